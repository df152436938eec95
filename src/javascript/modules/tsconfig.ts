/** What `tsconfig.json` says of where files come from and go to. https://www.typescriptlang.org/tsconfig */

import { posix } from 'node:path';
import { folderOf, within } from '../../model/folders.ts';
import { globMatcher } from '../../model/globs.ts';
import type { Tree } from '../../model/tree.ts';
import { field, readJson, textField } from '../syntax/json.ts';

/** Folders are relative to the root; `null` where nothing is said. */
export interface Tsconfig {
  /** That it lies in. */
  readonly folder: string;
  readonly outDir: string | null;
  readonly rootDir: string | null;
  readonly baseUrl: string | null;
  /** Patterns with at most one `*`, and what they stand for, relative to the root. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Globs of the files that it is for: relative to the root, and `null` for all in its folder. */
  readonly includes: readonly string[] | null;
  readonly excludes: readonly string[];
  /** Configs of the projects that it is put together of. https://www.typescriptlang.org/docs/handbook/project-references.html */
  readonly references: readonly string[];
}

const nothing: Tsconfig = {
  folder: '',
  outDir: null,
  rootDir: null,
  baseUrl: null,
  paths: new Map(),
  includes: null,
  excludes: [],
  references: [],
};

/** A config that extends others more deeply, or more of them, than this is not followed further. */
const deepest = 8;
const mostBases = 64;

interface Known {
  /** By folder. */
  readonly inFolder: Map<string, readonly Tsconfig[]>;
  /** What the files say, by path: one may be extended by very many. */
  readonly files: Map<string, unknown>;
}

const knownOf = new WeakMap<Tree, Known>();

/** What a build may be configured with, the one that editors and `paths` go by first. */
const names: readonly string[] = [
  'tsconfig.json',
  'jsconfig.json',
  'tsconfig.build.json',
  'tsconfig.server.json',
  'tsconfig.prod.json',
  'tsconfig.production.json',
  'tsconfig.app.json',
];

/** The configs in a folder, with those that they extend, and then those that they refer to. Read once. */
export function tsconfigsIn(tree: Tree, directory: string): readonly Tsconfig[] {
  let known = knownOf.get(tree);
  if (known === undefined) {
    known = { inFolder: new Map(), files: new Map() };
    knownOf.set(tree, known);
  }
  const { inFolder, files } = known;
  let found = inFolder.get(directory);
  if (found === undefined) {
    const paths = names.map((name) => posix.join(directory, name)).filter((path) => tree.has(path));
    const reading = { tree, files, left: mostBases };
    const own = paths.map((path) => readConfig({ ...reading }, path, 0));
    const others = [...new Set(own.flatMap((it) => it.references))].filter((path) => !paths.includes(path));
    found = [...own, ...others.map((path) => readConfig(reading, path, 0))];
    inFolder.set(directory, found);
  }
  return found;
}

/** Whether a file is one of those that a config is for. */
export function isFor({ folder, includes, excludes }: Tsconfig, path: string): boolean {
  return globMatcher([...(includes ?? [posix.join('/', folder, '**')]), ...excludes.map((it) => `!${it}`)])(path);
}

/** A config by its path, with those that it extends. */
export function tsconfigAt(tree: Tree, path: string): Tsconfig {
  return readConfig({ tree, files: new Map(), left: mostBases }, path, 0);
}

interface Reading {
  readonly tree: Tree;
  readonly files: Map<string, unknown>;
  /** Files that may still be looked at. */
  left: number;
}

function dataOf({ tree, files }: Reading, path: string): unknown {
  if (!files.has(path)) {
    const read = tree.read(path);
    files.set(path, read.kind === 'text' && read.source.text.length <= longest ? readJson(read.source) : null);
  }
  return files.get(path);
}

function readConfig(reading: Reading, path: string, depth: number): Tsconfig {
  const { tree } = reading;
  if (depth > deepest || reading.left <= 0) return nothing;
  reading.left -= 1;
  const data = dataOf(reading, path);
  const directory = folderOf(path);
  const inside = (value: string | null): string | null =>
    value === null || value.startsWith('/') ? null : within(directory, value);
  const parents = field(data, 'extends');
  const bases = (Array.isArray(parents) ? parents : [parents])
    .filter((it) => typeof it === 'string' && it.startsWith('.'))
    .map((it) => inside(String(it)))
    .flatMap((it) => [it, `${it}.json`].find((name) => name !== null && tree.has(name)) ?? []);
  // A later one wins over an earlier one.
  const base = bases.map((it) => readConfig(reading, it, depth + 1)).reduce(over, nothing);
  const options = field(data, 'compilerOptions');
  const baseUrl = inside(textField(options, 'baseUrl'));
  const from = baseUrl ?? base.baseUrl ?? directory;
  const paths = new Map<string, string[]>();
  const written = field(options, 'paths');
  for (const [pattern, targets] of Object.entries(typeof written === 'object' ? (written ?? {}) : {})) {
    if (!Array.isArray(targets)) continue;
    const all = targets.filter((it) => typeof it === 'string').map((it) => posix.join(from, it));
    paths.set(
      pattern,
      all.filter((it) => !it.startsWith('..')),
    );
  }
  const named = (key: string): readonly string[] | null => {
    const list = field(data, key);
    return Array.isArray(list) ? list.flatMap((it) => (typeof it === 'string' ? [it] : [])) : null;
  };
  // A glob that is tied to its folder; one that leads out of the repository names nothing.
  const globs = (list: readonly string[]): readonly string[] =>
    list.flatMap((it) => {
      const glob = within(directory, it);
      return glob === null ? [] : [`/${glob === '' ? '**' : glob}`];
    });
  const [files, include] = [named('files'), named('include')];
  const references = field(data, 'references');
  const own: Tsconfig = {
    folder: directory,
    outDir: inside(textField(options, 'outDir')),
    rootDir: inside(textField(options, 'rootDir')),
    baseUrl,
    paths,
    includes: files === null && include === null ? null : globs([...(files ?? []), ...(include ?? [])]),
    excludes: globs(named('exclude') ?? []),
    references: (Array.isArray(references) ? references : [])
      .flatMap((it) => inside(textField(it, 'path')) ?? [])
      .flatMap((it) => [it, posix.join(it, 'tsconfig.json')].find((name) => tree.has(name)) ?? []),
  };
  return over(base, own);
}

const longest = 64 * 1024;

function over(base: Tsconfig, own: Tsconfig): Tsconfig {
  return {
    folder: own.folder,
    outDir: own.outDir ?? base.outDir,
    rootDir: own.rootDir ?? base.rootDir,
    baseUrl: own.baseUrl ?? base.baseUrl,
    paths: own.paths.size > 0 ? own.paths : base.paths,
    includes: own.includes ?? base.includes,
    excludes: own.excludes.length > 0 ? own.excludes : base.excludes,
    references: own.references,
  };
}
