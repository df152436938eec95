export const id = 461;
export const ids = [461];
export const modules = {

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

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ extractConfig)
});

// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
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
// EXTERNAL MODULE: ./.build/launch/chain.js + 23 modules
var chain = __webpack_require__(5903);
// EXTERNAL MODULE: ./.build/launch/ports.js + 30 modules
var launch_ports = __webpack_require__(5122);
// EXTERNAL MODULE: ./.build/launch/programs.js
var programs = __webpack_require__(2341);
// EXTERNAL MODULE: ./.build/launch/way.js
var way = __webpack_require__(2299);
// EXTERNAL MODULE: ./.build/sources/vite/index.js
var vite = __webpack_require__(3654);
// EXTERNAL MODULE: ./.build/sources/pm2/command-line.js
var command_line = __webpack_require__(8189);
;// CONCATENATED MODULE: ./.build/sources/pm2/agreement.js
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
    const reason = (0,ports/* isOneOf */.EK)(possible, open.at);
    const at = (0,places/* placeOf */.$t)(open.at);
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
    const held = ways.map(({ listeners }) => new Map(listeners.filter((it) => (0,command_line/* holdsIn */.a5)(it, name)).map((it) => [keyOf(it), it])));
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
        const isSaidIn = (name) => said.some((other) => (0,command_line/* holdsIn */.a5)(other, name));
        if (it.environment !== 'default')
            return isSaidIn(it.environment) ? [] : [it];
        const names = new Set(said.flatMap((other) => [...other.replacedIn, other.environment]));
        const own = [...names].filter((name) => (0,command_line/* holdsIn */.a5)(it, name));
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








/** The command line, or the reason why it is not known; a path in the folder in which it runs is as that folder has it. */
function commandOf(app, script) {
    const words = wordsOf(app, script);
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
function wordsOf(app, script) {
    const program = textWord(script);
    if (program === null)
        return `the script is not known: ${reasonOf(script)}`;
    const args = argumentsOf((0,properties/* propertyOf */.$r)(app, 'args'));
    if (typeof args === 'string')
        return args;
    // As the script itself it is PM2's own server (`npx serve` is another). https://pm2.keymetrics.io/docs/usage/expose/
    if (program.text === 'serve')
        return [{ ...program, text: 'pm2-serve' }, ...args];
    // With a space in it, PM2 hands the script to `bash -c` and drops the arguments.
    if (program.text.trim().includes(' '))
        return [(0,launch_words/* impliedWord */.pb)('bash', program.value), (0,launch_words/* impliedWord */.pb)('-c', program.value), program];
    const interpreter = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'exec_interpreter'));
    const runsItself = interpreter === null || ['none', 'node', 'bun', ''].includes(external_node_path_.posix.basename(interpreter).split('@')[0] ?? '');
    const given = (0,pm2_options/* optionOf */.XD)(app, 'node_args');
    const options = interpreter === 'none' ? [] : argumentsOf(given);
    // Of Node's own options, no other one says anything of its program's port.
    const isOfFile = typeof options === 'string' ? (0,places/* writtenAt */.nt)(given.at).includes(envFile) : options.some(isEnvFile);
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
 */
