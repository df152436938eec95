/** What a table of ports is for, with the reason: only some of them allocate. */
import type { PortRange } from '../../model/port-index.ts';
import { portsIn } from '../ports.ts';
import type { Context, Row, Table } from './blocks.ts';
import { isProcessSeen } from './cell-names.ts';
import { filledIn, headerOf, maskIn } from './cells.ts';
import { columnsOf } from './columns.ts';
import { isUnnamed, leadElsewhere, leadToPages } from './contents.ts';
import { GivenPorts } from './given-ports.ts';
import type { Columns, Role } from './roles.ts';
import { headingStatus } from './status.ts';
import { saysSomething } from './text.ts';
import { announces, type HeaderTopic, headerSays, withoutFiles } from './topics.ts';
import { mentions, portWords } from './words.ts';

/**
 * - `allocation`: gives ports to applications (rows may be free or to be avoided, too).
 * - `usage`: restates ports with what was seen on them; it gives nothing to anybody.
 * - `lanes`: divides ports among purposes; what it gives is given on by others, and by itself where there are none.
 * - `routes`: says which domain leads to which port; it gives ports only where nothing else does.
 * - `none`: about something else (history, routes, examples, ports inside containers).
 */
export type TableKind = 'allocation' | 'usage' | 'lanes' | 'routes' | 'none';

/** A table of which it is known what its columns mean. */
export interface Columned {
  readonly table: Table;
  readonly columns: Columns;
}

/** What a table was read as, with a clause for `--explain`: "read as … because …". */
export type Reading = { readonly reason: string } & (
  | (Columned & { readonly kind: TableKind })
  | { readonly table: Table; readonly columns: null; readonly kind: 'none' }
);

/** Reads the purpose of every table of a document; of some only what the others say can tell it. */
export function classifyTables(tables: readonly Table[]): readonly Reading[] {
  const readings = tables.map((it) => classify(it));
  return compared(
    readings.some((it) => it.kind === 'allocation') ? withoutStray(readings) : withInternalPorts(readings),
  );
}

/** Beside tables that say in a header what their ports are, less is taken on trust. */
function withoutStray(readings: readonly Reading[]): readonly Reading[] {
  const giving = allocating(readings);
  if (giving.every((it) => isUnnamed(it.table))) return readings;
  const saysPorts = giving.some(hasPortHeader);
  const inPortColumns = new GivenPorts(giving.filter(hasPortHeader).flatMap(rangesIn));
  return readings.map((it): Reading => {
    if (it.kind !== 'allocation') return it;
    if (isUnnamed(it.table) && !isIntroduced(it.table.context))
      return { ...it, kind: 'none', reason: 'it has no header, and no heading says that it is about ports' };
    const isPages = leadToPages(portCellsOf(it)) && rangesIn(it).every((range) => inPortColumns.touch(range));
    return saysPorts && !hasPortHeader(it) && (leadElsewhere(portCellsOf(it)) || isPages)
      ? { ...it, kind: 'none', reason: 'it says where to reach what other tables give ports to' }
      : it;
  });
}

function hasPortHeader(it: Columned): boolean {
  return mentions(portHeader(it), portWords);
}

function portCellsOf({ table, columns }: Columned): readonly string[] {
  return table.rows.flatMap((row) => columns.ports.map((it) => maskIn(row, it)));
}

function isIntroduced({ headings, caption }: Context): boolean {
  return (
    headings.length < 2 || mentions(`${headings.at(-1)} ${caption}`, portWords) || headingStatus(headings) !== null
  );
}

/** Only in a document without other ports, and if each is there once: inside containers many may have the same. */
function withInternalPorts(readings: readonly Reading[]): readonly Reading[] {
  const internal = readings.map((it) => (it.columns === null ? classify(it.table, true) : it));
  const ports = allocating(internal).flatMap((it) => rangesIn(it).map(({ port }) => port));
  return new Set(ports).size === ports.length ? internal : readings;
}

