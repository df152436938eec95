/** Code that is not read: what it is given may be something else afterwards. */
import { type Interpreter, Thrown } from './interpreter.ts';
import { unknownFrom } from './operators.ts';
import { type Closure, type Origin, unknown, type Value } from './value.ts';

/** Code that is not read may change what it is given, and may throw. */
export function callUnread(it: Interpreter, callee: Value, args: readonly Value[], at: Origin): Value {
  for (const arg of args) forget(it, arg, 'it is handed to a function that is not read');
  it.mayThrow();
  return unknownFrom([callee], at);
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
      it.memory.blur(() => callBlindly(it, value, reason), unknown(reason, value.at));
      return;
    default:
      return;
  }
}

/** Whatever calls it, with whatever arguments: only what it changes matters. */
function callBlindly(it: Interpreter, closure: Closure, reason: string): void {
  try {
    const args = closure.node.params.map(() => unknown(reason, closure.at));
    it.call(closure, args, closure.at);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
  }
}
