/** What a shell makes of its text, as far as it is followed. */
import type { Word } from '../words.ts';

/** What ends a command: the last one ends with its line. */
export type Operator = '&&' | '||' | ';' | '|' | '&' | '';

export interface Command {
  readonly words: readonly Word[];
  readonly end: Operator;
  /** `( … )` or `{ …; }` in the place of words. */
  readonly group: Group | null;
  /** `! next build` */
  readonly isNegated: boolean;
}

export interface Group {
  readonly commands: readonly Command[];
  readonly isSubshell: boolean;
  /** Of an `if`: conditions and what follows each of them in turn, and what stands behind `else` last. */
  readonly choice?: { readonly at: Word; readonly branches: readonly (readonly Command[])[] };
  /** Of a function: its name. Its commands are run where that is called. */
  readonly defines?: Word;
}

export interface Script {
  readonly commands: readonly Command[];
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

/** Whether a part of some word is an argument of the script (`--port=$1`, `${1:-4310}`). */
export function usesArguments(commands: readonly Command[]): boolean {
  const isOne = ({ text, fills = [] }: Word): boolean =>
    fills.some((it) => /^\$\{?[1-9]/.test(text.slice(it.from, it.from + 3)));
  return commands.some(({ words, group }) => words.some(isOne) || (group !== null && usesArguments(group.commands)));
}

/** A word of some commands, which says where they are. */
export function likeOf(commands: readonly Command[]): Word | null {
  const [first] = commands;
  return first === undefined ? null : firstWordOf(first);
}

function firstWordOf({ words, group }: Command): Word | null {
  const [first] = words;
  const [inner] = group?.commands ?? [];
  return first ?? (inner === undefined ? null : firstWordOf(inner));
}

/** A script whose last command has further arguments; `null` where they are none of it (`next start &`). */
export function withAppended(script: Script, args: readonly Word[]): Script | null {
  const last = script.commands.at(-1);
  if (args.length === 0 || last === undefined || script.endsInComment) return script;
  if (last.end !== '' || last.group !== null) return null;
  const whole: Command = { ...last, words: [...last.words, ...args] };
  return { ...script, commands: [...script.commands.slice(0, -1), whole] };
}
