/** Suggestions for words that are not known. */
import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody may have meant; `null` where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : null;
}

/** `did you mean "exclude"?` where a known word is near, else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === null ? `use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
}
