/** Names that stand for a file or a folder: `@deck` for itself and for what lies below, `@deck/config`. */
import { posix } from 'node:path';
import type { Tree } from '../../model/tree.ts';
import { resolveModule } from './modules.ts';

/** The path that a specifier means by the last of the names that fits, in the order of the alphabet; `null` where none does. */
export function byName(names: ReadonlyMap<string, string>, specifier: string): string | null {
  const name = [...names.keys()]
    .sort()
    .findLast((one) => specifier === one || (one !== '' && specifier.startsWith(`${one}/`)));
  return name === undefined ? null : posix.join(names.get(name) ?? '', specifier.slice(name.length));
}

/** The file at a path relative to the root, with the endings that may be left out. */
export function fileAt(tree: Tree, path: string): string | null {
  return path.startsWith('..') ? null : resolveModule(tree, `./${path}`, 'package.json');
}

/** The file that a specifier means in the first of several folders that has it. */
export function inFolders(tree: Tree, folders: readonly string[], specifier: string): string | null {
  for (const folder of folders) {
    const file = fileAt(tree, posix.join(folder, specifier));
    if (file !== null) return file;
  }
  return null;
}