function compared(readings: readonly Reading[]): readonly Reading[] {
  const giving = allocating(readings).filter((it) => !isMostlyRanges(it));
  const given = new GivenPorts(giving.flatMap(rangesIn));
  const toNames = new GivenPorts(giving.filter((it) => it.columns.isNamed).flatMap(rangesIn));
  return readings.map((it) => (it.columns === null ? it : { ...it, ...besides(it, it.kind, given, toNames) }));
}

/** What changes about a reading once it is known which ports the tables that allocate give, and which of them to names. */
function besides(
  table: Columned,
  kind: TableKind,
  given: GivenPorts,
  toNames: GivenPorts,
): { readonly kind?: TableKind; readonly reason?: string } {
  const { isNamed } = table.columns;
  const ranges = rangesIn(table);
  const restated = (ports: GivenPorts): number => ranges.filter((it) => ports.touch(it)).length / ranges.length;
  switch (kind) {
    case 'lanes':
      return given.isEmpty && isNamed
        ? { kind: 'allocation', reason: 'the only table of ports, and it gives them out in ranges' }
        : { kind: 'none' };
    case 'usage':
      if (restated(given) >= 0.5 && !given.isEmpty) return {};
      return has(table, 'application')
        ? { kind: 'allocation', reason: 'the only table that says whose the ports are' }
        : { kind: 'none', reason: 'ports with no application, which no other table has' };
    case 'allocation':
      if (!saysFree(table) && isMostlyRanges(table) && ranges.some((it) => it.portEnd !== null && given.touch(it)))
        return { kind: 'none', reason: 'it divides ports into lanes, in which other tables allocate' };
      if (!isNamed && !listsFreePorts(table) && !toNames.isEmpty && restated(toNames) > 0.5)
        return { kind: 'none', reason: 'it says again what tables with a column of applications say' };
      return {};
    case 'routes':
      return given.isEmpty
        ? { kind: 'allocation', reason: 'the only table of ports, and it sends domains there' }
        : { kind: 'none' };
    case 'none':
      return {};
  }
}

function allocating(readings: readonly Reading[]): readonly Columned[] {
  return readings.flatMap((it) => (it.kind === 'allocation' ? [it] : []));
}

/** Says what a table is for, looking at nothing but itself and where it stands. */
function classify(table: Table, internal = false): Reading {
  const columns = columnsOf(table, internal);
  if (columns === null) return { table, columns, kind: 'none', reason: 'no column of ports' };
  const it: Columned = { table, columns };
  return { ...it, ...purposeOf(it) };
}

function purposeOf(it: Columned): { readonly kind: TableKind; readonly reason: string } {
  const { table, columns } = it;
  const read = (kind: TableKind, reason: string) => ({ kind, reason });

  const headers = table.header.map(({ text }) => text);
  const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
  // A sentence before a table may well say something of conflicts.
  const isSentence = table.context.caption.split(/\s+/).length > 4;
  const title = isSentence ? (table.context.headings.at(-1) ?? '') : heading;
  const anyHeader = (topic: HeaderTopic): boolean => headers.some((text) => headerSays(text, topic));

  // `Example assignments`, with a heading for each kind below it.
  const above = table.context.headings.slice(1).join(' / ');
  if (announces(withoutFiles(`${heading} / ${above}`), 'example'))
    return read('none', 'its heading says that it is an example');
  if (announces(heading, 'inside')) return read('none', 'its ports are those inside containers');
  const isNamed = has(it, 'application') || columns.names.size > 0;
  const hasStatus = has(it, 'status');
  if (
    anyHeader('history') ||
    (anyHeader('conflict') && !(isNamed && hasStatus)) ||
    (announces(title, 'history') && !hasStatus)
  ) {
    return read('none', 'it tells what was, not what is');
  }
  if (announces(table.context.headings.join(' / '), 'history') && announces(title, 'history')) {
    return read('none', 'its heading says that it is history');
  }
  // Lanes give ranges to purposes, under a word that says so, and nothing has a status.
  if (!saysFree(it) && announces(`${heading} ${portHeader(it)}`, 'lanes') && shareOfRanges(it) > 0.5)
    return read('lanes', 'it divides ports into lanes');
  if (headers.some((text) => headerSays(text, 'firewall') && !headerSays(text, 'content')) && !hasStatus)
    return read('none', 'it lists firewall rules');
  if (!isNamed) {
    return has(it, 'address') || has(it, 'protocol') || anyHeader('usage') || announces(heading, 'usage')
      ? read('usage', 'ports with no application')
      : read('none', 'no column of applications');
  }
  if (anyHeader('usage') || namesProcesses(it)) return read('usage', 'it counts what was seen on the ports');
  if (announces(heading, 'usage') && !hasStatus) return read('usage', 'its heading speaks of usage');
  const saysPorts = mentions(portHeader(it), portWords);
  const describes = columns.isNamed && saysPorts;
  // Beside a `Frontend`, a `Backend` is no place that requests are sent on to.
  const isUpstream = columns.ports.length === 1 && headerSays(portHeader(it), 'routes');
  const isProxy = !saysPorts && (isUpstream || announces(title, 'proxy'));
  const leadsAway = (column: number): boolean =>
    !columns.ports.includes(column) &&
    (headerSays(headers[column] ?? '', 'routes') ||
      (!describes && headerSays(headers[column] ?? '', 'describedRoutes'))) &&
    !(describes && restatesPorts(it, column));
  if ((isProxy || [...headers.keys()].some(leadsAway)) && !hasStatus) return read('none', 'it lists routes');
  if (columns.byRole.get('domains') === 0 && announces(heading, 'domains') && !hasStatus)
    return read('routes', 'it maps domains to ports');
  return read('allocation', 'a column of ports and one of applications');
}

