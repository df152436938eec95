/**
 * Values that are one of several: how options are put together, so that what cannot hold at the same time is left out,
 * and how something is done to each of them.
 */
import { notIdentified } from './identities.ts';
import { keyOf, saysMore } from './option-keys.ts';
import { allOf, commonTo, isWithinOutcomes } from './outcomes.ts';
import { type Choice, type ObjectValue, type Option, type Origin, type Unknown, unknown, type Value } from './value.ts';
import {
  areApart,
  isSetting,
  isWithin,
  nameNotMeant,
  sameWhen,
  variablesOfSetting,
  type When,
  whenSet,
} from './whens.ts';

/** More options than this say nothing any more. */
export const mostOptions = 64;

/** One value out of several: nested choices are flattened, what cannot be is left out, equal options merged. */
export function choose(all: readonly Option[], at: Origin): Value {
  const same = saidByAll(all);
  if (same !== null) return same;
  const options = withoutRepeated(all);
  const [alone, ...others] = options;
  if (alone !== undefined && others.length === 0 && alone.when === null && alone.outcomes === undefined)
    return alone.value;
  const tooMany = (): Value => unknown(`it has more than ${mostOptions} possible values`, at);
  if (options.length > fewOptions && countOf(options) > mostOptions * fewOptions) return tooMany();
  const isOpenTo = (when: When | null): boolean => when === null || nameNotMeant(when) !== null;
  const inner = whensIn(options.filter((it) => isOpenTo(it.when)).map((it) => it.value));
  const flat: Option[] = [];
  const seen = new Map<string, number>();
  const add = (option: Option): void => {
    const key = option.value.kind === 'unknown' || options.length > fewOptions ? keyOf(option) : null;
    const index =
      key === null
        ? flat.findIndex((it) => sameValue(it.value, option.value) && sameWhen(it.when, option.when))
        : (seen.get(key) ?? -1);
    const before = flat[index];
    if (key !== null && before === undefined) seen.set(key, flat.length);
    if (before === undefined) flat.push(option);
    else flat[index] = asOne(before, option);
  };
  for (const { value, when, outcomes: outer } of options) {
    const own = optionsOf(value);
    if (flat.length > mostOptions * 4) break;
    for (const option of own) {
      const outcomes = allOf(outer, option.outcomes);
      if (outcomes === null || !canBe(option.when, own, when, options)) continue;
      const both = together(when, option.when);
      add({ value: option.value, when: both, outcomes });
      // What another option says of one environment takes nothing from this one, which holds in more than that.
      if (!isOpenTo(both)) continue;
      for (const other of inner) {
        const holds = both === null || isWithin(other, both) || isOfAnother(other, both);
        const isOpen = holds && canBe(option.when, own, other, []) && canBe(other, [], when, options);
        const isNamed = [...own, ...options].some((it) => sameWhen(it.when, other));
        if (isOpen && !isNamed) add({ value: option.value, when: other, outcomes });
      }
    }
  }
  const isPlain = flat.every((it) => it.when === null);
  const merged = isPlain || flat.length > mostOptions * 4 ? flat : flat.filter((it) => !isSaidByOthers(it, flat));
  const [only] = merged;
  if (merged.length === 1 && only !== undefined) return only.value;
  if (merged.length > mostOptions || only === undefined) return tooMany();
  return { kind: 'choice', options: merged, at };
}

/** Two options that say the same. */
function asOne(a: Option, b: Option): Option {
  const said = isVague(a.value) ? b : a;
  const value = a.value === b.value ? a.value : notIdentified(said.value);
  return { value, when: said.when, outcomes: commonTo(a.outcomes, b.outcomes) };
}

/** What is evaluated once may be the option of many: `a && b`, where `a` is one of sixty. */
function withoutRepeated(options: readonly Option[]): readonly Option[] {
  if (options.length <= 2) return options;
  const left: Option[] = [];
  const places = new Map<Value, number[]>();
  for (const option of options) {
    const own = places.get(option.value) ?? [];
    places.set(option.value, own);
    const place = own.find((it) => sameWhen(left[it]?.when ?? null, option.when));
    const before = place === undefined ? undefined : left[place];
    if (place !== undefined && before !== undefined) left[place] = asOne(before, option);
    else own.push(left.push(option) - 1);
  }
  return left;
}

function countOf(options: readonly Option[]): number {
  return options.reduce((count, { value }) => count + optionsOf(value).length, 0);
}

/** The conditions that these values name, each once. */
function whensIn(values: readonly Value[]): readonly When[] {
  const whens = new Map<string, When>();
  for (const value of values)
    for (const { when } of optionsOf(value))
      if (when !== null) whens.set(`${when.variable}\0${when.environment}`, when);
  return [...whens.values()];
}

/** Whether a condition names the environment by another variable: that one may hold whatever this one says. */
function isOfAnother(condition: When, { variable }: When): boolean {
  return condition.variable !== variable && !isSetting(condition);
}

/** What all options are, wherever they hold: behind most conditions something is as unknown as it was on either way. */
function saidByAll(options: readonly Option[]): Value | null {
  const first = options[0]?.value;
  if (first === undefined || first.kind === 'choice') return null;
  const isOpen = saysNothing(first);
  const isSaid = options.every((it) => it.when === null && (it.value === first || (isOpen && saysNothing(it.value))));
  if (!isSaid) return null;
  const said = options.find((it) => !isVague(it.value))?.value ?? first;
  return options.every((it) => it.value === first) ? said : notIdentified(said);
}

/** What says least of why something is not known: where there is another reason, that one is said. */
export const takesTooLong = 'which takes too long to be looked at, may change it';
export const ofProcess = 'only the running process knows it';

