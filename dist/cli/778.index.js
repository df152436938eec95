export const id = 778;
export const ids = [778];
export const modules = {

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ allocationsOfMap),
/* harmony export */   l6: () => (/* binding */ readDomainMap),
/* harmony export */   uZ: () => (/* binding */ withDomains)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1576);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5332);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7836);
/** Maps of domains, drawn in code blocks: `shop.com:443`, an arrow, `http://127.0.0.1:4000`, an arrow, the application. */



const longestLine = 500;
const target = /(?:https?:\/\/)?(\[[0-9a-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}|localhost):(\d{1,5})(?!\d)/i;
/** Arrows, whole, in ASCII, or as the three characters that a broken one leaves. */
const arrow = /→|⇒|➜|->|=>|↓|â†./u;
/** What a code block says about which domain goes where; nothing where it is a config or a script. */
function readDomainMap(source, fence) {
    if (fence.language !== '' && fence.language !== 'text' && fence.language !== 'txt')
        return [];
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
        const key = `${port}/${(0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)(application)}`;
        const earlier = found.get(key);
        found.set(key, {
            port,
            portEnd: null,
            protocol: 'tcp',
            application,
            status: 'active',
            type: null,
            owner: null,
            aliases: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasesOf */ .Q)(application, []),
            // Where the proxy looks for it is not what it is bound to.
            address: null,
            domains: [...new Set([...(earlier?.domains ?? []), domain])],
            directory: null,
            notes: null,
            host,
            environments: [],
            pool: null,
            until: null,
            at: earlier?.at ?? portAt,
            portAt: earlier?.portAt ?? portAt,
        });
    }
    return [...found.values()];
}
/** Adds the domains that the map sends to an allocation's port and application, unless an allocation lists them. */
function withDomains(allocations, statements) {
    const listed = new Set(allocations.flatMap((it) => it.domains));
    const mapped = new Map();
    for (const { port, application, domain } of statements) {
        if (application === null || listed.has(domain))
            continue;
        const key = `${port}/${(0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)(application)}`;
        const domains = mapped.get(key);
        if (domains === undefined)
            mapped.set(key, [domain]);
        else
            domains.push(domain);
    }
    return allocations.map((it) => {
        const domains = it.portEnd === null && it.application !== null
            ? mapped.get(`${it.port}/${(0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)(it.application)}`)
            : undefined;
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

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ov: () => (/* binding */ looksLikeList),
  qZ: () => (/* binding */ readLists),
  uh: () => (/* binding */ withMapsRead)
});

// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/markdown/classify.js + 1 modules
var classify = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/registry/markdown/domain-map.js
var domain_map = __webpack_require__(601);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(4679);
// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 4 modules
var markdown_document = __webpack_require__(7849);
// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(2376);
;// CONCATENATED MODULE: ./.build/registry/markdown/list-lines.js
/** One line of a list, a code block or of bare text: the ports that it gives, and to whom. */



/** What stands between a name and its port: `shop ..... 3000`, `shop => 3000`, `shop (port 3000)`. */
const trailingMarks = /(?<![\s:：=|–—>→(（.…·_-])[\s:：=|–—>→(（.…·_-]+$/u;
const longestLine = 300;
/** What a name goes up to. */
const endOfName = / [-–—|] |\s?[([（,:：;]|\. /;
/** What `ss`, `netstat` and `lsof` print of sockets: https://man7.org/linux/man-pages/man8/ss.8.html */
const socketState = /(?<![\p{L}\p{N}])(?:LISTEN|ESTAB|ESTABLISHED|UNCONN|TIME[-_]WAIT|CLOSE[-_]WAIT)(?![\p{L}\p{N}])/u;
/**
 * What a line gives; `null` for nothing.
 *
 * @param plain whether it is a line of a code block, where no character is a mark
 */
function readLine(source, line, plain) {
    if (line.text.length > longestLine || socketState.test(line.text))
        return null;
    const end = line.start + line.text.length;
    const piece = plain
        ? { text: line.text, mask: line.text, struck: [], comments: [], start: line.start, end }
        : (0,markdown_document/* readPiece */.n)(source, line.start, end);
    const ports = [];
    for (const port of (0,registry_ports/* portsIn */.uK)(piece.mask))
        if (port.range !== null)
            ports.push({ ...port, range: port.range });
    const [first] = ports;
    if (first === undefined)
        return null;
    return (plain ? readColumns(piece, ports) : null) ?? readLeading(piece, ports) ?? readTrailing(piece, ports);
}
/** The name that a line without ports consists of, or begins with: `ferry-api:`, `**Ferry** (Next.js)`. */
function nameOnLine(source, line) {
    if (line.text.length > longestLine)
        return null;
    const { mask } = (0,markdown_document/* readPiece */.n)(source, line.start, line.start + line.text.length);
    const [written = ''] = mask.trim().split(endOfName, 1);
    const name = withoutMark(written.replace(/\s+/g, ' ').trim());
    return isName(name) ? name : null;
}
/** `3000   shop   active`: columns with two spaces or more between them. */
function readColumns(piece, ports) {
    const columns = piece.mask
        .split(/\t| {2,}/)
        .map((it) => it.trim())
        .filter((it) => it !== '');
    const [port] = ports.filter((it) => columns.includes(piece.mask.slice(it.start, it.end)));
    if (columns.length < 2 || port === undefined)
        return null;
    const others = columns.filter((it) => it !== piece.mask.slice(port.start, port.end));
    const name = others.find((it) => isName(it));
    if (name === undefined)
        return null;
    return { piece, ports: [port], name: withoutMark(name), rest: others.filter((it) => it !== name).join(' ') };
}
/** One transport protocol or both: `tcp`, `(TCP/UDP)`. */
const protocolMark = String.raw `[(（[]?(?:tcp|udp)(?:[ \t]?[/+&,][ \t]?(?:tcp|udp))?[)）\]]?`;
/** What stands before a port: nothing, or words for it, a protocol, the local host. */
const beforePort = new RegExp(String.raw `^[^\p{L}\p{N}<>≤≥]*(?:${protocolMark}[^\p{L}\p{N}<>≤≥]*)?(?:ports?|puertos?|portas?|порты?|端口|포트)?` +
    String.raw `[^\p{L}\p{N}<>≤≥]*(?:https?:\/\/)?(?:localhost:|\d+(?:\.\d+){3}:)?$`, 'iu');
/** `3000: shop - notes`, `Port 80, 443 — nginx (active)`. */
function readLeading(piece, ports) {
    const [first] = ports;
    const before = piece.mask.slice(0, first?.start ?? 0);
    if (first === undefined || !beforePort.test(before))
        return null;
    const run = ports.filter((port, index) => index === 0 || /^[\s,/&+]*$/.test(piece.mask.slice(ports[index - 1]?.end ?? 0, port.start)));
    const last = run.at(-1) ?? first;
    const after = /^(?:[ \t]{0,4}(?::|->|→)[ \t]{0,4}\d{2,5}(?![\w.-]))?(?:\+|\/?[ \t]?\(?(?:tcp|udp)[)/a-z]*)?[\s:：=|,、>→.…·_–—-]*(.*)$/iu.exec(piece.mask.slice(last.end).replace(/\s+/g, ' '))?.[1] ?? '';
    return named(piece, saidOf(run, before), after);
}
/** Ports with the protocol that stands before them, where none stands with themselves: `UDP 51820`. */
function saidOf(ports, before) {
    const protocols = (0,registry_ports/* protocolsIn */.tM)(before);
    return protocols.length === 0 ? ports : ports.map((it) => (it.protocols.length > 0 ? it : { ...it, protocols }));
}
/** What parts the ports of one name: `nginx: 80 (HTTP), 443 (HTTPS)`. */
const betweenPorts = /^[ \t]*(?:[(（][^()（）]*[)）][ \t]*)?[,/&+][ \t]*$/;
/** An arrow after a port leads to where it is passed on to: `51820 → the office`. */
const forwarding = new RegExp(String.raw `^\/?[ \t]?(?:${protocolMark})?[ \t]*(?:->|→|=>|➜|⇒)[ \t]*(?<target>.*)$`, 'i');
const trailingProtocol = new RegExp(String.raw `(?<![\p{L}\p{N}])${protocolMark}[\s/:–—-]*$`, 'iu');
/** `shop: 3000`, `shop 3000`, `shop: 3000, 3001`, `shop UDP 3000 → the office`. */
function readTrailing(piece, ports) {
    const passedOn = ports.findIndex((it) => forwarding.test(piece.mask.slice(it.end)));
    const own = passedOn === -1 ? ports : ports.slice(0, passedOn + 1);
    const last = own.at(-1);
    if (last === undefined)
        return null;
    const run = [last];
    for (const port of own.slice(0, -1).reverse()) {
        if (!betweenPorts.test(piece.mask.slice(port.end, run[0]?.start)))
            break;
        run.unshift(port);
    }
    const after = afterPort(piece.mask.slice(last.end), /[:：=→>]\s*$/.test(piece.mask.slice(0, run[0]?.start)));
    if (after === null)
        return null;
    const before = piece.mask.slice(0, run[0]?.start).replace(/(?:https?:\/\/)(?:localhost|\d+(?:\.\d+){3}):$/i, '');
    const spoken = before.replace(/(?<![\p{L}\p{N}])ports?\s*$/iu, '');
    const protocol = trailingProtocol.exec(spoken)?.[0] ?? '';
    const name = spoken
        .slice(0, spoken.length - protocol.length)
        .replace(/\s+/g, ' ')
        .replace(/(?:https?:\/\/)?(?:localhost|\d+(?:\.\d+){3}|\*)?:$/i, '')
        .replace(trailingMarks, '')
        .replace(/(?<![\p{L}\p{N}])ports?$/iu, '')
        // `shop /shop 3000`: a path is no part of the name.
        .replace(/(?<=\S) \/\S*$/, '')
        .replace(trailingMarks, '');
    // Two words before a number are a name; more of them, with nothing between, are a sentence.
    if (/[\p{L}\p{N}*`_]\s*$/u.test(before) && name.split(' ').length > 3)
        return null;
    const entry = named(piece, saidOf(run, protocol), name);
    return entry === null ? null : { ...entry, rest: `${entry.rest} ${after}`.trim() };
}
/**
 * What is said behind a port that follows its name; `null` where it is part of a sentence.
 *
 * @param isMarked whether something parts the port from the name, as nothing does in a sentence
 */
function afterPort(text, isMarked) {
    const target = forwarding.exec(text)?.groups?.['target'];
    // Into a container it says nothing to anybody else.
    if (target !== undefined && !/^\d{2,5}(?![\w.-])/.test(target))
        return isName(target.trim()) || /^[\d.:[\]a-f]+$/i.test(target.trim()) ? target.trim() : null;
    const after = text
        .replace(/^[ \t]{0,4}(?:->|→|=>)[ \t]{0,4}\d{2,5}(?![\w.-])/, '')
        .replace(/^\/\S*|^[ \t]?\(?(?:tcp|udp)\)?/i, '')
        .trim();
    // A remark in brackets may follow (`postgres - 5434 (mapped to 5432)`), or a word (`nginx: 443 only`, `mdns: 5353 UDP multicast`).
    const isWordOfPort = /^only$/i.test(after) || ((0,registry_ports/* protocolsAtStart */.Nq)(text).length > 0 && /^\p{L}[\p{L}-]*$/u.test(after));
    const isRemark = /^[(（][^()（）]*[)）]$/.test(after) || (isMarked && isWordOfPort);
    return /[\p{L}\p{N}]/u.test(after) && !isRemark ? null : after;
}
function named(piece, ports, text) {
    // `3000 (shop)`: a name in brackets, unless it is a status.
    const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
    if (bracketed !== undefined && (0,markdown_status/* statusIn */.em)(bracketed) !== null)
        return { piece, ports, name: '', rest: text };
    const written = bracketed ?? text.split(endOfName, 1)[0] ?? '';
    const name = withoutMark(written.trim());
    // A name is short; what is said of a free port may be a sentence.
    if (!isName(name) && /[\p{L}\p{N}]/u.test(text) && (0,markdown_status/* statusInsteadOfName */.Tj)(name) !== 'free')
        return null;
    return { piece, ports, name, rest: bracketed === undefined ? text.slice(written.length) : '' };
}
/** `— SSH`, `✅ ferry`: a dash or an emoji before a name is no part of it. */
function withoutMark(text) {
    return text.replace(/^(?:[\p{Pd}\p{Extended_Pictographic}\s]|\uFE0F)+(?=\p{L})/u, '');
}
/** A few words, no sentence and no command. */
function isName(text) {
    return /\p{L}/u.test(text) && text.length <= 60 && text.split(' ').length <= 6 && !/[{};$"=<>]|\.$/.test(text);
}

// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/nested-lines.js



/** What stands before a port in a description, and names nobody. */
const keyWords = [
    ...markdown_words/* portWords */.D6,
    ...(0,markdown_words/* listOf */.c3)('default port, host port, url, host, base url, puerto por defecto'),
];
/** What stands before the port that others can reach, beside that of a container. */
const outsideWords = (0,markdown_words/* listOf */.c3)(`
    external, external port, external url, public, public port, published, published port, exposed, exposed port, host side, local, local port,
    local url, externo, puerto externo, público, внешний, внешний порт, 外部, 外部端口, 主机端口, 宿主机端口, extern, externe
  `);
const insideWords = (0,markdown_words/* listOf */.c3)(`
    internal, internal port, internal url, container, container port, container side, inside, in container, inside container, target,
    target port, docker, private port, interno, puerto interno, contenedor, внутренний, внутренний порт, контейнер, 内部, 内部端口, 容器,
    容器端口, intern, interne
  `);
/** Parts of one application: below its name these are no names. */
const partWords = (0,markdown_words/* listOf */.c3)(`
    http, https, ws, wss, websocket, websockets, grpc, rpc, tcp, udp, api, rest, rest api, web, web ui, webui, ui, gui, admin,
    admin ui, admin panel, console, dashboard, frontend, front, front end, backend, back, back end, server, client, app, metrics,
    health, health check, healthcheck, liveness, debug, debugger, inspector, inspect, hmr, livereload, management, control, data,
    peer, cluster, dev, dev server, development, prod, production, staging, preview, test, main, primary, веб, админка, метрики,
    前端, 后端, 管理, 健康检查, 監視, 监控
  `);
/** Below these stands what has names of its own. */
const groupWords = (0,markdown_words/* listOf */.c3)(`
    services, servers, apps, applications, projects, containers, databases, tools, sites, websites, frontends, backends, apis, servicios, aplicaciones, proyectos, bases de datos,
    сервисы, проекты, серверы, базы данных, 服务, 项目, 服务器, 数据库
  `);
/** The same where nothing stands beside them: `tide-server` is a name. */
const groupNames = (0,markdown_words/* listOf */.c3)('stack, infrastructure, infra, monitoring, system, environment, server, vps, host, machine');
/** Reads the lines of a block. */
function nestedLines(source, block) {
    const reader = (line) => {
        const entry = readLine(source, line, block.kind === 'fence');
        const name = entry === null ? nameOnLine(source, line) : null;
        // Items of a list stand beside each other, wherever their text begins.
        const indent = block.kind === 'lines' && block.list ? 0 : columnOf(source, line);
        return { line, indent, entry, name };
    };
    const reads = block.lines.filter((it) => /[\p{L}\p{N}]/u.test(it.text)).map(reader);
    const above = block.kind === 'lines' && block.under !== null ? [{ ...reader(block.under), indent: -1 }] : [];
    const groups = new Map();
    for (const read of reads) {
        while ((above.at(-1)?.indent ?? -2) >= read.indent)
            above.pop();
        const owner = above.at(-1) ?? null;
        const group = groups.get(owner);
        if (group === undefined)
            groups.set(owner, [read]);
        else
            group.push(read);
        above.push(read);
    }
    const entryOf = new Map();
    const left = new Set();
    for (const [owner, group] of groups) {
        for (const [read, entry] of ofGroup(owner, group)) {
            if (entry === null)
                left.add(read);
            else
                entryOf.set(read, entry);
        }
        const isNameOnly = owner !== null && owner.entry === null && owner.name !== null;
        if (isNameOnly && group.some((it) => it.entry !== null))
            left.add(owner);
    }
    const counted = reads.filter((it) => !left.has(it) && !(it.line.isHead === true && it.name !== null));
    return {
        lines: counted.map((it) => it.line),
        entries: counted.flatMap((it) => entryOf.get(it) ?? []),
        saysMore: reads.some((it) => it.entry !== null && left.has(it)),
    };
}
/** What the lines below one line give; `null` for what another one has said. */
function ofGroup(owner, group) {
    const given = group.flatMap((it) => (it.entry === null ? [] : [[it, it.entry]]));
    if (owner === null)
        return given;
    const ports = new Set(owner.entry?.ports.flatMap((it) => (it.range.portEnd === null ? [it.range.port] : [])));
    const isOutside = given.some(([, it]) => !(0,markdown_words/* isOneOf */.EK)(it.name, insideWords));
    const isDescription = given.some(([, it]) => isBare(it) || (0,markdown_words/* isOneOf */.EK)(it.name, keyWords));
    const name = owner.entry === null ? owner.name : owner.entry.name;
    const owns = name !== null && !isGroup(name);
    return given.map(([read, entry]) => {
        const isInside = (0,markdown_words/* isOneOf */.EK)(entry.name, insideWords);
        const isPart = isInside || isBare(entry) || isPartName(entry.name);
        const isSaid = (isInside && (ports.size > 0 || isOutside)) ||
            entry.ports.every((it) => ports.has(it.range.port)) ||
            (owns && isDescription && !isPart);
        if (isSaid)
            return [read, null];
        if (!owns || !isPart)
            return [read, entry];
        for (const it of entry.ports)
            ports.add(it.range.port);
        return [read, withOwner(entry, name)];
    });
}
/** `http: 4310` below `ferry` is ferry's, which may as well be called `ferry http`. */
function withOwner(entry, name) {
    const isKey = [keyWords, outsideWords, insideWords].some((it) => (0,markdown_words/* isOneOf */.EK)(entry.name, it));
    const isOne = (0,markdown_words/* isOneOf */.EK)(entry.name, partWords);
    return {
        ...entry,
        name,
        rest: isKey ? entry.rest : `${entry.name} ${entry.rest}`,
        aliases: !isKey && isOne ? [`${name} ${entry.name}`] : [],
    };
}
/** `4310`, `Port: 4310`, with not a word on whose it is. */
function isBare({ name, rest }) {
    return !/[\p{L}\p{N}]/u.test(name + rest);
}
/** `http/https/rpc`, `Web UI`, `Port`. */
function isPartName(name) {
    const words = [...keyWords, ...outsideWords, ...partWords];
    return (0,markdown_words/* isOneOf */.EK)(name, words) || name.split(/[/+,&、]| and /).every((it) => (0,markdown_words/* isOneOf */.EK)(it, words));
}
function isGroup(name) {
    return (0,markdown_status/* isBareStatus */.jc)(name) || (0,markdown_words/* mentions */.wy)(name, markdown_words/* portWords */.D6) || (0,markdown_words/* mentions */.wy)(name, groupWords) || (0,markdown_words/* isOneOf */.EK)(name, groupNames);
}
/** Where in its line the text of a line begins. */
function columnOf(source, { text, start }) {
    const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
    const before = source.text.slice(lineStart, start) + (/^[\s>]*/.exec(text)?.[0] ?? '');
    return [...before].reduce((column, it) => (it === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}

;// CONCATENATED MODULE: ./.build/registry/markdown/lists.js
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
        const allocations = (0,domain_map/* allocationsOfMap */.Bq)(ways, (0,hosts/* hostOf */.w4)(it.block.context.headings));
        return { ...it, allocations, reason: 'nothing else gives ports, and it leads domains there' };
    });
}
/** Of longer lines only the beginning says whether their ports are free. */
const lists_longestLine = 300;
const isMap = 'it leads from domains to ports';
const isSingle = 'a single line is no list';
/** Why a block cannot allocate, whatever its lines say; `null` where it may. */
function obstacleTo({ context, ...block }, besideTables) {
    if (block.kind === 'fence' && !['', 'text', 'txt'].includes(block.language))
        return `a code block in ${block.language}`;
    const near = `${context.headings.at(-1) ?? ''} ${context.caption}`;
    const isFree = saysFree({ context, ...block });
    if ((0,classify/* aboutSomethingElse */.XW)(near, isFree ? '' : context.headings.length > 1 ? near : context.caption))
        return 'what stands above it says that it is not about who has which port now';
    if ((0,markdown_words/* mentions */.wy)(context.headings.slice(1).join(' '), classify/* pageHeadings */.pU))
        return 'its heading says that it lists pages';
    if (!(0,markdown_status/* isAboutPorts */.Cn)(context))
        return 'no heading above it speaks of ports';
    if (!besideTables || isFree)
        return null;
    if (block.kind === 'fence')
        return 'a table allocates, and this is a code block';
    return saysWhatPortsAre(context.headings) || (0,hosts/* isHostSection */.gK)(context.headings)
        ? null
        : 'a table allocates, and no heading says what these ports are';
}
/** What the heading says of the ports below it; below `Available port ranges` there may be one for each kind of them. */
function statusFrom(headings) {
    return (0,markdown_status/* headingStatus */.lR)(headings) ?? ((0,markdown_status/* headingStatus */.lR)(headings.slice(0, -1)) === 'free' ? 'free' : null);
}
/** Whether a list is not of lanes but of what is free in them: its heading says so, and so do its lines where they say anything. */
function saysFree(block) {
    if (block.kind !== 'lines' || !block.list || statusFrom(block.context.headings) !== 'free')
        return false;
    const free = block.lines.filter((it) => !/\p{L}/u.test(it.text) || (0,markdown_status/* statusIn */.em)(it.text.slice(0, lists_longestLine)) === 'free');
    return free.length > 0 && areMost(free, block.lines);
}
/** `Free ports`, `Reserved`; but `Production` is a place, not what is said of ports. */
function saysWhatPortsAre(headings) {
    const status = (0,markdown_status/* headingStatus */.lR)(headings);
    return status !== null && (status !== 'active' || (0,markdown_words/* mentions */.wy)(headings.at(-1) ?? '', markdown_words/* portWords */.D6));
}
/** Whether its lines look like those of a list, whatever speaks against reading them. */
function looksLikeList(source, block) {
    const { lines, entries } = nestedLines(source, block);
    return entries.length > 0 && areMost(entries, lines);
}
function areMost(entries, lines) {
    return entries.length * 5 >= lines.length * 3;
}
/** @param forms how the lines of the lists are written that give ports: to be continued */
function readBlock(source, block, forms) {
    const nothing = (reason) => ({ block, allocations: [], reason });
    const { lines, entries, saysMore } = nestedLines(source, block);
    if (entries.length === 0)
        return nothing(saysMore ? 'it says more of what the line above it gives' : 'none of its lines is a port and a name');
    if (countsPorts(entries))
        return nothing('it counts ports');
    if (describesOnePort(entries))
        return nothing('it describes one application rather than listing several');
    const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
    const fromHeading = saysFree(block) ? 'free' : (0,markdown_status/* headingStatus */.lR)(block.context.headings);
    if (!areMost(entries, lines))
        return nothing('too few of its lines are a port and a name');
    if (isLanes && fromHeading === null)
        return nothing('it divides ports into lanes');
    // One line of prose that happens to begin with a port is not a list; one line of nothing but ports is.
    const isList = entries.length > 1 || (block.kind === 'lines' && block.list);
    const isAlike = entries.every((it) => forms.has(formOf(it) ?? ''));
    if (!isList && !isAlike && !(fromHeading !== null && entries.every((it) => it.name === '' && it.rest === '')))
        return nothing(isSingle);
    const host = (0,hosts/* hostOf */.w4)(block.context.headings);
    const allocations = entries.flatMap((entry) => toAllocations(source, entry, fromHeading).map((it) => ({ ...it, host })));
    if (allocations.length === 0)
        return nothing('ports, and not a word on whose they are');
    if (entries.length > 1)
        for (const it of entries) {
            const form = formOf(it);
            if (form !== null)
                forms.add(form);
        }
    return { block, allocations, reason: 'most of its lines are a port and what is said of it' };
}
/** What parts a port from the name behind it, if anything does: the arrow of `4310 -> ferry`. A port at the end may end a sentence. */
function formOf({ piece: { mask }, ports }) {
    if (/[\p{L}\p{N}]/u.test(mask.slice(0, ports[0]?.start)))
        return null;
    const [mark = ''] = /^[^\p{L}\p{N}]+/u.exec(mask.slice(ports.at(-1)?.end)) ?? [];
    return mark.trim() || null;
}
/** `Active ports: 5`, `Conflicts: 1`: one low number each, and one of them is said to be of ports in some state. */
function countsPorts(entries) {
    const isLow = ({ ports: [first, ...more] }) => more.length === 0 && (first?.range.port ?? 0) < 1000;
    const stateOfPorts = /^[^\p{L}]*(.+?)[^\p{L}]+(?:ports|puertos|portas|порт(?:ы|ов))[^\p{L}\p{N}]*[:：]/iu;
    const states = entries.map(({ piece }) => stateOfPorts.exec(piece.mask)?.[1] ?? '');
    return entries.every(isLow) && states.some((it) => /^total$/i.test(it) || (0,markdown_status/* isBareStatus */.jc)(it));
}
/** `Port: 4310`, `URL: localhost:4310`, `API: localhost:4310/api`: about the application of the heading. */
function describesOnePort(entries) {
    const ports = new Set(entries.flatMap((it) => it.ports.map((port) => port.range.port)));
    return entries.some((it) => (0,markdown_words/* isOneOf */.EK)(it.name, keyWords)) || (entries.length > 2 && ports.size * 2 < entries.length);
}
function toAllocations(source, { piece, ports, name: written, rest, aliases = [] }, fromHeading) {
    const remark = rest.replace(/[()（）[\]\s]+/g, ' ').trim();
    const { name, isReserved, isTaken } = (0,markdown_status/* reservedFor */.Oq)(written);
    // `default for many applications`: nobody's, and everybody's when they forget to say another one
    const isDefault = /^(?:common )?defaults? (?:for|of|port)\b/i.test(name);
    const instead = isDefault ? 'avoid' : (0,markdown_status/* statusInsteadOfName */.Tj)(name);
    const said = instead ??
        (isReserved ? 'reserved' : null) ??
        (0,markdown_status/* statusInsteadOfName */.Tj)(remark) ??
        (isTaken && fromHeading === 'free' ? 'active' : null) ??
        fromHeading ??
        (/^[^\p{L}]*$/u.test(remark) ? null : statusOfRemark(remark));
    const nobody = instead !== null || !/\p{L}/u.test(name);
    // Ports alone, and not a word about them.
    if (nobody && said === null)
        return [];
    return ports.flatMap((port) => {
        const struck = piece.struck.some(([start, end]) => start <= port.start && port.start < end);
        const status = struck ? 'retired' : (said ?? 'active');
        const application = nobody || status === 'free' || status === 'avoid' ? null : name;
        const notes = isDefault ? name : (0,markdown_status/* isBareStatus */.jc)(remark) ? '' : remark.replace(/^[-–—|:,;.\s]+/, '');
        const entry = {
            ...port.range,
            application,
            status,
            type: null,
            owner: null,
            aliases: (0,names/* aliasesOf */.Q)(application, aliases),
            address: port.address,
            domains: [],
            environments: [],
            pool: null,
            until: null,
            directory: null,
            notes: notes === '' ? null : notes,
            at: source.place(piece.start, piece.end),
            portAt: source.place(piece.start + port.start, piece.start + port.end),
        };
        return (port.protocols.length > 0 ? port.protocols : ['tcp']).map((protocol) => ({
            ...entry,
            protocol,
        }));
    });
}
/** Prose after a name states a status only in a word of its own: `(deprecated)`, `- reserved`. */
function statusOfRemark(remark) {
    const first = remark.replace(/^[^\p{L}]+/u, '').split(/[\s,;:]+/, 1)[0] ?? '';
    const status = (0,markdown_status/* statusIn */.em)(first);
    return status === 'free' || status === 'active' ? null : status;
}


/***/ })

};
