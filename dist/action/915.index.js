export const id = 915;
export const ids = [915];
export const modules = {

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var _javascript_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6583);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4202);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);
/** Process files in YAML. */



const mayBeAnything = /(?:^|\/)process[^/]*$/i;
const declares = /^[\s-]*["']?(?:apps|pm2|script)["']?\s*:/m;
function extract(file, tree) {
    if (mayBeAnything.test(file.path) && !declares.test(file.text))
        return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s;
    const config = (0,_javascript_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(file);
    if ('message' in config)
        return { ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s, problems: [config] };
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .extractConfig */ .S)(config.value, config.suppressions, file, tree);
}


/***/ })

};
