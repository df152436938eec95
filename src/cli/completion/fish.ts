/** The script for fish. https://fishshell.com/docs/current/cmds/complete.html */
import { quotedForFish as quoted } from './quoted.ts';
import type { CommandWords, OptionWords, ProgramWords, Value } from './words.ts';

/** To be put into ~/.config/fish/completions. */
export function fishScript({ name, options, commands }: ProgramWords): string {
  const names = commands.map((it) => it.name).join(' ');
  const before = quoted(`not __fish_seen_subcommand_from ${names}`);
  return `# fish completion for ${name}: ${name} completion fish > ~/.config/fish/completions/${name}.fish
complete -c ${name} -f
${[
  ...options.map((it) => `complete -c ${name} -n ${before} ${optionSpec(it)}`),
  ...commands.map((it) => `complete -c ${name} -n ${before} -a ${quoted(it.name)} -d ${quoted(it.description)}`),
  ...commands.flatMap((it) => commandLines(name, it)),
].join('\n')}
`;
}

function commandLines(name: string, command: CommandWords): readonly string[] {
  const inside = quoted(`__fish_seen_subcommand_from ${command.name}`);
  // fish knows no places of arguments: it offers what any of them may be.
  const values = new Set(command.arguments.map(valueSpec).filter((it) => it !== ''));
  return [
    ...command.options.map((it) => `complete -c ${name} -n ${inside} ${optionSpec(it)}`),
    ...[...values].map((it) => `complete -c ${name} -n ${inside} ${it}`),
  ];
}

function optionSpec({ long, short, description, value }: OptionWords): string {
  const names = `-l ${long.replace(/^--/, '')}${short === null ? '' : ` -s ${short.replace(/^-/, '')}`}`;
  return `${names}${value === null ? '' : ` ${`-r ${valueSpec(value)}`.trim()}`} -d ${quoted(description)}`;
}

function valueSpec(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `-a ${quoted(value.words.join(' '))}`;
    case 'files':
      return '-F';
    case 'folders':
      return `-a ${quoted('(__fish_complete_directories)')}`;
    case 'anything':
      return '';
  }
}
