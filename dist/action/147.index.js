export const id = 147;
export const ids = [147];
export const modules = {

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ holdsChoice),
/* harmony export */   G: () => (/* binding */ restricted)
/* harmony export */ });
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8109);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/** What is left of values where more is known of conditions. */


/** Objects in objects, and lists in lists: an object may hold itself. */
const deepest = 3;
/**
 * A value with all that it holds, without what cannot be; the value itself where nothing is left out.
 *
 * @param left the options that can be; where none can, all stay
 */
function restricted(value, left) {
    // What is held in many places is looked at once in each depth.
    const seen = Array.from({ length: deepest + 1 }, () => new Map());
    const at = (depth, it) => {
        const known = seen[depth];
        if (known === undefined || (it.kind !== 'choice' && it.kind !== 'object' && it.kind !== 'array'))
            return it;
        const own = known.get(it) ?? inside(it, left, (one) => at(depth + 1, one));
        known.set(it, own);
        return own;
    };
    return at(0, value);
}
function inside(value, left, each) {
    switch (value.kind) {
        case 'choice': {
            const options = left(value).map((it) => ({ ...it, value: each(it.value) }));
            const isSame = options.every((it, at) => it.value === value.options[at]?.value && it.when === value.options[at]?.when);
            return options.length === 0 || (isSame && options.length === value.options.length)
                ? value
                : (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(options, value.at);
        }
        case 'object': {
            const properties = new Map([...value.properties].map(([key, it]) => [key, each(it)]));
            const isSame = [...properties].every(([key, it]) => it === value.properties.get(key));
            return isSame ? value : { ...value, properties };
        }
        case 'array': {
            const items = value.items.map(each);
            return items.every((it, index) => it === value.items[index]) ? value : { ...value, items };
        }
    }
}
/** Whether a value holds one that is one of several. Asked once of each: very many applications may be one. */
const holdsChoice = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .kept */ .LP)((value) => {
    let found = false;
    restricted(value, ({ options }) => {
        found = true;
        return options;
    });
    return found;
});


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ effectivePorts)
});

// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/launch/effective.js
var effective = __webpack_require__(1653);
// EXTERNAL MODULE: ./.build/javascript/modules/repository.js
var repository = __webpack_require__(5792);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var values_variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/launch/chain.js + 26 modules
var chain = __webpack_require__(4851);
// EXTERNAL MODULE: ./.build/launch/environment.js
var launch_environment = __webpack_require__(5869);
// EXTERNAL MODULE: ./.build/launch/paths.js
var paths = __webpack_require__(9212);
// EXTERNAL MODULE: ./.build/launch/programs.js
var programs = __webpack_require__(2341);
// EXTERNAL MODULE: ./.build/launch/servers/index.js + 12 modules
var servers = __webpack_require__(1535);
// EXTERNAL MODULE: ./.build/launch/way.js
var way = __webpack_require__(2299);
// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
;// CONCATENATED MODULE: ./.build/launch/children.js











/** Programs that start programs that start programs. */
const deepestChild = 3;
/** Processes that descend from one. Each may be a program that takes long to be read. */
const mostDescendants = 32;
/**
 * What the children of a program open, each with the environment that it is given.
 *
 * @param as what the program itself is a child of
 */
function openedByChildren(children, parent, environment, tree, as, open) {
    const depth = (as?.depth ?? 0) + 1;
    const budget = as?.budget ?? { left: mostDescendants };
    const followed = depth > deepestChild ? [] : children;
    const all = followed.map((it) => openedByChild(it, parent, environment, tree, { depth, budget }, open));
    return (0,effective/* allOf */.b)(all);
}
function openedByChild(child, parent, { name }, tree, as, open) {
    const { at, when, isLater } = child;
    const { ownPort } = child.environment;
    const command = (0,way/* quoted */.T)(nameOf(child));
    const notice = (reason) => ({
        at: (0,places/* placeOf */.$t)(at),
        reason,
        severity: 'notice',
        role: 'start',
        way: parent.way,
    });
    const { budget } = as;
    budget.left -= 1;
    // Said once, of the first that is too many.
    if (budget.left < 0) {
        const reason = 'it starts too many processes for all of them to be followed';
        return { ...effective/* opensNone */.G, unknown: budget.left < -1 ? [] : [notice(reason)] };
    }
    const launches = followed(child, directoryOf(child, parent), tree);
    if (launches.length === 0) {
        const port = ownPort?.kind === 'primitive' ? String(ownPort.value) : 'a port';
        const reason = `${port} is given as PORT to a process that is not known: ${command}`;
        return { ...effective/* opensNone */.G, unknown: ownPort === null ? [] : [notice(reason)] };
    }
    const step = { at: (0,places/* placeOf */.$t)(at), message: `starts ${command}` };
    const own = environmentOf(child, name);
    const found = launches.map((it) => open({ ...it, way: [...parent.way, step, ...it.way] }, own, tree, at, { ...as, hasOwnPort: ownPort !== null }));
    const ports = found.flatMap((it) => it.ports);
    const broken = launches.flatMap((it) => (it.kind === 'broken' && isServer(child) ? [notice(it.reason)] : []));
    const unknown = [...found.flatMap((it) => it.unknown), ...broken];
    if (isLater) {
        const listed = [...new Set(ports.map((it) => it.port))].join(' and ');
        const reason = `${command} listens on ${listed}, and it is not known whether it is started`;
        return { ...effective/* opensNone */.G, unknown: [...unknown, ...(listed === '' ? [] : [notice(reason)])] };
    }
    return {
        ports: ports.map((it) => (when !== null && it.environment === 'default' ? { ...it, environment: when } : it)),
        unknown,
        covers: found.flatMap((it) => it.covers),
    };
}
/** Whether it is a server that is started, whatever it is told. */
function isServer({ command }) {
    const [program] = command !== null && 'words' in command ? command.words : [];
    return program?.kind === 'primitive' && (0,servers/* isServerProgram */.UC)((0,programs/* programName */.k)(String(program.value)));
}
/** What a program opens, and what its children open besides: of a port that both have, it is the program's. */
function withChildren(own, { ports, unknown, covers }) {
    const taken = new Set(own.ports.map((it) => `${it.port} ${it.protocol}`));
    const further = ports.filter((it) => !taken.has(`${it.port} ${it.protocol}`));
    return {
        ...own,
        ports: [...own.ports, ...further],
        unknown: [...own.unknown, ...unknown],
        covers: [...own.covers, ...covers],
    };
}
/** `null` where it is not known, or outside of the repository. */
function directoryOf({ cwd }, { directory }) {
    return cwd.kind === 'primitive' ? (0,paths/* pathFrom */.I)(directory, String(cwd.value)) : null;
}
function followed({ command, at }, directory, tree) {
    if (command === null)
        return [];
    if ('line' in command) {
        const { line } = command;
        return line.kind === 'primitive' && typeof line.value === 'string' ? (0,chain/* followShell */.K)(tree, directory, line) : [];
    }
    const [program, ...args] = command.words;
    if (program?.kind !== 'primitive')
        return [];
    return (0,chain/* followCommand */.t)(tree, directory, [program, ...args].map(argument), (0,places/* placeOf */.$t)(at));
}
/** An argument, which no shell has a hand in. What is not known may be anything, but is one word. */
function argument(value) {
    if (value.kind === 'primitive')
        return (0,launch_words/* wordOf */.aG)(value);
    const text = '$(…)';
    const fill = { from: 0, length: text.length, isQuoted: true, isReread: false, after: null };
    return { ...(0,launch_words/* impliedWord */.pb)(text, (0,values_value/* primitive */.MY)(text, value.at)), expands: true, fills: [fill] };
}
/** Variables that are not set are not handed on. */
function environmentOf({ environment: { variables, others } }, name) {
    const unset = (value) => (0,choices/* mapOptions */.tS)(value, (it) => (it.kind === 'variable' ? (0,values_value/* primitive */.MY)(undefined, it.at) : it));
    return new launch_environment/* Environment */.O(name, new Map([...variables].map(([key, value]) => [key, unset(value)])), others);
}
function nameOf({ command, at }) {
    const values = command === null ? [] : 'line' in command ? [command.line] : command.words;
    const known = values.flatMap((it) => (it.kind === 'primitive' ? String(it.value) : (0,places/* writtenAt */.nt)(it.at).slice(0, 40)));
    return known.length > 0 ? known.join(' ') : ((0,places/* writtenAt */.nt)(at).split('\n', 1)[0] ?? '');
}

// EXTERNAL MODULE: ./.build/launch/collect.js
var collect = __webpack_require__(4317);
// EXTERNAL MODULE: ./.build/launch/expand.js
var expand = __webpack_require__(6610);
// EXTERNAL MODULE: ./.build/launch/inspector.js
var launch_inspector = __webpack_require__(5665);
// EXTERNAL MODULE: ./.build/launch/opened.js + 2 modules
var launch_opened = __webpack_require__(6553);
// EXTERNAL MODULE: ./.build/launch/preloads.js
var preloads = __webpack_require__(7324);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 55 modules
var evaluate = __webpack_require__(7938);
// EXTERNAL MODULE: ./.build/javascript/library/workers.js
var workers = __webpack_require__(4763);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var properties = __webpack_require__(4325);
// EXTERNAL MODULE: ./.build/javascript/library/environments.js
var environments = __webpack_require__(80);
// EXTERNAL MODULE: ./.build/javascript/values/truth.js
var truth = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/library/text-runs.js
var text_runs = __webpack_require__(8092);
;// CONCATENATED MODULE: ./.build/javascript/listening/addresses.js
/** Addresses with a port, in one text. */



/** `0.0.0.0:4310`, `[::]:4310` */
function partsOf(text) {
    const part = (of) => (0,choices/* mapOptions */.tS)(text, (one) => {
        if (one.kind !== 'primitive')
            return one;
        const match = /^\[?(.*?)\]?:(\d+)$/.exec(String(one.value));
        return match === null
            ? (0,values_value/* unknown */.L5)('it is no address with a port', one.at)
            : (0,text_runs/* runOf */.n)(one, of(match[1] ?? '', match[2] ?? ''), one.variables, one.at);
    });
    return { port: part((_, port) => port), address: part((address) => address) };
}

// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(2574);
;// CONCATENATED MODULE: ./.build/javascript/listening/socket-options.js






