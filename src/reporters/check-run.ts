/** The report as GitHub's checks have it. https://docs.github.com/en/rest/checks/runs */
import { posix } from 'node:path';
import { compareBySeverity, type Finding, type Severity } from '../model/finding.ts';
import { startOf } from '../model/place.ts';
import type { Registry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import { annotated } from './distant.ts';
import { clip, name, visible } from './escape.ts';
import { annotationMessage } from './github.ts';
import { renderMarkdown } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import { knownInWords, verdict } from './words.ts';

/** Characters of a summary: GitHub refuses a longer one. */
const longestSummary = 65_535;
/** Characters of an annotation's message: 64 KB is GitHub's limit, and nobody reads that. */
const longestMessage = 4_096;
const longestTitle = 255;

/** What the runner gives as the file of an annotation that has none: GitHub wants one. */
const nowhere = '.github';

const levels: Readonly<Record<Severity, 'failure' | 'warning' | 'notice'>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only within one line, as GitHub has it. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** The most severe first. */
export function checkOutput(report: Report, options: Pick<RenderOptions, 'links' | 'pathPrefix'>): CheckOutput {
  const full = renderMarkdown(report, options);
  const title = `${verdict(report)}${knownInWords(report, '; ')}`;
  return {
    title: clip(title, longestTitle),
    // Half a table is worse than none.
    summary:
      full.length <= longestSummary
        ? full
        : `${visible(title)}. The job summary has it all: it is too long to be shown here.`,
    annotations: report.findings
      .toSorted(compareBySeverity)
      .map((it) => annotationOf(it, report.registry, options.pathPrefix)),
  };
}

function annotationOf(found: Finding, registry: Registry, pathPrefix: string): CheckAnnotation {
  const { finding, at: place } = annotated(found, registry);
  const { severity, rule } = finding;
  const at = place ?? startOf(nowhere);
  const columns = at.line === at.endLine ? { start_column: at.column, end_column: at.endColumn } : {};
  return {
    path: place === null ? nowhere : posix.join(pathPrefix, at.file),
    start_line: at.line,
    end_line: at.endLine,
    ...columns,
    annotation_level: levels[severity],
    title: clip(`portbook: ${name(rule)}`, longestTitle),
    message: clip(annotationMessage(finding, registry), longestMessage),
  };
}
