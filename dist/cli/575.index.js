export const id = 575;
export const ids = [575];
export const modules = {

/***/ 52864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25332);

/** The entry that says this and nothing else. Its application is known by what its name has in it. */
function entryOf(said) {
    return {
        protocol: 'tcp',
        type: null,
        owner: null,
        aliases: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasesOf */ .Q)(said.application, []),
        address: null,
        domains: [],
        directory: null,
        notes: null,
        environments: [],
        pool: null,
        until: null,
        ...said,
    };
}


/***/ }),

/***/ 97876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText)
/* harmony export */ });
/** Whether it is text for people; the block of a script or a config names its language. */
function isText(block) {
    return block.kind === 'lines' || ['', 'text', 'txt'].includes(block.language);
}


/***/ }),

/***/ 40601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ allocationsOfMap),
/* harmony export */   l6: () => (/* binding */ readDomainMap),
/* harmony export */   uZ: () => (/* binding */ withDomains)
/* harmony export */ });
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58109);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31576);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52864);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57836);
/** Maps of domains, drawn in code blocks: `shop.com:443`, an arrow, `http://127.0.0.1:4000`, an arrow, the application. */




const longestLine = 500;
const target = /(?:https?:\/\/)?(\[[0-9a-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}|localhost):(\d{1,5})(?!\d)/i;
/** Arrows, whole, in ASCII, or as the three characters that a broken one leaves. */
const arrow = /→|⇒|➜|->|=>|↓|â†./u;
/** What a code block says about which domain goes where. */
function readDomainMap(source, fence) {
    const found = [];
    let domains = [];
    for (const [index, line] of fence.lines.entries()) {
        if (line.text.length > longestLine)
            continue;
        const named = leadingDomains(line);
        if (named.length > 0)
            domains = named;
        else if (line.text.trim() === '')
            domains = [];
        const match = target.exec(line.text);
        const port = Number(match?.[2]);
        if (match === null || domains.length === 0 || port < 1 || port > 65535)
            continue;
        const after = line.text.slice(match.index + match[0].length);
        const application = arrow.test(after) ? nameIn(after.replace(arrow, '')) : nameBelow(fence.lines, index);
        const end = line.start + match.index + match[0].length;
        const portAt = source.place(end - (match[2] ?? '').length, end);
        for (const { text, start } of domains) {
            const at = source.place(start, start + text.length);
            const host = (match[1] ?? '').replace(/[[\]]/g, '');
            found.push({ statement: { kind: 'domain', domain: text.toLowerCase(), host, port, application, at }, portAt });
        }
        domains = [];
    }
    return found;
}
/** The ports of a map as allocations, for a document in which nothing else gives any: to who is named, else to the domain. */
function allocationsOfMap(ways, host) {
    const found = new Map();
    for (const { statement, portAt } of ways) {
        const { port, domain } = statement;
        const application = statement.application ?? domain;
        const key = keyOf(port, application);
        const earlier = found.get(key);
        const places = { at: earlier?.at ?? portAt, portAt: earlier?.portAt ?? portAt };
        const domains = [...new Set([...(earlier?.domains ?? []), domain])];
        // It says nothing of an address: where the proxy looks for an application is not what that is bound to.
        found.set(key, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)({ port, portEnd: null, application, status: 'active', domains, host, ...places }));
    }
    return [...found.values()];
}
function keyOf(port, application) {
    return `${port}/${(0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(application)}`;
}
/** Adds the domains that the map sends to an allocation's port and application, unless an allocation lists them. */
function withDomains(allocations, statements) {
    const listed = new Set(allocations.flatMap((it) => it.domains));
    const mapped = new Map();
    for (const { port, application, domain } of statements) {
        if (application !== null && !listed.has(domain))
            (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(mapped, keyOf(port, application), domain);
    }
    return allocations.map((it) => {
        const domains = it.portEnd === null && it.application !== null ? mapped.get(keyOf(it.port, it.application)) : undefined;
        return domains === undefined ? it : { ...it, domains: [...new Set([...it.domains, ...domains])] };
    });
}
/** The domains that a line consists of, or that stand before its first arrow. */
function leadingDomains(line) {
    if (/[;{}]/.test(line.text))
        return [];
    const head = line.text.split(arrow, 1)[0] ?? '';
    const words = head.trim().split(/[\s,]+/);
    const domains = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .domainsIn */ .l)(head);
    if (domains.length === 0 || domains.length !== words.length)
        return [];
    return domains.map((text) => ({ text, start: line.start + line.text.toLowerCase().indexOf(text) }));
}
/** The first line below with a name in it, before the drawing ends. */
function nameBelow(lines, index) {
    for (const { text } of lines.slice(index + 1, index + 5)) {
        if (text.trim() === '' || text.length > longestLine)
            return null;
        const name = nameIn(text.replace(arrow, ''));
        if (name !== null)
            return name;
    }
    return null;
}
function nameIn(text) {
    const name = text.replace(/\s*\([^()]*\)\s*$/, '').trim();
    return /^[\p{L}\p{N}@][\p{L}\p{N} ._@/-]{0,80}$/u.test(name) && /[\p{L}]{2}/u.test(name) ? name : null;
}


