/**
 * A config file as data, without running it: a bounded abstract interpreter over its syntax tree.
 *
 * Nothing is executed: there is no `eval`, no `require`, no import of what is read. What is understood
 * is computed here, step by step; what is not is unknown, with a reason and a place.
 */
import type * as ast from '@babel/types';
import type { ReadProblem, Suppression } from '../model/facts.ts';
import { SourceText } from '../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../model/suppression.ts';
import type { ReadResult, Tree } from '../model/tree.ts';
import { resolveAlias } from './aliases.ts';
import { type Budget, budgetOf, mostSteps } from './budget.ts';
import { construct } from './classes.ts';
import { loadEnvFile } from './env-files.ts';
import { evaluateExpression } from './expressions.ts';
import { bindPattern, callFunction } from './functions.ts';

import {
  type Completion,
  childScope,
  type Frame,
  GiveUp,
  type Interpreter,
  type ModuleScope,
  type Naming,
  survivors,
  Thrown,
  Undecided,
  type Watcher,
} from './interpreter.ts';
import { Memory } from './memory.ts';
import { type Exports, moduleValue, resolveModule, runModule } from './modules.ts';
import { packageValue } from './packages.ts';
import { isProblem, parseProgram, parseSingleExpression } from './parse.ts';
import { processObject, type Surroundings, workingDirectory } from './process.ts';
import { executeAll } from './statements.ts';
import {
  type Builtin,
  builtin,
  type Closure,
  type Made,
  type ObjectValue,
  type Origin,
  unknown,
  type Value,
} from './value.ts';

/** What one evaluation may cost. */
interface Bounds {
  /** Expressions, statements and loop rounds, those of its modules included. */
  readonly steps: number;
  /** Files that it loads. */
  readonly modules: number;
}

const ofConfig: Bounds = { steps: 200_000, modules: 64 };

/** A server of some hundred files is evaluated in less than a second; one that needs more is given up. */
const ofProgram: Bounds = { steps: 1_000_000, modules: 512 };

/** Characters of a file that a config loads, and of all that are kept parsed for the next config. */
const longestModule = 256 * 1024;
const mostKept = 4 * 1024 * 1024;

/** What a config file gives. */
export interface Evaluated {
  /** `module.exports`, the default export, or the expression itself. */
  readonly value: Value;
  /** Calls a function of the config, such as a Vite config that is a function. */
  call(callee: Value, args: readonly Value[]): Value;
  /** What a package gives the config: known of few, see `packageValue`. */
  package(specifier: string): Value;
  readonly suppressions: readonly Suppression[];
}

/**
 * Evaluates a JavaScript or TypeScript file. A syntax error is a problem; all else is a value.
 *
 * @param surroundings what is known of the process that reads it, or runs it
 */
export function evaluateConfig(
  source: SourceText,
  tree: Tree,
  surroundings: Surroundings = {},
): Evaluated | ReadProblem {
  const parsed = parseProgram(source);
  if (isProblem(parsed)) return parsed;
  const run = new Run(tree, source, surroundings);
  const at: Origin = { source, start: 0, end: 0 };
  const value = run.guard(at, () => {
    const { exports, end } = run.module(parsed.program, source);
    if (end.kind === 'throw') return unknown(`reading the config ends in an error: ${end.reason}`, at);
    return configOf(run, exports, at);
  });
  return evaluated(run, value, source, parsed.comments);
}

/** A program that has been evaluated while somebody looked on. */
export interface Program {
  /** What its first file exports: see `Evaluated`. */
  readonly value: Value;
  /** Why the evaluation ended before the program did; `null` where it came to its end. */
  readonly cut: string | null;
  readonly interpreter: Interpreter;
  /** Goes on evaluating, with further steps; what that changes is undone. Gives the reason if it is cut short. */
  more(steps: number, run: () => void): string | null;
}

/**
 * Evaluates a program that a process runs, with all files of the repository that it loads, for what `watcher` sees.
 *
 * @param path of a file of the tree
 * @returns the reason where the file cannot be read
 */
