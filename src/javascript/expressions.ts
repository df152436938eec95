/** Expressions to values. */
import type * as ast from '@babel/types';
import { choose, mapOptions, optionsOf } from './choices.ts';
import { accessor, classValue } from './classes.ts';
import { keyName, keyOf, lookUp } from './functions.ts';
import { globalValue, repositoryRoot } from './globals.ts';
import {
  either,
  type Frame,
  GiveUp,
  type Interpreter,
  maybe,
  notUnderstood,
  originOf,
  survivors,
  Thrown,
} from './interpreter.ts';
import { newArray } from './object-functions.ts';
import { binary, both, fallback, lift, select, truthOf, unary, unknownFrom, variablesOf, waysOf } from './operators.ts';
import { readAt } from './places.ts';
import { promiseMethod } from './promises.ts';
import { getProperty, setProperty, spreadInto } from './properties.ts';
import { callUnread } from './unread.ts';
import {
  type ArrayValue,
  after,
  arrayValue,
  builtin,
  type Closure,
  isExact,
  type Origin,
  objectValue,
  type Part,
  primitive,
  textOf,
  unknown,
  type Value,
} from './value.ts';

export function evaluateExpression(it: Interpreter, node: ast.Expression, frame: Frame): Value {
  it.step();
  const value = evaluateNode(it, node, frame);
  if (mayBeLarge.has(node.type)) it.step(sizeOf(value));
  return value;
}

/** What makes a new value, which may be large: that costs more than a step. */
const mayBeLarge: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'AssignmentExpression',
  'BinaryExpression',
  'CallExpression',
  'NewExpression',
  'ObjectExpression',
  'OptionalCallExpression',
  'TaggedTemplateExpression',
  'TemplateLiteral',
]);

/** The steps that a value costs by its size: some MB of memory are all that an evaluation gets. */
function sizeOf(value: Value): number {
  switch (value.kind) {
    case 'primitive':
      return typeof value.value === 'string' ? value.value.length >> 8 : 0;
    case 'array':
      return value.items.length >> 3;
    case 'object':
      return value.properties.size >> 3;
    case 'choice':
      return value.options.length >> 2;
    default:
      return 0;
  }
}

function evaluateNode(it: Interpreter, node: ast.Expression, frame: Frame): Value {
  const at = originOf(node, frame);
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return primitive(node.value, at);
    case 'NullLiteral':
      return primitive(null, at);
    case 'Identifier':
      return identifier(it, node.name, frame, at);
    case 'TemplateLiteral':
      return template(it, node, frame, at);
    case 'ObjectExpression':
      return objectLiteral(it, node, frame, at);
    case 'ArrayExpression':
      return arrayLiteral(it, node, frame, at);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'closure', node, scope: frame.scope, file: frame.file, at };
    case 'MemberExpression': {
      const object = node.object.type === 'Super' ? superObject(frame, at) : it.evaluate(node.object, frame);
      return readAt(getProperty(it, object, keyOf(it, node, frame), at), at);
    }
    case 'CallExpression':
      return call(it, node, frame, at);
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return optionalChain(it, node, frame, at) ?? primitive(undefined, at);
    case 'UnaryExpression':
      if (node.operator === 'delete') return remove(it, node.argument, frame, at);
      return unary(node.operator, it.evaluate(node.argument, frame), at);
    case 'BinaryExpression': {
      if (node.left.type === 'PrivateName') return notUnderstood('a private name', at);
      const left = it.evaluate(node.left, frame);
      const right = it.evaluate(node.right, frame);
      it.step((optionsOf(left).length * optionsOf(right).length) >> 2);
      return binary(node.operator, left, right, at);
    }
    case 'LogicalExpression': {
      return logical(it, node.operator, it.evaluate(node.left, frame), node.right, frame, at);
    }
    case 'ConditionalExpression': {
      const test = truthOf(it.evaluate(node.test, frame));
      const yes = (): Value => it.evaluate(node.consequent, frame);
      const no = (): Value => it.evaluate(node.alternate, frame);
      if (test.known !== null) return select(test, yes, no, at);
      const ways = waysOf(test.test);
      return either(
        it,
        [
          { when: ways.yes, run: yes },
          { when: ways.no, run: no },
        ],
        at,
      );
    }
    case 'AssignmentExpression':
      return assignment(it, node, frame, at);
    case 'UpdateExpression': {
      const before = it.evaluate(node.argument, frame);
      const after = binary(node.operator === '++' ? '+' : '-', unary('+', before, at), primitive(1, at), at);
      it.bind(node.argument, after, frame, 'assign');
      return node.prefix ? after : before;
    }
    case 'SequenceExpression': {
      let last: Value = primitive(undefined, at);
      for (const expression of node.expressions) last = it.evaluate(expression, frame);
      return last;
    }
    case 'AwaitExpression':
      return it.evaluate(node.argument, frame);
    case 'YieldExpression': {
      // What a generator is given back is most often what becomes of what it gives: `yield app.listen(4310)`.
      const given = node.argument ? it.evaluate(node.argument, frame) : primitive(undefined, at);
      it.mayThrow();
      return { ...notUnderstood('what a generator is given', at), made: after(given, 'yield') };
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return it.evaluate(node.expression, frame);
    case 'MetaProperty':
      return importMeta(it, frame, at);
    case 'ThisExpression':
      return lookUp(frame.scope, 'this')?.value ?? notUnderstood('"this"', at);
    case 'ImportExpression':
      return module(it, [it.evaluate(node.source, frame)], frame, at, 'import');
    case 'NewExpression':
      return construct(it, node, frame, at);
    case 'TaggedTemplateExpression':
      return taggedTemplate(it, node, frame, at);
    case 'ClassExpression':
      return classValue(it, node, frame);
    default:
      return notUnderstood(`"${frame.file.text.slice(at.start, Math.min(at.end, at.start + 30))}"`, at);
  }
}

