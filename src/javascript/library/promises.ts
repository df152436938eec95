/**
 * Promises: of themselves they are no value that says anything, but they hold the one that `await` gives. What is done
 * with it later may or may not have been done when the program has been read.
 */

import type * as ast from '@babel/types';
import { settled, settling } from '../language/awaiting.ts';
import { type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { callUnread, forget, passBy } from '../language/unread.ts';
import { attempt, maybe } from '../language/ways.ts';
import { nodesOf } from '../syntax/nodes.ts';
import { mapOptions } from '../values/choices.ts';
import { failureOf } from '../values/conditions.ts';
import {
  awaited,
  isPromise,
  isRejected,
  promiseOf,
  rejectedPromise,
  settlingOf,
  together,
} from '../values/promised.ts';
import {
  type Builtin,
  builtin,
  type Closure,
  type Origin,
  type Settling,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { listOf } from './collections.ts';

/** `Promise.all`. */
export function allOf(it: Interpreter, values: Value, at: Origin): Value {
  return mapOptions(values, (one) => {
    const list = listOf(it, one, at);
    if (list === null) return promiseOf(unknownFrom([one], at), at);
    return promiseOf({ ...list, items: list.items.map(awaited) }, at, together(list.items.map(settlingOf)));
  });
}

/** `new Promise((resolve, reject) => …)` */
export function newPromise(it: Interpreter, args: readonly Value[], at: Origin): Value {
  const [executor] = args;
  const result = callUnread(it, notUnderstood('an instance of a class', at), args, at, 'new');
  return executor?.kind === 'closure' && isRejecting(executor) ? rejectedPromise(at) : result;
}

/** Whether it rejects its promise, and surely does not resolve it before. */
function isRejecting({ node: { params, body } }: Closure): boolean {
  const [resolve, reject] = params;
  if (reject?.type !== 'Identifier' || (resolve !== undefined && resolve.type !== 'Identifier')) return false;
  const isRejection = (one: ast.Node): boolean =>
    one.type === 'CallExpression' && one.callee.type === 'Identifier' && one.callee.name === reject.name;
  if (body.type !== 'BlockStatement') return isRejection(body);
  const end = body.body.findIndex((one) => one.type === 'ExpressionStatement' && isRejection(one.expression));
  const mayResolve = (one: ast.Node): boolean =>
    one.type === 'Identifier' && (one.name === resolve?.name || one.name === 'arguments');
  return (
    end >= 0 &&
    body.body.slice(0, end).every((one) => one.type === 'ExpressionStatement' || one.type === 'VariableDeclaration') &&
    !body.body.slice(0, end + 1).some((one) => [...nodesOf(one)].some(mayResolve))
  );
}

/** `then`, `catch` or `finally` of a promise; `null` for any other name, or where it may be something else. */
export function promiseMethod(it: Interpreter, promise: Value, name: string, at: Origin): Builtin | null {
  if (!isPromise(promise)) return null;
  switch (name) {
    case 'then':
      return builtin(name, at, ([fulfilled, rejected], here) => {
        if (isRejected(promise)) {
          if (fulfilled !== undefined) passBy(it, fulfilled);
          return handled(it, promise, rejected, here);
        }
        if (rejected !== undefined) forgetRejected(it, rejected, here);
        if (fulfilled === undefined) return promise;
        return later(it, () => it.call(fulfilled, [settled(it, promise, here)], here), here);
      });
    case 'catch':
      return builtin(name, at, ([handler], here) => {
        if (isRejected(promise)) return handled(it, promise, handler, here);
        if (handler === undefined) return promise;
        forgetRejected(it, handler, here);
        return failsAsWell(it, handler, here) ? promise : promiseOf(awaited(promise), here, pendingOf(promise));
      });
    case 'finally':
      return builtin(name, at, ([handler]) => {
        if (handler !== undefined) forget(it, handler, 'it is called when a promise is settled');
        return promise;
      });
    default:
      return null;
  }
}

/** What is done when a promise is fulfilled, and nothing else of it. */
function pendingOf(promise: Value): Settling | undefined {
  const pending = settlingOf(promise)?.pending;
  return pending === undefined ? undefined : { rejected: null, given: [], pending };
}

/** What becomes of a promise that is rejected for sure. */
function handled(it: Interpreter, promise: Value, handler: Value | undefined, at: Origin): Value {
  const error = unknown('it is an error', at);
  return handler === undefined ? promise : later(it, () => it.call(handler, [error], at), at);
}

/** What handles an error. */
function forgetRejected(it: Interpreter, handler: Value, at: Origin): void {
  it.memory.under([failureOf(at)], () => forget(it, handler, 'it is called when a promise is rejected'));
}

/** Whether what handles an error throws one itself, or ends the process. */
function failsAsWell(it: Interpreter, handler: Value, at: Origin): boolean {
  if (handler.kind !== 'closure') return false;
  const run = (): Value | Thrown =>
    it.memory.under([failureOf(at)], () => attempt(() => it.call(handler, [unknown('it is an error', at)], at)));
  const [end] = it.memory.fork([{ when: null, run }], at, () => false);
  return end instanceof Thrown;
}

/** The promise of what a function gives, rejected where that throws. */
export function promisedOf(it: Interpreter, run: () => Value, at: Origin): Value {
  const end = attempt(() => it.memory.under([], () => settling(it, run)));
  return end instanceof Thrown ? rejectedPromise(at, 'surely', end.message) : promiseOf(end.result, at, end.settling);
}

/** What is done later, as a promise. */
export function later(it: Interpreter, run: () => Value, at: Origin): Value {
  const { awaits } = it;
  const whole = (): Value => {
    const { result, settling: how } = settling(it, run);
    return promiseOf(result, at, how);
  };
  const result = maybe(it, () => it.watcher?.later(it, 'async', whole) ?? whole(), at);
  it.awaits = awaits;
  return result instanceof Thrown ? rejectedPromise(at, 'likely', result.message) : result;
}
