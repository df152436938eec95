export const id = 438;
export const ids = [438];
export const modules = {

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fishScript: () => (/* binding */ fishScript)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52676);
/** The script for fish. https://fishshell.com/docs/current/cmds/complete.html */

/** To be put into ~/.config/fish/completions. */
function fishScript({ name, options, commands }) {
    const names = commands.map((it) => it.name).join(' ');
    const before = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)(`not __fish_seen_subcommand_from ${names}`);
    return `# fish completion for ${name}: ${name} completion fish > ~/.config/fish/completions/${name}.fish
complete -c ${name} -f
${[
        ...options.map((it) => `complete -c ${name} -n ${before} ${optionSpec(it)}`),
        ...commands.map((it) => `complete -c ${name} -n ${before} -a ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)(it.name)} -d ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)(it.description)}`),
        ...commands.flatMap((it) => commandLines(name, it)),
    ].join('\n')}
`;
}
function commandLines(name, command) {
    const inside = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)(`__fish_seen_subcommand_from ${command.name}`);
    // fish knows no places of arguments: it offers what any of them may be.
    const values = new Set(command.arguments.map(valueSpec).filter((it) => it !== ''));
    return [
        ...command.options.map((it) => `complete -c ${name} -n ${inside} ${optionSpec(it)}`),
        ...[...values].map((it) => `complete -c ${name} -n ${inside} ${it}`),
    ];
}
function optionSpec({ long, short, description, value }) {
    const names = `-l ${long.replace(/^--/, '')}${short === null ? '' : ` -s ${short.replace(/^-/, '')}`}`;
    return `${names}${value === null ? '' : ` ${`-r ${valueSpec(value)}`.trim()}`} -d ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)(description)}`;
}
function valueSpec(value) {
    switch (value.kind) {
        case 'words':
            return `-a ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)(value.words.join(' '))}`;
        case 'files':
            return '-F';
        case 'folders':
            return `-a ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForFish */ .u)('(__fish_complete_directories)')}`;
        case 'anything':
            return '';
    }
}


/***/ }),

/***/ 52676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   u: () => (/* binding */ quotedForFish)
/* harmony export */ });
/** Text inside a script for a shell. */
/** For bash and zsh: between single quotes nothing has a meaning. https://www.gnu.org/software/bash/manual/html_node/Single-Quotes.html */
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** For fish, where a backslash has one. https://fishshell.com/docs/current/language.html#quotes */
function quotedForFish(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}


/***/ })

};
