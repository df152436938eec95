export const id = 348;
export const ids = [348];
export const modules = {

/***/ 6729:
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

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   E$: () => (/* binding */ repeatedIn),
/* harmony export */   Yk: () => (/* binding */ maskIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   w9: () => (/* binding */ RowCells)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);

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

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ leadToPages),
/* harmony export */   MJ: () => (/* binding */ isPortsWithWords),
/* harmony export */   V: () => (/* binding */ leadElsewhere),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   l4: () => (/* binding */ isOnlyPorts),
/* harmony export */   sc: () => (/* binding */ unnamedColumns)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9521);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9817);
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

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  n: () => (/* binding */ readPiece)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 48 modules
var lib = __webpack_require__(8074);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(1118);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var syntax = __webpack_require__(7749);
// EXTERNAL MODULE: ./.build/registry/markdown/headers.js
var headers = __webpack_require__(3918);
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
var inline = __webpack_require__(4839);
;// CONCATENATED MODULE: ./.build/registry/markdown/long-tables.js
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
    const shortened = new Shortened(source.text);
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
            const cells = cellsOf(this.#source.text, line.start, stop).map((it) => this.#piece(it.start, it.end));
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

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withMeantHeaders),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3927);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7877);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9817);





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

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ environmentNamed),
/* harmony export */   r: () => (/* binding */ withEnvironments)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1576);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
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

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ isStruck),
/* harmony export */   SG: () => (/* binding */ readInline),
/* harmony export */   r_: () => (/* binding */ isStruckOut)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8074);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(870);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(741);





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

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ isGroup),
  fe: () => (/* binding */ isPartName),
  Vi: () => (/* binding */ keyWords),
  $f: () => (/* binding */ nestedLines)
});

// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
// EXTERNAL MODULE: ./.build/registry/markdown/heading-environments.js
var heading_environments = __webpack_require__(2725);
// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 4 modules
var markdown_document = __webpack_require__(496);
// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(2376);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(741);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/list-lines.js
/** One line of a list, a code block or of bare text: the ports that it gives, and to whom. */





