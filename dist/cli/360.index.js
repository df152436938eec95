export const id = 360;
export const ids = [360];
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

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XW: () => (/* binding */ aboutSomethingElse),
  ef: () => (/* binding */ classifyTables),
  pU: () => (/* binding */ pageHeadings)
});

// UNUSED EXPORTS: classify

// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(8739);
// EXTERNAL MODULE: ./.build/registry/markdown/columns.js
var markdown_columns = __webpack_require__(7455);
// EXTERNAL MODULE: ./.build/registry/markdown/contents.js
var contents = __webpack_require__(6308);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __webpack_require__(3520);
;// CONCATENATED MODULE: ./.build/registry/markdown/given-ports.js
/** The single ports that some tables give to applications, and whether a range holds one of them. */

class GivenPorts {
    #ports;
    isEmpty;
    constructor(ranges) {
        // One of each: a table that is there twice says nothing new.
        const ports = new Set();
        for (const it of ranges)
            if (it.portEnd === null)
                ports.add(it.port);
        this.#ports = new port_index/* PortIndex */.uN([...ports].map((port) => ({ port, portEnd: null })));
        this.isEmpty = ports.size === 0;
    }
    /** Whether one of them lies in a range. */
    touch(range) {
        return this.#ports.touches({ port: range.port, portEnd: (0,port_index/* lastPort */.yX)(range) });
    }
}

// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(2376);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/classify.js







const historyHeadings = (0,markdown_words/* listOf */.c3)(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations,
    previous, audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử,
    xung đột, verlauf, historique, konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `);
const historyHeaders = (0,markdown_words/* listOf */.c3)(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `);
/** Beside the state of each port these are remarks. */
const conflictHeaders = (0,markdown_words/* listOf */.c3)('problem, issue, conflict, conflicts with');
const exampleHeadings = (0,markdown_words/* listOf */.c3)(`
    example, examples, sample, samples, template, ejemplo, ejemplos, exemplo, exemplos, örnek, örnekler, plantilla, пример, примеры, шаблон, 示例, 例子,
    模板, ví dụ, mẫu, beispiel, exemple, exemples
  `);
const insideHeadings = (0,markdown_words/* listOf */.c3)(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container
    internal, internal container ports, ports in container, ports in containers, container ports, container side, in the cluster, inside the cluster, cluster internal, 集群内, внутри контейнер*, 容器内,
    容器内部, trong container, not published, unpublished, internal docker, docker internal, docker network,
    internal network, nicht
    veröffentlicht, dentro del contenedor, dentro de los contenedores
  `);
const laneHeadings = (0,markdown_words/* listOf */.c3)(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block,
    blocks, categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `);
const ruleHeadings = (0,markdown_words/* listOf */.c3)(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy
    tắc, checks
  `);
const usageHeadings = (0,markdown_words/* listOf */.c3)(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso,
    статистик*, мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `);
