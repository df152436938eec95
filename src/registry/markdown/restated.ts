/** Rows of one table that another table has already: the same port for the same application is one allocation. */
import { normalName } from '../../model/names.ts';
import type { Allocation } from '../../model/registry.ts';
import { withoutRemark } from './sections.ts';

/**
 * One list out of the allocations of several tables. A row that says again what an earlier table says
 * only adds what that one left out, whatever remark stands after the name; rows that disagree, and doubles inside one table, are kept.
 */
export function mergeRestated(tables: readonly (readonly Allocation[])[]): readonly Allocation[] {
  const merged: Allocation[] = [];
  const known = new Map<string, number>();
  for (const table of tables) {
    const own: [string, number][] = [];
    for (const allocation of table) {
      const key = keyOf(allocation);
      const index = known.get(key);
      const earlier = index === undefined ? undefined : merged[index];
      if (index !== undefined && earlier !== undefined) merged[index] = complete(earlier, allocation);
      else own.push([key, merged.push(allocation) - 1]);
    }
    for (const [key, index] of own) known.set(key, index);
  }
  return merged;
}

function keyOf({ host, port, portEnd, protocol, application, status }: Allocation): string {
  return [host, port, portEnd, protocol, application === null ? status : normalName(withoutRemark(application))].join(
    '/',
  );
}

function complete(earlier: Allocation, later: Allocation): Allocation {
  return {
    ...earlier,
    type: earlier.type ?? later.type,
    owner: earlier.owner ?? later.owner,
    aliases: [...new Set([...earlier.aliases, ...later.aliases])],
    address: earlier.address ?? later.address,
    domains: [...new Set([...earlier.domains, ...later.domains])],
    directory: earlier.directory ?? later.directory,
    notes: earlier.notes ?? later.notes,
    // What names none holds in all of them.
    environments:
      earlier.environments.length === 0 || later.environments.length === 0
        ? []
        : [...new Set([...earlier.environments, ...later.environments])],
  };
}
