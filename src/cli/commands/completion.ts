/**
 * `completion`: a script that lets a shell complete portbook's commands and options. It is generated from the program and
 * needs nothing at the press of a key: libraries for this start the program each time, and write to its streams themselves.
 */
import { Argument, type Command } from 'commander';
import { rules } from '../../rules/index.ts';
import type { ProgramWords } from '../completion/words.ts';
import { type AddCommand, oneOf } from '../context.ts';
import type { Io } from '../io.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

export const addCompletion: AddCommand = (program, io, finish) => {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells).argParser(oneOf(shells)))
    .action(async (shell: Shell) => {
      await completion(shell, program, io);
      finish(0);
    });
};

async function completion(shell: Shell, program: Command, io: Io): Promise<void> {
  const { wordsOf } = await import('../completion/words.ts');
  io.stdout.write(await scriptFor(shell, wordsOf(program, new Map([['rule', rules.map((it) => it.id)]]))));
}

async function scriptFor(shell: Shell, words: ProgramWords): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.ts')).bashScript(words);
    case 'zsh':
      return (await import('../completion/zsh.ts')).zshScript(words);
    case 'fish':
      return (await import('../completion/fish.ts')).fishScript(words);
  }
}
