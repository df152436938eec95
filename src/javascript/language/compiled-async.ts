/**
 * What compilers make of `async` functions where the target has none: a generator, and a helper that goes on with it
 * whenever what it yields has come.
 */
import { isAbsent } from '../values/ports.ts';
import { type Closure, isExact, type Value } from '../values/value.ts';

/** A generator that stands for the body of an `async` function, and what that is called with. */
export interface Task {
  readonly generator: Closure;
  readonly self: Value | undefined;
  readonly args: readonly Value[];
}

/** The parameters of the helpers, by which they are told: they are written into each file. */
const helpers: readonly string[] = [
  'thisArg _arguments P generator', // https://github.com/microsoft/tslib/blob/main/tslib.js
  '__this __arguments generator', // https://github.com/evanw/esbuild/blob/main/internal/runtime/runtime.go
];

/** What a call runs where it is one of such a helper; `null` where it is not, or gives arguments that are not known. */
export function taskOf(callee: Value, args: readonly Value[]): Task | null {
  const [self, list] = args;
  const generator = args.at(-1);
  if (generator?.kind !== 'closure' || generator.node.generator !== true || !isHelper(callee)) return null;
  if (list === undefined || isAbsent(list)) return { generator, self, args: [] };
  return list.kind === 'array' && isExact(list) ? { generator, self, args: list.items } : null;
}

function isHelper(callee: Value): boolean {
  if (callee.kind === 'unknown') return callee.made?.name === 'tslib' && callee.made.steps.at(-1) === '__awaiter';
  if (callee.kind !== 'closure') return false;
  const names = callee.node.params.map((it) => (it.type === 'Identifier' ? it.name : ''));
  return helpers.includes(names.join(' '));
}
