/** Headers of tables that take more than one row. */
import type { Piece, Table } from './blocks.ts';

const nothing: Piece = { text: '', mask: '', struck: [], comments: [], start: 0, end: 0 };

/** The header of a column over several rows: `Port` under `Harbour` is `Port / Harbour`. */
export function joined(cells: readonly Piece[]): Piece {
  const filled = cells.filter((it) => it.text !== '');
  const [nearest = cells[0] ?? nothing, ...others] = filled;
  return others.length === 0 ? nearest : { ...nearest, text: [nearest, ...others].map((it) => it.text).join(' / ') };
}

/**
 * Markdown has no cells over several columns or rows. People leave them empty: `| App | Ports | |` and in the row below
 * `| | production | staging |` are one header.
 */
export function withSecondHeader(table: Table): Table {
  const [second, ...rows] = table.rows;
  if (second === undefined) return table;
  const isEmpty = (piece: Piece | undefined): boolean => (piece?.text ?? '') === '';
  const cells = table.header.map((top, column) => ({ top, below: second.cells[column] }));
  const isHeader =
    cells.some(({ top, below }) => isEmpty(top) && !isEmpty(below)) &&
    cells.some(({ top, below }) => !isEmpty(top) && isEmpty(below)) &&
    cells.every(({ below }) => !/\d/.test(below?.mask ?? ''));
  if (!isHeader) return table;
  let above = nothing;
  const header = cells.map(({ top, below = nothing }) => {
    if (!isEmpty(top)) above = top;
    return joined(isEmpty(below) ? [top] : [below, above]);
  });
  return { ...table, header, rows };
}
