export const id = 724;
export const ids = [724];
export const modules = {

/***/ 16729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tidyLines),
/* harmony export */   v: () => (/* binding */ tidyLine)
/* harmony export */ });
/** Blanks that nobody sees: a text without them means the same, in Markdown and in YAML. */
/** Line by line without blanks at the ends, and with one where there are several; empty lines inside are kept. */
function tidyLines(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
        .join('\n')
        .trim();
}
/** The same on one line. */
function tidyLine(text) {
    return text.replace(/[ \t\r\n]+/g, ' ').trim();
}


/***/ }),

/***/ 89521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   E$: () => (/* binding */ repeatedIn),
/* harmony export */   Yk: () => (/* binding */ maskIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   w9: () => (/* binding */ RowCells)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60741);

/** The text of a column's header; empty for no column. */
function headerOf({ header }, column) {
    return header[column ?? -1]?.text ?? '';
}
/** The text of a cell; empty where the row is shorter, or for no column. */
function textIn({ cells }, column) {
    return cells[column ?? -1]?.text ?? '';
}
/** The same with spaces for its marks. */
function maskIn({ cells }, column) {
    return cells[column ?? -1]?.mask ?? '';
}
/** The cells of a column that say something. */
function filledIn({ rows }, column) {
    return rows.flatMap(({ cells }) => cells[column ?? -1] ?? []).filter((it) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .XE)(it.mask));
}
/** What stands in more than one cell of a column: no slip and no name, but a word that the table has for several rows. */
function repeatedIn(table, column, asSaid) {
    const texts = table.rows.map((row) => asSaid(textIn(row, column)));
    const seen = new Set();
    return new Set(texts.filter((it) => seen.size === seen.add(it).size));
}
/** The cells of one row by what their columns are about. */
class RowCells {
    table;
    columns;
    row;
    #source;
    constructor(source, table, columns, row) {
        this.#source = source;
        this.table = table;
        this.columns = columns;
        this.row = row;
    }
    cell(role) {
        return this.row.cells[this.columns.byRole.get(role) ?? -1];
    }
    text(role) {
        return this.cell(role)?.text ?? '';
    }
    /** A cell's text, or `null` where it is empty or a dash. */
    value(role) {
        const text = this.text(role).replaceAll('\n', ', ');
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .XE)(text) ? text : null;
    }
    /** What each column of notes says; where there are several, a dash in one of them is nothing. */
    notes() {
        const texts = this.columns.notes.map((it) => textIn(this.row, it));
        return texts.filter((it) => (texts.length > 1 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .XE)(it) : it !== ''));
    }
    /** The cell's own characters, marks included. */
    raw({ start, end }) {
        return this.#source.text.slice(start, end);
    }
    place({ start, mask }, from = 0, to = mask.length) {
        return this.#source.place(start + from, start + to);
    }
    get rowPlace() {
        return this.#source.place(this.row.start, this.row.end);
    }
}


/***/ }),

/***/ 16308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ leadToPages),
/* harmony export */   MJ: () => (/* binding */ isPortsWithWords),
/* harmony export */   V: () => (/* binding */ leadElsewhere),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   l4: () => (/* binding */ isOnlyPorts),
/* harmony export */   sc: () => (/* binding */ unnamedColumns)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98876);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89521);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19817);
/** Columns that tell by what they hold, where no header says what they mean. */





/** Whether nothing stands in its header: Markdown has no table without one. */
function isUnnamed({ header }) {
    return header.every((it) => it.text === '');
}
/**
 * The columns of a table without a word in its header, under a heading that speaks of ports: those of nothing but ports,
 * those of a status or a protocol in each cell, then the name, and what is said of it. `null` for a table of other things.
 */
