export const id = 666;
export const ids = [666];
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

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XW: () => (/* binding */ aboutSomethingElse),
  ef: () => (/* binding */ classifyTables),
  pU: () => (/* binding */ pageHeadings)
});

// UNUSED EXPORTS: classify

// EXTERNAL MODULE: ./.build/registry/ports.js
var registry_ports = __webpack_require__(8876);
// EXTERNAL MODULE: ./.build/registry/markdown/columns.js
var markdown_columns = __webpack_require__(7455);
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

// EXTERNAL MODULE: ./.build/registry/markdown/status.js
var markdown_status = __webpack_require__(2376);
// EXTERNAL MODULE: ./.build/registry/markdown/words.js
var markdown_words = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/registry/markdown/classify.js





const historyHeadings = (0,markdown_words/* listOf */.c3)(`
    history, conflict, conflicts, incident, incidents, changelog, change log, resolved, migration, migrations,
    previous, audit log, historia, historial, conflictos, истори*, конфликт*, 历史, 冲突, 变更, lịch sử,
    xung đột, verlauf, historique, konflikt, konflikte, konflikten, 충돌, 변경, 이력
  `);
const historyHeaders = (0,markdown_words/* listOf */.c3)(`
    old port, new port, previous port, former port, old, new, before, after, change, changed, resolution,
    problem, issue, conflict, conflicts with, puerto anterior, puerto nuevo, старый порт, новый порт, 旧端口, 新端口
  `);
const exampleHeadings = (0,markdown_words/* listOf */.c3)(`
    example, examples, sample, samples, template, ejemplo, ejemplos, plantilla, пример, примеры, шаблон, 示例, 例子,
    模板, ví dụ, mẫu, beispiel, exemple, exemples
  `);
const insideHeadings = (0,markdown_words/* listOf */.c3)(`
    inside container, inside containers, inside the container, inside the containers, inside docker, container
    internal, internal container ports, ports in container, ports in containers, container ports, container side, внутри контейнер*, 容器内,
    容器内部, trong container, not published, unpublished, internal docker, docker internal, docker network,
    internal network, nicht
    veröffentlicht, dentro del contenedor, dentro de los contenedores
  `);
const laneHeadings = (0,markdown_words/* listOf */.c3)(`
    lane, lanes, range, ranges, convention, conventions, scheme, strategy, guideline, guidelines, policy, block,
    blocks, categories, numbering, rangos, rango, диапазон*, 范围, 区间, 段, 规划规则, dải, phạm vi, bereiche, plages, 범위, 대역
  `);
const ruleHeadings = (0,markdown_words/* listOf */.c3)(`
    rules, rule, checklist, commands, troubleshooting, how to, prevention, recovery, reglas, правила, 规则, quy
    tắc, checks
  `);
const usageHeadings = (0,markdown_words/* listOf */.c3)(`
    statistics, statistic, stats, usage, audit, monitoring, health, traffic, estadísticas, estadisticas, uso,
    статистик*, мониторинг, 统计, 使用情况, 监控, thống kê, statistik, statistiques
  `);
const usageHeaders = (0,markdown_words/* listOf */.c3)(`
    connections, conns, pid, pids, requests, traffic, sessions, listening, last seen, conexiones, подключени*,
    соединени*, 连接, 连接数, kết nối, verbindungen, connexions
  `);
const firewallHeaders = (0,markdown_words/* listOf */.c3)(`
    action, from, source, allow, rule, acción, действие, 规则, 动作
  `);
const routeHeaders = (0,markdown_words/* listOf */.c3)('upstream, proxy pass, proxy to, proxies to, forwards to, backend');
const mapHeadings = (0,markdown_words/* listOf */.c3)(`
    domain mapping, domain mappings, domain map, domains, routing, routes, dns, маршрутизация, домены, dominios, 域名
  `);
