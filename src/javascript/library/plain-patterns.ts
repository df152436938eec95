/**
 * Regular expressions that are plain enough to be tried: letters, sets of letters, alternatives, and groups that are not
 * repeated. What one is tried on may be hostile as well as it may be itself: what it may take counts as steps, and is bounded.
 */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import type { Origin, Unknown, Value } from '../values/value.ts';

/** A regular expression, of which nothing is known but what it matches. */
export function patternValue(source: string, flags: string, at: Origin): Unknown {
  return { ...notUnderstood(`"/${source.slice(0, longestPattern)}/"`, at), pattern: { source, flags } };
}

/** The expression that a value is, to be tried on a text; `null` where it is another one, or would take long. */
export function plainPattern(it: Interpreter, value: Value, text: string): RegExp | null {
  if (value.kind !== 'unknown' || value.pattern === undefined) return null;
  const { source, flags } = value.pattern;
  if (source.length > longestPattern || !plain.test(source) || !/^[gims]*$/.test(flags)) return null;
  const letters = source.replaceAll(/\\.|\[[^\]]*\]/g, 'x').replaceAll('(?:', '(');
  const repeated = letters.match(/[*+]/g) ?? [];
  const optional = letters.match(/\?/g) ?? [];
  // Those that something is behind.
  const alternatives = letters.includes('(') ? (letters.match(/\|/g) ?? []) : [];
  if (text.length > longestOfAlternatives && alternatives.length > 0) return null;
  if (repeated.length > 1 || optional.length > mostOptional || alternatives.length > mostAlternatives) return null;
  // What is repeated at the end never has to be tried again with less.
  const again = /[*+](?!\||$)/.test(letters) ? text.length : 1;
  const effort = text.length * again * 2 ** (optional.length + alternatives.length);
  if (effort > mostEffort) return null;
  it.step(effort >> 6);
  try {
    return new RegExp(source, flags);
  } catch {
    return null; // a group that is not closed, `^*`
  }
}

/** A letter, an escaped one, a set; each may be optional or repeated. Or an end of a group. */
const plain =
  /^(?:(?:\\[^\w]|\\[dDsSwWnrt]|[^\\[\](){}*+?]|\[\^?(?:\\[^\w]|\\[dDsSwWnrt]|[^\]\\])+\])[?*+]?|\((?:\?:)?|\)\??)+$/;

const longestPattern = 100;
/** Each may double the ways to try. */
const mostOptional = 2;
const mostAlternatives = 8;
const longestOfAlternatives = 512;
/** Letters that are looked at, at most: some milliseconds. */
const mostEffort = 2 ** 20;
