/**
 * What is noticed while a program is evaluated: sockets that it opens and under which conditions, processes that it
 * starts, and calls of packages that look like those of a server.
 */
import type * as ast from '@babel/types';
import type { Program } from '../evaluate.ts';
import { type Frame, type Interpreter, type Later, Thrown, Undecided, type Watcher } from '../language/interpreter.ts';
import { knownOf, type Way } from '../values/conditions.ts';
import { eachOf, heldBy } from '../values/members.ts';
import {
  type ArrayValue,
  type Closure,
  type Made,
  type ObjectValue,
  type Origin,
  unknown,
  type Value,
} from '../values/value.ts';
import { bunPort } from './bun.ts';
import { type ChildProcess, childProcess } from './child-processes.ts';
import { socketUnder } from './given.ts';
import { isUndeclared, type ListenCall } from './readings.ts';
import { type Ran, Runs } from './runs.ts';
import type { Phase, Run, Seen } from './seen.ts';
import { isKnownServer, socketOf } from './socket-calls.ts';
import type { SocketCall, UnreadCall } from './socket-options.ts';
import { placeOf, Sockets } from './sockets.ts';
import { furtherSteps, stepsOfHandler, stepsOfWorth } from './steps.ts';
import { type UnreadServer, unreadServer } from './unread-servers.ts';
import { Withdrawn } from './withdrawn.ts';
import { worthOf } from './worth.ts';

/** A module of the program, as it is evaluated. */
export interface Module {
  readonly program: ast.Program;
  readonly frame: Frame;
}

export interface Missing {
  readonly specifier: string;
  readonly at: Origin;
}

/** More code that runs later than this is not looked at again. */
const mostLater = 64;

/** More processes than these are not followed. */
const mostChildren = 16;

/** The notes on one program. */
export class Watch implements Watcher {
  readonly modules: Module[] = [];
  /** By file and place. */
  readonly unread = new Map<string, UnreadServer>();
  readonly children = new Map<string, ChildProcess>();
  /** What it loads that is no file of the repository, as it calls that. */
  readonly packages = new Set<string>();
  /** The ends of calls, by file. */
  #calls = new Map<string, Set<number>>();
  /** The same of calls of which nothing more is known than that they may be come by. */
  readonly #possible = new Map<string, Set<number>>();
  readonly #asked = new Set<ast.Node>();
  readonly #sockets = new Sockets();
  /** What is being run and in truth runs later, outermost first. */
  readonly #stack: { readonly how: Later; readonly run: () => unknown }[] = [];
  /** The functions that were run. */
  readonly #runs = new Runs();
  readonly #withdrawn = new Withdrawn(({ node }) => this.#runs.of(node)?.later ?? []);
  readonly #ended = new Map<ast.Program, string | null>();
  readonly #again = new WeakMap<() => unknown, () => unknown>();
  /** What opened a socket and in truth does so later. */
  readonly #later: (() => unknown)[] = [];
  /** The first module of the program that is not there. */
  missing: Missing | null = null;
  /** Whether some code that runs later was not looked at to its end, and would be looked at longer with more patience. */
  isCutShort = false;
  readonly #stepsOfHandler: number;
  #failing = 0;
  /** What is run once more, and what of that was not run to its end. */
  #current: Run | null = null;
  readonly #cut = new Set<Run>();
  #phase: Phase = 'first';
  #count = 0;

  constructor(steps: number = stepsOfHandler) {
    this.#stepsOfHandler = steps;
  }

  entersModule(program: ast.Program, frame: Frame): void {
    this.modules.push({ program, frame });
  }

