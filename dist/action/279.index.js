export const id = 279;
export const ids = [279];
export const modules = {

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var _javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2628);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4202);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1165);
/** Process files in JavaScript, TypeScript and JSON. */



/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json$|\.config\.[cm]?[jt]s$/i;
function extract(file, tree) {
    const config = /\.json$/i.test(file.path) ? (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateJson */ .QJ)(file, tree) : (0,_javascript_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateConfig */ .O_)(file, tree);
    const read = 'message' in config
        ? { ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s, problems: [config] }
        : (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .extractConfig */ .S)(config.value, config.suppressions, file, tree);
    // An `ecosystem.ts` may be anything: it is a process file if it starts something.
    const starts = read.processes.length > 0 || read.listeners.length > 0;
    return starts || isConfigByName.test(file.path) ? read : _source_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s;
}


/***/ })

};