/** `listen(port, host?, backlog?, callback?)`, `listen({ port, host })`, `listen(path)`. */
function ofNode(call, framework, defaultPort = null) {
    const { args, at } = call;
    const [first, second] = args;
    const missing = defaultPort === null ? chosenBySystem(at) : (0,values_value/* primitive */.MY)(undefined, at);
    const socket = { ...plain(call, framework), defaultPort };
    if (first === undefined)
        return { ...socket, port: missing };
    const ports = [];
    const hosts = [];
    let failing = null;
    for (const { value, when } of (0,choices/* optionsOf */.cz)(first)) {
        if (value.kind === 'object') {
            const host = hostIn(value);
            if (!isUnset(host))
                hosts.push({ value: host, when });
        }
        const port = value.kind === 'object' ? portIn(value, missing) : portArgument(value, missing);
        // Of what is known to be a server, a function is what it calls when it listens.
        const isBare = (value.kind === 'closure' || value.kind === 'builtin') && call.made.from === 'package';
        if (isBare)
            ports.push({ value: missing, when });
        // What may be no port once something is set still says that the others hold only while it is not.
        if ((0,whens/* isSetting */.BX)(when))
            ports.push({ value: typeof port === 'string' ? (0,values_value/* unknown */.L5)('it is no port', value.at) : port, when });
        else if (port === 'invalid')
            failing = (0,values_value/* unknown */.L5)('it is no port', value.at);
        else if (port !== 'none')
            ports.push({ value: port, when });
    }
    if (ports.every(({ when }) => (0,whens/* isSetting */.BX)(when)))
        return failing === null ? null : { ...socket, port: failing };
    const address = hosts.length > 0 ? (0,choices/* choose */.Sw)(hosts, at) : first.kind === 'object' ? socket.address : hostArgument(second, call);
    // One of several stands where it is chosen, wherever it is used.
    return { ...socket, port: (0,choices/* choose */.Sw)(ports, first.at), address };
}
/** A value in the place of a port: itself, `none` where it is a path, a function or a server, `invalid` where it fails. */
function portArgument(value, missing) {
    switch (value.kind) {
        case 'primitive':
            if (value.value === undefined || value.value === null)
                return value.variables.length > 0 ? value : missing;
            if ((0,ports/* portNumber */.JX)(value.value) !== null)
                return value;
            if (value.variables.length > 0)
                return typeof value.value === 'string' ? value : 'invalid';
            // A text that is no number is the path of a Unix socket.
            return typeof value.value === 'string' && Number.isNaN(Number(value.value)) ? 'none' : 'invalid';
        case 'variable':
            return value;
        case 'unknown':
            return socket_options_isServer(value) ? 'none' : value;
        default:
            return 'none';
    }
}
/** The port of an object of options. */
function portIn(options, missing) {
    const port = (0,properties/* propertyOf */.$r)(options, 'port');
    if (!isUnset(port))
        return port.kind === 'choice' ? withoutInvalid(port, missing) : portArgument(port, missing);
    const isElsewhere = ['path', 'fd'].some((name) => !isUnset((0,properties/* propertyOf */.$r)(options, name)));
    return isElsewhere ? 'none' : missing;
}
function withoutInvalid(port, missing) {
    const read = (0,choices/* optionsOf */.cz)(port).map(({ value, when }) => ({ value: portArgument(value, missing), when }));
    const valid = read.flatMap(({ value, when }) => {
        if (typeof value !== 'string')
            return [{ value, when }];
        return (0,whens/* isSetting */.BX)(when) ? [{ value: (0,values_value/* unknown */.L5)('it is no port', port.at), when }] : [];
    });
    return valid.length > 0 ? (0,choices/* choose */.Sw)(valid, port.at) : read.some(({ value }) => value === 'invalid') ? 'invalid' : 'none';
}
/** `io.listen(server)`: what it is given is a server, `http.createServer()` or `new http.Server()`. */
function socket_options_isServer(value) {
    const [name = '', last] = value.kind === 'unknown' ? (value.made?.steps.slice(-2) ?? []) : [];
    return /^(?:create(?:Secure)?Server|Server)$/.test(name) && (last === '()' || last === 'new');
}
/** `host`, `hostname` or, of UDP, `address`: as it is named there. */
function hostIn(options) {
    const hosts = ['host', 'hostname', 'address'].map((name) => (0,properties/* propertyOf */.$r)(options, name));
    return hosts.find((it) => !isUnset(it)) ?? (0,values_value/* primitive */.MY)(undefined, options.at);
}
/** What stands behind the port: a host, a backlog or a function to call. Of what is not known, its name says which. */
function hostArgument(second, { at }) {
    const absent = (0,values_value/* primitive */.MY)(undefined, at);
    if (second === undefined)
        return absent;
    const hosts = (0,choices/* optionsOf */.cz)(second).flatMap(({ value, when }) => {
        if (value.kind === 'primitive')
            return typeof value.value === 'string' ? [{ value, when }] : [{ value: absent, when }];
        if (value.kind === 'variable')
            return [{ value, when }];
        const isNamed = value.kind === 'unknown' && /host|addr|ip$|bind|interface/i.test(lastWord(value.at));
        return [{ value: isNamed ? value : absent, when }];
    });
    return (0,choices/* choose */.Sw)(hosts, at);
}
function lastWord({ source, start, end }) {
    return source.text.slice(Math.max(start, end - 40), end);
}
/** An object with `port` and `host` (or `hostname`). */
function ofOptions(call, options, style) {
    const { at } = call;
    const { framework, defaultPort, always } = style;
    const socket = { ...plain(call, framework), defaultPort };
    const absent = (0,values_value/* primitive */.MY)(undefined, at);
    if (options === undefined || isUnset(options))
        return always ? { ...socket, port: absent } : null;
    // `serve(app)`: an application is what answers, not what says the port.
    if (options.kind === 'unknown' && options.made?.from === 'package')
        return always ? { ...socket, port: absent } : null;
    const missing = always ? (defaultPort === null ? chosenBySystem(at) : absent) : null;
    const port = (0,properties/* propertyOf */.$r)(options, 'port');
    if (isUnset(port))
        return missing === null ? null : { ...socket, port: missing, address: hostIn(options) };
    const isAttached = !always && ['server', 'noServer'].some((name) => options.kind === 'object' && options.properties.has(name));
    if (isAttached && !(options.kind === 'object' && options.properties.has('port')))
        return null;
    const read = withoutInvalid(port, missing ?? chosenBySystem(at));
    if (read === 'none')
        return null;
    return { ...socket, port: read === 'invalid' ? (0,values_value/* unknown */.L5)('it is no port', port.at) : read, address: hostIn(options) };
}
function isPortLike(value) {
    if (value.kind === 'variable')
        return true;
    if (value.kind === 'unknown')
        return value.variables !== undefined;
    return value.kind === 'primitive' && value.value !== '' && (0,ports/* portNumber */.JX)(value.value) !== null;
}
function plain({ at }, framework) {
    return { defaultPort: null, address: (0,values_value/* primitive */.MY)(undefined, at), protocol: 'tcp', framework };
}
function chosenBySystem(at) {
    return (0,values_value/* unknown */.L5)('no port is given, so that the system chooses one', at);
}
function isUnset(value) {
    return (0,ports/* isAbsent */.W0)(value) && (0,values_variables/* variablesOf */.ht)(value).length === 0;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/nest-microservice.js
/** NestJS's microservices: with TCP and gRPC they listen, with any other transport they connect to a broker. */





/** In the order of the enumeration `Transport`. */
const transports = ['TCP', 'REDIS', 'NATS', 'MQTT', 'GRPC', 'RMQ', 'KAFKA'];
const framework = 'NestJS';
/** @param options `{ transport, options: { host, port } }`. https://docs.nestjs.com/microservices/basics */
function ofMicroservice(call, options) {
    const given = options ?? (0,values_value/* primitive */.MY)(undefined, call.at);
    const own = (0,properties/* propertyOf */.$r)(given, 'options');
    switch (transportOf(given)) {
        case 'TCP': {
            const found = ofOptions(call, own, { framework, defaultPort: 3000, always: true });
            return found !== null && isUnset(found.address) ? { ...found, address: (0,values_value/* primitive */.MY)('localhost', call.at) } : found;
        }
        case 'GRPC': {
            // https://docs.nestjs.com/microservices/grpc#options
            const url = (0,properties/* propertyOf */.$r)(own, 'url');
            const socket = { ...plain(call, framework), defaultPort: 5000 };
            return isUnset(url)
                ? { ...socket, port: (0,values_value/* primitive */.MY)(undefined, call.at), address: (0,values_value/* primitive */.MY)('localhost', call.at) }
                : { ...socket, ...partsOf(url) };
        }
        case null:
            return { ...plain(call, framework), port: (0,values_value/* unknown */.L5)('its transport says whether it listens, and where', given.at) };
        default:
            return null;
    }
}
/** `null` where it is not known. */
function transportOf(options) {
    const transport = (0,properties/* propertyOf */.$r)(options, 'transport');
    const isOwn = options.kind !== 'object' || !(0,ports/* isAbsent */.W0)((0,properties/* propertyOf */.$r)(options, 'strategy'));
    if ((0,ports/* isAbsent */.W0)(transport))
        return isOwn && !(0,ports/* isAbsent */.W0)(options) ? null : 'TCP';
    // A text is none of them, be it `'2'`.
    if (transport.kind === 'primitive')
        return typeof transport.value === 'number' ? (transports[transport.value] ?? null) : null;
    const [of, name = ''] = transport.kind === 'unknown' ? (transport.made?.steps ?? []) : [];
    return of === 'Transport' && transports.includes(name) ? name : null;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/server-openers.js
/** Servers that are started with an object of options, by a call of their own. As data. */




const rows = [
    // https://github.com/honojs/node-server#port
    { names: ['@hono/node-server'], calls: ['serve'], framework: 'Hono', defaultPort: 3000 },
    // https://www.apollographql.com/docs/apollo-server/api/standalone
    {
        names: ['@apollo/server/standalone'],
        calls: ['startStandaloneServer'],
        framework: 'Apollo Server',
        defaultPort: 4000,
        options: ({ args, at }) => (0,properties/* propertyOf */.$r)(args[1] ?? (0,values_value/* primitive */.MY)(undefined, at), 'listen'),
    },
    // What these are given here stands in the config of the application, or in the environment: see `thinkjs.ts`, …
    { names: ['thinkjs'], calls: ['run'], framework: 'ThinkJS', defaultPort: 8360 },
    {
        names: ['egg', 'egg-cluster'],
        calls: ['startCluster'],
        framework: 'Egg.js',
        defaultPort: (options) => (options !== undefined && !(0,ports/* isFalse */.Wu)((0,properties/* propertyOf */.$r)(options, 'https')) ? 8443 : 7001),
    },
    { names: ['strapi', '@strapi/strapi'], calls: ['start'], framework: 'Strapi', defaultPort: 1337 },
    {
        names: ['@adonisjs/core', '@adonisjs/core/build/standalone'],
        calls: ['start'],
        framework: 'AdonisJS',
        defaultPort: 3333,
    },
    { names: ['@adonisjs/ignitor'], calls: ['fireHttpServer'], framework: 'AdonisJS', defaultPort: null },
    { names: ['sails'], calls: ['lift'], framework: 'Sails', defaultPort: 1337 },
    // https://github.com/peers/peerjs-server#create-a-custom-server
    { names: ['peer'], calls: ['PeerServer'], framework: 'PeerServer', defaultPort: 9000 },
    // Its first version; the later ones are handlers. https://the-guild.dev/graphql/yoga-server/v1
    { names: ['graphql-yoga'], calls: ['start'], framework: 'GraphQL Yoga', defaultPort: 4000 },
];
const serverOpeners = rows.map((row) => ({
    from: 'package',
    names: row.names,
    how: 'call',
    calls: row.calls,
    read: (call) => read(row, call),
}));
function read({ framework, defaultPort, options }, call) {
    const given = options === undefined ? call.args[0] : options(call);
    const port = typeof defaultPort === 'function' ? defaultPort(given) : defaultPort;
    return ofOptions(call, given, { framework, defaultPort: port, always: true });
}

;// CONCATENATED MODULE: ./.build/javascript/listening/socket-calls.js
/** Which calls open a socket to listen on: of which package, or of which runtime. */








/** Packages whose `listen` is that of a server. Most of them hand it on to Node's. */
const libraries = new Map([
    // https://nodejs.org/api/net.html#serverlisten
    ...['http', 'https', 'http2', 'net', 'tls', 'spdy', 'http2-express-bridge'].map((name) => [name, { framework: null, style: 'node' }]),
    ['express', { framework: 'Express', style: 'node' }],
    ['loopback', { framework: 'LoopBack', style: 'node' }],
    ['koa', { framework: 'Koa', style: 'node' }],
    ['polka', { framework: 'Polka', style: 'node' }],
    ['restify', { framework: 'Restify', style: 'node' }],
    ['connect', { framework: 'Connect', style: 'node' }],
    // https://feathersjs.com/api/socketio: with a transport alone, it has a server of its own.
    ['@feathersjs/feathers', { framework: 'Feathers', style: 'node' }],
    ['@feathersjs/express', { framework: 'Feathers', style: 'node' }],
    ['@feathersjs/koa', { framework: 'Feathers', style: 'node' }],
    ['@tinyhttp/app', { framework: 'tinyhttp', style: 'node' }],
    ['json-server', { framework: 'json-server', style: 'node' }],
    ['http-proxy', { framework: 'http-proxy', style: 'node' }],
    ['socket.io', { framework: 'Socket.IO', style: 'node' }],
    ['h3', { framework: 'h3', style: 'node' }],
    // https://fastify.dev/docs/latest/Reference/Server/#listen: localhost, unless told otherwise.
    ['fastify', { framework: 'Fastify', style: 'fastify' }],
    // https://docs.nestjs.com/first-steps
    ['@nestjs/core', { framework: 'NestJS', style: 'nest' }],
    ['uWebSockets.js', { framework: 'uWebSockets.js', style: 'uws' }],
    ['hyper-express', { framework: 'hyper-express', style: 'uws' }],
    // https://elysiajs.com/patterns/configuration
    ['elysia', { framework: 'Elysia', style: 'node' }],
    // https://github.com/honojs/node-server#port
    ['@hono/node-server', { framework: 'Hono', style: 'node' }],
    // https://www.apollographql.com/docs/apollo-server/v3/api/apollo-server#listen
    ['apollo-server', { framework: 'Apollo Server', style: 'apollo' }],
]);
/** The socket that a call opens; `null` if it opens none with a port, or nothing says that it opens one. */
function socketOf(call) {
    const { made } = call;
    const name = made.steps.findLast((step) => step !== 'default') ?? '';
    const special = made.from === 'elsewhere' ? undefined : openers.find((it) => opens(it, call, name));
    if (special !== undefined)
        return special.read(call);
    if (name !== 'listen' || call.how === 'new' || (made.from === 'global' && made.name === 'Deno'))
        return null;
    const library = made.from === 'package' ? libraries.get(made.name) : undefined;
    if (library !== undefined)
        return ofLibrary(call, library);
    return looksLikeAServer(call) ? ofNode(call, null) : null;
}
/** Whether it is said here where a package listens, and so too what of it does not. */
function isKnownServer(name) {
    return libraries.has(name) || openers.some((it) => it.from === 'package' && it.names.includes(name));
}
function opens(it, { made, how }, name) {
    return (it.from === made.from &&
        it.names.includes(made.name) &&
        (it.how === 'either' || it.how === how) &&
        it.calls.includes(name));
}
const openers = [
    ...serverOpeners,
    // https://bun.com/docs/runtime/http/server
    { from: 'global', names: ['Bun'], how: 'call', calls: ['serve'], read: ofBun },
    { from: 'package', names: ['bun'], how: 'call', calls: ['serve'], read: ofBun },
    // https://docs.deno.com/api/deno/~/Deno.serve
    { from: 'global', names: ['Deno'], how: 'call', calls: ['serve'], read: (call) => ofDeno(call, 8000) },
    { from: 'global', names: ['Deno'], how: 'call', calls: ['listen', 'listenTls'], read: (call) => ofDeno(call, null) },
    // An application listens where it starts, and takes where from what it is made with; mixins give its class back.
    // https://loopback.io/doc/en/lb4/Server.html#configuration
    {
        from: 'package',
        names: ['@loopback/rest', '@loopback/core', '@loopback/boot', '@loopback/repository', '@loopback/service-proxy'],
        how: 'new',
        calls: ['RestApplication', 'Application', 'RestServer', '()'],
        read: ofLoopBack,
    },
    {
        from: 'package',
        names: ['@nestjs/core'],
        how: 'call',
        calls: ['createMicroservice', 'connectMicroservice'],
        read: (call) => ofMicroservice(call, call.args[call.made.steps.at(-1) === 'createMicroservice' ? 1 : 0]),
    },
    // https://grpc.io/docs/languages/node/basics/#starting-the-server; before, `bind`.
    { from: 'package', names: ['@grpc/grpc-js', 'grpc'], how: 'call', calls: ['bindAsync', 'bind'], read: ofGrpc },
    // What else says the port: see `bolt.ts`. A receiver may be started on its own.
    {
        from: 'package',
        names: ['@slack/bolt'],
        how: 'call',
        calls: ['start'],
        read: ofBolt,
    },
    // https://github.com/websockets/ws/blob/master/doc/ws.md#new-websocketserveroptions-callback
    {
        from: 'package',
        names: ['ws'],
        how: 'new',
        calls: ['WebSocketServer', 'Server'],
        read: (call) => ofOptions(call, call.args[0], { framework: 'ws', defaultPort: null, always: false }),
    },
    // https://hapi.dev/api/#-serveroptions
    {
        from: 'package',
        names: ['@hapi/hapi', 'hapi'],
        how: 'either',
        calls: ['server', 'Server'],
        read: (call) => ofOptions(call, call.args[0], { framework: 'hapi', defaultPort: null, always: false }),
    },
    // https://socket.io/docs/v4/server-initialization/: a port, or a server that listens by itself.
    { from: 'package', names: ['socket.io'], how: 'either', calls: ['', 'Server', 'attach'], read: ofSocketIo },
    // https://nodejs.org/api/dgram.html#socketbindport-address-callback
    {
        from: 'package',
        names: ['dgram'],
        how: 'call',
        calls: ['bind'],
        read: (call) => {
            const found = ofNode(call, null);
            return found === null ? null : { ...found, protocol: 'udp' };
        },
    },
];
function ofLibrary(call, { framework, style }) {
    switch (style) {
        case 'node':
            return ofNode(call, framework);
        case 'apollo':
            return ofNode(call, framework, 4000);
        case 'fastify':
            return onLocalhost(ofNode(call, framework), call);
        case 'nest': {
            // It listens with what it was made with.
            if (call.made.steps.includes('createMicroservice'))
                return null;
            const found = ofNode(call, framework);
            return call.loads('@nestjs/platform-fastify') ? onLocalhost(found, call) : found;
        }
        case 'uws': {
            // https://unetworking.github.io/uWebSockets.js/generated/interfaces/TemplatedApp.html#listen
            const [first, ...rest] = call.args;
            const isHost = first?.kind === 'primitive' && (0,ports/* portNumber */.JX)(first.value) === null;
            const found = ofNode({ ...call, args: isHost ? rest : call.args.slice(0, 1) }, framework);
            return isHost && found !== null ? { ...found, address: first } : found;
        }
    }
}
/** Where nothing says a port: `BUN_PORT`, `PORT`, `NODE_PORT`, 3000. https://bun.com/docs/runtime/http/server */
function ofBun(call) {
    const [options] = call.args;
    if (options !== undefined && !isUnset((0,properties/* propertyOf */.$r)(options, 'unix')) && options.kind === 'object')
        return null;
    const found = ofOptions(call, options, { framework: 'Bun', defaultPort: 3000, always: true });
    return found !== null && isUnset(found.port) ? { ...found, port: call.bunPort() } : found;
}
/** `Deno.serve(handler)`, `Deno.serve(options, handler)`. */
function ofDeno(call, defaultPort) {
    const [options] = call.args;
    const isHandler = options?.kind === 'closure' || options?.kind === 'builtin' || options?.kind === 'unknown';
    if (options?.kind === 'object' && !isUnset((0,properties/* propertyOf */.$r)(options, 'path')))
        return null;
    const style = { framework: 'Deno', defaultPort, always: true };
    return ofOptions(call, isHandler && defaultPort !== null ? undefined : options, style);
}
/** `new RestApplication({ rest: { port: 4310 } })`, `new RestServer(application, { port: 4310 })`. */
function ofLoopBack(call) {
    const isServer = call.made.steps.includes('RestServer');
    const absent = (0,values_value/* primitive */.MY)(undefined, call.at);
    const [first = absent, second = absent] = call.args;
    const rest = isServer ? second : (0,properties/* propertyOf */.$r)(first, 'rest');
    if (!call.loads('@loopback/rest') || (0,ports/* isFalse */.Wu)((0,properties/* propertyOf */.$r)(rest, 'listenOnStart')))
        return null;
    return ofOptions(call, rest, { framework: 'LoopBack', defaultPort: 3000, always: true });
}
/** `server.bindAsync('0.0.0.0:4310', credentials, callback)`; `bind` is also what every function has. */
function ofGrpc(call) {
    const [address, credentials] = call.args;
    if (address === undefined || credentials === undefined)
        return null;
    const isPath = address.kind === 'primitive' && /^unix:/.test(String(address.value));
    return isPath ? null : { ...plain(call, 'gRPC'), ...partsOf(address) };
}
/** Receivers without a socket of their own are told of Slack's events in another way. */
function ofBolt(call) {
    const [of = ''] = call.made.steps;
    if (/^(?:SocketMode|AwsLambda)Receiver$/.test(of))
        return null;
    return ofNode(call, 'Slack Bolt', of === 'ExpressReceiver' ? null : 3000);
}
function ofSocketIo(call) {
    const [first] = call.args;
    const isPort = first !== undefined && (0,choices/* optionsOf */.cz)(first).some(({ value }) => isPortLike(value));
    return isPort ? ofNode({ ...call, args: [first] }, 'Socket.IO') : null;
}
/**
 * Whether a `listen` of something that is not known is that of a server: its first argument is a port, or by its name
 * it is one (`store.listen(update)` is none).
 */
function looksLikeAServer({ args, at }) {
    const [first] = args;
    if (first === undefined)
        return false;
    const options = (0,choices/* optionsOf */.cz)(first).map(({ value }) => value);
    if (options.some((value) => isPortLike(value) || (value.kind === 'object' && value.properties.has('port'))))
        return true;
    if (!options.some((value) => value.kind === 'unknown' || value.kind === 'object'))
        return false;
    const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 2000));
    const argument = text.slice(text.lastIndexOf('.listen(') + 1, text.lastIndexOf('.listen(') + 60);
    return /port/i.test(argument) || /(?:app|server|http|https|fastify|api)\)?\s*\??\.listen\(/i.test(text);
}
function onLocalhost(socket, { at }) {
    return socket !== null && isUnset(socket.address) ? { ...socket, address: (0,values_value/* primitive */.MY)('localhost', at) } : socket;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/bun.js





/** What Bun listens on where nothing says a port. https://bun.com/docs/runtime/http/server#changing-the-port-and-hostname */
function bunPort(it, at) {
    return ['NODE_PORT', 'PORT', 'BUN_PORT'].reduce((otherwise, name) => (0,truth/* fallback */.Np)('||', (0,environments/* variableOf */.Qn)(it, name, at), () => otherwise, at), (0,values_value/* primitive */.MY)(undefined, at));
}
/** `export default { port, fetch }`. https://bun.com/docs/runtime/http/server#export-default-syntax */
function socketOfExport(program) {
    const { value } = program;
    const isApplication = value.kind === 'unknown' && value.made?.from === 'package';
    const isServer = value.kind === 'object' && value.properties.has('fetch');
    if (!isApplication && !isServer)
        return null;
    const made = { from: 'global', name: 'Bun', steps: ['serve'] };
    const socket = socketOf({
        made,
        how: 'call',
        args: [value],
        at: value.at,
        loads: () => false,
        bunPort: () => bunPort(program.interpreter, value.at),
    });
    return (0,properties/* propertyOf */.$r)(value, 'fetch').kind === 'primitive' ? null : socket;
}

// EXTERNAL MODULE: ./.build/javascript/syntax/uses.js
var syntax_uses = __webpack_require__(2724);
;// CONCATENATED MODULE: ./.build/javascript/listening/silent.js

/** Modules of Node; not those with which code may run that is not looked at, nor `dgram`, which takes no `listen`. */
const silent_ofNode = /^(?:node:)?(?:assert|async_hooks|buffer|console|constants|crypto|diagnostics_channel|dns|events|fs|https?|http2|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|sys|timers|tls|tty|url|util|v8|zlib)(?:\/\w+)?$/;
/** A server is made by one of these words, and a process for other code by the last one. */
const speaksOfServers = /\b(?:Bun|Deno|Server|ShardingManager|binding|create(?:Secure)?Server|dlopen|getBuiltinModule|listen|serve)\b/;
/** The modules of Node that make servers: what is asked of them by a name that is not written may be that. */
const makingServers = /^(?:node:)?(?:https?|http2|net|tls)$/;
/** `http[name]`, `{ [name]: make }`, `Object.values(http)`, an escape. An index or a key that is written is none. */
const hidesNames = /[\w$)\]]\s*(?:\?\.\s*)?\[\s*(?!\d+\s*\]|(['"])[\w-]+\1\s*\])|\]\s*:|\bObject\.(?:entries|getOwn\w+|values)\b|\bReflect\b|\\[ux]/;
/** What runs other code, unless it is called by its name with one that is written: `const load = require`. */
const runners = new Set(['Function', 'eval', 'require']);
/** The name of a file of code, but for that of a module that is loaded: a package may run it. */
const namesCode = /(?<!\b(?:from|import|require)(?:\s*\(\s*|\s*))(['"`])[^'"`\n]*\.[cm]?[jt]sx?\1/;
/**
 * Packages that connect to others, compute or write, and open no socket of their own whatever they are told. One that may
 * (the webhooks of a library for bots, the appenders of log4js), that runs files of the repository without naming each (the
 * migrations of knex), or other packages and commands (the transports of pino, the jobs of cron), is not here.
 */
const clients = new Set(`
    @anthropic-ai/sdk @google/generative-ai @prisma/client @supabase/supabase-js amqp-connection-manager amqplib async
    async-retry aws-sdk axios axios-retry bcrypt bcryptjs better-sqlite3 big.js bignumber.js bluebird bn.js bottleneck
    bunyan ccxt chalk cheerio chokidar colors consola cron-parser croner crypto-js csv-parse csv-parser csv-stringify
    date-fns date-fns-tz dayjs debug decimal.js discord.js dotenv dotenv-expand dotenv-flow drizzle-orm eris ethers
    fast-glob fast-xml-parser fs-extra glob got handlebars iconv-lite ioredis joi js-yaml jsonwebtoken kafkajs lodash
    luxon mailparser minimist mkdirp moment moment-timezone mongodb mongoose ms mssql mysql mysql2 nanoid nats needle
    node-cron node-fetch node-schedule nodemailer openai ora p-limit p-queue p-retry pg pg-boss pg-promise postgres
    promise-retry qs redis request rimraf rss-parser semver sharp signale socket.io-client source-map-support sqlite
    sqlite3 stripe superagent tmi.js tslib twilio twitter-api-v2 underscore uuid viem web3 winston
    winston-daily-rotate-file xlsx xml2js yaml yup zod
  `
    .trim()
    .split(/\s+/));
/** Families of them; not their parts that serve (`@google-cloud/local-auth`), or run files (`@discordjs/ws`). */
const families = /^@(?:aws-sdk|solana|types)\/|^@discordjs\/(?:builders|collection|opus|rest|voice)(?:\/|$)|^@google-cloud\/(?:bigquery|datastore|firestore|logging|pubsub|secret-manager|speech|storage|tasks|text-to-speech|translate|vision)(?:\/|$)/;
function isSilent(program, modules) {
    const makesServers = modules.some((it) => loadsOf(it).some((name) => name !== null && makingServers.test(name)));
    return modules.every((it) => !(makesServers && hidesNames.test(it.frame.file.text)) && isSilentModule(program, it));
}
function loadsOf({ program }) {
    return [...(0,syntax_uses/* usesOf */.M)(program).loads, ...importsOf(program)];
}
function isSilentModule({ interpreter }, module) {
    const { frame } = module;
    const uses = (0,syntax_uses/* usesOf */.M)(module.program);
    const { text } = frame.file;
    if (uses.compiles || speaksOfServers.test(text) || namesCode.test(text) || isRunning(uses))
        return false;
    // What a function loads that is never run is not looked at either, nor a file that is too hard to read.
    return loadsOf(module).every((name) => {
        if (name === null)
            return false;
        const { kind } = interpreter.peek(name, frame.file);
        return kind === 'loaded' || (kind === 'package' && isClient(name)) || name.endsWith('.json');
    });
}
function isRunning({ handedOn, methods }) {
    return [...handedOn, ...methods].some((path) => path.some((name) => runners.has(name)));
}
/** What it loads before anything of it is run, types aside. */
function importsOf({ body }) {
    return body.flatMap((it) => {
        switch (it.type) {
            case 'ImportDeclaration':
                return it.importKind === 'type' ? [] : it.source.value;
            case 'ExportAllDeclaration':
            case 'ExportNamedDeclaration':
                return it.exportKind === 'type' ? [] : (it.source?.value ?? []);
            case 'TSImportEqualsDeclaration':
                return it.moduleReference.type === 'TSExternalModuleReference' ? it.moduleReference.expression.value : [];
            default:
                return [];
        }
    });
}
function isClient(specifier) {
    const [scope = '', name] = specifier.split('/');
    const isNamed = clients.has(scope.startsWith('@') ? `${scope}/${name}` : scope);
    return isNamed || families.test(specifier) || silent_ofNode.test(specifier);
}

// EXTERNAL MODULE: ./.build/javascript/values/conditions.js
var values_conditions = __webpack_require__(1049);
;// CONCATENATED MODULE: ./.build/javascript/listening/alternatives.js
/**
 * Sockets that exclude each other: `if (…) listen(4310); else listen(4320);` on a condition that is not known. One of
 * them is opened, and nothing says which.
 */






/** Each process of a cluster takes a way of its own: all of them are taken. */
function isOfCluster({ at }) {
    return /\bis(?:Master|Primary|Worker|MainThread)\b|\bcluster\.worker\b/.test((0,places/* writtenAt */.nt)(at));
}
/** The calls; of those that only one of several ways comes by, where another one has other ports, none has a known port. */
function withoutGuesses(calls) {
    const options = new Map(calls.map((call) => [call, (0,choices/* optionsOf */.cz)(call.port)]));
    const claims = [...options].flatMap(([call, all]) => all.flatMap((option) => {
        const port = (0,whens/* isSetting */.BX)(option.when) ? null : portOf(option.value, call);
        return port === null ? [] : [{ call, option, port, isGuess: false }];
    }));
    const reasons = new Map();
    const [doubtful, usual] = parted(claims, ({ call }) => call.ways.some(values_conditions/* isDoubtful */.Ge));
    for (const { call, option, port } of doubtful)
        if (isKnown(port) && !usual.some((it) => it.port === port))
            reasons.set(option, doubtOf(port, call.ways));
    for (let isStable = false; !isStable;) {
        isStable = true;
        for (const claim of usual.filter((it) => !it.isGuess && isKnown(it.port))) {
            const reason = claim.call.ways.map((way) => otherPorts(claim, way, usual)).find((it) => it !== null) ?? null;
            if (reason === null)
                continue;
            reasons.set(claim.option, reason);
            claim.isGuess = true;
            isStable = false;
        }
    }
    return [...options].map(([call, all]) => ({ ...call, port: withReasons(call, all, reasons) }));
}
function doubtOf(port, ways) {
    return ways.some((way) => way.isFailure === true)
        ? `it is ${port} only where something before that fails`
        : `it is ${port} only where nothing before that fails, and as far as that is seen, something does`;
}
function parted(all, isOf) {
    return [all.filter(isOf), all.filter((one) => !isOf(one))];
}
/** What it is named as; `null` for no port, such as a path. */
function portOf(value, { defaultPort }) {
    if (value.kind === 'variable')
        return value.name;
    if (value.kind !== 'primitive')
        return `not known ${value.at.source.path} ${value.at.start} ${value.kind === 'unknown' ? value.reason : ''}`;
    if (value.value === undefined || value.value === null)
        return defaultPort === null ? null : String(defaultPort);
    const port = (0,ports/* portNumber */.JX)(value.value);
    return port === null ? null : String(port);
}
/** The reason why a port is not known that is opened on one way; `null` where the others have it, or have nothing else. */
function otherPorts({ option: { when }, port }, way, claims) {
    if (isOfCluster(way))
        return null;
    const onWays = new Map();
    for (const claim of inEnvironment(claims, when)) {
        const other = claim.call.ways.find((it) => (0,values_conditions/* areBeside */.xl)(it, way));
        if (other !== undefined)
            onWays.set(other.index, [...(onWays.get(other.index) ?? []), claim]);
    }
    const own = new Set((onWays.get(way.index) ?? []).map((it) => it.port));
    const isAlternative = [...onWays].some(([index, others]) => {
        const isHere = others.some((it) => it.port === port && !it.isGuess);
        return index !== way.index && !isHere && others.some((it) => !own.has(it.port) || it.isGuess);
    });
    if (!isAlternative)
        return null;
    const all = [...onWays.values()].flat().map((it) => it.port);
    const known = [...new Set(all.filter(isKnown))];
    const names = known.length < new Set(all).size ? [...known, 'another port'] : known;
    return (0,ports/* isOneOf */.EK)(names, way.at);
}
function isKnown(port) {
    return (0,ports/* portNumber */.JX)(Number(port)) !== null;
}
/** Of each call what it is there; what it is elsewhere, where it names no such environment. */
function inEnvironment(claims, when) {
    return claims.filter(({ call, option }) => {
        if ((0,whens/* sameWhen */.L4)(option.when, when))
            return true;
        return option.when === null && !(0,choices/* optionsOf */.cz)(call.port).some((it) => (0,whens/* sameWhen */.L4)(it.when, when));
    });
}
function withReasons({ port, at }, all, reasons) {
    if (!all.some((it) => reasons.has(it)))
        return port;
    const options = all.map((option) => {
        const reason = reasons.get(option);
        return reason === undefined ? option : { value: (0,values_value/* unknown */.L5)(reason, at), when: option.when };
    });
    const [only] = options;
    return options.length === 1 && only !== undefined ? only.value : { kind: 'choice', options, at: port.at };
}

// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
;// CONCATENATED MODULE: ./.build/javascript/listening/at-once.js
/**
 * One call that opens a socket, and is come by several times: `for (const port of [4310, 4312]) serve(port)` opens both,
 * what is called on one of two ways opens one of them.
 */





/** Groups of readings: each group is a socket of its own, and is one of what its readings say. */
function eachAtOnce(readings) {
    const [first] = readings;
    // What is read at another time, or of code that nothing calls, is another look at the same socket.
    const isOneLook = readings.every((it) => it.how === first?.how && it.how !== 'echo' && it.how !== 'unreached');
    const mayBeLeft = readings.some((it) => it.ways.some((way) => way.isFurther === true));
    if (!isOneLook || mayBeLeft)
        return [readings];
    const isSure = (way) => way.isAnyTime === true || readings.every((it) => isOn(way, it));
    const sure = readings.filter(({ ways }) => ways.every(isSure));
    if (sure.length === 0)
        return [readings];
    const others = readings.filter((it) => !sure.includes(it) && !sure.some((one) => isSameSocket(one, it)));
    return [...groupsOf(sure), ...(others.length > 0 ? [others.map(unsure)] : [])];
}
function isOn(way, { ways }) {
    return ways.some((one) => one.index === way.index && (0,values_conditions/* areBeside */.xl)(one, way));
}
/** Those of one port, then those of which in each environment there is only one. */
function groupsOf(sure) {
    let sockets = [];
    for (const one of sure) {
        const isOwn = (all) => all.some((it) => isSameSocket(it, one));
        sockets = [...sockets.filter((it) => !isOwn(it)), [...sockets.filter(isOwn).flat(), one]];
    }
    const groups = [];
    for (const socket of sockets) {
        const group = groups.find((all) => all.every((a) => socket.every((b) => areApart(a, b))));
        if (group === undefined)
            groups.push([...socket]);
        else
            group.push(...socket);
    }
    return groups;
}
/** It is come by where a condition holds of which nothing is known, and the others without it. */
function unsure(one) {
    const { port } = one.socket;
    const options = (0,choices/* optionsOf */.cz)(port).map((option) => {
        const isSaid = (0,whens/* isSetting */.BX)(option.when) || option.value.kind === 'unknown' || isNotOpened(option.value);
        return isSaid ? option : { ...option, value: (0,values_value/* unknown */.L5)('it is opened by a condition that is not known', port.at) };
    });
    return { ...one, socket: { ...one.socket, port: (0,choices/* choose */.Sw)(options, port.at) } };
}
/** A port is opened once. */
function isSameSocket(a, b) {
    const [ports, others] = [portsOf(a.socket.port), portsOf(b.socket.port)];
    return ports.some((it) => others.includes(it));
}
/** By name; what is not known is no other port. */
function portsOf(value) {
    return (0,choices/* optionsOf */.cz)(value).flatMap(({ value: it }) => {
        if (it.kind === 'variable')
            return [it.name];
        if (it.kind !== 'primitive')
            return ['not known'];
        return it.value === false ? [] : [(0,ports/* portNumber */.JX)(it.value) ?? String(it.value)];
    });
}
/** Whether there is no environment in which both are opened. */
function areApart(a, b) {
    const whens = [a, b].flatMap((it) => (0,choices/* optionsOf */.cz)(it.socket.port).map(({ when }) => when));
    return !whens.some((when) => isOpened(a.socket.port, when) && isOpened(b.socket.port, when));
}
/** What says nothing of that something is set may be opened there too. */
function isOpened(port, when) {
    const options = (0,choices/* optionsOf */.cz)(port);
    const here = options.filter((it) => (0,whens/* sameWhen */.L4)(it.when, when));
    const those = here.length > 0 ? here : options.filter((it) => it.when === null || (0,whens/* isSetting */.BX)(when));
    return those.some(({ value }) => !isNotOpened(value));
}
function isNotOpened(value) {
    return value.kind === 'primitive' && value.value === false;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/readings.js






/** More readings of one place than these say nothing new. */
const mostReadings = 64;
/** All readings of one place: a socket for each address, and for each time that it is surely come by with another port. */
function merged(at, all, cut, withdrawn) {
    const seen = withoutWithdrawn(at, all, withdrawn);
    const chosen = withoutFailures(meant(at, seen, cut));
    const byAddress = new Map();
    for (const one of chosen) {
        const key = (0,choices/* optionsOf */.cz)(one.socket.address)
            .map(({ value }) => textOfScalar(value))
            .join('|');
        (0,maps/* append */.BC)(byAddress, key, one);
    }
    const isReached = seen.some((it) => it.how !== 'unreached');
    const via = chosen.map((it) => it.socket.framework).find((it) => it !== null) ?? null;
    // Of very many, not all are seen.
    const isAll = all.length < mostReadings;
    const sockets = [...byAddress.values()].flatMap((it) => (isAll ? eachAtOnce(it) : [it]));
    const isOne = sockets.length <= byAddress.size;
    return sockets.flatMap((readings) => {
        const [first] = readings;
        if (first === undefined)
            return [];
        const { address, defaultPort, protocol } = first.socket;
        const times = isOne ? chosen : readings;
        const ways = first.ways.filter((way) => times.every((it) => isOn(way, it)));
        const port = oneOf(readings, at);
        return [{ port, address, defaultPort, protocol, at, ways, via, isReached }];
    });
}
/** What is taken away again is not known: who knows whether it was called before. */
function withoutWithdrawn(at, seen, withdrawn) {
    const left = seen.filter(({ run }) => run === null || !withdrawn.has(run));
    const [first] = seen;
    if (left.length > 0 || first === undefined)
        return left;
    const port = (0,values_value/* unknown */.L5)('what leads to it would run later, and is taken away again before', at);
    return [{ ...first, socket: { ...first.socket, port }, ifGiven: null }];
}
/** What is done where something fails that most likely does not is not what the program does, if it comes by without. */
function withoutFailures(seen) {
    const usual = seen.filter(({ ways }) => !ways.some(values_conditions/* isDoubtful */.Ge));
    return usual.length > 0 ? usual : seen;
}
/** The readings that count. */
function meant(at, seen, cut) {
    const of = (...hows) => seen.filter((it) => hows.includes(it.how));
    const sure = of('sure');
    const early = sure.length > 0 ? sure : of('blind');
    const again = isSame(of('echo'), of('again')) ? [] : of('again');
    // A name that is declared further down is known at the end.
    const tooEarly = (it) => again.length > 0 && isUndeclared(it.socket.port);
    const gone = goneBy(seen, cut);
    const isGone = (it) => it.run !== null && gone.has(it.run);
    const [first] = early;
    if (again.length === 0 && first !== undefined && early.every(isGone))
        return [{ ...first, socket: { ...first.socket, port: (0,values_value/* unknown */.L5)(changed, at) }, ifGiven: null }];
    const reached = [...early.filter((it) => !tooEarly(it) && !isGone(it)), ...again];
    return reached.length > 0 ? reached : of('echo', 'again', 'unreached');
}
const changed = 'what leads to it runs later, and by then goes another way';
/** What comes by right after it was run, but not at the end of the program, when something else has been changed. */
function goneBy(seen, cut) {
    const runsOf = (how) => seen.flatMap((it) => (it.how === how ? (it.run ?? []) : []));
    const again = new Set([...cut, ...runsOf('again')]);
    return new Set(seen.length < mostReadings ? runsOf('echo').filter((run) => !again.has(run)) : []);
}
/** Whether nothing has changed between two looks at the same code. */
function isSame(a, b) {
    const texts = (all) => [...new Set(all.flatMap(({ socket }) => [socket.port, socket.address].map(textOfValue)))].sort().join('\n');
    return texts(a) === texts(b);
}
function textOfValue(value) {
    return (0,choices/* optionsOf */.cz)(value)
        .map(({ value: it, when }) => {
        return `${textOfScalar(it)} ${it.at.source.path} ${it.kind === 'primitive' ? it.at.start : ''} ${when?.environment ?? ''}`;
    })
        .join('|');
}
/** Why something is not known makes no difference: it is told to people. */
function textOfScalar(value) {
    if (value.kind === 'primitive')
        return String(value.value);
    return value.kind === 'unknown' ? `unknown ${value.variables?.join() ?? ''}` : value.kind;
}
/** A name that nothing declares. */
function isUndeclared(value) {
    return value.kind === 'unknown' && value.made?.from === 'global' && value.made.steps.length === 0;
}
/** One of several; of what is not known, one says enough. */
function oneOf(readings, at) {
    const options = [];
    for (const { value, when } of opened(readings)) {
        const isThere = options.some((it) => it.when === null && ((0,choices/* sameValue */.eE)(it.value, value) || isSameUnknown(it.value, value)));
        if (!isThere || when !== null)
            options.push({ value, when });
    }
    return (0,choices/* choose */.Sw)(options, chosenAt(readings.map((it) => it.socket.port)) ?? at);
}
/** Where all of them are chosen; `null` for several places. */
function chosenAt(values) {
    const [first, ...others] = values.map((it) => it.at);
    const isOne = others.every((it) => it.source === first?.source && it.start === first.start && it.end === first.end);
    return isOne ? (first ?? null) : null;
}
/**
 * What they are in each environment: `const it = process.env.TLS ? https : http` comes by twice, each time where the other
 * does not. Where a variable is set, it may be set to what leads another way.
 */
function opened(readings) {
    return readings.flatMap((own) => {
        const others = readings.filter((it) => it !== own);
        return (0,choices/* optionsOf */.cz)(own.socket.port).flatMap((option) => {
            const isSure = (it) => !(0,whens/* isSetting */.BX)(option.when) || it.ways.every((way) => isOn(way, own));
            const instead = isNotOpened(option.value)
                ? others.filter(isSure).flatMap((it) => openedWhen(option.when, (0,choices/* optionsOf */.cz)(it.socket.port)))
                : [];
            return instead.length > 0 ? instead : [option];
        });
    });
}
function openedWhen(when, options) {
    const here = options.filter((it) => (0,whens/* sameWhen */.L4)(it.when, when));
    const those = here.length > 0 ? here : options.filter((it) => it.when === null);
    return those.filter((it) => !isNotOpened(it.value)).map(({ value }) => ({ value, when }));
}
function isSameUnknown(a, b) {
    if (a.kind === 'primitive' && b.kind === 'primitive')
        return a.value === undefined && b.value === undefined && a.variables.join() === b.variables.join();
    if (a.kind === 'variable' && b.kind === 'variable')
        return a.name === b.name;
    return a.kind === 'unknown' && b.kind === 'unknown' && textOfScalar(a) === textOfScalar(b);
}

;// CONCATENATED MODULE: ./.build/javascript/listening/sockets.js


class Sockets {
    /** By file and place. */
    #places = new Map();
    /**
     * @param isRepeated whether a round of a loop is run once more: what that would find is that the first one was there
     * @returns whether it says anything new
     */
    add(at, isRepeated, seen) {
        const key = placeOf(at);
        const place = this.#places.get(key) ?? { at, seen: [] };
        this.#places.set(key, place);
        if (place.seen.length >= (isRepeated ? 1 : mostReadings))
            return false;
        place.seen.push(seen);
        return true;
    }
    /**
     * A program that opens nothing without some variable is started with it; one that opens another socket may do without.
     *
     * @param cut what was run once more, and not to its end
     * @param withdrawn what would run later, and is taken away again
     */
    all(cut, withdrawn) {
        const places = [...this.#places.values()];
        const isAllNeeded = places.every(({ seen }) => seen.every((it) => it.ifGiven !== null));
        const given = (it) => ({ ...it, socket: it.ifGiven ?? it.socket });
        return withoutGuesses(places.flatMap(({ at, seen }) => merged(at, isAllNeeded ? seen.map(given) : seen, cut, withdrawn)));
    }
}
function placeOf(at) {
    return `${at.source.path}:${at.end}`;
}

// EXTERNAL MODULE: ./.build/javascript/listening/steps.js
var listening_steps = __webpack_require__(3565);
// EXTERNAL MODULE: ./.build/javascript/language/scopes.js
var scopes = __webpack_require__(7386);
// EXTERNAL MODULE: ./.build/javascript/language/unread.js
var unread = __webpack_require__(248);
// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(9995);
// EXTERNAL MODULE: ./.build/javascript/syntax/paths.js
var syntax_paths = __webpack_require__(1586);
// EXTERNAL MODULE: ./.build/javascript/values/members.js
var members = __webpack_require__(3708);
;// CONCATENATED MODULE: ./.build/javascript/listening/tables.js


/** By program: a program is looked through once. */
const known = new WeakMap();
function placesIn(program) {
    const before = known.get(program);
    if (before !== undefined)
        return before;
    const parents = new Map();
    const names = new Map();
    const open = [program];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'Identifier' || node.type === 'JSXIdentifier')
            (0,maps/* append */.BC)(names, node.name, node);
        for (const child of (0,nodes/* childrenOf */.LU)(node)) {
            parents.set(child, node);
            open.push(child);
        }
    }
    const places = { parents, names };
    known.set(program, places);
    return places;
}
/**
 * Whether a function of an object or an array, or one that only stands in such by its name, is surely not called: all that
 * takes something of that by a key has been run to its end, and nothing by a key that is not known.
 */
function isLeftInTable(node, program, watch) {
    if (watch.isAsked(node))
        return false;
    const places = placesIn(program);
    const name = tables_nameOf(node, places);
    const held = name === null ? [node] : referencesTo(name, program, places);
    return held.length > 0 && held.every((it) => isHeld(it, program, places, watch));
}
/** The name of a module that a function or a table has, and nothing else; `null` for none. */
function tables_nameOf(node, { parents }) {
    if (node.type === 'FunctionDeclaration')
        return node.id?.name ?? null;
    const parent = parents.get(node);
    const isConstant = parent?.type === 'VariableDeclarator' && parent.init === node;
    return isConstant && parent.id.type === 'Identifier' ? parent.id.name : null;
}
/** All that stands for a name which is declared once, by the module, and not exported; none where that may be more. */
function referencesTo(name, program, { parents, names }) {
    const meant = (names.get(name) ?? []).filter((it) => !isKey(it, parents.get(it)));
    const declared = meant.filter((it) => {
        const parent = parents.get(it);
        const declaration = parent?.type === 'VariableDeclarator' ? parents.get(parent) : parent;
        const isConstant = declaration?.type === 'VariableDeclaration' && declaration.kind === 'const';
        const isOwn = declaration !== undefined && program.body.some((one) => one === declaration);
        const isName = parent !== undefined && 'id' in parent && parent.id === it;
        return isOwn && isName && (isConstant || declaration.type === 'FunctionDeclaration');
    });
    return declared.length === 1 ? meant.filter((it) => it !== declared[0]) : [];
}
/** `table.web`, `{ web: 1 }`: a word that names no value. */
function isKey(node, parent) {
    if (parent?.type === 'MemberExpression' || parent?.type === 'OptionalMemberExpression')
        return parent.property === node && !parent.computed;
    if (parent?.type === 'ObjectProperty')
        return parent.key === node && !parent.computed && !parent.shorthand;
    return parent?.type === 'ObjectMethod' && parent.key === node && !parent.computed;
}
function isHeld(node, program, places, watch) {
    const { parents } = places;
    const parent = parents.get(node);
    const isProperty = parent?.type === 'ObjectProperty' && (parent.value === node || parent.shorthand);
    const table = isProperty ? parents.get(parent) : parent;
    if (table?.type !== 'ObjectExpression' && table?.type !== 'ArrayExpression')
        return false;
    const name = tables_nameOf(table, places);
    if (name === null)
        return false;
    const uses = referencesTo(name, program, places);
    return uses.length > 0 && uses.every((it) => isTakenFrom(it, parents.get(it)) && isRun(it, places, watch));
}
function isTakenFrom(node, parent) {
    if (parent?.type !== 'MemberExpression' && parent?.type !== 'OptionalMemberExpression')
        return false;
    return parent.object === node;
}
/** Whether the functions around it have been run to their ends. */
function isRun(node, { parents }, watch) {
    for (let one = parents.get(node); one !== undefined; one = parents.get(one))
        if ((0,nodes/* isFunction */.Tn)(one) && watch.ran(one)?.isCut !== false)
            return false;
    return true;
}

// EXTERNAL MODULE: ./.build/javascript/syntax/patterns.js
var patterns = __webpack_require__(7395);
;// CONCATENATED MODULE: ./.build/javascript/listening/written-calls.js



/** By program: a program is looked through once. */
const written_calls_known = new WeakMap();
/** Fields run when an instance is made; the others are not evaluated, or not all of them. */
const written_calls_hidden = /^(?:Class(?:Private|Accessor)?Property|StaticBlock|Decorator|TSModuleBlock|JSX\w+)$/;
/** Looks through a program. */
function writtenIn(program) {
    const before = written_calls_known.get(program);
    if (before !== undefined)
        return before;
    const calls = [];
    const named = new Map();
    const keys = new Map();
    // A stack of our own: programs are nested more deeply than ours may be.
    const open = [{ node: program, around: null, isHidden: false }];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const { node, around } = one;
        const isHidden = one.isHidden || written_calls_hidden.test(node.type);
        if (isCall(node))
            calls.push({ node, functions: functionsOf(around), isHidden });
        const [name, value] = nameGivenBy(node);
        if (name !== null && value !== null) {
            const names = named.get(around?.node ?? null) ?? new Map();
            named.set(around?.node ?? null, names.set(name, names.has(name) ? null : value));
        }
        if ('key' in node) {
            const method = 'value' in node ? node.value : node;
            const key = node.key.type === 'PrivateName' ? `#${node.key.id.name}` : (0,syntax_paths/* keyOf */.TN)(node.key);
            if (method && (0,nodes/* isFunction */.Tn)(method) && key !== null)
                keys.set(method, key);
        }
        const inner = (0,nodes/* isFunction */.Tn)(node) ? { node, around } : around;
        for (const child of (0,nodes/* childrenOf */.LU)(node))
            open.push({ node: child, around: inner, isHidden: isHidden && inner === around });
    }
    calls.sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0));
    const written = { calls, named, keys };
    written_calls_known.set(program, written);
    return written;
}
function functionsOf(around) {
    const functions = [];
    for (let one = around; one !== null; one = one.around)
        functions.push(one.node);
    return functions.reverse();
}
function isCall(node) {
    return node.type === 'CallExpression' || node.type === 'OptionalCallExpression' || node.type === 'NewExpression';
}
/** `function start() {}`, `const start = () => {}`, `start = () => {}` */
function nameGivenBy(node) {
    if (node.type === 'FunctionDeclaration')
        return [node.id?.name ?? null, node];
    const [name, value] = node.type === 'VariableDeclarator'
        ? [node.id, node.init]
        : node.type === 'AssignmentExpression'
            ? [node.left, node.right]
            : [null, null];
    return name?.type === 'Identifier' && value && (0,nodes/* isFunction */.Tn)(value) ? [name.name, value] : [null, null];
}
/** `something.listen(…)`, `Bun.serve(…)`, `Deno.serve(…)`, in the order in which they are written. */
function listenCallsIn(program) {
    return writtenIn(program).calls.filter(({ node }) => isListen(node));
}
/**
 * The port of a call that evaluation does not come by, where it is a constant of the module: that is what it is wherever
 * the call stands. `null` for anything else, or where an address stands behind it.
 */
function constantPort({ node, functions }, { scope }) {
    const [port, callback] = node.arguments;
    if (port?.type !== 'Identifier' || (callback !== undefined && !(0,nodes/* isFunction */.Tn)(callback)))
        return null;
    const binding = scope.bindings.get(port.name);
    const isOwn = functions.some((it) => namesOf(it).has(port.name));
    return !isOwn && binding?.isConstant === true && binding.value.kind === 'primitive' ? binding.value : null;
}
const knownNames = new WeakMap();
/** The names that a function declares, but for those of functions within it. */
function namesOf(node) {
    const before = knownNames.get(node);
    if (before !== undefined)
        return before;
    const names = new Set(node.type === 'FunctionExpression' && node.id ? [node.id.name] : []);
    const open = [...node.params, node.body];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        for (const name of declaredBy(one))
            names.add(name);
        if (!(0,nodes/* isFunction */.Tn)(one))
            open.push(...(0,nodes/* childrenOf */.LU)(one));
    }
    for (const name of node.params.flatMap(patterns/* namesIn */.wX))
        names.add(name);
    knownNames.set(node, names);
    return names;
}
function declaredBy(node) {
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
        case 'ClassExpression':
        case 'TSEnumDeclaration':
            return node.id ? [node.id.name] : [];
        case 'VariableDeclarator':
            return (0,patterns/* namesIn */.wX)(node.id);
        case 'CatchClause':
            return node.param ? (0,patterns/* namesIn */.wX)(node.param) : [];
        default:
            return [];
    }
}
function isListen(node) {
    if (node.type === 'NewExpression')
        return false;
    const { callee } = node;
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
        return false;
    const name = (0,syntax_paths/* nameOf */.Vb)(callee);
    const [first] = node.arguments;
    const isGlobal = callee.object.type === 'Identifier' && /^(?:Bun|Deno)$/.test(callee.object.name);
    if (name === 'serve')
        return isGlobal;
    // A function is what a store tells of its changes; without an argument, it may be anything.
    return (name === 'listen' &&
        first !== undefined &&
        first.type !== 'FunctionExpression' &&
        first.type !== 'ArrowFunctionExpression');
}

;// CONCATENATED MODULE: ./.build/javascript/listening/passing.js







/** More places than these are not looked at for one call. */
const mostSites = 500;
class Passing {
    #watch;
    #again;
    /** Where functions are called, or handed over, by their code; by their names, where what has them is not known. */
    #sites = null;
    #left = 0;
    #hasRun = false;
    /** @param again runs once more what runs a function later */
    constructor(watch, again) {
        this.#watch = watch;
        this.#again = again;
    }
    verdict(site) {
        let verdict;
        do {
            this.#left = mostSites;
            this.#hasRun = false;
            verdict = this.#verdict(site, []);
            // What was run again may have run what nothing had run before.
        } while (this.#hasRun && !this.#isCalled(site));
        return verdict;
    }
    /** @param inside functions for which it is asked already */
    #verdict({ call, module }, inside) {
        const around = call.functions.at(-1);
        this.#left -= 1;
        if (call.isHidden || this.#left < 0)
            return 'uncalled';
        if (around === undefined)
            return this.#watch.hasEnded(module) ? 'passed' : 'uncalled';
        const ran = this.#watch.ran(around);
        if (ran !== null && !ran.isCut && ran.later.size > 0) {
            this.#hasRun = true;
            this.#again(ran);
        }
        if (ran?.isCut === true || this.#isCalled({ call, module }))
            return 'uncalled';
        if (this.#watch.mayCall(call.node, module.frame))
            return 'unsure';
        const functions = [...inside, around];
        const isOther = (it) => !it.call.functions.some((one) => functions.includes(one));
        const exact = this.#sitesOf(around).filter(isOther);
        const sites = exact.length > 0 || ran !== null ? exact : this.#sitesByName(around, module).filter(isOther);
        const open = sites.filter((it) => !this.#isCalled(it));
        if (ran === null && sites.length === 0 && isLeftInTable(around, module.program, this.#watch))
            return 'passed';
        if (ran === null && (sites.length === 0 || open.length < sites.length))
            return 'uncalled';
        const verdicts = open.map((it) => this.#verdict(it, functions));
        if (verdicts.includes('uncalled'))
            return ran === null ? 'uncalled' : 'unsure';
        return verdicts.includes('unsure') || sites !== exact ? 'unsure' : 'passed';
    }
    #isCalled({ call, module }) {
        return this.#watch.hasCalled(call.node, module.frame);
    }
    #sitesOf(node) {
        this.#sites ??= sitesIn(this.#watch.modules);
        return this.#sites.of.get(node) ?? [];
    }
    #sitesByName(node, { program }) {
        const key = writtenIn(program).keys.get(node);
        return key === undefined ? [] : (this.#sites?.named.get(key) ?? []);
    }
}
function sitesIn(modules) {
    const of = new Map();
    const named = new Map();
    for (const module of modules)
        for (const call of writtenIn(module.program).calls) {
            const site = { call, module };
            for (const subject of [call.node.callee, ...call.node.arguments]) {
                const meant = functionsAt(subject, site);
                for (const node of meant ?? [])
                    (0,maps/* append */.BC)(of, node, site);
                const name = meant === null ? lastName(subject) : null;
                if (name !== null)
                    (0,maps/* append */.BC)(named, name, site);
            }
        }
    return { of, named };
}
/** The functions that an expression stands for; `null` where what it is a member of is not known. */
function functionsAt(node, { call, module }) {
    if ((0,nodes/* isFunction */.Tn)(node))
        return [node];
    const [root, ...keys] = (0,syntax_paths/* pathOf */.XM)(node, false) ?? [];
    if (root === undefined || root === 'super')
        return null;
    const declaring = call.functions.findLast((it) => namesOf(it).has(root)) ?? null;
    const own = writtenIn(module.program).named.get(declaring)?.get(root);
    const isLocal = declaring !== null || (root === 'this' && call.functions.length > 0);
    const values = isLocal ? [] : valuesAt([root, ...keys], module);
    if (values.length > 0)
        return values.flatMap(codeOf);
    if (keys.length > 0)
        return null;
    return own ? [own] : [];
}
function valuesAt([root = '', ...keys], { frame }) {
    const first = (0,scopes/* lookUp */.TE)(frame.scope, root)?.value;
    let values = first === undefined ? [] : (0,members/* eachOf */.pQ)(first);
    for (const key of keys)
        values = values.flatMap((it) => (0,members/* membersOf */.lS)(it, key));
    return values;
}
/** The code of a function, or the constructor of a class. */
function codeOf(value) {
    if (value.kind === 'closure')
        return [value.node];
    if (value.kind !== 'object' || value.definition === undefined)
        return [];
    return value.definition.node.body.body.filter((it) => it.type === 'ClassMethod' && it.kind === 'constructor');
}
function lastName(node) {
    if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression')
        return null;
    const { property } = node;
    if (property.type === 'PrivateName')
        return `#${property.id.name}`;
    return property.type === 'Identifier' && !node.computed ? property.name : null;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/unreached.js






/** More calls that are never reached than these are not looked at. */
const mostUnreached = 32;
/** More functions around a call than these are not run one by one. */
const mostAround = 16;
/** Looks at them, at the end of a program. */
function findUnreached(program, watch) {
    watch.endsReached();
    const passing = new Passing(watch, (ran) => watch.againFor(ran, program));
    let count = 0;
    for (const module of watch.modules) {
        if (!/\b(?:listen|serve)\b/.test(module.frame.file.text))
            continue;
        for (const call of listenCallsIn(module.program)) {
            if (watch.hasCalled(call.node, module.frame))
                continue;
            count += 1;
            if (count <= mostUnreached)
                look(call, module, program, passing, watch);
            if (count === mostUnreached + 1)
                add(call, module, constantOr(call, module, `more than ${mostUnreached} such calls are not looked at`), watch);
        }
    }
}
/** Runs what it stands in where nothing that is seen does so; what others run has gone another way. */
function look(call, module, program, passing, watch) {
    const end = program.cut?.reason ?? null;
    const verdict = passing.verdict({ call, module });
    if (watch.hasCalled(call.node, module.frame) || (verdict === 'passed' && end === null))
        return;
    if (verdict === 'uncalled')
        reach(call, module, program, watch);
    else
        add(call, module, end === null ? 'what calls it here goes another way' : `it is not reached, as ${end}`, watch);
}
/** Runs the functions around a call, from the outermost inwards, until it is come by. */
function reach(call, module, program, watch) {
    const { frame } = module;
    // What loads a module may take too long to be looked at, and the program goes on without.
    let end = program.cut?.reason ?? watch.cutOf(module);
    let { scope } = frame;
    for (const node of call.functions.slice(0, mostAround)) {
        const at = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
        const closure = { kind: 'closure', node, scope, file: frame.file, at };
        end = program.more(listening_steps/* furtherSteps */.Sg, () => (0,unread/* callBlindly */.R7)(program.interpreter, closure, (0,values_value/* unknown */.L5)('nothing that is seen calls it', closure.at)));
        if (watch.hasCalled(call.node, frame))
            return;
        // Its names hide those of the module, as which they would be read in the functions within it.
        scope = (0,scopes/* childScope */.Xu)(scope);
        for (const name of namesOf(node))
            scope.bindings.set(name, { value: (0,scopes/* undeclared */.cr)(name, at) });
    }
    // It is never run: on a condition that does not hold.
    if (end !== null)
        add(call, module, constantOr(call, module, `it is not reached, as ${end}`), watch);
}
/** Of a call that is not run, no more is known than a constant in it. */
function constantOr(call, { frame }, reason) {
    return constantPort(call, frame) ?? reason;
}
/** @param port or why it is not known */
function add({ node }, { frame }, port, watch) {
    const at = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
    const value = typeof port === 'string' ? (0,values_value/* unknown */.L5)(port, at) : port;
    const address = (0,values_value/* primitive */.MY)(undefined, at);
    watch.add({ port: value, defaultPort: null, address, protocol: 'tcp', framework: null }, at);
}

// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
;// CONCATENATED MODULE: ./.build/javascript/listening/child-processes.js
/** Processes that a program starts itself: `spawn('node', ['worker.js'], { env: { ...process.env, PORT: '4310' } })`. */








const child_processes_forms = new Map([
    // https://nodejs.org/api/child_process.html
    [
        'child_process',
        new Map([
            ['exec', 'line'],
            ['execSync', 'line'],
            ['execFile', 'words'],
            ['execFileSync', 'words'],
            ['spawn', 'words'],
            ['spawnSync', 'words'],
            ['fork', 'module'],
        ]),
    ],
    // https://github.com/moxystudio/node-cross-spawn
    [
        'cross-spawn',
        new Map([
            ['', 'words'],
            ['spawn', 'words'],
            ['sync', 'words'],
        ]),
    ],
    // https://github.com/sindresorhus/execa/blob/main/docs/api.md
    [
        'execa',
        new Map([
            ['', 'words'],
            ['execa', 'words'],
            ['execaSync', 'words'],
            ['sync', 'words'],
            ['execaNode', 'module'],
            ['node', 'module'],
            ['execaCommand', 'line'],
            ['command', 'line'],
        ]),
    ],
    // https://github.com/shelljs/shelljs#execcommand--options--callback
    ['shelljs', new Map([['exec', 'line']])],
]);
/** What a call starts; `null` where it starts nothing, or only where a variable is set that nothing here sets. */
function childProcess(it, { made, how, args, at }, isLater) {
    const form = how === 'call' ? formOf(made) : undefined;
    if (form === undefined)
        return null;
    const when = whenOf(it);
    if (when === undefined)
        return null;
    const [program, given, last] = args;
    // The list of arguments may be left out.
    const list = form === 'line' || given === undefined || isNoList(given) ? null : given;
    const options = [list === null ? given : last].find((one) => one !== undefined && !isFunction(one)) ?? (0,values_value/* primitive */.MY)(undefined, at);
    const cwd = (0,properties/* propertyOf */.$r)(options, 'cwd');
    return {
        command: program === undefined ? null : commandOf(form, program, list, options),
        cwd: (0,choices/* mapOptions */.tS)(cwd, (one) => folderIn(it, one, at)),
        environment: child_processes_environmentOf(it, options, isExtending(made, options)),
        at,
        when,
        isLater,
    };
}
/** The program may have gone to another folder than that it was started in. */
function folderIn({ cwd }, value, at) {
    if (isUnset(value))
        return (0,values_value/* primitive */.MY)(cwd, at);
    return value.kind === 'primitive' ? { ...value, value: external_node_path_.posix.resolve(cwd, String(value.value)) } : value;
}
/** https://github.com/sindresorhus/execa/blob/main/docs/api.md#optionsextendenv */
function isExtending({ name }, options) {
    const extendEnv = (0,properties/* propertyOf */.$r)(options, 'extendEnv');
    return name === 'execa' && !(extendEnv.kind === 'primitive' && extendEnv.value === false);
}
function isNoList(value) {
    return value.kind === 'object' || isUnset(value) || isFunction(value);
}
function isFunction({ kind }) {
    return kind === 'closure' || kind === 'builtin';
}
function formOf({ from, name, steps }) {
    const own = steps.filter((step) => step !== 'default');
    return from === 'package' && own.length < 2 ? child_processes_forms.get(name)?.get(own[0] ?? '') : undefined;
}
function commandOf(form, program, list, options) {
    if (form === 'line')
        return { line: program };
    // What is not known of a list may be any argument.
    const args = list === null ? [] : list.kind === 'array' && (0,values_value/* isExact */.u0)(list) ? list.items : [(0,values_variables/* unknownFrom */.NI)([list], list.at)];
    if (form === 'module')
        return { words: [(0,values_value/* primitive */.MY)('node', program.at), program, ...args] };
    const shell = (0,properties/* propertyOf */.$r)(options, 'shell');
    const isShell = shell.kind === 'primitive' && Boolean(shell.value);
    if (isShell && args.length === 0)
        return { line: program };
    // What runs this program: `spawn(process.execPath, …)`.
    const own = program.kind === 'unknown' ? program.made : undefined;
    const isNode = own?.from === 'global' && own.name === 'process' && own.steps[0] === 'execPath';
    return { words: [isNode ? (0,values_value/* primitive */.MY)('node', program.at) : program, ...args] };
}
/** The environment that it takes to come by here; `null` for any, `undefined` where a variable has to be set. */
function whenOf({ memory }) {
    let found = null;
    for (const { when, holds, isNeeded } of (0,values_conditions/* knownOf */.bz)(memory.conditions)) {
        if (!holds || isNeeded === true)
            continue;
        if ((0,whens/* isSetting */.BX)(when))
            return undefined;
        const not = (0,whens/* nameNotMeant */.Yu)(when);
        found = not === null ? when.environment : not === 'production' ? 'development' : found;
    }
    return found;
}
/**
 * As it is now: what is handed on may be changed at once.
 *
 * @param isLaidOver whether what is given is laid over the environment of the program
 */
function child_processes_environmentOf(it, options, isLaidOver) {
    const own = it.process.properties.get('env');
    const inherited = own?.kind === 'object' ? own.properties : new Map();
    const given = (0,properties/* propertyOf */.$r)(options, 'env');
    const value = isUnset(given) ? own : given;
    if (value?.kind !== 'object') {
        const others = value === undefined ? null : (0,values_variables/* unknownFrom */.NI)([value], value.at);
        return { variables: new Map(), others, ownPort: null };
    }
    const variables = new Map([...(isLaidOver ? inherited : []), ...value.properties]);
    const port = variables.get('PORT');
    const isOwn = port !== undefined && !child_processes_isSame(port, inherited.get('PORT'));
    return { variables, others: typeof value.rest === 'object' ? value.rest : null, ownPort: isOwn ? port : null };
}
function child_processes_isSame(port, before) {
    if (port === before || port.kind === 'variable')
        return true;
    return port.kind === 'primitive' && before?.kind === 'primitive' && port.value === before.value;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/given.js
/** What a call opens under what is known of the environment where it stands. */




/** A socket under conditions; `ifGiven` is what it is where all is set that its process needs, `null` where that is nothing. */
function socketUnder(socket, conditions, at) {
    const given = variablesSet(conditions);
    const here = { ...socket, port: whereSet(socket.port, given), address: whereSet(socket.address, given) };
    const under = (those) => ({ ...here, port: conditional(here, those, at) });
    // What the process cannot do without, it is started with.
    const needed = conditions.filter((one) => one.isFatal === true && one.isNeeded === true);
    const open = conditions.filter((one) => !needed.some((it) => it.holds === one.holds && (0,whens/* sameWhen */.L4)(it.when, one.when)));
    const others = open.filter((one) => one.isNeeded !== true);
    return { socket: under(open), ifGiven: others.length < open.length ? under(others) : null };
}
/** The variables one of which is set where these conditions hold. */
function variablesSet(conditions) {
    return conditions
        .flatMap(({ when, holds }) => (holds && (0,whens/* isSetting */.BX)(when) ? (0,whens/* variablesOfSetting */.Xp)(when) : []))
        .filter((name) => !(0,values_variables/* isFile */.fo)(name));
}
/** `process.env.PORT || 8000` behind `if (!process.env.PORT) process.exit(1)`: what stands in for a variable is not taken there. */
function whereSet(value, given) {
    if (given.length === 0)
        return value;
    const options = (0,choices/* optionsOf */.cz)(value);
    const isGiven = (names) => names.some((name) => given.includes(name));
    const isMeant = options.some(({ when }) => (0,whens/* isSetting */.BX)(when) && isGiven((0,whens/* variablesOfSetting */.Xp)(when)));
    const left = isMeant
        ? options.flatMap((it) => {
            if (it.when === null)
                return [];
            return (0,whens/* isSetting */.BX)(it.when) && isGiven((0,whens/* variablesOfSetting */.Xp)(it.when)) ? [{ ...it, when: null }] : [it];
        })
        : options;
    return (0,choices/* mapOptions */.tS)((0,choices/* choose */.Sw)(left, value.at), (it) => it.kind === 'primitive' && isGiven(it.variables) ? (0,values_variables/* ofVariables */.vv)(it.variables, it.at) : it);
}
/** The port of a socket under conditions on the environment: where they do not hold, there is none, nor a default. */
function conditional({ port }, conditions, at) {
    const none = (0,values_value/* primitive */.MY)(false, at);
    return conditions.toReversed().reduce((value, { when, holds }) => {
        const [inside, outside] = holds ? [when, null] : [null, when];
        return (0,choices/* choose */.Sw)([
            { value, when: inside },
            { value: none, when: outside },
        ], at);
    }, port);
}

;// CONCATENATED MODULE: ./.build/javascript/listening/runs.js
/** A function that is called by more code that runs later than this is not looked at again. */
const mostLater = 16;
class Runs {
    #functions = new Map();
    of(node) {
        return this.#functions.get(node) ?? null;
    }
    /** @param later the code that it is run by, as far as that in truth runs later, outermost first */
    begins(node, later) {
        let ran = this.#functions.get(node);
        if (ran === undefined) {
            ran = { isCut: false, later: new Set(), inner: new Set() };
            this.#functions.set(node, ran);
        }
        const [outermost, ...others] = later;
        if (outermost === undefined || ran.isCut)
            return ran;
        ran.later.add(outermost);
        for (const run of others)
            ran.inner.add(run);
        if (ran.later.size + ran.inner.size > mostLater)
            ran.isCut = true;
        return ran;
    }
}

;// CONCATENATED MODULE: ./.build/javascript/listening/unread-servers.js
/**
 * Calls of packages that are not read, and that by their shape open a socket: `new esl.Server({ port: 8022 })`. Whether
 * they listen, and where, only the package knows: they are told of, and never taken for a listener.
 */




/** Packages of which a "Server" is one that they connect to: its address. */
const unread_servers_clients = new Set(['mongodb', 'mongodb-core', 'mongojs', 'ldap-client']);
const startingMethods = /^(?:listen|start|serve|bind)(?:Async|Sync)?$/;
/** Functions that do something to a server that is there. */
const notOpening = /^(?:add|bind|call|check|choose|close|connect|contact|delete|end|find|format|from|get|has|is|join|kill|leave|notify|on|parse|pick|ping|probe|query|register|remove|resolve|select|send|set|stop|test|to|update|use|wait|with)(?:[A-Z_]|$)/;
/** What a call of a package says of a socket that it may open; `null` where it does not look like that. */
function unreadServer(call) {
    const { made, at } = call;
    if (made.from !== 'package' || unread_servers_clients.has(made.name))
        return null;
    if (made.steps.some((it) => /client|connection|pool/i.test(it)))
        return null;
    const callee = calleeIn(call);
    const port = givenPort(call, callee);
    if (port === null)
        return null;
    const numbers = [...new Set((0,choices/* optionsOf */.cz)(port).flatMap(({ value }) => numberOf(value) ?? []))];
    const [only = null, ...others] = numbers;
    // The system chooses one.
    if (only === 0 && others.length === 0)
        return null;
    const said = numbers.length > 0 ? numbers.join(' or ') : (variableOf(port) ?? 'a port');
    const reason = `${said} is given to "${callee.written}(…)" of the package "${made.name}", which is not read`;
    return { reason, port: others.length === 0 ? only : null, at };
}
function calleeIn({ made, how, at }) {
    const name = unread_servers_lastName(made);
    const text = at.source.text.slice(at.start, Math.min(at.end, at.start + longestCallee));
    const written = calleeAtStart.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? '';
    const local = /[\w$]*$/.exec(written)?.[0] ?? '';
    // The text of a chain of calls begins with the first of them.
    const isIt = how === 'new' ? written.startsWith('new ') : name === '' || local === name;
    if (local === '' || !isIt)
        return { names: [name], written: how === 'new' ? `new ${name}` : `.${name}` };
    return { names: [name, local], written };
}
const longestCallee = 120;
const calleeAtStart = /^(?:await\s+)?((?:new\s+)?[\w$]+(?:\s*[?!]?\.\s*[\w$]+)*)\s*(?:<[^()]*>\s*)?\(/;
function unread_servers_lastName({ steps }) {
    const last = steps.findLast((it) => it !== 'default') ?? '';
    return /^[\w$]+$/.test(last) && last !== 'new' ? last : '';
}
/** The port that it is given, where it looks like what opens one; else `null`. */
function givenPort({ made, how, args }, { names, written }) {
    const [first] = args;
    if (names.some((it) => /Server$/i.test(it) && (how === 'new' || !notOpening.test(it))))
        return portOption(args) ?? (first !== undefined && isNumber(first) ? first : null);
    const method = unread_servers_lastName(made);
    if (how === 'new' || !startingMethods.test(method))
        return null;
    if (method.startsWith('bind'))
        return first === undefined ? null : (portOption([first]) ?? portOfAddress(first));
    const option = portOption(args);
    if (option !== null)
        return option;
    // `progress.start(200)` is none: it is something that serves, or the number is called a port.
    const isServer = [...made.steps, written].some((it) => /serve|app|http|api|proxy/i.test(it));
    return first !== undefined && isNumber(first) && (isServer || isCalledPort(first)) ? first : null;
}
/** The `port` of an object among them. */
function portOption(args) {
    for (const { value } of args.flatMap(choices/* optionsOf */.cz)) {
        if (value.kind !== 'object' || !value.properties.has('port'))
            continue;
        const port = (0,properties/* propertyOf */.$r)(value, 'port');
        if (isGiven(port))
            return port;
    }
    return null;
}
/** Whether it may be a port: `port: null` and `port: false` are none. */
function isGiven(port) {
    return (0,choices/* optionsOf */.cz)(port).some(({ value }) => value.kind !== 'primitive' || isPortLike(value));
}
function isNumber(value) {
    return (0,choices/* optionsOf */.cz)(value).every(({ value: it }) => it.kind === 'variable' || numberOf(it) !== null);
}
function numberOf(value) {
    return value.kind === 'primitive' && value.value !== '' ? (0,ports/* portNumber */.JX)(value.value) : null;
}
/** Whether a variable that it comes from is one of a port. */
function isCalledPort(value) {
    return (0,choices/* optionsOf */.cz)(value).some(({ value: it }) => {
        if (it.kind === 'variable')
            return /port/i.test(it.name);
        if (it.kind !== 'primitive')
            return false;
        const through = (it.via ?? []).map(({ source, start, end }) => source.text.slice(start, Math.min(end, start + 80)));
        return [...it.variables, ...through].some((name) => /port/i.test(name));
    });
}
/** `0.0.0.0:8022`, `tcp://*:8022`: what is bound to an address has its port there. */
function portOfAddress(value) {
    if (value.kind !== 'primitive')
        return null;
    const port = typeof value.value === 'string' ? (/^(?:\w+:\/\/)?[\w.*[\]:-]*:(\d{1,5})$/.exec(value.value)?.[1] ?? null) : null;
    return port === null ? null : { ...value, value: port };
}
/** The name of the variable that it is read from, where nothing else is known of it. */
function variableOf(port) {
    const names = (0,choices/* optionsOf */.cz)(port).flatMap(({ value }) => (value.kind === 'variable' ? value.name : []));
    return names[0] ?? null;
}

// EXTERNAL MODULE: ./.build/javascript/listening/request-handlers.js
var request_handlers = __webpack_require__(9169);
;// CONCATENATED MODULE: ./.build/javascript/listening/withdrawn.js
/** Functions that would be called later, and are taken away again while the program starts: listeners, timers. */


const adds = new Set([
    ...['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'addEventListener'],
]);
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const clears = new Set(['clearTimeout', 'clearInterval', 'clearImmediate']);
class Withdrawn {
    /** What runs them: what that opens is not known. */
    runs = new Set();
    #registered = new Map();
    #runsOf;
    /** @param runsOf what has run a function so far and in truth runs later */
    constructor(runsOf) {
        this.#runsOf = runsOf;
    }
    /** A call of code that is not read, in what the program does first. */
    sees({ made, args, at }) {
        const step = made.steps.findLast((it) => it !== 'default') ?? made.name;
        const [first, second] = args;
        if (timers.has(step) && first?.kind === 'closure')
            this.#add({ of: beginOf(at), event: null, closure: first });
        if (clears.has(step) && first !== undefined)
            this.#remove(beginOf(first.at), null, null);
        const event = first?.kind === 'primitive' ? String(first.value) : null;
        if (adds.has(step) && event !== null && second?.kind === 'closure')
            this.#add({ of: ownerOf(made), event, closure: second });
        if ((0,request_handlers/* removesListeners */.z_)(step))
            this.#remove(ownerOf(made), event, step === 'removeAllListeners' ? null : (second ?? null));
    }
    #add(registration) {
        (0,maps/* append */.BC)(this.#registered, registration.of, registration);
    }
    /** @param listener `null` for all of the event; that is `null` for all of them */
    #remove(of, event, listener) {
        const all = this.#registered.get(of) ?? [];
        const isMeant = (it) => (event === null || it.event === event) && (listener === null || withdrawn_isSame(it.closure, listener));
        for (const { closure } of all.filter(isMeant))
            for (const run of this.#runsOf(closure))
                this.runs.add(run);
        this.#registered.set(of, all.filter((it) => !isMeant(it)));
    }
}
function withdrawn_isSame({ node }, value) {
    return value.kind === 'closure' && value.node === node;
}
/** What has the method that is called. */
function ownerOf({ from, name, steps }) {
    return [from, name, ...steps.slice(0, -1)].join(' ');
}
/** What a call gives stands where its callee does. */
function beginOf({ source, start }) {
    return `${source.path}:${start}`;
}

// EXTERNAL MODULE: ./.build/javascript/listening/worth.js
var worth = __webpack_require__(8626);
;// CONCATENATED MODULE: ./.build/javascript/listening/watch.js















/** More code that runs later than this is not looked at again. */
const watch_mostLater = 64;
/** More processes than these are not followed. */
const mostChildren = 16;
/** The notes on one program. */
class Watch {
    modules = [];
    /** By file and place. */
    unread = new Map();
    children = new Map();
    /** What it loads that is no file of the repository, as it calls that. */
    packages = new Set();
    /** The ends of calls, by file. */
    #calls = new Map();
    /** The same of calls of which nothing more is known than that they may be come by. */
    #possible = new Map();
    #asked = new Set();
    #sockets = new Sockets();
    /** What is being run and in truth runs later, outermost first. */
    #stack = [];
    /** The functions that were run. */
    #runs = new Runs();
    #withdrawn = new Withdrawn(({ node }) => this.#runs.of(node)?.later ?? []);
    #ended = new Map();
    #again = new WeakMap();
    /** What opened a socket and in truth does so later. */
    #later = [];
    /** The first module of the program that is not there. */
    missing = null;
    /** Whether some code that runs later was not looked at to its end, and would be looked at longer with more patience. */
    isCutShort = false;
    #stepsOfHandler;
    #failing = 0;
    /** What is run once more, and what of that was not run to its end. */
    #current = null;
    #cut = new Set();
    #phase = 'first';
    #count = 0;
    constructor(steps = listening_steps/* stepsOfHandler */.nY) {
        this.#stepsOfHandler = steps;
    }
    entersModule(program, frame) {
        this.modules.push({ program, frame });
    }
    /** What may open a socket is worth more than what answers a request. */
    stepsFor(it, closure) {
        return (0,listening_steps/* stepsOfWorth */.R7)((0,worth/* worthOf */.g)(it, closure), it.left, this.#stepsOfHandler);
    }
    endsModule(program, cut) {
        this.#ended.set(program, cut);
    }
    runs(node, run) {
        if (this.#phase === 'unreached')
            return run();
        const ran = this.#runs.begins(node, this.#phase === 'first' ? this.#stack.map((it) => it.run) : []);
        let isCut = true;
        try {
            const result = run();
            isCut = false;
            return result;
        }
        catch (error) {
            isCut = !(error instanceof interpreter/* Thrown */.jO);
            throw error;
        }
        finally {
            if (isCut)
                ran.isCut = true;
            if (isCut && this.#current !== null)
                this.#cut.add(this.#current);
        }
    }
    skips(node) {
        if (this.#current !== null)
            this.#cut.add(this.#current);
        this.#runs.begins(node, []).isCut = true;
    }
    cutsShort(steps) {
        if (steps === this.#stepsOfHandler)
            this.isCutShort = true;
    }
    loads(name) {
        this.packages.add(name);
    }
    /** Data may be left out of a repository, and says nothing of what the program does. */
    misses(specifier, at) {
        if (!/\.(?!(?:[cm]?[jt]sx?)$)\w+$/.test(specifier))
            this.missing ??= { specifier, at };
    }
    failing(run) {
        this.#failing += 1;
        try {
            return run();
        }
        finally {
            this.#failing -= 1;
        }
    }
    calls(at) {
        let ends = this.#calls.get(at.source.path);
        if (ends === undefined) {
            ends = new Set();
            this.#calls.set(at.source.path, ends);
        }
        // A chain of calls begins in one place, but each ends in its own.
        ends.add(at.end);
    }
    later(it, how, run) {
        const isOutermost = this.#stack.length === 0 && this.#phase === 'first' && how !== 'repeated';
        const before = this.#count;
        const again = this.#againOf(it, run);
        this.#stack.push({ how, run: again });
        try {
            return run();
        }
        finally {
            this.#stack.pop();
            if (isOutermost && this.#count > before && this.#later.length < watch_mostLater) {
                this.#later.push(again);
                this.#phase = 'echo';
                this.#current = again;
                try {
                    it.memory.fork([{ when: null, run: () => attempt(run) }], it.process.at, () => false);
                }
                finally {
                    this.#phase = 'first';
                    this.#current = null;
                }
            }
        }
    }
    /** The same once more, under what is known of the environment now; one function for each, however often it is run. */
    #againOf(it, run) {
        const before = this.#again.get(run);
        if (before !== undefined)
            return before;
        const conditions = [...it.memory.conditions];
        const again = () => it.memory.under(conditions, run);
        this.#again.set(run, again);
        return again;
    }
    callsUnread(it, callee, args, at, how) {
        const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
        // It may be a function of the program, of which no more is known than that.
        if (this.#current !== null && (made === undefined || made.from === 'elsewhere'))
            this.#cut.add(this.#current);
        if (made === undefined)
            return;
        const loads = (name) => this.packages.has(name);
        const call = { made, how, args, at, loads, bunPort: () => bunPort(it, at) };
        if (this.#phase === 'first' && this.#stack.length === 0)
            this.#withdrawn.sees(call);
        const socket = socketOf(call);
        if (socket === null) {
            this.#addUnread(call);
            this.#addChild(it, call);
            return;
        }
        const conditions = (0,values_conditions/* knownOf */.bz)(it.memory.conditions);
        const ways = it.memory.conditions.filter((one) => one.when === null);
        const under = socketUnder(socket, conditions, at);
        this.add(under.socket, at, under.ifGiven, ways);
    }
    #addUnread(call) {
        const server = this.#failing > 0 || isKnownServer(call.made.name) ? null : unreadServer(call);
        if (server === null)
            return;
        const key = placeOf(call.at);
        // What is known at first is seldom more than what is known later.
        const before = this.unread.get(key);
        if (before === undefined || before.port === null)
            this.unread.set(key, server);
    }
    #addChild(it, call) {
        if (this.#failing > 0 || this.#phase === 'unreached')
            return;
        const key = placeOf(call.at);
        const before = this.children.get(key);
        if (before?.isLater === false || (before === undefined && this.children.size >= mostChildren))
            return;
        const isLater = this.#phase !== 'first' || this.#stack.some(({ how }) => how !== 'async');
        const child = childProcess(it, call, isLater);
        if (child !== null && (before === undefined || !isLater))
            this.children.set(key, child);
    }
    add(socket, at, ifGiven = null, ways = []) {
        // The port that is taken where the own one is not free.
        if (this.#failing > 0)
            return;
        const isBlind = this.#stack.some(({ how }) => how !== 'async');
        const isRepeated = this.#stack.some(({ how }) => how === 'repeated');
        // Of a function in a function that nothing calls, the names of the outer one are not there.
        const isOut = this.#phase === 'unreached' && isUndeclared(socket.port);
        const found = isOut ? { ...socket, port: (0,values_value/* unknown */.L5)('nothing that is seen calls it', at) } : socket;
        const how = this.#phase === 'first' ? (isBlind ? 'blind' : 'sure') : this.#phase;
        const run = this.#current ?? this.#stack[0]?.run ?? null;
        const seen = { socket: found, ifGiven: isOut ? null : ifGiven, ways, how, run };
        if (this.#sockets.add(at, isRepeated, seen))
            this.#count += 1;
    }
    /** Once more what opened a socket too early, now that everything else is done. */
    again(program) {
        this.#phase = 'again';
        for (const run of this.#later) {
            this.#current = run;
            if (program.more(listening_steps/* furtherSteps */.Sg, () => void run()) !== null)
                this.#cut.add(run);
        }
        this.#current = null;
    }
    /** Whether a call may be come by. */
    mayCall(call, { file }) {
        return this.#possible.get(file.path)?.has(call.end ?? 0) === true;
    }
    reads(object) {
        for (const value of (0,members/* heldBy */.Vr)(object).flatMap(members/* eachOf */.pQ))
            if (value.kind === 'closure')
                this.#asked.add(value.node);
    }
    /** Whether a function may be what something is read as by a key that is not known. */
    isAsked(node) {
        return this.#asked.has(node);
    }
    /** What is known of the runs of a function; `null` where nothing has run it. */
    ran(node) {
        return this.#runs.of(node);
    }
    /** Whether a module has been run to its end. */
    hasEnded({ program }) {
        return this.#ended.get(program) === null;
    }
    /** Why a module has not been run to its end; `null` where it has, or ends in an error. */
    cutOf({ program }) {
        return this.#ended.get(program) ?? null;
    }
    /**
     * Once more what runs a function later, now that everything else is done; then what does so within that, for the calls
     * that may be come by.
     */
    againFor(ran, program) {
        const [all, within] = [[...ran.later], [...ran.inner]];
        ran.later.clear();
        ran.inner.clear();
        const once = (run) => {
            if (program.more(listening_steps/* furtherSteps */.Sg, run) !== null)
                ran.isCut = true;
        };
        this.#phase = 'again';
        for (const run of all)
            once(() => void run());
        this.#phase = 'unreached';
        const calls = this.#calls;
        this.#calls = this.#possible;
        for (const run of within)
            once(() => this.failing(() => void run()));
        this.#calls = calls;
    }
    /** From here on, what is come by is code that nothing calls. */
    endsReached() {
        this.#phase = 'unreached';
    }
    /** Whether a call has been come by. */
    hasCalled(call, { file }) {
        return this.#calls.get(file.path)?.has(call.end ?? 0) === true;
    }
    sockets() {
        return this.#sockets.all(this.#cut, this.#withdrawn.runs);
    }
}
/** Runs what may end in an error of the program's. */
function attempt(run) {
    try {
        run();
    }
    catch (error) {
        if (!(error instanceof interpreter/* Thrown */.jO || error instanceof interpreter/* Undecided */.Oh))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/javascript/listening/listening.js











/**
 * @param path of the file that the process runs
 * @returns a problem where the file cannot be read
 */
function listeningOf(path, tree, surroundings, runtime = { servesDefaultExport: false }) {
    const watch = new Watch();
    const all = looked(path, tree, surroundings, runtime, watch);
    // Where nothing is opened or started, nothing of that is a worker's.
    const isNone = 'message' in all || all.sockets.length + all.children.length === 0;
    const ranks = isNone ? null : ranksWithoutWorkers(watch, surroundings);
    if ('message' in all || ranks === null)
        return longer(all, watch, path, tree, surroundings, runtime);
    const alone = looked(path, tree, { ...surroundings, ranks }, runtime, new Watch());
    return 'message' in alone ? all : withoutWorkers(all, alone);
}
/** At a program that had a port left open, it is looked longer. */
function longer(first, watch, path, tree, surroundings, runtime) {
    if ('message' in first || !watch.isCutShort || unknownPorts(first) === 0)
        return first;
    // That takes more steps, and there were not enough for this look.
    if (first.cut?.isTooLong === true)
        return first;
    // To look longer at everything is not better: the steps are those of the whole program.
    const second = looked(path, tree, surroundings, runtime, new Watch(listening_steps/* stepsOfPatience */.kK));
    return 'message' in second || second.cut !== null || unknownPorts(second) >= unknownPorts(first) ? first : second;
}
/** Packages that may well start workers by themselves. */
const makeWorkers = /cluster|farm|fork|pm2|pool|sticky|throng|worker/i;
/** What the process is where nothing of the program makes a worker that asks whether it is one; `null` where that is open. */
function ranksWithoutWorkers({ modules, packages }, { ranks = {} }) {
    const names = [...packages].map((name) => name.replace(/^node:/, ''));
    const known = Object.keys(workers/* makersOfWorkers */.G);
    const mayMake = names.some((name) => !known.includes(name) && makeWorkers.test(name));
    const asked = Object.entries(workers/* makersOfWorkers */.G).filter(([name, maker]) => names.includes(name) && !(name in ranks) && !modules.some((it) => maker.test(it.frame.file.text)));
    if (mayMake || asked.length === 0)
        return null;
    return { ...ranks, ...Object.fromEntries(asked.map(([name]) => [name, 'first'])) };
}
/** What the process opens that is alone; what only a worker would is not known. */
function withoutWorkers(all, alone) {
    const reason = 'only a worker opens it, and nothing that is seen starts one';
    const ofWorkers = all.sockets
        .filter(({ at }) => !alone.sockets.some((it) => placeOf(it.at) === placeOf(at)))
        .map((it) => ({ ...it, port: (0,values_value/* unknown */.L5)(reason, it.at) }));
    return { ...alone, isSilent: false, sockets: [...alone.sockets, ...ofWorkers].sort(byPlace) };
}
function unknownPorts({ sockets }) {
    return sockets.filter(({ port }) => (0,choices/* optionsOf */.cz)(port).some(({ value }) => value.kind === 'unknown')).length;
}
function looked(path, tree, surroundings, runtime, watch) {
    const program = (0,evaluate/* evaluateProgram */.cA)(path, tree, surroundings, watch);
    if ('message' in program)
        return program;
    watch.again(program);
    const served = runtime.servesDefaultExport ? socketOfExport(program) : null;
    if (served !== null)
        watch.add(served, program.value.at);
    findUnreached(program, watch);
    const sockets = watch.sockets().sort(byPlace);
    const unread = [...watch.unread.values()].sort(byPlace);
    const files = [...new Set(watch.modules.map(({ frame }) => frame.file))];
    const { missing } = watch;
    const { cut } = program;
    const ignoresPort = cut === null && missing === null && !files.some(({ text }) => /\bPORT\b/.test(text));
    const children = [...watch.children.values()].sort(byPlace);
    const isNone = ignoresPort && [sockets, unread, children].every((it) => it.length === 0);
    return {
        sockets,
        unread,
        children,
        files: [...new Set(files.map((it) => it.path))],
        ignoresPort,
        isSilent: isNone && isSilent(program, watch.modules),
        cut,
        missing,
    };
}
function byPlace(a, b) {
    return (0,place/* compareText */.n6)(a.at.source.path, b.at.source.path) || a.at.start - b.at.start;
}

// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
;// CONCATENATED MODULE: ./.build/javascript/values/signatures.js
/** Values as texts, so that two of them can be told to be the same. */

/** Kinds that a program may change, or that are code. */
const mutable = new Set(['object', 'array', 'closure', 'builtin']);
let different = 0;
/**
 * A text that is the same only for values which nobody can tell from each other, but for the names through which they were
 * read. That of an object, and of what holds one, is never the same: it may hold something else by now.
 *
 * @param without what makes no difference besides
 */
function signatureOf(value, without = []) {
    const left = new Set(['via', ...without]);
    return JSON.stringify(value, (key, one) => {
        if (left.has(key))
            return null;
        if (typeof one !== 'object' || one === null)
            return typeof one === 'string' ? one : [typeof one, String(one)];
        if (one instanceof source_text/* SourceText */.D)
            return one.path;
        if (one instanceof Map)
            return [...one];
        if (!('kind' in one) || !mutable.has(one.kind))
            return one;
        different += 1;
        return different;
    });
}

// EXTERNAL MODULE: ./.build/launch/files.js
var files = __webpack_require__(9391);
// EXTERNAL MODULE: ./.build/launch/settings.js
var launch_settings = __webpack_require__(2079);
// EXTERNAL MODULE: ./.build/launch/servers/package-file.js
var package_file = __webpack_require__(2782);
// EXTERNAL MODULE: ./.build/launch/servers/program-file.js + 2 modules
var program_file = __webpack_require__(938);
// EXTERNAL MODULE: ./.build/launch/servers/plain-expression.js
var plain_expression = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/launch/servers/python-statements.js
/** The tokens of each argument of a call whose bracket stands at `open`, and where it ends. */
function argumentsOf(tokens, open) {
    const depth = (tokens[open]?.depth ?? 0) + 1;
    const args = [[]];
    for (const token of tokens.slice(open + 1)) {
        if (token.depth < depth)
            return { args: args.filter((it) => it.length > 0), end: token.end };
        if (token.text === ',' && token.depth === depth)
            args.push([]);
        else
            args.at(-1)?.push(token);
    }
    return { args, end: tokens.at(-1)?.end ?? 0 };
}
/** `import uvicorn`, `import os, uvicorn`. */
function importedModules(tokens) {
    if (tokens[0]?.text !== 'import')
        return [];
    return tokens.flatMap(({ kind, text }, at) => {
        const before = tokens[at - 1]?.text ?? '';
        return kind === 'word' && /^(?:import|,)$/.test(before) && !/^(?:as|\.)$/.test(tokens[at + 1]?.text ?? '')
            ? [text]
            : [];
    });
}
/** What `port = …` or `port: int = …` gives; `null` for any other statement. */
function assignedBy(tokens, name) {
    if (tokens[0]?.text !== name)
        return null;
    const equals = tokens.findIndex((it) => it.text === '=' && it.depth === 0);
    const isPlain = equals === 1 || (equals > 1 && tokens[1]?.text === ':');
    const isAgain = tokens.slice(equals + 1).some((it) => it.text === '=' && it.depth === 0);
    return isPlain && !isAgain && equals < tokens.length - 1 ? tokens.slice(equals + 1) : null;
}
/** Whether a statement gives a name a value, in any way. */
function binds({ tokens }, name) {
    const equals = tokens.findLastIndex((it) => it.depth === 0 && /^(?:=|[-+*/]=)$/.test(it.text));
    const isHead = /^(?:def|class|async|import|from|global|nonlocal|del|for)$/.test(tokens[0]?.text ?? '');
    return tokens.some((it, at) => it.kind === 'word' &&
        it.text === name &&
        tokens[at - 1]?.text !== '.' &&
        (isHead ||
            (at < equals && !/^[.[]$/.test(tokens[at + 1]?.text ?? '')) ||
            tokens[at - 1]?.text === 'as' ||
            tokens[at + 1]?.text === ':='));
}
/** `args.port = 4310`, `setattr(args, "port", 4310)`. */
function sets({ tokens }, name, attribute) {
    return tokens.some(({ kind, text }, at) => {
        const [first, second, third] = tokens.slice(at + 1, at + 4).map((it) => it.text);
        if (kind === 'word' && text === 'setattr')
            return second === name;
        return kind === 'word' && text === name && first === '.' && second === attribute && /^[-+*/]?=$/.test(third ?? '');
    });
}
/** `command.extend(…)`, `command[3] = …`: of a list, that may change it. */
function mayChange({ tokens }, name) {
    return tokens.some(({ kind, text }, at) => kind === 'word' && text === name && /^[.[]$/.test(tokens[at + 1]?.text ?? ''));
}
/** Whether what an assignment gives is there where it is used: it stands before, under no condition, in the same function or in none. */
function isSettledFor(assignment, use, value) {
    const functionOf = (line) => line.blocks.findLast((it) => it.kind === 'function');
    const own = functionOf(assignment);
    const isBefore = (assignment.tokens[0]?.start ?? 0) < (use.tokens[0]?.start ?? 0);
    const isCertain = assignment.blocks.every((it) => it.kind !== 'condition');
    return isBefore && isCertain && value.length > 0 && (own === undefined || own === functionOf(use));
}
/** Whether a statement calls a function: `main()`, `asyncio.run(main())`. */
function calls({ tokens }, { name }) {
    return tokens.some((it, at) => it.kind === 'word' &&
        it.text === name &&
        tokens[at + 1]?.text === '(' &&
        !/^(?:\.|def|class)$/.test(tokens[at - 1]?.text ?? '') &&
        !tokens.some((other) => /^(?:lambda|if|and|or)$/.test(other.text)));
}

;// CONCATENATED MODULE: ./.build/launch/servers/python-arguments.js
/**
 * What a Python program takes from its command line with argparse: `args.port`, where `--port` is declared once.
 * https://docs.python.org/3/library/argparse.html
 */



/** Whether these tokens are what gives the arguments: `parser.parse_args()`. */
function isParsing(tokens) {
    const text = tokens.map((it) => it.text).join('');
    return /^\w+(?:\(.*\))?\.parse_args\((?:sys\.argv\[1:\])?\)$/.test(text);
}
/**
 * @param name of the attribute
 * @param words the command line of the program
 * @param at where it is asked for
 */
function argumentAsked(name, lines, source, words, at) {
    const notKnown = (reason) => ({ given: (0,values_value/* unknown */.L5)(reason, at) });
    if (/\bset_defaults\b|\bconfigargparse\b|\bfromfile_prefix_chars\b/i.test(source.text))
        return notKnown('its arguments have defaults from elsewhere');
    const declared = lines.flatMap((line) => declarationsIn(line)).filter((it) => it.attribute === name);
    const [only, second] = declared;
    if (only === undefined || second !== undefined)
        return notKnown(`the argument "${name}" is declared ${only === undefined ? 'elsewhere' : 'several times'}`);
    const short = words.find(({ text }) => only.options.some((it) => isShortened(text, it)));
    if (short !== undefined)
        return notKnown(`"${short.text}" may stand for a longer option`);
    const last = (0,launch_words/* optionsIn */.Im)(words, only.options).at(-1);
    if (last !== undefined) {
        const { value } = last;
        if (value === null || value.expands)
            return notKnown(`what "${last.name}" is given is not known`);
        return { given: { ...value.value, value: value.text } };
    }
    if (only.written === null)
        return notKnown(`"${only.options.at(-1)}" is not given, and has no default`);
    return { written: only.written, line: only.line };
}
/** Argparse takes `--po` for `--port`. */
function isShortened(word, option) {
    const name = word.split('=', 1)[0] ?? '';
    return option.startsWith('--') && name.length > 2 && name !== option && option.startsWith(name);
}
/** `parser.add_argument("-p", "--port", type=int, default=4310)` */
function declarationsIn(line) {
    const { tokens } = line;
    return tokens.flatMap(({ text }, at) => {
        if (text !== 'add_argument' || tokens[at - 1]?.text !== '.' || tokens[at + 1]?.text !== '(')
            return [];
        const { args } = argumentsOf(tokens, at + 1);
        const options = args.flatMap(([first, more]) => (more === undefined ? (first?.content ?? []) : []));
        const keyword = (name) => args.find(([first, second]) => first?.text === name && second?.text === '=')?.slice(2) ?? null;
        const long = options.find((it) => it.startsWith('--')) ?? options[0];
        if (long === undefined)
            return [];
        const attribute = keyword('dest')?.[0]?.content ?? long.replace(/^-+/, '').replaceAll('-', '_');
        return [{ options: options.filter((it) => it.startsWith('-')), attribute, written: keyword('default'), line }];
    });
}

// EXTERNAL MODULE: ./.build/launch/servers/plain-tokens.js
var plain_tokens = __webpack_require__(2486);
;// CONCATENATED MODULE: ./.build/launch/servers/python-blocks.js

/** Words that begin a statement with a block. */
const heads = new Set('if elif else for while try except finally with def class async match case'.split(' '));
/** The statements of a program; `null` where a part of it is not understood. Linear in its length. */
function linesOf(source) {
    const { statements, stop } = (0,plain_tokens/* tokensOf */.k)(source, 'python');
    if (stop !== null)
        return null;
    const lines = [];
    const open = [];
    let inline = [];
    for (const { tokens, isFlush } of statements) {
        const [first] = tokens;
        if (first === undefined)
            continue;
        const indent = indentAt(source.text, first.start);
        // Behind a `;`, it stands where the one before it does.
        if (indent !== null) {
            while ((open.at(-1)?.indent ?? -1) >= indent)
                open.pop();
            inline = [];
        }
        const colon = heads.has(first.text) ? tokens.findIndex((it) => it.text === ':' && it.depth === 0) : -1;
        // There, Python has no blocks, and nobody needs as many as there would be.
        if (colon !== -1 && indent === null)
            return null;
        const around = [...open.map((it) => it.block), ...inline];
        const head = colon === -1 ? tokens : tokens.slice(0, colon);
        lines.push({ tokens: head, blocks: around });
        if (colon === -1)
            continue;
        const block = blockOf(head, isFlush);
        const body = tokens.slice(colon + 1);
        if (body.length === 0)
            open.push({ indent: indent ?? 0, block });
        else {
            inline = [block];
            lines.push({ tokens: body, blocks: [...around, block] });
        }
    }
    return lines;
}
/** How far a statement is indented; `null` where another one stands before it. */
function indentAt(text, start) {
    let before = start;
    while (before > 0 && /[^\S\n]/.test(text.charAt(before - 1)))
        before -= 1;
    return before === 0 || text.charAt(before - 1) === '\n' ? start - before : null;
}
function blockOf(head, isFlush) {
    const words = head[0]?.text === 'async' ? head.slice(1) : head;
    const [first, second] = words;
    if (first?.text === 'def')
        return { kind: 'function', name: second?.text ?? '', isFlush };
    const text = words.map((it) => it.content ?? it.text).join(' ');
    const isPlain = /^(?:try|with)\b|^if (?:__name__ == __main__|__main__ == __name__)$/.test(text);
    return { kind: isPlain ? 'plain' : 'condition', name: '', isFlush };
}

;// CONCATENATED MODULE: ./.build/launch/servers/python-openers.js
/** The calls by which Python programs start their server themselves. */
const python_openers_openers = [
    {
        // Only the command reads UVICORN_PORT. https://www.uvicorn.org/deployment/#running-programmatically
        name: 'Uvicorn',
        of: 'module',
        owner: 'uvicorn',
        positions: null,
        defaultPort: 8000,
    },
    {
        // https://flask.palletsprojects.com/en/stable/api/#flask.Flask.run
        name: 'Flask',
        of: 'class',
        owner: 'Flask',
        positions: { host: 0, port: 1 },
        defaultPort: 5000,
    },
    {
        // https://flask-socketio.readthedocs.io/en/latest/api.html#flask_socketio.SocketIO.run
        name: 'Flask-SocketIO',
        of: 'class',
        owner: 'SocketIO',
        positions: { host: 1, port: 2 },
        defaultPort: 5000,
    },
];

;// CONCATENATED MODULE: ./.build/launch/servers/python-program.js







/** What of `subprocess` starts a process. */
const starters = new Set(['run', 'call', 'check_call', 'check_output', 'Popen']);
const setsEnvironment = /\benviron\s*(?:\[[^\]\n]*\]\s*=(?!=)|\.\s*(?:setdefault|update|pop|clear)\b)|\bputenv\b/;
/** Names that are replaced by what they are given, one by the other. */
const deepestName = 4;
/** Reads a program, without running it. */
function readPython(source, environment, words) {
    const lines = linesOf(source);
    if (lines === null)
        return { socket: null, children: [] };
    const program = new Program(source, environment, words, lines);
    const [call, second] = program.calls();
    const children = program.children();
    if (call === undefined)
        return { socket: null, children };
    const problem = second === undefined
        ? program.whyNotReached(call.line)
        : (0,values_value/* unknown */.L5)('the program has several calls that listen', second.at);
    return { socket: program.socket(call, problem), children };
}
class Program {
    #source;
    #environment;
    /** What it is given on its command line. */
    #words;
    #lines;
    constructor(source, environment, words, lines) {
        this.#source = source;
        this.#environment = environment;
        this.#words = words;
        this.#lines = lines;
    }
    calls() {
        const modules = new Set(this.#lines.flatMap(({ tokens }) => importedModules(tokens)));
        return this.#lines.flatMap((line) => {
            const { tokens } = line;
            return tokens.flatMap((token, at) => {
                const [dot, run, bracket] = tokens.slice(at + 1, at + 4);
                const isRun = dot?.text === '.' && run?.text === 'run' && bracket?.text === '(';
                if (token.kind !== 'word' || !isRun || tokens[at - 1]?.text === '.')
                    return [];
                const opener = python_openers_openers.find((it) => it.of === 'module'
                    ? it.owner === token.text && modules.has(it.owner)
                    : this.#isMadeBy(token.text, it.owner, modules));
                if (opener === undefined)
                    return [];
                const { args, end } = argumentsOf(tokens, at + 3);
                return [{ line, opener, args, at: { source: this.#source, start: token.start, end } }];
            });
        });
    }
    /** `subprocess.run([sys.executable, "-m", "uvicorn", …])`. https://docs.python.org/3/library/subprocess.html */
    children() {
        const modules = new Set(this.#lines.flatMap(({ tokens }) => importedModules(tokens)));
        if (!modules.has('subprocess'))
            return [];
        return this.#lines.flatMap((line) => line.tokens.flatMap(({ text, start }, at) => {
            const [dot, method, bracket] = line.tokens.slice(at + 1, at + 4).map((it) => it.text);
            if (text !== 'subprocess' || dot !== '.' || bracket !== '(' || !starters.has(method ?? ''))
                return [];
            const { args, end } = argumentsOf(line.tokens, at + 3);
            const call = { source: this.#source, start, end };
            return [this.#child(args, line, call)];
        }));
    }
    #child([command = [], ...options], line, at) {
        const words = this.#commandIn(command, line, at);
        const given = new Set(options.map(([name]) => name?.text));
        const isElsewhere = given.has('cwd') || /\bchdir\s*\(/.test(this.#source.text);
        const { variables, others } = this.#environment;
        const isSet = given.has('env') || setsEnvironment.test(this.#source.text);
        return {
            command: words === null || given.has('shell') || given.has('**') ? null : { words },
            cwd: isElsewhere ? (0,values_value/* unknown */.L5)('the program may change its folder', at) : (0,values_value/* primitive */.MY)('.', at),
            environment: {
                variables: isSet ? new Map() : variables,
                others: isSet ? (0,values_value/* unknown */.L5)('the program sets the environment itself', at) : others,
                ownPort: null,
            },
            at,
            when: null,
            isLater: this.whyNotReached(line) !== null,
        };
    }
    /** The words of a command that is written as a list; `null` for anything else, and for a list that is changed. */
    #commandIn(command, line, at) {
        const tokens = this.#named(command, line, 0);
        const list = tokens.findIndex((it) => it.text !== '(');
        const [name, more] = command;
        const isChanged = more === undefined && name?.kind === 'word' && this.#lines.some((it) => mayChange(it, name.text));
        if (tokens[list]?.text !== '[' || isChanged)
            return null;
        const { args } = argumentsOf(tokens, list);
        if (args.some(([first]) => first?.text === '*'))
            return null;
        return args.map((item) => {
            const [first, last] = [item[0], item.at(-1)];
            const here = { source: this.#source, start: first?.start ?? at.start, end: last?.end ?? at.end };
            const isPython = item.map((it) => it.text).join('') === 'sys.executable';
            return isPython ? (0,values_value/* primitive */.MY)('python3', here) : this.#evaluated(item, here);
        });
    }
    socket(call, problem) {
        const { opener, at } = call;
        const nothing = (0,values_value/* primitive */.MY)(undefined, at);
        const port = problem ?? this.#port(call);
        const isGiven = !(0,ports/* isUndefined */.b0)(port);
        const address = this.#argument(call, 'host');
        const isBound = address !== null && !(0,ports/* isUndefined */.b0)(address);
        return {
            port: isGiven ? port : nothing,
            address: isBound ? address : (0,values_value/* primitive */.MY)('127.0.0.1', at),
            protocol: 'tcp',
            strict: nothing,
            library: { name: opener.name, defaultPort: opener.defaultPort, at },
        };
    }
    /** Why it is not certain that a line is come by; `null` where it is. */
    whyNotReached(line, depth = 0) {
        const [first] = line.tokens;
        const at = { source: this.#source, start: first?.start ?? 0, end: first?.end ?? 0 };
        const condition = line.blocks.find((it) => it.kind === 'condition');
        if (condition !== undefined)
            return (0,values_value/* unknown */.L5)('whether it listens here depends on a condition', at);
        const definition = line.blocks.findLast((it) => it.kind === 'function');
        if (definition === undefined)
            return null;
        const isOwn = line.blocks.filter((it) => it.kind === 'function').length === 1 && definition.isFlush;
        const callers = isOwn && depth < deepestName ? this.#lines.filter((it) => calls(it, definition)) : [];
        const isCalled = callers.some((it) => this.whyNotReached(it, depth + 1) === null);
        return isCalled ? null : (0,values_value/* unknown */.L5)(`nothing that is seen calls "${definition.name}", where it listens`, at);
    }
    #port(call) {
        const { args, opener, at } = call;
        const other = args.find(([first, second]) => /^(?:fd|uds|sock)$/.test(first?.text ?? '') && second?.text === '=');
        if (other !== undefined)
            return (0,values_value/* unknown */.L5)(`it is given "${other[0]?.text}" to listen on`, at);
        if (args.some(([first]) => first?.text === '**' || first?.text === '*'))
            return (0,values_value/* unknown */.L5)('its arguments are put together elsewhere', at);
        const port = this.#argument(call, 'port');
        const isSaid = port !== null && !(0,ports/* isUndefined */.b0)(port);
        if (!isSaid && opener.of === 'class' && this.#source.text.includes('SERVER_NAME'))
            return (0,values_value/* unknown */.L5)('SERVER_NAME may have its port', at);
        return port ?? (0,values_value/* primitive */.MY)(undefined, at);
    }
    /** What an argument is; `null` where it is not given. */
    #argument({ args, opener, line }, name) {
        const byName = args.find(([first, second]) => first?.text === name && second?.text === '=')?.slice(2);
        const isPositional = args.map(([, second]) => second?.text !== '=');
        const index = opener.positions?.[name] ?? -1;
        const given = byName ?? (isPositional[index] === true ? args[index] : undefined);
        const [first] = given ?? [];
        const last = given?.at(-1);
        if (given === undefined || first === undefined || last === undefined)
            return null;
        const at = { source: this.#source, start: first.start, end: last.end };
        const named = this.#named(given, line, 0);
        const asked = this.#asked(named, line, at);
        if (asked !== null && 'given' in asked)
            return asked.given;
        return this.#evaluated(asked === null ? named : this.#named(asked.written, asked.line, 0), at);
    }
    #evaluated(tokens, at) {
        const written = this.#writtenVariable(tokens);
        if (written !== null)
            return (0,values_value/* unknown */.L5)(`the program may set ${written} itself`, at);
        const [value, more] = (0,plain_expression/* expressionsOf */.B)(tokens, this.#source, this.#environment, at);
        if (value !== undefined && more === undefined && value.kind !== 'unknown')
            return value;
        return (0,values_value/* unknown */.L5)(`"${this.#source.text.slice(at.start, at.end).slice(0, 60)}" would have to run`, at);
    }
    /** What `args.port` is, also as a number, where `args` is what argparse gives; `null` for anything else. */
    #asked(tokens, use, at) {
        const [name, dot, attribute, ...rest] = tokens.filter((it) => !/^(?:[()]|int|str)$/.test(it.text));
        if (name?.kind !== 'word' || dot?.text !== '.' || attribute?.kind !== 'word' || rest.length > 0)
            return null;
        const [only, second] = this.#lines.filter((it) => binds(it, name.text));
        const value = only === undefined || second !== undefined ? null : assignedBy(only.tokens, name.text);
        if (only === undefined || value === null || !isParsing(value) || !isSettledFor(only, use, value))
            return null;
        const isSet = this.#lines.some((it) => sets(it, name.text, attribute.text));
        if (isSet)
            return { given: (0,values_value/* unknown */.L5)(`the program sets "${name.text}.${attribute.text}" itself`, at) };
        return argumentAsked(attribute.text, this.#lines, this.#source, this.#words, at);
    }
    /** With what a name is given in its place, where it is given that once and for all. */
    #named(tokens, use, depth) {
        return tokens.flatMap((token, at) => {
            const isName = token.kind === 'word' && !/^[.(]$/.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== '.';
            if (!isName || depth >= deepestName)
                return [token];
            const bindings = this.#lines.filter((it) => binds(it, token.text));
            const [only, second] = bindings;
            const value = only === undefined || second !== undefined ? null : assignedBy(only.tokens, token.text);
            if (only === undefined || value === null || !isSettledFor(only, use, value))
                return [token];
            const mark = { ...token, kind: 'mark', content: null };
            return [{ ...mark, text: '(' }, ...this.#named(value, only, depth + 1), { ...mark, text: ')' }];
        });
    }
    #isMadeBy(name, owner, modules) {
        const bindings = this.#lines.filter((it) => binds(it, name));
        const value = (bindings.length === 1 ? assignedBy(bindings[0]?.tokens ?? [], name) : null) ?? [];
        const [module, dot] = value.map((it) => it.text);
        // `flask.Flask(…)`
        const at = dot === '.' && modules.has(module ?? '') ? 2 : 0;
        return value[at]?.text === owner && value[at + 1]?.text === '(';
    }
    /** A variable of the environment that these read and the program may set; `null` where there is none. */
    #writtenVariable(tokens) {
        const names = tokens.flatMap((it) => (it.content !== null && /^[A-Z_]\w*$/.test(it.content) ? [it.content] : []));
        if (!tokens.some((it) => /^(?:environ|getenv)$/.test(it.text)))
            return null;
        const { text } = this.#source;
        const writes = text.matchAll(/environ\s*(?:\[([^\]\n]*)\]\s*=(?!=)|\.\s*(?:setdefault\s*\(([^,)\n]*)|(?:update|pop|clear)\b))|\bputenv\b|override\s*=\s*True/g);
        for (const write of writes) {
            const name = /^\s*["'](\w+)["']\s*$/.exec(write[1] ?? write[2] ?? '')?.[1];
            if (name === undefined || names.includes(name))
                return name ?? names[0] ?? 'its environment';
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/launch/servers/program.js
/** A server's own source: where it listens, under the environment of the process that runs it. */












/**
 * Reads the program that is started. Nothing of it is run.
 *
 * @param file as it is written on the command line; its ending, or a folder's index, may be left out
 * @param interpreter what runs it: `node`, `tsx`, `bun`
 */
function programReading(start, file, interpreter = 'node') {
    const { tree, directory, environment, args } = start;
    const path = (0,paths/* pathFrom */.I)(directory, file);
    if (path === null)
        return program_unread('it is not in this repository');
    const python = path.endsWith('.py') ? pythonReading(start, path) : null;
    const { socket = null, children = [] } = python ?? {};
    if (socket !== null) {
        const configured = { files: [path], sockets: [socket] };
        const ignoresPort = otherVariable(tree, path) !== null;
        const nothing = { unread: [], isSilent: false, cut: null, missing: null };
        return { kind: 'read', configured, children, ...nothing, ignoresPort, isPlain: true };
    }
    const found = (0,program_file/* programFile */.p)(tree, path);
    if ('reason' in found) {
        const other = otherVariable(tree, path);
        const reason = other === null ? found.reason : `${found.reason}, and speaks of ${other}, not of PORT`;
        return { kind: 'unread', reason, ignoresPort: other !== null, children };
    }
    const surroundings = {
        environment: environment.variables,
        others: environment.others,
        args: args.map(program_argument),
        cwd: directory,
        packages: (name) => (0,package_file/* packageFile */.n)(tree, name),
        built: (it) => sourceOf(tree, it),
        ranks: start.isWorker === true ? { cluster: 'worker' } : {},
    };
    const listening = listeningOnce(found.path, tree, interpreter === 'bun', surroundings);
    if ('message' in listening)
        return program_unread(listening.message);
    const { sockets, unread: besides, files, ...said } = listening;
    const isAnyReached = sockets.some((it) => it.isReached);
    const configured = { files, sockets: sockets.map((it) => program_socketOf(it, isAnyReached)) };
    return { kind: 'read', configured, unread: besides, ...said };
}
function program_unread(reason) {
    return { kind: 'unread', reason, ignoresPort: false, children: [] };
}
/** What a file of the program is built from, or a folder that begins elsewhere (`main`). */
function sourceOf(tree, path) {
    const found = (0,program_file/* programFile */.p)(tree, path);
    return 'path' in found ? found.path : null;
}
/** What a Python program says plainly; `null` where it cannot be read. */
function pythonReading({ tree, environment, args }, path) {
    const source = (0,files/* textIn */.r)(tree, path);
    return source === null ? null : readPython(source, withDotenv(environment, source, tree), args);
}
/** `load_dotenv()` takes the file beside the program, or the next one further out. https://pypi.org/project/python-dotenv/ */
function withDotenv(environment, source, tree) {
    const call = /load_dotenv\s*\(\s*(\))?/.exec(source.text);
    if (call === null)
        return environment;
    const at = { source, start: call.index, end: call.index + 'load_dotenv'.length };
    if (call[1] === undefined)
        return new launch_environment/* Environment */.O(environment.name, environment.variables, (0,values_value/* unknown */.L5)('"load_dotenv" is given a file', at));
    let folder = external_node_path_.posix.dirname(source.path);
    while (folder !== '.' && !tree.has(external_node_path_.posix.join(folder, '.env')))
        folder = external_node_path_.posix.dirname(folder);
    return (0,launch_settings/* withEnvFiles */.r2)(environment, ['.env'], tree, folder === '.' ? '' : folder);
}
/** `BACKEND_PORT` where a program in another language names that and no `PORT`; `null` where it may well read `PORT`. */
function otherVariable(tree, path) {
    const source = (0,files/* textIn */.r)(tree, path);
    if (source === null)
        return null;
    const names = source.text.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [];
    return names.includes('PORT') ? null : (names.find((it) => it.endsWith('_PORT')) ?? null);
}
/** By program and surroundings: scripts start the same one under several names, and it may take long to read. */
const program_known = (0,maps/* kept */.LP)((_) => new Map());
/** By program, those that took all their steps and showed nothing: to read them again for other surroundings takes as long. */
const hopeless = (0,maps/* kept */.LP)((_) => new Map());
function listeningOnce(path, tree, servesDefaultExport, surroundings) {
    const programs = program_known(tree);
    const key = keyOf(path, servesDefaultExport, surroundings);
    const listening = programs.get(key) ?? hopeless(tree).get(path) ?? listeningOf(path, tree, surroundings, { servesDefaultExport });
    programs.set(key, listening);
    if ('cut' in listening && listening.cut?.isTooLong === true && saysNothing(listening))
        hopeless(tree).set(path, listening);
    return listening;
}
function saysNothing({ sockets, unread, children }) {
    return [sockets, unread, children].every((it) => it.length === 0);
}
/** The same where all that the program can ask for is written in the same places. No port stands in the name of an environment. */
function keyOf(path, servesDefaultExport, { environment = new Map(), others = null, args = [], cwd, ranks }) {
    const values = [...environment].map(([name, value]) => [name, signatureOf(value, name === 'NODE_ENV' ? ['at'] : [])]);
    const rest = others === null ? null : signatureOf(others);
    return JSON.stringify([path, servesDefaultExport, cwd, ranks, values, rest, args.map((it) => signatureOf(it))]);
}
/**
 * A call that nothing seems to come by is taken for the program's where it has no other, as a framework may well be
 * what makes it. Beside others it may be of no use any more: its port is there, and not known.
 */
function program_socketOf(call, isAnyReached) {
    const { address, protocol, via, defaultPort, at } = call;
    const port = call.isReached || !isAnyReached ? call.port : (0,values_value/* unknown */.L5)('nothing that is seen calls it', at);
    return { port, address, protocol, strict: (0,values_value/* primitive */.MY)(undefined, at), library: { name: via, defaultPort, at } };
}
/** An argument of the process. */
function program_argument(word) {
    return word.expands ? (0,values_value/* unknown */.L5)('the shell puts it together', word.value.at) : { ...word.value, value: word.text };
}

// EXTERNAL MODULE: ./.build/launch/servers/row.js
var row = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/launch/work.js
var work = __webpack_require__(3887);
;// CONCATENATED MODULE: ./.build/launch/process.js
/**
 * The effective ports of one process in one environment: flag, variable, config file, the program's own source, its
 * children, default.
 */


















/** The ports in one environment, which what is written may add to. */
function process_inEnvironment(written, outer, tree, at, child = null) {
    const { args: words, settings, way } = written;
    if (!(0,work/* spend */.R)(tree, collect/* leastWork */.fs + words.length + outer.variables.size * (1 + settings.length)))
        return { ...effective/* opensNone */.G, environment: outer.name, unknown: [(0,collect/* tooMuch */.Gm)(way, (0,places/* placeOf */.$t)(at))] };
    const environment = (0,launch_settings/* withSettings */.GY)(outer, settings, tree, written.directory);
    const launch = { ...written, args: (0,expand/* expandWords */.A)(words, environment) };
    const own = ofLaunch(launch, { launch, environment, tree, at, child });
    // Of the processes that a program starts itself, each has the options of its parent, and finds the port taken.
    const inspector = child === null ? (0,launch_inspector/* openedByInspector */.aR)(launch, environment, tree, at) : effective/* opensNone */.G;
    return { ...(0,effective/* allOf */.b)([own, inspector]), environment: own.environment };
}
function ofLaunch(launch, run) {
    switch (launch.kind) {
        case 'server':
            return ofServer(launch, run);
        case 'program':
            return ofProgram(launch, run);
        case 'idle':
            return { ...effective/* opensNone */.G, environment: run.environment.name };
        case 'pm2':
            return handedToPm2(launch, run);
        case 'broken':
            return ofBroken(launch, run);
    }
}
function ofServer(launch, run) {
    const { environment: outer, tree, at, child } = run;
    const { server, directory, args } = launch;
    const environment = (0,launch_settings/* withEnvFiles */.r2)(outer, server.envFiles, tree, directory);
    const envFiles = (0,launch_settings/* withEnvFiles */.r2)(launch_environment/* emptyEnvironment */.h, server.envFiles, tree, directory);
    const start = directory === null ? null : (0,row/* startedAs */.lj)(server, { tree, directory, args, environment });
    const { opened, files } = (0,launch_opened/* socketsOf */.mg)({ server, args, environment: outer, envFiles, start, at });
    const found = (0,collect/* collect */.Fo)(opened, launch, server, environment, tree);
    // A config that is not there is said where it is named, which is no config itself.
    const [config] = files;
    const covers = config === undefined || config === launch.at.file ? [] : [{ file: config, role: server.role }];
    if (opened.length === 0 || saysSomething(found))
        return { ...found, covers };
    // `java -jar ferry.jar` may be any program.
    const other = byCustom({ ...run, environment });
    if (child !== null || saysSomething(other))
        return { ...other, covers };
    return { ...found, covers, unknown: [nothingSays(server.programs[0] ?? server.name, launch.way, at, null)] };
}
/**
 * A program that the table does not know: what its own source opens, where that can be read; else what its `--port`
 * or `PORT` says, as is the custom.
 */
function ofProgram(launch, run) {
    const { environment, tree, at, child } = run;
    const { directory, args, file, interpreter, isWorker = false } = launch;
    const reading = directory === null || file === null
        ? null
        : programReading({ tree, directory, args, environment, isWorker }, file.text, interpreter);
    const read = reading?.kind === 'read' ? reading : null;
    const fromSource = (read?.configured.sockets ?? []).flatMap((it) => (0,launch_opened/* openedBy */.pe)(it, 'source', environment));
    const children = reading?.children ?? [];
    const started = openedByChildren(children, launch, environment, tree, child, process_inEnvironment);
    const unread = read?.unread ?? [];
    const besides = (own) => {
        const found = withChildren(own, started);
        return { ...found, unknown: [...found.unknown, ...notRead(unread, found, launch)] };
    };
    const isExact = read !== null && read.isPlain !== true;
    if (fromSource.length > 0 && (isExact || fromSource.every((it) => it.reading.kind !== 'unresolved')))
        return besides((0,collect/* collect */.Fo)(fromSource, launch, null, environment, tree));
    // What a known server does besides serving seldom listens, but is given the PORT of all its siblings; and a worker is
    // given one as often as not, with all else that the applications of a server share.
    const isOfOthers = (0,servers/* isServerProgram */.UC)((0,programs/* programName */.k)(launch.program)) || reading?.ignoresPort === true;
    const given = isOfOthers ? environment.without('PORT') : meantFor(run);
    // What it is given may be meant for what it starts.
    const hasServers = started.ports.length > 0;
    const found = hasServers ? (0,collect/* collect */.Fo)([], launch, null, environment, tree) : byCustom({ ...run, environment: given });
    if (hasServers || saysSomething(found))
        return besides(found);
    if (fromSource.length > 0)
        return (0,collect/* collect */.Fo)(fromSource, launch, null, environment, tree);
    // That it is given a PORT says that somebody thinks otherwise; what is run in front of it is not looked at.
    const isSilent = read?.isSilent === true && portGiven(environment) === null && !(0,preloads/* isPreceded */.n)(launch, environment);
    // What its source says is all that there is to say, unless that is not all of it.
    const cut = read?.cut ?? null;
    const isSaid = cut === null && (unread.length > 0 || started.unknown.length > 0);
    if (child !== null || isSilent || isSaid)
        return besides(found);
    const program = (0,repository/* insideRepository */.rz)(launch.program) ?? launch.program;
    const step = cut === null || cut.at === null
        ? []
        : [{ at: (0,places/* placeOf */.$t)(cut.at), message: `is not read on from here: ${cut.reason}` }];
    const why = whyNothing(launch, reading, environment);
    return besides({ ...found, unknown: [nothingSays(program, [...launch.way, ...step], at, why)] });
}
/** Why nothing is seen of a program that listens. */
function whyNothing(launch, reading, environment) {
    if (reading?.kind === 'unread')
        return reading.reason;
    const { cut = null, missing = null } = reading ?? {};
    if (cut !== null)
        return `its source is not read to its end, as ${cut.reason}`;
    if (missing !== null)
        return `it loads "${missing.specifier}" (${(0,place/* shortPlace */.Yd)((0,places/* placeOf */.$t)(missing.at))}), which is not in this repository`;
    if (builders.has((0,programs/* programName */.k)(launch.program)))
        return 'it builds and runs a program in a language that is not read';
    const needed = (0,launch_opened/* neededFor */.r4)(reading?.configured.sockets ?? []);
    if (needed.length > 0)
        return `its source listens only where ${needed.join(' or ')} is ${needed.every(values_variables/* isFile */.fo) ? 'there' : 'set'}`;
    if (reading?.ignoresPort !== true)
        return null;
    const port = portGiven(environment);
    return `its source opens none that can be seen, and ${port === null ? 'speaks of no PORT' : `never reads the ${port}`}`;
}
function saysSomething({ ports, unknown }) {
    return ports.length > 0 || unknown.length > 0;
}
/** `PORT 4310 that it is given (ecosystem.config.js:7)`; `null` where it is given none. */
function portGiven({ variables }) {
    const port = variables.get('PORT');
    if (port === undefined || (port.kind === 'primitive' && !port.value))
        return null;
    const known = port.kind === 'primitive' ? ` ${port.value}` : '';
    return `PORT${known} that it is given (${(0,place/* shortPlace */.Yd)((0,places/* placeOf */.$t)(port.at))})`;
}
/** Servers of packages that are not read. One of them may well take the port that is known. */
function notRead(servers, { ports }, { way }) {
    return servers
        .filter((it) => it.port === null || !ports.some(({ port }) => port === it.port))
        .map(({ at, reason }) => ({ at: (0,places/* placeOf */.$t)(at), reason, severity: 'notice', role: 'start', way }));
}
/** https://doc.rust-lang.org/cargo/commands/cargo-run.html https://pkg.go.dev/cmd/go and their like. */
const builders = new Set(['cargo', 'go', 'mvn', 'mvnw', 'gradle', 'gradlew', 'mix', 'swift']);
/** Only where a line of commands does that is it read what it starts: as PM2's, that is no port of this process. */
function handedToPm2({ args, program, at, way }, { environment }) {
    const reason = `what "${[program, ...args.map((it) => it.text)].join(' ')}" starts is PM2's, and is not followed from here`;
    return {
        ...effective/* opensNone */.G,
        environment: environment.name,
        unknown: [{ at, reason, severity: 'notice', role: 'start', way }],
    };
}
/** What cannot be followed: what it would be given, and else the reason. */
function ofBroken(launch, run) {
    const { environment, tree, child } = run;
    const { reason, at, way } = launch;
    const found = launch.fails === true
        ? (0,collect/* collect */.Fo)([], launch, null, environment, tree)
        : byCustom({ ...run, environment: meantFor(run) });
    if (child !== null || saysSomething(found))
        return found;
    return { ...found, unknown: [{ at, reason, severity: 'warning', role: 'start', way }] };
}
/** A child has the `PORT` of its parent as well, for which that is meant. */
function meantFor({ child, environment }) {
    return child?.hasOwnPort === false ? environment.without('PORT') : environment;
}
/** What nearly every program does with these. */
const custom = (0,row/* row */.nM)({
    name: '',
    programs: [],
    flags: [
        { names: ['--port'], gives: 'port' },
        { names: ['--host', '--hostname'], gives: 'address', alone: 'every address' },
    ],
    portVariables: ['PORT'],
    addressVariables: ['HOST', 'HOSTNAME'],
    defaultPort: null,
    documentation: '',
});
function byCustom({ launch, environment, tree, at }) {
    const { args } = launch;
    const { opened } = (0,launch_opened/* socketsOf */.mg)({ server: custom, args, environment, envFiles: launch_environment/* emptyEnvironment */.h, start: null, at });
    return (0,collect/* collect */.Fo)(opened, launch, null, environment, tree);
}
/** @param why its source is not read, where that is known */
function nothingSays(program, way, at, why) {
    const because = why === null ? '' : `: ${why}`;
    const reason = `nothing here says whether "${program}" listens on a port, and where${because}`;
    return { at: (0,places/* placeOf */.$t)(at), reason, severity: 'notice', role: 'start', way };
}

;// CONCATENATED MODULE: ./.build/launch/ports.js
/** The effective ports of what a command line starts, under every environment that the process may be given. */



/**
 * @param environments the one that holds by default, then those that are laid over it by name
 * @param at where the process is started
 */
function effectivePorts(launch, environments, tree, at) {
    const [base, ...under] = environments.map((environment) => process_inEnvironment(launch, environment, tree, at));
    if (base === undefined)
        return { ...effective/* opensNone */.G, named: [] };
    // In the environment of a name, a condition on another one does not hold.
    const overlays = under.map((it) => ({
        ...it,
        ports: it.ports.filter(({ environment }) => environment === 'default' || environment === it.environment),
    }));
    const byName = new Map(overlays.map((it) => [it.environment, it]));
    // What a condition on the environment says of one that is given by name, that one says itself.
    const own = base.ports.filter((it) => it.environment === 'default' || !byName.has(it.environment));
    const keys = new Set(own.filter((it) => it.environment === 'default').map(ports_keyOf));
    const further = overlays.flatMap(({ environment, ports }) => ports
        .filter((it) => !keys.has(ports_keyOf(it)))
        .map((it) => (it.environment === 'default' ? { ...it, environment, replacedIn: [] } : it)));
    const inFurther = new Set(further.map((it) => it.environment));
    // Where it says the same as the default, or nothing, it replaces nothing; a port that is not known is another one.
    const replacing = overlays.filter((it) => it.unknown.length > 0 || inFurther.has(it.environment));
    const ports = [...own, ...further].map((it) => {
        if (it.environment !== 'default')
            return it;
        const conditions = it.replacedIn.filter((name) => !byName.has(name));
        const replacedBy = replacing.filter((overlay) => !overlay.ports.some((other) => ports_keyOf(other) === ports_keyOf(it)));
        return { ...it, replacedIn: [...conditions, ...replacedBy.map((overlay) => overlay.environment)] };
    });
    const all = [base, ...overlays];
    return {
        ports,
        unknown: once(all.flatMap((it) => it.unknown)),
        covers: all.flatMap((it) => it.covers),
        named: [base, ...under].flatMap((it) => it.ports.flatMap(({ environment, replacedIn }) => [environment, ...replacedIn])),
    };
}
function ports_keyOf({ port, at, protocol, address, certainty }) {
    return `${port} ${protocol} ${address} ${certainty} ${(0,place/* placeKey */.r4)(at)}`;
}
function once(unknown) {
    const seen = new Set();
    return unknown.filter(({ at, reason, severity }) => {
        // Whether it listens at all, one environment tells as well as another.
        const said = severity === 'notice' ? reason.split(': ', 1).join('') : reason;
        const key = `${(0,place/* placeKey */.r4)(at)} ${said}`;
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ inCommon),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   aN: () => (/* binding */ withoutSaid),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3531);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/** What an application opens that is started in one of several ways: what all of them say, and else that it is not known. */



/** @param open what stands under the condition that is not known; `null` where there is one way only */
function inCommon(ways, open) {
    const [first, ...others] = ways;
    if (first === undefined || open === null)
        return first ?? { listeners: [], unresolved: [], processes: [], environments: [] };
    const environments = [...new Set(ways.flatMap((it) => it.environments))];
    const processes = merged(ways.map((it) => it.processes));
    const named = new Set(ways.flatMap((it) => it.listeners.flatMap((one) => [one.environment, ...one.replacedIn])));
    const agreements = ['default', ...[...named].filter((it) => it !== 'default')].map((name) => agreementIn(ways, name));
    const listeners = withNames(agreements);
    const said = ways.flatMap((it) => it.unresolved);
    const differing = agreements.filter((it) => !it.isWhole);
    if (differing.length === 0) {
        const once = said.filter((it, index) => said.findIndex((other) => isSameReason(it, other)) === index);
        return { listeners, unresolved: once, processes, environments };
    }
    const unresolved = first.unresolved.filter((it) => others.every((way) => way.unresolved.some((other) => isSameReason(it, other))));
    const [application = null] = processes.map((it) => it.name);
    const possible = [...new Set(differing.flatMap((it) => it.possible))];
    const reason = (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)(possible, open.at);
    const at = (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(open.at);
    const either = {
        source: 'pm2',
        application,
        at,
        reason,
        possible,
        severity: 'warning',
        role: 'start',
        way: [],
    };
    return { listeners, unresolved: [...unresolved, either], processes, environments };
}
function agreementIn(ways, name) {
    const held = ways.map(({ listeners }) => new Map(listeners.filter((it) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsIn */ .a5)(it, name)).map((it) => [keyOf(it), it])));
    const keys = [...new Set(held.flatMap((it) => [...it.keys()]))];
    const common = keys.filter((key) => held.every((it) => it.has(key)));
    return {
        name,
        listeners: new Map(common.map((key) => [key, leastSure(held.flatMap((it) => it.get(key) ?? []))])),
        isWhole: common.length === keys.length,
        possible: held.flatMap((it, index) => portsOf([...it.values()], ways[index]?.unresolved ?? [])),
    };
}
/** What holds without a name, and where it does not; what holds besides in the environments that have a name. */
function withNames([base, ...named]) {
    if (base === undefined)
        return [];
    const listeners = [...base.listeners].map(([key, it]) => ({
        ...it,
        replacedIn: named.flatMap(({ name, listeners: own }) => (own.has(key) ? [] : [name])),
    }));
    const further = named.flatMap(({ name, listeners: own }) => [...own].flatMap(([key, it]) => (base.listeners.has(key) ? [] : [{ ...it, environment: name, replacedIn: [] }])));
    return [...listeners, ...further];
}
/** An application without what others say that never run beside it: what these have in some environments, it has in the rest. */
function withoutSaid(application, others) {
    const byKey = new Map();
    for (const it of others.flatMap(({ listeners }) => listeners)) {
        const same = byKey.get(keyOf(it));
        if (same === undefined)
            byKey.set(keyOf(it), [it]);
        else
            same.push(it);
    }
    const listeners = application.listeners.flatMap((it) => {
        const said = byKey.get(keyOf(it)) ?? [];
        const isSaidIn = (name) => said.some((other) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsIn */ .a5)(other, name));
        if (it.environment !== 'default')
            return isSaidIn(it.environment) ? [] : [it];
        const names = new Set(said.flatMap((other) => [...other.replacedIn, other.environment]));
        const own = [...names].filter((name) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsIn */ .a5)(it, name));
        if (!isSaidIn('default')) {
            const elsewhere = own.filter((name) => name !== 'default' && isSaidIn(name));
            return [{ ...it, replacedIn: [...it.replacedIn, ...elsewhere] }];
        }
        return own.flatMap((name) => (isSaidIn(name) ? [] : [{ ...it, environment: name, replacedIn: [] }]));
    });
    return { ...application, listeners };
}
/**
 * Applications of which one is started, by a condition that is not known: `name: isBlue ? 'blue' : 'green'`. Each has its
 * own ports; one that several have is said once, as they never run beside each other.
 */
function oneOf(applications) {
    return {
        listeners: applications.flatMap((it, index) => withoutSaid(it, applications.slice(0, index)).listeners),
        unresolved: applications.flatMap((it) => it.unresolved),
        processes: merged(applications.map((it) => it.processes)),
        environments: [...new Set(applications.flatMap((it) => it.environments))],
    };
}
/** A port that all ways open, as sure as the least sure of them. */
function leastSure(all) {
    const [first] = all;
    if (first === undefined)
        throw new RangeError('no way opens it');
    const least = all.find((it) => it.certainty === 'default') ?? all.find((it) => it.certainty === 'overridable') ?? first;
    return { ...least, variables: [...new Set(all.flatMap((it) => it.variables))] };
}
function keyOf({ port, portEnd, protocol, address, role }) {
    return JSON.stringify([port, portEnd, protocol, address, role]);
}
function isSameReason(a, b) {
    return a.reason === b.reason && a.at.file === b.at.file && a.at.line === b.at.line && a.at.column === b.at.column;
}
/** What one way may open: where that is one of several by another condition, each of them. */
function portsOf(listeners, unresolved) {
    const ports = [...new Set(listeners.map((it) => it.port))];
    if (ports.length > 0)
        return [ports.join(' and ')];
    if (unresolved.length === 0)
        return ['none'];
    return unresolved.flatMap(({ possible = [] }) => (possible.length > 0 ? possible : ['one that is not known']));
}
/** One process, with all that it may be. */
function merged(ways) {
    const byName = new Map();
    for (const it of ways.flat()) {
        const before = byName.get(it.name);
        byName.set(it.name, before === undefined
            ? it
            : {
                name: it.name,
                directories: [...new Set([...before.directories, ...it.directories])],
                isServer: before.isServer || it.isServer,
                covers: [...before.covers, ...it.covers],
                scripts: [...before.scripts, ...it.scripts],
            });
    }
    return [...byName.values()];
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf),
  n: () => (/* binding */ readApplication)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var properties = __webpack_require__(4325);
// EXTERNAL MODULE: ./.build/javascript/modules/repository.js
var repository = __webpack_require__(5792);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var values_variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/launch/chain.js + 26 modules
var chain = __webpack_require__(4851);
// EXTERNAL MODULE: ./.build/launch/ports.js + 31 modules
var launch_ports = __webpack_require__(417);
// EXTERNAL MODULE: ./.build/launch/programs.js
var programs = __webpack_require__(2341);
// EXTERNAL MODULE: ./.build/launch/way.js
var way = __webpack_require__(2299);
// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/sources/vite/index.js
var vite = __webpack_require__(3654);
// EXTERNAL MODULE: ./.build/sources/pm2/agreement.js
var agreement = __webpack_require__(5639);
// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
;// CONCATENATED MODULE: ./.build/sources/pm2/arguments.js
/** The arguments of a PM2 application. */



/**
 * PM2's own pattern. It is no shell's: a backslash, `#` and `&&` are characters like any other, and quotes
 * behind `=` stay, so that `--port="4310"` is no port to the program that gets it.
 * https://github.com/Unitech/pm2/blob/master/lib/tools/Config.js (_valid)
 */
const words = /[^\s"'=]+="[^"]*"|[^\s"'=]+='[^']*'|"[^"]*"|'[^']*'|\S+/g;
/** The words that PM2 makes of `args`, and hands on without a shell. */
function splitArguments(args) {
    const whole = (0,launch_words/* wordOf */.aG)(args);
    return [...whole.text.matchAll(words)].flatMap(({ 0: word, index }) => {
        const quote = word.charAt(0);
        const isQuoted = (quote === '"' || quote === "'") && word.endsWith(quote);
        const text = isQuoted ? word.slice(1, -1) : word;
        return text.trim() === '' ? [] : [(0,launch_words/* partOf */.BU)(whole, index + (isQuoted ? 1 : 0), text.length)];
    });
}
/** The words of `args` and its like, or the reason why they are not known. */
function argumentsOf(args) {
    if ((0,ports/* isAbsent */.W0)(args))
        return [];
    if (args.kind === 'array' && args.rest === null) {
        const words = [];
        for (const item of args.items) {
            const one = textWord(item);
            if (one === null)
                return `an argument is not known: ${reasonOf(item)}`;
            words.push(one);
        }
        return words;
    }
    if (args.kind !== 'primitive')
        return `the arguments are not known: ${reasonOf(args.kind === 'array' && args.rest !== null ? args.rest : args)}`;
    return splitArguments(args);
}
/** A whole value as one word: PM2 hands it on without a shell. */
function textWord(value) {
    return value.kind !== 'primitive' || value.value === undefined || value.value === null ? null : (0,launch_words/* wordOf */.aG)(value);
}
/** Why a value is no text, or not known to be one. */
function reasonOf(value) {
    if (value.kind === 'unknown' || value.kind === 'variable')
        return (0,values_variables/* unknownFrom */.NI)([value], value.at).reason;
    return value.kind === 'choice' ? `it is one of several, by a condition that is not known` : 'it is no text';
}

// EXTERNAL MODULE: ./.build/sources/pm2/options.js
var pm2_options = __webpack_require__(570);
;// CONCATENATED MODULE: ./.build/sources/pm2/command.js
/** The command line of a PM2 application: what it starts, and with which words. */








/**
 * The command line, or the reason why it is not known; a path in the folder in which it runs is as that folder has it.
 *
 * @param given the arguments, where a command line has them
 */
function commandOf(app, script, given = null) {
    const words = wordsOf(app, script, given);
    const cwd = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    if (typeof words === 'string')
        return words;
    return words.map((it) => {
        const length = lengthOfFolder(cwd, it.text);
        return length === 0 ? it : (0,launch_words/* partOf */.BU)(it, length);
    });
}
/** `/srv/ferry/` of `/srv/ferry/server.js` that runs in `/srv/ferry`: where that lies here, the file is found by the rest. */
function lengthOfFolder(cwd, path) {
    if (cwd === null || !cwd.startsWith('/') || (0,repository/* insideRepository */.rz)(cwd) !== null || /\s/.test(path))
        return 0;
    const folder = cwd.replace(/\/*$/, '/');
    // A rest that is a bare word would be the name of a program.
    return path.startsWith(folder) && /[./]/.test(path.slice(folder.length)) ? folder.length : 0;
}
function wordsOf(app, script, given) {
    const program = textWord(script);
    if (program === null)
        return `the script is not known: ${reasonOf(script)}`;
    const args = given ?? argumentsOf((0,properties/* propertyOf */.$r)(app, 'args'));
    if (typeof args === 'string')
        return args;
    // As the script of a process file it is PM2's own server (`npx serve` is another). https://pm2.keymetrics.io/docs/usage/expose/
    if (program.text === 'serve' && given === null)
        return [{ ...program, text: 'pm2-serve' }, ...args];
    // With a space in it, PM2 hands the script to `bash -c` and drops the arguments.
    if (program.text.trim().includes(' '))
        return [(0,launch_words/* impliedWord */.pb)('bash', program.value), (0,launch_words/* impliedWord */.pb)('-c', program.value), program];
    const interpreter = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'exec_interpreter'));
    const runsItself = interpreter === null || ['none', 'node', 'bun', ''].includes(external_node_path_.posix.basename(interpreter).split('@')[0] ?? '');
    const ofNode = (0,pm2_options/* optionOf */.XD)(app, 'node_args');
    const options = interpreter === 'none' ? [] : argumentsOf(ofNode);
    // Of Node's own options, no other one says anything of its program's port.
    const isOfFile = typeof options === 'string' ? (0,places/* writtenAt */.nt)(ofNode.at).includes(envFile) : options.some(isEnvFile);
    if (runsItself && !isOfFile)
        return [program, ...args];
    if (typeof options === 'string')
        return options;
    return [(0,launch_words/* impliedWord */.pb)(runsItself ? 'node' : interpreter, program.value), ...options, program, ...args];
}
const envFile = '--env-file';
function isEnvFile({ text }) {
    return text.startsWith(envFile);
}

// EXTERNAL MODULE: ./.build/sources/pm2/command-line.js
var command_line = __webpack_require__(8189);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/launch/environment.js
var environment = __webpack_require__(5869);
// EXTERNAL MODULE: ./.build/launch/work.js
var work = __webpack_require__(3887);
;// CONCATENATED MODULE: ./.build/sources/pm2/environments.js
/** The environment variables of a PM2 application: `env`, and `env_<name>` laid over it. */








/** Each environment holds all variables of `env`. */
const mostVariables = 200_000;
/**
 * The environment without `--env`, then those that `pm2 start --env <name>` gives.
 * https://pm2.keymetrics.io/docs/usage/environment/
 *
 * @param around what is known to be set where PM2 is told to start it
 */
function readEnvironments(app, tree, around = environment/* emptyEnvironment */.h) {
    const env = (0,properties/* propertyOf */.$r)(app, 'env');
    const variables = new Map([...around.variables, ...variablesOf(env)]);
    const others = othersOf(env) ?? around.others;
    const port = (0,properties/* propertyOf */.$r)(app, 'port');
    // "port" replaces PORT of `env`. https://github.com/Unitech/pm2/blob/master/lib/Common.js (prepareAppConf)
    if (!(0,ports/* isAbsent */.W0)(port) && !(port.kind === 'primitive' && !port.value))
        variables.set('PORT', port);
    // A variable that counts on from nothing begins with 0, and 0 lets the system choose a port.
    // https://github.com/Unitech/pm2/blob/master/lib/God.js (injectVariables)
    const counter = (0,pm2_options/* optionOf */.XD)(app, 'increment_var');
    const counted = (0,ports/* knownText */.bG)(counter);
    if (counted !== null && others === null) {
        const own = variables.get(counted) ?? (0,values_value/* primitive */.MY)(undefined, counter.at);
        variables.set(counted, (0,choices/* mapOptions */.tS)(own, (it) => (isEmpty(it) ? (0,values_value/* primitive */.MY)(0, counter.at) : it)));
    }
    const base = new environment/* Environment */.O('default', variables, others);
    const overlays = [...app.properties.keys()].filter((key) => /^env_\S+$/.test(key));
    const size = overlays.length * variables.size;
    if (size > mostVariables || !(0,work/* spend */.R)(tree, size)) {
        const reason = `its ${overlays.length} environments have too many variables to be looked at, but for the default`;
        const at = (0,places/* placeOf */.$t)(app.at);
        return { environments: [base], unread: [{ at, reason, severity: 'warning', role: 'start', way: [] }] };
    }
    const named = overlays.map((key) => {
        const values = (0,properties/* propertyOf */.$r)(app, key);
        const own = [...variablesOf(values)].map(([name, value]) => [name, orTakenAway(value, name, key)]);
        const under = holdsSurroundings(values) ? replaceable(variables) : variables;
        return new environment/* Environment */.O(key.slice('env_'.length), new Map([...under, ...own]), othersOf(values) ?? base.others);
    });
    return { environments: [base, ...named], unread: [] };
}
/** The variables that an object itself sets. What `...process.env` brings is there anyway: it is not set by it. */
function variablesOf(env) {
    const names = new Set((0,choices/* optionsOf */.cz)(env).flatMap(({ value }) => (value.kind === 'object' ? [...value.properties.keys()] : [])));
    return new Map([...names].map((name) => [name, ownVariable(env, name)]));
}
function ownVariable(env, name) {
    return (0,choices/* mapOptions */.tS)(env, (it) => {
        const own = it.kind === 'object' ? it.properties.get(name) : undefined;
        return asText(own ?? (it.kind === 'variable' ? (0,values_value/* primitive */.MY)(undefined, it.at) : (0,properties/* propertyOf */.$r)(it, name)));
    });
}
/**
 * As a variable of a process has it: `null` and `false` are the texts "null" and "false", and no port.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (mergeEnvironmentVariables)
 */
function asText(value) {
    return (0,choices/* mapOptions */.tS)(value, (it) => it.kind === 'primitive' && (it.value === null || typeof it.value === 'boolean')
        ? { ...it, value: String(it.value) }
        : it);
}
/** Whether an environment brings along what is set where PM2 is started: `{ ...process.env }`. */
function holdsSurroundings(values) {
    return (0,choices/* optionsOf */.cz)(values).some(({ value }) => value.kind === 'variable' || (value.kind === 'object' && value.rest === 'variable'));
}
/** Variables that one of the same name replaces where it is set. */
function replaceable(variables) {
    return new Map([...variables].map(([name, value]) => [name, (0,choices/* overridable */.E6)(value, [name])]));
}
/** Why a variable that is not listed is not known, where it is not. */
function othersOf(env) {
    for (const { value } of (0,choices/* optionsOf */.cz)(env)) {
        if (value.kind === 'unknown')
            return value;
        if (value.kind === 'object' && typeof value.rest === 'object')
            return value.rest;
    }
    return null;
}
/** What an environment sets to nothing is not as `env` has it: there the program has no such variable. */
function orTakenAway(value, name, key) {
    return (0,choices/* mapOptions */.tS)(value, (it) => (isEmpty(it) ? (0,values_value/* unknown */.L5)(`${key} takes ${name} away`, it.at) : it));
}
function isEmpty(value) {
    return value.kind === 'primitive' && (value.value === undefined || value.value === '');
}

// EXTERNAL MODULE: ./.build/launch/inspector.js
var inspector = __webpack_require__(5665);
// EXTERNAL MODULE: ./.build/launch/preloads.js
var preloads = __webpack_require__(7324);
;// CONCATENATED MODULE: ./.build/sources/pm2/instances.js
/** How many processes PM2 starts for an application, and whether they share their socket. */





/** `null` where the application says nothing of instances: it is one process. */
function instancesOf(app) {
    const value = (0,properties/* propertyOf */.$r)(app, 'instances');
    if (value.kind !== 'primitive' || value.value === undefined || value.value === null)
        return null;
    const number = numberOf(value.value);
    const count = Math.trunc(number);
    return { count: count > 0 ? count : null, mode: modeOf(app, number), at: (0,places/* placeOf */.$t)(value.at) };
}
/**
 * `max`, and every text that does not begin with a number, is 0: one for each processor.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (verifyConfs)
 */
function numberOf(value) {
    return typeof value === 'number' ? value : Number.parseInt(String(value), 10) || 0;
}
/** Whether its processes are workers of PM2's own; of instances that are not known, it is taken that there are some. */
function isCluster(app) {
    const value = (0,properties/* propertyOf */.$r)(app, 'instances');
    if (value.kind !== 'primitive')
        return modeOf(app, 1) === 'cluster';
    return modeOf(app, (value.value ?? null) === null ? Number.NaN : numberOf(value.value)) === 'cluster';
}
/**
 * Without a mode, instances of a Node program are a cluster, of which `-2` and the like is not asked for.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (determineExecMode)
 */
function modeOf(app, instances) {
    const isCommand = (0,properties/* propertyOf */.$r)(app, 'execute_command');
    if (isCommand.kind === 'primitive' && isCommand.value === true)
        return 'fork';
    const mode = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'exec_mode'));
    if (mode !== null && mode !== '')
        return mode.startsWith('fork') ? 'fork' : 'cluster';
    const isSeveral = instances >= 1 || instances === 0 || instances === -1;
    return isSeveral && runsOnNode(app) ? 'cluster' : 'fork';
}
/** The endings that PM2 has another interpreter for. https://github.com/Unitech/pm2/blob/master/lib/API/interpreter.json */
const otherEndings = ['.sh', '.py', '.rb', '.php', '.pl', '.coffee', '.ls'];
/** Programs and files that are no text: PM2 looks into them, and starts them as they are. */
const binaries = /^(?:node|bun|deno|(?:ba|z|da)?sh|java|(?:python|ruby|php|perl)[\d.]*)$|\.(?:jar|exe)$/;
/** Whether the interpreter is Node, or Bun in its place. (resolveInterpreter; a program such as `npm` is a text for Node) */
function runsOnNode(app) {
    const interpreter = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'exec_interpreter'));
    // A version is installed for it: `node@22` is `…/bin/node`.
    if (interpreter !== null && interpreter !== '')
        return /^node@/.test(interpreter) || /(?:node|bun)$/.test(external_node_path_.posix.basename(interpreter));
    const script = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'script')) ?? '';
    // With a blank in it, it is a line for `bash`.
    return (!script.includes(' ') && !otherEndings.includes(external_node_path_.posix.extname(script)) && !binaries.test(external_node_path_.posix.basename(script)));
}

;// CONCATENATED MODULE: ./.build/sources/pm2/inspector.js
/** What an application tells its Node with `node_args`: of the inspector, see `launch/inspector.ts`, and of `preloads.ts`. */






function inspectorOf(app, way) {
    const args = (0,pm2_options/* optionOf */.XD)(app, 'node_args');
    const words = argumentsOf(args);
    if (!runsOnNode(app))
        return { settings: [], unknown: [] };
    const unknown = (reason) => ({
        settings: [],
        unknown: [{ at: (0,places/* placeOf */.$t)(args.at), reason, severity: 'warning', role: 'dev', way }],
    });
    if (typeof words === 'string') {
        const { source, start, end } = args.at;
        const isAsked = source.text.slice(start, end).includes('--inspect');
        return isAsked ? unknown(`the inspector of Node is asked for, and ${words}`) : { settings: [], unknown: [] };
    }
    // https://nodejs.org/api/cluster.html#clustersettings: a worker's is one more than that of the worker before.
    if (isCluster(app) && (0,inspector/* asksForInspector */.LW)(words))
        return unknown('in cluster mode PM2 counts on from 9229 for the inspector of each worker that it starts, whatever is written');
    // Its variables are set once the worker runs. https://github.com/Unitech/pm2/blob/master/lib/God/ClusterMode.js
    const told = isCluster(app)
        ? [{ kind: 'variable', name: 'NODE_OPTIONS', value: null }]
        : words.filter(inspector/* isInspectorOption */.zi).map((option) => ({ kind: 'node option', option }));
    return { settings: [...told, ...(0,preloads/* preloadsIn */.Q)(words)], unknown: [] };
}

// EXTERNAL MODULE: ./.build/sources/pm2/start.js
var pm2_start = __webpack_require__(2983);
// EXTERNAL MODULE: ./.build/javascript/values/outcomes.js
var values_outcomes = __webpack_require__(154);
// EXTERNAL MODULE: ./.build/javascript/values/restricted.js
var restricted = __webpack_require__(9094);
// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(2574);
;// CONCATENATED MODULE: ./.build/sources/pm2/variants.js
/**
 * The commands that one application may be, where its script, its arguments, its folder or its interpreter is one of several
 * by a condition.
 */







/** Commands that are looked at for one application in one environment. */
const mostVariants = 16;
/** What decides what is started, and as what, by all of its names. */
const deciding = [
    'name',
    'cwd',
    'args',
    ...['script', 'exec_interpreter', 'node_args'].flatMap(pm2_options/* spellingsOf */.Hz),
];
/** The environments that what is started depends on by name. */
function namesDeciding(app) {
    const options = choicesOf(app).flatMap((it) => (0,ports/* withNames */.B1)(it.options, null));
    return [...new Set(options.flatMap(({ when }) => (when === null || (0,whens/* isSetting */.BX)(when) ? [] : when.environment)))];
}
/**
 * What an application may be in one environment: one where all is known, several by conditions that are not known.
 *
 * @param name of the environment; `null` where none is given
 */
function variantsOf(app, name) {
    if (!(0,restricted/* holdsChoice */.A)(app))
        return [app];
    let variants = [{ app, outcomes: undefined }];
    for (const key of deciding) {
        const given = app.properties.get(key);
        const values = given === undefined ? [] : expanded(given, name);
        if (given === undefined || (values.length === 1 && values[0]?.value === given))
            continue;
        const further = variants.flatMap((it) => values.flatMap((option) => withOption(it, key, option)));
        // Past the bound it stays one of several, and what it starts is not known.
        if (further.length > mostVariants || further.length === 0)
            continue;
        variants = further;
    }
    const names = namesDeciding(app);
    return variants.map(({ app: it, outcomes }) => {
        const left = (0,restricted/* restricted */.G)(it, (choice) => optionsLeft(choice, outcomes, name, names));
        return left.kind === 'object' ? left : it;
    });
}
/** Of what else is one of several in an application: what goes with the command that it has. */
function optionsLeft(choice, outcomes, name, names) {
    const options = choice.options.filter((it) => !(0,values_outcomes/* areOpposed */.Pd)(it.outcomes, outcomes));
    if (name !== null)
        return optionsIn({ ...choice, options }, name).map((it) => ({ ...it, when: null }));
    // Under these names there is another application.
    return options.filter(({ when }) => when === null || (0,whens/* isSetting */.BX)(when) || !names.includes(when.environment));
}
/** What stands under the condition by which some variants of an application differ; `null` where they do not. */
function openIn(app, variants) {
    const key = deciding.find((it) => new Set(variants.map(({ properties }) => properties.get(it))).size > 1);
    return key === undefined ? null : (app.properties.get(key) ?? null);
}
/** Nothing where that cannot be. */
function withOption({ app, outcomes }, key, { value, outcomes: own }) {
    const both = (0,values_outcomes/* allOf */.bn)(outcomes, own);
    return both === null
        ? []
        : [{ app: { ...app, properties: new Map(app.properties).set(key, value) }, outcomes: both }];
}
/** Whether there were too many to look at each: any of them may be started, and listen anywhere. */
function isOneOfMany(app) {
    return choicesOf(app).length > 0;
}
/** The choices in what decides. */
function choicesOf(app) {
    return deciding.flatMap((key) => {
        const value = app.properties.get(key);
        const parts = value === undefined ? [] : (0,choices/* optionsOf */.cz)(value).flatMap((it) => (it.value.kind === 'array' ? it.value.items : []));
        return [...(value === undefined ? [] : [value]), ...parts].filter((it) => it.kind === 'choice');
    });
}
/** All that a value may be in an environment; of a list, with each that its items may be. */
function expanded(value, name) {
    const options = value.kind === 'choice' ? optionsIn(value, name) : [{ value }];
    return options.flatMap((option) => (option.value.kind === 'array' ? listsOf(option.value, option, name) : [option]));
}
function listsOf(list, { outcomes }, name) {
    if (list.items.every((it) => it.kind !== 'choice'))
        return [{ value: list, outcomes }];
    let lists = [
        { items: [], outcomes },
    ];
    for (const item of list.items) {
        const values = item.kind === 'choice' ? optionsIn(item, name) : [{ value: item }];
        lists = lists.flatMap((before) => values.flatMap(({ value, outcomes: own }) => {
            const both = (0,values_outcomes/* allOf */.bn)(before.outcomes, own);
            return both === null ? [] : [{ items: [...before.items, value], outcomes: both }];
        }));
        if (lists.length > mostVariants)
            return [{ value: list, outcomes }];
    }
    return lists.map((it) => ({ value: { ...list, items: it.items }, outcomes: it.outcomes }));
}
/** What a choice may be in an environment. What holds where something is set that nothing here sets only replaces the others. */
function optionsIn({ options, at }, name) {
    const variables = options.flatMap(({ when }) => ((0,whens/* isSetting */.BX)(when) ? (0,whens/* variablesOfSetting */.Xp)(when) : []));
    const left = (0,ports/* withNames */.B1)(options.filter(({ when }) => !(0,whens/* isSetting */.BX)(when)), name);
    if (left.length === 0)
        return [{ value: (0,values_variables/* ofVariables */.vv)(variables, at) }];
    const named = left.filter(({ when }) => when !== null && when.environment === name);
    const others = left.filter(({ when }) => when === null);
    const chosen = named.length > 0 ? named : others.length > 0 ? others : left;
    return chosen.map(({ value, outcomes }) => ({ value: (0,choices/* overridable */.E6)(value, variables), outcomes }));
}

;// CONCATENATED MODULE: ./.build/sources/pm2/application.js
/** One PM2 application: the command it runs, the environments it runs in, the process it is. */























/** `process.cwd()` is where PM2 is started, which is as often above the process file as beside it. */
function isWhereItStarts({ at }) {
    return /^process\s*\.\s*cwd\(\)$/.test(at.source.text.slice(at.start, at.end));
}
/** What PM2 starts; the application itself where it does not say. */
function scriptOf(app) {
    const given = (0,pm2_options/* optionOf */.XD)(app, 'script');
    return (0,ports/* isAbsent */.W0)(given) ? app : given;
}
function placedOf(app) {
    const script = scriptOf(app);
    const command = commandOf(app, script);
    const cwd = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const path = (0,ports/* knownText */.bG)(script);
    return {
        cwd,
        script: path?.slice(lengthOfFolder(cwd, path)) ?? null,
        command: typeof command === 'string' ? [] : command,
    };
}
/** All that an application may be: by the environment where its command depends on that, and else what is certain. */
function readApplication(app, folders, tree, start = pm2_start/* anyStart */.f) {
    const under = (name) => {
        const byName = new Map();
        for (const it of variantsOf(app, name)) {
            const own = nameOf(it, scriptOf(it));
            byName.set(own, [...(byName.get(own) ?? []), it]);
        }
        return (0,agreement/* oneOf */.yL)([...byName.values()].map((variants) => (0,agreement/* inCommon */.$S)(variants.map((it) => readOne(it, folders, tree, start)), openIn(app, variants))));
    };
    const names = namesDeciding(app);
    const base = under(null);
    if (names.length === 0)
        return base;
    const named = new Map(names.map((name) => [name, under(name)]));
    const all = [base, ...named.values()];
    const { listeners, unresolved } = (0,command_line/* byName */.nG)({ ...source/* nothing */.s, ...base }, names, (name) => ({
        ...source/* nothing */.s,
        ...named.get(name),
    }));
    return {
        listeners,
        unresolved,
        processes: (0,agreement/* merged */.Zu)(all.map((it) => it.processes)),
        environments: [...new Set([...names, ...all.flatMap((it) => it.environments)])],
    };
}
/** The places of all that an application may be. */
function placesOf(app) {
    return [null, ...namesDeciding(app)].flatMap((name) => variantsOf(app, name).map(placedOf));
}
function readOne(app, folders, tree, start) {
    const script = scriptOf(app);
    const at = (0,places/* placeOf */.$t)(script.at);
    const cwd = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const cwdIsUnknown = cwd === null && !(0,ports/* isAbsent */.W0)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const isOfStart = isWhereItStarts((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const command = commandOf(app, script, start.args);
    const placed = placedOf(app);
    const directory = cwdIsUnknown ? null : folders.of(isOfStart ? { ...placed, cwd: null } : placed);
    const here = (word) => {
        const file = folders.fileOf(word.text);
        return file === null ? word : { ...word, text: `${repository/* repositoryRoot */.Hn}/${file}` };
    };
    const step = {
        at,
        message: `${start.args === null ? 'starts' : 'PM2 starts'} ${typeof command === 'string' ? 'it' : (0,way/* quoted */.T)(command.map((it) => it.text).join(' '))}`,
    };
    const launches = typeof command === 'string'
        ? [{ kind: 'broken', reason: command, at, args: [], directory, settings: start.settings, way: [step] }]
        : (0,chain/* followCommand */.t)(tree, directory, cwd === null ? command.map(here) : command, at, start.settings).map((it) => ({
            ...it,
            way: [step, ...it.way],
            // What that starts in its turn is none. https://github.com/Unitech/pm2/blob/master/lib/God/ClusterMode.js
            isWorker: it.way.length === 0 && isCluster(app),
        }));
    const inspector = inspectorOf(app, [step]);
    const name = nameOf(app, script);
    const { environments, unread } = readEnvironments(app, tree, start.environment);
    const instances = instancesOf(app);
    const counter = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'increment_var'));
    const found = launches.map((launch, index) => {
        // All that is started descends from one Node, and the inspector is that one's.
        const settings = index === 0 ? launch.settings.toSpliced(start.settings.length, 0, ...inspector.settings) : launch.settings;
        return (0,launch_ports/* effectivePorts */._)({ ...launch, settings }, environments, tree, script.at);
    });
    const isOpen = typeof command === 'string' && isOneOfMany(app);
    const open = isOpen
        ? [{ at, reason: command, severity: 'warning', role: 'start', way: [step] }]
        : found.flatMap((it) => it.unknown);
    const listeners = (isOpen ? [] : found).flatMap(({ ports }) => ports.map((port) => {
        const increments = counter !== null && port.variable === counter;
        const count = instances?.count ?? 1;
        return {
            ...replacedBy(script, port),
            // What its own config says is that config's, also where this process is the one that reads it.
            source: vite/* vite */.T.claims(port.at.file) ? 'vite' : 'pm2',
            application: name,
            portEnd: increments && count > 1 ? Math.min(port.port + count - 1, 65_535) : null,
            instances: instances === null ? null : { ...instances, increments },
        };
    }));
    const process = {
        name,
        directories: directoriesOf(launches, directory, cwd !== null, (0,ports/* knownText */.bG)(script)),
        isServer: launches.some((it) => it.kind === 'server'),
        covers: found.flatMap((it) => it.covers),
        scripts: launches.flatMap(({ way }) => way.slice(1).map((it) => it.at)),
    };
    const counted = found.flatMap((it) => it.ports).filter((it) => it.variable === counter && counter !== null);
    // One that holds in several environments is counted on from once.
    const firsts = counted.filter((it, index) => counted.findIndex((other) => other.port === it.port) === index);
    const further = firsts.flatMap((it) => furtherInstances(it, instances, (0,properties/* propertyOf */.$r)(app, 'instances')));
    const unknown = [...open, ...inspector.unknown, ...unread, ...further];
    return {
        listeners,
        unresolved: unknown.map((it) => ({ ...it, source: 'pm2', application: name })),
        processes: [process],
        environments: [...environments.map((it) => it.name), ...found.flatMap((it) => it.named)],
    };
}
/** What is started may be another program, which listens elsewhere. */
function replacedBy(script, port) {
    if (script.kind !== 'primitive' || script.variables.length === 0 || port.certainty === 'default')
        return port;
    return { ...port, certainty: 'overridable', variables: [...new Set([...port.variables, ...script.variables])] };
}
/** `increment_var` beside `instances: 'max'`: the ports begin where they are written, and end nobody knows where. */
function furtherInstances({ port, role, way }, instances, given) {
    if (instances === null ? given.kind === 'primitive' : instances.count !== null)
        return [];
    const why = instances !== null
        ? "depends on the server's processors"
        : given.kind === 'choice'
            ? 'depends on a condition'
            : `is not known: ${(0,values_variables/* unknownFrom */.NI)([given], given.at).reason}`;
    const reason = `each instance takes one more than ${port}, and how many there are ${why}`;
    return [{ at: instances?.at ?? (0,places/* placeOf */.$t)(given.at), reason, severity: 'warning', role, way }];
}
/** The name given, else the script's without its ending, as PM2 makes it (`renderApplicationName`). */
function nameOf(app, script) {
    for (const { value } of (0,choices/* optionsOf */.cz)((0,properties/* propertyOf */.$r)(app, 'name'))) {
        if (value.kind === 'primitive' &&
            (typeof value.value === 'string' || typeof value.value === 'number') &&
            value.value !== '') {
            return String(value.value);
        }
    }
    const base = external_node_path_.posix.basename((0,ports/* knownText */.bG)(script) ?? 'unnamed');
    return base.lastIndexOf('.') > 0 ? base.slice(0, base.lastIndexOf('.')) : base;
}
/** The folders that tell which config files are this application's: its own, and its script's. */
function directoriesOf(launches, directory, hasCwd, script) {
    const folders = new Set();
    for (const launch of launches) {
        if (launch.kind !== 'broken' && launch.directory !== null && launch.directory !== directory)
            folders.add(launch.directory);
    }
    if (directory === null)
        return [...folders];
    const isPath = script !== null && !/\s/.test(script) && (0,programs/* programName */.k)(script).includes('/') && !script.includes('node_modules/');
    const ofScript = isPath
        ? ((0,repository/* insideRepository */.rz)(external_node_path_.posix.dirname(script)) ?? (0,model_folders/* within */.ux)(directory, external_node_path_.posix.dirname(script)))
        : null;
    if (hasCwd || ofScript === null)
        folders.add(directory);
    if (ofScript !== null)
        folders.add(ofScript);
    return [...folders];
}


/***/ }),

/***/ 8189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ asksForCommandLine),
/* harmony export */   a5: () => (/* binding */ holdsIn),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _javascript_library_builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3531);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8767);
/**
 * Process files that ask for the command line of PM2 itself, which reads them: `process.argv.indexOf('--env')`. Each is read
 * as `pm2 start <file>` and as `pm2 start <file> --env <name>` read it. What else may be typed is not known.
 */




/** Environments by name that are looked at. */
const mostNames = 8;
function asksForCommandLine({ text }) {
    return /\bprocess\s*\.\s*argv\b/.test(text);
}
/** `node pm2 start ecosystem.config.js --env sea` */
const placeOfOption = 4;
/** `process.argv` as PM2 has it, as far as `--env` goes. */
function commandLine(file, environment) {
    const at = { source: file, start: 0, end: 0 };
    const notKnown = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('it depends on the command line of PM2', at);
    const index = environment === null ? -1 : placeOfOption;
    const ofOption = (answer) => ([wanted], here) => wanted !== undefined && (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .knownText */ .bG)(wanted) === '--env' ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(answer, here) : { ...notKnown, at: here };
    const list = (0,_javascript_library_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(at, { indexOf: ofOption(index), includes: ofOption(index !== -1) });
    if (environment !== null)
        list.set(String(index + 1), (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(environment, at));
    return { ...(0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectValue */ .ZH)(at, list), rest: notKnown };
}
/**
 * What one file says, and what it says instead under the names of its environments.
 *
 * @param base without a name
 * @param names in the order in which they are declared
 */
function byName(base, names, read) {
    return names.slice(0, mostNames).reduce((all, name) => withName(all, name, read(name)), base);
}
function withName(base, name, named) {
    const before = base.listeners.filter((it) => holdsIn(it, name));
    const now = named.listeners.filter((it) => holdsIn(it, name));
    const keep = new Set(now.map(keyOf));
    const listeners = base.listeners.flatMap((it) => {
        if (!before.includes(it) || keep.has(keyOf(it)))
            return [it];
        return it.environment === 'default' ? [{ ...it, replacedIn: [...it.replacedIn, name] }] : [];
    });
    const there = new Set(before.map(keyOf));
    const further = now.filter((it) => !there.has(keyOf(it))).map((it) => ({ ...it, environment: name, replacedIn: [] }));
    const said = new Set(base.unresolved.map(keyOfUnresolved));
    const known = new Set(base.processes.map((it) => it.name));
    return {
        ...base,
        listeners: [...listeners, ...further],
        unresolved: [...base.unresolved, ...named.unresolved.filter((it) => !said.has(keyOfUnresolved(it)))],
        processes: [...base.processes, ...named.processes.filter((it) => !known.has(it.name))],
    };
}
/** Whether it holds in the environment of a name. */
function holdsIn({ environment, replacedIn }, name) {
    return environment === name || (environment === 'default' && !replacedIn.includes(name));
}
function keyOf({ application, port, portEnd, protocol, address, role, certainty, at }) {
    return JSON.stringify([application, port, portEnd, protocol, address, role, certainty, (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Yd)(at), at.column]);
}
function keyOfUnresolved({ application, reason, at }) {
    return JSON.stringify([application, reason, (0,_model_place_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPlace */ .Yd)(at), at.column]);
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ extractConfig)
});

// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/sources/pm2/application.js + 6 modules
var application = __webpack_require__(2612);
// EXTERNAL MODULE: ./.build/sources/pm2/declarations.js + 1 modules
var declarations = __webpack_require__(9930);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/launch/work.js
var work = __webpack_require__(3887);
// EXTERNAL MODULE: ./.build/sources/pm2/options.js
var options = __webpack_require__(570);
;// CONCATENATED MODULE: ./.build/sources/pm2/environment-names.js
/**
 * `append_env_to_name`: `pm2 start --env production` starts another application, "ferry-api-production".
 * https://github.com/Unitech/pm2/blob/master/lib/API.js (actionFromJson)
 */



/**
 * The names that the applications of one process file have environments for, or speak of in a condition: each can be
 * started with any of them.
 */
function environmentsOf(applications) {
    const names = new Set(applications.flatMap(({ found }) => found.environments));
    return [...names].filter((it) => it !== 'default');
}
/** What an application gives, under the names that it has where its environment is a part of its name. */
function namedByEnvironment({ app, found }, environments, tree) {
    const option = (0,options/* optionOf */.XD)(app, 'append_env_to_name');
    if (option.kind !== 'primitive' || !option.value)
        return found;
    if (!(0,work/* spend */.R)(tree, found.listeners.length * environments.length)) {
        const [application = ''] = found.processes.map((it) => it.name ?? '');
        const at = (0,places/* placeOf */.$t)(option.at);
        const reason = work/* tooMuchWork */.x;
        const unresolved = { source: 'pm2', application, at, reason, severity: 'warning', role: 'start', way: [] };
        return { ...found, listeners: [], unresolved: [...found.unresolved, unresolved] };
    }
    return { ...found, listeners: found.listeners.flatMap((it) => named(it, environments)) };
}
function named(listener, environments) {
    const inEnvironment = (environment) => ({
        ...listener,
        application: `${listener.application}-${environment}`,
        environment,
        replacedIn: [],
    });
    if (listener.environment !== 'default')
        return [inEnvironment(listener.environment)];
    const replaced = new Set(listener.replacedIn);
    const others = environments.filter((name) => !replaced.has(name));
    return [{ ...listener, replacedIn: [...replaced, ...others] }, ...others.map(inEnvironment)];
}

// EXTERNAL MODULE: ./.build/javascript/values/outcomes.js
var values_outcomes = __webpack_require__(154);
// EXTERNAL MODULE: ./.build/javascript/values/restricted.js
var restricted = __webpack_require__(9094);
// EXTERNAL MODULE: ./.build/sources/pm2/agreement.js
var agreement = __webpack_require__(5639);
// EXTERNAL MODULE: ./.build/sources/pm2/command-line.js
var command_line = __webpack_require__(8189);
;// CONCATENATED MODULE: ./.build/sources/pm2/exclusive.js
/** Applications that are never declared together: `apps: isQuay ? [ferry] : [otherFerry]`. */




/** More of one name than these are left as they are. */
const mostOfName = 16;
/** An application without what cannot be where it is declared. */
function underOutcomes({ app, outcomes }) {
    if (outcomes === undefined)
        return app;
    const left = (0,restricted/* restricted */.G)(app, ({ options }) => options.filter((it) => !(0,values_outcomes/* areOpposed */.Pd)(it.outcomes, outcomes)));
    return left.kind === 'object' ? left : app;
}
/** What is found of one that is declared in one environment, or in all but some, or unless a variable is set. */
function whereDeclared(declared, whole) {
    const { environment, replacedIn, unless } = declared;
    const found = unless.length === 0 ? whole : { ...whole, listeners: whole.listeners.map((it) => lessSure(it, unless)) };
    if (environment === null && replacedIn.length === 0)
        return found;
    const listeners = found.listeners.flatMap((it) => {
        if (environment !== null)
            return (0,command_line/* holdsIn */.a5)(it, environment) ? [{ ...it, environment, replacedIn: [] }] : [];
        if (it.environment !== 'default')
            return replacedIn.includes(it.environment) ? [] : [it];
        return [{ ...it, replacedIn: [...new Set([...it.replacedIn, ...replacedIn])] }];
    });
    const names = environment === null ? replacedIn : [environment];
    return { ...found, listeners, environments: [...new Set([...found.environments, ...names])] };
}
function lessSure(listener, variables) {
    if (listener.certainty === 'default')
        return listener;
    return { ...listener, certainty: 'overridable', variables: [...new Set([...listener.variables, ...variables])] };
}
/**
 * What is found of one name by several that exclude each other is what they have in common. A port that one of another name
 * has is said once: they never run beside each other.
 */
function withoutOthers(all) {
    const byName = new Map();
    for (const it of all) {
        const [name = null] = it.found.processes.map((process) => process.name);
        byName.set(name, [...(byName.get(name) ?? []), it]);
    }
    const read = [...byName.values()].flatMap(asOne);
    return read.map((it, index) => {
        const others = it.outcomes === undefined ? [] : read.slice(0, index).filter((other) => isApart(it, other));
        return others.length === 0
            ? it
            : {
                ...it,
                found: (0,agreement/* withoutSaid */.aN)(it.found, others.map((other) => other.found)),
            };
    });
}
function asOne(group) {
    const [first, ...others] = group;
    const areApart = group.every((a, index) => group.slice(index + 1).every((b) => isApart(a, b)));
    if (first === undefined || others.length === 0 || group.length > mostOfName || !areApart)
        return group;
    return [
        {
            ...first,
            outcomes: undefined,
            found: (0,agreement/* inCommon */.$S)(group.map((it) => it.found), first.chosen),
        },
    ];
}
function isApart(a, b) {
    return (0,values_outcomes/* areOpposed */.Pd)(a.outcomes, b.outcomes);
}

// EXTERNAL MODULE: ./.build/sources/pm2/folders.js
var pm2_folders = __webpack_require__(4970);
// EXTERNAL MODULE: ./.build/sources/pm2/refused.js
var pm2_refused = __webpack_require__(3963);
// EXTERNAL MODULE: ./.build/sources/pm2/start.js
var pm2_start = __webpack_require__(2983);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var properties = __webpack_require__(4325);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/model/address.js
var model_address = __webpack_require__(4468);
;// CONCATENATED MODULE: ./.build/sources/pm2/static.js
/** The `static` list: folders that PM2 serves itself. https://pm2.keymetrics.io/docs/usage/expose/ */






/** https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js */
const defaultPort = 8080;
const defaultAddress = '0.0.0.0';
function readStatic(entry) {
    const listeners = [];
    const unresolved = [];
    const address = addressOf((0,properties/* propertyOf */.$r)(entry, 'host'));
    const name = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(entry, 'name')) ?? '';
    for (const reading of (0,ports/* readPorts */.xH)((0,choices/* mapOptions */.tS)((0,properties/* propertyOf */.$r)(entry, 'port'), servedPort))) {
        const port = reading.kind === 'port' ? reading.port : defaultPort;
        // PM2 makes the name of what is written, and where nothing is, of that: `static-page-server-undefined`.
        const written = reading.kind === 'port' ? reading.port : undefined;
        const application = name === '' ? `static-page-server-${written}` : name;
        if (reading.kind === 'unresolved') {
            unresolved.push({
                source: 'pm2',
                application,
                at: reading.at,
                reason: reading.reason,
                severity: 'warning',
                role: 'start',
                way: reading.via.toReversed(),
            });
            continue;
        }
        const isWritten = reading.kind === 'port';
        listeners.push({
            source: 'pm2',
            application,
            port,
            portEnd: null,
            protocol: 'tcp',
            address,
            family: (0,model_address/* familyOf */.Ap)(address),
            role: 'start',
            environment: reading.when ?? 'default',
            replacedIn: reading.replacedIn,
            certainty: isWritten ? reading.certainty : 'default',
            variables: isWritten ? reading.variables : [],
            framework: 'PM2 serve',
            strict: null,
            instances: null,
            at: isWritten ? reading.at : (0,places/* placeOf */.$t)(entry.at),
            replaceable: isWritten && reading.replaceable,
            way: [],
        });
    }
    return { listeners, unresolved, processes: [] };
}
/** `parseInt(port) || 8080`: 0, `null` and a word are no port to PM2. */
function servedPort(port) {
    if (port.kind !== 'primitive' || typeof port.value === 'boolean')
        return port;
    return Number.parseInt(String(port.value), 10) ? port : (0,value/* primitive */.MY)(undefined, port.at);
}
/** Where the server binds; `null` is every address, or a host's name that only the server can look up. */
function addressOf(host) {
    if ((0,ports/* isAbsent */.W0)(host) || (host.kind === 'primitive' && host.value === ''))
        return defaultAddress;
    const text = (0,ports/* knownText */.bG)(host);
    return text !== null && (0,model_address/* isAddress */.PW)(text) ? text : null;
}

;// CONCATENATED MODULE: ./.build/sources/pm2/config.js
/** A process file's value to facts: its applications one by one. */










function extractConfig(config, suppressions, file, tree, start = pm2_start/* anyStart */.f) {
    const declared = (0,declarations/* declarationsIn */.Rl)(config);
    if (declared === null)
        return source/* nothing */.s;
    const refused = (0,pm2_refused/* refusedIn */.k)(config);
    if (refused !== null)
        return { ...source/* nothing */.s, problems: [refused], suppressions };
    const places = declared.applications.flatMap(({ app }) => (0,application/* placesOf */.e)(app));
    const folders = start.directory === undefined
        ? new pm2_folders/* Folders */._(tree, (0,model_folders/* folderOf */.yS)(file.path), places)
        : pm2_folders/* Folders */._.ofCommand(tree, start.directory, places);
    const read = withoutOthers(declared.applications.map((it) => ({
        ...it,
        found: whereDeclared(it, (0,application/* readApplication */.n)(underOutcomes(it), folders, tree, start)),
    })));
    const environments = environmentsOf(read);
    const found = [
        ...read.map((it) => namedByEnvironment(it, environments, tree)),
        ...declared.statics.map(readStatic),
    ];
    return {
        ...source/* nothing */.s,
        listeners: found.flatMap((it) => it.listeners),
        processes: found.flatMap((it) => it.processes),
        unresolved: [
            ...declared.unknown.map(({ reason, at }) => ({
                source: 'pm2',
                application: null,
                at,
                reason: `the applications are not known: ${reason}`,
                severity: 'warning',
                role: 'start',
                way: [],
            })),
            ...found.flatMap((it) => it.unresolved),
        ],
        suppressions,
    };
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ applicationsIn),
  Rl: () => (/* binding */ declarationsIn),
  wX: () => (/* binding */ namesIn)
});

// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var language_properties = __webpack_require__(4325);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/outcomes.js
var values_outcomes = __webpack_require__(154);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(2574);
;// CONCATENATED MODULE: ./.build/sources/pm2/deploy.js
/** The `deploy` section: it starts nothing, but what its environments hold, `--env` gives to every application. */


/** Machines of a section that are read: each is laid over each application. */
const mostTargets = 32;
/**
 * `pm2 start --env production` lays `deploy.production.env` over `env`, and `env_production` over that.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (mergeEnvironmentVariables: the "least priority" that
 * its comment speaks of is not what it does, as `new_conf.env` and `app.env` are one object)
 */
function withDeployed(app, deploy) {
    if (deploy.kind !== 'object')
        return app;
    const properties = new Map(app.properties);
    for (const [name, target] of [...deploy.properties].slice(0, mostTargets)) {
        const env = (0,language_properties/* propertyOf */.$r)(target, 'env');
        const own = (0,language_properties/* propertyOf */.$r)(app, `env_${name}`);
        if (env.kind !== 'object' || env.properties.size === 0)
            continue;
        if ((0,ports/* isAbsent */.W0)(own))
            properties.set(`env_${name}`, env);
        if (own.kind === 'object')
            properties.set(`env_${name}`, { ...own, properties: new Map([...env.properties, ...own.properties]) });
    }
    return { ...app, properties };
}

// EXTERNAL MODULE: ./.build/sources/pm2/options.js
var options = __webpack_require__(570);
;// CONCATENATED MODULE: ./.build/sources/pm2/declarations.js
/** The applications that a process file declares, in each of the forms that PM2 accepts. */








/**
 * What PM2 takes for the applications: `apps`, else `pm2`, else the whole value; a list or a single one.
 * https://github.com/Unitech/pm2/blob/master/lib/API.js (_startJson)
 */
function applicationsIn(config) {
    return ['apps', 'pm2'].map((key) => (0,language_properties/* propertyOf */.$r)(config, key)).find(options/* isTruthy */.zz) ?? config;
}
/** `null` if this is no process file at all (an `ecosystem.json` of something else). */
function declarationsIn(config) {
    const applications = [];
    const statics = [];
    const unknown = [];
    const collect = (value, into, above) => {
        for (const [list, under] of each(value, above)) {
            const { items, rest } = list.kind === 'array' ? list : { items: [list], rest: null };
            // A list in the list is an application without a script.
            for (const [entry, inside] of items.flatMap((item) => each(item, under))) {
                if (entry.kind === 'object')
                    into.push({ app: entry, ...inside });
                if (entry.kind === 'unknown')
                    unknown.push({ reason: entry.reason, at: (0,places/* placeOf */.$t)(entry.at) });
            }
            if (rest !== null)
                unknown.push({ reason: rest.reason, at: (0,places/* placeOf */.$t)(rest.at) });
        }
    };
    for (const [value, under] of each(config, anywhere)) {
        if (value.kind !== 'object') {
            collect(value, applications, under);
            continue;
        }
        const first = applications.length;
        collect(applicationsIn(value), applications, under);
        const deploy = (0,language_properties/* propertyOf */.$r)(value, 'deploy');
        if (deploy.kind === 'object' && deploy.properties.size > mostTargets)
            unknown.push({ reason: `they are deployed to more than ${mostTargets} machines`, at: (0,places/* placeOf */.$t)(deploy.at) });
        for (const [index, app] of applications.entries())
            if (index >= first)
                applications[index] = { ...app, app: withDeployed(app.app, deploy) };
        collect((0,language_properties/* propertyOf */.$r)(value, 'static'), statics, under);
    }
    const declared = applications.filter(({ app }) => (0,options/* isTruthy */.zz)((0,options/* optionOf */.XD)(app, 'script')));
    if (declared.length === 0 && statics.length === 0 && unknown.length === 0)
        return null;
    return { applications: declared, statics: statics.map((it) => it.app), unknown };
}
/**
 * Each that a value may be, and under what; those that conditions exclude where it stands are left out, and what takes the
 * place of others only where something is set that nothing here sets.
 */
function each(value, above) {
    const options = (0,ports/* withNames */.B1)((0,choices/* optionsOf */.cz)(value), null);
    const names = [...new Set(options.flatMap(({ when }) => nameOf(when) ?? []))];
    const isReplaced = options.some((it) => !(0,whens/* isSetting */.BX)(it.when) && declaresAny(it.value));
    const variables = options.flatMap(({ when }) => (isReplaced && (0,whens/* isSetting */.BX)(when) ? (0,whens/* variablesOfSetting */.Xp)(when) : []));
    const unless = [...new Set([...above.unless, ...variables])];
    const left = isReplaced ? options.filter(({ when }) => !(0,whens/* isSetting */.BX)(when)) : options;
    return left.flatMap(({ value: one, ...own }) => {
        const here = { ...above, unless };
        const inside = value.kind === 'choice' ? insideOf(here, own, names, value) : here;
        return inside === null ? [] : [[one, inside]];
    });
}
/** Where there is nothing otherwise, an application is added, and may well be there. */
function declaresAny(value) {
    return value.kind === 'object' || value.kind === 'unknown' || (value.kind === 'array' && value.items.length > 0);
}
const anywhere = { outcomes: undefined, environment: null, replacedIn: [], unless: [], chosen: null };
/** Under what an option of something is declared; `null` where that cannot be. */
function insideOf(outer, own, names, whole) {
    const outcomes = (0,values_outcomes/* allOf */.bn)(outer.outcomes, own.outcomes);
    if (outcomes === null)
        return null;
    const chosen = outer.chosen ?? whole;
    if (outer.environment !== null)
        return { ...outer, outcomes, chosen };
    const environment = nameOf(own.when);
    const replacedIn = environment === null && own.when === null ? [...new Set([...outer.replacedIn, ...names])] : outer.replacedIn;
    return { ...outer, outcomes, environment, replacedIn, chosen };
}
function nameOf(when) {
    return when === null || (0,whens/* isSetting */.BX)(when) ? null : when.environment;
}
/** The names that applications have variables for, as `env_production`. */
function namesIn(config) {
    const applications = new Set(declarationsIn(config)?.applications.map(({ app }) => app));
    const keys = new Set([...applications].flatMap((app) => [...app.properties.keys()]));
    return [...keys].flatMap((key) => /^env_(\S+)$/.exec(key)?.[1] ?? []);
}


/***/ }),

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Folders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _javascript_modules_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5792);
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99);
/* harmony import */ var _launch_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);
/* harmony import */ var _launch_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1456);
/* harmony import */ var _launch_servers_program_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(938);
/* harmony import */ var _model_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4969);
/** The folders that PM2 applications run in, as folders of the repository. */







/** What a build makes in a package: it is mostly not in the repository, and its programs are those of the package. */
const builtFolders = ['dist', 'build', 'out', 'lib'];
class Folders {
    #tree;
    /** The name of the package that the repository is, which its folder on the server mostly has. */
    #package;
    /** The folder of the process file, where PM2 is run. */
    home;
    /** The one folder of the server that is not found here by its name, and what it is in the repository. */
    #deployed;
    /** Where there are several such folders: the scripts that start in one of them alone, and that folder. */
    #scattered;
    /** The folders that are an application's own by its `cwd`: not to be given to one whose folder is not found. */
    #taken;
    /** Folders of the server that are found here by name further in than the root, by their scripts. */
    #further;
    /** @param written all applications of the file */
    constructor(tree, home, written) {
        this.#tree = tree;
        this.#package =
            (0,_launch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestIn */ .tn)(tree, '')
                ?.name?.replace(/^@[^/]*\//, '')
                .toLowerCase() ?? null;
        this.home = home;
        const applications = written.map((it) => ({ ...it, cwd: it.cwd === null ? null : withoutDrive(it.cwd) }));
        const elsewhere = applications.flatMap(({ cwd, ...started }) => cwd === null || !isOfServer(cwd) || this.#byName(cwd) !== null ? [] : [{ cwd: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(cwd), ...started }]);
        const [only, ...others] = new Set(elsewhere.map((it) => it.cwd));
        // What the repository is on the server, by those that are found: a folder in it that is not found is not here.
        const roots = applications.flatMap(({ cwd }) => {
            const folder = cwd === null || !isOfServer(cwd) ? null : this.#byName(cwd);
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(cwd ?? '').replace(/\/$/, '');
            return folder === null || folder === '' ? [] : [path.slice(0, -folder.length)];
        });
        const isPackage = applications.some(({ cwd }) => cwd !== null && this.#inPackage(cwd) !== null);
        const isMissing = (folder) => isPackage || roots.some((it) => folder.startsWith(it) && folder.length > it.length);
        this.#taken = new Set(applications.flatMap(({ cwd, ...started }) => (cwd === null ? [] : (this.#byName(cwd, started) ?? []))));
        this.#further = new Map(elsewhere.flatMap(({ cwd, ...started }) => {
            const folder = isMissing(cwd) ? null : this.#furtherIn(cwd, started);
            return folder === null ? [] : [[cwd, folder]];
        }));
        // A file whose applications share one folder that is not found here is deployed to that folder itself, or to one in it.
        const holding = this.#holding(elsewhere);
        this.#deployed =
            only === undefined || others.length > 0 || isMissing(only) || this.#taken.has(holding)
                ? null
                : { cwd: only, folder: holding };
        const isScattered = ({ cwd, script }) => !isMissing(cwd) && elsewhere.every((it) => it.script !== script || it.cwd === cwd);
        this.#scattered = new Map(elsewhere.flatMap((it) => (it.script !== null && isScattered(it) ? [[it.script, it.cwd]] : [])));
    }
    /**
     * The folder, from the file's own outwards, in which one of these scripts lies, or else to which one is built, or in
     * which one can be started; its own, if there is none.
     */
    #holding(all) {
        const folders = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Zv)(this.home);
        return (folders.length === 1 ? null : this.#withAny(folders, all)) ?? this.home;
    }
    /** The first of some folders that holds one of these, as `#holding` says; `null` if none does. */
    #withAny(folders, all) {
        const anyOf = (folder, isThere) => all.some(({ script }) => {
            const path = script === null || /[\s]/.test(script) || isOfServer(script) ? null : (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(folder, script);
            return path !== null && isThere(path);
        });
        return (folders.find((folder) => anyOf(folder, (path) => this.#tree.has(path))) ??
            folders.find((folder) => anyOf(folder, (path) => this.#isBuilt(path))) ??
            folders.find((folder) => all.some(({ command }) => this.#canStart(folder, command))) ??
            null);
    }
    /** Whether all that a command starts in a folder is there: its scripts in a package, its files, or one that it names. */
    #canStart(folder, command) {
        const [program, ...words] = command;
        if (program === undefined)
            return false;
        const isThere = (directory, text) => {
            const path = isOfServer(text) ? null : (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(directory, text);
            return path !== null && path !== '' && (this.#tree.has(path) || this.#isBuilt(path));
        };
        const isIn = (launch) => {
            const { directory } = launch;
            if (directory === null || (launch.kind === 'broken' && launch.fails === true))
                return false;
            // A package that has the script is the one, whatever is not there yet of what that starts.
            if (launch.way.some(({ at }) => at.file === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, 'package.json')))
                return true;
            if (launch.kind === 'program' && launch.file !== null)
                return isThere(directory, launch.file.text);
            return (0,_launch_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestIn */ .tn)(this.#tree, directory) !== null || words.some(({ text }) => isThere(directory, text));
        };
        const launches = (0,_launch_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .followCommand */ .t)(this.#tree, folder, command, (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(program.value.at));
        return launches.length > 0 && launches.every(isIn);
    }
    /** Whether a file is not here, but what it is built from. */
    #isBuilt(path) {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path) !== '' && 'path' in (0,_launch_servers_program_file_js__WEBPACK_IMPORTED_MODULE_4__/* .programFile */ .p)(this.#tree, path);
    }
    /**
     * The repository's folder for a `cwd`; `null` where there is none.
     *
     * A relative one starts where `pm2 start` is typed: in the process file's own folder or, with the file in
     * a folder of its own (`infra/pm2/`), in one further out. An absolute one names a folder of the server
     * (`/var/www/shop`): the repository's folder with the longest equal ending (`shop`), or the repository itself where
     * its package is called so, or the one further in (`packages/shop`) that holds its script. One that is found in none
     * of these ways is never the folder that another application has as its own.
     */
    of({ cwd: written, ...started }) {
        const { script } = started;
        if (written === null)
            return this.#holding([started]);
        const cwd = withoutDrive(written);
        const elsewhere = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(cwd);
        const deployed = elsewhere === this.#deployed?.cwd ? this.#deployed.folder : null;
        return (this.#byName(cwd, started) ??
            this.#builtTo(cwd, script) ??
            this.#further.get(elsewhere) ??
            deployed ??
            this.#byScript(cwd, script));
    }
    /** Where a command says in which folder PM2 is: nothing else than what is on the server has to be looked for. */
    static ofCommand(tree, directory, written) {
        const server = new Folders(tree, directory ?? '', written);
        return {
            of: (placed) => {
                if (placed.cwd !== null && isOfServer(withoutDrive(placed.cwd)))
                    return server.of(placed);
                return directory === null ? null : (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(directory, placed.cwd ?? '');
            },
            fileOf: (path) => server.fileOf(path),
        };
    }
    /** Where a file of the server lies here, by the folder above it that is called like the package that the repository is. */
    fileOf(path) {
        if (!path.startsWith('/'))
            return null;
        const endings = endingsOf(path).filter((it) => this.#inPackage(path.slice(0, -it.length - 1)) === '');
        return endings.find((it) => this.#tree.has(it) || this.#isBuilt(it)) ?? null;
    }
    /** Of several folders that are not found here, that of a script which lies beside the process file, or is found by its path. */
    #byScript(cwd, script) {
        if (script === null || this.#scattered.get(script) !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(cwd))
            return null;
        const [only, ...others] = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Zv)(this.home).filter((folder) => {
            const path = isOfServer(script) ? null : (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(folder, script);
            return path !== null && this.#tree.has(path);
        });
        const isNamed = only === this.home || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(script).includes('/');
        return only !== undefined && others.length === 0 && isNamed && !this.#taken.has(only) ? only : null;
    }
    /** From the file's own folder outwards, the first that holds what is started; else the first that is there. */
    #relative(cwd, started) {
        const folders = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Zv)(this.home).flatMap((base) => {
            const folder = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(base, cwd);
            return folder !== null && (folder === '' || this.#tree.hasDirectory(folder)) ? [folder] : [];
        });
        const holding = started === null || folders.length === 1 ? null : this.#withAny(folders, [started]);
        return holding ?? folders[0] ?? (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(this.home, cwd);
    }
    #byName(cwd, started = null) {
        if (!isOfServer(cwd))
            return this.#relative(cwd, started);
        if (cwd === _javascript_modules_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn || cwd.startsWith(`${_javascript_modules_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn}/`))
            return (0,_javascript_modules_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .insideRepository */ .rz)(cwd);
        return endingsOf(cwd).find((it) => this.#tree.hasDirectory(it)) ?? this.#inPackage(cwd);
    }
    /** The folder that builds go to, which is not here: `dist` for `/srv/ferry/dist`, where its script is built from a source. */
    #builtTo(cwd, script) {
        if (script === null || !isOfServer(cwd) || isOfServer(script))
            return null;
        return endingsOf(cwd).find((it) => this.#isBuilt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(it, script))) ?? null;
    }
    /** The one folder that ends like one of the server, from the file's own outwards, that holds it: `packages/jobs` for `/opt/quay/jobs`. */
    #furtherIn(cwd, started) {
        const folders = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Zv)(this.home)
            .flatMap((base) => endingsOf(cwd).map((it) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, it)))
            .filter((it) => this.#tree.hasDirectory(it) && this.#withAny([it], [started]) !== null);
        const [only, ...others] = new Set(folders);
        return only !== undefined && others.length === 0 && !this.#taken.has(only) ? only : null;
    }
    /** The folder of one that is called like the package that the repository is, or in which that is built. */
    #inPackage(cwd) {
        if (this.#package === null || !isOfServer(cwd))
            return null;
        const parts = node_path__WEBPACK_IMPORTED_MODULE_0__.posix
            .normalize(cwd)
            .toLowerCase()
            .split('/')
            .filter((it) => it !== '');
        const last = parts.at(-1) ?? '';
        if (last === this.#package)
            return '';
        return parts.at(-2) === this.#package && builtFolders.includes(last) ? last : null;
    }
}
/** `C:\\apps\\ferry`, on a server with Windows, is `/apps/ferry`. */
function withoutDrive(cwd) {
    return /^[A-Za-z]:[\\/]/.test(cwd) ? `/${cwd.slice(3).replaceAll('\\', '/')}` : cwd;
}
/** Whether a `cwd` starts at the root or the home of the server, which may run Windows. */
function isOfServer(cwd) {
    return /^(?:[/~]|[A-Za-z]:[\\/])/.test(cwd);
}
/** What a folder of the server may be called here, the longest ending first. */
function endingsOf(cwd) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(cwd.replaceAll('\\', '/')).split('/').slice(1);
    return parts.map((_, start) => parts.slice(start).join('/').replace(/\/$/, '')).filter((it) => it !== '');
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4325);
/* harmony import */ var _javascript_library_child_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);
/** The options of a PM2 application by each of the names that PM2 takes. */


/**
 * Further names of an option in the order in which PM2 asks for them; what is empty counts as not given.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (verifyConfs) for the first two of `script`, and
 * https://github.com/Unitech/pm2/blob/master/lib/API/schema.json for all others
 */
const aliases = {
    script: ['cmd', 'command', 'exec'],
    exec_interpreter: ['interpreter'],
    node_args: ['interpreter_args', 'interpreterArgs'],
    out_file: ['out_log', 'output', 'out'],
    error_file: ['err_log', 'err_file', 'err', 'error'],
    log_file: ['log'],
    pid_file: ['pid'],
    cron_restart: ['cron'],
};
/** All names of an option. Each has one in camel case as well: https://github.com/Unitech/pm2/blob/master/lib/tools/Config.js */
function spellingsOf(name) {
    const known = spellings.get(name);
    if (known !== undefined)
        return known;
    const camelCase = name.replace(/_(\w)(?=\w)/g, (_, letter) => letter.toUpperCase());
    const all = [...new Set([name, ...(aliases[name] ?? []), camelCase])];
    spellings.set(name, all);
    return all;
}
/** By option: each application is asked for all of them. */
const spellings = new Map();
/** What an option is given; `undefined` as a value where it is not. Of the path of a program on the server, its name. */
function optionOf(app, name) {
    const values = spellingsOf(name).map((spelling) => (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(app, spelling));
    const given = values.find(isTruthy) ?? (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(app, name);
    return (0,_javascript_library_child_process_js__WEBPACK_IMPORTED_MODULE_1__/* .programAsked */ .J)(given) ?? given;
}
/** PM2 asks `if (app.script)`: an empty list is something, an empty text is nothing. */
function isTruthy(value) {
    return value.kind !== 'primitive' || Boolean(value.value);
}


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refusedOption),
/* harmony export */   k: () => (/* binding */ refusedIn)
/* harmony export */ });
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4325);
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3531);
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8109);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(570);
/** Options that PM2 does not take: where one application has such a one, it starts nothing of the whole file. */






const kindNames = {
    array: 'a list',
    boolean: 'true or false',
    number: 'a number',
    object: 'an object',
    string: 'text',
};
/** Options by what they have to be. https://github.com/Unitech/pm2/blob/master/lib/API/schema.json */
const options = [
    [
        ['string'],
        'script name name_prefix namespace install_url cwd exec_interpreter out_file error_file log_type log_date_format pid_file ' +
            'exec_mode increment_var instance_var',
    ],
    [
        ['boolean'],
        'disable_logs time source_map_support disable_source_map_support wait_ready shutdown_with_message merge_logs vizion ' +
            'autostart autorestart execute_command force append_env_to_name v8 event_loop_inspector automation treekill windowsHide write',
    ],
    [
        ['number'],
        'restart_delay exp_backoff_restart_delay instances kill_timeout listen_timeout watch_delay max_restarts port kill_retry_time',
    ],
    [['array', 'string'], 'args node_args ignore_watch'],
    [['boolean', 'string'], 'log_file pmx'],
    [['boolean', 'array', 'string'], 'filter_env watch'],
    [['number', 'string'], 'max_memory_restart min_uptime cron_restart'],
    [['array', 'number'], 'stop_exit_codes'],
    [['object'], 'env watch_options io'],
    [['array'], 'post_update'],
];
/** What a text has to look like, and what to call that. */
const patterns = new Map([
    ['exec_mode', [/^(?:cluster|fork)(?:_mode)?$/, '"cluster" or "fork"']],
    ['max_memory_restart', [/^\d+[GMK]?$/, 'a whole number, or one with "K", "M" or "G" behind it']],
    ['min_uptime', [/^\d+[hms]?$/, 'a whole number, or one with "h", "m" or "s" behind it']],
]);
/** Why PM2 refuses a process file; `null` where it is not sure to do so. */
function refusedIn(config) {
    if (config.kind !== 'object' && config.kind !== 'array')
        return null;
    const statics = config.kind === 'object' ? (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'static') : config;
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .isTruthy */ .zz)(statics) && !['array', 'choice', 'unknown', 'variable'].includes(statics.kind))
        return refusal('"static" has to be a list', statics);
    const list = config.kind === 'object' ? (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .applicationsIn */ .vl)(config) : config;
    if (list.kind === 'array' && list.isLoose)
        return null;
    for (const entry of list.kind === 'array' ? list.items : [list]) {
        if ((0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(entry))
            return refusal('an entry of the list of applications is none', entry);
        const refused = entry.kind === 'object' ? refusedOption(entry) : null;
        if (refused !== null)
            return refusal(refused.why, refused.value);
    }
    return null;
}
function refusal(why, { at }) {
    return { at: (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at), message: `PM2 refuses this file, and starts nothing of it: ${why}` };
}
/** Asked once of each: very many applications may be one. */
const refusedOption = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .kept */ .LP)((app) => {
    for (const [kinds, names] of options) {
        for (const name of names.split(' ')) {
            if (!(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(name).some((it) => app.properties.has(it)))
                continue;
            const value = givenFor(app, name);
            const wanted = wantedOf(name, kinds, value);
            if (wanted !== null)
                return { why: `"${name}" has to be ${wanted}`, value };
        }
    }
    for (const [name, value] of app.properties) {
        const kind = /^env_\S*$/.test(name) ? kindOf(value) : null;
        if (kind !== null && !['object', 'string', 'undefined'].includes(kind))
            return { why: `"${name}" has to be an object`, value };
    }
    return null;
});
/** Under the names of an option, the first value that is not empty, else the last one. */
function givenFor(app, name) {
    // Where nothing is given by this one name, PM2 mostly sets it itself.
    const spellings = name === 'merge_logs' ? [name] : (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(name);
    const values = spellings.map((spelling) => (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(app, spelling));
    return values.find(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .isTruthy */ .zz) ?? values.at(-1) ?? app;
}
/** What an option should have been; `null` where it may be what it is. */
function wantedOf(name, kinds, value) {
    const kind = kindOf(value);
    if (kind === null || kind === 'undefined' || kind === 'null')
        return null;
    // Without variables it is given an empty object, and a text is a number of instances, if only 0.
    if ((name === 'env' && !(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .isTruthy */ .zz)(value)) || (name === 'instances' && kind === 'string'))
        return null;
    const isNumber = kinds.includes('number') &&
        (value.kind === 'array' ||
            (value.kind === 'primitive' && kind !== 'boolean' && !Number.isNaN(Number(value.value))));
    if (isNumber)
        return null;
    const [pattern, wanted] = patterns.get(name) ?? [null, kinds.map((it) => kindNames[it]).join(' or ')];
    const isKind = kinds.some((it) => it === kind);
    return isKind && (pattern === null || (value.kind === 'primitive' && pattern.test(String(value.value))))
        ? null
        : wanted;
}
/** The type of a value for sure; `null` for one that is not known, or that something may replace. */
function kindOf(value) {
    switch (value.kind) {
        case 'primitive':
            return value.variables.length > 0 ? null : value.value === null ? 'null' : typeof value.value;
        case 'array':
        case 'closure':
            return value.kind;
        case 'object':
            return value.definition === undefined && value.collection === undefined ? 'object' : null;
        default:
            return null;
    }
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ anyStart)
/* harmony export */ });
/* harmony import */ var _launch_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
/** What is known of a `pm2 start` beside what a process file declares. */

/** Whoever starts a process file that no command is known to start. */
const anyStart = { environment: _launch_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyEnvironment */ .h, settings: [], args: null };


/***/ })

};
