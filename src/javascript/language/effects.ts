/**
 * What a function may change that takes too long to be run: by the look of its code, and of all code that it may call.
 * What none of it names, nor is handed by a name, stays known.
 */
import type * as ast from '@babel/types';
import type { SourceText } from '../../model/source-text.ts';
import { forgetWorld } from '../listening/world.ts';
import { innerThis, nameWritten, type Path } from '../syntax/paths.ts';
import { type Unit, type Uses, usesOf } from '../syntax/uses.ts';
import { accessorsOf, eachOf, heldBy, keyOf, membersOf } from '../values/members.ts';
import type { Closure, ObjectValue, Scope, Value } from '../values/value.ts';
import { Changes } from './changes.ts';
import { GiveUp, type Interpreter } from './interpreter.ts';
import { childScope, lookUp } from './scopes.ts';

/** From here on nothing is known of what the function may change, however often it is called, and with whatever. */
export function forgetEffects(it: Interpreter, closure: Closure, reason: string): void {
  const changes = new Effects(it).of(closure);
  if (changes === null) forgetWorld(it, reason);
  else changes.forget(it, reason);
}

/** The same where that can be told; else nothing is done. */
export function forgetEffectsIfTold(it: Interpreter, closure: Closure, reason: string): boolean {
  try {
    const changes = new Effects(it).of(closure);
    changes?.forget(it, reason);
    return changes !== null;
  } catch (error) {
    if (error instanceof GiveUp) return false;
    throw error;
  }
}

/** Code that may run, with what it does. */
interface Running extends Unit {
  readonly uses: Uses;
  /** What `this` may be. */
  readonly receivers: Set<Value>;
}

/** Methods by which code that the evaluator knows only reads what they are methods of. */
const readingMethods = /^(?:get|has|toString|toFixed|hasOwnProperty)$/;

/** Functions of packages that read files into the environment, by their names. */
const settingEnvironment = /config|expand|load|forRoot|boot/i;

/** More modules than these that would be loaded may change anything. */
const mostModules = 64;

/** What all programs share. */
const shared = /^(?:Object|Array|String|Number|Boolean|Function|Promise|Map|Set|Date|RegExp|Math|JSON|Reflect|Error)$/;

class Effects {
  readonly #it: Interpreter;
  readonly #units = new Map<ast.Node, Map<Scope, Running>>();
  /** Units that are to be looked at, some of them again. */
  readonly #open = new Set<Running>();
  readonly #changes = new Changes();
  /** What functions are set on. */
  readonly #targets = new Set<Value>();
  /** Modules that would be loaded, and what is known of their names. */
  readonly #scopes = new Map<ast.Program, Scope>();
  #isBounded = true;

  constructor(it: Interpreter) {
    this.#it = it;
  }

  /** @returns what a function may change; `null` where it cannot be told */
  of(closure: Closure): Changes | null {
    this.#unit(closure, null);
    for (const unit of this.#open) {
      this.#open.delete(unit);
      this.#look(unit);
      if (!this.#isBounded) return null;
    }
    return this.#changes;
  }

  /** Code that may be run: a function, as a method of something, a class, or a module. */
  #unit({ node, scope, file }: Unit, receiver: Value | null): void {
    const byScope = this.#units.get(node) ?? new Map<Scope, Running>();
    this.#units.set(node, byScope);
    const before = byScope.get(scope);
    const unit: Running = before ?? { uses: usesOf(node), node, scope, file, receivers: new Set() };
    if (before !== undefined && (receiver === null || unit.receivers.has(receiver))) return;
    if (receiver !== null) unit.receivers.add(receiver);
    byScope.set(scope, unit);
    this.#open.add(unit);
  }

