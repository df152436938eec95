/** The contract that a rule implements. A rule sees facts, never files, trees, clocks or environment. */
import type { Facts, Listener } from '../model/facts.ts';
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

export type Rule = ListenerRule | FactsRule;

/** All that a rule may look at. */
export interface Situation {
  readonly facts: Facts;
  readonly registry: Registry;
  readonly policy: Policy;
  /** Registry and listeners, indexed: who has which port, and which one is free. */
  readonly claims: Claims;
}
