export const id = 367;
export const ids = [367];
export const modules = {

/***/ 39367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSince: () => (/* binding */ checkSince)
});

// EXTERNAL MODULE: ./.build/model/report.js
var report = __webpack_require__(59948);
// EXTERNAL MODULE: ./.build/rules/engine.js + 2 modules
var engine = __webpack_require__(60948);
// EXTERNAL MODULE: ./.build/model/address.js
var address = __webpack_require__(44468);
// EXTERNAL MODULE: ./.build/model/folders.js
var model_folders = __webpack_require__(14969);
// EXTERNAL MODULE: ./.build/model/names.js
var names = __webpack_require__(31576);
// EXTERNAL MODULE: ./.build/rules/new-claims.js
var new_claims = __webpack_require__(66564);
// EXTERNAL MODULE: ./.build/rules/ownership.js
var ownership = __webpack_require__(79107);
// EXTERNAL MODULE: ./.build/rules/wording.js
var wording = __webpack_require__(99002);
;// CONCATENATED MODULE: ./.build/change/checklist.js
/**
 * The "Port Conflict Prevention Checklist" that teams keep in their registries, ticked by what was read, for each
 * application that a change brings or moves.
 */






/** As many as a person will read. */
const mostChecklists = 20;
/** In the order in which the claims are read. */
function checklists(before, after, tree) {
    const found = new Map();
    for (const claim of (0,new_claims/* newClaims */.K)(before, after)) {
        const { application, port } = claim;
        if (application === null || isOfProxy(claim, after))
            continue;
        const key = `${(0,names/* normalName */.t)(application)}\n${port}`;
        if (found.has(key) || found.size === mostChecklists)
            continue;
        found.set(key, { application, port, items: itemsFor({ ...claim, application }, before, after, tree) });
    }
    return [...found.values()];
}
/** What nginx listens on is no application's. */
function isOfProxy(claim, { claims }) {
    return (claims.listeners(claim, claim.protocol).some((it) => (0,ownership/* isProxy */.ju)(it) && (0,names/* sameName */.q)(it.application, claim.application)) ||
        claims.allocations(claim, claim.protocol).some((it) => it.portAt === claim.at && (0,ownership/* isProxyEntry */.l_)(it)));
}
function itemsFor(claim, before, after, tree) {
    const { port, protocol, application } = claim;
    const listeners = after.claims.listeners(claim, protocol).filter((it) => (0,names/* sameName */.q)(it.application, application));
    const entry = after.claims.allocations(claim, protocol).find((it) => (0,ownership/* isOwned */.go)(it) && checklist_names(it, application));
    const route = after.facts.routes.find((it) => it.port === port && (0,address/* isThisMachine */.YY)(it.host));
    const launched = listeners.find((it) => it.source === 'pm2');
    const readme = readmeNaming(port, listeners, tree);
    const another = holderOf(claim, before, after);
    const add = entry === undefined ? `enter it in ${after.registry.file}` : '';
    return [
        item(`port ${port} is free`, another === null, another?.at ?? null, `${(0,wording/* quoted */.TL)(another?.name ?? '')} has it: take another`),
        item('the registry gives it to the application', entry !== undefined, entry?.at ?? null, add),
        item('the application is configured to use it', listeners.length > 0, listeners[0]?.at ?? null, `no config here makes ${(0,wording/* quoted */.TL)(application)} listen on ${port}`),
        item('Nginx routes to it', route !== undefined, route?.at ?? null, 'add a proxy_pass if it is to be reached from outside'),
        item('it is in the PM2 config', launched !== undefined, launched?.at ?? null, 'add the application to the ecosystem config, if PM2 is to start it'),
        item('the README of the application names it', readme !== null, readme, `write ${port} in the README of the application`),
    ];
}
function item(text, done, at, missing) {
    return { text, done, at, missing: done ? '' : missing };
}
function checklist_names(entry, application) {
    return (0,ownership/* namesAndOwnerOf */.MG)(entry).includes((0,names/* normalName */.t)(application));
}
/** Who had the port before, or listens on it too. */
function holderOf(claim, before, after) {
    const { protocol, application } = claim;
    const entry = before.claims.allocations(claim, protocol).find((it) => (0,ownership/* isOwned */.go)(it) && !checklist_names(it, application));
    if (entry !== undefined)
        return { name: entry.application ?? entry.owner ?? '', at: entry.at };
    const rival = after.claims
        .listeners(claim, protocol)
        .find((it) => !(0,names/* sameName */.q)(it.application, application) && !(0,ownership/* isProxy */.ju)(it));
    return rival === undefined ? null : { name: rival.application, at: rival.at };
}
const readmes = ['README.md', 'readme.md', 'README', 'README.txt', 'Readme.md'];
/** The first line of a README, in a folder that leads to the port or above one, that has the port as a word. */
function readmeNaming(port, listeners, tree) {
    const files = new Set(listeners.flatMap((it) => [...it.way.map(({ at }) => at.file), it.at.file]));
    const folders = new Set([...files].map(model_folders/* folderOf */.yS).flatMap(model_folders/* foldersAbove */.Zv));
    for (const folder of folders) {
        for (const name of readmes) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (!tree.has(path))
                continue;
            const read = tree.read(path);
            const at = read.kind === 'text' ? wordIn(read.source, port) : null;
            if (at !== null)
                return at;
        }
    }
    return null;
}
function wordIn(source, port) {
    const found = new RegExp(`(?<![\\d.])${port}(?!\\d)`).exec(source.text);
    return found === null ? null : source.place(found.index, found.index + found[0].length);
}

