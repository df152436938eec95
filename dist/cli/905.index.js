export const id = 905;
export const ids = [905];
export const modules = {

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 6 modules
var evaluate = __webpack_require__(1586);
// EXTERNAL MODULE: ./.build/javascript/ports.js
var ports = __webpack_require__(2212);
// EXTERNAL MODULE: ./.build/javascript/properties.js + 2 modules
var properties = __webpack_require__(4600);
// EXTERNAL MODULE: ./.build/javascript/value.js
var javascript_value = __webpack_require__(2389);
// EXTERNAL MODULE: ./.build/model/address.js
var address = __webpack_require__(4468);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
;// CONCATENATED MODULE: ./.build/sources/vite/proxy.js
/** `server.proxy` and `preview.proxy` as routes. https://vite.dev/config/server-options#server-proxy */




function readProxy(proxy) {
    const routes = [];
    const unresolved = [];
    for (const { value: table } of (0,javascript_value/* optionsOf */.cz)(proxy)) {
        if (table.kind !== 'object')
            continue;
        for (const [location, entry] of table.properties) {
            for (const { value } of (0,javascript_value/* optionsOf */.cz)(entry)) {
                const targets = value.kind === 'object' ? (0,properties/* propertyOf */.$r)(value, 'target') : value;
                for (const { value: target } of (0,javascript_value/* optionsOf */.cz)(targets)) {
                    const to = target.kind === 'primitive' && typeof target.value === 'string' ? targetOf(target.value) : null;
                    if (to !== null) {
                        routes.push({
                            source: 'vite',
                            serverNames: [],
                            location,
                            ...to,
                            layer: 'http',
                            entries: [],
                            application: null,
                            at: (0,javascript_value/* placeOf */.$t)(target.at),
                            related: [],
                        });
                    }
                    else if (target.kind === 'unknown' || target.kind === 'variable') {
                        const reason = target.kind === 'unknown' ? target.reason : `it comes from the environment ("${target.name}")`;
                        const at = (0,javascript_value/* placeOf */.$t)(target.at);
                        unresolved.push({
                            source: 'vite',
                            application: null,
                            at,
                            reason: `the proxy's target is not known: ${reason}`,
                            severity: 'notice',
                            role: 'dev',
                        });
                    }
                }
            }
        }
    }
    return { ...source/* nothing */.s, routes, unresolved };
}
/** Host and port of a target's address; `null` if it is none with a port of its own (a file, a socket). */
function targetOf(address) {
    if (!URL.canParse(address))
        return null;
    const { protocol, hostname, port } = new URL(address);
    const standard = protocol === 'https:' || protocol === 'wss:' ? 443 : protocol === 'http:' || protocol === 'ws:' ? 80 : null;
    const number = port === '' ? standard : (0,ports/* portNumber */.JX)(port);
    return number === null || number === 0 || hostname === ''
        ? null
        : { host: hostname.replace(/^\[|\]$/g, ''), port: number };
}

;// CONCATENATED MODULE: ./.build/sources/vite/extract.js
/** One Vite config, evaluated as the dev server and as the preview server would read it. */







function extract(file, tree) {
    const evaluated = (0,evaluate/* evaluateConfig */.O)(file, tree);
    if ('message' in evaluated)
        return { ...source/* nothing */.s, problems: [evaluated] };
    const dev = configFor('dev', evaluated, file);
    const preview = configFor('preview', evaluated, file);
    const server = (0,properties/* propertyOf */.$r)(dev, 'server');
    const sections = [
        readDevServer(server),
        readPreviewServer((0,properties/* propertyOf */.$r)(preview, 'preview'), (0,properties/* propertyOf */.$r)(preview, 'server')),
        readProxy((0,properties/* propertyOf */.$r)(server, 'proxy')),
        readProxy((0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(preview, 'preview'), 'proxy')),
    ];
    return {
        ...source/* nothing */.s,
        listeners: sections.flatMap((it) => it.listeners),
        routes: sections.flatMap((it) => it.routes),
        unresolved: once(sections.flatMap((it) => it.unresolved)).map((it) => ({
            ...it,
            severity: speaksOfPorts(file) ? it.severity : 'notice',
        })),
        suppressions: evaluated.suppressions,
    };
}
/**
 * Whether a file says anything of a port. A library's config that hands all to an unread package does not, and
 * nothing says that its dev server is ever started.
 */
function speaksOfPorts({ text }) {
    return /\bports?\b|[a-z]Ports?\b|PORTS?\b/.test(text);
}
/** Both servers read the same file: what is not known to both is said once. */
function once(unresolved) {
    const seen = new Set();
    return unresolved.filter(({ at, reason }) => {
        const key = `${at.line}:${at.column}:${reason}`;
        return !seen.has(key) && seen.add(key);
    });
}
/**
 * A config function is called with what the server of that role gives it; only the mode is open
 * (`--mode`). https://vite.dev/config/#conditional-config
 */
function configFor(role, { value, call }, file) {
    const at = { source: file, start: 0, end: 0 };
    const environment = (0,javascript_value/* objectValue */.ZH)(at, new Map([
        ['command', (0,javascript_value/* primitive */.MY)('serve', at)],
        ['mode', { kind: 'variable', name: 'mode', at }],
        ['isPreview', (0,javascript_value/* primitive */.MY)(role === 'preview', at)],
        ['isSsrBuild', (0,javascript_value/* primitive */.MY)(false, at)],
    ]));
    return (0,javascript_value/* mapOptions */.tS)(value, (it) => (it.kind === 'closure' ? call(it, [environment]) : it));
}
function readDevServer(server) {
    if (isTrue((0,properties/* propertyOf */.$r)(server, 'middlewareMode')))
        return source/* nothing */.s; // it has no socket of its own
    const listeners = [];
    const unresolved = [];
    const socket = socketOf((0,properties/* propertyOf */.$r)(server, 'host'), (0,properties/* propertyOf */.$r)(server, 'strictPort'));
    readInto(listeners, unresolved, (0,properties/* propertyOf */.$r)(server, 'port'), 'dev', socket);
    // Without a port of its own, hot reload shares the server's socket.
    // https://vite.dev/config/server-options#server-hmr
    const hmr = (0,javascript_value/* mapOptions */.tS)((0,properties/* propertyOf */.$r)(server, 'hmr'), (it) => (it.kind === 'object' ? it : (0,javascript_value/* primitive */.MY)(undefined, it.at)));
    const own = [];
    const hmrSocket = { ...socketOf((0,properties/* propertyOf */.$r)(hmr, 'host'), (0,javascript_value/* primitive */.MY)(true, hmr.at)), strict: null };
    readInto(own, unresolved, (0,properties/* propertyOf */.$r)(hmr, 'port'), 'dev', hmrSocket);
    listeners.push(...own.filter((it) => listeners.every((other) => other.port !== it.port)));
    return { ...source/* nothing */.s, listeners, unresolved };
}
/** `preview.host` and `preview.strictPort` fall back to the server's. https://vite.dev/config/preview-options */
function readPreviewServer(preview, server) {
    const listeners = [];
    const unresolved = [];
    const inherited = (name) => {
        const own = (0,properties/* propertyOf */.$r)(preview, name);
        return (0,ports/* isAbsent */.W0)(own) ? (0,properties/* propertyOf */.$r)(server, name) : own;
    };
    const socket = socketOf(inherited('host'), inherited('strictPort'));
    readInto(listeners, unresolved, (0,properties/* propertyOf */.$r)(preview, 'port'), 'preview', socket);
    const written = (0,javascript_value/* optionsOf */.cz)(preview).find(({ value }) => value.kind === 'object');
    if (listeners.length === 0 && unresolved.length === 0 && written !== undefined) {
        // The preview server is configured, but for its port.
        const { at } = written.value;
        listeners.push({
            ...listenerBase('preview', socket),
            port: 4173,
            certainty: 'default',
            at: at.source.place(at.start, at.start + 1),
        });
    }
    return { ...source/* nothing */.s, listeners, unresolved };
}
function readInto(listeners, unresolved, port, role, socket) {
    const readings = (0,ports/* readPorts */.xH)(port);
    const whens = readings.flatMap((it) => (it.kind === 'port' && it.when !== null ? [it.when] : []));
    for (const reading of readings) {
        if (reading.kind === 'unresolved')
            unresolved.push(unresolvedAt(reading.at, reading.reason, role));
        if (reading.kind !== 'port')
            continue;
        listeners.push({
            ...listenerBase(role, socket),
            port: reading.port,
            environment: reading.when ?? 'default',
            replacedIn: reading.when === null ? whens : [],
            certainty: reading.certainty,
            variables: reading.variables,
            at: reading.at,
            replaceable: reading.replaceable,
        });
    }
}
function unresolvedAt(at, reason, role) {
    return { source: 'vite', application: null, at, reason, severity: 'warning', role };
}
function listenerBase(role, socket) {
    return {
        source: 'vite',
        application: null,
        portEnd: null,
        protocol: 'tcp',
        address: socket.address,
        family: (0,address/* familyOf */.Ap)(socket.address),
        role,
        environment: 'default',
        replacedIn: [],
        certainty: 'literal',
        variables: [],
        framework: role === 'preview' ? 'Vite preview' : 'Vite',
        strict: socket.strict,
        instances: null,
        replaceable: false,
        related: [],
    };
}
/** https://vite.dev/config/server-options#server-host: `true` is every address, nothing is `localhost`. */
function socketOf(host, strictPort) {
    return {
        address: addressOf(host),
        strict: (0,ports/* isAbsent */.W0)(strictPort) || isFalse(strictPort) ? false : isTrue(strictPort) ? true : null,
    };
}
function addressOf(host) {
    if (host.kind !== 'primitive')
        return null; // not known: it may be any
    if (host.value === undefined || host.value === null || host.value === false || host.value === '')
        return 'localhost';
    return typeof host.value === 'string' ? host.value : null;
}
function isTrue(value) {
    return value.kind === 'primitive' && value.value === true;
}
function isFalse(value) {
    return value.kind === 'primitive' && value.value === false;
}


/***/ })

};
