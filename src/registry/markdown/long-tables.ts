/**
 * Takes the inner rows of tables out of a document before it is parsed: the Markdown parser needs some ten
 * kilobytes for every cell. A row that begins with `|` needs no parser, it begins no other block.
 * https://github.github.com/gfm/#tables-extension-
 */

import type { Span } from './text.ts';

/** A document without the inner rows of its tables, and the way back to it. */
export class Shortened {
  readonly text: string;
  /** The runs of lines that were taken out, with the last line break, in the order of the document. */
  readonly #cuts: readonly Span[];
  /** Where each cut would be in `text`. */
  readonly #joints: readonly number[];

  constructor(text: string) {
    this.#cuts = innerRows(text);
    const parts: string[] = [];
    const joints: number[] = [];
    let length = 0;
    let kept = 0;
    for (const { start, end } of this.#cuts) {
      parts.push(text.slice(kept, start));
      length += start - kept;
      joints.push(length);
      kept = end;
    }
    parts.push(text.slice(kept));
    this.text = parts.join('');
    this.#joints = joints;
  }

  /** The offset in the document of an offset in `text`; at a joint, that of what follows the cut. */
  toDocument(offset: number): number {
    const passed = countWhile(this.#joints, (joint) => joint <= offset);
    const last = this.#cuts[passed - 1];
    return last === undefined ? offset : offset - (this.#joints[passed - 1] ?? 0) + last.end;
  }

  /** What was taken out between two offsets in the document. */
  cutsIn(start: number, end: number): readonly Span[] {
    const first = countWhile(this.#cuts, (cut) => cut.start < start);
    return this.#cuts.slice(
      first,
      countWhile(this.#cuts, (cut) => cut.end <= end),
    );
  }
}

/**
 * What stands between the pipes of a row, with the space around it. A pipe behind a backslash parts nothing, also inside
 * of code. https://github.github.com/gfm/#example-200
 */
export function betweenPipes(text: string, start: number, end: number): readonly Span[] {
  const line = text.slice(start, end).trimEnd();
  const cells: Span[] = [];
  let open = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  const close = (at: number): void => {
    cells.push({ start: start + open, end: start + at });
    open = at + 1;
  };
  for (let at = open; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|') close(at);
  }
  if (line.slice(open).trim() !== '') close(line.length);
  return cells;
}

/** The contents of the cells of a row, without the space around them. */
export function cellsOf(text: string, start: number, end: number): readonly Span[] {
  return betweenPipes(text, start, end).map((cell) => {
    let { start: from, end: to } = cell;
    while (from < to && isSpace(text[from])) from += 1;
    while (to > from && isSpace(text[to - 1])) to -= 1;
    return { start: from, end: to };
  });
}

/** The lines between the first and the last row of each table. */
function innerRows(text: string): readonly Span[] {
  const cuts: Span[] = [];
  let run: { readonly indent: string; first: number; last: number; rows: number } | null = null;
  const finish = (): void => {
    if (run !== null && run.rows > 2) cuts.push({ start: run.first, end: run.last });
    run = null;
  };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const indent = /^ {0,3}(?=\|)/.exec(line)?.[0];
    if (isDelimiter(line)) {
      // A second one in a run may be the true one: such a run is left whole.
      const isSecond: boolean = run !== null;
      run = null;
      if (!isSecond) run = { indent: indent ?? '', first: -1, last: -1, rows: 0 };
    } else if (run !== null && indent === run.indent && !endsHtml.test(line)) {
      run.rows += 1;
      if (run.rows === 2) run.first = start;
      run.last = start;
    } else finish();
    start = end + 1;
  }
  finish();
  return cuts;
}

/** A line with these may end a block of HTML, in which a table is no table. */
const endsHtml = /--|\?>|\]\]>|<\/|<!/;

function isDelimiter(line: string): boolean {
  return /^ {0,3}[|:\- \t]+\r?$/.test(line) && line.includes('-') && line.includes('|');
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}

/** How many items from the first on satisfy a condition that none of the later ones does. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
