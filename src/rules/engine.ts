/** Runs the rules: asks each in order, keeps to "one cause, one finding", stamps what they return. */
import { createHash } from 'node:crypto';
import { compareFindings, type Finding, type Severity, type Verdict } from '../model/finding.ts';
import { normalName } from '../model/names.ts';
import { comparePlaces } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { FactsRule, ListenerRule, Rule, Situation } from './rule.ts';

/** Every finding of every rule, in reading order, before suppressions. */
export function runRules(rules: readonly Rule[], situation: Situation): readonly Finding[] {
  const awake = rules.filter((rule) => severityOf(rule, situation.policy) !== 'off');
  const listenerRules = awake.filter((rule): rule is ListenerRule => rule.kind === 'listener');
  const factsRules = awake.filter((rule): rule is FactsRule => rule.kind === 'facts');

  const spoken: { rule: Rule; verdict: Verdict }[] = [];
  const listeners = [...situation.facts.listeners].sort((a, b) => comparePlaces(a.at, b.at) || a.port - b.port);
  for (const listener of listeners) {
    for (const rule of listenerRules) {
      const verdict = rule.judge(listener, situation);
      if (verdict === null) continue;
      spoken.push({ rule, verdict });
      break;
    }
  }
  for (const rule of factsRules) for (const verdict of rule.check(situation)) spoken.push({ rule, verdict });
  return stamp(spoken, situation.policy);
}

/** A severity that the policy names holds for all of a rule's findings; else the finding's own, else the rule's. */
function severityOf(rule: Rule, policy: Policy, verdict?: Verdict): Severity | 'off' {
  return policy.severities.get(rule.id) ?? verdict?.severity ?? rule.severity;
}

function stamp(spoken: readonly { rule: Rule; verdict: Verdict }[], policy: Policy): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, verdict } of spoken) {
    const severity = severityOf(rule, policy, verdict);
    if (severity === 'off') continue;
    findings.push({ ...verdict, rule: rule.id, severity, fingerprint: '' });
  }
  findings.sort(compareFindings);
  const twins = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const ordinal = twins.get(identity) ?? 0;
    twins.set(identity, ordinal + 1);
    return { ...finding, fingerprint: hash(`${identity}\n${ordinal}`) };
  });
}

/**
 * What makes a finding the same in another commit: rule, application and port; neither line nor file
 * name, so that a moved line or a renamed file changes nothing. Where neither is known, the message.
 */
function identityOf({ rule, application, port, message }: Finding): string {
  const subject = application === null && port === null ? message : `${normalName(application ?? '')}\n${port ?? ''}`;
  return `${rule}\n${subject}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