  /** What may open a socket is worth more than what answers a request. */
  stepsFor(it: Interpreter, closure: Closure): number {
    return stepsOfWorth(worthOf(it, closure), it.left, this.#stepsOfHandler);
  }

  endsModule(program: ast.Program, cut: string | null): void {
    this.#ended.set(program, cut);
  }

  runs<T>(node: ast.Function, run: () => T): T {
    if (this.#phase === 'unreached') return run();
    const ran = this.#runs.begins(node, this.#phase === 'first' ? this.#stack.map((it) => it.run) : []);
    let isCut = true;
    try {
      const result = run();
      isCut = false;
      return result;
    } catch (error) {
      isCut = !(error instanceof Thrown);
      throw error;
    } finally {
      if (isCut) ran.isCut = true;
      if (isCut && this.#current !== null) this.#cut.add(this.#current);
    }
  }

  skips(node: ast.Function): void {
    if (this.#current !== null) this.#cut.add(this.#current);
    this.#runs.begins(node, []).isCut = true;
  }

  cutsShort(steps: number): void {
    if (steps === this.#stepsOfHandler) this.isCutShort = true;
  }

  loads(name: string): void {
    this.packages.add(name);
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

  calls(at: Origin): void {
    let ends = this.#calls.get(at.source.path);
    if (ends === undefined) {
      ends = new Set();
      this.#calls.set(at.source.path, ends);
    }
    // A chain of calls begins in one place, but each ends in its own.
    ends.add(at.end);
  }

  later<T>(it: Interpreter, how: Later, run: () => T): T {
    const isOutermost = this.#stack.length === 0 && this.#phase === 'first' && how !== 'repeated';
    const before = this.#count;
    const again = this.#againOf(it, run);
    this.#stack.push({ how, run: again });
    try {
      return run();
    } finally {
      this.#stack.pop();
      if (isOutermost && this.#count > before && this.#later.length < mostLater) {
        this.#later.push(again);
        this.#phase = 'echo';
        this.#current = again;
        try {
          it.memory.fork([{ when: null, run: () => attempt(run) }], it.process.at, () => false);
        } finally {
          this.#phase = 'first';
          this.#current = null;
        }
      }
    }
  }

  /** The same once more, under what is known of the environment now; one function for each, however often it is run. */
  #againOf(it: Interpreter, run: () => unknown): () => unknown {
    const before = this.#again.get(run);
    if (before !== undefined) return before;
    const conditions = [...it.memory.conditions];
    const again = (): unknown => it.memory.under(conditions, run);
    this.#again.set(run, again);
    return again;
  }

  callsUnread(it: Interpreter, callee: Value, args: readonly Value[], at: Origin, how: 'call' | 'new'): void {
    const made: Made | undefined = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
    // It may be a function of the program, of which no more is known than that.
    if (this.#current !== null && (made === undefined || made.from === 'elsewhere')) this.#cut.add(this.#current);
    if (made === undefined) return;
    const loads = (name: string): boolean => this.packages.has(name);
    const call: UnreadCall = { made, how, args, at, loads, bunPort: () => bunPort(it, at) };
    if (this.#phase === 'first' && this.#stack.length === 0) this.#withdrawn.sees(call);
    const socket = socketOf(call);
    if (socket === null) {
      this.#addUnread(call);
      this.#addChild(it, call);
      return;
    }
    const conditions = knownOf(it.memory.conditions);
    const ways = it.memory.conditions.filter((one) => one.when === null);
    const under = socketUnder(socket, conditions, at);
    this.add(under.socket, at, under.ifGiven, ways);
  }

  #addUnread(call: UnreadCall): void {
    const server = this.#failing > 0 || isKnownServer(call.made.name) ? null : unreadServer(call);
    if (server === null) return;
    const key = placeOf(call.at);
    // What is known at first is seldom more than what is known later.
    const before = this.unread.get(key);
    if (before === undefined || before.port === null) this.unread.set(key, server);
  }

  #addChild(it: Interpreter, call: UnreadCall): void {
    if (this.#failing > 0 || this.#phase === 'unreached') return;
    const key = placeOf(call.at);
    const before = this.children.get(key);
    if (before?.isLater === false || (before === undefined && this.children.size >= mostChildren)) return;
    const isLater = this.#phase !== 'first' || this.#stack.some(({ how }) => how !== 'async');
    const child = childProcess(it, call, isLater);
    if (child !== null && (before === undefined || !isLater)) this.children.set(key, child);
  }

  add(socket: SocketCall, at: Origin, ifGiven: SocketCall | null = null, ways: readonly Way[] = []): void {
    // The port that is taken where the own one is not free.
    if (this.#failing > 0) return;
    const isBlind = this.#stack.some(({ how }) => how !== 'async');
    const isRepeated = this.#stack.some(({ how }) => how === 'repeated');
    // Of a function in a function that nothing calls, the names of the outer one are not there.
    const isOut = this.#phase === 'unreached' && isUndeclared(socket.port);
    const found = isOut ? { ...socket, port: unknown('nothing that is seen calls it', at) } : socket;
    const how = this.#phase === 'first' ? (isBlind ? 'blind' : 'sure') : this.#phase;
    const run = this.#current ?? this.#stack[0]?.run ?? null;
    const seen: Seen = { socket: found, ifGiven: isOut ? null : ifGiven, ways, how, run };
    if (this.#sockets.add(at, isRepeated, seen)) this.#count += 1;
  }

  /** Once more what opened a socket too early, now that everything else is done. */
  again(program: Program): void {
    this.#phase = 'again';
    for (const run of this.#later) {
      this.#current = run;
      if (program.more(furtherSteps, () => void run()) !== null) this.#cut.add(run);
    }
    this.#current = null;
  }

  /** Whether a call may be come by. */
  mayCall(call: ast.Node, { file }: Frame): boolean {
    return this.#possible.get(file.path)?.has(call.end ?? 0) === true;
  }

  reads(object: ObjectValue | ArrayValue): void {
    for (const value of heldBy(object).flatMap(eachOf)) if (value.kind === 'closure') this.#asked.add(value.node);
  }

  /** Whether a function may be what something is read as by a key that is not known. */
  isAsked(node: ast.Function): boolean {
    return this.#asked.has(node);
  }

  /** What is known of the runs of a function; `null` where nothing has run it. */
  ran(node: ast.Function): Ran | null {
    return this.#runs.of(node);
  }

  /** Whether a module has been run to its end. */
  hasEnded({ program }: Module): boolean {
    return this.#ended.get(program) === null;
  }

  /** Why a module has not been run to its end; `null` where it has, or ends in an error. */
  cutOf({ program }: Module): string | null {
    return this.#ended.get(program) ?? null;
  }

  /**
   * Once more what runs a function later, now that everything else is done; then what does so within that, for the calls
   * that may be come by.
   */
  againFor(ran: Ran, program: Program): void {
    const [all, within] = [[...ran.later], [...ran.inner]];
    ran.later.clear();
    ran.inner.clear();
    const once = (run: () => void): void => {
      if (program.more(furtherSteps, run) !== null) ran.isCut = true;
    };
    this.#phase = 'again';
    for (const run of all) once(() => void run());
    this.#phase = 'unreached';
    const calls = this.#calls;
    this.#calls = this.#possible;
    for (const run of within) once(() => this.failing(() => void run()));
    this.#calls = calls;
  }

  /** From here on, what is come by is code that nothing calls. */
  endsReached(): void {
    this.#phase = 'unreached';
  }

  /** Whether a call has been come by. */
  hasCalled(call: ast.Node, { file }: Frame): boolean {
    return this.#calls.get(file.path)?.has(call.end ?? 0) === true;
  }

  sockets(): ListenCall[] {
    return this.#sockets.all(this.#cut, this.#withdrawn.runs);
  }
}

/** Runs what may end in an error of the program's. */
function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Thrown || error instanceof Undecided)) throw error;
  }
}
