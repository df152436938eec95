/** Command lines as words, each with the place it is written at. */

import { writtenAt } from '../javascript/values/places.ts';
import { type Origin, type Part, type Primitive, primitive, textOf } from '../javascript/values/value.ts';

/** One word of a command line, after quotes and backslashes. */
export interface Word {
  readonly text: string;
  /** The text as a value: where it is written, which variables replace it, what stands in it from elsewhere. */
  readonly value: Primitive;
  /** Whether the shell would replace a part of it (`$PORT`, a backquoted command) before the program sees it. */
  readonly expands: boolean;
  /** The parts that it replaces, in their order. */
  readonly fills?: readonly Fill[];
  /** Where in the text something stands in quotes or behind a backslash first. */
  readonly quotedFrom?: number;
}

/** A part of a word that the shell fills in. */
export interface Fill {
  readonly from: number;
  readonly length: number;
  /** In quotes it stays one word, whatever it is. */
  readonly isQuoted: boolean;
  /** Whether another shell reads what has been filled in (`sh -c "next start -p $PORT"`). */
  readonly isReread: boolean;
  /** After how many settings of its launch the shell fills it in; `null` where all of them are made before. */
  readonly after: number | null;
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
  const ofParts = (all: readonly Part[]): readonly string[] => all.flatMap((it) => it.value.variables);
  const elsewhere = new Set(ofParts(own));
  const variables = [...new Set([...line.variables.filter((it) => !elsewhere.has(it)), ...ofParts(parts)])];
  const [only] = parts;
  if (only !== undefined && only.from === 0 && String(only.value.value) === text) return { ...only.value, variables };
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
  const fills = (word.fills ?? []).flatMap((it) => {
    const isInside = it.from >= start && it.from + it.length <= start + length;
    return isInside ? [{ ...it, from: it.from - start }] : [];
  });
  return { text, value: runOf(word.value, start, text), expands: fills.length > 0, fills };
}

/** Several texts as one, which knows where each of them is written. */
export function joined(values: readonly Primitive[], at: Origin): Primitive {
  const [first, second] = values;
  if (first !== undefined && second === undefined) return first;
  let text = '';
  const parts = values.map((value): Part => {
    const from = text.length;
    text += String(value.value);
    return { from, value };
  });
  return textOf(text, at, [...new Set(values.flatMap((it) => it.variables))], parts);
}

/** A whole value as one word, which no shell has a hand in. */
export function wordOf(value: Primitive): Word {
  const text = String(value.value);
  return { text, value: value.value === text ? value : { ...value, value: text }, expands: false };
}

/** What a value comes to where it stands in a line without quotes. */
export function splitAtBlanks(value: Primitive): readonly Word[] {
  const whole = wordOf(value);
  return [...whole.text.matchAll(/[^ \t\n]+/g)].map((it) => partOf(whole, it.index, it[0].length));
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

/** The words that are neither options nor the values of some. */
export function operandsIn(words: readonly Word[], valued: ReadonlySet<string>): readonly Word[] {
  return words.filter(({ text }, at) => !text.startsWith('-') && !valued.has(words[at - 1]?.text ?? ''));
}

/** What stands in front of `--`, and what behind it. */
export function atDashes(words: readonly Word[]): { readonly own: readonly Word[]; readonly passed: readonly Word[] } {
  const dashes = words.findIndex((it) => it.text === '--');
  return dashes === -1 ? { own: words, passed: [] } : { own: words.slice(0, dashes), passed: words.slice(dashes + 1) };
}
