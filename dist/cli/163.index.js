export const id = 163;
export const ids = [163];
export const modules = {

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/finding.js
var model_finding = __webpack_require__(32029);
// EXTERNAL MODULE: ./.build/model/place.js
var model_place = __webpack_require__(38767);
// EXTERNAL MODULE: ./.build/model/registry.js
var model_registry = __webpack_require__(85253);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/reporters/distant.js
var distant = __webpack_require__(33982);
// EXTERNAL MODULE: ./.build/reporters/escape.js
var reporters_escape = __webpack_require__(73956);
;// CONCATENATED MODULE: ./.build/reporters/line-hash.js
/**
 * The hash by which GitHub knows an alert again in another commit, `primaryLocationLineHash`: of the first
 * characters from the beginning of a line on, so that it moves with its line. The action that uploads SARIF
 * computes it too where it has the files, and warns of any other value:
 * https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
/** Characters that are hashed, of this line and those below it; spaces and tabs are none. */
const width = 100;
const factor = 37;
/** `factor` to the power of `width`, modulo 2 to the 64: by what the character that leaves the window is multiplied. */
const leavingFactor = BigInt.asUintN(64, BigInt(factor) ** BigInt(width));
const leavingHigh = Number(leavingFactor >> 32n);
const leavingLow = Number(leavingFactor & 0xffffffffn);
const endOfFile = 0xffff;
const lineFeed = 0x0a;
/** The hash of each wanted line (counted from 1) that the text has, with how often it has been there before. */
function lineHashes(text, wanted) {
    const hashes = new Map();
    const seen = new Map();
    const { characters, length } = hashed(text);
    // The 64 bits of the hash as two halves of 32, because integers are exact only up to 53.
    let high = 0;
    let low = 0;
    let line = 0;
    for (let at = -width; at < length && hashes.size < wanted.size; at += 1) {
        if (at >= 0 && (at === 0 || characters[at - 1] === lineFeed)) {
            line += 1;
            // A number holds 52 of the 64 bits, which are enough to tell the lines of one file apart.
            const key = (high & 0xfffff) * 0x100000000 + low;
            const times = (seen.get(key) ?? 0) + 1;
            seen.set(key, times);
            if (wanted.has(line))
                hashes.set(line, `${hexadecimal(high, low)}:${times}`);
        }
        const leaving = characters[at] ?? 0;
        const sum = low * factor + (characters[at + width] ?? 0) - leaving * leavingLow;
        const carry = Math.floor(sum / 0x100000000);
        low = sum - carry * 0x100000000;
        high = (high * factor + carry - leaving * leavingHigh) >>> 0;
    }
    return hashes;
}
function hexadecimal(high, low) {
    return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}
/** The text without spaces and tabs, with one character for every line break, and a mark at its end. */
function hashed(text) {
    const characters = new Uint16Array(text.length + 1);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === ' ' || character === '\t' || (character === '\n' && text[at - 1] === '\r'))
            continue;
        characters[length] = character === '\r' ? lineFeed : text.charCodeAt(at);
        length += 1;
    }
    characters[length] = endOfFile;
    return { characters, length: length + 1 };
}

// EXTERNAL MODULE: ./.build/reporters/words.js
var words = __webpack_require__(1374);
;// CONCATENATED MODULE: ./.build/reporters/sarif.js
/**
 * SARIF 2.1.0, as GitHub's code scanning takes it, see `sarif-schema.ts`. Texts are plain, never Markdown that
 * holds a name of the repository; paths are URIs from the root of the repository.
 */









/**
 * GitHub keeps so many results of a run, and refuses a file with more than 25,000; of one result, it keeps so many
 * related places and so many steps. https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 */
const mostResults = 5000;
const mostRelated = 100;
const mostSteps = 1000;
/** Related places that the message itself leads to: GitHub shows no others. */
const linkedPlaces = 10;
/**
 * Bytes of all results without indentation, which compresses to nothing. GitHub refuses a file that has more than
 * 10 MB after compression: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/file-too-large
 */
