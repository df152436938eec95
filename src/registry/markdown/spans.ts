/** Rows as they are meant where a cell of the table is about several of them. */
import type { Piece, Row, Table } from './blocks.ts';
import { textIn } from './cells.ts';
import type { Columns } from './roles.ts';
import { statusIn, statusInsteadOfName } from './status.ts';
import { saysSomething } from './text.ts';

/**
 * The rows of a table with the application of the row above where only the first row of a group names it, and without
 * the rows that only say more about the ports of the row above (a cell over several rows in HTML).
 */
export function ownRows(table: Table, columns: Columns): readonly Row[] {
  const name = columns.byRole.get('application');
  if (name === undefined) return table.rows;
  const isBeforePorts = columns.ports.every((it) => name < it);
  const rows: Row[] = [];
  let named: Piece | undefined;
  let above: readonly (Piece | undefined)[] = [];
  for (const row of table.rows) {
    const cells = [name, ...columns.ports].map((it) => row.cells[it]);
    const repeats = cells.every(
      (it, index) => it !== undefined && it.end > it.start && it.start === above[index]?.start,
    );
    above = cells;
    if (repeats) continue;
    const inherits = isBeforePorts && named !== undefined && leavesNameOut(row, name, columns);
    if (!inherits && row.cells[name]?.text !== '') named = row.cells[name];
    rows.push(inherits && named !== undefined ? { ...row, cells: row.cells.with(name, named) } : row);
  }
  return rows;
}

/** An empty name, in a row that says something else of its port, and not that it is free. */
function leavesNameOut(row: Row, name: number, { ports, byRole, notes }: Columns): boolean {
  if (row.cells[name]?.text !== '') return false;
  const status = statusIn(textIn(row, byRole.get('status')));
  if (status === 'free' || status === 'avoid') return false;
  if (notes.some((it) => statusInsteadOfName(textIn(row, it)) !== null)) return false;
  return row.cells.some((it, column) => column !== name && !ports.includes(column) && saysSomething(it.text));
}
