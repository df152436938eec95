export const id = 491;
export const ids = [491];
export const modules = {

/***/ 2491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 52 modules
var evaluate = __webpack_require__(6953);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/sources/pm2/command-line.js
var command_line = __webpack_require__(570);
// EXTERNAL MODULE: ./.build/sources/pm2/config.js + 11 modules
var pm2_config = __webpack_require__(5031);
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
 * `module.exports = …` in a file that is an ECMAScript module, where there is no `module`; `import` and `export` in one that
 * is none. `null` where it can be loaded.
 * https://nodejs.org/api/packages.html#determining-module-system
 */
function wrongKindOfModule(file, tree) {
    if (!/\.[cm]?js$/i.test(file.path) || !/\bmodule\s*\.\s*exports\b|\b(?:import|export)\b/.test(file.text))
        return null;
    const parsed = (0,parse/* parseProgram */.E$)(file);
    if ((0,parse/* isProblem */.AN)(parsed))
        return null;
    const { body } = parsed.program;
    const ofModules = body.find((it) => /^(?:Import|Export)\w*Declaration$/.test(it.type));
    const ofOthers = body.find(setsExports);
    const word = ofModules?.type.startsWith('Import') === true ? 'import' : 'export';
    const kind = kindOf(file.path, tree) ?? (ofModules === undefined ? null : { isModule: true, by: `its "${word}"` });
    const wrong = kind === null ? undefined : kind.isModule ? ofOthers : ofModules;
    if (kind === null || wrong === undefined)
        return null;
    const name = external_node_path_.posix.basename(file.path).replace(/\.m?js$/i, '.cjs');
    const instead = ofModules === undefined ? `call it "${name}"` : 'write "export const apps = […]"';
    const message = kind.isModule
        ? `by ${kind.by} it is an ECMAScript module, where "module.exports" is not defined; ${instead}`
        : `by ${kind.by} it is no ECMAScript module, and "${word}" is a syntax error; ${word === 'import' ? 'take "require"' : 'write "module.exports = …"'}`;
    const start = wrong.start ?? 0;
    const end = kind.isModule ? (exportsIn(wrong)?.end ?? start) : start + word.length;
    return { at: (0,places/* placeOf */.$t)({ source: file, start, end }), message: `PM2 cannot load this file: ${message}` };
}
function setsExports(statement) {
    return exportsIn(statement) !== null;
}
/** The `module.exports` that a statement sets. */
function exportsIn(statement) {
    const written = statement.type === 'ExpressionStatement' ? statement.expression : null;
    const left = written?.type === 'AssignmentExpression' ? written.left : null;
    const isExports = left?.type === 'MemberExpression' && left.object.type === 'Identifier' && left.object.name === 'module';
    return isExports ? left : null;
}
/** What its ending, or the nearest `package.json`, says of a file; `null` where neither does. */
function kindOf(path, tree) {
    if (!/\.js$/i.test(path))
        return { isModule: /\.mjs$/i.test(path), by: 'its ending' };
    for (let folder = (0,folders/* folderOf */.yS)(path);; folder = (0,folders/* folderOf */.yS)(folder)) {
        const manifest = external_node_path_.posix.join(folder, 'package.json');
        const read = tree.has(manifest) ? tree.read(manifest) : null;
        if (read?.kind === 'text') {
            const type = typeIn(read.source.text);
            return type === null ? null : { isModule: type === 'module', by: `the "type" in ${manifest}` };
        }
        if (folder === '')
            return null;
    }
}
function typeIn(text) {
    try {
        const manifest = JSON.parse(text);
        const type = typeof manifest === 'object' && manifest !== null && 'type' in manifest ? manifest.type : null;
        return type === 'module' || type === 'commonjs' ? type : null;
    }
    catch {
        return null; // Node does not read it either
    }
}

;// CONCATENATED MODULE: ./.build/sources/pm2/script-file.js
/** Process files in JavaScript, TypeScript and JSON. */






/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json$|\.config\.[cm]?[jt]s$/i;
function extract(file, tree) {
    const base = extractNamed(file, tree, null);
    const read = (0,command_line/* asksForCommandLine */.JI)(file)
        ? (0,command_line/* byName */.nG)(base.extract, base.names, (name) => extractNamed(file, tree, name).extract)
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
        : (0,evaluate/* evaluateConfig */.O_)(file, tree, (0,command_line/* asksForCommandLine */.JI)(file) ? { argv: (0,command_line/* commandLine */.ay)(file, name) } : {});
    if ('message' in config)
        return { extract: { ...source/* nothing */.s, problems: [config] }, names: [] };
    const extract = (0,pm2_config/* extractConfig */.S)(config.value, config.suppressions, file, tree);
    return { extract, names: (0,declarations/* namesIn */.w)(config.value) };
}


/***/ })

};
