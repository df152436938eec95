/** Packages of the repository by their name, as a program or a config imports them. */
import { posix } from 'node:path';
import type { Tree } from '../../model/tree.ts';
import { manifestsNamed } from '../manifest.ts';
import { programFile } from './program-file.ts';

/** The file at which a package of the repository begins: where it is built elsewhere, its source. */
export function packageFile(tree: Tree, name: string): string | null {
  const [scope = '', second = ''] = name.split('/');
  const full = scope.startsWith('@') ? `${scope}/${second}` : scope;
  const [manifest, ...others] = manifestsNamed(tree, full);
  if (manifest === undefined || others.length > 0) return null;
  const inside = name.slice(full.length + 1);
  for (const folder of [manifest.directory, posix.join(manifest.directory, 'src')]) {
    const file = programFile(tree, posix.join(folder, inside));
    if ('path' in file) return file.path;
  }
  return null;
}
