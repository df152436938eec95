/** What a table of ports is for, with the reason: only some of them allocate. */
import { portsIn } from '../ports.ts';
import { type Columns, columnsOf, type Role } from './columns.ts';
import type { Table } from './document.ts';
import { listOf, mentions, type Phrases } from './words.ts';

/**
 * - `allocation`: gives ports to applications (rows may be free or to be avoided, too).
 * - `usage`: restates ports with what was seen on them; it gives nothing to anybody.
 * - `none`: about something else (history, routes, lanes, examples, ports inside containers).
 */
export type TableKind = 'allocation' | 'usage' | 'none';

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
    previous, audit log, historia, historial, conflictos, истори*, конфликт*, изменени*, 历史, 冲突, 变更, lịch sử,
    xung đột, verlauf, historique
  `);
const historyHeaders: Phrases = listOf(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    problem, issue, conflict, conflicts with, puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `);
const exampleHeadings: Phrases = listOf(`
    example, examples, sample, samples, template, ejemplo, ejemplos, plantilla, пример, примеры, шаблон, 示例, 例子,
    模板, ví dụ, mẫu, beispiel, exemple, exemples
  `);
const insideHeadings: Phrases = listOf(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container
    internal, internal container ports, in container, container ports, container side, внутри контейнер*, 容器内,
    容器内部, trong container, dentro del contenedor, dentro de los contenedores
  `);
const laneHeadings: Phrases = listOf(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block,
    blocks, categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages
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
    route, upstream, proxy pass, proxy to, proxies to, forwards to, backend, target, location, destination
  `);

/** Reads the purpose of every table of a document. */
export function classifyTables(tables: readonly Table[]): readonly Reading[] {
  const readings = tables.map(classify);
  if (readings.some((it) => it.kind === 'allocation')) return readings;
  // What would only restate an allocation table is the allocation where there is no such table.
  return readings.map((it) =>
    it.kind === 'usage' && has(it.columns, 'application')
      ? { ...it, kind: 'allocation', reason: 'the only table that says whose the ports are' }
      : it,
  );
}

/** Says what a table is for, looking at nothing but itself and where it stands. */
export function classify(table: Table): Reading {
  const columns = columnsOf(table);
  const read = (kind: TableKind, reason: string): Reading => ({ table, kind, reason, columns });
  if (columns === null) return read('none', 'no column of ports');

  const headers = table.header.map((it) => it.text);
  const others = headers.filter((_, column) => !columns.ports.includes(column));
  const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
  const anyHeader = (words: Phrases): boolean => headers.some((it) => mentions(it, words));

  if (mentions(heading, exampleHeadings)) return read('none', 'its heading says that it is an example');
  if (mentions(heading, insideHeadings)) return read('none', 'its ports are those inside containers');
  const named = has(columns, 'application');
  if (anyHeader(historyHeaders) || (mentions(heading, historyHeadings) && !has(columns, 'status'))) {
    return read('none', 'it tells what was, not what is');
  }
  if (mentions(table.context.headings.join(' / '), historyHeadings) && mentions(heading, historyHeadings)) {
    return read('none', 'its heading says that it is history');
  }
  if (isLanes(table, columns, `${heading} ${portHeader(table, columns)}`))
    return read('none', 'it divides ports into lanes');
  if (anyHeader(firewallHeaders) && !has(columns, 'status')) return read('none', 'it lists firewall rules');
  if (!named) {
    return isUsage(columns, headers, heading)
      ? read('usage', 'ports with no application')
      : read('none', 'no column of applications');
  }
  if (anyHeader(usageHeaders)) return read('usage', 'it counts what was seen on the ports');
  if (mentions(heading, usageHeadings) && !has(columns, 'status')) return read('usage', 'its heading speaks of usage');
  if (others.some((it) => mentions(it, routeHeaders)) && !has(columns, 'status'))
    return read('none', 'it lists routes');
  return read('allocation', 'a column of ports and one of applications');
}

/** Whether a heading announces something other than who has which port now. */
export function aboutSomethingElse(heading: string): boolean {
  return [historyHeadings, exampleHeadings, insideHeadings, laneHeadings, ruleHeadings].some((it) =>
    mentions(heading, it),
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
  return columns.ports.map((it) => table.header[it]?.text ?? '').join(' ');
}

/** Lanes give ranges to purposes: all rows are ranges, under a word that says so, and nothing has a status. */
function isLanes(table: Table, columns: Columns, words: string): boolean {
  if (has(columns, 'status') || !mentions(words, laneHeadings)) return false;
  const ports = table.rows.flatMap((row) => columns.ports.flatMap((it) => portsIn(row.cells[it]?.mask ?? '')));
  const ranges = ports.filter((it) => it.range !== null && it.range.portEnd !== null);
  return ranges.length > 0 && ranges.length * 5 >= ports.length * 4;
}
