/** Calling functions of the config. */
import type * as ast from '@babel/types';

import { hasOwn } from '../library/object-functions.ts';
import { choose } from '../values/choices.ts';
import { anyTime } from '../values/conditions.ts';
import { promiseOf, rejectedPromise } from '../values/promised.ts';
import type { Changes } from '../values/snapshots.ts';
import {
  type ArrayValue,
  arrayValue,
  type Closure,
  lengthOf,
  type Origin,
  type Pending,
  primitive,
  type Scope,
  unknown,
  type Value,
} from '../values/value.ts';
import { settling } from './awaiting.ts';
import { taskOf } from './compiled-async.ts';
import { madeByContainer } from './containers.ts';
import { forgetEffectsIfTold } from './effects.ts';
import { thrownBy } from './failures.ts';
import { Exited, type Frame, type Interpreter, notUnderstood, type Return, Thrown } from './interpreter.ts';
import { type Call, goesOnAlike } from './recursion.ts';
import { endsOf, isKnownBehind, returnOf } from './returns.ts';
import { childScope, declareVariables, frameOf } from './scopes.ts';
import { callUnread, forget } from './unread.ts';
import { attempt, survivors } from './ways.ts';

/** Calls nested deeper than this are recursion without a known end. */
export const deepestCall = 64;

/** Calls `callee` with its arguments. `calls` are those that we are inside of. */
export function callFunction(
  it: Interpreter,
  callee: Value,
  args: readonly Value[],
  at: Origin,
  calls: Call[],
  self?: Value,
): Value {
  return survivors(it, callee, (target) => {
    const task = taskOf(target, args);
    if (task !== null) return asynchronous(it, task.generator, task.args, at, task.self, true);
    switch (target.kind) {
      case 'closure': {
        const isTooDeep = calls.length >= deepestCall;
        const reason = 'it is computed by functions that call each other too deeply';
        if (isTooDeep || (goesOnAlike(calls, target, args) && forgetEffectsIfTold(it, target, reason))) {
          it.watcher?.skips(target.node);
          if (!isTooDeep) it.mayThrow();
          return unknown(reason, at);
        }
        calls.push({ node: target.node, args });
        try {
          const { bound } = target;
          if (bound === undefined) return callClosure(it, target, args, at, self);
          return callClosure(it, target, [...bound.args, ...args], at, bound.self);
        } finally {
          calls.pop();
        }
      }
      case 'builtin':
        for (const arg of args) it.step(lengthOf(arg) >> 8);
        return target.call(args, at);
      case 'object':
        // What is known of a package in part may be a function as well.
        if (typeof target.rest === 'object' && target.definition === undefined)
          return callUnread(it, target.rest, args, at);
        throw new Thrown('it calls something that is not a function');
      case 'primitive':
      case 'array':
        throw new Thrown('it calls something that is not a function');
      default:
        return isHasOwn(target)
          ? hasOwn(it, args[0], args[1], at)
          : (madeByContainer(it, target, args, at) ?? callUnreadMethod(it, target, args, at, self));
    }
  });
}

/** What an object has been given as a method is called as one, and may change it. */
function callUnreadMethod(it: Interpreter, callee: Value, args: readonly Value[], at: Origin, self?: Value): Value {
  const isOwn = self?.kind === 'object' && [...self.properties.values()].some((one) => isOneOf(callee, one));
  const result = callUnread(it, callee, args, at);
  if (self !== undefined && isOwn) forget(it, self, 'it has a method that is not read');
  return result;
}

function isOneOf(callee: Value, value: Value): boolean {
  return value === callee || (value.kind === 'choice' && value.options.some((it) => isOneOf(callee, it.value)));
}

/** `Object.prototype.hasOwnProperty.call` */
function isHasOwn(callee: Value): boolean {
  return (
    callee.kind === 'unknown' &&
    callee.isShared === true &&
    /^prototype,hasOwnProperty,call$/.test(String(callee.made?.steps))
  );
}

function callClosure(it: Interpreter, closure: Closure, args: readonly Value[], at: Origin, self?: Value): Value {
  it.step();
  const { node } = closure;
  if (node.generator === true) return generator(it, closure, args, at, self);
  return node.async === true
    ? asynchronous(it, closure, args, at, self, false)
    : plain(it, closure, args, at, self, false);
}

/** Behind its first `await` it goes on after all that is evaluated now. */
function asynchronous(
  it: Interpreter,
  closure: Closure,
  args: readonly Value[],
  at: Origin,
  self: Value | undefined,
  yields: boolean,
): Value {
  const { awaits, knownAtAwait } = it;
  const run = (): Value => {
    it.awaits = awaits;
    it.knownAtAwait = null as Interpreter['knownAtAwait'];
    const pending: Pending[] = [];
    const body = (): Value => suspending(it, () => plain(it, closure, args, at, self, yields), at, pending);
    const end = attempt(() => it.memory.under([anyTime(at)], () => settling(it, body)));
    // Whoever calls it does not wait for that.
    const isNow = it.awaits === awaits;
    const atAwait = it.knownAtAwait;
    it.awaits = awaits;
    it.knownAtAwait = knownAtAwait;
    if (!(end instanceof Thrown)) {
      // What ends the process before it first awaits something has done so by the time that the caller goes on.
      const known = end.settling.given.filter((one) => one.isExit === true && atAwait?.includes(one) !== false);
      it.memory.conditions.push(...known);
      return promiseOf(end.result, at, { ...end.settling, pending });
    }
    if (isNow && end instanceof Exited) throw end;
    it.mayThrow(); // where it is awaited
    return rejectedPromise(at, isNow ? 'surely' : 'likely', end.message);
  };
  return it.watcher === null ? run() : it.watcher.later(it, 'async', run);
}

