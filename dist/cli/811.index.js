export const id = 811;
export const ids = [811,985];
export const modules = {

/***/ 50811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ handedBy)
/* harmony export */ });
/* harmony import */ var _javascript_syntax_yaml_reader_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(51063);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(46222);
/* harmony import */ var _launch_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76610);
/* harmony import */ var _launch_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19391);
/* harmony import */ var _launch_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29212);
/* harmony import */ var _launch_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52079);
/* harmony import */ var _launch_way_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(92299);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38767);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34202);
/* harmony import */ var _application_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72612);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8189);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98147);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44970);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57351);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73963);
/* harmony import */ var _script_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56985);
/**
 * What a command hands to PM2 (`pm2 start server.js --name ferry -i max -- --port 4310`): it becomes the declaration that a
 * process file would make of it, and the process files that it names are read.
 */
















const noFacts = { ..._source_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s };
/**
 * All that a line hands to PM2, on each way through it.
 *
 * @param line where it stands, and what it is: `script "start" runs "pm2 start server.js"`
 * @param around what is known to be set where it runs
 */
function handedBy(launches, line, around, tree) {
    const branches = new Map();
    for (const launch of launches) {
        if (launch.kind !== 'pm2')
            continue;
        const { call, branch = [] } = launch;
        const all = typeof call === 'string' ? [refused(call, launch)] : targetsOf(call, launch, around, tree);
        const facts = all.map((it) => within(it, [line, ...launch.way]));
        branches.set(branch.join(), [...(branches.get(branch.join()) ?? []), ...facts]);
    }
    return [...branches.values()].map((it) => ({ ...together(it), at: line.at }));
}
function refused(reason, { at }, severity = 'warning') {
    return {
        ...noFacts,
        unresolved: [{ source: 'pm2', application: null, at, reason, severity, role: 'start', way: [] }],
    };
}
function targetsOf(call, launch, around, tree) {
    return call.targets.map((target) => target.kind === 'file'
        ? ofFile(target.word, call, launch, around, tree)
        : ofProgram(target, call, launch, around, tree));
}
/** The facts with the steps that lead to the command. */
function within(facts, [line, ...steps]) {
    const way = [line, ...steps];
    // The line itself is not what it runs: `sh deploy.sh` in it stands at its place.
    const own = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_12__/* .placeKey */ .r4)(line.at);
    const run = steps.map(({ at }) => at).filter((it) => (0,_model_place_js__WEBPACK_IMPORTED_MODULE_12__/* .placeKey */ .r4)(it) !== own);
    return {
        ...facts,
        listeners: facts.listeners.map((it) => ({ ...it, way: [...way, ...it.way] })),
        unresolved: facts.unresolved.map((it) => ({ ...it, way: [...way, ...it.way] })),
        processes: facts.processes.map((it) => ({ ...it, scripts: [...run, ...it.scripts] })),
    };
}
function together(all) {
    return {
        listeners: all.flatMap((it) => it.listeners),
        unresolved: all.flatMap((it) => it.unresolved),
        problems: all.flatMap((it) => it.problems),
        suppressions: all.flatMap((it) => it.suppressions),
        processes: all.flatMap((it) => it.processes),
    };
}
/** Options of a command by what a process file calls them. */
const fields = [
    ['--name', 'name'],
    ['--instances', 'instances'],
    ['--cwd', 'cwd'],
    ['--interpreter', 'exec_interpreter'],
    ['--node-args', 'node_args'],
    // PM2 looks at what these are given, and that decides whether it starts anything.
    ['--kill-timeout', 'kill_timeout'],
    ['--listen-timeout', 'listen_timeout'],
    ['--max-memory-restart', 'max_memory_restart'],
    ['--max-restarts', 'max_restarts'],
    ['--restart-delay', 'restart_delay'],
    ['--exp-backoff-restart-delay', 'exp_backoff_restart_delay'],
];
function ofProgram(target, call, launch, environment, tree) {
    const { settings, directory } = launch;
    const shell = (0,_launch_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .withSettings */ .GY)(environment, settings, tree, directory);
    const app = target.kind === 'folder' ? servedFolder(target.word, call, shell) : declared(target.word, call, shell);
    const refusal = (0,_refused_js__WEBPACK_IMPORTED_MODULE_10__/* .refusedOption */ .I)(app);
    if (refusal !== null)
        return refused(`PM2 refuses an option, and starts nothing: ${refusal.why}`, launch);
    const folders = _folders_js__WEBPACK_IMPORTED_MODULE_8__/* .Folders */ ._.ofCommand(tree, directory, (0,_application_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .e)(app));
    const start = { directory, environment, settings, args: call.args };
    const found = (0,_application_js__WEBPACK_IMPORTED_MODULE_5__/* .readApplication */ .n)(app, folders, tree, start);
    return { ...noFacts, ...(app.properties.get('name')?.kind === 'unknown' ? withoutName(found) : found) };
}
function declared({ value }, { given }, shell) {
    const own = fields.flatMap(([option, field]) => {
        const word = given.get(option);
        if (word === undefined)
            return [];
        return [[field, word === null ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)(true, value.at) : givenBy(word, shell)]];
    });
    const command = given.has('--execute-command')
        ? [['execute_command', (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)(true, value.at)]]
        : [];
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(value.at, new Map([['script', value], ...own, ...command]));
}
/** https://github.com/Unitech/pm2/blob/master/lib/API/Extra.js (serve) */
function servedFolder(folder, { given, args }, shell) {
    const { at } = folder.value;
    const name = given.get('--name');
    const port = args[1];
    const usual = port === undefined ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)('8080', at) : givenBy(port, shell);
    const unnamed = usual.kind === 'primitive' ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)(`static-page-server-${usual.value}`, at) : usual;
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(at, new Map([
        ['script', (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)('pm2-serve', at)],
        ['name', name === undefined || name === null ? unnamed : givenBy(name, shell)],
        ['cwd', givenBy(folder, shell)],
    ]));
}
/** What stands on the command line, with what the shell is known to fill in. */
function givenBy(word, shell) {
    const value = (0,_launch_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(word, shell);
    return value.kind === 'primitive' ? value : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, word.value.at);
}
/** An application whose name only the shell knows. */
function withoutName(found) {
    return {
        ...found,
        listeners: found.listeners.map((it) => ({ ...it, application: null })),
        unresolved: found.unresolved.map((it) => ({ ...it, application: null })),
        processes: found.processes.map((it) => ({ ...it, name: null })),
    };
}
/** The applications of a process file; of one that has the name of such a file, that says all itself. */
function ofFile(word, call, launch, around, tree) {
    const { directory, settings } = launch;
    const path = word.expands ? null : (0,_launch_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .I)(directory, word.text);
    const file = path === null ? null : (0,_launch_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r)(tree, path);
    if (file === null) {
        const isUsual = path !== null && _index_js__WEBPACK_IMPORTED_MODULE_9__/* .pm2 */ .O.claims(path);
        // It may be made on the server: one of the usual name often is.
        return isUsual
            ? noFacts
            : refused(`the process file ${(0,_launch_way_js__WEBPACK_IMPORTED_MODULE_14__/* .quoted */ .T)(word.text)} is not in this repository`, launch, 'notice');
    }
    if (_index_js__WEBPACK_IMPORTED_MODULE_9__/* .pm2 */ .O.claims(file.path))
        return noFacts;
    if (call.given.has('--cwd'))
        return refused('"--cwd" moves all that a process file starts, which is not followed', launch);
    const environment = (0,_launch_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .withSettings */ .GY)(around, settings, tree, directory);
    const facts = extracted(file, tree, { directory, environment, settings: [], args: null });
    const [only, name] = [call.given.get('--only') ?? null, call.given.get('--env') ?? null];
    const named = name === null || name.expands ? facts : inEnvironment(facts, name.text);
    return only === null || only.expands ? named : of(named, new Set(only.text.split(/[, ]/)));
}
function extracted(file, tree, start) {
    if (!/\.ya?ml$/i.test(file.path))
        return (0,_script_file_js__WEBPACK_IMPORTED_MODULE_11__.extract)(file, tree, start);
    const config = (0,_javascript_syntax_yaml_reader_js__WEBPACK_IMPORTED_MODULE_15__/* .preparedYaml */ .PI)(file);
    if ('message' in config)
        return { ...noFacts, problems: [config] };
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .extractConfig */ .S)(config.value, config.suppressions, file, tree, start);
}
/** What holds where it is started with `--env`. */
function inEnvironment(facts, name) {
    return { ...facts, listeners: facts.listeners.filter((it) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsIn */ .a5)(it, name)) };
}
/** `--only ferry,quay`: their names as they are written. https://github.com/Unitech/pm2/blob/master/lib/API.js (_startJson) */
function of(facts, names) {
    const isOne = (name) => name === null || names.has(name);
    return {
        ...facts,
        // Where it has its environment in its name, it is asked for without.
        listeners: facts.listeners.filter(({ application: it, environment }) => isOne(it?.endsWith(`-${environment}`) === true ? it.slice(0, -environment.length - 1) : it)),
        unresolved: facts.unresolved.filter((it) => isOne(it.application)),
        processes: facts.processes.filter((it) => isOne(it.name)),
    };
}


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract),
  extractGuessed: () => (/* binding */ extractGuessed)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 55 modules
