export const id = 823;
export const ids = [823];
export const modules = {

/***/ 30823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
const help = { long: '--help', short: '-h', description: 'show help', value: null };
/** @param known the words that an argument of a name may be, where the program itself does not say so */
function wordsOf(program, known) {
    const own = program.options.map(optionWords);
    const common = own.filter((it) => it.long !== '--version');
    const commands = program.commands.map((it) => ({
        name: it.name(),
        description: it.description(),
        options: [...it.options.map(optionWords), ...common, help],
        arguments: it.registeredArguments.map((argument) => argumentValue(argument, known)),
    }));
    const helpCommand = {
        name: 'help',
        description: 'show help for a command',
        options: [],
        arguments: [{ kind: 'words', words: commands.map((it) => it.name) }],
    };
    return { name: program.name(), options: [...own, help], commands: [...commands, helpCommand] };
}
function optionWords(option) {
    return {
        long: option.long ?? '',
        short: option.short ?? null,
        description: option.description,
        value: option.required || option.optional ? optionValue(option) : null,
    };
}
function optionValue({ argChoices, flags }) {
    return argChoices === undefined ? valueNamed(/[<[]([^>\]]+)/.exec(flags)?.[1] ?? '') : words(argChoices);
}
function argumentValue(argument, known) {
    const choices = argument.argChoices ?? known.get(argument.name());
    return choices === undefined ? valueNamed(argument.name()) : words(choices);
}
function words(list) {
    return { kind: 'words', words: list };
}
/** By what the help calls it: `<file>`, `[dir]`. */
function valueNamed(name) {
    if (name === 'dir')
        return { kind: 'folders' };
    return { kind: name === 'file' || name === 'path' ? 'files' : 'anything' };
}


/***/ })

};
