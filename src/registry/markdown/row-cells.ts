/** The cells of one row by what their columns are about. */
import type { Place } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Piece, Row } from './blocks.ts';
import type { Columns, Role } from './roles.ts';

export class RowCells {
  readonly columns: Columns;
  readonly #source: SourceText;
  readonly #row: Row;

  constructor(source: SourceText, row: Row, columns: Columns) {
    this.columns = columns;
    this.#source = source;
    this.#row = row;
  }

  cell(role: Role): Piece | undefined {
    const column = this.columns.byRole.get(role);
    return column === undefined ? undefined : this.#row.cells[column];
  }

  text(role: Role): string {
    return this.cell(role)?.text ?? '';
  }

  /** A cell's text, or `null` where it is empty or a dash. */
  value(role: Role): string | null {
    const text = this.text(role).replaceAll('\n', ', ');
    return /[\p{L}\p{N}]/u.test(text) ? text : null;
  }

  /** What each column of notes says; where there are several, a dash in one of them is nothing. */
  notes(): readonly string[] {
    const { notes } = this.columns;
    const texts = notes.map((it) => this.#row.cells[it]?.text ?? '');
    return texts.filter((it) => (notes.length > 1 ? /[\p{L}\p{N}]/u.test(it) : it !== ''));
  }

  place(cell: Piece, start: number, end: number): Place {
    return this.#source.place(cell.start + start, cell.start + end);
  }
}
