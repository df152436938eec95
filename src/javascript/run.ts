/** One evaluation: its state, its bounds, and the ways of the evaluator's parts to each other. */
import type * as ast from '@babel/types';
import type { SourceText } from '../model/source-text.ts';
import type { ReadResult, Tree } from '../model/tree.ts';
import { type Budget, budgetOf, mostSteps } from './budget.ts';
import { bindPattern } from './language/binding.ts';
import { construct } from './language/classes.ts';
import { failsWithout, riskAside, takesFile } from './language/errors.ts';
import { evaluateExpression } from './language/expressions.ts';
import { reasonOf, thrownBy } from './language/failures.ts';
import { callFunction } from './language/functions.ts';
import {
  type Catch,
  type Completion,
  Exited,
  type Frame,
  GiveUp,
  type Interpreter,
  type ModuleScope,
  type Naming,
  type Peeked,
  type Ranks,
  Undecided,
  type Watcher,
} from './language/interpreter.ts';
import { getNamed } from './language/properties.ts';
import type { Call } from './language/recursion.ts';
import { executeAll } from './language/statements.ts';
import { survivors } from './language/ways.ts';
import { dataFile } from './library/data-files.ts';
import { addedAlias } from './library/module-alias.ts';
import { packageValue } from './library/packages.ts';
import { processObject, type Surroundings, workingDirectory } from './library/process.ts';
import { processFunctions } from './library/process-functions.ts';
import { resolveAlias } from './modules/aliases.ts';
import { type Exports, fileOf, moduleValue, resolveModule, runModule } from './modules/modules.ts';
import { longestModule, readModule } from './modules/parsed-modules.ts';
import { Memory } from './values/memory.ts';
import {
  type Closure,
  type Made,
  type ObjectValue,
  type Origin,
  objectValue,
  type Pending,
  type Unknown,
  unknown,
  type Value,
} from './values/value.ts';

/** What one evaluation may cost. */
interface Bounds {
  /** Expressions, statements and loop rounds, those of its modules included. */
  readonly steps: number;
  /** Files that it loads. */
  readonly modules: number;
}

export const ofConfig: Bounds = { steps: 200_000, modules: 64 };

/** A server of some hundred files is evaluated in less than a second; one that needs more is given up. */
export const ofProgram: Bounds = { steps: 1_000_000, modules: 512 };

export class Run implements Interpreter {
  readonly memory = new Memory((count) => this.step(count));
  readonly tree: Tree;
  readonly #calls: Call[] = [];
  /** By path; `null` while a module is being run, so that a circle of imports is seen. */
  readonly #exports = new Map<string, Exports | string | null>();
  /** What the program loads as data, by path: who loads it again is given the same. */
  readonly #data = new Map<string, Value>();
  /** What the program reads as data, by path. */
  readonly #texts = new Map<string, ReadResult>();
  readonly process: ObjectValue;
  readonly globals: ObjectValue;
  readonly ranks: Ranks;
  cwd: string;
  readonly catches: Catch[] = [];
  risks = 0;
  unlikelyRisks = 0;
  awaits = 0;
  knownAtAwait: Interpreter['knownAtAwait'] = null;
  suspended: Interpreter['suspended'] = null;
  readonly pending: Pending[] = [];

