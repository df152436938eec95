/**
 * How conditions come out of which nothing is known. `const isQuay = os.hostname() === 'quay'` is one or the other for the
 * whole of a run: what holds where it is true never meets what holds where it is false.
 */
import type { When } from './whens.ts';

/** By the identity of what is asked. */
export type Outcomes = ReadonlyMap<string, boolean>;

/** Under what one of several things holds: what is left out is not known, so that it may hold in more cases than these. */
export interface Under {
  /** The environment; `null` is every one that nothing else names. */
  readonly when: When | null;
  readonly outcomes?: Outcomes | undefined;
}

/** Outcomes that are kept together: without the further ones, it holds in more cases. */
export const mostOutcomes = 8;

/** Both at once; `null` where they exclude each other. */
export function allOf(a: Outcomes | undefined, b: Outcomes | undefined): Outcomes | undefined | null {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  if (areOpposed(a, b)) return null;
  let all: Map<string, boolean> | null = null;
  for (const [condition, outcome] of b) {
    if (a.has(condition)) continue;
    if ((all ?? a).size >= mostOutcomes) break;
    all ??= new Map(a);
    all.set(condition, outcome);
  }
  return all ?? a;
}

export function areOpposed(a: Outcomes | undefined, b: Outcomes | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  for (const [condition, outcome] of a) if (b.get(condition) === !outcome) return true;
  return false;
}

/** What is known under either. */
export function commonTo(a: Outcomes | undefined, b: Outcomes | undefined): Outcomes | undefined {
  if (a === b || a === undefined || b === undefined) return a === b ? a : undefined;
  if (isWithinOutcomes(b, a)) return a;
  let common: Map<string, boolean> | undefined;
  for (const [condition, outcome] of a) {
    if (b.get(condition) !== outcome) continue;
    common ??= new Map();
    common.set(condition, outcome);
  }
  return common;
}

/** Whether the one holds in all cases in which the other does. */
export function isWithinOutcomes(inner: Outcomes | undefined, outer: Outcomes | undefined): boolean {
  if (outer === undefined || inner === outer) return true;
  for (const [condition, outcome] of outer) if (inner?.get(condition) !== outcome) return false;
  return true;
}

/** What one of both ways through a condition takes. */
export interface TwoWays {
  readonly yes: Outcomes | undefined;
  readonly no: Outcomes | undefined;
}
