export const id = 206;
export const ids = [206];
export const modules = {

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

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ hostInRemark),
/* harmony export */   X: () => (/* binding */ isHostHeading),
/* harmony export */   g3: () => (/* binding */ hostColumnOf),
/* harmony export */   gK: () => (/* binding */ isHostSection),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89521);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60741);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57836);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19817);




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
    const named = headings.findLast((it, index) => (index === 0 ? isTitle(it) : isHostHeading(it)));
    if (named !== undefined)
        return nameIn(named);
    const announced = headings.findIndex((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(it, perHost));
    const below = announced === -1 ? undefined : headings[announced + 1];
    return below === undefined ? null : nameIn(below);
}
/** Whether the nearest heading is that of a server: what is listed below it is what runs there. */
function isHostSection(headings) {
    const [nearest] = headings.slice(1).slice(-1);
    return nearest !== undefined && isHostHeading(nearest);
}
function isTitle(heading) {
    return heading.length <= longest && !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6) && titleOfHost.test(bare(heading));
}
/** Whether a heading, which is not the title of the document, names a server. */
function isHostHeading(written) {
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
    const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRemark */ .d9)(bare(withoutPorts(heading)));
    const { separator = '', name = '' } = hostName.exec(whole)?.groups ?? {};
    const isName = /[:：]/.test(separator) || (/^\s/.test(separator) && /^(?=\S*\p{L})(?=\S*[\d._-])\S+$/u.test(name));
    return (isName ? name : whole) || heading;
}
/** `Docker VM ports` is about a machine as `Docker VM` is; `Server ports` may be about any. */
function withoutPorts(heading) {
    return heading.replace(/(?<=(?<!\p{L})vm) ports\P{L}*$/iu, '');
}
/** The machine that a remark after a name says it runs on: `Pelican (docker VM, behind the proxy)`; `null` for none. */
function hostInRemark(name) {
    const [first = ''] = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .remarkOf */ .M5)(name).split(/[,;]/, 1);
    const place = first.replace(/^\s*(?:(?:in|on) )?(?:the )?/i, '').trim();
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
const hostOrAddressWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)('host, хост, 主机, hôte, anfitrión, hostname, host name');
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
        const cells = table.rows.map((row) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(row, column)).filter(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .saysSomething */ .XE);
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

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ statusOfRow),
/* harmony export */   L: () => (/* binding */ availableWords)
/* harmony export */ });
/* harmony import */ var _cell_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38739);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60741);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19817);





/** In the notes of a row without a name. */
const neverWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('never assign, never use, do not use, do not assign, dont use');
/** In a heading, of ports that have an owner whatever their status is. */
const assignedWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('assigned, allocated, taken, asignados, asignadas, distribuidos, назначенн*, занятые, 已分配, 割当済み, 할당됨, belegt, vergeben, attribués, alocate');
/** Beside a name these say of what it names that it can be had, where `Free` would speak of the port. */
const availableWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('available, disponible, disponível, verfügbar, доступен, 可用, 사용 가능');
/** Of two rows with one port: not whose it is, but that this is a question. */
const disputeWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('conflict*, 冲突, 衝突, conflicto, konflikt*, конфликт*, conflit, 충돌, xung đột');
/**
 * The status of a whole row: what stands nearest to the port's owner is believed first. A word that is none becomes a problem.
 *
 * @param ownWords the words that the author of the table uses in several rows
 * @param isReserved whether what announces a reservation stands before the name
 */