/***/ }),

/***/ 60575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   partsOf: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38767);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65213);
/** What each part of a Markdown registry was read as, and why: from the reader's own decisions, in the order of the document. */


/** Tables, lists and code blocks, headings that give ports, and of the text what says something of ports. */
function partsOf(source, reading) {
    const tables = reading.tables.map((it) => ({
        what: 'table',
        at: source.place(it.table.start),
        heading: headingOf(it.table.context),
        // Lanes and routes have become the one or the other: the reason tells of them.
        readAs: it.kind === 'allocation' || it.kind === 'usage' ? it.kind : 'none',
        reason: it.reason,
        entries: it.entries,
        columns: columnsOf(it),
    }));
    const lists = reading.lists.flatMap((it) => {
        const part = listPart(source, it, reading);
        // Prose that says nothing of ports is what most documents are full of.
        return part.what === 'text' && part.readAs === 'none' && !(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeList */ .ov)(source, it.block) ? [] : part;
    });
    const headings = reading.headings.map(({ heading, allocations }) => ({
        what: 'heading',
        at: source.place(heading.content.start),
        heading: heading.content.text,
        readAs: 'allocation',
        reason: 'no table or list gives ports, and this heading does, by itself or by what stands below it',
        entries: allocations.length,
        columns: [],
    }));
    return [...tables, ...lists, ...headings].sort((a, b) => (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(a.at, b.at));
}
function listPart(source, { block, allocations, reason }, reading) {
    const part = {
        what: block.kind === 'fence' ? 'code' : block.list ? 'list' : 'text',
        at: source.place(block.lines[0]?.start ?? 0),
        heading: headingOf(block.context),
        columns: [],
    };
    if (allocations.length > 0)
        return { ...part, readAs: 'allocation', reason, entries: allocations.length };
    const section = reading.sections.get(block);
    if (section !== undefined)
        return { ...part, readAs: 'section', reason: `it describes port ${section.statement.port}`, entries: 1 };
    const ways = reading.domainMaps.get(block);
    if (ways !== undefined)
        return {
            ...part,
            readAs: 'domains',
            reason: 'it leads from domains to ports of this machine',
            entries: ways.length,
        };
    return { ...part, readAs: 'none', reason, entries: 0 };
}
function headingOf({ headings }) {
    return headings.at(-1) ?? null;
}
function columnsOf({ table, columns }) {
    const names = new Map();
    for (const [role, column] of columns?.byRole ?? [])
        names.set(column, role);
    for (const column of columns?.notes ?? [])
        names.set(column, 'notes');
    for (const column of columns?.aliases ?? [])
        names.set(column, 'other name');
    for (const column of columns?.ports ?? []) {
        const host = columns?.hosts.get(column);
        names.set(column, host === undefined ? 'port' : `port on ${host}`);
    }
    return table.header.map(({ text }, column) => ({ header: text, readAs: names.get(column) ?? null }));
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

/***/ 65213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ov: () => (/* binding */ looksLikeList),
/* harmony export */   qZ: () => (/* binding */ readLists),
/* harmony export */   uh: () => (/* binding */ withMapsRead)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52864);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25332);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97876);
/* harmony import */ var _domain_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40601);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54679);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14839);
/* harmony import */ var _nested_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45310);
/* harmony import */ var _row_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45615);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82376);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60741);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70706);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19817);
/**
 * Registries without a table: lists (`- 3000: shop`), bare lines (`shop 3000`) and columns made of spaces.
 * Careful: a block counts only if most of its lines fit, and where a table allocates, only a list whose
 * heading says what its ports are (`Free ports`).
 */












