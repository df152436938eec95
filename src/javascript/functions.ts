/** Calling functions of the config, and giving names to values. */
import type * as ast from '@babel/types';
import { SourceText } from '../model/source-text.ts';
import { choose, mapOptions } from './choices.ts';
import {
  childScope,
  type Frame,
  type Interpreter,
  maybe,
  type Naming,
  notUnderstood,
  originOf,
  type Return,
  survivors,
  Thrown,
} from './interpreter.ts';
import { privatePrefix } from './keys.ts';
import { fallback, unknownFrom } from './operators.ts';
import { namesIn } from './patterns.ts';
import { readAt } from './places.ts';
import { getNamed, getProperty, setProperty } from './properties.ts';
import { callUnread } from './unread.ts';
import {
  arrayValue,
  type Binding,
  type Closure,
  isExact,
  type Origin,
  objectValue,
  primitive,
  type Scope,
  unknown,
  type Value,
} from './value.ts';

/** Calls nested deeper than this are recursion without a known end. */
const deepestCall = 64;

/** Calls `callee` with its arguments. `depth` counts the calls we are inside of. */
export function callFunction(
  it: Interpreter,
  callee: Value,
  args: readonly Value[],
  at: Origin,
  depth: { calls: number },
  self?: Value,
): Value {
  return survivors(it, callee, (target) => {
    switch (target.kind) {
      case 'closure': {
        if (depth.calls >= deepestCall)
          return unknown('it is computed by functions that call each other too deeply', at);
        depth.calls += 1;
        try {
          return callClosure(it, target, args, at, self);
        } finally {
          depth.calls -= 1;
        }
      }
      case 'builtin':
        return target.call(args, at);
      case 'primitive':
      case 'object':
      case 'array':
        throw new Thrown('it calls something that is not a function');
      default:
        return callUnread(it, target, args, at);
    }
  });
}

function callClosure(it: Interpreter, closure: Closure, args: readonly Value[], at: Origin, self?: Value): Value {
  it.step();
  const { node } = closure;
  if (node.generator === true) return generator(it, closure, args, at, self);
  const run = (): Value =>
    it.memory.runFunction((level) => {
      const frame: Frame = { scope: childScope(closure.scope), file: closure.file, returns: [], level };
      const last = runBody(it, closure, args, at, frame, self);
      const ends = frame.returns.length === 0 || last === null ? frame.returns : [...frame.returns, last];
      const [only] = ends;
      if (ends.length < 2) return { result: only?.value ?? last?.value ?? primitive(undefined, at), ends };
      return { result: choose(ends, at), ends };
    }, at);
  // Behind its first `await` it goes on after all that is evaluated now.
  return node.async === true && it.watcher !== null ? it.watcher.later(it, 'async', run) : run();
}

/** Nobody knows how often it is asked to go on, nor when: only what it changes matters. */
function generator(it: Interpreter, closure: Closure, args: readonly Value[], at: Origin, self?: Value): Value {
  const reason = notUnderstood('a generator', at);
  const frame: Frame = { scope: childScope(closure.scope), file: closure.file, returns: [], level: 0 };
  const run = (): void => {
    it.memory.runFunction(
      (level) => ({ result: runBody(it, closure, args, at, { ...frame, level }, self), ends: [] }),
      at,
    );
  };
  it.memory.blur(() => {
    try {
      if (it.watcher === null) run();
      else it.watcher.later(it, 'async', run);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
    }
  }, reason);
  it.mayThrow();
  return reason;
}

