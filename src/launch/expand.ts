/** `$PORT`, `${PORT}` and `${PORT:-4310}` in a word, as a shell fills them in. */
import {
  mapOptions,
  overridable,
  type Part,
  type Primitive,
  primitive,
  textOf,
  unknown,
  type Value,
} from '../javascript/value.ts';
import type { Environment } from './environment.ts';
import { partOf, type Word } from './words.ts';

/** Variables in one word: nobody writes more. */
const mostPieces = 32;

/**
 * The value of a word for a process with this environment. What is not a plain variable (`$(command)`, arithmetic)
 * is unknown, with the word as the reason; a variable that nothing sets is not set.
 */
export function expand(word: Word, environment: Environment): Value {
  if (!word.expands) return word.value;
  const pieces = piecesOf(word);
  if (pieces === null) return unknown(`"${word.text}" is filled in by the shell`, word.value.at);
  const values = pieces.map((piece) => valueOfPiece(piece, word, environment));
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  return joined(values, word);
}

interface Piece {
  readonly word: Word;
  /** The variable that stands here; `null` for plain text. */
  readonly variable: string | null;
  /** What stands behind `:-`. */
  readonly fallback: Word | null;
}

function piecesOf(word: Word): readonly Piece[] | null {
  const { text } = word;
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (pieces.length >= mostPieces) return null;
    if (text.charAt(at) === '$') {
      const match = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}$`]*))?\})/.exec(text.slice(at, at + 256));
      const variable = match?.[1] ?? match?.[2];
      if (match === null || variable === undefined) return null;
      const written = match[3];
      const fallback =
        written === undefined ? null : partOf(word, at + match[0].length - 1 - written.length, written.length);
      pieces.push({ word: partOf(word, at, match[0].length), variable, fallback });
      at += match[0].length;
    } else {
      const end = text.slice(at).search(/[$`]/);
      if (end === 0) return null; // a backquoted command
      const length = end === -1 ? text.length - at : end;
      pieces.push({ word: partOf(word, at, length), variable: null, fallback: null });
      at += length;
    }
  }
  return pieces;
}

function valueOfPiece({ word, variable, fallback }: Piece, whole: Word, environment: Environment): Value {
  if (variable === null) return word.value;
  const value = environment.get(variable, whole.value.at);
  return mapOptions(value, (it) => {
    if (it.kind !== 'primitive') return it;
    if (it.value !== undefined && it.value !== null && it.value !== '') return it;
    if (fallback !== null) return overridable(fallback.value, [variable]);
    return { kind: 'variable', name: variable, at: word.value.at };
  });
}

/** Several pieces as one text, which knows where each of them is written. */
function joined(values: readonly Value[], word: Word): Value {
  let text = '';
  const parts: Part[] = [];
  const known: Primitive[] = [];
  for (const value of values) {
    if (value.kind === 'unknown') return value;
    if (value.kind === 'variable') {
      return unknown(`"${word.text}" is filled in by the shell, and nothing here sets "${value.name}"`, word.value.at);
    }
    if (value.kind !== 'primitive') return unknown(`"${word.text}" is filled in by the shell`, word.value.at);
    parts.push({ from: text.length, value });
    known.push(value);
    text += String(value.value);
  }
  const variables = [...new Set(known.flatMap((it) => it.variables))];
  return known.length === 0 ? primitive('', word.value.at) : textOf(text, word.value.at, variables, parts);
}
