/** How many items a list has, some of which are there only where a variable is set or not set. */
import { choose, mapOptions, optionsOf } from '../values/choices.ts';
import { binary } from '../values/operators.ts';
import { type Truth, waysOf } from '../values/truth.ts';
import { type ArrayValue, countOf, type Origin, primitive, type Value } from '../values/value.ts';
import { ofVariables } from '../values/variables.ts';
import { isSetting, variablesOfSetting } from '../values/whens.ts';

/** One more than there were, where that holds; `null` where that is not known. */
export function countedBy(truth: Truth, count: Value, at: Origin): Value | null {
  const more = (): Value => binary('+', count, primitive(1, at), at);
  if (truth.known !== null) return truth.variables.length > 0 ? null : truth.known ? more() : count;
  const { yes, no } = waysOf(truth);
  return choose(
    [
      { ...yes, value: more() },
      { ...no, value: count },
    ],
    at,
  );
}

/** How many these are together, each list among them with its own items; `null` where that is not known. */
export function countTogether(items: readonly Value[], at: Origin): Value | null {
  return items.reduce<Value | null>(
    (count, item) => {
      if (count === null || optionsOf(item).some(({ value }) => lengthOf(value, at) === null)) return null;
      const own = mapOptions(item, (one) => lengthOf(one, at) ?? primitive(0, at));
      return binary('+', count, own, at);
    },
    primitive(0, at),
  );
}

function lengthOf(value: Value, at: Origin): Value | null {
  if (value.kind === 'unknown') return null;
  return value.kind === 'array' ? countOf(value, at) : primitive(1, at);
}

/** The items as one text, where all are there unless some variable is set; `null` where that is not so. */
export function textUnlessSet(array: ArrayValue, separator: string, at: Origin): Value | null {
  const options = optionsOf(countOf(array, at) ?? primitive(null, at));
  const [unset, ...others] = options.filter(({ when }) => !isSetting(when));
  const settings = options.flatMap(({ when }) => (isSetting(when) ? variablesOfSetting(when) : []));
  const isWhole = unset?.value.kind === 'primitive' && unset.value.value === array.items.length;
  const texts = array.items.flatMap((it) =>
    it.kind === 'primitive' && it.variables.length === 0 ? String(it.value ?? '') : [],
  );
  if (others.length > 0 || !isWhole || settings.length === 0 || texts.length < array.items.length) return null;
  return ofVariables(settings, at, { value: texts.join(separator) });
}