/** Whether a column gives, in each row, nothing but the ports of that row again, on this machine: `4310 | 127.0.0.1:4310`. */
function restatesPorts({ table, columns }: Columned, column: number): boolean {
  const filled = table.rows.filter((row) => saysSomething(maskIn(row, column)));
  return (
    filled.length > 0 &&
    filled.every((row) => {
      const own = new GivenPorts(rangesOf(row, columns));
      const again = portsIn(maskIn(row, column));
      return again.length > 0 && again.every((it) => it.address !== null && it.range !== null && own.touch(it.range));
    })
  );
}

function has({ columns }: Columned, role: Role): boolean {
  return columns.byRole.has(role);
}

function portHeader({ table, columns }: Columned): string {
  return columns.ports.map((it) => headerOf(table, it)).join(' ');
}

function rangesIn({ table, columns }: Columned): readonly PortRange[] {
  return table.rows.flatMap((row) => rangesOf(row, columns));
}

function rangesOf(row: Row, { ports }: Columns): readonly PortRange[] {
  return ports.flatMap((column) => portsIn(maskIn(row, column))).flatMap(({ range }) => range ?? []);
}

/** Whether all that a table lists is there to be taken, or each row says whether it is. */
function saysFree(it: Columned): boolean {
  return has(it, 'status') || listsFreePorts(it);
}

/** Whether its header or heading says of all of its ports that they are free, even of those that are not. */
function listsFreePorts({ table, columns }: Columned): boolean {
  return columns.status === 'free' || headingStatus(table.context.headings) === 'free';
}

/** `python (PID 25732)`: what was running when somebody looked. */
function namesProcesses({ table, columns }: Columned): boolean {
  const names = filledIn(table, columns.byRole.get('application'));
  return names.length > 0 && names.every((it) => isProcessSeen(it.text));
}

/** Whether at least two thirds of the rows give ranges for the most part. */
function isMostlyRanges(reading: Columned): boolean {
  return shareOfRanges(reading) >= 2 / 3;
}

/** Of the rows with ports, how many give ranges for the most part: from 0 to 1. */
function shareOfRanges({ table, columns }: Columned): number {
  const rows = table.rows.map((row) => rangesOf(row, columns)).filter((it) => it.length > 0);
  const wide = rows.filter((ranges) => ranges.filter((it) => it.portEnd !== null).length * 2 >= ranges.length);
  return rows.length === 0 ? 0 : wide.length / rows.length;
}
