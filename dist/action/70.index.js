export const id = 70;
export const ids = [70];
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

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tidyLines),
/* harmony export */   v: () => (/* binding */ tidyLine)
/* harmony export */ });
/** Blanks that nobody sees: a text without them means the same, in Markdown and in YAML. */
/** Line by line without blanks at the ends, and with one where there are several; empty lines inside are kept. */
function tidyLines(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
        .join('\n')
        .trim();
}
/** The same on one line. */
function tidyLine(text) {
    return text.replace(/[ \t\r\n]+/g, ' ').trim();
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
const all = /^(?:all|any|every|both|\*|all environments|todos|alle|tous|все|全部|所有)$/i;
/** The names without doubles; empty where one of them stands for all. */
function environmentsOf(names) {
    return names.some((it) => all.test(it)) ? [] : [...new Set(names)];
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
/* harmony export */   sb: () => (/* binding */ protocolsInBrackets),
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
/** Digits in the name of a host: `ferry-2:4310`, `ferry-2.example`, `2.example`. */
const ofHost = String.raw `(?<=\p{L}-)\d+[-.:][\p{L}\p{N}]|\d+\.\p{L}`;
const item = new RegExp(
// Not after a letter, but in scripts that have no space between words; not the socket of a switch, `GE0/1` or `Gi1/0/24`.
String.raw `(?<![\w.\p{Script=Latin}]|[a-z]\d{1,3}/(?:\d{1,3}/)?)(?:${address}:)?(?!${ofHost})(?<first>\d+)` +
    String.raw `(?:[ \t]{0,4}(?:[-‐‑‒–—―−~〜～]|${brokenDash}|\.{2,3}|…|\bto\b|至|到|до)[ \t]{0,4}(?<last>\d+))?` +
    String.raw `(?<open>\+(?![ \t]{0,4}\d))?` +
    // What follows a colon or an arrow is the container's side of a mapping, which nobody else can see.
    String.raw `(?:[ \t]{0,4}(?::|->|→|=>)[ \t]{0,4}\d+(?:-\d+)?)?` +
    String.raw `(?:${protocol})?(?![\w]|\.\d)`, 'giu');
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
/** The protocols that stand in brackets, by themselves: `VPN (UDP)`. */
function protocolsInBrackets(text) {
    const [, inside = ''] = /[(（]\s?((?:tcp|udp)(?:\s?[/+&,|]\s?(?:tcp|udp))?)\s?[)）]/i.exec(text) ?? [];
    return protocolsIn(inside);
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


/***/ }),

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(5350);
// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(3747);
// EXTERNAL MODULE: ./.build/registry/dates.js
var dates = __webpack_require__(1921);
// EXTERNAL MODULE: ./.build/registry/environments.js
var environments = __webpack_require__(224);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/ports.js
var ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
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
var blanks = __webpack_require__(6729);
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

;// CONCATENATED MODULE: ./.build/registry/yaml.js
/** The YAML reader: a `ports.yml` in, allocations with their places out. https://eemeli.org/yaml/ */









/** An alias is expanded wherever it stands; this many are plenty for a registry and harmless. */
const maxAliasCount = 100;
/** Far more than an entry needs; the parser calls itself for every level. */
const deepestNesting = 100;
/** As much of a key as a message shows. */
const longestKey = 80;
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
        this.#document = parse(source);
    }
    read() {
        const outer = documentSchema.safeParse(this.#toJs());
        if (!outer.success) {
            const [issue] = outer.error.issues;
            throw issue === undefined
                ? new failure/* Failure */.H('not a registry')
                : new failure/* Failure */.H(describe(issue, documentKeys), this.#placeOf(issue, []));
        }
        for (const [index, value] of outer.data.allocations.entries())
            this.#readEntry(value, ['allocations', index]);
        return {
            file: this.#source.path,
            allocations: this.#allocations,
            statements: [],
            problems: this.#problems,
            hasUsage: false,
            suppressions: (0,suppression/* mentionsSuppression */.x)(this.#source.text) ? suppressionsOf(this.#source) : [],
            dates: ['updated', 'audited'].flatMap((kind) => this.#date(kind, outer.data[kind])),
        };
    }
    #date(kind, written) {
        if (written === undefined)
            return [];
        return [{ kind, written, date: (0,dates/* dateIn */.m)(written)?.date ?? null, at: this.#place(this.#nodeAt([kind])) }];
    }
    #toJs() {
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
        (0,dist/* visit */.YR)(this.#document, { Alias: (_, node) => void aliases.push(node) });
        const lost = aliases.find((it) => it.resolve(this.#document) === undefined);
        const message = lost === undefined
            ? 'its aliases stand for too much: write it out'
            : `the alias *${lost.source} stands for nothing, there is no &${lost.source} above it`;
        return new failure/* Failure */.H(`the registry cannot be read: ${message}`, this.#place(lost ?? aliases[0] ?? null));
    }
    /** A key too many or a wrong status is reported, and the entry still stands: its port has an owner. */
    #readEntry(value, path) {
        const parsed = entrySchema.safeParse(value);
        for (const issue of parsed.error?.issues ?? []) {
            this.#problems.push({ message: describe(issue, entryKeys), at: this.#placeOf(issue, path) });
        }
        const entry = parsed.success ? parsed.data : entrySchema.safeParse(withoutFaults(value, parsed.error.issues)).data;
        if (entry !== undefined)
            this.#addEntry(entry, path);
    }
    #addEntry(entry, path) {
        const node = this.#nodeAt([...path, 'port']);
        const written = this.#source.text.slice(...rangeOf(node));
        const [port, ...more] = (0,ports/* portsIn */.uK)(written);
        const whole = /^["']?[\s\d–—-]+["']?$/.test(written);
        const at = this.#place(node);
        if (port === undefined || more.length > 0 || !whole) {
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
            at: this.#place(this.#nodeAt(path)),
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
        const [start, end] = rangeOf(node);
        // A block ends where the next one begins: the lines between are nobody's.
        return this.#source.place(start, start + this.#source.text.slice(start, end).trimEnd().length);
    }
}
function parse(source) {
    assertShallow(source);
    const document = (0,dist/* parseDocument */.Tp)(source.text, { prettyErrors: false });
    const [error] = document.errors;
    if (error === undefined)
        return document;
    // The library reports an exhausted stack as an error of the document.
    if (error.code === 'RESOURCE_EXHAUSTION') {
        throw new failure/* Failure */.H('the registry is nested too deeply to be read', source.place(...error.pos));
    }
    throw new failure/* Failure */.H(`the registry is not valid YAML: ${explain(error, source)}`, source.place(...error.pos));
}
/** The library's message, or a clearer one for what people run into. */
function explain({ code, message, pos }, source) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'it holds more than one document';
        case 'DUPLICATE_KEY':
            return `the key ${/^[^:\s]*/.exec(source.text.slice(pos[0], pos[0] + longestKey))?.[0]} stands here for the second time`;
        case 'TAB_AS_INDENT':
            return 'a tab cannot indent a line: use spaces';
        default:
            return message.replace(/\s+/g, ' ');
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
        const nearest = (0,mod/* closest */.kp)(key, [...keys]);
        const hint = (0,mod/* distance */.Io)(key, nearest) <= 3 ? `did you mean "${nearest}"?` : `use ${keys.join(', ')}`;
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


/***/ })

};