function readEnvironments(app, tree) {
    const env = (0,properties/* propertyOf */.$r)(app, 'env');
    const variables = variablesOf(env);
    const port = (0,properties/* propertyOf */.$r)(app, 'port');
    // "port" replaces PORT of `env`. https://github.com/Unitech/pm2/blob/master/lib/Common.js (prepareAppConf)
    if (!(0,ports/* isAbsent */.W0)(port) && !(port.kind === 'primitive' && !port.value))
        variables.set('PORT', port);
    // A variable that counts on from nothing begins with 0, and 0 lets the system choose a port.
    // https://github.com/Unitech/pm2/blob/master/lib/God.js (injectVariables)
    const counter = (0,pm2_options/* optionOf */.XD)(app, 'increment_var');
    const counted = (0,ports/* knownText */.bG)(counter);
    if (counted !== null && othersOf(env) === null) {
        const own = variables.get(counted) ?? (0,values_value/* primitive */.MY)(undefined, counter.at);
        variables.set(counted, (0,choices/* mapOptions */.tS)(own, (it) => (isEmpty(it) ? (0,values_value/* primitive */.MY)(0, counter.at) : it)));
    }
    const base = new environment/* Environment */.O('default', variables, othersOf(env));
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

// EXTERNAL MODULE: ./.build/javascript/values/outcomes.js
var values_outcomes = __webpack_require__(154);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
;// CONCATENATED MODULE: ./.build/javascript/values/restricted.js
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
                : (0,choices/* choose */.Sw)(options, value.at);
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
const holdsChoice = (0,maps/* kept */.LP)((value) => {
    let found = false;
    restricted(value, ({ options }) => {
        found = true;
        return options;
    });
    return found;
});

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
    if (!holdsChoice(app))
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
        const left = restricted(it, (choice) => optionsLeft(choice, outcomes, name, names));
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
function readApplication(app, folders, tree) {
    const under = (name) => {
        const byName = new Map();
        for (const it of variantsOf(app, name)) {
            const own = nameOf(it, scriptOf(it));
            byName.set(own, [...(byName.get(own) ?? []), it]);
        }
        return oneOf([...byName.values()].map((variants) => inCommon(variants.map((it) => readOne(it, folders, tree)), openIn(app, variants))));
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
        processes: merged(all.map((it) => it.processes)),
        environments: [...new Set([...names, ...all.flatMap((it) => it.environments)])],
    };
}
/** The places of all that an application may be. */
function placesOf(app) {
    return [null, ...namesDeciding(app)].flatMap((name) => variantsOf(app, name).map(placedOf));
}
function readOne(app, folders, tree) {
    const script = scriptOf(app);
    const at = (0,places/* placeOf */.$t)(script.at);
    const cwd = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const cwdIsUnknown = cwd === null && !(0,ports/* isAbsent */.W0)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const isOfStart = isWhereItStarts((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const command = commandOf(app, script);
    const placed = placedOf(app);
    const directory = cwdIsUnknown ? null : folders.of(isOfStart ? { ...placed, cwd: null } : placed);
    const here = (word) => {
        const file = folders.fileOf(word.text);
        return file === null ? word : { ...word, text: `${repository/* repositoryRoot */.Hn}/${file}` };
    };
    const start = {
        at,
        message: `starts ${typeof command === 'string' ? 'it' : (0,way/* quoted */.T)(command.map((it) => it.text).join(' '))}`,
    };
    const launches = typeof command === 'string'
        ? [{ kind: 'broken', reason: command, at, args: [], directory, settings: [], way: [start] }]
        : (0,chain/* followCommand */.t)(tree, directory, cwd === null ? command.map(here) : command, at).map((it) => ({
            ...it,
            way: [start, ...it.way],
            // What that starts in its turn is none. https://github.com/Unitech/pm2/blob/master/lib/God/ClusterMode.js
            isWorker: it.way.length === 0 && isCluster(app),
        }));
    const inspector = inspectorOf(app, [start]);
    const name = nameOf(app, script);
    const { environments, unread } = readEnvironments(app, tree);
    const instances = instancesOf(app);
    const counter = (0,ports/* knownText */.bG)((0,pm2_options/* optionOf */.XD)(app, 'increment_var'));
    const found = launches.map((launch, index) => {
        // All that is started descends from one Node, and the inspector is that one's.
        const settings = index === 0 ? [...inspector.settings, ...launch.settings] : launch.settings;
        return (0,launch_ports/* effectivePorts */._)({ ...launch, settings }, environments, tree, script.at);
    });
    const listeners = found.flatMap(({ ports }) => ports.map((port) => {
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
    const unknown = [...found.flatMap((it) => it.unknown), ...inspector.unknown, ...unread, ...further];
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

// EXTERNAL MODULE: ./.build/sources/pm2/declarations.js + 1 modules
var declarations = __webpack_require__(9930);
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
    const option = (0,pm2_options/* optionOf */.XD)(app, 'append_env_to_name');
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

;// CONCATENATED MODULE: ./.build/sources/pm2/exclusive.js
/** Applications that are never declared together: `apps: isQuay ? [ferry] : [otherFerry]`. */




/** More of one name than these are left as they are. */
const mostOfName = 16;
/** An application without what cannot be where it is declared. */
function underOutcomes({ app, outcomes }) {
    if (outcomes === undefined)
        return app;
    const left = restricted(app, ({ options }) => options.filter((it) => !(0,values_outcomes/* areOpposed */.Pd)(it.outcomes, outcomes)));
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
                found: withoutSaid(it.found, others.map((other) => other.found)),
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
            found: inCommon(group.map((it) => it.found), first.chosen),
        },
    ];
}
function isApart(a, b) {
    return (0,values_outcomes/* areOpposed */.Pd)(a.outcomes, b.outcomes);
}

// EXTERNAL MODULE: ./.build/launch/manifest.js
var manifest = __webpack_require__(1456);
// EXTERNAL MODULE: ./.build/launch/servers/program-file.js + 2 modules
var program_file = __webpack_require__(938);
;// CONCATENATED MODULE: ./.build/sources/pm2/folders.js
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
            (0,manifest/* manifestIn */.tn)(tree, '')
                ?.name?.replace(/^@[^/]*\//, '')
                .toLowerCase() ?? null;
        this.home = home;
        const applications = written.map((it) => ({ ...it, cwd: it.cwd === null ? null : withoutDrive(it.cwd) }));
        const elsewhere = applications.flatMap(({ cwd, ...started }) => cwd === null || !isOfServer(cwd) || this.#byName(cwd) !== null ? [] : [{ cwd: external_node_path_.posix.normalize(cwd), ...started }]);
        const [only, ...others] = new Set(elsewhere.map((it) => it.cwd));
        // What the repository is on the server, by those that are found: a folder in it that is not found is not here.
        const roots = applications.flatMap(({ cwd }) => {
            const folder = cwd === null || !isOfServer(cwd) ? null : this.#byName(cwd);
            const path = external_node_path_.posix.normalize(cwd ?? '').replace(/\/$/, '');
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
        const folders = (0,model_folders/* foldersAbove */.Zv)(this.home);
        return (folders.length === 1 ? null : this.#withAny(folders, all)) ?? this.home;
    }
    /** The first of some folders that holds one of these, as `#holding` says; `null` if none does. */
    #withAny(folders, all) {
        const anyOf = (folder, isThere) => all.some(({ script }) => {
            const path = script === null || /[\s]/.test(script) || isOfServer(script) ? null : (0,model_folders/* within */.ux)(folder, script);
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
            const path = isOfServer(text) ? null : (0,model_folders/* within */.ux)(directory, text);
            return path !== null && path !== '' && (this.#tree.has(path) || this.#isBuilt(path));
        };
        const isIn = (launch) => {
            const { directory } = launch;
            if (directory === null || (launch.kind === 'broken' && launch.fails === true))
                return false;
            // A package that has the script is the one, whatever is not there yet of what that starts.
            if (launch.way.some(({ at }) => at.file === external_node_path_.posix.join(directory, 'package.json')))
                return true;
            if (launch.kind === 'program' && launch.file !== null)
                return isThere(directory, launch.file.text);
            return (0,manifest/* manifestIn */.tn)(this.#tree, directory) !== null || words.some(({ text }) => isThere(directory, text));
        };
        const launches = (0,chain/* followCommand */.t)(this.#tree, folder, command, (0,places/* placeOf */.$t)(program.value.at));
        return launches.length > 0 && launches.every(isIn);
    }
    /** Whether a file is not here, but what it is built from. */
    #isBuilt(path) {
        return external_node_path_.posix.extname(path) !== '' && 'path' in (0,program_file/* programFile */.p)(this.#tree, path);
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
        const elsewhere = external_node_path_.posix.normalize(cwd);
        const deployed = elsewhere === this.#deployed?.cwd ? this.#deployed.folder : null;
        return (this.#byName(cwd, started) ??
            this.#builtTo(cwd, script) ??
            this.#further.get(elsewhere) ??
            deployed ??
            this.#byScript(cwd, script));
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
        if (script === null || this.#scattered.get(script) !== external_node_path_.posix.normalize(cwd))
            return null;
        const [only, ...others] = (0,model_folders/* foldersAbove */.Zv)(this.home).filter((folder) => {
            const path = isOfServer(script) ? null : (0,model_folders/* within */.ux)(folder, script);
            return path !== null && this.#tree.has(path);
        });
        const isNamed = only === this.home || external_node_path_.posix.normalize(script).includes('/');
        return only !== undefined && others.length === 0 && isNamed && !this.#taken.has(only) ? only : null;
    }
    /** From the file's own folder outwards, the first that holds what is started; else the first that is there. */
    #relative(cwd, started) {
        const folders = (0,model_folders/* foldersAbove */.Zv)(this.home).flatMap((base) => {
            const folder = (0,model_folders/* within */.ux)(base, cwd);
            return folder !== null && (folder === '' || this.#tree.hasDirectory(folder)) ? [folder] : [];
        });
        const holding = started === null || folders.length === 1 ? null : this.#withAny(folders, [started]);
        return holding ?? folders[0] ?? (0,model_folders/* within */.ux)(this.home, cwd);
    }
    #byName(cwd, started = null) {
        if (!isOfServer(cwd))
            return this.#relative(cwd, started);
        if (cwd === repository/* repositoryRoot */.Hn || cwd.startsWith(`${repository/* repositoryRoot */.Hn}/`))
            return (0,repository/* insideRepository */.rz)(cwd);
        return endingsOf(cwd).find((it) => this.#tree.hasDirectory(it)) ?? this.#inPackage(cwd);
    }
    /** The folder that builds go to, which is not here: `dist` for `/srv/ferry/dist`, where its script is built from a source. */
    #builtTo(cwd, script) {
        if (script === null || !isOfServer(cwd) || isOfServer(script))
            return null;
        return endingsOf(cwd).find((it) => this.#isBuilt(external_node_path_.posix.join(it, script))) ?? null;
    }
    /** The one folder that ends like one of the server, from the file's own outwards, that holds it: `packages/jobs` for `/opt/quay/jobs`. */
    #furtherIn(cwd, started) {
        const folders = (0,model_folders/* foldersAbove */.Zv)(this.home)
            .flatMap((base) => endingsOf(cwd).map((it) => external_node_path_.posix.join(base, it)))
            .filter((it) => this.#tree.hasDirectory(it) && this.#withAny([it], [started]) !== null);
        const [only, ...others] = new Set(folders);
        return only !== undefined && others.length === 0 && !this.#taken.has(only) ? only : null;
    }
    /** The folder of one that is called like the package that the repository is, or in which that is built. */
    #inPackage(cwd) {
        if (this.#package === null || !isOfServer(cwd))
            return null;
        const parts = external_node_path_.posix
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
    const parts = external_node_path_.posix.normalize(cwd.replaceAll('\\', '/')).split('/').slice(1);
    return parts.map((_, start) => parts.slice(start).join('/').replace(/\/$/, '')).filter((it) => it !== '');
}

;// CONCATENATED MODULE: ./.build/sources/pm2/refused.js
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
    const statics = config.kind === 'object' ? (0,properties/* propertyOf */.$r)(config, 'static') : config;
    if ((0,pm2_options/* isTruthy */.zz)(statics) && !['array', 'choice', 'unknown', 'variable'].includes(statics.kind))
        return refusal('"static" has to be a list', statics);
    const list = config.kind === 'object' ? (0,declarations/* applicationsIn */.vl)(config) : config;
    if (list.kind === 'array' && list.isLoose)
        return null;
    for (const entry of list.kind === 'array' ? list.items : [list]) {
        if ((0,ports/* isAbsent */.W0)(entry))
            return refusal('an entry of the list of applications is none', entry);
        const refused = entry.kind === 'object' ? refusedOption(entry) : null;
        if (refused !== null)
            return refused;
    }
    return null;
}
function refusal(why, { at }) {
    return { at: (0,places/* placeOf */.$t)(at), message: `PM2 refuses this file, and starts nothing of it: ${why}` };
}
/** Asked once of each: very many applications may be one. */
const refusedOption = (0,maps/* kept */.LP)((app) => {
    for (const [kinds, names] of options) {
        for (const name of names.split(' ')) {
            const value = givenFor(app, name);
            const wanted = wantedOf(name, kinds, value);
            if (wanted !== null)
                return refusal(`"${name}" has to be ${wanted}`, value);
        }
    }
    for (const [name, value] of app.properties) {
        const kind = /^env_\S*$/.test(name) ? kindOf(value) : null;
        if (kind !== null && !['object', 'string', 'undefined'].includes(kind))
            return refusal(`"${name}" has to be an object`, value);
    }
    return null;
});
/** Under the names of an option, the first value that is not empty, else the last one. */
function givenFor(app, name) {
    // Where nothing is given by this one name, PM2 mostly sets it itself.
    const spellings = name === 'merge_logs' ? [name] : (0,pm2_options/* spellingsOf */.Hz)(name);
    const values = spellings.map((spelling) => (0,properties/* propertyOf */.$r)(app, spelling));
    return values.find(pm2_options/* isTruthy */.zz) ?? values.at(-1) ?? app;
}
/** What an option should have been; `null` where it may be what it is. */
function wantedOf(name, kinds, value) {
    const kind = kindOf(value);
    if (kind === null || kind === 'undefined' || kind === 'null')
        return null;
    // Without variables it is given an empty object, and a text is a number of instances, if only 0.
    if ((name === 'env' && !(0,pm2_options/* isTruthy */.zz)(value)) || (name === 'instances' && kind === 'string'))
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
    return Number.parseInt(String(port.value), 10) ? port : (0,values_value/* primitive */.MY)(undefined, port.at);
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









function extractConfig(config, suppressions, file, tree) {
    const declared = (0,declarations/* declarationsIn */.Rl)(config);
    if (declared === null)
        return source/* nothing */.s;
    const refused = refusedIn(config);
    if (refused !== null)
        return { ...source/* nothing */.s, problems: [refused], suppressions };
    const folder = (0,model_folders/* folderOf */.yS)(file.path);
    const folders = new Folders(tree, folder, declared.applications.flatMap(({ app }) => placesOf(app)));
    const read = withoutOthers(declared.applications.map((it) => ({
        ...it,
        found: whereDeclared(it, readApplication(underOutcomes(it), folders, tree)),
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

// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var language_properties = __webpack_require__(8389);
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

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
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
    const camelCase = name.replace(/_(\w)(?=\w)/g, (_, letter) => letter.toUpperCase());
    return [...new Set([name, ...(aliases[name] ?? []), camelCase])];
}
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


/***/ })

};
