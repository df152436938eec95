/** What is left of values where more is known of conditions. */
import { choose } from './choices.ts';
import type { Choice, Option, Value } from './value.ts';

/** Objects in objects, and lists in lists: an object may hold itself. */
const deepest = 3;

/**
 * A value with all that it holds, without what cannot be; the value itself where nothing is left out.
 *
 * @param left the options that can be; where none can, all stay
 */
export function restricted(value: Value, left: (choice: Choice) => readonly Option[], depth = 0): Value {
  if (depth > deepest) return value;
  const inside = (it: Value): Value => restricted(it, left, depth + 1);
  switch (value.kind) {
    case 'choice': {
      const options = left(value).map((it) => ({ ...it, value: inside(it.value) }));
      const isSame = options.every(
        (it, at) => it.value === value.options[at]?.value && it.when === value.options[at]?.when,
      );
      return options.length === 0 || (isSame && options.length === value.options.length)
        ? value
        : choose(options, value.at);
    }
    case 'object': {
      const properties = new Map([...value.properties].map(([key, it]) => [key, inside(it)]));
      const isSame = [...properties].every(([key, it]) => it === value.properties.get(key));
      return isSame ? value : { ...value, properties };
    }
    case 'array': {
      const items = value.items.map(inside);
      return items.every((it, index) => it === value.items[index]) ? value : { ...value, items };
    }
    default:
      return value;
  }
}
