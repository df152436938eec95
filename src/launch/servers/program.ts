/** A server's own source: where it listens, under the environment of the process that runs it. */
import { posix } from 'node:path';
import type { Surroundings } from '../../javascript/library/process.ts';
import { type Listening, listeningOf } from '../../javascript/listening/listening.ts';
import type { ListenCall } from '../../javascript/listening/readings.ts';
import { signatureOf } from '../../javascript/values/signatures.ts';
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import type { ReadProblem } from '../../model/facts.ts';
import { kept } from '../../model/maps.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { Environment } from '../environment.ts';
import { textIn } from '../files.ts';
import { pathFrom } from '../paths.ts';
import { withEnvFiles } from '../settings.ts';
import type { Word } from '../words.ts';
import { packageFile } from './package-file.ts';
import { programFile } from './program-file.ts';
import { type PythonReading, readPython } from './python-program.ts';
import type { Configured, ConfiguredSocket, Process } from './server.ts';

/** What a program opens, or a clause that completes "it cannot be known where it listens: …". */
export type ProgramReading =
  /** `ignoresPort`: its own source speaks of no `PORT` at all, and has been looked at to its end. */
  | {
      readonly kind: 'read';
      readonly configured: Configured;
      /** What may open a socket besides, and is not read. */
      readonly unread: Listening['unread'];
      /** What it starts. */
      readonly children: Listening['children'];
      readonly ignoresPort: boolean;
      readonly isSilent: boolean;
      /** Of what is not read exactly, the custom tells more: its language is not evaluated. */
      readonly isPlain?: true;
      readonly cut: Listening['cut'];
      readonly missing: Listening['missing'];
    }
  /** `ignoresPort`: in another language, it names another variable that gives a port. `children`: what is seen of what it starts. */
  | {
      readonly kind: 'unread';
      readonly reason: string;
      readonly ignoresPort: boolean;
      readonly children: Listening['children'];
    };

/**
 * Reads the program that is started. Nothing of it is run.
 *
 * @param file as it is written on the command line; its ending, or a folder's index, may be left out
 * @param interpreter what runs it: `node`, `tsx`, `bun`
 */
export function programReading(start: Process, file: string, interpreter = 'node'): ProgramReading {
  const { tree, directory, environment, args } = start;
  const path = pathFrom(directory, file);
  if (path === null) return unread('it is not in this repository');
  const python = path.endsWith('.py') ? pythonReading(start, path) : null;
  const { socket = null, children = [] } = python ?? {};
  if (socket !== null) {
    const configured = { files: [path], sockets: [socket] };
    const ignoresPort = otherVariable(tree, path) !== null;
    const nothing = { unread: [], isSilent: false, cut: null, missing: null };
    return { kind: 'read', configured, children, ...nothing, ignoresPort, isPlain: true };
  }
  const found = programFile(tree, path);
  if ('reason' in found) {
    const other = otherVariable(tree, path);
    const reason = other === null ? found.reason : `${found.reason}, and speaks of ${other}, not of PORT`;
    return { kind: 'unread', reason, ignoresPort: other !== null, children };
  }
  const surroundings = {
    environment: environment.variables,
    others: environment.others,
    args: args.map(argument),
    cwd: directory,
    packages: (name: string) => packageFile(tree, name),
    built: (it: string) => sourceOf(tree, it),
    ranks: start.isWorker === true ? ({ cluster: 'worker' } as const) : {},
  };
  const listening = listeningOnce(found.path, tree, interpreter === 'bun', surroundings);
  if ('message' in listening) return unread(listening.message);
  const { sockets, unread: besides, files, ...said } = listening;
  const isAnyReached = sockets.some((it) => it.isReached);
  const configured: Configured = { files, sockets: sockets.map((it) => socketOf(it, isAnyReached)) };
  return { kind: 'read', configured, unread: besides, ...said };
}

function unread(reason: string): ProgramReading {
  return { kind: 'unread', reason, ignoresPort: false, children: [] };
}

