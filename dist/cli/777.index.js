export const id = 777;
export const ids = [777,974];
export const modules = {

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


/***/ }),

/***/ 74974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHub: () => (/* binding */ GitHub),
  GitHubFailure: () => (/* reexport */ GitHubFailure)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(35350);
;// CONCATENATED MODULE: ./.build/github/failure.js
/** What went wrong between us and GitHub, as one sentence that a person understands. */

/** Characters of what GitHub says of a refusal. */
const longestReason = 200;
/** An answer that is not what was asked for. */
class GitHubFailure extends failure/* Failure */.H {
    /** The HTTP status; 0 where there was no answer. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
    get isOutage() {
        return true;
    }
    /** Whether the token's permissions are what is missing, as far as GitHub says. */
    get isRefused() {
        return this.status === 401 || this.status === 403 || this.status === 404;
    }
    /** Whether there was no answer that counts: what was asked may have been done nevertheless. */
    get isUnanswered() {
        return this.status === 0 || this.status >= 500;
    }
}
/** An answer that was not read to its end. */
class AnswerTooLarge extends Error {
    /** @param largest bytes that it may have */
    constructor(largest) {
        super(`larger than ${largest / 1024 / 1024} MiB`);
    }
}
/**
 * @param error what Octokit threw
 * @param attempts how often it was tried, where it was for no fault of its own
 * @param redact takes the token out of a text
 */