/** Its last end, beside those that `frame.returns` has; `null` where it is not reached. */
function runBody(
  it: Interpreter,
  closure: Closure,
  args: readonly Value[],
  at: Origin,
  frame: Frame,
  self: Value | undefined,
): Return | null {
  const { node } = closure;
  if ('id' in node && node.id?.type === 'Identifier') frame.scope.bindings.set(node.id.name, { value: closure });
  if (node.type !== 'ArrowFunctionExpression') {
    // To change them changes the parameters.
    const given = arrayValue(at, [...args]);
    it.memory.mayFreeze(given);
    frame.scope.bindings.set('arguments', { value: given });
    frame.scope.bindings.set('this', { value: self ?? notUnderstood('"this"', at) });
  }
  for (const [index, parameter] of node.params.entries()) {
    if (parameter.type === 'RestElement') {
      it.bind(parameter.argument, arrayValue(at, args.slice(index)), frame, 'declare');
    } else {
      it.bind(parameter, args[index] ?? primitive(undefined, at), frame, 'declare');
    }
  }
  const ended = (value: Value): Return => ({ value, when: null, changes: it.memory.changesSince(frame.level) });
  if (node.body.type !== 'BlockStatement') return ended(it.evaluate(node.body, frame));
  declareVariables(node.body, frame.scope);
  const end = it.execute(node.body.body, frame);
  if (end.kind === 'returned') return null;
  if (end.kind !== 'throw') return ended(end.kind === 'return' ? end.value : primitive(undefined, at));
  if (frame.returns.length === 0) throw new Thrown(end.reason);
  it.mayThrow();
  return null;
}

/** By function or program: the names that `var` declares in it. */
const variableNames = new WeakMap<ast.Node, readonly string[]>();

/** `var` belongs to the whole function, and is `undefined` until it is set. */
export function declareVariables(body: ast.BlockStatement | ast.Program, scope: Scope): void {
  let names = variableNames.get(body);
  if (names === undefined) {
    names = body.body.flatMap(variablesIn);
    variableNames.set(body, names);
  }
  const value = primitive(undefined, { source: notWritten, start: 0, end: 0 });
  for (const name of names) if (!scope.bindings.has(name)) scope.bindings.set(name, { value });
}

const notWritten = new SourceText('', '');

function variablesIn(node: ast.Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case 'VariableDeclaration':
      return node.kind === 'var' ? node.declarations.flatMap(({ id }) => namesIn(id)) : [];
    case 'ExportNamedDeclaration':
      return variablesIn(node.declaration);
    case 'BlockStatement':
      return node.body.flatMap(variablesIn);
    case 'IfStatement':
      return [...variablesIn(node.consequent), ...variablesIn(node.alternate)];
    case 'ForStatement':
      return [...variablesIn(node.init), ...variablesIn(node.body)];
    case 'ForOfStatement':
    case 'ForInStatement':
      return [...variablesIn(node.left), ...variablesIn(node.body)];
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return variablesIn(node.body);
    case 'SwitchStatement':
      return node.cases.flatMap((it) => it.consequent.flatMap(variablesIn));
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].flatMap(variablesIn);
    default:
      return [];
  }
}

/** The binding of a name, from the innermost scope outwards. */
export function lookUp(scope: Scope, name: string): Binding | null {
  for (let current: Scope | null = scope; current !== null; current = current.parent) {
    const binding = current.bindings.get(name);
    if (binding !== undefined) return binding;
  }
  return null;
}

function globalScope(scope: Scope): Scope {
  let outermost = scope;
  while (outermost.parent !== null) outermost = outermost.parent;
  return outermost;
}

