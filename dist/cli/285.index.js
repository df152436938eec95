export const id = 285;
export const ids = [285];
export const modules = {

/***/ 41285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MarkdownEditor: () => (/* binding */ MarkdownEditor)
});

// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __webpack_require__(73520);
// EXTERNAL MODULE: ./.build/model/registry.js
var registry = __webpack_require__(85253);
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(38739);
// EXTERNAL MODULE: ./.build/registry/edit/editor.js
var editor = __webpack_require__(48768);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(58109);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 3 modules
var markdown_document = __webpack_require__(55605);
// EXTERNAL MODULE: ./.build/registry/markdown/long-tables.js
var long_tables = __webpack_require__(92928);
// EXTERNAL MODULE: ./.build/registry/markdown/rows.js + 1 modules
var markdown_rows = __webpack_require__(40553);
// EXTERNAL MODULE: ./.build/registry/markdown/tables.js + 4 modules
var tables = __webpack_require__(15094);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(60741);
// EXTERNAL MODULE: ./.build/registry/edit/text-edit.js
var text_edit = __webpack_require__(1535);
;// CONCATENATED MODULE: ./.build/registry/edit/table-rows.js
/** Rows of pipe tables as they are written: where each cell stands, and a new row in the manner of an old one. */








/** What stands in the name cell of a row, which may leave it to the row above. */
function nameIn({ columns }, { cells }) {
    return cells[columns.byRole.get('application') ?? -1]?.content ?? '';
}
/**
 * The tables that allocate and are drawn with pipes; rows of HTML are not continued, nor those that name an environment,
 * as each has ports of several applications.
 */
