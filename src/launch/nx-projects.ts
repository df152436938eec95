/** The projects of an Nx workspace, as `project.json` and `package.json` declare them. https://nx.dev/reference/project-configuration */
import { posix } from 'node:path';
import { propertyOf } from '../javascript/language/properties.ts';
import { isAbsent, knownText } from '../javascript/values/ports.ts';
import type { Primitive, Value } from '../javascript/values/value.ts';
import { folderOf, foldersAbove } from '../model/folders.ts';
import { keptBy } from '../model/maps.ts';
import { compareText } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { jsonIn } from './files.ts';
import { manifestIn } from './manifest.ts';

/** Files that are looked at for them. */
const mostFiles = 1_000;

export interface NxProject {
  readonly name: string;
  readonly directory: string;
  /** What `project.json` has; `null` where there is none. */
  readonly config: Value | null;
}

/** A target of a project, with the options of the configuration that is asked for. */
export interface NxTarget {
  readonly project: NxProject;
  readonly name: string;
  readonly configuration: string | null;
  /** `null` for a line of its own, and for a script of the package. */
  readonly executor: string | null;
  readonly line: Value | null;
  /** The script of the package of this name, where there is nothing else. */
  readonly script: Primitive | null;
  readonly dependsOn: Value | null;
  option(name: string): Value | null;
}

export interface NxWorkspace {
  readonly tree: Tree;
  readonly root: string;
  /** What `nx.json` has. */
  readonly config: Value | null;
  /** In the order of their folders. */
  readonly projects: readonly NxProject[];
}

/** The workspace that a folder lies in; `null` where there is none, or one of too many projects to look at. */
export function workspaceOf(tree: Tree, directory: string): NxWorkspace | null {
  const root = foldersAbove(directory).find((it) => tree.has(posix.join(it, 'nx.json')));
  return root === undefined ? null : readWorkspace(tree, root);
}

const readWorkspace = keptBy((tree: Tree, root: string): NxWorkspace | null => {
  const files = tree.files.filter(
    (it) => /(?:^|\/)(?:project|package)\.json$/.test(it) && (root === '' || it.startsWith(`${root}/`)),
  );
  if (files.length > mostFiles) return null;
  // The package at the root is none unless it says so. https://nx.dev/recipes/tips-n-tricks/include-all-packagejson
  const isProject = (folder: string): boolean =>
    folder !== root ||
    tree.has(posix.join(root, 'project.json')) ||
    propertyIn(jsonIn(tree, posix.join(root, 'package.json')), 'nx') !== null;
  const folders = [...new Set(files.map(folderOf))].filter(isProject).sort(compareText);
  const config = jsonIn(tree, posix.join(root, 'nx.json'));
  return { tree, root, config, projects: folders.map((folder) => projectIn(tree, folder)) };
});

function projectIn(tree: Tree, directory: string): NxProject {
  const config = jsonIn(tree, posix.join(directory, 'project.json'));
  const own = config === null ? null : knownText(propertyOf(config, 'name'));
  const name = own ?? manifestIn(tree, directory)?.name ?? posix.basename(directory);
  return { name, directory, config };
}

/** The project of a name, also without its scope, or of a folder. */
export function projectCalled({ projects, root }: NxWorkspace, name: string): NxProject | null {
  const ways: readonly ((it: NxProject) => boolean)[] = [
    (it) => it.name === name,
    (it) => it.name.startsWith('@') && it.name.slice(it.name.indexOf('/') + 1) === name,
    (it) => it.directory === posix.join(root, name),
  ];
  for (const way of ways) {
    const [only, ...others] = projects.filter(way);
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

/** `null` where the project's own files declare no such target: a plugin may make one. */
export function targetOf(
  { tree }: NxWorkspace,
  project: NxProject,
  name: string,
  asked: string | null,
): NxTarget | null {
  const target = propertyIn(propertyIn(project.config, 'targets'), name);
  const script = manifestIn(tree, project.directory)?.scripts.get(name) ?? null;
  const executor = target === null ? null : knownText(propertyOf(target, 'executor'));
  const line = propertyIn(target, 'command');
  if (executor === null && line === null && script === null) return null;
  const configuration = asked ?? knownTextOf(propertyIn(target, 'defaultConfiguration'));
  const options = propertyIn(target, 'options');
  const overlay = configuration === null ? null : propertyIn(propertyIn(target, 'configurations'), configuration);
  return {
    project,
    name,
    configuration,
    executor,
    line,
    script: executor === null && line === null ? script : null,
    dependsOn: propertyIn(target, 'dependsOn'),
    option: (key) => propertyIn(overlay, key) ?? propertyIn(options, key),
  };
}

/** What an object has; `null` where it has nothing there. */
export function propertyIn(value: Value | null, name: string): Value | null {
  const property = value?.kind === 'object' ? propertyOf(value, name) : null;
  return property === null || isAbsent(property) ? null : property;
}

function knownTextOf(value: Value | null): string | null {
  return value === null ? null : knownText(value);
}
