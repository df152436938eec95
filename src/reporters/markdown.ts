/** The job summary: verdict, findings, the ports in play, a map, and what is not certain. */
import type { Facts, Listener } from '../model/facts.ts';
import { type Finding, severities } from '../model/finding.ts';
import { sameName } from '../model/names.ts';
import { PortIndex, showPorts } from '../model/port-index.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import { markdownCode } from './escape.ts';
import { portMap } from './map.ts';
import { approved, checklists, known, notes } from './markdown-change.ts';
import { findingsTable, folded, icons, type Links, page, text, titled, where } from './markdown-parts.ts';
import { table } from './markdown-table.ts';
import type { RenderOptions } from './options.ts';
import { count, entriesInWords, factsInWords, verdict } from './words.ts';

/**
 * Bytes of each part. GitHub throws a summary of more than 1 MiB away, and a step may write more than ours.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const space = {
  findings: 350_000,
  ports: 150_000,
  unresolved: 100_000,
  problems: 50_000,
  suppressed: 100_000,
} as const;

/** The whole summary, always below GitHub's limit; sections with nothing in them are absent. */
export function renderMarkdown(report: Report, { links }: Pick<RenderOptions, 'links'>): string {
  const { facts, registry } = report;
  return page([
    headline(report),
    notes(report.change?.notes ?? [], links),
    findings(report.findings, links),
    ...checklists(report.change?.checklists ?? [], links),
    approved(report.approved, links),
    known(report, links),
    ports(facts.listeners, registry, links),
    titled('Map', portMap(facts, registry)),
    unresolved(facts, links),
    problems(facts, links),
    suppressed(report, links),
  ]);
}

function headline(report: Report): readonly string[] {
  const worst = severities.find((severity) => report.findings.some((it) => it.severity === severity));
  const registry = `${markdownCode(report.registry.file)} (${entriesInWords(report.registry)})`;
  return [
    `## ${worst === undefined ? '✅' : icons[worst]} portbook: ${verdict(report)}`,
    '',
    `${factsInWords(report.facts)}, checked against ${registry}${comparedWith(report)}.`,
  ];
}

function comparedWith({ change }: Report): string {
  return change === null ? '' : ` and compared with ${markdownCode(change.base)}`;
}

function findings(all: readonly Finding[], links: Links): readonly string[] {
  return all.length === 0 ? [] : titled('Findings', findingsTable(all, links, space.findings));
}

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
