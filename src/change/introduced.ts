/** New against old: what a change brings, and what was there before it. */
import type { Approved } from '../model/change.ts';
import { type Finding, severities } from '../model/finding.ts';
import { comparePlaces } from '../model/place.ts';
import { registryTakeover } from '../rules/registry-takeover.ts';

export interface Sorted {
  readonly introduced: readonly Finding[];
  readonly known: readonly Finding[];
  readonly approved: readonly Approved[];
}

/**
 * A finding was there before if one with its fingerprint was, at least as severe.
 *
 * @param before the findings of the base; `null` where there is nothing to compare with, and all is new
 * @param settledBy what makes takeovers of the registry agreed ones; `null` where nothing does
 */
export function sortFindings(
  findings: readonly Finding[],
  before: readonly Finding[] | null,
  settledBy: string | null,
): Sorted {
  const earlier = new Map(before?.map((it) => [it.fingerprint, severities.indexOf(it.severity)]));
  const wasThere = (it: Finding): boolean => {
    const rank = earlier.get(it.fingerprint);
    return rank !== undefined && rank <= severities.indexOf(it.severity);
  };
  const known = findings.filter(wasThere);
  const fresh = findings.filter((it) => !wasThere(it));
  const takeovers = fresh.filter((it) => it.rule === registryTakeover.id);
  if (settledBy !== null) {
    const approved = takeovers.map((finding) => ({ finding, by: settledBy }));
    return { introduced: fresh.filter((it) => !takeovers.includes(it)), known, approved };
  }
  return { introduced: fresh.filter((it) => !isConsequence(it, takeovers)), known, approved: [] };
}

/** One cause, one finding: a config that nobody touched is wrong only because the registry is. */
function isConsequence(finding: Finding, takeovers: readonly Finding[]): boolean {
  return (
    finding.rule !== registryTakeover.id &&
    takeovers.some(({ related }) => related.some(({ at }) => comparePlaces(at, finding.at) === 0))
  );
}
