export const id = 135;
export const ids = [135,53];
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

/***/ 44135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(32029);
// EXTERNAL MODULE: ./.build/model/names.js
var model_names = __webpack_require__(31576);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __webpack_require__(73520);
// EXTERNAL MODULE: ./.build/reporters/escape.js
var reporters_escape = __webpack_require__(73956);
// EXTERNAL MODULE: ./.build/reporters/map.js
var map = __webpack_require__(99053);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(38767);
;// CONCATENATED MODULE: ./.build/reporters/markdown-table.js
/** Tables and lists of Markdown that stay within a size, whatever the repository holds. */
/** `lines` as long as they fit into `bytes` of UTF-8, then a line that says how many are left out. */
function bounded(lines, total, bytes, more) {
    const kept = [];
    let size = 0;
    for (const line of lines) {
        size += Buffer.byteLength(line) + 1;
        if (size > bytes)
            return [...kept, '', more(total - kept.length)];
        kept.push(line);
    }
    return kept;
}
/** A GFM table of cells that are Markdown already. Rows are made one by one, only as many as fit. */
function table(header, items, cells, bytes) {
    function* rows() {
        for (const item of items)
            yield row(cells(item));
    }
    const body = bounded(rows(), items.length, bytes, (leftOut) => `${leftOut} more are left out here for their size.`);
    return [row(header), row(header.map(() => '---')), ...body];
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./.build/reporters/words.js
var words = __webpack_require__(1374);
;// CONCATENATED MODULE: ./.build/reporters/markdown-parts.js





const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Longest sentence in a cell. */
const longestCell = 600;
/** Related places and steps that are shown; nobody reads more of them in a table. */
const mostRelated = 5;
const mostSteps = 8;
/** A table of findings, the most severe first. */
function findingsTable(all, links, bytes) {
    const sorted = all.toSorted((a, b) => finding/* severities */.gO.indexOf(a.severity) - finding/* severities */.gO.indexOf(b.severity));
    const cells = (it) => [
        `${icons[it.severity]} ${it.severity}`,
        markdown_parts_link((0,reporters_escape/* markdownCode */.D9)(it.rule), (0,words/* rulePage */.gd)(it.rule)),
        where(it.at, links),
        [
            markdown_parts_text(it.message),
            ...it.related.slice(0, mostRelated).map((other) => relatedInCell(other, links)),
            ...wayInCell(it.way, links),
        ].join('<br>'),
        markdown_parts_text(it.help),
    ];
    return table(['Severity', 'Rule', 'Where', 'What is wrong', 'What to do'], sorted, cells, bytes);
}
function relatedInCell({ at, message }, links) {
    return `${markdown_parts_text(message)}: ${where(at, links)}`;
}
/** The steps to the port, each with its link; nothing where they say no more than the place itself. */
function wayInCell(way, links) {
    const steps = way === undefined || !(0,words/* isLong */.x7)(way) ? [] : way.slice(0, mostSteps);
    return steps.length === 0
        ? []
        : [`found by: ${steps.map(({ at, message }) => `${where(at, links)} ${markdown_parts_text(message)}`).join(' → ')}`];
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [`### ${title}`, '', ...lines];
}
/** A part that is closed until a reader opens it; absent where there is nothing in it. */
function folded(summary, items, lines) {
    return items === 0 ? [] : [`<details><summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}
/** The sections that have something in them, as one page. */
function page(sections) {
    const full = sections.filter((lines) => lines.length > 0);
    return `${full.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function where(at, links) {
    return markdown_parts_link((0,reporters_escape/* markdownCode */.D9)((0,place/* shortPlace */.Yd)(at)), links?.file(at) ?? null);
}
function markdown_parts_link(label, url) {
    const destination = url === null ? null : (0,reporters_escape/* markdownUrl */.$x)(url);
    return destination === null ? label : `[${label}](${destination})`;
}
/** A sentence from a report, for a cell or a line. */
function markdown_parts_text(sentence) {
    return (0,reporters_escape/* markdown */.wD)((0,reporters_escape/* clip */.$Q)(sentence, longestCell));
}
/** A sentence from a report that begins a paragraph. */
function paragraph(sentence) {
    return (0,reporters_escape/* markdownBlock */.dI)((0,reporters_escape/* clip */.$Q)(sentence, longestCell));
}

;// CONCATENATED MODULE: ./.build/reporters/markdown-change.js




/** Bytes of each part. */
const space = { notes: 20_000, approved: 50_000, known: 100_000 };
function notes(all, links) {
    const lines = all.map(({ message, at }) => `> ${paragraph(message)}${at === null ? '' : ` (${where(at, links)})`}`);
    // Each is a paragraph of its own.
    const apart = lines.flatMap((line, index) => (index === 0 ? [line] : ['>', line]));
    return bounded(apart, apart.length, space.notes, (left) => `${left} more lines are left out here for their size.`);
}
/** The prevention checklist of each application, as GitHub's task list: nobody can tick it but by doing it. */
function checklists(all, links) {
    return all.map(({ application, port, items }) => titled(`Checklist for ${(0,reporters_escape/* markdownCode */.D9)(application)} on ${port}`, items.map(({ text: what, done, at, missing }) => {
        const place = at === null ? '' : ` (${where(at, links)})`;
        return `- [${done ? 'x' : ' '}] ${markdown_parts_text(what)}${place}${missing === '' ? '' : `: ${markdown_parts_text(missing)}`}`;
    })));
}
function approved(all, links) {
    const rows = table(['Rule', 'Where', 'What was agreed to', 'By'], all, ({ finding, by }) => [(0,reporters_escape/* markdownCode */.D9)(finding.rule), where(finding.at, links), markdown_parts_text(finding.message), markdown_parts_text(by)], space.approved);
    return all.length === 0 ? [] : titled('Approved', rows);
}
function known({ known: all }, links) {
    const rows = findingsTable(all, links, space.known);
    return folded(`${(0,words/* count */.U9)(all.length, 'finding')} that ${all.length === 1 ? 'was' : 'were'} there before`, all.length, rows);
}

;// CONCATENATED MODULE: ./.build/reporters/markdown.js









/**
 * Bytes of each part. GitHub throws a summary of more than 1 MiB away, and a step may write more than ours.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const markdown_space = {
    findings: 350_000,
    ports: 150_000,
    unresolved: 100_000,
    problems: 50_000,
    suppressed: 100_000,
};
/** The whole summary, always below GitHub's limit; sections with nothing in them are absent. */
function renderMarkdown(report, { links }) {
    const { facts, registry } = report;
    return page([
        headline(report),
        notes(report.change?.notes ?? [], links),
        findings(report.findings, links),
        ...checklists(report.change?.checklists ?? [], links),
        approved(report.approved, links),
        known(report, links),
        ports(facts.listeners, registry, links),
        titled('Map', (0,map.portMap)(facts, registry)),
        unresolved(facts, links),
        problems(facts, links),
        suppressed(report, links),
    ]);
}
function headline(report) {
    const worst = finding/* severities */.gO.find((severity) => report.findings.some((it) => it.severity === severity));
    const registry = `${(0,reporters_escape/* markdownCode */.D9)(report.registry.file)} (${(0,words/* entriesInWords */.NM)(report.registry)})`;
    return [
        `## ${worst === undefined ? '✅' : icons[worst]} portbook: ${(0,words/* verdict */.WJ)(report)}`,
        '',
        `${(0,words/* factsInWords */.sl)(report.facts)}, checked against ${registry}${comparedWith(report)}.`,
    ];
}
function comparedWith({ change }) {
    return change === null ? '' : ` and compared with ${(0,reporters_escape/* markdownCode */.D9)(change.base)}`;
}
function findings(all, links) {
    return all.length === 0 ? [] : titled('Findings', findingsTable(all, links, markdown_space.findings));
}
function ports(listeners, registry, links) {
    if (listeners.length === 0)
        return [];
    const allocations = new port_index/* PortIndex */.uN(registry.allocations);
    const cells = (it) => [
        (0,port_index/* showPorts */.Ax)(it),
        it.protocol,
        (0,reporters_escape/* markdownCode */.D9)(it.application),
        it.address === null ? 'all' : (0,reporters_escape/* markdownCode */.D9)(it.address),
        it.role,
        (0,reporters_escape/* markdownCode */.D9)(it.environment),
        where(it.at, links),
        standing(it, allocations.touching(it).filter((row) => row.protocol === it.protocol)),
    ];
    const header = ['Port', 'Protocol', 'Application', 'Address', 'Role', 'Environment', 'Where', 'Registry'];
    const sorted = listeners.toSorted((a, b) => a.port - b.port);
    return titled('Ports in play', table(header, sorted, cells, markdown_space.ports));
}
/** What the registry says about a listener's port: the status, and whose it is where it is not the listener's. */
function standing(listener, rows) {
    const [first] = rows;
    if (first === undefined)
        return 'not registered';
    const names = (row) => [row.application, row.owner, ...row.aliases];
    const own = rows.find((row) => names(row).some((it) => (0,model_names/* sameName */.q)(it, listener.application)));
    const row = own ?? first;
    return own !== undefined || row.application === null ? row.status : `${row.status}: ${(0,reporters_escape/* markdownCode */.D9)(row.application)}`;
}
function unresolved({ unresolved: all }, links) {
    const rows = table(['Where', 'Application', 'Why'], all, (it) => [where(it.at, links), (0,reporters_escape/* markdownCode */.D9)(it.application ?? ''), markdown_parts_text(it.reason)], markdown_space.unresolved);
    return folded(`${(0,words/* count */.U9)(all.length, 'port')} that cannot be known without running the config`, all.length, rows);
}
function problems({ problems: all }, links) {
    const rows = table(['Where', 'Why'], all, (it) => [where(it.at, links), markdown_parts_text(it.message)], markdown_space.problems);
    return folded(`${(0,words/* count */.U9)(all.length, 'place')} that could not be read`, all.length, rows);
}
function suppressed({ suppressed: all }, links) {
    const rows = table(['Rule', 'Where', 'What is wrong', 'Reason given'], all, ({ finding, suppression }) => [
        (0,reporters_escape/* markdownCode */.D9)(finding.rule),
        where(finding.at, links),
        markdown_parts_text(finding.message),
        markdown_parts_text(suppression.reason ?? ''),
    ], markdown_space.suppressed);
    return folded((0,words/* count */.U9)(all.length, 'suppressed finding'), all.length, rows);
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
