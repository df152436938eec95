/** From a command line to the server that it starts: through npm scripts, environment prefixes, runners. */
import { posix } from 'node:path';
import type { Related } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { type Framework, frameworkOf } from './frameworks.ts';
import { manifestIn } from './manifest.ts';
import { partOf, splitCommands, type Word } from './words.ts';

/** What a command line comes to. */
export type Launch =
  | {
      readonly kind: 'server';
      readonly framework: Framework;
      /** The words behind the program's name. */
      readonly args: readonly Word[];
      readonly directory: string | null;
      readonly assignments: readonly Assignment[];
      /** The scripts that lead there, outermost first. */
      readonly steps: readonly Related[];
    }
  | {
      /** A program that the table does not know: whether and where it listens, its variables may tell. */
      readonly kind: 'program';
      readonly program: string;
      readonly args: readonly Word[];
      readonly directory: string | null;
      readonly assignments: readonly Assignment[];
      readonly steps: readonly Related[];
    }
  | {
      readonly kind: 'broken';
      /** Completes "the port cannot be known: …". */
      readonly reason: string;
      readonly at: Place;
      /** What is handed to the program that was not found: its flags are known all the same. */
      readonly args: readonly Word[];
      readonly assignments: readonly Assignment[];
      readonly steps: readonly Related[];
    };

/** `PORT=4000` in front of a command, or given to `cross-env`. */
export interface Assignment {
  readonly name: string;
  readonly value: Word;
}

/** Programs that only run another one, which is the one to speak of: `python3 main.py`, `nodemon server.js`. */
const interpreters = /^(?:python|ruby|php|perl|deno|tsx|ts-node|ts-node-dev|nodemon)[\d.]*$/;

/** A script that calls a script that calls a script … */
const deepestChain = 8;

interface Way {
  readonly tree: Tree;
  /** Relative to the root; `null` where it is outside of the repository. */
  readonly directory: string | null;
  readonly assignments: readonly Assignment[];
  readonly steps: readonly Related[];
  readonly depth: number;
}

/** Follows a command, given as words, that is started in `directory`. */
export function followCommand(tree: Tree, directory: string | null, words: readonly Word[], at: Place): Launch {
  return follow(words, at, { tree, directory, assignments: [], steps: [], depth: 0 });
}

function follow(words: readonly Word[], at: Place, way: Way): Launch {
  const [first, ...rest] = words;
  if (first === undefined) return broken('nothing is started', at, way);
  if (way.depth > deepestChain) return broken('its scripts call each other too deeply', at, way);

  const assignment = /^([A-Za-z_]\w*)=/.exec(first.text);
  if (assignment?.[1] !== undefined) {
    const name = assignment[1];
    const value = partOf(first, name.length + 1);
    return follow(rest, at, { ...way, assignments: [...way.assignments, { name, value }] });
  }

  const program = programName(first.text);
  const subcommand = rest.find((word) => !word.text.startsWith('-'))?.text ?? '';
  switch (program) {
    case 'cross-env':
    case 'cross-env-shell':
    case 'env':
    case 'exec':
    case 'nohup':
      return follow(rest, at, way);
    case 'npx':
    case 'bunx':
      return follow(withoutOptions(rest), at, way);
    case 'sh':
    case 'bash': {
      const flag = rest.findIndex((word) => /^-\w*c$/.test(word.text));
      const line = flag === -1 ? undefined : rest[flag + 1];
      if (line === undefined) return followFile(first, rest, at, way);
      return followLine(splitCommands(line), at, way);
    }
    case 'npm':
    case 'pnpm':
    case 'yarn':
    case 'bun':
      return followPackageManager(program, rest, at, way);
    case 'node':
      return followFile(first, rest, at, way);
    default: {
      const framework = frameworkOf(program, subcommand === '' ? [] : rest.map((word) => word.text));
      if (framework !== null) return { kind: 'server', framework, args: rest, ...common(way) };
      return unknownProgram(first, rest, way);
    }
  }
}

/** An interpreter runs the file that is its first argument: `node server.js`, `bash node_modules/.bin/next start`. */
function followFile(interpreter: Word, words: readonly Word[], at: Place, way: Way): Launch {
  const file = withoutOptions(words);
  return file.length === 0 ? unknownProgram(interpreter, words, way) : follow(file, at, way);
}

/** Of several commands, the first that is a known server; else the last one. */
function followLine(commands: readonly (readonly Word[])[], at: Place, way: Way): Launch {
  let last: Launch | null = null;
  let directory = way.directory;
  for (const words of commands) {
    const [first, target] = words;
    if (first?.text === 'cd' && target !== undefined) {
      directory = target.expands ? null : within(directory, target.text);
      continue;
    }
    last = follow(words, at, { ...way, directory });
    if (last.kind === 'server') return last;
  }
  return last ?? broken('nothing is started', at, way);
}