/** `||`, `??` and `&&`: what stands on the right is evaluated once, and not for sure. */
function logical(
  it: Interpreter,
  operator: '||' | '??' | '&&',
  left: Value,
  rightNode: ast.Expression,
  frame: Frame,
  at: Origin,
): Value {
  let known: Value | null = null;
  const right = (): Value => {
    known ??= isSure(operator, left)
      ? it.evaluate(rightNode, frame)
      : maybe(it, () => it.evaluate(rightNode, frame), at);
    return known;
  };
  return operator === '&&' ? both(left, right, at) : fallback(operator, left, right, at);
}

function isSure(operator: '||' | '??' | '&&', left: Value): boolean {
  if (left.kind !== 'primitive') return operator === '&&' && truthOf(left).known === true;
  if (left.variables.length > 0) return false;
  return operator === '&&' ? Boolean(left.value) : operator === '||' ? !left.value : (left.value ?? null) === null;
}

function identifier(it: Interpreter, name: string, frame: Frame, at: Origin): Value {
  const binding = lookUp(frame.scope, name);
  if (binding !== null) return readAt(binding.value, at);
  // https://nodejs.org/api/modules.html#accessing-the-main-module
  if (name === 'require' && it.watcher !== null) {
    const main = it.modules[0]?.scope.bindings.get('module')?.value ?? notUnderstood('the main module', at);
    return builtin('require', at, (args, here) => module(it, args, frame, here, 'require'), new Map([['main', main]]));
  }
  if (name === 'eval') throw new GiveUp('"eval" may change anything');
  const known = globalValue(it, name, at);
  if (known === null)
    it.mayThrow(); // it may not be there
  else if (known !== it.process) it.memory.ofLanguage.add(known);
  return (
    known ?? {
      ...unknown(`"${name}" is not defined here`, at),
      made: { from: 'global', name, steps: [] },
    }
  );
}

function template(
  it: Interpreter,
  node: ast.TemplateLiteral,
  frame: Frame,
  at: Origin,
  textOfPart: (part: ast.TemplateElement) => string = ({ value }) => value.cooked ?? '',
): Value {
  const texts = node.quasis.map(textOfPart);
  if (node.expressions.length === 0) return primitive(texts[0] ?? '', at);
  const parts = node.expressions.map((part) => it.evaluate(asExpression(part), frame));
  const text = lift(parts, at, (values) => {
    let whole = texts[0] ?? '';
    const inserted: Part[] = [];
    for (const [index, value] of values.entries()) {
      if (value.kind !== 'primitive') return unknownFrom([value], at);
      inserted.push({ from: whole.length, value });
      whole += `${value.value}${texts[index + 1] ?? ''}`;
    }
    return textOf(whole, at, [...new Set(values.flatMap(variablesOf))], inserted);
  });
  // `${PORT}` alone is the port itself: it stands where the port stands.
  const bare = node.quasis.every((it) => it.value.raw === '');
  const [inner] = parts;
  if (!bare || parts.length !== 1 || inner === undefined) return text;
  return mapOptions(inner, (one) => (one.kind === 'primitive' ? { ...one, value: String(one.value) } : one));
}

