/** Obeys `portbook-ignore` comments: which findings they silence, and which of them silence none. */
import type { Suppression } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Suppressed } from '../model/report.ts';
import type { IdleSuppression } from './rule.ts';

export interface Suppressions {
  /** What is left, in the order given. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** The comments without effect, in the order given. */
  readonly idle: readonly IdleSuppression[];
}

/**
 * A suppression covers the line that its comment ends on and the next one, in its own file, for the
 * rule that it names. Without a reason, or against the policy, it covers nothing.
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  policy: Policy,
): Suppressions {
  const covering = new Map<string, Suppression>();
  for (const suppression of suppressions) {
    if (!policy.inlineIgnores || suppression.reason === null) continue;
    const { file, endLine } = suppression.at;
    // The comment on the line itself wins over the one on the line above.
    covering.set(key(file, endLine, suppression.rule), suppression);
    const below = key(file, endLine + 1, suppression.rule);
    if (!covering.has(below)) covering.set(below, suppression);
  }

  const used = new Set<Suppression>();
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const suppression = covering.get(key(finding.at.file, finding.at.line, finding.rule));
    if (suppression === undefined) left.push(finding);
    else {
      used.add(suppression);
      suppressed.push({ finding, suppression });
    }
  }

  const idle = suppressions
    .filter((it) => !used.has(it))
    .map((suppression) => ({ suppression, because: whyIdle(suppression, policy) }));
  return { findings: left, suppressed, idle };
}

function whyIdle(suppression: Suppression, policy: Policy): IdleSuppression['because'] {
  if (!policy.inlineIgnores) return 'policy';
  return suppression.reason === null ? 'no-reason' : 'no-finding';
}

function key(file: string, line: number, rule: string): string {
  return `${file}\n${line}\n${rule}`;
}
