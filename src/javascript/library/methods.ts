/** Methods that configs call, by what they are called on. */

import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { type Builtin, builtin, type ObjectValue, type Origin, primitive, type Value } from '../values/value.ts';
import { ofVariables, unknownFrom, variablesOf } from '../values/variables.ts';
import { arrayMethod, arrayMethods } from './array-methods.ts';
import { runtimeMember } from './runtimes.ts';
import { keepsValue, scalarMethod, scalarMethods } from './text-methods.ts';

/** The method of that name, bound to its object, or what else is known of it; `null` where there is none. */
export function methodOf(it: Interpreter, target: Value, name: string, at: Origin): Value | null {
  switch (target.kind) {
    case 'primitive': {
      if (!isMethodOf(Object(target.value), name)) return null;
      if (!scalarMethods.has(name)) return unread(it, target, name, at);
      return builtin(name, at, (args, here) => scalarMethod(it, target, name, args, here));
    }
    case 'variable':
    case 'unknown':
      if (target.kind === 'unknown') {
        const member = runtimeMember(it, target, name, at);
        if (member !== null) return member;
      }
      // Of a text that only the run knows, the result is known to the run only; numbers and trims keep their source.
      if (!scalarMethods.has(name) || variablesOf(target).length === 0) return null;
      return builtin(name, at, (_args, here) => (keepsValue.has(name) ? target : unknownFrom([target], here)));
    case 'array':
      if (!isMethodOf(target.items, name)) return null;
      return arrayMethods.has(name)
        ? builtin(name, at, (args, here) => arrayMethod(it, target, name, args, here))
        : unread(it, target, name, at);
    case 'object':
      if (!isMethodOf(target, name)) return null;
      return name === 'hasOwnProperty'
        ? builtin(name, at, ([key], here) => isOwn(target, key, here))
        : unread(it, target, name, at);
    default:
      return null;
  }
}

/** Whether an object has a property; an environment has one where somebody sets it. */
function isOwn({ properties, rest, isLoose }: ObjectValue, key: Value | undefined, at: Origin): Value {
  if (key?.kind !== 'primitive' || typeof rest === 'object' || isLoose)
    return unknownFrom(key === undefined ? [] : [key], at);
  const name = String(key.value);
  if (rest === 'nothing') return primitive(properties.has(name), at);
  return properties.has(name) || key.variables.length > 0
    ? unknownFrom([key], at)
    : ofVariables([name], at, { value: false });
}

/** Whether the language itself gives an object of this kind a method of this name. */
function isMethodOf(object: object, name: string): boolean {
  return typeof Reflect.get(Object.getPrototypeOf(object), name, object) === 'function';
}

/** A method of the language whose meaning is not known here: it may change what it is called on. */
function unread(it: Interpreter, target: Value, name: string, at: Origin): Builtin {
  return builtin(name, at, (args, here) =>
    callUnread(it, notUnderstood(`the method "${name}"`, here), [target, ...args], here),
  );
}