/** What stands between a name and its port: `shop ..... 3000`, `shop => 3000`, `shop (port 3000)`. */
const trailingMarks = /(?<![\s:：=|–—>→(（.…·_-])[\s:：=|–—>→(（.…·_-]+$/u;
const longestLine = 300;
/** What a name goes up to. */
const endOfName = / [-–—|] |\s?[([（,:：;]|\. /;
/** What `ss`, `netstat` and `lsof` print of sockets: https://man7.org/linux/man-pages/man8/ss.8.html */
const socketState = /(?<![\p{L}\p{N}])(?:LISTEN|ESTAB|ESTABLISHED|UNCONN|TIME[-_]WAIT|CLOSE[-_]WAIT)(?![\p{L}\p{N}])/u;
/**
 * What a line gives; `null` for nothing.
 *
 * @param plain whether it is a line of a code block, where no character is a mark
 */
function readLine(source, line, plain) {
    if (line.text.length > longestLine || socketState.test(line.text))
        return null;
    const piece = pieceOf(source, line, plain);
    const ports = [];
    for (const port of (0,registry_ports/* portsIn */.uK)(piece.mask))
        if (port.range !== null && port.range.port > 9)
            ports.push({ ...port, range: port.range });
    const [first] = ports;
    if (first === undefined)
        return null;
    return (plain ? readColumns(piece, ports) : null) ?? readLeading(piece, ports) ?? readTrailing(piece, ports);
}
/** The text of a line, in a code block without the lines that are drawn in it. */
function pieceOf(source, { text, start }, plain) {
    const end = start + text.length;
    return plain
        ? { text, mask: text.replace(drawnLines, ' '), struck: [], comments: [], start, end }
        : (0,markdown_document/* readPiece */.n)(source, start, end);
}
/** Of boxes and trees: `├─ ferry`. */
const drawnLines = /[\u2500-\u257f]/g;
/** Before a number these name nobody: `now 4310`. */
const noNames = [
    ...markdown_words/* portWords */.D6,
    ...(0,markdown_words/* listOf */.c3)('was, were, now, use, uses, then, from, to, is, are, or, and, not, old, new, only, for, on, at, in, line, version, default'),
];
/** `Ferry: api 4310, web 4311` as the name and what belongs to it, as if it stood below; `null` for lines of other kinds. */
function partsOnLine(source, line, plain) {
    if (line.text.length > longestLine || socketState.test(line.text))
        return null;
    const piece = pieceOf(source, line, plain);
    const [head, before = ''] = /^([^:：,;\d]{1,60})[:：]\s/u.exec(piece.mask) ?? [];
    const name = withoutMark(before.replace(/[*_`]/g, ' ').trim());
    if (head === undefined || !isName(name))
        return null;
    const parts = [];
    let at = head.length;
    for (const text of piece.mask.slice(at).split(/[,;，；、]/)) {
        const own = /^\s*(\p{L}[\p{L}\p{N} _-]{0,40}?)[\s:：=]+\d{2,5}(?:\/(?:tcp|udp))?\s*$/iu.exec(text)?.[1]?.trim();
        const [port, ...more] = (0,registry_ports/* portsIn */.uK)(text);
        if (own === undefined || (0,markdown_words/* isOneOf */.EK)(own, noNames) || own.split(' ').length > 3)
            return null;
        if (port === undefined || port.range === null || more.length > 0)
            return null;
        const ports = [{ ...port, range: port.range, start: at + port.start, end: at + port.end }];
        parts.push({ piece, ports, name: own, rest: '' });
        at += text.length + 1;
    }
    return parts.length > 1 ? { name, parts } : null;
}
/** The name that a line without ports consists of, or begins with: `ferry-api:`, `**Ferry** (Next.js)`. */
function nameOnLine(source, line, plain) {
    if (line.text.length > longestLine)
        return null;
    const { mask } = pieceOf(source, line, plain);
    const [written = ''] = mask.trim().split(endOfName, 1);
    const name = withoutMark(written.replace(/\s+/g, ' ').trim());
    return isName(name) ? name : null;
}
/** `3000   shop   active`: columns with two spaces or more between them. */
function readColumns(piece, ports) {
    const columns = piece.mask
        .split(/\t| {2,}/)
        .map((it) => it.trim())
        .filter((it) => it !== '');
    const [port] = ports.filter((it) => columns.includes(piece.mask.slice(it.start, it.end)));
    if (columns.length < 2 || port === undefined)
        return null;
    const others = columns.filter((it) => it !== piece.mask.slice(port.start, port.end));
    const name = others.find((it) => isName(it));
    if (name === undefined)
        return null;
    return { piece, ports: [port], name: withoutMark(name), rest: others.filter((it) => it !== name).join(' ') };
}
/** One transport protocol or both: `tcp`, `(TCP/UDP)`. */
const protocolMark = String.raw `[(（[]?(?:tcp|udp)(?:[ \t]?[/+&,][ \t]?(?:tcp|udp))?[)）\]]?`;
/** What stands before a port: nothing, or words for it, a protocol, the local host. */
const beforePort = new RegExp(String.raw `^[^\p{L}\p{N}<>≤≥]*(?:${protocolMark}[^\p{L}\p{N}<>≤≥]*)?(?:ports?|puertos?|portas?|порты?|端口|포트)?` +
    String.raw `[^\p{L}\p{N}<>≤≥]*(?:https?:\/\/)?(?:localhost:|\d+(?:\.\d+){3}:)?$`, 'iu');
/** `3000: shop - notes`, `Port 80, 443 — nginx (active)`. */
function readLeading(piece, ports) {
    const [first] = ports;
    const before = piece.mask.slice(0, first?.start ?? 0);
    if (first === undefined || !beforePort.test(before))
        return null;
    const run = ports.filter((port, index) => index === 0 || /^[\s,/&+]*$/.test(piece.mask.slice(ports[index - 1]?.end ?? 0, port.start)));
    const last = run.at(-1) ?? first;
    const after = /^(?:[ \t]{0,4}(?::|->|→)[ \t]{0,4}\d{2,5}(?![\w.-]))?(?:\+|\/?[ \t]?\(?(?:tcp|udp)[)/a-z]*)?[\s:：=|,、>→.…·_–—-]*(.*)$/iu.exec(piece.mask.slice(last.end).replace(/\s+/g, ' '))?.[1] ?? '';
    return named(piece, saidOf(run, before), after);
}
/** Ports with the protocol that stands before them, where none stands with themselves: `UDP 51820`. */
function saidOf(ports, before) {
    const protocols = (0,registry_ports/* protocolsIn */.tM)(before);
    return protocols.length === 0 ? ports : ports.map((it) => (it.protocols.length > 0 ? it : { ...it, protocols }));
}
/** What parts the ports of one name: `nginx: 80 (HTTP), 443 (HTTPS)`. */
const betweenPorts = /^[ \t]*(?:[(（][^()（）]*[)）][ \t]*)?[,/&+][ \t]*$/;
/** An arrow after a port leads to where it is passed on to: `51820 → the office`. */
const forwarding = new RegExp(String.raw `^\/?[ \t]?(?:${protocolMark})?[ \t]*(?:->|→|=>|➜|⇒)[ \t]*(?<target>.*)$`, 'i');
const trailingProtocol = new RegExp(String.raw `(?<![\p{L}\p{N}])${protocolMark}[\s/:–—-]*$`, 'iu');
/** `shop: 3000`, `shop 3000`, `shop: 3000, 3001`, `shop UDP 3000 → the office`. */
function readTrailing(piece, ports) {
    const passedOn = ports.findIndex((it) => forwarding.test(piece.mask.slice(it.end)));
    const own = passedOn === -1 ? ports : ports.slice(0, passedOn + 1);
    const last = own.at(-1);
    if (last === undefined)
        return null;
    const run = [last];
    for (const port of own.slice(0, -1).reverse()) {
        if (!betweenPorts.test(piece.mask.slice(port.end, run[0]?.start)))
            break;
        run.unshift(port);
    }
    const after = afterPort(piece.mask.slice(last.end), /[:：=→>]\s*$/.test(piece.mask.slice(0, run[0]?.start)));
    if (after === null)
        return null;
    const before = piece.mask.slice(0, run[0]?.start).replace(/(?:https?:\/\/)(?:localhost|\d+(?:\.\d+){3}):$/i, '');
    // `harbour sends /tides → 4310`: a way, not whose the port is.
    if (/(?:^|\s)\/\S*\s*(?:->|→|=>)\s*(?:localhost:)?$/.test(before))
        return null;
    const spoken = before.replace(/(?<![\p{L}\p{N}])ports?\s*$/iu, '');
    const protocol = trailingProtocol.exec(spoken)?.[0] ?? '';
    const name = spoken
        .slice(0, spoken.length - protocol.length)
        .replace(/\s+/g, ' ')
        .replace(/(?:https?:\/\/)?(?:localhost|\d+(?:\.\d+){3}|\*)?:$/i, '')
        .replace(trailingMarks, '')
        .replace(/(?<![\p{L}\p{N}])ports?$/iu, '')
        // `shop /shop 3000`: a path is no part of the name.
        .replace(/(?<=\S) \/\S*$/, '')
        .replace(trailingMarks, '');
    // `Start the ferry on port 4310` is something to do.
    const [preposition] = /\s(?:on|at|via|using|to|from|in)$/i.exec(name) ?? [];
    if (preposition !== undefined && name.split(' ').length > 3)
        return null;
    // Two words before a number are a name; more of them, with nothing between, are a sentence.
    if (/[\p{L}\p{N}*`_]\s*$/u.test(before) && name.split(' ').length > 3)
        return null;
    const entry = named(piece, saidOf(run, protocol), name);
    return entry === null ? null : { ...entry, rest: `${entry.rest} ${after}`.trim() };
}
/**
 * What is said behind a port that follows its name; `null` where it is part of a sentence.
 *
 * @param isMarked whether something parts the port from the name, as nothing does in a sentence
 */
function afterPort(text, isMarked) {
    const target = forwarding.exec(text)?.groups?.['target'];
    // Into a container it says nothing to anybody else.
    if (target !== undefined && !/^\d{2,5}(?![\w.-])/.test(target))
        return isName(target.trim()) || /^[\d.:[\]a-f]+$/i.test(target.trim()) ? target.trim() : null;
    const after = text
        .replace(/^[ \t]{0,4}(?:->|→|=>)[ \t]{0,4}\d{2,5}(?![\w.-])/, '')
        .replace(/^\/\S*|^[ \t]?\(?(?:tcp|udp)\)?/i, '')
        .trim();
    // A remark in brackets may follow (`postgres - 5434 (mapped to 5432)`), or a word (`nginx: 443 only`, `mdns: 5353 UDP multicast`).
    const isWordOfPort = /^only$/i.test(after) || ((0,registry_ports/* protocolsAtStart */.Nq)(text).length > 0 && /^\p{L}[\p{L}-]*$/u.test(after));
    const isRemark = /^[(（][^()（）]*[)）]$/.test(after) || (isMarked && isWordOfPort);
    return (0,markdown_text/* saysSomething */.XE)(after) && !isRemark ? null : after;
}
function named(piece, ports, text) {
    // `3000 (shop)`: a name in brackets, unless it is a status.
    const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
    if (bracketed !== undefined && (0,markdown_status/* statusIn */.em)(bracketed) !== null)
        return { piece, ports, name: '', rest: text };
    const marked = markedWith(text);
    if (marked !== null)
        return /\p{L}/u.test(marked.name) ? { piece, ports, ...marked } : { piece, ports, name: '', rest: text };
    const written = bracketed ?? text.split(endOfName, 1)[0] ?? '';
    const name = withoutMark(written.trim());
    // A name is short; what is said of a free port may be a sentence.
    if (!isName(name) && (0,markdown_text/* saysSomething */.XE)(text) && (0,markdown_status/* statusInsteadOfName */.Tj)(name) !== 'free')
        return null;
    return { piece, ports, name, rest: bracketed === undefined ? text.slice(written.length) : '' };
}
/** A status in brackets before everything else: `[Reserved] (for the crane)`, `[Planned] crane`; `null` for none. */
function markedWith(text) {
    const [mark, status = ''] = /^\s*[(（[]([^()（）[\]]+)[)）\]]\s*/.exec(text) ?? [];
    if (mark === undefined || !(0,markdown_status/* isBareStatus */.jc)(status))
        return null;
    const [written = ''] = text.slice(mark.length).split(endOfName, 1);
    const name = withoutMark(written.trim());
    return isName(name)
        ? { name, rest: `(${status})${text.slice(mark.length + written.length)}` }
        : { name: '', rest: text };
}
/** `— SSH`, `✅ ferry`: a dash or an emoji before a name is no part of it. */
function withoutMark(text) {
    return text.replace(/^(?:[\p{Pd}\p{Extended_Pictographic}\s]|\uFE0F)+(?=\p{L})/u, '');
}
/** A few words, no sentence, no command, no path and no way from one to another. */
function isName(text) {
    return (/\p{L}/u.test(text) && text.length <= 60 && text.split(' ').length <= 6 && !/^\W*\/|[{};$"=<>→]|\.$/.test(text));
}

;// CONCATENATED MODULE: ./.build/registry/markdown/nested-lines.js
/**
 * The lines of a list, of bare text or of a code block, with what those say that are indented below others: below a name
 * whose ports they are, below a port only what is to be said of it.
 */






/** What stands before a port in a description, and names nobody. */
const keyWords = [
    ...markdown_words/* portWords */.D6,
    ...markdown_words/* hostPortWords */.Vg,
    ...(0,markdown_words/* listOf */.c3)('default port, url, host, base url, puerto por defecto'),
];
/** What stands before the port that others can reach, beside that of a container. */
const outsideWords = (0,markdown_words/* listOf */.c3)(`
    external, external url, public, published, exposed, host side, local, local port, local url, externo, público, внешний, 外部, extern, externe
  `);
const insideWords = (0,markdown_words/* listOf */.c3)(`
    internal, internal port, internal url, container, container port, container side, inside, in container, inside container, target,
    target port, docker, private port, interno, puerto interno, contenedor, внутренний, внутренний порт, контейнер, 内部, 内部端口, 容器,
    容器端口, intern, interne
  `);
/** Parts of one application: below its name these are no names. */
const partWords = (0,markdown_words/* listOf */.c3)(`
    http, https, ws, wss, websocket, websockets, grpc, rpc, tcp, udp, api, rest, rest api, web, web ui, webui, ui, gui, admin,
    admin ui, admin panel, console, dashboard, frontend, front, front end, backend, back, back end, server, client, app, metrics,
    health, health check, healthcheck, liveness, debug, debugger, inspector, inspect, hmr, livereload, management, control, data,
    peer, cluster, dev, dev server, development, prod, production, staging, preview, test, main, primary, веб, админка, метрики,
    前端, 后端, 管理, 健康检查, 監視, 监控
  `);
/** Below these stands what has names of its own. */
const groupWords = (0,markdown_words/* listOf */.c3)(`
    services, servers, apps, applications, projects, containers, databases, tools, sites, websites, frontends, backends, apis, servicios, aplicaciones, proyectos, bases de datos,
    сервисы, проекты, серверы, базы данных, 服务, 项目, 服务器, 数据库
  `);
/** The same where nothing stands beside them: `tide-server` is a name. */
const groupNames = (0,markdown_words/* listOf */.c3)('stack, infrastructure, infra, monitoring, system, environment, server, vps, host, machine');
/** Reads the lines of a block. */
function nestedLines(source, block) {
    const steps = block.kind === 'fence' ? stepsIn(block.lines) : new Set();
    const reader = (written) => {
        const line = steps.has(written) ? withoutNumber(written) : written;
        const entry = readLine(source, line, block.kind === 'fence');
        const name = entry === null ? nameOnLine(source, line, block.kind === 'fence') : null;
        // Items of a list stand beside each other, wherever their text begins.
        const indent = block.kind === 'lines' && block.list ? 0 : columnOf(source, written);
        return { line, indent, entry, name };
    };
    const lines = block.lines.filter((it) => (0,markdown_text/* saysSomething */.XE)(it.text));
    const reads = lines.flatMap((line) => {
        const read = reader(line);
        const parted = partsOnLine(source, read.line, block.kind === 'fence');
        if (parted === null)
            return [read];
        const part = { line, indent: read.indent + 0.5, name: null };
        return [{ ...read, entry: null, name: parted.name }, ...parted.parts.map((entry) => ({ ...part, entry }))];
    });
    const above = block.kind === 'lines' && block.under !== null ? [{ ...reader(block.under), indent: -1 }] : [];
    const groups = new Map();
    for (const read of reads) {
        while ((above.at(-1)?.indent ?? -2) >= read.indent)
            above.pop();
        const owner = above.at(-1) ?? null;
        (0,maps/* append */.BC)(groups, owner, read);
        above.push(read);
    }
    const named = new Set([...groups.keys()].flatMap((it) => environmentOf(it) ?? []));
    const entryOf = new Map();
    const left = new Set();
    for (const [owner, group] of groups) {
        for (const [read, given] of ofGroup(owner, group)) {
            const environment = named.size > 1 ? environmentOf(owner) : null;
            const entry = given === null || environment === null ? given : { ...given, environments: [environment] };
            if (entry === null)
                left.add(read);
            else
                entryOf.set(read, entry);
        }
        const isNameOnly = owner !== null && owner.entry === null && owner.name !== null;
        if (isNameOnly && group.some((it) => it.entry !== null))
            left.add(owner);
    }
    const counted = reads.filter((it) => !left.has(it) && !(it.line.isHead === true && it.name !== null));
    return {
        lines: counted.map((it) => it.line),
        entries: counted.flatMap((it) => entryOf.get(it) ?? []),
        saysMore: reads.some((it) => it.entry !== null && left.has(it)),
    };
}
/** What the lines below one line give; `null` for what another one has said. */
function ofGroup(owner, group) {
    const given = group.flatMap((it) => (it.entry === null ? [] : [[it, it.entry]]));
    if (owner === null)
        return given;
    const ports = new Set(owner.entry?.ports.flatMap((it) => (it.range.portEnd === null ? [it.range.port] : [])));
    const isOutside = given.some(([, it]) => !(0,markdown_words/* isOneOf */.EK)(it.name, insideWords));
    const isDescription = given.some(([, it]) => isBare(it) || (0,markdown_words/* isOneOf */.EK)(it.name, keyWords));
    const name = owner.entry === null ? owner.name : owner.entry.name;
    const owns = name !== null && !isGroup(name);
    return given.map(([read, entry]) => {
        const isInside = (0,markdown_words/* isOneOf */.EK)(entry.name, insideWords);
        const isPart = isInside || isBare(entry) || isPartName(entry.name);
        const isSaid = (isInside && (ports.size > 0 || isOutside)) ||
            entry.ports.every((it) => ports.has(it.range.port)) ||
            (owns && isDescription && !isPart);
        if (isSaid)
            return [read, null];
        if (!owns || !isPart)
            return [read, entry];
        for (const it of entry.ports)
            ports.add(it.range.port);
        return [read, withOwner(entry, name)];
    });
}
/** `http: 4310` below `ferry` is ferry's, which may as well be called `ferry http`. */
function withOwner(entry, name) {
    const isKey = [keyWords, outsideWords, insideWords].some((it) => (0,markdown_words/* isOneOf */.EK)(entry.name, it));
    const isOne = (0,markdown_words/* isOneOf */.EK)(entry.name, partWords);
    return {
        ...entry,
        name,
        rest: isKey ? entry.rest : `${entry.name} ${entry.rest}`,
        aliases: !isKey && isOne ? [`${name} ${entry.name}`] : [],
    };
}
/** `4310`, `Port: 4310`, with not a word on whose it is. */
function isBare({ name, rest }) {
    return !(0,markdown_text/* saysSomething */.XE)(name + rest);
}
/** `http/https/rpc`, `Web UI`, `Port`. */
function isPartName(name) {
    const words = [...keyWords, ...outsideWords, ...partWords];
    return (0,markdown_words/* isOneOf */.EK)(name, words) || name.split(/[/+,&、]| and /).every((it) => (0,markdown_words/* isOneOf */.EK)(it, words));
}
/** The environment that a line names which has ports below it. */
function environmentOf(owner) {
    return owner === null || owner.entry !== null ? null : (0,heading_environments/* environmentNamed */.b)(owner.name ?? '');
}
/** The lines that a code block numbers from 1: their numbers are no ports. */
function stepsIn(lines) {
    const numbered = lines.filter((it) => numberOfStep.test(it.text));
    const numbers = numbered.map((it) => Number(numberOfStep.exec(it.text)?.[1]));
    return numbers.length > 1 && numbers.every((it, index) => it === index + 1) ? new Set(numbered) : new Set();
}
const numberOfStep = /^\s*(\d{1,3})[.)]\s/;
function withoutNumber(line) {
    return { ...line, text: line.text.replace(numberOfStep, (it) => ' '.repeat(it.length)) };
}
/** Whether a name is a word for what has names of its own: `services`, `Production`, `Our ports`. */
function isGroup(name) {
    return ((0,markdown_status/* isBareStatus */.jc)(name) ||
        (0,heading_environments/* environmentNamed */.b)(name) !== null ||
        (0,markdown_words/* mentions */.wy)(name, markdown_words/* portWords */.D6) ||
        (0,markdown_words/* mentions */.wy)(name, groupWords) ||
        (0,markdown_words/* isOneOf */.EK)(name, groupNames));
}
/** Where in its line the text of a line begins. */
function columnOf(source, { text, start }) {
    const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
    const before = source.text.slice(lineStart, start) + (/^[\s>\u2500-\u257f]*/.exec(text)?.[0] ?? '');
    return [...before].reduce((column, it) => (it === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}


/***/ }),

/***/ 7877:
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
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2376);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);


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

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isAboutPorts),
/* harmony export */   FA: () => (/* binding */ withoutBrokenText),
/* harmony export */   H_: () => (/* binding */ nearestStatusWord),
/* harmony export */   Nk: () => (/* binding */ takenWords),
/* harmony export */   Oq: () => (/* binding */ reservedFor),
/* harmony export */   Tj: () => (/* binding */ statusInsteadOfName),
/* harmony export */   em: () => (/* binding */ statusIn),
/* harmony export */   hA: () => (/* binding */ reservedForWords),
/* harmony export */   h_: () => (/* binding */ tableStatus),
/* harmony export */   jc: () => (/* binding */ isBareStatus),
/* harmony export */   lR: () => (/* binding */ headingStatus),
/* harmony export */   lS: () => (/* binding */ speaksOfPorts),
/* harmony export */   zc: () => (/* binding */ bareStatus)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(741);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9817);
/** The status that a text states, by its words; emoji are not looked at (they break too often), but for those that spell one. */




/**
 * What people write for each status. A phrase that negates another begins before it (`not active`),
 * so that the earliest match is the right one.
 *
 * An application that is merely stopped keeps its port: it would collide when it is started again.
 */
const phrases = {
    active: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    active, running, live, production, prod, up, online, ok, normal, in use, used, in production, allocated,
    assigned, deployed, healthy, enabled, working, taken, occupied, stable, yes, open, listening, current,
    development, dev, staging, testing, test, local, internal, public, external, operational, ready, bound,
    exposed, protected, maintenance, beta, alpha, experimental, demo, critical, primary, secondary, backup,
    restricted, secured, configured, installed, monitored, degraded, verified, confirmed, not free, not available, unavailable, always on, on, permanent, system, default,
    required, activo, activa, en uso, en producción, ocupado, en ejecución, funcionando, asignado, usado, no
    disponible, актив*, работает, используется, занят*, запущен*, в работе, включен*, продакшн, недоступ*, 运行中,
    运行, 使用中, 正常, 已启用, 启用, 已使用, 占用, 在用, 已分配, 活跃, 生产, 稼働中, 不可用, 할당됨, 시스템, 적용, 완료, 사용 중, 사용중, 운영, 실행 중, đang chạy, đang dùng, đang sử dụng, hoạt động,
    đang hoạt động, đã dùng, aktiv, belegt, läuft, in betrieb, actif, en service, utilisé, ativo, ativa, em uso
  `),
    reserved: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    reserved, reserve, reservation, reservations, planned, placeholder, future, pending, upcoming, proposed, requested, tbd, todo, wip, in progress, not
    active, inactive, not running, stopped, paused, down, off, offline, on demand, not deployed, not started,
    idle, disabled, standby, suspended, optional, not yet, on hold, dormant, exited, reservado, reservada,
    planificado, planeado, pendiente, futuro, detenido, parado, inactivo, no activo, зарезервирован*, резерв*,
    запланирован*, планируется, остановлен*, не актив*, неактив*, не запущен*, не работает, отключен*,
    выключен*, 预留, 保留, 计划, 规划, 待, 停止, 未启用, 未运行, 未启动, 已停, 予約, 예약, 예정, 중지, dự kiến, dự phòng, đặt trước, dành riêng, dừng, đã
    dừng, không hoạt động, tạm dừng, chưa chạy, reserviert, geplant, inaktiv, réservé, prévu, inactif, inativo
  `),
    free: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    free, available, unassigned, unused, unallocated, vacant, not used, not in use, not assigned, not allocated,
    not taken, no longer used and free, spare, unreserved, released, libre, libres, disponible, disponibles, sin
    uso, sin asignar, no asignado, no usado, свобод*, доступ*, не используется, не занят*, 空闲, 可用, 未使用, 未分配,
    未占用, 闲置, 空き, 사용 가능, 미사용, trống, còn trống, khả dụng, sẵn sàng, chưa dùng, chưa sử dụng, frei, verfügbar, livre,
    disponível
  `),
    avoid: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    avoid, do not use, dont use, never use, never assign, do not assign, must not be used, must not use,
    forbidden, prohibited, blocked, banned, off limits, not allowed, common default, conflict prone, unsafe, not
    this project, other project, cannot be used, can not be used, evitar, no usar, no se puede usar, no se pueden usar, não usar, prohibido, избегать, не использовать, запрещ*, 避免, 禁用, 禁止,
    不要使用, 勿用, tránh, không dùng, không sử dụng, vermeiden, nicht verwenden, éviter
  `),
    retired: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
    retired, deprecated, decommissioned, removed, deleted, obsolete, archived, abandoned, no longer used, no
    longer in use, no longer active, discontinued, sunset, legacy, dead, migrated, moved, replaced, superseded,
    freed, end of life, old, retirado, obsoleto, eliminado, устарел*, удален*, удалён*, выведен*, больше не
    используется, 废弃, 已下线, 下线, 弃用, 已删除, 已停用, ngừng, đã xóa, không còn dùng, veraltet, entfernt, obsolète
  `),
};
/** The statuses in the order in which they win a tie, with their phrases. */
const statuses = ['retired', 'avoid', 'free', 'reserved', 'active'];
/** The status whose word stands first in a text (of two that begin together, the longer); `null` where there is none. */
function statusIn(text) {
    return earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(spelledOut(text)))?.status ?? null;
}
/**
 * The status that a name cell states instead of a name: `Available`, `*free for a new tenant*`, `Avoid`,
 * `_(not this project)_`. Only `free` may be followed by more words, and never joined to them (`free-range-api`).
 */
function statusInsteadOfName(text) {
    const bare = spelledOut(text).replace(/^[^\p{L}\p{N}]+/u, '');
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(bare);
    const hit = earliest(words);
    if (hit === null || hit.index > 1)
        return null;
    // `Taken`: somebody's, though nobody knows whose. `System`, `Default`, `Test` are names that happen to be words.
    if (hit.status === 'active')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(bare, takenWords) ? 'reserved' : null;
    if (isBareStatus(bare))
        return hit.status;
    const next = bare[hit.length] ?? '';
    return hit.status === 'free' && /[\s(,;:—–]/.test(next) ? 'free' : null;
}
/** What says of ports that somebody has them. */
const takenWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
  taken, in use, already in use, occupied, занят, занято, занята, используется, ocupado, en uso, em uso, 占用, 已占用, 使用中, 已使用,
  사용 중, 사용중, belegt, occupé, đang sử dụng
`);
/** A text without broken emoji and dashes; the emoji "free" and "vacant" are the words themselves. */
function spelledOut(text) {
    return withoutBrokenText(text).replace(/🆓|🈳/gu, ' free ').trim();
}
/** Emoji, dashes and quotes in UTF-8 that were read as Windows-1252: they begin with letters, but are none. */
function withoutBrokenText(text) {
    return text.replace(/(?:â[€œžš¬€˜‚]|ð\u0178|ð\u009f|ï¸)[\u0080-\u00bf"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{0,2}/gu, ' ');
}
/** What announces the application that a port is kept for, as a header or before the name. */
const reservedForWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(`
  reserved for, intended for, planned for, planned use, intended use, reservado para, зарезервировано для, 预留给, dành cho
`);
/** `Reserved for the crane`, `Reserved: crane`, `Assigned to the crane`: whose it is, and whether it is reserved or taken. */
function reservedFor(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const [beforeColon = '', ...afterColon] = bare.split(/\s?[:：]\s?/);
    if (afterColon.length > 0 && bareStatus(beforeColon) === 'reserved')
        return { name: afterColon.join(': ').trim(), isReserved: true };
    // `used by Nginx for HTTPS`
    const user = /^(?:(?:is )?(?:already |currently |now )?(?:used|taken|occupied|usado|занят) (?:by|por)? ?|(?:assigned|allocated|given) to )(?:the )?(\S.*?)(?: (?:for|to|as|para) .*)?$/i.exec(bare)?.[1];
    if (user !== undefined)
        return { name: user, isReserved: false, isTaken: true };
    const phrase = reservedForWords.find((it) => bare.slice(0, it.length).toLowerCase() === it);
    const name = phrase === undefined ? '' : bare.slice(phrase.length).replace(/^[\s:]+(?:the )?/i, '');
    return name === '' ? { name: text, isReserved: false } : { name, isReserved: true };
}
/** Longer texts are more than a status, and would take long to read word by word. */
const longestBare = 100;
/** Whether a text is made of statuses and nothing else: `Reserved`, `RESERVED — do not use`. */
function isBareStatus(text) {
    if (text.length > longestBare)
        return false;
    for (let words = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text);;) {
        const hit = earliest(words);
        if (hit === null || hit.index > 1)
            return false;
        const start = words[hit.index] === ' ' ? hit.index + 1 : hit.index;
        words = words.slice(start + hit.length);
        if (words.trim() === '')
            return true;
    }
}
/** The status that a text is a word for, and nothing else: `Reserved`, `✅ In use`. */
function bareStatus(text) {
    return isBareStatus(text) ? statusIn(text) : null;
}
/** The word for a status that a text is a slip of, by at most so many letters; `null` where none is near. */
function nearestStatusWord(text, letters) {
    if (text.length > 40)
        return null;
    const word = text.toLowerCase();
    return knownWords.find((it) => it.length > 3 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, it) <= letters) ?? null;
}
const knownWords = statuses.flatMap((status) => phrases[status].filter((it) => !it.endsWith('*')));
function earliest(words) {
    let best = null;
    for (const status of statuses) {
        for (const phrase of phrases[status]) {
            const index = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfPhrase */ .bi)(words, phrase);
            if (index === -1)
                continue;
            const length = phrase.replace('*', '').length;
            if (best === null || index < best.index || (index === best.index && length > best.length))
                best = { status, index, length };
        }
    }
    return best;
}
/** The status of the rows of a table: that of the heading, and what it begins with where that gives nothing away. */
function tableStatus(headings) {
    const status = headingStatus(headings);
    if (status !== null || headings.length < 2)
        return status;
    const first = earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(headings.at(-1)?.replace(/^[^\p{L}]+/u, '') ?? ''));
    return first?.status === 'reserved' && first.index <= 1 ? 'reserved' : null;
}
/**
 * The status that the nearest heading gives to all rows under it: `Reserved Ports`, `Available`. A
 * heading that speaks of something else (`Available Services`) says nothing about ports.
 */
