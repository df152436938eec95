/** A port that was kept until a day which is over: nobody knows whether it can be had. */
import { isOwned } from './ownership.ts';
import { lastUpdate, registryDates, wasOverBefore } from './registry-dates.ts';
import type { FactsRule } from './rule.ts';
import { nameOf, portsOf, quoted } from './wording.ts';

export const expiredReservation: FactsRule = {
  id: 'expired-reservation',
  kind: 'facts',
  severity: 'warning',
  summary: 'a port is kept `until` a day that is over',
  check({ registry, policy, today }) {
    // What the registry itself contradicts is said there, without a look at the day.
    const update = policy.severities.get(registryDates.id) === 'off' ? null : lastUpdate(registry);
    return registry.allocations
      .filter((it) => isOwned(it) && it.until !== null && it.until < today && !wasOverBefore(it, update))
      .map((it) => ({
        at: it.at,
        message: `${portsOf(it, it.protocol)} of ${quoted(nameOf(it))} was kept until ${it.until}`,
        help: 'set its status to free or retired, or name a later day',
        port: it.port,
        application: it.application,
        related: [],
        fix: null,
      }));
  },
};
