export const id = 21;
export const ids = [21];
export const modules = {

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

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isAboutPorts),
/* harmony export */   FA: () => (/* binding */ withoutBrokenText),
/* harmony export */   H_: () => (/* binding */ nearestStatusWord),
/* harmony export */   Nk: () => (/* binding */ takenWords),
/* harmony export */   Oq: () => (/* binding */ reservedFor),
/* harmony export */   Tj: () => (/* binding */ statusInsteadOfName),
/* harmony export */   em: () => (/* binding */ statusIn),
/* harmony export */   hA: () => (/* binding */ reservedForWords),
/* harmony export */   h_: () => (/* binding */ tableStatus),
/* harmony export */   jc: () => (/* binding */ isBareStatus),
/* harmony export */   lR: () => (/* binding */ headingStatus),
/* harmony export */   lS: () => (/* binding */ speaksOfPorts)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/** The status that a text states, by its words; emoji are not looked at (they break too often), but for those that spell one. */


/**
 * What people write for each status. A phrase that negates another begins before it (`not active`),
 * so that the earliest match is the right one.
 *
 * An application that is merely stopped keeps its port: it would collide when it is started again.
 */
const phrases = {
    active: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    active, running, live, production, prod, up, online, ok, normal, in use, used, in production, allocated,
    assigned, deployed, healthy, enabled, working, taken, occupied, stable, yes, open, listening, current,
    development, dev, staging, testing, test, local, internal, public, external, operational, ready, bound,
    exposed, protected, maintenance, beta, alpha, experimental, demo, critical, primary, secondary, backup,
    restricted, secured, configured, installed, monitored, degraded, verified, confirmed, not free, not available, unavailable, always on, on, permanent, system, default,
    required, activo, activa, en uso, en producción, ocupado, en ejecución, funcionando, asignado, usado, no
    disponible, актив*, работает, используется, занят*, запущен*, в работе, включен*, продакшн, недоступ*, 运行中,
    运行, 使用中, 正常, 已启用, 启用, 已使用, 占用, 在用, 已分配, 活跃, 生产, 稼働中, 不可用, 할당됨, 시스템, 적용, 완료, 사용 중, 사용중, 운영, 실행 중, đang chạy, đang dùng, đang sử dụng, hoạt động,
    đang hoạt động, đã dùng, aktiv, belegt, läuft, in betrieb, actif, en service, utilisé, ativo, ativa, em uso
  `),
    reserved: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    reserved, reserve, reservation, reservations, planned, placeholder, future, pending, upcoming, proposed, requested, tbd, todo, wip, in progress, not
    active, inactive, not running, stopped, paused, down, off, offline, on demand, not deployed, not started,
    idle, disabled, standby, suspended, optional, not yet, on hold, dormant, exited, reservado, reservada,
    planificado, planeado, pendiente, futuro, detenido, parado, inactivo, no activo, зарезервирован*, резерв*,
    запланирован*, планируется, остановлен*, не актив*, неактив*, не запущен*, не работает, отключен*,
    выключен*, 预留, 保留, 计划, 规划, 待, 停止, 未启用, 未运行, 未启动, 已停, 予約, 예약, 예정, 중지, dự kiến, dự phòng, đặt trước, dành riêng, dừng, đã
    dừng, không hoạt động, tạm dừng, chưa chạy, reserviert, geplant, inaktiv, réservé, prévu, inactif, inativo
  `),
    free: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    free, available, unassigned, unused, unallocated, vacant, not used, not in use, not assigned, not allocated,
    not taken, no longer used and free, spare, unreserved, released, libre, libres, disponible, disponibles, sin
    uso, sin asignar, no asignado, no usado, свобод*, доступ*, не используется, не занят*, 空闲, 可用, 未使用, 未分配,
    未占用, 闲置, 空き, 사용 가능, 미사용, trống, còn trống, khả dụng, sẵn sàng, chưa dùng, chưa sử dụng, frei, verfügbar, livre,
    disponível
  `),
    avoid: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    avoid, do not use, dont use, never use, never assign, do not assign, must not be used, must not use,
    forbidden, prohibited, blocked, banned, off limits, not allowed, common default, conflict prone, unsafe, not
    this project, other project, cannot be used, can not be used, evitar, no usar, no se puede usar, no se pueden usar, não usar, prohibido, избегать, не использовать, запрещ*, 避免, 禁用, 禁止,
    不要使用, 勿用, tránh, không dùng, không sử dụng, vermeiden, nicht verwenden, éviter
  `),
    retired: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
    retired, deprecated, decommissioned, removed, deleted, obsolete, archived, abandoned, no longer used, no
    longer in use, no longer active, discontinued, sunset, legacy, dead, migrated, moved, replaced, superseded,
    freed, end of life, old, retirado, obsoleto, eliminado, устарел*, удален*, удалён*, выведен*, больше не
    используется, 废弃, 已下线, 下线, 弃用, 已删除, 已停用, ngừng, đã xóa, không còn dùng, veraltet, entfernt, obsolète
  `),
};
/** The statuses in the order in which they win a tie, with their phrases. */
const statuses = ['retired', 'avoid', 'free', 'reserved', 'active'];
/** The status whose word stands first in a text (of two that begin together, the longer); `null` where there is none. */
function statusIn(text) {
    return earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(spelledOut(text)))?.status ?? null;
}
/**
 * The status that a name cell states instead of a name: `Available`, `*free for a new tenant*`, `Avoid`,
 * `_(not this project)_`. Only `free` may be followed by more words, and never joined to them (`free-range-api`).
 */
function statusInsteadOfName(text) {
    const bare = spelledOut(text).replace(/^[^\p{L}\p{N}]+/u, '');
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(bare);
    const hit = earliest(words);
    if (hit === null || hit.index > 1)
        return null;
    // `Taken`: somebody's, though nobody knows whose. `System`, `Default`, `Test` are names that happen to be words.
    if (hit.status === 'active')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneOf */ .EK)(bare, takenWords) ? 'reserved' : null;
    if (isBareStatus(bare))
        return hit.status;
    const next = bare[hit.length] ?? '';
    return hit.status === 'free' && /[\s(,;:—–]/.test(next) ? 'free' : null;
}
/** What says of ports that somebody has them. */
const takenWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
  taken, in use, already in use, occupied, занят, занято, занята, используется, ocupado, en uso, em uso, 占用, 已占用, 使用中, 已使用,
  사용 중, 사용중, belegt, occupé, đang sử dụng
`);
/** A text without broken emoji and dashes; the emoji "free" and "vacant" are the words themselves. */
function spelledOut(text) {
    return withoutBrokenText(text).replace(/🆓|🈳/gu, ' free ').trim();
}
/** Emoji, dashes and quotes in UTF-8 that were read as Windows-1252: they begin with letters, but are none. */
function withoutBrokenText(text) {
    return text.replace(/(?:â[€œžš¬€˜‚]|ð\u0178|ð\u009f|ï¸)[\u0080-\u00bf"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{0,2}/gu, ' ');
}
/** What announces the application that a port is kept for, as a header or before the name. */
const reservedForWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(`
  reserved for, intended for, planned for, planned use, intended use, reservado para, зарезервировано для, 预留给, dành cho
`);
/** `Reserved for the crane`, `Reserved: crane`, `Assigned to the crane`: whose it is, and whether it is reserved or taken. */
function reservedFor(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const [beforeColon = '', ...afterColon] = bare.split(/\s?[:：]\s?/);
    if (afterColon.length > 0 && isBareStatus(beforeColon) && statusIn(beforeColon) === 'reserved')
        return { name: afterColon.join(': ').trim(), isReserved: true };
    // `used by Nginx for HTTPS`
    const user = /^(?:(?:is )?(?:already |currently |now )?(?:used|taken|occupied|usado|занят) (?:by|por)? ?|(?:assigned|allocated|given) to )(?:the )?(\S.*?)(?: (?:for|to|as|para) .*)?$/i.exec(bare)?.[1];
    if (user !== undefined)
        return { name: user, isReserved: false, isTaken: true };
    const phrase = reservedForWords.find((it) => bare.slice(0, it.length).toLowerCase() === it);
    const name = phrase === undefined ? '' : bare.slice(phrase.length).replace(/^[\s:]+(?:the )?/i, '');
    return name === '' ? { name: text, isReserved: false } : { name, isReserved: true };
}
/** Longer texts are more than a status, and would take long to read word by word. */
const longestBare = 100;
/** Whether a text is made of statuses and nothing else: `Reserved`, `RESERVED — do not use`. */
function isBareStatus(text) {
    if (text.length > longestBare)
        return false;
    for (let words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(text);;) {
        const hit = earliest(words);
        if (hit === null || hit.index > 1)
            return false;
        const start = words[hit.index] === ' ' ? hit.index + 1 : hit.index;
        words = words.slice(start + hit.length);
        if (words.trim() === '')
            return true;
    }
}
/** The word for a status that a text is a slip of, by at most so many letters; `null` where none is near. */
function nearestStatusWord(text, letters) {
    if (text.length > 40)
        return null;
    const word = text.toLowerCase();
    return knownWords.find((it) => it.length > 3 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, it) <= letters) ?? null;
}
const knownWords = statuses.flatMap((status) => phrases[status].filter((it) => !it.endsWith('*')));
function earliest(words) {
    let best = null;
    for (const status of statuses) {
        for (const phrase of phrases[status]) {
            const index = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOfPhrase */ .bi)(words, phrase);
            if (index === -1)
                continue;
            const length = phrase.replace('*', '').length;
            if (best === null || index < best.index || (index === best.index && length > best.length))
                best = { status, index, length };
        }
    }
    return best;
}
/** The status of the rows of a table: that of the heading, and what it begins with where that gives nothing away. */
function tableStatus(headings) {
    const status = headingStatus(headings);
    if (status !== null || headings.length < 2)
        return status;
    const first = earliest((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(headings.at(-1)?.replace(/^[^\p{L}]+/u, '') ?? ''));
    return first?.status === 'reserved' && first.index <= 1 ? 'reserved' : null;
}
/**
 * The status that the nearest heading gives to all rows under it: `Reserved Ports`, `Available`. A
 * heading that speaks of something else (`Available Services`) says nothing about ports.
 */
function headingStatus(headings) {
    const heading = whatCounts((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPromises */ .lq)(headings.at(-1) ?? ''));
    const status = statusIn(heading);
    if (status === null || headings.length === 1)
        return null;
    const bare = heading
        .replace(/[(（][^()（）]*[)）]/g, ' ')
        .split(/[/,&]| and | for | para | для /)
        .every((part, index) => isBareStatus(part) || (index > 0 && /^\P{L}*(?:future|new)/iu.test(part)));
    return bare || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(heading, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6) ? status : null;
}
/** `Configured but not running`: what stands behind "but". `Currently in use` is `In use`. */
function whatCounts(heading) {
    const [before = '', ...behind] = heading.split(/\s(?:but|pero|aber|mais|mas|но)\s/i);
    const said = behind.length > 0 && isBareStatus(before) ? behind.join(' ') : heading;
    return said.replace(/(?<!\p{L})(?:currently|now|already|actually)(?!\p{L})/giu, ' ');
}
/** Whether what stands above a block speaks of ports. Above any heading, a registry speaks of nothing else. */
function speaksOfPorts({ headings, caption }) {
    return (headings.length === 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(`${headings.join(' ')} ${caption}`, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6) || headingStatus(headings) !== null);
}
/** The same where the document may also be called after them: enough for what looks like a port and a name by itself. */
function isAboutPorts(context) {
    return speaksOfPorts(context) || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(context.file, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .portWords */ .D6);
}


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addressIn),
/* harmony export */   l: () => (/* binding */ domainsIn)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/** Addresses and domain names inside a text. */

