export const id = 108;
export const ids = [108];
export const modules = {

/***/ 3108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./.build/github/check-run.js
/** A check run of our own: GitHub shows ten annotations of a kind of a step, and all of a check run. */


/** Annotations of one request. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const batch = 50;
/** Annotations in all: each fifty are one more request. */
const most = 1_000;
const writing = { verb: 'write a check run', permission: 'checks: write' };
const schema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const writtenSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP(), output: schemas/* object */.Ikc({ annotations_count: schemas/* int */.Whr() }) });
const listSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), external_id: schemas/* string */.YjP().nullable() })) });
/** It is complete only with its last batch: a reader never sees a conclusion before what it is drawn from. @throws GitHubFailure */
async function writeCheckRun(github, run) {
    const { title, summary, detailsUrl } = run;
    const annotations = run.annotations.slice(0, most);
    const output = (from) => ({ title, summary, annotations: annotations.slice(from, from + batch) });
    const end = { status: 'completed', conclusion: run.failed ? 'failure' : 'success' };
    const isLast = (from) => from + batch >= annotations.length;
    // Another run of the job may write one of this name for this commit at the same time.
    const mark = (0,external_node_crypto_.randomUUID)();
    const about = {
        name: run.name,
        head_sha: run.head,
        external_id: mark,
        ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    };
    const first = { ...about, output: output(0), ...(isLast(0) ? end : { status: 'in_progress' }) };
    const { id } = await github.doOnce(() => github.request(schema, 'POST /repos/{owner}/{repo}/check-runs', first, writing), async () => {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        const parameters = { ref: run.head, check_name: run.name, filter: 'all', per_page: 100 };
        const { check_runs: runs } = await github.request(listSchema, route, parameters, writing);
        return runs.find((it) => it.external_id === mark) ?? null;
    });
    for (let from = batch; from < annotations.length; from += batch) {
        const body = { output: output(from), ...(isLast(from) ? end : { status: 'in_progress' }) };
        await addOnce(github, id, body, Math.min(from + batch, annotations.length));
    }
}
/**
 * Each request adds its annotations to those that are there, so one that is repeated would have them twice.
 *
 * @param total annotations that the check run has with these
 */
async function addOnce(github, id, body, total) {
    const at = { check_run_id: id };
    const change = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    await github.doOnce(() => github.request(schema, change, { ...at, ...body }, writing, false), async () => {
        const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
        const found = await github.request(writtenSchema, route, at, writing);
        // Only its last batch completes it.
        return found.status === 'completed' || found.output.annotations_count >= total ? found : null;
    });
}

// EXTERNAL MODULE: ./.build/github/client.js + 2 modules
var client = __webpack_require__(4974);
;// CONCATENATED MODULE: ./.build/github/comment.js
/** One comment on a pull request, kept up to date in its place. */

/** Pages of a hundred comments that are looked through for ours. */
const mostPages = 10;
const comment_writing = { verb: 'write a comment', permission: 'pull-requests: write' };
const comment_schema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    // A comment of ours is a bot's: anybody can write our marker, and nobody's own comment is ours to change.
    user: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).nullable(),
});
const written = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** @throws GitHubFailure where the token may not */
async function writeComment(github, comment) {
    const { pull, body, isOurs, isNew, isStale = () => false } = comment;
    const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const bots = async () => {
        const comments = await github.pages(comment_schema, list, { issue_number: pull }, comment_writing, mostPages);
        return comments.filter((it) => it.user?.type === 'Bot');
    };
    const find = async () => (await bots()).find((it) => isOurs(it.body ?? '')) ?? null;
    const there = await bots();
    for (const { id, body: text } of there) {
        if (!isStale(text ?? ''))
            continue;
        const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
        await github.request(schemas/* unknown */.L5J(), route, { comment_id: id }, comment_writing);
    }
    const first = there.find((it) => isOurs(it.body ?? '')) ?? null;
    if (first === null) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const create = () => github.request(written, route, { issue_number: pull, body }, comment_writing);
        if (isNew)
            await github.doOnce(create, find);
        return;
    }
    if (first.body === body)
        return;
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await github.request(written, route, { comment_id: first.id, body }, comment_writing);
}

;// CONCATENATED MODULE: ./.build/github/review.js
/** Suggestions as a review, on lines that the pull request shows. */

