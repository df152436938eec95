/** What the parts of the evaluator share: the frame they run in, the bounds, the ways to each other. */
import type * as ast from '@babel/types';
import type { SourceText } from '../../model/source-text.ts';
import type { ReadResult, Tree } from '../../model/tree.ts';
import type { Condition, Way } from '../values/conditions.ts';
import type { End, Memory } from '../values/memory.ts';
import type { Outcomes } from '../values/outcomes.ts';
import type { Changes } from '../values/snapshots.ts';
import type { ArrayValue, Closure, ObjectValue, Origin, Pending, Scope, Unknown, Value } from '../values/value.ts';
import type { When } from '../values/whens.ts';

/** Where code runs: its file, its names, and the returns that only some paths reach. */
export interface Frame {
  readonly scope: Scope;
  readonly file: SourceText;
  /** What `return` gave on paths that may or may not have been taken. */
  readonly returns: Return[];
  /** Where the function began, see `Memory.runFunction`; 0 outside of functions. */
  readonly level: number;
  /** As many conditions as there were when it began, see `Memory.conditions`; 0 outside of functions. */
  readonly outer?: number;
  /** Whether `yield` stands for `await`, see `Task`. */
  readonly yieldsAwait?: boolean;
  /**
   * Set in a loop of which only matters what it may change, to its labels: whether a round of it ends early makes
   * no difference.
   */
  readonly blurred?: readonly string[];
  /** Of the innermost loop, where it goes round by round: the ends of it that only some ways reach, see `jumps.ts`. */
  readonly loop?: LoopEnds;
}

/** Where a loop is left, and where its present round ends early, on some ways only. */
export interface LoopEnds {
  readonly break: Jumps;
  readonly continue: Jumps;
}

/** What was changed since `level` (see `Memory.runFunction`) at each of these ends. */
export interface Jumps {
  readonly level: number;
  readonly ends: End[];
}

/** The errors that only some ways through a `try` come to. */
export interface Catch {
  readonly level: number;
  /** As many conditions as there were when it began, see `Memory.conditions`. */
  readonly outer: number;
  readonly ends: CaughtEnd[];
  /** As many risks as there were when it began, see `Interpreter.risks`. */
  readonly risks: number;
  /** What was changed when the first of those errors may have been thrown that are not kept aside. */
  first: Changes | null;
  /** The file that is not in the repository, and without which its first error is thrown for sure. */
  absent: AbsentFile | null;
}

/** The name of a file as a variable, the code of the error, and what was changed until it is thrown. */
export interface AbsentFile {
  readonly when: When;
  readonly code: string;
  readonly changes: Changes;
}

/** What was changed since `level` where an error is thrown, and the one condition under which it is; `null` for several. */
export interface CaughtEnd {
  readonly condition: Condition | null;
  readonly changes: Changes;
}

/** One end of a function, with all that was changed when it was reached, and what is known of the environment there. */
export interface Return {
  readonly value: Value;
  readonly conditions: readonly Condition[];
  readonly outcomes?: Outcomes | undefined;
  /** What the process cannot do without, as far as it has been asked for before. */
  readonly fatal: readonly Condition[];
  readonly changes: Changes;
}

/** An error, or the end of the process. */
export interface Failure {
  readonly kind: 'throw';
  readonly reason: string;
  readonly at?: Origin;
  /** See `Exited`. */
  readonly exit?: Exit;
}

/** How a process ends: with a status that says that all is well, or with another one. */
export type Exit = 'well' | 'badly';

/** How a statement ended. */
export type Completion =
  | { readonly kind: 'next' }
  | { readonly kind: 'return'; readonly value: Value }
  /** Every way has returned: see `Frame.returns`. */
  | { readonly kind: 'returned' }
  /** Every way has returned or left the round of the loop: see `Frame.loop`. */
  | { readonly kind: 'jumped' }
  | Failure
  | { readonly kind: 'break'; readonly label: string | null }
  | { readonly kind: 'continue'; readonly label: string | null };

/** Who looks on while a program is evaluated. */
export interface Watcher {
  /** Code that is not read is about to be called. Afterwards nothing may be known of its arguments any more. */
  callsUnread(it: Interpreter, callee: Value, args: readonly Value[], at: Origin, how: 'call' | 'new'): void;
  /** Something is called. */
  calls(at: Origin): void;
  /** Of an object, something is read by a key that is not known. */
  reads(object: ObjectValue | ArrayValue): void;
  /** A module begins; its names are in the frame's scope. */
  entersModule(program: ast.Program, frame: Frame): void;
  /** A module has been run to its end (`null`), or is not run any further for this reason. */
  endsModule(program: ast.Program, cut: string | null): void;
  /** Runs a function of the program. */
  runs<T>(node: ast.Function, run: () => T): T;
  /** A function of the program is called and not run: the calls are nested too deeply. */
  skips(node: ast.Function): void;
  /** A function that runs later takes more steps than it is given, see `stepsFor`: what it may change is told by its looks. */
  cutsShort(steps: number): void;
  /**
   * Runs code that in truth runs later, maybe much later, than what is evaluated now: a function that was handed to
   * code that is not read (`blind`: its arguments are not known), or one that waits for something (`async`).
   */
  later<T>(it: Interpreter, how: Later, run: () => T): T;
  /** The steps that a function may take which was handed to code that is not read, and in truth runs later. */
  stepsFor(it: Interpreter, closure: Closure): number;
  /** A package is loaded. */
  loads(name: string): void;
  /** A module of the program's own is loaded, and is not there. */
  misses(specifier: string, at: Origin): void;
  /** Runs what is only called where something has failed (`server.on('error', …)`): no matter what it opens then. */
  failing<T>(run: () => T): T;
}

