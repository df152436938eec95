/** The folders of the packages that a package manager is told to go to. */
import { posix } from 'node:path';
import { foldersAbove } from '../model/folders.ts';
import { globMatcher } from '../model/globs.ts';
import type { Tree } from '../model/tree.ts';
import type { Context } from './launch.ts';
import { allManifests, type Manifest, manifestIn, manifestsNamed, workspacesIn } from './manifest.ts';
import type { Where } from './package-managers.ts';
import { pathFrom } from './paths.ts';
import { spend, tooMuchWork } from './work.ts';

/** The folders of the packages that are meant, or the reason why that is not known. */
export function foldersOf(
  { folders, packages, all, withRoot }: Where,
  context: Context,
): readonly (string | null)[] | string {
  const { tree } = context;
  const directory = folders.reduce<string | null>((from, it) => pathFrom(from, it.text), context.directory);
  if (packages.length === 0 && !all) return [directory];
  if (directory === null) return 'it starts a workspace of a folder that is not in this repository';
  if (all) {
    const manifests = allManifests(tree);
    if (manifests === null) return 'it starts all of very many workspaces';
    const { root, globs } = workspaceOf(directory, tree);
    if (!spend(tree, manifests.length * (1 + (globs ?? []).join('').length))) return tooMuchWork;
    const isInside = globs === null ? () => true : packageMatcher(globs);
    return manifests
      .map((it) => it.directory)
      .filter((it) => (it === root ? withRoot : isInside(posix.relative(root, it))));
  }
  const found = new Set<string>();
  for (const { text } of packages) {
    const manifests = workspacesCalled(text, directory, tree);
    if (typeof manifests === 'string') return manifests;
    for (const it of manifests) found.add(it.directory);
  }
  return [...found];
}

/** The folder that declares the workspace which a folder is of, and its globs; `null` where none does. */
function workspaceOf(
  directory: string,
  tree: Tree,
): { readonly root: string; readonly globs: readonly string[] | null } {
  for (const root of foldersAbove(directory)) {
    const globs = workspacesIn(tree, root);
    if (globs !== null) return { root, globs };
  }
  return { root: directory, globs: null };
}

/** Unlike gitignore's, these globs name packages, and not what lies in them. */
function packageMatcher(globs: readonly string[]): (path: string) => boolean {
  const all = globs.map((glob) => {
    const path = glob.replace(/^!?(?:\.?\/)*/, '').replace(/\/+$/, '');
    const matches = globMatcher([`/${path}`]);
    const depth = path.includes('**') ? null : path.split('/').length;
    const isOne = (it: string): boolean => (depth === null || it.split('/').length === depth) && matches(it);
    return { isOne, isNegated: glob.startsWith('!') };
  });
  return (path) => all.findLast((it) => it.isOne(path))?.isNegated === false;
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
