/**
 * Where a program listens: every call that opens a server socket, found by evaluating the program from its first file
 * on, without running it. A call in code that runs later (a callback, an event handler, behind `await`) is read with
 * what is known when it is reached and with what is known at the end; one that is never reached is found by its looks.
 */
import type * as ast from '@babel/types';
import type { ReadProblem } from '../../model/facts.ts';
import type { Tree } from '../../model/tree.ts';
import { type Cut, evaluateProgram, type Program } from '../evaluate.ts';
import { type Frame, type Interpreter, type Later, Thrown, Undecided, type Watcher } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { callBlindly } from '../language/unread.ts';
import type { Surroundings } from '../library/process.ts';
import { choose } from '../values/choices.ts';
import type { Condition } from '../values/memory.ts';
import { fallback } from '../values/truth.ts';
import { type Closure, type Made, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { type ChildProcess, childProcess } from './child-processes.ts';
import { isUndeclared, type ListenCall, merged, type Phase, type Seen } from './readings.ts';
import { isKnownServer, socketOf } from './socket-calls.ts';
import type { SocketCall, UnreadCall } from './socket-options.ts';
import { type UnreadServer, unreadServer } from './unread-servers.ts';
import { constantPort, listenCallsIn, type WrittenCall } from './written-calls.ts';

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
  /** Why and where it was not evaluated to its end. */
  readonly cut: Cut | null;
  /** The first module of its own that is not there. */
  readonly missing: Missing | null;
}

export interface Missing {
  readonly specifier: string;
  readonly at: Origin;
}

/** Programs whose default export is served: Bun's. */
export interface Runtime {
  readonly servesDefaultExport: boolean;
}

/** Steps for what is looked at behind the program's end. */
export const furtherSteps = 200_000;

/** Steps for a function that runs later: one in which something listens, any other, and those that come last. */
export const stepsOfServer = 300_000;

export const stepsOfHandler = 20_000;

const stepsAtTheEnd = 1_000;

const stepsKept = 500_000;

/** More calls that are never reached than these are not looked at. */
const mostUnreached = 32;

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
  const program = evaluateProgram(path, tree, surroundings, watch);
  if ('message' in program) return program;
  watch.again(program);
  if (runtime.servesDefaultExport) serveExport(program, watch);
  watch.findUnreached(program);
  const sockets = watch.sockets().sort(byPlace);
  const unread = [...watch.unread.values()].sort(byPlace);
  const files = [...new Set(watch.modules.map(({ frame }) => frame.file))];
  const { missing } = watch;
  const { cut } = program;
  const ignoresPort = cut === null && missing === null && !files.some(({ text }) => /\bPORT\b/.test(text));
  const children = [...watch.children.values()].sort(byPlace);
  return { sockets, unread, children, files: [...new Set(files.map((it) => it.path))], ignoresPort, cut, missing };
}

