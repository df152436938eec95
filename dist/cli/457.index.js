export const id = 457;
export const ids = [457];
export const modules = {

/***/ 9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   GS: () => (/* binding */ arrayMethods),
/* harmony export */   HW: () => (/* binding */ arrayMethod)
/* harmony export */ });
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(549);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2389);
/** Methods of lists. */




const arrayMethods = new Set([
    'map',
    'filter',
    'flatMap',
    'flat',
    'forEach',
    'reduce',
    'find',
    'findIndex',
    'some',
    'every',
    'includes',
    'indexOf',
    'join',
    'concat',
    'slice',
    'push',
    'unshift',
    'pop',
    'shift',
    'reverse',
    'fill',
    'sort',
    'at',
    'entries',
    'keys',
    'values',
]);
/** The result of a method of a list, which it may change. */
function arrayMethod(it, array, name, args, at) {
    const [first, second] = args;
    const isSure = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isExact */ .u0)(array);
    const check = unchanged(array);
    const each = (item, index) => {
        it.step();
        const position = isSure ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(index, at) : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .looseItems */ .lb)(array);
        const visit = () => it.call(first ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at), [item, position, array], at);
        const result = isSure ? visit() : (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(it, visit, at);
        check();
        return result;
    };
    if (!isSure) {
        if (name === 'sort' || name === 'reverse') {
            (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .callUnread */ .s)(it, array, args, at); // the order was not known before
            return array;
        }
        if (changing.has(name) && name !== 'push')
            (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .forget */ .y)(it, array, 'it is changed in a way that is not known');
        // Of what is not known exactly, only what goes item by item can still be told.
        if (!itemwise.has(name))
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .callUnread */ .s)(it, (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .looseItems */ .lb)(array), args, at);
        // What is done with items that are not known, and so how often, is not known.
        if (array.rest !== null && first !== undefined && name !== 'push' && name !== 'concat')
            (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .forget */ .y)(it, first, array.rest.reason);
    }
    switch (name) {
        case 'map':
            return withRest((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, array.items.map(each)), array);
        case 'forEach':
            array.items.forEach(each);
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at);
        case 'filter': {
            const kept = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, []);
            for (const [index, item] of array.items.entries()) {
                const truth = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(each(item, index));
                // Whether it stays is not known: it may be there, so what it says counts.
                if (truth.known !== false)
                    kept.items.push(item);
                if (truth.known === null || truth.variables.length > 0)
                    kept.isLoose = true;
            }
            return withRest(kept, array);
        }
        case 'flatMap':
            return withRest(flatten(array.items.map(each), at), array);
        case 'flat':
            return first === undefined ? flatten(array.items, at) : (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('how deep a list is flattened', at);
        case 'reduce': {
            const start = args.length > 1 ? 0 : 1;
            let total = (args.length > 1 ? second : array.items[0]) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at);
            for (const [index, item] of array.items.entries()) {
                if (index < start)
                    continue;
                it.step();
                total = it.call(first ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at), [total, item, (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(index, at), array], at);
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
                return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)([first ?? array, ...array.items], at);
            }
            const values = array.items.map((item) => (item.kind === 'primitive' ? item.value : undefined));
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(name === 'includes' ? values.includes(first.value) : values.indexOf(first.value), at);
        }
        case 'join': {
            return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .lift */ .yY)(array.items, at, (items) => {
                if (items.some((item) => item.kind !== 'primitive'))
                    return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(items, at);
                const separator = first?.kind === 'primitive' && first.value !== undefined ? String(first.value) : ',';
                const text = items.map((item) => (item.kind === 'primitive' ? String(item.value ?? '') : '')).join(separator);
                return text.length > _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .longestString */ .kn
                    ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('it is a very long text', at)
                    : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(text, at, [...new Set(items.flatMap(_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht))]);
            });
        }
        case 'concat': {
            return flatten([array, ...args], at);
        }
        case 'slice': {
            const numbers = args.map((arg) => (arg.kind === 'primitive' ? Number(arg.value) : Number.NaN));
            return numbers.some(Number.isNaN)
                ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)([...args, array], at)
                : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, array.items.slice(numbers[0] ?? 0, numbers[1]));
        }
        case 'push':
        case 'unshift':
            it.memory.willChange(array);
            array.items = name === 'push' ? [...array.items, ...args] : [...args, ...array.items];
            return isSure ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(array.items.length, at) : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .looseItems */ .lb)(array);
        case 'pop':
        case 'shift': {
            it.memory.willChange(array);
            const taken = array.items.at(name === 'pop' ? -1 : 0);
            array.items = name === 'pop' ? array.items.slice(0, -1) : array.items.slice(1);
            return taken ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at);
        }
        case 'fill':
            if (args.length !== 1)
                return (0,_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .callUnread */ .s)(it, (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('how a list is filled', at), [array], at);
            it.memory.willChange(array);
            array.items = array.items.map(() => first ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at));
            return array;
        case 'sort':
            return sort(it, array, first, at);
        case 'reverse':
            it.memory.willChange(array);
            array.items = [...array.items].reverse();
            return array;
        case 'at':
            return first?.kind === 'primitive'
                ? (array.items.at(Number(first.value)) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(undefined, at))
                : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)([first ?? array], at);
        case 'entries':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, array.items.map((item, index) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, [(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(index, at), item])));
        case 'keys':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, array.items.map((_, index) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(index, at)));
        default:
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, [...array.items]);
    }
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
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(answers[name], at);
        const truth = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(each(item, index));
        const found = () => name === 'find' ? item : name === 'findIndex' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(index, at) : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(name === 'some', at);
        const [yes, no] = name === 'every' ? [() => from(index + 1), found] : [found, () => from(index + 1)];
        if (truth.known !== null && truth.variables.length === 0)
            return truth.known ? yes() : no();
        const ways = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .waysOf */ .UV)(truth.known === null ? truth.test : null);
        return (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(it, [
            { when: ways.yes, run: yes },
            { when: ways.no, run: no },
        ], at);
    };
    return from(0);
}
/** Arrays among the items are replaced by their own items, one level deep. */
function flatten(items, at) {
    const flat = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayValue */ .zk)(at, []);
    for (const item of items) {
        // Which of several lists it is, is not known: each item may be there.
        const options = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(item);
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
    return flat;
}
function withRest(result, from) {
    result.rest ??= from.rest;
    result.isLoose ||= from.isLoose;
    return result;
}
/** Gives a check, to be made between rounds, that a list is still the one that is gone through. */
function unchanged(array) {
    let { items } = array;
    return () => {
        if (array.items === items)
            return;
        const isSame = array.items.length === items.length && array.items.every((item, index) => item === items[index]);
        if (!isSame || !(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isExact */ .u0)(array))
            throw new _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .GiveUp */ .l0('a list is changed while it is gone through');
        items = array.items;
    };
}
const changing = new Set(['push', 'unshift', 'pop', 'shift', 'reverse', 'fill', 'sort']);
const itemwise = new Set(['map', 'forEach', 'push', 'concat', 'filter', 'flatMap']);


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ evaluateConfig),
  Q: () => (/* binding */ evaluateJson)
});

// EXTERNAL MODULE: ./.build/model/suppression.js
var suppression = __webpack_require__(3747);
// EXTERNAL MODULE: ./.build/javascript/interpreter.js
var interpreter = __webpack_require__(8214);
// EXTERNAL MODULE: ./.build/javascript/value.js
var javascript_value = __webpack_require__(2389);
;// CONCATENATED MODULE: ./.build/javascript/declarations.js


/** A class as the object of its static members; the rest of it is not understood. */
function classValue(it, node, frame) {
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const object = { ...(0,javascript_value/* objectValue */.ZH)(at), rest: (0,interpreter/* notUnderstood */.hf)('a class', at) };
    const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
    inner.scope.bindings.set('this', { value: object });
    if (node.id)
        inner.scope.bindings.set(node.id.name, { value: object });
    for (const member of node.body.body) {
        const name = 'key' in member && member.static === true ? nameOf(member) : null;
        if (name === null) {
            if (member.type === 'StaticBlock')
                it.execute(member.body, inner);
            continue;
        }
        const here = (0,interpreter/* originOf */.yv)(member, frame);
        if (member.type === 'ClassProperty') {
            object.properties.set(name, member.value ? it.evaluate(member.value, inner) : (0,javascript_value/* primitive */.MY)(undefined, here));
        }
        else if (member.type === 'ClassMethod') {
            const isMethod = member.kind === 'method';
            object.properties.set(name, isMethod
                ? { kind: 'closure', node: member, scope: inner.scope, file: frame.file, at: here }
                : (0,interpreter/* notUnderstood */.hf)('a getter', here));
        }
    }
    return object;
}
function nameOf(member) {
    if (!('key' in member) || ('computed' in member && member.computed === true))
        return null;
    switch (member.key.type) {
        case 'Identifier':
            return member.key.name;
        case 'StringLiteral':
            return member.key.value;
        default:
            return null;
    }
}
/** Members count on from the one before; numbers lead back to their names. https://www.typescriptlang.org/docs/handbook/enums.html */
function enumValue(it, node, frame) {
    const object = (0,javascript_value/* objectValue */.ZH)((0,interpreter/* originOf */.yv)(node, frame));
    // Members are names inside of the enum.
    const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
    inner.scope.bindings.set(node.id.name, { value: object });
    let following = (0,javascript_value/* primitive */.MY)(0, object.at);
    for (const member of node.body?.members ?? node.members) {
        const { id, initializer } = member;
        const at = (0,interpreter/* originOf */.yv)(member, frame);
        const name = id.type === 'Identifier' ? id.name : id.value;
        const value = initializer ? it.evaluate(initializer, inner) : { ...following, at };
        object.properties.set(name, value);
        inner.scope.bindings.set(name, { value });
        const number = value.kind === 'primitive' ? value.value : null;
        if (typeof number === 'number')
            object.properties.set(String(number), (0,javascript_value/* primitive */.MY)(name, at));
        following =
            typeof number === 'number' ? (0,javascript_value/* primitive */.MY)(number + 1, at) : (0,interpreter/* notUnderstood */.hf)('the number of an enum member', at);
    }
    return object;
}

// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/javascript/operators.js
var operators = __webpack_require__(549);
// EXTERNAL MODULE: ./.build/javascript/properties.js + 2 modules
var properties = __webpack_require__(4600);
// EXTERNAL MODULE: ./.build/javascript/unread.js
var javascript_unread = __webpack_require__(613);
;// CONCATENATED MODULE: ./.build/javascript/functions.js