function failureOf(error, { verb, permission, refusals }, attempts, redact) {
    const status = statusOf(error);
    // Before it is cut: a part of a token is not found any more.
    const said = redact(messageOf(error));
    const reason = said.length > longestReason ? `${said.slice(0, longestReason)}…` : said;
    const own = isLimit(error) || !(status === 401 || status === 403 || status === 404) ? undefined : refusals?.[status];
    if (own !== undefined)
        return new GitHubFailure(own, status);
    if (status === 401)
        return new GitHubFailure(`GitHub does not accept the token, which should ${verb}`, status);
    if (isLimit(error)) {
        return new GitHubFailure("GitHub's rate limit is used up, and it is too long to wait: try again later", status);
    }
    const cause = fieldOf(error, 'cause');
    if (cause instanceof AnswerTooLarge) {
        return new GitHubFailure(`GitHub's answer to the attempt to ${verb} is ${cause.message}, and is not read`, status);
    }
    const grant = `give the workflow's token the permission \`${permission}\``;
    if (status === 403)
        return new GitHubFailure(`the token may not ${verb}: ${grant}`, status);
    if (status === 404) {
        return new GitHubFailure(`GitHub has nothing there to ${verb}, or the token may not see it: ${grant}`, status);
    }
    if (status >= 500 || status === 0) {
        const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
        return new GitHubFailure(`GitHub cannot be reached to ${verb}, after ${times} (${reason})`, status);
    }
    return new GitHubFailure(`GitHub refuses to ${verb} (${status}: ${reason})`, status);
}
/** GraphQL says with 200 what REST says with a status. https://docs.github.com/en/graphql/guides/using-graphql-clients */
const statuses = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMIT: 429,
    RATE_LIMITED: 429,
};
/** Whether one of GraphQL's errors is a rate limit: of its points, or a secondary one. https://github.com/yanyongyu/githubkit/issues/271 */
function isGraphqlLimit(error) {
    return statuses[String(fieldOf(error, 'type'))] === 429 || /secondary rate/i.test(String(fieldOf(error, 'message')));
}
/** The errors of GraphQL, in the body of an answer or in what Octokit makes of it. */
function graphqlErrorsIn(body) {
    const errors = fieldOf(body, 'errors');
    return Array.isArray(errors) ? errors : [];
}
/** The HTTP status of an answer, or the one that GraphQL's own errors stand for; 0 where there was none. */
function statusOf(error) {
    const status = fieldOf(error, 'status');
    if (typeof status === 'number')
        return status;
    const [first] = graphqlErrorsIn(error);
    return first === undefined ? 0 : (statuses[String(fieldOf(first, 'type'))] ?? 200);
}
/** Whether it is a rate limit, of whichever kind. */
function isLimit(error) {
    const status = statusOf(error);
    return status === 429 || /rate limit/i.test(messageOf(error)) || (status === 403 && remainingOf(error) === '0');
}
/** What is left of the primary rate limit, as the answer says it. */
function remainingOf(error) {
    const value = fieldOf(fieldOf(fieldOf(error, 'response'), 'headers'), 'x-ratelimit-remaining');
    return value === undefined ? null : String(value);
}
function messageOf(error) {
    const own = graphqlErrorsIn(error).map((it) => String(fieldOf(it, 'message')));
    if (own.length > 0)
        return own.join('; ');
    return error instanceof Error ? error.message : String(error);
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./.build/github/answers.js


/** Answers that have no body by definition. https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody = new Set([204, 205, 304]);
/**
 * The toolkit's own `fetch`, which knows the runner's proxy, with an end, and with the whole answer: Octokit takes one
 * that breaks off for an empty one, and would not ask again.
 *
 * @param patience milliseconds until the answer must be complete
 * @param largest bytes that its body may have, unpacked
 * @throws AnswerTooLarge
 */
function inFull(patience, largest) {
    const proxied = utils/* defaults */.NT.request?.fetch ?? fetch;
    return async (url, options) => {
        const response = await proxied(url, { ...options, signal: AbortSignal.timeout(patience) });
        const body = await bytesOf(response, largest);
        const { status, statusText, headers } = response;
        return new Response(withoutBody.has(status) ? null : body, {
            status,
            statusText,
            headers: new Headers([...headers]),
        });
    };
}
/** Counted as it is unpacked: what a header says of the length is that of the packed bytes, if it is true at all. */
async function bytesOf({ body }, largest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > largest)
            throw new AnswerTooLarge(largest);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Gives an answer the status that it means, which is what the plugins after this one go by. It must be the first of them.
 */
const plainAnswers = (octokit) => {
    // The throttling plugin looks for this only where the path begins with `/graphql`, which an Enterprise server's does not.
    octokit.hook.after('request', (response, options) => {
        const errors = graphqlErrorsIn(response.data);
        if (!options.url.endsWith('/graphql') || !errors.some(isGraphqlLimit))
            return;
        // GitHub says when to come back in one of two ways. What is left may be more than nothing, and too little for the query:
        // https://github.com/octokit/plugin-throttling.js/pull/636
        const { headers } = response;
        const isUntilReset = headers['retry-after'] === undefined && headers['x-ratelimit-reset'] !== undefined;
        throw Object.assign(new Error('the rate limit of GraphQL'), {
            status: 429,
            request: options,
            response: isUntilReset ? { ...response, headers: { ...headers, 'x-ratelimit-remaining': '0' } } : response,
        });
    });
    octokit.hook.error('request', (error) => {
        // It would be as large the next time.
        if (error instanceof Error && error.cause instanceof AnswerTooLarge)
            Object.assign(error, { status: 413 });
        // A 429 is a limit also where its message does not say which: the throttling plugin goes by that.
        // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
        if (statusOf(error) === 429 && remainingOf(error) !== '0' && !/secondary rate/i.test(error.message)) {
            error.message = `secondary rate limit: ${error.message}`;
        }
        throw error;
    });
};

;// CONCATENATED MODULE: ./.build/github/client.js
/**
 * GitHub's API, patient and bounded: what fails for a moment is asked again, what is limited is waited for, and what
 * cannot be had is a `Failure` with one sentence, in which no token ever stands.
 */







/** Requests of one run, repetitions not counted: many times what the largest repository needs. */
const mostRequests = 1_000;
/** Seconds that one wait for a rate limit may take, and all of them together. */
const longestWait = 60;
const longestWaits = 120;
/** Milliseconds until a request without a complete answer is given up, and asked again. */
const longestAnswer = 30_000;
/** Bytes of one answer, unpacked: twice what the longest one needs, the tree of 100,000 files that GitHub lists at once. */
const largestAnswer = 64 * 1024 * 1024;
/** How often a request is repeated that failed for no fault of its own. */
const repetitions = 3;
class GitHub {
    owner;
    repo;
    #token;
    #octokit;
    #second;
    #most;
    #requests = 0;
    #writes = 0;
    /** Milliseconds of all waits, and when the last of them ends. */
    #waited = 0;
    #waitsUntil = 0;
    #isGraphqlDown = false;
    constructor(access) {
        const { token, apiUrl, owner, repo, second = 1_000, most = mostRequests } = access;
        const { patience = longestAnswer, largest = largestAnswer } = access;
        this.owner = owner;
        this.repo = repo;
        this.#token = token;
        this.#second = second;
        this.#most = most;
        const mayWait = (seconds, _options, _octokit, count) => seconds <= longestWait && count < repetitions && this.#mayWaitFor(seconds);
        const options = {
            baseUrl: apiUrl,
            userAgent: `portbook/${version/* version */.r}`,
            log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
            request: { fetch: inFull(patience, largest) },
            retry: {
                doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
                retries: repetitions,
                // Runs that failed at one time do not come back at one time.
                retryAfterBaseValue: second * (0.5 + Math.random()),
            },
            throttle: {
                onRateLimit: mayWait,
                onSecondaryRateLimit: mayWait,
                retryAfterBaseValue: second,
                id: `${owner}/${repo}`,
                // It would hold back every query for a second, as if each wrote something. What we write is paced below.
                ...unpaced,
            },
        };
        this.#octokit = (0,github/* getOctokit */.Q)(token, options, plainAnswers, plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
    }
    /**
     * Asks for one thing.
     *
     * @param route as Octokit has it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repo are filled in
     * @param isRepeatable whether it may be done twice: what is not, is not asked again where there was no answer
     * @throws GitHubFailure where it cannot be had, or is not what the schema says
     */
    async request(schema, route, parameters, purpose, isRepeatable = !route.startsWith('POST ')) {
        if (!route.startsWith('GET '))
            await this.#pace();
        const attempts = isRepeatable ? repetitions + 1 : 1;
        const data = await this.#guarded(purpose, attempts, async () => {
            // What the address has no place for would become a part of the query.
            const own = route.includes('{owner}') ? { owner: this.owner, repo: this.repo } : {};
            // GitHub may have done what it does not say it has, and would do it again: https://github.com/probot/probot/issues/921
            const once = isRepeatable ? {} : { request: { retries: 0 } };
            const response = await this.#octokit.request(route, { ...own, ...parameters, ...once });
            return response.data;
        });
        return this.#parsed(schema, data, purpose);
    }
    /**
     * Does once what must not be done twice. GitHub may have done it although it does not say so: then it is found, or tried
     * again.
     *
     * @param work with requests that are not repeatable
     * @param find what there is of it; `null` for nothing
     * @throws GitHubFailure as `request`
     */
    async doOnce(work, find) {
        for (let count = 1;; count += 1) {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof GitHubFailure) || !error.isUnanswered || count > repetitions)
                    throw error;
            }
            await this.#pause(count ** 2);
            const found = await find();
            if (found !== null)
                return found;
        }
    }
    /**
     * Asks for all pages of a list.
     *
     * @throws GitHubFailure as `request`, and where there are more than `mostPages`: a part is never taken for the whole
     */
    async pages(schema, route, parameters, purpose, mostPages) {
        const items = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const found = await this.request(schema.array(), route, { ...parameters, per_page: pageSize, page }, purpose);
            items.push(...found);
            if (found.length < pageSize)
                return items;
        }
        throw new GitHubFailure(`there is more to look through than ${mostPages * pageSize} items, to ${purpose.verb}`, 200);
    }
    /** A GraphQL query. @throws GitHubFailure as `request` */
    async graphql(schema, query, variables, purpose) {
        const data = await this.#guarded(purpose, repetitions + 1, () => this.#octokit.graphql(query, { owner: this.owner, repo: this.repo, ...variables }));
        return this.#parsed(schema, data, purpose);
    }
    /**
     * What a query gives, or what stands in for it where GraphQL is down: it is so at times when REST is not, and it gives up
     * on a query that takes it long. Once it was down, it is not asked again.
     *
     * @throws GitHubFailure what `ask` does where it is refused or limited, and what `instead` does
     */
    async graphqlOr(ask, instead) {
        if (this.#isGraphqlDown)
            return instead();
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof GitHubFailure) || !error.isUnanswered)
                throw error;
            this.#isGraphqlDown = true;
        }
        return instead();
    }
    /** A text without the token, for a log or a message. */
    redact(text) {
        if (this.#token === '')
            return text;
        const secrets = [this.#token, Buffer.from(this.#token).toString('base64').replace(/=+$/, '')];
        // A host's name, for one, comes back in small letters.
        const anyCase = secrets.map((it) => new RegExp(it.replace(/[^a-z0-9]/gi, '\\$&'), 'gi'));
        return anyCase.reduce((left, secret) => left.replace(secret, '***'), text);
    }
    /** Requests that wait at one time wait together. */
    #mayWaitFor(seconds) {
        const until = Date.now() + seconds * this.#second;
        const more = Math.max(until - Math.max(Date.now(), this.#waitsUntil), 0);
        if (this.#waited + more > longestWaits * this.#second)
            return false;
        this.#waited += more;
        this.#waitsUntil = Math.max(until, this.#waitsUntil);
        return true;
    }
    #pause(seconds) {
        return new Promise((resolve) => setTimeout(resolve, seconds * this.#second));
    }
    /**
     * A second between one write and the next, once there are more than a few.
     * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
     */
    async #pace() {
        this.#writes += 1;
        if (this.#writes > writesAtOnce)
            await this.#pause(1);
    }
    #parsed(schema, data, { verb }) {
        const result = schema.safeParse(data);
        if (result.success)
            return result.data;
        const where = this.redact(result.error.issues[0]?.path.join('.') ?? '');
        throw new GitHubFailure(`GitHub's answer to the attempt to ${verb} is not what it should be, at "${where}"`, 0);
    }
    async #guarded(purpose, attempts, ask) {
        this.#requests += 1;
        if (this.#requests > this.#most) {
            throw new GitHubFailure(`more than ${this.#most} requests to GitHub would be needed`, 0);
        }
        try {
            return await ask();
        }
        catch (error) {
            throw failureOf(error, purpose, attempts, (text) => this.redact(text));
        }
    }
}
/** Items on a page: as many as GitHub gives. */
const pageSize = 100;
/** Writes that follow each other without a pause: a check run, a comment, a review. */
const writesAtOnce = 5;
const unlimited = {
    key: () => ({
        schedule: (_options, work, ...given) => work(...given),
    }),
};
/** Limiters that do not limit, as the throttling plugin calls them: its types want a whole Bottleneck. */
const unpaced = { write: unlimited, notifications: unlimited };
function quiet() {
    // Octokit would write what it retries, with addresses and bodies, to the log of the step.
}


/***/ }),

