/** The pieces that Markdown pages of a report are put together from. */
import type { Related, Way } from '../model/facts.ts';
import { type Finding, severities } from '../model/finding.ts';
import { type Place, shortPlace } from '../model/place.ts';
import { clip, markdown, markdownBlock, markdownCode, markdownUrl } from './escape.ts';
import { table } from './markdown-table.ts';
import type { RenderOptions } from './options.ts';
import { isLong, rulePage } from './words.ts';

export type Links = RenderOptions['links'];

export const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/** Longest sentence in a cell. */
const longestCell = 600;
/** Related places and steps that are shown; nobody reads more of them in a table. */
const mostRelated = 5;
const mostSteps = 8;

/** A table of findings, the most severe first. */
export function findingsTable(all: readonly Finding[], links: Links, bytes: number): readonly string[] {
  const sorted = all.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const cells = (it: Finding): readonly string[] => [
    `${icons[it.severity]} ${it.severity}`,
    link(markdownCode(it.rule), rulePage(it.rule)),
    where(it.at, links),
    [
      text(it.message),
      ...it.related.slice(0, mostRelated).map((other) => relatedInCell(other, links)),
      ...wayInCell(it.way, links),
    ].join('<br>'),
    text(it.help),
  ];
  return table(['Severity', 'Rule', 'Where', 'What is wrong', 'What to do'], sorted, cells, bytes);
}

function relatedInCell({ at, message }: Related, links: Links): string {
  return `${text(message)}: ${where(at, links)}`;
}

/** The steps to the port, each with its link; nothing where they say no more than the place itself. */
function wayInCell(way: Way | undefined, links: Links): readonly string[] {
  const steps = way === undefined || !isLong(way) ? [] : way.slice(0, mostSteps);
  return steps.length === 0
    ? []
    : [`found by: ${steps.map(({ at, message }) => `${where(at, links)} ${text(message)}`).join(' → ')}`];
}

export function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines];
}

/** A part that is closed until a reader opens it; absent where there is nothing in it. */
export function folded(summary: string, items: number, lines: readonly string[]): readonly string[] {
  return items === 0 ? [] : [`<details><summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}

/** The sections that have something in them, as one page. */
export function page(sections: readonly (readonly string[])[]): string {
  const full = sections.filter((lines) => lines.length > 0);
  return `${full.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export function where(at: Place, links: Links): string {
  return link(markdownCode(shortPlace(at)), links?.file(at) ?? null);
}

export function link(label: string, url: string | null): string {
  const destination = url === null ? null : markdownUrl(url);
  return destination === null ? label : `[${label}](${destination})`;
}

/** A sentence from a report, for a cell or a line. */
export function text(sentence: string): string {
  return markdown(clip(sentence, longestCell));
}

/** A sentence from a report that begins a paragraph. */
export function paragraph(sentence: string): string {
  return markdownBlock(clip(sentence, longestCell));
}