/** In a table with a column "Port" and one of applications these only describe them. */
const weakRouteHeaders = (0,markdown_words/* listOf */.c3)('route, target, location, destination');
/** Reads the purpose of every table of a document; of some only what the others say can tell it. */
function classifyTables(tables) {
    const readings = tables.map((it) => classify(it));
    return compared(readings.some((it) => it.kind === 'allocation') ? readings : withInternalPorts(readings));
}
/** Only in a document without other ports, and if each is there once: inside containers many may have the same. */
function withInternalPorts(readings) {
    const internal = readings.map((it) => (it.columns === null ? classify(it.table, true) : it));
    const ports = internal.filter((it) => it.kind === 'allocation').flatMap((it) => rangesIn(it).map(({ port }) => port));
    return new Set(ports).size === ports.length ? internal : readings;
}
function compared(readings) {
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
            if (!isNamed && !listsFreePorts(reading) && !toNames.isEmpty && isRestatedBy(toNames))
                return { kind: 'none', reason: 'it says again what tables with a column of applications say' };
            return {};
        case 'routes':
            return given.isEmpty
                ? { kind: 'allocation', reason: 'the only table of ports, and it sends domains there' }
                : { kind: 'none' };
        case 'none':
            return {};
    }
}
/** Says what a table is for, looking at nothing but itself and where it stands. */
function classify(table, internal = false) {
    const columns = (0,markdown_columns/* columnsOf */.P)(table, internal);
    const read = (kind, reason) => ({ table, kind, reason, columns });
    if (columns === null)
        return read('none', 'no column of ports');
    const headers = table.header.map((it) => it.text);
    const others = headers.filter((_, column) => !columns.ports.includes(column));
    const heading = `${table.context.headings.at(-1) ?? ''} ${table.context.caption}`;
    // A sentence before a table may well say something of conflicts.
    const isSentence = table.context.caption.split(/\s+/).length > 4;
    const title = (0,markdown_words/* withoutPromises */.lq)(isSentence ? (table.context.headings.at(-1) ?? '') : heading);
    const anyHeader = (words) => headers.some((it) => (0,markdown_words/* mentions */.wy)(it, words));
    // `Example assignments`, with a heading for each kind below it.
    const above = table.context.headings.slice(1).join(' / ');
    if ((0,markdown_words/* mentions */.wy)(`${heading} / ${above}`, exampleHeadings))
        return read('none', 'its heading says that it is an example');
    if ((0,markdown_words/* mentions */.wy)(heading, insideHeadings))
        return read('none', 'its ports are those inside containers');
    const named = has(columns, 'application');
    if (anyHeader(historyHeaders) || ((0,markdown_words/* mentions */.wy)(title, historyHeadings) && !has(columns, 'status'))) {
        return read('none', 'it tells what was, not what is');
    }
    if ((0,markdown_words/* mentions */.wy)(table.context.headings.join(' / '), historyHeadings) && (0,markdown_words/* mentions */.wy)(title, historyHeadings)) {
        return read('none', 'its heading says that it is history');
    }
    // Lanes give ranges to purposes, under a word that says so, and nothing has a status.
    if (!saysFree({ table, columns }) &&
        (0,markdown_words/* mentions */.wy)(`${heading} ${portHeader(table, columns)}`, laneHeadings) &&
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
    if ((0,markdown_words/* mentions */.wy)(heading, usageHeadings) && !has(columns, 'status'))
        return read('usage', 'its heading speaks of usage');
    const saysWhose = columns.isNamed && (0,markdown_words/* mentions */.wy)(portHeader(table, columns), markdown_words/* portWords */.D6);
    const routes = saysWhose ? routeHeaders : [...routeHeaders, ...weakRouteHeaders];
    if (others.some((it) => (0,markdown_words/* mentions */.wy)(it, routes)) && !has(columns, 'status'))
        return read('none', 'it lists routes');
    if (columns.byRole.get('domains') === 0 && (0,markdown_words/* mentions */.wy)(heading, mapHeadings) && !has(columns, 'status'))
        return read('routes', 'it maps domains to ports');
    return read('allocation', 'a column of ports and one of applications');
}
/** Headings of lists that say where to look, not who has what. */
const pageHeadings = (0,markdown_words/* listOf */.c3)('url, urls, access, endpoint, endpoints, acceso, acesso, zugriff, доступ, 访问');
/** Whether a heading announces something other than who has which port now. */
function aboutSomethingElse(heading) {
    return [historyHeadings, exampleHeadings, insideHeadings, laneHeadings, ruleHeadings].some((it) => (0,markdown_words/* mentions */.wy)(heading, it));
}
function has(columns, role) {
    return columns?.byRole.has(role) ?? false;
}
function isUsage(columns, headers, heading) {
    return (has(columns, 'address') ||
        has(columns, 'protocol') ||
        headers.some((it) => (0,markdown_words/* mentions */.wy)(it, usageHeaders)) ||
        (0,markdown_words/* mentions */.wy)(heading, usageHeadings));
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
function saysFree(reading) {
    return has(reading.columns, 'status') || listsFreePorts(reading);
}
/** Whether its header or heading says of all of its ports that they are free, even of those that are not. */
function listsFreePorts({ table, columns }) {
    return columns?.status === 'free' || (0,markdown_status/* headingStatus */.lR)(table.context.headings) === 'free';
}
/** Whether at least two thirds of the rows give a range. */
function isMostlyRanges({ table, columns }) {
    const rows = table.rows.map((row) => rangesOf(row, columns)).filter((it) => it.length > 0);
    const wide = rows.filter((ranges) => ranges.some((it) => it.portEnd !== null));
    return wide.length > 0 && wide.length * 3 >= rows.length * 2;
}


/***/ }),

