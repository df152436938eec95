/** What it takes to come to a place: what is known of the environment there, and which of several ways leads to it. */

import type { Outcomes, Under } from './outcomes.ts';
import type { Origin } from './value.ts';
import { sameWhen, type When } from './whens.ts';

/** One way through a condition: what to do, and the environment in which it is taken (see `Option`). */
export interface Branch<T> extends Under {
  readonly run: () => T;
}

/** That a variable has a value, or that it has not. */
export interface Condition {
  readonly when: When;
  readonly holds: boolean;
  /** Whether it is what the rest of a function needs, which ends early without it: `if (!process.env.TIDE) return;`. */
  readonly isNeeded?: boolean;
  /** Whether the process ends without it: that is known behind the function as well. */
  readonly isFatal?: true;
  /** Whether it ends there and then, and not by an error, which something may handle. */
  readonly isExit?: boolean;
}

/** One of several ways that exclude each other, and nothing says which is taken. */
export interface Way {
  readonly when: null;
  /** What they are ways through, and how often we are inside of that already: a `switch`, a recursion. */
  readonly at: Origin;
  readonly depth: number;
  readonly index: number;
  readonly outcomes?: Outcomes | undefined;
  /** Whether nothing else is taken instead of it: see `anyTime`. */
  readonly isAnyTime?: true;
  /** Whether it is that of a further round of a loop that may have been left before. */
  readonly isFurther?: true;
  /** Whether it is taken only where something fails that most likely does not. */
  readonly isFailure?: true;
  /** Whether it is taken only where nothing fails, and as far as that is seen something does. */
  readonly isUnlikely?: true;
}

/** The way behind a promise that, as far as that is seen, is rejected. */
export function unlikelyOf(at: Origin): Way {
  return { when: null, at, depth: 0, index: 0, isUnlikely: true };
}

/** Whether it takes something that most likely does not happen. */
export function isDoubtful(way: Way): boolean {
  return way.isFailure === true || way.isUnlikely === true;
}

/** The way to what handles an error. */
export function failureOf(at: Origin): Way {
  return { when: null, at, depth: 0, index: 1, isFailure: true };
}

/** Ways through the same condition. */
export function areBeside(a: Way, b: Way): boolean {
  return a.depth === b.depth && isSamePlace(a.at, b.at);
}

/** What is known of the environment. */
export function knownOf(conditions: readonly (Condition | Way)[]): readonly Condition[] {
  return conditions.filter((it): it is Condition => it.when !== null);
}

/**
 * What it takes to come to a branch: one that names no environment is taken in none that the other one names.
 *
 * @param before what it took to come to all of them
 */
export function conditionsOf<T>(
  branch: Branch<T>,
  branches: readonly Branch<T>[],
  before: readonly (Condition | Way)[],
  at: Origin,
): readonly (Condition | Way)[] {
  const depth = depthOf(before, at);
  const way: Way = { when: null, at, depth, index: branches.indexOf(branch), outcomes: branch.outcomes };
  if (branch.when !== null) {
    // Where something is set, it may be set to what leads to any of them.
    const isAlone = branches.filter((it) => sameWhen(it.when, branch.when)).length === 1;
    return [{ when: branch.when, holds: true }, ...(isAlone ? [] : [way])];
  }
  const [other, ...others] = branches.filter((it) => it !== branch).map((it) => it.when);
  if (other !== undefined && other !== null && others.every((it) => sameWhen(it, other)))
    return [{ when: other, holds: false }];
  return branches.length > 1 ? [way] : [];
}

/** How often we are inside of what goes several ways in this place. */
export function depthOf(conditions: readonly (Condition | Way)[], at: Origin): number {
  return conditions.filter((it) => it.when === null && isSamePlace(it.at, at)).length;
}

/** That something happens any number of times, or later: what handles an error around it may not handle one of it. */
export function anyTime(at: Origin): Way {
  return { when: null, at, depth: 0, index: 0, isAnyTime: true };
}

function isSamePlace(a: Origin, b: Origin): boolean {
  return a.start === b.start && a.end === b.end && a.source === b.source;
}
