export const id = 444;
export const ids = [444];
export const modules = {

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ followCommand),
  K: () => (/* binding */ followShell)
});

// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/launch/work.js
var work = __webpack_require__(3887);
;// CONCATENATED MODULE: ./.build/launch/launch.js
/** What a command line comes to, and what is known where a command is followed. */


/** Commands that one command may come to. */
const mostLaunches = 64;
function newContext(tree, directory, at, follow) {
    return { tree, directory, settings: [], way: [], at, depth: 0, budget: { left: mostLaunches }, follow };
}
/** Whether nothing more is followed, as it is said already that something starts too much. */
function isSpent({ budget }) {
    return budget.left < -1;
}
/** Said once, and nothing more is followed. */
function exhausted(context) {
    if (isSpent(context))
        return [];
    context.budget.left = -2;
    return broken(work/* tooMuchWork */.x, context);
}
/** Where what is followed goes on at another place. */
function stepTo(origin, message, context) {
    const at = (0,places/* placeOf */.$t)(origin);
    return { ...context, at, way: [...context.way, { at, message }] };
}
function common({ directory, settings, way, at }) {
    return { directory, settings, way, at };
}
function broken(reason, context, args = []) {
    return [{ kind: 'broken', reason, args, ...common(context) }];
}

;// CONCATENATED MODULE: ./.build/launch/shell/grammar.js
/** Characters of a file that is followed. */
const longestScript = 64 * 1024;
/** The lists of commands in a group; those of a function are run where it is called, with arguments of its own. */
function listsIn(group) {
    if (group.kind === 'choice')
        return group.branches.flatMap((it) => [it.commands, ...(Array.isArray(it.asks) ? [it.asks] : [])]);
    if (group.kind === 'loop')
        return [group.asks, group.commands];
    return group.kind === 'list' ? [group.commands] : [];
}
/** Words of a group itself. */
function wordsIn(group) {
    if (group.kind === 'loop')
        return group.over?.words ?? [];
    return group.kind === 'choice' && group.subject !== null ? [group.subject] : [];
}
/** A function is looked through once, however often it is called. */
const known = new WeakMap();
/** Whether a part of some word is an argument of the script (`--port=$1`, `${1:-4310}`). */
function usesArguments(commands) {
    const before = known.get(commands);
    if (before !== undefined)
        return before;
    const isOne = ({ text, fills = [] }) => fills.some((it) => /\$\{?[1-9]/.test(text.slice(it.from, it.from + it.length)));
    const uses = commands.some(({ words, group }) => words.some(isOne) || (group !== null && (wordsIn(group).some(isOne) || listsIn(group).some(usesArguments))));
    known.set(commands, uses);
    return uses;
}
/** The variables that a function keeps to itself. */
function localsIn(commands) {
    return commands.flatMap(({ words, group }) => {
        const [first, ...others] = words;
        const own = first?.text === 'local' ? others.map((it) => /^\w*/.exec(it.text)?.[0] ?? '') : [];
        return group === null ? own : [...own, ...listsIn(group).flatMap(localsIn)];
    });
}
/** A word of some commands, which says where they are. */
function likeOf(commands) {
    const [first] = commands;
    if (first === undefined)
        return null;
    const { words, group } = first;
    if (words[0] !== undefined)
        return words[0];
    if (group === null)
        return null;
    if (group.kind === 'choice' || group.kind === 'loop')
        return group.at;
    return group.kind === 'function' ? group.name : likeOf(group.commands);
}
/** A script whose last command has further arguments; `null` where they are none of it (`next start &`). */
function withAppended(script, args) {
    const last = script.commands.at(-1);
    if (args.length === 0 || last === undefined || script.endsInComment)
        return script;
    if (last.end !== '' || last.group !== null)
        return null;
    const whole = { ...last, words: [...last.words, ...args] };
    return { ...script, commands: [...script.commands.slice(0, -1), whole] };
}

// EXTERNAL MODULE: ./.build/launch/shell/parser.js + 1 modules
var parser = __webpack_require__(2648);
// EXTERNAL MODULE: ./.build/launch/files.js
var launch_files = __webpack_require__(9391);
// EXTERNAL MODULE: ./.build/launch/paths.js
var launch_paths = __webpack_require__(9212);
// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
;// CONCATENATED MODULE: ./.build/launch/runners.js
/** Programs that only run another one, which is the one to speak of. As data: what stands before its name. */

/** Each from its own documentation; options that are not listed are taken to have no value. */
const runners = [
    { programs: ['cross-env'], assigns: true },
    { programs: ['nohup', 'time', 'setsid', 'tini', 'dumb-init', 'command'] },
    { programs: ['exec'], valued: ['-a'] },
    { programs: ['stdbuf'], valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
    { programs: ['npx', 'bunx', 'pnpx'], valued: ['-p', '--package', '-c', '--call'] },
    {
        programs: ['env'],
        valued: ['-u', '--unset', '-C', '--chdir', '-S'],
        folders: ['-C', '--chdir'],
        assigns: true,
        clears: ['-i', '--ignore-environment', '-'],
        unsets: ['-u', '--unset'],
        rewrites: ['-S', '--split-string'],
    },
    { programs: ['nice'], valued: ['-n', '--adjustment'] },
    {
        programs: ['sudo'],
        valued: ['-u', '--user', '-g', '--group', '-D', '--chdir'],
        folders: ['-D', '--chdir'],
        assigns: true,
    },
    { programs: ['timeout'], valued: ['-k', '-s', '--signal', '--kill-after'], skip: 1 },
    // https://github.com/entropitor/dotenv-cli#readme
    {
        programs: ['dotenv'],
        valued: ['-v', '-p'],
        sets: ['-v'],
        takesAll: true,
        envFiles: { names: ['-e'], overrides: false, unless: ['-o', '--override'], otherwise: '.env' },
    },
    // https://dotenvx.com/docs/advanced/run
    {
        programs: ['dotenvx'],
        verb: ['run'],
        valued: ['-e', '--env'],
        envFiles: { names: ['-f', '--env-file'], overrides: false, unless: ['-o', '--overload'], otherwise: '.env' },
    },
    // https://github.com/toddbluhm/env-cmd#readme
    {
        programs: ['env-cmd'],
        valued: ['-e', '--environments', '-r', '--rc-file'],
        fillsIn: ['-x', '--expand-envs', '--use-shell'],
        envFiles: { names: ['-f', '--file'], overrides: true, unless: ['--no-override'], otherwise: '.env' },
    },
    { programs: ['doppler'], verb: ['run'], valued: ['-p', '--project', '-c', '--config'] },
    { programs: ['infisical'], verb: ['run'], valued: ['--env', '--path', '--projectId'] },
    { programs: ['op'], verb: ['run'], valued: ['--account'], envFiles: { names: ['--env-file'], overrides: true } },
    { programs: ['chamber'], verb: ['exec'], skip: 1 },
    { programs: ['poetry', 'pdm', 'rye', 'hatch', 'pipenv'], verb: ['run'] },
    {
        programs: ['uv'],
        verb: ['run'],
        valued: ['--with', '--python', '-p', '--project', '--directory', '--extra', '--group'],
        envFiles: { names: ['--env-file'], overrides: false },
    },
    { programs: ['conda', 'mamba', 'micromamba'], verb: ['run'], valued: ['-n', '--name', '-p', '--prefix'] },
    { programs: ['bundle'], verb: ['exec'] },
    { programs: ['rbenv'], verb: ['exec'] },
    { programs: ['corepack'] },
];
/** What a runner runs; `null` if the program is none, or is told something else (`poetry install`). */
function readRunner(program, args) {
    if (program === 'nest')
        return readNest(args);
    if (program === 'remix')
        return readRemix(args);
    const runner = runners.find((it) => it.programs.includes(program));
    if (runner === undefined)
        return null;
    const { verb = [], skip = 0 } = runner;
    if (!verb.every((word, index) => args[index]?.text === word))
        return null;
    const { options, rest } = ownOptions(runner, args.slice(verb.length));
    const words = rest.slice(skip);
    const settings = [...filesOf(runner, options, args), ...options.flatMap((it) => settingOf(runner, it))];
    // `dotenv -- next start` and `cross-env -- next start` have the dashes behind what they take themselves.
    const own = words[0]?.text === '--' ? words.slice(1) : words;
    const isGiven = (names = []) => options.some((it) => names.includes(it.name));
    const isTaken = runner.takesAll === true && !args.some((it) => it.text === '--');
    const isLost = isGiven(runner.rewrites) ||
        (isGiven(runner.fillsIn) && own.some((it) => /[$%]/.test(it.text))) ||
        (isTaken && own.some((it) => it.text.startsWith('-'))) ||
        // Any other would start a program of that name.
        (runner.assigns !== true && own[0] !== undefined && readAssignment(own[0]) !== null);
    if (isLost)
        return null;
    const directory = options.findLast((it) => runner.folders?.includes(it.name) === true)?.value ?? null;
    return { words: own, settings, directory };
}
/**
 * `nest start lighthouse` builds an application and runs what it has built: where it listens, its own source says.
 * https://docs.nestjs.com/cli/usages#nest-start
 */
function readNest(args) {
    const [verb, ...others] = args;
    if (verb?.text !== 'start')
        return null;
    const { own, passed } = (0,launch_words/* atDashes */.g$)(others);
    const entry = (0,launch_words/* optionsIn */.Im)(own, ['--entryFile']).at(-1)?.value?.text ?? 'main';
    const app = (0,launch_words/* operandsIn */.g9)(own, nestOptions)[0]?.text;
    const file = (0,launch_words/* impliedWord */.pb)(app === undefined ? `dist/${entry}.js` : `dist/apps/${app}/${entry}.js`, verb.value);
    return { words: [(0,launch_words/* impliedWord */.pb)('node', verb.value), file, ...passed], settings: [], directory: null };
}
const nestOptions = new Set([
    ...['-c', '--config', '-p', '--path', '-b', '--builder', '-e', '--exec', '--entryFile', '--sourceRoot'],
]);
/**
 * `remix dev` compiles, and starts `remix-serve`, which has the port of the application; a port of its own is that of a
 * websocket, and as of which version says `--port`. https://v2.remix.run/docs/other-api/dev-v2
 */
function readRemix(args) {
    const [verb, ...others] = args;
    if (verb?.text !== 'dev')
        return null;
    if ((0,launch_words/* optionsIn */.Im)(others, ['-c', '--command', '-p', '--port']).length > 0)
        return null;
    const words = ['remix-serve', 'build/index.js'].map((it) => (0,launch_words/* impliedWord */.pb)(it, verb.value));
    return { words, settings: [], directory: null };
}
/** The options in front of the command, and what is behind them. */
function ownOptions({ valued = [], envFiles }, args) {
    const options = [];
    let index = 0;
    for (; index < args.length; index += 1) {
        const word = args[index];
        if (word === undefined || !word.text.startsWith('-'))
            break;
        if (word.text === '--')
            return { options, rest: args.slice(index + 1) };
        const name = word.text.split('=', 1)[0] ?? '';
        if (word.text.includes('=')) {
            options.push({ name, value: (0,launch_words/* partOf */.BU)(word, name.length + 1) });
        }
        else if (valued.includes(name) || envFiles?.names.includes(name) === true) {
            index += 1;
            options.push({ name, value: args[index] ?? null });
        }
        else {
            options.push({ name, value: null });
        }
    }
    return { options, rest: args.slice(index) };
}
function settingOf({ clears = [], unsets = [], sets = [] }, { name, value }) {
    if (clears.includes(name))
        return [{ kind: 'cleared' }];
    if (value === null)
        return [];
    if (unsets.includes(name))
        return [{ kind: 'variable', name: value.text, value: null }];
    return sets.includes(name) ? [readAssignment(value) ?? []].flat() : [];
}
function filesOf({ envFiles }, options, args) {
    if (envFiles === undefined)
        return [];
    const { names, unless = [], otherwise } = envFiles;
    const overrides = options.some((it) => unless.includes(it.name)) ? !envFiles.overrides : envFiles.overrides;
    const named = options.flatMap(({ name, value }) => (names.includes(name) && value !== null ? [value] : []));
    const [like] = args;
    const usual = otherwise === undefined || like === undefined ? [] : [(0,launch_words/* impliedWord */.pb)(otherwise, like.value)];
    return (named.length > 0 ? named : usual).map((path) => ({ kind: 'file', path, overrides }));
}
/** `PORT=4310` in front of a command. */
function readAssignment(word) {
    const name = /^([A-Za-z_]\w*)=/.exec(word.text.slice(0, 256))?.[1];
    return name === undefined ? null : { kind: 'variable', name, value: (0,launch_words/* partOf */.BU)(word, name.length + 1) };
}

;// CONCATENATED MODULE: ./.build/launch/shell/conditions.js

/** Whether a test holds; `null` where only the run knows. */
function isTrue(words, { directory }, { tree, isBash }) {
    const [name, ...others] = words;
    const closing = name?.text === '[' ? 1 : 0;
    if (closing === 1 && others.at(-1)?.text !== ']')
        return null;
    const own = name?.text === '[[' && others.length === 0 ? null : others.slice(0, others.length - closing);
    const said = own === null || own.length > 4 ? null : holds(own, directory, tree);
    // A plain `sh` may have neither, and then it fails.
    return said === true && !isBash && words.some((it) => it.text === '[[' || it.text === '==') ? null : said;
}
function holds(words, directory, tree) {
    const [first, second, third] = words;
    if (first === undefined)
        return false;
    if (first.text === '!' && second !== undefined) {
        const other = holds(words.slice(1), directory, tree);
        return other === null ? null : !other;
    }
    if (words.some((it) => it.expands))
        return null;
    if (second === undefined)
        return first.text !== '';
    if (third === undefined)
        return isSo(first.text, second.text, directory, tree);
    return words.length > 3 ? null : compares(first.text, second.text, third);
}
/** What is committed is there; what is not may be made on the server. */
function isSo(operator, text, directory, tree) {
    const path = /^-[defrs]$/.test(operator) ? (0,launch_paths/* pathFrom */.I)(directory, text) : null;
    switch (operator) {
        case '-n':
            return text !== '';
        case '-z':
            return text === '';
        case '-f':
        case '-r':
            return path !== null && tree.has(path) ? true : null;
        case '-d':
            return path !== null && tree.hasDirectory(path) ? true : null;
        case '-e':
            return path !== null && (tree.has(path) || tree.hasDirectory(path)) ? true : null;
        default:
            return null;
    }
}
const comparisons = new Map([
    ['-eq', (a, b) => a === b],
    ['-ne', (a, b) => a !== b],
    ['-gt', (a, b) => a > b],
    ['-ge', (a, b) => a >= b],
    ['-lt', (a, b) => a < b],
    ['-le', (a, b) => a <= b],
]);
function compares(a, operator, { text: b }) {
    if (/^[=!]?=$/.test(operator)) {
        // `[[` takes it for a pattern.
        return /[*?[\\(]/.test(b) ? null : (a === b) === (operator !== '!=');
    }
    const isNumber = [a, b].every((it) => /^-?\d{1,15}$/.test(it));
    return isNumber ? (comparisons.get(operator)?.(Number(a), Number(b)) ?? null) : null;
}
/** Whether one of the patterns of a `case` matches; `null` where only the run knows. */
function matchesOne(subject, patterns) {
    const [word = null, second] = subject;
    if (second !== undefined || word?.expands === true)
        return patterns.some((it) => it.text === '*') ? true : null;
    const text = word?.text ?? '';
    let isUnknown = false;
    for (const pattern of patterns) {
        const one = matches(text, pattern);
        if (one === true)
            return true;
        isUnknown ||= one === null;
    }
    return isUnknown ? null : false;
}
/** Longer ones nobody writes, and they cost. */
const mostStars = 2;
const longestSubject = 100;
function matches(text, { text: pattern, fills = [], quotedFrom }) {
    const isGlob = fills.every((it) => /[*?]/.test(pattern.slice(it.from, it.from + it.length)) && it.length === 1);
    if (!isGlob || (fills.length > 0 && quotedFrom !== undefined) || /[[\]\\]/.test(pattern))
        return null;
    if (fills.length === 0)
        return text === pattern;
    if (fills.length > mostStars || text.length > longestSubject)
        return null;
    const written = pattern
        .replace(/[.+^${}()|]/g, '\\$&')
        .replaceAll('*', '[^]*')
        .replaceAll('?', '[^]');
    return new RegExp(`^${written}$`).test(text);
}

// EXTERNAL MODULE: ./.build/javascript/modules/repository.js
var repository = __webpack_require__(5792);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/launch/environment.js
var environment = __webpack_require__(5869);
// EXTERNAL MODULE: ./.build/launch/settings.js
var settings = __webpack_require__(2079);
;// CONCATENATED MODULE: ./.build/launch/shell/state.js
/** What a shell knows between two commands: its folder and its variables, and what two ways have in common. */








const both = (state) => ({ yes: state, no: state });
const succeeds = (state) => ({ yes: state, no: null });
const ends = { yes: null, no: null };
const outside = new environment/* Environment */.O('default', new Map(), (0,values_value/* unknown */.L5)('it is given from outside', { source: new source_text/* SourceText */.D('', ''), start: 0, end: 0 }));
/** The state in which a shell begins. */
function startingWith(directory, settings) {
    const known = settings.reduce(knowing, outside.after([outside]));
    return { directory, settings, known, exportsAll: false, isStrict: false, functions: new Map() };
}
function knowing(known, setting) {
    // Of files of variables, what the server has may be another one.
    const next = setting.kind === 'file' ? outside : (0,settings/* withSetting */.$e)(known, setting);
    return next.after([...known.earlier, next]);
}
/** Variables in one command. */
const mostFills = 64;
/** Whether a word in front of a command sets a variable. */
function isAssignment(word) {
    const before = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?(?==)/.exec(word.text.slice(0, 256))?.[0];
    return before !== undefined && (word.quotedFrom ?? word.text.length) > before.length;
}
/** The variable that a word is about (`PORT+=10`); `null` where it may be any. */
function nameIn({ text }) {
    return /^[A-Za-z_]\w*/.exec(text.slice(0, 256))?.[0] ?? null;
}
/** A word that the shell fills in after that many settings. */
function boundAt(word, count) {
    if (!word.expands || word.fills === undefined)
        return word;
    return { ...word, fills: word.fills.map((it) => (it.after === null ? { ...it, after: count } : it)) };
}
/** A value that is not split into words: that of an assignment. */
function unsplit(word) {
    return word.fills === undefined ? word : { ...word, fills: word.fills.map((it) => ({ ...it, isQuoted: true })) };
}
/** With one more setting. */
function set(state, setting) {
    return { ...state, settings: [...state.settings, setting], known: knowing(state.known, setting) };
}
/** With a variable, or with `null` any, of which only the run knows the value. */
function clouded(state, name, at) {
    return set(state, cloud(name, at));
}
function cloud(name, at) {
    const what = name === null ? 'any variable' : `"${name}"`;
    return { kind: 'uncertain', name, reason: `the shell may set ${what} before, in a way that is not followed`, at };
}
/** With a variable that the shell keeps to itself, unless `set -a` holds. */
function assigned(state, name, value) {
    if (state.exportsAll === null)
        return clouded(state, name, value);
    return set(state, { kind: state.exportsAll ? 'variable' : 'shell variable', name, value: unsplit(value) });
}
/** `${PORT:=4310}` sets the variable as well. */
function assigning(state, words) {
    let after = state;
    let count = 0;
    for (const word of words) {
        for (const fill of word.fills ?? []) {
            count += 1;
            if (count > mostFills)
                return clouded(state, null, word);
            const text = word.text.slice(fill.from, fill.from + fill.length);
            if (!text.includes('=') && !text.includes('+') && !text.includes('--'))
                continue;
            const name = /^\$\{([A-Za-z_]\w*):?=/.exec(text.slice(0, 256))?.[1];
            const isNested = /\$\{\w+:?=|\$\(\(/.test(text.slice(2)) || text.startsWith('$((');
            if (isNested && !fill.isReread)
                after = clouded(after, null, word);
            else if (name !== undefined && !fill.isReread) {
                after = assigned(after, name, (0,launch_words/* partOf */.BU)(word, fill.from, fill.length));
                // What stands before it sees the value before.
                const uses = words.flatMap((it) => it.text.split(/\W+/)).filter((it) => it === name);
                if (uses.length > 1)
                    after = clouded(after, name, word);
            }
        }
    }
    return after;
}
/** With `$1` and so on, in the place of as many as there were before. */
function binding(state, args, before) {
    let after = state;
    for (let at = 0; at < Math.min(9, Math.max(args.length, before)); at += 1) {
        const value = args[at] ?? null;
        const name = `${at + 1}`;
        after = set(after, value === null ? { kind: 'variable', name, value } : { kind: 'shell variable', name, value });
    }
    return after;
}
/** `export PORT`, `export PORT=4310` and `export $(grep -v '^#' .env | xargs)` */
function exporting(args, state) {
    let after = state;
    for (const word of args) {
        const assignment = readAssignment(word);
        if (word.text.startsWith('-'))
            continue;
        if (args[0]?.text === '-n')
            after = clouded(after, nameIn(word), word);
        else if (assignment !== null)
            after = set(after, { ...assignment, value: unsplit(assignment.value) });
        else if (word.expands)
            after = exportingFile(word, after);
        else if (/^\w+$/.test(word.text))
            after = set(after, { kind: 'exported', name: word.text, at: word });
        else
            after = clouded(after, nameIn(word), word);
    }
    return after;
}
/** What prints the lines of a file of variables. */
const printsFile = /^\$\((?:cat|e?grep|sed)\b[^|$`]*?[ \t]["']?([\w./-]*\.env[\w.-]*)["']?[ \t]*(?:\|[^$`]*)?\)$/;
function exportingFile(word, state) {
    const file = word.text.length > 200 ? undefined : printsFile.exec(word.text)?.[1];
    if (file === undefined)
        return clouded(state, null, word);
    // The folder that counts is that of now.
    const path = (0,launch_paths/* pathFrom */.I)(state.directory, file);
    return path === null
        ? set(state, { kind: 'replaceable', by: word })
        : set(state, { kind: 'file', path: (0,launch_words/* impliedWord */.pb)(`${repository/* repositoryRoot */.Hn}/${path}`, word.value), overrides: true });
}
/** The variables that a setting is about; `null` is any. */
function namesOf(setting) {
    if (setting.kind === 'replaceable' || setting.kind === 'process')
        return [];
    return ['name' in setting ? setting.name : null];
}
/** What holds where one of two has been. */
function merged(a, b, like) {
    if (a === null || b === null || a === b)
        return a ?? b;
    const length = sharedBy(a.settings, b.settings);
    const earlier = a.known.earlier.slice(0, length + 1);
    const start = {
        directory: a.directory === b.directory ? a.directory : null,
        settings: a.settings.slice(0, length),
        known: (earlier.at(-1) ?? outside).after(earlier),
        exportsAll: a.exportsAll === b.exportsAll ? a.exportsAll : null,
        isStrict: a.isStrict && b.isStrict,
        functions: a.functions === b.functions ? a.functions : mergedFunctions(a, b),
    };
    const added = [...a.settings.slice(length), ...b.settings.slice(length)];
    return eitherOf(added, like).reduce(set, start);
}
function mergedFunctions({ functions: a }, { functions: b }) {
    const bodyOf = (name) => a.get(name) === b.get(name) ? (a.get(name) ?? null) : null;
    return new Map([...a.keys(), ...b.keys()].map((it) => [it, bodyOf(it)]));
}
/** What is set where one of two lists has been, or the other one. */
function mergedSettings(a, b, like) {
    const length = sharedBy(a, b);
    return [...a.slice(0, length), ...eitherOf([...a.slice(length), ...b.slice(length)], like)];
}
/** How many settings two lists begin with that are the same. */
function sharedBy(a, b) {
    let length = 0;
    while (length < a.length && isSameSetting(a[length], b[length]))
        length += 1;
    return length;
}
function isSameSetting(a, b) {
    if (a === b)
        return true;
    if (a === undefined || b === undefined || a.kind !== b.kind)
        return false;
    if ((a.kind === 'variable' || a.kind === 'shell variable') && b.kind === a.kind)
        return a.name === b.name && isSameWord(a.value, b.value);
    if (a.kind === 'exported' && b.kind === a.kind)
        return a.name === b.name;
    return a.kind === 'process' || a.kind === 'cleared';
}
/** Whether two words come to the same. */
function isSameWord(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null || a.text !== b.text)
        return false;
    return JSON.stringify(a.fills ?? []) === JSON.stringify(b.fills ?? []);
}
/** Of what may be set or not, nothing is known. */
function eitherOf(settings, like) {
    const names = new Set(settings.flatMap(namesOf));
    const clouds = like === null ? [] : [...names].map((name) => cloud(name, like));
    return [...settings.filter((it) => it.kind === 'replaceable'), ...clouds];
}

;// CONCATENATED MODULE: ./.build/launch/shell/builtins.js
/** The commands of the shell itself, as far as they matter to those that follow. */




/** Commands that change nothing that a later command would see, and start nothing: they succeed, or may fail. */
const quietWords = new Set(['true', ':', 'echo', 'trap', 'umask', 'times']);
const quickWords = new Set([
    ...['sleep', 'mkdir', 'rm', 'cp', 'mv', 'rimraf', 'cat', 'grep', 'sed', 'awk', 'ls', 'touch', 'chmod', 'chown', 'ln'],
    ...['which', 'type', 'date', 'kill', 'pkill', 'find', 'tee', 'head', 'tail', 'sort', 'jq', 'pwd', 'curl', 'wget'],
    ...['nc', 'fg', 'bg', 'fuser', 'lsof', 'clear', 'wait', 'ulimit', 'hash', 'jobs', 'printf'],
]);
const tests = new Set(['test', '[', '[[']);
/** Commands that may do anything to what follows. */
const anyWords = new Set(['eval', 'shift', 'alias', 'getopts', 'unalias', 'enable']);
/** What it does; `null` where it is no command of the shell, and where it cannot be followed, why. */
function runBuiltin([first, ...args], state, given) {
    if (first === undefined || first.expands)
        return null;
    const name = first.text;
    if (quietWords.has(name))
        return succeeds(state);
    if (name === 'printf' && args[0]?.text === '-v')
        return both(args.slice(1, 2).reduce(forgetting, state));
    if (quickWords.has(name))
        return both(state);
    if (anyWords.has(name))
        return { reason: `a "${name}"`, at: first };
    if (tests.has(name)) {
        const holds = isTrue([first, ...args], state, given);
        return holds === null ? both(state) : holds ? succeeds(state) : { yes: null, no: state };
    }
    switch (name) {
        case 'false':
            return { yes: null, no: state };
        case 'command':
            return both(state);
        case 'exec':
            return args.length === 0 ? succeeds(state) : null;
        case 'cd':
        case 'pushd': {
            const moved = changeFolder(args, state, given.tree);
            return name === 'cd' || given.isBash ? moved : { yes: moved.yes, no: state };
        }
        case 'popd':
            return both({ ...state, directory: null });
        case 'set':
            return setOptions(first, args, state);
        case 'export':
            return succeeds(exporting(args, state));
        case 'readonly':
        case 'declare':
        case 'typeset':
        case 'local':
        case 'let':
        case 'read':
        case 'mapfile':
        case 'readarray': {
            const named = args.filter((it) => !it.text.startsWith('-'));
            const isPlain = named.length === args.length && (name === 'readonly' || name === 'local');
            return both(named.reduce((to, it) => declared(it, isPlain ? name : null, to), state));
        }
        case 'unset': {
            if (args[0]?.text === '-f')
                return succeeds(state);
            const named = args.filter((it) => it.text !== '-v');
            return succeeds(named.reduce((to, it) => (it.expands ? clouded(to, null, it) : set(to, { kind: 'variable', name: it.text, value: null })), state));
        }
        default:
            return null;
    }
}
/** `local port=4310`; whether the environment has what is written in capitals, shells do not agree on. */
function declared(word, by, state) {
    const assignment = readAssignment(word);
    const isOwn = assignment !== null && (by === 'readonly' || (by === 'local' && /[a-z]/.test(assignment.name)));
    return isOwn ? assigned(state, assignment.name, assignment.value) : forgetting(state, word);
}
/** Whatever a command makes of a variable. */
function forgetting(state, word) {
    return clouded(state, nameIn(word), word);
}
function changeFolder(args, state, tree) {
    const target = args.find((it) => !['--', '-P', '-L'].includes(it.text));
    if (target === undefined || target.expands || target.text === '' || target.text === '-')
        return both({ ...state, directory: null });
    const directory = (0,launch_paths/* pathFrom */.I)(state.directory, target.text);
    const moved = { ...state, directory };
    const isThere = directory !== null && tree.hasDirectory(directory);
    return isThere ? succeeds(moved) : { yes: moved, no: state };
}
function setOptions(first, args, state) {
    let { exportsAll, isStrict } = state;
    for (const [at, { text, expands }] of args.entries()) {
        const before = args[at - 1]?.text ?? '';
        const isOption = /^[-+][a-zA-Z]+$/.test(text) && !expands;
        const isNamed = /^[-+]\w*o$/.test(before);
        if (!isOption && !isNamed) {
            return { reason: 'a "set" of its arguments', at: first };
        }
        const isOn = (isNamed ? before : text).startsWith('-');
        if (isNamed ? text === 'allexport' : text.includes('a'))
            exportsAll = isOn;
        if (isNamed ? text === 'errexit' : text.includes('e'))
            isStrict = isOn;
    }
    return succeeds({ ...state, exportsAll, isStrict });
}

// EXTERNAL MODULE: ./.build/launch/expand.js
var expand = __webpack_require__(6610);
;// CONCATENATED MODULE: ./.build/launch/shell/known.js
/** What a shell fills in that is known without running it: what it has set itself, its arguments, where its script lies. */








/** `$(…)` in `$(…)`. */
const deepestSubstitution = 4;
/** Parts of one word. */
const known_mostFills = 32;
/** Characters of what is filled in. */
const longestText = 4096;
/** `"$@"` and `$1` where they are a whole word. */
function passedOn(word, { settings }, { args }) {
    const [fill, second] = word.fills ?? [];
    if (fill?.length !== word.text.length || second !== undefined || fill.isReread || fill.after !== null)
        return [word];
    const match = /^\$(?:([@*])|([1-9])|\{(?:([@*])|([1-9]))\})$/.exec(word.text);
    if (match === null)
        return [word];
    const index = Number(match[2] ?? match[4] ?? 0);
    const own = index > 0 ? args.slice(index - 1, index) : args;
    const isSame = fill.isQuoted
        ? index > 0 || match[1] === '@' || match[3] === '@' || own.length === 1
        : own.every((it) => (it.fills?.length !== 0 ? !it.expands : /^[^ \t\n*?[\\]+$/.test(it.text)));
    if (!isSame)
        return own.length === 0 ? [] : [word];
    if (index > 0 && own.length === 0)
        return fill.isQuoted ? [(0,launch_words/* impliedWord */.pb)('', word.value)] : [];
    return own.map((it) => boundAt(it, settings.length));
}
/** The words that a word comes to, with what is known in the place of what is filled in. */
function filledIn(word, state, given, depth = 0) {
    const fills = word.fills ?? [];
    if (fills.length === 0 || fills.length > known_mostFills)
        return [word];
    const left = [];
    const values = [];
    let text = '';
    let from = 0;
    const add = (value) => {
        values.push(value);
        text += String(value.value);
    };
    for (const fill of fills) {
        if (fill.from > from)
            add((0,launch_words/* partOf */.BU)(word, from, fill.from - from).value);
        from = fill.from + fill.length;
        const value = knownValue(word, fill, state, given, depth);
        const isWhole = fill.length === word.text.length && word.quotedFrom === undefined;
        if (value !== null && !fill.isQuoted && !isOneWord(value)) {
            if (isWhole && !fill.isReread && !/[*?[\\]/.test(String(value.value)))
                return (0,launch_words/* splitAtBlanks */.FO)(value);
            left.push({ ...fill, from: text.length });
            add((0,launch_words/* partOf */.BU)(word, fill.from, fill.length).value);
        }
        else {
            if (value === null)
                left.push({ ...fill, from: text.length });
            add(value ?? (0,launch_words/* partOf */.BU)(word, fill.from, fill.length).value);
        }
    }
    if (left.length === fills.length)
        return [word];
    if (from < word.text.length)
        add((0,launch_words/* partOf */.BU)(word, from).value);
    return [{ ...word, text, value: (0,launch_words/* joined */.oR)(values, word.value.at), expands: left.length > 0, fills: left }];
}
/** Whether a value stays one word without quotes. */
function isOneWord({ value }) {
    return /^[^ \t\n*?[\\]+$/.test(String(value));
}
/** What is filled in there; `null` where that depends on the run. */
function knownValue(word, fill, state, given, depth) {
    const text = word.text.slice(fill.from, fill.from + fill.length);
    if (!fill.isReread && fill.after === null) {
        const own = ownText(text, state, given) ?? substituted(text, word, state, given, depth);
        if (own !== null)
            return (0,values_value/* primitive */.MY)(own, word.value.at);
    }
    const piece = { ...(0,launch_words/* partOf */.BU)(word, fill.from, fill.length), expands: true, fills: [{ ...fill, from: 0 }] };
    const value = (0,expand/* expand */.f)(piece, state.known);
    const isKnown = value.kind === 'primitive' && typeof value.value === 'string' && value.variables.length === 0;
    return isKnown && String(value.value).length <= longestText ? value : null;
}
/** What the shell knows by itself. */
function ownText(text, { directory }, { args, script, file }) {
    const name = /^\$(?:\{(.*)\}|(.*))$/.exec(text);
    switch (name?.[1] ?? name?.[2]) {
        case '#':
            return args.some((it) => it.expands) ? null : String(args.length);
        case '0':
            return script;
        case '0%/*':
            return script?.replace(/\/[^/]*$/, '') ?? null;
        case 'BASH_SOURCE':
        case 'BASH_SOURCE[0]':
        case 'BASH_SOURCE[0]:-$0':
            return file;
        case 'BASH_SOURCE%/*':
        case 'BASH_SOURCE[0]%/*':
            return file?.replace(/\/[^/]*$/, '') ?? null;
        case 'PWD':
            return directory === null ? null : absolute(directory);
        default:
            return null;
    }
}
function absolute(path) {
    return path === '' ? repository/* repositoryRoot */.Hn : `${repository/* repositoryRoot */.Hn}/${path}`;
}
/** What `$(cd "$(dirname "$0")" && pwd)` says: of commands that only work on paths, that is known. */
function substituted(text, word, outer, given, depth) {
    if (!text.startsWith('$(') || text.startsWith('$((') || depth >= deepestSubstitution)
        return null;
    const { commands, trouble } = (0,parser/* readScript */.Uq)((0,values_value/* primitive */.MY)(text.slice(2, -1), word.value.at));
    if (trouble !== null)
        return null;
    let state = outer;
    let said = null;
    let before = '';
    for (const { words, group, isNegated, end, writes } of commands) {
        const isSkipped = before === '||';
        before = end;
        // All that is run succeeds.
        if (isSkipped)
            continue;
        const [name, ...args] = words
            .flatMap((it) => passedOn(it, state, given))
            .flatMap((it) => filledIn(it, state, given, depth + 1));
        if (name === undefined || group !== null || isNegated || /^[|&]$/.test(end) || args.some((it) => it.expands))
            return null;
        const paths = args.flatMap((it) => (/^(?:--|-[LPfem]|-qs)$/.test(it.text) ? [] : [it.text]));
        // Of what is no link, it says nothing.
        if (name.text === 'readlink' && !args.some((it) => /^-[fem]$/.test(it.text)))
            return null;
        const [path = ''] = paths;
        if (paths.length > (name.text === 'basename' ? 2 : 1))
            return null;
        if (name.text === 'cd') {
            const directory = (0,launch_paths/* pathFrom */.I)(state.directory, path);
            if (path === '' || directory === null || !given.tree.hasDirectory(directory))
                return null;
            state = { ...state, directory };
            continue;
        }
        const one = said === null && writes.every((it) => it.text === '/dev/null') ? saidBy(name.text, paths, state) : null;
        if (one === null)
            return null;
        said = one;
    }
    return said;
}
function saidBy(program, [path = '', suffix], { directory }) {
    switch (program) {
        case 'pwd':
            return directory === null || path !== '' ? null : absolute(directory);
        case 'dirname':
            return path === '' ? null : external_node_path_.posix.dirname(path);
        case 'basename':
            return path === '' ? null : external_node_path_.posix.basename(path, suffix);
        case 'readlink':
        case 'realpath': {
            const found = path === '' ? null : (0,launch_paths/* pathFrom */.I)(directory, path);
            return found === null ? null : absolute(found);
        }
        case 'echo':
            return path.startsWith('-') || path.includes('\\') ? null : path;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./.build/launch/shell/walk.js



/** What runs the commands themselves is to be added. */
class Walk {
    #taken;
    #forks = 0;
    /** What decides whether that is run which is run now; `null` where it is run on every way. */
    fork = null;
    /** Whether what follows goes on beside what is started before, and reads what that says. */
    isNewGroup = true;
    isPiped = false;
    /** Whether something ended the shell, in a way that says nothing of success. */
    hasExit = false;
    /** Shells of their own in this one. */
    shells = 0;
    /** Whether what is run only shows what a round of a loop changes. */
    isTrial = false;
    /** Conditions that it is in, where a failure is asked for: `set -e` does not count there, in functions neither. */
    #asking = 0;
    /** What holds where `break` or `continue`, or `return`, has left what is run; `undefined` where there is nothing to leave. */
    left;
    hasBreak = false;
    returned;
    /** What has been done so far. */
    steps = 0;
    trouble = null;
    /** @param taken the ways that are taken at its forks; where there is none, what all of them have in common */
    constructor(taken) {
        this.#taken = taken;
    }
    list(commands, start) {
        let state = start;
        let outcome = succeeds(start);
        for (let at = 0; at < commands.length && this.trouble === null;) {
            let to = at;
            while (to < commands.length - 1 && /^(?:&&|\|\|?)$/.test(commands[to]?.end ?? ''))
                to += 1;
            const own = commands.slice(at, to + 1);
            at = to + 1;
            const isBackground = own.at(-1)?.end === '&';
            if (isBackground) {
                this.isNewGroup = true;
                this.apart(() => this.#andOr(own, { ...state }));
                this.isNewGroup = true;
                outcome = succeeds(state);
            }
            else {
                outcome = this.#andOr(own, state);
                const next = merged(outcome.yes, outcome.no, likeOf(own));
                if (next === null)
                    return ends;
                state = next;
            }
        }
        return outcome;
    }
    /** Pipelines with `&&` and `||` between them. */
    #andOr(commands, start) {
        let outcome = succeeds(start);
        let before = '&&';
        const lastOr = commands.findLastIndex((it) => it.end === '||');
        let otherwise = null;
        for (let at = 0; at < commands.length && this.trouble === null;) {
            let to = at;
            while (commands[to]?.end === '|')
                to += 1;
            const pipeline = commands.slice(at, to + 1);
            at = to + 1;
            const state = before === '&&' ? outcome.yes : outcome.no;
            const [first] = pipeline;
            const end = pipeline.at(-1)?.end ?? '';
            if (state !== null && first !== undefined) {
                const isAsked = at < commands.length || first.isNegated;
                const run = () => this.#pipeline(pipeline, state);
                const asked = () => (isAsked ? this.asked(run) : run());
                const own = otherwise !== null && before === '||' ? this.unsurely(otherwise, asked) : asked();
                const { yes, no } = first.isNegated ? { yes: own.no, no: own.yes } : own;
                // With `set -e`, the last one must not fail.
                const isFatal = no?.isStrict === true && !isAsked && this.#asking === 0;
                this.hasExit ||= isFatal;
                const failed = isFatal ? null : no;
                const like = likeOf(pipeline);
                outcome =
                    before === '&&'
                        ? { yes, no: merged(outcome.no, failed, like) }
                        : { yes: merged(outcome.yes, yes, like), no: failed };
                // `test -n "$A" && next start || next dev`: what stands behind `||` is run in the place of the other one.
                const isEither = end === '&&' && at <= lastOr && outcome.yes !== null && outcome.no !== null;
                if (isEither && otherwise === null && like !== null) {
                    const written = pipeline.flatMap((it) => it.words.map(({ text }) => text)).join(' ');
                    const { fork, way } = this.nextFork({ at: like, written }, 2);
                    otherwise = way === null ? fork : null;
                    if (way !== null)
                        outcome = way === 0 ? { ...outcome, no: null } : { ...outcome, yes: null };
                }
            }
            before = end;
        }
        return outcome;
    }
    /** Runs what may fail. */
    asked(run) {
        this.#asking += 1;
        const outcome = run();
        this.#asking -= 1;
        return outcome;
    }
    #pipeline(commands, state) {
        const [first] = commands;
        if (commands.length === 1 && first !== undefined)
            return this.command(first, state);
        for (const [at, command] of commands.entries()) {
            this.isPiped = at > 0;
            this.apart(() => this.command(command, state));
        }
        this.isPiped = false;
        return both(state);
    }
    /** In a shell of its own: what it does to itself is lost. Whether it may have ended of its own accord. */
    apart(run) {
        const { left, returned, hasBreak } = this;
        const before = this.hasExit;
        this.hasExit = false;
        this.shells += 1;
        const outcome = run();
        this.shells -= 1;
        // What would leave a loop or a function around it ends it alone.
        const hasExit = this.hasExit || this.left !== left || this.returned !== returned;
        this.hasExit = before;
        this.left = left;
        this.returned = returned;
        this.hasBreak = hasBreak;
        return { ...outcome, hasExit };
    }
    group(group, state) {
        switch (group.kind) {
            case 'function':
                return succeeds({ ...state, functions: new Map([...state.functions, [group.name.text, group.commands]]) });
            case 'choice':
                return this.#choice(group, state);
            case 'loop':
                return this.loop(group, state);
            case 'list': {
                if (!group.isSubshell)
                    return this.list(group.commands, state);
                const { yes, no, hasExit } = this.apart(() => this.list(group.commands, state));
                return { yes: yes !== null || hasExit ? state : null, no: no !== null || hasExit ? state : null };
            }
        }
    }
    /** The next fork, and the way that is taken there; `null` where none is chosen. */
    nextFork({ at, written }, ways) {
        const number = this.#forks;
        if (!this.isTrial)
            this.#forks += 1;
        return { fork: { at, written, number, ways }, way: this.isTrial ? null : (this.#taken[number] ?? null) };
    }
    /** What it starts may be started, or not. */
    unsurely(fork, run) {
        const before = this.fork;
        this.fork ??= fork;
        const outcome = run();
        this.fork = before;
        return outcome;
    }
    /** Any branch may be taken whose condition is not known; what they set differently is not known behind them. */
    #choice(choice, state) {
        const { at, branches, subject } = choice;
        const asked = subject === null ? [] : this.words([subject], state);
        let before = state;
        let after = null;
        let chosen = null;
        for (const [index, branch] of branches.entries()) {
            if (before === null || this.trouble !== null)
                break;
            const start = before;
            const ask = () => this.asked(() => this.#ask(branch, asked, start));
            const { yes, no } = chosen === null || chosen.way !== null ? ask() : this.unsurely(chosen.fork, ask);
            before = no;
            if (yes === null)
                continue;
            const run = () => this.list(branch.commands, yes);
            if (chosen === null && before === null)
                return run();
            chosen ??= this.nextFork(choice, branches.length + 1);
            if (chosen.way === index || (chosen.way !== null && before === null))
                return run();
            if (chosen.way !== null)
                continue;
            const done = this.unsurely(chosen.fork, run);
            after = merged(after, merged(done.yes, done.no, at), at);
        }
        if (after === null)
            return before === null ? ends : succeeds(before);
        return both(merged(after, before, at) ?? after);
    }
    #ask({ asks }, subject, state) {
        if (asks === null)
            return succeeds(state);
        if (!('patterns' in asks))
            return this.list(asks, state);
        this.steps += asks.patterns.length;
        const holds = matchesOne(subject, asks.patterns);
        return holds === null ? both(state) : holds ? succeeds(state) : { yes: null, no: state };
    }
}

;// CONCATENATED MODULE: ./.build/launch/shell/loops.js


/** Rounds of one loop. */
const mostRounds = 32;
/** Rounds of a loop that are tried to see what it sets. */
const mostTrials = 4;
class Loops extends Walk {
    loop(loop, state) {
        return loop.over === null ? this.#while(loop, state) : this.#for(loop, loop.over, state);
    }
    /**
     * `while true; do next start; sleep 1; done`: its body is read once, for every round. What a round sets is not known in it,
     * as the one before may have set it.
     */
    #while(loop, first) {
        const { at, asks, isUntil, commands } = loop;
        const round = (from) => merged(from, this.trial(() => this.#inLoop(at, () => this.asked(() => this.list([...asks, ...commands], from)))), at);
        let state = round(first);
        // What one round sets may decide what the next one does.
        for (let rounds = 1; state !== null && rounds < mostTrials; rounds += 1) {
            const next = round(state);
            if (next === null || !setsMore(next, state))
                break;
            state = next;
        }
        if (state === null)
            return ends;
        const from = state;
        const asked = this.asked(() => this.list(asks, from));
        const { yes, no: over } = isUntil ? { yes: asked.no, no: asked.yes } : asked;
        if (yes === null)
            return over === null ? ends : succeeds(over);
        const run = () => this.list(commands, yes);
        const after = this.#inLoop(at, () => (over === null ? run() : this.#maybe(loop, run)));
        if (over !== null)
            return both(merged(over, after, at) ?? over);
        // Only a `break` ends it.
        return after === null || !this.hasBreak ? ends : both(after);
    }
    /** Once, or not at all. */
    #maybe(loop, run) {
        const { fork, way } = this.nextFork(loop, 2);
        if (way === null)
            return this.unsurely(fork, run);
        return way === 0 ? run() : ends;
    }
    #for(loop, { name, words }, start) {
        const { at, commands } = loop;
        const items = words === null ? this.args() : this.words(words, start);
        if (items.some((it) => it.expands)) {
            const round = (from) => () => this.list(commands, clouded(from, name, at));
            const state = merged(start, this.trial(() => this.#inLoop(at, round(start))), at) ?? start;
            return both(merged(state, this.#inLoop(at, () => this.#maybe(loop, round(state))), at) ?? state);
        }
        if (items.length > mostRounds) {
            this.trouble ??= { reason: 'a "for" of very many rounds', at };
            return ends;
        }
        let state = start;
        for (const item of items) {
            const next = assigned(state, name, item);
            let goesOn = false;
            const after = this.#inLoop(at, () => {
                const outcome = this.list(commands, next);
                goesOn = outcome.yes !== null || outcome.no !== null;
                return outcome;
            });
            if (after === null)
                return ends;
            state = after;
            if (this.hasBreak && goesOn)
                this.trouble ??= { reason: 'a "break" on a condition', at };
            if (this.hasBreak)
                break;
        }
        return both(state);
    }
    /** A round: what holds behind it, however it was left. */
    #inLoop(at, run) {
        const before = this.left;
        this.left = null;
        this.hasBreak = false;
        const { yes, no } = run();
        const after = merged(merged(yes, no, at), this.left, at);
        this.left = before;
        return after;
    }
}
/** Whether more is not known, behind another round, than before it. */
function setsMore(next, { settings, directory }) {
    const namesOf = (all) => all.flatMap((it) => (it.kind === 'uncertain' ? [it.name] : []));
    const before = new Set(namesOf(settings));
    const more = next.settings.slice(settings.length);
    return (next.directory !== directory || more.length > namesOf(more).length || namesOf(more).some((it) => !before.has(it)));
}

;// CONCATENATED MODULE: ./.build/launch/shell/shell.js
/** What a shell does between the commands of a line: the folder and the variables that each of them gets. */









/** A file of variables, which is made on the server: as with one that a program reads, what it may hold replaces what is known. */
const envFileName = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env)$/;
/**
 * Files that only say where the programs of a language lie.
 * https://github.com/nvm-sh/nvm#manual-install https://docs.python.org/3/library/venv.html#how-venvs-work
 */
const toolFileName = /(?:\/nvm\.sh|\/bin\/activate)$/;
const deepestCall = 16;
const mostSettings = 400;
/** Commands of one shell: it is said already of far fewer that they are too many to be followed. */
const mostCommands = 2_000;
/** Commands that it runs, with those that start nothing, by their length, and patterns of a `case`. */
const mostSteps = 20_000;
/**
 * The commands that a line or a script starts.
 * @param taken the ways that are taken at its forks; where there is none, what all of them have in common
 */
function readShell(script, start, taken = []) {
    const shell = new Shell(start, taken);
    const commands = shell.run(script, start);
    const { trouble, hasFailed, steps } = shell;
    return { commands, trouble, hasFailed, steps };
}
class Shell extends Loops {
    #found = [];
    /** Files that it writes itself. */
    #written = new Set();
    #given;
    #calls = 0;
    hasFailed = false;
    constructor(start, taken) {
        super(taken);
        this.#given = { ...start, file: start.script };
    }
    run(script, { directory, settings, args }) {
        this.trouble = script.trouble;
        if (this.trouble !== null)
            return this.#found;
        const start = startingWith(directory, settings);
        this.list(script.commands, usesArguments(script.commands) ? binding(start, args, 0) : start);
        return this.#found;
    }
    command(command, state) {
        const { words, group, writes, hasHereDocument } = command;
        this.steps += 1 + ((words.length + state.settings.length + state.functions.size) >> 4);
        if (this.steps > mostSteps)
            return this.#tooMuch('very many commands', command);
        if (state.settings.length > mostSettings)
            return this.#tooMuch('very many variables', command);
        const outcome = group === null ? this.#simple(words, state, hasHereDocument) : this.group(group, state);
        return writes.reduce((after, it) => this.#write(it, after), outcome);
    }
    #tooMuch(reason, command) {
        const at = likeOf([command]);
        if (at !== null)
            this.trouble ??= { reason, at };
        return ends;
    }
    /** A file of variables that it writes is another one than that of the repository. */
    #write(word, { yes, no }) {
        const state = yes ?? no;
        if (state === null)
            return ends;
        const [file = word] = filledIn(word, state, this.#given);
        if (!envFileName.test(file.text))
            return { yes, no };
        this.#written.add((0,launch_paths/* pathFrom */.I)(state.directory, file.text) ?? file.text);
        const after = set(state, { kind: 'replaceable', by: file });
        const behind = (it) => it === null || it === state ? it && after : set(it, { kind: 'replaceable', by: file });
        return { yes: behind(yes), no: behind(no) };
    }
    /** What comes of something, without what it starts. */
    trial(run) {
        const before = { isTrial: this.isTrial, found: this.#found.length, isNewGroup: this.isNewGroup };
        this.isTrial = true;
        const after = run();
        this.isTrial = before.isTrial;
        this.#found.length = before.found;
        this.isNewGroup = before.isNewGroup;
        return after;
    }
    args() {
        return this.#given.args;
    }
    /** What a function of the script does; `null` where it is none. */
    #function([name, ...args], state) {
        const body = name === undefined || name.expands ? undefined : state.functions.get(name.text);
        if (name === undefined || body === undefined)
            return null;
        if (body !== null)
            return this.#call(name, body, state, { args });
        this.trouble ??= { reason: 'a function that is another one on some way', at: name };
        return ends;
    }
    /** Commands that come back here: those of a function, or of a file. */
    #call(at, body, state, given) {
        if (this.#calls >= deepestCall) {
            this.trouble ??= {
                reason: `${given.file === undefined ? 'functions that call' : 'files that read'} each other`,
                at,
            };
            return ends;
        }
        const before = { given: this.#given, returned: this.returned };
        this.#given = { ...before.given, ...given };
        const { args } = this.#given;
        const isGiven = args !== before.given.args && usesArguments(body);
        const inner = isGiven ? binding(state, args, before.given.args.length) : state;
        this.returned = null;
        this.#calls += 1;
        const { yes, no } = this.list(body, inner);
        this.#calls -= 1;
        const returned = this.returned;
        this.#given = before.given;
        this.returned = before.returned;
        const behind = (it) => {
            const after = merged(it, returned, at);
            if (after === null)
                return null;
            // Most change nothing.
            if (after.settings === inner.settings)
                return { ...after, settings: state.settings, known: state.known };
            const outer = isGiven ? binding(after, before.given.args, args.length) : after;
            return localsIn(body).reduce((to, it) => clouded(to, it, at), outer);
        };
        return { yes: behind(yes), no: behind(no) };
    }
    /** Words with what is known in the place of what is filled in. */
    words(written, state) {
        return written.flatMap((it) => passedOn(it, state, this.#given)).flatMap((it) => filledIn(it, state, this.#given));
    }
    #simple(written, before, hasHereDocument = false) {
        const count = written.findIndex((it) => !isAssignment(it));
        const inFront = count === -1 ? written : written.slice(0, count);
        const own = count === -1 ? [] : written.slice(count);
        const filling = assigning(before, own);
        const filled = this.words(own, filling).map((it) => boundAt(it, filling.settings.length));
        // The shell fills in the command first, and then what stands in front of it.
        const state = assigning(filling, inFront);
        const isNoFunction = filled[0]?.text === 'command' && filled[1]?.text.startsWith('-') === false;
        const words = isNoFunction ? filled.slice(1) : filled;
        const [first] = words;
        if (first === undefined) {
            const after = this.#assigning(inFront, state, assigned);
            return written.some((it) => /\$\(|`/.test(it.text) && it.expands) ? both(after) : succeeds(after);
        }
        const given = this.#assigning(inFront, state, (it, name, value) => set(it, { kind: 'variable', name, value }));
        const outcome = (isNoFunction ? null : this.#function(words, given)) ?? this.#builtin(words, given);
        if (outcome !== null) {
            if (inFront.length === 0)
                return outcome;
            // Whether they last, shells do not agree on.
            const lasting = (it) => it === null ? null : inFront.reduce((to, word) => clouded(to, nameIn(word), first), it);
            return { yes: lasting(outcome.yes), no: lasting(outcome.no) };
        }
        if (hasHereDocument)
            this.trouble ??= { reason: 'a here-document', at: first };
        if (this.#found.length > mostCommands)
            return both(state);
        const { settings } = given;
        this.#found.push({
            words,
            directory: state.directory,
            settings: settings.some((it) => it.kind === 'shell variable') ? [...settings, { kind: 'process' }] : settings,
            isNewGroup: this.isNewGroup,
            isPiped: this.isPiped,
            fork: this.fork,
        });
        this.isNewGroup = false;
        if (first.text !== 'exec')
            return both(state);
        this.hasExit = true;
        return ends;
    }
    /** With what stands in front of a command: each sees those before it. */
    #assigning(words, start, assign) {
        return words.reduce((state, word) => {
            const assignment = readAssignment(word);
            if (assignment === null)
                return clouded(state, nameIn(word), word);
            const [value = assignment.value] = filledIn(unsplit(assignment.value), state, this.#given);
            return assign(state, assignment.name, value);
        }, start);
    }
    /** What a command of the shell itself does; `null` where it is another one. */
    #builtin(words, state) {
        const [first, ...args] = words;
        if (first === undefined || first.expands)
            return null;
        switch (first.text) {
            case 'exit':
                this.hasExit = true;
                this.hasFailed ||=
                    this.fork === null && !this.isTrial && this.shells === 0 && /^[1-9]/.test(args[0]?.text ?? '');
                return ends;
            case '.':
            case 'source':
                return this.#source(first.text, args, state);
            case 'break':
            case 'continue':
                if (this.left === undefined)
                    return succeeds(state);
                if (args.length > 0)
                    break;
                this.left = merged(this.left, state, first);
                this.hasBreak ||= first.text === 'break';
                return ends;
            case 'return':
                if (this.returned === undefined)
                    break;
                this.returned = merged(this.returned, state, first);
                return ends;
            default: {
                const done = runBuiltin(words, state, this.#given);
                if (done === null || !('reason' in done))
                    return done;
                this.trouble ??= done;
                return ends;
            }
        }
        this.trouble ??= { reason: `a "${first.text}"`, at: first };
        return ends;
    }
    #source(name, [file, ...args], state) {
        if (file === undefined || toolFileName.test(file.text))
            return both(state);
        const { tree, isBash } = this.#given;
        const path = file.expands || !file.text.includes('/') ? null : (0,launch_paths/* pathFrom */.I)(state.directory, file.text);
        const source = path === null || this.#written.has(path) ? null : (0,launch_files/* textIn */.r)(tree, path);
        if (source === null || source.text.length > longestScript) {
            const reason = `"${file.text}" is not in this repository, and may set any variable`;
            const isEnvFile = envFileName.test(file.text) && !file.expands;
            return both(set(state, isEnvFile ? { kind: 'replaceable', by: file } : { kind: 'uncertain', name: null, reason, at: file }));
        }
        const script = (0,parser/* scriptIn */.lU)(source);
        this.trouble ??= script.trouble;
        // A plain `sh` may give it none.
        if (args.length > 0 && !isBash && usesArguments(script.commands))
            this.trouble ??= { reason: `a "${name}" with arguments`, at: file };
        const given = args.length > 0 ? { file: file.text, args } : { file: file.text };
        const outcome = this.#call(file, script.commands, state, given);
        // A plain `sh` has no such command.
        return name === '.' || isBash ? outcome : both(merged(outcome.yes, state, file) ?? state);
    }
}

// EXTERNAL MODULE: ./.build/launch/way.js
var way = __webpack_require__(2299);
;// CONCATENATED MODULE: ./.build/launch/ways.js
/** What a line of commands comes to: which of them counts, and what the ways through it have in common. */



/** Whether it may listen; of what the table does not know, a file may. */
function isStart(launch) {
    return launch.kind !== 'idle' && (launch.kind !== 'program' || launch.file !== null);
}
/**
 * Commands one after the other. Of those that wait for each other, it is the first known server, else the last one,
 * as all before it must have ended; each that runs in the background counts for itself.
 */
function whatCounts(commands, context) {
    const launches = [];
    const skipped = [];
    let passed = null;
    let waiting = [];
    const finish = () => {
        const chosen = waiting.find((it) => it.kind === 'server') ??
            waiting.findLast((it) => it.kind === 'broken' || (it.kind === 'program' && it.file !== null)) ??
            waiting.at(-1);
        if (chosen !== undefined)
            launches.push(chosen);
        waiting = [];
    };
    for (const { words, isNewGroup, isPiped, fork, ...given } of commands) {
        if (isNewGroup)
            finish();
        const [first] = words;
        const at = first === undefined ? context.at : (0,places/* placeOf */.$t)(first.value.at);
        const started = context.follow(words, { ...context, ...given, at });
        if (fork !== null) {
            // `if [ ! -d node_modules ]; then npm ci; fi` has ended before what follows.
            if (started.some(isStart))
                return { launches: [], fork };
            skipped.push(...started);
            passed ??= fork;
            continue;
        }
        // Of a pipe, what reads only shows what the other one says, unless it is a server itself.
        if (isPiped && waiting.length > 0 && started.every((it) => it.kind === 'program' || it.kind === 'idle'))
            continue;
        (started.length > 1 ? launches : waiting).push(...started);
    }
    finish();
    const known = launches.filter(isStart);
    if (known.length > 0)
        return { launches: known, fork: null };
    if (launches.length > 0 || skipped.every((it) => it.kind === 'idle'))
        return { launches: launches.length > 0 ? launches : skipped, fork: null };
    return { launches: [], fork: passed };
}
/** What all ways come to; `null` where they come to different things. */
function inCommon(ways, { at }) {
    const [first, ...others] = ways;
    let common = first ?? null;
    for (const other of others) {
        if (common === null || common.length !== other.length)
            return null;
        const both = [];
        for (const [index, launch] of common.entries()) {
            const one = either(launch, other[index], at);
            if (one !== null)
                both.push(one);
        }
        common = both.length === other.length ? both : null;
    }
    return common;
}
/** One of two that start the same; what they set differently is not known. */
function either(a, b, at) {
    if (b === undefined || a.directory !== b.directory || !isSameProgram(a, b))
        return null;
    if (a.args.length !== b.args.length || !a.args.every((it, index) => isSameWord(it, b.args[index] ?? null)))
        return null;
    const shared = sharedBy(a.settings, b.settings);
    // Words that are filled in behind what differs would be filled in differently.
    const isBound = a.args.some((it) => it.fills?.some(({ after }) => after !== null && after > shared));
    if (isBound && (shared < a.settings.length || shared < b.settings.length))
        return null;
    const isProcess = [...a.settings, ...b.settings].some((it) => it.kind === 'process');
    const settings = mergedSettings(a.settings, b.settings, at);
    return { ...a, settings: isProcess ? [...settings, { kind: 'process' }] : settings };
}
function isSameProgram(a, b) {
    switch (a.kind) {
        case 'server':
            return b.kind === 'server' && a.server === b.server;
        case 'program': {
            if (b.kind !== 'program' || a.interpreter !== b.interpreter)
                return false;
            if (a.file === null || b.file === null)
                return a.file === b.file && a.program === b.program;
            const path = a.file.expands ? null : (0,launch_paths/* pathFrom */.I)(a.directory, a.file.text);
            return !b.file.expands && path !== null && path === (0,launch_paths/* pathFrom */.I)(b.directory, b.file.text);
        }
        case 'idle':
            return b.kind === 'idle';
        case 'broken':
            return b.kind === 'broken' && a.reason === b.reason;
    }
}

;// CONCATENATED MODULE: ./.build/launch/lines.js
/** A line of the shell, or a script: what it starts, by each way through it. */








/** Ways through a line that are followed, and characters of what decides between them. */
const mostWays = 24;
const longestCondition = 80;
/** A line that is written elsewhere under a name (`script "start"`), with what is appended to it. */
function followNamed(what, name, line, args, context) {
    const text = String(line.value);
    if (!(0,work/* spend */.R)(context.tree, text.length + args.length))
        return exhausted(context);
    const script = withAppended((0,parser/* readScript */.Uq)(line), args);
    if (script === null)
        return broken(`what stands behind the ${what} "${name}" is no argument of its last command`, context, args);
    return followLine(script, stepTo(line.at, `${what} ${(0,way/* quoted */.T)(name)} runs ${(0,way/* quoted */.T)(text)}`, context));
}
/** A command line or a script, by each way through it that starts something else than what all have in common. */
function followLine(written, context, { args = [], script = null, isBash = false } = {}) {
    const { tree, directory, settings, budget } = context;
    const what = `the shell ${script === null ? 'line' : 'script'}`;
    const left = budget.left;
    let runs = 0;
    const through = (taken) => {
        runs += 1;
        const { commands, trouble, hasFailed, steps } = readShell(written, { tree, directory, settings, args, script, isBash }, taken);
        if (!(0,work/* spend */.R)(tree, steps))
            return exhausted(context);
        if (trouble !== null) {
            const { reason, at } = trouble;
            return broken(`${what} has ${reason}, which is not followed`, { ...context, at: (0,places/* placeOf */.$t)(at.value.at) });
        }
        const { launches, fork } = whatCounts(commands, context);
        if (isSpent(context))
            return launches;
        // Where it says that it has failed, there is nothing to listen.
        if (fork === null)
            return hasFailed && !launches.some((it) => it.kind !== 'idle') ? null : launches;
        const depends = `what ${what} starts depends on "${fork.written.slice(0, longestCondition)}"`;
        const differs = broken(depends, { ...context, at: (0,places/* placeOf */.$t)(fork.at.value.at) });
        if (runs + fork.ways > mostWays)
            return differs;
        // What has been followed to see that there are several ways does not count.
        if (taken.length === 0)
            budget.left = left;
        const before = Array.from({ length: fork.number }, (_, at) => taken[at] ?? null);
        const ways = Array.from({ length: fork.ways }, (_, way) => through([...before, way]));
        return (inCommon(ways.filter((it) => it !== null), fork) ?? differs);
    };
    const launches = through([]) ?? [];
    return launches.length > 0 || isSpent(context) ? launches : broken('nothing is started', context);
}

// EXTERNAL MODULE: ./.build/launch/manifest.js
var launch_manifest = __webpack_require__(1456);
// EXTERNAL MODULE: ./.build/launch/programs.js
var programs = __webpack_require__(2341);
// EXTERNAL MODULE: ./.build/launch/servers/index.js + 12 modules
var servers = __webpack_require__(3916);
// EXTERNAL MODULE: ./.build/launch/servers/built.js
var servers_built = __webpack_require__(1083);
;// CONCATENATED MODULE: ./.build/launch/unknown-program.js
/** What is left where no server of the table is started. */



/**
 * A program that the table does not know: a server that is built in this repository, or anything else.
 *
 * @param file what it runs, where that is a file
 */
function unknownProgram(program, file, args, context, interpreter = 'node') {
    const path = file === null || file.expands ? null : (0,launch_paths/* pathFrom */.I)(context.directory, file.text);
    const built = path === null ? null : (0,servers_built/* builtServer */.Y)(context.tree, path);
    if (built !== null) {
        // Its config, if it has one, is that of the project, wherever it is started.
        const { server, directory } = built;
        return [{ kind: 'server', server, args, ...common(context), directory }];
    }
    return [{ kind: 'program', program: program.text, file, interpreter, args, ...common(context) }];
}

// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/model/globs.js
var model_globs = __webpack_require__(3195);
;// CONCATENATED MODULE: ./.build/launch/workspaces.js
/** The folders of the packages that a package manager is told to go to. */






/** The folders of the packages that are meant, or the reason why that is not known. */
function foldersOf({ folders, packages, all, withRoot }, context) {
    const { tree } = context;
    const directory = folders.reduce((from, it) => (0,launch_paths/* pathFrom */.I)(from, it.text), context.directory);
    if (packages.length === 0 && !all)
        return [directory];
    if (directory === null)
        return 'it starts a workspace of a folder that is not in this repository';
    if (all) {
        const manifests = (0,launch_manifest/* allManifests */.mj)(tree);
        if (manifests === null)
            return 'it starts all of very many workspaces';
        const { root, globs } = workspaceOf(directory, tree);
        if (!(0,work/* spend */.R)(tree, manifests.length * (1 + (globs ?? []).join('').length)))
            return work/* tooMuchWork */.x;
        const isInside = globs === null ? () => true : packageMatcher(globs);
        return manifests
            .map((it) => it.directory)
            .filter((it) => (it === root ? withRoot : isInside(external_node_path_.posix.relative(root, it))));
    }
    const found = new Set();
    for (const { text } of packages) {
        const manifests = workspacesCalled(text, directory, tree);
        if (typeof manifests === 'string')
            return manifests;
        for (const it of manifests)
            found.add(it.directory);
    }
    return [...found];
}
/** The folder that declares the workspace which a folder is of, and its globs; `null` where none does. */
function workspaceOf(directory, tree) {
    for (const root of (0,model_folders/* foldersAbove */.Zv)(directory)) {
        const globs = (0,launch_manifest/* workspacesIn */.sp)(tree, root);
        if (globs !== null)
            return { root, globs };
    }
    return { root: directory, globs: null };
}
/** Unlike gitignore's, these globs name packages, and not what lies in them. */
function packageMatcher(globs) {
    const all = globs.map((glob) => {
        const path = glob.replace(/^!?(?:\.?\/)*/, '').replace(/\/+$/, '');
        const matches = (0,model_globs/* globMatcher */.f)([`/${path}`]);
        const depth = path.includes('**') ? null : path.split('/').length;
        const isOne = (it) => (depth === null || it.split('/').length === depth) && matches(it);
        return { isOne, isNegated: glob.startsWith('!') };
    });
    return (path) => all.findLast((it) => it.isOne(path))?.isNegated === false;
}
/** npm takes names and folders, pnpm and bun patterns of both as well. https://pnpm.io/filtering */
function workspacesCalled(text, directory, tree) {
    const path = (0,launch_paths/* pathFrom */.I)(directory, text.replace(/^\{(.*)\}$/, '$1'));
    const own = path === null ? null : (0,launch_manifest/* manifestIn */.tn)(tree, path);
    const named = (0,launch_manifest/* manifestsNamed */.eL)(tree, text);
    if (named.length === 1)
        return named;
    if (named.length > 1)
        return `it starts the workspace "${text}", and there are ${named.length} packages of that name`;
    if (own !== null)
        return [own];
    if (/[*?]/.test(text) && !/^!|\.\.\.|[{}[\]]/.test(text)) {
        if (!(0,work/* spend */.R)(tree, ((0,launch_manifest/* allManifests */.mj)(tree) ?? []).length * text.length))
            return work/* tooMuchWork */.x;
        const matches = (0,model_globs/* globMatcher */.f)([text.replace(/^\.\//, '/')]);
        const isPath = text.startsWith('.');
        const manifests = ((0,launch_manifest/* allManifests */.mj)(tree) ?? []).filter((it) => {
            if (!isPath)
                return it.name !== null && matches(it.name);
            return it.directory !== '' && matches(external_node_path_.posix.relative(directory, it.directory));
        });
        if (manifests.length > 0)
            return manifests;
    }
    return `it starts the workspace "${text}", which is not a package of this repository`;
}

;// CONCATENATED MODULE: ./.build/launch/called-scripts.js
/** What package managers are asked for: scripts of packages, programs of packages, and what stands in either. */












/** `npm start`, `npm run web -- --port 4000`, `pnpm web`, `yarn workspace …` and their like. */
function followManagerCall(call, manager, context) {
    if (call.kind === 'nothing') {
        const isWithout = call.at === null || call.at.text === 'run';
        // A command of its own, or none: `npm dev` ends with an error. https://docs.npmjs.com/cli/commands/npm
        return broken(isWithout
            ? `"${manager}" is started without a script`
            : `"${manager} ${call.at?.text}" is no way to run a script`, context);
    }
    const folders = foldersOf(call.where, context);
    const args = call.kind === 'script' ? call.args : call.kind === 'program' ? call.words.slice(1) : [];
    if (typeof folders === 'string')
        return broken(folders, context, args);
    if (folders.length > 1 && !(0,work/* spend */.R)(context.tree, folders.length))
        return exhausted(context);
    const started = folders.flatMap((directory) => {
        if (isSpent(context))
            return [];
        const inner = { ...context, directory };
        if (call.kind === 'line')
            return followLine((0,parser/* readScript */.Uq)(call.line.value, call.line.fills), inner);
        if (call.kind === 'program')
            return manager === 'bun' ? followBun(call.words, inner) : inner.follow(call.words, inner);
        const launches = followScript({ ...call, manager, isInPackage: directory !== context.directory }, inner);
        // Of all packages, those count that have the script.
        return folders.length > 1 && launches.every((it) => it.kind === 'broken' && it.fails === true) ? [] : launches;
    });
    return started.length > 0 || isSpent(context) ? started : broken('no workspace has what it starts', context, args);
}
/** Bun gives the programs that it runs itself the variables of these. https://bun.com/docs/runtime/environment-variables */
function followBun(words, context) {
    const [file, ...args] = words;
    if (file === undefined || (0,programs/* programName */.k)(file.text) !== file.text || (0,servers/* isServerProgram */.UC)(file.text))
        return context.follow(words, context);
    const settings = ['.env.local', '.env'].map((path) => ({ kind: 'file', path: (0,launch_words/* impliedWord */.pb)(path, file.value), overrides: false }));
    return unknownProgram(file, file, args, { ...context, settings: [...context.settings, ...settings] }, 'bun');
}
/** A script of the package in whose folder it is asked for, or in a folder of which. */
function followScript({ script, args, isRun, manager, settings, isInPackage = false }, context) {
    const { directory, tree } = context;
    const name = script.text;
    const at = script.value.at.end > script.value.at.start ? (0,places/* placeOf */.$t)(script.value.at) : context.at;
    const unread = (reason) => broken(reason, { ...context, at }, args);
    if (directory === null)
        return unread(`it runs the script "${name}" in a folder that is not in this repository`);
    const manifest = isInPackage ? (0,launch_manifest/* manifestIn */.tn)(tree, directory) : (0,launch_manifest/* manifestAbove */.VC)(tree, directory);
    const isOfManager = manager === 'yarn' || manager === 'bun' || (manager === 'pnpm' && !isRun);
    if (manifest === null) {
        if (isOfManager)
            return context.follow([script, ...args], { ...context, at });
        const where = directory === '' ? 'package.json' : `${directory}/package.json`;
        return unread(`it runs the script "${name}", and there is no readable ${where}`);
    }
    const scripts = (0,launch_manifest/* scriptsCalled */.kw)(manifest, name, tree);
    if (scripts.length === 0) {
        // `yarn next start`, `pnpm vite`: without such a script it is a program of the packages.
        if (isOfManager)
            return context.follow([script, ...args], { ...context, at });
        // https://docs.npmjs.com/cli/using-npm/scripts#npm-start
        if (name === 'start' && manager === 'npm' && tree.has(external_node_path_.posix.join(manifest.directory, 'server.js'))) {
            const words = ['node', 'server.js'].map((it) => (0,launch_words/* impliedWord */.pb)(it, script.value));
            return context.follow([...words, ...args], { ...context, directory: manifest.directory, at });
        }
        return unread(`${manifest.path} has no script "${name}"`).map((it) => ({ ...it, fails: true }));
    }
    const inner = {
        ...context,
        directory: manifest.directory,
        settings: [...context.settings, ...settings, ...configSettings(manifest)],
        at,
    };
    return scripts.flatMap(([called, line]) => followNamed('script', called, line, args, inner));
}
/** What scripts have of their package's `config`. */
function configSettings({ config }) {
    return [...config].map(([key, value]) => {
        const name = `npm_package_config_${key.replace(/\W/g, '_')}`;
        return { kind: 'variable', name, value: (0,launch_words/* wordOf */.aG)(value) };
    });
}

// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
;// CONCATENATED MODULE: ./.build/launch/deno-tasks.js
/** Deno's tasks: lines of `deno.json`, or the scripts of a package. https://docs.deno.com/runtime/reference/cli/task/ */







/** @param words behind `deno task` */
function followDenoTask(words, context) {
    const [name, ...args] = words;
    if (name === undefined)
        return broken('"deno task" is started without a task', context);
    if (name.text.startsWith('-'))
        return broken(`"${name.text}" of "deno task" is not followed`, context, args);
    const { directory, tree } = context;
    if (directory === null)
        return broken(`it runs the task "${name.text}" in a folder that is not in this repository`, context);
    const task = taskIn(tree, directory, name.text);
    if (task === null)
        return followScript({ script: name, args, isRun: true, manager: 'npm', settings: [] }, context);
    return followNamed('task', name.text, task.line, args, { ...context, directory: task.directory });
}
function taskIn(tree, directory, name) {
    for (const folder of (0,model_folders/* foldersAbove */.Zv)(directory)) {
        const path = ['deno.json', 'deno.jsonc'].map((it) => external_node_path_.posix.join(folder, it)).find((it) => tree.has(it));
        if (path === undefined)
            continue;
        const config = (0,launch_files/* jsonIn */.Y)(tree, path);
        if (config === null)
            return null;
        const task = (0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(config, 'tasks'), name);
        const line = task.kind === 'object' ? (0,properties/* propertyOf */.$r)(task, 'command') : task;
        return line.kind === 'primitive' && typeof line.value === 'string' ? { line, directory: folder } : null;
    }
    return null;
}

// EXTERNAL MODULE: ./.build/launch/inspector.js
var inspector = __webpack_require__(5665);
// EXTERNAL MODULE: ./.build/launch/preloads.js
var preloads = __webpack_require__(7324);
;// CONCATENATED MODULE: ./.build/launch/interpreters.js
/** Programs that run a file: which one, and what they are given besides. As data. */



const node = [
    ...['-r', '--require', '--import', '--loader', '--experimental-loader'],
    ...['-C', '--conditions', '--title', '--watch-path'],
];
const interpreters = [
    { programs: /^node(?:js)?[\d.]*$/, valued: node, verbs: [], isNode: true },
    {
        programs: /^(?:tsx|ts-node|ts-node-esm|ts-node-dev|tsnd|babel-node|esno|jiti|swc-node|vite-node)$/,
        valued: [...node, '-P', '--project', '--tsconfig', '-O'],
        verbs: ['watch'],
        isNode: true,
    },
    {
        programs: /^nodemon$/,
        valued: [
            ...['-w', '--watch', '-e', '--ext', '-i', '--ignore', '-d', '--delay'],
            ...['-r', '--require', '--config', '--signal'],
        ],
        verbs: [],
        isNode: true,
    },
    { programs: /^deno$/, valued: ['-c', '--config', '--import-map'], verbs: ['run'] },
    { programs: /^python[\d.]*$/, valued: ['-W', '-X'], verbs: [] },
    { programs: /^(?:ruby|perl)[\d.]*$/, valued: ['-I', '-r'], verbs: [] },
    { programs: /^php[\d.]*$/, valued: ['-c', '-d', '-t'], verbs: [] },
    { programs: /^(?:ba|z|da|k)?sh$/, valued: ['-o'], verbs: [] },
];
function isInterpreter(program) {
    return interpreters.some((it) => it.programs.test(program));
}
/** The file that an interpreter runs; `null` where there is none (`python -m`, a prompt). */
function readInterpreter(program, args) {
    const interpreter = interpreters.find((it) => it.programs.test(program));
    if (interpreter === undefined)
        return null;
    const settings = [];
    for (let index = 0; index < args.length; index += 1) {
        const word = args[index];
        if (word === undefined)
            break;
        const isVerb = index === 0 && interpreter.verbs.includes(word.text);
        if (isVerb || word.text === '--')
            continue;
        if (interpreter.isNode === true && (0,inspector/* isInspectorOption */.zi)(word))
            settings.push({ kind: 'node option', option: word });
        if (!word.text.startsWith('-')) {
            if (interpreter.isNode === true)
                settings.push(...(0,preloads/* preloadsIn */.Q)(args.slice(0, index)));
            return { file: word, args: args.slice(index + 1), settings };
        }
        // https://nodejs.org/api/cli.html#--env-fileconfig: the environment wins.
        const envFile = /^--env-file(?:-if-exists)?=/.exec(word.text)?.[0];
        if (envFile !== undefined)
            settings.push({ kind: 'file', path: (0,launch_words/* partOf */.BU)(word, envFile.length), overrides: false });
        else if (/^--env-file(?:-if-exists)?$/.test(word.text)) {
            const path = args[index + 1];
            if (path !== undefined)
                settings.push({ kind: 'file', path, overrides: false });
            index += 1;
        }
        else if (interpreter.valued.includes(word.text))
            index += 1;
    }
    return null;
}

// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
;// CONCATENATED MODULE: ./.build/launch/nx-projects.js
/** The projects of an Nx workspace, as `project.json` and `package.json` declare them. https://nx.dev/reference/project-configuration */








/** Files that are looked at for them. */
const mostFiles = 1_000;
/** The workspace that a folder lies in; `null` where there is none, or one of too many projects to look at. */
function nx_projects_workspaceOf(tree, directory) {
    const root = (0,model_folders/* foldersAbove */.Zv)(directory).find((it) => tree.has(external_node_path_.posix.join(it, 'nx.json')));
    return root === undefined ? null : readWorkspace(tree, root);
}
const readWorkspace = (0,maps/* keptBy */.mA)((tree, root) => {
    const files = tree.files.filter((it) => /(?:^|\/)(?:project|package)\.json$/.test(it) && (root === '' || it.startsWith(`${root}/`)));
    if (files.length > mostFiles)
        return null;
    // The package at the root is none unless it says so. https://nx.dev/recipes/tips-n-tricks/include-all-packagejson
    const isProject = (folder) => folder !== root ||
        tree.has(external_node_path_.posix.join(root, 'project.json')) ||
        propertyIn((0,launch_files/* jsonIn */.Y)(tree, external_node_path_.posix.join(root, 'package.json')), 'nx') !== null;
    const folders = [...new Set(files.map(model_folders/* folderOf */.yS))].filter(isProject).sort(place/* compareText */.n6);
    const config = (0,launch_files/* jsonIn */.Y)(tree, external_node_path_.posix.join(root, 'nx.json'));
    return { tree, root, config, projects: folders.map((folder) => projectIn(tree, folder)) };
});
function projectIn(tree, directory) {
    const config = (0,launch_files/* jsonIn */.Y)(tree, external_node_path_.posix.join(directory, 'project.json'));
    const own = config === null ? null : (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(config, 'name'));
    const name = own ?? (0,launch_manifest/* manifestIn */.tn)(tree, directory)?.name ?? external_node_path_.posix.basename(directory);
    return { name, directory, config };
}
/** The project of a name, also without its scope, or of a folder. */
function projectCalled({ projects, root }, name) {
    const ways = [
        (it) => it.name === name,
        (it) => it.name.startsWith('@') && it.name.slice(it.name.indexOf('/') + 1) === name,
        (it) => it.directory === external_node_path_.posix.join(root, name),
    ];
    for (const way of ways) {
        const [only, ...others] = projects.filter(way);
        if (only !== undefined)
            return others.length === 0 ? only : null;
    }
    return null;
}
/** `null` where the project's own files declare no such target: a plugin may make one. */
function targetOf({ tree }, project, name, asked) {
    const target = propertyIn(propertyIn(project.config, 'targets'), name);
    const script = (0,launch_manifest/* manifestIn */.tn)(tree, project.directory)?.scripts.get(name) ?? null;
    const executor = target === null ? null : (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(target, 'executor'));
    const line = propertyIn(target, 'command');
    if (executor === null && line === null && script === null)
        return null;
    const configuration = asked ?? knownTextOf(propertyIn(target, 'defaultConfiguration'));
    const options = propertyIn(target, 'options');
    const overlay = configuration === null ? null : propertyIn(propertyIn(target, 'configurations'), configuration);
    return {
        project,
        name,
        configuration,
        executor,
        line,
        script: executor === null && line === null ? script : null,
        dependsOn: propertyIn(target, 'dependsOn'),
        option: (key) => propertyIn(overlay, key) ?? propertyIn(options, key),
    };
}
/** What an object has; `null` where it has nothing there. */
function propertyIn(value, name) {
    const property = value?.kind === 'object' ? (0,properties/* propertyOf */.$r)(value, name) : null;
    return property === null || (0,ports/* isAbsent */.W0)(property) ? null : property;
}
function knownTextOf(value) {
    return value === null ? null : (0,ports/* knownText */.bG)(value);
}

;// CONCATENATED MODULE: ./.build/launch/nx-words.js
/** The words of a call of Nx: what is for Nx itself, and what for the task that it runs. https://nx.dev/reference/nx-commands */

/** Commands of Nx that are no targets. */
const commands = new Set([
    ...['affected', 'graph', 'migrate', 'reset', 'report', 'list', 'init', 'connect', 'daemon', 'show', 'watch', 'exec'],
    ...['repair', 'sync', 'add', 'import', 'login', 'g', 'generate', 'release', 'print-affected', 'dep-graph', 'fix-ci'],
]);
/** Whether a word in the place of a target is something else that Nx does. */
function isCommand(name) {
    return commands.has(name) || /^(?:format|release|generate):?/.test(name);
}
/** Nx's own options, by what they are called here; the others are for what it runs. */
const nx_words_ownOptions = new Map([
    ...['-c', '--configuration'].map((it) => [it, 'configuration']),
    ...['-t', '--target', '--targets'].map((it) => [it, 'targets']),
    ...['-p', '--projects'].map((it) => [it, 'projects']),
    ...['--output-style', '--outputStyle', '--parallel', '--maxParallel', '--max-parallel', '--runner', '--exclude'].map((it) => [it, 'other']),
]);
const ownSwitches = /^--(?:all|verbose|skip-?nx-?cache|skip-?remote-?cache|nx-?bail|nx-?ignore-?cycles|batch|tui|no-tui|parallel|dte|no-dte|no-cloud)$/i;
/** The words behind `nx`. */
function readWords(words) {
    const names = [];
    const rest = [];
    const options = new Map();
    const isMany = words[0]?.text === 'run-many';
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        const { text } = word;
        const name = text.split('=', 1)[0] ?? '';
        const own = /^-[tp]$/.test(name) && !isMany ? undefined : nx_words_ownOptions.get(name);
        if (text === '--') {
            rest.push(...words.slice(index + 1));
            break;
        }
        if (text === '--prod')
            options.set('configuration', { ...word, text: 'production' });
        else if (own !== undefined && text !== name)
            options.set(own, (0,launch_words/* partOf */.BU)(word, name.length + 1));
        else if (own !== undefined) {
            const values = [];
            for (let next = words[index + 1]; next !== undefined && !next.text.startsWith('-'); next = words[index + 1]) {
                if (name === '--parallel' && !/^(?:\d+|true|false)$/.test(next.text))
                    break;
                values.push(next.text);
                index += 1;
                // Only lists go on.
                if (!isMany || !/^(?:targets|projects)$/.test(own))
                    break;
            }
            options.set(own, { ...word, text: values.join(',') });
        }
        else if (ownSwitches.test(text))
            continue;
        else if (names.length < (isMany ? 1 : 2) && rest.length === 0 && !text.startsWith('-'))
            names.push(word);
        else
            rest.push(word);
    }
    return { names, options, rest };
}

;// CONCATENATED MODULE: ./.build/launch/nx.js
/** What Nx runs: `nx serve web`, `nx run web:serve:production`, `nx run-many -t serve -p web,api`. https://nx.dev/reference/nx-commands */










const undecided = '"nx" decides itself which tasks it runs';
/** The tasks that these words start, in a folder of a workspace. */
function readNx(words, tree, directory) {
    const workspace = directory === null ? null : nx_projects_workspaceOf(tree, directory);
    if (workspace === null)
        return undecided;
    const { names, options, rest } = readWords(words);
    const listed = ['targets', 'projects'].map((it) => options.get(it)?.text.split(',').length ?? 1);
    if (!(0,work/* spend */.R)(tree, listed.reduce((all, it) => all * it, workspace.projects.length)))
        return work/* tooMuchWork */.x;
    if (names.some((it) => it.expands))
        return 'what "nx" is to run is filled in by the shell';
    const [verb, second] = names;
    const asked = options.get('configuration')?.text ?? null;
    if (verb === undefined)
        return undecided;
    if (verb.text === 'run-many')
        return runMany(workspace, options, asked, rest);
    if (isCommand(verb.text))
        return undecided;
    if (verb.text === 'run') {
        const [project, name, configuration = asked] = second?.text.split(':') ?? [];
        if (second === undefined || project === undefined || name === undefined)
            return undecided;
        const found = projectCalled(workspace, project);
        // The name of a target may have colons itself.
        const whole = second.text.slice(project.length + 1);
        const isWhole = found !== null && targetOf(workspace, found, whole, asked) !== null;
        return isWhole
            ? tasksOf(workspace, project, whole, asked, (0,launch_words/* partOf */.BU)(second, project.length + 1), rest)
            : tasksOf(workspace, project, name, configuration, (0,launch_words/* partOf */.BU)(second, project.length + 1, name.length), rest);
    }
    const project = second?.text ?? workspace.projects.find((it) => it.directory === directory)?.name;
    return project === undefined ? undecided : tasksOf(workspace, project, verb.text, asked, verb, rest);
}
function runMany(workspace, options, asked, rest) {
    const targets = options.get('targets');
    const names = options
        .get('projects')
        ?.text.split(',')
        .filter((it) => it !== '');
    if (targets === undefined || targets.expands || names?.some((it) => /[*!:]/.test(it)))
        return undecided;
    const meant = names === undefined ? workspace.projects : names.map((it) => projectCalled(workspace, it));
    const tasks = [];
    for (const name of targets.text.split(',').filter((it) => it !== '')) {
        for (const project of meant) {
            if (project === null)
                return undecided;
            const target = targetOf(workspace, project, name, asked);
            if (target === null)
                continue;
            const read = taskOf(workspace, target, targets, rest);
            if (typeof read === 'string')
                return read;
            tasks.push(...read);
        }
    }
    return tasks.length === 0 ? undecided : tasks;
}
function tasksOf(workspace, name, target, configuration, word, rest) {
    const project = projectCalled(workspace, name);
    if (project === null)
        return `"nx" runs a target of "${name}", which is no project of this repository`;
    const found = targetOf(workspace, project, target, configuration);
    if (found === null)
        return `"nx" runs the target "${target}" of "${name}", which is not written there`;
    return taskOf(workspace, found, word, rest);
}
function taskOf(workspace, target, word, rest) {
    const { root } = workspace;
    const { executor, script, line } = target;
    if (hasDefaults(workspace, target))
        return `nx.json has more to say of the target "${target.name}"`;
    if (startsOthers(target.dependsOn))
        return `the target "${target.name}" starts others`;
    const task = { target, settings: environmentFiles(workspace, target, word), args: rest };
    if (script !== null)
        return [{ ...task, kind: 'script', directory: target.project.directory, script: { ...word, text: target.name } }];
    if (line !== null || /^(?:nx|@nrwl\/workspace|@nx\/workspace):run-commands$/.test(executor ?? ''))
        return runCommands(workspace, target, task);
    if (executor === 'nx:run-script' || executor === '@nrwl/workspace:run-script') {
        const name = target.option('script');
        if (name?.kind !== 'primitive')
            return `which script the target "${target.name}" runs is not known`;
        return [{ ...task, kind: 'script', directory: target.project.directory, script: (0,launch_words/* wordOf */.aG)(name) }];
    }
    if (/^@(?:nx|nrwl)\/(?:js|node):node$/.test(executor ?? '')) {
        const main = mainOf(workspace, target);
        if (main === null)
            return `what the target "${target.name}" builds and runs is not known`;
        const words = [(0,launch_words/* impliedWord */.pb)('node', main), (0,launch_words/* wordOf */.aG)(main)];
        return [{ ...task, kind: 'program', directory: root, words, at: main }];
    }
    const server = nx_servers.get((executor ?? '').replace('@nrwl/', '@nx/'));
    const at = propertyIn(propertyIn(propertyIn(target.project.config, 'targets'), target.name), 'executor');
    if (server === undefined || at?.kind !== 'primitive')
        return `"nx" runs "${executor}", which is not followed`;
    const given = ['port', 'host'].flatMap((name) => {
        const value = target.option(name);
        if (value?.kind !== 'primitive' || typeof value.value === 'boolean')
            return [];
        return [(0,launch_words/* impliedWord */.pb)(`--${name}`, at), (0,launch_words/* wordOf */.aG)(value)];
    });
    const hasPort = [...given, ...rest].some((it) => /^--port(?:=|$)/.test(it.text));
    if (!hasPort && server.needsPort)
        return `"nx" runs "${executor}", and no port is written for it`;
    const words = [...server.words.map((it) => (0,launch_words/* impliedWord */.pb)(it, at)), ...given];
    return [{ ...task, kind: 'program', directory: target.project.directory, words, at }];
}
/** Executors that start a server with its own options. */
const nx_servers = new Map([
    // https://nx.dev/technologies/build-tools/vite/api
    ['@nx/vite:dev-server', { words: ['vite'], needsPort: false }],
    ['@nx/vite:preview-server', { words: ['vite', 'preview'], needsPort: false }],
    // https://nx.dev/technologies/react/next/api
    ['@nx/next:server', { words: ['next', 'dev'], needsPort: true }],
    // https://nx.dev/technologies/build-tools/webpack/api
    ['@nx/webpack:dev-server', { words: ['webpack', 'serve'], needsPort: true }],
    ['@nx/web:file-server', { words: ['http-server'], needsPort: true }],
    // https://nx.dev/technologies/angular/api
    ...['@angular-devkit/build-angular:dev-server', '@angular/build:dev-server', '@nx/angular:dev-server'].map((it) => [it, { words: ['ng', 'serve'], needsPort: true }]),
]);
/** https://nx.dev/reference/core-api/nx/executors/run-commands */
function runCommands({ root }, target, task) {
    const unclear = `what the target "${target.name}" runs is not known`;
    const cwd = target.option('cwd');
    const folder = cwd === null ? '' : (0,ports/* knownText */.bG)(cwd);
    const list = target.option('commands');
    const given = list?.kind === 'array' && list.rest === null ? list.items : [target.line ?? target.option('command')];
    if (folder === null || target.option('envFile') !== null)
        return unclear;
    const env = target.option('env');
    const variables = env?.kind === 'object' ? [...env.properties] : [];
    const settings = variables.map(([name, value]) => {
        return { kind: 'variable', name, value: value.kind === 'primitive' ? (0,launch_words/* wordOf */.aG)(value) : null };
    });
    const more = target.option('args');
    const args = more?.kind === 'primitive' ? (0,parser/* splitWords */.yM)(more) : more === null ? [] : null;
    if (args === null)
        return unclear;
    const tasks = [];
    for (const one of given) {
        const line = one?.kind === 'object' ? propertyIn(one, 'command') : one;
        if (line?.kind !== 'primitive' || /\{args\b/.test(String(line.value)))
            return unclear;
        tasks.push({
            ...task,
            kind: 'line',
            directory: (0,launch_paths/* pathFrom */.I)(root, nx_filledIn(folder, root, target)),
            settings: [...task.settings, ...settings],
            args: [...args, ...task.args],
            line: /\{/.test(String(line.value)) ? { ...line, value: nx_filledIn(String(line.value), root, target) } : line,
        });
    }
    return tasks;
}
function nx_filledIn(text, root, { project }) {
    return text
        .replaceAll('{projectRoot}', external_node_path_.posix.relative(root, project.directory))
        .replaceAll('{workspaceRoot}', '.')
        .replaceAll('{projectName}', project.name);
}
/** The source that is run once it is built: the `main` of what `buildTarget` says. */
function mainOf(workspace, target) {
    const named = target.option('buildTarget');
    const [project = '', name = '', configuration = null] = (named === null ? null : (0,ports/* knownText */.bG)(named))?.split(':') ?? [];
    const found = projectCalled(workspace, project);
    const main = found === null ? null : (targetOf(workspace, found, name, configuration)?.option('main') ?? null);
    return main?.kind === 'primitive' ? main : null;
}
/** Whether nx.json lays options under those of the target. */
function hasDefaults({ config }, { name, executor }) {
    const all = propertyIn(config, 'targetDefaults');
    return [name, executor].some((it) => it !== null && propertyIn(propertyIn(all, it), 'options') !== null);
}
/** Whether it waits for what never ends: what is built, or installed, has ended before it. */
function startsOthers(dependsOn) {
    const items = dependsOn?.kind === 'array' ? dependsOn.items : [];
    return items.some((it) => {
        const name = it.kind === 'object' ? propertyIn(it, 'target') : it;
        return name?.kind === 'primitive' && /(?:^|[:^])(?:serve|start|dev|preview)\b/.test(String(name.value));
    });
}
/** The files whose variables Nx gives a task, the strongest first. https://nx.dev/recipes/tips-n-tricks/define-environment-variables */
function environmentFiles({ tree, root }, target, { value }) {
    const { name, configuration } = target;
    const both = configuration === null ? [] : [`${name}.${configuration}`, configuration];
    const names = [...both, name].flatMap((it) => [`.env.${it}.local`, `.env.${it}`, `.${it}.local.env`, `.${it}.env`]);
    const files = [...names, '.env.local', '.local.env', '.env'];
    return [...new Set([target.project.directory, root])]
        .flatMap((folder) => files.map((file) => external_node_path_.posix.join(folder, file)))
        .filter((file) => tree.has(file))
        .map((file) => {
        const path = (0,launch_words/* impliedWord */.pb)(external_node_path_.posix.join(repository/* repositoryRoot */.Hn, file), (0,values_value/* primitive */.MY)('', value.at));
        return { kind: 'file', path, overrides: false };
    });
}

;// CONCATENATED MODULE: ./.build/launch/package-managers.js

const optionsOf = {
    npm: { folders: ['--prefix', '-C'], packages: ['-w', '--workspace'], all: ['--workspaces', '-ws'] },
    pnpm: {
        folders: ['--dir', '-C', '--prefix'],
        packages: ['-F', '--filter', '--filter-prod'],
        all: ['-r', '--recursive'],
    },
    yarn: { folders: ['--cwd'], packages: [], all: [] },
    bun: { folders: ['--cwd'], packages: ['-F', '--filter'], all: [] },
};
/** Others with a value that stands behind them. What is not listed here is taken to have none. */
const valued = ['--loglevel', '--userconfig', '--reporter', '--workspace-concurrency'];
function isManager(program) {
    return Object.hasOwn(optionsOf, program);
}
/**
 * What each of them does when it is asked (npm 11, pnpm 10, yarn 1, bun 1):
 * - npm hands on what stands behind `--`, and words that are no options: `npm run web --port 4310` gives the script
 *   `4310` alone. https://docs.npmjs.com/cli/commands/npm-run
 * - pnpm hands on all that follows the script's name, `--` too, behind which no option counts. https://pnpm.io/cli/run
 * - yarn and bun hand on all that follows it, without the first `--`. https://classic.yarnpkg.com/lang/en/docs/cli/run
 *   https://bun.com/docs/cli/run
 */
function readManagerCall(manager, words) {
    const own = optionsOf[manager];
    const folders = [];
    const packages = [];
    let all = false;
    let withRoot = false;
    let line = null;
    let hasDashes = false;
    const settings = [];
    const plain = [];
    let passed = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        const [option = '', ...rest] = word.text.split('=');
        const takesRest = manager !== 'npm' && plain.length > 0 && !isVerb(manager, plain);
        if (takesRest) {
            const isDropped = word.text === '--' && manager !== 'pnpm' && !hasDashes;
            hasDashes ||= word.text === '--';
            if (!isDropped)
                plain.push(word);
        }
        else if (word.text === '--') {
            passed = words.slice(index + 1);
            break;
        }
        else if (own.folders.includes(option) || own.packages.includes(option)) {
            const value = rest.length > 0 ? { ...word, text: rest.join('=') } : words[index + 1];
            if (rest.length === 0)
                index += 1;
            if (value !== undefined)
                (own.folders.includes(option) ? folders : packages).push(value);
        }
        else if (manager === 'npm' && (option === '-c' || option === '--call')) {
            line = (rest.length > 0 ? (0,launch_words/* partOf */.BU)(word, option.length + 1) : words[index + 1]) ?? null;
            if (rest.length === 0)
                index += 1;
        }
        else if (valued.includes(word.text)) {
            index += 1;
        }
        else if (own.all.includes(word.text)) {
            all = true;
        }
        else if (/^(?:--include-workspace-root|-iwr)$/.test(word.text)) {
            withRoot = true;
        }
        else if (!word.text.startsWith('-')) {
            plain.push(word);
        }
        else if (manager === 'npm') {
            settings.push(...configOf(word));
        }
    }
    const where = () => ({ folders, packages, all, withRoot });
    const [verb, ...others] = plain;
    if (verb === undefined)
        return { kind: 'nothing', at: null };
    if (manager === 'yarn' && verb.text === 'workspace') {
        const [name, ...command] = others;
        if (name !== undefined)
            packages.push(name);
        return name === undefined
            ? { kind: 'nothing', at: verb }
            : withIn(readManagerCall('yarn', [...command, ...passed]), where());
    }
    if (manager === 'yarn' && verb.text === 'workspaces') {
        all = true;
        withRoot = others[0]?.text === 'foreach';
        const run = others.findIndex((it) => it.text === 'run');
        return run === -1
            ? { kind: 'nothing', at: verb }
            : withIn(readManagerCall('yarn', [...others.slice(run), ...passed]), where());
    }
    if (programVerbs.has(verb.text)) {
        if (line !== null)
            return { kind: 'line', line, where: where() };
        const command = [...others, ...passed];
        return command.length === 0 ? { kind: 'nothing', at: verb } : { kind: 'program', words: command, where: where() };
    }
    const isRun = runVerbs.has(verb.text);
    if (manager === 'npm' && !isRun && !npmVerbs.has(verb.text))
        return { kind: 'nothing', at: verb };
    const script = isRun ? others[0] : verb;
    if (script === undefined)
        return { kind: 'nothing', at: verb };
    const args = [...(isRun ? others.slice(1) : others), ...passed];
    // `bun server.ts`, `bun run src/server.ts`: a file, where the others know scripts only.
    const isFile = manager === 'bun' && /\/|\.[cm]?[jt]sx?$/.test(script.text);
    return isFile
        ? { kind: 'program', words: [script, ...args], where: where() }
        : { kind: 'script', script, args, isRun, settings, where: where() };
}
/**
 * `npm run web --port=4310` sets `npm_config_port` (npm 11 was asked; of `--port 4310` it takes the second word for
 * another argument). https://docs.npmjs.com/cli/using-npm/config#environment-variables
 */
function configOf(word) {
    const [, option = '', value] = /^--([\w-]+)(=.*)?$/s.exec(word.text) ?? [];
    if (option === '')
        return [];
    const name = `npm_config_${option.replace(/^no-/, '').replaceAll('-', '_')}`;
    const isNone = value === undefined && option.startsWith('no-');
    const implied = (0,launch_words/* impliedWord */.pb)(isNone ? '' : 'true', word.value);
    return [{ kind: 'variable', name, value: value === undefined ? implied : (0,launch_words/* partOf */.BU)(word, option.length + 3) }];
}
/** The scripts that npm runs without `run`; any other word there is a command of its own, or none. */
const npmVerbs = new Set(['start', 'stop', 'restart', 'test', 't', 'tst']);
const runVerbs = new Set(['run', 'run-script']);
const programVerbs = new Set(['exec', 'dlx', 'x']);
/** Whether the script's name, or the program's, is still to come. */
function isVerb(manager, plain) {
    const [verb, second] = plain.slice(0, 2).map((it) => it.text);
    if (verb === undefined)
        return true;
    if (manager === 'yarn' && (verb === 'workspace' || verb === 'workspaces'))
        return plain.length < 2 || second === 'foreach';
    return plain.length === 1 && runVerbs.has(verb);
}
function withIn(call, outer) {
    if (call.kind === 'nothing')
        return call;
    const { folders, packages, all, withRoot } = call.where;
    return {
        ...call,
        where: {
            folders: [...outer.folders, ...folders],
            packages: [...outer.packages, ...packages],
            all: outer.all || all,
            withRoot: outer.withRoot || withRoot,
        },
    };
}

;// CONCATENATED MODULE: ./.build/launch/parallel.js


/** The commands that these words start; `null` if the program starts no others. */
function readParallel(program, args) {
    switch (program) {
        // https://github.com/open-cli-tools/concurrently#readme
        case 'concurrently':
        case 'conc':
            return (0,launch_words/* operandsIn */.g9)(args.some((it) => it.text === '-P' || it.text === '--passthrough-arguments') ? (0,launch_words/* atDashes */.g$)(args).own : args, concurrentlyOptions).map((word) => {
                const script = /^(?:npm|pnpm|yarn|bun|node):/.exec(word.text.slice(0, 16))?.[0];
                return script === undefined ? { kind: 'line', line: word.value, word } : scriptOf((0,launch_words/* partOf */.BU)(word, script.length));
            });
        // https://github.com/bcomnes/npm-run-all2#readme
        case 'npm-run-all':
        case 'npm-run-all2':
        case 'run-p':
        case 'run-s':
            return (0,launch_words/* operandsIn */.g9)((0,launch_words/* atDashes */.g$)(args).own, runAllOptions).map(scriptOf);
        default:
            return null;
    }
}
/** `web -- --port 4310` in one word: npm keeps the options in front of the dashes. */
function scriptOf(word) {
    const [name = word, ...args] = (0,parser/* splitWords */.yM)(word.value);
    const { own, passed } = (0,launch_words/* atDashes */.g$)(args);
    return { kind: 'script', name, args: [...(0,launch_words/* operandsIn */.g9)(own, new Set()), ...passed].map(withPlaceholder) };
}
/** `{1}` is what stands behind all of the scripts. */
function withPlaceholder(word) {
    if (!/\{(?:[\d@*]|%)/.test(word.text))
        return word;
    const fill = { from: 0, length: word.text.length, isQuoted: true, isReread: false, after: null };
    return { ...word, expands: true, fills: [fill] };
}
const concurrentlyOptions = new Set([
    ...['-n', '--names', '-c', '--prefix-colors', '-p', '--prefix', '-t', '--timestamp-format', '-m', '--max-processes'],
    ...['-s', '--success', '--hide', '--restart-tries', '--restart-after', '--default-input-target', '--name-separator'],
    ...['-l', '--prefix-length'],
]);
const runAllOptions = new Set(['-l', '--max-parallel', '--npm-path']);

;// CONCATENATED MODULE: ./.build/launch/python-modules.js

/** A package's `__main__`, else a module; `null` where neither is in the folder. */
function moduleFile(tree, directory, module) {
    if (module.expands || !/^\w+(?:\.\w+)*$/.test(module.text))
        return null;
    const path = module.text.replaceAll('.', '/');
    const found = [`${path}/__main__.py`, `${path}.py`].find((it) => {
        const file = (0,launch_paths/* pathFrom */.I)(directory, it);
        return file !== null && tree.has(file);
    });
    return found === undefined ? null : { ...module, text: found };
}

;// CONCATENATED MODULE: ./.build/launch/chain.js
/** From a command line to what it starts: through scripts, shells, runners and workspaces. */





















/** A script that calls a script that calls a script … */
const deepestChain = 12;
/** Follows a command, given as words, that is started in `directory`: mostly to one launch, to several with `&` and the like. */
function followCommand(tree, directory, words, at) {
    return follow(words, newContext(tree, directory, at, follow));
}
/** Follows a command line as a shell would run it. */
function followShell(tree, directory, line) {
    return followLine((0,parser/* readScript */.Uq)(line), newContext(tree, directory, (0,places/* placeOf */.$t)(line.at), follow));
}
function follow(words, context) {
    const [first, ...rest] = words;
    if (first === undefined)
        return broken('nothing is started', context);
    context.budget.left -= 1;
    if (context.depth > deepestChain)
        return broken('its scripts call each other too deeply', context);
    // Said once, of the first that is too many.
    if (context.budget.left < 0)
        return isSpent(context) ? [] : broken('it starts too many commands', context);
    if (!(0,work/* spend */.R)(context.tree, 1 + words.length))
        return exhausted(context);
    const deeper = { ...context, depth: context.depth + 1 };
    if (isFilledIn(first))
        return broken(`"${first.text}", which is started, is filled in by the shell`, context, rest);
    const program = (0,programs/* programName */.k)(withoutEnding(first.text));
    if (program === 'cmd' && /^\/c$/i.test(rest[0]?.text ?? ''))
        return followCmd(rest.slice(1), deeper);
    if (program === 'npx' && /^(?:-c|--call)$/.test(rest[0]?.text ?? ''))
        return followManagerCall(readManagerCall('npm', [(0,launch_words/* impliedWord */.pb)('exec', first.value), ...rest]), program, deeper);
    if (isManager(program))
        return followManagerCall(readManagerCall(program, rest), program, deeper);
    if (program === 'cross-env-shell')
        return followRereading(rest, deeper);
    const run = readRunner(program, rest);
    if (run !== null)
        return followRun(run, deeper);
    const parallel = readParallel(program, rest);
    if (parallel !== null)
        return parallel.flatMap((part) => followPart(part, deeper));
    if (isInterpreter(program))
        return followInterpreter(program, first, rest, deeper);
    if (rest[0]?.fills?.[0]?.from === 0 && (0,servers/* hasSubcommands */.Fy)(program))
        return broken(`what "${program}" is to do is filled in by the shell`, context, rest);
    const started = (0,servers/* serverFor */.xY)(program, rest);
    if (started !== null)
        return [{ kind: 'server', ...started, ...common(context) }];
    if ((0,programs/* isTool */.D)(program) || (0,servers/* opensNothing */.$G)(program, rest))
        return [{ kind: 'idle', args: rest, ...common(context) }];
    if ((0,servers/* isServerProgram */.UC)(program))
        return unknownProgram(first, null, rest, context);
    if (program === 'nx')
        return followNx(rest, deeper);
    const does = otherRunners.get(program);
    if (does !== undefined)
        return broken(`"${program}" ${does}, which is not followed`, context);
    return followFile(first, rest, context);
}
/** `npm.cmd`, `node_modules\\.bin\\next.cmd`: the programs of Windows. */
function withoutEnding(text) {
    return /\.(?:cmd|exe)$/i.test(text) ? text.slice(0, -'.cmd'.length).replaceAll('\\', '/') : text;
}
/** `cmd /c npm start`: what is more than the words of one command has another meaning there than in a shell. */
function followCmd(words, context) {
    if (words.some((it) => it.expands || /[&|<>^%"']/.test(it.text)))
        return broken('"cmd" runs more than one plain command, which is not followed', context);
    return follow(words.flatMap((it) => (0,parser/* splitWords */.yM)(it.value)), context);
}
/** The tasks of Nx: lines, scripts of packages, programs. */
function followNx(words, context) {
    const tasks = readNx(words, context.tree, context.directory);
    if (typeof tasks === 'string')
        return broken(tasks, context, words);
    return tasks.flatMap((task) => {
        const { target, directory, args } = task;
        const inner = { ...context, directory, settings: [...context.settings, ...task.settings] };
        if (task.kind === 'script')
            return followScript({ script: task.script, args, isRun: true, manager: 'npm', settings: [] }, inner);
        if (task.kind === 'line')
            return followNamed('target', target.name, task.line, args, inner);
        const runs = task.words.map((it) => it.text).join(' ');
        return follow([...task.words, ...args], stepTo(task.at.at, `target ${(0,way/* quoted */.T)(target.name)} runs ${(0,way/* quoted */.T)(runs)}`, inner));
    });
}
/** `cross-env-shell PORT=4310 "next start -p $PORT"`: another shell reads the words. */
function followRereading(words, context) {
    const count = words.findIndex((it) => readAssignment(it) === null);
    const line = words[count];
    if (line === undefined)
        return broken('nothing is started', context);
    if (words.length > count + 1)
        return broken('"cross-env-shell" is given its command as several words, which is not followed', context);
    const assignments = words.slice(0, count).flatMap((it) => readAssignment(it) ?? []);
    return followLine((0,parser/* readScript */.Uq)(line.value, line.fills), {
        ...context,
        settings: [...context.settings, ...assignments],
    });
}
/** Whether only the run knows what a word is; of `~/ferry/start.sh`, the name is known. */
function isFilledIn({ text, fills = [] }) {
    return fills.some((it) => !text.startsWith('~', it.from));
}
/** What a runner runs, with the assignments in front of it, and in its folder. */
function followRun({ words, settings, directory: target }, context) {
    const directory = target === null ? context.directory : target.expands ? null : (0,launch_paths/* pathFrom */.I)(context.directory, target.text);
    const given = words.findIndex((it) => readAssignment(it) === null);
    const count = given === -1 ? words.length : given;
    const assignments = words.slice(0, count).flatMap((it) => readAssignment(it) ?? []);
    return follow(words.slice(count), {
        ...context,
        directory,
        settings: [...context.settings, ...settings, ...assignments],
    });
}
/** Programs that decide what they run by a config, or by sources, that are not followed: completes `"make" …`. */
const otherRunners = new Map([
    // https://turborepo.com https://lerna.js.org
    ...['turbo', 'lerna', 'wireit', 'moon', 'gulp', 'grunt', 'just', 'make', 'task'].map((it) => [it, 'decides itself which tasks it runs']),
    ...['docker', 'docker-compose', 'podman', 'podman-compose'].map((it) => [it, 'runs containers, whose ports are said elsewhere']),
]);
/** `node server.js`, `python -m uvicorn`, `bash -c "…"`. */
function followInterpreter(program, word, args, context) {
    const started = (0,servers/* serverFor */.xY)(program, args);
    if (started !== null && isAsked(started.server, args))
        return [{ kind: 'server', ...started, ...common(context) }];
    if (program === 'deno' && args[0]?.text === 'task')
        return followDenoTask(args.slice(1), context);
    if (/^python/.test(program)) {
        const flag = args.findIndex((it) => it.text === '-m');
        if (flag !== -1 && args.slice(0, flag).every((it) => it.text.startsWith('-')))
            return followModule(program, args.slice(flag + 1), context);
    }
    const isShell = /sh$/.test(program);
    const isBash = program === 'bash';
    const isOption = ({ text }, at) => /^[-+]/.test(text) || /^[-+]\w*o$/.test(args[at - 1]?.text ?? '');
    const flag = isShell ? args.findIndex((it, at) => /^-\w*c$/.test(it.text) || !isOption(it, at)) : -1;
    const line = args[flag]?.text.startsWith('-') === true ? args[flag + 1] : undefined;
    if (line !== undefined)
        return followLine((0,parser/* readScript */.Uq)(line.value, line.fills), context, { args: args.slice(flag + 3), isBash });
    if (program === 'nodemon') {
        // https://github.com/remy/nodemon#running-non-node-scripts
        const exec = args.findIndex((it) => it.text === '-x' || it.text === '--exec');
        const command = exec === -1 ? undefined : args[exec + 1];
        if (command !== undefined)
            return followLine(withFile((0,parser/* readScript */.Uq)(command.value, command.fills), args.toSpliced(exec, 2)), context);
    }
    const interpreted = readInterpreter(program, args);
    if (interpreted === null)
        return unknownProgram(word, null, args, context);
    const { file, args: passed, settings } = interpreted;
    const inner = { ...context, settings: [...context.settings, ...settings] };
    const name = (0,programs/* programName */.k)(file.text);
    if ((0,servers/* isServerProgram */.UC)(name) || isManager(name) || name !== file.text)
        return follow([{ ...file, text: name }, ...passed], inner);
    if (isShell)
        return followShellScript(file, passed, inner, isBash);
    return unknownProgram(file, file, passed, inner, program);
}
/** `python -m gunicorn`, or a module of the repository. */
function followModule(program, words, context) {
    const [module, ...args] = words;
    const file = module === undefined ? null : moduleFile(context.tree, context.directory, module);
    if (module === undefined || file === null)
        return follow(words, context);
    return unknownProgram(module, file, args, context, program);
}
/** What nodemon runs with `--exec` has the file behind it: `nodemon --exec ts-node server.ts`. */
function withFile(script, others) {
    const last = script.commands.at(-1);
    const given = readInterpreter('nodemon', others);
    if (last === undefined || given === null)
        return script;
    const words = [...last.words, given.file, ...given.args];
    return { ...script, commands: [...script.commands.slice(0, -1), { ...last, words }] };
}
/** Whether an interpreter is told to serve itself: `php -S`, `deno serve`. */
function isAsked(server, args) {
    const flags = server.flags.flatMap((it) => it.names);
    const first = args.find((it) => !it.text.startsWith('-'))?.text ?? '';
    return (server.subcommands.includes(first) ||
        (server.subcommands.includes('') && args.some((it) => flags.includes(it.text))));
}
/** A path is run by what its ending says. */
function followFile(file, args, context) {
    if (/\.(?:ba|z)?sh$/.test(file.text))
        return followShellScript(file, args, context);
    return unknownProgram(file, /[/.]/.test(file.text) ? file : null, args, context);
}
/** A shell script of the repository. */
function followShellScript(file, args, context, isBash = false) {
    const source = (0,launch_files/* textIn */.r)(context.tree, (0,launch_paths/* pathFrom */.I)(context.directory, file.text));
    if (source === null)
        return unknownProgram(file, file, args, context);
    if (source.text.length > longestScript)
        return broken(`"${file.text}" is too large to be followed`, context);
    // Each word may stand for all arguments.
    const words = source.text.match(/\$[@*]/g)?.length ?? 0;
    if (!(0,work/* spend */.R)(context.tree, source.text.length + words * args.length))
        return exhausted(context);
    const step = { at: context.at, message: `runs the shell script ${source.path}` };
    const way = [...context.way, step];
    return followLine((0,parser/* scriptIn */.lU)(source), { ...context, way }, { args, script: file.text, isBash: isBash || /^#!.*\bbash\b/.test(source.text.slice(0, 128)) });
}
/** One of several that `concurrently` and its like run side by side. */
function followPart(part, context) {
    if (part.kind === 'line')
        return followLine((0,parser/* readScript */.Uq)(part.line, part.word.fills), context);
    return followScript({ script: part.name, args: part.args, isRun: true, manager: 'npm', settings: [] }, context);
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   fs: () => (/* binding */ leastWork)
/* harmony export */ });
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8767);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2299);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3887);
/** What was opened as ports with their places, their way, and their default. */






/** What it takes to look at any process, or any socket of one. */
const leastWork = 100;
/** @param server `null` where the table does not know it */
function collect(opened, launch, server, environment, tree) {
    if (!(0,_work_js__WEBPACK_IMPORTED_MODULE_2__/* .spend */ .R)(tree, opened.length * leastWork))
        return { ..._effective_js__WEBPACK_IMPORTED_MODULE_1__/* .opensNone */ .G, environment: environment.name, unknown: [tooMuch(launch.way, launch.at)] };
    const ports = [];
    const unknown = [];
    const role = server?.role ?? 'start';
    const variableAt = variablesByPlace(environment);
    const hidden = launch.settings.find((it) => it.kind === 'replaceable');
    for (const it of opened) {
        const { reading, address, addressIsDefault, strict, protocol, given, defaults } = it;
        const way = [...launch.way, ...(0,_way_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSteps */ .Y)(it, launch.at, server)];
        const shared = {
            portEnd: null,
            protocol,
            address,
            addressIsDefault,
            family: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(address),
            role,
            replacedIn: reading.replacedIn,
            framework: defaults?.name ?? server?.name ?? null,
            strict,
        };
        if (reading.kind === 'unresolved') {
            const { at, reason, via, possible } = reading;
            unknown.push({ at, reason, possible, severity: 'warning', role, way: [...launch.way, ...via.toReversed()] });
        }
        else if (reading.kind === 'port') {
            const { port, certainty, variables, at: place, replaceable, when } = reading;
            ports.push({
                ...shared,
                port,
                certainty,
                variables,
                at: place,
                replaceable,
                environment: when ?? 'default',
                way,
                variable: given.by === 'variable' ? given.name : variableAt(place),
            });
        }
        else if (defaults !== null && hidden !== undefined && defaults.variables.length > 0) {
            // Such a file is there to set what nothing else does.
            const reason = `"${hidden.by.text}" is not in this repository, and may set it`;
            unknown.push({ at: (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(hidden.by.value.at), reason, severity: 'warning', role, way: launch.way });
        }
        else if (defaults !== null) {
            ports.push({
                ...shared,
                port: defaults.port,
                certainty: 'default',
                variables: defaults.variables,
                at: (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(defaults.at),
                replaceable: false,
                environment: reading.when ?? 'default',
                way,
                variable: null,
            });
        }
    }
    return { environment: environment.name, ports, unknown, covers: [] };
}
/** From a place to the first variable whose value is written there. Made when the first one is asked for. */
function variablesByPlace({ variables }) {
    let names = null;
    return (place) => {
        if (names === null) {
            names = new Map();
            for (const [name, value] of variables) {
                const key = value.kind === 'primitive' ? (0,_model_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeKey */ .r4)((0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(value.at)) : null;
                if (key !== null && !names.has(key))
                    names.set(key, name);
            }
        }
        return names.get((0,_model_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeKey */ .r4)(place)) ?? null;
    };
}
function tooMuch(way, at) {
    return { at, reason: _work_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMuchWork */ .x, severity: 'warning', role: 'start', way };
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ opensNone),
/* harmony export */   b: () => (/* binding */ allOf)
/* harmony export */ });
const opensNone = { ports: [], unknown: [], covers: [] };
/** What several open. */
function allOf(opens) {
    return {
        ports: opens.flatMap((it) => it.ports),
        unknown: opens.flatMap((it) => it.unknown),
        covers: opens.flatMap((it) => it.covers),
    };
}


/***/ }),

/***/ 5869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Environment),
/* harmony export */   h: () => (/* binding */ emptyEnvironment)
/* harmony export */ });
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
var _a;
/** The environment of a process, as far as a config gives it. */


/** Variables with their values. What is not listed may be set by the machine, and is not known. */
class Environment {
    /** `default`, or the name under which it was chosen (`production` for PM2's `env_production`). */
    name;
    /** As the evaluator takes them: `undefined` is a variable that is not set. */
    variables;
    /** What any other variable is, where something that is not known may set it; else `null`. */
    others;
    /** What a shell keeps to itself: `PORT=4310; next start` gives the server no `PORT`. */
    #own;
    /** This environment after each of the settings that led to it, see `Fill.after`. */
    earlier;
    constructor(name, variables, others = null, own = new Map(), earlier = []) {
        this.name = name;
        this.variables = variables;
        this.others = others;
        this.#own = own;
        this.earlier = earlier;
    }
    /** The name under which it was chosen; `null` where none was. */
    get chosen() {
        return this.name === 'default' ? null : this.name;
    }
    /** The value of a variable; `undefined`, written nowhere in particular, where nothing sets it. */
    get(variable, at) {
        return this.variables.get(variable) ?? this.others ?? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, at);
    }
    /** The value of a variable as a shell with this environment fills it in; `$1` can only be the shell's own. */
    inShell(variable, at) {
        const own = this.#own.get(variable);
        if (own !== undefined)
            return own;
        return /^\d/.test(variable) ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, at) : this.get(variable, at);
    }
    /** With further variables laid over these (`PORT=4310 npm start`). */
    with(over) {
        const added = new Map(over);
        const own = new Map([...this.#own].filter(([name]) => !added.has(name)));
        return this.#like(new Map([...this.variables, ...added]), own);
    }
    /** Without a variable, as far as is known (`unset PORT`). */
    without(variable) {
        return this.#like(without(this.variables, variable), without(this.#own, variable));
    }
    /** With further variables where these say nothing (`.env` files). */
    withDefaults(under) {
        return this.#like(new Map([...under, ...this.variables]), this.#own);
    }
    /** Without any (`env -i`). */
    cleared() {
        return new _a(this.name, new Map(), null, new Map(), this.earlier);
    }
    /** After something that may set variables, of which nothing else is known (`source /srv/.env`). */
    replaceable() {
        return this.#like(replaceable(this.variables), replaceable(this.#own));
    }
    /** After something that may set any variable. */
    clouded(others) {
        return new _a(this.name, new Map(), others, new Map(), this.earlier);
    }
    /** With a variable that the shell assigns: the environment has it where it had it before. */
    assigned(variable, value) {
        const before = this.variables.get(variable);
        const isExported = before !== undefined && before.kind !== 'unknown';
        return isExported
            ? this.with([[variable, value]])
            : this.#like(this.variables, new Map([...this.#own, [variable, value]]));
    }
    /** With a variable of the shell handed on from now on (`export PORT`), also where it is only set later. */
    exported(variable, at) {
        const value = this.#own.get(variable) ?? this.variables.get(variable) ?? this.others ?? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, at);
        return this.with([[variable, value]]);
    }
    /** What a process gets that the shell starts. */
    forProcess() {
        return this.#like(this.variables, new Map());
    }
    /** With the environments that it was before. */
    after(earlier) {
        return new _a(this.name, this.variables, this.others, this.#own, earlier);
    }
    #like(variables, own) {
        return new _a(this.name, variables, this.others, own, this.earlier);
    }
}
_a = Environment;
function replaceable(variables) {
    return new Map([...variables].map(([name, value]) => [name, (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(value, [name])]));
}
function without(variables, name) {
    return variables.has(name) ? new Map([...variables].filter(([it]) => it !== name)) : variables;
}
/** What is known where nothing is given. */
const emptyEnvironment = new Environment('default', new Map());


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ asksForInspector),
/* harmony export */   aR: () => (/* binding */ openedByInspector),
/* harmony export */   zi: () => (/* binding */ isInspectorOption)
/* harmony export */ });
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3831);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1653);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5869);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6610);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6553);
/* harmony import */ var _servers_built_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1083);
/* harmony import */ var _servers_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(621);
/* harmony import */ var _servers_row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5607);
/* harmony import */ var _shell_parser_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2648);










const opening = ['--inspect', '--inspect-brk', '--inspect-wait'];
/** These say its port, and do not open it. */
const saying = ['--inspect-port', '--debug-port'];
const inspector = (0,_servers_row_js__WEBPACK_IMPORTED_MODULE_7__/* .row */ .nM)({
    name: _model_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .nodeInspector */ .qJ,
    programs: [],
    role: 'dev',
    flags: [{ names: [...opening, ...saying], gives: 'port or socket', isJoined: true }],
    defaultPort: 9229,
    defaultAddress: '127.0.0.1',
    documentation: 'https://nodejs.org/api/cli.html#--inspecthostport',
});
/** Whether a word in front of a program of Node's is about the inspector. */
function isInspectorOption({ text }) {
    return isOneOf([...opening, ...saying], text);
}
/** Whether words ask for the inspector. */
function asksForInspector(words) {
    return words.some((it) => isOneOf(opening, it.text));
}
function isOneOf(names, text) {
    return names.includes(text.split('=', 1)[0] ?? '');
}
/** What the inspector opens of a process; nothing where it is not asked for. */
function openedByInspector(launch, environment, tree, at) {
    const ofLine = launch.settings.flatMap((it) => (it.kind === 'node option' ? [it.option] : []));
    const options = environment.variables.get('NODE_OPTIONS');
    const ofVariable = options?.kind === 'primitive' && typeof options.value === 'string' && runsOnNode(launch) ? (0,_shell_parser_js__WEBPACK_IMPORTED_MODULE_8__/* .splitWords */ .yM)(options) : [];
    // What stands on the command line beats the variable.
    const args = (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandWords */ .A)([...ofVariable.filter(isInspectorOption), ...ofLine], environment);
    if (!asksForInspector(args))
        return _effective_js__WEBPACK_IMPORTED_MODULE_1__/* .opensNone */ .G;
    const { opened } = (0,_opened_js__WEBPACK_IMPORTED_MODULE_4__/* .socketsOf */ .mg)({ server: inspector, args, environment, envFiles: _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyEnvironment */ .h, start: null, at });
    return (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(opened, launch, inspector, environment, tree);
}
function runsOnNode(launch) {
    if (launch.kind === 'server')
        return _servers_node_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeServers */ .D.includes(launch.server) || _servers_built_js__WEBPACK_IMPORTED_MODULE_5__/* .builtServers */ .h.includes(launch.server);
    return launch.kind === 'program' && launch.interpreter === 'node' && /\.[cm]?[jt]s$/.test(launch.file?.text ?? '');
}


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ effectivePorts)
});

// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/launch/effective.js
var effective = __webpack_require__(1653);
// EXTERNAL MODULE: ./.build/javascript/modules/repository.js
var repository = __webpack_require__(5792);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var values_variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/launch/chain.js + 23 modules
var chain = __webpack_require__(5903);
// EXTERNAL MODULE: ./.build/launch/environment.js
var launch_environment = __webpack_require__(5869);
// EXTERNAL MODULE: ./.build/launch/paths.js
var paths = __webpack_require__(9212);
// EXTERNAL MODULE: ./.build/launch/programs.js
var programs = __webpack_require__(2341);
// EXTERNAL MODULE: ./.build/launch/servers/index.js + 12 modules
var servers = __webpack_require__(3916);
// EXTERNAL MODULE: ./.build/launch/way.js
var way = __webpack_require__(2299);
// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
;// CONCATENATED MODULE: ./.build/launch/children.js











/** Programs that start programs that start programs. */
const deepestChild = 3;
/** Processes that descend from one. Each may be a program that takes long to be read. */
const mostDescendants = 32;
/**
 * What the children of a program open, each with the environment that it is given.
 *
 * @param as what the program itself is a child of
 */
function openedByChildren(children, parent, environment, tree, as, open) {
    const depth = (as?.depth ?? 0) + 1;
    const budget = as?.budget ?? { left: mostDescendants };
    const followed = depth > deepestChild ? [] : children;
    const all = followed.map((it) => openedByChild(it, parent, environment, tree, { depth, budget }, open));
    return (0,effective/* allOf */.b)(all);
}
function openedByChild(child, parent, { name }, tree, as, open) {
    const { at, when, isLater } = child;
    const { ownPort } = child.environment;
    const command = (0,way/* quoted */.T)(nameOf(child));
    const notice = (reason) => ({
        at: (0,places/* placeOf */.$t)(at),
        reason,
        severity: 'notice',
        role: 'start',
        way: parent.way,
    });
    const { budget } = as;
    budget.left -= 1;
    // Said once, of the first that is too many.
    if (budget.left < 0) {
        const reason = 'it starts too many processes for all of them to be followed';
        return { ...effective/* opensNone */.G, unknown: budget.left < -1 ? [] : [notice(reason)] };
    }
    const launches = followed(child, directoryOf(child, parent), tree);
    if (launches.length === 0) {
        const port = ownPort?.kind === 'primitive' ? String(ownPort.value) : 'a port';
        const reason = `${port} is given as PORT to a process that is not known: ${command}`;
        return { ...effective/* opensNone */.G, unknown: ownPort === null ? [] : [notice(reason)] };
    }
    const step = { at: (0,places/* placeOf */.$t)(at), message: `starts ${command}` };
    const own = environmentOf(child, name);
    const found = launches.map((it) => open({ ...it, way: [...parent.way, step, ...it.way] }, own, tree, at, { ...as, hasOwnPort: ownPort !== null }));
    const ports = found.flatMap((it) => it.ports);
    const broken = launches.flatMap((it) => (it.kind === 'broken' && isServer(child) ? [notice(it.reason)] : []));
    const unknown = [...found.flatMap((it) => it.unknown), ...broken];
    if (isLater) {
        const listed = [...new Set(ports.map((it) => it.port))].join(' and ');
        const reason = `${command} listens on ${listed}, and it is not known whether it is started`;
        return { ...effective/* opensNone */.G, unknown: [...unknown, ...(listed === '' ? [] : [notice(reason)])] };
    }
    return {
        ports: ports.map((it) => (when !== null && it.environment === 'default' ? { ...it, environment: when } : it)),
        unknown,
        covers: found.flatMap((it) => it.covers),
    };
}
/** Whether it is a server that is started, whatever it is told. */
function isServer({ command }) {
    const [program] = command !== null && 'words' in command ? command.words : [];
    return program?.kind === 'primitive' && (0,servers/* isServerProgram */.UC)((0,programs/* programName */.k)(String(program.value)));
}
/** What a program opens, and what its children open besides: of a port that both have, it is the program's. */
function withChildren(own, { ports, unknown, covers }) {
    const taken = new Set(own.ports.map((it) => `${it.port} ${it.protocol}`));
    const further = ports.filter((it) => !taken.has(`${it.port} ${it.protocol}`));
    return {
        ...own,
        ports: [...own.ports, ...further],
        unknown: [...own.unknown, ...unknown],
        covers: [...own.covers, ...covers],
    };
}
/** `null` where it is not known, or outside of the repository. */
function directoryOf({ cwd }, { directory }) {
    return cwd.kind === 'primitive' ? (0,paths/* pathFrom */.I)(directory, String(cwd.value)) : null;
}
function followed({ command, at }, directory, tree) {
    if (command === null)
        return [];
    if ('line' in command) {
        const { line } = command;
        return line.kind === 'primitive' && typeof line.value === 'string' ? (0,chain/* followShell */.K)(tree, directory, line) : [];
    }
    const [program, ...args] = command.words;
    if (program?.kind !== 'primitive')
        return [];
    return (0,chain/* followCommand */.t)(tree, directory, [program, ...args].map(argument), (0,places/* placeOf */.$t)(at));
}
/** An argument, which no shell has a hand in. What is not known may be anything, but is one word. */
function argument(value) {
    if (value.kind === 'primitive')
        return (0,launch_words/* wordOf */.aG)(value);
    const text = '$(…)';
    const fill = { from: 0, length: text.length, isQuoted: true, isReread: false, after: null };
    return { ...(0,launch_words/* impliedWord */.pb)(text, (0,values_value/* primitive */.MY)(text, value.at)), expands: true, fills: [fill] };
}
/** Variables that are not set are not handed on. */
function environmentOf({ environment: { variables, others } }, name) {
    const unset = (value) => (0,choices/* mapOptions */.tS)(value, (it) => (it.kind === 'variable' ? (0,values_value/* primitive */.MY)(undefined, it.at) : it));
    return new launch_environment/* Environment */.O(name, new Map([...variables].map(([key, value]) => [key, unset(value)])), others);
}
function nameOf({ command, at }) {
    const values = command === null ? [] : 'line' in command ? [command.line] : command.words;
    const known = values.flatMap((it) => (it.kind === 'primitive' ? String(it.value) : (0,places/* writtenAt */.nt)(it.at).slice(0, 40)));
    return known.length > 0 ? known.join(' ') : ((0,places/* writtenAt */.nt)(at).split('\n', 1)[0] ?? '');
}

// EXTERNAL MODULE: ./.build/launch/collect.js
var collect = __webpack_require__(6698);
// EXTERNAL MODULE: ./.build/launch/expand.js
var expand = __webpack_require__(6610);
// EXTERNAL MODULE: ./.build/launch/inspector.js
var launch_inspector = __webpack_require__(5665);
// EXTERNAL MODULE: ./.build/launch/opened.js + 2 modules
var launch_opened = __webpack_require__(6553);
// EXTERNAL MODULE: ./.build/launch/preloads.js
var preloads = __webpack_require__(7324);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 56 modules
var evaluate = __webpack_require__(4840);
// EXTERNAL MODULE: ./.build/javascript/library/workers.js
var workers = __webpack_require__(4763);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
// EXTERNAL MODULE: ./.build/javascript/library/environments.js
var environments = __webpack_require__(80);
// EXTERNAL MODULE: ./.build/javascript/values/truth.js
var truth = __webpack_require__(3798);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/library/text-methods.js + 1 modules
var text_methods = __webpack_require__(6489);
;// CONCATENATED MODULE: ./.build/javascript/listening/addresses.js
/** Addresses with a port, in one text. */



/** `0.0.0.0:4310`, `[::]:4310` */
function partsOf(text) {
    const part = (of) => (0,choices/* mapOptions */.tS)(text, (one) => {
        if (one.kind !== 'primitive')
            return one;
        const match = /^\[?(.*?)\]?:(\d+)$/.exec(String(one.value));
        return match === null
            ? (0,values_value/* unknown */.L5)('it is no address with a port', one.at)
            : (0,text_methods/* runOf */.ng)(one, of(match[1] ?? '', match[2] ?? ''), one.variables, one.at);
    });
    return { port: part((_, port) => port), address: part((address) => address) };
}

// EXTERNAL MODULE: ./.build/javascript/values/whens.js
var whens = __webpack_require__(2574);
;// CONCATENATED MODULE: ./.build/javascript/listening/socket-options.js






/** `listen(port, host?, backlog?, callback?)`, `listen({ port, host })`, `listen(path)`. */
function ofNode(call, framework, defaultPort = null) {
    const { args, at } = call;
    const [first, second] = args;
    const missing = defaultPort === null ? chosenBySystem(at) : (0,values_value/* primitive */.MY)(undefined, at);
    const socket = { ...plain(call, framework), defaultPort };
    if (first === undefined)
        return { ...socket, port: missing };
    const ports = [];
    const hosts = [];
    let failing = null;
    for (const { value, when } of (0,choices/* optionsOf */.cz)(first)) {
        if (value.kind === 'object') {
            const host = hostIn(value);
            if (!isUnset(host))
                hosts.push({ value: host, when });
        }
        const port = value.kind === 'object' ? portIn(value, missing) : portArgument(value, missing);
        // Of what is known to be a server, a function is what it calls when it listens.
        const isBare = (value.kind === 'closure' || value.kind === 'builtin') && call.made.from === 'package';
        if (isBare)
            ports.push({ value: missing, when });
        // What may be no port once something is set still says that the others hold only while it is not.
        if ((0,whens/* isSetting */.BX)(when))
            ports.push({ value: typeof port === 'string' ? (0,values_value/* unknown */.L5)('it is no port', value.at) : port, when });
        else if (port === 'invalid')
            failing = (0,values_value/* unknown */.L5)('it is no port', value.at);
        else if (port !== 'none')
            ports.push({ value: port, when });
    }
    if (ports.every(({ when }) => (0,whens/* isSetting */.BX)(when)))
        return failing === null ? null : { ...socket, port: failing };
    const address = hosts.length > 0 ? (0,choices/* choose */.Sw)(hosts, at) : first.kind === 'object' ? socket.address : hostArgument(second, call);
    // One of several stands where it is chosen, wherever it is used.
    return { ...socket, port: (0,choices/* choose */.Sw)(ports, first.at), address };
}
/** A value in the place of a port: itself, `none` where it is a path, a function or a server, `invalid` where it fails. */
function portArgument(value, missing) {
    switch (value.kind) {
        case 'primitive':
            if (value.value === undefined || value.value === null)
                return value.variables.length > 0 ? value : missing;
            if ((0,ports/* portNumber */.JX)(value.value) !== null)
                return value;
            if (value.variables.length > 0)
                return typeof value.value === 'string' ? value : 'invalid';
            // A text that is no number is the path of a Unix socket.
            return typeof value.value === 'string' && Number.isNaN(Number(value.value)) ? 'none' : 'invalid';
        case 'variable':
            return value;
        case 'unknown':
            return socket_options_isServer(value) ? 'none' : value;
        default:
            return 'none';
    }
}
/** The port of an object of options. */
function portIn(options, missing) {
    const port = (0,properties/* propertyOf */.$r)(options, 'port');
    if (!isUnset(port))
        return port.kind === 'choice' ? withoutInvalid(port, missing) : portArgument(port, missing);
    const isElsewhere = ['path', 'fd'].some((name) => !isUnset((0,properties/* propertyOf */.$r)(options, name)));
    return isElsewhere ? 'none' : missing;
}
function withoutInvalid(port, missing) {
    const read = (0,choices/* optionsOf */.cz)(port).map(({ value, when }) => ({ value: portArgument(value, missing), when }));
    const valid = read.flatMap(({ value, when }) => {
        if (typeof value !== 'string')
            return [{ value, when }];
        return (0,whens/* isSetting */.BX)(when) ? [{ value: (0,values_value/* unknown */.L5)('it is no port', port.at), when }] : [];
    });
    return valid.length > 0 ? (0,choices/* choose */.Sw)(valid, port.at) : read.some(({ value }) => value === 'invalid') ? 'invalid' : 'none';
}
/** `io.listen(server)`: what it is given is a server, `http.createServer()` or `new http.Server()`. */
function socket_options_isServer(value) {
    const [name = '', last] = value.kind === 'unknown' ? (value.made?.steps.slice(-2) ?? []) : [];
    return /^(?:create(?:Secure)?Server|Server)$/.test(name) && (last === '()' || last === 'new');
}
/** `host`, `hostname` or, of UDP, `address`: as it is named there. */
function hostIn(options) {
    const hosts = ['host', 'hostname', 'address'].map((name) => (0,properties/* propertyOf */.$r)(options, name));
    return hosts.find((it) => !isUnset(it)) ?? (0,values_value/* primitive */.MY)(undefined, options.at);
}
/** What stands behind the port: a host, a backlog or a function to call. Of what is not known, its name says which. */
function hostArgument(second, { at }) {
    const absent = (0,values_value/* primitive */.MY)(undefined, at);
    if (second === undefined)
        return absent;
    const hosts = (0,choices/* optionsOf */.cz)(second).flatMap(({ value, when }) => {
        if (value.kind === 'primitive')
            return typeof value.value === 'string' ? [{ value, when }] : [{ value: absent, when }];
        if (value.kind === 'variable')
            return [{ value, when }];
        const isNamed = value.kind === 'unknown' && /host|addr|ip$|bind|interface/i.test(lastWord(value.at));
        return [{ value: isNamed ? value : absent, when }];
    });
    return (0,choices/* choose */.Sw)(hosts, at);
}
function lastWord({ source, start, end }) {
    return source.text.slice(Math.max(start, end - 40), end);
}
/** An object with `port` and `host` (or `hostname`). */
function ofOptions(call, options, style) {
    const { at } = call;
    const { framework, defaultPort, always } = style;
    const socket = { ...plain(call, framework), defaultPort };
    const absent = (0,values_value/* primitive */.MY)(undefined, at);
    if (options === undefined || isUnset(options))
        return always ? { ...socket, port: absent } : null;
    // `serve(app)`: an application is what answers, not what says the port.
    if (options.kind === 'unknown' && options.made?.from === 'package')
        return always ? { ...socket, port: absent } : null;
    const missing = always ? (defaultPort === null ? chosenBySystem(at) : absent) : null;
    const port = (0,properties/* propertyOf */.$r)(options, 'port');
    if (isUnset(port))
        return missing === null ? null : { ...socket, port: missing, address: hostIn(options) };
    const isAttached = !always && ['server', 'noServer'].some((name) => options.kind === 'object' && options.properties.has(name));
    if (isAttached && !(options.kind === 'object' && options.properties.has('port')))
        return null;
    const read = withoutInvalid(port, missing ?? chosenBySystem(at));
    if (read === 'none')
        return null;
    return { ...socket, port: read === 'invalid' ? (0,values_value/* unknown */.L5)('it is no port', port.at) : read, address: hostIn(options) };
}
function isPortLike(value) {
    if (value.kind === 'variable')
        return true;
    if (value.kind === 'unknown')
        return value.variables !== undefined;
    return value.kind === 'primitive' && value.value !== '' && (0,ports/* portNumber */.JX)(value.value) !== null;
}
function plain({ at }, framework) {
    return { defaultPort: null, address: (0,values_value/* primitive */.MY)(undefined, at), protocol: 'tcp', framework };
}
function chosenBySystem(at) {
    return (0,values_value/* unknown */.L5)('no port is given, so that the system chooses one', at);
}
function isUnset(value) {
    return (0,ports/* isAbsent */.W0)(value) && (0,values_variables/* variablesOf */.ht)(value).length === 0;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/nest-microservice.js
/** NestJS's microservices: with TCP and gRPC they listen, with any other transport they connect to a broker. */





/** In the order of the enumeration `Transport`. */
const transports = ['TCP', 'REDIS', 'NATS', 'MQTT', 'GRPC', 'RMQ', 'KAFKA'];
const framework = 'NestJS';
/** @param options `{ transport, options: { host, port } }`. https://docs.nestjs.com/microservices/basics */
function ofMicroservice(call, options) {
    const given = options ?? (0,values_value/* primitive */.MY)(undefined, call.at);
    const own = (0,properties/* propertyOf */.$r)(given, 'options');
    switch (transportOf(given)) {
        case 'TCP': {
            const found = ofOptions(call, own, { framework, defaultPort: 3000, always: true });
            return found !== null && isUnset(found.address) ? { ...found, address: (0,values_value/* primitive */.MY)('localhost', call.at) } : found;
        }
        case 'GRPC': {
            // https://docs.nestjs.com/microservices/grpc#options
            const url = (0,properties/* propertyOf */.$r)(own, 'url');
            const socket = { ...plain(call, framework), defaultPort: 5000 };
            return isUnset(url)
                ? { ...socket, port: (0,values_value/* primitive */.MY)(undefined, call.at), address: (0,values_value/* primitive */.MY)('localhost', call.at) }
                : { ...socket, ...partsOf(url) };
        }
        case null:
            return { ...plain(call, framework), port: (0,values_value/* unknown */.L5)('its transport says whether it listens, and where', given.at) };
        default:
            return null;
    }
}
/** `null` where it is not known. */
function transportOf(options) {
    const transport = (0,properties/* propertyOf */.$r)(options, 'transport');
    const isOwn = options.kind !== 'object' || !(0,ports/* isAbsent */.W0)((0,properties/* propertyOf */.$r)(options, 'strategy'));
    if ((0,ports/* isAbsent */.W0)(transport))
        return isOwn && !(0,ports/* isAbsent */.W0)(options) ? null : 'TCP';
    // A text is none of them, be it `'2'`.
    if (transport.kind === 'primitive')
        return typeof transport.value === 'number' ? (transports[transport.value] ?? null) : null;
    const [of, name = ''] = transport.kind === 'unknown' ? (transport.made?.steps ?? []) : [];
    return of === 'Transport' && transports.includes(name) ? name : null;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/server-openers.js
/** Servers that are started with an object of options, by a call of their own. As data. */




const rows = [
    // https://github.com/honojs/node-server#port
    { names: ['@hono/node-server'], calls: ['serve'], framework: 'Hono', defaultPort: 3000 },
    // https://www.apollographql.com/docs/apollo-server/api/standalone
    {
        names: ['@apollo/server/standalone'],
        calls: ['startStandaloneServer'],
        framework: 'Apollo Server',
        defaultPort: 4000,
        options: ({ args, at }) => (0,properties/* propertyOf */.$r)(args[1] ?? (0,values_value/* primitive */.MY)(undefined, at), 'listen'),
    },
    // What these are given here stands in the config of the application, or in the environment: see `thinkjs.ts`, …
    { names: ['thinkjs'], calls: ['run'], framework: 'ThinkJS', defaultPort: 8360 },
    {
        names: ['egg', 'egg-cluster'],
        calls: ['startCluster'],
        framework: 'Egg.js',
        defaultPort: (options) => (options !== undefined && !(0,ports/* isFalse */.Wu)((0,properties/* propertyOf */.$r)(options, 'https')) ? 8443 : 7001),
    },
    { names: ['strapi', '@strapi/strapi'], calls: ['start'], framework: 'Strapi', defaultPort: 1337 },
    {
        names: ['@adonisjs/core', '@adonisjs/core/build/standalone'],
        calls: ['start'],
        framework: 'AdonisJS',
        defaultPort: 3333,
    },
    { names: ['@adonisjs/ignitor'], calls: ['fireHttpServer'], framework: 'AdonisJS', defaultPort: null },
    { names: ['sails'], calls: ['lift'], framework: 'Sails', defaultPort: 1337 },
    // https://github.com/peers/peerjs-server#create-a-custom-server
    { names: ['peer'], calls: ['PeerServer'], framework: 'PeerServer', defaultPort: 9000 },
    // Its first version; the later ones are handlers. https://the-guild.dev/graphql/yoga-server/v1
    { names: ['graphql-yoga'], calls: ['start'], framework: 'GraphQL Yoga', defaultPort: 4000 },
];
const serverOpeners = rows.map((row) => ({
    from: 'package',
    names: row.names,
    how: 'call',
    calls: row.calls,
    read: (call) => read(row, call),
}));
function read({ framework, defaultPort, options }, call) {
    const given = options === undefined ? call.args[0] : options(call);
    const port = typeof defaultPort === 'function' ? defaultPort(given) : defaultPort;
    return ofOptions(call, given, { framework, defaultPort: port, always: true });
}

;// CONCATENATED MODULE: ./.build/javascript/listening/socket-calls.js
/** Which calls open a socket to listen on: of which package, or of which runtime. */








/** Packages whose `listen` is that of a server. Most of them hand it on to Node's. */
const libraries = new Map([
    // https://nodejs.org/api/net.html#serverlisten
    ...['http', 'https', 'http2', 'net', 'tls', 'spdy', 'http2-express-bridge'].map((name) => [name, { framework: null, style: 'node' }]),
    ['express', { framework: 'Express', style: 'node' }],
    ['loopback', { framework: 'LoopBack', style: 'node' }],
    ['koa', { framework: 'Koa', style: 'node' }],
    ['polka', { framework: 'Polka', style: 'node' }],
    ['restify', { framework: 'Restify', style: 'node' }],
    ['connect', { framework: 'Connect', style: 'node' }],
    // https://feathersjs.com/api/socketio: with a transport alone, it has a server of its own.
    ['@feathersjs/feathers', { framework: 'Feathers', style: 'node' }],
    ['@feathersjs/express', { framework: 'Feathers', style: 'node' }],
    ['@feathersjs/koa', { framework: 'Feathers', style: 'node' }],
    ['@tinyhttp/app', { framework: 'tinyhttp', style: 'node' }],
    ['json-server', { framework: 'json-server', style: 'node' }],
    ['http-proxy', { framework: 'http-proxy', style: 'node' }],
    ['socket.io', { framework: 'Socket.IO', style: 'node' }],
    ['h3', { framework: 'h3', style: 'node' }],
    // https://fastify.dev/docs/latest/Reference/Server/#listen: localhost, unless told otherwise.
    ['fastify', { framework: 'Fastify', style: 'fastify' }],
    // https://docs.nestjs.com/first-steps
    ['@nestjs/core', { framework: 'NestJS', style: 'nest' }],
    ['uWebSockets.js', { framework: 'uWebSockets.js', style: 'uws' }],
    ['hyper-express', { framework: 'hyper-express', style: 'uws' }],
    // https://elysiajs.com/patterns/configuration
    ['elysia', { framework: 'Elysia', style: 'node' }],
    // https://github.com/honojs/node-server#port
    ['@hono/node-server', { framework: 'Hono', style: 'node' }],
    // https://www.apollographql.com/docs/apollo-server/v3/api/apollo-server#listen
    ['apollo-server', { framework: 'Apollo Server', style: 'apollo' }],
]);
/** The socket that a call opens; `null` if it opens none with a port, or nothing says that it opens one. */
function socketOf(call) {
    const { made } = call;
    const name = made.steps.findLast((step) => step !== 'default') ?? '';
    const special = made.from === 'elsewhere' ? undefined : openers.find((it) => opens(it, call, name));
    if (special !== undefined)
        return special.read(call);
    if (name !== 'listen' || call.how === 'new' || (made.from === 'global' && made.name === 'Deno'))
        return null;
    const library = made.from === 'package' ? libraries.get(made.name) : undefined;
    if (library !== undefined)
        return ofLibrary(call, library);
    return looksLikeAServer(call) ? ofNode(call, null) : null;
}
/** Whether it is said here where a package listens, and so too what of it does not. */
function isKnownServer(name) {
    return libraries.has(name) || openers.some((it) => it.from === 'package' && it.names.includes(name));
}
function opens(it, { made, how }, name) {
    return (it.from === made.from &&
        it.names.includes(made.name) &&
        (it.how === 'either' || it.how === how) &&
        it.calls.includes(name));
}
const openers = [
    ...serverOpeners,
    // https://bun.com/docs/runtime/http/server
    { from: 'global', names: ['Bun'], how: 'call', calls: ['serve'], read: ofBun },
    { from: 'package', names: ['bun'], how: 'call', calls: ['serve'], read: ofBun },
    // https://docs.deno.com/api/deno/~/Deno.serve
    { from: 'global', names: ['Deno'], how: 'call', calls: ['serve'], read: (call) => ofDeno(call, 8000) },
    { from: 'global', names: ['Deno'], how: 'call', calls: ['listen', 'listenTls'], read: (call) => ofDeno(call, null) },
    // An application listens where it starts, and takes where from what it is made with; mixins give its class back.
    // https://loopback.io/doc/en/lb4/Server.html#configuration
    {
        from: 'package',
        names: ['@loopback/rest', '@loopback/core', '@loopback/boot', '@loopback/repository', '@loopback/service-proxy'],
        how: 'new',
        calls: ['RestApplication', 'Application', 'RestServer', '()'],
        read: ofLoopBack,
    },
    {
        from: 'package',
        names: ['@nestjs/core'],
        how: 'call',
        calls: ['createMicroservice', 'connectMicroservice'],
        read: (call) => ofMicroservice(call, call.args[call.made.steps.at(-1) === 'createMicroservice' ? 1 : 0]),
    },
    // https://grpc.io/docs/languages/node/basics/#starting-the-server; before, `bind`.
    { from: 'package', names: ['@grpc/grpc-js', 'grpc'], how: 'call', calls: ['bindAsync', 'bind'], read: ofGrpc },
    // What else says the port: see `bolt.ts`. A receiver may be started on its own.
    {
        from: 'package',
        names: ['@slack/bolt'],
        how: 'call',
        calls: ['start'],
        read: ofBolt,
    },
    // https://github.com/websockets/ws/blob/master/doc/ws.md#new-websocketserveroptions-callback
    {
        from: 'package',
        names: ['ws'],
        how: 'new',
        calls: ['WebSocketServer', 'Server'],
        read: (call) => ofOptions(call, call.args[0], { framework: 'ws', defaultPort: null, always: false }),
    },
    // https://hapi.dev/api/#-serveroptions
    {
        from: 'package',
        names: ['@hapi/hapi', 'hapi'],
        how: 'either',
        calls: ['server', 'Server'],
        read: (call) => ofOptions(call, call.args[0], { framework: 'hapi', defaultPort: null, always: false }),
    },
    // https://socket.io/docs/v4/server-initialization/: a port, or a server that listens by itself.
    { from: 'package', names: ['socket.io'], how: 'either', calls: ['', 'Server', 'attach'], read: ofSocketIo },
    // https://nodejs.org/api/dgram.html#socketbindport-address-callback
    {
        from: 'package',
        names: ['dgram'],
        how: 'call',
        calls: ['bind'],
        read: (call) => {
            const found = ofNode(call, null);
            return found === null ? null : { ...found, protocol: 'udp' };
        },
    },
];
function ofLibrary(call, { framework, style }) {
    switch (style) {
        case 'node':
            return ofNode(call, framework);
        case 'apollo':
            return ofNode(call, framework, 4000);
        case 'fastify':
            return onLocalhost(ofNode(call, framework), call);
        case 'nest': {
            // It listens with what it was made with.
            if (call.made.steps.includes('createMicroservice'))
                return null;
            const found = ofNode(call, framework);
            return call.loads('@nestjs/platform-fastify') ? onLocalhost(found, call) : found;
        }
        case 'uws': {
            // https://unetworking.github.io/uWebSockets.js/generated/interfaces/TemplatedApp.html#listen
            const [first, ...rest] = call.args;
            const isHost = first?.kind === 'primitive' && (0,ports/* portNumber */.JX)(first.value) === null;
            const found = ofNode({ ...call, args: isHost ? rest : call.args.slice(0, 1) }, framework);
            return isHost && found !== null ? { ...found, address: first } : found;
        }
    }
}
/** Where nothing says a port: `BUN_PORT`, `PORT`, `NODE_PORT`, 3000. https://bun.com/docs/runtime/http/server */
function ofBun(call) {
    const [options] = call.args;
    if (options !== undefined && !isUnset((0,properties/* propertyOf */.$r)(options, 'unix')) && options.kind === 'object')
        return null;
    const found = ofOptions(call, options, { framework: 'Bun', defaultPort: 3000, always: true });
    return found !== null && isUnset(found.port) ? { ...found, port: call.bunPort() } : found;
}
/** `Deno.serve(handler)`, `Deno.serve(options, handler)`. */
function ofDeno(call, defaultPort) {
    const [options] = call.args;
    const isHandler = options?.kind === 'closure' || options?.kind === 'builtin' || options?.kind === 'unknown';
    if (options?.kind === 'object' && !isUnset((0,properties/* propertyOf */.$r)(options, 'path')))
        return null;
    const style = { framework: 'Deno', defaultPort, always: true };
    return ofOptions(call, isHandler && defaultPort !== null ? undefined : options, style);
}
/** `new RestApplication({ rest: { port: 4310 } })`, `new RestServer(application, { port: 4310 })`. */
function ofLoopBack(call) {
    const isServer = call.made.steps.includes('RestServer');
    const absent = (0,values_value/* primitive */.MY)(undefined, call.at);
    const [first = absent, second = absent] = call.args;
    const rest = isServer ? second : (0,properties/* propertyOf */.$r)(first, 'rest');
    if (!call.loads('@loopback/rest') || (0,ports/* isFalse */.Wu)((0,properties/* propertyOf */.$r)(rest, 'listenOnStart')))
        return null;
    return ofOptions(call, rest, { framework: 'LoopBack', defaultPort: 3000, always: true });
}
/** `server.bindAsync('0.0.0.0:4310', credentials, callback)`; `bind` is also what every function has. */
function ofGrpc(call) {
    const [address, credentials] = call.args;
    if (address === undefined || credentials === undefined)
        return null;
    const isPath = address.kind === 'primitive' && /^unix:/.test(String(address.value));
    return isPath ? null : { ...plain(call, 'gRPC'), ...partsOf(address) };
}
/** Receivers without a socket of their own are told of Slack's events in another way. */
function ofBolt(call) {
    const [of = ''] = call.made.steps;
    if (/^(?:SocketMode|AwsLambda)Receiver$/.test(of))
        return null;
    return ofNode(call, 'Slack Bolt', of === 'ExpressReceiver' ? null : 3000);
}
function ofSocketIo(call) {
    const [first] = call.args;
    const isPort = first !== undefined && (0,choices/* optionsOf */.cz)(first).some(({ value }) => isPortLike(value));
    return isPort ? ofNode({ ...call, args: [first] }, 'Socket.IO') : null;
}
/**
 * Whether a `listen` of something that is not known is that of a server: its first argument is a port, or by its name
 * it is one (`store.listen(update)` is none).
 */
function looksLikeAServer({ args, at }) {
    const [first] = args;
    if (first === undefined)
        return false;
    const options = (0,choices/* optionsOf */.cz)(first).map(({ value }) => value);
    if (options.some((value) => isPortLike(value) || (value.kind === 'object' && value.properties.has('port'))))
        return true;
    if (!options.some((value) => value.kind === 'unknown' || value.kind === 'object'))
        return false;
    const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 2000));
    const argument = text.slice(text.lastIndexOf('.listen(') + 1, text.lastIndexOf('.listen(') + 60);
    return /port/i.test(argument) || /(?:app|server|http|https|fastify|api)\)?\s*\??\.listen\(/i.test(text);
}
function onLocalhost(socket, { at }) {
    return socket !== null && isUnset(socket.address) ? { ...socket, address: (0,values_value/* primitive */.MY)('localhost', at) } : socket;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/bun.js





/** What Bun listens on where nothing says a port. https://bun.com/docs/runtime/http/server#changing-the-port-and-hostname */
function bunPort(it, at) {
    return ['NODE_PORT', 'PORT', 'BUN_PORT'].reduce((otherwise, name) => (0,truth/* fallback */.Np)('||', (0,environments/* variableOf */.Qn)(it, name, at), () => otherwise, at), (0,values_value/* primitive */.MY)(undefined, at));
}
/** `export default { port, fetch }`. https://bun.com/docs/runtime/http/server#export-default-syntax */
function socketOfExport(program) {
    const { value } = program;
    const isApplication = value.kind === 'unknown' && value.made?.from === 'package';
    const isServer = value.kind === 'object' && value.properties.has('fetch');
    if (!isApplication && !isServer)
        return null;
    const made = { from: 'global', name: 'Bun', steps: ['serve'] };
    const socket = socketOf({
        made,
        how: 'call',
        args: [value],
        at: value.at,
        loads: () => false,
        bunPort: () => bunPort(program.interpreter, value.at),
    });
    return (0,properties/* propertyOf */.$r)(value, 'fetch').kind === 'primitive' ? null : socket;
}

// EXTERNAL MODULE: ./.build/javascript/syntax/uses.js
var syntax_uses = __webpack_require__(2724);
;// CONCATENATED MODULE: ./.build/javascript/listening/silent.js

/** Modules of Node; not those with which code may run that is not looked at, nor `dgram`, which takes no `listen`. */
const silent_ofNode = /^(?:node:)?(?:assert|async_hooks|buffer|console|constants|crypto|diagnostics_channel|dns|events|fs|https?|http2|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|sys|timers|tls|tty|url|util|v8|zlib)(?:\/\w+)?$/;
/** A server is made by one of these words, and a process for other code by the last one. */
const speaksOfServers = /\b(?:Bun|Deno|Server|ShardingManager|binding|create(?:Secure)?Server|dlopen|getBuiltinModule|listen|serve)\b/;
/** The modules of Node that make servers: what is asked of them by a name that is not written may be that. */
const makingServers = /^(?:node:)?(?:https?|http2|net|tls)$/;
/** `http[name]`, `{ [name]: make }`, `Object.values(http)`, an escape. An index or a key that is written is none. */
const hidesNames = /[\w$)\]]\s*(?:\?\.\s*)?\[\s*(?!\d+\s*\]|(['"])[\w-]+\1\s*\])|\]\s*:|\bObject\.(?:entries|getOwn\w+|values)\b|\bReflect\b|\\[ux]/;
/** What runs other code, unless it is called by its name with one that is written: `const load = require`. */
const runners = new Set(['Function', 'eval', 'require']);
/** The name of a file of code, but for that of a module that is loaded: a package may run it. */
const namesCode = /(?<!\b(?:from|import|require)(?:\s*\(\s*|\s*))(['"`])[^'"`\n]*\.[cm]?[jt]sx?\1/;
/**
 * Packages that connect to others, compute or write, and open no socket of their own whatever they are told. One that may
 * (the webhooks of a library for bots, the appenders of log4js), that runs files of the repository without naming each (the
 * migrations of knex), or other packages and commands (the transports of pino, the jobs of cron), is not here.
 */
const clients = new Set(`
    @anthropic-ai/sdk @google/generative-ai @prisma/client @supabase/supabase-js amqp-connection-manager amqplib async
    async-retry aws-sdk axios axios-retry bcrypt bcryptjs better-sqlite3 big.js bignumber.js bluebird bn.js bottleneck
    bunyan ccxt chalk cheerio chokidar colors consola cron-parser croner crypto-js csv-parse csv-parser csv-stringify
    date-fns date-fns-tz dayjs debug decimal.js discord.js dotenv dotenv-expand dotenv-flow drizzle-orm eris ethers
    fast-glob fast-xml-parser fs-extra glob got handlebars iconv-lite ioredis joi js-yaml jsonwebtoken kafkajs lodash
    luxon mailparser minimist mkdirp moment moment-timezone mongodb mongoose ms mssql mysql mysql2 nanoid nats needle
    node-cron node-fetch node-schedule nodemailer openai ora p-limit p-queue p-retry pg pg-boss pg-promise postgres
    promise-retry qs redis request rimraf rss-parser semver sharp signale socket.io-client source-map-support sqlite
    sqlite3 stripe superagent tmi.js tslib twilio twitter-api-v2 underscore uuid viem web3 winston
    winston-daily-rotate-file xlsx xml2js yaml yup zod
  `
    .trim()
    .split(/\s+/));
/** Families of them; not their parts that serve (`@google-cloud/local-auth`), or run files (`@discordjs/ws`). */
const families = /^@(?:aws-sdk|solana|types)\/|^@discordjs\/(?:builders|collection|opus|rest|voice)(?:\/|$)|^@google-cloud\/(?:bigquery|datastore|firestore|logging|pubsub|secret-manager|speech|storage|tasks|text-to-speech|translate|vision)(?:\/|$)/;
function isSilent(program, modules) {
    const makesServers = modules.some((it) => loadsOf(it).some((name) => name !== null && makingServers.test(name)));
    return modules.every((it) => !(makesServers && hidesNames.test(it.frame.file.text)) && isSilentModule(program, it));
}
function loadsOf({ program }) {
    return [...(0,syntax_uses/* usesOf */.M)(program).loads, ...importsOf(program)];
}
function isSilentModule({ interpreter }, module) {
    const { frame } = module;
    const uses = (0,syntax_uses/* usesOf */.M)(module.program);
    const { text } = frame.file;
    if (uses.compiles || speaksOfServers.test(text) || namesCode.test(text) || isRunning(uses))
        return false;
    // What a function loads that is never run is not looked at either, nor a file that is too hard to read.
    return loadsOf(module).every((name) => {
        if (name === null)
            return false;
        const { kind } = interpreter.peek(name, frame.file);
        return kind === 'loaded' || (kind === 'package' && isClient(name)) || name.endsWith('.json');
    });
}
function isRunning({ handedOn, methods }) {
    return [...handedOn, ...methods].some((path) => path.some((name) => runners.has(name)));
}
/** What it loads before anything of it is run, types aside. */
function importsOf({ body }) {
    return body.flatMap((it) => {
        switch (it.type) {
            case 'ImportDeclaration':
                return it.importKind === 'type' ? [] : it.source.value;
            case 'ExportAllDeclaration':
            case 'ExportNamedDeclaration':
                return it.exportKind === 'type' ? [] : (it.source?.value ?? []);
            case 'TSImportEqualsDeclaration':
                return it.moduleReference.type === 'TSExternalModuleReference' ? it.moduleReference.expression.value : [];
            default:
                return [];
        }
    });
}
function isClient(specifier) {
    const [scope = '', name] = specifier.split('/');
    const isNamed = clients.has(scope.startsWith('@') ? `${scope}/${name}` : scope);
    return isNamed || families.test(specifier) || silent_ofNode.test(specifier);
}

// EXTERNAL MODULE: ./.build/javascript/values/conditions.js
var values_conditions = __webpack_require__(1049);
;// CONCATENATED MODULE: ./.build/javascript/listening/alternatives.js
/**
 * Sockets that exclude each other: `if (…) listen(4310); else listen(4320);` on a condition that is not known. One of
 * them is opened, and nothing says which.
 */






/** Each process of a cluster takes a way of its own: all of them are taken. */
function isOfCluster({ at }) {
    return /\bis(?:Master|Primary|Worker|MainThread)\b|\bcluster\.worker\b/.test((0,places/* writtenAt */.nt)(at));
}
/** The calls; of those that only one of several ways comes by, where another one has other ports, none has a known port. */
function withoutGuesses(calls) {
    const options = new Map(calls.map((call) => [call, (0,choices/* optionsOf */.cz)(call.port)]));
    const claims = [...options].flatMap(([call, all]) => all.flatMap((option) => {
        const port = (0,whens/* isSetting */.BX)(option.when) ? null : portOf(option.value, call);
        return port === null ? [] : [{ call, option, port, isGuess: false }];
    }));
    const reasons = new Map();
    const [doubtful, usual] = parted(claims, ({ call }) => call.ways.some(values_conditions/* isDoubtful */.Ge));
    for (const { call, option, port } of doubtful)
        if (isKnown(port) && !usual.some((it) => it.port === port))
            reasons.set(option, doubtOf(port, call.ways));
    for (let isStable = false; !isStable;) {
        isStable = true;
        for (const claim of usual.filter((it) => !it.isGuess && isKnown(it.port))) {
            const reason = claim.call.ways.map((way) => otherPorts(claim, way, usual)).find((it) => it !== null) ?? null;
            if (reason === null)
                continue;
            reasons.set(claim.option, reason);
            claim.isGuess = true;
            isStable = false;
        }
    }
    return [...options].map(([call, all]) => ({ ...call, port: withReasons(call, all, reasons) }));
}
function doubtOf(port, ways) {
    return ways.some((way) => way.isFailure === true)
        ? `it is ${port} only where something before that fails`
        : `it is ${port} only where nothing before that fails, and as far as that is seen, something does`;
}
function parted(all, isOf) {
    return [all.filter(isOf), all.filter((one) => !isOf(one))];
}
/** What it is named as; `null` for no port, such as a path. */
function portOf(value, { defaultPort }) {
    if (value.kind === 'variable')
        return value.name;
    if (value.kind !== 'primitive')
        return `not known ${value.at.source.path} ${value.at.start} ${value.kind === 'unknown' ? value.reason : ''}`;
    if (value.value === undefined || value.value === null)
        return defaultPort === null ? null : String(defaultPort);
    const port = (0,ports/* portNumber */.JX)(value.value);
    return port === null ? null : String(port);
}
/** The reason why a port is not known that is opened on one way; `null` where the others have it, or have nothing else. */
function otherPorts({ option: { when }, port }, way, claims) {
    if (isOfCluster(way))
        return null;
    const onWays = new Map();
    for (const claim of inEnvironment(claims, when)) {
        const other = claim.call.ways.find((it) => (0,values_conditions/* areBeside */.xl)(it, way));
        if (other !== undefined)
            onWays.set(other.index, [...(onWays.get(other.index) ?? []), claim]);
    }
    const own = new Set((onWays.get(way.index) ?? []).map((it) => it.port));
    const isAlternative = [...onWays].some(([index, others]) => {
        const isHere = others.some((it) => it.port === port && !it.isGuess);
        return index !== way.index && !isHere && others.some((it) => !own.has(it.port) || it.isGuess);
    });
    if (!isAlternative)
        return null;
    const all = [...onWays.values()].flat().map((it) => it.port);
    const known = [...new Set(all.filter(isKnown))];
    const names = known.length < new Set(all).size ? [...known, 'another port'] : known;
    return (0,ports/* isOneOf */.EK)(names, way.at);
}
function isKnown(port) {
    return (0,ports/* portNumber */.JX)(Number(port)) !== null;
}
/** Of each call what it is there; what it is elsewhere, where it names no such environment. */
function inEnvironment(claims, when) {
    return claims.filter(({ call, option }) => {
        if ((0,whens/* sameWhen */.L4)(option.when, when))
            return true;
        return option.when === null && !(0,choices/* optionsOf */.cz)(call.port).some((it) => (0,whens/* sameWhen */.L4)(it.when, when));
    });
}
function withReasons({ port, at }, all, reasons) {
    if (!all.some((it) => reasons.has(it)))
        return port;
    const options = all.map((option) => {
        const reason = reasons.get(option);
        return reason === undefined ? option : { value: (0,values_value/* unknown */.L5)(reason, at), when: option.when };
    });
    const [only] = options;
    return options.length === 1 && only !== undefined ? only.value : { kind: 'choice', options, at: port.at };
}

;// CONCATENATED MODULE: ./.build/javascript/listening/readings.js




/** More readings of one place than these say nothing new. */
const mostReadings = 64;
/** All readings of one place: a socket for each address. */
function merged(at, all, cut, withdrawn) {
    const seen = withoutWithdrawn(at, all, withdrawn);
    const chosen = withoutFailures(meant(at, seen, cut));
    const byAddress = new Map();
    for (const { socket } of chosen) {
        const key = (0,choices/* optionsOf */.cz)(socket.address)
            .map(({ value }) => textOfScalar(value))
            .join('|');
        byAddress.set(key, [...(byAddress.get(key) ?? []), socket]);
    }
    const isReached = seen.some((it) => it.how !== 'unreached');
    const via = chosen.map((it) => it.socket.framework).find((it) => it !== null) ?? null;
    const ways = (chosen[0]?.ways ?? []).filter((way) => chosen.every((it) => it.ways.some((one) => one.index === way.index && (0,values_conditions/* areBeside */.xl)(one, way))));
    return [...byAddress.values()].flatMap((sockets) => {
        const [first] = sockets;
        if (first === undefined)
            return [];
        const { address, defaultPort, protocol } = first;
        const port = oneOf(sockets.map((it) => it.port), at);
        return [{ port, address, defaultPort, protocol, at, ways, via, isReached }];
    });
}
/** What is taken away again is not known: who knows whether it was called before. */
function withoutWithdrawn(at, seen, withdrawn) {
    const left = seen.filter(({ run }) => run === null || !withdrawn.has(run));
    const [first] = seen;
    if (left.length > 0 || first === undefined)
        return left;
    const port = (0,values_value/* unknown */.L5)('what leads to it would run later, and is taken away again before', at);
    return [{ ...first, socket: { ...first.socket, port }, ifGiven: null }];
}
/** What is done where something fails that most likely does not is not what the program does, if it comes by without. */
function withoutFailures(seen) {
    const usual = seen.filter(({ ways }) => !ways.some(values_conditions/* isDoubtful */.Ge));
    return usual.length > 0 ? usual : seen;
}
/** The readings that count. */
function meant(at, seen, cut) {
    const of = (...hows) => seen.filter((it) => hows.includes(it.how));
    const sure = of('sure');
    const early = sure.length > 0 ? sure : of('blind');
    const again = isSame(of('echo'), of('again')) ? [] : of('again');
    // A name that is declared further down is known at the end.
    const tooEarly = (it) => again.length > 0 && isUndeclared(it.socket.port);
    const gone = goneBy(seen, cut);
    const isGone = (it) => it.run !== null && gone.has(it.run);
    const [first] = early;
    if (again.length === 0 && first !== undefined && early.every(isGone))
        return [{ ...first, socket: { ...first.socket, port: (0,values_value/* unknown */.L5)(changed, at) }, ifGiven: null }];
    const reached = [...early.filter((it) => !tooEarly(it) && !isGone(it)), ...again];
    return reached.length > 0 ? reached : of('echo', 'again', 'unreached');
}
const changed = 'what leads to it runs later, and by then goes another way';
/** What comes by right after it was run, but not at the end of the program, when something else has been changed. */
function goneBy(seen, cut) {
    const runsOf = (how) => seen.flatMap((it) => (it.how === how ? (it.run ?? []) : []));
    const again = new Set([...cut, ...runsOf('again')]);
    return new Set(seen.length < mostReadings ? runsOf('echo').filter((run) => !again.has(run)) : []);
}
/** Whether nothing has changed between two looks at the same code. */
function isSame(a, b) {
    const texts = (all) => [...new Set(all.flatMap(({ socket }) => [socket.port, socket.address].map(textOfValue)))].sort().join('\n');
    return texts(a) === texts(b);
}
function textOfValue(value) {
    return (0,choices/* optionsOf */.cz)(value)
        .map(({ value: it, when }) => {
        return `${textOfScalar(it)} ${it.at.source.path} ${it.kind === 'primitive' ? it.at.start : ''} ${when?.environment ?? ''}`;
    })
        .join('|');
}
/** Why something is not known makes no difference: it is told to people. */
function textOfScalar(value) {
    if (value.kind === 'primitive')
        return String(value.value);
    return value.kind === 'unknown' ? `unknown ${value.variables?.join() ?? ''}` : value.kind;
}
/** A name that nothing declares. */
function isUndeclared(value) {
    return value.kind === 'unknown' && value.made?.from === 'global' && value.made.steps.length === 0;
}
/** One of several; of what is not known, one says enough. */
function oneOf(values, at) {
    const options = [];
    for (const { value, when } of opened(values.map(choices/* optionsOf */.cz))) {
        const isThere = options.some((it) => it.when === null && ((0,choices/* sameValue */.eE)(it.value, value) || isSameUnknown(it.value, value)));
        if (!isThere || when !== null)
            options.push({ value, when });
    }
    return (0,choices/* choose */.Sw)(options, chosenAt(values) ?? at);
}
/** Where all of them are chosen; `null` for several places. */
function chosenAt(values) {
    const [first, ...others] = values.map((it) => it.at);
    const isOne = others.every((it) => it.source === first?.source && it.start === first.start && it.end === first.end);
    return isOne ? (first ?? null) : null;
}
/**
 * What they are in each environment: `const it = process.env.TLS ? https : http` comes by twice, each time where the other
 * does not.
 */
function opened(readings) {
    return readings.flatMap((own) => {
        const others = readings.filter((it) => it !== own);
        return own.flatMap((option) => {
            const instead = isNotOpened(option.value) ? others.flatMap((it) => openedWhen(option.when, it)) : [];
            return instead.length > 0 ? instead : [option];
        });
    });
}
function openedWhen(when, options) {
    const here = options.filter((it) => (0,whens/* sameWhen */.L4)(it.when, when));
    const those = here.length > 0 ? here : options.filter((it) => it.when === null);
    return those.filter((it) => !isNotOpened(it.value)).map(({ value }) => ({ value, when }));
}
function isNotOpened(value) {
    return value.kind === 'primitive' && value.value === false;
}
function isSameUnknown(a, b) {
    if (a.kind === 'primitive' && b.kind === 'primitive')
        return a.value === undefined && b.value === undefined && a.variables.join() === b.variables.join();
    if (a.kind === 'variable' && b.kind === 'variable')
        return a.name === b.name;
    return a.kind === 'unknown' && b.kind === 'unknown' && textOfScalar(a) === textOfScalar(b);
}

;// CONCATENATED MODULE: ./.build/javascript/listening/sockets.js


class Sockets {
    /** By file and place. */
    #places = new Map();
    /**
     * @param isRepeated whether a round of a loop is run once more: what that would find is that the first one was there
     * @returns whether it says anything new
     */
    add(at, isRepeated, seen) {
        const key = placeOf(at);
        const place = this.#places.get(key) ?? { at, seen: [] };
        this.#places.set(key, place);
        if (place.seen.length >= (isRepeated ? 1 : mostReadings))
            return false;
        place.seen.push(seen);
        return true;
    }
    /**
     * A program that opens nothing without some variable is started with it; one that opens another socket may do without.
     *
     * @param cut what was run once more, and not to its end
     * @param withdrawn what would run later, and is taken away again
     */
    all(cut, withdrawn) {
        const places = [...this.#places.values()];
        const isAllNeeded = places.every(({ seen }) => seen.every((it) => it.ifGiven !== null));
        const given = (it) => ({ ...it, socket: it.ifGiven ?? it.socket });
        return withoutGuesses(places.flatMap(({ at, seen }) => merged(at, isAllNeeded ? seen.map(given) : seen, cut, withdrawn)));
    }
}
function placeOf(at) {
    return `${at.source.path}:${at.end}`;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/steps.js
/** For what is looked at behind the program's end. */
const furtherSteps = 200_000;
/** For a function in which something listens, any other, and those that come last. */
const stepsOfServer = 300_000;
const stepsOfHandler = 20_000;
const stepsAtTheEnd = 1_000;
/** For any other one, at a second look at a program that had a port left open by the first. */
const stepsOfPatience = 150_000;
/** When fewer than these are left of a program's, little is spent on what opens nothing. */
const stepsKept = 500_000;
/** @param handler for a function of no worth */
function stepsOfWorth(worth, left, handler) {
    const isEarly = left > stepsKept;
    if (worth === 'direct' || (worth === 'named' && isEarly))
        return stepsOfServer;
    return isEarly || worth === 'named' ? handler : stepsAtTheEnd;
}

// EXTERNAL MODULE: ./.build/javascript/language/scopes.js
var scopes = __webpack_require__(7386);
// EXTERNAL MODULE: ./.build/javascript/language/unread.js + 3 modules
var unread = __webpack_require__(6458);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
// EXTERNAL MODULE: ./.build/javascript/syntax/nodes.js
var nodes = __webpack_require__(9995);
// EXTERNAL MODULE: ./.build/javascript/syntax/paths.js
var syntax_paths = __webpack_require__(1586);
// EXTERNAL MODULE: ./.build/javascript/values/members.js
var members = __webpack_require__(3708);
// EXTERNAL MODULE: ./.build/javascript/syntax/patterns.js
var patterns = __webpack_require__(7395);
;// CONCATENATED MODULE: ./.build/javascript/listening/written-calls.js



/** By program: a program is looked through once. */
const known = new WeakMap();
/** Fields run when an instance is made; the others are not evaluated, or not all of them. */
const written_calls_hidden = /^(?:Class(?:Private|Accessor)?Property|StaticBlock|Decorator|TSModuleBlock|JSX\w+)$/;
/** Looks through a program. */
function writtenIn(program) {
    const before = known.get(program);
    if (before !== undefined)
        return before;
    const calls = [];
    const named = new Map();
    const keys = new Map();
    // A stack of our own: programs are nested more deeply than ours may be.
    const open = [{ node: program, around: null, isHidden: false }];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        const { node, around } = one;
        const isHidden = one.isHidden || written_calls_hidden.test(node.type);
        if (isCall(node))
            calls.push({ node, functions: functionsOf(around), isHidden });
        const [name, value] = nameGivenBy(node);
        if (name !== null && value !== null) {
            const names = named.get(around?.node ?? null) ?? new Map();
            named.set(around?.node ?? null, names.set(name, names.has(name) ? null : value));
        }
        if ('key' in node) {
            const method = 'value' in node ? node.value : node;
            const key = node.key.type === 'PrivateName' ? `#${node.key.id.name}` : (0,syntax_paths/* keyOf */.TN)(node.key);
            if (method && (0,nodes/* isFunction */.Tn)(method) && key !== null)
                keys.set(method, key);
        }
        const inner = (0,nodes/* isFunction */.Tn)(node) ? { node, around } : around;
        for (const child of (0,nodes/* childrenOf */.LU)(node))
            open.push({ node: child, around: inner, isHidden: isHidden && inner === around });
    }
    calls.sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0));
    const written = { calls, named, keys };
    known.set(program, written);
    return written;
}
function functionsOf(around) {
    const functions = [];
    for (let one = around; one !== null; one = one.around)
        functions.push(one.node);
    return functions.reverse();
}
function isCall(node) {
    return node.type === 'CallExpression' || node.type === 'OptionalCallExpression' || node.type === 'NewExpression';
}
/** `function start() {}`, `const start = () => {}`, `start = () => {}` */
function nameGivenBy(node) {
    if (node.type === 'FunctionDeclaration')
        return [node.id?.name ?? null, node];
    const [name, value] = node.type === 'VariableDeclarator'
        ? [node.id, node.init]
        : node.type === 'AssignmentExpression'
            ? [node.left, node.right]
            : [null, null];
    return name?.type === 'Identifier' && value && (0,nodes/* isFunction */.Tn)(value) ? [name.name, value] : [null, null];
}
/** `something.listen(…)`, `Bun.serve(…)`, `Deno.serve(…)`, in the order in which they are written. */
function listenCallsIn(program) {
    return writtenIn(program).calls.filter(({ node }) => isListen(node));
}
/**
 * The port of a call that evaluation does not come by, where it is a constant of the module: that is what it is wherever
 * the call stands. `null` for anything else, or where an address stands behind it.
 */
function constantPort({ node, functions }, { scope }) {
    const [port, callback] = node.arguments;
    if (port?.type !== 'Identifier' || (callback !== undefined && !(0,nodes/* isFunction */.Tn)(callback)))
        return null;
    const binding = scope.bindings.get(port.name);
    const isOwn = functions.some((it) => namesOf(it).has(port.name));
    return !isOwn && binding?.isConstant === true && binding.value.kind === 'primitive' ? binding.value : null;
}
const knownNames = new WeakMap();
/** The names that a function declares, but for those of functions within it. */
function namesOf(node) {
    const before = knownNames.get(node);
    if (before !== undefined)
        return before;
    const names = new Set(node.type === 'FunctionExpression' && node.id ? [node.id.name] : []);
    const open = [...node.params, node.body];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
        for (const name of declaredBy(one))
            names.add(name);
        if (!(0,nodes/* isFunction */.Tn)(one))
            open.push(...(0,nodes/* childrenOf */.LU)(one));
    }
    for (const name of node.params.flatMap(patterns/* namesIn */.wX))
        names.add(name);
    knownNames.set(node, names);
    return names;
}
function declaredBy(node) {
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
        case 'ClassExpression':
        case 'TSEnumDeclaration':
            return node.id ? [node.id.name] : [];
        case 'VariableDeclarator':
            return (0,patterns/* namesIn */.wX)(node.id);
        case 'CatchClause':
            return node.param ? (0,patterns/* namesIn */.wX)(node.param) : [];
        default:
            return [];
    }
}
function isListen(node) {
    if (node.type === 'NewExpression')
        return false;
    const { callee } = node;
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
        return false;
    const name = (0,syntax_paths/* nameOf */.Vb)(callee);
    const [first] = node.arguments;
    const isGlobal = callee.object.type === 'Identifier' && /^(?:Bun|Deno)$/.test(callee.object.name);
    if (name === 'serve')
        return isGlobal;
    // A function is what a store tells of its changes; without an argument, it may be anything.
    return (name === 'listen' &&
        first !== undefined &&
        first.type !== 'FunctionExpression' &&
        first.type !== 'ArrowFunctionExpression');
}

;// CONCATENATED MODULE: ./.build/javascript/listening/passing.js






/** More places than these are not looked at for one call. */
const mostSites = 500;
class Passing {
    #watch;
    #again;
    /** Where functions are called, or handed over, by their code; by their names, where what has them is not known. */
    #sites = null;
    #left = 0;
    #hasRun = false;
    /** @param again runs once more what runs a function later */
    constructor(watch, again) {
        this.#watch = watch;
        this.#again = again;
    }
    verdict(site) {
        let verdict;
        do {
            this.#left = mostSites;
            this.#hasRun = false;
            verdict = this.#verdict(site, []);
            // What was run again may have run what nothing had run before.
        } while (this.#hasRun && !this.#isCalled(site));
        return verdict;
    }
    /** @param inside functions for which it is asked already */
    #verdict({ call, module }, inside) {
        const around = call.functions.at(-1);
        this.#left -= 1;
        if (call.isHidden || this.#left < 0)
            return 'uncalled';
        if (around === undefined)
            return this.#watch.hasEnded(module) ? 'passed' : 'uncalled';
        const ran = this.#watch.ran(around);
        if (ran !== null && !ran.isCut && ran.later.size > 0) {
            this.#hasRun = true;
            this.#again(ran);
        }
        if (ran?.isCut === true || this.#isCalled({ call, module }))
            return 'uncalled';
        if (this.#watch.mayCall(call.node, module.frame))
            return 'unsure';
        const functions = [...inside, around];
        const isOther = (it) => !it.call.functions.some((one) => functions.includes(one));
        const exact = this.#sitesOf(around).filter(isOther);
        const sites = exact.length > 0 || ran !== null ? exact : this.#sitesByName(around, module).filter(isOther);
        const open = sites.filter((it) => !this.#isCalled(it));
        if (ran === null && (sites.length === 0 || open.length < sites.length))
            return 'uncalled';
        const verdicts = open.map((it) => this.#verdict(it, functions));
        if (verdicts.includes('uncalled'))
            return ran === null ? 'uncalled' : 'unsure';
        return verdicts.includes('unsure') || sites !== exact ? 'unsure' : 'passed';
    }
    #isCalled({ call, module }) {
        return this.#watch.hasCalled(call.node, module.frame);
    }
    #sitesOf(node) {
        this.#sites ??= sitesIn(this.#watch.modules);
        return this.#sites.of.get(node) ?? [];
    }
    #sitesByName(node, { program }) {
        const key = writtenIn(program).keys.get(node);
        return key === undefined ? [] : (this.#sites?.named.get(key) ?? []);
    }
}
function sitesIn(modules) {
    const of = new Map();
    const named = new Map();
    for (const module of modules)
        for (const call of writtenIn(module.program).calls) {
            const site = { call, module };
            for (const subject of [call.node.callee, ...call.node.arguments]) {
                const meant = functionsAt(subject, site);
                for (const node of meant ?? [])
                    (0,maps/* append */.BC)(of, node, site);
                const name = meant === null ? lastName(subject) : null;
                if (name !== null)
                    (0,maps/* append */.BC)(named, name, site);
            }
        }
    return { of, named };
}
/** The functions that an expression stands for; `null` where what it is a member of is not known. */
function functionsAt(node, { call, module }) {
    if ((0,nodes/* isFunction */.Tn)(node))
        return [node];
    const [root, ...keys] = (0,syntax_paths/* pathOf */.XM)(node, false) ?? [];
    if (root === undefined || root === 'super')
        return null;
    const declaring = call.functions.findLast((it) => namesOf(it).has(root)) ?? null;
    const own = writtenIn(module.program).named.get(declaring)?.get(root);
    const isLocal = declaring !== null || (root === 'this' && call.functions.length > 0);
    const values = isLocal ? [] : valuesAt([root, ...keys], module);
    if (values.length > 0)
        return values.flatMap(codeOf);
    if (keys.length > 0)
        return null;
    return own ? [own] : [];
}
function valuesAt([root = '', ...keys], { frame }) {
    const first = (0,scopes/* lookUp */.TE)(frame.scope, root)?.value;
    let values = first === undefined ? [] : (0,members/* eachOf */.pQ)(first);
    for (const key of keys)
        values = values.flatMap((it) => (0,members/* membersOf */.lS)(it, key));
    return values;
}
/** The code of a function, or the constructor of a class. */
function codeOf(value) {
    if (value.kind === 'closure')
        return [value.node];
    if (value.kind !== 'object' || value.definition === undefined)
        return [];
    return value.definition.node.body.body.filter((it) => it.type === 'ClassMethod' && it.kind === 'constructor');
}
function lastName(node) {
    if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression')
        return null;
    const { property } = node;
    if (property.type === 'PrivateName')
        return `#${property.id.name}`;
    return property.type === 'Identifier' && !node.computed ? property.name : null;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/unreached.js






/** More calls that are never reached than these are not looked at. */
const mostUnreached = 32;
/** More functions around a call than these are not run one by one. */
const mostAround = 16;
/** Looks at them, at the end of a program. */
function findUnreached(program, watch) {
    watch.endsReached();
    const passing = new Passing(watch, (ran) => watch.againFor(ran, program));
    let count = 0;
    for (const module of watch.modules) {
        if (!/\b(?:listen|serve)\b/.test(module.frame.file.text))
            continue;
        for (const call of listenCallsIn(module.program)) {
            if (watch.hasCalled(call.node, module.frame))
                continue;
            count += 1;
            if (count <= mostUnreached)
                look(call, module, program, passing, watch);
            if (count === mostUnreached + 1)
                add(call, module, constantOr(call, module, `more than ${mostUnreached} such calls are not looked at`), watch);
        }
    }
}
/** Runs what it stands in where nothing that is seen does so; what others run has gone another way. */
function look(call, module, program, passing, watch) {
    const end = program.cut?.reason ?? null;
    const verdict = passing.verdict({ call, module });
    if (watch.hasCalled(call.node, module.frame) || (verdict === 'passed' && end === null))
        return;
    if (verdict === 'uncalled')
        reach(call, module, program, watch);
    else
        add(call, module, end === null ? 'what calls it here goes another way' : `it is not reached, as ${end}`, watch);
}
/** Runs the functions around a call, from the outermost inwards, until it is come by. */
function reach(call, module, program, watch) {
    const { frame } = module;
    // What loads a module may take too long to be looked at, and the program goes on without.
    let end = program.cut?.reason ?? watch.cutOf(module);
    let { scope } = frame;
    for (const node of call.functions.slice(0, mostAround)) {
        const at = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
        const closure = { kind: 'closure', node, scope, file: frame.file, at };
        end = program.more(furtherSteps, () => (0,unread/* callBlindly */.R7)(program.interpreter, closure, (0,values_value/* unknown */.L5)('nothing that is seen calls it', closure.at)));
        if (watch.hasCalled(call.node, frame))
            return;
        // Its names hide those of the module, as which they would be read in the functions within it.
        scope = (0,scopes/* childScope */.Xu)(scope);
        for (const name of namesOf(node))
            scope.bindings.set(name, { value: (0,scopes/* undeclared */.cr)(name, at) });
    }
    // It is never run: on a condition that does not hold.
    if (end !== null)
        add(call, module, constantOr(call, module, `it is not reached, as ${end}`), watch);
}
/** Of a call that is not run, no more is known than a constant in it. */
function constantOr(call, { frame }, reason) {
    return constantPort(call, frame) ?? reason;
}
/** @param port or why it is not known */
function add({ node }, { frame }, port, watch) {
    const at = { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
    const value = typeof port === 'string' ? (0,values_value/* unknown */.L5)(port, at) : port;
    const address = (0,values_value/* primitive */.MY)(undefined, at);
    watch.add({ port: value, defaultPort: null, address, protocol: 'tcp', framework: null }, at);
}

// EXTERNAL MODULE: ./.build/javascript/language/interpreter.js
var interpreter = __webpack_require__(629);
;// CONCATENATED MODULE: ./.build/javascript/listening/child-processes.js
/** Processes that a program starts itself: `spawn('node', ['worker.js'], { env: { ...process.env, PORT: '4310' } })`. */








const child_processes_forms = new Map([
    // https://nodejs.org/api/child_process.html
    [
        'child_process',
        new Map([
            ['exec', 'line'],
            ['execSync', 'line'],
            ['execFile', 'words'],
            ['execFileSync', 'words'],
            ['spawn', 'words'],
            ['spawnSync', 'words'],
            ['fork', 'module'],
        ]),
    ],
    // https://github.com/moxystudio/node-cross-spawn
    [
        'cross-spawn',
        new Map([
            ['', 'words'],
            ['spawn', 'words'],
            ['sync', 'words'],
        ]),
    ],
    // https://github.com/sindresorhus/execa/blob/main/docs/api.md
    [
        'execa',
        new Map([
            ['', 'words'],
            ['execa', 'words'],
            ['execaSync', 'words'],
            ['sync', 'words'],
            ['execaNode', 'module'],
            ['node', 'module'],
            ['execaCommand', 'line'],
            ['command', 'line'],
        ]),
    ],
    // https://github.com/shelljs/shelljs#execcommand--options--callback
    ['shelljs', new Map([['exec', 'line']])],
]);
/** What a call starts; `null` where it starts nothing, or only where a variable is set that nothing here sets. */
function childProcess(it, { made, how, args, at }, isLater) {
    const form = how === 'call' ? formOf(made) : undefined;
    if (form === undefined)
        return null;
    const when = whenOf(it);
    if (when === undefined)
        return null;
    const [program, given, last] = args;
    // The list of arguments may be left out.
    const list = form === 'line' || given === undefined || isNoList(given) ? null : given;
    const options = [list === null ? given : last].find((one) => one !== undefined && !isFunction(one)) ?? (0,values_value/* primitive */.MY)(undefined, at);
    const cwd = (0,properties/* propertyOf */.$r)(options, 'cwd');
    return {
        command: program === undefined ? null : commandOf(form, program, list, options),
        cwd: (0,choices/* mapOptions */.tS)(cwd, (one) => folderIn(it, one, at)),
        environment: child_processes_environmentOf(it, options, isExtending(made, options)),
        at,
        when,
        isLater,
    };
}
/** The program may have gone to another folder than that it was started in. */
function folderIn({ cwd }, value, at) {
    if (isUnset(value))
        return (0,values_value/* primitive */.MY)(cwd, at);
    return value.kind === 'primitive' ? { ...value, value: external_node_path_.posix.resolve(cwd, String(value.value)) } : value;
}
/** https://github.com/sindresorhus/execa/blob/main/docs/api.md#optionsextendenv */
function isExtending({ name }, options) {
    const extendEnv = (0,properties/* propertyOf */.$r)(options, 'extendEnv');
    return name === 'execa' && !(extendEnv.kind === 'primitive' && extendEnv.value === false);
}
function isNoList(value) {
    return value.kind === 'object' || isUnset(value) || isFunction(value);
}
function isFunction({ kind }) {
    return kind === 'closure' || kind === 'builtin';
}
function formOf({ from, name, steps }) {
    const own = steps.filter((step) => step !== 'default');
    return from === 'package' && own.length < 2 ? child_processes_forms.get(name)?.get(own[0] ?? '') : undefined;
}
function commandOf(form, program, list, options) {
    if (form === 'line')
        return { line: program };
    // What is not known of a list may be any argument.
    const args = list === null ? [] : list.kind === 'array' && (0,values_value/* isExact */.u0)(list) ? list.items : [(0,values_variables/* unknownFrom */.NI)([list], list.at)];
    if (form === 'module')
        return { words: [(0,values_value/* primitive */.MY)('node', program.at), program, ...args] };
    const shell = (0,properties/* propertyOf */.$r)(options, 'shell');
    const isShell = shell.kind === 'primitive' && Boolean(shell.value);
    if (isShell && args.length === 0)
        return { line: program };
    // What runs this program: `spawn(process.execPath, …)`.
    const own = program.kind === 'unknown' ? program.made : undefined;
    const isNode = own?.from === 'global' && own.name === 'process' && own.steps[0] === 'execPath';
    return { words: [isNode ? (0,values_value/* primitive */.MY)('node', program.at) : program, ...args] };
}
/** The environment that it takes to come by here; `null` for any, `undefined` where a variable has to be set. */
function whenOf({ memory }) {
    let found = null;
    for (const { when, holds, isNeeded } of (0,values_conditions/* knownOf */.bz)(memory.conditions)) {
        if (!holds || isNeeded === true)
            continue;
        if ((0,whens/* isSetting */.BX)(when))
            return undefined;
        const not = (0,whens/* nameNotMeant */.Yu)(when);
        found = not === null ? when.environment : not === 'production' ? 'development' : found;
    }
    return found;
}
/**
 * As it is now: what is handed on may be changed at once.
 *
 * @param isLaidOver whether what is given is laid over the environment of the program
 */
function child_processes_environmentOf(it, options, isLaidOver) {
    const own = it.process.properties.get('env');
    const inherited = own?.kind === 'object' ? own.properties : new Map();
    const given = (0,properties/* propertyOf */.$r)(options, 'env');
    const value = isUnset(given) ? own : given;
    if (value?.kind !== 'object') {
        const others = value === undefined ? null : (0,values_variables/* unknownFrom */.NI)([value], value.at);
        return { variables: new Map(), others, ownPort: null };
    }
    const variables = new Map([...(isLaidOver ? inherited : []), ...value.properties]);
    const port = variables.get('PORT');
    const isOwn = port !== undefined && !child_processes_isSame(port, inherited.get('PORT'));
    return { variables, others: typeof value.rest === 'object' ? value.rest : null, ownPort: isOwn ? port : null };
}
function child_processes_isSame(port, before) {
    if (port === before || port.kind === 'variable')
        return true;
    return port.kind === 'primitive' && before?.kind === 'primitive' && port.value === before.value;
}

;// CONCATENATED MODULE: ./.build/javascript/listening/given.js
/** What a call opens under what is known of the environment where it stands. */




/** A socket under conditions; `ifGiven` is what it is where all is set that its process needs, `null` where that is nothing. */
function socketUnder(socket, conditions, at) {
    const given = variablesSet(conditions);
    const here = { ...socket, port: whereSet(socket.port, given), address: whereSet(socket.address, given) };
    const under = (those) => ({ ...here, port: conditional(here, those, at) });
    // What the process cannot do without, it is started with.
    const open = conditions.filter((one) => one.isFatal !== true || one.isNeeded !== true);
    const others = open.filter((one) => one.isNeeded !== true);
    return { socket: under(open), ifGiven: others.length < open.length ? under(others) : null };
}
/** The variables one of which is set where these conditions hold. */
function variablesSet(conditions) {
    return conditions
        .flatMap(({ when, holds }) => (holds && (0,whens/* isSetting */.BX)(when) ? (0,whens/* variablesOfSetting */.Xp)(when) : []))
        .filter((name) => !(0,values_variables/* isFile */.fo)(name));
}
/** `process.env.PORT || 8000` behind `if (!process.env.PORT) process.exit(1)`: what stands in for a variable is not taken there. */
function whereSet(value, given) {
    if (given.length === 0)
        return value;
    const options = (0,choices/* optionsOf */.cz)(value);
    const isGiven = (names) => names.some((name) => given.includes(name));
    const isMeant = options.some(({ when }) => (0,whens/* isSetting */.BX)(when) && isGiven((0,whens/* variablesOfSetting */.Xp)(when)));
    const left = isMeant
        ? options.flatMap((it) => {
            if (it.when === null)
                return [];
            return (0,whens/* isSetting */.BX)(it.when) && isGiven((0,whens/* variablesOfSetting */.Xp)(it.when)) ? [{ ...it, when: null }] : [it];
        })
        : options;
    return (0,choices/* mapOptions */.tS)((0,choices/* choose */.Sw)(left, value.at), (it) => it.kind === 'primitive' && isGiven(it.variables) ? (0,values_variables/* ofVariables */.vv)(it.variables, it.at) : it);
}
/** The port of a socket under conditions on the environment: where they do not hold, there is none, nor a default. */
function conditional({ port }, conditions, at) {
    const none = (0,values_value/* primitive */.MY)(false, at);
    return conditions.toReversed().reduce((value, { when, holds }) => {
        const [inside, outside] = holds ? [when, null] : [null, when];
        return (0,choices/* choose */.Sw)([
            { value, when: inside },
            { value: none, when: outside },
        ], at);
    }, port);
}

;// CONCATENATED MODULE: ./.build/javascript/listening/runs.js
/** A function that is called by more code that runs later than this is not looked at again. */
const mostLater = 16;
class Runs {
    #functions = new Map();
    of(node) {
        return this.#functions.get(node) ?? null;
    }
    /** @param later the code that it is run by, as far as that in truth runs later, outermost first */
    begins(node, later) {
        let ran = this.#functions.get(node);
        if (ran === undefined) {
            ran = { isCut: false, later: new Set(), inner: new Set() };
            this.#functions.set(node, ran);
        }
        const [outermost, ...others] = later;
        if (outermost === undefined || ran.isCut)
            return ran;
        ran.later.add(outermost);
        for (const run of others)
            ran.inner.add(run);
        if (ran.later.size + ran.inner.size > mostLater)
            ran.isCut = true;
        return ran;
    }
}

;// CONCATENATED MODULE: ./.build/javascript/listening/unread-servers.js
/**
 * Calls of packages that are not read, and that by their shape open a socket: `new esl.Server({ port: 8022 })`. Whether
 * they listen, and where, only the package knows: they are told of, and never taken for a listener.
 */




/** Packages of which a "Server" is one that they connect to: its address. */
const unread_servers_clients = new Set(['mongodb', 'mongodb-core', 'mongojs', 'ldap-client']);
const startingMethods = /^(?:listen|start|serve|bind)(?:Async|Sync)?$/;
/** Functions that do something to a server that is there. */
const notOpening = /^(?:add|bind|call|check|choose|close|connect|contact|delete|end|find|format|from|get|has|is|join|kill|leave|notify|on|parse|pick|ping|probe|query|register|remove|resolve|select|send|set|stop|test|to|update|use|wait|with)(?:[A-Z_]|$)/;
/** What a call of a package says of a socket that it may open; `null` where it does not look like that. */
function unreadServer(call) {
    const { made, at } = call;
    if (made.from !== 'package' || unread_servers_clients.has(made.name))
        return null;
    if (made.steps.some((it) => /client|connection|pool/i.test(it)))
        return null;
    const callee = calleeIn(call);
    const port = givenPort(call, callee);
    if (port === null)
        return null;
    const numbers = [...new Set((0,choices/* optionsOf */.cz)(port).flatMap(({ value }) => numberOf(value) ?? []))];
    const [only = null, ...others] = numbers;
    // The system chooses one.
    if (only === 0 && others.length === 0)
        return null;
    const said = numbers.length > 0 ? numbers.join(' or ') : (variableOf(port) ?? 'a port');
    const reason = `${said} is given to "${callee.written}(…)" of the package "${made.name}", which is not read`;
    return { reason, port: others.length === 0 ? only : null, at };
}
function calleeIn({ made, how, at }) {
    const name = unread_servers_lastName(made);
    const text = at.source.text.slice(at.start, Math.min(at.end, at.start + longestCallee));
    const written = calleeAtStart.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? '';
    const local = /[\w$]*$/.exec(written)?.[0] ?? '';
    // The text of a chain of calls begins with the first of them.
    const isIt = how === 'new' ? written.startsWith('new ') : name === '' || local === name;
    if (local === '' || !isIt)
        return { names: [name], written: how === 'new' ? `new ${name}` : `.${name}` };
    return { names: [name, local], written };
}
const longestCallee = 120;
const calleeAtStart = /^(?:await\s+)?((?:new\s+)?[\w$]+(?:\s*[?!]?\.\s*[\w$]+)*)\s*(?:<[^()]*>\s*)?\(/;
function unread_servers_lastName({ steps }) {
    const last = steps.findLast((it) => it !== 'default') ?? '';
    return /^[\w$]+$/.test(last) && last !== 'new' ? last : '';
}
/** The port that it is given, where it looks like what opens one; else `null`. */
function givenPort({ made, how, args }, { names, written }) {
    const [first] = args;
    if (names.some((it) => /Server$/i.test(it) && (how === 'new' || !notOpening.test(it))))
        return portOption(args) ?? (first !== undefined && isNumber(first) ? first : null);
    const method = unread_servers_lastName(made);
    if (how === 'new' || !startingMethods.test(method))
        return null;
    if (method.startsWith('bind'))
        return first === undefined ? null : (portOption([first]) ?? portOfAddress(first));
    const option = portOption(args);
    if (option !== null)
        return option;
    // `progress.start(200)` is none: it is something that serves, or the number is called a port.
    const isServer = [...made.steps, written].some((it) => /serve|app|http|api|proxy/i.test(it));
    return first !== undefined && isNumber(first) && (isServer || isCalledPort(first)) ? first : null;
}
/** The `port` of an object among them. */
function portOption(args) {
    for (const { value } of args.flatMap(choices/* optionsOf */.cz)) {
        if (value.kind !== 'object' || !value.properties.has('port'))
            continue;
        const port = (0,properties/* propertyOf */.$r)(value, 'port');
        if (isGiven(port))
            return port;
    }
    return null;
}
/** Whether it may be a port: `port: null` and `port: false` are none. */
function isGiven(port) {
    return (0,choices/* optionsOf */.cz)(port).some(({ value }) => value.kind !== 'primitive' || isPortLike(value));
}
function isNumber(value) {
    return (0,choices/* optionsOf */.cz)(value).every(({ value: it }) => it.kind === 'variable' || numberOf(it) !== null);
}
function numberOf(value) {
    return value.kind === 'primitive' && value.value !== '' ? (0,ports/* portNumber */.JX)(value.value) : null;
}
/** Whether a variable that it comes from is one of a port. */
function isCalledPort(value) {
    return (0,choices/* optionsOf */.cz)(value).some(({ value: it }) => {
        if (it.kind === 'variable')
            return /port/i.test(it.name);
        if (it.kind !== 'primitive')
            return false;
        const through = (it.via ?? []).map(({ source, start, end }) => source.text.slice(start, Math.min(end, start + 80)));
        return [...it.variables, ...through].some((name) => /port/i.test(name));
    });
}
/** `0.0.0.0:8022`, `tcp://*:8022`: what is bound to an address has its port there. */
function portOfAddress(value) {
    if (value.kind !== 'primitive')
        return null;
    const port = typeof value.value === 'string' ? (/^(?:\w+:\/\/)?[\w.*[\]:-]*:(\d{1,5})$/.exec(value.value)?.[1] ?? null) : null;
    return port === null ? null : { ...value, value: port };
}
/** The name of the variable that it is read from, where nothing else is known of it. */
function variableOf(port) {
    const names = (0,choices/* optionsOf */.cz)(port).flatMap(({ value }) => (value.kind === 'variable' ? value.name : []));
    return names[0] ?? null;
}

// EXTERNAL MODULE: ./.build/javascript/listening/request-handlers.js
var request_handlers = __webpack_require__(9169);
;// CONCATENATED MODULE: ./.build/javascript/listening/withdrawn.js
/** Functions that would be called later, and are taken away again while the program starts: listeners, timers. */


const adds = new Set([
    ...['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'addEventListener'],
]);
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const clears = new Set(['clearTimeout', 'clearInterval', 'clearImmediate']);
class Withdrawn {
    /** What runs them: what that opens is not known. */
    runs = new Set();
    #registered = new Map();
    #runsOf;
    /** @param runsOf what has run a function so far and in truth runs later */
    constructor(runsOf) {
        this.#runsOf = runsOf;
    }
    /** A call of code that is not read, in what the program does first. */
    sees({ made, args, at }) {
        const step = made.steps.findLast((it) => it !== 'default') ?? made.name;
        const [first, second] = args;
        if (timers.has(step) && first?.kind === 'closure')
            this.#add({ of: beginOf(at), event: null, closure: first });
        if (clears.has(step) && first !== undefined)
            this.#remove(beginOf(first.at), null, null);
        const event = first?.kind === 'primitive' ? String(first.value) : null;
        if (adds.has(step) && event !== null && second?.kind === 'closure')
            this.#add({ of: ownerOf(made), event, closure: second });
        if ((0,request_handlers/* removesListeners */.z_)(step))
            this.#remove(ownerOf(made), event, step === 'removeAllListeners' ? null : (second ?? null));
    }
    #add(registration) {
        (0,maps/* append */.BC)(this.#registered, registration.of, registration);
    }
    /** @param listener `null` for all of the event; that is `null` for all of them */
    #remove(of, event, listener) {
        const all = this.#registered.get(of) ?? [];
        const isMeant = (it) => (event === null || it.event === event) && (listener === null || withdrawn_isSame(it.closure, listener));
        for (const { closure } of all.filter(isMeant))
            for (const run of this.#runsOf(closure))
                this.runs.add(run);
        this.#registered.set(of, all.filter((it) => !isMeant(it)));
    }
}
function withdrawn_isSame({ node }, value) {
    return value.kind === 'closure' && value.node === node;
}
/** What has the method that is called. */
function ownerOf({ from, name, steps }) {
    return [from, name, ...steps.slice(0, -1)].join(' ');
}
/** What a call gives stands where its callee does. */
function beginOf({ source, start }) {
    return `${source.path}:${start}`;
}

// EXTERNAL MODULE: ./.build/javascript/listening/worth.js
var worth = __webpack_require__(8626);
;// CONCATENATED MODULE: ./.build/javascript/listening/watch.js














/** More code that runs later than this is not looked at again. */
const watch_mostLater = 64;
/** More processes than these are not followed. */
const mostChildren = 16;
/** The notes on one program. */
class Watch {
    modules = [];
    /** By file and place. */
    unread = new Map();
    children = new Map();
    /** What it loads that is no file of the repository, as it calls that. */
    packages = new Set();
    /** The ends of calls, by file. */
    #calls = new Map();
    /** The same of calls of which nothing more is known than that they may be come by. */
    #possible = new Map();
    #sockets = new Sockets();
    /** What is being run and in truth runs later, outermost first. */
    #stack = [];
    /** The functions that were run. */
    #runs = new Runs();
    #withdrawn = new Withdrawn(({ node }) => this.#runs.of(node)?.later ?? []);
    #ended = new Map();
    #again = new WeakMap();
    /** What opened a socket and in truth does so later. */
    #later = [];
    /** The first module of the program that is not there. */
    missing = null;
    /** Whether some code that runs later was not looked at to its end, and would be looked at longer with more patience. */
    isCutShort = false;
    #stepsOfHandler;
    #failing = 0;
    /** What is run once more, and what of that was not run to its end. */
    #current = null;
    #cut = new Set();
    #phase = 'first';
    #count = 0;
    constructor(steps = stepsOfHandler) {
        this.#stepsOfHandler = steps;
    }
    entersModule(program, frame) {
        this.modules.push({ program, frame });
    }
    /** What may open a socket is worth more than what answers a request. */
    stepsFor(it, closure) {
        return stepsOfWorth((0,worth/* worthOf */.g)(it, closure), it.left, this.#stepsOfHandler);
    }
    endsModule(program, cut) {
        this.#ended.set(program, cut);
    }
    runs(node, run) {
        if (this.#phase === 'unreached')
            return run();
        const ran = this.#runs.begins(node, this.#phase === 'first' ? this.#stack.map((it) => it.run) : []);
        let isCut = true;
        try {
            const result = run();
            isCut = false;
            return result;
        }
        catch (error) {
            isCut = !(error instanceof interpreter/* Thrown */.jO);
            throw error;
        }
        finally {
            if (isCut)
                ran.isCut = true;
            if (isCut && this.#current !== null)
                this.#cut.add(this.#current);
        }
    }
    skips(node) {
        if (this.#current !== null)
            this.#cut.add(this.#current);
        this.#runs.begins(node, []).isCut = true;
    }
    cutsShort(steps) {
        if (steps === this.#stepsOfHandler)
            this.isCutShort = true;
    }
    loads(name) {
        this.packages.add(name);
    }
    /** Data may be left out of a repository, and says nothing of what the program does. */
    misses(specifier, at) {
        if (!/\.(?!(?:[cm]?[jt]sx?)$)\w+$/.test(specifier))
            this.missing ??= { specifier, at };
    }
    failing(run) {
        this.#failing += 1;
        try {
            return run();
        }
        finally {
            this.#failing -= 1;
        }
    }
    calls(at) {
        let ends = this.#calls.get(at.source.path);
        if (ends === undefined) {
            ends = new Set();
            this.#calls.set(at.source.path, ends);
        }
        // A chain of calls begins in one place, but each ends in its own.
        ends.add(at.end);
    }
    later(it, how, run) {
        const isOutermost = this.#stack.length === 0 && this.#phase === 'first' && how !== 'repeated';
        const before = this.#count;
        const again = this.#againOf(it, run);
        this.#stack.push({ how, run: again });
        try {
            return run();
        }
        finally {
            this.#stack.pop();
            if (isOutermost && this.#count > before && this.#later.length < watch_mostLater) {
                this.#later.push(again);
                this.#phase = 'echo';
                this.#current = again;
                try {
                    it.memory.fork([{ when: null, run: () => attempt(run) }], it.process.at, () => false);
                }
                finally {
                    this.#phase = 'first';
                    this.#current = null;
                }
            }
        }
    }
    /** The same once more, under what is known of the environment now; one function for each, however often it is run. */
    #againOf(it, run) {
        const before = this.#again.get(run);
        if (before !== undefined)
            return before;
        const conditions = [...it.memory.conditions];
        const again = () => it.memory.under(conditions, run);
        this.#again.set(run, again);
        return again;
    }
    callsUnread(it, callee, args, at, how) {
        const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
        // It may be a function of the program, of which no more is known than that.
        if (this.#current !== null && (made === undefined || made.from === 'elsewhere'))
            this.#cut.add(this.#current);
        if (made === undefined)
            return;
        const loads = (name) => this.packages.has(name);
        const call = { made, how, args, at, loads, bunPort: () => bunPort(it, at) };
        if (this.#phase === 'first' && this.#stack.length === 0)
            this.#withdrawn.sees(call);
        const socket = socketOf(call);
        if (socket === null) {
            this.#addUnread(call);
            this.#addChild(it, call);
            return;
        }
        const conditions = (0,values_conditions/* knownOf */.bz)(it.memory.conditions);
        const ways = it.memory.conditions.filter((one) => one.when === null);
        const under = socketUnder(socket, conditions, at);
        this.add(under.socket, at, under.ifGiven, ways);
    }
    #addUnread(call) {
        const server = this.#failing > 0 || isKnownServer(call.made.name) ? null : unreadServer(call);
        if (server === null)
            return;
        const key = placeOf(call.at);
        // What is known at first is seldom more than what is known later.
        const before = this.unread.get(key);
        if (before === undefined || before.port === null)
            this.unread.set(key, server);
    }
    #addChild(it, call) {
        if (this.#failing > 0 || this.#phase === 'unreached')
            return;
        const key = placeOf(call.at);
        const before = this.children.get(key);
        if (before?.isLater === false || (before === undefined && this.children.size >= mostChildren))
            return;
        const isLater = this.#phase !== 'first' || this.#stack.some(({ how }) => how !== 'async');
        const child = childProcess(it, call, isLater);
        if (child !== null && (before === undefined || !isLater))
            this.children.set(key, child);
    }
    add(socket, at, ifGiven = null, ways = []) {
        // The port that is taken where the own one is not free.
        if (this.#failing > 0)
            return;
        const isBlind = this.#stack.some(({ how }) => how !== 'async');
        const isRepeated = this.#stack.some(({ how }) => how === 'repeated');
        // Of a function in a function that nothing calls, the names of the outer one are not there.
        const isOut = this.#phase === 'unreached' && isUndeclared(socket.port);
        const found = isOut ? { ...socket, port: (0,values_value/* unknown */.L5)('nothing that is seen calls it', at) } : socket;
        const how = this.#phase === 'first' ? (isBlind ? 'blind' : 'sure') : this.#phase;
        const run = this.#current ?? this.#stack[0]?.run ?? null;
        const seen = { socket: found, ifGiven: isOut ? null : ifGiven, ways, how, run };
        if (this.#sockets.add(at, isRepeated, seen))
            this.#count += 1;
    }
    /** Once more what opened a socket too early, now that everything else is done. */
    again(program) {
        this.#phase = 'again';
        for (const run of this.#later) {
            this.#current = run;
            if (program.more(furtherSteps, () => void run()) !== null)
                this.#cut.add(run);
        }
        this.#current = null;
    }
    /** Whether a call may be come by. */
    mayCall(call, { file }) {
        return this.#possible.get(file.path)?.has(call.end ?? 0) === true;
    }
    /** What is known of the runs of a function; `null` where nothing has run it. */
    ran(node) {
        return this.#runs.of(node);
    }
    /** Whether a module has been run to its end. */
    hasEnded({ program }) {
        return this.#ended.get(program) === null;
    }
    /** Why a module has not been run to its end; `null` where it has, or ends in an error. */
    cutOf({ program }) {
        return this.#ended.get(program) ?? null;
    }
    /**
     * Once more what runs a function later, now that everything else is done; then what does so within that, for the calls
     * that may be come by.
     */
    againFor(ran, program) {
        const [all, within] = [[...ran.later], [...ran.inner]];
        ran.later.clear();
        ran.inner.clear();
        const once = (run) => {
            if (program.more(furtherSteps, run) !== null)
                ran.isCut = true;
        };
        this.#phase = 'again';
        for (const run of all)
            once(() => void run());
        this.#phase = 'unreached';
        const calls = this.#calls;
        this.#calls = this.#possible;
        for (const run of within)
            once(() => this.failing(() => void run()));
        this.#calls = calls;
    }
    /** From here on, what is come by is code that nothing calls. */
    endsReached() {
        this.#phase = 'unreached';
    }
    /** Whether a call has been come by. */
    hasCalled(call, { file }) {
        return this.#calls.get(file.path)?.has(call.end ?? 0) === true;
    }
    sockets() {
        return this.#sockets.all(this.#cut, this.#withdrawn.runs);
    }
}
/** Runs what may end in an error of the program's. */
function attempt(run) {
    try {
        run();
    }
    catch (error) {
        if (!(error instanceof interpreter/* Thrown */.jO || error instanceof interpreter/* Undecided */.Oh))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/javascript/listening/listening.js











/**
 * @param path of the file that the process runs
 * @returns a problem where the file cannot be read
 */
function listeningOf(path, tree, surroundings, runtime = { servesDefaultExport: false }) {
    const watch = new Watch();
    const all = looked(path, tree, surroundings, runtime, watch);
    const ranks = 'message' in all ? null : ranksWithoutWorkers(watch, surroundings);
    if ('message' in all || ranks === null)
        return longer(all, watch, path, tree, surroundings, runtime);
    const alone = looked(path, tree, { ...surroundings, ranks }, runtime, new Watch());
    return 'message' in alone ? all : withoutWorkers(all, alone);
}
/** At a program that had a port left open, it is looked longer. */
function longer(first, watch, path, tree, surroundings, runtime) {
    if ('message' in first || !watch.isCutShort || unknownPorts(first) === 0)
        return first;
    // To look longer at everything is not better: the steps are those of the whole program.
    const second = looked(path, tree, surroundings, runtime, new Watch(stepsOfPatience));
    return 'message' in second || second.cut !== null || unknownPorts(second) >= unknownPorts(first) ? first : second;
}
/** Packages that may well start workers by themselves. */
const makeWorkers = /cluster|farm|fork|pm2|pool|sticky|throng|worker/i;
/** What the process is where nothing of the program makes a worker that asks whether it is one; `null` where that is open. */
function ranksWithoutWorkers({ modules, packages }, { ranks = {} }) {
    const names = [...packages].map((name) => name.replace(/^node:/, ''));
    const known = Object.keys(workers/* makersOfWorkers */.G);
    const mayMake = names.some((name) => !known.includes(name) && makeWorkers.test(name));
    const asked = Object.entries(workers/* makersOfWorkers */.G).filter(([name, maker]) => names.includes(name) && !(name in ranks) && !modules.some((it) => maker.test(it.frame.file.text)));
    if (mayMake || asked.length === 0)
        return null;
    return { ...ranks, ...Object.fromEntries(asked.map(([name]) => [name, 'first'])) };
}
/** What the process opens that is alone; what only a worker would is not known. */
function withoutWorkers(all, alone) {
    const reason = 'only a worker opens it, and nothing that is seen starts one';
    const ofWorkers = all.sockets
        .filter(({ at }) => !alone.sockets.some((it) => placeOf(it.at) === placeOf(at)))
        .map((it) => ({ ...it, port: (0,values_value/* unknown */.L5)(reason, it.at) }));
    return { ...alone, isSilent: false, sockets: [...alone.sockets, ...ofWorkers].sort(byPlace) };
}
function unknownPorts({ sockets }) {
    return sockets.filter(({ port }) => (0,choices/* optionsOf */.cz)(port).some(({ value }) => value.kind === 'unknown')).length;
}
function looked(path, tree, surroundings, runtime, watch) {
    const program = (0,evaluate/* evaluateProgram */.cA)(path, tree, surroundings, watch);
    if ('message' in program)
        return program;
    watch.again(program);
    const served = runtime.servesDefaultExport ? socketOfExport(program) : null;
    if (served !== null)
        watch.add(served, program.value.at);
    findUnreached(program, watch);
    const sockets = watch.sockets().sort(byPlace);
    const unread = [...watch.unread.values()].sort(byPlace);
    const files = [...new Set(watch.modules.map(({ frame }) => frame.file))];
    const { missing } = watch;
    const { cut } = program;
    const ignoresPort = cut === null && missing === null && !files.some(({ text }) => /\bPORT\b/.test(text));
    const children = [...watch.children.values()].sort(byPlace);
    const isNone = ignoresPort && [sockets, unread, children].every((it) => it.length === 0);
    return {
        sockets,
        unread,
        children,
        files: [...new Set(files.map((it) => it.path))],
        ignoresPort,
        isSilent: isNone && isSilent(program, watch.modules),
        cut,
        missing,
    };
}
function byPlace(a, b) {
    return (0,place/* compareText */.n6)(a.at.source.path, b.at.source.path) || a.at.start - b.at.start;
}

// EXTERNAL MODULE: ./.build/launch/files.js
var files = __webpack_require__(9391);
// EXTERNAL MODULE: ./.build/launch/settings.js
var launch_settings = __webpack_require__(2079);
// EXTERNAL MODULE: ./.build/launch/servers/package-file.js
var package_file = __webpack_require__(2782);
// EXTERNAL MODULE: ./.build/launch/servers/program-file.js + 2 modules
var program_file = __webpack_require__(938);
// EXTERNAL MODULE: ./.build/launch/servers/plain-expression.js
var plain_expression = __webpack_require__(6093);
;// CONCATENATED MODULE: ./.build/launch/servers/python-statements.js
/** The tokens of each argument of a call whose bracket stands at `open`, and where it ends. */
function argumentsOf(tokens, open) {
    const depth = (tokens[open]?.depth ?? 0) + 1;
    const args = [[]];
    for (const token of tokens.slice(open + 1)) {
        if (token.depth < depth)
            return { args: args.filter((it) => it.length > 0), end: token.end };
        if (token.text === ',' && token.depth === depth)
            args.push([]);
        else
            args.at(-1)?.push(token);
    }
    return { args, end: tokens.at(-1)?.end ?? 0 };
}
/** `import uvicorn`, `import os, uvicorn`. */
function importedModules(tokens) {
    if (tokens[0]?.text !== 'import')
        return [];
    return tokens.flatMap(({ kind, text }, at) => {
        const before = tokens[at - 1]?.text ?? '';
        return kind === 'word' && /^(?:import|,)$/.test(before) && !/^(?:as|\.)$/.test(tokens[at + 1]?.text ?? '')
            ? [text]
            : [];
    });
}
/** What `port = …` or `port: int = …` gives; `null` for any other statement. */
function assignedBy(tokens, name) {
    if (tokens[0]?.text !== name)
        return null;
    const equals = tokens.findIndex((it) => it.text === '=' && it.depth === 0);
    const isPlain = equals === 1 || (equals > 1 && tokens[1]?.text === ':');
    const isAgain = tokens.slice(equals + 1).some((it) => it.text === '=' && it.depth === 0);
    return isPlain && !isAgain && equals < tokens.length - 1 ? tokens.slice(equals + 1) : null;
}
/** Whether a statement gives a name a value, in any way. */
function binds({ tokens }, name) {
    const equals = tokens.findLastIndex((it) => it.depth === 0 && /^(?:=|[-+*/]=)$/.test(it.text));
    const isHead = /^(?:def|class|async|import|from|global|nonlocal|del|for)$/.test(tokens[0]?.text ?? '');
    return tokens.some((it, at) => it.kind === 'word' &&
        it.text === name &&
        tokens[at - 1]?.text !== '.' &&
        (isHead ||
            (at < equals && !/^[.[]$/.test(tokens[at + 1]?.text ?? '')) ||
            tokens[at - 1]?.text === 'as' ||
            tokens[at + 1]?.text === ':='));
}
/** `args.port = 4310`, `setattr(args, "port", 4310)`. */
function sets({ tokens }, name, attribute) {
    return tokens.some(({ kind, text }, at) => {
        const [first, second, third] = tokens.slice(at + 1, at + 4).map((it) => it.text);
        if (kind === 'word' && text === 'setattr')
            return second === name;
        return kind === 'word' && text === name && first === '.' && second === attribute && /^[-+*/]?=$/.test(third ?? '');
    });
}
/** `command.extend(…)`, `command[3] = …`: of a list, that may change it. */
function mayChange({ tokens }, name) {
    return tokens.some(({ kind, text }, at) => kind === 'word' && text === name && /^[.[]$/.test(tokens[at + 1]?.text ?? ''));
}
/** Whether what an assignment gives is there where it is used: it stands before, under no condition, in the same function or in none. */
function isSettledFor(assignment, use, value) {
    const functionOf = (line) => line.blocks.findLast((it) => it.kind === 'function');
    const own = functionOf(assignment);
    const isBefore = (assignment.tokens[0]?.start ?? 0) < (use.tokens[0]?.start ?? 0);
    const isCertain = assignment.blocks.every((it) => it.kind !== 'condition');
    return isBefore && isCertain && value.length > 0 && (own === undefined || own === functionOf(use));
}
/** Whether a statement calls a function: `main()`, `asyncio.run(main())`. */
function calls({ tokens }, { name }) {
    return tokens.some((it, at) => it.kind === 'word' &&
        it.text === name &&
        tokens[at + 1]?.text === '(' &&
        !/^(?:\.|def|class)$/.test(tokens[at - 1]?.text ?? '') &&
        !tokens.some((other) => /^(?:lambda|if|and|or)$/.test(other.text)));
}

;// CONCATENATED MODULE: ./.build/launch/servers/python-arguments.js
/**
 * What a Python program takes from its command line with argparse: `args.port`, where `--port` is declared once.
 * https://docs.python.org/3/library/argparse.html
 */



/** Whether these tokens are what gives the arguments: `parser.parse_args()`. */
function isParsing(tokens) {
    const text = tokens.map((it) => it.text).join('');
    return /^\w+(?:\(.*\))?\.parse_args\((?:sys\.argv\[1:\])?\)$/.test(text);
}
/**
 * @param name of the attribute
 * @param words the command line of the program
 * @param at where it is asked for
 */
function argumentAsked(name, lines, source, words, at) {
    const notKnown = (reason) => ({ given: (0,values_value/* unknown */.L5)(reason, at) });
    if (/\bset_defaults\b|\bconfigargparse\b|\bfromfile_prefix_chars\b/i.test(source.text))
        return notKnown('its arguments have defaults from elsewhere');
    const declared = lines.flatMap((line) => declarationsIn(line)).filter((it) => it.attribute === name);
    const [only, second] = declared;
    if (only === undefined || second !== undefined)
        return notKnown(`the argument "${name}" is declared ${only === undefined ? 'elsewhere' : 'several times'}`);
    const short = words.find(({ text }) => only.options.some((it) => isShortened(text, it)));
    if (short !== undefined)
        return notKnown(`"${short.text}" may stand for a longer option`);
    const last = (0,launch_words/* optionsIn */.Im)(words, only.options).at(-1);
    if (last !== undefined) {
        const { value } = last;
        if (value === null || value.expands)
            return notKnown(`what "${last.name}" is given is not known`);
        return { given: { ...value.value, value: value.text } };
    }
    if (only.written === null)
        return notKnown(`"${only.options.at(-1)}" is not given, and has no default`);
    return { written: only.written, line: only.line };
}
/** Argparse takes `--po` for `--port`. */
function isShortened(word, option) {
    const name = word.split('=', 1)[0] ?? '';
    return option.startsWith('--') && name.length > 2 && name !== option && option.startsWith(name);
}
/** `parser.add_argument("-p", "--port", type=int, default=4310)` */
function declarationsIn(line) {
    const { tokens } = line;
    return tokens.flatMap(({ text }, at) => {
        if (text !== 'add_argument' || tokens[at - 1]?.text !== '.' || tokens[at + 1]?.text !== '(')
            return [];
        const { args } = argumentsOf(tokens, at + 1);
        const options = args.flatMap(([first, more]) => (more === undefined ? (first?.content ?? []) : []));
        const keyword = (name) => args.find(([first, second]) => first?.text === name && second?.text === '=')?.slice(2) ?? null;
        const long = options.find((it) => it.startsWith('--')) ?? options[0];
        if (long === undefined)
            return [];
        const attribute = keyword('dest')?.[0]?.content ?? long.replace(/^-+/, '').replaceAll('-', '_');
        return [{ options: options.filter((it) => it.startsWith('-')), attribute, written: keyword('default'), line }];
    });
}

// EXTERNAL MODULE: ./.build/launch/servers/plain-tokens.js
var plain_tokens = __webpack_require__(2486);
;// CONCATENATED MODULE: ./.build/launch/servers/python-blocks.js

/** Words that begin a statement with a block. */
const heads = new Set('if elif else for while try except finally with def class async match case'.split(' '));
/** The statements of a program; `null` where a part of it is not understood. Linear in its length. */
function linesOf(source) {
    const { statements, stop } = (0,plain_tokens/* tokensOf */.k)(source, 'python');
    if (stop !== null)
        return null;
    const lines = [];
    const open = [];
    let inline = [];
    for (const { tokens, isFlush } of statements) {
        const [first] = tokens;
        if (first === undefined)
            continue;
        const indent = indentAt(source.text, first.start);
        // Behind a `;`, it stands where the one before it does.
        if (indent !== null) {
            while ((open.at(-1)?.indent ?? -1) >= indent)
                open.pop();
            inline = [];
        }
        const colon = heads.has(first.text) ? tokens.findIndex((it) => it.text === ':' && it.depth === 0) : -1;
        // There, Python has no blocks, and nobody needs as many as there would be.
        if (colon !== -1 && indent === null)
            return null;
        const around = [...open.map((it) => it.block), ...inline];
        const head = colon === -1 ? tokens : tokens.slice(0, colon);
        lines.push({ tokens: head, blocks: around });
        if (colon === -1)
            continue;
        const block = blockOf(head, isFlush);
        const body = tokens.slice(colon + 1);
        if (body.length === 0)
            open.push({ indent: indent ?? 0, block });
        else {
            inline = [block];
            lines.push({ tokens: body, blocks: [...around, block] });
        }
    }
    return lines;
}
/** How far a statement is indented; `null` where another one stands before it. */
function indentAt(text, start) {
    let before = start;
    while (before > 0 && /[^\S\n]/.test(text.charAt(before - 1)))
        before -= 1;
    return before === 0 || text.charAt(before - 1) === '\n' ? start - before : null;
}
function blockOf(head, isFlush) {
    const words = head[0]?.text === 'async' ? head.slice(1) : head;
    const [first, second] = words;
    if (first?.text === 'def')
        return { kind: 'function', name: second?.text ?? '', isFlush };
    const text = words.map((it) => it.content ?? it.text).join(' ');
    const isPlain = /^(?:try|with)\b|^if (?:__name__ == __main__|__main__ == __name__)$/.test(text);
    return { kind: isPlain ? 'plain' : 'condition', name: '', isFlush };
}

;// CONCATENATED MODULE: ./.build/launch/servers/python-openers.js
/** The calls by which Python programs start their server themselves. */
const python_openers_openers = [
    {
        // Only the command reads UVICORN_PORT. https://www.uvicorn.org/deployment/#running-programmatically
        name: 'Uvicorn',
        of: 'module',
        owner: 'uvicorn',
        positions: null,
        defaultPort: 8000,
    },
    {
        // https://flask.palletsprojects.com/en/stable/api/#flask.Flask.run
        name: 'Flask',
        of: 'class',
        owner: 'Flask',
        positions: { host: 0, port: 1 },
        defaultPort: 5000,
    },
    {
        // https://flask-socketio.readthedocs.io/en/latest/api.html#flask_socketio.SocketIO.run
        name: 'Flask-SocketIO',
        of: 'class',
        owner: 'SocketIO',
        positions: { host: 1, port: 2 },
        defaultPort: 5000,
    },
];

;// CONCATENATED MODULE: ./.build/launch/servers/python-program.js







/** What of `subprocess` starts a process. */
const starters = new Set(['run', 'call', 'check_call', 'check_output', 'Popen']);
const setsEnvironment = /\benviron\s*(?:\[[^\]\n]*\]\s*=(?!=)|\.\s*(?:setdefault|update|pop|clear)\b)|\bputenv\b/;
/** Names that are replaced by what they are given, one by the other. */
const deepestName = 4;
/** Reads a program, without running it. */
function readPython(source, environment, words) {
    const lines = linesOf(source);
    if (lines === null)
        return { socket: null, children: [] };
    const program = new Program(source, environment, words, lines);
    const [call, second] = program.calls();
    const children = program.children();
    if (call === undefined)
        return { socket: null, children };
    const problem = second === undefined
        ? program.whyNotReached(call.line)
        : (0,values_value/* unknown */.L5)('the program has several calls that listen', second.at);
    return { socket: program.socket(call, problem), children };
}
class Program {
    #source;
    #environment;
    /** What it is given on its command line. */
    #words;
    #lines;
    constructor(source, environment, words, lines) {
        this.#source = source;
        this.#environment = environment;
        this.#words = words;
        this.#lines = lines;
    }
    calls() {
        const modules = new Set(this.#lines.flatMap(({ tokens }) => importedModules(tokens)));
        return this.#lines.flatMap((line) => {
            const { tokens } = line;
            return tokens.flatMap((token, at) => {
                const [dot, run, bracket] = tokens.slice(at + 1, at + 4);
                const isRun = dot?.text === '.' && run?.text === 'run' && bracket?.text === '(';
                if (token.kind !== 'word' || !isRun || tokens[at - 1]?.text === '.')
                    return [];
                const opener = python_openers_openers.find((it) => it.of === 'module' ? it.owner === token.text && modules.has(it.owner) : this.#isMadeBy(token.text, it.owner));
                if (opener === undefined)
                    return [];
                const { args, end } = argumentsOf(tokens, at + 3);
                return [{ line, opener, args, at: { source: this.#source, start: token.start, end } }];
            });
        });
    }
    /** `subprocess.run([sys.executable, "-m", "uvicorn", …])`. https://docs.python.org/3/library/subprocess.html */
    children() {
        const modules = new Set(this.#lines.flatMap(({ tokens }) => importedModules(tokens)));
        if (!modules.has('subprocess'))
            return [];
        return this.#lines.flatMap((line) => line.tokens.flatMap(({ text, start }, at) => {
            const [dot, method, bracket] = line.tokens.slice(at + 1, at + 4).map((it) => it.text);
            if (text !== 'subprocess' || dot !== '.' || bracket !== '(' || !starters.has(method ?? ''))
                return [];
            const { args, end } = argumentsOf(line.tokens, at + 3);
            const call = { source: this.#source, start, end };
            return [this.#child(args, line, call)];
        }));
    }
    #child([command = [], ...options], line, at) {
        const words = this.#commandIn(command, line, at);
        const given = new Set(options.map(([name]) => name?.text));
        const isElsewhere = given.has('cwd') || /\bchdir\s*\(/.test(this.#source.text);
        const { variables, others } = this.#environment;
        const isSet = given.has('env') || setsEnvironment.test(this.#source.text);
        return {
            command: words === null || given.has('shell') || given.has('**') ? null : { words },
            cwd: isElsewhere ? (0,values_value/* unknown */.L5)('the program may change its folder', at) : (0,values_value/* primitive */.MY)('.', at),
            environment: {
                variables: isSet ? new Map() : variables,
                others: isSet ? (0,values_value/* unknown */.L5)('the program sets the environment itself', at) : others,
                ownPort: null,
            },
            at,
            when: null,
            isLater: this.whyNotReached(line) !== null,
        };
    }
    /** The words of a command that is written as a list; `null` for anything else, and for a list that is changed. */
    #commandIn(command, line, at) {
        const tokens = this.#named(command, line, 0);
        const list = tokens.findIndex((it) => it.text !== '(');
        const [name, more] = command;
        const isChanged = more === undefined && name?.kind === 'word' && this.#lines.some((it) => mayChange(it, name.text));
        if (tokens[list]?.text !== '[' || isChanged)
            return null;
        const { args } = argumentsOf(tokens, list);
        if (args.some(([first]) => first?.text === '*'))
            return null;
        return args.map((item) => {
            const [first, last] = [item[0], item.at(-1)];
            const here = { source: this.#source, start: first?.start ?? at.start, end: last?.end ?? at.end };
            const isPython = item.map((it) => it.text).join('') === 'sys.executable';
            return isPython ? (0,values_value/* primitive */.MY)('python3', here) : this.#evaluated(item, here);
        });
    }
    socket(call, problem) {
        const { opener, at } = call;
        const nothing = (0,values_value/* primitive */.MY)(undefined, at);
        const port = problem ?? this.#port(call);
        const isGiven = !(0,ports/* isUndefined */.b0)(port);
        const address = this.#argument(call, 'host');
        const isBound = address !== null && !(0,ports/* isUndefined */.b0)(address);
        return {
            port: isGiven ? port : nothing,
            address: isBound ? address : (0,values_value/* primitive */.MY)('127.0.0.1', at),
            protocol: 'tcp',
            strict: nothing,
            library: { name: opener.name, defaultPort: opener.defaultPort, at },
        };
    }
    /** Why it is not certain that a line is come by; `null` where it is. */
    whyNotReached(line, depth = 0) {
        const [first] = line.tokens;
        const at = { source: this.#source, start: first?.start ?? 0, end: first?.end ?? 0 };
        const condition = line.blocks.find((it) => it.kind === 'condition');
        if (condition !== undefined)
            return (0,values_value/* unknown */.L5)('whether it listens here depends on a condition', at);
        const definition = line.blocks.findLast((it) => it.kind === 'function');
        if (definition === undefined)
            return null;
        const isOwn = line.blocks.filter((it) => it.kind === 'function').length === 1 && definition.isFlush;
        const callers = isOwn && depth < deepestName ? this.#lines.filter((it) => calls(it, definition)) : [];
        const isCalled = callers.some((it) => this.whyNotReached(it, depth + 1) === null);
        return isCalled ? null : (0,values_value/* unknown */.L5)(`nothing that is seen calls "${definition.name}", where it listens`, at);
    }
    #port(call) {
        const { args, opener, at } = call;
        const other = args.find(([first, second]) => /^(?:fd|uds|sock)$/.test(first?.text ?? '') && second?.text === '=');
        if (other !== undefined)
            return (0,values_value/* unknown */.L5)(`it is given "${other[0]?.text}" to listen on`, at);
        if (args.some(([first]) => first?.text === '**' || first?.text === '*'))
            return (0,values_value/* unknown */.L5)('its arguments are put together elsewhere', at);
        const port = this.#argument(call, 'port');
        const isSaid = port !== null && !(0,ports/* isUndefined */.b0)(port);
        if (!isSaid && opener.of === 'class' && this.#source.text.includes('SERVER_NAME'))
            return (0,values_value/* unknown */.L5)('SERVER_NAME may have its port', at);
        return port ?? (0,values_value/* primitive */.MY)(undefined, at);
    }
    /** What an argument is; `null` where it is not given. */
    #argument({ args, opener, line }, name) {
        const byName = args.find(([first, second]) => first?.text === name && second?.text === '=')?.slice(2);
        const isPositional = args.map(([, second]) => second?.text !== '=');
        const index = opener.positions?.[name] ?? -1;
        const given = byName ?? (isPositional[index] === true ? args[index] : undefined);
        const [first] = given ?? [];
        const last = given?.at(-1);
        if (given === undefined || first === undefined || last === undefined)
            return null;
        const at = { source: this.#source, start: first.start, end: last.end };
        const named = this.#named(given, line, 0);
        const asked = this.#asked(named, line, at);
        if (asked !== null && 'given' in asked)
            return asked.given;
        return this.#evaluated(asked === null ? named : this.#named(asked.written, asked.line, 0), at);
    }
    #evaluated(tokens, at) {
        const written = this.#writtenVariable(tokens);
        if (written !== null)
            return (0,values_value/* unknown */.L5)(`the program may set ${written} itself`, at);
        const [value, more] = (0,plain_expression/* expressionsOf */.B)(tokens, this.#source, this.#environment, at);
        if (value !== undefined && more === undefined && value.kind !== 'unknown')
            return value;
        return (0,values_value/* unknown */.L5)(`"${this.#source.text.slice(at.start, at.end).slice(0, 60)}" would have to run`, at);
    }
    /** What `args.port` is, also as a number, where `args` is what argparse gives; `null` for anything else. */
    #asked(tokens, use, at) {
        const [name, dot, attribute, ...rest] = tokens.filter((it) => !/^(?:[()]|int|str)$/.test(it.text));
        if (name?.kind !== 'word' || dot?.text !== '.' || attribute?.kind !== 'word' || rest.length > 0)
            return null;
        const [only, second] = this.#lines.filter((it) => binds(it, name.text));
        const value = only === undefined || second !== undefined ? null : assignedBy(only.tokens, name.text);
        if (only === undefined || value === null || !isParsing(value) || !isSettledFor(only, use, value))
            return null;
        const isSet = this.#lines.some((it) => sets(it, name.text, attribute.text));
        if (isSet)
            return { given: (0,values_value/* unknown */.L5)(`the program sets "${name.text}.${attribute.text}" itself`, at) };
        return argumentAsked(attribute.text, this.#lines, this.#source, this.#words, at);
    }
    /** With what a name is given in its place, where it is given that once and for all. */
    #named(tokens, use, depth) {
        return tokens.flatMap((token, at) => {
            const isName = token.kind === 'word' && !/^[.(]$/.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== '.';
            if (!isName || depth >= deepestName)
                return [token];
            const bindings = this.#lines.filter((it) => binds(it, token.text));
            const [only, second] = bindings;
            const value = only === undefined || second !== undefined ? null : assignedBy(only.tokens, token.text);
            if (only === undefined || value === null || !isSettledFor(only, use, value))
                return [token];
            const mark = { ...token, kind: 'mark', content: null };
            return [{ ...mark, text: '(' }, ...this.#named(value, only, depth + 1), { ...mark, text: ')' }];
        });
    }
    #isMadeBy(name, owner) {
        const bindings = this.#lines.filter((it) => binds(it, name));
        const value = bindings.length === 1 ? assignedBy(bindings[0]?.tokens ?? [], name) : null;
        return value?.[0]?.text === owner && value[1]?.text === '(';
    }
    /** A variable of the environment that these read and the program may set; `null` where there is none. */
    #writtenVariable(tokens) {
        const names = tokens.flatMap((it) => (it.content !== null && /^[A-Z_]\w*$/.test(it.content) ? [it.content] : []));
        if (!tokens.some((it) => /^(?:environ|getenv)$/.test(it.text)))
            return null;
        const { text } = this.#source;
        const writes = text.matchAll(/environ\s*(?:\[([^\]\n]*)\]\s*=(?!=)|\.\s*(?:setdefault\s*\(([^,)\n]*)|(?:update|pop|clear)\b))|\bputenv\b|override\s*=\s*True/g);
        for (const write of writes) {
            const name = /^\s*["'](\w+)["']\s*$/.exec(write[1] ?? write[2] ?? '')?.[1];
            if (name === undefined || names.includes(name))
                return name ?? names[0] ?? 'its environment';
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/launch/servers/program.js
/** A server's own source: where it listens, under the environment of the process that runs it. */










/**
 * Reads the program that is started. Nothing of it is run.
 *
 * @param file as it is written on the command line; its ending, or a folder's index, may be left out
 * @param interpreter what runs it: `node`, `tsx`, `bun`
 */
function programReading(start, file, interpreter = 'node') {
    const { tree, directory, environment, args } = start;
    const path = (0,paths/* pathFrom */.I)(directory, file);
    if (path === null)
        return program_unread('it is not in this repository');
    const python = path.endsWith('.py') ? pythonReading(start, path) : null;
    const { socket = null, children = [] } = python ?? {};
    if (socket !== null) {
        const configured = { files: [path], sockets: [socket] };
        const ignoresPort = otherVariable(tree, path) !== null;
        const nothing = { unread: [], isSilent: false, cut: null, missing: null };
        return { kind: 'read', configured, children, ...nothing, ignoresPort, isPlain: true };
    }
    const found = (0,program_file/* programFile */.p)(tree, path);
    if ('reason' in found) {
        const other = otherVariable(tree, path);
        const reason = other === null ? found.reason : `${found.reason}, and speaks of ${other}, not of PORT`;
        return { kind: 'unread', reason, ignoresPort: other !== null, children };
    }
    const surroundings = {
        environment: environment.variables,
        others: environment.others,
        args: args.map(program_argument),
        cwd: directory,
        packages: (name) => (0,package_file/* packageFile */.n)(tree, name),
        built: (it) => sourceOf(tree, it),
        ranks: start.isWorker === true ? { cluster: 'worker' } : {},
    };
    const listening = listeningOnce(found.path, start, interpreter === 'bun', surroundings);
    if ('message' in listening)
        return program_unread(listening.message);
    const { sockets, unread: besides, files, ...said } = listening;
    const isAnyReached = sockets.some((it) => it.isReached);
    const configured = { files, sockets: sockets.map((it) => program_socketOf(it, isAnyReached)) };
    return { kind: 'read', configured, unread: besides, ...said };
}
function program_unread(reason) {
    return { kind: 'unread', reason, ignoresPort: false, children: [] };
}
/** What a file of the program is built from, or a folder that begins elsewhere (`main`). */
function sourceOf(tree, path) {
    const found = (0,program_file/* programFile */.p)(tree, path);
    return 'path' in found ? found.path : null;
}
/** What a Python program says plainly; `null` where it cannot be read. */
function pythonReading({ tree, environment, args }, path) {
    const source = (0,files/* textIn */.r)(tree, path);
    return source === null ? null : readPython(source, withDotenv(environment, source, tree), args);
}
/** `load_dotenv()` takes the file beside the program, or the next one further out. https://pypi.org/project/python-dotenv/ */
function withDotenv(environment, source, tree) {
    const call = /load_dotenv\s*\(\s*(\))?/.exec(source.text);
    if (call === null)
        return environment;
    const at = { source, start: call.index, end: call.index + 'load_dotenv'.length };
    if (call[1] === undefined)
        return new launch_environment/* Environment */.O(environment.name, environment.variables, (0,values_value/* unknown */.L5)('"load_dotenv" is given a file', at));
    let folder = external_node_path_.posix.dirname(source.path);
    while (folder !== '.' && !tree.has(external_node_path_.posix.join(folder, '.env')))
        folder = external_node_path_.posix.dirname(folder);
    return (0,launch_settings/* withEnvFiles */.r2)(environment, ['.env'], tree, folder === '.' ? '' : folder);
}
/** `BACKEND_PORT` where a program in another language names that and no `PORT`; `null` where it may well read `PORT`. */
function otherVariable(tree, path) {
    const source = (0,files/* textIn */.r)(tree, path);
    if (source === null)
        return null;
    const names = source.text.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [];
    return names.includes('PORT') ? null : (names.find((it) => it.endsWith('_PORT')) ?? null);
}
/** By program and surroundings: scripts start the same one under several names, and it may take long to read. */
const program_known = new WeakMap();
function listeningOnce(path, { tree, directory, args, environment, isWorker = false }, servesDefaultExport, surroundings) {
    const values = [...environment.variables].map(([name, value]) => [name, keyOf(value, name)]);
    const words = args.map((it) => (it.fills === undefined || it.fills.length === 0 ? keyOf(it.value, null) : null));
    const read = () => listeningOf(path, tree, surroundings, { servesDefaultExport });
    // What is not known may be different the next time.
    if (environment.others !== null || values.some(([, it]) => it === null) || words.includes(null))
        return read();
    const programs = program_known.get(tree) ?? new Map();
    program_known.set(tree, programs);
    const key = JSON.stringify([path, directory, servesDefaultExport, isWorker, values, words]);
    const listening = programs.get(key) ?? read();
    programs.set(key, listening);
    return listening;
}
/** The same for the same text in the same place; `null` for what is not known. No port stands in the name of an environment. */
function keyOf(value, name) {
    if (value.kind !== 'primitive')
        return null;
    const { at, variables } = value;
    const place = name === 'NODE_ENV' ? '' : `${at.source.path}:${at.start}`;
    return `${typeof value.value} ${value.value} ${place} ${variables.join()}`;
}
/**
 * A call that nothing seems to come by is taken for the program's where it has no other, as a framework may well be
 * what makes it. Beside others it may be of no use any more: its port is there, and not known.
 */
function program_socketOf(call, isAnyReached) {
    const { address, protocol, via, defaultPort, at } = call;
    const port = call.isReached || !isAnyReached ? call.port : (0,values_value/* unknown */.L5)('nothing that is seen calls it', at);
    return { port, address, protocol, strict: (0,values_value/* primitive */.MY)(undefined, at), library: { name: via, defaultPort, at } };
}
/** An argument of the process. */
function program_argument(word) {
    return word.expands ? (0,values_value/* unknown */.L5)('the shell puts it together', word.value.at) : { ...word.value, value: word.text };
}

// EXTERNAL MODULE: ./.build/launch/servers/row.js
var row = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/launch/work.js
var work = __webpack_require__(3887);
;// CONCATENATED MODULE: ./.build/launch/process.js
/**
 * The effective ports of one process in one environment: flag, variable, config file, the program's own source, its
 * children, default.
 */


















/** The ports in one environment, which what is written may add to. */
function process_inEnvironment(written, outer, tree, at, child = null) {
    const { args: words, settings, way } = written;
    if (!(0,work/* spend */.R)(tree, collect/* leastWork */.fs + words.length + outer.variables.size * (1 + settings.length)))
        return { ...effective/* opensNone */.G, environment: outer.name, unknown: [(0,collect/* tooMuch */.Gm)(way, (0,places/* placeOf */.$t)(at))] };
    const environment = (0,launch_settings/* withSettings */.GY)(outer, settings, tree, written.directory);
    const launch = { ...written, args: (0,expand/* expandWords */.A)(words, environment) };
    const own = ofLaunch(launch, { launch, environment, tree, at, child });
    // Of the processes that a program starts itself, each has the options of its parent, and finds the port taken.
    const inspector = child === null ? (0,launch_inspector/* openedByInspector */.aR)(launch, environment, tree, at) : effective/* opensNone */.G;
    return { ...(0,effective/* allOf */.b)([own, inspector]), environment: own.environment };
}
function ofLaunch(launch, run) {
    switch (launch.kind) {
        case 'server':
            return ofServer(launch, run);
        case 'program':
            return ofProgram(launch, run);
        case 'idle':
            return { ...effective/* opensNone */.G, environment: run.environment.name };
        case 'broken':
            return ofBroken(launch, run);
    }
}
function ofServer(launch, run) {
    const { environment: outer, tree, at, child } = run;
    const { server, directory, args } = launch;
    const environment = (0,launch_settings/* withEnvFiles */.r2)(outer, server.envFiles, tree, directory);
    const envFiles = (0,launch_settings/* withEnvFiles */.r2)(launch_environment/* emptyEnvironment */.h, server.envFiles, tree, directory);
    const start = directory === null ? null : (0,row/* startedAs */.lj)(server, { tree, directory, args, environment });
    const { opened, files } = (0,launch_opened/* socketsOf */.mg)({ server, args, environment: outer, envFiles, start, at });
    const found = (0,collect/* collect */.Fo)(opened, launch, server, environment, tree);
    // A config that is not there is said where it is named, which is no config itself.
    const [config] = files;
    const covers = config === undefined || config === launch.at.file ? [] : [{ file: config, role: server.role }];
    if (opened.length === 0 || saysSomething(found))
        return { ...found, covers };
    // `java -jar ferry.jar` may be any program.
    const other = byCustom({ ...run, environment });
    if (child !== null || saysSomething(other))
        return { ...other, covers };
    return { ...found, covers, unknown: [nothingSays(server.programs[0] ?? server.name, launch.way, at, null)] };
}
/**
 * A program that the table does not know: what its own source opens, where that can be read; else what its `--port`
 * or `PORT` says, as is the custom.
 */
function ofProgram(launch, run) {
    const { environment, tree, at, child } = run;
    const { directory, args, file, interpreter, isWorker = false } = launch;
    const reading = directory === null || file === null
        ? null
        : programReading({ tree, directory, args, environment, isWorker }, file.text, interpreter);
    const read = reading?.kind === 'read' ? reading : null;
    const fromSource = (read?.configured.sockets ?? []).flatMap((it) => (0,launch_opened/* openedBy */.pe)(it, 'source', environment));
    const children = reading?.children ?? [];
    const started = openedByChildren(children, launch, environment, tree, child, process_inEnvironment);
    const unread = read?.unread ?? [];
    const besides = (own) => {
        const found = withChildren(own, started);
        return { ...found, unknown: [...found.unknown, ...notRead(unread, found, launch)] };
    };
    const isExact = read !== null && read.isPlain !== true;
    if (fromSource.length > 0 && (isExact || fromSource.every((it) => it.reading.kind !== 'unresolved')))
        return besides((0,collect/* collect */.Fo)(fromSource, launch, null, environment, tree));
    // What a known server does besides serving seldom listens, but is given the PORT of all its siblings; and a worker is
    // given one as often as not, with all else that the applications of a server share.
    const isOfOthers = (0,servers/* isServerProgram */.UC)((0,programs/* programName */.k)(launch.program)) || reading?.ignoresPort === true;
    const given = isOfOthers ? environment.without('PORT') : meantFor(run);
    // What it is given may be meant for what it starts.
    const hasServers = started.ports.length > 0;
    const found = hasServers ? (0,collect/* collect */.Fo)([], launch, null, environment, tree) : byCustom({ ...run, environment: given });
    if (hasServers || saysSomething(found))
        return besides(found);
    if (fromSource.length > 0)
        return (0,collect/* collect */.Fo)(fromSource, launch, null, environment, tree);
    // That it is given a PORT says that somebody thinks otherwise; what is run in front of it is not looked at.
    const isSilent = read?.isSilent === true && portGiven(environment) === null && !(0,preloads/* isPreceded */.n)(launch, environment);
    // What its source says is all that there is to say, unless that is not all of it.
    const cut = read?.cut ?? null;
    const isSaid = cut === null && (unread.length > 0 || started.unknown.length > 0);
    if (child !== null || isSilent || isSaid)
        return besides(found);
    const program = (0,repository/* insideRepository */.rz)(launch.program) ?? launch.program;
    const step = cut === null || cut.at === null
        ? []
        : [{ at: (0,places/* placeOf */.$t)(cut.at), message: `is not read on from here: ${cut.reason}` }];
    const why = whyNothing(launch, reading, environment);
    return besides({ ...found, unknown: [nothingSays(program, [...launch.way, ...step], at, why)] });
}
/** Why nothing is seen of a program that listens. */
function whyNothing(launch, reading, environment) {
    if (reading?.kind === 'unread')
        return reading.reason;
    const { cut = null, missing = null } = reading ?? {};
    if (cut !== null)
        return `its source is not read to its end, as ${cut.reason}`;
    if (missing !== null)
        return `it loads "${missing.specifier}" (${(0,place/* shortPlace */.Yd)((0,places/* placeOf */.$t)(missing.at))}), which is not in this repository`;
    if (builders.has((0,programs/* programName */.k)(launch.program)))
        return 'it builds and runs a program in a language that is not read';
    const needed = (0,launch_opened/* neededFor */.r4)(reading?.configured.sockets ?? []);
    if (needed.length > 0)
        return `its source listens only where ${needed.join(' or ')} is ${needed.every(values_variables/* isFile */.fo) ? 'there' : 'set'}`;
    if (reading?.ignoresPort !== true)
        return null;
    const port = portGiven(environment);
    return `its source opens none that can be seen, and ${port === null ? 'speaks of no PORT' : `never reads the ${port}`}`;
}
function saysSomething({ ports, unknown }) {
    return ports.length > 0 || unknown.length > 0;
}
/** `PORT 4310 that it is given (ecosystem.config.js:7)`; `null` where it is given none. */
function portGiven({ variables }) {
    const port = variables.get('PORT');
    if (port === undefined || (port.kind === 'primitive' && !port.value))
        return null;
    const known = port.kind === 'primitive' ? ` ${port.value}` : '';
    return `PORT${known} that it is given (${(0,place/* shortPlace */.Yd)((0,places/* placeOf */.$t)(port.at))})`;
}
/** Servers of packages that are not read. One of them may well take the port that is known. */
function notRead(servers, { ports }, { way }) {
    return servers
        .filter((it) => it.port === null || !ports.some(({ port }) => port === it.port))
        .map(({ at, reason }) => ({ at: (0,places/* placeOf */.$t)(at), reason, severity: 'notice', role: 'start', way }));
}
/** https://doc.rust-lang.org/cargo/commands/cargo-run.html https://pkg.go.dev/cmd/go and their like. */
const builders = new Set(['cargo', 'go', 'mvn', 'mvnw', 'gradle', 'gradlew', 'mix', 'swift']);
/** What cannot be followed: what it would be given, and else the reason. */
function ofBroken(launch, run) {
    const { environment, tree, child } = run;
    const { reason, at, way } = launch;
    const found = launch.fails === true
        ? (0,collect/* collect */.Fo)([], launch, null, environment, tree)
        : byCustom({ ...run, environment: meantFor(run) });
    if (child !== null || saysSomething(found))
        return found;
    return { ...found, unknown: [{ at, reason, severity: 'warning', role: 'start', way }] };
}
/** A child has the `PORT` of its parent as well, for which that is meant. */
function meantFor({ child, environment }) {
    return child?.hasOwnPort === false ? environment.without('PORT') : environment;
}
/** What nearly every program does with these. */
const custom = (0,row/* row */.nM)({
    name: '',
    programs: [],
    flags: [
        { names: ['--port'], gives: 'port' },
        { names: ['--host', '--hostname'], gives: 'address', alone: 'every address' },
    ],
    portVariables: ['PORT'],
    addressVariables: ['HOST', 'HOSTNAME'],
    defaultPort: null,
    documentation: '',
});
function byCustom({ launch, environment, tree, at }) {
    const { args } = launch;
    const { opened } = (0,launch_opened/* socketsOf */.mg)({ server: custom, args, environment, envFiles: launch_environment/* emptyEnvironment */.h, start: null, at });
    return (0,collect/* collect */.Fo)(opened, launch, null, environment, tree);
}
/** @param why its source is not read, where that is known */
function nothingSays(program, way, at, why) {
    const because = why === null ? '' : `: ${why}`;
    const reason = `nothing here says whether "${program}" listens on a port, and where${because}`;
    return { at: (0,places/* placeOf */.$t)(at), reason, severity: 'notice', role: 'start', way };
}

;// CONCATENATED MODULE: ./.build/launch/ports.js
/** The effective ports of what a command line starts, under every environment that the process may be given. */



/**
 * @param environments the one that holds by default, then those that are laid over it by name
 * @param at where the process is started
 */
function effectivePorts(launch, environments, tree, at) {
    const [base, ...under] = environments.map((environment) => process_inEnvironment(launch, environment, tree, at));
    if (base === undefined)
        return { ...effective/* opensNone */.G, named: [] };
    // In the environment of a name, a condition on another one does not hold.
    const overlays = under.map((it) => ({
        ...it,
        ports: it.ports.filter(({ environment }) => environment === 'default' || environment === it.environment),
    }));
    const byName = new Map(overlays.map((it) => [it.environment, it]));
    // What a condition on the environment says of one that is given by name, that one says itself.
    const own = base.ports.filter((it) => it.environment === 'default' || !byName.has(it.environment));
    const keys = new Set(own.filter((it) => it.environment === 'default').map(ports_keyOf));
    const further = overlays.flatMap(({ environment, ports }) => ports
        .filter((it) => !keys.has(ports_keyOf(it)))
        .map((it) => (it.environment === 'default' ? { ...it, environment, replacedIn: [] } : it)));
    const inFurther = new Set(further.map((it) => it.environment));
    // Where it says the same as the default, or nothing, it replaces nothing; a port that is not known is another one.
    const replacing = overlays.filter((it) => it.unknown.length > 0 || inFurther.has(it.environment));
    const ports = [...own, ...further].map((it) => {
        if (it.environment !== 'default')
            return it;
        const conditions = it.replacedIn.filter((name) => !byName.has(name));
        const replacedBy = replacing.filter((overlay) => !overlay.ports.some((other) => ports_keyOf(other) === ports_keyOf(it)));
        return { ...it, replacedIn: [...conditions, ...replacedBy.map((overlay) => overlay.environment)] };
    });
    const all = [base, ...overlays];
    return {
        ports,
        unknown: once(all.flatMap((it) => it.unknown)),
        covers: all.flatMap((it) => it.covers),
        named: [base, ...under].flatMap((it) => it.ports.flatMap(({ environment, replacedIn }) => [environment, ...replacedIn])),
    };
}
function ports_keyOf({ port, at, protocol, address, certainty }) {
    return `${port} ${protocol} ${address} ${certainty} ${(0,place/* placeKey */.r4)(at)}`;
}
function once(unknown) {
    const seen = new Set();
    return unknown.filter(({ at, reason, severity }) => {
        // Whether it listens at all, one environment tells as well as another.
        const said = severity === 'notice' ? reason.split(': ', 1).join('') : reason;
        const key = `${(0,place/* placeKey */.r4)(at)} ${said}`;
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ preloadsIn),
/* harmony export */   n: () => (/* binding */ isPreceded)
/* harmony export */ });
/* harmony import */ var _shell_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2648);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8157);


const names = ['-r', '--require', '--import', '--loader', '--experimental-loader'];
/** What only sets variables, or lets Node run another language. */
const quiet = /^(?:@babel\/register|@swc-node\/register|@swc\/register|dotenv|dotenv-expand|esbuild-register|esm|module-alias|source-map-support|ts-node|tsconfig-paths|tsx)(?:\/|$)/;
/** What options of Node's name that may do as it likes, as settings of what it runs. */
function preloadsIn(words) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsIn */ .Im)(words, names).flatMap(({ value }) => value === null || quiet.test(value.text) ? [] : [{ kind: 'preload', module: value }]);
}
/** Whether such a module is run in front of a program. */
function isPreceded({ settings }, { variables }) {
    const options = variables.get('NODE_OPTIONS');
    if (options !== undefined && options.kind !== 'primitive')
        return true;
    const ofVariable = options === undefined ? [] : preloadsIn((0,_shell_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWords */ .yM)(options));
    return [...ofVariable, ...settings].some((it) => it.kind === 'preload');
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isTool),
/* harmony export */   k: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var _servers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/** What a path on a command line runs, and where in the repository that is. */

/** Packages that are called otherwise than their program. */
const packagePrograms = new Map([
    ['@angular/cli', 'ng'],
    ['@docusaurus/core', 'docusaurus'],
    ['@medusajs/cli', 'medusa'],
    ['@nestjs/cli', 'nest'],
    ['@react-router/dev', 'react-router'],
    ['@react-router/serve', 'react-router-serve'],
    ['@remix-run/dev', 'remix'],
    ['@remix-run/serve', 'remix-serve'],
    ['@vue/cli-service', 'vue-cli-service'],
]);
/** Files of packages that run what they are told to, by their `bin`; several versions have them in other places. */
const packageFiles = new Map([
    ['@nestjs/cli/bin/nest.js', 'nest'],
    ['concurrently/dist/bin/concurrently.js', 'concurrently'],
    ['concurrently/dist/bin/index.js', 'concurrently'],
    ['cross-env/dist/bin/cross-env.js', 'cross-env'],
    ['cross-env/src/bin/cross-env.js', 'cross-env'],
    ['dotenv-cli/cli.js', 'dotenv'],
    ['env-cmd/bin/env-cmd.js', 'env-cmd'],
    ['nodemon/bin/nodemon.js', 'nodemon'],
    ['npm/bin/npm-cli.js', 'npm'],
    ['npm/bin/npx-cli.js', 'npx'],
    ['pnpm/bin/pnpm.cjs', 'pnpm'],
    ['ts-node-dev/lib/bin.js', 'ts-node-dev'],
    ['ts-node/dist/bin.js', 'ts-node'],
    ['tsx/dist/cli.js', 'tsx'],
    ['tsx/dist/cli.mjs', 'tsx'],
    ['typescript/bin/tsc', 'tsc'],
    ['yarn/bin/yarn.js', 'yarn'],
]);
/** What builds, checks, or moves files, and opens nothing whatever port it is given. */
const tools = new Set([
    ...['babel', 'copyfiles', 'cpx', 'cpy', 'eslint', 'husky', 'jest', 'knex', 'lint-staged', 'mocha', 'patch-package'],
    ...['postcss', 'prettier', 'rimraf', 'sass', 'sequelize', 'sequelize-cli', 'shx', 'stylelint', 'swc', 'tailwindcss'],
    ...['tsc', 'tsc-alias', 'ttsc', 'tspc', 'tsup', 'typeorm', 'vue-tsc'],
    ...['cat', 'chmod', 'cp', 'echo', 'ln', 'mkdir', 'mv', 'printf', 'rm', 'sleep', 'tail', 'tee', 'touch', 'true'],
]);
/** Whether a program is known to open nothing, whatever it is told to do. */
function isTool(program) {
    return tools.has(program);
}
/** Files that every project of their framework has, and that are its command line. */
const scriptPrograms = new Map([
    ['manage.py', 'manage'],
    ['artisan', 'artisan'],
]);
/**
 * The program that a path runs: `node_modules/next/dist/bin/next` and `.bin/next` are `next`, and what lies in
 * a folder of programs (`/home/ferry/.nvm/versions/node/v22/bin/node`, `venv/bin/gunicorn`) is called by its own
 * name. Any other path is itself: a file of the repository may be called like a program (`./serve`).
 */
function programName(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const inPackages = behindPackages(path);
    if (inPackages !== null) {
        const runner = packageFiles.get(inPackages);
        if (runner !== undefined)
            return runner;
        if ((0,_servers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerProgram */ .UC)(inPackages))
            return inPackages;
        if (/^[\w-]+(?:\.[mc]?js)?$/.test(file)) {
            const bare = file.replace(/\.[mc]?js$/, '');
            if ((0,_servers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerProgram */ .UC)(bare))
                return bare;
            const ofPackage = packageOf(inPackages);
            if ((0,_servers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isServerProgram */ .UC)(ofPackage))
                return ofPackage;
        }
    }
    // `npx next@15`, `npx @angular/cli@20`
    const inVersion = /^((?:@[\w.-]+\/)?[\w.-]+)@[\w.^~-]+$/.exec(path)?.[1];
    if (inVersion !== undefined)
        return packageOf(inVersion);
    const script = scriptPrograms.get(file);
    if (script !== undefined)
        return script;
    if (!path.includes('/'))
        return path;
    const isOfPrograms = /(?:^|\/)(?:\.bin|(?:\.?venv|env)\/bin|vendor\/bin)\/[^/]+$/.test(path);
    const isOfServer = path.startsWith('/') && /\/s?bin\/[^/]+$/.test(path);
    const isOfRuby = /^(?:\.\/)?bin\/(?:rails|puma|rackup)$/.test(path);
    return isOfPrograms || isOfServer || isOfRuby ? file : path;
}
/** What follows the last `node_modules/` in a path; `null` where there is none, and for `.bin`. */
function behindPackages(path) {
    const start = path.lastIndexOf('node_modules/');
    const inside = start === -1 ? '' : path.slice(start + 'node_modules/'.length, start + 256);
    return inside === '' || inside.startsWith('.bin/') ? null : inside;
}
/** The program of the package that such a path lies in. */
function packageOf(inPackages) {
    const [scope = '', name = ''] = inPackages.split('/');
    return scope.startsWith('@') ? (packagePrograms.get(`${scope}/${name}`) ?? name) : scope;
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ astroNames),
/* harmony export */   Y: () => (/* binding */ astroConfig)
/* harmony export */ });
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5288);
/* harmony import */ var _script_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8775);
/** Reads the config of Astro. https://docs.astro.build/en/reference/configuration-reference/#server-options */




/** In the order in which Astro looks for them: https://github.com/withastro/astro/blob/main/packages/astro/src/core/config/config.ts */
const astroNames = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);
/** The command that a config function is asked for; what is built keeps what the build was given. */
const commands = { dev: 'dev', preview: 'preview', start: 'build' };
/** `server`, or what it returns for the command. What `vite.server` says does not count. */
const astroConfig = (start) => (0,_script_config_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptConfig */ .eK)((0,_script_config_js__WEBPACK_IMPORTED_MODULE_2__/* .inFolder */ ._z)(start, (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optionValue */ .TN)(start.args, ['--root'])), { names: astroNames, options: ['--config'] }, (config, evaluated) => {
    const command = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .primitive */ .MY)(commands[start.role], config.at);
    const given = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .objectValue */ .ZH)(config.at, new Map([['command', command]]));
    return [(0,_script_config_js__WEBPACK_IMPORTED_MODULE_2__/* .socketOf */ .lQ)((0,_script_config_js__WEBPACK_IMPORTED_MODULE_2__/* .called */ .Ab)((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(config, 'server'), evaluated, [given]))];
});


/***/ }),

/***/ 1083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ builtServer),
/* harmony export */   h: () => (/* binding */ builtServers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4840);
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8389);
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3531);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6222);
/* harmony import */ var _model_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4969);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9391);
/* harmony import */ var _astro_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8779);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5288);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5607);
/* harmony import */ var _vite_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3516);
/**
 * Servers that a build leaves behind: told by the path at which their framework puts them, since the files themselves are
 * mostly not in the repository.
 */












const nitro = (0,_row_js__WEBPACK_IMPORTED_MODULE_9__/* .row */ .nM)({
    name: 'Nitro',
    programs: ['.output/server/index.mjs'],
    portVariables: ['NITRO_PORT', 'PORT'],
    addressVariables: ['NITRO_HOST', 'HOST'],
    config: (0,_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessSocket */ .AQ)('NITRO_UNIX_SOCKET'),
    defaultPort: 3000,
    documentation: 'https://nitro.build/deploy/runtimes/node#environment-variables',
});
const standalone = (0,_row_js__WEBPACK_IMPORTED_MODULE_9__/* .row */ .nM)({
    name: 'Next.js standalone',
    programs: ['.next/standalone/server.js'],
    portVariables: ['PORT'],
    addressVariables: ['HOSTNAME'],
    defaultPort: 3000,
    defaultAddress: '0.0.0.0',
    documentation: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/output',
});
const astroNode = (0,_row_js__WEBPACK_IMPORTED_MODULE_9__/* .row */ .nM)({
    // What the config said when it was built: also its default, which is that of the dev server.
    name: 'Astro on Node',
    programs: ['dist/server/entry.mjs'],
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    config: _astro_config_js__WEBPACK_IMPORTED_MODULE_7__/* .astroConfig */ .Y,
    configName: 'astro.config.*',
    defaultPort: 4321,
    defaultAddress: 'localhost',
    documentation: 'https://docs.astro.build/en/guides/integrations-guide/node/#standalone',
});
const svelteKit = (0,_row_js__WEBPACK_IMPORTED_MODULE_9__/* .row */ .nM)({
    // With `envPrefix` in the options of its adapter, its variables are called otherwise.
    name: 'SvelteKit',
    programs: ['build/index.js'],
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    config: (0,_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessSocket */ .AQ)('SOCKET_PATH', ['PORT']),
    configName: 'svelte.config.js',
    defaultPort: 3000,
    defaultAddress: '0.0.0.0',
    documentation: 'https://svelte.dev/docs/kit/adapter-node#Environment-variables',
});
/** For the documentation of the table. */
const builtServers = [standalone, nitro, astroNode, svelteKit];
/** The built server that a script is; `null` for any other one. `path` is relative to the root. */
function builtServer(tree, path) {
    return standaloneAt(tree, path) ?? entryAt(tree, path) ?? svelteKitAt(tree, path);
}
/** Entries that are always called so, and the configs one of which lies beside them. */
const entries = [
    { server: nitro, ending: '.output/server/index.mjs', configs: null },
    { server: astroNode, ending: 'dist/server/entry.mjs', configs: _astro_config_js__WEBPACK_IMPORTED_MODULE_7__/* .astroNames */ .O },
];
function entryAt(tree, path) {
    for (const { server, ending, configs } of entries) {
        if (path !== ending && !path.endsWith(`/${ending}`))
            continue;
        const directory = path.slice(0, Math.max(path.length - ending.length - 1, 0));
        const isThere = configs === null || configs.some((name) => tree.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name)));
        return isThere ? { server, directory } : null;
    }
    return null;
}
/**
 * In a monorepo the server stands in the folder of its package below: `.next/standalone/apps/web/server.js`. The folder is
 * called otherwise where a config says so (`distDir`), which lies beside it.
 */
function standaloneAt(tree, path) {
    const parts = path.split('/');
    const at = parts.lastIndexOf('standalone');
    if (at < 1 || parts.at(-1) !== 'server.js')
        return null;
    const directory = parts.slice(0, at - 1).join('/');
    const isNext = parts[at - 1] === '.next' || nextNames.some((name) => tree.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name)));
    return isNext ? { server: standalone, directory } : null;
}
const nextNames = ['js', 'mjs', 'ts', 'mts', 'cjs'].map((ending) => `next.config.${ending}`);
/** A build of SvelteKit's is looked for in so many folders above. */
const mostFolders = 8;
function svelteKitAt(tree, path) {
    // It is a folder, or the index of one: for any other script no config need be read.
    if (!/(?:^|\/)(?:index\.js|[^/.]+)$/.test(path))
        return null;
    const out = path.replace(/\/index(?:\.js)?$/, '');
    for (const folder of (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Zv)((0,_model_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(out)).slice(0, mostFolders)) {
        const source = configIn(tree, folder);
        if (source !== null) {
            const server = svelteServer(tree, source, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, out));
            return server === null ? null : { server, directory: folder };
        }
    }
    return null;
}
function configIn(tree, folder) {
    const path = ['svelte.config.js', 'svelte.config.ts', ..._vite_config_js__WEBPACK_IMPORTED_MODULE_10__/* .viteConfigNames */ .x7]
        .map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name))
        .find((it) => tree.has(it));
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r)(tree, path ?? null);
}
/** The row for what the adapter for Node has built to a folder; `null` where the config has another adapter, or folder. */
function svelteServer(tree, source, folder) {
    if (!source.text.includes('@sveltejs/adapter-node'))
        return null;
    const evaluated = (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateConfig */ .O_)(source, tree);
    if ('message' in evaluated)
        return folder === 'build' ? svelteKit : null;
    // The adapter stands for its options: see `definers.ts`. Of several, this one has built what is started.
    const adapter = adapterOf(evaluated.value);
    const own = (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(adapter).flatMap(({ value }) => (value.kind === 'object' ? [value] : []));
    const [options = adapter, ...others] = own;
    if (others.length > 0)
        return withPrefix((0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)('it may be built in several ways', options.at));
    const out = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'out');
    const expected = (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(out) ? 'build' : (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .knownText */ .bG)(out);
    if (expected === null ? folder !== 'build' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(expected).replace(/\/$/, '') !== folder)
        return null;
    return withPrefix((0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(options, 'envPrefix'));
}
/** `kit.adapter` of `svelte.config.js`; as of version 3, `adapter` of what `sveltekit(…)` is given in the Vite config. */
function adapterOf(config) {
    const plugins = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(config, 'plugins');
    const items = plugins.kind === 'array' ? plugins.items : [];
    const plugin = items.find((it) => it.kind === 'object' && it.properties.has('adapter'));
    const adapter = (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(plugin ?? (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(config, 'kit'), 'adapter');
    // Of several, to choose from when it is built, it is the one for Node that has built this.
    const [only, ...others] = (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(adapter).filter(({ value }) => value.kind === 'object');
    return only !== undefined && others.length === 0 ? only.value : adapter;
}
function withPrefix(prefix) {
    if ((0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(prefix))
        return svelteKit;
    const text = (0,_javascript_values_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .knownText */ .bG)(prefix);
    if (text === null) {
        const reason = prefix.kind === 'unknown' ? prefix.reason : 'how its variables are called is not known';
        return {
            ...svelteKit,
            portVariables: [],
            addressVariables: [],
            config: () => (0,_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .notKnown */ .bh)((0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5)(reason, prefix.at)),
        };
    }
    return {
        ...svelteKit,
        portVariables: [`${text}PORT`],
        addressVariables: [`${text}HOST`],
        config: (0,_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessSocket */ .AQ)(`${text}SOCKET_PATH`, [`${text}PORT`]),
    };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fy: () => (/* binding */ hasSubcommands),
  UC: () => (/* binding */ isServerProgram),
  $G: () => (/* binding */ opensNothing),
  xY: () => (/* binding */ serverFor)
});

// UNUSED EXPORTS: servers

// EXTERNAL MODULE: ./.build/launch/words.js
var launch_words = __webpack_require__(8157);
// EXTERNAL MODULE: ./.build/launch/servers/node.js + 15 modules
var node = __webpack_require__(621);
// EXTERNAL MODULE: ./.build/javascript/values/places.js
var places = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var variables = __webpack_require__(3830);
// EXTERNAL MODULE: ./.build/model/facts.js
var facts = __webpack_require__(3831);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/launch/settings.js
var settings = __webpack_require__(2079);
// EXTERNAL MODULE: ./.build/launch/socket.js
var socket = __webpack_require__(587);
;// CONCATENATED MODULE: ./.build/launch/servers/caddy-tokens.js
const tokens = /"(?:[^"\\]|\\.)*"|`[^`]*`|\S+/g;
/** Without comments and heredocs. A brace is a token of its own where it opens a block, at the end of a line, or closes one. */
function linesIn(source) {
    const lines = [];
    let heredoc = null;
    let start = 0;
    for (const text of source.text.split('\n')) {
        const from = start;
        start += text.length + 1;
        if (heredoc !== null) {
            if (text.trim().split(/\s/, 1).join('') === heredoc)
                heredoc = null;
            continue;
        }
        const all = [];
        for (const { 0: token, index } of text.matchAll(tokens)) {
            if (token.startsWith('#'))
                break;
            all.push({ text: token, at: { source, start: from + index, end: from + index + token.length } });
        }
        const odd = all.find((it, index) => isOdd(it.text, index, all.length));
        if (odd !== undefined)
            return { lines, trouble: odd.at };
        heredoc = all.map((it) => /^<<([\w-]+)$/.exec(it.text)?.[1]).find((it) => it !== undefined) ?? null;
        const [first, ...others] = all;
        if (first !== undefined)
            lines.push([first, ...others]);
    }
    return { lines, trouble: null };
}
/** A text in several lines, a line that goes on, braces where none open or close a block. */
function isOdd(text, index, count) {
    const isOpen = (text.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$/.test(text)) || (text.startsWith('`') && !/^`[^`]*`$/.test(text));
    return isOpen || text === '\\' || (text === '{' && index < count - 1) || (text === '}' && count > 1);
}

// EXTERNAL MODULE: ./.build/launch/servers/config-file.js
var config_file = __webpack_require__(5288);
// EXTERNAL MODULE: ./.build/launch/servers/plain-tokens.js
var plain_tokens = __webpack_require__(2486);
;// CONCATENATED MODULE: ./.build/launch/servers/caddyfile.js
/**
 * The sockets of a Caddyfile: those of its sites, the one that sends to HTTPS, and that of its admin endpoint (Caddy 2.6 was
 * asked for each). https://caddyserver.com/docs/caddyfile/concepts#addresses https://caddyserver.com/docs/caddyfile/options
 */











/** Addresses of sites, for each that they are bound to, and sockets that are followed. */
const mostAddresses = 4096;
const mostSockets = 256;
/** The file that `--config` names, else the one in the folder where it is started. https://caddyserver.com/docs/command-line#caddy-run */
const caddyfileConfig = (start) => {
    const { tree, directory, args } = start;
    const resumed = (0,launch_words/* optionsIn */.Im)(args, ['--resume', '-r'])[0];
    if (resumed !== undefined)
        return (0,config_file/* notKnown */.bh)((0,values_value/* unknown */.L5)('with "--resume" it takes the config that it had last', resumed.word.value.at));
    const loaded = (0,launch_words/* optionsIn */.Im)(args, ['--envfile']).flatMap(({ value }) => value?.text ?? []);
    const environment = (0,settings/* withEnvFiles */.r2)(start.environment, loaded, tree, directory);
    const adapter = (0,config_file/* optionValue */.TN)(args, ['--adapter', '-a']);
    const found = (0,config_file/* configFile */.Ze)(start, { names: ['Caddyfile'], options: ['--config', '-c'] });
    const read = (0,config_file/* textConfig */.OG)(found, (source) => {
        const isOther = adapter === null ? /\.(?:json|ya?ml|toml)$/i.test(source.path) : adapter.text !== 'caddyfile';
        const at = (0,config_file/* startOf */.GH)(source);
        if (isOther)
            return [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)(`"${source.path}" is no Caddyfile, and is not read`, at))];
        if (source.text.length > plain_tokens/* longestFile */.b)
            return [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)('the file is too large to be a config', at))];
        return socketsIn(source, environment);
    });
    const [first] = read?.sockets ?? [];
    const defaultPort = first?.library?.defaultPort ?? null;
    return read === null || defaultPort === null ? read : { ...read, defaultPort };
};
function blocksIn(source) {
    const { lines, trouble } = linesIn(source);
    const unclear = (at) => (0,values_value/* unknown */.L5)('from here on it is written in a way that is not understood', at);
    const found = {
        options: [],
        sites: [],
        snippets: new Map(),
        unknown: trouble === null ? [] : [unclear(trouble)],
    };
    let depth = 0;
    /** Where the lines of the block go that is open. */
    let block = null;
    let keys = [];
    let isBare = false;
    for (const [number, line] of lines.entries()) {
        const [first] = line;
        const last = line.at(-1) ?? first;
        const opens = last.text === '{';
        if (first.text === '}') {
            depth -= 1;
            if (depth < 0 || (isBare && depth < 1))
                return { ...found, unknown: [...found.unknown, unclear(first.at)] };
            continue;
        }
        if (depth > 0) {
            if (depth === 1)
                block?.push(line);
            if (opens)
                depth += 1;
            continue;
        }
        if (keys.length === 0 && first.text === '{') {
            if (number > 0)
                return { ...found, unknown: [...found.unknown, unclear(first.at)] };
            block = found.options;
            depth = 1;
        }
        else if (keys.length === 0 && opens && /^&?\(.*\)$/.test(first.text)) {
            block = [];
            found.snippets.set(first.text, block);
            depth = 1;
        }
        else if (keys.length === 0 && first.text === 'import') {
            found.unknown.push(broughtIn(first));
        }
        else {
            const given = opens ? line.slice(0, -1) : line;
            keys.push(...given);
            if (!opens && last.text.endsWith(','))
                continue;
            block = [];
            found.sites.push({ keys: keys.flatMap(keysOf), lines: block });
            keys = [];
            // Without braces the rest of the file is the one site.
            isBare = !opens;
            depth = 1;
        }
    }
    return found;
}
function broughtIn({ text, at }) {
    return (0,values_value/* unknown */.L5)(`what "${text.slice(0, 40)}" brings in here is not read`, at);
}
/** `a.com,b.com` */
function keysOf({ text, at }) {
    return [...text.matchAll(/[^,]+/g)].map((it) => ({
        text: it[0],
        at: { ...at, start: at.start + it.index, end: at.start + it.index + it[0].length },
    }));
}
function socketsIn(source, environment) {
    const { options, sites, snippets, unknown: unclear } = blocksIn(source);
    const option = (name) => options.findLast(([it]) => it.text === name);
    const lost = options.find(([it]) => it.text === 'import' || it.text.startsWith('{$'));
    if (lost !== undefined)
        return [(0,config_file/* socket */.sZ)(broughtIn(lost[0]))];
    const portOf = (name, number) => {
        const token = option(name)?.[1];
        return { written: token === undefined ? null : filledIn(token, environment), number };
    };
    const http = portOf('http_port', 80);
    const https = portOf('https_port', 443);
    const redirects = !/^(?:off|disable_redirects)$/.test(option('auto_https')?.[1]?.text ?? '');
    const found = [];
    const redirecting = [];
    let addresses = 0;
    const tooMany = [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)('it has more addresses than are followed', (0,config_file/* startOf */.GH)(source)))];
    for (const { keys, lines } of sites) {
        const open = lines.find((it) => mayBind(it, snippets));
        if (open !== undefined) {
            found.push((0,config_file/* socket */.sZ)(broughtIn(open[0])));
            continue;
        }
        const bound = lines.filter(([it]) => it.text === 'bind').flatMap(([, ...hosts]) => hosts);
        const hosts = (bound.length > 0 ? bound : (option('default_bind')?.slice(1) ?? [])).filter((it) => it.text !== '{');
        addresses += keys.length * Math.max(hosts.length, 1);
        if (addresses > mostAddresses)
            return tooMany;
        for (const key of keys) {
            const { ports, isSecure } = portsOf(key, { http, https }, environment);
            found.push(...ports(hosts, environment));
            if (isSecure && redirects)
                redirecting.push(...standardSockets(http, key.at, hosts, environment));
        }
    }
    const all = byKey(found);
    const further = [...byKey(redirecting)].filter(([key, it]) => !all.has(key) && !all.has(`${keyOf(it.port)} `));
    const own = [...all.values(), ...further.map(([, it]) => it)];
    if (own.length > mostSockets)
        return tooMany;
    return [...own, ...unclear.map((it) => (0,config_file/* socket */.sZ)(it)), ...adminIn(option('admin'), source, environment)];
}
/** What may bind a site elsewhere, and is not read. */
function mayBind([first, name], snippets) {
    if (first.text.startsWith('{$'))
        return true;
    if (first.text !== 'import')
        return false;
    const snippet = snippets.get(`(${name?.text ?? ''})`);
    return snippet === undefined || snippet.some(([it]) => /^(?:bind|import|\{.*)$/.test(it.text));
}
/** Where a site of an address is served, and whether what asks for it without TLS is sent there. */
function portsOf(key, { http, https }, environment) {
    const value = filledIn(key, environment);
    const text = value.kind === 'primitive' ? String(value.value) : '';
    const parts = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^:/[\]{}]*)(?::(\d+))?(?:\/.*)?$/.exec(text);
    if (value.kind === 'unknown' || text === '' || parts === null) {
        const reason = value.kind === 'unknown' ? value : (0,values_value/* unknown */.L5)(`"${text.slice(0, 40)}" is not understood as an address`, key.at);
        return { ports: () => [(0,config_file/* socket */.sZ)(reason)], isSecure: false };
    }
    const [, scheme = '', host = '', digits] = parts;
    if (digits === undefined) {
        const standard = scheme === 'http' ? http : https;
        return { ports: (hosts) => standardSockets(standard, key.at, hosts, environment), isSecure: standard === https };
    }
    const port = (0,launch_words/* runOf */.ng)(value, (scheme === '' ? 0 : scheme.length + 3) + host.length + 1, digits);
    const is = ({ written, number }) => Number(digits) === (written === null ? number : written.kind === 'primitive' ? Number(written.value) : null);
    const isSecure = scheme !== 'http' && !is(http) && (scheme === 'https' || host !== '' || is(https));
    return { ports: (hosts) => on(hosts, environment, (0,config_file/* socket */.sZ)(port)), isSecure };
}
/** What an address says without a number, as `https://` does. */
function standardSockets({ written, number }, at, hosts, environment) {
    return on(hosts, environment, (0,config_file/* socket */.sZ)(written ?? (0,values_value/* primitive */.MY)(number, at)));
}
/** A socket on each of the addresses that it is bound to; none on a Unix socket. */
function on(hosts, environment, it) {
    if (hosts.length === 0)
        return [it];
    return hosts
        .filter(({ text }) => !/^(?:unix|fd)/.test(text))
        .map((host) => {
        const address = filledIn(host, environment);
        const text = address.kind === 'primitive' ? String(address.value).replace(/^tcp[46]?\/|^\[|\]$/g, '') : null;
        return { ...it, address: text === null ? address : (0,values_value/* primitive */.MY)(text, host.at) };
    });
}
/** The first on each port of each address. */
function byKey(sockets) {
    return new Map(sockets.toReversed().map((it) => [keyOf(it.port, it.address), it]));
}
function keyOf(...values) {
    return values.map((it) => (it.kind === 'primitive' ? (it.value ?? '') : (0,place/* placeKey */.r4)((0,places/* placeOf */.$t)(it.at)))).join(' ');
}
/** https://caddyserver.com/docs/caddyfile/options#admin */
function adminIn(line, source, environment) {
    const token = line?.slice(1).find((it) => it.text !== '{');
    if (token?.text === 'off' || token?.text.startsWith('unix/') === true)
        return [];
    const at = token?.at ?? (0,config_file/* startOf */.GH)(source);
    const value = token === undefined ? environment.get('CADDY_ADMIN', at) : filledIn(token, environment);
    const { port, address, isPath } = (0,socket/* readSocket */.C)(value.kind === 'variable' ? (0,values_value/* primitive */.MY)(undefined, at) : value);
    if (isPath)
        return [];
    const isGiven = value.kind !== 'primitive' || value.value !== undefined;
    return [
        {
            ...(0,config_file/* socket */.sZ)(port, isGiven ? address : (0,values_value/* primitive */.MY)('localhost', at)),
            library: { name: facts/* caddyAdmin */.H2, defaultPort: 2019, at },
        },
    ];
}
/** With `{$NAME}` and `{$NAME:default}` filled in. https://caddyserver.com/docs/caddyfile/concepts#environment-variables */
function filledIn(token, environment) {
    const { text, at } = withoutQuotes(token);
    const parts = [];
    const names = [];
    let whole = '';
    let from = 0;
    for (const match of text.matchAll(/\{\$(\w+)(?::([^{}]*))?\}/g)) {
        const [written, name = '', standIn] = match;
        const value = environment.get(name, at);
        const isUnset = value.kind === 'primitive' && (value.value === undefined || value.value === '');
        if (!isUnset && value.kind !== 'primitive')
            return (0,variables/* unknownFrom */.NI)([value], at);
        if (isUnset && standIn === undefined)
            return (0,variables/* ofVariables */.vv)([name], at);
        whole += text.slice(from, match.index);
        const filled = isUnset ? String(standIn) : String(value.kind === 'primitive' ? value.value : '');
        if (isUnset)
            names.push(name);
        else if (value.kind === 'primitive')
            parts.push({ from: whole.length, value: { ...value, value: filled } });
        whole += filled;
        from = match.index + written.length;
    }
    if (from === 0)
        return (0,values_value/* primitive */.MY)(text, at);
    return (0,values_value/* textOf */.b6)(whole + text.slice(from), at, names, parts);
}
function withoutQuotes({ text, at }) {
    if (!/^(?:"[^"\\]*"|`.*`)$/.test(text))
        return { text, at };
    return { text: text.slice(1, -1), at: { ...at, start: at.start + 1, end: at.end - 1 } };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/evaluate.js + 56 modules
var evaluate = __webpack_require__(4840);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var values_ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/launch/files.js
var launch_files = __webpack_require__(9391);
;// CONCATENATED MODULE: ./.build/launch/servers/dotnet-config.js
/**
 * Reads where ASP.NET Core listens, where `--urls` does not say.
 * https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints
 */











const dotnetConfig = (start) => {
    const at = { ...start, directory: projectOf(start) };
    const files = [];
    const profile = isRun(start) ? launchProfile(at, files) : null;
    if (profile?.kind === 'unknown')
        return (0,config_file/* notKnown */.bh)(profile);
    const ofProfile = (name) => (profile === null ? undefined : (0,properties/* propertyOf */.$r)(profile, name));
    const name = environmentName(start, ofProfile('environmentVariables'));
    // What the file of its environment says beats what the one for all says.
    const settings = [];
    for (const file of [`appsettings.${name}.json`, 'appsettings.json']) {
        const read = jsonOf(at, [file], files);
        if (read?.kind === 'unknown')
            return (0,config_file/* notKnown */.bh)(read);
        if (read !== null)
            settings.push(read);
    }
    const endpoints = settings.toReversed().map((it) => (0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(it, 'Kestrel'), 'Endpoints'));
    const named = new Map(endpoints
        .flatMap((it) => (it.kind === 'object' ? [...it.properties] : []))
        .map(([key, it]) => [key, (0,properties/* propertyOf */.$r)(it, 'Url')])
        .filter(([, url]) => !(0,config_file/* isUnset */.K$)(url)));
    // "Binding to endpoints defined via IConfiguration and/or UseKestrel() instead": of any other addresses, also `--urls`.
    if (named.size > 0)
        return { files, sockets: [...named.values()].flatMap(urlsOf), precedence: ['config'] };
    const ofLaunch = ofProfile('applicationUrl');
    if (ofLaunch !== undefined && !(0,config_file/* isUnset */.K$)(ofLaunch))
        return { files, sockets: urlsOf(ofLaunch) };
    for (const name of ['ASPNETCORE_URLS', 'DOTNET_URLS', 'URLS']) {
        const value = start.environment.variables.get(name);
        if (value !== undefined && !(0,config_file/* isUnset */.K$)(value))
            return { files, sockets: urlsOf(value) };
    }
    const variables = ['ASPNETCORE_HTTP_PORTS', 'ASPNETCORE_HTTPS_PORTS', 'DOTNET_HTTP_PORTS', 'DOTNET_HTTPS_PORTS'];
    const ports = variables.flatMap((it) => {
        const value = start.environment.variables.get(it);
        return value === undefined || (0,config_file/* isUnset */.K$)(value) ? [] : (0,socket/* readSockets */.h)(value);
    });
    if (ports.length > 0)
        return { files, sockets: ports.map(({ port }) => (0,config_file/* socket */.sZ)(port, (0,values_value/* primitive */.MY)('', port.at))) };
    const own = settings.map((it) => (0,properties/* propertyOf */.$r)(it, 'Urls')).find((it) => !(0,config_file/* isUnset */.K$)(it));
    if (own !== undefined)
        return { files, sockets: urlsOf(own) };
    return webProject(at, files);
};
/** What it runs as, by which the second file of its settings is called; production where nothing says so. */
function environmentName({ environment }, ofProfile) {
    const names = ['DOTNET_ENVIRONMENT', 'ASPNETCORE_ENVIRONMENT'];
    const values = names.flatMap((name) => [
        ...(ofProfile === undefined ? [] : [(0,properties/* propertyOf */.$r)(ofProfile, name)]),
        environment.variables.get(name),
    ]);
    const value = values.find((it) => !(0,config_file/* isUnset */.K$)(it));
    return (value === undefined ? null : (0,values_ports/* knownText */.bG)(value)) ?? 'Production';
}
/** `http://localhost:4310;https://localhost:4311` */
function urlsOf(value) {
    return (0,socket/* readSockets */.h)(value).map(({ port, address }) => (0,config_file/* socket */.sZ)(port, address));
}
/** `dotnet run`, `dotnet watch`: not a program that was built before. */
function isRun({ operand }) {
    return /^(?:run|watch)$/.test(operand?.text ?? '');
}
/** `dotnet run --project src/Ferry`: that folder, or the folder of that file. */
function projectOf({ args, directory }) {
    const text = (0,config_file/* optionValue */.TN)(args, ['--project', '-p'])?.text ?? '';
    if (text === '' || external_node_path_.posix.isAbsolute(text))
        return directory;
    return (0,folders/* within */.ux)(directory, /\.\w+proj$/.test(text) ? external_node_path_.posix.dirname(text) : text) ?? directory;
}
/** The first profile that starts the project itself, or the one that is named. It beats the environment. */
function launchProfile(start, files) {
    if ((0,launch_words/* optionsIn */.Im)(start.args, ['--no-launch-profile']).length > 0)
        return null;
    const value = jsonOf(start, ['Properties/launchSettings.json'], files);
    if (value === null || value.kind === 'unknown')
        return value;
    const profiles = (0,properties/* propertyOf */.$r)(value, 'profiles');
    if (profiles.kind !== 'object')
        return null;
    const name = (0,config_file/* optionValue */.TN)(start.args, ['--launch-profile', '-lp'])?.text ?? null;
    const profile = [...profiles.properties].find(([key, it]) => name === null ? (0,values_ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(it, 'commandName')) === 'Project' : key === name)?.[1];
    return profile?.kind === 'object' ? profile : null;
}
function jsonOf(start, names, files) {
    const source = (0,config_file/* firstFile */.FX)(start, names);
    if (!(source instanceof source_text/* SourceText */.D))
        return source;
    files.push(source.path);
    const evaluated = (0,evaluate/* evaluateJson */.QJ)(source, start.tree);
    if ('value' in evaluated)
        return evaluated.value;
    return (0,config_file/* broken */.mw)(source, evaluated);
}
/** A project of the web kind listens by default; any other .NET program is not known to. */
function webProject({ tree, directory }, files) {
    const path = tree.files.find((it) => (0,folders/* folderOf */.yS)(it) === directory && /\.\w+proj$/.test(it));
    const source = (0,launch_files/* textIn */.r)(tree, path ?? null);
    if (source?.text.includes('Microsoft.NET.Sdk.Web') !== true)
        return null;
    return { files, sockets: (0,config_file/* silent */.Ku)(source), defaultPort: 5000 };
}

// EXTERNAL MODULE: ./.build/launch/servers/named-settings.js
var named_settings = __webpack_require__(3746);
// EXTERNAL MODULE: ./.build/launch/expand.js
var expand = __webpack_require__(6610);
// EXTERNAL MODULE: ./.build/launch/servers/plain-lines.js
var plain_lines = __webpack_require__(5629);
;// CONCATENATED MODULE: ./.build/launch/servers/other-config.js
/** Reads the config files of databases and their like. */






/**
 * The file that is the first argument, with the options behind it, each a directive too; of one that is there twice
 * the last one counts. https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/
 */
const redisConfig = (start) => {
    const { args, environment } = start;
    const [file] = args;
    const options = (name) => {
        const behind = args.slice(args.findLastIndex((it) => it.text === `--${name}`) + 1 || args.length);
        const end = behind.findIndex((it) => it.text.startsWith('--'));
        const words = end === -1 ? behind : behind.slice(0, end);
        return words.length === 0 ? undefined : words.map((it) => (0,expand/* expand */.f)(it, environment));
    };
    const sockets = (given, at) => {
        const absent = (0,values_value/* primitive */.MY)(undefined, at);
        const addresses = given('bind')?.map(withoutMark) ?? [absent];
        // Port 0 is none.
        const ports = [given('port')?.[0] ?? absent, ...(given('tls-port')?.slice(0, 1) ?? [])].filter((it) => !isZero(it));
        return ports.flatMap((port) => addresses.map((it) => (0,config_file/* socket */.sZ)(port, it)));
    };
    if (file === undefined)
        return null;
    if (file.text.startsWith('-'))
        return { files: [], sockets: sockets(options, file.value.at) };
    return (0,config_file/* textConfig */.OG)((0,config_file/* namedFile */.eI)(start, file), (source) => {
        const [included] = (0,plain_lines/* directives */.pl)(source, 'include').flat();
        if (included !== undefined)
            return [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)('another file is included here, which is not read', included.at))];
        return sockets((name) => options(name) ?? (0,plain_lines/* directives */.pl)(source, name).at(-1), (0,config_file/* startOf */.GH)(source));
    });
};
function isZero(port) {
    return port.kind === 'primitive' && port.value !== undefined && Number(port.value) === 0;
}
/** `-::1` is an address that need not be there, `*` is every one. */
function withoutMark(value) {
    if (value.kind !== 'primitive')
        return value;
    const text = String(value.value).replace(/^-/, '');
    return (0,values_value/* primitive */.MY)(text === '*' ? '' : text, value.at);
}
/** `net.port` of the file that `-f` names. https://www.mongodb.com/docs/manual/reference/configuration-options/#net-options */
const mongodConfig = (start) => {
    const { args, environment } = start;
    let member = ['--shardsvr', '--configsvr'].find((it) => (0,config_file/* hasOption */.Kz)(args, [it]))?.slice(2) ?? null;
    const read = (0,config_file/* textConfig */.OG)((0,config_file/* configFile */.Ze)(start, { names: [], options: ['-f', '--config'] }), (source) => {
        const setting = (name) => (0,plain_lines/* lineSetting */.Ve)(source, name);
        member ??= (0,values_ports/* knownText */.bG)(setting('sharding.clusterRole'));
        const word = (0,config_file/* optionValue */.TN)(args, ['--port']);
        const port = word === null ? setting('net.port') : (0,expand/* expand */.f)(word, environment);
        if ((0,config_file/* hasOption */.Kz)(args, ['--bind_ip', '--bind_ip_all']))
            return [(0,config_file/* socket */.sZ)(port)];
        const everywhere = setting('net.bindIpAll');
        if ((0,values_ports/* knownText */.bG)(everywhere) === 'true')
            return [(0,config_file/* socket */.sZ)(port, (0,values_value/* primitive */.MY)('', everywhere.at))];
        return (0,socket/* readSockets */.h)(setting('net.bindIp')).map(({ address }) => (0,config_file/* socket */.sZ)(port, address));
    });
    const defaultPort = member === 'shardsvr' ? 27_018 : member === 'configsvr' ? 27_019 : null;
    if (defaultPort === null)
        return read;
    const own = read ?? { files: [], sockets: [(0,config_file/* socket */.sZ)(config_file/* unwritten */.pg)] };
    return { ...own, defaultPort };
};
/** Both ports of the web, where it serves a domain and is not told a port: the one that is given, and another one. */
function forDomain(word, ports, hosts) {
    if (word === null)
        return null;
    const { at } = word.value;
    const own = (0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(undefined, at), (0,values_value/* primitive */.MY)(hosts, at));
    const library = { name: null, defaultPort: ports[1], at };
    return { files: [], sockets: [own, { ...own, library }], defaultPort: ports[0] };
}
/** With a domain, HTTPS, and HTTP to send to it. https://caddyserver.com/docs/command-line#caddy-file-server */
const caddyConfig = ({ args }) => (0,config_file/* hasOption */.Kz)(args, ['-l', '--listen']) ? null : forDomain((0,config_file/* optionValue */.TN)(args, ['-d', '--domain']), [443, 80]);
/** "Default to 127.0.0.1:8090 if no domain is specified." https://pocketbase.io/docs/going-to-production/ */
const pocketbaseConfig = ({ args, operand }) => {
    const found = forDomain(operand, [80, 443], '0.0.0.0');
    const isTold = (0,config_file/* hasOption */.Kz)(args, ['--https']);
    return found === null || !isTold ? found : { ...found, sockets: found.sockets.slice(0, 1) };
};

// EXTERNAL MODULE: ./.build/launch/servers/row.js
var row = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
// EXTERNAL MODULE: ./.build/model/maps.js
var maps = __webpack_require__(8109);
;// CONCATENATED MODULE: ./.build/launch/servers/java-project.js
/** Which project of the repository a jar is built from: by the folder that it lies in, else by its name. */





/** The folders of the projects that may have built the jar which is started: none where that is not known. */
function javaProjects({ args, directory, tree }) {
    const jar = (0,config_file/* optionValue */.TN)(args, ['-jar']);
    if (jar === null || jar.expands)
        return [];
    const own = projectAround(jar.text, directory);
    if (own !== null && isProject(tree, own))
        return [own];
    const name = external_node_path_.posix.basename(jar.text);
    const named = projectsOf(tree).filter((it) => it.jars.includes(name));
    return named.length > 0 ? named.map((it) => it.folder) : own === null ? [] : [own];
}
/** `apps/ferry` of `apps/ferry/target/ferry.jar`. */
function projectAround(jar, directory) {
    const folder = external_node_path_.posix.dirname(jar).replace(/(?:^|\/)(?:target|build\/libs)$/, '');
    return external_node_path_.posix.isAbsolute(folder) ? null : (0,folders/* within */.ux)(directory, folder);
}
const builds = ['pom.xml', 'build.gradle', 'build.gradle.kts'];
function isProject(tree, folder) {
    return [...builds, 'src/main/resources'].some((name) => {
        const path = external_node_path_.posix.join(folder, name);
        return tree.has(path) || tree.hasDirectory(path);
    });
}
/** More of them in one repository are not looked at. */
const mostProjects = 256;
const projectsOf = (0,maps/* kept */.LP)((tree) => tree.files
    .filter((path) => builds.includes(external_node_path_.posix.basename(path)))
    .slice(0, mostProjects)
    .map((path) => ({
    folder: (0,folders/* folderOf */.yS)(path),
    jars: path.endsWith('pom.xml') ? mavenJars(tree, path) : gradleJars(tree, path),
})));
function textOf(tree, path) {
    const text = (0,launch_files/* textIn */.r)(tree, path)?.text ?? '';
    return text.length < 256 * 1024 ? text : '';
}
/** Stands for what is only known when it is built. */
const java_project_filledIn = '$';
/** `artifactId`, `version`, or `finalName`. https://maven.apache.org/pom.html#the-basebuild-element-set */
function mavenJars(tree, path) {
    const pom = withoutComments(textOf(tree, path));
    const parent = elementIn(pom, 'parent') ?? '';
    const own = outside(pom, ['parent', 'dependencyManagement', 'dependencies', 'build', 'profiles', 'reporting']);
    const artifact = elementIn(own, 'artifactId');
    const version = elementIn(own, 'version') ?? elementIn(parent, 'version');
    if (artifact === null)
        return [];
    const given = elementIn(outside(elementIn(pom, 'build') ?? '', ['plugins', 'pluginManagement']), 'finalName');
    const filled = given
        ?.replace(/\$\{(?:project\.|pom\.)?artifactId\}/g, artifact)
        .replace(/\$\{(?:project\.|pom\.)?version\}/g, version ?? java_project_filledIn);
    return jarsOf(filled === undefined ? [artifact, `${artifact}-${version ?? java_project_filledIn}`] : [filled]);
}
function withoutComments(xml) {
    const [first = '', ...others] = xml.split('<!--');
    const behind = others.map((it) => (it.includes('-->') ? it.slice(it.indexOf('-->') + 3) : ''));
    return [first, ...behind].join('');
}
/** What an element holds, the first time that it is there. */
function elementIn(xml, name) {
    const start = xml.indexOf(`<${name}>`);
    const end = xml.indexOf(`</${name}>`, start);
    return start === -1 || end === -1 ? null : xml.slice(start + name.length + 2, end).trim();
}
/** A text without the first element of each name. */
function outside(xml, names) {
    return names.reduce((text, name) => {
        const start = text.indexOf(`<${name}>`);
        const end = text.indexOf(`</${name}>`, start);
        return start === -1 || end === -1 ? text : text.slice(0, start) + text.slice(end);
    }, xml);
}
/** Named after the project, which is called as its folder is. https://docs.gradle.org/current/userguide/building_java_projects.html#sec:building_jars */
function gradleJars(tree, path) {
    const folder = (0,folders/* folderOf */.yS)(path);
    const build = textOf(tree, path);
    const settings = ['settings.gradle', 'settings.gradle.kts']
        .map((name) => textOf(tree, external_node_path_.posix.join(folder, name)))
        .join('\n');
    const setting = (text, name) => new RegExp(`\\b${name}\\s{0,4}(?:=|\\.set\\()?\\s{0,4}["']([^"'\\n]+)["']`).exec(text)?.[1] ?? null;
    const whole = setting(build, 'archiveFileName');
    if (whole !== null)
        return jarsOf([whole.replace(/\.jar$/, '')]);
    const name = setting(build, 'archiveBaseName') ?? setting(settings, 'rootProject\\.name') ?? external_node_path_.posix.basename(folder);
    const version = setting(build, '(?<![\\w.])version');
    return jarsOf(version === null ? [name] : [name, `${name}-${version}`]);
}
/** What is filled in by the build is not known. */
function jarsOf(names) {
    return names.filter((name) => name !== '' && !name.includes(java_project_filledIn)).map((name) => `${name}.jar`);
}

;// CONCATENATED MODULE: ./.build/launch/servers/spring-config.js
/** Reads what Spring Boot's own files say of its port. https://docs.spring.io/spring-boot/reference/features/external-config.html */









/** Where a file is looked for: outside of the jar, which beats what was packaged into it. */
const spring_config_places = ['config', '.', 'src/main/resources'];
const springConfig = (start) => {
    const [project, ...others] = javaProjects(start);
    if (project === undefined)
        return null;
    if (others.length > 0) {
        const which = [project, ...others].map((it) => `"${it}"`).join(' or ');
        const at = (0,config_file/* optionValue */.TN)(start.args, ['-jar'])?.value.at ?? (0,config_file/* startOf */.GH)(new source_text/* SourceText */.D(project, ''));
        return (0,config_file/* notKnown */.bh)((0,values_value/* unknown */.L5)(`its jar may be built in ${which}`, at));
    }
    const at = { ...start, directory: project };
    const [base, problem] = filesOf(at, '');
    if (problem !== null)
        return (0,config_file/* notKnown */.bh)(problem);
    const active = activeProfiles(start, base);
    if (active !== null && active.kind !== 'primitive')
        return (0,config_file/* notKnown */.bh)((0,values_value/* unknown */.L5)('the active profiles of Spring are not known', active.at));
    const names = active === null || (0,config_file/* isUnset */.K$)(active) ? [] : String(active.value).split(',').slice(0, 8);
    const sources = [];
    for (const name of names.reverse()) {
        const [files, unread] = filesOf(at, `-${name.trim()}`);
        if (unread !== null)
            return (0,config_file/* notKnown */.bh)(unread);
        sources.push(...files);
    }
    sources.push(...base);
    if (sources.length === 0 || sources.some((it) => /\b(?:quarkus|micronaut)\b/.test(it.text)))
        return null;
    const port = firstSetting(sources, 'server.port', start.environment);
    const address = firstSetting(sources, 'server.address', start.environment);
    const absent = (0,values_value/* primitive */.MY)(undefined, (0,config_file/* startOf */.GH)(sources[0] ?? new source_text/* SourceText */.D('', '')));
    // Without its web starter it may be a program that listens nowhere.
    const isServer = !(0,config_file/* isUnset */.K$)(port ?? undefined) || isWeb(at);
    if (!isServer)
        return null;
    return {
        files: sources.map((it) => it.path),
        sockets: [(0,config_file/* socket */.sZ)(besideServer(port ?? absent, sources, at), address ?? absent), ...management(start, sources)],
        defaultPort: 8080,
    };
};
/** https://docs.spring.io/spring-boot/reference/actuator/monitoring.html#actuator.monitoring.customizing-management-server-port */
function management({ args, environment }, sources) {
    const setting = (name) => {
        const word = (0,config_file/* optionValue */.TN)(args, [`--${name}`, `-D${name}`]);
        if (word !== null)
            return (0,expand/* expand */.f)(word, environment);
        return (environment.variables.get(name.toUpperCase().replaceAll('.', '_')) ?? firstSetting(sources, name, environment));
    };
    const port = setting('management.server.port');
    // -1 turns it off.
    if (port === null || (0,config_file/* isUnset */.K$)(port) || (0,values_ports/* knownText */.bG)(port) === '-1')
        return [];
    return [(0,config_file/* socket */.sZ)(port, setting('management.server.address') ?? undefined)];
}
/**
 * What a config server says beats the files of the project, as far as it says something.
 * https://docs.spring.io/spring-cloud-config/reference/client.html
 */
function besideServer(port, sources, project) {
    const names = ['properties', 'yml', 'yaml'].map((ending) => `src/main/resources/bootstrap.${ending}`);
    const bootstrap = (0,config_file/* firstFile */.FX)(project, names);
    const asks = sources.some((it) => /\bconfigserver:/.test(it.text)) ||
        (bootstrap instanceof source_text/* SourceText */.D && /\bcloud\b/.test(bootstrap.text) && /\bconfig\b/.test(bootstrap.text));
    if (!asks)
        return port;
    return (0,config_file/* isUnset */.K$)(port)
        ? (0,values_value/* unknown */.L5)('a config server, which it asks, may say it', port.at)
        : (0,choices/* overridable */.E6)(port, ['spring.config.import']);
}
/** The files of one profile (`''` is none), the one that beats the others first. */
function filesOf(start, suffix) {
    const files = [];
    for (const place of spring_config_places) {
        for (const ending of ['properties', 'yml', 'yaml']) {
            const file = (0,config_file/* firstFile */.FX)(start, [external_node_path_.posix.join(place, `application${suffix}.${ending}`)]);
            if (file instanceof source_text/* SourceText */.D)
                files.push(file);
            else if (file !== null)
                return [[], file];
        }
    }
    return [files, null];
}
function activeProfiles({ args, environment }, files) {
    const name = 'spring.profiles.active';
    const word = (0,config_file/* optionValue */.TN)(args, [`--${name}`, `-D${name}`]);
    if (word !== null)
        return word.expands ? (0,values_value/* unknown */.L5)('it is filled in by the shell', word.value.at) : word.value;
    return environment.variables.get('SPRING_PROFILES_ACTIVE') ?? firstSetting(files, name, environment);
}
function firstSetting(files, name, environment) {
    for (const source of files) {
        const value = (0,plain_lines/* lineSetting */.Ve)(source, name);
        if ((0,config_file/* isUnset */.K$)(value))
            continue;
        // A part of a file may be for one profile only.
        if (/on-profile|^#---|^!---/m.test(source.text))
            return (0,values_value/* unknown */.L5)(`"${name}" may be set for one profile only`, value.at);
        return placeholder(value, environment);
    }
    return null;
}
/** `${PORT:4310}` is a variable of the environment with a fallback. */
function placeholder(value, environment) {
    if (value.kind !== 'primitive' || typeof value.value !== 'string' || !value.value.includes('$'))
        return value;
    const match = /^\$\{([A-Z_][A-Z\d_]*)(?::([^${}]*))?\}$/.exec(value.value);
    const name = match?.[1];
    if (match === null || name === undefined)
        return (0,values_value/* unknown */.L5)(`"${value.value.slice(0, 60)}" is filled in at run time`, value.at);
    const set = environment.variables.get(name);
    if (set !== undefined && !(0,config_file/* isUnset */.K$)(set))
        return set;
    const fallback = match[2];
    if (fallback === undefined)
        return { kind: 'variable', name, at: value.at };
    const written = value.at.source.text.slice(value.at.start, value.at.end);
    const start = value.at.start + written.lastIndexOf(`:${fallback}}`) + 1;
    return (0,choices/* overridable */.E6)((0,values_value/* primitive */.MY)(fallback, { ...value.at, start, end: start + fallback.length }), [name]);
}
function isWeb(start) {
    const build = (0,config_file/* firstFile */.FX)(start, ['pom.xml', 'build.gradle', 'build.gradle.kts']);
    return build instanceof source_text/* SourceText */.D && build.text.includes('spring-boot-starter-web');
}

;// CONCATENATED MODULE: ./.build/launch/servers/other.js
/** Servers of other worlds: static sites, the JVM, .NET, Deno, databases and their like. */






const redis = {
    // Its options are directives of its config.
    config: redisConfig,
    configName: 'redis.conf, and its options',
};
const mongodb = {
    flags: [
        (0,row/* port */.Oh)('--port'),
        { ...(0,row/* socket */.sZ)('--bind_ip'), opens: 'each' },
        { ...(0,row/* address */.hl)('--bind_ip_all'), alone: 'every address' },
    ],
    config: mongodConfig,
    configName: 'the file of -f',
    defaultPort: 27_017,
    defaultAddress: 'localhost',
};
const sentinel = {
    ...redis,
    name: 'Redis Sentinel',
    defaultPort: 26_379,
    documentation: 'https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/',
};
const otherServers = (0,row/* table */.tp)([
    {
        // Where nobody chose a port and 1313 is taken, it takes any free one.
        name: 'Hugo',
        programs: ['hugo'],
        otherCommands: [
            ...['', 'build', 'completion', 'config', 'convert', 'deploy', 'env', 'gen', 'import', 'list', 'mod', 'new'],
            ...['version'],
        ],
        subcommands: ['server', 'serve'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('--bind')],
        defaultPort: 1313,
        defaultAddress: '127.0.0.1',
        whenTaken: 'takes another in place of its default',
        documentation: 'https://gohugo.io/commands/hugo_server/',
    },
    {
        name: 'Caddy',
        programs: ['caddy'],
        subcommands: ['run', 'start'],
        config: caddyfileConfig,
        configName: 'Caddyfile',
        defaultPort: null,
        documentation: 'https://caddyserver.com/docs/caddyfile/concepts#addresses',
    },
    {
        name: 'Caddy file server',
        programs: ['caddy'],
        otherCommands: (0,row/* words */.aL)(`
      adapt add-package build-info environ fmt hash-password list-modules reload trust untrust upgrade validate
      version
    `),
        subcommands: ['file-server'],
        flags: [(0,row/* socket */.sZ)('-l', '--listen')],
        config: caddyConfig,
        configName: '--domain',
        defaultPort: 80,
        documentation: 'https://caddyserver.com/docs/command-line#caddy-file-server',
    },
    {
        // Any other Java program is as unknown as it was.
        name: 'Spring Boot',
        programs: ['java'],
        flags: [
            { ...(0,row/* port */.Oh)('--server.port'), isJoined: true, mark: { option: '-jar', side: 'behind' } },
            { ...(0,row/* port */.Oh)('-Dserver.port'), isJoined: true, mark: { option: '-jar', side: 'before' } },
            { ...(0,row/* address */.hl)('--server.address'), isJoined: true, mark: { option: '-jar', side: 'behind' } },
            { ...(0,row/* address */.hl)('-Dserver.address'), isJoined: true, mark: { option: '-jar', side: 'before' } },
        ],
        portVariables: ['SERVER_PORT'],
        addressVariables: ['SERVER_ADDRESS'],
        config: springConfig,
        configName: 'application.properties, application.yml',
        defaultPort: null,
        documentation: 'https://docs.spring.io/spring-boot/reference/features/external-config.html',
    },
    {
        // Any other .NET program is as unknown as it was.
        name: 'ASP.NET Core',
        programs: ['dotnet'],
        flags: [{ ...(0,row/* socket */.sZ)('--urls'), opens: 'each' }],
        // Its variables too: what `dotnet run` finds in a launch profile beats them.
        config: dotnetConfig,
        configName: 'appsettings.json, launchSettings.json',
        defaultPort: null,
        defaultAddress: 'localhost',
        documentation: 'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints',
    },
    {
        name: 'deno serve',
        programs: ['deno'],
        subcommands: ['serve'],
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
        defaultPort: 8000,
        defaultAddress: '0.0.0.0',
        documentation: 'https://docs.deno.com/runtime/reference/cli/serve/',
    },
    {
        ...redis,
        name: 'Redis',
        programs: ['redis-server', 'valkey-server'],
        defaultPort: 6379,
        documentation: 'https://redis.io/docs/latest/operate/oss_and_stack/management/config/',
    },
    { ...sentinel, programs: ['redis-server', 'valkey-server'], subcommands: ['--sentinel'] },
    { ...sentinel, programs: ['redis-sentinel', 'valkey-sentinel'] },
    {
        name: 'Memcached',
        programs: ['memcached'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), { ...(0,row/* socket */.sZ)('-l', '--listen'), opens: 'each' }, (0,row/* noPort */.HD)('-s', '--unix-socket')],
        defaultPort: 11211,
        documentation: 'https://docs.memcached.org/serverguide/configuring/',
    },
    {
        // As a member of a cluster (`--shardsvr`, `--configsvr`) it has other defaults: its reader knows them.
        ...mongodb,
        name: 'MongoDB',
        programs: ['mongod'],
        documentation: 'https://www.mongodb.com/docs/manual/reference/program/mongod/',
    },
    {
        ...mongodb,
        name: 'MongoDB router',
        programs: ['mongos'],
        documentation: 'https://www.mongodb.com/docs/manual/reference/program/mongos/',
    },
    {
        name: 'MinIO',
        programs: ['minio'],
        subcommands: ['server'],
        flags: [
            (0,row/* socket */.sZ)('--address'),
            { ...(0,row/* socket */.sZ)('--console-address'), opens: 'further', variable: 'MINIO_CONSOLE_ADDRESS' },
        ],
        socketVariables: ['MINIO_ADDRESS'],
        defaultPort: 9000,
        documentation: 'https://min.io/docs/minio/linux/reference/minio-server/minio-server.html',
    },
    {
        name: 'Ollama',
        programs: ['ollama'],
        subcommands: ['serve', 'start'],
        socketVariables: ['OLLAMA_HOST'],
        defaultPort: 11_434,
        defaultAddress: '127.0.0.1',
        documentation: 'https://docs.ollama.com/faq',
    },
    {
        name: 'Prometheus',
        programs: ['prometheus'],
        flags: [{ ...(0,row/* socket */.sZ)('--web.listen-address'), opens: 'each' }],
        defaultPort: 9090,
        documentation: 'https://prometheus.io/docs/prometheus/latest/command-line/prometheus/',
    },
    {
        name: 'Meilisearch',
        programs: ['meilisearch'],
        flags: [(0,row/* socket */.sZ)('--http-addr')],
        socketVariables: ['MEILI_HTTP_ADDR'],
        config: (0,named_settings/* namedSettings */.Z)({ names: ['config.toml'], options: ['--config-file-path'], language: 'toml' }, { socket: 'http_addr' }),
        configName: 'config.toml',
        defaultPort: 7700,
        defaultAddress: 'localhost',
        documentation: 'https://www.meilisearch.com/docs/learn/self_hosted/configure_meilisearch_at_launch',
    },
    {
        name: 'PocketBase',
        programs: ['pocketbase'],
        subcommands: ['serve'],
        flags: [(0,row/* socket */.sZ)('--http'), { ...(0,row/* socket */.sZ)('--https'), opens: 'further' }],
        valued: (0,row/* words */.aL)('--dir --encryptionEnv --hooksDir --hooksPool --migrationsDir --origins --publicDir --queryTimeout'),
        config: pocketbaseConfig,
        configName: 'its domains',
        defaultPort: 8090,
        defaultAddress: '127.0.0.1',
        documentation: 'https://pocketbase.io/docs/going-to-production/',
    },
]);

;// CONCATENATED MODULE: ./.build/launch/servers/php.js
/** Servers of the PHP world. `php artisan …` is the program `artisan` here, as `php server.php` is `server`. */

const artisan = {
    programs: ['artisan'],
    flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
    otherCommands: (0,row/* words */.aL)(`
    cache:clear config:cache config:clear db:seed key:generate migrate migrate:fresh optimize horizon queue:listen
    queue:restart queue:work route:cache schedule:run schedule:work storage:link tinker view:cache
  `),
    envFiles: ['.env'],
};
const phpServers = (0,row/* table */.tp)([
    {
        // Without `-S`, php runs a file and ends.
        name: 'php -S',
        programs: ['php'],
        role: 'dev',
        flags: [(0,row/* socket */.sZ)('-S', '--server')],
        defaultPort: null,
        documentation: 'https://www.php.net/manual/en/features.commandline.webserver.php',
    },
    {
        // It tries ten further ports, but none where `--port` or SERVER_PORT gives one.
        // https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Console/ServeCommand.php
        ...artisan,
        name: 'Laravel',
        subcommands: ['serve'],
        role: 'dev',
        portVariables: ['SERVER_PORT'],
        addressVariables: ['SERVER_HOST'],
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        whenTaken: 'takes another in place of its default',
        documentation: 'https://laravel.com/docs/12.x/installation',
    },
    {
        ...artisan,
        name: 'Laravel Octane',
        subcommands: ['octane:start', 'octane:swoole', 'octane:frankenphp', 'octane:roadrunner'],
        portVariables: ['OCTANE_PORT'],
        addressVariables: ['OCTANE_HOST'],
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://laravel.com/docs/12.x/octane#serving-your-application',
    },
    {
        ...artisan,
        name: 'Laravel Reverb',
        subcommands: ['reverb:start'],
        portVariables: ['REVERB_SERVER_PORT'],
        addressVariables: ['REVERB_SERVER_HOST'],
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        documentation: 'https://laravel.com/docs/12.x/reverb#running-server',
    },
    {
        // `--port` is a "preferred" one: where it is taken, another is found.
        name: 'Symfony',
        programs: ['symfony'],
        subcommands: ['server:start', 'serve', 'local:server:start'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--listen-ip')],
        defaultPort: 8000,
        whenTaken: 'takes another',
        documentation: 'https://symfony.com/doc/current/setup/symfony_cli.html#symfony-local-web-server',
    },
]);

// EXTERNAL MODULE: ./.build/launch/shell/parser.js + 1 modules
var parser = __webpack_require__(2648);
// EXTERNAL MODULE: ./.build/launch/servers/plain-config.js
var plain_config = __webpack_require__(4318);
;// CONCATENATED MODULE: ./.build/launch/servers/python-config.js
/** Reads the config files of Python's servers. */







/** An option of either replaces all that its config has. */
const bindOptions = ['-b', '--bind'];
/**
 * What Gunicorn binds where its own options do not say: GUNICORN_CMD_ARGS before the config file before PORT, which
 * also has it listen on every address. https://docs.gunicorn.org/en/stable/configure.html
 */
const gunicornConfig = (start) => {
    const { args, environment } = start;
    if ((0,config_file/* hasOption */.Kz)(args, bindOptions))
        return null;
    const more = environment.variables.get('GUNICORN_CMD_ARGS');
    if (more !== undefined && more.kind !== 'primitive')
        return (0,config_file/* notKnown */.bh)((0,values_value/* unknown */.L5)('it depends on what GUNICORN_CMD_ARGS is', more.at));
    const words = typeof more?.value === 'string' ? (0,parser/* splitWords */.yM)(more) : [];
    const bound = (0,launch_words/* optionsIn */.Im)(words, bindOptions).flatMap(({ value }) => (value === null ? [] : [value.value]));
    if (bound.length > 0)
        return { files: [], sockets: bound.flatMap(config_file/* socketsFrom */.tw) };
    const names = ['-c', '--config'];
    const word = (0,config_file/* optionValue */.TN)(args, names) ?? (0,config_file/* optionValue */.TN)(words, names);
    const source = word === null ? (0,config_file/* firstFile */.FX)(start, ['gunicorn.conf.py']) : pythonFile(start, word);
    if (source !== null && !(source instanceof source_text/* SourceText */.D))
        return (0,config_file/* notKnown */.bh)(source);
    const files = source === null ? [] : [source.path];
    if (source !== null) {
        const bind = (0,plain_config/* settingIn */.e)(source, 'bind', environment, 'python');
        if (!(0,config_file/* isUnset */.K$)(bind))
            return { files, sockets: (0,config_file/* socketsFrom */.tw)(bind) };
    }
    const port = environment.variables.get('PORT');
    if (port !== undefined && !(0,config_file/* isUnset */.K$)(port))
        return { files, sockets: [(0,config_file/* socket */.sZ)(port, (0,values_value/* primitive */.MY)('0.0.0.0', port.at))] };
    return (0,config_file/* textConfig */.OG)(source, config_file/* silent */.Ku);
};
/** `-c FILE`, `-c file:FILE` or `-c python:MODULE`. */
function pythonFile(start, word) {
    const [, kind, path = ''] = /^(?:(file|python):)?(.*)$/s.exec(word.text) ?? [];
    return (0,config_file/* namedFile */.eI)(start, word, kind === 'python' ? `${path.replaceAll('.', '/')}.py` : path);
}
/** https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html: only the file that `-c` names. */
const hypercornConfig = (start) => {
    const word = (0,config_file/* optionValue */.TN)(start.args, ['-c', '--config']);
    if (word === null || (0,config_file/* hasOption */.Kz)(start.args, bindOptions))
        return null;
    return (0,config_file/* textConfig */.OG)(pythonFile(start, word), (source) => {
        const isPython = source.path.endsWith('.py') || word.text.startsWith('file:');
        return (0,config_file/* socketsFrom */.tw)((0,plain_config/* settingIn */.e)(source, 'bind', start.environment, isPython ? 'python' : 'toml'));
    });
};
/**
 * The file beside the script before the one in the folder it is started in.
 * https://docs.streamlit.io/develop/concepts/configuration/options
 */
const streamlitConfig = (start) => {
    const script = start.operand?.text ?? '';
    const beside = external_node_path_.posix.isAbsolute(script) ? '' : external_node_path_.posix.dirname(script);
    const folders = [...new Set([external_node_path_.posix.normalize(beside), '.'])].filter((it) => !it.startsWith('..'));
    const read = [];
    for (const folder of folders) {
        const found = (0,config_file/* textConfig */.OG)((0,config_file/* firstFile */.FX)(start, [external_node_path_.posix.join(folder, '.streamlit/config.toml')]), (source) => {
            const setting = (name) => (0,plain_config/* settingIn */.e)(source, name, start.environment);
            return [(0,config_file/* socket */.sZ)(setting('server.port'), setting('server.address'))];
        });
        if (found !== null)
            read.push(found);
        if (!(0,config_file/* isUnset */.K$)(found?.sockets[0]?.port))
            break;
    }
    return read.at(-1) ?? null;
};
/**
 * What Daphne listens on besides `-p` and `-b`: Twisted's endpoints; and nothing else where a Unix socket or a
 * descriptor is all that is given. https://docs.twisted.org/en/stable/core/howto/endpoints.html
 */
const daphneConfig = ({ args }) => {
    const endpoints = (0,launch_words/* optionsIn */.Im)(args, ['-e', '--endpoint']).flatMap(({ value }) => (value === null ? [] : [value]));
    const others = (0,launch_words/* optionsIn */.Im)(args, ['-u', '--unix-socket', '--fd']);
    if (endpoints.length + others.length === 0)
        return null;
    const sockets = endpoints.flatMap((word) => {
        if (/^(?:unix|systemd|fd):/.test(word.text))
            return [];
        const port = /^(?:tcp6?|ssl):(?:port=)?(\d{1,5})(?::|$)/.exec(word.text)?.[1];
        const address = /:interface=([^:\\]+)(?::|$)/.exec(word.text)?.[1];
        const { at } = word.value;
        if (port === undefined)
            return [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)(`the endpoint "${word.text}" is not understood`, at))];
        return [(0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(port, at), (0,values_value/* primitive */.MY)(address, at))];
    });
    const hasOwn = (0,config_file/* hasOption */.Kz)(args, ['-p', '--port', '-b', '--bind']);
    const nothing = (0,values_value/* primitive */.MY)(undefined, args[0]?.value.at ?? (0,config_file/* startOf */.GH)(new source_text/* SourceText */.D('', '')));
    return { files: [], sockets: hasOwn ? [(0,config_file/* socket */.sZ)(nothing), ...sockets] : sockets };
};

;// CONCATENATED MODULE: ./.build/launch/servers/python.js
/** Servers of the Python world, also where they are started as `python -m …`. */



const fastapi = {
    name: 'FastAPI',
    programs: ['fastapi'],
    flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
    portVariables: ['PORT'],
    defaultPort: 8000,
    documentation: 'https://fastapi.tiangolo.com/fastapi-cli/',
};
const jupyter = {
    name: 'Jupyter',
    flags: [
        (0,row/* port */.Oh)('--port', '--ServerApp.port', '--NotebookApp.port'),
        (0,row/* address */.hl)('--ip', '--ServerApp.ip', '--NotebookApp.ip'),
        (0,row/* noPort */.HD)('--sock', '--ServerApp.sock'),
    ],
    portVariables: ['JUPYTER_PORT'],
    addressVariables: ['JUPYTER_IP'],
    defaultPort: 8888,
    defaultAddress: 'localhost',
    // Also where a port is given: it tries `port_retries` (50) others.
    whenTaken: 'takes another',
    documentation: 'https://jupyter-server.readthedocs.io/en/latest/other/full-config.html',
};
const pythonServers = (0,row/* table */.tp)([
    {
        // `--env-file` is for the application: "UVICORN_* prefixed settings cannot be used from within" it.
        name: 'Uvicorn',
        programs: ['uvicorn'],
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host'), (0,row/* noPort */.HD)('--uds', '--fd')],
        portVariables: ['UVICORN_PORT'],
        addressVariables: ['UVICORN_HOST'],
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://www.uvicorn.org/settings/#configuration-methods',
    },
    {
        name: 'Gunicorn',
        programs: ['gunicorn', 'gunicorn3'],
        flags: [{ ...(0,row/* socket */.sZ)('-b', '--bind'), opens: 'each', form: (0,row/* schemes */.fw)('tcp') }],
        config: gunicornConfig,
        configName: 'gunicorn.conf.py',
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://docs.gunicorn.org/en/stable/settings.html#bind',
    },
    {
        name: 'Hypercorn',
        programs: ['hypercorn'],
        flags: [{ ...(0,row/* socket */.sZ)('-b', '--bind'), opens: 'each', form: (0,row/* schemes */.fw)() }],
        config: hypercornConfig,
        configName: 'the file of -c',
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html',
    },
    {
        name: 'Daphne',
        programs: ['daphne'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-b', '--bind')],
        config: daphneConfig,
        configName: 'the endpoints of -e',
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://github.com/django/daphne#running',
    },
    {
        name: 'Waitress',
        programs: ['waitress-serve', 'waitress'],
        flags: [
            { ...(0,row/* socket */.sZ)('--listen'), opens: 'each', form: (0,row/* schemes */.fw)() },
            (0,row/* port */.Oh)('--port'),
            (0,row/* address */.hl)('--host'),
            (0,row/* noPort */.HD)('--unix-socket'),
        ],
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        documentation: 'https://docs.pylonsproject.org/projects/waitress/en/stable/runner.html',
    },
    {
        // The variables in `.env` beat those in `.flaskenv`; both need python-dotenv.
        name: 'Flask',
        programs: ['flask'],
        otherCommands: ['db', 'routes', 'shell'],
        optionStyle: 'getopt',
        subcommands: ['run'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-h', '--host')],
        valued: ['-A', '--app', '-e', '--env-file'],
        portVariables: ['FLASK_RUN_PORT'],
        addressVariables: ['FLASK_RUN_HOST'],
        envFiles: ['.env', '.flaskenv'],
        defaultPort: 5000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://flask.palletsprojects.com/en/stable/cli/#environment-variables-from-dotenv',
    },
    {
        name: 'Django',
        programs: ['manage', 'django-admin', 'django'],
        otherCommands: (0,row/* words */.aL)(`
      check clearsessions collectstatic compilemessages createcachetable createsuperuser dbshell diffsettings
      dumpdata flush inspectdb loaddata makemessages makemigrations migrate optimizemigration
      remove_stale_contenttypes sendtestemail shell showmigrations sqlflush sqlmigrate squashmigrations startapp
      startproject test
    `),
        subcommands: ['runserver'],
        role: 'dev',
        positional: {
            index: 0,
            gives: 'port or socket',
            form: /^(?:(?:\[[a-fA-F\d:]+\]|[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)*):)?\d+$/,
        },
        valued: ['--settings', '--pythonpath', '-v', '--verbosity'],
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
    },
    {
        // "If the port is already in use": only where it was not set, https://docs.streamlit.io/develop/api-reference/configuration/config.toml
        name: 'Streamlit',
        programs: ['streamlit'],
        otherCommands: (0,row/* words */.aL)('cache config docs help init version'),
        subcommands: ['run', 'hello'],
        flags: [(0,row/* port */.Oh)('--server.port'), (0,row/* address */.hl)('--server.address')],
        portVariables: ['STREAMLIT_SERVER_PORT'],
        addressVariables: ['STREAMLIT_SERVER_ADDRESS'],
        config: streamlitConfig,
        configName: '.streamlit/config.toml',
        defaultPort: 8501,
        whenTaken: 'takes another in place of its default',
        documentation: 'https://docs.streamlit.io/develop/concepts/configuration/options',
    },
    { ...fastapi, subcommands: ['dev'], role: 'dev', defaultAddress: '127.0.0.1' },
    { ...fastapi, subcommands: ['run'], defaultAddress: '0.0.0.0' },
    {
        name: 'http.server',
        programs: ['http.server'],
        flags: [(0,row/* address */.hl)('-b', '--bind')],
        positional: { index: 0, gives: 'port' },
        valued: (0,row/* words */.aL)('-d --directory -p --protocol --tls-cert --tls-key --tls-password-file'),
        defaultPort: 8000,
        documentation: 'https://docs.python.org/3/library/http.server.html#command-line-interface',
    },
    {
        name: 'Flower',
        programs: ['celery'],
        otherCommands: (0,row/* words */.aL)(`
      amqp beat call control events graph inspect list logtool migrate multi purge report result shell status
      upgrade worker
    `),
        subcommands: ['flower'],
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--address'), (0,row/* noPort */.HD)('--unix-socket', '--unix_socket')],
        valued: (0,row/* words */.aL)('-A --app -b --broker --result-backend --loader --config --workdir'),
        portVariables: ['FLOWER_PORT'],
        addressVariables: ['FLOWER_ADDRESS'],
        config: (0,named_settings/* namedSettings */.Z)({ names: ['flowerconfig.py'], options: ['--conf'], language: 'python' }, { port: 'port', address: 'address' }),
        configName: 'flowerconfig.py',
        precedence: ['flag', 'config', 'variable', 'env file'],
        defaultPort: 5555,
        documentation: 'https://flower.readthedocs.io/en/latest/config.html',
    },
    { ...jupyter, programs: ['jupyter'], subcommands: ['lab', 'notebook', 'server'] },
    { ...jupyter, programs: ['jupyter-lab', 'jupyter-notebook', 'jupyter-server'] },
    {
        name: 'Sanic',
        programs: ['sanic'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-H', '--host'), (0,row/* noPort */.HD)('-u', '--unix')],
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://sanic.dev/en/guide/running/running.html#running-via-command',
    },
    {
        name: 'Chainlit',
        programs: ['chainlit'],
        subcommands: ['run', 'hello'],
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
        portVariables: ['CHAINLIT_PORT'],
        addressVariables: ['CHAINLIT_HOST'],
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://docs.chainlit.io/backend/command-line',
    },
    {
        name: 'MkDocs',
        programs: ['mkdocs'],
        otherCommands: ['build', 'get-deps', 'gh-deploy', 'new'],
        subcommands: ['serve'],
        role: 'dev',
        flags: [(0,row/* socket */.sZ)('-a', '--dev-addr')],
        config: (0,named_settings/* namedSettings */.Z)({ names: ['mkdocs.yml', 'mkdocs.yaml'], options: ['-f', '--config-file'] }, { socket: 'dev_addr' }),
        configName: 'mkdocs.yml',
        defaultPort: 8000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://www.mkdocs.org/user-guide/configuration/#dev_addr',
    },
]);

;// CONCATENATED MODULE: ./.build/launch/servers/ruby-config.js
/** Reads the config files of Ruby's servers. */






/** `-C FILE` (`-C -` is none), else `config/puma/ENVIRONMENT.rb`, else `config/puma.rb`. https://github.com/puma/puma#configuration-file */
const pumaConfig = (start) => {
    // An option replaces all that the config has.
    if ((0,config_file/* hasOption */.Kz)(start.args, ['-p', '--port', '-b', '--bind']))
        return null;
    const word = (0,config_file/* optionValue */.TN)(start.args, ['-C', '--config']);
    if (word?.text === '-')
        return null;
    const name = environmentOf(start, ['APP_ENV', 'RACK_ENV', 'RAILS_ENV']);
    const names = [...(name === null ? [] : [`config/puma/${name}.rb`]), 'config/puma.rb'];
    return (0,config_file/* textConfig */.OG)(word === null ? (0,config_file/* firstFile */.FX)(start, names) : (0,config_file/* namedFile */.eI)(start, word), (source) => pumaSockets(source, start.environment));
};
/**
 * Rails hands its options, PORT and BINDING on to Puma, where they replace what its config says: so does a bind
 * address alone, with Rails's own port. Outside of development it listens on every IPv4 address.
 * https://github.com/rails/rails/blob/main/railties/lib/rails/commands/server/server_command.rb
 */
const railsConfig = (start) => {
    const name = environmentOf(start, ['RAILS_ENV', 'RACK_ENV']);
    const { variables } = start.environment;
    const isBound = (0,config_file/* hasOption */.Kz)(start.args, ['-b', '--binding', '-p', '--port']) || variables.has('BINDING') || variables.has('PORT');
    const config = isBound ? null : pumaConfig({ ...start, args: [] });
    if (name === null || name === 'development')
        return config;
    return everywhere(config ?? { files: [], sockets: [(0,config_file/* socket */.sZ)(config_file/* unwritten */.pg)] });
};
function everywhere(config) {
    return {
        ...config,
        sockets: config.sockets.map((it) => (0,config_file/* isUnset */.K$)(it.address) ? { ...it, address: (0,values_value/* primitive */.MY)('0.0.0.0', it.port.at) } : it),
    };
}
/** Outside of development it listens on every IPv4 address. https://github.com/rack/rackup */
const rackupConfig = (start) => {
    const name = environmentOf({ ...start, args: [] }, ['RACK_ENV']);
    return name === null || name === 'development' ? null : everywhere({ files: [], sockets: [(0,config_file/* socket */.sZ)(config_file/* unwritten */.pg)] });
};
/** The environment that is chosen on the command line or by a variable; `null` where it is none that is known. */
function environmentOf({ args, environment }, variables) {
    const word = (0,config_file/* optionValue */.TN)(args, ['-e', '--environment']);
    if (word !== null)
        return word.expands ? null : word.text;
    const value = variables.map((it) => environment.variables.get(it)).find((it) => !(0,config_file/* isUnset */.K$)(it));
    if (value === undefined)
        return 'development';
    return value.kind === 'primitive' ? String(value.value) : null;
}
/** `port 4310`, `port 4310, "127.0.0.1"`, `bind "tcp://…"`, `ssl_bind "127.0.0.1", 4310, …`: each opens a socket. */
function pumaSockets(source, environment) {
    const given = (name) => (0,plain_config/* settingsIn */.R)(source, 'ruby', name, environment);
    const [cleared] = given('clear_binds!');
    if (cleared !== undefined)
        return [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)('"clear_binds!" takes back what is set', cleared.at))];
    const host = given('set_default_host').at(-1)?.values[0];
    const absent = (0,values_value/* primitive */.MY)(undefined, (0,config_file/* startOf */.GH)(source));
    const ports = given('port').map(({ values: [port = absent, address = host] }) => (0,config_file/* socket */.sZ)(port, address));
    const binds = given('bind').flatMap(({ values: [address = absent] }) => (0,config_file/* socketsFrom */.tw)(address));
    const secure = given('ssl_bind').map(({ values: [address = absent, port = address] }) => (0,config_file/* socket */.sZ)(port, address));
    const isSilent = ['port', 'bind', 'ssl_bind'].every((name) => given(name).length === 0);
    // Without an address, or with "auto", its control server is a Unix socket.
    const control = given('activate_control_app').flatMap(({ values: [url = absent] }) => {
        const isBare = source.text.slice(url.at.start, url.at.end) === 'activate_control_app';
        return isBare || (0,values_ports/* knownText */.bG)(url)?.includes('://') === false ? [] : (0,config_file/* socketsFrom */.tw)(url);
    });
    return [...(isSilent ? (0,config_file/* silent */.Ku)(source) : [...ports, ...binds, ...secure]), ...control];
}
/**
 * `listen 4310`, `listen "127.0.0.1:4310", …` of the file that `-c` names, besides what `-l` and `-p` give.
 * https://yhbt.net/unicorn/Unicorn/Configurator.html
 */
const unicornConfig = (start) => (0,config_file/* textConfig */.OG)((0,config_file/* configFile */.Ze)(start, { names: [], options: ['-c', '--config-file'] }), (source) => {
    const settings = (0,plain_config/* settingsIn */.R)(source, 'ruby', 'listen', start.environment);
    const sockets = settings.flatMap(({ values: [value] }) => (value === undefined ? [] : (0,config_file/* socketsFrom */.tw)(value)));
    // The first is the one that options speak of; these stand beside it.
    const isOwn = settings.length === 0 || (0,config_file/* hasOption */.Kz)(start.args, ['-l', '--listen', '-p', '--port']);
    return isOwn ? [...(0,config_file/* silent */.Ku)(source), ...sockets] : sockets;
});
/** `port` and `address` of the YAML file that `-C` names. https://github.com/macournoyer/thin#usage */
const thinConfig = (start) => (0,config_file/* textConfig */.OG)((0,config_file/* configFile */.Ze)(start, { names: [], options: ['-C', '--config'] }), (source) => {
    const servers = (0,plain_lines/* lineSetting */.Ve)(source, 'servers');
    return (0,config_file/* isUnset */.K$)(servers)
        ? [(0,config_file/* socket */.sZ)((0,plain_lines/* lineSetting */.Ve)(source, 'port'), (0,plain_lines/* lineSetting */.Ve)(source, 'address'))]
        : [(0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)('it starts several servers, each on a port of its own', servers.at))];
});
/** `port` and `host` of `_config.yml`, or of the last file of `--config` that has them. https://jekyllrb.com/docs/configuration/options/ */
const jekyllConfig = (start) => {
    const word = (0,config_file/* optionValue */.TN)(start.args, ['--config']);
    const found = word === null
        ? [(0,config_file/* firstFile */.FX)(start, ['_config.yml', '_config.yaml', '_config.toml'])]
        : word.text.split(',', 8).map((path) => (0,config_file/* namedFile */.eI)(start, word, path));
    const problem = found.find((it) => it !== null && !(it instanceof source_text/* SourceText */.D));
    if (problem !== undefined && problem !== null && 'kind' in problem)
        return (0,config_file/* notKnown */.bh)(problem);
    const sources = found.filter((it) => it instanceof source_text/* SourceText */.D);
    const [first] = sources;
    if (first === undefined)
        return null;
    const setting = (name) => sources.map((it) => (0,plain_config/* settingIn */.e)(it, name, start.environment)).findLast((it) => !(0,config_file/* isUnset */.K$)(it)) ??
        (0,values_value/* primitive */.MY)(undefined, (0,config_file/* startOf */.GH)(first));
    return { files: sources.map((it) => it.path), sockets: [(0,config_file/* socket */.sZ)(setting('port'), setting('host'))] };
};

;// CONCATENATED MODULE: ./.build/launch/servers/ruby.js
/** Servers of the Ruby world, also where they are started by `bundle exec`. */


const rubyServers = (0,row/* table */.tp)([
    {
        // BINDING and PORT count as if they were options: they beat what Puma's own config says.
        // https://github.com/rails/rails/blob/main/railties/lib/rails/commands/server/server_command.rb
        name: 'Rails',
        programs: ['rails'],
        otherCommands: (0,row/* words */.aL)('c console db destroy g generate new r routes runner stats test'),
        subcommands: ['server', 's'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-b', '--binding')],
        portVariables: ['PORT'],
        addressVariables: ['BINDING'],
        config: railsConfig,
        configName: 'config/puma.rb',
        defaultPort: 3000,
        defaultAddress: 'localhost',
        documentation: 'https://guides.rubyonrails.org/command_line.html#bin-rails-server',
    },
    {
        name: 'Puma',
        programs: ['puma'],
        flags: [
            { ...(0,row/* port */.Oh)('-p', '--port'), opens: 'each' },
            { ...(0,row/* socket */.sZ)('-b', '--bind'), opens: 'each', form: (0,row/* schemes */.fw)('tcp', 'ssl') },
            { ...(0,row/* socket */.sZ)('--control-url', '--control'), opens: 'further' },
        ],
        config: pumaConfig,
        configName: 'config/puma.rb',
        defaultPort: 9292,
        defaultAddress: '0.0.0.0',
        documentation: 'https://github.com/puma/puma#binding-tcp--sockets',
    },
    {
        name: 'rackup',
        programs: ['rackup'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-o', '--host')],
        config: rackupConfig,
        configName: 'config/puma.rb, .rackup',
        defaultPort: 9292,
        defaultAddress: 'localhost',
        documentation: 'https://github.com/rack/rackup',
    },
    {
        name: 'Thin',
        programs: ['thin'],
        subcommands: ['start'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-a', '--address'), (0,row/* noPort */.HD)('-S', '--socket')],
        // What `-C FILE` says beats the command line.
        config: thinConfig,
        configName: 'the file of -C',
        precedence: ['config', 'flag'],
        defaultPort: 3000,
        defaultAddress: '0.0.0.0',
        documentation: 'https://github.com/macournoyer/thin#usage',
    },
    {
        name: 'Unicorn',
        programs: ['unicorn', 'unicorn_rails'],
        flags: [{ ...(0,row/* portOrSocket */.EG)('-l', '--listen'), opens: 'each' }, (0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-o', '--host')],
        config: unicornConfig,
        configName: 'the file of -c',
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        documentation: 'https://yhbt.net/unicorn/unicorn_1.html',
    },
    {
        name: 'Jekyll',
        programs: ['jekyll'],
        otherCommands: (0,row/* words */.aL)('b build clean doctor help new'),
        subcommands: ['serve', 'server', 's'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-P', '--port'), (0,row/* address */.hl)('-H', '--host')],
        config: jekyllConfig,
        configName: '_config.yml',
        defaultPort: 4000,
        defaultAddress: '127.0.0.1',
        documentation: 'https://jekyllrb.com/docs/configuration/options/#serve-command-options',
    },
]);

;// CONCATENATED MODULE: ./.build/launch/servers/index.js
/** Every server that is known, as one table, and the row for a command line. */







const servers = [
    ...node/* nodeServers */.D,
    ...pythonServers,
    ...phpServers,
    ...rubyServers,
    ...otherServers,
];
const byProgram = new Map();
for (const server of servers) {
    for (const program of server.programs)
        byProgram.set(program, [...(byProgram.get(program) ?? []), server]);
}
/** Whether it is a word behind a program that says what it does. */
function hasSubcommands(program) {
    return byProgram.get(program)?.some((it) => it.subcommands.some((word) => word !== '')) === true;
}
/** Whether the table has a row for a program, whatever it is told to do. */
function isServerProgram(program) {
    return byProgram.has(program);
}
/** Whether a program of the table is told to do something that opens nothing: `next build`. */
function opensNothing(program, args) {
    const rows = byProgram.get(program) ?? [];
    const command = args[firstOperand(rows, args)]?.text ?? '';
    return serverFor(program, args) === null && rows.some((it) => it.otherCommands.includes(command));
}
/**
 * The server that a program with these arguments starts; `null` if it is none of the table, or starts none (`next build`).
 * Options may stand before the subcommand (`vite --port 4310 preview`); a folder may stand in its place (`vite ./app`).
 */
function serverFor(program, args) {
    const rows = byProgram.get(program) ?? [];
    const operand = firstOperand(rows, args);
    const first = args[operand]?.text ?? '';
    const two = `${first} ${args[operand + 1]?.text ?? ''}`;
    const server = rows.find((it) => it.subcommands.includes(two));
    if (server !== undefined)
        return { server, args: args.filter((_, index) => index !== operand && index !== operand + 1) };
    for (const server of rows) {
        const at = args.findIndex(({ text }, index) => (index === operand || text.startsWith('-')) && starts(server, text));
        if (at !== -1)
            return { server, args: args.filter((_, index) => index !== at) };
    }
    const bare = rows.find((it) => it.subcommands.includes(''));
    return bare === undefined || bare.otherCommands.includes(first) ? null : { server: bare, args };
}
function starts({ subcommands }, word) {
    return word !== '' && subcommands.includes(word);
}
/** Where the first argument stands that is neither an option nor, as far as the rows know, the value of one; -1 if there is none. */
function firstOperand(rows, args) {
    const [first] = (0,launch_words/* operandsIn */.g9)(args, (0,row/* valuedOptions */.gb)(...rows));
    return first === undefined ? -1 : args.indexOf(first);
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ namedSettings)
/* harmony export */ });
/* harmony import */ var _javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9075);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5288);
/* harmony import */ var _plain_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);
/* harmony import */ var _script_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8775);
/** Reads a config of which no more is to be known than what its settings are called. */





function namedSettings({ folder = [], language, ...lookup }, names) {
    const read = (setting) => 'socket' in names ? (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .socketsFrom */ .tw)(setting(names.socket)) : [(0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .socket */ .sZ)(setting(names.port), setting(names.address))];
    return (start) => {
        const inside = (0,_script_config_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(start, (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .optionValue */ .TN)(start.args, folder));
        if ('kind' in inside)
            return (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .notKnown */ .bh)(inside);
        const found = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze)(inside, lookup);
        const isScript = language === undefined && found instanceof _model_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D && /\.(?:jsonc?|[cm]?[jt]s)$/.test(found.path);
        return isScript
            ? (0,_script_config_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptConfig */ .eK)(inside, lookup, (config) => read((name) => name.split('.').reduce(propertyIn, config)))
            : (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textConfig */ .OG)(found, (source) => read((name) => (0,_plain_config_js__WEBPACK_IMPORTED_MODULE_2__/* .settingIn */ .e)(source, name, start.environment, language)));
    };
}
function propertyIn(value, name) {
    return (0,_javascript_language_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(value, name);
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ nodeServers)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/javascript/language/properties.js + 3 modules
var properties = __webpack_require__(8389);
// EXTERNAL MODULE: ./.build/javascript/values/ports.js
var ports = __webpack_require__(3531);
// EXTERNAL MODULE: ./.build/javascript/values/value.js
var values_value = __webpack_require__(6222);
// EXTERNAL MODULE: ./.build/model/source-text.js
var source_text = __webpack_require__(9075);
// EXTERNAL MODULE: ./.build/launch/words.js
var words = __webpack_require__(8157);
// EXTERNAL MODULE: ./.build/launch/servers/config-file.js
var config_file = __webpack_require__(5288);
// EXTERNAL MODULE: ./.build/launch/servers/script-config.js
var script_config = __webpack_require__(8775);
// EXTERNAL MODULE: ./.build/model/folders.js
var folders = __webpack_require__(4969);
// EXTERNAL MODULE: ./.build/launch/manifest.js
var launch_manifest = __webpack_require__(1456);
;// CONCATENATED MODULE: ./.build/launch/servers/version.js
/** Which version of a server a project has, as its manifest says. */




/** The major version of a package that the nearest manifest which has it asks for: 2 for `^2.15.8`; `null` where none does. */
function majorOf({ tree, directory }, name) {
    for (const manifest of (0,folders/* foldersAbove */.Zv)(directory).flatMap((it) => (0,launch_manifest/* manifestIn */.tn)(tree, it) ?? [])) {
        const ranges = ['dependencies', 'devDependencies'].map((it) => (0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(manifest.value, it), name));
        const range = ranges.map(ports/* knownText */.bG).find((it) => it !== null);
        const major = /^[\^~>=v\s]*(\d{1,4})(?:\.|$)/.exec(range?.slice(0, 64) ?? '')?.[1];
        if (major !== undefined)
            return Number(major);
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/launch/servers/backend-config.js
/** Reads the configs of applications that bring their own server. */









/** `server` of `keystone.ts`, and the options that go to `listen`. https://keystonejs.com/docs/config/config#server */
const keystoneConfig = (start) => (0,script_config/* scriptConfig */.eK)(start, { names: ['keystone.ts', 'keystone.js', 'keystone.mjs'] }, (config) => {
    const server = (0,properties/* propertyOf */.$r)(config, 'server');
    const options = (0,properties/* propertyOf */.$r)(server, 'options');
    const own = (0,config_file/* socket */.sZ)((0,properties/* propertyOf */.$r)(server, 'port'));
    return [(0,ports/* isAbsent */.W0)(options) ? own : (0,script_config/* over */.Zh)((0,script_config/* socketOf */.lQ)(options), own)];
});
/** `uiPort` of the settings file that is named; the user's own, in the home folder, is not in the repository. */
const nodeRedConfig = (start) => {
    const folder = (0,config_file/* optionValue */.TN)(start.args, ['-u', '--userDir']);
    const names = folder === null ? [] : [`${folder.text}/settings.js`];
    return (0,script_config/* scriptConfig */.eK)(start, { names, options: ['-s', '--settings'] }, (config) => [
        (0,script_config/* socketOf */.lQ)(config, 'uiPort', 'uiHost'),
    ]);
};
/**
 * `json-server.json`, whose keys are the options. https://github.com/typicode/json-server/tree/v0#cli-usage
 * The betas of version 1 have `PORT` instead, and listen on every address: https://github.com/typicode/json-server/blob/main/src/bin.ts
 */
const jsonServerConfig = (start) => {
    if (majorOf(start, 'json-server') === 1) {
        const at = (0,config_file/* startOf */.GH)(new source_text/* SourceText */.D(external_node_path_.posix.join(start.directory, 'package.json'), ''));
        return { files: [], sockets: [(0,config_file/* socket */.sZ)(start.environment.get('PORT', at), (0,values_value/* primitive */.MY)('', at))] };
    }
    return (0,script_config/* scriptConfig */.eK)(start, { names: ['json-server.json'], options: ['-c', '--config'] }, (config) => [
        (0,script_config/* over */.Zh)((0,script_config/* socketOf */.lQ)(config), (0,script_config/* socketOf */.lQ)(config, 'p', 'H')),
    ]);
};
/** The options in the JSON that is its argument, or those of the one application there. https://github.com/parse-community/parse-server#running-parse-server */
const parseServerConfig = (start) => {
    // Whatever option it has takes a value.
    const options = start.args.flatMap(({ text }) => (text.startsWith('-') ? [text] : []));
    const [file] = (0,words/* operandsIn */.g9)(start.args, new Set(options));
    if (file === undefined)
        return null;
    return (0,script_config/* scriptConfig */.eK)(start, { names: [file.text] }, (config) => {
        const apps = (0,properties/* propertyOf */.$r)(config, 'apps');
        return [(0,script_config/* socketOf */.lQ)(apps.kind === 'array' ? (apps.items[0] ?? config) : config)];
    });
};

// EXTERNAL MODULE: ./.build/javascript/library/egg.js
var egg = __webpack_require__(3257);
;// CONCATENATED MODULE: ./.build/launch/servers/egg-config.js
/** Reads the config of Egg.js. https://www.eggjs.org/basics/config */





/** @param mode what it sets `NODE_ENV` to; `null` where it leaves that alone, or sets what means nothing to Egg.js */
function eggConfig(mode) {
    return (start) => {
        const inside = (0,script_config/* inFolder */._z)(start, (0,config_file/* optionValue */.TN)(start.args, ['--baseDir', '--base']) ?? start.operand);
        if ('kind' in inside)
            return (0,config_file/* notKnown */.bh)(inside);
        const { tree, directory } = inside;
        const framework = (0,config_file/* optionValue */.TN)(start.args, ['--framework']);
        const listen = (0,script_config/* applicationConfig */.L4)(inside, mode, (it, at) => (0,egg/* eggListen */.R)(it, {
            folder: directory,
            environment: (0,script_config/* optionText */.re)(start, ['--env'], '', at),
            framework: framework?.value ?? (0,values_value/* primitive */.MY)(undefined, at),
        }, at));
        const files = tree.files.filter((path) => /^config\.[\w-]+\.[jt]s$/.test(external_node_path_.posix.relative(external_node_path_.posix.join(directory, 'config'), path)));
        return { files, sockets: listen === null ? [] : [(0,script_config/* socketOf */.lQ)(listen, 'port', 'hostname')] };
    };
}

// EXTERNAL MODULE: ./.build/launch/servers/named-settings.js
var named_settings = __webpack_require__(3746);
// EXTERNAL MODULE: ./.build/launch/servers/row.js
var row = __webpack_require__(5607);
// EXTERNAL MODULE: ./.build/javascript/library/strapi.js
var strapi = __webpack_require__(3391);
// EXTERNAL MODULE: ./.build/javascript/values/choices.js + 1 modules
var choices = __webpack_require__(3932);
;// CONCATENATED MODULE: ./.build/launch/servers/strapi-config.js
/** Reads `config/server.js` of Strapi. https://docs.strapi.io/cms/configurations/server */








/** The config, with that of the environment of its name over it: `config/env/production/server.js`. */
const strapiConfig = (start) => {
    const always = serverIn(start, 'config');
    const environment = (0,ports/* knownText */.bG)(start.environment.variables.get('NODE_ENV') ?? (0,values_value/* primitive */.MY)(undefined, nowhere(start)));
    // "process.env.NODE_ENV = process.env.NODE_ENV || 'development'": the machine may set it all the same.
    const own = serverIn(start, `config/env/${environment ?? 'development'}`);
    const others = environment === null ? otherEnvironments(start) : [];
    const further = others.flatMap((name) => {
        const found = serverIn(start, `config/env/${name}`);
        return found === null ? [] : [{ name, found }];
    });
    const all = [always, own, ...further.map((it) => it.found)].filter((it) => it !== null);
    if (all.length === 0)
        return null;
    const base = merged(own, always, start);
    const sockets = further.map(({ name, found }) => ({ name, socket: merged(found, always, start) }));
    const either = (field) => (0,choices/* choose */.Sw)([
        { value: base[field], when: null },
        ...sockets.map(({ name, socket: it }) => ({
            value: it[field],
            when: { variable: 'NODE_ENV', environment: name },
        })),
    ], base.port.at);
    return { files: all.flatMap((it) => it.files), sockets: [(0,config_file/* socket */.sZ)(either('port'), either('address'))] };
};
function merged(first, second, start) {
    const absent = (0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(undefined, nowhere(start)));
    return (0,script_config/* over */.Zh)(first?.sockets[0] ?? absent, second?.sockets[0] ?? absent);
}
/** Written in TypeScript, it is compiled to a JavaScript of the same name. */
function serverIn(start, folder) {
    const names = ['ts', 'js', 'json'].map((ending) => `${folder}/server.${ending}`);
    return (0,script_config/* scriptConfig */.eK)(start, { names }, (config, evaluated) => [
        (0,script_config/* socketOf */.lQ)(configOf(config, evaluated, start.environment)),
    ]);
}
/** A function is called with `{ env }`. */
function configOf(config, evaluated, environment) {
    const { at } = config;
    return (0,script_config/* called */.Ab)(config, evaluated, [(0,strapi/* strapiArgument */.B)((name, here) => environment.get(name, here), at)]);
}
/** The environments that have a config of their own. */
function otherEnvironments({ tree, directory }) {
    const folder = `${external_node_path_.posix.join(directory, 'config/env')}/`;
    const names = tree.files.flatMap((path) => {
        const [name, file = ''] = path.startsWith(folder) ? path.slice(folder.length).split('/') : [];
        return name !== undefined && name !== 'development' && /^server\.(?:ts|js|json)$/.test(file) ? [name] : [];
    });
    return [...new Set(names)];
}
/** Where what no file says would be. */
function nowhere({ directory }) {
    return (0,config_file/* startOf */.GH)(new source_text/* SourceText */.D(external_node_path_.posix.join(directory, 'config/server.js'), ''));
}

;// CONCATENATED MODULE: ./.build/launch/servers/node-backends.js
/** Applications that bring their own server. */






const node_backends_strapi = {
    // Its template writes `env('HOST', '0.0.0.0')` and `env.int('PORT', 1337)`; what the config gives beats the variables.
    name: 'Strapi',
    programs: ['strapi'],
    otherCommands: (0,row/* words */.aL)(`
    build console export import transfer generate report version admin:create-user admin:list-users
    admin:reset-user-password configuration:dump configuration:restore content-types:list controllers:list
    hooks:list middlewares:list policies:list routes:list services:list ts:generate-types
  `),
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    envFiles: ['.env'],
    config: strapiConfig,
    configName: 'config/server.*, config/env/*/server.*',
    precedence: ['config', 'variable', 'env file'],
    defaultPort: 1337,
    documentation: 'https://docs.strapi.io/cms/configurations/server',
};
const medusa = {
    name: 'Medusa',
    programs: ['medusa'],
    otherCommands: (0,row/* words */.aL)(`
    build db:create db:generate db:migrate db:rollback db:setup db:sync-links exec migrations new plugin:build
    seed telemetry user
  `),
    flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-H', '--host')],
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    defaultPort: 9000,
    documentation: 'https://docs.medusajs.com/resources/medusa-cli/commands/start',
};
const keystone = {
    // https://github.com/keystonejs/keystone/blob/main/packages/core/src/scripts/start.ts: "prefer env.PORT"
    name: 'Keystone',
    programs: ['keystone'],
    otherCommands: ['build', 'postinstall', 'prisma', 'telemetry'],
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    config: keystoneConfig,
    configName: 'keystone.ts',
    defaultPort: 3000,
    documentation: 'https://keystonejs.com/docs/config/config#server',
};
const wrangler = {
    programs: ['wrangler'],
    role: 'dev',
    flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--ip')],
    otherCommands: (0,row/* words */.aL)(`
    d1 delete deploy deployments docs init kv login logout publish queues r2 rollback secret tail types versions
    whoami
  `),
    valued: ['-c', '--config', '-e', '--env', '--name'],
    // https://developers.cloudflare.com/workers/wrangler/configuration/#local-development-settings
    config: (0,named_settings/* namedSettings */.Z)({ names: ['wrangler.json', 'wrangler.jsonc', 'wrangler.toml'], options: ['-c', '--config'] }, { port: 'dev.port', address: 'dev.ip' }),
    configName: 'wrangler.toml, wrangler.json',
    defaultAddress: 'localhost',
    whenTaken: 'takes another in place of its default',
    documentation: 'https://developers.cloudflare.com/workers/wrangler/commands/#dev',
};
const node_backends_egg = {
    flags: [(0,row/* port */.Oh)('-p', '--port')],
    valued: (0,row/* words */.aL)(`
    -c --cluster --workers --env --framework --title --stdout --stderr --timeout --node -r --require --baseDir
    --base
  `),
    configName: 'config/config.*',
    defaultPort: 7001,
};
const backendServers = (0,row/* table */.tp)([
    { ...node_backends_strapi, subcommands: ['start'], role: 'start' },
    { ...node_backends_strapi, subcommands: ['develop', 'dev'], role: 'dev' },
    {
        // A variable of the file beats the environment's own. https://github.com/directus/directus/tree/main/packages/env
        name: 'Directus',
        programs: ['directus'],
        otherCommands: (0,row/* words */.aL)('bootstrap cache count database init roles schema security users'),
        subcommands: ['start'],
        portVariables: ['PORT'],
        addressVariables: ['HOST'],
        envFiles: ['.env'],
        config: (0,config_file/* unlessSocket */.AQ)('UNIX_SOCKET_PATH'),
        precedence: ['env file', 'variable', 'config'],
        defaultPort: 8055,
        defaultAddress: '0.0.0.0',
        documentation: 'https://directus.io/docs/configuration/general',
    },
    { ...medusa, subcommands: ['start'], role: 'start' },
    { ...medusa, subcommands: ['develop'], role: 'dev' },
    { ...keystone, subcommands: ['start'], role: 'start' },
    { ...keystone, subcommands: ['dev'], role: 'dev' },
    {
        // It gives PORT on as the option.
        ...node_backends_egg,
        name: 'Egg.js',
        programs: ['egg-scripts', 'eggctl'],
        subcommands: ['start'],
        otherCommands: ['stop'],
        portVariables: ['PORT'],
        config: eggConfig('production'),
        documentation: 'https://www.eggjs.org/core/deployment',
    },
    {
        ...node_backends_egg,
        name: 'Egg.js in development',
        programs: ['egg-bin'],
        subcommands: ['dev'],
        otherCommands: (0,row/* words */.aL)('autod check cov manifest pkgfiles test'),
        role: 'dev',
        portVariables: ['EGG_BIN_DEFAULT_PORT'],
        config: eggConfig(null),
        precedence: ['flag', 'config', 'variable'],
        whenTaken: 'takes another in place of its default',
        documentation: 'https://www.eggjs.org/core/development',
    },
    {
        name: 'n8n',
        programs: ['n8n'],
        subcommands: ['start', 'webhook', ''],
        otherCommands: (0,row/* words */.aL)(`
      audit db:revert execute executeBatch export:credentials export:workflow import:credentials import:workflow
      license:clear license:info list:workflow mfa:disable update:workflow user-management:reset worker
    `),
        portVariables: ['N8N_PORT'],
        addressVariables: ['N8N_LISTEN_ADDRESS'],
        defaultPort: 5678,
        documentation: 'https://docs.n8n.io/hosting/configuration/environment-variables/deployment/',
    },
    {
        // The PORT is what the settings file that comes with it says; a settings file of the user's may say another.
        name: 'Node-RED',
        programs: ['node-red'],
        otherCommands: ['admin'],
        flags: [(0,row/* port */.Oh)('-p', '--port')],
        valued: (0,row/* words */.aL)('-s --settings -u --userDir -D --define --title'),
        portVariables: ['PORT'],
        config: nodeRedConfig,
        configName: 'the file of -s',
        precedence: ['flag', 'config', 'variable'],
        defaultPort: 1880,
        defaultAddress: '0.0.0.0',
        documentation: 'https://nodered.org/docs/user-guide/runtime/configuration',
    },
    {
        name: 'Verdaccio',
        programs: ['verdaccio'],
        flags: [(0,row/* portOrSocket */.EG)('-l', '--listen')],
        valued: ['-c', '--config'],
        // https://verdaccio.org/docs/configuration#listen-port
        config: (0,named_settings/* namedSettings */.Z)({ names: [], options: ['-c', '--config'] }, { socket: 'listen' }),
        configName: 'the file of -c',
        defaultPort: 4873,
        defaultAddress: 'localhost',
        documentation: 'https://verdaccio.org/docs/cli',
    },
    {
        name: 'Prisma Studio',
        programs: ['prisma'],
        otherCommands: (0,row/* words */.aL)('db debug format generate init introspect migrate validate version'),
        subcommands: ['studio'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-n', '--hostname')],
        valued: ['--schema', '-b', '--browser', '--url', '--config'],
        defaultPort: 5555,
        documentation: 'https://www.prisma.io/docs/orm/reference/prisma-cli-reference#studio',
    },
    { ...wrangler, name: 'Wrangler', subcommands: ['dev'], defaultPort: 8787 },
    {
        ...wrangler,
        name: 'Wrangler Pages',
        subcommands: ['pages dev'],
        defaultPort: 8788,
        documentation: 'https://developers.cloudflare.com/workers/wrangler/commands/pages/#dev-1',
    },
]);

;// CONCATENATED MODULE: ./.build/launch/servers/angular-json.js
/** Reads `angular.json`. https://angular.dev/reference/configs/workspace-config */







const names = ['angular.json', '.angular.json'];
/** The options of the target `serve`, with those of the configurations that are chosen over them. */
const angularJson = (start) => {
    // `ng` looks for it in the folders above, too.
    for (const directory of (0,folders/* foldersAbove */.Zv)(start.directory)) {
        const found = inWorkspace({ ...start, directory }, start.directory);
        if (found !== null)
            return found;
    }
    return null;
};
function inWorkspace(start, directory) {
    return (0,script_config/* scriptConfig */.eK)(start, { names }, (config) => {
        const [name, , configuration] = (start.operand?.text ?? '').split(':');
        const project = projectOf(config, name ?? '', external_node_path_.posix.relative(start.directory, directory));
        if (project.kind !== 'object')
            return [(0,config_file/* socket */.sZ)(project)];
        const chosen = (0,config_file/* optionValue */.TN)(start.args, ['-c', '--configuration'])?.text ?? configuration ?? '';
        return [serveSocket(project, chosen)];
    });
}
/** The project that is named, or that the folder lies in; else the only one, or the one that is the default. */
function projectOf(config, name, folder) {
    const projects = (0,properties/* propertyOf */.$r)(config, 'projects');
    if (projects.kind !== 'object')
        return (0,values_value/* primitive */.MY)(undefined, projects.at);
    const served = [...projects.properties].filter(([, it]) => serveOf(it).kind === 'object');
    const [only] = served;
    if (name !== '')
        return projects.properties.get(name) ?? (0,values_value/* primitive */.MY)(undefined, projects.at);
    const around = served.filter(([, it]) => isWithin(folder, rootOf(it)));
    const deepest = around.reduce((longest, [, it]) => Math.max(longest, rootOf(it).length), 0);
    const [nearest, ...others] = around.filter(([, it]) => rootOf(it).length === deepest);
    if (nearest !== undefined && others.length === 0)
        return nearest[1];
    const chosen = projects.properties.get((0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(config, 'defaultProject')) ?? '');
    if (chosen !== undefined)
        return chosen;
    if (only === undefined)
        return (0,values_value/* primitive */.MY)(undefined, projects.at);
    return served.length === 1 ? only[1] : (0,values_value/* unknown */.L5)('the workspace has several projects, and none is named', projects.at);
}
/** A project of the workspace's own folder has the root `''`, and every folder lies in that. */
function rootOf(project) {
    return (0,folders/* within */.ux)('', (0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(project, 'root')) ?? '') ?? '';
}
function isWithin(folder, root) {
    return root === '' || `${folder}/`.startsWith(`${root}/`);
}
/** `architect` was the name before `targets`, and is still what `ng new` writes. */
function serveOf(project) {
    const targets = (0,properties/* propertyOf */.$r)(project, 'targets');
    return (0,properties/* propertyOf */.$r)((0,ports/* isAbsent */.W0)(targets) ? (0,properties/* propertyOf */.$r)(project, 'architect') : targets, 'serve');
}
function serveSocket(project, chosen) {
    const serve = serveOf(project);
    const names = chosen === '' ? ((0,ports/* knownText */.bG)((0,properties/* propertyOf */.$r)(serve, 'defaultConfiguration')) ?? '') : chosen;
    const sections = names.split(',').map((it) => (0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(serve, 'configurations'), it.trim()));
    // A later configuration overrides an earlier one.
    return [...sections.reverse(), (0,properties/* propertyOf */.$r)(serve, 'options')].map((it) => (0,script_config/* socketOf */.lQ)(it)).reduce(script_config/* over */.Zh);
}

;// CONCATENATED MODULE: ./.build/launch/servers/bundler-config.js
/** Reads the configs of webpack and of what is built on it. */







/** https://webpack.js.org/configuration/#use-different-configuration-file */
const webpackNames = ['webpack.config', '.webpack/webpack.config', '.webpack/webpackfile'].flatMap((name) => ['js', 'mjs', 'cjs', 'ts', 'cts', 'mts'].map((ending) => `${name}.${ending}`));
/**
 * `devServer` of the config, or of each of several that have one.
 * https://webpack.js.org/configuration/configuration-types/
 */
const webpackConfig = (start) => (0,script_config/* scriptConfig */.eK)(start, { names: webpackNames, options: ['-c', '--config'] }, (config, evaluated) => {
    const args = [webpackEnv(start, config.at), webpackArgv(start, config.at)];
    const value = (0,script_config/* called */.Ab)(config, evaluated, args);
    const all = value.kind === 'array' && value.rest === null ? value.items.map((it) => (0,script_config/* called */.Ab)(it, evaluated, args)) : [value];
    const sections = all.map((it) => (0,properties/* propertyOf */.$r)(it, 'devServer'));
    const given = sections.filter((it) => !(0,ports/* isAbsent */.W0)(it));
    const served = given.length > 0 ? given : sections.slice(0, 1);
    return served.map((it) => withoutAuto((0,script_config/* socketOf */.lQ)(it)));
});
/** `port: 'auto'` is what no port is. https://webpack.js.org/configuration/dev-server/#devserverport */
function withoutAuto(socket) {
    const isAuto = (it) => it.kind === 'primitive' && it.value === 'auto';
    return { ...socket, port: (0,choices/* mapOptions */.tS)(socket.port, (it) => (isAuto(it) ? (0,values_value/* primitive */.MY)(undefined, it.at) : it)) };
}
/** `--env ferry`, `--env deck=upper`. https://webpack.js.org/guides/environment-variables/ */
function webpackEnv(start, at) {
    const properties = new Map([['WEBPACK_SERVE', (0,values_value/* primitive */.MY)(true, at)]]);
    for (const { value } of (0,words/* optionsIn */.Im)(start.args, ['--env'])) {
        if (value === null)
            continue;
        if (value.expands)
            return (0,values_value/* unknown */.L5)(`"${value.text}" is filled in by the shell`, value.value.at);
        const sign = value.text.indexOf('=');
        if (sign === -1)
            properties.set(value.text, (0,values_value/* primitive */.MY)(true, value.value.at));
        else
            properties.set(value.text.slice(0, sign), (0,values_value/* primitive */.MY)(value.text.slice(sign + 1), value.value.at));
    }
    return (0,values_value/* objectValue */.ZH)(at, properties);
}
/** Of the options that a config sees, the mode is the one that configs ask for. */
function webpackArgv(start, at) {
    const given = (0,config_file/* optionValue */.TN)(start.args, ['--mode']) !== null;
    const mode = given ? (0,script_config/* optionText */.re)(start, ['--mode'], '', at) : (0,values_value/* primitive */.MY)(undefined, at);
    const rest = { ...(0,values_value/* unknown */.L5)('it depends on the options of the command line', at) };
    return { ...(0,values_value/* objectValue */.ZH)(at, new Map([['mode', mode]])), rest };
}
/**
 * `devServer` of `vue.config.js`, over that of its `configureWebpack`.
 * https://cli.vuejs.org/config/#devserver
 */
const vueConfig = (start) => (0,script_config/* scriptConfig */.eK)(start, { names: ['vue.config.js', 'vue.config.cjs', 'vue.config.mjs'] }, (config, evaluated) => {
    const value = (0,script_config/* called */.Ab)(config, evaluated, []);
    const webpack = (0,properties/* propertyOf */.$r)(value, 'configureWebpack');
    const behind = webpack.kind === 'object'
        ? (0,script_config/* socketOf */.lQ)((0,properties/* propertyOf */.$r)(webpack, 'devServer'))
        : (0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(undefined, webpack.at));
    return [(0,script_config/* over */.Zh)((0,script_config/* socketOf */.lQ)((0,properties/* propertyOf */.$r)(value, 'devServer')), behind)];
}, { NODE_ENV: 'development' });

// EXTERNAL MODULE: ./.build/launch/servers/vite-config.js + 1 modules
var vite_config = __webpack_require__(3516);
;// CONCATENATED MODULE: ./.build/launch/servers/node-bundlers.js
/** Bundlers, and the tools that serve what they bundle while it is worked on. */




const vite = {
    programs: ['vite'],
    otherCommands: ['build', 'optimize'],
    flags: [(0,row/* port */.Oh)('--port'), { ...(0,row/* address */.hl)('--host'), alone: 'every address' }],
    valued: (0,row/* words */.aL)('-c --config -m --mode -l --logLevel --base --configLoader -f --filter'),
    config: vite_config/* viteConfig */.jl,
    configName: 'vite.config.*',
    defaultAddress: 'localhost',
    whenTaken: 'takes another',
    strictFlag: '--strictPort',
};
const webpack = {
    name: 'webpack-dev-server',
    role: 'dev',
    flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
    valued: (0,row/* words */.aL)('-c --config --config-name --mode --env --entry -o --output-path --node-env'),
    config: webpackConfig,
    configName: 'webpack.config.*',
    // From this one on it looks for a free one where no port is given: PORT itself does not count.
    portVariables: ['WEBPACK_DEV_SERVER_BASE_PORT'],
    precedence: ['flag', 'config', 'variable'],
    defaultPort: 8080,
    whenTaken: 'takes another in place of its default',
    documentation: 'https://webpack.js.org/configuration/dev-server/#devserverport',
};
const storybook = {
    name: 'Storybook',
    role: 'dev',
    optionStyle: 'getopt',
    flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-h', '--host')],
    // With `--ci` it takes the next one without asking.
    whenTaken: 'asks',
    documentation: 'https://storybook.js.org/docs/api/cli-options#dev',
};
const createReactApp = {
    // Its start script reads both variables after the `.env*` files of `NODE_ENV=development`, and nothing else: what
    // craco and react-app-rewired make of the rest of the config does not reach them.
    name: 'Create React App',
    programs: ['react-scripts', 'craco', 'react-app-rewired'],
    otherCommands: ['build', 'eject'],
    role: 'dev',
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    envFiles: ['.env.development.local', '.env.local', '.env.development', '.env'],
    defaultPort: 3000,
    defaultAddress: '0.0.0.0',
    whenTaken: 'asks',
    documentation: 'https://create-react-app.dev/docs/advanced-configuration/',
};
const bundlerServers = (0,row/* table */.tp)([
    {
        ...vite,
        name: 'Vite preview',
        subcommands: ['preview'],
        role: 'preview',
        defaultPort: 4173,
        documentation: 'https://vite.dev/config/preview-options',
    },
    {
        ...vite,
        name: 'Vite',
        subcommands: ['dev', 'serve', ''],
        role: 'dev',
        defaultPort: 5173,
        documentation: 'https://vite.dev/config/server-options',
    },
    { ...createReactApp, subcommands: ['start'] },
    { ...createReactApp, programs: ['react-scripts/scripts/start.js'] },
    {
        // What is there of the variables beats the config. https://cli.vuejs.org/guide/mode-and-env.html
        name: 'Vue CLI',
        programs: ['vue-cli-service'],
        otherCommands: ['build', 'help', 'inspect', 'lint', 'test:unit'],
        subcommands: ['serve'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
        valued: ['--mode', '--public', '--stdin'],
        portVariables: ['PORT'],
        addressVariables: ['HOST'],
        envFiles: ['.env.development.local', '.env.development', '.env.local', '.env'],
        config: vueConfig,
        configName: 'vue.config.js',
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        whenTaken: 'takes another',
        documentation: 'https://cli.vuejs.org/config/#devserver',
    },
    {
        ...webpack,
        programs: ['webpack', 'webpack-cli'],
        otherCommands: ['', 'build', 'b', 'bundle', 'watch', 'w', 'configtest', 'help', 'info', 'version'],
        subcommands: ['serve', 'server', 's'],
    },
    { ...webpack, programs: ['webpack-dev-server'] },
    {
        // https://angular.dev/reference/configs/workspace-config
        name: 'Angular',
        programs: ['ng'],
        otherCommands: (0,row/* words */.aL)(`
      add analytics b build cache completion config deploy doc extract-i18n g generate lint new update version
    `),
        subcommands: ['serve', 's', 'dev'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
        valued: ['-c', '--configuration', '--build-target', '--proxy-config', '--serve-path'],
        config: angularJson,
        configName: 'angular.json',
        defaultPort: 4200,
        defaultAddress: 'localhost',
        whenTaken: 'asks',
        documentation: 'https://angular.dev/cli/serve',
    },
    {
        // Without a port it takes any that is free: `storybook init` writes `-p 6006` into the script.
        ...storybook,
        programs: ['storybook', 'sb'],
        otherCommands: (0,row/* words */.aL)('add build doctor info init migrate remove upgrade'),
        subcommands: ['dev'],
        portVariables: ['SBCONFIG_PORT', 'PORT'],
        addressVariables: ['SBCONFIG_HOSTNAME'],
        defaultPort: null,
        defaultAddress: 'localhost',
    },
    {
        ...storybook,
        programs: ['start-storybook'],
        portVariables: ['SBCONFIG_PORT'],
        addressVariables: ['SBCONFIG_HOSTNAME'],
        defaultPort: null,
    },
    {
        // "defaults to $PORT or 1234". https://github.com/parcel-bundler/parcel/blob/v2/packages/core/parcel/src/cli.js
        name: 'Parcel',
        programs: ['parcel'],
        subcommands: ['serve', ''],
        otherCommands: ['build', 'watch', 'help'],
        optionStyle: 'getopt',
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('--host')],
        valued: (0,row/* words */.aL)('--hmr-port --hmr-host --public-url --dist-dir --cache-dir --config --target'),
        portVariables: ['PORT'],
        defaultPort: 1234,
        whenTaken: 'takes another in place of its default',
        documentation: 'https://parceljs.org/features/cli/',
    },
    {
        // The web bundler has a port of its own, and does not take this one.
        name: 'Expo',
        programs: ['expo'],
        otherCommands: (0,row/* words */.aL)('config customize export install lint login logout prebuild register whoami'),
        subcommands: ['start'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port')],
        portVariables: ['RCT_METRO_PORT'],
        defaultPort: 8081,
        whenTaken: 'asks',
        documentation: 'https://docs.expo.dev/more/expo-cli/',
    },
]);

// EXTERNAL MODULE: ./.build/javascript/library/sails.js
var sails = __webpack_require__(5406);
;// CONCATENATED MODULE: ./.build/launch/servers/sails-config.js
/** Reads the config of a Sails application that `sails lift` starts. https://sailsjs.com/documentation/concepts/configuration */




const sailsConfig = (start) => {
    const modes = [
        { option: '--prod', mode: 'production' },
        { option: '--staging', mode: 'staging' },
    ];
    const mode = modes.find(({ option }) => (0,config_file/* hasOption */.Kz)(start.args, [option]))?.mode ?? null;
    const socket = (0,script_config/* applicationConfig */.L4)(start, mode, (it, at) => (0,sails/* sailsSocket */.o)(it, (0,values_value/* objectValue */.ZH)(at), at));
    return socket === null ? null : { files: [], sockets: [(0,script_config/* socketOf */.lQ)(socket)] };
};

;// CONCATENATED MODULE: ./.build/launch/servers/node-commands.js
/** Frameworks whose command starts what the application only describes. */




const commandServers = (0,row/* table */.tp)([
    {
        name: 'Fastify CLI',
        programs: ['fastify'],
        subcommands: ['start', ''],
        otherCommands: (0,row/* words */.aL)(`
      eject generate generate-plugin generate-swagger help print-plugins print-routes readme version
    `),
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-a', '--address'), (0,row/* noPort */.HD)('-s', '--socket')],
        valued: (0,row/* words */.aL)(`
      -l --log-level -r --require -i --import -L --logging-module -x --prefix -T --plugin-timeout -g
      --close-grace-delay -I --debug-port --debug-host --body-limit
    `),
        portVariables: ['FASTIFY_PORT', 'PORT'],
        addressVariables: ['FASTIFY_ADDRESS'],
        envFiles: ['.env'],
        config: (0,config_file/* unlessSocket */.AQ)('FASTIFY_SOCKET', ['FASTIFY_ADDRESS']),
        defaultPort: 3000,
        defaultAddress: 'localhost',
        documentation: 'https://github.com/fastify/fastify-cli#options',
    },
    {
        // The variable counts in the config as well, where nothing else does.
        name: 'Sails',
        programs: ['sails'],
        subcommands: ['lift', 'l', 'console', 'c'],
        otherCommands: (0,row/* words */.aL)('debug deploy generate help inspect migrate new run upgrade version www'),
        flags: [(0,row/* port */.Oh)('--port')],
        valued: [],
        portVariables: ['PORT'],
        config: sailsConfig,
        configName: 'config/local.js, config/env/*.js, config/*.js',
        defaultPort: 1337,
        documentation: 'https://sailsjs.com/documentation/reference/command-line-interface/sails-lift',
    },
    {
        name: 'Parse Server',
        programs: ['parse-server'],
        flags: [(0,row/* port */.Oh)('--port'), (0,row/* address */.hl)('--host')],
        optionStyle: 'getopt',
        portVariables: ['PORT'],
        addressVariables: ['PARSE_SERVER_HOST'],
        config: parseServerConfig,
        configName: 'the file that it is given',
        defaultPort: 1337,
        defaultAddress: '0.0.0.0',
        documentation: 'https://parseplatform.org/parse-server/api/master/ParseServerOptions.html',
    },
]);

// EXTERNAL MODULE: ./.build/launch/servers/astro-config.js
var astro_config = __webpack_require__(8779);
// EXTERNAL MODULE: ./.build/javascript/values/variables.js
var variables = __webpack_require__(3830);
;// CONCATENATED MODULE: ./.build/launch/servers/nuxt-config.js
/** Reads the config of Nuxt. https://nuxt.com/docs/api/nuxt-config#devserver */









const endings = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'];
const nuxt_config_names = [
    ...endings.map((ending) => `nuxt.config.${ending}`),
    ...endings.map((ending) => `.config/nuxt.${ending}`),
];
/** The environment gives Nuxt 2 the defaults of its config. https://github.com/nuxt/nuxt/blob/2.x/packages/config/src/config/server.js */
const ofVersion2 = ['flag', 'config', 'variable', 'env file'];
/**
 * `devServer`, with what `$development` says in its place, over `.nuxtrc`. Of `nuxt start` only Nuxt 2 reads the config.
 */
const nuxtConfig = (start) => {
    const inside = (0,script_config/* inFolder */._z)(start, (0,config_file/* optionValue */.TN)(start.args, ['--cwd']) ?? start.operand);
    if ('kind' in inside)
        return (0,config_file/* notKnown */.bh)(inside);
    const version = majorOf(inside, 'nuxt');
    let isVersion2 = version === 2;
    const read = (0,script_config/* scriptConfig */.eK)(inside, { names: nuxt_config_names }, (config) => {
        const own = ofNuxt2(config, start);
        isVersion2 ||= own !== null && version === null;
        if (isVersion2)
            return [own ?? (0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(undefined, config.at), hostOfNuxt2(start, config.at))];
        if (start.role !== 'dev')
            return [(0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(undefined, config.at))];
        const development = (0,script_config/* socketOf */.lQ)((0,properties/* propertyOf */.$r)((0,properties/* propertyOf */.$r)(config, '$development'), 'devServer'));
        const always = (0,script_config/* socketOf */.lQ)((0,properties/* propertyOf */.$r)(config, 'devServer'));
        return [(0,script_config/* over */.Zh)((0,script_config/* over */.Zh)(development, always), behind(config, inside))];
    });
    if (read !== null && isVersion2)
        return { ...read, precedence: ofVersion2 };
    if (read !== null || start.role !== 'dev')
        return read;
    const rc = runtimeConfig(inside);
    return rc === null ? null : { files: [rc.port.at.source.path], sockets: [rc] };
};
/** `server.port` is what Nuxt 2 had, for both of its servers. https://v2.nuxt.com/docs/configuration-glossary/configuration-server/ */
function ofNuxt2(config, start) {
    const server = (0,properties/* propertyOf */.$r)(config, 'server');
    const given = (0,script_config/* socketOf */.lQ)(server);
    if (server.kind !== 'object' || ((0,ports/* isAbsent */.W0)(given.port) && (0,ports/* isAbsent */.W0)(given.address)))
        return null;
    const address = (0,ports/* isAbsent */.W0)(given.address) ? hostOfNuxt2(start, server.at) : given.address;
    return { ...given, port: unlessSet(given.port), address };
}
/**
 * What is made of variables that nobody sets is not there, and `defaultsDeep` puts the default in its place.
 * https://github.com/nuxt/nuxt/blob/2.x/packages/cli/src/utils/config.js
 */
function unlessSet(port) {
    return (0,choices/* mapOptions */.tS)(port, (it) => {
        const unset = it.kind === 'primitive' ? null : (0,variables/* unsetOf */.tv)(it);
        return unset !== null && unset.value === undefined ? (0,values_value/* primitive */.MY)(undefined, it.at, (0,variables/* variablesOf */.ht)(it)) : it;
    });
}
/** The default of its config. */
function hostOfNuxt2({ environment: { variables } }, at) {
    const set = ['NUXT_HOST', 'HOST'].map((name) => variables.get(name)).find((it) => !(0,config_file/* isUnset */.K$)(it));
    return set ?? (0,values_value/* primitive */.MY)('localhost', at);
}
/** What counts where the config itself says nothing: a layer that it extends, then `.nuxtrc`. */
function behind(config, start) {
    const layers = (0,properties/* propertyOf */.$r)(config, 'extends');
    if (!(0,ports/* isAbsent */.W0)(layers)) {
        const reason = 'the config extends another one, which is not read, and says no port itself';
        return (0,config_file/* socket */.sZ)((0,values_value/* unknown */.L5)(reason, layers.at));
    }
    return runtimeConfig(start) ?? (0,config_file/* socket */.sZ)((0,values_value/* primitive */.MY)(undefined, config.at));
}
/** `devServer.port=4310` in `.nuxtrc`. https://github.com/unjs/rc9#readme */
function runtimeConfig(start) {
    const source = (0,config_file/* firstFile */.FX)(start, ['.nuxtrc']);
    if (!(source instanceof source_text/* SourceText */.D))
        return null;
    const port = lineOf(source, 'devServer.port');
    const address = lineOf(source, 'devServer.host');
    if (port === null && address === null)
        return null;
    const at = { source, start: 0, end: 0 };
    return (0,config_file/* socket */.sZ)(port ?? (0,values_value/* primitive */.MY)(undefined, at), address ?? (0,values_value/* primitive */.MY)(undefined, at));
}
/** The value behind `name=`, on the last line that has it. */
function lineOf(source, name) {
    let found = null;
    let start = 0;
    for (const line of source.text.split('\n')) {
        const sign = line.indexOf('=');
        if (sign !== -1 && line.slice(0, sign).trim() === name) {
            const text = line.slice(sign + 1).trim();
            const from = start + line.indexOf(text, sign + 1);
            found = (0,values_value/* primitive */.MY)(text.replace(/^(["'])(.*)\1$/, '$2'), { source, start: from, end: from + text.length });
        }
        start += line.length + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/launch/servers/node-frameworks.js
/** Frameworks that render on the server. */




const next = {
    name: 'Next.js',
    programs: ['next'],
    flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-H', '--hostname')],
    // "PORT cannot be set in .env as booting up the HTTP server happens before any other code is initialized."
    // HOSTNAME is not read, but by the `server.js` of a standalone build: `built.ts`.
    portVariables: ['PORT'],
    optionStyle: 'getopt',
    otherCommands: (0,row/* words */.aL)(`
    analyze build experimental-analyze experimental-test export info internal lint telemetry typegen up update
    upgrade
  `),
    defaultPort: 3000,
    documentation: 'https://nextjs.org/docs/app/api-reference/cli/next',
};
const nuxt = {
    // https://typescript.nuxtjs.org/guide/runtime/: Nuxt 2, started through TypeScript.
    programs: ['nuxt', 'nuxi', 'nuxi-ng', 'nuxt-ts'],
    otherCommands: (0,row/* words */.aL)(`
    add analyze build build-module cleanup devtools generate info init module modules prepare typecheck upgrade
  `),
    valued: ['-h', '--host', '--dotenv', '--logLevel', '--cwd'],
    portVariables: ['NUXT_PORT', 'NITRO_PORT', 'PORT'],
    envFiles: ['.env'],
    config: nuxtConfig,
    configName: 'nuxt.config.*, .nuxtrc',
    defaultPort: 3000,
};
const astro = {
    programs: ['astro'],
    otherCommands: (0,row/* words */.aL)('add build check docs info login logout preferences sync telemetry upgrade'),
    flags: [(0,row/* port */.Oh)('--port'), { ...(0,row/* address */.hl)('--host'), alone: 'every address' }],
    valued: (0,row/* words */.aL)('--root --config --mode --site --base --outDir --allowed-hosts'),
    config: astro_config/* astroConfig */.Y,
    configName: 'astro.config.*',
    defaultPort: 4321,
    defaultAddress: 'localhost',
    whenTaken: 'takes another',
};
const served = {
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    defaultPort: 3000,
    // Without PORT, `get-port` takes any free one where 3000 is none.
    whenTaken: 'takes another in place of its default',
};
/** Hands its options on to Vite, whose config says the rest. */
const onVite = {
    role: 'dev',
    flags: [(0,row/* port */.Oh)('-p', '--port'), { ...(0,row/* address */.hl)('--host'), alone: 'every address' }],
    valued: (0,row/* words */.aL)('-c --config -m --mode -l --logLevel'),
    config: vite_config/* viteConfig */.jl,
    configName: 'vite.config.*',
    defaultPort: 5173,
    defaultAddress: 'localhost',
    whenTaken: 'takes another',
    strictFlag: '--strictPort',
};
const gatsby = {
    programs: ['gatsby'],
    otherCommands: (0,row/* words */.aL)('build clean feedback info new options plugin repl telemetry'),
    flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-H', '--host')],
    defaultAddress: 'localhost',
    whenTaken: 'asks',
};
const frameworkServers = (0,row/* table */.tp)([
    { ...next, subcommands: ['start'], role: 'start' },
    {
        ...next,
        subcommands: ['dev', ''],
        role: 'dev',
        // https://github.com/vercel/next.js/blob/canary/packages/next/src/cli/next-dev.ts: `allowRetry`
        whenTaken: 'takes another in place of its default',
    },
    {
        ...nuxt,
        name: 'Nuxt preview',
        subcommands: ['start', 'preview'],
        role: 'start',
        // It runs the built Nitro server, and hands it the port only.
        flags: [(0,row/* port */.Oh)('-p', '--port')],
        addressVariables: ['NITRO_HOST', 'HOST'],
        documentation: 'https://nuxt.com/docs/api/commands/preview',
    },
    {
        ...nuxt,
        name: 'Nuxt',
        subcommands: ['dev'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port'), { ...(0,row/* address */.hl)('-h', '--host'), alone: 'every address' }],
        addressVariables: ['NUXT_HOST', 'NITRO_HOST', 'HOST'],
        // Its arguments are read before `.env` is; the defaults of its config are not.
        precedence: ['flag', 'variable', 'config', 'env file'],
        defaultAddress: 'localhost',
        whenTaken: 'takes another',
        documentation: 'https://nuxt.com/docs/api/commands/dev',
    },
    {
        ...astro,
        name: 'Astro preview',
        subcommands: ['preview'],
        role: 'preview',
        documentation: 'https://docs.astro.build/en/reference/cli-reference/#astro-preview',
    },
    {
        ...astro,
        name: 'Astro',
        subcommands: ['dev'],
        role: 'dev',
        documentation: 'https://docs.astro.build/en/reference/configuration-reference/#server-options',
    },
    {
        ...served,
        name: 'Remix',
        programs: ['remix-serve'],
        documentation: 'https://v2.remix.run/docs/other-api/serve#port-environment-variable',
    },
    {
        ...served,
        name: 'React Router',
        programs: ['react-router-serve'],
        documentation: 'https://github.com/remix-run/react-router/tree/main/packages/react-router-serve#readme',
    },
    {
        ...onVite,
        name: 'React Router dev',
        programs: ['react-router'],
        otherCommands: ['build', 'reveal', 'routes', 'typegen'],
        subcommands: ['dev'],
        documentation: 'https://github.com/remix-run/react-router/blob/main/packages/react-router-dev/cli/commands.ts',
    },
    {
        ...onVite,
        name: 'Remix dev',
        programs: ['remix'],
        // What `watch` opens is a websocket of its compiler; for `dev`, see `runners.ts`.
        otherCommands: (0,row/* words */.aL)('build watch vite:build init reveal routes setup'),
        subcommands: ['vite:dev'],
        documentation: 'https://v2.remix.run/docs/other-api/dev/',
    },
    {
        ...gatsby,
        name: 'Gatsby',
        subcommands: ['develop'],
        role: 'dev',
        portVariables: ['PORT'],
        addressVariables: ['GATSBY_HOST'],
        defaultPort: 8000,
        documentation: 'https://www.gatsbyjs.com/docs/reference/gatsby-cli/#develop',
    },
    {
        // PORT does not count here.
        ...gatsby,
        name: 'Gatsby serve',
        subcommands: ['serve'],
        role: 'preview',
        defaultPort: 9000,
        documentation: 'https://www.gatsbyjs.com/docs/reference/gatsby-cli/#serve',
    },
]);

// EXTERNAL MODULE: ./.build/launch/servers/vite-options.js
var vite_options = __webpack_require__(3846);
;// CONCATENATED MODULE: ./.build/launch/servers/site-config.js
/** Reads the configs of generators of sites. */







/** `vite.server` of `.vitepress/config`, for its dev server. https://vitepress.dev/reference/site-config#vite */
const vitepressConfig = (start) => {
    const inside = (0,script_config/* inFolder */._z)(start, start.operand);
    const names = ['.vitepress/config', '.vitepress/config/index'].flatMap((name) => ['js', 'ts', 'mjs', 'mts'].map((ending) => `${name}.${ending}`));
    return (0,script_config/* scriptConfig */.eK)(inside, { names }, (config, evaluated) => {
        const given = (0,script_config/* called */.Ab)(config, evaluated, [(0,values_value/* unknown */.L5)('it depends on the command', config.at)]);
        return (0,vite_options/* viteSockets */.p)((0,properties/* propertyOf */.$r)(given, 'vite'), 'dev');
    });
};
/** It takes `PORT` as of version 3. https://github.com/facebook/docusaurus/pull/9610 */
const docusaurusConfig = (start) => majorOf(start, '@docusaurus/core') === 2 ? { files: [], sockets: [(0,config_file/* socket */.sZ)(config_file/* unwritten */.pg)], precedence: ['flag'] } : null;
/** `setServerOptions({ port })` in the config. https://www.11ty.dev/docs/dev-server/ */
const eleventyConfig = (start) => {
    const names = ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'];
    return (0,script_config/* scriptConfig */.eK)(start, { names, options: ['--config'] }, (config, evaluated) => {
        const { at } = config;
        const options = [];
        const setServerOptions = (0,values_value/* builtin */.S2)('setServerOptions', at, ([given], here) => {
            if (given !== undefined)
                options.push(given);
            return (0,values_value/* primitive */.MY)(undefined, here);
        });
        const rest = (0,values_value/* unknown */.L5)('what Eleventy does with it is not followed', at);
        const given = { ...(0,values_value/* objectValue */.ZH)(at, new Map([['setServerOptions', setServerOptions]])), rest };
        (0,script_config/* called */.Ab)(config, evaluated, [given]);
        // Where it is called several times, a condition may choose one.
        const ports = options.map((it) => (0,properties/* propertyOf */.$r)(it, 'port'));
        return [(0,config_file/* socket */.sZ)(ports.length === 0 ? (0,values_value/* primitive */.MY)(undefined, at) : (0,choices/* anyOf */.EB)(ports, at))];
    });
};

;// CONCATENATED MODULE: ./.build/launch/servers/node-sites.js
/** Generators of sites, and what serves them while they are written. */



const docusaurus = {
    programs: ['docusaurus'],
    otherCommands: (0,row/* words */.aL)('build clear deploy swizzle write-heading-ids write-translations'),
    optionStyle: 'getopt',
    flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-h', '--host')],
    valued: ['-l', '--locale', '--config', '--dir', '--poll'],
    portVariables: ['PORT'],
    config: docusaurusConfig,
    defaultPort: 3000,
    defaultAddress: 'localhost',
    whenTaken: 'asks',
};
const siteServers = (0,row/* table */.tp)([
    {
        // Its options go to Vite's dev server, and its config is laid over them.
        name: 'VitePress',
        programs: ['vitepress'],
        subcommands: ['dev', ''],
        otherCommands: ['build', 'init'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('--port'), { ...(0,row/* address */.hl)('--host'), alone: 'every address' }],
        valued: ['--base', '--outDir'],
        config: vitepressConfig,
        configName: '.vitepress/config.*',
        precedence: ['config', 'flag'],
        defaultPort: 5173,
        defaultAddress: 'localhost',
        whenTaken: 'takes another',
        strictFlag: '--strictPort',
        documentation: 'https://vitepress.dev/reference/cli#vitepress-dev',
    },
    {
        name: 'VitePress preview',
        programs: ['vitepress'],
        subcommands: ['preview', 'serve'],
        role: 'preview',
        flags: [(0,row/* port */.Oh)('--port')],
        defaultPort: 4173,
        documentation: 'https://vitepress.dev/reference/cli#vitepress-preview',
    },
    {
        ...docusaurus,
        name: 'Docusaurus',
        subcommands: ['start'],
        role: 'dev',
        documentation: 'https://docusaurus.io/docs/cli#docusaurus-start-sitedir',
    },
    {
        ...docusaurus,
        name: 'Docusaurus serve',
        subcommands: ['serve'],
        role: 'preview',
        documentation: 'https://docusaurus.io/docs/cli#docusaurus-serve-sitedir',
    },
    {
        name: 'Eleventy',
        programs: ['eleventy'],
        otherCommands: [''],
        subcommands: ['--serve'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('--port')],
        valued: (0,row/* words */.aL)('--input --output --config --formats --pathprefix --to'),
        config: eleventyConfig,
        configName: 'eleventy.config.*, .eleventy.js',
        defaultPort: 8080,
        // Ten of them. https://www.11ty.dev/docs/dev-server/
        whenTaken: 'takes another',
        documentation: 'https://www.11ty.dev/docs/usage/',
    },
    {
        name: 'Hexo',
        programs: ['hexo'],
        otherCommands: (0,row/* words */.aL)('clean d deploy g generate init list new publish render version'),
        subcommands: ['server', 's'],
        role: 'dev',
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-i', '--ip')],
        valued: ['--cwd', '--config'],
        config: (0,named_settings/* namedSettings */.Z)({ names: ['_config.yml', '_config.yaml'], folder: ['--cwd'] }, { port: 'server.port', address: 'server.ip' }),
        configName: '_config.yml',
        defaultPort: 4000,
        documentation: 'https://hexo.io/docs/server',
    },
]);

;// CONCATENATED MODULE: ./.build/launch/servers/node-static.js
/** Servers of files. */


const staticServers = (0,row/* table */.tp)([
    {
        // "Specifying a single --listen argument will overwrite the default, not supplement it"; `-p` is the same option.
        name: 'serve',
        programs: ['serve'],
        flags: [{ ...(0,row/* portOrSocket */.EG)('-l', '--listen', '-p'), opens: 'each', form: (0,row/* schemes */.fw)('tcp', 'pipe') }],
        optionStyle: 'getopt',
        valued: ['-c', '--config', '--ssl-cert', '--ssl-key', '--ssl-pass'],
        portVariables: ['PORT'],
        defaultPort: 3000,
        // Any free one: `--no-port-switching`, which is to forbid that, is not looked at by version 14.
        whenTaken: 'takes another',
        documentation: 'https://github.com/vercel/serve/blob/main/source/utilities/cli.ts',
    },
    {
        name: 'http-server',
        programs: ['http-server', 'hs'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-a')],
        valued: (0,row/* words */.aL)('-c -t -e --ext -P --proxy -C --cert -K --key --username --password'),
        portVariables: ['PORT'],
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        whenTaken: 'takes another in place of its default',
        documentation: 'https://github.com/http-party/http-server#available-options',
    },
    {
        // Version 0, which is what `npm install json-server` gives; the betas of version 1 read PORT as well.
        name: 'json-server',
        programs: ['json-server'],
        flags: [(0,row/* port */.Oh)('-p', '--port'), (0,row/* address */.hl)('-H', '--host')],
        valued: (0,row/* words */.aL)('-c --config -r --routes -m --middlewares -s --static -d --delay -i --id'),
        config: jsonServerConfig,
        configName: 'json-server.json',
        defaultPort: 3000,
        defaultAddress: 'localhost',
        documentation: 'https://github.com/typicode/json-server/tree/v0#cli-usage',
    },
    {
        // `script: 'serve'` in a PM2 config, and `pm2 serve PATH PORT`: there, the variable beats the argument. It knows no
        // options: of `serve -s build -l 4310`, `build` is its port, which is none.
        name: 'PM2 serve',
        programs: ['pm2-serve'],
        positional: { index: 1, gives: 'port', countsOptions: true, isNumberOnly: true },
        portVariables: ['PM2_SERVE_PORT'],
        addressVariables: ['PM2_SERVE_HOST'],
        precedence: ['variable', 'flag'],
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        documentation: 'https://github.com/Unitech/pm2/blob/master/lib/API/Serve.js',
    },
    {
        name: 'live-server',
        programs: ['live-server'],
        role: 'dev',
        flags: [
            { ...(0,row/* port */.Oh)('--port'), isJoined: true },
            { ...(0,row/* address */.hl)('--host'), isJoined: true },
        ],
        portVariables: ['PORT'],
        addressVariables: ['IP'],
        defaultPort: 8080,
        defaultAddress: '0.0.0.0',
        whenTaken: 'takes another',
        documentation: 'https://github.com/tapio/live-server#usage-from-command-line',
    },
]);

;// CONCATENATED MODULE: ./.build/launch/servers/node.js
/** Servers of the Node world, by family. */






const nodeServers = [
    ...frameworkServers,
    ...bundlerServers,
    ...siteServers,
    ...staticServers,
    ...backendServers,
    ...commandServers,
];


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ settingsIn),
/* harmony export */   e: () => (/* binding */ settingIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _plain_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5629);
/* harmony import */ var _plain_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2486);
/**
 * Settings of a config in a language that is not evaluated here. What is written plainly on its own is read exactly;
 * a setting that something else in the file may give too, or that is given under a condition, is unknown.
 */





/**
 * Every time that a setting is given in a file, in order; empty where it is not given.
 *
 * @param name `bind`; in TOML with its table, `server.port`
 */
function settingsIn(source, language, name, environment) {
    const { statements, stop } = (0,_plain_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokensOf */ .k)(source, language);
    const at = (token, last = token) => ({ source, start: token.start, end: last.end });
    const notKnown = (reason, where) => ({ values: [(0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(reason, where)], at: where });
    const found = [];
    let table = '';
    let block = 0;
    for (const [index, { tokens, isFlush }] of statements.entries()) {
        const [first] = tokens;
        if (first === undefined)
            continue;
        if (language === 'toml') {
            table = tableOf(tokens) ?? table;
        }
        const given = givenBy(tokens, language, name, table);
        const hidden = given === null ? hiddenIn(tokens, language, name) : undefined;
        if (given !== null && tokens.length > given) {
            const value = tokens.slice(given);
            const where = at(value[0] ?? first, value.at(-1));
            const isNested = language === 'python' ? !isFlush : block > 0;
            const next = statements[index + 1]?.tokens[0]?.text ?? '';
            const goesOn = /^(?:\.|&\.|\|\||&&)$/.test(next);
            if (isNested)
                found.push(notKnown(`whether "${name}" is set here depends on a condition`, where));
            else if (goesOn)
                found.push(notKnown('it would have to run', where));
            else
                found.push({ values: (0,_plain_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .B)(value, source, environment, where), at: where });
        }
        else if (hidden !== undefined) {
            found.push(notKnown(`"${name}" may be set here in a way that would have to run`, at(hidden)));
        }
        // More ends than beginnings: whatever follows is taken to stand in a block.
        if (language === 'ruby')
            block = block + blocksOf(tokens) < 0 ? Number.POSITIVE_INFINITY : block + blocksOf(tokens);
    }
    if (stop !== null && (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .wy)(source, name, stop)) {
        const where = { source, start: stop, end: stop };
        found.push(notKnown(`what follows here is not understood, and "${name}" may be set there`, where));
    }
    return found;
}
/**
 * What a setting is given: once, or not at all (`undefined`).
 *
 * @param language where the ending of the file need not tell it; a file with none of these endings is one of lines
 */
function settingIn(source, name, environment, language = languages.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(source.path))) {
    if (language === undefined)
        return (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineSetting */ .Ve)(source, name);
    const [first, second] = settingsIn(source, language, name, environment);
    if (first === undefined)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .primitive */ .MY)(undefined, { source, start: 0, end: 0 });
    if (second !== undefined)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`"${name}" is set several times`, second.at);
    const [value, more] = first.values;
    return value !== undefined && more === undefined ? value : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`"${name}" is more than one value`, first.at);
}
const languages = new Map([
    ['.py', 'python'],
    ['.rb', 'ruby'],
    ['.toml', 'toml'],
]);
/** Behind which token the value begins, if a statement plainly gives the setting. */
function givenBy(tokens, language, name, table) {
    const [first, second] = tokens;
    switch (language) {
        case 'python':
            return first?.text === name && second?.text === '=' ? 2 : null;
        case 'ruby': {
            if (first?.text !== name || second === undefined)
                return null;
            return second.kind === 'mark' && !/^[[(]$/.test(second.text) ? null : 1;
        }
        case 'toml': {
            const equals = tokens.findIndex((it) => it.text === '=' && it.depth === 0);
            if (equals === -1)
                return null;
            const key = tokens
                .slice(0, equals)
                .map((it) => it.content ?? it.text)
                .join('');
            return (table === '' ? key : `${table}.${key}`) === name ? equals + 1 : null;
        }
    }
}
/** The token, if any, by which a statement may give the setting in some other way. */
function hiddenIn(tokens, language, name) {
    const assignment = tokens.findLastIndex((it) => it.depth === 0 && it.text === '=');
    return tokens.find((_, position) => isHidden(tokens, position, position < assignment, language, name));
}
function isHidden(tokens, position, isAssigned, language, name) {
    const token = tokens[position];
    if (token?.kind !== 'word')
        return false;
    const before = tokens[position - 1]?.text ?? '';
    const behind = tokens[position + 1]?.text ?? '';
    switch (language) {
        case 'python': {
            if (/^(?:exec|eval|globals|locals|vars)$/.test(token.text))
                return before !== '.' && behind === '(';
            if (token.text === 'import' && behind === '*')
                return true;
            if (token.text !== name || before === '.')
                return false;
            if (/^(?:from|import)$/.test(tokens[0]?.text ?? ''))
                return true;
            return token.depth === 0 || behind === ':=' || isAssigned;
        }
        case 'ruby': {
            if (/^(?:eval|instance_eval|send|public_send|__send__)$/.test(token.text))
                return true;
            // `options[:port]`, `port: 4310` and `server.port` are others of that name, `port = …` is a variable.
            return token.text === name && !/^(?:\.|&\.|:)$/.test(before) && !/^(?::|=|\.)$/.test(behind);
        }
        case 'toml': {
            // `server = { port = 4310 }`
            const key = name.slice(name.lastIndexOf('.') + 1);
            const table = name.slice(0, Math.max(0, name.lastIndexOf('.')));
            return token.text === key && token.depth > 0 && behind === '=' && tokens[0]?.text === table.split('.')[0];
        }
    }
}
/** `[server]`; `null` for any other statement. */
function tableOf(tokens) {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first?.text !== '[' || last?.text !== ']')
        return null;
    return tokens
        .filter((it) => it.text !== '[' && it.text !== ']')
        .map((it) => it.content ?? it.text)
        .join('');
}
/** How many more blocks of Ruby a statement opens than it closes. */
function blocksOf(tokens) {
    let open = 0;
    for (const [index, { kind, text, depth }] of tokens.entries()) {
        if (kind !== 'word' || depth > 0)
            continue;
        const before = tokens[index - 1];
        if (before?.text === '.' || before?.text === ':' || tokens[index + 1]?.text === ':')
            continue;
        const isFirst = index === 0 || before?.text === '=' || before?.text === 'then' || before?.text === 'else';
        if (text === 'end')
            open -= 1;
        else if (/^(?:begin|case|def|class|module)$/.test(text))
            open += 1;
        else if (/^(?:if|unless|while|until|for)$/.test(text))
            open += isFirst ? 1 : 0;
        // `while … do` opens one block.
        else if (text === 'do')
            open += /^(?:while|until|for)$/.test(tokens[0]?.text ?? '') ? 0 : 1;
    }
    return open;
}


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expressionsOf)
/* harmony export */ });
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8157);
/**
 * What an expression of Python, Ruby or TOML is, where it is written plainly: a text, a number, a list of them, a
 * variable of the environment with or without a fallback, and texts put together from these. Anything else is unknown.
 */



/** Brackets and fallbacks in each other: nobody writes more. */
const deepest = 8;
/** The expressions that some tokens are, separated by commas. What is not understood is one unknown in their place. */
function expressionsOf(tokens, source, environment, at) {
    const parser = new Parser(tokens, source, environment);
    const values = parser.list(0);
    return values !== null && parser.isAtEnd ? values : [(0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('it would have to run', at)];
}
/** Each method gives `null` where it does not understand what is there. */
class Parser {
    #tokens;
    #source;
    #environment;
    #next = 0;
    constructor(tokens, source, environment) {
        this.#tokens = tokens;
        this.#source = source;
        this.#environment = environment;
    }
    get isAtEnd() {
        return this.#next >= this.#tokens.length;
    }
    list(depth) {
        const values = [];
        while (!this.isAtEnd && !/^[)\]}]$/.test(this.#peek()?.text ?? '')) {
            const value = this.#skipOptions() ?? this.#either(depth);
            if (value === null)
                return null;
            if (value !== 'options')
                values.push(value);
            if (!this.#take(','))
                break;
        }
        return values;
    }
    /** `tcp_nopush: true`, `:backlog => 64`, `{ key: … }`: what else a call is given says nothing of the socket. */
    #skipOptions() {
        const [first, second, third] = this.#tokens.slice(this.#next, this.#next + 3);
        const isNamed = first?.kind === 'word' && second?.text === ':' && second.start === first.end;
        const isRocket = first?.text === ':' && second?.kind === 'word' && third?.text === '=>';
        if (first === undefined || (!isNamed && !isRocket && first.text !== '{'))
            return null;
        const { depth } = first;
        while (!this.isAtEnd && !(this.#peek()?.text === ',' && this.#peek()?.depth === depth)) {
            if ((this.#peek()?.depth ?? 0) < depth || /^(?:if|unless|do|while|until)$/.test(this.#peek()?.text ?? ''))
                break;
            this.#next += 1;
        }
        return 'options';
    }
    /** `ENV["PORT"] || 4310`, `os.environ.get("PORT") or "4310"`. */
    #either(depth) {
        let value = this.#sum(depth);
        while (value !== null && (this.#take('||') || this.#take('or'))) {
            const other = this.#sum(depth);
            value = other === null ? null : withFallback(value, other);
        }
        return value;
    }
    #sum(depth) {
        let value = this.#converted(depth);
        while (value !== null && this.#take('+')) {
            const other = this.#converted(depth);
            value = other === null ? null : sumOf(value, other);
        }
        return value;
    }
    /** `int(…)`, `String(…)`, `….to_i`. */
    #converted(depth) {
        if (depth > deepest)
            return null;
        const [name, bracket] = this.#tokens.slice(this.#next, this.#next + 2);
        const conversion = bracket?.text === '(' ? conversions.get(name?.text ?? '') : undefined;
        if (conversion !== undefined)
            this.#next += 1;
        const primary = this.#primary(depth);
        let value = primary === null || conversion === undefined ? primary : (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(primary, conversion);
        while (value !== null && this.#peek()?.text === '.') {
            const method = conversions.get(this.#tokens[this.#next + 1]?.text ?? '');
            if (method === undefined)
                return null;
            this.#next += 2;
            value = (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, method);
        }
        return value;
    }
    #primary(depth) {
        const token = this.#peek();
        if (token === undefined)
            return null;
        const at = { source: this.#source, start: token.start, end: token.end };
        switch (token.kind) {
            case 'string':
                return this.#string(token, at);
            case 'number': {
                const text = token.text.replaceAll('_', '');
                if (!/^\d{1,9}$/.test(text))
                    return null;
                this.#next += 1;
                return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(Number(text), at);
            }
            case 'word':
                return /^(?:None|nil|null)$/.test(token.text) ? this.#nothing(at) : this.#variable(depth);
            case 'mark': {
                const closing = token.text === '(' ? ')' : token.text === '[' ? ']' : null;
                if (closing === null)
                    return null;
                this.#next += 1;
                const values = this.list(depth + 1);
                const end = this.#peek()?.end ?? token.end;
                if (values === null || !this.#take(closing))
                    return null;
                const [only] = values;
                if (closing === ')')
                    return values.length === 1 && only !== undefined ? only : null;
                return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayValue */ .zk)({ ...at, end }, [...values]);
            }
        }
    }
    #nothing(at) {
        this.#next += 1;
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(undefined, at);
    }
    #string(token, at) {
        this.#next += 1;
        if (token.content !== null)
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(token.content, at);
        // Whatever is filled in, it stays a path: `"unix://#{shared}/puma.sock"`.
        const path = /^[fF]?(["'])(unix:.*)\1$/s.exec(token.text)?.[2];
        if (path !== undefined)
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .primitive */ .MY)(path, at);
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('a text into which something is filled in would have to run', at);
    }
    /** `ENV["PORT"]`, `ENV.fetch("PORT", 4310)`, `ENV.fetch("PORT") { 4310 }`, `os.environ.get("PORT", 4310)`, `os.getenv("PORT")`. */
    #variable(depth) {
        const start = this.#peek()?.start ?? 0;
        const lookup = lookups.find((words) => words.every((it, index) => this.#tokens[this.#next + index]?.text === it));
        if (lookup === undefined)
            return null;
        this.#next += lookup.length;
        const closing = lookup.at(-1) === '[' ? ']' : ')';
        const name = this.#peek();
        if (name?.kind !== 'string' || !name.content)
            return null;
        this.#next += 1;
        const fallback = closing === ')' && this.#take(',') ? this.#either(depth + 1) : undefined;
        const end = this.#peek()?.end ?? start;
        if (fallback === null || !this.#take(closing))
            return null;
        const at = { source: this.#source, start, end };
        const { variables, others } = this.#environment;
        const value = variables.get(name.content) ?? others ?? { kind: 'variable', name: name.content, at };
        const block = fallback ?? this.#block(depth);
        if (block === null)
            return null;
        return block === undefined ? value : withFallback(value, block);
    }
    /** `{ 4310 }` behind `ENV.fetch("PORT")`; `undefined` where there is none. */
    #block(depth) {
        if (!this.#take('{'))
            return undefined;
        const value = this.#either(depth + 1);
        return this.#take('}') ? value : null;
    }
    #peek() {
        return this.#tokens[this.#next];
    }
    #take(text) {
        const token = this.#peek();
        if (token === undefined || token.kind === 'string' || token.text !== text)
            return false;
        this.#next += 1;
        return true;
    }
}
const toNumber = (it) => {
    if (it.kind !== 'primitive')
        return it;
    return /^\d{1,9}$/.test(String(it.value)) ? { ...it, value: Number(it.value) } : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('it is no number', it.at);
};
const toText = (it) => it.kind === 'primitive' && typeof it.value === 'number' ? { ...it, value: String(it.value) } : it;
/** Functions of Python and Ruby, methods of Ruby. */
const conversions = new Map([
    ['int', toNumber],
    ['Integer', toNumber],
    ['to_i', toNumber],
    ['str', toText],
    ['String', toText],
    ['to_s', toText],
]);
const lookups = [
    ['ENV', '['],
    ['ENV', '.', 'fetch', '('],
    ['os', '.', 'environ', '['],
    ['os', '.', 'environ', '.', 'get', '('],
    ['os', '.', 'getenv', '('],
    ['environ', '.', 'get', '('],
    ['getenv', '('],
];
/** What a variable gives where it is set, and else the other value. */
function withFallback(value, other) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, (it) => {
        if (it.kind === 'variable')
            return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(other, [it.name]);
        const isUnset = it.kind === 'primitive' && (it.value === undefined || it.value === null || it.value === '');
        return isUnset ? other : it;
    });
}
/** `"0.0.0.0:" + os.environ.get("PORT", "4310")`, with the places of its parts. */
function sumOf(left, right) {
    return (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(left, (a) => (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(right, (b) => {
        if (a.kind !== 'primitive' || b.kind !== 'primitive')
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('it would have to run', b.at);
        if (typeof a.value !== 'string' || typeof b.value !== 'string')
            return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('it is a sum', b.at);
        const at = a.at.source === b.at.source ? { ...a.at, end: Math.max(a.at.end, b.at.end) } : a.at;
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([a, b], at);
    }));
}


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ lineSetting),
/* harmony export */   pl: () => (/* binding */ directives),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* unused harmony exports yamlSettings, propertySettings */
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
/* harmony import */ var _plain_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2486);
/**
 * Settings of configs that are lines of names and values: YAML as far as it is nothing but that, Java's properties,
 * and the directives of Redis. What is more than a plain line makes a setting unknown that may be meant by it.
 */


/** What a key of YAML, or of a `.properties` file, is given: once, or not at all (`undefined`). */
function lineSetting(source, name) {
    const values = source.path.endsWith('.properties') ? propertySettings(source, name) : yamlSettings(source, name);
    const [value = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, { source, start: 0, end: 0 }), second] = values;
    return second === undefined ? value : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`"${name}" is set several times`, second.at);
}
/** Every time that a key is given in a YAML file, in order. @param name `server.port`, also where `server` is a mapping */
function yamlSettings(source, name) {
    if (source.text.length > _plain_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .longestFile */ .b)
        return [tooLarge(source)];
    const found = [];
    const path = [];
    /** Lines that are indented more than this are no keys: those of a list, or of a text in several lines. */
    let skipped = Number.POSITIVE_INFINITY;
    /** The indentation of what was found in the line above. */
    let foundAt = Number.POSITIVE_INFINITY;
    for (const line of linesOf(source)) {
        const indent = line.text.search(/\S/);
        if (indent === -1 || line.text.charAt(indent) === '#' || line.text.startsWith('%'))
            continue;
        if (indent > foundAt) {
            found.splice(-1, 1, (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it goes on in the next line', spanOf(source, line, indent)));
            skipped = foundAt;
            foundAt = Number.POSITIVE_INFINITY;
        }
        if (indent > skipped)
            continue;
        skipped = Number.POSITIVE_INFINITY;
        foundAt = Number.POSITIVE_INFINITY;
        while ((path.at(-1)?.indent ?? -1) >= indent)
            path.pop();
        if (/^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) {
            path.length = 0;
            continue;
        }
        if (/^-(?:\s|$)/.test(line.text.slice(indent))) {
            skipped = indent;
            continue;
        }
        const rest = line.text.slice(indent);
        const key = /^(?:([\w.-]+|<<)|"([^"\\]*)"|'([^']*)')\s*:(?=\s|$)/.exec(rest);
        const own = key?.[1] ?? key?.[2] ?? key?.[3];
        if (key === null || own === undefined || line.text.slice(0, indent).includes('\t'))
            return mentions(source, name, line.start)
                ? [...found, (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('what follows here is not read', spanOf(source, line, indent))]
                : found;
        path.push({ indent, key: own });
        const whole = path.map((it) => it.key).join('.');
        const { text, start } = withoutComment(line, indent + key[0].length);
        const at = { source, start, end: start + text.length };
        // Deeper lines go on with the text, or the braces, that begin here.
        if (text !== '')
            skipped = indent;
        // Not a mapping in lines of its own: one within braces, an alias, a merge.
        const isAbove = name.startsWith(`${whole}.`) || (own === '<<' && name.startsWith(whole.slice(0, -2)));
        if (whole === name) {
            found.push(text === '' ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, at) : scalar(text, at));
            foundAt = indent;
        }
        else if (text !== '' && isAbove)
            found.push((0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`"${name}" is not written on a line of its own`, at));
    }
    return found;
}
function scalar(text, at) {
    const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text);
    const inner = quoted?.[1] ?? quoted?.[2];
    if (inner !== undefined)
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(inner, at);
    if (/^[&*!|>%@`[{"']/.test(text))
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`"${text.slice(0, 40)}" is not written plainly`, at);
    // Numbers that are not written as a port is: hexadecimal, octal, with an exponent.
    if (/^[-+]?(?:0[xob\d]\w*|\d[\d.]*e[-+\d]*)$/i.test(text))
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`"${text.slice(0, 40)}" is not written plainly`, at);
    if (/^\d{1,9}$/.test(text))
        return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(Number(text), at);
    return /^(?:~|null)$/i.test(text) ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(undefined, at) : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(text, at);
}
/** Every time that a key is given in a `.properties` file. https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader- */
function propertySettings(source, name) {
    if (source.text.length > _plain_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .longestFile */ .b)
        return [tooLarge(source)];
    const found = [];
    let continues = false;
    for (const line of linesOf(source)) {
        const isContinuation = continues;
        continues = /(?:^|[^\\])(?:\\\\)*\\$/.test(line.text) && !/^\s*[#!]/.test(line.text);
        if (isContinuation)
            continue;
        const match = /^\s*([^\s=:#!][^\s=:]*)(?:\s*[=:]\s*|\s+|$)/.exec(line.text);
        if (match === null || match[1] !== name)
            continue;
        const text = line.text.slice(match[0].length).trimEnd();
        const start = line.start + match[0].length;
        const at = { source, start, end: start + text.length };
        found.push(text.includes('\\') ? (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it is not written plainly', at) : (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(text, at));
    }
    return found;
}
/** A directive with its arguments: `port 4310`, `bind 127.0.0.1 -::1`. Names are read without regard to case. */
function directives(source, name) {
    if (source.text.length > _plain_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .longestFile */ .b)
        return [[tooLarge(source)]];
    return linesOf(source).flatMap((line) => {
        const words = [...line.text.matchAll(/\S+/g)];
        const [first, ...args] = words;
        if (first?.[0].toLowerCase() !== name)
            return [];
        return [
            args.map((it) => {
                const quoted = /^(["'])([^"'\\]*)\1$/.exec(it[0])?.[2];
                const start = line.start + it.index;
                return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .primitive */ .MY)(quoted ?? it[0], { source, start, end: start + it[0].length });
            }),
        ];
    });
}
function tooLarge(source) {
    return (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('the file is too large to be a config', { source, start: 0, end: 0 });
}
function linesOf({ text }) {
    const lines = [];
    let start = 0;
    while (start <= text.length) {
        const end = text.indexOf('\n', start);
        const stop = end === -1 ? text.length : end;
        lines.push({ text: text.slice(start, stop).replace(/\r$/, ''), start });
        start = stop + 1;
    }
    return lines;
}
/** What stands on a line from an offset on, without a comment and the space around it. */
function withoutComment(line, from) {
    const rest = line.text.slice(from);
    const isQuoted = /^\s*["']/.test(rest);
    const comment = isQuoted ? /^\s*(?:"[^"\\]*"|'[^']*')(\s+#.*)?$/.exec(rest)?.[1] : /(?:^|\s)#.*$/.exec(rest)?.[0];
    const text = comment === undefined ? rest : rest.slice(0, rest.length - comment.length);
    return { text: text.trim(), start: line.start + from + (text.length - text.trimStart().length) };
}
function spanOf(source, line, indent) {
    return { source, start: line.start + indent, end: line.start + line.text.length };
}
/** Whether the last part of a name stands anywhere behind an offset. */
function mentions({ text }, name, from) {
    return text.indexOf(name.slice(name.lastIndexOf('.') + 1), from) !== -1;
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ longestFile),
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8109);
/**
 * The words of a config that is written in a language which is not evaluated here: Python, Ruby, TOML. Enough to tell
 * code from strings and comments, so that what is written plainly can be read, and that what is not is not read.
 */

/** Characters. No config of a server comes near. */
const longestFile = 64 * 1024;
const longestWord = 256;
const pairs = new Set(['||', '&&', '==', '!=', '<=', '>=', ':=', '+=', '-=', '*=', '=>', '::', '&.', '**', '//', '->']);
/** The statements of a file, read once, however many settings are asked for. Linear in its length. */
const tokensOf = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .keptBy */ .mA)(({ text }, language) => text.length > longestFile ? { statements: [], stop: 0 } : new Lexer(text, language).read());
class Lexer {
    #text;
    #language;
    #statements = [];
    #tokens = [];
    #at = 0;
    #depth = 0;
    constructor(text, language) {
        this.#text = text;
        this.#language = language;
    }
    read() {
        const text = this.#text;
        while (this.#at < text.length) {
            const character = text.charAt(this.#at);
            const isLineStart = this.#at === 0 || text.charAt(this.#at - 1) === '\n';
            if (this.#language === 'ruby' && isLineStart) {
                if (text.startsWith('__END__', this.#at))
                    break;
                if (text.startsWith('=begin', this.#at)) {
                    const end = text.indexOf('\n=end', this.#at);
                    if (end === -1)
                        break;
                    this.#at = lineEnd(text, end + 1);
                    continue;
                }
            }
            if (character === '\n' || (character === ';' && this.#language !== 'toml')) {
                this.#at += 1;
                if (this.#depth === 0)
                    this.#finish();
            }
            else if (character === '\\' && /^\\\r?\n/.test(text.slice(this.#at, this.#at + 3))) {
                this.#at = lineEnd(text, this.#at) + 1;
            }
            else if (/\s/.test(character)) {
                this.#at += 1;
            }
            else if (character === '#') {
                this.#at = lineEnd(text, this.#at);
            }
            else if (!this.#token(character)) {
                this.#finish();
                return { statements: this.#statements, stop: this.#at };
            }
        }
        this.#finish();
        // A bracket that is never closed took all that follows it into one statement.
        return { statements: this.#statements, stop: this.#depth === 0 ? null : 0 };
    }
    /** Reads one token; `false` where it is none that is understood. */
    #token(character) {
        const rest = this.#text.slice(this.#at, this.#at + longestWord);
        if (character === '"' || character === "'" || (character === '`' && this.#language === 'ruby')) {
            return this.#string(character, this.#at);
        }
        if (this.#language === 'ruby' && /^<<[~-]?["'`A-Z_]/.test(rest))
            return false; // a here-document
        if (this.#language === 'ruby' && /^%[wWiIqQ]?[([{<|]/.test(rest) && !this.#isBehindValue())
            return false;
        const number = /^(?:0[xob][\da-f_]+|\d[\d_]*(?:\.\d[\d_]*)?)(?![\w])/i.exec(rest)?.[0];
        if (number !== undefined)
            return this.#push('number', number);
        const word = (this.#language === 'toml' ? /^[\w-]+/ : /^[\p{L}_$@][\p{L}\p{N}_]*[?!]?/u).exec(rest)?.[0];
        if (word !== undefined) {
            const quote = this.#text.charAt(this.#at + word.length);
            const isPrefix = this.#language === 'python' && /^[a-z]{1,2}$/i.test(word) && (quote === '"' || quote === "'");
            if (!isPrefix)
                return this.#push('word', word.length < longestWord ? word : '');
            const start = this.#at;
            this.#at += word.length;
            return this.#string(quote, start);
        }
        if (/[([{]/.test(character)) {
            this.#push('mark', character);
            this.#depth += 1;
            return true;
        }
        if (/[)\]}]/.test(character)) {
            if (this.#depth === 0)
                return false;
            this.#depth -= 1;
            return this.#push('mark', character);
        }
        const pair = rest.slice(0, 2);
        return this.#push('mark', pairs.has(pair) ? pair : character);
    }
    /** An operator would make `%(` a remainder. */
    #isBehindValue() {
        const last = this.#tokens.at(-1);
        return last !== undefined && (last.kind !== 'mark' || /^[)\]}]$/.test(last.text));
    }
    /** A string with its quotes, from `start` on, where its prefix is. */
    #string(quote, start) {
        const text = this.#text;
        const prefix = text.slice(start, this.#at);
        const isTriple = this.#language !== 'ruby' && text.startsWith(quote.repeat(3), this.#at);
        const closing = isTriple ? quote.repeat(3) : quote;
        const from = this.#at + closing.length;
        const isRaw = this.#language === 'toml' && quote === "'";
        let isPlain = /^u?$/i.test(prefix) && !isTriple && quote !== '`';
        let at = from;
        while (!text.startsWith(closing, at)) {
            const character = text.charAt(at);
            // Ruby's may go on in the next line; nobody writes that where a port is.
            if (character === '' || (character === '\n' && !isTriple))
                return false;
            if (character === '\\' && !isRaw) {
                isPlain = false;
                at += 1;
            }
            if (this.#language === 'ruby' && quote !== "'" && text.startsWith('#{', at)) {
                isPlain = false;
                const end = text.indexOf('}', at);
                // Quotes and braces within what is filled in.
                if (end === -1 || /[\n{]/.test(text.slice(at + 2, end)))
                    return false;
                at = end;
            }
            at += 1;
        }
        const content = isPlain ? text.slice(from, at) : null;
        this.#at = at + closing.length;
        const token = text.slice(start, this.#at);
        this.#tokens.push({ kind: 'string', start, end: this.#at, text: token, depth: this.#depth, content });
        return true;
    }
    #push(kind, text) {
        if (text === '')
            return false;
        const start = this.#at;
        this.#at += text.length;
        this.#tokens.push({ kind, start, end: this.#at, text, depth: this.#depth, content: null });
        return true;
    }
    #finish() {
        const [first] = this.#tokens;
        if (first === undefined)
            return;
        const isFlush = first.start === 0 || this.#text.charAt(first.start - 1) === '\n';
        this.#statements.push({ tokens: this.#tokens, isFlush });
        this.#tokens = [];
    }
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ withSetting),
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   r2: () => (/* binding */ withEnvFiles)
/* harmony export */ });
/* harmony import */ var _javascript_library_env_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7894);
/* harmony import */ var _javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3932);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _model_maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8109);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9391);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9212);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3887);
/** The environment of a process after all that its launch does to it. */








/** More settings than this are not followed, and what they set is not known. */
const mostSettings = 512;
/** The environment with assignments, files and removals applied in their order. */
function withSettings(outer, settings, tree, directory) {
    let environment = outer;
    const earlier = [outer];
    for (const setting of settings.slice(0, mostSettings)) {
        const outside = environment.after(earlier);
        environment = setting.kind === 'file' ? withFile(outside, setting, tree, directory) : withSetting(outside, setting);
        earlier.push(environment);
    }
    return environment.after(earlier);
}
function withFile(environment, { path, overrides }, tree, directory) {
    const variables = variablesOf(tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .I)(directory, path.text));
    return overrides ? environment.with(variables) : environment.withDefaults(variables);
}
/** The environment after one setting that needs no file. */
function withSetting(environment, setting) {
    switch (setting.kind) {
        case 'variable': {
            const { name, value } = setting;
            return value === null ? environment.without(name) : environment.with([[name, (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(value, environment)]]);
        }
        case 'shell variable':
            return environment.assigned(setting.name, (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(setting.value, environment));
        case 'exported':
            return environment.exported(setting.name, setting.at.value.at);
        case 'process':
            return environment.forProcess();
        case 'uncertain': {
            const { name, reason, at } = setting;
            const value = (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(reason, at.value.at);
            return name === null ? environment.clouded(value) : environment.with([[name, value]]);
        }
        case 'replaceable':
            return environment.replaceable();
        case 'cleared':
            return environment.cleared();
        case 'node option':
        case 'preload':
            return environment;
    }
}
/** The environment with the files that a server reads itself where nothing else sets a variable; the first beats the next. */
function withEnvFiles(outer, files, tree, directory) {
    return files.reduce((environment, path) => environment.withDefaults(variablesOf(tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .I)(directory, path))), outer);
}
/** What a committed file of variables gives. Anything that the machine sets in its place wins, and is not known. */
function variablesOf(tree, path) {
    const file = path === null ? null : envFileIn(tree, path);
    if (file === null || !(file instanceof Map) || !(0,_work_js__WEBPACK_IMPORTED_MODULE_4__/* .spend */ .R)(tree, file.size))
        return [];
    return [...file].map(([name, value]) => [name, (0,_javascript_values_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .overridable */ .E6)(value, [name])]);
}
const envFileIn = (0,_model_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .keptBy */ .mA)((tree, path) => {
    const source = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r)(tree, path);
    return source === null ? null : (0,_javascript_library_env_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readEnvFile */ .S)(source);
});


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   Y: () => (/* binding */ lastSteps)
/* harmony export */ });
/** Characters of a command line that a step quotes: many steps may quote the same one. */
const longestQuote = 80;
/** A command line, or a name, as a step shows it. */
function quoted(text) {
    return `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`;
}
/** @param at the command that starts it */
function lastSteps(opened, at, server) {
    const { reading } = opened;
    const where = reading.kind === 'port' ? reading.at : at;
    const through = reading.kind === 'port' ? reading.via.toReversed() : [];
    return [...through, { at: where, message: `${skippedBy(opened, server)}${givenBy(opened, server)}` }];
}
/** `no -p, --port: `, the options that would have won. */
function skippedBy({ given }, server) {
    if (server === null || given.by === 'flag')
        return '';
    const flags = server.flags
        .filter((it) => it.gives === 'port' || it.gives === 'socket' || it.gives === 'port or socket')
        .flatMap((it) => it.names);
    const all = given.by === 'default' ? [...flags, ...server.portVariables] : flags;
    return all.length === 0 ? '' : `no ${all.join(', ')}: `;
}
function givenBy({ given, reading, defaults }, server) {
    const port = reading.kind === 'port' ? reading.port : (defaults?.port ?? 'not known');
    const of = server?.name ?? defaults?.name ?? 'the program';
    switch (given.by) {
        case 'flag':
            return `${given.name} ${port}`;
        case 'variable':
        case 'env file':
            return `${given.name}=${port}`;
        case 'config':
            return `the config of ${of} says ${port}`;
        case 'source':
            return `it listens on ${port}`;
        case 'default':
            return `the default of ${of} is ${port}`;
    }
}


/***/ })

};
