/** `registry`: what portbook reads in a registry. */
import { readRegistry } from '../../registry/index.ts';
import { renderRegistry } from '../../reporters/index.ts';
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
  readonly format: 'text' | 'json';
}

export const addRegistry: AddCommand = (program, io, finish) => {
  program
    .command('registry')
    .description('list the allocations that the registry makes')
    .argument('[file]', 'the port registry (default: the one of the current folder)')
    .addOption(formatOption('text', 'json'))
    .action(async (file: string | undefined, options: RegistryOptions) => finish(await registry(file, options, io)));
};

/** @throws Failure where there is no registry, or it cannot be read */
async function registry(file: string | undefined, options: RegistryOptions, io: Io): Promise<ExitCode> {
  if (file !== undefined) {
    io.stdout.write(await renderRegistry(options.format, await readRegistry(userText(file, io.cwd, io))));
    return 0;
  }
  const folder = openFolder('.', io);
  const policy = await policyFor(folder.tree, null);
  const source = registryText(folder, policy, undefined, io);
  io.stdout.write(await renderRegistry(options.format, await readRegistry(source)));
  return 0;
}