function unnamedColumns(table) {
    if (!(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOfPorts */ .lS)(table.context))
        return null;
    const ports = [];
    const byRole = new Map();
    const notes = [];
    for (const column of table.header.keys()) {
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .filledIn */ .AE)(table, column);
        const put = (role) => {
            if (byRole.has(role))
                notes.push(column);
            else
                byRole.set(role, column);
        };
        if (cells.length === 0)
            continue;
        if (cells.every((it) => isOnlyPorts(it.mask)))
            ports.push(column);
        else if (cells.every((it) => (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isBareStatus */ .jc)(it.text)))
            put('status');
        else if (cells.every((it) => !/\s/.test(it.text)) && cells.some((it) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolsIn */ .tM)(it.text).length > 0))
            put('protocol');
        else if (byRole.has('application'))
            notes.push(column);
        // `| Name | ferry |`, `| Port | 4310 |`: a table about one application. Cells without a letter are numbers of rows.
        else if (cells.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(it.text, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6)))
            return null;
        else if (cells.some((it) => /\p{L}/u.test(it.text)))
            put('application');
    }
    if (ports.length === 0 || !byRole.has('application'))
        return null;
    const [first] = notes;
    if (first !== undefined)
        byRole.set('notes', first);
    return { ports, byRole, notes, aliases: [], hosts: new Map(), names: new Map(), isNamed: false, status: null };
}
/** No cell of a few ports is longer. */
const longestCell = 200;
/** Whether a cell holds ports and nothing else; none below ten, as numbers of rows are. */
function isOnlyPorts(mask) {
    if (mask.length > longestCell)
        return false;
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)(mask);
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRemarks */ .K2)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .blanked */ .GK)(mask, ports));
    return (ports.length > 0 &&
        /^(?:[\s,;/&+·•、，]|⚠\uFE0F?)*$/u.test(said) &&
        ports.every((it) => it.range !== null && it.range.port > 9));
}
/** Whether a cell holds nothing but ports behind a word each: `redis 6301, minio 9001/9002`. */
function isPortsWithWords(mask) {
    const port = /^\s*\p{L}[\p{L}\p{N}_-]*[\s:：]\s*(\d.*)$/u;
    return (mask.length <= longestCell && mask.split(/[,;，；、]/).every((part) => isOnlyPorts(port.exec(part)?.[1] ?? '')));
}
/** Whether ports stand behind names of hosts: `ferry.example:4310`. */
function leadElsewhere(cells) {
    return cells.some((it) => /\p{L}[\p{L}\p{N}.-]*:\d/u.test(it.replace(/localhost/gi, '')));
}
/** Whether ports stand in the addresses of pages: `http://localhost:4310/tides`. */
function leadToPages(cells) {
    return cells.some((it) => /:\/\/[^\s/]+:\d+\/[^\s`]/.test(it));
}


/***/ }),

/***/ 55605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  n: () => (/* binding */ readPiece)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 48 modules
var lib = __webpack_require__(98074);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(31118);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var syntax = __webpack_require__(57749);
// EXTERNAL MODULE: ./.build/registry/markdown/headers.js
var headers = __webpack_require__(73918);
;// CONCATENATED MODULE: ./.build/registry/markdown/html-tags.js
/**
 * From an offset on, in order; what stands in a comment is none.
 *
 * @param names a pattern of the names of elements
 */
function* tagsFrom(text, start, names) {
    const tag = new RegExp(String.raw `<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>${names})\b(?<attributes>[^<>]*)>`, 'gi');
    tag.lastIndex = start;
    for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
        const { close, name, attributes = '' } = match.groups ?? {};
        if (name === undefined)
            continue; // a comment
        const end = match.index + match[0].length;
        yield { start: match.index, end, name: name.toLowerCase(), isEnd: close === '/', attributes };
    }
}

;// CONCATENATED MODULE: ./.build/registry/markdown/html-lists.js

/**
 * The lists that begin between two offsets of a document, outside of tables.
 *
 * @param mayGoOn whether an end tag is looked for behind the second offset: looking again and again for none takes long
 */
function htmlLists(text, start, end, mayGoOn) {
    const lists = [];
    const open = [];
    let item = null;
    let tables = 0;
    let limit = end;
    let isOpen = false;
    const closeItem = (at) => {
        const line = item === null ? null : firstLine(text, item, at);
        if (line !== null)
            open.at(-1)?.push(line);
        item = null;
    };
    for (const { start: at, end: after, name, isEnd } of tagsFrom(text, start, '[uo]l|li|table')) {
        if (at >= end && limit === end) {
            isOpen = open.length > 0;
            if (!isOpen || !mayGoOn)
                break;
            limit = endOfOpenLists(text, end, open.length);
            isOpen = limit === end;
        }
        if (at >= limit)
            break;
        closeItem(at);
        if (name === 'table')
            tables = Math.max(tables + (isEnd ? -1 : 1), 0);
        else if (tables > 0)
            continue;
        else if (name === 'li') {
            if (!isEnd && open.length > 0)
                item = after;
        }
        else if (isEnd)
            open.pop();
        else {
            const list = [];
            lists.push(list);
            open.push(list);
        }
    }
    closeItem(limit);
    return { lists: lists.filter((it) => it.length > 0), end: limit, isOpen };
}
/** The end of the tag that closes the outermost list; the offset itself where none does. */
function endOfOpenLists(text, offset, depth) {
    let open = depth;
    for (const { isEnd, end } of tagsFrom(text, offset, '[uo]l')) {
        open += isEnd ? -1 : 1;
        if (open === 0)
            return end;
    }
    return offset;
}
/** The first line with anything on it, without the space around it. */
function firstLine(text, start, end) {
    const content = text.slice(start, end);
    const lead = content.search(/\S/);
    if (lead === -1)
        return null;
    const line = content.slice(lead).split('\n', 1)[0] ?? '';
    return { text: line.trimEnd(), start: start + lead };
}

;// CONCATENATED MODULE: ./.build/registry/markdown/html-tables.js
/**
 * Tables that are written as HTML, in the same terms as the others: a cell over several rows stands in each of them,
 * and a header of several rows is one. Of nested tables the outer one is not read.
 * https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */

/** More columns than any registry has; what spans more of them, or more cells in all, is cut off. */
const mostColumns = 100;
const mostRepeated = 50_000;
/**
 * The tables that begin between two offsets of a document, up to their end tags, even if these stand later (an empty
 * line ends a block of HTML in Markdown, but no table). A cell or row that is not closed ends where the next begins.
 */
function htmlTables(text, start, end) {
    const tables = [];
    let table = null;
    let limit = end;
    for (const { start: at, end: after, name, isEnd, attributes } of tagsFrom(text, start, 'table|caption|tr|t[dh]')) {
        if (at >= end && limit === end && table !== null)
            limit = endOfOpenTable(text, end);
        if (at >= limit)
            break;
        table?.closeCell(at);
        switch (name) {
            case 'table':
                if (isEnd && table !== null)
                    tables.push(table.read(after));
                table = isEnd ? null : new OpenTable(at);
                break;
            case 'caption':
                if (!isEnd)
                    table?.openCaption(after);
                break;
            case 'tr':
                if (isEnd)
                    table?.closeRow(after);
                else
                    table?.openRow(at, after);
                break;
            default:
                if (!isEnd)
                    table?.openCell(after, name === 'th', attributes);
        }
    }
    table?.closeCell(limit);
    if (table !== null)
        tables.push(table.read(limit));
    return tables;
}
/** Where the end tag of a table ends that is open at an offset; the offset itself where another table begins before it. */
function endOfOpenTable(text, offset) {
    const { value: next } = tagsFrom(text, offset, 'table').next();
    return next?.isEnd === true ? next.end : offset;
}
class OpenTable {
    #start;
    #rows = [];
    #caption = null;
    /** Where the content of the cell at hand begins. */
    #open = null;
    #repeated = 0;
    constructor(start) {
        this.#start = start;
    }
    openCaption(start) {
        this.#open = { start, isHeader: false, columns: 1, rows: 1, isCaption: true };
    }
    openRow(start, after) {
        this.#rows.push({ start, end: after, cells: [], isClosed: false });
    }
    closeRow(end) {
        const row = this.#rows.at(-1);
        if (row === undefined || row.isClosed)
            return;
        row.end = end;
        row.isClosed = true;
    }
    openCell(start, isHeader, attributes) {
        const row = this.#rows.at(-1);
        if (row === undefined || row.isClosed)
            return;
        const columns = Math.max(span(attributes, 'colspan'), 1);
        this.#open = { start, isHeader, columns, rows: span(attributes, 'rowspan'), isCaption: false };
    }
    closeCell(end) {
        if (this.#open === null)
            return;
        const { isCaption, ...cell } = this.#open;
        this.#open = null;
        const row = this.#rows.at(-1);
        if (isCaption)
            this.#caption = { start: cell.start, end };
        else if (row !== undefined) {
            row.cells.push({ ...cell, end });
            row.end = end;
        }
    }
    read(end) {
        const headers = Math.max(this.#rows.findIndex((row) => !row.cells.every((it) => it.isHeader)), this.#rows.length === 0 ? 0 : 1);
        const grid = this.#grid(headers);
        const header = [];
        for (const row of grid.slice(0, headers).reverse()) {
            for (const [column, cell] of row.cells.entries()) {
                header[column] ??= [];
                if (!header[column].some((it) => it.start === cell.start))
                    header[column].push(cell);
            }
        }
        return { start: this.#start, end, caption: this.#caption, header, rows: grid.slice(headers) };
    }
    /**
     * The rows with a cell in every column. What spans columns of the header is said of each of them; what spans columns
     * of the contents stands in the first.
     */
    #grid(headers) {
        const spanning = [];
        return this.#rows.map(({ start, end, cells: own }, index) => {
            const cells = [];
            const fill = () => {
                for (let above = spanning[cells.length]; above !== undefined; above = spanning[cells.length]) {
                    above.left -= 1;
                    this.#repeated += 1;
                    if (above.left <= 0 || this.#repeated > mostRepeated)
                        spanning[cells.length] = undefined;
                    cells.push(above.cell);
                }
            };
            for (const cell of own) {
                fill();
                for (let column = 0; column < cell.columns && cells.length < mostColumns; column += 1) {
                    if (column > 0)
                        this.#repeated += 1;
                    if (column > 0 && this.#repeated > mostRepeated)
                        break;
                    const isFirst = column === 0 || index < headers;
                    const shown = isFirst ? cell : { ...cell, start: cell.end };
                    if (cell.rows !== 1)
                        spanning[cells.length] = { cell: shown, left: (cell.rows || this.#rows.length) - 1 };
                    cells.push(shown);
                }
            }
            fill();
            return { start, end, cells };
        });
    }
}
function span(attributes, name) {
    const digits = new RegExp(String.raw `\b${name}\s*=\s*["']?\s*(\d{1,4})`, 'i').exec(attributes)?.[1];
    return digits === undefined ? 1 : Number(digits);
}

// EXTERNAL MODULE: ./.build/registry/markdown/inline.js
var inline = __webpack_require__(14839);
// EXTERNAL MODULE: ./.build/registry/markdown/long-tables.js
var long_tables = __webpack_require__(92928);
;// CONCATENATED MODULE: ./.build/registry/markdown/document.js








/**
 * Blocks only. What stands inside a line is read piece by piece where it matters, because the parser
 * resolves emphasis and links in quadratic time and most of a document needs neither.
 */
const options = {
    extensions: [
        (0,syntax/* gfmTable */.x)(),
        {
            disable: {
                null: [
                    'attention',
                    'autolink',
                    'characterEscape',
                    'characterReference',
                    'codeText',
                    'definition',
                    'hardBreakEscape',
                    'htmlText',
                    'labelEnd',
                    'labelStartImage',
                    'labelStartLink',
                ],
            },
        },
    ],
    mdastExtensions: [(0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)()],
};
function parseDocument(source) {
    const shortened = new long_tables/* Shortened */.x$(source.text);
    const builder = new Builder(source, shortened);
    builder.walk((0,lib/* fromMarkdown */.Y)(shortened.text, options));
    return { blocks: builder.blocks, comments: builder.comments };
}
/** A piece of the document from its offsets. */
function readPiece(source, start, end) {
    return { ...(0,inline/* readInline */.SG)(source.text.slice(start, end)), start, end };
}
class Builder {
    blocks = [];
    comments = [];
    #source;
    #shortened;
    #headings = [];
    #caption = '';
    /** The item that the next list stands in. */
    #under = null;
    /** What stands before this offset is in an HTML table or list that is read. */
    #readUpTo = 0;
    /** Whether every HTML list so far has an end. */
    #closesLists = true;
    /** One for each number of columns, the last of them so far. */
    #tables = [];
    constructor(source, shortened) {
        this.#source = source;
        this.#shortened = shortened;
    }
    walk(parent) {
        for (const node of parent.children) {
            this.#visit(node);
            if (node.type !== 'paragraph')
                this.#caption = '';
        }
    }
    #visit(node) {
        if (this.#offsetsOf(node).start < this.#readUpTo)
            return;
        switch (node.type) {
            case 'heading': {
                while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth)
                    this.#headings.pop();
                const content = this.#content(node);
                this.#caption = '';
                this.blocks.push({ kind: 'heading', context: this.#context(), content });
                this.#headings.push({ depth: node.depth, text: content.text });
                return;
            }
            case 'table': {
                const table = this.#table(node);
                this.#tables = [...this.#tables.filter((it) => it.header.length !== table.header.length), table];
                this.blocks.push(table);
                return;
            }
            case 'code':
                this.blocks.push(this.#fence(node));
                return;
            case 'paragraph':
                this.blocks.push(...this.#linesOrRows(node));
                this.#caption = this.#content(node).text;
                return;
            case 'list':
                this.#list(node);
                return;
            case 'html': {
                const { start, end } = this.#offsetsOf(node);
                this.#html(start, end);
                this.#commentsOf(start, Math.max(end, this.#readUpTo));
                return;
            }
            default:
                if ('children' in node)
                    this.walk(node);
        }
    }
    #context() {
        return {
            file: this.#source.path.split('/').at(-1) ?? '',
            headings: this.#headings.map((it) => it.text),
            caption: this.#caption,
        };
    }
    #table(node) {
        const { start, end } = this.#offsetsOf(node);
        const parsed = node.children.map((row) => ({
            cells: row.children.map((cell) => this.#content(cell)),
            ...this.#offsetsOf(row),
        }));
        const inner = this.#shortened.cutsIn(start, end).flatMap((cut) => this.#rows(cut.start, cut.end));
        const [header, ...rows] = [...parsed, ...inner].sort((a, b) => a.start - b.start);
        return { kind: 'table', context: this.#context(), header: header?.cells ?? [], rows, start };
    }
    /** Rows that the parser has not seen. */
    #rows(start, end) {
        return this.#lines(start, end - 1).map((line) => {
            const stop = line.start + line.text.trimEnd().length;
            const cells = (0,long_tables/* cellsOf */.nc)(this.#source.text, line.start, stop).map((it) => this.#piece(it.start, it.end));
            return { cells, start: this.#source.text.indexOf('|', line.start), end: stop };
        });
    }
    #fence(node) {
        const { start, end } = this.#offsetsOf(node);
        const lines = this.#lines(start, end);
        if (/^[`~]{3}/.test(lines[0]?.text ?? '')) {
            lines.shift();
            if (/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? ''))
                lines.pop();
        }
        return { kind: 'fence', context: this.#context(), language: (node.lang ?? '').toLowerCase(), lines };
    }
    #linesOrRows(node) {
        const { start, end } = this.#offsetsOf(node);
        const more = this.#moreRows(node);
        this.#html(start, more?.start ?? end);
        const lines = this.#lines(start, end).filter((it) => more === null || it.start < more.start);
        const block = { kind: 'lines', context: this.#context(), list: false, under: null, lines };
        return [...(lines.length === 0 ? [] : [block]), ...(more === null ? [] : [more])];
    }
    /**
     * Rows that were added below, after an empty line, some text or the last item of a list: they have the columns of the
     * last table with as many.
     */
    #moreRows(node) {
        const { start, end } = this.#offsetsOf(node);
        const lines = this.#lines(start, end);
        const last = lines.findLastIndex((it) => !/^\s*\|.*\|\s*$/.test(it.text));
        const from = lines[last + 1]?.start;
        if (from === undefined)
            return null;
        const rows = this.#rows(from, end + 1);
        const table = this.#tables.findLast((it) => rows.every((row) => row.cells.length === it.header.length));
        return table === undefined ? null : { ...table, rows, start: from };
    }
    #list(node) {
        const lines = node.children.map((item) => this.#lineOf(item));
        const own = lines.filter((it) => it !== null);
        const outer = this.#under;
        this.blocks.push({ kind: 'lines', context: this.#context(), list: true, under: outer, lines: own });
        for (const [index, item] of node.children.entries()) {
            this.#under = lines[index] ?? null;
            for (const child of item.children) {
                if (child.type !== 'paragraph')
                    this.#visit(child);
                else
                    this.blocks.push(...[this.#moreRows(child)].filter((it) => it !== null));
            }
        }
        this.#under = outer;
    }
    /** The first line of an item. */
    #lineOf({ children }) {
        const [first] = children;
        if (first?.type !== 'paragraph')
            return null;
        this.#content(first);
        const [line = null] = this.#lines(this.#offsetsOf(first).start, this.#offsetsOf(first).end);
        return line !== null && children.some((it) => it.type === 'list') ? { ...line, isHead: true } : line;
    }
    #lines(start, end) {
        let at = start;
        return this.#source.text
            .slice(start, end)
            .split('\n')
            .map((raw) => {
            const line = { text: raw.replace(/\r$/, ''), start: at };
            at += raw.length + 1;
            return line;
        });
    }
    /** The text inside a cell, heading or paragraph; comments in it are kept. */
    #content(node) {
        const own = this.#offsetsOf(node);
        const first = node.children[0];
        const last = node.children.at(-1);
        const start = first === undefined ? own.start : this.#offsetsOf(first).start;
        return this.#piece(start, last === undefined ? start : this.#offsetsOf(last).end);
    }
    #piece(start, end) {
        const piece = readPiece(this.#source, start, end);
        for (const it of piece.comments)
            this.comments.push({ start: start + it.start, end: start + it.end });
        return piece;
    }
    #html(start, end) {
        const { text } = this.#source;
        const inside = text.slice(start, end);
        if (/<table\b/i.test(inside)) {
            for (const table of htmlTables(text, start, end)) {
                this.blocks.push(this.#htmlTable(table));
                this.#readUpTo = table.end;
            }
        }
        if (!/<[uo]l\b/i.test(inside))
            return;
        const read = htmlLists(text, start, end, this.#closesLists);
        this.#closesLists &&= !read.isOpen;
        for (const lines of read.lists)
            this.blocks.push({ kind: 'lines', context: this.#context(), list: true, under: null, lines });
        this.#readUpTo = Math.max(this.#readUpTo, read.end);
    }
    #htmlTable({ start, caption, header, rows }) {
        const pieces = new Map();
        const pieceOf = (cell) => {
            const known = pieces.get(cell.start);
            const piece = known?.end === cell.end ? known : readPiece(this.#source, cell.start, cell.end);
            pieces.set(cell.start, piece);
            return piece;
        };
        const context = this.#context();
        return {
            kind: 'table',
            context: caption === null ? context : { ...context, caption: `${context.caption} ${pieceOf(caption).text}`.trim() },
            header: header.map((cells) => (0,headers/* joined */.o)(cells.map(pieceOf))),
            rows: rows.map((row) => ({ ...row, cells: row.cells.map(pieceOf) })),
            start,
        };
    }
    #commentsOf(start, end) {
        for (let from = this.#source.text.indexOf('<!--', start); from !== -1 && from < end;) {
            const close = this.#source.text.indexOf('-->', from);
            const to = close === -1 || close + 3 > end ? end : close + 3;
            this.comments.push({ start: from, end: to });
            from = this.#source.text.indexOf('<!--', to);
        }
    }
    /** Where a node stands in the document; the parser gives every node a position. */
    #offsetsOf(node) {
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        return { start: this.#shortened.toDocument(start), end: this.#shortened.toDocument(end) };
    }
}


/***/ }),

/***/ 73918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withMeantHeaders),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16308);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87877);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19817);





const nothing = { text: '', mask: '', struck: [], comments: [], start: 0, end: 0 };
/** The header of a column over several rows: `Port` under `Harbour` is `Port / Harbour`. */
function joined(cells) {
    const filled = cells.filter((it) => it.text !== '');
    const [nearest = cells[0] ?? nothing, ...others] = filled;
    return others.length === 0 ? nearest : { ...nearest, text: [nearest, ...others].map((it) => it.text).join(' / ') };
}
/** The tables of a document with their headers as they are meant; rows that were added below a table have the one of that. */
function withMeantHeaders(tables) {
    const meant = new Map();
    return tables.map((table) => {
        const header = meant.get(table.header);
        if (header !== undefined)
            return { ...table, header };
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
function withSecondHeader(table) {
    const [second, ...rows] = table.rows;
    if (second === undefined)
        return table;
    const cells = table.header.map((top, column) => ({ top, below: second.cells[column] ?? nothing }));
    const isHeader = cells.every(({ below }) => !/\d/.test(below.mask));
    const isParted = cells.some(({ top, below }) => top.text === '' && below.text !== '') &&
        cells.some(({ top, below }) => top.text !== '' && below.text === '');
    const isAlone = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(table) && cells.some(({ below }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(below.text, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6));
    if (!isHeader || !(isParted || isAlone))
        return table;
    let above = nothing;
    const header = cells.map(({ top, below }) => {
        if (top.text !== '')
            above = top;
        return joined(below.text === '' ? [top] : [below, above]);
    });
    return { ...table, header, rows };
}
/** Whether the header is the first row of ports itself, as it is where nobody thought of one: `| ferry-api | 4310 |`. */
function isRow(table) {
    const { header, rows, context } = table;
    const isPorts = (piece) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyPorts */ .l4)(piece?.mask ?? '');
    const isEmpty = (piece) => !(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .saysSomething */ .XE)(piece?.text ?? '');
    return (header.some((it, column) => isPorts(it) && rows.every(({ cells }) => isPorts(cells[column]) || isEmpty(cells[column]))) &&
        !header.some((it) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isRoleWord */ .tK)(it.text)) &&
        (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .speaksOfPorts */ .lS)(context));
}
function withHeaderAsRow(table) {
    const { header, rows, start } = table;
    const end = Math.max(...header.map((it) => it.end));
    const none = { ...nothing, start, end: start };
    return { ...table, header: header.map(() => none), rows: [{ cells: header, start, end, isHeader: true }, ...rows] };
}


/***/ }),

/***/ 72725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ environmentNamed),
/* harmony export */   r: () => (/* binding */ withEnvironments)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31576);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19817);
/** Documents with a part for each environment: `Production server`, `Local development`. */



const anyPlace = `
  environment, env, entorno, ambiente, umgebung, environnement, окружение, среда, 环境, 環境, 환경
`;
const anyServer = 'server, vps, servidor, serveur, сервер, 服务器, 서버';
const environments = [
    {
        name: 'production',
        words: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('production, prod, producción, produção, produktion, produzione, producție, продакшн, 生产, 生產, 本番, 운영'),
        places: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`${anyPlace}, ${anyServer}`),
    },
    {
        name: 'staging',
        words: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('staging, preproduction, preprod, préproduction, recette, 预发, 预发布, ステージング'),
        places: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`${anyPlace}, ${anyServer}`),
    },
    {
        name: 'development',
        words: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
      development, dev, desarrollo, desenvolvimento, entwicklung, développement, sviluppo, dezvoltare, разработк*, 开发, 開發,
      開発, 개발
    `),
        places: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`${anyPlace}, local, lokal, локальн*, 本地, ローカル, 로컬`),
    },
    {
        name: 'test',
        words: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('test, testing, pruebas, тест*, 测试, 測試, テスト, 테스트'),
        places: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`${anyPlace}, ${anyServer}`),
    },
    {
        name: 'integration',
        words: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('integration, integración, integração, 集成'),
        places: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`${anyPlace}, ${anyServer}`),
    },
];
/** Longer headings are none of an environment. */
const longest = 100;
/**
 * The allocations of each part, with the environment that its headings name: only where the document has ports for
 * others as well, as one that speaks of production alone may be about all that there is.
 */
function withEnvironments(parts) {
    const alone = environmentsAlone(parts);
    const nameIn = (heading) => environmentIn(heading) ?? alone.get(heading) ?? null;
    const named = parts.map(({ headings, allocations }) => allocations.length === 0 ? null : (headings.map(nameIn).findLast((it) => it !== null) ?? null));
    const stated = parts.flatMap((it) => it.allocations.flatMap(({ environments: names }) => names.flatMap(environmentsMentioned)));
    const different = new Set([...named.filter((it) => it !== null), ...stated]);
    return parts.map(({ allocations }, index) => {
        const name = named[index] ?? null;
        return name === null || different.size < 2
            ? allocations
            : allocations.map((it) => (it.environments.length > 0 ? it : inEnvironment(it, name)));
    });
}
/** `Production (10.0.0.1)` names no server beside the environment, although it has an address. */
function inEnvironment(allocation, name) {
    const { host = null } = allocation;
    return { ...allocation, environments: [name], host: environmentNamed(host ?? '') === name ? null : host };
}
/**
 * The headings that consist of the name of an environment (`PRODUCTION (/srv/ferry)`), in a document that has the same
 * application below two of them: else what runs in production and what is still in development may be others.
 */
function environmentsAlone(parts) {
    const found = new Map();
    const seenIn = new Map();
    let isShared = false;
    for (const { headings, allocations } of parts) {
        const heading = headings.at(-1) ?? '';
        const name = environmentNamed(heading);
        if (name === null)
            continue;
        found.set(heading, name);
        for (const { application } of allocations) {
            const key = (0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRemark */ .d9)(application ?? ''));
            if (key === '')
                continue;
            if (seenIn.has(key) && seenIn.get(key) !== name)
                isShared = true;
            seenIn.set(key, name);
        }
    }
    return isShared ? found : new Map();
}
/** The environment whose name a text is, whatever stands behind it in brackets: `PRODUCTION (/srv/ferry)`, `Local dev`. */
function environmentNamed(text) {
    const bare = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRemarks */ .K2)(text.slice(0, longest));
    return environments.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)(bare.replace(/^\P{L}*local\s/iu, ''), it.words))?.name ?? null;
}
function environmentIn(heading) {
    if (heading.length > longest)
        return null;
    const found = environments.filter((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(heading, it.words));
    const [only] = found;
    if (only === undefined || found.length > 1)
        return null;
    const isOfPorts = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .portWords */ .D6) && !/\bdev(?:elopment)? servers?\b/i.test(heading);
    return isOfPorts || (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(heading, only.places) ? only.name : null;
}
function environmentsMentioned(name) {
    return environments.filter((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(name, it.words)).map((it) => it.name);
}


/***/ }),

