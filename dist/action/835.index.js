export const id = 835;
export const ids = [835];
export const modules = {

/***/ 2835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(5350);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/model/policy.js
var model_policy = __webpack_require__(5400);
// EXTERNAL MODULE: ./.build/model/registry-address.js
var registry_address = __webpack_require__(9088);
;// CONCATENATED MODULE: ./.build/change/policy-changes.js

/**
 * A note for each key that would change.
 *
 * @param at the policy file as it would land, or where the one that is gone was
 */
function policyChanges(before, after, at) {
    const [old, now] = [flat(before), flat(after)];
    const standard = flat(model_policy/* defaultPolicy */.G);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [was, is] = [old, now].map((it) => it.get(key) ?? standard.get(key) ?? 'the default');
        if (was === is)
            return [];
        return [{ message: `the policy's ${key} changes from ${was} to ${is}: that will apply after the merge`, at }];
    });
}
/** Each setting by its name in the file, as a person would write it. */
function flat({ severities, ...policy }) {
    const settings = new Map();
    for (const [rule, severity] of severities)
        settings.set(`rules.${rule}`, severity);
    settings.set('registry', written(policy.registry));
    settings.set('registry.table', written(policy.registryPin?.table ?? null));
    settings.set('registry.columns', written(Object.fromEntries(policy.registryPin?.columns ?? [])));
    settings.set('rules.avoided-port.ports', written(policy.avoidedPorts));
    settings.set('include', written(policy.include));
    settings.set('exclude', written(policy.exclude));
    settings.set('applications', written(Object.fromEntries(policy.applications)));
    settings.set('hosts', written(Object.fromEntries(policy.hosts)));
    settings.set('inline-ignores', written(policy.inlineIgnores));
    settings.set('takeover.label', written(policy.takeover.label));
    settings.set('takeover.teams', written(policy.takeover.teams));
    settings.set('takeover.codeowners', written(policy.takeover.codeowners));
    settings.set('race', written(policy.race));
    return settings;
}
const longest = 120;
function written(value) {
    const text = JSON.stringify(value);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

;// CONCATENATED MODULE: ./.build/model/tree.js

/**
 * The text of a file without which the job cannot be done.
 *
 * @throws Failure where it is missing or unreadable
 */
function requireText(tree, path) {
    return textOrFailure(tree.read(path), path);
}
/** @throws Failure where there is no text */
function textOrFailure(result, path) {
    switch (result.kind) {
        case 'text':
            return result.source;
        case 'missing':
            throw new failure/* Failure */.H(`${path} does not exist`);
        case 'unreadable':
            throw new failure/* Failure */.H(`${path} cannot be read: ${result.reason}`);
    }
}
/** The same files under the same names, each read in another way. */
function withRead(tree, read) {
    return {
        files: tree.files,
        links: tree.links,
        refused: tree.refused,
        problems: tree.problems,
        has: (path) => tree.has(path),
        hasDirectory: (path) => tree.hasDirectory(path),
        read,
    };
}
/** A tree that has everything at once. */
function readable(tree) {
    return { settle: async (run) => run(tree) };
}

;// CONCATENATED MODULE: ./.build/policy/load.js
/** Finds the policy of a repository and reads it. */



/** Where the policy lies, from the root of the repository; one of them at most. */
const usualNames = ['.github/portbook.yml', '.github/portbook.yaml'];
/**
 * The policy at `path`, or, for `null`, at one of the usual places; the default policy if there is none.
 *
 * @param knownRules the ids of all rules
 * @throws Failure where the file cannot be read or says something that a policy cannot say
 */
async function loadPolicy(tree, path, knownRules) {
    if (path !== null)
        return readPolicy(requireText(tree, path), knownRules);
    const [found, another] = usualNames.filter((it) => tree.has(it) || tree.hasDirectory(it));
    if (found === undefined)
        return model_policy/* defaultPolicy */.G;
    if (another !== undefined)
        throw new failure/* Failure */.H(`there are two policies, ${found} and ${another}: remove one of them`);
    return readPolicy(requireText(tree, found), knownRules);
}
/** @throws Failure as `loadPolicy` */
async function readPolicy(source, knownRules) {
    // The parsers are loaded only where there is something to parse: most runs have no policy.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 6308));
    return parsePolicy(source, knownRules);
}

;// CONCATENATED MODULE: ./.build/registry/form.js
/** In which form a registry is written. */
/** The form that a path stands for. JSON is YAML. */
function form_formOf(path) {
    return /\.(?:ya?ml|json)$/i.test(path) ? 'yaml' : 'markdown';
}

;// CONCATENATED MODULE: ./.build/registry/index.js
/** Reads a registry, in whichever form it is written. A reader and its parser are loaded when they are needed. */



/**
 * @param pin how the policy says that it is to be read; `null` to see for itself
 * @throws Failure where the document cannot be read at all, has not what the pin names, or holds no allocation: a registry that
 * says nothing would let everything pass
 */
async function readRegistry(source, pin = null) {
    return hold(form_formOf(source.path) === 'yaml' ? await readYamlForm(source, pin) : (await readMarkdownForm(source, pin)).registry);
}
/**
 * A registry with what each of its parts was read as; also one that holds no allocation, because then more than ever
 * somebody wants to know why.
 *
 * @throws Failure where the document cannot be read at all, or has not what the pin names
 */
async function explainRegistry(source, pin = null) {
    if (formOf(source.path) === 'yaml')
        return { form: 'yaml', registry: await readYamlForm(source, pin), parts: [] };
    const reading = await readMarkdownForm(source, pin);
    const { partsOf } = await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(348), __webpack_require__.e(213), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 575));
    return { form: 'markdown', registry: reading.registry, parts: partsOf(source, reading) };
}
async function readYamlForm(source, pin) {
    if (pin !== null)
        throw new failure/* Failure */.H(`the policy names a table or columns of ${source.path}, which is YAML and has neither`);
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(743), __webpack_require__.e(348), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 8467))).readYaml(source);
}
async function readMarkdownForm(source, pin) {
    return (await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(348), __webpack_require__.e(213), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 7216))).readMarkdown(source, pin);
}
/** Each is compared with those that share a port with it. */
const mostAllocations = 50_000;
/** @throws Failure for a registry that says nothing, or too much */
function hold(registry) {
    const { file, allocations, problems } = registry;
    if (allocations.length > mostAllocations)
        throw new failure/* Failure */.H('the registry cannot be read: it gives more than 50,000 ports', (0,place/* startOf */.GH)(file));
    if (allocations.length > 0 || problems.length > 0)
        return registry;
    throw form_formOf(file) === 'yaml'
        ? new failure/* Failure */.H(`no port in ${file}: list at least one under "allocations:"`, (0,place/* startOf */.GH)(file))
        : new failure/* Failure */.H(`no port table found in ${file}: portbook expects a Markdown table with one column "Port" and one that names ` +
            `the application; "portbook registry --explain" shows what each table was read as`, (0,place/* startOf */.GH)(file));
}

;// CONCATENATED MODULE: ./.build/registry/locate.js
/** Finds the registry in a tree: the one that the policy gives, or the one under a usual name. */



/** Without regard to case; `_` and `-` are the same. */
const names = [
    'ports.yml',
    'ports.yaml',
    'PORTS.md',
    'PORT_REGISTRY.md',
    'VPS_PORT_REGISTRY.md',
    'PORT_ALLOCATION.md',
    'PORT_ALLOCATIONS.md',
    'PORTS_REGISTRY.md',
];
const howToName = 'with "registry:" in .github/portbook.yml, with --registry, or with the input "registry" of the action';
const folders = ['', 'docs/', '.github/'];
/**
 * The path of the registry.
 *
 * @param policyPath what the policy or the command line gives, relative to the root; `null` to look for it
 * @throws Failure where there is none, more than one, or the given one cannot be read
 */
function locateRegistry(tree, policyPath) {
    const path = policyPath === null ? usualPath(tree) : policyPath.replace(/^(?:\.\/+)+/, '');
    const read = tree.read(path);
    switch (read.kind) {
        case 'text':
            return path;
        case 'missing':
            throw new failure/* Failure */.H(`the registry ${path} does not exist${(0,registry_address/* meantInstead */.qn)(path)}`);
        case 'unreadable':
            throw new failure/* Failure */.H(`the registry ${path} cannot be read: ${read.reason}`);
    }
}
/** Every file that has the name of a registry, in the order of their paths. */
function findRegistries(tree) {
    const usual = new Set(folders.flatMap((folder) => names.map((name) => normal(folder + name))));
    const isUsual = (path) => usual.has(normal(path));
    // A link counts by its own name, unless what it points to is found by name already.
    const links = [...tree.links].filter(([link, target]) => isUsual(link) && !isUsual(target)).map(([link]) => link);
    return [...tree.files.filter(isUsual), ...links].sort(place/* compareText */.n6);
}
function usualPath(tree) {
    const [first, second, ...others] = findRegistries(tree);
    if (first === undefined) {
        throw new failure/* Failure */.H(`no port registry found: looked for ${names.join(', ')} in the root, docs/ and .github/; ` +
            `name yours ${howToName}; or let "portbook init" write the first one`);
    }
    if (second !== undefined) {
        throw new failure/* Failure */.H(`more than one port registry: ${[first, second, ...others].join(' and ')}; ` +
            `keep one, or name it ${howToName}`);
    }
    return first;
}
function normal(path) {
    return path.toLowerCase().replaceAll('-', '_');
}

// EXTERNAL MODULE: ./.build/rules/index.js + 27 modules
var _build_rules = __webpack_require__(2760);
// EXTERNAL MODULE: ./.build/model/globs.js
var model_globs = __webpack_require__(3195);
// EXTERNAL MODULE: ./.build/model/packages.js
var model_packages = __webpack_require__(7523);
;// CONCATENATED MODULE: ./.build/processes/folders.js
/** Where a config file lies, and which of the policy's globs speak of it. */

/** From a path to the first name whose globs match it. */
function nameByGlobs(globsByName) {
    const rows = [...globsByName].map(([name, globs]) => ({ name, matches: (0,model_globs/* globMatcher */.f)(globs) }));
    return (path) => rows.find((row) => row.matches(path))?.name ?? null;
}

// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
;// CONCATENATED MODULE: ./.build/processes/identify.js
/**
 * Who is the application? A Vite config does not say whose it is: it is the PM2 application's that runs
 * in its folder, else the policy's, else the nearest `package.json`'s, else the folder's own name.
 */



/** Gives the application of a config file that does not name it. */
function identifier(processes, policy, tree) {
    const fromPolicy = nameByGlobs(policy.applications);
    const fromProcess = nameByFolder(processes, tree);
    const known = new Map();
    return (file) => {
        const before = known.get(file);
        if (before !== undefined)
            return before;
        const folder = (0,model_folders/* folderOf */.yS)(file);
        const name = fromProcess(folder) ?? fromPolicy(file);
        const identity = name === null ? packageAround(folder, tree) : { application: name, otherNames: [] };
        known.set(file, identity);
        return identity;
    };
}
/** From a folder to the one name of the processes there; `null` where there is none, or more than one. */
function nameByFolder(processes, tree) {
    const serving = new Map();
    const exact = new Map();
    const inside = new Map();
    for (const { name, directories, isServer } of processes) {
        if (name === null)
            continue;
        for (const directory of directories) {
            if (isServer)
                claim(serving, directory, name);
            claim(exact, directory, name);
            // What lies outside of its package is none of its own.
            for (let outer = directory; outer !== '' && nameIn(tree, outer) === null;) {
                outer = (0,model_folders/* folderOf */.yS)(outer);
                claim(inside, outer, name);
            }
        }
    }
    // Of several in one folder, the one that serves from there; a folder's own before those further inside.
    return (folder) => {
        for (const claims of [serving, exact, inside]) {
            const found = claims.get(folder);
            if (found !== undefined)
                return found.isAlone ? found.name : null;
        }
        return null;
    };
}
function claim(claims, folder, name) {
    const before = claims.get(folder);
    if (before === undefined)
        claims.set(folder, { name, isAlone: true });
    else if (before.name !== name)
        claims.set(folder, { name: before.name, isAlone: false });
}
/** The nearest `package.json` with a name, from the folder up to the root; the folder's own name where there is none. */
function packageAround(folder, tree) {
    for (let current = folder;; current = (0,model_folders/* folderOf */.yS)(current)) {
        const name = nameIn(tree, current);
        if (name !== null)
            return { application: name, otherNames: [name.replace(/^@[^/]*\//, ''), lastOf(current)] };
        if (current === '')
            return { application: lastOf(folder) || 'repository', otherNames: [] };
    }
}
function lastOf(folder) {
    return folder.split('/').at(-1) ?? '';
}
/** The name of the package that begins in a folder; `null` where none does, or it has no name (`{ "type": "module" }`). */
const nameIn = (0,maps/* keptBy */.mA)((tree, folder) => {
    const file = tree.read(folder === '' ? 'package.json' : `${folder}/package.json`);
    if (file.kind !== 'text')
        return null;
    try {
        const manifest = JSON.parse(file.source.text);
        const isNamed = typeof manifest === 'object' && manifest !== null && 'name' in manifest;
        return isNamed && typeof manifest.name === 'string' && manifest.name !== '' ? manifest.name : null;
    }
    catch {
        return null; // it gives no name: the next one up may
    }
});

;// CONCATENATED MODULE: ./.build/processes/handed.js
/**
 * What lines of commands hand to PM2, beside what else is declared. A line says how to start something, and nothing says that it
 * is ever run: a line and a process file that start one application are two ways to start it, and so are two lines, or the two,
 * that start one program. What a line that a process runs says is said by that process.
 */

/** The facts of a file, and of what its lines hand to PM2 as far as that counts. */
function withHanded(files) {
    const declared = files.flatMap((it) => it.listeners).filter((it) => it.source === 'pm2' || it.source === 'vite');
    const names = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.name ?? []));
    const ports = new Map([...names].map((name) => [name, new Set(declared.flatMap((it) => (it.application === name ? it.port : [])))]));
    const run = new Set(files.flatMap(placesRun));
    const said = new Map(declared.map((it) => [keyOf(it), null]));
    return files.map((file) => {
        const own = (file.handed ?? []).filter((it) => !run.has((0,place/* placeKey */.r4)(it.at)));
        return own.map((it) => counting(it, ports, said)).reduce(added, file);
    });
}
/** Where the lines stand that a file's processes run, whoever starts these. */
function placesRun({ processes, handed = [] }) {
    return [...processes, ...handed.flatMap((it) => it.processes)].flatMap((it) => it.scripts).map(place/* placeKey */.r4);
}
/** What is left of one line beside what is declared, and beside what other lines have said. */
function counting(handed, ports, said) {
    const declared = (name) => ports.get(name ?? '');
    const isSaid = (it) => {
        const by = said.get(keyOf(it));
        return by !== undefined && by !== handed;
    };
    // Of what is declared, only a port that the line itself gives is another one.
    const isOwn = (it) => {
        const known = declared(it.application);
        return known === undefined || (it.certainty === 'literal' && !known.has(it.port));
    };
    const listeners = handed.listeners.filter((it) => isOwn(it) && !isSaid(it));
    for (const it of listeners)
        said.set(keyOf(it), handed);
    const left = new Set(listeners.map((it) => it.application));
    // All that it starts is started in another way as well, and has its name from there.
    const others = new Set(handed.listeners.map((it) => it.application).filter((it) => !left.has(it)));
    const isOther = (name) => name !== null && (others.has(name) || declared(name) !== undefined);
    return {
        ...handed,
        listeners,
        unresolved: handed.unresolved.filter((it) => !isOther(it.application)),
        processes: handed.processes.filter((it) => !isOther(it.name)),
    };
}
/** One port of one program, whatever it is called. */
function keyOf({ at, port, role, environment }) {
    return `${(0,place/* placeKey */.r4)(at)} ${port} ${role} ${environment}`;
}
function added(file, handed) {
    const reasonOf = ({ at, reason, application }) => `${(0,place/* placeKey */.r4)(at)} ${application} ${reason}`;
    return {
        ...file,
        listeners: [...file.listeners, ...handed.listeners],
        unresolved: once([...file.unresolved, ...handed.unresolved], reasonOf),
        problems: once([...file.problems, ...handed.problems], ({ at, message }) => `${(0,place/* placeKey */.r4)(at)} ${message}`),
        suppressions: once([...file.suppressions, ...handed.suppressions], ({ at, rule }) => `${(0,place/* placeKey */.r4)(at)} ${rule}`),
        processes: [...file.processes, ...handed.processes],
    };
}
/** What several lines say, said once. */
function once(facts, keyOf) {
    return [...new Map(facts.map((it) => [keyOf(it), it])).values()];
}

;// CONCATENATED MODULE: ./.build/processes/join.js
/**
 * What the configs say together. A process that a launcher starts has read its config file under its own
 * environment and command line: what that file says by itself, to whoever starts it, does not count beside that.
 */




/** The facts of all files without those that a process speaks for. */
function joinProcesses(written) {
    const files = withHanded(written);
    const isCovered = coveredBy(files.flatMap((it) => it.processes));
    const isStarted = startedBy(written, files);
    return files.map((file) => {
        const counts = (it) => {
            if (it.source === 'scripts')
                return !isStarted(file.path, it);
            return it.application !== null || !('role' in it) || !isCovered(file.path, it.role);
        };
        return { ...file, listeners: file.listeners.filter(counts), unresolved: file.unresolved.filter(counts) };
    });
}
/** Whether a process has read a config in a role. */
function coveredBy(processes) {
    const covered = new Set(processes.flatMap((it) => it.covers).map(({ file, role }) => `${role} ${file}`));
    return (file, role) => covered.has(`${role} ${file}`);
}
/**
 * Whether a script of a `package.json` is what a process runs anyway, or another way to start, for other purposes,
 * what a process starts from that package, or from the one that the script's program lies in. What another script hands to
 * PM2 is no more than a port of its own.
 *
 * @param written without what lines hand to PM2
 */
function startedBy(written, files) {
    const paths = new Set(files.map((it) => it.path));
    const places = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.scripts.map(place/* placeKey */.r4)));
    const folders = written.flatMap((it) => it.processes).flatMap((it) => it.directories);
    const packages = new Set(folders.flatMap((it) => packageOf(it, paths) ?? []));
    const ports = new Set(files.flatMap((it) => it.listeners).flatMap((it) => (it.source === 'scripts' ? [] : portKey(it))));
    return (file, fact) => {
        const { role, way, at } = fact;
        const [script] = way;
        if (script !== undefined && places.has((0,place/* placeKey */.r4)(script.at)))
            return true;
        if ('port' in fact && ports.has(portKey(fact)))
            return true;
        return role !== 'dev' && [file, packageOf((0,model_folders/* folderOf */.yS)(at.file), paths)].some((it) => it !== null && packages.has(it));
    };
}
function portKey({ at, port, role }) {
    return `${(0,place/* placeKey */.r4)(at)} ${port} ${role}`;
}
/** The `package.json` of the package that a folder lies in. */
function packageOf(folder, paths) {
    const manifests = (0,model_folders/* foldersAbove */.Zv)(folder).map((it) => external_node_path_.posix.join(it, 'package.json'));
    return manifests.find((it) => paths.has(it)) ?? null;
}

