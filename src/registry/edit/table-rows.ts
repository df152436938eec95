/** Rows of pipe tables as they are written: where each cell stands, and a new row in the manner of an old one. */
import type { Allocation } from '../../model/registry.ts';
import type { RegistryPin } from '../../model/registry-pin.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Reading } from '../markdown/classify.ts';
import { parseDocument } from '../markdown/document.ts';
import type { Columns } from '../markdown/roles.ts';
import { readRows } from '../markdown/rows.ts';
import { readTables } from '../markdown/tables.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell between its two pipes: `raw` with the space around it, `content` without. */
interface Cell {
  readonly start: number;
  readonly raw: string;
  readonly content: string;
}

export interface EditableRow {
  /** An offset in its line. */
  readonly start: number;
  readonly cells: readonly Cell[];
  /** Whether it stands in the place of the header, without which there is no table. */
  readonly isHeader: boolean;
  readonly allocations: readonly Allocation[];
}

export interface EditableTable {
  readonly columns: Columns;
  readonly rows: readonly EditableRow[];
  /** By column, between two pipes: how wide it is where its pipes stand below each other and are to stay so, else `null`. */
  readonly widths: readonly (number | null)[];
}

/** What stands in the name cell of a row, which may leave it to the row above. */
export function nameIn({ columns }: EditableTable, { cells }: EditableRow): string {
  return cells[columns.byRole.get('application') ?? -1]?.content ?? '';
}

/** The tables that allocate and are drawn with pipes; rows of HTML are not continued. */
export function editableTables(source: SourceText, pin: RegistryPin | null): readonly EditableTable[] {
  const { blocks } = parseDocument(source);
  return readTables(source, blocks, pin)
    .filter((it) => it.kind === 'allocation')
    .map((it) => editable(source, it))
    .filter((it) => it !== null);
}

function editable(source: SourceText, reading: Reading): EditableTable | null {
  const { table, columns } = reading;
  if (columns === null || /^\s*</.test(source.text.slice(table.start))) return null;
  const allocations = byLine(source, reading);
  const rows = table.rows.map((row) => ({
    start: row.start,
    cells: cellsIn(source.text, row),
    isHeader: row.isHeader === true,
    allocations: allocations.get(source.place(row.start).line) ?? [],
  }));
  const header = cellsIn(source.text, headerRow(source.text, table.start));
  const widths = header.map(({ raw }, column) =>
    alignedWidth(
      raw.length,
      rows.map((it) => it.cells[column]).filter((it) => it !== undefined),
    ),
  );
  return { columns, rows, widths };
}

/** A text that does not fit moves its own pipe alone: the column is aligned all the same. */
function alignedWidth(width: number, cells: readonly Cell[]): number | null {
  const fits = ({ content }: Cell): boolean => content.length + 2 <= width;
  return cells.some(fits) && cells.every((it) => it.raw.length === width || !fits(it)) ? width : null;
}

function byLine(source: SourceText, reading: Reading): ReadonlyMap<number, Allocation[]> {
  const found = new Map<number, Allocation[]>();
  for (const it of readRows(source, reading).allocations) {
    const there = found.get(it.at.line);
    if (there === undefined) found.set(it.at.line, [it]);
    else there.push(it);
  }
  return found;
}

function headerRow(text: string, start: number): Span {
  const newline = text.indexOf('\n', start);
  return { start, end: newline === -1 ? text.length : newline };
}

/** Pipes part cells, but for those behind a backslash, also inside of code. https://github.github.com/gfm/#example-200 */
function cellsIn(text: string, { start, end }: Span): readonly Cell[] {
  const cells: Cell[] = [];
  const line = text.slice(start, end).trimEnd();
  const lead = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  let open = lead;
  const close = (at: number): void => {
    const raw = line.slice(open, at);
    cells.push({ start: start + open, raw, content: raw.trim() });
    open = at + 1;
  };
  for (let at = lead; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|') close(at);
  }
  if (line.slice(open).trim() !== '') close(line.length);
  return cells;
}

/**
 * A row as a line, in the manner of another: what stands around its cells stays, and so does the width of an aligned one.
 *
 * @param contents by column; a column that is missing keeps what the other row has
 */
export function rowLike(
  source: SourceText,
  table: EditableTable,
  row: EditableRow,
  contents: ReadonlyMap<number, string>,
): string {
  const lineStart = source.text.lastIndexOf('\n', row.start - 1) + 1;
  const lineEnd = source.text.indexOf('\n', row.start);
  let line = source.text.slice(lineStart, lineEnd === -1 ? source.text.length : lineEnd).replace(/\r$/, '');
  for (const [column, cell] of [...row.cells.entries()].reverse()) {
    const content = contents.get(column);
    if (content === undefined) continue;
    const at = cell.start - lineStart;
    line = line.slice(0, at) + around(cell, content, table.widths[column] ?? null) + line.slice(at + cell.raw.length);
  }
  return line;
}

function around({ raw, content: old }: Cell, content: string, width: number | null): string {
  const lead = old === '' ? ' ' : (/^\s*/.exec(raw)?.[0] ?? '');
  const trail = old === '' ? ' ' : (/\s*$/.exec(raw)?.[0] ?? '');
  if (width === null) return lead + content + trail;
  const edge = trail.slice(0, 1);
  // What stands at the right of its column stays there.
  if (lead.length > 1 && trail.length < 2) return (content + edge).padStart(width);
  return (lead + content).padEnd(width - edge.length) + edge;
}
