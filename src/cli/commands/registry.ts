/** `registry`: what portbook reads in a registry, and what it was read as. */
import { resolve } from 'node:path';
import { readNamedFile } from '../../files/local-tree.ts';
import { defaultPolicy, type Policy, pinFor } from '../../model/policy.ts';
import type { RegistryPin } from '../../model/registry-pin.ts';
import type { SourceText } from '../../model/source-text.ts';
import { usualNames as policyNames, readPolicy } from '../../policy/load.ts';
import { explainRegistry, readRegistry } from '../../registry/index.ts';
import { renderReading, renderRegistry } from '../../reporters/index.ts';
import { rules } from '../../rules/index.ts';
import {
  type AddCommand,
  type ExitCode,
  formatOption,
  openFolder,
  policyFor,
  registryText,
  relativePath,
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
  const { source, pin } = await named(file, io);
  io.stdout.write(
    options.explain
      ? await renderReading(options.format, await explainRegistry(source, pin))
      : await renderRegistry(options.format, await readRegistry(source, pin)),
  );
  return 0;
}

interface Named {
  readonly source: SourceText;
  readonly pin: RegistryPin | null;
}

/** A file alone is read as it is, unless it is the one that the policy of the current folder speaks of. */
async function named(file: string | undefined, io: Io): Promise<Named> {
  if (file !== undefined) {
    const policy = await policyHere(io);
    return { source: userText(file, io.cwd, io), pin: pinFor(policy, relativePath(io.cwd, resolve(io.cwd, file))) };
  }
  const folder = openFolder('.', io);
  const policy = await policyFor(folder.tree, null);
  return { source: registryText(folder, policy, undefined, io), pin: policy.registryPin };
}

/** Without a look at all files of the current folder, which may have nothing to do with the one that is asked for. */
async function policyHere(io: Io): Promise<Policy> {
  for (const name of policyNames) {
    const read = readNamedFile(resolve(io.cwd, name), name);
    if (read.kind === 'text')
      return readPolicy(
        read.source,
        rules.map((it) => it.id),
      );
  }
  return defaultPolicy;
}
