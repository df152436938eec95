/** The report for a person at a terminal. */
import type { Finding } from '../model/finding.ts';
import { shortPlace } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { logLine, name, sentence } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';
import { checkedInWords, count, placeInWords, relatedInWords, verdict, wayInWords } from './words.ts';

/** Findings that are listed one by one, of those that do not count. */
const suppressedShown = 10;
const knownShown = 20;

/** Every finding with its code, then a summary. */
export async function renderText(report: Report, options: Pick<RenderOptions, 'color'>): Promise<string> {
  const paint = paintFor(options.color);
  const blocks = await findingBlocks(report, options.color, paint);
  const lines = [...blocks.flatMap((block) => [...block, '']), ...summary(report, paint)];
  return `${lines
    .flatMap((line) => line.split('\n'))
    .map(logLine)
    .join('\n')}\n`;
}

async function findingBlocks(report: Report, color: boolean, paint: Paint): Promise<readonly string[][]> {
  if (report.findings.length === 0) return [];
  const { codeFrame } = await import('./code-frame.ts');
  return report.findings.map((finding) => {
    const source = report.texts.get(finding.at.file);
    const frame = source === undefined ? null : codeFrame(source, finding.at, color);
    const indent = ' '.repeat(frame?.bar ?? 2);
    return [
      headline(finding, paint),
      ...(frame === null ? [] : [frame.text]),
      ...notes(finding).map((note) => `${indent}${paint('faint', '=')} ${note}`),
    ];
  });
}

function headline({ at, severity, message, rule }: Finding, paint: Paint): string {
  const where = paint('strong', logLine(`${placeInWords(at)}:`));
  return `${where} ${paint(severity, `${severity}:`)} ${sentence(message)} ${paint('faint', `[${name(rule)}]`)}`;
}

function notes({ related, way, help }: Finding): readonly string[] {
  const places = [...related.map(relatedInWords), ...wayInWords(way)];
  return help === '' ? places : [...places, `help: ${sentence(help)}`];
}

function summary(report: Report, paint: Paint): readonly string[] {
  const worst = report.findings.some((it) => it.severity === 'error') ? 'error' : 'warning';
  const said = verdict(report);
  const result = report.findings.length === 0 ? paint('good', said.replace(/^n/, 'N')) : paint(worst, said);
  return [`${result}; ${checkedInWords(report)}`, ...changeLines(report), ...suppressedLines(report)];
}

/** What was there before the change and what was agreed to, one line each, and what must be known of it. */
function changeLines({ known, approved, change }: Report): readonly string[] {
  if (change === null) return [];
  const line = (finding: Finding, more = ''): string =>
    `  ${name(shortPlace(finding.at))} ${finding.severity} ${name(finding.rule)}: ${sentence(finding.message)}${more}`;
  const more = known.length - knownShown;
  return [
    `compared with ${sentence(change.base)}`,
    ...change.notes.map(({ message }) => `note: ${sentence(message)}`),
    ...(approved.length === 0
      ? []
      : ['approved:', ...approved.map(({ finding, by }) => line(finding, ` (${sentence(by)})`))]),
    ...(known.length === 0
      ? []
      : [`${count(known.length, 'finding')} from before:`, ...known.slice(0, knownShown).map((it) => line(it))]),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function suppressedLines({ suppressed }: Report): readonly string[] {
  if (suppressed.length === 0) return [];
  const shown = suppressed.slice(0, suppressedShown).map(({ finding, suppression }) => {
    const reason = suppression.reason === null ? '' : ` (${sentence(suppression.reason)})`;
    return `  ${name(finding.rule)} at ${name(shortPlace(finding.at))}${reason}`;
  });
  const more = suppressed.length - shown.length;
  return [`${count(suppressed.length, 'suppressed finding')}:`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
}
