/** Rows of pipe tables as they are written: where each cell stands, and a new row in the manner of an old one. */
import { append } from '../../model/maps.ts';
import { type Allocation, isOwned } from '../../model/registry.ts';
import type { RegistryPin } from '../../model/registry-pin.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Columned } from '../markdown/classify.ts';
import { parseDocument } from '../markdown/document.ts';
import { betweenPipes } from '../markdown/long-tables.ts';
import type { Columns } from '../markdown/roles.ts';
import { readRows } from '../markdown/rows.ts';
import { readTables } from '../markdown/tables.ts';
import { type Span, saysSomething } from '../markdown/text.ts';
import { lineAround } from './text-edit.ts';

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

/**
 * The tables that allocate and are drawn with pipes; rows of HTML are not continued, nor those that name an environment,
 * as each has ports of several applications.
 */
export function editableTables(source: SourceText, pin: RegistryPin | null): readonly EditableTable[] {
  const { blocks } = parseDocument(source);
  return readTables(source, blocks, pin)
    .flatMap((it) => (it.kind === 'allocation' ? [it] : []))
    .filter(({ table, columns }) => columns.names.size === 0 && !/^\s*</.test(source.text.slice(table.start)))
    .map((it) => editable(source, it));
}

function editable(source: SourceText, it: Columned): EditableTable {
  const { table, columns } = it;
  const allocations = new Map<number, Allocation[]>();
  for (const entry of readRows(source, it).allocations) append(allocations, entry.at.line, entry);
  const rows = table.rows.map((row) => ({
    start: row.start,
    cells: cellsIn(source.text, row),
    isHeader: row.isHeader === true,
    allocations: allocations.get(source.place(row.start).line) ?? [],
  }));
  const header = cellsIn(source.text, { ...lineAround(source.text, table.start), start: table.start });
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

function cellsIn(text: string, { start, end }: Span): readonly Cell[] {
  return betweenPipes(text, start, end).map((it) => {
    const raw = text.slice(it.start, it.end);
    return { start: it.start, raw, content: raw.trim() };
  });
}

/** Whether a row for one port of one application can be written. */
export function isContinuable({ columns }: EditableTable): boolean {
  return columns.byRole.has('application') && columns.ports.length === 1;
}

/** The rows that give one port to somebody. */
export function ownedRows({ rows }: EditableTable): readonly EditableRow[] {
  return rows.filter(
    ({ allocations: [first, ...more] }) =>
      first !== undefined && more.length === 0 && first.portEnd === null && isOwned(first),
  );
}

export function nearest(rows: readonly EditableRow[], port: number): EditableRow | null {
  const distance = ({ allocations }: EditableRow): number => Math.abs((allocations[0]?.port ?? 0) - port);
  return rows.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** How a column writes that there is nothing to say, else how its table does. */
export function emptyMark(table: EditableTable, column: number): string {
  const mostOften = (cells: readonly (string | undefined)[]): string | undefined => {
    const counts = new Map<string, number>();
    for (const it of cells) {
      if (it !== undefined && !saysSomething(it)) counts.set(it, (counts.get(it) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  return (
    mostOften(ownedRows(table).map((it) => it.cells[column]?.content)) ??
    mostOften(table.rows.flatMap((it) => it.cells.map(({ content }) => content))) ??
    '-'
  );
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
  const { start, end } = lineAround(source.text, row.start);
  let line = source.text.slice(start, end).replace(/\r?\n$|\r$/, '');
  for (const [column, cell] of [...row.cells.entries()].reverse()) {
    const content = contents.get(column);
    if (content === undefined) continue;
    const at = cell.start - start;
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
