/** The registry of a command that is about nothing else. */
import { resolve } from 'node:path';
import { readNamedFile } from '../files/local-tree.ts';
import { defaultPolicy, type Policy, pinFor } from '../model/policy.ts';
import { type DistantAddress, registryAddress } from '../model/registry-address.ts';
import type { RegistryPin } from '../model/registry-pin.ts';
import type { SourceText } from '../model/source-text.ts';
import { usualNames as policyNames, readPolicy } from '../policy/load.ts';
import { rules } from '../rules/index.ts';
import { openFolder, policyFor, refuseOwnChoice, registryText, relativePath, userText } from './context.ts';
import type { Io } from './io.ts';

/** A registry, and how the policy says that it is to be read; `null` for as it is. */
export interface NamedRegistry {
  readonly source: SourceText;
  readonly pin: RegistryPin | null;
}

/**
 * The file that the user has named, or the registry of the current folder. A file alone is read as it is, unless it is the
 * one that the policy of the current folder speaks of.
 *
 * @throws Failure where there is none, or the policy is invalid
 */
export async function namedRegistry(file: string | undefined, io: Io): Promise<NamedRegistry> {
  if (file !== undefined) {
    const address = registryAddress(file);
    const policy = await policyHere(io);
    if (address.kind !== 'path') return { source: await distantSource(address, io), pin: pinFor(policy, file) };
    return { source: userText(file, io.cwd, io), pin: pinFor(policy, relativePath(io.cwd, resolve(io.cwd, file))) };
  }
  const folder = openFolder('.', io);
  const policy = await policyFor(folder.tree, null);
  const address = policy.registry === null ? null : registryAddress(policy.registry);
  if (address === null || address.kind === 'path')
    return { source: registryText(folder, policy, undefined, io), pin: policy.registryPin };
  refuseOwnChoice(address, io);
  return { source: await distantSource(address, io), pin: policy.registryPin };
}

async function distantSource(address: DistantAddress, io: Io): Promise<SourceText> {
  const { fetchFor } = await import('./elsewhere.ts');
  return (await fetchFor(io)(address)).source;
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