/** Calls nested deeper than this are recursion without a known end. */
const deepestCall = 64;
/** Calls `callee` with its arguments. `depth` counts the calls we are inside of. */
function callFunction(it, callee, args, at, depth, self) {
    return (0,interpreter/* survivors */.Ql)(it, callee, (target) => {
        switch (target.kind) {
            case 'closure': {
                if (depth.calls >= deepestCall)
                    return (0,javascript_value/* unknown */.L5)('it is computed by functions that call each other too deeply', at);
                depth.calls += 1;
                try {
                    return callClosure(it, target, args, at, self);
                }
                finally {
                    depth.calls -= 1;
                }
            }
            case 'builtin':
                return target.call(args, at);
            case 'primitive':
            case 'object':
            case 'array':
                throw new interpreter/* Thrown */.jO('it calls something that is not a function');
            default:
                return (0,javascript_unread/* callUnread */.s)(it, target, args, at);
        }
    });
}
function callClosure(it, closure, args, at, self) {
    it.step();
    const { node } = closure;
    if (node.generator === true)
        return (0,javascript_unread/* callUnread */.s)(it, (0,interpreter/* notUnderstood */.hf)('a generator', at), args, at);
    return it.memory.runFunction((level) => {
        const frame = { scope: (0,interpreter/* childScope */.Xu)(closure.scope), file: closure.file, returns: [], level };
        const last = runBody(it, closure, args, at, frame, self);
        const ends = frame.returns.length === 0 || last === null ? frame.returns : [...frame.returns, last];
        const [only] = ends;
        if (ends.length < 2)
            return { result: only?.value ?? last?.value ?? (0,javascript_value/* primitive */.MY)(undefined, at), ends };
        return { result: (0,javascript_value/* choose */.Sw)(ends, at), ends };
    }, at);
}
/** Its last end, beside those that `frame.returns` has; `null` where it is not reached. */
function runBody(it, closure, args, at, frame, self) {
    const { node } = closure;
    if ('id' in node && node.id?.type === 'Identifier')
        frame.scope.bindings.set(node.id.name, { value: closure });
    if (node.type !== 'ArrowFunctionExpression') {
        frame.scope.bindings.set('arguments', { value: (0,javascript_value/* arrayValue */.zk)(at, [...args]) });
        frame.scope.bindings.set('this', { value: self ?? (0,interpreter/* notUnderstood */.hf)('"this"', at) });
    }
    for (const [index, parameter] of node.params.entries()) {
        if (parameter.type === 'RestElement') {
            it.bind(parameter.argument, (0,javascript_value/* arrayValue */.zk)(at, args.slice(index)), frame, 'declare');
        }
        else {
            it.bind(parameter, args[index] ?? (0,javascript_value/* primitive */.MY)(undefined, at), frame, 'declare');
        }
    }
    const ended = (value) => ({ value, when: null, changes: it.memory.changesSince(frame.level) });
    if (node.body.type !== 'BlockStatement')
        return ended(it.evaluate(node.body, frame));
    declareVariables(node.body, frame.scope);
    const end = it.execute(node.body.body, frame);
    if (end.kind === 'returned')
        return null;
    if (end.kind !== 'throw')
        return ended(end.kind === 'return' ? end.value : (0,javascript_value/* primitive */.MY)(undefined, at));
    if (frame.returns.length === 0)
        throw new interpreter/* Thrown */.jO(end.reason);
    it.mayThrow();
    return null;
}
/** By function or program: the names that `var` declares in it. */
const variableNames = new WeakMap();
/** `var` belongs to the whole function, and is `undefined` until it is set. */
function declareVariables(body, scope) {
    let names = variableNames.get(body);
    if (names === undefined) {
        names = body.body.flatMap(variablesIn);
        variableNames.set(body, names);
    }
    const value = (0,javascript_value/* primitive */.MY)(undefined, { source: notWritten, start: 0, end: 0 });
    for (const name of names)
        if (!scope.bindings.has(name))
            scope.bindings.set(name, { value });
}
const notWritten = new source_text/* SourceText */.D('', '');
function variablesIn(node) {
    switch (node?.type) {
        case 'VariableDeclaration':
            return node.kind === 'var' ? node.declarations.flatMap(({ id }) => namesIn(id)) : [];
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
        default:
            return [];
    }
}
/** The binding of a name, from the innermost scope outwards. */
function lookUp(scope, name) {
    for (let current = scope; current !== null; current = current.parent) {
        const binding = current.bindings.get(name);
        if (binding !== undefined)
            return binding;
    }
    return null;
}
function globalScope(scope) {
    let outermost = scope;
    while (outermost.parent !== null)
        outermost = outermost.parent;
    return outermost;
}
/** Gives names to a value; `assign` changes names that exist, `declare` makes new ones in this scope. */
function bindPattern(it, pattern, value, frame, how) {
    switch (pattern.type) {
        case 'Identifier': {
            if (how === 'declare') {
                frame.scope.bindings.set(pattern.name, { value });
                return;
            }
            const binding = lookUp(frame.scope, pattern.name);
            if (binding === null)
                globalScope(frame.scope).bindings.set(pattern.name, { value });
            else
                it.memory.setBinding(binding, value);
            return;
        }
        case 'MemberExpression': {
            if (pattern.object.type === 'Super')
                return;
            (0,properties/* setProperty */.oq)(it, it.evaluate(pattern.object, frame), keyOf(it, pattern, frame), value);
            return;
        }
        case 'AssignmentPattern': {
            const at = (0,interpreter/* originOf */.yv)(pattern, frame);
            const isSure = value.kind === 'primitive' && value.variables.length === 0;
            const right = () => it.evaluate(pattern.right, frame);
            let known = null;
            const given = (0,javascript_value/* mapOptions */.tS)(value, (one) => {
                // A default holds for undefined only; null is something given.
                if (one.kind === 'primitive' && one.value === null)
                    return one;
                return (0,operators/* fallback */.Np)('??', one, () => {
                    const once = known ?? (isSure ? right() : (0,interpreter/* maybe */.no)(it, right, at));
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
                const key = propertyKey(it, property, frame);
                if (key.kind === 'primitive')
                    taken.push(String(key.value));
                bindPattern(it, property.value, (0,properties/* getProperty */.UU)(it, value, key, at), frame, how);
            }
            return;
        }
        case 'ArrayPattern': {
            for (const [index, element] of pattern.elements.entries()) {
                if (element === null)
                    continue;
                const at = (0,interpreter/* originOf */.yv)(element, frame);
                if (element.type === 'RestElement') {
                    const rest = (0,javascript_value/* mapOptions */.tS)(value, (one) => one.kind === 'array' && (0,javascript_value/* isExact */.u0)(one) ? (0,javascript_value/* arrayValue */.zk)(at, one.items.slice(index)) : (0,operators/* unknownFrom */.NI)([one], at));
                    bindPattern(it, element.argument, rest, frame, how);
                }
                else {
                    bindPattern(it, element, (0,properties/* getNamed */.cn)(it, value, String(index), at), frame, how);
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
function without(value, names, at) {
    return (0,javascript_value/* mapOptions */.tS)(value, (it) => {
        if (it.kind !== 'object')
            return (0,operators/* unknownFrom */.NI)([it], at);
        const rest = (0,javascript_value/* objectValue */.ZH)(at, new Map([...it.properties].filter(([name]) => !names.includes(name))));
        rest.rest = it.rest;
        rest.isLoose = it.isLoose;
        return rest;
    });
}
/** The key of `a.b`, `a['b']`. */
function keyOf(it, node, frame) {
    const at = (0,interpreter/* originOf */.yv)(node.property, frame);
    if (node.property.type === 'PrivateName')
        return (0,interpreter/* notUnderstood */.hf)('a private name', at);
    if (!node.computed && node.property.type === 'Identifier')
        return (0,javascript_value/* primitive */.MY)(node.property.name, at);
    return it.evaluate(node.property, frame);
}
/** The key of a property in an object literal or pattern. */
function propertyKey(it, node, frame) {
    const { key } = node;
    const at = (0,interpreter/* originOf */.yv)(key, frame);
    if (!node.computed && key.type === 'Identifier')
        return (0,javascript_value/* primitive */.MY)(key.name, at);
    if (key.type === 'PrivateName')
        return (0,interpreter/* notUnderstood */.hf)('a private name', at);
    return it.evaluate(key, frame);
}

// EXTERNAL MODULE: ./.build/javascript/globals.js
var globals = __webpack_require__(4044);
;// CONCATENATED MODULE: ./.build/javascript/expressions.js








function evaluateExpression(it, node, frame) {
    it.step();
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    switch (node.type) {
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'BooleanLiteral':
            return (0,javascript_value/* primitive */.MY)(node.value, at);
        case 'NullLiteral':
            return (0,javascript_value/* primitive */.MY)(null, at);
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
            if (node.object.type === 'Super')
                return (0,interpreter/* notUnderstood */.hf)('"super"', at);
            return (0,properties/* getProperty */.UU)(it, it.evaluate(node.object, frame), keyOf(it, node, frame), at);
        }
        case 'CallExpression':
            return call(it, node, frame, at);
        case 'OptionalMemberExpression':
        case 'OptionalCallExpression':
            return optionalChain(it, node, frame, at) ?? (0,javascript_value/* primitive */.MY)(undefined, at);
        case 'UnaryExpression':
            if (node.operator === 'delete')
                return remove(it, node.argument, frame, at);
            return (0,operators/* unary */.gh)(node.operator, it.evaluate(node.argument, frame), at);
        case 'BinaryExpression': {
            if (node.left.type === 'PrivateName')
                return (0,interpreter/* notUnderstood */.hf)('a private name', at);
            return (0,operators/* binary */.aw)(node.operator, it.evaluate(node.left, frame), it.evaluate(node.right, frame), at);
        }
        case 'LogicalExpression': {
            return logical(it, node.operator, it.evaluate(node.left, frame), node.right, frame, at);
        }
        case 'ConditionalExpression': {
            const test = (0,operators/* truthOf */.D)(it.evaluate(node.test, frame));
            const yes = () => it.evaluate(node.consequent, frame);
            const no = () => it.evaluate(node.alternate, frame);
            if (test.known !== null)
                return (0,operators/* select */.Lt)(test, yes, no, at);
            const ways = (0,operators/* waysOf */.UV)(test.test);
            return (0,interpreter/* either */.gP)(it, [
                { when: ways.yes, run: yes },
                { when: ways.no, run: no },
            ], at);
        }
        case 'AssignmentExpression':
            return assignment(it, node, frame, at);
        case 'UpdateExpression': {
            const before = it.evaluate(node.argument, frame);
            const after = (0,operators/* binary */.aw)(node.operator === '++' ? '+' : '-', (0,operators/* unary */.gh)('+', before, at), (0,javascript_value/* primitive */.MY)(1, at), at);
            it.bind(node.argument, after, frame, 'assign');
            return node.prefix ? after : before;
        }
        case 'SequenceExpression': {
            let last = (0,javascript_value/* primitive */.MY)(undefined, at);
            for (const expression of node.expressions)
                last = it.evaluate(expression, frame);
            return last;
        }
        case 'AwaitExpression':
            return it.evaluate(node.argument, frame);
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'TSInstantiationExpression':
        case 'ParenthesizedExpression':
            return it.evaluate(node.expression, frame);
        case 'MetaProperty':
            return importMeta(frame, at);
        case 'ThisExpression':
            return lookUp(frame.scope, 'this')?.value ?? (0,interpreter/* notUnderstood */.hf)('"this"', at);
        case 'ImportExpression':
            return expressions_module(it, [it.evaluate(node.source, frame)], frame, at, 'import');
        case 'NewExpression':
            return construct(it, node, frame, at);
        case 'TaggedTemplateExpression':
            return (0,interpreter/* notUnderstood */.hf)('a tagged template', at);
        case 'ClassExpression':
            return classValue(it, node, frame);
        default:
            return (0,interpreter/* notUnderstood */.hf)(`"${frame.file.text.slice(at.start, Math.min(at.end, at.start + 30))}"`, at);
    }
}
/** `||`, `??` and `&&`: what stands on the right is evaluated once, and not for sure. */
function logical(it, operator, left, rightNode, frame, at) {
    let known = null;
    const right = () => {
        known ??= isSure(operator, left)
            ? it.evaluate(rightNode, frame)
            : (0,interpreter/* maybe */.no)(it, () => it.evaluate(rightNode, frame), at);
        return known;
    };
    return operator === '&&' ? (0,operators/* both */.WP)(left, right, at) : (0,operators/* fallback */.Np)(operator, left, right, at);
}
function isSure(operator, left) {
    if (left.kind !== 'primitive')
        return operator === '&&' && (0,operators/* truthOf */.D)(left).known === true;
    if (left.variables.length > 0)
        return false;
    return operator === '&&' ? Boolean(left.value) : operator === '||' ? !left.value : (left.value ?? null) === null;
}
function identifier(it, name, frame, at) {
    const binding = lookUp(frame.scope, name);
    if (binding !== null)
        return binding.value;
    return (0,globals/* globalValue */.VD)(it, name, at) ?? (0,javascript_value/* unknown */.L5)(`"${name}" is not defined here`, at);
}
function template(it, node, frame, at) {
    const [only] = node.quasis;
    if (node.expressions.length === 0)
        return (0,javascript_value/* primitive */.MY)(only?.value.cooked ?? '', at);
    const parts = node.expressions.map((part) => it.evaluate(asExpression(part), frame));
    const text = (0,operators/* lift */.yY)(parts, at, (values) => {
        let whole = node.quasis[0]?.value.cooked ?? '';
        const inserted = [];
        for (const [index, value] of values.entries()) {
            if (value.kind !== 'primitive')
                return (0,operators/* unknownFrom */.NI)([value], at);
            inserted.push({ from: whole.length, value });
            whole += `${value.value}${node.quasis[index + 1]?.value.cooked ?? ''}`;
        }
        return (0,javascript_value/* textOf */.b6)(whole, at, [...new Set(values.flatMap(operators/* variablesOf */.ht))], inserted);
    });
    // `${PORT}` alone is the port itself: it stands where the port stands.
    const bare = node.quasis.every((it) => it.value.raw === '');
    const [inner] = parts;
    if (!bare || parts.length !== 1 || inner === undefined)
        return text;
    return (0,javascript_value/* mapOptions */.tS)(inner, (one) => (one.kind === 'primitive' ? { ...one, value: String(one.value) } : one));
}
/** In an expression position Babel only ever has expressions here; its types allow TypeScript's as well. */
function asExpression(node) {
    if (node.type.startsWith('TS') && !('expression' in node))
        throw new interpreter/* Thrown */.jO('a type stands in the place of a value');
    return node;
}
function objectLiteral(it, node, frame, at) {
    const object = (0,javascript_value/* objectValue */.ZH)(at);
    for (const property of node.properties) {
        if (property.type === 'SpreadElement') {
            (0,properties/* spreadInto */.ie)(object, it.evaluate(property.argument, frame), (0,interpreter/* originOf */.yv)(property, frame));
            continue;
        }
        const key = propertyKey(it, property, frame);
        let value;
        if (property.type === 'ObjectMethod') {
            value =
                property.kind === 'method'
                    ? { kind: 'closure', node: property, scope: frame.scope, file: frame.file, at: (0,interpreter/* originOf */.yv)(property, frame) }
                    : (0,javascript_value/* unknown */.L5)('it is computed by a getter', (0,interpreter/* originOf */.yv)(property, frame));
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
            const options = [before, value].map((one) => ({ value: one, when: null }));
            object.properties.set(name, (0,javascript_value/* choose */.Sw)(options, at));
        }
        if (typeof object.rest === 'string')
            object.rest = (0,operators/* unknownFrom */.NI)([key], (0,interpreter/* originOf */.yv)(property, frame));
    }
    return object;
}
function arrayLiteral(it, node, frame, at) {
    const array = (0,javascript_value/* arrayValue */.zk)(at, []);
    for (const element of node.elements) {
        if (element === null) {
            array.items.push((0,javascript_value/* primitive */.MY)(undefined, at));
        }
        else if (element.type !== 'SpreadElement') {
            array.items.push(it.evaluate(element, frame));
        }
        else {
            const spread = it.evaluate(element.argument, frame);
            if (spread.kind === 'choice')
                array.isLoose = true;
            (0,interpreter/* survivors */.Ql)(it, spread, (one) => {
                appendSpread(array, one, (0,interpreter/* originOf */.yv)(element, frame));
                return one;
            });
        }
    }
    return array;
}
/** `[...spread]`, onto the end of a list. */
function appendSpread(array, spread, at) {
    if (spread.kind === 'array') {
        array.items.push(...spread.items);
        array.rest ??= spread.rest;
        array.isLoose ||= spread.isLoose;
    }
    else if (spread.kind === 'unknown' || spread.kind === 'variable') {
        array.rest ??= (0,operators/* unknownFrom */.NI)([spread], at);
    }
    else if (spread.kind === 'primitive' && typeof spread.value === 'string') {
        for (const character of spread.value)
            array.items.push((0,javascript_value/* primitive */.MY)(character, at, spread.variables));
        if (spread.variables.length > 0)
            array.isLoose = true;
    }
    else {
        throw new interpreter/* Thrown */.jO('it spreads something that is not a list');
    }
}
function argumentsOf(it, node, frame) {
    const args = [];
    for (const argument of node.arguments) {
        if (argument.type === 'SpreadElement') {
            const spread = it.evaluate(argument.argument, frame);
            if (spread.kind !== 'array' || !(0,javascript_value/* isExact */.u0)(spread))
                return null;
            args.push(...spread.items);
        }
        else if (argument.type !== 'ArgumentPlaceholder') {
            args.push(it.evaluate(argument, frame));
        }
    }
    return args;
}
function call(it, node, frame, at) {
    const { callee } = node;
    const isRequire = callee.type === 'Identifier' && callee.name === 'require' && lookUp(frame.scope, 'require') === null;
    if (isRequire || callee.type === 'Import') {
        return expressions_module(it, argumentsOf(it, node, frame) ?? [], frame, at, isRequire ? 'require' : 'import');
    }
    if (callee.type === 'Identifier' && callee.name === 'eval' && lookUp(frame.scope, 'eval') === null) {
        throw new interpreter/* GiveUp */.l0('"eval" may change anything');
    }
    if (callee.type === 'Super')
        return (0,interpreter/* notUnderstood */.hf)('"super"', at);
    if (callee.type === 'V8IntrinsicIdentifier')
        return (0,interpreter/* notUnderstood */.hf)('an intrinsic', at);
    let self;
    let target;
    if (callee.type === 'MemberExpression' && callee.object.type !== 'Super') {
        self = it.evaluate(callee.object, frame);
        target = (0,properties/* getProperty */.UU)(it, self, keyOf(it, callee, frame), (0,interpreter/* originOf */.yv)(callee, frame));
    }
    else {
        target = it.evaluate(callee, frame);
    }
    const args = argumentsOf(it, node, frame);
    if (args === null) {
        const unread = (0,javascript_value/* unknown */.L5)('it is called with arguments that are not known', at);
        return (0,javascript_unread/* callUnread */.s)(it, unread, self === undefined ? [target] : [target, self], at);
    }
    return it.call(target, args, at, self);
}
function expressions_module(it, args, frame, at, how) {
    const [specifier] = args;
    if (specifier?.kind !== 'primitive' || typeof specifier.value !== 'string') {
        return (0,javascript_value/* unknown */.L5)('it loads a module whose name is not known', at);
    }
    return it.load(specifier.value, frame.file, at, how);
}
/** `null` where the chain ends early, at something that is `undefined` or `null`. */
function optionalChain(it, node, frame, at) {
    if (node.type !== 'OptionalMemberExpression' && node.type !== 'OptionalCallExpression')
        return it.evaluate(node, frame);
    const object = optionalChain(it, node.type === 'OptionalCallExpression' ? node.callee : node.object, frame, at);
    if (object === null)
        return null;
    if (node.optional && object.kind === 'primitive' && (object.value === null || object.value === undefined))
        return null;
    // Where the chain has ended before for some options, it stays so for them.
    const goOn = (proceed) => (0,interpreter/* survivors */.Ql)(it, object, (one) => one.kind === 'primitive' && (one.value === null || one.value === undefined) && (node.optional || isOpen(node))
        ? (0,javascript_value/* primitive */.MY)(undefined, at)
        : proceed(one));
    if (node.type === 'OptionalCallExpression') {
        const args = argumentsOf(it, node, frame);
        if (args === null)
            return (0,javascript_unread/* callUnread */.s)(it, (0,javascript_value/* unknown */.L5)('it is called with arguments that are not known', at), [], at);
        return goOn((callee) => it.call(callee, args, at));
    }
    const key = keyOf(it, node, frame);
    return goOn((one) => (0,properties/* getProperty */.UU)(it, one, key, at));
}
/** Whether an earlier link of the chain may have ended it. */
function isOpen(node) {
    const inner = node.type === 'OptionalCallExpression' ? node.callee : node.object;
    return inner.type === 'OptionalMemberExpression' || inner.type === 'OptionalCallExpression';
}
function assignment(it, node, frame, at) {
    const right = () => it.evaluate(node.right, frame);
    const { left } = node;
    if (left.type === 'MemberExpression' && left.object.type !== 'Super') {
        // What is written to is evaluated before what is written.
        const object = it.evaluate(left.object, frame);
        const key = keyOf(it, left, frame);
        const value = node.operator === '=' ? right() : updated(it, node, (0,properties/* getProperty */.UU)(it, object, key, at), frame, at);
        (0,properties/* setProperty */.oq)(it, object, key, value);
        return value;
    }
    const value = node.operator === '='
        ? right()
        : left.type === 'Identifier'
            ? updated(it, node, it.evaluate(left, frame), frame, at)
            : (0,interpreter/* notUnderstood */.hf)('an assignment', at);
    it.bind(left, value, frame, 'assign');
    return value;
}
/** The value of `before += right` and its like. */
function updated(it, node, before, frame, at) {
    const operator = node.operator.slice(0, -1);
    return operator === '||' || operator === '??' || operator === '&&'
        ? logical(it, operator, before, node.right, frame, at)
        : (0,operators/* binary */.aw)(operator, before, it.evaluate(node.right, frame), at);
}
function remove(it, target, frame, at) {
    if (target.type !== 'MemberExpression' || target.object.type === 'Super')
        return (0,javascript_value/* primitive */.MY)(true, at);
    const object = it.evaluate(target.object, frame);
    const key = keyOf(it, target, frame);
    if (object.kind === 'object' && object.rest === 'nothing' && key.kind === 'primitive' && key.variables.length === 0) {
        it.memory.willChange(object);
        object.properties.delete(String(key.value));
    }
    else {
        (0,properties/* setProperty */.oq)(it, object, key, (0,javascript_value/* primitive */.MY)(undefined, at));
        for (const { value } of (0,javascript_value/* optionsOf */.cz)(object))
            if (value.kind === 'object')
                value.isLoose = true;
    }
    return (0,javascript_value/* primitive */.MY)(true, at);
}
/** https://vite.dev/config/ and Node give `dirname`, `filename` and `url` of the file itself. */
function importMeta(frame, at) {
    const path = `${globals/* repositoryRoot */.Hn}/${frame.file.path}`;
    const meta = (0,javascript_value/* objectValue */.ZH)(at, new Map([
        ['dirname', (0,javascript_value/* primitive */.MY)(path.slice(0, path.lastIndexOf('/')), at)],
        ['filename', (0,javascript_value/* primitive */.MY)(path, at)],
        ['url', (0,javascript_value/* primitive */.MY)(`file://${path}`, at)],
    ]));
    meta.rest = (0,interpreter/* notUnderstood */.hf)('"import.meta"', at);
    return meta;
}
/** `new URL('.', import.meta.url)` is the one constructor that configs use to find a path. */
function construct(it, node, frame, at) {
    const args = argumentsOf(it, node, frame) ?? [];
    const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL' && lookUp(frame.scope, 'URL') === null;
    const [relative, base] = args;
    const isArray = node.callee.type === 'Identifier' && node.callee.name === 'Array' && lookUp(frame.scope, 'Array') === null;
    if (isArray)
        return (0,globals/* newArray */.Wf)(args, at);
    if (!isUrl || relative?.kind !== 'primitive' || base?.kind !== 'primitive')
        return (0,javascript_unread/* callUnread */.s)(it, (0,interpreter/* notUnderstood */.hf)('an instance of a class', at), args, at);
    if (!URL.canParse(String(relative.value), String(base.value)))
        throw new interpreter/* Thrown */.jO('an address is not valid');
    const url = new URL(String(relative.value), String(base.value));
    const path = decodeURIComponent(url.pathname);
    return (0,javascript_value/* objectValue */.ZH)(at, new Map([
        ['pathname', (0,javascript_value/* primitive */.MY)(path, at)],
        ['href', (0,javascript_value/* primitive */.MY)(url.href, at)],
    ]));
}

// EXTERNAL MODULE: ./.build/javascript/memory.js
var memory = __webpack_require__(1129);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/javascript/modules.js
/** Modules: what a file exports, and which file a specifier means. */






/** Runs a program as Node would run the file, and gives what it exports. */
function runModule(it, program, file) {
    const at = { source: file, start: 0, end: 0 };
    const frame = { scope: (0,interpreter/* childScope */.Xu)(null), file, returns: [], level: 0 };
    const exported = (0,javascript_value/* objectValue */.ZH)(at);
    const moduleObject = (0,javascript_value/* objectValue */.ZH)(at, new Map([['exports', exported]]));
    const directory = external_node_path_.posix.dirname(file.path);
    for (const [name, value] of [
        ['module', moduleObject],
        ['exports', exported],
        ['this', exported],
        ['__filename', (0,javascript_value/* primitive */.MY)(external_node_path_.posix.join(globals/* repositoryRoot */.Hn, file.path), at)],
        ['__dirname', (0,javascript_value/* primitive */.MY)(external_node_path_.posix.join(globals/* repositoryRoot */.Hn, directory), at)],
    ]) {
        frame.scope.bindings.set(name, { value });
    }
    const named = new Map();
    declareVariables(program, frame.scope);
    // Imports are bound before anything else runs.
    for (const statement of program.body) {
        if (statement.type === 'ImportDeclaration')
            bindImport(it, statement, frame);
    }
    const end = it.execute(withoutExports(program.body), frame);
    for (const statement of program.body)
        collectExports(it, statement, frame, named);
    const isModule = program.body.some((statement) => statement.type.startsWith('Import') || statement.type.startsWith('Export'));
    return { exports: { commonjs: (0,properties/* getNamed */.cn)(it, moduleObject, 'exports', at), isModule, named }, end };
}
/** The statements to run: an exported declaration runs like any other. A default export runs where it stands. */
function withoutExports(body) {
    return body.flatMap((statement) => {
        if (statement.type === 'ExportNamedDeclaration')
            return statement.declaration ? [statement.declaration] : [];
        if (statement.type !== 'ExportDefaultDeclaration')
            return [statement];
        const { declaration } = statement;
        if (declaration.type === 'FunctionDeclaration' && declaration.id)
            return [declaration];
        return [];
    });
}
function bindImport(it, node, frame) {
    if (node.importKind === 'type')
        return;
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const namespace = it.load(node.source.value, frame.file, at, 'import');
    for (const specifier of node.specifiers) {
        const name = importedName(specifier);
        const value = name === null ? namespace : (0,properties/* getNamed */.cn)(it, namespace, name, (0,interpreter/* originOf */.yv)(specifier, frame));
        frame.scope.bindings.set(specifier.local.name, { value });
    }
}
/** `null` for `* as name`. */
function importedName(specifier) {
    if (specifier.type === 'ImportNamespaceSpecifier')
        return null;
    if (specifier.type === 'ImportDefaultSpecifier')
        return 'default';
    return modules_nameOf(specifier.imported);
}
function modules_nameOf(node) {
    return node.type === 'Identifier' ? node.name : node.value;
}
function collectExports(it, node, frame, named) {
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const local = (name) => lookUp(frame.scope, name)?.value ?? (0,javascript_value/* unknown */.L5)(`"${name}" is not defined here`, at);
    switch (node.type) {
        case 'ExportDefaultDeclaration': {
            const { declaration } = node;
            if (declaration.type === 'FunctionDeclaration') {
                const value = { kind: 'closure', node: declaration, scope: frame.scope, file: frame.file, at };
                named.set('default', value);
            }
            else if (declaration.type === 'ClassDeclaration' || declaration.type === 'TSDeclareFunction') {
                named.set('default', (0,javascript_value/* unknown */.L5)('it is a class', at));
            }
            else {
                named.set('default', it.evaluate(declaration, frame));
            }
            return;
        }
        case 'ExportNamedDeclaration': {
            if (node.exportKind === 'type')
                return;
            const from = node.source ? it.load(node.source.value, frame.file, at, 'import') : null;
            for (const specifier of node.specifiers) {
                if (specifier.type === 'ExportSpecifier') {
                    const name = specifier.local.name;
                    named.set(modules_nameOf(specifier.exported), from === null ? local(name) : (0,properties/* getNamed */.cn)(it, from, name, at));
                }
                else if (from !== null) {
                    named.set(modules_nameOf(specifier.exported), from);
                }
            }
            for (const name of declaredNames(node.declaration))
                named.set(name, local(name));
            return;
        }
        case 'ExportAllDeclaration': {
            const from = it.load(node.source.value, frame.file, at, 'import');
            if (from.kind !== 'object')
                return;
            for (const [name, value] of from.properties)
                if (name !== 'default' && !named.has(name))
                    named.set(name, value);
            return;
        }
        case 'TSExportAssignment':
            named.set('default', it.evaluate(node.expression, frame));
            return;
        default:
            return;
    }
}
function declaredNames(declaration) {
    if (!declaration)
        return [];
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') {
        return declaration.id ? [declaration.id.name] : [];
    }
    if (declaration.type !== 'VariableDeclaration')
        return [];
    return declaration.declarations.flatMap(({ id }) => namesIn(id));
}
/** What `require(…)` or `import * as` gives of a module. */
function moduleValue(it, exports, how, at) {
    const namespace = (0,javascript_value/* objectValue */.ZH)(at, new Map(exports.named));
    if (exports.isModule)
        return namespace;
    if (how === 'require')
        return exports.commonjs;
    // Node: the default export of a CommonJS module is its `module.exports`; its properties are named exports.
    // https://nodejs.org/api/esm.html#commonjs-namespaces
    if (exports.commonjs.kind === 'object') {
        for (const name of exports.commonjs.properties.keys()) {
            namespace.properties.set(name, (0,properties/* getNamed */.cn)(it, exports.commonjs, name, at));
        }
    }
    namespace.properties.set('default', exports.commonjs);
    return namespace;
}
const endings = [
    '',
    '.js',
    '.cjs',
    '.mjs',
    '.ts',
    '.cts',
    '.mts',
    '.json',
    '/index.js',
    '/index.cjs',
    '/index.mjs',
    '/index.ts',
];
/** The file of the repository that a relative specifier means, or `null`: also for one that leads outside. */
function resolveModule(tree, specifier, from) {
    const path = specifier.startsWith(`${globals/* repositoryRoot */.Hn}/`)
        ? external_node_path_.posix.normalize(specifier.slice(globals/* repositoryRoot */.Hn.length + 1))
        : external_node_path_.posix.join(external_node_path_.posix.dirname(from), specifier);
    if (path.startsWith('..'))
        return null;
    for (const ending of endings)
        if (tree.has(path + ending))
            return path + ending;
    // TypeScript writes the ending that the compiled file will have.
    const typescript = path.replace(/\.([mc]?)js$/, '.$1ts');
    return typescript !== path && tree.has(typescript) ? typescript : null;
}

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./.build/javascript/parse.js
/** JavaScript and TypeScript to a syntax tree, with errors as values. */

/** Parses a module or script; the path's ending says whether it is TypeScript or JSX. */
function parseProgram(source) {
    return guarded(source, () => {
        const file = (0,lib/* parse */.qg)(source.text, {
            sourceType: 'unambiguous',
            allowReturnOutsideFunction: true,
            allowImportExportEverywhere: true,
            allowAwaitOutsideFunction: true,
            allowUndeclaredExports: true,
            errorRecovery: false,
            plugins: pluginsFor(source.path),
        });
        return { program: file.program, comments: file.comments ?? [] };
    });
}
/**
 * Parses a single expression. This is also how PM2 reads its `.json` configs: it evaluates them as a
 * JavaScript expression, so comments, unquoted keys and trailing commas are fine.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (parseConfig)
 */
function parseSingleExpression(source) {
    return guarded(source, () => {
        const expression = (0,lib/* parseExpression */.YK)(source.text, { plugins: [] });
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

// EXTERNAL MODULE: ./.build/javascript/array-methods.js
var array_methods = __webpack_require__(9534);
// EXTERNAL MODULE: ./.build/javascript/keys.js
var javascript_keys = __webpack_require__(7222);
;// CONCATENATED MODULE: ./.build/javascript/statements.js






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
            return { kind: 'throw', reason: error.message };
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
                const value = init ? it.evaluate(init, frame) : (0,javascript_value/* primitive */.MY)(undefined, at);
                it.bind(id, value, frame, node.kind === 'var' ? 'assign' : 'declare');
            }
            return interpreter/* next */.K2;
        case 'BlockStatement':
            return executeAll(it, node.body, { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) });
        case 'IfStatement': {
            const truth = (0,operators/* truthOf */.D)(it.evaluate(node.test, frame));
            return branch(it, truth, () => execute(it, node.consequent, frame), () => (node.alternate ? execute(it, node.alternate, frame) : interpreter/* next */.K2), frame, at);
        }
        case 'ReturnStatement':
            return { kind: 'return', value: node.argument ? it.evaluate(node.argument, frame) : (0,javascript_value/* primitive */.MY)(undefined, at) };
        case 'ThrowStatement':
            return { kind: 'throw', reason: 'the config throws an error' };
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
                frame.scope.bindings.set(node.id.name, { value: classValue(it, node, frame) });
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
function labeledStatement(it, { body, label }, frame, labels) {
    const all = [...labels, label.name];
    if (isLoop(body))
        return loopStatement(it, body, frame, all);
    const end = body.type === 'LabeledStatement' ? labeledStatement(it, body, frame, all) : execute(it, body, frame);
    return end.kind === 'break' && end.label === label.name ? interpreter/* next */.K2 : end;
}
/** Takes one way where the condition is known, both where it is not. */
function branch(it, truth, yes, no, frame, at) {
    if (truth.known !== null)
        return truth.known ? yes() : no();
    const ways = (0,operators/* waysOf */.UV)(truth.test);
    const ends = it.memory.fork([
        { when: ways.yes, run: () => returnsAside(it, yes, ways.yes, frame) },
        { when: ways.no, run: () => returnsAside(it, no, ways.no, frame) },
    ], at, (end) => end.kind === 'next' || (frame.blurred !== undefined && isJump(end)));
    const alive = ends.filter((end) => end.kind !== 'throw');
    const [first] = alive;
    if (first === undefined)
        return ends[0] ?? interpreter/* next */.K2; // every way throws
    if (alive.length < ends.length)
        it.mayThrow();
    if (alive.every((end) => isSameEnd(end, first)))
        return first;
    const label = alive.map(labelOf).find((it) => it !== null && frame.blurred?.includes(it) !== true) ?? null;
    if (label !== null || (alive.some(isJump) && frame.blurred === undefined))
        throw new interpreter/* Undecided */.Oh('a loop ends on a condition that is not known', label);
    return interpreter/* next */.K2;
}
/** A return that only one way reaches is kept aside, with what it leaves behind; the other way goes on. */
function returnsAside(it, way, when, frame) {
    const earlier = frame.returns.length;
    const end = way();
    for (const [index, kept] of frame.returns.entries()) {
        if (index >= earlier && kept.when === null)
            frame.returns[index] = { ...kept, when };
    }
    if (end.kind !== 'return')
        return end;
    frame.returns.push({ value: end.value, when, changes: it.memory.changesSince(frame.level) });
    return { kind: 'returned' };
}
function isSameEnd(a, b) {
    if (isJump(a) && isJump(b))
        return false; // what both ways changed before they jumped is not merged
    return a.kind === b.kind;
}
function labelOf(end) {
    return end.kind === 'break' || end.kind === 'continue' ? end.label : null;
}
function isJump(end) {
    return end.kind === 'break' || end.kind === 'continue';
}
function tryStatement(it, node, frame, at) {
    const { block, handler, finalizer } = node;
    const handled = () => {
        if (!handler)
            return interpreter/* next */.K2;
        const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
        if (handler.param)
            it.bind(handler.param, (0,interpreter/* notUnderstood */.hf)('an error', (0,interpreter/* originOf */.yv)(handler, frame)), inner, 'declare');
        return execute(it, handler.body, inner);
    };
    const { risks } = it;
    let end = execute(it, block, frame);
    if (end.kind === 'throw' && handler) {
        end = handled();
    }
    else if (it.risks > risks && handler && end.kind === 'next') {
        // It may have thrown half-way.
        end = branch(it, { known: null, test: null }, () => interpreter/* next */.K2, handled, frame, at);
    }
    const last = finalizer ? execute(it, finalizer, frame) : interpreter/* next */.K2;
    return last.kind === 'next' ? end : last;
}
function switchStatement(it, node, frame, at) {
    const subject = it.evaluate(node.discriminant, frame);
    const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
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
        const truth = (0,operators/* truthOf */.D)((0,operators/* binary */.aw)('===', subject, it.evaluate(test, inner), at));
        return branch(it, truth, () => runFrom(index), () => tryFrom(index + 1), frame, at);
    };
    return tryFrom(0);
}
function isLoop(node) {
    return /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type);
}
/** Round by round while that can be told; else nothing is known of what the loop changes. */
function loopStatement(it, node, frame, labels) {
    const earlier = frame.returns.length;
    const at = (0,interpreter/* originOf */.yv)(node, frame);
    const { blurred: _, ...sharp } = frame;
    const subject = 'right' in node ? it.evaluate(node.right, frame) : null;
    const exactly = () => {
        try {
            return node.type === 'ForOfStatement' || node.type === 'ForInStatement'
                ? forEachStatement(it, node, subject ?? (0,interpreter/* notUnderstood */.hf)('a loop', at), sharp, labels)
                : conditionalLoop(it, node, sharp, labels);
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
    const reason = (0,javascript_value/* unknown */.L5)(end.message, at);
    const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope), blurred: labels };
    if (node.type === 'ForStatement')
        declareCounter(it, node, inner);
    it.memory.blur(() => anyRound(it, node, inner, reason), reason);
    const mayReturn = frame.returns.length > earlier;
    frame.returns.length = earlier;
    if (mayReturn)
        frame.returns.push({ value: reason, when: null, changes: it.memory.changesSince(frame.level) });
    return interpreter/* next */.K2;
}
/** One round of which nothing is known: which one it is, whether it comes to its end. */
function anyRound(it, node, frame, reason) {
    const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
    try {
        if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
            bindItem(it, node, reason, inner);
        else if (node.test)
            it.evaluate(node.test, inner);
        const end = execute(it, node.body, inner);
        const label = labelOf(end);
        if (label !== null && !frame.blurred?.includes(label))
            throw new interpreter/* Undecided */.Oh(reason.reason, label);
        if (end.kind === 'return')
            frame.returns.push({ value: reason, when: null, changes: new Map() });
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
        execute(it, init, frame);
    else if (init)
        it.evaluate(init, frame);
}
function conditionalLoop(it, node, frame, labels) {
    let round = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
    if (node.type === 'ForStatement')
        declareCounter(it, node, round);
    for (let isFirst = true;; isFirst = false) {
        it.step();
        const test = isFirst && node.type === 'DoWhileStatement' ? null : node.test;
        const truth = test ? (0,operators/* truthOf */.D)(it.evaluate(test, round)) : { known: true, variables: [] };
        if (truth.known === null)
            throw new interpreter/* Undecided */.Oh('a loop runs while a condition holds that is not known');
        if (!truth.known)
            return interpreter/* next */.K2;
        const end = execute(it, node.body, round);
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
    const items = itemsOf(subject, node.type, at);
    if (items === null)
        throw new interpreter/* Undecided */.Oh('a loop goes over something that is not known');
    const check = subject.kind === 'array' && (0,javascript_value/* isExact */.u0)(subject) ? (0,array_methods/* unchanged */.Cv)(subject) : () => { };
    for (const item of items) {
        it.step();
        check();
        if (subject.kind === 'object' && !isStillThere(subject, item))
            continue;
        const inner = { ...frame, scope: (0,interpreter/* childScope */.Xu)(frame.scope) };
        const round = () => {
            bindItem(it, node, item, inner);
            return execute(it, node.body, inner);
        };
        const isSure = subject.kind !== 'array' || (0,javascript_value/* isExact */.u0)(subject);
        const end = isSure ? round() : branch(it, { known: null, test: null }, round, () => interpreter/* next */.K2, frame, at);
        if (leavesLoop(end, labels))
            return afterLoop(end, labels);
    }
    return interpreter/* next */.K2;
}
/** A property that is deleted meanwhile is not gone to any more. */
function isStillThere(object, key) {
    if (!(0,javascript_value/* isExact */.u0)((0,javascript_keys/* arrayOfKeys */.V)(object, object.at)))
        throw new interpreter/* GiveUp */.l0('an object is changed while it is gone through');
    return key.kind === 'primitive' && object.properties.has(String(key.value));
}
function bindItem(it, node, item, frame) {
    if (node.left.type !== 'VariableDeclaration') {
        it.bind(node.left, item, frame, 'assign');
        return;
    }
    const [declaration] = node.left.declarations;
    if (declaration !== undefined)
        it.bind(declaration.id, item, frame, node.left.kind === 'var' ? 'assign' : 'declare');
}
function itemsOf(subject, how, at) {
    if (subject.kind === 'array' && how === 'ForOfStatement')
        return subject.rest === null ? subject.items : null;
    if (subject.kind === 'array' && (0,javascript_value/* isExact */.u0)(subject))
        return subject.items.map((_, index) => (0,javascript_value/* primitive */.MY)(`${index}`, at));
    if (subject.kind === 'object' && how === 'ForInStatement') {
        const keys = (0,javascript_keys/* arrayOfKeys */.V)(subject, at);
        return (0,javascript_value/* isExact */.u0)(keys) ? keys.items : null;
    }
    if (subject.kind === 'primitive' && typeof subject.value === 'string' && how === 'ForOfStatement') {
        return [...subject.value].map((character) => (0,javascript_value/* primitive */.MY)(character, at, subject.variables));
    }
    return null;
}
function leavesLoop(end, labels) {
    return !(end.kind === 'next' || (end.kind === 'continue' && (end.label === null || labels.includes(end.label))));
}
function afterLoop(end, labels) {
    return end.kind === 'break' && (end.label === null || labels.includes(end.label)) ? interpreter/* next */.K2 : end;
}

;// CONCATENATED MODULE: ./.build/javascript/evaluate.js










/** Expressions, statements and loop rounds per config, its modules included. */
const mostSteps = 200_000;
/** Files read for one config. */
const mostModules = 64;
/** Characters of a file that a config loads, and of all that are kept parsed for the next config. */
const longestModule = 256 * 1024;
const mostKept = 4 * 1024 * 1024;
/** Evaluates a JavaScript or TypeScript config file. A syntax error is a problem; all else is a value. */
function evaluateConfig(source, tree) {
    const parsed = parseProgram(source);
    if (isProblem(parsed))
        return parsed;
    const run = new Run(tree, source);
    const at = { source, start: 0, end: 0 };
    const value = run.guard(at, () => {
        const { exports, end } = run.module(parsed.program, source);
        if (end.kind === 'throw')
            return (0,javascript_value/* unknown */.L5)(`reading the config ends in an error: ${end.reason}`, at);
        return configOf(run, exports, at);
    });
    return evaluated(run, value, source, parsed.comments);
}
/** Evaluates a file that is one expression: JSON, or what PM2 takes for it. */
function evaluateJson(source, tree) {
    const parsed = parseSingleExpression(source);
    if (isProblem(parsed))
        return parsed;
    const run = new Run(tree, source);
    const frame = { scope: (0,interpreter/* childScope */.Xu)(null), file: source, returns: [], level: 0 };
    const value = run.guard({ source, start: 0, end: 0 }, () => run.evaluate(parsed.expression, frame));
    return evaluated(run, value, source, parsed.comments);
}
function evaluated(run, value, source, comments) {
    const suppressions = (0,suppression/* mentionsSuppression */.x)(source.text)
        ? comments.flatMap((comment) => (0,suppression/* suppressionsIn */.k)(source, comment.start ?? 0, comment.end ?? 0))
        : [];
    return { value, suppressions, call: (callee, args) => run.guard(callee.at, () => run.call(callee, args, callee.at)) };
}
/** The default export, else `module.exports`, else all named exports together. */
function configOf(it, exports, at) {
    const fallback = exports.named.get('default');
    if (fallback !== undefined)
        return fallback;
    const untouched = exports.commonjs.kind === 'object' && exports.commonjs.properties.size === 0;
    return exports.isModule && untouched ? moduleValue(it, exports, 'import', at) : exports.commonjs;
}
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
class Run {
    memory = new memory/* Memory */.c();
    #tree;
    #depth = { calls: 0 };
    /** By path; `null` while a module is being run, so that a circle of imports is seen. */
    #modules = new Map();
    process;
    risks = 0;
    #steps = 0;
    constructor(tree, source) {
        this.#tree = tree;
        this.process = (0,globals/* processObject */.xA)(directoryOf(source.path), { source, start: 0, end: 0 });
    }
    mayThrow() {
        this.risks += 1;
    }
    step() {
        this.#steps += 1;
        if (this.#steps > mostSteps)
            throw new interpreter/* GiveUp */.l0(`it takes more than ${mostSteps} steps to compute`);
    }
    evaluate(node, frame) {
        return evaluateExpression(this, node, frame);
    }
    execute(statements, frame) {
        return executeAll(this, statements, frame);
    }
    call(callee, args, at, self) {
        return callFunction(this, callee, args, at, this.#depth, self);
    }
    bind(pattern, value, frame, how) {
        bindPattern(this, pattern, value, frame, how);
    }
    module(program, source) {
        this.#modules.set(source.path, null);
        const result = runModule(this, program, source);
        this.#modules.set(source.path, result.exports);
        return result;
    }
    load(specifier, from, at, how) {
        const directory = directoryOf(from.path);
        if (!/^(\.|\/)/.test(specifier)) {
            return ((0,globals/* packageValue */.s5)(this, specifier, directory, at) ??
                (0,javascript_value/* unknown */.L5)(`it comes from the package "${specifier}", which is not read`, at));
        }
        const path = resolveModule(this.#tree, specifier, from.path);
        if (path === null)
            return (0,javascript_value/* unknown */.L5)(`"${specifier}" is not a file of this repository`, at);
        if (path.endsWith('.json'))
            return this.#json(path, how, at);
        const exports = this.#load(path);
        return typeof exports === 'string' ? (0,javascript_value/* unknown */.L5)(exports, at) : moduleValue(this, exports, how, at);
    }
    /** Runs `read`; what went past a bound, or failed, is unknown with the reason. */
    guard(at, read) {
        try {
            return read();
        }
        catch (error) {
            if (error instanceof interpreter/* GiveUp */.l0)
                return (0,javascript_value/* unknown */.L5)(error.message, at);
            if (error instanceof interpreter/* Undecided */.Oh)
                return (0,javascript_value/* unknown */.L5)(error.message, at);
            if (error instanceof interpreter/* Thrown */.jO)
                return (0,javascript_value/* unknown */.L5)(`reading the config ends in an error: ${error.message}`, at);
            if (error instanceof RangeError)
                return (0,javascript_value/* unknown */.L5)('it is nested too deeply to be read', at);
            throw error;
        }
    }
    /** What a module exports, or the reason why that is not known. */
    #load(path) {
        const known = this.#modules.get(path);
        if (known === null)
            return `"${path}" is part of a circle of imports`;
        if (known !== undefined)
            return known;
        const result = this.#read(path);
        this.#modules.set(path, result);
        return result;
    }
    #read(path) {
        if (this.#modules.size >= mostModules)
            return `more than ${mostModules} files are loaded`;
        const read = readModule(this.#tree, path);
        if (typeof read === 'string')
            return read;
        const { exports, end } = this.module(read.program, read.source);
        return end.kind === 'throw' ? `"${path}" ends in an error: ${end.reason}` : exports;
    }
    #json(path, how, at) {
        const read = this.#tree.read(path);
        if (read.kind !== 'text')
            return (0,javascript_value/* unknown */.L5)(`"${path}" cannot be read`, at);
        if (read.source.text.length > longestModule)
            return (0,javascript_value/* unknown */.L5)(`"${path}" is too large to be followed`, at);
        const parsed = parseSingleExpression(read.source);
        if (isProblem(parsed))
            return (0,javascript_value/* unknown */.L5)(`"${path}" cannot be read: ${parsed.message}`, at);
        const value = this.evaluate(parsed.expression, {
            scope: (0,interpreter/* childScope */.Xu)(null),
            file: read.source,
            returns: [],
            level: 0,
        });
        if (how === 'require' || value.kind !== 'object')
            return value;
        return { ...value, properties: new Map([...value.properties, ['default', value]]) };
    }
}
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
    const parsed = parseProgram(source);
    return isProblem(parsed) ? `"${source.path}" cannot be read: ${parsed.message}` : { program: parsed.program, source };
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   VD: () => (/* binding */ globalValue),
/* harmony export */   Wf: () => (/* binding */ newArray),
/* harmony export */   rz: () => (/* binding */ insideRepository),
/* harmony export */   s5: () => (/* binding */ packageValue),
/* harmony export */   xA: () => (/* binding */ processObject)
/* harmony export */ });
/* unused harmony export environmentObject */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7222);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(549);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(613);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2389);
/** The globals and packages whose meaning is known. Everything else is unknown, with its name as the reason. */







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
/** `process.env`, or what Vite's `loadEnv` gives: any name may be there. */
function environmentObject(at) {
    return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at), rest: 'variable' };
}
/** An object of which more is not known than these members. */
function partlyKnown(name, at, properties) {
    return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at, properties), rest: (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)(`what else "${name}" has`, at) };
}
function members(at, calls) {
    return new Map(Object.entries(calls).map(([name, call]) => [name, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, call)]));
}
/** A function of scalars: computed for every combination of options, unknown if any is. */
function ofScalars(compute) {
    return (args, at) => (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .yY)(args, at, (all) => {
        const scalars = [];
        for (const arg of all) {
            if (arg.kind !== 'primitive')
                return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([arg], at);
            scalars.push(arg.value);
        }
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(compute(scalars), at, [...new Set(all.flatMap(_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht))]);
    });
}
/** A conversion of one scalar, which keeps where that was written: `Number('4000')` stands where '4000' stands. */
function conversion(convert) {
    return ([value, radix], at) => value === undefined
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(convert(undefined, undefined), at)
        : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)(value, (it) => {
            if (it.kind === 'variable')
                return it;
            if (it.kind !== 'primitive')
                return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([it], at);
            return { ...it, value: convert(it.value, radix?.kind === 'primitive' ? radix.value : undefined) };
        });
}
const parseInteger = conversion((value, radix) => Number.parseInt(String(value), radix === undefined ? undefined : Number(radix)));
const parseFloating = conversion((value) => Number.parseFloat(String(value)));
/** What replaces a number at run time is taken to be a number: it is not for a check of its own to say another port. */
function isNotANumber(test) {
    const asked = ofScalars(([value]) => test(value));
    return (args, at) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)(asked(args, at), (it) => (it.kind === 'primitive' ? { ...it, variables: [] } : it));
}
/** The value of a global name, or `null` if it is not known. */
function globalValue(it, name, at) {
    switch (name) {
        case 'undefined':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, at);
        case 'NaN':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(Number.NaN, at);
        case 'Infinity':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(Number.POSITIVE_INFINITY, at);
        case 'process':
            return it.process;
        case 'Number':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, conversion(Number), new Map([
                ...members(at, {
                    parseInt: parseInteger,
                    parseFloat: parseFloating,
                    isNaN: isNotANumber(Number.isNaN),
                    isInteger: ofScalars(([value]) => Number.isInteger(value)),
                    isFinite: ofScalars(([value]) => Number.isFinite(value)),
                }),
                ['MAX_SAFE_INTEGER', (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(Number.MAX_SAFE_INTEGER, at)],
            ]));
        case 'parseInt':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, parseInteger);
        case 'parseFloat':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, parseFloating);
        case 'isNaN':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, isNotANumber((value) => Number.isNaN(Number(value))));
        case 'String':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, conversion(String));
        case 'Boolean':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, conversion(Boolean));
        case 'Math':
            return partlyKnown(name, at, members(at, {
                floor: ofScalars(([value]) => Math.floor(Number(value))),
                trunc: ofScalars(([value]) => Math.trunc(Number(value))),
                ceil: ofScalars(([value]) => Math.ceil(Number(value))),
                round: ofScalars(([value]) => Math.round(Number(value))),
                abs: ofScalars(([value]) => Math.abs(Number(value))),
                max: ofScalars((values) => Math.max(...values.map(Number))),
                min: ofScalars((values) => Math.min(...values.map(Number))),
                random: (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('it is a random number', here),
            }));
        case 'Object':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, ([value]) => value ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at), objectFunctions(it, at));
        case 'Array':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, (args, here) => newArray(args, here), arrayFunctions(it, at));
        case 'JSON':
            return partlyKnown(name, at, members(at, {
                parse: (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('JSON.parse is not followed', here),
                stringify: (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('JSON.stringify is not followed', here),
            }));
        case 'console':
            return harmless(name, at);
        case 'Promise':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .builtin */ .S2)(name, at, (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('a promise is not followed', here), members(at, {
                resolve: ([value], here) => value ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here),
                all: ([value], here) => value ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here),
            }));
        default:
            return null;
    }
}
/** `process` of a run that was started in `directory`. */
function processObject(directory, at) {
    return {
        ...(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at),
        properties: new Map([
            ['env', environmentObject(at)],
            // The server whose ports are written down, with its nginx and PM2: what a laptop with Windows does instead
            // (`npm.cmd`) takes none of them.
            ['platform', (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)('linux', at)],
            ...members(at, { cwd: (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(repositoryRoot, directory), here) }),
        ]),
        rest: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('it depends on the process that reads the config', at),
    };
}
/** An object whose functions do nothing that a config could see. */
function harmless(name, at) {
    const quiet = (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here);
    return partlyKnown(name, at, members(at, { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet, table: quiet }));
}
function objectFunctions(it, at) {
    const entriesOf = (object, here) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(object).map((key) => [(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(key, here), object.properties.get(key) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here)]);
    const listing = (select) => ([object], here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)(object ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here), (value) => {
        if (value.kind === 'array' && (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(value))
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(here, value.items.map((item, index) => select((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(String(index), here), item, here)));
        if (value.kind !== 'object')
            return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([value], here);
        const list = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(here, entriesOf(value, here).map(([key, item]) => select(key, item, here)));
        const { rest, isLoose } = (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .arrayOfKeys */ .V)(value, here);
        return { ...list, rest, isLoose };
    });
    const identity = ([value], here) => value ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here);
    return members(at, {
        keys: listing((key) => key),
        values: listing((_key, value) => value),
        entries: listing((key, value, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(here, [key, value])),
        assign: ([target, ...sources], here) => {
            const object = target ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(here);
            if (object.kind !== 'object')
                return (0,_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .callUnread */ .s)(it, (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([object], here), [object], here);
            it.memory.willChange(object);
            for (const source of sources)
                (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .spreadInto */ .ie)(object, source, here);
            return object;
        },
        fromEntries: ([entries], here) => {
            if (entries?.kind !== 'array')
                return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(entries === undefined ? [] : [entries], here);
            const object = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(here);
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(entries))
                return { ...object, rest: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .looseItems */ .lb)(entries) };
            for (const entry of entries.items) {
                const [key, value] = entry.kind === 'array' ? entry.items : [];
                if (key?.kind === 'primitive')
                    object.properties.set(String(key.value), value ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here));
                else
                    object.rest = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([key ?? entry], here);
            }
            return object;
        },
        freeze: identity,
        seal: identity,
    });
}
function arrayFunctions(it, at) {
    return members(at, {
        isArray: ([value], here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .mapOptions */ .tS)(value ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here), (one) => one.kind === 'unknown' || one.kind === 'variable'
            ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([one], here)
            : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(one.kind === 'array', here)),
        of: (args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(here, [...args]),
        from: ([source, transform], here) => {
            const items = arrayFrom(source, here);
            if (items === null)
                return (0,_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .callUnread */ .s)(it, (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(source === undefined ? [] : [source], here), transform ? [transform] : [], here);
            if (transform === undefined)
                return items;
            items.items = items.items.map((item, index) => {
                it.step();
                return it.call(transform, [item, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(items) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(index, here) : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .looseItems */ .lb)(items)], here);
            });
            return items;
        },
    });
}
/** `Array(3)` is three empty places, to be filled; `Array(3, 4)` a list of both. */
function newArray(args, at) {
    const [only] = args;
    if (args.length !== 1 || only === undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, [...args]);
    if (only.kind !== 'primitive' || typeof only.value !== 'number')
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([only], at);
    if (!(only.value >= 0 && only.value <= longestArray && only.variables.length === 0))
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([only], at);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, Array.from({ length: only.value }, () => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, at)));
}
const longestArray = 1000;
/** `Array.from(array)` and `Array.from({ length: n })`. */
function arrayFrom(source, at) {
    if (source?.kind === 'array')
        return { ...source, items: [...source.items], at };
    if (source?.kind !== 'object' || source.rest !== 'nothing')
        return null;
    const length = (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(source, 'length');
    if (length.kind !== 'primitive' ||
        typeof length.value !== 'number' ||
        !(length.value >= 0 && length.value <= longestArray))
        return null;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(at, Array.from({ length: length.value }, (_, index) => source.properties.get(String(index)) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, at)));
}
/** What a package exports, or `null` if it is not one whose meaning is known. */
function packageValue(it, specifier, directory, at) {
    switch (specifier.replace(/^node:/, '')) {
        case 'path':
        case 'path/posix': {
            return withDefault(partlyKnown('path', at, pathFunctions(directory, at)));
        }
        case 'url':
            return partlyKnown('url', at, members(at, { fileURLToPath: conversion((value) => String(value).replace(/^file:\/\//, '')) }));
        case 'process': {
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at, new Map([...it.process.properties, ['default', it.process]]));
        }
        case 'vite':
        case 'vitest/config':
            return withDefault(partlyKnown(specifier, at, members(at, {
                // Both only give types to what they are given. https://vite.dev/config/#config-intellisense
                defineConfig: ([config], here) => config ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here),
                defineProject: ([config], here) => config ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)(undefined, here),
                // https://vite.dev/guide/api-javascript#mergeconfig
                mergeConfig: ([base, over], here) => mergeConfig(base, over, here),
                // Committed .env files are read by Vite, but what is set in the process wins over them.
                // https://vite.dev/guide/api-javascript#loadenv
                loadEnv: (_args, here) => environmentObject(here),
            })));
        case 'dotenv': {
            // What it reads it also sets in the environment, where that does not set it already.
            const parsed = (_args, here) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(here, new Map([['parsed', environmentObject(here)]]));
            return withDefault(partlyKnown('dotenv', at, members(at, { config: parsed })));
        }
        case 'dotenv/config':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(at);
        default:
            return null;
    }
    /** Options of `over` win; objects are merged, lists are joined. Of what is not known, nothing is. */
    function mergeConfig(base, over, here) {
        if (base === undefined || over === undefined)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('mergeConfig needs two configs', here);
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .yY)([base, over], here, ([a = base, b = over]) => {
            it.step();
            const merged = a.kind === 'object' ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .copyOf */ .zP)(a) : { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .objectValue */ .ZH)(here), rest: (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([a], here) };
            if (b.kind !== 'object') {
                (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .spreadInto */ .ie)(merged, (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)([b], here), here);
                return merged;
            }
            for (const [key, value] of b.properties) {
                const before = merged.properties.get(key) ?? (merged.rest === 'nothing' ? undefined : merged.rest);
                merged.properties.set(key, before === undefined ? value : mergeOption(before, value, here));
            }
            if (b.rest !== 'nothing')
                (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .spreadInto */ .ie)(merged, { ...b, properties: new Map() }, here);
            return merged;
        });
    }
    function mergeOption(before, value, here) {
        if (before === 'variable')
            return value;
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .yY)([before, value], here, ([a = before, b = value]) => {
            if (b.kind === 'primitive')
                return b.value === undefined || b.value === null ? a : b;
            if (b.kind === 'array' && a.kind === 'array') {
                const joined = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .arrayValue */ .zk)(here, [...a.items, ...b.items]);
                return { ...joined, rest: a.rest ?? b.rest, isLoose: a.isLoose || b.isLoose };
            }
            const isNested = b.kind === 'object' && (a.kind === 'object' || a.kind === 'unknown');
            return isNested ? mergeConfig(a, b, here) : b;
        });
    }
}
/** A package as both `import * as` and `import … from` see it. */
function withDefault(object) {
    return { ...object, properties: new Map([...object.properties, ['default', object]]) };
}
function pathFunctions(directory, at) {
    const text = (args) => args.map((arg) => String(arg));
    const functions = members(at, {
        join: ofScalars((args) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(...text(args))),
        resolve: ofScalars((args) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(repositoryRoot, directory), ...text(args))),
        dirname: ofScalars(([path]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(String(path))),
        isAbsolute: ofScalars(([path]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(String(path))),
        extname: ofScalars(([path]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(String(path))),
        basename: ofScalars(([path, suffix]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(String(path), suffix === undefined ? undefined : String(suffix))),
        normalize: ofScalars(([path]) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(String(path))),
    });
    functions.set('sep', (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .primitive */ .MY)('/', at));
    return functions;
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   Oh: () => (/* binding */ Undecided),
/* harmony export */   Ql: () => (/* binding */ survivors),
/* harmony export */   Xu: () => (/* binding */ childScope),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   jO: () => (/* binding */ Thrown),
/* harmony export */   l0: () => (/* binding */ GiveUp),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);

/** Past a bound: the evaluation of the whole file ends here, and its value is unknown. */
class GiveUp extends Error {
    name = 'GiveUp';
}
/** What a loop does depends on a condition that is not known: the innermost one, or the one with this label. */
class Undecided extends Error {
    name = 'Undecided';
    label;
    constructor(message, label = null) {
        super(message);
        this.label = label;
    }
}
/** The config itself would throw here. */
class Thrown extends Error {
    name = 'Thrown';
}
/** Evaluates expressions of which only one is, from the same state each. Those that throw are no outcome. */
function either(it, ways, at) {
    const attempts = ways.map(({ when, run }) => ({ when, run: () => attempt(run) }));
    const ends = it.memory.fork(attempts, at, (end) => !(end instanceof Thrown));
    const alive = ends.flatMap((end, index) => end instanceof Thrown ? [] : [{ value: end, when: ways[index]?.when ?? null }]);
    const failure = ends.find((end) => end instanceof Thrown);
    if (failure instanceof Thrown) {
        if (alive.length === 0)
            throw failure;
        it.mayThrow();
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(alive, at);
}
/** Evaluates what may not be reached at all: what it changes, it may have changed. */
function maybe(it, run, at) {
    let value = null;
    const reached = () => {
        value = run();
        return null;
    };
    it.memory.fork([
        { when: null, run: reached },
        { when: null, run: () => null },
    ], at, () => true);
    return value ?? notUnderstood('the expression', at);
}
function attempt(run) {
    try {
        return run();
    }
    catch (error) {
        if (error instanceof Thrown)
            return error;
        throw error;
    }
}
/** Like `mapOptions`, but an option for which it throws is no outcome, unless all are. */
function survivors(it, value, transform) {
    if (value.kind !== 'choice')
        return transform(value);
    const ways = value.options.map(({ value: option, when }) => ({
        when,
        run: () => (option.kind === 'choice' ? option : transform(option)),
    }));
    return either(it, ways, value.at);
}
const next = { kind: 'next' };
/** The origin of a node of the frame's file. */
function originOf(node, frame) {
    return { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
}
function childScope(parent) {
    return { bindings: new Map(), parent };
}
/** An unknown value whose reason names what the code is. */
function notUnderstood(what, at) {
    return { kind: 'unknown', reason: `${what} is not understood`, at };
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ arrayOfKeys),
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);
/** The keys of an object, in the order that the language gives them. */

/** `Object.keys`: loose where a key may be missing. */
function arrayOfKeys(object, at) {
    const keys = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayValue */ .zk)(at, keysOf(object).map((key) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(key, at)));
    if (object.rest !== 'nothing')
        keys.rest = object.rest === 'variable' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it lists the whole environment', at) : object.rest;
    keys.isLoose = object.isLoose;
    return keys;
}
/** `Object.keys` order: integer-like keys ascending, then the others as written. */
function keysOf(object) {
    const keys = [...object.properties.keys()];
    const isIndex = (key) => /^(0|[1-9]\d{0,9})$/.test(key);
    return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Memory),
/* harmony export */   r: () => (/* binding */ mergeObjects)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);
/**
 * Where a condition is not known, both ways are taken, each from the same state, and what they changed
 * is merged afterwards: a variable set to 4000 in one branch and to 3000 in the other is one of both.
 */

class Memory {
    /** For each condition we are inside of: the containers changed so far, as they were before. */
    #journals = [];
    setBinding(binding, value) {
        this.#touch(binding);
        binding.value = value;
    }
    setProperty(object, key, value) {
        this.#touch(object);
        object.properties.set(key, value);
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
        for (const branch of branches) {
            const { result, before } = this.#record(branch.run);
            const changes = stateOf(before.keys());
            this.#undo(before);
            results.push(result);
            if (survives(result))
                ends.push({ when: branch.when, changes });
        }
        if (ends.length > 0)
            this.#merge(ends, new Map(), at);
        return results;
    }
    /**
     * Runs a function, which may end in several places: `level` is what it asks `changesSince` with at each of
     * them, and `ends` are those that are to be merged, if there is more than one.
     */
    runFunction(run, at) {
        const level = this.#journals.length;
        const { result, before } = this.#record(() => run(level));
        this.#inherit(before);
        if (result.ends.length > 0)
            this.#merge(result.ends, before, at);
        return result.result;
    }
    /** The present state of all that was changed since a function began. */
    changesSince(level) {
        return stateOf(this.#journals.slice(level).flatMap((it) => [...it.keys()]));
    }
    /** Leaves the merge of these states. What an end does not mention is as it was before: by now it may be changed. */
    #merge(ends, before, at) {
        for (const container of new Set(ends.flatMap(({ changes }) => [...changes.keys()]))) {
            const start = before.get(container) ?? snapshotOf(container);
            this.#touch(container);
            const states = ends.map(({ when, changes }) => ({ when, state: changes.get(container) ?? start }));
            restore(container, merged(states, at));
        }
    }
    /**
     * Runs something that happens any number of times, also not at all: nothing is known afterwards of what it
     * changes. It is run again until it changes nothing else, as what it does may depend on what it did.
     */
    blur(run, reason) {
        for (let round = 0; round < mostRounds; round += 1) {
            const { before } = this.#record(run);
            const changes = stateOf(before.keys());
            this.#undo(before);
            let isStable = true;
            for (const [container, after] of changes) {
                const now = snapshotOf(container);
                if (covers(now, after))
                    continue;
                isStable = false;
                this.#touch(container);
                restore(container, blurred(now, after, reason, round === mostRounds - 2));
            }
            if (isStable)
                return;
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
    #undo(before) {
        for (const [container, snapshot] of before)
            restore(container, snapshot);
    }
    #touch(container) {
        const journal = this.#journals.at(-1);
        if (journal !== undefined && !journal.has(container))
            journal.set(container, snapshotOf(container));
    }
}
/** Rounds after which `blur` takes nothing for known that it changes. */
const mostRounds = 5;
function stateOf(containers) {
    const state = new Map();
    for (const container of containers)
        state.set(container, snapshotOf(container));
    return state;
}
function snapshotOf(container) {
    if (!('kind' in container))
        return { of: 'binding', value: container.value };
    return container.kind === 'object'
        ? { of: 'object', properties: new Map(container.properties), rest: container.rest, isLoose: container.isLoose }
        : { of: 'array', items: [...container.items], rest: container.rest, isLoose: container.isLoose };
}
function restore(container, snapshot) {
    if (snapshot.of === 'binding') {
        if (!('kind' in container))
            container.value = snapshot.value;
    }
    else if ('kind' in container && container.kind === 'object' && snapshot.of === 'object') {
        container.properties = new Map(snapshot.properties);
        container.rest = snapshot.rest;
        container.isLoose = snapshot.isLoose;
    }
    else if ('kind' in container && container.kind === 'array' && snapshot.of === 'array') {
        container.items = [...snapshot.items];
        container.rest = snapshot.rest;
        container.isLoose = snapshot.isLoose;
    }
}
function merged(ends, at) {
    const [first] = ends;
    if (first === undefined)
        throw new RangeError('nothing to merge');
    if (ends.length === 1)
        return first.state;
    switch (first.state.of) {
        case 'binding': {
            const options = ends.flatMap(({ when, state }) => (state.of === 'binding' ? [{ value: state.value, when }] : []));
            return { of: 'binding', value: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(options, at) };
        }
        case 'object': {
            const states = ends.flatMap(({ when, state }) => (state.of === 'object' ? [{ when, ...state }] : []));
            return { of: 'object', ...mergeObjects(states, at) };
        }
        case 'array': {
            const states = ends.flatMap(({ when, state }) => (state.of === 'array' ? [{ when, ...state }] : []));
            return { of: 'array', ...mergeItems(states, at) };
        }
    }
}
/** Item by item; lists that differ in length become all items that there may be. */
function mergeItems(states, at) {
    const rest = states.map((it) => it.rest).find((it) => it !== null) ?? null;
    const length = states[0]?.items.length ?? 0;
    if (states.every((it) => it.items.length === length && it.rest === null && !it.isLoose)) {
        const items = Array.from({ length }, (_, index) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(states.flatMap(({ when, items: own }) => own.slice(index, index + 1).map((value) => ({ value, when }))), at));
        return { items, rest, isLoose: false };
    }
    return { items: [...new Set(states.flatMap((it) => it.items))], rest, isLoose: true };
}
/** Whether a state leaves open what another one says. */
function covers(now, after) {
    if (now.of === 'binding')
        return after.of === 'binding' && leavesOpen(now.value, after.value);
    if (now.of === 'object') {
        if (after.of !== 'object' || (now.rest !== after.rest && typeof now.rest !== 'object'))
            return false;
        if (!now.isLoose && (after.isLoose || !hasKeys(after.properties, [...now.properties.keys()])))
            return false;
        const isOpen = typeof now.rest === 'object';
        return ([...now.properties].every(([key, value]) => {
            const other = after.properties.get(key);
            return other === undefined ? value.kind === 'unknown' : leavesOpen(value, other);
        }) && [...after.properties.keys()].every((key) => isOpen || now.properties.has(key)));
    }
    if (after.of !== 'array' || (after.rest !== null && now.rest === null))
        return false;
    const hasAll = now.items.every((item, index) => item === after.items[index]);
    return hasAll && (now.rest !== null || (now.items.length === after.items.length && now.isLoose === after.isLoose));
}
function leavesOpen(now, after) {
    return (now.kind === 'unknown' && now.variables === undefined) || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(now, after);
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
            if (isLast || other === undefined || !leavesOpen(value, other))
                properties.set(key, reason);
        }
        const isLarger = isLast || [...known.keys()].some((key) => !now.properties.has(key));
        const isOpen = isLarger || (after.of === 'object' && after.rest !== now.rest);
        return { of: 'object', properties, rest: isOpen ? reason : now.rest, isLoose: true };
    }
    const others = after.of === 'array' && !isLast ? after.items : [];
    const end = now.items.findIndex((item, index) => item !== others[index]);
    return { of: 'array', items: end === -1 ? now.items : now.items.slice(0, end), rest: reason, isLoose: true };
}
/** Property by property; one that is missing on some way may be `undefined`. */
function mergeObjects(states, at) {
    const keys = [...new Set(states.flatMap((it) => [...it.properties.keys()]))];
    const properties = new Map();
    for (const key of keys) {
        const options = states.map((state) => ({ when: state.when, value: ownOrRest(state, key, at) }));
        properties.set(key, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(options, at));
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
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .primitive */ .MY)(undefined, at)
        : rest === 'variable'
            ? { kind: 'variable', name: key, at }
            : rest;
}
function hasKeys(properties, keys) {
    const own = [...properties.keys()];
    return own.length === keys.length && own.every((key, index) => key === keys[index]);
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   aw: () => (/* binding */ binary),
/* harmony export */   gh: () => (/* binding */ unary),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   kn: () => (/* binding */ longestString),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   vv: () => (/* binding */ ofVariables),
/* harmony export */   yY: () => (/* binding */ lift)
/* harmony export */ });
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2389);
/** Operators on values that may be known, several, or unknown. */