function byPlace(a: { readonly at: Origin }, b: { readonly at: Origin }): number {
  return compareText(a.at.source.path, b.at.source.path) || a.at.start - b.at.start;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Module {
  readonly program: ast.Program;
  readonly frame: Frame;
}

interface Place {
  readonly at: Origin;
  readonly seen: Seen[];
}

/** More code that runs later than this is not looked at again. */
const mostLater = 64;

/** More processes than these are not followed. */
const mostChildren = 16;

/** More readings of one place than these say nothing new. */
const mostReadings = 64;

class Watch implements Watcher {
  readonly modules: Module[] = [];
  /** By file and place. */
  readonly unread = new Map<string, UnreadServer>();
  readonly children = new Map<string, ChildProcess>();
  readonly #packages = new Set<string>();
  /** Calls by file and place. */
  readonly #calls = new Map<string, Set<number>>();
  readonly #places = new Map<string, Place>();
  readonly #stack: Later[] = [];
  /** What opened a socket and in truth does so later. */
  readonly #later: (() => unknown)[] = [];
  /** The first module of the program that is not there. */
  missing: Missing | null = null;
  #failing = 0;
  #phase: Phase = 'first';
  #count = 0;

  entersModule(program: ast.Program, frame: Frame): void {
    this.modules.push({ program, frame });
  }

  /** What may open a socket is worth more than what answers a request. */
  stepsFor(it: Interpreter, { node, file }: Closure): number {
    const isWorth = /\b(?:listen|serve)\b/.test(file.text.slice(node.start ?? 0, node.end ?? 0));
    return isWorth ? stepsOfServer : it.left > stepsKept ? stepsOfHandler : stepsAtTheEnd;
  }

  loads(name: string): void {
    this.#packages.add(name);
  }

  /** Data may be left out of a repository, and says nothing of what the program does. */
  misses(specifier: string, at: Origin): void {
    if (!/\.(?!(?:[cm]?[jt]sx?)$)\w+$/.test(specifier)) this.missing ??= { specifier, at };
  }

  failing<T>(run: () => T): T {
    this.#failing += 1;
    try {
      return run();
    } finally {
      this.#failing -= 1;
    }
  }

  calls(_callee: Value, at: Origin): void {
    let starts = this.#calls.get(at.source.path);
    if (starts === undefined) {
      starts = new Set();
      this.#calls.set(at.source.path, starts);
    }
    // A chain of calls begins in one place, but each ends in its own.
    starts.add(at.end);
  }

  later<T>(it: Interpreter, how: Later, run: () => T): T {
    const isOutermost = this.#stack.length === 0 && this.#phase === 'first' && how !== 'repeated';
    const before = this.#count;
    this.#stack.push(how);
    try {
      return run();
    } finally {
      this.#stack.pop();
      if (isOutermost && this.#count > before && this.#later.length < mostLater) {
        this.#later.push(run);
        this.#phase = 'echo';
        const again = (): void => attempt(run);
        it.memory.fork([{ when: null, run: again }], it.process.at, () => false);
        this.#phase = 'first';
      }
    }
  }

  callsUnread(it: Interpreter, callee: Value, args: readonly Value[], at: Origin, how: 'call' | 'new'): void {
    const made: Made | undefined = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
    if (made === undefined) return;
    const loads = (name: string): boolean => this.#packages.has(name);
    const call: UnreadCall = { made, how, args, at, loads, bunPort: () => bunPort(it, at) };
    const socket = socketOf(call);
    if (socket === null) {
      this.#addUnread(call);
      this.#addChild(it, call);
      return;
    }
    const { conditions } = it.memory;
    const under = (those: readonly Condition[]): SocketCall => ({
      ...socket,
      port: conditional(socket, those, at),
    });
    const others = conditions.filter((one) => one.isNeeded !== true);
    this.add(under(conditions), at, others.length < conditions.length ? under(others) : null);
  }

  #addUnread(call: UnreadCall): void {
    const server = this.#failing > 0 || isKnownServer(call.made.name) ? null : unreadServer(call);
    if (server === null) return;
    const key = `${call.at.source.path}:${call.at.end}`;
    // What is known at first is seldom more than what is known later.
    const before = this.unread.get(key);
    if (before === undefined || before.port === null) this.unread.set(key, server);
  }

  #addChild(it: Interpreter, call: UnreadCall): void {
    if (this.#failing > 0 || this.#phase === 'unreached') return;
    const key = `${call.at.source.path}:${call.at.end}`;
    const before = this.children.get(key);
    if (before?.isLater === false || (before === undefined && this.children.size >= mostChildren)) return;
    const isLater = this.#phase !== 'first' || this.#stack.some((how) => how !== 'async');
    const child = childProcess(it, call, isLater);
    if (child !== null && (before === undefined || !isLater)) this.children.set(key, child);
  }

  add(socket: SocketCall, at: Origin, ifGiven: SocketCall | null = null): void {
    // The port that is taken where the own one is not free.
    if (this.#failing > 0) return;
    const key = `${at.source.path}:${at.end}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = { at, seen: [] };
      this.#places.set(key, place);
    }
    const isBlind = this.#stack.some((it) => it !== 'async');
    // What a second round would find is that the first one has been there.
    if (place.seen.length >= mostReadings || (place.seen.length > 0 && this.#stack.includes('repeated'))) return;
    // Of a function in a function that nothing calls, the names of the outer one are not there.
    const isOut = this.#phase === 'unreached' && isUndeclared(socket.port);
    const found = isOut ? { ...socket, port: unknown('nothing that is seen calls it', at) } : socket;
    const how = this.#phase === 'first' ? (isBlind ? 'blind' : 'sure') : this.#phase;
    place.seen.push({ socket: found, ifGiven: isOut ? null : ifGiven, how });
    this.#count += 1;
  }

  /** Once more what opened a socket too early, now that everything else is done. */
  again(program: Program): void {
    this.#phase = 'again';
    for (const run of this.#later) program.more(furtherSteps, () => void run());
  }

  /** Calls that look like those of a server, and were not come by. */
  findUnreached(program: Program): void {
    this.#phase = 'unreached';
    let count = 0;
    for (const module of this.modules) {
      if (!/\.\s*(?:listen|serve)\b/.test(module.frame.file.text)) continue;
      for (const call of listenCallsIn(module.program)) {
        if (this.#isReached(call, module) || count >= mostUnreached) continue;
        count += 1;
        this.#reach(call, module, program);
      }
    }
  }

  #isReached({ node }: WrittenCall, { frame }: Module): boolean {
    return this.#calls.get(frame.file.path)?.has(node.end ?? 0) === true;
  }

  /** Runs the functions around a call, from the outermost inwards, until it is come by. */
  #reach(call: WrittenCall, module: Module, program: Program): void {
    const { frame } = module;
    let end: string | null = program.cut?.reason ?? null;
    for (const node of call.functions) {
      const at: Origin = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
      const closure: Closure = { kind: 'closure', node, scope: frame.scope, file: frame.file, at };
      end = program.more(furtherSteps, () =>
        callBlindly(program.interpreter, closure, unknown('nothing that is seen calls it', closure.at)),
      );
      if (this.#isReached(call, module)) return;
    }
    // It is never run: on a condition that does not hold.
    if (end === null) return;
    const at: Origin = { source: frame.file, start: call.node.start ?? 0, end: call.node.end ?? 0 };
    const port = constantPort(call, frame) ?? unknown(`it is not reached, as ${end}`, at);
    const address = primitive(undefined, at);
    this.add({ port, defaultPort: null, address, protocol: 'tcp', framework: null }, at);
  }

  /** A program that opens nothing without some variable is started with it; one that opens another socket may do without. */
  sockets(): ListenCall[] {
    const places = [...this.#places.values()];
    const isAllNeeded = places.every(({ seen }) => seen.every((it) => it.ifGiven !== null));
    const given = (it: Seen): Seen => ({ ...it, socket: it.ifGiven ?? it.socket });
    return places.flatMap(({ at, seen }) => merged(at, isAllNeeded ? seen.map(given) : seen));
  }
}

/** The port of a socket under conditions on the environment: where they do not hold, there is none, nor a default. */
function conditional({ port, defaultPort }: SocketCall, conditions: readonly Condition[], at: Origin): Value {
  const none = primitive(defaultPort === null ? undefined : false, at);
  return conditions.toReversed().reduce((value: Value, { when, holds }) => {
    const [inside, outside] = holds ? [when, null] : [null, when];
    return choose(
      [
        { value, when: inside },
        { value: none, when: outside },
      ],
      at,
    );
  }, port);
}

/** Runs what may end in an error of the program's. */
function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Thrown || error instanceof Undecided)) throw error;
  }
}

/** What Bun listens on where nothing says a port. https://bun.com/docs/runtime/http/server#changing-the-port-and-hostname */
function bunPort(it: Interpreter, at: Origin): Value {
  const environment = getNamed(it, it.process, 'env', at);
  return ['NODE_PORT', 'PORT', 'BUN_PORT'].reduce(
    (otherwise: Value, name) => fallback('||', getNamed(it, environment, name, at), () => otherwise, at),
    primitive(undefined, at),
  );
}

/** `export default { port, fetch }`. https://bun.com/docs/runtime/http/server#export-default-syntax */
function serveExport(program: Program, watch: Watch): void {
  const { value } = program;
  const isApplication = value.kind === 'unknown' && value.made?.from === 'package';
  const isServer = value.kind === 'object' && value.properties.has('fetch');
  if (!isApplication && !isServer) return;
  const made: Made = { from: 'global', name: 'Bun', steps: ['serve'] };
  const socket = socketOf({
    made,
    how: 'call',
    args: [value],
    at: value.at,
    loads: () => false,
    bunPort: () => bunPort(program.interpreter, value.at),
  });
  if (socket !== null && propertyOf(value, 'fetch').kind !== 'primitive') watch.add(socket, value.at);
}
