/** The text of one file, and the way from an offset in it to a line and column. */
import type { Place } from './place.ts';

/** A decoded file. Offsets are UTF-16 code units into `text`. */
export class SourceText {
  readonly path: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  /** @param path relative to the checked root, with `/` */
  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The place of `text.slice(start, end)`. Offsets outside the text are clamped to it. */
  place(start: number, end: number = start): Place {
    const from = this.#position(start);
    const to = end <= start ? from : this.#position(end);
    return { file: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The offset of a line and column, both counted from 1: the way back from a place. */
  offsetOf(line: number, column: number): number {
    return Math.min((this.#starts()[line - 1] ?? this.text.length) + column - 1, this.text.length);
  }

  /** The text of a line (counted from 1) without its line break; empty past the end. */
  line(number: number): string {
    const starts = this.#starts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    const end = (starts[number] ?? this.text.length + 1) - 1;
    return this.text.slice(start, end > start && this.text[end - 1] === '\r' ? end - 1 : end);
  }

  /** How many lines there are; a final line break does not begin another one for a reader, but does here. */
  get lineCount(): number {
    return this.#starts().length;
  }

  #starts(): number[] {
    if (this.#lineStarts === undefined) {
      // Only `\n` ends a line: that is how git, and so GitHub's annotations, count. `\r\n` follows from it.
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  #position(offset: number): { line: number; column: number } {
    const starts = this.#starts();
    const wanted = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  }
}
