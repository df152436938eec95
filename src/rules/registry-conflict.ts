/** The registry contradicts itself: nobody can say whose the port is. */
import { addressesOverlap, familyOf } from '../model/address.ts';
import type { Verdict } from '../model/finding.ts';
import { normalName, sameName } from '../model/names.ts';
import { shortPlace } from '../model/place.ts';
import { lastPort } from '../model/port-index.ts';
import { type Allocation, projectOf } from '../model/registry.ts';
import { isOwned, namesOf, sameHolder } from './ownership.ts';
import type { FactsRule } from './rule.ts';
import { holdTogether } from './scopes.ts';
import { entryPlace, nameOf, portsOf, quoted } from './wording.ts';

/** Entries on the same ports that one is compared with. Where there are more, the first of them have spoken already. */
const mostCompared = 500;

export const registryConflict: FactsRule = {
  id: 'registry-conflict',
  kind: 'facts',
  severity: 'error',
  summary: 'the registry contradicts itself: one port to two applications, overlapping ranges',
  check({ registry, claims }) {
    const position = new Map(registry.allocations.map((it, index) => [it, index]));
    return registry.allocations.flatMap((entry, index) => {
      // Of two that want one port the later speaks; a free or avoided one speaks against any owner.
      const other = claims
        .allocations(entry, entry.protocol)
        .slice(0, mostCompared)
        .find((it) => contradict(entry, it) && (!isOwned(entry) || (position.get(it) ?? index) < index));
      return other === undefined ? [] : verdict(entry, other);
    });
  },
};

function contradict(entry: Allocation, other: Allocation): boolean {
  if (!isOwned(other) || !holdTogether(entry, other)) return false;
  if (entry.status === 'free' || entry.status === 'avoid') return true;
  return isOwned(entry) && !agree(entry, other) && shareAnAddress(entry, other);
}

/** Whether both mean one application: by its names, by what one says in its notes, or because one names none. */
function agree(a: Allocation, b: Allocation): boolean {
  if (ofTwoProjects(a, b)) return false;
  return (
    a.application === null ||
    b.application === null ||
    sameHolder(a, b) ||
    sameName(a.notes, b.application) ||
    sameName(b.notes, a.application)
  );
}

/** The `web` of one project is not that of another, unless one of them goes by the other's name. */
function ofTwoProjects(a: Allocation, b: Allocation): boolean {
  const [left, right] = [projectOf(a), projectOf(b)];
  if (left === null || right === null) return false;
  const isKnownAs = (it: Allocation, name: string): boolean => namesOf(it).includes(normalName(name));
  return !isKnownAs(a, right) && !isKnownAs(b, left);
}

/** Two applications can share a port on two addresses, if the registry gives both of them one. */
function shareAnAddress(a: Allocation, b: Allocation): boolean {
  if (a.address === null || b.address === null) return true;
  return addressesOverlap(
    { address: a.address, family: familyOf(a.address) },
    { address: b.address, family: familyOf(b.address) },
  );
}

function verdict(entry: Allocation, other: Allocation): Verdict {
  const port = Math.max(entry.port, other.port);
  const shared = { port, portEnd: Math.min(lastPort(entry), lastPort(other)) };
  const [name, otherName] = namesApart(entry, other);
  const says = isOwned(entry) ? `given to ${quoted(name)}` : `listed as ${entry.status}`;
  return {
    at: entry.portAt,
    message: `${portsOf(shared, entry.protocol)} is ${says} here, but ${shortPlace(other.at)} gives it to ${quoted(otherName)}`,
    help: isOwned(entry)
      ? 'give one of them another port, or narrow the range'
      : 'take it out of this entry, or retire the other one',
    port,
    application: entry.application,
    related: [entryPlace(other)],
    fix: null,
  };
}

/** The names of two entries, with their projects where they are not told apart without. */
function namesApart(a: Allocation, b: Allocation): readonly [string, string] {
  const [left, right] = [nameOf(a), nameOf(b)];
  if (!ofTwoProjects(a, b)) return [left, right];
  return [`${left} (${projectOf(a)})`, `${right} (${projectOf(b)})`];
}
