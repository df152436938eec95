/** What a table of ports is for, with the reason: only some of them allocate. */
import type { PortRange } from '../../model/port-index.ts';
import { portsIn } from '../ports.ts';
import type { Context, Row, Table } from './blocks.ts';
import { isProcessSeen } from './cell-names.ts';
import { filledIn, headerOf, maskIn } from './cells.ts';
import { columnsOf } from './columns.ts';
import { isUnnamed } from './contents.ts';
import { GivenPorts } from './given-ports.ts';
import type { Columns, Role } from './roles.ts';
import { headingStatus } from './status.ts';
import { saysSomething } from './text.ts';
import { listOf, mentions, type Phrases, portWords, withoutPromises } from './words.ts';

/**
 * - `allocation`: gives ports to applications (rows may be free or to be avoided, too).
 * - `usage`: restates ports with what was seen on them; it gives nothing to anybody.
 * - `lanes`: divides ports among purposes; what it gives is given on by others, and by itself where there are none.
 * - `routes`: says which domain leads to which port; it gives ports only where nothing else does.
 * - `none`: about something else (history, routes, examples, ports inside containers).
 */
export type TableKind = 'allocation' | 'usage' | 'lanes' | 'routes' | 'none';

export interface Reading {
  readonly table: Table;
  readonly kind: TableKind;
  /** A clause for `--explain`: "read as … because …". */
  readonly reason: string;
  /** `null` only where the kind is `none`. */
  readonly columns: Columns | null;
}

const historyHeadings: Phrases = listOf(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations,
    previous, audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử,
    xung đột, verlauf, historique, konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `);
const historyHeaders: Phrases = listOf(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `);
/** Beside the state of each port these are remarks. */
const conflictHeaders: Phrases = listOf('problem, issue, conflict, conflicts with');
const exampleHeadings: Phrases = listOf(`
    example, examples, sample, samples, template, ejemplo, ejemplos, exemplo, exemplos, örnek, örnekler, plantilla, пример, примеры, шаблон, 示例, 例子,
    模板, ví dụ, mẫu, beispiel, exemple, exemples
  `);
const insideHeadings: Phrases = listOf(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container
    internal, internal container ports, ports in container, ports in containers, container ports, container side, in the cluster, inside the cluster, cluster internal, 集群内, внутри контейнер*, 容器内,
    容器内部, trong container, not published, unpublished, internal docker, docker internal, docker network,
    internal network, nicht
    veröffentlicht, dentro del contenedor, dentro de los contenedores
  `);
const laneHeadings: Phrases = listOf(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block,
    blocks, categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `);
const ruleHeadings: Phrases = listOf(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy
    tắc, checks
  `);
const usageHeadings: Phrases = listOf(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso,
    статистик*, мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `);
