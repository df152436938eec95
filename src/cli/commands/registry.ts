/** `registry`: what portbook reads in a registry, and what it was read as. */
import type { SourceText } from '../../model/source-text.ts';
import { explainRegistry, readRegistry } from '../../registry/index.ts';
import { renderReading, renderRegistry } from '../../reporters/index.ts';
import {
  type AddCommand,
  type ExitCode,
  formatOption,
  openFolder,
  policyFor,
  registryText,
  userText,
} from '../context.ts';
import type { Io } from '../io.ts';

interface RegistryOptions {
  readonly explain?: true;
  readonly format: 'text' | 'json';
}

export const addRegistry: AddCommand = (program, io, finish) => {
  program
    .command('registry')
    .description('list the allocations that the registry makes')
    .argument('[file]', 'the port registry (default: the one of the current folder)')
    .option('--explain', 'show what each table, list and section was read as, and why')
    .addOption(formatOption('text', 'json'))
    .action(async (file: string | undefined, options: RegistryOptions) => finish(await registry(file, options, io)));
};

/** @throws Failure where there is no registry, or it cannot be read */
async function registry(file: string | undefined, options: RegistryOptions, io: Io): Promise<ExitCode> {
  io.stdout.write(await rendered(await sourceOf(file, io), options));
  return 0;
}

async function sourceOf(file: string | undefined, io: Io): Promise<SourceText> {
  if (file !== undefined) return userText(file, io.cwd, io);
  const folder = openFolder('.', io);
  return registryText(folder, await policyFor(folder.tree, null), undefined, io);
}

async function rendered(source: SourceText, { explain, format }: RegistryOptions): Promise<string> {
  return explain
    ? renderReading(format, await explainRegistry(source))
    : renderRegistry(format, await readRegistry(source));
}
