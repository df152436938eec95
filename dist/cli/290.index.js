export const id = 290;
export const ids = [290];
export const modules = {

/***/ 1921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dateIn)
/* harmony export */ });
/* harmony import */ var _markdown_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/** Dates as people write them: `2025-12-19`, `December 19, 2025`, `19 December 2025`, `19.12.2025`, `2025年12月19日`. */

/** The names of each month, January first: English, German, Spanish, French, Portuguese, Russian, and short forms. */
const months = [
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('january, jan, januar, jänner, enero, janvier, janeiro, января'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('february, feb, februar, febrero, février, fevereiro, февраля'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('march, mar, märz, marzo, mars, março, марта'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('april, apr, abril, avril, апреля'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('may, mai, mayo, maio, мая'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('june, jun, juni, junio, juin, junho, июня'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('july, jul, juli, julio, juillet, julho, июля'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('august, aug, agosto, août, августа'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('september, sep, sept, septiembre, septembre, setembro, сентября'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('october, oct, oktober, octubre, octobre, outubro, октября'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('november, nov, noviembre, novembre, novembro, ноября'),
    (0,_markdown_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('december, dec, dezember, diciembre, décembre, dezembro, декабря'),
];
const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1])));
const month = String.raw `(?<month>\p{L}{3,10})\.?`;
/** `19/12/2025` is not among them: it is one day here and another there. */
const forms = [
    /(?<year>\d{4})(?<mark>[-/.])(?<monthNumber>\d{1,2})\k<mark>(?<day>\d{1,2})/u,
    /(?<day>\d{1,2})\.[ \t]?(?<monthNumber>\d{1,2})\.[ \t]?(?<year>\d{4})/u,
    new RegExp(String.raw `${month}[ \t]{1,4}(?<day>\d{1,2})(?:st|nd|rd|th)?,?[ \t]{1,4}(?<year>\d{4})`, 'iu'),
    new RegExp(String.raw `(?<day>\d{1,2})(?:st|nd|rd|th|\.|er)?[ \t]{1,4}(?:de[ \t]{1,4})?${month},?[ \t]{1,4}(?:de[ \t]{1,4})?(?<year>\d{4})`, 'iu'),
    /(?<year>\d{4})[ \t]?[年년][ \t]?(?<monthNumber>\d{1,2})[ \t]?[月월][ \t]?(?<day>\d{1,2})[ \t]?[日일]/u,
].map((form) => new RegExp(String.raw `(?<![\p{L}\p{N}.-])(?:${form.source})(?![\p{N}-]|\.\d)`, form.flags));
/** The first date in a text; `null` where there is none in a form that means one day everywhere. */
function dateIn(text) {
    let first = null;
    for (const form of forms) {
        const match = form.exec(text);
        if (match === null || (first !== null && first.start <= match.index))
            continue;
        const { year = '', monthNumber, month: name = '', day = '' } = match.groups ?? {};
        const number = monthNumber === undefined ? monthNumbers.get(name.toLowerCase()) : Number(monthNumber);
        if (number === undefined)
            continue;
        const end = match.index + match[0].length;
        first = { start: match.index, end, date: calendarDate(Number(year), number, Number(day)) };
    }
    return first;
}
/** `2025-12-19` out of its numbers; `null` where the calendar has no such day. */
function calendarDate(year, monthNumber, day) {
    const date = new Date(Date.UTC(year, monthNumber - 1, day));
    if (date.getUTCFullYear() !== year || date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== day)
        return null;
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ environmentsOf)
/* harmony export */ });
/** The environments that an entry names. */
/** Words for all of them: to name all is to say nothing. */
const all = /^(?:all|any|every|both|\*|shared|common|all environments|todos|alle|tous|все|全部|所有)$/i;
/** The names without doubles; empty where one of them stands for all. */
function environmentsOf(names) {
    return names.some((it) => all.test(it)) ? [] : [...new Set(names)];
}


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ statusOfRow),
/* harmony export */   LL: () => (/* binding */ availableWords),
/* harmony export */   n5: () => (/* binding */ repeatedStatuses)
/* harmony export */ });
/* harmony import */ var _cell_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9817);



/** In the notes of a row without a name. */
const neverWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)('never assign, never use, do not use, do not assign, dont use');
/** In a heading, of ports that have an owner whatever their status is. */
const assignedWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)('assigned, allocated, taken, asignados, asignadas, distribuidos, назначенн*, занятые, 已分配, 割当済み, 할당됨, belegt, vergeben, attribués, alocate');
/** Beside a name these say of what it names that it can be had, where `Free` would speak of the port. */
const availableWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)('available, disponible, disponível, verfügbar, доступен, 可用, 사용 가능');
/** Of two rows with one port: not whose it is, but that this is a question. */
const disputeWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)('conflict*, 冲突, 衝突, conflicto, konflikt*, конфликт*, conflit, 충돌, xung đột');
/**
 * The status of a whole row: what stands nearest to the port's owner is believed first. A word that is none becomes a problem.
 *
 * @param ownWords the words that the author of the table uses in several rows
 * @param isReserved whether what announces a reservation stands before the name
 */
