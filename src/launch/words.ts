/** Command lines as words, each with the place it is written at. */
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';

/** A text and where it is written. */
export interface WrittenText {
  readonly text: string;
  readonly at: Place;
  readonly source: SourceText | null;
  /** The offset of the first character of `text` in its file; `null` where text and file differ (escapes). */
  readonly offset: number | null;
  /** The run-time variables that replace it, as `FERRY_PORT` in `process.env.FERRY_PORT || '4000'`. */
  readonly variables: readonly string[];
  /** What stands in it from elsewhere, in order: the port in "`run web -- -p ${port}`". */
  readonly parts: readonly WrittenPart[];
}

export interface WrittenPart {
  /** Offset in the text. */
  readonly from: number;
  readonly written: WrittenText;
}

/** One word of a command line, after quotes and backslashes. */
export interface Word extends WrittenText {
  /** Whether the shell would replace a part of it (`$PORT`, a backquoted command) before the program sees it. */
  readonly expands: boolean;
}

/** Commands of one line, as `&&`, `||`, `;`, `|` and `&` separate them. Bounded by the length of the line. */
export function splitCommands(line: WrittenText): readonly (readonly Word[])[] {
  const commands: Word[][] = [[]];
  const { text } = line;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
    } else if (character === '&' || character === '|' || character === ';') {
      commands.push([]);
      at += 1;
    } else if (character === '#') {
      break;
    } else {
      const end = readWord(line, at, commands.at(-1) ?? []);
      at = Math.max(end, at + 1);
    }
  }
  return commands.filter((words) => words.length > 0);
}

/** Appends the word that begins at `start`; gives the offset behind it. */
function readWord(line: WrittenText, start: number, into: Word[]): number {
  const { text } = line;
  let value = '';
  let expands = false;
  let quote = '';
  let first = -1;
  let plain = true;
  let at = start;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote === '' && /[\s&|;]/.test(character)) break;
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
  // A word in two parts (`"a"b`) is not one run of characters.
  const contiguous = plain && first !== -1 && text.startsWith(value, first);
  const written = contiguous ? runOf(line, first, value) : { ...line, text: value, offset: null, parts: [] };
  into.push({ ...written, expands });
  return at;
}

/** A run of a text that begins at `from`, as it is written: what comes from elsewhere, there. */
function runOf(line: WrittenText, from: number, text: string): WrittenText {
  const parts = line.parts.flatMap((part) => {
    const isInside = part.from < from + text.length && from < part.from + part.written.text.length;
    return isInside ? [{ ...part, from: part.from - from }] : [];
  });
  const [only] = parts;
  if (only !== undefined && only.from === 0 && only.written.text === text) return only.written;
  const ofParts = (all: readonly WrittenPart[]): readonly string[] => all.flatMap((it) => it.written.variables);
  const elsewhere = new Set(ofParts(line.parts));
  const variables = [...new Set([...line.variables.filter((it) => !elsewhere.has(it)), ...ofParts(parts)])];
  const offset = line.offset === null ? null : line.offset + from;
  const at = offset === null || line.source === null ? line.at : line.source.place(offset, offset + text.length);
  return { text, at, source: line.source, offset, variables, parts };
}

/** The part of a word from `start` on (`4000` in `--port=4000`), of a length or to its end. */
export function partOf(word: Word, start: number, length = word.text.length - start): Word {
  return { ...runOf(word, start, word.text.slice(start, start + length)), expands: word.expands };
}

/** The value of an option: `--port 4000`, `--port=4000`, `-p 4000`, `-p4000`. The last one given wins. */
export function optionValue(words: readonly Word[], names: readonly string[]): Word | null {
  let found: Word | null = null;
  for (const [index, word] of words.entries()) {
    for (const name of names) {
      const following = words[index + 1];
      if (word.text === name && following !== undefined && !/^-\D/.test(following.text)) found = following;
      else if (word.text.startsWith(`${name}=`)) found = partOf(word, name.length + 1);
      else if (/^-\w$/.test(name) && word.text.startsWith(name) && /^\d+$/.test(word.text.slice(2)))
        found = partOf(word, 2);
    }
  }
  return found;
}
