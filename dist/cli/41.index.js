export const id = 41;
export const ids = [41];
export const modules = {

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMarkdown: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3520);
/* harmony import */ var _markdown_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(553);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5332);
/** The Markdown form of a registry, written from what it says: one table. */



const columns = [
    { header: 'Port', cell: (it) => (0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_1__/* .showPorts */ .Ax)(it) },
    { header: 'Application', cell: (it) => (it.application === null ? '–' : nameCell(it.application)) },
    { header: 'Status', cell: (it) => it.status.replace(/^./, (first) => first.toUpperCase()) },
    { header: 'Protocol', cell: (it) => (it.protocol === 'tcp' ? '' : it.protocol.toUpperCase()) },
    { header: 'Type', cell: (it) => escapeText(it.type ?? '') },
    { header: 'Owner', cell: (it) => escapeText(it.owner ?? '') },
    { header: 'Server', cell: (it) => escapeText(it.host ?? '') },
    { header: 'Address', cell: (it) => escapeText(it.address ?? '') },
    { header: 'Environments', cell: (it) => listCell(it.environments) },
    { header: 'Domains', cell: (it) => escapeText(it.domains.join(', ')) },
    { header: 'Directory', cell: (it) => escapeText(it.directory ?? '') },
    { header: 'Aliases', cell: (it) => listCell(furtherNames(it)) },
    { header: 'Pool', cell: (it) => escapeText(it.pool ?? '') },
    { header: 'Until', cell: (it) => it.until ?? '' },
    { header: 'Notes', cell: (it) => escapeText(it.notes ?? '') },
];
const always = new Set(['Port', 'Application', 'Status']);
const labels = { updated: 'Last updated', audited: 'Last audit' };
/** A cell that is wider does not widen its column. */
const widest = 40;
/**
 * The document. What no entry says has no column.
 *
 * @param dates at most one of each kind, each one of the calendar
 */
function writeMarkdown(allocations, dates) {
    const used = columns.filter((it) => always.has(it.header) || allocations.some((entry) => it.cell(entry) !== ''));
    const rows = allocations.map((entry) => used.map((it) => it.cell(entry)));
    const widths = used.map(({ header }, column) => Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0).filter((it) => it <= widest)));
    const line = (row, fill = ' ') => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
    const stated = dates.map((it) => `${labels[it.kind]}: ${it.date}`).join(' · ');
    return [
        '# Ports',
        '',
        ...(stated === '' ? [] : [stated, '']),
        line(used.map((it) => it.header)),
        line(used.map(() => ''), '-'),
        ...rows.map((row) => line(row)),
        '',
    ].join('\n');
}
/** Names that the reader does not see in the application's own. */
function furtherNames({ application, aliases }) {
    const derived = new Set((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasesOf */ .Q)(application, []));
    return aliases.filter((it) => !derived.has(it));
}
/** A name between commas, or, where one has a mark in it that would part it, each on a line of its own. */
function listCell(names) {
    const isPlain = names.every((it) => !/[,;，、]|^[/+&] | [/+&] | [/+&]$/.test(it));
    return names.map(escapeText).join(isPlain ? ', ' : '<br>');
}
/** A name that would be read as a status or as nobody stands as code, which the reader takes literally. */
function nameCell(name) {
    return (0,_markdown_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadAsName */ .W)(name) ? escapeText(name) : codeOf(name);
}
/** https://spec.commonmark.org/0.31.2/#code-spans, in a table: https://github.github.com/gfm/#example-200 */
function codeOf(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}
/** https://spec.commonmark.org/0.31.2/#backslash-escapes; an underscore inside a word is no mark. */
function escapeText(text) {
    return text
        .replace(/[\\`*~<[\]|]|&(?=[#a-z])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
        .replaceAll('\n', '<br>');
}


/***/ })

};