function statusOfRow(cells, table, ownWords, name, isReserved, problems) {
    if (isStruckOut(cells.cell('application')))
        return 'retired';
    const stated = cells.cell('status');
    const explicit = stated === undefined ? null : (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusIn */ .em)(stated.text);
    const instead = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusInsteadOfName */ .Tj)(name);
    // `| | reserved — never assign |`
    if (explicit === 'reserved' && (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNobody */ .uP)(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(stated?.text ?? '', neverWords))
        return 'avoid';
    if (explicit === 'active' || explicit === 'reserved' || explicit === 'retired')
        return explicit;
    // `Free` beside a name that is said to have the port: it does not run now.
    if (explicit === 'free' &&
        instead === null &&
        !(0,_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNobody */ .uP)(name) &&
        (isReserved || isAssigned(table) || isSaidOfName(cells, table)))
        return 'reserved';
    if (instead === 'free' || instead === 'avoid')
        return instead;
    if (explicit !== null)
        return explicit;
    if (stated !== undefined && /\p{L}/u.test(stated.text) && !ownWords.has((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(stated.text))) {
        const unknown = unknownStatus(stated.text);
        if (unknown !== null)
            problems.push({ message: unknown, at: cells.place(stated, 0, stated.mask.length) });
    }
    return cells.columns.status ?? instead ?? (isReserved ? 'reserved' : statusElsewhere(cells, table, name));
}
/** What stands in more than one cell of the status column: no slip, but a word of the author's own. */
function repeatedStatuses(table, { byRole }) {
    const column = byRole.get('status');
    const seen = new Set();
    const repeated = new Set();
    for (const row of table.rows) {
        const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)((column === undefined ? undefined : row.cells[column])?.text ?? '');
        if (seen.has(text))
            repeated.add(text);
        seen.add(text);
    }
    return repeated;
}
/** Whether the heading says of the ports of all rows that they are somebody's: `Ports (assigned)`. */
function isAssigned({ context }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(context.headings.slice(1).at(-1) ?? '', assignedWords);
}
/** `Tide table | ✅ Available`: in a table that is none of free ports, of what is named that it can be had. */
function isSaidOfName(cells, { context }) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isOneOf */ .EK)(cells.text('status'), availableWords) &&
        cells.columns.isNamed &&
        cells.columns.status !== 'free' &&
        (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .headingStatus */ .lR)(context.headings) !== 'free');
}
/** Where neither the status column nor the name says it: a remark after the name, the notes, the heading. */
function statusElsewhere(cells, table, name) {
    const notes = cells.notes();
    const remark = /[(（]([^()（）]*)[)）]$/.exec(name)?.[1] ?? '';
    const said = [remark, ...notes].map(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusInsteadOfName */ .Tj).find((it) => it !== null) ?? null;
    const fromHeading = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .tableStatus */ .h_)(table.context.headings);
    if (!(0,_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNobody */ .uP)(name))
        return (said === 'free' ? null : said) ?? fromHeading ?? 'active';
    // `- | reserved — never assign`: nobody's, and to stay so.
    if (notes.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(it, neverWords)))
        return 'avoid';
    // `???`: somebody's, but nobody knows whose.
    return said ?? fromHeading ?? (/^\?*$/.test(name) ? 'active' : 'free');
}
/** Whether all that a cell says is struck through. */
function isStruckOut(cell) {
    if (cell === undefined || cell.struck.length === 0)
        return false;
    const left = cell.struck.reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), cell.mask);
    return !/[\p{L}\p{N}]/u.test(left);
}
/**
 * A word that is none of the statuses; several words that hold none are a remark, and what stands behind an emoji is
 * of a system of the author's own.
 */