/** `npm start`, `npm run web -- --port 4000`, `pnpm web`, `yarn workspace …` and their like. */
function followPackageManager(manager: string, words: readonly Word[], at: Place, way: Way): Launch {
  let directory = way.directory;
  const plain: Word[] = [];
  const passed: Word[] = [];
  let dashes = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const isPrefix = ['--prefix', '-C', '--dir', '--cwd'].includes(word.text) && plain.length < 2;
    if (dashes) {
      passed.push(word);
    } else if (isPrefix) {
      index += 1;
      directory = within(directory, words[index]?.text ?? '');
    } else if (/^--(prefix|dir|cwd)=/.test(word.text) && plain.length < 2) {
      directory = within(directory, word.text.slice(word.text.indexOf('=') + 1));
    } else if (/^(-w|-F|--workspace|--filter)(=|$)/.test(word.text) && plain.length < 2) {
      const flags = words.slice(index + 1);
      return { ...broken(`it starts a workspace ("${word.text}"), which is not followed`, word.at, way), args: flags };
    } else if (word.text === '--') {
      dashes = true;
    } else if (plain.length > 0 && (manager !== 'npm' || !word.text.startsWith('-'))) {
      // All but npm hand what follows the script's name on as it is.
      plain.push(word);
    } else if (!word.text.startsWith('-')) {
      plain.push(word);
    }
  }
  const [verb, ...others] = plain;
  if (verb === undefined) return broken(`"${manager}" is started without a script`, at, way);
  if (verb.text === 'exec' || verb.text === 'dlx' || verb.text === 'x') {
    return follow([...others, ...passed], at, { ...way, directory });
  }
  if (verb.text === 'workspace') {
    return { ...broken('it starts a workspace, which is not followed', verb.at, way), args: [...others, ...passed] };
  }
  const isRun = verb.text === 'run' || verb.text === 'run-script';
  const script = isRun ? others[0] : verb;
  const args = [...(isRun ? others.slice(1) : others), ...passed];
  if (script === undefined) return broken(`"${manager} run" is started without a script`, verb.at, way);
  // `bun server.ts`, `bun run src/server.ts`: a file, where the others know scripts only.
  if (manager === 'bun' && /\/|\.[cm]?[jt]sx?$/.test(script.text))
    return follow([script, ...args], at, { ...way, directory });
  return followScript(manager, script, args, isRun, { ...way, directory });
}

function followScript(manager: string, script: Word, args: readonly Word[], isRun: boolean, way: Way): Launch {
  const { directory, tree } = way;
  const unread = (reason: string): Launch => ({ ...broken(reason, script.at, way), args });
  if (directory === null) {
    return unread(`it runs the script "${script.text}" in a folder that is not in this repository`);
  }
  const manifest = manifestIn(tree, directory);
  const line = manifest?.scripts.get(script.text);
  if (manifest === null) {
    const where = directory === '' ? 'package.json' : `${directory}/package.json`;
    return unread(`it runs the script "${script.text}", and there is no readable ${where}`);
  }
  if (line === undefined) {
    // `yarn next start`, `pnpm vite`: without such a script it is a program of the packages.
    if (!isRun && manager !== 'npm') return follow([script, ...args], script.at, way);
    return unread(`${manifest.path} has no script "${script.text}"`);
  }
  const commands = splitCommands(line);
  const last = commands.at(-1);
  // Arguments are appended to the whole line, and so reach its last command.
  const all = last === undefined ? [] : [...commands.slice(0, -1), [...last, ...args]];
  const step: Related = { at: line.at, message: `script "${script.text}" runs "${line.text}"` };
  return followLine(all, line.at, { ...way, steps: [...way.steps, step], depth: way.depth + 1 });
}

function unknownProgram(program: Word, args: readonly Word[], way: Way): Launch {
  const file = interpreters.test(posix.basename(program.text)) ? withoutOptions(args)[0] : undefined;
  return { kind: 'program', program: (file ?? program).text, args, ...common(way) };
}

function common(way: Way): {
  readonly directory: string | null;
  readonly assignments: readonly Assignment[];
  readonly steps: readonly Related[];
} {
  return { directory: way.directory, assignments: way.assignments, steps: way.steps };
}

function broken(reason: string, at: Place, way: Way): Launch {
  return { kind: 'broken', reason, at, args: [], assignments: way.assignments, steps: way.steps };
}

function withoutOptions(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex((word) => !word.text.startsWith('-'));
  return start === -1 ? [] : words.slice(start);
}

/**
 * The program that a path runs: `node_modules/next/dist/bin/next` and `.bin/next` are `next`, and what lies in
 * a server's folder of programs (`/home/ferry/.nvm/versions/node/v22/bin/node`) is called by its own name.
 */
export function programName(path: string): string {
  const inPackage = /node_modules\/(next|vite)\//.exec(path);
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (inPackage?.[1] !== undefined && /^[\w-]+(?:\.[mc]?js)?$/.test(file)) return inPackage[1];
  const base = posix.basename(path);
  const isOfServer = path.startsWith('/') && /\/s?bin\/[^/]+$/.test(path);
  return path.includes('/.bin/') || !path.includes('/') || isOfServer ? base : path;
}

/** A folder below another, or `null` if that leads out of the repository. */
function within(directory: string | null, path: string): string | null {
  if (directory === null || path.startsWith('/')) return null;
  const joined = posix.normalize(posix.join(directory, path)).replace(/\/$/, '');
  if (joined.startsWith('..')) return null;
  return joined === '.' ? '' : joined;
}
