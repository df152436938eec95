export const id = 973;
export const ids = [973];
export const modules = {

/***/ 55792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   mz: () => (/* binding */ filesUnder),
/* harmony export */   rz: () => (/* binding */ insideRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38767);
/** The files of the repository by their folder. */


/** The files whose path begins so, in order; the list of all files is sorted. */
function* filesUnder({ files }, prefix) {
    let low = 0;
    for (let high = files.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(files[middle] ?? '', prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; files[low]?.startsWith(prefix); low += 1)
        yield files[low] ?? '';
}
/**
 * How the checked root is called in absolute paths (`__dirname`, `process.cwd()`): where the
 * repository will lie on the server is not known, and need not be.
 */
const repositoryRoot = '/@repository';
/** An absolute path in the repository as a path relative to its root; `null` for one outside of it. */
function insideRepository(path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    if (normal === repositoryRoot || normal === `${repositoryRoot}/`)
        return '';
    return normal.startsWith(`${repositoryRoot}/`) ? normal.slice(repositoryRoot.length + 1).replace(/\/$/, '') : null;
}


/***/ }),

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

/***/ 20973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(58109);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(38767);
// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(53747);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(34202);
// EXTERNAL MODULE: ./.build/sources/nginx/claims.js
var claims = __webpack_require__(88251);
;// CONCATENATED MODULE: ./.build/sources/nginx/grammar.js
/** What nginx knows of its directives' form, as far as it decides where one ends. */
/** In these blocks every line is data, not a directive: any words up to `;`, and never a block. */
const dataBlocks = new Set(['map', 'geo', 'types', 'split_clients', 'charset_map']);
/** Whether the lines of a block are such data. */
function takesAnyWords(block) {
    return block !== null && dataBlocks.has(block);
}
const alwaysBlocks = new Set([
    ...dataBlocks,
    ...['http', 'stream', 'mail', 'events', 'upstream', 'location', 'if', 'limit_except'],
]);
/**
 * The directives after which a forgotten `;` would swallow a block: `listen 80` and, on the next line,
 * `location / {`. Nginx knows this of all its directives; these are the ones that people write in servers.
 */
const neverBlocks = new Set(`listen server_name root alias index try_files return rewrite set include resolver resolver_timeout allow deny
  pass proxy_pass grpc_pass fastcgi_pass uwsgi_pass scgi_pass memcached_pass proxy_set_header proxy_redirect proxy_cache
  proxy_http_version proxy_read_timeout proxy_send_timeout proxy_connect_timeout proxy_buffering proxy_buffers
  proxy_buffer_size proxy_cache_path proxy_cache_valid proxy_cache_bypass proxy_cookie_path proxy_hide_header
  proxy_ssl_verify proxy_ssl_server_name proxy_next_upstream proxy_intercept_errors proxy_pass_header proxy_timeout
  fastcgi_param fastcgi_index fastcgi_split_path_info uwsgi_param scgi_param ssl ssl_certificate ssl_certificate_key
  ssl_protocols ssl_ciphers ssl_prefer_server_ciphers ssl_session_cache ssl_session_timeout ssl_dhparam ssl_stapling
  ssl_preread http2 add_header expires access_log error_log error_page log_format gzip gzip_types gzip_vary etag
  client_max_body_size client_body_timeout keepalive_timeout send_timeout sendfile tcp_nopush tcp_nodelay default_type
  auth_basic auth_basic_user_file auth_request autoindex charset internal limit_req limit_req_zone limit_conn
  limit_conn_zone real_ip_header set_real_ip_from satisfy server_tokens types_hash_max_size sub_filter user pid
  worker_processes worker_connections worker_rlimit_nofile load_module env stub_status keepalive least_conn ip_hash
  zone`.split(/\s+/));
/** Whether a directive ends in `;`, in `{ … }`, or in either as far as we know. */
function formOf(name, block) {
    if (name === 'server') {
        // A machine of an upstream, or a virtual server; a fragment for either may stand in a file of its own.
        if (block === 'upstream')
            return 'simple';
        return block === 'http' || block === 'stream' || block === 'mail' ? 'block' : 'either';
    }
    if (neverBlocks.has(name))
        return 'simple';
    return alwaysBlocks.has(name) ? 'block' : 'either';
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/sources/nginx/lua.js
/**
 * Where a `*_by_lua_block { … }` ends. Its text is Lua, in which braces, quotes and `#` mean other things
 * than in nginx. The tokens are those of OpenResty's own lexer:
 * https://github.com/openresty/lua-nginx-module/blob/master/util/gen-lexer-c
 */
function isLuaBlock(name) {
    return name.endsWith('_by_lua_block');
}
const longBracket = /^(?:--)?\[=*\[$/;
/** `start` is behind the opening brace, `end` behind the closing one. Linear in the length of the block. */
function endOfLuaBlock(text, start) {
    // A brace, a quote, a long bracket with or without `--` before it, or a comment to the end of the line.
    const token = /[{}"']|(?:--)?\[=*\[|--[^\n]*/g;
    token.lastIndex = start;
    let depth = 1;
    // A quote that its line does not close is no string. What it hides until there, it hides from others too.
    const openUntil = { '"': 0, "'": 0 };
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [found] = match;
        if (found === '{')
            depth += 1;
        else if (found === '}') {
            depth -= 1;
            if (depth === 0)
                return { kind: 'end', end: token.lastIndex };
        }
        else if (found === '"' || found === "'") {
            if (match.index < openUntil[found])
                continue;
            const end = endOfString(text, token.lastIndex, found);
            if (end.closed)
                token.lastIndex = end.at;
            else
                openUntil[found] = end.at;
        }
        else if (longBracket.test(found)) {
            const closing = found.replace('--', '').replaceAll('[', ']');
            const end = text.indexOf(closing, token.lastIndex);
            if (end === -1)
                return { kind: 'problem', message: `Lua code block missing the closing long bracket "${closing}"` };
            token.lastIndex = end + closing.length;
        }
    }
    return {
        kind: 'problem',
        message: 'unexpected end of file, expecting terminating characters for lua code block',
    };
}
function endOfString(text, start, quote) {
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === quote)
            return { at: at + 1, closed: true };
        if (character === '\n')
            return { at, closed: false };
        if (character === '\\' && text[at + 1] !== '\n')
            at += 1;
    }
    return { at: text.length, closed: false };
}

;// CONCATENATED MODULE: ./.build/sources/nginx/syntax.js
/**
 * Nginx configuration as syntax: directives with exact spans, or one error with its place.
 *
 * It follows nginx's own reader token by token (`ngx_conf_read_token` and `ngx_conf_parse` in
 * https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c), including what that reader does
 * differently from other languages: quotes count only at the start of a word, `#` too, `}` is an ordinary
 * character inside a word, and `${` does not open a block. docs/decisions/0001-nginx-parser.md says why
 * this is not a library.
 */


/** The span of `value.slice(from, to)`, or of the whole word where escapes have moved its characters. */
function spanInWord(word, from, to) {
    const quotes = word.content - word.start;
    const exact = word.value.length === word.end - word.content - quotes;
    return exact ? { start: word.content + from, end: word.content + to } : { start: word.start, end: word.end };
}
/** Bytes that one parameter or comment may have: nginx's read buffer (`NGX_CONF_BUFFER`). */
const longestParameter = 4096;
/** Nginx recurses into blocks without a limit; real configs stay below ten. */
const deepestNesting = 256;
/** More words than any real file has; keeps a hostile one from filling the memory. */
const mostWords = 500_000;
/** Never throws; takes time linear in the length of the text. */
function parseNginx(text) {
    try {
        return new Reader(text).read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { kind: 'problem', problem: error.problem };
        throw error;
    }
}
class Refusal extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
const LF = 10;
const hash = 35;
const dollar = 36;
const closingParenthesis = 41;
const semicolon = 59;
const backslash = 92;
const openingBrace = 123;
const closingBrace = 125;
function isSpace(code) {
    return code === 32 || code === 9 || code === 13 || code === LF;
}
class Reader {
    #text;
    #comments = [];
    #at = 0;
    #words = 0;
    constructor(text) {
        this.#text = text;
    }
    read() {
        const stack = [];
        let frame = { header: null, children: [] };
        for (;;) {
            const words = [];
            const terminator = this.#readWords(words);
            const [name] = words;
            if (name === undefined) {
                const parent = stack.pop();
                if (terminator === 'end') {
                    if (frame.header === null)
                        return { kind: 'directives', directives: frame.children, comments: this.#comments };
                    this.#failAtEnd('unexpected end of file, expecting "}"', frame.header[0] ?? null);
                }
                if (frame.header === null || parent === undefined)
                    this.#fail('unexpected "}"', this.#at - 1);
                parent.children.push(this.#directive(frame.header, frame.children));
                frame = parent;
                continue;
            }
            const last = this.#at - 1;
            const block = frame.header?.[0]?.value ?? null;
            if (takesAnyWords(block)) {
                if (terminator === '{')
                    this.#fail('unexpected "{"', last);
                frame.children.push(this.#directive(words, null));
                continue;
            }
            const form = formOf(name.value, block);
            if (terminator === ';') {
                if (form === 'block')
                    this.#fail(`directive "${name.value}" has no opening "{"`, last);
                frame.children.push(this.#directive(words, null));
                continue;
            }
            if (form === 'simple')
                this.#fail(`directive "${name.value}" is not terminated by ";"`, last);
            if (isLuaBlock(name.value)) {
                const lua = endOfLuaBlock(this.#text, this.#at);
                if (lua.kind === 'problem')
                    this.#fail(lua.message, last, last + 1, name);
                this.#at = lua.end;
                frame.children.push(this.#directive(words, []));
                continue;
            }
            if (stack.length >= deepestNesting)
                this.#fail(`blocks are nested more than ${deepestNesting} deep`, last);
            stack.push(frame);
            frame = { header: words, children: [] };
        }
    }
    #directive(words, children) {
        const [name, ...args] = words;
        if (name === undefined)
            throw new Error('a directive has a name');
        return { name, args, start: name.start, end: this.#at, children };
    }
    /** Collects words up to what ends them. `}` and the end of the file are answers only where there is no word. */
    #readWords(words) {
        const text = this.#text;
        for (;;) {
            const code = this.#skipSpace();
            if (Number.isNaN(code)) {
                if (words.length === 0)
                    return 'end';
                this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
            }
            if (code === semicolon || code === openingBrace) {
                if (words.length === 0)
                    this.#fail(`unexpected "${text.charAt(this.#at)}"`, this.#at);
                this.#at += 1;
                return code === semicolon ? ';' : '{';
            }
            if (code === closingBrace) {
                if (words.length > 0)
                    this.#fail('unexpected "}"', this.#at);
                this.#at += 1;
                return '}';
            }
            this.#words += 1;
            if (this.#words > mostWords)
                this.#fail(`the file has more than ${mostWords} words`, this.#at);
            words.push(code === 34 || code === 39 ? this.#quotedWord(code) : this.#bareWord());
        }
    }
    /** Moves to the next character that means something and returns its code; `NaN` at the end of the file. */
    #skipSpace() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (isSpace(code))
                this.#at += 1;
            else if (code === hash)
                this.#skipComment();
            else
                return code;
        }
    }
    #skipComment() {
        const start = this.#at;
        const lineEnd = this.#text.indexOf('\n', start);
        const end = lineEnd === -1 ? this.#text.length : lineEnd;
        this.#checkLength(start, end, null);
        this.#comments.push({ start, end });
        this.#at = end;
    }
    #bareWord() {
        const text = this.#text;
        const start = this.#at;
        let at = start;
        let escapes = false;
        let variable = false;
        for (;; at += 1) {
            const code = text.charCodeAt(at);
            if (code === openingBrace && variable)
                continue;
            variable = false;
            if (code === backslash) {
                escapes = true;
                at += 1;
            }
            else if (code === dollar)
                variable = true;
            else if (isSpace(code) || code === semicolon || code === openingBrace)
                break;
            else if (Number.isNaN(code)) {
                this.#checkLength(start, text.length, null);
                this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
            }
        }
        // Nginx still holds the word in its buffer when it reads the character after a closing space.
        this.#checkLength(start, isSpace(text.charCodeAt(at)) ? at + 1 : at, null);
        this.#at = at;
        const raw = text.slice(start, at);
        return { value: escapes ? translate(raw) : raw, start, end: at, content: start };
    }
    #quotedWord(quote) {
        const text = this.#text;
        const content = this.#at + 1;
        let at = content;
        let escapes = false;
        for (;; at += 1) {
            const code = text.charCodeAt(at);
            if (code === backslash) {
                escapes = true;
                at += 1;
            }
            else if (code === quote)
                break;
            else if (Number.isNaN(code)) {
                this.#checkLength(content, text.length, quote);
                this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
            }
        }
        this.#checkLength(content, at, quote);
        const end = at + 1;
        const next = text.charCodeAt(end);
        this.#at = end;
        this.#checkLength(content, isSpace(next) ? end + 1 : end, null);
        // A `)` may stand right behind the quote, for `if ($host = "ferry.example")`; it is a word of its own.
        if (!isSpace(next) && next !== semicolon && next !== openingBrace && next !== closingParenthesis) {
            if (Number.isNaN(next))
                this.#failAtEnd('unexpected end of file, expecting ";" or "}"', null);
            this.#fail(`unexpected "${String.fromCodePoint(text.codePointAt(end) ?? next)}"`, end);
        }
        const raw = text.slice(content, at);
        return { value: escapes ? translate(raw) : raw, start: content - 1, end, content };
    }
    /** Fails where nginx's buffer is full, beginning at `start`, and it needs the character at `needed` as well. */
    #checkLength(start, needed, quote) {
        if ((needed - start) * 3 < longestParameter)
            return;
        const text = this.#text;
        const bytes = Buffer.byteLength(text.slice(start, needed));
        if (needed >= text.length ? bytes <= longestParameter : bytes < longestParameter)
            return;
        const message = quote === null
            ? `too long parameter "${text.slice(start, start + 10)}..." started`
            : `too long parameter, probably missing terminating "${String.fromCharCode(quote)}" character`;
        this.#fail(message, start);
    }
    #fail(message, start, end = start + 1, unclosed = null) {
        throw new Refusal({ message, start, end, unclosed });
    }
    #failAtEnd(message, unclosed) {
        this.#fail(message, this.#text.length, this.#text.length, unclosed);
    }
}
const escaped = new Map([
    ['"', '"'],
    ["'", "'"],
    ['\\', '\\'],
    ['t', '\t'],
    ['r', '\r'],
    ['n', '\n'],
]);
/** Any other escape keeps its backslash, as regular expressions need: `~ \.php$`. */
function translate(raw) {
    return raw.replace(/\\([\s\S])/g, (whole, character) => escaped.get(character) ?? whole);
}

