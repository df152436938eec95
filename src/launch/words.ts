/** Command lines as words, each with the place it is written at. */
import { type Part, type Primitive, primitive, textOf, writtenAt } from '../javascript/value.ts';

/** One word of a command line, after quotes and backslashes. */
export interface Word {
  readonly text: string;
  /** The text as a value: where it is written, which variables replace it, what stands in it from elsewhere. */
  readonly value: Primitive;
  /** Whether the shell would replace a part of it (`$PORT`, a backquoted command) before the program sees it. */
  readonly expands: boolean;
}

/** What ends a command: the last one ends with its line. */
export type Operator = '&&' | '||' | ';' | '|' | '&' | '';

export interface Command {
  readonly words: readonly Word[];
  readonly end: Operator;
}

/** The commands of a line or of a script, without comments and redirections. Bounded by the length of the text. */
export function splitCommands(line: Primitive): readonly Command[] {
  const reader = new LineReader(line);
  const commands: Command[] = [];
  let words: Word[] = [];
  const finish = (end: Operator): void => {
    const kept = withoutRedirections(words);
    if (kept.length > 0) commands.push({ words: kept, end });
    words = [];
  };
  for (;;) {
    const token = reader.next();
    if (token === null) break;
    if (typeof token === 'string') finish(token);
    else words.push(token);
  }
  finish('');
  return commands;
}

/** The words of a line that is split like a shell does, but without one: no operators, no variables. */
export function splitWords(line: Primitive): readonly Word[] {
  return splitCommands(line)
    .flatMap((it) => it.words)
    .map((it) => ({ ...it, expands: false }));
}

/** `> log`, `2>&1`, `< input` and their like. */
function withoutRedirections(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const text = word?.text ?? '';
    const isRedirection = /^(?:\d?|&)(?:>>?|<)/.test(text);
    if (!isRedirection && word !== undefined) kept.push(word);
    // The file stands behind it, unless it is written together with it.
    else if (/[<>]$/.test(text)) index += 1;
  }
  return kept;
}

class LineReader {
  readonly #line: Primitive;
  readonly #text: string;
  #at = 0;

  constructor(line: Primitive) {
    this.#line = line;
    this.#text = String(line.value);
  }

  /** The next word, or the operator that ends the command; `null` at the end. */
  next(): Word | Operator | null {
    for (;;) {
      const character = this.#text.charAt(this.#at);
      if (character === '') return null;
      if (character === '\\' && this.#text.charAt(this.#at + 1) === '\n') {
        this.#at += 2;
      } else if (character === '#') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end;
      } else if (character === '\n' || character === ';') {
        this.#at += 1;
        return ';';
      } else if (character === '&' && this.#text.charAt(this.#at + 1) === '>') {
        return this.#word();
      } else if (character === '&' || character === '|') {
        const isDouble = this.#text.charAt(this.#at + 1) === character;
        this.#at += isDouble ? 2 : 1;
        return character === '&' ? (isDouble ? '&&' : '&') : isDouble ? '||' : '|';
      } else if (/\s/.test(character)) {
        this.#at += 1;
      } else {
        return this.#word();
      }
    }
  }

  #word(): Word {
    const text = this.#text;
    const start = this.#at;
    let value = '';
    let expands = false;
    let quote = '';
    let first = -1;
    let plain = true;
    let at = start;
    for (; at < text.length; at += 1) {
      const character = text.charAt(at);
      // `2>&1` and `&>` hold no operator.
      const isRedirected = character === '&' && (at === start || /[<>]/.test(text.charAt(at - 1)));
      if (quote === '' && /[\s&|;]/.test(character) && !isRedirected) break;
      if (character === quote) {
        quote = '';
        continue;
      }
      if (quote === '' && (character === '"' || character === "'")) {
        quote = character;
        if (value !== '') plain = false;
        continue;
      }
      if (character === '\\' && quote !== "'" && at + 1 < text.length) {
        at += 1;
        plain = false;
      } else if (quote !== "'" && (character === '$' || character === '`')) {
        expands = true;
      }
      if (first === -1) first = at;
      value += text.charAt(at);
    }
    this.#at = Math.max(at, start + 1);
    // A word in two parts (`"a"b`) is not one run of characters.
    const isRun = plain && first !== -1 && text.startsWith(value, first);
    return { text: value, value: isRun ? runOf(this.#line, first, value) : primitive(value, this.#line.at), expands };
  }
}

/** A run of a text that begins at `from`, as it is written: what comes from elsewhere, there. */
export function runOf(line: Primitive, from: number, text: string): Primitive {
  const whole = String(line.value);
  if (from === 0 && text === whole) return line;
  const own = line.parts ?? [];
  const parts = own.flatMap((part): Part[] => {
    const isInside = part.from < from + text.length && from < part.from + String(part.value.value).length;
    return isInside ? [{ from: part.from - from, value: part.value }] : [];
  });
  const [only] = parts;
  if (only !== undefined && only.from === 0 && String(only.value.value) === text) return only.value;
  const ofParts = (all: readonly Part[]): readonly string[] => all.flatMap((it) => it.value.variables);
  const elsewhere = new Set(ofParts(own));
  const variables = [...new Set([...line.variables.filter((it) => !elsewhere.has(it)), ...ofParts(parts)])];
  const offset = offsetOf(line);
  const at =
    offset === null ? line.at : { source: line.at.source, start: offset + from, end: offset + from + text.length };
  return textOf(text, at, variables, parts);
}

/** Asked once for each line, however many words it has. */
const offsets = new WeakMap<Primitive, { readonly offset: number | null }>();

/** Where the first character of a text stands in its file; `null` where text and file differ (escapes). */
function offsetOf(line: Primitive): number | null {
  const known = offsets.get(line);
  if (known !== undefined) return known.offset;
  const { value, at } = line;
  const text = String(value);
  const isBare = at.end - at.start === text.length && at.source.text.startsWith(text, at.start);
  const offset = isBare ? at.start : writtenAt(at) === text ? at.start + 1 : null;
  offsets.set(line, { offset });
  return offset;
}

/** The part of a word from `start` on (`4000` in `--port=4000`), of a length or to its end. */
export function partOf(word: Word, start: number, length = word.text.length - start): Word {
  const text = word.text.slice(start, start + length);
  return { text, value: runOf(word.value, start, text), expands: word.expands && /[$`]/.test(text) };
}

/** A word that is written nowhere: what a tool puts in front of a command. */
export function impliedWord(text: string, like: Primitive): Word {
  return { text, value: primitive(text, like.at), expands: false };
}

/** An option's value: `--port 4000`, `--port=4000`, `-p 4000`, `-p4000`; `null` where it is the last word. */
export interface Option {
  readonly name: string;
  readonly value: Word | null;
  /** The word that it begins with, and its index. */
  readonly word: Word;
  readonly at: number;
}

/** Every use of these options, in order. */
export function optionsIn(words: readonly Word[], names: readonly string[]): readonly Option[] {
  const found: Option[] = [];
  for (const [index, word] of words.entries()) {
    for (const name of names) {
      if (word.text === name) {
        const following = words[index + 1];
        const isNext = following !== undefined && !/^-\D/.test(following.text);
        found.push({ name, value: isNext ? following : null, word, at: index });
      } else if (word.text.startsWith(`${name}=`)) {
        found.push({ name, value: partOf(word, name.length + 1), word, at: index });
      } else if (/^-\w$/.test(name) && word.text.startsWith(name) && /^[\d$:.[]/.test(word.text.slice(2))) {
        found.push({ name, value: partOf(word, 2), word, at: index });
      }
    }
  }
  return found;
}
