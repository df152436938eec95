/** `package.json`: its scripts, with the places they are written at, and where each package of the repository lies. */
import { posix } from 'node:path';
import { propertyOf } from '../javascript/language/properties.ts';
import { yamlValue } from '../javascript/syntax/yaml-reader.ts';
import { knownText } from '../javascript/values/ports.ts';
import { type Primitive, primitive, type Value } from '../javascript/values/value.ts';
import { folderOf, foldersAbove } from '../model/folders.ts';
import { globMatcher } from '../model/globs.ts';
import { append, kept, keptBy } from '../model/maps.ts';
import { compareText } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { jsonIn, textIn } from './files.ts';
import { spend } from './work.ts';

export interface Manifest {
  readonly path: string;
  /** The folder it describes; `''` is the root. */
  readonly directory: string;
  readonly name: string | null;
  readonly scripts: ReadonlyMap<string, Primitive>;
  /** `config`, which scripts have as `npm_package_config_<name>`. */
  readonly config: ReadonlyMap<string, Primitive>;
  /** `main`, and `bin` where it is a single program. */
  readonly main: string | null;
  /** The globs of its workspaces; `null` where it declares none that are known. */
  readonly workspaces: readonly string[] | null;
  /** All that it says. */
  readonly value: Value;
}

/** Packages that are looked at to find one by its name. */
const mostPackages = 2_000;

/**
 * The manifest that managers of packages go by in a folder: its own, or the next one further out.
 * https://docs.npmjs.com/cli/commands/npm-prefix
 */
export function manifestAbove(tree: Tree, directory: string): Manifest | null {
  const folder = foldersAbove(directory).find((it) => tree.has(posix.join(it, 'package.json')));
  return folder === undefined ? null : manifestIn(tree, folder);
}

/** The manifest in a folder (`''` is the root); `null` where there is none, or none that can be read. */
export const manifestIn = keptBy((tree: Tree, directory: string): Manifest | null => {
  const path = posix.join(directory, 'package.json');
  const value = jsonIn(tree, path);
  if (value === null) return null;
  const scripts = propertyOf(value, 'scripts');
  return {
    path,
    directory,
    name: knownText(propertyOf(value, 'name')),
    scripts: new Map(scripts.kind === 'object' ? [...scripts.properties].flatMap(scriptEntry) : []),
    config: configIn(propertyOf(value, 'config')),
    main: knownText(propertyOf(value, 'main')),
    workspaces: globsOf(propertyOf(value, 'workspaces')),
    value,
  };
});

/**
 * The globs of the workspaces that a folder declares; `null` where it declares none.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces https://pnpm.io/pnpm-workspace_yaml
 */
export function workspacesIn(tree: Tree, directory: string): readonly string[] | null {
  return globsOfPnpm(tree, directory) ?? manifestIn(tree, directory)?.workspaces ?? null;
}

const globsOfPnpm = keptBy((tree: Tree, directory: string): readonly string[] | null => {
  const file = textIn(tree, posix.join(directory, 'pnpm-workspace.yaml'));
  return file === null ? null : globsOf(yamlValue(file));
});

/** A list, or for Yarn and pnpm one in an object. */
function globsOf(value: Value): readonly string[] | null {
  const list = value.kind === 'object' ? propertyOf(value, 'packages') : value;
  if (list.kind !== 'array' || list.rest !== null) return null;
  const globs = list.items.flatMap((it) => knownText(it) ?? []);
  return globs.length === list.items.length ? globs : null;
}

/** The manifests in the repository, in the order of their paths; `null` where there are too many to look at. */
export const allManifests = kept((tree: Tree): readonly Manifest[] | null => {
  const paths = tree.files.filter((it) => posix.basename(it) === 'package.json').sort(compareText);
  return paths.length > mostPackages ? null : paths.flatMap((path) => manifestIn(tree, folderOf(path)) ?? []);
});

/** The packages of a name: more than one where the repository has copies. */
export function manifestsNamed(tree: Tree, name: string): readonly Manifest[] {
  return manifestsByName(tree).get(name) ?? [];
}

const manifestsByName = kept((tree: Tree): ReadonlyMap<string, readonly Manifest[]> => {
  const byName = new Map<string, Manifest[]>();
  for (const it of allManifests(tree) ?? []) if (it.name !== null) append(byName, it.name, it);
  return byName;
});

/** The script of a name, or all that a pattern names: `dev:*`. */
export function scriptsCalled(
  { scripts }: Manifest,
  name: string,
  tree: Tree,
): readonly (readonly [string, Primitive])[] {
  const line = scripts.get(name);
  if (line !== undefined) return [[name, line]];
  if (!name.includes('*')) return [];
  // Patterns are of `:` here as paths are of `/`.
  if (!spend(tree, scripts.size * name.length)) return [];
  const matches = globMatcher([`/${name.replaceAll(':', '/')}`]);
  return [...scripts].filter(([it]) => matches(it.replaceAll(':', '/')));
}

function scriptEntry([name, value]: readonly [string, Value]): readonly (readonly [string, Primitive])[] {
  return value.kind === 'primitive' && typeof value.value === 'string' ? [[name, value]] : [];
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#config */
function configIn(config: Value): ReadonlyMap<string, Primitive> {
  if (config.kind !== 'object') return new Map();
  return new Map(
    [...config.properties].flatMap(([name, value]) =>
      value.kind === 'primitive' && (typeof value.value === 'string' || typeof value.value === 'number')
        ? [[name, primitive(String(value.value), value.at, value.variables)] as const]
        : [],
    ),
  );
}