// EXTERNAL MODULE: ./.build/javascript/syntax/yaml-reader.js
var yaml_reader = __webpack_require__(1063);
// EXTERNAL MODULE: ./.build/sources/source.js
var sources_source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/sources/nginx/claims.js
var claims = __webpack_require__(8251);
;// CONCATENATED MODULE: ./.build/sources/nginx/index.js
/** Nginx: what its servers listen on, and where they send requests. */


const nginx = {
    id: 'nginx',
    claims: claims/* claims */.OM,
    isGuess: claims/* isGuess */.Wz,
    load: (0,sources_source/* once */.O)(async () => (await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 973))).extract),
};

// EXTERNAL MODULE: ./.build/sources/pm2/index.js
var pm2 = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/sources/procfile/index.js
/** A `Procfile`: the processes of an application. https://devcenter.heroku.com/articles/procfile */

const procfile = {
    id: 'procfile',
    claims: (path) => /(?:^|\/)Procfile(?:\.[\w-]+)?$/.test(path),
    load: (0,sources_source/* once */.O)(async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(430), __webpack_require__.e(851), __webpack_require__.e(147), __webpack_require__.e(811), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 4003))).extract),
};

;// CONCATENATED MODULE: ./.build/sources/scripts/index.js
/** The scripts of a `package.json`: what they start. https://docs.npmjs.com/cli/using-npm/scripts */

const scripts = {
    id: 'scripts',
    claims: (path) => path === 'package.json' || path.endsWith('/package.json'),
    load: (0,sources_source/* once */.O)(async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(430), __webpack_require__.e(851), __webpack_require__.e(147), __webpack_require__.e(811), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 949))).extract),
};

// EXTERNAL MODULE: ./.build/sources/vite/index.js
var vite = __webpack_require__(3654);
;// CONCATENATED MODULE: ./.build/sources/index.js
/** Every source, in the order in which they are asked; the first that claims a file reads it. PM2 takes other configs for a guess. */






const sources = [vite/* vite */.T, pm2/* pm2 */.O, procfile, scripts, nginx];
/** Whether a path is by its name a config that some source reads. */
function isConfig(path) {
    return sources.some((it) => it.claims(path));
}
/** To be awaited before the files of a repository are read: what some of them need is loaded. */
async function prepareSources(tree) {
    await (0,yaml_reader/* prepareYaml */.lz)(tree);
}

;// CONCATENATED MODULE: ./.build/scan.js








const longestReason = 500;
/** What the configs of a tree say. Each file is parsed once; a file that cannot be read is a problem, not an end. */
async function scan(tree, policy) {
    const isIncluded = (0,model_globs/* globMatcher */.f)(policy.include);
    const isExcluded = (0,model_globs/* globMatcher */.f)(policy.exclude);
    const byLink = sourcesByLink(tree);
    const files = [];
    await prepareSources(tree);
    for (const path of tree.files) {
        const source = sourceFor(path) ?? byLink.get(path);
        // A link that leads out of the root is listed like a file, though it may stand for a folder of configs.
        const mayHoldConfigs = tree.refused.has(path) && sourceFor(`${path}/default`) !== undefined;
        if ((source === undefined && !mayHoldConfigs) || !isIncluded(path) || isExcluded(path))
            continue;
        const read = tree.read(path);
        switch (read.kind) {
            case 'text':
                if (source !== undefined)
                    files.push({ path, ...(await source.load(read.source))(read.source, tree) });
                break;
            case 'unreadable':
                if (source?.isGuess?.(path) !== true)
                    files.push({ path, ...sources_source/* nothing */.s, problems: [unreadable(path, read.reason)] });
                break;
            case 'missing':
                // It was listed and is gone: whatever it said would have counted.
                files.push({ path, ...sources_source/* nothing */.s, problems: [unreadable(path, 'it is no longer there')] });
                break;
        }
    }
    return together(files, policy, tree);
}
function sourceFor(path) {
    return sources.find((it) => it.claims(path));
}
/** The files that are configs by the name of a link to them: `sites-enabled/shop` → `vhosts/shop.txt`. */
function sourcesByLink(tree) {
    const found = new Map();
    for (const [link, target] of tree.links) {
        const source = sourceFor(link);
        if (source !== undefined && !found.has(target))
            found.set(target, source);
    }
    return found;
}
function unreadable(path, reason) {
    return { at: (0,place/* startOf */.GH)(path), message: `the file cannot be read: ${reason}` };
}
function together(found, policy, tree) {
    const files = joinProcesses(found);
    const identityOf = identifier(files.flatMap((it) => it.processes), policy, tree);
    const whose = (it, path) => it.application === null ? identityOf((0,model_packages/* packageRun */.U)(it) ?? path) : { application: it.application, otherNames: [] };
    const hostOf = nameByGlobs(policy.hosts);
    const named = files.flatMap(({ path, listeners: own }) => own.map((it) => ({ ...it, ...whose(it, path), host: hostOf(path) })));
    const inOwnPackage = new Set(named.filter(isOwnScript(identityOf)).map(scan_portKey));
    // A script elsewhere that starts a package's program says nothing that the package's own does not say.
    const listeners = named.filter((it) => it.source !== 'scripts' || isOwnScript(identityOf)(it) || !inOwnPackage.has(scan_portKey(it)));
    const routes = files.flatMap(({ path, routes: own }) => own.map((it) => (it.source === 'vite' ? { ...it, application: identityOf(path).application } : it)));
    const unresolved = files.flatMap(({ path, unresolved: own }) => own.map(({ role: _, ...it }) => {
        const isNamed = it.source === 'nginx' || it.application !== null;
        return {
            ...it,
            reason: clipped(it.reason),
            application: isNamed ? it.application : identityOf((0,model_packages/* packageRun */.U)(it) ?? path).application,
        };
    }));
    return {
        // Several processes may run what says one port.
        listeners: inOrder(listeners.toSorted((a, b) => (0,place/* compareText */.n6)(a.application, b.application))),
        routes: inOrder(routes),
        servers: files.flatMap((it) => it.servers ?? []),
        unresolved: inOrder(unresolved),
        problems: inOrder([...tree.problems, ...files.flatMap((it) => it.problems)]),
        suppressions: inOrder(files.flatMap((it) => it.suppressions)),
    };
}
function isOwnScript(identityOf) {
    return ({ source, application, at }) => source === 'scripts' && application === identityOf(at.file).application;
}
function scan_portKey({ at, port, environment }) {
    return `${(0,place/* placeKey */.r4)(at)} ${port} ${environment}`;
}
/** A reason quotes what is written, and that may be megabytes. */
function clipped(reason) {
    return reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
}
function inOrder(facts) {
    return [...facts].sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at));
}

;// CONCATENATED MODULE: ./.build/change/states.js








const ids = _build_rules/* rules */.a.map((it) => it.id);
/** @param path the input of that name @throws Failure where it says what a policy cannot say */
function policyOf(state, path) {
    return state.settle((tree) => loadPolicy(tree, path, ids));
}
/**
 * All that a state says.
 *
 * @throws Failure where there is no registry, or it cannot be read
 */
async function stateOf(state, policy, given) {
    const written = given.registry ?? policy.registry;
    const address = written === null ? null : (0,registry_address/* registryAddress */.MA)(written);
    const pin = (0,model_policy/* pinFor */.l)(policy, written);
    const namedAt = given.registry === null ? (policy.registryAt ?? null) : given.registryAt;
    const elsewhere = address === null || address.kind === 'path' ? null : await given.distant(address, pin, namedAt);
    const path = address?.kind === 'path' ? address.path : null;
    return state.settle(async (tree) => {
        // Both are asked for in one round, before either can fail for want of the other.
        const local = () => registryOf(tree, path, pin);
        const [found, facts] = await Promise.allSettled([elsewhere ?? local(), scan(tree, policy)]);
        if (found.status === 'rejected')
            throw found.reason;
        if (facts.status === 'rejected')
            throw facts.reason;
        return { tree, facts: facts.value, registry: found.value };
    });
}
async function registryOf(tree, path, pin) {
    return readRegistry(requireText(tree, locateRegistry(tree, path)), pin);
}

;// CONCATENATED MODULE: ./.build/change/law.js
/** By whose policy a change is judged, and what it would make of it. */







/**
 * A change does not choose its own judge: the policy of the base holds. Only where the base has nothing to go by, neither
 * a policy nor a registry, or nothing that could be read, is there nothing that the change could talk itself out of.
 */
async function lawOf(base, landing, given) {
    const path = given.policy;
    // What is invalid there would stop every run after the merge, this one included.
    const after = await policyOf(landing, path);
    if (base === null) {
        refuseOwnChoice(after, given);
        const message = 'the commit to compare with is no longer there: everything is new';
        return { policy: after, after, before: null, notes: [toNote(message)] };
    }
    const own = await tried(() => policyOf(base, path));
    const policy = 'value' in own ? own.value : model_policy/* defaultPolicy */.G;
    const read = await tried(() => stateOf(base, policy, given));
    const before = 'value' in read ? read.value : null;
    const notes = [];
    if ('failure' in own)
        notes.push(toNote(`the base has no policy to go by (${own.failure.toText()}): that of the change holds`));
    if ('failure' in read)
        notes.push(toNote(`the base has no registry to compare with (${read.failure.toText()}): everything is new`));
    if ('failure' in own || (before === null && policy === model_policy/* defaultPolicy */.G)) {
        refuseOwnChoice(after, given);
        return { policy: after, after, before, notes };
    }
    const at = (0,place/* startOf */.GH)(path ?? '.github/portbook.yml');
    return { policy, after, before, notes: [...notes, ...policyChanges(policy, after, at)] };
}
/**
 * What a change names for itself is not read: it would have a token at its service that others may not have.
 *
 * @throws Failure where the policy of something that has not landed names a registry in another repository
 */
function refuseOwnChoice({ registry }, given) {
    if (given.mayNameElsewhere || given.registry !== null || !(0,registry_address/* isElsewhere */.l5)(registry))
        return;
    throw new failure/* Failure */.H(`a change cannot choose the registry of another repository for itself: ${registry} holds once the policy that names it has landed, or with the input registry`);
}
/**
 * What would land; a registry that moves together with the policy that names it is followed, within the repository.
 *
 * @throws Failure also where it would move to another one
 */