// EXTERNAL MODULE: ./.build/sources/nginx/template.js
var template = __webpack_require__(32208);
;// CONCATENATED MODULE: ./.build/sources/nginx/config-file.js


/** Reads as nginx does; a file that nginx could not read is tried as a template of one. */
function readConfig(source) {
    const { text } = source;
    // `<% port %>` passes for three words, so it has to be looked for first. `{{` and `{%` never pass for nginx.
    let masked = text.includes('<%') ? (0,template/* maskTemplate */.Dy)(text) : null;
    let parsed = parseNginx(masked?.text ?? text);
    if (parsed.kind === 'problem' && masked === null) {
        masked = (0,template/* maskTemplate */.Dy)(text);
        if (masked !== null)
            parsed = parseNginx(masked.text);
    }
    if (parsed.kind === 'directives') {
        const { directives, comments } = parsed;
        return { kind: 'config', file: { source, directives, comments, isTemplate: masked !== null } };
    }
    const { problem } = parsed;
    if (masked !== null)
        return { kind: 'template', first: masked.first, problem };
    const suffix = template/* templateSuffix */.id.exec(source.path)?.[0];
    return suffix === undefined
        ? { kind: 'problem', problem }
        : { kind: 'template', first: { at: problem.start, syntax: suffix }, problem };
}
/** A word's value for people: what a template fills in is shown as it is written. */
function shown(word, file) {
    return shownPart(word, 0, word.value.length, file);
}
/** The same for a part of it. */
function shownPart(word, from, to, { source }) {
    const part = word.value.slice(from, to);
    if (!(0,template/* isFilledIn */.qL)(part))
        return part;
    const { start, end } = spanInWord(word, from, to);
    return source.text.slice(start, end);
}

;// CONCATENATED MODULE: ./.build/sources/nginx/unknown.js
/** Values that are not in the configuration: variables of the environment, placeholders of templates. */


/** Characters and shapes with which people mark what a script is to fill in: `%PORT%`, `__PORT__`, `<port>`, `PORT`. */
const placeholder = /[{}%<>@]|^__\w+__$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
/**
 * Why a part of a value cannot be known, as a clause that completes "the port cannot be known: …"; `null`
 * where it is simply a value.
 */
