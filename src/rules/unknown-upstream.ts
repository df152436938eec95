/** A route to a port of this machine on which, as far as anybody has written down, nobody listens. */

import { isThisMachine } from '../model/address.ts';
import { protocolOf } from '../model/facts.ts';
import { shortPlace } from '../model/place.ts';
import { Domains } from './domains.ts';
import type { FactsRule } from './rule.ts';
import { entryPlace, onePerPlace, quoted, requestsFor } from './wording.ts';

export const unknownUpstream: FactsRule = {
  id: 'unknown-upstream',
  kind: 'facts',
  severity: 'error',
  summary: 'a route to this machine whose port no listener and no allocation has',
  check({ facts, registry, claims }) {
    const domains = new Domains(registry, claims);
    const verdicts = facts.routes
      .filter((route) => isThisMachine(route.host))
      .flatMap((route) => {
        const range = { port: route.port, portEnd: null };
        const protocol = protocolOf(route);
        if (claims.owner(range, protocol) !== undefined || claims.listeners(range, protocol).length > 0) return [];
        const entry = claims.allocations(range, protocol)[0];
        const home = route.serverNames.flatMap((name) => domains.homesOf(name))[0];
        return {
          at: route.at,
          message:
            `${requestsFor(route)} go to port ${route.port}, where no config listens` +
            (entry === undefined
              ? ` and which ${registry.file} gives to nobody`
              : `; ${shortPlace(entry.at)} lists it as ${entry.status}`),
          help:
            home === undefined
              ? `send them to a port that ${registry.file} gives to an application, or enter ${route.port} there`
              : `send them to ${home.port}, as ${shortPlace(home.at)} says for ${quoted(home.domain)}`,
          port: route.port,
          application: route.application,
          related: [...(entry === undefined ? [] : [entryPlace(entry)]), ...route.related],
          fix: home === undefined ? null : { port: home.port },
        };
      });
    return onePerPlace(verdicts);
  },
};
