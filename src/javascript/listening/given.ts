/** What a value is where it is known that some variable is set, whatever it is set to. */
import { choose, mapOptions, optionsOf } from '../values/choices.ts';
import type { Condition } from '../values/conditions.ts';
import type { Value } from '../values/value.ts';
import { isFile, ofVariables } from '../values/variables.ts';
import { isSetting, variablesOfSetting } from '../values/whens.ts';

/** The variables one of which is set where these conditions hold. */
export function variablesSet(conditions: readonly Condition[]): readonly string[] {
  return conditions
    .flatMap(({ when, holds }) => (holds && isSetting(when) ? variablesOfSetting(when) : []))
    .filter((name) => !isFile(name));
}

/** `process.env.PORT || 8000` behind `if (!process.env.PORT) process.exit(1)`: what stands in for a variable is not taken there. */
export function whereSet(value: Value, given: readonly string[]): Value {
  if (given.length === 0) return value;
  const options = optionsOf(value);
  const isGiven = (names: readonly string[]): boolean => names.some((name) => given.includes(name));
  const isMeant = options.some(({ when }) => isSetting(when) && isGiven(variablesOfSetting(when)));
  const left = isMeant
    ? options.flatMap((it) => {
        if (it.when === null) return [];
        return isSetting(it.when) && isGiven(variablesOfSetting(it.when)) ? [{ ...it, when: null }] : [it];
      })
    : options;
  return mapOptions(choose(left, value.at), (it) =>
    it.kind === 'primitive' && isGiven(it.variables) ? ofVariables(it.variables, it.at) : it,
  );
}