function truthOf(value) {
    switch (value.kind) {
        case 'primitive':
            // A true value came through `||` or `??`: what replaces it at run time is set, and so most likely true as well.
            return value.value || value.variables.length === 0
                ? { known: Boolean(value.value), variables: value.variables }
                : { known: null, test: null };
        case 'object':
        case 'array':
        case 'closure':
        case 'builtin':
            return { known: true, variables: [] };
        case 'variable':
            return { known: null, test: null };
        case 'unknown':
            return { known: null, test: value.test ?? null };
        case 'choice': {
            const truths = value.options.map((it) => truthOf(it.value));
            const [first] = truths;
            return first !== undefined && first.known !== null && truths.every((it) => it.known === first.known)
                ? first
                : { known: null, test: testOf(value.options, truths) };
        }
    }
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
/** The environments in which a condition's two ways are taken, as far as the condition names one. */
function waysOf(test) {
    if (test === null)
        return { yes: null, no: null };
    return test.whenTrue ? { yes: test.when, no: null } : { yes: null, no: test.when };
}
/** `test ? yes : no` with values that are already known to be free of side effects. */
function select(test, yes, no, at) {
    if (test.known !== null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .overridable */ .E6)(test.known ? yes() : no(), test.variables);
    const ways = waysOf(test.test);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .choose */ .Sw)([
        { value: yes(), when: ways.yes },
        { value: no(), when: ways.no },
    ], at);
}
/** `left || right` and `left ?? right`: what the right side stands in for. */
function fallback(operator, left, right, at) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(left, (it) => {
        const replaced = variablesOf(it);
        if (it.kind === 'variable' || (it.kind === 'unknown' && replaced.length > 0))
            return replaceable(right(), replaced, at);
        if (it.kind === 'unknown') {
            right(); // for what it may change
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(it.reason, it.at);
        }
        const takesRight = it.kind === 'primitive' && (operator === '||' ? !it.value : it.value === null || it.value === undefined);
        return takesRight ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .overridable */ .E6)(right(), replaced) : it;
    });
}
/** `left && right`. */
function both(left, right, at) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(left, (it) => {
        const truth = truthOf(it);
        if (truth.known !== null)
            return truth.known ? right() : it;
        // A variable that is not set is `undefined`; anything else that is not known and false is as good as `false`.
        return select(truth, right, () => (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(it.kind === 'variable' ? undefined : false, at), at);
    });
}
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
/** A value for when none of the variables is set: known and overridable, or made of variables only. */
function replaceable(value, variables, at) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(value, (it) => {
        const further = variablesOf(it);
        if (it.kind === 'variable' || (it.kind === 'unknown' && further.length > 0))
            return ofVariables([...variables, ...further], at);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .overridable */ .E6)(it, variables);
    });
}
/** Known only to the run, and made of run-time variables alone. */
function ofVariables(variables, at) {
    const names = [...new Set(variables)];
    const list = names.map((name) => `"${name}"`).join(' and ');
    return {
        kind: 'unknown',
        reason: `it comes from the environment (${list}), and nothing here sets that`,
        at,
        variables: names,
    };
}
/** A binary operator. Only scalars are computed; equality of an environment variable becomes a test. */
function binary(operator, left, right, at) {
    return lift([left, right], at, ([a, b]) => {
        if (a === undefined || b === undefined)
            return (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('the expression', at);
        if (a.kind === 'primitive' && b.kind === 'primitive') {
            const result = compute(operator, a.value, b.value);
            if (result === notComputed)
                return (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`the operator "${operator}"`, at);
            const variables = [...new Set([...a.variables, ...b.variables])];
            // A comparison with something replaceable may come out either way.
            if (typeof result === 'boolean' && variables.length > 0)
                return environmentTest(operator, a, b, at) ?? ofVariables(variables, at);
            if (typeof result === 'string' && result.length > longestString)
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it is a very long text', at);
            if (typeof result === 'string') {
                const parts = [a, b].map((value, index) => ({ from: index === 0 ? 0 : String(a.value).length, value }));
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(result, at, variables, parts);
            }
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(result, at, variables);
        }
        return environmentTest(operator, a, b, at) ?? identity(operator, a, b, at) ?? unknownFrom([a, b], at);
    });
}
/** `mode === 'production'`, in either order. */
function environmentTest(operator, a, b, at) {
    const [subject, literal] = environmentOf(a) !== null ? [a, b] : [b, a];
    const variable = environmentOf(subject);
    if (variable === null || literal.kind !== 'primitive' || literal.variables.length > 0)
        return null;
    if (typeof literal.value !== 'string' || !/^[!=]==?$/.test(operator))
        return null;
    // What holds where the variable is not set is no matter of one environment.
    if (subject.kind === 'primitive' && subject.value === literal.value)
        return null;
    return {
        ...ofVariables([variable], at),
        test: {
            when: { variable, environment: literal.value },
            whenTrue: operator.startsWith('='),
        },
    };
}
/** `mode`, or `process.env.NODE_ENV || 'development'`: the variable that names the environment. */
function environmentOf(value) {
    const [variable, ...others] = variablesOf(value);
    if (variable === undefined || others.length > 0 || !namesEnvironment(variable))
        return null;
    return value.kind === 'variable' || (value.kind === 'primitive' && typeof value.value === 'string') ? variable : null;
}
/** Variables whose value is the name of an environment. */
function namesEnvironment(variable) {
    return /^(?:mode|MODE|(?:[A-Z_]+_)?(?:ENV|STAGE))$/.test(variable);
}
/** An object is never equal to a scalar, and always to itself. */
function identity(operator, a, b, at) {
    if (!/^[!=]==?$/.test(operator))
        return null;
    const isObject = (it) => it.kind === 'object' || it.kind === 'array' || it.kind === 'closure' || it.kind === 'builtin';
    if (!isObject(a) && !isObject(b))
        return null;
    if (a === b)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(operator.startsWith('='), at);
    const nullish = (it) => it.kind === 'primitive' && (it.value === null || it.value === undefined);
    const different = (isObject(a) && isObject(b)) || nullish(a) || nullish(b) || operator.length === 3;
    return different && a.kind !== 'unknown' && b.kind !== 'unknown' && a.kind !== 'variable' && b.kind !== 'variable'
        ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(operator.startsWith('!'), at)
        : null;
}
function unary(operator, operand, at) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(operand, (it) => {
        if (operator === 'void')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, at);
        if (operator === '!') {
            const truth = truthOf(it);
            if (truth.known !== null)
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(!truth.known, at, variablesOf(it));
            const negated = unknownFrom([it], at);
            return truth.test === null ? negated : { ...negated, test: { ...truth.test, whenTrue: !truth.test.whenTrue } };
        }
        if (operator === 'typeof')
            return typeOf(it, at);
        if (it.kind === 'variable')
            return operator === '+' ? it : unknownFrom([it], at);
        if (it.kind !== 'primitive')
            return unknownFrom([it], at);
        switch (operator) {
            case '+':
                return { ...it, value: Number(it.value) };
            case '-':
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(-Number(it.value), at, it.variables);
            case '~':
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(~Number(it.value), at, it.variables);
            default:
                return (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(`the operator "${operator}"`, at);
        }
    });
}
function typeOf(value, at) {
    switch (value.kind) {
        case 'primitive':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(typeof value.value, at);
        case 'object':
        case 'array':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)('object', at);
        case 'closure':
        case 'builtin':
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)('function', at);
        default:
            return unknownFrom([value], at);
    }
}
/** Calls `combine` for every combination of the values' options that can be. */
function lift(values, at, combine) {
    let combinations = [{ values: [], whens: [], excluded: [] }];
    for (const value of values) {
        const options = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(value);
        if (combinations.length * options.length > 256)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it has too many possible values', at);
        combinations = combinations.flatMap((head) => options.flatMap((option) => combined(head, option, options)));
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .choose */ .Sw)(combinations.map(({ values: all, whens }) => ({ value: combine(all), when: whens[0] ?? null })), at);
}
/** Two tests of the same variable that disagree never hold together. */
function combined(head, option, siblings) {
    const values = [...head.values, option.value];
    const { when } = option;
    if (when === null) {
        const excluded = siblings.flatMap((it) => (it.when === null ? [] : [it.when]));
        if (head.whens.some((it) => excluded.some((other) => (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWhen */ .L4)(it, other))))
            return [];
        return [{ values, whens: head.whens, excluded: [...head.excluded, ...excluded] }];
    }
    const isImpossible = head.excluded.some((it) => (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWhen */ .L4)(it, when)) ||
        head.whens.some((it) => it.variable === when.variable && it.environment !== when.environment);
    return isImpossible ? [] : [{ values, whens: [...head.whens, when], excluded: head.excluded }];
}
/** The unknown that follows from unknown parts: their reason, and their variables if there is nothing else. */
function unknownFrom(values, at) {
    const cause = values.find((it) => it.kind === 'unknown' && it.variables === undefined);
    if (cause?.kind === 'unknown')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(cause.reason, cause.at);
    const variables = values.flatMap(variablesOf);
    return variables.length > 0 ? ofVariables(variables, at) : (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('the expression', at);
}
/** No port, path or command needs more; a loop that doubles a text ends here. */
const longestString = 65_536;
const notComputed = Symbol('not computed');
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

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ portNumber),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   xH: () => (/* binding */ readPorts)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8767);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(549);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2389);