const review_mostPages = 10;
/** Comments of one review: GitHub is slow with more, and a reader too. */
const review_most = 20;
const review_writing = { verb: 'suggest changes', permission: 'pull-requests: write' };
const commentSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().nullish(),
    original_line: schemas/* int */.Whr().nullish(),
    body: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).nullable(),
});
const review_written = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** Writes those that are not there yet; a line that has one gets no second one. @throws GitHubFailure where the token may not */
async function suggest(github, { pull, head, comments, isOurs }) {
    if (comments.length === 0)
        return;
    const list = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
    const missing = async () => {
        const existing = await github.pages(commentSchema, list, { pull_number: pull }, review_writing, review_mostPages);
        const taken = new Set(existing
            .filter((it) => it.user?.type === 'Bot' && isOurs(it.body))
            .map((it) => `${it.path}\n${it.line ?? it.original_line}`));
        return comments.filter((it) => !taken.has(`${it.path}\n${it.line}`)).slice(0, review_most);
    };
    const left = await missing();
    if (left.length === 0)
        return;
    const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const all = left.map((it) => ({ ...it, side: 'RIGHT' }));
    const review = { pull_number: pull, commit_id: head, event: 'COMMENT', comments: all };
    await github.doOnce(() => github.request(review_written, route, review, review_writing), 
    // A review is written with all its comments, or not at all.
    async () => ((await missing()).some((it) => left.includes(it)) ? null : true));
}

// EXTERNAL MODULE: ./.build/model/finding.js
var model_finding = __webpack_require__(2029);
// EXTERNAL MODULE: ./.build/model/place.js
var model_place = __webpack_require__(8767);
// EXTERNAL MODULE: ./.build/reporters/distant.js
var distant = __webpack_require__(3982);
// EXTERNAL MODULE: ./.build/reporters/escape.js
var reporters_escape = __webpack_require__(3956);
// EXTERNAL MODULE: ./.build/reporters/github.js
var reporters_github = __webpack_require__(3368);
// EXTERNAL MODULE: ./.build/reporters/markdown.js
var markdown = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/reporters/words.js
var words = __webpack_require__(1374);
;// CONCATENATED MODULE: ./.build/reporters/check-run.js
/** The report as GitHub's checks have it. https://docs.github.com/en/rest/checks/runs */








/** Characters of a summary: GitHub refuses a longer one. */
const longestSummary = 65_535;
/** Characters of an annotation's message: 64 KB is GitHub's limit, and nobody reads that. */
const longestMessage = 4_096;
const longestTitle = 255;
/** What the runner gives as the file of an annotation that has none: GitHub wants one. */
const nowhere = '.github';
const levels = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** The most severe first. */
function checkOutput(report, options) {
    const full = (0,markdown.renderMarkdown)(report, options);
    const title = `${(0,words/* verdict */.WJ)(report)}${(0,words/* knownInWords */.Q7)(report, '; ')}`;
    return {
        title: (0,reporters_escape/* clip */.$Q)(title, longestTitle),
        // Half a table is worse than none.
        summary: full.length <= longestSummary
            ? full
            : `${(0,reporters_escape/* visible */.RK)(title)}. The job summary has it all: it is too long to be shown here.`,
        annotations: report.findings
            .toSorted(model_finding/* compareBySeverity */.Kz)
            .map((it) => annotationOf(it, report.registry, options.pathPrefix)),
    };
}
function annotationOf(found, registry, pathPrefix) {
    const { finding, at: place } = (0,distant/* annotated */.dR)(found, registry);
    const { severity, rule } = finding;
    const at = place ?? (0,model_place/* startOf */.GH)(nowhere);
    const columns = at.line === at.endLine ? { start_column: at.column, end_column: at.endColumn } : {};
    return {
        path: place === null ? nowhere : external_node_path_.posix.join(pathPrefix, at.file),
        start_line: at.line,
        end_line: at.endLine,
        ...columns,
        annotation_level: levels[severity],
        title: (0,reporters_escape/* clip */.$Q)(`portbook: ${(0,reporters_escape/* name */.UU)(rule)}`, longestTitle),
        message: (0,reporters_escape/* clip */.$Q)((0,reporters_github.annotationMessage)(finding, registry), longestMessage),
    };
}

// EXTERNAL MODULE: ./.build/reporters/markdown-change.js
var markdown_change = __webpack_require__(8887);
// EXTERNAL MODULE: ./.build/reporters/markdown-parts.js
var markdown_parts = __webpack_require__(701);
;// CONCATENATED MODULE: ./.build/reporters/comment.js
/** The comment on a pull request: what a reader needs to act, and where the rest is. */





