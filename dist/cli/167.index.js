export const id = 167;
export const ids = [167];
export const modules = {

/***/ 68167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFor: () => (/* binding */ fetchFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35350);
/* harmony import */ var _model_registry_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59088);
/** Registries of other repositories for the command line: on GitHub with the user's token, or in a git repository here. */



/** Where a token is looked for, the first one that there is. */
const tokens = ['PORTBOOK_REGISTRY_TOKEN', 'GITHUB_TOKEN'];
/** What reads either kind is loaded only for it. */
function fetchFor(io) {
    return (address) => (address.kind === 'github' ? onGitHub(address, io) : onThisMachine(address, io));
}
async function onGitHub(address, { env }) {
    const tokenName = tokens.find((it) => env[it]);
    const token = tokenName === undefined ? undefined : env[tokenName];
    if (tokenName === undefined || token === undefined) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`a token is needed to read the registry ${(0,_model_registry_address_js__WEBPACK_IMPORTED_MODULE_2__/* .showAddress */ .mC)(address)}: put one into ${tokens.join(' or ')}, with contents: read in ${address.owner}/${address.repo}`);
    }
    const [{ GitHub }, { distantText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(392), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 74974)),
        Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(392), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 14777)),
    ]);
    const { owner, repo } = address;
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    return distantText(address, { github: new GitHub({ token, apiUrl, owner, repo }), tokenName, serverUrl });
}
async function onThisMachine(address, { cwd }) {
    const { localDistantText } = await Promise.all(/* import() */[__webpack_require__.e(667), __webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__, 66216));
    return localDistantText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, address.folder), address);
}


/***/ })

};