const usageHeaders = (0,markdown_words/* listOf */.c3)(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `);
const firewallHeaders = (0,markdown_words/* listOf */.c3)(`
    action, from, source, allow, rule, acción, действие, 规则, 动作
  `);
const routeHeaders = (0,markdown_words/* listOf */.c3)(`
    upstream, proxy pass, proxy to, proxies to, forwards to, backend, бэкенд, апстрим, 上游, 后端, 转发, 代理
  `);
/** With these, a source is none of requests: `Data source`. */
const contentWords = (0,markdown_words/* listOf */.c3)('data, code, file, files, repo, repository, config, configuration');
/** Over a table whose ports stand in addresses. */
const proxyHeadings = (0,markdown_words/* listOf */.c3)(`
    reverse proxy, proxied, proxy routes, upstreams, proxy inverso, proxy reverso, обратный прокси, 反向代理, リバースプロキシ,
    역방향 프록시, proxy ngược
  `);
const mapHeadings = (0,markdown_words/* listOf */.c3)(`
    domain mapping, domain mappings, domain map, domains, routing, routes, dns, маршрутизация, домены, dominios, 域名
  `);
/** In a table with a column "Port" and one of applications these only describe them. */
const weakRouteHeaders = (0,markdown_words/* listOf */.c3)('route, target, location, destination');
/** Reads the purpose of every table of a document; of some only what the others say can tell it. */
function classifyTables(tables) {
    const readings = tables.map((it) => classify(it));
    return compared(readings.some((it) => it.kind === 'allocation') ? withoutStray(readings) : withInternalPorts(readings));
}
/** Beside tables that say in a header what their ports are, less is taken on trust. */
function withoutStray(readings) {
    const giving = readings.filter((it) => it.kind === 'allocation');
    if (giving.every((it) => (0,contents/* isUnnamed */.Vn)(it.table)))
        return readings;
    const saysPorts = giving.some(hasPortHeader);
    return readings.map((it) => {
        if (it.kind !== 'allocation')
            return it;
        if ((0,contents/* isUnnamed */.Vn)(it.table) && !isIntroduced(it.table.context))
            return { ...it, kind: 'none', reason: 'it has no header, and no heading says that it is about ports' };
        return saysPorts && !hasPortHeader(it) && leadsElsewhere(it)
            ? { ...it, kind: 'none', reason: 'it says where to reach what other tables give ports to' }
            : it;
    });
}
function hasPortHeader({ table, columns }) {
    return columns !== null && (0,markdown_words/* mentions */.wy)(portHeader(table, columns), markdown_words/* portWords */.D6);
}
/** Whether its ports stand behind names of hosts: `ferry.example:4310`. */
function leadsElsewhere({ table, columns }) {
    const texts = table.rows.flatMap((row) => columns?.ports.map((it) => row.cells[it]?.mask ?? '') ?? []);
    return texts.some((it) => /\p{L}[\p{L}\p{N}.-]*:\d/u.test(it.replace(/localhost/gi, '')));
}
function isIntroduced({ headings, caption }) {
    return (headings.length < 2 || (0,markdown_words/* mentions */.wy)(`${headings.at(-1)} ${caption}`, markdown_words/* portWords */.D6) || (0,markdown_status/* headingStatus */.lR)(headings) !== null);
}
/** Only in a document without other ports, and if each is there once: inside containers many may have the same. */
function withInternalPorts(readings) {
    const internal = readings.map((it) => (it.columns === null ? classify(it.table, true) : it));
    const ports = internal.filter((it) => it.kind === 'allocation').flatMap((it) => rangesIn(it).map(({ port }) => port));
    return new Set(ports).size === ports.length ? internal : readings;
}
function compared(readings) {
    const giving = readings.filter((it) => it.kind === 'allocation' && !isMostlyRanges(it));
    const given = new GivenPorts(giving.flatMap(rangesIn));
    const toNames = new GivenPorts(giving.filter((it) => it.columns?.isNamed).flatMap(rangesIn));
    return readings.map((it) => (it.columns === null ? it : { ...it, ...besides(it, it.columns, given, toNames) }));
}
/** What changes about a reading once it is known which ports the tables that allocate give, and which of them to names. */
function besides(reading, { isNamed, byRole }, given, toNames) {
    const ranges = rangesIn(reading);
    const restated = (ports) => ranges.filter((it) => ports.touch(it)).length / ranges.length;
    switch (reading.kind) {
        case 'lanes':
            return given.isEmpty && isNamed
                ? { kind: 'allocation', reason: 'the only table of ports, and it gives them out in ranges' }
                : { kind: 'none' };
        case 'usage':
            if (restated(given) >= 0.5 && !given.isEmpty)
                return {};
            return byRole.has('application')
                ? { kind: 'allocation', reason: 'the only table that says whose the ports are' }
                : { kind: 'none', reason: 'ports with no application, which no other table has' };
        case 'allocation':
            if (!saysFree(reading) && isMostlyRanges(reading) && ranges.some((it) => it.portEnd !== null && given.touch(it)))
                return { kind: 'none', reason: 'it divides ports into lanes, in which other tables allocate' };
            if (!isNamed && !listsFreePorts(reading) && !toNames.isEmpty && restated(toNames) > 0.5)
                return { kind: 'none', reason: 'it says again what tables with a column of applications say' };
            return {};
        case 'routes':
            return given.isEmpty
                ? { kind: 'allocation', reason: 'the only table of ports, and it sends domains there' }
                : { kind: 'none' };
        case 'none':
            return {};
    }
}
/** Says what a table is for, looking at nothing but itself and where it stands. */
function classify(table, internal = false) {
    const columns = (0,markdown_columns/* columnsOf */.P)(table, internal);
    const read = (kind, reason) => ({ table, kind, reason, columns });
    if (columns === null)
        return read('none', 'no column of ports');
    const headers = table.header.map((it) => it.text);
    const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
    // A sentence before a table may well say something of conflicts.
    const isSentence = table.context.caption.split(/\s+/).length > 4;
    const title = (0,markdown_words/* withoutPromises */.lq)(isSentence ? (table.context.headings.at(-1) ?? '') : heading);
    const anyHeader = (words) => headers.some((it) => (0,markdown_words/* mentions */.wy)((0,markdown_words/* withoutPromises */.lq)(it), words));
    // `Example assignments`, with a heading for each kind below it.
    const above = table.context.headings.slice(1).join(' / ');
    if ((0,markdown_words/* mentions */.wy)(`${heading} / ${above}`, exampleHeadings))
        return read('none', 'its heading says that it is an example');
    if ((0,markdown_words/* mentions */.wy)(heading, insideHeadings))
        return read('none', 'its ports are those inside containers');
    const named = has(columns, 'application');
    if (anyHeader(historyHeaders) ||
        (anyHeader(conflictHeaders) && !(named && has(columns, 'status'))) ||
        ((0,markdown_words/* mentions */.wy)(title, historyHeadings) && !has(columns, 'status'))) {
        return read('none', 'it tells what was, not what is');
    }
    if ((0,markdown_words/* mentions */.wy)(table.context.headings.join(' / '), historyHeadings) && (0,markdown_words/* mentions */.wy)(title, historyHeadings)) {
        return read('none', 'its heading says that it is history');
    }
    // Lanes give ranges to purposes, under a word that says so, and nothing has a status.
    if (!saysFree({ table, columns }) &&
        (0,markdown_words/* mentions */.wy)(`${heading} ${portHeader(table, columns)}`, laneHeadings) &&
        shareOfRanges({ table, columns }) > 0.5)
        return read('lanes', 'it divides ports into lanes');
    if (headers.some((it) => (0,markdown_words/* mentions */.wy)(it, firewallHeaders) && !(0,markdown_words/* mentions */.wy)(it, contentWords)) && !has(columns, 'status'))
        return read('none', 'it lists firewall rules');
    if (!named) {
        return isUsage(columns, headers, heading)
            ? read('usage', 'ports with no application')
            : read('none', 'no column of applications');
    }
    if (anyHeader(usageHeaders) || namesProcesses({ table, columns }))
        return read('usage', 'it counts what was seen on the ports');
    if ((0,markdown_words/* mentions */.wy)(heading, usageHeadings) && !has(columns, 'status'))
        return read('usage', 'its heading speaks of usage');
    const saysPorts = (0,markdown_words/* mentions */.wy)(portHeader(table, columns), markdown_words/* portWords */.D6);
    const routes = columns.isNamed && saysPorts ? routeHeaders : [...routeHeaders, ...weakRouteHeaders];
    const isProxy = !saysPorts && ((0,markdown_words/* mentions */.wy)(portHeader(table, columns), routeHeaders) || (0,markdown_words/* mentions */.wy)(title, proxyHeadings));
    const leadsAway = (column) => !columns.ports.includes(column) &&
        (0,markdown_words/* mentions */.wy)(headers[column] ?? '', routes) &&
        !(columns.isNamed && saysPorts && restatesPorts({ table, columns }, column));
    if ((isProxy || [...headers.keys()].some(leadsAway)) && !has(columns, 'status'))
        return read('none', 'it lists routes');
    if (columns.byRole.get('domains') === 0 && (0,markdown_words/* mentions */.wy)(heading, mapHeadings) && !has(columns, 'status'))
        return read('routes', 'it maps domains to ports');
    return read('allocation', 'a column of ports and one of applications');
}
/** Whether a column gives, in each row, nothing but the ports of that row again, on this machine: `4310 | 127.0.0.1:4310`. */
function restatesPorts({ table, columns }, column) {
    const filled = table.rows.filter((row) => /[\p{L}\p{N}]/u.test(row.cells[column]?.mask ?? ''));
    return (filled.length > 0 &&
        filled.every((row) => {
            const own = new GivenPorts(rangesOf(row, columns));
            const again = (0,registry_ports/* portsIn */.uK)(row.cells[column]?.mask ?? '');
            return again.length > 0 && again.every((it) => it.address !== null && it.range !== null && own.touch(it.range));
        }));
}
/** Headings of lists that say where to look, or from where requests may come; not who has what. */
const pageHeadings = (0,markdown_words/* listOf */.c3)('url, urls, access, endpoint, endpoints, cors, origins, acceso, acesso, zugriff, доступ, 访问, 跨域');
/**
 * Whether a heading announces something other than who has which port now.
 *
 * @param ofPart what of it may speak of lanes: as the title of a document, `Port policy` is only its name
 */
function aboutSomethingElse(heading, ofPart = heading) {
    return ((0,markdown_words/* mentions */.wy)((0,markdown_words/* withoutPromises */.lq)(heading), historyHeadings) ||
        [exampleHeadings, insideHeadings, ruleHeadings].some((it) => (0,markdown_words/* mentions */.wy)(heading, it)) ||
        (0,markdown_words/* mentions */.wy)(ofPart, laneHeadings));
}
function has(columns, role) {
    return columns?.byRole.has(role) ?? false;
}
function isUsage(columns, headers, heading) {
    return (has(columns, 'address') ||
        has(columns, 'protocol') ||
        headers.some((it) => (0,markdown_words/* mentions */.wy)(it, usageHeaders)) ||
        (0,markdown_words/* mentions */.wy)(heading, usageHeadings));
}
function portHeader(table, columns) {
    return columns.ports.map((it) => table.header[it]?.text ?? '').join(' ');
}
function rangesIn({ table, columns }) {
    return table.rows.flatMap((row) => rangesOf(row, columns));
}
function rangesOf(row, columns) {
    const ports = columns?.ports.flatMap((it) => (0,registry_ports/* portsIn */.uK)(row.cells[it]?.mask ?? '')) ?? [];
    return ports.map((it) => it.range).filter((it) => it !== null);
}
/** Whether all that a table lists is there to be taken, or each row says whether it is. */
function saysFree(reading) {
    return has(reading.columns, 'status') || listsFreePorts(reading);
}
/** Whether its header or heading says of all of its ports that they are free, even of those that are not. */
function listsFreePorts({ table, columns }) {
    return columns?.status === 'free' || (0,markdown_status/* headingStatus */.lR)(table.context.headings) === 'free';
}
/** `python (PID 25732)`: what was running when somebody looked. */
function namesProcesses({ table, columns }) {
    const names = (0,contents/* filledIn */.AE)(table, columns?.byRole.get('application') ?? -1);
    return names.length > 0 && names.every((it) => (0,cell_names/* isProcessSeen */.Fs)(it.text));
}
/** Whether at least two thirds of the rows give ranges for the most part. */
function isMostlyRanges(reading) {
    return shareOfRanges(reading) >= 2 / 3;
}
/** Of the rows with ports, how many give ranges for the most part: from 0 to 1. */
function shareOfRanges({ table, columns }) {
    const rows = table.rows.map((row) => rangesOf(row, columns)).filter((it) => it.length > 0);
    const wide = rows.filter((ranges) => ranges.filter((it) => it.portEnd !== null).length * 2 >= ranges.length);
    return rows.length === 0 ? 0 : wide.length / rows.length;
}


/***/ }),

/***/ 7455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _port_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(259);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7877);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9817);





/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
function columnsOf(table, internal = false) {
    if ((0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(table))
        return (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .unnamedColumns */ .sc)(table);
    const roles = table.header.map(({ text }, column) => (isOfPorts(table, column) ? null : (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .kp)(text)));
    const { ports, hosts } = (0,_port_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .portColumnsOf */ .c9)(table, internal, roles);
    if (ports.length === 0)
        return null;
    const byRole = new Map();
    const names = [];
    const allNotes = [];
    for (const [column, { text }] of table.header.entries()) {
        if (ports.includes(column) || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(text, _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .numberWords */ .Lz) || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(text, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6))
            continue;
        const role = roles[column] ?? null;
        if (role === 'application') {
            if (!(0,_port_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainersSide */ .yX)(table, column))
                names.push({ column, rank: (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .nameRank */ .s9)(text) });
        }
        else if (role === 'notes')
            allNotes.push(column);
        else if (role !== null && !byRole.has(role))
            byRole.set(role, column);
    }
    names.sort((a, b) => a.rank - b.rank || a.column - b.column);
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostColumnOf */ .g3)(table, ports, names[0]?.column);
    if (host !== null) {
        byRole.set('host', host);
        for (const [role, column] of byRole)
            if (column === host && role !== 'host')
                byRole.delete(role);
        names.splice(0, names.length, ...names.filter((it) => it.column !== host));
    }
    const best = nameAmong(table, names.map((it) => it.column));
    if (best !== undefined)
        byRole.set('application', best);
    else
        describeWithoutName(table, ports, allNotes, byRole);
    const notes = allNotes.filter((it) => it !== host && it !== byRole.get('application'));
    if (notes[0] !== undefined)
        byRole.set('notes', notes[0]);
    return {
        ports,
        byRole,
        notes,
        isNamed: best !== undefined,
        hosts,
        aliases: names.map((it) => it.column).filter((it) => it !== best && !(0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .isShared */ .yM)(table.header[it]?.text ?? '')),
        status: (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOfHeader */ .je)(table.header[byRole.get('application') ?? -1]?.text ?? ''),
    };
}
/**
 * Whether a column can say nothing of applications, whatever its header may mean, because it holds ports alone, and no
 * other one is called after them: `Convex site`.
 */
function isOfPorts(table, column) {
    if (table.header.some(({ text }, other) => other !== column && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(text, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6)))
        return false;
    const filled = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .filledIn */ .AE)(table, column);
    const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .kp)(table.header[column]?.text ?? '');
    return ((role === 'application' || role === 'type') &&
        filled.length > 1 &&
        filled.every((it) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyPorts */ .l4)(it.mask)) &&
        !(0,_port_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainersSide */ .yX)(table, column));
}
/** Where no header is a word for names: the column in front or beside the ports that has a name of its own in nearly each row. */
function nameByContents(table, ports) {
    const isBeside = (column) => column === 0 || ports.some((it) => Math.abs(it - column) === 1);
    const isUnknown = ({ text }, column) => text !== '' &&
        !ports.includes(column) &&
        (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .kp)(text) === null &&
        !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(text, _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .numberWords */ .Lz) &&
        !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(text, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6);
    const found = table.header.findIndex((header, column) => {
        const names = new Set((0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .filledIn */ .AE)(table, column).flatMap(({ text }) => (isLikeName(text) ? [text] : [])));
        return isBeside(column) && isUnknown(header, column) && names.size > 1 && names.size * 4 >= table.rows.length * 3;
    });
    return found === -1 ? undefined : found;
}
/** A few words, up to where a remark begins: `ferry-api`, `the ferry (by day)`. No page, path, variable or sentence. */
function isLikeName(text) {
    const [name = ''] = text.split(/\s[—–-]\s|[(（,;:]/, 1);
    return (/^\p{L}[\p{L}\p{N} ._'’&+-]{0,40}$/u.test(name.trim()) &&
        name.trim().split(/\s+/).length <= 4 &&
        !/:\/\//.test(text));
}
/** The first name column, unless it says the same in every row and another one tells them apart: `Service | FastAPI`. */
function nameAmong(table, names) {
    const [first] = names;
    const said = (column) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .filledIn */ .AE)(table, column).map((it) => it.text);
    const different = (column) => new Set(said(column)).size;
    if (first === undefined || said(first).length < 2 || different(first) > 1)
        return first;
    return names.find((it) => different(it) === said(it).length && different(it) > 1) ?? first;
}
/**
 * Without a word for names, the owner is the best name there is (`80 | nginx`), then what has a name in each row
 * (`4310 | Forge`), then the purpose (`3000 | Web frontend`).
 */
function describeWithoutName(table, ports, [purpose], byRole) {
    const owner = byRole.get('owner');
    byRole.delete('owner');
    const taken = new Set([...ports, ...byRole.values()]);
    const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(it.text, _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .numberWords */ .Lz));
    const alone = unnamed !== -1 && table.header.length === 2 ? unnamed : undefined;
    const found = owner ?? nameByContents(table, ports) ?? purpose ?? alone;
    if (found !== undefined)
        byRole.set('application', found);
}


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   MJ: () => (/* binding */ isPortsWithWords),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   l4: () => (/* binding */ isOnlyPorts),
/* harmony export */   sc: () => (/* binding */ unnamedColumns)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
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
        const cells = filledIn(table, column);
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
    return { ports, byRole, notes, aliases: [], hosts: new Map(), isNamed: false, status: null };
}
/** The cells of a column that say something. */
function filledIn(table, column) {
    return table.rows
        .map((row) => row.cells[column])
        .filter((it) => it !== undefined && /[\p{L}\p{N}]/u.test(it.mask));
}
/** No cell of a few ports is longer. */
const longestCell = 200;
/** Whether a cell holds ports and nothing else; none below ten, as numbers of rows are. */
function isOnlyPorts(mask) {
    if (mask.length > longestCell)
        return false;
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)(mask);
    const left = ports.reduce((text, it) => text.slice(0, it.start) + ' '.repeat(it.end - it.start) + text.slice(it.end), mask);
    const said = left.replace(/[(（][^()（）]*[)）]/g, ' ');
    return ports.length > 0 && /^[\s,;/&+]*$/.test(said) && ports.every((it) => it.range !== null && it.range.port > 9);
}
/** Whether a cell holds nothing but ports behind a word each: `redis 6301, minio 9001/9002`. */
function isPortsWithWords(mask) {
    const port = /^\s*\p{L}[\p{L}\p{N}_-]*[\s:：]\s*(\d.*)$/u;
    return (mask.length <= longestCell && mask.split(/[,;，；、]/).every((part) => isOnlyPorts(port.exec(part)?.[1] ?? '')));
}


/***/ }),

/***/ 7849:
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
;// CONCATENATED MODULE: ./.build/registry/markdown/html-lists.js
const tag = /<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>[uo]l|li|table)\b[^<>]*>/gi;
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
            open.at(-1)?.items.push(line);
        item = null;
    };
    tag.lastIndex = start;
    for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
        const at = match.index;
        if (at >= end && limit === end) {
            isOpen = open.length > 0;
            if (!isOpen || !mayGoOn)
                break;
            limit = endOfOpenLists(text, end, open.length);
            isOpen = limit === end;
        }
        if (at >= limit)
            break;
        const { close, name } = match.groups ?? {};
        if (name === undefined)
            continue; // a comment
        const isEnd = close === '/';
        if (name.toLowerCase() === 'table') {
            closeItem(at);
            tables = Math.max(tables + (isEnd ? -1 : 1), 0);
        }
        if (tables > 0 || name.toLowerCase() === 'table')
            continue;
        closeItem(at);
        if (name.toLowerCase() === 'li') {
            if (!isEnd && open.length > 0)
                item = at + match[0].length;
        }
        else if (isEnd)
            open.pop();
        else {
            const list = { items: [], start: at };
            lists.push(list);
            open.push(list);
        }
    }
    closeItem(limit);
    return { lists: lists.filter((it) => it.items.length > 0), end: limit, isOpen };
}
/** The end of the tag that closes the outermost list; the offset itself where none does. */
function endOfOpenLists(text, offset, depth) {
    let open = depth;
    for (const match of text.slice(offset).matchAll(/<(\/?)[uo]l\b[^<>]*>/gi)) {
        open += match[1] === '/' ? -1 : 1;
        if (open === 0)
            return offset + match.index + match[0].length;
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
/** More columns than any registry has; what spans more of them, or more cells in all, is cut off. */
const mostColumns = 100;
const mostRepeated = 50_000;
const html_tables_tag = /<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>table|caption|tr|t[dh])\b(?<attributes>[^<>]*)>/gi;
/**
 * The tables that begin between two offsets of a document, up to their end tags, even if these stand later (an empty
 * line ends a block of HTML in Markdown, but no table). A cell or row that is not closed ends where the next begins.
 */
function htmlTables(text, start, end) {
    const tables = [];
    let table = null;
    let limit = end;
    html_tables_tag.lastIndex = start;
    for (let match = html_tables_tag.exec(text); match !== null; match = html_tables_tag.exec(text)) {
        const at = match.index;
        if (at >= end && limit === end && table !== null)
            limit = endOfOpenTable(text, end);
        if (at >= limit)
            break;
        const { close, name, attributes = '' } = match.groups ?? {};
        if (name === undefined)
            continue; // a comment
        const after = at + match[0].length;
        const isEnd = close === '/';
        table?.closeCell(at);
        switch (name.toLowerCase()) {
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
                    table?.openCell(after, name.toLowerCase() === 'th', attributes);
        }
    }
    table?.closeCell(limit);
    if (table !== null)
        tables.push(table.read(limit));
    return tables;
}
/** Where the end tag of a table ends that is open at an offset; the offset itself where another table begins before it. */
function endOfOpenTable(text, offset) {
    const next = /<(\/?)table\b[^<>]*>/gi;
    next.lastIndex = offset;
    const match = next.exec(text);
    return match?.[1] === '/' ? match.index + match[0].length : offset;
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

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./.build/registry/blanks.js
var blanks = __webpack_require__(6729);
;// CONCATENATED MODULE: ./.build/registry/markdown/inline.js




/** More marks than this in one cell or line and they are read as text: resolving them is quadratic. */
const mostMarks = 60;
const longest = 4096;
/** Only what stands inside a line: a cell that begins with `-` or `#` is no list and no heading. */
const options = {
    extensions: [
        (0,lib_syntax/* gfmStrikethrough */.K)({ singleTilde: false }),
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
    mdastExtensions: [(0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)()],
};
function readInline(raw) {
    const marks = raw.length > longest ? Number.POSITIVE_INFINITY : (raw.match(mark)?.length ?? 0);
    if (marks === 0 || marks > mostMarks)
        return plain((0,blanks/* tidyLines */.e)(raw), raw);
    const whole = wholeCell.exec(raw);
    if (whole !== null)
        return plain((0,blanks/* tidyLines */.e)(whole[2] ?? ''), raw.replace(/[*`]/g, ' '));
    const reading = new Reading(raw);
    reading.read((0,lib/* fromMarkdown */.Y)(raw, options));
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
                    this.#comments.push([start, end]);
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
                this.#struck.push([start, end]);
                break;
        }
        if ('children' in node)
            for (const child of node.children)
                this.read(child);
    }
    result() {
        if (this.#struckFrom !== null)
            this.#struck.push([this.#struckFrom, this.#raw.length]);
        return { text: (0,blanks/* tidyLines */.e)(this.#text), mask: this.#mask.join(''), struck: this.#struck, comments: this.#comments };
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
            this.#struck.push([this.#struckFrom, start]);
            this.#struckFrom = null;
        }
    }
    /** What a line break parts are two things: the mask shows a comma. */
    #break(at) {
        this.#text += '\n';
        this.#mask[at] = ',';
    }
}

;// CONCATENATED MODULE: ./.build/registry/markdown/long-tables.js
/**
 * Takes the inner rows of tables out of a document before it is parsed: the Markdown parser needs some ten
 * kilobytes for every cell. A row that begins with `|` needs no parser, it begins no other block.
 * https://github.github.com/gfm/#tables-extension-
 */
/** A document without the inner rows of its tables, and the way back to it. */
class Shortened {
    text;
    /** In the order of the document; each stands between two rows that are left. */
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
/** The cells of a row that begins with `|`, which stands at `start` to `end` without its line break. */
function cellsOf(text, start, end) {
    const cells = [];
    let open = text.indexOf('|', start) + 1;
    const close = (at) => {
        let from = open;
        let to = at;
        while (from < to && isSpace(text[from]))
            from += 1;
        while (to > from && isSpace(text[to - 1]))
            to -= 1;
        cells.push({ start: from, end: to });
        open = at + 1;
    };
    for (let at = open; at < end; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '|')
            close(at);
    }
    if (!/^\s*$/.test(text.slice(open, end)))
        close(end);
    return cells;
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
const document_options = {
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
    builder.walk((0,lib/* fromMarkdown */.Y)(shortened.text, document_options));
    return { blocks: builder.blocks, comments: builder.comments };
}
/** A piece of the document from its offsets. */
function readPiece(source, start, end) {
    return { ...readInline(source.text.slice(start, end)), start, end };
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
        for (const [from, to] of piece.comments)
            this.comments.push([start + from, start + to]);
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
        for (const { items } of read.lists)
            this.blocks.push({ kind: 'lines', context: this.#context(), list: true, under: null, lines: items });
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
            this.comments.push([from, to]);
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
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7877);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
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
    const isEmpty = (piece) => !/[\p{L}\p{N}]/u.test(piece?.text ?? '');
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

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ hostInRemark),
/* harmony export */   g3: () => (/* binding */ hostColumnOf),
/* harmony export */   gK: () => (/* binding */ isHostSection),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7836);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);


const kind = String.raw `(?:node(?=\s*#?\d)|server|vps|host|machine|droplet|vm|servidor|сервер|服务器|máy chủ)`;
/** `Server: harbour-1`, `VPS 2`, `Host vps-2`, `Node #3`. */
const hostName = new RegExp(String.raw `^${kind}(?<separator>[\s:：#–—-]+)(?<name>\S.*)$`, 'iu');
/** The same as the title of a document or of one of its parts, which says more often what the document is about. */
const titleOfHost = new RegExp(String.raw `^${kind}\s*[:：]\s*\S`, 'iu');
/** `Office server`, `Raspberry Pi 4B`; a web server or a mail server is an application. */
const kindOfHost = /(?<!\p{L})(?:server|vps|machine|servidor|сервер)\P{L}*(?:[(（].*)?$|(?<!\p{L})(?:raspberry pi|nas|laptop)(?!\p{L})|(?<!\p{L})vm\P{L}*(?:[(（].*)?$/iu;
const kindOfApplication = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    web, http, https, mail, email, smtp, game, games, minecraft, database, db, sql, file, ftp, sftp, media, proxy, dns,
    app, application, api, auth, chat, print, cache, mcp, vpn, git, voice, backend, frontend, dev, vite, node, static
  `);
/** What follows "server" or "host" and names none. */
const partOfHost = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    applications, apps, services, service, software, configuration, config, setup, settings, side, overview, info,
    information, details, learning, processes, roles, types, list, inventory, mapping, mappings, side services, status,
    containers, network, networking, access, requirements, installation, deployment
  `);
const address = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const perHost = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    per server, by server, per host, by host, per machine, per vps, each server, por servidor, по серверам
  `);
/** Longer headings are none of a server. */
const longest = 200;
/**
 * The server that the headings name, `null` where none does: that of `Server: harbour-1`, `harbour-1 (10.0.0.1)`, or
 * of any heading right below one that announces `Ports per server`.
 */
function hostOf(headings) {
    const named = headings.findLast((it, index) => (index === 0 ? isTitle(it) : isHost(it)));
    if (named !== undefined)
        return nameIn(named);
    const announced = headings.findIndex((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(it, perHost));
    const below = announced === -1 ? undefined : headings[announced + 1];
    return below === undefined ? null : nameIn(below);
}
/** Whether the nearest heading is that of a server: what is listed below it is what runs there. */
function isHostSection(headings) {
    const [nearest] = headings.slice(1).slice(-1);
    return nearest !== undefined && isHost(nearest);
}
function isTitle(heading) {
    return heading.length <= longest && !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6) && titleOfHost.test(bare(heading));
}
function isHost(written) {
    if (address.test(written))
        return true;
    const heading = withoutPorts(written);
    if (heading.length > longest || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6))
        return false;
    const name = hostName.exec(bare(heading))?.groups?.['name'];
    if (name !== undefined)
        return !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(name, partOfHost);
    return kindOfHost.test(heading) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, kindOfApplication);
}
/** `vps-2` of `Host vps-2`, `harbour-1` of `🖥️ Server: harbour-1 (10.0.0.1)`; `Server 2` and `Office server` as they are. */
function nameIn(heading) {
    const withoutRemark = bare(withoutPorts(heading))
        .replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
        .trim();
    const { separator = '', name = '' } = hostName.exec(withoutRemark)?.groups ?? {};
    const isName = /[:：]/.test(separator) || (/^\s/.test(separator) && /^(?=\S*\p{L})(?=\S*[\d._-])\S+$/u.test(name));
    return (isName ? name : withoutRemark) || heading;
}
/** `Docker VM ports` is about a machine as `Docker VM` is; `Server ports` may be about any. */
function withoutPorts(heading) {
    return heading.replace(/(?<=(?<!\p{L})vm) ports\P{L}*$/iu, '');
}
/** The machine that a remark after a name says it runs on: `Pelican (docker VM, behind the proxy)`; `null` for none. */
function hostInRemark(name) {
    const remark = /[(（]([^()（）]{1,80})[)）]\s*$/.exec(name)?.[1] ?? '';
    const place = remark
        .split(/[,;]/, 1)[0]
        ?.replace(/^\s*(?:(?:in|on) )?(?:the )?/i, '')
        .trim() ?? '';
    return /^[\w.-]+ vm$|^(?:vm|lxc|ct) [\w.-]+$/i.test(place) && !/^no /i.test(place) ? place : null;
}
function bare(heading) {
    return heading.replace(/^[^\p{L}\p{N}]+/u, '');
}
/** What a server is called in a header. Where no other column has names, its names are the applications'. */
const hostWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    server, vps, machine, host, hostname, host name, node, droplet, vm, instance, servidor, máquina, сервер, хост, машина,
    服务器, 主机, 机器, サーバー, 서버, máy chủ, serveur, rechner, maschine, hôte, anfitrión, forward to, forwarded to, runs on,
    running on, deployed on, deployed to, corre en, donde corre, se ejecuta en, läuft auf, запущен на, 运行在, 部署在, chạy trên
  `);
/** Headers that are as often about the address that is bound. */
const hostOrAddressWords = ['host', 'хост', '主机', 'hôte', 'anfitrión', 'hostname', 'host name'];
/**
 * The column of servers: `Server`, `VPS`, and `Host` where it holds no addresses to bind and no domain of each row's own.
 *
 * @param name the column of applications
 */
function hostColumnOf(table, ports, name) {
    for (const [column, { text }] of table.header.entries()) {
        const header = text.split(/[/(]/, 1)[0] ?? '';
        if (column === name || ports.includes(column) || !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(header, hostWords))
            continue;
        const cells = table.rows.map((row) => row.cells[column]?.text ?? '').filter((it) => /[\p{L}\p{N}]/u.test(it));
        // Numbers are ports (`Host | Container`) or counts.
        if (cells.length === 0 || cells.every((it) => /^[\d\s:.,-]*$/.test(it) && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .addressIn */ ._)(it) === null))
            continue;
        if (cells.every((it) => /:\d+\W*$/.test(it)))
            continue; // `10.0.0.4:4310`: where requests are sent on to
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(header, hostOrAddressWords)) {
            if (cells.every((it) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .addressIn */ ._)(it) !== null))
                continue;
            if (new Set(cells).size === cells.length && cells.every((it) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .domainsIn */ .l)(it).length > 0))
                continue;
        }
        return column;
    }
    return null;
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ isSumOf),
/* harmony export */   c9: () => (/* binding */ portColumnsOf),
/* harmony export */   kP: () => (/* binding */ measureWords),
/* harmony export */   ox: () => (/* binding */ isInsideHeader),
/* harmony export */   yX: () => (/* binding */ isContainersSide)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3520);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7877);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9817);
/** Which columns of a table give ports that others can reach: by their headers, else by what is in them. */





/** The other side of a container's mapping: many containers may have the same. */
const insideWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    container port, internal port, target port, private port, inner port, port in container, puerto interno,
    puerto contenedor, внутренний порт, 容器端口, 内部端口, interner port, port interne, porta interna, cổng nội bộ,
    내부 포트, 컨테이너 포트
  `);
/** Of these, what is also said of servers whose ports are only not open to the world. */
const internalWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    internal port, внутренний порт, puerto interno, 内部端口, interner port, port interne, porta interna, cổng nội bộ, 내부 포트
  `);
/** Headers of columns that may hold `address:port` although they do not say "port". */
const endpointWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    mapping, host container, хост контейнер, listen, listens on, listening, endpoint, bind, binding, published, exposed,
    address, socket, range, ranges, rango, диапазон, 范围, dải, 범위, dirección, адрес, 地址, địa chỉ, adresse, 주소, điểm cuối,
    эндпоинт, 端点
  `);
/** What says, together with a word for a port, that it is the container's side of a mapping, unless the host's is meant as well. */
const containerWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('container, containers, contenedor, contêiner, conteneur, контейнер*, 容器, コンテナ, 컨테이너, clusterip, cluster ip');
const hostSideWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    host, hosts, external, externo, externa, published, publicado, public, público, outside, exposed, expuesto, extern, externe,
    hôte, хост, внешний, 主机, 宿主机, 外部, 호스트, 외부
  `);
const mappingWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('mapping, mappings, mapped, mapeo, map');
/** Headers of what applications have beside that for which there is a column. */
const furtherWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    aux, auxiliary, other, others, extra, extras, additional, further, misc, otro, otros, otras, adicional, adicionales, outros,
    outras, прочее, другие, дополнительно, 其他, 其它, 附加, その他, 기타, khác, andere, weitere, sonstige, autres
  `);
/** Numbers that tables of applications have beside their ports. */
const measureWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    vlan, vlans, memory, ram, cpu, cpus, cores, disk, storage, size, weight, priority, order, replicas, workers, threads, users,
    timeout, interval, ttl, limit, max, min, total, year, version, price, cost, mb, gb, ms, seconds, requests, connections, baud, rate,
    memoria, память, 内存
  `);
/**
 * Headers first; then contents, because a column called "Port" may hold names and one called "Listen" ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 * @param roles what the header of each column says that it means
 */
function portColumnsOf(table, internal, roles) {
    const named = namedColumnsOf(table, internal);
    if (named.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(table.header[it]?.text ?? '', _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6)))
        return { ports: named, hosts: new Map() };
    const bare = barePortColumnsOf(table, roles).filter((it) => !named.includes(it));
    // What few rows have is not all that the table gives: `Project | Web | API | Test range`.
    const isOfFew = named.every((it) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .AE)(table, it).length * 2 < table.rows.length);
    if (named.length > 0)
        return { ports: isOfFew || divide(table, named, bare) ? [...named, ...bare] : named, hosts: new Map() };
    return { ports: bare, hosts: hostsOf(table, bare) };
}
/** Whether columns give out the whole range of each row in which they say anything: `Project | Range | Web | API | Reserved`. */
function divide(table, ranges, columns) {
    const portsOf = ({ cells }, within) => within.flatMap((it) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)(cells[it]?.mask ?? '')).flatMap((it) => it.range ?? []);
    const rows = table.rows.map((row) => ({ whole: portsOf(row, ranges), parts: portsOf(row, columns) }));
    const parted = rows.filter((it) => it.parts.length > 0);
    return (parted.length > 0 &&
        parted.every(({ whole, parts }) => whole.length === 1 && whole.every((it) => isSumOf(it, parts))));
}
/** Whether ports fill a range without a gap. */
function isSumOf(range, parts) {
    const own = parts.filter((it) => range.port <= it.port && (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lastPort */ .yX)(it) <= (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lastPort */ .yX)(range));
    const starts = new Set(own.map((it) => it.port));
    const count = own.reduce((sum, it) => sum + (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lastPort */ .yX)(it) - it.port + 1, 0);
    return own.length > 1 && starts.size === own.length && count === (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lastPort */ .yX)(range) - range.port + 1;
}
/** Whether a header is that of the container's side of a mapping. */
function isInsideHeader(header) {
    return isInside(header, false);
}
/** Whether a column that is called `Container` has no names but, for the most part, ports. */
function isContainersSide(table, column) {
    const filled = (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(table.header[column]?.text ?? '', containerWords) &&
        filled.length > 0 &&
        filled.filter(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyPorts */ .l4).length * 2 >= filled.length);
}
function namedColumnsOf(table, internal) {
    const named = matching(table, (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6) && !isInside(header, internal));
    if (named.length > 0)
        return named;
    const endpoints = matching(table, (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, endpointWords));
    return endpoints.filter((column) => isMostlyEndpoints(table, column)).slice(0, 1);
}
function isInside(header, internal) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, insideWords))
        return !(internal && (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, internalWords));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, containerWords) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, [...hostSideWords, ...mappingWords]);
}
/**
 * Where no header says "port" but a heading does: columns of nothing but ports (`Frontend`, `harbour-1`, `Host` beside
 * `Container`) or local pages.
 */
