/** What gives a port, the strongest first: each counts where those before it say nothing. */

import { type PortReading, readPorts } from '../javascript/values/ports.ts';
import { type Origin, primitive, type Value } from '../javascript/values/value.ts';
import type { Giver } from './servers/server.ts';

/** What says a port, for those who ask how it was found; `name` is the flag's or the variable's. */
export interface Given {
  readonly by: Giver | 'source' | 'default';
  readonly name: string;
}

export interface Candidate {
  readonly port: Value;
  readonly given: Given;
}

export interface Said {
  /** `absent` where none of them says anything. */
  readonly reading: PortReading;
  readonly given: Given;
}

/**
 * The first candidate that says something, and those behind it in the environments in which it says nothing.
 *
 * @param environment see `readPorts`
 */
export function firstGiven(candidates: readonly Candidate[], environment: string | null, at: Origin): readonly Said[] {
  const found: Said[] = [];
  const said = new Set<string>();
  // `null` for all environments that have no port of their own yet.
  let open: ReadonlySet<string | null> = new Set([null]);
  for (const { port, given } of candidates) {
    const readings = holdingIn(open, said, readPorts(port, environment));
    const saying = readings.filter((it) => it.kind !== 'absent');
    found.push(...saying.map((reading) => ({ reading, given })));
    for (const { when } of saying) if (when !== null) said.add(when);
    open = new Set(readings.flatMap((it) => (it.kind === 'absent' ? [it.when] : [])));
    if (open.size === 0) return found;
  }
  const absent = holdingIn(open, said, readPorts(primitive(undefined, at)));
  return [...found, ...absent.map((reading) => ({ reading, given: { by: 'default', name: '' } as const }))];
}

/** What is left of some readings in the environments that are open; of all but some names where those are `said`. */
function holdingIn(
  open: ReadonlySet<string | null>,
  said: ReadonlySet<string>,
  readings: readonly PortReading[],
): readonly PortReading[] {
  const own = new Set(readings.map((it) => it.when));
  return readings.flatMap((reading): readonly PortReading[] => {
    const { when, replacedIn } = reading;
    if (when !== null) return open.has(when) || (open.has(null) && !said.has(when)) ? [reading] : [];
    if (open.has(null)) return [{ ...reading, replacedIn: [...new Set([...replacedIn, ...said])] }];
    return [...open].filter((name) => !own.has(name)).map((name) => ({ ...reading, when: name, replacedIn: [] }));
  });
}