const mostBytes = 8 * 1024 * 1024;
const root = '%SRCROOT%';
/** Where a finding stands that no checked file has to do with: a registry elsewhere is named there, if not by a user. */
const policyFile = '.github/portbook.yml';
/** The most severe findings first, those that a comment silences last: where there are too many, the last are left out. */
function renderSarif(report, options) {
    const { results, left } = fitting(resultsOf(report, options));
    const output = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'portbook',
                        semanticVersion: version/* version */.r,
                        informationUri: words/* projectPage */.DB,
                        rules: options.rules.map(ruleOf),
                    },
                },
                invocations: [{ executionSuccessful: true, ...(left > 0 && { toolExecutionNotifications: [leftOut(left)] }) }],
                originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
    return `${(0,reporters_escape/* jsonText */.s$)(JSON.stringify(output, null, 2))}\n`;
}
function* resultsOf(report, options) {
    const hashOf = lineHashesOf(report);
    const ruleIndexes = new Map(options.rules.map(({ id }, index) => [id, index]));
    const isChange = report.change !== null;
    const { registry } = report;
    const result = (found, state, suppressions = []) => {
        const { finding, at: place } = (0,distant/* annotated */.dR)(found, registry);
        const at = place ?? (0,model_place/* startOf */.GH)(policyFile);
        const ruleIndex = ruleIndexes.get(finding.rule);
        const lineHash = hashOf(at);
        return {
            ruleId: (0,reporters_escape/* name */.UU)(finding.rule),
            ...(ruleIndex !== undefined && { ruleIndex }),
            level: levelOf(finding.severity),
            message: { text: messageOf(finding, registry) },
            locations: [locationOf(at, options)],
            ...placesOf(finding, registry, options),
            partialFingerprints: {
                'portbook/v1': finding.fingerprint,
                ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
            },
            ...fixesOf(finding, report, options),
            suppressions,
            ...(isChange && { baselineState: state }),
        };
    };
    for (const finding of report.findings.toSorted(model_finding/* compareBySeverity */.Kz))
        yield result(finding, 'new');
    for (const finding of report.known.toSorted(model_finding/* compareBySeverity */.Kz))
        yield result(finding, 'unchanged');
    for (const { finding, by } of report.approved)
        yield result(finding, 'new', [agreementOf(by)]);
    for (const { finding, suppression } of report.suppressed) {
        yield result(finding, 'new', [suppressionOf(suppression, registry, options)]);
    }
}
/** As many results as GitHub takes, and how many there are beyond these. */
function fitting(all) {
    const results = [];
    let left = 0;
    let bytes = 0;
    for (const result of all) {
        if (left === 0)
            bytes += Buffer.byteLength(JSON.stringify(result));
        if (left > 0 || results.length === mostResults || bytes > mostBytes)
            left += 1;
        else
            results.push(result);
    }
    return { results, left };
}
function leftOut(left) {
    const text = `${(0,words/* count */.U9)(left, 'more finding')} left out, the least severe: GitHub takes no larger file. The format json has all of them.`;
    return { level: 'warning', message: { text } };
}
function ruleOf({ id, severity, summary }) {
    const level = severity === 'off' ? 'warning' : levelOf(severity);
    const page = (0,words/* rulePage */.gd)(id);
    return {
        id,
        name: id,
        shortDescription: { text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.` },
        fullDescription: { text: `${id} speaks when: ${summary}.` },
        helpUri: page,
        help: {
            text: `What it means, with examples, and what to do: ${page}`,
            markdown: `[What it means, with examples, and what to do](${page}).`,
        },
        defaultConfiguration: { enabled: severity !== 'off', level },
        properties: {
            tags: ['ports', 'configuration'],
            precision: 'high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
        },
    };
}
function levelOf(severity) {
    return severity === 'notice' ? 'note' : severity;
}
/** What is wrong; what to do; and a link to each of the first related places, by their ids. */
function messageOf({ message, help, related }, registry) {
    const advice = help === '' ? '' : ` ${ended(plain(help.charAt(0).toUpperCase() + help.slice(1)))}`;
    const elsewhere = related
        .filter(({ at }) => (0,model_registry/* isDistant */.Gz)(at, registry))
        .slice(0, linkedPlaces)
        .map((it) => `\n${plain(it.message)}: ${plain((0,distant/* distantPage */.jR)(it.at, registry) ?? (0,model_place/* shortPlace */.Yd)(it.at))}`);
    const links = related
        .filter(({ at }) => !(0,model_registry/* isDistant */.Gz)(at, registry))
        .slice(0, linkedPlaces)
        .map((it, index) => `\n${plain(it.message)}: [${(0,reporters_escape/* sarifLinkText */.vj)((0,model_place/* shortPlace */.Yd)(it.at))}](${index + 1})`);
    return `${ended(plain(message))}${advice}${elsewhere.join('')}${links.join('')}`;
}
function placesOf({ related, way = [] }, registry, options) {
    const described = ({ at, message }) => ({
        ...locationOf(at, options),
        message: { text: plain(message) || '—' },
    });
    // A place is a file of the checked repository: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#location-object
    const places = related
        .filter(({ at }) => !(0,model_registry/* isDistant */.Gz)(at, registry))
        .slice(0, mostRelated)
        .map((it, index) => ({ id: index + 1, ...described(it) }));
    const steps = way.slice(-mostSteps).map((it) => ({ location: described(it) }));
    return {
        ...(places.length > 0 && { relatedLocations: places }),
        ...(steps.length > 1 && { codeFlows: [{ threadFlows: [{ locations: steps }] }] }),
    };
}
function fixesOf(finding, { texts }, options) {
    const { at, fix } = finding;
    if (fix === null || !(0,model_finding/* isReplaceable */.ZN)(finding, texts))
        return {};
    const replacement = { deletedRegion: regionOf(at), insertedContent: { text: String(fix.port) } };
    const { artifactLocation } = locationOf(at, options).physicalLocation;
    return {
        fixes: [
            {
                description: { text: `Take port ${fix.port}.` },
                artifactChanges: [{ artifactLocation, replacements: [replacement] }],
            },
        ],
    };
}
/** What a person has agreed to outside of the files. */
function agreementOf(by) {
    return { kind: 'external', status: 'accepted', justification: (0,reporters_escape/* sentence */.em)(by) };
}
function suppressionOf({ at, reason }, registry, options) {
    const justification = reason === null ? '' : (0,reporters_escape/* sentence */.em)(reason);
    return {
        kind: 'inSource',
        status: 'accepted',
        ...(justification !== '' && { justification }),
        ...(!(0,model_registry/* isDistant */.Gz)(at, registry) && { location: locationOf(at, options) }),
    };
}
function locationOf(at, { pathPrefix }) {
    // The path is not for reading but for finding the file: it is not clipped.
    const uri = (0,reporters_escape/* relativeUri */.H9)(external_node_path_.posix.join(pathPrefix, at.file));
    return { physicalLocation: { artifactLocation: { uri, uriBaseId: root }, region: regionOf(at) } };
}
/** Columns count as ours do, and an end is exclusive too. */
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** GitHub's own hash of the line of a finding; `undefined` where its file is not at hand. */
function lineHashesOf({ findings, known, approved, suppressed, texts, registry, }) {
    const wanted = new Map();
    const excused = [...approved, ...suppressed].map(({ finding }) => finding);
    for (const finding of [...findings, ...known, ...excused]) {
        const { at } = (0,distant/* annotated */.dR)(finding, registry);
        if (at === null)
            continue;
        wanted.set(at.file, (wanted.get(at.file) ?? new Set()).add(at.line));
    }
    const hashes = new Map();
    for (const [file, lines] of wanted) {
        const source = texts.get(file);
        if (source !== undefined)
            hashes.set(file, lineHashes(source.text, lines));
    }
    return ({ file, line }) => hashes.get(file)?.get(line);
}
function plain(text) {
    return (0,reporters_escape/* sarifText */.BC)((0,reporters_escape/* sentence */.em)(text));
}
function ended(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ projectPage),
/* harmony export */   Kk: () => (/* binding */ mannerInWords),
/* harmony export */   NM: () => (/* binding */ entriesInWords),
/* harmony export */   Q7: () => (/* binding */ knownInWords),
/* harmony export */   Qv: () => (/* binding */ relatedInWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   sl: () => (/* binding */ factsInWords),
/* harmony export */   wf: () => (/* binding */ wayInWords),
/* harmony export */   x7: () => (/* binding */ isLong),
/* harmony export */   yR: () => (/* binding */ checkedInWords)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32029);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73956);



/** Where portbook lives. */
const projectPage = 'https://github.com/portbook/portbook';
const rulePages = `${projectPage}/blob/main/docs/rules/`;
/** The page that explains a rule. */
function rulePage(rule) {
    return `${rulePages}${rule}.md`;
}
/** `1 route`, `3 routes`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
/** `2 errors, 1 warning`; empty where there is nothing to count. */
function countsInWords(counts) {
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(counts[severity], severity))
        .join(', ');
}
/** `2 errors, 1 warning`, or that there is none; of a change, that it has brought them. */
function verdict(report) {
    const counts = countsInWords((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(report.findings));
    if (report.change === null)
        return counts || 'no port problems';
    return counts === '' ? 'no new port problems' : `${counts} introduced`;
}
/** `2 errors, 1 warning were there before`, behind a separator; empty where there was nothing. */
function knownInWords({ known }, separator) {
    return known.length === 0 ? '' : `${separator}${count(known.length, 'finding')} from before`;
}
/** `3 listeners, 4 routes`. */
function factsInWords(facts) {
    return `${count(facts.listeners.length, 'listener')}, ${count(facts.routes.length, 'route')}`;
}
/** `3 listeners, 4 routes, registry PORTS.md (12 entries)`, for a terminal. */
function checkedInWords({ facts, registry }) {
    return `${factsInWords(facts)}, registry ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(registry.file)} (${entriesInWords(registry)})`;
}
/** `12 entries`. */
function entriesInWords(registry) {
    return count(registry.allocations.length, 'entry', 'entries');
}
/** How a registry in YAML of its own form was read, and how it comes by all the keys; nothing of any other. */
function mannerInWords({ file, manner }) {
    if (manner === undefined)
        return [];
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(file)}: read as ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(manner)}; "portbook convert --to yaml" writes it with keys for all the rest`,
    ];
}
/** `ecosystem.config.js:18:15`, for a terminal. */
function placeInWords(at) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(at.file)}:${at.line}:${at.column}`;
}
/** `registered: PORTS.md:22`, for a terminal. */
function relatedInWords({ at, message }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(at))}`;
}
/** Whether the steps to a port say more than the place where it is written, beside where its process is started. */
function isLong(way) {
    const [first] = way;
    return way.length > 2 || (way.length === 2 && way.some(({ at }) => at.file !== first?.at.file));
}
/**
 * `found by: ecosystem.config.js:12 starts "npm start" → package.json:7 script "start" runs "next start" → …`,
 * for a terminal; empty where it would say nothing.
 */
function wayInWords(way = []) {
    if (!isLong(way))
        return [];
    const steps = way.map(({ at, message }, index) => {
        const place = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(at);
        const before = way[index - 1];
        const isThere = before !== undefined && (0,_model_place_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPlace */ .Yd)(before.at) === place;
        return isThere ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(place)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}`;
    });
    return [`found by: ${steps.join(' → ')}`];
}


/***/ })

};