  #look(unit: Running): void {
    const { uses, scope } = unit;
    this.#it.step(1 + ((uses.mentioned.length + uses.handedOn.length) >> 4));
    if (uses.compiles) throw new GiveUp('it runs a text as code');
    for (const name of uses.loads) this.#load(name, unit.file);
    for (const name of uses.names) {
      const binding = lookUp(scope, name);
      if (binding !== null) this.#changes.bindings.add(binding);
      else if (this.#it.globals.properties.has(name)) this.#setIn(this.#it.globals, name);
    }
    for (const path of uses.mentioned) this.#mention(path, unit);
    for (const path of uses.methods) this.#method(path, unit);
    for (const path of uses.handedOn) for (const value of this.#at(path, unit)) this.#lose(value);
    for (const { path, by } of uses.read)
      if (lookUp(scope, by) !== null) for (const value of this.#at(path, unit)) this.#lose(value);
    for (const { path, key } of uses.set) {
      const [root = ''] = path;
      if (shared.test(root) && lookUp(scope, root) === null) throw new GiveUp('it changes what all objects share');
      for (const value of this.#at(path, unit)) this.#setIn(value, key);
    }
  }

  /** A package only matters where it reads files into the environment. */
  #load(name: string | null, from: SourceText): void {
    if (name === null) {
      this.#isBounded = false;
      return;
    }
    const peeked = this.#it.peek(name, from);
    switch (peeked.kind) {
      case 'package':
        if (/dotenv|config/.test(name)) this.#loseEnvironment();
        return;
      case 'loaded':
        this.#lose(peeked.exports);
        return;
      case 'unloaded':
        this.#module(peeked.program, peeked.source);
        return;
      case 'not known':
        if (!name.endsWith('.json')) this.#isBounded = false;
    }
  }

  /** A module that would be loaded now: its names are new, but for what it imports of those that are loaded. */
  #module(program: ast.Program, source: SourceText): void {
    if (this.#scopes.has(program)) return;
    const scope = childScope(null);
    this.#scopes.set(program, scope);
    if (this.#scopes.size > mostModules) this.#isBounded = false;
    if (!this.#isBounded) return;
    for (const statement of program.body) {
      if (statement.type === 'ImportDeclaration') this.#bindNames(statement, scope, source);
      else if (statement.type === 'ExportAllDeclaration') this.#load(statement.source.value, source);
      else if (statement.type === 'ExportNamedDeclaration' && statement.source)
        this.#load(statement.source.value, source);
      else if (statement.type === 'TSImportEqualsDeclaration') this.#isBounded = false;
    }
    this.#unit({ node: program, scope, file: source }, null);
  }

  #bindNames(node: ast.ImportDeclaration, scope: Scope, source: SourceText): void {
    if (node.importKind === 'type') return;
    const peeked = this.#it.peek(node.source.value, source);
    if (peeked.kind !== 'loaded') {
      this.#load(node.source.value, source);
      return;
    }
    const { exports } = peeked;
    for (const specifier of node.specifiers) {
      const name = specifier.type === 'ImportSpecifier' ? nameWritten(specifier.imported) : 'default';
      const values = specifier.type === 'ImportNamespaceSpecifier' ? [exports] : membersOf(exports, name);
      for (const value of values) scope.bindings.set(specifier.local.name, { value });
    }
  }

  #loseEnvironment(): void {
    const environment = this.#it.process.properties.get('env');
    if (environment !== undefined) this.#lose(environment);
  }

  #mention(path: Path, unit: Running): void {
    const [root = '', ...keys] = path;
    let holders = this.#at([root], unit);
    for (const value of holders) this.#mayCall(value, null);
    for (const key of keys) {
      const found = holders.map((holder) => ({ holder, values: membersOf(holder, key) }));
      for (const { holder, values } of found) for (const value of values) this.#mayCall(value, holder);
      holders = found.flatMap(({ values }) => values.flatMap(eachOf));
      if (holders.length === 0) return;
    }
  }

  #mayCall(value: Value, holder: Value | null): void {
    switch (value.kind) {
      case 'closure':
        this.#unit(value, value.bound?.self ?? holder);
        for (const given of value.bound?.args ?? []) this.#lose(given);
        return;
      case 'builtin':
        if (value.name === 'chdir') throw new GiveUp('it changes the folder that it runs in');
        if (settingEnvironment.test(value.name)) this.#loseEnvironment();
        return;
      case 'object':
        if (value.definition !== undefined) this.#construct(value);
        return;
      case 'unknown':
        if (value.accessor?.get) this.#unit(value.accessor.get, holder);
        if (value.accessor?.set) this.#unit(value.accessor.set, holder);
        return;
      case 'choice':
        for (const option of value.options) this.#mayCall(option.value, holder);
        return;
      default:
    }
  }