// EXTERNAL MODULE: ./.build/model/finding.js
var finding = __webpack_require__(32029);
// EXTERNAL MODULE: ./.build/model/place.js
var place = __webpack_require__(38767);
// EXTERNAL MODULE: ./.build/rules/registry-takeover.js
var registry_takeover = __webpack_require__(33885);
;// CONCATENATED MODULE: ./.build/change/introduced.js



/**
 * A finding was there before if one with its fingerprint was, at least as severe.
 *
 * @param before the findings of the base; `null` where there is nothing to compare with, and all is new
 * @param settledBy what makes takeovers of the registry agreed ones; `null` where nothing does
 */
function sortFindings(findings, before, settledBy) {
    const earlier = new Map(before?.map((it) => [it.fingerprint, finding/* severities */.gO.indexOf(it.severity)]));
    const wasThere = (it) => {
        const rank = earlier.get(it.fingerprint);
        return rank !== undefined && rank <= finding/* severities */.gO.indexOf(it.severity);
    };
    const known = findings.filter(wasThere);
    const fresh = findings.filter((it) => !wasThere(it));
    const takeovers = fresh.filter((it) => it.rule === registry_takeover/* registryTakeover */.D.id);
    if (settledBy !== null) {
        const approved = takeovers.map((finding) => ({ finding, by: settledBy }));
        return { introduced: fresh.filter((it) => !takeovers.includes(it)), known, approved };
    }
    return { introduced: fresh.filter((it) => !isConsequence(it, takeovers)), known, approved: [] };
}
/** One cause, one finding: a config that nobody touched is wrong only because the registry is. */
function isConsequence(finding, takeovers) {
    return (finding.rule !== registry_takeover/* registryTakeover */.D.id &&
        takeovers.some(({ related }) => related.some(({ at }) => (0,place/* comparePlaces */.ig)(at, finding.at) === 0)));
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./.build/change/line-map.js
/** Where the lines of one text are in another: the same lines, moved. */

/** Changed lines past which two texts are taken for two different ones: the comparison would take too long. */
const mostEdits = 2_000;
/** Lines around a change that GitHub shows with it. https://git-scm.com/docs/git-diff#Documentation/git-diff.txt---unifiedltngt */
const context = 3;
/** Two texts, line by line. */
class LineMap {
    /** The lines that both have, in order. */
    #kept;
    #before;
    #after;
    /** @param before `null` for a file that was not there */
    constructor(before, after) {
        const old = before === null ? [] : linesOf(before.text);
        const now = linesOf(after.text);
        this.#before = old.length;
        this.#after = now.length;
        this.#kept = before !== null && before.text === after.text ? [whole(old.length)] : keptRuns(old, now);
    }
    /** Where an old line is now; a line that is gone is where the next line that is left stands. */
    now(line) {
        for (const run of this.#kept) {
            if (line < run.old + run.length)
                return Math.max(run.now, run.now + line - run.old);
        }
        return Math.max(this.#after, 1);
    }
    /** Whether an old line is still there as it was. */
    isKept(line) {
        return this.#kept.some((it) => line >= it.old && line < it.old + it.length);
    }
    /** Whether any of these new lines is new or differs from what was there. */
    isChanged(first, last = first) {
        for (let line = first; line <= last; line += 1) {
            if (!this.#kept.some((it) => line >= it.now && line < it.now + it.length))
                return true;
        }
        return false;
    }
    /** Whether a new line is shown where only changes and the lines around them are: also beside one that was taken out. */
    isShown(line) {
        let [old, now] = [1, 1];
        for (const run of [...this.#kept, { old: this.#before + 1, now: this.#after + 1, length: 0 }]) {
            const differs = run.old > old || run.now > now;
            if (differs && line >= now - context && line < run.now + context)
                return true;
            [old, now] = [run.old + run.length, run.now + run.length];
        }
        return false;
    }
    /** A place of the old text in the new one, in the file that is given; its columns hold only where its line is kept. */
    place(at, file = at.file) {
        if (this.isKept(at.line) && this.isKept(at.endLine)) {
            return { ...at, file, line: this.now(at.line), endLine: this.now(at.endLine) };
        }
        const line = this.now(at.line);
        return { file, line, column: 1, endLine: line, endColumn: 1 };
    }
}
function whole(length) {
    return { old: 1, now: 1, length };
}
/** A line break at the end ends the last line, and begins none. A carriage return belongs to its line, as for git. */
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
function keptRuns(before, after) {
    // What is alike at both ends need not be compared, and most files differ in a few lines.
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    const room = Math.min(before.length, after.length) - head;
    while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail += 1;
    const runs = [{ old: 1, now: 1, length: head }];
    let [old, now] = [head + 1, head + 1];
    const parts = diffArrays(before.slice(head, before.length - tail), after.slice(head, after.length - tail), {
        maxEditLength: mostEdits,
    });
    for (const { added, removed, count } of parts ?? []) {
        if (!added && !removed)
            runs.push({ old, now, length: count });
        if (!added)
            old += count;
        if (!removed)
            now += count;
    }
    runs.push({ old: before.length - tail + 1, now: after.length - tail + 1, length: tail });
    return runs.filter((it) => it.length > 0);
}

;// CONCATENATED MODULE: ./.build/change/judge.js





/**
 * The report in the lines of `after`: what the change introduces decides, what was there before is `known`.
 *
 * @param before `null` where there was no registry: then nothing was known, and everything is introduced
 * @param policy the one of the state before: a change does not choose its own judge
 */
function judgeChange(before, after, policy, about) {
    const { today } = about;
    const situation = (0,engine/* situationOf */._)({ facts: after.facts, registry: after.registry, policy, today });
    const earlier = before && (0,engine/* situationOf */._)({ facts: before.facts, registry: before.registry, policy, today });
    const step = before && earlier ? { before: earlier, now: placesNow(before, after), elsewhere: about.elsewhere } : null;
    const { findings, suppressed } = (0,engine/* judge */.S)(situation, step);
    const sorted = sortFindings(findings, earlier && (0,engine/* judge */.S)(earlier).findings, about.settledBy);
    return {
        findings: sorted.introduced,
        known: sorted.known,
        approved: sorted.approved,
        suppressed,
        change: {
            base: about.base,
            notes: about.notes,
            checklists: earlier === null ? [] : checklists(earlier, situation, after.tree),
        },
        facts: after.facts,
        registry: after.registry,
        texts: (0,report/* textsOf */.C)(findings, after.tree, after.registry),
    };
}
/** Where what the registry said stands in it now. */
function placesNow(before, after) {
    // Of another repository's, both states have the same commit.
    if (before.registry.origin !== undefined || after.registry.origin !== undefined)
        return (at) => at;
    const [old, now] = [textOf(before.tree, before.registry.file), textOf(after.tree, after.registry.file)];
    if (old === null || now === null)
        return (at) => at;
    let map;
    return (at) => {
        map ??= new LineMap(old, now);
        return map.place(at, now.path);
    };
}
function textOf(tree, path) {
    const read = tree.read(path);
    return read.kind === 'text' ? read.source : null;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
// EXTERNAL MODULE: ./.build/model/policy.js
var model_policy = __webpack_require__(95400);
// EXTERNAL MODULE: ./.build/model/registry-address.js
var registry_address = __webpack_require__(59088);
;// CONCATENATED MODULE: ./.build/change/policy-changes.js

/**
 * A note for each key that would change.
 *
 * @param at the policy file as it would land, or where the one that is gone was
 */
function policyChanges(before, after, at) {
    const [old, now] = [flat(before), flat(after)];
    const standard = flat(model_policy/* defaultPolicy */.G);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [was, is] = [old, now].map((it) => it.get(key) ?? standard.get(key) ?? 'the default');
        if (was === is)
            return [];
        return [{ message: `the policy's ${key} changes from ${was} to ${is}: that will apply after the merge`, at }];
    });
}
/** Each setting by its name in the file, as a person would write it. */
function flat({ severities, ...policy }) {
    const settings = new Map();
    for (const [rule, severity] of severities)
        settings.set(`rules.${rule}`, severity);
    settings.set('registry', written(policy.registry));
    settings.set('registry.table', written(policy.registryPin?.table ?? null));
    settings.set('registry.columns', written(Object.fromEntries(policy.registryPin?.columns ?? [])));
    settings.set('rules.avoided-port.ports', written(policy.avoidedPorts));
    settings.set('include', written(policy.include));
    settings.set('exclude', written(policy.exclude));
    settings.set('applications', written(Object.fromEntries(policy.applications)));
    settings.set('hosts', written(Object.fromEntries(policy.hosts)));
    settings.set('inline-ignores', written(policy.inlineIgnores));
    settings.set('takeover.label', written(policy.takeover.label));
    settings.set('takeover.teams', written(policy.takeover.teams));
    settings.set('takeover.codeowners', written(policy.takeover.codeowners));
    settings.set('race', written(policy.race));
    return settings;
}
const longest = 120;
function written(value) {
    const text = JSON.stringify(value);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

// EXTERNAL MODULE: ./.build/model/tree.js
var model_tree = __webpack_require__(10210);
// EXTERNAL MODULE: ./.build/policy/load.js
var load = __webpack_require__(32829);
// EXTERNAL MODULE: ./.build/registry/index.js
var registry = __webpack_require__(5944);
// EXTERNAL MODULE: ./.build/registry/locate.js
var locate = __webpack_require__(71556);
// EXTERNAL MODULE: ./.build/rules/index.js + 28 modules
var rules = __webpack_require__(70989);
// EXTERNAL MODULE: ./.build/scan.js + 7 modules
var scan = __webpack_require__(75398);
;// CONCATENATED MODULE: ./.build/change/states.js








const ids = rules/* rules */.a.map((it) => it.id);
/** @param path the input of that name @throws Failure where it says what a policy cannot say */
function policyOf(state, path) {
    return state.settle((tree) => (0,load/* loadPolicy */.tb)(tree, path, ids));
}
/**
 * All that a state says.
 *
 * @throws Failure where there is no registry, or it cannot be read
 */
async function stateOf(state, policy, given) {
    const written = given.registry ?? policy.registry;
    const address = written === null ? null : (0,registry_address/* registryAddress */.MA)(written);
    const pin = (0,model_policy/* pinFor */.l)(policy, written);
    const namedAt = given.registry === null ? (policy.registryAt ?? null) : given.registryAt;
    const elsewhere = address === null || address.kind === 'path' ? null : await given.distant(address, pin, namedAt);
    const path = address?.kind === 'path' ? address.path : null;
    return state.settle(async (tree) => {
        // Both are asked for in one round, before either can fail for want of the other.
        const local = () => registryOf(tree, path, pin);
        const [found, facts] = await Promise.allSettled([elsewhere ?? local(), (0,scan/* scan */.S)(tree, policy)]);
        if (found.status === 'rejected')
            throw found.reason;
        if (facts.status === 'rejected')
            throw facts.reason;
        return { tree, facts: facts.value, registry: found.value };
    });
}
async function registryOf(tree, path, pin) {
    return (0,registry/* readRegistry */._)((0,model_tree/* requireText */.He)(tree, (0,locate/* locateRegistry */.i)(tree, path)), pin);
}

;// CONCATENATED MODULE: ./.build/change/law.js
/** By whose policy a change is judged, and what it would make of it. */







/**
 * A change does not choose its own judge: the policy of the base holds. Only where the base has nothing to go by, neither
 * a policy nor a registry, or nothing that could be read, is there nothing that the change could talk itself out of.
 */
async function lawOf(base, landing, given) {
    const path = given.policy;
    // What is invalid there would stop every run after the merge, this one included.
    const after = await policyOf(landing, path);
    if (base === null) {
        refuseOwnChoice(after, given);
        const message = 'the commit to compare with is no longer there: everything is new';
        return { policy: after, after, before: null, notes: [toNote(message)] };
    }
    const own = await tried(() => policyOf(base, path));
    const policy = 'value' in own ? own.value : model_policy/* defaultPolicy */.G;
    const read = await tried(() => stateOf(base, policy, given));
    const before = 'value' in read ? read.value : null;
    const notes = [];
    if ('failure' in own)
        notes.push(toNote(`the base has no policy to go by (${own.failure.toText()}): that of the change holds`));
    if ('failure' in read)
        notes.push(toNote(`the base has no registry to compare with (${read.failure.toText()}): everything is new`));
    if ('failure' in own || (before === null && policy === model_policy/* defaultPolicy */.G)) {
        refuseOwnChoice(after, given);
        return { policy: after, after, before, notes };
    }
    const at = (0,place/* startOf */.GH)(path ?? '.github/portbook.yml');
    return { policy, after, before, notes: [...notes, ...policyChanges(policy, after, at)] };
}
/**
 * What a change names for itself is not read: it would have a token at its service that others may not have.
 *
 * @throws Failure where the policy of something that has not landed names a registry in another repository
 */
function refuseOwnChoice({ registry }, given) {
    if (given.mayNameElsewhere || given.registry !== null || !(0,registry_address/* isElsewhere */.l5)(registry))
        return;
    throw new failure/* Failure */.H(`a change cannot choose the registry of another repository for itself: ${registry} holds once the policy that names it has landed, or with the input registry`);
}
/**
 * What would land; a registry that moves together with the policy that names it is followed, within the repository.
 *
 * @throws Failure also where it would move to another one
 */
async function landed(landing, policy, after, given, notes) {
    const isMoved = given.registry === null &&
        after.registry !== null &&
        !(0,external_node_util_.isDeepStrictEqual)([after.registry, after.registryPin], [policy.registry, policy.registryPin]);
    if (!isMoved)
        return stateOf(landing, policy, given);
    const asBefore = await tried(() => stateOf(landing, policy, given));
    if ('value' in asBefore)
        return asBefore.value;
    const { registry, registryPin } = after;
    if (registry !== policy.registry)
        refuseOwnChoice(after, given);
    notes.push(toNote(registry === policy.registry
        ? `the registry can only be read as the policy of the change says: ${registry}`
        : `the registry moves to ${registry}`));
    const { registryAt: _, ...others } = policy;
    const at = after.registryAt === undefined ? {} : { registryAt: after.registryAt };
    return stateOf(landing, { ...others, ...at, registry, registryPin }, given);
}
/** A store that cannot be asked is no answer to the question whether something is there. */
async function tried(run) {
    try {
        return { value: await run() };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && !error.isOutage)
            return { failure: error };
        throw error;
    }
}
function toNote(message) {
    return { message, at: null };
}

// EXTERNAL MODULE: ./.build/git/local.js + 1 modules
var local = __webpack_require__(32592);
// EXTERNAL MODULE: ./.build/files/listed-tree.js + 2 modules
var listed_tree = __webpack_require__(23848);
// EXTERNAL MODULE: ./.build/files/walk.js
var walk = __webpack_require__(32769);
;// CONCATENATED MODULE: ./.build/git/links.js
/** Where the links of a commit lead, by its listing alone: as the disk would answer, were it checked out. */

/** Links on the way to one place: as many as Linux follows. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostHops = 40;
/**
 * @param link its path from the root of the repository
 * @param prefix the checked folder, `''` or ending with `/`: a target elsewhere is outside
 * @returns the real path of what it leads to, from the root of the repository
 */
function follow(link, names, prefix) {
    const pending = link.split('/').reverse();
    const real = [];
    let hops = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (real.pop() === undefined)
                return { refusal: walk/* refusals */.Ke.outside };
            continue;
        }
        const next = (0,walk/* inFolder */._z)(real.join('/'), segment);
        const target = names.links.get(next);
        if (target !== undefined) {
            hops += 1;
            if (hops > mostHops)
                return { refusal: walk/* refusals */.Ke.unfollowed('ELOOP') };
            if (target.startsWith('/'))
                return { refusal: walk/* refusals */.Ke.outside };
            pending.push(...target.split('/').reverse());
            continue;
        }
        // A file on the way is no folder to go through, nor with a mere `/` or `/.` behind it.
        const isThere = names.files.has(next) ? pending.length === 0 : names.folders.has(next);
        if (!isThere)
            return { refusal: walk/* refusals */.Ke.nowhere };
        real.push(segment);
    }
    return within(real, prefix);
}
function within(real, prefix) {
    const path = real.join('/');
    if (prefix !== '' && `${path}/` !== prefix && !path.startsWith(prefix))
        return { refusal: walk/* refusals */.Ke.outside };
    const skipped = real.find((it) => walk/* skippedFolders */.cT.has(it));
    return skipped === undefined ? { path } : { refusal: walk/* refusals */.Ke.into(skipped) };
}

;// CONCATENATED MODULE: ./.build/git/snapshot.js
/** A commit as a `Tree`. Its content is fetched when a run asks for it, and the run repeated: reading is not asynchronous. */





/** Runs until all is there: each follows the files one `import` further. */
const mostRounds = 50;
/** Links of one commit. */
const mostLinks = 5_000;
class Snapshot extends listed_tree/* ListedTree */.GO {
    #store;
    #entries;
    #contents = new Map();
    #wanted = new Set();
    /**
     * @param commit its full id
     * @param pathPrefix the folder that is checked, without a `/` at its ends; `''` for the whole repository
     * @throws Failure where the commit cannot be listed, or holds more than the limits allow
     */
    static async open(store, commit, pathPrefix) {
        const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
        const all = await store.list(commit);
        all.forEach(refuseUnsafe);
        const links = await textsOfLinks(all, store);
        const entries = new Map();
        for (const entry of all) {
            if (!entry.path.startsWith(prefix) || entry.kind === 'submodule')
                continue;
            const path = entry.path.slice(prefix.length);
            if (!isSkipped(path))
                entries.set(path, entry);
        }
        return new Snapshot(store, entries, listing(entries, namesOf(all, links), prefix));
    }
    constructor(store, entries, listed) {
        super(listed);
        this.#store = store;
        this.#entries = entries;
    }
    /**
     * The result of a run that had all that it asked for.
     *
     * @param run may be called many times, and must do the same each time that it reads the same
     * @throws Failure what the last run threw, or that there was no end to what it asked for
     */
    async settle(run) {
        for (let round = 0; round < mostRounds; round += 1) {
            this.forgetReads();
            const outcome = await attempt(() => run(this.#view()));
            if (this.#wanted.size === 0) {
                if ('error' in outcome)
                    throw outcome.error;
                return outcome.value;
            }
            await this.load([...this.#wanted]);
        }
        throw new failure/* Failure */.H('the files of the repository lead from one to the next without end');
    }
    /** A tree of its own for each run: what is worked out once for a tree is kept with it, and would be out of date. */
    #view() {
        return (0,model_tree/* withRead */.$z)(this, (path) => this.read(path));
    }
    /** Fetches the content of files beforehand; what is not listed is left out. */
    async load(paths) {
        const entries = paths.map((path) => this.#entries.get(path)).filter((it) => it !== undefined);
        const missing = entries.filter((it) => it.kind === 'file' && !isTooLarge(it) && !this.#contents.has(it.id));
        if (missing.length > 0) {
            for (const [id, content] of await this.#store.read(missing))
                this.#contents.set(id, content);
        }
        this.#wanted.clear();
    }
    /** The paths whose content, or kind, is another one here than there, or which only one of the two has; sorted. */
    changedSince(other) {
        const paths = new Set([...this.#entries.keys(), ...other.#entries.keys()]);
        return [...paths].filter((path) => !isSame(this.#entries.get(path), other.#entries.get(path))).sort();
    }
    /** The id of a file's content; `null` where there is no such file. */
    idOf(path) {
        return this.#entries.get(path)?.id ?? null;
    }
    bytesOf(path) {
        const entry = this.#entries.get(path);
        if (entry === undefined)
            return 'it is not in this commit';
        if (isTooLarge(entry))
            return tooLarge;
        const content = this.#contents.get(entry.id);
        if (content === undefined) {
            this.#wanted.add(path);
            return 'it has not been fetched yet';
        }
        if (content.kind === 'unreadable')
            return content.reason;
        return content.bytes.length > listed_tree/* largestFile */.Ny ? tooLarge : content.bytes;
    }
}
const tooLarge = `it is larger than ${listed_tree/* largestFile */.Ny / 1024 / 1024} MiB`;
function isTooLarge({ size }) {
    return size !== null && size > listed_tree/* largestFile */.Ny;
}
function isSame(a, b) {
    return a?.id === b?.id && a?.kind === b?.kind;
}
function isSkipped(path) {
    return path.split('/').some((segment, index, all) => index < all.length - 1 && walk/* skippedFolders */.cT.has(segment));
}
/** Git makes no such entries and checks none out, but a tree can be made by hand. */
function refuseUnsafe({ path }) {
    if (path.split('/').some((it) => it === '' || it === '.' || it === '..' || it.toLowerCase() === '.git')) {
        throw new failure/* Failure */.H(`the commit has a file that git would not check out, "${path}"`);
    }
}
async function textsOfLinks(all, store) {
    const links = all.filter((it) => it.kind === 'link');
    if (links.length > mostLinks)
        throw new failure/* Failure */.H(`there are more than ${mostLinks} links to follow`);
    const contents = links.length === 0 ? new Map() : await store.read(links);
    return new Map(links.map(({ path, id }) => {
        const content = contents.get(id);
        return [path, content?.kind === 'bytes' ? content.bytes.toString('utf8') : ''];
    }));
}
function namesOf(all, links) {
    const files = new Set();
    const folders = new Set(['']);
    for (const { path, kind } of all) {
        if (kind === 'file')
            files.add(path);
        if (kind === 'submodule')
            folders.add(path);
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
        // A folder for each file and one more: as many as the disk's own walk would count, at most.
        if (files.size + folders.size > walk/* mostEntries */._N)
            throw (0,walk/* tooMany */.Ot)();
    }
    return { files, folders, links };
}
function listing(entries, names, prefix) {
    const files = [];
    const refused = new Map();
    const aliases = new Map();
    const texts = new Map();
    for (const [path, { kind }] of entries) {
        if (path.split('/').length > walk/* deepestFolder */.RW + 1)
            throw (0,walk/* tooDeep */.DI)(path);
        if (kind !== 'link') {
            files.push(path);
            continue;
        }
        const target = follow(prefix + path, names, prefix);
        if ('refusal' in target) {
            files.push(path);
            refused.set(path, target.refusal);
            texts.set(path, names.links.get(prefix + path) ?? '');
        }
        else
            aliases.set(path, target.path.slice(prefix.length));
    }
    return { files, problems: [], refused, aliases, texts };
}
async function attempt(run) {
    try {
        return { value: await run() };
    }
    catch (error) {
        return { error };
    }
}

// EXTERNAL MODULE: ./.build/git/working-copy.js
var working_copy = __webpack_require__(35806);
;// CONCATENATED MODULE: ./.build/cli/since.js
/** What a folder has brought since it left a commit. */






/**
 * @param root the folder, and `tree` what lies in it
 * @param name of the commit, as the user has written it
 * @throws Failure where there is no such commit here, or anything that the verdict needs cannot be read
 */
async function checkSince(root, tree, name, given, today) {
    const repository = (0,local/* openRepository */.h)(root);
    const commit = await repository.commit(name);
    // What the other branch has brought in the meantime is not this one's doing.
    const base = await repository.mergeBase(commit, repository.head);
    const store = repository.pathPrefix === '' ? (0,working_copy/* reusing */.Q)(repository.store, root) : repository.store;
    const before = await Snapshot.open(store, base, repository.pathPrefix);
    const landing = (0,model_tree/* readable */.HD)(tree);
    const law = await lawOf(before, landing, given);
    const notes = [...law.notes];
    const after = await landed(landing, law.policy, law.after, given, notes);
    return judgeChange(law.before, after, law.policy, {
        base: `${name} at ${base.slice(0, 7)}`,
        settledBy: null,
        elsewhere: [],
        notes,
        today,
    });
}


/***/ }),

/***/ 32592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openNamedRepository),
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/isomorphic-git/index.cjs
var isomorphic_git = __webpack_require__(63667);
// EXTERNAL MODULE: ./.build/files/listed-tree.js + 2 modules
var listed_tree = __webpack_require__(23848);
// EXTERNAL MODULE: ./.build/files/walk.js
var walk = __webpack_require__(32769);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
;// CONCATENATED MODULE: ./.build/git/head.js
/** Which commit a folder has checked out, by reading: no git is started in a folder that is not trusted. */


/** Bytes. A file of refs that is longer than this is not read. */
const longestRefs = 32 * 1024 * 1024;
const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * The id of the commit, as `.git/HEAD` says; `null` outside of a repository, before its first commit, and in a
 * worktree or submodule, whose `.git` is a file that leads elsewhere. https://git-scm.com/docs/gitrepository-layout
 */
function headOf(folder) {
    return headIn(join(folder, '.git'));
}
/**
 * As `headOf`, of the folder in which git keeps its files.
 *
 * @param shared where the branches are: of a worktree, in the repository that it belongs to
 */
function headIn(git, shared = git) {
    const head = textOf((0,external_node_path_.join)(git, 'HEAD'))?.trim() ?? '';
    if (id.test(head))
        return head;
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    if (ref === undefined || ref.split('/').includes('..'))
        return null;
    const loose = textOf((0,external_node_path_.join)(shared, ref))?.trim() ?? '';
    if (id.test(loose))
        return loose;
    const packed = textOf((0,external_node_path_.join)(shared, 'packed-refs')) ?? '';
    const line = packed.split('\n').find((it) => it.endsWith(` ${ref}`));
    const found = line?.slice(0, line.indexOf(' ')) ?? '';
    return id.test(found) ? found : null;
}
function textOf(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= longestRefs ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/git/local.js
/** The objects of a repository on disk, read without starting git: whose settings could make it run something. */







/** Contents that are read at one time. */
const atOnce = 16;
/** @throws Failure where the folder is in no repository, or in one without a commit */
function openRepository(folder) {
    const real = external_node_fs_.realpathSync.native(folder);
    const root = rootAbove(real);
    if (root === null)
        throw new failure/* Failure */.H(`${folder} is not in a git repository, so there is nothing to compare it with`);
    const [own, shared] = foldersOf((0,external_node_path_.join)(root, '.git'));
    const head = headIn(own, shared);
    if (head === null)
        throw new failure/* Failure */.H('the repository has no commit yet, so there is nothing to compare with');
    const repository = { fs: external_node_fs_, gitdir: shared, cache: {} };
    return {
        store: storeOf(repository),
        pathPrefix: (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/'),
        head,
        commit: (ref) => resolveCommit(repository, ref, head),
        mergeBase: (a, b) => mergeBaseOf(repository, a, b),
    };
}
/**
 * @param folder of a checkout, or of the repository itself: `registries`, `registries.git`
 * @throws Failure where it is none, or has no commit
 */
function openNamedRepository(folder) {
    const inside = (0,external_node_path_.join)(folder, '.git');
    // What git keeps in every repository, and nobody else in a folder: https://git-scm.com/docs/gitrepository-layout
    const isBare = !(0,external_node_fs_.existsSync)(inside) && ['HEAD', 'objects', 'refs'].every((it) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, it)));
    if (!isBare && !(0,external_node_fs_.existsSync)(inside))
        throw new failure/* Failure */.H(`${folder} is not a git repository`);
    const [own, shared] = isBare ? [folder, folder] : foldersOf(inside);
    const head = headIn(own, shared);
    if (head === null)
        throw new failure/* Failure */.H(`${folder} is a git repository without a commit`);
    const repository = { fs: external_node_fs_, gitdir: shared, cache: {} };
    return {
        folders: { children: (id) => childrenOf(repository, id), read: storeOf(repository).read },
        commit: async (ref) => {
            try {
                return await resolveCommit(repository, ref, head);
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.H))
                    throw error;
                throw new failure/* Failure */.H(`${folder} has no branch, tag or commit "${ref}" to read the registry from`);
            }
        },
    };
}
async function childrenOf(repository, id) {
    const { tree } = await known('a folder', () => isomorphic_git.readTree({ ...repository, oid: id }));
    return tree.map(({ path, mode, type, oid }) => ({
        name: path,
        mode,
        kind: type === 'tree' ? 'folder' : 'other',
        id: oid,
        size: null,
    }));
}
function rootAbove(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
/**
 * Where git keeps what is this checkout's own, and what is shared: of a worktree, the latter is in the repository that
 * it belongs to. https://git-scm.com/docs/gitrepository-layout
 */
function foldersOf(path) {
    const own = (0,external_node_fs_.statSync)(path).isDirectory() ? path : pathIn(path, 'gitdir: ', (0,external_node_path_.dirname)(path));
    const link = (0,external_node_path_.join)(own, 'commondir');
    return [own, (0,external_node_fs_.existsSync)(link) ? pathIn(link, '', own) : own];
}
function pathIn(file, prefix, folder) {
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    if (!text.startsWith(prefix))
        throw new failure/* Failure */.H(`${file} is not as git writes it`);
    const path = text.slice(prefix.length);
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(folder, path);
}
function storeOf(repository) {
    return {
        async list(commit) {
            const entries = [];
            await known(`the files of ${local_short(commit)}`, async () => {
                const { commit: found } = await isomorphic_git.readCommit({ ...repository, oid: commit });
                await collect(repository, found.tree, '', entries);
            });
            return entries;
        },
        async read(entries) {
            const contents = new Map();
            const left = [...entries];
            const worker = async () => {
                for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
                    const { id, path } = entry;
                    const blob = await known(path, async () => (await isomorphic_git.readBlob({ ...repository, oid: id })).blob);
                    contents.set(id, contentOf(blob));
                }
            };
            await Promise.all(Array.from({ length: atOnce }, worker));
            return contents;
        },
    };
}
function contentOf(blob) {
    if (blob.length > listed_tree/* largestFile */.Ny) {
        return { kind: 'unreadable', reason: `it is larger than ${listed_tree/* largestFile */.Ny / 1024 / 1024} MiB` };
    }
    return { kind: 'bytes', bytes: Buffer.from(blob) };
}
const kinds = { '120000': 'link', '160000': 'submodule' };
async function collect(repository, oid, folder, entries) {
    const { tree } = await isomorphic_git.readTree({ ...repository, oid });
    for (const { mode, path, oid: id, type } of tree) {
        if (entries.length > walk/* mostEntries */._N)
            throw (0,walk/* tooMany */.Ot)();
        if (type === 'tree')
            await collect(repository, id, `${folder}${path}/`, entries);
        else
            entries.push({ path: folder + path, kind: kinds[mode] ?? 'file', id, size: null });
    }
}
/** `main`, `origin/main`, a tag, an id or its beginning, `HEAD`; with `~2` or `^` behind it for what was before. */
async function resolveCommit(repository, name, head) {
    const [, ref = name, back = ''] = /^(.*?)((?:\^|~\d*)*)$/.exec(name) ?? [];
    try {
        let oid = await peeled(repository, ref === 'HEAD' || ref === '@' ? head : await idOf(repository, ref));
        for (const step of back.match(/\^|~\d*/g) ?? []) {
            const generations = step === '^' || step === '~' ? 1 : Number(step.slice(1));
            for (let count = 0; count < generations; count += 1) {
                const [parent] = (await isomorphic_git.readCommit({ ...repository, oid })).commit.parent;
                if (parent === undefined)
                    throw new failure/* Failure */.H(`nothing was before the first commit, as ${name} has it`);
                oid = parent;
            }
        }
        return oid;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw new failure/* Failure */.H(`${name} is no commit that is known here: fetch it first, or give another --base`);
    }
}
async function idOf(repository, ref) {
    if (/^[0-9a-f]{40}$/.test(ref))
        return ref;
    try {
        return await isomorphic_git.resolveRef({ ...repository, ref });
    }
    catch (error) {
        if (!/^[0-9a-f]{4,39}$/.test(ref))
            throw error;
        return isomorphic_git.expandOid({ ...repository, oid: ref });
    }
}
/** The commit that an annotated tag stands for. */
async function peeled(repository, oid) {
    return (await isomorphic_git.readCommit({ ...repository, oid })).oid;
}
async function mergeBaseOf(repository, a, b) {
    const found = await known('the history', () => isomorphic_git.findMergeBase({ ...repository, oids: [a, b] }));
    const [first] = Array.isArray(found) ? found : [];
    if (typeof first === 'string')
        return first;
    throw new failure/* Failure */.H(`${local_short(a)} and ${local_short(b)} have no commit in common that is known here: a shallow clone needs "git fetch --unshallow"`);
}
/** What is asked of the repository, with a sentence for what it has not. */
async function known(what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        const why = error instanceof isomorphic_git.Errors.NotFoundError
            ? 'not there: a shallow or partial clone has not all of them'
            : String(error);
        throw new failure/* Failure */.H(`${what} cannot be read from the repository: ${why}`);
    }
}
function local_short(oid) {
    return oid.slice(0, 7);
}


/***/ }),

/***/ 35806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reusing),
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _files_local_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27294);
/** The files of a checkout as a store: what a commit has in common with it need not be fetched. */


/** The id that git gives to a content, by the algorithm of a known one. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** A store that takes from the checkout what is the same there, by its id, and asks the other one for the rest. */
function reusing(store, root) {
    const files = (0,_files_local_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesUnder */ .Qs)(root);
    return {
        list: (commit) => store.list(commit),
        async read(entries) {
            const contents = new Map();
            const missing = [];
            for (const entry of entries) {
                // A link is kept as a link, and its target is no content of its own.
                const bytes = entry.kind === 'file' ? files(entry.path) : null;
                if (bytes !== null && blobId(bytes, entry.id) === entry.id)
                    contents.set(entry.id, { kind: 'bytes', bytes });
                else
                    missing.push(entry);
            }
            if (missing.length === 0)
                return contents;
            return new Map([...contents, ...(await store.read(missing))]);
        },
    };
}


/***/ })

};