async function landed(landing, policy, after, given, notes) {
    const isMoved = given.registry === null &&
        after.registry !== null &&
        !(0,external_node_util_.isDeepStrictEqual)([after.registry, after.registryPin], [policy.registry, policy.registryPin]);
    if (!isMoved)
        return stateOf(landing, policy, given);
    const asBefore = await tried(() => stateOf(landing, policy, given));
    if ('value' in asBefore)
        return asBefore.value;
    const { registry, registryPin } = after;
    if (registry !== policy.registry)
        refuseOwnChoice(after, given);
    notes.push(toNote(registry === policy.registry
        ? `the registry can only be read as the policy of the change says: ${registry}`
        : `the registry moves to ${registry}`));
    const { registryAt: _, ...others } = policy;
    const at = after.registryAt === undefined ? {} : { registryAt: after.registryAt };
    return stateOf(landing, { ...others, ...at, registry, registryPin }, given);
}
/** A store that cannot be asked is no answer to the question whether something is there. */
async function tried(run) {
    try {
        return { value: await run() };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && !error.isOutage)
            return { failure: error };
        throw error;
    }
}
function toNote(message) {
    return { message, at: null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
;// CONCATENATED MODULE: ./.build/files/decode.js
/** From the bytes of a file to its text. */
/** As git and grep do it: a NUL byte this early means that it is no text. */
const sniffed = 8 * 1024;
/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one; the mark is not part of the text.
 * Bytes that are not valid become U+FFFD. `null` for a binary file.
 */
function decode(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding === 'utf8') {
        if (bytes.subarray(0, sniffed).includes(0))
            return null;
        const text = bytes.toString('utf8');
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    }
    const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
    const text = (encoding === 'utf16le' ? even : even.swap16()).toString('utf16le');
    return text.slice(0, sniffed).includes('\0') ? null : text;
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : 'utf8';
}

// EXTERNAL MODULE: ./.build/files/walk.js
var walk = __webpack_require__(2769);
;// CONCATENATED MODULE: ./.build/files/server-links.js
/**
 * Links to places of the server, as these lie in the repository: of `sites-enabled/shop` → `/etc/nginx/sites-available/shop`,
 * what is meant stands beside it, in `sites-available/`. Nothing outside of the tree is looked at.
 */



/** A listing in which such links are aliases of what they mean; the others lead out of the tree. */
function withServerLinks(listing) {
    const leadingOut = [...listing.texts].filter(([link, text]) => listing.refused.has(link) && leadsOut(link, text));
    if (leadingOut.length === 0)
        return listing;
    const files = new Set(listing.files.filter((it) => !listing.refused.has(it)));
    const folders = new Set([...files].flatMap((it) => (0,model_folders/* foldersAbove */.Zv)((0,model_folders/* folderOf */.yS)(it))));
    const refused = new Map(listing.refused);
    const aliases = new Map(listing.aliases);
    for (const [link, text] of leadingOut) {
        const target = placesMeant(link, text).find((it) => files.has(it) || folders.has(it));
        if (target === undefined) {
            refused.set(link, walk/* refusals */.Ke.outside);
        }
        else {
            refused.delete(link);
            aliases.set(link, target);
        }
    }
    return { ...listing, files: listing.files.filter((it) => !aliases.has(it)), refused, aliases };
}
/** Segments of a path that are compared with what is here: `nginx/sites-available/shop`, and what it may stand in. */
const longestEnding = 8;
function leadsOut(link, text) {
    return text.startsWith('/') || external_node_path_.posix.join((0,model_folders/* folderOf */.yS)(link), text).startsWith('../');
}
/** What a path of the server may be called here: the longest ending first, a folder and a name at least; the nearest first. */
function placesMeant(link, text) {
    const segments = text
        .split('/')
        .filter((it) => !['', '.', '..'].includes(it))
        .slice(-longestEnding);
    const endings = segments.slice(0, -1).map((_, start) => segments.slice(start).join('/'));
    const bases = (0,model_folders/* foldersAbove */.Zv)((0,model_folders/* folderOf */.yS)(link));
    return endings.flatMap((ending) => bases.map((base) => external_node_path_.posix.join(base, ending)));
}

;// CONCATENATED MODULE: ./.build/files/listed-tree.js





/** Bytes. The largest hand-written config seen is a hundredth of this. */
const largestFile = 2 * 1024 * 1024;
/** Bytes that one run reads, each time that it reads a file: 10,000 configs as people write them are half of it. */
const mostBytes = 64 * 1024 * 1024;
/** Characters: Linux's own limit, PATH_MAX. */
const longestPath = 4096;
/** What is said of a path that is a folder. */
const isFolder = 'it is a folder';
/** How a pointer begins, of at most so many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;
const longestPointer = 1024;
class ListedTree {
    files;
    links;
    refused;
    problems;
    /** Links to folders of the tree, and links to files of it. */
    #aliases;
    #bytes = 0;
    constructor(listed) {
        const listing = withServerLinks(listed);
        this.files = [...listing.files].sort();
        this.problems = [...listing.problems].sort((a, b) => (0,place/* compareText */.n6)(a.at.file, b.at.file));
        this.refused = listing.refused;
        this.#aliases = listing.aliases;
        this.links = new Map([...this.#secondNames()].sort((a, b) => (0,place/* compareText */.n6)(a[0], b[0])));
    }
    has(path) {
        return this.#lists(this.#resolve(path));
    }
    hasDirectory(path) {
        const folder = path === '' ? '' : this.#resolve(path);
        const prefix = folder === '' ? '' : `${folder}/`;
        return this.files[this.#indexOf(prefix)]?.startsWith(prefix) ?? false;
    }
    read(path) {
        const target = this.#resolve(path);
        // What is not listed does not exist: no path that a config names reaches the file system by itself.
        if (!this.#lists(target))
            return this.hasDirectory(target) ? { kind: 'unreadable', reason: isFolder } : { kind: 'missing' };
        const refusal = this.refused.get(target);
        if (refusal !== undefined)
            return { kind: 'unreadable', reason: refusal };
        if (this.#bytes > mostBytes) {
            return { kind: 'unreadable', reason: `what was read before it is more than ${mostBytes / 1024 / 1024} MiB` };
        }
        const bytes = this.bytesOf(target);
        if (typeof bytes !== 'string')
            this.#bytes += bytes.length;
        return listed_tree_textOf(bytes, target);
    }
    /** What was read so far counts no more: for a run that begins again. */
    forgetReads() {
        this.#bytes = 0;
    }
    /** The name under which a path is listed, with the links on its way replaced by their targets. */
    #resolve(path) {
        if (this.#aliases.size === 0 || path.length > longestPath)
            return path;
        let real = '';
        for (const segment of path.split('/')) {
            if (segment === '')
                return path; // absolute, or not in its one normal form: listed nowhere
            const next = (0,walk/* inFolder */._z)(real, segment);
            real = this.#aliases.get(next) ?? next;
        }
        return real;
    }
    /** Every listed file under each of its other names: by a link to it, or by one to a folder above it. */
    *#secondNames() {
        let count = this.files.length;
        for (const [link, target] of this.#aliases) {
            const folder = target === '' ? '' : `${target}/`;
            if (this.#lists(target))
                yield [link, target];
            for (let at = this.#indexOf(folder); this.files[at]?.startsWith(folder); at += 1) {
                count += 1;
                if (count > walk/* mostEntries */._N)
                    throw (0,walk/* tooMany */.Ot)();
                const file = this.files[at] ?? '';
                yield [`${link}/${file.slice(folder.length)}`, file];
            }
        }
    }
    #lists(path) {
        return this.files[this.#indexOf(path)] === path;
    }
    /** Where a path stands in the sorted list, or would stand. */
    #indexOf(path) {
        let low = 0;
        let high = this.files.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.files[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** @param bytes or why there are none */
function listed_tree_textOf(bytes, name) {
    if (typeof bytes === 'string')
        return { kind: 'unreadable', reason: bytes };
    const text = decode(bytes);
    if (text === null)
        return { kind: 'unreadable', reason: 'it is binary' };
    if (bytes.length <= longestPointer && lfsPointer.test(text)) {
        return { kind: 'unreadable', reason: 'it is a pointer of Git LFS, whose content is not here' };
    }
    return { kind: 'text', source: new source_text/* SourceText */.D(name, text) };
}

;// CONCATENATED MODULE: ./.build/files/local-tree.js
/** A folder on disk as a `Tree`: the guard of its root. */





/** @throws Failure where the root is no folder, or holds more than the limits allow */
function openTree(root) {
    return new LocalTree(realRoot(root));
}
/**
 * One file that the user has named, wherever it lies: not for a path that comes from the checked repository.
 *
 * @param path may lead through links
 * @param name what the text's places call it
 */
function readNamedFile(path, name) {
    let real;
    try {
        real = realpathSync.native(path);
    }
    catch (error) {
        return codeOf(error) === 'ENOENT'
            ? { kind: 'missing' }
            : { kind: 'unreadable', reason: `it cannot be opened (${codeOf(error)})` };
    }
    return textOf(readBytes(real), name);
}
/**
 * The bytes of the ordinary files of a folder, by path; `null` for what is not there, cannot be read, or lies behind a
 * link. Nothing outside of the folder is read.
 */
function bytesUnder(root) {
    const real = realRoot(root);
    return (path) => {
        // A folder on the way may be a link: where the path really leads is what counts.
        const file = (0,external_node_path_.join)(real, path);
        try {
            if (external_node_fs_.realpathSync.native(file) !== file)
                return null;
        }
        catch {
            return null;
        }
        const bytes = readBytes(file);
        return typeof bytes === 'string' ? null : bytes;
    };
}
class LocalTree extends ListedTree {
    #root;
    constructor(root) {
        super((0,walk/* walk */.GG)(root));
        this.#root = root;
    }
    bytesOf(path) {
        return readBytes((0,external_node_path_.join)(this.#root, path));
    }
}
/** The bytes of a regular file, or why there are none. */
function readBytes(path) {
    let file;
    try {
        // The tree was listed a moment ago: what has become a link or a pipe since then is not followed or waited for.
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return `it cannot be opened (${(0,walk/* codeOf */.$N)(error)})`;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (stats.isDirectory())
            return isFolder;
        if (!stats.isFile())
            return 'it is not a regular file';
        if (stats.size > largestFile)
            return `it is larger than ${largestFile / 1024 / 1024} MiB`;
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const count = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
            if (count === 0)
                break;
            length += count;
        }
        return bytes.subarray(0, length);
    }
    catch (error) {
        return `it cannot be read (${(0,walk/* codeOf */.$N)(error)})`;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function realRoot(root) {
    let real;
    try {
        real = external_node_fs_.realpathSync.native(root);
        if ((0,external_node_fs_.statSync)(real).isDirectory())
            return real;
    }
    catch (error) {
        throw new failure/* Failure */.H(`${root} cannot be checked: ${(0,walk/* codeOf */.$N)(error) === 'ENOENT' ? 'there is no such folder' : (0,walk/* codeOf */.$N)(error)}`);
    }
    throw new failure/* Failure */.H(`${root} cannot be checked: it is not a folder`);
}

;// CONCATENATED MODULE: ./.build/git/head.js
/** Which commit a folder has checked out, by reading: no git is started in a folder that is not trusted. */


/** Bytes. A file of refs that is longer than this is not read. */
const longestRefs = 32 * 1024 * 1024;
const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * The id of the commit, as `.git/HEAD` says; `null` outside of a repository, before its first commit, and in a
 * worktree or submodule, whose `.git` is a file that leads elsewhere. https://git-scm.com/docs/gitrepository-layout
 */
function headOf(folder) {
    return headIn((0,external_node_path_.join)(folder, '.git'));
}
/**
 * As `headOf`, of the folder in which git keeps its files.
 *
 * @param shared where the branches are: of a worktree, in the repository that it belongs to
 */
function headIn(git, shared = git) {
    const head = head_textOf((0,external_node_path_.join)(git, 'HEAD'))?.trim() ?? '';
    if (id.test(head))
        return head;
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    if (ref === undefined || ref.split('/').includes('..'))
        return null;
    const loose = head_textOf((0,external_node_path_.join)(shared, ref))?.trim() ?? '';
    if (id.test(loose))
        return loose;
    const packed = head_textOf((0,external_node_path_.join)(shared, 'packed-refs')) ?? '';
    const line = packed.split('\n').find((it) => it.endsWith(` ${ref}`));
    const found = line?.slice(0, line.indexOf(' ')) ?? '';
    return id.test(found) ? found : null;
}
function head_textOf(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= longestRefs ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/git/links.js
/** Where the links of a commit lead, by its listing alone: as the disk would answer, were it checked out. */

/** Links on the way to one place: as many as Linux follows. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostHops = 40;
/**
 * @param link its path from the root of the repository
 * @param prefix the checked folder, `''` or ending with `/`: a target elsewhere is outside
 * @returns the real path of what it leads to, from the root of the repository
 */
function follow(link, names, prefix) {
    const pending = link.split('/').reverse();
    const real = [];
    let hops = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (real.pop() === undefined)
                return { refusal: walk/* refusals */.Ke.outside };
            continue;
        }
        const next = (0,walk/* inFolder */._z)(real.join('/'), segment);
        const target = names.links.get(next);
        if (target !== undefined) {
            hops += 1;
            if (hops > mostHops)
                return { refusal: walk/* refusals */.Ke.unfollowed('ELOOP') };
            if (target.startsWith('/'))
                return { refusal: walk/* refusals */.Ke.outside };
            pending.push(...target.split('/').reverse());
            continue;
        }
        // A file on the way is no folder to go through, nor with a mere `/` or `/.` behind it.
        const isThere = names.files.has(next) ? pending.length === 0 : names.folders.has(next);
        if (!isThere)
            return { refusal: walk/* refusals */.Ke.nowhere };
        real.push(segment);
    }
    return within(real, prefix);
}
function within(real, prefix) {
    const path = real.join('/');
    if (prefix !== '' && `${path}/` !== prefix && !path.startsWith(prefix))
        return { refusal: walk/* refusals */.Ke.outside };
    const skipped = real.find((it) => walk/* skippedFolders */.cT.has(it));
    return skipped === undefined ? { path } : { refusal: walk/* refusals */.Ke.into(skipped) };
}

;// CONCATENATED MODULE: ./.build/git/snapshot.js
/** A commit as a `Tree`. Its content is fetched when a run asks for it, and the run repeated: reading is not asynchronous. */





/** Runs until all is there: each follows the files one `import` further. */
const mostRounds = 50;
/** Links of one commit. */
const mostLinks = 5_000;
class Snapshot extends ListedTree {
    #store;
    #entries;
    #contents = new Map();
    #wanted = new Set();
    /**
     * @param commit its full id
     * @param pathPrefix the folder that is checked, without a `/` at its ends; `''` for the whole repository
     * @throws Failure where the commit cannot be listed, or holds more than the limits allow
     */
    static async open(store, commit, pathPrefix) {
        const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
        const all = await store.list(commit);
        all.forEach(refuseUnsafe);
        const links = await textsOfLinks(all, store);
        const entries = new Map();
        for (const entry of all) {
            if (!entry.path.startsWith(prefix) || entry.kind === 'submodule')
                continue;
            const path = entry.path.slice(prefix.length);
            if (!isSkipped(path))
                entries.set(path, entry);
        }
        return new Snapshot(store, entries, listing(entries, namesOf(all, links), prefix));
    }
    constructor(store, entries, listed) {
        super(listed);
        this.#store = store;
        this.#entries = entries;
    }
    /**
     * The result of a run that had all that it asked for.
     *
     * @param run may be called many times, and must do the same each time that it reads the same
     * @throws Failure what the last run threw, or that there was no end to what it asked for
     */
    async settle(run) {
        for (let round = 0; round < mostRounds; round += 1) {
            this.forgetReads();
            const outcome = await attempt(() => run(this.#view()));
            if (this.#wanted.size === 0) {
                if ('error' in outcome)
                    throw outcome.error;
                return outcome.value;
            }
            await this.load([...this.#wanted]);
        }
        throw new failure/* Failure */.H('the files of the repository lead from one to the next without end');
    }
    /** A tree of its own for each run: what is worked out once for a tree is kept with it, and would be out of date. */
    #view() {
        return withRead(this, (path) => this.read(path));
    }
    /** Fetches the content of files beforehand; what is not listed is left out. */
    async load(paths) {
        const entries = paths.map((path) => this.#entries.get(path)).filter((it) => it !== undefined);
        const missing = entries.filter((it) => it.kind === 'file' && !isTooLarge(it) && !this.#contents.has(it.id));
        if (missing.length > 0) {
            for (const [id, content] of await this.#store.read(missing))
                this.#contents.set(id, content);
        }
        this.#wanted.clear();
    }
    /** The paths whose content, or kind, is another one here than there, or which only one of the two has; sorted. */
    changedSince(other) {
        const paths = new Set([...this.#entries.keys(), ...other.#entries.keys()]);
        return [...paths].filter((path) => !isSame(this.#entries.get(path), other.#entries.get(path))).sort();
    }
    /** The id of a file's content; `null` where there is no such file. */
    idOf(path) {
        return this.#entries.get(path)?.id ?? null;
    }
    bytesOf(path) {
        const entry = this.#entries.get(path);
        if (entry === undefined)
            return 'it is not in this commit';
        if (isTooLarge(entry))
            return tooLarge;
        const content = this.#contents.get(entry.id);
        if (content === undefined) {
            this.#wanted.add(path);
            return 'it has not been fetched yet';
        }
        if (content.kind === 'unreadable')
            return content.reason;
        return content.bytes.length > largestFile ? tooLarge : content.bytes;
    }
}
const tooLarge = `it is larger than ${largestFile / 1024 / 1024} MiB`;
function isTooLarge({ size }) {
    return size !== null && size > largestFile;
}
function isSame(a, b) {
    return a?.id === b?.id && a?.kind === b?.kind;
}
function isSkipped(path) {
    return path.split('/').some((segment, index, all) => index < all.length - 1 && walk/* skippedFolders */.cT.has(segment));
}
/** Git makes no such entries and checks none out, but a tree can be made by hand. */
function refuseUnsafe({ path }) {
    if (path.split('/').some((it) => it === '' || it === '.' || it === '..' || it.toLowerCase() === '.git')) {
        throw new failure/* Failure */.H(`the commit has a file that git would not check out, "${path}"`);
    }
}
async function textsOfLinks(all, store) {
    const links = all.filter((it) => it.kind === 'link');
    if (links.length > mostLinks)
        throw new failure/* Failure */.H(`there are more than ${mostLinks} links to follow`);
    const contents = links.length === 0 ? new Map() : await store.read(links);
    return new Map(links.map(({ path, id }) => {
        const content = contents.get(id);
        return [path, content?.kind === 'bytes' ? content.bytes.toString('utf8') : ''];
    }));
}
function namesOf(all, links) {
    const files = new Set();
    const folders = new Set(['']);
    for (const { path, kind } of all) {
        if (kind === 'file')
            files.add(path);
        if (kind === 'submodule')
            folders.add(path);
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
        // A folder for each file and one more: as many as the disk's own walk would count, at most.
        if (files.size + folders.size > walk/* mostEntries */._N)
            throw (0,walk/* tooMany */.Ot)();
    }
    return { files, folders, links };
}
function listing(entries, names, prefix) {
    const files = [];
    const refused = new Map();
    const aliases = new Map();
    const texts = new Map();
    for (const [path, { kind }] of entries) {
        if (path.split('/').length > walk/* deepestFolder */.RW + 1)
            throw (0,walk/* tooDeep */.DI)(path);
        if (kind !== 'link') {
            files.push(path);
            continue;
        }
        const target = follow(prefix + path, names, prefix);
        if ('refusal' in target) {
            files.push(path);
            refused.set(path, target.refusal);
            texts.set(path, names.links.get(prefix + path) ?? '');
        }
        else
            aliases.set(path, target.path.slice(prefix.length));
    }
    return { files, problems: [], refused, aliases, texts };
}
async function attempt(run) {
    try {
        return { value: await run() };
    }
    catch (error) {
        return { error };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/git/working-copy.js
/** The files of a checkout as a store: what a commit has in common with it need not be fetched. */


/** The id that git gives to a content, by the algorithm of a known one. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** A store that takes from the checkout what is the same there, by its id, and asks the other one for the rest. */
function reusing(store, root) {
    const files = bytesUnder(root);
    return {
        list: (commit) => store.list(commit),
        async read(entries) {
            const contents = new Map();
            const missing = [];
            for (const entry of entries) {
                // A link is kept as a link, and its target is no content of its own.
                const bytes = entry.kind === 'file' ? files(entry.path) : null;
                if (bytes !== null && blobId(bytes, entry.id) === entry.id)
                    contents.set(entry.id, { kind: 'bytes', bytes });
                else
                    missing.push(entry);
            }
            if (missing.length === 0)
                return contents;
            return new Map([...contents, ...(await store.read(missing))]);
        },
    };
}

// EXTERNAL MODULE: ./.build/github/client.js + 2 modules
var client = __webpack_require__(4974);
;// CONCATENATED MODULE: ./.build/github/event.js
/** What the workflow runs for, from the event that GitHub hands over. */


const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'this is no commit');
const branch = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: commit });
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
const pullRequestSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().min(1),
        html_url: schemas/* string */.YjP(),
        base: branch,
        // The repository is null when the fork is gone.
        head: branch.extend({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
        merge_commit_sha: commit.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    }),
});
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
const mergeGroupSchema = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ base_sha: commit, head_sha: commit, base_ref: schemas/* string */.YjP(), head_ref: schemas/* string */.YjP() }),
});
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const pushSchema = schemas/* object */.Ikc({ before: commit, after: commit, ref: schemas/* string */.YjP() });
/**
 * @param payload the content of GITHUB_EVENT_PATH
 * @throws Failure that names what the event lacks
 */
function occasionOf(payload, { event, sha, repository }) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestOf(payload, event, sha, repository);
        case 'merge_group': {
            const { merge_group: it } = parsed(mergeGroupSchema, payload, event);
            // `refs/heads/gh-readonly-queue/main/pr-12-<commit>`: of several, the last one that was put in line.
            const pull = /\/pr-(\d+)-[0-9a-f]+$/.exec(it.head_ref)?.[1];
            return {
                kind: 'step',
                branch: shortRef(it.base_ref),
                base: it.base_sha,
                head: it.head_sha,
                pull: pull === undefined ? null : Number(pull),
            };
        }
        case 'push': {
            const { before, after, ref } = parsed(pushSchema, payload, event);
            // A new branch has no before, and one that is gone no after: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
            if (/^0+$/.test(before) || /^0+$/.test(after))
                return { kind: 'whole', head: sha };
            return { kind: 'step', branch: shortRef(ref), base: before, head: after, pull: null };
        }
        default:
            return { kind: 'whole', head: sha };
    }
}
function pullRequestOf(payload, event, sha, repository) {
    const { pull_request: it } = parsed(pullRequestSchema, payload, event);
    // For `pull_request`, GITHUB_SHA is the merge that was tried for this very event; for `pull_request_target` it is
    // the base's commit, and the payload's merge may be an earlier one.
    const merge = event === 'pull_request' ? sha : (it.merge_commit_sha ?? null);
    return {
        kind: 'pull-request',
        number: it.number,
        url: it.html_url,
        base: { ref: it.base.ref, sha: it.base.sha },
        head: { ref: it.head.ref, sha: it.head.sha },
        isFork: it.head.repo?.full_name !== repository,
        labels: it.labels.map(({ name }) => name),
        merge,
    };
}
function shortRef(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function parsed(schema, payload, event) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new failure/* Failure */.H(`the event ${event} lacks what it should have, at "${issue?.path.join('.')}": ${issue?.message}`);
}

;// CONCATENATED MODULE: ./.build/github/objects.js
/** Git's objects through the API: a tree in one request, the contents of many files in one. */





/** Files whose content is asked for in one query, and the bytes that they may have together. */
const mostInQuery = 80;
const mostBytesInQuery = 3 * 1024 * 1024;
/** Requests at one time. */
const atOnce = 8;
const reading = { verb: 'read the files of the repository', permission: 'contents: read' };
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        size: schemas/* number */.aig().optional(),
    })),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const textSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable()),
});
/** What was read once is kept: two commits of one repository have most files in common. */
class ApiStore {
    #github;
    #purpose;
    #known = new Map();
    #trees = new Map();
    constructor(github, purpose = reading) {
        this.#github = github;
        this.#purpose = purpose;
    }
    /** https://docs.github.com/en/rest/git/trees#get-a-tree */
    async list(commit) {
        const whole = await this.#tree(commit, true);
        if (!whole.truncated)
            return entriesOf(whole.tree, '');
        return this.#byFolder(commit);
    }
    async read(entries) {
        const missing = new Map(entries.filter((it) => !this.#known.has(it.id)).map((it) => [it.id, it]));
        for (const [id, entry] of missing) {
            if (entry.size === null || entry.size <= largestFile)
                continue;
            this.#known.set(id, { kind: 'unreadable', reason: `it is larger than ${largestFile / 1024 / 1024} MiB` });
            missing.delete(id);
        }
        const unsure = [];
        await inParallel([...grouped([...missing.values()])], async (group) => {
            const ids = group.map((it) => it.id);
            const texts = await this.#github.graphqlOr(() => this.#texts(ids), nothing);
            for (const { id } of group) {
                const bytes = Buffer.from(texts.get(id) ?? '');
                // Whatever became of line breaks, marks or bytes that are no text on the way: the id tells.
                if (blobId(bytes, id) === id)
                    this.#known.set(id, { kind: 'bytes', bytes });
                else
                    unsure.push(id);
            }
        });
        await inParallel(unsure, async (id) => {
            this.#known.set(id, { kind: 'bytes', bytes: await this.#blob(id) });
        });
        return new Map(entries.map(({ id }) => [id, this.#known.get(id) ?? unknown]));
    }
    async children(id) {
        const { tree, truncated } = await this.#tree(id, false);
        if (truncated)
            throw new client/* GitHubFailure */.i('a folder has more files than GitHub lists', 0);
        return tree.map(({ path, mode, type, sha, size }) => ({
            name: path,
            mode,
            kind: type === 'tree' ? 'folder' : 'other',
            id: sha,
            size: size ?? null,
        }));
    }
    /** A tree that is too large for one answer. Folders that are not checked are not listed. */
    async #byFolder(commit) {
        const entries = [];
        let level = [{ id: commit, folder: '' }];
        while (level.length > 0) {
            const below = [];
            await inParallel(level, async ({ id, folder }) => {
                const whole = folder === '' ? null : await this.#tree(id, true);
                const { tree, truncated } = whole?.truncated === false ? whole : await this.#tree(id, false);
                if (truncated)
                    throw new client/* GitHubFailure */.i(`the folder "${folder}" has more files than GitHub lists`, 0);
                entries.push(...entriesOf(tree, folder));
                if (whole?.truncated === false)
                    return;
                for (const { type, path, sha } of tree) {
                    if (type === 'tree' && !walk/* skippedFolders */.cT.has(path))
                        below.push({ id: sha, folder: `${folder}${path}/` });
                }
            });
            level = below;
        }
        return entries;
    }
    /** Asked for once: two commits of one repository have most folders in common. */
    #tree(id, isRecursive) {
        const key = `${id} ${isRecursive}`;
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const parameters = { tree_sha: id, ...(isRecursive ? { recursive: '1' } : {}) };
        const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
        const asked = this.#github.request(treeSchema, route, parameters, this.#purpose);
        this.#trees.set(key, asked);
        return asked;
    }
    /** The texts of what is text, by id. https://docs.github.com/en/graphql/reference/objects#blob */
    async #texts(ids) {
        const fields = ids.map((id, index) => `b${index}: object(oid: "${hex(id)}") { ... on Blob { text } }`).join('\n');
        const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {\n${fields}\n} }`;
        const { repository } = await this.#github.graphql(textSchema, query, {}, this.#purpose);
        const texts = new Map();
        for (const [index, id] of ids.entries()) {
            const text = repository[`b${index}`]?.text;
            if (typeof text === 'string')
                texts.set(id, text);
        }
        return texts;
    }
    /** https://docs.github.com/en/rest/git/blobs#get-a-blob */
    async #blob(id) {
        const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
        const { content } = await this.#github.request(blobSchema, route, { file_sha: id }, this.#purpose);
        const bytes = Buffer.from(content, 'base64');
        if (blobId(bytes, id) !== id)
            throw new client/* GitHubFailure */.i(`GitHub gave another content than that of ${id}`, 0);
        return bytes;
    }
}
/** Each is asked for by itself then. */
async function nothing() {
    return new Map();
}
const unknown = { kind: 'unreadable', reason: 'it has not been fetched' };
/** An id goes into the text of a query. */
function hex(id) {
    if (!/^[0-9a-f]+$/.test(id))
        throw new client/* GitHubFailure */.i('GitHub listed a file without an id', 0);
    return id;
}
const kinds = { '120000': 'link', '160000': 'submodule' };
function entriesOf(tree, folder) {
    return tree
        .filter((it) => it.type !== 'tree')
        .map(({ path, mode, sha, size }) => ({
        path: folder + path,
        kind: kinds[mode] ?? 'file',
        id: sha,
        size: size ?? null,
    }));
}
function* grouped(entries) {
    let group = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = entry.size ?? 0;
        if (group.length === mostInQuery || (group.length > 0 && bytes + size > mostBytesInQuery)) {
            yield group;
            [group, bytes] = [[], 0];
        }
        group.push(entry);
        bytes += size;
    }
    if (group.length > 0)
        yield group;
}
async function inParallel(items, work) {
    const left = [...items].reverse();
    const worker = async () => {
        for (let item = left.pop(); item !== undefined; item = left.pop())
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

;// CONCATENATED MODULE: ./.build/github/pull-request.js
/** Which commits are judged: what would land, what it lands on, and what GitHub shows. */



/** How often, and at which intervals in milliseconds, GitHub is asked whether its merge is ready. */
const pauses = [1_000, 2_000, 4_000, 8_000];
const readCommit = { verb: 'read the commits', permission: 'contents: read' };
const readPull = { verb: 'read the pull request', permission: 'pull-requests: read' };
const commitSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const pullSchema = schemas/* object */.Ikc({
    mergeable: schemas/* boolean */.zMY().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    state: schemas/* string */.YjP(),
});
const compareSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/**
 * The merge of the event's head commit where there is one: two changes that are fine alone may not be together.
 *
 * @param second milliseconds that stand for a second when waiting
 * @throws Failure where it conflicts, or GitHub does not say
 */
async function commitsOf(github, pull, second = 1_000) {
    const known = pull.merge === null ? null : await mergeOf(github, pull.merge, pull.head.sha);
    if (known !== null)
        return known;
    for (const pause of [...pauses, null]) {
        const now = await readState(github, pull.number);
        if (now.state !== 'open')
            return headAlone(github, pull, 'the pull request is closed');
        if (now.head.sha !== pull.head.sha)
            return headAlone(github, pull, 'the branch has moved on since');
        if (now.mergeable === false)
            throw conflict(pull);
        const merge = now.merge_commit_sha === null ? null : await mergeOf(github, now.merge_commit_sha, pull.head.sha);
        if (now.mergeable === true && merge !== null)
            return merge;
        if (pause !== null)
            await new Promise((resolve) => setTimeout(resolve, (pause * second) / 1_000));
    }
    throw new failure/* Failure */.H('GitHub has not worked out yet what this pull request would be when merged: run the check again');
}
/** The commits of a merge; `null` where it is the merge of another head. */
async function mergeOf(github, merge, head) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    try {
        const { parents } = await github.request(commitSchema, route, { commit_sha: merge }, readCommit);
        const [base, second] = parents.map((it) => it.sha);
        if (base === undefined || second !== head)
            return null;
        return { landing: merge, base, head, note: null };
    }
    catch (error) {
        // Merges are thrown away once there is a newer one.
        if (error instanceof client/* GitHubFailure */.i && (error.status === 404 || error.status === 422))
            return null;
        throw error;
    }
}
function readState(github, number) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    return github.request(pullSchema, route, { pull_number: number }, readPull);
}
/** The commit of the event, on what it was made from: the base may have gone on. */
async function headAlone(github, { head, base }, why) {
    const from = await mergeBaseOf(github, base.sha, head.sha);
    const note = `${why}: the commit of this event was judged by itself and not its merge`;
    return { landing: head.sha, base: from ?? base.sha, head: head.sha, note };
}
function conflict({ base }) {
    return new failure/* Failure */.H(`this pull request conflicts with ${base.ref}: what would land cannot be known before the conflict is resolved`);
}
/**
 * Where the histories of two commits part; `null` where they have nothing in common.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function mergeBaseOf(github, base, head) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    try {
        const parameters = { basehead: `${base}...${head}`, per_page: 1 };
        return (await github.request(compareSchema, route, parameters, readCommit)).merge_base_commit.sha;
    }
    catch (error) {
        if (error instanceof client/* GitHubFailure */.i && error.status === 404)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/model/registry.js
var model_registry = __webpack_require__(5253);
;// CONCATENATED MODULE: ./.build/model/report.js

/** The texts that a reader of these findings looks at: the others are let go as soon as they are parsed. */
function textsOf(findings, tree, registry) {
    const files = new Set(findings.flatMap((it) => [it.at.file, ...it.related.map(({ at }) => at.file)]));
    const texts = new Map();
    for (const file of files) {
        if (registry.origin !== undefined && (0,model_registry/* isDistant */.Gz)({ file }, registry)) {
            texts.set(file, registry.origin.source);
            continue;
        }
        const read = tree.read(file);
        if (read.kind === 'text')
            texts.set(file, read.source);
    }
    return texts;
}

// EXTERNAL MODULE: ./.build/model/facts.js
var facts = __webpack_require__(3831);
// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/model/names.js
var model_names = __webpack_require__(1576);
// EXTERNAL MODULE: ./.build/model/port-index.js
var port_index = __webpack_require__(3520);
// EXTERNAL MODULE: ./.build/rules/claims.js + 2 modules
var rules_claims = __webpack_require__(25);
// EXTERNAL MODULE: ./.build/rules/ownership.js
var ownership = __webpack_require__(9107);
// EXTERNAL MODULE: ./.build/rules/scopes.js
var scopes = __webpack_require__(9073);
;// CONCATENATED MODULE: ./.build/rules/acquaint.js






/** The registry with one more alias for what listens on an entry's port under another name of its own. */
function acquainted(registry, listeners) {
    // In a registry of many repositories, "api" is anybody's.
    if (registry.origin !== undefined)
        return registry;
    const entries = new port_index/* PortIndex */.uN(registry.allocations.filter(ownership/* isOwned */.go));
    const aliases = new Map();
    for (const listener of listeners) {
        const { application, otherNames = [], protocol } = listener;
        const names = otherNames.map(model_names/* normalName */.t).filter((it) => it !== '');
        if (names.length === 0)
            continue;
        for (const entry of entries.touching((0,rules_claims/* baseRange */.Bs)(listener))) {
            const isMeant = entry.protocol === protocol && !(0,ownership/* givesTo */.Mv)(entry, listener) && (0,scopes/* holdsFor */.G)(entry, listener);
            if (isMeant && (0,ownership/* namesAndOwnerOf */.MG)(entry).some((it) => names.includes(it)))
                (0,maps/* append */.BC)(aliases, entry, application);
        }
    }
    if (aliases.size === 0)
        return registry;
    return {
        ...registry,
        allocations: registry.allocations.map((it) => {
            const more = aliases.get(it);
            return more === undefined ? it : { ...it, aliases: [...it.aliases, ...new Set(more)] };
        }),
    };
}

;// CONCATENATED MODULE: ./.build/rules/suppressions.js
/**
 * A suppression covers the line that its comment ends on and the next one, in its own file, for the
 * rule that it names. Without a reason, or against the policy, it covers nothing.
 */
function applySuppressions(findings, suppressions, policy) {
    const covering = new Map();
    for (const suppression of suppressions) {
        if (!policy.inlineIgnores || suppression.reason === null)
            continue;
        const { file, endLine } = suppression.at;
        // The comment on the line itself wins over the one on the line above.
        covering.set(key(file, endLine, suppression.rule), suppression);
        const below = key(file, endLine + 1, suppression.rule);
        if (!covering.has(below))
            covering.set(below, suppression);
    }
    const used = new Set();
    const left = [];
    const suppressed = [];
    for (const finding of findings) {
        const suppression = covering.get(key(finding.at.file, finding.at.line, finding.rule));
        if (suppression === undefined)
            left.push(finding);
        else {
            used.add(suppression);
            suppressed.push({ finding, suppression });
        }
    }
    const idle = suppressions
        .filter((it) => !used.has(it))
        .map((suppression) => ({ suppression, because: whyIdle(suppression, policy) }));
    return { findings: left, suppressed, idle };
}
function whyIdle(suppression, policy) {
    if (!policy.inlineIgnores)
        return 'policy';
    return suppression.reason === null ? 'no-reason' : 'no-finding';
}
function key(file, line, rule) {
    return `${file}\n${line}\n${rule}`;
}

;// CONCATENATED MODULE: ./.build/rules/engine.js
/** Runs the rules: asks each in order, keeps to "one cause, one finding", stamps what they return. */








/**
 * Judges what was found by the registry and the policy.
 *
 * @param step the change that led there; `null` where a state is judged alone
 */
function judge(evidence, step = null, rules = _build_rules/* rules */.a) {
    const { facts, registry, policy } = evidence;
    const situation = 'claims' in evidence ? evidence : situationOf(evidence);
    const awake = rules.filter((rule) => severityOf(rule, policy) !== 'off');
    const spoken = [
        ...(step === null ? [] : checkStep(awake, { ...step, after: situation })),
        ...judgeListeners(awake, situation),
        ...checkFacts(awake, situation),
    ];
    const suppressions = [...facts.suppressions, ...registry.suppressions];
    const { findings, suppressed, idle } = applySuppressions(stamp(spoken, policy), suppressions, policy);
    const ids = rules.filter((rule) => rule.kind !== 'suppressions').map((rule) => rule.id);
    const remarks = awake.flatMap((rule) => rule.kind === 'suppressions' ? rule.check(idle, ids).map((verdict) => ({ rule, verdict })) : []);
    return { findings: [...findings, ...stamp(remarks, policy)].sort(finding/* compareFindings */.Eg), suppressed };
}
/** The evidence with its index: made once for each state. */
function situationOf(evidence) {
    const registry = acquainted(evidence.registry, evidence.facts.listeners);
    return { ...evidence, registry, claims: new rules_claims/* Claims */.UD(registry, evidence.facts, evidence.policy) };
}
function judgeListeners(rules, situation) {
    const spoken = [];
    const shared = new Map();
    for (const listener of [...situation.facts.listeners].sort(facts/* compareListeners */.rL)) {
        const first = firstToSpeak(rules, listener, situation);
        if (first === null)
            continue;
        const key = (0,ownership/* isProxy */.ju)(listener) ? sharedSocket(first, listener) : null;
        const earlier = key === null ? undefined : shared.get(key);
        if (earlier !== undefined) {
            earlier.push({ at: listener.at, message: 'the same port once more' });
            continue;
        }
        const again = [];
        if (key !== null)
            shared.set(key, again);
        spoken.push({ ...first, again });
    }
    return spoken.map(({ rule, verdict, again }) => ({
        rule,
        verdict: { ...verdict, related: [...verdict.related, ...again] },
    }));
}
function firstToSpeak(rules, listener, situation) {
    for (const rule of rules) {
        const verdict = rule.kind === 'listener' ? rule.judge(listener, situation) : null;
        if (verdict !== null)
            return { rule, verdict: { ...verdict, way: listener.way } };
    }
    return null;
}
/** However many server blocks of a proxy name a port, it is opened once: one cause, one finding. */
function sharedSocket({ rule }, { application, host, port, portEnd, protocol }) {
    return [rule.id, (0,model_names/* normalName */.t)(application), host, port, portEnd, protocol].join('\n');
}
function checkFacts(rules, situation) {
    return rules.flatMap((rule) => rule.kind === 'facts' ? rule.check(situation).map((verdict) => ({ rule, verdict })) : []);
}
function checkStep(rules, step) {
    return rules.flatMap((rule) => rule.kind === 'change' ? rule.check(step).map((verdict) => ({ rule, verdict })) : []);
}
/** A severity that the policy names holds for all of a rule's findings; else the finding's own, else the rule's. */
function severityOf(rule, policy, verdict) {
    return policy.severities.get(rule.id) ?? verdict?.severity ?? rule.severity;
}
function stamp(spoken, policy) {
    const findings = [];
    for (const { rule, verdict } of spoken) {
        const severity = severityOf(rule, policy, verdict);
        if (severity === 'off')
            continue;
        findings.push({ ...verdict, rule: rule.id, severity, fingerprint: '' });
    }
    findings.sort(finding/* compareFindings */.Eg);
    const twins = new Map();
    return findings
        .filter((finding, index) => !engine_isSame(finding, findings[index - 1]))
        .map((finding) => {
        const identity = identityOf(finding);
        const ordinal = twins.get(identity) ?? 0;
        twins.set(identity, ordinal + 1);
        return { ...finding, fingerprint: hash(`${identity}\n${ordinal}`) };
    });
}
/** Whether two neighbours say the same in the same place: a port that several environments share. */
function engine_isSame(a, b) {
    return b !== undefined && (0,finding/* compareFindings */.Eg)(a, b) === 0;
}
/**
 * What makes a finding the same in another commit: rule, application and port; neither line nor file
 * name, so that a moved line or a renamed file changes nothing. Where neither is known, the message.
 */
function identityOf({ rule, application, port, message }) {
    const subject = application === null && port === null ? message : `${(0,model_names/* normalName */.t)(application ?? '')}\n${port ?? ''}`;
    return `${rule}\n${subject}`;
}
/** Loads the module only for a run that has findings: it costs a tenth of Node's own start. */
function hash(text) {
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./.build/git/one-file.js
/** One file of a commit, looked up folder by folder: the rest of a repository, however large, is not listed. */


/**
 * The text of a file.
 *
 * @param commit its full id
 * @param path from the root of the repository, with `/`, without `.` or `..`
 * @param name what the text's places call it
 * @param where the commit, for a sentence: `main (1a2b3c4) of harbour/registries`
 * @throws Failure where there is none
 */
async function oneText(folders, commit, path, name, where) {
    const entry = await entryAt(folders, commit, path, where);
    const content = (await folders.read([entry])).get(entry.id);
    const read = listed_tree_textOf(content?.kind === 'bytes' ? content.bytes : (content?.reason ?? 'it has not been had'), name);
    if (read.kind === 'text')
        return read.source;
    const why = read.kind === 'unreadable' ? read.reason : 'it is not there';
    throw new failure/* Failure */.H(`the registry ${path} in ${where} cannot be read: ${why}`);
}
async function entryAt(folders, commit, path, where) {
    let id = commit;
    let way = '';
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
        const found = (await folders.children(id)).find((it) => it.name === name);
        way = way === '' ? name : `${way}/${name}`;
        const isLast = index === names.length - 1;
        if (found === undefined || found.mode === '160000')
            throw missing(path, where);
        // A link may lead out of the repository, and the one that has written it means a file that can be named.
        if (found.mode === '120000') {
            throw new failure/* Failure */.H(`${way} in ${where} is a link: give the path of the registry that it leads to`);
        }
        if (isLast !== (found.kind === 'other'))
            throw missing(path, where);
        if (isLast)
            return { path, kind: 'file', id: found.id, size: found.size };
        id = found.id;
    }
    throw missing(path, where);
}
function missing(path, where) {
    return new failure/* Failure */.H(`there is no file ${path} in ${where}`);
}

;// CONCATENATED MODULE: ./.build/github/distant.js
/** A registry that lies in another repository on GitHub: the ref as a commit, then the one file of it. */





const idSchema = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
/** @throws GitHubFailure, one sentence that tells what is not there from what the token may not read */
async function distantText(address, reader) {
    const { github, serverUrl } = reader;
    const repository = `${address.owner}/${address.repo}`;
    const purpose = purposeOf(address, reader.tokenName);
    const commit = await commitOf(address, reader, purpose);
    const at = commit.slice(0, 7);
    // Of an id that is given, nothing more can be said.
    const where = address.ref === null || commit.startsWith(address.ref) ? at : `${address.ref} (${at})`;
    const source = await oneText(new ApiStore(github, purpose), commit, address.path, (0,registry_address/* showAddress */.mC)(address), `${repository} at ${where}`);
    const path = [repository, 'blob', commit, address.path].join('/').split('/').map(encodeURIComponent).join('/');
    return { source, commit, page: `${serverUrl}/${path}` };
}
/**
 * The commit of a ref, in a form of the answer that has nothing else.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function commitOf(address, { github, tokenName }, purpose) {
    const repository = `${address.owner}/${address.repo}`;
    // `HEAD` is the default branch, whatever its name.
    const parameters = { ref: address.ref ?? 'HEAD', mediaType: { format: 'sha' } };
    try {
        return await github.request(idSchema, 'GET /repos/{owner}/{repo}/commits/{ref}', parameters, purpose);
    }
    catch (error) {
        if (!(error instanceof client/* GitHubFailure */.i))
            throw error;
        const what = address.ref === null ? 'commit' : `branch, tag or commit "${address.ref}"`;
        if (error.status === 422 || error.status === 409) {
            throw new client/* GitHubFailure */.i(`${repository} has no ${what} to read the registry from`, error.status);
        }
        if (error.status === 404 && (await isSeen(github, purpose))) {
            const why = `${tokenName} sees ${repository}, and no ${what} in it: there is none, or it lacks contents: read`;
            throw new client/* GitHubFailure */.i(why, error.status);
        }
        throw error;
    }
}
/** Whether the repository itself is there for the token: its metadata can be seen without a permission. */
async function isSeen(github, purpose) {
    try {
        await github.request(schemas/* object */.Ikc({}), 'GET /repos/{owner}/{repo}', {}, purpose);
        return true;
    }
    catch (error) {
        if (error instanceof client/* GitHubFailure */.i && error.isRefused)
            return false;
        throw error;
    }
}
function purposeOf(address, tokenName) {
    const repository = `${address.owner}/${address.repo}`;
    const registry = (0,registry_address/* showAddress */.mC)(address);
    return {
        verb: `read the registry ${registry}`,
        permission: 'contents: read',
        refusals: {
            401: `GitHub does not accept ${tokenName}, which should read the registry ${registry}`,
            403: `${tokenName} may not read the registry ${registry}: it needs contents: read in ${repository}, and where the organization asks for it, to be authorized for its single sign-on`,
            404: `there is no repository ${repository}, or ${tokenName} may not see it: a private one needs a token that was made for it, with contents: read`,
        },
    };
}

;// CONCATENATED MODULE: ./.build/github/landed.js
/** Which events are about what somebody who may write has brought. */
/**
 * Events of what has landed, or of what somebody who may write has started. In all others, GITHUB_SHA may be a pull
 * request's. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const trusted = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** @param event the name of the event, as in GITHUB_EVENT_NAME */
function isOfWhatHasLanded(event) {
    return trusted.has(event);
}

;// CONCATENATED MODULE: ./.build/registry/distant.js
/** A registry of another repository: read once in a run, the same for every state that is judged by it. */



/** A branch that moves while a run goes on is the same commit to all of it, and so is a failure. */
function distantReader(fetch) {
    const known = new Map();
    return async (address, pin, namedAt) => {
        const key = `${address.kind} ${(0,registry_address/* showAddress */.mC)(address)}@${address.ref ?? ''}`;
        const fetching = known.get(key) ?? fetch(address);
        known.set(key, fetching);
        const text = await fetching;
        return { ...(await read(text, pin)), origin: { ...text, namedAt } };
    };
}
async function read({ source }, pin) {
    try {
        return await readRegistry(source, pin);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        throw new failure/* Failure */.H(error.toText());
    }
}

;// CONCATENATED MODULE: ./.build/action/given.js
/** Which policy and which registry a workflow asks for, and how a registry of another repository is read for it. */








/** @param pathPrefix of the checked folder in the repository, `''` for its root */
function givenBy(inputs, setting, pathPrefix) {
    return {
        policy: inputs.policy ?? null,
        registry: inputs.registry ?? null,
        registryAt: setting.workflow === null ? null : (0,place/* startOf */.GH)(external_node_path_.posix.relative(pathPrefix, setting.workflow)),
        mayNameElsewhere: isOfWhatHasLanded(setting.event),
        distant: distantReader((address) => fetched(address, inputs, setting)),
    };
}
async function fetched(address, inputs, setting) {
    const { apiUrl, serverUrl } = setting;
    const token = inputs['registry-token'] ?? inputs.token;
    if (address.kind === 'git')
        throw new failure/* Failure */.H('the action reads registries of other repositories from GitHub alone');
    if (token === undefined) {
        throw new failure/* Failure */.H(`a token is needed to read the registry ${(0,registry_address/* showAddress */.mC)(address)}: give the input registry-token`);
    }
    const tokenName = inputs['registry-token'] === undefined
        ? 'the token (no input registry-token is given)'
        : 'the input registry-token';
    const { owner, repo } = address;
    return distantText(address, { github: new client/* GitHub */.g({ token, apiUrl, owner, repo }), tokenName, serverUrl });
}

// EXTERNAL MODULE: ./.build/model/address.js
var address = __webpack_require__(4468);
// EXTERNAL MODULE: ./.build/rules/new-claims.js
var new_claims = __webpack_require__(6564);
// EXTERNAL MODULE: ./.build/rules/wording.js
var wording = __webpack_require__(9002);
;// CONCATENATED MODULE: ./.build/change/checklist.js
/**
 * The "Port Conflict Prevention Checklist" that teams keep in their registries, ticked by what was read, for each
 * application that a change brings or moves.
 */






/** As many as a person will read. */
const mostChecklists = 20;
/** In the order in which the claims are read. */
function checklists(before, after, tree) {
    const found = new Map();
    for (const claim of (0,new_claims/* newClaims */.K)(before, after)) {
        const { application, port } = claim;
        if (application === null || isOfProxy(claim, after))
            continue;
        const key = `${(0,model_names/* normalName */.t)(application)}\n${port}`;
        if (found.has(key) || found.size === mostChecklists)
            continue;
        found.set(key, { application, port, items: itemsFor({ ...claim, application }, before, after, tree) });
    }
    return [...found.values()];
}
/** What nginx listens on is no application's. */
function isOfProxy(claim, { claims }) {
    return (claims.listeners(claim, claim.protocol).some((it) => (0,ownership/* isProxy */.ju)(it) && (0,model_names/* sameName */.q)(it.application, claim.application)) ||
        claims.allocations(claim, claim.protocol).some((it) => it.portAt === claim.at && (0,ownership/* isProxyEntry */.l_)(it)));
}
function itemsFor(claim, before, after, tree) {
    const { port, protocol, application } = claim;
    const listeners = after.claims.listeners(claim, protocol).filter((it) => (0,model_names/* sameName */.q)(it.application, application));
    const entry = after.claims.allocations(claim, protocol).find((it) => (0,ownership/* isOwned */.go)(it) && checklist_names(it, application));
    const route = after.facts.routes.find((it) => it.port === port && (0,address/* isThisMachine */.YY)(it.host));
    const launched = listeners.find((it) => it.source === 'pm2');
    const readme = readmeNaming(port, listeners, tree);
    const another = holderOf(claim, before, after);
    const add = entry === undefined ? `enter it in ${after.registry.file}` : '';
    return [
        item(`port ${port} is free`, another === null, another?.at ?? null, `${(0,wording/* quoted */.TL)(another?.name ?? '')} has it: take another`),
        item('the registry gives it to the application', entry !== undefined, entry?.at ?? null, add),
        item('the application is configured to use it', listeners.length > 0, listeners[0]?.at ?? null, `no config here makes ${(0,wording/* quoted */.TL)(application)} listen on ${port}`),
        item('Nginx routes to it', route !== undefined, route?.at ?? null, 'add a proxy_pass if it is to be reached from outside'),
        item('it is in the PM2 config', launched !== undefined, launched?.at ?? null, 'add the application to the ecosystem config, if PM2 is to start it'),
        item('the README of the application names it', readme !== null, readme, `write ${port} in the README of the application`),
    ];
}
function item(text, done, at, missing) {
    return { text, done, at, missing: done ? '' : missing };
}
function checklist_names(entry, application) {
    return (0,ownership/* namesAndOwnerOf */.MG)(entry).includes((0,model_names/* normalName */.t)(application));
}
/** Who had the port before, or listens on it too. */
function holderOf(claim, before, after) {
    const { protocol, application } = claim;
    const entry = before.claims.allocations(claim, protocol).find((it) => (0,ownership/* isOwned */.go)(it) && !checklist_names(it, application));
    if (entry !== undefined)
        return { name: entry.application ?? entry.owner ?? '', at: entry.at };
    const rival = after.claims
        .listeners(claim, protocol)
        .find((it) => !(0,model_names/* sameName */.q)(it.application, application) && !(0,ownership/* isProxy */.ju)(it));
    return rival === undefined ? null : { name: rival.application, at: rival.at };
}
const readmes = ['README.md', 'readme.md', 'README', 'README.txt', 'Readme.md'];
/** The first line of a README, in a folder that leads to the port or above one, that has the port as a word. */
function readmeNaming(port, listeners, tree) {
    const files = new Set(listeners.flatMap((it) => [...it.way.map(({ at }) => at.file), it.at.file]));
    const folders = new Set([...files].map(model_folders/* folderOf */.yS).flatMap(model_folders/* foldersAbove */.Zv));
    for (const folder of folders) {
        for (const name of readmes) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (!tree.has(path))
                continue;
            const read = tree.read(path);
            const at = read.kind === 'text' ? wordIn(read.source, port) : null;
            if (at !== null)
                return at;
        }
    }
    return null;
}
function wordIn(source, port) {
    const found = new RegExp(`(?<![\\d.])${port}(?!\\d)`).exec(source.text);
    return found === null ? null : source.place(found.index, found.index + found[0].length);
}

// EXTERNAL MODULE: ./.build/rules/registry-takeover.js
var registry_takeover = __webpack_require__(3885);
;// CONCATENATED MODULE: ./.build/change/introduced.js



/**
 * A finding was there before if one with its fingerprint was, at least as severe.
 *
 * @param before the findings of the base; `null` where there is nothing to compare with, and all is new
 * @param settledBy what makes takeovers of the registry agreed ones; `null` where nothing does
 */
function sortFindings(findings, before, settledBy) {
    const earlier = new Map(before?.map((it) => [it.fingerprint, finding/* severities */.gO.indexOf(it.severity)]));
    const wasThere = (it) => {
        const rank = earlier.get(it.fingerprint);
        return rank !== undefined && rank <= finding/* severities */.gO.indexOf(it.severity);
    };
    const known = findings.filter(wasThere);
    const fresh = findings.filter((it) => !wasThere(it));
    const takeovers = fresh.filter((it) => it.rule === registry_takeover/* registryTakeover */.D.id);
    if (settledBy !== null) {
        const approved = takeovers.map((finding) => ({ finding, by: settledBy }));
        return { introduced: fresh.filter((it) => !takeovers.includes(it)), known, approved };
    }
    return { introduced: fresh.filter((it) => !isConsequence(it, takeovers)), known, approved: [] };
}
/** One cause, one finding: a config that nobody touched is wrong only because the registry is. */
function isConsequence(finding, takeovers) {
    return (finding.rule !== registry_takeover/* registryTakeover */.D.id &&
        takeovers.some(({ related }) => related.some(({ at }) => (0,place/* comparePlaces */.ig)(at, finding.at) === 0)));
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./.build/change/line-map.js
/** Where the lines of one text are in another: the same lines, moved. */

/** Changed lines past which two texts are taken for two different ones: the comparison would take too long. */
const mostEdits = 2_000;
/** Lines around a change that GitHub shows with it. https://git-scm.com/docs/git-diff#Documentation/git-diff.txt---unifiedltngt */
const context = 3;
/** Two texts, line by line. */
class LineMap {
    /** The lines that both have, in order. */
    #kept;
    #before;
    #after;
    /** @param before `null` for a file that was not there */
    constructor(before, after) {
        const old = before === null ? [] : linesOf(before.text);
        const now = linesOf(after.text);
        this.#before = old.length;
        this.#after = now.length;
        this.#kept = before !== null && before.text === after.text ? [whole(old.length)] : keptRuns(old, now);
    }
    /** Where an old line is now; a line that is gone is where the next line that is left stands. */
    now(line) {
        for (const run of this.#kept) {
            if (line < run.old + run.length)
                return Math.max(run.now, run.now + line - run.old);
        }
        return Math.max(this.#after, 1);
    }
    /** Whether an old line is still there as it was. */
    isKept(line) {
        return this.#kept.some((it) => line >= it.old && line < it.old + it.length);
    }
    /** Whether any of these new lines is new or differs from what was there. */
    isChanged(first, last = first) {
        for (let line = first; line <= last; line += 1) {
            if (!this.#kept.some((it) => line >= it.now && line < it.now + it.length))
                return true;
        }
        return false;
    }
    /** Whether a new line is shown where only changes and the lines around them are: also beside one that was taken out. */
    isShown(line) {
        let [old, now] = [1, 1];
        for (const run of [...this.#kept, { old: this.#before + 1, now: this.#after + 1, length: 0 }]) {
            const differs = run.old > old || run.now > now;
            if (differs && line >= now - context && line < run.now + context)
                return true;
            [old, now] = [run.old + run.length, run.now + run.length];
        }
        return false;
    }
    /** A place of the old text in the new one, in the file that is given; its columns hold only where its line is kept. */
    place(at, file = at.file) {
        if (this.isKept(at.line) && this.isKept(at.endLine)) {
            return { ...at, file, line: this.now(at.line), endLine: this.now(at.endLine) };
        }
        const line = this.now(at.line);
        return { file, line, column: 1, endLine: line, endColumn: 1 };
    }
}
function whole(length) {
    return { old: 1, now: 1, length };
}
/** A line break at the end ends the last line, and begins none. A carriage return belongs to its line, as for git. */
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function keptRuns(before, after) {
    // What is alike at both ends need not be compared, and most files differ in a few lines.
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    const room = Math.min(before.length, after.length) - head;
    while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail += 1;
    const runs = [{ old: 1, now: 1, length: head }];
    let [old, now] = [head + 1, head + 1];
    const parts = diffArrays(before.slice(head, before.length - tail), after.slice(head, after.length - tail), {
        maxEditLength: mostEdits,
    });
    for (const { added, removed, count } of parts ?? []) {
        if (!added && !removed)
            runs.push({ old, now, length: count });
        if (!added)
            old += count;
        if (!removed)
            now += count;
    }
    runs.push({ old: before.length - tail + 1, now: after.length - tail + 1, length: tail });
    return runs.filter((it) => it.length > 0);
}

;// CONCATENATED MODULE: ./.build/change/judge.js





/**
 * The report in the lines of `after`: what the change introduces decides, what was there before is `known`.
 *
 * @param before `null` where there was no registry: then nothing was known, and everything is introduced
 * @param policy the one of the state before: a change does not choose its own judge
 */
function judgeChange(before, after, policy, about) {
    const { today } = about;
    const situation = situationOf({ facts: after.facts, registry: after.registry, policy, today });
    const earlier = before && situationOf({ facts: before.facts, registry: before.registry, policy, today });
    const step = before && earlier ? { before: earlier, now: placesNow(before, after), elsewhere: about.elsewhere } : null;
    const { findings, suppressed } = judge(situation, step);
    const sorted = sortFindings(findings, earlier && judge(earlier).findings, about.settledBy);
    return {
        findings: sorted.introduced,
        known: sorted.known,
        approved: sorted.approved,
        suppressed,
        change: {
            base: about.base,
            notes: about.notes,
            checklists: earlier === null ? [] : checklists(earlier, situation, after.tree),
        },
        facts: after.facts,
        registry: after.registry,
        texts: textsOf(findings, after.tree, after.registry),
    };
}
/** Where what the registry said stands in it now. */
function placesNow(before, after) {
    // Of another repository's, both states have the same commit.
    if (before.registry.origin !== undefined || after.registry.origin !== undefined)
        return (at) => at;
    const [old, now] = [judge_textOf(before.tree, before.registry.file), judge_textOf(after.tree, after.registry.file)];
    if (old === null || now === null)
        return (at) => at;
    let map;
    return (at) => {
        map ??= new LineMap(old, now);
        return map.place(at, now.path);
    };
}
function judge_textOf(tree, path) {
    const read = tree.read(path);
    return read.kind === 'text' ? read.source : null;
}

;// CONCATENATED MODULE: ./.build/change/placement.js




/** The files whose texts `placed` needs. */
function filesToPlace({ findings, known, approved, registry }) {
    const all = [...findings, ...known, ...approved.map((it) => it.finding)];
    const places = all.flatMap((it) => [it.at, ...it.related.map(({ at }) => at)]);
    return [...new Set(places.filter((it) => !(0,model_registry/* isDistant */.Gz)(it, registry)).map(({ file }) => file))];
}
/**
 * The report in the lines of the head commit. What the change introduces stands on a line that its diff shows
 * wherever one of its places does: where it is wrong, else what made it so.
 */
function placed(report, versions) {
    const lines = new Lines(report, versions);
    const move = (it) => ({
        ...it,
        at: lines.head(it.at),
        related: it.related.map((other) => ({ ...other, at: lines.head(other.at) })),
        ...(it.way === undefined ? {} : { way: it.way.map((step) => ({ ...step, at: lines.head(step.at) })) }),
    });
    const show = (it) => shown(move(it), lines);
    const onHead = {
        ...report,
        findings: report.findings.map(show).sort(finding/* compareFindings */.Eg),
        known: report.known.map(move).sort(finding/* compareFindings */.Eg),
        approved: report.approved.map(({ finding, by }) => ({ finding: show(finding), by })),
        texts: new Map([...report.texts].map(([path, text]) => [path, versions.head.get(path) ?? text])),
    };
    return { report: onHead, isShown: (at) => lines.isShown(at) };
}
/** The finding on the changed line that caused it, where its own is not in the diff. */
function shown(finding, lines) {
    if (lines.isShown(finding.at))
        return finding;
    const cause = finding.related.find(({ at }) => lines.isChanged(at));
    if (cause === undefined)
        return finding;
    const effect = { at: finding.at, message: 'what this change makes wrong' };
    const others = finding.related.filter(({ at }) => (0,place/* comparePlaces */.ig)(at, cause.at) !== 0);
    // The port to write instead belongs where the finding stood.
    return { ...finding, at: cause.at, related: [effect, ...others], fix: null };
}
/** The comparisons of the files, each made once and only where it is asked for. */
class Lines {
    #landing;
    #registry;
    #versions;
    #toHead = new Map();
    #fromBase = new Map();
    constructor({ texts, registry }, versions) {
        this.#landing = texts;
        this.#registry = registry;
        this.#versions = versions;
    }
    /** A file that the head commit has not keeps its lines: there are no others. */
    head(at) {
        if ((0,model_registry/* isDistant */.Gz)(at, this.#registry))
            return at;
        const map = kept(this.#toHead, at.file, () => {
            const [landing, head] = [this.#landing.get(at.file), this.#versions.head.get(at.file)];
            return landing === undefined || head === undefined || landing.text === head.text
                ? null
                : new LineMap(landing, head);
        });
        return map === null ? at : map.place(at);
    }
    isShown(at) {
        return this.#diff(at.file)?.isShown(at.line) ?? false;
    }
    isChanged(at) {
        return this.#diff(at.file)?.isChanged(at.line, at.endLine) ?? false;
    }
    #diff(file) {
        // Another repository's registry is no part of the change, whatever a file of it is called.
        if ((0,model_registry/* isDistant */.Gz)({ file }, this.#registry))
            return null;
        return kept(this.#fromBase, file, () => {
            const head = this.#versions.head.get(file);
            return head === undefined ? null : new LineMap(this.#versions.base.get(file) ?? null, head);
        });
    }
}
function kept(known, key, make) {
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./.build/github/texts.js
/** The texts of a few files of a few commits: in one query, or one by one where GraphQL is down. */





/** Files of one query: half a megabyte of each is what GitHub gives. */
const most = 50;
const schema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish(), isTruncated: schemas/* boolean */.zMY().optional() }).nullable()),
});
/**
 * The texts by path, for each commit; what is not there, is no text or is too long for an answer is left out.
 *
 * @param paths from the root of the repository
 * @throws GitHubFailure where they cannot be had
 */
function textsAt(github, commits, paths, purpose) {
    return github.graphqlOr(() => queried(github, commits, paths, purpose), () => listed(github, commits, paths));
}
async function queried(github, commits, paths, purpose) {
    const texts = commits.map(() => new Map());
    const wanted = commits.flatMap((commit, index) => paths.map((path) => ({ index, path, expression: `${commit}:${path}` })));
    for (let at = 0; at < wanted.length; at += most) {
        const group = wanted.slice(at, at + most);
        const variables = Object.fromEntries(group.map(({ expression }, index) => [`e${index}`, expression]));
        const declared = Object.keys(variables).map((name) => `, $${name}: String!`);
        const fields = group.map((_, index) => `f${index}: object(expression: $e${index}) { ... on Blob { text isTruncated } }`);
        const query = `query ($owner: String!, $repo: String!${declared.join('')}) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
        const { repository } = await github.graphql(schema, query, variables, purpose);
        for (const [position, { index, path }] of group.entries()) {
            const found = repository[`f${position}`];
            if (typeof found?.text !== 'string' || found.isTruncated === true)
                continue;
            texts[index]?.set(path, new source_text/* SourceText */.D(path, found.text.replace(/^\uFEFF/, '')));
        }
    }
    return texts;
}
/** By the trees of the commits. A commit that is not there has no texts, as in a query. */
async function listed(github, commits, paths) {
    const store = new ApiStore(github);
    const wanted = new Set(paths);
    const texts = [];
    for (const commit of commits) {
        const all = await store.list(commit).catch((error) => {
            if (error instanceof client/* GitHubFailure */.i && error.status === 404)
                return [];
            throw error;
        });
        const entries = all.filter((it) => it.kind !== 'submodule' && wanted.has(it.path));
        const contents = await store.read(entries);
        texts.push(new Map(entries.flatMap(({ path, id }) => {
            const content = contents.get(id);
            const text = content?.kind === 'bytes' ? decode(content.bytes) : null;
            return text === null ? [] : [[path, new source_text/* SourceText */.D(path, text)]];
        })));
    }
    return texts;
}

;// CONCATENATED MODULE: ./.build/github/neighbours.js
/** The other open pull requests that touch what this one is about, in one query. */

/** Pull requests that are looked through, the latest first, and files of each. */
const mostListed = 50;
const mostFiles = 100;
const neighbours_reading = { verb: 'list the open pull requests', permission: 'pull-requests: read' };
const neighbours_schema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequests: schemas/* object */.Ikc({
            totalCount: schemas/* int */.Whr(),
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                number: schemas/* int */.Whr(),
                url: schemas/* string */.YjP(),
                headRefOid: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
                baseRefName: schemas/* string */.YjP(),
                files: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() }).nullable()) })
                    .nullable(),
            })
                .nullable()),
        }),
    }),
});
const query = `query ($owner: String!, $repo: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, baseRefName: $base, first: ${mostListed}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes { number url headRefOid baseRefName files(first: ${mostFiles}) { totalCount nodes { path } } }
    }
  }
}`;
/** The open pull requests to a branch, but the one that is given, the latest first. @throws GitHubFailure */
async function neighboursOf(github, base, own) {
    const { repository } = await github.graphql(neighbours_schema, query, { base }, neighbours_reading);
    const { nodes, totalCount } = repository.pullRequests;
    const found = nodes
        .filter((it) => it !== null)
        .filter((it) => it.number !== own)
        .map(({ number, url, headRefOid, files }) => ({
        number,
        url,
        head: headRefOid,
        files: files?.nodes.map((it) => it?.path ?? '') ?? [],
    }));
    return { found, unseen: Math.max(totalCount - nodes.length, 0) };
}