/***/ 14839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ isStruck),
/* harmony export */   SG: () => (/* binding */ readInline),
/* harmony export */   r_: () => (/* binding */ isStruckOut)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98074);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60870);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16729);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60741);





/** More marks than this in one cell or line and they are read as text: resolving them is quadratic. */
const mostMarks = 60;
const longest = 4096;
/** Only what stands inside a line: a cell that begins with `-` or `#` is no list and no heading. */
const options = {
    extensions: [
        (0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_0__/* .gfmStrikethrough */ .K)({ singleTilde: false }),
        {
            disable: {
                null: [
                    'blockQuote',
                    'codeFenced',
                    'codeIndented',
                    'definition',
                    'headingAtx',
                    'htmlFlow',
                    'list',
                    'setextUnderline',
                    'thematicBreak',
                ],
            },
        },
    ],
    mdastExtensions: [(0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__/* .gfmStrikethroughFromMarkdown */ .p)()],
};
/** Whether what stands at an offset is struck through. */
function isStruck({ struck }, offset) {
    return struck.some(({ start, end }) => start <= offset && offset < end);
}
/** Whether all that a text says is struck through. */
function isStruckOut({ mask, struck }) {
    return struck.length > 0 && !(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .saysSomething */ .XE)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .blanked */ .GK)(mask, struck));
}
function readInline(raw) {
    const marks = raw.length > longest ? Number.POSITIVE_INFINITY : (raw.match(mark)?.length ?? 0);
    if (marks === 0 || marks > mostMarks)
        return plain((0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .tidyLines */ .e)(raw), raw);
    const whole = wholeCell.exec(raw);
    if (whole !== null)
        return plain((0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .tidyLines */ .e)(whole[2] ?? ''), raw.replace(/[*`]/g, ' '));
    const reading = new Reading(raw);
    reading.read((0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__/* .fromMarkdown */ .Y)(raw, options));
    return reading.result();
}
/** What may be a mark; an underscore inside a word is none. */
const mark = /[*`~<[\\]|&[#a-z]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
/** Nearly every mark in a registry: a whole cell in bold or as code. It needs no parser, and tables are long. */
const wholeCell = /^(\*\*|`)([\p{L}\p{N}](?:[\p{L}\p{N} .:/,-]*[\p{L}\p{N}])?)\1$/u;
/** `[^1]`: https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes */
const footnote = /\[\^[^\][\s]{1,40}\]/g;
/** `[ferry-api][1]`: https://github.github.com/gfm/#full-reference-link */
const reference = /\[(?<shown>[^\][]{1,200})\]\[[^\][]{0,200}\]/g;
function plain(text, mask) {
    return { text, mask, struck: [], comments: [] };
}
class Reading {
    #raw;
    #mask;
    #struck = [];
    #comments = [];
    #text = '';
    /** Where `<del>` was opened. */
    #struckFrom = null;
    constructor(raw) {
        this.#raw = raw;
        this.#mask = Array.from({ length: raw.length }, () => ' ');
    }
    read(node) {
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        switch (node.type) {
            case 'text':
                // Who escapes a bracket means it.
                this.#text += this.#raw.slice(start, end).includes('\\[')
                    ? node.value
                    : node.value.replace(footnote, '').replace(reference, '$<shown>');
                this.#show(start, end, /\\/);
                this.#hide(start, end);
                return;
            case 'inlineCode':
                this.#text += node.value.replaceAll('\\|', '|');
                this.#show(start, end, /[`\\]/);
                return;
            case 'html':
                if (/^<br\s*\/?>$/i.test(node.value))
                    this.#break(start);
                else if (node.value.startsWith('<!--'))
                    this.#comments.push({ start, end });
                else
                    this.#strike(node.value, start, end);
                return;
            case 'break':
                this.#break(start);
                return;
            case 'image':
                this.#text += node.alt ?? '';
                return;
            case 'delete':
                this.#struck.push({ start, end });
                break;
        }
        if ('children' in node)
            for (const child of node.children)
                this.read(child);
    }
    result() {
        if (this.#struckFrom !== null)
            this.#struck.push({ start: this.#struckFrom, end: this.#raw.length });
        return { text: (0,_blanks_js__WEBPACK_IMPORTED_MODULE_3__/* .tidyLines */ .e)(this.#text), mask: this.#mask.join(''), struck: this.#struck, comments: this.#comments };
    }
    #show(start, end, marks) {
        for (let at = start; at < end; at += 1) {
            const char = this.#raw[at] ?? ' ';
            this.#mask[at] = marks.test(char) ? ' ' : char;
        }
    }
    /** Footnotes, and where a link leads that is defined elsewhere. */
    #hide(start, end) {
        const raw = this.#raw.slice(start, end);
        for (const match of raw.matchAll(footnote))
            this.#mask.fill(' ', start + match.index, start + match.index + match[0].length);
        for (const { index, 0: whole, groups } of raw.matchAll(reference))
            this.#mask.fill(' ', start + index + 1 + (groups?.['shown'] ?? '').length, start + index + whole.length);
    }
    #strike(tag, start, end) {
        if (/^<(?:del|s|strike)\b/i.test(tag))
            this.#struckFrom ??= end;
        else if (/^<\/(?:del|s|strike)\b/i.test(tag) && this.#struckFrom !== null) {
            this.#struck.push({ start: this.#struckFrom, end: start });
            this.#struckFrom = null;
        }
    }
    /** What a line break parts are two things: the mask shows a comma. */
    #break(at) {
        this.#text += '\n';
        this.#mask[at] = ',';
    }
}


