/** A Caddyfile as lines of tokens. https://caddyserver.com/docs/caddyfile/concepts#structure */
import type { Origin } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';

export interface Token {
  readonly text: string;
  readonly at: Origin;
}

/** The tokens of one line; none of them empty. */
export type Line = readonly [Token, ...Token[]];

export interface Lines {
  readonly lines: readonly Line[];
  /** From where on it is written in a way that is not understood; `null` where all of it is. */
  readonly trouble: Origin | null;
}

const tokens = /"(?:[^"\\]|\\.)*"|`[^`]*`|\S+/g;

/** Without comments and heredocs. A brace is a token of its own where it opens a block, at the end of a line, or closes one. */
export function linesIn(source: SourceText): Lines {
  const lines: Line[] = [];
  let heredoc: string | null = null;
  let start = 0;
  for (const text of source.text.split('\n')) {
    const from = start;
    start += text.length + 1;
    if (heredoc !== null) {
      if (text.trim().split(/\s/, 1).join('') === heredoc) heredoc = null;
      continue;
    }
    const all: Token[] = [];
    for (const { 0: token, index } of text.matchAll(tokens)) {
      if (token.startsWith('#')) break;
      all.push({ text: token, at: { source, start: from + index, end: from + index + token.length } });
    }
    const odd = all.find((it, index) => isOdd(it.text, index, all.length));
    if (odd !== undefined) return { lines, trouble: odd.at };
    heredoc = all.map((it) => /^<<([\w-]+)$/.exec(it.text)?.[1]).find((it) => it !== undefined) ?? null;
    const [first, ...others] = all;
    if (first !== undefined) lines.push([first, ...others]);
  }
  return { lines, trouble: null };
}

/** A text in several lines, a line that goes on, braces where none open or close a block. */
function isOdd(text: string, index: number, count: number): boolean {
  const isOpen =
    (text.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$/.test(text)) || (text.startsWith('`') && !/^`[^`]*`$/.test(text));
  return isOpen || text === '\\' || (text === '{' && index < count - 1) || (text === '}' && count > 1);
}
