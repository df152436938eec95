/** A database that the network can reach: an open door, whatever the password. */
import { isLoopback, isThisMachine } from '../model/address.ts';
import { type ListenSocket, protocolOf, type Route } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import { type DatabasePort, DatabasePorts, knownDatabase } from './databases.ts';
import { isOwned, isProxy } from './ownership.ts';
import type { FactsRule } from './rule.ts';
import { entryPlace, onAddress, onePerPlace, quoted } from './wording.ts';

/** A way from outside to a database's port. */
interface Opening {
  readonly at: Place;
  readonly port: number;
  readonly application: string | null;
  /** Completes "it can be reached from outside: …". */
  readonly how: string;
  readonly help: string;
}

export const exposedDatabase: FactsRule = {
  id: 'exposed-database',
  kind: 'facts',
  severity: 'error',
  summary: 'a database or cache port is reachable from outside: bound to, or proxied from, a non-loopback address',
  check({ facts, registry }) {
    const databases = new DatabasePorts(registry);
    const streams = facts.routes.filter((it) => openEntry(it) !== undefined && databases.at(it.port) !== null);
    // The proxy's own listener on a database port is the entry of such a stream: one cause, one finding.
    const entries = new Set(streams.flatMap((it) => it.entries.map((entry) => entry.port)));
    const bound = facts.listeners.filter((it) => !isLoopback(it.address) && !(isProxy(it) && entries.has(it.port)));
    const openings: readonly Opening[] = [
      ...bound.map(({ at, port, application, address }) => ({
        at,
        port,
        application,
        how: `${quoted(application)} listens there ${onAddress(address)}`,
        help: 'bind it to 127.0.0.1',
      })),
      ...streams.map(throughStream),
      ...bySaying(registry),
    ];
    return onePerPlace(
      openings.flatMap((opening) => {
        const database = databases.at(opening.port);
        return database === null ? [] : [exposed(opening, database)];
      }),
    );
  },
};

function openEntry(route: Route): ListenSocket | undefined {
  if (route.layer !== 'stream' || !isThisMachine(route.host)) return undefined;
  return route.entries.find((it) => !isLoopback(it.address));
}

function throughStream(route: Route): Opening {
  const { at, port, application } = route;
  const entry = openEntry(route);
  const from = `${onAddress(entry?.address ?? null)}, port ${entry?.port ?? port}`;
  const how = `the proxy forwards to it what comes in ${from} (${protocolOf(route).toUpperCase()})`;
  return { at, port, application, how, help: 'take this stream out, or let it listen on 127.0.0.1' };
}

/** What the registry itself says of addresses, the first time for each port. */
function bySaying({ allocations, statements, file }: Registry): readonly Opening[] {
  const first = new Map<number, Opening>();
  for (const it of [...allocations.filter(isOwned), ...statements]) {
    if (!('address' in it) || it.address === null || isLoopback(it.address) || first.has(it.port)) continue;
    const application = 'application' in it ? it.application : null;
    const how = `${file} says that it is bound ${onAddress(it.address)}`;
    first.set(it.port, {
      at: it.at,
      port: it.port,
      application,
      how,
      help: 'bind it to 127.0.0.1, and write that here',
    });
  }
  return [...first.values()];
}

function exposed({ at, port, application, how, help }: Opening, { name, entry }: DatabasePort): Verdict {
  const link = knownDatabase(port)?.link;
  return {
    at,
    message: `${name} on port ${port} can be reached from outside: ${how}`,
    help: `${help}; those who need it from afar can come through a tunnel${link === undefined ? '' : ` (${link})`}`,
    port,
    application: application ?? entry?.application ?? null,
    related: entry === null || entry.at === at ? [] : [entryPlace(entry)],
    fix: null,
  };
}
