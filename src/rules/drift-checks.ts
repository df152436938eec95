/** What each part of a registry can say against the others, one check for each pair of parts. */
import { familyOf, isThisMachine, reaches } from '../model/address.ts';
import type { Related } from '../model/facts.ts';
import type { Verdict } from '../model/finding.ts';
import { normalName, sameName } from '../model/names.ts';
import { type Place, shortPlace } from '../model/place.ts';
import { PortIndex } from '../model/port-index.ts';
import type { Allocation, Statement } from '../model/registry.ts';
import { isDatabaseEntry, knownDatabase } from './databases.ts';
import { isOwned, namesAndOwnerOf } from './ownership.ts';
import { entryPlace, listed, nameOf, portsOf, quoted } from './wording.ts';

type Said<Kind extends Statement['kind']> = Extract<Statement, { readonly kind: Kind }>;

/** Active entries that the usage table, where there is one, does not have. One that lacks most of them is about something else. */
export function missingUsage(entries: readonly Allocation[], usage: readonly Said<'usage'>[]): readonly Verdict[] {
  const used = new PortIndex(usage.map(({ port }) => ({ port, portEnd: null })));
  const active = entries.filter((it) => it.status === 'active');
  const missing = active.filter((it) => used.touching(it).length === 0);
  if (missing.length * 2 > active.length) return [];
  return missing.map((it) =>
    drift(
      it.at,
      it,
      `${portsOf(it, it.protocol)} of ${quoted(nameOf(it))} is active here, but the usage table does not have it`,
      [],
      'add it to the usage table, or change its status here if nothing runs there',
    ),
  );
}

/** A row of the usage table whose port is nobody's. */
export function usageAgainst(said: Said<'usage'>, entries: readonly Allocation[]): Verdict | null {
  if (entries.some(isOwned)) return null;
  return nobodys(said, said.at, 'the usage table has', entries);
}

/** A section about a port that the table gives to another application, or to nobody. */
export function sectionAgainst(said: Said<'section'>, entries: readonly Allocation[]): Verdict | null {
  const { port, application, forbidden, at } = said;
  const owners = entries.filter(isOwned);
  const [owner] = owners;
  if (owner === undefined) return nobodys(said, at, 'there is a section about', entries);
  const barred = forbidden.find((name) => owners.some((it) => namesAndOwnerOf(it).includes(normalName(name))));
  if (barred === undefined && isAnyOf(application, owners)) return null;
  const says =
    barred === undefined
      ? `port ${port} is ${quoted(application ?? '')}'s in this section`
      : `this section forbids port ${port} to ${quoted(barred)}`;
  return drift(at, said, `${says}, but ${givenBy(owner)}`, [entryPlace(owner)]);
}

/** An arrow of the domain map to a port of another application, or of nobody. */
export function domainAgainst(said: Said<'domain'>, entries: readonly Allocation[]): Verdict | null {
  const { port, domain, application, at } = said;
  const owners = entries.filter(isOwned);
  const [owner] = owners;
  if (owner === undefined) return nobodys(said, at, `${quoted(domain)} goes to`, entries);
  if (isAnyOf(application, owners)) return null;
  const says = `${quoted(domain)} goes to port ${port} for ${quoted(application ?? '')}`;
  return drift(at, said, `${says}, but ${givenBy(owner)}`, [entryPlace(owner)]);
}

/** Domains that are sent to an address where, says the usage table, nobody listens: once for each port. */
export function unreachableDomain(
  domains: readonly Said<'domain'>[],
  usage: readonly Said<'usage'>[],
): readonly Verdict[] {
  const bound = new Map(usage.flatMap((it) => (it.address === null ? [] : [[it.port, it] as const])));
  const missed = new Map<number, { readonly row: Said<'usage'>; readonly domains: Said<'domain'>[] }>();
  for (const domain of domains) {
    const row = bound.get(domain.port);
    if (row === undefined || row.address === null || !isThisMachine(domain.host)) continue;
    if (reaches(domain.host, { address: row.address, family: familyOf(row.address) }) !== 'no') continue;
    const known = missed.get(domain.port);
    if (known === undefined) missed.set(domain.port, { row, domains: [domain] });
    else known.domains.push(domain);
  }
  return [...missed.values()].map(({ row, domains: sent }) => {
    const names = [...new Set(sent.map((it) => quoted(it.domain)))];
    const some = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
    const host = sent[0]?.host ?? '';
    return drift(
      row.at,
      { port: row.port, application: sent[0]?.application ?? null },
      `port ${row.port} is bound to ${row.address} here, but the domain map sends ${listed(some)} to ${host}:${row.port}, which does not reach it`,
      sent.slice(0, 3).map((it) => ({ at: it.at, message: `${quoted(it.domain)} goes to ${it.host}:${it.port}` })),
    );
  });
}

/** A database that is said to be on a port which the table gives to something else, or to nobody. */
export function databaseAgainst(said: Said<'database'>, entries: readonly Allocation[]): Verdict | null {
  const { port, database, at } = said;
  const [owner] = entries.filter(isOwned);
  if (owner === undefined) return nobodys(said, at, `the database ${quoted(database)} is on`, entries);
  if (isDatabaseEntry(owner) || knownDatabase(port) !== undefined) return null;
  return drift(at, said, `the database ${quoted(database)} is on port ${port}, but ${givenBy(owner)}`, [
    entryPlace(owner),
  ]);
}

/** One database with two owners. */
export function otherDatabaseOwner(databases: readonly Said<'database'>[]): readonly Verdict[] {
  const first = new Map<string, Said<'database'>>();
  return databases.flatMap((said) => {
    if (said.owner === null) return [];
    const key = `${said.port}\n${normalName(said.database)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, said);
    if (earlier === undefined || sameName(earlier.owner, said.owner)) return [];
    const names = `${quoted(said.owner)} here, but ${quoted(earlier.owner ?? '')} at ${shortPlace(earlier.at)}`;
    const related = [{ at: earlier.at, message: `the owner is ${quoted(earlier.owner ?? '')}` }];
    return [drift(said.at, said, `the database ${quoted(said.database)} is owned by ${names}`, related)];
  });
}

/** Whether a name that a part of the document uses is an owner's: `PostgreSQL database server` is PostgreSQL. */
function isAnyOf(application: string | null, owners: readonly Allocation[]): boolean {
  if (application === null) return true;
  const words = new Set(wordsOf(application));
  return owners.some(
    (it) =>
      namesAndOwnerOf(it).includes(normalName(application)) || wordsOf(nameOf(it)).every((word) => words.has(word)),
  );
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function givenBy(owner: Allocation): string {
  return `${shortPlace(owner.at)} gives it to ${quoted(nameOf(owner))}`;
}

function nobodys(said: { readonly port: number }, at: Place, says: string, entries: readonly Allocation[]): Verdict {
  const [entry] = entries;
  const law =
    entry === undefined ? 'no entry gives it to anybody' : `${shortPlace(entry.at)} lists it as ${entry.status}`;
  const related = entry === undefined ? [] : [entryPlace(entry)];
  const help =
    entry === undefined
      ? `enter ${said.port} with its application, or take it out here`
      : `change ${shortPlace(entry.at)} to say whose it is, or take it out here`;
  return drift(at, said, `${says} port ${said.port}, but ${law}`, related, help);
}

function drift(
  at: Place,
  { port, application = null }: { readonly port: number; readonly application?: string | null },
  message: string,
  related: readonly Related[] = [],
  help = 'find out which of the two is true, and correct the other one',
): Verdict {
  return {
    at,
    message,
    help,
    port,
    application,
    related,
    fix: null,
  };
}
