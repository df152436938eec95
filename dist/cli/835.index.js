export const id = 835;
export const ids = [835];
export const modules = {

/***/ 66216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localDistantText: () => (/* binding */ localDistantText)
/* harmony export */ });
/* harmony import */ var _model_registry_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59088);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32592);
/* harmony import */ var _one_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29172);



/**
 * @param folder of the repository: an absolute path that the user has named
 * @throws Failure where there is no such repository, ref or file
 */
async function localDistantText(folder, { path, ref, ...address }) {
    const repository = (0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .openNamedRepository */ .e)(folder);
    const commit = await repository.commit(ref ?? 'HEAD');
    const at = commit.slice(0, 7);
    const where = ref === null || commit.startsWith(ref) ? at : `${ref} (${at})`;
    const name = (0,_model_registry_address_js__WEBPACK_IMPORTED_MODULE_0__/* .showAddress */ .mC)({ ...address, path, ref });
    const source = await (0,_one_file_js__WEBPACK_IMPORTED_MODULE_2__/* .oneText */ .I)(repository.folders, commit, path, name, `${address.folder} at ${where}`);
    return { source, commit, page: null };
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

/***/ 29172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oneText)
/* harmony export */ });
/* harmony import */ var _files_listed_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23848);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35350);
/** One file of a commit, looked up folder by folder: the rest of a repository, however large, is not listed. */


/**
 * The text of a file.
 *
 * @param commit its full id
 * @param path from the root of the repository, with `/`, without `.` or `..`
 * @param name what the text's places call it
 * @param where the commit, for a sentence: `main (1a2b3c4) of harbour/registries`
 * @throws Failure where there is none
 */
async function oneText(folders, commit, path, name, where) {
    const entry = await entryAt(folders, commit, path, where);
    const content = (await folders.read([entry])).get(entry.id);
    const read = (0,_files_listed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(content?.kind === 'bytes' ? content.bytes : (content?.reason ?? 'it has not been had'), name);
    if (read.kind === 'text')
        return read.source;
    const why = read.kind === 'unreadable' ? read.reason : 'it is not there';
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`the registry ${path} in ${where} cannot be read: ${why}`);
}
async function entryAt(folders, commit, path, where) {
    let id = commit;
    let way = '';
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
        const found = (await folders.children(id)).find((it) => it.name === name);
        way = way === '' ? name : `${way}/${name}`;
        const isLast = index === names.length - 1;
        if (found === undefined || found.mode === '160000')
            throw missing(path, where);
        // A link may lead out of the repository, and the one that has written it means a file that can be named.
        if (found.mode === '120000') {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${way} in ${where} is a link: give the path of the registry that it leads to`);
        }
        if (isLast !== (found.kind === 'other'))
            throw missing(path, where);
        if (isLast)
            return { path, kind: 'file', id: found.id, size: found.size };
        id = found.id;
    }
    throw missing(path, where);
}
function missing(path, where) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`there is no file ${path} in ${where}`);
}


/***/ })

};
