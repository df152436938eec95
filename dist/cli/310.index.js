export const id = 310;
export const ids = [310];
export const modules = {

/***/ 45310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ isGroup),
  fe: () => (/* binding */ isPartName),
  Vi: () => (/* binding */ keyWords),
  $f: () => (/* binding */ nestedLines)
});

// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(58109);
// EXTERNAL MODULE: ./.build/registry/markdown/heading-environments.js
var heading_environments = __webpack_require__(72725);
// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(98876);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 3 modules
var markdown_document = __webpack_require__(55605);
// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(82376);
// EXTERNAL MODULE: ./.build/registry/markdown/text.js
var markdown_text = __webpack_require__(60741);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(19817);
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
    const piece = pieceOf(source, line, plain);
    const ports = [];
    for (const port of (0,registry_ports/* portsIn */.uK)(piece.mask))
        if (port.range !== null && port.range.port > 9)
            ports.push({ ...port, range: port.range });
    const [first] = ports;
    if (first === undefined)
        return null;
    return (plain ? readColumns(piece, ports) : null) ?? readLeading(piece, ports) ?? readTrailing(piece, ports);
}
/** The text of a line, in a code block without the lines that are drawn in it. */
function pieceOf(source, { text, start }, plain) {
    const end = start + text.length;
    return plain
        ? { text, mask: text.replace(drawnLines, ' '), struck: [], comments: [], start, end }
        : (0,markdown_document/* readPiece */.n)(source, start, end);
}
/** Of boxes and trees: `├─ ferry`. */
const drawnLines = /[\u2500-\u257f]/g;
/** Before a number these name nobody: `now 4310`. */
const noNames = [
    ...markdown_words/* portWords */.D6,
    ...(0,markdown_words/* listOf */.c3)('was, were, now, use, uses, then, from, to, is, are, or, and, not, old, new, only, for, on, at, in, line, version, default'),
];
/** `Ferry: api 4310, web 4311` as the name and what belongs to it, as if it stood below; `null` for lines of other kinds. */
function partsOnLine(source, line, plain) {
    if (line.text.length > longestLine || socketState.test(line.text))
        return null;
    const piece = pieceOf(source, line, plain);
    const [head, before = ''] = /^([^:：,;\d]{1,60})[:：]\s/u.exec(piece.mask) ?? [];
    const name = withoutMark(before.replace(/[*_`]/g, ' ').trim());
    if (head === undefined || !isName(name))
        return null;
    const parts = [];
    let at = head.length;
    for (const text of piece.mask.slice(at).split(/[,;，；、]/)) {
        const own = /^\s*(\p{L}[\p{L}\p{N} _-]{0,40}?)[\s:：=]+\d{2,5}(?:\/(?:tcp|udp))?\s*$/iu.exec(text)?.[1]?.trim();
        const [port, ...more] = (0,registry_ports/* portsIn */.uK)(text);
        if (own === undefined || (0,markdown_words/* isOneOf */.EK)(own, noNames) || own.split(' ').length > 3)
            return null;
        if (port === undefined || port.range === null || more.length > 0)
            return null;
        const ports = [{ ...port, range: port.range, start: at + port.start, end: at + port.end }];
        parts.push({ piece, ports, name: own, rest: '' });
        at += text.length + 1;
    }
    return parts.length > 1 ? { name, parts } : null;
}
/** The name that a line without ports consists of, or begins with: `ferry-api:`, `**Ferry** (Next.js)`. */
function nameOnLine(source, line, plain) {
    if (line.text.length > longestLine)
        return null;
    const { mask } = pieceOf(source, line, plain);
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
    // `harbour sends /tides → 4310`: a way, not whose the port is.
    if (/(?:^|\s)\/\S*\s*(?:->|→|=>)\s*(?:localhost:)?$/.test(before))
        return null;
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
    // `Start the ferry on port 4310` is something to do.
    const [preposition] = /\s(?:on|at|via|using|to|from|in)$/i.exec(name) ?? [];
    if (preposition !== undefined && name.split(' ').length > 3)
        return null;
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
    return (0,markdown_text/* saysSomething */.XE)(after) && !isRemark ? null : after;
}
function named(piece, ports, text) {
    // `3000 (shop)`: a name in brackets, unless it is a status.
    const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
    if (bracketed !== undefined && (0,markdown_status/* statusIn */.em)(bracketed) !== null)
        return { piece, ports, name: '', rest: text };
    const marked = markedWith(text);
    if (marked !== null)
        return /\p{L}/u.test(marked.name) ? { piece, ports, ...marked } : { piece, ports, name: '', rest: text };
    const written = bracketed ?? text.split(endOfName, 1)[0] ?? '';
    const name = withoutMark(written.trim());
    // A name is short; what is said of a free port may be a sentence.
    if (!isName(name) && (0,markdown_text/* saysSomething */.XE)(text) && (0,markdown_status/* statusInsteadOfName */.Tj)(name) !== 'free')
        return null;
    return { piece, ports, name, rest: bracketed === undefined ? text.slice(written.length) : '' };
}
/** A status in brackets before everything else: `[Reserved] (for the crane)`, `[Planned] crane`; `null` for none. */
function markedWith(text) {
    const [mark, status = ''] = /^\s*[(（[]([^()（）[\]]+)[)）\]]\s*/.exec(text) ?? [];
    if (mark === undefined || !(0,markdown_status/* isBareStatus */.jc)(status))
        return null;
    const [written = ''] = text.slice(mark.length).split(endOfName, 1);
    const name = withoutMark(written.trim());
    return isName(name)
        ? { name, rest: `(${status})${text.slice(mark.length + written.length)}` }
        : { name: '', rest: text };
}
/** `— SSH`, `✅ ferry`: a dash or an emoji before a name is no part of it. */
function withoutMark(text) {
    return text.replace(/^(?:[\p{Pd}\p{Extended_Pictographic}\s]|\uFE0F)+(?=\p{L})/u, '');
}
/** A few words, no sentence, no command, no path and no way from one to another. */
function isName(text) {
    return (/\p{L}/u.test(text) && text.length <= 60 && text.split(' ').length <= 6 && !/^\W*\/|[{};$"=<>→]|\.$/.test(text));
}

;// CONCATENATED MODULE: ./.build/registry/markdown/nested-lines.js
/**
 * The lines of a list, of bare text or of a code block, with what those say that are indented below others: below a name
 * whose ports they are, below a port only what is to be said of it.
 */






/** What stands before a port in a description, and names nobody. */
const keyWords = [
    ...markdown_words/* portWords */.D6,
    ...markdown_words/* hostPortWords */.Vg,
    ...(0,markdown_words/* listOf */.c3)('default port, url, host, base url, puerto por defecto'),
];
/** What stands before the port that others can reach, beside that of a container. */
const outsideWords = (0,markdown_words/* listOf */.c3)(`
    external, external url, public, published, exposed, host side, local, local port, local url, externo, público, внешний, 外部, extern, externe
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
    const steps = block.kind === 'fence' ? stepsIn(block.lines) : new Set();
    const reader = (written) => {
        const line = steps.has(written) ? withoutNumber(written) : written;
        const entry = readLine(source, line, block.kind === 'fence');
        const name = entry === null ? nameOnLine(source, line, block.kind === 'fence') : null;
        // Items of a list stand beside each other, wherever their text begins.
        const indent = block.kind === 'lines' && block.list ? 0 : columnOf(source, written);
        return { line, indent, entry, name };
    };
    const lines = block.lines.filter((it) => (0,markdown_text/* saysSomething */.XE)(it.text));
    const reads = lines.flatMap((line) => {
        const read = reader(line);
        const parted = partsOnLine(source, read.line, block.kind === 'fence');
        if (parted === null)
            return [read];
        const part = { line, indent: read.indent + 0.5, name: null };
        return [{ ...read, entry: null, name: parted.name }, ...parted.parts.map((entry) => ({ ...part, entry }))];
    });
    const above = block.kind === 'lines' && block.under !== null ? [{ ...reader(block.under), indent: -1 }] : [];
    const groups = new Map();
    for (const read of reads) {
        while ((above.at(-1)?.indent ?? -2) >= read.indent)
            above.pop();
        const owner = above.at(-1) ?? null;
        (0,maps/* append */.BC)(groups, owner, read);
        above.push(read);
    }
    const named = new Set([...groups.keys()].flatMap((it) => environmentOf(it) ?? []));
    const entryOf = new Map();
    const left = new Set();
    for (const [owner, group] of groups) {
        for (const [read, given] of ofGroup(owner, group)) {
            const environment = named.size > 1 ? environmentOf(owner) : null;
            const entry = given === null || environment === null ? given : { ...given, environments: [environment] };
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
    return !(0,markdown_text/* saysSomething */.XE)(name + rest);
}
/** `http/https/rpc`, `Web UI`, `Port`. */
function isPartName(name) {
    const words = [...keyWords, ...outsideWords, ...partWords];
    return (0,markdown_words/* isOneOf */.EK)(name, words) || name.split(/[/+,&、]| and /).every((it) => (0,markdown_words/* isOneOf */.EK)(it, words));
}
/** The environment that a line names which has ports below it. */
function environmentOf(owner) {
    return owner === null || owner.entry !== null ? null : (0,heading_environments/* environmentNamed */.b)(owner.name ?? '');
}
/** The lines that a code block numbers from 1: their numbers are no ports. */
function stepsIn(lines) {
    const numbered = lines.filter((it) => numberOfStep.test(it.text));
    const numbers = numbered.map((it) => Number(numberOfStep.exec(it.text)?.[1]));
    return numbers.length > 1 && numbers.every((it, index) => it === index + 1) ? new Set(numbered) : new Set();
}
const numberOfStep = /^\s*(\d{1,3})[.)]\s/;
function withoutNumber(line) {
    return { ...line, text: line.text.replace(numberOfStep, (it) => ' '.repeat(it.length)) };
}
/** Whether a name is a word for what has names of its own: `services`, `Production`, `Our ports`. */
function isGroup(name) {
    return ((0,markdown_status/* isBareStatus */.jc)(name) ||
        (0,heading_environments/* environmentNamed */.b)(name) !== null ||
        (0,markdown_words/* mentions */.wy)(name, markdown_words/* portWords */.D6) ||
        (0,markdown_words/* mentions */.wy)(name, groupWords) ||
        (0,markdown_words/* isOneOf */.EK)(name, groupNames));
}
/** Where in its line the text of a line begins. */
function columnOf(source, { text, start }) {
    const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
    const before = source.text.slice(lineStart, start) + (/^[\s>\u2500-\u257f]*/.exec(text)?.[0] ?? '');
    return [...before].reduce((column, it) => (it === '\t' ? column + 4 - (column % 4) : column + 1), 0);
}


/***/ })

};
