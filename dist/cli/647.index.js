export const id = 647;
export const ids = [647,358];
export const modules = {

/***/ 44358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aligned: () => (/* binding */ aligned),
/* harmony export */   problemLines: () => (/* binding */ problemLines),
/* harmony export */   registryText: () => (/* binding */ registryText),
/* harmony export */   scanText: () => (/* binding */ scanText),
/* harmony export */   section: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38767);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73520);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73956);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1374);




/** Cells are clipped to this many characters, so that one long name does not widen its whole column; the last is not. */
const widestCell = 48;
/** Listeners, routes, what cannot be known, and what could not be read. */
function scanText(facts) {
    const listeners = facts.listeners.map((it) => [
        `${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showPorts */ .Ax)(it)}/${it.protocol}`,
        it.address ?? '*',
        it.application,
        it.role,
        it.environment,
        it.certainty,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .cF)(it.at),
    ]);
    const routes = facts.routes.map((it) => [
        it.serverNames.length === 0 ? it.source : it.serverNames.join(' '),
        it.location,
        `-> ${it.host.includes(':') ? `[${it.host}]` : it.host}:${it.port}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .cF)(it.at),
    ]);
    const unresolved = facts.unresolved.map(({ at, application, reason }) => {
        const whose = application === null ? 'the port' : `the port of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(application)}`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .cF)(at)}: ${whose} cannot be known: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(reason)}`;
    });
    return print(section('Listeners', listeners.length === 0 ? [] : aligned([listenerHeader, ...listeners])), section('Routes', routes.length === 0 ? [] : aligned([routeHeader, ...routes])), section('Not known', unresolved), section('Not read', problemLines(facts.problems)), [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .factsInWords */ .sl)(facts)]);
}
const listenerHeader = ['port', 'address', 'application', 'role', 'environment', 'certainty', 'where'];
const routeHeader = ['server names', 'location', 'to', 'where'];
/** Allocations in the order of the document, and what is wrong with it. */
function registryText(registry) {
    const { allocations } = registry;
    const columns = registryColumns.filter((it) => it.isUsual || allocations.some((row) => it.cell(row) !== ''));
    const rows = allocations.map((row) => columns.map((it) => it.cell(row) || '-'));
    return print(section('Allocations', rows.length === 0 ? [] : aligned([columns.map((it) => it.name), ...rows])), section('Problems', problemLines(registry.problems)), [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(registry.file)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesInWords */ .NM)(registry)}`, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mannerInWords */ .Kk)(registry)]);
}
const registryColumns = [
    { name: 'port', isUsual: true, cell: (it) => `${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showPorts */ .Ax)(it)}/${it.protocol}` },
    { name: 'status', isUsual: true, cell: (it) => it.status },
    { name: 'application', isUsual: true, cell: (it) => it.application ?? '' },
    { name: 'type', isUsual: true, cell: (it) => it.type ?? '' },
    { name: 'owner', isUsual: true, cell: (it) => it.owner ?? '' },
    { name: 'address', isUsual: true, cell: (it) => it.address ?? '' },
    { name: 'host', isUsual: false, cell: (it) => it.host ?? '' },
    { name: 'environments', isUsual: false, cell: (it) => it.environments.join(', ') },
    { name: 'pool', isUsual: false, cell: (it) => it.pool ?? '' },
    { name: 'until', isUsual: false, cell: (it) => it.until ?? '' },
    { name: 'where', isUsual: true, cell: (it) => (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Yd)(it.at) },
];
/** Lines below a title of theirs and an empty one after them; nothing where there are none. */
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}
/** Every problem on a line, escaped. */
function problemLines(problems) {
    return problems.map((it) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInWords */ .cF)(it.at)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(it.message)}`);
}
/** Columns as wide as their widest cell. Every cell is escaped, the lines are not yet `logLine`s. */
function aligned(rows) {
    const cells = rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(cell) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(cell, widestCell)))));
    const widths = [];
    for (const row of cells)
        for (const [at, cell] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, cell.length);
    return cells.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd());
}
function print(...sections) {
    return `${sections.flat().map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP).join('\n')}\n`;
}


/***/ }),

/***/ 98647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readingText: () => (/* binding */ readingText)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73956);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44358);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1374);
/** How a registry was read, part by part, for a person at a terminal. */




