/** Findings: what rules say and reporters print. */
import type { Related, Way } from './facts.ts';
import type { Place } from './place.ts';
import { comparePlaces, compareText } from './place.ts';
import type { SourceText } from './source-text.ts';

/** GitHub's own words for annotation levels, so nothing has to be mapped. */
export type Severity = 'error' | 'warning' | 'notice';

/** Most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** What a rule returns; the engine stamps rule id, severity and fingerprint on it. */
export interface Verdict {
  readonly at: Place;
  /** What is wrong and whose port it is, in one or two sentences. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly help: string;
  /** The port it is about; `null` where there is none (an unreadable file). */
  readonly port: number | null;
  readonly application: string | null;
  readonly related: readonly Related[];
  /** How the port was found, where that takes more than one step. */
  readonly way?: Way;
  /** A port to write at `at` instead. */
  readonly fix: { readonly port: number } | null;
  /** Where the rule's default severity is not the right one for this case. */
  readonly severity?: Severity;
}

export interface Finding extends Verdict {
  readonly rule: string;
  readonly severity: Severity;
  /** The same for the same defect in another commit, even on another line or in a renamed file. */
  readonly fingerprint: string;
}

/** Reading order, then rule id. */
export function compareFindings(a: Finding, b: Finding): number {
  return comparePlaces(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

/** The most severe first, then reading order: for what shows only so many. */
export function compareBySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareFindings(a, b);
}

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** From which severity on findings make a run fail. */
export const failOnChoices = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnChoices)[number];

/** Whether a run with these findings has failed. */
export function hasFailed({ error, warning }: Counts, failOn: FailOn): boolean {
  switch (failOn) {
    case 'error':
      return error > 0;
    case 'warning':
      return error + warning > 0;
    case 'never':
      return false;
  }
}

/** Whether the finding stands on exactly the digits of its port, so that the port of its fix can take their place. */
export function isReplaceable({ at, port, fix }: Finding, texts: ReadonlyMap<string, SourceText>): boolean {
  if (fix === null || port === null || at.line !== at.endLine) return false;
  const line = texts.get(at.file)?.line(at.line);
  return line?.slice(at.column - 1, at.endColumn - 1) === String(port);
}