function describeUnknown(part, { directive, file }) {
    const variable = /\$\{?\w+\}?/.exec(part)?.[0];
    if (variable !== undefined)
        return describeVariable(variable);
    if ((0,template/* isFilledIn */.qL)(part)) {
        const whole = directive.args.map((it) => shown(it, file)).find((it) => /\{\{|<%/.test(it)) ?? part;
        return `a template fills in "${/\{\{.*?\}\}|<%.*?%>/s.exec(whole)?.[0] ?? whole}"`;
    }
    return placeholder.test(part) ? `"${part}" looks like a placeholder that something else fills in` : null;
}
/** @param isCaptured whether a regular expression around it takes the variable out of the request */
function describeVariable(variable, isCaptured = false) {
    const name = variable.replace(/[${}]/g, '');
    if (isCaptured)
        return `"${variable}" depends on the request`;
    if (/[A-Z]/.test(name))
        return `"${variable}" is filled in from the environment`;
    return dependsOnRequest(name)
        ? `"${variable}" depends on the request`
        : `"${variable}" is not set to a value in this repository`;
}
/** Variables that nginx takes from the connection. https://nginx.org/en/docs/varindex.html */
function dependsOnRequest(name) {
    return /^(?:\d+|host|args|uri|request_uri|document_uri|scheme|is_args|query_string|request|(?:http|arg|cookie|server|remote|ssl|request|proxy_protocol)_\w+)$/.test(name);
}

;// CONCATENATED MODULE: ./.build/sources/nginx/listen.js
/** The value of `listen`. https://nginx.org/en/docs/http/ngx_http_core_module.html#listen */



/** `http3` is what `quic` was called while it was developed. https://quic.nginx.org/readme.html */
const datagrams = new Set(['udp', 'quic', 'http3']);
/** @param defaultPort 80 in `http`; `null` in `stream` and `mail`, where a port must be written */
function readListen(located, defaultPort) {
    const { args } = located.directive;
    const [word] = args;
    const value = word?.value ?? '';
    if (/^unix:/i.test(value))
        return { kind: 'unix' };
    const parameters = args.slice(1).map((it) => it.value);
    const { host, port, from } = split(value);
    const hole = port === null ? null : describeUnknown(port, located);
    if (hole !== null)
        return { kind: 'unknown', reason: hole };
    if (port === null && host !== null) {
        const unknown = describeUnknown(host, located) ?? describePlaceholder(host);
        if (unknown !== null)
            return { kind: 'unknown', reason: unknown };
        if (defaultPort === null)
            return { kind: 'unknown', reason: `nginx wants one here, and "${value}" has none` };
    }
    const range = port === null ? null : readRange(port);
    if (range === 'invalid')
        return { kind: 'unknown', reason: `"${port ?? ''}" is no port from 1 to 65535` };
    const ipv6 = host !== null && (0,external_node_net_.isIPv6)(host);
    const dual = host !== null && !(0,external_node_net_.isIPv4)(host) && host !== '*' && !ipv6;
    return {
        kind: 'socket',
        port: range?.port ?? defaultPort ?? 0,
        portEnd: range?.portEnd ?? null,
        protocol: parameters.some((it) => datagrams.has(it)) ? 'udp' : 'tcp',
        address: host === '*' || host === null ? null : shownHost(host, word, located),
        // Since 1.3.4 a wildcard IPv6 socket takes no IPv4 unless told to.
        family: dual || (ipv6 && parameters.includes('ipv6only=off')) ? 'dual' : ipv6 ? 'ipv6' : 'ipv4',
        written: port === null ? null : { from, to: from + port.length },
    };
}
/** A script fills in `listen listen_port;`; a machine that listens on a name of its own is rare, and has a domain. */
function describePlaceholder(host) {
    if (host.toLowerCase() === 'localhost' || host === '*' || /[.:]/.test(host))
        return null;
    return `"${host}" is no port, and an address only where a machine is named so`;
}
function shownHost(host, word, { file }) {
    if (word === undefined)
        return host;
    const from = word.value.startsWith('[') ? 1 : 0;
    return shownPart(word, from, from + host.length, file);
}
/** Like `ngx_parse_url`: a value without a colon is a port if it can be one, else a host. */
function split(value) {
    const bracket = value.startsWith('[') ? value.indexOf(']') : -1;
    const colon = bracket === -1 ? value.indexOf(':') : value[bracket + 1] === ':' ? bracket + 1 : -1;
    if (bracket !== -1) {
        const host = value.slice(1, bracket);
        return colon === -1 ? { host, port: null, from: 0 } : { host, port: value.slice(colon + 1), from: colon + 1 };
    }
    if (colon !== -1)
        return { host: value.slice(0, colon), port: value.slice(colon + 1), from: colon + 1 };
    return /^\d+(?:-\d+)?$/.test(value) ? { host: null, port: value, from: 0 } : { host: value, port: null, from: 0 };
}
function readRange(text) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(text);
    const port = Number(match?.[1]);
    const portEnd = match?.[2] === undefined ? port : Number(match[2]);
    if (!(port >= 1 && portEnd <= 65535 && port <= portEnd))
        return 'invalid';
    return { port, portEnd: portEnd === port ? null : portEnd };
}

// EXTERNAL MODULE: ./.build/javascript/modules/repository.js
var repository = __webpack_require__(55792);
// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(14969);
;// CONCATENATED MODULE: ./.build/sources/nginx/include.js
/**
 * Which files of the tree an `include` means. Nginx looks under its own configuration folder
 * (https://nginx.org/en/docs/ngx_core_module.html#include); in a repository that folder may be anywhere.
 */


/** Where distributions install the configuration: below it, a path is as good as a relative one. */
const installed = /^\/(?:etc|usr\/local\/etc|opt)\/(?:nginx|openresty)\/|^\/usr\/local\/(?:nginx|openresty\/nginx)\/conf\//;
/** Names compared with globs in one run, over all includes. Real trees stay below a hundredth. */
const mostComparisons = 5_000_000;
/** Files that all includes of one run may bring in together, each as often as it is included. */
const mostFiles = 2_000_000;
/** Files that nginx and certbot install, none of which has a `listen` or a name that others refer to. */
function isStock(pattern) {
    return /(?:^|\/)(?:mime\.types|(?:fastcgi|uwsgi|scgi|proxy)_params|fastcgi\.conf|fastcgi-php\.conf|snakeoil\.conf|options-ssl-nginx\.conf)$|(?:^|\/)modules-enabled\//.test(pattern);
}
/** Folders of an absolute path: a longer one is no path of a configuration. */
const mostSegments = 64;
/** Resolves includes of one tree, each distinct one once. */
class Includes {
    #tree;
    #known = new Map();
    #comparisons = 0;
    #files = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    /**
     * The files that `include pattern;` in `file` brings in, in nginx's order (sorted); empty where none of
     * the tree does. Nginx looks in the folder of `nginx.conf`, whichever file has the include; where that
     * one is not here or has nothing of the name, the nearest folder wins: the file's own, then each one
     * above it, never above the root.
     */
    resolve(file, pattern) {
        if (pattern === '' || /[$\uE000\0]/.test(pattern))
            return [];
        const folders = (0,model_folders/* foldersAbove */.Zv)((0,model_folders/* folderOf */.yS)(file));
        const main = folders.filter((it) => this.#tree.has(it === '' ? 'nginx.conf' : `${it}/nginx.conf`)).slice(0, 1);
        for (const relative of relativesOf(pattern)) {
            for (const folder of [...main, ...folders]) {
                const found = this.#under(folder, relative);
                if (found.length === 0)
                    continue;
                this.#files += found.length;
                return this.#files > mostFiles ? [] : found;
            }
        }
        return [];
    }
    #under(folder, relative) {
        const path = (0,model_folders/* within */.ux)(folder, relative);
        if (path === null)
            return [];
        const known = this.#known.get(path);
        if (known !== undefined)
            return known;
        const found = /[*?[]/.test(path) ? this.#glob(path) : this.#tree.has(path) ? [path] : [];
        this.#known.set(path, found);
        return found;
    }
    #glob(pattern) {
        const found = [];
        for (const path of (0,repository/* filesUnder */.mz)(this.#tree, pattern.slice(0, pattern.search(/[*?[]/)))) {
            this.#comparisons += 1;
            if (this.#comparisons > mostComparisons)
                break;
            if (matchesGlob(pattern, path))
                found.push(path);
        }
        return found;
    }
}
/**
 * What a path may be called in the repository, the likeliest first. Of a folder that only the server has
 * (`/home/ferry/nginx/sites/*`), what follows it may be here: at least a file in a folder of a certain name.
 */
function relativesOf(pattern) {
    const relative = pattern.replace(installed, '');
    if (!/^(?:[A-Za-z]:)?\//.test(relative))
        return [relative];
    const segments = relative.split('/').slice(1);
    if (segments.length > mostSegments)
        return [];
    return segments.flatMap((folder, index) => index === segments.length - 1 || /[*?[]/.test(folder) ? [] : [segments.slice(index).join('/')]);
}
/**
 * Shell globs as in glob(3): `*` and `?` stay within a folder and do not match a leading dot, `[…]` is a
 * set. One star at a time is tried again, so that no pattern takes longer than its length times the path's.
 */
function matchesGlob(pattern, path) {
    let star = -1;
    let resume = 0;
    let p = 0;
    let s = 0;
    while (s < path.length) {
        const character = path.charAt(s);
        const hidden = character === '.' && (s === 0 || path[s - 1] === '/');
        const step = pattern[p] === '*' ? 0 : matchOne(pattern, p, character, hidden);
        if (pattern[p] === '*' && !hidden) {
            star = p;
            resume = s;
            p += 1;
        }
        else if (step > 0) {
            p += step;
            s += 1;
        }
        else if (star !== -1 && path[resume] !== '/') {
            resume += 1;
            s = resume;
            p = star + 1;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
/** How many characters of the pattern match this one; 0 for none. */
function matchOne(pattern, at, character, hidden) {
    const expected = pattern[at];
    if (expected === '?')
        return character !== '/' && !hidden ? 1 : 0;
    if (expected === '[') {
        const end = pattern.indexOf(']', at + 2);
        if (end !== -1)
            return character !== '/' && !hidden && inSet(pattern.slice(at + 1, end), character) ? end + 1 - at : 0;
    }
    return expected === character ? 1 : 0;
}
function inSet(set, character) {
    const negated = set.startsWith('!') || set.startsWith('^');
    let found = false;
    for (let at = negated ? 1 : 0; at < set.length; at += 1) {
        if (set[at + 1] === '-' && at + 2 < set.length) {
            found ||= set.charAt(at) <= character && character <= set.charAt(at + 2);
            at += 2;
        }
        else
            found ||= set[at] === character;
    }
    return found !== negated;
}

;// CONCATENATED MODULE: ./.build/sources/nginx/together.js
/** What nginx loads together with a file: the configurations that include it, and all that they include. */



/** Includes followed in one run, upwards and downwards. Real trees stay below a hundredth. */
const mostSteps = 1_000_000;
class Loading {
    #tree;
    /** By the path of the file at the top. */
    #below = new Map();
    #ofFiles = new Map();
    #steps = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    with(file) {
        const { path } = file.source;
        let together = this.#ofFiles.get(path);
        if (together === undefined) {
            const [only, ...more] = this.#topsOf(file).map((it) => this.#from(it));
            together = more.reduce(both, only ?? { paths: new Set([path]), isComplete: false, isWhole: false });
            this.#ofFiles.set(path, together);
        }
        return together;
    }
    /** The files that include it and that nobody includes, perhaps itself. */
    #topsOf(file) {
        const above = new Map([[file.source.path, file]]);
        const tops = [];
        for (const [path, it] of above) {
            const sites = this.#tree.includers(path);
            if (sites.length === 0)
                tops.push(it);
            for (const site of sites) {
                if (this.#isTired())
                    return [];
                above.set(site.file.source.path, site.file);
            }
        }
        return tops;
    }
    #from(top) {
        const known = this.#below.get(top.source.path);
        if (known !== undefined)
            return known;
        const files = new Map([[top.source.path, top]]);
        let isClosed = true;
        for (const [, file] of files) {
            for (const include of includesIn(file.directives)) {
                const found = this.#tree.filesOf(include, file);
                if (found.length === 0 && !isStock(include.args[0]?.value ?? ''))
                    isClosed = false;
                for (const it of found) {
                    if (it === null || this.#isTired())
                        isClosed = false;
                    else
                        files.set(it.source.path, it);
                }
            }
        }
        const isComplete = isConfiguration(top);
        const together = { paths: new Set(files.keys()), isComplete, isWhole: isComplete && isClosed };
        this.#below.set(top.source.path, together);
        return together;
    }
    #isTired() {
        this.#steps += 1;
        return this.#steps > mostSteps;
    }
}
function both(a, b) {
    return {
        paths: new Set([...a.paths, ...b.paths]),
        isComplete: a.isComplete && b.isComplete,
        isWhole: a.isWhole && b.isWhole,
    };
}
/** Whether a file is what nginx is started with, not a part of it. */
function isConfiguration({ directives }) {
    return directives.some(({ name }) => name.value === 'http' || name.value === 'stream');
}
/** @param others the definitions of a name in other files, at least one */
function among(others, { source }, together) {
    const loaded = others.filter((it) => together.paths.has(it.file.source.path));
    if (loaded.length > 0)
        return { definitions: loaded, doubt: null };
    // What stands in a block `http` of another configuration is never in this one's.
    const possible = together.isWhole ? [] : others.filter((it) => it.layer === null || !together.isComplete);
    let nearest = [];
    let shared = -1;
    for (const definition of possible) {
        const depth = sharedDepth(source.path, definition.file.source.path);
        if (depth > shared)
            nearest = [];
        if (depth >= shared)
            nearest.push(definition);
        shared = Math.max(shared, depth);
    }
    const folders = new Set(nearest.map((it) => (0,model_folders/* folderOf */.yS)(it.file.source.path)));
    if (folders.size === 1)
        return { definitions: nearest, doubt: null };
    const [first] = nearest;
    const machines = first === undefined ? null : machinesOf(first);
    if (first !== undefined && nearest.every((it) => machinesOf(it) === machines))
        return { definitions: [first], doubt: null };
    const doubt = folders.size === 0
        ? 'is defined in this repository, but not in what nginx loads together with this'
        : 'is defined in several folders, and nothing says which one nginx loads together with this';
    return { definitions: [], doubt };
}
/** The machines of an upstream, by which two of one name are told apart; of anything else, the file that it is in. */
const machinesOf = (0,maps/* kept */.LP)(({ directive, file }) => {
    const lines = directive.children ?? [];
    if (directive.name.value !== 'upstream' || lines.some(({ name }) => name.value === 'include'))
        return file.source.path;
    const servers = lines.filter(({ name, args }) => name.value === 'server' && !args.some((it) => it.value === 'down'));
    return servers
        .map(({ args }) => args[0]?.value ?? '')
        .sort()
        .join(' ');
});
function* includesIn(directives) {
    for (const directive of directives) {
        if (directive.children !== null)
            yield* includesIn(directive.children);
        else if (directive.name.value === 'include')
            yield directive;
    }
}
/** How many folders two paths share from the root on. */
function sharedDepth(a, b) {
    const left = (0,model_folders/* folderOf */.yS)(a).split('/');
    const right = (0,model_folders/* folderOf */.yS)(b).split('/');
    let depth = 0;
    while (depth < left.length && left[depth] === right[depth])
        depth += 1;
    return depth;
}

;// CONCATENATED MODULE: ./.build/sources/nginx/project.js
/**
 * All nginx configuration of one tree, as far as it has been needed: a file may take its upstreams and
 * variables from other files, and a fragment its server from the file that includes it.
 */





/** Nginx itself has no limit but refuses to run out of files; real configs nest two or three deep. */
const deepestInclude = 16;
/** Directives brought in by includes, over one whole run. */
const mostIncluded = 2_000_000;
/** Each pass directive times each machine of its upstream: far more than any server has. */
const mostRoutes = 50_000;
/** Server names, each as often as a server has it on a socket. Of more, no more is known. */
const mostNames = 1_000_000;
class Project {
    #tree;
    #includes;
    #results = new Map();
    #expanded = new WeakMap();
    #own = new WeakMap();
    #adopted = new Set();
    #routes = 0;
    #names = 0;
    #reported = new Set();
    #everywhere;
    #included = 0;
    #loading = new Loading(this);
    /** The one project of a tree: every file of the tree is read in the light of the same others. */
    static of = (0,maps/* kept */.LP)((tree) => new Project(tree));
    constructor(tree) {
        this.#tree = tree;
        this.#includes = new Includes(tree);
    }
    /** Reads a file whose text is at hand, unless another file has made it be read before. */
    read(source) {
        return this.#results.get(source.path) ?? readConfig(source);
    }
    /** The paths that an `include` brings in. */
    targets(include, file) {
        const pattern = include.args[0]?.value ?? '';
        return this.#includes.resolve(file.source.path, pattern).filter((path) => path !== file.source.path);
    }
    /**
     * The included files that nobody else will read, because neither their names nor their texts say nginx:
     * read here, once.
     */
    adopt(include, file) {
        const adopted = [];
        for (const path of this.targets(include, file)) {
            if (this.#adopted.has(path) || (0,claims/* isCertainlyNginx */.cq)(path))
                continue;
            const result = this.#load(path);
            const isRead = (0,claims/* claims */.OM)(path) && (result?.kind !== 'config' || (0,claims/* looksLikeNginx */.K_)(result.file.source.text));
            if (result === null || isRead)
                continue;
            this.#adopted.add(path);
            const read = this.#tree.read(path);
            if (read.kind === 'text')
                adopted.push(read.source);
        }
        return adopted;
    }
    /** Counts a route; `false` once there are too many. */
    hasRoomForRoute() {
        this.#routes += 1;
        return this.#routes <= mostRoutes;
    }
    /** Counts server names; `false` once there are too many. */
    hasRoomForNames(count) {
        this.#names += count;
        return this.#names <= mostNames;
    }
    /** Whether something is said for the first time in this run. */
    isNews(key) {
        if (this.#reported.has(key))
            return false;
        this.#reported.add(key);
        return true;
    }
    /** A block's directives with the included ones in their place; an `include` that is left could not be followed. */
    expand(directives, file) {
        if (!directives.some((it) => it.name.value === 'include'))
            return directives.map((directive) => ({ directive, file }));
        let expanded = this.#expanded.get(directives);
        if (expanded === undefined) {
            const found = [];
            this.#expandInto(found, directives, file, [file.source.path]);
            expanded = found;
            this.#expanded.set(directives, expanded);
        }
        return expanded;
    }
    #expandInto(found, directives, file, trail) {
        for (const directive of directives) {
            const targets = directive.name.value === 'include' ? this.targets(directive, file) : [];
            let followed = targets.length > 0 && trail.length <= deepestInclude;
            for (const path of followed ? targets : []) {
                const config = trail.includes(path) ? null : this.#load(path);
                if (config?.kind !== 'config') {
                    followed = false;
                    continue;
                }
                this.#included += config.file.directives.length;
                if (this.#included > mostIncluded)
                    return;
                this.#expandInto(found, config.file.directives, config.file, [...trail, path]);
            }
            if (!followed)
                found.push({ directive, file });
        }
    }
    /** The definitions of an upstream that hold for a file. */
    upstreams(name, file) {
        return this.#meaning('upstreams', name.toLowerCase(), file);
    }
    /** The blocks that choose the value of a variable (`$backend`) by the request. */
    mappings(variable, file) {
        return this.#meaning('mappings', variable, file).definitions;
    }
    includers(path) {
        return this.#all().includers.get(path) ?? [];
    }
    filesOf(include, file) {
        return this.targets(include, file).map((path) => {
            const result = this.#load(path);
            return result?.kind === 'config' ? result.file : null;
        });
    }
    /** Its own definitions, else those that nginx loads together with it, else what may be loaded with it. */
    #meaning(kind, name, file) {
        let own = this.#own.get(file);
        if (own === undefined) {
            own = noDefinitions();
            this.#collect(own, file, file.directives, [], () => { });
            this.#own.set(file, own);
        }
        const here = own[kind].get(name);
        if (here !== undefined)
            return { definitions: here, doubt: null };
        const others = this.#all()[kind].get(name);
        return others === undefined ? { definitions: [], doubt: null } : among(others, file, this.#loading.with(file));
    }
    /** Reads every file that may be nginx's: only when a file cannot be understood by itself. */
    #all() {
        if (this.#everywhere !== undefined)
            return this.#everywhere;
        const all = noDefinitions();
        this.#everywhere = all;
        const waiting = this.#tree.files.filter(claims/* claims */.OM).reverse();
        const included = new Set();
        const passedOver = new Set();
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
            const result = included.has(path) ? this.#load(path) : this.#load(path, isNginx);
            if (result === null)
                passedOver.add(path);
            if (result?.kind !== 'config')
                continue;
            const useful = this.#collect(all, result.file, result.file.directives, [], (target) => {
                // A fragment that does not look like nginx is one after all.
                if (!included.has(target) && (!(0,claims/* claims */.OM)(target) || passedOver.has(target)))
                    waiting.push(target);
                included.add(target);
            });
            if (!useful && !included.has(path))
                this.#results.delete(path);
        }
        return all;
    }
    /** Adds what a file defines, and says which paths it includes. Whether there was any of it. */
    #collect(into, file, directives, ancestors, visit) {
        let found = false;
        for (const directive of directives) {
            const { name, args, children } = directive;
            const last = args.at(-1)?.value ?? '';
            if (children === null) {
                if (name.value !== 'include')
                    continue;
                for (const path of this.targets(directive, file)) {
                    (0,maps/* append */.BC)(into.includers, path, { file, ancestors });
                    visit(path);
                    found = true;
                }
                continue;
            }
            const definition = { directive, file, layer: layerOf(ancestors) };
            if (name.value === 'upstream') {
                (0,maps/* append */.BC)(into.upstreams, last.toLowerCase(), definition);
                found = true;
            }
            else if (name.value === 'map' || name.value === 'geo' || name.value === 'split_clients') {
                (0,maps/* append */.BC)(into.mappings, last.replace(/^\$\{(\w+)\}$/, '$$$1'), definition);
                found = true;
            }
            else if (this.#collect(into, file, children, [...ancestors, directive], visit))
                found = true;
        }
        return found;
    }
    /** `null` where there is no text, or not the wanted one. */
    #load(path, isWanted = () => true) {
        const known = this.#results.get(path);
        if (known !== undefined)
            return known;
        const read = this.#tree.read(path);
        if (read.kind === 'text' && !isWanted(read.source))
            return null;
        const result = read.kind === 'text' ? readConfig(read.source) : null;
        this.#results.set(path, result);
        return result;
    }
}
/** Whether a file that `claims` named is nginx's after all. */
function isNginx({ path, text }) {
    return (0,claims/* isCertainlyNginx */.cq)(path) ? !(0,claims/* looksLikeAnother */.xv)(text) : (0,claims/* looksLikeNginx */.K_)(text);
}
function layerOf(ancestors) {
    const outermost = ancestors[0]?.name.value;
    return outermost === 'http' || outermost === 'stream' ? outermost : null;
}
function noDefinitions() {
    return { upstreams: new Map(), mappings: new Map(), includers: new Map() };
}

;// CONCATENATED MODULE: ./.build/sources/nginx/hosts.js
/**
 * For which server names a variable has a value: `map $host $port { ferry.example 4310; }`, and the same
 * for the name that a TLS client asks for in `stream`.
 */

/** Server names that are compared with keys; a server with more is told apart no further. */
const hosts_mostNames = 100;
/** Variables that hold the name which the client asks for. https://nginx.org/en/docs/varindex.html */
const hostVariable = /^\$\{?(?:host|http_host|ssl_server_name|ssl_preread_server_name)\}?$/;
/**
 * Of the lines of a map, each with the condition on the requested name under which it counts; `null` for a
 * map by something else. https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
function hostTests({ name, args }, lines) {
    if (name.value !== 'map' || !hostVariable.test(args[0]?.value ?? ''))
        return null;
    const all = lines.filter((it) => it.directive.args.length === 1).map((it) => keyOf(it.directive));
    const keys = keysOf(all.filter((it) => it !== null));
    return (line) => ({ keys, key: keyOf(line) });
}
/** The name in `if ($host = ferry.example)`, whose words are `($host`, `=` and `ferry.example)`. */
function hostInCondition(args) {
    const condition = args.map((it) => it.value).join(' ');
    const parts = /^\( ?(\S+) = ([^\s()]+) ?\)$/.exec(condition);
    return parts !== null && hostVariable.test(parts[1] ?? '') ? (parts[2] ?? '').toLowerCase() : null;
}
function keysOf(keys) {
    const names = keys.filter((it) => it !== '~');
    return { names: new Set(names), hasPatterns: names.length < keys.length };
}
/**
 * The server names that pass the tests, and the keys that a server without names or with wildcards takes;
 * empty where that cannot be told, as for a test of a test.
 */
function narrowed(serverNames, tests) {
    const [test, ...more] = tests;
    if (test === undefined)
        return serverNames;
    const { keys, key } = test;
    if (more.length > 0 || serverNames.length > hosts_mostNames || key === '~' || (key === null && keys.hasPatterns))
        return [];
    const { byTaker, own } = takersOf(serverNames, keys);
    const taken = byTaker.get(key) ?? [];
    if (key === null || own.names.has(key))
        return taken;
    return serverNames.length === 0 || own.hasPatterns || takerOf(key, own) !== null ? [...taken, key] : taken;
}
/** A thousand lines may pass on by one map in one server. */
const takersOf = (0,maps/* keptBy */.mA)((serverNames, keys) => {
    const byTaker = new Map();
    for (const name of serverNames) {
        (0,maps/* append */.BC)(byTaker, takerOf(name, keys), name);
    }
    return { byTaker, own: keysOf(serverNames.map((it) => (it.startsWith('~') ? '~' : it.toLowerCase()))) };
});
/** The key that takes a name: itself, else the longest wildcard before it, else the longest behind it. */
function takerOf(name, { names }) {
    const lower = name.toLowerCase();
    const heads = [];
    const candidates = [lower, `.${lower}`];
    for (let dot = lower.indexOf('.'); dot !== -1; dot = lower.indexOf('.', dot + 1)) {
        candidates.push(`*${lower.slice(dot)}`, lower.slice(dot));
        heads.unshift(`${lower.slice(0, dot)}.*`);
    }
    return [...candidates, ...heads].find((it) => names.has(it)) ?? null;
}
/** `null` for `default`. A `\` stands before a name that would else be a word of the map's own. */
function keyOf({ name: { value } }) {
    if (value.startsWith('~'))
        return '~';
    return value === 'default' ? null : value.replace(/^\\/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./.build/sources/nginx/target.js
/** The address after `proxy_pass` and its kin, and after `server` in an upstream. */

const bare = { schemes: new Map(), needsScheme: false, defaultPort: null };
/** https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass and the other modules' pages */
const httpPasses = new Map([
    [
        'proxy_pass',
        {
            schemes: new Map([
                ['http', 80],
                ['https', 443],
            ]),
            needsScheme: true,
            defaultPort: null,
        },
    ],
    // Without a port nginx says: no port in upstream.
    ['grpc_pass', withSchemes('grpc', 'grpcs')],
    ['uwsgi_pass', withSchemes('uwsgi', 'suwsgi')],
    ['fastcgi_pass', bare],
    ['scgi_pass', bare],
    ['memcached_pass', bare],
    // https://nginx.org/en/docs/stream/ngx_stream_pass_module.html
    ['pass', bare],
]);
const streamPass = bare;
/** `server` in an upstream: the port is 80 in `http` and must be written in `stream`. */
function upstreamServer(layer) {
    return { ...bare, defaultPort: layer === 'http' ? 80 : null };
}
function withSchemes(...names) {
    return { ...bare, schemes: new Map(names.map((it) => [it, null])) };
}
/**
 * @param describe why a part of the text cannot be known, `null` if it can
 * @param location of the pass, for what its regular expression captures
 */
function readTarget(text, form, describe, location = '') {
    const scheme = /^(\w+):\/\//.exec(text);
    const variableScheme = /^\$\{?\w+\}?:\/\//.exec(text);
    const known = scheme === null ? undefined : form.schemes.get((scheme[1] ?? '').toLowerCase());
    if (known === undefined && variableScheme === null && form.needsScheme) {
        const refused = `nginx refuses "${text}" here: it wants http:// or https:// and a host`;
        if (text === '')
            return { kind: 'nowhere', reason: refused };
        return { kind: 'unknown', reason: describe(text) ?? refused, subject: 'host' };
    }
    const from = (known === undefined ? variableScheme : scheme)?.[0].length ?? 0;
    const defaultPort = known === undefined ? form.defaultPort : known;
    const rest = text.slice(from);
    if (/^unix:/i.test(rest))
        return { kind: 'unix' };
    const authority = withoutUri(rest, location);
    const bracket = authority.startsWith('[') ? authority.indexOf(']') : -1;
    const colon = authority.indexOf(':', Math.max(bracket, 0));
    const written = colon === -1 ? authority : authority.slice(0, colon);
    const host = bracket === -1 ? written : written.slice(1, -1);
    const portText = colon === -1 ? null : authority.slice(colon + 1);
    const portHole = portText === null ? null : describe(portText);
    if (portHole !== null)
        return { kind: 'unknown', reason: portHole, subject: 'port' };
    const hostHole = describe(host);
    if (hostHole !== null)
        return { kind: 'unknown', reason: hostHole, subject: 'host' };
    if (portText === '')
        return { kind: 'nowhere', reason: '"" is no port from 1 to 65535' };
    if (host === '')
        return { kind: 'nowhere', reason: `nginx finds no host in "${text}"` };
    const port = portText === null ? null : Number(portText);
    if (port !== null && !(/^\d+$/.test(portText ?? '') && port >= 1 && port <= 65535)) {
        return { kind: 'unknown', reason: `"${portText ?? ''}" is no port from 1 to 65535`, subject: 'port' };
    }
    if (bracket !== -1 && !(0,external_node_net_.isIPv6)(host)) {
        return { kind: 'unknown', reason: `nginx finds no host in "${text}"`, subject: 'host' };
    }
    return { kind: 'address', host, port, defaultPort, from, to: from + authority.length };
}
/** Cuts off the URI: from a `/` or `?`, or from a variable that begins with one. */
function withoutUri(rest, location) {
    const authority = rest.slice(0, rest.search(/[/?]|$/));
    const variable = /\$(?:\{(\w+)\}|(\w+))/.exec(authority);
    if (variable === null || variable.index === 0)
        return authority;
    const name = variable[1] ?? variable[2] ?? '';
    const begins = /^(?:request_uri|uri|document_uri|is_args)$/.test(name) || capturesSlash(location, Number(name));
    return begins ? authority.slice(0, variable.index) : authority;
}
/** Whether the n-th group of a location's regular expression can only begin with a slash: `^/api(/.*)$`. */
function capturesSlash(location, group) {
    if (!/^~\*? /.test(location) || !(group >= 1))
        return false;
    let count = 0;
    for (const match of location.matchAll(/\\.|\((?!\?)(\/)?/g)) {
        if (match[0].startsWith('\\'))
            continue;
        count += 1;
        if (count === group)
            return match[1] !== undefined;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/sources/nginx/variables.js


/** Values of one word. A map with more targets than this is reported as unknown. */
const mostValues = 256;
/** Variables in one word. */
const mostVariables = 16;
/** Variables that are set to variables. */
const deepestVariable = 8;
/** Variables looked up for one word, counting those in the values of others. */
const mostLookUps = 1000;
const variablePattern = /\$(?:\{(\w+)\}|(\w+))/g;
/** Every value that the word can have, as far as its variables decide where a connection goes. */
function valuesOf(word, file, scope, project) {
    return new Values(scope, project).of(word, file, 0);
}
/**
 * Whether the name of the server or a location takes a variable out of the request:
 * `server_name ~^(?<port>\d+)\.ferry\.example$`. https://nginx.org/en/docs/http/server_names.html#regex_names
 */
function isCaptured(name, scope) {
    for (let at = scope; at !== null; at = at.parent) {
        const patterns = [at.location, ...(at.server?.names ?? [])];
        if (patterns.some((it) => [`(?<${name}>`, `(?P<${name}>`, `(?'${name}'`].some((group) => it.includes(group))))
            return true;
    }
    return false;
}
/** Whether the part that names host and port is complete: what follows cannot change it. */
function hasAuthority(value) {
    const scheme = /^[\w${}]+:\/\//.exec(value)?.[0] ?? '';
    return value.slice(scheme.length).search(/[/?]/) > 0;
}
const empty = { value: '', pieces: [], hosts: [] };
class Values {
    #scope;
    #project;
    #lookUps = 0;
    constructor(scope, project) {
        this.#scope = scope;
        this.#project = project;
    }
    of(word, file, depth) {
        let texts = [empty];
        let done = 0;
        let variables = 0;
        const literal = (from, to, hole = null) => {
            if (from === to)
                return;
            texts = texts.map((text) => join(text, { value: word.value.slice(from, to), from, to, word, file, hole }));
        };
        for (const match of word.value.matchAll(variablePattern)) {
            variables += 1;
            if (variables > mostVariables || texts.every((it) => hasAuthority(it.value)))
                break;
            literal(done, match.index);
            done = match.index + match[0].length;
            const found = this.#lookUp(`$${match[1] ?? match[2] ?? ''}`, depth);
            if (found.kind === 'unknown' || found.texts.length * texts.length > mostValues) {
                const reason = found.kind === 'unknown' ? found.reason : `"${match[0]}" has more values than are followed`;
                literal(match.index, done, reason ?? describeVariable(match[0], isCaptured(match[1] ?? match[2] ?? '', this.#scope)));
            }
            else {
                const piece = { value: match[0], from: match.index, to: done, word, file, hole: found.missing };
                const further = found.missing === null ? [] : texts.map((text) => join(text, piece));
                texts = [...texts.flatMap((text) => found.texts.map((value) => concatenate(text, value))), ...further];
            }
        }
        literal(done, word.value.length);
        return texts;
    }
    #lookUp(name, depth) {
        this.#lookUps += 1;
        if (depth >= deepestVariable || this.#lookUps > mostLookUps)
            return { kind: 'unknown', reason: null };
        const set = settings(name, this.#scope, this.#project);
        if (set.length > 0) {
            const texts = [];
            for (const { word, file, host } of set) {
                for (const text of this.of(word, file, depth + 1))
                    texts.push(limited(text, host));
                if (texts.length > mostValues)
                    break;
            }
            return { kind: 'values', texts, missing: null };
        }
        const texts = [];
        let missing = null;
        for (const { directive, file } of this.#project.mappings(name, this.#scope.file)) {
            const { lines, testOf, hasOtherwise } = mappingOf(directive, file, this.#project);
            for (const entry of lines) {
                const { name: key, args } = entry.directive;
                if (key.value === 'include')
                    missing ??= `"${name}" has further values in "${args[0]?.value ?? ''}", which is not in this repository`;
                const word = mappedTo(entry.directive);
                if (word === null)
                    continue;
                const host = testOf?.(entry.directive) ?? null;
                for (const text of this.of(word, entry.file, depth + 1))
                    texts.push(limited(text, host));
                if (texts.length > mostValues)
                    break;
            }
            if (!hasOtherwise)
                texts.push(empty);
        }
        return texts.length === 0 ? { kind: 'unknown', reason: missing } : { kind: 'values', texts, missing };
    }
}
/** Asked for once for each word that has its variable. */
const mappings = new WeakMap();
function mappingOf(directive, file, project) {
    let mapping = mappings.get(directive);
    if (mapping === undefined) {
        const lines = project.expand(directive.children ?? [], file);
        const hasOtherwise = lines.some((it) => isOtherwise(it.directive.name.value));
        mapping = { lines, testOf: hostTests(directive, lines), hasOtherwise };
        mappings.set(directive, mapping);
    }
    return mapping;
}
/** The result in a line of a map; `null` for its parameters. https://nginx.org/en/docs/http/ngx_http_map_module.html */
function mappedTo({ name, args }) {
    const [value] = args;
    if (value === undefined || name.value === 'include' || args.length > 1)
        return null;
    return name.value === 'proxy' || name.value === 'delete' ? null : value;
}
/** The key of the line for all that no other one takes. */
function isOtherwise(key) {
    return key === 'default' || key === '*' || key === '0.0.0.0/0';
}
/** The values that `set` may have given to a variable here; the innermost unconditional one hides the outer ones. */
function settings(name, scope, project) {
    const found = [];
    let inLocation = false;
    for (let at = scope; at !== null; at = at.parent) {
        if (at.kind === 'location') {
            // Of nested locations, only the innermost one runs its `set` directives.
            if (inLocation)
                continue;
            inLocation = true;
        }
        const here = settingsIn(at, project).get(name);
        if (here === undefined)
            continue;
        found.push(...here.values);
        if (here.certain)
            break;
    }
    return withoutOtherHosts(found);
}
/** What is set whatever the request does not hold for those names for which something else is set later. */
function withoutOtherHosts(found) {
    const names = found.flatMap(({ host }) => host?.key ?? []);
    if (names.length === 0)
        return found;
    const host = { keys: keysOf(names), key: null };
    return found.map((it) => (it.isConditional ? it : { ...it, host }));
}
/** Only of blocks around a directive that has variables: few, and asked for often. */
const settingsOfBlocks = new WeakMap();
function settingsIn({ directives, file }, project) {
    let settings = settingsOfBlocks.get(directives);
    if (settings === undefined) {
        const found = new Map();
        collectSettings(found, project.expand(directives, file), project, null);
        settings = found;
        settingsOfBlocks.set(directives, settings);
    }
    return settings;
}
function collectSettings(found, body, project, condition) {
    for (const { directive, file } of body) {
        const [variable, word] = directive.args;
        if (directive.name.value === 'if' && directive.children !== null) {
            collectSettings(found, project.expand(directive.children, file), project, directive);
        }
        else if (directive.name.value === 'set' && variable !== undefined && word !== undefined) {
            const before = found.get(variable.value);
            const key = condition === null ? null : hostInCondition(condition.args);
            const host = key === null ? null : { keys: keysOf([key]), key };
            const setting = { word, file, host, isConditional: condition !== null };
            if (before !== undefined && setting.isConditional)
                before.values.push(setting);
            else
                found.set(variable.value, { values: [setting], certain: !setting.isConditional });
        }
    }
}
function join(text, { value, ...piece }) {
    return { ...text, value: text.value + value, pieces: [...text.pieces, { ...piece, at: text.value.length }] };
}
function limited(text, host) {
    return host === null ? text : { ...text, hosts: [...text.hosts, host] };
}
function concatenate(text, more) {
    const shift = text.value.length;
    return {
        value: text.value + more.value,
        pieces: [...text.pieces, ...more.pieces.map((it) => ({ ...it, at: it.at + shift }))],
        hosts: [...text.hosts, ...more.hosts],
    };
}
/** Why a part of a text cannot be known, where that is for a variable in it. */
function holeIn(part, text) {
    const written = (it) => it.word.value.slice(it.from, it.to);
    return text.pieces.find((it) => it.hole !== null && part.includes(written(it)))?.hole ?? null;
}
/** The words in which a part of a text is written, first to last. */
function piecesOf(text, from, to) {
    return text.pieces.filter((it) => it.at < to && from < it.at + (it.to - it.from));
}

;// CONCATENATED MODULE: ./.build/sources/nginx/routes.js
/** From a pass directive to the machines behind it. */






function isPass(name) {
    return httpPasses.has(name);
}
/** @param scopes one for each place that the directive is included at, at least one */
function readPass(pass, scopes, project) {
    const [argument] = pass.directive.args;
    if (argument === undefined)
        return { routes: [], unresolved: [] };
    const reading = new PassReading(pass, argument, project);
    for (const scope of scopes)
        reading.readIn(scope);
    return reading.facts();
}
const noUpstream = { upstreams: [], doubt: null };
class PassReading {
    #pass;
    #argument;
    #project;
    #drafts = new Map();
    #unresolved = new Map();
    #isFull = false;
    constructor(pass, argument, project) {
        this.#pass = pass;
        this.#argument = argument;
        this.#project = project;
    }
    facts() {
        const routes = [...this.#drafts.values()].map(({ route, servers, named, names }) => ({
            ...route,
            serverNames: namesOf([...named], names),
            entries: socketsOf([...servers]),
        }));
        return { routes, unresolved: [...this.#unresolved.values()] };
    }
    readIn(scope) {
        const texts = valuesOf(this.#argument, this.#pass.file, scope, this.#project);
        for (const text of texts) {
            if (this.#isFull)
                return;
            this.#follow(text, scope, texts.length > 1);
        }
    }
    /** @param isOneOfSeveral whether the directive has other values as well */
    #follow(text, scope, isOneOfSeveral) {
        const name = this.#pass.directive.name.value;
        const layer = this.#layer(text, scope);
        const form = layer === 'stream' ? streamPass : (httpPasses.get(name) ?? streamPass);
        const describe = (part) => holeIn(part, text) ?? this.#describe(part, layer);
        const target = readTarget(text.value, form, describe, scope.location);
        switch (target.kind) {
            case 'unix':
                return;
            case 'nowhere':
                // `set $port ""` before an `if`, a map without a default: those requests are refused.
                if (!isOneOfSeveral)
                    this.#addUnresolved(this.#at(), target.reason);
                return;
            case 'unknown':
                this.#addUnresolved(this.#at(), target.reason, this.#severity(text, scope));
                return;
            case 'address': {
                const { host, port } = target;
                const { upstreams, doubt } = port === null ? this.#upstreams(host, layer) : noUpstream;
                if (upstreams.length > 0) {
                    for (const upstream of upstreams)
                        this.#enterUpstream(upstream, layer, text.hosts, scope);
                    return;
                }
                if (port === null && (doubt !== null || isBareName(host))) {
                    const why = doubt ?? 'is not defined in this repository';
                    this.#addUnresolved(this.#at(), `upstream "${host}" ${why}`, 'notice');
                    return;
                }
                const known = port ?? target.defaultPort;
                if (known === null)
                    this.#addUnresolved(this.#at(), `nginx wants one here, and "${text.value}" has none`);
                else
                    this.#addRoute(host, known, layer, text.hosts, scope, this.#placeOf(text, target.from, target.to));
            }
        }
    }
    /** What looks like a placeholder may be the name of an upstream: `proxy_pass http://FERRY_API;`. */
    #describe(part, layer) {
        const unknown = describeUnknown(part, this.#pass);
        return unknown !== null && this.#upstreams(part, layer).upstreams.length > 0 ? null : unknown;
    }
    #enterUpstream({ directive, file }, layer, hosts, scope) {
        const body = this.#project.expand(directive.children ?? [], file);
        const upstream = `upstream "${directive.args[0]?.value ?? ''}"`;
        if (body.some((it) => it.directive.name.value.startsWith('balancer_by_lua'))) {
            this.#addUnresolved(this.#at(), `Lua code chooses the machine in ${upstream}`);
            return;
        }
        if (!body.some(({ directive: { name } }) => name.value === 'server' || name.value === 'include'))
            this.#addUnresolved(this.#at(), `${upstream} has no server in this repository`);
        for (const server of body) {
            if (this.#isFull)
                return;
            const { name, args } = server.directive;
            const [address] = args;
            if (address === undefined)
                continue;
            if (name.value === 'include') {
                const at = server.file.source.place(address.start, address.end);
                this.#addUnresolved(at, `${upstream} includes "${address.value}", which is not in this repository`);
            }
            if (name.value !== 'server')
                continue;
            if (args.some((it) => it.value === 'down'))
                continue;
            const target = readTarget(address.value, upstreamServer(layer), (part) => describeUnknown(part, server));
            const place = (from, to) => {
                const span = spanInWord(address, from, to);
                return server.file.source.place(span.start, span.end);
            };
            if (target.kind === 'unix')
                continue;
            if (target.kind === 'unknown' || target.kind === 'nowhere') {
                this.#addUnresolved(place(0, address.value.length), target.reason);
                continue;
            }
            const port = target.port ?? target.defaultPort;
            const service = args.find((it) => it.value.startsWith('service='));
            if (service !== undefined)
                this.#addUnresolved(place(0, address.value.length), 'it comes from a DNS SRV record');
            else if (port === null) {
                this.#addUnresolved(place(0, address.value.length), `nginx wants one here, and "${address.value}" has none`);
            }
            else {
                this.#addRoute(target.host, port, layer, hosts, scope, place(target.from, target.to), [
                    { at: this.#at(), message: `${upstream} is used here` },
                ]);
            }
        }
    }
    /** The upstreams of that name. Those of `stream` and those of `http` do not know each other. */
    #upstreams(name, layer) {
        const { definitions, doubt } = this.#project.upstreams(name, this.#pass.file);
        return { upstreams: definitions.filter((it) => it.layer === null || it.layer === layer), doubt };
    }
    #layer(text, scope) {
        const layer = scope.server?.layer ?? scope.layer;
        if (layer === 'http' || layer === 'stream')
            return layer;
        // A fragment that nobody includes: only in http does proxy_pass have a scheme.
        return this.#pass.directive.name.value === 'proxy_pass' && !/:\/\/|^\$/.test(text.value) ? 'stream' : 'http';
    }
    #at() {
        return this.#pass.file.source.place(this.#argument.start, this.#argument.end);
    }
    /** Where the address is written: in the directive itself, or in the `set` or `map` that holds its port. */
    #placeOf(text, from, to) {
        const pieces = piecesOf(text, from, to);
        const last = pieces.at(-1);
        if (last === undefined)
            return this.#at();
        const start = pieces.length === 1 ? from - last.at + last.from : last.from;
        const span = spanInWord(last.word, start, to - last.at + last.from);
        return last.file.source.place(span.start, span.end);
    }
    /** Nothing says that a target which the request names is on this machine at all. */
    #severity(text, scope) {
        const names = [...text.value.matchAll(/\$\{?(\w+)/g)].map((it) => it[1] ?? '');
        const isChosen = (name) => dependsOnRequest(name) || isCaptured(name, scope);
        return names.length > 0 && names.every(isChosen) ? 'notice' : 'warning';
    }
    #addUnresolved(at, reason, severity = 'warning') {
        const key = `${at.file}:${at.line}:${at.column} ${reason}`;
        this.#unresolved.set(key, { source: 'nginx', application: null, role: 'start', at, reason, severity, way: [] });
    }
    #addRoute(host, port, layer, hosts, scope, at, related = []) {
        const { server } = scope;
        const names = hosts.length === 0 ? null : narrowed(server?.names ?? [], hosts);
        // Names that are known do not stand for those that are not: that is a route of its own.
        const isForAny = names?.length === 0;
        const key = `${at.file}:${at.line}:${at.column} ${host} ${port} ${isForAny}`;
        const here = this.#at();
        const elsewhere = at.file !== here.file || at.line !== here.line || at.column < here.column;
        const why = related.length === 0 && elsewhere ? [{ at: here, message: 'nginx passes requests on here' }] : related;
        let draft = this.#drafts.get(key);
        if (draft === undefined) {
            if (!this.#project.hasRoomForRoute()) {
                this.#isFull = true;
                this.#addUnresolved(here, `there are more than ${mostRoutes} routes in this repository`);
                return;
            }
            draft = {
                route: { source: 'nginx', location: scope.location, host, port, layer, application: null, at, related: why },
                servers: new Set(),
                named: new Set(),
                names: new Set(),
            };
            this.#drafts.set(key, draft);
        }
        if (server !== null)
            draft.servers.add(server);
        if (names !== null)
            for (const name of names)
                draft.names.add(name);
        else if (server !== null)
            draft.named.add(server);
    }
}
/** Without a copy for the usual case: thousands of routes may share one server. */
function namesOf(servers, more) {
    const [only] = servers;
    if (servers.length === 1 && only !== undefined && more.size === 0)
        return only.names;
    return [...new Set([...servers.flatMap((it) => it.names), ...more])];
}
function socketsOf(servers) {
    const [only] = servers;
    if (servers.length === 1 && only !== undefined)
        return only.sockets;
    const sockets = new Map();
    for (const it of servers.flatMap(({ sockets: own }) => own)) {
        sockets.set(`${it.protocol} ${it.address ?? ''} ${it.family} ${it.port}`, it);
    }
    return [...sockets.values()];
}
/** A name without a dot is no host of the internet: an upstream of that name, or a machine of a private network. */
function isBareName(host) {
    return !host.includes('.') && !host.includes(':') && host.toLowerCase() !== 'localhost';
}

;// CONCATENATED MODULE: ./.build/sources/nginx/scope.js



/** Include sites whose servers a fragment is given: those of a snippet that a thousand sites share. */
const mostContexts = 1000;
/** Fragments that include fragments. */
const deepestContext = 16;
/** Includes followed upwards from one fragment, through all the fragments that include it. */
const scope_mostSteps = 10_000;
function fileScope(file) {
    const layer = /(?:^|\/)streams?(?:[-_.][^/]*)?\//i.test(file.source.path) ? 'stream' : null;
    return { parent: null, kind: 'file', directives: file.directives, file, layer, server: null, location: '/' };
}
/** The scope inside a block. */
function enter(project, scope, block, file) {
    const inner = { ...scope, parent: scope, kind: 'other', directives: block.children ?? [], file };
    switch (block.name.value) {
        case 'http':
        case 'stream':
            return { ...inner, layer: block.name.value };
        case 'mail':
        case 'rtmp':
            return { ...inner, layer: 'other' };
        case 'server':
            return { ...inner, server: readServer(project, block, file, scope.layer), location: '/' };
        case 'location':
            return { ...inner, kind: 'location', location: block.args.map((it) => shown(it, file)).join(' ') };
        default:
            return inner;
    }
}
/** What has been found out about includes; it grows only with the fragments that need to know. */
class Contexts {
    #project;
    #ofFiles = new Map();
    /** By the innermost block around the include. */
    #inServers = new Map();
    /** Includes followed for the file that is asked about. */
    #steps = 0;
    constructor(project) {
        this.#project = project;
    }
    /**
     * The scopes in which a file's directives hold: one for each place that includes it, else one of its
     * own. Bounded; a circle of includes is cut.
     */
    of(file) {
        const { path } = file.source;
        let contexts = this.#ofFiles.get(path);
        if (contexts === undefined) {
            this.#steps = 0;
            const found = [];
            this.#collect(found, file, []);
            contexts = found.length === 0 ? [fileScope(file)] : found;
            this.#ofFiles.set(path, contexts);
        }
        return contexts;
    }
    /** @param trail the files that led here, which this one may not lead back to */
    #collect(contexts, file, trail) {
        const { path } = file.source;
        if (trail.includes(path) || trail.length > deepestContext)
            return;
        const sites = this.#project.includers(path);
        if (sites.length === 0)
            contexts.push(fileScope(file));
        for (const site of sites) {
            this.#steps += 1;
            if (contexts.length >= mostContexts || this.#steps > scope_mostSteps)
                return;
            const inServer = site.ancestors.some((it) => it.name.value === 'server');
            const outer = [];
            if (inServer)
                outer.push(fileScope(site.file));
            else
                this.#collect(outer, site.file, [...trail, path]);
            for (const scope of outer)
                contexts.push(this.#inside(scope, site.ancestors, site.file, inServer));
        }
    }
    #inside(outer, ancestors, file, inServer) {
        const innermost = ancestors.at(-1);
        const known = innermost === undefined ? undefined : this.#inServers.get(innermost);
        if (known !== undefined)
            return known;
        const scope = ancestors.reduce((it, block) => enter(this.#project, it, block, file), outer);
        if (inServer && innermost !== undefined)
            this.#inServers.set(innermost, scope);
        return scope;
    }
}
/** Reads a `server` block, with what it includes. */
function readServer(project, block, file, around) {
    const body = project.expand(block.children ?? [], file);
    const layer = around ?? guessLayer(body);
    const nameWords = [];
    const sockets = [];
    let listens = false;
    let blindSpot = null;
    for (const located of body) {
        const { directive } = located;
        switch (directive.name.value) {
            case 'server_name':
                for (const word of directive.args) {
                    if (project.hasRoomForNames(1))
                        nameWords.push({ word, file: located.file });
                }
                break;
            case 'listen': {
                listens = true;
                const listen = readListen(located, layer === 'http' ? 80 : null);
                if (listen.kind === 'socket') {
                    const { port, portEnd, protocol, address, family } = listen;
                    const isDefault = directive.args.some((it) => it.value === 'default_server' || it.value === 'default');
                    sockets.push({ port, portEnd, protocol, address, family, isDefault });
                }
                break;
            }
            case 'include':
                if (!isStock(directive.args[0]?.value ?? ''))
                    blindSpot ??= located;
                break;
        }
    }
    // https://nginx.org/en/docs/http/ngx_http_core_module.html#listen
    if (!listens && layer === 'http' && blindSpot === null)
        sockets.push(defaultSocket);
    const names = nameWords.filter(({ word: { value } }) => value !== '_' && value !== '');
    return { layer, names: names.map(({ word, file: own }) => shown(word, own)), nameWords, sockets, listens, blindSpot };
}
/** What an http server without a `listen` opens, when nginx is started by root. */
const defaultSocket = {
    ...{ port: 80, portEnd: null, protocol: 'tcp', address: null, family: 'ipv4', isDefault: false },
};
/** A server on its own in a file: only in `stream` may it have a `proxy_pass` outside of a location. */
function guessLayer(body) {
    for (const { directive } of body) {
        const [value] = directive.args;
        if (directive.name.value === 'proxy_pass')
            return 'stream';
        if (directive.name.value === 'listen' && directive.args.some((it) => it.value === 'udp'))
            return 'stream';
        if (directive.name.value === 'protocol' && /^(?:imap|pop3|smtp)$/.test(value?.value ?? ''))
            return 'other';
    }
    return 'http';
}

;// CONCATENATED MODULE: ./.build/sources/nginx/servers.js


/** The http servers of a file and of the files that it includes. */
function serversOf(file, project) {
    const http = file.directives.filter((it) => it.name.value === 'http');
    const found = http.flatMap((it) => serversIn(it.children ?? [], file, file.source.path, project));
    // Some of a configuration: which other ones are loaded with it is known of `sites-enabled/` only.
    const path = file.source.path.replace(/(^|\/)sites-enabled\/[^/]*$/, '$1sites-enabled/');
    return fileScope(file).layer === 'stream' ? found : [...found, ...serversIn(file.directives, file, path, project)];
}
function serversIn(body, around, configuration, project) {
    const servers = [];
    for (const located of project.expand(body, around)) {
        const server = serverOf(located, project);
        if (server === null)
            continue;
        if (!project.hasRoomForNames(server.names.length * server.sockets.length))
            break;
        servers.push({ ...server, configuration });
    }
    return servers;
}
/** Each is read once, however many files include it. */
const known = new WeakMap();
function serverOf(located, project) {
    const { directive } = located;
    if (directive.name.value !== 'server' || directive.children === null)
        return null;
    let server = known.get(directive);
    if (server === undefined) {
        server = read(located, project);
        known.set(directive, server);
    }
    return server;
}
function read({ directive, file }, project) {
    // Of two blocks of a template, perhaps only one is ever there.
    const { layer, nameWords, sockets } = readServer(project, directive, file, null);
    if (layer !== 'http' || file.isTemplate)
        return null;
    const names = nameWords.map(({ word, file: own }) => ({
        name: shown(word, own),
        at: own.source.place(word.start, word.end),
    }));
    return { names, sockets, at: file.source.place(directive.name.start, directive.name.end) };
}

;// CONCATENATED MODULE: ./.build/sources/nginx/extract.js












/** Reads one file; also files without a name of their own that it includes. */
const extract = (file, tree) => {
    if (!isNginx(file))
        return source/* nothing */.s;
    const reading = new Reading(Project.of(tree));
    reading.read(file);
    return reading.extract;
};
/** At the top of a file, these belong to a server that another file has. */
function isFragment({ name }) {
    return name.value === 'location' || name.value === 'if' || name.value === 'limit_except' || isPass(name.value);
}
const contextsIn = (0,maps/* kept */.LP)((project) => new Contexts(project));
class Reading {
    #project;
    #listeners = [];
    #routes = [];
    #servers = [];
    #unresolved = [];
    #problems = [];
    #suppressions = [];
    constructor(project) {
        this.#project = project;
    }
    get extract() {
        return {
            listeners: this.#listeners,
            routes: this.#routes,
            servers: this.#servers,
            unresolved: this.#unresolved,
            problems: this.#problems,
            suppressions: this.#suppressions,
            processes: [],
        };
    }
    read(source) {
        const result = this.#project.read(source);
        // Another language that has some nginx in a text of its own: neither the name nor the syntax is nginx's.
        if (result.kind !== 'config' && (0,claims/* isGuess */.Wz)(source.path))
            return;
        switch (result.kind) {
            case 'problem':
                this.#problems.push({
                    at: source.place(result.problem.start, result.problem.end),
                    message: `${sentence(result.problem, source)}; nginx would not start, and nothing in this file was checked`,
                });
                return;
            case 'template': {
                const { first, problem } = result;
                const line = source.place(problem.start).line;
                this.#addUnresolved(source.place(first.at, first.at + 2), `this file is a template (${first.syntax}) that is not nginx configuration before it is filled in ` +
                    `(line ${line}: ${problem.message})`);
                return;
            }
            case 'config':
                this.#readFile(result.file);
        }
    }
    #readFile(file) {
        const { source, directives, comments } = file;
        if ((0,suppression/* mentionsSuppression */.x)(source.text)) {
            for (const { start, end } of comments)
                this.#suppressions.push(...(0,suppression/* suppressionsIn */.k)(source, start, end));
        }
        for (const it of serversOf(file, this.#project))
            this.#servers.push(it);
        const scopes = directives.some(isFragment) ? contextsIn(this.#project).of(file) : [fileScope(file)];
        this.#readBlock(directives, file, scopes);
    }
    /** @param scopes one for each place that this file is included at, at least one */
    #readBlock(directives, file, scopes) {
        const [scope] = scopes;
        if (scope === undefined)
            return;
        for (const directive of directives) {
            const { name, children } = directive;
            if (children === null) {
                if (name.value === 'listen')
                    this.#addListen(directive, file, scope);
                else if (name.value === 'include')
                    for (const it of this.#project.adopt(directive, file))
                        this.read(it);
                else if (isPass(name.value)) {
                    const { routes, unresolved } = readPass({ directive, file }, scopes, this.#project);
                    for (const route of routes)
                        this.#routes.push(route);
                    for (const it of unresolved)
                        this.#addFound(it);
                }
            }
            else if (name.value === 'server') {
                const inner = enter(this.#project, scope, directive, file);
                this.#addDefaultListener(directive, file, inner);
                this.#readBlock(children, file, [inner]);
                // The lines of an upstream belong to whoever uses it.
            }
            else if (name.value !== 'upstream' && !takesAnyWords(name.value)) {
                this.#readBlock(children, file, scopes.map((it) => enter(this.#project, it, directive, file)));
            }
        }
    }
    #addListen(directive, file, scope) {
        const [word] = directive.args;
        if (word === undefined)
            return;
        const layer = scope.server?.layer ?? scope.layer ?? 'http';
        const listen = readListen({ directive, file }, layer === 'http' ? 80 : null);
        switch (listen.kind) {
            case 'unix':
                return;
            case 'unknown':
                this.#addUnresolved(file.source.place(word.start, word.end), listen.reason);
                return;
            case 'socket': {
                const { written } = listen;
                const span = written === null ? word : spanInWord(word, written.from, written.to);
                const exact = written !== null && span.end - span.start === written.to - written.from;
                this.#listeners.push({
                    ...fixed,
                    port: listen.port,
                    portEnd: listen.portEnd,
                    protocol: listen.protocol,
                    address: listen.address,
                    family: listen.family,
                    certainty: written === null ? 'default' : 'literal',
                    framework: written === null ? 'nginx' : null,
                    at: file.source.place(span.start, span.end),
                    replaceable: exact && listen.portEnd === null,
                });
            }
        }
    }
    /** A server without a `listen`. */
    #addDefaultListener({ name }, file, { server }) {
        if (server === null || server.listens || server.layer !== 'http')
            return;
        const at = file.source.place(name.start, name.end);
        if (server.blindSpot === null) {
            const { port, protocol, address, family } = defaultSocket;
            this.#listeners.push({
                ...fixed,
                ...{ port, portEnd: null, protocol, address, family },
                ...{ certainty: 'default', framework: 'nginx', at, replaceable: false },
            });
            return;
        }
        const included = server.blindSpot.directive.args[0]?.value ?? '';
        this.#addUnresolved(at, `this server has no listen, unless "${included}" has one, which is not in this repository`);
    }
    #addUnresolved(at, reason) {
        this.#addFound({ source: 'nginx', application: null, role: 'start', at, reason, severity: 'warning', way: [] });
    }
    /** Once, although several pass directives of several files may lead to the same line of an upstream. */
    #addFound(found) {
        if (this.#project.isNews(`${(0,place/* placeKey */.r4)(found.at)} ${found.reason}`))
            this.#unresolved.push(found);
    }
}
/** What is the same for every listener of nginx: all its servers are one process, so one application. */
const fixed = {
    source: 'nginx',
    application: 'nginx',
    role: 'start',
    environment: 'default',
    replacedIn: [],
    variables: [],
    strict: null,
    instances: null,
    way: [],
};
function sentence({ message, unclosed }, source) {
    return unclosed === null ? message : `${message}: ${opened(unclosed, source)} is still open`;
}
function opened(word, source) {
    return `the block "${word.value}" of line ${source.place(word.start).line}`;
}


/***/ })

};