const whats = {
    table: 'table',
    list: 'list',
    text: 'text',
    code: 'code block',
    heading: 'heading',
};
const kinds = {
    allocation: 'allocations',
    usage: 'usage: what was seen on ports, which gives them to nobody',
    section: 'a section about one port',
    domains: 'a map of domains',
    none: 'nothing',
};
/** Each part with what it was read as and why, then what is wrong with the document. Ends with a line break. */
function readingText({ form, parts, registry }) {
    const lines = [
        ...parts.flatMap((it) => [...partLines(it), '']),
        ...(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.section)('Problems', (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__.problemLines)(registry.problems)),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(registry.file)}: ${formInWords(form, registry)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesInWords */ .NM)(registry)}`,
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .mannerInWords */ .Kk)(registry),
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join('\n')}\n`;
}
function formInWords(form, { manner }) {
    if (form === 'markdown')
        return 'Markdown';
    return manner === undefined ? 'YAML, whose keys say what is what' : 'YAML in a form of its own';
}
function partLines({ what, at, heading, readAs, reason, entries, columns }) {
    const where = heading === null || what === 'heading' ? '' : ` under "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(heading)}"`;
    const title = what === 'heading' ? ` "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(heading ?? '')}"` : '';
    const number = readAs === 'allocation' ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries, 'entry', 'entries')})` : '';
    return [
        `${(0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Yd)({ ...at, file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(at.file) })}: ${whats[what]}${title}${where}`,
        `  read as  ${kinds[readAs]}${number}`,
        `  because  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(reason)}`,
        ...(columns.length === 0 ? [] : [`  columns  ${columns.map(columnInWords).join(', ')}`]),
    ];
}
function columnInWords({ header, readAs }) {
    return `${header === '' ? '(no header)' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(header)} = ${readAs === null ? 'not read' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(readAs)}`;
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ projectPage),
/* harmony export */   Kk: () => (/* binding */ mannerInWords),
/* harmony export */   NM: () => (/* binding */ entriesInWords),
/* harmony export */   Q7: () => (/* binding */ knownInWords),
/* harmony export */   Qv: () => (/* binding */ relatedInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   sl: () => (/* binding */ factsInWords),
/* harmony export */   wf: () => (/* binding */ wayInWords),
/* harmony export */   x7: () => (/* binding */ isLong),
/* harmony export */   yR: () => (/* binding */ checkedInWords)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32029);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73956);



/** Where portbook lives. */
const projectPage = 'https://github.com/portbook/portbook';
const rulePages = `${projectPage}/blob/main/docs/rules/`;
/** The page that explains a rule. */
function rulePage(rule) {
    return `${rulePages}${rule}.md`;
}
/** `1 route`, `3 routes`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
/** `2 errors, 1 warning`; empty where there is nothing to count. */
function countsInWords(counts) {
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], severity))
        .join(', ');
}
/** `2 errors, 1 warning`, or that there is none; of a change, that it has brought them. */
function verdict(report) {
    const counts = countsInWords((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(report.findings));
    if (report.change === null)
        return counts || 'no port problems';
    return counts === '' ? 'no new port problems' : `${counts} introduced`;
}
/** `2 errors, 1 warning were there before`, behind a separator; empty where there was nothing. */
function knownInWords({ known }, separator) {
    return known.length === 0 ? '' : `${separator}${count(known.length, 'finding')} from before`;
}
/** `3 listeners, 4 routes`. */
function factsInWords(facts) {
    return `${count(facts.listeners.length, 'listener')}, ${count(facts.routes.length, 'route')}`;
}
/** `3 listeners, 4 routes, registry PORTS.md (12 entries)`, for a terminal. */
function checkedInWords({ facts, registry }) {
    return `${factsInWords(facts)}, registry ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(registry.file)} (${entriesInWords(registry)})`;
}
/** `12 entries`. */
function entriesInWords(registry) {
    return count(registry.allocations.length, 'entry', 'entries');
}
/** How a registry in YAML of its own form was read, and how it comes by all the keys; nothing of any other. */
function mannerInWords({ file, manner }) {
    if (manner === undefined)
        return [];
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(file)}: read as ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(manner)}; "portbook convert --to yaml" writes it with keys for all the rest`,
    ];
}
/** `ecosystem.config.js:18:15`, for a terminal. */
function placeInWords(at) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(at.file)}:${at.line}:${at.column}`;
}
/** `registered: PORTS.md:22`, for a terminal. */
function relatedInWords({ at, message }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(at))}`;
}
/** Whether the steps to a port say more than the place where it is written, beside where its process is started. */
function isLong(way) {
    const [first] = way;
    return way.length > 2 || (way.length === 2 && way.some(({ at }) => at.file !== first?.at.file));
}
/**
 * `found by: ecosystem.config.js:12 starts "npm start" → package.json:7 script "start" runs "next start" → …`,
 * for a terminal; empty where it would say nothing.
 */
function wayInWords(way = []) {
    if (!isLong(way))
        return [];
    const steps = way.map(({ at, message }, index) => {
        const place = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(at);
        const before = way[index - 1];
        const isThere = before !== undefined && (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(before.at) === place;
        return isThere ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(place)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}`;
    });
    return [`found by: ${steps.join(' → ')}`];
}


/***/ })

};