/** Characters that GitHub takes for one comment: a longer one is refused as a whole. https://github.com/orgs/community/discussions/27190 */
const longestComment = 65_536;
/** Bytes of the table; what is left is for the rest, and for the cells' own links. */
const tableSpace = 30_000;
const mostShown = 20;
/** What stands at the beginning of a comment of ours about a folder, and is not seen. */
function markerOf(pathPrefix) {
    // A name in it must not end it: a comment of HTML ends with the first `-->`.
    return `<!-- portbook:${Buffer.from(pathPrefix).toString('base64url')} -->`;
}
/** Whether a comment's text is one of ours, about this folder. Who has written it is for the caller to see. */
function isOurs(body, pathPrefix) {
    return body.startsWith(`${markerOf(pathPrefix)}\n`);
}
/** The whole comment, within GitHub's limit. */
function renderComment(report, { links, pathPrefix, runUrl, failed }) {
    const icon = report.findings.length === 0 ? '✅' : failed ? markdown_parts/* icons */.Pt.error : markdown_parts/* icons */.Pt.warning;
    const folder = pathPrefix === '' ? '' : ` in ${(0,reporters_escape/* markdownCode */.D9)(pathPrefix)}`;
    const all = runUrl === null ? 'the job summary' : (0,markdown_parts/* link */.nf)('the job summary', runUrl);
    const hidden = report.findings.length - mostShown;
    const more = [
        ...(hidden > 0 ? [`${hidden} more findings are in ${all}.`] : []),
        ...(report.findings.length === 0 ? ['Every port that this pull request brings is in order.'] : []),
        `Ports in play, and a map of who routes where, are in ${all}.`,
    ];
    const text = (0,markdown_parts/* page */.MY)([
        [markerOf(pathPrefix), `### ${icon} portbook: ${(0,words/* verdict */.WJ)(report)}${folder}${(0,words/* knownInWords */.Q7)(report, '; ')}`],
        (0,markdown_change/* notes */.Q2)(report.change?.notes ?? [], links),
        report.findings.length === 0
            ? []
            : (0,markdown_parts/* findingsTable */.f9)(report.findings.toSorted(model_finding/* compareBySeverity */.Kz).slice(0, mostShown), links, tableSpace),
        ...(0,markdown_change/* checklists */.sh)(report.change?.checklists.slice(0, 3) ?? [], links),
        (0,markdown_change/* approved */.CJ)(report.approved.slice(0, 5), links),
        [more.join(' ')],
    ]);
    return text.length <= longestComment
        ? text
        : (0,markdown_parts/* page */.MY)([
            [markerOf(pathPrefix), `### ${icon} portbook: ${(0,words/* verdict */.WJ)(report)}${folder}`],
            [`This is too long for a comment: see ${all}.`],
        ]);
}

;// CONCATENATED MODULE: ./.build/reporters/race-note.js
/** The comment on another pull request that has wanted the same port since before: its own check could not know. */

const marker = /^<!-- portbook-race:(\d+):([\w-]*) -->\n/;
function begin(from, pathPrefix) {
    return `<!-- portbook-race:${from}:${Buffer.from(pathPrefix).toString('base64url')} -->\n`;
}
/** The number of the pull request that a note is from; `null` for what is no note about this folder. */
function raceNoteFrom(body, pathPrefix) {
    const from = marker.exec(body)?.[1];
    return from !== undefined && body.startsWith(begin(Number(from), pathPrefix)) ? Number(from) : null;
}
function renderRaceNote({ from, pathPrefix, races }) {
    const lines = races.map(({ port, ours, theirs }) => `- port **${port}**: here for ${named(theirs)}, in #${from} for ${named(ours)}`);
    return [
        `${begin(from, pathPrefix)}### ⚠️ portbook: #${from} wants a port that this pull request takes`,
        '',
        ...lines,
        '',
        'Whichever is merged second will fail its check: agree who takes another one. This note goes when the race is over and this pull request is checked again.',
        '',
    ].join('\n');
}
function named(application) {
    return application === null ? 'another application' : `"${(0,reporters_escape/* markdown */.wD)(application)}"`;
}

// EXTERNAL MODULE: ./.build/model/registry.js
var model_registry = __webpack_require__(5253);
;// CONCATENATED MODULE: ./.build/reporters/suggestion.js
/** A finding whose cure is another number, as a change that a reader can take over with one click. */



