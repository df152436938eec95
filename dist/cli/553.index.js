export const id = 553;
export const ids = [553];
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
const all = /^(?:all|any|every|both|\*|all environments|todos|alle|tous|все|全部|所有)$/i;
/** The names without doubles; empty where one of them stands for all. */
function environmentsOf(names) {
    return names.some((it) => all.test(it)) ? [] : [...new Set(names)];
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
const kindOfHost = /(?<!\p{L})(?:server|vps|machine|servidor|сервер)\P{L}*(?:[(（].*)?$|(?<!\p{L})(?:raspberry pi|nas|laptop)(?!\p{L})/iu;
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
function isHost(heading) {
    if (address.test(heading))
        return true;
    if (heading.length > longest || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6))
        return false;
    const name = hostName.exec(bare(heading))?.groups?.['name'];
    if (name !== undefined)
        return !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(name, partOfHost);
    return kindOfHost.test(heading) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, kindOfApplication);
}
/** `vps-2` of `Host vps-2`, `harbour-1` of `🖥️ Server: harbour-1 (10.0.0.1)`; `Server 2` and `Office server` as they are. */
function nameIn(heading) {
    const withoutRemark = bare(heading)
        .replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
        .trim();
    const { separator = '', name = '' } = hostName.exec(withoutRemark)?.groups ?? {};
    const isName = /[:：]/.test(separator) || (/^\s/.test(separator) && /^(?=\S*\p{L})(?=\S*[\d._-])\S+$/u.test(name));
    return (isName ? name : withoutRemark) || heading;
}
function bare(heading) {
    return heading.replace(/^[^\p{L}\p{N}]+/u, '');
}
/** What a server is called in a header. Where no other column has names, its names are the applications'. */
const hostWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    server, vps, machine, host, hostname, host name, node, droplet, vm, instance, servidor, máquina, сервер, хост, машина,
    服务器, 主机, 机器, サーバー, 서버, máy chủ, serveur, rechner, maschine, hôte, anfitrión
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

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isReadAsName),
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
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(4679);
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
function leavesNameOut({ cells }, name, { ports, byRole }) {
    if (cells[name]?.text !== '')
        return false;
    const textOf = (column) => (column === undefined ? '' : (cells[column]?.text ?? ''));
    const status = (0,markdown_status/* statusIn */.em)(textOf(byRole.get('status')));
    if (status === 'free' || status === 'avoid' || (0,markdown_status/* statusInsteadOfName */.Tj)(textOf(byRole.get('notes'))) !== null)
        return false;
    return cells.some((it, column) => column !== name && !ports.includes(column) && /[\p{L}\p{N}]/u.test(it.text));
}

// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var values = __webpack_require__(7836);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/rows.js