/** A function of the parts of a template: of them only what stands in between is known. */
function taggedTemplate(it: Interpreter, node: ast.TaggedTemplateExpression, frame: Frame, at: Origin): Value {
  const tag = it.evaluate(node.tag, frame);
  if (tag.kind === 'builtin' && tag.name === 'raw')
    return template(it, node.quasi, frame, at, ({ value }) => value.raw);
  const values = node.quasi.expressions.map((part) => it.evaluate(asExpression(part), frame));
  return it.call(tag, [notUnderstood('a tagged template', at), ...values], at);
}

/** In an expression position Babel only ever has expressions here; its types allow TypeScript's as well. */
function asExpression(node: ast.Expression | ast.TSType): ast.Expression {
  if (node.type.startsWith('TS') && !('expression' in node)) throw new Thrown('a type stands in the place of a value');
  return node as ast.Expression;
}

function objectLiteral(it: Interpreter, node: ast.ObjectExpression, frame: Frame, at: Origin): Value {
  const object = objectValue(at);
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(object, it.evaluate(property.argument, frame), originOf(property, frame));
      continue;
    }
    const key = keyName(it, property, frame);
    let value: Value;
    if (property.type === 'ObjectMethod') {
      const here = originOf(property, frame);
      const closure: Closure = { kind: 'closure', node: property, scope: frame.scope, file: frame.file, at: here };
      const before = key.kind === 'primitive' ? object.properties.get(String(key.value)) : undefined;
      value = property.kind === 'method' ? closure : accessor(before, property.kind === 'get', closure);
    } else {
      value = it.evaluate(property.value as ast.Expression, frame); // patterns only occur in assignments
    }
    if (key.kind === 'primitive' && key.variables.length === 0 && key.value !== '__proto__') {
      object.properties.set(String(key.value), value);
      continue;
    }
    // It may be any of those that are there, or another one.
    for (const [name, before] of object.properties) {
      const options = [before, value].map((one) => ({ value: one, when: null }));
      object.properties.set(name, choose(options, at));
    }
    if (typeof object.rest === 'string') object.rest = unknownFrom([key], originOf(property, frame));
  }
  return object;
}

function arrayLiteral(it: Interpreter, node: ast.ArrayExpression, frame: Frame, at: Origin): Value {
  const array = arrayValue(at, []);
  for (const element of node.elements) {
    if (element === null) {
      array.items.push(primitive(undefined, at));
    } else if (element.type !== 'SpreadElement') {
      array.items.push(it.evaluate(element, frame));
    } else {
      const spread = it.evaluate(element.argument, frame);
      if (spread.kind === 'choice') array.isLoose = true;
      survivors(it, spread, (one) => {
        appendSpread(array, one, originOf(element, frame));
        return one;
      });
    }
  }
  return array;
}

/** `[...spread]`, onto the end of a list. */
function appendSpread(array: ArrayValue, spread: Value, at: Origin): void {
  if (spread.kind === 'array') {
    array.items.push(...spread.items);
    array.rest ??= spread.rest;
    array.isLoose ||= spread.isLoose;
  } else if (spread.kind === 'unknown' || spread.kind === 'variable') {
    array.rest ??= unknownFrom([spread], at);
  } else if (spread.kind === 'primitive' && typeof spread.value === 'string') {
    for (const character of spread.value) array.items.push(primitive(character, at, spread.variables));
    if (spread.variables.length > 0) array.isLoose = true;
  } else {
    throw new Thrown('it spreads something that is not a list');
  }
}

function argumentsOf(
  it: Interpreter,
  node: ast.CallExpression | ast.NewExpression | ast.OptionalCallExpression,
  frame: Frame,
): Value[] | null {
  const args: Value[] = [];
  for (const argument of node.arguments) {
    if (argument.type === 'SpreadElement') {
      const spread = it.evaluate(argument.argument, frame);
      if (spread.kind !== 'array' || !isExact(spread)) return null;
      it.step(spread.items.length >> 4);
      args.push(...spread.items);
    } else if (argument.type !== 'ArgumentPlaceholder') {
      args.push(it.evaluate(argument, frame));
    }
  }
  return args;
}

