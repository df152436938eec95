/** How functions of the language and of packages are made, whose meaning is known. */
import type { SourceText } from '../../model/source-text.ts';
import { notUnderstood } from '../language/interpreter.ts';
import { mapOptions } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import { isNeverSet, isUndefined } from '../values/ports.ts';
import {
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  type Primitive,
  primitive,
  type Scalar,
  type Value,
} from '../values/value.ts';
import { computed, unknownFrom, unsetFrom, variablesOf } from '../values/variables.ts';

/** A known function, as `builtin` takes it. */
export type Call = (args: readonly Value[], at: Origin) => Value;

/** An object of which more is not known than these members. */
export function partlyKnown(name: string, at: Origin, properties: Map<string, Value>): ObjectValue {
  return { ...objectValue(at, properties), rest: notUnderstood(`what else "${name}" has`, at) };
}

/** An object that has these properties, and no others. */
export function objectOf(at: Origin, properties: Readonly<Record<string, Value>>): ObjectValue {
  return objectValue(at, new Map(Object.entries(properties)));
}

/** Functions by their names. */
export function members(at: Origin, calls: Readonly<Record<string, Call>>): Map<string, Value> {
  return new Map(Object.entries(calls).map(([name, call]) => [name, builtin(name, at, call)]));
}

/** An object of which more is not known than these functions. */
export function functionsOf(name: string, at: Origin, calls: Readonly<Record<string, Call>>): ObjectValue {
  return partlyKnown(name, at, members(at, calls));
}

/** A function of scalars: computed for every combination of options, unknown if any is. */
export function ofScalars(compute: (args: readonly Scalar[]) => Scalar): Call {
  return (args, at) =>
    lift(args, at, (all) => {
      const scalars: Scalar[] = [];
      for (const arg of all) {
        if (arg.kind !== 'primitive') return unknownFrom([arg], at, unsetFrom(all, compute));
        scalars.push(arg.value);
      }
      const result = compute(scalars);
      const variables = [...new Set(all.flatMap(variablesOf))];
      // The larger of two numbers stands where that number stands.
      const same = all.find((arg) => arg.kind === 'primitive' && typeof result === 'number' && arg.value === result);
      return same?.kind === 'primitive' ? { ...same, variables } : computed(result, variables, at);
    });
}

/** A conversion of one scalar, which keeps where that was written: `Number('4000')` stands where '4000' stands. */
export function conversion(convert: (value: Scalar, radix: Scalar) => Scalar): Call {
  return ([value, radix], at) =>
    value === undefined
      ? primitive(convert(undefined, undefined), at)
      : mapOptions(value, (it) => {
          const unset = unsetFrom([it, ...(radix === undefined ? [] : [radix])], ([one, base]) => convert(one, base));
          if (it.kind === 'variable') return unset === null ? it : { ...it, unset };
          if (it.kind !== 'primitive') return unknownFrom([it], at, unset);
          if (radix !== undefined && radix.kind !== 'primitive') return unknownFrom([radix], at);
          return { ...it, value: convert(it.value, radix?.value) };
        });
}

/** Whether a value is anything but `undefined`. */
export function isThere(value: Value, at: Origin): Value {
  return mapOptions(value, (one) => {
    const isOpen = one.kind === 'unknown' || one.kind === 'variable' || (isUndefined(one) && !isNeverSet(one));
    return isOpen ? unknownFrom([one], at) : primitive(!isUndefined(one), at);
  });
}

/** The number that a text is read as. */
export const toNumber = conversion((value) => (typeof value === 'string' ? Number(value) : value));

/** The same of a text that is digits alone. */
export const digitsToNumber = conversion((value) =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
);

/** A known text; the one that bytes were read as. */
export function textIn(value: Value): Primitive | null {
  const text = value.kind === 'object' ? value.properties.get('toString') : value;
  const read = text?.kind === 'builtin' ? text.call([], value.at) : text;
  return read?.kind === 'primitive' ? read : null;
}

/** The file that a text is all of: what `readFileSync` gives. */
export function wholeFile(value: Value): SourceText | null {
  const read = textIn(value);
  if (read === null) return null;
  const { at } = read;
  return at.start === 0 && at.end === at.source.text.length && at.source.text === read.value ? at.source : null;
}

/** A package as both `import * as` and `import … from` see it. */
export function withDefault(object: ObjectValue): ObjectValue {
  return { ...object, properties: new Map([...object.properties, ['default', object]]) };
}
