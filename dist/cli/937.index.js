export const id = 937;
export const ids = [937];
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

/***/ 6937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMarkdown: () => (/* binding */ readMarkdown)
});

// EXTERNAL MODULE: ./.build/model/names.js
var model_names = __webpack_require__(31576);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(38767);
// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(53747);
// EXTERNAL MODULE: ./.build/registry/ports.js
var ports = __webpack_require__(98876);
// EXTERNAL MODULE: ./.build/registry/markdown/blocks.js
var markdown_blocks = __webpack_require__(97876);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
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
var markdown_cells = __webpack_require__(89521);
// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(81921);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 3 modules
var markdown_document = __webpack_require__(55605);
// EXTERNAL MODULE: ./.build/registry/markdown/topics.js
var topics = __webpack_require__(70706);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var words = __webpack_require__(19817);
;// CONCATENATED MODULE: ./.build/registry/markdown/dates.js
/** When a document says that it was last changed, and last compared with the server. */





const labels = {
    updated: (0,words/* listOf */.c3)(`
    last updated, last update, last modified, last changed, updated:, última actualización, actualizado:, última atualização,
    atualizado:, zuletzt aktualisiert, letzte aktualisierung, letzte änderung, dernière mise à jour, последнее обновление,
    обновлено:, 最后更新, 最後更新, 更新日期, 更新时间, 最終更新, 최종 업데이트, 마지막 업데이트, cập nhật lần cuối
  `),
    audited: (0,words/* listOf */.c3)(`
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
var domain_map = __webpack_require__(40601);
// EXTERNAL MODULE: ./.build/registry/markdown/heading-environments.js
var heading_environments = __webpack_require__(72725);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(54679);
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
        if (!wordWithRemark.test(heading) || !(0,hosts/* isHostHeading */.X)(heading))
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
var entry = __webpack_require__(52864);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(58109);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(60741);
// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var markdown_values = __webpack_require__(57836);
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
    return (0,words/* isOneOf */.EK)(key, words/* hostPortWords */.Vg) ? 'hostPort' : keyNames.find((it) => keys[it].test(key));
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
var markdown_status = __webpack_require__(82376);
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
    const written = (0,ports/* portsIn */.uK)(`${' '.repeat(from)}${line.text.slice(from).replace(/[*`]/g, ' ')}`).slice(0, inHeading === null ? 8 : 1);
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
    return (0,words/* mentions */.wy)(name, words/* portWords */.D6) || !/\p{L}/u.test(name) ? '' : name;
}
function statusOf(name, heading, values) {
    const inBrackets = remark.exec(heading)?.[1] ?? '';
    return (0,markdown_status/* statusIn */.em)(values.get('status')?.text ?? '') ?? (0,markdown_status/* statusInsteadOfName */.Tj)(name) ?? (0,markdown_status/* statusInsteadOfName */.Tj)(inBrackets);
}

// EXTERNAL MODULE: ./.build/registry/markdown/lists.js
var markdown_lists = __webpack_require__(65213);
// EXTERNAL MODULE: ./.build/model/registry.js
var registry = __webpack_require__(85253);
;// CONCATENATED MODULE: ./.build/registry/markdown/restated.js
/** Rows of one table that another table has already: the same port for the same application is one allocation. */




/** What an application is, in the place of its name. */
const kindNames = (0,words/* listOf */.c3)(`
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
    return a.application !== null && (0,words/* isOneOf */.EK)((0,markdown_text/* withoutRemark */.d9)(b.application ?? ''), kindNames);
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

// EXTERNAL MODULE: ./.build/registry/markdown/rows.js + 1 modules
var rows = __webpack_require__(40553);
// EXTERNAL MODULE: ./.build/registry/markdown/tables.js + 4 modules
var markdown_tables = __webpack_require__(15094);
;// CONCATENATED MODULE: ./.build/registry/markdown/reader.js
/** The Markdown reader: a document in, allocations and everything else it says about ports out. */



















/** @throws Failure where the document is too deep or too large to be read, or has not what the policy pins */
function readMarkdown(source, pin) {
    assertReadable(source);
    const { blocks, comments } = (0,markdown_document/* parseDocument */.T)(source);
    const readings = (0,markdown_tables/* readTables */.g)(source, blocks, pin);
    const tables = readings.map((reading) => ({
        reading,
        ...(reading.kind === 'allocation' ? (0,rows/* readRows */.a)(source, reading) : { allocations: [], problems: [] }),
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
        const written = columns.ports.flatMap((column) => (0,ports/* portsIn */.uK)((0,markdown_cells/* maskIn */.Yk)(row, column)));
        return written.flatMap(({ range, protocols, address }) => range === null
            ? []
            : [
                {
                    kind: 'usage',
                    port: range.port,
                    protocol: [...protocols, ...(0,ports/* protocolsIn */.tM)(cells.text('protocol'))][0] ?? 'tcp',
                    address: address ?? (0,markdown_values/* addressIn */._)(cells.text('address')),
                    at: cells.rowPlace,
                },
            ]);
    });
}


/***/ })

};