/** Gives names to a value; `assign` changes names that exist, `declare` makes new ones in this scope. */
export function bindPattern(it: Interpreter, pattern: ast.Node, value: Value, frame: Frame, how: Naming): void {
  switch (pattern.type) {
    case 'Identifier': {
      if (how !== 'assign') {
        frame.scope.bindings.set(pattern.name, { value, isConstant: how === 'constant' });
        return;
      }
      const binding = lookUp(frame.scope, pattern.name);
      if (binding?.isConstant === true) throw new Thrown(`the constant "${pattern.name}" is set again`);
      if (binding === null) globalScope(frame.scope).bindings.set(pattern.name, { value });
      else it.memory.setBinding(binding, value);
      return;
    }
    case 'MemberExpression': {
      if (pattern.object.type === 'Super') return;
      setProperty(it, it.evaluate(pattern.object, frame), keyOf(it, pattern, frame), value);
      return;
    }
    case 'AssignmentPattern': {
      const at = originOf(pattern, frame);
      const isSure = value.kind === 'primitive' && value.variables.length === 0;
      const right = (): Value => it.evaluate(pattern.right, frame);
      let known: Value | null = null;
      const given = mapOptions(value, (one) => {
        // A default holds for undefined only; null is something given.
        if (one.kind === 'primitive' && one.value === null) return one;
        return fallback(
          '??',
          one,
          () => {
            const once: Value = known ?? (isSure ? right() : maybe(it, right, at));
            known = once;
            return once;
          },
          at,
        );
      });
      bindPattern(it, pattern.left, given, frame, how);
      return;
    }
    case 'ObjectPattern': {
      const taken: string[] = [];
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          bindPattern(it, property.argument, without(value, taken, originOf(property, frame)), frame, how);
          continue;
        }
        const at = originOf(property, frame);
        const key = keyName(it, property, frame);
        if (key.kind === 'primitive') taken.push(String(key.value));
        bindPattern(it, property.value, readAt(getProperty(it, value, key, at), at), frame, how);
      }
      return;
    }
    case 'ArrayPattern': {
      for (const [index, element] of pattern.elements.entries()) {
        if (element === null) continue;
        const at = originOf(element, frame);
        if (element.type === 'RestElement') {
          const rest = mapOptions(value, (one) =>
            one.kind === 'array' && isExact(one) ? arrayValue(at, one.items.slice(index)) : unknownFrom([one], at),
          );
          bindPattern(it, element.argument, rest, frame, how);
        } else {
          bindPattern(it, element, readAt(getNamed(it, value, String(index), at), at), frame, how);
        }
      }
      return;
    }
    case 'TSParameterProperty': {
      // `constructor(private port: number)` sets a property as well.
      bindPattern(it, pattern.parameter, value, frame, how);
      const self = lookUp(frame.scope, 'this')?.value;
      for (const name of namesIn(pattern.parameter)) {
        const given = lookUp(frame.scope, name)?.value;
        if (self !== undefined && given !== undefined) setProperty(it, self, primitive(name, value.at), given);
      }
      return;
    }
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      bindPattern(it, pattern.expression, value, frame, how);
      return;
    default:
      return;
  }
}

/** `{ a, ...rest }`: the object without the properties that are named. */
function without(value: Value, names: readonly string[], at: Origin): Value {
  return mapOptions(value, (it) => {
    if (it.kind !== 'object') return unknownFrom([it], at);
    const rest = objectValue(at, new Map([...it.properties].filter(([name]) => !names.includes(name))));
    rest.rest = it.rest;
    rest.isLoose = it.isLoose;
    return rest;
  });
}

/** The key of `a.b`, `a['b']`. */
export function keyOf(it: Interpreter, node: ast.MemberExpression | ast.OptionalMemberExpression, frame: Frame): Value {
  const at = originOf(node.property, frame);
  if (node.property.type === 'PrivateName') return privateKey(node.property, at);
  if (!node.computed && node.property.type === 'Identifier') return primitive(node.property.name, at);
  return it.evaluate(node.property, frame);
}

/** What has a key: a property of an object literal or pattern, a member of a class. */
interface Keyed {
  readonly key: ast.Expression | ast.PrivateName;
  readonly computed?: boolean | null;
}

/** The key of a property in an object literal, a pattern or a class. */
export function keyName(it: Interpreter, node: Keyed, frame: Frame): Value {
  const { key } = node;
  const at = originOf(key, frame);
  if (key.type === 'PrivateName') return privateKey(key, at);
  if (node.computed !== true && key.type === 'Identifier') return primitive(key.name, at);
  return it.evaluate(key, frame);
}

/** Private names are no properties: nothing lists them (`keysOf`), and no text is one. */
function privateKey({ id }: ast.PrivateName, at: Origin): Value {
  return primitive(`${privatePrefix}${id.name}`, at);
}
