/** The places where a program opens sockets, and what was read of each. */
import type { Origin } from '../values/value.ts';
import { withoutGuesses } from './alternatives.ts';
import { type ListenCall, merged, mostReadings } from './readings.ts';
import type { Run, Seen } from './seen.ts';

interface Place {
  readonly at: Origin;
  readonly seen: Seen[];
}

export class Sockets {
  /** By file and place. */
  readonly #places = new Map<string, Place>();

  /**
   * @param isRepeated whether a round of a loop is run once more: what that would find is that the first one was there
   * @returns whether it says anything new
   */
  add(at: Origin, isRepeated: boolean, seen: Seen): boolean {
    const key = placeOf(at);
    const place = this.#places.get(key) ?? { at, seen: [] };
    this.#places.set(key, place);
    if (place.seen.length >= (isRepeated ? 1 : mostReadings)) return false;
    place.seen.push(seen);
    return true;
  }

  /**
   * A program that opens nothing without some variable is started with it; one that opens another socket may do without.
   *
   * @param cut what was run once more, and not to its end
   * @param withdrawn what would run later, and is taken away again
   */
  all(cut: ReadonlySet<Run>, withdrawn: ReadonlySet<Run>): ListenCall[] {
    const places = [...this.#places.values()];
    const isAllNeeded = places.every(({ seen }) => seen.every((it) => it.ifGiven !== null));
    const given = (it: Seen): Seen => ({ ...it, socket: it.ifGiven ?? it.socket });
    return withoutGuesses(
      places.flatMap(({ at, seen }) => merged(at, isAllNeeded ? seen.map(given) : seen, cut, withdrawn)),
    );
  }
}

export function placeOf(at: Origin): string {
  return `${at.source.path}:${at.end}`;
}