function headingStatus(headings) {
    const heading = whatCounts((0,_topics_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPromises */ .lq)(headings.at(-1) ?? ''));
    const status = statusIn(heading);
    if (status === null || headings.length === 1)
        return null;
    const bare = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRemarks */ .K2)(heading)
        .split(/[/,&]| and | for | para | для /)
        .every((part, index) => isBareStatus(part) || (index > 0 && /^\P{L}*(?:future|new)/iu.test(part)));
    return bare || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6) ? status : null;
}
/** `Configured but not running`: what stands behind "but". `Currently in use` is `In use`. */
function whatCounts(heading) {
    const [before = '', ...behind] = heading.split(/\s(?:but|pero|aber|mais|mas|но)\s/i);
    const said = behind.length > 0 && isBareStatus(before) ? behind.join(' ') : heading;
    return said.replace(/(?<!\p{L})(?:currently|now|already|actually)(?!\p{L})/giu, ' ');
}
/** Whether what stands above a block speaks of ports. Above any heading, a registry speaks of nothing else. */
function speaksOfPorts({ headings, caption }) {
    return (headings.length === 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(`${headings.join(' ')} ${caption}`, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6) || headingStatus(headings) !== null);
}
/** The same where the document may also be called after them: enough for what looks like a port and a name by itself. */
function isAboutPorts(context) {
    return speaksOfPorts(context) || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(context.file, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .portWords */ .D6);
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ blanked),
/* harmony export */   K2: () => (/* binding */ withoutRemarks),
/* harmony export */   M5: () => (/* binding */ remarkOf),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   d9: () => (/* binding */ withoutRemark)
/* harmony export */ });
/** What a text says and what it only remarks, whatever it is about. */
/** Whether a text says anything: a dash, a bullet or an emoji alone does not. */
function saysSomething(text) {
    return /[\p{L}\p{N}]/u.test(text);
}
/** The remark in brackets that a text ends with; empty where there is none. */
function remarkOf(text) {
    return /[(（]([^()（）]*)[)）]\s*$/.exec(text)?.[1] ?? '';
}
/** `shop` of `shop (Next.js)`. */
function withoutRemark(text) {
    return text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').trim();
}
/** A text with a space for each remark in it. */
function withoutRemarks(text) {
    return text.replace(/[(（][^()（）]*[)）]/g, ' ');
}
/** A text with spaces in place of some of it: what is left stands where it stood. */
function blanked(text, parts) {
    let left = text;
    for (const { start, end } of parts)
        left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    return left;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ withoutFiles),
