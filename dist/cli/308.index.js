export const id = 308;
export const ids = [308];
export const modules = {

/***/ 76308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(38767);
// EXTERNAL MODULE: ./.build/model/registry-address.js
var registry_address = __webpack_require__(59088);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(95400);
;// CONCATENATED MODULE: ./.build/model/registry-pin.js
/** How a policy says that a registry is to be read, where the document is beyond reading. */
/** What a column can be pinned as. */
const pinnedRoles = [
    'port',
    'application',
    'status',
    'type',
    'owner',
    'protocol',
    'address',
    'host',
    'domains',
    'directory',
    'environments',
    'pool',
    'until',
    'notes',
];

// EXTERNAL MODULE: ./.build/model/suggest.js
var suggest = __webpack_require__(78930);
;// CONCATENATED MODULE: ./.build/policy/schema.js
/** What a policy file may say. What holds where it says nothing is in `model/policy.ts`. */





/** Characters. It bounds the work that a hostile glob can cause. */
const longestGlob = 256;
/** Characters of a heading or a header. */
const longestName = 300;
/** Characters of a wrong value that a message repeats. */
const longestQuote = 60;
const severityNames = ['error', 'warning', 'notice', 'off'];
const severity = schemas/* enum */.k5n(severityNames, {
    error: ({ input }) => `${quote(input)} is no severity; ${(0,suggest/* suggest */.Z)(String(input), severityNames)}`,
});
const glob = schemas/* string */.YjP('a glob must be a string')
    .min(1, 'a glob must not be empty')
    .max(longestGlob, `a glob must not be longer than ${longestGlob} characters`)
    .refine((it) => !/^!?\//.test(it), 'a glob begins at the root by itself: leave out the "/" in front of it')
    .refine((it) => !/(^!?|\/)\.{1,2}(\/|$)/.test(it), 'a glob must not have "." or ".." as a part of its path');
const globs = schemas/* array */.YOg(glob, 'this must be a list of globs');
const globsByName = schemas/* record */.g1P(schemas/* string */.YjP(), globs, 'this must give each name a list of globs');
const ports = schemas/* array */.YOg(schemas/* int */.Whr('a port must be a whole number').min(1, 'ports begin at 1').max(65535, 'ports end at 65535'), 'this must be a list of ports');
/** A path, or a file of another repository on GitHub; never one of this machine, which is not the repository's to choose. */
const registryFile = schemas/* string */.YjP('this must be the path of the registry')
    .min(1, 'the path of the registry is empty')
    .superRefine((it, context) => {
    const message = (0,registry_address/* addressProblem */.cg)(it, 'a policy');
    if (message !== null)
        context.addIssue({ code: 'custom', message });
});
const yesOrNo = schemas/* boolean */.zMY('this must be true or false');
/** As CODEOWNERS calls one: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax */
const team = schemas/* string */.YjP('a team must be a string')
    .regex(/^@?[\w.-]+\/[\w.-]+$/, 'a team is written as "organization/team"')
    .transform((it) => it.replace('@', ''));
/** The schema of a policy file, for the rules that there are. */
function policySchema(knownRules) {
    const rules = {};
    for (const id of knownRules)
        rules[id] = ruleSetting(id === 'avoided-port' ? { ports: ports.optional() } : {});
    return strictObject('key', {
        registry: schemas/* preprocess */.vkY((it) => (typeof it === 'string' ? { file: it } : it), registrySetting()).optional(),
        rules: strictObject('rule', rules).optional(),
        include: globs.optional(),
        exclude: globs.optional(),
        applications: globsByName.optional(),
        hosts: globsByName.optional(),
        'inline-ignores': yesOrNo.optional(),
        takeover: strictObject('key', {
            label: schemas/* string */.YjP('this must be the name of a label, or null')
                .min(1, 'the label has no name')
                .nullable()
                .optional(),
            teams: schemas/* array */.YOg(team, 'this must be a list of teams').optional(),
            codeowners: yesOrNo.optional(),
        }).optional(),
        race: yesOrNo.optional(),
    });
}
const notTable = 'this must be a heading, or the number of a table from 1 on';
/** The path alone, or the path and how the document is to be read. */
function registrySetting() {
    const header = schemas/* string */.YjP('this must be the header of a column').min(1, 'the header is empty').max(longestName);
    const columns = {};
    for (const role of pinnedRoles)
        columns[role] = header.optional();
    return strictObject('key', {
        file: registryFile,
        table: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr()], notTable)
            .refine((it) => (typeof it === 'string' ? it !== '' && it.length <= longestName : it > 0), notTable)
            .optional(),
        columns: strictObject('column', columns).optional(),
    }, 'the path of the registry or ');
}
/** A severity alone, or a severity and whatever else the rule can be told. */
function ruleSetting(options) {
    const setting = strictObject('key', { severity: severity.optional(), ...options }, 'a severity or ');
    return schemas/* preprocess */.vkY((it) => (typeof it === 'string' ? { severity: it } : it), setting).optional();
}
function strictObject(noun, shape, alternative = '') {
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? `unknown ${noun} ${quote(issue.keys[0])}; ${(0,suggest/* suggest */.Z)(issue.keys[0] ?? '', Object.keys(shape))}`
            : `this must be ${alternative}a mapping with any of the ${noun}s ${Object.keys(shape).join(', ')}`,
    });
}
/** The policy that a valid file stands for. */
function toPolicy(file) {
    const severities = new Map();
    for (const [id, setting] of Object.entries(file.rules ?? {})) {
        if (setting?.severity !== undefined)
            severities.set(id, setting.severity);
    }
    return {
        registry: file.registry?.file ?? policy/* defaultPolicy */.G.registry,
        registryPin: toPin(file.registry),
        severities,
        avoidedPorts: file.rules?.['avoided-port']?.ports ?? policy/* defaultPolicy */.G.avoidedPorts,
        include: file.include ?? policy/* defaultPolicy */.G.include,
        exclude: file.exclude ?? policy/* defaultPolicy */.G.exclude,
        applications: new Map(Object.entries(file.applications ?? {})),
        hosts: new Map(Object.entries(file.hosts ?? {})),
        inlineIgnores: file['inline-ignores'] ?? policy/* defaultPolicy */.G.inlineIgnores,
        takeover: {
            label: file.takeover?.label === undefined ? policy/* defaultPolicy */.G.takeover.label : file.takeover.label,
            teams: file.takeover?.teams ?? policy/* defaultPolicy */.G.takeover.teams,
            codeowners: file.takeover?.codeowners ?? policy/* defaultPolicy */.G.takeover.codeowners,
        },
        race: file.race ?? policy/* defaultPolicy */.G.race,
    };
}
/** `null` for a registry that is read as it is. */
function toPin(setting) {
    if (setting === undefined || (setting.table === undefined && setting.columns === undefined))
        return null;
    const columns = pinnedRoles.flatMap((role) => {
        const header = setting.columns?.[role];
        return header === undefined ? [] : [[role, header]];
    });
    return { table: setting.table ?? null, columns: new Map(columns) };
}
function quote(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'a mapping';
    const text = String(value);
    return `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`;
}