/** What a comment of ours about a line begins with, and is not seen. */
const suggestionMarker = '<!-- portbook:suggestion -->';
/** Characters of a line that is still suggested: a minified file is nothing to read in a comment. */
const longestLine = 500;
/** At most one for a line: a second one could not be taken over any more. */
function suggestionsOf({ findings, texts, registry }) {
    const suggestions = new Map();
    for (const finding of findings) {
        const { at, fix } = finding;
        const key = `${at.file}\n${at.line}`;
        if (fix === null || (0,model_registry/* isDistant */.Gz)(at, registry) || suggestions.has(key) || !(0,model_finding/* isReplaceable */.ZN)(finding, texts))
            continue;
        const line = texts.get(at.file)?.line(at.line) ?? '';
        // What a reader would not see, nobody should take over; and GitHub shows no more than a line.
        if (line.length > longestLine || /[^\P{C}\t]/u.test(line))
            continue;
        const changed = `${line.slice(0, at.column - 1)}${fix.port}${line.slice(at.endColumn - 1)}`;
        suggestions.set(key, { file: at.file, line: at.line, body: bodyOf(finding, changed) });
    }
    return [...suggestions.values()];
}
function bodyOf({ rule, message, help }, line) {
    // A fence ends with as many backticks as it began with, or more.
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [
        suggestionMarker,
        `${(0,reporters_escape/* markdownCode */.D9)(rule)}: ${(0,reporters_escape/* markdown */.wD)((0,reporters_escape/* sentence */.em)(message))}. ${(0,reporters_escape/* markdown */.wD)((0,reporters_escape/* sentence */.em)(help))}`,
        '',
        `${fence}suggestion`,
        line,
        fence,
    ].join('\n');
}

// EXTERNAL MODULE: ./.build/rules/port-race.js
var port_race = __webpack_require__(1577);
;// CONCATENATED MODULE: ./.build/action/tell.js
/** What GitHub is told beside the annotations: niceties, for the lack of which nothing fails. */












/** The report, with a note on each thing that was not possible. */
async function tellGitHub(judged, inputs, setting, options) {
    const { report, online, head, pathPrefix } = judged;
    if (online === null || report.change === null)
        return report;
    const { github, occasion } = online;
    const notes = [];
    const attempt = async (what, work) => {
        try {
            await work();
        }
        catch (error) {
            // A fork's token may read and nothing else: that is how it should be.
            if (!(error instanceof client/* GitHubFailure */.i))
                throw error;
            notes.push({ message: `${what}: ${error.message}`, at: null });
        }
    };
    if (model_finding/* severities */.gO.some((it) => report.findings.filter(({ severity }) => severity === it).length > reporters_github.shownPerSeverity)) {
        const name = pathPrefix === '' ? 'portbook' : `portbook (${pathPrefix})`;
        const { title, summary, annotations } = checkOutput(report, options);
        await attempt('there is no check run with all annotations', () => writeCheckRun(github, {
            head,
            name,
            failed: options.failed,
            detailsUrl: setting.runUrl,
            title,
            summary,
            annotations,
        }));
    }
    if (occasion.kind !== 'pull-request')
        return withNotes(report, notes);
    const pull = occasion.number;
    if (inputs.suggest) {
        const comments = suggestionsOf(report)
            .filter(({ file, line }) => judged.isShown({ file, line }))
            .map(({ file, line, body }) => ({ path: external_node_path_.posix.join(pathPrefix, file), line, body }));
        await attempt('nothing is suggested', () => suggest(github, { pull, head, comments, isOurs: (body) => body.startsWith(suggestionMarker) }));
    }
    if (inputs.comment !== 'never') {
        const body = renderComment(report, {
            links: options.links,
            pathPrefix,
            runUrl: setting.runUrl,
            failed: options.failed,
        });
        await attempt('there is no comment', () => writeComment(github, {
            pull,
            body,
            isOurs: (it) => isOurs(it, pathPrefix),
            // Without a failure there is only something to say where there was one, which the comment tells of.
            isNew: inputs.comment === 'always' || options.failed,
            isStale: (it) => isOverWith(raceNoteFrom(it, pathPrefix), judged),
        }));
        for (const { rival, body } of raceNotes(judged, pull)) {
            await attempt(`#${rival} does not know of the race`, () => writeComment(github, {
                pull: rival,
                body,
                isOurs: (it) => raceNoteFrom(it, pathPrefix) === pull,
                isNew: true,
            }));
        }
    }
    return withNotes(report, notes);
}
/** For each pull request that this one races with, what is written there. What is excused here is none of its concern. */
function raceNotes({ report, rivals, pathPrefix }, from) {
    const told = report.findings.filter((it) => it.rule === port_race/* portRace */.H.id).map((it) => it.port);
    const races = rivals.races.filter((it) => told.includes(it.port));
    return [...new Set(races.map((it) => it.pull))].map((rival) => {
        const own = races.filter((it) => it.pull === rival);
        return { rival, body: renderRaceNote({ from, pathPrefix, races: own.map(inWords) }) };
    });
}
function inWords({ port, claim, rival }) {
    return { port, ours: claim.application, theirs: rival.application };
}
function isOverWith(pull, { rivals }) {
    return pull !== null && rivals.isComplete && !rivals.races.some((it) => it.pull === pull);
}
function withNotes(report, notes) {
    if (report.change === null || notes.length === 0)
        return report;
    return { ...report, change: { ...report.change, notes: [...report.change.notes, ...notes] } };
}


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ GitHub),
  i: () => (/* reexport */ GitHubFailure)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(5555);
