export const id = 590;
export const ids = [590];
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

/***/ 2590:
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
var ports = __webpack_require__(8876);
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

// EXTERNAL MODULE: ./.build/registry/markdown/domain-map.js
var domain_map = __webpack_require__(601);
// EXTERNAL MODULE: ./.build/registry/markdown/heading-environments.js
var heading_environments = __webpack_require__(2725);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
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
    if (content.text.length > longest || (0,classify/* aboutSomethingElse */.XW)(content.text))
        return [];
    const values = valuesIn(lines);
    const inHeading = port.exec(content.mask) ?? leadingPort.exec(content.mask);
    const stated = values.get('port');
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

// EXTERNAL MODULE: ./.build/registry/markdown/lists.js + 2 modules
var markdown_lists = __webpack_require__(4778);
// EXTERNAL MODULE: ./.build/model/registry.js
var registry = __webpack_require__(5253);
;// CONCATENATED MODULE: ./.build/registry/markdown/restated.js
/** Rows of one table that another table has already: the same port for the same application is one allocation. */



/** Entries on the same ports that one is compared with. */
const mostCompared = 100;
/**
 * One list out of the allocations of several tables. A row that says again what an earlier table says
 * only adds what that one left out, whatever remark stands after the name; rows that disagree, and doubles inside one table, are kept.
 * In a table that says again most of what it has, a longer or shorter name (`Ferry`, `Ferry API`) is no other application.
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
            .get(keyOf(it))
            ?.find((index) => index < compared && isSame(merged[index] ?? it, it) && inOneProject(merged[index] ?? it, it));
        const isAlike = (it) => earlierFor(it, haveAlikeNames) !== undefined;
        if (table.length < 2 || table.filter(isAlike).length * 2 < table.length)
            compared = ofTables;
        const again = table.filter((it) => earlierFor(it, haveOneName) !== undefined);
        const restates = again.length > 0 && table.filter(isAlike).length * 2 >= table.length;
        const own = [];
        for (const allocation of table) {
            const index = earlierFor(allocation, haveOneName) ?? (restates ? earlierFor(allocation, haveAlikeNames) : undefined);
            const earlier = index === undefined ? undefined : merged[index];
            if (index !== undefined && earlier !== undefined)
                merged[index] = complete(earlier, allocation);
            else
                own.push(merged.push(allocation) - 1);
        }
        for (const index of own) {
            const key = keyOf(merged[index]);
            const there = known.get(key) ?? [];
            if (there.length < mostCompared)
                known.set(key, [...there, index]);
        }
    }
    return merged;
}
function keyOf(it) {
    return [it?.host, it?.port, it?.portEnd, it?.protocol].join('/');
}
function haveOneName(a, b) {
    return restated_nameOf(a) === restated_nameOf(b);
}
function restated_nameOf({ application, status }) {
    return application === null ? `/${status}` : (0,model_names/* normalName */.t)(withoutRemark(application));
}
/** Whether all words of one name stand in the other. */
function haveAlikeNames(a, b) {
    if (a.application === null || b.application === null)
        return false;
    const [few = new Set(), many = new Set()] = [wordsIn(a.application), wordsIn(b.application)].sort((x, y) => x.size - y.size);
    return few.size > 0 && [...few].every((it) => many.has(it));
}
/** The words of a name, each without its plural. */
function wordsIn(name) {
    const words = withoutRemark(name)
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

// EXTERNAL MODULE: ./.build/registry/markdown/rows.js + 3 modules
var rows = __webpack_require__(609);
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
    const listsAlone = pin === null ? (0,markdown_lists/* readLists */.qZ)(source, blocks, maps, hasTable) : (0,markdown_lists/* readLists */.qZ)(source, blocks, maps, true).map(outranked);
    const inParts = (0,heading_environments/* withEnvironments */.r)([
        ...tables.map((it) => ({ headings: it.reading.table.context.headings, allocations: it.allocations })),
        ...listsAlone.map((it) => ({ headings: it.block.context.headings, allocations: it.allocations })),
    ]);
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
        allocations: (0,domain_map/* withDomains */.uZ)(withSections(inOrder(allocations), [...sections.values()]), domains),
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
        const ways = block.kind === 'fence' ? (0,domain_map/* readDomainMap */.l6)(source, block) : [];
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
        .flatMap((column) => (0,ports/* portsIn */.uK)(row.cells[column]?.mask ?? ''))
        .flatMap((it) => {
        if (it.range === null)
            return [];
        const said = it.protocols.length > 0 ? it.protocols : (0,ports/* protocolsIn */.tM)(cellOf(row.cells, 'protocol'));
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
