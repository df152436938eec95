export const id = 24;
export const ids = [24];
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

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./.build/registry/markdown/words.js
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

;// CONCATENATED MODULE: ./.build/registry/markdown/status.js
/** The status that a text states, by its words; emoji are never looked at (they break too often). */


/**
 * What people write for each status. A phrase that negates another begins before it (`not active`),
 * so that the earliest match is the right one.
 *
 * An application that is merely stopped keeps its port: it would collide when it is started again.
 */
const phrases = {
    active: listOf(`
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
    reserved: listOf(`
    reserved, reserve, reservation, reservations, planned, placeholder, future, pending, upcoming, proposed, requested, tbd, todo, wip, in progress, not
    active, inactive, not running, stopped, paused, down, off, offline, on demand, not deployed, not started,
    idle, disabled, standby, suspended, optional, not yet, on hold, dormant, exited, reservado, reservada,
    planificado, planeado, pendiente, futuro, detenido, parado, inactivo, no activo, зарезервирован*, резерв*,
    запланирован*, планируется, остановлен*, не актив*, неактив*, не запущен*, не работает, отключен*,
    выключен*, 预留, 保留, 计划, 规划, 待, 停止, 未启用, 未运行, 未启动, 已停, 予約, 예약, 예정, 중지, dự kiến, dự phòng, đặt trước, dành riêng, dừng, đã
    dừng, không hoạt động, tạm dừng, chưa chạy, reserviert, geplant, inaktiv, réservé, prévu, inactif, inativo
  `),
    free: listOf(`
    free, available, unassigned, unused, unallocated, vacant, not used, not in use, not assigned, not allocated,
    not taken, no longer used and free, spare, unreserved, released, libre, libres, disponible, disponibles, sin
    uso, sin asignar, no asignado, no usado, свобод*, доступ*, не используется, не занят*, 空闲, 可用, 未使用, 未分配,
    未占用, 闲置, 空き, 사용 가능, 미사용, trống, còn trống, khả dụng, sẵn sàng, chưa dùng, chưa sử dụng, frei, verfügbar, livre,
    disponível
  `),
    avoid: listOf(`
    avoid, do not use, dont use, never use, never assign, do not assign, must not be used, must not use,
    forbidden, prohibited, blocked, banned, off limits, not allowed, common default, conflict prone, unsafe, not
    this project, other project, evitar, no usar, prohibido, избегать, не использовать, запрещ*, 避免, 禁用, 禁止,
    不要使用, 勿用, tránh, không dùng, không sử dụng, vermeiden, nicht verwenden, éviter
  `),
    retired: listOf(`
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
    return earliest(wordsOf(text))?.status ?? null;
}
/**
 * The status that a name cell states instead of a name: `Available`, `*free for a new tenant*`, `Avoid`,
 * `_(not this project)_`. Only `free` may be followed by more words, and never joined to them (`free-range-api`).
 */
function statusInsteadOfName(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const words = wordsOf(bare);
    const hit = earliest(words);
    if (hit === null || hit.index > 1)
        return null;
    if (hit.status === 'active')
        return null; // `System`, `Default`, `Test`: names that happen to be words
    if (isBareStatus(bare))
        return hit.status;
    const next = bare[hit.length] ?? '';
    return hit.status === 'free' && /[\s(,;:—–]/.test(next) ? 'free' : null;
}
/** What announces the application that a port is kept for, as a header or before the name. */
const reservedForWords = listOf(`
  reserved for, intended for, planned for, planned use, intended use, reservado para, зарезервировано для, 预留给, dành cho
`);
/** `Reserved for the crane`, `Reserved: crane`: whose it is, and that it is reserved. */
function reservedFor(text) {
    const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
    const [beforeColon = '', ...afterColon] = bare.split(/\s?[:：]\s?/);
    if (afterColon.length > 0 && isBareStatus(beforeColon) && statusIn(beforeColon) === 'reserved')
        return { name: afterColon.join(': ').trim(), isReserved: true };
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
    for (let words = wordsOf(text);;) {
        const hit = earliest(words);
        if (hit === null || hit.index > 1)
            return false;
        const start = words[hit.index] === ' ' ? hit.index + 1 : hit.index;
        words = words.slice(start + hit.length);
        if (words.trim() === '')
            return true;
    }
}
/** The word for a status that a text is a slip of; `null` where none is near. */
function nearestStatusWord(text) {
    if (text.length > 40)
        return null;
    const word = text.toLowerCase();
    return knownWords.find((it) => it.length > 3 && (0,mod/* distance */.Io)(word, it) <= 2) ?? null;
}
const knownWords = statuses.flatMap((status) => phrases[status].filter((it) => !it.endsWith('*')));
function earliest(words) {
    let best = null;
    for (const status of statuses) {
        for (const phrase of phrases[status]) {
            const index = indexOfPhrase(words, phrase);
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
    const first = earliest(wordsOf(headings.at(-1)?.replace(/^[^\p{L}]+/u, '') ?? ''));
    return first?.status === 'reserved' && first.index <= 1 ? 'reserved' : null;
}
/**
 * The status that the nearest heading gives to all rows under it: `Reserved Ports`, `Available`. A
 * heading that speaks of something else (`Available Services`) says nothing about ports.
 */
function headingStatus(headings) {
    const heading = withoutPromises(headings.at(-1) ?? '');
    const status = statusIn(heading);
    if (status === null || headings.length === 1)
        return null;
    const bare = heading
        .replace(/[(（][^()（）]*[)）]/g, ' ')
        .split(/[/,&]| and | for | para | для /)
        .every((part, index) => isBareStatus(part) || (index > 0 && /^\P{L}*(?:future|new)/iu.test(part)));
    return bare || mentions(heading, portWords) ? status : null;
}

;// CONCATENATED MODULE: ./.build/registry/markdown/columns.js



/** The other side of a container's mapping: many containers may have the same. */
const insideWords = listOf(`
    container port, internal port, target port, private port, inner port, port in container, puerto interno,
    puerto contenedor, внутренний порт, 容器端口, 内部端口, interner port, port interne, porta interna, cổng nội bộ,
    내부 포트, 컨테이너 포트
  `);
/** Row numbers and other digits that are no ports. */
const numberWords = listOf(`
    , no, nr, n, id, num, index, sr, sr no, s no, pid, stt, 序号, 编号, п п, uid, count, instances
  `);
/** Headers of columns that may hold `address:port` although they do not say "port". */
const endpointWords = listOf(`
    mapping, host container, хост контейнер, listen, listens on, listening, endpoint, bind, binding, published, exposed,
    address, socket, range, ranges, rango, диапазон, 范围, dải, 범위
  `);
const suggestedForWords = listOf(`
  suggested for, suggested use, proposed use, possible use, good for, uso sugerido, предлагается для, 建议用途, gợi ý
`);
const formerWords = listOf('former, formerly, previously');
/** Name columns, the best first: the first one there is names the application, the rest are other names. */
const nameWords = [
    ...reservedForWords,
    ...suggestedForWords,
    ...listOf(`
    application, app, app name, aplicación, aplicacion, aplicação, приложение, 应用, 应用名称, アプリ, ứng dụng,
    anwendung, service, services, servicio, servicios, serviço, сервис, служба, сервисы, 服务, 服務, サービス, dịch vụ,
    dienst, 서비스, 서비스명, 애플리케이션, 앱, used by, assigned to, allocated to, taken by, usado por, занят, project, proyecto, projeto, проект,
    项目, 項目, プロジェクト, 프로젝트, dự án, projekt, projet, program, programa, component, компонент, software, tool, website,
    site, сайт, сервер, 网站, 系统, 程序, module, модуль, 模块, container, container name, contenedor, контейнер, 容器, 容器名,
    컨테이너, process, pm2, процесс, proceso, 进程, tiến trình, name, nombre, имя, название, наименование, 名称, 名字, 名前, 이름, tên,
    nome, nom, repo, repository, what, tenant, client, agent, bot, stack, server
  `),
];
/** Names that several applications have in common are nobody's other name. */
const sharedNames = ['stack', 'server', 'client', 'tenant', 'site', 'repo', 'repository', 'сервер'];
const roleWords = {
    status: listOf(`
    status, state, estado, статус, состояние, 状态, 狀態, 状況, 상태, trạng thái, zustand, état, statut, stato
  `),
    protocol: listOf(`
    protocol, protocols, proto, protocolo, протокол, 协议, 協議, プロトコル, 프로토콜, giao thức, protokoll, protocole, tcp udp,
    transport
  `),
    domains: listOf(`
    domain, domains, subdomain, hostname, server name, url, urls, public url, dominio, dominios, домен, домены,
    域名, tên miền, ドメイン, 도메인, domaine
  `),
    directory: listOf(`
    directory, dir, folder, path, location, cwd, directorio, carpeta, ruta, каталог, папка, путь, 目录, 路径, 路徑, 경로,
    thư mục, verzeichnis, dossier
  `),
    owner: listOf(`
    owner, owned by, team, maintainer, responsible, contact, dueño, propietario, responsable, equipo, владелец,
    ответственный, команда, 负责人, 所有者, 团队, 担当, 담당, người phụ trách, chủ sở hữu, besitzer, propriétaire
  `),
    address: listOf(`
    binding, bind, bind address, bind ip, bound to, listen address, listen, interface, ip, ip address, address,
    host, dirección, адрес, 地址, 绑定, 주소, địa chỉ, adresse
  `),
    type: listOf(`
    type, tech, technology, framework, kind, category, runtime, language, tipo, tecnología, категория, тип, 类型,
    類型, 技术, 유형, loại, typ, lane
  `),
    notes: listOf(`
    notes, note, description, purpose, comment, comments, remarks, remark, details, usage, use, function, role,
    for, notas, nota, descripción, descripcion, propósito, uso, detalles, observaciones, descrição, примечание,
    примечания, описание, назначение, комментарий, заметки, 备注, 说明, 描述, 用途, 備考, 説明, 설명, 비고, 용도, 목적, ghi chú, mô tả, mục đích,
    beschreibung, zweck, bemerkung, usage notes
  `),
};
/** The roles in the order in which headers are asked for them: `Service Type` is a type, `App Status` a status. */
const roles = ['status', 'protocol', 'domains', 'directory', 'owner', 'address', 'type', 'notes'];
/** Words that mean a role only where nothing else in the header means more. */
const weakWords = listOf(`
    for, use, usage, uso, host, ip, location, role, function, interface, contact, listen, path
  `);
/** Says what each column of a table means; `null` where none of them gives ports. */
function columnsOf(table) {
    const named = portColumnsOf(table);
    const bare = named.length > 0 ? [] : barePortColumnsOf(table);
    const ports = [...named, ...bare];
    if (ports.length === 0)
        return null;
    const byRole = new Map();
    const names = [];
    for (const [column, { text }] of table.header.entries()) {
        if (ports.includes(column) || isOneOf(text, numberWords) || mentions(text, portWords))
            continue;
        const role = roleOf(text);
        if (role === 'application')
            names.push({ column, rank: rankOf(text, nameWords) });
        else if (role !== null && !byRole.has(role))
            byRole.set(role, column);
    }
    names.sort((a, b) => a.rank - b.rank || a.column - b.column);
    const [best, ...others] = names;
    if (best !== undefined)
        byRole.set('application', best.column);
    else
        describeByPurpose(table, ports, byRole);
    return {
        ports,
        byRole,
        isNamed: best !== undefined,
        hosts: hostsOf(table, bare),
        aliases: others.map((it) => it.column).filter((it) => !isOneOf(table.header[it]?.text ?? '', sharedNames)),
        status: statusOfHeader(table.header[byRole.get('application') ?? -1]?.text ?? ''),
    };
}
function statusOfHeader(header) {
    if (mentions(header, reservedForWords))
        return 'reserved';
    if (mentions(header, formerWords))
        return 'retired';
    return mentions(header, suggestedForWords) ? 'free' : null;
}
function roleOf(header) {
    // `Service / Container`, `Application (PM2)`: the first part says it.
    const text = header.split(/[/(&+]/).find((it) => /\p{L}/u.test(it)) ?? header;
    const named = rankOf(text, nameWords) !== -1;
    if (mentions(text, [...reservedForWords, ...suggestedForWords]) || isOneOf(text, nameWords))
        return 'application';
    return (roles.find((it) => isOneOf(text, roleWords[it])) ??
        roles.find((it) => mentions(text, roleWords[it].filter((word) => !weakWords.includes(word)))) ??
        (named ? 'application' : null) ??
        roles.find((it) => mentions(text, roleWords[it])) ??
        null);
}
/** Without a name column, the owner is the best name there is (`80 | nginx`), then the purpose (`3000 | Web frontend`). */
function describeByPurpose(table, ports, byRole) {
    const owner = byRole.get('owner');
    if (owner !== undefined) {
        byRole.delete('owner');
        byRole.set('application', owner);
        return;
    }
    const notes = byRole.get('notes');
    const taken = new Set([...ports, ...byRole.values()]);
    const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !isOneOf(it.text, numberWords));
    if (notes !== undefined) {
        byRole.delete('notes');
        byRole.set('application', notes);
    }
    else if (unnamed !== -1 && table.header.length === 2)
        byRole.set('application', unnamed);
}
/** Headers first; then contents, because a column called "Port" may hold names and one called "Listen" ports. */
function portColumnsOf(table) {
    const named = matching(table, (header) => mentions(header, portWords) && !mentions(header, insideWords));
    if (named.length > 0)
        return named;
    const endpoints = matching(table, (header) => mentions(header, endpointWords));
    const holdsPorts = (row, column) => /:\d|^\W*\d/.test(row.cells[column]?.mask ?? '');
    return endpoints.filter((column) => table.rows.every((row) => holdsPorts(row, column))).slice(0, 1);
}
/** Where no header says "port" but a heading does: columns of nothing but ports (`Frontend`, `harbour-1`) or local pages. */
function barePortColumnsOf(table) {
    const roles = table.header.map(({ text }) => (isOneOf(text, numberWords) ? 'number' : roleOf(text)));
    if (!roles.includes('application') || !mentions(table.context.headings.join(' '), portWords))
        return [];
    return [...roles.keys()].filter((column) => {
        if (mentions(table.header[column]?.text ?? '', portWords))
            return false;
        const filled = table.rows.map((row) => row.cells[column]?.mask ?? '').filter((it) => /[\p{L}\p{N}]/u.test(it));
        if (roles[column] === 'domains')
            return filled.length > 0 && filled.every((it) => localPage.test(it));
        return roles[column] === null && filled.length > 1 && filled.every(isOnlyPorts);
    });
}
/** The address of a page on this machine: `http://localhost:4310`. */
const localPage = /^\s*(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d+\/?\s*$/i;
/** No cell of a few ports is longer. */
const longestCell = 200;
function isOnlyPorts(mask) {
    if (mask.length > longestCell)
        return false;
    const ports = (0,registry_ports/* portsIn */.uK)(mask);
    const left = ports.reduce((text, it) => text.slice(0, it.start) + ' '.repeat(it.end - it.start) + text.slice(it.end), mask);
    return /^[\s,;/&+]*$/.test(left) && ports.every((it) => it.range !== null && it.range.port > 9);
}
/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table, bare) {
    if (bare.length < 2 || !table.header.some((it) => mentions(it.text, insideWords)))
        return new Map();
    return new Map(bare.map((column) => [column, table.header[column]?.text ?? '']));
}
function matching(table, accept) {
    const columns = [];
    for (const [column, { text }] of table.header.entries()) {
        if (!accept(text) || isOneOf(text, numberWords))
            continue;
        const filled = table.rows
            .map((row) => row.cells[column])
            .filter((it) => it !== undefined && /\d/.test(it.mask));
        const readable = filled.filter((it) => (0,registry_ports/* portsIn */.uK)(it.mask).length > 0);
        if (readable.length > 0 && readable.length * 2 >= filled.length)
            columns.push(column);
    }
    return columns;
}

// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __webpack_require__(3520);
;// CONCATENATED MODULE: ./.build/registry/markdown/given-ports.js
/** The single ports that some tables give to applications, and whether a range holds one of them. */

class GivenPorts {
    #ports;
    isEmpty;
    constructor(ranges) {
        // One of each: a table that is there twice says nothing new.
        const ports = new Set();
        for (const it of ranges)
            if (it.portEnd === null)
                ports.add(it.port);
        this.#ports = new port_index/* PortIndex */.uN([...ports].map((port) => ({ port, portEnd: null })));
        this.isEmpty = ports.size === 0;
    }
    /** Whether one of them lies in a range. */
    touch(range) {
        return this.#ports.touches({ port: range.port, portEnd: (0,port_index/* lastPort */.yX)(range) });
    }
}

;// CONCATENATED MODULE: ./.build/registry/markdown/classify.js





const historyHeadings = listOf(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations,
    previous, audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử,
    xung đột, verlauf, historique, konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `);
const historyHeaders = listOf(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    problem, issue, conflict, conflicts with, puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `);
const exampleHeadings = listOf(`
    example, examples, sample, samples, template, ejemplo, ejemplos, plantilla, пример, примеры, шаблон, 示例, 例子,
    模板, ví dụ, mẫu, beispiel, exemple, exemples
  `);
const insideHeadings = listOf(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container
    internal, internal container ports, ports in container, ports in containers, container ports, container side, внутри контейнер*, 容器内,
    容器内部, trong container, not published, unpublished, internal docker, docker internal, docker network,
    internal network, nicht
    veröffentlicht, dentro del contenedor, dentro de los contenedores
  `);
const laneHeadings = listOf(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block,
    blocks, categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `);
const ruleHeadings = listOf(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy
    tắc, checks
  `);
const usageHeadings = listOf(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso,
    статистик*, мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `);
const usageHeaders = listOf(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `);
const firewallHeaders = listOf(`
    action, from, source, allow, rule, acción, действие, 规则, 动作
  `);
const routeHeaders = listOf('upstream, proxy pass, proxy to, proxies to, forwards to, backend');
/** In a table with a column "Port" and one of applications these only describe them. */
const weakRouteHeaders = listOf('route, target, location, destination');
/** Reads the purpose of every table of a document; of some only what the others say can tell it. */
function classifyTables(tables) {
    const readings = tables.map(classify);
    const giving = readings.filter((it) => it.kind === 'allocation' && !isMostlyRanges(it));
    const given = new GivenPorts(giving.flatMap(rangesIn));
    const toNames = new GivenPorts(giving.filter((it) => it.columns?.isNamed).flatMap(rangesIn));
    return readings.map((it) => (it.columns === null ? it : { ...it, ...besides(it, it.columns, given, toNames) }));
}
/** What changes about a reading once it is known which ports the tables that allocate give, and which of them to names. */
function besides(reading, { isNamed, byRole }, given, toNames) {
    const ranges = rangesIn(reading);
    const isRestatedBy = (ports) => ranges.filter((it) => ports.touch(it)).length * 2 >= ranges.length;
    switch (reading.kind) {
        case 'lanes':
            return given.isEmpty && isNamed
                ? { kind: 'allocation', reason: 'the only table of ports, and it gives them out in ranges' }
                : { kind: 'none' };
        case 'usage':
            if (isRestatedBy(given) && !given.isEmpty)
                return {};
            return byRole.has('application')
                ? { kind: 'allocation', reason: 'the only table that says whose the ports are' }
                : { kind: 'none', reason: 'ports with no application, which no other table has' };
        case 'allocation':
            if (!saysFree(reading) && isMostlyRanges(reading) && ranges.some((it) => it.portEnd !== null && given.touch(it)))
                return { kind: 'none', reason: 'it divides ports into lanes, in which other tables allocate' };
            if (!isNamed && !toNames.isEmpty && isRestatedBy(toNames))
                return { kind: 'none', reason: 'it says again what tables with a column of applications say' };
            return {};
        case 'none':
            return {};
    }
}
/** Says what a table is for, looking at nothing but itself and where it stands. */
function classify(table) {
    const columns = columnsOf(table);
    const read = (kind, reason) => ({ table, kind, reason, columns });
    if (columns === null)
        return read('none', 'no column of ports');
    const headers = table.header.map((it) => it.text);
    const others = headers.filter((_, column) => !columns.ports.includes(column));
    const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
    // A sentence before a table may well say something of conflicts.
    const isSentence = table.context.caption.split(/\s+/).length > 4;
    const title = withoutPromises(isSentence ? (table.context.headings.at(-1) ?? '') : heading);
    const anyHeader = (words) => headers.some((it) => mentions(it, words));
    // `Example assignments`, with a heading for each kind below it.
    const above = table.context.headings.slice(1).join(' / ');
    if (mentions(`${heading} / ${above}`, exampleHeadings))
        return read('none', 'its heading says that it is an example');
    if (mentions(heading, insideHeadings))
        return read('none', 'its ports are those inside containers');
    const named = has(columns, 'application');
    if (anyHeader(historyHeaders) || (mentions(title, historyHeadings) && !has(columns, 'status'))) {
        return read('none', 'it tells what was, not what is');
    }
    if (mentions(table.context.headings.join(' / '), historyHeadings) && mentions(title, historyHeadings)) {
        return read('none', 'its heading says that it is history');
    }
    // Lanes give ranges to purposes, under a word that says so, and nothing has a status.
    if (!saysFree({ table, columns }) &&
        mentions(`${heading} ${portHeader(table, columns)}`, laneHeadings) &&
        isMostlyRanges({ table, columns }))
        return read('lanes', 'it divides ports into lanes');
    if (anyHeader(firewallHeaders) && !has(columns, 'status'))
        return read('none', 'it lists firewall rules');
    if (!named) {
        return isUsage(columns, headers, heading)
            ? read('usage', 'ports with no application')
            : read('none', 'no column of applications');
    }
    if (anyHeader(usageHeaders))
        return read('usage', 'it counts what was seen on the ports');
    if (mentions(heading, usageHeadings) && !has(columns, 'status'))
        return read('usage', 'its heading speaks of usage');
    const saysWhose = columns.isNamed && mentions(portHeader(table, columns), portWords);
    const routes = saysWhose ? routeHeaders : [...routeHeaders, ...weakRouteHeaders];
    if (others.some((it) => mentions(it, routes)) && !has(columns, 'status'))
        return read('none', 'it lists routes');
    return read('allocation', 'a column of ports and one of applications');
}
/** Headings of lists that say where to look, not who has what. */
const pageHeadings = listOf('url, urls, access, endpoint, endpoints, acceso, acesso, zugriff, доступ, 访问');
/** Whether a heading announces something other than who has which port now. */
function aboutSomethingElse(heading) {
    return [historyHeadings, exampleHeadings, insideHeadings, laneHeadings, ruleHeadings].some((it) => mentions(heading, it));
}
function has(columns, role) {
    return columns?.byRole.has(role) ?? false;
}
function isUsage(columns, headers, heading) {
    return (has(columns, 'address') ||
        has(columns, 'protocol') ||
        headers.some((it) => mentions(it, usageHeaders)) ||
        mentions(heading, usageHeadings));
}
function portHeader(table, columns) {
    return columns.ports.map((it) => table.header[it]?.text ?? '').join(' ');
}
function rangesIn({ table, columns }) {
    return table.rows.flatMap((row) => rangesOf(row, columns));
}
function rangesOf(row, columns) {
    const ports = columns?.ports.flatMap((it) => (0,registry_ports/* portsIn */.uK)(row.cells[it]?.mask ?? '')) ?? [];
    return ports.map((it) => it.range).filter((it) => it !== null);
}
/** Whether all that a table lists is there to be taken, or each row says whether it is. */
function saysFree({ table, columns }) {
    return has(columns, 'status') || columns?.status === 'free' || headingStatus(table.context.headings) === 'free';
}
/** Whether at least two thirds of the rows give a range. */
function isMostlyRanges({ table, columns }) {
    const rows = table.rows.map((row) => rangesOf(row, columns)).filter((it) => it.length > 0);
    const wide = rows.filter((ranges) => ranges.some((it) => it.portEnd !== null));
    return wide.length > 0 && wide.length * 3 >= rows.length * 2;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 48 modules
var lib = __webpack_require__(8074);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(1118);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var syntax = __webpack_require__(7749);
;// CONCATENATED MODULE: ./.build/registry/markdown/html-tables.js
/** The tables between two offsets of a document. A cell or row that is not closed ends where the next begins. */
function htmlTables(text, start, end) {
    const tables = [];
    let table = null;
    for (const match of text.slice(start, end).matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)(table|tr|t[dh])\b[^<>]*>/gi)) {
        const at = start + match.index;
        const after = at + match[0].length;
        const name = match[2]?.toLowerCase();
        if (name === undefined)
            continue; // a comment
        const isEnd = match[1] === '/';
        const row = table?.rows.at(-1);
        if (row !== undefined && !row.isClosed)
            closeCell(row, at);
        if (name === 'table') {
            if (isEnd && table !== null)
                tables.push(table);
            table = isEnd ? null : { start: at, rows: [] };
        }
        else if (name === 'tr') {
            if (isEnd && row !== undefined)
                html_tables_close(row, after);
            else if (!isEnd)
                table?.rows.push({ start: at, end: after, cells: [], open: null, isClosed: false });
        }
        else if (!isEnd && row !== undefined && !row.isClosed)
            row.open = after;
    }
    if (table !== null)
        tables.push(table);
    return tables;
}
function closeCell(row, at) {
    if (row.open === null)
        return;
    row.cells.push({ start: row.open, end: at });
    row.open = null;
    row.end = at;
}
function html_tables_close(row, end) {
    row.end = end;
    row.isClosed = true;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
;// CONCATENATED MODULE: ./.build/registry/markdown/inline.js



/** More marks than this in one cell or line and they are read as text: resolving them is quadratic. */
const mostMarks = 60;
const longest = 4096;
/** Only what stands inside a line: a cell that begins with `-` or `#` is no list and no heading. */
const options = {
    extensions: [
        (0,lib_syntax/* gfmStrikethrough */.K)({ singleTilde: false }),
        {
            disable: {
                null: [
                    'blockQuote',
                    'codeFenced',
                    'codeIndented',
                    'definition',
                    'headingAtx',
                    'htmlFlow',
                    'list',
                    'setextUnderline',
                    'thematicBreak',
                ],
            },
        },
    ],
    mdastExtensions: [(0,mdast_util_gfm_strikethrough_lib/* gfmStrikethroughFromMarkdown */.p)()],
};
function readInline(raw) {
    const marks = raw.length > longest ? Number.POSITIVE_INFINITY : (raw.match(mark)?.length ?? 0);
    if (marks === 0 || marks > mostMarks)
        return plain(tidy(raw), raw);
    const whole = wholeCell.exec(raw);
    if (whole !== null)
        return plain(tidy(whole[2] ?? ''), raw.replace(/[*`]/g, ' '));
    const reading = new Reading(raw);
    reading.read((0,lib/* fromMarkdown */.Y)(raw, options));
    return reading.result();
}
/** What may be a mark; an underscore inside a word is none. */
const mark = /[*`~<[\\]|&[#a-z]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
/** Nearly every mark in a registry: a whole cell in bold or as code. It needs no parser, and tables are long. */
const wholeCell = /^(\*\*|`)([\p{L}\p{N}](?:[\p{L}\p{N} .:/,-]*[\p{L}\p{N}])?)\1$/u;
function plain(text, mask) {
    return { text, mask, struck: [], comments: [] };
}
class Reading {
    #raw;
    #mask;
    #struck = [];
    #comments = [];
    #text = '';
    constructor(raw) {
        this.#raw = raw;
        this.#mask = Array.from({ length: raw.length }, () => ' ');
    }
    read(node) {
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        switch (node.type) {
            case 'text':
                this.#text += node.value;
                this.#show(start, end, /\\/);
                return;
            case 'inlineCode':
                this.#text += node.value.replaceAll('\\|', '|');
                this.#show(start, end, /[`\\]/);
                return;
            case 'html':
                if (/^<br\s*\/?>$/i.test(node.value))
                    this.#break(start);
                else if (node.value.startsWith('<!--'))
                    this.#comments.push([start, end]);
                return;
            case 'break':
                this.#break(start);
                return;
            case 'image':
                this.#text += node.alt ?? '';
                return;
            case 'delete':
                this.#struck.push([start, end]);
                break;
        }
        if ('children' in node)
            for (const child of node.children)
                this.read(child);
    }
    result() {
        return { text: tidy(this.#text), mask: this.#mask.join(''), struck: this.#struck, comments: this.#comments };
    }
    #show(start, end, marks) {
        for (let at = start; at < end; at += 1) {
            const char = this.#raw[at] ?? ' ';
            this.#mask[at] = marks.test(char) ? ' ' : char;
        }
    }
    /** What a line break parts are two things: the mask shows a comma. */
    #break(at) {
        this.#text += '\n';
        this.#mask[at] = ',';
    }
}
function tidy(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./.build/registry/markdown/long-tables.js
/**
 * Takes the inner rows of tables out of a document before it is parsed: the Markdown parser needs some ten
 * kilobytes for every cell. A row that begins with `|` needs no parser, it begins no other block.
 * https://github.github.com/gfm/#tables-extension-
 */
/** A document without the inner rows of its tables, and the way back to it. */
class Shortened {
    text;
    /** In the order of the document; each stands between two rows that are left. */
    #cuts;
    /** Where each cut would be in `text`. */
    #joints;
    constructor(text) {
        this.#cuts = innerRows(text);
        const parts = [];
        const joints = [];
        let length = 0;
        let kept = 0;
        for (const { start, end } of this.#cuts) {
            parts.push(text.slice(kept, start));
            length += start - kept;
            joints.push(length);
            kept = end;
        }
        parts.push(text.slice(kept));
        this.text = parts.join('');
        this.#joints = joints;
    }
    /** The offset in the document of an offset in `text`; at a joint, that of what follows the cut. */
    toDocument(offset) {
        const passed = countWhile(this.#joints, (joint) => joint <= offset);
        const last = this.#cuts[passed - 1];
        return last === undefined ? offset : offset - (this.#joints[passed - 1] ?? 0) + last.end;
    }
    /** What was taken out between two offsets in the document. */
    cutsIn(start, end) {
        const first = countWhile(this.#cuts, (cut) => cut.start < start);
        return this.#cuts.slice(first, countWhile(this.#cuts, (cut) => cut.end <= end));
    }
}
/** The cells of a row that begins with `|`, which stands at `start` to `end` without its line break. */
function cellsOf(text, start, end) {
    const cells = [];
    let open = text.indexOf('|', start) + 1;
    const close = (at) => {
        let from = open;
        let to = at;
        while (from < to && isSpace(text[from]))
            from += 1;
        while (to > from && isSpace(text[to - 1]))
            to -= 1;
        cells.push({ start: from, end: to });
        open = at + 1;
    };
    for (let at = open; at < end; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '|')
            close(at);
    }
    if (!/^\s*$/.test(text.slice(open, end)))
        close(end);
    return cells;
}
/** The lines between the first and the last row of each table. */
function innerRows(text) {
    const cuts = [];
    let run = null;
    const finish = () => {
        if (run !== null && run.rows > 2)
            cuts.push({ start: run.first, end: run.last });
        run = null;
    };
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, end);
        const indent = /^ {0,3}(?=\|)/.exec(line)?.[0];
        if (isDelimiter(line)) {
            // A second one in a run may be the true one: such a run is left whole.
            const isSecond = run !== null;
            run = null;
            if (!isSecond)
                run = { indent: indent ?? '', first: -1, last: -1, rows: 0 };
        }
        else if (run !== null && indent === run.indent && !endsHtml.test(line)) {
            run.rows += 1;
            if (run.rows === 2)
                run.first = start;
            run.last = start;
        }
        else
            finish();
        start = end + 1;
    }
    finish();
    return cuts;
}
/** A line with these may end a block of HTML, in which a table is no table. */
const endsHtml = /--|\?>|\]\]>|<\/|<!/;
function isDelimiter(line) {
    return /^ {0,3}[|:\- \t]+\r?$/.test(line) && line.includes('-') && line.includes('|');
}
function isSpace(char) {
    return char === ' ' || char === '\t' || char === '\r';
}
/** How many items from the first on satisfy a condition that none of the later ones does. */
function countWhile(items, holds) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && holds(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/registry/markdown/document.js






/**
 * Blocks only. What stands inside a line is read piece by piece where it matters, because the parser
 * resolves emphasis and links in quadratic time and most of a document needs neither.
 */
const document_options = {
    extensions: [
        (0,syntax/* gfmTable */.x)(),
        {
            disable: {
                null: [
                    'attention',
                    'autolink',
                    'characterEscape',
                    'characterReference',
                    'codeText',
                    'definition',
                    'hardBreakEscape',
                    'htmlText',
                    'labelEnd',
                    'labelStartImage',
                    'labelStartLink',
                ],
            },
        },
    ],
    mdastExtensions: [(0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)()],
};
function parseDocument(source) {
    const shortened = new Shortened(source.text);
    const builder = new Builder(source, shortened);
    builder.walk((0,lib/* fromMarkdown */.Y)(shortened.text, document_options));
    return { blocks: builder.blocks, comments: builder.comments };
}
/** A piece of the document from its offsets. */
function readPiece(source, start, end) {
    return { ...readInline(source.text.slice(start, end)), start, end };
}
class Builder {
    blocks = [];
    comments = [];
    #source;
    #shortened;
    #headings = [];
    #caption = '';
    /** The last one so far. */
    #lastTable = null;
    constructor(source, shortened) {
        this.#source = source;
        this.#shortened = shortened;
    }
    walk(parent) {
        for (const node of parent.children) {
            this.#visit(node);
            if (node.type !== 'paragraph')
                this.#caption = '';
        }
    }
    #visit(node) {
        switch (node.type) {
            case 'heading': {
                while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth)
                    this.#headings.pop();
                const content = this.#content(node);
                this.#caption = '';
                this.blocks.push({ kind: 'heading', context: this.#context(), content });
                this.#headings.push({ depth: node.depth, text: content.text });
                return;
            }
            case 'table':
                this.#lastTable = this.#table(node);
                this.blocks.push(this.#lastTable);
                return;
            case 'code':
                this.blocks.push(this.#fence(node));
                return;
            case 'paragraph':
                this.blocks.push(this.#moreRows(node) ?? this.#paragraph(node));
                this.#caption = this.#content(node).text;
                return;
            case 'list':
                this.blocks.push(this.#list(node));
                for (const item of node.children)
                    for (const child of item.children)
                        if (child.type !== 'paragraph')
                            this.#visit(child);
                return;
            case 'html': {
                const { start, end } = this.#offsetsOf(node);
                for (const table of htmlTables(this.#source.text, start, end))
                    this.blocks.push(this.#htmlTable(table));
                this.#commentsOf(start, end);
                return;
            }
            default:
                if ('children' in node)
                    this.walk(node);
        }
    }
    #context() {
        return { headings: this.#headings.map((it) => it.text), caption: this.#caption };
    }
    #table(node) {
        const { start, end } = this.#offsetsOf(node);
        const parsed = node.children.map((row) => ({
            cells: row.children.map((cell) => this.#content(cell)),
            ...this.#offsetsOf(row),
        }));
        const inner = this.#shortened.cutsIn(start, end).flatMap((cut) => this.#rows(cut.start, cut.end));
        const [header, ...rows] = [...parsed, ...inner].sort((a, b) => a.start - b.start);
        return { kind: 'table', context: this.#context(), header: header?.cells ?? [], rows, start };
    }
    /** Rows that the parser has not seen. */
    #rows(start, end) {
        return this.#lines(start, end - 1).map((line) => {
            const stop = line.start + line.text.trimEnd().length;
            const cells = cellsOf(this.#source.text, line.start, stop).map((it) => this.#piece(it.start, it.end));
            return { cells, start: this.#source.text.indexOf('|', line.start), end: stop };
        });
    }
    #fence(node) {
        const { start, end } = this.#offsetsOf(node);
        const lines = this.#lines(start, end);
        if (/^[`~]{3}/.test(lines[0]?.text ?? '')) {
            lines.shift();
            if (/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? ''))
                lines.pop();
        }
        return { kind: 'fence', context: this.#context(), language: (node.lang ?? '').toLowerCase(), lines };
    }
    /** Rows that were added below, after an empty line or some text: they have the columns of the table before. */
    #moreRows(node) {
        const { start, end } = this.#offsetsOf(node);
        const table = this.#lastTable;
        if (table === null || !this.#lines(start, end).every((it) => /^\s*\|/.test(it.text)))
            return null;
        const rows = this.#rows(start, end + 1);
        return rows.every((it) => it.cells.length === table.header.length) ? { ...table, rows, start } : null;
    }
    #paragraph(node) {
        const { start, end } = this.#offsetsOf(node);
        return { kind: 'lines', context: this.#context(), list: false, lines: this.#lines(start, end) };
    }
    #list(node) {
        const lines = [];
        for (const item of node.children) {
            const first = item.children[0];
            if (first?.type !== 'paragraph')
                continue;
            this.#content(first);
            lines.push(...this.#lines(this.#offsetsOf(first).start, this.#offsetsOf(first).end).slice(0, 1));
        }
        return { kind: 'lines', context: this.#context(), list: true, lines };
    }
    #lines(start, end) {
        let at = start;
        return this.#source.text
            .slice(start, end)
            .split('\n')
            .map((raw) => {
            const line = { text: raw.replace(/\r$/, ''), start: at };
            at += raw.length + 1;
            return line;
        });
    }
    /** The text inside a cell, heading or paragraph; comments in it are kept. */
    #content(node) {
        const own = this.#offsetsOf(node);
        const first = node.children[0];
        const last = node.children.at(-1);
        const start = first === undefined ? own.start : this.#offsetsOf(first).start;
        return this.#piece(start, last === undefined ? start : this.#offsetsOf(last).end);
    }
    #piece(start, end) {
        const piece = readPiece(this.#source, start, end);
        for (const [from, to] of piece.comments)
            this.comments.push([start + from, start + to]);
        return piece;
    }
    #htmlTable({ start, rows }) {
        const [header, ...others] = rows.map((row) => ({
            ...row,
            cells: row.cells.map((it) => readPiece(this.#source, it.start, it.end)),
        }));
        return { kind: 'table', context: this.#context(), header: header?.cells ?? [], rows: others, start };
    }
    #commentsOf(start, end) {
        for (let from = this.#source.text.indexOf('<!--', start); from !== -1 && from < end;) {
            const close = this.#source.text.indexOf('-->', from);
            const to = close === -1 || close + 3 > end ? end : close + 3;
            this.comments.push([from, to]);
            from = this.#source.text.indexOf('<!--', to);
        }
    }
    /** Where a node stands in the document; the parser gives every node a position. */
    #offsetsOf(node) {
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        return { start: this.#shortened.toDocument(start), end: this.#shortened.toDocument(end) };
    }
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./.build/registry/markdown/values.js
/** Addresses and domain names inside a text. */

/** The bind address that a text names: an IP address, or `localhost` where it says so in words; else `null`. */
function addressIn(text) {
    for (const word of text.split(/[\s,;()`"']+/).slice(0, 40)) {
        const bare = word.replace(/^\[|\](?::\d+)?$/g, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
        // Most words are no addresses at a glance: the library looks at the others.
        const isIp = /^[\d.]+$/.test(bare)
            ? ipaddr.IPv4.isValidFourPartDecimal(bare)
            : bare.includes(':') && ipaddr.IPv6.isValid(bare);
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

;// CONCATENATED MODULE: ./.build/registry/markdown/domain-map.js
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
        for (const { text, start } of domains) {
            const at = source.place(start, start + text.length);
            found.push({
                kind: 'domain',
                domain: text.toLowerCase(),
                host: (match[1] ?? '').replace(/[[\]]/g, ''),
                port,
                application,
                at,
            });
        }
        domains = [];
    }
    return found;
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
    const domains = domainsIn(head);
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
            address: addressIn(values.get('address')?.text ?? ''),
            domains: domainsIn(values.get('domains')?.text ?? ''),
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

;// CONCATENATED MODULE: ./.build/registry/markdown/headings.js






/** One port, and what it is called by. */
const port = /(?<![\p{L}\p{N}])(?:ports?|puertos?|portas?|порты?|端口|cổng|포트)[ \t]{0,4}[:：#]?[ \t]{0,4}(\d+)(?![\d.])/iu;
/** `4310 — ferry-api` */
const leadingPort = /^[^\p{L}\p{N}]*(\d+)[ \t]{0,4}(?:[:：–—-]|->|→)(?!\d)/u;
/** Longer headings are none. */
const headings_longest = 300;
const remark = /[(（[]([^()（）[\]]*)[)）\]]\s*$/u;
/** The allocations of a document that has no other ones. */
function readHeadings(source, blocks) {
    const found = [];
    let heading = null;
    let lines = [];
    const finish = () => {
        if (heading !== null)
            found.push(...allocationsOf(source, heading, lines));
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
    if (content.text.length > headings_longest || aboutSomethingElse(content.text))
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
        headingStatus([...context.headings, content.text]) ??
        headingStatus(context.headings) ??
        'active';
    const isNobodys = status === 'free' || status === 'avoid';
    if (name === '' && !isNobodys)
        return [];
    const textOf = (key) => values.get(key)?.text ?? '';
    return written.flatMap(({ range, protocols, address, start, end }) => range === null
        ? []
        : [
            {
                ...range,
                protocol: protocols[0] ?? 'tcp',
                application: isNobodys || statusInsteadOfName(name) !== null ? null : name,
                status,
                type: null,
                owner: null,
                aliases: [],
                address: address ?? addressIn(textOf('address')),
                domains: domainsIn(textOf('domains')),
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
    return mentions(name, portWords) || !/\p{L}/u.test(name) ? '' : name;
}
function statusOf(name, heading, values) {
    const inBrackets = remark.exec(heading)?.[1] ?? '';
    return statusIn(values.get('status')?.text ?? '') ?? statusInsteadOfName(name) ?? statusInsteadOfName(inBrackets);
}

;// CONCATENATED MODULE: ./.build/registry/markdown/hosts.js
/** Documents about several servers: which one a table or list is about, by the headings above it. */

const hostName = /^[^\p{L}\p{N}]*(?:node(?=\s*#?\d)|server|vps|host|machine|droplet|vm|servidor|сервер|服务器|máy chủ)(?=[\s:#–—-]+\S)/iu;
/** `Office server`, `Raspberry Pi 4B`; a web server or a mail server is an application. */
const kindOfHost = /(?<!\p{L})(?:server|vps|machine|servidor|сервер)\P{L}*(?:[(（].*)?$|(?<!\p{L})(?:raspberry pi|nas|laptop)(?!\p{L})/iu;
const kindOfApplication = listOf(`
    web, http, https, mail, email, smtp, game, games, minecraft, database, db, sql, file, ftp, sftp, media, proxy, dns,
    app, application, api, auth, chat, print, cache, mcp, vpn, git, voice, backend, frontend, dev, vite, node, static
  `);
const address = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
const perHost = listOf(`
    per server, by server, per host, by host, per machine, per vps, each server, por servidor, по серверам
  `);
/**
 * The heading that names the server, `null` where none does: `Server: harbour-1`, `harbour-1 (10.0.0.1)`, or
 * any heading right below one that announces `Ports per server`.
 */
function hostOf(headings) {
    const named = headings.slice(1).findLast((it) => isHost(it) || address.test(it));
    if (named !== undefined)
        return named;
    const announced = headings.findIndex((it) => mentions(it, perHost));
    return announced === -1 ? null : (headings[announced + 1] ?? null);
}
/** Longer headings are none of a server. */
const hosts_longest = 200;
function isHost(heading) {
    if (heading.length > hosts_longest || mentions(heading, portWords))
        return false;
    return hostName.test(heading) || (kindOfHost.test(heading) && !mentions(heading, kindOfApplication));
}

;// CONCATENATED MODULE: ./.build/registry/markdown/lists.js
/**
 * Registries without a table: lists (`- 3000: shop`), bare lines (`shop 3000`) and columns made of spaces.
 * Careful: a block counts only if most of its lines fit, and where a table allocates, only a list whose
 * heading says what its ports are (`Free ports`).
 */






/** What stands between a name and its port: `shop ..... 3000`, `shop => 3000`, `shop (port 3000)`. */
const trailingMarks = /(?<![\s:：=|–—>→(（.…·_-])[\s:：=|–—>→(（.…·_-]+$/u;
const lists_longestLine = 300;
function readLists(source, blocks, besideTables) {
    return blocks.flatMap((block) => {
        if (block.kind === 'table' || block.kind === 'heading' || !speaksOfPorts(block))
            return [];
        if (besideTables && (block.kind === 'fence' || !saysWhatPortsAre(block.context.headings)))
            return [];
        return readBlock(source, block);
    });
}
/** `Free ports`, `Reserved`; but `Production` is a place, not what is said of ports. */
function saysWhatPortsAre(headings) {
    const status = headingStatus(headings);
    return status !== null && (status !== 'active' || mentions(headings.at(-1) ?? '', portWords));
}
function speaksOfPorts({ context, ...block }) {
    if (block.kind === 'fence' && block.language !== '' && block.language !== 'text' && block.language !== 'txt')
        return false;
    const near = `${context.headings.at(-1) ?? ''} ${context.caption}`;
    return (!aboutSomethingElse(near) &&
        !mentions(context.headings.slice(1).join(' '), pageHeadings) &&
        // Above any heading, a registry speaks of nothing but ports.
        (context.headings.length === 0 ||
            mentions(`${context.headings.join(' ')} ${near}`, portWords) ||
            headingStatus(context.headings) !== null));
}
function readBlock(source, block) {
    const lines = block.lines.filter((it) => /[\p{L}\p{N}]/u.test(it.text));
    const entries = lines.map((line) => readLine(source, line, block.kind === 'fence')).filter((it) => it !== null);
    if (describesOnePort(entries))
        return [];
    const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
    const fromHeading = headingStatus(block.context.headings);
    if (entries.length * 5 < lines.length * 3 || (isLanes && fromHeading === null))
        return [];
    // One line of prose that happens to begin with a port is not a list; one line of nothing but ports is.
    const isList = entries.length > 1 || (block.kind === 'lines' && block.list);
    if (!isList && !(fromHeading !== null && entries.every((it) => it.name === '' && it.rest === '')))
        return [];
    const host = hostOf(block.context.headings);
    return entries.flatMap((entry) => toAllocations(source, entry, fromHeading).map((it) => ({ ...it, host })));
}
/** `Port: 4310`, `URL: localhost:4310`, `API: localhost:4310/api`: about the application of the heading. */
function describesOnePort(entries) {
    const ports = new Set(entries.flatMap((it) => it.ports.map((port) => port.range.port)));
    return entries.some((it) => isOneOf(it.name, keyWords)) || (entries.length > 2 && ports.size * 2 < entries.length);
}
/** What stands before a port in a description, and names nobody. */
const keyWords = [...portWords, ...listOf('default port, host port, url, host, base url, puerto por defecto')];
function readLine(source, line, plain) {
    if (line.text.length > lists_longestLine)
        return null;
    const end = line.start + line.text.length;
    const piece = plain
        ? { text: line.text, mask: line.text, struck: [], comments: [], start: line.start, end }
        : readPiece(source, line.start, end);
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
    return name === undefined ? null : { piece, ports: [port], name, rest: others.filter((it) => it !== name).join(' ') };
}
/** `3000: shop - notes`, `Port 80, 443 — nginx (active)`. */
function readLeading(piece, ports) {
    const [first] = ports;
    const before = piece.mask.slice(0, first?.start ?? 0);
    if (first === undefined ||
        !/^[^\p{L}\p{N}<>≤≥]*(?:ports?|puertos?|portas?|порты?|端口|포트)?[^\p{L}\p{N}<>≤≥]*(?:https?:\/\/)?(?:localhost:|\d+(?:\.\d+){3}:)?$/iu.test(before))
        return null;
    const run = ports.filter((port, index) => index === 0 || /^[\s,/&+]*$/.test(piece.mask.slice(ports[index - 1]?.end ?? 0, port.start)));
    const last = run.at(-1) ?? first;
    const after = /^(?:[ \t]{0,4}(?::|->|→)[ \t]{0,4}\d{2,5}(?![\w.-]))?(?:\+|\/?[ \t]?\(?(?:tcp|udp)[)/a-z]*)?[\s:：=|,、>→.…·_–—-]*(.*)$/iu.exec(piece.mask.slice(last.end).replace(/\s+/g, ' '))?.[1] ?? '';
    return named(piece, run, after);
}
/** What parts the ports of one name: `nginx: 80 (HTTP), 443 (HTTPS)`. */
const betweenPorts = /^[ \t]*(?:[(（][^()（）]*[)）][ \t]*)?[,/&+][ \t]*$/;
/** `shop: 3000`, `shop 3000`, `shop: 3000, 3001`. */
function readTrailing(piece, ports) {
    const last = ports.at(-1);
    if (last === undefined)
        return null;
    const run = [last];
    for (const port of ports.slice(0, -1).reverse()) {
        if (!betweenPorts.test(piece.mask.slice(port.end, run[0]?.start)))
            break;
        run.unshift(port);
    }
    const after = piece.mask
        .slice(last.end)
        .replace(/^[ \t]{0,4}(?:->|→|=>)[ \t]{0,4}\d{2,5}(?![\w.-])/, '')
        .replace(/^\/\S*|^[ \t]?\(?(?:tcp|udp)\)?/i, '')
        .trim();
    // Only a remark in brackets may follow: `postgres - 5434 (mapped to 5432)`.
    if (/[\p{L}\p{N}]/u.test(after) && !/^[(（][^()（）]*[)）]$/.test(after))
        return null;
    const before = piece.mask.slice(0, run[0]?.start).replace(/(?:https?:\/\/)(?:localhost|\d+(?:\.\d+){3}):$/i, '');
    const name = before
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
    const entry = named(piece, run, name);
    return entry === null ? null : { ...entry, rest: `${entry.rest} ${after}`.trim() };
}
function named(piece, ports, text) {
    // `3000 (shop)`: a name in brackets, unless it is a status.
    const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
    if (bracketed !== undefined && statusIn(bracketed) !== null)
        return { piece, ports, name: '', rest: text };
    const written = bracketed ?? text.split(/ [-–—|] |\s?[([（,:：;]|\. /, 1)[0] ?? '';
    const name = written.trim();
    if (!isName(name) && /[\p{L}\p{N}]/u.test(text))
        return null;
    return { piece, ports, name, rest: bracketed === undefined ? text.slice(written.length) : '' };
}
/** A few words, no sentence and no command. */
function isName(text) {
    return /\p{L}/u.test(text) && text.length <= 60 && text.split(' ').length <= 6 && !/[{};$"=<>]|\.$/.test(text);
}
function toAllocations(source, { piece, ports, name: written, rest }, fromHeading) {
    const remark = rest.replace(/[()（）[\]]/g, ' ').trim();
    const { name, isReserved } = reservedFor(written);
    const instead = statusInsteadOfName(name);
    const said = instead ??
        (isReserved ? 'reserved' : null) ??
        statusInsteadOfName(remark) ??
        fromHeading ??
        (/^[^\p{L}]*$/u.test(remark) ? null : statusOfRemark(remark));
    const nobody = instead !== null || !/\p{L}/u.test(name);
    // Ports alone, and not a word about them.
    if (nobody && said === null)
        return [];
    return ports.map((port) => {
        const struck = piece.struck.some(([start, end]) => start <= port.start && port.start < end);
        const status = struck ? 'retired' : (said ?? 'active');
        const notes = remark.replace(/^[-–—|:,;.\s]+/, '');
        return {
            ...port.range,
            protocol: port.protocols[0] ?? 'tcp',
            application: nobody || status === 'free' || status === 'avoid' ? null : name,
            status,
            type: null,
            owner: null,
            aliases: [],
            address: port.address,
            domains: [],
            directory: null,
            notes: notes === '' ? null : notes,
            at: source.place(piece.start, piece.end),
            portAt: source.place(piece.start + port.start, piece.start + port.end),
        };
    });
}
/** Prose after a name states a status only in a word of its own: `(deprecated)`, `- reserved`. */
function statusOfRemark(remark) {
    const first = remark.replace(/^[^\p{L}]+/u, '').split(/[\s,;:]+/, 1)[0] ?? '';
    const status = statusIn(first);
    return status === 'free' || status === 'active' ? null : status;
}

;// CONCATENATED MODULE: ./.build/registry/markdown/restated.js
/** Rows of one table that another table has already: the same port for the same application is one allocation. */

/**
 * One list out of the allocations of several tables. A row that says again what an earlier table says
 * only adds what that one left out; rows that disagree, and doubles inside one table, are kept.
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
    return [host, port, portEnd, protocol, application === null ? status : (0,model_names/* normalName */.t)(application)].join('/');
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
    };
}

;// CONCATENATED MODULE: ./.build/registry/markdown/rows.js





/** Longer ones are sentences, and have no other names. */
const longestName = 200;
/** In the notes of a row without a name. */
const neverWords = listOf('never assign, never use, do not use, do not assign, dont use');
/** Reads every row of a table that `classify` calls an allocation table. */
function readRows(source, { table, columns }) {
    const allocations = [];
    const problems = [];
    if (columns === null)
        return { allocations, problems };
    const ownWords = repeatedStatuses(table, columns);
    for (const row of table.rows)
        new RowReader(source, table, columns, ownWords, row).read(allocations, problems);
    return { allocations, problems };
}
/** What stands in more than one cell of the status column: no slip, but a word of the author's own. */
function repeatedStatuses(table, { byRole }) {
    const column = byRole.get('status');
    const seen = new Set();
    const repeated = new Set();
    for (const row of table.rows) {
        const text = wordsOf((column === undefined ? undefined : row.cells[column])?.text ?? '');
        if (seen.has(text))
            repeated.add(text);
        seen.add(text);
    }
    return repeated;
}
class RowReader {
    #source;
    #table;
    #columns;
    #ownWords;
    #row;
    constructor(source, table, columns, ownWords, row) {
        this.#source = source;
        this.#table = table;
        this.#columns = columns;
        this.#ownWords = ownWords;
        this.#row = row;
    }
    read(allocations, problems) {
        const written = this.#columns.ports.flatMap((column) => this.#portsOf(column, problems));
        if (written.length === 0)
            return;
        const { name, isReserved } = reservedFor(firstLine(this.#cell('application')));
        const rowStatus = this.#status(name, isReserved ? 'reserved' : null, problems);
        for (const { port, at, range, struck, column } of written) {
            const status = struck ? 'retired' : rowStatus;
            const application = status === 'free' || status === 'avoid' || isNobody(name) ? null : name;
            if (application === null && status === 'active') {
                problems.push({ message: `port ${range.port} is active, but its row names no application`, at });
                continue;
            }
            const protocols = port.protocols.length > 0 ? port.protocols : (0,registry_ports/* protocolsIn */.tM)(this.#text('protocol'));
            for (const protocol of protocols.length > 0 ? protocols : ['tcp']) {
                allocations.push({
                    ...range,
                    protocol,
                    application,
                    status,
                    ...this.#details(name, application, port, column),
                    portAt: at,
                });
            }
        }
    }
    /** The ports of one cell; what cannot be a port becomes a problem. */
    #portsOf(column, problems) {
        const cell = this.#row.cells[column];
        if (cell === undefined)
            return [];
        const written = (0,registry_ports/* portsIn */.uK)(cell.mask);
        if (written.length === 0 && /^[\s:~]*\d/.test(cell.mask)) {
            problems.push({ message: `"${cell.text}" cannot be read as a port`, at: this.#place(cell, 0, cell.mask.length) });
        }
        return written.flatMap((port) => {
            const at = this.#place(cell, port.start, port.end);
            if (port.range !== null)
                return [{ port, at, range: port.range, struck: isStruck(cell, port.start), column }];
            problems.push({ message: port.fault ?? '', at });
            return [];
        });
    }
    /** The status of the whole row: what stands nearest to the port's owner is believed first. */
    #status(name, beforeName, problems) {
        if (isStruckOut(this.#cell('application')))
            return 'retired';
        const stated = this.#cell('status');
        const explicit = stated === undefined ? null : statusIn(stated.text);
        const instead = statusInsteadOfName(name);
        if (explicit === 'active' || explicit === 'reserved' || explicit === 'retired')
            return explicit;
        if (instead === 'free' || instead === 'avoid')
            return instead;
        if (explicit !== null)
            return explicit;
        if (stated !== undefined && /\p{L}/u.test(stated.text) && !this.#ownWords.has(wordsOf(stated.text))) {
            const unknown = unknownStatus(stated.text);
            if (unknown !== null)
                problems.push({ message: unknown, at: this.#place(stated, 0, stated.mask.length) });
        }
        return this.#columns.status ?? instead ?? beforeName ?? this.#statusElsewhere(name);
    }
    /** Where neither the status column nor the name says it: a remark after the name, the notes, the heading. */
    #statusElsewhere(name) {
        const notes = this.#text('notes');
        const remark = /[(（]([^()（）]*)[)）]$/.exec(name)?.[1] ?? '';
        const said = statusInsteadOfName(remark) ?? statusInsteadOfName(notes);
        const fromHeading = tableStatus(this.#table.context.headings);
        if (!isNobody(name))
            return (said === 'free' ? null : said) ?? fromHeading ?? 'active';
        // `- | reserved — never assign`: nobody's, and to stay so.
        if (mentions(notes, neverWords))
            return 'avoid';
        // `???`: somebody's, but nobody knows whose.
        return said ?? fromHeading ?? (/^\?*$/.test(name) ? 'active' : 'free');
    }
    #details(name, application, port, column) {
        const project = application === null ? [] : this.#columns.aliases.map((it) => firstLine(this.#row.cells[it]));
        const notes = this.#text('notes');
        const spare = application === null && name !== '' && !isNobody(name) ? [name] : [];
        return {
            type: this.#value('type'),
            owner: this.#value('owner'),
            aliases: aliasesOf(application, project),
            address: port.address ?? addressIn(this.#text('address')),
            domains: domainsIn(this.#text('domains')),
            directory: /[/\\]/.test(this.#text('directory')) ? this.#value('directory') : null,
            notes: [...spare, ...(notes === '' ? [] : [notes.replaceAll('\n', ', ')])].join('; ') || null,
            host: this.#columns.hosts.get(column) ?? hostOf(this.#table.context.headings),
            at: this.#source.place(this.#row.start, this.#row.end),
        };
    }
    #cell(role) {
        const column = this.#columns.byRole.get(role);
        return column === undefined ? undefined : this.#row.cells[column];
    }
    #text(role) {
        return this.#cell(role)?.text ?? '';
    }
    /** A cell's text, or `null` where it is empty or a dash. */
    #value(role) {
        const text = this.#text(role).replaceAll('\n', ', ');
        return /[\p{L}\p{N}]/u.test(text) ? text : null;
    }
    #place(cell, start, end) {
        return this.#source.place(cell.start + start, cell.start + end);
    }
}
/** An empty cell, a dash, a placeholder (`[APP]`), or a status where the name should be. */
function isNobody(name) {
    if (!/[\p{L}\p{N}]/u.test(name) || /^[[<{].*[\]>}]$/.test(name))
        return true;
    return /^(?:n\/a|none|nobody|nothing)$/i.test(name) || statusInsteadOfName(name) !== null;
}
function firstLine(cell) {
    return cell?.text.split('\n', 1)[0] ?? '';
}
/** Whether all that a cell says is struck through. */
function isStruckOut(cell) {
    if (cell === undefined || cell.struck.length === 0)
        return false;
    const left = cell.struck.reduce((text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), cell.mask);
    return !/[\p{L}\p{N}]/u.test(left);
}
function isStruck(cell, offset) {
    return cell.struck.some(([start, end]) => start <= offset && offset < end);
}
/**
 * Further names: of `Grafana (monitoring)` and `Grafana – dashboards` also `Grafana`, of `ferry-web / ferry-api`
 * also each of the two, of `Ferry (PM2: ferry-prod)` also `ferry-prod`.
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
/** A word that is none of the statuses; several words that hold none are a remark. */
function unknownStatus(text) {
    const nearest = nearestStatusWord(text);
    if (nearest !== null)
        return `"${text}" is no status that portbook knows: did you mean "${nearest}"?`;
    if (text.match(/[\p{L}\p{N}]+/gu)?.length !== 1)
        return null;
    return `"${text}" is no status that portbook knows: use one of active, reserved, free, avoid, retired`;
}

;// CONCATENATED MODULE: ./.build/registry/markdown/reader.js
/** The Markdown reader: a document in, allocations and everything else it says about ports out. */














/** @throws Failure where the document is too deep or too large to be read */
function readMarkdown(source) {
    assertReadable(source);
    const { blocks, comments } = parseDocument(source);
    const readings = classifyTables(blocks.filter((it) => it.kind === 'table'));
    const tables = readings.filter((it) => it.kind === 'allocation').map((it) => readRows(source, it));
    const problems = tables.flatMap((it) => it.problems);
    const rows = mergeRestated(tables.map((it) => it.allocations));
    const hasTable = rows.length > 0 || problems.length > 0;
    const listed = mergeRestated([rows, readLists(source, blocks, hasTable)]);
    const allocations = listed.length > 0 || hasTable ? listed : readHeadings(source, blocks);
    const spelling = new Map(allocations.map((it) => [(0,model_names/* normalName */.t)(it.application ?? ''), it.application ?? '']));
    const sections = blocks
        .map((it) => it.kind === 'table' || it.kind === 'heading' || !isDrawing(it) ? null : readSection(source, it, spelling))
        .filter((it) => it !== null);
    const domains = blocks.filter((it) => it.kind === 'fence').flatMap((it) => readDomainMap(source, it));
    const usage = readings.filter((it) => it.kind === 'usage');
    const statements = [
        ...sections.flatMap((it) => [it.statement, ...it.databases]),
        ...domains,
        ...usage.flatMap((it) => readUsage(source, it)),
    ];
    return {
        file: source.path,
        allocations: withDomains(withSections(allocations, sections), domains),
        statements: statements.sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at)),
        problems,
        hasUsage: usage.length > 0,
        suppressions: (0,suppression/* mentionsSuppression */.x)(source.text)
            ? comments.flatMap(([start, end]) => (0,suppression/* suppressionsIn */.k)(source, start, end))
            : [],
    };
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
                address: it.address ?? addressIn(cellOf(row.cells, 'address')),
                at: source.place(row.start, row.end),
            },
        ];
    }));
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


/***/ })

};
