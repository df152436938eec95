export const id = 53;
export const ids = [53];
export const modules = {

/***/ 99053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mapMermaid: () => (/* binding */ mapMermaid),
/* harmony export */   portMap: () => (/* binding */ portMap)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44468);
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73520);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73956);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24727);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1374);
/** The way of a request through one server, as a Mermaid flowchart: domain, proxy, port, application. */





/** More than these nobody reads, and GitHub draws slowly. */
const mostNodes = 60;
/** The lines of a ```mermaid block and a sentence on what is not in it; empty where there is nothing to draw. */
function portMap(facts, registry) {
    const { lines, rest } = chartOf(facts, registry);
    if (lines.length === 0)
        return [];
    return ['```mermaid', heading, ...lines, '```', ...(rest === null ? [] : ['', rest])];
}
/** The map as a file of Mermaid's own, `null` for no registry. https://mermaid.js.org/syntax/flowchart.html#comments */
function mapMermaid(facts, registry) {
    const { lines, rest } = chartOf(facts, registry);
    return `${[heading, ...lines, ...(rest === null ? [] : [`  %% ${rest}`])].join('\n')}\n`;
}
const heading = 'flowchart LR';
function chartOf(facts, registry) {
    const chart = new Chart();
    const shown = (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .mappedListeners */ .jQ)(facts);
    const answers = (0,_ways_js__WEBPACK_IMPORTED_MODULE_1__/* .answersIn */ .VZ)(shown, registry);
    const parts = function* () {
        for (const route of facts.routes)
            yield routeArrows(route, answers);
        for (const listener of shown)
            yield [answer(listener, listener.application)];
    };
    let drawn = 0;
    for (const arrows of parts()) {
        if (!chart.add(arrows))
            break;
        drawn += 1;
    }
    const leftOut = facts.routes.length + shown.length - drawn;
    const rest = `The map is full: ${leftOut} of the routes and listeners are not on it.`;
    return { lines: chart.lines, rest: leftOut === 0 ? null : rest };
}
function routeArrows(route, answers) {
    const proxy = proxyNode(route);
    const here = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isThisMachine */ .YY)(route.host);
    const domains = route.serverNames.slice(0, _ways_js__WEBPACK_IMPORTED_MODULE_1__/* .mostBranches */ .iX);
    const others = route.serverNames.length - domains.length;
    return [
        ...domains.map((it) => ({ from: domainNode(it), to: proxy, line: '-->' })),
        ...(others > 0 ? [{ from: domainNode((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others, 'more name')), to: proxy, line: '-->' }] : []),
        {
            from: proxy,
            to: portNode({ port: route.port, portEnd: null }, here ? null : route.host),
            line: route.location === '/' ? '-->' : `-->|"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaidLabel */ ._b)(route.location)}"|`,
        },
        ...(here ? answerArrows(route.port, answers(route.port)) : []),
    ];
}
function answerArrows(port, { applications, isOnlyRegistered }) {
    return applications.map((it) => answer({ port, portEnd: null }, it, isOnlyRegistered ? '-.->' : '-->'));
}
function answer(ports, application, line = '-->') {
    return { from: portNode(ports, null), to: applicationNode(application), line };
}
function domainNode(domain) {
    return { key: `domain ${domain}`, brackets: ['([', '])'], label: domain };
}
/** Nginx has a node for each set of names in a file: a single one would join every way with every other. */
function proxyNode({ source, application, at, serverNames }) {
    if (application !== null)
        return applicationNode(application);
    return {
        key: `proxy ${source} ${at.file} ${serverNames.join(' ')}`,
        brackets: ['[', ']'],
        label: source === 'nginx' ? `Nginx ${at.file}` : at.file,
    };
}
function portNode(ports, host) {
    const label = host === null ? `port ${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .showPorts */ .Ax)(ports)}` : `${host} port ${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .showPorts */ .Ax)(ports)}`;
    return { key: label, brackets: ['{{', '}}'], label };
}
function applicationNode(application) {
    return { key: `application ${application}`, brackets: ['[[', ']]'], label: application };
}
/** Collects nodes and arrows, each once. The ids are ours: nothing of the repository is one. */
class Chart {
    #ids = new Map();
    #lines = new Set();
    get lines() {
        return [...this.#lines].map((line) => `  ${line}`);
    }
    /** Adds all of the arrows, or, where they need more nodes than there may be, none. */
    add(arrows) {
        const wanted = new Set(arrows.flatMap(({ from, to }) => [from.key, to.key]));
        const missing = [...wanted].filter((key) => !this.#ids.has(key)).length;
        if (this.#ids.size + missing > mostNodes)
            return false;
        for (const { from, to, line } of arrows)
            this.#lines.add(`${this.#id(from)} ${line} ${this.#id(to)}`);
        return true;
    }
    #id(node) {
        const known = this.#ids.get(node.key);
        if (known !== undefined)
            return known;
        const id = `n${this.#ids.size + 1}`;
        this.#ids.set(node.key, id);
        this.#lines.add(`${id}${node.brackets[0]}"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaidLabel */ ._b)(node.label)}"${node.brackets[1]}`);
        return id;
    }
}


/***/ }),

/***/ 24727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ answersIn),
/* harmony export */   iX: () => (/* binding */ mostBranches),
/* harmony export */   jQ: () => (/* binding */ mappedListeners)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73520);

/** Server names of one route, and applications on one port, that are shown one by one. */
const mostBranches = 10;
/** The listeners that a request from outside can come to: Nginx's own are its routes, dev servers are at home. */
function mappedListeners(facts) {
    return facts.listeners.filter((it) => it.source !== 'nginx' && it.role !== 'dev');
}
/** Who answers on a port of this machine: as the configs say, or else as the registry does; `null` for no registry. */
function answersIn(shown, registry) {
    const listeners = new _model_port_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PortIndex */ .uN(shown);
    const allocations = new _model_port_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PortIndex */ .uN(registry?.allocations ?? []);
    const known = new Map();
    return (port) => {
        const before = known.get(port);
        if (before !== undefined)
            return before;
        const listening = listeners.at(port).filter((it) => it.protocol === 'tcp');
        const answering = listening.length > 0 ? listening : allocations.at(port).filter((it) => it.protocol === 'tcp');
        const names = [...new Set(answering.map((it) => it.application))].filter((it) => it !== null);
        const answer = { applications: names.slice(0, mostBranches), isOnlyRegistered: listening.length === 0 };
        known.set(port, answer);
        return answer;
    };
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
