/**
 * Tables that are written as HTML, in the same terms as the others: a cell over several rows stands in each of them,
 * and a header of several rows is one. Of nested tables the outer one is not read.
 * https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
import { tagsFrom } from './html-tags.ts';
import type { Span } from './text.ts';

export interface HtmlTable extends Span {
  readonly caption: Span | null;
  /** What the header says of each column, the row nearest to the contents first. */
  readonly header: readonly (readonly Span[])[];
  readonly rows: readonly HtmlRow[];
}

export interface HtmlRow extends Span {
  readonly cells: readonly Span[];
}

/** More columns than any registry has; what spans more of them, or more cells in all, is cut off. */
const mostColumns = 100;
const mostRepeated = 50_000;

/**
 * The tables that begin between two offsets of a document, up to their end tags, even if these stand later (an empty
 * line ends a block of HTML in Markdown, but no table). A cell or row that is not closed ends where the next begins.
 */
export function htmlTables(text: string, start: number, end: number): readonly HtmlTable[] {
  const tables: HtmlTable[] = [];
  let table: OpenTable | null = null;
  let limit = end;
  for (const { start: at, end: after, name, isEnd, attributes } of tagsFrom(text, start, 'table|caption|tr|t[dh]')) {
    if (at >= end && limit === end && table !== null) limit = endOfOpenTable(text, end);
    if (at >= limit) break;
    table?.closeCell(at);
    switch (name) {
      case 'table':
        if (isEnd && table !== null) tables.push(table.read(after));
        table = isEnd ? null : new OpenTable(at);
        break;
      case 'caption':
        if (!isEnd) table?.openCaption(after);
        break;
      case 'tr':
        if (isEnd) table?.closeRow(after);
        else table?.openRow(at, after);
        break;
      default:
        if (!isEnd) table?.openCell(after, name === 'th', attributes);
    }
  }
  table?.closeCell(limit);
  if (table !== null) tables.push(table.read(limit));
  return tables;
}

/** Where the end tag of a table ends that is open at an offset; the offset itself where another table begins before it. */
function endOfOpenTable(text: string, offset: number): number {
  const { value: next } = tagsFrom(text, offset, 'table').next();
  return next?.isEnd === true ? next.end : offset;
}

interface OpenCell extends Span {
  readonly isHeader: boolean;
  readonly columns: number;
  /** Zero for all that are left: https://html.spec.whatwg.org/multipage/tables.html#attr-tdth-rowspan */
  readonly rows: number;
}

interface OpenRow {
  readonly start: number;
  end: number;
  readonly cells: OpenCell[];
  isClosed: boolean;
}

class OpenTable {
  readonly #start: number;
  readonly #rows: OpenRow[] = [];
  #caption: Span | null = null;
  /** Where the content of the cell at hand begins. */
  #open: (Omit<OpenCell, 'end'> & { readonly isCaption: boolean }) | null = null;
  #repeated = 0;

  constructor(start: number) {
    this.#start = start;
  }

  openCaption(start: number): void {
    this.#open = { start, isHeader: false, columns: 1, rows: 1, isCaption: true };
  }

  openRow(start: number, after: number): void {
    this.#rows.push({ start, end: after, cells: [], isClosed: false });
  }

  closeRow(end: number): void {
    const row = this.#rows.at(-1);
    if (row === undefined || row.isClosed) return;
    row.end = end;
    row.isClosed = true;
  }

  openCell(start: number, isHeader: boolean, attributes: string): void {
    const row = this.#rows.at(-1);
    if (row === undefined || row.isClosed) return;
    const columns = Math.max(span(attributes, 'colspan'), 1);
    this.#open = { start, isHeader, columns, rows: span(attributes, 'rowspan'), isCaption: false };
  }

  closeCell(end: number): void {
    if (this.#open === null) return;
    const { isCaption, ...cell } = this.#open;
    this.#open = null;
    const row = this.#rows.at(-1);
    if (isCaption) this.#caption = { start: cell.start, end };
    else if (row !== undefined) {
      row.cells.push({ ...cell, end });
      row.end = end;
    }
  }

  read(end: number): HtmlTable {
    const headers = Math.max(
      this.#rows.findIndex((row) => !row.cells.every((it) => it.isHeader)),
      this.#rows.length === 0 ? 0 : 1,
    );
    const grid = this.#grid(headers);
    const header: Span[][] = [];
    for (const row of grid.slice(0, headers).reverse()) {
      for (const [column, cell] of row.cells.entries()) {
        header[column] ??= [];
        if (!header[column].some((it) => it.start === cell.start)) header[column].push(cell);
      }
    }
    return { start: this.#start, end, caption: this.#caption, header, rows: grid.slice(headers) };
  }

  /**
   * The rows with a cell in every column. What spans columns of the header is said of each of them; what spans columns
   * of the contents stands in the first.
   */
  #grid(headers: number): HtmlRow[] {
    const spanning: ({ readonly cell: OpenCell; left: number } | undefined)[] = [];
    return this.#rows.map(({ start, end, cells: own }, index) => {
      const cells: Span[] = [];
      const fill = (): void => {
        for (let above = spanning[cells.length]; above !== undefined; above = spanning[cells.length]) {
          above.left -= 1;
          this.#repeated += 1;
          if (above.left <= 0 || this.#repeated > mostRepeated) spanning[cells.length] = undefined;
          cells.push(above.cell);
        }
      };
      for (const cell of own) {
        fill();
        for (let column = 0; column < cell.columns && cells.length < mostColumns; column += 1) {
          if (column > 0) this.#repeated += 1;
          if (column > 0 && this.#repeated > mostRepeated) break;
          const isFirst = column === 0 || index < headers;
          const shown = isFirst ? cell : { ...cell, start: cell.end };
          if (cell.rows !== 1) spanning[cells.length] = { cell: shown, left: (cell.rows || this.#rows.length) - 1 };
          cells.push(shown);
        }
      }
      fill();
      return { start, end, cells };
    });
  }
}

function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const digits = new RegExp(String.raw`\b${name}\s*=\s*["']?\s*(\d{1,4})`, 'i').exec(attributes)?.[1];
  return digits === undefined ? 1 : Number(digits);
}
