/** The ports that a change claims: what it enters in the registry, and what its configs listen on that they did not before. */
import { normalName } from '../model/names.ts';
import type { Allocation } from '../model/registry.ts';
import { firstGap } from './claims.ts';
import { isOneHolder, isOwned } from './ownership.ts';
import type { NewClaim, Situation } from './rule.ts';

/** What is claimed does not depend on the day. */
export type Claiming = Omit<Situation, 'today'>;

/** In reading order; a port that both the registry and a config claim for one application is named once. */
export function newClaims(before: Claiming, after: Claiming): readonly NewClaim[] {
  const claims = new Map<string, NewClaim>();
  const add = (claim: NewClaim): void => {
    const key = [normalName(claim.application ?? ''), claim.port, claim.portEnd, claim.protocol, claim.host].join('\n');
    if (!claims.has(key)) claims.set(key, claim);
  };
  for (const entry of after.registry.allocations) {
    if (isOwned(entry) && !wasHeld(entry, before)) add(claimOf(entry));
  }
  for (const { port, portEnd, protocol, application, host, at } of after.facts.listeners) {
    const name = normalName(application);
    const listened = before.claims
      .listeners({ port, portEnd }, protocol)
      .some((it) => normalName(it.application) === name && it.port === port && it.portEnd === portEnd);
    if (!listened) add({ port, portEnd, protocol, application, host, at });
  }
  return [...claims.values()];
}

function wasHeld(entry: Allocation, before: Claiming): boolean {
  const earlier = before.claims.allocations(entry, entry.protocol);
  return (
    firstGap(
      entry,
      earlier.filter((it) => isOwned(it) && isOneHolder(it, entry)),
    ) === null
  );
}

function claimOf({ port, portEnd, protocol, application, owner, host, portAt }: Allocation): NewClaim {
  return { port, portEnd, protocol, application: application ?? owner, host: host ?? null, at: portAt };
}