/** Every port that a value may be. */
function readPorts(value) {
    const options = withoutVariables(value);
    const readings = options.map(({ value: option, when: condition }) => {
        const when = condition?.environment ?? null;
        if (option.kind === 'unknown')
            return { kind: 'unresolved', reason: option.reason, at: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(option.at) };
        if (option.kind !== 'primitive')
            return { kind: 'unresolved', reason: 'it is not a number', at: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(option.at) };
        if (option.value === undefined || option.value === null || option.value === '' || option.value === false)
            return { kind: 'absent', when };
        const port = portNumber(option.value);
        if (port === null) {
            return { kind: 'unresolved', reason: `"${String(option.value)}" is not a port number`, at: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(option.at) };
        }
        if (port === 0)
            return { kind: 'unresolved', reason: 'port 0 lets the system choose a port', at: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(option.at) };
        return {
            kind: 'port',
            port,
            at: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(option.at),
            replaceable: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenAt */ .nt)(option.at) === String(port),
            certainty: option.variables.length === 0 ? 'literal' : 'overridable',
            variables: option.variables,
            when,
        };
    });
    return readings.filter((it, index) => !readings.some((other, at) => at !== index && isSaidBy(it, other, at < index)));
}
/** `PORT && Number(PORT) || 4000` is 4000 twice: of the same port in the same place, the one that says more stays. */
function isSaidBy(reading, other, isEarlier) {
    if (reading.kind !== 'port' || other.kind !== 'port')
        return false;
    if (reading.port !== other.port || (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePlaces */ .ig)(reading.at, other.at) !== 0 || reading.when !== other.when)
        return false;
    const more = other.variables.length - reading.variables.length;
    return more > 0 || (more === 0 && isEarlier);
}
/**
 * `env.PORT ? Number(env.PORT) : 3000` is 3000 unless the variable is set: beside known options, an
 * option that comes from the environment makes the others overridable.
 */
