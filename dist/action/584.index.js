export const id = 584;
export const ids = [584];
export const modules = {

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainText: () => (/* binding */ explainText)
/* harmony export */ });
/* harmony import */ var _model_port_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3520);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1374);



/** Places longer than this do not move what stands behind the others. */
const widestPlace = 48;
/** The steps from where each process is started to where its port is written, or to where it could not be followed. */
function explainText(facts) {
    const blocks = [
        ...facts.listeners.map((it) => [
            `${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showPorts */ .Ax)(it)}/${it.protocol} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(it.application)} (${it.role}, ${it.certainty}, environment ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(it.environment)})`,
            ...stepsInWords(it.way, { at: it.at, message: `says ${(0,_model_port_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showPorts */ .Ax)(it)}` }),
        ]),
        ...facts.unresolved.map((it) => [
            `port of ${it.application === null ? 'nobody in particular' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(it.application)} is not known`,
            ...stepsInWords([...it.way, { at: it.at, message: it.reason }], null),
        ]),
    ];
    const lines = [...blocks.flatMap((block) => [...block, '']), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .factsInWords */ .sl)(facts)];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join('\n')}\n`;
}
/** @param otherwise what to say of a port that is written where its process is started */
function stepsInWords(way, otherwise) {
    const steps = way.length === 0 && otherwise !== null ? [otherwise] : way;
    const places = steps.map(({ at }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(at));
    const width = Math.min(Math.max(0, ...places.map((it) => it.length)), widestPlace);
    return steps.map(({ message }, index) => `  ${(places[index] ?? '').padEnd(width)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}`);
}


/***/ })

};
