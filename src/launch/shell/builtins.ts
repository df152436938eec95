/** The commands of the shell itself, as far as they matter to those that follow. */
import { pathFrom } from '../paths.ts';
import { readAssignment } from '../runners.ts';
import type { Word } from '../words.ts';
import { isTrue } from './conditions.ts';
import type { Trouble } from './grammar.ts';
import type { Given } from './known.ts';
import { assigned, both, clouded, exporting, nameIn, type Outcome, type State, set, succeeds } from './state.ts';

/** Commands that change nothing that a later command would see, and start nothing: they succeed, or may fail. */
const quietWords: ReadonlySet<string> = new Set(['true', ':', 'echo', 'trap', 'umask', 'times']);
const quickWords: ReadonlySet<string> = new Set([
  ...['sleep', 'mkdir', 'rm', 'cp', 'mv', 'rimraf', 'cat', 'grep', 'sed', 'awk', 'ls', 'touch', 'chmod', 'chown', 'ln'],
  ...['which', 'type', 'date', 'kill', 'pkill', 'find', 'tee', 'head', 'tail', 'sort', 'jq', 'pwd', 'curl', 'wget'],
  ...['nc', 'fg', 'bg', 'fuser', 'lsof', 'clear', 'wait', 'ulimit', 'hash', 'jobs', 'printf'],
]);
const tests: ReadonlySet<string> = new Set(['test', '[', '[[']);
/** Commands that may do anything to what follows. */
const anyWords: ReadonlySet<string> = new Set(['eval', 'shift', 'alias', 'getopts', 'unalias', 'enable']);

/** What it does; `null` where it is no command of the shell, and where it cannot be followed, why. */
export function runBuiltin([first, ...args]: readonly Word[], state: State, given: Given): Outcome | Trouble | null {
  if (first === undefined || first.expands) return null;
  const name = first.text;
  if (quietWords.has(name)) return succeeds(state);
  if (name === 'printf' && args[0]?.text === '-v') return both(args.slice(1, 2).reduce(forgetting, state));
  if (quickWords.has(name)) return both(state);
  if (anyWords.has(name)) return { reason: `a "${name}"`, at: first };
  if (tests.has(name)) {
    const holds = isTrue([first, ...args], state, given);
    return holds === null ? both(state) : holds ? succeeds(state) : { yes: null, no: state };
  }
  switch (name) {
    case 'false':
      return { yes: null, no: state };
    case 'command':
      return both(state);
    case 'exec':
      return args.length === 0 ? succeeds(state) : null;
    case 'cd':
    case 'pushd': {
      const moved = changeFolder(args, state, given.tree);
      return name === 'cd' || given.isBash ? moved : { yes: moved.yes, no: state };
    }
    case 'popd':
      return both({ ...state, directory: null });
    case 'set':
      return setOptions(first, args, state);
    case 'export':
      return succeeds(exporting(args, state));
    case 'readonly':
    case 'declare':
    case 'typeset':
    case 'local':
    case 'let':
    case 'read':
    case 'mapfile':
    case 'readarray': {
      const named = args.filter((it) => !it.text.startsWith('-'));
      const isPlain = named.length === args.length && (name === 'readonly' || name === 'local');
      return both(named.reduce((to, it) => declared(it, isPlain ? name : null, to), state));
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

/** `local port=4310`; whether the environment has what is written in capitals, shells do not agree on. */
function declared(word: Word, by: 'readonly' | 'local' | null, state: State): State {
  const assignment = readAssignment(word);
  const isOwn = assignment !== null && (by === 'readonly' || (by === 'local' && /[a-z]/.test(assignment.name)));
  return isOwn ? assigned(state, assignment.name, assignment.value) : forgetting(state, word);
}

/** Whatever a command makes of a variable. */
function forgetting(state: State, word: Word): State {
  return clouded(state, nameIn(word), word);
}

function changeFolder(args: readonly Word[], state: State, tree: Given['tree']): Outcome {
  const target = args.find((it) => !['--', '-P', '-L'].includes(it.text));
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
