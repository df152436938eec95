/**
 * Regular expressions that are plain enough to be tried: letters, sets of letters, alternatives, and groups that are not
 * repeated. What one is tried on may be hostile as well as it may be itself: it may take no longer than the square of a
 * short text, or than a long one.
 */
import { notUnderstood } from '../language/interpreter.ts';
import type { Origin, Unknown, Value } from '../values/value.ts';

/** A regular expression, of which nothing is known but what it matches. */
export function patternValue(source: string, flags: string, at: Origin): Unknown {
  return { ...notUnderstood(`"/${source.slice(0, longestPattern)}/"`, at), pattern: { source, flags } };
}

/** The expression that a value is, to be tried on a text; `null` where it is another one, or the text is long. */
export function plainPattern(value: Value, text: string): RegExp | null {
  if (value.kind !== 'unknown' || value.pattern === undefined) return null;
  const { source, flags } = value.pattern;
  if (source.length > longestPattern || !plain.test(source) || !/^[gims]*$/.test(flags)) return null;
  const letters = source.replaceAll(/\\.|\[[^\]]*\]/g, 'x').replaceAll('(?:', '(');
  const repeated = letters.match(/[*+]/g) ?? [];
  const optional = letters.match(/\?/g) ?? [];
  // Those that something is behind.
  const alternatives = letters.includes('(') ? (letters.match(/\|/g) ?? []) : [];
  // What is repeated at the end never has to be tried again with less.
  if (text.length > longestText && /[*+](?!\||$)/.test(letters)) return null;
  if (text.length > longestOfAlternatives && alternatives.length > 0) return null;
  if (repeated.length > 1 || optional.length > mostOptional || alternatives.length > mostAlternatives) return null;
  try {
    return new RegExp(source, flags);
  } catch {
    return null; // a group that is not closed, `^*`
  }
}

/** A letter, an escaped one, a set; each may be optional or repeated. Or an end of a group. */
const plain =
  /^(?:(?:\\[^\w]|\\[dDsSwWnrt]|[^\\[\](){}*+?]|\[\^?(?:\\[^\w]|\\[dDsSwWnrt]|[^\]\\])+\])[?*+]?|\((?:\?:)?|\)\??)+$/;

const longestText = 4096;
const longestPattern = 100;
/** Each may double the ways to try. */
const mostOptional = 2;
const mostAlternatives = 8;
const longestOfAlternatives = 512;
