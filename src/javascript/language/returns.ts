/** The ends of a function that several ways lead to: what each gives, and in which environments. */
import { type Condition, knownOf, type Way } from '../values/conditions.ts';
import type { End } from '../values/memory.ts';
import { allOf, mostOutcomes, type Outcomes } from '../values/outcomes.ts';
import type { Option, Unknown, Value } from '../values/value.ts';
import { areApart, isSetting, isWithin, sameWhen, variablesOfSetting, type When, whenSet } from '../values/whens.ts';
import type { Frame, Interpreter, Return } from './interpreter.ts';

/** The end of a function with this value, here and now. */
export function returnOf(it: Interpreter, value: Value, frame: Frame): Return {
  // What the process cannot do without says nothing of this end alone.
  const known = knownOf(it.memory.conditions.slice(frame.outer ?? 0));
  const conditions = known.filter((one) => !one.isFatal || !one.isNeeded);
  const fatal = known.filter((one) => one.isFatal);
  const outcomes = outcomesIn(it.memory.conditions, frame.outer ?? 0);
  return { value, conditions, outcomes, fatal, changes: it.memory.changesSince(frame.level) };
}

/** An end that may be come to at any time: what it gives is not known, nor what holds there. */
export function anyReturn(value: Unknown): Return {
  return { value, conditions: [], fatal: [], changes: new Map() };
}

/**
 * Whether what the process cannot do without is known behind a function with these ends; not where one of them is come to before
 * it is asked for, as it is not set: `if (!given) return 4310; if (!isNumber(given)) throw …`.
 */
export function isKnownBehind(returns: readonly Return[], needed: Condition): boolean {
  if (!isSetting(needed.when)) return true;
  const asked = variablesOfSetting(needed.when);
  return returns.every(({ conditions, fatal }) => {
    const unset = conditions.flatMap((it) => (!it.holds && isSetting(it.when) ? variablesOfSetting(it.when) : []));
    return fatal.includes(needed) || !asked.every((name) => unset.includes(name));
  });
}

/** How conditions come out on the way through a function, the last ones first. */
function outcomesIn(conditions: readonly (Condition | Way)[], outer: number): Outcomes | undefined {
  let all: Outcomes | undefined;
  for (let index = conditions.length - 1; index >= outer && (all?.size ?? 0) < mostOutcomes; index -= 1) {
    const one = conditions[index];
    if (one?.when === null) all = allOf(one.outcomes, all) ?? all;
  }
  return all;
}

/** More than this say nothing any more. */
const mostEnds = 256;

/** Each end with its environment; again for each other that an end names, and in which it may be reached all the same. */
export function endsOf(returns: readonly Return[]): readonly (Option & End)[] {
  const whens = returns.map((it) => whenOf(it.conditions));
  const named = whens.filter((it, index) => it !== null && !isSetting(it) && index === firstLike(it, whens));
  if (named.length * returns.length > mostEnds) return returns.map((it) => ({ ...it, when: null }));
  return returns.flatMap((it, index): readonly (Option & End)[] => {
    const when = whens[index] ?? null;
    const others = named.filter(
      (other) => other !== null && !isSetting(when) && !isSaid(when, other) && canBeReached(it.conditions, other),
    );
    return [when, ...others].map((one) => ({ value: it.value, changes: it.changes, when: one, outcomes: it.outcomes }));
  });
}

function firstLike(when: When, whens: readonly (When | null)[]): number {
  return whens.findIndex((it) => sameWhen(it, when));
}

/** The environment that it takes: of several conditions one, but all variables one of which has to be set. */
function whenOf(conditions: readonly Condition[]): When | null {
  const whens = conditions.flatMap((it) => (it.holds ? it.when : []));
  const settings = whens.filter(isSetting).flatMap(variablesOfSetting);
  if (settings.length > 0) return whenSet([...new Set(settings)]);
  return whens.reduce<When | null>((all, one) => (isWithin(one, all) ? one : all), null);
}

function isSaid(when: When | null, other: When): boolean {
  return when !== null && isWithin(when, other);
}

function canBeReached(conditions: readonly Condition[], environment: When): boolean {
  return !conditions.some(
    ({ when, holds }) => !isSetting(when) && (holds ? areApart(when, environment) : isWithin(environment, when)),
  );
}
