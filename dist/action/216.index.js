export const id = 216;
export const ids = [216];
export const modules = {

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/** Suggestions for words that are not known. */

/** The known word that somebody may have meant; `null` where none is near. */
function nearest(word, known) {
    if (known.length === 0)
        return null;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : null;
}
/** `did you mean "exclude"?` where a known word is near, else all of them. */
function suggest(word, known) {
    const meant = nearest(word, known);
    return meant === null ? `use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
}


/***/ }),

/***/ 3747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ suppressionsIn),
/* harmony export */   x: () => (/* binding */ mentionsSuppression)
/* harmony export */ });
const marker = 'portbook-ignore';
/** Whether it is worth looking for comments at all. */
function mentionsSuppression(text) {
    return text.includes(marker);
}
/**
 * The suppressions in one comment, which stands at `start` to `end` (offsets into the file). Several
 * rules may share a reason: `portbook-ignore port-drift, avoided-port: until the move in May`.
 */
function suppressionsIn(source, start, end) {
    const found = [];
    const comment = source.text.slice(start, end);
    const pattern = /portbook-ignore[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)(?:[ \t]*:[ \t]*([^\r\n]*))?/g;
    for (const match of comment.matchAll(pattern)) {
        const [written = ''] = (match[2] ?? '').split(/\*\/|-->/, 1);
        const reason = written.trim();
        const at = source.place(start + match.index, start + match.index + match[0].trimEnd().length);
        for (const rule of (match[1] ?? '').split(',')) {
            found.push({ rule: rule.trim(), reason: reason === '' ? null : reason, at });
        }
    }
    return found;
}


/***/ }),

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
    // All forms have two numbers. To get them ready for a search takes milliseconds, and most texts have no date.
    if (!/\d\D+\d/.test(text))
        return null;
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

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ isSumOf),
/* harmony export */   c9: () => (/* binding */ portColumnsOf),
/* harmony export */   kP: () => (/* binding */ measureWords),
/* harmony export */   ox: () => (/* binding */ isInsideHeader),
/* harmony export */   yX: () => (/* binding */ isContainersSide),
/* harmony export */   yp: () => (/* binding */ namesInHeaders)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3520);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9521);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3927);
/* harmony import */ var _heading_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2725);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9817);
/** Which columns of a table give ports that others can reach: by their headers, else by what is in them. */








/** The other side of a container's mapping: many containers may have the same. */
const insideWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(`
    container port, internal port, target port, private port, inner port, port in container, puerto interno,
    puerto contenedor, внутренний порт, 容器端口, 内部端口, interner port, port interne, porta interna, cổng nội bộ,
    내부 포트, 컨테이너 포트
  `);
/** Of these, what is also said of servers whose ports are only not open to the world. */
const internalWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(`
    internal port, внутренний порт, puerto interno, 内部端口, interner port, port interne, porta interna, cổng nội bộ, 내부 포트
  `);
/** Headers of columns that may hold `address:port` although they do not say "port". */
const endpointWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(`
    mapping, host container, хост контейнер, listen, listens on, listening, endpoint, bind, binding, published, exposed,
    address, socket, range, ranges, rango, диапазон, 范围, dải, 범위, dirección, адрес, 地址, địa chỉ, adresse, 주소, điểm cuối,
    эндпоинт, 端点
  `);
/** What says, together with a word for a port, that it is the container's side of a mapping, unless the host's is meant as well. */
const containerWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)('container, containers, contenedor, contêiner, conteneur, контейнер*, 容器, コンテナ, 컨테이너, clusterip, cluster ip');
const hostSideWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(`
    host, hosts, external, externo, externa, published, publicado, public, público, outside, exposed, expuesto, extern, externe,
    hôte, хост, внешний, 主机, 宿主机, 外部, 호스트, 외부
  `);
const mappingWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)('mapping, mappings, mapped, mapeo, map');
/** Headers of what applications have beside that for which there is a column. */
const furtherWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(`
    aux, auxiliary, other, others, extra, extras, additional, further, misc, otro, otros, otras, adicional, adicionales, outros,
    outras, прочее, другие, дополнительно, 其他, 其它, 附加, その他, 기타, khác, andere, weitere, sonstige, autres
  `);
/** Numbers that tables of applications have beside their ports. */
const measureWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(`
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
    if (named.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(table, it), _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6)))
        return { ports: named, hosts: new Map() };
    const bare = barePortColumnsOf(table, roles).filter((it) => !named.includes(it));
    // What few rows have is not all that the table gives: `Project | Web | API | Test range`.
    const isOfFew = named.every((it) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(table, it).length * 2 < table.rows.length);
    if (named.length > 0)
        return { ports: isOfFew || divide(table, named, bare) ? [...named, ...bare] : named, hosts: new Map() };
    return { ports: bare, hosts: hostsOf(table, bare) };
}
/** Whether columns give out the whole range of each row in which they say anything: `Project | Range | Web | API | Reserved`. */
function divide(table, ranges, columns) {
    const portsOf = (row, within) => within.flatMap((it) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .maskIn */ .Yk)(row, it))).flatMap((it) => it.range ?? []);
    const rows = table.rows.map((row) => ({ whole: portsOf(row, ranges), parts: portsOf(row, columns) }));
    const parted = rows.filter((it) => it.parts.length > 0);
    return (parted.length > 0 &&
        parted.every(({ whole, parts }) => whole.length === 1 && whole.every((it) => isSumOf(it, parts))));
}
/** Whether ports fill a range without a gap. */
function isSumOf(range, parts) {
    const own = parts.filter((it) => range.port <= it.port && (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPort */ .yX)(it) <= (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPort */ .yX)(range));
    const starts = new Set(own.map((it) => it.port));
    const count = own.reduce((sum, it) => sum + (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPort */ .yX)(it) - it.port + 1, 0);
    return own.length > 1 && starts.size === own.length && count === (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lastPort */ .yX)(range) - range.port + 1;
}
/** Whether a header is that of the container's side of a mapping. */
function isInsideHeader(header) {
    return isInside(header, false);
}
/** Whether a column that is called `Container` has no names but, for the most part, ports. */
function isContainersSide(table, column) {
    const filled = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(table, column), containerWords) &&
        filled.length > 0 &&
        filled.filter(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyPorts */ .l4).length * 2 >= filled.length);
}
/** With these, a header speaks of a kind of ports: `Default port`, `First port`. */
const kindWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)('default, base, first, last, start, end, old, new, main, secondary, alternative');
/** What columns of ports are called after, where each of several has a name of its own: `API port | Redis port`; else nothing. */
function namesInHeaders(table, ports) {
    const names = ports.map((column) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutRemarks */ .K2)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(table, column)).trim());
    const after = names.map((it) => withoutPortWord(it));
    const areNames = after.every((it) => /\p{L}/u.test(it) &&
        !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(it, [...hostSideWords, ...furtherWords, ...kindWords]) &&
        (0,_heading_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentNamed */ .b)(it) === null);
    return areNames && after.length > 1 && new Set(after).size === after.length
        ? new Map(ports.map((column, index) => [column, after[index] ?? '']))
        : new Map();
}
function withoutPortWord(header) {
    const words = header.replace(/端口|ポート|포트|埠/g, ' ').split(/\s+/);
    return words
        .filter((it) => !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(it, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6))
        .join(' ')
        .trim();
}
function namedColumnsOf(table, internal) {
    const named = matching(table, (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6) && !isInside(header, internal));
    if (named.length > 0)
        return named;
    const endpoints = matching(table, (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, endpointWords));
    return endpoints.filter((column) => isMostlyEndpoints(table, column)).slice(0, 1);
}
function isInside(header, internal) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, insideWords))
        return !(internal && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, internalWords));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, containerWords) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, [...hostSideWords, ...mappingWords]);
}
/**
 * Where no header says "port" but a heading does: columns of nothing but ports (`Frontend`, `harbour-1`, `Host` beside
 * `Container`) or local pages.
 */
