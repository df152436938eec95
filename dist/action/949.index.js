export const id = 949;
export const ids = [949];
export const modules = {

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var _javascript_values_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99);
/* harmony import */ var _launch_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4851);
/* harmony import */ var _launch_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5869);
/* harmony import */ var _launch_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1456);
/* harmony import */ var _launch_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(417);
/* harmony import */ var _launch_way_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2299);
/* harmony import */ var _launch_work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3887);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8767);
/* harmony import */ var _pm2_handed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(811);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4202);
/** The servers that the scripts of one `package.json` start. */










/** The scripts by whose names a program that is not known may be a server; any other (`build`, `lint`) ends. */
const startsPrograms = /^(?:start|serve|server|dev|develop|preview|prod|production)(?:[:-].*)?$/;
/**
 * A script is no launcher: nothing says that it is ever run. So only what somebody wrote counts, in the script or in
 * the source of the program, not what a server does by default, nor what cannot be told; and what stands in a config
 * of its own is said by that config's source. What it hands to PM2 is declared like in a process file.
 */
function extract(file, tree) {
    const directory = file.path.slice(0, -'/package.json'.length);
    const manifest = (0,_launch_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestIn */ .tn)(tree, directory);
    const listeners = new Map();
    const unresolved = new Map();
    const handed = [];
    for (const [name, line] of manifest?.scripts ?? []) {
        const at = (0,_javascript_values_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(line.at);
        const start = { at, message: `script ${(0,_launch_way_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(name)} runs ${(0,_launch_way_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(String(line.value))}` };
        const launches = (0,_launch_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .followShell */ .K)(tree, directory, line);
        handed.push(...(0,_pm2_handed_js__WEBPACK_IMPORTED_MODULE_5__/* .handedBy */ .M)(launches, start, _launch_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyEnvironment */ .h, tree));
        for (const launch of launches) {
            if (launch.kind === 'pm2')
                continue;
            if (launch.kind !== 'server' && !startsPrograms.test(name))
                continue;
            const way = [start, ...launch.way];
            const { ports, unknown, covers } = (0,_launch_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePorts */ ._)({ ...launch, way }, [_launch_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyEnvironment */ .h], tree, line.at);
            const configs = new Set(covers.map((it) => it.file));
            for (const port of ports) {
                // Its number may stand in a file that the config reads.
                const isOfConfig = [port, ...port.way].some((it) => configs.has(it.at.file));
                // What another package, or a project of Nx, says of itself is not this one's.
                const isOfOther = port.at.file !== file.path && launch.way.some((it) => isOfPackage(it.at, file));
                const isOwn = port.certainty !== 'default' && !isOfConfig && !isOfOther;
                const key = `${(0,_model_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeKey */ .r4)(port.at)} ${port.port} ${port.role} ${port.environment}`;
                if (isOwn && !listeners.has(key))
                    listeners.set(key, { ...port, source: 'scripts', application: null, instances: null });
            }
            // A port that is there, but not as a number.
            for (const it of unknown) {
                const isWritten = launch.kind !== 'broken' && it.severity === 'warning' && it.at.file === file.path;
                if (isWritten)
                    unresolved.set((0,_model_place_js__WEBPACK_IMPORTED_MODULE_9__/* .placeKey */ .r4)(it.at), { ...it, source: 'scripts', application: null, severity: 'notice' });
                // Nobody shall hide a port behind very many others.
                else if (it.reason === _launch_work_js__WEBPACK_IMPORTED_MODULE_4__/* .tooMuchWork */ .x)
                    unresolved.set(it.reason, { ...it, source: 'scripts', application: null });
            }
        }
    }
    return { ..._source_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s, listeners: [...listeners.values()], unresolved: [...unresolved.values()], handed };
}
/** Whether a step stands in the file of a package, or of a project, other than this one. */
function isOfPackage(at, { path }) {
    return at.file !== path && /(?:^|\/)(?:package|project)\.json$/.test(at.file);
}


/***/ })

};
