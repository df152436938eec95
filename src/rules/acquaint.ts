/**
 * Makes the registry know applications by what it may call them. A package `@harbour/ferry-api` in `apps/ferry` is not
 * named by its config, so the row "Ferry API" or "ferry" with its port, in a registry beside it, is its own.
 */
import type { Listener } from '../model/facts.ts';
import { append } from '../model/maps.ts';
import { normalName } from '../model/names.ts';
import { PortIndex } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import { baseRange } from './claims.ts';
import { givesTo, isOwned, namesAndOwnerOf } from './ownership.ts';
import { holdsFor } from './scopes.ts';

/** The registry with one more alias for what listens on an entry's port under another name of its own. */
export function acquainted<Of extends Registry>(registry: Of, listeners: readonly Listener[]): Of {
  // In a registry of many repositories, "api" is anybody's.
  if (registry.origin !== undefined) return registry;
  const entries = new PortIndex(registry.allocations.filter(isOwned));
  const aliases = new Map<Allocation, string[]>();
  for (const listener of listeners) {
    const { application, otherNames = [], protocol } = listener;
    const names = otherNames.map(normalName).filter((it) => it !== '');
    if (names.length === 0) continue;
    for (const entry of entries.touching(baseRange(listener))) {
      const isMeant = entry.protocol === protocol && !givesTo(entry, listener) && holdsFor(entry, listener);
      if (isMeant && namesAndOwnerOf(entry).some((it) => names.includes(it))) append(aliases, entry, application);
    }
  }
  if (aliases.size === 0) return registry;
  return {
    ...registry,
    allocations: registry.allocations.map((it) => {
      const more = aliases.get(it);
      return more === undefined ? it : { ...it, aliases: [...it.aliases, ...new Set(more)] };
    }),
  };
}
