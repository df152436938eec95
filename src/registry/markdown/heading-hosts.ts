/** Documents with a part for each server, of which some headings say so and others do not: `Quay (primary server)`, `Pier (workstation)`. */
import { normalName } from '../../model/names.ts';
import type { Allocation } from '../../model/registry.ts';
import { isHostHeading } from './hosts.ts';

interface Part {
  readonly headings: readonly string[];
  readonly allocations: readonly Allocation[];
}

/** One word and what it is, in brackets. Longer headings are none. */
const wordWithRemark = /^\P{L}{0,10}(\p{L}[\p{L}\p{N}_.-]{0,60})\s+[(（][^()（）]{1,100}[)）]\P{L}{0,10}$/u;

/**
 * The allocations of each part, with the server that its heading names where those beside it show that it is one: two of them
 * say it, in the same form, and below it stands what one of these has on the same port (SSH, an exporter of metrics).
 */
export function withHosts(parts: readonly Part[]): readonly Part[] {
  const known = new Map<string, { readonly headings: Set<string>; readonly has: Set<string> }>();
  for (const { headings, allocations } of parts) {
    const heading = headings.at(-1) ?? '';
    if (!wordWithRemark.test(heading) || !isHostHeading(heading)) continue;
    const above = JSON.stringify(headings.slice(0, -1));
    const { headings: named, has } = known.get(above) ?? { headings: new Set(), has: new Set() };
    known.set(above, { headings: named.add(heading), has: new Set([...has, ...allocations.map(keyOf)]) });
  }
  return parts.map((part) => {
    const { headings, allocations } = part;
    const beside = known.get(JSON.stringify(headings.slice(0, -1)));
    const name = wordWithRemark.exec(headings.at(-1) ?? '')?.[1];
    if (name === undefined || beside === undefined || beside.headings.size < 2) return part;
    return allocations.some((it) => beside.has.has(keyOf(it)))
      ? { headings, allocations: allocations.map((it) => (it.host === null ? { ...it, host: name } : it)) }
      : part;
  });
}

function keyOf({ port, application }: Allocation): string {
  return `${port} ${normalName(application ?? '')}`;
}
