export const id = 988;
export const ids = [988];
export const modules = {

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linksToFiles: () => (/* binding */ linksToFiles)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/** Where GitHub shows a place of the checked commit. */

/**
 * Links to the files of the commit that the workflow runs for; `null` outside of a repository.
 *
 * @param pathPrefix of the checked folder in the repository, `''` for its root
 */
function linksToFiles(pathPrefix) {
    const repository = process.env['GITHUB_REPOSITORY'];
    // For a pull request, `sha` is a merge that exists only for a while: the branch's own commit stays.
    const head = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.payload.pull_request?.['head']?.sha;
    const sha = typeof head === 'string' ? head : _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.sha;
    if (!repository || !sha)
        return null;
    const base = `${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl}/${repository}/blob/${encodeURIComponent(sha)}`;
    return {
        file: ({ file, line, endLine }) => {
            const path = pathPrefix === '' ? file : `${pathPrefix}/${file}`;
            // GitHub renders Markdown, without lines to link to, unless it is asked for the plain text.
            const query = /\.(md|markdown)$/i.test(path) ? '?plain=1' : '';
            const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
            return `${base}/${path.split('/').map(encodeURIComponent).join('/')}${query}${lines}`;
        },
    };
}


/***/ })

};
