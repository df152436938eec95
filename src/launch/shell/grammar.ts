/** What a shell makes of its text, as far as it is followed. */
import type { Word } from '../words.ts';

/** What ends a command: the last one ends with its line. */
export type Operator = '&&' | '||' | ';' | '|' | '&' | '';

export interface Command {
  readonly words: readonly Word[];
  readonly end: Operator;
  /** What stands in the place of words. */
  readonly group: Group | null;
  /** `! next build` */
  readonly isNegated: boolean;
  /** The files that it writes to, of those that are variables for somebody. */
  readonly writes: readonly Word[];
  /** Whether it is told what to read (`<<EOF`). */
  readonly hasHereDocument: boolean;
}

type Commands = readonly Command[];

/** More than a list of words. */
export type Group =
  /** `( … )` and `{ …; }` */
  | { readonly kind: 'list'; readonly commands: Commands; readonly isSubshell: boolean }
  | Choice
  | Loop
  /** Run where it is called. */
  | { readonly kind: 'function'; readonly name: Word; readonly commands: Commands };

/** `if` and `case` */
export interface Choice {
  readonly kind: 'choice';
  readonly at: Word;
  /** What it asks, as it is written. */
  readonly written: string;
  /** What is asked in `case`. */
  readonly subject: Word | null;
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** What must succeed, the patterns of which one must match, or nothing (`else`). */
  readonly asks: Commands | { readonly patterns: readonly Word[] } | null;
  readonly commands: Commands;
}

/** `for`, `while` and `until` */
export interface Loop {
  readonly kind: 'loop';
  readonly at: Word;
  readonly written: string;
  /** The variable and its values, where it has one; without values, those are the arguments. */
  readonly over: { readonly name: string; readonly words: readonly Word[] | null } | null;
  readonly asks: Commands;
  readonly isUntil: boolean;
  readonly commands: Commands;
}

/** Characters of a file that is followed. */
export const longestScript = 64 * 1024;

export interface Script {
  readonly commands: Commands;
  /** What is not followed, the first of it; nothing behind it is read. */
  readonly trouble: Trouble | null;
  /** Whether words that are appended would be part of a comment. */
  readonly endsInComment: boolean;
}

export interface Trouble {
  /** Completes "the shell has …". */
  readonly reason: string;
  readonly at: Word;
}

/** The lists of commands in a group; those of a function are run where it is called, with arguments of its own. */
function listsIn(group: Group): readonly Commands[] {
  if (group.kind === 'choice')
    return group.branches.flatMap((it) => [it.commands, ...(Array.isArray(it.asks) ? [it.asks as Commands] : [])]);
  if (group.kind === 'loop') return [group.asks, group.commands];
  return group.kind === 'list' ? [group.commands] : [];
}

/** Words of a group itself. */
function wordsIn(group: Group): readonly Word[] {
  if (group.kind === 'loop') return group.over?.words ?? [];
  return group.kind === 'choice' && group.subject !== null ? [group.subject] : [];
}

/** A function is looked through once, however often it is called. */
const known = new WeakMap<Commands, readonly string[]>();

/** Whether a part of some word is an argument of the script (`--port=$1`, `${1:-4310}`). */
export function usesArguments(commands: Commands): boolean {
  return argumentsUsed(commands).some((it) => /[1-9]/.test(it));
}

/** What it fills in of its arguments: `$1`, `$@`, `$#`. */
export function argumentsUsed(commands: Commands): readonly string[] {
  const before = known.get(commands);
  if (before !== undefined) return before;
  const inWord = ({ text, fills = [] }: Word): readonly string[] =>
    fills.flatMap((it) => /\$\{?#?[1-9@*#]/.exec(text.slice(it.from, it.from + it.length)) ?? []);
  const used = commands.flatMap(({ words, group }): readonly string[] => [
    ...words.flatMap(inWord),
    ...(group === null ? [] : [...wordsIn(group).flatMap(inWord), ...listsIn(group).flatMap(argumentsUsed)]),
  ]);
  known.set(commands, used);
  return used;
}

/** The variables that a function keeps to itself. */
export function localsIn(commands: Commands): readonly string[] {
  return commands.flatMap(({ words, group }) => {
    const [first, ...others] = words;
    const own = first?.text === 'local' ? others.map((it) => /^\w*/.exec(it.text)?.[0] ?? '') : [];
    return group === null ? own : [...own, ...listsIn(group).flatMap(localsIn)];
  });
}

/** A word of some commands, which says where they are. */
export function likeOf(commands: Commands): Word | null {
  const [first] = commands;
  if (first === undefined) return null;
  const { words, group } = first;
  if (words[0] !== undefined) return words[0];
  if (group === null) return null;
  if (group.kind === 'choice' || group.kind === 'loop') return group.at;
  return group.kind === 'function' ? group.name : likeOf(group.commands);
}

/** A script whose last command has further arguments; `null` where they are none of it (`next start &`). */
export function withAppended(script: Script, args: readonly Word[]): Script | null {
  const last = script.commands.at(-1);
  if (args.length === 0 || last === undefined || script.endsInComment) return script;
  if (last.end !== '' || last.group !== null) return null;
  const whole: Command = { ...last, words: [...last.words, ...args] };
  return { ...script, commands: [...script.commands.slice(0, -1), whole] };
}
