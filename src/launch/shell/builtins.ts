/** The commands of the shell itself, as far as they matter to those that follow. */
import type { Tree } from '../../model/tree.ts';
import { pathFrom } from '../programs.ts';
import type { Setting } from '../runners.ts';
import type { Word } from '../words.ts';
import type { Trouble } from './grammar.ts';
import { both, clouded, exporting, type Outcome, type State, set, succeeds } from './state.ts';

/** Where a shell begins. */
export interface ShellStart {
  readonly tree: Tree;
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  /** The words behind a script, `$1` and so on. */
  readonly args: readonly Word[];
  /** The script, where it is one: `$0`. */
  readonly script: string | null;
}

/** Commands that change nothing that a later command would see, and start nothing: they succeed, or may fail. */
const quietWords: ReadonlySet<string> = new Set([
  ...['wait', 'true', ':', 'echo', 'printf', 'trap', 'ulimit', 'umask', 'break', 'continue', 'times', 'hash', 'jobs'],
]);
const testWords: ReadonlySet<string> = new Set([
  ...[
    'test',
    '[',
    '[[',
    'sleep',
    'mkdir',
    'rm',
    'cp',
    'mv',
    'rimraf',
    'cat',
    'grep',
    'sed',
    'awk',
    'ls',
    'touch',
    'chmod',
  ],
  ...['chown', 'ln', 'which', 'type', 'date', 'kill', 'pkill', 'find', 'tee', 'head', 'tail', 'sort', 'jq', 'pwd'],
  ...['curl', 'wget', 'nc', 'fg', 'bg', 'fuser', 'lsof', 'popd', 'clear'],
]);
/** Commands that may do anything to what follows. */
const anyWords: ReadonlySet<string> = new Set(['eval', 'shift', 'alias', 'return', 'getopts', 'unalias', 'enable']);

/** What it does; `null` where it is no command of the shell, and where it cannot be followed, why. */
export function runBuiltin(
  first: Word,
  args: readonly Word[],
  state: State,
  start: ShellStart,
): Outcome | Trouble | null {
  const name = first.text;
  if (quietWords.has(name)) return succeeds(state);
  if (testWords.has(name)) return both(state);
  if (anyWords.has(name)) {
    return { reason: `a "${name}"`, at: first };
  }
  switch (name) {
    case 'false':
      return { yes: null, no: state };
    case 'command':
      return both(state);
    case 'exec':
      return args.length === 0 ? succeeds(state) : null;
    case 'cd':
    case 'pushd':
      return changeFolder(args, state, start);
    case 'set':
      return setOptions(first, args, state);
    case 'export':
      return succeeds(exporting(args, state));
    case 'readonly':
    case 'declare':
    case 'typeset':
    case 'local':
    case 'read': {
      const named = args.filter((it) => !it.text.startsWith('-'));
      return both(named.reduce((to, it) => clouded(to, /^\w*/.exec(it.text)?.[0] ?? '', it), state));
    }
    case 'unset': {
      if (args[0]?.text === '-f') return succeeds(state);
      const named = args.filter((it) => it.text !== '-v');
      return succeeds(
        named.reduce(
          (to, it) => (it.expands ? clouded(to, null, it) : set(to, { kind: 'variable', name: it.text, value: null })),
          state,
        ),
      );
    }
    default:
      return null;
  }
}

function changeFolder(args: readonly Word[], state: State, { tree, script, directory: from }: ShellStart): Outcome {
  const target = args.find((it) => !['--', '-P', '-L'].includes(it.text));
  const isOwn =
    target?.expands === true &&
    /^\$\(dirname (?:"\$0"|\$0|"\$\{BASH_SOURCE\[0\]\}")\)$|^\$\{0%\/\*\}$/.test(target.text);
  if (isOwn && script !== null) {
    const folder = /\//.test(script) ? script.replace(/\/[^/]*$/, '') : '.';
    return succeeds({ ...state, directory: pathFrom(from, folder === '' ? '/' : folder) });
  }
  if (target === undefined || target.expands || target.text === '' || target.text === '-')
    return both({ ...state, directory: null });
  const directory = pathFrom(state.directory, target.text);
  const moved = { ...state, directory };
  const isThere = directory !== null && tree.hasDirectory(directory);
  return isThere ? succeeds(moved) : { yes: moved, no: state };
}

function setOptions(first: Word, args: readonly Word[], state: State): Outcome | Trouble {
  let { exportsAll, isStrict } = state;
  for (const [at, { text, expands }] of args.entries()) {
    const before = args[at - 1]?.text ?? '';
    const isOption = /^[-+][a-zA-Z]+$/.test(text) && !expands;
    const isNamed = /^[-+]\w*o$/.test(before);
    if (!isOption && !isNamed) {
      return { reason: 'a "set" of its arguments', at: first };
    }
    const isOn = (isNamed ? before : text).startsWith('-');
    if (isNamed ? text === 'allexport' : text.includes('a')) exportsAll = isOn;
    if (isNamed ? text === 'errexit' : text.includes('e')) isStrict = isOn;
  }
  return succeeds({ ...state, exportsAll, isStrict });
}
