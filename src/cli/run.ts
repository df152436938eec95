/** The command line: arguments in, exit status out. */
import { Command, CommanderError } from 'commander';
import { Failure } from '../model/failure.ts';
import { version } from '../model/version.ts';
import { sentence } from '../reporters/escape.ts';
import { commands } from './commands/index.ts';
import type { ExitCode } from './context.ts';
import type { Io } from './io.ts';

/** Runs one command and returns its exit status; nothing is thrown. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = describe(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
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

function describe(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('portbook')
    .description(
      'Checks the ports in PM2, Vite and Nginx configs against your port registry. It runs nothing that it reads.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', examples);

  for (const add of commands) add(program, io, finish);
  return program;
}

const examples = `
Examples:
  portbook check                                 the current folder, with its own registry
  portbook check server --registry docs/PORTS.md
  portbook check --base origin/main              only what your branch brings, before you push it
  portbook scan --format json                    what portbook sees, for a script
  portbook scan --explain 4000                   how it came to be port 4000
  portbook registry ../shared/PORTS.md           what portbook reads in a registry`;
