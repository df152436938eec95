/**
 * Promises: of themselves they are no value that says anything, but they hold the one that `await` gives. What is done
 * with it later may or may not have been done when the program has been read.
 */

import { type Interpreter, Thrown } from '../language/interpreter.ts';
import { forget } from '../language/unread.ts';
import { maybe } from '../language/ways.ts';
import { mapOptions } from '../values/choices.ts';
import { failureOf } from '../values/conditions.ts';
import { awaited, promiseOf } from '../values/promised.ts';
import { type Builtin, builtin, type Origin, unknown, type Value } from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { listOf } from './collections.ts';

/** `Promise.all`. */
export function allOf(it: Interpreter, values: Value, at: Origin): Value {
  const lists = mapOptions(values, (one) => {
    const list = listOf(it, one, at);
    return list === null ? unknownFrom([one], at) : { ...list, items: list.items.map(awaited) };
  });
  return promiseOf(lists, at);
}

/** `then`, `catch` or `finally` of a promise of this value; `null` for any other name. */
export function promiseMethod(it: Interpreter, value: Value, name: string, at: Origin): Builtin | null {
  switch (name) {
    case 'then':
      return builtin(name, at, ([fulfilled, rejected], here) => {
        if (rejected !== undefined) forgetRejected(it, rejected, here);
        return promiseOf(fulfilled === undefined ? value : later(it, fulfilled, [value], here), here);
      });
    case 'catch':
      return builtin(name, at, ([handler], here) => {
        if (handler !== undefined) forgetRejected(it, handler, here);
        return promiseOf(value, here);
      });
    case 'finally':
      return builtin(name, at, ([handler], here) => {
        if (handler !== undefined) forget(it, handler, 'it is called when a promise is settled');
        return promiseOf(value, here);
      });
    default:
      return null;
  }
}

/** What handles an error. */
function forgetRejected(it: Interpreter, handler: Value, at: Origin): void {
  it.memory.under([failureOf(at)], () => forget(it, handler, 'it is called when a promise is rejected'));
}

/** What a function makes of what it is given later. */
export function later(it: Interpreter, callee: Value, args: readonly Value[], at: Origin): Value {
  const run = (): Value => it.call(callee, args, at);
  const result = maybe(it, () => it.watcher?.later(it, 'async', run) ?? run(), at);
  return result instanceof Thrown ? unknown(`a promise is rejected: ${result.message}`, at) : result;
}