/** What a file of the program is built from, or a folder that begins elsewhere (`main`). */
function sourceOf(tree: Tree, path: string): string | null {
  const found = programFile(tree, path);
  return 'path' in found ? found.path : null;
}

/** What a Python program says plainly; `null` where it cannot be read. */
function pythonReading({ tree, environment, args }: Process, path: string): PythonReading | null {
  const source = textIn(tree, path);
  return source === null ? null : readPython(source, withDotenv(environment, source, tree), args);
}

/** `load_dotenv()` takes the file beside the program, or the next one further out. https://pypi.org/project/python-dotenv/ */
function withDotenv(environment: Environment, source: SourceText, tree: Tree): Environment {
  const call = /load_dotenv\s*\(\s*(\))?/.exec(source.text);
  if (call === null) return environment;
  const at = { source, start: call.index, end: call.index + 'load_dotenv'.length };
  if (call[1] === undefined)
    return new Environment(environment.name, environment.variables, unknown('"load_dotenv" is given a file', at));
  let folder = posix.dirname(source.path);
  while (folder !== '.' && !tree.has(posix.join(folder, '.env'))) folder = posix.dirname(folder);
  return withEnvFiles(environment, ['.env'], tree, folder === '.' ? '' : folder);
}

/** `BACKEND_PORT` where a program in another language names that and no `PORT`; `null` where it may well read `PORT`. */
function otherVariable(tree: Tree, path: string): string | null {
  const source = textIn(tree, path);
  if (source === null) return null;
  const names: readonly string[] = source.text.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [];
  return names.includes('PORT') ? null : (names.find((it) => it.endsWith('_PORT')) ?? null);
}

/** By program and surroundings: scripts start the same one under several names, and it may take long to read. */
const known = kept((_: Tree) => new Map<string, Listening | ReadProblem>());

/** By program, those that took all their steps and showed nothing: to read them again for other surroundings takes as long. */
const hopeless = kept((_: Tree) => new Map<string, Listening>());

function listeningOnce(
  path: string,
  tree: Tree,
  servesDefaultExport: boolean,
  surroundings: Surroundings,
): Listening | ReadProblem {
  const programs = known(tree);
  const key = keyOf(path, servesDefaultExport, surroundings);
  const listening =
    programs.get(key) ?? hopeless(tree).get(path) ?? listeningOf(path, tree, surroundings, { servesDefaultExport });
  programs.set(key, listening);
  if ('cut' in listening && listening.cut?.isTooLong === true && saysNothing(listening))
    hopeless(tree).set(path, listening);
  return listening;
}

function saysNothing({ sockets, unread, children }: Listening): boolean {
  return [sockets, unread, children].every((it) => it.length === 0);
}

/** The same where all that the program can ask for is written in the same places. No port stands in the name of an environment. */
function keyOf(
  path: string,
  servesDefaultExport: boolean,
  { environment = new Map(), others = null, args = [], cwd, ranks }: Surroundings,
): string {
  const values = [...environment].map(([name, value]) => [name, signatureOf(value, name === 'NODE_ENV' ? ['at'] : [])]);
  const rest = others === null ? null : signatureOf(others);
  return JSON.stringify([path, servesDefaultExport, cwd, ranks, values, rest, args.map((it) => signatureOf(it))]);
}

/**
 * A call that nothing seems to come by is taken for the program's where it has no other, as a framework may well be
 * what makes it. Beside others it may be of no use any more: its port is there, and not known.
 */
function socketOf(call: ListenCall, isAnyReached: boolean): ConfiguredSocket {
  const { address, protocol, via, defaultPort, at } = call;
  const port = call.isReached || !isAnyReached ? call.port : unknown('nothing that is seen calls it', at);
  return { port, address, protocol, strict: primitive(undefined, at), library: { name: via, defaultPort, at } };
}

/** An argument of the process. */
function argument(word: Word): Value {
  return word.expands ? unknown('the shell puts it together', word.value.at) : { ...word.value, value: word.text };
}