// EXTERNAL MODULE: ./.build/rules/port-race.js
var port_race = __webpack_require__(1577);
;// CONCATENATED MODULE: ./.build/action/race.js









/** Pull requests whose files are read. */
const mostRead = 5;
const noRivals = { claims: [], races: [], isComplete: false, notes: [] };
/** Asks nothing where the change claims no port, or the policy does not want to know. */
async function rivalsOf(task, before, after, policy) {
    const { occasion, github } = task;
    if (occasion.kind !== 'pull-request' || !policy.race || policy.severities.get(port_race/* portRace */.H.id) === 'off')
        return noRivals;
    const base = situationOf({ ...before, policy });
    const own = (0,new_claims/* newClaims */.K)(base, situationOf({ ...after, policy }));
    if (own.length === 0)
        return { ...noRivals, isComplete: true };
    try {
        const { found, unseen } = await neighboursOf(github, occasion.base.ref, occasion.number);
        const candidates = found.filter((it) => it.files.some((path) => mayClaim(path, after.registry.file, task)));
        const claims = [];
        const numbers = new Map(candidates.map((it) => [it.url, it.number]));
        const failed = [];
        for (const neighbour of candidates.slice(0, mostRead)) {
            const theirs = await claimsOf(neighbour, base, policy, task);
            if (theirs === null)
                failed.push(`#${neighbour.number}`);
            else
                claims.push(...theirs);
        }
        const left = unseen + Math.max(candidates.length - mostRead, 0);
        const races = (0,port_race/* racesFor */.K)(own, claims).map((it) => ({ ...it, pull: numbers.get(it.rival.url) ?? 0 }));
        return { claims, races, isComplete: left === 0 && failed.length === 0, notes: [...notesOn(left, failed)] };
    }
    catch (error) {
        if (!(error instanceof client/* GitHubFailure */.i))
            throw error;
        return {
            ...noRivals,
            notes: [{ message: `the other open pull requests were not looked at: ${error.message}`, at: null }],
        };
    }
}
function* notesOn(left, failed) {
    if (left > 0)
        yield { message: `${left} more open pull requests were not looked at for a race for the same port`, at: null };
    if (failed.length > 0)
        yield { message: `what ${failed.join(', ')} would claim cannot be read`, at: null };
}
/** Whether a file can claim a port: the registry, or a config. */
function mayClaim(path, registry, { pathPrefix }) {
    const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
    if (!path.startsWith(prefix))
        return false;
    const inside = path.slice(prefix.length);
    return inside === registry || isConfig(inside);
}
/** What it claims in the files that it changes; `null` where it cannot be read: it is not this check's to judge. */
async function claimsOf(neighbour, base, policy, { store, pathPrefix, given }) {
    const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
    try {
        const snapshot = await Snapshot.open(store, neighbour.head, pathPrefix);
        const state = await stateOf(snapshot, policy, given);
        // A branch that is behind has what the base has moved away from since: that is no claim of its own.
        const own = (0,new_claims/* newClaims */.K)(base, situationOf({ ...state, policy })).filter((it) => neighbour.files.includes(prefix + it.at.file));
        return own.map((it) => ({ ...it, change: `pull request #${neighbour.number}`, url: neighbour.url }));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/github/approvals.js
/** Whether somebody who may has agreed to a takeover: by a label, or by an approving review of the very commit. */




/** Pages of a hundred reviews. */
const mostPages = 10;
const approvals_readPull = { verb: 'read the pull request', permission: 'pull-requests: read' };
const readFiles = { verb: 'read CODEOWNERS', permission: 'contents: read' };
const readTeam = { verb: 'see who is in a team', permission: 'members: read, of an app or a personal token' };
const approvals_pullSchema = schemas/* object */.Ikc({ labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })), head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const reviewSchema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullable(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
const membershipSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
const pullsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() }));
/** @throws GitHubFailure where the pull request cannot be read: then nobody can say */
async function settledBy(github, { pull, head, base, registry, policy }) {
    // Asked now and not taken from the event: a label that was set after it counts when the job is run again.
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const now = await github.request(approvals_pullSchema, route, { pull_number: pull }, approvals_readPull);
    if (policy.label !== null && now.labels.some(({ name }) => name === policy.label)) {
        return { by: `the label ${policy.label}`, notes: [] };
    }
    if (policy.teams.length === 0 && !policy.codeowners)
        return { by: null, notes: [] };
    const approvers = await approversOf(github, pull, head ?? now.head.sha);
    if (approvers.length === 0)
        return { by: null, notes: [] };
    const owners = policy.codeowners ? await ownersOf(github, base, registry) : [];
    const byName = approvers.find((it) => owners.some((owner) => owner.toLowerCase() === `@${it.toLowerCase()}`));
    if (byName !== undefined)
        return { by: `an approval by ${byName}, a code owner of ${registry}`, notes: [] };
    const teams = [...policy.teams, ...owners.filter((it) => it.includes('/')).map((it) => it.replace(/^@/, ''))];
    return approvedByTeam(github, approvers, [...new Set(teams)]);
}
/** The pull request that brought a commit to its branch; `null` where none did. */
async function pullOf(github, commit) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const [first] = await github.request(pullsSchema, route, { commit_sha: commit }, approvals_readPull);
    return first?.number ?? null;
}
/** Those whose last word on this commit is an approval. */
async function approversOf(github, pull, head) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const reviews = await github.pages(reviewSchema, route, { pull_number: pull }, approvals_readPull, mostPages);
    const last = new Map();
    for (const { user, state, commit_id: commit } of reviews) {
        // A comment takes back nothing. An approval of an earlier commit says nothing of what came after.
        if (user === null || state === 'COMMENTED' || state === 'PENDING')
            continue;
        last.set(user.login, state === 'APPROVED' && commit === head);
    }
    return [...last].filter(([, approves]) => approves).map(([login]) => login);
}
/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
async function ownersOf(github, base, path) {
    const [files] = await textsAt(github, [base], places, readFiles);
    const text = places.map((it) => files?.get(it)).find((it) => it !== undefined)?.text ?? '';
    return codeownersFor(text, path);
}
/** The owners that a CODEOWNERS file gives a path: those of the last line whose pattern matches. */
function codeownersFor(text, path) {
    let owners = [];
    for (const line of text.split('\n')) {
        const [pattern = '', ...names] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        // Patterns are those of gitignore, but for `!` and `[ ]`: a line with one of these matches nothing.
        if (pattern === '' || /[![\]]/.test(pattern))
            continue;
        if (isMatch(pattern, path))
            owners = names;
    }
    return owners;
}
/** A `*` at the end is a file of that folder alone, where gitignore means all below it. */
function isMatch(pattern, path) {
    const isDirect = pattern.endsWith('/*') && !pattern.includes('**');
    const depth = (it) => it.replace(/^\//, '').split('/').length;
    return (!isDirect || depth(pattern) === depth(path)) && (0,model_globs/* globMatcher */.f)([pattern])(path);
}
async function approvedByTeam(github, approvers, teams) {
    const notes = [];
    for (const team of teams) {
        const [org, slug] = team.split('/');
        const where = { org, team_slug: slug };
        const member = await firstMember(github, where, approvers);
        if (member !== null)
            return { by: `an approval by ${member} of ${team}`, notes: [] };
        // GitHub says 404 of who is no member, and also to a token that may not see the team.
        if (await approvals_isSeen(github, where))
            continue;
        notes.push(`whether an approval came from ${team} is not known: this token may not see who is in the team, or there is no such team`);
    }
    return { by: null, notes };
}
/** https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user */
async function firstMember(github, where, approvers) {
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
    for (const username of approvers) {
        const membership = await unlessRefused(github.request(membershipSchema, route, { ...where, username }, readTeam));
        if (membership?.state === 'active')
            return username;
    }
    return null;
}
/** Whether its members can be listed at all. https://docs.github.com/en/rest/teams/members#list-team-members */
async function approvals_isSeen(github, where) {
    const route = 'GET /orgs/{org}/teams/{team_slug}/members';
    return ((await unlessRefused(github.request(schemas/* array */.YOg(schemas/* object */.Ikc({})), route, { ...where, per_page: 1 }, readTeam))) !== null);
}
async function unlessRefused(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof client/* GitHubFailure */.i && error.isRefused)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/action/takeover.js
/** Who has agreed to a takeover, by whichever event the change is seen. */


/** @param registry its path in the checked folder */
async function settlement(task, policy, registry) {
    const { github, occasion, commits, pathPrefix } = task;
    try {
        const pull = occasion.kind === 'pull-request' ? occasion.number : (occasion.pull ?? (await pullOf(github, commits.head)));
        if (pull === null)
            return { by: null, notes: ['no pull request brought this commit, so nobody can have agreed to it'] };
        return await settledBy(github, {
            pull,
            // In a merge queue, the commit that was approved is the pull request's and not the group's.
            head: occasion.kind === 'pull-request' ? occasion.head.sha : null,
            base: commits.base,
            registry: pathPrefix === '' ? registry : `${pathPrefix}/${registry}`,
            policy,
        });
    }
    catch (error) {
        if (!(error instanceof client/* GitHubFailure */.i) || !error.isRefused)
            throw error;
        return { by: null, notes: [`whether somebody has agreed to the takeover is not known: ${error.message}`] };
    }
}

;// CONCATENATED MODULE: ./.build/action/pull-request.js
/** A change judged as GitHub shows it: by the policy of its base, by what would land, on the lines of its head. */










/** @throws Failure where anything that the verdict needs cannot be had */
async function judgeStep(task) {
    const { store, commits, pathPrefix, inputs, given } = task;
    const base = await baseOf(task);
    const landing = task.checkedOut ?? (await Snapshot.open(store, commits.landing, pathPrefix));
    const notes = commits.note === null ? [] : [{ message: commits.note, at: null }];
    const law = await lawOf(base, landing, given);
    notes.push(...law.notes);
    const { policy } = law;
    const after = await landed(landing, policy, law.after, given, notes);
    const { before } = law;
    const rivals = before === null ? noRivals : await rivalsOf(task, before, after, policy);
    notes.push(...rivals.notes);
    const judge = (settledBy, more = []) => landing.settle((tree) => judgeChange(before, { ...after, tree }, policy, {
        base: nameOf(task),
        settledBy,
        elsewhere: rivals.claims,
        notes: [...notes, ...more],
        today: task.today,
    }));
    let report = await judge(null);
    if (report.findings.some((it) => it.rule === registry_takeover/* registryTakeover */.D.id)) {
        const settled = await settlement(task, policy.takeover, report.registry.file);
        report = await judge(settled.by, settled.notes.map(pull_request_toNote));
    }
    return { ...(await pull_request_shown(pull_request_all(report, inputs), task)), rivals };
}
/** `null` for the commit before a push by force, which nobody may have kept. */
async function baseOf({ store, commits, pathPrefix, occasion }) {
    try {
        return await Snapshot.open(store, commits.base, pathPrefix);
    }
    catch (error) {
        if (occasion.kind === 'step' && error instanceof client/* GitHubFailure */.i && error.status === 404)
            return null;
        throw error;
    }
}
function pull_request_toNote(message) {
    return { message, at: null };
}
function nameOf({ occasion, commits }) {
    const branch = occasion.kind === 'pull-request' ? occasion.base.ref : occasion.branch;
    return `${branch} at ${commits.base.slice(0, 7)}`;
}
/** With `only-new: false`, what was there before counts too. */
function pull_request_all(report, inputs) {
    return inputs['only-new'] ? report : { ...report, findings: [...report.findings, ...report.known], known: [] };
}
/** The report on the lines that GitHub shows. */
async function pull_request_shown(report, { github, commits, pathPrefix }) {
    const files = filesToPlace(report);
    if (files.length === 0)
        return { report, isShown: () => false };
    const purpose = { verb: 'read the files of the change', permission: 'contents: read' };
    const paths = files.map((file) => (pathPrefix === '' ? file : `${pathPrefix}/${file}`));
    const inFolder = (texts) => new Map(files.flatMap((file, index) => {
        const text = texts?.get(paths[index] ?? '');
        return text === undefined ? [] : [[file, text]];
    }));
    const begin = commits.head === commits.landing ? commits.base : await mergeBaseOf(github, commits.base, commits.head);
    // A branch that is up to date with its base lands as it is.
    const isAsHead = commits.head === commits.landing || begin === commits.base;
    const wanted = [...(begin === null ? [] : [begin]), ...(isAsHead ? [] : [commits.head])];
    const texts = wanted.length === 0 ? [] : await textsAt(github, wanted, paths, purpose);
    const at = (id) => inFolder(id === null ? undefined : texts[wanted.indexOf(id)]);
    return placed(report, { base: at(begin), head: isAsHead ? report.texts : at(commits.head) });
}

// EXTERNAL MODULE: ./.build/action/workspace.js
var action_workspace = __webpack_require__(4164);
;// CONCATENATED MODULE: ./.build/action/judge.js
/** What there is to judge, by the event and by what is at hand: a change where there is one, else a state. */




















/** @throws Failure where anything that the verdict needs cannot be had */
async function judge_judge(inputs, setting) {
    const { token } = inputs;
    if (token === undefined) {
        // Nothing can be asked, so the checkout is judged as it is.
        const folder = (0,action_workspace/* checkedFolder */.Ae)(setting.workspace, inputs.path);
        const given = givenBy(inputs, setting, folder.pathPrefix);
        const report = await judgeWhole(readable(openTree(folder.root)), given, setting.today);
        return {
            report,
            isShown: nowhere,
            rivals: noRivals,
            pathPrefix: folder.pathPrefix,
            head: headShown(setting),
            online: null,
        };
    }
    const { event, payload, sha, owner, repo, apiUrl, workspace } = setting;
    const occasion = occasionOf(payload, { event, sha, repository: `${owner}/${repo}` });
    const github = new client/* GitHub */.g({ token, apiUrl, owner, repo });
    const online = { github, occasion };
    const api = new ApiStore(github);
    if (occasion.kind === 'whole') {
        const isThere = (0,action_workspace/* hasFiles */.YQ)(workspace);
        const folder = isThere ? (0,action_workspace/* checkedFolder */.Ae)(workspace, inputs.path) : null;
        const pathPrefix = folder?.pathPrefix ?? folderInRepository(inputs.path);
        const state = folder === null ? await Snapshot.open(api, occasion.head, pathPrefix) : readable(openTree(folder.root));
        const report = await judgeWhole(state, givenBy(inputs, setting, pathPrefix), setting.today);
        return { report, isShown: nowhere, rivals: noRivals, pathPrefix, head: shownOf(workspace, occasion.head), online };
    }
    const commits = await commitsFor(occasion, github);
    const here = headOf(workspace);
    // The checkout is what would land only if it is that very commit: with `ref:`, it may be another one.
    const folder = here === commits.landing ? (0,action_workspace/* checkedFolder */.Ae)(workspace, inputs.path) : null;
    const pathPrefix = folder?.pathPrefix ?? folderInRepository(inputs.path);
    const step = await judgeStep({
        github,
        store: here === null ? api : reusing(api, workspace),
        occasion,
        commits,
        checkedOut: folder === null ? null : readable(openTree(folder.root)),
        pathPrefix,
        inputs,
        today: setting.today,
        given: givenBy(inputs, setting, pathPrefix),
    });
    return { ...step, pathPrefix, head: commits.head, online };
}
/** Without a change there is no diff. */
function nowhere() {
    return false;
}
async function commitsFor(occasion, github) {
    switch (occasion.kind) {
        case 'pull-request':
            return commitsOf(github, occasion);
        case 'step':
            return { landing: occasion.head, base: occasion.base, head: occasion.head, note: null };
    }
}
async function judgeWhole(readable, given, today) {
    const policy = await policyOf(readable, given.policy);
    refuseOwnChoice(policy, given);
    const { tree, facts, registry } = await stateOf(readable, policy, given);
    const { findings, suppressed } = judge({ facts, registry, policy, today });
    const texts = textsOf(findings, tree, registry);
    return { findings, known: [], approved: [], change: null, suppressed, facts, registry, texts };
}
/** For links: another commit that is checked out may be another repository's, and then they would lead to nothing. */
function shownOf(workspace, ...known) {
    const here = headOf(workspace);
    return here === null || known.includes(here) ? known[0] : '';
}
/** For links: of a pull request, its own commit stays when the merge that is checked out is gone. */
function headShown({ payload, sha, workspace }) {
    const schema = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }) });
    const pull = schema.safeParse(payload);
    return pull.success ? shownOf(workspace, pull.data.pull_request.head.sha, sha) : shownOf(workspace, sha);
}
/** @throws Failure where the input path leads out of the repository */
function folderInRepository(path) {
    const folder = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    if (/^(?:\/|\.\.(?:\/|$))/.test(folder))
        throw new failure/* Failure */.H(`the input path, "${path}", leads out of the checkout`);
    return folder === '.' ? '' : folder;
}


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ GitHub),
  i: () => (/* reexport */ GitHubFailure)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(5555);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(5350);
