/** The job summary: verdict, findings, the ports in play, a map, and what is not certain. */
import type { Facts, Listener, Way } from '../model/facts.ts';
import { type Finding, severities } from '../model/finding.ts';
import { sameName } from '../model/names.ts';
import { type Place, shortPlace } from '../model/place.ts';
import { PortIndex, showPorts } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import { clip, markdown, markdownCode, markdownUrl } from './escape.ts';
import { portMap } from './map.ts';
import { table } from './markdown-table.ts';
import type { RenderOptions } from './options.ts';
import { count, entriesInWords, factsInWords, isLong, rulePage, verdict } from './words.ts';

/**
 * Bytes of each part. GitHub throws a summary of more than 1 MiB away, and a step may write more than ours.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const space = {
  findings: 400_000,
  ports: 200_000,
  unresolved: 100_000,
  problems: 50_000,
  suppressed: 100_000,
} as const;

const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/** Longest sentence in a cell. */
const longestCell = 600;

type Links = RenderOptions['links'];

/** The whole summary, always below GitHub's limit; sections with nothing in them are absent. */
export function renderMarkdown(report: Report, { links }: Pick<RenderOptions, 'links'>): string {
  const { facts, registry } = report;
  const sections = [
    headline(report),
    findings(report.findings, links),
    ports(facts.listeners, registry, links),
    titled('Map', portMap(facts, registry)),
    unresolved(facts, links),
    problems(facts, links),
    suppressed(report, links),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline(report: Report): readonly string[] {
  const worst = severities.find((severity) => report.findings.some((it) => it.severity === severity));
  const registry = `${markdownCode(report.registry.file)} (${entriesInWords(report.registry)})`;
  return [
    `## ${worst === undefined ? '✅' : icons[worst]} portbook: ${verdict(report)}`,
    '',
    `${factsInWords(report.facts)}, checked against ${registry}.`,
  ];
}

function findings(all: readonly Finding[], links: Links): readonly string[] {
  const sorted = all.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const cells = (it: Finding): readonly string[] => [
    `${icons[it.severity]} ${it.severity}`,
    link(markdownCode(it.rule), rulePage(it.rule)),
    where(it.at, links),
    [
      text(it.message),
      ...it.related.slice(0, 5).map((other) => `${text(other.message)}: ${where(other.at, links)}`),
      ...wayInCell(it.way, links),
    ].join('<br>'),
    text(it.help),
  ];
  const header = ['Severity', 'Rule', 'Where', 'What is wrong', 'What to do'];
  return all.length === 0 ? [] : titled('Findings', table(header, sorted, cells, space.findings));
}

/** The steps to the port, each with its link; nothing where they say no more than the place itself. */
function wayInCell(way: Way | undefined, links: Links): readonly string[] {
  const steps = way === undefined || !isLong(way) ? [] : way.slice(0, mostSteps);
  return steps.length === 0
    ? []
    : [`found by: ${steps.map(({ at, message }) => `${where(at, links)} ${text(message)}`).join(' → ')}`];
}

/** Steps of a way that are shown; nobody reads more of them in a table. */
const mostSteps = 8;

function ports(listeners: readonly Listener[], registry: Registry, links: Links): readonly string[] {
  if (listeners.length === 0) return [];
  const allocations = new PortIndex(registry.allocations);
  const cells = (it: Listener): readonly string[] => [
    showPorts(it),
    it.protocol,
    markdownCode(it.application),
    it.address === null ? 'all' : markdownCode(it.address),
    it.role,
    markdownCode(it.environment),
    where(it.at, links),
    standing(
      it,
      allocations.touching(it).filter((row) => row.protocol === it.protocol),
    ),
  ];
  const header = ['Port', 'Protocol', 'Application', 'Address', 'Role', 'Environment', 'Where', 'Registry'];
  const sorted = listeners.toSorted((a, b) => a.port - b.port);
  return titled('Ports in play', table(header, sorted, cells, space.ports));
}

/** What the registry says about a listener's port: the status, and whose it is where it is not the listener's. */
function standing(listener: Listener, rows: readonly Allocation[]): string {
  const [first] = rows;
  if (first === undefined) return 'not registered';
  const names = (row: Allocation): readonly (string | null)[] => [row.application, row.owner, ...row.aliases];
  const own = rows.find((row) => names(row).some((it) => sameName(it, listener.application)));
  const row = own ?? first;
  return own !== undefined || row.application === null ? row.status : `${row.status}: ${markdownCode(row.application)}`;
}

function unresolved({ unresolved: all }: Facts, links: Links): readonly string[] {
  const rows = table(
    ['Where', 'Application', 'Why'],
    all,
    (it) => [where(it.at, links), markdownCode(it.application ?? ''), text(it.reason)],
    space.unresolved,
  );
  return folded(`${count(all.length, 'port')} that cannot be known without running the config`, all.length, rows);
}

function problems({ problems: all }: Facts, links: Links): readonly string[] {
  const rows = table(['Where', 'Why'], all, (it) => [where(it.at, links), text(it.message)], space.problems);
  return folded(`${count(all.length, 'place')} that could not be read`, all.length, rows);
}

function suppressed({ suppressed: all }: Report, links: Links): readonly string[] {
  const rows = table(
    ['Rule', 'Where', 'What is wrong', 'Reason given'],
    all,
    ({ finding, suppression }) => [
      markdownCode(finding.rule),
      where(finding.at, links),
      text(finding.message),
      text(suppression.reason ?? ''),
    ],
    space.suppressed,
  );
  return folded(count(all.length, 'suppressed finding'), all.length, rows);
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines];
}

/** A part that is closed until a reader opens it; absent where there is nothing in it. */
function folded(summary: string, items: number, lines: readonly string[]): readonly string[] {
  return items === 0 ? [] : [`<details><summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}

function where(at: Place, links: Links): string {
  return link(markdownCode(shortPlace(at)), links?.file(at) ?? null);
}

function link(label: string, url: string | null): string {
  const destination = url === null ? null : markdownUrl(url);
  return destination === null ? label : `[${label}](${destination})`;
}

function text(sentence: string): string {
  return markdown(clip(sentence, longestCell));
}