/** Reads every block that is no table; most give nothing, and maps of domains only by `withMapsRead`. */
function readLists(source, blocks, maps, besideTables) {
    const forms = new Set();
    const readings = blocks
        .filter((it) => it.kind === 'fence' || it.kind === 'lines')
        .map((block) => {
        const obstacle = obstacleTo(block, besideTables) ?? (maps.has(block) ? isMap : null);
        return obstacle === null ? readBlock(source, block, forms) : { block, allocations: [], reason: obstacle };
    });
    // The list whose form a single line has may stand below it.
    return readings.map((it) => (it.reason === isSingle ? readBlock(source, it.block, forms) : it));
}
/** The same in a document in which nothing else gives ports: then maps give those to which they lead. */
function withMapsRead(lists, maps) {
    return lists.map((it) => {
        const ways = it.reason === isMap ? maps.get(it.block) : undefined;
        if (ways === undefined)
            return it;
        const allocations = (0,_domain_map_js__WEBPACK_IMPORTED_MODULE_0__/* .allocationsOfMap */ .Bq)(ways, (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(it.block.context.headings));
        return { ...it, allocations, reason: 'nothing else gives ports, and it leads domains there' };
    });
}
/** Of longer lines only the beginning says whether their ports are free. */
const longestLine = 300;
const isMap = 'it leads from domains to ports';
const isSingle = 'a single line is no list';
/** Why a block cannot allocate, whatever its lines say; `null` where it may. */
function obstacleTo(block, besideTables) {
    const { context } = block;
    if (block.kind === 'fence' && !(0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .isText */ .K)(block))
        return `a code block in ${block.language}`;
    const near = `${context.headings.at(-1) ?? ''} ${context.caption}`;
    const isFree = saysFree(block);
    if ((0,_topics_js__WEBPACK_IMPORTED_MODULE_6__/* .aboutSomethingElse */ .XW)(near, isFree ? '' : context.headings.length > 1 ? near : context.caption))
        return 'what stands above it says that it is not about who has which port now';
    if ((0,_topics_js__WEBPACK_IMPORTED_MODULE_6__/* .announces */ .rq)(context.headings.slice(1).join(' '), 'pages'))
        return 'its heading says that it lists pages';
    if (!(0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isAboutPorts */ .Cn)(context))
        return 'no heading above it speaks of ports';
    if (!besideTables || isFree)
        return null;
    if (block.kind === 'fence')
        return 'a table allocates, and this is a code block';
    return saysWhatPortsAre(context.headings) || (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostSection */ .gK)(context.headings) || isOfPorts(block)
        ? null
        : 'a table allocates, and no heading says what these ports are';
}
/** What the heading says of the ports below it; below `Available port ranges` there may be one for each kind of them. */
function statusFrom(headings) {
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .headingStatus */ .lR)(headings) ?? ((0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .headingStatus */ .lR)(headings.slice(0, -1)) === 'free' ? 'free' : null);
}
/** Whether a list is not of lanes but of what is free in them: its heading says so, and so do its lines where they say anything. */
function saysFree(block) {
    if (block.kind !== 'lines' || !block.list || statusFrom(block.context.headings) !== 'free')
        return false;
    const free = block.lines.filter((it) => !/\p{L}/u.test(it.text) || (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusIn */ .em)(it.text.slice(0, longestLine)) === 'free');
    return free.length > 0 && areMost(free, block.lines);
}
/** `Free ports`, `Reserved`; but `Production` is a place, not what is said of ports. */
function saysWhatPortsAre(headings) {
    const heading = headings.at(-1) ?? '';
    const status = (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .headingStatus */ .lR)(headings);
    if (status === null)
        return statusAbove(headings) !== null;
    return status !== 'active' || (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .mentions */ .wy)(heading, [..._words_js__WEBPACK_IMPORTED_MODULE_7__/* .portWords */ .D6, ..._status_js__WEBPACK_IMPORTED_MODULE_5__/* .takenWords */ .Nk]);
}
/** With these, a heading speaks of ports that no application here has, or not any more. */
const anybodysWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(`
    common, standard, typical, usual, known, internal, firewall, allowed, alternative, recommended, suggested, original,
    old, previous, former
  `);
/**
 * Whether each line of a list is a port and the name behind it: `- 4310: ferry` below `Database ports`, `- Port 4310 - ferry`
 * also below a part that is about ports, as `Web` of `Our ports`.
 */
