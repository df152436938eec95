/** `test`, `[` and `[[`: what they say where that is known without running them. */
import type { Tree } from '../../model/tree.ts';
import { pathFrom } from '../paths.ts';
import type { Word } from '../words.ts';
import type { Given } from './known.ts';
import type { State } from './state.ts';

/** Whether a test holds; `null` where only the run knows. */
export function isTrue(words: readonly Word[], { directory }: State, { tree, isBash }: Given): boolean | null {
  const [name, ...others] = words;
  const closing = name?.text === '[' ? 1 : 0;
  if (closing === 1 && others.at(-1)?.text !== ']') return null;
  const own = name?.text === '[[' && others.length === 0 ? null : others.slice(0, others.length - closing);
  const said = own === null || own.length > 4 ? null : holds(own, directory, tree);
  // A plain `sh` may have neither, and then it fails.
  return said === true && !isBash && words.some((it) => it.text === '[[' || it.text === '==') ? null : said;
}

function holds(words: readonly Word[], directory: string | null, tree: Tree): boolean | null {
  const [first, second, third] = words;
  if (first === undefined) return false;
  if (first.text === '!' && second !== undefined) {
    const other = holds(words.slice(1), directory, tree);
    return other === null ? null : !other;
  }
  if (words.some((it) => it.expands)) return null;
  if (second === undefined) return first.text !== '';
  if (third === undefined) return isSo(first.text, second.text, directory, tree);
  return words.length > 3 ? null : compares(first.text, second.text, third);
}

/** What is committed is there; what is not may be made on the server. */
function isSo(operator: string, text: string, directory: string | null, tree: Tree): boolean | null {
  const path = /^-[defrs]$/.test(operator) ? pathFrom(directory, text) : null;
  switch (operator) {
    case '-n':
      return text !== '';
    case '-z':
      return text === '';
    case '-f':
    case '-r':
      return path !== null && tree.has(path) ? true : null;
    case '-d':
      return path !== null && tree.hasDirectory(path) ? true : null;
    case '-e':
      return path !== null && (tree.has(path) || tree.hasDirectory(path)) ? true : null;
    default:
      return null;
  }
}

const comparisons: ReadonlyMap<string, (a: number, b: number) => boolean> = new Map([
  ['-eq', (a, b) => a === b],
  ['-ne', (a, b) => a !== b],
  ['-gt', (a, b) => a > b],
  ['-ge', (a, b) => a >= b],
  ['-lt', (a, b) => a < b],
  ['-le', (a, b) => a <= b],
]);

function compares(a: string, operator: string, { text: b }: Word): boolean | null {
  if (/^[=!]?=$/.test(operator)) {
    // `[[` takes it for a pattern.
    return /[*?[\\(]/.test(b) ? null : (a === b) === (operator !== '!=');
  }
  const isNumber = [a, b].every((it) => /^-?\d{1,15}$/.test(it));
  return isNumber ? (comparisons.get(operator)?.(Number(a), Number(b)) ?? null) : null;
}

/** Whether one of the patterns of a `case` matches; `null` where only the run knows. */
export function matchesOne(subject: readonly Word[], patterns: readonly Word[]): boolean | null {
  const [word = null, second] = subject;
  if (second !== undefined || word?.expands === true) return patterns.some((it) => it.text === '*') ? true : null;
  const text = word?.text ?? '';
  let isUnknown = false;
  for (const pattern of patterns) {
    const one = matches(text, pattern);
    if (one === true) return true;
    isUnknown ||= one === null;
  }
  return isUnknown ? null : false;
}

/** Longer ones nobody writes, and they cost. */
const mostStars = 2;
const longestSubject = 100;

function matches(text: string, { text: pattern, fills = [], quotedFrom }: Word): boolean | null {
  const isGlob = fills.every((it) => /[*?]/.test(pattern.slice(it.from, it.from + it.length)) && it.length === 1);
  if (!isGlob || (fills.length > 0 && quotedFrom !== undefined) || /[[\]\\]/.test(pattern)) return null;
  if (fills.length === 0) return text === pattern;
  if (fills.length > mostStars || text.length > longestSubject) return null;
  const written = pattern
    .replace(/[.+^${}()|]/g, '\\$&')
    .replaceAll('*', '[^]*')
    .replaceAll('?', '[^]');
  return new RegExp(`^${written}$`).test(text);
}
