/** Headers of tables that take more than one row. */
import type { Piece, Table } from './blocks.ts';
import { isOnlyPorts, isUnnamed } from './contents.ts';
import { isRoleWord } from './roles.ts';
import { speaksOfPorts } from './status.ts';
import { saysSomething } from './text.ts';
import { mentions, portWords } from './words.ts';

const nothing: Piece = { text: '', mask: '', struck: [], comments: [], start: 0, end: 0 };

/** The header of a column over several rows: `Port` under `Harbour` is `Port / Harbour`. */
export function joined(cells: readonly Piece[]): Piece {
  const filled = cells.filter((it) => it.text !== '');
  const [nearest = cells[0] ?? nothing, ...others] = filled;
  return others.length === 0 ? nearest : { ...nearest, text: [nearest, ...others].map((it) => it.text).join(' / ') };
}

/** The tables of a document with their headers as they are meant; rows that were added below a table have the one of that. */
export function withMeantHeaders(tables: readonly Table[]): readonly Table[] {
  const meant = new Map<Table['header'], Table['header']>();
  return tables.map((table) => {
    const header = meant.get(table.header);
    if (header !== undefined) return { ...table, header };
    const read = isRow(table) ? withHeaderAsRow(table) : withSecondHeader(table);
    meant.set(table.header, read.header);
    return read;
  });
}

/**
 * Markdown has no cells over several columns or rows. People leave them empty: `| App | Ports | |` and in the row below
 * `| | production | staging |` are one header. It has no table without a header, either: below an empty one there may
 * be the true one.
 */
function withSecondHeader(table: Table): Table {
  const [second, ...rows] = table.rows;
  if (second === undefined) return table;
  const cells = table.header.map((top, column) => ({ top, below: second.cells[column] ?? nothing }));
  const isHeader = cells.every(({ below }) => !/\d/.test(below.mask));
  const isParted =
    cells.some(({ top, below }) => top.text === '' && below.text !== '') &&
    cells.some(({ top, below }) => top.text !== '' && below.text === '');
  const isAlone = isUnnamed(table) && cells.some(({ below }) => mentions(below.text, portWords));
  if (!isHeader || !(isParted || isAlone)) return table;
  let above = nothing;
  const header = cells.map(({ top, below }) => {
    if (top.text !== '') above = top;
    return joined(below.text === '' ? [top] : [below, above]);
  });
  return { ...table, header, rows };
}

/** Whether the header is the first row of ports itself, as it is where nobody thought of one: `| ferry-api | 4310 |`. */
function isRow(table: Table): boolean {
  const { header, rows, context } = table;
  const isPorts = (piece: Piece | undefined): boolean => isOnlyPorts(piece?.mask ?? '');
  const isEmpty = (piece: Piece | undefined): boolean => !saysSomething(piece?.text ?? '');
  return (
    header.some(
      (it, column) => isPorts(it) && rows.every(({ cells }) => isPorts(cells[column]) || isEmpty(cells[column])),
    ) &&
    !header.some((it) => isRoleWord(it.text)) &&
    speaksOfPorts(context)
  );
}

function withHeaderAsRow(table: Table): Table {
  const { header, rows, start } = table;
  const end = Math.max(...header.map((it) => it.end));
  const none = { ...nothing, start, end: start };
  return { ...table, header: header.map(() => none), rows: [{ cells: header, start, end, isHeader: true }, ...rows] };
}