// EXTERNAL MODULE: ./.build/model/failure.js
var failure = __webpack_require__(5350);
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

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of portbook: the same as in package.json, which the bundle does not carry. */
const version = '0.1.0';


/***/ }),

/***/ 3368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationMessage: () => (/* binding */ annotationMessage),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub),
/* harmony export */   shownPerSeverity: () => (/* binding */ shownPerSeverity)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2029);
/* harmony import */ var _distant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3982);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3956);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1374);
/**
 * Annotations: one workflow command per finding, and a closing line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */





/** GitHub shows so many errors, so many warnings and so many notices of a step. https://github.com/actions/toolkit/pull/734 */
const shownPerSeverity = 10;
/** The runner cuts longer messages off. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const longestMessage = 4096;
/** The most severe findings first, so that they are the ones that GitHub shows. */
function renderGithub(report, options) {
    const findings = report.findings.toSorted(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBySeverity */ .Kz);
    const notes = report.change?.notes.map(({ message }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(`portbook: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)}`)) ?? [];
    const commands = findings.map((it) => command(it, report.registry, options.pathPrefix));
    const lines = [...commands, ...notes, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(closing(report, options.details))];
    return `${lines.join('\n')}\n`;
}
function command(found, registry, pathPrefix) {
    const { finding, at } = (0,_distant_js__WEBPACK_IMPORTED_MODULE_3__/* .annotated */ .dR)(found, registry);
    const properties = Object.entries({ ...placeOf(at, pathPrefix), title: `portbook: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(finding.rule)}` })
        .map(([key, value]) => `${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(String(value))}`)
        .join(',');
    return `::${finding.severity} ${properties}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(annotationMessage(finding, registry), longestMessage))}`;
}
function placeOf(at, pathPrefix) {
    if (at === null)
        return {};
    // The runner drops the columns of a span of several lines. The end column is exclusive:
    // https://github.com/github/docs/issues/40038
    const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
    // The path is the one property that is not for reading but for finding the file: it is not clipped.
    const file = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(pathPrefix, at.file));
    return { file, line: at.line, endLine: at.endLine, ...columns };
}
/** What is wrong, what to do, and where else to look, each on a line of its own; another repository's by its address. */
function annotationMessage({ message: what, help, related, way }, registry) {
    const advice = help === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(help)];
    const elsewhere = (it) => {
        const page = (0,_distant_js__WEBPACK_IMPORTED_MODULE_3__/* .distantPage */ .jR)(it.at, registry);
        return page === null ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .relatedInWords */ .Qv)(it) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .relatedInWords */ .Qv)(it)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(page)}`;
    };
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(what), ...advice, ...related.map(elsewhere), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wayInWords */ .wf)(way)].join('\n');
}
/** Counts, and where the findings are that GitHub does not show. */
function closing(report, details) {
    const suppressed = report.suppressed.length === 0 ? '' : `, ${report.suppressed.length} suppressed`;
    const start = `portbook: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdict */ .WJ)(report)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .knownInWords */ .Q7)(report, ', ')}${suppressed}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedInWords */ .yR)(report)}`;
    const hidden = _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => hiddenOf(severity, report)).filter((it) => it !== null);
    if (hidden.length === 0)
        return start;
    const where = details === null ? 'the log above' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(details);
    return `${start}. GitHub shows at most ${shownPerSeverity} of a kind; see ${where} for ${hidden.join(' and ')}.`;
}
function hiddenOf(severity, report) {
    const hidden = report.findings.filter((it) => it.severity === severity).length - shownPerSeverity;
    return hidden > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(hidden, `more ${severity}`) : null;
}


/***/ })

};
