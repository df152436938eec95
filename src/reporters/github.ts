/**
 * Annotations: one workflow command per finding, and a closing line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
import { posix } from 'node:path';
import type { Related } from '../model/facts.ts';
import { compareBySeverity, type Finding, type Severity, severities } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import { annotated, distantPage } from './distant.ts';
import { clip, commandData, commandProperty, logLine, name, sentence, visible } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { checkedInWords, count, knownInWords, relatedInWords, verdict, wayInWords } from './words.ts';

/** GitHub shows so many errors, so many warnings and so many notices of a step. https://github.com/actions/toolkit/pull/734 */
export const shownPerSeverity = 10;

/** The runner cuts longer messages off. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const longestMessage = 4096;

/** The most severe findings first, so that they are the ones that GitHub shows. */
export function renderGithub(report: Report, options: Pick<RenderOptions, 'pathPrefix' | 'details'>): string {
  const findings = report.findings.toSorted(compareBySeverity);
  const notes = report.change?.notes.map(({ message }) => logLine(`portbook: ${sentence(message)}`)) ?? [];
  const commands = findings.map((it) => command(it, report.registry, options.pathPrefix));
  const lines = [...commands, ...notes, logLine(closing(report, options.details))];
  return `${lines.join('\n')}\n`;
}

function command(found: Finding, registry: Registry, pathPrefix: string): string {
  const { finding, at } = annotated(found, registry);
  const properties = Object.entries({ ...placeOf(at, pathPrefix), title: `portbook: ${name(finding.rule)}` })
    .map(([key, value]) => `${key}=${commandProperty(String(value))}`)
    .join(',');
  return `::${finding.severity} ${properties}::${commandData(clip(annotationMessage(finding, registry), longestMessage))}`;
}

function placeOf(at: Place | null, pathPrefix: string): Record<string, string | number> {
  if (at === null) return {};
  // The runner drops the columns of a span of several lines. The end column is exclusive:
  // https://github.com/github/docs/issues/40038
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  // The path is the one property that is not for reading but for finding the file: it is not clipped.
  const file = visible(posix.join(pathPrefix, at.file));
  return { file, line: at.line, endLine: at.endLine, ...columns };
}

/** What is wrong, what to do, and where else to look, each on a line of its own; another repository's by its address. */
export function annotationMessage({ message: what, help, related, way }: Finding, registry: Registry): string {
  const advice = help === '' ? [] : [sentence(help)];
  const elsewhere = (it: Related): string => {
    const page = distantPage(it.at, registry);
    return page === null ? relatedInWords(it) : `${relatedInWords(it)} ${visible(page)}`;
  };
  return [sentence(what), ...advice, ...related.map(elsewhere), ...wayInWords(way)].join('\n');
}

/** Counts, and where the findings are that GitHub does not show. */
function closing(report: Report, details: string | null): string {
  const suppressed = report.suppressed.length === 0 ? '' : `, ${report.suppressed.length} suppressed`;
  const start = `portbook: ${verdict(report)}${knownInWords(report, ', ')}${suppressed}; ${checkedInWords(report)}`;
  const hidden = severities.map((severity) => hiddenOf(severity, report)).filter((it) => it !== null);
  if (hidden.length === 0) return start;
  const where = details === null ? 'the log above' : sentence(details);
  return `${start}. GitHub shows at most ${shownPerSeverity} of a kind; see ${where} for ${hidden.join(' and ')}.`;
}

function hiddenOf(severity: Severity, report: Report): string | null {
  const hidden = report.findings.filter((it) => it.severity === severity).length - shownPerSeverity;
  return hidden > 0 ? count(hidden, `more ${severity}`) : null;
}