  readonly watcher: Watcher | null;
  readonly running: Closure[] = [];
  readonly modules: ModuleScope[] = [];
  #steps: number;
  readonly #bounds: Bounds;
  readonly #budget: Budget;
  readonly #packages: (specifier: string) => string | null;
  readonly #built: (path: string) => string | null;

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
    this.#built = surroundings.built ?? (() => null);
    this.process = processObject({ source, start: 0, end: 0 }, surroundings);
    this.globals = objectValue({ source, start: 0, end: 0 }, new Map());
    this.ranks = surroundings.ranks ?? {};
    this.cwd = workingDirectory(source.path, surroundings);
    for (const [name, value] of processFunctions(this, this.process.at)) this.process.properties.set(name, value);
  }

  mayThrow(how?: 'unlikely' | 'at no matter what'): void {
    this.risks += 1;
    if (how === 'unlikely') this.unlikelyRisks += 1;
    else if (how === undefined) riskAside(this);
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
    this.watcher?.calls(at);
    return callFunction(this, callee, args, at, this.#calls, self);
  }

  construct(callee: Value, args: readonly Value[], at: Origin): Value {
    return survivors(this, callee, (one) => construct(this, one, args, at));
  }

  bind(pattern: ast.Node, value: Value, frame: Frame, how: Naming): void {
    bindPattern(this, pattern, value, frame, how);
  }

  module(program: ast.Program, source: SourceText): { readonly exports: Exports; readonly end: Completion } {
    this.#exports.set(source.path, null);
    try {
      const result = runModule(this, program, source);
      this.#exports.set(source.path, result.exports);
      if (result.end.kind !== 'throw') this.watcher?.endsModule(program, null);
      else if (result.end.exit !== undefined) throw thrownBy(result.end);
      return result;
    } catch (error) {
      // The process ends with it, and does not come to the rest.
      if (error instanceof Exited) this.watcher?.endsModule(program, null);
      if (error instanceof GiveUp) this.watcher?.endsModule(program, error.message);
      throw error;
    }
  }

  loading(): () => void {
    // Those that are loaded later come later: a path keeps its place while its module is run, and is only taken out here.
    const before = this.#exports.size;
    const { length } = this.modules;
    return () => {
      this.modules.length = length;
      if (this.#exports.size === before) return;
      for (const path of [...this.#exports.keys()].slice(before)) this.#exports.delete(path);
    };
  }

  peek(specifier: string, from: SourceText): Peeked {
    const path = this.#resolve(specifier, from);
    if (path === null) return { kind: isRelative(specifier) ? 'not known' : 'package' };
    const exports = this.#exports.get(path);
    if (exports === null || typeof exports === 'string' || path.endsWith('.json')) return { kind: 'not known' };
    const at: Origin = { source: from, start: 0, end: 0 };
    if (exports !== undefined) return { kind: 'loaded', exports: moduleValue(this, exports, 'import', at) };
    const read = readModule(this.tree, path);
    return typeof read === 'string' ? { kind: 'not known' } : { kind: 'unloaded', ...read };
  }

  #resolve(specifier: string, from: SourceText): string | null {
    if (!isRelative(specifier))
      return addedAlias(this, specifier) ?? resolveAlias(this.tree, specifier, from.path) ?? this.#packages(specifier);
    const found = resolveModule(this.tree, specifier, from.path);
    if (found !== null) return found;
    const path = fileOf(specifier, from.path);
    return path === null ? null : this.#built(path);
  }

  load(specifier: string, from: SourceText, at: Origin, how: 'require' | 'import'): Value {
    const path = this.#resolve(specifier, from);
    if (!isRelative(specifier) && path === null) {
      this.watcher?.loads(specifier);
      const made: Made = { from: 'package', name: specifier.replace(/^node:/, ''), steps: [] };
      return (
        packageValue(this, specifier, how, at) ?? {
          ...unknown(`it comes from the package "${specifier}", which is not read`, at),
          made,
        }
      );
    }
    if (path === null) {
      const file = fileOf(specifier, from.path);
      const isOptional = takesFile(this) || (file !== null && failsWithout(this, file, 'MODULE_NOT_FOUND'));
      if (!isOptional) {
        this.watcher?.misses(specifier, at);
        // What is imported fails where it is awaited.
        if (how === 'require') this.mayThrow();
      }
      return unknown(`"${specifier}" is not a file of this repository`, at);
    }
    if (path.endsWith('.json')) return this.#json(path, how, at);
    const begun = how === 'require' ? this.#begun(path) : null;
    if (begun !== null) return getNamed(this, begun, 'exports', at);
    const exports = this.#load(path);
    if (typeof exports !== 'string') return moduleValue(this, exports, how, at);
    this.mayThrow();
    return unknown(exports, at);
  }

  read(path: string): ReadResult {
    let result = this.#texts.get(path);
    if (result === undefined) {
      result =
        this.#texts.size >= this.#bounds.modules
          ? { kind: 'unreadable', reason: `more than ${this.#bounds.modules} files are loaded` }
          : this.tree.read(path);
      if (result.kind === 'text' && result.source.text.length > longestModule)
        result = { kind: 'unreadable', reason: `"${path}" is too large to be followed` };
      this.#texts.set(path, result);
    }
    return result;
  }

  /** Runs `read`; what went past a bound, or failed, is unknown with the reason. */
  guard<T extends Value | null>(at: Origin, read: () => T): T | Unknown {
    try {
      return read();
    } catch (error) {
      return unknown(reasonOf(error), at);
    }
  }

  /** The `module` of one that is being run, and is loaded again by what it loads: of what it exports, some is there. */
  #begun(path: string): Value | null {
    if (this.#exports.get(path) !== null) return null;
    for (const { program, scope } of this.modules) {
      const value = scope.bindings.get('module')?.value;
      if (value?.at.source.path === path)
        return program.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export')) ? null : value;
    }
    return null;
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
    let value = this.#data.get(path);
    if (value === undefined) {
      value = dataFile(this, path, at);
      this.#data.set(path, value);
    }
    if (value.kind === 'unknown') this.mayThrow();
    if (how === 'require' || value.kind !== 'object') return value;
    return { ...value, properties: new Map([...value.properties, ['default', value]]) };
  }
}

function isRelative(specifier: string): boolean {
  return /^[./]/.test(specifier);
}