function barePortColumnsOf(table, roles) {
    const isHolder = (role) => role === 'application' || role === 'owner';
    if (!roles.some(isHolder) || !(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(table.context.headings.join(' '), _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6))
        return [];
    const bare = [...roles.keys()].filter((column) => {
        const header = table.header[column]?.text ?? '';
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(header, _roles_js__WEBPACK_IMPORTED_MODULE_2__/* .numberWords */ .Lz) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, measureWords))
            return false;
        const filled = (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
        if (roles[column] === 'domains')
            return filled.length > 0 && filled.every((it) => localPage.test(it));
        if (filled.length < 2)
            return false;
        if (roles[column] === 'application')
            return isNamesWithPorts(filled);
        if (roles[column] === null && isNamesWithPorts(filled))
            return true;
        return (roles[column] === null || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(header, hostSideWords)) && filled.every(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyPorts */ .l4);
    });
    // Another column has to say whose they are.
    if (roles.every((role, column) => !isHolder(role) || bare.includes(column)))
        return [];
    const isFurther = (column) => {
        const filled = (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
        return ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(table.header[column]?.text ?? '', furtherWords) && filled.length > 0 && filled.every(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .isPortsWithWords */ .MJ));
    };
    return bare.length === 0 ? bare : [...roles.keys()].filter((it) => bare.includes(it) || isFurther(it));
}
/** Whether a column gives a name and its port in at least two thirds of its cells: `ferry-web:4310`. No tag of an image is as long. */
function isNamesWithPorts(filled) {
    const given = filled.filter((it) => /^\s*(?!localhost:)[\p{L}<-][\p{L}\p{N}<>_-]*:\d{3,5}\s*$/iu.test(it));
    return given.length * 3 >= filled.length * 2;
}
/** The address of a page on this machine: `http://localhost:4310`. */
const localPage = /^\s*(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d+\/?\s*$/i;
/** Whether at least two thirds of what a column says are ports, or addresses with one: a row may well be wrong. */
function isMostlyEndpoints(table, column) {
    const filled = (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
    return filled.filter((it) => /:\d|^\W*\d/.test(it)).length * 3 >= filled.length * 2;
}
/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table, bare) {
    if (bare.length < 2 || !table.header.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(it.text, insideWords)))
        return new Map();
    return new Map(bare.map((column) => [column, table.header[column]?.text ?? '']));
}
function matching(table, accept) {
    const columns = [];
    for (const [column, { text }] of table.header.entries()) {
        if (!accept(text) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(text, _roles_js__WEBPACK_IMPORTED_MODULE_2__/* .numberWords */ .Lz))
            continue;
        const filled = table.rows
            .map((row) => row.cells[column])
            .filter((it) => it !== undefined && /\d/.test(it.mask));
        const readable = filled.filter((it) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)(it.mask).length > 0);
        if (readable.length > 0 && readable.length * 2 >= filled.length)
            columns.push(column);
    }
    return columns;
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
const sharedNames = [
    'stack',
    'server',
    'instance',
    'client',
    'tenant',
    'site',
    'repo',
    'repository',
    'сервер',
    'database',
    'база данных',
    'base de datos',
    '数据库',
];
const roleWords = {
    status: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    status, state, estado, статус, состояние, 状态, 狀態, 状況, 状態, ステータス, 상태, trạng thái, zustand, état, statut, stato, durum
  `),
    protocol: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    protocol, protocols, proto, protocolo, протокол, 协议, 協議, 協定, 协定, プロトコル, 프로토콜, giao thức, protokoll, protocole, tcp udp,
    transport
  `),
    alias: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('alias, aliases, also known as, aka, other names'),
    environments: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    environment, environments, env, envs, entorno, entornos, ambiente, ambientes, окружение, среда, 环境, 環境, môi trường,
    umgebung, environnement, 환경
  `),
    pool: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('pool, port pool, pools, пул, 端口池'),
    until: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    until, expires, expires on, expiry, expiration, expiry date, reserved until, valid until, hasta, caduca, expira, válido até,
    до, истекает, 到期, 有效期, hết hạn, bis, gültig bis, expire le
  `),
    domains: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    domain, domains, subdomain, hostname, server name, url, urls, public url, dominio, dominios, домен, домены,
    域名, tên miền, ドメイン, 도메인, domaine
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
/** The roles in the order in which headers are asked for them: `Service Type` is a type, `App Status` a status. */
const roles = [
    'status',
    'protocol',
    'until',
    'environments',
    'pool',
    'alias',
    'domains',
    'directory',
    'owner',
    'address',
    'type',
    'notes',
];
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
