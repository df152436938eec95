export const id = 345;
export const ids = [345];
export const modules = {

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

/***/ 2345:
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

// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(1921);
// EXTERNAL MODULE: ./.build/registry/markdown/classify.js + 1 modules
var classify = __webpack_require__(3760);
// EXTERNAL MODULE: ./.build/registry/markdown/document.js + 4 modules
var markdown_document = __webpack_require__(7849);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var words = __webpack_require__(9817);
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
    if (/\d{2,}/.test(heading) || (0,classify/* aboutSomethingElse */.XW)(heading))
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

// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/markdown/values.js
var markdown_values = __webpack_require__(7836);
;// CONCATENATED MODULE: ./.build/registry/markdown/domain-map.js
/** Maps of domains, drawn in code blocks: `shop.com:443`, an arrow, `http://127.0.0.1:4000`, an arrow, the application. */



const domain_map_longestLine = 500;
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
        if (line.text.length > domain_map_longestLine)
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
        const key = `${port}/${(0,model_names/* normalName */.t)(application)}`;
        const earlier = found.get(key);
        found.set(key, {
            port,
            portEnd: null,
            protocol: 'tcp',
            application,
            status: 'active',
            type: null,
            owner: null,
            aliases: (0,names/* aliasesOf */.Q)(application, []),
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
        const key = `${port}/${(0,model_names/* normalName */.t)(application)}`;
        const domains = mapped.get(key);
        if (domains === undefined)
            mapped.set(key, [domain]);
        else
            domains.push(domain);
    }
    return allocations.map((it) => {
        const domains = it.portEnd === null && it.application !== null
            ? mapped.get(`${it.port}/${(0,model_names/* normalName */.t)(it.application)}`)
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
    const domains = (0,markdown_values/* domainsIn */.l)(head);
    if (domains.length === 0 || domains.length !== words.length)
        return [];
    return domains.map((text) => ({ text, start: line.start + line.text.toLowerCase().indexOf(text) }));
}
/** The first line below with a name in it, before the drawing ends. */
function nameBelow(lines, index) {
    for (const { text } of lines.slice(index + 1, index + 5)) {
        if (text.trim() === '' || text.length > domain_map_longestLine)
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

;// CONCATENATED MODULE: ./.build/registry/markdown/heading-environments.js

const anyPlace = `
  environment, env, entorno, ambiente, umgebung, environnement, окружение, среда, 环境, 環境, 환경
`;
const anyServer = 'server, vps, servidor, serveur, сервер, 服务器, 서버';
const environments = [
    {
        name: 'production',
        words: (0,words/* listOf */.c3)('production, prod, producción, produção, produktion, продакшн, 生产, 生產, 本番, 운영'),
        places: (0,words/* listOf */.c3)(`${anyPlace}, ${anyServer}`),
    },
    {
        name: 'staging',
        words: (0,words/* listOf */.c3)('staging, preproduction, preprod, 预发, 预发布, ステージング'),
        places: (0,words/* listOf */.c3)(`${anyPlace}, ${anyServer}`),
    },
    {
        name: 'development',
        words: (0,words/* listOf */.c3)('development, dev, desarrollo, desenvolvimento, entwicklung, разработк*, 开发, 開發, 開発, 개발'),
        places: (0,words/* listOf */.c3)(`${anyPlace}, local, lokal, локальн*, 本地, ローカル, 로컬`),
    },
];
/** Longer headings are none of an environment. */
const longest = 100;
/**
 * The allocations of each part, with the environment that its headings name: only where the document has ports for
 * others as well, as one that speaks of production alone may be about all that there is.
 */
function withEnvironments(parts) {
    const named = parts.map(({ headings, allocations }) => allocations.length === 0 ? null : (headings.map(environmentIn).findLast((it) => it !== null) ?? null));
    const stated = parts.flatMap((it) => it.allocations.flatMap(({ environments: names }) => names.flatMap(environmentNamed)));
    const different = new Set([...named.filter((it) => it !== null), ...stated]);
    return parts.map(({ allocations }, index) => {
        const name = named[index] ?? null;
        return name === null || different.size < 2
            ? allocations
            : allocations.map((it) => (it.environments.length > 0 ? it : { ...it, environments: [name] }));
    });
}
function environmentIn(heading) {
    if (heading.length > longest)
        return null;
    const found = environments.filter((it) => (0,words/* mentions */.wy)(heading, it.words));
    const [only] = found;
    return only !== undefined && found.length === 1 && (0,words/* mentions */.wy)(heading, only.places) ? only.name : null;
}
function environmentNamed(name) {
    return environments.filter((it) => (0,words/* mentions */.wy)(name, it.words)).map((it) => it.name);
}

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
    const first = title?.line ?? lines.find((it) => /[\p{L}\p{N}]/u.test(it.text));
    if (first === undefined)
        return null;
    const process = values.get('process')?.text ?? '';
    return {
        statement: {
            kind: 'section',
            port,
            application: withoutRemark(values.get('application')?.text ?? nameOfHeading(heading)) || null,
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
    for (const section of sections) {
        const same = byPort.get(section.statement.port);
        if (same === undefined)
            byPort.set(section.statement.port, [section]);
        else
            same.push(section);
    }
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
    return after ?? withoutRemark(heading).replace(/^[^\p{L}\p{N}]+/u, '');
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
    const names = ['application', 'process', 'directory', 'domains', 'address', 'port', 'status', 'databases'];
    return names.find((it) => keys[it].test(key));
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
    const bare = withoutRemark(process);
    return /^[\w.-]+$/.test(bare) && !/^(?:pm2|docker|systemd|node|n\/a)$/i.test(bare) ? [bare] : [];
}
function withoutRemark(text) {
    return text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').trim();
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
const headings_longest = 300;
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
    if (content.text.length > headings_longest || (0,classify/* aboutSomethingElse */.XW)(content.text))
        return [];
    const values = valuesIn(lines);
    const inHeading = port.exec(content.mask) ?? leadingPort.exec(content.mask);
    const stated = values.get('port');
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
            {
                ...range,
                protocol: protocols[0] ?? 'tcp',
                application,
                status,
                type: null,
                owner: null,
                aliases: (0,names/* aliasesOf */.Q)(application, []),
                environments: [],
                pool: null,
                until: null,
                address: address ?? (0,markdown_values/* addressIn */._)(textOf('address')),
                domains: (0,markdown_values/* domainsIn */.l)(textOf('domains')),
                directory: directoryIn(textOf('directory')),
                notes: null,
                at: source.place(line.start, line.start + line.text.length),
                portAt: source.place(line.start + start, line.start + end),
            },
        ]);
}
/** What is left of the heading without its port, or what `Application:` says. */
function nameOf(heading, values) {
    const stated = withoutRemark(values.get('application')?.text ?? '');
    if (stated !== '')
        return stated;
    const left = withoutRemark(heading.replace(port, ' ').replace(leadingPort, ' ').trim());
    const name = left.replace(/^(?:\d+\.\s)?[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, '');
    return (0,words/* mentions */.wy)(name, words/* portWords */.D6) || !/\p{L}/u.test(name) ? '' : name;
}
function statusOf(name, heading, values) {
    const inBrackets = remark.exec(heading)?.[1] ?? '';
    return (0,markdown_status/* statusIn */.em)(values.get('status')?.text ?? '') ?? (0,markdown_status/* statusInsteadOfName */.Tj)(name) ?? (0,markdown_status/* statusInsteadOfName */.Tj)(inBrackets);
}

// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(4679);
;// CONCATENATED MODULE: ./.build/registry/markdown/list-lines.js
/** One line of a list, a code block or of bare text: the ports that it gives, and to whom. */



/** What stands between a name and its port: `shop ..... 3000`, `shop => 3000`, `shop (port 3000)`. */
const trailingMarks = /(?<![\s:：=|–—>→(（.…·_-])[\s:：=|–—>→(（.…·_-]+$/u;
const list_lines_longestLine = 300;
/** What `ss`, `netstat` and `lsof` print of sockets: https://man7.org/linux/man-pages/man8/ss.8.html */
const socketState = /(?<![\p{L}\p{N}])(?:LISTEN|ESTAB|ESTABLISHED|UNCONN|TIME[-_]WAIT|CLOSE[-_]WAIT)(?![\p{L}\p{N}])/u;
/**
 * What a line gives; `null` for nothing.
 *
 * @param plain whether it is a line of a code block, where no character is a mark
 */
function readLine(source, line, plain) {
    if (line.text.length > list_lines_longestLine || socketState.test(line.text))
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
    const after = afterPort(piece.mask.slice(last.end));
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
/** What is said behind a port that follows its name; `null` where it is part of a sentence. */
function afterPort(text) {
    const target = forwarding.exec(text)?.groups?.['target'];
    // Into a container it says nothing to anybody else.
    if (target !== undefined && !/^\d{2,5}(?![\w.-])/.test(target))
        return isName(target.trim()) || /^[\d.:[\]a-f]+$/i.test(target.trim()) ? target.trim() : null;
    const after = text
        .replace(/^[ \t]{0,4}(?:->|→|=>)[ \t]{0,4}\d{2,5}(?![\w.-])/, '')
        .replace(/^\/\S*|^[ \t]?\(?(?:tcp|udp)\)?/i, '')
        .trim();
    // Only a remark in brackets may follow: `postgres - 5434 (mapped to 5432)`.
    return /[\p{L}\p{N}]/u.test(after) && !/^[(（][^()（）]*[)）]$/.test(after) ? null : after;
}
function named(piece, ports, text) {
    // `3000 (shop)`: a name in brackets, unless it is a status.
    const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
    if (bracketed !== undefined && (0,markdown_status/* statusIn */.em)(bracketed) !== null)
        return { piece, ports, name: '', rest: text };
    const written = bracketed ?? text.split(/ [-–—|] |\s?[([（,:：;]|\. /, 1)[0] ?? '';
    const name = withoutMark(written.trim());
    if (!isName(name) && /[\p{L}\p{N}]/u.test(text))
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

;// CONCATENATED MODULE: ./.build/registry/markdown/lists.js
/**
 * Registries without a table: lists (`- 3000: shop`), bare lines (`shop 3000`) and columns made of spaces.
 * Careful: a block counts only if most of its lines fit, and where a table allocates, only a list whose
 * heading says what its ports are (`Free ports`).
 */







/** Reads every block that is no table; most give nothing, and maps of domains only by `withMapsRead`. */
function readLists(source, blocks, maps, besideTables) {
    return blocks
        .filter((it) => it.kind === 'fence' || it.kind === 'lines')
        .map((block) => {
        const obstacle = obstacleTo(block, besideTables) ?? (maps.has(block) ? isMap : null);
        return obstacle === null ? readBlock(source, block) : { block, allocations: [], reason: obstacle };
    });
}
/** The same in a document in which nothing else gives ports: then maps give those to which they lead. */
function withMapsRead(lists, maps) {
    return lists.map((it) => {
        const ways = it.reason === isMap ? maps.get(it.block) : undefined;
        if (ways === undefined)
            return it;
        const allocations = allocationsOfMap(ways, (0,hosts/* hostOf */.w4)(it.block.context.headings));
        return { ...it, allocations, reason: 'nothing else gives ports, and it leads domains there' };
    });
}
const isMap = 'it leads from domains to ports';
/** Why a block cannot allocate, whatever its lines say; `null` where it may. */
function obstacleTo({ context, ...block }, besideTables) {
    if (block.kind === 'fence' && !['', 'text', 'txt'].includes(block.language))
        return `a code block in ${block.language}`;
    const near = `${context.headings.at(-1) ?? ''} ${context.caption}`;
    if ((0,classify/* aboutSomethingElse */.XW)(near, context.headings.length > 1 ? near : context.caption))
        return 'what stands above it says that it is not about who has which port now';
    if ((0,words/* mentions */.wy)(context.headings.slice(1).join(' '), classify/* pageHeadings */.pU))
        return 'its heading says that it lists pages';
    if (!(0,markdown_status/* speaksOfPorts */.lS)(context))
        return 'no heading above it speaks of ports';
    if (!besideTables)
        return null;
    if (block.kind === 'fence')
        return 'a table allocates, and this is a code block';
    return saysWhatPortsAre(context.headings) || (0,hosts/* isHostSection */.gK)(context.headings)
        ? null
        : 'a table allocates, and no heading says what these ports are';
}
/** `Free ports`, `Reserved`; but `Production` is a place, not what is said of ports. */
function saysWhatPortsAre(headings) {
    const status = (0,markdown_status/* headingStatus */.lR)(headings);
    return status !== null && (status !== 'active' || (0,words/* mentions */.wy)(headings.at(-1) ?? '', words/* portWords */.D6));
}
function readBlock(source, block) {
    const nothing = (reason) => ({ block, allocations: [], reason });
    const lines = block.lines.filter((it) => /[\p{L}\p{N}]/u.test(it.text));
    const entries = lines.map((line) => readLine(source, line, block.kind === 'fence')).filter((it) => it !== null);
    if (entries.length === 0)
        return nothing('none of its lines is a port and a name');
    if (countsPorts(entries))
        return nothing('it counts ports');
    if (describesOnePort(entries))
        return nothing('it describes one application rather than listing several');
    const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
    const fromHeading = (0,markdown_status/* headingStatus */.lR)(block.context.headings);
    if (entries.length * 5 < lines.length * 3)
        return nothing('too few of its lines are a port and a name');
    if (isLanes && fromHeading === null)
        return nothing('it divides ports into lanes');
    // One line of prose that happens to begin with a port is not a list; one line of nothing but ports is.
    const isList = entries.length > 1 || (block.kind === 'lines' && block.list);
    if (!isList && !(fromHeading !== null && entries.every((it) => it.name === '' && it.rest === '')))
        return nothing('a single line is no list');
    const host = (0,hosts/* hostOf */.w4)(block.context.headings);
    const allocations = entries.flatMap((entry) => toAllocations(source, entry, fromHeading).map((it) => ({ ...it, host })));
    if (allocations.length === 0)
        return nothing('ports, and not a word on whose they are');
    return { block, allocations, reason: 'most of its lines are a port and what is said of it' };
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
    return entries.some((it) => (0,words/* isOneOf */.EK)(it.name, keyWords)) || (entries.length > 2 && ports.size * 2 < entries.length);
}
/** What stands before a port in a description, and names nobody. */
const keyWords = [...words/* portWords */.D6, ...(0,words/* listOf */.c3)('default port, host port, url, host, base url, puerto por defecto')];
function toAllocations(source, { piece, ports, name: written, rest }, fromHeading) {
    const remark = rest.replace(/[()（）[\]\s]+/g, ' ').trim();
    const { name, isReserved } = (0,markdown_status/* reservedFor */.Oq)(written);
    // `default for many applications`: nobody's, and everybody's when they forget to say another one
    const isDefault = /^(?:common )?defaults? (?:for|of|port)\b/i.test(name);
    const instead = isDefault ? 'avoid' : (0,markdown_status/* statusInsteadOfName */.Tj)(name);
    const said = instead ??
        (isReserved ? 'reserved' : null) ??
        (0,markdown_status/* statusInsteadOfName */.Tj)(remark) ??
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
            aliases: (0,names/* aliasesOf */.Q)(application, []),
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

;// CONCATENATED MODULE: ./.build/registry/markdown/restated.js
/** Rows of one table that another table has already: the same port for the same application is one allocation. */


/**
 * One list out of the allocations of several tables. A row that says again what an earlier table says
 * only adds what that one left out, whatever remark stands after the name; rows that disagree, and doubles inside one table, are kept.
 */
function mergeRestated(tables) {
    const merged = [];
    const known = new Map();
    for (const table of tables) {
        const own = [];
        for (const allocation of table) {
            const key = keyOf(allocation);
            const index = known.get(key);
            const earlier = index === undefined ? undefined : merged[index];
            if (index !== undefined && earlier !== undefined)
                merged[index] = complete(earlier, allocation);
            else
                own.push([key, merged.push(allocation) - 1]);
        }
        for (const [key, index] of own)
            known.set(key, index);
    }
    return merged;
}
function keyOf({ host, port, portEnd, protocol, application, status }) {
    return [host, port, portEnd, protocol, application === null ? status : (0,model_names/* normalName */.t)(withoutRemark(application))].join('/');
}
function complete(earlier, later) {
    return {
        ...earlier,
        type: earlier.type ?? later.type,
        owner: earlier.owner ?? later.owner,
        aliases: [...new Set([...earlier.aliases, ...later.aliases])],
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

// EXTERNAL MODULE: ./.build/registry/markdown/rows.js + 1 modules
var rows = __webpack_require__(553);
// EXTERNAL MODULE: ./.build/registry/markdown/tables.js + 1 modules
var markdown_tables = __webpack_require__(911);
;// CONCATENATED MODULE: ./.build/registry/markdown/reader.js
/** The Markdown reader: a document in, allocations and everything else it says about ports out. */
















/** @throws Failure where the document is too deep or too large to be read, or has not what the policy pins */
function readMarkdown(source, pin) {
    assertReadable(source);
    const { blocks, comments } = (0,markdown_document/* parseDocument */.T)(source);
    const readings = (0,markdown_tables/* readTables */.g)(source, blocks, pin);
    const tables = readings.map((reading) => ({
        reading,
        ...(reading.kind === 'allocation' ? (0,rows/* readRows */.a)(source, reading) : noRows),
    }));
    const problems = tables.flatMap((it) => it.problems);
    const hasTable = tables.some((it) => it.allocations.length > 0) || problems.length > 0;
    const maps = mapsIn(source, blocks);
    const listsAlone = pin === null ? readLists(source, blocks, maps, hasTable) : readLists(source, blocks, maps, true).map(outranked);
    const inParts = withEnvironments([
        ...tables.map((it) => ({ headings: it.reading.table.context.headings, allocations: it.allocations })),
        ...listsAlone.map((it) => ({ headings: it.block.context.headings, allocations: it.allocations })),
    ]);
    const listed = mergeRestated([...inParts.slice(0, tables.length), inParts.slice(tables.length).flat()]);
    const isGiven = listed.length > 0 || hasTable || pin !== null;
    const headings = isGiven ? [] : readHeadings(source, blocks);
    const lists = isGiven || headings.length > 0 ? listsAlone : withMapsRead(listsAlone, maps);
    const allocations = isGiven ? listed : [...headings, ...lists].flatMap((it) => it.allocations);
    const spelling = new Map(allocations.map((it) => [(0,model_names/* normalName */.t)(it.application ?? ''), it.application ?? '']));
    const sections = new Map();
    const domains = [...maps.values()].flat().map((it) => it.statement);
    for (const block of blocks) {
        if (block.kind === 'table' || block.kind === 'heading')
            continue;
        const section = isDrawing(block) ? readSection(source, block, spelling) : null;
        if (section !== null)
            sections.set(block, section);
    }
    const usage = readings.filter((it) => it.kind === 'usage');
    const statements = [
        ...[...sections.values()].flatMap((it) => [it.statement, ...it.databases]),
        ...domains,
        ...usage.flatMap((it) => readUsage(source, it)),
    ];
    const registry = {
        file: source.path,
        pin,
        allocations: withDomains(withSections(inOrder(allocations), [...sections.values()]), domains),
        statements: statements.sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at)),
        problems,
        hasUsage: usage.length > 0,
        suppressions: (0,suppression/* mentionsSuppression */.x)(source.text)
            ? comments.flatMap(([start, end]) => (0,suppression/* suppressionsIn */.k)(source, start, end))
            : [],
        dates: readDates(source, blocks, new Set(spelling.keys())),
    };
    const read = tables.map(({ reading, allocations: own }) => ({ ...reading, entries: own.length }));
    return { registry, tables: read, lists, headings, sections, domainMaps: maps };
}
function mapsIn(source, blocks) {
    const maps = new Map();
    for (const block of blocks) {
        const ways = block.kind === 'fence' ? readDomainMap(source, block) : [];
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
const noRows = { allocations: [], problems: [] };
/** As the document has them: tables and lists are read one after the other. */
function inOrder(allocations) {
    return [...allocations].sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at));
}
/** A box is drawn in a code block without a language; scripts and configs name theirs. */
function isDrawing(block) {
    return block.kind === 'lines' || ['', 'text', 'txt'].includes(block.language);
}
function readUsage(source, { table, columns }) {
    if (columns === null)
        return [];
    const cellOf = (cells, role) => {
        const column = columns.byRole.get(role);
        return column === undefined ? '' : (cells[column]?.text ?? '');
    };
    return table.rows.flatMap((row) => columns.ports
        .flatMap((column) => (0,registry_ports/* portsIn */.uK)(row.cells[column]?.mask ?? ''))
        .flatMap((it) => {
        if (it.range === null)
            return [];
        const said = it.protocols.length > 0 ? it.protocols : (0,registry_ports/* protocolsIn */.tM)(cellOf(row.cells, 'protocol'));
        return [
            {
                kind: 'usage',
                port: it.range.port,
                protocol: said[0] ?? 'tcp',
                address: it.address ?? (0,markdown_values/* addressIn */._)(cellOf(row.cells, 'address')),
                at: source.place(row.start, row.end),
            },
        ];
    }));
}


/***/ })

};
