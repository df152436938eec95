/** The contract that a rule implements. A rule sees facts, never files, trees, clocks or environment. */
import type { Facts, Listener, Suppression } from '../model/facts.ts';
import type { Severity, Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Registry } from '../model/registry.ts';
import type { Claims } from './claims.ts';

interface RuleBase {
  /** Kebab-case; also the name of its file, its page, its fixtures and its suppression. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** Completes "it speaks when …", for the README's table. */
  readonly summary: string;
}

/**
 * Judges one listener. Of these rules only the first that speaks is heard for a listener, in the
 * order of the catalogue: one cause, one finding.
 */
export interface ListenerRule extends RuleBase {
  readonly kind: 'listener';
  judge(listener: Listener, situation: Situation): Verdict | null;
}

/** Judges everything at once, independently of the other rules. */
export interface FactsRule extends RuleBase {
  readonly kind: 'facts';
  check(situation: Situation): readonly Verdict[];
}

/** Judges the comments that silence the others, after these have spoken. Nothing silences it. */
export interface SuppressionRule extends RuleBase {
  readonly kind: 'suppressions';
  check(idle: readonly IdleSuppression[], ruleIds: readonly string[]): readonly Verdict[];
}

export type Rule = ListenerRule | FactsRule | SuppressionRule;

/** A `portbook-ignore` comment that silenced nothing, and why. */
export interface IdleSuppression {
  readonly suppression: Suppression;
  readonly because: 'policy' | 'no-reason' | 'no-finding';
}

/** What is judged. */
export interface Evidence {
  readonly facts: Facts;
  readonly registry: Registry;
  readonly policy: Policy;
}

/** All that a rule may look at. */
export interface Situation extends Evidence {
  /** Registry and listeners, indexed: who has which port, and which one is free. */
  readonly claims: Claims;
}
