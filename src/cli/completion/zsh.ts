/** The script for zsh. https://zsh.sourceforge.io/Doc/Release/Completion-System.html#index-_005farguments */
import { quoted } from './quoted.ts';
import type { OptionWords, ProgramWords, Value } from './words.ts';

/** To be sourced, or to be put as `_portbook` into a folder of `fpath`. */
export function zshScript({ name, options, commands }: ProgramWords): string {
  const shell = `_${name}`;
  return `#compdef ${name}
# zsh completion for ${name}: put \`source <(${name} completion zsh)\` into ~/.zshrc, after compinit
${shell}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(specOf).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(${commands.map((it) => quoted(`${it.name}:${it.description}`)).join(' ')})
      _describe -t commands command commands ;;
    argument)
      case $line[1] in
${commands
  .map((it) => {
    const values = it.arguments.map((value, at) => quoted(`${at + 1}:argument:${actionOf(value)}`));
    return `        ${quoted(it.name)}) _arguments ${[...it.options.map(specOf), ...values].join(' ')} ;;`;
  })
  .join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${shell} ]]; then ${shell} "$@"; else compdef ${shell} ${name}; fi
`;
}

/** \`(-q --quiet)'{-q,--quiet}'[description]\`: one of the two is enough. */
function specOf({ long, short, description, value }: OptionWords): string {
  const text = `[${description.replace(/[[\]\\]/g, '\\$&')}]${value === null ? '' : `:value:${actionOf(value)}`}`;
  return short === null ? quoted(`${long}${text}`) : `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(text)}`;
}

function actionOf(value: Value): string {
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
