/** Something computed for every combination of what several values can be. */
import { choose, optionsOf } from './choices.ts';
import { allOf, type Outcomes } from './outcomes.ts';
import { type Option, type Origin, unknown, type Value } from './value.ts';
import { areApart, isSetting, isWithin, nameNotMeant, type When } from './whens.ts';

/** Values that are combined at once, where one of them may be several. */
const mostCombined = 256;

/** Calls `combine` for every combination of the values' options that can be. */
export function lift(values: readonly Value[], at: Origin, combine: (values: readonly Value[]) => Value): Value {
  if (values.every((value) => value.kind !== 'choice')) return combine(values);
  if (values.length > mostCombined) return unknown('it has too many possible values', at);
  let combinations: readonly Combination[] = [{ values: [], whens: [], excluded: [], outcomes: undefined }];
  for (const value of values) {
    const options = optionsOf(value);
    if (combinations.length * options.length > 256) return unknown('it has too many possible values', at);
    combinations = combinations.flatMap((head) => options.flatMap((option) => combined(head, option, options)));
  }
  return choose(
    combinations.map(({ values: all, whens, outcomes }) => ({
      value: combine(all),
      when: whens.find(isSetting) ?? whens.find((it) => nameNotMeant(it) === null) ?? whens[0] ?? null,
      outcomes,
    })),
    at,
  );
}

interface Combination {
  readonly values: readonly Value[];
  /** The environments it holds in, and those it does not. */
  readonly whens: readonly When[];
  readonly excluded: readonly When[];
  readonly outcomes: Outcomes | undefined;
}

/** Two tests of the same variable that disagree never hold together, nor two outcomes of one condition. */
function combined(head: Combination, option: Option, siblings: readonly Option[]): readonly Combination[] {
  const values = [...head.values, option.value];
  const { when } = option;
  const outcomes = allOf(head.outcomes, option.outcomes);
  if (outcomes === null) return [];
  if (when === null) {
    // Two conditions on one variable may come out differently, whatever it is set to.
    const excluded = siblings.flatMap((it) => (it.when === null || isSetting(it.when) ? [] : [it.when]));
    if (head.whens.some((it) => excluded.some((other) => isWithin(it, other)))) return [];
    return [{ values, whens: head.whens, excluded: [...head.excluded, ...excluded], outcomes }];
  }
  const isImpossible = head.excluded.some((it) => isWithin(when, it)) || head.whens.some((it) => areApart(it, when));
  return isImpossible ? [] : [{ values, whens: [...head.whens, when], excluded: head.excluded, outcomes }];
}
