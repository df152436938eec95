/** The file of the repository that a program is written in, also where what is started is built from it. */

import { posix } from 'node:path';
import { propertyOf } from '../../javascript/language/properties.ts';
import { resolveModule } from '../../javascript/modules/modules.ts';
import { readModule } from '../../javascript/modules/parsed-modules.ts';
import { tsconfigAt, tsconfigsIn } from '../../javascript/modules/tsconfig.ts';
import { field, readJson, textField } from '../../javascript/syntax/json.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { folderOf, foldersAbove } from '../../model/folders.ts';
import { keptBy } from '../../model/maps.ts';
import type { Tree } from '../../model/tree.ts';
import { textIn } from '../files.ts';
import { manifestIn } from '../manifest.ts';
import { bundledFrom } from './build-configs.ts';
import { builtFrom, projectsIn } from './build-scripts.ts';

/** A file of the tree, or a clause that completes "it cannot be known: …". */
export type ProgramFile = { readonly path: string } | { readonly reason: string };

/**
 * Looked for once, however many environments and processes start it.
 *
 * @param script relative to the root; its ending, or a folder's index, may be left out
 */
export const programFile = keptBy((tree: Tree, script: string): ProgramFile => {
  const normal = posix.normalize(script).replace(/\/$/, '');
  const path = normal === '.' ? '' : normal;
  if (path.startsWith('..') || path.startsWith('/')) return { reason: 'it is not in this repository' };
  const ending = posix.extname(path);
  if (ending !== '' && tree.has(path) && !isProgram(path)) return { reason: 'it is no JavaScript' };
  const there = fileOrFolder(tree, path);
  if (there !== null && typeof readModule(tree, there) !== 'string') return { path: there };
  const sources = sourcesOf(tree, path);
  const [only, ...others] = sources;
  // A bundle that is committed is often too large to be read: its source says the same.
  if (there !== null) return { path: others.length === 0 ? (only ?? there) : there };
  if (only === undefined) return { reason: 'it is not in this repository, nor is what it may be built from' };
  if (others.length > 0) return { reason: `it may be built from ${sources.join(' or ')}` };
  return { path: only };
});

/** A file, with or without its ending; a folder's `main` or index. https://nodejs.org/api/modules.html#all-together */
function fileOrFolder(tree: Tree, path: string): string | null {
  const main = path === '' || tree.hasDirectory(path) ? manifestIn(tree, path)?.main : undefined;
  if (typeof main === 'string' && !isFile(tree, path)) {
    const inside = posix.join(path, main);
    if (inside.startsWith('..')) return null;
    const file = resolveModule(tree, `./${inside}`, 'package.json');
    const [source] = file === null ? sourcesOf(tree, inside) : [];
    if (file !== null || source !== undefined) return file ?? source ?? null;
  }
  const found = resolveModule(tree, `./${path}`, 'package.json');
  return found !== null && !found.endsWith('.json') ? found : null;
}

function isProgram(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}

function isFile(tree: Tree, path: string): boolean {
  return path !== '' && tree.has(path);
}

const endings: readonly string[] = ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs', '.jsx'];

/** Folders that builds usually go to. */
const outputs: ReadonlySet<string> = new Set([
  'dist',
  'build',
  'lib',
  'out',
  'output',
  '.output',
  'compiled',
  'target',
]);
/** Folders that sources usually lie in. */
const inputs: readonly string[] = ['src', '', 'source', 'server', 'app'];

/** The files that a built file may come from, or the index of a built folder. */
function sourcesOf(tree: Tree, path: string): readonly string[] {
  const index = isProgram(path) ? [] : [() => sourcesOfFile(tree, posix.join(path, 'index'))];
  return first([() => sourcesOfFile(tree, path), ...index]);
}

/** Those that a config names, else those in the usual places. */
function sourcesOfFile(tree: Tree, path: string): readonly string[] {
  return first([
    () => nearest(tree, path, (folder) => builtFrom(tree, folder, path)),
    () => nearest(tree, path, (folder) => bundledFrom(tree, folder, path)),
    () => nearest(tree, path, (folder) => byTypeScript(tree, folder, path)),
    () => byNest(tree, path),
    () => byManifest(tree, path),
    () => byCustom(tree, path),
  ]);
}

function first(ways: readonly (() => readonly string[])[]): readonly string[] {
  for (const way of ways) {
    const found = [...new Set(way())];
    if (found.length > 0) return found;
  }
  return [];
}

