/** Who has which port: the registry and the listeners, indexed once for all rules. */
import type { Listener, Protocol } from '../model/facts.ts';
import { append } from '../model/maps.ts';
import { normalName } from '../model/names.ts';
import { packageRun } from '../model/packages.ts';
import { comparePlaces } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { lastPort, PortIndex, type PortRange } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import { FreePorts, type PortFacts } from './free-ports.ts';
import { givesTo, isOwned, isProxy, isProxyEntry, namesAndOwnerOf, namesOf } from './ownership.ts';
import { firstUnprivilegedPort } from './port-facts.ts';
import { holdsFor } from './scopes.ts';
import { canMeet, inOneEnvironment, Sockets } from './sockets.ts';

/** How firmly the registry gives a port to an application: by its own name, or only by its owner's. */
export type Backing = 'application' | 'owner' | 'none';

/** Entries in answers that are kept for the next one who asks: bounded, however much a registry's ranges overlap. */
const mostKept = 1_000_000;

/** As many rivals as a person will read; a port that a thousand applications want stays one short finding. */
const mostRivals = 12;

export class Claims {
  readonly #policy: Policy;
  readonly #registry: Registry;
  readonly #facts: PortFacts;
  readonly #allocations: PortIndex<Allocation>;
  /** Whether any entry is about one host or environment only. */
  readonly #isScoped: boolean;
  readonly #listeners: PortIndex<Listener>;
  readonly #sockets: Sockets;
  readonly #named: ReadonlyMap<string, PortIndex<Allocation>>;
  readonly #namedOrOwned: ReadonlyMap<string, PortIndex<Allocation>>;
  readonly #proxyEntries: PortIndex<Allocation>;
  readonly #byApplication: ReadonlyMap<string, PortIndex<Listener>>;
  readonly #proxies: PortIndex<Listener>;
  readonly #byRange = new Map<string, readonly Allocation[]>();
  #kept = 0;
  readonly #ports = new Map<Protocol, FreePorts>();
  readonly #spare = new Map<string, SpareEntries>();

  constructor(registry: Registry, facts: PortFacts, policy: Policy) {
    const { listeners } = facts;
    this.#policy = policy;
    this.#registry = registry;
    this.#facts = facts;
    const owned = registry.allocations.filter(isOwned);
    this.#allocations = new PortIndex(registry.allocations);
    this.#isScoped = registry.allocations.some((it) => (it.host ?? null) !== null || it.environments.length > 0);
    this.#listeners = new PortIndex(listeners);
    this.#named = indexBy(owned, namesOf);
    this.#namedOrOwned = indexBy(owned, namesAndOwnerOf);
    this.#proxyEntries = new PortIndex(owned.filter(isProxyEntry));
    this.#byApplication = indexBy(listeners, (it) => [normalName(it.application)]);
    this.#proxies = new PortIndex(listeners.filter(isProxy));
    this.#sockets = new Sockets(listeners);
  }