function barePortColumnsOf(table, roles) {
    const isHolder = (role) => role === 'application' || role === 'owner';
    if (!roles.some(isHolder) || !(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(table.context.headings.join(' '), _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6))
        return [];
    const isBare = (column, least) => {
        const header = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(table, column);
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .portWords */ .D6) || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(header, _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .numberWords */ .Lz) || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(header, measureWords))
            return false;
        const filled = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
        if (roles[column] === 'domains')
            return filled.length > 0 && filled.every((it) => localPage.test(it));
        if (filled.length < least)
            return false;
        if (roles[column] === 'application')
            return isNamesWithPorts(filled);
        if (roles[column] === null && isNamesWithPorts(filled))
            return true;
        return (roles[column] === null || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(header, hostSideWords)) && filled.every(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnlyPorts */ .l4);
    };
    const several = [...roles.keys()].filter((it) => isBare(it, 2));
    // Beside them what a single row has may be one as well, unless it is low: `Depth`.
    const isHigh = (column) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(table, column).every((it) => /^\P{N}*[1-9]\d{3,4}\P{N}*$/u.test(it.mask));
    const bare = several.length === 0
        ? several
        : [...roles.keys()].filter((it) => several.includes(it) || (isHigh(it) && isBare(it, 1)));
    // Another column has to say whose they are.
    if (roles.every((role, column) => !isHolder(role) || bare.includes(column)))
        return [];
    const isFurther = (column) => {
        const filled = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(table, column), furtherWords) && filled.length > 0 && filled.every(_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .isPortsWithWords */ .MJ);
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
    const filled = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(table, column).map((it) => it.mask);
    return filled.filter((it) => /:\d|^\W*\d/.test(it)).length * 3 >= filled.length * 2;
}
/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table, bare) {
    if (bare.length < 2 || !table.header.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mentions */ .wy)(it.text, insideWords)))
        return new Map();
    return new Map(bare.map((column) => [column, (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(table, column)]));
}
function matching(table, accept) {
    const columns = [];
    for (const [column, { text }] of table.header.entries()) {
        if (!accept(text) || (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isOneOf */ .EK)(text, _roles_js__WEBPACK_IMPORTED_MODULE_3__/* .numberWords */ .Lz))
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

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMarkdown: () => (/* binding */ readMarkdown)
});

// EXTERNAL MODULE: ./.build/model/names.js
var model_names = __webpack_require__(1576);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(3747);
// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./.build/registry/markdown/blocks.js
var markdown_blocks = __webpack_require__(7876);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(5350);
;// CONCATENATED MODULE: ./.build/registry/markdown/bounds.js
/** What a document may cost: the Markdown parser is linear in length, but not in how lists and quotes nest. */

/** Past these, reading takes many seconds or gigabytes; the largest registries seen are far below. */
const limits = {
    /** Lists and quotes inside each other. */
    depth: { most: 60, what: 'lists or quotes nested more than 60 deep' },
    /** The sum over all lines of their depth squared, which is what nesting costs. */
    nesting: { most: 1_000_000, what: 'too many deeply nested lines' },
    /** Each item of a list inside a list costs as much as the items before it. */
    nestedItems: { most: 3_000, what: 'more than 3,000 items in nested lists' },
    /** Each list or quote costs as much as all before it. */
    lists: { most: 3_000, what: 'more than 3,000 lists or quotes' },
    /** A heading that is underlined costs as much as all before it. */
    underlines: { most: 500, what: 'more than 500 underlined headings' },
    /** What is no table row is a piece of the parser's tree, up to thirty kilobytes each. */
    lines: { most: 15_000, what: 'more than 15,000 lines outside of tables' },
    /** A cell that the Markdown parser sees (of a row without a `|` before it) is some ten kilobytes. */
    cells: { most: 120_000, what: 'more than 120,000 table cells' },
};
/** @throws Failure where reading the document would take too long or too much memory. */
function assertReadable(source) {
    const { text } = source;
    const spent = {
        depth: 0,
        nesting: 0,
        nestedItems: 0,
        lists: 0,
        underlines: 0,
        lines: 0,
        cells: 0,
    };
    let afterText = false;
    let inList = false;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const { depth, indented, content } = prefixOf(text, start, end);
        spent.depth = depth;
        spent.nesting += depth * depth;
        if (indented && depth > 1)
            spent.nestedItems += 1;
        if (depth > 0 && !inList)
            spent.lists += 1;
        // An empty or an indented line does not end a list.
        inList = depth > 0 || (inList && (content >= end || /[ \t]/.test(text[start] ?? '')));
        if (end > start && text[content] !== '|')
            spent.lines += 1;
        if (afterText && isUnderline(text, start, end))
            spent.underlines += 1;
        for (let at = content; at < end; at += 1)
            if (text[at] === '|')
                spent.cells += 1;
        for (const [measure, { most, what }] of Object.entries(limits)) {
            if (isMeasure(measure) && spent[measure] > most) {
                throw new failure/* Failure */.H(`the registry cannot be read: it has ${what}`, source.place(start, end));
            }
        }
        afterText = content < end;
        start = end + 1;
    }
}
function isMeasure(key) {
    return key in limits;
}
/** The quotes and list marks that a line begins with. */
function prefixOf(text, start, end) {
    let marks = 0;
    let columns = 0;
    let at = start;
    for (; at < end; at += 1) {
        const char = text[at] ?? '';
        if (char === ' ' || char === '\r')
            columns += 1;
        else if (char === '\t')
            columns += 4;
        else if (char === '>')
            marks += 1;
        else if (/[-*+.)]/.test(char) && /[ \t]/.test(text[at + 1] ?? ''))
            marks += 1;
        else if (!/\d/.test(char))
            break;
    }
    // Every list inside another one is indented by at least two columns.
    const indented = marks > 0 && columns > 2;
    return { depth: marks === 0 ? 0 : Math.max(marks, Math.min(marks + columns / 2, columns)), indented, content: at };
}
/** Whether a line consists of `---` or `===`: under text it makes that text a heading. */
function isUnderline(text, start, end) {
    let mark = '';
    for (let at = start; at < end; at += 1) {
        const char = text[at] ?? '';
        if (char === '-' || char === '=') {
            if (mark !== '' && mark !== char)
                return false;
            mark = char;
        }
        else if (!/[ \t\r>]/.test(char))
            return false;
    }
    return mark !== '';
}

// EXTERNAL MODULE: ./.build/registry/markdown/cells.js
var markdown_cells = __webpack_require__(9521);
// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(1921);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 4 modules
var markdown_document = __webpack_require__(496);
// EXTERNAL MODULE: ./.build/registry/markdown/topics.js
var topics = __webpack_require__(706);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/dates.js
/** When a document says that it was last changed, and last compared with the server. */





const labels = {
    updated: (0,markdown_words/* listOf */.c3)(`
    last updated, last update, last modified, last changed, updated:, última actualización, actualizado:, última atualização,
    atualizado:, zuletzt aktualisiert, letzte aktualisierung, letzte änderung, dernière mise à jour, последнее обновление,
    обновлено:, 最后更新, 最後更新, 更新日期, 更新时间, 最終更新, 최종 업데이트, 마지막 업데이트, cập nhật lần cuối
  `),
    audited: (0,markdown_words/* listOf */.c3)(`
    last audit, last audited, audited:, last verified, last checked, última auditoría, última auditoria, última revisión,
    letzte prüfung, zuletzt geprüft, dernier audit, последний аудит, последняя проверка, 最后审计, 最后检查, 最終監査,
    마지막 점검, kiểm tra lần cuối
  `),
};
const kinds = ['updated', 'audited'];
const patterns = kinds.map((kind) => ({
    kind,
    // The longest first: "última auditoría" begins with no other label, but "last update" begins "last updated".
    label: new RegExp(String.raw `(?<![\p{L}\p{N}])(?:${[...labels[kind]].sort((a, b) => b.length - a.length).join('|')})(?: on| am| le| el)?[ \t]{0,4}[:：|–—-]?[ \t]{0,4}(?=[\p{L}\d])`, 'giu'),
}));
/** Longer lines are prose. */
const longestLine = 300;
/**
 * The dates of the document. Those of a section about an application, a port or the history are not.
 * A line may state several (`Last updated: … · Last audit: …`).
 *
 * @param names the normal names of all applications
 */
