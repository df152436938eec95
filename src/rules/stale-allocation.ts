/** A port that is kept for an application which is no longer there. */
import { isThisMachine } from '../model/address.ts';
import { normalName, sameName } from '../model/names.ts';
import { PortIndex } from '../model/port-index.ts';
import { namesAndOwnerOf } from './ownership.ts';
import type { FactsRule } from './rule.ts';
import { nameOf, portsOf, quoted } from './wording.ts';

export const staleAllocation: FactsRule = {
  id: 'stale-allocation',
  kind: 'facts',
  severity: 'off',
  summary:
    'an active allocation which nothing in the checked files uses (for a registry whose applications all live in one repository)',
  check({ facts, registry, claims }) {
    const routes = new PortIndex(
      facts.routes.filter((it) => isThisMachine(it.host)).map((it) => ({ port: it.port, portEnd: null })),
    );
    // An application whose port cannot be known may well be using its own.
    const unknown = new Set(facts.unresolved.map((it) => normalName(it.application ?? '')));
    return registry.allocations
      .filter(
        (entry) => entry.status === 'active' && !sameName(entry.owner, 'system') && !sameName(entry.type, 'system'),
      )
      .filter((entry) => !namesAndOwnerOf(entry).some((name) => unknown.has(name)))
      .filter((entry) => claims.listenersOf(entry).length === 0 && routes.touching(entry).length === 0)
      .map((entry) => ({
        at: entry.at,
        message: `nothing in the checked files uses ${portsOf(entry, entry.protocol)} of ${quoted(nameOf(entry))}`,
        help: 'set its status to retired or free if the application is gone, to reserved if it is still to come',
        port: entry.port,
        application: entry.application,
        related: [],
        fix: null,
      }));
  },
};
