/** Visitors of one application's site would get another application's pages. */
import { isThisMachine } from '../model/address.ts';
import { protocolOf, type Route } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import { shortPlace } from '../model/place.ts';
import type { Claims } from './claims.ts';
import { Domains, type Home, isHomeEntry, isHomeName } from './domains.ts';
import { isOwned, isProxy, isProxyEntry } from './ownership.ts';
import type { FactsRule } from './rule.ts';
import { entryPlace, onePerPlace, quoted } from './wording.ts';

export const wrongUpstream: FactsRule = {
  id: 'wrong-upstream',
  kind: 'facts',
  severity: 'error',
  summary: "a server name that the registry gives to one application is routed to another's port",
  check({ facts, registry, claims }) {
    const domains = new Domains(registry, claims);
    const routes = facts.routes.filter((route) => isThisMachine(route.host));
    // Server names of which at least one route arrives where they are at home.
    const served = new Set<string>();
    const suspects: { route: Route; name: string; home: Home; holder: string }[] = [];
    for (const route of routes) {
      for (const name of new Set(route.serverNames.map((it) => it.toLowerCase()))) {
        const homes = domains.homesOf(name);
        const home = homes[0];
        if (home === undefined) continue;
        const holder = strangerOn(route, homes, claims);
        if (holder === null) served.add(name);
        else suspects.push({ route, name, home, holder });
      }
    }
    const wrong = suspects.filter(({ route, name }) => isWholeSite(route) || !served.has(name));
    return onePerPlace(wrong.map(({ route, name, home, holder }) => verdict(route, name, home, holder, claims)));
  },
};

/** Who has the route's port, if it is none of those that the server name is at home with; `null` otherwise. */
function strangerOn(route: Route, homes: readonly Home[], claims: Claims): string | null {
  const range = { port: route.port, portEnd: null };
  const protocol = protocolOf(route);
  const owners = claims.allocations(range, protocol).filter(isOwned);
  const listeners = claims.listeners(range, protocol);
  // What arrives at the proxy itself (`ssl_preread` before its own `listen 8443 ssl`) is for its other routes to say.
  if (owners.some(isProxyEntry) || listeners.some(isProxy)) return null;
  if (owners[0] !== undefined) {
    const isHome = owners.some((entry) => homes.some((home) => isHomeEntry(home, entry)));
    return isHome ? null : (owners[0].application ?? owners[0].owner);
  }
  const isHome = listeners.some((it) => homes.some((home) => isHomeName(home, it.application)));
  return isHome ? null : (listeners[0]?.application ?? null);
}

/** A part of a site (`/api`) may well be another application's, as long as the site itself is not. */
function isWholeSite({ location }: Route): boolean {
  return /^(?:\^~\s*)?\/$/.test(location);
}

function verdict(route: Route, name: string, home: Home, holder: string, claims: Claims): Verdict {
  const owner = claims.owner({ port: route.port, portEnd: null }, protocolOf(route));
  const whose = home.application === null ? `port ${home.port}` : `${quoted(home.application)} (port ${home.port})`;
  const what = route.layer === 'stream' ? 'connections' : 'requests';
  return {
    at: route.at,
    message: `${what} for ${quoted(name)} go to port ${route.port}, which is ${quoted(holder)}'s, but ${shortPlace(home.at)} gives ${quoted(name)} to ${whose}`,
    help: `send them to ${home.port}, or change the registry first`,
    port: route.port,
    application: home.application,
    related: [
      { at: home.at, message: `where ${quoted(name)} belongs` },
      ...(owner === undefined ? [] : [entryPlace(owner)]),
      ...route.related,
    ],
    fix: { port: home.port },
  };
}