/** In the notes of a row without a name. */
const neverWords = (0,words/* listOf */.c3)('never assign, never use, do not use, do not assign, dont use');
/** Reads every row of a table that `classify` calls an allocation table. */
function readRows(source, { table, columns }) {
    const allocations = [];
    const problems = [];
    if (columns === null)
        return { allocations, problems };
    const ownWords = repeatedStatuses(table, columns);
    const host = (0,hosts/* hostOf */.w4)(table.context.headings);
    for (const row of ownRows(table, columns))
        new RowReader(source, table, columns, ownWords, host, row).read(allocations, problems);
    return { allocations, problems };
}
/** What stands in more than one cell of the status column: no slip, but a word of the author's own. */
function repeatedStatuses(table, { byRole }) {
    const column = byRole.get('status');
    const seen = new Set();
    const repeated = new Set();
    for (const row of table.rows) {
        const text = (0,words/* wordsOf */.Z9)((column === undefined ? undefined : row.cells[column])?.text ?? '');
        if (seen.has(text))
            repeated.add(text);
        seen.add(text);
    }
    return repeated;
}
class RowReader {
    #source;
    #table;
    #columns;
    #ownWords;
    #row;
    /** The server that the headings name. */
    #host;
    constructor(source, table, columns, ownWords, host, row) {
        this.#host = host;
        this.#source = source;
        this.#table = table;
        this.#columns = columns;
        this.#ownWords = ownWords;
        this.#row = row;
    }
    read(allocations, problems) {
        const written = this.#columns.ports.flatMap((column) => this.#portsOf(column, problems));
        if (written.length === 0)
            return;
        const literal = this.#literalName();
        const { name, isReserved } = literal === null ? (0,markdown_status/* reservedFor */.Oq)(firstLine(this.#cell('application'))) : { name: literal, isReserved: false };
        if (literal === null && isExample(name))
            return;
        const rowStatus = this.#status(name, isReserved ? 'reserved' : null, problems);
        const untilCell = this.#cell('until');
        const end = (0,dates/* dateIn */.m)(untilCell?.text ?? '');
        if (untilCell !== undefined && end !== null && end.date === null)
            problems.push({
                message: `there is no ${untilCell.text}: write the last day as 2026-12-31`,
                at: this.#place(untilCell, 0, untilCell.mask.length),
            });
        // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
        const isReplaced = written.some((it) => it.struck) && (0,markdown_status/* statusIn */.em)(this.#text('status')) === null;
        for (const { port, at, range, struck, column } of written) {
            const status = struck ? 'retired' : isReplaced && rowStatus === 'retired' ? 'active' : rowStatus;
            const application = status === 'free' || status === 'avoid' || (literal === null && isNobody(name)) ? null : name;
            if (application === null && status === 'active') {
                problems.push({ message: `port ${range.port} is active, but its row names no application`, at });
                continue;
            }
            const protocols = port.protocols.length > 0 ? port.protocols : (0,ports/* protocolsIn */.tM)(this.#text('protocol'));
            for (const protocol of protocols.length > 0 ? protocols : ['tcp']) {
                allocations.push({
                    ...range,
                    protocol,
                    application,
                    status,
                    ...this.#details(name, application, port, column),
                    portAt: at,
                });
            }
        }
    }
    /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
    #literalName() {
        const cell = this.#cell('application');
        if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#source.text.slice(cell.start, cell.end)))
            return null;
        const stated = this.#text('status');
        const status = (0,markdown_status/* isBareStatus */.jc)(stated) ? (0,markdown_status/* statusIn */.em)(stated) : null;
        const isSomebodys = status === 'active' || status === 'reserved' || status === 'retired';
        return isSomebodys && /[\p{L}\p{N}]/u.test(cell.text) && !cell.text.includes('\n') ? cell.text : null;
    }
    /** The ports of one cell; what cannot be a port becomes a problem. */
    #portsOf(column, problems) {
        const cell = this.#row.cells[column];
        if (cell === undefined)
            return [];
        const written = (0,ports/* portsIn */.uK)(cell.mask);
        if (written.length === 0 && /^[\s:~]*\d/.test(cell.mask)) {
            problems.push({ message: `"${cell.text}" cannot be read as a port`, at: this.#place(cell, 0, cell.mask.length) });
        }
        return written.flatMap((port) => {
            const at = this.#place(cell, port.start, port.end);
            if (port.range !== null)
                return [{ port, at, range: port.range, struck: isStruck(cell, port.start), column }];
            problems.push({ message: port.fault ?? '', at });
            return [];
        });
    }
    /** The status of the whole row: what stands nearest to the port's owner is believed first. */
    #status(name, beforeName, problems) {
        if (isStruckOut(this.#cell('application')))
            return 'retired';
        const stated = this.#cell('status');
        const explicit = stated === undefined ? null : (0,markdown_status/* statusIn */.em)(stated.text);
        const instead = (0,markdown_status/* statusInsteadOfName */.Tj)(name);
        // `| | reserved — never assign |`
        if (explicit === 'reserved' && isNobody(name) && (0,words/* mentions */.wy)(stated?.text ?? '', neverWords))
            return 'avoid';
        if (explicit === 'active' || explicit === 'reserved' || explicit === 'retired')
            return explicit;
        if (instead === 'free' || instead === 'avoid')
            return instead;
        if (explicit !== null)
            return explicit;
        if (stated !== undefined && /\p{L}/u.test(stated.text) && !this.#ownWords.has((0,words/* wordsOf */.Z9)(stated.text))) {
            const unknown = unknownStatus(stated.text);
            if (unknown !== null)
                problems.push({ message: unknown, at: this.#place(stated, 0, stated.mask.length) });
        }
        return this.#columns.status ?? instead ?? beforeName ?? this.#statusElsewhere(name);
    }
    /** Where neither the status column nor the name says it: a remark after the name, the notes, the heading. */
    #statusElsewhere(name) {
        const notes = this.#text('notes');
        const remark = /[(（]([^()（）]*)[)）]$/.exec(name)?.[1] ?? '';
        const said = (0,markdown_status/* statusInsteadOfName */.Tj)(remark) ?? (0,markdown_status/* statusInsteadOfName */.Tj)(notes);
        const fromHeading = (0,markdown_status/* tableStatus */.h_)(this.#table.context.headings);
        if (!isNobody(name))
            return (said === 'free' ? null : said) ?? fromHeading ?? 'active';
        // `- | reserved — never assign`: nobody's, and to stay so.
        if ((0,words/* mentions */.wy)(notes, neverWords))
            return 'avoid';
        // `???`: somebody's, but nobody knows whose.
        return said ?? fromHeading ?? (/^\?*$/.test(name) ? 'active' : 'free');
    }
    #details(name, application, port, column) {
        const project = application === null ? [] : this.#columns.aliases.map((it) => firstLine(this.#row.cells[it]));
        const notes = this.#text('notes');
        const listedAliases = namesListed(this.#text('alias'));
        const spare = application === null && name !== '' && !isNobody(name) ? [name] : [];
        return {
            type: this.#value('type'),
            owner: this.#value('owner'),
            aliases: (0,names/* aliasesOf */.Q)(application, [...project, ...listedAliases]),
            address: port.address ?? (0,values/* addressIn */._)(this.#text('address')),
            domains: (0,values/* domainsIn */.l)(this.#text('domains')),
            directory: /[/\\]/.test(this.#text('directory')) ? this.#value('directory') : null,
            notes: [...spare, ...(notes === '' ? [] : [notes])].join('; ') || null,
            host: this.#columns.hosts.get(column) ?? this.#value('host') ?? this.#host,
            environments: (0,environments/* environmentsOf */.M)(namesListed(this.#text('environments'))),
            pool: this.#value('pool'),
            until: this.#until(),
            at: this.#source.place(this.#row.start, this.#row.end),
        };
    }
    /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
    #until() {
        return (0,dates/* dateIn */.m)(this.#text('until'))?.date ?? null;
    }
    #cell(role) {
        const column = this.#columns.byRole.get(role);
        return column === undefined ? undefined : this.#row.cells[column];
    }
    #text(role) {
        return this.#cell(role)?.text ?? '';
    }
    /** A cell's text, or `null` where it is empty or a dash. */
    #value(role) {
        const text = this.#text(role).replaceAll('\n', ', ');
        return /[\p{L}\p{N}]/u.test(text) ? text : null;
    }
    #place(cell, start, end) {
        return this.#source.place(cell.start + start, cell.start + end);
    }
}
/** `(example) Control UI`, in a registry that is still to be filled in. */
function isExample(name) {
    return /^[^\p{L}]*[(（[](?:example|sample|e\.g\.?|ejemplo|пример|示例|例)[)）\]]/iu.test(name);
}
/** Whether a text in the column of applications, where the status stands in its own, is the name that it looks like. */
function isReadAsName(text) {
    const { name, isReserved } = (0,markdown_status/* reservedFor */.Oq)(text);
    return name === text && !isReserved && !isExample(text) && !isNobody(text);
}
/** An empty cell, a dash, a placeholder (`[APP]`), or a status where the name should be. */
function isNobody(name) {
    if (!/[\p{L}\p{N}]/u.test((0,markdown_status/* withoutBrokenText */.FA)(name)) || /^[[<{].*[\]>}]$/.test(name))
        return true;
    return /^\W*(?:n\/a|none|nobody|nothing|nil)\W*$/i.test(name) || (0,markdown_status/* statusInsteadOfName */.Tj)(name) !== null;
}
function firstLine(cell) {
    return cell?.text.split('\n', 1)[0] ?? '';
}
/** Whether all that a cell says is struck through. */
function isStruckOut(cell) {
    if (cell === undefined || cell.struck.length === 0)
        return false;
    const left = cell.struck.reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), cell.mask);
    return !/[\p{L}\p{N}]/u.test(left);
}
function isStruck(cell, offset) {
    return cell.struck.some(([start, end]) => start <= offset && offset < end);
}
/** Names with a comma between them, or each on a line of its own. */
function namesListed(text) {
    const names = text.includes('\n') ? text.split('\n') : text.split(/\s*[,;，、]\s*| [/+&] /);
    return names.filter((it) => /[\p{L}\p{N}*]/u.test(it));
}
/** A word that is none of the statuses; several words that hold none are a remark. */
function unknownStatus(text) {
    const nearest = (0,markdown_status/* nearestStatusWord */.H_)(text);
    if (nearest !== null)
        return `"${text}" is no status that portbook knows: did you mean "${nearest}"?`;
    if (text.match(/[\p{L}\p{N}]+/gu)?.length !== 1)
        return null;
    return `"${text}" is no status that portbook knows: use one of active, reserved, free, avoid, retired`;
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ withoutBrokenText),
/* harmony export */   H_: () => (/* binding */ nearestStatusWord),
/* harmony export */   Oq: () => (/* binding */ reservedFor),
/* harmony export */   Tj: () => (/* binding */ statusInsteadOfName),
/* harmony export */   em: () => (/* binding */ statusIn),
/* harmony export */   hA: () => (/* binding */ reservedForWords),
/* harmony export */   h_: () => (/* binding */ tableStatus),
/* harmony export */   jc: () => (/* binding */ isBareStatus),
/* harmony export */   lR: () => (/* binding */ headingStatus)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/** The status that a text states, by its words; emoji are not looked at (they break too often), but for those that spell one. */


/**
 * What people write for each status. A phrase that negates another begins before it (`not active`),
 * so that the earliest match is the right one.
 *
 * An application that is merely stopped keeps its port: it would collide when it is started again.
 */
const phrases = {
    active: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    active, running, live, production, prod, up, online, ok, normal, in use, used, in production, allocated,
    assigned, deployed, healthy, enabled, working, taken, occupied, stable, yes, open, listening, current,
    development, dev, staging, testing, test, local, internal, public, external, operational, ready, bound,
    exposed, protected, maintenance, beta, alpha, experimental, demo, critical, primary, secondary, backup,
    restricted, secured, configured, installed, monitored, degraded, verified, confirmed, not free, not available, unavailable, always on, on, permanent, system, default,
    required, activo, activa, en uso, en producción, ocupado, en ejecución, funcionando, asignado, usado, no
    disponible, актив*, работает, используется, занят*, запущен*, в работе, включен*, продакшн, недоступ*, 运行中,
    运行, 使用中, 正常, 已启用, 启用, 已使用, 占用, 在用, 已分配, 活跃, 生产, 稼働中, 不可用, 할당됨, 시스템, 적용, 완료, 사용 중, 사용중, 운영, 실행 중, đang chạy, đang dùng, đang sử dụng, hoạt động,
    đang hoạt động, đã dùng, aktiv, belegt, läuft, in betrieb, actif, en service, utilisé, ativo, ativa, em uso
  `),
    reserved: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    reserved, reserve, reservation, reservations, planned, placeholder, future, pending, upcoming, proposed, requested, tbd, todo, wip, in progress, not
    active, inactive, not running, stopped, paused, down, off, offline, on demand, not deployed, not started,
    idle, disabled, standby, suspended, optional, not yet, on hold, dormant, exited, reservado, reservada,
    planificado, planeado, pendiente, futuro, detenido, parado, inactivo, no activo, зарезервирован*, резерв*,
    запланирован*, планируется, остановлен*, не актив*, неактив*, не запущен*, не работает, отключен*,
    выключен*, 预留, 保留, 计划, 规划, 待, 停止, 未启用, 未运行, 未启动, 已停, 予約, 예약, 예정, 중지, dự kiến, dự phòng, đặt trước, dành riêng, dừng, đã
    dừng, không hoạt động, tạm dừng, chưa chạy, reserviert, geplant, inaktiv, réservé, prévu, inactif, inativo
  `),
    free: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    free, available, unassigned, unused, unallocated, vacant, not used, not in use, not assigned, not allocated,
    not taken, no longer used and free, spare, unreserved, released, libre, libres, disponible, disponibles, sin
    uso, sin asignar, no asignado, no usado, свобод*, доступ*, не используется, не занят*, 空闲, 可用, 未使用, 未分配,
    未占用, 闲置, 空き, 사용 가능, 미사용, trống, còn trống, khả dụng, sẵn sàng, chưa dùng, chưa sử dụng, frei, verfügbar, livre,
    disponível
  `),
    avoid: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    avoid, do not use, dont use, never use, never assign, do not assign, must not be used, must not use,
    forbidden, prohibited, blocked, banned, off limits, not allowed, common default, conflict prone, unsafe, not
    this project, other project, evitar, no usar, prohibido, избегать, не использовать, запрещ*, 避免, 禁用, 禁止,
    不要使用, 勿用, tránh, không dùng, không sử dụng, vermeiden, nicht verwenden, éviter
  `),
    retired: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    retired, deprecated, decommissioned, removed, deleted, obsolete, archived, abandoned, no longer used, no
    longer in use, no longer active, discontinued, sunset, legacy, dead, migrated, moved, replaced, superseded,
    freed, end of life, old, retirado, obsoleto, eliminado, устарел*, удален*, удалён*, выведен*, больше не
    используется, 废弃, 已下线, 下线, 弃用, 已删除, 已停用, ngừng, đã xóa, không còn dùng, veraltet, entfernt, obsolète
  `),
};
/** The statuses in the order in which they win a tie, with their phrases. */
const statuses = ['retired', 'avoid', 'free', 'reserved', 'active'];
/** The status whose word stands first in a text (of two that begin together, the longer); `null` where there is none. */
function statusIn(text) {
    return earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(spelledOut(text)))?.status ?? null;
}
/**
 * The status that a name cell states instead of a name: `Available`, `*free for a new tenant*`, `Avoid`,
 * `_(not this project)_`. Only `free` may be followed by more words, and never joined to them (`free-range-api`).
 */
function statusInsteadOfName(text) {
    const bare = spelledOut(text).replace(/^[^\p{L}\p{N}]+/u, '');
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(bare);
    const hit = earliest(words);
    if (hit === null || hit.index > 1)
        return null;
    if (hit.status === 'active')
        return null; // `System`, `Default`, `Test`: names that happen to be words
    if (isBareStatus(bare))
        return hit.status;
    const next = bare[hit.length] ?? '';
    return hit.status === 'free' && /[\s(,;:—–]/.test(next) ? 'free' : null;
}
/** A text without broken emoji and dashes; the emoji "free" and "vacant" are the words themselves. */
function spelledOut(text) {
    return withoutBrokenText(text).replace(/🆓|🈳/gu, ' free ').trim();
}
/** Emoji, dashes and quotes in UTF-8 that were read as Windows-1252: they begin with letters, but are none. */
function withoutBrokenText(text) {
    return text.replace(/(?:â[€œžš¬€˜‚]|ð\u0178|ð\u009f|ï¸)[\u0080-\u00bf"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{0,2}/gu, ' ');
}
/** What announces the application that a port is kept for, as a header or before the name. */
const reservedForWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
  reserved for, intended for, planned for, planned use, intended use, reservado para, зарезервировано для, 预留给, dành cho
`);
/** `Reserved for the crane`, `Reserved: crane`: whose it is, and that it is reserved. */
function reservedFor(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const [beforeColon = '', ...afterColon] = bare.split(/\s?[:：]\s?/);
    if (afterColon.length > 0 && isBareStatus(beforeColon) && statusIn(beforeColon) === 'reserved')
        return { name: afterColon.join(': ').trim(), isReserved: true };
    // `used by Nginx for HTTPS`
    const user = /^(?:used|taken|occupied|usado|занят) (?:by|por)? ?(?:the )?(\S.*?)(?: (?:for|to|as|para) .*)?$/i.exec(bare)?.[1];
    if (user !== undefined)
        return { name: user, isReserved: false };
    const phrase = reservedForWords.find((it) => bare.slice(0, it.length).toLowerCase() === it);
    const name = phrase === undefined ? '' : bare.slice(phrase.length).replace(/^[\s:]+(?:the )?/i, '');
    return name === '' ? { name: text, isReserved: false } : { name, isReserved: true };
}
/** Longer texts are more than a status, and would take long to read word by word. */
const longestBare = 100;
/** Whether a text is made of statuses and nothing else: `Reserved`, `RESERVED — do not use`. */
function isBareStatus(text) {
    if (text.length > longestBare)
        return false;
    for (let words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(text);;) {
        const hit = earliest(words);
        if (hit === null || hit.index > 1)
            return false;
        const start = words[hit.index] === ' ' ? hit.index + 1 : hit.index;
        words = words.slice(start + hit.length);
        if (words.trim() === '')
            return true;
    }
}
/** The word for a status that a text is a slip of; `null` where none is near. */
function nearestStatusWord(text) {
    if (text.length > 40)
        return null;
    const word = text.toLowerCase();
    return knownWords.find((it) => it.length > 3 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, it) <= 2) ?? null;
}
const knownWords = statuses.flatMap((status) => phrases[status].filter((it) => !it.endsWith('*')));
function earliest(words) {
    let best = null;
    for (const status of statuses) {
        for (const phrase of phrases[status]) {
            const index = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOfPhrase */ .bi)(words, phrase);
            if (index === -1)
                continue;
            const length = phrase.replace('*', '').length;
            if (best === null || index < best.index || (index === best.index && length > best.length))
                best = { status, index, length };
        }
    }
    return best;
}
/** The status of the rows of a table: that of the heading, and what it begins with where that gives nothing away. */
function tableStatus(headings) {
    const status = headingStatus(headings);
    if (status !== null || headings.length < 2)
        return status;
    const first = earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(headings.at(-1)?.replace(/^[^\p{L}]+/u, '') ?? ''));
    return first?.status === 'reserved' && first.index <= 1 ? 'reserved' : null;
}
/**
 * The status that the nearest heading gives to all rows under it: `Reserved Ports`, `Available`. A
 * heading that speaks of something else (`Available Services`) says nothing about ports.
 */
function headingStatus(headings) {
    const heading = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPromises */ .lq)(headings.at(-1) ?? '');
    const status = statusIn(heading);
    if (status === null || headings.length === 1)
        return null;
    const bare = heading
        .replace(/[(（][^()（）]*[)）]/g, ' ')
        .split(/[/,&]| and | for | para | для /)
        .every((part, index) => isBareStatus(part) || (index > 0 && /^\P{L}*(?:future|new)/iu.test(part)));
    return bare || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6) ? status : null;
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

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ portWords),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   bi: () => (/* binding */ indexOfPhrase),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ withoutPromises),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/** The words that people use in registries, in several languages, and how they are found in a text. */
/**
 * Phrases out of one text with a comma between them, over as many lines as it takes. An empty one counts, too.
 * People leave out accents (`servico`, `dai port`): each phrase is followed by what is left of it then.
 */
