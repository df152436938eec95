export const id = 430;
export const ids = [430];
export const modules = {

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EB: () => (/* binding */ anyOf),
  Sw: () => (/* binding */ choose),
  Nq: () => (/* binding */ forgotten),
  JB: () => (/* binding */ isVague),
  vl: () => (/* binding */ lessSure),
  tS: () => (/* binding */ mapOptions),
  Dv: () => (/* binding */ mayBeSet),
  lg: () => (/* binding */ ofProcess),
  cz: () => (/* binding */ optionsOf),
  E6: () => (/* binding */ overridable),
  eE: () => (/* binding */ sameValue),
  By: () => (/* binding */ takesTooLong)
});

// UNUSED EXPORTS: mostOptions

// EXTERNAL MODULE: ./.build/javascript/values/identities.js
var identities = __webpack_require__(4409);
;// CONCATENATED MODULE: ./.build/javascript/values/option-keys.js
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
/** Whether more is known of it than why nothing is. */
function saysMore({ test, variables, isShared, accessor, promised, settling, pattern }) {
    return (test !== undefined ||
        variables !== undefined ||
        isShared !== undefined ||
        accessor !== undefined ||
        promised !== undefined ||
        settling !== undefined ||
        pattern !== undefined);
}
const longestKey = 100;

