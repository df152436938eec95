/** Two open changes that claim one port: each is fine alone, and whichever lands second is not. */
import type { Verdict } from '../model/finding.ts';
import { sameName } from '../model/names.ts';
import { rangesTouch } from '../model/port-index.ts';
import { intersection } from './claims.ts';
import { newClaims } from './new-claims.ts';
import type { ChangeRule, NewClaim, RivalClaim, Step } from './rule.ts';
import { freeInsteadOf, onePerPlace, portsOf, quoted } from './wording.ts';

/** One port that two open changes claim. */
export interface Race {
  readonly claim: NewClaim;
  readonly rival: RivalClaim;
  /** The first port that both claim. */
  readonly port: number;
}

/** For each claim the first rival of it. */
export function racesFor(claims: readonly NewClaim[], elsewhere: readonly RivalClaim[]): readonly Race[] {
  return claims.flatMap((claim) => {
    const rival = elsewhere.find((it) => collide(claim, it));
    return rival === undefined ? [] : [{ claim, rival, port: intersection(claim, rival).port }];
  });
}

export const portRace: ChangeRule = {
  id: 'port-race',
  kind: 'change',
  severity: 'warning',
  summary: 'another open pull request claims the same port for another application',
  check(step) {
    if (step.elsewhere.length === 0) return [];
    const races = racesFor(newClaims(step.before, step.after), step.elsewhere);
    return onePerPlace(races.map((it) => told(it, step)));
  },
};

function told({ claim, rival, port }: Race, step: Step): Verdict {
  const who = claim.application ?? 'this change';
  const instead = freeInsteadOf(who, claim.port, claim.protocol, step.after);
  return {
    at: claim.at,
    message: `${quoted(who)} takes ${portsOf({ port, portEnd: null }, claim.protocol)} here, and ${rival.change} takes it for ${quoted(rival.application ?? 'another application')}`,
    help: `whichever is merged second will fail: agree in ${rival.url}, or ${instead.text}`,
    port,
    application: claim.application,
    related: [],
    fix: null,
  };
}

function collide(a: NewClaim, b: RivalClaim): boolean {
  return (
    rangesTouch(a, b) &&
    a.protocol === b.protocol &&
    !(a.host !== null && b.host !== null && a.host !== b.host) &&
    !sameName(a.application, b.application)
  );
}
