export const id = 114;
export const ids = [114];
export const modules = {

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ extractConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/ports.js
var ports = __webpack_require__(2212);
// EXTERNAL MODULE: ./.build/javascript/properties.js + 2 modules
var properties = __webpack_require__(4600);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/javascript/globals.js
var globals = __webpack_require__(4044);
// EXTERNAL MODULE: ./.build/javascript/value.js
var javascript_value = __webpack_require__(2389);
;// CONCATENATED MODULE: ./.build/launch/frameworks.js
const next = {
    name: 'Next.js',
    program: 'next',
    portFlags: ['-p', '--port'],
    addressFlags: ['-H', '--hostname'],
    portVariable: 'PORT',
    addressVariable: null,
    configuredBy: null,
    defaultPort: 3000,
    defaultAddress: null,
    strictFlag: null,
    // "PORT cannot be set in .env as booting up the HTTP server happens before any other code is initialized."
    documentation: 'https://nextjs.org/docs/app/api-reference/cli/next',
};
const vite = {
    name: 'Vite',
    program: 'vite',
    portFlags: ['--port'],
    addressFlags: ['--host'],
    portVariable: null,
    addressVariable: null,
    configuredBy: 'vite',
    defaultAddress: 'localhost',
    strictFlag: '--strictPort',
};
const frameworks = [
    { ...next, subcommands: ['start'], role: 'start' },
    { ...next, subcommands: ['dev', ''], role: 'dev' },
    {
        ...vite,
        subcommands: ['preview'],
        role: 'preview',
        defaultPort: 4173,
        documentation: 'https://vite.dev/config/preview-options',
    },
    {
        ...vite,
        subcommands: ['dev', 'serve', ''],
        role: 'dev',
        defaultPort: 5173,
        documentation: 'https://vite.dev/config/server-options',
    },
];
/** The framework that a program with these arguments starts; `null` if it is none of the table. */
function frameworkOf(program, args) {
    const rows = frameworks.filter((it) => it.program === program);
    if (rows.length === 0)
        return null;
    // Options may stand before the subcommand; a folder may stand in its place (`vite ./app`, `next ./app`).
    const first = args.find((arg) => !arg.startsWith('-')) ?? '';
    const named = rows.find((it) => it.subcommands.includes(first));
    if (named !== undefined)
        return named;
    const others = [
        'build',
        'lint',
        'info',
        'telemetry',
        'optimize',
        'export',
        'typegen',
        'upgrade',
        'experimental-test',
    ];
    return others.includes(first) ? null : (rows.find((it) => it.subcommands.includes('')) ?? null);
}

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 6 modules
var evaluate = __webpack_require__(1586);
;// CONCATENATED MODULE: ./.build/launch/written.js
/** From evaluated values to the texts that command lines are read from. */

/** A known value as the text that is written: with offsets if the file has it letter by letter, without escapes. */
function writtenText({ value, variables, at: origin, parts = [] }) {
    const text = String(value);
    const quoted = (0,javascript_value/* writtenAt */.nt)(origin);
    const isLiteral = quoted === text;
    const raw = origin.source.text.slice(origin.start, origin.end);
    const offset = isLiteral ? origin.start + (raw.length - quoted.length) / 2 : null;
    return {
        text,
        at: (0,javascript_value/* placeOf */.$t)(origin),
        source: origin.source,
        offset,
        variables,
        // A method may have moved them since (`.trim()`).
        parts: parts
            .map(({ from, value: part }) => ({ from, written: writtenText(part) }))
            .filter(({ from, written }) => text.startsWith(written.text, from)),
    };
}

;// CONCATENATED MODULE: ./.build/launch/manifest.js
/** `package.json`: its scripts, with the places they are written at. */



/** Read once per tree, however many configs ask. */
const known = new WeakMap();
/** The manifest in a folder (`''` is the root); `null` where there is none, or none that can be read. */
function manifestIn(tree, directory) {
    let manifests = known.get(tree);
    if (manifests === undefined) {
        manifests = new Map();
        known.set(tree, manifests);
    }
    const path = directory === '' ? 'package.json' : `${directory}/package.json`;
    const before = manifests.get(path);
    if (before !== undefined)
        return before;
    const manifest = tree.has(path) ? read(tree, path) : null;
    manifests.set(path, manifest);
    return manifest;
}
function read(tree, path) {
    const file = tree.read(path);
    if (file.kind !== 'text')
        return null;
    const evaluated = (0,evaluate/* evaluateJson */.Q)(file.source, tree);
    if (!('value' in evaluated))
        return null;
    const scripts = (0,properties/* propertyOf */.$r)(evaluated.value, 'scripts');
    return {
        path,
        scripts: new Map(scripts.kind === 'object' ? [...scripts.properties].flatMap(scriptEntry) : []),
    };
}
function scriptEntry([name, value]) {
    if (value.kind !== 'primitive' || typeof value.value !== 'string')
        return [];
    return [[name, writtenText(value)]];
}

;// CONCATENATED MODULE: ./.build/launch/words.js
/** Commands of one line, as `&&`, `||`, `;`, `|` and `&` separate them. Bounded by the length of the line. */
function splitCommands(line) {
    const commands = [[]];
    const { text } = line;
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (/\s/.test(character)) {
            at += 1;
        }
        else if (character === '&' || character === '|' || character === ';') {
            commands.push([]);
            at += 1;
        }
        else if (character === '#') {
            break;
        }
        else {
            const end = readWord(line, at, commands.at(-1) ?? []);
            at = Math.max(end, at + 1);
        }
    }
    return commands.filter((words) => words.length > 0);
}
/** Appends the word that begins at `start`; gives the offset behind it. */
function readWord(line, start, into) {
    const { text } = line;
    let value = '';
    let expands = false;
    let quote = '';
    let first = -1;
    let plain = true;
    let at = start;
    for (; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (quote === '' && /[\s&|;]/.test(character))
            break;
        if (character === quote) {
            quote = '';
            continue;
        }
        if (quote === '' && (character === '"' || character === "'")) {
            quote = character;
            if (value !== '')
                plain = false;
            continue;
        }
        if (character === '\\' && quote !== "'" && at + 1 < text.length) {
            at += 1;
            plain = false;
        }
        else if (quote !== "'" && (character === '$' || character === '`')) {
            expands = true;
        }
        if (first === -1)
            first = at;
        value += text.charAt(at);
    }
    // A word in two parts (`"a"b`) is not one run of characters.
    const contiguous = plain && first !== -1 && text.startsWith(value, first);
    const written = contiguous ? runOf(line, first, value) : { ...line, text: value, offset: null, parts: [] };
    into.push({ ...written, expands });
    return at;
}
/** A run of a text that begins at `from`, as it is written: what comes from elsewhere, there. */
function runOf(line, from, text) {
    const parts = line.parts.flatMap((part) => {
        const isInside = part.from < from + text.length && from < part.from + part.written.text.length;
        return isInside ? [{ ...part, from: part.from - from }] : [];
    });
    const [only] = parts;
    if (only !== undefined && only.from === 0 && only.written.text === text)
        return only.written;
    const ofParts = (all) => all.flatMap((it) => it.written.variables);
    const elsewhere = new Set(ofParts(line.parts));
    const variables = [...new Set([...line.variables.filter((it) => !elsewhere.has(it)), ...ofParts(parts)])];
    const offset = line.offset === null ? null : line.offset + from;
    const at = offset === null || line.source === null ? line.at : line.source.place(offset, offset + text.length);
    return { text, at, source: line.source, offset, variables, parts };
}
/** The part of a word from `start` on (`4000` in `--port=4000`), of a length or to its end. */
function partOf(word, start, length = word.text.length - start) {
    return { ...runOf(word, start, word.text.slice(start, start + length)), expands: word.expands };
}
/** The value of an option: `--port 4000`, `--port=4000`, `-p 4000`, `-p4000`. The last one given wins. */
function optionValue(words, names) {
    let found = null;
    for (const [index, word] of words.entries()) {
        for (const name of names) {
            const following = words[index + 1];
            if (word.text === name && following !== undefined && !/^-\D/.test(following.text))
                found = following;
            else if (word.text.startsWith(`${name}=`))
                found = partOf(word, name.length + 1);
            else if (/^-\w$/.test(name) && word.text.startsWith(name) && /^\d+$/.test(word.text.slice(2)))
                found = partOf(word, 2);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/launch/chain.js
/** From a command line to the server that it starts: through npm scripts, environment prefixes, runners. */




/** Programs that only run another one, which is the one to speak of: `python3 main.py`, `nodemon server.js`. */
const interpreters = /^(?:python|ruby|php|perl|deno|tsx|ts-node|ts-node-dev|nodemon)[\d.]*$/;
/** A script that calls a script that calls a script … */
const deepestChain = 8;
/** Follows a command, given as words, that is started in `directory`. */
function followCommand(tree, directory, words, at) {
    return follow(words, at, { tree, directory, assignments: [], steps: [], depth: 0 });
}
function follow(words, at, way) {
    const [first, ...rest] = words;
    if (first === undefined)
        return broken('nothing is started', at, way);
    if (way.depth > deepestChain)
        return broken('its scripts call each other too deeply', at, way);
    const assignment = /^([A-Za-z_]\w*)=/.exec(first.text);
    if (assignment?.[1] !== undefined) {
        const name = assignment[1];
        const value = partOf(first, name.length + 1);
        return follow(rest, at, { ...way, assignments: [...way.assignments, { name, value }] });
    }
    const program = programName(first.text);
    const subcommand = rest.find((word) => !word.text.startsWith('-'))?.text ?? '';
    switch (program) {
        case 'cross-env':
        case 'cross-env-shell':
        case 'env':
        case 'exec':
        case 'nohup':
            return follow(rest, at, way);
        case 'npx':
        case 'bunx':
            return follow(withoutOptions(rest), at, way);
        case 'sh':
        case 'bash': {
            const flag = rest.findIndex((word) => /^-\w*c$/.test(word.text));
            const line = flag === -1 ? undefined : rest[flag + 1];
            if (line === undefined)
                return followFile(first, rest, at, way);
            return followLine(splitCommands(line), at, way);
        }
        case 'npm':
        case 'pnpm':
        case 'yarn':
        case 'bun':
            return followPackageManager(program, rest, at, way);
        case 'node':
            return followFile(first, rest, at, way);
        default: {
            const framework = frameworkOf(program, subcommand === '' ? [] : rest.map((word) => word.text));
            if (framework !== null)
                return { kind: 'server', framework, args: rest, ...common(way) };
            return unknownProgram(first, rest, way);
        }
    }
}
/** An interpreter runs the file that is its first argument: `node server.js`, `bash node_modules/.bin/next start`. */
function followFile(interpreter, words, at, way) {
    const file = withoutOptions(words);
    return file.length === 0 ? unknownProgram(interpreter, words, way) : follow(file, at, way);
}
/** Of several commands, the first that is a known server; else the last one. */
function followLine(commands, at, way) {
    let last = null;
    let directory = way.directory;
    for (const words of commands) {
        const [first, target] = words;
        if (first?.text === 'cd' && target !== undefined) {
            directory = target.expands ? null : within(directory, target.text);
            continue;
        }
        last = follow(words, at, { ...way, directory });
        if (last.kind === 'server')
            return last;
    }
    return last ?? broken('nothing is started', at, way);
}
/** `npm start`, `npm run web -- --port 4000`, `pnpm web`, `yarn workspace …` and their like. */
function followPackageManager(manager, words, at, way) {
    let directory = way.directory;
    const plain = [];
    const passed = [];
    let dashes = false;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        const isPrefix = ['--prefix', '-C', '--dir', '--cwd'].includes(word.text) && plain.length < 2;
        if (dashes) {
            passed.push(word);
        }
        else if (isPrefix) {
            index += 1;
            directory = within(directory, words[index]?.text ?? '');
        }
        else if (/^--(prefix|dir|cwd)=/.test(word.text) && plain.length < 2) {
            directory = within(directory, word.text.slice(word.text.indexOf('=') + 1));
        }
        else if (/^(-w|-F|--workspace|--filter)(=|$)/.test(word.text) && plain.length < 2) {
            const flags = words.slice(index + 1);
            return { ...broken(`it starts a workspace ("${word.text}"), which is not followed`, word.at, way), args: flags };
        }
        else if (word.text === '--') {
            dashes = true;
        }
        else if (plain.length > 0 && (manager !== 'npm' || !word.text.startsWith('-'))) {
            // All but npm hand what follows the script's name on as it is.
            plain.push(word);
        }
        else if (!word.text.startsWith('-')) {
            plain.push(word);
        }
    }
    const [verb, ...others] = plain;
    if (verb === undefined)
        return broken(`"${manager}" is started without a script`, at, way);
    if (verb.text === 'exec' || verb.text === 'dlx' || verb.text === 'x') {
        return follow([...others, ...passed], at, { ...way, directory });
    }
    if (verb.text === 'workspace') {
        return { ...broken('it starts a workspace, which is not followed', verb.at, way), args: [...others, ...passed] };
    }
    const isRun = verb.text === 'run' || verb.text === 'run-script';
    const script = isRun ? others[0] : verb;
    const args = [...(isRun ? others.slice(1) : others), ...passed];
    if (script === undefined)
        return broken(`"${manager} run" is started without a script`, verb.at, way);
    // `bun server.ts`, `bun run src/server.ts`: a file, where the others know scripts only.
    if (manager === 'bun' && /\/|\.[cm]?[jt]sx?$/.test(script.text))
        return follow([script, ...args], at, { ...way, directory });
    return followScript(manager, script, args, isRun, { ...way, directory });
}
function followScript(manager, script, args, isRun, way) {
    const { directory, tree } = way;
    const unread = (reason) => ({ ...broken(reason, script.at, way), args });
    if (directory === null) {
        return unread(`it runs the script "${script.text}" in a folder that is not in this repository`);
    }
    const manifest = manifestIn(tree, directory);
    const line = manifest?.scripts.get(script.text);
    if (manifest === null) {
        const where = directory === '' ? 'package.json' : `${directory}/package.json`;
        return unread(`it runs the script "${script.text}", and there is no readable ${where}`);
    }
    if (line === undefined) {
        // `yarn next start`, `pnpm vite`: without such a script it is a program of the packages.
        if (!isRun && manager !== 'npm')
            return follow([script, ...args], script.at, way);
        return unread(`${manifest.path} has no script "${script.text}"`);
    }
    const commands = splitCommands(line);
    const last = commands.at(-1);
    // Arguments are appended to the whole line, and so reach its last command.
    const all = last === undefined ? [] : [...commands.slice(0, -1), [...last, ...args]];
    const step = { at: line.at, message: `script "${script.text}" runs "${line.text}"` };
    return followLine(all, line.at, { ...way, steps: [...way.steps, step], depth: way.depth + 1 });
}
function unknownProgram(program, args, way) {
    const file = interpreters.test(external_node_path_.posix.basename(program.text)) ? withoutOptions(args)[0] : undefined;
    return { kind: 'program', program: (file ?? program).text, args, ...common(way) };
}
function common(way) {
    return { directory: way.directory, assignments: way.assignments, steps: way.steps };
}
function broken(reason, at, way) {
    return { kind: 'broken', reason, at, args: [], assignments: way.assignments, steps: way.steps };
}
function withoutOptions(words) {
    const start = words.findIndex((word) => !word.text.startsWith('-'));
    return start === -1 ? [] : words.slice(start);
}
/**
 * The program that a path runs: `node_modules/next/dist/bin/next` and `.bin/next` are `next`, and what lies in
 * a server's folder of programs (`/home/ferry/.nvm/versions/node/v22/bin/node`) is called by its own name.
 */
function programName(path) {
    const inPackage = /node_modules\/(next|vite)\//.exec(path);
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (inPackage?.[1] !== undefined && /^[\w-]+(?:\.[mc]?js)?$/.test(file))
        return inPackage[1];
    const base = external_node_path_.posix.basename(path);
    const isOfServer = path.startsWith('/') && /\/s?bin\/[^/]+$/.test(path);
    return path.includes('/.bin/') || !path.includes('/') || isOfServer ? base : path;
}
/** A folder below another, or `null` if that leads out of the repository. */
function within(directory, path) {
    if (directory === null || path.startsWith('/'))
        return null;
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(directory, path)).replace(/\/$/, '');
    if (joined.startsWith('..'))
        return null;
    return joined === '.' ? '' : joined;
}

;// CONCATENATED MODULE: ./.build/sources/pm2/environments.js
/** The environment variables of a PM2 application: `env`, and `env_<name>` laid over it. */



function readEnvironments(app) {
    const env = (0,properties/* propertyOf */.$r)(app, 'env');
    const port = (0,properties/* propertyOf */.$r)(app, 'port');
    const names = [...app.properties.keys()].filter((key) => /^env_\S+$/.test(key));
    const overlays = names.map((key) => {
        const values = (0,properties/* propertyOf */.$r)(app, key);
        return { name: key.slice('env_'.length), values, get: (variable) => ownVariable(values, variable) };
    });
    return {
        // "port" replaces PORT of `env`. https://github.com/Unitech/pm2/blob/master/lib/Common.js (prepareAppConf)
        base: (variable) => (variable === 'PORT' && isGiven(port) ? port : ownVariable(env, variable)),
        overlays,
        settings: [
            ...settingsIn(env, 'default'),
            ...(isGiven(port) ? settingsOf('PORT', port, 'default') : []),
            ...overlays.flatMap(({ name, values }) => settingsIn(values, name)),
        ],
    };
}
function isGiven(port) {
    return !(0,ports/* isAbsent */.W0)(port) && !(port.kind === 'primitive' && !port.value);
}
/** A variable that the object itself sets. What `...process.env` brings is there anyway: it is not set by it. */
function ownVariable(env, variable) {
    return (0,javascript_value/* mapOptions */.tS)(env, (it) => {
        if (it.kind === 'object' && it.rest === 'variable')
            return it.properties.get(variable) ?? (0,javascript_value/* primitive */.MY)(undefined, it.at);
        if (it.kind === 'variable')
            return (0,javascript_value/* primitive */.MY)(undefined, it.at);
        return (0,properties/* propertyOf */.$r)(it, variable);
    });
}
function settingsIn(env, environment) {
    if (env.kind !== 'object')
        return [];
    return [...env.properties].flatMap(([name, value]) => settingsOf(name, value, environment));
}
function settingsOf(name, value, environment) {
    return (0,ports/* readPorts */.xH)(value).flatMap((it) => it.kind === 'port'
        ? [{ name, environment: it.when ?? environment, port: it.port, at: it.at, replaceable: it.replaceable }]
        : []);
}

;// CONCATENATED MODULE: ./.build/sources/pm2/folders.js
/** The folders that PM2 applications run in, as folders of the repository. */


class Folders {
    #tree;
    /** The folder of the process file, where PM2 is run. */
    home;
    /** What the server calls `home`, where that can be told. */
    #homeOnServer;
    /** @param cwds the `cwd` of every application of the file; `null` where it is not given or not known */
    constructor(tree, home, cwds) {
        this.#tree = tree;
        this.home = home;
        // A file whose applications share one folder that is not found here is deployed to that folder itself.
        const elsewhere = new Set(cwds.flatMap((cwd) => cwd === null || !isOfServer(cwd) || this.#byName(cwd) !== null ? [] : [external_node_path_.posix.normalize(cwd)]));
        const [only] = elsewhere;
        this.#homeOnServer = elsewhere.size === 1 && only !== undefined ? only : null;
    }
    /**
     * The repository's folder for a `cwd`; `null` where there is none.
     *
     * A relative one starts where `pm2 start` is typed: in the process file's own folder or, with the file in
     * a folder of its own (`infra/pm2/`), in one further out. An absolute one names a folder of the server
     * (`/var/www/shop`): the repository's folder with the longest equal ending (`shop`).
     */
    of(cwd) {
        if (cwd === null)
            return this.home;
        return this.#byName(cwd) ?? (external_node_path_.posix.normalize(cwd) === this.#homeOnServer ? this.home : null);
    }
    #relative(cwd) {
        const own = inRepository(external_node_path_.posix.join(this.home, cwd));
        for (let base = this.home;; base = inRepository(external_node_path_.posix.dirname(base)) ?? '') {
            const folder = inRepository(external_node_path_.posix.join(base, cwd));
            if (folder !== null && (folder === '' || this.#tree.hasDirectory(folder)))
                return folder;
            if (base === '')
                return own;
        }
    }
    #byName(cwd) {
        if (!isOfServer(cwd))
            return this.#relative(cwd);
        if (cwd === globals/* repositoryRoot */.Hn || cwd.startsWith(`${globals/* repositoryRoot */.Hn}/`))
            return (0,globals/* insideRepository */.rz)(cwd);
        const parts = external_node_path_.posix.normalize(cwd).split('/');
        for (let start = 1; start < parts.length; start += 1) {
            const folder = parts.slice(start).join('/').replace(/\/$/, '');
            if (folder !== '' && this.#tree.hasDirectory(folder))
                return folder;
        }
        return null;
    }
}
/** Whether a `cwd` starts at the root or the home of the server. */
function isOfServer(cwd) {
    return cwd.startsWith('/') || cwd.startsWith('~');
}
/** A relative path as a folder of the repository (`''` is the root); `null` for one that leads outside. */
function inRepository(path) {
    const normal = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    if (normal.startsWith('..'))
        return null;
    return normal === '.' ? '' : normal;
}

// EXTERNAL MODULE: ./.build/model/address.js
var model_address = __webpack_require__(4468);
;// CONCATENATED MODULE: ./.build/sources/pm2/ports.js
/** The ports of one PM2 application: flag before variable before config file before the framework's default. */





function portsOf(subject) {
    const { launch, at } = subject;
    const framework = launch.kind === 'server' ? launch.framework : null;
    const { args } = launch;
    const flag = optionValue(args, framework?.portFlags ?? ['--port']);
    const given = flag !== null ? ports_readWord(subject, flag) : readVariable(subject, variableOf(subject));
    const variable = flag === null ? variableOf(subject) : (expansionOf(flag)?.name ?? null);
    const listeners = [];
    const unresolved = [];
    const speak = (reason, place, severity) => {
        unresolved.push({
            source: 'pm2',
            application: subject.name,
            at: place,
            reason,
            severity,
            role: framework?.role ?? 'start',
        });
    };
    const replacing = given.filter(({ environment, reading }) => environment !== 'default' && reading.kind !== 'absent');
    const replacedIn = [...new Set(replacing.map(({ environment }) => environment))];
    const withEnvironment = (environment) => ({
        environment,
        replacedIn: environment === 'default' ? replacedIn : [],
    });
    for (const { reading, environment } of given) {
        if (reading.kind === 'unresolved')
            speak(reading.reason, reading.at, 'warning');
        if (reading.kind === 'port') {
            listeners.push({
                ...shared(subject, framework, args, environment, variable),
                ...withEnvironment(environment),
                port: reading.port,
                portEnd: lastOfRange(subject, reading.port, variable),
                certainty: reading.certainty,
                variables: reading.variables,
                at: reading.at,
                replaceable: reading.replaceable,
            });
        }
    }
    const baseIsAbsent = given.some(({ reading, environment }) => reading.kind === 'absent' && environment === 'default');
    const configured = framework?.configuredBy ?? null;
    if (baseIsAbsent && launch.kind === 'broken')
        speak(launch.reason, launch.at, 'warning');
    if (baseIsAbsent && launch.kind === 'program' && listeners.length === 0) {
        const program = (0,globals/* insideRepository */.rz)(launch.program) ?? launch.program;
        speak(`nothing here says whether "${program}" listens on a port, and where`, at, 'notice');
    }
    if (baseIsAbsent && framework !== null && configured === null) {
        listeners.push({
            ...shared(subject, framework, args, 'default', null),
            ...withEnvironment('default'),
            port: framework.defaultPort,
            portEnd: null,
            certainty: 'default',
            variables: variable === null ? [] : [variable],
            at,
            replaceable: false,
        });
    }
    const serves = framework === null || configured === null
        ? null
        : {
            source: configured,
            framework: framework.name,
            role: framework.role,
            defaultPort: framework.defaultPort,
            overruled: flag !== null,
        };
    return { listeners, unresolved, serves };
}
/** The variable that gives the port; of a program that the table does not know, `PORT`, as is the custom. */
function variableOf({ app, launch }) {
    if (launch.kind === 'server')
        return launch.framework.portVariable;
    // As the script itself it is PM2's own server (`npx serve` is another). https://pm2.keymetrics.io/docs/usage/expose/
    return (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'script')) === 'serve' ? 'PM2_SERVE_PORT' : 'PORT';
}
function readVariable(subject, variable) {
    if (variable === null)
        return [{ reading: { kind: 'absent', when: null }, environment: 'default' }];
    const { launch, environments } = subject;
    // `PORT=4000 next start` in a script: what stands nearest to the program wins.
    const assigned = launch.assignments.findLast((it) => it.name === variable);
    if (assigned !== undefined)
        return ports_readWord({ ...subject, launch: { ...launch, assignments: [] } }, assigned.value);
    const read = (value, environment) => (0,ports/* readPorts */.xH)(value).map((reading) => ({
        reading,
        environment: 'when' in reading && reading.when !== null ? reading.when : environment,
    }));
    return [
        ...read(environments.base(variable), 'default'),
        ...environments.overlays.flatMap(({ name, get }) => read(get(variable), name).filter(({ reading }) => reading.kind !== 'absent')),
    ];
}
/** A word of a command line, with the variable in it that the shell fills in from those of the process. */
function ports_readWord(subject, word) {
    const expansion = expansionOf(word);
    const otherwise = { reading: readText(expansion?.fallback ?? word), environment: 'default' };
    if (expansion === null)
        return [otherwise];
    return readVariable(subject, expansion.name).map((it) => {
        if (it.reading.kind !== 'absent' || it.environment !== 'default')
            return it;
        const { reading } = otherwise;
        return reading.kind === 'port'
            ? { ...otherwise, reading: { ...reading, certainty: 'overridable', variables: [expansion.name] } }
            : otherwise;
    });
}
/** `$PORT`, `${PORT}` and `${PORT:-4000}`, where a shell reads them and they are the whole word. */
function expansionOf(word) {
    const match = word.expands ? /^\$(?:(\w+)|\{(\w+)(?::?-(\d+))?\})$/.exec(word.text) : null;
    const name = match?.[1] ?? match?.[2];
    if (match === null || name === undefined)
        return null;
    const written = match[3];
    const fallback = written === undefined ? null : partOf(word, word.text.length - 1 - written.length, written.length);
    return { name, fallback: fallback === null ? null : { ...fallback, expands: false } };
}
function readText(word) {
    if (word.expands)
        return { kind: 'unresolved', reason: `"${word.text}" is filled in by the shell`, at: word.at };
    const port = (0,ports/* portNumber */.JX)(word.text);
    if (port === null)
        return { kind: 'unresolved', reason: `"${word.text}" is not a port number`, at: word.at };
    if (port === 0)
        return { kind: 'unresolved', reason: 'port 0 lets the system choose a port', at: word.at };
    return {
        kind: 'port',
        port,
        at: word.at,
        replaceable: word.offset !== null,
        certainty: word.variables.length === 0 ? 'literal' : 'overridable',
        variables: word.variables,
        when: null,
    };
}
/** What all listeners of an application have in common. `increments` counts for `variable` only. */
function shared(subject, framework, args, environment, variable) {
    const address = addressOf(subject, framework, args, environment);
    const increments = variable !== null && (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(subject.app, 'increment_var')) === variable;
    const related = [...subject.launch.steps];
    return {
        source: 'pm2',
        application: subject.name,
        protocol: 'tcp',
        address,
        family: (0,model_address/* familyOf */.Ap)(address),
        role: framework?.role ?? 'start',
        framework: framework?.name ?? null,
        strict: framework?.strictFlag == null ? null : args.some((it) => it.text === framework.strictFlag),
        instances: subject.instances === null ? null : { ...subject.instances, increments },
        related,
    };
}
function lastOfRange(subject, port, variable) {
    const count = subject.instances?.count ?? 1;
    const increments = variable !== null && (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(subject.app, 'increment_var')) === variable;
    return increments && count > 1 ? Math.min(port + count - 1, 65_535) : null;
}
/**
 * The bind address: the framework's flag or variable; of a program that the table does not know,
 * `HOST` or `HOSTNAME` where it is an address.
 */
function addressOf(subject, framework, args, environment) {
    const flag = optionValue(args, framework?.addressFlags ?? ['--host', '--hostname']);
    if (flag !== null && !flag.expands && (0,model_address/* isAddress */.PW)(flag.text))
        return flag.text;
    const variables = framework === null ? ['HOST', 'HOSTNAME'] : framework.addressVariable === null ? [] : [framework.addressVariable];
    const overlay = subject.environments.overlays.find((it) => it.name === environment);
    for (const variable of variables) {
        const text = (overlay && (0,ports/* knownText */.bG)(overlay.get(variable))) ?? (0,ports/* knownText */.bG)(subject.environments.base(variable));
        if (text !== null && (0,model_address/* isAddress */.PW)(text))
            return text;
    }
    // `--host` alone is every address.
    const bare = framework !== null && args.some((it) => framework.addressFlags.includes(it.text));
    return bare ? null : (framework?.defaultAddress ?? null);
}

;// CONCATENATED MODULE: ./.build/sources/pm2/application.js
/** One PM2 application: the command it runs, the ports its variables and flags give it, the process it is. */











/** PM2 takes these for `script`. https://github.com/Unitech/pm2/blob/master/lib/Common.js (verifyConfs) */
const scriptKeys = ['script', 'exec', 'cmd', 'command'];
function readApplication(app, folders, tree) {
    const script = scriptKeys.map((key) => (0,properties/* propertyOf */.$r)(app, key)).find((value) => !(0,ports/* isAbsent */.W0)(value)) ?? app;
    const at = (0,javascript_value/* placeOf */.$t)(script.at);
    const cwd = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const cwdIsUnknown = cwd === null && !(0,ports/* isAbsent */.W0)((0,properties/* propertyOf */.$r)(app, 'cwd'));
    const directory = cwdIsUnknown ? null : folders.of(cwd);
    const command = commandOf(app, script);
    const launch = typeof command === 'string'
        ? { kind: 'broken', reason: command, at, args: [], assignments: [], steps: [] }
        : followCommand(tree, directory, command, at);
    const name = nameOf(app, script);
    const environments = readEnvironments(app);
    const instances = instancesOf(app, typeof command === 'string' ? [] : command);
    const { listeners, unresolved, serves } = portsOf({ app, name, at, launch, environments, instances });
    const process = {
        source: 'pm2',
        name,
        directories: directoriesOf(launch, directory, cwd !== null, (0,ports/* knownText */.bG)(script)),
        at,
        serves,
        settings: environments.settings,
    };
    return { listeners, unresolved, processes: [process] };
}
/** The name given, else the script's without its ending, as PM2 makes it (`renderApplicationName`). */
function nameOf(app, script) {
    for (const { value } of (0,javascript_value/* optionsOf */.cz)((0,properties/* propertyOf */.$r)(app, 'name'))) {
        if (value.kind === 'primitive' &&
            (typeof value.value === 'string' || typeof value.value === 'number') &&
            value.value !== '') {
            return String(value.value);
        }
    }
    const base = external_node_path_.posix.basename((0,ports/* knownText */.bG)(script) ?? 'unnamed');
    return base.lastIndexOf('.') > 0 ? base.slice(0, base.lastIndexOf('.')) : base;
}
/** The command line, or the reason why it is not known. */
function commandOf(app, script) {
    const program = textWord(script);
    if (program === null)
        return 'the script is not known';
    const args = argumentsOf((0,properties/* propertyOf */.$r)(app, 'args'));
    if (typeof args === 'string')
        return args;
    // With a space in it, PM2 hands the script to `bash -c` and drops the arguments.
    if (program.text.trim().includes(' '))
        return [word('bash', program.at), word('-c', program.at), program];
    const interpreter = (0,ports/* knownText */.bG)(firstSet(app, ['exec_interpreter', 'interpreter']));
    const runsItself = interpreter === null || ['none', 'node', 'bun', ''].includes(external_node_path_.posix.basename(interpreter).split('@')[0] ?? '');
    return runsItself ? [program, ...args] : [word(interpreter, program.at), program, ...args];
}
function argumentsOf(args) {
    if ((0,ports/* isAbsent */.W0)(args))
        return [];
    if (args.kind === 'array' && args.rest === null) {
        const words = [];
        for (const item of args.items) {
            const one = textWord(item);
            if (one === null)
                return 'an argument is not known';
            words.push(one);
        }
        return words;
    }
    if (args.kind !== 'primitive')
        return 'the arguments are not known';
    // PM2 splits them itself, and starts the program without a shell: `$PORT` stays as it is.
    return splitCommands(writtenText(args))
        .flat()
        .map((it) => ({ ...it, expands: false }));
}
/** A whole value as one word: PM2 hands it on without a shell. */
function textWord(value) {
    if (value.kind !== 'primitive' || value.value === undefined || value.value === null)
        return null;
    return { ...writtenText(value), expands: false };
}
function word(text, at) {
    return { text, at, variables: [], parts: [], source: null, offset: null, expands: false };
}
function firstSet(app, keys) {
    const values = keys.map((key) => (0,properties/* propertyOf */.$r)(app, key));
    return values.find((value) => !(0,ports/* isAbsent */.W0)(value)) ?? (0,properties/* propertyOf */.$r)(app, keys[0] ?? '');
}
/**
 * `instances` and `exec_mode` as PM2 reads them: without a mode, several instances of a Node program
 * are a cluster. https://github.com/Unitech/pm2/blob/master/lib/Common.js (determineExecMode)
 */
function instancesOf(app, command) {
    const value = firstSet(app, ['instances']);
    if (value.kind !== 'primitive' || (0,ports/* isAbsent */.W0)(value))
        return null;
    const number = Number(value.value);
    const count = Number.isInteger(number) && number > 0 ? number : null;
    const mode = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(app, 'exec_mode'));
    const forked = mode === null ? !runsOnNode(command) : mode.startsWith('fork');
    return { count, mode: forked ? 'fork' : 'cluster', at: (0,javascript_value/* placeOf */.$t)(value.at) };
}
function runsOnNode(command) {
    const program = command[0]?.text ?? '';
    const base = external_node_path_.posix.basename(program);
    return (!/\.(sh|py|rb|php|pl|jar)$/.test(base) &&
        !/^(ba|z|da)?sh$|^(python|ruby|php|perl|java|gunicorn|uvicorn)[\d.]*$/.test(base));
}
/** The folders that tell which config files are this application's: its own, and its script's. */
function directoriesOf(launch, directory, hasCwd, script) {
    const folders = new Set();
    if (launch.kind !== 'broken' && launch.directory !== null && launch.directory !== directory)
        folders.add(launch.directory);
    if (directory === null)
        return [...folders];
    const isPath = script !== null && !/\s/.test(script) && programName(script).includes('/') && !script.includes('node_modules/');
    const ofScript = isPath
        ? ((0,globals/* insideRepository */.rz)(external_node_path_.posix.dirname(script)) ?? inRepository(external_node_path_.posix.join(directory, external_node_path_.posix.dirname(script))))
        : null;
    if (hasCwd || ofScript === null)
        folders.add(directory);
    if (ofScript !== null)
        folders.add(ofScript);
    return [...folders];
}

;// CONCATENATED MODULE: ./.build/sources/pm2/declarations.js
/** The applications that a process file declares, in each of the forms that PM2 accepts. */


/** Lists inside lists that are followed: a list may hold itself, or be held in very many ways. */
const deepest = 16;
const mostEntries = 100_000;
/**
 * As PM2 does it: `apps`, else `pm2`, else the whole value; a list or a single one.
 * https://github.com/Unitech/pm2/blob/master/lib/API.js (_startJson)
 *
 * `null` if this is no process file at all (an `ecosystem.json` of something else).
 */
function declarationsIn(config) {
    const applications = [];
    const statics = [];
    const unknown = [];
    let entries = 0;
    let tooMany = null;
    const collect = (value, into, depth = 0) => {
        entries += 1;
        for (const { value: option } of (0,javascript_value/* optionsOf */.cz)(value)) {
            if (option.kind === 'array' && (depth > deepest || entries > mostEntries)) {
                tooMany ??= (0,javascript_value/* placeOf */.$t)(option.at);
            }
            else if (option.kind === 'array') {
                for (const item of option.items)
                    collect(item, into, depth + 1);
                if (option.rest !== null)
                    unknown.push({ reason: option.rest.reason, at: (0,javascript_value/* placeOf */.$t)(option.rest.at) });
            }
            else if (option.kind === 'object') {
                into.push(option);
            }
            else if (option.kind === 'unknown') {
                unknown.push({ reason: option.reason, at: (0,javascript_value/* placeOf */.$t)(option.at) });
            }
        }
    };
    for (const { value } of (0,javascript_value/* optionsOf */.cz)(config)) {
        if (value.kind !== 'object') {
            collect(value, applications);
            continue;
        }
        const list = ['apps', 'pm2'].map((key) => (0,properties/* propertyOf */.$r)(value, key)).find(isSet);
        collect(list ?? value, applications);
        collect((0,properties/* propertyOf */.$r)(value, 'static'), statics);
    }
    if (tooMany !== null)
        unknown.push({ reason: 'lists are held by lists in too many ways', at: tooMany });
    const declared = applications.filter((it) => ['script', 'exec', 'cmd', 'command'].some((key) => isSet((0,properties/* propertyOf */.$r)(it, key))));
    if (declared.length === 0 && statics.length === 0 && unknown.length === 0)
        return null;
    return { applications: declared, statics, unknown };
}
function isSet(value) {
    return !(value.kind === 'primitive' && (value.value === undefined || value.value === null));
}

;// CONCATENATED MODULE: ./.build/sources/pm2/static.js
/** The `static` list: folders that PM2 serves itself. https://pm2.keymetrics.io/docs/usage/expose/ */




/** https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js */
const defaultPort = 8080;
function readStatic(entry) {
    const listeners = [];
    const unresolved = [];
    const host = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(entry, 'host'));
    const address = host !== null && (0,model_address/* isAddress */.PW)(host) ? host : null;
    for (const reading of (0,ports/* readPorts */.xH)((0,properties/* propertyOf */.$r)(entry, 'port'))) {
        const port = reading.kind === 'port' ? reading.port : defaultPort;
        const application = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(entry, 'name')) ?? `static-page-server-${port}`;
        if (reading.kind === 'unresolved') {
            unresolved.push({
                source: 'pm2',
                application,
                at: reading.at,
                reason: reading.reason,
                severity: 'warning',
                role: 'start',
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
            replacedIn: [],
            certainty: isWritten ? reading.certainty : 'default',
            variables: isWritten ? reading.variables : [],
            framework: 'PM2 serve',
            strict: null,
            instances: null,
            at: isWritten ? reading.at : (0,javascript_value/* placeOf */.$t)(entry.at),
            replaceable: isWritten && reading.replaceable,
            related: [],
        });
    }
    return { listeners, unresolved, processes: [] };
}

;// CONCATENATED MODULE: ./.build/sources/pm2/config.js
/** A process file's value to facts: its applications one by one. */








function extractConfig(config, suppressions, file, tree) {
    const declared = declarationsIn(config);
    if (declared === null)
        return source/* nothing */.s;
    const folder = external_node_path_.posix.dirname(file.path) === '.' ? '' : external_node_path_.posix.dirname(file.path);
    const cwds = declared.applications.map((it) => (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(it, 'cwd')));
    const folders = new Folders(tree, folder, cwds);
    const found = [
        ...declared.applications.map((application) => readApplication(application, folders, tree)),
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
            })),
            ...found.flatMap((it) => it.unresolved),
        ],
        suppressions,
    };
}


/***/ })

};
