export const id = 467;
export const ids = [467];
export const modules = {

/***/ 53747:
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

/***/ 81921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dateIn)
/* harmony export */ });
/* harmony import */ var _markdown_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19817);
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

/***/ 70224:
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

/***/ 20259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ isSumOf),
/* harmony export */   c9: () => (/* binding */ portColumnsOf),
/* harmony export */   kP: () => (/* binding */ measureWords),
/* harmony export */   ox: () => (/* binding */ isInsideHeader),
/* harmony export */   yX: () => (/* binding */ isContainersSide),
/* harmony export */   yp: () => (/* binding */ namesInHeaders)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73520);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98876);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89521);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16308);
/* harmony import */ var _heading_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72725);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87877);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19817);
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

/***/ 98467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(53747);
// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(81921);
// EXTERNAL MODULE: ./.build/registry/environments.js
var environments = __webpack_require__(70224);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/registry/ports.js
var ports = __webpack_require__(98876);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./.build/registry/blanks.js
var blanks = __webpack_require__(16729);
;// CONCATENATED MODULE: ./.build/registry/schema.js
/** The YAML form of the registry, as a schema: what is allowed, and what it says when something is not. */



const rawText = schemas/* string */.YjP('write this as text');
const schema_text = rawText.overwrite(blanks/* tidyLine */.v).min(1, 'it is empty');
const texts = schemas/* array */.YOg(schema_text, 'write this as a list of texts');
/** zod knows the calendar: 30 February is none. */
const schema_date = date('write a date of the calendar as 2026-12-31');
/** One entry under `allocations:`. */
const entrySchema = schemas/* strictObject */.rej({
    port: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], 'write a port (3000) or a range ("3000-3010")')
        .describe(`A port from 1 to ${ports/* highestPort */.kL}, or a range such as "3000-3010".`),
    application: schema_text.optional().describe('Whose the port is. Leave it out where the status is free or avoid.'),
    status: schemas/* enum */.k5n(['active', 'reserved', 'free', 'avoid', 'retired'], 'use one of active, reserved, free, avoid, retired')
        .default('active'),
    protocol: schemas/* enum */.k5n(['tcp', 'udp'], 'use tcp or udp').default('tcp'),
    type: schema_text.optional().describe('What runs there: Next.js, PostgreSQL.'),
    owner: schema_text.optional().describe('The team or the person to ask.'),
    address: schema_text.optional().describe('The address that the application binds: 127.0.0.1, ::1, localhost.'),
    host: schema_text.optional().describe('The server, in a registry of several. The same port on two of them is two ports.'),
    environments: texts
        .default([])
        .describe('The environments in which the entry holds, such as production; all of them where none is listed.'),
    domains: texts.default([]).describe('The domain names that lead to it.'),
    directory: schema_text.optional().describe('Where it lies on the server.'),
    pm2: schema_text.optional().describe('The name of its PM2 process. The same as an alias.'),
    aliases: texts.default([]).describe('Other names of the application: its process, its container.'),
    pool: schema_text.optional().describe('The team or purpose for which a port or a range is kept together.'),
    until: schema_date.optional().describe('The last day of a reservation.'),
    notes: rawText.overwrite(blanks/* tidyLines */.e).min(1, 'it is empty').optional(),
}, 'write an entry as "port: …" and "application: …"');
/** What may stand beside the entries. Whether the dates exist is for a rule to say: the entries count all the same. */
const around = {
    $schema: rawText.optional().describe('For editors: where this schema is published.'),
    version: schemas/* literal */.euz(1, 'this portbook reads version 1').optional(),
    updated: rawText.optional().describe('When the document was last changed.'),
    audited: rawText.optional().describe('When somebody last compared it with the server.'),
};
/** A whole `ports.yml` as an editor checks it; published as `docs/schemas/ports.schema.json`. */
const registrySchema = schemas/* strictObject */.rej({
    ...around,
    updated: schema_date.optional().describe(around.updated.description ?? ''),
    audited: schema_date.optional().describe(around.audited.description ?? ''),
    allocations: schemas/* array */.YOg(entrySchema.extend({
        port: schemas/* union */.KCZ([schemas/* int */.Whr().min(1).max(ports/* highestPort */.kL), schemas/* string */.YjP().regex(/^\s*\d{1,5}(?:\s*[-–—]\s*\d{1,5})?\s*$/)])
            .describe(entrySchema.shape.port.description ?? ''),
    }))
        .min(1)
        .describe('Every port that is somebody’s, is free to be taken, or is to be avoided.'),
})
    .meta({ title: 'portbook port registry', description: 'Which application owns which port on a server.' });
/** The document around the entries, which are read one by one: one that is wrong does not hide the others. */
const documentSchema = schemas/* strictObject */.rej({
    ...around,
    allocations: schemas/* array */.YOg(schemas/* unknown */.L5J(), 'list the ports under "allocations:"'),
}, 'a registry is a mapping with a list under "allocations:"');
/** The keys that may stand in the document or in an entry, for suggestions. */
const documentKeys = Object.keys(documentSchema.shape);
const entryKeys = Object.keys(entrySchema.shape);

