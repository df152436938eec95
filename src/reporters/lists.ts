/** What a scan or a registry holds, as aligned lists for a person at a terminal. */
import type { Facts, ReadProblem } from '../model/facts.ts';
import { shortPlace } from '../model/place.ts';
import { showPorts } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import { clip, logLine, name, sentence, visible } from './escape.ts';
import { entriesInWords, factsInWords, mannerInWords, placeInWords } from './words.ts';

/** Cells are clipped to this many characters, so that one long name does not widen its whole column; the last is not. */
const widestCell = 48;

/** Listeners, routes, what cannot be known, and what could not be read. */
export function scanText(facts: Facts): string {
  const listeners = facts.listeners.map((it) => [
    `${showPorts(it)}/${it.protocol}`,
    it.address ?? '*',
    it.application,
    it.role,
    it.environment,
    it.certainty,
    placeInWords(it.at),
  ]);
  const routes = facts.routes.map((it) => [
    it.serverNames.length === 0 ? it.source : it.serverNames.join(' '),
    it.location,
    `-> ${it.host.includes(':') ? `[${it.host}]` : it.host}:${it.port}`,
    placeInWords(it.at),
  ]);
  const unresolved = facts.unresolved.map(({ at, application, reason }) => {
    const whose = application === null ? 'the port' : `the port of ${name(application)}`;
    return `${placeInWords(at)}: ${whose} cannot be known: ${sentence(reason)}`;
  });
  return print(
    section('Listeners', listeners.length === 0 ? [] : aligned([listenerHeader, ...listeners])),
    section('Routes', routes.length === 0 ? [] : aligned([routeHeader, ...routes])),
    section('Not known', unresolved),
    section('Not read', problemLines(facts.problems)),
    [factsInWords(facts)],
  );
}

const listenerHeader = ['port', 'address', 'application', 'role', 'environment', 'certainty', 'where'];
const routeHeader = ['server names', 'location', 'to', 'where'];

/** Allocations in the order of the document, and what is wrong with it. */
export function registryText(registry: Registry): string {
  const { allocations } = registry;
  const columns = registryColumns.filter((it) => it.isUsual || allocations.some((row) => it.cell(row) !== ''));
  const rows = allocations.map((row) => columns.map((it) => it.cell(row) || '-'));
  return print(
    section('Allocations', rows.length === 0 ? [] : aligned([columns.map((it) => it.name), ...rows])),
    section('Problems', problemLines(registry.problems)),
    [`${name(registry.file)}: ${entriesInWords(registry)}`, ...mannerInWords(registry)],
  );
}

interface Column {
  readonly name: string;
  /** Whether it is shown though no row has anything in it. */
  readonly isUsual: boolean;
  /** Empty where the registry does not say. */
  cell(row: Allocation): string;
}

const registryColumns: readonly Column[] = [
  { name: 'port', isUsual: true, cell: (it) => `${showPorts(it)}/${it.protocol}` },
  { name: 'status', isUsual: true, cell: (it) => it.status },
  { name: 'application', isUsual: true, cell: (it) => it.application ?? '' },
  { name: 'type', isUsual: true, cell: (it) => it.type ?? '' },
  { name: 'owner', isUsual: true, cell: (it) => it.owner ?? '' },
  { name: 'address', isUsual: true, cell: (it) => it.address ?? '' },
  { name: 'host', isUsual: false, cell: (it) => it.host ?? '' },
  { name: 'environments', isUsual: false, cell: (it) => it.environments.join(', ') },
  { name: 'pool', isUsual: false, cell: (it) => it.pool ?? '' },
  { name: 'until', isUsual: false, cell: (it) => it.until ?? '' },
  { name: 'where', isUsual: true, cell: (it) => shortPlace(it.at) },
];

/** Lines below a title of theirs and an empty one after them; nothing where there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

/** Every problem on a line, escaped. */
export function problemLines(problems: readonly ReadProblem[]): readonly string[] {
  return problems.map((it) => `${placeInWords(it.at)}: ${sentence(it.message)}`);
}

/** Columns as wide as their widest cell. Every cell is escaped, the lines are not yet `logLine`s. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? name(cell) : visible(clip(cell, widestCell)))),
  );
  const widths: number[] = [];
  for (const row of cells) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function print(...sections: readonly (readonly string[])[]): string {
  return `${sections.flat().map(logLine).join('\n')}\n`;
}
