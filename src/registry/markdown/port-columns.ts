/** Which columns of a table give ports that others can reach: by their headers, else by what is in them. */
import { lastPort, type PortRange } from '../../model/port-index.ts';
import { portsIn } from '../ports.ts';
import type { Piece, Row, Table } from './blocks.ts';
import { filledIn, headerOf, maskIn } from './cells.ts';
import { isOnlyPorts, isPortsWithWords } from './contents.ts';
import { environmentNamed } from './heading-environments.ts';
import { numberWords } from './roles.ts';
import { withoutRemarks } from './text.ts';
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
/** What says, together with a word for a port, that it is the container's side of a mapping, unless the host's is meant as well. */
const containerWords: Phrases = listOf(
  'container, containers, contenedor, contêiner, conteneur, контейнер*, 容器, コンテナ, 컨테이너, clusterip, cluster ip',
);
const hostSideWords: Phrases = listOf(`
    host, hosts, external, externo, externa, published, publicado, public, público, outside, exposed, expuesto, extern, externe,
    hôte, хост, внешний, 主机, 宿主机, 外部, 호스트, 외부
  `);
const mappingWords: Phrases = listOf('mapping, mappings, mapped, mapeo, map');
/** Headers of what applications have beside that for which there is a column. */
const furtherWords: Phrases = listOf(`
    aux, auxiliary, other, others, extra, extras, additional, further, misc, otro, otros, otras, adicional, adicionales, outros,
    outras, прочее, другие, дополнительно, 其他, 其它, 附加, その他, 기타, khác, andere, weitere, sonstige, autres
  `);
/** Numbers that tables of applications have beside their ports. */
export const measureWords: Phrases = listOf(`
    vlan, vlans, memory, ram, cpu, cpus, cores, disk, storage, size, weight, priority, order, replicas, workers, threads, users,
    timeout, interval, ttl, limit, max, min, total, year, version, price, cost, mb, gb, ms, seconds, requests, connections, baud, rate,
    memoria, память, 内存
  `);

export interface PortColumns {
  /** In the order of the table. */
  readonly ports: readonly number[];
  /** The servers that columns of ports are about, where a table has a column for each. */
  readonly hosts: ReadonlyMap<number, string>;
}

/**
 * Headers first; then contents, because a column called "Port" may hold names and one called "Listen" ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 * @param roles what the header of each column says that it means
 */
export function portColumnsOf(table: Table, internal: boolean, roles: readonly (string | null)[]): PortColumns {
  const named = namedColumnsOf(table, internal);
  if (named.some((it) => mentions(headerOf(table, it), portWords))) return { ports: named, hosts: new Map() };
  const bare = barePortColumnsOf(table, roles).filter((it) => !named.includes(it));
  // What few rows have is not all that the table gives: `Project | Web | API | Test range`.
  const isOfFew = named.every((it) => filledIn(table, it).length * 2 < table.rows.length);
  if (named.length > 0)
    return { ports: isOfFew || divide(table, named, bare) ? [...named, ...bare] : named, hosts: new Map() };
  return { ports: bare, hosts: hostsOf(table, bare) };
}

/** Whether columns give out the whole range of each row in which they say anything: `Project | Range | Web | API | Reserved`. */
function divide(table: Table, ranges: readonly number[], columns: readonly number[]): boolean {
  const portsOf = (row: Row, within: readonly number[]): readonly PortRange[] =>
    within.flatMap((it) => portsIn(maskIn(row, it))).flatMap((it) => it.range ?? []);
  const rows = table.rows.map((row) => ({ whole: portsOf(row, ranges), parts: portsOf(row, columns) }));
  const parted = rows.filter((it) => it.parts.length > 0);
  return (
    parted.length > 0 &&
    parted.every(({ whole, parts }) => whole.length === 1 && whole.every((it) => isSumOf(it, parts)))
  );
}

/** Whether ports fill a range without a gap. */
export function isSumOf(range: PortRange, parts: readonly PortRange[]): boolean {
  const own = parts.filter((it) => range.port <= it.port && lastPort(it) <= lastPort(range));
  const starts = new Set(own.map((it) => it.port));
  const count = own.reduce((sum, it) => sum + lastPort(it) - it.port + 1, 0);
  return own.length > 1 && starts.size === own.length && count === lastPort(range) - range.port + 1;
}

/** Whether a header is that of the container's side of a mapping. */
export function isInsideHeader(header: string): boolean {
  return isInside(header, false);
}

/** Whether a column that is called `Container` has no names but, for the most part, ports. */
export function isContainersSide(table: Table, column: number): boolean {
  const filled = filledIn(table, column).map((it) => it.mask);
  return (
    mentions(headerOf(table, column), containerWords) &&
    filled.length > 0 &&
    filled.filter(isOnlyPorts).length * 2 >= filled.length
  );
}

