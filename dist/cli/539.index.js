export const id = 539;
export const ids = [539];
export const modules = {

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


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zshScript: () => (/* binding */ zshScript)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52676);
/** The script for zsh. https://zsh.sourceforge.io/Doc/Release/Completion-System.html#index-_005farguments */

/** To be sourced, or to be put as `_portbook` into a folder of `fpath`. */
function zshScript({ name, options, commands }) {
    const shell = `_${name}`;
    return `#compdef ${name}
# zsh completion for ${name}: put \`source <(${name} completion zsh)\` into ~/.zshrc, after compinit
${shell}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(specOf).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(${commands.map((it) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${it.name}:${it.description}`)).join(' ')})
      _describe -t commands command commands ;;
    argument)
      case $line[1] in
${commands
        .map((it) => {
        const values = it.arguments.map((value, at) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${at + 1}:argument:${actionOf(value)}`));
        return `        ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(it.name)}) _arguments ${[...it.options.map(specOf), ...values].join(' ')} ;;`;
    })
        .join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${shell} ]]; then ${shell} "$@"; else compdef ${shell} ${name}; fi
`;
}
/** \`(-q --quiet)'{-q,--quiet}'[description]\`: one of the two is enough. */
function specOf({ long, short, description, value }) {
    const text = `[${description.replace(/[[\]\\]/g, '\\$&')}]${value === null ? '' : `:value:${actionOf(value)}`}`;
    return short === null ? (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${long}${text}`) : `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`(${short} ${long})`)}{${short},${long}}${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}`;
}
function actionOf(value) {
    switch (value.kind) {
        case 'words':
            return `(${value.words.join(' ')})`;
        case 'files':
            return '_files';
        case 'folders':
            return '_files -/';
        case 'anything':
            return ' ';
    }
}


/***/ })

};