export function isVague(value: Value | undefined): boolean {
  return value?.kind === 'unknown' && (value.reason.endsWith(takesTooLong) || value.reason === ofProcess);
}

function saysNothing(value: Value): boolean {
  return value.kind === 'unknown' && value.made === undefined && !saysMore(value);
}

/** Under both conditions. What holds where something is set stays apart from all that holds otherwise. */
function together(outer: When | null, inner: When | null): When | null {
  if (isSetting(outer) && isSetting(inner)) {
    return whenSet([...new Set([...variablesOfSetting(outer), ...variablesOfSetting(inner)])]);
  }
  if (isSetting(inner) || outer === null) return inner;
  return inner !== null && isWithin(inner, outer) ? inner : outer;
}

/** Up to so many, looking at each is faster than keys. */
const fewOptions = 16;

/** Whether an option of a choice can hold together with the outer condition that the choice stands under. */
function canBe(
  inner: When | null,
  siblings: readonly Option[],
  outer: When | null,
  others: readonly Option[],
): boolean {
  // Whatever is set, either way may be taken then: a variable can be set to anything.
  if (isSetting(inner) || isSetting(outer)) return true;
  const isSaidBy = (when: When, all: readonly Option[]): boolean =>
    all.some((it) => it.when !== null && isWithin(when, it.when));
  if (outer === null) return inner === null || !isSaidBy(inner, others);
  if (inner === null) return !isSaidBy(outer, siblings);
  return !areApart(inner, outer);
}

/** The same value in an environment and outside of it is simply that value, if the environment has no other. */
function isSaidByOthers(option: Option, options: readonly Option[]): boolean {
  const { when } = option;
  if (when === null || options.some((it) => it !== option && it.when !== null && isWithin(when, it.when))) return false;
  const isSaidIn = (other: When | null): boolean =>
    options.some(
      (it) =>
        sameWhen(it.when, other) && sameValue(it.value, option.value) && isWithinOutcomes(option.outcomes, it.outcomes),
    );
  const others = options.filter((it) => !isSetting(it.when));
  // What is possible where something is set is possible there in every environment.
  if (isSetting(when)) return others.length > 0 && others.every((it) => isSaidIn(it.when));
  // Where another variable names an environment as well, what that one has is not all.
  return isSaidIn(null) && others.every((it) => it.when?.variable === when.variable || isSaidIn(it.when));
}

/** One of these, and nothing says which. */
export function anyOf(values: readonly Value[], at: Origin): Value {
  return choose(
    values.map((value) => ({ value, when: null })),
    at,
  );
}

/** The options of a value: itself, if it is not a choice. */
export function optionsOf(value: Value): readonly Option[] {
  return value.kind === 'choice' ? value.options : [{ value, when: null }];
}

/** Applies a function to every option of a value. */
export function mapOptions(value: Value, transform: (value: Exclude<Value, Choice>) => Value): Value {
  if (value.kind !== 'choice') return transform(value);
  return choose(
    value.options.map((option) => ({
      ...option,
      value: option.value.kind === 'choice' ? option.value : transform(option.value),
    })),
    value.at,
  );
}

/** The same value, replaceable at run time by further variables. */
export function overridable(value: Value, variables: readonly string[]): Value {
  if (variables.length === 0) return value;
  return mapOptions(value, (it) =>
    it.kind === 'primitive' ? { ...it, variables: [...new Set([...it.variables, ...variables])] } : it,
  );
}

/** What stays what it is where something is set that was not there: all, or what counts as true (`||=`). */
export type Kept = 'all' | 'true' | 'nothing';

/**
 * A program's environment, or an object of such variables, after some of them may have been set: what it was given is
 * there, and can be replaced at run time.
 *
 * @param lost what is said of a property that is no text
 * @param kept what is left as it is
 * @param names of the variables, see `Unknown.ofEnvFile`
 */
export function mayBeSet(
  environment: ObjectValue,
  lost: Unknown | null = null,
  kept: Kept = 'nothing',
  names: Unknown['ofEnvFile'] = true,
): void {
  for (const [name, value] of environment.properties) {
    if (names !== true && names.includes(name)) continue;
    if (value.kind === 'primitive' && (kept === 'all' || (kept === 'true' && value.value))) continue;
    const isText = lost === null || optionsOf(value).every(({ value: it }) => it.kind === 'primitive');
    environment.properties.set(name, isText ? overridable(value, [name]) : lost);
  }
  if (environment.rest === 'nothing') environment.rest = 'variable';
}

/** The value, replaceable by all variables that can replace it in `after`; `null` where that is another value. */
export function lessSure(before: Value, after: Value): Value | null {
  const [first, ...others] = optionsOf(before);
  const value = first?.value;
  if (value?.kind !== 'primitive') return null;
  const names: string[] = [];
  for (const { value: one } of [...others, ...optionsOf(after)]) {
    if (one.kind !== 'primitive' || !sameValue({ ...one, variables: value.variables }, value)) return null;
    names.push(...one.variables);
  }
  return overridable(value, names);
}

/** The same value from the same place, by whatever way. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return (
    a.kind === 'primitive' &&
    b.kind === 'primitive' &&
    a.value === b.value &&
    a.at.source === b.at.source &&
    a.at.start === b.at.start &&
    a.variables.join() === b.variables.join()
  );
}

/** What was not known before stays so for its own reason. */
export function forgotten(value: Value, reason: Unknown): Unknown {
  // What computes it still does so, of what is left, and may change something.
  if (value.kind === 'unknown' && value.accessor !== undefined) return value;
  for (const { value: it } of optionsOf(value))
    if (it.kind === 'unknown' && it.variables === undefined) return unknown(it.reason, it.at);
  return reason;
}
