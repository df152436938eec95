export const id = 417;
export const ids = [417];
export const modules = {

/***/ 48417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkJson: () => (/* binding */ checkJson),
/* harmony export */   portsJson: () => (/* binding */ portsJson),
/* harmony export */   readingJson: () => (/* binding */ readingJson),
/* harmony export */   registryJson: () => (/* binding */ registryJson),
/* harmony export */   scanJson: () => (/* binding */ scanJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32029);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73956);


/** What `check` prints. */
function checkJson(report) {
    const output = {
        version: 1,
        findings: report.findings.map(findingOutput),
        counts: { ...(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(report.findings) },
        suppressed: report.suppressed.map(({ finding, suppression }) => ({
            ...findingOutput(finding),
            suppression: { ...start(suppression.at), reason: suppression.reason },
        })),
        registry: report.registry.file,
        known: report.known.map(findingOutput),
        approved: report.approved.map(({ finding, by }) => ({ ...findingOutput(finding), by })),
        change: changeOutput(report.change),
    };
    return print(output);
}
/** What `next` prints. */
function portsJson(ports) {
    const output = {
        version: 1,
        ports: ports.map(({ port, listed }) => ({ port, listed: listed === null ? null : start(listed) })),
    };
    return print(output);
}
function changeOutput(change) {
    if (change === null)
        return null;
    const placeOf = (at) => (at === null ? null : start(at));
    return {
        base: change.base,
        notes: change.notes.map(({ message, at }) => ({ message, at: placeOf(at) })),
        checklists: change.checklists.map(({ application, port, items }) => ({
            application,
            port,
            items: items.map(({ text, done, at, missing }) => ({ text, done, at: placeOf(at), missing })),
        })),
    };
}
/** What `scan` prints. */
function scanJson(facts) {
    const output = {
        version: 1,
        listeners: facts.listeners.map(listenerOutput),
        routes: facts.routes.map(routeOutput),
        unresolved: facts.unresolved.map(({ at, reason, application, way }) => ({
            ...start(at),
            reason,
            application,
            way: way.map(placed),
        })),
        errors: problemsOutput(facts.problems),
    };
    return print(output);
}
/** What `registry` prints, in the order of the document. */
function registryJson(registry) {
    return print(registryOutput(registry));
}
/** What `registry --explain` prints. */
function readingJson({ form, registry, parts }) {
    return print({
        ...registryOutput(registry),
        form,
        parts: parts.map(({ what, at, heading, readAs, reason, entries, columns }) => ({
            what,
            file: at.file,
            line: at.line,
            heading,
            readAs,
            reason,
            entries,
            columns: columns.map((it) => ({ ...it })),
        })),
    });
}
function registryOutput(registry) {
    return {
        version: 1,
        allocations: registry.allocations.map(allocationOutput),
        errors: problemsOutput(registry.problems),
    };
}
function findingOutput(finding) {
    const { rule, severity, message, help, at, port, application, related, way = [], fix, fingerprint } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...start(at),
        endLine: at.endLine,
        endColumn: at.endColumn,
        port,
        application,
        related: related.map(placed),
        way: way.map(placed),
        fix: fix === null ? null : { port: fix.port },
        fingerprint,
    };
}
function listenerOutput(listener) {
    const { port, portEnd, protocol, address, application, source, role, environment, certainty, at, way } = listener;
    return {
        port,
        portEnd,
        protocol,
        address,
        application,
        app: application,
        source,
        role,
        environment,
        certainty,
        ...start(at),
        way: way.map(placed),
    };
}
function routeOutput({ source, serverNames, location, host, port, at }) {
    return { source, serverNames: [...serverNames], location, host, port, ...start(at) };
}
function allocationOutput(allocation) {
    const { port, portEnd, protocol, application, status, type, owner, address, domains, notes, at } = allocation;
    const { host, environments, pool, until } = allocation;
    return {
        port,
        portEnd,
        protocol,
        application,
        status,
        type,
        owner,
        address,
        domains: [...domains],
        notes,
        host: host ?? null,
        environments: [...environments],
        pool,
        until,
        file: at.file,
        line: at.line,
    };
}
function problemsOutput(problems) {
    return problems.map(({ at, message }) => ({ ...start(at), message }));
}
function placed({ at, message }) {
    return { ...start(at), message };
}
function start({ file, line, column }) {
    return { file, line, column };
}
function print(output) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(JSON.stringify(output, null, 2))}\n`;
}


/***/ })

};
