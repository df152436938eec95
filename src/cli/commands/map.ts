/** `map`: the way of a request through the server. */
import type { Policy } from '../../model/policy.ts';
import type { Registry } from '../../model/registry.ts';
import { findRegistries } from '../../registry/locate.ts';
import { renderMap } from '../../reporters/index.ts';
import { scan } from '../../scan.ts';
import {
  type AddCommand,
  type ExitCode,
  type Folder,
  folderArgument,
  formatOption,
  openFolder,
  policyFor,
  registryFor,
} from '../context.ts';
import type { Io } from '../io.ts';

interface MapOptions {
  readonly registry?: string;
  readonly format: 'text' | 'mermaid';
}

export const addMap: AddCommand = (program, io, finish) => {
  program
    .command('map')
    .description('draw the way of a request: domain, Nginx, port, application')
    .addArgument(folderArgument())
    .option(
      '--registry <file>',
      'the port registry, which names who is not in the configs (default: as for check, or none)',
    )
    .addOption(formatOption('text', 'mermaid'))
    .action(async (dir: string, options: MapOptions) => finish(await map(dir, options, io)));
};

/** @throws Failure where the folder, its policy, or a registry that is there cannot be read */
async function map(dir: string, { registry: named, format }: MapOptions, io: Io): Promise<ExitCode> {
  const folder = openFolder(dir, io);
  const policy = await policyFor(folder.tree, null);
  const registry = await registryIfAny(folder, policy, named, io);
  io.stdout.write(await renderMap(format, await scan(folder.tree, policy), registry));
  return 0;
}

/** A map decides nothing, so that a repository without a registry has one, too. */
async function registryIfAny(
  folder: Folder,
  policy: Policy,
  named: string | undefined,
  io: Io,
): Promise<Registry | null> {
  if (named === undefined && policy.registry === null && findRegistries(folder.tree).length === 0) return null;
  return registryFor(folder, policy, named, io);
}
