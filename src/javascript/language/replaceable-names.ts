/** What is set by a name that run-time variables may replace: `all[process.env.QUAY || 'ferry'] = 4310`. */
import { overridable } from '../values/choices.ts';
import type { ObjectValue, Primitive, Value } from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import type { Interpreter } from './interpreter.ts';

/** Where nobody sets these variables it has that name; where somebody does, another one, in place of what has that now. */
export function mayHaveOtherNames(it: Interpreter, object: ObjectValue, key: Primitive): void {
  it.memory.willChange(object);
  for (const [name, own] of object.properties) object.properties.set(name, replaceable(it, own, key.variables, 0));
  if (object.rest === 'nothing') object.rest = unknownFrom([key], key.at);
}

/** The same value, of which all that it holds can be replaced. */
function replaceable(it: Interpreter, value: Value, variables: readonly string[], depth: number): Value {
  it.step();
  if (depth === deepest) return value;
  if (value.kind === 'object') {
    it.memory.willChange(value);
    for (const [name, own] of value.properties) value.properties.set(name, replaceable(it, own, variables, depth + 1));
  } else if (value.kind === 'array') {
    it.memory.willChange(value);
    value.items = value.items.map((own) => replaceable(it, own, variables, depth + 1));
  }
  return overridable(value, variables);
}

/** Ports do not stand deeper in what is named so: `{ '/api': { target: { port } } }`. */
const deepest = 4;