/** With these, a header speaks of a kind of ports: `Default port`, `First port`. */
const kindWords: Phrases = listOf('default, base, first, last, start, end, old, new, main, secondary, alternative');

/** What columns of ports are called after, where each of several has a name of its own: `API port | Redis port`; else nothing. */
export function namesInHeaders(table: Table, ports: readonly number[]): ReadonlyMap<number, string> {
  const names = ports.map((column) => withoutRemarks(headerOf(table, column)).trim());
  const after = names.map((it) => withoutPortWord(it));
  const areNames = after.every(
    (it) =>
      /\p{L}/u.test(it) &&
      !isOneOf(it, [...hostSideWords, ...furtherWords, ...kindWords]) &&
      environmentNamed(it) === null,
  );
  return areNames && after.length > 1 && new Set(after).size === after.length
    ? new Map(ports.map((column, index) => [column, after[index] ?? '']))
    : new Map();
}

function withoutPortWord(header: string): string {
  const words = header.replace(/端口|ポート|포트|埠/g, ' ').split(/\s+/);
  return words
    .filter((it) => !isOneOf(it, portWords))
    .join(' ')
    .trim();
}

function namedColumnsOf(table: Table, internal: boolean): readonly number[] {
  const named = matching(table, (header) => mentions(header, portWords) && !isInside(header, internal));
  if (named.length > 0) return named;
  const endpoints = matching(table, (header) => mentions(header, endpointWords));
  return endpoints.filter((column) => isMostlyEndpoints(table, column)).slice(0, 1);
}

function isInside(header: string, internal: boolean): boolean {
  if (mentions(header, insideWords)) return !(internal && mentions(header, internalWords));
  return mentions(header, containerWords) && !mentions(header, [...hostSideWords, ...mappingWords]);
}

/**
 * Where no header says "port" but a heading does: columns of nothing but ports (`Frontend`, `harbour-1`, `Host` beside
 * `Container`) or local pages.
 */
function barePortColumnsOf(table: Table, roles: readonly (string | null)[]): readonly number[] {
  const isHolder = (role: string | null): boolean => role === 'application' || role === 'owner';
  if (!roles.some(isHolder) || !mentions(table.context.headings.join(' '), portWords)) return [];
  const isBare = (column: number, least: number): boolean => {
    const header = headerOf(table, column);
    if (mentions(header, portWords) || isOneOf(header, numberWords) || mentions(header, measureWords)) return false;
    const filled = filledIn(table, column).map((it) => it.mask);
    if (roles[column] === 'domains') return filled.length > 0 && filled.every((it) => localPage.test(it));
    if (filled.length < least) return false;
    if (roles[column] === 'application') return isNamesWithPorts(filled);
    if (roles[column] === null && isNamesWithPorts(filled)) return true;
    return (roles[column] === null || isOneOf(header, hostSideWords)) && filled.every(isOnlyPorts);
  };
  const several = [...roles.keys()].filter((it) => isBare(it, 2));
  // Beside them what a single row has may be one as well, unless it is low: `Depth`.
  const isHigh = (column: number): boolean =>
    filledIn(table, column).every((it) => /^\P{N}*[1-9]\d{3,4}\P{N}*$/u.test(it.mask));
  const bare =
    several.length === 0
      ? several
      : [...roles.keys()].filter((it) => several.includes(it) || (isHigh(it) && isBare(it, 1)));
  // Another column has to say whose they are.
  if (roles.every((role, column) => !isHolder(role) || bare.includes(column))) return [];
  const isFurther = (column: number): boolean => {
    const filled = filledIn(table, column).map((it) => it.mask);
    return isOneOf(headerOf(table, column), furtherWords) && filled.length > 0 && filled.every(isPortsWithWords);
  };
  return bare.length === 0 ? bare : [...roles.keys()].filter((it) => bare.includes(it) || isFurther(it));
}

/** Whether a column gives a name and its port in at least two thirds of its cells: `ferry-web:4310`. No tag of an image is as long. */
function isNamesWithPorts(filled: readonly string[]): boolean {
  const given = filled.filter((it) => /^\s*(?!localhost:)[\p{L}<-][\p{L}\p{N}<>_-]*:\d{3,5}\s*$/iu.test(it));
  return given.length * 3 >= filled.length * 2;
}

/** The address of a page on this machine: `http://localhost:4310`. */
const localPage = /^\s*(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d+\/?\s*$/i;

/** Whether at least two thirds of what a column says are ports, or addresses with one: a row may well be wrong. */
function isMostlyEndpoints(table: Table, column: number): boolean {
  const filled = filledIn(table, column).map((it) => it.mask);
  return filled.filter((it) => /:\d|^\W*\d/.test(it)).length * 3 >= filled.length * 2;
}

/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table: Table, bare: readonly number[]): ReadonlyMap<number, string> {
  if (bare.length < 2 || !table.header.some((it) => mentions(it.text, insideWords))) return new Map();
  return new Map(bare.map((column) => [column, headerOf(table, column)]));
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
