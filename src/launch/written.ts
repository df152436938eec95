/** From evaluated values to the texts that command lines are read from. */
import { type Primitive, placeOf, writtenAt } from '../javascript/value.ts';
import type { WrittenText } from './words.ts';

/** A known value as the text that is written: with offsets if the file has it letter by letter, without escapes. */
export function writtenText({ value, variables, at: origin, parts = [] }: Primitive): WrittenText {
  const text = String(value);
  const quoted = writtenAt(origin);
  const isLiteral = quoted === text;
  const raw = origin.source.text.slice(origin.start, origin.end);
  const offset = isLiteral ? origin.start + (raw.length - quoted.length) / 2 : null;
  return {
    text,
    at: placeOf(origin),
    source: origin.source,
    offset,
    variables,
    // A method may have moved them since (`.trim()`).
    parts: parts
      .map(({ from, value: part }) => ({ from, written: writtenText(part) }))
      .filter(({ from, written }) => text.startsWith(written.text, from)),
  };
}