// EXTERNAL MODULE: ./.build/registry/markdown/nested-lines.js + 1 modules
var nested_lines = __webpack_require__(45310);
// EXTERNAL MODULE: ./.build/registry/markdown/topics.js
var topics = __webpack_require__(70706);
// EXTERNAL MODULE: ./.build/registry/markdown/port-columns.js
var port_columns = __webpack_require__(20259);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var roles = __webpack_require__(87877);
// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(82376);
// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var values = __webpack_require__(57836);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var words = __webpack_require__(19817);
;// CONCATENATED MODULE: ./.build/registry/shorthand-entry.js








/** In this order: the first that is there names the application, the others name it too, or who it is of. */
const shorthand_entry_names = ['application', 'name', 'service', 'app', 'project'];
const others = ['container', 'process'];
/** Words for a key of the full form, besides the key itself. */
const shorthand_entry_words = {
    owner: ['team'],
    type: ['kind'],
    host: ['server', 'machine'],
    address: ['bind', 'listen', 'ip'],
    environments: ['environment', 'env'],
    domains: ['domain'],
    directory: ['dir'],
    protocol: ['proto', 'transport'],
    notes: ['note', 'description', 'purpose', 'reason', 'comment'],
};
/** The key of the full form for what another key says; `null` where there is none. */
function fullKeyOf(key) {
    if (shorthand_entry_names.includes(key))
        return 'application';
    if (others.includes(key))
        return 'aliases';
    return Object.entries(shorthand_entry_words).find(([, instead]) => instead.includes(key))?.[0] ?? null;
}
/** Whether a key says something of an application that is no port, whatever digits stand in it. */
function isSaidOf(key) {
    return key !== 'port' && (entryKeys.includes(key) || fullKeyOf(key) !== null);
}
/** Whether numbers below a key are those of something else: `timeout`, `max_memory`. */
function isMeasure(key) {
    return (0,words/* mentions */.wy)(key, port_columns/* measureWords */.kP) || (0,words/* mentions */.wy)(key, roles/* numberWords */.Lz);
}
/**
 * Whose the port behind a name is: `web` below `ferry` is ferry's, and so is, with a name of its own, `gate` below it. `null`
 * where nobody is named: `production`, `web_port`.
 */
function partOf(name, whole) {
    if (environment.test(name) || (whole !== null && name === 'remote'))
        return whole === null ? null : { application: whole, environments: [name] };
    if (/(?:^|[-_])ports?(?:$|[-_])/i.test(name))
        return null;
    if (whole === null)
        return { application: name };
    const aliases = [`${whole} ${name}`];
    return (0,nested_lines/* isPartName */.fe)(name) ? { application: whole, aliases } : { application: name, owner: whole, aliases };
}
/** Words for an environment. */
const environment = /^(?:prod(?:uction)?|stag(?:e|ing)|dev(?:elopment)?|tests?|testing|local|qa|uat|preview|ci)$/i;
/**
 * Nothing that the entry does not say.
 *
 * @param name the key that the entry stands under, which is its name where it says none itself
 */
function entryValues(map, document, name) {
    const said = map.toJS(document);
    const known = new Map(entryKeys.map((key) => [key, [key, ...(shorthand_entry_words[key] ?? [])].map((it) => said[it]).find(isSaid)]));
    const { application, of, also } = namesOf(said, name);
    const status = known.get('status');
    const values = {
        ...Object.fromEntries(known),
        ...addressOf(known.get('host'), known.get('address')),
        port: undefined,
        application,
        owner: known.get('owner') ?? of,
        aliases: [...listed(known.get('aliases')), ...also],
        environments: listed(known.get('environments')),
        domains: listed(known.get('domains')),
        status: typeof status === 'string' ? ((0,markdown_status/* statusIn */.em)(status) ?? status) : status,
        // Most that stands here is no transport: http, grpc.
        protocol: (0,ports/* protocolsIn */.tM)(String(known.get('protocol') ?? '')),
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value) && !isEmpty(value)));
}
function namesOf(said, key) {
    const found = shorthand_entry_names.filter((it) => isSaid(said[it]));
    const own = key === null ? found[0] : found.find((it) => it === 'application');
    const application = own === undefined ? key : said[own];
    const of = found.find((it) => it !== own && (it === 'project' || it === 'app'));
    const also = [...found.filter((it) => it !== own && it !== of), ...others].map((it) => said[it]);
    return {
        application,
        of: of === undefined ? undefined : said[of],
        also: [key, ...also].filter((it) => isSaid(it) && it !== application),
    };
}
/** `host: 127.0.0.1` is what is bound, `host: harbour-1` the server; `bind: internal` is neither. */
function addressOf(host, address) {
    const bound = [address, host].map((it) => (typeof it === 'string' ? (0,values/* addressIn */._)(it) : null)).find((it) => it !== null);
    const isServer = typeof host !== 'string' || (0,values/* addressIn */._)(host) === null;
    return { address: bound, host: isServer ? host : undefined };
}
function listed(value) {
    return isSaid(value) ? [value].flat() : [];
}
function isSaid(value) {
    return value !== undefined && value !== null;
}
function isEmpty(value) {
    return Array.isArray(value) && value.length === 0;
}

