/** What a shell does between the commands of a line: the folder and the variables that each of them gets. */
import { pathFrom } from './programs.ts';
import { readAssignment, type Setting } from './runners.ts';
import type { Command, Word } from './words.ts';

/** A command with what the shell has done before it. */
export interface ShellCommand {
  readonly words: readonly Word[];
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  /** The commands before it, which it does not wait for, go on in the background. */
  readonly isNewGroup: boolean;
}

/** Words that make what follows depend on something, or that may do anything. */
const controlWords: ReadonlySet<string> = new Set([
  ...['if', 'for', 'while', 'until', 'case', 'select', 'function', '{', '(', '[', '[[', 'test'],
  ...['eval', 'trap', 'return', 'exit', 'shift', 'read'],
]);

/** Commands that change nothing that a later command would see, and start nothing. */
const quietWords: ReadonlySet<string> = new Set([
  ...['set', 'wait', 'true', ':', 'echo', 'printf', 'sleep', 'mkdir', 'ulimit', 'umask', 'rm', 'cp', 'mv', 'rimraf'],
]);

/** The first word of a script on which it depends which of its commands are run; `null` where all of them are. */
export function controlWordOf(commands: readonly Command[]): Word | null {
  for (const { words } of commands) {
    const [first] = words;
    if (first !== undefined && (controlWords.has(first.text) || /^\(|\(\)?$/.test(first.text))) return first;
  }
  return null;
}

/** The commands of a script that is given these arguments: `"$@"` and `$1`. */
export function withArguments(commands: readonly Command[], args: readonly Word[]): readonly Command[] {
  return commands.map(({ words, end }) => ({
    end,
    words: words.flatMap((word) => {
      const argument = word.expands ? /^\$(?:([@*])|([1-9]))$/.exec(word.text) : null;
      if (argument === null) return [word];
      return argument[1] !== undefined ? args : args.slice(Number(argument[2]) - 1, Number(argument[2]));
    }),
  }));
}

/** The commands that start something, each with its folder and variables. */
export function readShell(
  commands: readonly Command[],
  start: { readonly directory: string | null; readonly settings: readonly Setting[] },
): readonly ShellCommand[] {
  const found: ShellCommand[] = [];
  let { directory, settings } = start;
  let isNewGroup = true;
  for (const [index, { words, end }] of commands.entries()) {
    const [first, target] = words;
    const name = first?.text ?? '';
    if (name === 'cd' || name === 'pushd') {
      directory = target === undefined || target.expands ? null : pathFrom(directory, target.text);
    } else if (name === 'source' || name === '.') {
      if (target !== undefined && /(?:^|\/)\.env[^/]*$/.test(target.text))
        settings = [...settings, { kind: 'file', path: target, overrides: true }];
    } else if (name === 'export' || words.every((word) => readAssignment(word) !== null)) {
      settings = [...settings, ...words.flatMap((word) => readAssignment(word) ?? [])];
    } else if (name === 'unset') {
      const names = words.slice(1).map((it): Setting => ({ kind: 'variable', name: it.text, value: null }));
      settings = [...settings, ...names];
    } else if (commands[index - 1]?.end !== '|' && !quietWords.has(name)) {
      // Of a pipe, what is at its beginning: the others only read what that one says.
      found.push({ words, directory, settings, isNewGroup });
      isNewGroup = false;
    }
    if (end === '&') isNewGroup = true;
  }
  return found;
}
