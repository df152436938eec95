/** Which port to take instead: one that nobody has, wants or should not have. */
import { isThisMachine } from '../model/address.ts';
import { type Facts, type Protocol, protocolOf } from '../model/facts.ts';
import { normalName } from '../model/names.ts';
import type { Policy } from '../model/policy.ts';
import { lastPort, type PortRange } from '../model/port-index.ts';
import type { Registry } from '../model/registry.ts';
import { knownDatabase } from './databases.ts';
import { isOwned } from './ownership.ts';
import { firstEphemeralPort, firstUnprivilegedPort, isBrowserBlocked } from './port-facts.ts';

const portCount = 65536;

/** What speaks of ports in configs. */
export type PortFacts = Pick<Facts, 'listeners' | 'routes'>;

/** The free ports of one protocol. Ports are so few that a byte for each is the simplest index. */
export class FreePorts {
  /** 1 where the registry lists the port as free. */
  readonly #listed = new Uint8Array(portCount);
  /** 1 where nothing at all is said about the port. */
  readonly #unclaimed = new Uint8Array(portCount);
  #listedLeft = 0;
  readonly #home: number;
  readonly #suggested = new Map<string, number>();

  constructor(registry: Registry, { listeners, routes }: PortFacts, policy: Policy, protocol: Protocol) {
    const rows = registry.allocations.filter((it) => it.protocol === protocol);
    const taken = coverage([
      ...rows.filter((it) => it.status !== 'free'),
      ...listeners.filter((it) => it.protocol === protocol),
      // Who took a port to which requests are sent already would get somebody else's.
      ...routes
        .filter((it) => isThisMachine(it.host) && protocolOf(it) === protocol)
        .map(({ port }) => ({ port, portEnd: null })),
    ]);
    const listed = coverage(rows.filter((it) => it.status === 'free'));
    const avoided = new Set(policy.avoidedPorts);
    for (let port = firstUnprivilegedPort; port < firstEphemeralPort; port += 1) {
      if (taken[port] === 1 || avoided.has(port) || isBrowserBlocked(port) || knownDatabase(port) !== undefined)
        continue;
      if (listed[port] === 1) {
        this.#listed[port] = 1;
        this.#listedLeft += 1;
      } else this.#unclaimed[port] = 1;
    }
    this.#home = homeOf(rows.filter(isOwned));
  }

  /**
   * The first of `count` ports in a row: the registry's own free ones first, the nearest to `near`;
   * then the nearest above `near` of which nobody speaks. The same application is always sent from one
   * port to the same other, two applications never to one. `null` where nothing is left.
   */
  take(application: string, near: number, count = 1): number | null {
    const key = `${normalName(application)}\n${near}\n${count}`;
    const known = this.#suggested.get(key);
    if (known !== undefined) return known;
    const port = this.#nearestListed(near, count) ?? this.#nearestUnclaimed(near, count);
    if (port === null) return null;
    for (let each = port; each < port + count; each += 1) {
      this.#listedLeft -= this.#listed[each] ?? 0;
      this.#listed[each] = 0;
      this.#unclaimed[each] = 0;
    }
    this.#suggested.set(key, port);
    return port;
  }

  /** Whether the registry lists the port as free, and nothing speaks against taking it. */
  isListed(port: number): boolean {
    return this.#listed[port] === 1;
  }

  #nearestListed(near: number, count: number): number | null {
    if (this.#listedLeft < count) return null;
    for (let distance = 0; distance < portCount; distance += 1) {
      if (runs(this.#listed, near - distance, count)) return near - distance;
      if (runs(this.#listed, near + distance, count)) return near + distance;
    }
    return null;
  }

  #nearestUnclaimed(near: number, count: number): number | null {
    const start = near >= firstUnprivilegedPort && near < firstEphemeralPort ? near : this.#home;
    for (let port = start; port < firstEphemeralPort; port += 1) if (runs(this.#unclaimed, port, count)) return port;
    for (let port = start; port >= firstUnprivilegedPort; port -= 1)
      if (runs(this.#unclaimed, port, count)) return port;
    return null;
  }
}

function runs(ports: Uint8Array, first: number, count: number): boolean {
  for (let port = first; port < first + count; port += 1) if (ports[port] !== 1) return false;
  return true;
}

/**
 * A port from which to look where the one at hand is no application's: the lowest in the thousand that has most of them.
 * A mail server at 1025 is not where the applications live.
 */
function homeOf(owned: readonly PortRange[]): number {
  const thousands = new Map<number, { count: number; lowest: number }>();
  for (const { port } of owned.toSorted((a, b) => a.port - b.port)) {
    if (port < firstUnprivilegedPort || port >= firstEphemeralPort) continue;
    const thousand = Math.floor(port / 1000);
    const { count, lowest } = thousands.get(thousand) ?? { count: 0, lowest: port };
    thousands.set(thousand, { count: count + 1, lowest });
  }
  return [...thousands.values()].toSorted((a, b) => b.count - a.count)[0]?.lowest ?? 4000;
}

/** A byte per port, 1 where a range covers it, in one pass over the ranges and one over the ports. */
function coverage(ranges: readonly PortRange[]): Uint8Array {
  const edges = new Int32Array(portCount + 1);
  for (const range of ranges) {
    edges[range.port] = (edges[range.port] ?? 0) + 1;
    edges[lastPort(range) + 1] = (edges[lastPort(range) + 1] ?? 0) - 1;
  }
  const covered = new Uint8Array(portCount);
  let open = 0;
  for (let port = 0; port < portCount; port += 1) {
    open += edges[port] ?? 0;
    covered[port] = open > 0 ? 1 : 0;
  }
  return covered;
}