const usageHeaders: Phrases = listOf(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `);
const firewallHeaders: Phrases = listOf(`
    action, from, source, allow, rule, acción, действие, 规则, 动作
  `);
const routeHeaders: Phrases = listOf(`
    upstream, proxy pass, proxy to, proxies to, forwards to, backend, бэкенд, апстрим, 上游, 后端, 转发, 代理
  `);
/** With these, a source is none of requests: `Data source`. */
const contentWords: Phrases = listOf('data, code, file, files, repo, repository, config, configuration');
/** Over a table whose ports stand in addresses. */
const proxyHeadings: Phrases = listOf(`
    reverse proxy, proxied, proxy routes, upstreams, proxy inverso, proxy reverso, обратный прокси, 反向代理, リバースプロキシ,
    역방향 프록시, proxy ngược
  `);
const mapHeadings: Phrases = listOf(`
    domain mapping, domain mappings, domain map, domains, routing, routes, dns, маршрутизация, домены, dominios, 域名
  `);
/** In a table with a column "Port" and one of applications these only describe them. */
const weakRouteHeaders: Phrases = listOf('route, target, location, destination');

/** Reads the purpose of every table of a document; of some only what the others say can tell it. */
export function classifyTables(tables: readonly Table[]): readonly Reading[] {
  const readings = tables.map((it) => classify(it));
  return compared(
    readings.some((it) => it.kind === 'allocation') ? withoutStray(readings) : withInternalPorts(readings),
  );
}

/** Beside tables that say in a header what their ports are, less is taken on trust. */
function withoutStray(readings: readonly Reading[]): readonly Reading[] {
  const giving = readings.filter((it) => it.kind === 'allocation');
  if (giving.every((it) => isUnnamed(it.table))) return readings;
  const saysPorts = giving.some(hasPortHeader);
  return readings.map((it): Reading => {
    if (it.kind !== 'allocation') return it;
    if (isUnnamed(it.table) && !isIntroduced(it.table.context))
      return { ...it, kind: 'none', reason: 'it has no header, and no heading says that it is about ports' };
    return saysPorts && !hasPortHeader(it) && leadsElsewhere(it)
      ? { ...it, kind: 'none', reason: 'it says where to reach what other tables give ports to' }
      : it;
  });
}

function hasPortHeader({ table, columns }: Reading): boolean {
  return columns !== null && mentions(portHeader(table, columns), portWords);
}

/** Whether its ports stand behind names of hosts: `ferry.example:4310`. */
function leadsElsewhere({ table, columns }: Reading): boolean {
  const texts = table.rows.flatMap((row) => columns?.ports.map((it) => maskIn(row, it)) ?? []);
  return texts.some((it) => /\p{L}[\p{L}\p{N}.-]*:\d/u.test(it.replace(/localhost/gi, '')));
}

function isIntroduced({ headings, caption }: Context): boolean {
  return (
    headings.length < 2 || mentions(`${headings.at(-1)} ${caption}`, portWords) || headingStatus(headings) !== null
  );
}

/** Only in a document without other ports, and if each is there once: inside containers many may have the same. */
function withInternalPorts(readings: readonly Reading[]): readonly Reading[] {
  const internal = readings.map((it) => (it.columns === null ? classify(it.table, true) : it));
  const ports = internal.filter((it) => it.kind === 'allocation').flatMap((it) => rangesIn(it).map(({ port }) => port));
  return new Set(ports).size === ports.length ? internal : readings;
}

function compared(readings: readonly Reading[]): readonly Reading[] {
  const giving = readings.filter((it) => it.kind === 'allocation' && !isMostlyRanges(it));
  const given = new GivenPorts(giving.flatMap(rangesIn));
  const toNames = new GivenPorts(giving.filter((it) => it.columns?.isNamed).flatMap(rangesIn));
  return readings.map((it) => (it.columns === null ? it : { ...it, ...besides(it, it.columns, given, toNames) }));
}

/** What changes about a reading once it is known which ports the tables that allocate give, and which of them to names. */
function besides(
  reading: Reading,
  { isNamed, byRole }: Columns,
  given: GivenPorts,
  toNames: GivenPorts,
): Partial<Reading> {
  const ranges = rangesIn(reading);
  const restated = (ports: GivenPorts): number => ranges.filter((it) => ports.touch(it)).length / ranges.length;
  switch (reading.kind) {
    case 'lanes':
      return given.isEmpty && isNamed
        ? { kind: 'allocation', reason: 'the only table of ports, and it gives them out in ranges' }
        : { kind: 'none' };
    case 'usage':
      if (restated(given) >= 0.5 && !given.isEmpty) return {};
      return byRole.has('application')
        ? { kind: 'allocation', reason: 'the only table that says whose the ports are' }
        : { kind: 'none', reason: 'ports with no application, which no other table has' };
    case 'allocation':
      if (!saysFree(reading) && isMostlyRanges(reading) && ranges.some((it) => it.portEnd !== null && given.touch(it)))
        return { kind: 'none', reason: 'it divides ports into lanes, in which other tables allocate' };
      if (!isNamed && !listsFreePorts(reading) && !toNames.isEmpty && restated(toNames) > 0.5)
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
/** Says what a table is for, looking at nothing but itself and where it stands. */
export function classify(table: Table, internal = false): Reading {
  const columns = columnsOf(table, internal);
  const read = (kind: TableKind, reason: string): Reading => ({ table, kind, reason, columns });
  if (columns === null) return read('none', 'no column of ports');

  const headers = table.header.map((it) => it.text);
  const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
  // A sentence before a table may well say something of conflicts.
  const isSentence = table.context.caption.split(/\s+/).length > 4;
  const title = withoutPromises(isSentence ? (table.context.headings.at(-1) ?? '') : heading);
  const anyHeader = (words: Phrases): boolean => headers.some((it) => mentions(withoutPromises(it), words));

  // `Example assignments`, with a heading for each kind below it.
  const above = table.context.headings.slice(1).join(' / ');
  if (mentions(`${heading} / ${above}`, exampleHeadings)) return read('none', 'its heading says that it is an example');
  if (mentions(heading, insideHeadings)) return read('none', 'its ports are those inside containers');
  const named = has(columns, 'application');
  if (
    anyHeader(historyHeaders) ||
    (anyHeader(conflictHeaders) && !(named && has(columns, 'status'))) ||
    (mentions(title, historyHeadings) && !has(columns, 'status'))
  ) {
    return read('none', 'it tells what was, not what is');
  }
  if (mentions(table.context.headings.join(' / '), historyHeadings) && mentions(title, historyHeadings)) {
    return read('none', 'its heading says that it is history');
  }
  // Lanes give ranges to purposes, under a word that says so, and nothing has a status.
  if (
    !saysFree({ table, columns }) &&
    mentions(`${heading} ${portHeader(table, columns)}`, laneHeadings) &&
    shareOfRanges({ table, columns }) > 0.5
  )
    return read('lanes', 'it divides ports into lanes');
  if (headers.some((it) => mentions(it, firewallHeaders) && !mentions(it, contentWords)) && !has(columns, 'status'))
    return read('none', 'it lists firewall rules');
  if (!named) {
    return isUsage(columns, headers, heading)
      ? read('usage', 'ports with no application')
      : read('none', 'no column of applications');
  }
  if (anyHeader(usageHeaders) || namesProcesses({ table, columns }))
    return read('usage', 'it counts what was seen on the ports');
  if (mentions(heading, usageHeadings) && !has(columns, 'status')) return read('usage', 'its heading speaks of usage');
  const saysPorts = mentions(portHeader(table, columns), portWords);
  const routes = columns.isNamed && saysPorts ? routeHeaders : [...routeHeaders, ...weakRouteHeaders];
  const isProxy = !saysPorts && (mentions(portHeader(table, columns), routeHeaders) || mentions(title, proxyHeadings));
  const leadsAway = (column: number): boolean =>
    !columns.ports.includes(column) &&
    mentions(headers[column] ?? '', routes) &&
    !(columns.isNamed && saysPorts && restatesPorts({ table, columns }, column));
  if ((isProxy || [...headers.keys()].some(leadsAway)) && !has(columns, 'status'))
    return read('none', 'it lists routes');
  if (columns.byRole.get('domains') === 0 && mentions(heading, mapHeadings) && !has(columns, 'status'))
    return read('routes', 'it maps domains to ports');
  return read('allocation', 'a column of ports and one of applications');
}

/** Whether a column gives, in each row, nothing but the ports of that row again, on this machine: `4310 | 127.0.0.1:4310`. */
function restatesPorts({ table, columns }: Pick<Reading, 'table' | 'columns'>, column: number): boolean {
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

/** Headings of lists that say where to look, or from where requests may come; not who has what. */
export const pageHeadings: Phrases = listOf(
  'url, urls, access, endpoint, endpoints, cors, origins, acceso, acesso, zugriff, доступ, 访问, 跨域',
);

/**
 * Whether a heading announces something other than who has which port now.
 *
 * @param ofPart what of it may speak of lanes: as the title of a document, `Port policy` is only its name
 */
export function aboutSomethingElse(heading: string, ofPart = heading): boolean {
  return (
    mentions(withoutPromises(heading), historyHeadings) ||
    [exampleHeadings, insideHeadings, ruleHeadings].some((it) => mentions(heading, it)) ||
    mentions(ofPart, laneHeadings)
  );
}

function has(columns: Columns | null, role: Role): boolean {
  return columns?.byRole.has(role) ?? false;
}

function isUsage(columns: Columns, headers: readonly string[], heading: string): boolean {
  return (
    has(columns, 'address') ||
    has(columns, 'protocol') ||
    headers.some((it) => mentions(it, usageHeaders)) ||
    mentions(heading, usageHeadings)
  );
}

function portHeader(table: Table, columns: Columns): string {
  return columns.ports.map((it) => headerOf(table, it)).join(' ');
}

function rangesIn({ table, columns }: Reading): readonly PortRange[] {
  return table.rows.flatMap((row) => rangesOf(row, columns));
}

function rangesOf(row: Row, columns: Columns | null): readonly PortRange[] {
  const ports = columns?.ports.flatMap((it) => portsIn(maskIn(row, it))) ?? [];
  return ports.map((it) => it.range).filter((it) => it !== null);
}

/** Whether all that a table lists is there to be taken, or each row says whether it is. */
function saysFree(reading: Pick<Reading, 'table' | 'columns'>): boolean {
  return has(reading.columns, 'status') || listsFreePorts(reading);
}

/** Whether its header or heading says of all of its ports that they are free, even of those that are not. */
function listsFreePorts({ table, columns }: Pick<Reading, 'table' | 'columns'>): boolean {
  return columns?.status === 'free' || headingStatus(table.context.headings) === 'free';
}

/** `python (PID 25732)`: what was running when somebody looked. */
function namesProcesses({ table, columns }: Pick<Reading, 'table' | 'columns'>): boolean {
  const names = filledIn(table, columns?.byRole.get('application'));
  return names.length > 0 && names.every((it) => isProcessSeen(it.text));
}

/** Whether at least two thirds of the rows give ranges for the most part. */
function isMostlyRanges(reading: Pick<Reading, 'table' | 'columns'>): boolean {
  return shareOfRanges(reading) >= 2 / 3;
}

/** Of the rows with ports, how many give ranges for the most part: from 0 to 1. */
function shareOfRanges({ table, columns }: Pick<Reading, 'table' | 'columns'>): number {
  const rows = table.rows.map((row) => rangesOf(row, columns)).filter((it) => it.length > 0);
  const wide = rows.filter((ranges) => ranges.filter((it) => it.portEnd !== null).length * 2 >= ranges.length);
  return rows.length === 0 ? 0 : wide.length / rows.length;
}
