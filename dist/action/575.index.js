export const id = 575;
export const ids = [575];
export const modules = {

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   partsOf: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8767);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5213);
/** What each part of a Markdown registry was read as, and why: from the reader's own decisions, in the order of the document. */


/** Tables, lists and code blocks, headings that give ports, and of the text what says something of ports. */
function partsOf(source, reading) {
    const tables = reading.tables.map((it) => ({
        what: 'table',
        at: source.place(it.table.start),
        heading: headingOf(it.table.context),
        // Lanes and routes have become the one or the other: the reason tells of them.
        readAs: it.kind === 'allocation' || it.kind === 'usage' ? it.kind : 'none',
        reason: it.reason,
        entries: it.entries,
        columns: columnsOf(it),
    }));
    const lists = reading.lists.flatMap((it) => {
        const part = listPart(source, it, reading);
        // Prose that says nothing of ports is what most documents are full of.
        return part.what === 'text' && part.readAs === 'none' && !(0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeList */ .ov)(source, it.block) ? [] : part;
    });
    const headings = reading.headings.map(({ heading, allocations }) => ({
        what: 'heading',
        at: source.place(heading.content.start),
        heading: heading.content.text,
        readAs: 'allocation',
        reason: 'no table or list gives ports, and this heading does, by itself or by what stands below it',
        entries: allocations.length,
        columns: [],
    }));
    return [...tables, ...lists, ...headings].sort((a, b) => (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(a.at, b.at));
}
function listPart(source, { block, allocations, reason }, reading) {
    const part = {
        what: block.kind === 'fence' ? 'code' : block.list ? 'list' : 'text',
        at: source.place(block.lines[0]?.start ?? 0),
        heading: headingOf(block.context),
        columns: [],
    };
    if (allocations.length > 0)
        return { ...part, readAs: 'allocation', reason, entries: allocations.length };
    const section = reading.sections.get(block);
    if (section !== undefined)
        return { ...part, readAs: 'section', reason: `it describes port ${section.statement.port}`, entries: 1 };
    const ways = reading.domainMaps.get(block);
    if (ways !== undefined)
        return {
            ...part,
            readAs: 'domains',
            reason: 'it leads from domains to ports of this machine',
            entries: ways.length,
        };
    return { ...part, readAs: 'none', reason, entries: 0 };
}
function headingOf({ headings }) {
    return headings.at(-1) ?? null;
}
function columnsOf({ table, columns }) {
    const names = new Map();
    for (const [role, column] of columns?.byRole ?? [])
        names.set(column, role);
    for (const column of columns?.notes ?? [])
        names.set(column, 'notes');
    for (const column of columns?.aliases ?? [])
        names.set(column, 'other name');
    for (const column of columns?.ports ?? []) {
        const host = columns?.hosts.get(column);
        names.set(column, host === undefined ? 'port' : `port on ${host}`);
    }
    return table.header.map(({ text }, column) => ({ header: text, readAs: names.get(column) ?? null }));
}


/***/ })

};
