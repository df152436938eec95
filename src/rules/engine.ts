/** Runs the rules: asks each in order, keeps to "one cause, one finding", stamps what they return. */
import { compareListeners, type Listener, type Related } from '../model/facts.ts';
import { compareFindings, type Finding, type Severity, type Verdict } from '../model/finding.ts';
import { normalName } from '../model/names.ts';
import type { Policy } from '../model/policy.ts';
import type { Suppressed } from '../model/report.ts';
import { acquainted } from './acquaint.ts';
import { Claims } from './claims.ts';
import { rules as catalogue } from './index.ts';
import { isProxy } from './ownership.ts';
import type { Evidence, Rule, Situation, Step, StepEvidence } from './rule.ts';
import { applySuppressions } from './suppressions.ts';

export interface Judgement {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Findings that a comment silenced, in reading order. */
  readonly suppressed: readonly Suppressed[];
}

interface Spoken {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

/**
 * Judges what was found by the registry and the policy.
 *
 * @param step the change that led there; `null` where a state is judged alone
 */
export function judge(
  evidence: Evidence | Situation,
  step: StepEvidence | null = null,
  rules: readonly Rule[] = catalogue,
): Judgement {
  const { facts, registry, policy } = evidence;
  const situation = 'claims' in evidence ? evidence : situationOf(evidence);
  const awake = rules.filter((rule) => severityOf(rule, policy) !== 'off');

  const spoken = [
    ...(step === null ? [] : checkStep(awake, { ...step, after: situation })),
    ...judgeListeners(awake, situation),
    ...checkFacts(awake, situation),
  ];
  const suppressions = [...facts.suppressions, ...registry.suppressions];
  const { findings, suppressed, idle } = applySuppressions(stamp(spoken, policy), suppressions, policy);

  const ids = rules.filter((rule) => rule.kind !== 'suppressions').map((rule) => rule.id);
  const remarks = awake.flatMap((rule) =>
    rule.kind === 'suppressions' ? rule.check(idle, ids).map((verdict) => ({ rule, verdict })) : [],
  );
  return { findings: [...findings, ...stamp(remarks, policy)].sort(compareFindings), suppressed };
}

/** The evidence with its index: made once for each state. */
export function situationOf<Of extends Omit<Evidence, 'today'>>(evidence: Of): Of & Pick<Situation, 'claims'> {
  const registry = acquainted(evidence.registry, evidence.facts.listeners);
  return { ...evidence, registry, claims: new Claims(registry, evidence.facts, evidence.policy) };
}

function judgeListeners(rules: readonly Rule[], situation: Situation): readonly Spoken[] {
  const spoken: (Spoken & { readonly again: Related[] })[] = [];
  const shared = new Map<string, Related[]>();
  for (const listener of [...situation.facts.listeners].sort(compareListeners)) {
    const first = firstToSpeak(rules, listener, situation);
    if (first === null) continue;
    const key = isProxy(listener) ? sharedSocket(first, listener) : null;
    const earlier = key === null ? undefined : shared.get(key);
    if (earlier !== undefined) {
      earlier.push({ at: listener.at, message: 'the same port once more' });
      continue;
    }
    const again: Related[] = [];
    if (key !== null) shared.set(key, again);
    spoken.push({ ...first, again });
  }
  return spoken.map(({ rule, verdict, again }) => ({
    rule,
    verdict: { ...verdict, related: [...verdict.related, ...again] },
  }));
}

function firstToSpeak(rules: readonly Rule[], listener: Listener, situation: Situation): Spoken | null {
  for (const rule of rules) {
    const verdict = rule.kind === 'listener' ? rule.judge(listener, situation) : null;
    if (verdict !== null) return { rule, verdict: { ...verdict, way: listener.way } };
  }
  return null;
}

/** However many server blocks of a proxy name a port, it is opened once: one cause, one finding. */
function sharedSocket({ rule }: Spoken, { application, host, port, portEnd, protocol }: Listener): string {
  return [rule.id, normalName(application), host, port, portEnd, protocol].join('\n');
}

function checkFacts(rules: readonly Rule[], situation: Situation): readonly Spoken[] {
  return rules.flatMap((rule) =>
    rule.kind === 'facts' ? rule.check(situation).map((verdict) => ({ rule, verdict })) : [],
  );
}

function checkStep(rules: readonly Rule[], step: Step): readonly Spoken[] {
  return rules.flatMap((rule) =>
    rule.kind === 'change' ? rule.check(step).map((verdict) => ({ rule, verdict })) : [],
  );
}

/** A severity that the policy names holds for all of a rule's findings; else the finding's own, else the rule's. */
function severityOf(rule: Rule, policy: Policy, verdict?: Verdict): Severity | 'off' {
  return policy.severities.get(rule.id) ?? verdict?.severity ?? rule.severity;
}

function stamp(spoken: readonly Spoken[], policy: Policy): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, verdict } of spoken) {
    const severity = severityOf(rule, policy, verdict);
    if (severity === 'off') continue;
    findings.push({ ...verdict, rule: rule.id, severity, fingerprint: '' });
  }
  findings.sort(compareFindings);
  const twins = new Map<string, number>();
  return findings
    .filter((finding, index) => !isSame(finding, findings[index - 1]))
    .map((finding) => {
      const identity = identityOf(finding);
      const ordinal = twins.get(identity) ?? 0;
      twins.set(identity, ordinal + 1);
      return { ...finding, fingerprint: hash(`${identity}\n${ordinal}`) };
    });
}

/** Whether two neighbours say the same in the same place: a port that several environments share. */
function isSame(a: Finding, b: Finding | undefined): boolean {
  return b !== undefined && compareFindings(a, b) === 0;
}

/**
 * What makes a finding the same in another commit: rule, application and port; neither line nor file
 * name, so that a moved line or a renamed file changes nothing. Where neither is known, the message.
 */
function identityOf({ rule, application, port, message }: Finding): string {
  const subject = application === null && port === null ? message : `${normalName(application ?? '')}\n${port ?? ''}`;
  return `${rule}\n${subject}`;
}

/** Loads the module only for a run that has findings: it costs a tenth of Node's own start. */
function hash(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 16);
}
