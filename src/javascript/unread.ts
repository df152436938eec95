/** Code that is not read: what it is given may be something else afterwards. */
import { type Interpreter, type Later, Thrown } from './interpreter.ts';
import { unknownFrom } from './operators.ts';
import { after, type Closure, type Origin, unknown, type Value } from './value.ts';

/** Code that is not read may change what it is given, and may throw. */
export function callUnread(
  it: Interpreter,
  callee: Value,
  args: readonly Value[],
  at: Origin,
  how: 'call' | 'new' = 'call',
): Value {
  it.watcher?.callsUnread(it, callee, args, at, how);
  for (const arg of args) forget(it, arg, 'it is handed to a function that is not read');
  it.mayThrow();
  return { ...unknownFrom([callee], at), made: after(callee, how === 'new' ? 'new' : '()') };
}

/** From here on nothing is known of the value, nor of what it holds: code that is not read may have changed it. */
export function forget(it: Interpreter, value: Value, reason: string, seen: Set<Value> = new Set()): void {
  if (seen.has(value)) return;
  seen.add(value);
  switch (value.kind) {
    case 'object': {
      for (const property of [...value.properties.values()]) forget(it, property, reason, seen);
      it.memory.willChange(value);
      value.rest = unknown(reason, value.at);
      for (const name of value.properties.keys()) value.properties.set(name, value.rest);
      return;
    }
    case 'array':
      for (const item of [...value.items]) forget(it, item, reason, seen);
      it.memory.willChange(value);
      value.rest = unknown(reason, value.at);
      value.items = [];
      return;
    case 'choice':
      for (const option of value.options) forget(it, option.value, reason, seen);
      return;
    case 'closure':
      runAnyTimes(it, value, reason);
      return;
    default:
      return;
  }
}

function runAnyTimes(it: Interpreter, closure: Closure, reason: string): void {
  const run = (): void => callBlindly(it, closure, reason);
  let how: Later = 'blind';
  const round = (): void => {
    if (it.watcher === null) run();
    else it.watcher.later(it, how, run);
    how = 'repeated';
  };
  it.memory.blur(round, unknown(reason, closure.at));
}

/** Whatever calls it, with whatever arguments: only what it changes matters. */
export function callBlindly(it: Interpreter, closure: Closure, reason: string): void {
  try {
    const args = closure.node.params.map(() => unknown(reason, closure.at));
    it.call(closure, args, closure.at);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
  }
}
