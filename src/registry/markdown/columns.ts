/** Which column of a table means what, by its header and by what is in it. */
import type { Table } from './blocks.ts';
import { filledIn, isUnnamed, unnamedColumns } from './contents.ts';
import { hostColumnOf } from './hosts.ts';
import { isContainersSide, portColumnsOf } from './port-columns.ts';
import { type Columns, isShared, nameRank, numberWords, type Role, roleOf, statusOfHeader } from './roles.ts';
import { isOneOf, mentions, portWords } from './words.ts';

/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
export function columnsOf(table: Table, internal = false): Columns | null {
  if (isUnnamed(table)) return unnamedColumns(table);
  const roles = table.header.map(({ text }) => roleOf(text));
  const { ports, hosts } = portColumnsOf(table, internal, roles);
  if (ports.length === 0) return null;
  const byRole = new Map<Role, number>();
  const names: { readonly column: number; readonly rank: number }[] = [];
  const allNotes: number[] = [];
  for (const [column, { text }] of table.header.entries()) {
    if (ports.includes(column) || isOneOf(text, numberWords) || mentions(text, portWords)) continue;
    const role = roles[column] ?? null;
    if (role === 'application') {
      if (!isContainersSide(table, column)) names.push({ column, rank: nameRank(text) });
    } else if (role === 'notes') allNotes.push(column);
    else if (role !== null && !byRole.has(role)) byRole.set(role, column);
  }
  names.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const host = hostColumnOf(table, ports, names[0]?.column);
  if (host !== null) {
    byRole.set('host', host);
    for (const [role, column] of byRole) if (column === host && role !== 'host') byRole.delete(role);
    names.splice(0, names.length, ...names.filter((it) => it.column !== host));
  }
  const best = nameAmong(
    table,
    names.map((it) => it.column),
  );
  if (best !== undefined) byRole.set('application', best);
  else describeByPurpose(table, ports, allNotes, byRole);
  const notes = allNotes.filter((it) => it !== host && it !== byRole.get('application'));
  if (notes[0] !== undefined) byRole.set('notes', notes[0]);
  return {
    ports,
    byRole,
    notes,
    isNamed: best !== undefined,
    hosts,
    aliases: names.map((it) => it.column).filter((it) => it !== best && !isShared(table.header[it]?.text ?? '')),
    status: statusOfHeader(table.header[byRole.get('application') ?? -1]?.text ?? ''),
  };
}

/** The first name column, unless it says the same in every row and another one tells them apart: `Service | FastAPI`. */
function nameAmong(table: Table, names: readonly number[]): number | undefined {
  const [first] = names;
  const said = (column: number): readonly string[] => filledIn(table, column).map((it) => it.text);
  const different = (column: number): number => new Set(said(column)).size;
  if (first === undefined || said(first).length < 2 || different(first) > 1) return first;
  return names.find((it) => different(it) === said(it).length && different(it) > 1) ?? first;
}

/** Without a name column, the owner is the best name there is (`80 | nginx`), then the purpose (`3000 | Web frontend`). */
function describeByPurpose(
  table: Table,
  ports: readonly number[],
  [purpose]: readonly number[],
  byRole: Map<Role, number>,
): void {
  const owner = byRole.get('owner');
  if (owner !== undefined) {
    byRole.delete('owner');
    byRole.set('application', owner);
    return;
  }
  const taken = new Set([...ports, ...byRole.values()]);
  const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !isOneOf(it.text, numberWords));
  if (purpose !== undefined) byRole.set('application', purpose);
  else if (unnamed !== -1 && table.header.length === 2) byRole.set('application', unnamed);
}