function withoutVariables(value) {
    const options = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(value);
    const fromEnvironment = options.filter(({ value: it }) => isFromEnvironment(it));
    if (fromEnvironment.length === 0)
        return options;
    const names = [...new Set(fromEnvironment.flatMap(({ value: it }) => (0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)(it)))];
    const known = options.filter((option) => !fromEnvironment.includes(option));
    if (known.length === 0)
        return [{ value: (0,_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .ofVariables */ .vv)(names, value.at), when: null }];
    return known.map(({ value: it, when }) => ({
        when,
        value: it.kind === 'primitive' ? { ...it, variables: [...new Set([...it.variables, ...names])] } : it,
    }));
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
/** Whether a value is not set at all. */
function isAbsent(value) {
    return value.kind === 'primitive' && (value.value === undefined || value.value === null);
}


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zP: () => (/* binding */ copyOf),
  cn: () => (/* binding */ getNamed),
  UU: () => (/* binding */ getProperty),
  $r: () => (/* binding */ propertyOf),
  oq: () => (/* binding */ setProperty),
  ie: () => (/* binding */ spreadInto)
});

// EXTERNAL MODULE: ./.build/javascript/interpreter.js
var interpreter = __webpack_require__(8214);
// EXTERNAL MODULE: ./.build/javascript/memory.js
var memory = __webpack_require__(1129);
// EXTERNAL MODULE: ./.build/javascript/array-methods.js
var array_methods = __webpack_require__(9534);
// EXTERNAL MODULE: ./.build/javascript/operators.js
var operators = __webpack_require__(549);
// EXTERNAL MODULE: ./.build/javascript/value.js
var javascript_value = __webpack_require__(2389);
;// CONCATENATED MODULE: ./.build/javascript/text-methods.js
/** Methods of texts and numbers. */



