/** Two parts of the registry disagree: whoever reads the other part is misled. */

import { PortIndex } from '../model/port-index.ts';
import type { Statement } from '../model/registry.ts';
import {
  databaseAgainst,
  domainAgainst,
  missingUsage,
  otherDatabaseOwner,
  sectionAgainst,
  unreachableDomain,
  usageAgainst,
} from './drift-checks.ts';
import type { FactsRule } from './rule.ts';

export const registryDrift: FactsRule = {
  id: 'registry-drift',
  kind: 'facts',
  severity: 'warning',
  summary:
    'two parts of the registry disagree: allocated but missing in the usage table, a domain routed to a port of another application, a database section against the table',
  check({ registry }) {
    const entries = new PortIndex(registry.allocations);
    const usage = of('usage', registry.statements);
    const domains = of('domain', registry.statements);
    const databases = of('database', registry.statements);
    return [
      ...(registry.hasUsage ? missingUsage(registry.allocations, usage) : []),
      ...usage.flatMap((it) => usageAgainst(it, entries.at(it.port)) ?? []),
      ...of('section', registry.statements).flatMap((it) => sectionAgainst(it, entries.at(it.port)) ?? []),
      ...domains.flatMap((it) => domainAgainst(it, entries.at(it.port)) ?? []),
      ...unreachableDomain(domains, usage),
      ...databases.flatMap((it) => databaseAgainst(it, entries.at(it.port)) ?? []),
      ...otherDatabaseOwner(databases),
    ];
  },
};

function of<Kind extends Statement['kind']>(
  kind: Kind,
  statements: readonly Statement[],
): readonly Extract<Statement, { readonly kind: Kind }>[] {
  return statements.filter((it): it is Extract<Statement, { readonly kind: Kind }> => it.kind === kind);
}
