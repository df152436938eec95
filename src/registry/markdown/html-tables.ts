/** Tables that are written as HTML, in the same terms as the others. Of nested tables the outer one is not read. */
import type { Cell } from './long-tables.ts';

export interface HtmlTable {
  readonly start: number;
  readonly rows: readonly HtmlRow[];
}

interface HtmlRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly Cell[];
}

/** The tables between two offsets of a document. A cell or row that is not closed ends where the next begins. */
export function htmlTables(text: string, start: number, end: number): readonly HtmlTable[] {
  const tables: HtmlTable[] = [];
  let table: { start: number; rows: OpenRow[] } | null = null;
  for (const match of text.slice(start, end).matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)(table|tr|t[dh])\b[^<>]*>/gi)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue; // a comment
    const isEnd = match[1] === '/';
    const row: OpenRow | undefined = table?.rows.at(-1);
    if (row !== undefined && !row.isClosed) closeCell(row, at);
    if (name === 'table') {
      if (isEnd && table !== null) tables.push(table);
      table = isEnd ? null : { start: at, rows: [] };
    } else if (name === 'tr') {
      if (isEnd && row !== undefined) close(row, after);
      else if (!isEnd) table?.rows.push({ start: at, end: after, cells: [], open: null, isClosed: false });
    } else if (!isEnd && row !== undefined && !row.isClosed) row.open = after;
  }
  if (table !== null) tables.push(table);
  return tables;
}

interface OpenRow {
  readonly start: number;
  end: number;
  readonly cells: Cell[];
  /** Where the content of the cell at hand begins. */
  open: number | null;
  isClosed: boolean;
}

function closeCell(row: OpenRow, at: number): void {
  if (row.open === null) return;
  row.cells.push({ start: row.open, end: at });
  row.open = null;
  row.end = at;
}

function close(row: OpenRow, end: number): void {
  row.end = end;
  row.isClosed = true;
}