/***/ }),

/***/ 92928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m_: () => (/* binding */ betweenPipes),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   x$: () => (/* binding */ Shortened)
/* harmony export */ });
/**
 * Takes the inner rows of tables out of a document before it is parsed: the Markdown parser needs some ten
 * kilobytes for every cell. A row that begins with `|` needs no parser, it begins no other block.
 * https://github.github.com/gfm/#tables-extension-
 */
/** A document without the inner rows of its tables, and the way back to it. */
class Shortened {
    text;
    /** The runs of lines that were taken out, with the last line break, in the order of the document. */
    #cuts;
    /** Where each cut would be in `text`. */
    #joints;
    constructor(text) {
        this.#cuts = innerRows(text);
        const parts = [];
        const joints = [];
        let length = 0;
        let kept = 0;
        for (const { start, end } of this.#cuts) {
            parts.push(text.slice(kept, start));
            length += start - kept;
            joints.push(length);
            kept = end;
        }
        parts.push(text.slice(kept));
        this.text = parts.join('');
        this.#joints = joints;
    }
    /** The offset in the document of an offset in `text`; at a joint, that of what follows the cut. */
    toDocument(offset) {
        const passed = countWhile(this.#joints, (joint) => joint <= offset);
        const last = this.#cuts[passed - 1];
        return last === undefined ? offset : offset - (this.#joints[passed - 1] ?? 0) + last.end;
    }
    /** What was taken out between two offsets in the document. */
    cutsIn(start, end) {
        const first = countWhile(this.#cuts, (cut) => cut.start < start);
        return this.#cuts.slice(first, countWhile(this.#cuts, (cut) => cut.end <= end));
    }
}
/**
 * What stands between the pipes of a row, with the space around it. A pipe behind a backslash parts nothing, also inside
 * of code. https://github.github.com/gfm/#example-200
 */
function betweenPipes(text, start, end) {
    const line = text.slice(start, end).trimEnd();
    const cells = [];
    let open = /^\s*\|?/.exec(line)?.[0].length ?? 0;
    const close = (at) => {
        cells.push({ start: start + open, end: start + at });
        open = at + 1;
    };
    for (let at = open; at < line.length; at += 1) {
        if (line[at] === '\\')
            at += 1;
        else if (line[at] === '|')
            close(at);
    }
    if (line.slice(open).trim() !== '')
        close(line.length);
    return cells;
}
/** The contents of the cells of a row, without the space around them. */
function cellsOf(text, start, end) {
    return betweenPipes(text, start, end).map((cell) => {
        let { start: from, end: to } = cell;
        while (from < to && isSpace(text[from]))
            from += 1;
        while (to > from && isSpace(text[to - 1]))
            to -= 1;
        return { start: from, end: to };
    });
}
/** The lines between the first and the last row of each table. */
function innerRows(text) {
    const cuts = [];
    let run = null;
    const finish = () => {
        if (run !== null && run.rows > 2)
            cuts.push({ start: run.first, end: run.last });
        run = null;
    };
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, end);
        const indent = /^ {0,3}(?=\|)/.exec(line)?.[0];
        if (isDelimiter(line)) {
            // A second one in a run may be the true one: such a run is left whole.
            const isSecond = run !== null;
            run = null;
            if (!isSecond)
                run = { indent: indent ?? '', first: -1, last: -1, rows: 0 };
        }
        else if (run !== null && indent === run.indent && !endsHtml.test(line)) {
            run.rows += 1;
            if (run.rows === 2)
                run.first = start;
            run.last = start;
        }
        else
            finish();
        start = end + 1;
    }
    finish();
    return cuts;
}
/** A line with these may end a block of HTML, in which a table is no table. */
const endsHtml = /--|\?>|\]\]>|<\/|<!/;
function isDelimiter(line) {
    return /^ {0,3}[|:\- \t]+\r?$/.test(line) && line.includes('-') && line.includes('|');
}
function isSpace(char) {
    return char === ' ' || char === '\t' || char === '\r';
}
/** How many items from the first on satisfy a condition that none of the later ones does. */
function countWhile(items, holds) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && holds(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 87877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ numberWords),
/* harmony export */   YS: () => (/* binding */ isProject),
/* harmony export */   je: () => (/* binding */ statusOfHeader),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   s9: () => (/* binding */ nameRank),
/* harmony export */   tK: () => (/* binding */ isRoleWord),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82376);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19817);