/***/ 14777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  distantText: () => (/* binding */ distantText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/git/one-file.js
var one_file = __webpack_require__(29172);
// EXTERNAL MODULE: ./.build/model/registry-address.js
var registry_address = __webpack_require__(59088);
// EXTERNAL MODULE: ./.build/github/client.js + 2 modules
var client = __webpack_require__(74974);
// EXTERNAL MODULE: ./.build/files/listed-tree.js + 2 modules
var listed_tree = __webpack_require__(23848);
// EXTERNAL MODULE: ./.build/files/walk.js
var walk = __webpack_require__(32769);
// EXTERNAL MODULE: ./.build/git/working-copy.js
var working_copy = __webpack_require__(35806);
;// CONCATENATED MODULE: ./.build/github/objects.js
/** Git's objects through the API: a tree in one request, the contents of many files in one. */





/** Files whose content is asked for in one query, and the bytes that they may have together. */
const mostInQuery = 80;
const mostBytesInQuery = 3 * 1024 * 1024;
/** Requests at one time. */
const atOnce = 8;
const reading = { verb: 'read the files of the repository', permission: 'contents: read' };
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        size: schemas/* number */.aig().optional(),
    })),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const textSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable()),
});
/** What was read once is kept: two commits of one repository have most files in common. */
class ApiStore {
    #github;
    #purpose;
    #known = new Map();
    #trees = new Map();
    constructor(github, purpose = reading) {
        this.#github = github;
        this.#purpose = purpose;
    }
    /** https://docs.github.com/en/rest/git/trees#get-a-tree */
    async list(commit) {
        const whole = await this.#tree(commit, true);
        if (!whole.truncated)
            return entriesOf(whole.tree, '');
        return this.#byFolder(commit);
    }
    async read(entries) {
        const missing = new Map(entries.filter((it) => !this.#known.has(it.id)).map((it) => [it.id, it]));
        for (const [id, entry] of missing) {
            if (entry.size === null || entry.size <= listed_tree/* largestFile */.Ny)
                continue;
            this.#known.set(id, { kind: 'unreadable', reason: `it is larger than ${listed_tree/* largestFile */.Ny / 1024 / 1024} MiB` });
            missing.delete(id);
        }
        const unsure = [];
        await inParallel([...grouped([...missing.values()])], async (group) => {
            const ids = group.map((it) => it.id);
            const texts = await this.#github.graphqlOr(() => this.#texts(ids), nothing);
            for (const { id } of group) {
                const bytes = Buffer.from(texts.get(id) ?? '');
                // Whatever became of line breaks, marks or bytes that are no text on the way: the id tells.
                if ((0,working_copy/* blobId */.z)(bytes, id) === id)
                    this.#known.set(id, { kind: 'bytes', bytes });
                else
                    unsure.push(id);
            }
        });
        await inParallel(unsure, async (id) => {
            this.#known.set(id, { kind: 'bytes', bytes: await this.#blob(id) });
        });
        return new Map(entries.map(({ id }) => [id, this.#known.get(id) ?? unknown]));
    }
    async children(id) {
        const { tree, truncated } = await this.#tree(id, false);
        if (truncated)
            throw new client.GitHubFailure('a folder has more files than GitHub lists', 0);
        return tree.map(({ path, mode, type, sha, size }) => ({
            name: path,
            mode,
            kind: type === 'tree' ? 'folder' : 'other',
            id: sha,
            size: size ?? null,
        }));
    }
    /** A tree that is too large for one answer. Folders that are not checked are not listed. */
    async #byFolder(commit) {
        const entries = [];
        let level = [{ id: commit, folder: '' }];
        while (level.length > 0) {
            const below = [];
            await inParallel(level, async ({ id, folder }) => {
                const whole = folder === '' ? null : await this.#tree(id, true);
                const { tree, truncated } = whole?.truncated === false ? whole : await this.#tree(id, false);
                if (truncated)
                    throw new client.GitHubFailure(`the folder "${folder}" has more files than GitHub lists`, 0);
                entries.push(...entriesOf(tree, folder));
                if (whole?.truncated === false)
                    return;
                for (const { type, path, sha } of tree) {
                    if (type === 'tree' && !walk/* skippedFolders */.cT.has(path))
                        below.push({ id: sha, folder: `${folder}${path}/` });
                }
            });
            level = below;
        }
        return entries;
    }
    /** Asked for once: two commits of one repository have most folders in common. */
    #tree(id, isRecursive) {
        const key = `${id} ${isRecursive}`;
        const known = this.#trees.get(key);
        if (known !== undefined)
            return known;
        const parameters = { tree_sha: id, ...(isRecursive ? { recursive: '1' } : {}) };
        const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
        const asked = this.#github.request(treeSchema, route, parameters, this.#purpose);
        this.#trees.set(key, asked);
        return asked;
    }
    /** The texts of what is text, by id. https://docs.github.com/en/graphql/reference/objects#blob */
    async #texts(ids) {
        const fields = ids.map((id, index) => `b${index}: object(oid: "${hex(id)}") { ... on Blob { text } }`).join('\n');
        const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {\n${fields}\n} }`;
        const { repository } = await this.#github.graphql(textSchema, query, {}, this.#purpose);
        const texts = new Map();
        for (const [index, id] of ids.entries()) {
            const text = repository[`b${index}`]?.text;
            if (typeof text === 'string')
                texts.set(id, text);
        }
        return texts;
    }
    /** https://docs.github.com/en/rest/git/blobs#get-a-blob */
    async #blob(id) {
        const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
        const { content } = await this.#github.request(blobSchema, route, { file_sha: id }, this.#purpose);
        const bytes = Buffer.from(content, 'base64');
        if ((0,working_copy/* blobId */.z)(bytes, id) !== id)
            throw new client.GitHubFailure(`GitHub gave another content than that of ${id}`, 0);
        return bytes;
    }
}
/** Each is asked for by itself then. */
async function nothing() {
    return new Map();
}
const unknown = { kind: 'unreadable', reason: 'it has not been fetched' };
/** An id goes into the text of a query. */
function hex(id) {
    if (!/^[0-9a-f]+$/.test(id))
        throw new client.GitHubFailure('GitHub listed a file without an id', 0);
    return id;
}
const kinds = { '120000': 'link', '160000': 'submodule' };
function entriesOf(tree, folder) {
    return tree
        .filter((it) => it.type !== 'tree')
        .map(({ path, mode, sha, size }) => ({
        path: folder + path,
        kind: kinds[mode] ?? 'file',
        id: sha,
        size: size ?? null,
    }));
}
function* grouped(entries) {
    let group = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = entry.size ?? 0;
        if (group.length === mostInQuery || (group.length > 0 && bytes + size > mostBytesInQuery)) {
            yield group;
            [group, bytes] = [[], 0];
        }
        group.push(entry);
        bytes += size;
    }
    if (group.length > 0)
        yield group;
}
async function inParallel(items, work) {
    const left = [...items].reverse();
    const worker = async () => {
        for (let item = left.pop(); item !== undefined; item = left.pop())
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

;// CONCATENATED MODULE: ./.build/github/distant.js
/** A registry that lies in another repository on GitHub: the ref as a commit, then the one file of it. */





const idSchema = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
/** @throws GitHubFailure, one sentence that tells what is not there from what the token may not read */
async function distantText(address, reader) {
    const { github, serverUrl } = reader;
    const repository = `${address.owner}/${address.repo}`;
    const purpose = purposeOf(address, reader.tokenName);
    const commit = await commitOf(address, reader, purpose);
    const at = commit.slice(0, 7);
    // Of an id that is given, nothing more can be said.
    const where = address.ref === null || commit.startsWith(address.ref) ? at : `${address.ref} (${at})`;
    const source = await (0,one_file/* oneText */.I)(new ApiStore(github, purpose), commit, address.path, (0,registry_address/* showAddress */.mC)(address), `${repository} at ${where}`);
    const path = [repository, 'blob', commit, address.path].join('/').split('/').map(encodeURIComponent).join('/');
    return { source, commit, page: `${serverUrl}/${path}` };
}
/**
 * The commit of a ref, in a form of the answer that has nothing else.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function commitOf(address, { github, tokenName }, purpose) {
    const repository = `${address.owner}/${address.repo}`;
    // `HEAD` is the default branch, whatever its name.
    const parameters = { ref: address.ref ?? 'HEAD', mediaType: { format: 'sha' } };
    try {
        return await github.request(idSchema, 'GET /repos/{owner}/{repo}/commits/{ref}', parameters, purpose);
    }
    catch (error) {
        if (!(error instanceof client.GitHubFailure))
            throw error;
        const what = address.ref === null ? 'commit' : `branch, tag or commit "${address.ref}"`;
        if (error.status === 422 || error.status === 409) {
            throw new client.GitHubFailure(`${repository} has no ${what} to read the registry from`, error.status);
        }
        if (error.status === 404 && (await isSeen(github, purpose))) {
            const why = `${tokenName} sees ${repository}, and no ${what} in it: there is none, or it lacks contents: read`;
            throw new client.GitHubFailure(why, error.status);
        }
        throw error;
    }
}
/** Whether the repository itself is there for the token: its metadata can be seen without a permission. */
async function isSeen(github, purpose) {
    try {
        await github.request(schemas/* object */.Ikc({}), 'GET /repos/{owner}/{repo}', {}, purpose);
        return true;
    }
    catch (error) {
        if (error instanceof client.GitHubFailure && error.isRefused)
            return false;
        throw error;
    }
}
function purposeOf(address, tokenName) {
    const repository = `${address.owner}/${address.repo}`;
    const registry = (0,registry_address/* showAddress */.mC)(address);
    return {
        verb: `read the registry ${registry}`,
        permission: 'contents: read',
        refusals: {
            401: `GitHub does not accept ${tokenName}, which should read the registry ${registry}`,
            403: `${tokenName} may not read the registry ${registry}: it needs contents: read in ${repository}, and where the organization asks for it, to be authorized for its single sign-on`,
            404: `there is no repository ${repository}, or ${tokenName} may not see it: a private one needs a token that was made for it, with contents: read`,
        },
    };
}


/***/ })

};