/** `repeated`: a second time, to see whether it then changes anything else. */
export type Later = 'blind' | 'repeated' | 'async';

/** A module's program, and its names. */
export interface ModuleScope {
  readonly program: ast.Program;
  readonly scope: Scope;
}

/** What a specifier means: a package, a module that is loaded, with what it exports, one that is not, or nothing known. */
export type Peeked =
  | { readonly kind: 'package' }
  | { readonly kind: 'loaded'; readonly exports: Value }
  | { readonly kind: 'unloaded'; readonly program: ast.Program; readonly source: SourceText }
  | { readonly kind: 'not known' };

/** How a name comes to its value: as a new one, a new one that stays what it is, or one that exists. */
export type Naming = 'declare' | 'constant' | 'assign';

/** What it is among the processes, or threads, that run the same program. */
export type Rank = 'first' | 'worker';

/** By the module of Node that makes the others. */
export type Ranks = Readonly<Partial<Record<'cluster' | 'worker_threads', Rank>>>;

export interface Interpreter {
  readonly watcher: Watcher | null;
  /** Functions that were handed to code that is not read, and are being run for what they may change. */
  readonly running: Closure[];
  /** The modules that have begun to run. */
  readonly modules: ModuleScope[];
  readonly memory: Memory;
  /** The one `process` object of the run: what a config writes to `process.env` is read from it later. */
  readonly process: ObjectValue;
  /** What the program itself has set on the global object: `global.config = …` is read as `config` later. */
  readonly globals: ObjectValue;
  /** What the process is among those that run the same program. */
  readonly ranks: Ranks;
  /** The folder that the program runs in, as an absolute path; it may go to another one. */
  cwd: string;
  /** Where errors are kept aside that only some ways throw: one for each `try` that handles what it comes to. */
  readonly catches: Catch[];
  /** How often something was done so far that may have thrown an error. */
  readonly risks: number;
  /** How often that was something which most likely did not. */
  readonly unlikelyRisks: number;
  /** How often something was awaited so far: what follows is done later, when something else may have changed. */
  awaits: number;
  /** What was known of the environment when an `async` function first awaited something; `null` where it has not so far. */
  knownAtAwait: readonly (Condition | Way)[] | null;
  /** The `async` function that is being run, and what it had changed when it first awaited something. */
  suspended: { readonly level: number; changes: Changes | null } | null;
  /** What functions do later that somebody has called, and has not waited for. */
  readonly pending: Pending[];
  /** Says that what was just done throws an error in some cases; that what holds until then is no matter. */
  mayThrow(how?: 'unlikely' | 'at no matter what'): void;
  evaluate(node: ast.Expression, frame: Frame): Value;
  /** Runs statements in order; function declarations are known from the start. */
  execute(statements: readonly ast.Statement[], frame: Frame): Completion;
  /** Calls a function, as a method of `self`; what is not a known function gives unknown. */
  call(callee: Value, args: readonly Value[], at: Origin, self?: Value): Value;
  /** `new callee(…args)`. */
  construct(callee: Value, args: readonly Value[], at: Origin): Value;
  /** Gives names to a value: a plain name or a destructuring pattern. */
  bind(pattern: ast.Node, value: Value, frame: Frame, how: Naming): void;
  /** What another module exports: `require(specifier)` or `import * as`. */
  load(specifier: string, from: SourceText, at: Origin, how: 'require' | 'import'): Value;
  /** Begins something that may be undone. Gives a function by which what was loaded since then is not loaded any more. */
  loading(): () => void;
  /** What a specifier means, without loading it. */
  peek(specifier: string, from: SourceText): Peeked;
  /** The files under check. */
  readonly tree: Tree;
  /** A file that a program reads or loads, by its path; one that is too large, or one too many, is `unreadable`. */
  read(path: string): ReadResult;
  /**
   * Runs something that may take that many steps, and not more than there are; `null` where it takes more, and was not
   * run to its end.
   */
  within(steps: number, run: () => void): true | null;
  /** The steps that there are still. */
  readonly left: number;
  /** Counts steps, for large values more than one; throws `GiveUp` past the bound. */
  step(count?: number): void;
}

/** What ends an evaluation early. It is no `Error`: there are very many, and each would write down where it is made. */
class Ending {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** Past a bound: the evaluation of the whole file ends here, and its value is unknown. */
export class GiveUp extends Ending {
  readonly name = 'GiveUp';
  /** The innermost statement that it ends in. */
  at: Origin | null = null;
}

/** What a loop does depends on a condition that is not known: the innermost one, or the one with this label. */
export class Undecided extends Ending {
  readonly name = 'Undecided';
  readonly label: string | null;

  constructor(message: string, label: string | null = null) {
    super(message);
    this.label = label;
  }
}

/** The config itself would throw here. */
export class Thrown extends Ending {
  readonly name: string = 'Thrown';
}

/** The process ends here: no `try` of the program handles that. */
export class Exited extends Thrown {
  override readonly name = 'Exited';
  readonly exit: Exit;

  constructor(exit: Exit) {
    super('the process ends itself');
    this.exit = exit;
  }
}

export const next: Completion = { kind: 'next' };

/** The origin of a node of the frame's file. */
export function originOf(node: ast.Node, frame: { readonly file: SourceText }): Origin {
  return { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
}

/** An unknown value whose reason names what the code is. */
export function notUnderstood(what: string, at: Origin): Unknown {
  return { kind: 'unknown', reason: `${what} is not understood`, at };
}