/** Row numbers and other digits that are no ports. */
const numberWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    , no, nr, n, id, num, index, sr, sr no, s no, pid, stt, 序号, 编号, п п, uid, count, instances
  `);
const suggestedForWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
  suggested for, suggested use, proposed use, possible use, good for, uso sugerido, предлагается для, 建议用途, gợi ý
`);
const formerWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('former, formerly, previously');
/** What several applications may be parts of. */
const projects = `
    project, projects, proyecto, projeto, проект, проєкт, 项目, 項目, プロジェクト, 프로젝트, dự án, projekt, projet, proiect,
    progetto, proje, prosjekt, projekti, hanke, proyek
  `;
/** Name columns, the best first: the first one there is names the application, the rest are other names. */
const nameWords = [
    ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedForWords */ .hA,
    ...suggestedForWords,
    ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    application, app, app name, aplicación, aplicacion, aplicação, приложение, 应用, 应用名称, アプリ, ứng dụng,
    anwendung, aplicație, aplicatie, applicazione, aplikacja, aplikace, alkalmazás, sovellus, uygulama, toepassing, застосунок, aplikasi,
    service, services, servicio, servicios, serviço, сервис, служба, сервисы, 服务, 服務, サービス, dịch vụ,
    dienst, 서비스, 서비스명, 애플리케이션, 앱, serviciu, serviciul, servicii, servizio, servizi, usługa, usługi, služba, služby,
    szolgáltatás, palvelu, tjänst, tjänster, tjeneste, tjenester, hizmet, hizmetler, servis, servisler, сервіс, сервіси, послуга, услуга, услуги,
    layanan, used by, assigned to, allocated to, taken by, held by, who has it, quién lo tiene, usado por, занят, ${projects}, product, producto, produto, продукт, 产品, 產品, プロダクト, 제품, program, programa, component, компонент, software, tool, website,
    site, сайт, сервер, 网站, 系统, 程序, module, модуль, 模块, container, container name, contenedor, контейнер, 容器, 容器名,
    컨테이너, process, pm2, процесс, proceso, 进程, tiến trình, name, nombre, имя, название, наименование, 名称, 名字, 名前, 이름, tên,
    nome, nom, repo, repository, what, database, база данных, base de datos, 数据库, tenant, client, agent, bot, stack,
    server, instance, instancia, instância, instanz, экземпляр, 实例, インスタンス
  `),
];
const projectWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(projects);
/** Names that several applications have in common are nobody's other name. */
const sharedNames = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('stack, server, instance, client, tenant, site, repo, repository, сервер, database, база данных, base de datos, 数据库');
/** In the order in which headers are asked for them: `Service Type` is a type, `App Status` a status. */
const roleWords = {
    status: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    status, state, estado, статус, состояние, 状态, 狀態, 状況, 状態, ステータス, 상태, trạng thái, zustand, état, statut, stato, durum
  `),
    protocol: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    protocol, protocols, proto, protocolo, протокол, 协议, 協議, 協定, 协定, プロトコル, 프로토콜, giao thức, protokoll, protocole, tcp udp,
    transport
  `),
    until: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    until, expires, expires on, expiry, expiration, expiry date, reserved until, valid until, hasta, caduca, expira, válido até,
    до, истекает, 到期, 有效期, hết hạn, bis, gültig bis, expire le
  `),
    environments: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    environment, environments, env, envs, entorno, entornos, ambiente, ambientes, окружение, среда, 环境, 環境, môi trường,
    umgebung, environnement, 환경
  `),
    pool: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('pool, port pool, pools, пул, 端口池'),
    alias: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('alias, aliases, also known as, aka, other names'),
    domains: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    domain, domains, subdomain, hostname, server name, url, urls, public url, dominio, dominios, домен, домены,
    域名, 访问地址, 访问链接, 訪問地址, access address, access url, アクセス先, 접속 주소, tên miền, ドメイン, 도메인, domaine
  `),
    directory: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    directory, dir, folder, path, location, cwd, directorio, carpeta, ruta, каталог, папка, путь, 目录, 路径, 路徑, 경로,
    thư mục, verzeichnis, dossier
  `),
    owner: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    owner, owned by, team, maintainer, responsible, contact, dueño, propietario, responsable, equipo, владелец,
    ответственный, команда, 负责人, 所有者, 团队, 担当, 담당, người phụ trách, chủ sở hữu, besitzer, propriétaire, zuständig, verantwortlich, responsável, équipe, equipe
  `),
    address: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    binding, bind, bind address, bind ip, bound to, listen address, listen, interface, ip, ip address, address,
    host, dirección, адрес, 地址, 绑定, 주소, địa chỉ, adresse
  `),
    type: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    type, tech, technology, framework, kind, category, runtime, language, tipo, tecnología, категория, тип, 类型,
    類型, 技术, 유형, loại, typ, lane
  `),
    notes: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    notes, note, description, purpose, comment, comments, remarks, remark, details, usage, use, function, role,
    for, notas, nota, descripción, descripcion, propósito, uso, detalles, observaciones, descrição, примечание,
    примечания, описание, назначение, комментарий, заметки, 备注, 说明, 描述, 用途, 備考, 説明, 설명, 비고, 용도, 목적, ghi chú, mô tả, mục đích,
    beschreibung, zweck, bemerkung, bemerkungen, remarques, remarque, commentaire, observação, observações, usage notes, açıklama, aciklama, notlar, not, amaç
  `),
};
const roles = Object.keys(roleWords);
/** Words that mean a role only where nothing else in the header means more. */
const weakWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    for, use, usage, uso, host, ip, location, role, function, interface, contact, listen, path
  `);
