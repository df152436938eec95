/** Tables whose meaning the policy gives: nothing is guessed about them, and what it names must be there. */
import { Failure } from '../../model/failure.ts';
import type { PinnedRole, RegistryPin } from '../../model/registry-pin.ts';
import type { SourceText } from '../../model/source-text.ts';
import { suggest } from '../../model/suggest.ts';
import type { Table } from './blocks.ts';
import { headerOf } from './cells.ts';
import type { Reading } from './classify.ts';
import { columnsOf } from './columns.ts';
import { type Columns, type Role, statusOfHeader } from './roles.ts';
import { wordsOf } from './words.ts';

/** A table, and the rows that were added to it below. */
type Group = readonly [Reading, ...Reading[]];

/**
 * The readings of all tables, where the policy says which of them allocates: that one does, and no other.
 *
 * @throws Failure where there is no such table or column, with the name that is nearest
 */
export function pinnedReadings(source: SourceText, readings: readonly Reading[], pin: RegistryPin): readonly Reading[] {
  const groups = grouped(readings);
  if (groups.length === 0) throw new Failure(`the policy names a table of ${source.path}, which has none`);
  const pinned = new Set(chosen(source, groups, pin).flat());
  return readings.map((reading): Reading => {
    if (pinned.has(reading)) {
      const columns = pinnedColumns(source, reading.table, pin.columns);
      return { table: reading.table, kind: 'allocation', reason: 'the policy names it', columns };
    }
    return reading.kind === 'allocation'
      ? { ...reading, kind: 'none', reason: 'the policy names another table' }
      : reading;
  });
}

/** Rows below an empty line are a table of their own for the reader, with the header of the one before. */
function grouped(readings: readonly Reading[]): readonly Group[] {
  const groups: [Reading, ...Reading[]][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].table.header === reading.table.header) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

function chosen(source: SourceText, groups: readonly Group[], { table, columns }: RegistryPin): readonly Group[] {
  if (typeof table === 'number') {
    const group = groups[table - 1];
    if (group !== undefined) return [group];
    const number = groups.length === 1 ? 'one table' : `${groups.length} tables`;
    throw new Failure(`the policy names table ${table} of ${source.path}, which has only ${number}`);
  }
  const there = table === null ? groups : under(source, groups, table);
  const fitting = there.filter(([{ table: it }]) =>
    [...columns.values()].every((name) => columnNamed(it, name) !== -1),
  );
  if (fitting.length > 0) return fitting;
  const [first] = there;
  if (table !== null && first !== undefined) return [first];
  const headers = groups.flatMap(([it]) => it.table.header.map(({ text }) => text));
  for (const name of columns.values()) {
    if (!headers.some((it) => isSame(it, name)))
      throw new Failure(
        `the policy names the column "${name}", which no table of ${source.path} has${nearest(name, headers)}`,
      );
  }
  throw new Failure(`the policy names columns that no table of ${source.path} has together`);
}

/** The tables right under a heading; else those anywhere under it. */
function under(source: SourceText, groups: readonly Group[], heading: string): readonly Group[] {
  const right = groups.filter(([{ table }]) => isSame(table.context.headings.at(-1) ?? '', heading));
  if (right.length > 0) return right;
  const anywhere = groups.filter(([{ table }]) => table.context.headings.some((it) => isSame(it, heading)));
  if (anywhere.length > 0) return anywhere;
  const headings = groups.flatMap(([{ table }]) => table.context.headings);
  throw new Failure(
    `the policy names the table under "${heading}", but ${source.path} has none there${nearest(heading, headings)}`,
  );
}

/** The columns that the policy names, and of the others what their headers say. */
function pinnedColumns(source: SourceText, table: Table, names: ReadonlyMap<PinnedRole, string>): Columns {
  const pinned = new Map<PinnedRole, number>();
  for (const [role, name] of names) {
    const column = columnNamed(table, name);
    const headers = table.header.map(({ text }) => text);
    if (column === -1)
      throw new Failure(
        `the policy names the column "${name}", which this table does not have${nearest(name, headers)}`,
        source.place(table.start),
      );
    pinned.set(role, column);
  }
  const read = columnsOf(renamed(table, pinned));
  const taken = new Set(pinned.values());
  const port = pinned.get('port');
  const ports = port === undefined ? (read?.ports ?? []).filter((it) => !taken.has(it)) : [port];
  const byRole = new Map<Role, number>();
  for (const [role, column] of read?.byRole ?? [])
    if (!taken.has(column) && !ports.includes(column)) byRole.set(role, column);
  for (const [role, column] of pinned) if (role !== 'port') byRole.set(role, column);
  const notes = pinned.get('notes');
  const missing = ports.length === 0 ? 'port' : byRole.has('application') ? null : 'application';
  if (missing !== null)
    throw new Failure(
      `the policy names this table, in which no column is seen to give the ${missing}: name it under "columns:" as "${missing}"`,
      source.place(table.start),
    );
  return {
    ports,
    byRole,
    notes: notes === undefined ? (read?.notes ?? []).filter((it) => !taken.has(it)) : [notes],
    aliases: (read?.aliases ?? []).filter((it) => !taken.has(it)),
    hosts: port === undefined ? (read?.hosts ?? new Map()) : new Map(),
    names: port === undefined ? (read?.names ?? new Map()) : new Map(),
    isNamed: pinned.has('application') || (read?.isNamed ?? false),
    status: statusOfHeader(headerOf(table, byRole.get('application'))),
  };
}

/** The table as if its author had called the columns as the reader would: what is read of one depends on the others. */
function renamed(table: Table, pinned: ReadonlyMap<PinnedRole, number>): Table {
  const names = new Map([...pinned].map(([role, column]) => [column, role]));
  return { ...table, header: table.header.map((it, column) => ({ ...it, text: names.get(column) ?? it.text })) };
}

function columnNamed(table: Table, name: string): number {
  return table.header.findIndex(({ text }) => isSame(text, name));
}

/** Without regard to case, punctuation and emoji, unless there is nothing else. */
function isSame(written: string, name: string): boolean {
  const words = wordsOf(name);
  return words.trim() === '' ? written.trim() === name.trim() : wordsOf(written) === words;
}

function nearest(name: string, known: readonly string[]): string {
  const names = [...new Set(known)].filter((it) => it !== '');
  return names.length === 0 ? '' : `; ${suggest(name, names)}`;
}
