/** What stands in the cells of a table: by column, by what a column is about, and in which of them anything does. */
import type { Place } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Piece, Row, Table } from './blocks.ts';
import type { Columns, Role } from './roles.ts';
import { saysSomething } from './text.ts';

/** The text of a column's header; empty for no column. */
export function headerOf({ header }: Table, column: number | undefined): string {
  return header[column ?? -1]?.text ?? '';
}

/** The text of a cell; empty where the row is shorter, or for no column. */
export function textIn({ cells }: Row, column: number | undefined): string {
  return cells[column ?? -1]?.text ?? '';
}

/** The same with spaces for its marks. */
export function maskIn({ cells }: Row, column: number | undefined): string {
  return cells[column ?? -1]?.mask ?? '';
}

/** The cells of a column that say something. */
export function filledIn({ rows }: Table, column: number | undefined): readonly Piece[] {
  return rows.flatMap(({ cells }) => cells[column ?? -1] ?? []).filter((it) => saysSomething(it.mask));
}

/** What stands in more than one cell of a column: no slip and no name, but a word that the table has for several rows. */
export function repeatedIn(
  table: Table,
  column: number | undefined,
  asSaid: (text: string) => string,
): ReadonlySet<string> {
  const texts = table.rows.map((row) => asSaid(textIn(row, column)));
  const seen = new Set<string>();
  return new Set(texts.filter((it) => seen.size === seen.add(it).size));
}

/** The cells of one row by what their columns are about. */
export class RowCells {
  readonly table: Table;
  readonly columns: Columns;
  readonly row: Row;
  readonly #source: SourceText;

  constructor(source: SourceText, table: Table, columns: Columns, row: Row) {
    this.#source = source;
    this.table = table;
    this.columns = columns;
    this.row = row;
  }

  cell(role: Role): Piece | undefined {
    return this.row.cells[this.columns.byRole.get(role) ?? -1];
  }

  text(role: Role): string {
    return this.cell(role)?.text ?? '';
  }

  /** A cell's text, or `null` where it is empty or a dash. */
  value(role: Role): string | null {
    const text = this.text(role).replaceAll('\n', ', ');
    return saysSomething(text) ? text : null;
  }

  /** What each column of notes says; where there are several, a dash in one of them is nothing. */
  notes(): readonly string[] {
    const texts = this.columns.notes.map((it) => textIn(this.row, it));
    return texts.filter((it) => (texts.length > 1 ? saysSomething(it) : it !== ''));
  }

  /** The cell's own characters, marks included. */
  raw({ start, end }: Piece): string {
    return this.#source.text.slice(start, end);
  }

  place({ start, mask }: Piece, from = 0, to = mask.length): Place {
    return this.#source.place(start + from, start + to);
  }

  get rowPlace(): Place {
    return this.#source.place(this.row.start, this.row.end);
  }
}