/** What the header of the applications says about all rows; `null` for nothing. */
function statusOfHeader(header) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(header, _status_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedForWords */ .hA))
        return 'reserved';
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(header, formerWords))
        return 'retired';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(header, suggestedForWords) ? 'free' : null;
}
/** Of variables in which a program is told its port: no names of applications or environments. */
const variableWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('variable, variables, env var, env vars, var, vars, env key, переменная, 变量, 環境変数, 환경 변수');
/** What a header says that its column holds; `null` for nothing that is known. */
function roleOf(header) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(header, variableWords))
        return null;
    // `Service / Container`, `Application (PM2)`: the first part says it.
    const text = header.split(/[/(&+]/).find((it) => /\p{L}/u.test(it)) ?? header;
    const named = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(text, nameWords) !== -1;
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(text, [..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedForWords */ .hA, ...suggestedForWords]) || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(text, nameWords))
        return 'application';
    return (roles.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(text, roleWords[it])) ??
        roles.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(text, roleWords[it].filter((word) => !weakWords.includes(word)))) ??
        (named ? 'application' : null) ??
        roles.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(text, roleWords[it])) ??
        null);
}
/** How well a header names the application: the lower, the better. */
function nameRank(header) {
    // `Database Name` names no more than `Database` does.
    const ofWhat = header.replace(/\sname\W*$/i, '');
    const rank = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(ofWhat, nameWords);
    return rank === -1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(header, nameWords) : rank;
}
/** Whether several applications may have in common what stands below a header. */
function isShared(header) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(header, sharedNames);
}
/** Whether a header is a word for what the applications of several rows are parts of. */
function isProject(header) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(header, projectWords);
}
/** Whether a header is a word for something that a column can be about, and nothing else. */
function isRoleWord(header) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(header, nameWords) || Object.values(roleWords).some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(header, it));
}