export function evaluateProgram(
  path: string,
  tree: Tree,
  surroundings: Surroundings,
  watcher: Watcher,
): Program | ReadProblem {
  const read = readModule(tree, path);
  if (typeof read === 'string') return { at: new SourceText(path, '').place(0), message: read };
  const { program, source } = read;
  const at: Origin = { source, start: 0, end: 0 };
  const run = new Run(tree, source, surroundings, ofProgram, watcher);
  const attempt = (go: () => void): string | null => {
    try {
      go();
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  };
  let value: Value = unknown('it is not evaluated to its end', at);
  let thrown: string | null = null;
  const cut = attempt(() => {
    const { exports, end } = run.module(program, source);
    if (end.kind === 'throw') thrown = end.reason;
    value = configOf(run, exports, at);
  });
  return {
    value,
    cut: cut ?? thrown,
    interpreter: run,
    more: (steps, go) => {
      run.grant(steps);
      return attempt(() => run.memory.fork([{ when: null, run: go }], at, () => false));
    },
  };
}

/** Evaluates a file that is one expression: JSON, or what PM2 takes for it. */
export function evaluateJson(source: SourceText, tree: Tree): Evaluated | ReadProblem {
  const parsed = parseSingleExpression(source);
  if (isProblem(parsed)) return parsed;
  const run = new Run(tree, source);
  const frame: Frame = { scope: childScope(null), file: source, returns: [], level: 0 };
  const value = run.guard({ source, start: 0, end: 0 }, () => run.evaluate(parsed.expression, frame));
  return evaluated(run, value, source, parsed.comments);
}

function evaluated(run: Run, value: Value, source: SourceText, comments: readonly ast.Comment[]): Evaluated {
  const suppressions = mentionsSuppression(source.text)
    ? comments.flatMap((comment) => suppressionsIn(source, comment.start ?? 0, comment.end ?? 0))
    : [];
  const at: Origin = { source, start: 0, end: 0 };
  return {
    value,
    suppressions,
    call: (callee, args) => run.guard(callee.at, () => run.call(callee, args, callee.at)),
    package: (specifier) => run.load(specifier, source, at, 'import'),
  };
}

/** The default export, else `module.exports`, else all named exports together. */
function configOf(it: Interpreter, exports: Exports, at: Origin): Value {
  const fallback = exports.named.get('default');
  if (fallback !== undefined) return fallback;
  const untouched = exports.commonjs.kind === 'object' && exports.commonjs.properties.size === 0;
  return exports.isModule && untouched ? moduleValue(it, exports, 'import', at) : exports.commonjs;
}

function unreadable(reason: string): ReadResult {
  return { kind: 'unreadable', reason };
}

class Run implements Interpreter {
  readonly memory = new Memory((count) => this.step(count));
  readonly tree: Tree;
  readonly #depth = { calls: 0 };
  /** By path; `null` while a module is being run, so that a circle of imports is seen. */
  readonly #exports = new Map<string, Exports | string | null>();
  /** What the program reads as data, by path. */
  readonly #texts = new Map<string, ReadResult>();
  readonly process: ObjectValue;
  readonly cwd: string;
  risks = 0;

  readonly watcher: Watcher | null;
  readonly running: Closure[] = [];
  readonly modules: ModuleScope[] = [];
  #steps: number;
  readonly #bounds: Bounds;
  readonly #budget: Budget;
  readonly #packages: (specifier: string) => string | null;

  constructor(
    tree: Tree,
    source: SourceText,
    surroundings: Surroundings = {},
    bounds: Bounds = ofConfig,
    watcher: Watcher | null = null,
  ) {
    this.tree = tree;
    this.#bounds = bounds;
    this.#budget = budgetOf(tree);
    this.#steps = bounds.steps;
    this.watcher = watcher;
    this.#packages = surroundings.packages ?? (() => null);
    this.process = processObject({ source, start: 0, end: 0 }, surroundings);
    this.cwd = workingDirectory(source.path, surroundings);
    const readVariables: Builtin['call'] = ([path], at) => loadEnvFile(this, path, at);
    this.process.properties.set('loadEnvFile', builtin('loadEnvFile', this.process.at, readVariables));
  }

  mayThrow(): void {
    this.risks += 1;
  }

  step(count = 1): void {
    this.#steps -= count;
    this.#budget.left -= count;
    if (this.#steps < 0) throw new GiveUp(`it takes more than ${this.#bounds.steps} steps to compute`);
    if (this.#budget.left < 0) throw new GiveUp(`what is computed here takes more than ${mostSteps} steps together`);
  }

  get left(): number {
    return this.#steps;
  }

  within(steps: number, run: () => void): true | null {
    const before = this.#steps;
    const allowed = Math.min(before, steps);
    this.#steps = allowed;
    try {
      run();
      return true;
    } catch (error) {
      if (!(error instanceof GiveUp) || this.#steps >= 0 || before <= steps) throw error;
      return null;
    } finally {
      this.#steps = before - (allowed - this.#steps);
    }
  }

  /** Gives it that many steps from here on. */
  grant(steps: number): void {
    this.#steps = steps;
  }

  evaluate(node: ast.Expression, frame: Frame): Value {
    return evaluateExpression(this, node, frame);
  }

  execute(statements: readonly ast.Statement[], frame: Frame): Completion {
    return executeAll(this, statements, frame);
  }

  call(callee: Value, args: readonly Value[], at: Origin, self?: Value): Value {
    this.watcher?.calls(callee, at);
    return callFunction(this, callee, args, at, this.#depth, self);
  }

  construct(callee: Value, args: readonly Value[], at: Origin): Value {
    return survivors(this, callee, (one) => construct(this, one, args, at));
  }

  bind(pattern: ast.Node, value: Value, frame: Frame, how: Naming): void {
    bindPattern(this, pattern, value, frame, how);
  }

  module(program: ast.Program, source: SourceText): { readonly exports: Exports; readonly end: Completion } {
    this.#exports.set(source.path, null);
    const result = runModule(this, program, source);
    this.#exports.set(source.path, result.exports);
    return result;
  }

  load(specifier: string, from: SourceText, at: Origin, how: 'require' | 'import'): Value {
    const isRelative = /^(\.|\/)/.test(specifier);
    const path = isRelative
      ? resolveModule(this.tree, specifier, from.path)
      : (resolveAlias(this.tree, specifier, from.path) ?? this.#packages(specifier));
    if (!isRelative && path === null) {
      this.watcher?.loads(specifier);
      const made: Made = { from: 'package', name: specifier.replace(/^node:/, ''), steps: [] };
      return (
        packageValue(this, specifier, how, at) ?? {
          ...unknown(`it comes from the package "${specifier}", which is not read`, at),
          made,
        }
      );
    }
    if (path === null) return unknown(`"${specifier}" is not a file of this repository`, at);
    if (path.endsWith('.json')) return this.#json(path, how, at);
    const exports = this.#load(path);
    return typeof exports === 'string' ? unknown(exports, at) : moduleValue(this, exports, how, at);
  }

  read(path: string): ReadResult {
    let result = this.#texts.get(path);
    if (result === undefined) {
      result =
        this.#texts.size >= this.#bounds.modules
          ? unreadable(`more than ${this.#bounds.modules} files are loaded`)
          : this.tree.read(path);
      if (result.kind === 'text' && result.source.text.length > longestModule)
        result = unreadable(`"${path}" is too large to be followed`);
      this.#texts.set(path, result);
    }
    return result;
  }

  /** Runs `read`; what went past a bound, or failed, is unknown with the reason. */
  guard(at: Origin, read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      return unknown(reasonOf(error), at);
    }
  }

  /** What a module exports, or the reason why that is not known. */
  #load(path: string): Exports | string {
    const known = this.#exports.get(path);
    if (known === null) return `"${path}" is part of a circle of imports`;
    if (known !== undefined) return known;
    const result = this.#read(path);
    this.#exports.set(path, result);
    return result;
  }

  #read(path: string): Exports | string {
    if (this.#exports.size >= this.#bounds.modules) return `more than ${this.#bounds.modules} files are loaded`;
    const read = readModule(this.tree, path);
    if (typeof read === 'string') return read;
    try {
      const { exports, end } = this.module(read.program, read.source);
      return end.kind === 'throw' ? `"${path}" ends in an error: ${end.reason}` : exports;
    } catch (error) {
      // A program goes on with a module that is too hard to read as with a package, which is not read either.
      const isOwn = error instanceof GiveUp || error instanceof Undecided;
      if (this.watcher === null || this.#steps <= 0 || !isOwn) throw error;
      return `"${path}" cannot be followed: ${error.message}`;
    }
  }

  #json(path: string, how: 'require' | 'import', at: Origin): Value {
    const read = this.read(path);
    if (read.kind !== 'text') return unknown(read.kind === 'missing' ? `"${path}" cannot be read` : read.reason, at);
    const parsed = parseSingleExpression(read.source);
    if (isProblem(parsed)) return unknown(`"${path}" cannot be read: ${parsed.message}`, at);
    const value = this.evaluate(parsed.expression, {
      scope: childScope(null),
      file: read.source,
      returns: [],
      level: 0,
    });
    if (how === 'require' || value.kind !== 'object') return value;
    return { ...value, properties: new Map([...value.properties, ['default', value]]) };
  }
}

/** Why an evaluation ended. @throws what is no end of an evaluation but a mistake of ours */
function reasonOf(error: unknown): string {
  if (error instanceof GiveUp) return error.message;
  if (error instanceof Undecided) return error.message;
  if (error instanceof Thrown) return `reading the config ends in an error: ${error.message}`;
  if (error instanceof RangeError) return 'it is nested too deeply to be read';
  throw error;
}

interface Module {
  readonly program: ast.Program;
  readonly source: SourceText;
}

/** The modules of a tree that have been parsed: a hundred configs may load the same one. */
interface Modules {
  readonly byPath: Map<string, Module | string>;
  /** Characters of text that are kept parsed. */
  kept: number;
}

const modulesOf = new WeakMap<Tree, Modules>();

/** A file that a config loads, parsed once, or the reason why it is not known. */
function readModule(tree: Tree, path: string): Module | string {
  let modules = modulesOf.get(tree);
  if (modules === undefined) {
    modules = { byPath: new Map(), kept: 0 };
    modulesOf.set(tree, modules);
  }
  const known = modules.byPath.get(path);
  if (known !== undefined) return known;
  const read = tree.read(path);
  const length = read.kind === 'text' ? read.source.text.length : 0;
  const module = read.kind === 'text' ? parseModule(read.source) : `"${path}" cannot be read`;
  if (modules.kept + length <= mostKept) {
    modules.kept += length;
    modules.byPath.set(path, module);
  }
  return module;
}

function parseModule(source: SourceText): Module | string {
  if (source.text.length > longestModule) return `"${source.path}" is too large to be followed`;
  const parsed = parseProgram(source);
  return isProblem(parsed) ? `"${source.path}" cannot be read: ${parsed.message}` : { program: parsed.program, source };
}