/* harmony export */   XW: () => (/* binding */ aboutSomethingElse),
/* harmony export */   lq: () => (/* binding */ withoutPromises),
/* harmony export */   od: () => (/* binding */ headerSays),
/* harmony export */   rq: () => (/* binding */ announces)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/** What headings and headers announce other than who has which port now, and the words that say so. */

/** What stands above a block says that it is about this. */
const headingWords = {
    history: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations, previous,
    audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử, xung đột, verlauf, historique,
    konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `),
    example: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    example, examples, sample, samples, template, ejemplo, ejemplos, exemplo, exemplos, örnek, örnekler, plantilla,
    пример, примеры, шаблон, 示例, 例子, 模板, ví dụ, mẫu, beispiel, exemple, exemples
  `),
    /** Ports that only containers see. */
    inside: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container internal,
    internal container ports, ports in container, ports in containers, container ports, container side, in the cluster,
    inside the cluster, cluster internal, 集群内, внутри контейнер*, 容器内, 容器内部, trong container, not published, unpublished,
    internal docker, docker internal, docker network, internal network, nicht veröffentlicht, dentro del contenedor,
    dentro de los contenedores
  `),
    lanes: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block, blocks,
    categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `),
    rules: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy tắc,
    checks
  `),
    usage: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso, статистик*,
    мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `),
    /** Over a table whose ports stand in addresses. */
    proxy: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    reverse proxy, proxied, proxy routes, upstreams, proxy inverso, proxy reverso, обратный прокси, 反向代理, リバースプロキシ,
    역방향 프록시, proxy ngược
  `),
    domains: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    domain mapping, domain mappings, domain map, domains, routing, routes, dns, маршрутизация, домены, dominios, 域名
  `),
    /** Where to look, or from where requests may come; not who has what. */
    pages: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('url, urls, access, endpoint, endpoints, cors, origins, acceso, acesso, zugriff, доступ, 访问, 跨域'),
};
/** A column says that its table is about this. */
const headerWords = {
    history: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `),
    /** Beside the state of each port these are remarks. */
    conflict: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('problem, issue, conflict, conflicts with'),
    usage: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `),
    firewall: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('action, from, source, allow, rule, acción, действие, 规则, 动作'),
    /** With these, a source is none of requests: `Data source`. */
    content: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('data, code, file, files, repo, repository, config, configuration'),
    routes: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(`
    upstream, proxy pass, proxy to, proxies to, forwards to, backend, бэкенд, апстрим, 上游, 后端, 转发, 代理
  `),
    /** In a table with a column "Port" and one of applications these only describe them. */
    describedRoutes: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('route, target, location, destination'),
};
/** Whether a heading, or what stands with it above a block, announces something. */
function announces(heading, topic) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(withoutPromises(heading), headingWords[topic]);
}
/** Whether a header says that its table is about something. */
function headerSays(header, topic) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(withoutPromises(header), headerWords[topic]);
}
/**
 * Whether a heading announces something other than who has which port now.
 *
 * @param ofPart what of it may speak of lanes: as the title of a document, `Port policy` is only its name
 */