/***/ }),

/***/ 57836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addressIn),
/* harmony export */   l: () => (/* binding */ domainsIn)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/** Addresses and domain names inside a text. */

/** The bind address that a text names: an IP address, or `localhost` where it says so in words; else `null`. */
function addressIn(text) {
    for (const word of text.split(/[\s,;()`"']+/).slice(0, 40)) {
        const bare = word.replace(/^\[|\](?::\d+)?$/g, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
        // Most words are no addresses at a glance: the library looks at the others.
        const isIp = /^[\d.]+$/.test(bare)
            ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(bare)
            : bare.includes(':') && ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(bare);
        if (isIp)
            return bare;
    }
    return /\b(?:localhost|loopback|local only)\b/i.test(text) ? 'localhost' : null;
}
/** The domain names that a text lists, bare or in addresses of pages, in the order written. */
function domainsIn(text) {
    const found = new Set();
    for (const word of text.slice(0, 4096).split(/[\s,;()<>"'`|]+/)) {
        const host = word.replace(/^[a-z]+:\/\//i, '').split(/[/:?#]/, 1)[0] ?? '';
        if (isDomain(host))
            found.add(host.toLowerCase());
    }
    return [...found];
}
/** `ferry.example`, `*.ferry.example`: at least two labels, of which the last is no number. */
function isDomain(host) {
    const labels = host.replace(/^\*\./, '').split('.');
    const top = labels.pop() ?? '';
    if (labels.length === 0 || labels.length > 8 || !/^[a-z][a-z0-9-]{1,23}$/i.test(top) || top.endsWith('-'))
        return false;
    return labels.every((it) => it.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(it));
}


/***/ }),

