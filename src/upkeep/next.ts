/** The next free port: of the registry's own free ones first, then of those of which nobody speaks. */
import type { Protocol } from '../model/facts.ts';
import { sameName } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { lastPort } from '../model/port-index.ts';
import { type Allocation, isAboutHost, poolOf, type Registry } from '../model/registry.ts';
import { FreePorts, type PortFacts } from '../rules/free-ports.ts';

/** What is looked for. */
export interface Need {
  /** The port to be near to; `null` for the lowest. */
  readonly near: number | null;
  /** 1 or more. */
  readonly count: number;
  /** Whose free ports: `null` for those that are kept for nobody. */
  readonly pool: string | null;
  readonly protocol: Protocol;
  /** The server on which it is to be free; `null` for all of them. */
  readonly host: string | null;
}

export interface FreePort {
  readonly port: number;
  /** Where the registry says that it is free; `null` where nobody speaks of it. */
  readonly listed: Place | null;
}

/** As many as there are, at most `count`, in the order in which they are to be taken. */
export function nextPorts(
  registry: Registry,
  { listeners, routes }: PortFacts,
  policy: Policy,
  { near, count, pool, protocol, host }: Need,
): readonly FreePort[] {
  const here = registry.allocations.filter((it) => isAboutHost(it, host));
  const listed = here.filter((it) => it.status === 'free' && it.protocol === protocol);
  // What is kept for somebody is nobody else's.
  const kept = (it: Allocation): Allocation =>
    it.status === 'free' && poolOf(it) !== null && pool === null ? { ...it, status: 'reserved' } : it;
  const seen = { ...registry, allocations: here.map(kept) };
  const free = new FreePorts(
    seen,
    { listeners: listeners.filter((it) => isAboutHost(it, host)), routes },
    policy,
    protocol,
  );
  const placeOf = (port: number): Place | null =>
    listed.find((it) => it.port <= port && port <= lastPort(it))?.portAt ?? null;
  if (pool !== null) {
    const own = listed.filter((it) => isOfPool(it, pool)).flatMap(portsOf);
    const distance = (port: number): number => Math.abs(port - (near ?? 0));
    return [...new Set(own)]
      .filter((port) => free.isListed(port))
      .sort((a, b) => distance(a) - distance(b) || a - b)
      .slice(0, count)
      .map((port) => ({ port, listed: placeOf(port) }));
  }
  const found: FreePort[] = [];
  while (found.length < count) {
    const port = free.take(String(found.length), near ?? 0);
    if (port === null) break;
    found.push({ port, listed: placeOf(port) });
  }
  return found;
}

/** The pools that a registry speaks of, for a message. */
export function poolsOf({ allocations }: Registry): readonly string[] {
  const names = allocations.filter((it) => it.status === 'free').map(poolOf);
  return [...new Set(names)].filter((it) => it !== null);
}

function isOfPool(entry: Allocation, pool: string): boolean {
  return sameName(poolOf(entry), pool);
}

function portsOf(range: Allocation): readonly number[] {
  return Array.from({ length: lastPort(range) - range.port + 1 }, (_, index) => range.port + index);
}