function isOfPorts({ list, lines, context: { headings } }) {
    const [part = '', heading = ''] = [headings.slice(1, -1).at(-1), headings.slice(1).at(-1)];
    const isEach = (line) => lines.every((it) => line.test(it.text.slice(0, longestLine)));
    if (!list)
        return false;
    return ((lines.length > 1 &&
        /^\P{L}*\p{L}+ ports\P{L}*$/iu.test(heading) &&
        !(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .mentions */ .wy)(heading, anybodysWords) &&
        isEach(/^[*`\s]*\d{2,5}[*`]*(?:\/(?:tcp|udp))?\s*[:：–—-]+[*`]*\s+[^\s\d]/i)) ||
        ((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .mentions */ .wy)(part, _words_js__WEBPACK_IMPORTED_MODULE_7__/* .portWords */ .D6) &&
            !(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .mentions */ .wy)(part, anybodysWords) &&
            !(0,_topics_js__WEBPACK_IMPORTED_MODULE_6__/* .aboutSomethingElse */ .XW)(part) &&
            isEach(/^[*`\s]*port[*`]*\s+[*`]*\d{2,5}[*`]*\s*[:：–—-]+[*`]*\s+[^\s\d]/i)));
}
/** What the heading above the nearest one says, as `In use` does above `Web`; of free ports, only their own tell. */
function statusAbove(headings) {
    const status = (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .headingStatus */ .lR)(headings.slice(0, -1));
    const isSaid = status !== 'active' || (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .mentions */ .wy)(headings.at(-2) ?? '', _status_js__WEBPACK_IMPORTED_MODULE_5__/* .takenWords */ .Nk);
    return status !== 'free' && isSaid ? status : null;
}
/** Whether its lines look like those of a list, whatever speaks against reading them. */
function looksLikeList(source, block) {
    const { lines, entries } = (0,_nested_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .nestedLines */ .$f)(source, block);
    return entries.length > 0 && areMost(entries, lines);
}
function areMost(entries, lines) {
    return entries.length * 5 >= lines.length * 3;
}
/** @param forms how the lines of the lists are written that give ports: to be continued */
function readBlock(source, block, forms) {
    const nothing = (reason) => ({ block, allocations: [], reason });
    const { lines, entries, saysMore } = (0,_nested_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .nestedLines */ .$f)(source, block);
    if (entries.length === 0)
        return nothing(saysMore ? 'it says more of what the line above it gives' : 'none of its lines is a port and a name');
    if (countsPorts(entries))
        return nothing('it counts ports');
    if (entries.every((it) => isFile(it.name)))
        return nothing('it says in which files ports are written');
    if (describesOnePort(entries))
        return nothing('it describes one application rather than listing several');
    const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
    const { headings } = block.context;
    const fromHeading = saysFree(block) ? 'free' : ((0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .tableStatus */ .h_)(headings) ?? statusAbove(headings));
    if (!areMost(entries, lines))
        return nothing('too few of its lines are a port and a name');
    if (isLanes && fromHeading === null)
        return nothing('it divides ports into lanes');
    // One line of prose that happens to begin with a port is not a list; one line of nothing but ports is.
    const isList = entries.length > 1 || (block.kind === 'lines' && block.list);
    const isAlike = entries.every((it) => forms.has(formOf(it, block) ?? ''));
    if (!isList && !isAlike && !(fromHeading !== null && entries.every((it) => it.name === '' && it.rest === '')))
        return nothing(isSingle);
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(headings);
    const allocations = entries.flatMap((entry) => toAllocations(source, entry, fromHeading).map((it) => ({ ...it, host })));
    if (allocations.length === 0)
        return nothing('ports, and not a word on whose they are');
    if (entries.length > 1)
        for (const it of entries) {
            const form = formOf(it, block);
            if (form !== null)
                forms.add(form);
        }
    return { block, allocations, reason: 'most of its lines are a port and what is said of it' };
}
/**
 * What parts a port from the name behind it, if anything does: the arrow of `4310 -> ferry`. In text a port at the end may
 * end a sentence; in a code block the colon of `ferry: 4310` is a form as well.
 */
