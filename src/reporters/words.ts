/** The sentences and links that several reporters share. */
import type { Facts, Related, Way } from '../model/facts.ts';
import { type Counts, countBySeverity, severities } from '../model/finding.ts';
import { type Place, shortPlace } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import { name, sentence } from './escape.ts';

/** Where portbook lives. */
export const projectPage = 'https://github.com/portbook/portbook';

const rulePages = `${projectPage}/blob/main/docs/rules/`;

/** The page that explains a rule. */
export function rulePage(rule: string): string {
  return `${rulePages}${rule}.md`;
}

/** `1 route`, `3 routes`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** `2 errors, 1 warning`; empty where there is nothing to count. */
function countsInWords(counts: Counts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity))
    .join(', ');
}

/** `2 errors, 1 warning`, or that there is none; of a change, that it has brought them. */
export function verdict(report: Report): string {
  const counts = countsInWords(countBySeverity(report.findings));
  if (report.change === null) return counts || 'no port problems';
  return counts === '' ? 'no new port problems' : `${counts} introduced`;
}

/** `2 errors, 1 warning were there before`, behind a separator; empty where there was nothing. */
export function knownInWords({ known }: Report, separator: string): string {
  return known.length === 0 ? '' : `${separator}${count(known.length, 'finding')} from before`;
}

/** `3 listeners, 4 routes`. */
export function factsInWords(facts: Facts): string {
  return `${count(facts.listeners.length, 'listener')}, ${count(facts.routes.length, 'route')}`;
}

/** `3 listeners, 4 routes, registry PORTS.md (12 entries)`, for a terminal. */
export function checkedInWords({ facts, registry }: Report): string {
  return `${factsInWords(facts)}, registry ${name(registry.file)} (${entriesInWords(registry)})`;
}

/** `12 entries`. */
export function entriesInWords(registry: Registry): string {
  return count(registry.allocations.length, 'entry', 'entries');
}

/** How a registry in YAML of its own form was read, and how it comes by all the keys; nothing of any other. */
export function mannerInWords({ file, manner }: Registry): readonly string[] {
  if (manner === undefined) return [];
  return [
    `${name(file)}: read as ${sentence(manner)}; "portbook convert --to yaml" writes it with keys for all the rest`,
  ];
}

/** `ecosystem.config.js:18:15`, for a terminal. */
export function placeInWords(at: Place): string {
  return `${name(at.file)}:${at.line}:${at.column}`;
}

/** `registered: PORTS.md:22`, for a terminal. */
export function relatedInWords({ at, message }: Related): string {
  return `${sentence(message)}: ${name(shortPlace(at))}`;
}

/** Whether the steps to a port say more than the place where it is written, beside where its process is started. */
export function isLong(way: Way): boolean {
  const [first] = way;
  return way.length > 2 || (way.length === 2 && way.some(({ at }) => at.file !== first?.at.file));
}

/**
 * `found by: ecosystem.config.js:12 starts "npm start" → package.json:7 script "start" runs "next start" → …`,
 * for a terminal; empty where it would say nothing.
 */
export function wayInWords(way: Way = []): readonly string[] {
  if (!isLong(way)) return [];
  const steps = way.map(({ at, message }, index) => {
    const place = shortPlace(at);
    const before = way[index - 1];
    const isThere = before !== undefined && shortPlace(before.at) === place;
    return isThere ? sentence(message) : `${name(place)} ${sentence(message)}`;
  });
  return [`found by: ${steps.join(' → ')}`];
}
