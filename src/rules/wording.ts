/** The phrases that rules share. Names and values are quoted here and escaped by the reporters. */
import type { Listener, Protocol, Related, Route } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import { shortPlace } from '../model/place.ts';
import { lastPort, type PortRange, showPorts } from '../model/port-index.ts';
import type { Allocation } from '../model/registry.ts';
import { isOwned } from './ownership.ts';
import type { Situation } from './rule.ts';

/** Where the policy is kept, for messages that say how to change it. */
export const policyFile = '.github/portbook.yml';

const longest = 80;

/** A name between quotes, cut where nobody would read on. */
export function quoted(name: string): string {
  return `"${clip(name)}"`;
}

function clip(text: string): string {
  const characters = [...text.slice(0, longest * 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}

/** `port 4000`, `ports 4000-4003`, `UDP port 4000`. */
export function portsOf(range: PortRange, protocol: Protocol = 'tcp'): string {
  return `${protocol === 'udp' ? 'UDP ' : ''}${lastPort(range) > range.port ? 'ports' : 'port'} ${showPorts(range)}`;
}

/** `"shop" listens on port 4000`, with the condition under which it does. */
export function listensOn(listener: Listener, range: PortRange = listener): string {
  const unless =
    listener.certainty === 'overridable' ? ` (unless ${listener.variables.join(' or ')} says otherwise)` : '';
  return `${quoted(listener.application)} listens on ${portsOf(range, listener.protocol)}${unless}`;
}

/** `"shop" (PORTS.md:14)`. */
export function holder(entry: Allocation): string {
  return `${quoted(nameOf(entry))} (${shortPlace(entry.at)})`;
}

/** By whom an entry's port is held; free and avoided ones are nobody's. */
export function nameOf(entry: Allocation): string {
  return entry.application ?? entry.owner ?? 'nobody';
}

/** `requests for "ferry.example" (/api)`, `connections` for those of `stream`; without a name where there is none. */
export function requestsFor(route: Route): string {
  const what = route.layer === 'stream' ? 'connections' : 'requests';
  const [name, ...others] = route.serverNames;
  const location = route.location === '/' ? '' : ` (${clip(route.location)})`;
  if (name === undefined) return `${what}${location}`;
  return `${what} for ${quoted(name)}${others.length === 0 ? '' : ` and ${others.length} more`}${location}`;
}

/** `on 127.0.0.1`, `on every address`. */
export function onAddress(address: string | null): string {
  return address === null ? 'on every address' : `on ${clip(address)}`;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The registry entry as a related place. */
export function entryPlace(entry: Allocation): Related {
  return {
    at: entry.at,
    message: isOwned(entry) ? `registered to ${quoted(nameOf(entry))}` : `listed as ${entry.status}`,
  };
}

/** Another application's listener as a related place. */
export function listenerPlace(listener: Listener): Related {
  return { at: listener.at, message: listensOn(listener) };
}

/** A port that the listener can have instead of its own, and the sentence that says so. */
export interface Instead {
  readonly port: number | null;
  /** Begins in lower case, has no full stop: `use 4000, which …`. */
  readonly text: string;
}

/** The registry's own port of the application where it has one to spare, else a free one. */
export function insteadOf(listener: Listener, situation: Situation): Instead {
  const own = situation.claims.spareEntry(listener);
  if (own !== null)
    return { port: own.port, text: `use ${own.port}, which ${shortPlace(own.at)} gives to ${quoted(nameOf(own))}` };
  return freeInstead(listener, situation);
}

/** A port that nobody has. */
export function freeInstead(listener: Listener, situation: Situation, count = 1): Instead {
  return freeInsteadOf(listener.application, listener.port, listener.protocol, situation, count);
}

/** As `freeInstead`, for an application that need not listen yet. */
export function freeInsteadOf(
  application: string,
  near: number,
  protocol: Protocol,
  { claims, registry }: Situation,
  count = 1,
): Instead {
  const port = claims.freePort(application, near, protocol, count);
  if (port === null) return { port, text: `free a port in ${registry.file} first: none is left` };
  const range = { port, portEnd: port + count - 1 };
  const row = claims.allocations(range, protocol).find((it) => it.status === 'free');
  const verb = `take ${showPorts(range)}`;
  if (row !== undefined) return { port, text: `${verb}, free according to ${shortPlace(row.at)}, and claim it there` };
  return { port, text: `${verb}, which nobody has, and enter ${count === 1 ? 'it' : 'them'} in ${registry.file}` };
}

/**
 * The first verdict of each place and port: an upstream that ten locations share, or a number of
 * instances that three environments share, is one cause.
 */
export function onePerPlace(verdicts: readonly Verdict[]): readonly Verdict[] {
  const first = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const { at, port, application } = verdict;
    const key = `${at.file}\n${at.line}\n${at.column}\n${port}\n${application}`;
    if (!first.has(key)) first.set(key, verdict);
  }
  return [...first.values()];
}
