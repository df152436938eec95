/** The contract that a rule implements. A rule sees facts, never files, trees, clocks or environment. */
import type { Facts, Listener, Protocol, Suppression } from '../model/facts.ts';
import type { Severity, Verdict } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { PortRange } from '../model/port-index.ts';
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

/** Judges the step from one state to another; silent where a state is judged alone. */
export interface ChangeRule extends RuleBase {
  readonly kind: 'change';
  check(step: Step): readonly Verdict[];
}

export type Rule = ListenerRule | FactsRule | ChangeRule | SuppressionRule;

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
  /** The day of the run in UTC, as `2026-12-31`. No rule reads a clock: the same input gives the same output. */
  readonly today: string;
}

/** What a change is judged by, beside the state that it leads to. */
export interface StepEvidence {
  /** The state before it, under the policy that holds for both. */
  readonly before: Situation;
  /** Where what stood at a place before stands now; where it is gone, the place where it was. */
  now(at: Place): Place;
  /** What other open changes claim. */
  readonly elsewhere: readonly RivalClaim[];
}

/** A step as the rules see it. */
export interface Step extends StepEvidence {
  readonly after: Situation;
}

/** A port that a change claims for an application, in the registry or in a config. */
export interface NewClaim extends PortRange {
  readonly protocol: Protocol;
  readonly application: string | null;
  readonly host: string | null;
  readonly at: Place;
}

/** A claim of another change, which is still open. */
export interface RivalClaim extends NewClaim {
  /** `pull request #12`. */
  readonly change: string;
  readonly url: string;
}

/** All that a rule may look at. */
export interface Situation extends Evidence {
  /** Registry and listeners, indexed: who has which port, and which one is free. */
  readonly claims: Claims;
}