;// CONCATENATED MODULE: ./.build/github/failure.js
/** What went wrong between us and GitHub, as one sentence that a person understands. */

/** Characters of what GitHub says of a refusal. */
const longestReason = 200;
/** An answer that is not what was asked for. */
class GitHubFailure extends failure/* Failure */.H {
    /** The HTTP status; 0 where there was no answer. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
    get isOutage() {
        return true;
    }
    /** Whether the token's permissions are what is missing, as far as GitHub says. */
    get isRefused() {
        return this.status === 401 || this.status === 403 || this.status === 404;
    }
    /** Whether there was no answer that counts: what was asked may have been done nevertheless. */
    get isUnanswered() {
        return this.status === 0 || this.status >= 500;
    }
}
/** An answer that was not read to its end. */
class AnswerTooLarge extends Error {
    /** @param largest bytes that it may have */
    constructor(largest) {
        super(`larger than ${largest / 1024 / 1024} MiB`);
    }
}
/**
 * @param error what Octokit threw
 * @param attempts how often it was tried, where it was for no fault of its own
 * @param redact takes the token out of a text
 */
function failureOf(error, { verb, permission, refusals }, attempts, redact) {
    const status = statusOf(error);
    // Before it is cut: a part of a token is not found any more.
    const said = redact(messageOf(error));
    const reason = said.length > longestReason ? `${said.slice(0, longestReason)}…` : said;
    const own = isLimit(error) || !(status === 401 || status === 403 || status === 404) ? undefined : refusals?.[status];
    if (own !== undefined)
        return new GitHubFailure(own, status);
    if (status === 401)
        return new GitHubFailure(`GitHub does not accept the token, which should ${verb}`, status);
    if (isLimit(error)) {
        return new GitHubFailure("GitHub's rate limit is used up, and it is too long to wait: try again later", status);
    }
    const cause = fieldOf(error, 'cause');
    if (cause instanceof AnswerTooLarge) {
        return new GitHubFailure(`GitHub's answer to the attempt to ${verb} is ${cause.message}, and is not read`, status);
    }
    const grant = `give the workflow's token the permission \`${permission}\``;
    if (status === 403)
        return new GitHubFailure(`the token may not ${verb}: ${grant}`, status);
    if (status === 404) {
        return new GitHubFailure(`GitHub has nothing there to ${verb}, or the token may not see it: ${grant}`, status);
    }
    if (status >= 500 || status === 0) {
        const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
        return new GitHubFailure(`GitHub cannot be reached to ${verb}, after ${times} (${reason})`, status);
    }
    return new GitHubFailure(`GitHub refuses to ${verb} (${status}: ${reason})`, status);
}
/** GraphQL says with 200 what REST says with a status. https://docs.github.com/en/graphql/guides/using-graphql-clients */
const statuses = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMIT: 429,
    RATE_LIMITED: 429,
};
/** Whether one of GraphQL's errors is a rate limit: of its points, or a secondary one. https://github.com/yanyongyu/githubkit/issues/271 */
function isGraphqlLimit(error) {
    return statuses[String(fieldOf(error, 'type'))] === 429 || /secondary rate/i.test(String(fieldOf(error, 'message')));
}
/** The errors of GraphQL, in the body of an answer or in what Octokit makes of it. */
function graphqlErrorsIn(body) {
    const errors = fieldOf(body, 'errors');
    return Array.isArray(errors) ? errors : [];
}
/** The HTTP status of an answer, or the one that GraphQL's own errors stand for; 0 where there was none. */
function statusOf(error) {
    const status = fieldOf(error, 'status');
    if (typeof status === 'number')
        return status;
    const [first] = graphqlErrorsIn(error);
    return first === undefined ? 0 : (statuses[String(fieldOf(first, 'type'))] ?? 200);
}
/** Whether it is a rate limit, of whichever kind. */
function isLimit(error) {
    const status = statusOf(error);
    return status === 429 || /rate limit/i.test(messageOf(error)) || (status === 403 && remainingOf(error) === '0');
}
/** What is left of the primary rate limit, as the answer says it. */
function remainingOf(error) {
    const value = fieldOf(fieldOf(fieldOf(error, 'response'), 'headers'), 'x-ratelimit-remaining');
    return value === undefined ? null : String(value);
}
function messageOf(error) {
    const own = graphqlErrorsIn(error).map((it) => String(fieldOf(it, 'message')));
    if (own.length > 0)
        return own.join('; ');
    return error instanceof Error ? error.message : String(error);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./.build/github/answers.js


/** Answers that have no body by definition. https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody = new Set([204, 205, 304]);
/**
 * The toolkit's own `fetch`, which knows the runner's proxy, with an end, and with the whole answer: Octokit takes one
 * that breaks off for an empty one, and would not ask again.
 *
 * @param patience milliseconds until the answer must be complete
 * @param largest bytes that its body may have, unpacked
 * @throws AnswerTooLarge
 */
function inFull(patience, largest) {
    const proxied = utils/* defaults */.NT.request?.fetch ?? fetch;
    return async (url, options) => {
        const response = await proxied(url, { ...options, signal: AbortSignal.timeout(patience) });
        const body = await bytesOf(response, largest);
        const { status, statusText, headers } = response;
        return new Response(withoutBody.has(status) ? null : body, {
            status,
            statusText,
            headers: new Headers([...headers]),
        });
    };
}
/** Counted as it is unpacked: what a header says of the length is that of the packed bytes, if it is true at all. */
async function bytesOf({ body }, largest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > largest)
            throw new AnswerTooLarge(largest);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Gives an answer the status that it means, which is what the plugins after this one go by. It must be the first of them.
 */
const plainAnswers = (octokit) => {
    // The throttling plugin looks for this only where the path begins with `/graphql`, which an Enterprise server's does not.
    octokit.hook.after('request', (response, options) => {
        const errors = graphqlErrorsIn(response.data);
        if (!options.url.endsWith('/graphql') || !errors.some(isGraphqlLimit))
            return;
        // GitHub says when to come back in one of two ways. What is left may be more than nothing, and too little for the query:
        // https://github.com/octokit/plugin-throttling.js/pull/636
        const { headers } = response;
        const isUntilReset = headers['retry-after'] === undefined && headers['x-ratelimit-reset'] !== undefined;
        throw Object.assign(new Error('the rate limit of GraphQL'), {
            status: 429,
            request: options,
            response: isUntilReset ? { ...response, headers: { ...headers, 'x-ratelimit-remaining': '0' } } : response,
        });
    });
    octokit.hook.error('request', (error) => {
        // It would be as large the next time.
        if (error instanceof Error && error.cause instanceof AnswerTooLarge)
            Object.assign(error, { status: 413 });
        // A 429 is a limit also where its message does not say which: the throttling plugin goes by that.
        // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
        if (statusOf(error) === 429 && remainingOf(error) !== '0' && !/secondary rate/i.test(error.message)) {
            error.message = `secondary rate limit: ${error.message}`;
        }
        throw error;
    });
};

;// CONCATENATED MODULE: ./.build/github/client.js
/**
 * GitHub's API, patient and bounded: what fails for a moment is asked again, what is limited is waited for, and what
 * cannot be had is a `Failure` with one sentence, in which no token ever stands.
 */







/** Requests of one run, repetitions not counted: many times what the largest repository needs. */
const mostRequests = 1_000;
/** Seconds that one wait for a rate limit may take, and all of them together. */
const longestWait = 60;
const longestWaits = 120;
/** Milliseconds until a request without a complete answer is given up, and asked again. */
const longestAnswer = 30_000;
/** Bytes of one answer, unpacked: twice what the longest one needs, the tree of 100,000 files that GitHub lists at once. */
const largestAnswer = 64 * 1024 * 1024;
/** How often a request is repeated that failed for no fault of its own. */
const repetitions = 3;
class GitHub {
    owner;
    repo;
    #token;
    #octokit;
    #second;
    #most;
    #requests = 0;
    #writes = 0;
    /** Milliseconds of all waits, and when the last of them ends. */
    #waited = 0;
    #waitsUntil = 0;
    #isGraphqlDown = false;
    constructor(access) {
        const { token, apiUrl, owner, repo, second = 1_000, most = mostRequests } = access;
        const { patience = longestAnswer, largest = largestAnswer } = access;
        this.owner = owner;
        this.repo = repo;
        this.#token = token;
        this.#second = second;
        this.#most = most;
        const mayWait = (seconds, _options, _octokit, count) => seconds <= longestWait && count < repetitions && this.#mayWaitFor(seconds);
        const options = {
            baseUrl: apiUrl,
            userAgent: `portbook/${version/* version */.r}`,
            log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
            request: { fetch: inFull(patience, largest) },
            retry: {
                doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
                retries: repetitions,
                // Runs that failed at one time do not come back at one time.
                retryAfterBaseValue: second * (0.5 + Math.random()),
            },
            throttle: {
                onRateLimit: mayWait,
                onSecondaryRateLimit: mayWait,
                retryAfterBaseValue: second,
                id: `${owner}/${repo}`,
                // It would hold back every query for a second, as if each wrote something. What we write is paced below.
                ...unpaced,
            },
        };
        this.#octokit = (0,github/* getOctokit */.Q)(token, options, plainAnswers, plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
    }
    /**
     * Asks for one thing.
     *
     * @param route as Octokit has it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repo are filled in
     * @param isRepeatable whether it may be done twice: what is not, is not asked again where there was no answer
     * @throws GitHubFailure where it cannot be had, or is not what the schema says
     */
    async request(schema, route, parameters, purpose, isRepeatable = !route.startsWith('POST ')) {
        if (!route.startsWith('GET '))
            await this.#pace();
        const attempts = isRepeatable ? repetitions + 1 : 1;
        const data = await this.#guarded(purpose, attempts, async () => {
            // What the address has no place for would become a part of the query.
            const own = route.includes('{owner}') ? { owner: this.owner, repo: this.repo } : {};
            // GitHub may have done what it does not say it has, and would do it again: https://github.com/probot/probot/issues/921
            const once = isRepeatable ? {} : { request: { retries: 0 } };
            const response = await this.#octokit.request(route, { ...own, ...parameters, ...once });
            return response.data;
        });
        return this.#parsed(schema, data, purpose);
    }
    /**
     * Does once what must not be done twice. GitHub may have done it although it does not say so: then it is found, or tried
     * again.
     *
     * @param work with requests that are not repeatable
     * @param find what there is of it; `null` for nothing
     * @throws GitHubFailure as `request`
     */
    async doOnce(work, find) {
        for (let count = 1;; count += 1) {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof GitHubFailure) || !error.isUnanswered || count > repetitions)
                    throw error;
            }
            await this.#pause(count ** 2);
            const found = await find();
            if (found !== null)
                return found;
        }
    }
    /**
     * Asks for all pages of a list.
     *
     * @throws GitHubFailure as `request`, and where there are more than `mostPages`: a part is never taken for the whole
     */
    async pages(schema, route, parameters, purpose, mostPages) {
        const items = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const found = await this.request(schema.array(), route, { ...parameters, per_page: pageSize, page }, purpose);
            items.push(...found);
            if (found.length < pageSize)
                return items;
        }
        throw new GitHubFailure(`there is more to look through than ${mostPages * pageSize} items, to ${purpose.verb}`, 200);
    }
    /** A GraphQL query. @throws GitHubFailure as `request` */
    async graphql(schema, query, variables, purpose) {
        const data = await this.#guarded(purpose, repetitions + 1, () => this.#octokit.graphql(query, { owner: this.owner, repo: this.repo, ...variables }));
        return this.#parsed(schema, data, purpose);
    }
    /**
     * What a query gives, or what stands in for it where GraphQL is down: it is so at times when REST is not, and it gives up
     * on a query that takes it long. Once it was down, it is not asked again.
     *
     * @throws GitHubFailure what `ask` does where it is refused or limited, and what `instead` does
     */
    async graphqlOr(ask, instead) {
        if (this.#isGraphqlDown)
            return instead();
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof GitHubFailure) || !error.isUnanswered)
                throw error;
            this.#isGraphqlDown = true;
        }
        return instead();
    }
    /** A text without the token, for a log or a message. */
    redact(text) {
        if (this.#token === '')
            return text;
        const secrets = [this.#token, Buffer.from(this.#token).toString('base64').replace(/=+$/, '')];
        // A host's name, for one, comes back in small letters.
        const anyCase = secrets.map((it) => new RegExp(it.replace(/[^a-z0-9]/gi, '\\$&'), 'gi'));
        return anyCase.reduce((left, secret) => left.replace(secret, '***'), text);
    }
    /** Requests that wait at one time wait together. */
    #mayWaitFor(seconds) {
        const until = Date.now() + seconds * this.#second;
        const more = Math.max(until - Math.max(Date.now(), this.#waitsUntil), 0);
        if (this.#waited + more > longestWaits * this.#second)
            return false;
        this.#waited += more;
        this.#waitsUntil = Math.max(until, this.#waitsUntil);
        return true;
    }
    #pause(seconds) {
        return new Promise((resolve) => setTimeout(resolve, seconds * this.#second));
    }
    /**
     * A second between one write and the next, once there are more than a few.
     * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
     */
    async #pace() {
        this.#writes += 1;
        if (this.#writes > writesAtOnce)
            await this.#pause(1);
    }
    #parsed(schema, data, { verb }) {
        const result = schema.safeParse(data);
        if (result.success)
            return result.data;
        const where = this.redact(result.error.issues[0]?.path.join('.') ?? '');
        throw new GitHubFailure(`GitHub's answer to the attempt to ${verb} is not what it should be, at "${where}"`, 0);
    }
    async #guarded(purpose, attempts, ask) {
        this.#requests += 1;
        if (this.#requests > this.#most) {
            throw new GitHubFailure(`more than ${this.#most} requests to GitHub would be needed`, 0);
        }
        try {
            return await ask();
        }
        catch (error) {
            throw failureOf(error, purpose, attempts, (text) => this.redact(text));
        }
    }
}
/** Items on a page: as many as GitHub gives. */
const pageSize = 100;
/** Writes that follow each other without a pause: a check run, a comment, a review. */
const writesAtOnce = 5;
const unlimited = {
    key: () => ({
        schedule: (_options, work, ...given) => work(...given),
    }),
};
/** Limiters that do not limit, as the throttling plugin calls them: its types want a whole Bottleneck. */
const unpaced = { write: unlimited, notifications: unlimited };
function quiet() {
    // Octokit would write what it retries, with addresses and bodies, to the log of the step.
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ preparedYaml),
/* harmony export */   lz: () => (/* binding */ prepareYaml),
/* harmony export */   t$: () => (/* binding */ yamlValue)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);

let read = null;
/** To be awaited before the programs of a repository are evaluated. */
async function prepareYaml({ files, links }) {
    if (read === null && (files.some(isData) || [...links.keys()].some(isData)))
        read = (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(430), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 6583))).readYaml;
}
/** A program may read a file of any name, but hardly those that nearly every repository has for other tools. */
function isData(path) {
    return /\.ya?ml$/.test(path) && !/^\.github\/|(?:^|\/)(?:pnpm-lock\.yaml$|(?:docker-)?compose\b)/.test(path);
}
/** A document, or why there is none; nothing is read that has not been prepared for. */
function preparedYaml(source) {
    return read?.(source) ?? { at: source.place(0), message: 'its YAML is not read' };
}
/** The document as a value; unknown where it is no YAML, or has not been prepared for. */
function yamlValue(source) {
    const at = { source, start: 0, end: 0 };
    const result = preparedYaml(source);
    return 'message' in result ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`"${source.path}" cannot be read: ${result.message}`, at) : result.value;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MY: () => (/* binding */ primitive),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   ZH: () => (/* binding */ objectValue),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lb: () => (/* binding */ looseItems),
