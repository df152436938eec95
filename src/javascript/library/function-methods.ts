/** `call`, `apply` and `bind` of the functions of a program. */
import type { Interpreter } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { isAbsent } from '../values/ports.ts';
import { type Builtin, builtin, type Closure, isExact, type Origin, unknown, type Value } from '../values/value.ts';

/** The method of that name; `null` for any other one. https://tc39.es/ecma262/#sec-properties-of-the-function-prototype-object */
export function functionMethod(it: Interpreter, target: Closure, name: string, at: Origin): Builtin | null {
  switch (name) {
    case 'call':
      return builtin(name, at, ([self, ...args], here) => it.call(target, args, here, receiver(self)));
    case 'apply':
      return builtin(name, at, ([self, list], here) => {
        const args = listOf(list);
        if (args !== null) return it.call(target, args, here, receiver(self));
        const unread = unknown('it is called with arguments that are not known', here);
        return callUnread(it, unread, [target, self, list].filter(isGiven), here);
      });
    case 'bind':
      return builtin(name, at, ([self, ...args], here) => boundTo(target, receiver(self), args, here));
    default:
      return null;
  }
}

/** The function with a `this` of its own, and its first arguments; what is bound once stays. */
function boundTo({ bound, ...target }: Closure, self: Value | undefined, args: readonly Value[], at: Origin): Closure {
  return {
    ...target,
    at,
    bound: { self: bound === undefined ? self : bound.self, args: [...(bound?.args ?? []), ...args] },
  };
}

/** What is none is the global object, or nothing at all: of neither anything is known. */
function receiver(self: Value | undefined): Value | undefined {
  return self === undefined || isAbsent(self) ? undefined : self;
}

/** The arguments in a list; `null` where they are not known. */
function listOf(list: Value | undefined): readonly Value[] | null {
  if (list === undefined || isAbsent(list)) return [];
  return list.kind === 'array' && isExact(list) ? list.items : null;
}

function isGiven(value: Value | undefined): value is Value {
  return value !== undefined;
}
