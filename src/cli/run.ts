/** The command line: arguments in, exit status out. */
import { Command, CommanderError } from 'commander';
import { Failure } from '../model/failure.ts';
import { version } from '../model/version.ts';
import { sentence, visible } from '../reporters/escape.ts';
import { commands } from './commands/index.ts';
import type { ExitCode } from './context.ts';
import { examplesOf, someExamples } from './examples.ts';
import type { Io } from './io.ts';
import { sessionFor } from './session.ts';

/** Runs one command and returns its exit status; nothing is thrown. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const { program, endProgress } = programFor(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    endProgress();
    return exitCode;
  } catch (error) {
    endProgress();
    // Help and version end with an error too, one without a fault. Commander has said what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.stderr.write(`portbook: ${sentence(explain(error))}\n`);
    if (io.env['PORTBOOK_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return 2;
  }
}

function explain(error: unknown): string {
  if (error instanceof Failure) return error.toText();
  const message = error instanceof Error ? error.message : String(error);
  return `something went wrong inside portbook, and nothing was decided (${message}); PORTBOOK_DEBUG=1 shows where`;
}

/** The commands and their options, and what takes away the line of a long run. */
export function programFor(
  io: Io,
  finish: (code: ExitCode) => void,
): { readonly program: Command; readonly endProgress: () => void } {
  const program = new Command('portbook')
    .description(
      'Checks the ports in PM2, Vite and Nginx configs against your port registry. It runs nothing that it reads.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // What the user has written is in it.
      writeErr: (text) => io.stderr.write(text.split('\n').map(visible).join('\n')),
    })
    .showHelpAfterError('(--help shows what there is)')
    .option('-q, --quiet', 'print the result and errors, and nothing else')
    .option('--color', 'colour the text (default: on a terminal)')
    .option('--no-color', 'do not; NO_COLOR and FORCE_COLOR are known as well')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', someExamples());

  const { session, endProgress } = sessionFor(program, io);
  for (const add of commands) add(program, session, finish);
  for (const command of program.commands) command.addHelpText('after', examplesOf(command.name()));
  return { program, endProgress };
}
