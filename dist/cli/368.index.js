export const id = 368;
export const ids = [368];
export const modules = {

/***/ 43368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationMessage: () => (/* binding */ annotationMessage),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub),
/* harmony export */   shownPerSeverity: () => (/* binding */ shownPerSeverity)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32029);
/* harmony import */ var _distant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33982);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73956);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1374);
/**
 * Annotations: one workflow command per finding, and a closing line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */





/** GitHub shows so many errors, so many warnings and so many notices of a step. https://github.com/actions/toolkit/pull/734 */
const shownPerSeverity = 10;
/** The runner cuts longer messages off. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const longestMessage = 4096;
/** The most severe findings first, so that they are the ones that GitHub shows. */
function renderGithub(report, options) {
    const findings = report.findings.toSorted(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBySeverity */ .Kz);
    const notes = report.change?.notes.map(({ message }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`portbook: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)}`)) ?? [];
    const commands = findings.map((it) => command(it, report.registry, options.pathPrefix));
    const lines = [...commands, ...notes, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(closing(report, options.details))];
    return `${lines.join('\n')}\n`;
}
function command(found, registry, pathPrefix) {
    const { finding, at } = (0,_distant_js__WEBPACK_IMPORTED_MODULE_3__/* .annotated */ .dR)(found, registry);
    const properties = Object.entries({ ...placeOf(at, pathPrefix), title: `portbook: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(finding.rule)}` })
        .map(([key, value]) => `${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(String(value))}`)
        .join(',');
    return `::${finding.severity} ${properties}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(annotationMessage(finding, registry), longestMessage))}`;
}
function placeOf(at, pathPrefix) {
    if (at === null)
        return {};
    // The runner drops the columns of a span of several lines. The end column is exclusive:
    // https://github.com/github/docs/issues/40038
    const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
    // The path is the one property that is not for reading but for finding the file: it is not clipped.
    const file = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(pathPrefix, at.file));
    return { file, line: at.line, endLine: at.endLine, ...columns };
}
/** What is wrong, what to do, and where else to look, each on a line of its own; another repository's by its address. */
function annotationMessage({ message: what, help, related, way }, registry) {
    const advice = help === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(help)];
    const elsewhere = (it) => {
        const page = (0,_distant_js__WEBPACK_IMPORTED_MODULE_3__/* .distantPage */ .jR)(it.at, registry);
        return page === null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .relatedInWords */ .Qv)(it) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .relatedInWords */ .Qv)(it)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(page)}`;
    };
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(what), ...advice, ...related.map(elsewhere), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wayInWords */ .wf)(way)].join('\n');
}
/** Counts, and where the findings are that GitHub does not show. */
function closing(report, details) {
    const suppressed = report.suppressed.length === 0 ? '' : `, ${report.suppressed.length} suppressed`;
    const start = `portbook: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)(report)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .knownInWords */ .Q7)(report, ', ')}${suppressed}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedInWords */ .yR)(report)}`;
    const hidden = _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => hiddenOf(severity, report)).filter((it) => it !== null);
    if (hidden.length === 0)
        return start;
    const where = details === null ? 'the log above' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(details);
    return `${start}. GitHub shows at most ${shownPerSeverity} of a kind; see ${where} for ${hidden.join(' and ')}.`;
}
function hiddenOf(severity, report) {
    const hidden = report.findings.filter((it) => it.severity === severity).length - shownPerSeverity;
    return hidden > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(hidden, `more ${severity}`) : null;
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
