export const id = 224;
export const ids = [224];
export const modules = {

/***/ 4224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 45 modules
var evaluate = __webpack_require__(1523);
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

// EXTERNAL MODULE: ./.build/sources/pm2/config.js + 7 modules
var pm2_config = __webpack_require__(3442);
// EXTERNAL MODULE: ./.build/sources/pm2/declarations.js + 1 modules
var declarations = __webpack_require__(9930);
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
