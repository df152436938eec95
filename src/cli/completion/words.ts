/** What can be completed: the program's own commands, options and arguments, as data for each shell's script. */
import type { Argument, Command, Option } from 'commander';

/** What may stand for an option or an argument. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'anything' };

export interface OptionWords {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  /** `null` for one that stands alone. */
  readonly value: Value | null;
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  /** Its own, and those of every command. */
  readonly options: readonly OptionWords[];
  readonly arguments: readonly Value[];
}

export interface ProgramWords {
  readonly name: string;
  /** Those that may stand before a command. */
  readonly options: readonly OptionWords[];
  readonly commands: readonly CommandWords[];
}

const help: OptionWords = { long: '--help', short: '-h', description: 'show help', value: null };

/** @param known the words that an argument of a name may be, where the program itself does not say so */
export function wordsOf(program: Command, known: ReadonlyMap<string, readonly string[]>): ProgramWords {
  const own = program.options.map(optionWords);
  const common = own.filter((it) => it.long !== '--version');
  const commands = program.commands.map(
    (it): CommandWords => ({
      name: it.name(),
      description: it.description(),
      options: [...it.options.map(optionWords), ...common, help],
      arguments: it.registeredArguments.map((argument) => argumentValue(argument, known)),
    }),
  );
  const helpCommand: CommandWords = {
    name: 'help',
    description: 'show help for a command',
    options: [],
    arguments: [{ kind: 'words', words: commands.map((it) => it.name) }],
  };
  return { name: program.name(), options: [...own, help], commands: [...commands, helpCommand] };
}

function optionWords(option: Option): OptionWords {
  return {
    long: option.long ?? '',
    short: option.short ?? null,
    description: option.description,
    value: option.required || option.optional ? optionValue(option) : null,
  };
}

function optionValue({ argChoices, flags }: Option): Value {
  return argChoices === undefined ? valueNamed(/[<[]([^>\]]+)/.exec(flags)?.[1] ?? '') : words(argChoices);
}

function argumentValue(argument: Argument, known: ReadonlyMap<string, readonly string[]>): Value {
  const choices = argument.argChoices ?? known.get(argument.name());
  return choices === undefined ? valueNamed(argument.name()) : words(choices);
}

function words(list: readonly string[]): Value {
  return { kind: 'words', words: list };
}

/** By what the help calls it: `<file>`, `[dir]`. */
function valueNamed(name: string): Value {
  if (name === 'dir') return { kind: 'folders' };
  return { kind: name === 'file' || name === 'path' ? 'files' : 'anything' };
}
