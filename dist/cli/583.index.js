export const id = 583;
export const ids = [583];
export const modules = {

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _model_suppression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3747);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1880);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
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

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ takesTooLong),
/* harmony export */   Dv: () => (/* binding */ mayBeSet),
/* harmony export */   E6: () => (/* binding */ overridable),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   JB: () => (/* binding */ isVague),
/* harmony export */   Nq: () => (/* binding */ forgotten),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   lg: () => (/* binding */ ofProcess),
/* harmony export */   tS: () => (/* binding */ mapOptions),
/* harmony export */   vl: () => (/* binding */ lessSure)
/* harmony export */ });
/* unused harmony export mostOptions */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _whens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2574);
/**
 * Values that are one of several: how options are put together, so that what cannot hold at the same time is left out,
 * and how something is done to each of them.
 */


/** More options than this say nothing any more. */
const mostOptions = 64;
/** One value out of several: nested choices are flattened, what cannot be is left out, equal options merged. */
function choose(all, at) {
    const same = saidByAll(all);
    if (same !== null)
        return same;
    const options = withoutRepeated(all);
    const tooMany = () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`it has more than ${mostOptions} possible values`, at);
    if (options.length > fewOptions && countOf(options) > mostOptions * fewOptions)
        return tooMany();
    const isOpenTo = (when) => when === null || (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .nameNotMeant */ .Yu)(when) !== null;
    const inner = whensIn(options.filter((it) => isOpenTo(it.when)).map((it) => it.value));
    const flat = [];
    const seen = new Map();
    const add = (option) => {
        const key = option.value.kind === 'unknown' || options.length > fewOptions ? keyOf(option) : null;
        const isKnown = key === null
            ? flat.some((it) => sameValue(it.value, option.value) && (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWhen */ .L4)(it.when, option.when))
            : seen.has(key);
        const before = key === null ? undefined : seen.get(key);
        if (key !== null && before === undefined)
            seen.set(key, flat.length);
        if (!isKnown)
            flat.push(option);
        else if (before !== undefined && isVague(flat[before]?.value))
            flat[before] = option;
    };
    for (const { value, when } of options) {
        const own = optionsOf(value);
        if (flat.length > mostOptions * 4)
            break;
        for (const option of own) {
            if (!canBe(option.when, own, when, options))
                continue;
            const both = together(when, option.when);
            add({ value: option.value, when: both });
            // What another option says of one environment takes nothing from this one, which holds in more than that.
            if (!isOpenTo(both))
                continue;
            for (const other of inner) {
                const holds = both === null || (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(other, both) || isOfAnother(other, both);
                const isOpen = holds && canBe(option.when, own, other, []) && canBe(other, [], when, options);
                const isNamed = [...own, ...options].some((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWhen */ .L4)(it.when, other));
                if (isOpen && !isNamed)
                    add({ value: option.value, when: other });
            }
        }
    }
    const isPlain = flat.every((it) => it.when === null);
    const merged = isPlain || flat.length > mostOptions * 4 ? flat : flat.filter((it) => !isSaidByOthers(it, flat));
    const [only] = merged;
    if (merged.length === 1 && only !== undefined)
        return only.value;
    if (merged.length > mostOptions || only === undefined)
        return tooMany();
    return { kind: 'choice', options: merged, at };
}
/** What is evaluated once may be the option of many: `a && b`, where `a` is one of sixty. */
function withoutRepeated(options) {
    if (options.length <= 2)
        return options;
    const whens = new Map();
    return options.filter(({ value, when }) => {
        const before = whens.get(value);
        if (before === undefined)
            whens.set(value, [when]);
        else if (before.some((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWhen */ .L4)(it, when)))
            return false;
        else
            before.push(when);
        return true;
    });
}
function countOf(options) {
    return options.reduce((count, { value }) => count + optionsOf(value).length, 0);
}
/** The conditions that these values name, each once. */
function whensIn(values) {
    const whens = new Map();
    for (const value of values)
        for (const { when } of optionsOf(value))
            if (when !== null)
                whens.set(`${when.variable}\0${when.environment}`, when);
    return [...whens.values()];
}
/** Whether a condition names the environment by another variable: that one may hold whatever this one says. */
function isOfAnother(condition, { variable }) {
    return condition.variable !== variable && !(0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(condition);
}
/** What all options are, wherever they hold: behind most conditions something is as unknown as it was on either way. */
function saidByAll(options) {
    const first = options[0]?.value;
    if (first === undefined || first.kind === 'choice')
        return null;
    const isOpen = saysNothing(first);
    const isSaid = options.every((it) => it.when === null && (it.value === first || (isOpen && saysNothing(it.value))));
    return isSaid ? (options.find((it) => !isVague(it.value))?.value ?? first) : null;
}
/** What says least of why something is not known: where there is another reason, that one is said. */
const takesTooLong = 'which takes too long to be looked at, may change it';
const ofProcess = 'only the running process knows it';
function isVague(value) {
    return value?.kind === 'unknown' && (value.reason.endsWith(takesTooLong) || value.reason === ofProcess);
}
function saysNothing(value) {
    return value.kind === 'unknown' && value.made === undefined && !saysMore(value);
}
/** Under both conditions. What holds where something is set stays apart from all that holds otherwise. */
function together(outer, inner) {
    if ((0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(outer) && (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(inner)) {
        return (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .whenSet */ .xb)([...new Set([...(0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOfSetting */ .Xp)(outer), ...(0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOfSetting */ .Xp)(inner)])]);
    }
    if ((0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(inner) || outer === null)
        return inner;
    return inner !== null && (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(inner, outer) ? inner : outer;
}
/** A text that is the same for the same value only; `null` where that takes a look at the value itself. */
function keyOf({ value, when }) {
    if (value.kind === 'unknown')
        return saysMore(value) ? null : keyOfUnknown(value, when);
    if (value.kind !== 'primitive')
        return null;
    const text = String(value.value);
    if (text.length > longestKey)
        return null;
    const { at, variables } = value;
    return [typeof value.value, when?.variable, when?.environment, at.source.path, at.start, variables, text].join('\0');
}
/** Of what is not known, for whatever reason, one says enough, unless they come from different places. */
function keyOfUnknown({ made }, when) {
    const way = made === undefined ? '' : wayOf(made);
    return when === null ? `unknown\0${way}` : `unknown\0${when.variable}\0${when.environment}\0${way}`;
}
const ways = new WeakMap();
function wayOf(made) {
    const before = ways.get(made);
    if (before !== undefined)
        return before;
    const way = [made.from, made.name, ...made.steps].join('\0');
    ways.set(made, way);
    return way;
}
function saysMore({ test, variables, isShared, accessor, promised }) {
    return (test !== undefined ||
        variables !== undefined ||
        isShared !== undefined ||
        accessor !== undefined ||
        promised !== undefined);
}
const longestKey = 100;
/** Up to so many, looking at each is faster than keys. */
const fewOptions = 16;
/** Whether an option of a choice can hold together with the outer condition that the choice stands under. */
function canBe(inner, siblings, outer, others) {
    // Whatever is set, either way may be taken then: a variable can be set to anything.
    if ((0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(inner) || (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(outer))
        return true;
    const isSaidBy = (when, all) => all.some((it) => it.when !== null && (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(when, it.when));
    if (outer === null)
        return inner === null || !isSaidBy(inner, others);
    if (inner === null)
        return !isSaidBy(outer, siblings);
    return !(0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .areApart */ .NQ)(inner, outer);
}
/** The same value in an environment and outside of it is simply that value, if the environment has no other. */
function isSaidByOthers(option, options) {
    const { when } = option;
    if (when === null || options.some((it) => it !== option && it.when !== null && (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(when, it.when)))
        return false;
    const isSaidIn = (other) => options.some((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWhen */ .L4)(it.when, other) && sameValue(it.value, option.value));
    const others = options.filter((it) => !(0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(it.when));
    // What is possible where something is set is possible there in every environment.
    if ((0,_whens_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetting */ .BX)(when))
        return others.length > 0 && others.every((it) => isSaidIn(it.when));
    // Where another variable names an environment as well, what that one has is not all.
    return isSaidIn(null) && others.every((it) => it.when?.variable === when.variable || isSaidIn(it.when));
}
/** One of these, and nothing says which. */
function anyOf(values, at) {
    return choose(values.map((value) => ({ value, when: null })), at);
}
/** The options of a value: itself, if it is not a choice. */
function optionsOf(value) {
    return value.kind === 'choice' ? value.options : [{ value, when: null }];
}
/** Applies a function to every option of a value. */
function mapOptions(value, transform) {
    if (value.kind !== 'choice')
        return transform(value);
    return choose(value.options.map((option) => ({
        value: option.value.kind === 'choice' ? option.value : transform(option.value),
        when: option.when,
    })), value.at);
}
/** The same value, replaceable at run time by further variables. */
function overridable(value, variables) {
    if (variables.length === 0)
        return value;
    return mapOptions(value, (it) => it.kind === 'primitive' ? { ...it, variables: [...new Set([...it.variables, ...variables])] } : it);
}
/**
 * A program's environment, or an object of such variables, after some of them may have been set: what it was given is
 * there, and can be replaced at run time.
 *
 * @param lost what is said of a property that is no text
 * @param kept what is left as it is
 */
function mayBeSet(environment, lost = null, kept = 'nothing') {
    for (const [name, value] of environment.properties) {
        if (value.kind === 'primitive' && (kept === 'all' || (kept === 'true' && value.value)))
            continue;
        const isText = lost === null || optionsOf(value).every(({ value: it }) => it.kind === 'primitive');
        environment.properties.set(name, isText ? overridable(value, [name]) : lost);
    }
    if (environment.rest === 'nothing')
        environment.rest = 'variable';
}
/** The value, replaceable by all variables that can replace it in `after`; `null` where that is another value. */
function lessSure(before, after) {
    const [first, ...others] = optionsOf(before);
    const value = first?.value;
    if (value?.kind !== 'primitive')
        return null;
    const names = [];
    for (const { value: one } of [...others, ...optionsOf(after)]) {
        if (one.kind !== 'primitive' || !sameValue({ ...one, variables: value.variables }, value))
            return null;
        names.push(...one.variables);
    }
    return overridable(value, names);
}
/** The same value from the same place, by whatever way. */
function sameValue(a, b) {
    if (a === b)
        return true;
    return (a.kind === 'primitive' &&
        b.kind === 'primitive' &&
        a.value === b.value &&
        a.at.source === b.at.source &&
        a.at.start === b.at.start &&
        a.variables.join() === b.variables.join());
}
/** What was not known before stays so for its own reason. */
function forgotten(value, reason) {
    for (const { value: it } of optionsOf(value))
        if (it.kind === 'unknown' && it.variables === undefined)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(it.reason, it.at);
    return reason;
}


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSetting),
/* harmony export */   L4: () => (/* binding */ sameWhen),
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Xp: () => (/* binding */ variablesOfSetting),
/* harmony export */   Yu: () => (/* binding */ nameNotMeant),
/* harmony export */   xb: () => (/* binding */ whenSet),
/* harmony export */   y8: () => (/* binding */ whenAnother)
/* harmony export */ });
/** The environments in which one of several values is the one: by name, by all but one name, or by what is set there. */
/** No environment has these names. */
const setToSomething = '\0set';
const anotherThan = '\0not ';
const separator = '\0';
function whenSet(variables) {
    return { variable: variables.join(separator), environment: setToSomething };
}
function isSetting(when) {
    return when?.environment === setToSomething;
}
/** The variables of which one is set. */
function variablesOfSetting(when) {
    return when.variable.split(separator);
}
/** That a variable is set to another name than the one that stands in for it where it is not set. */
function whenAnother(variable, standIn) {
    return { variable, environment: `${anotherThan}${standIn}` };
}
/** The name that the environment has not; `null` where the condition is none of that kind. */
function nameNotMeant(when) {
    return when.environment.startsWith(anotherThan) ? when.environment.slice(anotherThan.length) : null;
}
function sameWhen(a, b) {
    return a === b || (a !== null && b !== null && a.variable === b.variable && a.environment === b.environment);
}
/** Whether the one holds wherever the other does. */
function isWithin(inner, outer) {
    if (outer === null || sameWhen(inner, outer))
        return true;
    if (inner.variable !== outer.variable || isSetting(inner) || nameNotMeant(inner) !== null)
        return false;
    const other = nameNotMeant(outer);
    return other !== null && other !== inner.environment;
}
/** Whether there is no environment in which both hold. What is set to anything may be set to this as well. */
function areApart(a, b) {
    if (a.variable !== b.variable || isSetting(a) || isSetting(b))
        return false;
    const [notA, notB] = [nameNotMeant(a), nameNotMeant(b)];
    if (notA !== null && notB !== null)
        return false;
    return notA === null && notB === null
        ? a.environment !== b.environment
        : notA === b.environment || notB === a.environment;
}


/***/ }),

/***/ 3747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ suppressionsIn),
/* harmony export */   x: () => (/* binding */ mentionsSuppression)
/* harmony export */ });
const marker = 'portbook-ignore';
/** Whether it is worth looking for comments at all. */
function mentionsSuppression(text) {
    return text.includes(marker);
}
/**
 * The suppressions in one comment, which stands at `start` to `end` (offsets into the file). Several
 * rules may share a reason: `portbook-ignore port-drift, avoided-port: until the move in May`.
 */
function suppressionsIn(source, start, end) {
    const found = [];
    const comment = source.text.slice(start, end);
    const pattern = /portbook-ignore[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)(?:[ \t]*:[ \t]*([^\r\n]*))?/g;
    for (const match of comment.matchAll(pattern)) {
        const [written = ''] = (match[2] ?? '').split(/\*\/|-->/, 1);
        const reason = written.trim();
        const at = source.place(start + match.index, start + match.index + match[0].trimEnd().length);
        for (const rule of (match[1] ?? '').split(',')) {
            found.push({ rule: rule.trim(), reason: reason === '' ? null : reason, at });
        }
    }
    return found;
}


/***/ })

};