/***/ 7455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   j: () => (/* binding */ statusOfHeader)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8876);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9817);




/** The other side of a container's mapping: many containers may have the same. */
const insideWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    container port, internal port, target port, private port, inner port, port in container, puerto interno,
    puerto contenedor, внутренний порт, 容器端口, 内部端口, interner port, port interne, porta interna, cổng nội bộ,
    내부 포트, 컨테이너 포트
  `);
/** Of these, what is also said of servers whose ports are only not open to the world. */
const internalWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    internal port, внутренний порт, puerto interno, 内部端口, interner port, port interne, porta interna, cổng nội bộ, 내부 포트
  `);
/** Row numbers and other digits that are no ports. */
const numberWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    , no, nr, n, id, num, index, sr, sr no, s no, pid, stt, 序号, 编号, п п, uid, count, instances
  `);
/** Headers of columns that may hold `address:port` although they do not say "port". */
const endpointWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    mapping, host container, хост контейнер, listen, listens on, listening, endpoint, bind, binding, published, exposed,
    address, socket, range, ranges, rango, диапазон, 范围, dải, 범위
  `);
const suggestedForWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
  suggested for, suggested use, proposed use, possible use, good for, uso sugerido, предлагается для, 建议用途, gợi ý
`);
const formerWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('former, formerly, previously');
/** Name columns, the best first: the first one there is names the application, the rest are other names. */
const nameWords = [
    ..._status_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedForWords */ .hA,
    ...suggestedForWords,
    ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    application, app, app name, aplicación, aplicacion, aplicação, приложение, 应用, 应用名称, アプリ, ứng dụng,
    anwendung, service, services, servicio, servicios, serviço, сервис, служба, сервисы, 服务, 服務, サービス, dịch vụ,
    dienst, 서비스, 서비스명, 애플리케이션, 앱, used by, assigned to, allocated to, taken by, usado por, занят, project, proyecto, projeto, проект,
    项目, 項目, プロジェクト, 프로젝트, dự án, projekt, projet, program, programa, component, компонент, software, tool, website,
    site, сайт, сервер, 网站, 系统, 程序, module, модуль, 模块, container, container name, contenedor, контейнер, 容器, 容器名,
    컨테이너, process, pm2, процесс, proceso, 进程, tiến trình, name, nombre, имя, название, наименование, 名称, 名字, 名前, 이름, tên,
    nome, nom, repo, repository, what, database, база данных, base de datos, 数据库, tenant, client, agent, bot, stack,
    server
  `),
];
/** Names that several applications have in common are nobody's other name. */
const sharedNames = [
    'stack',
    'server',
    'client',
    'tenant',
    'site',
    'repo',
    'repository',
    'сервер',
    'database',
    'база данных',
    'base de datos',
    '数据库',
];
const roleWords = {
    status: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    status, state, estado, статус, состояние, 状态, 狀態, 状況, 状態, ステータス, 상태, trạng thái, zustand, état, statut, stato
  `),
    protocol: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    protocol, protocols, proto, protocolo, протокол, 协议, 協議, プロトコル, 프로토콜, giao thức, protokoll, protocole, tcp udp,
    transport
  `),
    alias: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('alias, aliases, also known as, aka, other names'),
    environments: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    environment, environments, env, envs, entorno, entornos, ambiente, ambientes, окружение, среда, 环境, 環境, môi trường,
    umgebung, environnement, 환경
  `),
    pool: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)('pool, port pool, pools, пул, 端口池'),
    until: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    until, expires, expires on, expiry, expiration, expiry date, reserved until, valid until, hasta, caduca, expira, válido até,
    до, истекает, 到期, 有效期, hết hạn, bis, gültig bis, expire le
  `),
    domains: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    domain, domains, subdomain, hostname, server name, url, urls, public url, dominio, dominios, домен, домены,
    域名, tên miền, ドメイン, 도메인, domaine
  `),
    directory: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    directory, dir, folder, path, location, cwd, directorio, carpeta, ruta, каталог, папка, путь, 目录, 路径, 路徑, 경로,
    thư mục, verzeichnis, dossier
  `),
    owner: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    owner, owned by, team, maintainer, responsible, contact, dueño, propietario, responsable, equipo, владелец,
    ответственный, команда, 负责人, 所有者, 团队, 担当, 담당, người phụ trách, chủ sở hữu, besitzer, propriétaire, zuständig, verantwortlich, responsável, équipe, equipe
  `),
    address: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    binding, bind, bind address, bind ip, bound to, listen address, listen, interface, ip, ip address, address,
    host, dirección, адрес, 地址, 绑定, 주소, địa chỉ, adresse
  `),
    type: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    type, tech, technology, framework, kind, category, runtime, language, tipo, tecnología, категория, тип, 类型,
    類型, 技术, 유형, loại, typ, lane
  `),
    notes: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    notes, note, description, purpose, comment, comments, remarks, remark, details, usage, use, function, role,
    for, notas, nota, descripción, descripcion, propósito, uso, detalles, observaciones, descrição, примечание,
    примечания, описание, назначение, комментарий, заметки, 备注, 说明, 描述, 用途, 備考, 説明, 설명, 비고, 용도, 목적, ghi chú, mô tả, mục đích,
    beschreibung, zweck, bemerkung, bemerkungen, remarques, remarque, commentaire, observação, observações, usage notes
  `),
};
/** The roles in the order in which headers are asked for them: `Service Type` is a type, `App Status` a status. */
const roles = [
    'status',
    'protocol',
    'until',
    'environments',
    'pool',
    'alias',
    'domains',
    'directory',
    'owner',
    'address',
    'type',
    'notes',
];
/** Words that mean a role only where nothing else in the header means more. */
const weakWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(`
    for, use, usage, uso, host, ip, location, role, function, interface, contact, listen, path
  `);
