/** Which column of a table means what, by its header and by what is in it. */
import { portsIn } from '../ports.ts';
import type { Piece, Table } from './blocks.ts';
import { barePortColumnsOf, isUnnamed, unnamedColumns } from './contents.ts';
import { hostColumnOf } from './hosts.ts';
import { type Columns, isShared, nameRank, numberWords, type Role, roleOf, statusOfHeader } from './roles.ts';
import { isOneOf, listOf, mentions, type Phrases, portWords } from './words.ts';

/** The other side of a container's mapping: many containers may have the same. */
const insideWords: Phrases = listOf(`
    container port, internal port, target port, private port, inner port, port in container, puerto interno,
    puerto contenedor, внутренний порт, 容器端口, 内部端口, interner port, port interne, porta interna, cổng nội bộ,
    내부 포트, 컨테이너 포트
  `);
/** Of these, what is also said of servers whose ports are only not open to the world. */
const internalWords: Phrases = listOf(`
    internal port, внутренний порт, puerto interno, 内部端口, interner port, port interne, porta interna, cổng nội bộ, 내부 포트
  `);
/** Headers of columns that may hold `address:port` although they do not say "port". */
const endpointWords: Phrases = listOf(`
    mapping, host container, хост контейнер, listen, listens on, listening, endpoint, bind, binding, published, exposed,
    address, socket, range, ranges, rango, диапазон, 范围, dải, 범위, dirección, адрес, 地址, địa chỉ, adresse, 주소, điểm cuối,
    эндпоинт, 端点
  `);

/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
export function columnsOf(table: Table, internal = false): Columns | null {
  if (isUnnamed(table)) return unnamedColumns(table);
  const named = portColumnsOf(table, internal);
  const bare = named.length > 0 ? [] : barePortColumnsOf(table);
  const ports = [...named, ...bare];
  if (ports.length === 0) return null;
  const byRole = new Map<Role, number>();
  const names: { readonly column: number; readonly rank: number }[] = [];
  const allNotes: number[] = [];
  for (const [column, { text }] of table.header.entries()) {
    if (ports.includes(column) || isOneOf(text, numberWords) || mentions(text, portWords)) continue;
    const role = roleOf(text);
    if (role === 'application') names.push({ column, rank: nameRank(text) });
    else if (role === 'notes') allNotes.push(column);
    else if (role !== null && !byRole.has(role)) byRole.set(role, column);
  }
  names.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const host = hostColumnOf(table, ports, names[0]?.column);
  if (host !== null) {
    byRole.set('host', host);
    for (const [role, column] of byRole) if (column === host && role !== 'host') byRole.delete(role);
    names.splice(0, names.length, ...names.filter((it) => it.column !== host));
  }
  const [best, ...others] = names;
  if (best !== undefined) byRole.set('application', best.column);
  else describeByPurpose(table, ports, allNotes, byRole);
  const notes = allNotes.filter((it) => it !== host && it !== byRole.get('application'));
  if (notes[0] !== undefined) byRole.set('notes', notes[0]);
  return {
    ports,
    byRole,
    notes,
    isNamed: best !== undefined,
    hosts: hostsOf(table, bare),
    aliases: others.map((it) => it.column).filter((it) => !isShared(table.header[it]?.text ?? '')),
    status: statusOfHeader(table.header[byRole.get('application') ?? -1]?.text ?? ''),
  };
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

/** Headers first; then contents, because a column called "Port" may hold names and one called "Listen" ports. */
function portColumnsOf(table: Table, internal: boolean): readonly number[] {
  const isInside = (header: string): boolean =>
    mentions(header, insideWords) && !(internal && mentions(header, internalWords));
  const named = matching(table, (header) => mentions(header, portWords) && !isInside(header));
  if (named.length > 0) return named;
  const endpoints = matching(table, (header) => mentions(header, endpointWords));
  return endpoints.filter((column) => isMostlyEndpoints(table, column)).slice(0, 1);
}

/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table: Table, bare: readonly number[]): ReadonlyMap<number, string> {
  if (bare.length < 2 || !table.header.some((it) => mentions(it.text, insideWords))) return new Map();
  return new Map(bare.map((column) => [column, table.header[column]?.text ?? '']));
}

/** Whether at least two thirds of what a column says are ports, or addresses with one: a row may well be wrong. */
function isMostlyEndpoints(table: Table, column: number): boolean {
  const filled = table.rows.map((row) => row.cells[column]?.mask ?? '').filter((it) => /[\p{L}\p{N}]/u.test(it));
  return filled.filter((it) => /:\d|^\W*\d/.test(it)).length * 3 >= filled.length * 2;
}

function matching(table: Table, accept: (header: string) => boolean): readonly number[] {
  const columns: number[] = [];
  for (const [column, { text }] of table.header.entries()) {
    if (!accept(text) || isOneOf(text, numberWords)) continue;
    const filled = table.rows
      .map((row) => row.cells[column])
      .filter((it): it is Piece => it !== undefined && /\d/.test(it.mask));
    const readable = filled.filter((it) => portsIn(it.mask).length > 0);
    if (readable.length > 0 && readable.length * 2 >= filled.length) columns.push(column);
  }
  return columns;
}