function aboutSomethingElse(heading, ofPart = heading) {
    const topics = ['history', 'example', 'inside', 'rules'];
    return topics.some((it) => announces(heading, it)) || announces(ofPart, 'lanes');
}
/** A heading or header without what is only said to praise the ports: `Ports (changed to avoid conflicts)` tells of no conflict. */
function withoutPromises(heading) {
    return heading.replace(/\b(?:avoid|prevent|no|without)[a-z]{0,4} (?:any |port )?conflicts?\b|\bconflicts? (?:avoid|prevent)ed\b|\bconflict[ -]free\b/gi, ' ');
}
/** A heading without the names of files: `Ports (.env.example)` is about what they say, and gives no example. */
function withoutFiles(heading) {
    return heading.replace(/[^\s()[\]]*\.(?:env|ya?ml|json|toml|ini|conf|cfg|[cm]?[jt]s)(?![\p{L}\p{N}])[^\s()[\]]*/giu, ' ');
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addressIn),
/* harmony export */   l: () => (/* binding */ domainsIn)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
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

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ portWords),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Vg: () => (/* binding */ hostPortWords),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   bi: () => (/* binding */ indexOfPhrase),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** The words that people use in registries, in several languages, and how they are found in a text. */
/**
 * Phrases out of one text with a comma between them, over as many lines as it takes. An empty one counts, too.
 * People leave out accents (`servico`, `dai port`): each phrase is followed by what is left of it then.
 */
