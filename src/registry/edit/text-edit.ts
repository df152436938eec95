/** Changes to a text as the spans that they replace: every other byte stays as it is. */

/** `text.slice(start, end)` becomes `text`; an insertion where both are the same. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all edits made.
 *
 * @param edits in any order; of those that begin together, an insertion comes first
 * @throws RangeError where two of them overlap
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) throw new RangeError('two edits overlap');
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}

export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A whole line with its line break, wherever in it an offset lies. */
export function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end + 1 };
}

/** Takes a line out of a text in which each one ends with a break. */
export function removeLine(text: string, offset: number): TextEdit {
  return { ...lineAround(text, offset), text: '' };
}

/** Puts a line (without its break) before the one at `offset`, or after it, with the document's own line breaks. */
export function insertLine(text: string, line: string, offset: number, where: 'before' | 'after'): TextEdit {
  const { start, end } = lineAround(text, offset);
  const at = where === 'before' ? start : end;
  return { start: at, end: at, text: line + lineBreakOf(text) };
}
