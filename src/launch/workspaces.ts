/** The folders of the packages that a package manager is told to go to. */
import { posix } from 'node:path';
import { globMatcher } from '../model/globs.ts';
import type { Tree } from '../model/tree.ts';
import type { Context } from './launch.ts';
import { allManifests, type Manifest, manifestIn, manifestsNamed } from './manifest.ts';
import type { Where } from './package-managers.ts';
import { pathFrom } from './paths.ts';
import { spend, tooMuchWork } from './work.ts';

/** The folders of the packages that are meant, or the reason why that is not known. */
export function foldersOf({ folders, packages, all }: Where, context: Context): readonly (string | null)[] | string {
  const { tree } = context;
  const directory = folders.reduce<string | null>((from, it) => pathFrom(from, it.text), context.directory);
  if (packages.length === 0 && !all) return [directory];
  if (directory === null) return 'it starts a workspace of a folder that is not in this repository';
  if (all) {
    const manifests = allManifests(tree);
    return manifests === null ? 'it starts all of very many workspaces' : manifests.map((it) => it.directory);
  }
  const found = new Set<string>();
  for (const { text } of packages) {
    const manifests = workspacesCalled(text, directory, tree);
    if (typeof manifests === 'string') return manifests;
    for (const it of manifests) found.add(it.directory);
  }
  return [...found];
}

/** npm takes names and folders, pnpm and bun patterns of both as well. https://pnpm.io/filtering */
function workspacesCalled(text: string, directory: string, tree: Tree): readonly Manifest[] | string {
  const path = pathFrom(directory, text.replace(/^\{(.*)\}$/, '$1'));
  const own = path === null ? null : manifestIn(tree, path);
  const named = manifestsNamed(tree, text);
  if (named.length === 1) return named;
  if (named.length > 1) return `it starts the workspace "${text}", and there are ${named.length} packages of that name`;
  if (own !== null) return [own];
  if (/[*?]/.test(text) && !/^!|\.\.\.|[{}[\]]/.test(text)) {
    if (!spend(tree, (allManifests(tree) ?? []).length * text.length)) return tooMuchWork;
    const matches = globMatcher([text.replace(/^\.\//, '/')]);
    const isPath = text.startsWith('.');
    const manifests = (allManifests(tree) ?? []).filter((it) => {
      if (!isPath) return it.name !== null && matches(it.name);
      return it.directory !== '' && matches(posix.relative(directory, it.directory));
    });
    if (manifests.length > 0) return manifests;
  }
  return `it starts the workspace "${text}", which is not a package of this repository`;
}