/**
 * Says what each column of a table means; `null` where none of them gives ports.
 *
 * @param internal whether columns of internal ports count, because the document has no others
 */
function columnsOf(table, internal = false) {
    const named = portColumnsOf(table, internal);
    const bare = named.length > 0 ? [] : barePortColumnsOf(table);
    const ports = [...named, ...bare];
    if (ports.length === 0)
        return null;
    const byRole = new Map();
    const names = [];
    for (const [column, { text }] of table.header.entries()) {
        if (ports.includes(column) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(text, numberWords) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(text, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6))
            continue;
        const role = roleOf(text);
        if (role === 'application')
            names.push({ column, rank: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(text, nameWords) });
        else if (role !== null && !byRole.has(role))
            byRole.set(role, column);
    }
    names.sort((a, b) => a.rank - b.rank || a.column - b.column);
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostColumnOf */ .g3)(table, ports, names[0]?.column);
    if (host !== null) {
        byRole.set('host', host);
        for (const [role, column] of byRole)
            if (column === host && role !== 'host')
                byRole.delete(role);
        names.splice(0, names.length, ...names.filter((it) => it.column !== host));
    }
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
        aliases: others.map((it) => it.column).filter((it) => !(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(table.header[it]?.text ?? '', sharedNames)),
        status: statusOfHeader(table.header[byRole.get('application') ?? -1]?.text ?? ''),
    };
}
/** What the header of the applications says about all rows; `null` for nothing. */
function statusOfHeader(header) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, _status_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedForWords */ .hA))
        return 'reserved';
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, formerWords))
        return 'retired';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, suggestedForWords) ? 'free' : null;
}
function roleOf(header) {
    // `Service / Container`, `Application (PM2)`: the first part says it.
    const text = header.split(/[/(&+]/).find((it) => /\p{L}/u.test(it)) ?? header;
    const named = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(text, nameWords) !== -1;
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(text, [..._status_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedForWords */ .hA, ...suggestedForWords]) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(text, nameWords))
        return 'application';
    return (roles.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(text, roleWords[it])) ??
        roles.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(text, roleWords[it].filter((word) => !weakWords.includes(word)))) ??
        (named ? 'application' : null) ??
        roles.find((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(text, roleWords[it])) ??
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
    const unnamed = table.header.findIndex((it, column) => !taken.has(column) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(it.text, numberWords));
    if (notes !== undefined) {
        byRole.delete('notes');
        byRole.set('application', notes);
    }
    else if (unnamed !== -1 && table.header.length === 2)
        byRole.set('application', unnamed);
}
/** Headers first; then contents, because a column called "Port" may hold names and one called "Listen" ports. */
function portColumnsOf(table, internal) {
    const isInside = (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, insideWords) && !(internal && (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, internalWords));
    const named = matching(table, (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6) && !isInside(header));
    if (named.length > 0)
        return named;
    const endpoints = matching(table, (header) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(header, endpointWords));
    const holdsPorts = (row, column) => /:\d|^\W*\d/.test(row.cells[column]?.mask ?? '');
    return endpoints.filter((column) => table.rows.every((row) => holdsPorts(row, column))).slice(0, 1);
}
/** Where no header says "port" but a heading does: columns of nothing but ports (`Frontend`, `harbour-1`) or local pages. */
function barePortColumnsOf(table) {
    const roles = table.header.map(({ text }) => ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(text, numberWords) ? 'number' : roleOf(text)));
    if (!roles.includes('application') || !(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(table.context.headings.join(' '), _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6))
        return [];
    return [...roles.keys()].filter((column) => {
        if ((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(table.header[column]?.text ?? '', _words_js__WEBPACK_IMPORTED_MODULE_3__/* .portWords */ .D6))
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
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)(mask);
    const left = ports.reduce((text, it) => text.slice(0, it.start) + ' '.repeat(it.end - it.start) + text.slice(it.end), mask);
    return /^[\s,;/&+]*$/.test(left) && ports.every((it) => it.range !== null && it.range.port > 9);
}
/** Beside a column of the ports inside containers, the others are those of one server each. */
function hostsOf(table, bare) {
    if (bare.length < 2 || !table.header.some((it) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mentions */ .wy)(it.text, insideWords)))
        return new Map();
    return new Map(bare.map((column) => [column, table.header[column]?.text ?? '']));
}
function matching(table, accept) {
    const columns = [];
    for (const [column, { text }] of table.header.entries()) {
        if (!accept(text) || (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneOf */ .EK)(text, numberWords))
            continue;
        const filled = table.rows
            .map((row) => row.cells[column])
            .filter((it) => it !== undefined && /\d/.test(it.mask));
        const readable = filled.filter((it) => (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .portsIn */ .uK)(it.mask).length > 0);
        if (readable.length > 0 && readable.length * 2 >= filled.length)
            columns.push(column);
    }
    return columns;
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  n: () => (/* binding */ readPiece)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 48 modules
var lib = __webpack_require__(8074);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(1118);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var syntax = __webpack_require__(7749);
// EXTERNAL MODULE: ./.build/registry/markdown/headers.js
var headers = __webpack_require__(3918);
;// CONCATENATED MODULE: ./.build/registry/markdown/html-tables.js
/** More columns than any registry has; what spans more of them, or more cells in all, is cut off. */
const mostColumns = 100;
const mostRepeated = 50_000;
const tag = /<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>table|caption|tr|t[dh])\b(?<attributes>[^<>]*)>/gi;
/**
 * The tables that begin between two offsets of a document, up to their end tags, even if these stand later (an empty
 * line ends a block of HTML in Markdown, but no table). A cell or row that is not closed ends where the next begins.
 */
function htmlTables(text, start, end) {
    const tables = [];
    let table = null;
    let limit = end;
    tag.lastIndex = start;
    for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
        const at = match.index;
        if (at >= end && limit === end && table !== null)
            limit = endOfOpenTable(text, end);
        if (at >= limit)
            break;
        const { close, name, attributes = '' } = match.groups ?? {};
        if (name === undefined)
            continue; // a comment
        const after = at + match[0].length;
        const isEnd = close === '/';
        table?.closeCell(at);
        switch (name.toLowerCase()) {
            case 'table':
                if (isEnd && table !== null)
                    tables.push(table.read(after));
                table = isEnd ? null : new OpenTable(at);
                break;
            case 'caption':
                if (!isEnd)
                    table?.openCaption(after);
                break;
            case 'tr':
                if (isEnd)
                    table?.closeRow(after);
                else
                    table?.openRow(at, after);
                break;
            default:
                if (!isEnd)
                    table?.openCell(after, name.toLowerCase() === 'th', attributes);
        }
    }
    table?.closeCell(limit);
    if (table !== null)
        tables.push(table.read(limit));
    return tables;
}
/** Where the end tag of a table ends that is open at an offset; the offset itself where another table begins before it. */
function endOfOpenTable(text, offset) {
    const next = /<(\/?)table\b[^<>]*>/gi;
    next.lastIndex = offset;
    const match = next.exec(text);
    return match?.[1] === '/' ? match.index + match[0].length : offset;
}
class OpenTable {
    #start;
    #rows = [];
    #caption = null;
    /** Where the content of the cell at hand begins. */
    #open = null;
    #repeated = 0;
    constructor(start) {
        this.#start = start;
    }
    openCaption(start) {
        this.#open = { start, isHeader: false, columns: 1, rows: 1, isCaption: true };
    }
    openRow(start, after) {
        this.#rows.push({ start, end: after, cells: [], isClosed: false });
    }
    closeRow(end) {
        const row = this.#rows.at(-1);
        if (row === undefined || row.isClosed)
            return;
        row.end = end;
        row.isClosed = true;
    }
    openCell(start, isHeader, attributes) {
        const row = this.#rows.at(-1);
        if (row === undefined || row.isClosed)
            return;
        const columns = Math.max(span(attributes, 'colspan'), 1);
        this.#open = { start, isHeader, columns, rows: span(attributes, 'rowspan'), isCaption: false };
    }
    closeCell(end) {
        if (this.#open === null)
            return;
        const { isCaption, ...cell } = this.#open;
        this.#open = null;
        const row = this.#rows.at(-1);
        if (isCaption)
            this.#caption = { start: cell.start, end };
        else if (row !== undefined) {
            row.cells.push({ ...cell, end });
            row.end = end;
        }
    }
    read(end) {
        const headers = Math.max(this.#rows.findIndex((row) => !row.cells.every((it) => it.isHeader)), this.#rows.length === 0 ? 0 : 1);
        const grid = this.#grid(headers);
        const header = [];
        for (const row of grid.slice(0, headers).reverse()) {
            for (const [column, cell] of row.cells.entries()) {
                header[column] ??= [];
                if (!header[column].some((it) => it.start === cell.start))
                    header[column].push(cell);
            }
        }
        return { start: this.#start, end, caption: this.#caption, header, rows: grid.slice(headers) };
    }
    /**
     * The rows with a cell in every column. What spans columns of the header is said of each of them; what spans columns
     * of the contents stands in the first.
     */
    #grid(headers) {
        const spanning = [];
        return this.#rows.map(({ start, end, cells: own }, index) => {
            const cells = [];
            const fill = () => {
                for (let above = spanning[cells.length]; above !== undefined; above = spanning[cells.length]) {
                    above.left -= 1;
                    this.#repeated += 1;
                    if (above.left <= 0 || this.#repeated > mostRepeated)
                        spanning[cells.length] = undefined;
                    cells.push(above.cell);
                }
            };
            for (const cell of own) {
                fill();
                for (let column = 0; column < cell.columns && cells.length < mostColumns; column += 1) {
                    if (column > 0)
                        this.#repeated += 1;
                    if (column > 0 && this.#repeated > mostRepeated)
                        break;
                    const isFirst = column === 0 || index < headers;
                    const shown = isFirst ? cell : { ...cell, start: cell.end };
                    if (cell.rows !== 1)
                        spanning[cells.length] = { cell: shown, left: (cell.rows || this.#rows.length) - 1 };
                    cells.push(shown);
                }
            }
            fill();
            return { start, end, cells };
        });
    }
}
function span(attributes, name) {
    const digits = new RegExp(String.raw `\b${name}\s*=\s*["']?\s*(\d{1,4})`, 'i').exec(attributes)?.[1];
    return digits === undefined ? 1 : Number(digits);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-strikethrough/lib/index.js
var mdast_util_gfm_strikethrough_lib = __webpack_require__(870);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
var lib_syntax = __webpack_require__(1680);
// EXTERNAL MODULE: ./.build/registry/blanks.js
var blanks = __webpack_require__(6729);
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
        return plain((0,blanks/* tidyLines */.e)(raw), raw);
    const whole = wholeCell.exec(raw);
    if (whole !== null)
        return plain((0,blanks/* tidyLines */.e)(whole[2] ?? ''), raw.replace(/[*`]/g, ' '));
    const reading = new Reading(raw);
    reading.read((0,lib/* fromMarkdown */.Y)(raw, options));
    return reading.result();
}
/** What may be a mark; an underscore inside a word is none. */
const mark = /[*`~<[\\]|&[#a-z]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
/** Nearly every mark in a registry: a whole cell in bold or as code. It needs no parser, and tables are long. */
const wholeCell = /^(\*\*|`)([\p{L}\p{N}](?:[\p{L}\p{N} .:/,-]*[\p{L}\p{N}])?)\1$/u;
/** `[^1]`: https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes */
const footnote = /\[\^[^\][\s]{1,40}\]/g;
/** `[ferry-api][1]`: https://github.github.com/gfm/#full-reference-link */
const reference = /\[(?<shown>[^\][]{1,200})\]\[[^\][]{0,200}\]/g;
function plain(text, mask) {
    return { text, mask, struck: [], comments: [] };
}
class Reading {
    #raw;
    #mask;
    #struck = [];
    #comments = [];
    #text = '';
    /** Where `<del>` was opened. */
    #struckFrom = null;
    constructor(raw) {
        this.#raw = raw;
        this.#mask = Array.from({ length: raw.length }, () => ' ');
    }
    read(node) {
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        switch (node.type) {
            case 'text':
                // Who escapes a bracket means it.
                this.#text += this.#raw.slice(start, end).includes('\\[')
                    ? node.value
                    : node.value.replace(footnote, '').replace(reference, '$<shown>');
                this.#show(start, end, /\\/);
                this.#hide(start, end);
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
                else
                    this.#strike(node.value, start, end);
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
        if (this.#struckFrom !== null)
            this.#struck.push([this.#struckFrom, this.#raw.length]);
        return { text: (0,blanks/* tidyLines */.e)(this.#text), mask: this.#mask.join(''), struck: this.#struck, comments: this.#comments };
    }
    #show(start, end, marks) {
        for (let at = start; at < end; at += 1) {
            const char = this.#raw[at] ?? ' ';
            this.#mask[at] = marks.test(char) ? ' ' : char;
        }
    }
    /** Footnotes, and where a link leads that is defined elsewhere. */
    #hide(start, end) {
        const raw = this.#raw.slice(start, end);
        for (const match of raw.matchAll(footnote))
            this.#mask.fill(' ', start + match.index, start + match.index + match[0].length);
        for (const { index, 0: whole, groups } of raw.matchAll(reference))
            this.#mask.fill(' ', start + index + 1 + (groups?.['shown'] ?? '').length, start + index + whole.length);
    }
    #strike(tag, start, end) {
        if (/^<(?:del|s|strike)\b/i.test(tag))
            this.#struckFrom ??= end;
        else if (/^<\/(?:del|s|strike)\b/i.test(tag) && this.#struckFrom !== null) {
            this.#struck.push([this.#struckFrom, start]);
            this.#struckFrom = null;
        }
    }
    /** What a line break parts are two things: the mask shows a comma. */
    #break(at) {
        this.#text += '\n';
        this.#mask[at] = ',';
    }
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
    /** What stands before this offset is in an HTML table that is read. */
    #readUpTo = 0;
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
        if (this.#offsetsOf(node).start < this.#readUpTo)
            return;
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
                this.#htmlTables(start, end);
                this.#commentsOf(start, Math.max(end, this.#readUpTo));
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
        this.#htmlTables(start, end);
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
    #htmlTables(start, end) {
        if (!/<table\b/i.test(this.#source.text.slice(start, end)))
            return;
        for (const table of htmlTables(this.#source.text, start, end)) {
            this.blocks.push(this.#htmlTable(table));
            this.#readUpTo = table.end;
        }
    }
    #htmlTable({ start, caption, header, rows }) {
        const pieces = new Map();
        const pieceOf = (cell) => {
            const known = pieces.get(cell.start);
            const piece = known?.end === cell.end ? known : readPiece(this.#source, cell.start, cell.end);
            pieces.set(cell.start, piece);
            return piece;
        };
        const { headings, caption: before } = this.#context();
        return {
            kind: 'table',
            context: { headings, caption: caption === null ? before : `${before} ${pieceOf(caption).text}`.trim() },
            header: header.map((cells) => (0,headers/* joined */.o)(cells.map(pieceOf))),
            rows: rows.map((row) => ({ ...row, cells: row.cells.map(pieceOf) })),
            start,
        };
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


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined),
/* harmony export */   s: () => (/* binding */ withSecondHeader)
/* harmony export */ });
const nothing = { text: '', mask: '', struck: [], comments: [], start: 0, end: 0 };
/** The header of a column over several rows: `Port` under `Harbour` is `Port / Harbour`. */
function joined(cells) {
    const filled = cells.filter((it) => it.text !== '');
    const [nearest = cells[0] ?? nothing, ...others] = filled;
    return others.length === 0 ? nearest : { ...nearest, text: [nearest, ...others].map((it) => it.text).join(' / ') };
}
/**
 * Markdown has no cells over several columns or rows. People leave them empty: `| App | Ports | |` and in the row below
 * `| | production | staging |` are one header.
 */
function withSecondHeader(table) {
    const [second, ...rows] = table.rows;
    if (second === undefined)
        return table;
    const isEmpty = (piece) => (piece?.text ?? '') === '';
    const cells = table.header.map((top, column) => ({ top, below: second.cells[column] }));
    const isHeader = cells.some(({ top, below }) => isEmpty(top) && !isEmpty(below)) &&
        cells.some(({ top, below }) => !isEmpty(top) && isEmpty(below)) &&
        cells.every(({ below }) => !/\d/.test(below?.mask ?? ''));
    if (!isHeader)
        return table;
    let above = nothing;
    const header = cells.map(({ top, below = nothing }) => {
        if (!isEmpty(top))
            above = top;
        return joined(isEmpty(below) ? [top] : [below, above]);
    });
    return { ...table, header, rows };
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pinnedReadings)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5350);
/* harmony import */ var _model_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8930);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7455);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9817);
/** Tables whose meaning the policy gives: nothing is guessed about them, and what it names must be there. */




/**
 * The readings of all tables, where the policy says which of them allocates: that one does, and no other.
 *
 * @throws Failure where there is no such table or column, with the name that is nearest
 */
function pinnedReadings(source, readings, pin) {
    const groups = grouped(readings);
    if (groups.length === 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names a table of ${source.path}, which has none`);
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
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names table ${table} of ${source.path}, which has only ${number}`);
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
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names the column "${name}", which no table of ${source.path} has${nearest(name, headers)}`);
    }
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names columns that no table of ${source.path} has together`);
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
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names the table under "${heading}", but ${source.path} has none there${nearest(heading, headings)}`);
}
/** The columns that the policy names, and of the others what their headers say. */
function pinnedColumns(source, table, names) {
    const pinned = new Map();
    for (const [role, name] of names) {
        const column = columnNamed(table, name);
        const headers = table.header.map(({ text }) => text);
        if (column === -1)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names the column "${name}", which this table does not have${nearest(name, headers)}`, source.place(table.start));
        pinned.set(role, column);
    }
    const read = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .P)(renamed(table, pinned));
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
    const missing = ports.length === 0 ? 'port' : byRole.has('application') ? null : 'application';
    if (missing !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`the policy names this table, in which no column is seen to give the ${missing}: name it under "columns:" as "${missing}"`, source.place(table.start));
    return {
        ports,
        byRole,
        aliases: (read?.aliases ?? []).filter((it) => !taken.has(it)),
        hosts: port === undefined ? (read?.hosts ?? new Map()) : new Map(),
        isNamed: pinned.has('application') || (read?.isNamed ?? false),
        status: (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOfHeader */ .j)(table.header[byRole.get('application') ?? -1]?.text ?? ''),
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
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(name);
    return words.trim() === '' ? written.trim() === name.trim() : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(written) === words;
}
function nearest(name, known) {
    const names = [...new Set(known)].filter((it) => it !== '');
    return names.length === 0 ? '' : `; ${(0,_model_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, names)}`;
}


/***/ })

};
