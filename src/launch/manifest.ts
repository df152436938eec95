/** `package.json`: its scripts, with the places they are written at, and where each package of the repository lies. */
import { posix } from 'node:path';
import { evaluateJson } from '../javascript/evaluate.ts';
import { propertyOf } from '../javascript/language/properties.ts';
import { readYaml } from '../javascript/syntax/yaml.ts';
import { knownText } from '../javascript/values/ports.ts';
import { type Primitive, primitive, type Value } from '../javascript/values/value.ts';
import { foldersAbove } from '../model/folders.ts';
import { globMatcher } from '../model/globs.ts';
import { compareText } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
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
}

/** Packages that are looked at to find one by its name. */
const mostPackages = 2_000;

interface Known {
  readonly manifests: Map<string, Manifest | null>;
  /** Every one; `undefined` until somebody asks. */
  all: readonly Manifest[] | null | undefined;
  /** By package name; filled when the first name is asked for. */
  byName: ReadonlyMap<string, readonly Manifest[]> | null;
}

/** Read once per tree, however many configs ask. */
const knownOf = new WeakMap<Tree, Known>();

function knownIn(tree: Tree): Known {
  let known = knownOf.get(tree);
  if (known === undefined) {
    known = { manifests: new Map(), all: undefined, byName: null };
    knownOf.set(tree, known);
  }
  return known;
}

/**
 * The manifest that managers of packages go by in a folder: its own, or the next one further out.
 * https://docs.npmjs.com/cli/commands/npm-prefix
 */
export function manifestAbove(tree: Tree, directory: string): Manifest | null {
  const folder = foldersAbove(directory).find((it) => tree.has(posix.join(it, 'package.json')));
  return folder === undefined ? null : manifestIn(tree, folder);
}

/** The manifest in a folder (`''` is the root); `null` where there is none, or none that can be read. */
export function manifestIn(tree: Tree, directory: string): Manifest | null {
  const { manifests } = knownIn(tree);
  const before = manifests.get(directory);
  if (before !== undefined) return before;
  const path = directory === '' ? 'package.json' : `${directory}/package.json`;
  const manifest = tree.has(path) ? read(tree, directory, path) : null;
  manifests.set(directory, manifest);
  return manifest;
}

/**
 * The globs of the workspaces that a folder declares; `null` where it declares none.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces https://pnpm.io/pnpm-workspace_yaml
 */
export function workspacesIn(tree: Tree, directory: string): readonly string[] | null {
  const path = posix.join(directory, 'pnpm-workspace.yaml');
  const file = tree.has(path) ? tree.read(path) : null;
  const config = file?.kind === 'text' ? readYaml(file.source) : null;
  const ofPnpm = config !== null && 'value' in config ? globsOf(config.value) : null;
  return ofPnpm ?? manifestIn(tree, directory)?.workspaces ?? null;
}

/** A list, or for Yarn and pnpm one in an object. */
function globsOf(value: Value): readonly string[] | null {
  const list = value.kind === 'object' ? propertyOf(value, 'packages') : value;
  if (list.kind !== 'array' || list.rest !== null) return null;
  const globs = list.items.flatMap((it) => knownText(it) ?? []);
  return globs.length === list.items.length ? globs : null;
}

/** The manifests in the repository, in the order of their paths; `null` where there are too many to look at. */
export function allManifests(tree: Tree): readonly Manifest[] | null {
  const known = knownIn(tree);
  if (known.all === undefined) {
    const paths = tree.files.filter((it) => it === 'package.json' || it.endsWith('/package.json')).sort(compareText);
    known.all =
      paths.length > mostPackages
        ? null
        : paths.flatMap((path) => manifestIn(tree, path.slice(0, -'/package.json'.length)) ?? []);
  }
  return known.all;
}

/** The packages of a name: more than one where the repository has copies. */
export function manifestsNamed(tree: Tree, name: string): readonly Manifest[] {
  const known = knownIn(tree);
  if (known.byName === null) {
    const byName = new Map<string, Manifest[]>();
    for (const manifest of allManifests(tree) ?? []) {
      if (manifest.name === null) continue;
      const others = byName.get(manifest.name);
      if (others === undefined) byName.set(manifest.name, [manifest]);
      else others.push(manifest);
    }
    known.byName = byName;
  }
  return known.byName.get(name) ?? [];
}

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

function read(tree: Tree, directory: string, path: string): Manifest | null {
  const file = tree.read(path);
  if (file.kind !== 'text') return null;
  const evaluated = evaluateJson(file.source, tree);
  if (!('value' in evaluated)) return null;
  const { value } = evaluated;
  const scripts = propertyOf(value, 'scripts');
  return {
    path,
    directory,
    name: knownText(propertyOf(value, 'name')),
    scripts: new Map(scripts.kind === 'object' ? [...scripts.properties].flatMap(scriptEntry) : []),
    config: configIn(propertyOf(value, 'config')),
    main: knownText(propertyOf(value, 'main')),
    workspaces: globsOf(propertyOf(value, 'workspaces')),
  };
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
