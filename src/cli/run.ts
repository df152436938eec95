/** The command line: arguments in, exit status out. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { Failure } from '../model/failure.ts';
import { failOnChoices } from '../model/finding.ts';
import { version } from '../model/version.ts';
import { sentence } from '../reporters/escape.ts';
import { check, type ExitCode, registry, scan } from './commands.ts';
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

  const folder = (): Argument => new Argument('[dir]', 'the folder to look at').default('.', 'the current one');
  const format = (...choices: readonly string[]): Option =>
    new Option('--format <name>', 'how to print the result').choices(choices).default('text');

  program
    .command('check')
    .description('find the ports that collide with each other or with the registry')
    .addArgument(folder())
    .option('--registry <file>', 'the port registry (default: the policy’s, or PORTS.md and the like)')
    .option('--policy <file>', 'the policy (default: .github/portbook.yml)')
    .addOption(format('text', 'json', 'sarif', 'github', 'markdown'))
    .addOption(
      new Option('--fail-on <severity>', 'from when on to exit with 1').choices(failOnChoices).default('error'),
    )
    .option('--base <commit>', 'judge only what is new since this commit was left, by its policy')
    .option('--color', 'colour the text (default: on a terminal)')
    .option('--no-color', 'do not')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing that --fail-on asks for, 1 findings, 2 the check could not be done.',
    )
    .action(async (dir, options) => finish(await check(dir, options, io)));

  program
    .command('scan')
    .description('list the listeners and routes that the configs describe, and what cannot be known')
    .addArgument(folder())
    .addOption(format('text', 'json'))
    .option('--explain [what]', 'show step by step how a port was found: of a port, an application, or all')
    .action(async (dir, options) => finish(await scan(dir, options, io)));

  program
    .command('registry')
    .description('list the allocations that the registry makes')
    .argument('[file]', 'the port registry (default: the one of the current folder)')
    .addOption(format('text', 'json'))
    .action(async (file, options) => finish(await registry(file, options, io)));

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