/* harmony export */   pk: () => (/* binding */ isOfEnvFile),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   zk: () => (/* binding */ arrayValue)
/* harmony export */ });
function primitive(value, at, variables = []) {
    return { kind: 'primitive', value, at, variables };
}
/** A text longer than that many parts is one of a loop: nobody asks where each of its parts is written. */
const mostParts = 16;
/** A text that was put together, with the places of its parts. */
function textOf(value, at, variables, parts) {
    const text = { ...primitive(value, at, variables), isComputed: true };
    const flat = parts.flatMap((part) => (part.value.parts ?? [{ from: 0, value: part.value }]).map((it) => ({ ...it, from: it.from + part.from })));
    // A text that is all of one part stands where that part stands.
    const whole = flat.find((it) => String(it.value.value) === value);
    if (whole !== undefined)
        return { ...whole.value, value, variables };
    return flat.length === 0 || flat.length > mostParts ? text : { ...text, parts: flat };
}
/** Of a text, its characters: what is done with a long one takes its time. */
function lengthOf(value) {
    return value.kind === 'primitive' && typeof value.value === 'string' ? value.value.length : 0;
}
function unknown(reason, at) {
    return { kind: 'unknown', reason, at };
}
function isOfEnvFile(value) {
    return value.kind === 'unknown' && value.ofEnvFile !== undefined;
}
/** Of a longer way only its beginning and its end are kept. */
const mostSteps = 8;
/** The same value of unread code after one more step: a member, a call. */
function after(value, step) {
    const made = value.kind === 'unknown' || value.kind === 'builtin' ? value.made : undefined;
    if (made === undefined)
        return { from: 'elsewhere', name: '', steps: [step] };
    const steps = [...made.steps, step];
    return {
        ...made,
        steps: steps.length > mostSteps ? [...steps.slice(0, mostSteps / 2), ...steps.slice(-mostSteps / 2)] : steps,
    };
}
function objectValue(at, properties = new Map()) {
    return { kind: 'object', properties, rest: 'nothing', isLoose: false, at };
}
function arrayValue(at, items) {
    return { kind: 'array', items, rest: null, isLoose: false, at };
}
/** Whether it is known which items an array has, and where. */
function isExact(array) {
    return array.rest === null && !array.isLoose;
}
/** Builds a function that the evaluator knows. */
function builtin(name, at, call, members) {
    return members === undefined ? { kind: 'builtin', name, at, call } : { kind: 'builtin', name, at, call, members };
}
/** How many items a list has; `null` where that is not known. */
function countOf(array, at) {
    return array.rest === null && !array.isLoose ? primitive(array.items.length, at) : (array.count ?? null);
}
/** An item, or the length, of a list of which it is not known what it holds. */
function looseItems(array) {
    return array.rest === null
        ? unknown('which items a list has depends on a condition', array.at)
        : unknown(array.rest.reason, array.rest.at);
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Paths and folders of the repository, relative to its root: `''` is the root itself. */

/** The folder that a path lies in. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/** A folder and all above it, the root last. */
function foldersAbove(folder) {
    const folders = [];
    for (let at = folder; at !== ''; at = folderOf(at))
        folders.push(at);
    return [...folders, ''];
}
/** A relative path as it is meant in a folder; `null` where it leads out of the repository. */
function within(folder, path) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path).replace(/\/$/, '');
    if (joined === '..' || joined.startsWith('../'))
        return null;
    return joined === '.' ? '' : joined;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * Globs with the pattern rules of gitignore. https://git-scm.com/docs/gitignore#_pattern_format
 *
 * Written here because a glob and the paths it meets both come from a pull request: matchers that build a
 * regular expression can be made to run for years. This one costs at most glob length times path length.
 *
 * Of several globs the last one that matches decides, as in CODEOWNERS: `["apps/**", "!apps/old/**"]` is
 * all of `apps` but `apps/old`.
 */
