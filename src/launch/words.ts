/** Command lines as words, each with the place it is written at. */
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';

/** One word of a command line, after quotes and backslashes. */
export interface Word {
  readonly text: string;
  /** Whether the shell would replace a part of it (`$PORT`, a backquoted command) before the program sees it. */
  readonly expands: boolean;
  readonly at: Place;
  /** The run-time variables that replace a part of the line: `APP_PORT` in "`run web -- -p ${appPort}`". */
  readonly variables: readonly string[];
  /** The offset of the first character of `text` in its file; `null` where text and file differ (escapes). */
  readonly offset: number | null;
  readonly source: SourceText | null;
}

/** A text that is written at `at`, with the offset where it begins if it is written there letter by letter. */
export interface WrittenText {
  readonly text: string;
  readonly at: Place;
  readonly source: SourceText | null;
  readonly offset: number | null;
  readonly variables: readonly string[];
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
  // A word in two parts (`"a"b`) is not one run of characters in the file.
  const contiguous = plain && line.offset !== null && first !== -1 && text.startsWith(value, first);
  const offset = contiguous && line.offset !== null ? line.offset + first : null;
  const place = offset !== null && line.source !== null ? line.source.place(offset, offset + value.length) : line.at;
  into.push({ text: value, expands, at: place, variables: line.variables, offset, source: line.source });
  return at;
}

/** The part of a word from `start` on (`4000` in `--port=4000`). */
export function partOf(word: Word, start: number): Word {
  const text = word.text.slice(start);
  if (word.offset === null || word.source === null) return { ...word, text };
  const offset = word.offset + start;
  return { ...word, text, offset, at: word.source.place(offset, offset + text.length) };
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
