/**
 * Where a program listens: every call that opens a server socket, found by evaluating the program from its first file
 * on, without running it. A call in code that runs later (a callback, an event handler, behind `await`) is read with
 * what is known when it is reached and with what is known at the end; one that is never reached is found by its looks.
 */
import type { ReadProblem } from '../../model/facts.ts';
import { compareText } from '../../model/place.ts';
import type { Tree } from '../../model/tree.ts';
import { type Cut, evaluateProgram } from '../evaluate.ts';
import type { Surroundings } from '../library/process.ts';
import { optionsOf } from '../values/choices.ts';
import type { Origin } from '../values/value.ts';
import { socketOfExport } from './bun.ts';
import type { ChildProcess } from './child-processes.ts';
import type { ListenCall } from './readings.ts';
import { isSilent } from './silent.ts';
import { stepsOfPatience } from './steps.ts';
import { findUnreached } from './unreached.ts';
import type { UnreadServer } from './unread-servers.ts';
import { type Missing, Watch } from './watch.ts';

export interface Listening {
  /** In the order of files and places. */
  readonly sockets: readonly ListenCall[];
  /** Calls of packages that are not read, and that look as if they opened one, in the same order. */
  readonly unread: readonly UnreadServer[];
  /** Processes that it starts, in the same order. */
  readonly children: readonly ChildProcess[];
  /** The files of the repository that the program consists of, the first one first. */
  readonly files: readonly string[];
  /** Whether none of them speaks of a `PORT`, and all of the program has been looked at: what gives it one says nothing. */
  readonly ignoresPort: boolean;
  /** Whether it surely opens no socket: not a word of it may be about one. */
  readonly isSilent: boolean;
  /** Why and where it was not evaluated to its end. */
  readonly cut: Cut | null;
  /** The first module of its own that is not there. */
  readonly missing: Missing | null;
}

/** Programs whose default export is served: Bun's. */
export interface Runtime {
  readonly servesDefaultExport: boolean;
}

/**
 * @param path of the file that the process runs
 * @returns a problem where the file cannot be read
 */
export function listeningOf(
  path: string,
  tree: Tree,
  surroundings: Surroundings,
  runtime: Runtime = { servesDefaultExport: false },
): Listening | ReadProblem {
  const look = (watch: Watch): Listening | ReadProblem => looked(path, tree, surroundings, runtime, watch);
  const watch = new Watch();
  const first = look(watch);
  if ('message' in first || !watch.isCutShort || unknownPorts(first) === 0) return first;
  // To look longer at everything is not better: the steps are those of the whole program.
  const second = look(new Watch(stepsOfPatience));
  return 'message' in second || second.cut !== null || unknownPorts(second) >= unknownPorts(first) ? first : second;
}

function unknownPorts({ sockets }: Listening): number {
  return sockets.filter(({ port }) => optionsOf(port).some(({ value }) => value.kind === 'unknown')).length;
}

function looked(
  path: string,
  tree: Tree,
  surroundings: Surroundings,
  runtime: Runtime,
  watch: Watch,
): Listening | ReadProblem {
  const program = evaluateProgram(path, tree, surroundings, watch);
  if ('message' in program) return program;
  watch.again(program);
  const served = runtime.servesDefaultExport ? socketOfExport(program) : null;
  if (served !== null) watch.add(served, program.value.at);
  findUnreached(program, watch);
  const sockets = watch.sockets().sort(byPlace);
  const unread = [...watch.unread.values()].sort(byPlace);
  const files = [...new Set(watch.modules.map(({ frame }) => frame.file))];
  const { missing } = watch;
  const { cut } = program;
  const ignoresPort = cut === null && missing === null && !files.some(({ text }) => /\bPORT\b/.test(text));
  const children = [...watch.children.values()].sort(byPlace);
  const isNone = ignoresPort && [sockets, unread, children].every((it) => it.length === 0);
  return {
    sockets,
    unread,
    children,
    files: [...new Set(files.map((it) => it.path))],
    ignoresPort,
    isSilent: isNone && isSilent(program, watch.modules),
    cut,
    missing,
  };
}

function byPlace(a: { readonly at: Origin }, b: { readonly at: Origin }): number {
  return compareText(a.at.source.path, b.at.source.path) || a.at.start - b.at.start;
}
