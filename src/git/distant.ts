/** A registry in another git repository on this machine, bare or not: what is committed there, without starting git. */
import type { DistantText } from '../model/registry.ts';
import { type GitAddress, showAddress } from '../model/registry-address.ts';
import { openNamedRepository } from './local.ts';
import { oneText } from './one-file.ts';

/**
 * @param folder of the repository: an absolute path that the user has named
 * @throws Failure where there is no such repository, ref or file
 */
export async function localDistantText(folder: string, { path, ref, ...address }: GitAddress): Promise<DistantText> {
  const repository = openNamedRepository(folder);
  const commit = await repository.commit(ref ?? 'HEAD');
  const at = commit.slice(0, 7);
  const where = ref === null || commit.startsWith(ref) ? at : `${ref} (${at})`;
  const name = showAddress({ ...address, path, ref });
  const source = await oneText(repository.folders, commit, path, name, `${address.folder} at ${where}`);
  return { source, commit, page: null };
}
