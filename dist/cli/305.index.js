export const id = 305;
export const ids = [305];
export const modules = {

/***/ 96305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 55 modules
var evaluate = __webpack_require__(47938);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var properties = __webpack_require__(14325);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(83932);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(23531);
// EXTERNAL MODULE: ./.build/launch/opened.js + 2 modules
var opened = __webpack_require__(36553);
// EXTERNAL MODULE: ./.build/launch/servers/package-file.js
var package_file = __webpack_require__(52782);
// EXTERNAL MODULE: ./.build/launch/servers/vite-config.js + 1 modules
var vite_config = __webpack_require__(63516);
// EXTERNAL MODULE: ./.build/launch/servers/vite-options.js
var vite_options = __webpack_require__(73846);
// EXTERNAL MODULE: ./.build/model/address.js
var address = __webpack_require__(44468);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(34202);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(80099);
// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(32574);
;// CONCATENATED MODULE: ./.build/sources/vite/proxy.js
/** `server.proxy` and `preview.proxy` as routes. https://vite.dev/config/server-options#server-proxy */






/** A proxy's table: a location (one with `^` is a pattern), and the address, or the options, of a target. */
function readProxy(proxy, role) {
    const routes = [];
    const unresolved = [];
    const unknownTo = (value) => {
        if (value.kind !== 'unknown' && value.kind !== 'variable')
            return;
        const why = value.kind === 'unknown' ? value.reason : `it comes from the environment ("${value.name}")`;
        const reason = `the proxy's target is not known: ${why}`;
        const at = (0,places/* placeOf */.$t)(value.at);
        unresolved.push({ source: 'vite', application: null, at, reason, severity: 'notice', role, way: [] });
    };
    for (const { value: table } of (0,choices/* optionsOf */.cz)(proxy)) {
        if (table.kind !== 'object') {
            unknownTo(table);
            continue;
        }
        for (const [location, entry] of table.properties) {
            for (const target of targetsOf(targetIn(entry))) {
                const to = addressOf(target);
                if (to === null)
                    unknownTo(unknownPart(target) ?? target);
                else
                    routes.push({ ...shared, host: to.host, port: to.port, location, at: (0,places/* placeOf */.$t)(to.at) });
            }
        }
        if (table.rest !== 'nothing' && table.rest !== 'variable')
            unknownTo(table.rest);
    }
    return { ...source/* nothing */.s, routes, unresolved };
}
const shared = {
    source: 'vite',
    serverNames: [],
    layer: 'http',
    entries: [],
    application: null,
    related: [],
};
/** The target of an entry: an address as a text, an object with one in it, or an address in parts. */
function targetIn(entry) {
    return (0,choices/* mapOptions */.tS)(entry, (it) => (it.kind === 'object' ? (0,properties/* propertyOf */.$r)(it, 'target') : it));
}
/**
 * What may hold where a variable is set is no target beside one that does as long as nobody sets it: as of a port
 * (`readPorts`), it is no more than possible, and may be computed of what the variable is then.
 */
function targetsOf(value) {
    const options = (0,choices/* optionsOf */.cz)(value);
    const unset = options.filter((it) => !(0,whens/* isSetting */.BX)(it.when));
    return (unset.some((it) => addressOf(it.value) !== null) ? unset : options).map((it) => it.value);
}
/** Host and port of a target; `null` if it has none of its own (a file, a socket), or is not known. */
function addressOf(target) {
    if (target.kind === 'object')
        return inParts(target);
    if (target.kind !== 'primitive' || typeof target.value !== 'string')
        return null;
    const to = readUrl(target.value);
    return to === null ? null : { ...to, at: portIn(target.value, target) };
}
/** Where the port of an address is written: of one that was put together, that is where its part comes from. */
function portIn(address, { at, parts = [] }) {
    const start = /^\w+:\/\/[^/?#]*:(?=\d)/.exec(address)?.[0].length ?? -1;
    const part = parts.find(({ from, value }) => from <= start && start < from + String(value.value).length);
    return part?.value.at ?? at;
}
/** `{ host, port, protocol }`, as `http.request` takes them: `hostname` before `host`, and `localhost` for none. */
function inParts(target) {
    if (unknownPart(target) !== null)
        return null;
    const part = (name) => {
        const value = (0,properties/* propertyOf */.$r)(target, name);
        if (value.kind !== 'primitive' || (0,ports/* isAbsent */.W0)(value))
            return null;
        return { text: String(value.value), at: value.at };
    };
    if (part('socketPath') !== null)
        return null;
    const { text: host } = part('hostname') ?? part('host') ?? { text: 'localhost' };
    const standard = /^https|^wss/.test(part('protocol')?.text ?? '') ? '443' : '80';
    const { text, at } = part('port') ?? { text: standard, at: target.at };
    const port = (0,ports/* portNumber */.JX)(text);
    return port === null || port === 0 ? null : { host: withoutBrackets(host), port, at };
}
/** What is not known of a target in parts; `null` if all is. */
function unknownPart(target) {
    if (target.kind !== 'object')
        return null;
    const parts = ['socketPath', 'hostname', 'host', 'port', 'protocol'].map((name) => (0,properties/* propertyOf */.$r)(target, name));
    return parts.find((it) => it.kind !== 'primitive') ?? null;
}
function readUrl(address) {
    if (!URL.canParse(address))
        return null;
    const { protocol, hostname, port } = new URL(address);
    const standard = protocol === 'https:' || protocol === 'wss:' ? 443 : protocol === 'http:' || protocol === 'ws:' ? 80 : null;
    const number = port === '' ? standard : (0,ports/* portNumber */.JX)(port);
    return number === null || number === 0 || hostname === '' ? null : { host: withoutBrackets(hostname), port: number };
}
function withoutBrackets(host) {
    return host.replace(/^\[|\]$/g, '');
}

// EXTERNAL MODULE: ./.build/launch/chain.js + 26 modules
var chain = __webpack_require__(4851);
// EXTERNAL MODULE: ./.build/launch/manifest.js
var launch_manifest = __webpack_require__(89075);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(14969);
;// CONCATENATED MODULE: ./.build/sources/vite/scripts.js
/** The scripts of its package that start the server of a Vite config: npm tells a process the text of the one it runs. */






/**
 * What the process has of the script that starts it, as long as it is one: of several, each in the mode that it gives.
 * https://docs.npmjs.com/cli/using-npm/scripts#current-lifecycle-event
 */
function variablesOfScripts(file, tree, role) {
    const scripts = startingScripts(file, tree, role);
    const [first] = scripts;
    if (first === undefined)
        return new Map();
    const modes = new Set(scripts.map(({ mode }) => mode));
    const isByMode = modes.size === scripts.length && !modes.has(null);
    const options = scripts.map(({ line, mode }) => ({
        value: line,
        when: isByMode && mode !== null && mode !== (0,vite_config/* defaultMode */.Hf)(role) ? { variable: 'mode', environment: mode } : null,
    }));
    return new Map([['npm_lifecycle_script', scripts.length === 1 ? first.line : (0,choices/* choose */.Sw)(options, first.line.at)]]);
}
function startingScripts({ path }, tree, role) {
    const directory = (0,folders/* folderOf */.yS)(path);
    const manifest = (0,launch_manifest/* manifestAbove */.VC)(tree, directory);
    return [...(manifest?.scripts.values() ?? [])].flatMap((line) => {
        if (!/\bvite\b/.test(String(line.value)))
            return [];
        const server = (0,chain/* followShell */.K)(tree, manifest?.directory ?? directory, line).find((it) => it.kind === 'server' &&
            it.server.config === vite_config/* viteConfig */.jl &&
            (it.server.role === 'preview') === (role === 'preview') &&
            it.directory === directory &&
            // What another script starts, has the text of that one.
            it.way.length === 0);
        return server === undefined ? [] : [{ line, mode: (0,ports/* knownText */.bG)((0,vite_config/* modeOf */.VV)(server.args, role, line.at)) }];
    });
}

;// CONCATENATED MODULE: ./.build/sources/vite/extract.js
/** One Vite config, evaluated as the dev server and as the preview server would read it. */












function extract(file, tree) {
    const evaluated = evaluatedAlone(file, tree, 'dev');
    if ('message' in evaluated)
        return { ...source/* nothing */.s, problems: [evaluated] };
    // Nothing says how the server is started: any mode may be given. https://vite.dev/guide/env-and-mode#modes
    const mode = { kind: 'variable', name: 'mode', at: { source: file, start: 0, end: 0 } };
    const dev = (0,vite_config/* viteConfigOf */.cZ)(evaluated, 'dev', mode);
    const preview = (0,vite_config/* viteConfigOf */.cZ)(evaluatedAgain(evaluated, file, tree), 'preview', mode);
    const servers = [listenersOf((0,vite_options/* viteSockets */.p)(dev, 'dev'), 'dev'), previewListeners(preview)];
    const proxies = [readProxy((0,vite_options/* viteProxy */.H)(dev, 'dev'), 'dev'), readProxy((0,vite_options/* viteProxy */.H)(preview, 'preview'), 'preview')];
    const unresolved = once([...servers, ...proxies].flatMap((it) => it.unresolved), 
    // Of one expression that is not known, the port comes first.
    () => '');
    return {
        ...source/* nothing */.s,
        listeners: servers.flatMap((it) => it.listeners),
        routes: once(proxies.flatMap((it) => it.routes), ({ location, host, port }) => `${location} ${host} ${port}`),
        unresolved: unresolved.map((it) => (speaksOfPorts(file) ? it : { ...it, severity: 'notice' })),
        suppressions: evaluated.suppressions,
    };
}
/** A config that nothing is known to start, but what its own scripts do. */
function evaluatedAlone(file, tree, role) {
    return (0,evaluate/* evaluateConfig */.O_)(file, tree, {
        environment: variablesOfScripts(file, tree, role),
        packages: (name) => (0,package_file/* packageFile */.n)(tree, name),
    });
}
/** For the second server, a file as the first one has not left it: a function may have set what it reads the next time. */
function evaluatedAgain(evaluated, file, tree) {
    if (!(0,choices/* optionsOf */.cz)(evaluated.value).some(({ value }) => value.kind === 'closure'))
        return evaluated;
    const again = evaluatedAlone(file, tree, 'preview');
    return 'message' in again ? evaluated : again;
}
/**
 * Whether a file says anything of a port. A library's config that hands all to an unread package does not, and
 * nothing says that its dev server is ever started.
 */
function speaksOfPorts({ text }) {
    return /\bports?\b|[a-z]Ports?\b|PORTS?\b/.test(text);
}
/** Both servers read the same file: what is there for both is said once. */
function once(facts, text) {
    const seen = new Set();
    return facts.filter((it) => {
        const key = `${it.at.file}:${it.at.line}:${it.at.column}:${text(it)}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** The preview server counts where the config speaks of it, even if not of its port. */
function previewListeners(config) {
    const sockets = (0,vite_options/* viteSockets */.p)(config, 'preview');
    const found = listenersOf(sockets, 'preview');
    const written = (0,choices/* optionsOf */.cz)((0,properties/* propertyOf */.$r)(config, 'preview')).find(({ value }) => value.kind === 'object');
    const [socket] = sockets;
    if (found.listeners.length > 0 || found.unresolved.length > 0)
        return found;
    if (written === undefined || socket === undefined)
        return found;
    const { at } = written.value;
    const place = at.source.place(at.start, at.start + 1);
    return { ...found, listeners: [{ ...listenerBase('preview', socket), port: 4173, certainty: 'default', at: place }] };
}
function listenersOf(sockets, role) {
    const listeners = [];
    const unresolved = [];
    for (const socket of sockets) {
        const before = listeners.map((it) => it.port);
        const readings = (0,ports/* readPorts */.xH)(socket.port);
        for (const reading of readings) {
            if (reading.kind === 'unresolved')
                unresolved.push({ ...unresolvedAt(reading.at, reading.reason, role), way: reading.via.toReversed() });
            // A further socket on the port of the first is the first one.
            if (reading.kind !== 'port' || before.includes(reading.port))
                continue;
            listeners.push({
                ...listenerBase(role, socket),
                port: reading.port,
                environment: reading.when ?? 'default',
                replacedIn: reading.replacedIn,
                certainty: reading.certainty,
                variables: reading.variables,
                at: reading.at,
                replaceable: reading.replaceable,
                way: [...reading.via.toReversed(), { at: reading.at, message: `the config says ${reading.port}` }],
            });
        }
    }
    return { ...source/* nothing */.s, listeners, unresolved };
}
function unresolvedAt(at, reason, role) {
    return { source: 'vite', application: null, at, reason, severity: 'warning', role, way: [] };
}
function listenerBase(role, socket) {
    // https://vite.dev/config/server-options#server-host
    const bound = (0,opened/* addressOf */.ci)([socket.address], 'localhost');
    return {
        source: 'vite',
        application: null,
        portEnd: null,
        protocol: socket.protocol,
        ...bound,
        family: (0,address/* familyOf */.Ap)(bound.address),
        role,
        environment: 'default',
        replacedIn: [],
        certainty: 'literal',
        variables: [],
        framework: role === 'preview' ? 'Vite preview' : 'Vite',
        strict: (0,opened/* strictnessOf */.s_)(socket.strict),
        instances: null,
        replaceable: false,
        way: [],
    };
}


/***/ })

};