function unknownStatus(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const isMarked = /^\s*\p{Extended_Pictographic}/u.test(text);
    const nearest = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestStatusWord */ .H_)(bare, isMarked ? 1 : 2);
    if (nearest !== null)
        return `"${text}" is no status that portbook knows: did you mean "${nearest}"?`;
    if (isMarked || bare.match(/[\p{L}\p{N}]+/gu)?.length !== 1 || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(bare, disputeWords))
        return null;
    return `"${text}" is no status that portbook knows: use one of active, reserved, free, avoid, retired`;
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(1921);
// EXTERNAL MODULE: ./.build/registry/environments.js
var environments = __webpack_require__(224);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/ports.js
var ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(8739);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(4679);
// EXTERNAL MODULE: ./.build/registry/markdown/port-columns.js
var port_columns = __webpack_require__(259);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var roles = __webpack_require__(7877);
;// CONCATENATED MODULE: ./.build/registry/markdown/row-cells.js
class RowCells {
    columns;
    #source;
    #row;
    constructor(source, row, columns) {
        this.columns = columns;
        this.#source = source;
        this.#row = row;
    }
    cell(role) {
        const column = this.columns.byRole.get(role);
        return column === undefined ? undefined : this.#row.cells[column];
    }
    text(role) {
        return this.cell(role)?.text ?? '';
    }
    /** A cell's text, or `null` where it is empty or a dash. */
    value(role) {
        const text = this.text(role).replaceAll('\n', ', ');
        return /[\p{L}\p{N}]/u.test(text) ? text : null;
    }
    /** What each column of notes says; where there are several, a dash in one of them is nothing. */
    notes() {
        const { notes } = this.columns;
        const texts = notes.map((it) => this.#row.cells[it]?.text ?? '');
        return texts.filter((it) => (notes.length > 1 ? /[\p{L}\p{N}]/u.test(it) : it !== ''));
    }
    place(cell, start, end) {
        return this.#source.place(cell.start + start, cell.start + end);
    }
}

// EXTERNAL MODULE: ./.build/registry/markdown/row-status.js
var row_status = __webpack_require__(5615);
// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(2376);
;// CONCATENATED MODULE: ./.build/registry/markdown/spans.js

/**
 * The rows of a table with the application of the row above where only the first row of a group names it, and without
 * the rows that only say more about the ports of the row above (a cell over several rows in HTML).
 */
function ownRows(table, columns) {
    const name = columns.byRole.get('application');
    if (name === undefined)
        return table.rows;
    const isBeforePorts = columns.ports.every((it) => name < it);
    const rows = [];
    let named;
    let above = [];
    for (const row of table.rows) {
        const cells = [name, ...columns.ports].map((it) => row.cells[it]);
        const repeats = cells.every((it, index) => it !== undefined && it.end > it.start && it.start === above[index]?.start);
        above = cells;
        if (repeats)
            continue;
        const inherits = isBeforePorts && named !== undefined && leavesNameOut(row, name, columns);
        if (!inherits && row.cells[name]?.text !== '')
            named = row.cells[name];
        rows.push(inherits && named !== undefined ? { ...row, cells: row.cells.with(name, named) } : row);
    }
    return rows;
}
/** An empty name, in a row that says something else of its port, and not that it is free. */
function leavesNameOut({ cells }, name, { ports, byRole, notes }) {
    if (cells[name]?.text !== '')
        return false;
    const textOf = (column) => (column === undefined ? '' : (cells[column]?.text ?? ''));
    const status = (0,markdown_status/* statusIn */.em)(textOf(byRole.get('status')));
    if (status === 'free' || status === 'avoid')
        return false;
    if (notes.some((it) => (0,markdown_status/* statusInsteadOfName */.Tj)(textOf(it)) !== null))
        return false;
    return cells.some((it, column) => column !== name && !ports.includes(column) && /[\p{L}\p{N}]/u.test(it.text));
}

// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var values = __webpack_require__(7836);
;// CONCATENATED MODULE: ./.build/registry/markdown/rows.js













/** Reads every row of a table that `classify` calls an allocation table. */
function readRows(source, { table, columns }) {
    const allocations = [];
    const problems = [];
    if (columns === null)
        return { allocations, problems };
    const shared = {
        ownWords: (0,row_status/* repeatedStatuses */.n5)(table, columns),
        runtimes: repeatedRuntimes(table, columns),
        host: (0,hosts/* hostOf */.w4)(table.context.headings),
    };
    for (const row of ownRows(table, columns))
        new RowReader(source, table, columns, shared, row).read(allocations, problems);
    return { allocations, problems };
}
/** `node server.js`, in several cells of one column: what they are all started with names none of them. */
function repeatedRuntimes(table, { aliases }) {
    const repeated = new Set();
    for (const column of aliases) {
        const seen = new Set();
        for (const row of table.rows) {
            const text = firstLine(row.cells[column]);
            if (cell_names/* runtime */.fA.test(text) && seen.has(text))
                repeated.add(text);
            seen.add(text);
        }
    }
    return repeated;
}
class RowReader {
    #source;
    #table;
    #columns;
    #shared;
    #row;
    #cells;
    constructor(source, table, columns, shared, row) {
        this.#shared = shared;
        this.#source = source;
        this.#table = table;
        this.#columns = columns;
        this.#row = row;
        this.#cells = new RowCells(source, row, columns);
    }
    read(allocations, problems) {
        const written = this.#columns.ports.flatMap((column) => this.#portsOf(column, problems));
        if (written.length === 0)
            return;
        const literal = this.#literalName();
        const read = literal === null
            ? (0,markdown_status/* reservedFor */.Oq)((0,cell_names/* withoutProcess */.ae)(firstLine(this.#cells.cell('application'))))
            : { name: literal, isReserved: false };
        const { isReserved } = read;
        const behind = this.#isSomebodys() ? (0,cell_names/* nameBehindStatus */.wz)(read.name) : null;
        const { name, rest } = behind === null && !this.#columns.isNamed && !(0,cell_names/* isNobody */.uP)(read.name)
            ? (0,cell_names/* firstClause */.YJ)(read.name)
            : { name: behind ?? read.name, rest: '' };
        if (literal === null && ((0,cell_names/* isExample */.tG)(name) || this.#isMarkedExample()))
            return;
        const rowStatus = (0,row_status/* statusOfRow */.K5)(this.#cells, this.#table, this.#shared.ownWords, name, isReserved, problems);
        const untilCell = this.#cells.cell('until');
        const end = (0,dates/* dateIn */.m)(untilCell?.text ?? '');
        if (untilCell !== undefined && end !== null && end.date === null)
            problems.push({
                message: `there is no ${untilCell.text}: write the last day as 2026-12-31`,
                at: this.#cells.place(untilCell, 0, untilCell.mask.length),
            });
        // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
        const isReplaced = written.some((it) => it.struck) && (0,markdown_status/* statusIn */.em)(this.#cells.text('status')) === null;
        for (const { port, at, range, struck, column, alias } of written) {
            const parts = written.filter((it) => it.column !== column).map((it) => it.range);
            if (range.portEnd !== null && (0,port_columns/* isSumOf */.BW)(range, parts))
                continue;
            const ofRow = isReplaced && rowStatus === 'retired' ? 'active' : rowStatus;
            const status = struck ? 'retired' : ofRow === 'active' && this.#isColumnReserved(column) ? 'reserved' : ofRow;
            const application = status === 'free' || status === 'avoid' || (literal === null && (0,cell_names/* isNobody */.uP)(name)) ? null : name;
            if (application === null && status === 'active') {
                problems.push({ message: `port ${range.port} is active, but its row names no application`, at });
                continue;
            }
            for (const host of this.#hostsOf(column, name)) {
                for (const protocol of this.#protocolsOf(port)) {
                    allocations.push({
                        ...range,
                        protocol,
                        application,
                        status,
                        ...this.#details(name, application, port, rest, alias),
                        host,
                        portAt: at,
                    });
                }
            }
        }
    }
    /** The servers that a row is about: `quay-1 / quay-2` is two. */
    #hostsOf(column, name) {
        const ofColumn = this.#columns.hosts.get(column);
        if (ofColumn !== undefined)
            return [ofColumn];
        const stated = this.#cells.value('host');
        if (stated !== null)
            return /[(（]/.test(stated) ? [stated] : (0,cell_names/* namesListed */.u9)(stated);
        return [(0,hosts/* hostInRemark */.QH)(name) ?? this.#shared.host];
    }
    /** `Web | API | Reserved`: not what an application listens on, but what is kept for it. */
    #isColumnReserved(column) {
        const header = this.#table.header[column]?.text ?? '';
        return (0,markdown_status/* isBareStatus */.jc)(header) && (0,markdown_status/* statusIn */.em)(header) === 'reserved';
    }
    /** What stands nearest to the port: with it, in a column of its own, in brackets after the name or in the notes. */
    #protocolsOf(port) {
        const said = [
            port.protocols,
            (0,ports/* protocolsIn */.tM)(this.#cells.text('protocol')),
            (0,ports/* protocolsInBrackets */.sb)(this.#cells.text('application')),
            (0,ports/* protocolsInBrackets */.sb)(this.#cells.text('notes')),
            (0,ports/* protocolsAtStart */.Nq)(this.#cells.text('notes')),
        ];
        return said.find((it) => it.length > 0) ?? ['tcp'];
    }
    /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
    #literalName() {
        const cell = this.#cells.cell('application');
        if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#source.text.slice(cell.start, cell.end)))
            return null;
        return this.#isSomebodys() && /[\p{L}\p{N}]/u.test(cell.text) && !cell.text.includes('\n') ? cell.text : null;
    }
    /** `shop | (example) web`: in any of the columns of names. */
    #isMarkedExample() {
        return this.#columns.aliases.some((it) => (0,cell_names/* isMarkedExample */.XT)(firstLine(this.#row.cells[it])));
    }
    /** Whether the status column, and nothing but the status, says so. */
    #isSomebodys() {
        const stated = this.#cells.text('status');
        const status = (0,markdown_status/* isBareStatus */.jc)(stated) ? (0,markdown_status/* statusIn */.em)(stated) : null;
        return status === 'active' || status === 'reserved' || status === 'retired';
    }
    /** The ports of one cell; what cannot be a port becomes a problem. */
    #portsOf(column, problems) {
        const cell = this.#row.cells[column];
        if (cell === undefined)
            return [];
        const own = (0,ports/* portsIn */.uK)(cell.mask).map((port) => ({ port, cell }));
        const written = own.length > 0 ? own : this.#portsInside(cell);
        const said = cell.mask.replace(/[(（][^()（）]*[)）][\p{No}\s]*/gu, ' ');
        if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(said)) {
            problems.push({
                message: `"${cell.text}" cannot be read as a port`,
                at: this.#cells.place(cell, 0, cell.mask.length),
            });
        }
        return written.flatMap(({ port, cell: from }) => {
            const at = this.#cells.place(from, port.start, port.end);
            const isNamed = (0,roles/* roleOf */.kp)(this.#table.header[column]?.text ?? '') === 'application';
            const alias = isNamed ? (0,cell_names/* nameBefore */.H7)(from.mask, port.start) : null;
            if (port.range !== null)
                return [{ port, at, range: port.range, struck: isStruck(from, port.start), column, alias }];
            problems.push({ message: port.fault ?? '', at });
            return [];
        });
    }
    /** `80 / 443 | 0.0.0.0 (public)`: on an address without a port, what the container has. */
    #portsInside({ text }) {
        const address = (0,values/* addressIn */._)(text);
        if (address === null || text.replace(/[(（][^()（）]*[)）]/g, '').trim() !== address)
            return [];
        return this.#row.cells.flatMap((cell, column) => (0,port_columns/* isInsideHeader */.ox)(this.#table.header[column]?.text ?? '')
            ? (0,ports/* portsIn */.uK)(cell.mask).map((port) => ({ port: { ...port, address }, cell }))
            : []);
    }
    #details(name, application, port, rest, alias) {
        const project = this.#columns.aliases
            .map((it) => firstLine(this.#row.cells[it]))
            .filter((it) => !this.#shared.runtimes.has(it));
        const listedAliases = (0,cell_names/* namesListed */.u9)(this.#cells.text('alias'));
        // What several services are parts of is their owner as well: a `web` of each is not the same.
        const parts = this.#columns.aliases.filter((it) => (0,roles/* isProject */.YS)(this.#table.header[it]?.text ?? ''));
        const whole = application === null ? '' : firstLine(this.#row.cells[parts[0] ?? -1]);
        const spare = application === null && name !== '' && !(0,cell_names/* isNobody */.uP)(name) ? [name] : [];
        return {
            type: this.#cells.value('type'),
            owner: this.#cells.value('owner') ?? (/[\p{L}\p{N}]/u.test(whole) ? whole : null),
            aliases: (0,names/* aliasesOf */.Q)(application, [...project, ...listedAliases, ...(alias === null ? [] : [alias])]),
            address: port.address ?? (0,values/* addressIn */._)(this.#cells.text('address')),
            domains: (0,values/* domainsIn */.l)(this.#cells.text('domains')),
            directory: /[/\\]/.test(this.#cells.text('directory')) ? this.#cells.value('directory') : null,
            notes: [...spare, ...(rest === '' ? [] : [rest]), ...this.#cells.notes()].join('; ') || null,
            environments: (0,environments/* environmentsOf */.M)((0,cell_names/* namesListed */.u9)(this.#cells.text('environments'))),
            pool: this.#cells.value('pool'),
            until: this.#until(),
            at: this.#source.place(this.#row.start, this.#row.end),
        };
    }
    /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
    #until() {
        return (0,dates/* dateIn */.m)(this.#cells.text('until'))?.date ?? null;
    }
}
function firstLine(cell) {
    return cell?.text.split('\n', 1)[0] ?? '';
}
function isStruck(cell, offset) {
    return cell.struck.some(([start, end]) => start <= offset && offset < end);
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readTables)
});

// EXTERNAL MODULE: ./.build/registry/markdown/classify.js + 1 modules
var classify = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/registry/markdown/headers.js
var headers = __webpack_require__(3918);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(5350);
// EXTERNAL MODULE: ./.build/model/suggest.js
var suggest = __webpack_require__(8930);
// EXTERNAL MODULE: ./.build/registry/markdown/columns.js
var columns = __webpack_require__(7455);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var roles = __webpack_require__(7877);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/pinned.js
/** Tables whose meaning the policy gives: nothing is guessed about them, and what it names must be there. */





/**
 * The readings of all tables, where the policy says which of them allocates: that one does, and no other.
 *
 * @throws Failure where there is no such table or column, with the name that is nearest
 */
function pinnedReadings(source, readings, pin) {
    const groups = grouped(readings);
    if (groups.length === 0)
        throw new failure/* Failure */.H(`the policy names a table of ${source.path}, which has none`);
    const pinned = new Set(chosen(source, groups, pin).flat());
    return readings.map((reading) => {
        if (pinned.has(reading)) {
            const columns = pinnedColumns(source, reading.table, pin.columns);
            return { table: reading.table, kind: 'allocation', reason: 'the policy names it', columns };
        }
        return reading.kind === 'allocation'
            ? { ...reading, kind: 'none', reason: 'the policy names another table' }
            : reading;
    });
}
/** Rows below an empty line are a table of their own for the reader, with the header of the one before. */
function grouped(readings) {
    const groups = [];
    for (const reading of readings) {
        const last = groups.at(-1);
        if (last !== undefined && last[0].table.header === reading.table.header)
            last.push(reading);
        else
            groups.push([reading]);
    }
    return groups;
}
function chosen(source, groups, { table, columns }) {
    if (typeof table === 'number') {
        const group = groups[table - 1];
        if (group !== undefined)
            return [group];
        const number = groups.length === 1 ? 'one table' : `${groups.length} tables`;
        throw new failure/* Failure */.H(`the policy names table ${table} of ${source.path}, which has only ${number}`);
    }
    const there = table === null ? groups : under(source, groups, table);
    const fitting = there.filter(([{ table: it }]) => [...columns.values()].every((name) => columnNamed(it, name) !== -1));
    if (fitting.length > 0)
        return fitting;
    const [first] = there;
    if (table !== null && first !== undefined)
        return [first];
    const headers = groups.flatMap(([it]) => it.table.header.map(({ text }) => text));
    for (const name of columns.values()) {
        if (!headers.some((it) => isSame(it, name)))
            throw new failure/* Failure */.H(`the policy names the column "${name}", which no table of ${source.path} has${nearest(name, headers)}`);
    }
    throw new failure/* Failure */.H(`the policy names columns that no table of ${source.path} has together`);
}
/** The tables right under a heading; else those anywhere under it. */
function under(source, groups, heading) {
    const right = groups.filter(([{ table }]) => isSame(table.context.headings.at(-1) ?? '', heading));
    if (right.length > 0)
        return right;
    const anywhere = groups.filter(([{ table }]) => table.context.headings.some((it) => isSame(it, heading)));
    if (anywhere.length > 0)
        return anywhere;
    const headings = groups.flatMap(([{ table }]) => table.context.headings);
    throw new failure/* Failure */.H(`the policy names the table under "${heading}", but ${source.path} has none there${nearest(heading, headings)}`);
}
/** The columns that the policy names, and of the others what their headers say. */
function pinnedColumns(source, table, names) {
    const pinned = new Map();
    for (const [role, name] of names) {
        const column = columnNamed(table, name);
        const headers = table.header.map(({ text }) => text);
        if (column === -1)
            throw new failure/* Failure */.H(`the policy names the column "${name}", which this table does not have${nearest(name, headers)}`, source.place(table.start));
        pinned.set(role, column);
    }
    const read = (0,columns/* columnsOf */.P)(renamed(table, pinned));
    const taken = new Set(pinned.values());
    const port = pinned.get('port');
    const ports = port === undefined ? (read?.ports ?? []).filter((it) => !taken.has(it)) : [port];
    const byRole = new Map();
    for (const [role, column] of read?.byRole ?? [])
        if (!taken.has(column) && !ports.includes(column))
            byRole.set(role, column);
    for (const [role, column] of pinned)
        if (role !== 'port')
            byRole.set(role, column);
    const notes = pinned.get('notes');
    const missing = ports.length === 0 ? 'port' : byRole.has('application') ? null : 'application';
    if (missing !== null)
        throw new failure/* Failure */.H(`the policy names this table, in which no column is seen to give the ${missing}: name it under "columns:" as "${missing}"`, source.place(table.start));
    return {
        ports,
        byRole,
        notes: notes === undefined ? (read?.notes ?? []).filter((it) => !taken.has(it)) : [notes],
        aliases: (read?.aliases ?? []).filter((it) => !taken.has(it)),
        hosts: port === undefined ? (read?.hosts ?? new Map()) : new Map(),
        isNamed: pinned.has('application') || (read?.isNamed ?? false),
        status: (0,roles/* statusOfHeader */.je)(table.header[byRole.get('application') ?? -1]?.text ?? ''),
    };
}
/** The table as if its author had called the columns as the reader would: what is read of one depends on the others. */
function renamed(table, pinned) {
    const names = new Map([...pinned].map(([role, column]) => [column, role]));
    return { ...table, header: table.header.map((it, column) => ({ ...it, text: names.get(column) ?? it.text })) };
}
function columnNamed(table, name) {
    return table.header.findIndex(({ text }) => isSame(text, name));
}
/** Without regard to case, punctuation and emoji, unless there is nothing else. */
function isSame(written, name) {
    const words = (0,markdown_words/* wordsOf */.Z9)(name);
    return words.trim() === '' ? written.trim() === name.trim() : (0,markdown_words/* wordsOf */.Z9)(written) === words;
}
function nearest(name, known) {
    const names = [...new Set(known)].filter((it) => it !== '');
    return names.length === 0 ? '' : `; ${(0,suggest/* suggest */.Z)(name, names)}`;
}

;// CONCATENATED MODULE: ./.build/registry/markdown/tables.js



/** @throws Failure where the document has not what the policy pins */
function readTables(source, blocks, pin) {
    const readings = (0,classify/* classifyTables */.ef)((0,headers/* withMeantHeaders */.a)(blocks.filter((it) => it.kind === 'table')));
    return pin === null ? readings : pinnedReadings(source, readings, pin);
}


/***/ })

};
