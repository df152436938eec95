/** The script for bash. https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
import { quoted } from './quoted.ts';
import type { CommandWords, OptionWords, ProgramWords, Value } from './words.ts';

/** Also for the bash 3.2 of macOS, which has neither `mapfile` nor `compopt`. */
export function bashScript({ name, options, commands }: ProgramWords): string {
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
      case $word in ${commands.map((it) => quoted(it.name)).join('|')}) command=$word ;; esac
    else
      case "$command:$word" in
        ${[...commands.flatMap(valueOptions), '*:=']
          .map((it) => (it === '*:=' ? it : quoted(it)))
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
${commands.map((it) => `      ${quoted(it.name)}) ${reply(shell, flagsOf(it.options))} ;;`).join('\n')}
    esac
    return
  fi
  case "$command:$place" in
    ':0') ${reply(
      shell,
      commands.map((it) => it.name),
    )} ;;
${commands.flatMap((it) => it.arguments.map((value, at) => `    ${quoted(`${it.name}:${at}`)}) ${completed(shell, value)} ;;`)).join('\n')}
  esac
}
complete -F ${shell} ${name}
`;
}

function flagsOf(options: readonly OptionWords[]): readonly string[] {
  return options.flatMap((it) => (it.short === null ? [it.long] : [it.long, it.short]));
}

/** The options of a command that take the word behind them, as the script looks them up. */
function valueOptions({ name, options }: CommandWords): readonly string[] {
  return flagsOf(options.filter((it) => it.value !== null)).map((flag) => `${name}:${flag}`);
}

function valueCase(shell: string, { name }: CommandWords, option: OptionWords): readonly string[] {
  if (option.value === null) return [];
  const flags = flagsOf([option]).map((flag) => quoted(`${name}:${flag}`));
  return [`    ${flags.join('|')}) ${completed(shell, option.value)}; return ;;`];
}

function completed(shell: string, value: Value): string {
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

function reply(shell: string, words: readonly string[]): string {
  return `${shell}_reply -W ${quoted(words.join(' '))}`;
}
