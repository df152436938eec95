/** A promise as a value: of itself it says nothing, but it holds the one that `await` gives. */
import { mapOptions } from './choices.ts';
import { type ObjectValue, type Origin, type Settling, type Unknown, unknown, type Value } from './value.ts';

/**
 * The promise of a value, or of what a promise of it holds. What is not known may be a promise as well as anything else.
 *
 * @param settling how it is settled, unless the value is a promise that is rejected itself
 */
export function promiseOf(value: Value, at: Origin, settling?: Settling): Value {
  if (value.kind === 'choice' && value.options.some((it) => settlingOf(it.value) !== undefined))
    return mapOptions(value, (it) => promiseOf(it, at, settling));
  const promised = awaited(value);
  const own: Unknown =
    promised.kind === 'unknown' ? promised : { ...unknown('it is a promise, which nothing awaits', at), promised };
  const both = together([settlingOf(value), settling]);
  return both === undefined ? own : { ...own, settling: both };
}

/** A promise that is rejected. */
export function rejectedPromise(at: Origin, rejected: 'surely' | 'likely' = 'surely', why = ''): Unknown {
  const reason = `a promise is rejected${why === '' ? '' : `: ${why}`}`;
  return { ...unknown(reason, at), settling: { rejected, given: [] } };
}

/** What `await` gives. */
export function awaited(value: Value): Value {
  return mapOptions(value, (it) => {
    if (it.kind === 'object' && hasThen(it)) return unknown('it is an object with a "then" of its own', it.at);
    if (it.kind !== 'unknown') return it;
    const { settling: _, ...alone } = it;
    return it.promised ?? alone;
  });
}

/** Whether `await` gives what its own code gives. https://tc39.es/ecma262/#sec-promise-resolve-functions */
function hasThen({ properties, prototype }: ObjectValue): boolean {
  const own = properties.get('then');
  return own === undefined ? prototype !== undefined && hasThen(prototype) : own.kind !== 'primitive';
}

/** How a promise is settled; `undefined` where nothing is known of that. */
export function settlingOf(value: Value): Settling | undefined {
  return value.kind === 'unknown' ? value.settling : undefined;
}

/** Whether it is one for sure. */
export function isPromise(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every((it) => isPromise(it.value));
  return value.kind === 'unknown' && (value.promised !== undefined || value.settling !== undefined);
}

/** Whether all that it may be is rejected for sure. */
export function isRejected(value: Value): boolean {
  if (value.kind === 'choice') return value.options.every((it) => isRejected(it.value));
  return settlingOf(value)?.rejected === 'surely';
}

/** How a promise is settled that is fulfilled where all of these are. */
export function together(settlings: readonly (Settling | undefined)[]): Settling | undefined {
  const known = settlings.filter((it) => it !== undefined);
  const given = known.flatMap((it) => it.given);
  const rejected = (['surely', 'likely'] as const).find((how) => known.some((it) => it.rejected === how)) ?? null;
  const pending = known.flatMap((it) => it.pending ?? []);
  if (rejected === null && given.length === 0 && pending.length === 0) return undefined;
  return pending.length === 0 ? { rejected, given } : { rejected, given, pending };
}