/** Runs what goes on later behind its first `await`: whoever has called it does not know what that changes until it is done. */
function suspending(it: Interpreter, run: () => Value, at: Origin, pending: Pending[]): Value {
  const { suspended: outer } = it;
  return it.memory.runPart((level) => {
    const own = { level, changes: null as Changes | null };
    it.suspended = own;
    try {
      return { result: run(), ends: [] };
    } finally {
      it.suspended = outer;
      if (own.changes !== null)
        pending.push(...it.memory.leaveOpen(level, own.changes, unknown('it is changed behind an "await"', at)));
      it.pending.push(...pending);
    }
  }, at);
}

/** @param yields whether its `yield` is an `await`, see `Task` */
function plain(
  it: Interpreter,
  closure: Closure,
  args: readonly Value[],
  at: Origin,
  self: Value | undefined,
  yields: boolean,
): Value {
  return it.memory.runFunction((level) => {
    const outer = it.memory.conditions.length;
    const scope = childScope(namedScope(closure));
    const frame: Frame = { scope, file: closure.file, returns: [], level, outer, yieldsAwait: yields };
    const last = runWatched(it, closure, args, at, frame, self);
    const returns = frame.returns.length === 0 || last === null ? frame.returns : [...frame.returns, last];
    const [only] = returns;
    const ends = endsOf(returns);
    const result = returns.length < 2 ? (only?.value ?? last?.value ?? primitive(undefined, at)) : choose(ends, at);
    return { result, ends, isKnownBehind: (one) => isKnownBehind(returns, one) };
  }, at);
}

/** A function that is an expression may know itself by a name, which stays what it is. */
function namedScope(closure: Closure): Scope {
  const { node, scope } = closure;
  if (node.type !== 'FunctionExpression' || !node.id) return scope;
  const named = childScope(scope);
  named.bindings.set(node.id.name, { value: closure, isOwnName: true });
  return named;
}

/** Nobody knows how often it is asked to go on, nor when: only what it changes matters. */
function generator(it: Interpreter, closure: Closure, args: readonly Value[], at: Origin, self?: Value): Value {
  const reason = notUnderstood('a generator', at);
  const frame = frameOf(closure.file, childScope(namedScope(closure)));
  const run = (): void => {
    it.memory.runFunction(
      (level) => ({
        result: runWatched(it, closure, args, at, { ...frame, level }, self),
        ends: [],
        isKnownBehind: () => true,
      }),
      at,
    );
  };
  it.memory.blur(() => {
    attempt(() => (it.watcher === null ? run() : it.watcher.later(it, 'async', run)));
  }, reason);
  it.mayThrow();
  return reason;
}

/** Its last end, beside those that `frame.returns` has; `null` where it is not reached. */
function runWatched(
  it: Interpreter,
  closure: Closure,
  args: readonly Value[],
  at: Origin,
  frame: Frame,
  self: Value | undefined,
): Return | null {
  const body = (): Return | null => runBody(it, closure, args, at, frame, self);
  return it.watcher === null ? body() : it.watcher.runs(closure.node, body);
}

function runBody(
  it: Interpreter,
  closure: Closure,
  args: readonly Value[],
  at: Origin,
  frame: Frame,
  self: Value | undefined,
): Return | null {
  const { node } = closure;
  const { bindings } = frame.scope;
  const isSimple = node.params.every((parameter) => parameter.type === 'Identifier');
  // To change them changes the parameters, and the other way round.
  const given = arrayValue(at, [...args]);
  if (node.type !== 'ArrowFunctionExpression') {
    it.memory.mayFreeze(given);
    bindings.set('arguments', { value: given });
    bindings.set('this', { value: self ?? notUnderstood('"this"', at) });
  }
  for (const [index, parameter] of parametersOf(node).entries()) {
    if (parameter.type === 'RestElement') {
      it.bind(parameter.argument, arrayValue(at, args.slice(index)), frame, 'declare');
    } else {
      it.bind(parameter, args[index] ?? primitive(undefined, at), frame, 'declare');
      if (isSimple && parameter.type === 'Identifier') isArgument(bindings, parameter.name, given, index);
    }
  }
  const ended = (value: Value): Return => returnOf(it, value, frame);
  if (node.body.type !== 'BlockStatement') return ended(it.evaluate(node.body, frame));
  // What the body declares is not seen by what stands among the parameters: https://tc39.es/ecma262/#sec-functiondeclarationinstantiation
  const scope = isSimple ? frame.scope : childScope(frame.scope);
  declareVariables(node.body, scope, frame.scope);
  const end = it.execute(node.body.body, { ...frame, scope });
  if (end.kind === 'returned') return null;
  if (end.kind !== 'throw') return ended(end.kind === 'return' ? end.value : primitive(undefined, at));
  if (frame.returns.length === 0) throw thrownBy(end);
  if (end.exit === undefined) it.mayThrow();
  return null;
}

/** What TypeScript says of `this` is none. https://www.typescriptlang.org/docs/handbook/2/functions.html#declaring-this-in-a-function */
function parametersOf({ params }: ast.Function): ast.Function['params'] {
  const [first, ...others] = params;
  return first?.type === 'Identifier' && first.name === 'this' ? others : params;
}

/** Says of a parameter which item of `arguments` is it. */
function isArgument(bindings: Scope['bindings'], name: string, list: ArrayValue, index: number): void {
  const binding = bindings.get(name);
  if (binding !== undefined && index < list.items.length) bindings.set(name, { ...binding, argument: { list, index } });
}