/***/ 98876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ protocolsAtStart),
/* harmony export */   kL: () => (/* binding */ highestPort),
/* harmony export */   sb: () => (/* binding */ protocolsInBrackets),
/* harmony export */   tM: () => (/* binding */ protocolsIn),
/* harmony export */   uK: () => (/* binding */ portsIn)
/* harmony export */ });
/** The highest port there is; `4003+` ends here. */
const highestPort = 65535;
const address = String.raw `(?<address>\[[0-9a-fA-F:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|localhost|\*)`;
const protocol = String.raw `[ \t]{0,4}[/(]?[ \t]{0,4}(?<protocol>(?:tcp|udp)(?:[ \t]?[/+&,|][ \t]?(?:tcp|udp))?)\b`;
/** A dash in UTF-8 that was read as Windows-1252. */
const brokenDash = 'â€[“”"]';
/** Digits in the name of a host: `ferry-2:4310`, `ferry-2.example`, `2.example`. */
const ofHost = String.raw `(?<=\p{L}-)\d+[-.:][\p{L}\p{N}]|\d+\.\p{L}`;
/** What is added to a port that is said elsewhere: `BASE_PORT + 1`. */
const ofBase = String.raw `(?<!(?:_\w{1,30}|base|port|offset)[\x60})\s]{0,3}\+[ \t]{0,2})`;
const item = new RegExp(
// Not after a letter, but in scripts that have no space between words; not the socket of a switch, `GE0/1` or `Gi1/0/24`.
String.raw `(?<![\w.\p{Script=Latin}]|[a-z]\d{1,3}/(?:\d{1,3}/)?)${ofBase}(?:${address}:)?(?!${ofHost})(?<first>\d+)` +
    String.raw `(?:[ \t]{0,4}(?:[-‐‑‒–—―−~〜～]|${brokenDash}|\.{2,3}|…|\bto\b|至|到|до)[ \t]{0,4}(?<last>\d+))?` +
    String.raw `(?<open>\+(?![ \t]{0,4}\d))?` +
    // What follows a colon or an arrow is the container's side of a mapping, which nobody else can see.
    String.raw `(?:[ \t]{0,4}(?::|->|→|=>)[ \t]{0,4}\d+(?:-\d+)?)?` +
    String.raw `(?:${protocol})?(?![\w]|\.\d)`, 'giu');
/** Every port in a text that holds ports. Remarks in brackets (`3000 (was 3001)`) are passed over. */
function portsIn(text) {
    const found = [];
    for (const match of withoutRemarks(text).matchAll(item)) {
        const { address: host, first = '', last, open, protocol: protocols } = match.groups ?? {};
        const start = match.index + (host === undefined ? 0 : host.length + 1);
        const upTo = open === undefined ? last : String(highestPort);
        const end = last === undefined
            ? start + first.length
            : match.index + match[0].indexOf(last, start - match.index + first.length) + last.length;
        found.push({
            start,
            end,
            ...toRange(first, upTo ?? null),
            protocols: protocolsIn(protocols ?? ''),
            // In the address of a page (`http://localhost:3000`) the host is where to look, not what is bound.
            address: host === undefined || host === '*' || text.startsWith('//', match.index - 2)
                ? null
                : host.replace(/^\[|\]$/g, ''),
        });
    }
    return found;
}
/** Which of the two transport protocols a text names; other words (`HTTP`, `WebSocket`) say nothing. */
function protocolsIn(text) {
    const found = [];
    if (/(?<![a-z])tcp(?![a-z])/i.test(text))
        found.push('tcp');
    if (/(?<![a-z])udp(?![a-z])/i.test(text))
        found.push('udp');
    return found;
}
/** The protocols that stand in brackets, by themselves: `VPN (UDP)`. */
function protocolsInBrackets(text) {
    const [, inside = ''] = /[(（]\s?((?:tcp|udp)(?:\s?[/+&,|]\s?(?:tcp|udp))?)\s?[)）]/i.exec(text) ?? [];
    return protocolsIn(inside);
}
/** The protocols that a remark begins with: `UDP discovery`, `TCP/UDP: transfers`. */
function protocolsAtStart(text) {
    return protocolsIn(/^\W*(?:(?:tcp|udp)(?![a-z])[\s/+&,|]*)+/i.exec(text)?.[0] ?? '');
}
/** Two runs of digits as a range; `last` is `null` for a single port. A fault is a sentence for the user. */
function toRange(first, last) {
    const port = Number(first);
    const portEnd = last === null ? null : Number(last);
    for (const number of [port, portEnd ?? port]) {
        if (number < 1 || number > highestPort) {
            const shown = number === port ? first : (last ?? '');
            return fault(`${shorten(shown)} is not a port: ports go from 1 to ${highestPort}`);
        }
    }
    if (portEnd !== null && portEnd < port)
        return fault(`the range ${first}-${portEnd} ends before it begins`);
    return { range: { port, portEnd: portEnd === port ? null : portEnd }, fault: null };
}
function fault(text) {
    return { range: null, fault: text };
}
function shorten(digits) {
    return digits.length > 12 ? `${digits.slice(0, 12)}…` : digits;
}
/** The text with remarks blanked, at the same length. A bracket that only names a protocol is no remark. */
function withoutRemarks(text) {
    return text.replace(/[(（][^()（）]*[)）]/g, (remark) => /^[(（]\s?(?:tcp|udp)(?:\s?[/+&,|]\s?(?:tcp|udp))?\s?[)）]$/i.test(remark) ? remark : ' '.repeat(remark.length));
}


/***/ })

};