  /** Every registry entry, of any status, that shares a port with the range. */
  allocations(range: PortRange, protocol: Protocol): readonly Allocation[] {
    const key = `${range.port}-${lastPort(range)}/${protocol}`;
    const known = this.#byRange.get(key);
    if (known !== undefined) return known;
    const found = this.#allocations.touching(range).filter((it) => it.protocol === protocol);
    this.#kept += found.length;
    if (this.#kept <= mostKept) this.#byRange.set(key, found);
    return found;
  }

  /** The same, without the entries for other hosts and environments than the listener's. */
  entriesFor(listener: Listener, range: PortRange = baseRange(listener)): readonly Allocation[] {
    const entries = this.allocations(range, listener.protocol);
    return this.#isScoped ? entries.filter((it) => holdsFor(it, listener)) : entries;
  }

  /** The first entry that gives a port of the range to somebody: `active` or `reserved`. */
  owner(range: PortRange, protocol: Protocol): Allocation | undefined {
    return this.allocations(range, protocol).find(isOwned);
  }

  listeners(range: PortRange, protocol: Protocol): readonly Listener[] {
    return this.#listeners.touching(range).filter((it) => it.protocol === protocol);
  }

  /** How firmly the registry gives all ports of a range to the listener's application. */
  backing(listener: Listener, range: PortRange = baseRange(listener)): Backing {
    const name = normalName(listener.application);
    const touching = (index: PortIndex<Allocation> | undefined) =>
      (index?.touching(range) ?? []).filter((it) => it.protocol === listener.protocol && holdsFor(it, listener));
    const named = [...touching(this.#named.get(name)), ...(isProxy(listener) ? touching(this.#proxyEntries) : [])];
    if (firstGap(range, named) === null) return 'application';
    return firstGap(range, [...named, ...touching(this.#namedOrOwned.get(name))]) === null ? 'owner' : 'none';
  }

  /** Whether the registry knows the listener's application by its name, wherever it has its ports. */
  isRegistered(listener: Listener): boolean {
    return this.#namedOrOwned.has(normalName(listener.application));
  }

  /** The first port of the range that no entry gives to anybody where the listener is; `null` where all have an owner. */
  firstUnowned(range: PortRange, listener: Listener): number | null {
    return firstGap(range, this.entriesFor(listener, range).filter(isOwned));
  }

  /** The first entry that gives a port of the range to another application, and satisfies the condition. */
  otherOwner(
    listener: Listener,
    range: PortRange = baseRange(listener),
    condition: (entry: Allocation) => boolean = () => true,
  ): Allocation | undefined {
    return this.allocations(range, listener.protocol).find(
      (it) => isOwned(it) && !givesTo(it, listener) && holdsFor(it, listener) && condition(it),
    );
  }

  /** The listeners of the application that an entry gives its ports to, on those of them that lie in the range. */
  listenersOf(entry: Allocation, range: PortRange = entry): readonly Listener[] {
    const shared = intersection(entry, range);
    const indexes = namesAndOwnerOf(entry).map((name) => this.#byApplication.get(name));
    if (isProxyEntry(entry)) indexes.push(this.#proxies);
    return indexes
      .flatMap((index) => index?.touching(shared) ?? [])
      .filter((it) => it.protocol === entry.protocol && holdsFor(entry, it));
  }

  /**
   * The listeners of other applications that can meet this one on a host and in an environment, and
   * whose claim to the port the registry backs no less: one for each application and address.
   */
  rivals(listener: Listener, range: PortRange = baseRange(listener)): readonly Listener[] {
    const name = normalName(listener.application);
    const rivals: Listener[] = [];
    for (const other of this.#sockets.meeting(listener, range)) {
      for (const [application, listeners] of other.byApplication) {
        if (application === name) continue;
        const rival = listeners.find((it) => canMeet(it, listener) && this.#isRival(it, listener, range));
        if (rival !== undefined) rivals.push(rival);
        if (rivals.length === mostRivals) return rivals;
      }
    }
    return rivals;
  }

  #isRival(other: Listener, listener: Listener, range: PortRange): boolean {
    const contact = intersection(other, range);
    if (isOneProgram(other, listener)) return false;
    if (this.#isOneApplication(other, listener, contact)) return false;
    return strength[this.backing(other, contact)] >= strength[this.backing(listener, contact)];
  }

  /** Whether one entry of the registry calls both by a name of theirs: they are one application. */
  #isOneApplication(a: Listener, b: Listener, range: PortRange): boolean {
    const entries = this.#named.get(normalName(a.application))?.touching(range) ?? [];
    return entries.some((it) => namesOf(it).includes(normalName(b.application)));
  }

  /**
   * The entry whose port the listener's application should be using: one of its own that none of its
   * listeners uses in the same environment. Two listeners with different ports get different entries
   * as long as there are enough.
   */
  spareEntry(listener: Listener): Allocation | null {
    const key = [
      normalName(listener.application),
      listener.protocol,
      listener.host,
      listener.environment,
      ...listener.replacedIn,
    ].join('\n');
    let spare = this.#spare.get(key);
    if (spare === undefined) {
      spare = { entries: this.#unusedEntries(listener), given: new Map() };
      this.#spare.set(key, spare);
    }
    const known = spare.given.get(listener.port);
    if (known !== undefined) return known;
    const entry = spare.entries[spare.given.size] ?? spare.entries[0] ?? null;
    if (entry !== null) spare.given.set(listener.port, entry);
    return entry;
  }

  #unusedEntries(listener: Listener): readonly Allocation[] {
    const name = normalName(listener.application);
    const own = this.#byApplication.get(name);
    // A proxy is "owner" of ports without number, so only an entry with its very name says where it belongs.
    const entries = (isProxy(listener) ? this.#named : this.#namedOrOwned).get(name)?.touching(anyPort) ?? [];
    return entries.filter(
      (entry) =>
        entry.protocol === listener.protocol &&
        holdsFor(entry, listener) &&
        (entry.port >= firstUnprivilegedPort || listener.port < firstUnprivilegedPort) &&
        !own?.touching(entry).some((it) => it.protocol === entry.protocol && inOneEnvironment(it, listener)),
    );
  }

  /** See `FreePorts.take`. */
  freePort(application: string, near: number, protocol: Protocol = 'tcp', count = 1): number | null {
    let ports = this.#ports.get(protocol);
    if (ports === undefined) {
      ports = new FreePorts(this.#registry, this.#facts, this.#policy, protocol);
      this.#ports.set(protocol, ports);
    }
    return ports.take(application, near, count);
  }
}

/**
 * Whether two listeners are one program that is started in two ways, of which at least one is a script that nothing
 * runs by itself: the port is written in one place, or both lead to one package.
 */
function isOneProgram(a: Listener, b: Listener): boolean {
  if (a.source !== 'scripts' && b.source !== 'scripts') return false;
  const ran = packageRun(a);
  return comparePlaces(a.at, b.at) === 0 || (ran !== null && ran === packageRun(b));
}

interface SpareEntries {
  readonly entries: readonly Allocation[];
  /** Port that a config has to the entry that was named for it. */
  readonly given: Map<number, Allocation>;
}

const strength: Readonly<Record<Backing, number>> = { application: 2, owner: 1, none: 0 };
const anyPort: PortRange = { port: 1, portEnd: 65535 };
const empty: PortRange = { port: 0, portEnd: -1 };

/**
 * The ports that a listener is judged by. Of a range that `increment_var` opens it is the first, which
 * is written down; `instance-collision` looks at the others.
 */
export function baseRange(listener: Listener): PortRange {
  return { port: listener.port, portEnd: listener.instances?.increments ? null : listener.portEnd };
}

/** The ports that two ranges share; an empty range, whose end is before its beginning, where they share none. */
export function intersection(a: PortRange, b: PortRange): PortRange {
  const port = Math.max(a.port, b.port);
  const portEnd = Math.min(lastPort(a), lastPort(b));
  return port > portEnd ? empty : { port, portEnd };
}

/** The first port of a range that none of the others covers; `null` where they cover all of it. */
export function firstGap(range: PortRange, covering: readonly PortRange[]): number | null {
  let next = range.port;
  for (const it of [...covering].sort((a, b) => a.port - b.port)) {
    if (it.port > next) break;
    next = Math.max(next, lastPort(it) + 1);
  }
  return next > lastPort(range) ? null : next;
}

function indexBy<T extends PortRange>(items: readonly T[], names: (item: T) => readonly string[]) {
  const lists = new Map<string, T[]>();
  for (const item of items) for (const name of names(item)) append(lists, name, item);
  return new Map([...lists].map(([name, list]) => [name, new PortIndex(list)]));
}
