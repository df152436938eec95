/** `registry`: what portbook reads in a registry, and what it was read as. */
import { explainRegistry, readRegistry } from '../../registry/index.ts';
import { renderReading, renderRegistry } from '../../reporters/index.ts';
import { type AddCommand, type ExitCode, formatOption } from '../context.ts';
import type { Io } from '../io.ts';
import { namedRegistry } from '../named-registry.ts';

interface RegistryOptions {
  readonly explain?: true;
  readonly format: 'text' | 'json';
}

export const addRegistry: AddCommand = (program, io, finish) => {
  program
    .command('registry')
    .description('list the allocations that the registry makes')
    .argument(
      '[file]',
      'the port registry, also owner/repo:path@ref or git+file:FOLDER:path@ref (default: the one of the current folder)',
    )
    .option('--explain', 'show what each table, list and section was read as, and why')
    .addOption(formatOption('text', 'json'))
    .action(async (file: string | undefined, options: RegistryOptions) => finish(await registry(file, options, io)));
};

/** @throws Failure where there is no registry, or it cannot be read */
async function registry(file: string | undefined, options: RegistryOptions, io: Io): Promise<ExitCode> {
  const { source, pin } = await namedRegistry(file, io);
  io.stdout.write(
    options.explain
      ? await renderReading(options.format, await explainRegistry(source, pin))
      : await renderRegistry(options.format, await readRegistry(source, pin)),
  );
  return 0;
}