;// CONCATENATED MODULE: ./.build/policy/parse.js
/** From the YAML of a policy file to the policy, with the place of whatever is wrong in it. */





/** Characters. The parser looks through the whole document for every alias. */
const longestPolicy = 64 * 1024;
/** @throws Failure with the first place at which the text is no policy */
function parsePolicy(source, knownRules) {
    if (source.text.length > longestPolicy) {
        throw new failure/* Failure */.H(`a policy must not be longer than ${longestPolicy / 1024} KiB`, source.place(0));
    }
    const [document, data] = readYaml(source);
    const result = policySchema(knownRules).safeParse(data ?? {});
    if (result.success) {
        const policy = toPolicy(result.data);
        return (0,registry_address/* isElsewhere */.l5)(policy.registry)
            ? { ...policy, registryAt: placeOf(document, source, ['registry', 'file']) }
            : policy;
    }
    const problems = result.error.issues.map((issue) => {
        const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        return { message: issue.message, at: placeOf(document, source, issue.path, key) };
    });
    const [first] = problems.sort((a, b) => (0,place/* comparePlaces */.ig)(a.at, b.at));
    throw new failure/* Failure */.H(first?.message ?? 'this is no policy', first?.at);
}
function readYaml(source) {
    try {
        // Its own search for keys that are written twice compares each with every other.
        const document = (0,dist/* parseDocument */.Tp)(source.text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
        // A warning is about a tag such as `!include`: what it stands for is not there.
        const [problem] = [...document.errors, ...document.warnings];
        if (problem !== undefined)
            throw notYaml(problem.message, source.place(...problem.pos));
        refuseDuplicates(document, source);
        return [document, document.toJS()];
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw notYaml(error instanceof Error ? error.message : String(error), source.place(0));
    }
}
/** The parser calls itself for what is nested, and passes on what the engine says when that is too much. */
function notYaml(message, at) {
    if (/stack/i.test(message))
        return new failure/* Failure */.H('this is not valid YAML: it is nested too deeply', (0,place/* startOf */.GH)(at.file));
    return new failure/* Failure */.H(`this is not valid YAML: ${message}`, at);
}
function refuseDuplicates(document, source) {
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                const name = nameOf(key);
                if (seen.has(name))
                    throw new failure/* Failure */.H(`the key "${name}" is written twice`, spanOf(key, source));
                seen.add(name);
            }
        },
    });
}
/** Where a value stands, or a key of it; or, if that has no place of its own, the innermost value around it. */
function placeOf(document, source, path, key) {
    let node = document.contents;
    for (const name of path)
        node = child(document, node, String(name))?.value ?? node;
    return spanOf(key === undefined ? node : (child(document, node, key)?.key ?? node), source);
}
function child(document, node, name) {
    const target = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if ((0,dist/* isMap */.jh)(target))
        return target.items.find(({ key }) => nameOf(key) === name);
    return (0,dist/* isSeq */.oP)(target) ? new dist/* Pair */.Rm(null, target.items[Number(name)]) : undefined;
}
function nameOf(key) {
    return String((0,dist/* isScalar */.jn)(key) ? key.value : key);
}
function spanOf(node, source) {
    const range = (0,dist/* isNode */.Ll)(node) ? node.range : null;
    return range ? source.place(range[0], range[1]) : source.place(0);
}


/***/ })

};
