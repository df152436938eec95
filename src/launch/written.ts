/** From evaluated values to the texts that command lines are read from. */
import { type Origin, writtenAt } from '../javascript/value.ts';
import type { Place } from '../model/place.ts';
import type { WrittenText } from './words.ts';

/** A text value as it is written: with offsets if the file has it letter by letter, without escapes. */
export function writtenText(text: string, origin: Origin, at: Place): WrittenText {
  const quoted = writtenAt(origin);
  const isLiteral = quoted === text;
  const raw = origin.source.text.slice(origin.start, origin.end);
  const offset = isLiteral ? origin.start + (raw.length - quoted.length) / 2 : null;
  return { text, at, source: origin.source, offset };
}