/** These give back the same text or number, only tidied. */
const keepsValue = new Set(['toString', 'trim', 'valueOf']);
const scalarMethods = new Set([
    'toString',
    'valueOf',
    'trim',
    'trimStart',
    'trimEnd',
    'toLowerCase',
    'toUpperCase',
    'concat',
    'slice',
    'substring',
    'startsWith',
    'endsWith',
    'includes',
    'indexOf',
    'lastIndexOf',
    'split',
    'replace',
    'replaceAll',
    'padStart',
    'padEnd',
    'repeat',
    'charAt',
    'at',
    'toFixed',
]);
/** The result of a method of a text or number. */
function scalarMethod(target, name, args, at) {
    return (0,operators/* lift */.yY)([target, ...args], at, (all) => {
        const [self, ...rest] = all;
        if (self?.kind !== 'primitive')
            return (0,operators/* unknownFrom */.NI)(all, at);
        const scalars = [];
        for (const arg of rest) {
            if (arg.kind !== 'primitive')
                return (0,operators/* unknownFrom */.NI)([arg], at);
            scalars.push(arg.value);
        }
        const variables = [...new Set(all.flatMap(operators/* variablesOf */.ht))];
        if (keepsValue.has(name) && scalars.length === 0) {
            const tidied = name === 'valueOf' ? self.value : name === 'toString' ? String(self.value) : String(self.value).trim();
            return { ...self, value: tidied };
        }
        const result = callScalar(self.value, name, scalars);
        if (result === notComputed)
            return (0,interpreter/* notUnderstood */.hf)('what a text is replaced by', at);
        if (Array.isArray(result))
            return (0,javascript_value/* arrayValue */.zk)(at, result.map((part) => (0,javascript_value/* primitive */.MY)(part, at, variables)));
        if (typeof result === 'string' && result.length > operators/* longestString */.kn)
            return (0,javascript_value/* unknown */.L5)('it is a very long text', at);
        return (0,javascript_value/* primitive */.MY)(result, at, variables);
    });
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

// EXTERNAL MODULE: ./.build/javascript/unread.js
var unread = __webpack_require__(613);
;// CONCATENATED MODULE: ./.build/javascript/methods.js
/** Methods that configs call, by what they are called on. */






/** The method of that name, bound to its object; `null` where there is none. */
function methodOf(it, target, name, at) {
    switch (target.kind) {
        case 'primitive': {
            if (!isMethodOf(Object(target.value), name))
                return null;
            if (!scalarMethods.has(name))
                return methods_unread(it, target, name, at);
            return (0,javascript_value/* builtin */.S2)(name, at, (args, here) => scalarMethod(target, name, args, here));
        }
        case 'variable':
        case 'unknown':
            // Of a text that only the run knows, the result is known to the run only; numbers and trims keep their source.
            if (!scalarMethods.has(name) || (0,operators/* variablesOf */.ht)(target).length === 0)
                return null;
            return (0,javascript_value/* builtin */.S2)(name, at, (_args, here) => (keepsValue.has(name) ? target : (0,operators/* unknownFrom */.NI)([target], here)));
        case 'array':
            if (!isMethodOf(target.items, name))
                return null;
            return array_methods/* arrayMethods */.GS.has(name)
                ? (0,javascript_value/* builtin */.S2)(name, at, (args, here) => (0,array_methods/* arrayMethod */.HW)(it, target, name, args, here))
                : methods_unread(it, target, name, at);
        case 'object':
            if (!isMethodOf(target, name))
                return null;
            return name === 'hasOwnProperty'
                ? (0,javascript_value/* builtin */.S2)(name, at, ([key], here) => key?.kind === 'primitive' && target.rest === 'nothing' && !target.isLoose
                    ? (0,javascript_value/* primitive */.MY)(target.properties.has(String(key.value)), here)
                    : (0,operators/* unknownFrom */.NI)(key === undefined ? [] : [key], here))
                : methods_unread(it, target, name, at);
        default:
            return null;
    }
}
/** Whether the language itself gives an object of this kind a method of this name. */
function isMethodOf(object, name) {
    return typeof Reflect.get(Object.getPrototypeOf(object), name, object) === 'function';
}
/** A method of the language whose meaning is not known here: it may change what it is called on. */
function methods_unread(it, target, name, at) {
    return (0,javascript_value/* builtin */.S2)(name, at, (args, here) => (0,unread/* callUnread */.s)(it, (0,interpreter/* notUnderstood */.hf)(`the method "${name}"`, here), [target, ...args], here));
}

;// CONCATENATED MODULE: ./.build/javascript/properties.js
/** Reading and writing properties; spreading one object into another. */






/** `object[key]` with a known or unknown key. Throws `Thrown` where the program would. */
function getProperty(it, object, key, at) {
    return (0,interpreter/* survivors */.Ql)(it, object, (target) => (0,interpreter/* survivors */.Ql)(it, key, (name) => {
        const isReplaceable = name.kind === 'variable' || (name.kind === 'primitive' && name.variables.length > 0);
        if (isReplaceable && target.kind === 'object')
            return chosenBy(name, target, at);
        if (name.kind === 'primitive')
            return getNamed(it, target, String(name.value), at);
        return (0,operators/* unknownFrom */.NI)([name, target].filter((part) => part.kind !== 'object' && part.kind !== 'array'), at);
    }));
}
/**
 * `ports[process.env.NODE_ENV || 'development']`: one of the properties, each in the environment of its name;
 * in all others the one of the default, or none.
 */
function chosenBy(name, target, at) {
    if (target.rest !== 'nothing' || target.properties.size === 0)
        return (0,interpreter/* notUnderstood */.hf)('a computed property', at);
    const variable = (0,operators/* environmentOf */.p7)(name);
    const key = name.kind === 'primitive' ? String(name.value) : null;
    // Of what is no environment, the names of the properties say nothing.
    if (variable === null && key !== null)
        return (0,javascript_value/* overridable */.E6)(target.properties.get(key) ?? (0,javascript_value/* primitive */.MY)(undefined, at), (0,operators/* variablesOf */.ht)(name));
    const others = [...target.properties].filter(([other]) => other !== key);
    return (0,javascript_value/* choose */.Sw)([
        { value: (key === null ? undefined : target.properties.get(key)) ?? (0,javascript_value/* primitive */.MY)(undefined, at), when: null },
        ...others.map(([environment, value]) => ({ value, when: variable === null ? null : { variable, environment } })),
    ], at);
}
function getNamed(it, target, name, at) {
    switch (target.kind) {
        case 'object': {
            const own = target.properties.get(name);
            if (own !== undefined)
                return own;
            if (target.rest === 'variable')
                return { kind: 'variable', name, at };
            if (target.rest !== 'nothing')
                return (0,javascript_value/* unknown */.L5)(target.rest.reason, target.rest.at);
            return methodOf(it, target, name, at) ?? (0,javascript_value/* primitive */.MY)(undefined, at);
        }
        case 'array': {
            if (/^\d+$/.test(name)) {
                return (0,javascript_value/* isExact */.u0)(target) ? (target.items[Number(name)] ?? (0,javascript_value/* primitive */.MY)(undefined, at)) : (0,javascript_value/* looseItems */.lb)(target);
            }
            if (name === 'length')
                return (0,javascript_value/* isExact */.u0)(target) ? (0,javascript_value/* primitive */.MY)(target.items.length, at) : (0,javascript_value/* looseItems */.lb)(target);
            return methodOf(it, target, name, at) ?? (0,javascript_value/* primitive */.MY)(undefined, at);
        }
        case 'primitive': {
            if (target.value === null || target.value === undefined) {
                throw new interpreter/* Thrown */.jO(`it reads "${name}" of ${String(target.value)}`);
            }
            if (typeof target.value === 'string') {
                if (name === 'length')
                    return (0,javascript_value/* primitive */.MY)(target.value.length, at, target.variables);
                if (/^\d+$/.test(name))
                    return (0,javascript_value/* primitive */.MY)(target.value[Number(name)], at, target.variables);
            }
            return methodOf(it, target, name, at) ?? (0,javascript_value/* primitive */.MY)(undefined, at);
        }
        case 'builtin':
            return target.members?.get(name) ?? (0,interpreter/* notUnderstood */.hf)(`"${target.name}.${name}"`, at);
        case 'closure':
            return (0,interpreter/* notUnderstood */.hf)(`a property of a function ("${name}")`, at);
        case 'variable':
        case 'unknown':
            it.mayThrow();
            // A method of what comes from the environment (`.trim()`) still comes from there.
            return methodOf(it, target, name, at) ?? (0,operators/* unknownFrom */.NI)([target], at);
        case 'choice':
            return (0,interpreter/* survivors */.Ql)(it, target, (option) => getNamed(it, option, name, at));
    }
}
/** `object[key] = value`. What is written to something unknown is lost, as is what it was. */
function setProperty(it, object, key, value) {
    const { memory } = it;
    if (object.kind === 'choice') {
        // Which of them is written to is not known: each may keep what it had.
        for (const option of object.options) {
            const target = option.value;
            if (target.kind !== 'object' || key.kind !== 'primitive') {
                (0,unread/* forget */.y)(it, target, 'it may be written to');
                continue;
            }
            const name = String(key.value);
            memory.willChange(target);
            target.isLoose ||= !target.properties.has(name);
            const before = propertyOf(target, name);
            memory.setProperty(target, name, (0,javascript_value/* choose */.Sw)([
                { value, when: option.when },
                { value: before, when: null },
            ], target.at));
        }
        return;
    }
    if (object.kind === 'object') {
        if (key.kind === 'primitive')
            memory.setProperty(object, String(key.value), value);
        else
            (0,unread/* forget */.y)(it, object, 'a property with a name that is not known is set');
        return;
    }
    if (object.kind === 'array') {
        memory.willChange(object);
        if ((0,javascript_value/* isExact */.u0)(object) && key.kind === 'primitive' && isIndexOf(object, key.value)) {
            object.items[Number(key.value)] = value;
        }
        else if (key.kind === 'primitive' && key.value === 'length' && value.kind === 'primitive' && (0,javascript_value/* isExact */.u0)(object)) {
            object.items = object.items.slice(0, Number(value.value));
        }
        else {
            object.items = [];
            object.rest = (0,javascript_value/* unknown */.L5)('an item with an index that is not known is set', object.at);
        }
    }
}
function isIndexOf(array, key) {
    return /^\d+$/.test(String(key)) && Number(key) <= array.items.length;
}
/** `{ ...spread }` into an object under construction. */
function spreadInto(target, spread, at) {
    switch (spread.kind) {
        case 'object': {
            if (spread.rest !== 'nothing') {
                // Whatever else it has may replace what is already there.
                for (const [name, value] of target.properties) {
                    if (spread.properties.has(name))
                        continue;
                    target.properties.set(name, spread.rest === 'variable' ? (0,javascript_value/* overridable */.E6)(value, [name]) : spread.rest);
                }
                target.rest = spread.rest;
            }
            target.isLoose ||= spread.isLoose;
            for (const [name, value] of spread.properties) {
                const isThere = !spread.isLoose || target.properties.get(name) === undefined;
                target.properties.set(name, isThere ? value : laidOver(target.properties.get(name) ?? value, value, at));
            }
            return;
        }
        case 'array':
            if (!(0,javascript_value/* isExact */.u0)(spread))
                target.rest = (0,javascript_value/* looseItems */.lb)(spread);
            spread.items.forEach((item, index) => {
                target.properties.set(String(index), item);
            });
            return;
        case 'primitive':
        case 'closure':
        case 'builtin':
            return; // null, undefined, false and functions have nothing to spread
        case 'choice': {
            const ways = spread.options.map(({ value, when }) => {
                const way = copyOf(target);
                spreadInto(way, value, at);
                return { when, properties: way.properties, rest: way.rest, isLoose: way.isLoose };
            });
            const merged = (0,memory/* mergeObjects */.r)(ways, at);
            target.properties = merged.properties;
            target.rest = merged.rest;
            target.isLoose = merged.isLoose;
            return;
        }
        case 'variable':
        case 'unknown': {
            const rest = (0,javascript_value/* unknown */.L5)(`it may be replaced by a spread that is not known: ${reasonOf(spread)}`, at);
            for (const name of target.properties.keys())
                target.properties.set(name, rest);
            target.rest = rest;
            return;
        }
    }
}
/** A property of which `undefined` may mean that it is not there: then what was there before stays. */
function laidOver(before, over, at) {
    return (0,javascript_value/* mapOptions */.tS)(over, (it) => {
        const mayBeMissing = it.kind === 'primitive' && it.value === undefined;
        return mayBeMissing
            ? (0,javascript_value/* choose */.Sw)([before, it].map((value) => ({ value, when: null })), at)
            : it;
    });
}
function reasonOf(value) {
    return value.kind === 'unknown' ? value.reason : `it comes from the environment (${(0,operators/* variablesOf */.ht)(value).join(', ')})`;
}
/** A shallow copy. */
function copyOf(object) {
    const copy = (0,javascript_value/* objectValue */.ZH)(object.at, new Map(object.properties));
    copy.rest = object.rest;
    copy.isLoose = object.isLoose;
    return copy;
}
/** A property of a value that is read as a config: `undefined` where it is not set. Never throws. */
function propertyOf(value, name) {
    return (0,javascript_value/* mapOptions */.tS)(value, (it) => {
        switch (it.kind) {
            case 'object': {
                const own = it.properties.get(name);
                if (own !== undefined)
                    return own;
                if (it.rest === 'nothing')
                    return (0,javascript_value/* primitive */.MY)(undefined, it.at);
                return it.rest === 'variable' ? { kind: 'variable', name, at: it.at } : (0,javascript_value/* unknown */.L5)(it.rest.reason, it.rest.at);
            }
            case 'unknown':
            case 'variable':
                return (0,operators/* unknownFrom */.NI)([it], it.at);
            default:
                return (0,javascript_value/* primitive */.MY)(undefined, it.at);
        }
    });
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ callUnread),
/* harmony export */   y: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(549);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2389);
/** Code that is not read: what it is given may be something else afterwards. */