function listOf(text) {
    return text.split(',').flatMap((it) => {
        const phrase = it.trim().replace(/\s+/g, ' ');
        const plain = withoutAccents(phrase);
        return plain === phrase || /[^ -~]/.test(plain) ? [phrase] : [phrase, plain];
    });
}
function withoutAccents(text) {
    return text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd');
}
/** A text in the form that phrases are looked up in: lower case words with a space around each. */
function wordsOf(text) {
    // Most text is ASCII, and a pattern of all letters takes long to compile.
    if (/^[ -~]*$/.test(text))
        return ` ${text
            .toLowerCase()
            .replaceAll("'", '')
            .replace(/[^a-z0-9]+/g, ' ')
            .trim()} `;
    const words = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
    return ` ${words} `;
}
/** Where a phrase first occurs in `wordsOf` a text; -1 where it does not. */
function indexOfPhrase(words, phrase) {
    let needle = needles.get(phrase);
    if (needle === undefined) {
        needle = needleFor(phrase);
        needles.set(phrase, needle);
    }
    return words.indexOf(needle);
}
/** The same few hundred phrases are looked up for every row. */
const needles = new Map();
function needleFor(phrase) {
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(phrase))
        return phrase; // Kana, Han, Hangul
    return phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `;
}
/** Whether a text holds one of the phrases. */
function mentions(text, phrases) {
    const words = wordsOf(text);
    return phrases.some((phrase) => indexOfPhrase(words, phrase) !== -1);
}
/** Whether a text is one of the phrases and nothing else. */
function isOneOf(text, phrases) {
    return phrases.includes(wordsOf(text).trim());
}
/** The first of the phrases, in order of preference, that a text holds; its rank, or -1. */
function rankOf(text, phrases) {
    const words = wordsOf(text);
    return phrases.findIndex((phrase) => indexOfPhrase(words, phrase) !== -1);
}
/** What a port is called. */
const portWords = listOf(`
    port, ports, puerto, puertos, порт, порты, порта, портов, 端口, 埠, ポート, cổng, porta, portas, porte, poort, 포트
  `);
/** A heading without what is only said to praise the ports: `Ports (changed to avoid conflicts)` tells of no conflict. */
function withoutPromises(heading) {
    return heading.replace(/\b(?:avoid|prevent|no|without)[a-z]{0,4} (?:any |port )?conflicts?\b/gi, ' ');
}


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aliasesOf)
/* harmony export */ });
/** By which other names an entry knows its application, in whichever form it is written. */
/** Longer ones are sentences, and have no other names. */
const longestName = 200;
/**
 * Further names: of `Grafana (monitoring)` and `Grafana – dashboards` also `Grafana`, of `ferry-web / ferry-api`
 * also each of the two, of `Ferry (PM2: ferry-prod)` also `ferry-prod`.
 *
 * @param others the names that the entry lists
 * @returns none for what is nobody's
 */
function aliasesOf(application, others) {
    if (application === null)
        return [];
    const names = application.length > longestName ? [] : namesIn(application);
    return [...new Set([...names, ...others])].filter((it) => /[\p{L}\p{N}]/u.test(it) && it !== application);
}
function namesIn(application) {
    const process = /[(（](?:pm2|process|container|name)[ \t]?[:：][ \t]?([\w.-]+)/i.exec(application)?.[1];
    const [bare = ''] = application.split(/\s*[(（]| [–—-] |: /, 1);
    return [bare, ...(process === undefined ? [] : [process]), ...bare.split(/ [/+&] |, | and /)];
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kL: () => (/* binding */ highestPort),
/* harmony export */   tM: () => (/* binding */ protocolsIn),
/* harmony export */   uK: () => (/* binding */ portsIn)
/* harmony export */ });
/* unused harmony export toRange */
/** The highest port there is; `4003+` ends here. */
const highestPort = 65535;
const address = String.raw `(?<address>\[[0-9a-fA-F:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|localhost|\*)`;
const protocol = String.raw `[ \t]{0,4}[/(]?[ \t]{0,4}(?<protocol>(?:tcp|udp)(?:[ \t]?[/+&,|][ \t]?(?:tcp|udp))?)\b`;
/** A dash in UTF-8 that was read as Windows-1252. */
const brokenDash = 'â€[“”"]';
const item = new RegExp(String.raw `(?<![\w.])(?:${address}:)?(?<first>\d+)` +
    String.raw `(?:[ \t]{0,4}(?:[-‐‑‒–—―−~〜～]|${brokenDash}|\.{2,3}|…|\bto\b|至|到|до)[ \t]{0,4}(?<last>\d+))?` +
    String.raw `(?<open>\+(?![ \t]{0,4}\d))?` +
    // What follows a colon or an arrow is the container's side of a mapping, which nobody else can see.
    String.raw `(?:[ \t]{0,4}(?::|->|→|=>)[ \t]{0,4}\d+(?:-\d+)?)?` +
    String.raw `(?:${protocol})?(?![\w]|\.\d)`, 'gi');
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
