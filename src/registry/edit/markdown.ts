/** The Markdown form, edited: each new row or line is written in the manner of the one nearest to it. */
import { type PortRange, showPorts } from '../../model/port-index.ts';
import { type Allocation, isOwned, poolOf, type Registry } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { isReadAsName } from '../markdown/cell-names.ts';
import type { Role } from '../markdown/roles.ts';
import type { Span } from '../markdown/text.ts';
import { CannotEdit, type Editor, type Wish } from './editor.ts';
import {
  type EditableRow,
  type EditableTable,
  editableTables,
  emptyMark,
  isContinuable,
  nameIn,
  nearest,
  ownedRows,
  rowLike,
} from './table-rows.ts';
import { insertLine, lineAround, removeLine, type TextEdit } from './text-edit.ts';

interface Place {
  readonly table: EditableTable;
  readonly row: EditableRow;
}

export class MarkdownEditor implements Editor {
  readonly #source: SourceText;
  readonly #registry: Registry;
  readonly #tables: readonly EditableTable[];

  constructor(source: SourceText, registry: Registry) {
    this.#source = source;
    this.#registry = registry;
    this.#tables = editableTables(source, registry.pin ?? null);
  }

  add(wish: Wish): readonly TextEdit[] {
    const table = this.#tableFor(wish);
    if (table === null) return this.#addLine(wish);
    const template = nearest(ownedRows(table), wish.port);
    if (template === null) throw new CannotEdit('no row of its table can be continued');
    return [this.#insert(table, this.#rowFor(wish, table, template), wish.port)];
  }

  claim(free: Allocation, wish: Wish): readonly TextEdit[] {
    const place = this.#placeOf(free);
    if (place === null) return [removeLine(this.#source.text, this.#spanOf(free).start), ...this.add(wish)];
    const { table, row } = place;
    const template = nearest(ownedRows(table), wish.port);
    // A table of free ports alone is a list of what may be taken: the port moves to where the others are.
    if (template === null || !isContinuable(table)) return [this.#removeRow(row), ...this.add(wish)];
    return [this.#replaceRow(row, this.#rowFor(wish, table, template))];
  }

  narrow(free: Allocation, left: readonly PortRange[]): readonly TextEdit[] {
    return [this.#overPorts(free, left.map(showPorts).join(', '))];
  }

  widen([first, second]: readonly Allocation[], range: PortRange): readonly TextEdit[] {
    if (first === undefined) return [];
    const [from, to] = [this.#spanOf(first), this.#spanOf(second ?? first)];
    if (second !== undefined && !/^[\s,;]*$/.test(this.#source.text.slice(from.end, to.start)))
      throw new CannotEdit('the free ports around it stand in different places');
    return [{ start: from.start, end: to.end, text: showPorts(range) }];
  }

  remove(entry: Allocation): readonly TextEdit[] {
    const place = this.#placeOf(entry);
    if (this.#sharing(entry).length > 1) throw new CannotEdit('its line gives other ports as well');
    if (place === null) return [removeLine(this.#source.text, this.#spanOf(entry).start)];
    if (nameIn(place.table, place.row) !== '') this.#refuseNameless(rowBelow(place), 'it');
    return [this.#removeRow(place.row)];
  }

  free(entry: Allocation, sample: Allocation): readonly TextEdit[] {
    const [from, like] = [this.#placeOf(entry), this.#placeOf(sample)];
    const digits = String(entry.port);
    if (like === null) {
      const span = this.#spanOf(sample);
      const { start, end } = lineAround(this.#source.text, span.start);
      const line = `${this.#source.text.slice(start, span.start)}${digits}${this.#source.text.slice(span.end, end)}`;
      const where = entry.port < sample.port ? 'before' : 'after';
      return [...this.remove(entry), insertLine(this.#source.text, line.replace(/\r?\n$/, ''), start, where)];
    }
    // `4390 | buoy films | Available`: free or not, a row with a name shows not how one without is written.
    const named = nameIn(like.table, like.row);
    if (isReadAsName(named.replace(/[*_`]/g, ''))) return this.remove(entry);
    const [column = 0] = like.table.columns.ports;
    const contents = new Map([[column, (like.row.cells[column]?.content ?? '').replace(showPorts(sample), digits)]]);
    for (const role of ['owner', 'pool'] as const) {
      const column = like.table.columns.byRole.get(role);
      if (column !== undefined && sample[role] !== null && poolOf(sample) !== poolOf(entry))
        contents.set(column, emptyMark(like.table, column));
    }
    const line = rowLike(this.#source, like.table, like.row, contents);
    if (from?.table === like.table && this.#sharing(entry).length === 1) {
      this.#refuseNameless(rowBelow(from), nameIn(from.table, from.row) === '' ? 'the one above' : 'it');
      return [this.#replaceRow(from.row, line)];
    }
    return [...this.remove(entry), this.#insert(like.table, line, entry.port)];
  }

  renumber(entry: Allocation, port: number): readonly TextEdit[] {
    return [this.#overPorts(entry, String(port))];
  }

  /** The table in whose company the port is: where its nearest neighbour stands that is somebody's. */
  #tableFor({ port, status, host }: Wish): EditableTable | null {
    const isOnHost = (it: EditableTable): boolean =>
      it.columns.byRole.has('host') ||
      ownedRows(it).some((row) => (row.allocations[0]?.host ?? null) === (host ?? null));
    const tables = this.#tables.filter((it) => isContinuable(it) && ownedRows(it).length > 0 && isOnHost(it));
    const says = tables.filter((it) => ownedRows(it).some((row) => row.allocations[0]?.status === status));
    const distance = (it: EditableTable): number =>
      Math.min(...ownedRows(it).flatMap((row) => row.allocations.map((entry) => Math.abs(entry.port - port))));
    return (says.length > 0 ? says : tables).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  #rowFor(wish: Wish, table: EditableTable, near: EditableRow): string {
    const { byRole, ports, aliases } = table.columns;
    const sameStatus = nearest(
      ownedRows(table).filter((it) => it.allocations[0]?.status === wish.status),
      wish.port,
    );
    const empty = (column: number): string => emptyMark(table, column);
    const contents = new Map<number, string>();
    for (const column of near.cells.keys()) contents.set(column, empty(column));
    const texts: Partial<Record<Role, string | undefined>> = {
      type: wish.type,
      owner: wish.owner ?? (byRole.has('pool') ? undefined : wish.pool),
      pool: wish.pool,
      host: wish.host,
      directory: wish.directory,
      domains: wish.domains?.join(', '),
      notes: wish.notes,
      ...(wish.protocol === 'udp' ? { protocol: 'UDP' } : {}),
    };
    for (const [role, column] of byRole) {
      const text = texts[role];
      if (text !== undefined) contents.set(column, escaped(text));
    }
    const put = (column: number | undefined, content: string): void => {
      if (column !== undefined) contents.set(column, content);
    };
    for (const alias of aliases) put(alias, empty(alias));
    put(byRole.get('application'), like(near.cells[byRole.get('application') ?? -1]?.content ?? '', wish.application));
    put(ports[0], like(near.cells[ports[0] ?? -1]?.content ?? '', String(wish.port)));
    const status = byRole.get('status');
    put(status, sameStatus?.cells[status ?? -1]?.content ?? (wish.status === 'active' ? 'Active' : 'Reserved'));
    const protocol = byRole.get('protocol');
    if (wish.protocol === 'tcp') put(protocol, near.cells[protocol ?? -1]?.content ?? '');
    return rowLike(this.#source, table, near, contents);
  }

  #insert(table: EditableTable, line: string, port: number): TextEdit {
    const { text } = this.#source;
    const first = (row: EditableRow): number => row.allocations[0]?.port ?? 0;
    const rows = table.rows.filter((it) => it.allocations.length > 0);
    const isSorted = rows.every((row, index) => index === 0 || first(rows[index - 1] ?? row) <= first(row));
    const last = table.rows.at(-1);
    if (!isSorted || last === undefined) return insertLine(text, line, last?.start ?? 0, 'after');
    const next = rows.find((it) => first(it) > port);
    const beside = next ?? rows.at(-1) ?? last;
    if (beside.isHeader) throw new CannotEdit('its table has a row of ports in the place of a header');
    if (next !== undefined) this.#refuseNameless({ table, row: next }, 'the one above');
    return insertLine(text, line, beside.start, next === undefined ? 'after' : 'before');
  }

  /** An application may stand in the first of its rows alone: `| ferry | 4310 |`, `| | 4311 |`. */
  #refuseNameless(place: Place | null, from: string): void {
    if (place !== null && nameIn(place.table, place.row) === '' && place.row.allocations.some(isOwned))
      throw new CannotEdit(`the row below has its name from ${from}`);
  }

  #removeRow({ start, isHeader }: EditableRow): TextEdit {
    if (isHeader) throw new CannotEdit('its row stands in the place of the header of its table');
    return removeLine(this.#source.text, start);
  }

  #replaceRow({ start }: EditableRow, line: string): TextEdit {
    const span = lineAround(this.#source.text, start);
    const [lineBreak = ''] = /\r?\n$/.exec(this.#source.text.slice(span.start, span.end)) ?? [];
    return { ...span, text: line + lineBreak };
  }

  /** A registry without a table: a line like the nearest one, up to where its name or port ends. */
  #addLine(wish: Wish): readonly TextEdit[] {
    const lines = this.#registry.allocations.filter(
      (it) => isOwned(it) && it.portEnd === null && this.#sharing(it).length === 1,
    );
    const like = lines.toSorted((a, b) => Math.abs(a.port - wish.port) - Math.abs(b.port - wish.port))[0];
    const { text } = this.#source;
    if (like === undefined || like.application === null)
      throw new CannotEdit('no table or list in it shows how an entry is written');
    this.#refuseHtml(like);
    const digits = this.#spanOf(like);
    const span = lineAround(text, digits.start);
    const line = text.slice(span.start, span.end).replace(/\r?\n$/, '');
    const [from, to] = [digits.start - span.start, digits.end - span.start];
    const name = line.indexOf(like.application);
    if (name === -1) throw new CannotEdit(`the line of ${like.port} does not say in one piece whose it is`);
    const between = line.slice(Math.min(to, name + like.application.length), Math.max(from, name));
    if (/\s~?\.{0,2}\/[\p{L}\p{N}]/u.test(between))
      throw new CannotEdit(`the line of ${like.port} says more between the name and the port`);
    const pieces = [
      { start: from, end: to, text: String(wish.port) },
      { start: name, end: name + like.application.length, text: wish.application },
    ].sort((a, b) => a.start - b.start);
    const end = Math.max(to, name + like.application.length);
    const closed = end + (/^[*_`)\]]*/.exec(line.slice(end))?.[0].length ?? 0);
    let made = line.slice(0, closed);
    for (const it of pieces.reverse()) made = made.slice(0, it.start) + it.text + made.slice(it.end);
    const isBefore = wish.port < like.port;
    return [insertLine(text, made, isBefore ? span.start : lastBelow(text, span.start), isBefore ? 'before' : 'after')];
  }

  #placeOf(entry: Allocation): Place | null {
    const offset = this.#spanOf(entry).start;
    for (const table of this.#tables) {
      const row = table.rows.find((it) =>
        it.cells.some(({ start, raw }) => start <= offset && offset < start + raw.length),
      );
      if (row !== undefined) return { table, row };
    }
    this.#refuseHtml(entry);
    return null;
  }

  #refuseHtml({ at }: Allocation): void {
    if (/^\s*<|<(?:t[dr]|li)\b/i.test(this.#source.line(at.line))) throw new CannotEdit('it is written in HTML');
  }

  /** The entries on one line. */
  #sharing(entry: Allocation): readonly Allocation[] {
    return this.#registry.allocations.filter(
      (it) => (it.portAt.line === entry.portAt.line && it.portAt.column !== entry.portAt.column) || it === entry,
    );
  }

  #overPorts(entry: Allocation, text: string): TextEdit {
    return { ...this.#spanOf(entry), text };
  }

  #spanOf({ portAt }: Allocation): Span {
    return {
      start: this.#source.offsetOf(portAt.line, portAt.column),
      end: this.#source.offsetOf(portAt.endLine, portAt.endColumn),
    };
  }
}

/** The start of the last line of what is indented below a line: it stays below that one. */
function lastBelow(text: string, start: number): number {
  const indentAt = (at: number): number => /^[ \t]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0;
  let last = start;
  for (let next = text.indexOf('\n', last) + 1; next > 0 && next < text.length; next = text.indexOf('\n', last) + 1) {
    if (indentAt(next) <= indentAt(start) || /^\s*(?:\n|$)/.test(text.slice(next, next + 200))) break;
    last = next;
  }
  return last;
}

function rowBelow({ table, row }: Place): Place | null {
  const below = table.rows[table.rows.indexOf(row) + 1];
  return below === undefined ? null : { table, row: below };
}

/** A new text with the marks of an old one around it: `**3000**` → `**4001**`. */
function like(old: string, text: string): string {
  const [, marks = '', inner = ''] = /^([*_`]*)(.*?)\1$/.exec(old) ?? [];
  if (inner === '' || /[*_`]/.test(inner)) return escaped(text);
  // Within code only a pipe needs its backslash.
  return marks + (marks.includes('`') ? text.replaceAll('|', '\\|') : escaped(text)) + marks;
}

/** What would end the cell or its line, or be taken for a mark. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\\`*|<~]/g, '\\$&');
}