/** Code that is not read may change what it is given, and may throw. */
function callUnread(it, callee, args, at) {
    for (const arg of args)
        forget(it, arg, 'it is handed to a function that is not read');
    it.mayThrow();
    return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)([callee], at);
}
/** From here on nothing is known of the value, nor of what it holds: code that is not read may have changed it. */
function forget(it, value, reason, seen = new Set()) {
    if (seen.has(value))
        return;
    seen.add(value);
    switch (value.kind) {
        case 'object': {
            for (const property of [...value.properties.values()])
                forget(it, property, reason, seen);
            it.memory.willChange(value);
            value.rest = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(reason, value.at);
            for (const name of value.properties.keys())
                value.properties.set(name, value.rest);
            return;
        }
        case 'array':
            for (const item of [...value.items])
                forget(it, item, reason, seen);
            it.memory.willChange(value);
            value.rest = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(reason, value.at);
            value.items = [];
            return;
        case 'choice':
            for (const option of value.options)
                forget(it, option.value, reason, seen);
            return;
        case 'closure':
            it.memory.blur(() => callBlindly(it, value, reason), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(reason, value.at));
            return;
        default:
            return;
    }
}
/** Whatever calls it, with whatever arguments: only what it changes matters. */
function callBlindly(it, closure, reason) {
    try {
        const args = closure.node.params.map(() => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(reason, closure.at));
        it.call(closure, args, closure.at);
    }
    catch (error) {
        if (!(error instanceof _interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .Thrown */ .jO))
            throw error;
    }
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   E6: () => (/* binding */ overridable),
/* harmony export */   L4: () => (/* binding */ sameWhen),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MY: () => (/* binding */ primitive),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   ZH: () => (/* binding */ objectValue),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   lb: () => (/* binding */ looseItems),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   tS: () => (/* binding */ mapOptions),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   zk: () => (/* binding */ arrayValue)
/* harmony export */ });
/** More options than this say nothing any more. */
const mostOptions = 64;
function primitive(value, at, variables = []) {
    return { kind: 'primitive', value, at, variables };
}
/** A text longer than that many parts is one of a loop: nobody asks where each of its parts is written. */
const mostParts = 16;
/** A text that was put together, with the places of its parts. */
function textOf(value, at, variables, parts) {
    const text = primitive(value, at, variables);
    const flat = parts.flatMap((part) => (part.value.parts ?? [{ from: 0, value: part.value }]).map((it) => ({ ...it, from: it.from + part.from })));
    return flat.length === 0 || flat.length > mostParts ? text : { ...text, parts: flat };
}
function unknown(reason, at) {
    return { kind: 'unknown', reason, at };
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
/** One value out of several: nested choices are flattened, what cannot be is left out, equal options merged. */
function choose(options, at) {
    const inner = options.flatMap((it) => (it.when === null ? optionsOf(it.value) : []));
    const flat = [];
    const add = (option) => {
        if (!flat.some((it) => sameValue(it.value, option.value) && sameWhen(it.when, option.when)))
            flat.push(option);
    };
    for (const { value, when } of options) {
        const own = optionsOf(value);
        for (const option of own) {
            if (!canBe(option.when, own, when, options))
                continue;
            add({ value: option.value, when: when ?? option.when });
            if (when !== null || option.when !== null)
                continue;
            // What another option says of one environment takes nothing from this one, which holds in all.
            for (const other of inner) {
                const isOpen = other.when !== null && canBe(null, own, other.when, []) && canBe(other.when, [], null, options);
                if (isOpen)
                    add({ value: option.value, when: other.when });
            }
        }
    }
    const merged = flat.filter((it) => !isSaidByOthers(it, flat));
    const [only] = merged;
    if (merged.length === 1 && only !== undefined)
        return only.value;
    if (merged.length > mostOptions || only === undefined)
        return unknown(`it has more than ${mostOptions} possible values`, at);
    return { kind: 'choice', options: merged, at };
}
/** Whether an option of a choice can hold together with the outer condition that the choice stands under. */
function canBe(inner, siblings, outer, others) {
    if (outer === null)
        return inner === null || !others.some((it) => sameWhen(it.when, inner));
    if (inner === null)
        return !siblings.some((it) => sameWhen(it.when, outer));
    return inner.variable !== outer.variable || inner.environment === outer.environment;
}
/** The same value in an environment and outside of it is simply that value, if the environment has no other. */
function isSaidByOthers(option, options) {
    return (option.when !== null &&
        options.some((it) => it.when === null && sameValue(it.value, option.value)) &&
        !options.some((it) => it !== option && sameWhen(it.when, option.when)));
}
function sameWhen(a, b) {
    return a === b || (a !== null && b !== null && a.variable === b.variable && a.environment === b.environment);
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
/** An item, or the length, of a list of which it is not known what it holds. */
function looseItems(array) {
    return array.rest === null
        ? unknown('which items a list has depends on a condition', array.at)
        : unknown(array.rest.reason, array.rest.at);
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