function listOf(text) {
    return text.split(',').flatMap((it) => {
        const phrase = it.trim().replace(/\s+/g, ' ');
        const plain = withoutAccents(phrase);
        return plain === phrase || /[^ -~]/.test(plain) ? [phrase] : [phrase, plain];
    });
}
function withoutAccents(text) {
    return text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd');
}
/** A text in the form that phrases are looked up in: lower case words with a space around each. */
function wordsOf(text) {
    // Most text is ASCII, and a pattern of all letters takes long to compile.
    if (/^[ -~]*$/.test(text))
        return ` ${text
            .toLowerCase()
            .replaceAll("'", '')
            .replace(/[^a-z0-9]+/g, ' ')
            .trim()} `;
    const words = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
    return ` ${words} `;
}
/** Where a phrase first occurs in `wordsOf` a text; -1 where it does not. */
function indexOfPhrase(words, phrase) {
    let needle = needles.get(phrase);
    if (needle === undefined) {
        needle = needleFor(phrase);
        needles.set(phrase, needle);
    }
    return words.indexOf(needle);
}
/** The same few hundred phrases are looked up for every row. */
const needles = new Map();
function needleFor(phrase) {
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(phrase))
        return phrase; // Kana, Han, Hangul
    return phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
}
/** Whether a text holds one of the phrases. */
function mentions(text, phrases) {
    const words = wordsOf(text);
    return phrases.some((phrase) => indexOfPhrase(words, phrase) !== -1);
}
/** Whether a text is one of the phrases and nothing else. */
function isOneOf(text, phrases) {
    return phrases.includes(wordsOf(text).trim());
}
/** The first of the phrases, in order of preference, that a text holds; its rank, or -1. */
function rankOf(text, phrases) {
    const words = wordsOf(text);
    return phrases.findIndex((phrase) => indexOfPhrase(words, phrase) !== -1);
}
/** What a port is called. */
const portWords = listOf(`
    port, ports, puerto, puertos, порт, порты, порта, портов, 端口, 埠, ポート, cổng, porta, portas, porte, poort, 포트
  `);
