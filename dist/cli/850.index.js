export const id = 850;
export const ids = [850];
export const modules = {

/***/ 80850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bashScript: () => (/* binding */ bashScript)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52676);
/** The script for bash. https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */

/** Also for the bash 3.2 of macOS, which has neither `mapfile` nor `compopt`. */
function bashScript({ name, options, commands }) {
    const shell = `_${name}`;
    return `# bash completion for ${name}: put \`source <(${name} completion bash)\` into ~/.bashrc
${shell}_reply() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$cur")
}
${shell}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' place=0 word i
  COMPREPLY=()
  # bash parts --format=json at the sign.
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -z $command ]]; then
      case $word in ${commands.map((it) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(it.name)).join('|')}) command=$word ;; esac
    else
      case "$command:$word" in
        ${[...commands.flatMap(valueOptions), '*:=']
        .map((it) => (it === '*:=' ? it : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(it)))
        .join('|')}) [[ \${COMP_WORDS[i+1]} == = ]] || ((i++)) ;;
        *:-*) ;;
        *) ((place++)) ;;
      esac
    fi
  done
  case "$command:$prev" in
${commands.flatMap((command) => command.options.flatMap((it) => valueCase(shell, command, it))).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
      '') ${reply(shell, flagsOf(options))} ;;
${commands.map((it) => `      ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(it.name)}) ${reply(shell, flagsOf(it.options))} ;;`).join('\n')}
    esac
    return
  fi
  case "$command:$place" in
    ':0') ${reply(shell, commands.map((it) => it.name))} ;;
${commands.flatMap((it) => it.arguments.map((value, at) => `    ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${it.name}:${at}`)}) ${completed(shell, value)} ;;`)).join('\n')}
  esac
}
complete -F ${shell} ${name}
`;
}
function flagsOf(options) {
    return options.flatMap((it) => (it.short === null ? [it.long] : [it.long, it.short]));
}
/** The options of a command that take the word behind them, as the script looks them up. */
function valueOptions({ name, options }) {
    return flagsOf(options.filter((it) => it.value !== null)).map((flag) => `${name}:${flag}`);
}
function valueCase(shell, { name }, option) {
    if (option.value === null)
        return [];
    const flags = flagsOf([option]).map((flag) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`${name}:${flag}`));
    return [`    ${flags.join('|')}) ${completed(shell, option.value)}; return ;;`];
}
function completed(shell, value) {
    switch (value.kind) {
        case 'words':
            return reply(shell, value.words);
        case 'files':
            return `compopt -o filenames 2>/dev/null; ${shell}_reply -f`;
        case 'folders':
            return `compopt -o filenames 2>/dev/null; ${shell}_reply -d`;
        case 'anything':
            return ':';
    }
}
function reply(shell, words) {
    return `${shell}_reply -W ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(words.join(' '))}`;
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
