/**
 * Where a program listens: every call that opens a server socket, found by evaluating the program from its first file
 * on, without running it. A call in code that runs later (a callback, an event handler, behind `await`) is read with
 * what is known when it is reached and with what is known at the end; one that is never reached is found by its looks.
 */
import type { ReadProblem } from '../../model/facts.ts';
import { compareText } from '../../model/place.ts';
import type { Tree } from '../../model/tree.ts';
import { type Cut, evaluateProgram } from '../evaluate.ts';
import type { Ranks } from '../language/interpreter.ts';
import type { Surroundings } from '../library/process.ts';
import { makersOfWorkers } from '../library/workers.ts';
import { optionsOf } from '../values/choices.ts';
import { type Origin, unknown } from '../values/value.ts';
import { socketOfExport } from './bun.ts';
import type { ChildProcess } from './child-processes.ts';
import type { ListenCall } from './readings.ts';
import { isSilent } from './silent.ts';
import { placeOf } from './sockets.ts';
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
  const watch = new Watch();
  const all = looked(path, tree, surroundings, runtime, watch);
  // Where nothing is opened or started, nothing of that is a worker's.
  const isNone = 'message' in all || all.sockets.length + all.children.length === 0;
  const ranks = isNone ? null : ranksWithoutWorkers(watch, surroundings);
  if ('message' in all || ranks === null) return longer(all, watch, path, tree, surroundings, runtime);
  const alone = looked(path, tree, { ...surroundings, ranks }, runtime, new Watch());
  return 'message' in alone ? all : withoutWorkers(all, alone);
}

/** At a program that had a port left open, it is looked longer. */
function longer(
  first: Listening | ReadProblem,
  watch: Watch,
  path: string,
  tree: Tree,
  surroundings: Surroundings,
  runtime: Runtime,
): Listening | ReadProblem {
  if ('message' in first || !watch.isCutShort || unknownPorts(first) === 0) return first;
  // That takes more steps, and there were not enough for this look.
  if (first.cut?.isTooLong === true) return first;
  // To look longer at everything is not better: the steps are those of the whole program.
  const second = looked(path, tree, surroundings, runtime, new Watch(stepsOfPatience));
  return 'message' in second || second.cut !== null || unknownPorts(second) >= unknownPorts(first) ? first : second;
}

/** Packages that may well start workers by themselves. */
const makeWorkers = /cluster|farm|fork|pm2|pool|sticky|throng|worker/i;

/** What the process is where nothing of the program makes a worker that asks whether it is one; `null` where that is open. */
function ranksWithoutWorkers({ modules, packages }: Watch, { ranks = {} }: Surroundings): Ranks | null {
  const names = [...packages].map((name) => name.replace(/^node:/, ''));
  const known = Object.keys(makersOfWorkers);
  const mayMake = names.some((name) => !known.includes(name) && makeWorkers.test(name));
  const asked = Object.entries(makersOfWorkers).filter(
    ([name, maker]) =>
      names.includes(name) && !(name in ranks) && !modules.some((it) => maker.test(it.frame.file.text)),
  );
  if (mayMake || asked.length === 0) return null;
  return { ...ranks, ...Object.fromEntries(asked.map(([name]) => [name, 'first'])) };
}

/** What the process opens that is alone; what only a worker would is not known. */
function withoutWorkers(all: Listening, alone: Listening): Listening {
  const reason = 'only a worker opens it, and nothing that is seen starts one';
  const ofWorkers = all.sockets
    .filter(({ at }) => !alone.sockets.some((it) => placeOf(it.at) === placeOf(at)))
    .map((it) => ({ ...it, port: unknown(reason, it.at) }));
  return { ...alone, isSilent: false, sockets: [...alone.sockets, ...ofWorkers].sort(byPlace) };
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