;// CONCATENATED MODULE: ./.build/registry/shorthand-values.js
/** What the values of a `ports.yml` in a form of its own can be: ports, ranges, and what may mean a port. */

const ends = new Set(['start', 'end', 'from', 'to', 'min', 'max', 'first', 'last']);
const address = String.raw `\d{1,3}(?:\.\d{1,3}){3}|localhost|\*|\[[\da-f:.]+\]`;
/** A text that is nothing but a port. */
const onlyPort = new RegExp(String.raw `^\s*(?:(?:${address}):)?\d{1,5}(?:\s*[-–—]\s*\d{1,5})?(?::\d{1,5})?(?:\/(?:tcp|udp))?\s*$`, 'i');
function isPort(value) {
    if (!(0,dist/* isScalar */.jn)(value))
        return false;
    const { value: held } = value;
    if (typeof held !== 'string')
        return Number.isInteger(held) && Number(held) >= 0;
    const [port = '', remark = ''] = withRemark(held);
    return onlyPort.test(port) && !inside.test(remark);
}
/** A port and what stands in brackets behind it: `4310 (until the move)`. */
function withRemark(text) {
    return /^([^()（）]*)[(（]([^()（）]*)[)）]\s*$/.exec(text)?.slice(1) ?? [text];
}
/** What only other containers can reach. */
const inside = /\binternal\b|\bcontainer\b/i;
/** Whether a text beside the parts of an application may give one of them a port: `4310 and up`, `http://localhost:4310`. */
function mayGivePort(value) {
    if (!(0,dist/* isScalar */.jn)(value) || typeof value.value !== 'string')
        return mayMeanPort(value);
    return (!inside.test(withRemark(value.value)[1] ?? '') &&
        /^\W*\d{2,5}(?![\d.])|:\d{2,5}(?!\d)|\bports?\b/i.test(value.value));
}
/** No part of an application listens on the lowest ports: they count something, or number a database of Redis. */
function isCount(value) {
    return (0,dist/* isScalar */.jn)(value) && typeof value.value === 'number' && value.value < 10;
}
/** `port`, `http_port`, `metricsPort`; what a container has inside is nobody else's matter. */
function isPortKey(key) {
    const isOther = /container|internal|inner|target|(?:^|[-_ ])(?:min|max|start|end|first|last|reserved|free|avoid|retired|allowed|blocked)[-_ ]/i.test(key);
    return /(?:^|[-_ ])ports?$|[a-z]Ports?$/i.test(key) && !isOther;
}
/** `start: 4310` and `end: 4319`, or `min_port:` and `max_port:`. */
function isRange(value) {
    return ((0,dist/* isMap */.jh)(value) &&
        value.items.every((it) => ends.has(keyOf(it.key)
            .toLowerCase()
            .replace(/[-_ ]?ports?$/, ''))));
}
/** Nothing, or digits that could be those of a port: `http://localhost:3000`, `3000 and up`, `43.10`. */
function mayMeanPort(value) {
    if (value === null)
        return true;
    if (!(0,dist/* isScalar */.jn)(value))
        return false;
    const { value: held } = value;
    return (held === null || typeof held === 'number' || (typeof held === 'string' && /(?<![\d.])\d{2,5}(?![\d.])/.test(held)));
}
function holdsPort(document, value) {
    const node = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.some((it) => holdsPort(document, it));
    if ((0,dist/* isMap */.jh)(node)) {
        return node.items.some((it) => ((0,dist/* isScalar */.jn)(it.key) && isPort(it.key)) || holdsPort(document, it.value));
    }
    return (0,dist/* isNode */.Ll)(node) && isPort(node);
}
/** The ports that are the keys of a map; none where another key stands among them. */
function portKeysOf(document, value) {
    const node = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
    const keys = (0,dist/* isMap */.jh)(node) ? node.items.map((it) => keyOf(it.key)) : [];
    return keys.every((it) => onlyPort.test(it)) ? keys : [];
}
function keyOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
}

;// CONCATENATED MODULE: ./.build/registry/shorthand.js
/**
 * A `ports.yml` in a form of its own, as people keep them, where it is plain whose each port is: names with their ports
 * (`shop: 3000`), ports with their names, entries with a `port` and a name; at the top or below a word for them, a server,
 * an environment, a status or a topic. A number that could be a port and has no such place ends the reading: nothing is
 * guessed, and nothing left out without a word.
 */