/** Whether a path, relative to the root and with `/`, is among those that the globs name. */
function globMatcher(globs) {
    const parsed = globs.map(parseGlob).reverse();
    return (path) => {
        const names = path.split('/');
        const last = parsed.find((glob) => matches(glob, names));
        return last !== undefined && !last.negated;
    };
}
function parseGlob(text) {
    const negated = text.startsWith('!');
    const pattern = negated ? text.slice(1) : text;
    const foldersOnly = pattern.endsWith('/');
    const names = (foldersOnly ? pattern.slice(0, -1) : pattern).split('/');
    // A slash at the start or in the middle ties the pattern to the root.
    const anchored = names.length > 1;
    if (names[0] === '' && anchored)
        names.shift();
    if (!anchored)
        names.unshift('**');
    // A trailing `**` is what lies inside, and so is `*` here: what it matches includes all below it.
    if (names.at(-1) === '**')
        names[names.length - 1] = '*';
    return { negated, foldersOnly, segments: names.map((name) => (name === '**' ? '**' : parseName(name))) };
}
function parseName(name) {
    const tokens = [];
    const characters = [...name];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        const end = character === '[' ? classEnd(characters, at) : -1;
        if (end !== -1) {
            tokens.push(parseClass(characters.slice(at + 1, end)));
            at = end;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?') {
            tokens.push({ kind: 'any' });
        }
        else if (character === '\\' && at + 1 < characters.length) {
            at += 1;
            tokens.push({ kind: 'character', character: characters[at] ?? '' });
        }
        else {
            tokens.push({ kind: 'character', character });
        }
    }
    return tokens;
}
/** The index of the `]` that closes the class opened at `start`, or -1. A `]` that comes first is a member. */
function classEnd(characters, start) {
    const first = start + (characters[start + 1] === '!' || characters[start + 1] === '^' ? 2 : 1);
    return characters.indexOf(']', first + 1);
}
function parseClass(members) {
    const negated = members[0] === '!' || members[0] === '^';
    const ranges = [];
    for (let at = negated ? 1 : 0; at < members.length; at += 1) {
        const from = members[at] ?? '';
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return { kind: 'class', negated, ranges };
}
/** Whether a glob names the file, or a folder above it. */
function matches({ segments, foldersOnly }, names) {
    return fits(foldersOnly ? names.slice(0, -1) : names, segments, {
        isGap: (segment) => segment === '**',
        takes: (segment, name) => segment !== '**' && takesName(segment, name),
        whole: false,
    });
}
function takesName(tokens, name) {
    return fits([...name], tokens, { isGap: ({ kind }) => kind === 'star', takes: takesCharacter, whole: true });
}
function takesCharacter(token, character) {
    switch (token.kind) {
        case 'star':
        case 'any':
            return true;
        case 'character':
            return token.character === character;
        case 'class':
            return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
    }
}
/**
 * Whether a pattern takes the items, or, unless it must take the whole of them, the first few. A gap takes
 * any number of items. Only the last gap is ever tried again: what lies before it has been met as early as
 * can be, so that no other way of meeting it could leave more.
 */
function fits(items, pattern, { isGap, takes, whole }) {
    let next = 0;
    let at = 0;
    let gap = null;
    for (;;) {
        const wanted = pattern[next];
        const item = items[at];
        if (wanted === undefined && (!whole || item === undefined))
            return true;
        if (wanted !== undefined && isGap(wanted)) {
            next += 1;
            gap = { next, at };
        }
        else if (wanted !== undefined && item !== undefined && takes(wanted, item)) {
            next += 1;
            at += 1;
        }
        else {
            if (gap === null || gap.at >= items.length)
                return false;
            gap.at += 1;
            at = gap.at;
            next = gap.next;
        }
    }
}


/***/ }),

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   l: () => (/* binding */ pinFor)
/* harmony export */ });
/** What holds where the policy says nothing: the one place for each default. */
const defaultPolicy = {
    registry: null,
    registryPin: null,
    severities: new Map(),
    avoidedPorts: [5000, 8080],
    include: ['**'],
    exclude: [],
    applications: new Map(),
    hosts: new Map(),
    inlineIgnores: true,
    takeover: { label: 'port-takeover-approved', teams: [], codeowners: true },
    race: true,
};
/**
 * How the registry at a path is to be read, `null` for as it is: a registry that the policy does not name is not spoken of.
 *
 * @param path as the user has written it; `null` for the policy's own
 */