function call(it: Interpreter, node: ast.CallExpression, frame: Frame, at: Origin): Value {
  const { callee } = node;
  const isRequire =
    callee.type === 'Identifier' && callee.name === 'require' && lookUp(frame.scope, 'require') === null;
  if (isRequire || callee.type === 'Import') {
    return module(it, argumentsOf(it, node, frame) ?? [], frame, at, isRequire ? 'require' : 'import');
  }
  if (callee.type === 'V8IntrinsicIdentifier') return notUnderstood('an intrinsic', at);
  let self: Value | undefined;
  let target: Value;
  if (callee.type === 'Super') {
    target = lookUp(frame.scope, 'super()')?.value ?? notUnderstood('"super"', at);
  } else if (callee.type === 'MemberExpression') {
    const isSuper = callee.object.type === 'Super';
    self = callee.object.type === 'Super' ? lookUp(frame.scope, 'this')?.value : it.evaluate(callee.object, frame);
    const object = isSuper || self === undefined ? superObject(frame, at) : self;
    target = getProperty(it, object, keyOf(it, callee, frame), originOf(callee, frame));
    const { property } = callee;
    const isMissing = target.kind === 'primitive' && target.value === undefined;
    if (isMissing && self !== undefined && property.type === 'Identifier' && !callee.computed)
      target = promiseMethod(it, self, property.name, at) ?? target;
  } else {
    target = it.evaluate(callee, frame);
  }
  const args = argumentsOf(it, node, frame);
  if (args === null) {
    it.watcher?.calls(target, at);
    const unread = unknown('it is called with arguments that are not known', at);
    const made = target.kind === 'unknown' && target.made !== undefined ? { ...unread, made: target.made } : unread;
    return callUnread(it, made, self === undefined ? [target] : [target, self], at);
  }
  return it.call(target, args, at, self);
}

function module(it: Interpreter, args: readonly Value[], frame: Frame, at: Origin, how: 'require' | 'import'): Value {
  const [specifier] = args;
  if (specifier?.kind !== 'primitive' || typeof specifier.value !== 'string') {
    return unknown('it loads a module whose name is not known', at);
  }
  return it.load(specifier.value, frame.file, at, how);
}

/**
 * `null` where the chain ends early, at something that is `undefined` or `null`.
 *
 * @param onObject is told what the last member of the chain is read of: a call is a method of that
 */
function optionalChain(
  it: Interpreter,
  node: ast.Expression,
  frame: Frame,
  at: Origin,
  onObject?: (object: Value) => void,
): Value | null {
  if (node.type === 'MemberExpression' && node.object.type !== 'Super' && onObject !== undefined) {
    const object = it.evaluate(node.object, frame);
    onObject(object);
    return getProperty(it, object, keyOf(it, node, frame), originOf(node, frame));
  }
  if (node.type !== 'OptionalMemberExpression' && node.type !== 'OptionalCallExpression')
    return it.evaluate(node, frame);
  let self: Value | undefined;
  const seeSelf = (value: Value): void => {
    self = value;
  };
  const inner = node.type === 'OptionalCallExpression' ? node.callee : node.object;
  const object = optionalChain(it, inner, frame, at, seeSelf);
  if (object === null) return null;
  if (node.type === 'OptionalMemberExpression') onObject?.(object);
  if (node.optional && object.kind === 'primitive' && (object.value === null || object.value === undefined))
    return null;
  // Where the chain has ended before for some options, it stays so for them.
  const goOn = (proceed: (value: Value) => Value): Value =>
    survivors(it, object, (one) =>
      one.kind === 'primitive' && (one.value === null || one.value === undefined) && (node.optional || isOpen(node))
        ? primitive(undefined, at)
        : proceed(one),
    );
  if (node.type === 'OptionalCallExpression') {
    const args = argumentsOf(it, node, frame);
    if (args === null)
      return callUnread(it, unknown('it is called with arguments that are not known', at), [object], at);
    return goOn((callee) => it.call(callee, args, at, self));
  }
  const key = keyOf(it, node, frame);
  return readAt(
    goOn((one) => getProperty(it, one, key, at)),
    at,
  );
}

/** Whether an earlier link of the chain may have ended it. */
function isOpen(node: ast.OptionalMemberExpression | ast.OptionalCallExpression): boolean {
  const inner = node.type === 'OptionalCallExpression' ? node.callee : node.object;
  return inner.type === 'OptionalMemberExpression' || inner.type === 'OptionalCallExpression';
}

