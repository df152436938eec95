/** What is left of values where more is known of conditions. */
import { kept } from '../../model/maps.ts';
import { choose } from './choices.ts';
import type { ArrayValue, Choice, ObjectValue, Option, Value } from './value.ts';

/** Objects in objects, and lists in lists: an object may hold itself. */
const deepest = 3;

/**
 * A value with all that it holds, without what cannot be; the value itself where nothing is left out.
 *
 * @param left the options that can be; where none can, all stay
 */
export function restricted(value: Value, left: (choice: Choice) => readonly Option[]): Value {
  // What is held in many places is looked at once in each depth.
  const seen = Array.from({ length: deepest + 1 }, () => new Map<Value, Value>());
  const at = (depth: number, it: Value): Value => {
    const known = seen[depth];
    if (known === undefined || (it.kind !== 'choice' && it.kind !== 'object' && it.kind !== 'array')) return it;
    const own = known.get(it) ?? inside(it, left, (one) => at(depth + 1, one));
    known.set(it, own);
    return own;
  };
  return at(0, value);
}

function inside(
  value: Choice | ObjectValue | ArrayValue,
  left: (choice: Choice) => readonly Option[],
  each: (value: Value) => Value,
): Value {
  switch (value.kind) {
    case 'choice': {
      const options = left(value).map((it) => ({ ...it, value: each(it.value) }));
      const isSame = options.every(
        (it, at) => it.value === value.options[at]?.value && it.when === value.options[at]?.when,
      );
      return options.length === 0 || (isSame && options.length === value.options.length)
        ? value
        : choose(options, value.at);
    }
    case 'object': {
      const properties = new Map([...value.properties].map(([key, it]) => [key, each(it)]));
      const isSame = [...properties].every(([key, it]) => it === value.properties.get(key));
      return isSame ? value : { ...value, properties };
    }
    case 'array': {
      const items = value.items.map(each);
      return items.every((it, index) => it === value.items[index]) ? value : { ...value, items };
    }
  }
}

/** Whether a value holds one that is one of several. Asked once of each: very many applications may be one. */
export const holdsChoice = kept((value: Value): boolean => {
  let found = false;
  restricted(value, ({ options }) => {
    found = true;
    return options;
  });
  return found;
});