/** What the port is called that others can reach, beside that of a container. */
const hostPortWords = listOf(`
    host port, external port, published port, exposed port, public port, puerto host, puerto del host, puerto externo, porta host,
    porta do host, porta externa, внешний порт, 主机端口, 宿主机端口, 外部端口, 호스트 포트, 외부 포트
  `);


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aliasesOf)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);
/** By which other names an entry knows its application, in whichever form it is written. */

/** Longer ones are sentences, and have no other names. */
const longestName = 200;
/**
 * Further names: of `Grafana (monitoring)` and `Grafana – dashboards` also `Grafana`, of `ferry-web / ferry-api`
 * also each of the two, of `Ferry (PM2: ferry-prod)` also `ferry-prod`.
 *
 * @param others the names that the entry lists
 * @returns none for what is nobody's
 */
function aliasesOf(application, others) {
    if (application === null)
        return [];
    const names = application.length > longestName ? [] : namesIn(application);
    return [...new Set([...names, ...others])].filter((it) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSomething */ .XE)(it) && it !== application);
}
function namesIn(application) {
    const process = /[(（](?:pm2|process|container|name)[ \t]?[:：][ \t]?([\w.-]+)/i.exec(application)?.[1];
    const [bare = ''] = application.split(/\s*[(（]| [–—-] |: /, 1);
    return [bare, ...(process === undefined ? [] : [process]), ...bare.split(/ [/+&] |, | and /)];
}


/***/ }),

/***/ 8876:
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