function assignment(it: Interpreter, node: ast.AssignmentExpression, frame: Frame, at: Origin): Value {
  const right = (): Value => it.evaluate(node.right, frame);
  const { left } = node;
  if (left.type === 'MemberExpression' && left.object.type !== 'Super') {
    // What is written to is evaluated before what is written.
    const object = it.evaluate(left.object, frame);
    const key = keyOf(it, left, frame);
    const value = node.operator === '=' ? right() : updated(it, node, getProperty(it, object, key, at), frame, at);
    setProperty(it, object, key, value);
    return value;
  }
  const value =
    node.operator === '='
      ? right()
      : left.type === 'Identifier'
        ? updated(it, node, it.evaluate(left, frame), frame, at)
        : notUnderstood('an assignment', at);
  it.bind(left, value, frame, 'assign');
  return value;
}

/** The value of `before += right` and its like. */
function updated(it: Interpreter, node: ast.AssignmentExpression, before: Value, frame: Frame, at: Origin): Value {
  const operator = node.operator.slice(0, -1);
  return operator === '||' || operator === '??' || operator === '&&'
    ? logical(it, operator, before, node.right, frame, at)
    : binary(operator, before, it.evaluate(node.right, frame), at);
}

function remove(it: Interpreter, target: ast.Expression, frame: Frame, at: Origin): Value {
  if (target.type !== 'MemberExpression' || target.object.type === 'Super') return primitive(true, at);
  const object = it.evaluate(target.object, frame);
  const key = keyOf(it, target, frame);
  if (it.memory.isFrozen(object)) throw new GiveUp('an object is changed that may be frozen');
  if (object.kind === 'object' && object.rest === 'nothing' && key.kind === 'primitive' && key.variables.length === 0) {
    it.memory.willChange(object);
    object.properties.delete(String(key.value));
  } else {
    setProperty(it, object, key, primitive(undefined, at));
    for (const { value } of optionsOf(object)) if (value.kind === 'object') value.isLoose = true;
  }
  return primitive(true, at);
}

/** https://vite.dev/config/ and Node give `dirname`, `filename` and `url` of the file itself. */
function importMeta(it: Interpreter, frame: Frame, at: Origin): Value {
  const path = `${repositoryRoot}/${frame.file.path}`;
  const meta = objectValue(
    at,
    new Map<string, Value>([
      ['dirname', primitive(path.slice(0, path.lastIndexOf('/')), at)],
      ['filename', primitive(path, at)],
      ['url', primitive(`file://${path}`, at)],
    ]),
  );
  // https://nodejs.org/api/esm.html#importmetamain
  if (it.watcher !== null) {
    const main = it.modules[0]?.scope.bindings.get('module')?.value.at.source;
    meta.properties.set('main', primitive(main === frame.file, at));
  }
  meta.rest = notUnderstood('"import.meta"', at);
  return meta;
}

/** What `super.name` is looked for in. */
function superObject(frame: Frame, at: Origin): Value {
  return lookUp(frame.scope, 'super')?.value ?? notUnderstood('"super"', at);
}

/** `new URL('.', import.meta.url)` is the one constructor that configs use to find a path. */
function construct(it: Interpreter, node: ast.NewExpression, frame: Frame, at: Origin): Value {
  const given = argumentsOf(it, node, frame);
  if (given === null) {
    const callee = it.evaluate(node.callee, frame);
    return callUnread(it, unknown('it is called with arguments that are not known', at), [callee], at, 'new');
  }
  const args = given;
  const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL' && lookUp(frame.scope, 'URL') === null;
  const [relative, base] = args;
  const isArray =
    node.callee.type === 'Identifier' && node.callee.name === 'Array' && lookUp(frame.scope, 'Array') === null;
  if (isArray) return newArray(args, at);
  if (!isUrl || relative?.kind !== 'primitive' || base?.kind !== 'primitive')
    return it.construct(it.evaluate(node.callee, frame), args, at);
  if (!URL.canParse(String(relative.value), String(base.value))) throw new Thrown('an address is not valid');
  const url = new URL(String(relative.value), String(base.value));
  const path = decodeURIComponent(url.pathname);
  return objectValue(
    at,
    new Map<string, Value>([
      ['pathname', primitive(path, at)],
      ['href', primitive(url.href, at)],
    ]),
  );
}
