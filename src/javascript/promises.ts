/**
 * Promises: a value stands for the promise of it, which `await` gives back. What is done with it later may or may not
 * have been done when the program has been read.
 */
import { type Interpreter, maybe, Thrown } from './interpreter.ts';
import { forget } from './unread.ts';
import { type Builtin, builtin, type Origin, unknown, type Value } from './value.ts';

/** `then`, `catch` or `finally` of a promise of this value; `null` for any other name. */
export function promiseMethod(it: Interpreter, value: Value, name: string, at: Origin): Builtin | null {
  switch (name) {
    case 'then':
      return builtin(name, at, ([fulfilled, rejected], here) => {
        if (rejected !== undefined) forget(it, rejected, 'a promise may be rejected');
        return fulfilled === undefined ? value : later(it, fulfilled, value, here);
      });
    case 'catch':
    case 'finally':
      return builtin(name, at, ([handler]) => {
        if (handler !== undefined) forget(it, handler, 'it is called when a promise is settled');
        return value;
      });
    default:
      return null;
  }
}

/** What a function makes of a value that it is given later. */
function later(it: Interpreter, callee: Value, value: Value, at: Origin): Value {
  const run = (): Value => it.call(callee, [value], at);
  try {
    return maybe(it, () => it.watcher?.later(it, 'async', run) ?? run(), at);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    return unknown(`a promise is rejected: ${error.message}`, at);
  }
}
