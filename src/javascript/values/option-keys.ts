/** By what options are told apart where there are many of them. */
import type { Made, Option, Unknown } from './value.ts';
import type { When } from './whens.ts';

/** A text that is the same for the same value only; `null` where that takes a look at the value itself. */
export function keyOf({ value, when }: Option): string | null {
  if (value.kind === 'unknown') return saysMore(value) ? null : keyOfUnknown(value, when);
  if (value.kind !== 'primitive') return null;
  const text = String(value.value);
  if (text.length > longestKey) return null;
  const { at, variables } = value;
  return [typeof value.value, when?.variable, when?.environment, at.source.path, at.start, variables, text].join('\0');
}

/** Of what is not known, for whatever reason, one says enough, unless they come from different places. */
function keyOfUnknown({ made }: Unknown, when: When | null): string {
  const way = made === undefined ? '' : wayOf(made);
  return when === null ? `unknown\0${way}` : `unknown\0${when.variable}\0${when.environment}\0${way}`;
}

const ways = new WeakMap<Made, string>();

function wayOf(made: Made): string {
  const before = ways.get(made);
  if (before !== undefined) return before;
  const way = [made.from, made.name, ...made.steps].join('\0');
  ways.set(made, way);
  return way;
}

/** Whether more is known of it than why nothing is. */
export function saysMore({ test, variables, isShared, accessor, promised, settling, pattern }: Unknown): boolean {
  return (
    test !== undefined ||
    variables !== undefined ||
    isShared !== undefined ||
    accessor !== undefined ||
    promised !== undefined ||
    settling !== undefined ||
    pattern !== undefined
  );
}

const longestKey = 100;
