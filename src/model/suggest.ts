/** Suggestions for words that are not known. */
import { closest, distance } from 'fastest-levenshtein';

/** `did you mean "exclude"?` where a known word is near, else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = closest(word, known);
  const isNear = distance(word, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
  return isNear ? `did you mean "${nearest}"?` : `use one of ${known.join(', ')}`;
}