function formOf({ piece: { mask }, ports }, { kind }) {
    const before = mask.slice(0, ports[0]?.start);
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .saysSomething */ .XE)(before)) {
        const [mark = ''] = /(?<=[\p{L}\p{N})])(?:[:=]|\s*(?:->|→))(?=\s*$)/u.exec(before) ?? [];
        return kind === 'fence' && mark !== '' ? `name${mark}` : null;
    }
    const [mark = ''] = /^[^\p{L}\p{N}]+/u.exec(mask.slice(ports.at(-1)?.end)) ?? [];
    return mark.trim() || null;
}
/** `Active ports: 5`, `Conflicts: 1`: one low number each, and one of them is said to be of ports in some state. */
function countsPorts(entries) {
    const isLow = ({ ports: [first, ...more] }) => more.length === 0 && (first?.range.port ?? 0) < 1000;
    const stateOfPorts = /^[^\p{L}]*(.+?)[^\p{L}]+(?:ports|puertos|portas|порт(?:ы|ов))[^\p{L}\p{N}]*[:：]/iu;
    const states = entries.map(({ piece }) => stateOfPorts.exec(piece.mask)?.[1] ?? '');
    return entries.every(isLow) && states.some((it) => /^total$/i.test(it) || (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isBareStatus */ .jc)(it));
}
/** The path of a file: `ferry/main.py`, `ferry/Dockerfile.dev`, `.env.local`. Without a folder, `Next.js` is a name. */
function isFile(name) {
    return /^(?:(?:[\w@.-]+\/)+[\w@-]*\.\w{1,10}|(?:[\w@.-]+\/)*(?:Dockerfile|\.env)(?:\.\w+)*)$/i.test(name);
}
/** `Port: 4310`, `URL: localhost:4310`, `API: localhost:4310/api`: about the application of the heading. */
function describesOnePort(entries) {
    const ports = new Set(entries.flatMap((it) => it.ports.map((port) => port.range.port)));
    return entries.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isOneOf */ .EK)(it.name, _nested_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .keyWords */ .Vi)) || (entries.length > 2 && ports.size * 2 < entries.length);
}
function toAllocations(source, { piece, ports, name: written, rest, aliases = [], environments = [] }, fromHeading) {
    const remark = rest.replace(/[()（）[\]\s]+/g, ' ').trim();
    const { name, isReserved, isTaken } = (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .reservedFor */ .Oq)(written);
    // `default for many applications`: nobody's, and everybody's when they forget to say another one
    const isDefault = /^(?:common )?defaults? (?:for|of|port)\b/i.test(name);
    const instead = isDefault ? 'avoid' : (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusInsteadOfName */ .Tj)(name);
    // `ferry 4310 available`, in a list that is none of free ports: what is named can be had there.
    const isToBeHad = fromHeading !== 'free' && (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isOneOf */ .EK)(firstWord(remark), _row_status_js__WEBPACK_IMPORTED_MODULE_4__/* .availableWords */ .L);
    const said = instead ??
        (isReserved || (isToBeHad && /\p{L}/u.test(name)) ? 'reserved' : null) ??
        (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusInsteadOfName */ .Tj)(remark) ??
        (isTaken && fromHeading === 'free' ? 'active' : null) ??
        fromHeading ??
        (/^[^\p{L}]*$/u.test(remark) ? null : statusOfRemark(remark));
    const nobody = instead !== null || !/\p{L}/u.test(name);
    // Ports alone, and not a word about them.
    if (nobody && said === null)
        return [];
    return ports.flatMap((port) => {
        const status = (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .isStruck */ .Ni)(piece, port.start) ? 'retired' : (said ?? 'active');
        const application = nobody || status === 'free' || status === 'avoid' ? null : name;
        const notes = isDefault ? name : (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isBareStatus */ .jc)(remark) ? '' : remark.replace(/^[-–—|:,;.\s]+/, '');
        const entry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_10__/* .entryOf */ .M)({
            ...port.range,
            application,
            status,
            aliases: (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .aliasesOf */ .Q)(application, aliases),
            address: port.address,
            environments,
            notes: notes === '' ? null : notes,
            at: source.place(piece.start, piece.end),
            portAt: source.place(piece.start + port.start, piece.start + port.end),
        });
        return (port.protocols.length > 0 ? port.protocols : ['tcp']).map((protocol) => ({
            ...entry,
            protocol,
        }));
    });
}
/** Prose after a name states a status only in a word of its own: `(deprecated)`, `- reserved`. */
function statusOfRemark(remark) {
    const status = (0,_status_js__WEBPACK_IMPORTED_MODULE_5__/* .statusIn */ .em)(firstWord(remark));
    return status === 'free' || status === 'active' ? null : status;
}
function firstWord(text) {
    return text.replace(/^[^\p{L}]+/u, '').split(/[\s,;:]+/, 1)[0] ?? '';
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


/***/ })

};