function pinFor({ registry, registryPin }, path) {
    const plain = (it) => (it ?? '').replace(/^(?:\.\/+)+/, '');
    return path === null || plain(path) === plain(registry) ? registryPin : null;
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A decoded file. Offsets are UTF-16 code units into `text`. */
class SourceText {
    path;
    text;
    #lineStarts;
    /** @param path relative to the checked root, with `/` */
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The place of `text.slice(start, end)`. Offsets outside the text are clamped to it. */
    place(start, end = start) {
        const from = this.#position(start);
        const to = end <= start ? from : this.#position(end);
        return { file: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The offset of a line and column, both counted from 1: the way back from a place. */
    offsetOf(line, column) {
        return Math.min((this.#starts()[line - 1] ?? this.text.length) + column - 1, this.text.length);
    }
    /** The text of a line (counted from 1) without its line break; empty past the end. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        const end = (starts[number] ?? this.text.length + 1) - 1;
        return this.text.slice(start, end > start && this.text[end - 1] === '\r' ? end - 1 : end);
    }
    /** How many lines there are; a final line break does not begin another one for a reader, but does here. */
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        if (this.#lineStarts === undefined) {
            // Only `\n` ends a line: that is how git, and so GitHub's annotations, count. `\r\n` follows from it.
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    #position(offset) {
        const starts = this.#starts();
        const wanted = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of portbook: the same as in package.json, which the bundle does not carry. */
const version = '0.1.0';


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ looksLikeNginx),
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   Wz: () => (/* binding */ isGuess),
/* harmony export */   cq: () => (/* binding */ isCertainlyNginx),
/* harmony export */   xv: () => (/* binding */ looksLikeAnother)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
/** Which files are nginx's: by path, and where the path is not enough, by content. */

/** Folders whose every file is nginx's, whatever its name (Debian's layout). */
const siteFolders = new Set(['sites', 'streams', 'stream'].flatMap((it) => [`${it}-available`, `${it}-enabled`]));
/** What remains of a name when the suffix of a template or of a sample is taken off. */
const wrapping = new RegExp(`${_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSuffix */ .id.source}|\\.(?:in|dist|example|sample|disabled|bak|default|prod|production)$`);
/** Files that are there for people or programs, in whatever folder. */
const never = /\.(?:md|markdown|rst|txt|html?|sh|py|js|ts|json|ya?ml|toml|ini|lua|pem|crt|key|csr|png|jpe?g|svg|gif|ico|gz|zip|[mc]?[jt]sx?|s?css|less|map|vue|php|rb|java|go|kts?|swift|cpp|hpp|csproj|sln|tf|tfvars|gradle|xml|sql|csv|mod|sum|lock|log|env|cfg|bat|cmd|exe|dll|db|sqlite|pdf|docx?|xlsx?|psd|webp|mp[34]|woff2?|[ot]tf|wasm|jar|tar|tgz|xz|bz2|mmdb)$/;
/**
 * Whether a file of this name may be nginx configuration. Any `*.conf` may; its content decides.
 * Asked for every file of a tree: a few string comparisons for most.
 */
function claims(path) {
    const name = nameOf(path);
    if (name.endsWith('.conf') || name.endsWith('.nginx'))
        return true;
    if (inSiteFolder(path))
        return !isForPeople(name);
    if (isNginxName(name))
        return true;
    if (wrapping.test(name) && isWrapped(name))
        return true;
    if (_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templateSuffix */ .id.test(name) && isTemplate(path, unwrap(name)))
        return true;
    return name.includes('.') ? isGuess(path) : underNginx(path) && !isForPeople(name);
}
/**
 * Whether a name would be that of a site, `ferry.example`, and nothing more: where nginx's files lie, in a folder
 * of sites, or at the root of a repository that is such a folder. Images and archives have such names as well.
 */
function isGuess(path) {
    const name = nameOf(path);
    if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(name) || isForPeople(name) || isForPeople(unwrap(name)))
        return false;
    if (/\.(?:conf|nginx)(?:\.|$)|\.(?:old|orig|saved?|backup|bkp|copy|off|te?mp)$/.test(name) || inSiteFolder(path))
        return false;
    return !path.includes('/') || underNginx(path) || /(?:^|\/)(?:sites|vhosts?)(?:\.d)?\/[^/]*$/i.test(path);
}
/** Whether the path alone says nginx: such a file is read as nginx whatever is in it. */
function isCertainlyNginx(path) {
    const name = nameOf(path);
    const inner = unwrap(name);
    return isNginxName(inner) || (inner === 'nginx' && inner !== name) || inSiteFolder(path);
}
/** `nginx.conf`, `nginx-prod.conf`, `ferry.nginx`, `ferry.nginx.conf`. */
function isNginxName(name) {
    return (name.endsWith('.nginx') || name.endsWith('.nginx.conf') || (name.startsWith('nginx') && name.endsWith('.conf')));
}
function isWrapped(name) {
    const inner = unwrap(name);
    return inner === 'nginx' || inner.endsWith('.conf') || inner.endsWith('.nginx');
}
/** A template needs no `.conf` in its name where the name or the folder says nginx: `nginx-site.tpl`, `nginx/site.j2`. */
function isTemplate(path, inner) {
    return (inner.startsWith('nginx') || underNginx(path)) && !isForPeople(inner);
}
function unwrap(name) {
    let inner = name;
    for (let match = wrapping.exec(inner); match !== null; match = wrapping.exec(inner))
        inner = inner.slice(0, match.index);
    return inner;
}
function isForPeople(name) {
    return (name.startsWith('.') ||
        never.test(name) ||
        /^(?:readme|licen[cs]e|dockerfile|makefile|changelog|changes|authors|contributors|copying|notice|news|todo)\b/.test(name));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
function inSiteFolder(path) {
    const end = path.lastIndexOf('/');
    return end > 0 && siteFolders.has(path.slice(path.lastIndexOf('/', end - 1) + 1, end));
}
function underNginx(path) {
    return /(?:^|\/)(?:nginx|openresty)\//i.test(path);
}
/** Apache's configuration lives in folders and under names like nginx's. */
const apache = /^[ \t]*<\/?(?:VirtualHost|Directory|Location|IfModule|Files|Proxy)\b/m;
/**
 * What first stands in the files of others that configure something around nginx, under a name of its own
 * (`jail.d/nginx-http-auth.conf`): a section (fail2ban, supervisor, systemd) or a path (logrotate). No directive
 * begins like that.
 */
const section = /^\uFEFF?(?:[ \t]*(?:[#;][^\n]*)?\r?\n)*[ \t]*(?:\[\[?[\w"'][^\]\n]*\]|\/)/;
/** `server {`, `upstream x {`, `location … {` on a line of their own. */
const nginxBlock = /^[ \t]*(?:(?:server|http|stream|events)[ \t]*\{|(?:upstream|location)[ \t]+[^\n{};]*\{|server[ \t]*$)/m;
const nginxDirective = /^[ \t]*(?:listen|server_name|(?:proxy|grpc|fastcgi|uwsgi|scgi|memcached)_pass|proxy_set_header|fastcgi_param|uwsgi_param|ssl_certificate|ssl_protocols|add_header|try_files|worker_processes|error_page|log_format|rewrite|return[ \t]+\d{3}|set[ \t]+\$\w+|server[ \t]+[\w.[\]-]+:\d+)[ \t][^;\n]*;|^[ \t]*(?:server[ \t]+[\w.[\]-]+:\d+|return[ \t]+\d{3})[ \t]*;/m;
const endsInSemicolon = /;[ \t]*(?:[#}\r]|$)/m;
/** Whether a text of an undecided name is nginx configuration. */
function looksLikeNginx(text) {
    if (apache.test(text))
        return false;
    return nginxDirective.test(text) || (nginxBlock.test(text) && endsInSemicolon.test(text));
}
/** Whether a text is another program's although its name says nginx: Apache's in `sites-available/`. */
function looksLikeAnother(text) {
    return apache.test(text) || section.test(text);
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ maskTemplate),
/* harmony export */   id: () => (/* binding */ templateSuffix),
/* harmony export */   qL: () => (/* binding */ isFilledIn)
/* harmony export */ });
/**
 * Nginx files that are filled in before nginx reads them: Jinja and Ansible (`{{ port }}`, `{% if %}`), Go
 * templates (`{{ if }}`), ERB and EJS (`<%= port %>`). Every marker is replaced, character for character,
 * so that what is left can be read as nginx and all offsets stay what they are.
 */
/** How the names of templates end. */
const templateSuffix = /\.(?:template|tmpl|tpl|j2|jinja2?|erb|ejs)$/i;
/** Stands for each character of a value that a template fills in: a private-use character, no word's end. */
const filledIn = '\uE000';
/** Whether a word contains a value that a template fills in. */
function isFilledIn(value) {
    return value.includes(filledIn);
}
// Longer openings first. In `{{ … }}`, Go templates and Handlebars write code as well.
const markers = [
    { open: '{%', close: '%}', syntax: '{% %}', isCode: () => true },
    { open: '{#', close: '#}', syntax: '{# #}', isCode: () => true },
    { open: '<%', close: '%>', syntax: '<% %>', isCode: (inside) => !/^[=-]/.test(inside) },
    {
        open: '{{',
        close: '}}',
        syntax: '{{ }}',
        isCode: (inside) => /^[-~]?\s*(?:(?:if|else|end|range|with|define|template|block|include)\b|\/\*|\$\w+\s*:?=|[#/^>!])/.test(inside),
    },
];
/** `null` where the text has no marker. Linear. */
function maskTemplate(text) {
    const dead = new Set();
    let first = null;
    let masked = '';
    let done = 0;
    const opening = /\{%|\{#|<%|\{\{/g;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const marker = markers.find((it) => it.open === match?.[0]);
        if (marker === undefined || dead.has(marker))
            continue;
        const inside = match.index + marker.open.length;
        const close = text.indexOf(marker.close, inside);
        if (close === -1) {
            dead.add(marker); // and so for every later one: looking again would be quadratic
            continue;
        }
        const end = close + marker.close.length;
        const code = marker.isCode(text.slice(inside, close)) || standsAlone(text, match.index, end);
        const whole = text.slice(match.index, end);
        masked += text.slice(done, match.index) + (code ? whole.replace(/[^\r\n]/g, ' ') : filledIn.repeat(whole.length));
        first ??= { at: match.index, syntax: marker.syntax };
        done = end;
        opening.lastIndex = end;
    }
    return first === null ? null : { text: masked + text.slice(done), first };
}
/** A value alone on its line stands for whole directives, not for a word of the next one. */
function standsAlone(text, start, end) {
    let before = start - 1;
    while (isBlank(text[before]))
        before -= 1;
    let after = end;
    while (isBlank(text[after]))
        after += 1;
    return (before < 0 || text[before] === '\n') && (after >= text.length || text[after] === '\n');
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\r';
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pm2)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4202);
/** PM2: process files that start applications. https://pm2.keymetrics.io/docs/usage/application-declaration/ */

/** A name with a blank is that of a copy that a file manager has made. Some write "echosystem", or "ecosytem". */
const processFile = /^(?:\S*ec\w?osys?tem\S*\.(?:[cm]?[jt]s|json5?|ya?ml)|(?:\S*[.-])?pm2\S*\.(?:[cm]?js|json5?|ya?ml)|process(?:es)?(?:[.-][\w.-]+)?\.(?:config\.[cm]?js|json5?|ya?ml))$/i;
/** A folder of process files, one for each environment: `pm2/production.json`. */
const inFolder = /(?:^|\/)pm2\/(?!package(?:-lock)?\.json$)[^/\s]+\.(?:json5?|ya?ml)$/i;
/** Beside a process file, not one itself. */
const besides = /\.(?:d|test|spec)\.[cm]?[jt]s$/i;
/** PM2 takes any such name for that of a config: `pm2 start server.config.js`. Many tools have such names. */
const anyConfig = /\.config\.(?:[cm]?js|json)$/i;
const pm2 = {
    id: 'pm2',
    claims: (path) => {
        const name = nameOf(path);
        return (isNamed(path) || anyConfig.test(name)) && !besides.test(name);
    },
    isGuess: (path) => !isNamed(path),
    load: async ({ path, text }) => {
        if (/\.ya?ml$/i.test(path))
            return yamlFile();
        if (isNamed(path))
            return scriptFile();
        // Nearly every repository has configs of other tools, which are not worth a parser.
        return /\bapps\b/.test(text) && /\bscript\b/.test(text) ? guessedFile() : () => _source_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s;
    },
};
function isNamed(path) {
    return processFile.test(nameOf(path)) || inFolder.test(path);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const yamlFile = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(815), __webpack_require__.e(430), __webpack_require__.e(851), __webpack_require__.e(147), __webpack_require__.e(915)]).then(__webpack_require__.bind(__webpack_require__, 915))).extract);
const scriptFile = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(430), __webpack_require__.e(851), __webpack_require__.e(147), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 6985))).extract);
const guessedFile = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(430), __webpack_require__.e(851), __webpack_require__.e(147), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 6985))).extractGuessed);


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
const nothing = {
    listeners: [],
    routes: [],
    unresolved: [],
    problems: [],
    suppressions: [],
    processes: [],
};
/** Asks the loader of modules once: to be told that a reader is there takes it as long as reading a small config. */
function once(load) {
    let loaded = null;
    return () => {
        loaded ??= load();
        return loaded;
    };
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ vite)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4202);
/** Vite: the ports of its dev and preview servers, and where its proxy leads. https://vite.dev/config/ */

/** `vite --config` takes any name: `vite.config.dev.ts` and `vite.electron.config.ts` are the custom; `.d.ts` is what TypeScript makes. */
const configFile = /(?:^|\/)vite(?:\.[\w-]+)?\.config(?:\.(?!d\.)[\w-]+)?\.[mc]?[jt]s$/;
const vite = {
    id: 'vite',
    claims: (path) => configFile.test(path),
    load: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(430), __webpack_require__.e(851), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 6305))).extract),
};


/***/ })

};