function statusOfRow(cells, ownWords, name, isReserved, problems) {
    const cell = cells.cell('application');
    if (cell !== undefined && (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .isStruckOut */ .r_)(cell))
        return 'retired';
    const stated = cells.cell('status');
    const explicit = stated === undefined ? null : (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusIn */ .em)(stated.text);
    const instead = (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusInsteadOfName */ .Tj)(name);
    // `| | reserved — never assign |`
    if (explicit === 'reserved' && (0,_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNobody */ .uP)(name) && (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(stated?.text ?? '', neverWords))
        return 'avoid';
    if (explicit === 'active' || explicit === 'reserved' || explicit === 'retired')
        return explicit;
    // `Free` beside a name that is said to have the port: it does not run now.
    if (explicit === 'free' &&
        instead === null &&
        !(0,_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNobody */ .uP)(name) &&
        (isReserved || isAssigned(cells.table) || isSaidOfName(cells)))
        return 'reserved';
    if (instead === 'free' || instead === 'avoid')
        return instead;
    if (explicit !== null)
        return explicit;
    if (stated !== undefined && /\p{L}/u.test(stated.text) && !ownWords.has((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(stated.text))) {
        const unknown = unknownStatus(stated.text);
        if (unknown !== null)
            problems.push({ message: unknown, at: cells.place(stated) });
    }
    return cells.columns.status ?? instead ?? (isReserved ? 'reserved' : statusElsewhere(cells, name));
}
/** Whether the heading says of the ports of all rows that they are somebody's: `Ports (assigned)`. */
function isAssigned({ context }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(context.headings.slice(1).at(-1) ?? '', assignedWords);
}
/** `Tide table | ✅ Available`: in a table that is none of free ports, of what is named that it can be had. */
function isSaidOfName(cells) {
    return ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(cells.text('status'), availableWords) &&
        cells.columns.isNamed &&
        cells.columns.status !== 'free' &&
        (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .headingStatus */ .lR)(cells.table.context.headings) !== 'free');
}
/** Where neither the status column nor the name says it: a remark after the name, the notes, the heading. */
function statusElsewhere(cells, name) {
    const notes = cells.notes();
    const said = [(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .remarkOf */ .M5)(name), ...notes].map(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusInsteadOfName */ .Tj).find((it) => it !== null) ?? null;
    const fromHeading = (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .tableStatus */ .h_)(cells.table.context.headings);
    if (!(0,_cell_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNobody */ .uP)(name))
        return (said === 'free' ? null : said) ?? fromHeading ?? 'active';
    // `- | reserved — never assign`: nobody's, and to stay so.
    if (notes.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(it, neverWords)))
        return 'avoid';
    // `???`: somebody's, but nobody knows whose.
    return said ?? fromHeading ?? (/^\?*$/.test(name) ? 'active' : 'free');
}
/**
 * A word that is none of the statuses; several words that hold none are a remark, and what stands behind an emoji is
 * of a system of the author's own.
 */
function unknownStatus(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const isMarked = /^\s*\p{Extended_Pictographic}/u.test(text);
    const nearest = (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestStatusWord */ .H_)(bare, isMarked ? 1 : 2);
    if (nearest !== null)
        return `"${text}" is no status that portbook knows: did you mean "${nearest}"?`;
    if (isMarked || bare.match(/[\p{L}\p{N}]+/gu)?.length !== 1 || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(bare, disputeWords))
        return null;
    return `"${text}" is no status that portbook knows: use one of active, reserved, free, avoid, retired`;
}


/***/ }),

/***/ 40553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(81921);
// EXTERNAL MODULE: ./.build/registry/environments.js
var environments = __webpack_require__(70224);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/registry/ports.js
var ports = __webpack_require__(98876);
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(38739);
// EXTERNAL MODULE: ./.build/registry/markdown/cells.js
var markdown_cells = __webpack_require__(89521);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(54679);
// EXTERNAL MODULE: ./.build/registry/markdown/inline.js
var inline = __webpack_require__(14839);
// EXTERNAL MODULE: ./.build/registry/markdown/port-columns.js
var port_columns = __webpack_require__(20259);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var roles = __webpack_require__(87877);
// EXTERNAL MODULE: ./.build/registry/markdown/row-status.js
var row_status = __webpack_require__(45615);
// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(82376);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(60741);
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

// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var values = __webpack_require__(57836);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var words = __webpack_require__(19817);
;// CONCATENATED MODULE: ./.build/registry/markdown/rows.js
















/** Reads every row of a table that `classify` calls an allocation table. */
function readRows(source, { table, columns }) {
    const shared = {
        ownWords: (0,markdown_cells/* repeatedIn */.E$)(table, columns.byRole.get('status'), words/* wordsOf */.Z9),
        // `node server.js`: what several are started with names none of them.
        runtimes: new Set(columns.aliases.flatMap((it) => [...(0,markdown_cells/* repeatedIn */.E$)(table, it, markdown_text/* firstLine */.TM)]).filter((it) => cell_names/* runtime */.fA.test(it))),
        host: (0,hosts/* hostOf */.w4)(table.context.headings),
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
        return [(0,hosts/* hostInRemark */.QH)(name) ?? this.#shared.host];
    }
    /** `Web | API | Reserved`: not what an application listens on, but what is kept for it. */
    #isColumnReserved(column) {
        return (0,markdown_status/* bareStatus */.zc)((0,markdown_cells/* headerOf */.rR)(this.#cells.table, column)) === 'reserved';
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
    /** The ports of one cell; what cannot be a port becomes a problem. */
    #portsOf(column) {
        const cell = this.#cells.row.cells[column];
        if (cell === undefined)
            return [];
        const own = (0,ports/* portsIn */.uK)(cell.mask).map((port) => ({ port, cell }));
        const written = own.length > 0 ? own : this.#portsInside(cell);
        const said = cell.mask.replace(/[(（][^()（）]*[)）][\p{No}\s]*/gu, ' ');
        if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(said))
            this.#problem(`"${cell.text}" cannot be read as a port`, this.#cells.place(cell));
        const isNamed = (0,roles/* roleOf */.kp)((0,markdown_cells/* headerOf */.rR)(this.#cells.table, column)) === 'application';
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
        const address = (0,values/* addressIn */._)(text);
        if (address === null || (0,markdown_text/* withoutRemarks */.K2)(text).trim() !== address)
            return [];
        return this.#cells.row.cells.flatMap((cell, column) => (0,port_columns/* isInsideHeader */.ox)((0,markdown_cells/* headerOf */.rR)(this.#cells.table, column))
            ? (0,ports/* portsIn */.uK)(cell.mask).map((port) => ({ port: { ...port, address }, cell }))
            : []);
    }
    #details({ name, rest }, application, { port, alias }) {
        const cells = this.#cells;
        const others = this.#namesBeside().filter((it) => !this.#shared.runtimes.has(it));
        // What several services are parts of is their owner as well: a `web` of each is not the same.
        const isWhole = (column) => (0,roles/* isProject */.YS)((0,markdown_cells/* headerOf */.rR)(cells.table, column));
        const [whole = ''] = application === null ? [] : this.#namesBeside(cells.columns.aliases.filter(isWhole));
        const spare = application === null && name !== '' && !(0,cell_names/* isNobody */.uP)(name) ? name : '';
        return {
            type: cells.value('type'),
            owner: cells.value('owner') ?? ((0,markdown_text/* saysSomething */.XE)(whole) ? whole : null),
            aliases: (0,names/* aliasesOf */.Q)(application, [...others, ...(0,cell_names/* namesListed */.u9)(cells.text('alias')), alias ?? '']),
            address: port.address ?? (0,values/* addressIn */._)(cells.text('address')),
            domains: (0,values/* domainsIn */.l)(cells.text('domains')),
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


/***/ }),

/***/ 15094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readTables)
});

// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(98876);
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(38739);
// EXTERNAL MODULE: ./.build/registry/markdown/cells.js
var cells = __webpack_require__(89521);
// EXTERNAL MODULE: ./.build/registry/markdown/contents.js
var contents = __webpack_require__(16308);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var markdown_hosts = __webpack_require__(54679);
// EXTERNAL MODULE: ./.build/registry/markdown/port-columns.js
var port_columns = __webpack_require__(20259);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var markdown_roles = __webpack_require__(87877);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(19817);
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
        aliases: names.map((it) => it.column).filter((it) => it !== best && !(0,markdown_roles/* isShared */.yM)((0,cells/* headerOf */.rR)(table, it))),
        status: (0,markdown_roles/* statusOfHeader */.je)((0,cells/* headerOf */.rR)(table, byRole.get('application'))),
    };
}
/**
 * Whether a column can say nothing of applications, whatever its header may mean, because it holds ports alone (and no
 * other one is called after them): `Convex site`.
 */
function isOfPorts(table, column) {
    const filled = (0,cells/* filledIn */.AE)(table, column);
    const role = (0,markdown_roles/* roleOf */.kp)((0,cells/* headerOf */.rR)(table, column));
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
        const names = new Set((0,cells/* filledIn */.AE)(table, column).flatMap(({ text }) => (isLikeName(text) ? [text] : [])));
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
    const said = (column) => (0,cells/* filledIn */.AE)(table, column).map((it) => it.text);
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
var port_index = __webpack_require__(73520);
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
var markdown_status = __webpack_require__(82376);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(60741);
// EXTERNAL MODULE: ./.build/registry/markdown/topics.js
var topics = __webpack_require__(70706);
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
    return table.rows.flatMap((row) => columns.ports.map((it) => (0,cells/* maskIn */.Yk)(row, it)));
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
    const filled = table.rows.filter((row) => (0,markdown_text/* saysSomething */.XE)((0,cells/* maskIn */.Yk)(row, column)));
    return (filled.length > 0 &&
        filled.every((row) => {
            const own = new GivenPorts(rangesOf(row, columns));
            const again = (0,registry_ports/* portsIn */.uK)((0,cells/* maskIn */.Yk)(row, column));
            return again.length > 0 && again.every((it) => it.address !== null && it.range !== null && own.touch(it.range));
        }));
}
function has({ columns }, role) {
    return columns.byRole.has(role);
}
function portHeader({ table, columns }) {
    return columns.ports.map((it) => (0,cells/* headerOf */.rR)(table, it)).join(' ');
}
function rangesIn({ table, columns }) {
    return table.rows.flatMap((row) => rangesOf(row, columns));
}
function rangesOf(row, { ports }) {
    return ports.flatMap((column) => (0,registry_ports/* portsIn */.uK)((0,cells/* maskIn */.Yk)(row, column))).flatMap(({ range }) => range ?? []);
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
    const names = (0,cells/* filledIn */.AE)(table, columns.byRole.get('application'));
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
var headers = __webpack_require__(73918);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
// EXTERNAL MODULE: ./.build/model/suggest.js
var suggest = __webpack_require__(78930);
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
        status: (0,markdown_roles/* statusOfHeader */.je)((0,cells/* headerOf */.rR)(table, byRole.get('application'))),
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


/***/ })

};