/** The bind address that a text names: an IP address, or `localhost` where it says so in words; else `null`. */
function addressIn(text) {
    for (const word of text.split(/[\s,;()`"']+/).slice(0, 40)) {
        const bare = word.replace(/^\[|\](?::\d+)?$/g, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
        // Most words are no addresses at a glance: the library looks at the others.
        const isIp = /^[\d.]+$/.test(bare)
            ? ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(bare)
            : bare.includes(':') && ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(bare);
        if (isIp)
            return bare;
    }
    return /\b(?:localhost|loopback|local only)\b/i.test(text) ? 'localhost' : null;
}
/** The domain names that a text lists, bare or in addresses of pages, in the order written. */
function domainsIn(text) {
    const found = new Set();
    for (const word of text.slice(0, 4096).split(/[\s,;()<>"'`|]+/)) {
        const host = word.replace(/^[a-z]+:\/\//i, '').split(/[/:?#]/, 1)[0] ?? '';
        if (isDomain(host))
            found.add(host.toLowerCase());
    }
    return [...found];
}
/** `ferry.example`, `*.ferry.example`: at least two labels, of which the last is no number. */
function isDomain(host) {
    const labels = host.replace(/^\*\./, '').split('.');
    const top = labels.pop() ?? '';
    if (labels.length === 0 || labels.length > 8 || !/^[a-z][a-z0-9-]{1,23}$/i.test(top) || top.endsWith('-'))
        return false;
    return labels.every((it) => it.length <= 63 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(it));
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
/** A heading or header without what is only said to praise the ports: `Ports (changed to avoid conflicts)` tells of no conflict. */
function withoutPromises(heading) {
    return heading.replace(/\b(?:avoid|prevent|no|without)[a-z]{0,4} (?:any |port )?conflicts?\b|\bconflicts? (?:avoid|prevent)ed\b/gi, ' ');
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
/* harmony export */   Nq: () => (/* binding */ protocolsAtStart),
/* harmony export */   kL: () => (/* binding */ highestPort),
/* harmony export */   sb: () => (/* binding */ protocolsInBrackets),
/* harmony export */   tM: () => (/* binding */ protocolsIn),
/* harmony export */   uK: () => (/* binding */ portsIn)
/* harmony export */ });
/** The highest port there is; `4003+` ends here. */
const highestPort = 65535;
const address = String.raw `(?<address>\[[0-9a-fA-F:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|localhost|\*)`;
const protocol = String.raw `[ \t]{0,4}[/(]?[ \t]{0,4}(?<protocol>(?:tcp|udp)(?:[ \t]?[/+&,|][ \t]?(?:tcp|udp))?)\b`;
/** A dash in UTF-8 that was read as Windows-1252. */
const brokenDash = 'â€[“”"]';
/** Digits in the name of a host: `ferry-2:4310`, `ferry-2.example`, `2.example`. */
const ofHost = String.raw `(?<=\p{L}-)\d+[-.:][\p{L}\p{N}]|\d+\.\p{L}`;
/** What is added to a port that is said elsewhere: `BASE_PORT + 1`. */
const ofBase = String.raw `(?<!(?:_\w{1,30}|base|port|offset)[\x60})\s]{0,3}\+[ \t]{0,2})`;
const item = new RegExp(
// Not after a letter, but in scripts that have no space between words; not the socket of a switch, `GE0/1` or `Gi1/0/24`.
String.raw `(?<![\w.\p{Script=Latin}]|[a-z]\d{1,3}/(?:\d{1,3}/)?)${ofBase}(?:${address}:)?(?!${ofHost})(?<first>\d+)` +
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
/** The protocols that a remark begins with: `UDP discovery`, `TCP/UDP: transfers`. */
function protocolsAtStart(text) {
    return protocolsIn(/^\W*(?:(?:tcp|udp)(?![a-z])[\s/+&,|]*)+/i.exec(text)?.[0] ?? '');
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


/***/ })

};
