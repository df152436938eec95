/** Who has which port: the registry and the listeners, indexed once for all rules. */
import { addressesOverlap } from '../model/address.ts';
import type { Listener, Protocol } from '../model/facts.ts';
import { normalName } from '../model/names.ts';
import type { Policy } from '../model/policy.ts';
import { lastPort, PortIndex, type PortRange } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import { firstEphemeralPort, firstUnprivilegedPort, isBrowserBlocked } from './port-facts.ts';

/** How firmly the registry gives a port to an application: by its own name, or only by its owner's. */
export type Backing = 'application' | 'owner' | 'none';

export class Claims {
  readonly #registry: Registry;
  readonly #policy: Policy;
  readonly #allocations: PortIndex<Allocation>;
  readonly #listeners: PortIndex<Listener>;
  readonly #byName = new Map<string, Allocation[]>();
  readonly #byApplication = new Map<string, Listener[]>();
  /** Free ports already suggested, so that two applications are never sent to the same one. */
  readonly #suggested = new Map<string, number>();

  constructor(registry: Registry, listeners: readonly Listener[], policy: Policy) {
    this.#registry = registry;
    this.#policy = policy;
    this.#allocations = new PortIndex(registry.allocations);
    this.#listeners = new PortIndex(listeners);
    for (const allocation of registry.allocations) {
      if (!isOwned(allocation)) continue;
      for (const name of new Set(
        [allocation.application, ...allocation.aliases, allocation.owner].map((it) => normalName(it ?? '')),
      )) {
        if (name !== '') append(this.#byName, name, allocation);
      }
    }
    for (const listener of listeners) append(this.#byApplication, normalName(listener.application), listener);
  }

  /** Every registry entry, of any status, that shares a port with the range. */
  allocations(range: PortRange, protocol: Protocol): readonly Allocation[] {
    return this.#allocations.touching(range).filter((it) => it.protocol === protocol);
  }

  /** The entries that give a port of the range to somebody: `active` or `reserved`. */
  owned(range: PortRange, protocol: Protocol): readonly Allocation[] {
    return this.allocations(range, protocol).filter(isOwned);
  }

  /** The entries that give ports to this application, by its own name, an alias or the owner's name. */
  allocationsOf(application: string): readonly Allocation[] {
    return this.#byName.get(normalName(application)) ?? [];
  }

  listeners(range: PortRange, protocol: Protocol): readonly Listener[] {
    return this.#listeners.touching(range).filter((it) => it.protocol === protocol);
  }

  listenersOf(application: string): readonly Listener[] {
    return this.#byApplication.get(normalName(application)) ?? [];
  }

  /** How firmly the registry gives the listener's port to the listener's application. */
  backing(listener: Listener): Backing {
    const owned = this.owned(listener, listener.protocol);
    if (owned.some((it) => givesByName(it, listener))) return 'application';
    return owned.some((it) => givesByOwner(it, listener)) ? 'owner' : 'none';
  }

  /** The listeners of other applications that can meet this one on a host and in an environment. */
  rivals(listener: Listener): readonly Listener[] {
    return this.listeners(listener, listener.protocol).filter(
      (other) =>
        normalName(other.application) !== normalName(listener.application) &&
        (other.host === null || listener.host === null || other.host === listener.host) &&
        inOneEnvironment(listener, other) &&
        addressesOverlap(listener, other),
    );
  }

  /**
   * A port to take instead of `near`: the registry's own free rows first, then the nearest port above
   * that no entry, no listener and no house rule speaks for. The same application is always sent to
   * the same port, two applications never to one. `null` where nothing is left.
   */
  freePort(application: string, near: number, protocol: Protocol = 'tcp'): number | null {
    const key = `${normalName(application)}/${protocol}`;
    const known = this.#suggested.get(key);
    if (known !== undefined) return known;
    const port = this.#search(near, protocol);
    if (port !== null) this.#suggested.set(key, port);
    return port;
  }

  #search(near: number, protocol: Protocol): number | null {
    const taken = new Set(this.#suggested.values());
    const usable = (port: number): boolean =>
      !taken.has(port) &&
      port >= firstUnprivilegedPort &&
      port < firstEphemeralPort &&
      !isBrowserBlocked(port) &&
      !this.#policy.avoidedPorts.includes(port) &&
      this.listeners({ port, portEnd: null }, protocol).length === 0;

    const rows = this.#registry.allocations.filter((it) => it.status === 'free' && it.protocol === protocol);
    const nearest = rows
      .map((row) =>
        firstIn(
          row,
          (port) =>
            usable(port) && this.allocations({ port, portEnd: null }, protocol).every((it) => it.status === 'free'),
        ),
      )
      .filter((port) => port !== null)
      .sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b)[0];
    if (nearest !== undefined) return nearest;

    const unclaimed = (port: number): boolean =>
      usable(port) && this.allocations({ port, portEnd: null }, protocol).length === 0;
    const start = Math.min(Math.max(near, firstUnprivilegedPort), firstEphemeralPort - 1);
    return (
      firstIn({ port: start, portEnd: firstEphemeralPort - 1 }, unclaimed) ??
      firstIn({ port: firstUnprivilegedPort, portEnd: start }, unclaimed)
    );
  }
}

/** Whether an entry gives its port to somebody. */
export function isOwned(allocation: Allocation): boolean {
  return allocation.status === 'active' || allocation.status === 'reserved';
}

/** Whether the entry names this listener's application, by name or alias. */
function givesByName(allocation: Allocation, listener: Listener): boolean {
  const name = normalName(listener.application);
  if ([allocation.application, ...allocation.aliases].some((it) => it !== null && normalName(it) === name)) return true;
  return listener.source === 'nginx' && isProxyEntry(allocation);
}

function givesByOwner(allocation: Allocation, listener: Listener): boolean {
  return allocation.owner !== null && normalName(allocation.owner) === normalName(listener.application);
}

/**
 * Registries seldom call nginx by its name: port 80 is "HTTP", 443 "HTTPS (SSL)" or "Web". A proxy's
 * socket is backed by any entry that names the protocol or the proxy.
 */
function isProxyEntry(allocation: Allocation): boolean {
  const words = [allocation.application, allocation.type, allocation.owner, ...allocation.aliases].join(' ');
  return /\b(nginx|https?|ssl|tls|web ?server|(reverse )?proxy|gateway|ingress|load ?balancer)\b/i.test(words);
}

/** Whether two listeners can run at the same time: there is an environment in which both have their port. */
function inOneEnvironment(a: Listener, b: Listener): boolean {
  if (a.environment === b.environment) return true;
  if (a.environment === 'default') return !a.replacedIn.includes(b.environment);
  if (b.environment === 'default') return !b.replacedIn.includes(a.environment);
  return false;
}

function firstIn(range: PortRange, accept: (port: number) => boolean): number | null {
  for (let port = range.port; port <= lastPort(range); port += 1) if (accept(port)) return port;
  return null;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
