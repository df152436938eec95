export const id = 199;
export const ids = [199];
export const modules = {

/***/ 4840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O_: () => (/* binding */ evaluateConfig),
  QJ: () => (/* binding */ evaluateJson),
  cA: () => (/* binding */ evaluateProgram)
});

// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(3747);
// EXTERNAL MODULE: ./.build/javascript/language/failures.js
var failures = __webpack_require__(6940);
// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
// EXTERNAL MODULE: ./.build/javascript/language/scopes.js
var scopes = __webpack_require__(7386);
// EXTERNAL MODULE: ./.build/javascript/modules/modules.js
var modules = __webpack_require__(7287);
// EXTERNAL MODULE: ./.build/javascript/syntax/parse.js
var parse = __webpack_require__(6397);
;// CONCATENATED MODULE: ./.build/javascript/modules/parsed-modules.js

/** Characters of a file that a config loads, and of all that are kept parsed for the next config. */
const longestModule = 256 * 1024;
const mostKept = 4 * 1024 * 1024;
const modulesOf = new WeakMap();
/** A file that a config loads, parsed once, or the reason why it is not known. */
function readModule(tree, path) {
    let modules = modulesOf.get(tree);
    if (modules === undefined) {
        modules = { byPath: new Map(), kept: 0 };
        modulesOf.set(tree, modules);
    }
    const known = modules.byPath.get(path);
    if (known !== undefined)
        return known;
    const read = tree.read(path);
    const length = read.kind === 'text' ? read.source.text.length : 0;
    const module = read.kind === 'text' ? parseModule(read.source) : `"${path}" cannot be read`;
    if (modules.kept + length <= mostKept) {
        modules.kept += length;
        modules.byPath.set(path, module);
    }
    return module;
}
function parseModule(source) {
    if (source.text.length > longestModule)
        return `"${source.path}" is too large to be followed`;
    const parsed = (0,parse/* parseProgram */.E$)(source);
    return (0,parse/* isProblem */.AN)(parsed) ? `"${source.path}" cannot be read: ${parsed.message}` : { program: parsed.program, source };
}

;// CONCATENATED MODULE: ./.build/javascript/budget.js
/** A config takes some hundred steps, a server some ten thousand. */
const mostSteps = 30_000_000;
const budgets = new WeakMap();
function budgetOf(tree) {
    let budget = budgets.get(tree);
    if (budget === undefined) {
        budget = { left: mostSteps };
        budgets.set(tree, budget);
    }
    return budget;
}

// EXTERNAL MODULE: ./.build/javascript/library/collections.js
var collections = __webpack_require__(8294);
// EXTERNAL MODULE: ./.build/javascript/syntax/member-names.js
var member_names = __webpack_require__(8455);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/identities.js
var identities = __webpack_require__(4409);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/truth.js
var values_truth = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var values_variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/values/operators.js
var operators = __webpack_require__(2710);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var language_properties = __webpack_require__(8389);
// EXTERNAL MODULE: ./.build/javascript/language/ways.js
var ways = __webpack_require__(5295);
;// CONCATENATED MODULE: ./.build/javascript/language/short-circuit.js




/** `||`, `??` and `&&`: what stands on the right is evaluated once, and not for sure. */
function logical(it, operator, left, rightNode, frame, at) {
    const run = () => it.evaluate(rightNode, frame);
    if (isSure(operator, left))
        return run();
    let known = null;
    const right = () => {
        known ??= (0,ways/* maybe */.no)(it, run, at, conditionFor(operator, left));
        return (0,ways/* outcomeOf */.sG)(known);
    };
    const result = (0,ways/* attempt */.CD)(() => (operator === '&&' ? (0,values_truth/* both */.WP)(left, right, at) : (0,values_truth/* fallback */.Np)(operator, left, right, at)));
    return result instanceof interpreter/* Thrown */.jO ? withoutRight(operator, left, result) : result;
}
/** What is left of the left side where the right one is an error: `process.env.TIDE || fail('TIDE')`. */
function withoutRight(operator, left, error) {
    const options = (0,choices/* optionsOf */.cz)(left).filter(({ value }) => !isSure(operator, value));
    if (options.length === 0)
        throw error;
    return (0,choices/* choose */.Sw)(options, left.at);
}
/** Where the right side is evaluated, and where it is not: `process.env.METRICS && listen(9100)`. */
function conditionFor(operator, left) {
    const truth = operator === '??' && left.kind !== 'variable' ? null : (0,values_truth/* truthOf */.D)(left);
    const test = truth === null || truth.known !== null ? null : truth.test;
    const { yes, no } = (0,values_truth/* waysOf */.UV)(truth);
    const isSaid = test?.isSaid === true;
    return operator === '&&' ? { reached: yes, passed: no, isSaid } : { reached: no, passed: yes, isSaid };
}
function isSure(operator, left) {
    if (left.kind !== 'primitive')
        return operator === '&&' && (0,values_truth/* truthOf */.D)(left).known === true;
    if (left.variables.length > 0)
        return false;
    return operator === '&&' ? Boolean(left.value) : operator === '||' ? !left.value : (left.value ?? null) === null;
}

;// CONCATENATED MODULE: ./.build/javascript/language/assignments.js









function assignment(it, node, frame, at) {
    const operator = node.operator.slice(0, -1);
    const kept = operator === '??' ? 'all' : operator === '||' ? 'true' : 'nothing';
    const next = (before) => {
        if (operator === '')
            return it.evaluate(node.right, frame);
        return operator === '||' || operator === '??' || operator === '&&'
            ? logical(it, operator, before(), node.right, frame, at)
            : (0,operators/* binary */.aw)(operator, before(), it.evaluate(node.right, frame), at);
    };
    return node.left.type === 'MemberExpression'
        ? setMember(it, node.left, frame, at, next, kept)
        : set(it, node.left, frame, at, next);
}
/** `port++` and its like. */
function update(it, node, frame, at) {
    let before = (0,values_value/* primitive */.MY)(undefined, at);
    const after = set(it, node.argument, frame, at, (read) => {
        before = (0,operators/* unary */.gh)('+', read(), at);
        return (0,operators/* binary */.aw)(node.operator === '++' ? '+' : '-', before, (0,values_value/* primitive */.MY)(1, at), at);
    });
    return node.prefix ? after : before;
}
function set(it, target, frame, at, next) {
    if (target.type === 'MemberExpression')
        return setMember(it, target, frame, at, next);
    const value = next(() => target.type === 'Identifier' ? it.evaluate(target, frame) : (0,interpreter/* notUnderstood */.hf)('an assignment', at));
    it.bind(target, value, frame, 'assign');
    return value;
}
/**
 * What is written to is evaluated before what is written, and once. `super.port = 4310` sets a property of `this`.
 *
 * @param kept what is left as it is: by `??=`, all that is there
 */
function setMember(it, node, frame, at, next, kept = 'nothing') {
    const isSuper = node.object.type === 'Super';
    const object = node.object.type === 'Super'
        ? ((0,scopes/* lookUp */.TE)(frame.scope, 'this')?.value ?? (0,interpreter/* notUnderstood */.hf)('"super"', at))
        : it.evaluate(node.object, frame);
    const key = (0,member_names/* keyOf */.T)(it, node, frame);
    const value = next(() => (0,language_properties/* getProperty */.UU)(it, isSuper ? (0,scopes/* superObject */.HC)(frame.scope, at) : object, key, at));
    (0,language_properties/* setProperty */.oq)(it, object, key, value, kept);
    return value;
}
function remove(it, target, frame, at) {
    const done = (0,values_value/* primitive */.MY)(true, at);
    const isMember = target.type === 'MemberExpression' || target.type === 'OptionalMemberExpression';
    if (!isMember || target.object.type === 'Super')
        return done;
    const object = it.evaluate(target.object, frame);
    if ((0,ports/* isAbsent */.W0)(object))
        return done;
    const key = (0,member_names/* keyOf */.T)(it, target, frame);
    if (it.memory.isFrozen(object))
        throw new interpreter/* GiveUp */.l0('an object is changed that may be frozen');
    if (object.kind !== 'object' || !(0,language_properties/* isKnownKey */.h3)(key)) {
        (0,language_properties/* setProperty */.oq)(it, object, key, (0,values_value/* primitive */.MY)(undefined, at));
        for (const { value } of (0,choices/* optionsOf */.cz)(object))
            if (value.kind === 'object')
                value.isLoose = true;
        return done;
    }
    it.memory.willChange(object);
    if (object.rest === 'nothing')
        object.properties.delete(String(key.value));
    else {
        object.properties.set(String(key.value), { ...(0,values_value/* primitive */.MY)(undefined, at), isMissing: true });
        object.isLoose = true;
    }
    return done;
}

// EXTERNAL MODULE: ./.build/javascript/language/spread.js
var spread = __webpack_require__(2144);
;// CONCATENATED MODULE: ./.build/javascript/language/binding.js














/** Gives names to a value; `assign` changes names that exist, `declare` makes new ones in this scope. */
function bindPattern(it, pattern, value, frame, how) {
    switch (pattern.type) {
        case 'Identifier': {
            if (how !== 'assign') {
                frame.scope.bindings.set(pattern.name, { value: (0,identities/* identified */.AR)(value), isConstant: how === 'constant' });
                return;
            }
            const binding = (0,scopes/* lookUp */.TE)(frame.scope, pattern.name);
            if (binding?.isConstant === true)
                throw new interpreter/* Thrown */.jO(`the constant "${pattern.name}" is set again`);
            if (binding === null)
                it.memory.setProperty(it.globals, pattern.name, value);
            else
                it.memory.setBinding(binding, (0,identities/* identified */.AR)(value));
            return;
        }
        case 'MemberExpression':
            setMember(it, pattern, frame, (0,interpreter/* originOf */.yv)(pattern, frame), () => value);
            return;
        case 'AssignmentPattern': {
            const at = (0,interpreter/* originOf */.yv)(pattern, frame);
            const isSure = value.kind === 'primitive' && value.variables.length === 0;
            const right = () => it.evaluate(pattern.right, frame);
            let known = null;
            const given = (0,choices/* mapOptions */.tS)(value, (one) => {
                // A default holds for undefined only; null is something given.
                if (one.kind === 'primitive' && one.value === null)
                    return one;
                return (0,values_truth/* fallback */.Np)('??', one, () => {
                    const once = known ?? (isSure ? right() : (0,ways/* outcomeOf */.sG)((0,ways/* maybe */.no)(it, right, at)));
                    known = once;
                    return once;
                }, at);
            });
            bindPattern(it, pattern.left, given, frame, how);
            return;
        }
        case 'ObjectPattern': {
            const taken = [];
            for (const property of pattern.properties) {
                if (property.type === 'RestElement') {
                    bindPattern(it, property.argument, without(value, taken, (0,interpreter/* originOf */.yv)(property, frame)), frame, how);
                    continue;
                }
                const at = (0,interpreter/* originOf */.yv)(property, frame);
                const key = (0,member_names/* keyName */.x)(it, property, frame);
                taken.push(key);
                bindPattern(it, property.value, (0,places/* readAt */.m6)((0,language_properties/* getProperty */.UU)(it, value, key, at), at), frame, how);
            }
            return;
        }
        case 'ArrayPattern': {
            const list = (0,choices/* mapOptions */.tS)(value, (one) => (0,collections/* listOf */.c3)(it, one, (0,interpreter/* originOf */.yv)(pattern, frame)) ?? one);
            for (const [index, element] of pattern.elements.entries()) {
                if (element === null)
                    continue;
                const at = (0,interpreter/* originOf */.yv)(element, frame);
                if (element.type === 'RestElement') {
                    const rest = (0,choices/* mapOptions */.tS)(list, (one) => one.kind === 'array' && (0,values_value/* isExact */.u0)(one) ? (0,values_value/* arrayValue */.zk)(at, one.items.slice(index)) : (0,values_variables/* unknownFrom */.NI)([one], at));
                    bindPattern(it, element.argument, rest, frame, how);
                }
                else {
                    bindPattern(it, element, (0,places/* readAt */.m6)((0,language_properties/* getNamed */.cn)(it, list, String(index), at), at), frame, how);
                }
            }
            return;
        }
        case 'TSParameterProperty':
            bindPattern(it, pattern.parameter, value, frame, how);
            return;
        case 'TSAsExpression':
        case 'TSNonNullExpression':
            bindPattern(it, pattern.expression, value, frame, how);
            return;
        default:
            return;
    }
}
/** `{ a, ...rest }`: the object without the properties that are named. */
function without(value, keys, at) {
    return (0,choices/* mapOptions */.tS)(value, (it) => {
        if (it.kind !== 'object' || !keys.every(language_properties/* isKnownKey */.h3))
            return (0,values_variables/* unknownFrom */.NI)([it, ...keys], at);
        const rest = (0,values_value/* objectValue */.ZH)(at);
        (0,spread/* spreadInto */.i)(rest, it, at);
        for (const { value: name } of keys)
            rest.properties.delete(String(name));
        return rest;
    });
}

// EXTERNAL MODULE: ./.build/javascript/language/classes.js
var classes = __webpack_require__(9335);
// EXTERNAL MODULE: ./.build/javascript/language/errors.js
var errors = __webpack_require__(8112);
// EXTERNAL MODULE: ./.build/javascript/values/promised.js
var promised = __webpack_require__(9672);
// EXTERNAL MODULE: ./.build/javascript/library/builtins.js
var builtins = __webpack_require__(1626);
;// CONCATENATED MODULE: ./.build/javascript/library/definers.js
/**
 * Functions that say of what kind a config is, and give back what they are given. Packages have them so that editors
 * know the types; what they fill in besides is never a port.
 */

/** By the module that exports them. */
const exported = new Map([
    // https://docs.astro.build/en/reference/modules/astro-config/#defineconfig
    ['astro/config', ['defineConfig']],
    // https://keystonejs.com/docs/config/config
    ['@keystone-6/core', ['config']],
    // https://nuxt.com/docs/guide/directory-structure/nuxt-config
    ['nuxt/config', ['defineNuxtConfig']],
    // https://vitepress.dev/reference/site-config
    ['vitepress', ['defineConfig', 'defineConfigWithTheme']],
    // https://cli.vuejs.org/config/#vue-config-js
    ['@vue/cli-service', ['defineConfig']],
    // https://rollupjs.org/command-line-interface/#config-intellisense
    ['rollup', ['defineConfig']],
    // https://tsup.egoist.dev/#using-custom-configuration
    ['tsup', ['defineConfig']],
    // https://tsdown.dev/options/config-file
    ['tsdown', ['defineConfig']],
    // An adapter of SvelteKit's is what it makes of its options; it stands for them.
    ['@sveltejs/adapter-node', ['default']],
    // So does its Vite plugin, which takes what was in `svelte.config.js` before version 3.
    ['@sveltejs/kit/vite', ['sveltekit']],
]);
/** What makes a function of that kind, and how that is called, by the module that exports the one. */
const makers = new Map([
    // https://keystonejs.com/docs/config/auth
    ['@keystone-6/auth', { name: 'createAuth', gives: 'withAuth' }],
]);
/** Those that need no import. */
const global = ['defineNuxtConfig'];
/** What a module exports of them; `null` where it has none. */
function definersOf(specifier, at) {
    const maker = makers.get(specifier);
    if (maker !== undefined) {
        const { name, gives } = maker;
        return new Map([
            [name, (0,values_value/* builtin */.S2)(name, at, (_args, here) => (0,values_value/* objectValue */.ZH)(here, new Map([[gives, definer(gives, here)]])))],
        ]);
    }
    const names = exported.get(specifier);
    return names === undefined ? null : new Map(names.map((name) => [name, definer(name, at)]));
}
/** A global function of that kind; `null` where the name is none. */
function globalDefiner(name, at) {
    return global.includes(name) ? definer(name, at) : null;
}
function definer(name, at) {
    return (0,values_value/* builtin */.S2)(name, at, ([config], here) => config ?? (0,values_value/* primitive */.MY)(undefined, here));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/language/unread.js + 3 modules
var language_unread = __webpack_require__(6458);
// EXTERNAL MODULE: ./.build/javascript/values/combinations.js
var combinations = __webpack_require__(4023);
// EXTERNAL MODULE: ./.build/javascript/values/keys.js
var keys = __webpack_require__(4015);
;// CONCATENATED MODULE: ./.build/javascript/library/json-functions.js
/** `JSON.parse` and `JSON.stringify`, and copies of data. */















/** What the texts of `JSON.stringify` were made of: `JSON.parse(JSON.stringify(base))` is a copy, with its places. */
const writtenFrom = new WeakMap();
/** `JSON.parse(text)`: where the text is a whole file, its values stand there. */
function parseJson(it, [text, reviver], at) {
    if (reviver !== undefined)
        return (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('how JSON is revived', at), [reviver], at);
    const original = text === undefined ? undefined : writtenFrom.get(text);
    if (original !== undefined)
        return copyOfData(it, original, at);
    return (0,choices/* mapOptions */.tS)(text ?? (0,values_value/* primitive */.MY)(undefined, at), (value) => {
        const read = (0,builtins/* textIn */.r7)(value);
        if (read === null)
            return (0,values_variables/* unknownFrom */.NI)([value], at);
        const data = parsed(String(read.value));
        const source = (0,builtins/* wholeFile */.AA)(value);
        if (source === null)
            return valueOfData(it, data, (0,values_variables/* variablesOf */.ht)(read), read.at);
        const file = (0,parse/* parseSingleExpression */.ss)(source);
        if ((0,parse/* isProblem */.AN)(file))
            return (0,values_value/* unknown */.L5)(`"${external_node_path_.posix.basename(source.path)}" cannot be read: ${file.message}`, at);
        return it.evaluate(file.expression, (0,scopes/* frameOf */.Dm)(source));
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw new interpreter/* Thrown */.jO('a text is not JSON');
        throw error;
    }
}
function valueOfData(it, data, variables, at) {
    it.step();
    if (Array.isArray(data)) {
        const items = data;
        return (0,values_value/* arrayValue */.zk)(at, items.map((item) => valueOfData(it, item, variables, at)));
    }
    if (typeof data === 'object' && data !== null)
        return (0,values_value/* objectValue */.ZH)(at, new Map(Object.entries(data).map(([key, item]) => [key, valueOfData(it, item, variables, at)])));
    return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' || data === null
        ? (0,values_value/* primitive */.MY)(data, at, variables)
        : (0,interpreter/* notUnderstood */.hf)('JSON', at);
}
/** `JSON.stringify(value, null, indentation)` of what is known. */
function stringifyJson(it, [value, replacer, space], at) {
    const given = value ?? (0,values_value/* primitive */.MY)(undefined, at);
    const isPlain = replacer === undefined || (0,ports/* isAbsent */.W0)(replacer);
    if (!isPlain)
        return (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('how JSON is written', at), [given, replacer], at);
    const text = (0,combinations/* lift */.y)([given, space ?? (0,values_value/* primitive */.MY)(undefined, at)], at, ([one = given, indentation]) => {
        const variables = new Set();
        const data = dataOf(it, one, variables);
        if (data === notData || indentation?.kind !== 'primitive')
            return (0,interpreter/* notUnderstood */.hf)('what is written as JSON', at);
        const indent = typeof indentation.value === 'number' ? indentation.value : String(indentation.value ?? '');
        const written = JSON.stringify(data, null, indent);
        if (typeof written !== 'string')
            return (0,values_value/* primitive */.MY)(undefined, at);
        return written.length > operators/* longestString */.kn
            ? (0,values_value/* unknown */.L5)('it is a very long text', at)
            : (0,values_value/* primitive */.MY)(written, at, [...variables]);
    });
    // One text for each call: nobody else gives this very value. What it was made of may change afterwards.
    const own = (0,identities/* identified */.AR)({ ...text });
    const copy = copied(it, given, at, 'json');
    if (!(0,choices/* optionsOf */.cz)(copy).some((option) => (0,ports/* isUndefined */.b0)(option.value)))
        writtenFrom.set(own, copy);
    return own;
}
const notData = Symbol('not data');
/** A value as data that JSON can write; what replaces parts of it at run time is added to `variables`. */
function dataOf(it, value, variables) {
    it.step();
    switch (value.kind) {
        case 'primitive':
            for (const variable of value.variables)
                variables.add(variable);
            return value.value;
        case 'array': {
            if (!(0,values_value/* isExact */.u0)(value))
                return notData;
            const items = value.items.map((item) => dataOf(it, item, variables));
            return items.includes(notData) ? notData : items;
        }
        case 'object': {
            const isPlain = value.rest === 'nothing' && !value.isLoose && value.prototype === undefined;
            if (!isPlain || value.properties.has('toJSON') || value.properties.has('__proto__'))
                return notData;
            const entries = (0,keys/* keysOf */.YD)(value).map((key) => [
                key,
                dataOf(it, (0,language_properties/* propertyOf */.$r)(value, key), variables),
            ]);
            return entries.some(([, item]) => item === notData) ? notData : Object.fromEntries(entries);
        }
        case 'closure':
        case 'builtin':
            return undefined;
        default:
            return notData;
    }
}
/** A copy of data, all the way down, with the places of the original: `structuredClone`. */
function copyOfData(it, value, at) {
    return copied(it, value, at, 'clone');
}
/** `json` leaves out what JSON does not have, or makes `null` of it; what is left out is `undefined` here. */
function copied(it, value, at, how) {
    it.step();
    return (0,choices/* mapOptions */.tS)(value, (one) => {
        switch (one.kind) {
            case 'array': {
                const items = one.items.map((item) => copied(it, item, at, how));
                return { ...one, items: how === 'json' ? items.map(orNull) : items };
            }
            case 'object': {
                if (one.prototype !== undefined || one.collection !== undefined || one.properties.has('toJSON'))
                    return (0,interpreter/* notUnderstood */.hf)('a copy', at);
                const copy = (0,values_value/* objectValue */.ZH)(one.at);
                copy.rest = one.rest;
                copy.isLoose = one.isLoose;
                for (const [key, own] of one.properties) {
                    const item = own.kind === 'unknown' ? (0,values_value/* unknown */.L5)(own.reason, own.at) : copied(it, own, at, how);
                    const isLeftOut = how === 'json' ? (0,choices/* optionsOf */.cz)(item).map((option) => (0,ports/* isUndefined */.b0)(option.value)) : [];
                    copy.isLoose ||= isLeftOut.includes(true) && isLeftOut.includes(false);
                    if (!isLeftOut.includes(true) || isLeftOut.includes(false))
                        copy.properties.set(key, item);
                }
                return copy;
            }
            case 'closure':
            case 'builtin':
                return how === 'json' ? (0,values_value/* primitive */.MY)(undefined, one.at) : (0,interpreter/* notUnderstood */.hf)('a copy of a function', at);
            case 'primitive':
                return how === 'json' && typeof one.value === 'number' && !Number.isFinite(one.value)
                    ? { ...one, value: null }
                    : one;
            default:
                return one;
        }
    });
}
function orNull(value) {
    return (0,choices/* mapOptions */.tS)(value, (it) => (it.kind === 'primitive' && it.value === undefined ? { ...it, value: null } : it));
}

// EXTERNAL MODULE: ./.build/javascript/library/methods.js + 2 modules
var methods = __webpack_require__(1691);
;// CONCATENATED MODULE: ./.build/javascript/library/object-functions.js
/** What `Object` and `Array` themselves offer: `Object.entries`, `Array.from`. */












function objectFunctions(it, at) {
    const entriesOf = (object, here) => (0,keys/* keysOf */.YD)(object).map((key) => [(0,values_value/* primitive */.MY)(key, here), (0,language_properties/* getNamed */.cn)(it, object, key, here)]);
    const listing = (select) => ([object], here) => (0,choices/* mapOptions */.tS)(object ?? (0,values_value/* primitive */.MY)(undefined, here), (value) => {
        if (value.kind === 'array' && (0,values_value/* isExact */.u0)(value))
            return (0,values_value/* arrayValue */.zk)(here, value.items.map((item, index) => select((0,values_value/* primitive */.MY)(String(index), here), item, here)));
        if (value.kind !== 'object')
            return (0,values_variables/* unknownFrom */.NI)([value], here);
        const list = (0,values_value/* arrayValue */.zk)(here, entriesOf(value, here).map(([key, item]) => select(key, item, here)));
        const { rest, isLoose } = (0,keys/* arrayOfKeys */.V5)(value, here);
        return { ...list, rest, isLoose };
    });
    const names = listing((key) => key);
    const frozen = ([value], here) => {
        if (value !== undefined)
            it.memory.mayFreeze(value);
        return value ?? (0,values_value/* primitive */.MY)(undefined, here);
    };
    return (0,builtins/* members */.ol)(at, {
        keys: names,
        values: listing((_key, value) => value),
        entries: listing((key, value, here) => (0,values_value/* arrayValue */.zk)(here, [key, value])),
        assign: ([target, ...sources], here) => assignAll(it, target, sources, here),
        fromEntries: ([given], here) => {
            const entries = given === undefined ? null : ((0,collections/* listOf */.c3)(it, given, here) ?? given);
            if (entries?.kind !== 'array')
                return (0,values_variables/* unknownFrom */.NI)(entries === null ? [] : [entries], here);
            const object = (0,values_value/* objectValue */.ZH)(here);
            if (!(0,values_value/* isExact */.u0)(entries))
                return { ...object, rest: (0,values_value/* looseItems */.lb)(entries) };
            for (const entry of entries.items) {
                const [key, value] = entry.kind === 'array' ? entry.items : [];
                if (key?.kind === 'primitive')
                    object.properties.set(String(key.value), value ?? (0,values_value/* primitive */.MY)(undefined, here));
                else
                    object.rest = (0,values_variables/* unknownFrom */.NI)([key ?? entry], here);
            }
            return object;
        },
        create: (args, here) => {
            const [prototype, ...others] = args;
            const isBare = prototype?.kind === 'primitive' && prototype.value === null && others.length === 0;
            return isBare ? (0,values_value/* objectValue */.ZH)(here) : (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('"Object.create"', here), args, here);
        },
        defineProperty: (args, here) => defineProperty(it, args, here),
        getOwnPropertyDescriptor: ([object, key], here) => descriptorOf(object, key, here),
        // A list has its length among them.
        getOwnPropertyNames: (args, here) => args[0]?.kind === 'object' ? names(args, here) : (0,interpreter/* notUnderstood */.hf)('"Object.getOwnPropertyNames"', here),
        hasOwn: ([object, key], here) => hasOwn(it, object, key, here),
        freeze: frozen,
        seal: frozen,
        getPrototypeOf: (_args, here) => ({ ...(0,interpreter/* notUnderstood */.hf)('a prototype', here), isShared: true }),
    });
}
/** Lays objects over the first of them, and gives it back. */
function assignAll(it, target, sources, at) {
    const object = target ?? (0,values_value/* objectValue */.ZH)(at);
    if (object.kind !== 'object' || it.memory.isFrozen(object))
        return (0,language_unread/* callUnread */.sy)(it, (0,values_variables/* unknownFrom */.NI)([object], at), [object], at);
    it.memory.willChange(object);
    for (const source of sources)
        (0,spread/* spreadInto */.i)(object, source, at);
    return object;
}
/**
 * What TypeScript writes for `export { harbour } from './harbour'` where it builds CommonJS, and what can be written
 * and listed like any other property. What cannot is not followed, but for the mark of a module.
 */
function defineProperty(it, args, at) {
    const [target, key, descriptor] = args;
    const name = key?.kind === 'primitive' && key.variables.length === 0 ? String(key.value) : '__proto__';
    const property = target?.kind === 'object' && target.holdsTexts !== true ? described(descriptor, name) : null;
    const before = target?.kind === 'object' ? target.properties.get(name) : undefined;
    // What is there for good refuses to be something else.
    const isFixed = before?.kind === 'unknown' && before.accessor !== undefined;
    if (target?.kind !== 'object' || property === null || name === '__proto__' || isFixed || it.memory.isFrozen(target)) {
        // It may not take what it is given later.
        if (target !== undefined)
            it.memory.mayFreeze(target);
        return (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('"Object.defineProperty"', at), args, at);
    }
    it.memory.setProperty(target, name, property);
    return target;
}
function descriptorOf(object, key, at) {
    if (object?.kind !== 'object' || key?.kind !== 'primitive' || key.variables.length > 0)
        return (0,interpreter/* notUnderstood */.hf)('"Object.getOwnPropertyDescriptor"', at);
    const property = object.properties.get(String(key.value));
    if (object.rest !== 'nothing' || object.isLoose)
        return (0,values_variables/* unknownFrom */.NI)([object], at);
    if (property === undefined)
        return (0,values_value/* primitive */.MY)(undefined, at);
    if (property.kind !== 'unknown' || property.accessor === undefined) {
        const flags = ['writable', 'enumerable', 'configurable'].map((flag) => [flag, (0,values_value/* primitive */.MY)(true, at)]);
        return (0,values_value/* objectValue */.ZH)(at, new Map([['value', property], ...flags]));
    }
    const { get, set } = property.accessor;
    const functions = [['get', get], ['set', set]];
    return (0,values_value/* objectValue */.ZH)(at, new Map([
        ...functions.map(([name, closure]) => [name, closure ?? (0,values_value/* primitive */.MY)(undefined, at)]),
        ['enumerable', (0,values_value/* primitive */.MY)(true, at)],
    ]));
}
/** `Object.hasOwn(object, key)`, `Object.prototype.hasOwnProperty.call(object, key)`. */
function hasOwn(it, object, key, at) {
    return (0,choices/* mapOptions */.tS)(object ?? (0,values_value/* primitive */.MY)(undefined, at), (one) => {
        const method = one.kind === 'object' ? (0,methods/* methodOf */.N)(it, one, 'hasOwnProperty', at) : null;
        return method?.kind !== 'builtin' || key === undefined ? (0,values_variables/* unknownFrom */.NI)([one], at) : method.call([key], at);
    });
}
/** The property that a descriptor describes, or `null`. */
function described(descriptor, name) {
    if (descriptor?.kind !== 'object' || descriptor.rest !== 'nothing' || descriptor.isLoose)
        return null;
    const { properties } = descriptor;
    const isTrue = (key) => {
        const value = properties.get(key);
        return value?.kind === 'primitive' && value.value === true && value.variables.length === 0;
    };
    const value = properties.get('value');
    if (name === '__esModule' && value !== undefined)
        return value;
    if (!isTrue('enumerable'))
        return null;
    const get = properties.get('get');
    if (get?.kind === 'closure')
        return properties.has('set') ? null : (0,classes/* accessor */.sY)(undefined, true, get);
    return value !== undefined && isTrue('writable') && isTrue('configurable') ? value : null;
}
function arrayFunctions(it, at) {
    return (0,builtins/* members */.ol)(at, {
        isArray: ([value], here) => (0,choices/* mapOptions */.tS)(value ?? (0,values_value/* primitive */.MY)(undefined, here), (one) => one.kind === 'unknown' || one.kind === 'variable'
            ? (0,values_variables/* unknownFrom */.NI)([one], here)
            : (0,values_value/* primitive */.MY)(one.kind === 'array', here)),
        of: (args, here) => (0,values_value/* arrayValue */.zk)(here, [...args]),
        from: ([source, transform], here) => {
            const items = arrayFrom(it, source, here);
            if (items === null)
                return (0,language_unread/* callUnread */.sy)(it, (0,values_variables/* unknownFrom */.NI)(source === undefined ? [] : [source], here), transform ? [transform] : [], here);
            if (transform === undefined)
                return items;
            items.items = items.items.map((item, index) => {
                it.step();
                return it.call(transform, [item, (0,values_value/* isExact */.u0)(items) ? (0,values_value/* primitive */.MY)(index, here) : (0,values_value/* looseItems */.lb)(items)], here);
            });
            return items;
        },
    });
}
/** `Array(3)` is three empty places, to be filled; `Array(3, 4)` a list of both. */
function newArray(args, at) {
    const [only] = args;
    if (args.length !== 1 || only === undefined)
        return (0,values_value/* arrayValue */.zk)(at, [...args]);
    if (only.kind !== 'primitive' || typeof only.value !== 'number')
        return (0,values_variables/* unknownFrom */.NI)([only], at);
    if (!Number.isInteger(only.value) || only.value < 0)
        throw new interpreter/* Thrown */.jO('a list has no such length');
    if (only.value > longestArray || only.variables.length > 0)
        return (0,values_variables/* unknownFrom */.NI)([only], at);
    const items = new Array(only.value).fill((0,values_value/* primitive */.MY)(undefined, at));
    return { ...(0,values_value/* arrayValue */.zk)(at, items), isSparse: items.length > 0 };
}
const longestArray = 1000;
/** `Array.from(array)` and `Array.from({ length: n })`. */
function arrayFrom(it, source, at) {
    if (source?.kind === 'object' && source.collection !== undefined)
        return (0,collections/* listOf */.c3)(it, source, at);
    if (source?.kind === 'array')
        return { ...(0,values_value/* arrayValue */.zk)(at, [...source.items]), rest: source.rest, isLoose: source.isLoose };
    if (source?.kind !== 'object' || source.rest !== 'nothing')
        return null;
    const length = (0,language_properties/* propertyOf */.$r)(source, 'length');
    if (length.kind !== 'primitive' ||
        typeof length.value !== 'number' ||
        !(length.value >= 0 && length.value <= longestArray))
        return null;
    return (0,values_value/* arrayValue */.zk)(at, Array.from({ length: length.value }, (_, index) => source.properties.get(String(index)) ?? (0,values_value/* primitive */.MY)(undefined, at)));
}

// EXTERNAL MODULE: ./.build/javascript/values/conditions.js
var conditions = __webpack_require__(1049);
;// CONCATENATED MODULE: ./.build/javascript/language/awaiting.js
/** What is done behind a promise: with what it holds, where it is not rejected. */





/** What `await` gives. @throws where it is rejected */
function settled(it, promise, at) {
    const absent = promise.kind === 'unknown' ? promise.absent : undefined;
    if (absent !== undefined && !(0,errors/* failsWithout */.Oj)(it, absent.path, absent.code))
        it.mayThrow();
    const result = (0,ways/* survivors */.Ql)(it, promise, (one) => fulfilled(it, one, at));
    it.awaits += 1;
    return result;
}
function fulfilled(it, promise, at) {
    const value = (0,promised/* awaited */.QZ)(promise);
    const settling = (0,promised/* settlingOf */.KA)(promise);
    if (settling === undefined)
        return value;
    if (settling.rejected === 'surely')
        throw rejection();
    if (settling.rejected === 'likely') {
        it.mayThrow();
        it.memory.conditions.push((0,conditions/* unlikelyOf */.xF)(at));
    }
    for (const { when, holds } of settling.given)
        (0,ways/* either */.gP)(it, [
            { when: holds ? when : null, run: () => value },
            { when: holds ? null : when, run: () => fail() },
        ], at);
    return value;
}
function rejection() {
    return new interpreter/* Thrown */.jO('it awaits a promise that is rejected');
}
function fail() {
    throw rejection();
}
/** Runs what a promise stands for; gives how it is settled as well: what the process cannot do without behind it. */
function settling(it, run) {
    const { conditions } = it.memory;
    const { length } = conditions;
    const result = run();
    const given = conditions.slice(length).filter((one) => one.when !== null && one.isFatal === true);
    return { result, settling: { rejected: null, given } };
}

;// CONCATENATED MODULE: ./.build/javascript/library/promises.js
/**
 * Promises: of themselves they are no value that says anything, but they hold the one that `await` gives. What is done
 * with it later may or may not have been done when the program has been read.
 */










/** `Promise.all`. */
function allOf(it, values, at) {
    return (0,choices/* mapOptions */.tS)(values, (one) => {
        const list = (0,collections/* listOf */.c3)(it, one, at);
        if (list === null)
            return (0,promised/* promiseOf */.tH)((0,values_variables/* unknownFrom */.NI)([one], at), at);
        return (0,promised/* promiseOf */.tH)({ ...list, items: list.items.map(promised/* awaited */.QZ) }, at, (0,promised/* together */.bs)(list.items.map(promised/* settlingOf */.KA)));
    });
}
/** `then`, `catch` or `finally` of a promise; `null` for any other name, or where it may be something else. */
function promiseMethod(it, promise, name, at) {
    if (!(0,promised/* isPromise */.yL)(promise))
        return null;
    switch (name) {
        case 'then':
            return (0,values_value/* builtin */.S2)(name, at, ([fulfilled, rejected], here) => {
                if ((0,promised/* isRejected */.TK)(promise)) {
                    if (fulfilled !== undefined)
                        (0,language_unread/* passBy */.tY)(it, fulfilled);
                    return handled(it, promise, rejected, here);
                }
                if (rejected !== undefined)
                    forgetRejected(it, rejected, here);
                if (fulfilled === undefined)
                    return promise;
                return later(it, () => it.call(fulfilled, [settled(it, promise, here)], here), here);
            });
        case 'catch':
            return (0,values_value/* builtin */.S2)(name, at, ([handler], here) => {
                if ((0,promised/* isRejected */.TK)(promise))
                    return handled(it, promise, handler, here);
                if (handler === undefined)
                    return promise;
                forgetRejected(it, handler, here);
                return failsAsWell(it, handler, here) ? promise : (0,promised/* promiseOf */.tH)((0,promised/* awaited */.QZ)(promise), here);
            });
        case 'finally':
            return (0,values_value/* builtin */.S2)(name, at, ([handler]) => {
                if (handler !== undefined)
                    (0,language_unread/* forget */.y6)(it, handler, 'it is called when a promise is settled');
                return promise;
            });
        default:
            return null;
    }
}
/** What becomes of a promise that is rejected for sure. */
function handled(it, promise, handler, at) {
    const error = (0,values_value/* unknown */.L5)('it is an error', at);
    return handler === undefined ? promise : later(it, () => it.call(handler, [error], at), at);
}
/** What handles an error. */
function forgetRejected(it, handler, at) {
    it.memory.under([(0,conditions/* failureOf */.g5)(at)], () => (0,language_unread/* forget */.y6)(it, handler, 'it is called when a promise is rejected'));
}
/** Whether what handles an error throws one itself, or ends the process. */
function failsAsWell(it, handler, at) {
    if (handler.kind !== 'closure')
        return false;
    const run = () => it.memory.under([(0,conditions/* failureOf */.g5)(at)], () => (0,ways/* attempt */.CD)(() => it.call(handler, [(0,values_value/* unknown */.L5)('it is an error', at)], at)));
    const [end] = it.memory.fork([{ when: null, run }], at, () => false);
    return end instanceof interpreter/* Thrown */.jO;
}
/** The promise of what a function gives, rejected where that throws. */
function promisedOf(it, run, at) {
    const end = (0,ways/* attempt */.CD)(() => it.memory.under([], () => settling(it, run)));
    return end instanceof interpreter/* Thrown */.jO ? (0,promised/* rejectedPromise */.OE)(at, 'surely', end.message) : (0,promised/* promiseOf */.tH)(end.result, at, end.settling);
}
/** What is done later, as a promise. */
function later(it, run, at) {
    const { awaits } = it;
    const whole = () => {
        const { result, settling: how } = settling(it, run);
        return (0,promised/* promiseOf */.tH)(result, at, how);
    };
    const result = (0,ways/* maybe */.no)(it, () => it.watcher?.later(it, 'async', whole) ?? whole(), at);
    it.awaits = awaits;
    return result instanceof interpreter/* Thrown */.jO ? (0,promised/* rejectedPromise */.OE)(at, 'likely', result.message) : result;
}

;// CONCATENATED MODULE: ./.build/javascript/library/globals.js
/** The globals whose meaning is known. Every other one is unknown, with its name as the reason. */












const parseInteger = (0,builtins/* conversion */.l2)((value, radix) => Number.parseInt(String(value), radix === undefined ? undefined : Number(radix)));
const parseFloating = (0,builtins/* conversion */.l2)((value) => Number.parseFloat(String(value)));
/** What replaces a number at run time is taken to be a number: it is not for a check of its own to say another port. */
function isNotANumber(test) {
    return ([value], at) => (0,choices/* mapOptions */.tS)(value ?? (0,values_value/* primitive */.MY)(undefined, at), (it) => it.kind === 'primitive'
        ? (0,values_value/* primitive */.MY)(test(it.value), at)
        : (0,values_variables/* unknownFrom */.NI)([it], at, (0,values_variables/* unsetFrom */.mn)([it], ([one]) => test(one))));
}
/** The value of a global name, or `null` if it is not known. */
function globalValue(it, name, at) {
    switch (name) {
        case 'undefined':
            return (0,values_value/* primitive */.MY)(undefined, at);
        case 'NaN':
            return (0,values_value/* primitive */.MY)(Number.NaN, at);
        case 'Infinity':
            return (0,values_value/* primitive */.MY)(Number.POSITIVE_INFINITY, at);
        case 'process':
            return it.process;
        case 'Number':
            return (0,values_value/* builtin */.S2)(name, at, (0,builtins/* conversion */.l2)(Number), new Map([
                ...(0,builtins/* members */.ol)(at, {
                    parseInt: parseInteger,
                    parseFloat: parseFloating,
                    isNaN: isNotANumber(Number.isNaN),
                    isInteger: (0,builtins/* ofScalars */.pi)(([value]) => Number.isInteger(value)),
                    isFinite: (0,builtins/* ofScalars */.pi)(([value]) => Number.isFinite(value)),
                }),
                ['MAX_SAFE_INTEGER', (0,values_value/* primitive */.MY)(Number.MAX_SAFE_INTEGER, at)],
            ]));
        case 'parseInt':
            return (0,values_value/* builtin */.S2)(name, at, parseInteger);
        case 'parseFloat':
            return (0,values_value/* builtin */.S2)(name, at, parseFloating);
        case 'isNaN':
            return (0,values_value/* builtin */.S2)(name, at, isNotANumber((value) => Number.isNaN(Number(value))));
        case 'isFinite':
            return (0,values_value/* builtin */.S2)(name, at, (0,builtins/* ofScalars */.pi)(([value]) => Number.isFinite(Number(value))));
        case 'String':
            return (0,values_value/* builtin */.S2)(name, at, (0,builtins/* conversion */.l2)(String), 
            // Of the parts of a template, what stands in between may be anything.
            (0,builtins/* members */.ol)(at, { raw: (_args, here) => (0,interpreter/* notUnderstood */.hf)('String.raw', here) }));
        case 'Boolean':
            return (0,values_value/* builtin */.S2)(name, at, ([value], here) => (0,operators/* unary */.gh)('!', (0,operators/* unary */.gh)('!', value ?? (0,values_value/* primitive */.MY)(undefined, here), here), here));
        case 'Math':
            return (0,builtins/* partlyKnown */.G1)(name, at, (0,builtins/* members */.ol)(at, {
                floor: (0,builtins/* ofScalars */.pi)(([value]) => Math.floor(Number(value))),
                trunc: (0,builtins/* ofScalars */.pi)(([value]) => Math.trunc(Number(value))),
                ceil: (0,builtins/* ofScalars */.pi)(([value]) => Math.ceil(Number(value))),
                round: (0,builtins/* ofScalars */.pi)(([value]) => Math.round(Number(value))),
                abs: (0,builtins/* ofScalars */.pi)(([value]) => Math.abs(Number(value))),
                max: (0,builtins/* ofScalars */.pi)((values) => Math.max(...values.map(Number))),
                min: (0,builtins/* ofScalars */.pi)((values) => Math.min(...values.map(Number))),
                random: (_args, here) => (0,values_value/* unknown */.L5)('it is a random number', here),
            }));
        case 'Object':
            return (0,values_value/* builtin */.S2)(name, at, ([value]) => value ?? (0,values_value/* objectValue */.ZH)(at), objectFunctions(it, at));
        case 'Array':
            return (0,values_value/* builtin */.S2)(name, at, (args, here) => newArray(args, here), arrayFunctions(it, at));
        case 'Map':
        case 'Set':
            return (0,collections/* collectionClass */.RP)(it, name, at);
        case 'JSON':
            return (0,builtins/* partlyKnown */.G1)(name, at, (0,builtins/* members */.ol)(at, {
                parse: (args, here) => parseJson(it, args, here),
                stringify: (args, here) => stringifyJson(it, args, here),
            }));
        case 'structuredClone':
            return (0,values_value/* builtin */.S2)(name, at, ([value], here) => copyOfData(it, value ?? (0,values_value/* primitive */.MY)(undefined, here), here));
        case 'console':
            return harmless(name, at);
        case 'Promise':
            return (0,values_value/* builtin */.S2)(name, at, (_args, here) => (0,values_value/* unknown */.L5)('a promise is not followed', here), (0,builtins/* members */.ol)(at, {
                resolve: ([value], here) => (0,promised/* promiseOf */.tH)(value ?? (0,values_value/* primitive */.MY)(undefined, here), here),
                reject: (_args, here) => (0,promised/* rejectedPromise */.OE)(here),
                all: ([value], here) => allOf(it, value ?? (0,values_value/* primitive */.MY)(undefined, here), here),
            }));
        default:
            return globalDefiner(name, at);
    }
}
/** An object whose functions do nothing that a config could see. */
function harmless(name, at) {
    const quiet = (_args, here) => (0,values_value/* primitive */.MY)(undefined, here);
    return (0,builtins/* partlyKnown */.G1)(name, at, (0,builtins/* members */.ol)(at, { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet, table: quiet }));
}

// EXTERNAL MODULE: ./.build/javascript/modules/repository.js
var repository = __webpack_require__(5792);
// EXTERNAL MODULE: ./.build/javascript/language/branch.js
var branch = __webpack_require__(4931);
;// CONCATENATED MODULE: ./.build/javascript/language/calls.js















function argumentsOf(it, node, frame) {
    const args = [];
    const lists = [];
    for (const argument of node.arguments) {
        if (argument.type === 'SpreadElement') {
            const spread = it.evaluate(argument.argument, frame);
            if (spread.kind === 'array' && (0,values_value/* isExact */.u0)(spread)) {
                it.step(spread.items.length >> 4);
                args.push(...spread.items);
            }
            else {
                lists.push(spread);
                args.push((0,values_value/* unknown */.L5)(notKnown, (0,interpreter/* originOf */.yv)(argument, frame)));
            }
        }
        else if (argument.type !== 'ArgumentPlaceholder') {
            args.push(it.evaluate(argument, frame));
        }
    }
    return { args, lists };
}
const notKnown = 'it is called with arguments that are not known';
/** A call of which it is not known which argument is which: all that has to do with it may be changed. */
function callLoosely(it, callee, self, { args, lists }, at, how = 'call') {
    it.watcher?.calls(at);
    for (const value of [callee, ...(self === undefined ? [] : [self]), ...lists])
        (0,language_unread/* forget */.y6)(it, value, notKnown);
    const made = callee.kind === 'unknown' && callee.made !== undefined ? { made: callee.made } : {};
    return (0,language_unread/* callUnread */.sy)(it, { ...(0,values_value/* unknown */.L5)(notKnown, at), ...made }, args, at, how);
}
function call(it, node, frame, at) {
    const { callee } = node;
    const isRequire = callee.type === 'Identifier' && callee.name === 'require' && (0,scopes/* lookUp */.TE)(frame.scope, 'require') === null;
    if (isRequire || callee.type === 'Import') {
        return calls_module(it, argumentsOf(it, node, frame).args, frame, at, isRequire ? 'require' : 'import');
    }
    if (callee.type === 'V8IntrinsicIdentifier')
        return (0,interpreter/* notUnderstood */.hf)('an intrinsic', at);
    let self;
    let target;
    if (callee.type === 'Super') {
        target = (0,scopes/* lookUp */.TE)(frame.scope, 'super()')?.value ?? (0,interpreter/* notUnderstood */.hf)('"super"', at);
    }
    else if (callee.type === 'MemberExpression') {
        const isSuper = callee.object.type === 'Super';
        self = callee.object.type === 'Super' ? (0,scopes/* lookUp */.TE)(frame.scope, 'this')?.value : it.evaluate(callee.object, frame);
        const object = isSuper || self === undefined ? (0,scopes/* superObject */.HC)(frame.scope, at) : self;
        target = (0,language_properties/* getProperty */.UU)(it, object, (0,member_names/* keyOf */.T)(it, callee, frame), (0,interpreter/* originOf */.yv)(callee, frame));
        const { property } = callee;
        if (self !== undefined && property.type === 'Identifier' && !callee.computed)
            target = promiseMethod(it, self, property.name, at) ?? target;
    }
    else {
        target = it.evaluate(callee, frame);
    }
    const given = argumentsOf(it, node, frame);
    return given.lists.length > 0 ? callLoosely(it, target, self, given, at) : it.call(target, given.args, at, self);
}
/** The function that loads modules for a file. https://nodejs.org/api/modules.html#accessing-the-main-module */
function requireOf(it, frame, at) {
    const main = it.modules[0]?.scope.bindings.get('module')?.value ?? (0,interpreter/* notUnderstood */.hf)('the main module', at);
    return (0,values_value/* builtin */.S2)('require', at, (args, here) => calls_module(it, args, frame, here, 'require'), new Map([['main', main]]));
}
function calls_module(it, args, frame, at, how) {
    return (0,ways/* survivors */.Ql)(it, args[0] ?? (0,values_value/* primitive */.MY)(undefined, at), (specifier) => {
        if (specifier.kind !== 'primitive' || typeof specifier.value !== 'string')
            return (0,values_value/* unknown */.L5)('it loads a module whose name is not known', at);
        const { value } = specifier;
        if (how === 'require')
            return it.load(value, frame.file, at, how);
        // What it throws is thrown where it is awaited.
        const loaded = it.memory.under([(0,conditions/* anyTime */.a_)(at)], () => it.load(value, frame.file, at, how));
        const isMissing = /^[./]/.test(value) && (0,modules/* resolveModule */.X6)(it.tree, value, frame.file.path) === null;
        const path = isMissing ? (0,modules/* fileOf */.W7)(value, frame.file.path) : null;
        return path !== null && loaded.kind === 'unknown'
            ? { ...loaded, absent: { path, code: 'ERR_MODULE_NOT_FOUND' } }
            : (0,promised/* promiseOf */.tH)(loaded, at);
    });
}
/**
 * `null` where the chain ends early, at something that is `undefined` or `null`.
 *
 * @param onObject is told what the last member of the chain is read of: a call is a method of that
 */
function optionalChain(it, node, frame, at, onObject) {
    if (node.type === 'MemberExpression' && node.object.type !== 'Super' && onObject !== undefined) {
        const object = it.evaluate(node.object, frame);
        onObject(object);
        return (0,language_properties/* getProperty */.UU)(it, object, (0,member_names/* keyOf */.T)(it, node, frame), (0,interpreter/* originOf */.yv)(node, frame));
    }
    if (node.type !== 'OptionalMemberExpression' && node.type !== 'OptionalCallExpression')
        return it.evaluate(node, frame);
    let self;
    const seeSelf = (value) => {
        self = value;
    };
    const inner = node.type === 'OptionalCallExpression' ? node.callee : node.object;
    const object = optionalChain(it, inner, frame, at, seeSelf);
    if (object === null)
        return null;
    if (node.type === 'OptionalMemberExpression')
        onObject?.(object);
    if (node.optional && (0,ports/* isAbsent */.W0)(object))
        return null;
    // Where the chain has ended before for some options, it stays so for them.
    const goOn = (proceed) => (0,ways/* survivors */.Ql)(it, object, (one) => (0,ports/* isAbsent */.W0)(one) && (node.optional || isOpen(node)) ? (0,values_value/* primitive */.MY)(undefined, at) : proceed(one));
    if (node.type === 'OptionalCallExpression') {
        const given = argumentsOf(it, node, frame);
        if (given.lists.length > 0)
            return callLoosely(it, object, self, given, at);
        return goOn((callee) => it.call(callee, given.args, at, self));
    }
    const key = (0,member_names/* keyOf */.T)(it, node, frame);
    return (0,places/* readAt */.m6)(goOn((one) => (0,language_properties/* getProperty */.UU)(it, one, key, at)), at);
}
/** Whether an earlier link of the chain may have ended it. */
function isOpen(node) {
    const inner = node.type === 'OptionalCallExpression' ? node.callee : node.object;
    return inner.type === 'OptionalMemberExpression' || inner.type === 'OptionalCallExpression';
}
/** `new URL('.', import.meta.url)` is the one constructor that configs use to find a path. */
function construct(it, node, frame, at) {
    const given = argumentsOf(it, node, frame);
    if (given.lists.length > 0)
        return callLoosely(it, it.evaluate(node.callee, frame), undefined, given, at, 'new');
    const { args } = given;
    const [relative, base] = args;
    const { callee } = node;
    const isGlobal = (name) => callee.type === 'Identifier' && callee.name === name && (0,scopes/* lookUp */.TE)(frame.scope, name) === null;
    if (isGlobal('Array'))
        return newArray(args, at);
    if (!isGlobal('URL') || relative?.kind !== 'primitive' || base?.kind !== 'primitive')
        return it.construct(it.evaluate(callee, frame), args, at);
    if (!URL.canParse(String(relative.value), String(base.value)))
        throw new interpreter/* Thrown */.jO('an address is not valid');
    const url = new URL(String(relative.value), String(base.value));
    const variables = [...relative.variables, ...base.variables];
    return (0,builtins/* partlyKnown */.G1)('URL', at, new Map([
        ['pathname', (0,values_value/* primitive */.MY)(decoded(url.pathname), at, variables)],
        ['href', (0,values_value/* primitive */.MY)(url.href, at, variables)],
    ]));
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./.build/javascript/library/counts.js
var counts = __webpack_require__(638);
;// CONCATENATED MODULE: ./.build/javascript/language/literals.js












function template(it, node, frame, at, textOfPart = ({ value }) => value.cooked ?? '') {
    const texts = node.quasis.map(textOfPart);
    if (node.expressions.length === 0)
        return (0,values_value/* primitive */.MY)(texts[0] ?? '', at);
    const parts = node.expressions.map((part) => it.evaluate(asExpression(part), frame));
    const text = (0,combinations/* lift */.y)(parts, at, (values) => {
        let whole = texts[0] ?? '';
        const inserted = [];
        for (const [index, value] of values.entries()) {
            if (value.kind !== 'primitive')
                return (0,values_variables/* unknownFrom */.NI)([value], at);
            inserted.push({ from: whole.length, value });
            whole += `${value.value}${texts[index + 1] ?? ''}`;
        }
        return (0,values_value/* textOf */.b6)(whole, at, [...new Set(values.flatMap(values_variables/* variablesOf */.ht))], inserted);
    });
    // `${PORT}` alone is the port itself: it stands where the port stands.
    const bare = node.quasis.every((it) => it.value.raw === '');
    const [inner] = parts;
    if (!bare || parts.length !== 1 || inner === undefined)
        return text;
    return (0,choices/* mapOptions */.tS)(inner, (one) => (0,operators/* asText */.e1)(one, 'the text of an object'));
}
/** A function of the parts of a template: of them only what stands in between is known. */
function taggedTemplate(it, node, frame, at) {
    const tag = it.evaluate(node.tag, frame);
    if (tag.kind === 'builtin' && tag.name === 'raw')
        return template(it, node.quasi, frame, at, ({ value }) => value.raw);
    const values = node.quasi.expressions.map((part) => it.evaluate(asExpression(part), frame));
    return it.call(tag, [(0,interpreter/* notUnderstood */.hf)('a tagged template', at), ...values], at);
}
/** In an expression position Babel only ever has expressions here; its types allow TypeScript's as well. */
function asExpression(node) {
    if (node.type.startsWith('TS') && !('expression' in node))
        throw new interpreter/* Thrown */.jO('a type stands in the place of a value');
    return node;
}
function objectLiteral(it, node, frame, at) {
    const object = (0,values_value/* objectValue */.ZH)(at);
    for (const property of node.properties) {
        if (property.type === 'SpreadElement') {
            (0,spread/* spreadInto */.i)(object, it.evaluate(property.argument, frame), (0,interpreter/* originOf */.yv)(property, frame));
            continue;
        }
        const key = (0,member_names/* keyName */.x)(it, property, frame);
        let value;
        if (property.type === 'ObjectMethod') {
            const here = (0,interpreter/* originOf */.yv)(property, frame);
            const closure = { kind: 'closure', node: property, scope: frame.scope, file: frame.file, at: here };
            const before = key.kind === 'primitive' ? object.properties.get(String(key.value)) : undefined;
            value = property.kind === 'method' ? closure : (0,classes/* accessor */.sY)(before, property.kind === 'get', closure);
        }
        else {
            value = it.evaluate(property.value, frame); // patterns only occur in assignments
        }
        if (key.kind === 'primitive' && key.variables.length === 0 && key.value !== '__proto__') {
            object.properties.set(String(key.value), value);
            continue;
        }
        // It may be any of those that are there, or another one.
        for (const [name, before] of object.properties) {
            object.properties.set(name, (0,choices/* anyOf */.EB)([before, value], at));
        }
        if (typeof object.rest === 'string')
            object.rest = (0,values_variables/* unknownFrom */.NI)([key], (0,interpreter/* originOf */.yv)(property, frame));
    }
    return object;
}
function arrayLiteral(it, node, frame, at) {
    const array = (0,values_value/* arrayValue */.zk)(at, []);
    const spreads = [];
    for (const element of node.elements) {
        if (element === null) {
            array.items.push((0,values_value/* primitive */.MY)(undefined, at));
            array.isSparse = true;
        }
        else if (element.type !== 'SpreadElement') {
            array.items.push(it.evaluate(element, frame));
        }
        else {
            const spread = it.evaluate(element.argument, frame);
            if (spread.kind === 'choice')
                array.isLoose = true;
            const lists = (0,ways/* survivors */.Ql)(it, spread, (one) => {
                const list = (0,collections/* listOf */.c3)(it, one, at) ?? one;
                appendSpread(array, list, (0,interpreter/* originOf */.yv)(element, frame));
                return list;
            });
            spreads.push(lists);
        }
    }
    const own = node.elements.length - spreads.length;
    const further = array.isLoose && array.rest === null ? (0,counts/* countTogether */.mH)(spreads, at) : null;
    if (further !== null)
        array.count = (0,operators/* binary */.aw)('+', (0,values_value/* primitive */.MY)(own, at), further, at);
    return array;
}
/** `[...spread]`, onto the end of a list. */
function appendSpread(array, spread, at) {
    if (spread.kind === 'array') {
        array.items.push(...spread.items);
        array.rest ??= spread.rest;
        array.isLoose ||= spread.isLoose;
    }
    else if (spread.kind === 'unknown' ||
        spread.kind === 'variable' ||
        (spread.kind === 'object' && spread.collection)) {
        array.rest ??= (0,values_variables/* unknownFrom */.NI)([spread], at);
    }
    else {
        throw new interpreter/* Thrown */.jO('it spreads something that is not a list');
    }
}

;// CONCATENATED MODULE: ./.build/javascript/language/expressions.js



















function evaluateExpression(it, node, frame) {
    it.step();
    const value = evaluateNode(it, node, frame);
    if (mayBeLarge.has(node.type))
        it.step(sizeOf(value));
    return value;
}
/** What makes a new value, which may be large: that costs more than a step. */
const mayBeLarge = new Set([
    'ArrayExpression',
    'AssignmentExpression',
    'BinaryExpression',
    'CallExpression',
    'NewExpression',
    'ObjectExpression',
    'OptionalCallExpression',
    'TaggedTemplateExpression',
    'TemplateLiteral',
]);
/** The steps that a value costs by its size: some MB of memory are all that an evaluation gets. */
function sizeOf(value) {
    switch (value.kind) {
        case 'primitive':
            return typeof value.value === 'string' ? value.value.length >> 8 : 0;
        case 'array':
            return value.items.length >> 3;
        case 'object':
            return value.properties.size >> 3;
        case 'choice':
            return value.options.length >> 2;
        default:
            return 0;
    }
}
function evaluateNode(it, node, frame) {
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    switch (node.type) {
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'BooleanLiteral':
            return (0,values_value/* primitive */.MY)(node.value, at);
        case 'NullLiteral':
            return (0,values_value/* primitive */.MY)(null, at);
        case 'Identifier':
            return identifier(it, node.name, frame, at);
        case 'TemplateLiteral':
            return template(it, node, frame, at);
        case 'ObjectExpression':
            return objectLiteral(it, node, frame, at);
        case 'ArrayExpression':
            return arrayLiteral(it, node, frame, at);
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
            return { kind: 'closure', node, scope: frame.scope, file: frame.file, at };
        case 'MemberExpression': {
            const object = node.object.type === 'Super' ? (0,scopes/* superObject */.HC)(frame.scope, at) : it.evaluate(node.object, frame);
            return (0,places/* readAt */.m6)((0,language_properties/* getProperty */.UU)(it, object, (0,member_names/* keyOf */.T)(it, node, frame), at), at);
        }
        case 'CallExpression':
            return call(it, node, frame, at);
        case 'OptionalMemberExpression':
        case 'OptionalCallExpression':
            return optionalChain(it, node, frame, at) ?? (0,values_value/* primitive */.MY)(undefined, at);
        case 'UnaryExpression':
            if (node.operator === 'delete')
                return remove(it, node.argument, frame, at);
            return (0,operators/* unary */.gh)(node.operator, it.evaluate(node.argument, frame), at);
        case 'BinaryExpression': {
            if (node.left.type === 'PrivateName')
                return (0,interpreter/* notUnderstood */.hf)('a private name', at);
            const left = it.evaluate(node.left, frame);
            const right = it.evaluate(node.right, frame);
            it.step(((0,choices/* optionsOf */.cz)(left).length * (0,choices/* optionsOf */.cz)(right).length) >> 2);
            if (node.operator === 'in')
                return isIn(left, right, at);
            return (0,operators/* binary */.aw)(node.operator, left, right, at);
        }
        case 'LogicalExpression': {
            return logical(it, node.operator, it.evaluate(node.left, frame), node.right, frame, at);
        }
        case 'ConditionalExpression': {
            const test = (0,values_truth/* truthOf */.D)(it.evaluate(node.test, frame));
            const yes = () => it.evaluate(node.consequent, frame);
            const no = () => it.evaluate(node.alternate, frame);
            return test.known === null ? (0,branch/* eitherWay */.N)(it, test, yes, no, at) : (0,values_truth/* select */.Lt)(test, yes, no, at);
        }
        case 'AssignmentExpression':
            return assignment(it, node, frame, at);
        case 'UpdateExpression':
            return update(it, node, frame, at);
        case 'SequenceExpression': {
            let last = (0,values_value/* primitive */.MY)(undefined, at);
            for (const expression of node.expressions)
                last = it.evaluate(expression, frame);
            return last;
        }
        case 'AwaitExpression':
            return settled(it, it.evaluate(node.argument, frame), at);
        case 'YieldExpression': {
            // What a generator is given back is most often what becomes of what it gives: `yield app.listen(4310)`.
            const given = node.argument ? it.evaluate(node.argument, frame) : (0,values_value/* primitive */.MY)(undefined, at);
            if (frame.yieldsAwait === true)
                return settled(it, given, at);
            it.mayThrow();
            return { ...(0,interpreter/* notUnderstood */.hf)('what a generator is given', at), made: (0,values_value/* after */.Pl)(given, 'yield') };
        }
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'TSInstantiationExpression':
        case 'ParenthesizedExpression':
            return it.evaluate(node.expression, frame);
        case 'MetaProperty':
            return importMeta(it, frame, at);
        case 'ThisExpression':
            return (0,scopes/* lookUp */.TE)(frame.scope, 'this')?.value ?? (0,interpreter/* notUnderstood */.hf)('"this"', at);
        case 'ImportExpression':
            return calls_module(it, [it.evaluate(node.source, frame)], frame, at, 'import');
        case 'NewExpression':
            return construct(it, node, frame, at);
        case 'TaggedTemplateExpression':
            return taggedTemplate(it, node, frame, at);
        case 'ClassExpression':
            return (0,classes/* classValue */.wr)(it, node, frame);
        default:
            return (0,interpreter/* notUnderstood */.hf)(`"${frame.file.text.slice(at.start, Math.min(at.end, at.start + 30))}"`, at);
    }
}
/** `name in object`: known where all of its properties are. Of an environment, any other name is there if somebody sets it. */
function isIn(key, object, at) {
    const other = () => (0,operators/* binary */.aw)('in', key, object, at);
    if (key.kind !== 'primitive' || key.variables.length > 0 || object.kind !== 'object')
        return other();
    if (object.isLoose || object.prototype !== undefined || typeof object.rest === 'object')
        return other();
    const name = String(key.value);
    if (name in {})
        return other();
    const own = object.properties.get(name);
    if (object.rest === 'nothing')
        return (0,values_value/* primitive */.MY)(own !== undefined, at);
    if (own === undefined)
        return (0,values_variables/* ofVariables */.vv)([name], at, { value: false });
    return own.kind === 'primitive' && own.isMissing !== true ? (0,values_value/* primitive */.MY)(true, at) : other();
}
function identifier(it, name, frame, at) {
    const binding = (0,scopes/* lookUp */.TE)(frame.scope, name);
    if (binding !== null)
        return (0,places/* readAt */.m6)(binding.value, at);
    if (name === 'require' && it.watcher !== null)
        return requireOf(it, frame, at);
    if (name === 'eval')
        throw new interpreter/* GiveUp */.l0('"eval" may change anything');
    // The program's own comes before the language's: `global.Promise = require('bluebird')`.
    const own = it.globals.properties.get(name);
    if (own !== undefined)
        return (0,places/* readAt */.m6)(own, at);
    const known = globalValue(it, name, at);
    if (known === null)
        it.mayThrow(); // it may not be there
    else if (name === 'console')
        it.memory.consoles.add(known);
    else if (known !== it.process)
        it.memory.ofLanguage.add(known);
    return known ?? (0,scopes/* undeclared */.cr)(name, at);
}
/** https://vite.dev/config/ and Node give `dirname`, `filename` and `url` of the file itself. */
function importMeta(it, frame, at) {
    const path = `${repository/* repositoryRoot */.Hn}/${frame.file.path}`;
    const meta = (0,values_value/* objectValue */.ZH)(at, new Map([
        ['dirname', (0,values_value/* primitive */.MY)(path.slice(0, path.lastIndexOf('/')), at)],
        ['filename', (0,values_value/* primitive */.MY)(path, at)],
        ['url', (0,values_value/* primitive */.MY)(`file://${path}`, at)],
    ]));
    // Node has none for a config, Bun that of the process (https://bun.com/docs/runtime/environment-variables); in a
    // program, Vite fills it in.
    if (it.watcher === null)
        meta.properties.set('env', { ...(0,values_value/* objectValue */.ZH)(at), rest: 'variable' });
    // https://nodejs.org/api/esm.html#importmetamain
    else {
        const main = it.modules[0]?.scope.bindings.get('module')?.value.at.source;
        meta.properties.set('main', (0,values_value/* primitive */.MY)(main === frame.file, at));
    }
    meta.rest = (0,interpreter/* notUnderstood */.hf)('"import.meta"', at);
    return meta;
}

;// CONCATENATED MODULE: ./.build/javascript/language/compiled-async.js
/**
 * What compilers make of `async` functions where the target has none: a generator, and a helper that goes on with it
 * whenever what it yields has come.
 */


/** The parameters of the helpers, by which they are told: they are written into each file. */
const helpers = [
    'thisArg _arguments P generator', // https://github.com/microsoft/tslib/blob/main/tslib.js
    '__this __arguments generator', // https://github.com/evanw/esbuild/blob/main/internal/runtime/runtime.go
];
/** What a call runs where it is one of such a helper; `null` where it is not, or gives arguments that are not known. */
function taskOf(callee, args) {
    const [self, list] = args;
    const generator = args.at(-1);
    if (generator?.kind !== 'closure' || generator.node.generator !== true || !isHelper(callee))
        return null;
    if (list === undefined || (0,ports/* isAbsent */.W0)(list))
        return { generator, self, args: [] };
    return list.kind === 'array' && (0,values_value/* isExact */.u0)(list) ? { generator, self, args: list.items } : null;
}
function isHelper(callee) {
    if (callee.kind === 'unknown')
        return callee.made?.name === 'tslib' && callee.made.steps.at(-1) === '__awaiter';
    if (callee.kind !== 'closure')
        return false;
    const names = callee.node.params.map((it) => (it.type === 'Identifier' ? it.name : ''));
    return helpers.includes(names.join(' '));
}

;// CONCATENATED MODULE: ./.build/javascript/language/containers.js
/** Containers that make instances of the classes of a program: their arguments are not known, the instances are. */




/** By what a class is asked for. Their decorators only note down what belongs to it. */
const containers = new Map([
    // https://github.com/microsoft/tsyringe#container
    ['tsyringe', /^resolve$/],
    // https://docs.typestack.community/typedi/develop/02-basic-usage-guide/01-getting-started
    ['typedi', /^get$/],
    // https://inversify.io/docs/api/container/#get
    ['inversify', /^(?:get|resolve)$/],
]);
/** Under this name, a class has the instance that was made of it. */
const made = '\0made';
/** `container.resolve(Server)`; `null` for any other call. What is asked for twice may be the same one, or another. */
function madeByContainer(it, callee, [asked], at) {
    const from = callee.kind === 'unknown' && callee.made?.from === 'package' ? callee.made : undefined;
    if (from === undefined || containers.get(from.name)?.test(from.steps.at(-1) ?? '') !== true)
        return null;
    if (asked?.kind !== 'object' || asked.definition === undefined)
        return null;
    const { node, file, scope } = asked.definition;
    const frame = (0,scopes/* frameOf */.Dm)(file, scope);
    if (!(node.decorators ?? []).every((one) => containers.has((0,classes/* packageOf */.wg)(it, one, frame)?.name ?? '')))
        return null;
    const before = asked.properties.get(made);
    if (before !== undefined) {
        (0,language_unread/* forget */.y6)(it, before, 'a container may give it to others');
        return null;
    }
    const written = node.body.body.find((member) => member.type === 'ClassMethod' && member.kind === 'constructor');
    const parameters = written?.type === 'ClassMethod' ? written.params : [];
    const given = parameters.map(() => (0,values_value/* unknown */.L5)('a container gives it', at));
    const instance = (0,classes/* instanceOf */.hR)(it, asked.definition, given, at);
    it.memory.setProperty(asked, made, instance);
    return instance;
}

// EXTERNAL MODULE: ./.build/javascript/language/returns.js
var language_returns = __webpack_require__(1440);
;// CONCATENATED MODULE: ./.build/javascript/language/functions.js
/** Calling functions of the config. */














/** Calls nested deeper than this are recursion without a known end. */
const deepestCall = 64;
/** Calls `callee` with its arguments. `depth` counts the calls we are inside of. */
function callFunction(it, callee, args, at, depth, self) {
    return (0,ways/* survivors */.Ql)(it, callee, (target) => {
        const task = taskOf(target, args);
        if (task !== null)
            return asynchronous(it, task.generator, task.args, at, task.self, true);
        switch (target.kind) {
            case 'closure': {
                if (depth.calls >= deepestCall) {
                    it.watcher?.skips(target.node);
                    return (0,values_value/* unknown */.L5)('it is computed by functions that call each other too deeply', at);
                }
                depth.calls += 1;
                try {
                    const { bound } = target;
                    if (bound === undefined)
                        return callClosure(it, target, args, at, self);
                    return callClosure(it, target, [...bound.args, ...args], at, bound.self);
                }
                finally {
                    depth.calls -= 1;
                }
            }
            case 'builtin':
                return target.call(args, at);
            case 'object':
                // What is known of a package in part may be a function as well.
                if (typeof target.rest === 'object' && target.definition === undefined)
                    return (0,language_unread/* callUnread */.sy)(it, target.rest, args, at);
                throw new interpreter/* Thrown */.jO('it calls something that is not a function');
            case 'primitive':
            case 'array':
                throw new interpreter/* Thrown */.jO('it calls something that is not a function');
            default:
                return isHasOwn(target)
                    ? hasOwn(it, args[0], args[1], at)
                    : (madeByContainer(it, target, args, at) ?? callUnreadMethod(it, target, args, at, self));
        }
    });
}
/** What an object has been given as a method is called as one, and may change it. */
function callUnreadMethod(it, callee, args, at, self) {
    const isOwn = self?.kind === 'object' && [...self.properties.values()].some((one) => isOneOf(callee, one));
    const result = (0,language_unread/* callUnread */.sy)(it, callee, args, at);
    if (self !== undefined && isOwn)
        (0,language_unread/* forget */.y6)(it, self, 'it has a method that is not read');
    return result;
}
function isOneOf(callee, value) {
    return value === callee || (value.kind === 'choice' && value.options.some((it) => isOneOf(callee, it.value)));
}
/** `Object.prototype.hasOwnProperty.call` */
function isHasOwn(callee) {
    return (callee.kind === 'unknown' &&
        callee.isShared === true &&
        /^prototype,hasOwnProperty,call$/.test(String(callee.made?.steps)));
}
function callClosure(it, closure, args, at, self) {
    it.step();
    const { node } = closure;
    if (node.generator === true)
        return generator(it, closure, args, at, self);
    return node.async === true
        ? asynchronous(it, closure, args, at, self, false)
        : plain(it, closure, args, at, self, false);
}
/** Behind its first `await` it goes on after all that is evaluated now. */
function asynchronous(it, closure, args, at, self, yields) {
    const { awaits } = it;
    const run = () => {
        it.awaits = awaits;
        const body = () => plain(it, closure, args, at, self, yields);
        const end = (0,ways/* attempt */.CD)(() => it.memory.under([(0,conditions/* anyTime */.a_)(at)], () => settling(it, body)));
        // Whoever calls it does not wait for that.
        const isNow = it.awaits === awaits;
        it.awaits = awaits;
        if (!(end instanceof interpreter/* Thrown */.jO))
            return (0,promised/* promiseOf */.tH)(end.result, at, end.settling);
        if (isNow && end instanceof interpreter/* Exited */.yA)
            throw end;
        it.mayThrow(); // where it is awaited
        return (0,promised/* rejectedPromise */.OE)(at, isNow ? 'surely' : 'likely', end.message);
    };
    return it.watcher === null ? run() : it.watcher.later(it, 'async', run);
}
/** @param yields whether its `yield` is an `await`, see `Task` */
function plain(it, closure, args, at, self, yields) {
    return it.memory.runFunction((level) => {
        const outer = it.memory.conditions.length;
        const scope = (0,scopes/* childScope */.Xu)(closure.scope);
        const frame = { scope, file: closure.file, returns: [], level, outer, yieldsAwait: yields };
        const last = runWatched(it, closure, args, at, frame, self);
        const returns = frame.returns.length === 0 || last === null ? frame.returns : [...frame.returns, last];
        const [only] = returns;
        const ends = (0,language_returns/* endsOf */.o)(returns);
        if (returns.length < 2)
            return { result: only?.value ?? last?.value ?? (0,values_value/* primitive */.MY)(undefined, at), ends };
        return { result: (0,choices/* choose */.Sw)(ends, at), ends };
    }, at);
}
/** Nobody knows how often it is asked to go on, nor when: only what it changes matters. */
function generator(it, closure, args, at, self) {
    const reason = (0,interpreter/* notUnderstood */.hf)('a generator', at);
    const frame = (0,scopes/* frameOf */.Dm)(closure.file, (0,scopes/* childScope */.Xu)(closure.scope));
    const run = () => {
        it.memory.runFunction((level) => ({ result: runWatched(it, closure, args, at, { ...frame, level }, self), ends: [] }), at);
    };
    it.memory.blur(() => {
        (0,ways/* attempt */.CD)(() => (it.watcher === null ? run() : it.watcher.later(it, 'async', run)));
    }, reason);
    it.mayThrow();
    return reason;
}
/** Its last end, beside those that `frame.returns` has; `null` where it is not reached. */
function runWatched(it, closure, args, at, frame, self) {
    const body = () => runBody(it, closure, args, at, frame, self);
    return it.watcher === null ? body() : it.watcher.runs(closure.node, body);
}
function runBody(it, closure, args, at, frame, self) {
    const { node } = closure;
    if (node.type === 'FunctionExpression' && node.id)
        frame.scope.bindings.set(node.id.name, { value: closure });
    if (node.type !== 'ArrowFunctionExpression') {
        // To change them changes the parameters.
        const given = (0,values_value/* arrayValue */.zk)(at, [...args]);
        it.memory.mayFreeze(given);
        frame.scope.bindings.set('arguments', { value: given });
        frame.scope.bindings.set('this', { value: self ?? (0,interpreter/* notUnderstood */.hf)('"this"', at) });
    }
    for (const [index, parameter] of node.params.entries()) {
        if (parameter.type === 'RestElement') {
            it.bind(parameter.argument, (0,values_value/* arrayValue */.zk)(at, args.slice(index)), frame, 'declare');
        }
        else {
            it.bind(parameter, args[index] ?? (0,values_value/* primitive */.MY)(undefined, at), frame, 'declare');
        }
    }
    const ended = (value) => (0,language_returns/* returnOf */.g)(it, value, frame);
    if (node.body.type !== 'BlockStatement')
        return ended(it.evaluate(node.body, frame));
    (0,scopes/* declareVariables */.Eu)(node.body, frame.scope);
    const end = it.execute(node.body.body, frame);
    if (end.kind === 'returned')
        return null;
    if (end.kind !== 'throw')
        return ended(end.kind === 'return' ? end.value : (0,values_value/* primitive */.MY)(undefined, at));
    if (frame.returns.length === 0)
        throw (0,failures/* thrownBy */.Cn)(end);
    if (end.exit === undefined)
        it.mayThrow();
    return null;
}

// EXTERNAL MODULE: ./.build/javascript/language/statements.js + 3 modules
var language_statements = __webpack_require__(3566);
// EXTERNAL MODULE: ./.build/javascript/library/data-files.js
var data_files = __webpack_require__(9484);
;// CONCATENATED MODULE: ./.build/javascript/modules/alias-names.js
/** Names that stand for a file or a folder: `@deck` for itself and for what lies below, `@deck/config`. */


/** No path is longer. */
const longestPath = 4096;
/** The path that a specifier means by the longest of the names that fits; `null` where none does. */
function byName(names, specifier) {
    if (names.size === 0 || specifier.length > longestPath)
        return null;
    for (let end = specifier.length; end > 0; end = specifier.lastIndexOf('/', end - 1)) {
        const path = names.get(specifier.slice(0, end));
        if (path !== undefined)
            return external_node_path_.posix.join(path, specifier.slice(end));
    }
    return null;
}
/** The file at a path relative to the root, with the endings that may be left out. */
function fileAt(tree, path) {
    return path.startsWith('..') ? null : (0,modules/* resolveModule */.X6)(tree, `./${path}`, 'package.json');
}
/** The file that a specifier means in the first of several folders that has it. */
function inFolders(tree, folders, specifier) {
    for (const folder of folders) {
        const file = fileAt(tree, external_node_path_.posix.join(folder, specifier));
        if (file !== null)
            return file;
    }
    return null;
}

// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/javascript/syntax/json.js
var json = __webpack_require__(9238);
// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(9995);
;// CONCATENATED MODULE: ./.build/javascript/modules/configured-aliases.js
/** Aliases that stand in `package.json` and in configs of Babel. */







/** By tree, what stands in each folder. */
const known = new WeakMap();
/** The file that a specifier means by what is configured above a file; `null` where it is a package. */
function byConfigured(tree, specifier, from) {
    const inFolder = known.get(tree) ?? new Map();
    known.set(tree, inFolder);
    for (const folder of (0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(from))) {
        const found = inFolder.get(folder) ?? aliasesIn(tree, folder);
        inFolder.set(folder, found);
        for (const { names, folders } of found) {
            const named = byName(names, specifier);
            const file = named === null ? inFolders(tree, folders, specifier) : fileAt(tree, named);
            if (file !== null)
                return file;
        }
    }
    return null;
}
function aliasesIn(tree, folder) {
    const manifest = manifestIn(tree, folder);
    return [ofModuleAlias(manifest, folder), ...ofBabel(tree, folder, (0,json/* field */.ZZ)(manifest, 'babel'))];
}
function manifestIn(tree, folder) {
    const path = external_node_path_.posix.join(folder, 'package.json');
    const read = tree.has(path) ? tree.read(path) : null;
    return read?.kind === 'text' ? (0,json/* readJson */.Vh)(read.source) : null;
}
/** `_moduleAliases` and `_moduleDirectories` of module-alias. https://github.com/ilearnio/module-alias#readme */
function ofModuleAlias(manifest, folder) {
    const folders = texts((0,json/* field */.ZZ)(manifest, '_moduleDirectories')).filter((it) => it !== 'node_modules');
    return { names: namesIn((0,json/* field */.ZZ)(manifest, '_moduleAliases'), folder), folders: inside(folders, folder) };
}
/** The same of the `package.json` of a folder that a program names. */
function moduleAliasesIn(tree, folder) {
    return ofModuleAlias(manifestIn(tree, folder), folder);
}
function namesIn(said, folder) {
    const names = new Map();
    for (const name of typeof said === 'object' && said !== null ? Object.keys(said) : []) {
        const target = (0,json/* textField */.M8)(said, name);
        const [path] = target === null ? [] : inside([target], folder);
        if (path !== undefined)
            names.set(name, path);
    }
    return names;
}
function inside(paths, folder) {
    return paths.flatMap((path) => (path.startsWith('/') ? [] : ((0,folders/* within */.ux)(folder, path) ?? [])));
}
function texts(list) {
    const all = Array.isArray(list) ? list : [list];
    return all.filter((it) => typeof it === 'string');
}
// https://babeljs.io/docs/config-files
const files = ['json', 'js', 'cjs', 'mjs', 'cts'].flatMap((ending) => [`babel.config.${ending}`, `.babelrc.${ending}`]);
/** What the plugin module-resolver is told. https://github.com/tleunen/babel-plugin-module-resolver/blob/master/DOCS.md */
function ofBabel(tree, folder, said) {
    const found = pluginsIn(said);
    for (const name of ['.babelrc', ...files]) {
        const path = external_node_path_.posix.join(folder, name);
        if (!tree.has(path))
            continue;
        if (/\.[cm]?[jt]s$/.test(name)) {
            const read = readModule(tree, path);
            if (typeof read !== 'string')
                found.push(...resolvers(read.program));
            continue;
        }
        const read = tree.read(path);
        const parsed = read.kind === 'text' ? (0,parse/* parseSingleExpression */.ss)(read.source) : null;
        if (parsed !== null && !(0,parse/* isProblem */.AN)(parsed))
            found.push(...resolvers(parsed.expression));
    }
    return found.map((options) => ({
        // What is written as a pattern is not followed.
        names: new Map([...namesIn((0,json/* field */.ZZ)(options, 'alias'), folder)].filter(([name]) => !/[\^$*()\\]/.test(name))),
        folders: inside(texts((0,json/* field */.ZZ)(options, 'root')), folder),
    }));
}
const configured_aliases_plugin = /^(?:babel-plugin-)?module-resolver$/;
function pluginsIn(said) {
    const plugins = (0,json/* field */.ZZ)(said, 'plugins');
    return (Array.isArray(plugins) ? plugins : []).flatMap((it) => Array.isArray(it) && configured_aliases_plugin.test(String(it[0])) ? [it[1]] : []);
}
/** `['module-resolver', { … }]`, wherever it stands but for one environment alone. */
function resolvers(config) {
    const found = [];
    const open = [config];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const [name, options] = node.type === 'ArrayExpression' ? node.elements : [];
        const isPlugin = name?.type === 'StringLiteral' && configured_aliases_plugin.test(name.value) && options?.type === 'ObjectExpression';
        if (isPlugin)
            found.push((0,json/* dataOf */.qu)(options));
        else if (!isOfEnvironment(node))
            open.push(...(0,nodes/* childrenOf */.LU)(node));
    }
    return found;
}
function isOfEnvironment(node) {
    if (node.type !== 'ObjectProperty')
        return false;
    const { key } = node;
    return (key.type === 'Identifier' && key.name === 'env') || (key.type === 'StringLiteral' && key.value === 'env');
}

;// CONCATENATED MODULE: ./.build/javascript/library/module-alias.js






/** What was added in one run, in its memory, by its `process`: a name or `null`, and a path. */
const addedIn = new WeakMap();
/** What such a package exports; `null` for any other one. */
function aliasPackage(it, specifier, at) {
    switch (specifier) {
        case 'module-alias':
        case 'app-module-path':
            return adding(it, specifier, at);
        // What stands in `package.json` holds anyhow.
        case 'module-alias/register':
            return (0,values_value/* primitive */.MY)(undefined, at);
        default:
            return null;
    }
}
/** Of more than these, none is followed: each module that is loaded asks for all. */
const mostAdded = 256;
/** The file that a specifier means by what the program has added. */
function addedAlias(it, specifier) {
    const added = addedIn.get(it.process);
    if (added === undefined || !(0,values_value/* isExact */.u0)(added) || added.items.length > mostAdded)
        return null;
    const names = new Map();
    const folders = [];
    for (const pair of added.items) {
        const [name, path] = pair.kind === 'array' ? pair.items.map(ports/* knownText */.bG) : [];
        if (path === null || path === undefined)
            continue;
        if (name === null || name === undefined)
            folders.push(path);
        else
            names.set(name, path);
    }
    const named = byName(names, specifier);
    return named === null ? inFolders(it.tree, folders, specifier) : fileAt(it.tree, named);
}
function adding(it, specifier, at) {
    const added = addedIn.get(it.process) ?? (0,values_value/* arrayValue */.zk)(at, []);
    addedIn.set(it.process, added);
    const add = (name, target, here) => {
        const path = target === undefined ? null : (0,ports/* knownText */.bG)(target);
        const inside = path === null ? null : (0,repository/* insideRepository */.rz)(path);
        it.step();
        it.memory.willChange(added);
        added.items.push((0,values_value/* arrayValue */.zk)(here, [(0,values_value/* primitive */.MY)(name, here), (0,values_value/* primitive */.MY)(inside, here)]));
    };
    const nothing = (here) => (0,values_value/* primitive */.MY)(undefined, here);
    const initialize = (base, here) => {
        const path = base === undefined ? null : ((0,ports/* knownText */.bG)(base)?.replace(/\/package\.json$/, '') ?? null);
        const folder = path === null ? null : (0,repository/* insideRepository */.rz)(path);
        if (folder === null)
            return nothing(here);
        const { names, folders } = moduleAliasesIn(it.tree, folder);
        const absolute = (inside) => (0,values_value/* primitive */.MY)(`${repository/* repositoryRoot */.Hn}/${inside}`, here);
        for (const [name, target] of names)
            add(name, absolute(target), here);
        for (const one of folders)
            add(null, absolute(one), here);
        return nothing(here);
    };
    const known = (0,builtins/* members */.ol)(at, {
        addAlias: ([name, target], here) => {
            const text = name === undefined ? null : (0,ports/* knownText */.bG)(name);
            if (text !== null)
                add(text, target, here);
            return nothing(here);
        },
        addAliases: ([names], here) => {
            if (names?.kind === 'object')
                for (const [name, target] of names.properties)
                    add(name, target, here);
            return nothing(here);
        },
        addPath: ([path], here) => {
            add(null, path, here);
            return nothing(here);
        },
    });
    const all = {
        ...(0,values_value/* builtin */.S2)(specifier, at, ([base], here) => initialize(base, here)),
        members: { get: (name) => (name === 'default' ? all : known.get(name)) },
    };
    return all;
}

// EXTERNAL MODULE: ./.build/javascript/library/env-files.js
var env_files = __webpack_require__(6205);
// EXTERNAL MODULE: ./.build/javascript/library/environments.js
var environments = __webpack_require__(80);
;// CONCATENATED MODULE: ./.build/javascript/library/adonis.js
/**
 * AdonisJS: its ignitor opens a server where `PORT` and `HOST` say, of the environment or of the `.env` of the application.
 * https://docs.adonisjs.com/guides/getting-started/environment-variables
 */










/** By the module that exports the ignitor: as of version 6, of version 5, before. */
const adonis_modules = new Set([
    '@adonisjs/core',
    '@adonisjs/core/build/standalone',
    '@adonisjs/ignitor',
]);
/** What a package of AdonisJS exports; `null` for one whose meaning is not known. */
function adonisPackage(it, specifier, at) {
    if (!adonis_modules.has(specifier))
        return null;
    const made = { from: 'package', name: specifier, steps: ['Ignitor'] };
    const ignitor = {
        ...(0,values_value/* builtin */.S2)('Ignitor', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('"Ignitor"', here)),
        construct: (_args, here) => ignitorOf(it, made, here),
        made,
    };
    return (0,builtins/* partlyKnown */.G1)(specifier, at, new Map([['Ignitor', ignitor]]));
}
function ignitorOf(it, made, at) {
    const unread = (step, args, here) => (0,language_unread/* callUnread */.sy)(it, { ...(0,interpreter/* notUnderstood */.hf)(`"${step}"`, here), made: { ...made, steps: ['Ignitor', 'new', step] } }, args, here);
    const start = (step) => (0,values_value/* builtin */.S2)(step, at, (args, here) => unread(step, [socketOptions(it, here), ...args], here));
    const server = (0,values_value/* objectValue */.ZH)(at, new Map([['start', start('start')]]));
    const instance = (0,values_value/* objectValue */.ZH)(at, new Map([
        // In the first versions it opens a server by itself.
        ['fireHttpServer', start('fireHttpServer')],
        ...(0,builtins/* members */.ol)(at, {
            httpServer: () => server,
            appRoot: () => instance,
            preLoad: () => instance,
            tap: (args, here) => {
                unread('tap', args, here);
                return instance;
            },
        }),
    ]));
    return Object.assign(instance, { rest: (0,interpreter/* notUnderstood */.hf)('what else an ignitor has', at) });
}
function socketOptions(it, at) {
    const folder = (0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(at.source.path)).find((one) => it.tree.has(external_node_path_.posix.join(one, 'package.json')));
    const file = external_node_path_.posix.join(repository/* repositoryRoot */.Hn, folder ?? '', '.env');
    (0,env_files/* dotenvConfig */.HH)(it, (0,values_value/* objectValue */.ZH)(at, new Map([['path', (0,values_value/* primitive */.MY)(file, at)]])), at);
    const given = (variable, otherwise) => {
        const value = (0,environments/* variableOf */.Qn)(it, variable, at);
        // Without one that it validates, it ends.
        return isRequired(it, folder ?? '', variable) ? value : (0,values_truth/* fallback */.Np)('||', value, () => (0,values_value/* primitive */.MY)(otherwise, at), at);
    };
    return (0,values_value/* objectValue */.ZH)(at, new Map([
        ['port', given('PORT', undefined)],
        ['host', given('HOST', '0.0.0.0')],
    ]));
}
/** Where an application says which variables it cannot do without: as of version 6, of version 5. */
const validations = ['start/env.ts', 'env.ts'];
/** `PORT: Env.schema.number()`; what may be left out is `Env.schema.number.optional()`. */
function isRequired(it, folder, variable) {
    return validations.some((name) => {
        const read = it.read(external_node_path_.posix.join(folder, name));
        return read.kind === 'text' && new RegExp(`\\b${variable}:\\s*Env\\.schema\\.\\w+\\(`).test(read.source.text);
    });
}

// EXTERNAL MODULE: ./.build/javascript/library/arguments/words.js
var arguments_words = __webpack_require__(4242);
;// CONCATENATED MODULE: ./.build/javascript/library/arguments/chain.js
/**
 * A parser that is told of its options call by call: `yargs.option(…).option(…).argv`. What it is told is kept in the
 * memory of the program, and read when it parses.
 */



const callsByMembers = new WeakMap();
/** A parser that nothing has been told yet. */
function chainOf(it, at, chain) {
    const { begins } = chain;
    const first = begins === undefined ? [] : [(0,values_value/* arrayValue */.zk)(at, [(0,values_value/* primitive */.MY)(begins.name, at), ...begins.args])];
    const calls = (0,values_value/* arrayValue */.zk)(at, [...first]);
    const { name: whole } = chain;
    const members = {
        get: (name) => {
            if (chain.tells.has(name))
                return (0,values_value/* builtin */.S2)(name, at, (args, here) => {
                    tell(it, calls, name, args, here);
                    return self;
                });
            const known = chain.get(name, self, calls);
            if (known !== undefined)
                return known;
            tell(it, calls, '?', [], at);
            return { ...(0,interpreter/* notUnderstood */.hf)(`"${whole}.${name}"`, at), made: { from: 'package', name: whole, steps: [name] } };
        },
    };
    callsByMembers.set(members, calls);
    const self = (0,values_value/* builtin */.S2)(whole, at, chain.call ?? ((_args, here) => (0,interpreter/* notUnderstood */.hf)(`"${whole}"`, here)), members);
    return self;
}
function tell(it, calls, name, args, at) {
    it.step();
    it.memory.willChange(calls);
    calls.items.push((0,values_value/* arrayValue */.zk)(at, [(0,values_value/* primitive */.MY)(name, at), ...args]));
}
/** A parser that is told more than that is not read: what it knows is compared with each other. */
const mostTold = 2000;
/** What a parser has been told so far. */
function toldIn(calls, whole) {
    if (!(0,values_value/* isExact */.u0)(calls))
        throw new arguments_words/* Unclear */.n6((0,values_value/* looseItems */.lb)(calls));
    if (calls.items.length > mostTold)
        throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`so much that "${whole}" is told`, calls.at));
    return calls.items.map((call) => {
        const [name, ...args] = call.kind === 'array' ? call.items : [];
        if (name?.kind !== 'primitive' || name.value === '?')
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`what "${whole}" is told`, call.at));
        return { name: String(name.value), args, at: call.at };
    });
}
/** The calls of a parser, or of an option, that is handed over; `null` for anything else. */
function callsOf(value) {
    return (value?.kind === 'builtin' && value.members !== undefined && callsByMembers.get(value.members)) || null;
}

;// CONCATENATED MODULE: ./.build/javascript/library/arguments/commander-options.js
/** Options of a command, and what words give them. https://github.com/tj/commander.js/blob/master/lib/command.js (parseOptions) */








/** The options that a command has been told of, in their order. */
function optionsIn(told) {
    return told.flatMap(({ name, args, at }) => {
        switch (name) {
            case 'option':
            case 'requiredOption': {
                const [flags, , third, fourth] = args;
                const isParsed = third?.kind === 'closure' || third?.kind === 'builtin';
                const [parse, otherwise] = isParsed ? [third, fourth] : [null, third];
                if (third?.kind === 'unknown')
                    throw new arguments_words/* Unclear */.n6(third);
                return [{ ...optionOf(flags, at), parse, otherwise: commander_options_set(otherwise), isMandatory: name === 'requiredOption' }];
            }
            case 'on':
                if (args[0] === undefined || ((0,ports/* knownText */.bG)(args[0]) ?? 'option').startsWith('option'))
                    throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('what "commander" does with an option', at));
                return [];
            case 'addOption':
                return [addedOption(args[0], at)];
            case 'version':
                return [{ ...optionOf(args[1] ?? (0,values_value/* primitive */.MY)('-V, --version', at), at), isLast: true }];
            default:
                return [];
        }
    });
}
function commander_options_set(value) {
    return value === undefined ||
        (value.kind === 'primitive' && value.value === undefined && value.variables.length === 0)
        ? null
        : value;
}
function optionOf(flags, at) {
    const text = flags === undefined ? null : (0,ports/* knownText */.bG)(flags);
    if (text === null)
        throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('an option of "commander"', at));
    const words = text.split(/[ |,]+/);
    const short = words.find((it) => /^-[^-]$/.test(it)) ?? null;
    const longs = words.filter((it) => /^--[^-]/.test(it));
    const long = longs.at(-1) ?? null;
    const name = (long ?? short ?? '').replace(/^--?/, '');
    const isNegated = long?.startsWith('--no-') ?? false;
    return {
        short: short ?? (longs.length > 1 ? (longs[0] ?? null) : null),
        long,
        takes: text.includes('<') ? 'required' : text.includes('[') ? 'optional' : 'nothing',
        isVariadic: /\w\.\.\.[>\]]$/.test(text),
        isNegated,
        attribute: camelCase(isNegated ? name.slice('no-'.length) : name),
        otherwise: null,
        parse: null,
        variable: null,
        preset: null,
        isMandatory: false,
        isLast: false,
    };
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/** `new Option('-p, --port <number>').env('PORT').default(4310)`. */
function addedOption(value, at) {
    const calls = callsOf(value);
    const [made, ...others] = calls === null ? [] : toldIn(calls, 'Option');
    if (made === undefined)
        throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('an option of "commander"', at));
    let option = optionOf(made.args[0], made.at);
    for (const one of others)
        option = { ...option, ...saidBy(one) };
    return option;
}
function saidBy({ name, args: [first] }) {
    switch (name) {
        case 'default':
            return { otherwise: commander_options_set(first) };
        case 'argParser':
            return { parse: first ?? null };
        case 'env':
            return { variable: first === undefined ? null : (0,ports/* knownText */.bG)(first) };
        case 'preset':
            return { preset: first ?? null };
        case 'makeOptionMandatory':
            return { isMandatory: first === undefined || (0,values_truth/* truthOf */.D)(first).known !== false };
        default:
            return {};
    }
}
function defaultsOf(options, at) {
    const values = new Map();
    for (const [index, { attribute, isNegated, otherwise, long }] of options.entries()) {
        const positive = long?.replace(/^--no-/, '--');
        if (otherwise !== null)
            values.set(attribute, otherwise);
        else if (isNegated && !options.slice(0, index).some((it) => it.long === positive))
            values.set(attribute, (0,values_value/* primitive */.MY)(true, at));
    }
    return values;
}
/** Takes words apart as a command does that has these options. */
function takeOptions(it, words, options, at) {
    const values = defaultsOf(options, at);
    const given = new Set();
    const [operands, unknown] = [[], []];
    const find = (text) => options.find((one) => one.short === text || one.long === text);
    const isNegative = (text) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(text) && !options.some((one) => /^-\d$/.test(one.short ?? ''));
    const isOption = (text) => text.length > 1 && text.startsWith('-');
    const give = (option, value, word) => {
        if (option.isLast)
            throw (0,arguments_words/* ends */.rW)(`"${word.text}" only shows something`, word.value.at);
        const isAgain = given.has(option.attribute);
        values.set(option.attribute, valueFor(it, option, value, values, isAgain, word.value.at));
        given.add(option.attribute);
    };
    let variadic = null;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        const { text } = word;
        if (text === '--') {
            const open = unknown.length > 0 ? unknown : operands;
            open.push(...(open === unknown ? [word] : []), ...words.slice(index + 1));
            break;
        }
        if (variadic !== null && (!isOption(text) || isNegative(text))) {
            give(variadic, word.value, word);
            continue;
        }
        variadic = null;
        // In a group, what is left of it is looked at as if it stood alone.
        let from = 1;
        let rest = text;
        let isTaken = false;
        while (isOption(rest) && !isTaken) {
            const option = find(rest);
            const [first, sign] = [find(rest.slice(0, 2)), rest.indexOf('=')];
            const assigned = rest.startsWith('--') && sign !== -1 ? find(rest.slice(0, sign)) : undefined;
            const next = words[index + 1];
            if (option !== undefined) {
                isTaken = true;
                variadic = option.isVariadic ? option : null;
                const isFree = next !== undefined && (!isOption(next.text) || isNegative(next.text));
                if (option.takes === 'required' && next === undefined)
                    throw (0,arguments_words/* ends */.rW)(`"${rest}" has no value`, word.value.at);
                const isValued = option.takes === 'required' || (option.takes === 'optional' && isFree);
                give(option, isValued && next !== undefined ? next.value : null, word);
                if (isValued)
                    index += 1;
            }
            else if (rest.length > 2 && !rest.startsWith('--') && first !== undefined) {
                from += 1;
                if (first.takes !== 'nothing') {
                    isTaken = true;
                    give(first, (0,arguments_words/* endOf */.pJ)(word, from), word);
                }
                else {
                    give(first, null, word);
                    rest = `-${text.slice(from)}`;
                }
            }
            else if (assigned !== undefined && assigned.takes !== 'nothing') {
                isTaken = true;
                give(assigned, (0,arguments_words/* endOf */.pJ)(word, sign + 1), word);
            }
            else
                break;
        }
        if (isTaken)
            continue;
        // An option before version 13.
        if (isNegative(rest))
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the argument "${rest}"`, word.value.at));
        if (unknown.length > 0 || isOption(rest))
            unknown.push({ ...word, text: rest });
        else
            operands.push(word);
    }
    for (const option of options) {
        if (option.variable !== null && !given.has(option.attribute))
            ofVariable(it, option, option.variable, values, at);
        if (option.isMandatory && !values.has(option.attribute))
            throw (0,arguments_words/* ends */.rW)(`it is not given "${option.long ?? option.short}"`, at);
    }
    return { values, operands, unknown };
}
function valueFor(it, option, given, values, isAgain, at) {
    const before = values.get(option.attribute) ?? (0,values_value/* primitive */.MY)(undefined, at);
    const value = given ?? option.preset;
    if (value !== null && option.parse !== null)
        return it.call(option.parse, [value, before], at);
    if (value !== null && option.isVariadic)
        return isAgain ? (0,arguments_words/* appended */.YP)(before, value) : (0,values_value/* arrayValue */.zk)(at, [value]);
    return value ?? (0,values_value/* primitive */.MY)(!option.isNegated, at);
}
function ofVariable(it, option, name, values, at) {
    const set = (0,language_properties/* getNamed */.cn)(it, (0,language_properties/* getNamed */.cn)(it, it.process, 'env', at), name, at);
    const before = values.get(option.attribute);
    const value = (0,choices/* mapOptions */.tS)(set, (one) => {
        if ((0,ports/* isAbsent */.W0)(one))
            return before ?? (0,values_value/* primitive */.MY)(undefined, at);
        if (option.takes === 'nothing')
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`an option that "${name}" switches`, at));
        if (one.kind === 'variable' && before !== undefined)
            return (0,values_truth/* replaceable */.ll)(before, [name], at);
        return valueFor(it, option, one, values, false, at);
    });
    values.set(option.attribute, value);
}

;// CONCATENATED MODULE: ./.build/javascript/library/arguments/commander.js
/** `program.option('-p, --port <number>', '…', 4310).parse(); program.opts().port`. https://github.com/tj/commander.js#readme */










const tells = new Set([
    ...['option', 'requiredOption', 'addOption', 'version', 'argument', 'arguments', 'action', 'allowUnknownOption'],
    ...['name', 'alias', 'aliases', 'description', 'summary', 'usage', 'helpOption', 'addHelpText', 'addHelpCommand'],
    ...['helpCommand', 'configureHelp', 'configureOutput', 'showHelpAfterError', 'showSuggestionAfterError'],
    ...['allowExcessArguments', 'exitOverride', 'storeOptionsAsProperties', 'passCommandToAction', 'on', 'hook'],
]);
const ofOption = new Set([
    ...['default', 'env', 'argParser', 'preset', 'makeOptionMandatory', 'choices', 'conflicts', 'hideHelp', 'helpGroup'],
]);
/** What the package exports: a command, which in older versions is the package itself. */
function commanderPackage(it, at) {
    const command = (0,values_value/* builtin */.S2)('Command', at, () => (0,interpreter/* notUnderstood */.hf)('"Command"', at));
    const option = (0,values_value/* builtin */.S2)('Option', at, () => (0,interpreter/* notUnderstood */.hf)('"Option"', at));
    const program = commandOf(it, at, (name) => {
        switch (name) {
            case 'default':
            case 'program':
                return program;
            case 'Command':
            case 'CommanderStatic':
                return { ...command, construct: (_args, here) => commandOf(it, here) };
            case 'createCommand':
                return (0,values_value/* builtin */.S2)(name, at, (_args, here) => commandOf(it, here));
            case 'Option':
                return { ...option, construct: (args, here) => optionNamed(it, args, here) };
            case 'InvalidArgumentError':
            case 'InvalidOptionArgumentError':
                return { ...(0,interpreter/* notUnderstood */.hf)(`"${name}"`, at), made: { from: 'package', name: 'commander', steps: [name] } };
            default:
                return undefined;
        }
    });
    return program;
}
function optionNamed(it, args, at) {
    return chainOf(it, at, {
        name: 'Option',
        tells: ofOption,
        get: () => undefined,
        begins: { name: 'new', args },
    });
}
function commandOf(it, at, more = () => undefined, title = (0,values_value/* primitive */.MY)('', at)) {
    return chainOf(it, at, {
        name: 'commander',
        tells,
        begins: { name: 'title', args: [title] },
        get: (name, self, calls) => {
            const parse = ([argv, said], here) => {
                const words = wordsOf(it, argv, said, here);
                const outcome = (0,arguments_words/* ofWords */.HJ)(it, words, here, (all) => {
                    run(it, self, calls, [], all, here);
                    return (0,values_value/* primitive */.MY)(true, here);
                });
                if (outcome.kind === 'primitive')
                    return;
                tell(it, calls, '?', [], here);
                handOver(it, outcome, calls, here);
            };
            switch (name) {
                case 'parse':
                    return (0,values_value/* builtin */.S2)(name, at, (args, here) => {
                        parse(args, here);
                        return self;
                    });
                case 'parseAsync':
                    return (0,values_value/* builtin */.S2)(name, at, (args, here) => {
                        parse(args, here);
                        return (0,promised/* promiseOf */.tH)(self, here);
                    });
                case 'opts':
                case 'optsWithGlobals':
                    return (0,values_value/* builtin */.S2)(name, at, (_args, here) => optionsOf(calls, here));
                case 'getOptionValue':
                    return (0,values_value/* builtin */.S2)(name, at, ([asked], here) => (0,language_properties/* propertyOf */.$r)(optionsOf(calls, here), (0,ports/* knownText */.bG)(asked ?? (0,values_value/* primitive */.MY)('', here)) ?? ''));
                case 'args':
                    return (0,arguments_words/* clearly */.j7)(() => toldIn(calls, 'commander').findLast((one) => one.name === 'parsed')?.args[1] ?? (0,values_value/* arrayValue */.zk)(at, []));
                case 'command':
                    return (0,values_value/* builtin */.S2)(name, at, (args, here) => {
                        const [, second] = args;
                        const isElsewhere = second?.kind === 'primitive' && typeof second.value === 'string';
                        const inner = commandOf(it, here, undefined, args[0]);
                        tell(it, calls, isElsewhere ? '?' : name, [args[0] ?? (0,values_value/* primitive */.MY)('', here), inner, second ?? (0,values_value/* primitive */.MY)(undefined, here)], here);
                        return isElsewhere ? self : inner;
                    });
                case 'addCommand':
                    return (0,values_value/* builtin */.S2)(name, at, ([inner, said], here) => {
                        tell(it, calls, 'command', [(0,values_value/* primitive */.MY)('', here), inner ?? (0,values_value/* primitive */.MY)(undefined, here), said ?? (0,values_value/* primitive */.MY)(undefined, here)], here);
                        return self;
                    });
                case 'then':
                    return (0,values_value/* primitive */.MY)(undefined, at);
                default:
                    // Before version 7, options are properties of their command.
                    return more(name) ?? legacyOption(calls, name, at);
            }
        },
    });
}
function legacyOption(calls, name, at) {
    try {
        const isOption = optionsIn(toldIn(calls, 'commander')).some((one) => one.attribute === name);
        return isOption ? (0,language_properties/* propertyOf */.$r)(optionsOf(calls, at), name) : undefined;
    }
    catch (error) {
        if (error instanceof arguments_words/* Unclear */.n6)
            return undefined;
        throw error;
    }
}
/** What the options are: as they were parsed last. Before that, it is an object that parsing fills. */
function optionsOf(calls, at) {
    return (0,arguments_words/* clearly */.j7)(() => {
        const parsed = toldIn(calls, 'commander').findLast((one) => one.name === 'parsed')?.args[0];
        return parsed ?? (0,values_value/* unknown */.L5)('its options are not parsed yet', at);
    });
}
function wordsOf(it, argv, said, at) {
    if (argv === undefined || (0,ports/* isAbsent */.W0)(argv))
        return (0,arguments_words/* ownWords */.I1)(it, at);
    const from = said === undefined || (0,ports/* isAbsent */.W0)(said) ? null : (0,language_properties/* propertyOf */.$r)(said, 'from');
    if (from === null || (0,ports/* isAbsent */.W0)(from) || (0,ports/* knownText */.bG)(from) === 'node')
        return (0,arguments_words/* behindScript */.uL)(argv, at);
    return (0,ports/* knownText */.bG)(from) === 'user' ? argv : (0,interpreter/* notUnderstood */.hf)('where arguments begin', at);
}
/** Takes the words for a command, or for the one below it that they name, and does what it is there for. */
function run(it, self, calls, outer, words, at) {
    const told = toldIn(calls, 'commander');
    const { values, operands: own, unknown } = takeOptions(it, words, optionsIn(told), at);
    const operands = [...outer, ...own];
    const all = (0,values_value/* arrayValue */.zk)(at, [...operands, ...unknown].map((word) => word.value));
    const options = (0,values_value/* objectValue */.ZH)(at, values);
    tell(it, calls, 'parsed', [options, all], at);
    const inner = innerCommands(told);
    const named = inner.find((one) => one.names.includes(operands[0]?.text ?? ''));
    const next = named ?? inner.find((one) => one.isDefault);
    if (next !== undefined) {
        run(it, next.self, next.calls, named === undefined ? operands : operands.slice(1), unknown, at);
        return;
    }
    const [first] = unknown;
    const action = told.findLast((one) => one.name === 'action')?.args[0];
    const isOpen = told.some((one) => one.name === 'allowUnknownOption' && one.args.every((it) => (0,values_truth/* truthOf */.D)(it).known !== false));
    const isHelp = unknown.some((word) => word.text === '-h' || word.text === '--help');
    if (first !== undefined && (isHelp || !isOpen))
        throw (0,arguments_words/* ends */.rW)(`it has no option "${first.text}"`, first.value.at);
    if (inner.length > 0 && action === undefined)
        throw (0,arguments_words/* ends */.rW)('it shows its help', at);
    if (action === undefined)
        return;
    for (const { name, args: hook } of told)
        if (name === 'hook' && hook[0] !== undefined && (0,ports/* knownText */.bG)(hook[0]) === 'preAction' && hook[1] !== undefined)
            it.call(hook[1], [self, self], at);
    const args = argumentsIn(told).map((otherwise, index) => all.items[index] ?? otherwise);
    it.call(action, [...args, options, self], at);
}
function innerCommands(told) {
    return told.flatMap(({ name, args: [title, self, said], at }) => {
        if (name !== 'command')
            return [];
        const calls = self === undefined ? null : callsOf(self);
        if (self?.kind !== 'builtin' || calls === null)
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('a command', at));
        const own = toldIn(calls, 'commander').filter((one) => ['name', 'alias', 'aliases'].includes(one.name));
        const texts = [title, ...own.flatMap((one) => one.args)].map((one) => (one === undefined ? null : (0,ports/* knownText */.bG)(one)));
        return [
            {
                names: texts.flatMap((text) => (text === null || text === '' ? [] : (text.split(/\s+/)[0] ?? []))),
                isDefault: said !== undefined && (0,values_truth/* truthOf */.D)((0,language_properties/* propertyOf */.$r)(said, 'isDefault')).known === true,
                self,
                calls,
            },
        ];
    });
}
/** What each declared argument is where it is not given. */
function argumentsIn(told) {
    return told.flatMap(({ name, args, at }) => {
        const absent = (0,values_value/* primitive */.MY)(undefined, at);
        const text = args[0] === undefined ? '' : ((0,ports/* knownText */.bG)(args[0]) ?? '');
        if (!/^(?:title|arguments?)$/.test(name))
            return [];
        if (text.includes('...'))
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('an argument that is a list', at));
        if (name === 'title' || name === 'arguments')
            return (text.match(/<[^>]+>|\[[^\]]+\]/g) ?? []).map(() => absent);
        const [, , third, fourth] = args;
        if (third?.kind === 'closure' || third?.kind === 'builtin')
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('an argument that is parsed', fourth?.at ?? at));
        return [third ?? absent];
    });
}
/** What would be run, of which it is not known whether it is. */
function handOver(it, why, calls, at) {
    for (const call of calls.items) {
        const [name, first, second] = call.kind === 'array' ? call.items : [];
        if (name?.kind !== 'primitive')
            continue;
        if (name.value === 'action' && first !== undefined)
            (0,language_unread/* callUnread */.sy)(it, why, [first], at);
        const inner = name.value === 'command' && second !== undefined ? callsOf(second) : null;
        if (inner !== null)
            handOver(it, why, inner, at);
    }
}

// EXTERNAL MODULE: ./.build/javascript/library/arguments/minimist.js
var minimist = __webpack_require__(1005);
// EXTERNAL MODULE: ./.build/javascript/library/arguments/nested.js
var nested = __webpack_require__(8600);
;// CONCATENATED MODULE: ./.build/javascript/library/arguments/yargs-parser.js
/** `yargs-parser`, and so yargs. https://github.com/yargs/yargs-parser/blob/main/lib/yargs-parser.ts */





function yargsParser(it, list, options, at) {
    const given = list ?? (0,values_value/* primitive */.MY)(undefined, at);
    if ((0,ports/* isAbsent */.W0)(given))
        return (0,interpreter/* notUnderstood */.hf)('a parser without arguments', at);
    return (0,arguments_words/* clearly */.j7)(() => {
        const kinds = new Map();
        const said = new Map((0,arguments_words/* entriesIn */.s9)(options));
        for (const kind of ['boolean', 'number', 'string', 'count'])
            for (const name of (0,arguments_words/* namesIn */.wX)(said.get(kind)))
                kinds.set(name, kind);
        for (const name of ['array', 'narg', 'config', 'configObjects', 'envPrefix', 'configuration', 'normalize'])
            if (!(0,ports/* isAbsent */.W0)(said.get(name) ?? (0,values_value/* primitive */.MY)(undefined, at)))
                throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the setting "${name}"`, at));
        const flags = {
            aliases: new Map((0,arguments_words/* entriesIn */.s9)(said.get('alias')).map(([name, value]) => [name, (0,arguments_words/* namesIn */.wX)(value)])),
            kinds,
            defaults: new Map((0,arguments_words/* entriesIn */.s9)(said.get('default'))),
            coercions: new Map((0,arguments_words/* entriesIn */.s9)(said.get('coerce'))),
            valued: [],
            parsesNumbers: true,
        };
        return (0,arguments_words/* ofWords */.HJ)(it, given, at, (words) => parsedBy(it, words, flags, at));
    });
}
const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
const number = /^-?\d+(\.\d*)?(e-?\d+)?$/;
/** What the words give, by all names of each option. */
function parsedBy(it, words, flags, at) {
    const groups = groupsOf(flags);
    const namesOf = (name) => groups.find((group) => group.includes(name)) ?? (name.includes('-') ? withCases([name]) : [name]);
    const kindOf = (name) => namesOf(name).reduce((found, one) => found ?? flags.kinds.get(one) ?? null, null);
    const result = (0,values_value/* objectValue */.ZH)(at);
    const set = (name, given) => {
        const kind = kindOf(name);
        if (kind === 'other' || /^-|-$/.test(name))
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the option "${name}"`, given.at));
        const value = converted(given, kind, flags.parsesNumbers);
        for (const one of namesOf(name))
            if (kind === 'count')
                countAt(result, one, given);
            else
                (0,nested/* setAt */.e)(result, one.split('.'), value, () => kind === 'boolean');
    };
    const isNotValued = (name) => ['boolean', 'count'].includes(kindOf(name) ?? '');
    const operands = [];
    const behind = (0,arguments_words/* takeApart */.YF)(words, {
        split,
        takes: (name, next, word) => {
            if (/^(?:true|false)$/.test(next.text))
                return true;
            const isOption = word.text.startsWith('--') ? /^-/.test(next.text) : /^--?[^-]/.test(next.text);
            return (!isOption || negative.test(next.text)) && !isNotValued(name);
        },
        alone: (name, word) => {
            const kind = kindOf(name);
            if (namesOf(name).some((one) => flags.valued.includes(one)))
                throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the option "${name}" without a value`, word.value.at));
            const ownDefault = flags.defaults.get(name) ?? defaultOf(namesOf(name), flags);
            if (ownDefault !== undefined && kind !== 'boolean' && kind !== 'count')
                return ownDefault;
            return aloneOf(kind);
        },
        set: (name, value) => set(name, value),
        takesEnd: true,
        operand: ({ value }) => operands.push(flags.parsesNumbers ? (0,arguments_words/* toNumber */.Ro)(value, looksLikeNumber) : value),
    });
    for (const group of groups) {
        const open = [...group].sort((a, b) => b.length - a.length).flatMap((name) => flags.otherwise?.(name) ?? []);
        const value = open.find((one) => one.kind !== 'variable') ?? open[0];
        if (value === undefined || group.some((name) => (0,nested/* isSetAt */.U)(result, [name])))
            continue;
        for (const name of group)
            result.properties.set(name, value);
    }
    for (const [name, value] of flags.defaults) {
        if ((0,nested/* isSetAt */.U)(result, name.split('.')))
            continue;
        for (const one of namesOf(name))
            if (!(0,nested/* isSetAt */.U)(result, one.split('.')))
                (0,nested/* setAt */.e)(result, one.split('.'), value, () => false);
    }
    for (const [name, coerce] of flags.coercions) {
        const all = namesOf(name);
        const value = all.map((one) => result.properties.get(one)).find((one) => one !== undefined);
        if (value === undefined)
            continue;
        const made = (0,arguments_words/* toNumber */.Ro)(it.call(coerce, [value], at), looksLikeNumber);
        for (const one of all)
            result.properties.set(one, made);
    }
    for (const [name, kind] of flags.kinds)
        if (kind === 'count' && !(0,nested/* isSetAt */.U)(result, [name]))
            for (const one of namesOf(name))
                result.properties.set(one, (0,values_value/* primitive */.MY)(0, at));
    result.properties.set('_', (0,values_value/* arrayValue */.zk)(at, [...operands, ...behind.map((word) => word.value)]));
    return result;
}
/** The names of each option, as they are linked: aliases, and `dashed-names` with their `camelCase`. */
function groupsOf({ aliases, defaults, kinds, coercions }) {
    const groups = [];
    const all = [
        ...aliases,
        ...[...defaults.keys(), ...kinds.keys(), ...coercions.keys()].map((name) => [name, []]),
    ];
    for (const [name, others] of all) {
        const group = withCases([name, ...others]);
        const linked = groups.filter((one) => one.some((other) => group.includes(other)));
        for (const one of linked)
            groups.splice(groups.indexOf(one), 1);
        groups.push([...new Set([...linked.flat(), ...group])]);
    }
    return groups;
}
function withCases(names) {
    return [...new Set(names.flatMap((name) => [name, ...casesOf(name)]))];
}
function casesOf(name) {
    if (name.includes('-'))
        return [yargs_parser_camelCase(name)];
    return name.length > 1 && /[A-Z]/.test(name) ? [name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()] : [];
}
function yargs_parser_camelCase(name) {
    const isMixed = name !== name.toLowerCase() && name !== name.toUpperCase();
    return (isMixed ? name : name.toLowerCase())
        .replace(/^-+/, '')
        .replace(/[-_]+(.)/g, (_, letter) => letter.toUpperCase());
}
function defaultOf(names, { defaults }) {
    const name = names.find((one) => defaults.has(one));
    return name === undefined ? undefined : defaults.get(name);
}
function aloneOf(kind) {
    return kind === 'string' ? '' : kind === 'number' ? undefined : true;
}
function looksLikeNumber(text) {
    if (/^0x[0-9a-f]+$/i.test(text))
        return Number.isSafeInteger(Math.floor(Number.parseFloat(text)));
    const isNumber = !/^0[^.]/.test(text) && /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(text);
    return isNumber && Number.isSafeInteger(Math.floor(Number.parseFloat(text)));
}
function converted(value, kind, parsesNumbers) {
    if (value.kind !== 'primitive')
        return value;
    if (kind === 'number' && typeof value.value === 'boolean')
        return { ...value, value: Number(value.value) };
    if (typeof value.value !== 'string')
        return value;
    if (kind === 'string')
        return value;
    if (kind === 'boolean' || kind === 'count')
        return { ...value, value: value.value === 'true' };
    return (0,arguments_words/* toNumber */.Ro)(value, (text) => kind === 'number' || (parsesNumbers && looksLikeNumber(text)));
}
function countAt(result, name, { at }) {
    const before = result.properties.get(name);
    const count = before?.kind === 'primitive' ? Number(before.value) : 0;
    result.properties.set(name, (0,values_value/* primitive */.MY)(count + 1, at));
}
function split(word) {
    const { text } = word;
    if (/^---+(=|$)/.test(text))
        return null;
    if (/^--.+=/.test(text)) {
        const piece = (0,arguments_words/* longPiece */.db)(word);
        if (piece !== null)
            return [piece];
    }
    if (/^--no-.+/.test(text))
        return [{ name: text.slice('--no-'.length), value: false }];
    if (/^--.+/.test(text))
        return [{ name: text.slice(2) }];
    if (negative.test(text) || !/^-[^-]+/.test(text))
        return null;
    if (/^-.\..+/.test(text))
        throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the argument "${text}"`, word.value.at));
    const pieces = [];
    for (let index = 1; index < text.length - 1; index += 1) {
        const [name = '', next = ''] = [text[index], text.slice(index + 1)];
        if (next.startsWith('='))
            return [...pieces, { name, value: (0,arguments_words/* endOf */.pJ)(word, index + 2) }];
        if (next === '-')
            pieces.push({ name, value: '-' });
        else if ((/[A-Za-z]/.test(name) && number.test(next)) || /^\W/.test(next))
            return [...pieces, { name, value: (0,arguments_words/* endOf */.pJ)(word, index + 1) }];
        else
            pieces.push({ name });
    }
    const last = text.slice(-1);
    return last === '-' ? pieces : [...pieces, { name: last }];
}

;// CONCATENATED MODULE: ./.build/javascript/library/arguments/yargs.js
/** `yargs(hideBin(process.argv)).option('port', { alias, default, type }).argv`. https://yargs.js.org/docs/ */









/** What changes nothing of what an option is given. */
const quiet = [
    ...['usage', 'help', 'showHelpOnFail', 'version', 'describe', 'description', 'example', 'epilog', 'epilogue'],
    ...['group', 'hide', 'showHidden', 'wrap', 'locale', 'detectLocale', 'scriptName', 'exitProcess', 'check', 'fail'],
    ...[
        'implies',
        'conflicts',
        'choices',
        'recommendCommands',
        'updateStrings',
        'updateLocale',
        'addHelpOpt',
        'strictCommands',
    ],
];
const yargs_tells = new Set([
    ...quiet,
    ...['option', 'options', 'alias', 'default', 'defaults', 'boolean', 'string', 'number', 'count', 'array', 'coerce'],
    ...['demand', 'demandOption', 'require', 'required', 'requiresArg', 'nargs', 'env', 'strict', 'strictOptions'],
]);
/** What the package exports: a parser of the process's own arguments, and a function that makes others. */
function yargsPackage(it, at) {
    const singleton = parserOf(it, at, undefined, (name) => {
        if (name === 'default')
            return singleton;
        return name === 'hideBin' ? hideBin(at) : undefined;
    });
    return singleton;
}
/** `yargs/helpers`. */
function hideBin(at) {
    return (0,values_value/* builtin */.S2)('hideBin', at, ([argv], here) => (0,arguments_words/* behindScript */.uL)(argv ?? (0,values_value/* primitive */.MY)(undefined, here), here));
}
function parserOf(it, at, words, more) {
    return chainOf(it, at, {
        name: 'yargs',
        tells: yargs_tells,
        call: ([list], here) => parserOf(it, here, list ?? (0,values_value/* arrayValue */.zk)(here, []), () => undefined),
        get: (name, self, calls) => {
            const parse = ([list], here) => {
                const given = list === undefined || (0,ports/* isAbsent */.W0)(list) ? (words ?? (0,arguments_words/* ownWords */.I1)(it, here)) : list;
                return (0,arguments_words/* clearly */.j7)(() => {
                    const flags = flagsIn(it, toldIn(calls, 'yargs'));
                    return (0,arguments_words/* ofWords */.HJ)(it, given, here, (all) => checked(parsedBy(it, all, flags, here), flags, here));
                });
            };
            switch (name) {
                case 'argv':
                    return parse([], at);
                case 'parse':
                case 'parseSync':
                    return (0,values_value/* builtin */.S2)(name, at, parse);
                case 'parseAsync':
                    return (0,values_value/* builtin */.S2)(name, at, (args, here) => (0,promised/* promiseOf */.tH)(parse(args, here), here));
                case 'parserConfiguration':
                    return undefined;
                default:
                    return more(name) ?? (name === 'then' ? (0,values_value/* primitive */.MY)(undefined, self.at) : undefined);
            }
        },
    });
}
function flagsIn(it, told) {
    const draft = {
        aliases: new Map(),
        kinds: new Map(),
        defaults: new Map(),
        coercions: new Map(),
        valued: [],
        demanded: [],
        named: [],
    };
    let prefix = null;
    let isStrict = false;
    for (const { name, args, at } of told) {
        const [first, second] = args;
        const isPlain = first?.kind !== 'object';
        switch (name) {
            case 'option':
            case 'options':
                if (isPlain)
                    for (const one of (0,arguments_words/* namesIn */.wX)(first))
                        addOption(draft, one, second ?? (0,values_value/* objectValue */.ZH)(at));
                else
                    for (const [one, said] of (0,arguments_words/* entriesIn */.s9)(first))
                        addOption(draft, one, said);
                break;
            case 'strict':
            case 'strictOptions':
                isStrict = true;
                break;
            case 'env':
                prefix = prefixOf(first, at);
                break;
            case 'usage':
                if (args.length > 1)
                    throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('a command of "yargs"', at));
                break;
            default:
                if (quiet.includes(name))
                    break;
                if (isPlain)
                    for (const one of (0,arguments_words/* namesIn */.wX)(first))
                        add(draft, name, one, second, at);
                else
                    for (const [one, value] of (0,arguments_words/* entriesIn */.s9)(first))
                        add(draft, name, one, value, at);
        }
    }
    return { ...draft, parsesNumbers: true, isStrict, ...(prefix === null ? {} : { otherwise: variableOf(it, prefix) }) };
}
/** `.default('port', 4310)`, `.boolean(['quiet'])`, `.alias('p', 'port')`. */
function add(draft, name, option, value, at) {
    const given = value ?? (0,values_value/* primitive */.MY)(undefined, at);
    draft.named.push(option);
    switch (name) {
        case 'alias':
            draft.aliases.set(option, [...(draft.aliases.get(option) ?? []), ...(0,arguments_words/* namesIn */.wX)(given)]);
            return;
        case 'default':
        case 'defaults':
            if (given.kind === 'closure')
                throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('a default that is computed', given.at));
            draft.defaults.set(option, given);
            return;
        case 'boolean':
        case 'string':
        case 'number':
        case 'count':
            draft.kinds.set(option, name);
            return;
        case 'array':
            draft.kinds.set(option, 'other');
            return;
        case 'nargs':
            if (given.kind === 'primitive' && given.value === 1)
                draft.valued.push(option);
            else
                draft.kinds.set(option, 'other');
            return;
        case 'requiresArg':
            draft.valued.push(option);
            return;
        case 'coerce':
            draft.coercions.set(option, given);
            return;
        default:
            // `demand(1)` asks for so many operands.
            if (!/^\d+$/.test(option) && (0,values_truth/* truthOf */.D)(value ?? (0,values_value/* primitive */.MY)(true, at)).known !== false)
                draft.demanded.push(option);
    }
}
const ofOptions = [
    'boolean',
    'bool',
    'string',
    'number',
    'count',
    'array',
    'requiresArg',
    'demandOption',
    'demand',
    'required',
    'require',
];
function addOption(draft, option, said) {
    draft.named.push(option);
    for (const [key, value] of (0,arguments_words/* entriesIn */.s9)(said)) {
        if (key === 'type') {
            for (const type of (0,arguments_words/* namesIn */.wX)(value))
                add(draft, type === 'bool' ? 'boolean' : type, option, undefined, value.at);
        }
        else if (ofOptions.includes(key)) {
            const truth = (0,values_truth/* truthOf */.D)(value).known;
            if (truth === null)
                throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the setting "${key}"`, value.at));
            if (truth)
                add(draft, key === 'bool' ? 'boolean' : key, option, value, value.at);
        }
        else if (['alias', 'default', 'defaults', 'nargs', 'coerce'].includes(key)) {
            if (!(key.startsWith('default') && (0,ports/* isAbsent */.W0)(value)))
                add(draft, key, option, value, value.at);
        }
        else if (['config', 'configParser', 'normalize'].includes(key) && (0,values_truth/* truthOf */.D)(value).known !== false)
            throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the setting "${key}"`, value.at));
    }
}
/** `.env('FERRY')`, `.env()`, `.env(false)`; `null` for no variables. */
function prefixOf(value, at) {
    if (value === undefined || (0,ports/* isAbsent */.W0)(value))
        return '';
    if (value.kind !== 'primitive')
        throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('which variables "yargs" takes', at));
    if (typeof value.value === 'string')
        return value.value;
    return value.value === true ? '' : null;
}
/** `PREFIX_PORT` gives `port`, `PREFIX_LISTEN_PORT` `listenPort`. */
function variableOf(it, prefix) {
    const environment = (0,language_properties/* getNamed */.cn)(it, it.process, 'env', it.process.at);
    return (name) => {
        const words = name.replace(/[A-Z]/g, '_$&').replaceAll('-', '_').toUpperCase();
        const variable = prefix === '' ? words : `${prefix.replace(/_$/, '')}_${words}`;
        const set = (0,language_properties/* propertyOf */.$r)(environment, variable);
        return (0,ports/* isAbsent */.W0)(set) ? null : (0,arguments_words/* toNumber */.Ro)(set, (text) => /^(?:0|[1-9]\d*)$/.test(text));
    };
}
/** What only the run knows, in front of a default, and what a strict parser ends at. */
function checked(result, flags, at) {
    for (const [name, value] of flags.defaults) {
        const own = result.properties.get(name);
        if (own?.kind !== 'variable' || flags.otherwise === undefined)
            continue;
        const both = (0,values_truth/* fallback */.Np)('??', own, () => value, at);
        for (const [one, before] of result.properties)
            if (before === own)
                result.properties.set(one, both);
    }
    for (const name of flags.demanded)
        if ((0,ports/* isUndefined */.b0)((0,language_properties/* propertyOf */.$r)(result, name)))
            throw (0,arguments_words/* ends */.rW)(`it is not given "--${name}"`, at);
    for (const name of ['help', 'version'])
        if (!flags.named.includes(name) && (0,values_truth/* truthOf */.D)((0,language_properties/* propertyOf */.$r)(result, name)).known !== false)
            throw (0,arguments_words/* ends */.rW)(`"--${name}" only shows something`, at);
    const operands = (0,language_properties/* propertyOf */.$r)(result, '_');
    const all = operands.kind === 'array' ? operands.items.map((one) => (0,arguments_words/* toNumber */.Ro)(one, looksLikeNumber)) : [];
    result.properties.set('_', (0,values_value/* arrayValue */.zk)(at, all));
    if (flags.isStrict) {
        const named = ['_', 'help', 'version', ...flags.named, ...[...flags.aliases].flat(2)].map(yargs_plain);
        const other = [...result.properties.keys()].find((name) => !named.includes(yargs_plain(name))) ?? (all.length > 0 ? '_' : undefined);
        if (other !== undefined)
            throw new arguments_words/* Unclear */.n6((0,values_value/* unknown */.L5)(`"yargs" may end the program at "--${other}"`, at));
    }
    result.properties.set('$0', (0,values_value/* unknown */.L5)('how the program is called', at));
    return result;
}
/** `listenPort` and `listen-port` are one. */
function yargs_plain(name) {
    return name.replaceAll('-', '').toLowerCase();
}

;// CONCATENATED MODULE: ./.build/javascript/library/arguments/index.js






/** What such a package exports; `null` for any other one. */
function argumentsPackage(it, specifier, at) {
    switch (specifier) {
        case 'minimist':
            return named(specifier, at, ([list, options], here) => (0,minimist/* minimist */.f)(it, list, options, here));
        case 'yargs-parser':
            return named(specifier, at, ([list, options], here) => yargsParser(it, list, options, here));
        case 'yargs':
        case 'yargs/yargs':
            return yargsPackage(it, at);
        case 'yargs/helpers':
            return (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)(specifier, at, new Map([['hideBin', hideBin(at)]])));
        case 'commander':
            return commanderPackage(it, at);
        default:
            return null;
    }
}
/** A function that is all that a package exports. */
function named(name, at, call) {
    const all = { ...(0,values_value/* builtin */.S2)(name, at, call), members: { get: (key) => (key === 'default' ? all : undefined) } };
    return all;
}

;// CONCATENATED MODULE: ./.build/javascript/library/arguments/parse-args.js
/** `parseArgs({ options: { port: { type: 'string', short: 'p' } } })`. https://nodejs.org/api/util.html#utilparseargsconfig */






function parseArgs(it, config, at) {
    const said = config ?? (0,values_value/* objectValue */.ZH)(at);
    return (0,arguments_words/* clearly */.j7)(() => {
        const isTrue = (value, otherwise) => {
            const truth = (0,ports/* isAbsent */.W0)(value) ? otherwise : (0,values_truth/* truthOf */.D)(value).known;
            if (truth === null)
                throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)('what "parseArgs" is told', at));
            return truth;
        };
        const isStrict = isTrue((0,language_properties/* propertyOf */.$r)(said, 'strict'), true);
        const settings = {
            isStrict,
            allowsOperands: isTrue((0,language_properties/* propertyOf */.$r)(said, 'allowPositionals'), !isStrict),
            allowsNegative: isTrue((0,language_properties/* propertyOf */.$r)(said, 'allowNegative'), false),
            options: new Map((0,arguments_words/* entriesIn */.s9)((0,language_properties/* propertyOf */.$r)(said, 'options')).map(([name, option]) => [
                name,
                {
                    isText: (0,ports/* knownText */.bG)((0,language_properties/* propertyOf */.$r)(option, 'type')) === 'string',
                    short: (0,ports/* knownText */.bG)((0,language_properties/* propertyOf */.$r)(option, 'short')),
                    isMultiple: isTrue((0,language_properties/* propertyOf */.$r)(option, 'multiple'), false),
                    otherwise: (0,language_properties/* propertyOf */.$r)(option, 'default'),
                },
            ])),
        };
        return (0,arguments_words/* ofWords */.HJ)(it, (0,language_properties/* propertyOf */.$r)(said, 'args'), at, (words) => parse_args_parsed(words, settings, at));
    });
}
function parse_args_parsed(words, settings, at) {
    const { options, isStrict, allowsOperands } = settings;
    const values = (0,values_value/* objectValue */.ZH)(at);
    const operands = [];
    const operand = (word) => {
        if (!allowsOperands)
            throw (0,arguments_words/* ends */.rW)(`it takes no "${word.text}"`, word.value.at);
        operands.push(word.value);
    };
    const behind = (0,arguments_words/* takeApart */.YF)(words, {
        split: (word) => parse_args_split(word, settings),
        takes: (name, next, { value }) => {
            const isOption = next.text.length > 1 && next.text.startsWith('-');
            if (options.get(name)?.isText !== true)
                return false;
            if (isOption && isStrict)
                throw (0,arguments_words/* ends */.rW)(`the value of "--${name}" is ambiguous`, value.at);
            return true;
        },
        alone: () => true,
        set: (name, value, { value: { at: place } }) => {
            const option = options.get(name);
            const isFlag = value.kind === 'primitive' && typeof value.value === 'boolean';
            if (isStrict && option === undefined)
                throw (0,arguments_words/* ends */.rW)(`it has no option "--${name}"`, place);
            if (isStrict && option?.isText === isFlag)
                throw (0,arguments_words/* ends */.rW)(`"--${name}" is not given what it takes`, place);
            const before = values.properties.get(name);
            const list = before === undefined ? (0,values_value/* arrayValue */.zk)(at, [value]) : (0,arguments_words/* appended */.YP)(before, value);
            values.properties.set(name, option?.isMultiple === true ? list : value);
        },
        operand,
        takesEnd: true,
    });
    behind.forEach(operand);
    for (const [name, { otherwise }] of options)
        if (!values.properties.has(name) &&
            !((0,ports/* isAbsent */.W0)(otherwise) && otherwise.kind === 'primitive' && otherwise.value === undefined))
            values.properties.set(name, otherwise);
    const result = (0,values_value/* objectValue */.ZH)(at, new Map([['values', values]]));
    result.properties.set('positionals', (0,values_value/* arrayValue */.zk)(at, operands));
    return result;
}
function parse_args_split(word, { options, allowsNegative }) {
    const { text } = word;
    const longOf = (letter) => [...options].find(([, one]) => one.short === letter)?.[0] ?? letter;
    if (text.startsWith('--')) {
        const sign = text.indexOf('=', 3);
        const name = text.slice(2, sign === -1 ? undefined : sign);
        const negated = name.startsWith('no-') ? name.slice('no-'.length) : null;
        if (allowsNegative && negated !== null && sign === -1 && options.get(negated)?.isText === false)
            return [{ name: negated, value: (0,values_value/* primitive */.MY)(false, word.value.at) }];
        return [sign === -1 ? { name } : { name, value: (0,arguments_words/* endOf */.pJ)(word, sign + 1) }];
    }
    if (text.length < 2 || !text.startsWith('-'))
        return null;
    if (/^-[^-]-/.test(text))
        throw new arguments_words/* Unclear */.n6((0,interpreter/* notUnderstood */.hf)(`the argument "${text}"`, word.value.at));
    const pieces = [];
    for (let index = 1; index < text.length; index += 1) {
        const name = longOf(text[index] ?? '');
        const isText = options.get(name)?.isText === true;
        if (!isText || index === text.length - 1)
            pieces.push({ name });
        else
            return [...pieces, { name, value: (0,arguments_words/* endOf */.pJ)(word, index + 1) }];
    }
    return pieces;
}

;// CONCATENATED MODULE: ./.build/javascript/library/assert.js
/** `assert`: what is not so ends the program. https://nodejs.org/api/assert.html#assertokvalue-message */





function assertPackage(it, at) {
    const ok = ([value], here) => {
        const truth = (0,values_truth/* truthOf */.D)(value ?? (0,values_value/* primitive */.MY)(undefined, here));
        const passed = () => (0,values_value/* primitive */.MY)(undefined, here);
        const failed = () => {
            throw new interpreter/* Thrown */.jO('what it asserts does not hold');
        };
        if (truth.known !== null)
            return truth.known ? passed() : failed();
        return (0,branch/* eitherWay */.N)(it, truth, passed, failed, here);
    };
    const known = (0,builtins/* members */.ol)(at, { ok });
    const all = {
        ...(0,values_value/* builtin */.S2)('assert', at, ok, {
            get: (name) => (name === 'default' || name === 'strict' ? all : known.get(name)),
        }),
        made: { from: 'package', name: 'assert', steps: [] },
    };
    return all;
}

;// CONCATENATED MODULE: ./.build/javascript/library/bolt.js
/**
 * Bolt for Slack: an application that listens where it is started, by what `start` is given or else by what it was made
 * with. https://docs.slack.dev/tools/bolt-js/reference/#initialization-options,
 * https://github.com/slackapi/bolt-js/blob/main/src/receivers/HTTPReceiver.ts (start)
 */






/** What the package exports. All but the class of the application is not read: a receiver says its port where it starts. */
function boltPackage(it, at) {
    const made = { from: 'package', name: '@slack/bolt', steps: [] };
    const notRead = (args, here) => (0,language_unread/* callUnread */.sy)(it, { ...(0,interpreter/* notUnderstood */.hf)('"@slack/bolt"', here), made }, args, here);
    const ofApplications = {
        ...(0,values_value/* builtin */.S2)('App', at, notRead),
        construct: ([options = (0,values_value/* primitive */.MY)(undefined, at)], here) => application(it, made, options, here),
        made: { ...made, steps: ['App'] },
    };
    const bolt = {
        ...(0,values_value/* builtin */.S2)('@slack/bolt', at, notRead),
        members: { get: (name) => (name === 'App' ? ofApplications : name === 'default' ? bolt : undefined) },
        made,
    };
    return bolt;
}
function application(it, of, options, at) {
    const unread = (steps, args, here) => (0,language_unread/* callUnread */.sy)(it, { ...(0,interpreter/* notUnderstood */.hf)('"@slack/bolt"', here), made: { ...of, steps } }, args, here);
    const start = (0,values_value/* builtin */.S2)('app.start', at, ([given = (0,values_value/* primitive */.MY)(undefined, at)], here) => {
        const port = portOf(options, given, here);
        return unread(['App', 'new', port === null ? 'connect' : 'start'], port === null ? [] : [port], here);
    });
    return {
        ...(0,values_value/* builtin */.S2)('new App()', at, (args, here) => unread(['App', 'new'], args, here), new Map([['start', start]])),
        made: { ...of, steps: ['App', 'new'] },
    };
}
/** What it listens on when it is started: `undefined` for the default; `null` where it opens no socket. */
function portOf(options, given, at) {
    const receiver = (0,language_properties/* propertyOf */.$r)(options, 'receiver');
    if (!(0,ports/* isAbsent */.W0)(receiver))
        return ofReceiver(receiver, given, at);
    const port = () => (0,values_truth/* fallback */.Np)('||', (0,language_properties/* propertyOf */.$r)((0,language_properties/* propertyOf */.$r)(options, 'installerOptions'), 'port'), () => (0,language_properties/* propertyOf */.$r)(options, 'port'), at);
    const isSocketMode = (0,values_truth/* fallback */.Np)('??', (0,language_properties/* propertyOf */.$r)(options, 'socketMode'), () => (0,language_properties/* propertyOf */.$r)(options, 'developerMode'), at);
    if ((0,ports/* isAbsent */.W0)(isSocketMode) || (0,ports/* isFalse */.Wu)(isSocketMode))
        return (0,values_truth/* fallback */.Np)('??', given, port, at);
    if (isSocketMode.kind !== 'primitive')
        return (0,values_value/* unknown */.L5)('whether it opens a socket depends on its socketMode', at);
    // It connects to Slack, and listens only for those who install it, and for its own routes.
    const isListening = ['clientId', 'customRoutes'].some((name) => !(0,ports/* isAbsent */.W0)((0,language_properties/* propertyOf */.$r)(options, name)));
    return isListening ? port() : null;
}
/** https://docs.slack.dev/tools/bolt-js/concepts/receiver */
function ofReceiver(receiver, given, at) {
    const [name = ''] = receiver.kind === 'unknown' ? (receiver.made?.steps ?? []) : [];
    if (/^(?:SocketMode|AwsLambda)Receiver$/.test(name))
        return null;
    return (0,ports/* isAbsent */.W0)(given) ? (0,values_value/* unknown */.L5)('its receiver says where it listens', at) : given;
}

// EXTERNAL MODULE: ./.build/javascript/library/child-process.js
var child_process = __webpack_require__(1046);
;// CONCATENATED MODULE: ./.build/javascript/library/class-transformer.js
/**
 * `class-transformer` and `class-validator`: programs describe their environment with a class, whose initializers say what
 * holds where a variable is not set. What is refused is no matter here, as the program then does not start.
 * https://docs.nestjs.com/techniques/configuration#custom-validate-function,
 * https://github.com/typestack/class-transformer#plaintoinstance
 */










/** What one of the two exports; its decorators are told by where they come from. */
function packageCalled(name, calls, at) {
    return {
        ...(0,values_value/* builtin */.S2)(name, at, (_args, here) => (0,interpreter/* notUnderstood */.hf)(`"${name}"`, here), (0,builtins/* members */.ol)(at, calls)),
        made: { from: 'package', name, steps: [] },
    };
}
function validatorPackage(at) {
    return packageCalled('class-validator', {
        validateSync: (_args, here) => (0,values_value/* arrayValue */.zk)(here, []),
        validate: (_args, here) => (0,promised/* promiseOf */.tH)((0,values_value/* arrayValue */.zk)(here, []), here),
    }, at);
}
function transformerPackage(it, at) {
    const toInstance = (args, here) => instanceOf(it, args, here);
    return packageCalled('class-transformer', { plainToInstance: toInstance, plainToClass: toInstance }, at);
}
/** An instance of a class with what an object gives laid over what its fields are without. */
function instanceOf(it, [callee, plain, options], at) {
    if (callee?.kind !== 'object' || callee.definition === undefined || plain?.kind !== 'object')
        return (0,values_variables/* unknownFrom */.NI)([plain ?? (0,interpreter/* notUnderstood */.hf)('"class-transformer"', at)], at);
    const instance = (0,classes/* construct */.YU)(it, callee, [], at);
    if (instance.kind !== 'object')
        return instance;
    const asked = (name) => options === undefined ? false : (0,values_truth/* truthOf */.D)((0,language_properties/* propertyOf */.$r)(options, name)).known;
    const isImplicit = asked('enableImplicitConversion');
    const isPlain = isImplicit !== null && asked('excludeExtraneousValues') === false;
    const result = { ...(0,spread/* copyOf */.z)(plain), prototype: callee.definition.prototype };
    for (const field of (0,classes/* fieldsOf */.Pf)(callee.definition)) {
        const { key, computed } = field.member;
        if (computed === true || key.type !== 'Identifier')
            continue;
        it.step();
        const convert = isPlain ? conversionOf(it, field, isImplicit) : null;
        const given = (0,language_properties/* getNamed */.cn)(it, plain, key.name, at);
        const set = convert === null ? (0,values_value/* unknown */.L5)('"class-transformer" may change it', at) : convert(given);
        const otherwise = (0,language_properties/* propertyOf */.$r)(instance, key.name);
        result.properties.set(key.name, (0,ports/* isAbsent */.W0)(otherwise) ? set : (0,values_truth/* fallback */.Np)('??', set, () => otherwise, at));
    }
    return result;
}
/** What becomes of a value that a field is given; `null` where that is not known. */
function conversionOf(it, { member, frame }, isImplicit) {
    const decorators = (member.decorators ?? [])
        .map((one) => (0,classes/* packageOf */.wg)(it, one, frame))
        .filter((one) => one?.name !== 'class-validator');
    const type = member.typeAnnotation?.type === 'TSTypeAnnotation' ? member.typeAnnotation.typeAnnotation.type : null;
    const isNumber = type === 'TSNumberKeyword';
    // `@Type(() => Number)` of a number.
    const isTyped = decorators.length > 0;
    if (isTyped && !(isNumber && decorators.every((one) => one?.name === 'class-transformer' && one.step === 'Type')))
        return null;
    return isNumber && (isTyped || isImplicit) ? (value) => (0,builtins/* toNumber */.Ro)([value], value.at) : (value) => value;
}

// EXTERNAL MODULE: ./.build/javascript/library/merging.js
var merging = __webpack_require__(7031);
;// CONCATENATED MODULE: ./.build/javascript/library/required.js
/** What schemas refuse because it is not there: a program that checks its environment does not go on without that. */






/** Whether it is not there. The name of the environment is one that whoever starts a server sets. */
function isLacking(value, at) {
    return (0,choices/* mapOptions */.tS)(value, (one) => {
        const unset = (0,values_variables/* unsetOf */.tv)(one);
        if (unset === null || unset.value !== undefined || (0,values_variables/* variablesOf */.ht)(one).some(values_truth/* namesEnvironment */.qm))
            return (0,values_value/* primitive */.MY)(false, at);
        const variables = (0,values_variables/* variablesOf */.ht)(one);
        return variables.length === 0 ? (0,values_value/* primitive */.MY)(true, at) : (0,values_variables/* ofVariables */.vv)(variables, at, { value: true });
    });
}
/** Whether one of several is not there. */
function anyLacking(lacking, at) {
    const yes = (0,values_value/* primitive */.MY)(true, at);
    return lacking.reduce((others, one) => (0,values_truth/* select */.Lt)((0,values_truth/* truthOf */.D)(one), () => yes, () => others, at), (0,values_value/* primitive */.MY)(false, at));
}
/** Goes on where all is there. @throws where something surely is not */
function needsAll(it, lacking, at) {
    const fail = () => {
        throw new interpreter/* Thrown */.jO('something is not there that its schema needs');
    };
    const goOn = () => (0,values_value/* primitive */.MY)(undefined, at);
    for (const one of lacking) {
        const truth = (0,values_truth/* truthOf */.D)(one);
        if (truth.known === true)
            fail();
        if (truth.known === null)
            (0,branch/* eitherWay */.N)(it, truth, fail, goOn, at);
    }
}
/** What says why a schema refuses something; `undefined` where it does not. */
function errorOf(lacking, at) {
    const error = { ...(0,values_value/* objectValue */.ZH)(at), rest: (0,interpreter/* notUnderstood */.hf)('what a schema refuses', at) };
    return (0,values_truth/* select */.Lt)((0,values_truth/* truthOf */.D)(lacking), () => error, () => (0,values_value/* primitive */.MY)(undefined, at), at);
}

;// CONCATENATED MODULE: ./.build/javascript/library/convict.js
/**
 * `convict`: a schema that says where each setting comes from. An argument beats a variable, that a file, that the
 * default. https://github.com/mozilla/node-convict/tree/master/packages/convict#precedence-order
 */














/** What the package exports: a function of a schema. */
function convictPackage(it, at) {
    const ignored = (0,builtins/* members */.ol)(at, {
        addFormat: (_args, here) => (0,values_value/* primitive */.MY)(undefined, here),
        addFormats: (_args, here) => (0,values_value/* primitive */.MY)(undefined, here),
        addParser: (_args, here) => (0,values_value/* primitive */.MY)(undefined, here),
    });
    const convict = {
        ...(0,values_value/* builtin */.S2)('convict', at, ([schema, options], here) => instance(it, schema, options, here)),
        members: { get: (name) => (name === 'default' ? convict : ignored.get(name)) },
    };
    return convict;
}
function instance(it, given, options, at) {
    const schema = given?.kind === 'primitive' ? convict_fileAt(it, given, at) : (given ?? (0,values_value/* primitive */.MY)(undefined, at));
    const option = (name) => (0,language_properties/* propertyOf */.$r)(options ?? (0,values_value/* primitive */.MY)(undefined, at), name);
    const settings = {
        schema,
        state: (0,values_value/* objectValue */.ZH)(at, new Map([['data', (0,values_value/* objectValue */.ZH)(at)]])),
        environment: (0,ports/* isNeverSet */.dF)(option('env')) ? (0,language_properties/* getNamed */.cn)(it, it.process, 'env', at) : option('env'),
        args: (0,ports/* isNeverSet */.dF)(option('args')) ? ownArguments(it) : option('args'),
    };
    const load = (value, here) => {
        const before = settings.state.properties.get('data') ?? (0,values_value/* objectValue */.ZH)(here);
        it.memory.setProperty(settings.state, 'data', (0,merging/* mergeDeep */.D)(it, before, value, here));
        for (const name of settings.state.properties.keys())
            if (name !== 'data')
                it.memory.setProperty(settings.state, name, (0,values_value/* unknown */.L5)('what is loaded may replace it', here));
        return all;
    };
    const all = (0,values_value/* builtin */.S2)('a config', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('a config', here), (0,builtins/* members */.ol)(at, {
        get: ([path], here) => found(it, settings, path, here),
        getProperties: (_args, here) => resolved(it, settings, schema, convict_dataOf(settings), [], here),
        root: (_args, here) => resolved(it, settings, schema, convict_dataOf(settings), [], here),
        has: ([path], here) => (0,choices/* mapOptions */.tS)(found(it, settings, path, here), (one) => one.kind === 'primitive' && one.variables.length === 0
            ? (0,values_value/* primitive */.MY)(one.value !== undefined, here)
            : (0,values_variables/* unknownFrom */.NI)([one], here)),
        load: ([value], here) => load(value ?? (0,values_value/* primitive */.MY)(undefined, here), here),
        loadFile: ([path], here) => {
            const paths = path?.kind === 'array' && (0,values_value/* isExact */.u0)(path) ? path.items : [path ?? (0,values_value/* primitive */.MY)(undefined, here)];
            it.mayThrow();
            for (const one of paths)
                load(convict_fileAt(it, one, here), here);
            return all;
        },
        set: ([path, value], here) => {
            const name = path?.kind === 'primitive' && path.variables.length === 0 ? String(path.value) : null;
            if (name === null || value === undefined)
                return load((0,values_variables/* unknownFrom */.NI)([path ?? all], here), here);
            it.memory.setProperty(settings.state, `set ${name}`, value);
            return all;
        },
        validate: (_args, here) => {
            needsAll(it, lackingIn(it, settings, schema, convict_dataOf(settings), [], here), here);
            return all;
        },
    }));
    return all;
}
function convict_dataOf({ state }) {
    return (0,language_properties/* propertyOf */.$r)(state, 'data');
}
function found(it, settings, path, at) {
    if (path === undefined)
        return resolved(it, settings, settings.schema, convict_dataOf(settings), [], at);
    if (path.kind !== 'primitive' || path.variables.length > 0)
        return (0,values_variables/* unknownFrom */.NI)([path], at);
    const keys = String(path.value).split('.');
    let [schema, data] = [settings.schema, convict_dataOf(settings)];
    for (const [index, key] of keys.entries()) {
        const isSet = settings.state.properties.has(`set ${keys.slice(0, index).join('.')}`);
        if (isSetting(schema) || isSet) {
            const value = resolved(it, settings, schema, data, keys.slice(0, index), at);
            return keys.slice(index).reduce((from, name) => (0,language_properties/* propertyOf */.$r)(from, name), value);
        }
        [schema, data] = [(0,language_properties/* propertyOf */.$r)(schema, key), data.kind === 'primitive' ? data : (0,language_properties/* propertyOf */.$r)(data, key)];
    }
    return resolved(it, settings, schema, data, keys, at);
}
/** Anything with a default is one; what has none holds others. */
function isSetting(schema) {
    return schema.kind !== 'object' || schema.properties.has('default');
}
const deepest = 16;
/** What a part of the schema comes to. */
function resolved(it, settings, schema, data, path, at) {
    it.step();
    const set = settings.state.properties.get(`set ${path.join('.')}`);
    if (set === undefined)
        return unset(it, settings, schema, data, path, at);
    return (0,choices/* mapOptions */.tS)(set, (one) => one.kind === 'primitive' && one.isMissing ? unset(it, settings, schema, data, path, at) : one);
}
function unset(it, settings, schema, data, path, at) {
    if (schema.kind === 'unknown')
        return schema;
    // A setting may be written as its default alone.
    if (schema.kind !== 'object')
        return (0,ports/* isNeverSet */.dF)(data) ? schema : data;
    if (!isSetting(schema)) {
        if (path.length > deepest)
            return (0,interpreter/* notUnderstood */.hf)('a config', at);
        const object = (0,values_value/* objectValue */.ZH)(at);
        object.rest = schema.rest === 'nothing' ? 'nothing' : (0,values_value/* unknown */.L5)('its schema is not known', at);
        for (const [name, inner] of schema.properties) {
            const own = data.kind === 'primitive' ? (0,values_value/* primitive */.MY)(undefined, at) : (0,language_properties/* propertyOf */.$r)(data, name);
            object.properties.set(name, resolved(it, settings, inner, own, [...path, name], at));
        }
        return object;
    }
    const loaded = (0,choices/* mapOptions */.tS)(data, (one) => ((0,ports/* isNeverSet */.dF)(one) ? (0,language_properties/* propertyOf */.$r)(schema, 'default') : one));
    const name = (0,language_properties/* propertyOf */.$r)(schema, 'env');
    const variable = name.kind === 'primitive' && typeof name.value === 'string' ? name.value : null;
    const ofVariable = variable === null ? loaded : (0,values_truth/* fallback */.Np)('??', (0,language_properties/* getNamed */.cn)(it, settings.environment, variable, at), () => loaded, at);
    const argument = (0,language_properties/* propertyOf */.$r)(schema, 'arg');
    const given = argument.kind === 'primitive' && typeof argument.value === 'string' ? argument.value : null;
    const value = (given === null ? null : argumentOf(settings.args, given, at)) ?? ofVariable;
    if (isOfKind(schema, 'boolean', ['boolean']))
        return toFlag([value], at);
    return isOfKind(schema, 'number', ['port', 'int', 'nat', 'port_or_windows_named_pipe'])
        ? (0,builtins/* digitsToNumber */.Vz)([value], at)
        : value;
}
/** Whether settings have no value that have to be of a format: a truth for each. */
function lackingIn(it, settings, schema, data, path, at) {
    it.step();
    if (schema.kind !== 'object' || path.length > deepest)
        return [];
    if (!isSetting(schema))
        return [...schema.properties].flatMap(([name, inner]) => lackingIn(it, settings, inner, data.kind === 'primitive' ? data : (0,language_properties/* propertyOf */.$r)(data, name), [...path, name], at));
    const isFree = !isOfKind(schema, '', [
        'port',
        'int',
        'nat',
        'string',
        'boolean',
        'number',
        'url',
        'ipaddress',
        'email',
    ]);
    if (isFree || !(0,ports/* isNeverSet */.dF)((0,language_properties/* propertyOf */.$r)(schema, 'nullable')))
        return [];
    const value = resolved(it, settings, schema, data, path, at);
    return [
        isLacking((0,choices/* mapOptions */.tS)(value, (one) => ((0,ports/* isAbsent */.W0)(one) ? { ...(0,values_value/* primitive */.MY)(undefined, at), ...one, value: undefined } : one)), at),
    ];
}
/** https://github.com/mozilla/node-convict/tree/master/packages/convict#coercion */
const toFlag = (0,builtins/* conversion */.l2)((value) => (typeof value === 'string' ? value.toLowerCase() !== 'false' : value));
/** Without a format, a setting is of the kind of its default. */
function isOfKind(schema, kind, formats) {
    const [format, otherwise] = [(0,language_properties/* propertyOf */.$r)(schema, 'format'), (0,language_properties/* propertyOf */.$r)(schema, 'default')];
    if ((0,ports/* isNeverSet */.dF)(format))
        return otherwise.kind === 'primitive' && typeof otherwise.value === kind;
    const name = format.kind === 'builtin' ? format.name : format.kind === 'primitive' ? String(format.value) : '';
    return formats.includes(name.toLowerCase());
}
/** The words behind the program that is run. */
function ownArguments(it) {
    const all = it.process.properties.get('argv');
    return all?.kind === 'array' && (0,values_value/* isExact */.u0)(all)
        ? { ...all, items: all.items.slice(2) }
        : (0,values_value/* primitive */.MY)(undefined, it.process.at);
}
/** `--port 4310`, `--port=4310`; `null` where it is not given, as far as the arguments are known. */
function argumentOf(args, name, at) {
    if (args.kind !== 'array')
        return null;
    const option = name.length === 1 ? `-${name}` : `--${name}`;
    for (const [index, word] of args.items.entries()) {
        if (word.kind !== 'primitive')
            continue;
        const text = String(word.value);
        if (text === option)
            return args.items[index + 1] ?? null;
        if (text.startsWith(`${option}=`))
            return { ...word, value: text.slice(option.length + 1) };
    }
    return (0,values_value/* isExact */.u0)(args) ? null : (0,values_value/* unknown */.L5)('its arguments are not known', at);
}
/** A file by its path; where the environment is a part of that (`./config/${env}.json`), one for each that has a file. */
function convict_fileAt(it, path, at) {
    return (0,choices/* mapOptions */.tS)(path, (one) => {
        if (one.kind !== 'primitive' || typeof one.value !== 'string')
            return (0,values_variables/* unknownFrom */.NI)([one], at);
        const inside = (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, one.value));
        if (inside === null)
            return (0,values_value/* unknown */.L5)(`"${one.value}" is not in this repository`, at);
        const part = environmentPart(one);
        if (part === null)
            return one.variables.length > 0 ? (0,values_variables/* unknownFrom */.NI)([one], at) : (0,data_files/* dataFile */.Z)(it, inside, at);
        const own = String(part.value.value);
        const behind = one.value.length - part.from - own.length;
        const [prefix, suffix] = [
            inside.slice(0, inside.length - behind - own.length),
            inside.slice(inside.length - behind),
        ];
        const others = () => {
            const names = [...(0,repository/* filesUnder */.mz)(it.tree, prefix)].map((file) => file.slice(prefix.length));
            return names
                .filter((name) => name.endsWith(suffix) && /^[\w-]+$/.test(name.slice(0, name.length - suffix.length)))
                .map((name) => name.slice(0, name.length - suffix.length))
                .slice(0, mostEnvironments);
        };
        return (0,environments/* byEnvironment */.NC)(part.value, others, at, (name) => (0,data_files/* dataFile */.Z)(it, `${prefix}${name ?? ''}${suffix}`, at));
    });
}
const mostEnvironments = 16;
function environmentPart({ parts = [] }) {
    return parts.find(({ value }) => value.variables.length === 1 && value.variables.every(values_truth/* namesEnvironment */.qm)) ?? null;
}

// EXTERNAL MODULE: ./.build/javascript/library/egg.js
var egg = __webpack_require__(3257);
;// CONCATENATED MODULE: ./.build/javascript/library/env-loaders.js
/** Packages that fill the environment from files: dotenv, what is built on it, and their kin. */











/** What such a package exports, or what it does as soon as it is loaded; `null` for any other one. */
function envLoaderPackage(it, specifier, at) {
    const loads = onLoad.get(specifier);
    if (loads !== undefined) {
        loads(it, undefined, at);
        return (0,values_value/* objectValue */.ZH)(at);
    }
    if (specifier === 'node-env-file')
        // https://github.com/grimen/node-env-file#usage: the file comes first, `overwrite` behind it.
        return (0,values_value/* builtin */.S2)(specifier, at, ([path, options], here) => (0,env_files/* dotenvConfig */.HH)(it, (0,values_value/* objectValue */.ZH)(here, new Map([
            ['path', path ?? (0,values_value/* primitive */.MY)('', here)],
            ['override', (0,language_properties/* propertyOf */.$r)(options ?? (0,values_value/* objectValue */.ZH)(here), 'overwrite')],
        ])), here));
    const calls = env_loaders_exported.get(specifier)?.(it);
    return calls === undefined ? null : (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)(specifier, at, (0,builtins/* members */.ol)(at, calls)));
}
const expandedConfig = (it, options, at) => (0,env_files/* dotenvExpand */.dV)(it, (0,env_files/* dotenvConfig */.HH)(it, options, at), at);
/** Its example file only says which variables must be there. https://github.com/rolodato/dotenv-safe#usage */
const onLoad = new Map([
    ['dotenv/config', env_files/* dotenvConfig */.HH],
    ['dotenv-safe/config', env_files/* dotenvConfig */.HH],
    ['dotenv-flow/config', env_files/* dotenvFlow */.TU],
    ['dotenv-expand/config', expandedConfig],
    ['dotenv-defaults/config', dotenvDefaults],
    ['dotenv-extended/config', dotenvDefaults],
    ['@dotenvx/dotenvx/config', env_files/* dotenvConfig */.HH],
]);
const env_loaders_exported = new Map([
    ['dotenv', ofDotenv],
    ['dotenv-safe', (it) => ({ ...ofDotenv(it), load: ([options], at) => (0,env_files/* dotenvConfig */.HH)(it, options, at) })],
    ['dotenv-flow', (it) => ({ config: ([options], at) => (0,env_files/* dotenvFlow */.TU)(it, options, at) })],
    ['dotenv-expand', (it) => ({ expand: ([result], at) => (0,env_files/* dotenvExpand */.dV)(it, result, at) })],
    ['dotenv-defaults', (it) => ({ config: ([options], at) => dotenvDefaults(it, options, at) })],
    [
        'dotenv-extended',
        (it) => ({
            config: ([options], at) => dotenvDefaults(it, options, at),
            load: ([options], at) => dotenvDefaults(it, options, at),
        }),
    ],
    // https://dotenvx.com/docs/advanced/config-options
    [
        '@dotenvx/dotenvx',
        (it) => ({ ...ofDotenv(it), config: ([options], at) => dotenvx(it, options ?? (0,values_value/* objectValue */.ZH)(at), at) }),
    ],
    ['custom-env', (it) => ({ env: (args, at) => customEnv(it, args, at) })],
    ['@next/env', (it) => ({ loadEnvConfig: (args, at) => nextEnv(it, args, at) })],
]);
function ofDotenv(it) {
    return {
        config: ([options], at) => (0,env_files/* dotenvConfig */.HH)(it, options, at),
        parse: ([text], at) => (0,env_files/* dotenvParse */.gW)(text, at),
    };
}
function withPath(path, at, override) {
    return (0,values_value/* objectValue */.ZH)(at, new Map([['path', path], ...(override === undefined ? [] : [['override', override]])]));
}
/**
 * `.env`, and `.env.defaults` for what that does not say. https://github.com/mrsteele/dotenv-defaults#usage,
 * https://github.com/keithmorris/node-dotenv-extended#options
 */
function dotenvDefaults(it, options, at) {
    const given = options ?? (0,values_value/* objectValue */.ZH)(at);
    const own = (0,env_files/* dotenvConfig */.HH)(it, withPath((0,language_properties/* propertyOf */.$r)(given, 'path'), at, (0,language_properties/* propertyOf */.$r)(given, 'overrideProcessEnv')), at);
    const defaults = (0,values_truth/* fallback */.Np)('??', (0,language_properties/* propertyOf */.$r)(given, 'defaults'), () => (0,values_value/* primitive */.MY)('.env.defaults', at), at);
    (0,env_files/* dotenvConfig */.HH)(it, withPath(defaults, at), at);
    return own;
}
/** With a convention, the files go by the environment. https://dotenvx.com/docs/advanced/config-convention-flow */
function dotenvx(it, options, at) {
    if (!(0,ports/* isAbsent */.W0)((0,language_properties/* propertyOf */.$r)(options, 'convention')))
        return (0,env_files/* dotenvFlow */.TU)(it, undefined, at);
    return (0,env_files/* dotenvConfig */.HH)(it, withPath((0,language_properties/* propertyOf */.$r)(options, 'path'), at, (0,language_properties/* propertyOf */.$r)(options, 'overload')), at);
}
/**
 * `env()`, `env('staging')`, `env(true, 'config')`: the file of an environment in a folder, that of `NODE_ENV` where none
 * is named, and `.env` where it has none. https://github.com/erisanolasheni/custom-env/blob/master/lib/main.js
 */
function customEnv(it, [name, folder], at) {
    const directory = (0,env_files/* folderFrom */.ZU)(it, folder === undefined || (0,ports/* isAbsent */.W0)(folder) ? (0,values_value/* primitive */.MY)(it.cwd, at) : folder);
    const isOwn = name === undefined || (name.kind === 'primitive' && (name.value === undefined || name.value === true));
    const mode = isOwn ? (0,environments/* variableOf */.Qn)(it, 'NODE_ENV', at) : name;
    if (directory !== null) {
        const read = (environment) => (0,values_value/* primitive */.MY)(external_node_path_.posix.join(repository/* repositoryRoot */.Hn, customEnvFile(it, directory, environment)), at);
        const path = (0,environments/* byEnvironment */.NC)(mode, () => (0,env_files/* environmentsIn */.Ib)(it.tree, directory), at, read);
        (0,env_files/* dotenvExpand */.dV)(it, (0,env_files/* dotenvConfig */.HH)(it, withPath(path, at), at), at);
    }
    return (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)('custom-env', at, (0,builtins/* members */.ol)(at, { env: (args, here) => customEnv(it, args, here) })));
}
/** Its names are patterns that the first file is searched with, `dev` and `development` stand for each other. */
function customEnvFile(it, folder, environment) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const files = [...(0,repository/* filesUnder */.mz)(it.tree, `${prefix}.env`)].filter((file) => !file.slice(prefix.length).includes('/'));
    const other = environment === 'dev' ? 'development' : environment === 'development' ? 'dev' : environment;
    const names = [environment, other].flatMap((name) => (name === null || name === '' ? [] : [`${prefix}.env.${name}`]));
    return names.find((name) => files.includes(name)) ?? `${prefix}.env`;
}
/** `loadEnvConfig(folder, isDev)`. https://nextjs.org/docs/app/guides/environment-variables#loading-environment-variables-with-nextenv */
function nextEnv(it, [folder, dev], at) {
    const directory = (0,env_files/* folderFrom */.ZU)(it, folder);
    const isTest = (0,choices/* mapOptions */.tS)((0,environments/* variableOf */.Qn)(it, 'NODE_ENV', at), (one) => one.kind === 'primitive' ? (0,values_value/* primitive */.MY)(one.value === 'test', at, (0,values_variables/* variablesOf */.ht)(one)) : (0,values_value/* primitive */.MY)(false, at));
    const isDev = (0,values_truth/* truthOf */.D)(dev ?? (0,values_value/* primitive */.MY)(false, at)).known;
    if (directory === null || isDev === null)
        return (0,values_value/* objectValue */.ZH)(at);
    const own = isDev ? 'development' : 'production';
    const paths = (0,choices/* mapOptions */.tS)(isTest, (one) => {
        const mode = (0,values_truth/* truthOf */.D)(one).known === true ? 'test' : own;
        const local = mode === 'test' ? [] : ['.env.local'];
        const names = [`.env.${mode}.local`, ...local, `.env.${mode}`, '.env'];
        return (0,values_value/* arrayValue */.zk)(at, names.map((name) => (0,values_value/* primitive */.MY)(external_node_path_.posix.join(repository/* repositoryRoot */.Hn, directory, name), at)));
    });
    const result = (0,env_files/* dotenvExpand */.dV)(it, (0,env_files/* dotenvConfig */.HH)(it, withPath(paths, at), at), at);
    return (0,values_value/* objectValue */.ZH)(at, new Map([['combinedEnv', (0,language_properties/* propertyOf */.$r)(result, 'parsed')]]));
}

;// CONCATENATED MODULE: ./.build/javascript/library/env-var.js
/** `env-var`: `env.get('PORT').default(4310).asPortNumber()`. https://github.com/evanshortiss/env-var/blob/master/API.md */







/** What the package exports; of other variables than the process has, `from` gives the same. */
function envVarPackage(it, at, container = null) {
    const environment = (here) => container ?? (0,language_properties/* getNamed */.cn)(it, it.process, 'env', here);
    const all = (0,values_value/* builtin */.S2)('env-var', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('"env-var"', here), {
        get: (name) => {
            switch (name) {
                case 'get':
                    return (0,values_value/* builtin */.S2)(name, at, ([variable], here) => asked(it, environment(here), variable, here));
                case 'from':
                    return (0,values_value/* builtin */.S2)(name, at, ([other], here) => envVarPackage(it, here, other ?? (0,values_value/* primitive */.MY)(undefined, here)));
                case 'default':
                    return all;
                default:
                    return undefined;
            }
        },
    });
    return all;
}
/** Accessors that give the text, or the number in it. */
const env_var_texts = ['asString', 'asEnum', 'asUrlString', 'asEmailString'];
const numbers = [
    'asPortNumber',
    'asInt',
    'asIntPositive',
    'asIntNegative',
    'asFloat',
    'asFloatPositive',
    'asFloatNegative',
];
function asked(it, environment, name, at) {
    if (name === undefined)
        return environment;
    if (name.kind !== 'primitive' || name.variables.length > 0)
        return (0,values_variables/* unknownFrom */.NI)([name], at);
    return variable(it, (0,language_properties/* getNamed */.cn)(it, environment, String(name.value), at), null, at);
}
function variable(it, set, otherwise, at, isRequired = (0,values_value/* primitive */.MY)(false, at)) {
    it.step();
    const value = (here) => {
        if (otherwise !== null)
            return (0,values_truth/* fallback */.Np)('??', set, () => otherwise, here);
        if ((0,values_truth/* truthOf */.D)(isRequired).known === true)
            needsAll(it, [isLacking(set, here)], here);
        return set;
    };
    return (0,values_value/* builtin */.S2)('a variable', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('a variable', here), {
        get: (name) => {
            if (name === 'default')
                return (0,values_value/* builtin */.S2)(name, at, ([given], here) => variable(it, set, given ?? otherwise, here, isRequired));
            if (name === 'required')
                return (0,values_value/* builtin */.S2)(name, at, ([is], here) => variable(it, set, otherwise, here, is ?? (0,values_value/* primitive */.MY)(true, here)));
            if (name === 'example')
                return (0,values_value/* builtin */.S2)(name, at, (_args, here) => variable(it, set, otherwise, here, isRequired));
            if (env_var_texts.includes(name))
                return (0,values_value/* builtin */.S2)(name, at, (_args, here) => value(here));
            if (numbers.includes(name))
                return (0,values_value/* builtin */.S2)(name, at, (_args, here) => (0,builtins/* toNumber */.Ro)([value(here)], here));
            return undefined;
        },
    });
}

;// CONCATENATED MODULE: ./.build/javascript/library/schema-libraries.js
/** What libraries of schemas call their parts. */
/** https://zod.dev/api */
const zod = {
    name: 'zod',
    scalars: ['string', 'number', 'boolean', 'enum', 'nativeEnum', 'literal', 'url', 'email', 'any', 'unknown', 'int'],
    numbers: [],
    objects: ['object', 'strictObject', 'looseObject'],
    neutral: [
        ...['int', 'positive', 'nonnegative', 'negative', 'min', 'max', 'gte', 'lte', 'gt', 'lt', 'finite', 'safe'],
        ...['multipleOf', 'length', 'url', 'email', 'regex', 'trim', 'nonempty', 'nullable'],
        ...['refine', 'superRefine', 'check', 'describe', 'meta', 'brand', 'readonly', 'startsWith', 'endsWith', 'strict'],
        'strip',
    ],
    open: ['passthrough', 'loose'],
    optional: ['optional', 'nullish', 'any', 'unknown'],
    required: ['nonoptional'],
    extending: ['extend', 'merge'],
    joining: ['or'],
};
/** https://joi.dev/api */
const joi = {
    name: 'joi',
    scalars: ['string', 'boolean', 'any', 'date'],
    numbers: ['number'],
    objects: ['object'],
    neutral: [
        ...['integer', 'port', 'positive', 'negative', 'min', 'max', 'greater', 'less', 'multiple'],
        ...['allow', 'valid', 'description', 'label', 'note', 'example', 'messages', 'error', 'trim', 'uri', 'hostname'],
        ...['ip', 'email', 'insensitive', 'options', 'prefs', 'and', 'or', 'with', 'length', 'pattern', 'regex'],
    ],
    open: ['unknown'],
    optional: ['optional', 'string', 'number', 'boolean', 'any', 'date', 'object'],
    required: ['required', 'exist'],
    extending: ['keys', 'append'],
    joining: [],
};

;// CONCATENATED MODULE: ./.build/javascript/library/schemas.js
/**
 * Schemas that programs read their environment with: where a variable is not set, they say what holds, or refuse it. What
 * else they refuse is no matter here.
 */











const schemas_plain = { scalar: null, missing: null, steps: [], fields: null, isOpen: false, isOptional: false };
const schemas_number = { ...schemas_plain, steps: [(value) => (0,builtins/* toNumber */.Ro)([value], value.at)] };
/** The schemas of values, by what their methods are read from. */
const schemas_known = new WeakMap();
function schemaOf(value) {
    return value?.kind === 'builtin' && value.members !== undefined ? (schemas_known.get(value.members) ?? null) : null;
}
function zodPackage(it, at) {
    // What is not there is the text "undefined" as well, or false.
    const coercing = { scalars: ['string', 'boolean'], numbers: ['number'], optional: ['string', 'boolean'] };
    const coerced = () => starting(it, { ...zod, ...coercing }, at);
    const all = starting(it, zod, at, (name) => (name === 'coerce' ? coerced() : name === 'z' ? all : undefined));
    return all;
}
function joiPackage(it, at) {
    return starting(it, joi, at, (name, here) => name === 'attempt'
        ? (0,values_value/* builtin */.S2)('attempt', here, ([value, schema]) => schemas_checked(it, schemaOf(schema), value, here))
        : undefined);
}
/** What a library exports: the beginnings of schemas. */
function starting(it, library, at, others = () => undefined) {
    const get = (name) => {
        const isOptional = library.optional.includes(name);
        if (library.numbers.includes(name))
            return step(it, library, name, at, () => ({ ...schemas_number, isOptional }));
        if (library.scalars.includes(name))
            return step(it, library, name, at, () => ({ ...schemas_plain, isOptional, scalar: name }));
        if (library.objects.includes(name))
            return step(it, library, name, at, ([given]) => {
                const fields = fieldsOf(given);
                return fields === null ? null : { ...schemas_plain, isOptional, fields, isOpen: name === 'looseObject' };
            });
        return name === 'default' ? all : others(name, at);
    };
    const all = {
        ...(0,values_value/* builtin */.S2)(library.name, at, (_args, here) => (0,values_value/* unknown */.L5)(`"${library.name}" is called`, here), { get }),
        made: { from: 'package', name: library.name, steps: [] },
    };
    return all;
}
function fieldsOf(value) {
    if (value?.kind !== 'object' || value.rest !== 'nothing' || value.isLoose)
        return value === undefined ? new Map() : null;
    return new Map([...value.properties].map(([name, field]) => [name, schemaOf(field)]));
}
/** A function that makes a schema; `null` is one that is not understood. */
function step(it, library, name, at, make) {
    return (0,values_value/* builtin */.S2)(name, at, (args, here) => {
        const made = make(args, here);
        return made === null ? (0,values_value/* unknown */.L5)(`what "${name}" makes is not known`, here) : chained(it, library, made, here);
    });
}
/** A schema, and those that its methods make of it. */
function chained(it, library, schema, at) {
    // Each copies the one before it.
    it.step(1 + schema.steps.length + (schema.fields?.size ?? 0));
    const next = (name, make) => step(it, library, name, at, make);
    const apply = (value, here) => applied(it, schema, value, here);
    const parse = (value, here) => {
        needsAll(it, lackingOf(it, schema, value, here), here);
        return apply(value, here);
    };
    const lacks = (value, here) => anyLacking(lackingOf(it, schema, value, here), here);
    const safeParse = (value, here) => {
        const isRefused = lacks(value, here);
        const success = (0,operators/* unary */.gh)('!', isRefused, here);
        return result(here, { success, data: apply(value, here), error: errorOf(isRefused, here) });
    };
    const get = (name) => {
        if (library.neutral.includes(name))
            return next(name, () => schema);
        if (library.optional.includes(name))
            return next(name, () => ({ ...schema, isOptional: true }));
        if (library.required.includes(name))
            return next(name, () => ({ ...schema, isOptional: false }));
        if (library.open.includes(name))
            return next(name, () => ({ ...schema, isOpen: true }));
        if (library.extending.includes(name))
            return next(name, ([others]) => extended(schema, others));
        if (library.joining.includes(name))
            return next(name, ([other]) => either(schema, schemaOf(other)));
        switch (name) {
            case 'default':
            case 'catch':
            case 'prefault':
                return next(name, ([missing], here) => ({
                    ...schema,
                    missing: missing === undefined ? null : schemas_made(it, missing, here),
                }));
            case 'transform':
                return next(name, ([change], here) => change === undefined
                    ? null
                    : { ...schema, steps: [...schema.steps, (value) => it.call(change, [value], here)] });
            case 'pipe':
                return next(name, ([then], here) => ({
                    ...schema,
                    steps: [...schema.steps, (value) => applied(it, schemaOf(then), value, here)],
                }));
            case 'parse':
                return (0,values_value/* builtin */.S2)(name, at, ([value], here) => parse(value, here));
            case 'safeParse':
                return (0,values_value/* builtin */.S2)(name, at, ([value], here) => safeParse(value, here));
            case 'safeParseAsync':
                return (0,values_value/* builtin */.S2)(name, at, ([value], here) => (0,promised/* promiseOf */.tH)(safeParse(value, here), here));
            case 'parseAsync':
            case 'validateAsync':
                return (0,values_value/* builtin */.S2)(name, at, ([value], here) => promisedOf(it, () => parse(value, here), here));
            case 'validate':
                return (0,values_value/* builtin */.S2)(name, at, ([value], here) => result(here, { value: apply(value, here), error: errorOf(lacks(value, here), here) }));
            default:
                return undefined;
        }
    };
    const methods = { get };
    schemas_known.set(methods, schema);
    return {
        ...(0,values_value/* builtin */.S2)('a schema', at, (_args, here) => (0,values_value/* unknown */.L5)('a schema is called', here), methods),
        made: { from: 'package', name: library.name, steps: ['()'] },
    };
}
/** A default may be a function that gives it. */
function schemas_made(it, missing, at) {
    return missing.kind === 'closure' ? it.call(missing, [], at) : missing;
}
function extended(schema, others) {
    const further = schemaOf(others)?.fields ?? fieldsOf(others);
    return schema.fields === null || further === null
        ? null
        : { ...schema, fields: new Map([...schema.fields, ...further]) };
}
/** Which of two takes a value does not matter where both leave it as it is. */
function either(one, other) {
    const isPlain = (it) => it.missing === null && it.fields === null && it.steps.length === 0;
    return other !== null && isPlain(one) && isPlain(other)
        ? { ...schemas_plain, isOptional: one.isOptional || other.isOptional }
        : null;
}
function result(at, properties) {
    return (0,values_value/* objectValue */.ZH)(at, new Map(Object.entries(properties)));
}
/** What a schema makes of a value that it takes. */
function applied(it, schema, value, at) {
    it.step(1 + (schema?.fields?.size ?? 0));
    const given = value ?? (0,values_value/* primitive */.MY)(undefined, at);
    if (schema === null)
        return (0,values_value/* unknown */.L5)('a schema that is not understood makes it', at);
    const { missing, fields } = schema;
    const filled = missing === null ? given : (0,values_truth/* fallback */.Np)('??', given, () => missing, at);
    const shaped = fields === null ? filled : (0,choices/* mapOptions */.tS)(filled, (one) => shape(it, fields, schema.isOpen, one, at));
    return schema.steps.reduce((before, step) => step(before), shaped);
}
function shape(it, fields, isOpen, value, at) {
    const object = isOpen && value.kind === 'object' ? (0,spread/* copyOf */.z)(value) : (0,values_value/* objectValue */.ZH)(at);
    for (const [name, field] of fields) {
        const given = value.kind === 'object' ? (0,language_properties/* getNamed */.cn)(it, value, name, at) : (0,language_properties/* propertyOf */.$r)(value, name);
        object.properties.set(name, applied(it, field, given, at));
    }
    return object;
}
/** What a schema makes of a value, or `null` where the first is no schema: Nest's `validationSchema`. */
function validated(it, schema, value, at) {
    const own = schemaOf(schema);
    return own === null ? null : schemas_checked(it, own, value, at);
}
/** The same as `applied`, where the program does not go on if it is refused. */
function schemas_checked(it, schema, value, at) {
    needsAll(it, lackingOf(it, schema, value, at), at);
    return applied(it, schema, value, at);
}
/** Whether what a schema cannot do without is not there: a truth for each of its parts. */
function lackingOf(it, schema, given, at) {
    it.step();
    if (schema === null)
        return [];
    const { fields, missing, isOptional } = schema;
    const value = given ?? (0,values_value/* primitive */.MY)(undefined, at);
    if (fields !== null && value.kind === 'object')
        return [...fields].flatMap(([name, field]) => lackingOf(it, field, (0,language_properties/* getNamed */.cn)(it, value, name, at), at));
    return isOptional || missing !== null ? [] : [isLacking(value, at)];
}
/**
 * What an object of schemas makes of an environment, name by name: as `z.object(schemas).parse(environment)`.
 * A schema that is not understood makes something that is not known.
 *
 * `coerces`: whether a text is made the number that a schema wants; `isStrict`: whether the program ends where one is refused.
 */
function schemas_parsedBy(it, schemas, environment, at, { coerces = false, isStrict = true } = {}) {
    const object = (0,values_value/* objectValue */.ZH)(at);
    if (schemas.kind !== 'object')
        return { ...object, rest: (0,values_value/* unknown */.L5)('its schemas are not known', at) };
    for (const [name, given] of schemas.properties) {
        const schema = schemaOf(given);
        const value = (0,language_properties/* getNamed */.cn)(it, environment, name, at);
        const read = coerces && schema?.scalar === 'number' ? (0,builtins/* toNumber */.Ro)([value], at) : value;
        if (isStrict)
            needsAll(it, lackingOf(it, schema, value, at), at);
        object.properties.set(name, applied(it, schema, read, at));
    }
    if (schemas.rest !== 'nothing' || schemas.isLoose)
        object.rest = (0,values_value/* unknown */.L5)('its schemas are not known', at);
    return object;
}

;// CONCATENATED MODULE: ./.build/javascript/library/environment-schemas.js
/** Packages that check the environment of a program at once: each says what holds where a variable is not set. */










/** `cleanEnv(process.env, { PORT: port({ default: 4310 }) })`. https://github.com/af/envalid#api */
function envalidPackage(it, at) {
    const validator = (parse) => ([options], here) => {
        const spec = (0,values_value/* objectValue */.ZH)(here);
        (0,spread/* spreadInto */.i)(spec, options ?? (0,values_value/* primitive */.MY)(undefined, here), here);
        parsers.set(spec, parse);
        return spec;
    };
    const own = ([parse], here) => ({
        kind: 'builtin',
        name: 'a validator',
        at: here,
        call: validator((value, place) => (parse === undefined ? value : it.call(parse, [value], place))),
    });
    const text = validator((value) => value);
    const number = validator((value) => (0,builtins/* toNumber */.Ro)([value], value.at));
    const flag = validator((value) => environment_schemas_toFlag([value], value.at));
    const other = validator((_value, here) => (0,interpreter/* notUnderstood */.hf)('what a validator makes', here));
    return (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)('envalid', at, (0,builtins/* members */.ol)(at, {
        ...{ str: text, host: text, url: text, email: text, num: number, port: number, bool: flag, json: other },
        ...{ makeValidator: own, makeExactValidator: own },
        cleanEnv: ([environment, specs, options], here) => cleanEnv(it, environment, specs, options ?? (0,values_value/* primitive */.MY)(undefined, here), here),
    })));
}
/** https://github.com/af/envalid#validator-types */
const environment_schemas_toFlag = (0,builtins/* conversion */.l2)((value) => {
    if (/^(?:true|t|yes|on|1)$/.test(String(value)))
        return true;
    return /^(?:false|f|no|off|0)$/.test(String(value)) ? false : value;
});
/** What a validator makes of a text, by the options that it was given. */
const parsers = new WeakMap();
function cleanEnv(it, given, specs, options, at) {
    const environment = given ?? (0,values_value/* primitive */.MY)(undefined, at);
    if (specs?.kind !== 'object')
        return (0,values_value/* unknown */.L5)('how the environment is checked is not known', at);
    const object = (0,values_value/* objectValue */.ZH)(at);
    const name = (0,language_properties/* getNamed */.cn)(it, environment, 'NODE_ENV', at);
    // Another reporter may go on.
    const isStrict = (0,ports/* isUndefined */.b0)((0,language_properties/* propertyOf */.$r)(options, 'reporter'));
    for (const [key, spec] of specs.properties) {
        const parse = spec.kind === 'object' ? parsers.get(spec) : undefined;
        const value = spec.kind !== 'object' || parse === undefined
            ? (0,interpreter/* notUnderstood */.hf)('how a variable is checked', at)
            : ofSpec((0,language_properties/* getNamed */.cn)(it, environment, key, at), spec, parse, name, at);
        object.properties.set(key, value);
        if (isStrict && parse !== undefined && spec.kind === 'object' && environment_schemas_isRequired(spec))
            needsAll(it, [environment_schemas_lackingIn((0,language_properties/* getNamed */.cn)(it, environment, key, at), spec, name, at)], at);
    }
    if (specs.rest !== 'nothing' || specs.isLoose)
        object.rest = (0,values_value/* unknown */.L5)('its variables are not known', at);
    const env = object.properties.get('NODE_ENV') ?? name;
    for (const [flag, environmentName] of flags)
        if (!object.properties.has(flag))
            object.properties.set(flag, environment_schemas_isIn(env, environmentName, at));
    return object;
}
/** One whose default is `undefined` may be left out. https://github.com/af/envalid#per-validator-options */
function environment_schemas_isRequired({ properties, rest }) {
    return rest === 'nothing' && !properties.has('default') && !properties.has('requiredWhen');
}
/** Whether a variable is not there in an environment for which nothing stands in for it. */
function environment_schemas_lackingIn(set, spec, environment, at) {
    return (0,choices/* mapOptions */.tS)((0,choices/* mapOptions */.tS)(environment, (name) => missingIn(spec, name, at)), (missing) => ((0,ports/* isUndefined */.b0)(missing) ? isLacking(set, at) : (0,values_value/* primitive */.MY)(false, at)));
}
/** https://github.com/af/envalid#error-reporting */
const flags = [
    ['isProduction', 'production'],
    ['isProd', 'production'],
    ['isDevelopment', 'development'],
    ['isDev', 'development'],
    ['isTest', 'test'],
];
function environment_schemas_isIn(env, environment, at) {
    const name = (0,values_value/* primitive */.MY)(environment, at);
    return (0,choices/* mapOptions */.tS)(env, (one) => one.kind === 'primitive' && one.variables.length === 0
        ? (0,values_value/* primitive */.MY)(one.value === environment, at)
        : ((0,values_truth/* environmentTest */.qv)('===', one, name, at) ?? (0,interpreter/* notUnderstood */.hf)('a flag of the environment', at)));
}
function ofSpec(set, spec, parse, environment, at) {
    const missing = (0,choices/* mapOptions */.tS)(environment, (name) => missingIn(spec, name, at));
    // What stands in for it is not parsed.
    return (0,choices/* mapOptions */.tS)(set, (one) => {
        const isAbsent = one.kind === 'primitive' && one.value === undefined;
        if (one.kind === 'variable' || isAbsent)
            return (0,ports/* isUndefined */.b0)(missing) ? one : (0,values_truth/* fallback */.Np)('??', one, () => missing, at);
        return parse(one, at);
    });
}
/** `testDefault` is for tests, `devDefault` for any environment that is named and not production. */
function missingIn(spec, environment, at) {
    const otherwise = (0,language_properties/* propertyOf */.$r)(spec, 'default');
    const dev = spec.properties.get('devDefault');
    const test = spec.properties.get('testDefault') ?? dev;
    if (environment.kind === 'primitive' && environment.variables.length === 0) {
        const { value } = environment;
        if (value === 'test')
            return test ?? otherwise;
        return value === undefined || value === '' || value === 'production' ? otherwise : (dev ?? otherwise);
    }
    if (dev === undefined && test === undefined)
        return otherwise;
    const inside = (name) => ({
        variable: 'NODE_ENV',
        environment: name,
    });
    return (0,choices/* choose */.Sw)([
        { value: otherwise, when: null },
        { value: dev ?? otherwise, when: inside('development') },
        { value: test ?? otherwise, when: inside('test') },
    ], at);
}
/** `parseEnv(process.env, { PORT: z.number().default(4310) })`. https://github.com/lostfictions/znv#usage */
function znvPackage(it, at) {
    const zod = zodPackage(it, at);
    const parse = ([environment, specs], here) => {
        const env = environment ?? (0,values_value/* primitive */.MY)(undefined, here);
        if (specs?.kind !== 'object')
            return schemas_parsedBy(it, specs ?? (0,values_value/* primitive */.MY)(undefined, here), env, here);
        // A schema may stand in a description, with a default for each environment.
        const schemas = (0,values_value/* objectValue */.ZH)(here, new Map(specs.properties));
        schemas.rest = specs.rest;
        const defaults = new Map();
        for (const [name, spec] of specs.properties) {
            if (spec.kind !== 'object')
                continue;
            schemas.properties.set(name, (0,language_properties/* propertyOf */.$r)(spec, 'schema'));
            defaults.set(name, defaultIn((0,language_properties/* propertyOf */.$r)(spec, 'defaults'), (0,language_properties/* getNamed */.cn)(it, env, 'NODE_ENV', here), here));
        }
        const object = schemas_parsedBy(it, schemas, env, here, { coerces: true, isStrict: false });
        for (const [name, value] of defaults)
            object.properties.set(name, (0,values_truth/* fallback */.Np)('??', (0,language_properties/* propertyOf */.$r)(object, name), () => value, here));
        return object;
    };
    const port = (_args, here) => it.call((0,language_properties/* getNamed */.cn)(it, zod, 'number', here), [], here);
    return (0,builtins/* partlyKnown */.G1)('znv', at, new Map([...(0,builtins/* members */.ol)(at, { parseEnv: parse, port }), ['z', zod]]));
}
function defaultIn(defaults, environment, at) {
    if (defaults.kind !== 'object')
        return (0,values_value/* primitive */.MY)(undefined, at);
    const otherwise = (0,language_properties/* propertyOf */.$r)(defaults, '_');
    return (0,choices/* mapOptions */.tS)(environment, (name) => {
        if (name.kind === 'primitive' && name.variables.length === 0)
            return defaults.properties.get(String(name.value)) ?? otherwise;
        const named = [...defaults.properties].filter(([key]) => key !== '_');
        return (0,choices/* choose */.Sw)([
            { value: otherwise, when: null },
            ...named.map(([key, value]) => ({ value, when: { variable: 'NODE_ENV', environment: key } })),
        ], at);
    });
}
/**
 * `createEnv({ server: { PORT: z.coerce.number().default(4310) }, runtimeEnv: process.env })`.
 * https://env.t3.gg/docs/core, https://env.t3.gg/docs/nextjs
 */
function t3Package(it, specifier, at) {
    const createEnv = ([options], here) => {
        const given = (name) => (0,language_properties/* propertyOf */.$r)(options ?? (0,values_value/* primitive */.MY)(undefined, here), name);
        const own = (0,language_properties/* getNamed */.cn)(it, it.process, 'env', here);
        const further = given('experimental__runtimeEnv');
        const laid = (0,values_value/* objectValue */.ZH)(here);
        (0,spread/* spreadInto */.i)(laid, own, here);
        (0,spread/* spreadInto */.i)(laid, further, here);
        const runtime = [given('runtimeEnvStrict'), given('runtimeEnv')].find((one) => !(0,ports/* isUndefined */.b0)(one));
        const environment = runtime ?? ((0,ports/* isUndefined */.b0)(further) ? own : laid);
        const object = (0,values_value/* objectValue */.ZH)(here);
        const presets = given('extends');
        if (presets.kind === 'array' && (0,values_value/* isExact */.u0)(presets))
            for (const preset of presets.items)
                (0,spread/* spreadInto */.i)(object, preset, here);
        else if (!(0,ports/* isUndefined */.b0)(presets))
            object.rest = (0,values_value/* unknown */.L5)('what it extends is not known', here);
        const isStrict = (0,ports/* isUndefined */.b0)(given('skipValidation'));
        for (const part of ['client', 'shared', 'server'])
            if (!(0,ports/* isUndefined */.b0)(given(part)))
                (0,spread/* spreadInto */.i)(object, schemas_parsedBy(it, given(part), environment, here, { isStrict }), here);
        return object;
    };
    return (0,builtins/* partlyKnown */.G1)(specifier, at, (0,builtins/* members */.ol)(at, { createEnv }));
}

;// CONCATENATED MODULE: ./.build/javascript/library/express.js
/** Express, as far as an application keeps its port in it: `app.set('port', 4310)`, `app.get('port')`. */






/** What `require('express')` gives, or LoopBack's own one. All but making an application is not read. */
function expressPackage(it, at, name = 'express') {
    const made = { from: 'package', name, steps: [] };
    const members = new Map();
    const express = { ...(0,values_value/* builtin */.S2)(name, at, (_args, here) => express_application(it, here, made), members), made };
    members.set('default', express);
    return express;
}
/**
 * An application, of which more may be known (`members`). Its settings are its own: code that is not read may take it (`http.createServer(app)`), and is
 * taken not to set a port in it. https://expressjs.com/en/api.html#app.set
 */
function express_application(it, at, of) {
    const settings = defaultSettings(it, at);
    const members = new Map([['settings', settings]]);
    const made = { ...of, steps: ['()'] };
    const app = {
        ...(0,values_value/* builtin */.S2)('express()', at, (args, here) => (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('a request', here), args, here), members),
        own: (0,values_value/* objectValue */.ZH)(at, new Map([['locals', (0,values_value/* objectValue */.ZH)(at)]])),
        made,
        members,
    };
    const unread = (name, args, here) => (0,language_unread/* callUnread */.sy)(it, { ...(0,interpreter/* notUnderstood */.hf)(`"app.${name}"`, here), made: { ...made, steps: ['()', name] } }, args, here);
    const setting = (name, here) => name.kind === 'primitive' && typeof name.value === 'string'
        ? (0,language_properties/* getNamed */.cn)(it, settings, name.value, here)
        : (0,values_variables/* unknownFrom */.NI)([name], here);
    // With one argument, `get` is a setting; with more, a route.
    const get = (0,values_value/* builtin */.S2)('app.get', at, (args, here) => {
        const [name] = args;
        return args.length === 1 && name !== undefined ? setting(name, here) : unread('get', args, here);
    });
    const set = (0,values_value/* builtin */.S2)('app.set', at, ([name, value], here) => {
        if (name === undefined || value === undefined)
            return setting(name ?? (0,values_value/* primitive */.MY)(undefined, here), here);
        if (name.kind === 'primitive')
            it.memory.setProperty(settings, String(name.value), value);
        else
            it.memory.lose(settings, (0,values_variables/* unknownFrom */.NI)([name], here));
        return app;
    });
    if (of.name === 'loopback')
        members.set('listen', listen(setting, unread, at));
    members.set('get', get);
    members.set('set', set);
    return app;
}
/**
 * Without a port, LoopBack's listens where its settings say.
 * https://github.com/strongloop/loopback/blob/master/lib/application.js (app.listen)
 */
function listen(setting, unread, at) {
    return (0,values_value/* builtin */.S2)('app.listen', at, (args, here) => {
        const [first] = args;
        if (first !== undefined && first.kind !== 'closure')
            return unread('listen', args, here);
        const options = ['port', 'host'].map((name) => [name, setting((0,values_value/* primitive */.MY)(name, here), here)]);
        return unread('listen', [(0,values_value/* objectValue */.ZH)(here, new Map(options)), ...args], here);
    });
}
/** What an application has from the start, and is no matter of ports, is not known. */
function defaultSettings(it, at) {
    const others = ['etag', 'query parser', 'subdomain offset', 'trust proxy', 'view', 'views', 'jsonp callback name'];
    return (0,values_value/* objectValue */.ZH)(at, new Map([
        ['env', (0,environments/* environmentName */.VE)(it, at)],
        ...others.map((name) => [name, (0,interpreter/* notUnderstood */.hf)(`Express's "${name}"`, at)]),
    ]));
}

;// CONCATENATED MODULE: ./.build/javascript/library/node-config.js
/**
 * `config`: the files of a folder, laid over each other by the environment, and asked for by name.
 * https://github.com/node-config/node-config/wiki/Configuration-Files
 */














/** The endings of its files, in the order in which they are laid over each other. */
const endings = [
    ...['js', 'cjs', 'mjs', 'ts', 'json', 'jsonc', 'json5', 'hjson', 'toml', 'coffee', 'iced', 'yaml', 'yml', 'cson'],
    ...['properties', 'xml'],
];
/** Beside them lie modules of the program as often as not: a file is an environment where it is called like one. */
const node_config_environments = [
    ...['development', 'dev', 'test', 'testing', 'ci', 'qa', 'integration', 'sandbox', 'demo', 'preview', 'uat'],
    ...['staging', 'stage', 'preprod', 'preproduction', 'production', 'prod', 'live', 'docker'],
];
const knownOf = new WeakMap();
/** What the package gives; `null` where the repository has no files for it. */
function configPackage(it, at) {
    const before = knownOf.get(it.process);
    if (before !== undefined)
        return before;
    const config = loaded(it, at);
    const value = config === null ? null : (0,choices/* mapOptions */.tS)(config, (one) => node_config_asked(it, one, at));
    knownOf.set(it.process, value);
    return value;
}
function loaded(it, at) {
    const folder = folderOf(it, at);
    if (folder === null)
        return null;
    if (typeof folder !== 'string')
        return folder;
    const mode = (0,environments/* environmentName */.VE)(it, at, given(it, 'NODE_CONFIG_ENV', at) ?? undefined);
    const others = () => node_config_environments.filter((name) => filesOf(it, folder, name).length > 0);
    if (['default', 'local', ...node_config_environments].every((name) => filesOf(it, folder, name).length === 0))
        return null;
    const files = (0,environments/* byEnvironment */.NC)(mode, others, at, (name) => {
        const names = (name ?? '').split(',').filter((one) => /^[\w.-]+$/.test(one));
        const all = ['default', ...names, 'local', ...names.map((one) => `local-${one}`)];
        return all
            .flatMap((one) => filesOf(it, folder, one))
            .reduce((base, path) => laidOver(it, base, path, at), (0,values_value/* objectValue */.ZH)(at));
    });
    const text = given(it, 'NODE_CONFIG', at);
    const config = text === null ? files : (0,merging/* mergeDeep */.D)(it, files, parseJson(it, [text], at), at);
    return filesOf(it, folder, 'custom-environment-variables').reduce((base, path) => withVariables(it, base, node_config_dataOf(it, path, at), at), config);
}
/** A variable of its own that the process is given; nobody is taken to set one besides. */
function given(it, name, at) {
    const environment = (0,language_properties/* getNamed */.cn)(it, it.process, 'env', at);
    return environment.kind === 'object' && environment.properties.has(name) ? (0,language_properties/* getNamed */.cn)(it, environment, name, at) : null;
}
/** The folder relative to the root, `null` where there is none in the repository. */
function folderOf(it, at) {
    const named = given(it, 'NODE_CONFIG_DIR', at);
    if (named !== null && (named.kind !== 'primitive' || (0,values_variables/* variablesOf */.ht)(named).length > 0))
        return (0,values_variables/* unknownFrom */.NI)([named], at);
    const path = named === null ? 'config' : String(named.value);
    if (path.includes(':'))
        return (0,interpreter/* notUnderstood */.hf)('a config of several folders', at);
    const inside = (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, path));
    if (inside !== null || named === null)
        return inside;
    return (0,values_value/* unknown */.L5)(`its config in "${path}" is not in this repository`, named.at);
}
/** The files of a name, in their order. */
function filesOf(it, folder, name) {
    return endings.map((ending) => external_node_path_.posix.join(folder, `${name}.${ending}`)).filter((path) => it.tree.has(path));
}
/** A file that says nothing, such as a document of nothing but comments, changes nothing. */
function laidOver(it, base, path, at) {
    const data = node_config_dataOf(it, path, at);
    const isEmpty = data.kind === 'primitive' && data.value === null;
    return isEmpty ? base : (0,merging/* mergeDeep */.D)(it, base, data, at);
}
/** What one file says. */
function node_config_dataOf(it, path, at) {
    return /\.(?:[cm]?js|ts)$/.test(path) ? node_config_exported(it, path, at) : (0,data_files/* dataFile */.Z)(it, path, at);
}
/** What a module exports; of a function, what it returns. */
function node_config_exported(it, path, at) {
    const value = (0,data_files/* exportedBy */.h)(it, path, at);
    if (value.kind !== 'closure')
        return value;
    return it.call(value, [(0,builtins/* partlyKnown */.G1)('config', at, new Map())], at);
}
/** The variables that a mapping names, over what is there: `{ "port": "PORT" }`, `{ "port": { "__name": "PORT" } }`. */
function withVariables(it, base, mapping, at, depth = 0) {
    it.step();
    if (mapping.kind === 'unknown')
        return mapping;
    if (mapping.kind === 'primitive' && typeof mapping.value === 'string')
        return node_config_variable(it, mapping.value, base, at);
    if (mapping.kind !== 'object' || depth > node_config_deepest)
        return base;
    const name = mapping.properties.get('__name');
    if (name?.kind === 'primitive')
        return node_config_variable(it, String(name.value), base, at);
    return (0,choices/* mapOptions */.tS)(base, (one) => {
        if (one.kind !== 'object' && !(0,ports/* isAbsent */.W0)(one))
            return one;
        const over = (0,values_value/* objectValue */.ZH)(at);
        for (const [key, item] of mapping.properties)
            over.properties.set(key, withVariables(it, (0,language_properties/* propertyOf */.$r)(one, key), item, at, depth + 1));
        return (0,merging/* mergeDeep */.D)(it, one.kind === 'object' ? one : (0,values_value/* objectValue */.ZH)(at), over, at);
    });
}
const node_config_deepest = 16;
function node_config_variable(it, name, base, at) {
    const set = (0,environments/* variableOf */.Qn)(it, name, at);
    return base.kind === 'primitive' && base.value === undefined ? set : (0,values_truth/* fallback */.Np)('||', set, () => base, at);
}
/** A config, and each object in it, as it can be asked: `config.get('harbour.port')`, `config.harbour.get('port')`. */
function node_config_asked(it, value, at, depth = 0) {
    it.step();
    return (0,choices/* mapOptions */.tS)(value, (one) => {
        if (one.kind !== 'object' || depth > node_config_deepest)
            return one;
        const object = { ...one, prototype: (0,values_value/* objectValue */.ZH)(at) };
        object.properties = new Map([...one.properties].map(([name, item]) => [name, node_config_asked(it, item, at, depth + 1)]));
        const find = (path, here) => path.kind === 'primitive'
            ? String(path.value)
                .split('.')
                .reduce((from, name) => (0,language_properties/* propertyOf */.$r)(from, name), object)
            : (0,values_variables/* unknownFrom */.NI)([path], here);
        object.prototype?.properties.set('util', (0,builtins/* partlyKnown */.G1)('util', at, (0,builtins/* members */.ol)(at, { toObject: () => one })));
        for (const [name, method] of (0,builtins/* members */.ol)(at, {
            get: ([path = (0,values_value/* primitive */.MY)(undefined, at)], here) => 
            // It throws for what is not there.
            (0,choices/* mapOptions */.tS)(find(path, here), (found) => (0,ports/* isNeverSet */.dF)(found) ? (0,values_value/* unknown */.L5)(`the config has no ${shown(path)}`, here) : found),
            has: ([path], here) => (0,choices/* mapOptions */.tS)(find(path ?? (0,values_value/* primitive */.MY)(undefined, here), here), (found) => isThere(found, here)),
        }))
            object.prototype?.properties.set(name, method);
        return object;
    });
}
function shown(path) {
    return path.kind === 'primitive' ? `"${String(path.value).slice(0, 60)}"` : 'such value';
}
function isThere(value, at) {
    if (value.kind === 'unknown' || value.kind === 'variable' || (0,values_variables/* variablesOf */.ht)(value).length > 0)
        return value.kind === 'primitive' && value.value !== undefined ? (0,values_value/* primitive */.MY)(true, at) : (0,values_variables/* unknownFrom */.NI)([value], at);
    return (0,values_value/* primitive */.MY)(value.kind !== 'primitive' || value.value !== undefined, at);
}

;// CONCATENATED MODULE: ./.build/javascript/library/feathers.js






/** The packages whose function makes an application, or one for its server of another: `express(feathers())`. */
const feathers_makers = new Map([
    ['@feathersjs/feathers', 'feathers'],
    ['@feathersjs/express', 'express'],
    ['@feathersjs/koa', 'koa'],
]);
/** What a package of Feathers exports; `null` for one whose meaning is not known. */
function feathersPackage(it, specifier, at) {
    if (specifier === '@feathersjs/configuration')
        return configuration(it, at);
    const name = feathers_makers.get(specifier);
    if (name === undefined)
        return null;
    const made = { from: 'package', name: specifier, steps: [] };
    const members = new Map();
    const maker = { ...(0,values_value/* builtin */.S2)(name, at, (_args, here) => feathers(it, here, made), members), made };
    return members.set('default', maker).set(name, maker) && maker;
}
/** https://github.com/feathersjs/feathers/blob/dove/packages/feathers/src/application.ts */
function feathers(it, at, made) {
    const app = express_application(it, at, made);
    const configure = (0,values_value/* builtin */.S2)('app.configure', at, ([callback = (0,values_value/* primitive */.MY)(undefined, at)], here) => {
        it.call(callback, [app], here, app);
        return app;
    });
    app.members.set('configure', configure);
    return app;
}
/** `app.configure(configuration())` */
function configuration(it, at) {
    const members = new Map();
    const init = (0,values_value/* builtin */.S2)('configuration', at, () => (0,values_value/* builtin */.S2)('configuration()', at, ([app], here) => configured(it, app, here)), members);
    members.set('default', init);
    return init;
}
/** The whole config into the settings of an application; without one, the config itself. */
function configured(it, app, at) {
    const config = configPackage(it, at) ?? (0,values_value/* unknown */.L5)('its config is not in this repository', at);
    if (app === undefined)
        return config;
    const set = (0,language_properties/* getNamed */.cn)(it, app, 'set', at);
    const options = (0,choices/* optionsOf */.cz)(config);
    const names = new Set(options.flatMap(({ value }) => (value.kind === 'object' ? [...value.properties.keys()] : [])));
    for (const name of names) {
        const value = (0,choices/* mapOptions */.tS)(config, (one) => (0,language_properties/* propertyOf */.$r)(one, name));
        it.call(set, [(0,values_value/* primitive */.MY)(name, at), feathers_named(it, value, at)], at, app);
    }
    // What the config has besides may have any name.
    const rests = options.map(({ value }) => (value.kind === 'object' ? value.rest : value));
    for (const rest of rests)
        if (typeof rest !== 'string' && rest.kind === 'unknown')
            it.call(set, [rest, rest], at, app);
    return config;
}
const feathers_deepest = 8;
/** A text that is the name of a variable stands for it; as of version 5 it does not any more, and there is none of that kind. */
function feathers_named(it, value, at, depth = 0) {
    it.step();
    return (0,choices/* mapOptions */.tS)(value, (one) => {
        if (one.kind === 'object' && depth < feathers_deepest) {
            const properties = [...one.properties].map(([name, item]) => [name, feathers_named(it, item, at, depth + 1)]);
            return { ...one, properties: new Map(properties) };
        }
        if (one.kind !== 'primitive' || !/^[A-Z][A-Z\d_]*$/.test(String(one.value)))
            return one;
        return (0,environments/* variableOf */.Qn)(it, String(one.value), one.at);
    });
}

;// CONCATENATED MODULE: ./.build/javascript/library/files.js
/** `fs`: files of the repository, as a program on the server would find them. */











/** https://nodejs.org/api/fs.html */
function fsModule(it, at) {
    const sync = (0,builtins/* members */.ol)(at, {
        readFileSync: ([path, options], here) => readFile(it, path, options, here),
        existsSync: ([path], here) => exists(it, path, here),
        statSync: ([path], here) => ask(it, path, 'statSync', here),
        accessSync: ([path], here) => ask(it, path, 'accessSync', here),
        readdirSync: (args, here) => list(it, args, here),
    });
    return (0,builtins/* partlyKnown */.G1)('fs', at, new Map([...sync, ['promises', fsPromises(it, at)]]));
}
/** The same, as promises. https://nodejs.org/api/fs.html#promises-api */
function fsPromises(it, at) {
    return (0,builtins/* partlyKnown */.G1)('fs.promises', at, (0,builtins/* members */.ol)(at, {
        readFile: ([path, options], here) => (0,promised/* promiseOf */.tH)(readLater(it, path, options, here), here),
        readdir: (args, here) => (0,promised/* promiseOf */.tH)(list(it, args, here), here),
    }));
}
/** A path relative to the checked root, `null` for one outside of it; unknown where it is not known. */
function pathOf(it, path, at) {
    const url = path?.kind === 'object' ? (0,language_properties/* propertyOf */.$r)(path, 'pathname') : path;
    const text = url === undefined ? null : (0,builtins/* textIn */.r7)(url);
    if (text === null || text.variables.length > 0)
        return (0,values_variables/* unknownFrom */.NI)(path === undefined ? [] : [path], at);
    return (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, String(text.value)));
}
/** The names that files of variables have: `.env`, `.env.production`, `ferry.env`. */
const envFileName = /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.env$/;
function ofFile(path, missing) {
    return envFileName.test(String(path)) ? { ...missing, ofEnvFile: true } : missing;
}
function files_withPath(it, path, at, use) {
    return (0,choices/* mapOptions */.tS)(path ?? (0,values_value/* primitive */.MY)(undefined, at), (one) => {
        const inside = pathOf(it, one, at);
        if (inside === null)
            return ofFile((0,builtins/* textIn */.r7)(one)?.value, (0,values_value/* unknown */.L5)('it depends on a file outside of this repository', at));
        return typeof inside === 'string' ? use(inside) : inside;
    });
}
function readFile(it, path, options, at) {
    const text = textOfFile(it, path, options, at);
    if ((0,choices/* optionsOf */.cz)(text).some(({ value }) => value.kind === 'unknown'))
        it.mayThrow();
    return text;
}
/** What it throws is thrown where it is awaited. */
function readLater(it, path, options, at) {
    const text = it.memory.under([(0,conditions/* anyTime */.a_)(at)], () => textOfFile(it, path, options, at));
    const inside = path === undefined ? null : pathOf(it, path, at);
    if (text.kind !== 'unknown' || typeof inside !== 'string' || it.read(inside).kind !== 'missing')
        return text;
    return { ...text, absent: { path: inside, code: 'ENOENT' } };
}
function textOfFile(it, path, options, at) {
    return files_withPath(it, path, at, (inside) => {
        const result = it.read(inside);
        if (result.kind === 'missing') {
            (0,errors/* failsWithout */.Oj)(it, inside, 'ENOENT');
            return ofFile(inside, (0,values_value/* unknown */.L5)(`"${inside}" is not a file of this repository`, at));
        }
        if (result.kind === 'unreadable')
            return (0,values_value/* unknown */.L5)(`"${inside}" cannot be read: ${result.reason}`, at);
        const { source } = result;
        const text = (0,values_value/* primitive */.MY)(source.text, { source, start: 0, end: source.text.length });
        const encoding = options?.kind === 'object' ? (0,language_properties/* propertyOf */.$r)(options, 'encoding') : options;
        if (encoding?.kind === 'primitive' && /^utf-?8$/i.test(String(encoding.value)))
            return text;
        // Bytes: of them is known that they are the text.
        const bytes = (0,values_value/* objectValue */.ZH)(at, new Map([['toString', (0,values_value/* builtin */.S2)('toString', at, () => text)]]));
        bytes.rest = (0,values_value/* unknown */.L5)('a file is read as bytes', at);
        return bytes;
    });
}
/** What is in the repository is there; what is not may still be made on the server, and then replaces what holds without it. */
function exists(it, path, at) {
    return files_withPath(it, path, at, (inside) => {
        if (it.tree.has(inside) || it.tree.hasDirectory(inside))
            return (0,values_value/* primitive */.MY)(true, at);
        const file = (0,values_variables/* fileVariable */.pT)(inside);
        return file === null
            ? (0,values_value/* unknown */.L5)(`whether "${inside}" exists on the server is not known`, at)
            : (0,values_variables/* ofVariables */.vv)([file], at, { value: false });
    });
}
/** What is asked of a file that has to be there: `statSync`, `accessSync`. */
function ask(it, path, name, at) {
    return files_withPath(it, path, at, (inside) => {
        const isThere = it.tree.has(inside) || it.tree.hasDirectory(inside);
        if (isThere && name === 'accessSync')
            return (0,values_value/* primitive */.MY)(undefined, at);
        if (isThere || !(0,errors/* failsWithout */.Oj)(it, inside, 'ENOENT'))
            it.mayThrow();
        return {
            ...(0,interpreter/* notUnderstood */.hf)(`what "${name}" says of "${inside}"`, at),
            made: { from: 'package', name: 'fs', steps: [name, '()'] },
        };
    });
}
/** Files below a folder that are looked at for its entries. */
const mostEntries = 10_000;
/** Whether the entries are objects; `null` where that is not known. https://nodejs.org/api/fs.html#fsreaddirsyncpath-options */
function listsTypes(options) {
    if (options === undefined || isText(options))
        return false;
    if (options.kind !== 'object' || options.rest !== 'nothing' || options.isLoose)
        return null;
    const others = [...options.properties].filter(([key]) => key !== 'withFileTypes');
    const types = options.properties.get('withFileTypes');
    if (others.some(([key, value]) => key !== 'encoding' || !isText(value)))
        return null;
    if (types !== undefined && types.kind !== 'primitive')
        return null;
    return Boolean(types?.value);
}
function isText(value) {
    return value.kind === 'primitive' && /^(?:utf-?8|undefined)$/i.test(String(value.value));
}
/** https://nodejs.org/api/fs.html#class-fsdirent */
function entry(name, isFolder, at) {
    const own = (0,builtins/* members */.ol)(at, {
        isDirectory: (_args, here) => (0,values_value/* primitive */.MY)(isFolder, here),
        isFile: (_args, here) => (0,values_value/* primitive */.MY)(!isFolder, here),
    });
    return (0,builtins/* partlyKnown */.G1)('an entry of a folder', at, new Map([['name', (0,values_value/* primitive */.MY)(name, at)], ...own]));
}
function list(it, [path, options], at) {
    return files_withPath(it, path, at, (folder) => {
        const isTyped = listsTypes(options);
        if (isTyped === null)
            return (0,values_value/* unknown */.L5)('how a folder is listed is not understood', at);
        const prefix = folder === '' ? '' : `${folder}/`;
        /** Whether each entry is a folder. */
        const names = new Map();
        let count = 0;
        for (const file of (0,repository/* filesUnder */.mz)(it.tree, prefix)) {
            count += 1;
            if (count > mostEntries)
                return (0,values_value/* unknown */.L5)(`"${folder}" has very many files`, at);
            const [name = '', ...inner] = file.slice(prefix.length).split('/');
            names.set(name, inner.length > 0);
        }
        if (names.size === 0)
            return (0,values_value/* unknown */.L5)(`"${folder}" is not a folder of this repository`, at);
        const entries = (0,values_value/* arrayValue */.zk)(at, [...names.keys()]
            .sort()
            .map((name) => (isTyped ? entry(name, names.get(name) === true, at) : (0,values_value/* primitive */.MY)(name, at))));
        // On the server there may be builds, logs, packages.
        entries.rest = (0,values_value/* unknown */.L5)(`what else lies in "${folder}" on the server is not known`, at);
        return entries;
    });
}

;// CONCATENATED MODULE: ./.build/javascript/library/free-ports.js




/** The functions of each that give such a port; `default` is the package itself. */
const finders = new Map([
    // https://github.com/sindresorhus/get-port#usage
    ['get-port', ['default']],
    // https://github.com/http-party/node-portfinder#usage
    ['portfinder', ['getPort', 'getPortPromise']],
    // https://github.com/node-modules/detect-port#usage
    ['detect-port', ['default', 'detect', 'detectPort']],
    ['detect-port-alt', ['default']],
    // https://github.com/unjs/get-port-please#usage
    ['get-port-please', ['getPort', 'checkPort', 'getRandomPort']],
    // https://github.com/mihaifm/find-free-port#usage
    ['find-free-port', ['default']],
    ['react-dev-utils/WebpackDevServerUtils', ['choosePort']],
]);
/** What such a package exports; `null` for any other one. */
function freePortPackage(it, specifier, at) {
    const names = finders.get(specifier);
    if (names === undefined)
        return null;
    const members = new Map(names.filter((name) => name !== 'default').map((name) => [name, finder(it, specifier, name, at)]));
    const whole = {
        ...finder(it, specifier, specifier, at),
        members,
        made: { from: 'package', name: specifier, steps: [] },
    };
    members.set('default', whole);
    // `portNumbers(4310, 4320)`, before version 6 `makeRange`: the ports from the first one on.
    const range = (args, here) => (0,values_value/* arrayValue */.zk)(here, args.slice(0, 1));
    for (const name of ['portNumbers', 'makeRange'])
        if (specifier === 'get-port')
            members.set(name, (0,values_value/* builtin */.S2)(name, at, range));
    return whole;
}
function finder(it, specifier, name, at) {
    return (0,values_value/* builtin */.S2)(name, at, (args, here) => {
        const wanted = wantedIn(args, here);
        const said = wanted?.kind === 'primitive' ? `${wanted.value} only where that is free` : 'a port that is free';
        const port = (0,values_value/* unknown */.L5)(`"${specifier}" takes ${said}`, wanted?.at ?? here);
        for (const callback of args)
            if (callback.kind === 'closure')
                later(it, () => it.call(callback, [(0,values_value/* primitive */.MY)(null, here), port], here), here);
        return { ...(0,values_value/* unknown */.L5)('it is a promise, which nothing awaits', here), promised: port };
    });
}
/** The port that is wanted: a number, `port` of the options, or the first of several; behind a host, where one comes first. */
function wantedIn(args, at) {
    const [first] = args.filter((it) => it.kind !== 'primitive' || (0,ports/* portNumber */.JX)(it.value) !== null);
    if (first === undefined || first.kind === 'closure')
        return null;
    const wanted = first.kind === 'object' ? (0,language_properties/* propertyOf */.$r)(first, 'port') : first;
    const one = wanted.kind === 'array' ? (wanted.items[0] ?? (0,values_value/* primitive */.MY)(undefined, at)) : wanted;
    return (0,ports/* isAbsent */.W0)(one) ? null : one;
}

;// CONCATENATED MODULE: ./.build/javascript/library/loaders.js
/** What gives a module a `require` of its own. */









/**
 * `require = require('esm')(module)`: it loads what is written as ECMAScript modules as well, which is read here anyhow.
 * https://github.com/standard-things/esm#getting-started
 */
function esmPackage(it, at) {
    return (0,values_value/* builtin */.S2)('esm', at, ([of], here) => of?.kind === 'object' ? requireIn(it, of.at.source, here) : (0,interpreter/* notUnderstood */.hf)('"esm" without a module', here));
}
/** `createRequire(import.meta.url)`. https://nodejs.org/api/module.html#modulecreaterequirefilename */
function moduleModule(it, at) {
    const create = (0,values_value/* builtin */.S2)('createRequire', at, ([filename], here) => {
        const path = filename === undefined ? null : ((0,ports/* knownText */.bG)(filename)?.replace(/^file:\/\//, '') ?? null);
        const inside = path === null ? null : (0,repository/* insideRepository */.rz)(path);
        if (inside === null)
            return (0,interpreter/* notUnderstood */.hf)('a "require" of which it is not known where it looks', here);
        // Of a folder, which is written with a slash at its end, it looks in there.
        const file = path?.endsWith('/') ? external_node_path_.posix.join(inside, 'index.js') : inside;
        return requireIn(it, new source_text/* SourceText */.D(file, ''), here);
    });
    return (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)('module', at, new Map([[create.name, create]])));
}
function requireIn(it, file, at) {
    return requireOf(it, { scope: (0,scopes/* childScope */.Xu)(null), file, returns: [], level: 0 }, at);
}

;// CONCATENATED MODULE: ./.build/javascript/library/lodash.js












/** The functions by the library that has them; what else it has is not read. https://lodash.com/docs, https://underscorejs.org */
const names = {
    lodash: [
        ...['assign', 'assignIn', 'extend', 'merge', 'defaults', 'defaultsDeep', 'get'],
        ...['has', 'pick', 'omit', 'cloneDeep', 'clone'],
    ],
    underscore: ['extend', 'extendOwn', 'assign', 'defaults', 'pick', 'omit', 'clone'],
};
/** What a package exports of them: all of `lodash`, one function of `lodash/merge` or `lodash.merge`; `null` for any other. */
function lodashPackage(it, specifier, at) {
    const match = /^(?:(lodash|lodash-es|underscore)(?:\/(\w+)(?:\.js)?)?|lodash\.(\w+))$/.exec(specifier);
    if (match === null)
        return null;
    const library = match[1] === 'underscore' ? 'underscore' : 'lodash';
    const all = functions(it, at);
    const one = match[2] ?? match[3];
    if (one === undefined) {
        const rest = {
            ...(0,values_value/* unknown */.L5)(`it comes from the package "${specifier}", which is not read`, at),
            made: madeBy(specifier),
        };
        const own = names[library].flatMap((name) => {
            const found = all.get(name);
            return found === undefined ? [] : [[name, found]];
        });
        const object = { ...(0,values_value/* objectValue */.ZH)(at, new Map(own)), rest };
        object.properties.set('default', object);
        return object;
    }
    const name = [...all.keys()].find((it) => it.toLowerCase() === one.toLowerCase());
    const found = name === undefined ? undefined : all.get(name);
    return found === undefined || found.kind !== 'builtin'
        ? null
        : { ...found, members: { get: (member) => (member === 'default' ? found : undefined) } };
}
function madeBy(name) {
    return { from: 'package', name, steps: [] };
}
function functions(it, at) {
    const assign = ([target, ...sources], here) => assignAll(it, target, sources, here);
    return (0,builtins/* members */.ol)(at, {
        assign,
        assignIn: assign,
        extend: assign,
        extendOwn: assign,
        merge: ([target, ...sources], here) => into(it, target, sources, here, mergeInto),
        defaults: ([target, ...sources], here) => into(it, target, sources, here, defaultsInto),
        defaultsDeep: ([target, ...sources], here) => into(it, target, sources, here, defaultsDeepInto),
        get: ([object, path, otherwise], here) => lodash_found(it, object, path, otherwise, here),
        has: ([object, path], here) => (0,choices/* mapOptions */.tS)(lodash_found(it, object, path, undefined, here), (one) => one.kind === 'variable' || one.kind === 'unknown'
            ? (0,values_variables/* unknownFrom */.NI)([one], here)
            : (0,values_value/* primitive */.MY)(one.kind !== 'primitive' || one.value !== undefined, here)),
        pick: ([object, ...keys], here) => selected(object, keys, true, here),
        omit: ([object, ...keys], here) => selected(object, keys, false, here),
        cloneDeep: ([value], here) => copyOfData(it, value ?? (0,values_value/* primitive */.MY)(undefined, here), here),
        clone: ([value], here) => (0,choices/* mapOptions */.tS)(value ?? (0,values_value/* primitive */.MY)(undefined, here), (one) => one.kind === 'object' ? (0,spread/* copyOf */.z)(one) : one.kind === 'array' ? { ...one, items: [...one.items] } : one),
    });
}
/** Levels of objects in objects: one of them may hold itself. */
const lodash_deepest = 32;
/** A function that changes its first argument by the others, and gives it back. */
function into(it, target, sources, at, change) {
    const object = target ?? (0,values_value/* objectValue */.ZH)(at);
    const given = [object, ...sources];
    if (object.kind !== 'object' || it.memory.isFrozen(object))
        return (0,language_unread/* callUnread */.sy)(it, (0,values_variables/* unknownFrom */.NI)([object], at), given, at);
    for (const source of sources)
        change(it, object, source, at);
    return object;
}
/** Other names of the objects in it see what is changed, as long as it is known what that is. */
function mergeInto(it, target, source, at, depth = 0) {
    it.step();
    if (source.kind === 'primitive')
        return;
    const isPlain = source.kind === 'object' && source.rest === 'nothing' && !source.isLoose && depth < lodash_deepest;
    if (!isPlain) {
        replaced(it, target, (0,merging/* mergeDeep */.D)(it, target, source, at), at);
        return;
    }
    for (const [name, value] of source.properties) {
        const before = target.properties.get(name);
        if (before?.kind === 'object' && value.kind === 'object')
            mergeInto(it, before, value, at, depth + 1);
        else if (before?.kind === 'array' && value.kind === 'array')
            it.memory.setProperty(target, name, (0,values_value/* unknown */.L5)('how lists are merged is not followed', at));
        else if (value.kind === 'object' && isBare(value)) {
            const copy = (0,values_value/* objectValue */.ZH)(value.at);
            mergeInto(it, copy, value, at, depth + 1);
            it.memory.setProperty(target, name, (0,language_properties/* heldBy */.Vr)(target, copy));
        }
        else if (!(0,ports/* isUndefined */.b0)(value))
            it.memory.setProperty(target, name, (0,language_properties/* heldBy */.Vr)(target, (0,merging/* mergeDeep */.D)(it, before ?? (0,values_value/* primitive */.MY)(undefined, at), value, at)));
    }
}
/** What an object becomes at once: what was in it may have changed with it. */
function replaced(it, target, by, at) {
    for (const value of target.properties.values())
        if (value.kind === 'object')
            (0,language_unread/* forget */.y6)(it, value, 'something that is not known is merged into it');
    it.memory.lose(target, (0,values_variables/* unknownFrom */.NI)([by], at));
    if (by.kind !== 'object')
        return;
    target.properties = by.properties;
    target.rest = by.rest;
    target.isLoose = by.isLoose;
}
/** What `undefined` is in the target, or is not there. */
function defaultsInto(it, target, source, at) {
    eachDefault(it, target, source, at, (before, value) => orDefault(before, value, at));
}
function defaultsDeepInto(it, target, source, at, depth = 0) {
    eachDefault(it, target, source, at, (before, value) => {
        if (before.kind !== 'object' || value.kind !== 'object' || depth > lodash_deepest)
            return orDefault(before, value, at);
        defaultsDeepInto(it, before, value, at, depth + 1);
        return before;
    });
}
function eachDefault(it, target, source, at, fill) {
    it.step();
    if (source.kind === 'primitive')
        return;
    if (source.kind !== 'object' || source.isLoose) {
        replaced(it, target, (0,values_variables/* unknownFrom */.NI)([source], at), at);
        return;
    }
    for (const [name, value] of source.properties)
        it.memory.setProperty(target, name, (0,language_properties/* heldBy */.Vr)(target, fill((0,language_properties/* propertyOf */.$r)(target, name), value)));
    // Any other name it has where the target has none.
    if (source.rest !== 'nothing' && target.rest === 'nothing') {
        it.memory.willChange(target);
        target.rest = source.rest;
    }
}
/** `null` is something given. */
function orDefault(before, value, at) {
    return (0,choices/* mapOptions */.tS)(before, (one) => one.kind === 'primitive' && one.value === null ? one : (0,values_truth/* fallback */.Np)('??', one, () => value, at));
}
/** `_.get(config, 'harbour.quays[0].port', 4310)`: what is `undefined` is the default. */
function lodash_found(it, object, path, otherwise, at) {
    const keys = path === undefined ? null : keysIn(path);
    if (keys === null || object === undefined)
        return (0,values_variables/* unknownFrom */.NI)([path ?? (0,values_value/* primitive */.MY)(undefined, at)], at);
    const value = keys.reduce((from, key) => (0,choices/* mapOptions */.tS)(from, (one) => one.kind === 'primitive' && (one.value ?? null) === null
        ? (0,values_value/* primitive */.MY)(undefined, at, one.variables)
        : (0,language_properties/* getNamed */.cn)(it, one, key, at)), object);
    return otherwise === undefined ? value : orDefault(value, otherwise, at);
}
function keysIn(path) {
    if (path.kind === 'array' && (0,values_value/* isExact */.u0)(path)) {
        const keys = path.items.map((it) => it.kind === 'primitive' && it.variables.length === 0 ? String(it.value) : null);
        return keys.every((it) => it !== null) ? keys : null;
    }
    if (path.kind !== 'primitive' || path.variables.length > 0)
        return null;
    const text = String(path.value);
    return /^[^[\]]*(?:\[\d+\][^[\]]*)*$/.test(text)
        ? text
            .replace(/\[(\d+)\]/g, '.$1')
            .split('.')
            .filter((it) => it !== '')
        : null;
}
function selected(object, keys, isKept, at) {
    const all = keys.flatMap((it) => (it.kind === 'array' && (0,values_value/* isExact */.u0)(it) ? it.items : [it]));
    const chosen = new Set(all.map((it) => (it.kind === 'primitive' && it.variables.length === 0 ? String(it.value) : null)));
    return (0,choices/* mapOptions */.tS)(object ?? (0,values_value/* primitive */.MY)(undefined, at), (one) => {
        if (one.kind !== 'object' || chosen.has(null) || [...chosen].some((it) => it?.includes('.') === true))
            return (0,values_variables/* unknownFrom */.NI)([one, ...all], at);
        if (!isKept)
            return { ...one, properties: new Map([...one.properties].filter(([name]) => !chosen.has(name))) };
        const properties = new Map();
        for (const name of chosen)
            if (name !== null && (one.properties.has(name) || one.rest !== 'nothing'))
                properties.set(name, (0,language_properties/* propertyOf */.$r)(one, name));
        return { ...(0,values_value/* objectValue */.ZH)(at, properties), isLoose: one.isLoose };
    });
}
/** What is no instance of anything is copied, not shared. */
function isBare({ prototype, collection, definition }) {
    return prototype === undefined && collection === undefined && definition === undefined;
}

;// CONCATENATED MODULE: ./.build/javascript/library/loopback.js
/**
 * LoopBack 3: an Express application whose port `loopback-boot` takes from the environment, or from the config in a
 * folder. https://loopback.io/doc/en/lb3/config.json.html,
 * https://github.com/strongloop/loopback-boot/blob/master/lib/plugins/application.js (setPort)
 */











/** `boot(app, __dirname, callback)`, `boot(app, { appRootDir }, callback)`. */
function bootPackage(it, at) {
    return (0,values_value/* builtin */.S2)('loopback-boot', at, ([app, options, ...callbacks], here) => {
        const set = app === undefined ? null : (0,language_properties/* getNamed */.cn)(it, app, 'set', here);
        if (app === undefined || set?.kind !== 'builtin')
            return (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('"loopback-boot"', here), callbacks, here);
        const given = options?.kind === 'object' ? (0,language_properties/* propertyOf */.$r)(options, 'appRootDir') : options;
        const folder = given === undefined ? null : (0,ports/* knownText */.bG)(given);
        const inside = folder === null ? null : (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, folder));
        const config = inside === null ? (0,values_value/* unknown */.L5)('the folder of its config is not known', here) : configIn(it, inside, here);
        const port = (0,values_truth/* fallback */.Np)('??', (0,environments/* variableOf */.Qn)(it, 'PORT', here), () => orElse((0,language_properties/* propertyOf */.$r)(config, 'port'), (0,values_value/* primitive */.MY)(3000, here), here), here);
        set.call([(0,values_value/* primitive */.MY)('port', here), port], here);
        set.call([(0,values_value/* primitive */.MY)('host', here), (0,values_truth/* fallback */.Np)('||', (0,environments/* variableOf */.Qn)(it, 'HOST', here), () => (0,language_properties/* propertyOf */.$r)(config, 'host'), here)], here);
        return (0,language_unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('"loopback-boot"', here), callbacks, here);
    });
}
function orElse(value, otherwise, at) {
    return (0,values_truth/* fallback */.Np)('??', value, () => otherwise, at);
}
/** `config.json`, over it the local one, over that the one of the environment. */
function configIn(it, folder, at) {
    const prefix = external_node_path_.posix.join(folder, 'config.');
    const others = () => [...(0,repository/* filesUnder */.mz)(it.tree, prefix)].flatMap((path) => {
        const name = /^([\w-]+)\.js(?:on)?$/.exec(path.slice(prefix.length))?.[1];
        return name === undefined || name === 'local' ? [] : [name];
    });
    return (0,environments/* byEnvironment */.NC)((0,environments/* environmentName */.VE)(it, at), others, at, (name) => ['json', 'local.json', 'local.js', ...(name === null ? [] : [`${name}.json`, `${name}.js`])]
        .map((ending) => prefix + ending)
        .filter((path) => it.tree.has(path))
        .reduce((base, path) => (0,merging/* mergeDeep */.D)(it, base, it.load(external_node_path_.posix.join(repository/* repositoryRoot */.Hn, path), new source_text/* SourceText */.D(path, ''), at, 'require'), at), (0,values_value/* objectValue */.ZH)(at)));
}

;// CONCATENATED MODULE: ./.build/javascript/library/nconf.js
/** `nconf`: what its stores say of a key, an earlier one before a later one. https://github.com/indexzero/nconf#hierarchical-configuration */













/** The stores of one run as functions of a key, by its `process`: every file that loads the package shares them. */
const storesOf = new WeakMap();
function nconfPackage(it, at) {
    const stores = storesOf.get(it.process) ?? (0,values_value/* arrayValue */.zk)(at, []);
    storesOf.set(it.process, stores);
    const adding = (storeOf) => (args, here) => {
        it.step();
        const store = storeOf(args, here);
        it.memory.willChange(stores);
        stores.items = [
            ...stores.items,
            (0,values_value/* builtin */.S2)('a store', here, ([key = all], place) => store(((0,ports/* knownText */.bG)(key) ?? '').split(':'), place)),
        ];
        return all;
    };
    const calls = {
        argv: adding(([options]) => argumentStore(it, options)),
        env: adding(([options], here) => environmentStore(it, options, here)),
        file: adding((args, here) => objectStore(fileOf(it, args, here))),
        defaults: adding(([values], here) => objectStore(values ?? (0,values_value/* objectValue */.ZH)(here))),
        overrides: adding(([values], here) => objectStore(values ?? (0,values_value/* objectValue */.ZH)(here))),
        // Sets the value in the first store that takes one.
        set: adding(([key], here) => settingStore(key, here)),
        required: () => all,
        get: ([key], here) => valueIn(it, stores, key, here),
    };
    const all = (0,values_value/* builtin */.S2)('nconf', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('"nconf"', here), {
        get: (name) => {
            const call = calls[name];
            if (call !== undefined)
                return (0,values_value/* builtin */.S2)(name, at, call);
            if (name === 'default')
                return all;
            // Any other store may say anything, and whatever else is called may change one.
            return (0,values_value/* builtin */.S2)(name, at, adding((_args, here) => () => (0,interpreter/* notUnderstood */.hf)(`"nconf.${name}"`, here)));
        },
    });
    return all;
}
function valueIn(it, stores, key, at) {
    const name = key === undefined ? null : (0,ports/* knownText */.bG)(key);
    if (name === null)
        return (0,values_variables/* unknownFrom */.NI)([key ?? (0,interpreter/* notUnderstood */.hf)('"nconf.get"', at)], at);
    if (key === undefined || !(0,values_value/* isExact */.u0)(stores))
        return (0,values_value/* looseItems */.lb)(stores);
    return stores.items.reduceRight((weaker, store) => {
        const own = it.call(store, [key], at);
        return own.kind === 'object' && weaker.kind === 'object'
            ? (0,merging/* mergeDeep */.D)(it, weaker, own, at)
            : (0,values_truth/* fallback */.Np)('??', own, () => weaker, at);
    }, (0,values_value/* primitive */.MY)(undefined, at));
}
function objectStore(values) {
    return (key) => key.reduce((value, name) => ((0,ports/* isAbsent */.W0)(value) ? value : (0,language_properties/* propertyOf */.$r)(value, name)), values);
}
function settingStore(key, at) {
    const name = key === undefined ? null : (0,ports/* knownText */.bG)(key);
    return (asked) => name === null || asked.join(':').startsWith(name) || name.startsWith(asked.join(':'))
        ? (0,values_value/* unknown */.L5)('"nconf.set" may replace it', at)
        : (0,values_value/* primitive */.MY)(undefined, at);
}
/** Options of the process; with descriptions of them, they may have other names and defaults. */
function argumentStore(it, options) {
    return (key, at) => {
        const given = argumentOf(ownArguments(it), key.join(':'), at);
        if (given !== null)
            return given;
        return options === undefined || (0,ports/* isAbsent */.W0)(options)
            ? (0,values_value/* primitive */.MY)(undefined, at)
            : (0,language_properties/* propertyOf */.$r)((0,language_properties/* propertyOf */.$r)(options, key.join(':')), 'default');
    };
}
/** `env()`, `env('__')`, `env(['PORT'])`, `env({ separator, whitelist, lowerCase, parseValues })`. */
function environmentStore(it, options, here) {
    // As they are now: what is loaded into the environment later is not in the store.
    const environment = (0,language_properties/* getNamed */.cn)(it, it.process, 'env', here);
    const variables = environment.kind === 'object' ? (0,spread/* copyOf */.z)(environment) : environment;
    const given = (name, at) => options?.kind === 'object' ? (0,language_properties/* propertyOf */.$r)(options, name) : (0,values_value/* primitive */.MY)(undefined, at);
    const own = options?.kind === 'array' ? options : null;
    return (key, at) => {
        const isPlain = options === undefined || own !== null || options.kind === 'object' || options.kind === 'primitive';
        const odd = ['match', 'transform', 'prefix'].some((name) => !(0,ports/* isAbsent */.W0)(given(name, at)));
        if (!isPlain || odd)
            return (0,values_value/* unknown */.L5)('which variables "nconf" takes is not known', at);
        const separator = options?.kind === 'primitive' ? options : given('separator', at);
        const between = (0,ports/* isAbsent */.W0)(separator) ? '' : (0,ports/* knownText */.bG)(separator);
        if (between === null)
            return (0,values_value/* unknown */.L5)('how "nconf" splits the names of variables is not known', at);
        if (key.length > 1 && between === '')
            return (0,values_value/* primitive */.MY)(undefined, at);
        const isLower = (0,values_truth/* truthOf */.D)(given('lowerCase', at)).known;
        const written = key.join(between);
        const name = isLower === false ? written : written.toUpperCase();
        const listed = own ?? given('whitelist', at);
        if (listed.kind === 'array') {
            if (!(0,values_value/* isExact */.u0)(listed))
                return (0,values_value/* unknown */.L5)('which variables "nconf" takes is not known', at);
            if (!listed.items.some((one) => (0,ports/* knownText */.bG)(one) === name))
                return (0,values_value/* primitive */.MY)(undefined, at);
        }
        const value = (0,language_properties/* getNamed */.cn)(it, variables, name, at);
        return (0,values_truth/* truthOf */.D)(given('parseValues', at)).known === false ? value : (0,builtins/* digitsToNumber */.Vz)([value], at);
    };
}
/** `file('config.json')`, `file('name', 'config.json')`, `file({ file: 'config.json' })`; one that is not there is empty. */
function fileOf(it, args, at) {
    const last = args.findLast((one) => !(0,ports/* isAbsent */.W0)(one)) ?? (0,values_value/* primitive */.MY)(undefined, at);
    const path = (0,ports/* knownText */.bG)(last.kind === 'object' ? (0,language_properties/* propertyOf */.$r)(last, 'file') : last);
    const isSearched = last.kind === 'object' && ['dir', 'search', 'format'].some((name) => !(0,ports/* isAbsent */.W0)((0,language_properties/* propertyOf */.$r)(last, name)));
    if (path === null || isSearched)
        return (0,values_value/* unknown */.L5)('which file "nconf" reads is not known', at);
    const inside = (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, path));
    return inside === null || !it.tree.has(inside) ? (0,values_value/* objectValue */.ZH)(at) : (0,data_files/* dataFile */.Z)(it, inside, at);
}

;// CONCATENATED MODULE: ./.build/javascript/library/nest.js
/** `@nestjs/config`: what programs ask for by name. https://docs.nestjs.com/techniques/configuration */












/** By the `process` object of the run. */
const setups = new WeakMap();
function nestConfigPackage(it, at) {
    const forRootOf = (0,builtins/* members */.ol)(at, { forRoot: ([options], here) => forRoot(it, options ?? (0,values_value/* objectValue */.ZH)(here), here) });
    const module = (0,builtins/* partlyKnown */.G1)('ConfigModule', at, forRootOf);
    it.memory.named.add(module);
    const service = {
        ...(0,values_value/* builtin */.S2)('ConfigService', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('"ConfigService"', here)),
        provides: configService(it, at),
    };
    return (0,builtins/* partlyKnown */.G1)('@nestjs/config', at, new Map([
        ['ConfigModule', module],
        ['ConfigService', service],
        ...(0,builtins/* members */.ol)(at, { registerAs: (args, here) => registerAs(it, args, here) }),
    ]));
}
const tokenOf = /^CONFIGURATION\((.*)\)$/s;
/** The factory, with the name under which its config is asked for. */
function registerAs(it, [token, factory], at) {
    if (token?.kind !== 'primitive' || factory === undefined)
        return (0,values_variables/* unknownFrom */.NI)([token ?? (0,values_value/* primitive */.MY)(undefined, at)], at);
    const key = (0,values_value/* primitive */.MY)(`CONFIGURATION(${String(token.value)})`, at);
    return (0,values_value/* builtin */.S2)('registerAs', at, (args, here) => it.call(factory, args, here), new Map([['KEY', key]]));
}
function forRoot(it, options, at) {
    const given = (name) => (0,language_properties/* propertyOf */.$r)(options, name);
    if ((0,values_truth/* truthOf */.D)(given('ignoreEnvFile')).known !== true)
        (0,env_files/* dotenvConfig */.HH)(it, (0,values_value/* objectValue */.ZH)(at, new Map([['path', given('envFilePath')]])), at);
    const module = (0,interpreter/* notUnderstood */.hf)('a module', at);
    const before = setups.get(it.process);
    // Modules ask for the service again and again with a plain `forRoot()`, which changes nothing.
    const isPlain = ['load', 'validationSchema', 'validate'].every((name) => (0,ports/* isUndefined */.b0)(given(name)));
    if (before !== undefined && isPlain)
        return module;
    const setup = { loaded: (0,values_value/* objectValue */.ZH)(at), validated: null, isPlain };
    setups.set(it.process, setup);
    if (before?.isPlain === false) {
        setup.validated = (0,values_value/* unknown */.L5)('its "ConfigModule" is set up more than once', at);
        return module;
    }
    setup.validated = validatedEnvironment(it, given('validationSchema'), given('validate'), at);
    const factories = given('load');
    if (factories.kind === 'array' && (0,values_value/* isExact */.u0)(factories))
        for (const factory of factories.items)
            load(it, setup, factory, at);
    else if (!(0,ports/* isUndefined */.b0)(factories))
        setup.loaded.rest = (0,values_value/* unknown */.L5)('what is loaded into the config is not known', at);
    return module;
}
function validatedEnvironment(it, schema, validate, at) {
    const environment = (0,language_properties/* getNamed */.cn)(it, it.process, 'env', at);
    const copy = environment.kind === 'object' ? (0,spread/* copyOf */.z)(environment) : environment;
    if (!(0,ports/* isUndefined */.b0)(validate))
        return it.call(validate, [copy], at);
    return (0,ports/* isUndefined */.b0)(schema) ? null : (validated(it, schema, copy, at) ?? (0,values_variables/* unknownFrom */.NI)([schema], at));
}
function load(it, { loaded }, factory, at) {
    const given = (0,promised/* awaited */.QZ)(it.call(factory, [], at));
    const key = factory.kind === 'builtin' ? factory.members?.get('KEY') : undefined;
    const token = key?.kind === 'primitive' ? tokenOf.exec(String(key.value))?.[1] : undefined;
    if (token === undefined)
        (0,spread/* spreadInto */.i)(loaded, given, at);
    else
        it.memory.setProperty(loaded, token, given);
}
/** A variable beats what is loaded, that a default. https://github.com/nestjs/config/blob/master/lib/config.service.ts */
function configService(it, at) {
    const get = (args, here) => {
        const [key = (0,values_value/* primitive */.MY)(undefined, here), otherwise] = args;
        return (0,choices/* mapOptions */.tS)(key, (name) => {
            if (name.kind !== 'primitive')
                return (0,values_variables/* unknownFrom */.NI)([name], here);
            const path = String(name.value);
            const environment = (0,language_properties/* getNamed */.cn)(it, it.process, 'env', here);
            const loaded = () => inSetup(it, path, otherwise, here);
            // `harbour.port` is no name of a variable, and `port` none that anybody sets by chance.
            const isName = /^[A-Z_][A-Z\d_]*$/.test(path);
            if (!isName && environment.kind === 'object' && !environment.properties.has(path))
                return loaded();
            return (0,values_truth/* fallback */.Np)('??', (0,language_properties/* getNamed */.cn)(it, environment, path, here), loaded, here);
        });
    };
    return (0,values_value/* builtin */.S2)('ConfigService', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('"ConfigService"', here), (0,builtins/* members */.ol)(at, { get, getOrThrow: ([key], here) => get(key === undefined ? [] : [key], here) }));
}
function inSetup(it, path, otherwise, at) {
    const setup = setups.get(it.process);
    if (setup === undefined)
        return (0,values_value/* unknown */.L5)('what sets up its "ConfigModule" is not seen', at);
    const { validated: valids } = setup;
    if (valids !== null && valids.kind !== 'object')
        return (0,values_value/* unknown */.L5)(valids.kind === 'unknown' ? valids.reason : 'what validates the variables may fill it in', at);
    const valid = valids === null ? (0,values_value/* primitive */.MY)(undefined, at) : (0,language_properties/* propertyOf */.$r)(valids, path);
    // In the place of a default may stand options.
    const last = otherwise === undefined || otherwise.kind === 'object' ? (0,values_value/* primitive */.MY)(undefined, at) : otherwise;
    const loaded = () => path.split('.').reduce((object, name) => (0,language_properties/* propertyOf */.$r)(object, name), setup.loaded);
    return (0,values_truth/* fallback */.Np)('??', valid, () => (0,values_truth/* fallback */.Np)('??', loaded(), () => last, at), at);
}

;// CONCATENATED MODULE: ./.build/javascript/library/node-modules.js
/** Modules of Node itself. */



/** https://nodejs.org/api/path.html */
function pathModule(it, at) {
    return (0,builtins/* partlyKnown */.G1)('path', at, pathFunctions(it, at));
}
/** https://nodejs.org/api/url.html */
function urlModule(at) {
    return (0,builtins/* partlyKnown */.G1)('url', at, (0,builtins/* members */.ol)(at, { fileURLToPath: (0,builtins/* conversion */.l2)((value) => String(value).replace(/^file:\/\//, '')) }));
}
function pathFunctions(it, at) {
    const text = (args) => args.map((arg) => String(arg));
    const functions = (0,builtins/* members */.ol)(at, {
        join: (0,builtins/* ofScalars */.pi)((args) => external_node_path_.posix.join(...text(args))),
        resolve: (0,builtins/* ofScalars */.pi)((args) => external_node_path_.posix.resolve(it.cwd, ...text(args))),
        dirname: (0,builtins/* ofScalars */.pi)(([path]) => external_node_path_.posix.dirname(String(path))),
        isAbsolute: (0,builtins/* ofScalars */.pi)(([path]) => external_node_path_.posix.isAbsolute(String(path))),
        extname: (0,builtins/* ofScalars */.pi)(([path]) => external_node_path_.posix.extname(String(path))),
        basename: (0,builtins/* ofScalars */.pi)(([path, suffix]) => external_node_path_.posix.basename(String(path), suffix === undefined ? undefined : String(suffix))),
        normalize: (0,builtins/* ofScalars */.pi)(([path]) => external_node_path_.posix.normalize(String(path))),
    });
    functions.set('sep', (0,values_value/* primitive */.MY)('/', at));
    return functions;
}

// EXTERNAL MODULE: ./.build/javascript/library/sails.js
var sails = __webpack_require__(5406);
// EXTERNAL MODULE: ./.build/javascript/library/strapi.js
var strapi = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.build/javascript/library/thinkjs.js
/**
 * ThinkJS: an application that is told its folders, and takes its port from the config there.
 * https://github.com/thinkjs/thinkjs/blob/master/lib/application.js, https://thinkjs.org/en/doc/3.0/config.html
 */










/** What the package exports: the class of the application. */
function thinkPackage(it, at) {
    const made = { from: 'package', name: 'thinkjs', steps: [] };
    const application = {
        ...(0,values_value/* builtin */.S2)('thinkjs', at, (_args, here) => (0,interpreter/* notUnderstood */.hf)('"thinkjs"', here)),
        construct: ([options = (0,values_value/* primitive */.MY)(undefined, at)], here) => {
            const start = (place) => (0,language_unread/* callUnread */.sy)(it, { ...(0,interpreter/* notUnderstood */.hf)('a server', place), made: { ...made, steps: ['new', 'run'] } }, [thinkjs_socketOptions(it, options, place)], place);
            const instance = (0,values_value/* objectValue */.ZH)(here, (0,builtins/* members */.ol)(here, { run: (_args, place) => start(place) }));
            return { ...instance, rest: (0,interpreter/* notUnderstood */.hf)('what else an application has', here) };
        },
        members: { get: (name) => (name === 'default' ? application : undefined) },
        made,
    };
    return application;
}
/** `port` and `host` as it listens on them: an argument of the process beats the config. */
function thinkjs_socketOptions(it, options, at) {
    const config = configOf(it, options, at);
    const argv = it.process.properties.get('argv');
    const argument = argv?.kind === 'array' && (0,values_value/* isExact */.u0)(argv) ? argv.items[2] : undefined;
    const isPort = argument?.kind === 'primitive' && (0,ports/* portNumber */.JX)(argument.value) !== null;
    return (0,values_value/* objectValue */.ZH)(at, new Map([
        ['port', isPort ? argument : (0,language_properties/* propertyOf */.$r)(config, 'port')],
        ['host', (0,language_properties/* propertyOf */.$r)(config, 'host')],
    ]));
}
/** The files of the application, or of its module `common`, and those of its environment over them. */
function configOf(it, options, at) {
    const root = (0,ports/* knownText */.bG)((0,language_properties/* propertyOf */.$r)(options, 'ROOT_PATH'));
    const folder = thinkjs_folderOf(it, root, (0,language_properties/* propertyOf */.$r)(options, 'APP_PATH'));
    const mode = (0,language_properties/* propertyOf */.$r)(options, 'env');
    const environment = (0,ports/* isAbsent */.W0)(mode) ? 'development' : (0,ports/* knownText */.bG)(mode);
    if (folder === null || environment === null)
        return (0,values_value/* unknown */.L5)('the folders of its config are not known', at);
    const names = ['config', `config.${environment}`, `env/${environment}`];
    const paths = ['common/config', 'config'].flatMap((part) => names.map((name) => external_node_path_.posix.join(folder, part, `${name}.js`)));
    return paths
        .flatMap((path) => [path, path.replace(/js$/, 'ts')])
        .filter((path) => it.tree.has(path))
        .reduce((base, path) => (0,merging/* mergeDeep */.D)(it, base, (0,data_files/* exportedBy */.h)(it, path, at), at), (0,values_value/* objectValue */.ZH)(at));
}
/** The built application may not be committed: then it is what it is built from. */
function thinkjs_folderOf(it, root, path) {
    const built = (0,ports/* isAbsent */.W0)(path) ? (root === null ? null : external_node_path_.posix.join(root, 'app')) : (0,ports/* knownText */.bG)(path);
    const inside = built === null ? null : (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, built));
    if (inside === null || it.tree.hasDirectory(inside))
        return inside;
    return root === null ? inside : (0,repository/* insideRepository */.rz)(external_node_path_.posix.resolve(it.cwd, root, 'src'));
}

;// CONCATENATED MODULE: ./.build/javascript/library/vite.js
/** The functions that a Vite config imports from Vite. */







/** `vite`, and what hands the same on: `vitest/config`, and Vite+, https://viteplus.dev/guide. */
function vitePackage(it, name, at) {
    return (0,builtins/* partlyKnown */.G1)(name, at, (0,builtins/* members */.ol)(at, {
        // Both only give types to what they are given. https://vite.dev/config/#config-intellisense
        defineConfig: ([config], here) => config ?? (0,values_value/* primitive */.MY)(undefined, here),
        defineProject: ([config], here) => config ?? (0,values_value/* primitive */.MY)(undefined, here),
        // https://vite.dev/guide/api-javascript#mergeconfig
        mergeConfig: ([base, over], here) => mergeConfig(it, base, over, here),
        loadEnv: (args, here) => (0,env_files/* loadEnv */.y)(it, args, here),
    }));
}
/** Options of `over` win; objects are merged, lists are joined. Of what is not known, nothing is. */
function mergeConfig(it, base, over, here) {
    if (base === undefined || over === undefined)
        return (0,values_value/* unknown */.L5)('mergeConfig needs two configs', here);
    return (0,combinations/* lift */.y)([base, over], here, ([a = base, b = over]) => {
        it.step();
        const merged = a.kind === 'object' ? (0,spread/* copyOf */.z)(a) : { ...(0,values_value/* objectValue */.ZH)(here), rest: (0,values_variables/* unknownFrom */.NI)([a], here) };
        if (b.kind !== 'object') {
            (0,spread/* spreadInto */.i)(merged, (0,values_variables/* unknownFrom */.NI)([b], here), here);
            return merged;
        }
        for (const [key, value] of b.properties) {
            const before = merged.properties.get(key) ?? (merged.rest === 'nothing' ? (0,values_value/* primitive */.MY)(undefined, here) : merged.rest);
            merged.properties.set(key, mergeOption(it, key, before, value, here));
        }
        if (b.rest !== 'nothing')
            (0,spread/* spreadInto */.i)(merged, { ...b, properties: new Map() }, here);
        return merged;
    });
}
/** An option of `over` that is `null` or `undefined` is as good as not there. */
function mergeOption(it, key, before, value, here) {
    if (before === 'variable')
        return value;
    if (value.kind === 'variable')
        return (0,choices/* overridable */.E6)(before, [value.name]);
    return (0,combinations/* lift */.y)([before, value], here, ([a = before, b = value]) => {
        if (b.kind === 'primitive')
            return b.value === undefined || b.value === null ? (0,choices/* overridable */.E6)(a, b.variables) : b;
        if (b.kind === 'array' && a.kind === 'array') {
            const joined = (0,values_value/* arrayValue */.zk)(here, [...a.items, ...b.items]);
            return { ...joined, rest: a.rest ?? b.rest, isLoose: a.isLoose || b.isLoose };
        }
        const isNested = b.kind === 'object' && (a.kind === 'object' || a.kind === 'unknown');
        if (!isNested)
            return b;
        const merged = mergeConfig(it, a, b, here);
        return key === 'server' ? withReload(a, b, merged, here) : merged;
    });
}
/**
 * What Vite 8 makes of `hmr`, and of its newer name `ws`, where two `server` sections are merged depends on which of
 * them has which, and in which order: it is followed where each has no more than one, and the same.
 */
function withReload(before, over, merged, at) {
    if (before.kind !== 'object' || over.kind !== 'object' || merged.kind !== 'object')
        return merged;
    const set = (server) => ['hmr', 'ws'].filter((name) => {
        const value = server.properties.get(name);
        return value !== undefined && (value.kind !== 'primitive' || (value.value !== undefined && value.value !== null));
    });
    const base = set(before).filter((name) => before.properties.get(name)?.kind !== 'primitive');
    const [own, further] = set(over);
    const isAlone = own === undefined || (further === undefined && base.length === 0);
    const isSame = further === undefined && base.length === 1 && base[0] === own;
    if (isAlone || (isSame && over.properties.get(own ?? '')?.kind === 'object'))
        return merged;
    const notKnown = (0,values_value/* unknown */.L5)('how Vite merges two settings of hot reload is not followed', at);
    const both = (0,spread/* copyOf */.z)(merged);
    both.properties.set('ws', (0,values_value/* objectValue */.ZH)(at, new Map(['port', 'host'].map((name) => [name, notKnown]))));
    both.properties.delete('hmr');
    return both;
}

// EXTERNAL MODULE: ./.build/javascript/library/workers.js
var workers = __webpack_require__(4763);
;// CONCATENATED MODULE: ./.build/javascript/library/packages.js
/** The packages whose meaning is known. Every other one is unknown, with its name as the reason. */




































/** What a package exports, or `null` if it is not one whose meaning is known. */
function packageValue(it, specifier, how, at) {
    switch (specifier.replace(/^node:/, '')) {
        case 'path':
        case 'path/posix':
            return (0,builtins/* withDefault */.IQ)(pathModule(it, at));
        case 'fs':
            return (0,builtins/* withDefault */.IQ)(fsModule(it, at));
        case 'assert':
        case 'assert/strict':
            return assertPackage(it, at);
        case 'fs/promises':
            return (0,builtins/* withDefault */.IQ)(fsPromises(it, at));
        case 'child_process':
            return (0,child_process/* childProcessModule */.o)(it, at);
        case 'module':
            return moduleModule(it, at);
        case 'esm':
            return esmPackage(it, at);
        case 'url':
            return (0,builtins/* withDefault */.IQ)(urlModule(at));
        case 'process':
            if (how === 'require')
                return it.process;
            return { ...(0,spread/* copyOf */.z)(it.process), properties: new Map([...it.process.properties, ['default', it.process]]) };
        case 'util':
            // https://nodejs.org/api/util.html#utilparseenvcontent
            return (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)(specifier, at, (0,builtins/* members */.ol)(at, {
                parseEnv: ([text], here) => (0,env_files/* dotenvParse */.gW)(text, here),
                parseArgs: ([config], here) => parseArgs(it, config, here),
            })));
        case 'vite':
        case 'vitest/config':
        case 'vite-plus':
            return (0,builtins/* withDefault */.IQ)(vitePackage(it, specifier, at));
        case 'express':
            return expressPackage(it, at);
        case 'loopback':
            return expressPackage(it, at, 'loopback');
        case 'loopback-boot':
            return bootPackage(it, at);
        case 'config': {
            const config = configPackage(it, at);
            return config === null ? null : (0,choices/* mapOptions */.tS)(config, (one) => (one.kind === 'object' ? (0,builtins/* withDefault */.IQ)(one) : one));
        }
        case '@nestjs/config':
            return nestConfigPackage(it, at);
        case 'envalid':
            return envalidPackage(it, at);
        case 'env-var':
            return envVarPackage(it, at);
        case 'class-transformer':
            return transformerPackage(it, at);
        case 'class-validator':
            return validatorPackage(at);
        case 'convict':
            return convictPackage(it, at);
        case 'nconf':
            return nconfPackage(it, at);
        case '@slack/bolt':
            return boltPackage(it, at);
        case 'egg':
        case 'egg-cluster':
            return (0,egg/* eggPackage */.Y)(it, specifier, at);
        case 'thinkjs':
            return thinkPackage(it, at);
        case 'strapi':
        case '@strapi/strapi':
            return (0,strapi/* strapiPackage */.g)(it, specifier, at);
        case 'znv':
            return znvPackage(it, at);
        case '@t3-oss/env-core':
        case '@t3-oss/env-nextjs':
        case '@t3-oss/env-nuxt':
            return t3Package(it, specifier, at);
        case 'zod':
        case 'zod/v3':
        case 'zod/v4':
            return zodPackage(it, at);
        case 'joi':
        case '@hapi/joi':
            return joiPackage(it, at);
        case 'webpack-merge':
            // https://github.com/survivejs/webpack-merge#mergeconfiguration--configuration
            return (0,builtins/* withDefault */.IQ)((0,builtins/* partlyKnown */.G1)(specifier, at, (0,builtins/* members */.ol)(at, { merge: (configs, here) => merge(it, configs, here) })));
        default: {
            for (const known of further) {
                const found = known(it, specifier, at);
                if (found !== null)
                    return found;
            }
            const definers = definersOf(specifier, at);
            if (definers === null)
                return null;
            const known = (0,builtins/* partlyKnown */.G1)(specifier, at, new Map(definers));
            return definers.has('default') ? known : (0,builtins/* withDefault */.IQ)(known);
        }
    }
}
/** Those of several packages, each of which knows its own. */
const further = [
    envLoaderPackage,
    lodashPackage,
    argumentsPackage,
    aliasPackage,
    feathersPackage,
    adonisPackage,
    sails/* sailsPackage */.b,
    freePortPackage,
    workers/* workersModule */.o,
];
function merge(it, configs, here) {
    const all = configs.flatMap((config) => (config.kind === 'array' && (0,values_value/* isExact */.u0)(config) ? config.items : [config]));
    return all.reduce((merged, config) => mergeConfig(it, merged, config, here), (0,values_value/* objectValue */.ZH)(here));
}

// EXTERNAL MODULE: ./.build/javascript/library/process.js
var process = __webpack_require__(6333);
;// CONCATENATED MODULE: ./.build/javascript/library/process-functions.js
/** The functions of `process` that concern its folder, its files and its end. https://nodejs.org/api/process.html */







function processFunctions(it, at) {
    return (0,builtins/* members */.ol)(at, {
        cwd: (_args, here) => (0,values_value/* primitive */.MY)(it.cwd, here),
        chdir: ([folder], here) => {
            const path = folder === undefined ? null : (0,ports/* knownText */.bG)(folder);
            const to = path === null ? null : external_node_path_.posix.resolve(it.cwd, path);
            const inside = to === null ? null : (0,repository/* insideRepository */.rz)(to);
            // It may do so only sometimes, and to a folder that is not there it does not.
            const isCertain = it.memory.conditions.length === 0 && it.running.length === 0;
            const isThere = inside !== null && (inside === '' || it.tree.hasDirectory(inside));
            if (to === null || !isThere || !isCertain)
                throw new interpreter/* GiveUp */.l0('it changes the folder that it runs in');
            it.cwd = to;
            return (0,values_value/* primitive */.MY)(undefined, here);
        },
        abort: () => {
            throw new interpreter/* Exited */.yA('badly');
        },
        // https://nodejs.org/api/process.html#processexitcode
        exit: ([status]) => {
            throw new interpreter/* Exited */.yA(status === undefined || isZero(status) ? 'well' : 'badly');
        },
        loadEnvFile: ([path], here) => (0,env_files/* loadEnvFile */.IK)(it, path, here),
    });
}
function isZero(status) {
    return status.kind === 'primitive' && Number(status.value ?? 0) === 0;
}

// EXTERNAL MODULE: ./.build/javascript/modules/tsconfig.js
var tsconfig = __webpack_require__(8783);
;// CONCATENATED MODULE: ./.build/javascript/modules/aliases.js
/** Specifiers that look like packages and mean files of the repository. */






/**
 * The file that `@/config` means by the `paths` or the `baseUrl` of the nearest `tsconfig.json`, or of a config beside it, and `#config` by the
 * `imports` of the nearest `package.json`; else what `module-alias` and a plugin of Babel mean by it. `null` where it is a
 * package.
 * https://www.typescriptlang.org/tsconfig/#paths https://nodejs.org/api/packages.html#subpath-imports
 */
function resolveAlias(tree, specifier, from) {
    if (specifier.startsWith('node:'))
        return null;
    const imported = specifier.startsWith('#') ? subpathImport(tree, specifier, from) : null;
    return imported ?? byConfig(tree, specifier, from) ?? byConfigured(tree, specifier, from);
}
function byConfig(tree, specifier, from) {
    for (const folder of (0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(from))) {
        const configs = (0,tsconfig/* tsconfigsIn */.OA)(tree, folder);
        const [first] = configs;
        if (first === undefined)
            continue;
        // Where one is put together of several projects, it is the one that the file is of.
        const config = configs.find((it) => isMapping(it) && (0,tsconfig/* isFor */.Gi)(it, from)) ?? first;
        return byPaths(tree, config, specifier);
    }
    return null;
}
function isMapping({ paths, baseUrl }) {
    return paths.size > 0 || baseUrl !== null;
}
function byPaths(tree, { paths, baseUrl }, specifier) {
    for (const [pattern, targets] of paths) {
        const star = starOf(pattern, specifier);
        if (star === null)
            continue;
        for (const target of targets) {
            const path = fileAt(tree, target.replace('*', () => star));
            if (path !== null)
                return path;
        }
    }
    return baseUrl === null ? null : fileAt(tree, external_node_path_.posix.join(baseUrl, specifier));
}
function subpathImport(tree, specifier, from) {
    for (const folder of (0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(from))) {
        const manifest = external_node_path_.posix.join(folder, 'package.json');
        if (!tree.has(manifest))
            continue;
        const read = tree.read(manifest);
        const imports = read.kind === 'text' ? (0,json/* field */.ZZ)((0,json/* readJson */.Vh)(read.source), 'imports') : null;
        if (typeof imports !== 'object' || imports === null)
            return null;
        for (const [pattern, target] of Object.entries(imports)) {
            const star = starOf(pattern, specifier);
            if (star === null || typeof target !== 'string')
                continue;
            return fileAt(tree, external_node_path_.posix.join(folder, target.replace('*', () => star)));
        }
        return null;
    }
    return null;
}
/** What the `*` of a pattern stands for; `''` where it has none, `null` where it does not match. */
function starOf(pattern, specifier) {
    const [head = '', tail] = pattern.split('*');
    if (tail === undefined)
        return pattern === specifier ? '' : null;
    const matches = specifier.length >= head.length + tail.length && specifier.startsWith(head) && specifier.endsWith(tail);
    return matches ? specifier.slice(head.length, specifier.length - tail.length) : null;
}

// EXTERNAL MODULE: ./.build/javascript/values/snapshots.js
var snapshots = __webpack_require__(2026);
;// CONCATENATED MODULE: ./.build/javascript/values/memory.js
/**
 * Where a condition is not known, both ways are taken, each from the same state, and what they changed
 * is merged afterwards: a variable set to 4000 in one branch and to 3000 in the other is one of both.
 */



class Memory {
    /** For each condition we are inside of: the containers changed so far, as they were before. */
    #journals = [];
    /** What it took to come here, innermost last: that the environment is one, or that it is not; a way that may be taken. */
    conditions = [];
    #charge;
    /** @param charge counts steps: what is large costs some to be kept */
    constructor(charge) {
        this.#charge = charge;
    }
    /** Objects of the language (`Math`), which every program sees changed that changes them. */
    ofLanguage = new WeakSet();
    /** `console`, by which nothing is computed. */
    consoles = new WeakSet();
    /** Classes of packages whose meaning is known, which are named to code that is not read: `imports: [ConfigModule]`. */
    named = new WeakSet();
    /** Objects that were frozen, on some way at least. */
    #frozen = new WeakSet();
    /** From here on, what is written to the object may have no effect. */
    mayFreeze(value) {
        this.#frozen.add(value);
    }
    isFrozen(value) {
        return this.#frozen.has(value);
    }
    setBinding(binding, value) {
        this.#touch(binding);
        binding.value = value;
    }
    setProperty(object, key, value) {
        this.#touch(object);
        object.properties.set(key, value);
    }
    /** From here on nothing is known of what it holds; an environment keeps what it has, which may be set besides. */
    lose(container, reason) {
        this.#touch(container);
        if (container.kind === 'object' && container.holdsTexts) {
            (0,choices/* mayBeSet */.Dv)(container);
            return;
        }
        const { rest } = container;
        container.rest = rest !== null && typeof rest === 'object' ? (0,choices/* forgotten */.Nq)(rest, reason) : reason;
        if (container.kind === 'array')
            container.items = [];
        else
            container.properties = new Map([...container.properties].map(([name, value]) => [name, (0,choices/* forgotten */.Nq)(value, reason)]));
    }
    /** Call before changing an object or array in any other way. */
    willChange(container) {
        this.#touch(container);
    }
    /**
     * Takes every branch from the state that holds now and leaves the merge of those states in which
     * `survives` holds; the state before, if none does.
     */
    fork(branches, at, survives) {
        const results = [];
        const ends = [];
        const { length } = this.conditions;
        for (const branch of branches) {
            const { result, before } = this.#record(() => this.under((0,conditions/* conditionsOf */.yb)(branch, branches, this.conditions, at), branch.run, branches.length === 1));
            results.push(result);
            const isEnd = survives(result);
            if (!isEnd)
                this.conditions.length = length;
            if (isEnd && ends.length === 0 && results.length === branches.length) {
                // The only way that is left is the last one: what it changed stands as it is.
                this.#charge(before.size >> 3);
                this.#inherit(before);
                return results;
            }
            const changes = (0,snapshots/* undone */.SF)(before);
            if (isEnd)
                ends.push({ when: branch.when, outcomes: branch.outcomes, changes });
        }
        const [only, ...others] = ends;
        if (only === undefined)
            return results;
        if (others.length > 0)
            this.#merge(ends, new Map(), at);
        else
            this.#goOn(only.changes);
        return results;
    }
    /**
     * Runs a function, which may end in several places: `level` is what it asks `changesSince` with at each of
     * them, and `ends` are those that are to be merged, if there is more than one.
     */
    runFunction(run, at) {
        return this.runPart((level) => this.under([], () => run(level), true), at);
    }
    /** The same of a part of a function, behind which is known what was known of the environment at its end. */
    runPart(run, at) {
        const level = this.#journals.length;
        const { result, before } = this.#record(() => run(level));
        this.#inherit(before);
        if (result.ends.length > 0)
            this.#merge(result.ends, before, at);
        return result.result;
    }
    /** How much `changesSince` gives, at most. */
    countSince(level) {
        return this.#journals.slice(level).reduce((count, journal) => count + journal.size, 0);
    }
    /** Goes back to where one of these ends was reached, all of them behind the beginning of a part of a function. */
    goBack(ends, level, at) {
        const before = new Map();
        for (const journal of this.#journals.slice(level)) {
            for (const [container, snapshot] of journal)
                if (!before.has(container))
                    before.set(container, snapshot);
        }
        this.#merge(ends, before, at);
    }
    /** The present state of all that was changed since a function, or a part of one, began. */
    changesSince(level) {
        const containers = new Set(this.#journals.slice(level).flatMap((it) => [...it.keys()]));
        for (const container of containers)
            this.#charge((0,snapshots/* costOf */.ho)(container));
        this.#charge(containers.size >> 1);
        return new Map([...containers].map((container) => [container, (0,snapshots/* snapshotOf */.eY)(container)]));
    }
    /** Leaves the only state there is. */
    #goOn(changes) {
        this.#charge(changes.size >> 3);
        for (const [container, state] of changes) {
            this.#keep(container);
            (0,snapshots/* giveBack */.F5)(container, state);
        }
    }
    /** Leaves the merge of these states. What an end does not mention is as it was before: by now it may be changed. */
    #merge(ends, before, at) {
        const containers = new Set([before, ...ends.map((it) => it.changes)].flatMap((it) => [...it.keys()]));
        this.#charge(containers.size * ends.length);
        for (const container of containers) {
            this.#charge((0,snapshots/* costOf */.ho)(container));
            const start = before.get(container) ?? (0,snapshots/* snapshotOf */.eY)(container);
            this.#keep(container);
            const states = ends.map(({ when, outcomes, changes }) => ({
                when,
                outcomes,
                state: changes.get(container) ?? start,
            }));
            (0,snapshots/* giveBack */.F5)(container, (0,snapshots/* merged */.Zu)(states, at));
        }
    }
    /**
     * Runs something that happens any number of times, also not at all: nothing is known afterwards of what it
     * changes. It is run again until it changes nothing else, as what it does may depend on what it did.
     */
    blur(run, reason) {
        for (let round = 0; round < mostRounds; round += 1) {
            const { before } = this.#record(() => this.under([(0,conditions/* anyTime */.a_)(reason.at)], run));
            const changes = (0,snapshots/* undone */.SF)(before);
            let isStable = true;
            for (const [container, after] of changes) {
                const now = (0,snapshots/* snapshotOf */.eY)(container);
                if ((0,snapshots/* covers */.hU)(now, after))
                    continue;
                isStable = false;
                this.#keep(container);
                const left = (0,snapshots/* blurred */.Ty)(now, after, reason, round === mostRounds - 2);
                (0,snapshots/* giveBack */.F5)(container, left);
                // The next time, what is read from here may be any of these, and is written to.
                this.#loseAll((0,snapshots/* replacedBy */._0)(left, [now, after]), reason);
            }
            if (isStable)
                return;
        }
    }
    /** Runs something; where that ends in an exception, what it changed is as it was before. */
    orUndone(run) {
        const before = new Map();
        this.#journals.push(before);
        let isDone = false;
        try {
            const result = run();
            isDone = true;
            return result;
        }
        finally {
            this.#journals.pop();
            if (isDone)
                this.#inherit(before);
            else
                (0,snapshots/* undone */.SF)(before);
        }
    }
    /** The same of all that these hold. */
    #loseAll(values, reason) {
        const seen = new Set();
        const open = [...values];
        for (let value = open.pop(); value !== undefined; value = open.pop()) {
            if (seen.has(value))
                continue;
            seen.add(value);
            if (value.kind === 'choice')
                open.push(...value.options.map((it) => it.value));
            if (value.kind !== 'object' && value.kind !== 'array')
                continue;
            this.#charge(1);
            open.push(...(value.kind === 'array' ? value.items : value.properties.values()));
            this.lose(value, reason);
        }
    }
    /**
     * Runs something under conditions; what is known of the environment at its end is not known any more behind it.
     *
     * @param isSure whether it is run in any case: what the process cannot do without is known behind it as well
     */
    under(conditions, run, isSure = false) {
        const { length } = this.conditions;
        this.conditions.push(...conditions);
        try {
            return run();
        }
        finally {
            const known = this.conditions.splice(length);
            if (isSure)
                this.conditions.push(...known.filter((it) => it.when !== null && it.isFatal === true));
        }
    }
    /** Runs something and gives back, for each container that it changed, what was there before. */
    #record(run) {
        const before = new Map();
        this.#journals.push(before);
        try {
            return { result: run(), before };
        }
        catch (error) {
            // Whoever catches it may want to undo this as well.
            this.#journals.pop();
            this.#inherit(before);
            this.#journals.push(before);
            throw error;
        }
        finally {
            this.#journals.pop();
        }
    }
    #inherit(before) {
        const outer = this.#journals.at(-1);
        if (outer === undefined)
            return;
        for (const [container, snapshot] of before)
            if (!outer.has(container))
                outer.set(container, snapshot);
    }
    #touch(container) {
        this.#keep(container);
        (0,snapshots/* ownContents */.dG)(container);
        if ('kind' in container && container.kind === 'array')
            container.count = null;
    }
    /** The same where all that it holds is about to be replaced, and not written to. */
    #keep(container) {
        const journal = this.#journals.at(-1);
        if (journal === undefined || journal.has(container))
            return;
        this.#charge((0,snapshots/* costOf */.ho)(container));
        journal.set(container, (0,snapshots/* snapshotOf */.eY)(container));
    }
}
/** Rounds after which `blur` takes nothing for known that it changes. */
const mostRounds = 5;

;// CONCATENATED MODULE: ./.build/javascript/run.js




















const ofConfig = { steps: 200_000, modules: 64 };
/** A server of some hundred files is evaluated in less than a second; one that needs more is given up. */
const ofProgram = { steps: 1_000_000, modules: 512 };
class Run {
    memory = new Memory((count) => this.step(count));
    tree;
    #depth = { calls: 0 };
    /** By path; `null` while a module is being run, so that a circle of imports is seen. */
    #exports = new Map();
    /** What the program loads as data, by path: who loads it again is given the same. */
    #data = new Map();
    /** What the program reads as data, by path. */
    #texts = new Map();
    process;
    globals;
    ranks;
    cwd;
    catches = [];
    risks = 0;
    unlikelyRisks = 0;
    awaits = 0;
    watcher;
    running = [];
    modules = [];
    #steps;
    #bounds;
    #budget;
    #packages;
    #built;
    constructor(tree, source, surroundings = {}, bounds = ofConfig, watcher = null) {
        this.tree = tree;
        this.#bounds = bounds;
        this.#budget = budgetOf(tree);
        this.#steps = bounds.steps;
        this.watcher = watcher;
        this.#packages = surroundings.packages ?? (() => null);
        this.#built = surroundings.built ?? (() => null);
        this.process = (0,process/* processObject */.xA)({ source, start: 0, end: 0 }, surroundings);
        this.globals = (0,values_value/* objectValue */.ZH)({ source, start: 0, end: 0 }, new Map());
        this.ranks = surroundings.ranks ?? {};
        this.cwd = (0,process/* workingDirectory */.p7)(source.path, surroundings);
        for (const [name, value] of processFunctions(this, this.process.at))
            this.process.properties.set(name, value);
    }
    mayThrow(how) {
        this.risks += 1;
        if (how === 'unlikely')
            this.unlikelyRisks += 1;
    }
    step(count = 1) {
        this.#steps -= count;
        this.#budget.left -= count;
        if (this.#steps < 0)
            throw new interpreter/* GiveUp */.l0(`it takes more than ${this.#bounds.steps} steps to compute`);
        if (this.#budget.left < 0)
            throw new interpreter/* GiveUp */.l0(`what is computed here takes more than ${mostSteps} steps together`);
    }
    get left() {
        return this.#steps;
    }
    within(steps, run) {
        const before = this.#steps;
        const allowed = Math.min(before, steps);
        this.#steps = allowed;
        try {
            run();
            return true;
        }
        catch (error) {
            if (!(error instanceof interpreter/* GiveUp */.l0) || this.#steps >= 0 || before <= steps)
                throw error;
            return null;
        }
        finally {
            this.#steps = before - (allowed - this.#steps);
        }
    }
    /** Gives it that many steps from here on. */
    grant(steps) {
        this.#steps = steps;
    }
    evaluate(node, frame) {
        return evaluateExpression(this, node, frame);
    }
    execute(statements, frame) {
        return (0,language_statements/* executeAll */.tn)(this, statements, frame);
    }
    call(callee, args, at, self) {
        this.watcher?.calls(at);
        return callFunction(this, callee, args, at, this.#depth, self);
    }
    construct(callee, args, at) {
        return (0,ways/* survivors */.Ql)(this, callee, (one) => (0,classes/* construct */.YU)(this, one, args, at));
    }
    bind(pattern, value, frame, how) {
        bindPattern(this, pattern, value, frame, how);
    }
    module(program, source) {
        this.#exports.set(source.path, null);
        try {
            const result = (0,modules/* runModule */.WJ)(this, program, source);
            this.#exports.set(source.path, result.exports);
            if (result.end.kind !== 'throw')
                this.watcher?.endsModule(program, null);
            else if (result.end.exit !== undefined)
                throw (0,failures/* thrownBy */.Cn)(result.end);
            return result;
        }
        catch (error) {
            // The process ends with it, and does not come to the rest.
            if (error instanceof interpreter/* Exited */.yA)
                this.watcher?.endsModule(program, null);
            if (error instanceof interpreter/* GiveUp */.l0)
                this.watcher?.endsModule(program, error.message);
            throw error;
        }
    }
    loading() {
        const before = new Set(this.#exports.keys());
        const { length } = this.modules;
        return () => {
            this.modules.length = length;
            for (const path of this.#exports.keys())
                if (!before.has(path))
                    this.#exports.delete(path);
        };
    }
    peek(specifier, from) {
        const path = this.#resolve(specifier, from);
        if (path === null)
            return { kind: isRelative(specifier) ? 'not known' : 'package' };
        const exports = this.#exports.get(path);
        if (exports === null || typeof exports === 'string' || path.endsWith('.json'))
            return { kind: 'not known' };
        const at = { source: from, start: 0, end: 0 };
        if (exports !== undefined)
            return { kind: 'loaded', exports: (0,modules/* moduleValue */.GX)(this, exports, 'import', at) };
        const read = readModule(this.tree, path);
        return typeof read === 'string' ? { kind: 'not known' } : { kind: 'unloaded', ...read };
    }
    #resolve(specifier, from) {
        if (!isRelative(specifier))
            return addedAlias(this, specifier) ?? resolveAlias(this.tree, specifier, from.path) ?? this.#packages(specifier);
        const found = (0,modules/* resolveModule */.X6)(this.tree, specifier, from.path);
        if (found !== null)
            return found;
        const path = (0,modules/* fileOf */.W7)(specifier, from.path);
        return path === null ? null : this.#built(path);
    }
    load(specifier, from, at, how) {
        const path = this.#resolve(specifier, from);
        if (!isRelative(specifier) && path === null) {
            this.watcher?.loads(specifier);
            const made = { from: 'package', name: specifier.replace(/^node:/, ''), steps: [] };
            return (packageValue(this, specifier, how, at) ?? {
                ...(0,values_value/* unknown */.L5)(`it comes from the package "${specifier}", which is not read`, at),
                made,
            });
        }
        if (path === null) {
            const file = (0,modules/* fileOf */.W7)(specifier, from.path);
            const isOptional = (0,errors/* takesFile */.rt)(this) || (file !== null && (0,errors/* failsWithout */.Oj)(this, file, 'MODULE_NOT_FOUND'));
            if (!isOptional) {
                this.watcher?.misses(specifier, at);
                // What is imported fails where it is awaited.
                if (how === 'require')
                    this.mayThrow();
            }
            return (0,values_value/* unknown */.L5)(`"${specifier}" is not a file of this repository`, at);
        }
        if (path.endsWith('.json'))
            return this.#json(path, how, at);
        const exports = this.#load(path);
        if (typeof exports !== 'string')
            return (0,modules/* moduleValue */.GX)(this, exports, how, at);
        this.mayThrow();
        return (0,values_value/* unknown */.L5)(exports, at);
    }
    read(path) {
        let result = this.#texts.get(path);
        if (result === undefined) {
            result =
                this.#texts.size >= this.#bounds.modules
                    ? { kind: 'unreadable', reason: `more than ${this.#bounds.modules} files are loaded` }
                    : this.tree.read(path);
            if (result.kind === 'text' && result.source.text.length > longestModule)
                result = { kind: 'unreadable', reason: `"${path}" is too large to be followed` };
            this.#texts.set(path, result);
        }
        return result;
    }
    /** Runs `read`; what went past a bound, or failed, is unknown with the reason. */
    guard(at, read) {
        try {
            return read();
        }
        catch (error) {
            return (0,values_value/* unknown */.L5)((0,failures/* reasonOf */.A3)(error), at);
        }
    }
    /** What a module exports, or the reason why that is not known. */
    #load(path) {
        const known = this.#exports.get(path);
        if (known === null)
            return `"${path}" is part of a circle of imports`;
        if (known !== undefined)
            return known;
        const result = this.#read(path);
        this.#exports.set(path, result);
        return result;
    }
    #read(path) {
        if (this.#exports.size >= this.#bounds.modules)
            return `more than ${this.#bounds.modules} files are loaded`;
        const read = readModule(this.tree, path);
        if (typeof read === 'string')
            return read;
        try {
            const { exports, end } = this.module(read.program, read.source);
            return end.kind === 'throw' ? `"${path}" ends in an error: ${end.reason}` : exports;
        }
        catch (error) {
            // A program goes on with a module that is too hard to read as with a package, which is not read either.
            const isOwn = error instanceof interpreter/* GiveUp */.l0 || error instanceof interpreter/* Undecided */.Oh;
            if (this.watcher === null || this.#steps <= 0 || !isOwn)
                throw error;
            return `"${path}" cannot be followed: ${error.message}`;
        }
    }
    #json(path, how, at) {
        let value = this.#data.get(path);
        if (value === undefined) {
            value = (0,data_files/* dataFile */.Z)(this, path, at);
            this.#data.set(path, value);
        }
        if (value.kind === 'unknown')
            this.mayThrow();
        if (how === 'require' || value.kind !== 'object')
            return value;
        return { ...value, properties: new Map([...value.properties, ['default', value]]) };
    }
}
function isRelative(specifier) {
    return /^[./]/.test(specifier);
}

;// CONCATENATED MODULE: ./.build/javascript/evaluate.js











/**
 * Evaluates a JavaScript or TypeScript file. A syntax error is a problem; all else is a value.
 *
 * @param surroundings what is known of the process that reads it, or runs it
 */
function evaluateConfig(source, tree, surroundings = {}, loading = 'default') {
    const parsed = (0,parse/* parseProgram */.E$)(source);
    if ((0,parse/* isProblem */.AN)(parsed))
        return parsed;
    const run = new Run(tree, source, surroundings);
    const at = { source, start: 0, end: 0 };
    const value = run.guard(at, () => {
        const { exports, end } = run.module(parsed.program, source);
        if (end.kind === 'throw')
            return (0,values_value/* unknown */.L5)(`reading the config ends in an error: ${end.reason}`, at);
        return loading === 'require' ? (0,modules/* moduleValue */.GX)(run, exports, 'require', at) : (0,promised/* awaited */.QZ)(evaluate_configOf(run, exports, at));
    });
    return evaluated(run, value, source, parsed.comments);
}
/**
 * Evaluates a program that a process runs, with all files of the repository that it loads, for what `watcher` sees.
 *
 * @param path of a file of the tree
 * @returns the reason where the file cannot be read
 */
function evaluateProgram(path, tree, surroundings, watcher) {
    const read = readModule(tree, path);
    if (typeof read === 'string')
        return { at: new source_text/* SourceText */.D(path, '').place(0), message: read };
    const { program, source } = read;
    const at = { source, start: 0, end: 0 };
    const run = new Run(tree, source, surroundings, ofProgram, watcher);
    let value = (0,values_value/* unknown */.L5)('it is not evaluated to its end', at);
    let cut = null;
    try {
        const { exports, end } = run.module(program, source);
        if (end.kind === 'throw')
            cut = { reason: end.reason, at: end.at ?? null };
        value = evaluate_configOf(run, exports, at);
    }
    catch (error) {
        if (!(error instanceof interpreter/* Exited */.yA))
            cut = { reason: (0,failures/* reasonOf */.A3)(error), at: error instanceof interpreter/* GiveUp */.l0 ? error.at : null };
    }
    return {
        value,
        cut,
        interpreter: run,
        more: (steps, go) => {
            run.grant(steps);
            try {
                run.memory.fork([{ when: null, run: go }], at, () => false);
                return null;
            }
            catch (error) {
                return (0,failures/* reasonOf */.A3)(error);
            }
        },
    };
}
/** Evaluates a file that is one expression: JSON, or what PM2 takes for it. */
function evaluateJson(source, tree) {
    const parsed = (0,parse/* parseSingleExpression */.ss)(source);
    if ((0,parse/* isProblem */.AN)(parsed))
        return parsed;
    const run = new Run(tree, source);
    const value = run.guard({ source, start: 0, end: 0 }, () => run.evaluate(parsed.expression, (0,scopes/* frameOf */.Dm)(source)));
    return evaluated(run, value, source, parsed.comments);
}
function evaluated(run, value, source, comments) {
    const suppressions = (0,suppression/* mentionsSuppression */.x)(source.text)
        ? comments.flatMap((comment) => (0,suppression/* suppressionsIn */.k)(source, comment.start ?? 0, comment.end ?? 0))
        : [];
    const at = { source, start: 0, end: 0 };
    return {
        value,
        suppressions,
        call: (callee, args) => run.guard(callee.at, () => (0,promised/* awaited */.QZ)(run.call(callee, args, callee.at))),
        package: (specifier) => run.load(specifier, source, at, 'import'),
        with: (read) => run.guard(at, () => read(run)),
    };
}
/** The default export, else `module.exports`, else all named exports together. */
function evaluate_configOf(it, exports, at) {
    return exports.named.get('default') ?? (0,modules/* moduleValue */.GX)(it, exports, 'require', at);
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ eitherWay),
/* harmony export */   t: () => (/* binding */ branch)
/* harmony export */ });
/* harmony import */ var _values_conditions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1049);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _values_whens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2574);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8112);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);
/* harmony import */ var _jumps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8082);
/* harmony import */ var _returns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1440);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5295);
/** The ways that go on from a condition: the one that is taken where it is known, all of them where it is not. */









/** Takes one way where the condition is known, both where it is not. */
function branch(it, truth, yes, no, frame, at) {
    if (truth.known !== null)
        return truth.known ? yes() : no();
    const ways = (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .waysOf */ .UV)(truth);
    const branches = [
        { ...ways.yes, run: () => aside(it, yes, frame) },
        { ...ways.no, run: () => aside(it, no, frame) },
    ];
    const ends = it.memory.fork(branches, at, (end) => end.kind === 'next' || (frame.blurred !== undefined && (0,_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .isJump */ .bb)(end)));
    const alive = ends.filter((end) => end.kind !== 'throw');
    const [first] = alive;
    // Every way throws.
    if (first === undefined)
        return ends.find((end) => end.kind === 'throw' && end.exit === undefined) ?? ends[0] ?? _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K2;
    const failing = ends.map((end) => (end.kind === 'throw' ? (end.exit ?? 'error') : null));
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .goesOn */ .Eo)(it.memory, branches, failing, { at, isSaid: truth.test?.isSaid === true });
    if (alive.every((end) => isSameEnd(end, first)))
        return first;
    const isLeft = alive.some((end) => end.kind === 'jumped');
    if (isLeft && alive.every((end) => end.kind === 'jumped' || end.kind === 'returned'))
        return { kind: 'jumped' };
    const label = alive.map(_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy).find((it) => it !== null && frame.blurred?.includes(it) !== true) ?? null;
    if (label !== null || (alive.some(_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .isJump */ .bb) && frame.blurred === undefined))
        throw new _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh('a loop ends on a condition that is not known', label);
    // Behind `if (isDevelopment) return 4310;` the other way goes on alone.
    const [only, ...others] = branches.filter((_, index) => ends[index]?.kind !== 'returned');
    const conditions = only !== undefined && others.length === 0 ? (0,_values_conditions_js__WEBPACK_IMPORTED_MODULE_6__/* .conditionsOf */ .yb)(only, branches, it.memory.conditions, at) : [];
    if (alive.length === ends.length && !isLeft && !alive.some(_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .isJump */ .bb))
        it.memory.conditions.push(...conditions.map((one) => (one.when === null ? one : { ...one, isNeeded: isNeeded(one.when, truth.test) })));
    return _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K2;
}
/** `if (!process.env.TIDE) return;`, but not `if (process.env.TIDE !== 'true') return;`: that one is off unless it is asked for. */
function isNeeded(when, test) {
    return (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_7__/* .isSetting */ .BX)(when) && test?.isSaid !== true;
}
/** The same of expressions, where the condition is not known. */
function eitherWay(it, truth, yes, no, at) {
    const test = truth.known === null ? truth.test : null;
    const ways = (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .waysOf */ .UV)(truth);
    return (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .either */ .gP)(it, [
        { ...ways.yes, run: yes },
        { ...ways.no, run: no },
    ], at, test?.isSaid);
}
/** A return, a jump or an error that only one way reaches is kept aside, with what it leaves behind; the other way goes on. */
function aside(it, way, frame) {
    const end = way();
    if ((0,_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .isJump */ .bb)(end))
        return (0,_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .jumpAside */ .Tq)(it, end, frame);
    if (end.kind === 'throw' && end.exit === undefined)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAside */ .tD)(it);
    if (end.kind !== 'return')
        return end;
    frame.returns.push((0,_returns_js__WEBPACK_IMPORTED_MODULE_8__/* .returnOf */ .g)(it, end.value, frame));
    return { kind: 'returned' };
}
function isSameEnd(a, b) {
    if ((0,_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .isJump */ .bb)(a) && (0,_jumps_js__WEBPACK_IMPORTED_MODULE_4__/* .isJump */ .bb)(b))
        return false; // what both ways changed before they jumped is not merged
    return a.kind === b.kind;
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   YU: () => (/* binding */ construct),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   sY: () => (/* binding */ accessor),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   wr: () => (/* binding */ classValue)
/* harmony export */ });
/* harmony import */ var _syntax_member_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7386);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);





/** A class as the object of its static members, with what it takes to make instances. */
function classValue(it, node, frame) {
    const at = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(node, frame);
    const parent = node.superClass ? it.evaluate(node.superClass, frame) : null;
    const base = parent?.kind === 'object' && parent.definition !== undefined ? parent : null;
    const rest = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('a class', at);
    const prototype = objectOf(at, base?.definition?.prototype);
    if (parent !== null && base === null)
        prototype.rest = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('it extends a class that is not known', at);
    const scope = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(frame.scope);
    const definition = { node, scope: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(scope), file: frame.file, parent, prototype, rest };
    const object = { ...objectOf(at, base ?? undefined), rest, definition };
    if (node.id)
        scope.bindings.set(node.id.name, { value: object });
    definition.scope.bindings.set('super', { value: prototype.prototype ?? (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('"super"', at) });
    const inner = { ...frame, scope: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(scope) };
    inner.scope.bindings.set('this', { value: object });
    inner.scope.bindings.set('super', { value: base ?? (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('"super"', at) });
    prototype.properties.set('constructor', object);
    // Nothing lists its methods.
    prototype.isLoose = true;
    for (const member of node.body.body) {
        if (!isMethod(member) || member.kind === 'constructor')
            continue;
        const owner = member.static === true ? object : prototype;
        addMethod(it, owner, member, member.static === true ? inner : { ...frame, scope: definition.scope });
    }
    for (const member of node.body.body) {
        if (member.type === 'StaticBlock')
            it.execute(member.body, { ...inner, scope: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(inner.scope) });
        else if (!isMethod(member) && 'static' in member && member.static === true)
            addField(it, object, member, inner);
    }
    for (const { expression } of node.decorators ?? [])
        evaluateArguments(it, expression, frame);
    return object;
}
/** What a decorator makes of a class is not followed, but what it is given is: `@Module({ imports: [Config.forRoot()] })`. */
function evaluateArguments(it, decorator, frame) {
    if (decorator.type !== 'CallExpression')
        return;
    for (const argument of decorator.arguments)
        if (argument.type !== 'SpreadElement' && argument.type !== 'ArgumentPlaceholder')
            it.evaluate(argument, frame);
}
function objectOf(at, prototype) {
    return prototype === undefined ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .ZH)(at) : { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .ZH)(at), prototype };
}
function isMethod(member) {
    return member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod';
}
function addMethod(it, owner, member, frame) {
    const at = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(member, frame);
    const name = memberName(it, owner, member, frame);
    if (name === null)
        return;
    const closure = { kind: 'closure', node: member, scope: frame.scope, file: frame.file, at };
    if ((member.decorators?.length ?? 0) > 0)
        owner.properties.set(name, (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('a decorator', at));
    else if (member.kind === 'method')
        owner.properties.set(name, closure);
    else
        owner.properties.set(name, accessor(owner.properties.get(name), member.kind === 'get', closure));
}
/** A getter or a setter beside the other one of its name. */
function accessor(before, isGetter, closure) {
    const other = before?.kind === 'unknown' && before.accessor !== undefined ? before.accessor : { get: null, set: null };
    const both = isGetter ? { ...other, get: closure } : { ...other, set: closure };
    return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('it is computed by a getter', closure.at), accessor: both };
}
/** The name of a member; `null` where it is not known, and so any may be it. */
function memberName(it, owner, member, frame) {
    const key = 'key' in member ? (0,_syntax_member_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .x)(it, member, frame) : null;
    if (key?.kind === 'primitive' && key.variables.length === 0)
        return String(key.value);
    owner.rest = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('the name of a member', (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(member, frame));
    return null;
}
function addField(it, object, member, frame) {
    const at = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(member, frame);
    if (member.type === 'ClassAccessorProperty') {
        object.rest = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('an accessor', at);
        return;
    }
    if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty')
        return;
    if ('declare' in member && member.declare === true)
        return;
    const name = memberName(it, object, member, frame);
    const value = member.value ? it.evaluate(member.value, frame) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at);
    if (name === null)
        return;
    // TypeScript may only declare a field that is written without a value.
    if (member.value || !object.properties.has(name))
        it.memory.setProperty(object, name, value);
    const changes = (member.decorators ?? []).some((one) => !onlyDescribes.has(packageOf(it, one, frame)?.name ?? ''));
    if (changes)
        (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .forget */ .y6)(it, object, 'a decorator is not understood');
}
/** Packages whose decorators leave a field as it is: they only note down what is to be asked of it later. */
const onlyDescribes = new Set(['class-validator', 'class-transformer']);
/** The package that a decorator is from, with its name there; `null` where it is from none, or that is not known. */
function packageOf(it, { expression }, frame) {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    const value = callee.type === 'V8IntrinsicIdentifier' ? null : it.evaluate(callee, frame);
    const made = value?.kind === 'unknown' || value?.kind === 'builtin' ? value.made : undefined;
    return made?.from === 'package' ? { name: made.name, step: made.steps.at(-1) } : null;
}
/** The fields of the instances of a class, those of the classes that it extends first. */
function fieldsOf({ node, parent, scope, file }) {
    const inherited = parent?.kind === 'object' && parent.definition !== undefined ? fieldsOf(parent.definition) : [];
    const frame = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .frameOf */ .Dm)(file, scope);
    const own = node.body.body.flatMap((member) => member.type === 'ClassProperty' && member.static !== true ? [{ member, frame }] : []);
    return [...inherited, ...own];
}
/** `new callee(…args)`. What is no class or function of the program is not read. */
function construct(it, callee, args, at) {
    if (callee.kind === 'object' && callee.definition !== undefined) {
        const result = instanceOf(it, callee.definition, args, at);
        if ((callee.definition.node.decorators?.length ?? 0) > 0)
            (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .forget */ .y6)(it, result, 'a decorator is not understood');
        return result;
    }
    if (callee.kind === 'closure' && callee.node.type !== 'ArrowFunctionExpression') {
        // What its prototype was given is not followed.
        const object = { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .ZH)(at), rest: (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('the prototype of a function', at) };
        // A `this` that it is bound to is none for `new`.
        const { bound, ...plain } = callee;
        return resultOf(it.call(plain, [...(bound?.args ?? []), ...args], at, object), object, at);
    }
    if (callee.kind === 'builtin' && callee.construct !== undefined)
        return callee.construct(args, at);
    const unread = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('an instance of a class', at);
    const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
    it.watcher?.calls(at);
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .callUnread */ .sy)(it, made === undefined ? unread : { ...unread, made }, args, at, 'new');
}
/** What a class makes, whatever its decorators make of that. */
function instanceOf(it, definition, args, at) {
    return initialize(it, definition, objectOf(at, definition.prototype), args, at);
}
/** Runs the constructor of a class, and before it those of the classes that it extends. */
function initialize(it, definition, object, args, at) {
    it.step();
    const { node, parent, file } = definition;
    const written = node.body.body.find((member) => isMethod(member) && member.kind === 'constructor');
    const parameters = written?.type === 'ClassMethod' ? parameterProperties(it, written, definition, args, at) : null;
    const addFields = () => {
        for (const [name, value] of parameters?.values ?? [])
            it.memory.setProperty(object, name, value);
        const scope = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(definition.scope);
        scope.bindings.set('this', { value: object });
        for (const member of node.body.body)
            if ('static' in member && member.static !== true && !isMethod(member))
                addField(it, object, member, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .frameOf */ .Dm)(file, scope));
    };
    const callParent = (given, here) => {
        if (parent?.kind === 'object' && parent.definition !== undefined) {
            initialize(it, parent.definition, object, given, here);
        }
        else if (parent !== null) {
            construct(it, parent, given, here);
            if (!keepsToItself(parent))
                (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .forget */ .y6)(it, object, 'it extends a class that is not known');
        }
        addFields();
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, here);
    };
    if (parent === null)
        addFields();
    if (written?.type !== 'ClassMethod') {
        if (parent !== null)
            callParent(args, at);
        return object;
    }
    const scope = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(definition.scope);
    scope.bindings.set('super()', { value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .builtin */ .S2)('super', at, callParent) });
    const closure = { kind: 'closure', node: written, scope, file, at: (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(written, { file }) };
    return resultOf(it.call(closure, parameters?.args ?? args, at, object), object, at);
}
/**
 * `constructor(private readonly port = 4310)` sets a property as well: before the fields, and behind `super()`.
 * https://www.typescriptlang.org/docs/handbook/2/classes.html#parameter-properties
 *
 * @returns the properties, and the arguments with their defaults, which are computed only once; `null` where there are none
 */
function parameterProperties(it, { params }, { scope, file }, args, at) {
    if (!params.some(({ type }) => type === 'TSParameterProperty'))
        return null;
    const frame = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .frameOf */ .Dm)(file, (0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .childScope */ .Xu)(scope));
    const values = new Map();
    const given = [...args];
    for (const [index, param] of params.entries()) {
        if (param.type === 'RestElement')
            continue;
        const value = args[index] ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at);
        it.bind(param, value, frame, 'declare');
        const own = param.type === 'TSParameterProperty' ? param.parameter : param;
        const target = own.type === 'AssignmentPattern' ? own.left : own;
        const named = target.type === 'Identifier' ? ((0,_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(frame.scope, target.name)?.value ?? value) : value;
        given[index] = named;
        if (own !== param && target.type === 'Identifier')
            values.set(target.name, named);
    }
    return { values, args: given };
}
/**
 * A class whose constructor, and whose methods, neither call those of what extends it nor set its fields.
 * https://nodejs.org/api/events.html#class-eventemitter
 */
function keepsToItself(parent) {
    const made = parent.kind === 'unknown' ? parent.made : undefined;
    return made?.from === 'package' && made.name === 'events' && /^(?:default|EventEmitter)?$/.test(made.steps.join('.'));
}
/** A constructor that returns an object gives that one. */
function resultOf(result, object, at) {
    if (result.kind === 'primitive')
        return object;
    return result.kind === 'object' || result.kind === 'array' ? result : (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('an instance of a class', at);
}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oj: () => (/* binding */ failsWithout),
/* harmony export */   rt: () => (/* binding */ takesFile),
/* harmony export */   tD: () => (/* binding */ errorAside)
/* harmony export */ });
/* harmony import */ var _values_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3830);
/* harmony import */ var _values_whens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/** Errors that only some ways come to: what holds there is kept aside, for what handles them. */



/** Ways to an error that are told apart in one block; of more, it is only known that something was thrown. */
const mostErrors = 16;
/** What holds there is not kept where more than this was changed since the block began. */
const mostChanges = 1_000;
/** Keeps aside what holds where only some ways come to an error. */
function errorAside(it) {
    const errors = it.catches.at(-1);
    const isKept = errors !== undefined && errors.ends.length < mostErrors && it.memory.countSince(errors.level) <= mostChanges;
    if (!isKept) {
        it.mayThrow();
        return;
    }
    const [condition, ...others] = it.memory.conditions.slice(errors.outer);
    const only = condition !== undefined && condition.when !== null && others.length === 0 ? condition : null;
    errors.ends.push({ condition: only, changes: it.memory.changesSince(errors.level) });
}
/** Whether what is done here is done only where some file is there that is not in the repository. */
function takesFile(it) {
    return (0,_values_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .knownOf */ .bz)(it.memory.conditions).some(({ when, holds }) => holds && (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(when) && (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOfSetting */ .Xp)(when).some(_values_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo));
}
/**
 * A file is needed that is not in the repository: where it is not there either, an error is thrown, and where it is, what
 * follows happens.
 *
 * @returns `false` where nothing is known to handle that error, or where it may not come to it
 */
function failsWithout(it, path, code) {
    const file = (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fileVariable */ .pT)(path);
    const errors = it.catches.at(-1);
    const isFirst = errors !== undefined && errors.absent === null && it.risks === errors.risks && errors.ends.length === 0;
    if (file === null || !isFirst || it.memory.conditions.length > errors.outer)
        return false;
    const when = (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .whenSet */ .xb)([file]);
    errors.absent = { when, code, changes: it.memory.changesSince(errors.level) };
    it.memory.conditions.push({ when, holds: true });
    return true;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cn: () => (/* binding */ thrownBy),
/* harmony export */   Eo: () => (/* binding */ goesOn),
/* harmony export */   al: () => (/* binding */ failingOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _values_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);
/* harmony import */ var _values_whens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/** Ways that end in an error, or that end the process: what is known behind them, where another way goes on. */



/** What a statement ends in. */
function failureOf(error, at) {
    const failure = { kind: 'throw', reason: error.message, at };
    return error instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Exited */ .yA ? { ...failure, exit: error.exit } : failure;
}
/** The error that a statement ended in. */
function thrownBy({ reason, exit }) {
    return exit === undefined ? new _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Thrown */ .jO(reason) : new _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Exited */ .yA(exit);
}
/** @param end of an expression */
function failingOf(end) {
    if (end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Exited */ .yA)
        return end.exit;
    return end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Thrown */ .jO ? 'error' : null;
}
/**
 * Behind several ways of which all but one fail: from here on it is known what that one takes. A server is started with all
 * that it cannot do without; what ends well where nothing asks for it (`if (process.env.WEB !== 'on') process.exit();`) is
 * off.
 */
function goesOn(memory, ways, failing, { at, isSaid }) {
    const [only, ...others] = ways.filter((_, index) => failing[index] === null);
    if (only === undefined || others.length > 0 || ways.length < 2)
        return;
    const isQuiet = failing.every((it) => it === null || it === 'well');
    for (const one of (0,_values_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOf */ .yb)(only, ways, memory.conditions, at)) {
        if (one.when === null)
            continue;
        if (isQuiet)
            memory.conditions.push({ ...one, isNeeded: (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(one.when) && !isSaid, isFatal: true });
        else if ((0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(one.when) && one.holds)
            memory.conditions.push({ ...one, isNeeded: true, isFatal: true });
    }
}
/** Why an evaluation ended. @throws what is no end of an evaluation but a mistake of ours */
function reasonOf(error) {
    if (error instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .GiveUp */ .l0)
        return error.message;
    if (error instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Undecided */ .Oh)
        return error.message;
    if (error instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Thrown */ .jO)
        return `reading the config ends in an error: ${error.message}`;
    if (error instanceof RangeError)
        return 'it is nested too deeply to be read';
    throw error;
}


/***/ }),

/***/ 629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   Oh: () => (/* binding */ Undecided),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   jO: () => (/* binding */ Thrown),
/* harmony export */   l0: () => (/* binding */ GiveUp),
/* harmony export */   yA: () => (/* binding */ Exited),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** What ends an evaluation early. It is no `Error`: there are very many, and each would write down where it is made. */
class Ending {
    message;
    constructor(message) {
        this.message = message;
    }
}
/** Past a bound: the evaluation of the whole file ends here, and its value is unknown. */
class GiveUp extends Ending {
    name = 'GiveUp';
    /** The innermost statement that it ends in. */
    at = null;
}
/** What a loop does depends on a condition that is not known: the innermost one, or the one with this label. */
class Undecided extends Ending {
    name = 'Undecided';
    label;
    constructor(message, label = null) {
        super(message);
        this.label = label;
    }
}
/** The config itself would throw here. */
class Thrown extends Ending {
    name = 'Thrown';
}
/** The process ends here: no `try` of the program handles that. */
class Exited extends Thrown {
    name = 'Exited';
    exit;
    constructor(exit) {
        super('the process ends itself');
        this.exit = exit;
    }
}
const next = { kind: 'next' };
/** The origin of a node of the frame's file. */
function originOf(node, frame) {
    return { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
}
/** An unknown value whose reason names what the code is. */
function notUnderstood(what, at) {
    return { kind: 'unknown', reason: `${what} is not understood`, at };
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ gatherContinues),
/* harmony export */   Tq: () => (/* binding */ jumpAside),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bb: () => (/* binding */ isJump),
/* harmony export */   cq: () => (/* binding */ gatherBreaks)
/* harmony export */ });
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _returns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1440);


function isJump(end) {
    return end.kind === 'break' || end.kind === 'continue';
}
function labelOf(end) {
    return isJump(end) ? end.label : null;
}
/** A loop that may end in more rounds than these is one of which only matters what it may change. */
const mostJumps = 64;
/** Keeps a jump aside that only some ways reach; the jump itself where it is none of the innermost loop. */
function jumpAside(it, end, { loop }) {
    if (loop === undefined || end.label !== null)
        return end;
    keep(it, loop[end.kind]);
    return { kind: 'jumped' };
}
function keep(it, { level, ends }) {
    if (ends.length >= mostJumps)
        throw new _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Undecided */ .Oh('a loop ends on a condition that is not known');
    ends.push({ when: null, changes: it.memory.changesSince(level) });
}
/** A whole loop: behind it is what holds at its end, or at any `break` that may have been reached before. */
function gatherBreaks(it, frame, run, at) {
    return it.memory.runPart((level) => {
        const jumps = { level, ends: [] };
        return gather(it, run({ ...frame, loop: { break: jumps, continue: { level, ends: [] } } }), jumps, frame);
    }, at);
}
/** A round: the next one begins with what holds at its end, or at any `continue` that may have been reached before. */
function gatherContinues(it, frame, run, at) {
    const { loop } = frame;
    if (loop === undefined)
        return run(frame);
    const { length } = it.memory.conditions;
    return it.memory.runPart((level) => {
        const jumps = { level, ends: [] };
        const end = run({ ...frame, loop: { ...loop, continue: jumps } });
        if (jumps.ends.length === 0)
            return { result: end, ends: [] };
        it.memory.conditions.length = length;
        loop.continue.ends.push(...jumps.ends);
        if (loop.continue.ends.length > mostJumps)
            throw new _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Undecided */ .Oh('a loop ends on a condition that is not known');
        if (end.kind !== 'break' || end.label !== null)
            return gather(it, end, jumps, frame);
        keep(it, loop.break);
        return { result: _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .next */ .K2, ends: jumps.ends };
    }, at);
}
/** What goes on behind some code that ended in one way for sure, and before in those that were kept aside. */
function gather(it, end, { level, ends }, frame) {
    if (ends.length === 0)
        return { result: end, ends };
    switch (end.kind) {
        case 'next':
        case 'continue':
        case 'break':
            if (labelOf(end) !== null)
                throw new _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Undecided */ .Oh('a loop ends on a condition that is not known', labelOf(end));
            return { result: _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .next */ .K2, ends: [...ends, { when: null, changes: it.memory.changesSince(level) }] };
        case 'return':
            frame.returns.push((0,_returns_js__WEBPACK_IMPORTED_MODULE_1__/* .returnOf */ .g)(it, end.value, frame));
            return { result: _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .next */ .K2, ends };
        case 'throw':
            it.mayThrow();
            return { result: _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .next */ .K2, ends };
        case 'returned':
        case 'jumped':
            return { result: _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .next */ .K2, ends };
    }
}


/***/ }),

/***/ 8389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ getNamed),
  UU: () => (/* binding */ getProperty),
  Vr: () => (/* binding */ heldBy),
  h3: () => (/* binding */ isKnownKey),
  $r: () => (/* binding */ propertyOf),
  oq: () => (/* binding */ setProperty)
});

// EXTERNAL MODULE: ./.build/javascript/library/collections.js
var collections = __webpack_require__(8294);
// EXTERNAL MODULE: ./.build/javascript/language/unread.js + 3 modules
var language_unread = __webpack_require__(6458);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
;// CONCATENATED MODULE: ./.build/javascript/library/function-methods.js



/** The method of that name; `null` for any other one. https://tc39.es/ecma262/#sec-properties-of-the-function-prototype-object */
function functionMethod(it, target, name, at) {
    switch (name) {
        case 'call':
            return (0,values_value/* builtin */.S2)(name, at, ([self, ...args], here) => it.call(target, args, here, receiver(self)));
        case 'apply':
            return (0,values_value/* builtin */.S2)(name, at, ([self, list], here) => {
                const args = listOf(list);
                if (args !== null)
                    return it.call(target, args, here, receiver(self));
                const unread = (0,values_value/* unknown */.L5)('it is called with arguments that are not known', here);
                return (0,language_unread/* callUnread */.sy)(it, unread, [target, self, list].filter(isGiven), here);
            });
        case 'bind':
            return (0,values_value/* builtin */.S2)(name, at, ([self, ...args], here) => boundTo(target, receiver(self), args, here));
        default:
            return null;
    }
}
/** The function with a `this` of its own, and its first arguments; what is bound once stays. */
function boundTo({ bound, ...target }, self, args, at) {
    return {
        ...target,
        at,
        bound: { self: bound === undefined ? self : bound.self, args: [...(bound?.args ?? []), ...args] },
    };
}
/** What is none is the global object, or nothing at all: of neither anything is known. */
function receiver(self) {
    return self === undefined || (0,ports/* isAbsent */.W0)(self) ? undefined : self;
}
/** The arguments in a list; `null` where they are not known. */
function listOf(list) {
    if (list === undefined || (0,ports/* isAbsent */.W0)(list))
        return [];
    return list.kind === 'array' && (0,values_value/* isExact */.u0)(list) ? list.items : null;
}
function isGiven(value) {
    return value !== undefined;
}

// EXTERNAL MODULE: ./.build/javascript/library/methods.js + 2 modules
var methods = __webpack_require__(1691);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/operators.js
var operators = __webpack_require__(2710);
// EXTERNAL MODULE: ./.build/javascript/values/truth.js
var truth = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(2574);
// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
;// CONCATENATED MODULE: ./.build/javascript/language/kept.js

/** More of a condition than that is not looked at. */
const longestQuestion = 300;
/** `key in process.env`, `env[key] === undefined`, `Object.hasOwn(env, key)` */
const isMissing = /^if\s*\([^)]*(?:\bin\s+[\w.]+|\benv\[[^\]]+\]\s*={2,3}\s*(?:undefined|null)\b|\bhasOwn(?:Property)?\b)/;
/** `!process.env[key]` */
const isFalse = /^if\s*\([^)]*!\s*[\w.]*\benv\[/;
/** By the conditions that it is done under. */
function keptBy({ memory }) {
    const questions = memory.conditions.flatMap((it) => it.when === null ? (0,places/* writtenAt */.nt)(it.at).slice(0, longestQuestion) : []);
    if (questions.some((it) => isMissing.test(it)))
        return 'all';
    return questions.some((it) => isFalse.test(it)) ? 'true' : 'nothing';
}

;// CONCATENATED MODULE: ./.build/javascript/language/replaceable-names.js
/** What is set by a name that run-time variables may replace: `all[process.env.QUAY || 'ferry'] = 4310`. */


/** Where nobody sets these variables it has that name; where somebody does, another one, in place of what has that now. */
function mayHaveOtherNames(it, object, key) {
    it.memory.willChange(object);
    for (const [name, own] of object.properties)
        object.properties.set(name, replaceable(it, own, key.variables, 0));
    if (object.rest === 'nothing')
        object.rest = (0,variables/* unknownFrom */.NI)([key], key.at);
}
/** The same value, of which all that it holds can be replaced. */
function replaceable(it, value, variables, depth) {
    it.step();
    if (depth === deepest)
        return value;
    if (value.kind === 'object') {
        it.memory.willChange(value);
        for (const [name, own] of value.properties)
            value.properties.set(name, replaceable(it, own, variables, depth + 1));
    }
    else if (value.kind === 'array') {
        it.memory.willChange(value);
        value.items = value.items.map((own) => replaceable(it, own, variables, depth + 1));
    }
    return (0,choices/* overridable */.E6)(value, variables);
}
/** Ports do not stand deeper in what is named so: `{ '/api': { target: { port } } }`. */
const deepest = 4;

// EXTERNAL MODULE: ./.build/javascript/language/ways.js
var ways = __webpack_require__(5295);
;// CONCATENATED MODULE: ./.build/javascript/language/properties.js
/** Reading and writing properties. */














/** `object[key]` with a known or unknown key. Throws `Thrown` where the program would. */
function getProperty(it, object, key, at) {
    return (0,ways/* survivors */.Ql)(it, object, (target) => (0,ways/* survivors */.Ql)(it, key, (name) => {
        const isReplaceable = name.kind === 'variable' || (name.kind === 'primitive' && name.variables.length > 0);
        if (isReplaceable && target.kind === 'object')
            return chosenBy(name, target, at);
        if (name.kind === 'primitive') {
            const value = getNamed(it, target, String(name.value), at);
            return isReplaceable ? (0,truth/* replaceable */.ll)(value, name.variables, at) : value;
        }
        const parts = [name, target].filter((part) => part.kind !== 'object' && part.kind !== 'array');
        return (0,variables/* unknownFrom */.NI)((0,values_value/* isOfEnvFile */.pk)(target) ? [target] : parts, at);
    }));
}
/**
 * `ports[process.env.NODE_ENV || 'development']`: one of the properties, each in the environment of its name;
 * in all others the one of the default, or none.
 */
function chosenBy(name, target, at) {
    if (target.rest !== 'nothing' || target.properties.size === 0)
        return (0,interpreter/* notUnderstood */.hf)('a computed property', at);
    const variable = (0,truth/* environmentOf */.p7)(name);
    const key = name.kind === 'primitive' ? String(name.value) : null;
    // Of what is no environment, the names of the properties say nothing.
    if (variable === null && key !== null)
        return (0,variables/* variablesOf */.ht)(name).some(truth/* namesEnvironment */.qm)
            ? (0,interpreter/* notUnderstood */.hf)('a computed property', at)
            : (0,truth/* replaceable */.ll)(target.properties.get(key) ?? (0,values_value/* primitive */.MY)(undefined, at), (0,variables/* variablesOf */.ht)(name), at);
    const others = [...target.properties].filter(([other]) => other !== key);
    // The table is taken to have a place for every environment there is, but where another may be meant it has none.
    const missing = (0,values_value/* primitive */.MY)(undefined, at, variable === null ? [] : [variable]);
    const ofDefault = key === null ? undefined : target.properties.get(key);
    return (0,choices/* choose */.Sw)([
        ...(ofDefault === undefined ? [] : [{ value: ofDefault, when: null }]),
        { value: key === null ? (0,values_value/* primitive */.MY)(undefined, at) : missing, when: null },
        ...others.map(([environment, value]) => ({ value, when: variable === null ? null : { variable, environment } })),
    ], at);
}
/** A property of an object, or of what it takes them from; `null` where none is written. */
function found(object, name) {
    for (let holder = object; holder !== undefined; holder = holder.prototype) {
        const own = holder.properties.get(name);
        if (own !== undefined)
            return own;
        if (holder.rest !== 'nothing' && holder.rest !== holder.definition?.rest)
            return holder === object ? null : unknownRest(holder.rest);
    }
    return null;
}
function unknownRest(rest) {
    return rest === 'variable' ? null : (0,values_value/* unknown */.L5)(rest.reason, rest.at);
}
/** The name of an item. */
const index = /^(?:0|[1-9]\d*)$/;
/** Ways to the objects that all others of their kind share. */
function shared(name, at) {
    return name === '__proto__' || name === 'constructor' ? { ...(0,interpreter/* notUnderstood */.hf)(`"${name}"`, at), isShared: true } : null;
}
/** What a getter gives. */
function got(it, property, self, at) {
    const get = property.accessor?.get ?? null;
    return get === null ? (0,values_value/* primitive */.MY)(undefined, at) : it.call(get, [], at, self);
}
function getNamed(it, target, name, at) {
    switch (target.kind) {
        case 'object': {
            if (name === 'prototype' && target.definition !== undefined)
                return target.definition.prototype;
            const own = found(target, name);
            if (own !== null)
                return own.kind === 'unknown' && own.accessor !== undefined ? got(it, own, target, at) : own;
            if (target.rest === 'variable')
                return { kind: 'variable', name, at };
            if (lacks(target, name))
                return { ...(0,values_value/* primitive */.MY)(undefined, at), isMissing: true };
            if (target.rest !== 'nothing')
                return { ...(0,values_value/* unknown */.L5)(target.rest.reason, target.rest.at), made: (0,values_value/* after */.Pl)(target, name) };
            if (target.collection !== undefined)
                return shared(name, at) ?? (0,collections/* collectionMember */.LS)(it, target, target.collection, name, at);
            return shared(name, at) ?? (0,methods/* methodOf */.N)(it, target, name, at) ?? (0,values_value/* primitive */.MY)(undefined, at);
        }
        case 'array': {
            if (index.test(name)) {
                return (0,values_value/* isExact */.u0)(target) ? (target.items[Number(name)] ?? (0,values_value/* primitive */.MY)(undefined, at)) : (0,values_value/* looseItems */.lb)(target);
            }
            if (name === 'length')
                return (0,values_value/* countOf */.pq)(target, at) ?? (0,values_value/* looseItems */.lb)(target);
            return (shared(name, at) ??
                (0,methods/* methodOf */.N)(it, target, name, at) ??
                (target.rest === null ? (0,values_value/* primitive */.MY)(undefined, at) : (0,values_value/* looseItems */.lb)(target)));
        }
        case 'primitive': {
            if (target.value === null || target.value === undefined) {
                throw new interpreter/* Thrown */.jO(`it reads "${name}" of ${String(target.value)}`);
            }
            if (typeof target.value === 'string') {
                if (name === 'length')
                    return (0,values_value/* primitive */.MY)(target.value.length, at, target.variables);
                if (index.test(name))
                    return (0,values_value/* primitive */.MY)(target.value[Number(name)], at, target.variables);
            }
            return shared(name, at) ?? (0,methods/* methodOf */.N)(it, target, name, at) ?? (0,values_value/* primitive */.MY)(undefined, at);
        }
        case 'builtin':
            return (target.own?.properties.get(name) ??
                target.members?.get(name) ?? {
                ...(0,interpreter/* notUnderstood */.hf)(`"${target.name}.${name}"`, at),
                made: (0,values_value/* after */.Pl)(target, name),
                ...(name === 'prototype' && target.made === undefined ? { isShared: true } : {}),
            });
        case 'closure':
            return (functionMethod(it, target, name, at) ?? {
                ...(0,interpreter/* notUnderstood */.hf)(`a property of a function ("${name}")`, at),
                made: (0,values_value/* after */.Pl)(target, name),
            });
        case 'variable':
        case 'unknown':
            if (name === 'process' && isGlobalObject(target))
                return it.process;
            if (isGlobalObject(target)) {
                const own = it.globals.properties.get(name);
                if (own !== undefined)
                    return own;
            }
            // What a package gives has what is read of it.
            it.mayThrow(target.kind === 'unknown' && target.made !== undefined ? 'unlikely' : undefined);
            // A method of what comes from the environment (`.trim()`) still comes from there.
            return ((0,methods/* methodOf */.N)(it, target, name, at) ?? {
                ...(0,variables/* unknownFrom */.NI)([target], at),
                made: (0,values_value/* after */.Pl)(target, name),
                ...(target.kind === 'unknown' && target.isShared ? { isShared: true } : {}),
            });
        case 'choice':
            return (0,ways/* survivors */.Ql)(it, target, (option) => getNamed(it, option, name, at));
    }
}
/** Whether a class is known to have no such member: nobody has given it one, nor does every function have it. */
function lacks({ definition, rest, isLoose }, name) {
    const isOwn = definition !== undefined && rest === definition.rest && definition.parent === null && !isLoose;
    if (!isOwn || (definition.node.decorators ?? []).length > 0 || name in Function)
        return false;
    // https://www.typescriptlang.org/docs/handbook/declaration-merging.html#merging-namespaces-with-classes
    return !/\bnamespace\b/.test(definition.file.text);
}
/** `globalThis`. https://nodejs.org/api/globals.html#global */
function isGlobalObject(value) {
    if (value.kind !== 'unknown' || value.made?.from !== 'global' || value.made.steps.length > 0)
        return false;
    return value.made.name === 'globalThis' || value.made.name === 'global';
}
/** `object[key] = value`. What is written to something unknown is lost, as is what it was. */
function setProperty(it, object, key, value, kept = 'nothing') {
    const { memory } = it;
    if ((object.kind === 'unknown' && object.isShared) || memory.ofLanguage.has(object))
        throw new interpreter/* GiveUp */.l0(language_unread/* changesAll */.vn);
    if (memory.consoles.has(object)) {
        // What it writes is nothing that a program could see, but any code may call what writes it.
        (0,language_unread/* forget */.y6)(it, value, 'it is made a function of the console');
        return;
    }
    if (isGlobalObject(object)) {
        if (key.kind === 'primitive' && key.value === 'process')
            throw new interpreter/* GiveUp */.l0(language_unread/* changesAll */.vn);
        if (isKnownKey(key))
            memory.setProperty(it.globals, String(key.value), value);
        else
            (0,language_unread/* forget */.y6)(it, it.globals, 'a global with a name that is not known is set');
        return;
    }
    if (key.kind === 'primitive' && key.value === '__proto__') {
        (0,language_unread/* forget */.y6)(it, object, 'it is given another prototype');
        (0,language_unread/* forget */.y6)(it, value, 'it is the prototype of another object');
        return;
    }
    if (object.kind === 'choice') {
        // Which of them is written to is not known: each may keep what it had.
        for (const option of object.options) {
            const target = option.value;
            if (target.kind !== 'object' || key.kind !== 'primitive') {
                (0,language_unread/* forget */.y6)(it, target, 'it may be written to');
                continue;
            }
            const name = String(key.value);
            memory.willChange(target);
            target.isLoose ||= !target.properties.has(name);
            const before = propertyOf(target, name);
            // Of two variables that name environments, only one stands at an option: another option may be the one there.
            const mayBeAnother = object.options.some((it) => it.value !== target && it.when !== null && option.when !== null && !(0,whens/* areApart */.NQ)(it.when, option.when));
            const kept = mayBeAnother ? [null, option.when] : [null];
            memory.setProperty(target, name, (0,choices/* choose */.Sw)([{ value: heldBy(target, value), when: option.when }, ...kept.map((when) => ({ value: before, when }))], target.at));
        }
        return;
    }
    if (object.kind === 'object') {
        const reason = 'a property with a name that is not known is set';
        if (key.kind === 'primitive') {
            setNamed(it, object, String(key.value), value);
            if (key.variables.length > 0)
                mayHaveOtherNames(it, object, key);
        }
        else if ((0,values_value/* isOfEnvFile */.pk)(key)) {
            memory.willChange(object);
            (0,choices/* mayBeSet */.Dv)(object, (0,values_value/* unknown */.L5)(reason, object.at), kept === 'nothing' ? keptBy(it) : kept, key.ofEnvFile);
        }
        else
            (0,language_unread/* forget */.y6)(it, object, reason);
        return;
    }
    if (object.kind === 'builtin' && object.own !== undefined) {
        if (isKnownKey(key))
            memory.setProperty(object.own, String(key.value), value);
        else
            (0,language_unread/* forget */.y6)(it, object.own, 'a property with a name that is not known is set');
        return;
    }
    if (object.kind === 'closure')
        (0,language_unread/* forget */.y6)(it, value, 'it is a property of a function');
    if (object.kind === 'unknown' && value.kind === 'closure')
        (0,language_unread/* forget */.y6)(it, value, 'it is set where anything may call it');
    if (object.kind === 'array') {
        memory.willChange(object);
        if (it.memory.isFrozen(object))
            throw new interpreter/* GiveUp */.l0('a list is changed that may be frozen');
        if ((0,values_value/* isExact */.u0)(object) && isKnownKey(key) && isIndexOf(object, key.value)) {
            object.items[Number(key.value)] = value;
        }
        else if (key.kind === 'primitive' && key.value === 'length' && (0,values_value/* isExact */.u0)(object) && isShorter(object, value)) {
            object.items = object.items.slice(0, Number(value.value));
        }
        else {
            memory.lose(object, (0,values_value/* unknown */.L5)('an item with an index that is not known is set', object.at));
        }
    }
}
function setNamed(it, object, name, value) {
    const before = found(object, name);
    if (before?.kind === 'unknown' && before.accessor !== undefined) {
        const { set } = before.accessor;
        if (set === null)
            it.mayThrow();
        else
            it.call(set, [value], value.at, object);
        return;
    }
    const kept = before ?? (0,values_value/* primitive */.MY)(undefined, value.at);
    if (it.memory.isFrozen(object))
        it.mayThrow();
    const set = it.memory.isFrozen(object) ? (0,choices/* anyOf */.EB)([kept, value], value.at) : value;
    if (set !== value && before === null) {
        it.memory.willChange(object);
        object.isLoose = true;
    }
    it.memory.setProperty(object, name, heldBy(object, set));
}
/** Whether it is one name, whatever the process is started with. */
function isKnownKey(key) {
    return key.kind === 'primitive' && key.variables.length === 0;
}
/** What becomes of a value that is set. */
function heldBy(object, value) {
    return object.holdsTexts ? (0,operators/* asText */.e1)(value) : value;
}
function isShorter(array, length) {
    return isKnownKey(length) && Number(length.value) <= array.items.length;
}
function isIndexOf(array, key) {
    return index.test(String(key)) && Number(key) <= array.items.length;
}
/** A property of a value that is read as a config: `undefined` where it is not set. Never throws. */
function propertyOf(value, name) {
    return (0,choices/* mapOptions */.tS)(value, (it) => {
        switch (it.kind) {
            case 'object': {
                const own = found(it, name);
                if (own !== null)
                    return own;
                if (it.rest === 'nothing')
                    return (0,values_value/* primitive */.MY)(undefined, it.at);
                return it.rest === 'variable' ? { kind: 'variable', name, at: it.at } : (0,values_value/* unknown */.L5)(it.rest.reason, it.rest.at);
            }
            case 'unknown':
            case 'variable':
                return (0,variables/* unknownFrom */.NI)([it], it.at);
            default:
                return (0,values_value/* primitive */.MY)(undefined, it.at, (0,variables/* variablesOf */.ht)(it));
        }
    });
}


/***/ }),

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ returnOf),
/* harmony export */   o: () => (/* binding */ endsOf)
/* harmony export */ });
/* harmony import */ var _values_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1049);
/* harmony import */ var _values_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(154);
/* harmony import */ var _values_whens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/** The ends of a function that several ways lead to: what each gives, and in which environments. */



/** The end of a function with this value, here and now. */
function returnOf(it, value, frame) {
    // What the process cannot do without says nothing of this end alone.
    const conditions = (0,_values_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .knownOf */ .bz)(it.memory.conditions.slice(frame.outer ?? 0)).filter((one) => !one.isFatal || !one.isNeeded);
    const outcomes = outcomesIn(it.memory.conditions, frame.outer ?? 0);
    return { value, conditions, outcomes, changes: it.memory.changesSince(frame.level) };
}
/** How conditions come out on the way through a function, the last ones first. */
function outcomesIn(conditions, outer) {
    let all;
    for (let index = conditions.length - 1; index >= outer && (all?.size ?? 0) < _values_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .mostOutcomes */ .Di; index -= 1) {
        const one = conditions[index];
        if (one?.when === null)
            all = (0,_values_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(one.outcomes, all) ?? all;
    }
    return all;
}
/** More than this say nothing any more. */
const mostEnds = 256;
/** Each end with its environment; again for each other that an end names, and in which it may be reached all the same. */
function endsOf(returns) {
    const whens = returns.map((it) => whenOf(it.conditions));
    const named = whens.filter((it, index) => it !== null && !(0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(it) && index === firstLike(it, whens));
    if (named.length * returns.length > mostEnds)
        return returns.map((it) => ({ ...it, when: null }));
    return returns.flatMap((it, index) => {
        const when = whens[index] ?? null;
        const others = named.filter((other) => other !== null && !(0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(when) && !isSaid(when, other) && canBeReached(it.conditions, other));
        return [when, ...others].map((one) => ({ value: it.value, changes: it.changes, when: one, outcomes: it.outcomes }));
    });
}
function firstLike(when, whens) {
    return whens.findIndex((it) => (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWhen */ .L4)(it, when));
}
/** The environment that it takes: of several conditions one, but all variables one of which has to be set. */
function whenOf(conditions) {
    const whens = conditions.flatMap((it) => (it.holds ? it.when : []));
    const settings = whens.filter(_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX).flatMap(_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOfSetting */ .Xp);
    if (settings.length > 0)
        return (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .whenSet */ .xb)([...new Set(settings)]);
    return whens.reduce((all, one) => ((0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(one, all) ? one : all), null);
}
function isSaid(when, other) {
    return when !== null && (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(when, other);
}
function canBeReached(conditions, environment) {
    return !conditions.some(({ when, holds }) => !(0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(when) && (holds ? (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .areApart */ .NQ)(when, environment) : (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(environment, when)));
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   Eu: () => (/* binding */ declareVariables),
/* harmony export */   HC: () => (/* binding */ superObject),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   Xu: () => (/* binding */ childScope),
/* harmony export */   cr: () => (/* binding */ undeclared)
/* harmony export */ });
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9075);
/* harmony import */ var _syntax_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7395);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);



/** The binding of a name, from the innermost scope outwards. */
function lookUp(scope, name) {
    for (let current = scope; current !== null; current = current.parent) {
        const binding = current.bindings.get(name);
        if (binding !== undefined)
            return binding;
    }
    return null;
}
/** The value of a name that nothing declares. */
function undeclared(name, at) {
    return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`"${name}" is not defined here`, at), made: { from: 'global', name, steps: [] } };
}
/** Where code runs that is in no function. */
function frameOf(file, scope = childScope(null)) {
    return { scope, file, returns: [], level: 0 };
}
/** What `super.name` is looked for in. */
function superObject(scope, at) {
    return lookUp(scope, 'super')?.value ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('"super" is not understood', at);
}
/** A scope within another one, or one of its own. */
function childScope(parent) {
    return { bindings: new Map(), parent };
}
/** The scope of the module. */
function outermost(scope) {
    let current = scope;
    while (current.parent !== null)
        current = current.parent;
    return current;
}
/** By function or program: the names that `var` declares in it. */
const variableNames = new WeakMap();
const notWritten = new _model_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceText */ .D('', '');
/** `var` belongs to the whole function, and is `undefined` until it is set. */
function declareVariables(body, scope) {
    let names = variableNames.get(body);
    if (names === undefined) {
        names = body.body.flatMap(variablesIn);
        variableNames.set(body, names);
    }
    const value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(undefined, { source: notWritten, start: 0, end: 0 });
    for (const name of names)
        if (!scope.bindings.has(name))
            scope.bindings.set(name, { value });
}
function variablesIn(node) {
    switch (node?.type) {
        case 'VariableDeclaration':
            return node.kind === 'var' ? node.declarations.flatMap(({ id }) => (0,_syntax_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(id)) : [];
        case 'ExportNamedDeclaration':
            return variablesIn(node.declaration);
        case 'BlockStatement':
            return node.body.flatMap(variablesIn);
        case 'IfStatement':
            return [...variablesIn(node.consequent), ...variablesIn(node.alternate)];
        case 'ForStatement':
            return [...variablesIn(node.init), ...variablesIn(node.body)];
        case 'ForOfStatement':
        case 'ForInStatement':
            return [...variablesIn(node.left), ...variablesIn(node.body)];
        case 'WhileStatement':
        case 'DoWhileStatement':
        case 'LabeledStatement':
            return variablesIn(node.body);
        case 'SwitchStatement':
            return node.cases.flatMap((it) => it.consequent.flatMap(variablesIn));
        case 'TryStatement':
            return [node.block, node.handler?.body, node.finalizer].flatMap(variablesIn);
        default:
            return [];
    }
}


/***/ }),

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ spreadInto),
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _values_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4015);
/* harmony import */ var _values_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99);
/* harmony import */ var _values_snapshots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2026);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8389);
/** Spreading one object into another. */







/** Characters of a text that is spread into an object. */
const longestSpread = 1000;
/** `{ ...spread }` into an object under construction. */
function spreadInto(target, spread, at) {
    switch (spread.kind) {
        case 'object': {
            if (spread.rest !== 'nothing') {
                // Whatever else it has may replace what is already there.
                for (const [name, value] of target.properties) {
                    if (spread.properties.has(name))
                        continue;
                    target.properties.set(name, spread.rest === 'variable' ? (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(value, [name]) : spread.rest);
                }
                target.rest = spread.rest;
            }
            target.isLoose ||= spread.isLoose;
            for (const [name, own] of spread.properties) {
                if (name.startsWith(_values_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .privatePrefix */ .SA))
                    continue;
                const value = own.kind === 'unknown' && own.accessor !== undefined ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(own.reason, own.at) : spreadAt(own, at);
                const isThere = !spread.isLoose || target.properties.get(name) === undefined;
                const over = isThere ? value : laidOver(target.properties.get(name) ?? value, value, name, at);
                target.properties.set(name, (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .heldBy */ .Vr)(target, over));
            }
            return;
        }
        case 'array':
            if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(spread))
                target.rest = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .looseItems */ .lb)(spread);
            target.isLoose ||= spread.isSparse === true;
            spread.items.forEach((item, index) => {
                target.properties.set(String(index), item);
            });
            return;
        case 'primitive':
            if (typeof spread.value !== 'string')
                return; // null, undefined and false have nothing to spread
            for (const [index, character] of spread.value.slice(0, longestSpread).split('').entries())
                target.properties.set(String(index), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(character, at, spread.variables));
            if (spread.value.length > longestSpread)
                target.rest = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('a very long text is spread', at);
            return;
        case 'choice': {
            const ways = spread.options.map(({ value, ...under }) => {
                const way = copyOf(target);
                spreadInto(way, value, at);
                return { ...under, properties: way.properties, rest: way.rest, isLoose: way.isLoose };
            });
            const merged = (0,_values_snapshots_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeObjects */ .rL)(ways, at);
            target.properties = merged.properties;
            target.rest = merged.rest;
            target.isLoose = merged.isLoose;
            return;
        }
        case 'variable':
        case 'unknown':
        case 'closure':
        case 'builtin': {
            if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfEnvFile */ .pk)(spread)) {
                spreadInto(target, { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at), rest: 'variable' }, at);
                return;
            }
            const rest = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`it may be replaced by a spread that is not known: ${reasonOf(spread)}`, at);
            for (const name of target.properties.keys())
                target.properties.set(name, rest);
            target.rest = rest;
            return;
        }
    }
}
/** A property as it is read on its way into another object: what is not there is not there either. */
function spreadAt(value, at) {
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => (it.kind === 'primitive' && it.isMissing ? it : (0,_values_places_js__WEBPACK_IMPORTED_MODULE_6__/* .readAt */ .m6)(it, at)));
}
/** A property of which `undefined`, or the variable of its name, may mean that it is not there: what was, stays. */
function laidOver(before, over, name, at) {
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(over, (it) => {
        if (it.kind === 'variable' && it.name === name)
            return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(before, [name]);
        if (it.kind !== 'primitive' || it.value !== undefined)
            return it;
        if (it.isMissing)
            return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(before, it.variables);
        return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)([(0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(before, it.variables), it], at);
    });
}
function reasonOf(value) {
    if (value.kind === 'closure' || value.kind === 'builtin')
        return 'what is set on a function is not followed';
    return value.kind === 'unknown' ? value.reason : `it comes from the environment (${(0,_values_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(value).join(', ')})`;
}
/** A shallow copy. */
function copyOf(object) {
    return { ...object, properties: new Map(object.properties) };
}


/***/ }),

/***/ 3566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AJ: () => (/* binding */ defaultExport),
  tn: () => (/* binding */ executeAll)
});

// UNUSED EXPORTS: execute

// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(9995);
// EXTERNAL MODULE: ./.build/javascript/syntax/patterns.js
var patterns = __webpack_require__(7395);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/operators.js
var operators = __webpack_require__(2710);
// EXTERNAL MODULE: ./.build/javascript/values/truth.js
var values_truth = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/language/branch.js
var branch = __webpack_require__(4931);
// EXTERNAL MODULE: ./.build/javascript/values/conditions.js
var values_conditions = __webpack_require__(1049);
;// CONCATENATED MODULE: ./.build/javascript/language/catches.js
/** `try` and `catch`: what handles an error begins with what held where that was thrown. */


/** Runs a block, and what handles its errors: from wherever each may have been thrown. */
function caught(it, block, handler, frame, at) {
    const { risks, unlikelyRisks } = it;
    const { conditions } = it.memory;
    const outer = conditions.length;
    const way = { when: null, at, depth: (0,values_conditions/* depthOf */.d1)(conditions, at) };
    return it.memory.runPart((level) => {
        conditions.push({ ...way, index: 0 });
        const errors = { level, outer: outer + 1, ends: [], risks, absent: null };
        const whole = catching(it, errors, block);
        // What is handled may have been thrown before the environment was asked for.
        conditions.length = outer;
        const isSure = whole.kind === 'throw' && whole.exit === undefined;
        const { absent } = errors;
        if (absent !== null && !isSure) {
            // Whatever else is thrown takes the file to be there.
            const without = () => {
                it.memory.goBack([{ when: null, changes: absent.changes }], level, at);
                return handler(absent.code);
            };
            const truth = { known: null, test: { when: absent.when, whenTrue: true } };
            return { result: (0,branch/* branch */.t)(it, truth, () => whole, without, frame, at), ends: [] };
        }
        if (absent !== null)
            errors.ends.push({ condition: null, changes: absent.changes });
        // Whatever else may have thrown did so half-way: only what holds at the end is known of that.
        const others = isSure || it.risks > risks ? [{ condition: null, changes: it.memory.changesSince(level) }] : [];
        const ends = [...errors.ends, ...others];
        const [only, ...more] = ends;
        if (only === undefined)
            return { result: whole, ends: [] };
        const isLikely = isSure || errors.ends.length > 0 || it.risks - risks > it.unlikelyRisks - unlikelyRisks;
        const handled = () => {
            if (errors.ends.length > 0)
                it.memory.goBack(ends.map(({ changes }) => ({ when: null, changes })), level, at);
            return isLikely ? handler(null) : it.memory.under([{ ...way, index: 1, isFailure: true }], () => handler(null));
        };
        if (isSure)
            return { result: handled(), ends: [] };
        const condition = more.length === 0 ? only.condition : null;
        const test = condition === null ? null : { when: condition.when, whenTrue: !condition.holds };
        return { result: (0,branch/* branch */.t)(it, { known: null, test }, () => whole, handled, frame, at), ends: [] };
    }, at);
}
function catching(it, errors, block) {
    it.catches.push(errors);
    try {
        return block();
    }
    finally {
        it.catches.pop();
    }
}

// EXTERNAL MODULE: ./.build/javascript/language/classes.js
var classes = __webpack_require__(9335);
// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
// EXTERNAL MODULE: ./.build/javascript/language/scopes.js
var scopes = __webpack_require__(7386);
;// CONCATENATED MODULE: ./.build/javascript/language/enums.js



/** Members count on from the one before; numbers lead back to their names. https://www.typescriptlang.org/docs/handbook/enums.html */
function enumValue(it, node, frame) {
    const object = (0,values_value/* objectValue */.ZH)((0,interpreter/* originOf */.yv)(node, frame));
    // Members are names inside of the enum.
    const inner = { ...frame, scope: (0,scopes/* childScope */.Xu)(frame.scope) };
    inner.scope.bindings.set(node.id.name, { value: object });
    let following = (0,values_value/* primitive */.MY)(0, object.at);
    for (const member of node.body?.members ?? node.members) {
        const { id, initializer } = member;
        const at = (0,interpreter/* originOf */.yv)(member, frame);
        const name = id.type === 'Identifier' ? id.name : id.value;
        const value = initializer ? it.evaluate(initializer, inner) : { ...following, at };
        object.properties.set(name, value);
        inner.scope.bindings.set(name, { value });
        const number = value.kind === 'primitive' ? value.value : null;
        if (typeof number === 'number')
            object.properties.set(String(number), (0,values_value/* primitive */.MY)(name, at));
        following =
            typeof number === 'number' ? (0,values_value/* primitive */.MY)(number + 1, at) : (0,interpreter/* notUnderstood */.hf)('the number of an enum member', at);
    }
    return object;
}

// EXTERNAL MODULE: ./.build/javascript/language/failures.js
var failures = __webpack_require__(6940);
// EXTERNAL MODULE: ./.build/javascript/library/collections.js
var collections = __webpack_require__(8294);
// EXTERNAL MODULE: ./.build/javascript/values/keys.js
var values_keys = __webpack_require__(4015);
// EXTERNAL MODULE: ./.build/javascript/values/promised.js
var promised = __webpack_require__(9672);
// EXTERNAL MODULE: ./.build/javascript/language/jumps.js
var jumps = __webpack_require__(8082);
// EXTERNAL MODULE: ./.build/javascript/language/returns.js
var language_returns = __webpack_require__(1440);
// EXTERNAL MODULE: ./.build/javascript/language/ways.js
var language_ways = __webpack_require__(5295);
;// CONCATENATED MODULE: ./.build/javascript/language/loops.js












function isLoop(node) {
    return /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type);
}
/** Round by round while that can be told, over each of several lists of which it is one; else for what it may change. */
function loopStatement(it, node, frame, labels) {
    const subject = 'right' in node ? it.evaluate(node.right, frame) : null;
    if (subject?.kind !== 'choice')
        return loopOver(it, node, subject, frame, labels);
    const earlier = frame.returns.length;
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const ways = subject.options.map(({ value, when }) => ({
        when,
        run: () => (0,language_ways/* attempt */.CD)(() => loopOver(it, node, value, frame, labels)),
    }));
    const isNext = (end) => !(end instanceof interpreter/* Thrown */.jO) && end.kind === 'next';
    const isEach = () => it.memory.fork(ways, at, isNext).every(isNext);
    const [isDone] = it.memory.fork([{ when: null, run: isEach }], at, (one) => one);
    if (isDone === true)
        return interpreter/* next */.K2;
    frame.returns.length = earlier;
    return loopOver(it, node, subject, frame, labels);
}
/** Round by round while that can be told; else nothing is known of what the loop changes. */
function loopOver(it, node, subject, frame, labels) {
    const earlier = frame.returns.length;
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const { blurred: _, loop: __, ...sharp } = frame;
    const exactly = () => {
        try {
            const list = subject ?? (0,interpreter/* notUnderstood */.hf)('a loop', at);
            if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
                return (0,jumps/* gatherBreaks */.cq)(it, sharp, (inner) => forEachStatement(it, node, list, inner, labels), at);
            return conditionalLoop(it, node, sharp, labels);
        }
        catch (error) {
            if (error instanceof interpreter/* Undecided */.Oh)
                return error;
            throw error;
        }
    };
    const [end] = it.memory.fork([{ when: null, run: exactly }], at, (one) => !(one instanceof interpreter/* Undecided */.Oh));
    if (!(end instanceof interpreter/* Undecided */.Oh))
        return end ?? interpreter/* next */.K2;
    frame.returns.length = earlier;
    if (end.label !== null && !labels.includes(end.label))
        throw end;
    const reason = (0,values_value/* unknown */.L5)(end.message, at);
    const inner = { ...sharp, scope: (0,scopes/* childScope */.Xu)(frame.scope), blurred: labels };
    if (node.type === 'ForStatement')
        declareCounter(it, node, inner);
    const item = subject !== null && (0,values_value/* isOfEnvFile */.pk)(subject) ? { ...reason, ofEnvFile: true } : reason;
    it.memory.blur(() => anyRound(it, node, inner, reason, item), reason);
    const mayReturn = frame.returns.length > earlier;
    frame.returns.length = earlier;
    if (mayReturn)
        frame.returns.push((0,language_returns/* returnOf */.g)(it, reason, frame));
    return interpreter/* next */.K2;
}
/** One round of which nothing is known: which one it is, whether it comes to its end. */
function anyRound(it, node, frame, reason, item) {
    const inner = { ...frame, scope: (0,scopes/* childScope */.Xu)(frame.scope) };
    try {
        if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
            bindItem(it, node, item, inner);
        else if (node.test)
            it.evaluate(node.test, inner);
        const end = it.execute([node.body], inner);
        const label = (0,jumps/* labelOf */.Wy)(end);
        if (label !== null && !frame.blurred?.includes(label))
            throw new interpreter/* Undecided */.Oh(reason.reason, label);
        if (end.kind === 'return')
            frame.returns.push({ value: reason, conditions: [], changes: new Map() });
        if (node.type === 'ForStatement' && node.update)
            it.evaluate(node.update, inner);
    }
    catch (error) {
        if (error instanceof interpreter/* Undecided */.Oh && error.label !== null && frame.blurred?.includes(error.label))
            throw new interpreter/* GiveUp */.l0(error.message); // what would follow in this round is not looked at
        if (!(error instanceof interpreter/* Thrown */.jO))
            throw error;
        it.mayThrow();
    }
}
function declareCounter(it, { init }, frame) {
    if (init?.type === 'VariableDeclaration')
        it.execute([init], frame);
    else if (init)
        it.evaluate(init, frame);
}
function conditionalLoop(it, node, frame, labels) {
    let round = { ...frame, scope: (0,scopes/* childScope */.Xu)(frame.scope) };
    if (node.type === 'ForStatement')
        declareCounter(it, node, round);
    for (let isFirst = true;; isFirst = false) {
        it.step();
        const test = isFirst && node.type === 'DoWhileStatement' ? null : node.test;
        const truth = test ? (0,values_truth/* truthOf */.D)(it.evaluate(test, round)) : { known: true, variables: [] };
        if (truth.known === null)
            throw new interpreter/* Undecided */.Oh('a loop runs while a condition holds that is not known');
        if (!truth.known)
            return interpreter/* next */.K2;
        const end = it.execute([node.body], round);
        if (leavesLoop(end, labels))
            return afterLoop(end, labels);
        // Each round has its own variables: a function that is made in it keeps them.
        const bindings = [...round.scope.bindings].map(([name, { value }]) => [name, { value }]);
        round = { ...frame, scope: { bindings: new Map(bindings), parent: frame.scope } };
        if (node.type === 'ForStatement' && node.update)
            it.evaluate(node.update, round);
    }
}
function forEachStatement(it, node, subject, frame, labels) {
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const isListed = node.type === 'ForOfStatement';
    const check = (0,collections/* steady */.vM)(subject, (message) => new interpreter/* Undecided */.Oh(message));
    const list = isListed ? ((0,collections/* listOf */.c3)(it, subject, at) ?? (0,interpreter/* notUnderstood */.hf)('a loop', at)) : subject;
    const items = itemsOf(list, node.type, at);
    if (items === null)
        throw new interpreter/* Undecided */.Oh('a loop goes over something that is not known');
    for (const item of items) {
        it.step();
        check();
        if (!isListed && subject.kind === 'object' && !isStillThere(subject, item))
            continue;
        const round = (own) => {
            const inner = { ...own, scope: (0,scopes/* childScope */.Xu)(frame.scope) };
            const isAwaited = node.type === 'ForOfStatement' && node.await;
            bindItem(it, node, isAwaited ? (0,promised/* awaited */.QZ)(item) : item, inner);
            return it.execute([node.body], inner);
        };
        const isSure = list.kind !== 'array' || (0,values_value/* isExact */.u0)(list) || (0,values_keys/* furtherOf */.oH)(list) !== null;
        const any = (own) => isSure
            ? round(own)
            : (0,branch/* branch */.t)(it, { known: null, test: null }, () => round(own), () => interpreter/* next */.K2, own, at);
        const end = (0,jumps/* gatherContinues */.O8)(it, frame, any, at);
        if (leavesLoop(end, labels))
            return afterLoop(end, labels);
    }
    check(); // what the last round adds would be gone to as well
    const listed = list.kind === 'object' ? (0,values_keys/* arrayOfKeys */.V5)(list, at) : list;
    const further = listed.kind === 'array' ? (0,values_keys/* furtherOf */.oH)(listed) : null;
    if (further === null)
        return interpreter/* next */.K2;
    const earlier = frame.returns.length;
    const inner = { ...frame, scope: (0,scopes/* childScope */.Xu)(frame.scope), blurred: labels };
    it.memory.blur(() => anyRound(it, node, inner, further, further), further);
    if (frame.returns.length > earlier)
        throw new interpreter/* Undecided */.Oh(further.reason);
    return interpreter/* next */.K2;
}
/** A property that is deleted meanwhile is not gone to any more. */
function isStillThere(object, key) {
    const keys = (0,values_keys/* arrayOfKeys */.V5)(object, object.at);
    if (!(0,values_value/* isExact */.u0)(keys) && (0,values_keys/* furtherOf */.oH)(keys) === null)
        throw new interpreter/* Undecided */.Oh('an object is changed while it is gone through');
    return key.kind === 'primitive' && object.properties.has(String(key.value));
}
function bindItem(it, node, item, frame) {
    if (node.left.type !== 'VariableDeclaration') {
        it.bind(node.left, item, frame, 'assign');
        return;
    }
    const [declaration] = node.left.declarations;
    if (declaration !== undefined)
        it.bind(declaration.id, item, frame, (0,patterns/* namingOf */.aI)(node.left.kind));
}
function itemsOf(subject, how, at) {
    if (subject.kind === 'array' && how === 'ForOfStatement')
        return subject.rest === null || (0,values_keys/* furtherOf */.oH)(subject) !== null ? subject.items : null;
    if (subject.kind === 'array' && (0,values_value/* isExact */.u0)(subject) && subject.isSparse !== true)
        return subject.items.map((_, index) => (0,values_value/* primitive */.MY)(`${index}`, at));
    if (subject.kind === 'object' && how === 'ForInStatement') {
        const keys = (0,values_keys/* arrayOfKeys */.V5)(subject, at);
        return (0,values_value/* isExact */.u0)(keys) || (0,values_keys/* furtherOf */.oH)(keys) !== null ? keys.items : null;
    }
    return null;
}
function leavesLoop(end, labels) {
    return !(end.kind === 'next' || (end.kind === 'continue' && (end.label === null || labels.includes(end.label))));
}
function afterLoop(end, labels) {
    return end.kind === 'break' && (end.label === null || labels.includes(end.label)) ? interpreter/* next */.K2 : end;
}

;// CONCATENATED MODULE: ./.build/javascript/language/statements.js















/** What a default export is kept under among the names of a module. */
const defaultExport = 'export default';
/** Runs statements in order; function declarations are known from the start. */
function executeAll(it, statements, frame) {
    for (const statement of statements)
        hoist(statement, frame);
    for (const statement of statements) {
        const end = execute(it, statement, frame);
        if (end.kind !== 'next')
            return end;
    }
    return interpreter/* next */.K2;
}
function hoist(statement, frame) {
    const declaration = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
        ? statement.declaration
        : statement;
    if (declaration?.type !== 'FunctionDeclaration' || !declaration.id)
        return;
    const value = {
        kind: 'closure',
        node: declaration,
        scope: frame.scope,
        file: frame.file,
        at: (0,interpreter/* originOf */.yv)(declaration, frame),
    };
    frame.scope.bindings.set(declaration.id.name, { value });
}
/** One statement. `Thrown` inside of it becomes a completion, so that `try` and unknown conditions see it. */
function execute(it, node, frame) {
    it.step();
    try {
        return executeOne(it, node, frame);
    }
    catch (error) {
        if (error instanceof interpreter/* Thrown */.jO)
            return (0,failures/* failureOf */.g5)(error, (0,interpreter/* originOf */.yv)(node, frame));
        if (error instanceof interpreter/* GiveUp */.l0)
            error.at ??= (0,interpreter/* originOf */.yv)(node, frame);
        throw error;
    }
}
function executeOne(it, node, frame) {
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    switch (node.type) {
        case 'ExpressionStatement':
            it.evaluate(node.expression, frame);
            return interpreter/* next */.K2;
        case 'VariableDeclaration':
            for (const { id, init } of node.declarations) {
                if (id.type === 'VoidPattern' || (node.kind === 'var' && !init))
                    continue;
                const value = init ? it.evaluate(init, frame) : (0,values_value/* primitive */.MY)(undefined, at);
                it.bind(id, value, frame, (0,patterns/* namingOf */.aI)(node.kind));
            }
            return interpreter/* next */.K2;
        case 'BlockStatement':
            return executeAll(it, node.body, { ...frame, scope: (0,scopes/* childScope */.Xu)(frame.scope) });
        case 'IfStatement': {
            const truth = (0,values_truth/* truthOf */.D)(it.evaluate(node.test, frame));
            return (0,branch/* branch */.t)(it, truth, () => execute(it, node.consequent, frame), () => (node.alternate ? execute(it, node.alternate, frame) : interpreter/* next */.K2), frame, at);
        }
        case 'ReturnStatement':
            return { kind: 'return', value: node.argument ? it.evaluate(node.argument, frame) : (0,values_value/* primitive */.MY)(undefined, at) };
        case 'ThrowStatement':
            return { kind: 'throw', reason: 'it throws an error' };
        case 'TryStatement':
            return tryStatement(it, node, frame, at);
        case 'SwitchStatement':
            return switchStatement(it, node, frame, at);
        case 'ForStatement':
        case 'ForOfStatement':
        case 'ForInStatement':
        case 'WhileStatement':
        case 'DoWhileStatement':
            return loopStatement(it, node, frame, []);
        case 'BreakStatement':
            return { kind: 'break', label: node.label?.name ?? null };
        case 'ContinueStatement':
            return { kind: 'continue', label: node.label?.name ?? null };
        case 'LabeledStatement':
            return labeledStatement(it, node, frame, []);
        case 'ClassDeclaration':
            if (node.id)
                frame.scope.bindings.set(node.id.name, { value: (0,classes/* classValue */.wr)(it, node, frame) });
            return interpreter/* next */.K2;
        case 'ExportNamedDeclaration':
            return node.declaration ? executeOne(it, node.declaration, frame) : interpreter/* next */.K2;
        case 'ExportDefaultDeclaration':
        case 'TSExportAssignment':
            exportDefault(it, node, frame);
            return interpreter/* next */.K2;
        case 'TSEnumDeclaration':
            frame.scope.bindings.set(node.id.name, { value: enumValue(it, node, frame) });
            return interpreter/* next */.K2;
        case 'WithStatement':
            throw new interpreter/* GiveUp */.l0('"with" is not understood');
        default:
            // Type declarations, `debugger`, empty statements; function declarations are hoisted.
            return interpreter/* next */.K2;
    }
}
/** A default export is evaluated where it stands; a function is one from the start. */
function exportDefault(it, node, frame) {
    const exported = node.type === 'TSExportAssignment' ? node.expression : node.declaration;
    if (exported.type === 'FunctionDeclaration' || exported.type === 'TSDeclareFunction')
        return;
    const value = exported.type === 'ClassDeclaration' ? (0,classes/* classValue */.wr)(it, exported, frame) : it.evaluate(exported, frame);
    if (exported.type === 'ClassDeclaration' && exported.id)
        frame.scope.bindings.set(exported.id.name, { value });
    frame.scope.bindings.set(defaultExport, { value });
}
function labeledStatement(it, { body, label }, frame, labels) {
    const all = [...labels, label.name];
    if (isLoop(body))
        return loopStatement(it, body, frame, all);
    const end = body.type === 'LabeledStatement' ? labeledStatement(it, body, frame, all) : execute(it, body, frame);
    return end.kind === 'break' && end.label === label.name ? interpreter/* next */.K2 : end;
}
function tryStatement(it, node, around, at) {
    const { block, handler, finalizer } = node;
    const handled = (code) => {
        if (!handler)
            return interpreter/* next */.K2;
        const inner = { ...frame, scope: (0,scopes/* childScope */.Xu)(frame.scope) };
        if (handler.param)
            it.bind(handler.param, errorValue(code, (0,interpreter/* originOf */.yv)(handler, frame)), inner, 'declare');
        return execute(it, handler.body, inner);
    };
    const { loop: _, ...alone } = around;
    // What follows at the end in any case is no part of a jump or a return that is kept aside.
    const frame = finalizer ? { ...alone, returns: [] } : around;
    const { conditions } = it.memory;
    const outer = conditions.length;
    const end = handler ? caught(it, () => execute(it, block, frame), handled, frame, at) : execute(it, block, frame);
    if (!finalizer || (end.kind === 'throw' && end.exit !== undefined))
        return end;
    const finish = (before) => {
        const last = execute(it, finalizer, around);
        return last.kind === 'next' ? before : last;
    };
    if (frame.returns.length === 0)
        return finish(end);
    // What is known of the environment at the end of the block is not known where it is left before.
    const known = conditions.splice(outer);
    const finishReturns = () => {
        const ends = (0,language_returns/* endsOf */.o)(frame.returns);
        it.memory.goBack(ends, frame.level, at);
        return finish({ kind: 'return', value: (0,choices/* choose */.Sw)(ends, at) });
    };
    if (end.kind === 'returned')
        return finishReturns();
    const [only, ...others] = frame.returns.flatMap((one) => one.conditions.slice(outer - (frame.outer ?? 0)));
    const isOnly = only !== undefined && others.length === 0 && frame.returns.length === 1;
    const finishBlock = () => {
        if (!isOnly)
            conditions.push(...known);
        return finish(end);
    };
    const test = isOnly ? { when: only.when, whenTrue: only.holds } : null;
    return (0,branch/* branch */.t)(it, { known: null, test }, finishReturns, finishBlock, around, at);
}
function errorValue(code, at) {
    const rest = (0,interpreter/* notUnderstood */.hf)('an error', at);
    return code === null ? rest : { ...(0,values_value/* objectValue */.ZH)(at, new Map([['code', (0,values_value/* primitive */.MY)(code, at)]])), rest };
}
function switchStatement(it, node, frame, at) {
    const subject = it.evaluate(node.discriminant, frame);
    // A `break` in it is one of the `switch`.
    const { loop: _, ...around } = frame;
    const inner = { ...around, scope: (0,scopes/* childScope */.Xu)(frame.scope) };
    for (const one of node.cases)
        for (const statement of one.consequent)
            hoist(statement, inner);
    const runFrom = (index) => {
        for (const one of node.cases.slice(index)) {
            for (const statement of one.consequent) {
                const end = execute(it, statement, inner);
                if (end.kind === 'break' && end.label === null)
                    return interpreter/* next */.K2;
                if (end.kind !== 'next')
                    return end;
            }
        }
        return interpreter/* next */.K2;
    };
    const otherwise = node.cases.findIndex((one) => !one.test);
    const tryFrom = (index) => {
        const test = node.cases[index]?.test;
        if (index >= node.cases.length)
            return otherwise === -1 ? interpreter/* next */.K2 : runFrom(otherwise);
        if (!test)
            return tryFrom(index + 1);
        const truth = (0,values_truth/* truthOf */.D)((0,operators/* binary */.aw)('===', subject, it.evaluate(test, inner), at));
        return (0,branch/* branch */.t)(it, truth, () => runFrom(index), () => tryFrom(index + 1), frame, at);
    };
    const exactly = () => {
        try {
            return tryFrom(0);
        }
        catch (error) {
            // A `continue` is one of the loop around it, which then cannot be told either.
            if (error instanceof interpreter/* Undecided */.Oh && error.label === null && !hasContinue(node))
                return error;
            throw error;
        }
    };
    const earlier = frame.returns.length;
    const [end] = it.memory.fork([{ when: null, run: exactly }], at, (one) => !(one instanceof interpreter/* Undecided */.Oh));
    if (!(end instanceof interpreter/* Undecided */.Oh))
        return end ?? interpreter/* next */.K2;
    return anyCases(it, node, inner, (0,values_value/* unknown */.L5)(end.message, at), earlier);
}
function hasContinue(node) {
    for (const inner of (0,nodes/* nodesOf */.Nh)(node))
        if (inner.type === 'ContinueStatement')
            return true;
    return false;
}
/** A `switch` that ends somewhere on a condition that is not known: of its cases only matters what they may change. */
function anyCases(it, node, frame, reason, earlier) {
    const { returns } = frame;
    returns.length = earlier;
    const inner = { ...frame, blurred: frame.blurred ?? [] };
    it.memory.blur(() => {
        for (const { consequent } of node.cases) {
            for (const statement of consequent) {
                const end = execute(it, statement, inner);
                if (end.kind === 'return')
                    returns.push({ value: reason, conditions: [], changes: new Map() });
                if (end.kind === 'throw')
                    it.mayThrow();
                if (end.kind !== 'next')
                    break;
            }
        }
    }, reason);
    const mayReturn = returns.length > earlier;
    returns.length = earlier;
    if (mayReturn)
        returns.push((0,language_returns/* returnOf */.g)(it, reason, frame));
    return interpreter/* next */.K2;
}


/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R7: () => (/* binding */ callBlindly),
  sy: () => (/* binding */ callUnread),
  vn: () => (/* binding */ changesAll),
  y6: () => (/* binding */ forget),
  tY: () => (/* binding */ passBy),
  Mm: () => (/* binding */ runAnyTimes)
});

// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/javascript/listening/request-handlers.js
var request_handlers = __webpack_require__(9169);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/conditions.js
var conditions = __webpack_require__(1049);
// EXTERNAL MODULE: ./.build/javascript/values/identities.js
var identities = __webpack_require__(4409);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/promised.js
var promised = __webpack_require__(9672);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/language/scopes.js
var scopes = __webpack_require__(7386);
// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(9995);
// EXTERNAL MODULE: ./.build/javascript/syntax/patterns.js
var patterns = __webpack_require__(7395);
;// CONCATENATED MODULE: ./.build/javascript/listening/world.js





/**
 * From here on nothing is known of what any code of the program may change: variables that are assigned to
 * somewhere, and what objects and lists hold. A variable that is never assigned to keeps its text, number or function.
 */
function forgetWorld(it, reason) {
    const seen = new Set();
    const open = [it.globals, ...it.modules.map(({ scope }) => scope)];
    const assigned = new Map(it.modules.map(({ program, scope }) => [scope, assignedNames(program)]));
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        if (seen.has(one))
            continue;
        seen.add(one);
        if ('bindings' in one) {
            const names = assigned.get((0,scopes/* outermost */.J9)(one));
            for (const [name, binding] of one.bindings) {
                open.push(binding.value);
                if (names?.has(name) === true)
                    it.memory.setBinding(binding, (0,choices/* forgotten */.Nq)(binding.value, (0,values_value/* unknown */.L5)(reason, binding.value.at)));
            }
            if (one.parent !== null)
                open.push(one.parent);
        }
        else {
            open.push(...innerOf(one));
            if (one.kind === 'object' || one.kind === 'array')
                it.memory.lose(one, (0,values_value/* unknown */.L5)(reason, one.at));
        }
    }
}
function innerOf(value) {
    switch (value.kind) {
        case 'object':
            return [
                ...value.properties.values(),
                // Methods stay what they are, but see what may have changed.
                ...(value.prototype === undefined ? [] : innerOf(value.prototype)),
                ...(value.definition === undefined ? [] : [value.definition.scope]),
            ];
        case 'array':
            return value.items;
        case 'choice':
            return value.options.map((option) => option.value);
        case 'unknown':
            return value.promised === undefined ? [] : [value.promised];
        case 'closure':
            return [value.scope];
        default:
            return [];
    }
}
const known = new WeakMap();
/** The names of a program that something is assigned to after they are declared, in whatever scope. */
function assignedNames(program) {
    const before = known.get(program);
    if (before !== undefined)
        return before;
    const names = new Set();
    for (const node of (0,nodes/* nodesOf */.Nh)(program)) {
        for (const target of targetsOf(node))
            for (const name of (0,patterns/* namesIn */.wX)(target))
                names.add(name);
    }
    known.set(program, names);
    return names;
}
function targetsOf(node) {
    switch (node.type) {
        case 'AssignmentExpression':
            return [node.left];
        case 'UpdateExpression':
            return [node.argument];
        case 'ForOfStatement':
        case 'ForInStatement':
            return node.left.type === 'VariableDeclaration' ? node.left.declarations.map(({ id }) => id) : [node.left];
        case 'VariableDeclaration':
            // What is declared without a value, or twice, is given one somewhere.
            return node.declarations.flatMap(({ id, init }) => (init || node.kind === 'const' ? [] : [id]));
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./.build/javascript/syntax/paths.js
var paths = __webpack_require__(1586);
// EXTERNAL MODULE: ./.build/javascript/syntax/uses.js
var uses = __webpack_require__(2724);
// EXTERNAL MODULE: ./.build/javascript/values/members.js
var members = __webpack_require__(3708);
;// CONCATENATED MODULE: ./.build/javascript/language/changes.js
/** What some code may change: names, properties, and all of what it is handed. */


class Changes {
    /** All of what these hold may be changed. */
    lost = new Set();
    bindings = new Set();
    /** Properties that are set; `null` where any of them may be. */
    set = new Map();
    /** From here on nothing is known of what may be changed. */
    forget({ memory }, reason) {
        for (const binding of this.bindings)
            memory.setBinding(binding, (0,choices/* forgotten */.Nq)(binding.value, (0,values_value/* unknown */.L5)(reason, binding.value.at)));
        for (const value of this.lost)
            if (value.kind === 'object' || value.kind === 'array')
                memory.lose(value, (0,values_value/* unknown */.L5)(reason, value.at));
        for (const [container, names] of this.set) {
            if (container.kind === 'array' || names === null)
                memory.lose(container, (0,values_value/* unknown */.L5)(reason, container.at));
            else if (!this.lost.has(container)) {
                memory.willChange(container);
                const lost = [...names].map((name) => [name, (0,values_value/* unknown */.L5)(reason, container.at)]);
                container.properties = new Map([...container.properties, ...lost]);
                // Whether it has them is not known either.
                container.isLoose = true;
            }
        }
    }
}

// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
;// CONCATENATED MODULE: ./.build/javascript/language/effects.js







/** From here on nothing is known of what the function may change, however often it is called, and with whatever. */
function forgetEffects(it, closure, reason) {
    const changes = new Effects(it).of(closure);
    if (changes === null)
        forgetWorld(it, reason);
    else
        changes.forget(it, reason);
}
/** Methods by which code that the evaluator knows only reads what they are methods of. */
const readingMethods = /^(?:get|has|toString|toFixed|hasOwnProperty)$/;
/** Functions of packages that read files into the environment, by their names. */
const settingEnvironment = /config|expand|load|forRoot|boot/i;
/** More modules than these that would be loaded may change anything. */
const mostModules = 64;
/** What all programs share. */
const shared = /^(?:Object|Array|String|Number|Boolean|Function|Promise|Map|Set|Date|RegExp|Math|JSON|Reflect|Error)$/;
class Effects {
    #it;
    #units = new Map();
    /** Units that are to be looked at, some of them again. */
    #open = new Set();
    #changes = new Changes();
    /** What functions are set on. */
    #targets = new Set();
    /** Modules that would be loaded, and what is known of their names. */
    #scopes = new Map();
    #isBounded = true;
    constructor(it) {
        this.#it = it;
    }
    /** @returns what a function may change; `null` where it cannot be told */
    of(closure) {
        this.#unit(closure, null);
        for (const unit of this.#open) {
            this.#open.delete(unit);
            this.#look(unit);
            if (!this.#isBounded)
                return null;
        }
        return this.#changes;
    }
    /** Code that may be run: a function, as a method of something, a class, or a module. */
    #unit({ node, scope, file }, receiver) {
        const byScope = this.#units.get(node) ?? new Map();
        this.#units.set(node, byScope);
        const before = byScope.get(scope);
        const unit = before ?? { uses: (0,uses/* usesOf */.M)(node), node, scope, file, receivers: new Set() };
        if (before !== undefined && (receiver === null || unit.receivers.has(receiver)))
            return;
        if (receiver !== null)
            unit.receivers.add(receiver);
        byScope.set(scope, unit);
        this.#open.add(unit);
    }
    #look(unit) {
        const { uses, scope } = unit;
        this.#it.step(1 + ((uses.mentioned.length + uses.handedOn.length) >> 4));
        if (uses.compiles)
            throw new interpreter/* GiveUp */.l0('it runs a text as code');
        for (const name of uses.loads)
            this.#load(name, unit.file);
        for (const name of uses.names) {
            const binding = (0,scopes/* lookUp */.TE)(scope, name);
            if (binding !== null)
                this.#changes.bindings.add(binding);
            else if (this.#it.globals.properties.has(name))
                this.#setIn(this.#it.globals, name);
        }
        for (const path of uses.mentioned)
            this.#mention(path, unit);
        for (const path of uses.methods)
            this.#method(path, unit);
        for (const path of uses.handedOn)
            for (const value of this.#at(path, unit))
                this.#lose(value);
        for (const { path, by } of uses.read)
            if ((0,scopes/* lookUp */.TE)(scope, by) !== null)
                for (const value of this.#at(path, unit))
                    this.#lose(value);
        for (const { path, key } of uses.set) {
            const [root = ''] = path;
            if (shared.test(root) && (0,scopes/* lookUp */.TE)(scope, root) === null)
                throw new interpreter/* GiveUp */.l0('it changes what all objects share');
            for (const value of this.#at(path, unit))
                this.#setIn(value, key);
        }
    }
    /** A package only matters where it reads files into the environment. */
    #load(name, from) {
        if (name === null) {
            this.#isBounded = false;
            return;
        }
        const peeked = this.#it.peek(name, from);
        switch (peeked.kind) {
            case 'package':
                if (/dotenv|config/.test(name))
                    this.#loseEnvironment();
                return;
            case 'loaded':
                this.#lose(peeked.exports);
                return;
            case 'unloaded':
                this.#module(peeked.program, peeked.source);
                return;
            case 'not known':
                if (!name.endsWith('.json'))
                    this.#isBounded = false;
        }
    }
    /** A module that would be loaded now: its names are new, but for what it imports of those that are loaded. */
    #module(program, source) {
        if (this.#scopes.has(program))
            return;
        const scope = (0,scopes/* childScope */.Xu)(null);
        this.#scopes.set(program, scope);
        if (this.#scopes.size > mostModules)
            this.#isBounded = false;
        if (!this.#isBounded)
            return;
        for (const statement of program.body) {
            if (statement.type === 'ImportDeclaration')
                this.#bindNames(statement, scope, source);
            else if (statement.type === 'ExportAllDeclaration')
                this.#load(statement.source.value, source);
            else if (statement.type === 'ExportNamedDeclaration' && statement.source)
                this.#load(statement.source.value, source);
            else if (statement.type === 'TSImportEqualsDeclaration')
                this.#isBounded = false;
        }
        this.#unit({ node: program, scope, file: source }, null);
    }
    #bindNames(node, scope, source) {
        if (node.importKind === 'type')
            return;
        const peeked = this.#it.peek(node.source.value, source);
        if (peeked.kind !== 'loaded') {
            this.#load(node.source.value, source);
            return;
        }
        const { exports } = peeked;
        for (const specifier of node.specifiers) {
            const name = specifier.type === 'ImportSpecifier' ? (0,paths/* nameWritten */.Ni)(specifier.imported) : 'default';
            const values = specifier.type === 'ImportNamespaceSpecifier' ? [exports] : (0,members/* membersOf */.lS)(exports, name);
            for (const value of values)
                scope.bindings.set(specifier.local.name, { value });
        }
    }
    #loseEnvironment() {
        const environment = this.#it.process.properties.get('env');
        if (environment !== undefined)
            this.#lose(environment);
    }
    #mention(path, unit) {
        const [root = '', ...keys] = path;
        let holders = this.#at([root], unit);
        for (const value of holders)
            this.#mayCall(value, null);
        for (const key of keys) {
            const found = holders.map((holder) => ({ holder, values: (0,members/* membersOf */.lS)(holder, key) }));
            for (const { holder, values } of found)
                for (const value of values)
                    this.#mayCall(value, holder);
            holders = found.flatMap(({ values }) => values.flatMap(members/* eachOf */.pQ));
            if (holders.length === 0)
                return;
        }
    }
    #mayCall(value, holder) {
        switch (value.kind) {
            case 'closure':
                this.#unit(value, value.bound?.self ?? holder);
                for (const given of value.bound?.args ?? [])
                    this.#lose(given);
                return;
            case 'builtin':
                if (value.name === 'chdir')
                    throw new interpreter/* GiveUp */.l0('it changes the folder that it runs in');
                if (settingEnvironment.test(value.name))
                    this.#loseEnvironment();
                return;
            case 'object':
                if (value.definition !== undefined)
                    this.#construct(value);
                return;
            case 'unknown':
                if (value.accessor?.get)
                    this.#unit(value.accessor.get, holder);
                if (value.accessor?.set)
                    this.#unit(value.accessor.set, holder);
                return;
            case 'choice':
                for (const option of value.options)
                    this.#mayCall(option.value, holder);
                return;
            default:
        }
    }
    /** Whatever makes instances of a class, and calls their methods. */
    #construct(object) {
        const { definition } = object;
        if (definition === undefined)
            return;
        this.#unit(definition, null);
        if (definition.parent !== null)
            this.#mayCall(definition.parent, null);
    }
    /** What is a method of no code of the program may change what it is a method of. */
    #method(path, unit) {
        const name = path.at(-1) ?? '';
        for (const holder of this.#at(path.slice(0, -1), unit)) {
            const methods = (0,members/* membersOf */.lS)(holder, name);
            if (methods.length > 0 && methods.every((it) => it.kind === 'closure'))
                continue;
            const isCollection = holder.kind === 'array' || (holder.kind === 'object' && holder.collection !== undefined);
            if (readingMethods.test(name) && !isCollection)
                continue;
            // What those of a process change of it (`chdir`, `loadEnvFile`) is mentioned by its name; `on` changes nothing.
            if (holder === this.#it.process)
                continue;
            // An application that is made elsewhere keeps what it is told: "set" is one of its own.
            if (holder.kind === 'builtin' && methods.length === 0)
                continue;
            this.#lose(holder);
        }
    }
    #setIn(value, key) {
        this.#targets.add(value);
        const container = value.kind === 'builtin' ? value.own : value;
        if (container?.kind === 'array')
            this.#changes.set.set(container, null);
        if (container?.kind !== 'object')
            return;
        if (this.#it.memory.ofLanguage.has(container))
            throw new interpreter/* GiveUp */.l0('it changes what all objects share');
        const before = this.#changes.set.get(container);
        // A getter or setter of its prototypes is code that is mentioned.
        if (key === null || before === null || key === '__proto__') {
            this.#changes.set.set(container, null);
            if (key === '__proto__' || key === null)
                for (const one of (0,members/* accessorsOf */.QG)(container))
                    this.#mayCall(one, value);
        }
        else
            this.#changes.set.set(container, new Set([...(before ?? []), (0,members/* keyOf */.TN)(key)]));
    }
    /** What is handed on may be changed in any way, with all that it holds, and called. */
    #lose(value) {
        const open = [{ value, holder: null }];
        for (let one = open.pop(); one !== undefined; one = open.pop()) {
            // Who is given the process is not taken to change its folder: who does that says "chdir".
            if (one.holder !== this.#it.process || one.value.kind !== 'builtin')
                this.#mayCall(one.value, one.holder);
            if (one.value.kind === 'unknown' && one.value.isShared)
                throw new interpreter/* GiveUp */.l0('it changes what all objects share');
            if (this.#changes.lost.has(one.value))
                continue;
            if (one.value.kind === 'primitive' || one.value.kind === 'closure')
                continue;
            this.#changes.lost.add(one.value);
            this.#it.step();
            const holder = one.value.kind === 'object' || one.value.kind === 'builtin' ? one.value : null;
            for (const inner of (0,members/* heldBy */.Vr)(one.value))
                open.push({ value: inner, holder });
        }
    }
    /** What may stand at a path. */
    #at([root = '', ...keys], unit) {
        let values = this.#named(root, unit);
        for (const key of keys)
            values = values.flatMap((value) => (0,members/* membersOf */.lS)(value, key));
        return values.flatMap(members/* eachOf */.pQ);
    }
    #named(root, { scope, receivers }) {
        if (root === paths/* innerThis */.ZZ)
            return [...this.#targets];
        const found = (0,scopes/* lookUp */.TE)(scope, root)?.value;
        if (root === 'this')
            return [...receivers, ...(found === undefined ? [] : [found])];
        if (found !== undefined)
            return [found];
        const own = this.#it.globals.properties.get(root);
        if (own !== undefined)
            return [own];
        if (root === 'global' || root === 'globalThis')
            return [this.#it.globals];
        return root === 'process' ? [this.#it.process] : [];
    }
}

// EXTERNAL MODULE: ./.build/javascript/language/ways.js
var ways = __webpack_require__(5295);
;// CONCATENATED MODULE: ./.build/javascript/language/unread.js
/** Code that is not read: what it is given may be something else afterwards. */












/** Code that is not read may change what it is given, and may throw. */
function callUnread(it, callee, args, at, how = 'call') {
    if (callee.kind === 'unknown' && callee.made?.name === 'Function' && callee.made.steps.length === 0) {
        const imports = compiles(it, args, at);
        if (imports !== null)
            return imports;
    }
    const provided = providedBy(callee, args);
    if (provided !== null)
        return provided;
    const [method, given] = asMethod(callee, args);
    it.watcher?.callsUnread(it, method, given, at, how);
    const isAnswering = it.watcher !== null && (0,request_handlers/* takesHandlers */.Uk)(callee, args);
    const isRemoving = it.watcher !== null && (0,request_handlers/* removesListeners */.z_)(stepOf(callee)) && args[0]?.kind === 'primitive';
    const forgetAll = () => {
        const reason = `it is handed to ${nameOf(callee)}`;
        for (const [index, arg] of args.entries()) {
            if ((isAnswering && (0,request_handlers/* onlyAnswers */.Kn)(arg)) || (isRemoving && arg.kind === 'closure'))
                continue;
            it.memory.under(isOfRejection(callee, index) ? [(0,conditions/* failureOf */.g5)(at)] : [], () => {
                if (arg.kind === 'closure')
                    runAnyTimes(it, arg, { ...(0,values_value/* unknown */.L5)(reason, arg.at), ...envFileOf(callee) });
                else
                    forget(it, arg, reason);
            });
        }
    };
    if (it.watcher !== null && isOfErrors(callee, args))
        it.watcher.failing(forgetAll);
    else
        forgetAll();
    it.mayThrow('unlikely');
    const made = (0,values_value/* after */.Pl)(callee, how === 'new' ? 'new' : '()');
    const identity = callee.kind === 'unknown' ? (0,identities/* identityOfCall */.ul)(callee, args) : null;
    return (0,identities/* identified */.AR)({
        ...(0,variables/* unknownFrom */.NI)(isParser(callee) ? [...args.slice(0, 1), callee] : [callee], at),
        ...(isMatch(callee, args) ? { ofEnvFile: true } : {}),
        ...(identity === null ? {} : { identity }),
        made,
    });
}
/** `server.listen.call(server, 4310)` and `server.listen.apply(server, [4310])` as the call that they make. */
function asMethod(callee, args) {
    const made = callee.kind === 'unknown' ? callee.made : undefined;
    const step = made?.steps.at(-1);
    if (callee.kind !== 'unknown' || made === undefined || (step !== 'call' && step !== 'apply'))
        return [callee, args];
    const method = { ...callee, made: { ...made, steps: made.steps.slice(0, -1) } };
    const [, ...given] = args;
    if (step === 'call')
        return [method, given];
    const [list] = given;
    if (list === undefined)
        return [method, []];
    const isKnown = list.kind === 'array' && (0,values_value/* isExact */.u0)(list);
    return [method, isKnown ? list.items : [(0,values_value/* unknown */.L5)('it is called with arguments that are not known', list.at)]];
}
/** What the methods of a text hand to a function is of that text. */
function envFileOf(callee) {
    return (0,values_value/* isOfEnvFile */.pk)(callee) ? { ofEnvFile: true } : {};
}
/** `toml.parse(text)`, `yaml.load(text)`: what it makes of a text is not known where that is not known, whoever reads it. */
function isParser(callee) {
    return callee.kind === 'unknown' && /^(?:parse|load|safeLoad|decode)$/.test(callee.made?.steps.at(-1) ?? '');
}
/** `/^(\w+)=(.*)$/.exec(line)` */
function isMatch(callee, [text]) {
    const step = callee.kind === 'unknown' ? callee.made?.steps.at(-1) : undefined;
    return step === 'exec' && text !== undefined && (0,values_value/* isOfEnvFile */.pk)(text);
}
/** What code that is not read is called, for people. */
function nameOf(callee) {
    const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
    const step = made?.steps.findLast((it) => /^[\w$]+$/.test(it) && it !== 'new' && it !== 'default');
    if (made?.from === 'package')
        return `${step === undefined ? '' : `"${step}" of `}the package "${made.name}", which is not read`;
    const name = made?.from === 'global' ? [made.name, step].filter((it) => it !== undefined).join('.') : step;
    return name === undefined ? 'a function that is not read' : `"${name}", which is not read`;
}
/** The method that is called; '' for none. */
function stepOf(callee) {
    return (callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made?.steps.at(-1) : undefined) ?? '';
}
/** `connect().catch(…)`, `connect().then(start, …)` */
function isOfRejection(callee, index) {
    const step = stepOf(callee);
    return step === 'catch' || (step === 'then' && index === 1);
}
/** `server.on('error', …)`. https://nodejs.org/api/net.html#event-error */
function isOfErrors(callee, [event]) {
    return (/^(?:on|once|addListener|prependListener)$/.test(stepOf(callee)) &&
        event?.kind === 'primitive' &&
        event.value === 'error');
}
/** Of code that changes the methods of the language, or that is made of a text. */
const changesAll = 'it changes what all objects share';
/**
 * `Function('return this')` is how old code finds the global object, and `new Function('name', 'return import(name)')` how
 * code that is compiled to `require` imports a module: gives that function.
 */
function compiles(it, args, at) {
    const texts = args.map((arg) => (arg.kind === 'primitive' && arg.variables.length === 0 ? String(arg.value) : null));
    const [first, second] = texts;
    const match = /^\s*return\s+(?:(this)|import\(\s*(?:(["'`])([^"'`$\\]+)\2|([\w$]+))\s*\))\s*;?\s*$/.exec(texts.at(-1) ?? '');
    const [, isThis, , named, parameter] = match ?? [];
    if (texts.length === 1 && isThis !== undefined)
        return null;
    const takesName = texts.length === 2 && parameter !== undefined && first?.trim() === parameter && second !== null;
    if (!takesName && !(texts.length === 1 && named !== undefined))
        throw new interpreter/* GiveUp */.l0('"Function" may change anything');
    return (0,values_value/* builtin */.S2)('import', at, ([name], here) => {
        const specifier = named ?? (name?.kind === 'primitive' && typeof name.value === 'string' ? name.value : null);
        return specifier === null
            ? (0,values_value/* unknown */.L5)('it loads a module whose name is not known', here)
            : (0,promised/* promiseOf */.tH)(it.load(specifier, at.source, here, 'import'), here);
    });
}
/** `app.get(ConfigService)`. https://docs.nestjs.com/standalone-applications#retrieving-providers-from-static-dynamic-modules */
function providedBy(callee, [asked]) {
    if (asked?.kind !== 'builtin' || callee.kind !== 'unknown' || callee.made?.name !== '@nestjs/core')
        return null;
    return /^(?:get|resolve)$/.test(callee.made.steps.at(-1) ?? '') ? (asked.provides ?? null) : null;
}
/** From here on nothing is known of the value, nor of what it holds: code that is not read may have changed it. */
function forget(it, value, reason, seen = new Set()) {
    if (seen.has(value))
        return;
    // What is given a list of classes makes something of them, and leaves them as they are.
    if (seen.size > 0 && it.memory.named.has(value))
        return;
    seen.add(value);
    switch (value.kind) {
        case 'object': {
            for (const property of [...value.properties.values()])
                forget(it, property, reason, seen);
            if (value.definition !== undefined)
                constructAnyTimes(it, value, value.definition, reason);
            forgetMethods(it, value, reason, seen);
            it.memory.lose(value, (0,values_value/* unknown */.L5)(reason, value.at));
            return;
        }
        case 'array':
            for (const item of [...value.items])
                forget(it, item, reason, seen);
            it.memory.lose(value, (0,values_value/* unknown */.L5)(reason, value.at));
            return;
        case 'choice':
            for (const option of value.options)
                forget(it, option.value, reason, seen);
            return;
        case 'unknown':
            if (value.isShared)
                throw new interpreter/* GiveUp */.l0(changesAll);
            if (value.promised !== undefined)
                forget(it, value.promised, reason, seen);
            return;
        case 'closure':
            runAnyTimes(it, value, (0,values_value/* unknown */.L5)(reason, value.at));
            return;
        default:
            return;
    }
}
/** Any of its methods may be called. */
function forgetMethods(it, object, reason, seen) {
    const { prototype } = object;
    if (prototype === undefined || seen.has(prototype))
        return;
    seen.add(prototype);
    for (const method of [...prototype.properties.values()])
        if (method.kind === 'closure')
            forget(it, method, reason, seen);
    forgetMethods(it, prototype, reason, seen);
}
const beingMade = new WeakSet();
function constructAnyTimes(it, value, definition, reason) {
    if (beingMade.has(definition))
        return;
    beingMade.add(definition);
    try {
        it.memory.blur(() => construct(it, value, reason), (0,values_value/* unknown */.L5)(reason, value.at));
    }
    finally {
        beingMade.delete(definition);
    }
}
/** Whatever makes instances of a class, with whatever arguments. */
function construct(it, value, reason) {
    (0,ways/* attempt */.CD)(() => it.construct(value, [(0,values_value/* unknown */.L5)(reason, value.at), (0,values_value/* unknown */.L5)(reason, value.at)], value.at));
}
/**
 * Something may call it any number of times, also while it runs already: what it changes then is what it changes in
 * any case.
 *
 * @param given what it is given for its arguments
 */
function runAnyTimes(it, closure, given) {
    const { running } = it;
    if (running.includes(closure) || running.filter(({ node }) => node === closure.node).length > 1)
        return;
    const isInner = running.length > 0;
    running.push(closure);
    let how = 'blind';
    const run = () => callBlindly(it, closure, given);
    const { watcher } = it;
    const anyTimes = () => it.memory.blur(() => {
        if (watcher === null)
            run();
        else
            watcher.later(it, how, run);
        how = 'repeated';
    }, (0,values_value/* unknown */.L5)(given.reason, given.at));
    try {
        if (watcher === null || isInner)
            anyTimes();
        else
            runWithin(it, watcher.stepsFor(it, closure), closure, anyTimes);
    }
    finally {
        running.pop();
    }
}
/** Runs something that a function does; where it takes too long, not at all, and nothing is known of what it may change. */
function runWithin(it, steps, closure, run) {
    const reason = `${calledIn(closure)}, ${choices/* takesTooLong */.By}`;
    const unload = it.loading();
    if (it.within(steps, () => it.memory.orUndone(run)) !== null)
        return;
    it.watcher?.cutsShort(steps);
    unload();
    forgetEffects(it, closure, reason);
}
/** `the function "start" (server.js:12)` */
function calledIn({ node, at }) {
    const name = 'id' in node && node.id ? ` "${node.id.name}"` : '';
    return `${name === '' ? 'a' : 'the'} function${name} (${(0,place/* shortPlace */.Yd)((0,places/* placeOf */.$t)(at))})`;
}
/** A function that is handed to what never calls it: that is seen, as much as if it was run. */
function passBy(it, value) {
    if (value.kind === 'closure')
        it.watcher?.runs(value.node, () => null);
}
/** Whatever calls it, with whatever arguments: only what it changes matters. */
function callBlindly(it, closure, given) {
    const args = closure.node.params.map(() => given);
    (0,ways/* attempt */.CD)(() => it.call(closure, args, closure.at));
}


/***/ }),

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Ql: () => (/* binding */ survivors),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8112);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);
/** Expressions that are evaluated on one of several ways, or not for sure. */




/** Evaluates expressions of which only one is, from the same state each. Those that throw are no outcome. */
function either(it, ways, at, isSaid = false) {
    const attempts = ways.map((way) => ({ ...way, run: () => aside(it, attempt(way.run)) }));
    const ends = it.memory.fork(attempts, at, (end) => !(end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO));
    const alive = ends.flatMap((end, index) => end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO ? [] : [{ value: end, when: ways[index]?.when ?? null, outcomes: ways[index]?.outcomes }]);
    const failures = ends.filter((end) => end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO);
    const error = failures.find((end) => !(end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Exited */ .yA));
    const [failure] = failures;
    if (failure !== undefined && alive.length === 0)
        throw error ?? failure;
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .goesOn */ .Eo)(it.memory, ways, ends.map(_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failingOf */ .al), { at, isSaid });
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(alive, at);
}
/** An error that only one way comes to is kept aside. */
function aside(it, end) {
    if (end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO && !(end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Exited */ .yA))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAside */ .tD)(it);
    return end;
}
/** Evaluates what may not be reached at all: what it changes, it may have changed. Gives the error that it ends in there. */
function maybe(it, run, at, { reached: inside, passed, isSaid = false } = { reached: { when: null }, passed: { when: null } }) {
    const ways = [
        { ...inside, run: () => aside(it, attempt(run)) },
        { ...passed, run: () => null },
    ];
    const ends = it.memory.fork(ways, at, (end) => !(end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO));
    const [end] = ends;
    (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .goesOn */ .Eo)(it.memory, ways, ends.map(_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failingOf */ .al), { at, isSaid });
    return end ?? new _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO('it is not reached');
}
/** Runs something; gives the error where the program would throw one. */
function attempt(run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO)
            return error;
        throw error;
    }
}
/** The value that something has. @throws the error that it ended in */
function outcomeOf(end) {
    if (end instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_3__/* .Thrown */ .jO)
        throw end;
    return end;
}
/** Like `mapOptions`, but an option for which it throws is no outcome, unless all are. */
function survivors(it, value, transform) {
    if (value.kind !== 'choice')
        return transform(value);
    const ways = value.options.map(({ value: option, ...under }) => ({
        ...under,
        run: () => (option.kind === 'choice' ? option : transform(option)),
    }));
    return either(it, ways, value.at);
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ minimist)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8389);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3531);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8600);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4242);
/** `minimist(process.argv.slice(2), { alias, default, … })`. https://github.com/minimistjs/minimist/blob/main/index.js */






function minimist(it, list, options, at) {
    const given = list ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, at);
    if ((0,_values_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(given))
        return (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('a parser without arguments', at);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .clearly */ .j7)(() => {
        const settings = settingsIn(options ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at));
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .ofWords */ .HJ)(it, given, at, (words) => parsed(words, settings, at));
    });
}
function settingsIn(options) {
    const said = new Map((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesIn */ .s9)(options));
    const isTrue = (name) => {
        const value = said.get(name);
        return value?.kind === 'primitive' && value.value === true;
    };
    const aliases = new Map();
    for (const [name, value] of (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesIn */ .s9)(said.get('alias'))) {
        const others = [...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(value)];
        aliases.set(name, others);
        for (const other of others)
            aliases.set(other, [name, ...others.filter((one) => one !== other)]);
    }
    const strings = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(said.get('string'));
    return {
        areAllBooleans: isTrue('boolean'),
        booleans: new Set(isTrue('boolean') ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(said.get('boolean'))),
        strings: new Set(strings.flatMap((name) => [name, ...(aliases.get(name) ?? [])])),
        aliases,
        defaults: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesIn */ .s9)(said.get('default')),
        stopsEarly: isTrue('stopEarly'),
        keepsBehind: isTrue('--'),
        isChecked: !(0,_values_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(options, 'unknown')),
    };
}
const isNumber = (text) => /^0x[0-9a-f]+$/i.test(text) || /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(text);
function parsed(words, settings, at) {
    const { aliases, booleans, strings, defaults } = settings;
    const result = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at, new Map([['_', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, [])]]));
    const isReplaced = (last, before) => booleans.has(last) || (before.kind === 'primitive' && typeof before.value === 'boolean');
    const set = (name, value) => {
        const own = strings.has(name) ? value : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .toNumber */ .Ro)(value, isNumber);
        for (const one of [name, ...(aliases.get(name) ?? [])])
            (0,_nested_js__WEBPACK_IMPORTED_MODULE_3__/* .setAt */ .e)(result, one.split('.'), own, isReplaced);
    };
    const others = (name) => aliases.get(name) ?? [];
    const isFlag = (name) => booleans.has(name) || others(name).some((one) => booleans.has(one));
    const isAlone = (name, word) => isFlag(name) || (settings.areAllBooleans && word.text.startsWith('--'));
    for (const name of booleans)
        set(name, new Map(defaults).get(name) ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(false, at));
    const operands = [];
    const checked = (name, word) => {
        const isDeclared = strings.has(name) || booleans.has(name) || aliases.has(name) || settings.areAllBooleans;
        if (settings.isChecked && !isDeclared)
            throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .Unclear */ .n6((0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('what "unknown" does', word.value.at));
    };
    const behind = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .takeApart */ .YF)(words, {
        split: (word) => split(word, settings),
        takes: (name, next, word) => isTruth(next.text) || (!/^--?[^-]/.test(next.text) && !isAlone(name, word)),
        alone: (name) => (strings.has(name) ? '' : true),
        set: (name, value, word) => {
            checked(name, word);
            const isTaken = value.kind === 'primitive' && isTruth(value.value) && isAlone(name, word) && !word.text.includes('=');
            set(name, isTaken ? { ...value, value: value.value === 'true' } : value);
        },
        operand: (word) => {
            checked('', word);
            operands.push(strings.has('_') ? word.value : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .toNumber */ .Ro)(word.value, isNumber));
        },
        stopsEarly: settings.stopsEarly,
    });
    for (const [name, value] of defaults) {
        if ((0,_nested_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetAt */ .U)(result, name.split('.')))
            continue;
        for (const one of [name, ...others(name)])
            (0,_nested_js__WEBPACK_IMPORTED_MODULE_3__/* .setAt */ .e)(result, one.split('.'), value, isReplaced);
    }
    const left = behind.map((word) => word.value);
    if (settings.keepsBehind)
        result.properties.set('--', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, left));
    result.properties.set('_', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, settings.keepsBehind ? operands : [...operands, ...left]));
    return result;
}
function isTruth(text) {
    return text === 'true' || text === 'false';
}
function split(word, { booleans }) {
    const { text } = word;
    if (/^--.+=/.test(text)) {
        const piece = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .longPiece */ .db)(word);
        if (piece === null)
            throw new _words_js__WEBPACK_IMPORTED_MODULE_4__/* .Unclear */ .n6((0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`the argument "${text}"`, word.value.at));
        const isFlag = booleans.has(piece.name);
        return [isFlag ? { ...piece, value: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .valueFor */ .Xx)(text.slice(piece.name.length + 3) !== 'false', word) } : piece];
    }
    if (/^--no-.+/.test(text))
        return [{ name: text.slice('--no-'.length), value: false }];
    if (/^--.+/.test(text))
        return [{ name: text.slice(2) }];
    return /^-[^-]+/.test(text) ? letters(word) : null;
}
/** `-p8080`, `-p=8080`, `-abc`. */
function letters(word) {
    const { text } = word;
    const pieces = [];
    for (let index = 1; index < text.length - 1; index += 1) {
        const [name = '', next = ''] = [text[index], text.slice(index + 1)];
        const isLetter = /[A-Za-z]/.test(name);
        if (next === '-')
            pieces.push({ name, value: '-' });
        else if (isLetter && next.startsWith('='))
            return [...pieces, { name, value: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .endOf */ .pJ)(word, index + 2) }];
        else if ((isLetter && /-?\d+(\.\d*)?(e-?\d+)?$/.test(next)) || /^\W/.test(next))
            return [...pieces, { name, value: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .endOf */ .pJ)(word, index + 1) }];
        else
            pieces.push({ name });
    }
    const last = text.slice(-1);
    return last === '-' ? pieces : [...pieces, { name: last }];
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSetAt),
/* harmony export */   e: () => (/* binding */ setAt)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3531);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4242);
/** Options whose names are paths: `--harbour.port 4310`. */




/**
 * Sets an option in what a parser gives; what was given before is kept in a list, unless it is replaced.
 *
 * @param isReplaced whether an option of that name takes the place of what it was before
 */
function setAt(result, path, value, isReplaced) {
    let object = result;
    for (const name of path.slice(0, -1)) {
        const inner = object.properties.get(name) ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .ZH)(value.at);
        if (inner.kind !== 'object')
            throw new _words_js__WEBPACK_IMPORTED_MODULE_2__/* .Unclear */ .n6((0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`the option "${path.join('.')}"`, value.at));
        object.properties.set(name, inner);
        object = inner;
    }
    const last = path.at(-1) ?? '';
    const before = object.properties.get(last);
    const isFirst = before === undefined || (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndefined */ .b0)(before) || isReplaced(last, before);
    object.properties.set(last, isFirst ? value : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .appended */ .YP)(before, value));
}
/** Whether it is there, be it `undefined`. */
function isSetAt(result, path) {
    let object = result;
    for (const name of path)
        object = object?.kind === 'object' ? object.properties.get(name) : undefined;
    return object !== undefined;
}


/***/ }),

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ ofWords),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   Xx: () => (/* binding */ valueFor),
/* harmony export */   YF: () => (/* binding */ takeApart),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   db: () => (/* binding */ longPiece),
/* harmony export */   j7: () => (/* binding */ clearly),
/* harmony export */   n6: () => (/* binding */ Unclear),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   rW: () => (/* binding */ ends),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   uL: () => (/* binding */ behindScript),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);
/* harmony import */ var _values_combinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);
/* harmony import */ var _values_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3531);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3830);







/** Thrown inside of this folder: what a parser gives is not known, and why. */
class Unclear extends Error {
    why;
    constructor(why) {
        super(why.reason);
        this.why = why;
    }
}
/** What a parser gives, or why that is not known. */
function clearly(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof Unclear)
            return error.why;
        throw error;
    }
}
/** What a parser makes of a list of words; of the arguments of the process, where it is given none. */
function ofWords(it, list, at, parse) {
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(list === undefined || (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(list) ? ownWords(it, at) : list, (one) => {
        if (one.kind !== 'array')
            return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)([one], at);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(one))
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .looseItems */ .lb)(one);
        it.step(one.items.length + 1);
        return (0,_values_combinations_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .y)(one.items, at, (items) => clearly(() => parse(items.map(wordOf))));
    });
}
/** `process.argv.slice(2)`. */
function ownWords(it, at) {
    return behindScript((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .getNamed */ .cn)(it, it.process, 'argv', at), at);
}
/** What stands behind Node and the script in a list such as `process.argv`. */
function behindScript(argv, at) {
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(argv, (one) => {
        if (one.kind !== 'array')
            return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)([one], at);
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(one) ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, one.items.slice(2)) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .looseItems */ .lb)(one);
    });
}
function wordOf(value) {
    if (value.kind === 'variable')
        return { text: `$${value.name}`, value };
    if (value.kind === 'unknown' && value.variables !== undefined)
        return { text: '$', value };
    if (value.kind !== 'primitive')
        throw new Unclear((0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)([value], value.at));
    const text = String(value.value);
    // What replaces a word may be any other option, but for what it is put together with: `--port=${PORT}`.
    const isFixed = value.variables.length === 0 || !text.startsWith('-') || namesOption(value, text);
    if (!isFixed)
        throw new Unclear((0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)([value], value.at));
    return { text, value: { ...value, value: text } };
}
function namesOption({ parts = [] }, text) {
    const end = text.indexOf('=');
    const open = parts.filter((it) => it.value.variables.length > 0);
    return end !== -1 && open.length > 0 && open.every((it) => it.from > end);
}
/** The end of a word as a value that stands where that end is written. */
function endOf({ text, value }, from) {
    if (from === 0 || value.kind !== 'primitive')
        return value;
    const end = text.slice(from);
    const part = value.parts?.find((it) => it.from === from && String(it.value.value) === end);
    if (part !== undefined)
        return { ...part.value, value: end, variables: (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .ht)(value) };
    const { parts: _, ...whole } = value;
    const { at } = value;
    const written = (0,_values_places_js__WEBPACK_IMPORTED_MODULE_6__/* .writtenAt */ .nt)(at);
    if (!written.endsWith(end) || end === '')
        return { ...whole, value: end };
    const quote = (at.end - at.start - written.length) / 2;
    return { ...whole, value: end, at: { source: at.source, start: at.end - quote - end.length, end: at.end - quote } };
}
/** Takes words apart; gives those that are not looked at: behind `--`, or behind an operand. */
function takeApart(words, dialect) {
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        if (word.text === '--')
            return words.slice(index + 1);
        const pieces = dialect.split(word);
        if (pieces === null) {
            dialect.operand(word);
            if (!dialect.stopsEarly)
                continue;
            const end = words.findIndex((one, at) => at > index && one.text === '--');
            return words.filter((_, at) => at > index && at !== end);
        }
        for (const [position, piece] of pieces.entries()) {
            const next = words[index + 1];
            const isLast = position === pieces.length - 1 && next !== undefined && (next.text !== '--' || dialect.takesEnd);
            let value = 'value' in piece ? piece.value : undefined;
            if (!('value' in piece) && isLast && dialect.takes(piece.name, next, word)) {
                value = next.value;
                index += 1;
            }
            else if (!('value' in piece))
                value = dialect.alone(piece.name, word);
            dialect.set(piece.name, valueFor(value, word), word);
        }
    }
    return [];
}
/** A scalar that a word stands for. */
function valueFor(value, { value: { at } }) {
    return typeof value === 'object' && value !== null ? value : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(value, at);
}
/** `--name`, `--name=value`; `null` for what is no such option. */
function longPiece(word) {
    const [, name, sign] = /^--([^=]+)(=)?/.exec(word.text) ?? [];
    if (name === undefined)
        return null;
    return sign === undefined ? { name } : { name, value: endOf(word, name.length + 3) };
}
/** The number in a text, where a parser takes it for one. What only the run knows may be a number as well. */
function toNumber(value, isNumber) {
    return value.kind === 'primitive' && typeof value.value === 'string' && isNumber(value.value)
        ? { ...value, value: Number(value.value) }
        : value;
}
/** A value as one that was given before is followed by it. */
function appended(before, value) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(value.at, before.kind === 'array' ? [...before.items, value] : [before, value]);
}
/** `'port'`, `['port', 'host']`: nothing where it is not set. */
function namesIn(value) {
    if (value === undefined || (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(value))
        return [];
    const items = value.kind === 'array' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(value) ? value.items : [value];
    return items.map((item) => {
        if (item.kind !== 'primitive' || (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesOf */ .ht)(item).length > 0)
            throw new Unclear((0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)([item], value.at));
        return String(item.value);
    });
}
/** What an object of settings says, by its keys. */
function entriesIn(value) {
    if (value === undefined || (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(value))
        return [];
    if (value.kind !== 'object')
        throw new Unclear((0,_values_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .NI)([value], value.at));
    if (value.rest !== 'nothing' || value.isLoose)
        throw new Unclear(value.rest === 'nothing' || value.rest === 'variable'
            ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('which options a program has is not known', value.at)
            : value.rest);
    return [...value.properties];
}
/** A program of which it is known that it ends, as it does not know an argument or lacks one. */
function ends(reason, at) {
    return new Unclear((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the program ends here: ${reason}`, at));
}


/***/ }),

/***/ 1626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ wholeFile),
/* harmony export */   G1: () => (/* binding */ partlyKnown),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   Vz: () => (/* binding */ digitsToNumber),
/* harmony export */   l2: () => (/* binding */ conversion),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   pi: () => (/* binding */ ofScalars),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);
/* harmony import */ var _values_combinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3830);





/** An object of which more is not known than these members. */
function partlyKnown(name, at, properties) {
    return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .ZH)(at, properties), rest: (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`what else "${name}" has`, at) };
}
function members(at, calls) {
    return new Map(Object.entries(calls).map(([name, call]) => [name, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .builtin */ .S2)(name, at, call)]));
}
/** A function of scalars: computed for every combination of options, unknown if any is. */
function ofScalars(compute) {
    return (args, at) => (0,_values_combinations_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .y)(args, at, (all) => {
        const scalars = [];
        for (const arg of all) {
            if (arg.kind !== 'primitive')
                return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)([arg], at, (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unsetFrom */ .mn)(all, compute));
            scalars.push(arg.value);
        }
        const result = compute(scalars);
        const variables = [...new Set(all.flatMap(_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .ht))];
        // The larger of two numbers stands where that number stands.
        const same = all.find((arg) => arg.kind === 'primitive' && typeof result === 'number' && arg.value === result);
        return same?.kind === 'primitive' ? { ...same, variables } : (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .computed */ .EW)(result, variables, at);
    });
}
/** A conversion of one scalar, which keeps where that was written: `Number('4000')` stands where '4000' stands. */
function conversion(convert) {
    return ([value, radix], at) => value === undefined
        ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(convert(undefined, undefined), at)
        : (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(value, (it) => {
            const unset = (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unsetFrom */ .mn)([it, ...(radix === undefined ? [] : [radix])], ([one, base]) => convert(one, base));
            if (it.kind === 'variable')
                return unset === null ? it : { ...it, unset };
            if (it.kind !== 'primitive')
                return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)([it], at, unset);
            if (radix !== undefined && radix.kind !== 'primitive')
                return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)([radix], at);
            return { ...it, value: convert(it.value, radix?.value) };
        });
}
/** The number that a text is read as. */
const toNumber = conversion((value) => (typeof value === 'string' ? Number(value) : value));
/** The same of a text that is digits alone. */
const digitsToNumber = conversion((value) => typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
/** A known text; the one that bytes were read as. */
function textIn(value) {
    const text = value.kind === 'object' ? value.properties.get('toString') : value;
    const read = text?.kind === 'builtin' ? text.call([], value.at) : text;
    return read?.kind === 'primitive' ? read : null;
}
/** The file that a text is all of: what `readFileSync` gives. */
function wholeFile(value) {
    const read = textIn(value);
    if (read === null)
        return null;
    const { at } = read;
    return at.start === 0 && at.end === at.source.text.length && at.source.text === read.value ? at.source : null;
}
/** A package as both `import * as` and `import … from` see it. */
function withDefault(object) {
    return { ...object, properties: new Map([...object.properties, ['default', object]]) };
}


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ programAsked),
/* harmony export */   o: () => (/* binding */ childProcessModule)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _language_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6458);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/**
 * Commands that a program waits for: nothing is run, and what one prints stays unknown, but the line is remembered, as it
 * may say what that is. https://nodejs.org/api/child_process.html#synchronous-process-creation
 */



const waiting = ['execSync', 'execFileSync', 'spawnSync'];
function childProcessModule(it, at) {
    const made = { from: 'package', name: 'child_process', steps: [] };
    const unread = (steps, args, here) => (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .callUnread */ .sy)(it, { ...(0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('"child_process"', here), made: { ...made, steps } }, args, here);
    const waits = (name) => ({
        ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .builtin */ .S2)(name, at, (args, here) => {
            const command = commandIn(args);
            const result = unread([name], args, here);
            return command === null || result.kind !== 'unknown' || result.made === undefined
                ? result
                : { ...result, made: { ...result.made, command } };
        }),
        made: { ...made, steps: [name] },
    });
    const module = {
        ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .builtin */ .S2)('child_process', at, (args, here) => unread([], args, here)),
        members: { get: (name) => (waiting.includes(name) ? waits(name) : name === 'default' ? module : undefined) },
        made,
    };
    return module;
}
/** The words of a command; `null` where one of them is not known. */
function commandIn([command, list]) {
    const words = list?.kind === 'array' ? ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isExact */ .u0)(list) ? [command, ...list.items] : []) : [command];
    const known = words.flatMap((it) => (it?.kind === 'primitive' && typeof it.value === 'string' ? [it] : []));
    return known.length === words.length && known.length > 0 ? known : null;
}
/** What is done to what a command prints, and leaves a path what it is. */
const keeping = /^(?:\(\)|toString|trim|trimEnd|trimStart|split|0|stdout)$/;
/** The program whose path such a command tells: `execSync('which gunicorn').toString().trim()`; `null` for anything else. */
function programAsked(value) {
    if (value.kind !== 'unknown' || value.made?.command === undefined)
        return null;
    const { command, steps } = value.made;
    if (!steps.slice(1).every((it) => keeping.test(it)))
        return null;
    const line = command.map((it) => String(it.value)).join(' ');
    const name = /^\s*(?:which|where|command\s+-v)\s+(?:--\s+)?([\w.+-]+)\s*(?:2>\s*\/dev\/null\s*)?$/.exec(line)?.[1];
    const written = command.at(-1);
    if (name === undefined || written === undefined)
        return null;
    const part = written.parts?.find((it) => String(it.value.value) === name);
    return part === undefined ? { ...written, value: name } : part.value;
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   LS: () => (/* binding */ collectionMember),
/* harmony export */   RP: () => (/* binding */ collectionClass),
/* harmony export */   Sp: () => (/* binding */ goingThrough),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vM: () => (/* binding */ steady)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _language_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6458);
/* harmony import */ var _language_ways_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5295);
/* harmony import */ var _values_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/**
 * `Map`, `Set` and what goes through them. Their entries are kept in two lists, of keys and of values, so that they are
 * forked, merged and forgotten as all lists are. A key that is not known makes all that is in it unknown.
 */





const keysIn = `${_values_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .privatePrefix */ .SA}keys`;
const valuesIn = `${_values_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .privatePrefix */ .SA}values`;
/** The global `Map` or `Set`. */
function collectionClass(it, name, at) {
    const call = () => {
        throw new _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Thrown */ .jO(`"${name}" is called without "new"`);
    };
    const construct = ([given], here) => (0,_language_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .survivors */ .Ql)(it, given ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, here), (one) => constructed(it, name, one, here));
    return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .builtin */ .S2)(name, at, call), construct };
}
function constructed(it, name, given, at) {
    const made = collection(name, at, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, []), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, []));
    if (given.kind === 'primitive' && (given.value ?? null) === null && given.variables.length === 0)
        return made;
    const list = listOf(it, given, at);
    const entries = entriesOf(made);
    if (list === null || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(list) || entries === null)
        return (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .callUnread */ .sy)(it, (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`what a ${name} is made of`, at), [given], at, 'new');
    for (const item of list.items) {
        if (name === 'Set')
            put(it, entries, item, item);
        else if (item.kind === 'array' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(item)) {
            const [key = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at), value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at)] = item.items;
            put(it, entries, key, value);
        }
        else
            lose(it, entries, (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('an entry', item.at).reason);
    }
    return made;
}
function collection(kind, at, keys, values) {
    const properties = new Map([
        [keysIn, keys],
        [valuesIn, values],
    ]);
    return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .objectValue */ .ZH)(at, properties), collection: kind };
}
/** `null` where they are not known any more: code that is not read had it. */
function entriesOf(object) {
    const keys = object.properties.get(keysIn);
    const values = object.properties.get(valuesIn);
    return keys?.kind === 'array' && values?.kind === 'array' ? { keys, values } : null;
}
/** Whether every key is known, and where. */
function areKnown({ keys, values }) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(keys) && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(values) && keys.items.every(isKnown);
}
/** Whether it can be told what a key is equal to. */
function isKnown(key) {
    if (key.kind === 'primitive')
        return key.variables.length === 0;
    return key.kind === 'object' || key.kind === 'array' || key.kind === 'closure';
}
/** https://tc39.es/ecma262/#sec-samevaluezero */
function isSame(a, b) {
    if (a.kind !== 'primitive' || b.kind !== 'primitive')
        return a === b;
    return a.value === b.value || (Number.isNaN(a.value) && Number.isNaN(b.value));
}
function put(it, entries, key, value) {
    const { keys, values } = entries;
    it.step(keys.items.length >> 3);
    if (!isKnown(key) || !areKnown(entries)) {
        lose(it, entries, 'a key that is not known is set');
        return;
    }
    const index = keys.items.findIndex((other) => isSame(other, key));
    it.memory.willChange(values);
    if (index !== -1)
        values.items = values.items.with(index, value);
    else {
        it.memory.willChange(keys);
        keys.items = [...keys.items, key];
        values.items = [...values.items, value];
    }
}
function lose(it, { keys, values }, reason) {
    for (const list of [keys, values]) {
        it.memory.lose(list, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(reason, list.at));
    }
}
function empty(it, { keys, values }) {
    for (const list of [keys, values]) {
        it.memory.willChange(list);
        list.items = [];
        list.rest = null;
        list.isLoose = false;
    }
}
/** A member of a collection, by its name. */
function collectionMember(it, object, kind, name, at) {
    const entries = entriesOf(object);
    const isOfKind = kind !== 'iterator' && (kind === 'Map' ? ofMap : ofSet).has(name);
    if (entries === null || !isOfKind) {
        const unread = (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`"${name}" of ${kind === 'iterator' ? 'an iterator' : `a ${kind}`}`, at);
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .builtin */ .S2)(name, at, (args, here) => {
            // What goes through a collection leaves it as it is.
            if (kind !== 'iterator' || entries === null)
                return (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .callUnread */ .sy)(it, unread, [object, ...args], here);
            lose(it, entries, 'an iterator is gone through');
            return (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .callUnread */ .sy)(it, unread, args, here);
        });
    }
    if (name === 'size')
        return areKnown(entries) ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(entries.keys.items.length, at) : reasonOf(entries, at);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .builtin */ .S2)(name, at, (args, here) => called(it, object, entries, name, args, here));
}
const ofBoth = ['has', 'delete', 'clear', 'size', 'forEach', 'keys', 'values', 'entries'];
const ofMap = new Set([...ofBoth, 'get', 'set']);
const ofSet = new Set([...ofBoth, 'add']);
function reasonOf({ keys }, at) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(keys) ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('a key is not known', at) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looseItems */ .lb)(keys);
}
function called(it, self, entries, name, args, at) {
    const { keys, values } = entries;
    const [key = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at), value = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at)] = args;
    switch (name) {
        case 'set':
        case 'add':
            put(it, entries, key, name === 'set' ? value : key);
            return self;
        case 'clear':
            empty(it, entries);
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at);
        case 'delete': {
            const index = find(it, entries, key);
            if (index === null) {
                lose(it, entries, 'a key that is not known is deleted');
                return reasonOf(entries, at);
            }
            if (index === -1)
                return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(false, at);
            for (const list of [keys, values]) {
                it.memory.willChange(list);
                list.items = list.items.toSpliced(index, 1);
            }
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(true, at);
        }
        case 'keys':
        case 'values':
        case 'entries':
            return goingThrough(self, name, at);
        case 'forEach':
            return forEach(it, self, entries, args, at);
        default:
            return (0,_language_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .survivors */ .Ql)(it, key, (one) => {
                const index = find(it, entries, one);
                if (index === null)
                    return isKnown(one) ? reasonOf(entries, at) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('a key is not known', at);
                if (name === 'has')
                    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(index !== -1, at);
                return values.items[index] ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at);
            });
    }
}
/** The place of a key, -1 where it is not there; `null` where that is not known. */
function find(it, entries, key) {
    it.step(entries.keys.items.length >> 3);
    if (!isKnown(key) || !areKnown(entries))
        return null;
    return entries.keys.items.findIndex((other) => isSame(other, key));
}
function forEach(it, self, entries, args, at) {
    const { keys, values } = entries;
    if (!areKnown(entries))
        return (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .callUnread */ .sy)(it, reasonOf(entries, at), [self, ...args], at);
    const check = unchanged(keys, (message) => new _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .GiveUp */ .l0(message));
    for (const [index, key] of [...keys.items].entries()) {
        it.step();
        it.call(args[0] ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at), [values.items[index] ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at), key, self], at);
        check();
    }
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at);
}
/** Where an entry may be missing, nothing says any more which value is that of a key. */
function pairs({ keys, values }, at) {
    const open = [keys, values].find((list) => !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(list));
    if (open !== undefined)
        return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, []), rest: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looseItems */ .lb)(open) };
    const items = keys.items.map((key, index) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, [key, values.items[index] ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at)]));
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, items);
}
/** An iterator: it can be gone through once, and then gives what is there then. */
function goingThrough(source, what, at) {
    return collection('iterator', at, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, [source]), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, [(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(what, at)]));
}
/** What it goes through, and which part of that it gives; `null` where it has been gone through. */
function sourceOf(iterator) {
    const entries = iterator.collection === 'iterator' ? entriesOf(iterator) : null;
    const [source] = entries?.keys.items ?? [];
    const [what] = entries?.values.items ?? [];
    return (source?.kind === 'array' || source?.kind === 'object') && what?.kind === 'primitive'
        ? { source, what: String(what.value) }
        : null;
}
/** What a list, a `Map` or a `Set` holds now. */
function partOf(it, source, what, at) {
    const places = (list) => list.items.map((_, index) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(index, at));
    const entries = source.kind === 'array' ? { keys: { ...source, items: places(source) }, values: source } : entriesOf(source);
    if (entries === null)
        return null;
    it.step(entries.keys.items.length >> 3);
    if (what === 'entries')
        return pairs(entries, at);
    const list = what === 'keys' ? entries.keys : entries.values;
    return { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, [...list.items]), rest: list.rest, isLoose: list.isLoose };
}
/** What a loop or a spread gets of a value, as a list; `null` where that is not known. */
function listOf(it, value, at) {
    if (value.kind === 'array')
        return value;
    if (value.kind === 'primitive' && typeof value.value === 'string')
        return {
            ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayValue */ .zk)(at, [...value.value].map((character) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(character, at, value.variables))),
            isLoose: value.variables.length > 0,
        };
    if (value.kind !== 'object' || value.collection === undefined)
        return null;
    if (value.collection !== 'iterator')
        return partOf(it, value, value.collection === 'Map' ? 'entries' : 'keys', at);
    const from = sourceOf(value);
    const entries = entriesOf(value);
    if (from === null || entries === null)
        return null;
    lose(it, entries, 'an iterator has been gone through');
    return partOf(it, from.source, from.what, at);
}
/** Throws where a collection is changed while a loop goes through it; call it before each round. */
function steady(value, failure) {
    if (value.kind === 'object' && value.collection === 'iterator') {
        const from = sourceOf(value);
        return from === null ? () => { } : steady(from.source, failure);
    }
    const entries = value.kind === 'object' && value.collection !== undefined ? entriesOf(value) : null;
    const lists = value.kind === 'array' ? [value] : entries === null ? [] : [entries.keys, entries.values];
    const checks = lists.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0).map((list) => unchanged(list, failure));
    return () => {
        for (const check of checks)
            check();
    };
}
/** Gives a check, to be made between rounds, that a list is still the one that is gone through. */
function unchanged(array, failure) {
    let { items } = array;
    return () => {
        if (array.items === items)
            return;
        const isSame = array.items.length === items.length && array.items.every((item, index) => item === items[index]);
        if (!isSame || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isExact */ .u0)(array))
            throw failure('a list is changed while it is gone through');
        items = array.items;
    };
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ countedBy),
/* harmony export */   Sg: () => (/* binding */ textUnlessSet),
/* harmony export */   mH: () => (/* binding */ countTogether)
/* harmony export */ });
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _values_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2710);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3830);
/* harmony import */ var _values_whens_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2574);
/** How many items a list has, some of which are there only where a variable is set or not set. */






/** One more than there were, where that holds; `null` where that is not known. */
function countedBy(truth, count, at) {
    const more = () => (0,_values_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .binary */ .aw)('+', count, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(1, at), at);
    if (truth.known !== null)
        return truth.variables.length > 0 ? null : truth.known ? more() : count;
    const { yes, no } = (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .waysOf */ .UV)(truth);
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([
        { ...yes, value: more() },
        { ...no, value: count },
    ], at);
}
/** How many these are together, each list among them with its own items; `null` where that is not known. */
function countTogether(items, at) {
    return items.reduce((count, item) => {
        if (count === null || (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(item).some(({ value }) => lengthOf(value, at) === null))
            return null;
        const own = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(item, (one) => lengthOf(one, at) ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(0, at));
        return (0,_values_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .binary */ .aw)('+', count, own, at);
    }, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(0, at));
}
function lengthOf(value, at) {
    if (value.kind === 'unknown')
        return null;
    return value.kind === 'array' ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(value, at) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(1, at);
}
/** The items as one text, where all are there unless some variable is set; `null` where that is not so. */
function textUnlessSet(array, separator, at) {
    const options = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(array, at) ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(null, at));
    const [unset, ...others] = options.filter(({ when }) => !(0,_values_whens_js__WEBPACK_IMPORTED_MODULE_5__/* .isSetting */ .BX)(when));
    const settings = options.flatMap(({ when }) => ((0,_values_whens_js__WEBPACK_IMPORTED_MODULE_5__/* .isSetting */ .BX)(when) ? (0,_values_whens_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesOfSetting */ .Xp)(when) : []));
    const isWhole = unset?.value.kind === 'primitive' && unset.value.value === array.items.length;
    const texts = array.items.flatMap((it) => it.kind === 'primitive' && it.variables.length === 0 ? String(it.value ?? '') : []);
    if (others.length > 0 || !isWhole || settings.length === 0 || texts.length < array.items.length)
        return null;
    return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .ofVariables */ .vv)(settings, at, { value: texts.join(separator) });
}


/***/ }),

/***/ 9484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dataFile),
/* harmony export */   h: () => (/* binding */ exportedBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9075);
/* harmony import */ var _language_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7386);
/* harmony import */ var _modules_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);
/* harmony import */ var _syntax_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);
/* harmony import */ var _syntax_yaml_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1063);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/** Files of data that a package reads for its program: JSON, with comments or without, and YAML. */







/**
 * What a file says, with the places of its values; unknown where it is not there, or in a language that is not read.
 *
 * @param ending of the language, where its name has another one
 */
function dataFile(it, path, at, ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path)) {
    const read = it.read(path);
    if (read.kind !== 'text')
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(read.kind === 'missing' ? `"${path}" is not a file of this repository` : read.reason, at);
    const { source } = read;
    it.step(source.text.length >> 4);
    if (/^\.ya?ml$/.test(ending))
        return (0,_syntax_yaml_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlValue */ .t)(source);
    if (!/^\.json[c5]?$/.test(ending))
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`"${path}" is not read`, { source, start: 0, end: 0 });
    const parsed = (0,_syntax_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSingleExpression */ .ss)(source);
    if ((0,_syntax_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .isProblem */ .AN)(parsed))
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`"${path}" cannot be read: ${parsed.message}`, at);
    return it.evaluate(parsed.expression, (0,_language_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .frameOf */ .Dm)(source));
}
/** What a module of the repository exports, which some package loads by its path. */
function exportedBy(it, path, at) {
    const module = it.load(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_modules_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn, path), new _model_source_text_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceText */ .D(path, ''), at, 'require');
    return module.kind === 'object' ? (module.properties.get('default') ?? module) : module;
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ eggListen),
/* harmony export */   Y: () => (/* binding */ eggPackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9075);
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8389);
/* harmony import */ var _language_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);
/* harmony import */ var _modules_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5792);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3932);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3531);
/* harmony import */ var _values_promised_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9672);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3798);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6222);
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1626);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80);
/* harmony import */ var _merging_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7031);
/**
 * Egg.js: `startCluster` takes the port that it is given, else that of the application's config.
 * https://www.eggjs.org/basics/config, https://github.com/eggjs/egg-cluster/blob/master/lib/app_worker.js,
 * https://github.com/eggjs/egg-core/blob/master/lib/loader/mixin/config.js
 */














/** What the package exports: all but `startCluster` is not read. */
function eggPackage(it, name, at) {
    const made = { from: 'package', name, steps: [] };
    const start = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .builtin */ .S2)('startCluster', at, ([options = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(undefined, at)], here) => {
        const socket = socketOptions(it, options, here);
        const opens = { ...(0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('a server', here), made: { ...made, steps: ['startCluster'] } };
        return (0,_values_promised_js__WEBPACK_IMPORTED_MODULE_7__/* .promiseOf */ .tH)(socket === null ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(here) : (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .callUnread */ .sy)(it, opens, [socket], here), here);
    });
    const egg = {
        ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .builtin */ .S2)(name, at, (args, here) => (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .callUnread */ .sy)(it, { ...(0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)(`"${name}"`, here), made }, args, here)),
        members: { get: (member) => (member === 'startCluster' ? start : member === 'default' ? egg : undefined) },
        made,
    };
    return egg;
}
/** `null` where it listens on no port but on a Unix socket. */
function socketOptions(it, options, at) {
    const base = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'baseDir');
    const path = (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(base) ? it.cwd : (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(base);
    const folder = path === null ? null : (0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .insideRepository */ .rz)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(it.cwd, path));
    const environment = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'env');
    const listen = folder === null
        ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .unknown */ .L5)('the folder of its config is not known', at)
        : eggListen(it, { folder, environment, framework: (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'framework') }, at);
    if (listen === null)
        return null;
    const https = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'https');
    const given = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'port');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(at, new Map([
        ['port', isFalse(https) ? (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('||', given, () => (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(listen, 'port'), at) : given],
        ['host', (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(listen, 'hostname')],
        ['https', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(!isFalse(https), at)],
    ]));
}
/** `cluster.listen` of its config, with a port and a host name or without; `null` where it names a Unix socket. */
function eggListen(it, application, at) {
    const { folder } = application;
    const others = () => {
        const names = [...(0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .filesUnder */ .mz)(it.tree, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'config/config.'))].flatMap((path) => /\/config\.([\w-]+)\.[jt]s$/.exec(path)?.[1] ?? []);
        return [...new Set(names)].filter((name) => name !== 'default' && name !== 'local').slice(0, 16);
    };
    const config = (0,_environments_js__WEBPACK_IMPORTED_MODULE_10__/* .byEnvironment */ .NC)(environmentOf(it, application, at), others, at, (name) => ['config/config.default', `config/config.${name}`].reduce((before, part) => (0,_merging_js__WEBPACK_IMPORTED_MODULE_11__/* .mergeDeep */ .D)(it, before, configIn(it, folder, part, name, at), at), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(at)));
    const listen = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(config, 'cluster'), 'listen');
    const path = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(listen, 'path');
    if (!isFalse(path))
        return (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(path) === null ? asUnknown(path) : null;
    const port = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(listen, 'port'), (one) => listenPort(it, one, application, at));
    const host = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(listen, 'hostname'), (one) => (isFalse(one) ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(undefined, at) : one));
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(at, new Map([
        ['port', port],
        ['hostname', host],
    ]));
}
/** `options.env`, the variable, the file `config/env`, or what `NODE_ENV` stands for. (getServerEnv) */
function environmentOf(it, { folder, environment }, at) {
    const variables = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, it.process, 'env', at);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'config/env');
    const read = it.tree.has(file) ? it.read(file) : null;
    const written = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(read?.kind === 'text' ? read.source.text.trim() : '', at);
    const byNode = () => (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, variables, 'NODE_ENV', at), (one) => {
        const mode = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_9__/* .textIn */ .r7)(one)?.value;
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(mode === 'production' ? 'prod' : mode === 'test' ? 'unittest' : 'local', at);
    });
    const behind = () => (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('||', written, byNode, at);
    return (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('||', environment, () => (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('||', (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, variables, 'EGG_SERVER_ENV', at), behind, at), at);
}
/** One config; a function is called with what is known of the application. Nothing where there is none. */
function configIn(it, folder, part, environment, at) {
    const path = ['ts', 'js'].map((ending) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, part)}.${ending}`).find((one) => it.tree.has(one));
    if (path === undefined)
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(at);
    const module = it.load(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn, path), new _model_source_text_js__WEBPACK_IMPORTED_MODULE_13__/* .SourceText */ .D(path, ''), at, 'require');
    const config = module.kind === 'object' ? (module.properties.get('default') ?? module) : module;
    const info = {
        ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(at, new Map([
            ['baseDir', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn, folder), at)],
            ['env', environment === null ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .unknown */ .L5)('the environment is not known', at) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(environment, at)],
        ])),
        rest: (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('what else Egg.js says of an application', at),
    };
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)(config, (one) => (one.kind === 'closure' ? it.call(one, [info, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .objectValue */ .ZH)(at)], at) : one));
}
/** A text is no port to it. Where the config says none, a framework on top of Egg.js may. */
function listenPort(it, port, { folder, framework }, at) {
    if (port.kind === 'primitive' && typeof port.value === 'string' && port.value !== '')
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .unknown */ .L5)('it is a text, with which Egg.js does not start', port.at);
    if (!isFalse(port))
        return port;
    const manifest = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'package.json');
    const own = it.tree.has(manifest)
        ? (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(it.load(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn, manifest), new _model_source_text_js__WEBPACK_IMPORTED_MODULE_13__/* .SourceText */ .D(manifest, ''), at, 'require'), 'egg')
        : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(undefined, at);
    const named = (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(framework) ? (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(own, 'framework') : framework;
    return (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(named) || (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(named) === 'egg'
        ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .primitive */ .MY)(undefined, at)
        : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .unknown */ .L5)(`the framework ${name(named)}, which is not read, may say it`, named.at);
}
function name(framework) {
    const text = (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(framework);
    return text === null ? 'of the application' : `"${text}"`;
}
function asUnknown(value) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .unknown */ .L5)('it may listen on a Unix socket', value.at);
}
/** Whether it counts as not given: also an empty text. */
function isFalse(value) {
    return value.kind === 'primitive' && !value.value && value.variables.length === 0;
}


/***/ }),

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);

/** Line ends that only some readers take for one. */
const oddLineEnd = /[\u2028\u2029]|\r(?!\n)/;
/** `export NAME `, up to where `=` has to be. */
const head = /[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*/y;
/** What one reader skips as no variable, and another takes for the first line of one. */
const mayGoOn = /^\s*=|^\s*[^#\s].*=(?:\s*["'`]|\s+$)/;
/** What may follow a quoted value on its line. */
const nothingElse = /^[^\S\n]*(?:#.*)?$/;
function readEnvFile(source) {
    const { text } = source;
    const variables = new Map();
    const odd = text.search(oddLineEnd);
    if (odd !== -1)
        return notRead({ source, start: odd, end: odd + 1 });
    for (let start = 0; start < text.length;) {
        const end = endOfLine(text, start);
        head.lastIndex = start;
        const match = head.exec(text);
        const name = match?.[1];
        const after = head.lastIndex;
        const sign = text[after];
        if (name !== undefined && sign === '=') {
            const value = readValue(source, after + 1);
            if (value === null)
                return notRead({ source, start, end });
            // Node takes "export A=" for no variable.
            const isUsual = /^[A-Za-z_]\w*$/.test(name) && !(match?.[0].includes('export') && isEmpty(value.value));
            variables.set(name, isUsual ? value.value : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('packages that read such files disagree on this line', value.value.at));
            start = value.end + 1;
            continue;
        }
        if (mayGoOn.test(text.slice(start, end)))
            return notRead({ source, start, end });
        if (name === undefined) {
            start = end + 1;
            continue;
        }
        const next = text[pastSpace(text, after)];
        if (next === '=' || (sign !== ':' && next === ':' && after >= end))
            return notRead({ source, start, end });
        if (sign === ':' && /\s/.test(text[after + 1] ?? '')) {
            const from = pastSpace(text, after + 1);
            if (from >= end || /["'`]/.test(text[from] ?? ''))
                return notRead({ source, start, end });
            variables.set(name, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('not every version of dotenv reads a colon', { source, start: after, end }));
        }
        start = end + 1;
    }
    return variables;
}
function notRead(at) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`the variables of "${at.source.path}" are written in a way that is not understood`, at);
}
function isEmpty(value) {
    return value.kind === 'primitive' && value.value === '';
}
/** The value behind `=`; `null` where it is not even known where it ends. */
function readValue(source, from) {
    const { text } = source;
    const end = endOfLine(text, from);
    const lineEnd = text[end - 1] === '\r' ? end - 1 : end;
    const start = pastSpace(text, from, lineEnd);
    const quote = text[start];
    if (quote === '"' || quote === "'" || quote === '`')
        return quoted(source, start, quote);
    // With spaces in between, or quotes to come, the value may be on the next line.
    if (start === lineEnd && (start > from || /["'`]/.test(text[pastSpace(text, start)] ?? '')))
        return null;
    const [written = ''] = text.slice(start, lineEnd).split('#', 1);
    const value = written.trim();
    const at = { source, start, end: start + value.length };
    // Node knows fewer characters as spaces.
    const isPlain = !/[^\S \t]$/.test(written);
    return { value: isPlain ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(value, at) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it ends in unusual spaces', at), end };
}
function quoted(source, start, quote) {
    const { text } = source;
    let close = text.indexOf(quote, start + 1);
    while (close !== -1 && text[close - 1] === '\\')
        close = text.indexOf(quote, close + 1);
    if (close === -1)
        return null;
    const end = endOfLine(text, close);
    const at = { source, start: start + 1, end: close };
    const written = text.slice(at.start, at.end).replaceAll('\r\n', '\n');
    const isAlone = nothingElse.test(text.slice(close + 1, end));
    if (!isAlone || written.includes(`\\${quote}`)) {
        return written.includes('\n')
            ? null
            : { value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('packages that read such files disagree on its quotes', at), end };
    }
    if (quote !== '"' || !written.includes('\\'))
        return { value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(written, at), end };
    const value = written.replaceAll('\\n', '\n');
    return {
        value: value.includes('\\')
            ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('packages that read such files disagree on its "\\"', at)
            : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(value, at),
        end,
    };
}
/** The offset of the line break, or of the end of the text. */
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** The offset of the next character that is no space, on this line or a later one. */
function pastSpace(text, from, end = text.length) {
    let at = from;
    while (at < end && /\s/.test(text[at] ?? ''))
        at += 1;
    return at;
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ dotenvConfig),
/* harmony export */   IK: () => (/* binding */ loadEnvFile),
/* harmony export */   Ib: () => (/* binding */ environmentsIn),
/* harmony export */   TU: () => (/* binding */ dotenvFlow),
/* harmony export */   ZU: () => (/* binding */ folderFrom),
/* harmony export */   dV: () => (/* binding */ dotenvExpand),
/* harmony export */   gW: () => (/* binding */ dotenvParse),
/* harmony export */   y: () => (/* binding */ loadEnv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8389);
/* harmony import */ var _modules_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3932);
/* harmony import */ var _values_combinations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4023);
/* harmony import */ var _values_operators_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2710);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6222);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3830);
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1626);
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7894);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6333);
/**
 * Environment files as programs load them: Vite's `loadEnv`, `dotenv`, `dotenv-flow`, Node's own `loadEnvFile`.
 *
 * What lies in the repository is taken for what lies on the server. What is set in the process wins over it, so
 * that a value from a file can be replaced by the variable of its name, unless the process is known to set it.
 */













/**
 * Vite's `loadEnv(mode, envDir, prefixes)`. https://vite.dev/guide/api-javascript#loadenv
 * Of a mode that is not known, every one that has a file is an environment of its own.
 */
function loadEnv(it, [mode, envDir, prefixes], at) {
    const hasName = prefixTest(prefixes);
    const folder = folderFrom(it, envDir);
    if (mode === undefined || folder === null)
        return overProcess(it, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at), hasName, at);
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_9__/* .byEnvironment */ .NC)(mode, () => environmentsIn(it.tree, folder), at, (environment) => {
        const files = environment === null ? [] : [`.env.${environment}`, `.env.${environment}.local`];
        const object = fileVariables(it, folder, ['.env', '.env.local', ...files], at) ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
        return overProcess(it, expanded(it, object, at), hasName, at);
    });
}
/**
 * `dotenv.config({ path, override, processEnv })`: sets what is not set. Of several files the first one wins, with
 * `override` the last. https://github.com/motdotla/dotenv#options
 */
function dotenvConfig(it, options, at) {
    const given = options ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    const override = (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .truthOf */ .D)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(given, 'override'));
    const parsed = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOptions */ .tS)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(given, 'path'), (path) => {
        const paths = pathsOf(path, at);
        const inOrder = override.known === false ? [...paths].reverse() : paths;
        const files = inOrder.map((one) => pathFrom(it, one));
        const object = fileVariables(it, '', files, at) ?? (0,_process_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentObject */ .H7)(at);
        for (const [name, value] of object.properties)
            object.properties.set(name, (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .overridable */ .E6)(value, [...new Set(paths.flatMap(_values_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .variablesOf */ .ht))]));
        return object;
    });
    const own = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(given, 'processEnv');
    populate(it, own.kind === 'object' ? own : environment(it), parsed, override.known, at);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at, new Map([['parsed', parsed]]));
}
/** `dotenv.parse(text)`: where the text is a whole file, its values stand there. */
function dotenvParse(text, at) {
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOptions */ .tS)(text ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .primitive */ .MY)('', at), (it) => {
        const source = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeFile */ .AA)(it);
        if (source === null)
            return it.kind === 'primitive' ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)('dotenv parses a text', at) : (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownFrom */ .NI)([it], at);
        const file = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readEnvFile */ .S)(source);
        return 'kind' in file ? file : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at, new Map(file));
    });
}
/** `dotenv-flow`: as Vite, by `NODE_ENV`. https://github.com/kerimdzhanov/dotenv-flow#files-priority */
function dotenvFlow(it, options, at) {
    const given = options ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    const folder = folderFrom(it, (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .fallback */ .Np)('??', (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(given, 'path'), () => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .primitive */ .MY)(it.cwd, at), at));
    if (folder === null)
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    const own = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(given, 'node_env');
    const mode = (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .fallback */ .Np)('||', own, () => (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .getNamed */ .cn)(it, environment(it), 'NODE_ENV', at), at);
    const parsed = (0,_environments_js__WEBPACK_IMPORTED_MODULE_9__/* .byEnvironment */ .NC)(mode, () => environmentsIn(it.tree, folder), at, (name) => {
        const local = name === 'test' ? [] : ['.env.local'];
        const files = name === null ? [] : [`.env.${name}`, `.env.${name}.local`];
        return fileVariables(it, folder, ['.env.defaults', '.env', ...local, ...files], at) ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    });
    populate(it, environment(it), parsed, false, at);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at, new Map([['parsed', parsed]]));
}
/** `dotenv-expand`: what is put together from other variables is not followed. */
function dotenvExpand(it, result, at) {
    const parsed = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(result ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at), 'parsed');
    if (parsed.kind !== 'object')
        return result ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    const changed = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    for (const [name, value] of parsed.properties) {
        if (value.kind === 'primitive' && !String(value.value).includes('$'))
            continue;
        changed.properties.set(name, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)('it is put together from other variables', value.at));
    }
    populate(it, environment(it), changed, true, at);
    populate(it, parsed, changed, true, at);
    return result ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
}
/** Node's `process.loadEnvFile(path)`. https://nodejs.org/api/process.html#processloadenvfilepath */
function loadEnvFile(it, path, at) {
    dotenvConfig(it, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at, new Map(path === undefined ? [] : [['path', path]])), at);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .primitive */ .MY)(undefined, at);
}
function environment(it) {
    const env = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(it.process, 'env');
    return env.kind === 'object' ? env : (0,_process_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentObject */ .H7)(env.at);
}
/** Sets variables in an environment: those that are not set, or all. Which files they are from may not be known. */
function populate(it, target, from, override, at) {
    const files = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(from).flatMap(({ value }) => (value.kind === 'object' ? [value] : []));
    for (const name of new Set(files.flatMap((file) => [...file.properties.keys()]))) {
        const value = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(from, name);
        const set = override === null
            ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)('whether a file replaces it depends on a condition', at)
            : override
                ? value
                : (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .fallback */ .Np)('??', (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .getNamed */ .cn)(it, target, name, at), () => value, at);
        it.memory.setProperty(target, name, set);
    }
    const rest = files.find((file) => typeof file.rest === 'object')?.rest;
    if (rest === undefined)
        return;
    it.memory.willChange(target);
    target.rest = rest;
}
/** The variables of files, as Vite lays those of the process over them. */
function overProcess(it, file, hasName, at) {
    const env = environment(it);
    const object = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
    const names = new Set([...file.properties.keys(), ...env.properties.keys()]);
    for (const name of names) {
        if (!hasName(name))
            continue;
        const own = file.properties.get(name);
        const set = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .getNamed */ .cn)(it, env, name, at);
        object.properties.set(name, own === undefined ? set : (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .fallback */ .Np)('??', set, () => own, at));
    }
    object.rest = file.rest === 'nothing' ? env.rest : file.rest;
    return object;
}
function prefixTest(prefixes) {
    if (prefixes === undefined)
        return (name) => name.startsWith('VITE_');
    const items = prefixes.kind === 'array' && prefixes.rest === null ? prefixes.items : [prefixes];
    const texts = items.map((item) => (item.kind === 'primitive' ? String(item.value) : ''));
    return (name) => texts.some((text) => name.startsWith(text));
}
/** Nobody runs in the environment of a sample. */
const samples = new Set(['local', 'example', 'sample', 'template', 'dist', 'defaults', 'tpl']);
/** More files than this beside each other name no environments. */
const mostEnvironments = 16;
/** The environments that have a file of their own in a folder. */
function environmentsIn(tree, folder) {
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, '.env.');
    const names = new Set();
    for (const file of (0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .filesUnder */ .mz)(tree, prefix)) {
        const name = file.slice(prefix.length).replace(/\.local$/, '');
        if (/^[\w-]+$/.test(name) && !samples.has(name))
            names.add(name);
        if (names.size === mostEnvironments)
            break;
    }
    return [...names];
}
/** The variables of those files that exist, later ones over earlier ones; `null` if none does. */
function fileVariables(it, folder, paths, at) {
    let object = null;
    for (const path of paths) {
        const result = path === null ? null : it.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path));
        if (result === null || result.kind === 'missing')
            continue;
        object ??= (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .objectValue */ .ZH)(at);
        const file = result.kind === 'text' ? (0,_env_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readEnvFile */ .S)(result.source) : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)(`"${path}" ${result.reason}`, at);
        if ('kind' in file)
            object.rest = file;
        const variables = 'kind' in file ? [...object.properties.keys()].map((name) => [name, file]) : file;
        it.step(result.kind === 'text' ? result.source.text.length >> 4 : 1);
        for (const [name, value] of variables)
            object.properties.set(name, value);
    }
    return object;
}
/** The paths that dotenv is given. */
function pathsOf(path, at) {
    if (path.kind === 'array')
        return path.rest === null ? path.items : [];
    return [path.kind === 'primitive' && (path.value ?? null) === null ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .primitive */ .MY)('.env', at) : path];
}
/** A path relative to the checked root, or `null` where it is not known or leads outside. */
function pathFrom(it, path) {
    const text = path.kind === 'object' ? (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(path, 'pathname') : path;
    if (text.kind !== 'primitive' || typeof text.value !== 'string')
        return null;
    return (0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .insideRepository */ .rz)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(it.cwd, text.value));
}
/** A folder that a program names, relative to the checked root; `null` where it is not known or leads outside. */
function folderFrom(it, folder) {
    return folder === undefined ? null : pathFrom(it, folder);
}
const reference = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
/** `$NAME` in the values of files, as Vite fills it in. https://vite.dev/guide/env-and-mode#env-files */
function expanded(it, file, at) {
    const object = { ...file, properties: new Map(file.properties) };
    for (const [name, value] of file.properties) {
        if (value.kind !== 'primitive' || typeof value.value !== 'string' || !value.value.includes('$'))
            continue;
        object.properties.set(name, filledIn(it, value.value, value.at, file, at));
    }
    return object;
}
function filledIn(it, text, here, file, at) {
    const composed = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)('it is put together from other variables', here);
    const rest = text.replaceAll(reference, '');
    if (rest.includes('$') || text.includes('\\'))
        return composed;
    const references = [...text.matchAll(reference)];
    const values = references.map(([, braced, bare]) => {
        const name = braced ?? bare ?? '';
        const own = file.properties.get(name);
        const isSimple = own?.kind === 'primitive' && !String(own.value).includes('$');
        const set = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .getNamed */ .cn)(it, environment(it), name, at);
        return (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .fallback */ .Np)('??', set, () => (isSimple ? own : own === undefined ? (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .ofVariables */ .vv)([name], here) : composed), here);
    });
    const [only] = values;
    if (references.length === 1 && rest === '' && only !== undefined)
        return only;
    return (0,_values_combinations_js__WEBPACK_IMPORTED_MODULE_4__/* .lift */ .y)(values, here, (all) => {
        const inserted = [];
        let whole = '';
        let from = 0;
        for (const [index, value] of all.entries()) {
            const match = references[index];
            if (value.kind !== 'primitive' || match === undefined)
                return (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownFrom */ .NI)([value], here);
            whole += text.slice(from, match.index);
            inserted.push({ from: whole.length, value });
            whole += String(value.value);
            from = match.index + match[0].length;
        }
        whole += text.slice(from);
        if (whole.length > _values_operators_js__WEBPACK_IMPORTED_MODULE_5__/* .longestString */ .kn)
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)('it is a very long text', here);
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .textOf */ .b6)(whole, here, [...new Set(all.flatMap(_values_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .variablesOf */ .ht))], inserted);
    });
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ byEnvironment),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   VE: () => (/* binding */ environmentName)
/* harmony export */ });
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _values_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3830);





/** A variable of the process. */
function variableOf(it, name, at) {
    return (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .getNamed */ .cn)(it, (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .getNamed */ .cn)(it, it.process, 'env', at), name, at);
}
/** The name of the environment, which is `development` where none is set. */
function environmentName(it, at, own = variableOf(it, 'NODE_ENV', at)) {
    return (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)('||', own, () => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)('development', at), at);
}
/**
 * What a program reads in each environment: of a mode that is not known, every one that has a file is one of its own.
 *
 * @param mode the value that names the environment
 * @param others the environments that have files
 * @param read what it reads in the environment of a name; `null` is one without a name
 */
function byEnvironment(mode, others, at, read) {
    const own = mode.kind === 'primitive' && typeof mode.value === 'string' ? mode.value : null;
    if (own !== null && (0,_values_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesOf */ .ht)(mode).length === 0)
        return read(own);
    if (mode.kind === 'choice')
        return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .choose */ .Sw)(mode.options.map(({ value, when }) => ({ value: byEnvironment(value, others, at, read), when })), at);
    const variable = (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(mode);
    return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .choose */ .Sw)([
        { value: read(own), when: null },
        ...others()
            .filter((name) => name !== own)
            .map((name) => ({
            value: read(name),
            when: variable === null ? null : { variable, environment: name },
        })),
    ], at);
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mergeDeep)
/* harmony export */ });
/* harmony import */ var _language_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2144);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);
/* harmony import */ var _values_combinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);




/** Levels of objects in objects. */
const deepest = 32;
/**
 * `over` laid over `base`: objects are merged, anything else of `over` wins, and what is `undefined` there is as good as
 * not there. Lists are not merged but replaced.
 */
function mergeDeep(it, base, over, at, depth = 0) {
    return (0,_values_combinations_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .y)([base, over], at, ([below = base, b = over]) => {
        it.step();
        // What is not known may be an object.
        const a = below.kind === 'unknown' && b.kind === 'object' ? { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .ZH)(below.at), rest: below } : below;
        if (b.kind === 'primitive' && b.value === undefined)
            return (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .overridable */ .E6)(a, b.variables);
        if (a.kind !== 'object' || b.kind !== 'object' || depth > deepest)
            return b;
        const merged = (0,_language_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .z)(a);
        (0,_language_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadInto */ .i)(merged, merging(it, a, b, at, depth), at);
        return merged;
    });
}
/** What is laid over, with its objects merged into those that are there. */
function merging(it, base, over, at, depth) {
    const further = (0,_language_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .z)(over);
    for (const [name, value] of over.properties) {
        const before = base.properties.get(name) ?? (typeof base.rest === 'string' ? undefined : base.rest);
        if (before !== undefined)
            further.properties.set(name, mergeDeep(it, before, value, at, depth + 1));
    }
    return further;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ methodOf)
});

// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
// EXTERNAL MODULE: ./.build/javascript/language/unread.js + 3 modules
var unread = __webpack_require__(6458);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var values_variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/language/branch.js
var branch = __webpack_require__(4931);
// EXTERNAL MODULE: ./.build/javascript/language/ways.js
var ways = __webpack_require__(5295);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/combinations.js
var combinations = __webpack_require__(4023);
// EXTERNAL MODULE: ./.build/javascript/values/keys.js
var keys = __webpack_require__(4015);
// EXTERNAL MODULE: ./.build/javascript/values/operators.js
var operators = __webpack_require__(2710);
// EXTERNAL MODULE: ./.build/javascript/values/truth.js
var values_truth = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/javascript/library/collections.js
var collections = __webpack_require__(8294);
// EXTERNAL MODULE: ./.build/javascript/library/counts.js
var counts = __webpack_require__(638);
;// CONCATENATED MODULE: ./.build/javascript/library/array-methods.js
/** Methods of lists. */













const arrayMethods = new Set([
    ...['map', 'filter', 'flatMap', 'flat', 'forEach', 'reduce', 'find', 'findIndex', 'some'],
    ...['every', 'includes', 'indexOf', 'join', 'concat', 'slice', 'push', 'unshift', 'pop'],
    ...['shift', 'reverse', 'fill', 'sort', 'at', 'entries', 'keys', 'values'],
]);
/** The result of a method of a list, which it may change. */
function arrayMethod(it, array, name, args, at) {
    it.step(array.items.length >> 6);
    const [first, second] = args;
    const further = name === 'forEach' ? (0,keys/* furtherOf */.oH)(array) : null;
    const isSure = (0,value/* isExact */.u0)(array) || further !== null;
    const check = (0,collections/* unchanged */.Cv)(array, (message) => new interpreter/* GiveUp */.l0(message));
    const each = (item, index) => {
        it.step();
        const position = isSure ? (0,value/* primitive */.MY)(index, at) : (0,value/* looseItems */.lb)(array);
        const visit = () => it.call(first ?? (0,value/* primitive */.MY)(undefined, at), [item, position, array], at);
        const result = isSure ? visit() : (0,ways/* outcomeOf */.sG)((0,ways/* maybe */.no)(it, visit, at));
        check();
        return result;
    };
    if (changing.has(name) && it.memory.isFrozen(array))
        throw new interpreter/* GiveUp */.l0('a list is changed that may be frozen');
    if (array.isSparse === true && !emptyIsUndefined.has(name))
        return (0,unread/* callUnread */.sy)(it, (0,value/* unknown */.L5)('a list has empty places', array.at), [array, ...args], at);
    if (!isSure) {
        if (name === 'sort' || name === 'reverse') {
            (0,unread/* callUnread */.sy)(it, array, args, at); // the order was not known before
            return array;
        }
        if (changing.has(name) && name !== 'push')
            (0,unread/* forget */.y6)(it, array, 'it is changed in a way that is not known');
        // Of what is not known exactly, only what goes item by item can still be told.
        const [between = (0,value/* primitive */.MY)(',', at)] = args;
        const text = name === 'join' && between.kind === 'primitive' ? (0,counts/* textUnlessSet */.Sg)(array, String(between.value), at) : null;
        if (text !== null)
            return text;
        if (!itemwise.has(name))
            return (0,unread/* callUnread */.sy)(it, (0,value/* looseItems */.lb)(array), args, at);
        // What is done with items that are not known, and so how often, is not known.
        if (array.rest !== null && first !== undefined && name !== 'push' && name !== 'concat')
            (0,unread/* forget */.y6)(it, first, array.rest.reason);
    }
    switch (name) {
        case 'map':
            return Object.assign(withRest((0,value/* arrayValue */.zk)(at, array.items.map(each)), array), { count: (0,value/* countOf */.pq)(array, at) });
        case 'forEach':
            array.items.forEach(each);
            if (further !== null && first?.kind === 'closure')
                (0,unread/* runAnyTimes */.Mm)(it, first, further);
            return (0,value/* primitive */.MY)(undefined, at);
        case 'filter': {
            const kept = (0,value/* arrayValue */.zk)(at, []);
            let count = isSure ? (0,value/* primitive */.MY)(0, at) : null;
            for (const [index, item] of array.items.entries()) {
                const truth = (0,values_truth/* truthOf */.D)(each(item, index));
                count = count === null ? null : (0,counts/* countedBy */.AR)(truth, count, at);
                // Whether it stays is not known: it may be there, so what it says counts.
                if (truth.known !== false)
                    kept.items.push(item);
                if (truth.known === null || truth.variables.length > 0)
                    kept.isLoose = true;
            }
            kept.count = count;
            return withRest(kept, array);
        }
        case 'flatMap':
            return withRest(flatten(array.items.map(each), at), array);
        case 'flat':
            return first === undefined ? flatten(array.items, at) : (0,interpreter/* notUnderstood */.hf)('how deep a list is flattened', at);
        case 'reduce': {
            const start = args.length > 1 ? 0 : 1;
            if (array.items.length < start)
                throw new interpreter/* Thrown */.jO('it reduces an empty list to nothing');
            let total = (args.length > 1 ? second : array.items[0]) ?? (0,value/* primitive */.MY)(undefined, at);
            for (const [index, item] of array.items.entries()) {
                if (index < start)
                    continue;
                it.step();
                total = it.call(first ?? (0,value/* primitive */.MY)(undefined, at), [total, item, (0,value/* primitive */.MY)(index, at), array], at);
                check();
            }
            return total;
        }
        case 'find':
        case 'findIndex':
        case 'some':
        case 'every':
            return search(it, array, name, each, at);
        case 'includes':
        case 'indexOf': {
            if (first?.kind !== 'primitive' || array.items.some((item) => item.kind !== 'primitive')) {
                return (0,values_variables/* unknownFrom */.NI)([first ?? array, ...array.items], at);
            }
            if (second !== undefined)
                return (0,interpreter/* notUnderstood */.hf)('where a search begins', at);
            const values = array.items.map((item) => (item.kind === 'primitive' ? item.value : undefined));
            const variables = [...new Set([first, ...array.items].flatMap(values_variables/* variablesOf */.ht))];
            return (0,values_variables/* computed */.EW)(name === 'includes' ? values.includes(first.value) : values.indexOf(first.value), variables, at);
        }
        case 'join': {
            return (0,combinations/* lift */.y)([first ?? (0,value/* primitive */.MY)(undefined, at), ...array.items], at, ([between, ...items]) => {
                if (between?.kind !== 'primitive' || items.some((item) => item.kind !== 'primitive'))
                    return (0,values_variables/* unknownFrom */.NI)(between === undefined ? items : [between, ...items], at);
                const separator = between.value === undefined ? ',' : String(between.value);
                let text = '';
                const parts = [];
                for (const [index, item] of items.entries()) {
                    if (index > 0)
                        text += separator;
                    if (item.kind === 'primitive' && item.value !== null && item.value !== undefined) {
                        parts.push({ from: text.length, value: item });
                        text += String(item.value);
                    }
                    if (text.length > operators/* longestString */.kn)
                        return (0,value/* unknown */.L5)('it is a very long text', at);
                }
                return (0,value/* textOf */.b6)(text, at, [...new Set([between, ...items].flatMap(values_variables/* variablesOf */.ht))], parts);
            });
        }
        case 'concat': {
            return flatten([array, ...args], at);
        }
        case 'slice': {
            const numbers = args.map((arg) => (arg.kind === 'primitive' ? Number(arg.value) : Number.NaN));
            if (numbers.some(Number.isNaN))
                return (0,values_variables/* unknownFrom */.NI)([...args, array], at);
            const part = (0,value/* arrayValue */.zk)(at, array.items.slice(numbers[0] ?? 0, numbers[1]));
            return ofVariable(part, args.flatMap(values_variables/* variablesOf */.ht), at);
        }
        case 'push':
        case 'unshift': {
            const before = (0,value/* countOf */.pq)(array, at);
            it.memory.willChange(array);
            array.items = name === 'push' ? [...array.items, ...args] : [...args, ...array.items];
            array.count = before === null ? null : (0,operators/* binary */.aw)('+', before, (0,value/* primitive */.MY)(args.length, at), at);
            return (0,value/* countOf */.pq)(array, at) ?? (0,value/* looseItems */.lb)(array);
        }
        case 'pop':
        case 'shift': {
            it.memory.willChange(array);
            const taken = array.items.at(name === 'pop' ? -1 : 0);
            array.items = name === 'pop' ? array.items.slice(0, -1) : array.items.slice(1);
            return taken ?? (0,value/* primitive */.MY)(undefined, at);
        }
        case 'fill':
            if (args.length !== 1)
                return (0,unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)('how a list is filled', at), [array], at);
            it.memory.willChange(array);
            array.items = array.items.map(() => first ?? (0,value/* primitive */.MY)(undefined, at));
            array.isSparse = false;
            return array;
        case 'sort':
            return sort(it, array, first, at);
        case 'reverse':
            it.memory.willChange(array);
            array.items = [...array.items].reverse();
            return array;
        case 'at':
            if (first?.kind !== 'primitive')
                return (0,values_variables/* unknownFrom */.NI)([first ?? array], at);
            return ofVariable(array.items.at(Number(first.value)) ?? (0,value/* primitive */.MY)(undefined, at), first.variables, at);
        case 'entries':
        case 'keys':
        case 'values':
            return (0,collections/* goingThrough */.Sp)(array, name, at);
        default:
            return (0,interpreter/* notUnderstood */.hf)(`the method "${name}"`, at);
    }
}
/** What is asked for with an argument that these variables replace. */
function ofVariable(value, variables, at) {
    return variables.length === 0 ? value : (0,values_truth/* replaceable */.ll)(value, variables, at);
}
/** Sorts where every comparison is known; else the order is not. */
function sort(it, array, compare, at) {
    it.memory.willChange(array);
    let isKnown = true;
    const order = (a, b) => {
        it.step();
        if (compare !== undefined) {
            const result = it.call(compare, [a, b], at);
            if (result.kind === 'primitive' && result.variables.length === 0)
                return Number(result.value) || 0;
        }
        else if (a.kind === 'primitive' && b.kind === 'primitive' && [...a.variables, ...b.variables].length === 0) {
            const [x, y] = [String(a.value), String(b.value)];
            return x < y ? -1 : x > y ? 1 : 0;
        }
        isKnown = false;
        return 0;
    };
    const isEmpty = (item) => item.kind === 'primitive' && item.value === undefined;
    if (array.items.some(isEmpty))
        isKnown = false;
    array.items = [...array.items].sort(order);
    if (!isKnown)
        array.isLoose = true;
    return array;
}
/** `find`, `findIndex`, `some` and `every`: they end at the first item that decides. */
function search(it, array, name, each, at) {
    const answers = { findIndex: -1, some: false, every: true };
    const from = (index) => {
        const item = array.items[index];
        if (item === undefined)
            return (0,value/* primitive */.MY)(answers[name], at);
        const truth = (0,values_truth/* truthOf */.D)(each(item, index));
        const found = () => name === 'find' ? item : name === 'findIndex' ? (0,value/* primitive */.MY)(index, at) : (0,value/* primitive */.MY)(name === 'some', at);
        const [yes, no] = name === 'every' ? [() => from(index + 1), found] : [found, () => from(index + 1)];
        if (truth.known !== null && truth.variables.length === 0)
            return truth.known ? yes() : no();
        return (0,branch/* eitherWay */.N)(it, truth, yes, no, at);
    };
    return from(0);
}
/** Arrays among the items are replaced by their own items, one level deep. */
function flatten(items, at) {
    const flat = (0,value/* arrayValue */.zk)(at, []);
    for (const item of items) {
        // Which of several lists it is, is not known: each item may be there.
        const options = (0,choices/* optionsOf */.cz)(item);
        if (options.length > 1 && options.some(({ value }) => value.kind === 'array'))
            flat.isLoose = true;
        const isListed = item.kind === 'choice' && !flat.isLoose;
        for (const { value } of isListed ? [{ value: item }] : options) {
            if (value.kind === 'array') {
                flat.items.push(...value.items);
                flat.rest ??= value.rest;
                flat.isLoose ||= value.isLoose;
            }
            else {
                // Something unknown may be a list of any length.
                if (value.kind === 'unknown')
                    flat.rest ??= value;
                else
                    flat.items.push(value);
            }
        }
    }
    flat.count = flat.rest === null ? (0,counts/* countTogether */.mH)(items, at) : null;
    return flat;
}
function withRest(result, from) {
    result.rest ??= from.rest;
    result.isLoose ||= from.isLoose;
    return result;
}
const changing = new Set(['push', 'unshift', 'pop', 'shift', 'reverse', 'fill', 'sort']);
/** To these an empty place is as good as one with `undefined`. */
const emptyIsUndefined = new Set(['fill', 'keys', 'values', 'entries', 'join', 'at', 'find', 'includes']);
const itemwise = new Set(['map', 'forEach', 'push', 'concat', 'filter', 'flatMap']);

// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
;// CONCATENATED MODULE: ./.build/javascript/library/runtimes.js


/** `Bun.env`, `Deno.env.get`; `null` for what else they have. */
function runtimeMember(it, { made }, name, at) {
    if (made?.from !== 'global')
        return null;
    switch ([made.name, ...made.steps, name].join('.')) {
        // https://bun.com/docs/runtime/environment-variables
        case 'Bun.env':
            return it.process.properties.get('env') ?? null;
        // https://docs.deno.com/api/deno/~/Deno.Env
        case 'Deno.env.get':
            return (0,value/* builtin */.S2)(name, at, ([variable = (0,value/* primitive */.MY)(undefined, at)], here) => {
                const text = (0,ports/* knownText */.bG)(variable);
                return text === null ? (0,value/* unknown */.L5)('which variable it reads is not known', here) : variableOf(it, text, here);
            });
        default:
            return null;
    }
}
function variableOf(it, name, at) {
    const environment = it.process.properties.get('env');
    if (environment?.kind !== 'object')
        return (0,value/* unknown */.L5)('its environment is not known', at);
    const set = environment.properties.get(name);
    if (set !== undefined)
        return set;
    return typeof environment.rest === 'string' ? { kind: 'variable', name, at } : (0,value/* unknown */.L5)(environment.rest.reason, at);
}

// EXTERNAL MODULE: ./.build/javascript/library/text-methods.js + 1 modules
var text_methods = __webpack_require__(6489);
;// CONCATENATED MODULE: ./.build/javascript/library/methods.js
/** Methods that configs call, by what they are called on. */







/** The method of that name, bound to its object, or what else is known of it; `null` where there is none. */
function methodOf(it, target, name, at) {
    switch (target.kind) {
        case 'primitive': {
            if (!isMethodOf(Object(target.value), name))
                return null;
            if (!text_methods/* scalarMethods */.xQ.has(name))
                return methods_unread(it, target, name, at);
            return (0,value/* builtin */.S2)(name, at, (args, here) => (0,text_methods/* scalarMethod */.iy)(target, name, args, here));
        }
        case 'variable':
        case 'unknown':
            if (target.kind === 'unknown') {
                const member = runtimeMember(it, target, name, at);
                if (member !== null)
                    return member;
            }
            // Of a text that only the run knows, the result is known to the run only; numbers and trims keep their source.
            if (!text_methods/* scalarMethods */.xQ.has(name) || (0,values_variables/* variablesOf */.ht)(target).length === 0)
                return null;
            return (0,value/* builtin */.S2)(name, at, (_args, here) => (text_methods/* keepsValue */.WF.has(name) ? target : (0,values_variables/* unknownFrom */.NI)([target], here)));
        case 'array':
            if (!isMethodOf(target.items, name))
                return null;
            return arrayMethods.has(name)
                ? (0,value/* builtin */.S2)(name, at, (args, here) => arrayMethod(it, target, name, args, here))
                : methods_unread(it, target, name, at);
        case 'object':
            if (!isMethodOf(target, name))
                return null;
            return name === 'hasOwnProperty'
                ? (0,value/* builtin */.S2)(name, at, ([key], here) => isOwn(target, key, here))
                : methods_unread(it, target, name, at);
        default:
            return null;
    }
}
/** Whether an object has a property; an environment has one where somebody sets it. */
function isOwn({ properties, rest, isLoose }, key, at) {
    if (key?.kind !== 'primitive' || typeof rest === 'object' || isLoose)
        return (0,values_variables/* unknownFrom */.NI)(key === undefined ? [] : [key], at);
    const name = String(key.value);
    if (rest === 'nothing')
        return (0,value/* primitive */.MY)(properties.has(name), at);
    return properties.has(name) || key.variables.length > 0
        ? (0,values_variables/* unknownFrom */.NI)([key], at)
        : (0,values_variables/* ofVariables */.vv)([name], at, { value: false });
}
/** Whether the language itself gives an object of this kind a method of this name. */
function isMethodOf(object, name) {
    return typeof Reflect.get(Object.getPrototypeOf(object), name, object) === 'function';
}
/** A method of the language whose meaning is not known here: it may change what it is called on. */
function methods_unread(it, target, name, at) {
    return (0,value/* builtin */.S2)(name, at, (args, here) => (0,unread/* callUnread */.sy)(it, (0,interpreter/* notUnderstood */.hf)(`the method "${name}"`, here), [target, ...args], here));
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ environmentObject),
/* harmony export */   p7: () => (/* binding */ workingDirectory),
/* harmony export */   xA: () => (/* binding */ processObject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _modules_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5792);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3932);
/* harmony import */ var _values_operators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2710);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3531);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/** The process that a file is read in: `process`, with what is known of its environment, arguments and folder. */






/** `process.env`, or what Vite's `loadEnv` gives: any name may be there, and what is set becomes a text. */
function environmentObject(at, { environment = new Map(), others = null } = {}) {
    const object = { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at), rest: others ?? 'variable', holdsTexts: true };
    for (const [name, value] of environment) {
        if ((0,_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(value))
            continue;
        const text = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOptions */ .tS)(value, (it) => ((0,_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(it) ? { kind: 'variable', name, at: it.at } : (0,_values_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(it)));
        object.properties.set(name, text);
    }
    return object;
}
/** The folder that a program is run in, as an absolute path. */
function workingDirectory(file, { cwd }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_modules_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn, cwd ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file));
}
/** The global `process` of a program. */
function processObject(at, surroundings) {
    const { args, argv } = surroundings;
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_modules_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn, at.source.path);
    const object = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at, new Map([
        ['env', environmentObject(at, surroundings)],
        // The server whose ports are written down, with its nginx and PM2: what a laptop with Windows does instead
        // (`npm.cmd`) takes none of them.
        ['platform', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)('linux', at)],
    ]));
    if (argv !== undefined)
        object.properties.set('argv', argv);
    else if (args !== undefined)
        object.properties.set('argv', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, [(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)('node', at), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(file, at), ...args]));
    const reason = _values_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .ofProcess */ .lg;
    object.rest = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(reason, at);
    // Who starts it knows that it is Node.
    object.properties.set('execPath', {
        ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(reason, at),
        made: { from: 'global', name: 'process', steps: ['execPath'] },
    });
    return object;
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sailsPackage),
/* harmony export */   o: () => (/* binding */ sailsSocket)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8389);
/* harmony import */ var _language_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);
/* harmony import */ var _modules_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5792);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3531);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6222);
/* harmony import */ var _arguments_minimist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1005);
/* harmony import */ var _arguments_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4242);
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1626);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9484);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80);
/* harmony import */ var _merging_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7031);
/**
 * Sails: a port of the command line beats `PORT`, that the config of the application.
 * https://sailsjs.com/documentation/concepts/configuration, https://sailsjs.com/documentation/reference/configuration/sails-config
 */














/** What a package of Sails exports; `null` for one whose meaning is not known. */
function sailsPackage(it, specifier, at) {
    if (specifier === 'sails')
        return sails(it, at);
    // https://github.com/dominictarr/rc#readme
    if (specifier !== 'sails/accessible/rc' && specifier !== 'rc')
        return null;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .builtin */ .S2)('rc', at, ([name], here) => ownConfig(it, name ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)('sails', here), here));
}
function sails(it, at) {
    const made = { from: 'package', name: 'sails', steps: [] };
    const instance = () => (0,_builtins_js__WEBPACK_IMPORTED_MODULE_9__/* .partlyKnown */ .G1)('sails', at, (0,_builtins_js__WEBPACK_IMPORTED_MODULE_9__/* .members */ .ol)(at, {
        lift: ([options, ...callbacks], here) => {
            const isGiven = options !== undefined && options.kind !== 'closure';
            const socket = sailsSocket(it, isGiven ? options : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(here), here);
            const lift = { ...(0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('"sails.lift"', here), made: { ...made, steps: ['lift'] } };
            return (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .callUnread */ .sy)(it, lift, [socket, ...(isGiven ? callbacks : [options ?? socket, ...callbacks])], here);
        },
    }));
    const class_ = { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .builtin */ .S2)('Sails', at, instance), construct: instance };
    const app = instance();
    if (app.kind === 'object')
        app.properties.set('Sails', class_).set('constructor', class_);
    return app;
}
/** `.sailsrc`, and over it `--port` of the command line, which rc reads with minimist. */
function ownConfig(it, name, at) {
    const text = (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .knownText */ .bG)(name);
    const folder = (0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .insideRepository */ .rz)(it.cwd);
    if (text === null || folder === null)
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5)('its own config is not known', at);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `.${text}rc`);
    const file = it.tree.has(path) ? (0,_data_files_js__WEBPACK_IMPORTED_MODULE_10__/* .dataFile */ .Z)(it, path, at, '.json') : (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(at);
    const port = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)((0,_arguments_minimist_js__WEBPACK_IMPORTED_MODULE_7__/* .minimist */ .f)(it, (0,_arguments_words_js__WEBPACK_IMPORTED_MODULE_8__/* .ownWords */ .I1)(it, at), undefined, at), 'port');
    return (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsent */ .W0)(port) ? file : (0,_merging_js__WEBPACK_IMPORTED_MODULE_12__/* .mergeDeep */ .D)(it, file, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(at, new Map([['port', port]])), at);
}
/** `port` and `host` as it listens on them; nothing for its default. */
function sailsSocket(it, given, at) {
    const folder = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(given, 'appPath');
    const path = (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .knownText */ .bG)(folder) ?? it.cwd;
    const inside = (0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .insideRepository */ .rz)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(it.cwd, path));
    const config = inside === null ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .unknown */ .L5)('the folder of its config is not known', at) : configIn(it, inside, at);
    const either = (values) => values.reduceRight((otherwise, value) => (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_6__/* .fallback */ .Np)('||', value(), () => otherwise, at), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .primitive */ .MY)(undefined, at));
    const port = either([
        () => (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(given, 'port'),
        () => (0,_environments_js__WEBPACK_IMPORTED_MODULE_11__/* .variableOf */ .Qn)(it, 'PORT', at),
        () => (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(config, 'port'),
    ]);
    const host = either(['explicitHost', 'host'].flatMap((name) => [given, config].map((one) => () => (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(one, name))));
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(at, new Map([
        ['port', port],
        ['host', host],
    ]));
}
/** Only what speaks of one can say a port. */
const speaks = /\b(?:port|explicitHost|host)\b/;
/** All of `config/`, over it that of the environment, over that `config/local.js`. */
function configIn(it, folder, at) {
    const prefix = `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'config')}/`;
    const files = [...(0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .filesUnder */ .mz)(it.tree, prefix)].filter((path) => /\.(?:js|json|ts)$/.test(path));
    const parts = (path) => path.slice(prefix.length).split('/');
    const always = files.filter((path) => !/^(?:env|locales)\/|^local\./.test(path.slice(prefix.length)));
    const local = files.filter((path) => /^local\./.test(path.slice(prefix.length)));
    const own = (name) => files.filter((path) => parts(path)[0] === 'env' && parts(path)[1]?.replace(/\.\w+$/, '') === name);
    const others = () => [
        ...new Set(files.flatMap((path) => (parts(path)[0] === 'env' ? (parts(path)[1]?.replace(/\.\w+$/, '') ?? []) : []))),
    ]
        .filter((name) => name !== 'development')
        .slice(0, 16);
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_11__/* .byEnvironment */ .NC)((0,_environments_js__WEBPACK_IMPORTED_MODULE_11__/* .environmentName */ .VE)(it, at), others, at, (name) => [...always, ...own(name), ...local]
        .filter((path) => {
        const read = it.read(path);
        return read.kind !== 'text' || speaks.test(read.source.text);
    })
        .reduce((base, path) => (0,_merging_js__WEBPACK_IMPORTED_MODULE_12__/* .mergeDeep */ .D)(it, base, (0,_data_files_js__WEBPACK_IMPORTED_MODULE_10__/* .exportedBy */ .h)(it, path, at), at), (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .objectValue */ .ZH)(at)));
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ strapiArgument),
/* harmony export */   g: () => (/* binding */ strapiPackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8389);
/* harmony import */ var _language_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);
/* harmony import */ var _modules_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5792);
/* harmony import */ var _values_choices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3932);
/* harmony import */ var _values_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3531);
/* harmony import */ var _values_promised_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9672);
/* harmony import */ var _values_truth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3798);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6222);
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1626);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9484);
/* harmony import */ var _env_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6205);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80);
/* harmony import */ var _merging_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7031);
/**
 * Strapi: the config of its server is a function of `{ env }`, and a program may start it as the command line does.
 * https://docs.strapi.io/cms/configurations/server, https://docs.strapi.io/cms/deployment#application-configuration
 */















/** What a config is called with. */
function strapiArgument(read, at) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at, new Map([['env', envHelper(read, at)]]));
}
/**
 * `env('HOST', '0.0.0.0')`, `env.int('PORT', 1337)`: the variable where it is set, which the machine may do.
 * https://docs.strapi.io/cms/configurations/environment#environment-variables
 */
function envHelper(read, at) {
    const text = (args, here, convert) => {
        const [key, otherwise = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .primitive */ .MY)(undefined, here)] = args;
        const name = key === undefined ? null : (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(key);
        if (name === null)
            return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .unknown */ .L5)('which variable it reads is not known', here);
        const value = read(name, here);
        if ((0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(value))
            return (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(otherwise) ? { kind: 'variable', name, at: here } : (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .overridable */ .E6)(otherwise, [name]);
        const set = (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)(value, (it) => it.kind === 'primitive' && !(0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(it) ? { ...it, value: convert(String(it.value)) } : it);
        return (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(otherwise) ? set : (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('??', set, () => otherwise, here);
    };
    const notFollowed = ['json', 'array', 'date', 'oneOf'].map((name) => [
        name,
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)(name, at, (_args, here) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .unknown */ .L5)(`env.${name} is not followed`, here)),
    ]);
    const others = new Map([
        ['int', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)('int', at, (args, here) => text(args, here, (it) => Number.parseInt(it, 10)))],
        ['float', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)('float', at, (args, here) => text(args, here, Number.parseFloat))],
        ['bool', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)('bool', at, (args, here) => text(args, here, (it) => it === 'true'))],
        ...notFollowed,
    ]);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)('env', at, (args, here) => text(args, here, (it) => it), others);
}
const factories = ['createStrapi', 'factory', 'default', 'strapi'];
/** What the package exports: `require('strapi')()`, `createStrapi()` of `@strapi/strapi`. */
function strapiPackage(it, specifier, at) {
    const made = { from: 'package', name: specifier, steps: [] };
    const create = (name) => ({
        ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)(name, at, ([options], here) => application(it, made, options ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(here), here), {
            get: (member) => {
                if (factories.includes(member))
                    return create(member);
                // It builds what is written in TypeScript, and says where.
                return member === 'compileStrapi'
                    ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)(member, at, (_args, here) => (0,_values_promised_js__WEBPACK_IMPORTED_MODULE_7__/* .promiseOf */ .tH)((0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(here), here))
                    : undefined;
            },
        }),
        made,
    });
    return create(specifier);
}
function application(it, made, options, at) {
    const start = (place) => (0,_language_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .callUnread */ .sy)(it, { ...(0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('a server', place), made: { ...made, steps: ['()', 'start'] } }, [socketOptions(it, options, place)], place);
    const calls = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_9__/* .members */ .ol)(at, {
        start: (_args, place) => start(place),
        listen: (_args, place) => start(place),
    });
    const instance = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at, calls);
    // `await createStrapi().load()` gives the application itself back.
    calls.set('load', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .builtin */ .S2)('load', at, (_args, place) => (0,_values_promised_js__WEBPACK_IMPORTED_MODULE_7__/* .promiseOf */ .tH)(instance, place)));
    return Object.assign(instance, { rest: (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('what else an application has', at) });
}
/** `port` and `host` as it listens on them: what the config says, else the variables. */
function socketOptions(it, options, at) {
    const environment = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, it.process, 'env', at);
    const file = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, environment, 'ENV_PATH', at);
    (0,_env_files_js__WEBPACK_IMPORTED_MODULE_11__/* .dotenvConfig */ .HH)(it, (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at, new Map((0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(file) === null ? [] : [['path', file]])), at);
    const folder = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'appDir');
    const path = (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(folder) ? it.cwd : (0,_values_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(folder);
    const inside = path === null ? null : (0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .insideRepository */ .rz)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(it.cwd, path));
    if (inside === null)
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at, new Map([['port', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .unknown */ .L5)('the folder of its config is not known', at)]]));
    const config = configIn(it, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(inside, 'config'), at);
    const or = (name, variable) => {
        const set = () => (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('||', (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, environment, variable, at), () => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .primitive */ .MY)(undefined, at), at);
        return (0,_values_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .Np)('??', (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(config, name), set, at);
    };
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at, new Map([
        ['port', or('port', 'PORT')],
        ['host', or('host', 'HOST')],
    ]));
}
/** `config/server.js`, and over it that of the environment: `config/env/production/server.js`. */
function configIn(it, folder, at) {
    const read = (path) => (0,_values_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)((0,_data_files_js__WEBPACK_IMPORTED_MODULE_10__/* .exportedBy */ .h)(it, path, at), (one) => one.kind === 'closure'
        ? it.call(one, [strapiArgument((name, here) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_12__/* .variableOf */ .Qn)(it, name, here), one.at)], at)
        : one);
    const serverIn = (base, part) => {
        const path = ['ts', 'js', 'json'].map((ending) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, part, `server.${ending}`));
        const found = path.find((one) => it.tree.has(one));
        return found === undefined ? base : (0,_merging_js__WEBPACK_IMPORTED_MODULE_13__/* .mergeDeep */ .D)(it, base, read(found), at);
    };
    const environments = `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'env')}/`;
    const others = () => [...new Set([...(0,_modules_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .filesUnder */ .mz)(it.tree, environments)].flatMap((one) => one.slice(environments.length).split('/', 1)))]
        .filter((name) => name !== 'development')
        .slice(0, 16);
    // What was written before version 3.0 lies elsewhere.
    if (it.tree.hasDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'environments')))
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at, new Map([['port', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .unknown */ .L5)('its config is one of an old version, which is not read', at)]]));
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_12__/* .byEnvironment */ .NC)((0,_environments_js__WEBPACK_IMPORTED_MODULE_12__/* .environmentName */ .VE)(it, at), others, at, (name) => serverIn(serverIn((0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .objectValue */ .ZH)(at), ''), `env/${name}`));
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WF: () => (/* binding */ keepsValue),
  ng: () => (/* binding */ runOf),
  iy: () => (/* binding */ scalarMethod),
  xQ: () => (/* binding */ scalarMethods)
});

// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
// EXTERNAL MODULE: ./.build/javascript/values/combinations.js
var combinations = __webpack_require__(4023);
// EXTERNAL MODULE: ./.build/javascript/values/operators.js
var operators = __webpack_require__(2710);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var values_variables = __webpack_require__(3830);
;// CONCATENATED MODULE: ./.build/javascript/library/plain-patterns.js
/**
 * Regular expressions that are plain enough to be tried: letters, sets of letters and alternatives, without groups. What
 * one is tried on may be hostile as well as it may be itself: it may take no longer than the square of a short text, or
 * than a long one.
 */

/** The literal that a value is, and a text to try it on; `null` where it is another one, or the text is long. */
function plainPattern(value, text) {
    if (value.kind !== 'unknown')
        return null;
    const [, body = '', flags = ''] = /^\/(.+)\/([gims]*)$/.exec((0,places/* writtenAt */.nt)(value.at)) ?? [];
    if (body === '' || body.length > longestPattern || !plain.test(body))
        return null;
    const letters = body.replaceAll(/\\.|\[[^\]]*\]/g, 'x');
    const repeated = letters.match(/[*+]/g) ?? [];
    const optional = letters.match(/\?/g) ?? [];
    // What is repeated at the end never has to be tried again with less.
    if (text.length > longestText && /[*+](?!\||$)/.test(letters))
        return null;
    if (repeated.length > 1 || optional.length > mostOptional)
        return null;
    return new RegExp(body, flags);
}
/** A letter, an escaped one, a set; each may be optional or repeated. */
const plain = /^(?:(?:\\[^\w]|\\[dDsSwWnrt]|[^\\[\](){}*+?/]|\[\^?(?:\\[^\w]|\\[dDsSwWnrt]|[^\]\\])+\])[?*+]?)+$/;
const longestText = 4096;
const longestPattern = 100;
/** Each may double the ways to try. */
const mostOptional = 2;

;// CONCATENATED MODULE: ./.build/javascript/library/text-methods.js
/** Methods of texts and numbers. */







/** These give back the same text or number, only tidied. */
const keepsValue = new Set(['toString', 'trim', 'valueOf']);
const scalarMethods = new Set([
    ...['toString', 'valueOf', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'concat'],
    ...['slice', 'substring', 'startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'split'],
    ...['replace', 'replaceAll', 'padStart', 'padEnd', 'repeat', 'charAt', 'at', 'toFixed'],
]);
/** The result of a method of a text or number. */
function scalarMethod(target, name, args, at) {
    return (0,combinations/* lift */.y)([target, ...args], at, (all) => {
        const [self, ...rest] = all;
        if (self?.kind !== 'primitive')
            return (0,values_variables/* unknownFrom */.NI)(all, at);
        const tried = typeof self.value === 'string' ? byPattern(self, name, rest, at) : null;
        if (tried !== null)
            return tried;
        const scalars = [];
        for (const arg of rest) {
            if (arg.kind !== 'primitive')
                return (0,values_variables/* unknownFrom */.NI)([arg], at);
            scalars.push(arg.value);
        }
        const variables = [...new Set(all.flatMap(values_variables/* variablesOf */.ht))];
        if (keepsValue.has(name) && scalars.length === 0) {
            const tidied = name === 'valueOf' ? self.value : name === 'toString' ? String(self.value) : String(self.value).trim();
            return { ...(partThatIs(self, String(tidied)) ?? self), value: tidied, variables };
        }
        const result = callScalar(self.value, name, scalars);
        if (result === notComputed)
            return (0,interpreter/* notUnderstood */.hf)('what a text is replaced by', at);
        if (Array.isArray(result))
            return (0,value/* arrayValue */.zk)(at, result.map((run) => result.length > mostRuns ? (0,value/* primitive */.MY)(run, at, variables) : runOf(self, run, variables, at)));
        if (typeof result === 'string' && result.length > operators/* longestString */.kn)
            return (0,value/* unknown */.L5)('it is a very long text', at);
        if (typeof result !== 'string')
            return (0,values_variables/* computed */.EW)(result, variables, at);
        const run = runOf(self, result, variables, at);
        return name === 'toLowerCase' ? run : { ...run, isComputed: true };
    });
}
/** `split(/,/)`, and `replace(/x/, 'y')` of texts that have no `$`; `null` for what else is done with an expression. */
function byPattern(text, name, [first, second], at) {
    const own = String(text.value);
    const pattern = first === undefined ? null : plainPattern(first, own);
    if (pattern === null)
        return null;
    if (name === 'split' && second === undefined) {
        const runs = own.split(pattern);
        const keepsPlaces = runs.length <= mostRuns;
        return (0,value/* arrayValue */.zk)(at, runs.map((run) => (keepsPlaces ? runOf(text, run, text.variables, at) : (0,value/* primitive */.MY)(run, at, text.variables))));
    }
    if (second?.kind !== 'primitive' || String(second.value).includes('$'))
        return null;
    if (name !== 'replace' && (name !== 'replaceAll' || !pattern.global))
        return null;
    const replaced = own.replace(pattern, String(second.value));
    if (replaced.length > operators/* longestString */.kn)
        return (0,value/* unknown */.L5)('it is a very long text', at);
    const variables = [...new Set([text, second].flatMap(values_variables/* variablesOf */.ht))];
    return replaced === own ? { ...text, variables } : { ...runOf(text, replaced, variables, at), isComputed: true };
}
/** Of a text that is split into more runs than that, nobody asks where each of them is written. */
const mostRuns = 16;
function partThatIs(text, run) {
    return text.parts?.find((it) => String(it.value.value) === run)?.value ?? null;
}
/** A run of a text, which stands where it stands in that text: in a part of it, or among the letters that are written. */
function runOf(text, run, variables, at) {
    const same = run === text.value ? text : partThatIs(text, run);
    if (same !== null)
        return { ...same, value: run, variables };
    const written = (0,places/* writtenAt */.nt)(text.at);
    const from = /^\d{1,5}$/.test(run) && written === text.value ? written.indexOf(run) : -1;
    if (from === -1 || written.lastIndexOf(run) !== from)
        return (0,value/* primitive */.MY)(run, at, variables);
    const quote = (text.at.end - text.at.start - written.length) / 2;
    const start = text.at.start + quote + from;
    return { ...text, value: run, variables, at: { source: text.at.source, start, end: start + run.length } };
}
const notComputed = Symbol('not computed');
function callScalar(self, name, args) {
    const [a, b] = args;
    if (typeof self === 'number') {
        if (name === 'toString')
            return self.toString(inRange(a, 2, 36, 10));
        if (name === 'toFixed')
            return self.toFixed(inRange(a, 0, 100, 0));
        throw new interpreter/* Thrown */.jO(`it calls "${name}" of a number`);
    }
    if (typeof self !== 'string') {
        if (name === 'toString')
            return String(self);
        throw new interpreter/* Thrown */.jO(`it calls "${name}" of ${typeof self}`);
    }
    const text = a === undefined ? undefined : String(a);
    switch (name) {
        case 'trimStart':
            return self.trimStart();
        case 'trimEnd':
            return self.trimEnd();
        case 'toLowerCase':
            return self.toLowerCase();
        case 'toUpperCase':
            return self.toUpperCase();
        case 'concat':
            return self.concat(...args.map(String));
        case 'slice':
            return self.slice(optionalNumber(a), optionalNumber(b));
        case 'substring':
            return self.substring(optionalNumber(a) ?? 0, optionalNumber(b));
        case 'startsWith':
            return self.startsWith(String(a), optionalNumber(b));
        case 'endsWith':
            return self.endsWith(String(a), optionalNumber(b));
        case 'includes':
            return self.includes(String(a), optionalNumber(b));
        case 'indexOf':
            return self.indexOf(String(a), optionalNumber(b));
        case 'lastIndexOf':
            return self.lastIndexOf(String(a), b === undefined ? Number.POSITIVE_INFINITY : Number(b));
        case 'split':
            return text === undefined ? [self] : self.split(text, b === undefined ? undefined : Number(b));
        case 'replace':
            return String(b).includes('$') ? notComputed : self.replace(String(a), String(b));
        case 'replaceAll':
            return String(b).includes('$') ? notComputed : self.replaceAll(String(a), String(b));
        case 'padStart':
            return self.padStart(Math.min(Number(a), operators/* longestString */.kn + 1), b === undefined ? undefined : String(b));
        case 'padEnd':
            return self.padEnd(Math.min(Number(a), operators/* longestString */.kn + 1), b === undefined ? undefined : String(b));
        case 'repeat': {
            const count = Number(a);
            if (count < 0 || count === Number.POSITIVE_INFINITY)
                throw new interpreter/* Thrown */.jO('a text is repeated a negative number of times');
            // One character too many is enough to see that the result is too long.
            return self.repeat(Math.min(count || 0, Math.ceil((operators/* longestString */.kn + 1) / Math.max(self.length, 1))));
        }
        case 'charAt':
            return self.charAt(Number(a ?? 0));
        case 'at':
            return self.at(Number(a ?? 0));
        default:
            return undefined;
    }
}
function optionalNumber(value) {
    return value === undefined ? undefined : Number(value);
}
function inRange(value, low, high, otherwise) {
    const number = value === undefined ? otherwise : Number(value);
    if (!(number >= low && number <= high))
        throw new interpreter/* Thrown */.jO('a number is out of range');
    return number;
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ makersOfWorkers),
/* harmony export */   o: () => (/* binding */ workersModule)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
/* harmony import */ var _builtins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);


/** What makes another one. */
const makersOfWorkers = {
    cluster: /\bfork\b/,
    worker_threads: /\bWorker\s*\(/,
};
function workersModule(it, specifier, at) {
    const name = specifier.replace(/^node:/, '');
    const rank = name === 'cluster' || name === 'worker_threads' ? it.ranks[name] : undefined;
    if (rank === undefined)
        return null;
    const is = (which) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(rank === which, at);
    const own = name === 'cluster'
        ? [
            ['isPrimary', is('first')],
            ['isMaster', is('first')],
            ['isWorker', is('worker')],
        ]
        : [['isMainThread', is('first')]];
    const module = (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .partlyKnown */ .G1)(name, at, new Map(own));
    const { rest } = module;
    if (typeof rest === 'object')
        module.rest = { ...rest, made: { from: 'package', name, steps: [] } };
    return (0,_builtins_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(module);
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ onlyAnswers),
/* harmony export */   Uk: () => (/* binding */ takesHandlers),
/* harmony export */   z_: () => (/* binding */ removesListeners)
/* harmony export */ });
/* harmony import */ var _worth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8626);

const takesListeners = new Set(['on', 'once', 'addListener', 'prependListener']);
const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'all'];
const express = {
    documentation: 'https://expressjs.com/en/guide/using-middleware.html',
    methods: [...verbs, 'use', 'param'],
};
const koaRouter = {
    documentation: 'https://github.com/koajs/router/blob/master/API.md',
    methods: [...verbs, 'del', 'use', 'param'],
};
/** Nothing connects to a server that does not listen yet. */
const nodeServer = {
    documentation: 'https://nodejs.org/api/http.html#class-httpserver',
    methods: [],
    events: [
        ...['connection', 'secureConnection', 'request', 'connect', 'upgrade', 'clientError', 'tlsClientError'],
        ...['checkContinue', 'checkExpectation', 'dropRequest', 'session', 'stream', 'drop'],
    ],
    makers: ['createServer', 'createSecureServer'],
};
const sockets = {
    documentation: 'https://socket.io/docs/v4/server-api/#event-connection',
    methods: [],
    events: ['connection', 'connect'],
};
const routers = new Map([
    ...['net', 'tls', 'http', 'https', 'http2'].map((name) => [name, nodeServer]),
    ['socket.io', sockets],
    ['ws', { ...sockets, documentation: 'https://github.com/websockets/ws/blob/master/doc/ws.md#event-connection' }],
    ['express', express],
    [
        'koa',
        { documentation: 'https://github.com/koajs/koa/blob/master/docs/api/index.md#appusefunction', methods: ['use'] },
    ],
    ['koa-router', koaRouter],
    ['@koa/router', koaRouter],
    [
        'fastify',
        {
            documentation: 'https://fastify.dev/docs/latest/Reference/Hooks/#requestreply-hooks',
            methods: [...verbs, 'setErrorHandler', 'setNotFoundHandler'],
            hooks: [
                ...['onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization'],
                ...['onError', 'onSend', 'onResponse', 'onTimeout', 'onRequestAbort'],
            ],
        },
    ],
]);
/** Whether a call gives an application or a router of a package its handlers. */
function takesHandlers(callee, [first]) {
    const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
    const router = made?.from === 'package' ? routers.get(made.name) : undefined;
    const steps = made?.steps ?? [];
    const method = steps.at(-1) ?? '';
    if (router?.makers?.includes(method) === true)
        return true;
    // It is an application only where something has made one: `express.get` is none.
    if (router === undefined || !(steps.includes('()') || steps.includes('new')))
        return false;
    if (router.methods.includes(method))
        return true;
    if (first?.kind !== 'primitive')
        return false;
    const isServer = router.makers === undefined || steps.some((it) => it === 'Server' || router.makers?.includes(it));
    const listened = isServer && takesListeners.has(method) ? router.events : [];
    const events = method === 'addHook' ? router.hooks : listened;
    return events?.includes(String(first.value)) === true;
}
/** Whether a method takes listeners away, and so calls none. https://nodejs.org/api/events.html#emitteroffeventname-listener */
function removesListeners(method) {
    return /^(?:off|remove(?:All)?Listeners?|removeEventListener)$/.test(method);
}
/** Functions that may open a socket themselves are looked at all the same. */
const mayListen = /\b(?:listen|serve)\b/;
/** Whether it is a handler, or a list of them, that opens nothing by the look of it. */
function onlyAnswers(value) {
    if (value.kind === 'closure')
        return !mayListen.test((0,_worth_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(value));
    if (value.kind !== 'array' || value.rest !== null || value.items.length === 0)
        return false;
    return value.items.every((it) => it.kind === 'closure' && onlyAnswers(it));
}


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   g: () => (/* binding */ worthOf)
/* harmony export */ });
/* harmony import */ var _language_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7386);
/* harmony import */ var _syntax_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _values_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3708);



/** Functions and classes that are looked at for one. */
const mostUnits = 200;
/** Of the function itself, a word is enough; others only count where they call it. */
const speaksOf = /\b(?:listen|serve)\b/;
const calls = /\b(?:listen|serve)\s*\(/;
function worthOf(it, closure) {
    if (speaksOf.test(textOf(closure)))
        return 'direct';
    // What is near comes first.
    const open = new Map([[closure.node, closure]]);
    const told = new Set();
    const queue = (value) => {
        if ((value.kind !== 'closure' && value.kind !== 'object') || told.has(value))
            return;
        told.add(value);
        // One more than are looked at: that one may still be seen to call it.
        if (open.size <= mostUnits)
            for (const unit of codeOf(value))
                if (!open.has(unit.node))
                    open.set(unit.node, unit);
    };
    let count = 0;
    for (const unit of open.values()) {
        if (callsIt(unit))
            return 'named';
        if (count >= mostUnits)
            return null;
        count += 1;
        it.step();
        const { mentioned, loads } = (0,_syntax_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .usesOf */ .M)(unit.node);
        if (open.size <= mostUnits) {
            // Paths that begin with the same name mostly follow each other.
            let root = '';
            let roots = none;
            for (const path of mentioned) {
                const [first = ''] = path;
                if (first !== root) {
                    const value = (0,_language_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(unit.scope, first)?.value;
                    roots = value === undefined ? none : (0,_values_members_js__WEBPACK_IMPORTED_MODULE_2__/* .eachOf */ .pQ)(value);
                    root = first;
                }
                follow(path, roots, queue);
            }
        }
        for (const name of loads) {
            const peeked = name === null ? null : it.peek(name, unit.file);
            if (peeked?.kind === 'loaded')
                queue(peeked.exports);
            if (peeked?.kind === 'unloaded' && calls.test(peeked.source.text))
                return 'named';
        }
    }
    return null;
}
/** By code: the same is looked at for many functions. */
const calling = new WeakMap();
function callsIt(unit) {
    let is = calling.get(unit.node);
    if (is === undefined) {
        is = calls.test(textOf(unit));
        calling.set(unit.node, is);
    }
    return is;
}
/** How it is written. */
function textOf({ node, file }) {
    return file.text.slice(node.start ?? 0, node.end ?? 0);
}
/**
 * Tells what stands at a path, and on the way to it, as far as that is functions and classes; at its end, anything.
 *
 * @param roots what its first name means
 */
function follow(path, roots, tell) {
    let values = roots;
    for (let index = 1; index < path.length && values.length > 0; index += 1) {
        const further = [];
        for (const one of values)
            if (one.kind === 'closure' || (one.kind === 'object' && one.definition !== undefined))
                tell(one);
        for (const one of values)
            for (const member of (0,_values_members_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(one, path[index] ?? ''))
                further.push(...(0,_values_members_js__WEBPACK_IMPORTED_MODULE_2__/* .eachOf */ .pQ)(member));
        values = further;
    }
    for (const one of values)
        tell(one);
}
const none = [];
/** The code of a function, a class, or the methods of an object. */
function codeOf(value) {
    if (value.kind === 'closure')
        return [value];
    if (value.kind !== 'object')
        return [];
    if (value.definition !== undefined)
        return [value.definition];
    const methods = [];
    for (let one = value; one !== undefined; one = one.prototype)
        for (const member of one.properties.values())
            if (member.kind === 'closure')
                methods.push(member);
            else if (member.kind === 'object' && member.definition !== undefined)
                methods.push(member.definition);
    return methods;
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ moduleValue),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   WJ: () => (/* binding */ runModule),
/* harmony export */   X6: () => (/* binding */ resolveModule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _language_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8389);
/* harmony import */ var _language_scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7386);
/* harmony import */ var _language_statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3566);
/* harmony import */ var _syntax_nodes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9995);
/* harmony import */ var _syntax_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1586);
/* harmony import */ var _syntax_patterns_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7395);
/* harmony import */ var _syntax_uses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2724);
/* harmony import */ var _values_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6222);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5792);
/** Modules: what a file exports, and which file a specifier means. */












/** Runs a program as Node would run the file, and gives what it exports. */
function runModule(it, program, file) {
    const at = { source: file, start: 0, end: 0 };
    const frame = (0,_language_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .frameOf */ .Dm)(file);
    const exported = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .objectValue */ .ZH)(at);
    const moduleObject = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .objectValue */ .ZH)(at, new Map([['exports', exported]]));
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.path);
    for (const [name, value] of [
        ['module', moduleObject],
        ['exports', exported],
        ['this', exported],
        ['__filename', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn, file.path), at)],
        ['__dirname', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn, directory), at)],
    ]) {
        frame.scope.bindings.set(name, { value });
    }
    // Of the file that is run, `module.parent` is not set; any other one has been loaded by one.
    if (it.watcher !== null && it.modules.length > 0)
        moduleObject.properties.set('parent', (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .objectValue */ .ZH)(at));
    it.modules.push({ program, scope: frame.scope });
    it.watcher?.entersModule(program, frame);
    const named = { values: new Map(), others: 'nothing' };
    (0,_language_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .declareVariables */ .Eu)(program, frame.scope);
    // Imports are bound before anything else runs.
    for (const statement of program.body) {
        if (statement.type === 'ImportDeclaration')
            bindImport(it, statement, frame);
        if (statement.type === 'TSImportEqualsDeclaration')
            bindRequire(it, statement, frame);
    }
    const end = it.execute(program.body, frame);
    const setLater = setByFunctions(program);
    for (const statement of program.body)
        collectExports(it, statement, frame, named, setLater);
    const isModule = program.body.some((statement) => statement.type.startsWith('Import') || statement.type.startsWith('Export'));
    const commonjs = (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, moduleObject, 'exports', at);
    return { exports: { commonjs, isModule, named: named.values, others: named.others }, end };
}
function bindImport(it, node, frame) {
    if (node.importKind === 'type')
        return;
    const at = (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(node, frame);
    const namespace = it.load(node.source.value, frame.file, at, 'import');
    for (const specifier of node.specifiers) {
        const name = importedName(specifier);
        const here = (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(specifier, frame);
        const value = name === null ? namespace : (0,_values_places_js__WEBPACK_IMPORTED_MODULE_8__/* .readAt */ .m6)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, namespace, name, here), here);
        frame.scope.bindings.set(specifier.local.name, { value });
    }
}
/** `import express = require('express')`. https://www.typescriptlang.org/docs/handbook/modules/reference.html#export--and-import--require */
function bindRequire(it, node, frame) {
    const { moduleReference: reference, id } = node;
    if (reference.type !== 'TSExternalModuleReference' || node.importKind === 'type')
        return;
    const value = it.load(reference.expression.value, frame.file, (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(node, frame), 'require');
    frame.scope.bindings.set(id.name, { value });
}
/** `null` for `* as name`. */
function importedName(specifier) {
    if (specifier.type === 'ImportNamespaceSpecifier')
        return null;
    if (specifier.type === 'ImportDefaultSpecifier')
        return 'default';
    return (0,_syntax_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .nameWritten */ .Ni)(specifier.imported);
}
/**
 * The names that functions of a module assign to. What is imported is the variable and not its value at that time:
 * https://tc39.es/ecma262/#sec-createimportbinding
 */
function setByFunctions(program) {
    const names = new Set();
    // Only what exports a variable can have it changed for others.
    if (!program.body.some((it) => it.type === 'ExportNamedDeclaration' && !it.source))
        return names;
    const open = [program];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,_syntax_nodes_js__WEBPACK_IMPORTED_MODULE_10__/* .isFunction */ .Tn)(node))
            for (const name of (0,_syntax_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .usesOf */ .M)(node).names)
                names.add(name);
        else
            open.push(...(0,_syntax_nodes_js__WEBPACK_IMPORTED_MODULE_10__/* .childrenOf */ .LU)(node));
    }
    return names;
}
function collectExports(it, node, frame, exported, setLater) {
    const at = (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(node, frame);
    const named = exported.values;
    const local = (name) => setLater.has(name)
        ? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)(`a function of "${frame.file.path}" sets "${name}" again`, at)
        : ((0,_language_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(frame.scope, name)?.value ?? (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)(`"${name}" is not defined here`, at));
    switch (node.type) {
        case 'ExportDefaultDeclaration':
        case 'TSExportAssignment': {
            const declaration = node.type === 'ExportDefaultDeclaration' ? node.declaration : null;
            if (declaration?.type === 'TSDeclareFunction')
                return;
            if (declaration?.type === 'FunctionDeclaration')
                named.set('default', { kind: 'closure', node: declaration, scope: frame.scope, file: frame.file, at });
            else
                named.set('default', local(_language_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultExport */ .AJ));
            return;
        }
        case 'ExportNamedDeclaration': {
            if (node.exportKind === 'type')
                return;
            const from = node.source ? it.load(node.source.value, frame.file, at, 'import') : null;
            for (const specifier of node.specifiers) {
                if (specifier.type === 'ExportSpecifier') {
                    const name = specifier.local.name;
                    named.set((0,_syntax_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .nameWritten */ .Ni)(specifier.exported), from === null ? local(name) : (0,_values_places_js__WEBPACK_IMPORTED_MODULE_8__/* .readAt */ .m6)((0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, from, name, at), (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(specifier, frame)));
                }
                else if (from !== null) {
                    named.set((0,_syntax_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .nameWritten */ .Ni)(specifier.exported), from);
                }
            }
            for (const name of declaredNames(node.declaration))
                named.set(name, local(name));
            return;
        }
        case 'ExportAllDeclaration': {
            const from = it.load(node.source.value, frame.file, at, 'import');
            if (from.kind !== 'object') {
                exported.others = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)(from.kind === 'unknown' ? from.reason : 'what it exports is not known', at);
                return;
            }
            if (from.rest !== 'nothing')
                exported.others = from.rest;
            for (const [name, value] of from.properties)
                if (name !== 'default' && !named.has(name))
                    named.set(name, value);
            return;
        }
        default:
            return;
    }
}
function declaredNames(declaration) {
    if (!declaration)
        return [];
    if (declaration.type === 'VariableDeclaration')
        return declaration.declarations.flatMap(({ id }) => (0,_syntax_patterns_js__WEBPACK_IMPORTED_MODULE_11__/* .namesIn */ .wX)(id));
    return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}
/**
 * What `require(…)` or `import * as` gives of a module; `export { x as 'module.exports' }` says what the first one gives.
 * https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
 */
function moduleValue(it, exports, how, at) {
    // Its names are in alphabetical order: https://tc39.es/ecma262/#sec-modulenamespacecreate
    const named = [...exports.named].sort(([a], [b]) => (a < b ? -1 : 1));
    const namespace = { ...(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .objectValue */ .ZH)(at, new Map(named)), rest: exports.others };
    const isUntouched = exports.commonjs.kind === 'object' && exports.commonjs.properties.size === 0;
    // What is written in both ways is built to the older one.
    if (exports.isModule && isUntouched)
        return (how === 'require' ? exports.named.get('module.exports') : null) ?? namespace;
    if (how === 'require')
        return exports.commonjs;
    // Node: the default export of a CommonJS module is its `module.exports`; its properties are named exports.
    // https://nodejs.org/api/esm.html#commonjs-namespaces
    if (exports.commonjs.kind === 'object') {
        for (const name of exports.commonjs.properties.keys()) {
            namespace.properties.set(name, (0,_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .getNamed */ .cn)(it, exports.commonjs, name, at));
        }
    }
    namespace.properties.set('default', exports.commonjs);
    return namespace;
}
const endings = [
    ...['', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '.json'],
    ...['/index.js', '/index.cjs', '/index.mjs', '/index.ts'],
];
/** The path that a relative specifier means, `null` for one that leads outside. */
function fileOf(specifier, from) {
    const path = specifier.startsWith(`${_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn}/`)
        ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(specifier.slice(_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn.length + 1))
        : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier);
    return path.startsWith('..') || (specifier.startsWith('/') && !specifier.startsWith(_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)) ? null : path;
}
/** The file of the repository that a relative specifier means, or `null`: also for one that leads outside. */
function resolveModule(tree, specifier, from) {
    const path = fileOf(specifier, from);
    if (path === null)
        return null;
    for (const ending of endings)
        if (tree.has(path + ending))
            return path + ending;
    // TypeScript writes the ending that the compiled file will have.
    const typescript = path.replace(/\.([mc]?)js$/, '.$1ts');
    return typescript !== path && tree.has(typescript) ? typescript : null;
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   mz: () => (/* binding */ filesUnder),
/* harmony export */   rz: () => (/* binding */ insideRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8767);
/** The files of the repository by their folder. */


/** The files whose path begins so, in order; the list of all files is sorted. */
function* filesUnder({ files }, prefix) {
    let low = 0;
    for (let high = files.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(files[middle] ?? '', prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; files[low]?.startsWith(prefix); low += 1)
        yield files[low] ?? '';
}
/**
 * How the checked root is called in absolute paths (`__dirname`, `process.cwd()`): where the
 * repository will lie on the server is not known, and need not be.
 */
const repositoryRoot = '/@repository';
/** An absolute path in the repository as a path relative to its root; `null` for one outside of it. */
function insideRepository(path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    if (normal === repositoryRoot || normal === `${repositoryRoot}/`)
        return '';
    return normal.startsWith(`${repositoryRoot}/`) ? normal.slice(repositoryRoot.length + 1).replace(/\/$/, '') : null;
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   OA: () => (/* binding */ tsconfigsIn),
/* harmony export */   r: () => (/* binding */ tsconfigAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4969);
/* harmony import */ var _model_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9238);
/** What `tsconfig.json` says of where files come from and go to. https://www.typescriptlang.org/tsconfig */




const nothing = {
    folder: '',
    outDir: null,
    rootDir: null,
    baseUrl: null,
    paths: new Map(),
    includes: null,
    excludes: [],
    references: [],
};
/** A config that extends others more deeply, or more of them, than this is not followed further. */
const deepest = 8;
const mostBases = 64;
const knownOf = new WeakMap();
/** What a build may be configured with, the one that editors and `paths` go by first. */
const names = [
    'tsconfig.json',
    'jsconfig.json',
    'tsconfig.build.json',
    'tsconfig.server.json',
    'tsconfig.prod.json',
    'tsconfig.production.json',
    'tsconfig.app.json',
];
/** The configs in a folder, with those that they extend, and then those that they refer to. Read once. */
function tsconfigsIn(tree, directory) {
    let known = knownOf.get(tree);
    if (known === undefined) {
        known = { inFolder: new Map(), files: new Map() };
        knownOf.set(tree, known);
    }
    const { inFolder, files } = known;
    let found = inFolder.get(directory);
    if (found === undefined) {
        const paths = names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name)).filter((path) => tree.has(path));
        const reading = { tree, files, left: mostBases };
        const own = paths.map((path) => readConfig({ ...reading }, path, 0));
        const others = [...new Set(own.flatMap((it) => it.references))].filter((path) => !paths.includes(path));
        found = [...own, ...others.map((path) => readConfig(reading, path, 0))];
        inFolder.set(directory, found);
    }
    return found;
}
/** Whether a file is one of those that a config is for. */
function isFor({ folder, includes, excludes }, path) {
    return (0,_model_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .f)([...(includes ?? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', folder, '**')]), ...excludes.map((it) => `!${it}`)])(path);
}
/** A config by its path, with those that it extends. */
function tsconfigAt(tree, path) {
    return readConfig({ tree, files: new Map(), left: mostBases }, path, 0);
}
function dataOf({ tree, files }, path) {
    if (!files.has(path)) {
        const read = tree.read(path);
        files.set(path, read.kind === 'text' && read.source.text.length <= longest ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(read.source) : null);
    }
    return files.get(path);
}
function readConfig(reading, path, depth) {
    const { tree } = reading;
    if (depth > deepest || reading.left <= 0)
        return nothing;
    reading.left -= 1;
    const data = dataOf(reading, path);
    const directory = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const inside = (value) => value === null || value.startsWith('/') ? null : (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, value);
    const parents = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(data, 'extends');
    const bases = (Array.isArray(parents) ? parents : [parents])
        .filter((it) => typeof it === 'string' && it.startsWith('.'))
        .map((it) => inside(String(it)))
        .flatMap((it) => [it, `${it}.json`].find((name) => name !== null && tree.has(name)) ?? []);
    // A later one wins over an earlier one.
    const base = bases.map((it) => readConfig(reading, it, depth + 1)).reduce(over, nothing);
    const options = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(data, 'compilerOptions');
    const baseUrl = inside((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(options, 'baseUrl'));
    const from = baseUrl ?? base.baseUrl ?? directory;
    const paths = new Map();
    const written = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(options, 'paths');
    for (const [pattern, targets] of Object.entries(typeof written === 'object' ? (written ?? {}) : {})) {
        if (!Array.isArray(targets))
            continue;
        const all = targets.filter((it) => typeof it === 'string').map((it) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, it));
        paths.set(pattern, all.filter((it) => !it.startsWith('..')));
    }
    const named = (key) => {
        const list = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(data, key);
        return Array.isArray(list) ? list.flatMap((it) => (typeof it === 'string' ? [it] : [])) : null;
    };
    // A glob that is tied to its folder; one that leads out of the repository names nothing.
    const globs = (list) => list.flatMap((it) => {
        const glob = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, it);
        return glob === null ? [] : [`/${glob === '' ? '**' : glob}`];
    });
    const [files, include] = [named('files'), named('include')];
    const references = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(data, 'references');
    const own = {
        folder: directory,
        outDir: inside((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(options, 'outDir')),
        rootDir: inside((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(options, 'rootDir')),
        baseUrl,
        paths,
        includes: files === null && include === null ? null : globs([...(files ?? []), ...(include ?? [])]),
        excludes: globs(named('exclude') ?? []),
        references: (Array.isArray(references) ? references : [])
            .flatMap((it) => inside((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(it, 'path')) ?? [])
            .flatMap((it) => [it, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(it, 'tsconfig.json')].find((name) => tree.has(name)) ?? []),
    };
    return over(base, own);
}
const longest = 64 * 1024;
function over(base, own) {
    return {
        folder: own.folder,
        outDir: own.outDir ?? base.outDir,
        rootDir: own.rootDir ?? base.rootDir,
        baseUrl: own.baseUrl ?? base.baseUrl,
        paths: own.paths.size > 0 ? own.paths : base.paths,
        includes: own.includes ?? base.includes,
        excludes: own.excludes.length > 0 ? own.excludes : base.excludes,
        references: own.references,
    };
}


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6397);

/** What a file of JSON says; `null` where it cannot be read, or says `null`. */
function readJson(source) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSingleExpression */ .ss)(source);
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(parsed) ? null : dataOf(parsed.expression);
}
/** A property of plain data; `undefined` where there is none. */
function field(data, ...names) {
    let current = data;
    for (const name of names) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name))
            return undefined;
        current = Object.getOwnPropertyDescriptor(current, name)?.value;
    }
    return current;
}
/** A text of plain data. */
function textField(data, ...names) {
    const value = field(data, ...names);
    return typeof value === 'string' ? value : null;
}
/** What a literal says as plain data; anything else in it is `null`. */
function dataOf(node) {
    switch (node.type) {
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'BooleanLiteral':
            return node.value;
        case 'ArrayExpression':
            return node.elements.map((it) => (it === null || it.type === 'SpreadElement' ? null : dataOf(it)));
        case 'ObjectExpression': {
            const entries = node.properties.flatMap((it) => {
                if (it.type !== 'ObjectProperty')
                    return [];
                const { key, value } = it;
                const name = key.type === 'StringLiteral' ? key.value : key.type === 'Identifier' ? key.name : null;
                // In JSON, no value is a pattern.
                return name === null ? [] : [[name, dataOf(value)]];
            });
            return Object.fromEntries(entries);
        }
        default:
            return null;
    }
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _values_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4015);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);



/** The key of `a.b`, `a['b']`. */
function keyOf(it, node, frame) {
    const at = (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(node.property, frame);
    if (node.property.type === 'PrivateName')
        return privateKey(node.property, at);
    if (!node.computed && node.property.type === 'Identifier')
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(node.property.name, at);
    return it.evaluate(node.property, frame);
}
/** The key of a property in an object literal, a pattern or a class. */
function keyName(it, node, frame) {
    const { key } = node;
    const at = (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(key, frame);
    if (key.type === 'PrivateName')
        return privateKey(key, at);
    if (node.computed !== true && key.type === 'Identifier')
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(key.name, at);
    return it.evaluate(key, frame);
}
/** Private names are no properties: nothing lists them (`keysOf`), and no text is one. */
function privateKey({ id }, at) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(`${_values_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .privatePrefix */ .SA}${id.name}`, at);
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   Tn: () => (/* binding */ isFunction)
/* harmony export */ });
/** Every node below one, itself included. A stack of our own: programs are nested more deeply than ours may be. */
function* nodesOf(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        yield node;
        for (const child of childrenOf(node))
            open.push(child);
    }
}
function childrenOf(node) {
    const children = [];
    // A large program has some hundred thousand nodes: most of what they hold is no object at all.
    for (const [key, value] of Object.entries(node)) {
        if (typeof value !== 'object' || value === null || key === 'loc' || key === 'extra')
            continue;
        if (!Array.isArray(value)) {
            if (isNode(value))
                children.push(value);
        }
        else if (!key.endsWith('Comments'))
            for (const one of value)
                if (isNode(one))
                    children.push(one);
    }
    return children;
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
function isFunction(node) {
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
        case 'ObjectMethod':
        case 'ClassMethod':
        case 'ClassPrivateMethod':
            return true;
        default:
            return false;
    }
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   E$: () => (/* binding */ parseProgram),
/* harmony export */   ss: () => (/* binding */ parseSingleExpression)
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/** JavaScript and TypeScript to a syntax tree, with errors as values. */

/** Parses a module or script; the path's ending says whether it is TypeScript or JSX. */
function parseProgram(source) {
    return guarded(source, () => {
        const file = (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source.text, {
            sourceType: 'unambiguous',
            allowReturnOutsideFunction: true,
            allowImportExportEverywhere: true,
            allowAwaitOutsideFunction: true,
            allowUndeclaredExports: true,
            errorRecovery: false,
            // They are listed all the same; which node each belongs to is not asked for, and takes long to find.
            attachComment: false,
            plugins: pluginsFor(source.path),
        });
        file.program.body = file.program.body.filter((it) => !isAmbient(it));
        return { program: file.program, comments: file.comments ?? [] };
    });
}
/**
 * `declare const BUILD: Build` says that there is such a name, and gives it nothing: somebody else does (a bundler's `define`).
 * An `enum` stays, as its members are put where they are used.
 * https://www.typescriptlang.org/docs/handbook/declaration-files/by-example.html#global-variables
 */
function isAmbient(statement) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return (declared?.type !== 'TSEnumDeclaration' && declared != null && 'declare' in declared && declared.declare === true);
}
/**
 * Parses a single expression. This is also how PM2 reads its `.json` configs: it evaluates them as a
 * JavaScript expression, so comments, unquoted keys and trailing commas are fine.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (parseConfig)
 */
function parseSingleExpression(source) {
    return guarded(source, () => {
        const expression = (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(source.text, { plugins: [] });
        return { expression, comments: expression.comments ?? [] };
    });
}
function isProblem(result) {
    return 'message' in result;
}
/** `assert { type: 'json' }` is the older spelling of `with`, which Node and Vite have taken for years. */
const common = ['decorators-legacy', 'explicitResourceManagement', 'deprecatedImportAssert'];
function pluginsFor(path) {
    if (/\.[mc]?ts$/i.test(path))
        return ['typescript', ...common];
    if (/\.tsx$/i.test(path))
        return ['typescript', 'jsx', ...common];
    return ['jsx', ...common];
}
function guarded(source, read) {
    try {
        return read();
    }
    catch (error) {
        // Babel descends recursively: thousands of nested brackets end the stack, not the run.
        if (error instanceof RangeError)
            return { at: source.place(0), message: 'it is nested too deeply to be read' };
        if (isBabelError(error)) {
            const message = error.message.replace(/\s*\(\d+:\d+\)$/, '');
            return { at: source.place(error.pos, error.pos + 1), message: `syntax error: ${message}` };
        }
        throw error;
    }
}
/** Babel's SyntaxError carries the offset of the offending character. */
function isBabelError(error) {
    return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ nameWritten),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YQ: () => (/* binding */ isComputed),
/* harmony export */   Z4: () => (/* binding */ textOfCallee),
/* harmony export */   ZZ: () => (/* binding */ innerThis)
/* harmony export */ });
const innerThis = 'this of an inner function';
/**
 * Its names, up to the first that is computed; `null` where it does not begin with a name.
 *
 * @param isInner whether it stands in a function within the code that has a `this` of its own
 */
function pathOf(node, isInner) {
    /** From the last to the first. */
    const names = [];
    let inner = node;
    for (;;) {
        switch (inner.type) {
            case 'Identifier':
                return [inner.name, ...names.reverse()];
            case 'ThisExpression':
                return [isInner ? innerThis : 'this', ...names.reverse()];
            case 'Super':
                return ['super', ...names.reverse()];
            case 'TSNonNullExpression':
            case 'TSAsExpression':
            case 'TSSatisfiesExpression':
            case 'ParenthesizedExpression':
                inner = inner.expression;
                break;
            case 'MemberExpression':
            case 'OptionalMemberExpression': {
                const name = nameOf(inner);
                if (name === null)
                    names.length = 0;
                else
                    names.push(name);
                inner = inner.object;
                break;
            }
            default:
                return null;
        }
    }
}
/** Whether a name in it is computed, so that its path ends before it. */
function isComputed(node) {
    let inner = node;
    while (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') {
        if (nameOf(inner) === null)
            return true;
        inner = inner.object;
    }
    return false;
}
/** The name of a member; `null` where it is computed. */
function nameOf({ computed, property }) {
    if (property.type === 'PrivateName')
        return `#${property.id.name}`;
    if (!computed)
        return property.type === 'Identifier' ? property.name : null;
    return property.type === 'StringLiteral' ? property.value : null;
}
/** The name of a property; `null` where it is computed. */
function keyOf(key) {
    if (key.type === 'Identifier')
        return key.name;
    return key.type === 'StringLiteral' ? key.value : null;
}
/** `{ harbour as 'dock' }` */
function nameWritten(node) {
    return node.type === 'Identifier' ? node.name : node.value;
}
/** `name` or `object.name`, of something that is called. */
function textOfCallee(callee) {
    if (callee.type === 'Identifier')
        return callee.name;
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier')
        return null;
    const name = nameOf(callee);
    return name === null ? null : `${callee.object.name}.${name}`;
}


/***/ }),

/***/ 7395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ membersIn),
/* harmony export */   NC: () => (/* binding */ computedIn),
/* harmony export */   aI: () => (/* binding */ namingOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** The names that a pattern gives. */
function namesIn(pattern) {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name];
        case 'ObjectPattern':
            return pattern.properties.flatMap((it) => namesIn(it.type === 'RestElement' ? it.argument : it.value));
        case 'ArrayPattern':
            return pattern.elements.flatMap((it) => (it === null ? [] : namesIn(it)));
        case 'AssignmentPattern':
            return namesIn(pattern.left);
        case 'RestElement':
            return namesIn(pattern.argument);
        case 'TSParameterProperty':
            return namesIn(pattern.parameter);
        default:
            return [];
    }
}
/** The members in what is assigned to, also in a pattern. */
function membersIn(target) {
    switch (target.type) {
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return [target];
        case 'ObjectPattern':
            return target.properties.flatMap((it) => membersIn(it.type === 'RestElement' ? it.argument : it.value));
        case 'ArrayPattern':
            return target.elements.flatMap((it) => (it === null ? [] : membersIn(it)));
        case 'AssignmentPattern':
            return membersIn(target.left);
        case 'RestElement':
            return membersIn(target.argument);
        case 'TSNonNullExpression':
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'ParenthesizedExpression':
            return membersIn(target.expression);
        default:
            return [];
    }
}
/** What a pattern computes: defaults, and names in brackets. */
function computedIn(pattern) {
    switch (pattern.type) {
        case 'AssignmentPattern':
            return [pattern.right, ...computedIn(pattern.left)];
        case 'ObjectPattern':
            return pattern.properties.flatMap((it) => it.type === 'RestElement'
                ? computedIn(it.argument)
                : [...(it.computed ? [it.key] : []), ...computedIn(it.value)]);
        case 'ArrayPattern':
            return pattern.elements.flatMap((it) => (it === null ? [] : computedIn(it)));
        case 'RestElement':
            return computedIn(pattern.argument);
        case 'TSParameterProperty':
            return computedIn(pattern.parameter);
        default:
            return [];
    }
}
/** `var` names exist from the start of the function. */
function namingOf(kind) {
    return kind === 'var' ? 'assign' : kind === 'const' ? 'constant' : 'declare';
}


/***/ }),

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1586);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7395);



/** By node: code is looked through once. */
const known = new WeakMap();
function usesOf(code) {
    const before = known.get(code);
    if (before !== undefined)
        return before;
    const uses = new Reader(code).read();
    known.set(code, uses);
    return uses;
}
/** Calls that change nothing, nor give away what they are given. */
const readers = /^(?:console\.\w+|JSON\.stringify|Object\.keys|Array\.isArray|String|Number|Boolean|parseInt|isNaN)$/;
/** Operators that only look at what they are given. */
const comparing = /^(?:[!=]==?|[<>]=?|in|instanceof)$/;
/** What TypeScript adds that is no type: `x as Y`, `<Y>x`, `x!`, enumerations, namespaces, `export =`. */
const valuesOfTypeScript = /^TS(?:As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$|^TS(?:Enum|Module)|^TSExportAssignment$|^TSParameterProperty$/;
class Reader {
    #root;
    /** A stack of our own: programs are nested more deeply than ours may be. */
    #open = [];
    /** What has been opened: a call has two reasons to look at what it is called on, and a chain of calls would double each. */
    #opened = new Set();
    #declared = new Set();
    #names = new Set();
    #mentioned = new Map();
    #methods = new Map();
    #handedOn = new Map();
    #read = [];
    #set = new Map();
    #loads = new Set();
    #compiles = false;
    constructor(root) {
        this.#root = root;
    }
    read() {
        this.#inner({ node: this.#root, isInner: false }, false);
        for (let step = this.#open.pop(); step !== undefined; step = this.#open.pop())
            this.#visit(step);
        for (const { path, by } of this.#read)
            if (this.#declared.has(by))
                this.#keep(this.#handedOn, path);
        return {
            mentioned: [...this.#mentioned.values()],
            methods: [...this.#methods.values()],
            handedOn: [...this.#handedOn.values()],
            read: this.#read,
            set: [...this.#set.values()],
            names: this.#names,
            loads: [...this.#loads],
            compiles: this.#compiles,
        };
    }
    #visit(step) {
        const { node } = step;
        switch (node.type) {
            case 'Identifier':
            case 'ThisExpression':
            case 'MemberExpression':
            case 'OptionalMemberExpression':
                this.#value(node, step);
                return;
            case 'CallExpression':
            case 'OptionalCallExpression':
            case 'NewExpression':
                this.#call(node, step);
                return;
            case 'AssignmentExpression':
                this.#target(node.left, step);
                if (node.left.type === 'ObjectPattern')
                    this.#taken(node.left, node.right, step);
                else
                    this.#push(node.right, step);
                return;
            case 'UpdateExpression':
                this.#target(node.argument, step);
                return;
            case 'ForOfStatement':
            case 'ForInStatement':
                if (node.left.type === 'VariableDeclaration')
                    this.#push(node.left, step);
                else
                    this.#target(node.left, step);
                if (node.type === 'ForOfStatement')
                    this.#push(node.right, step);
                else
                    this.#looked(node.right, step);
                this.#push(node.body, step);
                return;
            case 'VariableDeclarator':
                this.#declare(node.id);
                for (const one of (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .computedIn */ .NC)(node.id))
                    this.#push(one, step);
                if (node.init)
                    this.#taken(node.id, node.init, step);
                return;
            case 'UnaryExpression':
                if (node.operator === 'delete')
                    this.#target(node.argument, step);
                else
                    this.#looked(node.argument, step);
                return;
            case 'BinaryExpression':
                for (const side of [node.left, node.right])
                    if (comparing.test(node.operator))
                        this.#looked(side, step);
                    else
                        this.#push(side, step);
                return;
            case 'IfStatement':
            case 'ConditionalExpression':
                this.#looked(node.test, step);
                this.#push(node.consequent, step);
                if (node.alternate)
                    this.#push(node.alternate, step);
                return;
            case 'ObjectProperty':
            case 'ClassProperty':
                if (node.computed === true)
                    this.#push(node.key, step);
                if (node.value)
                    this.#push(node.value, step);
                return;
            case 'ImportDeclaration':
            case 'ExportAllDeclaration':
                return;
            case 'ExportNamedDeclaration':
                if (!node.source)
                    this.#inner(step, false);
                return;
            case 'JSXIdentifier':
                this.#keep(this.#handedOn, [node.name]);
                return;
            case 'WithStatement':
                this.#compiles = true;
                return;
            default:
                this.#inner(step, /Function|Method$|^Class/.test(node.type) && node.type !== 'ArrowFunctionExpression');
        }
    }
    #inner({ node, isInner }, hasOwnThis) {
        if ('params' in node && Array.isArray(node.params))
            for (const it of node.params) {
                this.#declare(it);
                for (const one of (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .computedIn */ .NC)(it))
                    this.#push(one, { node, isInner });
            }
        if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id)
            this.#declared.add(node.id.name);
        const isMember = /^(?:Class|Object).*Method$/.test(node.type) && 'computed' in node && node.computed !== true;
        for (const child of (0,_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(node)) {
            // Types are no values, nor are the names of members.
            if (child.type.startsWith('TS') && !valuesOfTypeScript.test(child.type))
                continue;
            if ('params' in node && Array.isArray(node.params) && node.params.some((it) => it === child))
                continue;
            if (isMember && 'key' in node && node.key === child)
                continue;
            this.#push(child, { node, isInner: isInner || hasOwnThis });
        }
    }
    #push(node, { isInner }) {
        if (this.#opened.has(node))
            return;
        this.#opened.add(node);
        this.#open.push({ node, isInner });
    }
    #declare(pattern) {
        for (const name of (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(pattern))
            this.#declared.add(name);
    }
    #keep(map, path) {
        map.set(path.join('\0'), path);
    }
    /** Something that is used as it is. */
    #value(node, step) {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(node, step.isInner);
        if (path !== null)
            this.#keep(this.#handedOn, path);
        this.#looked(node, step);
    }
    /** Something of which only matters what it is; of members that are computed, what computes them. */
    #looked(node, step) {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(node, step.isInner);
        if (path !== null)
            this.#keep(this.#mentioned, path);
        this.#inside(node, step);
    }
    /** What it begins with, and what computes the names in it: all others are in its path. */
    #inside(node, step) {
        let inner = node;
        while (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') {
            if (inner.computed)
                this.#push(inner.property, step);
            inner = inner.object;
        }
        const root = /^(?:Identifier|ThisExpression|Super)$/.test(inner.type) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(inner, step.isInner) : null;
        if (root === null)
            this.#push(inner, step);
        else if (inner.type !== 'Super')
            this.#keep(this.#mentioned, root);
    }
    #call(node, step) {
        const { callee } = node;
        const [first] = node.arguments;
        const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfCallee */ .Z4)(callee);
        if (name === 'eval' || name === 'Function')
            this.#compiles = true;
        if (name === 'require' || callee.type === 'Import')
            this.#loads.add(first?.type === 'StringLiteral' ? first.value : null);
        const isReader = node.type !== 'NewExpression' && name !== null && readers.test(name);
        for (const argument of node.arguments) {
            const path = isReader ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(argument, step.isInner) : null;
            if (path === null)
                this.#push(argument, step);
            else {
                this.#read.push({ path, by: name?.split('.')[0] ?? '' });
                this.#looked(argument, step);
            }
        }
        if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
            const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(callee, step.isInner);
            // What is called by a name that is computed is a method of any kind.
            if (path === null || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isComputed */ .YQ)(callee))
                this.#push(callee.object, step);
            else
                this.#keep(this.#methods, path);
            this.#inside(callee, step);
            if (path !== null)
                this.#keep(this.#mentioned, path);
        }
        else if (callee.type !== 'Super' && callee.type !== 'Import')
            this.#looked(callee, step);
    }
    /** `const { port } = config` takes one property, and no more. */
    #taken(pattern, from, step) {
        const path = pattern.type === 'ObjectPattern' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(from, step.isInner) : null;
        if (pattern.type !== 'ObjectPattern' || path === null) {
            this.#push(from, step);
            return;
        }
        this.#looked(from, step);
        for (const property of pattern.properties) {
            const name = property.type === 'RestElement' || property.computed ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(property.key);
            this.#keep(this.#handedOn, name === null ? path : [...path, name]);
            this.#keep(this.#mentioned, name === null ? path : [...path, name]);
        }
    }
    #target(target, step) {
        for (const name of (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(target))
            this.#names.add(name);
        for (const one of (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .computedIn */ .NC)(target))
            this.#push(one, step);
        for (const member of (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .membersIn */ .Jp)(target)) {
            const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(member.object, step.isInner);
            const isItem = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isComputed */ .YQ)(member.object);
            // What is set in an item, or in what a call gives, is handed on.
            if (path === null || isItem)
                this.#push(member.object, step);
            else {
                const key = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(member);
                this.#set.set([...path, String(key)].join('\0'), { path, key });
                this.#keep(this.#mentioned, key === null ? path : [...path, key]);
            }
            this.#inside(member, step);
        }
    }
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lift)
/* harmony export */ });
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(154);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
/* harmony import */ var _whens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/** Something computed for every combination of what several values can be. */




/** Values that are combined at once, where one of them may be several. */
const mostCombined = 256;
/** Calls `combine` for every combination of the values' options that can be. */
function lift(values, at, combine) {
    if (values.every((value) => value.kind !== 'choice'))
        return combine(values);
    if (values.length > mostCombined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it has too many possible values', at);
    let combinations = [{ values: [], whens: [], excluded: [], outcomes: undefined }];
    for (const value of values) {
        const options = (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value);
        if (combinations.length * options.length > 256)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it has too many possible values', at);
        combinations = combinations.flatMap((head) => options.flatMap((option) => combined(head, option, options)));
    }
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(combinations.map(({ values: all, whens, outcomes }) => ({
        value: combine(all),
        when: whens.find(_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX) ?? whens.find((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .nameNotMeant */ .Yu)(it) === null) ?? whens[0] ?? null,
        outcomes,
    })), at);
}
/** Two tests of the same variable that disagree never hold together, nor two outcomes of one condition. */
function combined(head, option, siblings) {
    const values = [...head.values, option.value];
    const { when } = option;
    const outcomes = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(head.outcomes, option.outcomes);
    if (outcomes === null)
        return [];
    if (when === null) {
        // Two conditions on one variable may come out differently, whatever it is set to.
        const excluded = siblings.flatMap((it) => (it.when === null || (0,_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetting */ .BX)(it.when) ? [] : [it.when]));
        if (head.whens.some((it) => excluded.some((other) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(it, other))))
            return [];
        return [{ values, whens: head.whens, excluded: [...head.excluded, ...excluded], outcomes }];
    }
    const isImpossible = head.excluded.some((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(when, it)) || head.whens.some((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .areApart */ .NQ)(it, when));
    return isImpossible ? [] : [{ values, whens: [...head.whens, when], excluded: head.excluded, outcomes }];
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ isDoubtful),
/* harmony export */   a_: () => (/* binding */ anyTime),
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   xF: () => (/* binding */ unlikelyOf),
/* harmony export */   xl: () => (/* binding */ areBeside),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
/** What it takes to come to a place: what is known of the environment there, and which of several ways leads to it. */
/** The way behind a promise that, as far as that is seen, is rejected. */
function unlikelyOf(at) {
    return { when: null, at, depth: 0, index: 0, isUnlikely: true };
}
/** Whether it takes something that most likely does not happen. */
function isDoubtful(way) {
    return way.isFailure === true || way.isUnlikely === true;
}
/** The way to what handles an error. */
function failureOf(at) {
    return { when: null, at, depth: 0, index: 1, isFailure: true };
}
/** Ways through the same condition. */
function areBeside(a, b) {
    return a.depth === b.depth && isSamePlace(a.at, b.at);
}
/** What is known of the environment. */
function knownOf(conditions) {
    return conditions.filter((it) => it.when !== null);
}
/**
 * What it takes to come to a branch: one that names no environment is taken in none that the other one names.
 *
 * @param before what it took to come to all of them
 */
function conditionsOf(branch, branches, before, at) {
    if (branch.when !== null)
        return [{ when: branch.when, holds: true }];
    const other = branches.length === 2 ? branches.find((it) => it.when !== null)?.when : undefined;
    if (other !== undefined && other !== null)
        return [{ when: other, holds: false }];
    const depth = depthOf(before, at);
    return branches.length > 1
        ? [{ when: null, at, depth, index: branches.indexOf(branch), outcomes: branch.outcomes }]
        : [];
}
/** How often we are inside of what goes several ways in this place. */
function depthOf(conditions, at) {
    return conditions.filter((it) => it.when === null && isSamePlace(it.at, at)).length;
}
/** That something happens any number of times, or later: what handles an error around it may not handle one of it. */
function anyTime(at) {
    return { when: null, at, depth: 0, index: 0 };
}
function isSamePlace(a, b) {
    return a.start === b.start && a.end === b.end && a.source === b.source;
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ privatePrefix),
/* harmony export */   V5: () => (/* binding */ arrayOfKeys),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   oH: () => (/* binding */ furtherOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/** The keys of an object, in the order that the language gives them. */

/** `Object.keys`: loose where a key may be missing. */
function arrayOfKeys(object, at) {
    const keys = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayValue */ .zk)(at, keysOf(object).map((key) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(key, at)));
    keys.rest = object.rest === 'nothing' ? null : object.rest === 'variable' ? furtherNames(object, at) : object.rest;
    keys.isLoose = object.isLoose;
    return keys;
}
/** Whatever else is set where it runs. What a program does to all of its own environment, it mostly does to tidy it. */
function furtherNames(environment, at) {
    const names = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it lists the whole environment', at);
    return environment.holdsTexts ? names : { ...names, ofEnvFile: keysOf(environment) };
}
/** The names that a list of variables may have besides its items, see `arrayOfKeys`; `null` where its items are not known. */
function furtherOf({ rest, isLoose }) {
    return rest !== null && !isLoose && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfEnvFile */ .pk)(rest) && rest.ofEnvFile !== true ? rest : null;
}
/** What private names are kept under among the properties. */
const privatePrefix = '\0#';
/** `Object.keys` order: integer-like keys ascending, then the others as written. */
function keysOf(object) {
    const indexes = [];
    const names = [];
    for (const key of object.properties.keys()) {
        if (/^(?:0|[1-9]\d{0,9})$/.test(key))
            indexes.push(key);
        else if (!key.startsWith(privatePrefix))
            names.push(key);
    }
    return indexes.length === 0 ? names : [...indexes.sort((a, b) => Number(a) - Number(b)), ...names];
}


/***/ }),

/***/ 3708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ accessorsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   pQ: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4015);
/** What values hold, as far as it is known, without running a getter or telling which of several it is. */

/** What a name of code is kept under. */
function keyOf(key) {
    return key.startsWith('#') ? `${_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .privatePrefix */ .SA}${key.slice(1)}` : key;
}
/** A value by itself, or all that it may be. */
function eachOf(value) {
    return value.kind === 'choice' ? value.options.flatMap((it) => eachOf(it.value)) : [value];
}
/** What a member may be, as far as it is known. */
function membersOf(value, key) {
    switch (value.kind) {
        case 'object': {
            const found = [];
            for (let one = value; one !== undefined; one = one.prototype) {
                const own = one.properties.get(keyOf(key));
                if (own !== undefined)
                    found.push(...eachOf(own));
            }
            return found;
        }
        case 'choice':
            return value.options.flatMap((it) => membersOf(it.value, key));
        case 'builtin':
            return memberOf(value, key);
        default:
            return [];
    }
}
function memberOf({ own, members }, key) {
    const found = own?.properties.get(key) ?? members?.get(key);
    return found === undefined ? [] : [found];
}
/** The getters and setters of an object and its prototypes. */
function accessorsOf(object) {
    const found = [];
    for (let one = object; one !== undefined; one = one.prototype)
        found.push(...[...one.properties.values()].filter((it) => it.kind === 'unknown' && it.accessor !== undefined));
    return found;
}
/** What a value holds. The methods of an instance are its own here. */
function heldBy(value) {
    switch (value.kind) {
        case 'object': {
            const methods = [];
            for (let one = value.prototype; one !== undefined; one = one.prototype)
                methods.push(...[...one.properties.values()].filter((it) => it.kind === 'closure' || it.kind === 'unknown'));
            return [...value.properties.values(), ...methods];
        }
        case 'array':
            return value.items;
        case 'choice':
            return value.options.map((it) => it.value);
        case 'unknown':
            return value.promised === undefined ? [] : [value.promised];
        case 'builtin': {
            // The settings of an Express application.
            const settings = value.members?.get('settings');
            return [...(value.own === undefined ? [] : [value.own]), ...(settings === undefined ? [] : [settings])];
        }
        default:
            return [];
    }
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ binary),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gh: () => (/* binding */ unary),
/* harmony export */   kn: () => (/* binding */ longestString)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);
/* harmony import */ var _combinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4409);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3531);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6222);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3830);
/** Operators on values that may be known, several, or unknown. */








/** A binary operator. Only scalars are computed; equality of an environment variable becomes a test. */
function binary(operator, left, right, at) {
    return (0,_combinations_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .y)([left, right], at, ([a, b]) => {
        if (a === undefined || b === undefined)
            return (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('the expression', at);
        if (a.kind === 'primitive' && b.kind === 'primitive') {
            const result = compute(operator, a.value, b.value);
            if (result === notComputed)
                return (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`the operator "${operator}"`, at);
            const variables = [...new Set([...a.variables, ...b.variables])];
            if (typeof result === 'boolean' && variables.length > 0) {
                const isSaid = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .saysSomething */ .XE)(a.value) || (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .saysSomething */ .XE)(b.value);
                return (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentTest */ .qv)(operator, a, b, at) ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .computed */ .EW)(result, variables, at, isSaid);
            }
            if (typeof result === 'string' && result.length > longestString)
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)('it is a very long text', at);
            if (typeof result === 'string') {
                const parts = [a, b].map((value, index) => ({ from: index === 0 ? 0 : String(a.value).length, value }));
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(result, at, variables, parts);
            }
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(result, at, variables);
        }
        const known = (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentTest */ .qv)(operator, a, b, at) ?? identity(operator, a, b, at);
        if (known !== null)
            return known;
        const unset = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unsetFrom */ .mn)([a, b], ([left, right]) => {
            const result = compute(operator, left, right);
            return result === notComputed ? undefined : result;
        });
        const result = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownFrom */ .NI)([a, b], at, isComputed(operator) ? unset : null);
        return result.variables === undefined ? { ...result, identity: (0,_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .computedIdentity */ .AP)(operator, a, b) } : result;
    });
}
/** An object is never equal to a scalar, and always to itself. */
function identity(operator, a, b, at) {
    if (!/^[!=]==?$/.test(operator))
        return null;
    const isObject = (it) => it.kind === 'object' || it.kind === 'array' || it.kind === 'closure' || it.kind === 'builtin';
    if (!isObject(a) && !isObject(b))
        return null;
    if (a === b)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(operator.startsWith('='), at);
    // What the evaluator makes is made anew each time that it is asked for.
    if (isMadeHere(a) && isMadeHere(b))
        return null;
    const different = (isObject(a) && isObject(b)) || (0,_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(a) || (0,_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(b) || operator.length === 3;
    return different && a.kind !== 'unknown' && b.kind !== 'unknown' && a.kind !== 'variable' && b.kind !== 'variable'
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(operator.startsWith('!'), at)
        : null;
}
function isMadeHere(value) {
    return value.kind === 'builtin' || (value.kind === 'object' && value.rest !== 'nothing');
}
function unary(operator, operand, at) {
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(operand, (it) => {
        if (operator === 'void')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(undefined, at);
        if (operator === '!') {
            const truth = (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .truthOf */ .D)(it);
            if (truth.known !== null)
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(!truth.known, at, (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .variablesOf */ .ht)(it));
            const opposite = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownFrom */ .NI)([it], at, (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unsetFrom */ .mn)([it], ([value]) => !value));
            if (truth.test !== null)
                return { ...opposite, test: { ...truth.test, whenTrue: !truth.test.whenTrue } };
            return { ...opposite, identity: (0,_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .negated */ .vR)((0,_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(it) ?? (0,_identities_js__WEBPACK_IMPORTED_MODULE_3__/* .newIdentity */ .t$)()) };
        }
        if (operator === 'typeof')
            return typeOf(it, at);
        if (it.kind === 'variable' && operator === '+')
            return { ...it, unset: { value: Number((0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unsetOf */ .tv)(it)?.value) } };
        if (it.kind !== 'primitive')
            return (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownFrom */ .NI)([it], at);
        switch (operator) {
            case '+':
                return { ...it, value: Number(it.value) };
            case '-':
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(-Number(it.value), at, it.variables);
            case '~':
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(~Number(it.value), at, it.variables);
            default:
                return (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`the operator "${operator}"`, at);
        }
    });
}
/** What a template makes of a value, and an environment: https://nodejs.org/api/process.html#processenv */
function asText(value, what = 'an environment variable that is no text') {
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(value, (it) => {
        switch (it.kind) {
            case 'primitive':
                return typeof it.value === 'string' ? it : { ...it, value: String(it.value) };
            case 'unknown':
            case 'variable':
                return it;
            default:
                return (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(what, it.at);
        }
    });
}
function typeOf(value, at) {
    switch (value.kind) {
        case 'primitive':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(typeof value.value, at, value.variables);
        case 'object':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)(value.definition === undefined ? 'object' : 'function', at);
        case 'array':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)('object', at);
        case 'closure':
        case 'builtin':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .primitive */ .MY)('function', at);
        default:
            return (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownFrom */ .NI)([value], at, (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unsetFrom */ .mn)([value], ([it]) => typeof it));
    }
}
/** No port, path or command needs more; a loop that doubles a text ends here. */
const longestString = 65_536;
const notComputed = Symbol('not computed');
function isComputed(operator) {
    return compute(operator, 0, 0) !== notComputed;
}
function compute(operator, a, b) {
    switch (operator) {
        case '===':
            return a === b;
        case '!==':
            return a !== b;
        case '==':
            return looselyEqual(a, b);
        case '!=':
            return !looselyEqual(a, b);
        case '+':
            return typeof a === 'string' || typeof b === 'string' ? `${a}${b}` : Number(a) + Number(b);
        case '-':
            return Number(a) - Number(b);
        case '*':
            return Number(a) * Number(b);
        case '/':
            return Number(a) / Number(b);
        case '%':
            return Number(a) % Number(b);
        case '**':
            return Number(a) ** Number(b);
        case '|':
            return Number(a) | Number(b);
        case '&':
            return Number(a) & Number(b);
        case '^':
            return Number(a) ^ Number(b);
        case '<<':
            return Number(a) << Number(b);
        case '>>':
            return Number(a) >> Number(b);
        case '>>>':
            return Number(a) >>> Number(b);
        case '<':
            return typeof a === 'string' && typeof b === 'string' ? a < b : Number(a) < Number(b);
        case '>':
            return typeof a === 'string' && typeof b === 'string' ? a > b : Number(a) > Number(b);
        case '<=':
            return typeof a === 'string' && typeof b === 'string' ? a <= b : Number(a) <= Number(b);
        case '>=':
            return typeof a === 'string' && typeof b === 'string' ? a >= b : Number(a) >= Number(b);
        default:
            return notComputed;
    }
}
function looselyEqual(a, b) {
    if (a === null || a === undefined || b === null || b === undefined)
        return (a ?? null) === (b ?? null);
    return typeof a === typeof b ? a === b : Number(a) === Number(b);
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   nt: () => (/* binding */ writtenAt)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);

/** Of a longer way only its beginning and its end are kept. */
const longestWay = 8;
/** A value as it is read at a place: a text or number remembers that it came by there. */
function readAt(value, at) {
    switch (value.kind) {
        case 'primitive': {
            if (value.isMissing)
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(undefined, value.at, value.variables);
            if (typeof value.value !== 'number' && typeof value.value !== 'string')
                return value;
            if (value.at.start === at.start && value.at.source === at.source)
                return value; // it is written here
            const { via } = value;
            if (via === undefined)
                return { ...value, via: [at] };
            const kept = via.length < longestWay ? via : [...via.slice(0, longestWay / 2), ...via.slice(longestWay / 2 + 1)];
            return { ...value, via: [...kept, at] };
        }
        case 'choice':
            return { ...value, options: value.options.map((option) => ({ ...option, value: readAt(option.value, at) })) };
        default:
            return value;
    }
}
/** The place of a value, without the quotes of a string literal: exactly what a fix would replace. */
function placeOf(origin) {
    const { source, start, end } = origin;
    const quote = source.text[start];
    const quoted = end - start >= 2 && (quote === '"' || quote === "'" || quote === '`') && source.text[end - 1] === quote;
    return quoted ? source.place(start + 1, end - 1) : source.place(start, end);
}
/** What is written there, without the quotes of a string literal. */
function writtenAt(origin) {
    const text = origin.source.text.slice(origin.start, origin.end);
    return /^(["'`]).*\1$/s.test(text) && text.length >= 2 ? text.slice(1, -1) : text;
}


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   JX: () => (/* binding */ portNumber),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   b0: () => (/* binding */ isUndefined),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   dF: () => (/* binding */ isNeverSet),
/* harmony export */   xH: () => (/* binding */ readPorts)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8767);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _whens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2574);






/**
 * Every port that a value may be.
 *
 * @param environment the name under which the process is started, where one is given
 */
function readPorts(value, environment = null) {
    const options = withNames(withoutVariables(value), environment);
    const readings = options.map(({ value: option, when: condition }) => {
        const when = condition?.environment ?? null;
        const unresolved = (reason) => ({
            kind: 'unresolved',
            reason,
            at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(option.at),
            via: [],
            possible: [],
            when,
            replacedIn: [],
        });
        if (option.kind === 'unknown')
            return unresolved(option.reason);
        if (option.kind !== 'primitive')
            return unresolved('it is not a number');
        if (option.value === undefined || option.value === null || option.value === '' || option.value === false)
            return { kind: 'absent', isOff: option.value === false, when, replacedIn: [] };
        const port = portNumber(option.value);
        if (port === null)
            return unresolved(`"${String(option.value)}" is not a port number`);
        if (port === 0)
            return unresolved('port 0 lets the system choose a port');
        return {
            kind: 'port',
            port,
            at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(option.at),
            via: wayOf(option),
            replaceable: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenAt */ .nt)(option.at) === String(port),
            certainty: option.variables.length === 0 ? 'literal' : 'overridable',
            variables: option.variables,
            when,
            replacedIn: [],
        };
    });
    // One of several values, of which one is not known, is not known: the others are no more than possible.
    const isOpen = (name) => options.some(({ value: it, when }) => it.kind === 'unknown' && (when?.environment ?? null) === name);
    const certain = readings.filter((it) => it.kind !== 'port' || !isOpen(it.when));
    const distinct = certain.filter((it, index) => !certain.some((other, at) => at !== index && (isSaidBy(it, other, at < index) || isBesides(it, other))));
    const known = withoutGuesses(distinct, options, value);
    const names = [...new Set(known.flatMap((it) => it.when ?? []))];
    return known.map((it) => (it.when === null ? { ...it, replacedIn: names } : it));
}
/**
 * What holds in all environments but one holds in the one that is asked for; else in production, where that is not that
 * one: nobody names the others. What holds where the variable is not set is replaced where it is.
 */
function withNames(options, asked) {
    const variables = options.flatMap(({ when }) => (when !== null && (0,_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .nameNotMeant */ .Yu)(when) !== null ? when.variable : []));
    return options.flatMap((option) => {
        const { value, when } = option;
        if (when === null)
            return [{ ...option, value: (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(value, variables) }];
        const not = (0,_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .nameNotMeant */ .Yu)(when);
        if (not === null)
            return [option];
        const environment = asked ?? (not === 'production' ? 'development' : 'production');
        const named = { variable: when.variable, environment };
        return environment === not || options.some((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .sameWhen */ .L4)(it.when, named)) ? [] : [{ ...option, when: named }];
    });
}
/** Several ports in one environment, and nothing that says which: none of them is known. */
function withoutGuesses(readings, options, value) {
    const guessed = new Map();
    for (const it of readings) {
        if (it.kind === 'unresolved')
            continue;
        const ports = guessed.get(it.when) ?? [];
        const port = it.kind === 'port' ? String(it.port) : 'not given';
        guessed.set(it.when, ports.includes(port) ? ports : [...ports, port]);
    }
    return readings.flatMap((it, index) => {
        const ports = it.kind === 'unresolved' ? [] : (guessed.get(it.when) ?? []);
        if (it.kind === 'unresolved' || ports.length === 1)
            return [it];
        const isFirst = readings.findIndex((other) => other.kind !== 'unresolved' && other.when === it.when) === index;
        if (!isFirst)
            return [];
        const here = options.filter(({ when }) => (when?.environment ?? null) === it.when);
        const reason = isOneOf(ports, value.at);
        return [{ kind: 'unresolved', reason, ...severalAt(value, here), possible: ports, when: it.when, replacedIn: [] }];
    });
}
/** Of what is longer (a function that returns early), nobody sees at once where a port is. */
const mostLines = 5;
/** Where one of several is chosen, if they are written there; else where the first of them is, and then the others. */
function severalAt({ at }, options) {
    const ports = options.flatMap(({ value }) => value.kind === 'primitive' && portNumber(value.value) !== null ? [value] : []);
    const [first, ...others] = ports;
    if (first === undefined)
        return { at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(at), via: [] };
    const isInside = ports.every((it) => it.at.source === at.source && it.at.start >= at.start && it.at.end <= at.end);
    const whole = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(at);
    if (isInside && whole.endLine - whole.line < mostLines)
        return { at: whole, via: wayOf({ ...first, at }) };
    const further = others.map((it) => ({ at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(it.at), message: `or ${it.value}` }));
    return { at: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first.at), via: [...further, ...wayOf(first)] };
}
/**
 * `({ test: 4310, production: 4320 })[NODE_ENV || 'test'] ?? 4330` is 4330 in environments that nobody names: beside
 * what holds where the variable is not set, that says nothing.
 */
function isBesides(reading, other) {
    const isOfOthers = (it) => it.kind === 'port' && it.when === null && it.variables.length > 0 && it.variables.every(_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .namesEnvironment */ .qm);
    return isOfOthers(reading) && other.kind === 'port' && other.when === null && !isOfOthers(other);
}
/** The places through which a value was read, one a line. */
function wayOf({ at, via = [] }) {
    const way = [];
    let before = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(at);
    for (const origin of via) {
        const place = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(origin);
        if (place.file === before.file && place.line === before.line)
            continue;
        way.push({ at: place, message: `reads "${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenAt */ .nt)(origin).slice(0, longestQuote)}"` });
        before = place;
    }
    return way;
}
/** Why it is not known which of these it is. @param at what stands under the condition */
function isOneOf(ports, at) {
    const written = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenAt */ .nt)(at).replaceAll(/\s+/g, ' ').trim();
    const condition = written.length > longestQuote ? `${written.slice(0, longestQuote)}…` : written;
    return `it is ${ports.join(' or ')}, by a condition that is not known: "${condition}"`;
}
/** Characters of an expression that a step of the way quotes. */
const longestQuote = 60;
/** `PORT && Number(PORT) || 4000` is 4000 twice: of the same port in the same place, the one that says more stays. */
function isSaidBy(reading, other, isEarlier) {
    if (reading.kind !== 'port' || other.kind !== 'port')
        return false;
    if (reading.port !== other.port || (0,_model_place_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePlaces */ .ig)(reading.at, other.at) !== 0 || reading.when !== other.when)
        return false;
    const more = other.variables.length - reading.variables.length;
    return more > 0 || (more === 0 && isEarlier);
}
/**
 * `env.PORT ? Number(env.PORT) : 3000` is 3000 unless the variable is set: beside known options of the same
 * environments, an option that comes from the environment makes the others overridable.
 */
function withoutVariables(value) {
    const every = (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value);
    const settings = every.map((it) => it.when).filter(_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .isSetting */ .BX);
    const changed = [...new Set(settings.flatMap(_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesOfSetting */ .Xp))];
    const others = every.filter((it) => !(0,_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .isSetting */ .BX)(it.when));
    // Without a file that it needs, a program mostly ends.
    const left = changed.some(_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo) && others.every((it) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .isVague */ .JB)(it.value)) ? [] : others;
    // What holds where something is set that nothing here sets is no port of its own: it makes the others overridable.
    const all = (left.length > 0 ? left : [{ value: (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ofVariables */ .vv)(changed, value.at), when: null }]).map((it) => ({
        ...it,
        value: (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(it.value, changed),
    }));
    const inTable = all.filter((it) => !isMissingPlace(it.value));
    const options = inTable.length > 0 ? inTable : all;
    return options.flatMap((option) => {
        const beside = options.filter((it) => (0,_whens_js__WEBPACK_IMPORTED_MODULE_4__/* .sameWhen */ .L4)(it.when, option.when));
        const open = beside.filter((it) => isFromEnvironment(it.value));
        const names = [...new Set(open.flatMap((it) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(it.value)))];
        if (!open.includes(option))
            return [{ ...option, value: (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(option.value, names) }];
        return beside.every((it) => open.includes(it)) && option === open[0]
            ? [{ ...option, value: (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ofVariables */ .vv)(names, option.value.at) }]
            : [];
    });
}
/** What a table has for an environment that it has no place for: nobody is taken to start the process in one. */
function isMissingPlace(value) {
    return (value.kind === 'primitive' &&
        value.value === undefined &&
        value.variables.length > 0 &&
        value.variables.every(_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .namesEnvironment */ .qm));
}
function isFromEnvironment(value) {
    return value.kind === 'variable' || (value.kind === 'unknown' && value.variables !== undefined);
}
/** A decimal number from 0 to 65535, or `null`. */
function portNumber(value) {
    const number = typeof value === 'string' && /^\s*\d{1,5}\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 65_535 ? number : null;
}
/** A known text, or `null` where it is something else or not known. */
function knownText(value) {
    return value.kind === 'primitive' && typeof value.value === 'string' ? value.value : null;
}
function isFalse(value) {
    return value.kind === 'primitive' && value.value === false;
}
function isUndefined(value) {
    return value.kind === 'primitive' && value.value === undefined;
}
/** The same where nothing replaces it at run time either. */
function isNeverSet(value) {
    return isUndefined(value) && (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(value).length === 0;
}
/** Whether a value is not set at all. */
function isAbsent(value) {
    return value.kind === 'primitive' && (value.value === undefined || value.value === null);
}


/***/ }),

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ settlingOf),
/* harmony export */   OE: () => (/* binding */ rejectedPromise),
/* harmony export */   QZ: () => (/* binding */ awaited),
/* harmony export */   TK: () => (/* binding */ isRejected),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   tH: () => (/* binding */ promiseOf),
/* harmony export */   yL: () => (/* binding */ isPromise)
/* harmony export */ });
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
/** A promise as a value: of itself it says nothing, but it holds the one that `await` gives. */


/**
 * The promise of a value, or of what a promise of it holds. What is not known may be a promise as well as anything else.
 *
 * @param settling how it is settled, unless the value is a promise that is rejected itself
 */
function promiseOf(value, at, settling) {
    if (value.kind === 'choice' && value.options.some((it) => settlingOf(it.value) !== undefined))
        return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => promiseOf(it, at, settling));
    const promised = awaited(value);
    const own = promised.kind === 'unknown' ? promised : { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it is a promise, which nothing awaits', at), promised };
    const both = together([settlingOf(value), settling]);
    return both === undefined ? own : { ...own, settling: both };
}
/** A promise that is rejected. */
function rejectedPromise(at, rejected = 'surely', why = '') {
    const reason = `a promise is rejected${why === '' ? '' : `: ${why}`}`;
    return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(reason, at), settling: { rejected, given: [] } };
}
/** What `await` gives. */
function awaited(value) {
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => {
        if (it.kind !== 'unknown')
            return it;
        const { settling: _, ...alone } = it;
        return it.promised ?? alone;
    });
}
/** How a promise is settled; `undefined` where nothing is known of that. */
function settlingOf(value) {
    return value.kind === 'unknown' ? value.settling : undefined;
}
/** Whether it is one for sure. */
function isPromise(value) {
    if (value.kind === 'choice')
        return value.options.every((it) => isPromise(it.value));
    return value.kind === 'unknown' && (value.promised !== undefined || value.settling !== undefined);
}
/** Whether all that it may be is rejected for sure. */
function isRejected(value) {
    if (value.kind === 'choice')
        return value.options.every((it) => isRejected(it.value));
    return settlingOf(value)?.rejected === 'surely';
}
/** How a promise is settled that is fulfilled where all of these are. */
function together(settlings) {
    const known = settlings.filter((it) => it !== undefined);
    const given = known.flatMap((it) => it.given);
    const rejected = ['surely', 'likely'].find((how) => known.some((it) => it.rejected === how)) ?? null;
    return rejected === null && given.length === 0 ? undefined : { rejected, given };
}


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   SF: () => (/* binding */ undone),
/* harmony export */   Ty: () => (/* binding */ blurred),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   _0: () => (/* binding */ replacedBy),
/* harmony export */   dG: () => (/* binding */ ownContents),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   rL: () => (/* binding */ mergeObjects)
/* harmony export */ });
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4409);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(154);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _whens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/** What objects, lists and names hold at one time, and how two such states become one. */





/** Takes what was changed back to what it was before, and gives what it was last. */
function undone(before) {
    const last = new Map();
    for (const [container, snapshot] of before) {
        last.set(container, snapshotOf(container));
        giveBack(container, snapshot);
    }
    return last;
}
/** Steps that it costs to keep what a container holds; that of an object is looked at key by key when it is merged. */
function costOf(container) {
    if (!('kind' in container))
        return 0;
    return container.kind === 'array' ? container.items.length >> 5 : container.properties.size >> 3;
}
/** What the container holds. It is not copied but kept: `ownContents` copies it before something is written to it. */
function snapshotOf(container) {
    if (!('kind' in container))
        return { of: 'binding', value: container.value };
    container.isKept = true;
    return container.kind === 'object'
        ? { of: 'object', properties: container.properties, rest: container.rest, isLoose: container.isLoose }
        : {
            of: 'array',
            items: container.items,
            rest: container.rest,
            isLoose: container.isLoose,
            count: container.count ?? null,
        };
}
/** Call before writing to what the container holds: a snapshot may hold it as well. */
function ownContents(container) {
    if (!('kind' in container) || container.isKept !== true)
        return;
    container.isKept = false;
    if (container.kind === 'object')
        container.properties = new Map(container.properties);
    else
        container.items = [...container.items];
}
/** What some states held, and one state does not hold any more in that place. */
function replacedBy(left, states) {
    const now = placesIn(left);
    return states.flatMap((state) => [...placesIn(state)].flatMap(([place, value]) => (now.get(place) === value ? [] : [value])));
}
function placesIn(snapshot) {
    switch (snapshot.of) {
        case 'binding':
            return new Map([[0, snapshot.value]]);
        case 'object':
            return snapshot.properties;
        case 'array':
            return new Map(snapshot.items.entries());
    }
}
/** Lets it hold what it held then. */
function giveBack(container, snapshot) {
    if (snapshot.of === 'binding') {
        if (!('kind' in container))
            container.value = snapshot.value;
    }
    else if ('kind' in container && container.kind === 'object' && snapshot.of === 'object') {
        container.properties = snapshot.properties;
        container.isKept = true;
        container.rest = snapshot.rest;
        container.isLoose = snapshot.isLoose;
    }
    else if ('kind' in container && container.kind === 'array' && snapshot.of === 'array') {
        container.items = snapshot.items;
        container.count = snapshot.count;
        container.isKept = true;
        container.rest = snapshot.rest;
        container.isLoose = snapshot.isLoose;
    }
}
/** What is known where it is not known which of these ends was reached. */
function merged(all, at) {
    const ends = different(all);
    const [first] = ends;
    if (first === undefined)
        throw new RangeError('nothing to merge');
    if (ends.every(({ state }) => isSame(state, first.state)))
        return first.state;
    switch (first.state.of) {
        case 'binding': {
            const options = ends.flatMap(({ state, ...under }) => state.of === 'binding' ? [{ ...under, value: state.value }] : []);
            return { of: 'binding', value: (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(options, at) };
        }
        case 'object': {
            const states = ends.flatMap(({ state, ...under }) => (state.of === 'object' ? [{ ...under, ...state }] : []));
            return { of: 'object', ...mergeObjects(states, at) };
        }
        case 'array': {
            const states = ends.flatMap(({ state, ...under }) => (state.of === 'array' ? [{ ...under, ...state }] : []));
            return { of: 'array', ...mergeItems(states, at) };
        }
    }
}
/** Without those that are as the one before: of what was written early, the ends behind it hold the same. */
function different(ends) {
    const left = [];
    for (const end of ends) {
        const before = left.at(-1);
        if (before === undefined || !isSame(before.state, end.state) || !(0,_whens_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWhen */ .L4)(before.when, end.when))
            left.push(end);
        else if (before.outcomes !== end.outcomes)
            left[left.length - 1] = { ...before, outcomes: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .commonTo */ .$d)(before.outcomes, end.outcomes) };
    }
    return left;
}
/** Whether nothing was written between the two. */
function isSame(a, b) {
    if (a === b)
        return true;
    if (a.of === 'binding')
        return b.of === 'binding' && a.value === b.value;
    if (a.of === 'object')
        return b.of === 'object' && a.properties === b.properties && a.rest === b.rest && a.isLoose === b.isLoose;
    return b.of === 'array' && a.items === b.items && a.rest === b.rest && a.isLoose === b.isLoose;
}
/** Item by item; lists that differ in length become all items that there may be. */
function mergeItems(states, at) {
    const rest = states.map((it) => it.rest).find((it) => it !== null) ?? null;
    const length = states[0]?.items.length ?? 0;
    if (states.every((it) => it.items.length === length && it.rest === null && !it.isLoose)) {
        const items = Array.from({ length }, (_, index) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(states.flatMap(({ when, outcomes, items: own }) => own.slice(index, index + 1).map((value) => ({ value, when, outcomes }))), at));
        return { items, rest, isLoose: false, count: null };
    }
    const counts = states.flatMap((it) => {
        const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(it, at);
        return value === null ? [] : [{ value, when: it.when, outcomes: it.outcomes }];
    });
    const count = counts.length === states.length ? (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(counts, at) : null;
    return { items: [...new Set(states.flatMap((it) => it.items))], rest, isLoose: true, count };
}
/** Whether a state leaves open what another one says. */
function covers(now, after) {
    if (now.of === 'binding')
        return after.of === 'binding' && leavesOpen(now.value, after.value);
    if (now.of === 'object') {
        if (after.of !== 'object' || (now.rest !== after.rest && typeof now.rest !== 'object'))
            return false;
        if (!now.isLoose && (after.isLoose || !hasKeys(after.properties, now.properties)))
            return false;
        const hasMore = typeof now.rest === 'object';
        return ([...now.properties].every(([key, value]) => {
            const other = after.properties.get(key);
            return other === undefined ? isOpen(value) : leavesOpen(value, other);
        }) && [...after.properties.keys()].every((key) => hasMore || now.properties.has(key)));
    }
    if (after.of !== 'array' || (after.rest !== null && now.rest === null))
        return false;
    const hasAll = now.items.every((item, index) => item === after.items[index]);
    return hasAll && (now.rest !== null || (now.items.length === after.items.length && now.isLoose === after.isLoose));
}
function leavesOpen(now, after) {
    return (isOpen(now) && now.variables === undefined && (0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(now) === null) || (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(now, after);
}
/** What says nothing at all: not what a getter computes, nor what a promise holds. */
function isOpen(value) {
    return value.kind === 'unknown' && value.accessor === undefined && value.promised === undefined;
}
/** What is left of a state when something happens any number of times that turns it into `after`. */
function blurred(now, after, reason, isLast) {
    if (now.of === 'binding')
        return { of: 'binding', value: reason };
    if (now.of === 'object') {
        const properties = new Map(now.properties);
        const known = after.of === 'object' ? after.properties : new Map();
        for (const [key, value] of now.properties) {
            const other = known.get(key);
            const left = isLast || other === undefined ? null : (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .lessSure */ .vl)(value, other);
            if (left !== null)
                properties.set(key, left);
            else if (isLast || other === undefined || !leavesOpen(value, other))
                properties.set(key, reason);
        }
        const isLarger = isLast || [...known.keys()].some((key) => !now.properties.has(key));
        const rest = after.of === 'object' ? after.rest : now.rest;
        const isSetting = now.rest === 'nothing' && rest === 'variable';
        const isOpen = isLarger || (rest !== now.rest && !isSetting);
        return { of: 'object', properties, rest: isOpen ? reason : rest, isLoose: true };
    }
    const others = after.of === 'array' && !isLast ? after.items : [];
    const end = now.items.findIndex((item, index) => item !== others[index]);
    return {
        of: 'array',
        items: now.items.slice(0, end === -1 ? undefined : end),
        rest: reason,
        isLoose: true,
        count: null,
    };
}
/** Property by property; one that is missing on some way may be `undefined`. */
function mergeObjects(states, at) {
    const keys = new Set();
    for (const state of states)
        for (const key of state.properties.keys())
            keys.add(key);
    const properties = new Map();
    for (const key of keys) {
        const first = states[0]?.properties.get(key);
        if (first !== undefined && states.every((state) => state.properties.get(key) === first)) {
            properties.set(key, first);
            continue;
        }
        const options = states.map((state) => ({
            when: state.when,
            outcomes: state.outcomes,
            value: ownOrRest(state, key, at),
        }));
        properties.set(key, (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(options, at));
    }
    const rests = states.map((it) => it.rest);
    const rest = rests.find((it) => typeof it === 'object') ?? rests.find((it) => it === 'variable') ?? 'nothing';
    const isLoose = states.some((it) => it.isLoose || !hasKeys(it.properties, keys));
    return { properties, rest, isLoose };
}
function ownOrRest({ properties, rest }, key, at) {
    const own = properties.get(key);
    if (own !== undefined)
        return own;
    return rest === 'nothing'
        ? { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, at), isMissing: true }
        : rest === 'variable'
            ? { kind: 'variable', name: key, at }
            : rest;
}
function hasKeys(properties, keys) {
    if (properties.size !== keys.size)
        return false;
    const others = keys.keys();
    for (const key of properties.keys())
        if (others.next().value !== key)
            return false;
    return true;
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   ll: () => (/* binding */ replaceable),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   qm: () => (/* binding */ namesEnvironment),
/* harmony export */   qv: () => (/* binding */ environmentTest)
/* harmony export */ });
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4409);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(154);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _whens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2574);
/** Whether a value counts as true, and what follows from that: conditions on the environment, `||`, `&&`, `?:`. */






function truthOf(value) {
    switch (value.kind) {
        case 'primitive':
            // A true value came through `||` or `??`: what replaces it at run time is set, and so most likely true as well.
            return value.value || value.variables.length === 0
                ? { known: Boolean(value.value), variables: value.variables }
                : { known: null, test: settingTest(value) };
        case 'object':
        case 'array':
        case 'closure':
        case 'builtin':
            return { known: true, variables: [] };
        case 'variable':
            return { known: null, test: settingTest(value) };
        case 'unknown': {
            const test = value.test ?? settingTest(value);
            return test === null
                ? { known: null, test, ways: () => (0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .waysOfIdentity */ .GT)((0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(value) ?? (0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .newIdentity */ .t$)()) }
                : { known: null, test };
        }
        case 'choice': {
            const truths = value.options.map((it) => truthOf(it.value));
            const [first] = truths;
            return first !== undefined && first.known !== null && truths.every((it) => it.known === first.known)
                ? first
                : {
                    known: null,
                    test: testOf(value.options, truths) ?? settingTestOf(value.options, truths),
                    ways: () => waysOfOptions(value, truths),
                };
        }
    }
}
/**
 * A condition on variables that nothing here sets: what holds where they are not set is what the process has. Not for
 * the name of the environment, which each environment sets.
 */
function settingTest(value) {
    const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(value);
    const unset = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unsetOf */ .tv)(value);
    if (unset === null || variables.length === 0 || variables.some(namesEnvironment))
        return null;
    return { when: (0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .whenSet */ .xb)(variables), whenTrue: !unset.value, ...(unset.isSaid === true ? { isSaid: true } : {}) };
}
/** `const isProd = mode === 'production' ? true : false` is still a test of the environment. */
function testOf(options, truths) {
    const [a, b] = options;
    if (options.length !== 2 || a === undefined || b === undefined)
        return null;
    const named = a.when !== null ? 0 : 1;
    const when = options[named]?.when ?? null;
    const whenTrue = truths[named]?.known ?? null;
    if (when === null || whenTrue === null || truths[1 - named]?.known !== !whenTrue)
        return null;
    return { when, whenTrue };
}
/** Under what a condition's two ways are taken, as far as that is known. */
function waysOf(truth) {
    if (truth === null || truth.known !== null)
        return { yes: { when: null }, no: { when: null } };
    const { test, ways } = truth;
    const [yes, no] = test === null ? [null, null] : test.whenTrue ? [test.when, null] : [null, test.when];
    const outcomes = ways?.();
    return { yes: { when: yes, outcomes: outcomes?.yes }, no: { when: no, outcomes: outcomes?.no } };
}
/** What is common to all options that may be true, and to those that may be false. */
function waysOfOptions(value, truths) {
    const ways = truths.map((it) => (it.known === null ? it.ways?.() : undefined));
    const where = (outcome) => value.options
        .flatMap(({ outcomes: own }, index) => {
        const truth = truths[index];
        if (truth === undefined || truth.known === !outcome)
            return [];
        return [(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(own, outcome ? ways[index]?.yes : ways[index]?.no) ?? undefined];
    })
        .reduce(_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .commonTo */ .$d);
    const [yes, no] = [where(true), where(false)];
    if ((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .areOpposed */ .Pd)(yes, no))
        return { yes, no };
    const whole = (0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .waysOfIdentity */ .GT)((0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(value) ?? (0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .newIdentity */ .t$)());
    return { yes: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(whole.yes, yes) ?? yes, no: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(whole.no, no) ?? no };
}
/** `test ? yes : no` with values that are already known to be free of side effects. */
function select(test, yes, no, at) {
    if (test.known !== null)
        return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(test.known ? yes() : no(), test.variables);
    const ways = waysOf(test);
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([
        { ...ways.yes, value: yes() },
        { ...ways.no, value: no() },
    ], at);
}
/** `left || right` and `left ?? right`: what the right side stands in for. */
function fallback(operator, left, right, at) {
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(left, (it) => {
        const replaced = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(it);
        if (it.kind === 'unknown' && it.test !== undefined)
            return operator === '??' ? it : select(truthOf(it), () => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(true, at), right, at);
        const unset = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unsetOf */ .tv)(it);
        const isOpen = it.kind === 'variable' || (it.kind === 'unknown' && replaced.length > 0);
        if (isOpen && unset !== null && !isMissing(operator, unset.value)) {
            right(); // for what it may change
            return it;
        }
        if (isOpen)
            return replaceable(right(), replaced, at);
        if (it.kind === 'unknown') {
            right(); // for what it may change
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(it.reason, it.at);
        }
        const takesRight = it.kind === 'primitive' && isMissing(operator, it.value);
        return takesRight ? (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(right(), replaced) : it;
    });
}
function isMissing(operator, value) {
    return operator === '||' ? !value : value === null || value === undefined;
}
/** `left && right`. */
function both(left, right, at) {
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(left, (it) => {
        const truth = truthOf(it);
        if (truth.known !== null)
            return truth.known ? right() : it;
        // Anything that is not known and false is as good as `false`.
        const unset = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unsetOf */ .tv)(it);
        return select(truth, right, () => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(unset === null || unset.value ? false : unset.value, at), at);
    });
}
/** A value for when none of the variables is set: known and overridable, or made of variables only. */
function replaceable(value, variables, at) {
    return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => {
        const further = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(it);
        if (it.kind === 'variable' || (it.kind === 'unknown' && further.length > 0))
            return (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ofVariables */ .vv)([...variables, ...further], at, (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unsetOf */ .tv)(it));
        if (it.kind === 'primitive' || it.kind === 'unknown')
            return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(it, variables);
        return (0,_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)([
            { value: it, when: null },
            { value: (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ofVariables */ .vv)(variables, at), when: variables.some(namesEnvironment) ? null : (0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .whenSet */ .xb)(variables) },
        ], at);
    });
}
/** One of several, of which each is the same where nothing is set: `isProduction && process.env.TIDE`. */
function settingTestOf(options, truths) {
    const settings = [];
    const outcomes = new Set();
    const isSaid = truths.some((it) => it.known === null && it.test?.isSaid === true);
    for (const [index, truth] of truths.entries()) {
        const when = options[index]?.when ?? null;
        if ((0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetting */ .BX)(when)) {
            settings.push(when);
            if (truth.known === null && truth.test !== null && (0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetting */ .BX)(truth.test.when))
                settings.push(truth.test.when);
        }
        else if (truth.known !== null)
            outcomes.add(truth.known);
        else if (truth.test !== null && (0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .isSetting */ .BX)(truth.test.when)) {
            settings.push(truth.test.when);
            outcomes.add(!truth.test.whenTrue);
        }
        else
            outcomes.add(null);
    }
    const [outcome, ...others] = outcomes;
    if (outcome === undefined || outcome === null || others.length > 0 || settings.length === 0)
        return null;
    const when = (0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .whenSet */ .xb)([...new Set(settings.flatMap(_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .variablesOfSetting */ .Xp))]);
    return { when, whenTrue: !outcome, ...(isSaid ? { isSaid } : {}) };
}
/** `mode === 'production'`, in either order. */
function environmentTest(operator, a, b, at) {
    const [subject, literal] = environmentOf(a) !== null ? [a, b] : [b, a];
    const variable = environmentOf(subject);
    if (variable === null || literal.kind !== 'primitive' || literal.variables.length > 0)
        return null;
    if (typeof literal.value !== 'string' || !/^[!=]==?$/.test(operator))
        return null;
    const isEqual = operator.startsWith('=');
    // What stands in for the variable where it is not set holds in all environments but those with another name.
    const isStandIn = subject.kind === 'primitive' && subject.value === literal.value;
    return {
        ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ofVariables */ .vv)([variable], at, isStandIn ? { value: isEqual } : null),
        test: isStandIn
            ? { when: (0,_whens_js__WEBPACK_IMPORTED_MODULE_3__/* .whenAnother */ .y8)(variable, literal.value), whenTrue: !isEqual }
            : { when: { variable, environment: literal.value }, whenTrue: isEqual },
    };
}
/** `mode`, or `process.env.NODE_ENV || 'development'`: the variable that names the environment. */
function environmentOf(value) {
    const [variable, ...others] = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(value);
    if (variable === undefined || others.length > 0 || !namesEnvironment(variable))
        return null;
    const isName = value.kind === 'primitive' && typeof value.value === 'string' && value.isComputed !== true;
    return value.kind === 'variable' || isName ? variable : null;
}
/** Variables whose value is the name of an environment. */
function namesEnvironment(variable) {
    return /^(?:mode|MODE|(?:[A-Z_]+_)?(?:ENV|STAGE))$/.test(variable);
}


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   mn: () => (/* binding */ unsetFrom),
/* harmony export */   pT: () => (/* binding */ fileVariable),
/* harmony export */   tv: () => (/* binding */ unsetOf),
/* harmony export */   vv: () => (/* binding */ ofVariables)
/* harmony export */ });
/* harmony import */ var _language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
/** Run-time variables: which a value is made of or can be replaced by, and what is not known because of them. */


/** The run-time variables that a value is made of, or that can replace it. */
function variablesOf(value) {
    switch (value.kind) {
        case 'variable':
            return [value.name];
        case 'primitive':
            return value.variables;
        case 'unknown':
            return value.variables ?? [];
        default:
            return [];
    }
}
/** What a value is where none of the variables is set that it is made of; `null` where that is not known. */
function unsetOf(value) {
    switch (value.kind) {
        case 'primitive':
            return { value: value.value };
        case 'variable':
            return value.unset ?? { value: undefined };
        case 'unknown':
            return value.unset ?? null;
        default:
            return null;
    }
}
/** What a function makes of scalars, where none of the variables is set that these are made of. */
function unsetFrom(values, compute) {
    const scalars = [];
    let isSaid = false;
    for (const value of values) {
        const unset = unsetOf(value);
        if (unset === null)
            return null;
        scalars.push(unset.value);
        isSaid ||= unset.isSaid === true || (value.kind === 'primitive' && saysSomething(value.value));
    }
    return { value: compute(scalars), ...(isSaid ? { isSaid } : {}) };
}
/** Not that there is no value, with which any variable may be compared: `''`, `null`, what `typeof` gives. */
function saysSomething(value) {
    return Boolean(value) && value !== 'undefined';
}
/**
 * What is computed of known values that these variables can replace. A test of such a value may come out either way.
 *
 * @param isSaid see `Unset`
 */
function computed(value, variables, at, isSaid = true) {
    return typeof value === 'boolean' && variables.length > 0
        ? ofVariables(variables, at, { value, ...(isSaid ? { isSaid } : {}) })
        : { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(value, at, variables), isComputed: true };
}
/** What a build or an installation makes is not in a repository, and there all the same. */
const made = /(?:^|\/)(?:node_modules|dist|build|out|lib|target|\.\w+|\.env[\w.-]*)(?:\/|$)/;
/**
 * A file that is not in the repository, as what can replace a value: where it is there, it is as if a variable were set.
 *
 * @param path relative to the root
 * @returns `null` for what is most likely there
 */
function fileVariable(path) {
    return path === '' || made.test(path) ? null : `./${path}`;
}
/** Whether it is such a name. */
function isFile(name) {
    return name.startsWith('./');
}
/** Known only to the run, and made of run-time variables alone. */
function ofVariables(variables, at, unset = null) {
    const names = [...new Set(variables)];
    const list = names.map((name) => `"${name}"`).join(' and ');
    return {
        kind: 'unknown',
        reason: names.every(isFile)
            ? `it depends on ${list.replaceAll('"./', '"')}, which is not in this repository`
            : `it comes from the environment (${list}), and nothing here sets that`,
        at,
        variables: names,
        ...(unset === null ? {} : { unset }),
    };
}
/** The unknown that follows from unknown parts: their reason, and their variables if there is nothing else. */
function unknownFrom(values, at, unset = null) {
    const causes = values.filter((it) => it.kind === 'unknown' && it.variables === undefined);
    const [cause] = causes;
    if (cause?.kind === 'unknown') {
        const from = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(cause.reason, cause.at);
        return causes.every(_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfEnvFile */ .pk) ? { ...from, ofEnvFile: true } : from;
    }
    const variables = values.flatMap(variablesOf);
    return variables.length > 0 ? ofVariables(variables, at, unset) : (0,_language_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('the expression', at);
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expandWords),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8157);
/** `$PORT`, `${PORT}` and `${PORT:-4310}` in a word, as a shell fills them in. */



/** Variables in one word, and defaults of defaults: nobody writes more. */
const mostPieces = 32;
const deepestDefault = 4;
/** Characters: each of a few variables may hold the one before it twice. */
const longestText = 64 * 1024;
/**
 * The value of a word for a process with this environment. What is not a plain variable (`$(command)`, arithmetic)
 * is unknown, with the word as the reason; a variable that nothing sets is not set.
 */
function expand(word, environment) {
    return filled(word, environment, 0);
}
/** The words that a program gets: without quotes, a value of several words is several, and an empty one is none. */
function expandWords(words, environment) {
    return words.flatMap((word) => {
        const fills = word.fills ?? [];
        const [fill, second] = fills;
        if (fill === undefined || word.quotedFrom !== undefined || fills.some((it) => it.isQuoted))
            return [word];
        const isWhole = second === undefined && fill.length === word.text.length && !fill.isReread;
        const value = isWhole ? valueOfFill(word, fill, environment, 0) : expand(word, environment);
        if (value.kind !== 'primitive' || typeof value.value !== 'string' || /[*?[\\]/.test(value.value))
            return [word];
        if (value.value !== '' && !isWhole)
            return [word];
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitAtBlanks */ .FO)(value);
    });
}
function filled(word, environment, depth) {
    const fills = word.fills ?? [];
    if (fills.length === 0)
        return word.value;
    if (fills.length > mostPieces)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, word.value.at);
    const values = [];
    let at = 0;
    for (const fill of fills) {
        if (fill.from > at)
            values.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(word, at, fill.from - at).value);
        const value = valueOfFill(word, fill, environment, depth);
        values.push(isOneWord(value, fill) ? value : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${word.text}" may be several words`, word.value.at));
        at = fill.from + fill.length;
    }
    if (at < word.text.length)
        values.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(word, at).value);
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : together(values, word);
}
/** Whether a value stays what it is where it is filled in. */
function isOneWord(value, { isQuoted, isReread }) {
    if (value.kind !== 'primitive' || typeof value.value !== 'string')
        return true;
    if (isReread)
        return /^[\w./:@%+,=-]*$/.test(value.value);
    return isQuoted || !/[ \t\n*?[\\]/.test(value.value);
}
/** A name, and what stands behind `:-` and its like. */
const plainFill = /^\$(?:([A-Za-z_]\w*|\d)|\{([A-Za-z_]\w*|\d+)(?:(:?[-=+?])([\s\S]*))?\})$/;
function valueOfFill(word, fill, current, depth) {
    const { at } = word.value;
    const environment = fill.after === null ? current : (current.earlier[fill.after] ?? current);
    const match = plainFill.exec(word.text.slice(fill.from, fill.from + fill.length));
    const variable = match?.[1] ?? match?.[2];
    if (match === null || variable === undefined)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, at);
    const [operator, text = ''] = [match[3], match[4]];
    const start = fill.from + fill.length - 1 - text.length;
    const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(word, fill.from, fill.length).value.at;
    const fallback = () => defaultOf((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(word, start, text.length), fill, environment, depth);
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(environment.inShell(variable, at), (it) => {
        if (it.kind !== 'primitive')
            return it;
        const isSet = it.value !== undefined && it.value !== null;
        const counts = isSet && !(it.value === '' && operator?.startsWith(':') === true);
        const missing = { kind: 'variable', name: variable, at: place };
        switch (operator?.at(-1)) {
            case '-':
            case '=':
                return counts ? it : (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(fallback(), (value) => (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(value, [variable]));
            case '+':
                return counts ? fallback() : isSet ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)('', at) : missing;
            case '?':
                return counts ? it : missing;
            default:
                return isSet ? it : missing;
        }
    });
}
/** What stands behind `:-`: plain text, or one variable. */
function defaultOf(word, fill, environment, depth) {
    const { text } = word;
    if (!/[$`"'\\{}]/.test(text))
        return /\s/.test(text) && !fill.isQuoted ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${text}" may be several words`, word.value.at) : word.value;
    if (depth >= deepestDefault || !plainFill.test(text))
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${text}" is filled in by the shell`, word.value.at);
    const inner = { ...fill, from: 0, length: text.length, after: null };
    return filled({ text, value: word.value, expands: true, fills: [inner] }, environment, depth + 1);
}
/** Several pieces as one text. */
function together(values, word) {
    const known = [];
    let length = 0;
    for (const value of values) {
        if (value.kind === 'unknown')
            return value;
        if (value.kind === 'variable') {
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell, and nothing here sets "${value.name}"`, word.value.at);
        }
        if (value.kind !== 'primitive')
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, word.value.at);
        known.push(value);
        length += String(value.value).length;
        if (length > longestText)
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the shell fills in a text that is very long', word.value.at);
    }
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(known, word.value.at);
}


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4840);
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8109);
/** Files of the repository: their text, and what JSON of them says. */


/** Read once, however many ask; `null` where there is no such file, or none that can be read. */
const textIn = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .keptBy */ .mA)((tree, path) => {
    const read = path !== null && tree.has(path) ? tree.read(path) : null;
    return read?.kind === 'text' ? read.source : null;
});
/** With comments and trailing commas; `null` where it cannot be read. */
function jsonIn(tree, path) {
    const source = textIn(tree, path);
    const evaluated = source === null ? null : (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateJson */ .QJ)(source, tree);
    return evaluated !== null && 'value' in evaluated ? evaluated.value : null;
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ manifestAbove),
/* harmony export */   eL: () => (/* binding */ manifestsNamed),
/* harmony export */   kw: () => (/* binding */ scriptsCalled),
/* harmony export */   mj: () => (/* binding */ allManifests),
/* harmony export */   sp: () => (/* binding */ workspacesIn),
/* harmony export */   tn: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8389);
/* harmony import */ var _javascript_syntax_yaml_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1063);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3531);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6222);
/* harmony import */ var _model_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4969);
/* harmony import */ var _model_globs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3195);
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8109);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8767);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9391);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3887);
/** `package.json`: its scripts, with the places they are written at, and where each package of the repository lies. */











/** Packages that are looked at to find one by its name. */
const mostPackages = 2_000;
/**
 * The manifest that managers of packages go by in a folder: its own, or the next one further out.
 * https://docs.npmjs.com/cli/commands/npm-prefix
 */
function manifestAbove(tree, directory) {
    const folder = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Zv)(directory).find((it) => tree.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(it, 'package.json')));
    return folder === undefined ? null : manifestIn(tree, folder);
}
/** The manifest in a folder (`''` is the root); `null` where there is none, or none that can be read. */
const manifestIn = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .keptBy */ .mA)((tree, directory) => {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, 'package.json');
    const value = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Y)(tree, path);
    if (value === null)
        return null;
    const scripts = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(value, 'scripts');
    return {
        path,
        directory,
        name: (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(value, 'name')),
        scripts: new Map(scripts.kind === 'object' ? [...scripts.properties].flatMap(scriptEntry) : []),
        config: configIn((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(value, 'config')),
        main: (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(value, 'main')),
        workspaces: globsOf((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(value, 'workspaces')),
        value,
    };
});
/**
 * The globs of the workspaces that a folder declares; `null` where it declares none.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces https://pnpm.io/pnpm-workspace_yaml
 */
function workspacesIn(tree, directory) {
    return globsOfPnpm(tree, directory) ?? manifestIn(tree, directory)?.workspaces ?? null;
}
const globsOfPnpm = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .keptBy */ .mA)((tree, directory) => {
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r)(tree, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, 'pnpm-workspace.yaml'));
    return file === null ? null : globsOf((0,_javascript_syntax_yaml_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlValue */ .t)(file));
});
/** A list, or for Yarn and pnpm one in an object. */
function globsOf(value) {
    const list = value.kind === 'object' ? (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(value, 'packages') : value;
    if (list.kind !== 'array' || list.rest !== null)
        return null;
    const globs = list.items.flatMap((it) => (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(it) ?? []);
    return globs.length === list.items.length ? globs : null;
}
/** The manifests in the repository, in the order of their paths; `null` where there are too many to look at. */
const allManifests = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .kept */ .LP)((tree) => {
    const paths = tree.files.filter((it) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(it) === 'package.json').sort(_model_place_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n6);
    return paths.length > mostPackages ? null : paths.flatMap((path) => manifestIn(tree, (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path)) ?? []);
});
/** The packages of a name: more than one where the repository has copies. */
function manifestsNamed(tree, name) {
    return manifestsByName(tree).get(name) ?? [];
}
const manifestsByName = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .kept */ .LP)((tree) => {
    const byName = new Map();
    for (const it of allManifests(tree) ?? [])
        if (it.name !== null)
            (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)(byName, it.name, it);
    return byName;
});
/** The script of a name, or all that a pattern names: `dev:*`. */
function scriptsCalled({ scripts }, name, tree) {
    const line = scripts.get(name);
    if (line !== undefined)
        return [[name, line]];
    if (!name.includes('*'))
        return [];
    // Patterns are of `:` here as paths are of `/`.
    if (!(0,_work_js__WEBPACK_IMPORTED_MODULE_5__/* .spend */ .R)(tree, scripts.size * name.length))
        return [];
    const matches = (0,_model_globs_js__WEBPACK_IMPORTED_MODULE_9__/* .globMatcher */ .f)([`/${name.replaceAll(':', '/')}`]);
    return [...scripts].filter(([it]) => matches(it.replaceAll(':', '/')));
}
function scriptEntry([name, value]) {
    return value.kind === 'primitive' && typeof value.value === 'string' ? [[name, value]] : [];
}
/** https://docs.npmjs.com/cli/configuring-npm/package-json#config */
function configIn(config) {
    if (config.kind !== 'object')
        return new Map();
    return new Map([...config.properties].flatMap(([name, value]) => value.kind === 'primitive' && (typeof value.value === 'string' || typeof value.value === 'number')
        ? [[name, (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_10__/* .primitive */ .MY)(String(value.value), value.at, value.variables)]]
        : []));
}


/***/ }),

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ addressOf),
  r4: () => (/* binding */ neededFor),
  pe: () => (/* binding */ openedBy),
  mg: () => (/* binding */ socketsOf),
  s_: () => (/* binding */ strictnessOf)
});

// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var values_whens = __webpack_require__(2574);
// EXTERNAL MODULE: ./.build/model/address.js
var address = __webpack_require__(4468);
;// CONCATENATED MODULE: ./.build/launch/candidates.js
/** What gives a port, the strongest first: each counts where those before it say nothing. */


/**
 * The first candidate that says something, and those behind it in the environments in which it says nothing.
 *
 * @param environment see `readPorts`
 */
function firstGiven(candidates, environment, at) {
    const found = [];
    const said = new Set();
    // `null` for all environments that have no port of their own yet.
    let open = new Set([null]);
    for (const { port, given } of candidates) {
        const readings = holdingIn(open, said, (0,ports/* readPorts */.xH)(port, environment));
        const saying = readings.filter((it) => it.kind !== 'absent');
        found.push(...saying.map((reading) => ({ reading, given })));
        for (const { when } of saying)
            if (when !== null)
                said.add(when);
        open = new Set(readings.flatMap((it) => (it.kind === 'absent' ? [it.when] : [])));
        if (open.size === 0)
            return found;
    }
    const absent = holdingIn(open, said, (0,ports/* readPorts */.xH)((0,values_value/* primitive */.MY)(undefined, at)));
    return [...found, ...absent.map((reading) => ({ reading, given: { by: 'default', name: '' } }))];
}
/** What is left of some readings in the environments that are open; of all but some names where those are `said`. */
function holdingIn(open, said, readings) {
    const own = new Set(readings.map((it) => it.when));
    return readings.flatMap((reading) => {
        const { when, replacedIn } = reading;
        if (when !== null)
            return open.has(when) || (open.has(null) && !said.has(when)) ? [reading] : [];
        if (open.has(null))
            return [{ ...reading, replacedIn: [...new Set([...replacedIn, ...said])] }];
        return [...open].filter((name) => !own.has(name)).map((name) => ({ ...reading, when: name, replacedIn: [] }));
    });
}

// EXTERNAL MODULE: ./.build/launch/expand.js
var expand = __webpack_require__(6610);
// EXTERNAL MODULE: ./.build/launch/servers/row.js
var row = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/launch/socket.js
var socket = __webpack_require__(587);
// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
;// CONCATENATED MODULE: ./.build/launch/flags.js
/** What the options and arguments of a server say of ports and addresses. */







/** In the order of the command line. What stands behind `--` is not for the server. */
function readFlags(server, args, environment) {
    const { flags, positional, optionStyle } = server;
    const { own } = (0,launch_words/* atDashes */.g$)(args);
    const values = (0,row/* valuedOptions */.gb)(server);
    const options = optionStyle === 'getopt' ? asGetopt(own, values) : launch_words/* optionsIn */.Im;
    const found = flags.flatMap(({ names, gives, opens = 'one', alone, isJoined, mark, form }) => options(own, names).flatMap(({ name, word, value, at }) => {
        if (isJoined === true && !word.text.includes('='))
            return [];
        const marked = mark === undefined ? -1 : own.findIndex((it) => it.text === mark.option);
        if (mark !== undefined && marked !== -1 && at < marked !== (mark.side === 'before'))
            return [];
        const given = value !== null ? (0,expand/* expand */.f)(value, environment) : alone === undefined ? null : (0,values_value/* primitive */.MY)(true, word.value.at);
        const mistake = mistakeIn(name, gives, value, given, optionStyle);
        if (mistake !== null) {
            const port = (0,values_value/* unknown */.L5)(mistake, word.value.at);
            return [{ name, gives, port, address: null, opens, at }];
        }
        return readGiven(name, gives, formed(given, form)).map((it) => ({ ...it, opens, at }));
    }));
    found.push(...flags.flatMap((it) => takenBack(it, own)));
    const words = positional?.countsOptions === true ? own : (0,launch_words/* operandsIn */.g9)(own, values);
    const word = positional === null ? undefined : words[positional.index];
    if (positional !== null && word !== undefined) {
        const at = own.indexOf(word);
        const value = formed((0,expand/* expand */.f)(word, environment), positional.form);
        const given = positional.isNumberOnly === true ? (0,choices/* mapOptions */.tS)(value, numberOrNothing) : value;
        found.push(...readGiven('argument', positional.gives, given).map((it) => ({ ...it, opens: 'one', at })));
    }
    return found.sort((a, b) => a.at - b.at);
}
/** The options of a command line where each takes the next word, and is no option where it is taken itself. */
function asGetopt(words, valued) {
    const taken = new Set();
    for (const [index, word] of words.entries())
        if (!taken.has(index) && valued.has(word.text))
            taken.add(index + 1);
    return (all, names) => (0,launch_words/* optionsIn */.Im)(all, names)
        .filter((it) => !taken.has(it.at))
        .map((it) => {
        if (it.word.text === it.name)
            return { ...it, value: all[it.at + 1] ?? null };
        // `-p=4310` gives `=4310`.
        return /^-\w=/.test(it.word.text) ? { ...it, value: (0,launch_words/* partOf */.BU)(it.word, 2) } : it;
    });
}
/**
 * Why a server does not start with an option, or not with a port that is written there: `null` where it does.
 *
 * @param given what the option is given, where that is anything
 */
function mistakeIn(name, gives, word, given, style) {
    if (gives === 'no port')
        return null;
    const isPort = gives !== 'address';
    // Most servers refuse to start then (`gunicorn -b --chdir ferry`), some take it for `true`.
    if (given === null)
        return isPort || style === 'getopt' ? `${name} has no value` : null;
    if (style === 'getopt' && word?.text.startsWith('-') === true)
        return `${name} takes "${word.text}" for its value`;
    const isEmpty = given.kind === 'primitive' && given.value === '' && given.variables.length === 0;
    // Vite then takes any that is free, Next.js ends with an error.
    return isEmpty && (gives === 'port' || gives === 'port or socket') ? `${name} is given an empty text` : null;
}
/** A text that does not look as its server wants it: it does not start then. */
function formed(value, form) {
    if (value === null || form === undefined)
        return value;
    return (0,choices/* mapOptions */.tS)(value, (it) => it.kind === 'primitive' && !form.test(String(it.value))
        ? (0,values_value/* unknown */.L5)(`"${String(it.value).slice(0, 40)}" is no address that the server takes`, it.at)
        : it);
}
function numberOrNothing(value) {
    const isNone = value.kind === 'primitive' && Number.isNaN(Number.parseInt(String(value.value), 10));
    return isNone ? (0,values_value/* primitive */.MY)(undefined, value.at) : value;
}
/** `--no-port` behind `--port 4310`: what it comes to differs, but it is never that port. */
function takenBack({ names, gives, opens = 'one' }, words) {
    if (gives !== 'port')
        return [];
    return words.flatMap((word, at) => {
        const name = names.find((it) => it.startsWith('--') && word.text === `--no-${it.slice(2)}`);
        if (name === undefined)
            return [];
        const port = (0,values_value/* unknown */.L5)(`"${word.text}" takes ${name} back`, word.value.at);
        return [{ name, gives, port, address: null, opens, at }];
    });
}
function readGiven(name, gives, value) {
    const base = { name, gives, port: null, address: null };
    if (gives === 'no port')
        return [base];
    if (value === null)
        return [];
    switch (gives) {
        case 'port':
            return [{ ...base, port: value }];
        case 'address':
            return [{ ...base, address: value }];
        case 'socket':
            if (value.kind === 'primitive' && /^\d+$/.test(String(value.value))) {
                const port = (0,values_value/* unknown */.L5)(`"${value.value}" is an address to this server, without a port`, value.at);
                return [{ ...base, port }];
            }
            return socketsIn(base, value);
        case 'port or socket':
            return socketsIn(base, value);
    }
}
function socketsIn(base, value) {
    return (0,socket/* readSockets */.h)(value).map(({ port, address, isPath }) => isPath
        ? { ...base, gives: 'no port' }
        : { ...base, port: (0,ports/* isAbsent */.W0)(port) ? null : port, address: (0,ports/* isAbsent */.W0)(address) ? null : address });
}

;// CONCATENATED MODULE: ./.build/launch/opened.js
/** From a server that is started under one environment to the sockets that it opens. */









/** The sockets of a server of the table: what beats what is in its row. */
function socketsOf({ server: row, args, environment, envFiles, start, at }) {
    const flags = readFlags(row, args, environment);
    // A Unix socket that stands beside others takes only its own place.
    if (flags.some((it) => it.gives === 'no port' && it.opens === 'one'))
        return { opened: [], files: [] };
    const configured = start === null ? null : (row.config?.(start) ?? null);
    const server = { ...row, defaultPort: configured?.defaultPort ?? row.defaultPort };
    const [first, ...others] = configured?.sockets ?? [];
    const sides = {
        variable: variablesSide(server, environment, 'variable', at),
        'env file': variablesSide(server, envFiles, 'env file', at),
        config: configSide(server, start, first, at),
    };
    const process = { server, args, environment, at };
    const open = (own, protocol) => {
        const all = (configured?.precedence ?? server.precedence).map((giver) => giver === 'flag' ? flagsSide(own) : sides[giver]);
        return opening(process, all, first, protocol);
    };
    const own = flags.filter((it) => it.opens === 'one');
    const last = lastOf(own);
    const each = flags.filter((it) => it.opens === 'each');
    // A config that is read and opens nothing (Vite's middleware mode) opens nothing by default either.
    const isSilent = configured !== null && first === undefined && own.length === 0;
    const protocol = first?.protocol ?? 'tcp';
    const main = each.length > 0
        ? each.filter((it) => it.gives !== 'no port').flatMap((it) => open([...last, it], protocol))
        : isSilent
            ? []
            : open(own, protocol);
    const besides = [
        ...flags.filter((it) => it.opens === 'further').map((it) => flagsSide([it])),
        ...server.flags
            .filter(({ names }) => !flags.some((it) => names.includes(it.name)))
            .flatMap(({ variable = null }) => variable === null ? [] : [socketSide([variable], environment, 'variable', at)]),
    ];
    const asked = besides
        .flatMap((it) => opening(process, [it], first, 'tcp'))
        .filter(({ reading }) => reading.kind !== 'absent');
    const isOwn = (it, isShared) => main.some((own) => portOf(own) === portOf(it) && (isShared || own.address === it.address));
    const further = [
        ...asked.filter((it) => !isOwn(it, true)),
        ...others.flatMap((it) => {
            const library = { name: server.name, defaultPort: server.defaultPort, at: it.port.at };
            const opened = openedBy({ library, ...it }, 'config', environment);
            // Where nothing gives a port to what may share one, it shares it.
            const shares = (own) => it.isShared === true && own.reading.kind === 'absent';
            return opened.filter((own) => !shares(own) && !isOwn(own, it.isShared === true));
        }),
    ];
    return { opened: [...main, ...further], files: configured?.files ?? [] };
}
/** What is not known is like nothing else. */
function portOf({ reading, defaults }) {
    return reading.kind === 'port' ? reading.port : ((reading.kind === 'absent' ? defaults?.port : null) ?? reading);
}
function opening({ server, args, environment, at }, sides, socket, protocol) {
    const addresses = sides.flatMap((it) => it.addresses);
    return firstGiven(sides.flatMap((it) => it.ports), environment.chosen, at).map(({ reading, given }) => ({
        reading,
        ...addressOf(addresses, server.defaultAddress),
        strict: strictness(server, args, socket),
        protocol,
        given,
        defaults: server.defaultPort === null
            ? null
            : { name: server.name, port: server.defaultPort, variables: variablesFor(server, socket), at },
    }));
}
/** By which a default is replaced: those of the server, and those by which its config would say another port. */
function variablesFor({ portVariables }, socket) {
    const ofConfig = socket === undefined ? [] : (0,choices/* optionsOf */.cz)(socket.port).filter(({ value }) => (0,ports/* isAbsent */.W0)(value));
    return [...new Set([...portVariables, ...ofConfig.flatMap(({ value }) => (0,variables/* variablesOf */.ht)(value))])];
}
/** What a config says of a further socket, or a program's own source of any; nothing where nothing gives it a port. */
function openedBy({ port, address, protocol, library }, by, environment) {
    const { name = null, defaultPort = null, at } = library ?? { at: port.at };
    const defaults = defaultPort === null ? null : { name, port: defaultPort, variables: [], at };
    return (0,ports/* readPorts */.xH)(port, environment.chosen)
        .filter((it) => it.kind !== 'absent' || (defaults !== null && !it.isOff))
        .map((reading) => ({
        reading,
        ...addressOf([address], null),
        strict: null,
        protocol,
        given: { by: reading.kind === 'absent' ? 'default' : by, name: '' },
        defaults,
    }));
}
/** The variables one of which has to be set for a program to open any of these; none where that is not what it takes. */
function neededFor(sockets) {
    const whens = sockets.flatMap(({ port }) => (0,choices/* optionsOf */.cz)(port).map(({ when }) => when));
    return [...new Set(whens.filter(values_whens/* isSetting */.BX).flatMap(values_whens/* variablesOfSetting */.Xp))];
}
/** Those of some flags that count. */
function lastOf(flags) {
    const port = flags.findLast((it) => it.port !== null);
    const address = flags.findLast((it) => it.address !== null);
    return [...new Set([port, address])].flatMap((it) => it ?? []);
}
/** Of several flags of a kind, the last one counts. */
function flagsSide(flags) {
    const last = flags.toReversed();
    return {
        ports: last
            .flatMap(({ port, name }) => (port === null ? [] : [{ port, given: { by: 'flag', name } }]))
            .slice(0, 1),
        addresses: last.flatMap((it) => it.address ?? []),
    };
}
function variablesSide({ portVariables, addressVariables, socketVariables }, environment, by, at) {
    const { ports, addresses } = socketSide(socketVariables, environment, by, at);
    return {
        ports: [...portVariables.map((name) => ({ port: environment.get(name, at), given: { by, name } })), ...ports],
        addresses: [...addressVariables.map((name) => onlyAddress(environment.get(name, at))), ...addresses],
    };
}
/** What variables say that give an address with its port. */
function socketSide(variables, environment, by, at) {
    const sockets = variables.map((name) => ({ name, ...(0,socket/* readSocket */.C)(environment.get(name, at)) }));
    return {
        ports: sockets.map(({ name, port }) => ({ port, given: { by, name } })),
        addresses: sockets.map((it) => it.address),
    };
}
function configSide(server, start, socket, at) {
    const given = { by: 'config', name: '' };
    if (server.config !== null && start === null) {
        const port = (0,values_value/* unknown */.L5)('its config is in a folder that is not in this repository', at);
        return { ports: [{ port, given }], addresses: [] };
    }
    return socket === undefined
        ? { ports: [], addresses: [] }
        : { ports: [{ port: socket.port, given }], addresses: [socket.address] };
}
/** The first address that is given. What is not known may be any; `true` and an empty option are every address. */
function addressOf(values, otherwise) {
    for (const value of values) {
        const isKnown = value.kind === 'primitive';
        if (!isKnown || value.value === true || value.value === '')
            return { address: null, addressIsDefault: false };
        if (typeof value.value === 'string')
            return { address: value.value, addressIsDefault: false };
    }
    return { address: otherwise, addressIsDefault: true };
}
/** What a variable such as `HOST` says, where it is an address: it is often the name of the site instead. */
function onlyAddress(value) {
    return (0,choices/* mapOptions */.tS)(value, (it) => it.kind === 'primitive' && !(typeof it.value === 'string' && (0,address/* isAddress */.PW)(it.value))
        ? (0,values_value/* primitive */.MY)(undefined, it.at)
        : it);
}
/** Whether a taken port is an error, where an option of the server decides that; `null` where none does. */
function strictness({ strictFlag }, args, socket) {
    if (strictFlag === null)
        return null;
    if (args.some((it) => it.text === strictFlag))
        return true;
    return socket === undefined ? false : strictnessOf(socket.strict);
}
/** What a config says of it; `null` where that is not known. */
function strictnessOf(strict) {
    return strict.kind === 'primitive' ? Boolean(strict.value) : null;
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathFrom)
/* harmony export */ });
/* harmony import */ var _javascript_modules_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);
/* harmony import */ var _model_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4969);
/** Paths of command lines and configs, in the repository. */


/** Characters: Linux's own limit, PATH_MAX. */
const longestPath = 4096;
/** A path in the repository, from a folder; `null` where it leads out of the repository or cannot be told. */
function pathFrom(directory, path) {
    const known = (0,_javascript_modules_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .insideRepository */ .rz)(path);
    if (known !== null)
        return known;
    if (directory === null || path.startsWith('/') || path.startsWith('~'))
        return null;
    return directory.length + path.length > longestPath ? null : (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, path);
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ unlessSocket),
/* harmony export */   FX: () => (/* binding */ firstFile),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   Kz: () => (/* binding */ hasOption),
/* harmony export */   OG: () => (/* binding */ textConfig),
/* harmony export */   TN: () => (/* binding */ optionValue),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   sZ: () => (/* binding */ socket),
/* harmony export */   tw: () => (/* binding */ socketsFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9075);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9212);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(587);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8157);
/** The config file of a server: the one that an option names, or the first of those that it looks for. */






/** What an option is given: the last time that it is given something. */
function optionValue(args, names) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsIn */ .Im)(args, names).findLast((it) => it.value !== null)?.value ?? null;
}
/** Whether any of these options is there. */
function hasOption(args, names) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsIn */ .Im)(args, names).length > 0;
}
/** The config that an option names, else the first that is there; `null` where there is none. */
function configFile(start, { names, options = [] }) {
    const word = optionValue(start.args, options);
    return word === null ? firstFile(start, names) : namedFile(start, word);
}
/** What a config says that is text to us. @param found why it cannot be read where it cannot */
function textConfig(found, read) {
    if (found === null)
        return null;
    return found instanceof _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D ? { files: [found.path], sockets: read(found) } : notKnown(found);
}
/** Of a server that listens on a Unix socket where a variable names one, and none of the others gives it a port. */
function unlessSocket(variable, ports = []) {
    return ({ environment: { variables } }) => {
        const isAsked = !isUnset(variables.get(variable)) && ports.every((it) => isUnset(variables.get(it)));
        return isAsked ? { files: [], sockets: [] } : null;
    };
}
/** The file that an option names; why it cannot be read where it cannot. */
function namedFile({ tree, directory }, word, path = word.text) {
    const { at } = word.value;
    if (word.expands)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, at);
    const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .I)(directory, path);
    if (inside === null)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`its config "${path}" is not in this repository`, at);
    const read = tree.has(inside) ? tree.read(inside) : { kind: 'missing' };
    if (read.kind === 'text')
        return read.source;
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(read.kind === 'missing' ? `there is no file "${inside}"` : `the file cannot be read: ${read.reason}`, at);
}
/** The first of some files, relative to the folder the process is started in; `null` where there is none. */
function firstFile({ tree, directory }, names) {
    const path = names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name)).find((it) => tree.has(it));
    if (path === undefined)
        return null;
    const read = tree.read(path);
    if (read.kind === 'text')
        return read.source;
    const at = { source: new _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(path, ''), start: 0, end: 0 };
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the file cannot be read: ${read.kind === 'missing' ? 'it is no longer there' : read.reason}`, at);
}
/** A socket of which a config says no more than that. */
function socket(port, address = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, port.at)) {
    return { port, address, strict: (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, port.at), protocol: 'tcp' };
}
/** What nothing says. */
const unwritten = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, { source: new _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D('', ''), start: 0, end: 0 });
/** A config that is there, and that its language does not understand. */
function broken(source, { message, at }) {
    const offset = source.offsetOf(at.line, at.column);
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the file cannot be read: ${message}`, { source, start: offset, end: offset });
}
/** One socket whose port is not known. */
function notKnown(port) {
    return { files: [port.at.source.path], sockets: [socket(port)] };
}
/** The sockets that a text, or a list of texts, names: none for a Unix socket, one that says nothing for no text. */
function socketsFrom(value) {
    if (value.kind === 'array' && value.rest === null && !value.isLoose)
        return value.items.flatMap(socketsFrom);
    if (value.kind === 'primitive' && isPath(value))
        return [];
    if (value.kind === 'array' || value.kind === 'object')
        return [socket((0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('it is not an address', value.at))];
    const { port, address } = (0,_socket_js__WEBPACK_IMPORTED_MODULE_2__/* .readSocket */ .C)(value);
    return [socket(port, address)];
}
/** `unix:/run/ferry.sock`, `fd://3`, `/run/ferry.sock`. */
function isPath({ value }) {
    return typeof value === 'string' && /^(?:unix:|fd:\/\/|[./~])/.test(value);
}
/** Whether a config, or the environment, says nothing there. */
function isUnset(value) {
    if (value === undefined)
        return true;
    return value.kind === 'primitive' && (value.value === undefined || value.value === null || value.value === '');
}
/** A config that says nothing of its socket. */
function silent(source) {
    return [socket((0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, startOf(source)))];
}
function startOf(source) {
    return { source, start: 0, end: 0 };
}


/***/ }),

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1456);
/* harmony import */ var _program_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(938);
/** Packages of the repository by their name, as a program or a config imports them. */



/** The file at which a package of the repository begins: where it is built elsewhere, its source. */
function packageFile(tree, name) {
    const [scope = '', second = ''] = name.split('/');
    const full = scope.startsWith('@') ? `${scope}/${second}` : scope;
    const [manifest, ...others] = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsNamed */ .eL)(tree, full);
    if (manifest === undefined || others.length > 0)
        return null;
    const inside = name.slice(full.length + 1);
    for (const folder of [manifest.directory, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(manifest.directory, 'src')]) {
        const file = (0,_program_file_js__WEBPACK_IMPORTED_MODULE_2__/* .programFile */ .p)(tree, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, inside));
        if ('path' in file)
            return file.path;
    }
    return null;
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ programFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
// EXTERNAL MODULE: ./.build/javascript/modules/modules.js
var modules = __webpack_require__(7287);
// EXTERNAL MODULE: ./.build/javascript/modules/tsconfig.js
var tsconfig = __webpack_require__(8783);
// EXTERNAL MODULE: ./.build/javascript/syntax/json.js
var json = __webpack_require__(9238);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
// EXTERNAL MODULE: ./.build/launch/files.js
var files = __webpack_require__(9391);
// EXTERNAL MODULE: ./.build/launch/manifest.js
var launch_manifest = __webpack_require__(1456);
// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 56 modules
var evaluate = __webpack_require__(4840);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/launch/paths.js
var paths = __webpack_require__(9212);
// EXTERNAL MODULE: ./.build/launch/shell/parser.js + 1 modules
var parser = __webpack_require__(2648);
// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
// EXTERNAL MODULE: ./.build/launch/servers/script-config.js
var script_config = __webpack_require__(8775);
;// CONCATENATED MODULE: ./.build/launch/servers/build-configs.js
/** What the configs of builders build from what: webpack's `entry` and `output`, Rollup's `input`, tsup's `entry`, Angular's targets. */













const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const builders = [
    // https://webpack.js.org/configuration/entry-context/, https://webpack.js.org/configuration/output/
    { program: 'webpack', names: endings.map((it) => `webpack.config.${it}`), outputs: ofWebpack },
    // https://rollupjs.org/configuration-options/
    { program: 'rollup', names: endings.map((it) => `rollup.config.${it}`), outputs: ofRollup },
    // https://tsup.egoist.dev/#using-custom-configuration
    { program: 'tsup', names: endings.map((it) => `tsup.config.${it}`), outputs: ofTsup },
    // Its successor has the same options. https://tsdown.dev/options/config-file
    { program: 'tsdown', names: endings.map((it) => `tsdown.config.${it}`), outputs: ofTsup },
    // https://angular.dev/reference/configs/workspace-config
    { program: 'ng', names: ['angular.json'], outputs: ofAngular },
];
/** What may become a built file, by the configs in a folder. */
function bundledFrom(tree, folder, path) {
    const stem = stemOf(path);
    return outputsIn(tree, folder).flatMap((it) => (it.stem === stem ? [it.source] : []));
}
const outputsIn = (0,maps/* keptBy */.mA)((tree, folder) => builders.flatMap((builder) => configsOf(tree, folder, builder).flatMap((path) => {
    const source = (0,files/* textIn */.r)(tree, path);
    if (source === null)
        return [];
    const evaluated = path.endsWith('.json')
        ? (0,evaluate/* evaluateJson */.QJ)(source, tree)
        : (0,evaluate/* evaluateConfig */.O_)(source, tree, { cwd: folder });
    if ('message' in evaluated)
        return [];
    const { at } = evaluated.value;
    const options = (0,values_value/* objectValue */.ZH)(at, new Map([['mode', (0,values_value/* primitive */.MY)('production', at)]]));
    const value = (0,script_config/* called */.Ab)(evaluated.value, evaluated, [(0,values_value/* objectValue */.ZH)(at), options]);
    return itemsOf(value).flatMap((one) => builder.outputs((0,script_config/* called */.Ab)(one, evaluated, [(0,values_value/* objectValue */.ZH)(at), options]), folder));
})));
/** Configs of one package that are looked at. */
const mostConfigs = 8;
/** The one of the usual name, and those that scripts name: `webpack --config webpack.server.js`. */
function configsOf(tree, folder, { program, names }) {
    const lines = [...((0,launch_manifest/* manifestIn */.tn)(tree, folder)?.scripts.values() ?? [])];
    const named = lines
        .filter((line) => String(line.value).includes(program))
        .flatMap((line) => (0,parser/* readScript */.Uq)(line).commands)
        .filter(({ words }) => words.some((it) => it.text === program))
        .flatMap(({ words }) => (0,launch_words/* optionsIn */.Im)(words, ['-c', '--config']))
        .flatMap(({ value }) => (value === null || value.expands ? [] : [value.text]));
    return [...new Set([...names, ...named].map((it) => external_node_path_.posix.join(folder, it)))]
        .filter((it) => !it.startsWith('..') && /\.(?:[cm]?[jt]s|json)$/.test(it) && tree.has(it))
        .slice(0, mostConfigs);
}
function ofWebpack(config, folder) {
    const entry = (0,properties/* propertyOf */.$r)(config, 'entry');
    const context = pathIn(folder, (0,properties/* propertyOf */.$r)(config, 'context')) ?? folder;
    const output = (0,properties/* propertyOf */.$r)(config, 'output');
    const out = (0,ports/* isAbsent */.W0)((0,properties/* propertyOf */.$r)(output, 'path'))
        ? external_node_path_.posix.join(folder, 'dist')
        : pathIn(folder, (0,properties/* propertyOf */.$r)(output, 'path'));
    const given = (0,properties/* propertyOf */.$r)(output, 'filename');
    const filename = (0,ports/* isAbsent */.W0)(given) ? '[name].js' : (0,ports/* knownText */.bG)(given);
    if (out === null || filename === null)
        return [];
    const entries = (0,ports/* isAbsent */.W0)(entry) ? [['main', './src/index.js']] : entriesOf(entry, () => 'main');
    return entries.flatMap(([name, file]) => builds(out, filename.replaceAll('[name]', name), context, file));
}
function ofRollup(config, folder) {
    const entries = entriesOf((0,properties/* propertyOf */.$r)(config, 'input'), nameOf);
    return itemsOf((0,properties/* propertyOf */.$r)(config, 'output')).flatMap((output) => {
        const file = pathIn(folder, (0,properties/* propertyOf */.$r)(output, 'file'));
        const [only, ...others] = entries;
        if (file !== null && only !== undefined && others.length === 0)
            return builds('', file, folder, only[1]);
        const out = pathIn(folder, (0,properties/* propertyOf */.$r)(output, 'dir'));
        const given = (0,properties/* propertyOf */.$r)(output, 'entryFileNames');
        const names = (0,ports/* isAbsent */.W0)(given) ? '[name].js' : (0,ports/* knownText */.bG)(given);
        if (out === null || names === null)
            return [];
        return entries.flatMap(([name, source]) => builds(out, names.replaceAll('[name]', name), folder, source));
    });
}
function ofTsup(config, folder) {
    const given = (0,properties/* propertyOf */.$r)(config, 'outDir');
    const out = (0,ports/* isAbsent */.W0)(given) ? external_node_path_.posix.join(folder, 'dist') : pathIn(folder, given);
    if (out === null)
        return [];
    return entriesOf((0,properties/* propertyOf */.$r)(config, 'entry'), nameOf).flatMap(([name, source]) => builds(out, `${name}.js`, folder, source));
}
function ofAngular(config, folder) {
    return propertiesOf((0,properties/* propertyOf */.$r)(config, 'projects')).flatMap(([name, project]) => ['architect', 'targets'].flatMap((key) => propertiesOf((0,properties/* propertyOf */.$r)(project, key)).flatMap(([, target]) => ofTarget(name, target, folder))));
}
function ofTarget(project, target, folder) {
    const options = (0,properties/* propertyOf */.$r)(target, 'options');
    const given = (0,properties/* propertyOf */.$r)(options, 'outputPath');
    const out = external_node_path_.posix.join(folder, (0,ports/* knownText */.bG)(given) ?? (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(given, 'base')) ?? `dist/${project}`);
    // https://angular.dev/guide/ssr: its own server, in a folder of the application's.
    const entry = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(options, 'ssr'), 'entry'));
    const inside = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(given, 'server')) ?? 'server';
    if (entry !== null)
        return builds(external_node_path_.posix.join(out, inside), 'server', folder, entry);
    // Before version 17, a target of its own.
    const main = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(options, 'main'));
    const isServer = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(target, 'builder'))?.endsWith(':server') === true;
    return isServer && main !== null ? builds(out, 'main', folder, main) : [];
}
function propertiesOf(value) {
    return value.kind === 'object' ? [...value.properties] : [];
}
/** The names of what is built, and the files that they are built from. */
function entriesOf(entry, name) {
    if (entry.kind === 'object')
        return [...entry.properties].flatMap(([key, value]) => {
            const given = value.kind === 'object' ? (0,properties/* propertyOf */.$r)(value, 'import') : value;
            // Of several files, the last one is what the others are loaded for.
            const file = (0,ports/* knownText */.bG)(itemsOf(given).at(-1) ?? given);
            return file === null ? [] : [[key, file]];
        });
    const files = itemsOf(entry).flatMap((it) => (0,ports/* knownText */.bG)(it) ?? []);
    return files.map((file) => [name(file), file]);
}
function nameOf(file) {
    return stemOf(external_node_path_.posix.basename(file));
}
/** One file that is built, by its name in a folder; none where its name, or that of its source, is not one file. */
function builds(out, file, folder, source) {
    const from = (0,paths/* pathFrom */.I)(folder, source);
    // What has a hash in its name is nothing that a process file names.
    if (from === null || /[[\]*]/.test(file) || /[*{]/.test(source))
        return [];
    return [{ stem: stemOf(external_node_path_.posix.join(out, file)), source: from }];
}
function stemOf(path) {
    return path.replace(/\.[cm]?[jt]sx?$/, '');
}
/** Where a path of a config leads, relative to the root; `null` where it is not known, or outside. */
function pathIn(folder, value) {
    const text = (0,ports/* isAbsent */.W0)(value) ? null : (0,ports/* knownText */.bG)(value);
    return text === null ? null : (0,paths/* pathFrom */.I)(folder, text);
}
/** A list, or one that stands for a list; of a choice, all that it may be. */
function itemsOf(value) {
    return (0,choices/* optionsOf */.cz)(value).flatMap(({ value: one }) => one.kind === 'array' ? (one.rest === null ? one.items : []) : [one]);
}

;// CONCATENATED MODULE: ./.build/launch/servers/build-scripts.js
/** What the scripts of a package build from what: `babel src --out-dir app`, `esbuild src/main.ts --outfile=run.js`. */





const usual = { folders: ['-d', '--out-dir'], files: [], inputs: [], valued: [], otherwise: null };
const rows = {
    babel: {
        ...usual,
        documentation: 'https://babeljs.io/docs/babel-cli',
        files: ['-o', '--out-file'],
        valued: ['-x', '--extensions', '--presets', '--plugins', '--config-file', '--ignore', '--only', '--env-name', '-s'],
    },
    swc: {
        ...usual,
        documentation: 'https://swc.rs/docs/usage/cli',
        files: ['-o', '--out-file'],
        valued: ['--config-file', '-C', '--config', '--extensions', '--ignore', '--only'],
    },
    tsc: {
        ...usual,
        documentation: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
        folders: ['--outDir', '--outdir'],
        files: ['--outFile', '--out'],
        inputs: ['--rootDir'],
        valued: ['-p', '--project', '-t', '--target', '-m', '--module', '--lib', '--moduleResolution', '--jsx'],
    },
    esbuild: {
        ...usual,
        documentation: 'https://esbuild.github.io/api/',
        folders: ['--outdir'],
        files: ['--outfile'],
    },
    tsup: {
        ...usual,
        documentation: 'https://tsup.egoist.dev/#usage',
        inputs: ['--entry'],
        valued: ['--format', '--target', '--tsconfig', '--config', '--onSuccess', '--external'],
        otherwise: 'dist',
    },
    tsdown: {
        ...usual,
        documentation: 'https://tsdown.dev/reference/cli',
        valued: ['-f', '--format', '--target', '--tsconfig', '-c', '--config', '--platform', '--external'],
        otherwise: 'dist',
    },
    vite: {
        ...usual,
        documentation: 'https://vite.dev/guide/cli.html#build',
        verb: 'build',
        folders: ['--outDir'],
        inputs: ['--ssr'],
        takesWords: false,
        valued: ['-c', '--config', '-m', '--mode', '--base', '-l', '--logLevel', '--assetsDir', '--target'],
        otherwise: 'dist',
    },
    rollup: {
        ...usual,
        documentation: 'https://rollupjs.org/command-line-interface/',
        folders: ['-d', '--dir'],
        files: ['-o', '--file'],
        inputs: ['-i', '--input'],
        valued: ['-c', '--config', '-f', '--format', '-n', '--name', '-p', '--plugin', '-e', '--external'],
    },
    ncc: {
        ...usual,
        documentation: 'https://github.com/vercel/ncc#usage',
        verb: 'build',
        folders: ['-o', '--out'],
        valued: ['-e', '--external'],
        otherwise: 'dist',
    },
    bun: {
        ...usual,
        documentation: 'https://bun.com/docs/bundler',
        verb: 'build',
        folders: ['--outdir'],
        files: ['--outfile'],
        valued: ['--target', '--format', '--external', '--root'],
    },
};
const build_scripts_builders = new Map(Object.entries(rows));
/** Commands of one package that are looked at. */
const mostCommands = 200;
/** What may become a built file, by the scripts of the package in a folder; its ending is not that of the source. */
function builtFrom(tree, folder, path) {
    return commandsOf(tree, folder).flatMap(({ builder, args }) => {
        const inputs = inputsOf(builder, args).map((it) => external_node_path_.posix.join(folder, it));
        const files = valuesOf(args, builder.files).map((it) => external_node_path_.posix.join(folder, it));
        if (files.includes(path))
            return inputs;
        const named = valuesOf(args, builder.folders);
        const folders = named.length > 0 || builder.otherwise === null ? named : [builder.otherwise];
        return folders.flatMap((it) => {
            const out = external_node_path_.posix.join(folder, it).replace(/\/$/, '');
            if (!path.startsWith(out === '.' ? '' : `${out}/`))
                return [];
            const rest = out === '.' ? path : path.slice(out.length + 1);
            return inputs.flatMap((input) => sourcesIn(tree, input, rest, builder === build_scripts_builders.get('ncc')));
        });
    });
}
/** Of a folder, the file in the same place; of a file, itself where it has the name. */
function sourcesIn(tree, input, rest, isOne) {
    if (tree.hasDirectory(input) || input === '.')
        return [external_node_path_.posix.join(input, rest)];
    const stem = (file) => external_node_path_.posix.basename(file).replace(/\.[cm]?[jt]sx?$/, '');
    const isSame = stem(input) === stem(rest) || (isOne && stem(rest) === 'index');
    return isSame && tree.has(input) ? [input] : [];
}
/** The configs that the scripts of a package hand to the TypeScript compiler: `tsc -p server/tsconfig.json`. */
function projectsIn(tree, folder) {
    return commandsOf(tree, folder)
        .filter((it) => it.builder === build_scripts_builders.get('tsc'))
        .flatMap(({ args }) => valuesOf(args, ['-p', '--project']))
        .flatMap((it) => {
        const path = external_node_path_.posix.join(folder, it);
        return [path, external_node_path_.posix.join(path, 'tsconfig.json')].filter((one) => !one.startsWith('..') && tree.has(one));
    });
}
const commandsOf = (0,maps/* keptBy */.mA)((tree, folder) => [...((0,launch_manifest/* manifestIn */.tn)(tree, folder)?.scripts.values() ?? [])]
    .filter((line) => mentionsBuilder.test(String(line.value)))
    .flatMap((line) => (0,parser/* readScript */.Uq)(line).commands)
    .slice(0, mostCommands)
    .flatMap(({ words }) => buildOf(words) ?? []));
const mentionsBuilder = new RegExp(`\\b(?:${[...build_scripts_builders.keys()].join('|')})\\b`);
/** The builder that a command runs, behind assignments and runners (`cross-env NODE_ENV=production npx babel …`). */
function buildOf(words) {
    const at = words.findIndex((it) => !/=/.test(it.text) && !runners.has(it.text));
    const builder = build_scripts_builders.get(words[at]?.text ?? '');
    const args = words.slice(at + 1);
    if (at === -1 || builder === undefined)
        return null;
    if (builder.verb === undefined)
        return { builder, args };
    return args[0]?.text === builder.verb ? { builder, args: args.slice(1) } : null;
}
const runners = new Set(['cross-env', 'npx', 'yarn', 'pnpm', 'bunx', 'exec', 'env', 'time']);
function valuesOf(args, names) {
    return (0,launch_words/* optionsIn */.Im)(args, names).flatMap((it) => (it.value === null || it.value.expands ? [] : [it.value.text]));
}
/** What is built: the words that are no options, nor their values. */
function inputsOf({ folders, files, inputs, takesWords, valued }, args) {
    const words = (0,launch_words/* operandsIn */.g9)(args, new Set([...folders, ...files, ...inputs, ...valued])).filter((it) => !it.expands);
    return [...(takesWords === false ? [] : words.map((it) => it.text)), ...valuesOf(args, inputs)];
}

;// CONCATENATED MODULE: ./.build/launch/servers/program-file.js
/** The file of the repository that a program is written in, also where what is started is built from it. */












/**
 * Looked for once, however many environments and processes start it.
 *
 * @param script relative to the root; its ending, or a folder's index, may be left out
 */
const programFile = (0,maps/* keptBy */.mA)((tree, script) => {
    const normal = external_node_path_.posix.normalize(script).replace(/\/$/, '');
    const path = normal === '.' ? '' : normal;
    if (path.startsWith('..') || path.startsWith('/'))
        return { reason: 'it is not in this repository' };
    const ending = external_node_path_.posix.extname(path);
    if (ending !== '' && tree.has(path) && !isProgram(path))
        return { reason: 'it is no JavaScript' };
    const there = fileOrFolder(tree, path);
    if (there !== null)
        return { path: there };
    const sources = sourcesOf(tree, path);
    const [only, ...others] = sources;
    if (only === undefined)
        return { reason: 'it is not in this repository, nor is what it may be built from' };
    if (others.length > 0)
        return { reason: `it may be built from ${sources.join(' or ')}` };
    return { path: only };
});
/** A file, with or without its ending; a folder's `main` or index. https://nodejs.org/api/modules.html#all-together */
function fileOrFolder(tree, path) {
    const main = path === '' || tree.hasDirectory(path) ? (0,launch_manifest/* manifestIn */.tn)(tree, path)?.main : undefined;
    if (typeof main === 'string' && !isFile(tree, path)) {
        const inside = external_node_path_.posix.join(path, main);
        if (inside.startsWith('..'))
            return null;
        const file = (0,modules/* resolveModule */.X6)(tree, `./${inside}`, 'package.json');
        const [source] = file === null ? sourcesOf(tree, inside) : [];
        if (file !== null || source !== undefined)
            return file ?? source ?? null;
    }
    const found = (0,modules/* resolveModule */.X6)(tree, `./${path}`, 'package.json');
    return found !== null && !found.endsWith('.json') ? found : null;
}
function isProgram(path) {
    return /\.[cm]?[jt]sx?$/.test(path);
}
function isFile(tree, path) {
    return path !== '' && tree.has(path);
}
const program_file_endings = ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs', '.jsx'];
/** Folders that builds usually go to. */
const outputs = new Set([
    'dist',
    'build',
    'lib',
    'out',
    'output',
    '.output',
    'compiled',
    'target',
]);
/** Folders that sources usually lie in. */
const inputs = ['src', '', 'source', 'server', 'app'];
/** The files that a built file may come from, or the index of a built folder. */
function sourcesOf(tree, path) {
    return first([() => sourcesOfFile(tree, path), () => sourcesOfFile(tree, external_node_path_.posix.join(path, 'index'))]);
}
/** Those that a config names, else those in the usual places. */
function sourcesOfFile(tree, path) {
    return first([
        () => nearest(tree, path, (folder) => builtFrom(tree, folder, path)),
        () => nearest(tree, path, (folder) => bundledFrom(tree, folder, path)),
        () => nearest(tree, path, (folder) => byTypeScript(tree, folder, path)),
        () => byNest(tree, path),
        () => byManifest(tree, path),
        () => byCustom(tree, path),
    ]);
}
function first(ways) {
    for (const way of ways) {
        const found = [...new Set(way())];
        if (found.length > 0)
            return found;
    }
    return [];
}
/** What there is of that which the nearest folder says that says anything: by its scripts, or a config in it. */
function nearest(tree, path, from) {
    return first((0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(path)).map((folder) => () => existing(tree, from(folder))));
}
/** `outDir` and `rootDir`. Without the latter, it is the folder that all sources have in common. */
function byTypeScript(tree, folder, path) {
    const named = projectsIn(tree, folder).map((it) => ({ config: (0,tsconfig/* tsconfigAt */.r)(tree, it), base: (0,folders/* folderOf */.yS)(it) }));
    const own = (0,tsconfig/* tsconfigsIn */.OA)(tree, folder).map((config) => ({ config, base: config.folder }));
    return [...own, ...named].flatMap(({ config, base }) => {
        const rest = below(config.outDir, path);
        if (rest === null)
            return [];
        if (config.rootDir !== null)
            return [external_node_path_.posix.join(config.rootDir, rest)];
        const inFolder = inputs.map((it) => external_node_path_.posix.join(base, it, rest));
        // Sources outside the folder (`../shared`) have a folder above in common with those in it.
        const above = (0,folders/* foldersAbove */.Zv)(base).map((root) => external_node_path_.posix.join(root, rest));
        return [...inFolder, ...above.filter((it) => below(base, it) !== null)];
    });
}
/** https://docs.nestjs.com/cli/monorepo#cli-properties */
function byNest(tree, path) {
    for (const folder of (0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(path))) {
        const config = external_node_path_.posix.join(folder, 'nest-cli.json');
        if (!tree.has(config))
            continue;
        const source = (0,files/* textIn */.r)(tree, config);
        const data = source === null ? null : (0,json/* readJson */.Vh)(source);
        const rest = below(external_node_path_.posix.join(folder, 'dist'), path);
        if (rest === null)
            return [];
        const root = (0,json/* textField */.M8)(data, 'sourceRoot') ?? 'src';
        const entry = (0,json/* textField */.M8)(data, 'entryFile') ?? 'main';
        // In a monorepo, `dist/apps/api/main.js` comes from `apps/api/src/main.ts`.
        const project = Object.entries(projectsOf(data)).find(([, it]) => below((0,json/* textField */.M8)(it, 'root'), rest) !== null)?.[1];
        const inProject = project === undefined ? null : below((0,json/* textField */.M8)(project, 'root'), rest);
        const projectRoot = (0,json/* textField */.M8)(project, 'sourceRoot');
        const paths = inProject !== null && projectRoot !== null
            ? [external_node_path_.posix.join(projectRoot, inProject)]
            : [external_node_path_.posix.join(root, rest), ...(external_node_path_.posix.basename(rest).startsWith(entry) ? [external_node_path_.posix.join(root, entry)] : [])];
        const found = existing(tree, paths.map((it) => external_node_path_.posix.join(folder, it)));
        if (found.length > 0)
            return found;
    }
    return [];
}
function projectsOf(data) {
    const projects = (0,json/* field */.ZZ)(data, 'projects');
    return typeof projects === 'object' && projects !== null ? projects : {};
}
/** `source` beside `main`, as bundlers have it. */
function byManifest(tree, path) {
    for (const folder of (0,folders/* foldersAbove */.Zv)((0,folders/* folderOf */.yS)(path))) {
        const manifest = (0,launch_manifest/* manifestIn */.tn)(tree, folder);
        if (manifest === null)
            continue;
        const source = (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(manifest.value, 'source'));
        const isMain = manifest.main !== null && external_node_path_.posix.join(folder, manifest.main) === path;
        return isMain && source !== null ? existing(tree, [external_node_path_.posix.join(folder, source)]) : [];
    }
    return [];
}
/**
 * `dist/server.js` comes from `src/server.ts`, or from `server.ts` beside `dist`; in a monorepo `dist/apps/api/main.js` from
 * `apps/api/src/main.ts`.
 */
function byCustom(tree, path) {
    const parts = path.split('/');
    const at = parts.findIndex((part) => outputs.has(part));
    if (at === -1)
        return existing(tree, [path]);
    const folder = parts.slice(0, at).join('/');
    const rest = parts.slice(at + 1).join('/');
    const found = existing(tree, inputs.map((input) => external_node_path_.posix.join(folder, input, rest)));
    return found.length > 0 ? found : existing(tree, [external_node_path_.posix.join(folder, (0,folders/* folderOf */.yS)(rest), 'src', external_node_path_.posix.basename(rest))]);
}
/** What follows a folder in a path; `null` where it does not lie there. */
function below(folder, path) {
    if (folder === null)
        return null;
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
/** The files that are there for paths whose ending is that of a built file, or is left out. */
function existing(tree, paths) {
    return paths.flatMap((path) => {
        const stem = path.replace(/\.[cm]?jsx?$/, '');
        const found = [path, ...program_file_endings.map((ending) => stem + ending), ...program_file_endings.map((it) => `${stem}/index${it}`)].find((it) => !it.startsWith('..') && isProgram(it) && tree.has(it));
        return found === undefined ? [] : [found];
    });
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ portOrSocket),
/* harmony export */   HD: () => (/* binding */ noPort),
/* harmony export */   Oh: () => (/* binding */ port),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   fw: () => (/* binding */ schemes),
/* harmony export */   gb: () => (/* binding */ valuedOptions),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   lj: () => (/* binding */ startedAs),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   sZ: () => (/* binding */ socket),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8157);
/** How rows of the table are written: each says only what is its own. */

/** A server without options, variables or config of its own, that fails where its port is taken. */
const plain = {
    subcommands: [''],
    otherCommands: [],
    role: 'start',
    flags: [],
    optionStyle: 'lenient',
    valued: [],
    positional: null,
    portVariables: [],
    addressVariables: [],
    socketVariables: [],
    envFiles: [],
    config: null,
    configName: null,
    precedence: ['flag', 'variable', 'env file', 'config'],
    defaultAddress: null,
    whenTaken: 'fails',
    strictFlag: null,
};
function row(written) {
    return { ...plain, ...written };
}
function table(rows) {
    return rows.map(row);
}
/** Options that give a port, or something else. What is special of them stands behind: `{ ...port('-p'), opens: 'each' }`. */
const port = giving('port');
const address = giving('address');
const socket = giving('socket');
const portOrSocket = giving('port or socket');
const noPort = giving('no port');
function giving(gives) {
    return (...names) => ({ names, gives });
}
/** The options of some rows that take the next word. */
function valuedOptions(...rows) {
    const ofFlags = rows.flatMap(({ flags }) => flags.flatMap((it) => (it.isJoined === true ? [] : it.names)));
    return new Set([...rows.flatMap((it) => it.valued), ...ofFlags]);
}
/** A process as that of a server, for its config. */
function startedAs(server, process) {
    return { ...process, role: server.role, operand: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .operandsIn */ .g9)(process.args, valuedOptions(server))[0] ?? null };
}
/** `build check docs` as a list. */
function words(text) {
    return text.trim().split(/\s+/);
}
/** The form of an address whose scheme is one of some, or that has none; `unix:` and `fd://` are no ports to anybody. */
function schemes(...names) {
    return new RegExp(`^(?:(?:${['unix', 'fd', ...names].join('|')}):|(?!\\w+://))`);
}


/***/ }),

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   L4: () => (/* binding */ applicationConfig),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   eK: () => (/* binding */ scriptConfig),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lQ: () => (/* binding */ socketOf),
/* harmony export */   re: () => (/* binding */ optionText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4840);
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8389);
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3531);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6222);
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9075);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9212);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5288);
/** Reads a config that is a program, or JSON, as the server would that a command line starts. */









/**
 * Finds a config, evaluates it under the environment of its server, and reads it; `null` where there is none.
 *
 * @param defaults variables that the server itself sets where nobody else does
 */
function scriptConfig(start, lookup, read, defaults = {}) {
    if ('kind' in start)
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .bh)(start);
    const found = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configFile */ .Ze)(start, lookup);
    if (found === null)
        return null;
    if (!(found instanceof _model_source_text_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceText */ .D))
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .bh)(found);
    const own = Object.entries(defaults).map(([name, text]) => [name, (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .primitive */ .MY)(text, (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(found))]);
    const environment = new Map([...own, ...start.environment.variables]);
    const evaluated = /\.jsonc?$/.test(found.path)
        ? (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateJson */ .QJ)(found, start.tree)
        : (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateConfig */ .O_)(found, start.tree, { environment, others: start.environment.others, cwd: start.directory });
    if ('message' in evaluated)
        return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .notKnown */ .bh)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .broken */ .mw)(found, evaluated));
    return { files: [found.path], sockets: read(evaluated.value, evaluated) };
}
/** What a framework reads in its folder itself, of an application whose environment is called `mode`; `null` where it is as it is. */
function applicationConfig({ tree, directory, environment }, mode, read) {
    const source = new _model_source_text_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceText */ .D(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, 'package.json'), '');
    const at = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(source);
    const own = mode === null ? [] : [['NODE_ENV', (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .primitive */ .MY)(mode, at)]];
    const evaluated = (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateConfig */ .O_)(source, tree, {
        environment: new Map([...environment.variables, ...own]),
        others: environment.others,
        cwd: directory,
    });
    return 'message' in evaluated ? null : evaluated.with((it) => read(it, at));
}
/** A config that may be a function, called with what its server gives it. */
function called(value, { call }, args) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOptions */ .tS)(value, (it) => (it.kind === 'closure' ? call(it, args) : it));
}
/** The socket that a section such as `{ port: 4310, host: '127.0.0.1' }` gives; of one that is not there, nothing is given. */
function socketOf(section, port = 'port', host = 'host') {
    return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .socket */ .sZ)((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(section, port), (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(section, host));
}
/** `own ?? other`. */
function either(own, other) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOptions */ .tS)(own, (it) => ((0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(it) ? other : it));
}
/** The first socket, with what it does not say from the second. */
function over(first, second) {
    return {
        ...first,
        port: either(first.port, second.port),
        address: either(first.address, second.address),
        strict: either(first.strict, second.strict),
    };
}
/** The value of an option as the program gets it; `otherwise` where it is not given. */
function optionText(start, names, otherwise, at) {
    const word = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .optionValue */ .TN)(start.args, names);
    if (word === null)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .primitive */ .MY)(otherwise, at);
    return word.expands ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, word.value.at) : word.value;
}
/** The same start in the folder that a word names (`nuxt dev ./web`), where one does; why that is not known where it is not. */
function inFolder(start, word) {
    if (word === null)
        return start;
    if (word.expands)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)(`"${word.text}" is filled in by the shell`, word.value.at);
    const directory = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .I)(start.directory, word.text);
    return directory === null
        ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)(`"${word.text}" is not in this repository`, word.value.at)
        : { ...start, directory };
}


/***/ }),

/***/ 3516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jl: () => (/* binding */ viteConfig),
  x7: () => (/* binding */ viteConfigNames),
  cZ: () => (/* binding */ viteConfigOf)
});

// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 56 modules
var evaluate = __webpack_require__(4840);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/launch/servers/config-file.js
var config_file = __webpack_require__(5288);
// EXTERNAL MODULE: ./.build/launch/servers/package-file.js
var package_file = __webpack_require__(2782);
// EXTERNAL MODULE: ./.build/launch/servers/script-config.js
var script_config = __webpack_require__(8775);
// EXTERNAL MODULE: ./.build/launch/servers/vite-options.js
var vite_options = __webpack_require__(3846);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
// EXTERNAL MODULE: ./.build/javascript/language/spread.js
var spread = __webpack_require__(2144);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/promised.js
var promised = __webpack_require__(9672);
;// CONCATENATED MODULE: ./.build/launch/servers/vite-plugins.js
/**
 * What the plugins of a Vite config make of it: those that are written in the repository. Plugins of packages are
 * taken to leave the ports alone, as the common ones do. https://vite.dev/guide/api-plugin#config
 */






/** A list of more items, those of inner lists included, is no config that somebody wrote. */
const mostItems = 256;
/** The options that say where the servers listen, and where they lead to. */
const sections = ['server', 'preview'];
/** The objects in them that do so. */
const parts = ['hmr', 'ws', 'proxy'];
/**
 * The config after the `config` and `configResolved` hooks of its plugins.
 *
 * @param environment what Vite gives every `config` hook: `command`, `mode`, …
 */
function withPlugins(evaluated, config, environment) {
    return (0,choices/* mapOptions */.tS)(config, (it) => {
        if (it.kind !== 'object')
            return it;
        const listed = pluginsIn((0,properties/* propertyOf */.$r)(it, 'plugins'));
        if (listed === null)
            return withSections(it, () => (0,values_value/* unknown */.L5)('it has more plugins than are followed', it.at));
        const plugins = listed.flatMap((one) => applied(evaluated, one, it, environment));
        // The same file is read for more than one server, and a hook may write into what it is given.
        let conf = withSections(it, copyOfSection);
        for (const hook of hooksOf(plugins, 'config')) {
            conf = changed(conf, hook, (own) => merged(evaluated, own, evaluated.call(hook.run, [own, environment])));
        }
        for (const hook of hooksOf(plugins, 'configResolved')) {
            conf = changed(conf, hook, (own) => {
                evaluated.call(hook.run, [resolved(own)]);
                return own;
            });
        }
        return conf;
    });
}
/** All plugins of a list of lists: of a condition (`isDev && mock()`), those that it may give. `null` for too many. */
function pluginsIn(list) {
    const found = [];
    const open = [{ value: list, isSure: true }];
    for (let count = 0;; count += 1) {
        const next = open.pop();
        if (next === undefined)
            return found;
        if (count > mostItems)
            return null;
        // Vite waits for a promise of one, or of a list of them.
        const options = (0,choices/* optionsOf */.cz)((0,promised/* awaited */.QZ)(next.value));
        const isSure = next.isSure && options.length === 1;
        for (const { value } of options) {
            if (value.kind === 'object')
                found.push({ plugin: value, isSure });
            if (value.kind !== 'array')
                continue;
            if (value.items.length > mostItems)
                return null;
            for (const item of value.items.toReversed())
                open.push({ value: item, isSure: isSure && !value.isLoose });
        }
    }
}
/** `apply: 'build'` is not for a server; a function decides with the config before it. */
function applied(evaluated, it, config, environment) {
    const apply = (0,properties/* propertyOf */.$r)(it.plugin, 'apply');
    const answer = apply.kind === 'closure' ? evaluated.call(apply, [config, environment]) : apply;
    if (answer.kind !== 'primitive')
        return [{ ...it, isSure: false }];
    const isUnset = apply.kind !== 'closure' && !answer.value;
    const isApplied = apply.kind === 'closure' ? Boolean(answer.value) : answer.value === 'serve';
    return isUnset || isApplied ? [it] : [];
}
/** In Vite's order: by the plugin's `enforce`, then by the hook's `order`, then as they stand in the list. */
function hooksOf(plugins, name) {
    const ranks = plugins.flatMap(({ plugin, isSure }) => (0,choices/* optionsOf */.cz)((0,properties/* propertyOf */.$r)(plugin, name)).flatMap(({ value }, _, all) => {
        const run = value.kind === 'object' ? (0,properties/* propertyOf */.$r)(value, 'handler') : value;
        if (run.kind !== 'closure')
            return [];
        const order = rankOf((0,properties/* propertyOf */.$r)(value, 'order')) * 3 + rankOf((0,properties/* propertyOf */.$r)(plugin, 'enforce'));
        return [{ order, hook: { run, isSure: isSure && all.length === 1 } }];
    }));
    return ranks.sort((a, b) => a.order - b.order).map((it) => it.hook);
}
function rankOf(order) {
    const text = (0,ports/* knownText */.bG)(order);
    return text === 'pre' ? 0 : text === 'post' ? 2 : 1;
}
/** What a hook makes of a config. One that may not be there may leave it as it is. */
function changed(conf, hook, run) {
    if (hook.isSure)
        return run(conf);
    const after = run(withSections(conf, copyOfSection));
    return withSections(conf, (section, name) => either(section, (0,properties/* propertyOf */.$r)(after, name)));
}
/** One of two sections, property by property: most of them are the same in both. */
function either(a, b, inner = parts) {
    if (a.kind !== 'object' || b.kind !== 'object' || a.rest !== b.rest)
        return (0,choices/* anyOf */.EB)([a, b], b.at);
    const both = (0,spread/* copyOf */.z)(a);
    for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
        const [before, after] = [(0,properties/* propertyOf */.$r)(a, name), (0,properties/* propertyOf */.$r)(b, name)];
        both.properties.set(name, inner.includes(name) ? either(before, after, []) : (0,choices/* anyOf */.EB)([before, after], after.at));
    }
    return both;
}
/** What a hook returns is merged into the config; one that returns nothing has changed it, or not. */
function merged(evaluated, conf, result) {
    const isNothing = result === conf || (result.kind === 'primitive' && !result.value);
    if (isNothing)
        return conf;
    const mergeConfig = (0,properties/* propertyOf */.$r)(evaluated.package('vite'), 'mergeConfig');
    const after = (0,choices/* mapOptions */.tS)(result, (it) => {
        if (it === conf || (it.kind === 'primitive' && !it.value))
            return conf;
        if (it.kind === 'object')
            return evaluated.call(mergeConfig, [conf, it]);
        return (0,values_value/* unknown */.L5)('what the "config" hook of a plugin returns is not known', it.at);
    });
    return withSections(conf, (_, name) => (0,properties/* propertyOf */.$r)(after, name));
}
/** The config as `configResolved` gets it: with much else that is not followed, but the same two objects. */
function resolved(conf) {
    return { ...(0,spread/* copyOf */.z)(conf), rest: (0,values_value/* unknown */.L5)('what Vite makes of the config is not followed', conf.at) };
}
function withSections(config, change) {
    const copy = (0,spread/* copyOf */.z)(config);
    for (const name of sections) {
        const before = (0,properties/* propertyOf */.$r)(config, name);
        copy.properties.set(name, change(before, name));
    }
    return copy;
}
/** A section that can be written into without a change to this one. */
function copyOfSection(section) {
    return (0,choices/* mapOptions */.tS)(section, (it) => {
        if (it.kind !== 'object')
            return it;
        const copy = (0,spread/* copyOf */.z)(it);
        for (const name of parts) {
            const part = copy.properties.get(name);
            if (part !== undefined)
                copy.properties.set(name, (0,choices/* mapOptions */.tS)(part, (one) => (one.kind === 'object' ? (0,spread/* copyOf */.z)(one) : one)));
        }
        return copy;
    });
}

;// CONCATENATED MODULE: ./.build/launch/servers/vite-config.js









/** The names in the order in which Vite looks for them; it reads the first that is there. */
const viteConfigNames = ['js', 'mjs', 'ts', 'cjs', 'mts', 'cts'].map((ending) => `vite.config.${ending}`);
/**
 * The config of a server with Vite's own command line: `[root]`, `--config FILE`, `--mode MODE`. So start
 * `vite`, and the frameworks that hand their words on to it. https://vite.dev/guide/cli
 */
const viteConfig = (start) => {
    const found = findConfig(start);
    if (found === null)
        return null;
    if (!(found instanceof source_text/* SourceText */.D))
        return (0,config_file/* notKnown */.bh)(found);
    const { path } = found;
    const at = { source: found, start: 0, end: 0 };
    const role = start.role === 'preview' ? 'preview' : 'dev';
    const environment = environmentOf(start.environment, role, at);
    const evaluated = (0,evaluate/* evaluateConfig */.O_)(found, start.tree, {
        environment,
        others: start.environment.others,
        cwd: start.directory,
        packages: (name) => (0,package_file/* packageFile */.n)(start.tree, name),
    });
    if ('message' in evaluated)
        return (0,config_file/* notKnown */.bh)((0,config_file/* broken */.mw)(found, evaluated));
    return { files: [path], sockets: (0,vite_options/* viteSockets */.p)(viteConfigOf(evaluated, role, modeOf(start, role, at)), role) };
};
/**
 * The config that a server gets: of a function, what it returns for that server; and what its plugins make of it.
 * https://vite.dev/config/#conditional-config
 */
function viteConfigOf(evaluated, role, mode) {
    const { value, call } = evaluated;
    const { at } = value;
    const environment = (0,values_value/* objectValue */.ZH)(at, new Map([
        ['command', (0,values_value/* primitive */.MY)('serve', at)],
        ['mode', mode],
        ['isPreview', (0,values_value/* primitive */.MY)(role === 'preview', at)],
        ['isSsrBuild', (0,values_value/* primitive */.MY)(false, at)],
    ]));
    const config = (0,choices/* mapOptions */.tS)(value, (it) => (it.kind === 'closure' ? call(it, [environment]) : it));
    return withPlugins(evaluated, config, environment);
}
/** Vite sets `NODE_ENV` where nobody does (or to nothing): by the server, not by the mode. */
function environmentOf({ variables }, role, at) {
    const own = variables.get('NODE_ENV');
    const ofVite = (0,values_value/* primitive */.MY)(defaultMode(role), at);
    const nodeEnv = own === undefined ? ofVite : (0,choices/* mapOptions */.tS)(own, (it) => ((0,config_file/* isUnset */.K$)(it) ? ofVite : it));
    return new Map([...variables, ['NODE_ENV', nodeEnv]]);
}
function modeOf({ args }, role, at) {
    const word = (0,config_file/* optionValue */.TN)(args, ['--mode', '-m']);
    if (word === null)
        return (0,values_value/* primitive */.MY)(defaultMode(role), at);
    const { at: written } = word.value;
    return word.expands ? { kind: 'variable', name: 'mode', at: written } : (0,values_value/* primitive */.MY)(word.text, written);
}
function defaultMode(role) {
    return role === 'preview' ? 'production' : 'development';
}
/** The config file; `null` where there is none. */
function findConfig(start) {
    const option = (0,config_file/* optionValue */.TN)(start.args, ['--config', '-c']);
    if (option !== null)
        return (0,config_file/* namedFile */.eI)(start, option);
    const inside = (0,script_config/* inFolder */._z)(start, rootOf(start.args));
    return 'kind' in inside ? inside : (0,config_file/* firstFile */.FX)(inside, viteConfigNames);
}
/** Options of Vite's that take no value: a word behind them is the root. */
const switches = new Set([
    '--clearScreen',
    '--cors',
    '--experimentalBundle',
    '--force',
    '--strictPort',
]);
/** The folder that is served, where a word names one: the first that is neither an option nor the value of one. */
function rootOf(args) {
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index];
        if (word === undefined || word.text === '--')
            return null;
        if (!word.text.startsWith('-'))
            return word;
        const takesNext = !word.text.includes('=') && !word.text.startsWith('--no-') && !switches.has(word.text);
        if (takesNext && args[index + 1]?.text.startsWith('-') === false)
            index += 1;
    }
    return null;
}


/***/ }),

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ viteProxy),
/* harmony export */   p: () => (/* binding */ viteSockets)
/* harmony export */ });
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3531);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _script_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8775);
/**
 * What a Vite config says of sockets, as Vite itself takes it.
 * https://vite.dev/config/server-options, https://vite.dev/config/preview-options
 */





/** The sockets that a config gives one of the servers; its own comes first, and there is none in middleware mode. */
function viteSockets(config, role) {
    return role === 'dev' ? devSockets((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'server')) : [previewSocket(config)];
}
/** The table of a server's proxy, where one is written: the preview server takes that of the other one for want of its own. */
function viteProxy(config, role) {
    const ofServer = written((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'server'), 'proxy');
    return role === 'dev' ? ofServer : (0,_script_config_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(written((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'preview'), 'proxy'), ofServer);
}
/** An option that stands in a section itself: one that may come from a base that is not known may as well not be there. */
function written(section, name) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(section, (it) => {
        const own = it.kind === 'object' ? it.properties.get(name) : undefined;
        return own ?? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, it.at);
    });
}
function devSockets(server) {
    const own = {
        port: portOf((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, 'port')),
        address: addressOf((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, 'host')),
        strict: (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, 'strictPort'),
        protocol: 'tcp',
    };
    const socket = reloadSocket(server);
    const further = socket === null ? [] : [socket];
    return isTruthy((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, 'middlewareMode')) ? further : [own, ...further];
}
/** Of the preview server only the port has a default of its own (`resolvePreviewOptions` of Vite 8). */
function previewSocket(config) {
    const preview = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'preview');
    const server = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'server');
    const inherited = (name) => (0,_script_config_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(preview, name), (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, name));
    return {
        port: portOf((0,_script_config_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(preview, 'port'), (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, preview.at))),
        address: addressOf(inherited('host')),
        strict: inherited('strictPort'),
        protocol: 'tcp',
    };
}
/**
 * Hot reload shares the server's socket unless it is given a port: then it listens on every address that is not
 * excluded by its `host`, and fails where the port is taken. `clientPort` only tells browsers where a proxy listens.
 * https://vite.dev/config/server-options#server-ws
 */
function reloadSocket(server) {
    const ws = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, 'ws');
    const hmr = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(server, 'hmr');
    if (isFalse(ws))
        return null;
    // `ws` is the newer name; what it does not say, `hmr` does, unless that is turned off.
    const option = (name) => isFalse(hmr) ? ofObject(ws, name) : (0,_script_config_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(ofObject(ws, name), ofObject(hmr, name));
    // It is attached to a server of the config's own.
    if (!(0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(option('server')).every((it) => (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbsent */ .W0)(it.value)))
        return null;
    const port = given(option('port'));
    if (port === null)
        return null;
    const { at } = port;
    const address = (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(option('host'), (it) => (isFalsy(it) ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(true, it.at) : it));
    return { port, address, strict: (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(true, at), protocol: 'tcp', isShared: true };
}
/** A property of an option that is an object, or a mere switch (`hmr: true`). */
function ofObject(option, name) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(option, (it) => (it.kind === 'object' ? (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(it, name) : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, it.at)));
}
/** A value that says nothing where it is falsy; `null` where it never says anything. */
function given(value) {
    if ((0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(value).every((it) => isFalsy(it.value)))
        return null;
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(value, (it) => (isFalsy(it) ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, it.at) : it));
}
/**
 * Vite hands the port on to Node as it is, for which `null` and an empty text are any free port, and `false` is an
 * error. Only `undefined` is the default.
 */
function portOf(port) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(port, (it) => {
        if (it.kind !== 'primitive' || it.value === undefined || typeof it.value === 'number')
            return it;
        if (typeof it.value === 'boolean')
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`"${it.value}" is not a port number`, it.at);
        const isEmpty = it.value === null || it.value.trim() === '';
        return isEmpty ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`${JSON.stringify(it.value)} lets the system choose a port`, it.at) : it;
    });
}
/** `false` is as good as nothing, and an empty text (or `null`) is every address to Node, as `true` is. */
function addressOf(host) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(host, (it) => {
        if (it.kind !== 'primitive')
            return it;
        if (it.value === undefined || it.value === false)
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, it.at);
        return it.value === '' || it.value === null ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(true, it.at) : it;
    });
}
function isFalse(value) {
    return value.kind === 'primitive' && value.value === false;
}
function isFalsy(value) {
    return value.kind === 'primitive' && !value.value;
}
function isTruthy(value) {
    return value.kind === 'primitive' ? Boolean(value.value) : value.kind === 'object';
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ readScript),
  lU: () => (/* binding */ scriptIn),
  yM: () => (/* binding */ splitWords)
});

// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/launch/words.js
var words = __webpack_require__(8157);
;// CONCATENATED MODULE: ./.build/launch/shell/reader.js
/** The words and operators of a shell: quotes, redirections, what is filled in. */


/** Runs of a word of which it is known where they are written. */
const mostRuns = 64;
class Reader {
    #line;
    #text;
    #outer;
    #isPlain;
    #at = 0;
    trouble = null;
    endsInComment = false;
    /** What the command that is being read has of these. */
    hasRedirection = false;
    hasHereDocument = false;
    writes = [];
    /** Here-documents whose text begins on the next line. */
    #hereDocuments = [];
    constructor(line, fills, isPlain = false) {
        this.#line = line;
        this.#text = String(line.value);
        this.#isPlain = isPlain;
        this.#outer = new Map(fills.map((it) => [it.from, it]));
    }
    /** Reads nothing further. */
    stop(reason, at = { text: '', value: this.#line, expands: false }) {
        this.trouble ??= { reason, at };
        this.#at = this.#text.length;
    }
    /** What is read so far, from there on. */
    since(start) {
        return this.#text.slice(start, this.#at);
    }
    get at() {
        return this.#at;
    }
    /** Begins another command. */
    forget() {
        this.hasRedirection = false;
        this.hasHereDocument = false;
        this.writes = [];
    }
    /** The next word or operator; `null` at the end. */
    next() {
        const text = this.#text;
        for (;;) {
            const at = this.#at;
            const character = text.charAt(at);
            const following = text.charAt(at + 1);
            if (character === '')
                return null;
            if (this.#outer.has(at))
                return this.#word();
            if (this.#isPlain) {
                if (!/\s/.test(character))
                    return this.#word();
                this.#at += 1;
                continue;
            }
            if (character === '\\' && following === '\n')
                this.#at += 2;
            else if (character === '#') {
                const end = text.indexOf('\n', at);
                this.endsInComment = end === -1;
                this.#at = end === -1 ? text.length : end;
            }
            else if (character === '\n' || character === '(' || character === ')') {
                const isDouble = character === '(' && following === '(';
                this.#at += isDouble ? 2 : 1;
                if (character === '\n')
                    this.#skipHereDocuments();
                return isDouble ? '((' : character;
            }
            else if (character === ';') {
                this.#at += following === ';' ? 2 : 1;
                if (/^;;?&/.test(text.slice(at, at + 3)))
                    this.stop('a ";&"');
                return following === ';' ? ';;' : ';';
            }
            else if (character === '&' && following === '>') {
                this.#redirection(at + 1);
            }
            else if (character === '&' || character === '|') {
                const isDouble = following === character;
                this.#at += isDouble || (character === '|' && following === '&') ? 2 : 1;
                return character === '&' ? (isDouble ? '&&' : '&') : isDouble ? '||' : '|';
            }
            else if (character === '<' || character === '>') {
                this.#redirection(at);
            }
            else if (character === ' ' || character === '\t' || character === '\r') {
                this.#at += 1;
            }
            else if (character === '\0') {
                this.stop('a character that is none');
            }
            else {
                const word = this.#word();
                const isNumber = /^[<>]$/.test(text.charAt(this.#at)) && /^\d{1,2}$/.test(word.text) && word.fills?.length === 0;
                if (!isNumber || word.quotedFrom !== undefined)
                    return word;
            }
        }
    }
    /** `> log`, `2>&1`, `< input` and their like, with the file. */
    #redirection(at) {
        const operator = /^(?:<<<|<<-?|>>|<>|>\||[<>]&?)/.exec(this.#text.slice(at, at + 3))?.[0] ?? '';
        this.#at = at + operator.length;
        this.hasRedirection = true;
        while (/^[ \t]$/.test(this.#text.charAt(this.#at)))
            this.#at += 1;
        const following = this.#text.charAt(this.#at);
        if (following === '(')
            this.stop(`a "${operator}("`);
        else if (/^[\n;&|)<>]?$/.test(following))
            this.stop('a redirection to nothing');
        else {
            const word = this.#word();
            if (operator.startsWith('>'))
                this.writes.push(word);
            if (/^<<-?$/.test(operator)) {
                this.hasHereDocument = true;
                this.#hereDocuments.push({ ends: word.text, isIndented: operator === '<<-' });
            }
        }
    }
    #skipHereDocuments() {
        for (const { ends, isIndented } of this.#hereDocuments.splice(0)) {
            for (let isOver = false; !isOver;) {
                const end = this.#text.indexOf('\n', this.#at);
                const line = this.#text.slice(this.#at, end === -1 ? undefined : end);
                this.#at = end === -1 ? this.#text.length : end + 1;
                isOver = end === -1 || (isIndented ? line.replace(/^\t+/, '') : line) === ends;
            }
        }
    }
    #word() {
        const text = this.#text;
        const start = this.#at;
        const fills = [];
        const pieces = [];
        const runs = [];
        let length = 0;
        let quote = '';
        let quoteAt = start;
        let quotedFrom;
        let at = start;
        const take = (from, to) => {
            const last = runs.at(-1);
            if (last?.end === from)
                last.end = to;
            else
                runs.push({ start: from, end: to });
            pieces.push(text.slice(from, to));
            length += to - from;
            at = to;
        };
        while (at < text.length) {
            const character = text.charAt(at);
            const outer = this.#outer.get(at);
            if (outer !== undefined) {
                fills.push({ ...outer, from: length, isQuoted: quote !== '', isReread: true });
                take(at, at + outer.length);
            }
            else if (quote === '' && (this.#isPlain ? /\s/ : /[ \t\r\n&|;<>()]/).test(character)) {
                break;
            }
            else if (character === '\0') {
                this.stop('a character that is none');
                break;
            }
            else if (character === quote) {
                quote = '';
                at += 1;
            }
            else if (quote === '' && (character === '"' || character === "'")) {
                quote = character;
                quoteAt = at;
                quotedFrom ??= length;
                at += 1;
            }
            else if (character === '\\' && quote !== "'" && at + 1 < text.length) {
                const next = text.charAt(at + 1);
                if (this.#outer.has(at + 1)) {
                    this.stop('a "\\" in front of what another shell fills in');
                    break;
                }
                if (next === '\n')
                    at += 2;
                else if (quote === '"' && !/[$`"\\]/.test(next))
                    take(at, at + 1);
                else {
                    quotedFrom ??= length;
                    take(at + 1, at + 2);
                }
            }
            else if (!this.#isPlain && quote !== "'" && (character === '$' || character === '`')) {
                const end = this.#endOfFill(at);
                if (end > at)
                    fills.push({ from: length, length: end - at, isQuoted: quote !== '', isReread: false, after: null });
                take(at, Math.max(end, at + 1));
            }
            else {
                // The home of who runs it (also in `PORT=~`), and files that are there.
                const isHome = character === '~' && (at === start || text.charAt(at - 1) === '=');
                if ((isHome || character === '*' || character === '?') && quote === '' && !this.#isPlain)
                    fills.push({ from: length, length: 1, isQuoted: true, isReread: false, after: null });
                take(at, at + 1);
            }
        }
        this.#at = Math.max(at, start + 1);
        if (quote !== '' && !this.#isPlain)
            this.stop(`a quote that is not closed (${text.slice(quoteAt, quoteAt + 16)})`);
        const value = pieces.join('');
        return {
            text: value,
            value: this.#valueOf(value, runs, start),
            expands: fills.length > 0,
            fills,
            ...(quotedFrom === undefined ? {} : { quotedFrom }),
        };
    }
    /** A word, which knows where each of its runs is written: `PORT="4310"` has two. */
    #valueOf(value, runs, start) {
        const [first] = runs;
        if (first === undefined || runs.length > mostRuns)
            return (0,values_value/* primitive */.MY)(value, this.#line.at);
        const pieces = runs.map((it) => (0,words/* runOf */.ng)(this.#line, it.start, this.#text.slice(it.start, it.end)));
        return (0,words/* joined */.oR)(pieces, (0,words/* runOf */.ng)(this.#line, start, this.#text.slice(start, this.#at)).at);
    }
    /** Where `$PORT`, `${PORT:-4310}`, `$(command)` or a backquoted command ends; itself where it is a plain `$`. */
    #endOfFill(at) {
        const text = this.#text;
        if (text.charAt(at) === '`') {
            for (let end = at + 1; end < text.length; end += text.charAt(end) === '\\' ? 2 : 1)
                if (text.charAt(end) === '`')
                    return end + 1;
            this.stop('a "`" that is not closed');
            return at;
        }
        const next = text.charAt(at + 1);
        if (next === '{' || next === '(')
            return this.#endOfNested(at);
        if (/[A-Za-z_]/.test(next)) {
            let end = at + 2;
            while (/\w/.test(text.charAt(end)))
                end += 1;
            return end;
        }
        return /[\d@*#?$!-]/.test(next) ? at + 2 : this.#outer.has(at + 1) ? at + 1 : at;
    }
    #endOfNested(start) {
        const text = this.#text;
        const open = [];
        for (let at = start + 1; at < text.length; at += 1) {
            const character = text.charAt(at);
            const inner = open.at(-1);
            if (character === '\\' && inner !== "'")
                at += 1;
            else if (character === inner) {
                open.pop();
                if (open.length === 0)
                    return at + 1;
            }
            else if (inner === "'")
                continue;
            else if (character === '"' || (character === "'" && inner !== '"'))
                open.push(character);
            else if (character === '{' && text.charAt(at - 1) === '$')
                open.push('}');
            else if (character === '(' && inner !== '"')
                open.push(')');
            else if (character === '(' && text.charAt(at - 1) === '$')
                open.push(')');
        }
        this.stop(`a "${text.slice(start, start + 2)}" that is not closed`);
        return start;
    }
}

;// CONCATENATED MODULE: ./.build/launch/shell/parser.js
/** The grammar of a shell, as far as it is followed: commands, groups, conditions, functions. */


/** Words that begin what is more than a list of commands. */
const reservedWords = new Set([
    ...['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', 'select', 'coproc'],
]);
const deepestGroup = 16;
/**
 * A command line or a script, without comments and redirections. Bounded by the length of the text.
 * @param fills the parts of the line that another shell fills in before this one reads it
 */
function readScript(line, fills = []) {
    return new Parser(line, fills).script();
}
/** Read once, however often it is run. */
const known = new WeakMap();
/** The script that a file is. */
function scriptIn(source) {
    const before = known.get(source);
    const script = before ?? readScript((0,values_value/* primitive */.MY)(source.text, { source, start: 0, end: source.text.length }));
    known.set(source, script);
    return script;
}
/** The words of a line that is split like a shell does, but without one: no operators, no variables. */
function splitWords(line) {
    const reader = new Reader(line, [], true);
    const words = [];
    for (let token = reader.next(); token !== null; token = reader.next())
        if (typeof token !== 'string')
            words.push(token);
    return words;
}
class Parser {
    #reader;
    /** The word that ended the list that was read last. */
    #closedBy = '';
    constructor(line, fills) {
        this.#reader = new Reader(line, fills);
    }
    script() {
        const commands = this.#list([], 0);
        const { trouble, endsInComment } = this.#reader;
        return { commands, trouble, endsInComment };
    }
    /** @param closers the words, or the bracket, that end it; the one that did is kept */
    #list(closers, depth, opener = closers[0] === ')' ? '(' : '{') {
        const reader = this.#reader;
        const commands = [];
        let words = [];
        let group = null;
        let isNegated = false;
        const isEmpty = () => words.length === 0 && group === null && !isNegated && !reader.hasRedirection;
        const finish = (end) => {
            const { writes, hasHereDocument } = reader;
            if (!isEmpty())
                commands.push({ words, group, isNegated, end, writes, hasHereDocument });
            reader.forget();
            words = [];
            group = null;
            isNegated = false;
        };
        this.#closedBy = '';
        if (depth > deepestGroup)
            reader.stop('groups in groups');
        for (;;) {
            const token = reader.next();
            const isAtStart = words.length === 0 && group === null;
            if (token === null) {
                finish('');
                if (closers.length > 0)
                    reader.stop(`a "${opener}" that is not closed`);
                if (/^(?:&&|\|\|?)$/.test(commands.at(-1)?.end ?? ''))
                    reader.stop('an operator at its end');
                return commands;
            }
            if (typeof token !== 'string') {
                const plain = token.quotedFrom === undefined ? token.text : '';
                if (group !== null)
                    reader.stop('a word behind a group');
                else if (!isAtStart)
                    words.push(token);
                else if (closers.includes(plain) && plain !== ')') {
                    this.#closedBy = plain;
                    return commands;
                }
                else if (plain === '[[')
                    words.push(...this.#test(token));
                else if (plain === '!' && !isNegated && commands.at(-1)?.end !== '|')
                    isNegated = true;
                else if (reservedWords.has(plain) || plain === '}' || plain === '!')
                    reader.stop(`a "${plain}"`, token);
                else {
                    group = this.#group(plain, token, depth + 1);
                    if (group === null)
                        words.push(token);
                }
            }
            else if (token === '(') {
                const [name, second] = words;
                if (isAtStart && !reader.hasRedirection)
                    group = { kind: 'list', commands: this.#list([')'], depth + 1), isSubshell: true };
                else if (name !== undefined && second === undefined && !name.expands && group === null) {
                    if (reader.next() !== ')')
                        reader.stop('a "("');
                    group = this.#function(name, depth + 1);
                    words = [];
                }
                else
                    reader.stop('a "("');
            }
            else if (token === '((') {
                reader.stop('a "(("');
            }
            else if (token === ')' || token === ';;') {
                if (!closers.includes(token))
                    reader.stop(`a "${token}"`);
                finish('');
                this.#closedBy = token;
                return commands;
            }
            else if (token === '\n') {
                if (!isEmpty())
                    finish(';');
            }
            else {
                if (isEmpty())
                    reader.stop(`a "${token}" without a command`);
                finish(token);
            }
        }
    }
    /** What begins with a word of the grammar; `null` for any other word. */
    #group(plain, at, depth) {
        switch (plain) {
            case '{':
                return { kind: 'list', commands: this.#list(['}'], depth), isSubshell: false };
            case 'if':
                return this.#if(at, depth);
            case 'case':
                return this.#case(at, depth);
            case 'for':
                return this.#for(at, depth);
            case 'while':
            case 'until': {
                const start = this.#reader.at;
                const asks = this.#list(['do'], depth, plain);
                const written = this.#written(start);
                const commands = this.#list(['done'], depth, plain);
                return { kind: 'loop', at, written, over: null, asks, isUntil: plain === 'until', commands };
            }
            case 'function': {
                const name = this.#reader.next();
                if (name === null || typeof name === 'string')
                    this.#reader.stop('a "function"', at);
                return this.#function(name === null || typeof name === 'string' ? at : name, depth);
            }
            default:
                return null;
        }
    }
    /** What has been read from there on, without what leads to what is done then. */
    #written(start) {
        return this.#reader
            .since(start)
            .replace(/[;\s]*(?:then|do)?$/, '')
            .trim();
    }
    #if(at, depth) {
        const start = this.#reader.at;
        const branches = [];
        let written = '';
        do {
            const asks = this.#list(['then'], depth, at.text);
            written ||= this.#written(start);
            branches.push({ asks, commands: this.#list(['elif', 'else', 'fi'], depth, at.text) });
        } while (this.#closedBy === 'elif');
        if (this.#closedBy === 'else')
            branches.push({ asks: null, commands: this.#list(['fi'], depth, at.text) });
        return { kind: 'choice', at, written, subject: null, branches };
    }
    #case(at, depth) {
        const reader = this.#reader;
        const subject = reader.next();
        const branches = [];
        const closers = [';;', 'esac'];
        if (subject === null || typeof subject === 'string')
            reader.stop('a "case"', at);
        if (!this.#isNext('in'))
            reader.stop('a "case"', at);
        for (this.#closedBy = ''; this.#closedBy !== 'esac';) {
            const patterns = [];
            let token = this.#afterLines();
            if (token !== null && typeof token !== 'string' && token.text === 'esac' && token.quotedFrom === undefined)
                break;
            if (token === '(')
                token = reader.next();
            for (; token !== ')'; token = reader.next()) {
                if (token === null || (typeof token === 'string' && token !== '|')) {
                    reader.stop('a "case" that is not closed', at);
                    break;
                }
                if (token !== '|')
                    patterns.push(token);
            }
            if (token === null || typeof token !== 'string')
                break;
            branches.push({ asks: { patterns }, commands: this.#list(closers, depth, 'case') });
            if (reader.trouble !== null)
                break;
        }
        const isWord = subject !== null && typeof subject !== 'string';
        return { kind: 'choice', at, written: isWord ? subject.text : '', subject: isWord ? subject : null, branches };
    }
    #for(at, depth) {
        const reader = this.#reader;
        const start = reader.at;
        const name = reader.next();
        if (name === null || typeof name === 'string' || !/^[A-Za-z_]\w*$/.test(name.text)) {
            reader.stop('a "for"', at);
            return { kind: 'list', commands: [], isSubshell: false };
        }
        let words = null;
        let token = this.#afterLines();
        if (token !== null && typeof token !== 'string' && token.text === 'in') {
            words = [];
            for (token = reader.next(); token !== null && typeof token !== 'string'; token = reader.next())
                words.push(token);
        }
        const written = this.#written(start);
        while (token === ';' || token === '\n')
            token = reader.next();
        if (token === null || typeof token === 'string' || token.text !== 'do')
            reader.stop('a "for"', at);
        const commands = this.#list(['done'], depth, at.text);
        return { kind: 'loop', at, written, over: { name: name.text, words }, asks: [], isUntil: false, commands };
    }
    /** What stands behind the name of a function, and its brackets. */
    #function(name, depth) {
        const reader = this.#reader;
        let token = this.#afterLines();
        if (token === '(')
            token = reader.next() === ')' ? this.#afterLines() : null;
        if (token === null || typeof token === 'string' || token.text !== '{')
            reader.stop('a "("');
        return { kind: 'function', name, commands: this.#list(['}'], depth) };
    }
    #afterLines() {
        let token = this.#reader.next();
        while (token === '\n')
            token = this.#reader.next();
        return token;
    }
    #isNext(word) {
        const token = this.#afterLines();
        return token !== null && typeof token !== 'string' && token.text === word;
    }
    /** `[[` with the words behind it, where they are a plain test; else it alone, as operators have another meaning there. */
    #test(start) {
        const reader = this.#reader;
        const words = [start];
        let isPlain = true;
        const before = reader.hasRedirection;
        reader.hasRedirection = false;
        for (;;) {
            const token = reader.next();
            if (token === null)
                reader.stop('a "[[" that is not closed');
            isPlain &&= !reader.hasRedirection;
            if (token === null || (typeof token !== 'string' && token.text === ']]')) {
                reader.hasRedirection = before;
                return isPlain ? words : [start];
            }
            if (typeof token === 'string')
                isPlain = false;
            else {
                words.push(token);
                if (token.fills?.some((it) => /\$\{\w+:?=/.test(token.text.slice(it.from))))
                    reader.stop('a "[[" that sets a variable', start);
            }
        }
    }
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readSocket),
/* harmony export */   h: () => (/* binding */ readSockets)
/* harmony export */ });
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);
/** An address and a port in one text: `4310`, `:4310`, `127.0.0.1:4310`, `tcp://[::1]:4310`, `unix:/run/shop.sock`. */




/** Sockets in one text are separated by `;`, `,` or a space; nobody gives more than a few. */
const mostSockets = 16;
/** The one socket of a value; where there are several, the first. */
function readSocket(value) {
    return {
        port: (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => (it.kind === 'primitive' ? partsOf(it).port : it)),
        address: (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => (it.kind === 'primitive' ? partsOf(it).address : it)),
        isPath: value.kind === 'primitive' && partsOf(value).isPath,
    };
}
/** Each of the sockets that a text names. */
function readSockets(value) {
    if (value.kind !== 'primitive' || typeof value.value !== 'string')
        return [readSocket(value)];
    const sockets = [];
    const pattern = /[^\s;,]+/g;
    for (let match = pattern.exec(value.value); match !== null && sockets.length < mostSockets; match = pattern.exec(value.value))
        sockets.push(partsOf((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)(value, match.index, match[0])));
    return sockets;
}
/** What no port behind a scheme is; behind any other, it is the server's own default. */
const standardPorts = new Map([
    ['http://', 80],
    ['https://', 443],
]);
function partsOf(text) {
    const absent = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, text.at);
    const none = { port: absent, address: absent, isPath: false };
    if (typeof text.value === 'number')
        return { ...none, port: text };
    if (typeof text.value !== 'string' || text.value === '')
        return none;
    const written = text.value;
    if (written.length > 512)
        return { ...none, port: (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('it is a very long address', text.at) };
    if (/^(?:unix:|unixpacket:|fd:\/\/|pipe:|[./])/.test(written))
        return { ...none, isPath: true };
    const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(written)?.[0] ?? '';
    const match = /^(?:(\[[^\]]*\]|[^[\]:/]*):)?(\d{1,5})?(?:\/.*)?$/.exec(written.slice(scheme.length));
    const host = match?.[1];
    const digits = match?.[2];
    const start = scheme.length;
    if (match !== null && digits !== undefined) {
        const before = host === undefined ? 0 : host.length + 1;
        const at = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .runOf */ .ng)(text, start + before, digits);
        return { ...none, port: at, address: host === undefined ? absent : hostOf(host, text) };
    }
    // No port: an address alone, or something else.
    const alone = written.slice(start).replace(/\/.*$/, '');
    // What stands behind `:` is some number that only this program may understand (`:4_310`).
    if (!/^[\w.*+-]*$/.test(alone) && !(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(alone.replace(/^\[|\]$/g, '')))
        return { ...none, port: (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`"${written.slice(0, 40)}" is not understood as an address`, text.at) };
    const standard = standardPorts.get(scheme);
    const port = standard === undefined ? absent : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(standard, text.at, text.variables);
    return { ...none, port, address: hostOf(alone, text) };
}
/** `:4310`, `*:4310` and `+:4310` are every address, `0:4310` is every one of IPv4 (inet_aton(3)). */
function hostOf(host, text) {
    const bare = host.replace(/^\[|\]$/g, '');
    const address = bare === '0' ? '0.0.0.0' : bare === '*' || bare === '+' ? '' : bare;
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(address, text.at, text.variables);
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   FO: () => (/* binding */ splitAtBlanks),
/* harmony export */   Im: () => (/* binding */ optionsIn),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   g$: () => (/* binding */ atDashes),
/* harmony export */   g9: () => (/* binding */ operandsIn),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pb: () => (/* binding */ impliedWord)
/* harmony export */ });
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/** Command lines as words, each with the place it is written at. */


/** A run of a text that begins at `from`, as it is written: what comes from elsewhere, there. */
function runOf(line, from, text) {
    const whole = String(line.value);
    if (from === 0 && text === whole)
        return line;
    const own = line.parts ?? [];
    const parts = own.flatMap((part) => {
        const isInside = part.from < from + text.length && from < part.from + String(part.value.value).length;
        return isInside ? [{ from: part.from - from, value: part.value }] : [];
    });
    const [only] = parts;
    if (only !== undefined && only.from === 0 && String(only.value.value) === text)
        return only.value;
    const ofParts = (all) => all.flatMap((it) => it.value.variables);
    const elsewhere = new Set(ofParts(own));
    const variables = [...new Set([...line.variables.filter((it) => !elsewhere.has(it)), ...ofParts(parts)])];
    const offset = offsetOf(line);
    const at = offset === null ? line.at : { source: line.at.source, start: offset + from, end: offset + from + text.length };
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text, at, variables, parts);
}
/** Asked once for each line, however many words it has. */
const offsets = new WeakMap();
/** Where the first character of a text stands in its file; `null` where text and file differ (escapes). */
function offsetOf(line) {
    const known = offsets.get(line);
    if (known !== undefined)
        return known.offset;
    const { value, at } = line;
    const text = String(value);
    const isBare = at.end - at.start === text.length && at.source.text.startsWith(text, at.start);
    const offset = isBare ? at.start : (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenAt */ .nt)(at) === text ? at.start + 1 : null;
    offsets.set(line, { offset });
    return offset;
}
/** The part of a word from `start` on (`4000` in `--port=4000`), of a length or to its end. */
function partOf(word, start, length = word.text.length - start) {
    const text = word.text.slice(start, start + length);
    const fills = (word.fills ?? []).flatMap((it) => {
        const isInside = it.from >= start && it.from + it.length <= start + length;
        return isInside ? [{ ...it, from: it.from - start }] : [];
    });
    return { text, value: runOf(word.value, start, text), expands: fills.length > 0, fills };
}
/** Several texts as one, which knows where each of them is written. */
function joined(values, at) {
    const [first, second] = values;
    if (first !== undefined && second === undefined)
        return first;
    let text = '';
    const parts = values.map((value) => {
        const from = text.length;
        text += String(value.value);
        return { from, value };
    });
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(text, at, [...new Set(values.flatMap((it) => it.variables))], parts);
}
/** A whole value as one word, which no shell has a hand in. */
function wordOf(value) {
    const text = String(value.value);
    return { text, value: value.value === text ? value : { ...value, value: text }, expands: false };
}
/** What a value comes to where it stands in a line without quotes. */
function splitAtBlanks(value) {
    const whole = wordOf(value);
    return [...whole.text.matchAll(/[^ \t\n]+/g)].map((it) => partOf(whole, it.index, it[0].length));
}
/** A word that is written nowhere: what a tool puts in front of a command. */
function impliedWord(text, like) {
    return { text, value: (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(text, like.at), expands: false };
}
/** Every use of these options, in order. */
function optionsIn(words, names) {
    const found = [];
    for (const [index, word] of words.entries()) {
        for (const name of names) {
            if (word.text === name) {
                const following = words[index + 1];
                const isNext = following !== undefined && !/^-\D/.test(following.text);
                found.push({ name, value: isNext ? following : null, word, at: index });
            }
            else if (word.text.startsWith(`${name}=`)) {
                found.push({ name, value: partOf(word, name.length + 1), word, at: index });
            }
            else if (/^-\w$/.test(name) && word.text.startsWith(name) && /^[\d$:.[]/.test(word.text.slice(2))) {
                found.push({ name, value: partOf(word, 2), word, at: index });
            }
        }
    }
    return found;
}
/** The words that are neither options nor the values of some. */
function operandsIn(words, valued) {
    return words.filter(({ text }, at) => !text.startsWith('-') && !valued.has(words[at - 1]?.text ?? ''));
}
/** What stands in front of `--`, and what behind it. */
function atDashes(words) {
    const dashes = words.findIndex((it) => it.text === '--');
    return dashes === -1 ? { own: words, passed: [] } : { own: words.slice(0, dashes), passed: words.slice(dashes + 1) };
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ spend),
/* harmony export */   x: () => (/* binding */ tooMuchWork)
/* harmony export */ });
/** Characters, variables and the like that are looked at. A repository of 500 packages takes a tenth of it. */
const mostWork = 4_000_000;
const left = new WeakMap();
/** Completes "the port cannot be known: …". */
const tooMuchWork = 'this repository starts too many commands for all of them to be followed';
/** Takes some of what there is; `false` where that is not enough, and then for all that comes behind it too. */
function spend(tree, work) {
    const before = left.get(tree) ?? mostWork;
    if (before < 0)
        return false;
    left.set(tree, before - work);
    return before >= work;
}


/***/ })

};
