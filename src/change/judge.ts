/** A change as one function: the state before it and the state that would land in, a report on the step between them out. */
import type { Note } from '../model/change.ts';
import type { Facts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Registry } from '../model/registry.ts';
import { type Report, textsOf } from '../model/report.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Tree } from '../model/tree.ts';
import { judge, situationOf } from '../rules/engine.ts';
import type { RivalClaim, StepEvidence } from '../rules/rule.ts';
import { checklists } from './checklist.ts';
import { sortFindings } from './introduced.ts';
import { LineMap } from './line-map.ts';

/** One state of the repository, as it was read. */
export interface State {
  readonly tree: Tree;
  readonly facts: Facts;
  readonly registry: Registry;
}

/** What is to be known about the change beside its two states. */
export interface Circumstances {
  /** What it is compared with, for a sentence: `main at 1a2b3c4`. */
  readonly base: string;
  /** What makes takeovers of the registry agreed ones; `null` where nothing does. */
  readonly settledBy: string | null;
  /** What other open changes claim. */
  readonly elsewhere: readonly RivalClaim[];
  readonly notes: readonly Note[];
  /** The day of the run in UTC, as `2026-12-31`: both states are judged by it, so that time alone introduces nothing. */
  readonly today: string;
}

/**
 * The report in the lines of `after`: what the change introduces decides, what was there before is `known`.
 *
 * @param before `null` where there was no registry: then nothing was known, and everything is introduced
 * @param policy the one of the state before: a change does not choose its own judge
 */
export function judgeChange(before: State | null, after: State, policy: Policy, about: Circumstances): Report {
  const { today } = about;
  const situation = situationOf({ facts: after.facts, registry: after.registry, policy, today });
  const earlier = before && situationOf({ facts: before.facts, registry: before.registry, policy, today });
  const step: StepEvidence | null =
    before && earlier ? { before: earlier, now: placesNow(before, after), elsewhere: about.elsewhere } : null;
  const { findings, suppressed } = judge(situation, step);
  const sorted = sortFindings(findings, earlier && judge(earlier).findings, about.settledBy);
  return {
    findings: sorted.introduced,
    known: sorted.known,
    approved: sorted.approved,
    suppressed,
    change: {
      base: about.base,
      notes: about.notes,
      checklists: earlier === null ? [] : checklists(earlier, situation, after.tree),
    },
    facts: after.facts,
    registry: after.registry,
    texts: textsOf(findings, after.tree, after.registry),
  };
}

/** Where what the registry said stands in it now. */
function placesNow(before: State, after: State): (at: Place) => Place {
  // Of another repository's, both states have the same commit.
  if (before.registry.origin !== undefined || after.registry.origin !== undefined) return (at) => at;
  const [old, now] = [textOf(before.tree, before.registry.file), textOf(after.tree, after.registry.file)];
  if (old === null || now === null) return (at) => at;
  let map: LineMap | undefined;
  return (at) => {
    map ??= new LineMap(old, now);
    return map.place(at, now.path);
  };
}

function textOf(tree: Tree, path: string): SourceText | null {
  const read = tree.read(path);
  return read.kind === 'text' ? read.source : null;
}