/** Thrown at the thing that has no plain meaning. */
class NotPlain extends Error {
    node;
    constructor(node) {
        super('portbook cannot tell whose this port is: write names with their ports ("shop: 3000"), entries ' +
            '("- { name: shop, port: 3000 }"), or the full form: "allocations:" with "- { port: 3000, application: shop }"');
        this.node = node;
    }
}
const ofApplications = /^(?:ports|services|applications|apps|projects|processes|containers|port[-_ ]?(?:map|mappings?|allocations?|assignments?|registry))$/i;
/** The other side of a container's mapping: many containers may have the same. */
const ofInside = /^(?:container|internal|inner|target)[-_ ]?ports?$/i;
const ofHosts = /^(?:hosts|servers|machines|nodes|vps)$/i;
const ofEnvironments = /^(?:environments?|envs?)$/i;
/** Which ports are for what is policy: it gives none to anybody. */
const ofRanges = /^(?:port[-_ ]?)?(?:ranges?|lanes?|zones?|blocks?|bands?|dynamic|ephemeral)$/i;
const statuses = new Set(['reserved', 'free', 'avoid', 'retired']);
/** Whether a document is in a form of its own: it has ports, and no key that is the list of the full form, or was to be. */
function isShorthand(document) {
    const { contents } = document;
    if (!holdsPort(document, contents))
        return false;
    if (!(0,dist/* isMap */.jh)(contents))
        return (0,dist/* isSeq */.oP)(contents);
    return !contents.items.some((it) => (0,mod/* distance */.Io)(keyOf(it.key), 'allocations') <= 3);
}
/** @throws NotPlain */
function readShorthand(document) {
    return new ShorthandReader(document).read();
}
class ShorthandReader {
    #document;
    constructor(document) {
        this.#document = document;
    }
    read() {
        const root = this.#document.contents;
        if ((0,dist/* isMap */.jh)(root))
            return this.#root(root);
        return { entries: this.#below(root, { hasNames: false, whole: null, depth: 0, said: {} }), manner: 'its entries' };
    }
    #root({ items }) {
        // Bare names at the top are applications only where there is nothing but applications.
        const hasNames = items.every(({ value: written }) => {
            const value = this.#resolved(written);
            return !holdsPort(this.#document, value) || this.#portsOf(value) !== null || this.#isEntry(value);
        });
        const ofPorts = items.filter(({ key }) => ofApplications.test(keyOf(key)));
        const given = new Set(ofPorts.flatMap(({ value }) => portKeysOf(this.#document, value)));
        const parts = items
            .map((it) => ({ name: keyOf(it.key), ...it }))
            .filter(({ name }) => !documentKeys.includes(name))
            .map(({ name, key, value }) => ({
            name,
            entries: this.#saysMoreOf(given, key, value)
                ? []
                : this.#pair(key, value, { hasNames, whole: null, depth: 0, said: {} }),
        }));
        const quoted = (isRead) => parts.flatMap(({ name, entries }) => (entries.length > 0 === isRead ? [`"${name}"`] : [])).join(', ');
        const read = hasNames ? 'its names with their ports' : `what is under ${quoted(true)}`;
        const passed = quoted(false);
        return {
            entries: withoutRepeated(parts.flatMap((it) => it.entries)),
            manner: passed === '' ? read : `${read}; nothing of ${passed}`,
        };
    }
    /** `env_vars: { 4310: QUAY_PORT }` beside `ports: { 4310: { name: quay } }` says more of ports that are given, and not whose they are. */
    #saysMoreOf(given, key, value) {
        const ports = portKeysOf(this.#document, value);
        return !ofApplications.test(keyOf(key)) && ports.length > 0 && ports.every((it) => given.has(it));
    }
    #pair(key, written, context) {
        const value = this.#resolved(written);
        const name = keyOf(key);
        const keyNode = (0,dist/* isNode */.Ll)(key) ? key : null;
        const below = { ...context, hasNames: true, depth: context.depth + 1 };
        if ((0,dist/* isScalar */.jn)(key) && onlyPort.test(name))
            return this.#portAsKey(key, value, context);
        const status = name.replace(/[-_ ]ports?$/i, '');
        if (statuses.has(status) && (0,dist/* isSeq */.oP)(value))
            return this.#below(value, saying(below, { status }));
        const ports = this.#portsOf(value);
        if (ports !== null) {
            const named = partOf(name, context.whole);
            if (!context.hasNames || named === null)
                throw new NotPlain(value);
            return toEntries(ports, { ...context.said, ...named }, keyNode, value);
        }
        if (this.#isEntry(value) && !(context.depth === 0 && ofApplications.test(name)))
            return this.#entry(name, keyNode, value, context);
        if (!holdsPort(this.#document, value)) {
            // A name of which nothing is said, or a text with digits, may as well have a port that is written in another way.
            if (context.hasNames && context.depth > 0 && mayMeanPort(value))
                throw new NotPlain(value ?? keyNode);
            return [];
        }
        if (ofRanges.test(name) || ofInside.test(name) || isRange(value))
            return [];
        if (context.depth === 0 && (0,topics/* aboutSomethingElse */.XW)(name))
            return [];
        if (this.#isWhole(name, value, context))
            return this.#parts(value, { ...below, whole: (0,nested_lines/* isGroup */.IZ)(name) ? null : name });
        if ((0,topics/* aboutSomethingElse */.XW)(name))
            return [];
        // `host_ports:` below an environment says nothing of its own.
        if (context.depth > 0 && isPortKey(name) && (0,dist/* isMap */.jh)(value))
            return this.#below(value, context);
        if (environment.test(name))
            return this.#below(value, saying(below, { environments: [name] }));
        if (context.depth > 0)
            throw new NotPlain(value);
        if (ofHosts.test(name))
            return this.#groups(value, (it) => saying(below, { host: it }));
        if (ofEnvironments.test(name))
            return this.#groups(value, (it) => saying(below, { environments: [it] }));
        return this.#below(value, { ...below, hasNames: ofApplications.test(name) });
    }
    /** Whether a name has, below it, nothing but parts with their ports: `ferry: { web: 4310, api: 4311 }`. */
    #isWhole(name, value, { depth }) {
        if (depth === 0 && [ofApplications, ofHosts, ofEnvironments].some((it) => it.test(name)))
            return false;
        return !environment.test(name) && this.#isOfParts(value) && !isMeasure(name);
    }
    #isOfParts(value, depth = 0) {
        if (!(0,dist/* isMap */.jh)(value) || !holdsPort(this.#document, value) || depth > 1)
            return false;
        return value.items.every(({ key, value: written }) => {
            const [name, inner] = [keyOf(key), this.#resolved(written)];
            if (onlyPort.test(name))
                return false;
            if (!holdsPort(this.#document, inner))
                return isSaidOf(name) || !mayGivePort(inner);
            if (this.#portsOf(inner) !== null)
                return isCount(inner) || !isMeasure(name);
            return ofInside.test(name) || (isPortKey(name) && this.#isOfParts(inner, depth + 1));
        });
    }
    /** What was found to be nothing but parts; `ports:` among them says nothing of its own. */
    #parts({ items }, context) {
        return items.flatMap(({ key, value: written }) => {
            const value = this.#resolved(written);
            if (this.#portsOf(value) !== null)
                return isCount(value) ? [] : this.#pair(key, value, context);
            return (0,dist/* isMap */.jh)(value) && !ofInside.test(keyOf(key)) ? this.#parts(value, context) : [];
        });
    }
    #groups(value, contextOf) {
        if (!(0,dist/* isMap */.jh)(value))
            throw new NotPlain(value);
        return value.items.flatMap((it) => this.#below(this.#resolved(it.value), contextOf(keyOf(it.key))));
    }
    #below(value, context) {
        if ((0,dist/* isMap */.jh)(value))
            return value.items.flatMap((it) => this.#pair(it.key, it.value, context));
        if ((0,dist/* isSeq */.oP)(value))
            return value.items.flatMap((it) => this.#item(this.#resolved(it), context));
        throw new NotPlain(value);
    }
    #item(value, context) {
        const ports = this.#portsOf(value);
        if (ports !== null)
            return toEntries(ports, context.said, null, null);
        if (this.#isEntry(value))
            return this.#entry(null, null, value, context);
        if ((0,dist/* isMap */.jh)(value))
            return this.#below(value, context);
        throw new NotPlain(value);
    }
    /** `3000: shop`. */
    #portAsKey(port, value, { said }) {
        if ((0,dist/* isScalar */.jn)(value) && typeof value.value === 'string')
            return toEntries([port], { ...said, application: value.value }, null, value);
        if (!(0,dist/* isMap */.jh)(value) || this.#isEntry(value) || this.#hasPortBelow(value))
            throw new NotPlain(value ?? port);
        return toEntries([port], { ...said, ...entryValues(value, this.#document, null) }, null, value);
    }
    #entry(name, key, map, { said }) {
        if (this.#hasPortBelow(map))
            throw new NotPlain(map);
        const values = { ...said, ...entryValues(map, this.#document, name) };
        return map.items.flatMap((it) => {
            const ports = isPortKey(keyOf(it.key)) ? this.#portsOf(this.#resolved(it.value)) : null;
            return ports === null ? [] : toEntries(ports, values, key ?? map, map);
        });
    }
    /** The ports of a value that is nothing else. */
    #portsOf(value) {
        if (isPort(value))
            return [value];
        if (!(0,dist/* isSeq */.oP)(value) || value.items.length === 0)
            return null;
        const items = value.items.map((it) => this.#resolved(it));
        return items.every(isPort) ? items : null;
    }
    #isEntry(value) {
        return ((0,dist/* isMap */.jh)(value) &&
            value.items.some((it) => isPortKey(keyOf(it.key)) && this.#portsOf(this.#resolved(it.value)) !== null));
    }
    /** Whether something inside an entry has ports of its own, or is merged into it. */
    #hasPortBelow(map) {
        return map.items.some(({ key, value }) => {
            const inner = this.#resolved(value);
            if (keyOf(key) === '<<')
                return true;
            if ((0,dist/* isSeq */.oP)(inner))
                return isPortKey(keyOf(key)) && this.#portsOf(inner) === null;
            return (0,dist/* isMap */.jh)(inner) && (this.#isEntry(inner) || this.#hasPortBelow(inner));
        });
    }
    #resolved(value) {
        const node = (0,dist/* isAlias */.Vj)(value) ? value.resolve(this.#document) : value;
        return (0,dist/* isNode */.Ll)(node) ? node : null;
    }
}
function toEntries(ports, values, first, last) {
    return ports.map((port) => ({ values, port, first: first ?? port, last: last ?? port }));
}
/** Once what is said of one port in the same words again: `docker_ports: { web: "4310:80" }` beside `ports: { web: 4310 }`. */
function withoutRepeated(entries) {
    const said = new Set();
    return entries.filter(({ values, port }) => {
        const [written] = (0,ports/* portsIn */.uK)(String(port.value));
        const key = JSON.stringify([values, written?.range, written?.address, written?.protocols]);
        return !said.has(key) && said.add(key);
    });
}
function saying(context, said) {
    return { ...context, said: { ...context.said, ...said } };
}

;// CONCATENATED MODULE: ./.build/registry/yaml-document.js
/** The text of a `ports.yml` as a document, with clear words for what is wrong with it. https://eemeli.org/yaml/ */



/** Far more than an entry needs; the parser calls itself for every level. */
const deepestNesting = 100;
/** As much of a key as a message shows. */
const longestKey = 80;
/** @throws Failure where it is no YAML */
function parseYaml(source) {
    assertShallow(source);
    // The library compares every key of a mapping with every other one, which ten thousand names make long.
    const document = (0,dist/* parseDocument */.Tp)(source.text, { prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error === undefined) {
        assertUnique(document, source);
        return document;
    }
    // The library reports an exhausted stack as an error of the document.
    if (error.code === 'RESOURCE_EXHAUSTION') {
        throw new failure/* Failure */.H('the registry is nested too deeply to be read', source.place(...error.pos));
    }
    throw new failure/* Failure */.H(`the registry is not valid YAML: ${explain(error)}`, source.place(...error.pos));
}
/** The library's message, or a clearer one for what people run into. */
function explain({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'it holds more than one document';
        case 'TAB_AS_INDENT':
            return 'a tab cannot indent a line: use spaces';
        default:
            return message.replace(/\s+/g, ' ');
    }
}
/** @throws Failure for a key that stands in a mapping twice */
function assertUnique({ contents }, source) {
    const open = [contents];
    while (open.length > 0) {
        const node = open.pop();
        if ((0,dist/* isSeq */.oP)(node))
            for (const it of node.items)
                open.push(it);
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        const keys = new Set();
        for (const { key, value } of node.items) {
            open.push(key, value);
            if (!(0,dist/* isScalar */.jn)(key))
                continue;
            if (keys.has(key.value)) {
                const name = String(key.value).slice(0, longestKey);
                const [start, end] = key.range ?? [0, 0];
                throw new failure/* Failure */.H(`the registry is not valid YAML: the key ${name} stands here for the second time`, source.place(start, end));
            }
            keys.add(key.value);
        }
    }
}
/** The library's parser has no limit of its own and would run out of stack. */
function assertShallow(source) {
    let depth = 0;
    for (let at = 0; at < source.text.length; at += 1) {
        const char = source.text[at];
        if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth = Math.max(0, depth - 1);
        if (depth > deepestNesting)
            throw new failure/* Failure */.H('the registry is nested too deeply to be read', source.place(at, at + 1));
    }
}
/** The lexer's tokens, laid end to end, are the text: that is how a comment is told from a `#` in a value. */
function suppressionsOf(source) {
    const found = [];
    let at = 0;
    for (const token of new dist/* Lexer */.JG().lex(source.text)) {
        // Control tokens mark the start of a document or a scalar; they are not in the text.
        if (!source.text.startsWith(token, at))
            continue;
        if (dist/* CST */.DB.tokenType(token) === 'comment')
            found.push(...(0,suppression/* suppressionsIn */.k)(source, at, at + token.length));
        at += token.length;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/registry/yaml.js
/** The YAML reader: a `ports.yml` in, allocations with their places out. https://eemeli.org/yaml/ */












/** An alias is expanded wherever it stands; this many are plenty for a registry and harmless. */
const maxAliasCount = 100;
/** @throws Failure where the document is no YAML, or not a registry at all */
function readYaml(source) {
    return new YamlReader(source).read();
}
class YamlReader {
    #source;
    #document;
    #allocations = [];
    #problems = [];
    constructor(source) {
        this.#source = source;
        this.#document = parseYaml(source);
    }
    read() {
        const value = this.#toJs();
        return isShorthand(this.#document) ? this.#readShorthand() : this.#readFull(value);
    }
    #readFull(value) {
        const outer = documentSchema.safeParse(value);
        if (!outer.success) {
            const [issue] = outer.error.issues;
            throw issue === undefined
                ? new failure/* Failure */.H('not a registry')
                : new failure/* Failure */.H(describe(issue, documentKeys), this.#placeOf(issue, []));
        }
        for (const [index, entry] of outer.data.allocations.entries())
            this.#readFullEntry(entry, ['allocations', index]);
        return this.#registry(outer.data);
    }
    /** The document has been found to be no bomb of aliases. */
    #readShorthand() {
        try {
            const { entries, manner } = readShorthand(this.#document);
            for (const entry of entries)
                this.#readShorthandEntry(entry);
            const [updated, audited] = ['updated', 'audited'].map((it) => this.#document.get(it));
            return { ...this.#registry({ updated, audited }), manner };
        }
        catch (error) {
            if (error instanceof NotPlain)
                throw new failure/* Failure */.H(error.message, this.#place(error.node));
            throw error;
        }
    }
    #registry(dates) {
        return {
            file: this.#source.path,
            allocations: this.#allocations,
            statements: [],
            problems: this.#problems,
            hasUsage: false,
            suppressions: (0,suppression/* mentionsSuppression */.x)(this.#source.text) ? suppressionsOf(this.#source) : [],
            dates: ['updated', 'audited'].flatMap((kind) => this.#date(kind, dates[kind])),
        };
    }
    #date(kind, written) {
        if (typeof written !== 'string')
            return [];
        return [{ kind, written, date: (0,dates/* dateIn */.m)(written)?.date ?? null, at: this.#place(this.#nodeAt([kind])) }];
    }
    #toJs() {
        const circle = circleIn(this.#document);
        if (circle !== null)
            throw new failure/* Failure */.H(`the registry cannot be read: the alias *${circle.source} stands within what it stands for`, this.#place(circle));
        try {
            return this.#document.toJS({ maxAliasCount });
        }
        catch (error) {
            // The library throws a ReferenceError for an alias without an anchor and for too many aliases.
            if (!(error instanceof ReferenceError))
                throw error;
            throw this.#faultOfAliases();
        }
    }
    #faultOfAliases() {
        const aliases = [];
        const above = new Set();
        // The library looks for each of them through the whole document.
        let lost;
        (0,dist/* visit */.YR)(this.#document, {
            Alias: (_, node) => {
                aliases.push(node);
                if (!above.has(node.source))
                    lost ??= node;
            },
            Value: (_, { anchor }) => {
                if (anchor !== undefined)
                    above.add(anchor);
            },
        });
        const message = lost === undefined
            ? 'its aliases stand for too much: write it out'
            : `the alias *${lost.source} stands for nothing, there is no &${lost.source} above it`;
        return new failure/* Failure */.H(`the registry cannot be read: ${message}`, this.#place(lost ?? aliases[0] ?? null));
    }
    #readFullEntry(value, path) {
        const port = this.#nodeAt([...path, 'port']);
        const written = this.#source.text.slice(...rangeOf(port));
        this.#readEntry(value, {
            port,
            isPort: /^["']?[\s\d–—-]+["']?$/.test(written),
            at: this.#place(this.#nodeAt(path)),
            placeOf: (issue) => this.#placeOf(issue, path),
        });
    }
    #readShorthandEntry({ values, port, first, last }) {
        const [start] = rangeOf(first);
        const [, end] = rangeOf(last);
        // What an alias stands for is written further up.
        const at = start < end ? this.#placeBetween(start, end) : this.#place(first);
        const [written] = (0,ports/* portsIn */.uK)(this.#source.text.slice(...rangeOf(port)));
        const { protocol = ['tcp'], address = written?.address, ...others } = values;
        for (const each of written === undefined || written.protocols.length === 0
            ? [protocol].flat()
            : written.protocols) {
            const value = { ...others, port: String(port.value), protocol: each, ...(address === null ? {} : { address }) };
            this.#readEntry(value, { port, isPort: true, at, placeOf: () => at });
        }
    }
    /** A key too many or a wrong status is reported, and the entry still stands: its port has an owner. */
    #readEntry(value, spot) {
        const parsed = entrySchema.safeParse(value);
        for (const issue of parsed.error?.issues ?? []) {
            this.#problems.push({ message: describe(issue, entryKeys), at: spot.placeOf(issue) });
        }
        const entry = parsed.success ? parsed.data : entrySchema.safeParse(withoutFaults(value, parsed.error.issues)).data;
        if (entry !== undefined)
            this.#addEntry(entry, spot);
    }
    #addEntry(entry, { port: node, isPort, at: whole }) {
        const written = this.#source.text.slice(...rangeOf(node));
        const [port, ...more] = (0,ports/* portsIn */.uK)(written);
        const at = this.#place(node);
        if (port === undefined || more.length > 0 || !isPort) {
            this.#problems.push({ message: `${written} cannot be read as a port: write 3000 or "3000-3010"`, at });
            return;
        }
        if (port.range === null) {
            this.#problems.push({ message: port.fault ?? '', at });
            return;
        }
        const application = entry.application ?? null;
        // What is reserved may be kept for something that has no name yet.
        if (application === null && entry.status === 'active') {
            this.#problems.push({ message: `port ${written} is active, but names no application`, at });
            return;
        }
        const [start] = rangeOf(node);
        const isNobodys = entry.status === 'free' || entry.status === 'avoid';
        this.#allocations.push({
            ...port.range,
            protocol: entry.protocol,
            application: isNobodys ? null : application,
            status: entry.status,
            type: entry.type ?? null,
            owner: entry.owner ?? null,
            aliases: (0,names/* aliasesOf */.Q)(isNobodys ? null : application, [
                ...(entry.pm2 === undefined ? [] : [entry.pm2]),
                ...entry.aliases,
            ]),
            address: entry.address ?? null,
            domains: [...new Set(entry.domains.map((it) => it.toLowerCase()))],
            directory: entry.directory ?? null,
            notes: entry.notes ?? null,
            host: entry.host ?? null,
            environments: (0,environments/* environmentsOf */.M)(entry.environments),
            pool: entry.pool ?? null,
            until: entry.until ?? null,
            at: whole,
            portAt: this.#source.place(start + port.start, start + port.end),
        });
    }
    /** The key that should not be there, or the value that is wrong, or the nearest thing around it. */
    #placeOf(issue, path) {
        const full = [...path, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            const map = this.#nodeAt(full);
            const pair = (0,dist/* isMap */.jh)(map) ? map.items.find((it) => (0,dist/* isScalar */.jn)(it.key) && it.key.value === issue.keys[0]) : undefined;
            if ((0,dist/* isPair */.tO)(pair) && (0,dist/* isNode */.Ll)(pair.key))
                return this.#place(pair.key);
        }
        for (let length = full.length; length >= 0; length -= 1) {
            const node = this.#nodeAt(full.slice(0, length));
            if (node !== null)
                return this.#place(node);
        }
        return this.#source.place(0);
    }
    #nodeAt(path) {
        let node = this.#document.contents;
        for (const key of path) {
            if ((0,dist/* isAlias */.Vj)(node))
                node = node.resolve(this.#document);
            if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
                return null;
            node = node.get(key, true);
        }
        return (0,dist/* isNode */.Ll)(node) ? node : null;
    }
    #place(node) {
        return this.#placeBetween(...rangeOf(node));
    }
    #placeBetween(start, end) {
        // A block ends where the next one begins: the lines between are nobody's.
        return this.#source.place(start, start + this.#source.text.slice(start, end).trimEnd().length);
    }
}
/** `null` where there is no node: then the start of the file. */
function rangeOf(node) {
    const range = node?.range;
    return range === undefined || range === null ? [0, 0] : [range[0], range[1]];
}
function describe(issue, keys) {
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        // https://yaml.org/type/merge.html is of YAML 1.1 and no part of YAML 1.2.
        if (key === '<<')
            return 'merge keys ("<<") are not read: write the values out in each entry';
        const meant = keys === entryKeys ? fullKeyOf(key) : null;
        const nearest = meant ?? (0,mod/* closest */.kp)(key, [...keys]);
        const hint = meant !== null || (0,mod/* distance */.Io)(key, nearest) <= 3 ? `did you mean "${nearest}"?` : `use ${keys.join(', ')}`;
        return `unknown key "${key}": ${hint}`;
    }
    const key = issue.path.findLast((it) => typeof it === 'string');
    return key === undefined ? issue.message : `"${String(key)}" is wrong: ${issue.message}`;
}
/** The entry without its unknown keys and without the values that are wrong, `port` excepted. */
function withoutFaults(value, issues) {
    if (typeof value !== 'object' || value === null)
        return value;
    const faulty = new Set(issues.flatMap((it) => (it.code === 'unrecognized_keys' ? it.keys : it.path.slice(0, 1))));
    return Object.fromEntries(Object.entries(value).filter(([key]) => key === 'port' || !faulty.has(key)));
}
/** An alias within the thing that has its anchor: whoever follows it never ends. */
function circleIn(document) {
    const anchored = new Map();
    let circle = null;
    (0,dist/* visit */.YR)(document, {
        Node: (_, node, path) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                const target = anchored.get(node.source);
                if (target !== undefined && path.includes(target))
                    circle ??= node;
            }
            else if ('anchor' in node && typeof node.anchor === 'string')
                anchored.set(node.anchor, node);
        },
    });
    return circle;
}


/***/ })

};
