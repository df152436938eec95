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
