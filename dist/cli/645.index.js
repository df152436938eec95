export const id = 645;
export const ids = [645];
export const modules = {

/***/ 5645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 37 modules
var evaluate = __webpack_require__(9399);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/javascript/library/builtins.js
var builtins = __webpack_require__(1626);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
;// CONCATENATED MODULE: ./.build/sources/pm2/command-line.js
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
    const notKnown = (0,value/* unknown */.L5)('it depends on the command line of PM2', at);
    const index = environment === null ? -1 : placeOfOption;
    const ofOption = (answer) => ([wanted], here) => wanted !== undefined && (0,ports/* knownText */.bG)(wanted) === '--env' ? (0,value/* primitive */.MY)(answer, here) : { ...notKnown, at: here };
    const list = (0,builtins/* members */.ol)(at, { indexOf: ofOption(index), includes: ofOption(index !== -1) });
    if (environment !== null)
        list.set(String(index + 1), (0,value/* primitive */.MY)(environment, at));
    return { ...(0,value/* objectValue */.ZH)(at, list), rest: notKnown };
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
function holdsIn({ environment, replacedIn }, name) {
    return environment === name || (environment === 'default' && !replacedIn.includes(name));
}
function keyOf({ application, port, portEnd, protocol, address, role, certainty, at }) {
    return JSON.stringify([application, port, portEnd, protocol, address, role, certainty, (0,place/* shortPlace */.Yd)(at), at.column]);
}
function keyOfUnresolved({ application, reason, at }) {
    return JSON.stringify([application, reason, (0,place/* shortPlace */.Yd)(at), at.column]);
}

// EXTERNAL MODULE: ./.build/sources/pm2/config.js + 8 modules
var pm2_config = __webpack_require__(6754);
// EXTERNAL MODULE: ./.build/sources/pm2/declarations.js + 1 modules
var declarations = __webpack_require__(9930);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/syntax/parse.js
var parse = __webpack_require__(6397);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(4969);
;// CONCATENATED MODULE: ./.build/sources/pm2/module-kind.js
/** Process files that PM2 cannot load, as Node takes them for modules of another kind than they are written as. */




/**
 * `module.exports = …` in a file that is an ECMAScript module, where there is no `module`; `null` where it can be loaded.
 * https://nodejs.org/api/packages.html#determining-module-system
 */
function wrongKindOfModule(file, tree) {
    const by = /\.mjs$/i.test(file.path) ? 'its ending' : /\.js$/i.test(file.path) ? moduleType(file.path, tree) : null;
    const parsed = by === null || !/\bmodule\s*\.\s*exports\b/.test(file.text) ? null : (0,parse/* parseProgram */.E$)(file);
    if (parsed === null || (0,parse/* isProblem */.AN)(parsed))
        return null;
    for (const statement of parsed.program.body) {
        const written = statement.type === 'ExpressionStatement' ? statement.expression : null;
        const left = written?.type === 'AssignmentExpression' ? written.left : null;
        if (left?.type !== 'MemberExpression' || left.object.type !== 'Identifier' || left.object.name !== 'module')
            continue;
        const at = (0,places/* placeOf */.$t)({ source: file, start: left.start ?? 0, end: left.end ?? 0 });
        const name = external_node_path_.posix.basename(file.path).replace(/\.m?js$/i, '.cjs');
        const message = `PM2 cannot load this file: by ${by} it is an ECMAScript module, where "module.exports" is not defined; call it "${name}"`;
        return { at, message };
    }
    return null;
}
/** What makes a `.js` file an ECMAScript module; `null` where nothing does. */
function moduleType(path, tree) {
    for (let folder = (0,folders/* folderOf */.yS)(path);; folder = (0,folders/* folderOf */.yS)(folder)) {
        const manifest = external_node_path_.posix.join(folder, 'package.json');
        const read = tree.has(manifest) ? tree.read(manifest) : null;
        if (read?.kind === 'text')
            return isOfModules(read.source.text) ? `the "type" in ${manifest}` : null;
        if (folder === '')
            return null;
    }
}
function isOfModules(text) {
    try {
        const manifest = JSON.parse(text);
        return typeof manifest === 'object' && manifest !== null && 'type' in manifest && manifest.type === 'module';
    }
    catch {
        return false; // Node does not read it either
    }
}

;// CONCATENATED MODULE: ./.build/sources/pm2/script-file.js
/** Process files in JavaScript, TypeScript and JSON. */






/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json$|\.config\.[cm]?[jt]s$/i;
function extract(file, tree) {
    const base = extractNamed(file, tree, null);
    const read = asksForCommandLine(file)
        ? byName(base.extract, base.names, (name) => extractNamed(file, tree, name).extract)
        : base.extract;
    // An `ecosystem.ts` may be anything: it is a process file if it starts something.
    const starts = read.processes.length > 0 || read.listeners.length > 0;
    const mistake = starts ? wrongKindOfModule(file, tree) : null;
    if (mistake !== null)
        return { ...source/* nothing */.s, problems: [mistake] };
    return starts || isConfigByName.test(file.path) ? read : source/* nothing */.s;
}
/** What a file says where it is started with `--env`, and for which names it has variables. */
function extractNamed(file, tree, name) {
    const config = /\.json$/i.test(file.path)
        ? (0,evaluate/* evaluateJson */.QJ)(file, tree)
        : (0,evaluate/* evaluateConfig */.O_)(file, tree, asksForCommandLine(file) ? { argv: commandLine(file, name) } : {});
    if ('message' in config)
        return { extract: { ...source/* nothing */.s, problems: [config] }, names: [] };
    const extract = (0,pm2_config/* extractConfig */.S)(config.value, config.suppressions, file, tree);
    return { extract, names: (0,declarations/* namesIn */.w)(config.value) };
}


/***/ })

};
