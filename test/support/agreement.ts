/** Whether what was read of a config is what running it gave. */

import { optionsOf } from '../../src/javascript/values/choices.ts';
import { keysOf } from '../../src/javascript/values/keys.ts';
import type { Option, Value } from '../../src/javascript/values/value.ts';
import { isSetting, nameNotMeant, variablesOfSetting } from '../../src/javascript/values/whens.ts';

/** The variables of a run: those of the process, and Vite's `mode`. */
export type Environment = Readonly<Record<string, string>>;

/**
 * `null` if a value is what running gave under this environment, or leaves that open; else where it is another one.
 * A value that variables replace is only held to where none of them is set.
 */
export function disagreement(value: Value, real: unknown, environment: Environment, path = 'it'): string | null {
  const isSet = (name: string): boolean => Object.hasOwn(environment, name);
  const wrong = `${path} is ${JSON.stringify(real)}`;
  switch (value.kind) {
    case 'unknown':
    case 'variable':
      return null;
    case 'closure':
    case 'builtin':
      return real === 'function()' ? null : wrong;
    case 'choice': {
      const all = optionsHolding(value.options, environment);
      return all.some((it) => disagreement(it.value, real, environment, path) === null) ? null : wrong;
    }
    case 'primitive':
      return value.variables.some(isSet) || Object.is(normal(value.value), normal(real))
        ? null
        : `${wrong}, not ${JSON.stringify(value.value)}`;
    case 'array': {
      if (!Array.isArray(real)) return wrong;
      const items: readonly unknown[] = real;
      if (value.rest !== null) return null;
      if (value.isLoose) {
        const missing = items.findIndex((item) =>
          value.items.every((it) => disagreement(it, item, environment) !== null),
        );
        return missing === -1 ? null : `${path} may not have ${JSON.stringify(items[missing])}`;
      }
      if (items.length !== value.items.length) return `${path} has ${items.length} items, not ${value.items.length}`;
      return first(value.items, (it, index) => disagreement(it, items[index], environment, `${path}[${index}]`));
    }
    case 'object': {
      if (typeof real !== 'object' || real === null || Array.isArray(real)) return wrong;
      const properties = new Map<string, unknown>(Object.entries(real));
      const keys = [...properties.keys()];
      const inside = first([...value.properties], ([key, it]) =>
        value.isLoose && !properties.has(key) && typeof value.rest === 'object'
          ? null
          : disagreement(it, properties.get(key), environment, `${path}.${key}`),
      );
      if (inside !== null || value.rest !== 'nothing') return inside;
      const known = keysOf(value);
      if (value.isLoose) return first(keys, (key) => (known.includes(key) ? null : `${path} may not have ${key}`));
      return known.join() === keys.join() ? null : `${path} has ${keys.join()}, not ${known.join()}`;
    }
  }
}

/**
 * The options that an environment names, else those of all with another name, else those of every environment that none names; and where a variable is set
 * on whose setting the outcome depends, what may hold then.
 */
function optionsHolding(options: readonly Option[], environment: Environment): readonly Option[] {
  const settings = options.filter(
    ({ when }) => isSetting(when) && variablesOfSetting(when).some((it) => Object.hasOwn(environment, it)),
  );
  const others = options.filter(({ when }) => !isSetting(when));
  const named = others.filter(({ when }) => when !== null && environment[when.variable] === when.environment);
  const another = others.filter(({ when }) => {
    const not = when === null ? null : nameNotMeant(when);
    const name = environment[when?.variable ?? ''];
    return not !== null && name !== undefined && name !== not;
  });
  // Of two variables that name environments, only one stands at an option.
  const besides = another.filter(({ when }) => !named.some((it) => it.when?.variable === when?.variable));
  const holding = [...named, ...besides];
  return [...settings, ...(holding.length > 0 ? holding : others.filter(({ when }) => when === null))];
}

function first<T>(items: readonly T[], test: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = test(item, index);
    if (found !== null) return found;
  }
  return null;
}

function normal(value: unknown): unknown {
  return Object.is(value, -0) ? 0 : value;
}

/** How much of a value is known: whether every leaf is. */
export function isExactly(value: Value): boolean {
  switch (value.kind) {
    case 'primitive':
      return value.variables.length === 0;
    case 'array':
      return value.rest === null && !value.isLoose && value.items.every(isExactly);
    case 'object':
      return value.rest === 'nothing' && [...value.properties.values()].every(isExactly);
    case 'choice':
      return optionsOf(value).every((it) => it.when !== null && isExactly(it.value));
    default:
      return false;
  }
}
