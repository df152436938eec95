export const id = 454;
export const ids = [454];
export const modules = {

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/**
 * Colours of a terminal. `styleText` of node:util is newer than the oldest Node we run on, and where
 * it is there it looks at the process's own streams; a reporter must depend on its arguments alone.
 */
const codes = {
    error: ['\u001b[1;31m', '\u001b[22;39m'],
    warning: ['\u001b[1;33m', '\u001b[22;39m'],
    notice: ['\u001b[1;36m', '\u001b[22;39m'],
    good: ['\u001b[32m', '\u001b[39m'],
    strong: ['\u001b[1m', '\u001b[22m'],
    faint: ['\u001b[2m', '\u001b[22m'],
};
/** A function that colours text, or one that leaves it as it is. */
function paintFor(color) {
    return (style, text) => (color ? `${codes[style][0]}${text}${codes[style][1]}` : text);
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9007);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1374);




/** Findings that are listed one by one, of those that do not count. */
const suppressedShown = 10;
const knownShown = 20;
/** Every finding with its code, then a summary. */
async function renderText(report, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(options.color);
    const blocks = await findingBlocks(report, options.color, paint);
    const lines = [...blocks.flatMap((block) => [...block, '']), ...summary(report, paint)];
    return `${lines
        .flatMap((line) => line.split('\n'))
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)
        .join('\n')}\n`;
}
async function findingBlocks(report, color, paint) {
    if (report.findings.length === 0)
        return [];
    const { codeFrame } = await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 722));
    return report.findings.map((finding) => {
        const source = report.texts.get(finding.at.file);
        const frame = source === undefined ? null : codeFrame(source, finding.at, color);
        const indent = ' '.repeat(frame?.bar ?? 2);
        return [
            headline(finding, paint),
            ...(frame === null ? [] : [frame.text]),
            ...notes(finding).map((note) => `${indent}${paint('faint', '=')} ${note}`),
        ];
    });
}
function headline({ at, severity, message, rule }, paint) {
    const where = paint('strong', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(at)}:`));
    return `${where} ${paint(severity, `${severity}:`)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)} ${paint('faint', `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(rule)}]`)}`;
}
function notes({ related, way, help }) {
    const places = [...related.map(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .relatedInWords */ .Qv), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wayInWords */ .wf)(way)];
    return help === '' ? places : [...places, `help: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(help)}`];
}
function summary(report, paint) {
    const worst = report.findings.some((it) => it.severity === 'error') ? 'error' : 'warning';
    const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)(report);
    const result = report.findings.length === 0 ? paint('good', said.replace(/^n/, 'N')) : paint(worst, said);
    return [`${result}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedInWords */ .yR)(report)}`, ...changeLines(report), ...suppressedLines(report)];
}
/** What was there before the change and what was agreed to, one line each, and what must be known of it. */
function changeLines({ known, approved, change }) {
    if (change === null)
        return [];
    const line = (finding, more = '') => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Yd)(finding.at))} ${finding.severity} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(finding.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(finding.message)}${more}`;
    const more = known.length - knownShown;
    return [
        `compared with ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(change.base)}`,
        ...change.notes.map(({ message }) => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}`),
        ...(approved.length === 0
            ? []
            : ['approved:', ...approved.map(({ finding, by }) => line(finding, ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(by)})`))]),
        ...(known.length === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(known.length, 'finding')} from before:`, ...known.slice(0, knownShown).map((it) => line(it))]),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ];
}
function suppressedLines({ suppressed }) {
    if (suppressed.length === 0)
        return [];
    const shown = suppressed.slice(0, suppressedShown).map(({ finding, suppression }) => {
        const reason = suppression.reason === null ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(suppression.reason)})`;
        return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(finding.rule)} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Yd)(finding.at))}${reason}`;
    });
    const more = suppressed.length - shown.length;
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(suppressed.length, 'suppressed finding')}:`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
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
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);



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
