export const id = 915;
export const ids = [915,583];
export const modules = {

/***/ 16583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_suppression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53747);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83932);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46222);
/** YAML as the same values that JavaScript gives. */




/** Characters; and nodes, of which each use of an alias counts again. No config comes near either. */
const longestFile = 256 * 1024;
const mostNodes = 20_000;
const deepest = 64;
/** The document as a value; a YAML error is a problem with its place. */
function readYaml(source) {
    if (source.text.length > longestFile)
        return { at: source.place(0), message: 'the document is too large to be a config' };
    const document = parse(source);
    if ('message' in document)
        return document;
    const [error] = document.errors;
    if (error !== undefined) {
        // The parser passes on what the engine says when nesting is too much for it.
        if (/call stack/i.test(error.message))
            return tooDeep(source);
        return { at: source.place(error.pos[0], error.pos[1]), message: `YAML error: ${error.message.split('\n')[0]}` };
    }
    let nodes = 0;
    let duplicate = null;
    const anchors = new Map();
    const read = (node, depth) => {
        const at = { source, start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 };
        nodes += 1;
        if (nodes > mostNodes || depth > deepest)
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the document is too large', at);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            return target === undefined ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('an alias without an anchor', at) : read(target, depth + 1);
        }
        if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(scalarOf(node.value), at);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayValue */ .zk)(at, node.items.map((item) => read(item, depth + 1)));
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(null, at);
        const object = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectValue */ .ZH)(at);
        const merged = [];
        for (const { key, value } of node.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                continue;
            const name = String(key.value);
            // In quotes it is a key like any other: PM2's parser asks how it is written.
            if (name === '<<' && key.type === 'PLAIN') {
                merged.push(read(value, depth + 1));
                continue;
            }
            if (object.properties.has(name)) {
                const [start = 0, end = 0] = key.range ?? [];
                duplicate ??= { at: source.place(start, end), message: `YAML error: the key "${name}" is there twice` };
            }
            object.properties.set(name, read(value, depth + 1));
        }
        // PM2's parser merges; what is written itself comes first. https://yaml.org/type/merge.html
        for (const { value: each } of merged.flatMap((it) => (it.kind === 'array' ? it.items : [it])).flatMap(_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)) {
            if (each.kind !== 'object')
                return each.kind === 'unknown' ? each : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('"<<" merges what is no mapping', at);
            for (const [name, value] of each.properties) {
                if (!object.properties.has(name))
                    object.properties.set(name, value);
            }
        }
        return object;
    };
    const value = read(document.contents, 0);
    return duplicate ?? { value, suppressions: commentsIn(source) };
}
/**
 * Keys are compared by `readYaml` itself: the parser's own comparison is quadratic. PM2's parser knows the numbers
 * of YAML 1.2 whatever version a document says it has, and binary ones besides.
 * https://github.com/nodeca/js-yaml/blob/master/lib/type/int.js
 */
function parse(source) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, {
            prettyErrors: false,
            logLevel: 'error',
            stringKeys: true,
            uniqueKeys: false,
            schema: 'core',
            merge: false,
            customTags: (tags) => [...tags, binary],
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            return tooDeep(source);
        throw error;
    }
}
/** `0b1000011010110` */
const binary = {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^0b[01]+$/,
    resolve: (text) => Number(text),
};
function tooDeep(source) {
    return { at: source.place(0), message: 'it is nested too deeply to be read' };
}
function commentsIn(source) {
    if (!(0,_model_suppression_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionsSuppression */ .x)(source.text))
        return [];
    const found = [];
    let offset = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(source.text)) {
        // Some tokens are marks of the lexer's own that stand for no character of the text.
        if (!source.text.startsWith(token, offset))
            continue;
        if (token.startsWith('#'))
            found.push(...(0,_model_suppression_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressionsIn */ .k)(source, offset, offset + token.length));
        offset += token.length;
    }
    return found;
}
function scalarOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
        ? value
        : String(value);
}


/***/ }),

/***/ 70915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var _javascript_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16583);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34202);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98147);
/** Process files in YAML. */



/** Others have such names as well: a workflow that deploys (`deploy-pm2.yml`), services (`pm2/docker-compose.yml`). */
const mayBeAnything = /(?:^|\/)(?:process|[^/]*[.-]pm2|pm2\/)[^/]*$/i;
const declares = /^[\s-]*["']?(?:apps|pm2|script)["']?\s*:/m;
function extract(file, tree) {
    if (mayBeAnything.test(file.path) && !declares.test(file.text))
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s;
    const config = (0,_javascript_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(file);
    if ('message' in config)
        return { ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s, problems: [config] };
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .extractConfig */ .S)(config.value, config.suppressions, file, tree);
}


/***/ })

};
