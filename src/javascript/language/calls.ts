/** Calls, instances and chains of `?.`; the loading of modules by a call. */
import type * as ast from '@babel/types';
import { partlyKnown } from '../library/builtins.ts';
import { newArray } from '../library/object-functions.ts';
import { promiseMethod } from '../library/promises.ts';
import { fileOf, resolveModule } from '../modules/modules.ts';
import { keyOf } from '../syntax/member-names.ts';
import { anyTime } from '../values/conditions.ts';
import { readAt } from '../values/places.ts';
import { isAbsent } from '../values/ports.ts';
import { promiseOf } from '../values/promised.ts';
import { type Builtin, builtin, isExact, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { unsetOf, variablesOf } from '../values/variables.ts';
import { type Frame, type Interpreter, notUnderstood, originOf, Thrown } from './interpreter.ts';
import { getProperty } from './properties.ts';
import { lookUp, superObject } from './scopes.ts';
import { callUnread, forget } from './unread.ts';
import { survivors } from './ways.ts';

interface Given {
  /** In the place of a list that is not known stands something that is not known. */
  readonly args: readonly Value[];
  /** The lists among them that are not known. */
  readonly lists: readonly Value[];
}

function argumentsOf(
  it: Interpreter,
  node: ast.CallExpression | ast.NewExpression | ast.OptionalCallExpression,
  frame: Frame,
): Given {
  const args: Value[] = [];
  const lists: Value[] = [];
  for (const argument of node.arguments) {
    if (argument.type === 'SpreadElement') {
      const spread = it.evaluate(argument.argument, frame);
      if (spread.kind === 'array' && isExact(spread)) {
        it.step(spread.items.length >> 4);
        args.push(...spread.items);
      } else {
        lists.push(spread);
        args.push(unknown(notKnown, originOf(argument, frame)));
      }
    } else if (argument.type !== 'ArgumentPlaceholder') {
      args.push(it.evaluate(argument, frame));
    }
  }
  return { args, lists };
}

const notKnown = 'it is called with arguments that are not known';

/** A call of which it is not known which argument is which: all that has to do with it may be changed. */
function callLoosely(
  it: Interpreter,
  callee: Value,
  self: Value | undefined,
  { args, lists }: Given,
  at: Origin,
  how: 'call' | 'new' = 'call',
): Value {
  it.watcher?.calls(at);
  for (const value of [callee, ...(self === undefined ? [] : [self]), ...lists]) forget(it, value, notKnown);
  const made = callee.kind === 'unknown' && callee.made !== undefined ? { made: callee.made } : {};
  return callUnread(it, { ...unknown(notKnown, at), ...made }, args, at, how);
}

export function call(it: Interpreter, node: ast.CallExpression, frame: Frame, at: Origin): Value {
  const { callee } = node;
  const isRequire =
    callee.type === 'Identifier' && callee.name === 'require' && lookUp(frame.scope, 'require') === null;
  if (isRequire || callee.type === 'Import') {
    return module(it, argumentsOf(it, node, frame).args, frame, at, isRequire ? 'require' : 'import');
  }
  if (callee.type === 'V8IntrinsicIdentifier') return notUnderstood('an intrinsic', at);
  let self: Value | undefined;
  let target: Value;
  if (callee.type === 'Super') {
    target = lookUp(frame.scope, 'super()')?.value ?? notUnderstood('"super"', at);
  } else if (callee.type === 'MemberExpression') {
    const isSuper = callee.object.type === 'Super';
    self = callee.object.type === 'Super' ? lookUp(frame.scope, 'this')?.value : it.evaluate(callee.object, frame);
    const object = isSuper || self === undefined ? superObject(frame.scope, at) : self;
    target = getProperty(it, object, keyOf(it, callee, frame), originOf(callee, frame));
    const { property } = callee;
    if (self !== undefined && property.type === 'Identifier' && !callee.computed)
      target = promiseMethod(it, self, property.name, at) ?? target;
  } else {
    target = it.evaluate(callee, frame);
  }
  const given = argumentsOf(it, node, frame);
  return given.lists.length > 0 ? callLoosely(it, target, self, given, at) : it.call(target, given.args, at, self);
}

/** The function that loads modules for a file. https://nodejs.org/api/modules.html#accessing-the-main-module */
export function requireOf(it: Interpreter, frame: Frame, at: Origin): Builtin {
  const main = it.modules[0]?.scope.bindings.get('module')?.value ?? notUnderstood('the main module', at);
  return builtin('require', at, (args, here) => module(it, args, frame, here, 'require'), new Map([['main', main]]));
}

export function module(
  it: Interpreter,
  args: readonly Value[],
  frame: Frame,
  at: Origin,
  how: 'require' | 'import',
): Value {
  return survivors(it, args[0] ?? primitive(undefined, at), (specifier) => {
    if (specifier.kind !== 'primitive' || typeof specifier.value !== 'string')
      return unknown('it loads a module whose name is not known', at);
    const { value } = specifier;
    if (how === 'require') return it.load(value, frame.file, at, how);
    // What it throws is thrown where it is awaited.
    const loaded = it.memory.under([anyTime(at)], () => it.load(value, frame.file, at, how));
    const isMissing = /^[./]/.test(value) && resolveModule(it.tree, value, frame.file.path) === null;
    const path = isMissing ? fileOf(value, frame.file.path) : null;
    return path !== null && loaded.kind === 'unknown'
      ? { ...loaded, absent: { path, code: 'ERR_MODULE_NOT_FOUND' } }
      : promiseOf(loaded, at);
  });
}

/**
 * `null` where the chain ends early, at something that is `undefined` or `null`.
 *
 * @param onObject is told what the last member of the chain is read of: a call is a method of that
 */
export function optionalChain(
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
  if (node.optional && isAbsent(object)) return null;
  const mayEnd = node.optional || isOpen(node);
  const isMethod = inner.type === 'OptionalMemberExpression' && node.type === 'OptionalCallExpression';
  // Where the chain has ended before for some options, it stays so for them.
  const goOn = (proceed: (value: Value) => Value): Value =>
    survivors(it, object, (one) => {
      if (!mayEnd) return proceed(one);
      return isAbsent(one) ? primitive(undefined, at) : endsUnset(isMethod ? (self ?? one) : one, proceed(one));
    });
  if (node.type === 'OptionalCallExpression') {
    const given = argumentsOf(it, node, frame);
    if (given.lists.length > 0) return callLoosely(it, object, self, given, at);
    return goOn((callee) => it.call(callee, given.args, at, self));
  }
  const key = keyOf(it, node, frame);
  return readAt(
    goOn((one) => getProperty(it, one, key, at)),
    at,
  );
}

/** `process.env.ORIGIN?.includes('quay')` is `undefined` where nobody sets the variable. */
function endsUnset(object: Value, result: Value): Value {
  const unset = unsetOf(object);
  const isOfVariables = result.kind === 'unknown' && result.unset === undefined && variablesOf(result).length > 0;
  return isOfVariables && unset !== null && (unset.value ?? null) === null
    ? { ...result, unset: { value: undefined } }
    : result;
}

/** Whether an earlier link of the chain may have ended it. */
function isOpen(node: ast.OptionalMemberExpression | ast.OptionalCallExpression): boolean {
  const inner = node.type === 'OptionalCallExpression' ? node.callee : node.object;
  return inner.type === 'OptionalMemberExpression' || inner.type === 'OptionalCallExpression';
}

/** `new URL('.', import.meta.url)` is the one constructor that configs use to find a path. */
export function construct(it: Interpreter, node: ast.NewExpression, frame: Frame, at: Origin): Value {
  const given = argumentsOf(it, node, frame);
  if (given.lists.length > 0) return callLoosely(it, it.evaluate(node.callee, frame), undefined, given, at, 'new');
  const { args } = given;
  const [relative, base] = args;
  const { callee } = node;
  const isGlobal = (name: string): boolean =>
    callee.type === 'Identifier' && callee.name === name && lookUp(frame.scope, name) === null;
  if (isGlobal('Array')) return newArray(args, at);
  const made = it.evaluate(callee, frame);
  const isUrl =
    made.kind === 'unknown' && made.made?.from === 'global' && made.made.name === 'URL' && made.made.steps.length === 0;
  if (!isUrl || relative?.kind !== 'primitive' || base?.kind !== 'primitive') return it.construct(made, args, at);
  if (!URL.canParse(String(relative.value), String(base.value))) throw new Thrown('an address is not valid');
  const url = new URL(String(relative.value), String(base.value));
  const variables = [...relative.variables, ...base.variables];
  return partlyKnown(
    'URL',
    at,
    new Map<string, Value>([
      ['pathname', primitive(decoded(url.pathname), at, variables)],
      ['href', primitive(url.href, at, variables)],
    ]),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
