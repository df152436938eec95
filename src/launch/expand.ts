/** `$PORT`, `${PORT}` and `${PORT:-4310}` in a word, as a shell fills them in. */

import { mapOptions, overridable } from '../javascript/values/choices.ts';
import { type Primitive, primitive, unknown, type Value } from '../javascript/values/value.ts';
import type { Environment } from './environment.ts';
import { type Fill, joined, partOf, splitAtBlanks, type Word } from './words.ts';

/** Variables in one word, and defaults of defaults: nobody writes more. */
const mostPieces = 32;
const deepestDefault = 4;
/** Characters: each of a few variables may hold the one before it twice. */
const longestText = 64 * 1024;

/**
 * The value of a word for a process with this environment. What is not a plain variable (`$(command)`, arithmetic)
 * is unknown, with the word as the reason; a variable that nothing sets is not set.
 */
export function expand(word: Word, environment: Environment): Value {
  return filled(word, environment, 0);
}

/** The words that a program gets: without quotes, a value of several words is several, and an empty one is none. */
export function expandWords(words: readonly Word[], environment: Environment): readonly Word[] {
  return words.flatMap((word): readonly Word[] => {
    const fills = word.fills ?? [];
    const [fill, second] = fills;
    if (fill === undefined || word.quotedFrom !== undefined || fills.some((it) => it.isQuoted)) return [word];
    const isWhole = second === undefined && fill.length === word.text.length && !fill.isReread;
    const value = isWhole ? valueOfFill(word, fill, environment, 0) : expand(word, environment);
    if (value.kind !== 'primitive' || typeof value.value !== 'string' || /[*?[\\]/.test(value.value)) return [word];
    if (value.value !== '' && !isWhole) return [word];
    return splitAtBlanks(value);
  });
}

function filled(word: Word, environment: Environment, depth: number): Value {
  const fills = word.fills ?? [];
  if (fills.length === 0) return word.value;
  if (fills.length > mostPieces) return unknown(`"${word.text}" is filled in by the shell`, word.value.at);
  const values: Value[] = [];
  let at = 0;
  for (const fill of fills) {
    if (fill.from > at) values.push(partOf(word, at, fill.from - at).value);
    const value = valueOfFill(word, fill, environment, depth);
    values.push(isOneWord(value, fill) ? value : unknown(`"${word.text}" may be several words`, word.value.at));
    at = fill.from + fill.length;
  }
  if (at < word.text.length) values.push(partOf(word, at).value);
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : together(values, word);
}

/** Whether a value stays what it is where it is filled in. */
function isOneWord(value: Value, { isQuoted, isReread }: Fill): boolean {
  if (value.kind !== 'primitive' || typeof value.value !== 'string') return true;
  if (isReread) return /^[\w./:@%+,=-]*$/.test(value.value);
  return isQuoted || !/[ \t\n*?[\\]/.test(value.value);
}

/** A name, and what stands behind `:-` and its like. */
const plainFill = /^\$(?:([A-Za-z_]\w*|\d)|\{([A-Za-z_]\w*|\d+)(?:(:?[-=+?])([\s\S]*))?\})$/;

function valueOfFill(word: Word, fill: Fill, current: Environment, depth: number): Value {
  const { at } = word.value;
  const environment = fill.after === null ? current : (current.earlier[fill.after] ?? current);
  const match = plainFill.exec(word.text.slice(fill.from, fill.from + fill.length));
  const variable = match?.[1] ?? match?.[2];
  if (match === null || variable === undefined) return unknown(`"${word.text}" is filled in by the shell`, at);
  const [operator, text = ''] = [match[3], match[4]];
  const start = fill.from + fill.length - 1 - text.length;
  const place = partOf(word, fill.from, fill.length).value.at;
  const fallback = (): Value => defaultOf(partOf(word, start, text.length), fill, environment, depth);
  return mapOptions(environment.inShell(variable, at), (it) => {
    if (it.kind !== 'primitive') return it;
    const isSet = it.value !== undefined && it.value !== null;
    const counts = isSet && !(it.value === '' && operator?.startsWith(':') === true);
    const missing: Value = { kind: 'variable', name: variable, at: place };
    switch (operator?.at(-1)) {
      case '-':
      case '=':
        return counts ? it : mapOptions(fallback(), (value) => overridable(value, [variable]));
      case '+':
        return counts ? fallback() : isSet ? primitive('', at) : missing;
      case '?':
        return counts ? it : missing;
      default:
        return isSet ? it : missing;
    }
  });
}

/** What stands behind `:-`: plain text, or one variable. */
function defaultOf(word: Word, fill: Fill, environment: Environment, depth: number): Value {
  const { text } = word;
  if (!/[$`"'\\{}]/.test(text))
    return /\s/.test(text) && !fill.isQuoted ? unknown(`"${text}" may be several words`, word.value.at) : word.value;
  if (depth >= deepestDefault || !plainFill.test(text))
    return unknown(`"${text}" is filled in by the shell`, word.value.at);
  const inner: Fill = { ...fill, from: 0, length: text.length, after: null };
  return filled({ text, value: word.value, expands: true, fills: [inner] }, environment, depth + 1);
}

/** Several pieces as one text. */
function together(values: readonly Value[], word: Word): Value {
  const known: Primitive[] = [];
  let length = 0;
  for (const value of values) {
    if (value.kind === 'unknown') return value;
    if (value.kind === 'variable') {
      return unknown(`"${word.text}" is filled in by the shell, and nothing here sets "${value.name}"`, word.value.at);
    }
    if (value.kind !== 'primitive') return unknown(`"${word.text}" is filled in by the shell`, word.value.at);
    known.push(value);
    length += String(value.value).length;
    if (length > longestText) return unknown('the shell fills in a text that is very long', word.value.at);
  }
  return joined(known, word.value.at);
}
