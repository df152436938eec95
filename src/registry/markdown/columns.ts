/** Which column of a table means what, by its header and by what is in it. */
import type { Piece, Table } from './blocks.ts';
import { filledIn, headerOf } from './cells.ts';
import { isOnlyPorts, isUnnamed, unnamedColumns } from './contents.ts';
import { hostColumnOf } from './hosts.ts';
import { isContainersSide, namesInHeaders, portColumnsOf } from './port-columns.ts';
import { type Columns, isShared, nameRank, numberWords, type Role, roleOf, statusOfHeader } from './roles.ts';
import { isOneOf, mentions, portWords } from './words.ts';

/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
export function columnsOf(table: Table, internal = false): Columns | null {
  if (isUnnamed(table)) return unnamedColumns(table);
  const calledPorts = table.header.map(({ text }) => mentions(text, portWords));
  const count = calledPorts.filter(Boolean).length;
  const roles = table.header.map(({ text }, column) => {
    const isOtherCalled = count > (calledPorts[column] === true ? 1 : 0);
    return !isOtherCalled && isOfPorts(table, column) ? null : roleOf(text);
  });
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
  const inHeaders = best === undefined && byRole.has('environments') ? namesInHeaders(table, ports) : new Map();
  if (best === undefined && inHeaders.size === 0) describeWithoutName(table, ports, allNotes, byRole);
  const notes = allNotes.filter((it) => it !== host && it !== byRole.get('application'));
  if (notes[0] !== undefined) byRole.set('notes', notes[0]);
  return {
    ports,
    byRole,
    notes,
    isNamed: best !== undefined,
    hosts,
    names: inHeaders,
    aliases: names.map((it) => it.column).filter((it) => it !== best && !isShared(headerOf(table, it))),
    status: statusOfHeader(headerOf(table, byRole.get('application'))),
  };
}

/**
 * Whether a column can say nothing of applications, whatever its header may mean, because it holds ports alone (and no
 * other one is called after them): `Convex site`.
 */
function isOfPorts(table: Table, column: number): boolean {
  const filled = filledIn(table, column);
  const role = roleOf(headerOf(table, column));
  return (
    (role === 'application' || role === 'type') &&
    filled.length > 1 &&
    filled.every((it) => isOnlyPorts(it.mask)) &&
    !isContainersSide(table, column)
  );
}

/** Where no header is a word for names: the column in front or beside the ports that has a name of its own in nearly each row. */
function nameByContents(table: Table, ports: readonly number[]): number | undefined {
  const isBeside = (column: number): boolean => column === 0 || ports.some((it) => Math.abs(it - column) === 1);
  const isUnknown = ({ text }: Piece, column: number): boolean =>
    text !== '' &&
    !ports.includes(column) &&
    roleOf(text) === null &&
    !isOneOf(text, numberWords) &&
    !mentions(text, portWords);
  const found = table.header.findIndex((header, column) => {
    const names = new Set(filledIn(table, column).flatMap(({ text }) => (isLikeName(text) ? [text] : [])));
    return isBeside(column) && isUnknown(header, column) && names.size > 1 && names.size * 4 >= table.rows.length * 3;
  });
  return found === -1 ? undefined : found;
}

/** A few words, up to where a remark begins: `ferry-api`, `the ferry (by day)`. No page, path, variable or sentence. */
function isLikeName(text: string): boolean {
  const [name = ''] = text.split(/\s[—–-]\s|[(（,;:]/, 1);
  return (
    /^\p{L}[\p{L}\p{N} ._'’&+-]{0,40}$/u.test(name.trim()) &&
    name.trim().split(/\s+/).length <= 4 &&
    !/:\/\//.test(text)
  );
}

/** The first name column, unless it says the same in every row and another one tells them apart: `Service | FastAPI`. */
function nameAmong(table: Table, names: readonly number[]): number | undefined {
  const [first] = names;
  const said = (column: number): readonly string[] => filledIn(table, column).map((it) => it.text);
  const different = (column: number): number => new Set(said(column)).size;
  if (first === undefined || said(first).length < 2 || different(first) > 1) return first;
  return names.find((it) => different(it) === said(it).length && different(it) > 1) ?? first;
}

/**
 * Without a word for names, the owner is the best name there is (`80 | nginx`), then what has a name in each row
 * (`4310 | Forge`), then the purpose (`3000 | Web frontend`).
 */
function describeWithoutName(
  table: Table,
  ports: readonly number[],
  [purpose]: readonly number[],
  byRole: Map<Role, number>,
): void {
  const owner = byRole.get('owner');
  byRole.delete('owner');
  const taken = new Set([...ports, ...byRole.values()]);
  const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !isOneOf(it.text, numberWords));
  const alone = unnamed !== -1 && table.header.length === 2 ? unnamed : undefined;
  const found = owner ?? nameByContents(table, ports) ?? purpose ?? alone;
  if (found !== undefined) byRole.set('application', found);
}
