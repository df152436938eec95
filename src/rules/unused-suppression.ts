/** A comment that silences nothing hides nothing today, and the wrong thing tomorrow. */
import { closest, distance } from 'fastest-levenshtein';
import type { Verdict } from '../model/finding.ts';
import type { IdleSuppression, SuppressionRule } from './rule.ts';
import { policyFile, quoted } from './wording.ts';

export const unusedSuppression: SuppressionRule = {
  id: 'unused-suppression',
  kind: 'suppressions',
  severity: 'warning',
  summary: 'a `portbook-ignore` comment silences nothing, names an unknown rule, or gives no reason',
  check(idle, ruleIds) {
    return idle.map((it) => ({
      at: it.suppression.at,
      ...explain(it, ruleIds),
      port: null,
      application: null,
      related: [],
      fix: null,
    }));
  },
};

type Explanation = Pick<Verdict, 'message' | 'help' | 'severity'>;

function explain({ suppression: { rule }, because }: IdleSuppression, ruleIds: readonly string[]): Explanation {
  if (because === 'policy') {
    return {
      message: `this comment silences nothing: ${policyFile} does not allow portbook-ignore`,
      help: `remove it, or set inline-ignores: true in ${policyFile}`,
      severity: 'notice',
    };
  }
  if (rule === unusedSuppression.id) {
    return { message: `${rule} cannot be silenced`, help: 'remove the comment, and the one that it is about' };
  }
  if (!ruleIds.includes(rule)) {
    const nearest = closest(rule, [...ruleIds]);
    const isNear = distance(rule, nearest) <= rule.length / 2;
    return {
      message: `there is no rule ${quoted(rule)}`,
      help: isNear ? `write ${nearest}, if that is the one you mean` : `write one of ${ruleIds.join(', ')}`,
    };
  }
  if (because === 'no-reason') {
    return {
      message: `this comment silences nothing, because it gives no reason to ignore ${rule}`,
      help: `write why: portbook-ignore ${rule}: <reason>`,
    };
  }
  return {
    message: `this comment silences nothing: there is no ${rule} on its line or the next`,
    help: 'remove it',
  };
}