/** What there is of that which the nearest folder says that says anything: by its scripts, or a config in it. */
function nearest(tree: Tree, path: string, from: (folder: string) => readonly string[]): readonly string[] {
  const folders = foldersAbove(folderOf(path)).filter((it) => tree.hasDirectory(it));
  return first(folders.map((folder) => () => existing(tree, from(folder))));
}

/** `outDir` and `rootDir`. Without the latter, it is the folder that all sources have in common. */
function byTypeScript(tree: Tree, folder: string, path: string): readonly string[] {
  const named = projectsIn(tree, folder).map((it) => ({ config: tsconfigAt(tree, it), base: folderOf(it) }));
  const own = tsconfigsIn(tree, folder).map((config) => ({ config, base: config.folder }));
  return [...own, ...named].flatMap(({ config, base }) => {
    const rest = below(config.outDir, path);
    if (rest === null) return [];
    if (config.rootDir !== null) return [posix.join(config.rootDir, rest)];
    const inFolder = inputs.map((it) => posix.join(base, it, rest));
    // Sources outside the folder (`../shared`) have a folder above in common with those in it.
    const above = foldersAbove(base).map((root) => posix.join(root, rest));
    return [...inFolder, ...above.filter((it) => below(base, it) !== null)];
  });
}

/** https://docs.nestjs.com/cli/monorepo#cli-properties */
function byNest(tree: Tree, path: string): readonly string[] {
  for (const folder of foldersAbove(folderOf(path))) {
    const config = posix.join(folder, 'nest-cli.json');
    if (!tree.has(config)) continue;
    const source = textIn(tree, config);
    const data = source === null ? null : readJson(source);
    const rest = below(posix.join(folder, 'dist'), path);
    if (rest === null) return [];
    const root = textField(data, 'sourceRoot') ?? 'src';
    const entry = textField(data, 'entryFile') ?? 'main';
    // In a monorepo, `dist/apps/api/main.js` comes from `apps/api/src/main.ts`.
    const project = Object.entries(projectsOf(data)).find(([, it]) => below(textField(it, 'root'), rest) !== null)?.[1];
    const inProject = project === undefined ? null : below(textField(project, 'root'), rest);
    const projectRoot = textField(project, 'sourceRoot');
    const paths =
      inProject !== null && projectRoot !== null
        ? [posix.join(projectRoot, inProject)]
        : [posix.join(root, rest), ...(posix.basename(rest).startsWith(entry) ? [posix.join(root, entry)] : [])];
    const found = existing(
      tree,
      paths.map((it) => posix.join(folder, it)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function projectsOf(data: unknown): object {
  const projects = field(data, 'projects');
  return typeof projects === 'object' && projects !== null ? projects : {};
}

/** `source` beside `main`, as bundlers have it. */
function byManifest(tree: Tree, path: string): readonly string[] {
  for (const folder of foldersAbove(folderOf(path))) {
    const manifest = manifestIn(tree, folder);
    if (manifest === null) continue;
    const source = knownText(propertyOf(manifest.value, 'source'));
    const isMain = manifest.main !== null && posix.join(folder, manifest.main) === path;
    return isMain && source !== null ? existing(tree, [posix.join(folder, source)]) : [];
  }
  return [];
}

/**
 * `dist/server.js` comes from `src/server.ts`, or from `server.ts` beside `dist`; in a monorepo `dist/apps/api/main.js` from
 * `apps/api/src/main.ts`.
 */
function byCustom(tree: Tree, path: string): readonly string[] {
  const parts = path.split('/');
  const at = parts.findIndex((part) => outputs.has(part));
  if (at === -1) return existing(tree, [path]);
  const folder = parts.slice(0, at).join('/');
  const rest = parts.slice(at + 1).join('/');
  const found = existing(
    tree,
    inputs.map((input) => posix.join(folder, input, rest)),
  );
  return found.length > 0 ? found : existing(tree, [posix.join(folder, folderOf(rest), 'src', posix.basename(rest))]);
}

/** What follows a folder in a path; `null` where it does not lie there. */
function below(folder: string | null, path: string): string | null {
  if (folder === null) return null;
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** The files that are there for paths whose ending is that of a built file, or is left out. */
function existing(tree: Tree, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (path.startsWith('..')) return [];
    const stem = path.replace(/\.[cm]?jsx?$/, '');
    // Most places where it might be are folders that are not there.
    const files = tree.hasDirectory(folderOf(path)) ? [path, ...endings.map((ending) => stem + ending)] : [];
    const indexes = tree.hasDirectory(stem) ? endings.map((ending) => `${stem}/index${ending}`) : [];
    const found = [...files, ...indexes].find((it) => isProgram(it) && tree.has(it));
    return found === undefined ? [] : [found];
  });
}
