/** Where a value stands in its file, and the way on which it came from there to where it is used. */
import type { Place } from '../../model/place.ts';
import { type Origin, primitive, type Value } from './value.ts';

/** Of a longer way only its beginning and its end are kept. */
const longestWay = 8;

/** A value as it is read at a place: a text or number remembers that it came by there. */
export function readAt(value: Value, at: Origin): Value {
  switch (value.kind) {
    case 'primitive': {
      if (value.isMissing) return primitive(undefined, value.at, value.variables);
      if (typeof value.value !== 'number' && typeof value.value !== 'string') return value;
      if (value.at.start === at.start && value.at.source === at.source) return value; // it is written here
      const { via } = value;
      if (via === undefined) return { ...value, via: [at] };
      const kept = via.length < longestWay ? via : [...via.slice(0, longestWay / 2), ...via.slice(longestWay / 2 + 1)];
      return { ...value, via: [...kept, at] };
    }
    case 'choice':
      return { ...value, options: value.options.map((option) => ({ ...option, value: readAt(option.value, at) })) };
    default:
      return value;
  }
}

/** The place of a value, without the quotes of a string literal: exactly what a fix would replace. */
export function placeOf(origin: Origin): Place {
  const { source, start, end } = origin;
  const quote = source.text[start];
  const quoted =
    end - start >= 2 && (quote === '"' || quote === "'" || quote === '`') && source.text[end - 1] === quote;
  return quoted ? source.place(start + 1, end - 1) : source.place(start, end);
}

/** What is written there, without the quotes of a string literal. */
export function writtenAt(origin: Origin): string {
  const text = origin.source.text.slice(origin.start, origin.end);
  return /^(["'`]).*\1$/s.test(text) && text.length >= 2 ? text.slice(1, -1) : text;
}
