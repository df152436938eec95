/** A change of the registry that takes a port from its owner: the one edit that would make any other one pass. */
import type { Related } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import { type Place, shortPlace } from '../model/place.ts';
import type { TakeoverPolicy } from '../model/policy.ts';
import { lastPort, type PortRange } from '../model/port-index.ts';
import type { Allocation } from '../model/registry.ts';
import { firstGap, intersection } from './claims.ts';
import { isOneHolder, isOwned, namesAndOwnerOf } from './ownership.ts';
import type { ChangeRule, Step } from './rule.ts';
import { holdTogether } from './scopes.ts';
import { freeInsteadOf, listenerPlace, nameOf, onePerPlace, portsOf, quoted } from './wording.ts';

/** Entries on the same ports that one is compared with. Where there are more, the first of them have spoken already. */
const mostCompared = 500;
/** As many places as a person will look at. */
const mostListed = 12;

export const registryTakeover: ChangeRule = {
  id: 'registry-takeover',
  kind: 'change',
  severity: 'error',
  summary: 'a change gives an active or reserved port to another application, or frees it while a config still uses it',
  check(step) {
    const held = step.before.registry.allocations.filter((it) => isOwned(it) && namesAndOwnerOf(it).length > 0);
    return onePerPlace(held.flatMap((entry) => [...taken(entry, step), ...freed(entry, step)]));
  },
};

/** Who has a port of the entry now, and is not who had it. */
function taken(entry: Allocation, step: Step): readonly Verdict[] {
  const now = step.after.claims.allocations(entry, entry.protocol).slice(0, mostCompared);
  const kept = now.filter((it) => isOwned(it) && isOneHolder(it, entry) && holdTogether(it, entry));
  return now
    .filter((it) => isOwned(it) && !isOneHolder(it, entry) && holdTogether(it, entry))
    .flatMap((taker) => {
      const shared = intersection(taker, entry);
      // Where the entry stands beside the new one, registry-conflict speaks.
      if (firstGap(shared, kept) === null) return [];
      const message = `${had(entry, shared)}, and is given to ${quoted(nameOf(taker))} here`;
      return [verdict(entry, shared, taker.portAt, message, giveBack(entry, taker, shared, step), step)];
    });
}

/** What of the entry is nobody's now, though its application still listens there. */
function freed(entry: Allocation, step: Step): readonly Verdict[] {
  const { claims } = step.after;
  for (const listener of claims.listenersOf(entry)) {
    const shared = intersection(entry, listener);
    const port = claims.firstUnowned(shared, listener);
    if (port === null) continue;
    const gap = { port, portEnd: null };
    const row = claims.entriesFor(listener, gap)[0];
    const how = row === undefined ? 'has no owner now' : `is listed as ${row.status} here`;
    const message = `${had(entry, gap)}, and ${how}, but ${shortPlace(listener.at)} still uses it`;
    const help = 'put the entry back, or move the application first';
    return [verdict(entry, gap, row?.portAt ?? step.now(entry.at), message, help, step)];
  }
  return [];
}

function had(entry: Allocation, range: PortRange): string {
  const verb = entry.status === 'reserved' ? 'was reserved for' : 'belonged to';
  return `${portsOf(single(range), entry.protocol)} ${verb} ${quoted(nameOf(entry))} before this change`;
}

function single(range: PortRange): PortRange {
  return lastPort(range) === range.port ? { port: range.port, portEnd: null } : range;
}

function giveBack(entry: Allocation, taker: Allocation, shared: PortRange, step: Step): string {
  const instead = freeInsteadOf(taker.application ?? nameOf(taker), shared.port, entry.protocol, step.after);
  return `leave ${portsOf(single(shared), entry.protocol)} to ${quoted(nameOf(entry))} and ${instead.text}`;
}

function verdict(
  entry: Allocation,
  range: PortRange,
  at: Place,
  message: string,
  help: string,
  { after }: Step,
): Verdict {
  const users = after.claims.listenersOf(entry, range).slice(0, mostListed);
  return {
    at,
    message,
    help: [help, ...settledBy(after.policy.takeover, after.registry.file)].join('; '),
    port: range.port,
    application: entry.application ?? entry.owner,
    related: users.map((it): Related => listenerPlace(it)),
    fix: null,
  };
}

/** What makes the takeover an agreed one, as the policy has it. */
function settledBy({ label, teams, codeowners }: TakeoverPolicy, file: string): readonly string[] {
  const ways = [
    ...(label === null ? [] : [`the label ${quoted(label)}`]),
    ...(teams.length === 0 ? [] : [`an approval by ${teams.join(' or ')}`]),
    ...(codeowners ? [`an approval by a code owner of ${file}`] : []),
  ];
  return ways.length === 0 ? [] : [`if its owner agrees, ${ways.join(' or ')} settles it`];
}