// EXTERNAL MODULE: ./.build/javascript/values/outcomes.js
var values_outcomes = __webpack_require__(154);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(2574);
;// CONCATENATED MODULE: ./.build/javascript/values/choices.js
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
    const [alone, ...others] = options;
    if (alone !== undefined && others.length === 0 && alone.when === null && alone.outcomes === undefined)
        return alone.value;
    const tooMany = () => (0,values_value/* unknown */.L5)(`it has more than ${mostOptions} possible values`, at);
    if (options.length > fewOptions && countOf(options) > mostOptions * fewOptions)
        return tooMany();
    const isOpenTo = (when) => when === null || (0,whens/* nameNotMeant */.Yu)(when) !== null;
    const inner = whensIn(options.filter((it) => isOpenTo(it.when)).map((it) => it.value));
    const flat = [];
    const seen = new Map();
    const add = (option) => {
        const key = option.value.kind === 'unknown' || options.length > fewOptions ? keyOf(option) : null;
        const index = key === null
            ? flat.findIndex((it) => sameValue(it.value, option.value) && (0,whens/* sameWhen */.L4)(it.when, option.when))
            : (seen.get(key) ?? -1);
        const before = flat[index];
        if (key !== null && before === undefined)
            seen.set(key, flat.length);
        if (before === undefined)
            flat.push(option);
        else
            flat[index] = asOne(before, option);
    };
    for (const { value, when, outcomes: outer } of options) {
        const own = optionsOf(value);
        if (flat.length > mostOptions * 4)
            break;
        for (const option of own) {
            const outcomes = (0,values_outcomes/* allOf */.bn)(outer, option.outcomes);
            if (outcomes === null || !canBe(option.when, own, when, options))
                continue;
            const both = together(when, option.when);
            add({ value: option.value, when: both, outcomes });
            // What another option says of one environment takes nothing from this one, which holds in more than that.
            if (!isOpenTo(both))
                continue;
            for (const other of inner) {
                const holds = both === null || (0,whens/* isWithin */.UO)(other, both) || isOfAnother(other, both);
                const isOpen = holds && canBe(option.when, own, other, []) && canBe(other, [], when, options);
                const isNamed = [...own, ...options].some((it) => (0,whens/* sameWhen */.L4)(it.when, other));
                if (isOpen && !isNamed)
                    add({ value: option.value, when: other, outcomes });
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
/** Two options that say the same. */
function asOne(a, b) {
    const said = isVague(a.value) ? b : a;
    const value = a.value === b.value ? a.value : (0,identities/* notIdentified */.zM)(said.value);
    return { value, when: said.when, outcomes: (0,values_outcomes/* commonTo */.$d)(a.outcomes, b.outcomes) };
}
/** What is evaluated once may be the option of many: `a && b`, where `a` is one of sixty. */
function withoutRepeated(options) {
    if (options.length <= 2)
        return options;
    const left = [];
    const places = new Map();
    for (const option of options) {
        const own = places.get(option.value) ?? [];
        places.set(option.value, own);
        const place = own.find((it) => (0,whens/* sameWhen */.L4)(left[it]?.when ?? null, option.when));
        const before = place === undefined ? undefined : left[place];
        if (place !== undefined && before !== undefined)
            left[place] = asOne(before, option);
        else
            own.push(left.push(option) - 1);
    }
    return left;
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
    return condition.variable !== variable && !(0,whens/* isSetting */.BX)(condition);
}
/** What all options are, wherever they hold: behind most conditions something is as unknown as it was on either way. */
function saidByAll(options) {
    const first = options[0]?.value;
    if (first === undefined || first.kind === 'choice')
        return null;
    const isOpen = saysNothing(first);
    const isSaid = options.every((it) => it.when === null && (it.value === first || (isOpen && saysNothing(it.value))));
    if (!isSaid)
        return null;
    const said = options.find((it) => !isVague(it.value))?.value ?? first;
    return options.every((it) => it.value === first) ? said : (0,identities/* notIdentified */.zM)(said);
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
    if ((0,whens/* isSetting */.BX)(outer) && (0,whens/* isSetting */.BX)(inner)) {
        return (0,whens/* whenSet */.xb)([...new Set([...(0,whens/* variablesOfSetting */.Xp)(outer), ...(0,whens/* variablesOfSetting */.Xp)(inner)])]);
    }
    if ((0,whens/* isSetting */.BX)(inner) || outer === null)
        return inner;
    return inner !== null && (0,whens/* isWithin */.UO)(inner, outer) ? inner : outer;
}
/** Up to so many, looking at each is faster than keys. */
const fewOptions = 16;
/** Whether an option of a choice can hold together with the outer condition that the choice stands under. */
function canBe(inner, siblings, outer, others) {
    // Whatever is set, either way may be taken then: a variable can be set to anything.
    if ((0,whens/* isSetting */.BX)(inner) || (0,whens/* isSetting */.BX)(outer))
        return true;
    const isSaidBy = (when, all) => all.some((it) => it.when !== null && (0,whens/* isWithin */.UO)(when, it.when));
    if (outer === null)
        return inner === null || !isSaidBy(inner, others);
    if (inner === null)
        return !isSaidBy(outer, siblings);
    return !(0,whens/* areApart */.NQ)(inner, outer);
}
/** The same value in an environment and outside of it is simply that value, if the environment has no other. */
function isSaidByOthers(option, options) {
    const { when } = option;
    if (when === null || options.some((it) => it !== option && it.when !== null && (0,whens/* isWithin */.UO)(when, it.when)))
        return false;
    const isSaidIn = (other) => options.some((it) => (0,whens/* sameWhen */.L4)(it.when, other) && sameValue(it.value, option.value) && (0,values_outcomes/* isWithinOutcomes */.vG)(option.outcomes, it.outcomes));
    const others = options.filter((it) => !(0,whens/* isSetting */.BX)(it.when));
    // What is possible where something is set is possible there in every environment.
    if ((0,whens/* isSetting */.BX)(when))
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
        ...option,
        value: option.value.kind === 'choice' ? option.value : transform(option.value),
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
 * @param names of the variables, see `Unknown.ofEnvFile`
 */
function mayBeSet(environment, lost = null, kept = 'nothing', names = true) {
    for (const [name, value] of environment.properties) {
        if (names !== true && names.includes(name))
            continue;
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
    // What computes it still does so, of what is left, and may change something.
    if (value.kind === 'unknown' && value.accessor !== undefined)
        return value;
    for (const { value: it } of optionsOf(value))
        if (it.kind === 'unknown' && it.variables === undefined)
            return (0,values_value/* unknown */.L5)(it.reason, it.at);
    return reason;
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ computedIdentity),
/* harmony export */   AR: () => (/* binding */ identified),
/* harmony export */   GT: () => (/* binding */ waysOfIdentity),
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   t$: () => (/* binding */ newIdentity),
/* harmony export */   ul: () => (/* binding */ identityOfCall),
/* harmony export */   vR: () => (/* binding */ negated),
/* harmony export */   zM: () => (/* binding */ notIdentified)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(154);
/** What tells a value of which nothing is known from all others of one run: the same condition is known again by it. */

/** The outcomes of a condition that has this identity. */
function waysOfIdentity(identity) {
    const condition = identity.replace(/^!+/, '');
    const isNegated = (identity.length - condition.length) % 2 === 1;
    const [yes, no] = [new Map([[condition, !isNegated]]), new Map([[condition, isNegated]])];
    return { yes, no };
}
let made = 0;
/** An identity of what is computed here and now. */
function newIdentity() {
    made += 1;
    return `${numbered}${made}`;
}
const numbered = '#';
const longestIdentity = 400;
/** Options of a choice that is told from others. */
const mostOptions = 8;
/** What an operator makes of two values: the same of the same. */
function computedIdentity(operator, a, b) {
    const names = [identityOf(a), identityOf(b)];
    const same = operator.replace('!=', '==');
    const [left = null, right = null] = /^===?$/.test(same) ? names.sort() : names;
    const text = `(${left} ${same} ${right})`;
    // What is compared in another way becomes a text or a number first, and objects may change in between.
    const isStable = same === '===' || !text.includes(numbered);
    const isKnown = left !== null && right !== null && text.length <= longestIdentity && isStable;
    const identity = isKnown ? text : newIdentity();
    return !comparisons.test(operator) ? identity : same === operator ? negated(negated(identity)) : negated(identity);
}
const comparisons = /^(?:[!=]==?|[<>]=?|in|instanceof)$/;
/** Of its opposite. `!!a` is true where `a` counts as true, and yet another value: what begins with `!` is true or false. */
function negated(identity) {
    return identity.startsWith('!!') ? identity.slice(1) : `!${identity}`;
}
/** Whether it is `true` or `false`, whichever of them. */
function isBoolean(value) {
    return value.test !== undefined || value.identity?.startsWith('!') === true;
}
/** `null` where a value is not told from others. */
function identityOf(value) {
    if (value.kind === 'unknown')
        return value.identity ?? ofMachine(value.made);
    if (value.kind === 'choice')
        return ofChoice(value);
    if (value.kind !== 'primitive' || value.variables.length > 0)
        return null;
    return typeof value.value === 'string' ? JSON.stringify(value.value) : String(value.value);
}
/** One of the same by the same conditions, where these say which one it is. */
function ofChoice({ options }) {
    if (options.length > mostOptions)
        return null;
    const isTold = options.every((a, at) => options.slice(at + 1).every((b) => (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .areOpposed */ .Pd)(a.outcomes, b.outcomes)));
    if (!isTold)
        return null;
    const names = options.map(({ value, when, outcomes }) => {
        const name = value.kind === 'choice' || when !== null ? null : identityOf(value);
        return name === null ? null : `${[...(outcomes ?? [])].sort().join('&')}:${name}`;
    });
    const text = `(${names.join(' ')})`;
    return names.includes(null) || text.length > longestIdentity ? null : text;
}
/**
 * What Node says of the machine it runs on, the same whenever it is asked. Not `homedir`, which is `HOME` where that is set.
 * https://nodejs.org/api/os.html
 */
const machine = new Set(['hostname', 'arch', 'machine', 'platform', 'release', 'type']);
function ofMachine(way) {
    if (way?.from !== 'package' || way.name.replace(/^node:/, '') !== 'os')
        return null;
    const [name = '', call, ...others] = way.steps.filter((it) => it !== 'default');
    return machine.has(name) && call === '()' && others.length === 0 ? `os.${name}()` : null;
}
/** The same, told from all others from here on: it has a name, or is about to be used. */
function identified(value) {
    const isOpen = value.kind === 'unknown' && value.variables === undefined && value.test === undefined;
    return isOpen && identityOf(value) === null ? { ...value, identity: newIdentity() } : value;
}
/** The same where it may be another one as well. */
function notIdentified(value) {
    if (value.kind !== 'unknown' || value.identity === undefined)
        return value;
    const { identity: _, ...rest } = value;
    return rest;
}
/** What a method of a text gives that is given these: `os.hostname().startsWith('quay')`. Texts do not change. */
function identityOfCall(callee, args) {
    const steps = callee.made?.steps ?? [];
    const method = steps.at(-1);
    if (callee.made === undefined || method === undefined)
        return null;
    const text = ofMachine({ ...callee.made, steps: steps.slice(0, -1) });
    const given = args.map(identityOf);
    // What is no text may become another one each time.
    if (text === null || given.some((it) => it === null || it.includes(numbered)))
        return null;
    const name = `${text}.${method}(${given.join()})`;
    if (name.length > longestIdentity)
        return null;
    return /^(?:startsWith|endsWith|includes)$/.test(method) ? negated(negated(name)) : name;
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ commonTo),
/* harmony export */   Di: () => (/* binding */ mostOutcomes),
/* harmony export */   Pd: () => (/* binding */ areOpposed),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   vG: () => (/* binding */ isWithinOutcomes)
/* harmony export */ });
/** Outcomes that are kept together: without the further ones, it holds in more cases. */
const mostOutcomes = 8;
/** Both at once; `null` where they exclude each other. */
function allOf(a, b) {
    if (a === undefined || a === b)
        return b;
    if (b === undefined)
        return a;
    if (areOpposed(a, b))
        return null;
    let all = null;
    for (const [condition, outcome] of b) {
        if (a.has(condition))
            continue;
        if ((all ?? a).size >= mostOutcomes)
            break;
        all ??= new Map(a);
        all.set(condition, outcome);
    }
    return all ?? a;
}
function areOpposed(a, b) {
    if (a === undefined || b === undefined || a === b)
        return false;
    for (const [condition, outcome] of a)
        if (b.get(condition) === !outcome)
            return true;
    return false;
}
/** What is known under either. */
function commonTo(a, b) {
    if (a === b || a === undefined || b === undefined)
        return a === b ? a : undefined;
    if (isWithinOutcomes(b, a))
        return a;
    let common;
    for (const [condition, outcome] of a) {
        if (b.get(condition) !== outcome)
            continue;
        common ??= new Map();
        common.set(condition, outcome);
    }
    return common;
}
/** Whether the one holds in all cases in which the other does. */
function isWithinOutcomes(inner, outer) {
    if (outer === undefined || inner === outer)
        return true;
    for (const [condition, outcome] of outer)
        if (inner?.get(condition) !== outcome)
            return false;
    return true;
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
