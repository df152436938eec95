/** Aliases that stand in `package.json` and in configs of Babel. */
import { posix } from 'node:path';
import type * as ast from '@babel/types';
import { folderOf, foldersAbove, within } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';
import { dataOf, field, readJson, textField } from '../syntax/json.ts';
import { childrenOf } from '../syntax/nodes.ts';
import { isProblem, parseSingleExpression } from '../syntax/parse.ts';
import { byName, fileAt, inFolders } from './alias-names.ts';
import { readModule } from './parsed-modules.ts';

/** Paths are relative to the root. */
interface Aliases {
  readonly names: ReadonlyMap<string, string>;
  /** Folders that are looked through for what is no package. */
  readonly folders: readonly string[];
}

/** By tree, what stands in each folder. */
const known = new WeakMap<Tree, Map<string, readonly Aliases[]>>();

/** The file that a specifier means by what is configured above a file; `null` where it is a package. */
export function byConfigured(tree: Tree, specifier: string, from: string): string | null {
  const inFolder = known.get(tree) ?? new Map<string, readonly Aliases[]>();
  known.set(tree, inFolder);
  for (const folder of foldersAbove(folderOf(from))) {
    const found = inFolder.get(folder) ?? aliasesIn(tree, folder);
    inFolder.set(folder, found);
    for (const { names, folders } of found) {
      const named = byName(names, specifier);
      const file = named === null ? inFolders(tree, folders, specifier) : fileAt(tree, named);
      if (file !== null) return file;
    }
  }
  return null;
}

function aliasesIn(tree: Tree, folder: string): readonly Aliases[] {
  const manifest = manifestIn(tree, folder);
  return [ofModuleAlias(manifest, folder), ...ofBabel(tree, folder, field(manifest, 'babel'))];
}

function manifestIn(tree: Tree, folder: string): unknown {
  const path = posix.join(folder, 'package.json');
  const read = tree.has(path) ? tree.read(path) : null;
  return read?.kind === 'text' ? readJson(read.source) : null;
}

/** `_moduleAliases` and `_moduleDirectories` of module-alias. https://github.com/ilearnio/module-alias#readme */
function ofModuleAlias(manifest: unknown, folder: string): Aliases {
  const folders = texts(field(manifest, '_moduleDirectories')).filter((it) => it !== 'node_modules');
  return { names: namesIn(field(manifest, '_moduleAliases'), folder), folders: inside(folders, folder) };
}

/** The same of the `package.json` of a folder that a program names. */
export function moduleAliasesIn(tree: Tree, folder: string): Aliases {
  return ofModuleAlias(manifestIn(tree, folder), folder);
}

function namesIn(said: unknown, folder: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of typeof said === 'object' && said !== null ? Object.keys(said) : []) {
    const target = textField(said, name);
    const [path] = target === null ? [] : inside([target], folder);
    if (path !== undefined) names.set(name, path);
  }
  return names;
}

function inside(paths: readonly string[], folder: string): readonly string[] {
  return paths.flatMap((path) => (path.startsWith('/') ? [] : (within(folder, path) ?? [])));
}

function texts(list: unknown): readonly string[] {
  const all = Array.isArray(list) ? list : [list];
  return all.filter((it) => typeof it === 'string');
}

// https://babeljs.io/docs/config-files
const files = ['json', 'js', 'cjs', 'mjs', 'cts'].flatMap((ending) => [`babel.config.${ending}`, `.babelrc.${ending}`]);

/** What the plugin module-resolver is told. https://github.com/tleunen/babel-plugin-module-resolver/blob/master/DOCS.md */
function ofBabel(tree: Tree, folder: string, said: unknown): readonly Aliases[] {
  const found: unknown[] = pluginsIn(said);
  for (const name of ['.babelrc', ...files]) {
    const path = posix.join(folder, name);
    if (!tree.has(path)) continue;
    if (/\.[cm]?[jt]s$/.test(name)) {
      const read = readModule(tree, path);
      if (typeof read !== 'string') found.push(...resolvers(read.program));
      continue;
    }
    const read = tree.read(path);
    const parsed = read.kind === 'text' ? parseSingleExpression(read.source) : null;
    if (parsed !== null && !isProblem(parsed)) found.push(...resolvers(parsed.expression));
  }
  return found.map((options) => ({
    // What is written as a pattern is not followed.
    names: new Map([...namesIn(field(options, 'alias'), folder)].filter(([name]) => !/[\^$*()\\]/.test(name))),
    folders: inside(texts(field(options, 'root')), folder),
  }));
}

const plugin = /^(?:babel-plugin-)?module-resolver$/;

function pluginsIn(said: unknown): unknown[] {
  const plugins = field(said, 'plugins');
  return (Array.isArray(plugins) ? plugins : []).flatMap((it: unknown) =>
    Array.isArray(it) && plugin.test(String(it[0])) ? [it[1]] : [],
  );
}

/** `['module-resolver', { … }]`, wherever it stands but for one environment alone. */
function resolvers(config: ast.Node): readonly unknown[] {
  const found: unknown[] = [];
  const open: ast.Node[] = [config];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [name, options] = node.type === 'ArrayExpression' ? node.elements : [];
    const isPlugin = name?.type === 'StringLiteral' && plugin.test(name.value) && options?.type === 'ObjectExpression';
    if (isPlugin) found.push(dataOf(options));
    else if (!isOfEnvironment(node)) open.push(...childrenOf(node));
  }
  return found;
}

function isOfEnvironment(node: ast.Node): boolean {
  if (node.type !== 'ObjectProperty') return false;
  const { key } = node;
  return (key.type === 'Identifier' && key.name === 'env') || (key.type === 'StringLiteral' && key.value === 'env');
}
