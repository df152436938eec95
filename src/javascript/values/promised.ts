/** A promise as a value: of itself it says nothing, but it holds the one that `await` gives. */
import { mapOptions } from './choices.ts';
import { type Origin, unknown, type Value } from './value.ts';

/** The promise of a value. What is not known may be a promise as well as anything else. */
export function promiseOf(value: Value, at: Origin): Value {
  const promised = awaited(value);
  return promised.kind === 'unknown' ? promised : { ...unknown('it is a promise, which nothing awaits', at), promised };
}

/** What `await` gives. */
export function awaited(value: Value): Value {
  return mapOptions(value, (it) => (it.kind === 'unknown' ? (it.promised ?? it) : it));
}
