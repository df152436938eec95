export const id = 3;
export const ids = [3];
export const modules = {

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99);
/* harmony import */ var _javascript_values_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6222);
/* harmony import */ var _launch_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4851);
/* harmony import */ var _launch_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5869);
/* harmony import */ var _launch_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(417);
/* harmony import */ var _launch_way_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2299);
/* harmony import */ var _model_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4969);
/* harmony import */ var _model_suppression_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3747);
/* harmony import */ var _pm2_handed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(811);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4202);
/** The servers that the lines of one `Procfile` start. */










/** Process types of one file; no application has so many. */
const mostProcesses = 500;
/** https://devcenter.heroku.com/articles/procfile#procfile-format */
const line = /^([\w-]+):[^\S\n]*(\S[^\n]*)$/gm;
function extract(file, tree) {
    const directory = (0,_model_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file.path);
    const found = [];
    for (const match of file.text.matchAll(line)) {
        const [whole, name = '', rest = ''] = match;
        const command = rest.trimEnd();
        const start = match.index + whole.length - rest.length;
        if (found.length >= mostProcesses) {
            const reason = `the file has more than ${mostProcesses} processes, and those from here on are not looked at`;
            const at = file.place(match.index, match.index + name.length);
            found.push({ ..._source_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s, unresolved: [{ ...unread, at, reason }] });
            break;
        }
        found.push(processOf(name, (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .primitive */ .MY)(command, { source: file, start, end: start + command.length }), directory, tree));
    }
    return {
        ..._source_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s,
        listeners: found.flatMap((it) => it.listeners),
        unresolved: found.flatMap((it) => it.unresolved),
        processes: found.flatMap((it) => it.processes),
        suppressions: commentsIn(file),
        handed: found.flatMap((it) => it.handed ?? []),
    };
}
function processOf(name, command, directory, tree) {
    const at = (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(command.at);
    const start = { at, message: `process ${(0,_launch_way_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(name)} runs ${(0,_launch_way_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(String(command.value))}` };
    const started = (0,_launch_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .followShell */ .K)(tree, directory, command);
    const handed = (0,_pm2_handed_js__WEBPACK_IMPORTED_MODULE_4__/* .handedBy */ .M)(started, start, environmentOf(command), tree);
    const launches = started.flatMap((it) => (it.kind === 'pm2' ? [] : [{ ...it, way: [start, ...it.way] }]));
    const all = launches.map((launch) => (0,_launch_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .effectivePorts */ ._)(launch, [environmentOf(command)], tree, command.at));
    return {
        ..._source_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s,
        listeners: all.flatMap(({ ports }) => ports.map((it) => ({ ...it, source: 'procfile', application: null, instances: null }))),
        unresolved: all
            .flatMap((it) => it.unknown)
            .map((it) => lessSevere({ ...it, source: 'procfile', application: null })),
        processes: [
            {
                name: null,
                directories: [...new Set(launches.flatMap((it) => it.directory ?? []))],
                isServer: launches.some((it) => it.kind === 'server'),
                covers: all.flatMap((it) => it.covers),
                scripts: launches.flatMap(({ way }) => way.slice(1).map((it) => it.at)),
            },
        ],
        handed: handed.map((it) => ({ ...it, unresolved: it.unresolved.map(lessSevere) })),
    };
}
/** It may not listen at all, and where it does, the port is not this machine's to give. */
function lessSevere(it) {
    return { ...it, severity: it.reason === runnersPort ? 'notice' : it.severity };
}
const unread = { source: 'procfile', application: null, severity: 'warning', role: 'start', way: [] };
const runnersPort = 'whoever runs the Procfile gives it a PORT';
/**
 * Whoever runs a Procfile gives each process a `PORT`: a platform any, Foreman 5000 and up.
 * https://devcenter.heroku.com/articles/runtime-principles#web-servers, https://ddollar.github.io/foreman/#OPTIONS
 */
function environmentOf({ at }) {
    return new _launch_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .Environment */ .O('default', new Map([['PORT', (0,_javascript_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(runnersPort, at)]]));
}
function commentsIn(file) {
    if (!(0,_model_suppression_js__WEBPACK_IMPORTED_MODULE_9__/* .mentionsSuppression */ .x)(file.text))
        return [];
    return [...file.text.matchAll(/^[^\S\n]*#.*$/gm)].flatMap((it) => (0,_model_suppression_js__WEBPACK_IMPORTED_MODULE_9__/* .suppressionsIn */ .k)(file, it.index, it.index + it[0].length));
}


/***/ })

};