function editableTables(source, pin) {
    const { blocks } = (0,markdown_document/* parseDocument */.T)(source);
    return (0,tables/* readTables */.g)(source, blocks, pin)
        .flatMap((it) => (it.kind === 'allocation' ? [it] : []))
        .filter(({ table, columns }) => columns.names.size === 0 && !/^\s*</.test(source.text.slice(table.start)))
        .map((it) => editable(source, it));
}
function editable(source, it) {
    const { table, columns } = it;
    const allocations = new Map();
    for (const entry of (0,markdown_rows/* readRows */.a)(source, it).allocations)
        (0,maps/* append */.BC)(allocations, entry.at.line, entry);
    const rows = table.rows.map((row) => ({
        start: row.start,
        cells: cellsIn(source.text, row),
        isHeader: row.isHeader === true,
        allocations: allocations.get(source.place(row.start).line) ?? [],
    }));
    const header = cellsIn(source.text, { ...(0,text_edit/* lineAround */.kk)(source.text, table.start), start: table.start });
    const widths = header.map(({ raw }, column) => alignedWidth(raw.length, rows.map((it) => it.cells[column]).filter((it) => it !== undefined)));
    return { columns, rows, widths };
}
/** A text that does not fit moves its own pipe alone: the column is aligned all the same. */
function alignedWidth(width, cells) {
    const fits = ({ content }) => content.length + 2 <= width;
    return cells.some(fits) && cells.every((it) => it.raw.length === width || !fits(it)) ? width : null;
}
function cellsIn(text, { start, end }) {
    return (0,long_tables/* betweenPipes */.m_)(text, start, end).map((it) => {
        const raw = text.slice(it.start, it.end);
        return { start: it.start, raw, content: raw.trim() };
    });
}
/** Whether a row for one port of one application can be written. */
function isContinuable({ columns }) {
    return columns.byRole.has('application') && columns.ports.length === 1;
}
/** The rows that give one port to somebody. */
function ownedRows({ rows }) {
    return rows.filter(({ allocations: [first, ...more] }) => first !== undefined && more.length === 0 && first.portEnd === null && (0,registry/* isOwned */.go)(first));
}
function nearest(rows, port) {
    const distance = ({ allocations }) => Math.abs((allocations[0]?.port ?? 0) - port);
    return rows.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
/** How a column writes that there is nothing to say, else how its table does. */
function emptyMark(table, column) {
    const mostOften = (cells) => {
        const counts = new Map();
        for (const it of cells) {
            if (it !== undefined && !(0,markdown_text/* saysSomething */.XE)(it))
                counts.set(it, (counts.get(it) ?? 0) + 1);
        }
        return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    };
    return (mostOften(ownedRows(table).map((it) => it.cells[column]?.content)) ??
        mostOften(table.rows.flatMap((it) => it.cells.map(({ content }) => content))) ??
        '-');
}
/**
 * A row as a line, in the manner of another: what stands around its cells stays, and so does the width of an aligned one.
 *
 * @param contents by column; a column that is missing keeps what the other row has
 */
function rowLike(source, table, row, contents) {
    const { start, end } = (0,text_edit/* lineAround */.kk)(source.text, row.start);
    let line = source.text.slice(start, end).replace(/\r?\n$|\r$/, '');
    for (const [column, cell] of [...row.cells.entries()].reverse()) {
        const content = contents.get(column);
        if (content === undefined)
            continue;
        const at = cell.start - start;
        line = line.slice(0, at) + around(cell, content, table.widths[column] ?? null) + line.slice(at + cell.raw.length);
    }
    return line;
}
function around({ raw, content: old }, content, width) {
    const lead = old === '' ? ' ' : (/^\s*/.exec(raw)?.[0] ?? '');
    const trail = old === '' ? ' ' : (/\s*$/.exec(raw)?.[0] ?? '');
    if (width === null)
        return lead + content + trail;
    const edge = trail.slice(0, 1);
    // What stands at the right of its column stays there.
    if (lead.length > 1 && trail.length < 2)
        return (content + edge).padStart(width);
    return (lead + content).padEnd(width - edge.length) + edge;
}

;// CONCATENATED MODULE: ./.build/registry/edit/markdown.js
/** The Markdown form, edited: each new row or line is written in the manner of the one nearest to it. */






class MarkdownEditor {
    #source;
    #registry;
    #tables;
    constructor(source, registry) {
        this.#source = source;
        this.#registry = registry;
        this.#tables = editableTables(source, registry.pin ?? null);
    }
    add(wish) {
        const table = this.#tableFor(wish);
        if (table === null)
            return this.#addLine(wish);
        const template = nearest(ownedRows(table), wish.port);
        if (template === null)
            throw new editor/* CannotEdit */.m('no row of its table can be continued');
        return [this.#insert(table, this.#rowFor(wish, table, template), wish.port)];
    }
    claim(free, wish) {
        const place = this.#placeOf(free);
        if (place === null)
            return [(0,text_edit/* removeLine */.hj)(this.#source.text, this.#spanOf(free).start), ...this.add(wish)];
        const { table, row } = place;
        const template = nearest(ownedRows(table), wish.port);
        // A table of free ports alone is a list of what may be taken: the port moves to where the others are.
        if (template === null || !isContinuable(table))
            return [this.#removeRow(row), ...this.add(wish)];
        return [this.#replaceRow(row, this.#rowFor(wish, table, template))];
    }
    narrow(free, left) {
        return [this.#overPorts(free, left.map(port_index/* showPorts */.Ax).join(', '))];
    }
    widen([first, second], range) {
        if (first === undefined)
            return [];
        const [from, to] = [this.#spanOf(first), this.#spanOf(second ?? first)];
        if (second !== undefined && !/^[\s,;]*$/.test(this.#source.text.slice(from.end, to.start)))
            throw new editor/* CannotEdit */.m('the free ports around it stand in different places');
        return [{ start: from.start, end: to.end, text: (0,port_index/* showPorts */.Ax)(range) }];
    }
    remove(entry) {
        const place = this.#placeOf(entry);
        if (this.#sharing(entry).length > 1)
            throw new editor/* CannotEdit */.m('its line gives other ports as well');
        if (place === null)
            return [(0,text_edit/* removeLine */.hj)(this.#source.text, this.#spanOf(entry).start)];
        if (nameIn(place.table, place.row) !== '')
            this.#refuseNameless(rowBelow(place), 'it');
        return [this.#removeRow(place.row)];
    }
    free(entry, sample) {
        const [from, like] = [this.#placeOf(entry), this.#placeOf(sample)];
        const digits = String(entry.port);
        if (like === null) {
            const span = this.#spanOf(sample);
            const { start, end } = (0,text_edit/* lineAround */.kk)(this.#source.text, span.start);
            const line = `${this.#source.text.slice(start, span.start)}${digits}${this.#source.text.slice(span.end, end)}`;
            const where = entry.port < sample.port ? 'before' : 'after';
            return [...this.remove(entry), (0,text_edit/* insertLine */.CF)(this.#source.text, line.replace(/\r?\n$/, ''), start, where)];
        }
        // `4390 | buoy films | Available`: free or not, a row with a name shows not how one without is written.
        const named = nameIn(like.table, like.row);
        if ((0,cell_names/* isReadAsName */.Wx)(named.replace(/[*_`]/g, '')))
            return this.remove(entry);
        const [column = 0] = like.table.columns.ports;
        const contents = new Map([[column, (like.row.cells[column]?.content ?? '').replace((0,port_index/* showPorts */.Ax)(sample), digits)]]);
        for (const role of ['owner', 'pool']) {
            const column = like.table.columns.byRole.get(role);
            if (column !== undefined && sample[role] !== null && (0,registry/* poolOf */.e9)(sample) !== (0,registry/* poolOf */.e9)(entry))
                contents.set(column, emptyMark(like.table, column));
        }
        const line = rowLike(this.#source, like.table, like.row, contents);
        if (from?.table === like.table && this.#sharing(entry).length === 1) {
            this.#refuseNameless(rowBelow(from), nameIn(from.table, from.row) === '' ? 'the one above' : 'it');
            return [this.#replaceRow(from.row, line)];
        }
        return [...this.remove(entry), this.#insert(like.table, line, entry.port)];
    }
    renumber(entry, port) {
        return [this.#overPorts(entry, String(port))];
    }
    /** The table in whose company the port is: where its nearest neighbour stands that is somebody's. */
    #tableFor({ port, status, host }) {
        const isOnHost = (it) => it.columns.byRole.has('host') ||
            ownedRows(it).some((row) => (row.allocations[0]?.host ?? null) === (host ?? null));
        const tables = this.#tables.filter((it) => isContinuable(it) && ownedRows(it).length > 0 && isOnHost(it));
        const says = tables.filter((it) => ownedRows(it).some((row) => row.allocations[0]?.status === status));
        const distance = (it) => Math.min(...ownedRows(it).flatMap((row) => row.allocations.map((entry) => Math.abs(entry.port - port))));
        return (says.length > 0 ? says : tables).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
    }
    #rowFor(wish, table, near) {
        const { byRole, ports, aliases } = table.columns;
        const sameStatus = nearest(ownedRows(table).filter((it) => it.allocations[0]?.status === wish.status), wish.port);
        const empty = (column) => emptyMark(table, column);
        const contents = new Map();
        for (const column of near.cells.keys())
            contents.set(column, empty(column));
        const texts = {
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
            if (text !== undefined)
                contents.set(column, escaped(text));
        }
        const put = (column, content) => {
            if (column !== undefined)
                contents.set(column, content);
        };
        for (const alias of aliases)
            put(alias, empty(alias));
        put(byRole.get('application'), like(near.cells[byRole.get('application') ?? -1]?.content ?? '', wish.application));
        put(ports[0], like(near.cells[ports[0] ?? -1]?.content ?? '', String(wish.port)));
        const status = byRole.get('status');
        put(status, sameStatus?.cells[status ?? -1]?.content ?? (wish.status === 'active' ? 'Active' : 'Reserved'));
        const protocol = byRole.get('protocol');
        if (wish.protocol === 'tcp')
            put(protocol, near.cells[protocol ?? -1]?.content ?? '');
        return rowLike(this.#source, table, near, contents);
    }
    #insert(table, line, port) {
        const { text } = this.#source;
        const first = (row) => row.allocations[0]?.port ?? 0;
        const rows = table.rows.filter((it) => it.allocations.length > 0);
        const isSorted = rows.every((row, index) => index === 0 || first(rows[index - 1] ?? row) <= first(row));
        const last = table.rows.at(-1);
        if (!isSorted || last === undefined)
            return (0,text_edit/* insertLine */.CF)(text, line, last?.start ?? 0, 'after');
        const next = rows.find((it) => first(it) > port);
        const beside = next ?? rows.at(-1) ?? last;
        if (beside.isHeader)
            throw new editor/* CannotEdit */.m('its table has a row of ports in the place of a header');
        if (next !== undefined)
            this.#refuseNameless({ table, row: next }, 'the one above');
        return (0,text_edit/* insertLine */.CF)(text, line, beside.start, next === undefined ? 'after' : 'before');
    }
    /** An application may stand in the first of its rows alone: `| ferry | 4310 |`, `| | 4311 |`. */
    #refuseNameless(place, from) {
        if (place !== null && nameIn(place.table, place.row) === '' && place.row.allocations.some(registry/* isOwned */.go))
            throw new editor/* CannotEdit */.m(`the row below has its name from ${from}`);
    }
    #removeRow({ start, isHeader }) {
        if (isHeader)
            throw new editor/* CannotEdit */.m('its row stands in the place of the header of its table');
        return (0,text_edit/* removeLine */.hj)(this.#source.text, start);
    }
    #replaceRow({ start }, line) {
        const span = (0,text_edit/* lineAround */.kk)(this.#source.text, start);
        const [lineBreak = ''] = /\r?\n$/.exec(this.#source.text.slice(span.start, span.end)) ?? [];
        return { ...span, text: line + lineBreak };
    }
    /** A registry without a table: a line like the nearest one, up to where its name or port ends. */
    #addLine(wish) {
        const lines = this.#registry.allocations.filter((it) => (0,registry/* isOwned */.go)(it) && it.portEnd === null && this.#sharing(it).length === 1);
        const like = lines.toSorted((a, b) => Math.abs(a.port - wish.port) - Math.abs(b.port - wish.port))[0];
        const { text } = this.#source;
        if (like === undefined || like.application === null)
            throw new editor/* CannotEdit */.m('no table or list in it shows how an entry is written');
        this.#refuseHtml(like);
        const digits = this.#spanOf(like);
        const span = (0,text_edit/* lineAround */.kk)(text, digits.start);
        const line = text.slice(span.start, span.end).replace(/\r?\n$/, '');
        const [from, to] = [digits.start - span.start, digits.end - span.start];
        const name = line.indexOf(like.application);
        if (name === -1)
            throw new editor/* CannotEdit */.m(`the line of ${like.port} does not say in one piece whose it is`);
        const between = line.slice(Math.min(to, name + like.application.length), Math.max(from, name));
        if (/\s~?\.{0,2}\/[\p{L}\p{N}]/u.test(between))
            throw new editor/* CannotEdit */.m(`the line of ${like.port} says more between the name and the port`);
        const pieces = [
            { start: from, end: to, text: String(wish.port) },
            { start: name, end: name + like.application.length, text: wish.application },
        ].sort((a, b) => a.start - b.start);
        const end = Math.max(to, name + like.application.length);
        const closed = end + (/^[*_`)\]]*/.exec(line.slice(end))?.[0].length ?? 0);
        let made = line.slice(0, closed);
        for (const it of pieces.reverse())
            made = made.slice(0, it.start) + it.text + made.slice(it.end);
        const isBefore = wish.port < like.port;
        return [(0,text_edit/* insertLine */.CF)(text, made, isBefore ? span.start : lastBelow(text, span.start), isBefore ? 'before' : 'after')];
    }
    #placeOf(entry) {
        const offset = this.#spanOf(entry).start;
        for (const table of this.#tables) {
            const row = table.rows.find((it) => it.cells.some(({ start, raw }) => start <= offset && offset < start + raw.length));
            if (row !== undefined)
                return { table, row };
        }
        this.#refuseHtml(entry);
        return null;
    }
    #refuseHtml({ at }) {
        if (/^\s*<|<(?:t[dr]|li)\b/i.test(this.#source.line(at.line)))
            throw new editor/* CannotEdit */.m('it is written in HTML');
    }
    /** The entries on one line. */
    #sharing(entry) {
        return this.#registry.allocations.filter((it) => (it.portAt.line === entry.portAt.line && it.portAt.column !== entry.portAt.column) || it === entry);
    }
    #overPorts(entry, text) {
        return { ...this.#spanOf(entry), text };
    }
    #spanOf({ portAt }) {
        return {
            start: this.#source.offsetOf(portAt.line, portAt.column),
            end: this.#source.offsetOf(portAt.endLine, portAt.endColumn),
        };
    }
}
/** The start of the last line of what is indented below a line: it stays below that one. */
function lastBelow(text, start) {
    const indentAt = (at) => /^[ \t]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0;
    let last = start;
    for (let next = text.indexOf('\n', last) + 1; next > 0 && next < text.length; next = text.indexOf('\n', last) + 1) {
        if (indentAt(next) <= indentAt(start) || /^\s*(?:\n|$)/.test(text.slice(next, next + 200)))
            break;
        last = next;
    }
    return last;
}
function rowBelow({ table, row }) {
    const below = table.rows[table.rows.indexOf(row) + 1];
    return below === undefined ? null : { table, row: below };
}
/** A new text with the marks of an old one around it: `**3000**` → `**4001**`. */
function like(old, text) {
    const [, marks = '', inner = ''] = /^([*_`]*)(.*?)\1$/.exec(old) ?? [];
    if (inner === '' || /[*_`]/.test(inner))
        return escaped(text);
    // Within code only a pipe needs its backslash.
    return marks + (marks.includes('`') ? text.replaceAll('|', '\\|') : escaped(text)) + marks;
}
/** What would end the cell or its line, or be taken for a mark. */
function escaped(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\\`*|<~]/g, '\\$&');
}


/***/ })

};