function readDates(source, blocks, names) {
    return blocks.flatMap((block) => {
        if (block.kind !== 'lines')
            return [];
        const dates = block.lines.flatMap((it) => datesIn(source, it));
        return dates.length > 0 && block.context.headings.slice(1).some((it) => isOfItsOwn(it, names)) ? [] : dates;
    });
}
/** Whether what stands under a heading is about less than the document. */
function isOfItsOwn(heading, names) {
    if (/\d{2,}/.test(heading) || (0,topics/* aboutSomethingElse */.XW)(heading))
        return true;
    const words = heading.split(/\s*[(（]| [–—-] |: /);
    return [heading, ...words].some((it) => names.has((0,model_names/* normalName */.t)(it)));
}
function datesIn(source, line) {
    if (line.text.length > longestLine || !/\d/.test(line.text))
        return [];
    const { mask } = (0,markdown_document/* readPiece */.n)(source, line.start, line.start + line.text.length);
    return patterns
        .flatMap(({ kind, label }) => [...mask.matchAll(label)].flatMap((match) => {
        const from = match.index + match[0].length;
        const found = (0,dates/* dateIn */.m)(mask.slice(from));
        // Something else stands between them: "updated by the harbour master, see the audit of …".
        if (found === null || found.start > 0)
            return [];
        const [start, end] = [line.start + from, line.start + from + found.end];
        return [{ kind, written: mask.slice(from, from + found.end), date: found.date, at: source.place(start, end) }];
    }))
        .sort((a, b) => a.at.column - b.at.column);
}

// EXTERNAL MODULE: ./.build/registry/markdown/domain-map.js
var domain_map = __webpack_require__(601);
// EXTERNAL MODULE: ./.build/registry/markdown/heading-environments.js
var heading_environments = __webpack_require__(2725);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var markdown_hosts = __webpack_require__(4679);
;// CONCATENATED MODULE: ./.build/registry/markdown/heading-hosts.js
/** Documents with a part for each server, of which some headings say so and others do not: `Quay (primary server)`, `Pier (workstation)`. */


/** One word and what it is, in brackets. Longer headings are none. */
const wordWithRemark = /^\P{L}{0,10}(\p{L}[\p{L}\p{N}_.-]{0,60})\s+[(（][^()（）]{1,100}[)）]\P{L}{0,10}$/u;
/**
 * The allocations of each part, with the server that its heading names where those beside it show that it is one: two of them
 * say it, in the same form, and below it stands what one of these has on the same port (SSH, an exporter of metrics).
 */
function withHosts(parts) {
    const known = new Map();
    for (const { headings, allocations } of parts) {
        const heading = headings.at(-1) ?? '';
        if (!wordWithRemark.test(heading) || !(0,markdown_hosts/* isHostHeading */.X)(heading))
            continue;
        const above = JSON.stringify(headings.slice(0, -1));
        const { headings: named, has } = known.get(above) ?? { headings: new Set(), has: new Set() };
        known.set(above, { headings: named.add(heading), has: new Set([...has, ...allocations.map(keyOf)]) });
    }
    return parts.map((part) => {
        const { headings, allocations } = part;
        const beside = known.get(JSON.stringify(headings.slice(0, -1)));
        const name = wordWithRemark.exec(headings.at(-1) ?? '')?.[1];
        if (name === undefined || beside === undefined || beside.headings.size < 2)
            return part;
        return allocations.some((it) => beside.has.has(keyOf(it)))
            ? { headings, allocations: allocations.map((it) => (it.host === null ? { ...it, host: name } : it)) }
            : part;
    });
}
function keyOf({ port, application }) {
    return `${port} ${(0,model_names/* normalName */.t)(application ?? '')}`;
}

// EXTERNAL MODULE: ./.build/registry/entry.js
var entry = __webpack_require__(2864);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(741);
// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var markdown_values = __webpack_require__(7836);
;// CONCATENATED MODULE: ./.build/registry/markdown/sections.js
/**
 * Sections about one port, as people draw them: a heading `Port 4000: shop`, a box of `Key: value` lines
 * under it. Only readable words count; borders and arrows may be broken beyond recognition.
 */





/** Longer lines are no lines of a box, and cost too much. */
const sections_longestLine = 500;
const keys = {
    application: /^(?:application|app|service|name|aplicación|приложение|应用|服务)$/i,
    process: /^(?:process|pm2 process|pm2 name|pm2|process name|container|proceso|процесс|进程)$/i,
    directory: /^(?:directory|dir|path|location|folder|directorio|каталог|目录)$/i,
    domains: /^(?:domains?|urls?|hostnames?|dominios?|домены?|域名)$/i,
    address: /^(?:binding|bind|bind address|listen|address|dirección|адрес|绑定)$/i,
    port: /^(?:ports?|puertos?|portas?|порты?|端口|cổng|포트)$/i,
    status: /^(?:status|state|estado|статус|состояние|状态|trạng thái)$/i,
    databases: /^(?:databases?|bases? de datos|баз[аы] данных|数据库)$/i,
};
const keyNames = Object.keys(keys);
/**
 * The section in a block of lines; `null` where the block is no section about one port.
 *
 * @param spelling how the registry spells its applications, by `normalName`
 */
function readSection(source, block, spelling) {
    const lines = block.lines.filter((it) => it.text.length <= sections_longestLine);
    const heading = block.context.headings.at(-1) ?? '';
    const title = lines
        .map((line) => ({ line, match: /(?<![\p{L}\p{N}])PORT[ \t]{1,4}(\d{1,5})(?![\d-])/u.exec(line.text) }))
        .find((it) => it.match !== null);
    const port = Number(title?.match?.[1] ?? portOfHeading(heading));
    if (!(port >= 1 && port <= 65535))
        return null;
    const values = valuesIn(lines);
    const databases = [];
    const forbidden = [];
    for (const line of lines) {
        const database = /(?<![\p{L}\p{N}])[-*•][ \t]{1,4}([\w.-]{1,80})[ \t]{1,40}\(owner:[ \t]{0,4}([\w.-]{1,80})\)/iu.exec(line.text);
        if (database !== null) {
            const [whole, name = '', owner = ''] = database;
            databases.push({
                kind: 'database',
                port,
                database: name,
                owner,
                at: spanOf(source, line, line.text.indexOf(name, database.index), database.index + whole.length),
            });
        }
        const other = forbiddenIn(line.text);
        if (other !== null)
            forbidden.push(spelling.get((0,model_names/* normalName */.t)(other)) ?? other);
    }
    if (values.size === 0 && databases.length === 0 && forbidden.length === 0)
        return null;
    const first = title?.line ?? lines.find((it) => (0,markdown_text/* saysSomething */.XE)(it.text));
    if (first === undefined)
        return null;
    const process = values.get('process')?.text ?? '';
    const stated = (0,markdown_text/* withoutRemark */.d9)(values.get('application')?.text ?? '');
    const ofHeading = (0,markdown_text/* withoutRemark */.d9)(nameOfHeading(heading));
    // `Port 4310: Ferry API`, with `Service: Express.js` below it: what serves it is no other application.
    const isService = /^[^:：]*(?:service|servicio|服务)/i.test(values.get('application')?.line.text ?? '');
    const isKnown = (name) => spelling.has((0,model_names/* normalName */.t)(name));
    const isOfHeading = stated === '' || (isService && !isKnown(stated) && isKnown(ofHeading));
    const application = isOfHeading ? ofHeading : stated;
    return {
        statement: {
            kind: 'section',
            port,
            application: application || null,
            address: (0,markdown_values/* addressIn */._)(values.get('address')?.text ?? ''),
            domains: (0,markdown_values/* domainsIn */.l)(values.get('domains')?.text ?? ''),
            directory: directoryIn(values.get('directory')?.text ?? ''),
            forbidden,
            at: contentOf(source, first),
        },
        databases,
        aliases: processNames(process),
    };
}
/** What the `Key: value` lines of a section say, the first line of each key. */
function valuesIn(lines) {
    const values = new Map();
    for (const line of lines) {
        const pair = line.text.length > sections_longestLine ? null : keyAndValue(line.text);
        const key = pair === null ? undefined : keyNamed(pair.key);
        if (pair !== null && key !== undefined && !values.has(key))
            values.set(key, { text: pair.value, line });
    }
    return values;
}
/** Adds to the allocations of the same port and application what the sections say beyond the rows. */
function withSections(allocations, sections) {
    const byPort = new Map();
    for (const section of sections)
        (0,maps/* append */.BC)(byPort, section.statement.port, section);
    return allocations.map((it) => (it.portEnd === null ? (byPort.get(it.port) ?? []).reduce(withSection, it) : it));
}
function withSection(allocation, { statement, aliases }) {
    const { application } = allocation;
    const names = [application, ...allocation.aliases];
    if (application === null ||
        (statement.application !== null && !names.some((it) => (0,model_names/* sameName */.q)(it, statement.application)))) {
        return allocation;
    }
    return {
        ...allocation,
        aliases: [...new Set([...allocation.aliases, ...aliases.filter((it) => !(0,model_names/* sameName */.q)(it, application))])],
        address: allocation.address ?? statement.address,
        domains: [...new Set([...allocation.domains, ...statement.domains])],
        directory: allocation.directory ?? statement.directory,
    };
}
/** `Port 4000: shop (Next.js)`, `PostgreSQL (Port 5432)`: the one port of a heading. */
function portOfHeading(heading) {
    const found = [
        ...heading
            .slice(0, sections_longestLine)
            .matchAll(/(?<![\p{L}\p{N}])(?:port|puerto|порт|端口)[ \t:]{0,4}(\d{1,5})(?![\d-])/giu),
    ];
    return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
function nameOfHeading(heading) {
    const after = /\d{1,5}[ \t]{0,4}(?:[:：–—-])[ \t]{0,4}(.+)$/.exec(heading)?.[1];
    return after ?? (0,markdown_text/* withoutRemark */.d9)(heading).replace(/^[^\p{L}\p{N}]+/u, '');
}
/** `│  Application:  shop (Next.js)      │`: the last word group before the colon, up to a wide gap after it. */
function keyAndValue(text) {
    const colon = text.search(/[:：]/);
    if (colon === -1)
        return null;
    const key = text
        .slice(0, colon)
        .replaceAll('*', '')
        .split(/[ \t]{2,}|[│┃║|•]|(?<=^|[ \t>])[-+][ \t]/)
        .at(-1)
        ?.trim();
    const value = text
        .slice(colon + 1)
        .replace(/^[*\s]+/, '')
        .split(/[ \t]{2,}|[│┃║]/, 1)[0] ?? '';
    return key === undefined ? null : { key, value: value.replace(/[*`]/g, '').trim() };
}
function keyNamed(key) {
    return (0,markdown_words/* isOneOf */.EK)(key, markdown_words/* hostPortWords */.Vg) ? 'hostPort' : keyNames.find((it) => keys[it].test(key));
}
/** `SHOP MUST NOT USE THIS PORT`: who must not. */
function forbiddenIn(text) {
    const match = /(?:^|[\s>*])([\p{L}\p{N}][\p{L}\p{N}._-]{1,60})[ \t]{1,4}(?:must not|shall not|may not|cannot|must never|should not)[ \t]{1,4}(?:use|take|bind|listen)/iu.exec(text);
    const name = match?.[1] ?? null;
    return name === null ||
        /^(?:you|we|it|this|app|apps|applications?|services?|others?|ports?|nobody|process|processes)$/i.test(name)
        ? null
        : name;
}
/** The path that a text begins with. */
function directoryIn(text) {
    return /^([/~.]\S*|[A-Z]:\\\S*)/.exec(text)?.[0] ?? null;
}
/** `PM2 (name: shop-web)`, `shop-web (PM2)`, `shop-web`; a PM2 namespace is no name. */
function processNames(process) {
    const named = /(?<![a-z])name:\s?([\w.-]+)/i.exec(process)?.[1];
    if (named !== undefined)
        return [named];
    const bare = (0,markdown_text/* withoutRemark */.d9)(process);
    return /^[\w.-]+$/.test(bare) && !/^(?:pm2|docker|systemd|node|n\/a)$/i.test(bare) ? [bare] : [];
}
function spanOf(source, line, start, end) {
    return source.place(line.start + start, line.start + end);
}
/** A line from its first to its last readable character. */
function contentOf(source, line) {
    const start = Math.max(line.text.search(/[A-Za-z0-9]/), 0);
    const readable = line.text.slice(start).split(/[ \t]{2,}/, 1)[0] ?? '';
    return spanOf(source, line, start, start + readable.length);
}

// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(2376);
;// CONCATENATED MODULE: ./.build/registry/markdown/headings.js








/** One port, and what it is called by. */
const port = /(?<![\p{L}\p{N}])(?:ports?|puertos?|portas?|порты?|端口|cổng|포트)[ \t]{0,4}[:：#]?[ \t]{0,4}(\d+)(?![\d.])/iu;
/** `4310 — ferry-api` */
const leadingPort = /^[^\p{L}\p{N}]*(\d+)[ \t]{0,4}(?:[:：–—-]|->|→)(?!\d)/u;
/** Longer headings are none. */
const longest = 300;
const remark = /[(（[]([^()（）[\]]*)[)）\]]\s*$/u;
/** The headings that give ports, in a document that has no other allocations. */
function readHeadings(source, blocks) {
    const found = [];
    let heading = null;
    let lines = [];
    const finish = () => {
        if (heading === null)
            return;
        const allocations = allocationsOf(source, heading, lines);
        if (allocations.length > 0)
            found.push({ heading, allocations });
    };
    for (const block of blocks) {
        if (block.kind === 'heading') {
            finish();
            heading = block;
            lines = [];
        }
        else if (block.kind === 'lines' || (block.kind === 'fence' && block.language === '')) {
            lines.push(...block.lines);
        }
        else if (block.kind === 'table') {
            lines.push(...[block.header, ...block.rows.map((it) => it.cells)].flatMap((cells) => asLine(cells) ?? []));
        }
    }
    finish();
    return found;
}
/** A row with two cells, `| Port | 4310 |`, as `Port: 4310`. */
function asLine(cells) {
    const [key, value] = cells;
    if (key === undefined || value === undefined || cells.length > 2)
        return null;
    return { text: `${key.mask}:${' '.repeat(Math.max(value.start - key.end - 1, 0))}${value.mask}`, start: key.start };
}
function allocationsOf(source, heading, lines) {
    const { content, context } = heading;
    if (content.text.length > longest || (0,topics/* aboutSomethingElse */.XW)(content.text))
        return [];
    const values = valuesIn(lines);
    const inHeading = port.exec(content.mask) ?? leadingPort.exec(content.mask);
    const stated = values.get('hostPort') ?? values.get('port');
    // `Reverse proxy`, with `Port: 80` below it: in a document about something else a detail of a set-up.
    const isRegistry = (0,markdown_status/* isAboutPorts */.Cn)({ ...context, headings: [...context.headings, content.text] });
    if (inHeading === null && !isRegistry)
        return [];
    const line = inHeading === null ? stated?.line : { text: content.mask, start: content.start };
    if (line === undefined)
        return [];
    const from = inHeading === null ? line.text.search(/[:：]/) + 1 : inHeading.index;
    const written = (0,registry_ports/* portsIn */.uK)(`${' '.repeat(from)}${line.text.slice(from).replace(/[*`]/g, ' ')}`).slice(0, inHeading === null ? 8 : 1);
    const name = nameOf(content.text, values);
    const status = statusOf(name, content.text, values) ??
        (0,markdown_status/* headingStatus */.lR)([...context.headings, content.text]) ??
        (0,markdown_status/* headingStatus */.lR)(context.headings) ??
        'active';
    const isNobodys = status === 'free' || status === 'avoid';
    if (name === '' && !isNobodys)
        return [];
    const textOf = (key) => values.get(key)?.text ?? '';
    const application = isNobodys || (0,markdown_status/* statusInsteadOfName */.Tj)(name) !== null ? null : name;
    return written.flatMap(({ range, protocols, address, start, end }) => range === null
        ? []
        : [
            (0,entry/* entryOf */.M)({
                ...range,
                protocol: protocols[0] ?? 'tcp',
                application,
                status,
                address: address ?? (0,markdown_values/* addressIn */._)(textOf('address')),
                domains: (0,markdown_values/* domainsIn */.l)(textOf('domains')),
                directory: directoryIn(textOf('directory')),
                at: source.place(line.start, line.start + line.text.length),
                portAt: source.place(line.start + start, line.start + end),
            }),
        ]);
}
/** What is left of the heading without its port, or what `Application:` says. */
function nameOf(heading, values) {
    const stated = (0,markdown_text/* withoutRemark */.d9)(values.get('application')?.text ?? '');
    if (stated !== '')
        return stated;
    const left = (0,markdown_text/* withoutRemark */.d9)(heading.replace(port, ' ').replace(leadingPort, ' ').trim());
    const name = left.replace(/^(?:\d+\.\s)?[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, '');
    return (0,markdown_words/* mentions */.wy)(name, markdown_words/* portWords */.D6) || !/\p{L}/u.test(name) ? '' : name;
}
function statusOf(name, heading, values) {
    const inBrackets = remark.exec(heading)?.[1] ?? '';
    return (0,markdown_status/* statusIn */.em)(values.get('status')?.text ?? '') ?? (0,markdown_status/* statusInsteadOfName */.Tj)(name) ?? (0,markdown_status/* statusInsteadOfName */.Tj)(inBrackets);
}

// EXTERNAL MODULE: ./.build/registry/markdown/lists.js
var markdown_lists = __webpack_require__(5213);
// EXTERNAL MODULE: ./.build/model/registry.js
var registry = __webpack_require__(5253);
;// CONCATENATED MODULE: ./.build/registry/markdown/restated.js
/** Rows of one table that another table has already: the same port for the same application is one allocation. */




/** What an application is, in the place of its name. */
const kindNames = (0,markdown_words/* listOf */.c3)(`
    database, db, cache, queue, message queue, broker, message broker, reverse proxy, web server, base de datos, banco de dados,
    datenbank, base de données, база данных, 数据库, 資料庫, 缓存, データベース, 데이터베이스
  `);
/** Entries on the same ports that one is compared with. */
const mostCompared = 100;
/**
 * One list out of the allocations of several tables. A row that says again what an earlier table says
 * only adds what that one left out, whatever remark stands after the name; rows that disagree, and doubles inside one table, are kept.
 * In a table that says again most of what it has, a longer or shorter name (`Ferry`, `Ferry API`) is no other application, nor is
 * one that only says what it is (`Database`).
 * Lists have parts of one application each: of other lists one says something again only if it does so of most of several lines.
 */
function mergeRestated(tables, lists) {
    const merged = [];
    const known = new Map();
    let ofTables = Infinity;
    for (const [number, table] of [...tables, ...lists].entries()) {
        if (number === tables.length)
            ofTables = merged.length;
        let compared = Infinity;
        const earlierFor = (it, isSame) => known
            .get(restated_keyOf(it))
            ?.find((index) => index < compared && isSame(merged[index] ?? it, it) && inOneProject(merged[index] ?? it, it));
        const isAlike = (it) => earlierFor(it, haveAlikeNames) !== undefined;
        if (table.length < 2 || table.filter(isAlike).length * 2 < table.length)
            compared = ofTables;
        const again = table.filter((it) => earlierFor(it, haveOneName) !== undefined);
        const restates = again.length > 0 && table.filter(isAlike).length * 2 >= table.length;
        const own = [];
        for (const allocation of table) {
            const index = earlierFor(allocation, haveOneName) ??
                (restates ? (earlierFor(allocation, haveAlikeNames) ?? earlierFor(allocation, saysKind)) : undefined);
            const earlier = index === undefined ? undefined : merged[index];
            if (index !== undefined && earlier !== undefined)
                merged[index] = complete(earlier, allocation);
            else
                own.push(merged.push(allocation) - 1);
        }
        for (const index of own) {
            const key = restated_keyOf(merged[index]);
            const there = known.get(key) ?? [];
            if (there.length < mostCompared)
                known.set(key, [...there, index]);
        }
    }
    return merged;
}
function restated_keyOf(it) {
    return [it?.host, it?.port, it?.portEnd, it?.protocol].join('/');
}
function haveOneName(a, b) {
    return restated_nameOf(a) === restated_nameOf(b);
}
function restated_nameOf({ application, status }) {
    return application === null ? `/${status}` : (0,model_names/* normalName */.t)((0,markdown_text/* withoutRemark */.d9)(application));
}
/** Whether all words of one name stand in the other. */
function haveAlikeNames(a, b) {
    if (a.application === null || b.application === null)
        return false;
    const [few = new Set(), many = new Set()] = [wordsIn(a.application), wordsIn(b.application)].sort((x, y) => x.size - y.size);
    return few.size > 0 && [...few].every((it) => many.has(it));
}
/** Whether the second name says what it is that has the first one. */
function saysKind(a, b) {
    return a.application !== null && (0,markdown_words/* isOneOf */.EK)((0,markdown_text/* withoutRemark */.d9)(b.application ?? ''), kindNames);
}
/** The words of a name, each without its plural. */
function wordsIn(name) {
    const words = (0,markdown_text/* withoutRemark */.d9)(name)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.map((it) => (it.length > 3 ? it.replace(/s$/, '') : it)));
}
/** `web` of one project is not that of another. */
function inOneProject(a, b) {
    const [left, right] = [(0,registry/* projectOf */.v8)(a), (0,registry/* projectOf */.v8)(b)];
    return left === null || right === null || (0,model_names/* normalName */.t)(left) === (0,model_names/* normalName */.t)(right);
}
function complete(earlier, later) {
    // Who has a port keeps it, though it was to be given up elsewhere.
    if (earlier.status === 'retired' && later.status !== 'retired')
        return complete(later, earlier);
    return {
        ...earlier,
        type: earlier.type ?? later.type,
        owner: earlier.owner ?? later.owner,
        aliases: namesOf(earlier, later),
        address: earlier.address ?? later.address,
        domains: [...new Set([...earlier.domains, ...later.domains])],
        directory: earlier.directory ?? later.directory,
        notes: earlier.notes ?? later.notes,
        // What names none holds in all of them.
        environments: earlier.environments.length === 0 || later.environments.length === 0
            ? []
            : [...new Set([...earlier.environments, ...later.environments])],
    };
}
function namesOf(earlier, later) {
    const other = later.application === null || haveOneName(earlier, later) ? [] : [later.application];
    return [...new Set([...earlier.aliases, ...other, ...later.aliases])].filter((it) => it !== earlier.application);
}

// EXTERNAL MODULE: ./.build/registry/environments.js
var environments = __webpack_require__(224);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(8739);
// EXTERNAL MODULE: ./.build/registry/markdown/inline.js
var inline = __webpack_require__(4839);
// EXTERNAL MODULE: ./.build/registry/markdown/port-columns.js
var port_columns = __webpack_require__(259);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var markdown_roles = __webpack_require__(7877);
// EXTERNAL MODULE: ./.build/registry/markdown/row-status.js
var row_status = __webpack_require__(5615);
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
function leavesNameOut(row, name, { ports, byRole, notes }) {
    if (row.cells[name]?.text !== '')
        return false;
    const status = (0,markdown_status/* statusIn */.em)((0,markdown_cells/* textIn */.r7)(row, byRole.get('status')));
    if (status === 'free' || status === 'avoid')
        return false;
    if (notes.some((it) => (0,markdown_status/* statusInsteadOfName */.Tj)((0,markdown_cells/* textIn */.r7)(row, it)) !== null))
        return false;
    return row.cells.some((it, column) => column !== name && !ports.includes(column) && (0,markdown_text/* saysSomething */.XE)(it.text));
}

;// CONCATENATED MODULE: ./.build/registry/markdown/rows.js
















/** Reads every row of a table that `classify` calls an allocation table. */
function readRows(source, { table, columns }) {
    const shared = {
        ownWords: (0,markdown_cells/* repeatedIn */.E$)(table, columns.byRole.get('status'), markdown_words/* wordsOf */.Z9),
        // `node server.js`: what several are started with names none of them.
        runtimes: new Set(columns.aliases.flatMap((it) => [...(0,markdown_cells/* repeatedIn */.E$)(table, it, markdown_text/* firstLine */.TM)]).filter((it) => cell_names/* runtime */.fA.test(it))),
        host: (0,markdown_hosts/* hostOf */.w4)(table.context.headings),
    };
    const read = ownRows(table, columns).map((row) => new RowReader(new markdown_cells/* RowCells */.w9(source, table, columns, row), shared).read());
    return { allocations: read.flatMap((it) => it.allocations), problems: read.flatMap((it) => it.problems) };
}
/** A row with more ports than these has none that are the sum of others. */
const mostParts = 500;
class RowReader {
    #cells;
    #shared;
    #problems = [];
    constructor(cells, shared) {
        this.#cells = cells;
        this.#shared = shared;
    }
    read() {
        const written = this.#cells.columns.ports.flatMap((column) => this.#portsOf(column));
        const name = this.#name();
        const allocations = written.length === 0 || this.#isExample(name) ? [] : this.#allocations(written, name);
        return { allocations, problems: this.#problems };
    }
    #allocations(written, whose) {
        const { name, isLiteral, isReserved } = whose;
        const rowStatus = (0,row_status/* statusOfRow */.K)(this.#cells, this.#shared.ownWords, name, isReserved, this.#problems);
        const until = this.#until();
        // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
        const isReplaced = written.some((it) => it.struck) && (0,markdown_status/* statusIn */.em)(this.#cells.text('status')) === null;
        const ofRow = isReplaced && rowStatus === 'retired' ? 'active' : rowStatus;
        return written.flatMap((it) => {
            const { port, range, at, column, struck } = it;
            const beside = range.portEnd === null || written.length > mostParts ? [] : written.filter((other) => other.column !== column);
            if (range.portEnd !== null &&
                (0,port_columns/* isSumOf */.BW)(range, beside.map((other) => other.range)))
                return [];
            const status = struck ? 'retired' : ofRow === 'active' && this.#isColumnReserved(column) ? 'reserved' : ofRow;
            const who = { ...whose, name: this.#cells.columns.names.get(column) ?? whose.name };
            const isNobodys = status === 'free' || status === 'avoid' || (!isLiteral && (0,cell_names/* isNobody */.uP)(who.name));
            const application = isNobodys ? null : who.name;
            if (application === null && status === 'active') {
                this.#problem(`port ${range.port} is active, but its row names no application`, at);
                return [];
            }
            const details = this.#details(who, application, it);
            return this.#hostsOf(column, who.name).flatMap((host) => this.#protocolsOf(port).map((protocol) => ({ ...range, protocol, application, status, ...details, until, host, portAt: at })));
        });
    }
    #name() {
        const literal = this.#literalName();
        if (literal !== null)
            return { name: literal, isLiteral: true, isReserved: false, rest: '' };
        const { name, isReserved } = (0,markdown_status/* reservedFor */.Oq)((0,cell_names/* withoutProcess */.ae)((0,markdown_text/* firstLine */.TM)(this.#cells.text('application'))));
        const behind = this.#isSomebodys() ? (0,cell_names/* nameBehindStatus */.wz)(name) : null;
        const isDescription = behind === null && !this.#cells.columns.isNamed && !(0,cell_names/* isNobody */.uP)(name);
        const said = isDescription ? (0,cell_names/* firstClause */.YJ)(name) : { name: behind ?? name, rest: '' };
        return { ...said, isLiteral: false, isReserved };
    }
    /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
    #literalName() {
        const cell = this.#cells.cell('application');
        if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#cells.raw(cell)))
            return null;
        return this.#isSomebodys() && (0,markdown_text/* saysSomething */.XE)(cell.text) && !cell.text.includes('\n') ? cell.text : null;
    }
    /** Whether the status column, and nothing but the status, says so. */
    #isSomebodys() {
        const status = (0,markdown_status/* bareStatus */.zc)(this.#cells.text('status'));
        return status === 'active' || status === 'reserved' || status === 'retired';
    }
    /** `shop | (example) web`: in any of the columns of names. */
    #isExample({ name, isLiteral }) {
        return !isLiteral && ((0,cell_names/* isExample */.tG)(name) || this.#namesBeside().some(cell_names/* isMarkedExample */.XT));
    }
    #namesBeside(columns = this.#cells.columns.aliases) {
        return columns.map((it) => (0,markdown_text/* firstLine */.TM)((0,markdown_cells/* textIn */.r7)(this.#cells.row, it)));
    }
    /** The servers that a row is about: `quay-1 / quay-2` is two. */
    #hostsOf(column, name) {
        const ofColumn = this.#cells.columns.hosts.get(column);
        if (ofColumn !== undefined)
            return [ofColumn];
        const stated = this.#cells.value('host');
        if (stated !== null)
            return /[(（]/.test(stated) ? [stated] : (0,cell_names/* namesListed */.u9)(stated);
        return [(0,markdown_hosts/* hostInRemark */.QH)(name) ?? this.#shared.host];
    }
    /** `Web | API | Reserved`: not what an application listens on, but what is kept for it. */
    #isColumnReserved(column) {
        return (0,markdown_status/* bareStatus */.zc)((0,markdown_cells/* headerOf */.rR)(this.#cells.table, column)) === 'reserved';
    }
    /** What stands nearest to the port: with it, in a column of its own, in brackets after the name or in the notes. */
    #protocolsOf(port) {
        const said = [
            port.protocols,
            (0,registry_ports/* protocolsIn */.tM)(this.#cells.text('protocol')),
            (0,registry_ports/* protocolsInBrackets */.sb)(this.#cells.text('application')),
            (0,registry_ports/* protocolsInBrackets */.sb)(this.#cells.text('notes')),
            (0,registry_ports/* protocolsAtStart */.Nq)(this.#cells.text('notes')),
        ];
        return said.find((it) => it.length > 0) ?? ['tcp'];
    }
    /** The ports of one cell; what cannot be a port becomes a problem. */
    #portsOf(column) {
        const cell = this.#cells.row.cells[column];
        if (cell === undefined)
            return [];
        const own = (0,registry_ports/* portsIn */.uK)(cell.mask).map((port) => ({ port, cell }));
        const written = own.length > 0 ? own : this.#portsInside(cell);
        const said = cell.mask.replace(/[(（][^()（）]*[)）][\p{No}\s]*/gu, ' ');
        if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(said))
            this.#problem(`"${cell.text}" cannot be read as a port`, this.#cells.place(cell));
        const isNamed = (0,markdown_roles/* roleOf */.kp)((0,markdown_cells/* headerOf */.rR)(this.#cells.table, column)) === 'application';
        return written.flatMap(({ port, cell: from }) => {
            const at = this.#cells.place(from, port.start, port.end);
            if (port.range === null) {
                this.#problem(port.fault ?? '', at);
                return [];
            }
            const alias = isNamed ? (0,cell_names/* nameBefore */.H7)(from.mask, port.start) : null;
            return [{ port, at, range: port.range, struck: (0,inline/* isStruck */.Ni)(from, port.start), column, alias }];
        });
    }
    /** `80 / 443 | 0.0.0.0 (public)`: on an address without a port, what the container has. */
    #portsInside({ text }) {
        const address = (0,markdown_values/* addressIn */._)(text);
        if (address === null || (0,markdown_text/* withoutRemarks */.K2)(text).trim() !== address)
            return [];
        return this.#cells.row.cells.flatMap((cell, column) => (0,port_columns/* isInsideHeader */.ox)((0,markdown_cells/* headerOf */.rR)(this.#cells.table, column))
            ? (0,registry_ports/* portsIn */.uK)(cell.mask).map((port) => ({ port: { ...port, address }, cell }))
            : []);
    }
    #details({ name, rest }, application, { port, alias }) {
        const cells = this.#cells;
        const others = this.#namesBeside().filter((it) => !this.#shared.runtimes.has(it));
        // What several services are parts of is their owner as well: a `web` of each is not the same.
        const isWhole = (column) => (0,markdown_roles/* isProject */.YS)((0,markdown_cells/* headerOf */.rR)(cells.table, column));
        const [whole = ''] = application === null ? [] : this.#namesBeside(cells.columns.aliases.filter(isWhole));
        const spare = application === null && name !== '' && !(0,cell_names/* isNobody */.uP)(name) ? name : '';
        return {
            type: cells.value('type'),
            owner: cells.value('owner') ?? ((0,markdown_text/* saysSomething */.XE)(whole) ? whole : null),
            aliases: (0,names/* aliasesOf */.Q)(application, [...others, ...(0,cell_names/* namesListed */.u9)(cells.text('alias')), alias ?? '']),
            address: port.address ?? (0,markdown_values/* addressIn */._)(cells.text('address')),
            domains: (0,markdown_values/* domainsIn */.l)(cells.text('domains')),
            directory: /[/\\]/.test(cells.text('directory')) ? cells.value('directory') : null,
            notes: [spare, rest, ...cells.notes()].filter((it) => it !== '').join('; ') || null,
            environments: (0,environments/* environmentsOf */.M)((0,cell_names/* namesListed */.u9)(cells.text('environments'))),
            pool: cells.value('pool'),
            at: cells.rowPlace,
        };
    }
    /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
    #until() {
        const cell = this.#cells.cell('until');
        const end = (0,dates/* dateIn */.m)(cell?.text ?? '');
        if (cell !== undefined && end !== null && end.date === null)
            this.#problem(`there is no ${cell.text}: write the last day as 2026-12-31`, this.#cells.place(cell));
        return end?.date ?? null;
    }
    #problem(message, at) {
        this.#problems.push({ message, at });
    }
}

// EXTERNAL MODULE: ./.build/registry/markdown/contents.js
var contents = __webpack_require__(3927);
;// CONCATENATED MODULE: ./.build/registry/markdown/columns.js






/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
function columnsOf(table, internal = false) {
    if ((0,contents/* isUnnamed */.Vn)(table))
        return (0,contents/* unnamedColumns */.sc)(table);
    const calledPorts = table.header.map(({ text }) => (0,markdown_words/* mentions */.wy)(text, markdown_words/* portWords */.D6));
    const count = calledPorts.filter(Boolean).length;
    const roles = table.header.map(({ text }, column) => {
        const isOtherCalled = count > (calledPorts[column] === true ? 1 : 0);
        return !isOtherCalled && isOfPorts(table, column) ? null : (0,markdown_roles/* roleOf */.kp)(text);
    });
    const { ports, hosts } = (0,port_columns/* portColumnsOf */.c9)(table, internal, roles);
    if (ports.length === 0)
        return null;
    const byRole = new Map();
    const names = [];
    const allNotes = [];
    for (const [column, { text }] of table.header.entries()) {
        if (ports.includes(column) || (0,markdown_words/* isOneOf */.EK)(text, markdown_roles/* numberWords */.Lz) || (0,markdown_words/* mentions */.wy)(text, markdown_words/* portWords */.D6))
            continue;
        const role = roles[column] ?? null;
        if (role === 'application') {
            if (!(0,port_columns/* isContainersSide */.yX)(table, column))
                names.push({ column, rank: (0,markdown_roles/* nameRank */.s9)(text) });
        }
        else if (role === 'notes')
            allNotes.push(column);
        else if (role !== null && !byRole.has(role))
            byRole.set(role, column);
    }
    names.sort((a, b) => a.rank - b.rank || a.column - b.column);
    const host = (0,markdown_hosts/* hostColumnOf */.g3)(table, ports, names[0]?.column);
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
    const inHeaders = best === undefined && byRole.has('environments') ? (0,port_columns/* namesInHeaders */.yp)(table, ports) : new Map();
    if (best === undefined && inHeaders.size === 0)
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
        names: inHeaders,
        aliases: names.map((it) => it.column).filter((it) => it !== best && !(0,markdown_roles/* isShared */.yM)((0,markdown_cells/* headerOf */.rR)(table, it))),
        status: (0,markdown_roles/* statusOfHeader */.je)((0,markdown_cells/* headerOf */.rR)(table, byRole.get('application'))),
    };
}
/**
 * Whether a column can say nothing of applications, whatever its header may mean, because it holds ports alone (and no
 * other one is called after them): `Convex site`.
 */
function isOfPorts(table, column) {
    const filled = (0,markdown_cells/* filledIn */.AE)(table, column);
    const role = (0,markdown_roles/* roleOf */.kp)((0,markdown_cells/* headerOf */.rR)(table, column));
    return ((role === 'application' || role === 'type') &&
        filled.length > 1 &&
        filled.every((it) => (0,contents/* isOnlyPorts */.l4)(it.mask)) &&
        !(0,port_columns/* isContainersSide */.yX)(table, column));
}
/** Where no header is a word for names: the column in front or beside the ports that has a name of its own in nearly each row. */
function nameByContents(table, ports) {
    const isBeside = (column) => column === 0 || ports.some((it) => Math.abs(it - column) === 1);
    const isUnknown = ({ text }, column) => text !== '' &&
        !ports.includes(column) &&
        (0,markdown_roles/* roleOf */.kp)(text) === null &&
        !(0,markdown_words/* isOneOf */.EK)(text, markdown_roles/* numberWords */.Lz) &&
        !(0,markdown_words/* mentions */.wy)(text, markdown_words/* portWords */.D6);
    const found = table.header.findIndex((header, column) => {
        const names = new Set((0,markdown_cells/* filledIn */.AE)(table, column).flatMap(({ text }) => (isLikeName(text) ? [text] : [])));
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
    const said = (column) => (0,markdown_cells/* filledIn */.AE)(table, column).map((it) => it.text);
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
    const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !(0,markdown_words/* isOneOf */.EK)(it.text, markdown_roles/* numberWords */.Lz));
    const alone = unnamed !== -1 && table.header.length === 2 ? unnamed : undefined;
    const found = owner ?? nameByContents(table, ports) ?? purpose ?? alone;
    if (found !== undefined)
        byRole.set('application', found);
}

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

;// CONCATENATED MODULE: ./.build/registry/markdown/classify.js










/** Reads the purpose of every table of a document; of some only what the others say can tell it. */
function classifyTables(tables) {
    const readings = tables.map((it) => classify(it));
    return compared(readings.some((it) => it.kind === 'allocation') ? withoutStray(readings) : withInternalPorts(readings));
}
/** Beside tables that say in a header what their ports are, less is taken on trust. */
function withoutStray(readings) {
    const giving = allocating(readings);
    if (giving.every((it) => (0,contents/* isUnnamed */.Vn)(it.table)))
        return readings;
    const saysPorts = giving.some(hasPortHeader);
    const inPortColumns = new GivenPorts(giving.filter(hasPortHeader).flatMap(rangesIn));
    return readings.map((it) => {
        if (it.kind !== 'allocation')
            return it;
        if ((0,contents/* isUnnamed */.Vn)(it.table) && !isIntroduced(it.table.context))
            return { ...it, kind: 'none', reason: 'it has no header, and no heading says that it is about ports' };
        const isPages = (0,contents/* leadToPages */.Am)(portCellsOf(it)) && rangesIn(it).every((range) => inPortColumns.touch(range));
        return saysPorts && !hasPortHeader(it) && ((0,contents/* leadElsewhere */.V)(portCellsOf(it)) || isPages)
            ? { ...it, kind: 'none', reason: 'it says where to reach what other tables give ports to' }
            : it;
    });
}
function hasPortHeader(it) {
    return (0,markdown_words/* mentions */.wy)(portHeader(it), markdown_words/* portWords */.D6);
}
function portCellsOf({ table, columns }) {
    return table.rows.flatMap((row) => columns.ports.map((it) => (0,markdown_cells/* maskIn */.Yk)(row, it)));
}
function isIntroduced({ headings, caption }) {
    return (headings.length < 2 || (0,markdown_words/* mentions */.wy)(`${headings.at(-1)} ${caption}`, markdown_words/* portWords */.D6) || (0,markdown_status/* headingStatus */.lR)(headings) !== null);
}
/** Only in a document without other ports, and if each is there once: inside containers many may have the same. */
function withInternalPorts(readings) {
    const internal = readings.map((it) => (it.columns === null ? classify(it.table, true) : it));
    const ports = allocating(internal).flatMap((it) => rangesIn(it).map(({ port }) => port));
    return new Set(ports).size === ports.length ? internal : readings;
}
function compared(readings) {
    const giving = allocating(readings).filter((it) => !isMostlyRanges(it));
    const given = new GivenPorts(giving.flatMap(rangesIn));
    const toNames = new GivenPorts(giving.filter((it) => it.columns.isNamed).flatMap(rangesIn));
    return readings.map((it) => (it.columns === null ? it : { ...it, ...besides(it, it.kind, given, toNames) }));
}
/** What changes about a reading once it is known which ports the tables that allocate give, and which of them to names. */
function besides(table, kind, given, toNames) {
    const { isNamed } = table.columns;
    const ranges = rangesIn(table);
    const restated = (ports) => ranges.filter((it) => ports.touch(it)).length / ranges.length;
    switch (kind) {
        case 'lanes':
            return given.isEmpty && isNamed
                ? { kind: 'allocation', reason: 'the only table of ports, and it gives them out in ranges' }
                : { kind: 'none' };
        case 'usage':
            if (restated(given) >= 0.5 && !given.isEmpty)
                return {};
            return has(table, 'application')
                ? { kind: 'allocation', reason: 'the only table that says whose the ports are' }
                : { kind: 'none', reason: 'ports with no application, which no other table has' };
        case 'allocation':
            if (!saysFree(table) && isMostlyRanges(table) && ranges.some((it) => it.portEnd !== null && given.touch(it)))
                return { kind: 'none', reason: 'it divides ports into lanes, in which other tables allocate' };
            if (!isNamed && !listsFreePorts(table) && !toNames.isEmpty && restated(toNames) > 0.5)
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
function allocating(readings) {
    return readings.flatMap((it) => (it.kind === 'allocation' ? [it] : []));
}
/** Says what a table is for, looking at nothing but itself and where it stands. */
function classify(table, internal = false) {
    const columns = columnsOf(table, internal);
    if (columns === null)
        return { table, columns, kind: 'none', reason: 'no column of ports' };
    const it = { table, columns };
    return { ...it, ...purposeOf(it) };
}
function purposeOf(it) {
    const { table, columns } = it;
    const read = (kind, reason) => ({ kind, reason });
    const headers = table.header.map(({ text }) => text);
    const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
    // A sentence before a table may well say something of conflicts.
    const isSentence = table.context.caption.split(/\s+/).length > 4;
    const title = isSentence ? (table.context.headings.at(-1) ?? '') : heading;
    const anyHeader = (topic) => headers.some((text) => (0,topics/* headerSays */.od)(text, topic));
    // `Example assignments`, with a heading for each kind below it.
    const above = table.context.headings.slice(1).join(' / ');
    if ((0,topics/* announces */.rq)((0,topics/* withoutFiles */.Oj)(`${heading} / ${above}`), 'example'))
        return read('none', 'its heading says that it is an example');
    if ((0,topics/* announces */.rq)(heading, 'inside'))
        return read('none', 'its ports are those inside containers');
    const isNamed = has(it, 'application') || columns.names.size > 0;
    const hasStatus = has(it, 'status');
    if (anyHeader('history') ||
        (anyHeader('conflict') && !(isNamed && hasStatus)) ||
        ((0,topics/* announces */.rq)(title, 'history') && !hasStatus)) {
        return read('none', 'it tells what was, not what is');
    }
    if ((0,topics/* announces */.rq)(table.context.headings.join(' / '), 'history') && (0,topics/* announces */.rq)(title, 'history')) {
        return read('none', 'its heading says that it is history');
    }
    // Lanes give ranges to purposes, under a word that says so, and nothing has a status.
    if (!saysFree(it) && (0,topics/* announces */.rq)(`${heading} ${portHeader(it)}`, 'lanes') && shareOfRanges(it) > 0.5)
        return read('lanes', 'it divides ports into lanes');
    if (headers.some((text) => (0,topics/* headerSays */.od)(text, 'firewall') && !(0,topics/* headerSays */.od)(text, 'content')) && !hasStatus)
        return read('none', 'it lists firewall rules');
    if (!isNamed) {
        return has(it, 'address') || has(it, 'protocol') || anyHeader('usage') || (0,topics/* announces */.rq)(heading, 'usage')
            ? read('usage', 'ports with no application')
            : read('none', 'no column of applications');
    }
    if (anyHeader('usage') || namesProcesses(it))
        return read('usage', 'it counts what was seen on the ports');
    if ((0,topics/* announces */.rq)(heading, 'usage') && !hasStatus)
        return read('usage', 'its heading speaks of usage');
    const saysPorts = (0,markdown_words/* mentions */.wy)(portHeader(it), markdown_words/* portWords */.D6);
    const describes = columns.isNamed && saysPorts;
    // Beside a `Frontend`, a `Backend` is no place that requests are sent on to.
    const isUpstream = columns.ports.length === 1 && (0,topics/* headerSays */.od)(portHeader(it), 'routes');
    const isProxy = !saysPorts && (isUpstream || (0,topics/* announces */.rq)(title, 'proxy'));
    const leadsAway = (column) => !columns.ports.includes(column) &&
        ((0,topics/* headerSays */.od)(headers[column] ?? '', 'routes') ||
            (!describes && (0,topics/* headerSays */.od)(headers[column] ?? '', 'describedRoutes'))) &&
        !(describes && restatesPorts(it, column));
    if ((isProxy || [...headers.keys()].some(leadsAway)) && !hasStatus)
        return read('none', 'it lists routes');
    if (columns.byRole.get('domains') === 0 && (0,topics/* announces */.rq)(heading, 'domains') && !hasStatus)
        return read('routes', 'it maps domains to ports');
    return read('allocation', 'a column of ports and one of applications');
}
/** Whether a column gives, in each row, nothing but the ports of that row again, on this machine: `4310 | 127.0.0.1:4310`. */
function restatesPorts({ table, columns }, column) {
    const filled = table.rows.filter((row) => (0,markdown_text/* saysSomething */.XE)((0,markdown_cells/* maskIn */.Yk)(row, column)));
    return (filled.length > 0 &&
        filled.every((row) => {
            const own = new GivenPorts(rangesOf(row, columns));
            const again = (0,registry_ports/* portsIn */.uK)((0,markdown_cells/* maskIn */.Yk)(row, column));
            return again.length > 0 && again.every((it) => it.address !== null && it.range !== null && own.touch(it.range));
        }));
}
function has({ columns }, role) {
    return columns.byRole.has(role);
}
function portHeader({ table, columns }) {
    return columns.ports.map((it) => (0,markdown_cells/* headerOf */.rR)(table, it)).join(' ');
}
function rangesIn({ table, columns }) {
    return table.rows.flatMap((row) => rangesOf(row, columns));
}
function rangesOf(row, { ports }) {
    return ports.flatMap((column) => (0,registry_ports/* portsIn */.uK)((0,markdown_cells/* maskIn */.Yk)(row, column))).flatMap(({ range }) => range ?? []);
}
/** Whether all that a table lists is there to be taken, or each row says whether it is. */
function saysFree(it) {
    return has(it, 'status') || listsFreePorts(it);
}
/** Whether its header or heading says of all of its ports that they are free, even of those that are not. */
function listsFreePorts({ table, columns }) {
    return columns.status === 'free' || (0,markdown_status/* headingStatus */.lR)(table.context.headings) === 'free';
}
/** `python (PID 25732)`: what was running when somebody looked. */
function namesProcesses({ table, columns }) {
    const names = (0,markdown_cells/* filledIn */.AE)(table, columns.byRole.get('application'));
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

// EXTERNAL MODULE: ./.build/registry/markdown/headers.js
var headers = __webpack_require__(3918);
// EXTERNAL MODULE: ./.build/model/suggest.js
var suggest = __webpack_require__(8930);
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
    const read = columnsOf(renamed(table, pinned));
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
        names: port === undefined ? (read?.names ?? new Map()) : new Map(),
        isNamed: pinned.has('application') || (read?.isNamed ?? false),
        status: (0,markdown_roles/* statusOfHeader */.je)((0,markdown_cells/* headerOf */.rR)(table, byRole.get('application'))),
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
    const readings = classifyTables((0,headers/* withMeantHeaders */.a)(blocks.filter((it) => it.kind === 'table')));
    return pin === null ? readings : pinnedReadings(source, readings, pin);
}

;// CONCATENATED MODULE: ./.build/registry/markdown/reader.js
/** The Markdown reader: a document in, allocations and everything else it says about ports out. */



















/** @throws Failure where the document is too deep or too large to be read, or has not what the policy pins */
function readMarkdown(source, pin) {
    assertReadable(source);
    const { blocks, comments } = (0,markdown_document/* parseDocument */.T)(source);
    const readings = readTables(source, blocks, pin);
    const tables = readings.map((reading) => ({
        reading,
        ...(reading.kind === 'allocation' ? readRows(source, reading) : { allocations: [], problems: [] }),
    }));
    const problems = tables.flatMap((it) => it.problems);
    const hasTable = tables.some((it) => it.allocations.length > 0) || problems.length > 0;
    const maps = mapsIn(source, blocks);
    const listsAlone = pin === null ? (0,markdown_lists/* readLists */.qZ)(source, blocks, maps, hasTable) : (0,markdown_lists/* readLists */.qZ)(source, blocks, maps, true).map(outranked);
    const inParts = (0,heading_environments/* withEnvironments */.r)(withHosts([
        ...tables.map((it) => ({ headings: it.reading.table.context.headings, allocations: it.allocations })),
        ...listsAlone.map((it) => ({ headings: it.block.context.headings, allocations: it.allocations })),
    ]));
    const listed = mergeRestated(inParts.slice(0, tables.length), inParts.slice(tables.length));
    const isGiven = listed.length > 0 || hasTable || pin !== null;
    const headings = isGiven ? [] : readHeadings(source, blocks);
    const lists = isGiven || headings.length > 0 ? listsAlone : (0,markdown_lists/* withMapsRead */.uh)(listsAlone, maps);
    const allocations = isGiven ? listed : [...headings, ...lists].flatMap((it) => it.allocations);
    const spelling = new Map(allocations.map((it) => [(0,model_names/* normalName */.t)(it.application ?? ''), it.application ?? '']));
    const sections = new Map();
    const domains = [...maps.values()].flat().map((it) => it.statement);
    for (const block of blocks) {
        if (block.kind === 'table' || block.kind === 'heading')
            continue;
        const section = (0,markdown_blocks/* isText */.K)(block) ? readSection(source, block, spelling) : null;
        if (section !== null)
            sections.set(block, section);
    }
    const statements = [
        ...[...sections.values()].flatMap((it) => [it.statement, ...it.databases]),
        ...domains,
        ...readings.flatMap((it) => (it.kind === 'usage' ? readUsage(source, it) : [])),
    ];
    const registry = {
        file: source.path,
        pin,
        allocations: (0,domain_map/* withDomains */.uZ)(withSections(inOrder(allocations), [...sections.values()]), domains),
        statements: statements.sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at)),
        problems,
        hasUsage: readings.some((it) => it.kind === 'usage'),
        suppressions: (0,suppression/* mentionsSuppression */.x)(source.text)
            ? comments.flatMap(({ start, end }) => (0,suppression/* suppressionsIn */.k)(source, start, end))
            : [],
        dates: readDates(source, blocks, new Set(spelling.keys())),
    };
    const read = tables.map(({ reading, allocations: own }) => ({ ...reading, entries: own.length }));
    return { registry, tables: read, lists, headings, sections, domainMaps: maps };
}
function mapsIn(source, blocks) {
    const maps = new Map();
    for (const block of blocks) {
        const ways = block.kind === 'fence' && (0,markdown_blocks/* isText */.K)(block) ? (0,domain_map/* readDomainMap */.l6)(source, block) : [];
        if (ways.length > 0)
            maps.set(block, ways);
    }
    return maps;
}
/** Beside a table that the policy names no list gives ports. */
function outranked(list) {
    return list.allocations.length === 0
        ? list
        : { ...list, allocations: [], reason: 'the policy names the table that gives ports' };
}
/** As the document has them: tables and lists are read one after the other. */
function inOrder(allocations) {
    return [...allocations].sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at));
}
function readUsage(source, { table, columns }) {
    return table.rows.flatMap((row) => {
        const cells = new markdown_cells/* RowCells */.w9(source, table, columns, row);
        const written = columns.ports.flatMap((column) => (0,registry_ports/* portsIn */.uK)((0,markdown_cells/* maskIn */.Yk)(row, column)));
        return written.flatMap(({ range, protocols, address }) => range === null
            ? []
            : [
                {
                    kind: 'usage',
                    port: range.port,
                    protocol: [...protocols, ...(0,registry_ports/* protocolsIn */.tM)(cells.text('protocol'))][0] ?? 'tcp',
                    address: address ?? (0,markdown_values/* addressIn */._)(cells.text('address')),
                    at: cells.rowPlace,
                },
            ]);
    });
}


/***/ })

};
