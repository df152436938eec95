/**
 * Regular expressions that are plain enough to be tried: letters, sets of letters and alternatives, without groups. What
 * one is tried on may be hostile as well as it may be itself: it may take no longer than the square of a short text, or
 * than a long one.
 */
import { writtenAt } from '../values/places.ts';
import type { Value } from '../values/value.ts';

/** The literal that a value is, and a text to try it on; `null` where it is another one, or the text is long. */
export function plainPattern(value: Value, text: string): RegExp | null {
  if (value.kind !== 'unknown') return null;
  const [, body = '', flags = ''] = /^\/(.+)\/([gims]*)$/.exec(writtenAt(value.at)) ?? [];
  if (body === '' || body.length > longestPattern || !plain.test(body)) return null;
  const letters = body.replaceAll(/\\.|\[[^\]]*\]/g, 'x');
  const repeated = letters.match(/[*+]/g) ?? [];
  const optional = letters.match(/\?/g) ?? [];
  // What is repeated at the end never has to be tried again with less.
  if (text.length > longestText && /[*+](?!\||$)/.test(letters)) return null;
  if (repeated.length > 1 || optional.length > mostOptional) return null;
  return new RegExp(body, flags);
}

/** A letter, an escaped one, a set; each may be optional or repeated. */
const plain = /^(?:(?:\\[^\w]|\\[dDsSwWnrt]|[^\\[\](){}*+?/]|\[\^?(?:\\[^\w]|\\[dDsSwWnrt]|[^\]\\])+\])[?*+]?)+$/;

const longestText = 4096;
const longestPattern = 100;
/** Each may double the ways to try. */
const mostOptional = 2;
