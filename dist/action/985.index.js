export const id = 985;
export const ids = [985];
export const modules = {

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract),
  extractGuessed: () => (/* binding */ extractGuessed)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 55 modules
var evaluate = __webpack_require__(7938);
// EXTERNAL MODULE: ./.build/javascript/syntax/parse.js
var parse = __webpack_require__(6397);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/sources/source.js
var source = __webpack_require__(4202);
// EXTERNAL MODULE: ./.build/sources/pm2/command-line.js
var command_line = __webpack_require__(8189);
// EXTERNAL MODULE: ./.build/sources/pm2/config.js + 3 modules
var pm2_config = __webpack_require__(8147);
// EXTERNAL MODULE: ./.build/sources/pm2/declarations.js + 1 modules
var declarations = __webpack_require__(9930);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(9995);
// EXTERNAL MODULE: ./.build/javascript/syntax/patterns.js
var patterns = __webpack_require__(7395);
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
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(4969);
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
var pm2_start = __webpack_require__(2983);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 2 modules
var properties = __webpack_require__(4325);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/promised.js
var promised = __webpack_require__(9672);
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
