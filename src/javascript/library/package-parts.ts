/** What packages whose meaning is known are made of. */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { type Builtin, builtin, type Origin, type Value } from '../values/value.ts';
import type { Call } from './builtins.ts';

interface Parts {
  /** The way to it from the package; none for the package itself. */
  readonly steps?: readonly string[];
  readonly call?: Call;
  readonly construct?: Call;
  readonly get?: (name: string) => Value | undefined;
}

/** A function of a package, or the package that is one, which then is its own `default`; what else it has is not read. */
export function ofPackage(name: string, at: Origin, { steps = [], call, construct, get }: Parts): Builtin {
  const own = steps.at(-1) ?? name;
  const all: Builtin = {
    ...builtin(own, at, call ?? ((_args, here) => notUnderstood(`"${own}"`, here))),
    ...(construct === undefined ? {} : { construct }),
    members: { get: (member) => get?.(member) ?? (member === 'default' && steps.length === 0 ? all : undefined) },
    made: { from: 'package', name, steps },
  };
  return all;
}

/** Calls something of a package that is not read: by the steps to it is told whether that opens a socket. */
export function callOfPackage(
  it: Interpreter,
  name: string,
  steps: readonly string[],
  args: readonly Value[],
  at: Origin,
): Value {
  const callee = notUnderstood(`"${steps.findLast((step) => step !== '()' && step !== 'new') ?? name}"`, at);
  return callUnread(it, { ...callee, made: { from: 'package', name, steps } }, args, at);
}