  /** Whatever makes instances of a class, and calls their methods. */
  #construct(object: ObjectValue): void {
    const { definition } = object;
    if (definition === undefined) return;
    this.#unit(definition, null);
    if (definition.parent !== null) this.#mayCall(definition.parent, null);
  }

  /** What is a method of no code of the program may change what it is a method of. */
  #method(path: Path, unit: Running): void {
    const name = path.at(-1) ?? '';
    for (const holder of this.#at(path.slice(0, -1), unit)) {
      const methods = membersOf(holder, name);
      if (methods.length > 0 && methods.every((it) => it.kind === 'closure')) continue;
      const isCollection = holder.kind === 'array' || (holder.kind === 'object' && holder.collection !== undefined);
      if (readingMethods.test(name) && !isCollection) continue;
      // What those of a process change of it (`chdir`, `loadEnvFile`) is mentioned by its name; `on` changes nothing.
      if (holder === this.#it.process) continue;
      // An application that is made elsewhere keeps what it is told: "set" is one of its own.
      if (holder.kind === 'builtin' && methods.length === 0) continue;
      this.#lose(holder);
    }
  }

  #setIn(value: Value, key: string | null): void {
    this.#targets.add(value);
    const container = value.kind === 'builtin' ? value.own : value;
    if (container?.kind === 'array') this.#changes.set.set(container, null);
    if (container?.kind !== 'object') return;
    if (this.#it.memory.ofLanguage.has(container)) throw new GiveUp('it changes what all objects share');
    const before = this.#changes.set.get(container);
    // A getter or setter of its prototypes is code that is mentioned.
    if (key === null || before === null || key === '__proto__') {
      this.#changes.set.set(container, null);
      if (key === '__proto__' || key === null) for (const one of accessorsOf(container)) this.#mayCall(one, value);
    } else this.#changes.set.set(container, new Set([...(before ?? []), keyOf(key)]));
  }

  /** What is handed on may be changed in any way, with all that it holds, and called. */
  #lose(value: Value): void {
    const open: { readonly value: Value; readonly holder: Value | null }[] = [{ value, holder: null }];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      // Who is given the process is not taken to change its folder: who does that says "chdir".
      if (one.holder !== this.#it.process || one.value.kind !== 'builtin') this.#mayCall(one.value, one.holder);
      if (one.value.kind === 'unknown' && one.value.isShared) throw new GiveUp('it changes what all objects share');
      if (this.#changes.lost.has(one.value)) continue;
      if (one.value.kind === 'primitive' || one.value.kind === 'closure') continue;
      this.#changes.lost.add(one.value);
      this.#it.step();
      const holder = one.value.kind === 'object' || one.value.kind === 'builtin' ? one.value : null;
      for (const inner of heldBy(one.value)) open.push({ value: inner, holder });
    }
  }

  /** What may stand at a path. */
  #at([root = '', ...keys]: Path, unit: Running): readonly Value[] {
    let values = this.#named(root, unit);
    for (const key of keys) values = values.flatMap((value) => membersOf(value, key));
    return values.flatMap(eachOf);
  }

  #named(root: string, { scope, receivers }: Running): readonly Value[] {
    if (root === innerThis) return [...this.#targets];
    const found = lookUp(scope, root)?.value;
    if (root === 'this') return [...receivers, ...(found === undefined ? [] : [found])];
    if (found !== undefined) return [found];
    const own = this.#it.globals.properties.get(root);
    if (own !== undefined) return [own];
    if (root === 'global' || root === 'globalThis') return [this.#it.globals];
    return root === 'process' ? [this.#it.process] : [];
  }
}