var evaluate = __webpack_require__(47938);
// EXTERNAL MODULE: ./.build/javascript/syntax/parse.js
var parse = __webpack_require__(16397);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(29075);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(34202);
// EXTERNAL MODULE: ./.build/sources/pm2/command-line.js
var command_line = __webpack_require__(8189);
// EXTERNAL MODULE: ./.build/sources/pm2/config.js + 3 modules
var pm2_config = __webpack_require__(98147);
// EXTERNAL MODULE: ./.build/sources/pm2/declarations.js + 1 modules
var declarations = __webpack_require__(99930);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(59995);
// EXTERNAL MODULE: ./.build/javascript/syntax/patterns.js
var patterns = __webpack_require__(27395);
;// CONCATENATED MODULE: ./.build/javascript/syntax/load-time.js


/** The first `await` outside of functions, also one behind a condition; `null` where there is none. */
function awaitAtTop(program) {
    const open = [...program.body].reverse();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await))
            return node;
        if (!(0,nodes/* isFunction */.Tn)(node))
            open.push(...(0,nodes/* childrenOf */.LU)(node).toReversed());
    }
    return null;
}
/** The first use of one of some names that the file does not declare, which is come by whenever it is loaded. */
function freeAtLoad(program, names) {
    const declared = new Set(program.body.flatMap(declaredBy));
    const open = [...program.body].reverse();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'Identifier' && names.has(node.name) && !declared.has(node.name))
            return node;
        open.push(...surelyIn(node).toReversed());
    }
    return null;
}
function declaredBy(node) {
    switch (node.type) {
        case 'ImportDeclaration':
            return node.specifiers.map((it) => it.local.name);
        case 'ExportNamedDeclaration':
            return node.declaration ? declaredBy(node.declaration) : [];
        case 'VariableDeclaration':
            return node.declarations.flatMap(({ id }) => (0,patterns/* namesIn */.wX)(id));
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
            return node.id ? [node.id.name] : [];
        default:
            return [];
    }
}
/** The parts of a node that are evaluated wherever it is: none of a function, behind a condition, or in a `try`. */
function surelyIn(node) {
    switch (node.type) {
        case 'ImportDeclaration':
        case 'ExportAllDeclaration':
        case 'ExportSpecifier':
        case 'ClassDeclaration':
        case 'ClassExpression':
        case 'TryStatement':
        case 'LabeledStatement':
            return [];
        case 'VariableDeclarator':
            return node.init ? [node.init] : [];
        case 'MemberExpression':
            return node.computed ? [node.object, node.property] : [node.object];
        case 'OptionalMemberExpression':
            return [node.object];
        case 'OptionalCallExpression':
            return [node.callee];
        case 'ObjectProperty':
            return node.computed ? [node.key, node.value] : [node.value];
        case 'UnaryExpression':
            return node.operator === 'typeof' ? [] : [node.argument];
        case 'LogicalExpression':
            return [node.left];
        case 'AssignmentExpression':
            return /^(?:&&|\|\||\?\?)=$/.test(node.operator) ? [node.left] : [node.left, node.right];
        case 'IfStatement':
        case 'ConditionalExpression':
        case 'WhileStatement':
            return [node.test];
        case 'SwitchStatement':
            return [node.discriminant];
        case 'ForStatement':
            return [node.init, node.test].flatMap((it) => it ?? []);
        case 'ForOfStatement':
        case 'ForInStatement':
            return [node.right];
        default:
            return (0,nodes/* isFunction */.Tn)(node) ? [] : (0,nodes/* childrenOf */.LU)(node);
    }
}

// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(80099);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(14969);
;// CONCATENATED MODULE: ./.build/sources/pm2/module-kind.js
/** Process files that PM2 cannot load, as Node takes them for modules of another kind than they are written as. */




const exported = 'write "export const apps = […]"';
/**
 * What an ECMAScript module has in place of what every other file has.
 * https://nodejs.org/api/esm.html#differences-between-es-modules-and-commonjs
 */
const insteadOf = new Map([
    ['module', exported],
    ['exports', exported],
    ['require', 'take "import"'],
    ['__dirname', 'take "import.meta.dirname"'],
    ['__filename', 'take "import.meta.filename"'],
]);
const waiting = 'export what is known without waiting';
const marks = /\b(?:module|exports|require|__dirname|__filename|import|export|await)\b/;
/**
 * `module.exports = …` in a file that is an ECMAScript module, where there is no `module`; `import`, `export` and `await` in
 * one that is none; and an `await` that `require`, by which PM2 loads it, does not wait for. `null` where it can be loaded.
 * https://nodejs.org/api/packages.html#determining-module-system,
 * https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
 */
function wrongKindOfModule(program, file, tree) {
    if (!/\.[cm]?js$/i.test(file.path) || !marks.test(file.text))
        return null;
    const waits = /\bawait\b/.test(file.text) ? awaitIn(program) : null;
    const ofModules = ofModulesIn(program) ?? waits;
    const kind = kindOf(file.path, tree) ?? (ofModules && { isModule: true, by: `its "${ofModules.what}"` });
    if (kind === null)
        return null;
    const name = external_node_path_.posix.basename(file.path).replace(/\.m?js$/i, '.cjs');
    const renamed = program.sourceType === 'module' ? null : `call it "${name}"`;
    const others = kind.isModule ? ofOthersIn(program) : null;
    const mistake = kind.isModule ? (others ?? waits) : ofModules;
    if (mistake === null)
        return null;
    const { start, end, what } = mistake;
    const instead = others === null ? mistake.instead : (renamed ?? mistake.instead);
    const is = kind.isModule ? 'an ECMAScript module' : 'no ECMAScript module';
    const why = !kind.isModule
        ? `and "${what}" is a syntax error`
        : others === null
            ? `whose "${what}" PM2 does not wait for`
            : `where "${what}" is not defined`;
    const message = `PM2 cannot load this file: by ${kind.by} it is ${is}, ${why}; ${instead}`;
    return { at: (0,places/* placeOf */.$t)({ source: file, start, end }), message };
}
/** The first declaration that only ECMAScript modules have. */
function ofModulesIn(program) {
    const declaration = program.body.find((it) => /^(?:Import|Export)\w*Declaration$/.test(it.type));
    if (declaration === undefined)
        return null;
    return declaration.type === 'ImportDeclaration'
        ? beginningAt(declaration, 'import', 'take "require"')
        : beginningAt(declaration, 'export', 'write "module.exports = …"');
}
function awaitIn(program) {
    const node = awaitAtTop(program);
    return node && beginningAt(node, node.type === 'AwaitExpression' ? 'await' : 'for await', waiting);
}
/** The first of what ECMAScript modules do not have. */
function ofOthersIn(program) {
    const [set] = program.body.flatMap((it) => exportsIn(it) ?? []);
    if (set !== undefined)
        return { start: set.start ?? 0, end: set.end ?? 0, what: 'module.exports', instead: exported };
    const free = freeAtLoad(program, new Set(insteadOf.keys()));
    return free && beginningAt(free, free.name, insteadOf.get(free.name) ?? '');
}
function beginningAt({ start }, what, instead) {
    return { start: start ?? 0, end: (start ?? 0) + what.length, what, instead };
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

// EXTERNAL MODULE: ./.build/sources/pm2/start.js
var pm2_start = __webpack_require__(12983);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var properties = __webpack_require__(14325);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(23531);
// EXTERNAL MODULE: ./.build/javascript/values/promised.js
var promised = __webpack_require__(29672);
;// CONCATENATED MODULE: ./.build/sources/pm2/unread.js





/** In the order in which other tools go them: a default export may be a function, and that may give a promise. */
const ways = [
    {
        read: (value) => {
            const given = value.kind === 'object' ? (0,properties/* propertyOf */.$r)(value, 'default') : null;
            return given === null || (0,ports/* isAbsent */.W0)(given) ? null : given;
        },
        why: 'it reads "apps" of the module itself, and not of its default export; write "export const apps = […]"',
    },
    {
        read: (value, config) => (value.kind === 'closure' ? config.call(value, []) : null),
        why: 'it does not call a function; export what it returns',
    },
    {
        read: (value) => (value.kind === 'unknown' ? (value.promised ?? null) : null),
        why: 'it does not wait for a promise; export the applications themselves',
    },
];
/**
 * Why PM2 starts nothing of a file that declares applications all the same, or may do so if its name says that it is a config;
 * `null` where it does not. No version does: https://github.com/Unitech/pm2/blob/master/lib/Common.js (parseConfig) and
 * `_startJson` in `lib/API.js`.
 */
function unreadIn(config, file, isConfig) {
    let { value } = config;
    let first = null;
    if (value.kind !== 'unknown' && (0,declarations/* declarationsIn */.Rl)(value) !== null)
        return null;
    for (const { read, why } of ways) {
        const next = read(value, config);
        if (next === null)
            continue;
        value = next;
        first ??= { why, value };
    }
    const declared = (0,declarations/* declarationsIn */.Rl)((0,promised/* awaited */.QZ)(value));
    const isSure = declared !== null && declared.applications.length + declared.statics.length > 0;
    if (first === null || declared === null || !(isSure || isConfig))
        return null;
    const { at } = first.value;
    return {
        at: at.source.path === file.path ? (0,places/* placeOf */.$t)(at) : file.place(0),
        message: `PM2 starts nothing of this file: ${first.why}`,
    };
}

;// CONCATENATED MODULE: ./.build/sources/pm2/script-file.js
/** Process files in JavaScript, TypeScript and JSON. */










/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json5?$|\.config\.[cm]?[jt]s$/i;
/** Names that other tools have for their configs as well. */
const mayBeAnything = /(?:^|\/)process[^/]*\.[cm]?js$/i;
function isConfig({ path, text }) {
    return isConfigByName.test(path) && (!mayBeAnything.test(path) || /\bapps\b/.test(text));
}
/** Of a file that only its content tells: nothing, unless it starts something. */
function extractGuessed(file, tree) {
    const read = readFile(file, tree, pm2_start/* anyStart */.f);
    return read.starts ? read.extract : source/* nothing */.s;
}
function extract(file, tree, start = pm2_start/* anyStart */.f) {
    return readFile(file, tree, start).extract;
}
function readFile(file, tree, start) {
    const base = extractNamed(file, tree, null, start);
    const read = (0,command_line/* asksForCommandLine */.JI)(file)
        ? (0,command_line/* byName */.nG)(base.extract, base.names, (name) => extractNamed(file, tree, name, start).extract)
        : base.extract;
    // An `ecosystem.ts` may be anything: it is a process file if it starts something.
    const starts = read.processes.length > 0 || read.listeners.length > 0;
    const { program, unread } = base;
    const mayLoad = (!starts && unread === null) || program === null;
    const mistake = (mayLoad ? null : wrongKindOfModule(program, file, tree)) ?? unread;
    if (mistake !== null)
        return { extract: { ...source/* nothing */.s, problems: [mistake] }, starts };
    return { extract: starts || isConfig(file) ? read : source/* nothing */.s, starts };
}
/** What a file says where it is started with `--env`. */
function extractNamed(file, tree, name, start) {
    const config = script_file_evaluate(file, tree, name, start);
    if ('message' in config)
        return { extract: { ...source/* nothing */.s, problems: [config] }, names: [], unread: null, program: null };
    const extract = (0,pm2_config/* extractConfig */.S)(config.value, config.suppressions, file, tree, start);
    const unread = isTypeScript(file) ? null : unreadIn(config, file, isConfig(file));
    return { extract, names: (0,declarations/* namesIn */.wX)(config.value), unread, program: config.program };
}
function script_file_evaluate(file, tree, name, start) {
    if (/\.json5?$/i.test(file.path))
        return evaluateInParentheses(file, tree);
    const { variables: environment, others } = start.environment;
    const around = start === pm2_start/* anyStart */.f ? {} : { environment, others };
    const surroundings = (0,command_line/* asksForCommandLine */.JI)(file) ? { ...around, argv: (0,command_line/* commandLine */.ay)(file, name) } : around;
    return (0,evaluate/* evaluateConfig */.O_)(file, tree, surroundings, isTypeScript(file) ? 'default' : 'require');
}
/** PM2 puts a `)` behind the text: a comment at its very end, without a new line, swallows it. (parseConfig) */
function evaluateInParentheses(file, tree) {
    const config = (0,evaluate/* evaluateJson */.QJ)(file, tree);
    if ('message' in config || !/\/\/.*$/.test(file.text))
        return config;
    const problem = (0,parse/* parseSingleExpression */.ss)(new source_text/* SourceText */.D(file.path, `(${file.text})`));
    const end = file.text.length;
    return (0,parse/* isProblem */.AN)(problem)
        ? { at: file.place(end - 1, end), message: 'PM2 refuses a comment at the very end: end its line' }
        : config;
}
/** PM2 takes none in TypeScript for a config: what reads them, or what they are built to, is not known. */
function isTypeScript({ path }) {
    return /\.[cm]?ts$/i.test(path);
}


/***/ })

};
