/** A route that knocks at an address on which the listener is not at home. */
import { isThisMachine, reaches } from '../model/address.ts';
import { type Listener, protocolOf, type Route } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import type { Claims } from './claims.ts';
import type { FactsRule } from './rule.ts';
import { listenerPlace, onAddress, onePerPlace, quoted, requestsFor } from './wording.ts';

export const addressMismatch: FactsRule = {
  id: 'address-mismatch',
  kind: 'facts',
  severity: 'warning',
  summary: "the route's address cannot reach the listener's (`127.0.0.1` against `::1`)",
  check({ facts, claims }) {
    return onePerPlace(
      facts.routes.filter((route) => isThisMachine(route.host)).flatMap((route) => mismatch(route, claims) ?? []),
    );
  },
};

function mismatch(route: Route, claims: Claims): Verdict | null {
  const range = { port: route.port, portEnd: null };
  const protocol = protocolOf(route);
  // Who listens on a port of somebody else's is not who the requests are for.
  const owner = claims.owner(range, protocol);
  const listeners = claims
    .listeners(range, protocol)
    .filter((it) => owner === undefined || claims.backing(it, range) !== 'none');
  const answers = listeners.map((listener) => ({ listener, answer: reaches(route.host, listener) }));
  if (answers.some(({ answer }) => answer === 'yes')) return null;
  const { listener, answer } = answers.find((it) => it.answer === 'maybe') ?? answers[0] ?? {};
  if (listener === undefined) return null;
  const { application, port } = listener;
  const goTo = `${requestsFor(route)} go to ${route.host}, port ${port}`;
  return {
    at: route.at,
    message: `${goTo}, but ${whereItListens(listener)}${answer === 'maybe' ? ', which may mean ::1 only' : ': the connection will be refused'}`,
    help: 'write one address in both places, for example 127.0.0.1',
    port,
    application,
    related: [listenerPlace(listener), ...route.related],
    fix: null,
    ...(answer === 'maybe' ? { severity: 'notice' } : {}),
  };
}

/** Who wrote no host has a default that is not what the port's owner may think of: Vite's is `localhost`. */
function whereItListens({ application, address, addressIsDefault, framework }: Listener): string {
  if (addressIsDefault !== true) return `${quoted(application)} listens ${onAddress(address)}`;
  return `nobody wrote a host for ${quoted(application)}: by default ${framework ?? 'it'} listens ${onAddress(address)}`;
}
