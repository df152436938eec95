export const id = 659;
export const ids = [659];
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
const item = new RegExp(String.raw `(?<![\w.])(?:${address}:)?(?<first>\d+)` +
    String.raw `(?:[ \t]{0,4}(?:-|–|—|−|\.{2,3}|~|〜|\bto\b|至|до)[ \t]{0,4}(?<last>\d+))?` +
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


/***/ }),

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./.build/registry/ports.js
var ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./.build/registry/schema.js
/** The YAML form of the registry, as a schema: what is allowed, and what it says when something is not. */


const schema_text = schemas/* string */.YjP('write this as text').trim().min(1, 'it is empty');
const texts = schemas/* array */.YOg(schema_text, 'write this as a list of texts');
/** One entry under `allocations:`. */
const entrySchema = schemas/* strictObject */.rej({
    port: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], 'write a port (3000) or a range ("3000-3010")')
        .describe(`A port from 1 to ${ports/* highestPort */.kL}, or a range such as "3000-3010".`),
    application: schema_text.optional().describe('Whose the port is. Leave it out where the status is free or avoid.'),
    status: schemas/* enum */.k5n(['active', 'reserved', 'free', 'avoid', 'retired'], 'use one of active, reserved, free, avoid, retired')
        .default('active'),
    protocol: schemas/* enum */.k5n(['tcp', 'udp'], 'use tcp or udp').default('tcp'),
    type: schema_text.optional(),
    owner: schema_text.optional(),
    address: schema_text.optional().describe('The address that the application binds: 127.0.0.1, ::1, localhost.'),
    domains: texts.default([]),
    directory: schema_text.optional(),
    aliases: texts.default([]).describe('Other names of the application: its PM2 process, its container.'),
    notes: schema_text.optional(),
}, 'write an entry as "port: …" and "application: …"');
/** A whole `ports.yml`. */
const registrySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).optional(),
    allocations: schemas/* array */.YOg(entrySchema),
});
/** The document around the entries, which are read one by one: one that is wrong does not hide the others. */
const documentSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, 'this portbook reads version 1').optional(),
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
        };
    }
    #toJs() {
        try {
            return this.#document.toJS({ maxAliasCount });
        }
        catch (error) {
            // The library throws a ReferenceError for an alias without an anchor and for too many aliases.
            if (!(error instanceof ReferenceError))
                throw error;
            throw new failure/* Failure */.H(`the registry cannot be read: ${error.message}`, this.#source.place(0));
        }
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
        if (application === null && (entry.status === 'active' || entry.status === 'reserved')) {
            this.#problems.push({ message: `port ${written} is ${entry.status}, but names no application`, at });
            return;
        }
        const [start] = rangeOf(node);
        this.#allocations.push({
            ...port.range,
            protocol: entry.protocol,
            application: entry.status === 'free' || entry.status === 'avoid' ? null : application,
            status: entry.status,
            type: entry.type ?? null,
            owner: entry.owner ?? null,
            aliases: entry.aliases,
            address: entry.address ?? null,
            domains: entry.domains,
            directory: entry.directory ?? null,
            notes: entry.notes ?? null,
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
    const message = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : error.message;
    throw new failure/* Failure */.H(`the registry is not valid YAML: ${message.replace(/\s+/g, ' ')}`, source.place(...error.pos));
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
