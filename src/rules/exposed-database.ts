/** A database that the network can reach: an open door, whatever the password. */
import { isLoopback, isThisMachine } from '../model/address.ts';
import type { Listener, Route } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import type { Claims } from './claims.ts';
import { isDatabaseEntry, knownDatabase } from './databases.ts';
import { isOwned, isProxy } from './ownership.ts';
import type { FactsRule } from './rule.ts';
import { entryPlace, nameOf, onAddress, onePerPlace, protocolOf, quoted } from './wording.ts';

export const exposedDatabase: FactsRule = {
  id: 'exposed-database',
  kind: 'facts',
  severity: 'error',
  summary: 'a database or cache port that is reachable from outside: bound to, or proxied from, a non-loopback address',
  check({ facts, registry, claims }) {
    const routes = facts.routes.filter((it) => openEntry(it) !== undefined && databaseAt(it.port, claims) !== null);
    // The proxy's own listener on a database port is the entry of such a route: one cause, one finding.
    const proxied = new Set(routes.flatMap((it) => it.entries.map((entry) => entry.port)));
    const listeners = facts.listeners.filter(
      (it) => !isLoopback(it.address) && databaseAt(it.port, claims) !== null && !(isProxy(it) && proxied.has(it.port)),
    );
    return onePerPlace([
      ...listeners.map((it) => boundOpenly(it, claims)),
      ...routes.map((it) => proxiedOpenly(it, claims)),
      ...registeredOpenly(registry, claims),
    ]);
  },
};

/** What the port is known for, or what the registry calls it; `null` where it is no database's. */
function databaseAt(port: number, claims: Claims): { readonly name: string; readonly entry: Allocation | null } | null {
  const entries = (['tcp', 'udp'] as const).flatMap((it) => claims.allocations({ port, portEnd: null }, it));
  const entry = entries.find((it) => isOwned(it) && isDatabaseEntry(it)) ?? null;
  const name = knownDatabase(port)?.name ?? (entry === null ? null : nameOf(entry));
  return name === null ? null : { name, entry };
}

function openEntry(route: Route) {
  if (route.layer !== 'stream' || !isThisMachine(route.host)) return undefined;
  return route.entries.find((it) => !isLoopback(it.address));
}

function boundOpenly(listener: Listener, claims: Claims): Verdict {
  const { application, port, address } = listener;
  return exposed(
    listener.at,
    port,
    application,
    claims,
    `${quoted(application)} listens there ${onAddress(address)}`,
    'bind it to 127.0.0.1',
  );
}

function proxiedOpenly(route: Route, claims: Claims): Verdict {
  const entry = openEntry(route);
  const from = `${onAddress(entry?.address ?? null)}, port ${entry?.port ?? route.port}`;
  return exposed(
    route.at,
    route.port,
    route.application,
    claims,
    `the proxy forwards to it what comes in ${from} (${protocolOf(route).toUpperCase()})`,
    'take this stream out, or let it listen on 127.0.0.1',
  );
}

/** What the registry itself says of a database's address, once for each port. */
function registeredOpenly(registry: Registry, claims: Claims): readonly Verdict[] {
  const said = [...registry.allocations.filter(isOwned), ...registry.statements].flatMap((it) =>
    'address' in it && it.address !== null && !isLoopback(it.address)
      ? [{ port: it.port, address: it.address, at: it.at }]
      : [],
  );
  const verdicts = new Map<number, Verdict>();
  for (const { port, address, at } of said) {
    const database = databaseAt(port, claims);
    if (database === null || verdicts.has(port)) continue;
    const clause = `${registry.file} says that it is bound ${onAddress(address)}`;
    const help = 'bind it to 127.0.0.1, and write that here';
    verdicts.set(port, exposed(at, port, database.entry?.application ?? null, claims, clause, help));
  }
  return [...verdicts.values()];
}

function exposed(
  at: Place,
  port: number,
  application: string | null,
  claims: Claims,
  clause: string,
  help: string,
): Verdict {
  const database = databaseAt(port, claims);
  const link = knownDatabase(port)?.link;
  const entry = database?.entry ?? null;
  return {
    at,
    message: `${database?.name ?? 'a database'} on port ${port} can be reached from outside: ${clause}`,
    help: `${help}; those who need it from afar can come through a tunnel${link === undefined ? '' : ` (${link})`}`,
    port,
    application,
    related: entry === null || entry.at === at ? [] : [entryPlace(entry)],
    fix: null,
  };
}
