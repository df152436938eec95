/** Objects laid over each other all the way down, as node-config and lodash do it. */
import type { Interpreter } from '../language/interpreter.ts';
import { copyOf, spreadInto } from '../language/spread.ts';
import { overridable } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import { type ObjectValue, type Origin, objectValue, type Value } from '../values/value.ts';

/** Levels of objects in objects. */
const deepest = 32;

/**
 * `over` laid over `base`: objects are merged, anything else of `over` wins, and what is `undefined` there is as good as
 * not there. Lists are not merged but replaced.
 */
export function mergeDeep(it: Interpreter, base: Value, over: Value, at: Origin, depth = 0): Value {
  return lift([base, over], at, ([below = base, b = over]) => {
    it.step();
    // What is not known may be an object.
    const a = below.kind === 'unknown' && b.kind === 'object' ? { ...objectValue(below.at), rest: below } : below;
    if (b.kind === 'primitive' && b.value === undefined) return overridable(a, b.variables);
    if (a.kind !== 'object' || b.kind !== 'object' || depth > deepest) return b;
    const merged = copyOf(a);
    spreadInto(it, merged, merging(it, a, b, at, depth), at);
    return merged;
  });
}

/** What is laid over, with its objects merged into those that are there. */
function merging(it: Interpreter, base: ObjectValue, over: ObjectValue, at: Origin, depth: number): ObjectValue {
  const further = copyOf(over);
  for (const [name, value] of over.properties) {
    const before = base.properties.get(name) ?? (typeof base.rest === 'string' ? undefined : base.rest);
    if (before !== undefined) further.properties.set(name, mergeDeep(it, before, value, at, depth + 1));
  }
  return further;
}
