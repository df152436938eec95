/** Names that stand for a file or a folder: `@deck` for itself and for what lies below, `@deck/config`. */
import { posix } from 'node:path';
import type { Tree } from '../../model/tree.ts';
import { resolveModule } from './modules.ts';

/** No path is longer. */
const longestPath = 4096;

/** The path that a specifier means by the longest of the names that fits; `null` where none does. */
export function byName(names: ReadonlyMap<string, string>, specifier: string): string | null {
  if (names.size === 0 || specifier.length > longestPath) return null;
  for (let end = specifier.length; end > 0; end = specifier.lastIndexOf('/', end - 1)) {
    const path = names.get(specifier.slice(0, end));
    if (path !== undefined) return posix.join(path, specifier.slice(end));
  }
  return null;
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
