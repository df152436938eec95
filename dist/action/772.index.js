export const id = 772;
export const ids = [772];
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

/***/ 8772:
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
// EXTERNAL MODULE: ./.build/registry/markdown/cell-names.js
var cell_names = __webpack_require__(8739);
// EXTERNAL MODULE: ./.build/registry/markdown/hosts.js
var hosts = __webpack_require__(4679);
// EXTERNAL MODULE: ./.build/registry/markdown/port-columns.js
var port_columns = __webpack_require__(259);
// EXTERNAL MODULE: ./.build/registry/markdown/roles.js
var roles = __webpack_require__(7877);
;// CONCATENATED MODULE: ./.build/registry/markdown/row-cells.js
class RowCells {
    columns;
    #source;
    #row;
    constructor(source, row, columns) {
        this.columns = columns;
        this.#source = source;
        this.#row = row;
    }
    cell(role) {
        const column = this.columns.byRole.get(role);
        return column === undefined ? undefined : this.#row.cells[column];
    }
    text(role) {
        return this.cell(role)?.text ?? '';
    }
    /** A cell's text, or `null` where it is empty or a dash. */
    value(role) {
        const text = this.text(role).replaceAll('\n', ', ');
        return /[\p{L}\p{N}]/u.test(text) ? text : null;
    }
    /** What each column of notes says; where there are several, a dash in one of them is nothing. */
    notes() {
        const { notes } = this.columns;
        const texts = notes.map((it) => this.#row.cells[it]?.text ?? '');
        return texts.filter((it) => (notes.length > 1 ? /[\p{L}\p{N}]/u.test(it) : it !== ''));
    }
    place(cell, start, end) {
        return this.#source.place(cell.start + start, cell.start + end);
    }
}

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
function leavesNameOut({ cells }, name, { ports, byRole, notes }) {
    if (cells[name]?.text !== '')
        return false;
    const textOf = (column) => (column === undefined ? '' : (cells[column]?.text ?? ''));
    const status = (0,markdown_status/* statusIn */.em)(textOf(byRole.get('status')));
    if (status === 'free' || status === 'avoid')
        return false;
    if (notes.some((it) => (0,markdown_status/* statusInsteadOfName */.Tj)(textOf(it)) !== null))
        return false;
    return cells.some((it, column) => column !== name && !ports.includes(column) && /[\p{L}\p{N}]/u.test(it.text));
}

;// CONCATENATED MODULE: ./.build/registry/markdown/rows.js













/** Reads every row of a table that `classify` calls an allocation table. */
function readRows(source, { table, columns }) {
    const allocations = [];
    const problems = [];
    if (columns === null)
        return { allocations, problems };
    const shared = {
        ownWords: (0,row_status/* repeatedStatuses */.n5)(table, columns),
        runtimes: repeatedRuntimes(table, columns),
        host: (0,hosts/* hostOf */.w4)(table.context.headings),
    };
    for (const row of ownRows(table, columns))
        new RowReader(source, table, columns, shared, row).read(allocations, problems);
    return { allocations, problems };
}
/** `node server.js`, in several cells of one column: what they are all started with names none of them. */
function repeatedRuntimes(table, { aliases }) {
    const repeated = new Set();
    for (const column of aliases) {
        const seen = new Set();
        for (const row of table.rows) {
            const text = firstLine(row.cells[column]);
            if (cell_names/* runtime */.fA.test(text) && seen.has(text))
                repeated.add(text);
            seen.add(text);
        }
    }
    return repeated;
}
class RowReader {
    #source;
    #table;
    #columns;
    #shared;
    #row;
    #cells;
    constructor(source, table, columns, shared, row) {
        this.#shared = shared;
        this.#source = source;
        this.#table = table;
        this.#columns = columns;
        this.#row = row;
        this.#cells = new RowCells(source, row, columns);
    }
    read(allocations, problems) {
        const written = this.#columns.ports.flatMap((column) => this.#portsOf(column, problems));
        if (written.length === 0)
            return;
        const literal = this.#literalName();
        const read = literal === null
            ? (0,markdown_status/* reservedFor */.Oq)((0,cell_names/* withoutProcess */.ae)(firstLine(this.#cells.cell('application'))))
            : { name: literal, isReserved: false };
        const { isReserved } = read;
        const behind = this.#isSomebodys() ? (0,cell_names/* nameBehindStatus */.wz)(read.name) : null;
        const { name, rest } = behind === null && !this.#columns.isNamed && !(0,cell_names/* isNobody */.uP)(read.name)
            ? (0,cell_names/* firstClause */.YJ)(read.name)
            : { name: behind ?? read.name, rest: '' };
        if (literal === null && ((0,cell_names/* isExample */.tG)(name) || this.#isMarkedExample()))
            return;
        const rowStatus = (0,row_status/* statusOfRow */.K5)(this.#cells, this.#table, this.#shared.ownWords, name, isReserved, problems);
        const untilCell = this.#cells.cell('until');
        const end = (0,dates/* dateIn */.m)(untilCell?.text ?? '');
        if (untilCell !== undefined && end !== null && end.date === null)
            problems.push({
                message: `there is no ${untilCell.text}: write the last day as 2026-12-31`,
                at: this.#cells.place(untilCell, 0, untilCell.mask.length),
            });
        // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
        const isReplaced = written.some((it) => it.struck) && (0,markdown_status/* statusIn */.em)(this.#cells.text('status')) === null;
        for (const { port, at, range, struck, column, alias } of written) {
            const parts = written.filter((it) => it.column !== column).map((it) => it.range);
            if (range.portEnd !== null && (0,port_columns/* isSumOf */.BW)(range, parts))
                continue;
            const ofRow = isReplaced && rowStatus === 'retired' ? 'active' : rowStatus;
            const status = struck ? 'retired' : ofRow === 'active' && this.#isColumnReserved(column) ? 'reserved' : ofRow;
            const application = status === 'free' || status === 'avoid' || (literal === null && (0,cell_names/* isNobody */.uP)(name)) ? null : name;
            if (application === null && status === 'active') {
                problems.push({ message: `port ${range.port} is active, but its row names no application`, at });
                continue;
            }
            for (const host of this.#hostsOf(column, name)) {
                for (const protocol of this.#protocolsOf(port)) {
                    allocations.push({
                        ...range,
                        protocol,
                        application,
                        status,
                        ...this.#details(name, application, port, rest, alias),
                        host,
                        portAt: at,
                    });
                }
            }
        }
    }
    /** The servers that a row is about: `quay-1 / quay-2` is two. */
    #hostsOf(column, name) {
        const ofColumn = this.#columns.hosts.get(column);
        if (ofColumn !== undefined)
            return [ofColumn];
        const stated = this.#cells.value('host');
        if (stated !== null)
            return /[(（]/.test(stated) ? [stated] : (0,cell_names/* namesListed */.u9)(stated);
        return [(0,hosts/* hostInRemark */.QH)(name) ?? this.#shared.host];
    }
    /** `Web | API | Reserved`: not what an application listens on, but what is kept for it. */
    #isColumnReserved(column) {
        const header = this.#table.header[column]?.text ?? '';
        return (0,markdown_status/* isBareStatus */.jc)(header) && (0,markdown_status/* statusIn */.em)(header) === 'reserved';
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
    /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
    #literalName() {
        const cell = this.#cells.cell('application');
        if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#source.text.slice(cell.start, cell.end)))
            return null;
        return this.#isSomebodys() && /[\p{L}\p{N}]/u.test(cell.text) && !cell.text.includes('\n') ? cell.text : null;
    }
    /** `shop | (example) web`: in any of the columns of names. */
    #isMarkedExample() {
        return this.#columns.aliases.some((it) => (0,cell_names/* isMarkedExample */.XT)(firstLine(this.#row.cells[it])));
    }
    /** Whether the status column, and nothing but the status, says so. */
    #isSomebodys() {
        const stated = this.#cells.text('status');
        const status = (0,markdown_status/* isBareStatus */.jc)(stated) ? (0,markdown_status/* statusIn */.em)(stated) : null;
        return status === 'active' || status === 'reserved' || status === 'retired';
    }
    /** The ports of one cell; what cannot be a port becomes a problem. */
    #portsOf(column, problems) {
        const cell = this.#row.cells[column];
        if (cell === undefined)
            return [];
        const own = (0,ports/* portsIn */.uK)(cell.mask).map((port) => ({ port, cell }));
        const written = own.length > 0 ? own : this.#portsInside(cell);
        const said = cell.mask.replace(/[(（][^()（）]*[)）][\p{No}\s]*/gu, ' ');
        if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(said)) {
            problems.push({
                message: `"${cell.text}" cannot be read as a port`,
                at: this.#cells.place(cell, 0, cell.mask.length),
            });
        }
        return written.flatMap(({ port, cell: from }) => {
            const at = this.#cells.place(from, port.start, port.end);
            const isNamed = (0,roles/* roleOf */.kp)(this.#table.header[column]?.text ?? '') === 'application';
            const alias = isNamed ? (0,cell_names/* nameBefore */.H7)(from.mask, port.start) : null;
            if (port.range !== null)
                return [{ port, at, range: port.range, struck: isStruck(from, port.start), column, alias }];
            problems.push({ message: port.fault ?? '', at });
            return [];
        });
    }
    /** `80 / 443 | 0.0.0.0 (public)`: on an address without a port, what the container has. */
    #portsInside({ text }) {
        const address = (0,markdown_values/* addressIn */._)(text);
        if (address === null || text.replace(/[(（][^()（）]*[)）]/g, '').trim() !== address)
            return [];
        return this.#row.cells.flatMap((cell, column) => (0,port_columns/* isInsideHeader */.ox)(this.#table.header[column]?.text ?? '')
            ? (0,ports/* portsIn */.uK)(cell.mask).map((port) => ({ port: { ...port, address }, cell }))
            : []);
    }
    #details(name, application, port, rest, alias) {
        const project = this.#columns.aliases
            .map((it) => firstLine(this.#row.cells[it]))
            .filter((it) => !this.#shared.runtimes.has(it));
        const listedAliases = (0,cell_names/* namesListed */.u9)(this.#cells.text('alias'));
        // What several services are parts of is their owner as well: a `web` of each is not the same.
        const parts = this.#columns.aliases.filter((it) => (0,roles/* isProject */.YS)(this.#table.header[it]?.text ?? ''));
        const whole = application === null ? '' : firstLine(this.#row.cells[parts[0] ?? -1]);
        const spare = application === null && name !== '' && !(0,cell_names/* isNobody */.uP)(name) ? [name] : [];
        return {
            type: this.#cells.value('type'),
            owner: this.#cells.value('owner') ?? (/[\p{L}\p{N}]/u.test(whole) ? whole : null),
            aliases: (0,names/* aliasesOf */.Q)(application, [...project, ...listedAliases, ...(alias === null ? [] : [alias])]),
            address: port.address ?? (0,markdown_values/* addressIn */._)(this.#cells.text('address')),
            domains: (0,markdown_values/* domainsIn */.l)(this.#cells.text('domains')),
            directory: /[/\\]/.test(this.#cells.text('directory')) ? this.#cells.value('directory') : null,
            notes: [...spare, ...(rest === '' ? [] : [rest]), ...this.#cells.notes()].join('; ') || null,
            environments: (0,environments/* environmentsOf */.M)((0,cell_names/* namesListed */.u9)(this.#cells.text('environments'))),
            pool: this.#cells.value('pool'),
            until: this.#until(),
            at: this.#source.place(this.#row.start, this.#row.end),
        };
    }
    /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
    #until() {
        return (0,dates/* dateIn */.m)(this.#cells.text('until'))?.date ?? null;
    }
}
function firstLine(cell) {
    return cell?.text.split('\n', 1)[0] ?? '';
}
function isStruck(cell, offset) {
    return cell.struck.some(([start, end]) => start <= offset && offset < end);
}

// EXTERNAL MODULE: ./.build/registry/markdown/headers.js
var headers = __webpack_require__(3918);
// EXTERNAL MODULE: ./.build/model/suggest.js
var suggest = __webpack_require__(8930);
// EXTERNAL MODULE: ./.build/registry/markdown/columns.js
var columns = __webpack_require__(7455);
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
    const read = (0,columns/* columnsOf */.P)(renamed(table, pinned));
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
        isNamed: pinned.has('application') || (read?.isNamed ?? false),
        status: (0,roles/* statusOfHeader */.je)(table.header[byRole.get('application') ?? -1]?.text ?? ''),
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
    const readings = (0,classify/* classifyTables */.ef)((0,headers/* withMeantHeaders */.a)(blocks.filter((it) => it.kind === 'table')));
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
        ...(reading.kind === 'allocation' ? readRows(source, reading) : noRows),
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
