/** Specifiers that look like packages and mean files of the repository. */

import { posix } from 'node:path';
import { folderOf, foldersAbove } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';
import { field, readJson } from '../syntax/json.ts';
import { fileAt } from './alias-names.ts';
import { byConfigured } from './configured-aliases.ts';
import { isFor, type Tsconfig, tsconfigsIn } from './tsconfig.ts';

/**
 * The file that `@/config` means by the `paths` or the `baseUrl` of the nearest `tsconfig.json`, or of a config beside it, and `#config` by the
 * `imports` of the nearest `package.json`; else what `module-alias` and a plugin of Babel mean by it. `null` where it is a
 * package.
 * https://www.typescriptlang.org/tsconfig/#paths https://nodejs.org/api/packages.html#subpath-imports
 */
export function resolveAlias(tree: Tree, specifier: string, from: string): string | null {
  if (specifier.startsWith('node:')) return null;
  const imported = specifier.startsWith('#') ? subpathImport(tree, specifier, from) : null;
  return imported ?? byConfig(tree, specifier, from) ?? byConfigured(tree, specifier, from);
}

function byConfig(tree: Tree, specifier: string, from: string): string | null {
  for (const folder of foldersAbove(folderOf(from))) {
    const configs = tsconfigsIn(tree, folder);
    const [first] = configs;
    if (first === undefined) continue;
    // Where one is put together of several projects, it is the one that the file is of.
    const config = configs.find((it) => isMapping(it) && isFor(it, from)) ?? first;
    return byPaths(tree, config, specifier);
  }
  return null;
}

function isMapping({ paths, baseUrl }: Tsconfig): boolean {
  return paths.size > 0 || baseUrl !== null;
}

function byPaths(tree: Tree, { paths, baseUrl }: Tsconfig, specifier: string): string | null {
  for (const [pattern, targets] of paths) {
    const star = starOf(pattern, specifier);
    if (star === null) continue;
    for (const target of targets) {
      const path = fileAt(
        tree,
        target.replace('*', () => star),
      );
      if (path !== null) return path;
    }
  }
  return baseUrl === null ? null : fileAt(tree, posix.join(baseUrl, specifier));
}

function subpathImport(tree: Tree, specifier: string, from: string): string | null {
  for (const folder of foldersAbove(folderOf(from))) {
    const manifest = posix.join(folder, 'package.json');
    if (!tree.has(manifest)) continue;
    const read = tree.read(manifest);
    const imports = read.kind === 'text' ? field(readJson(read.source), 'imports') : null;
    if (typeof imports !== 'object' || imports === null) return null;
    for (const [pattern, target] of Object.entries(imports)) {
      const star = starOf(pattern, specifier);
      if (star === null || typeof target !== 'string') continue;
      return fileAt(
        tree,
        posix.join(
          folder,
          target.replace('*', () => star),
        ),
      );
    }
    return null;
  }
  return null;
}

/** What the `*` of a pattern stands for; `''` where it has none, `null` where it does not match. */
function starOf(pattern: string, specifier: string): string | null {
  const [head = '', tail] = pattern.split('*');
  if (tail === undefined) return pattern === specifier ? '' : null;
  const matches =
    specifier.length >= head.length + tail.length && specifier.startsWith(head) && specifier.endsWith(tail);
  return matches ? specifier.slice(head.length, specifier.length - tail.length) : null;
}
