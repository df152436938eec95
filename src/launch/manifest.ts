/** `package.json`: its scripts, with the places they are written at. */
import { evaluateJson } from '../javascript/evaluate.ts';
import { propertyOf } from '../javascript/properties.ts';
import type { Value } from '../javascript/value.ts';
import type { Tree } from '../model/tree.ts';
import type { WrittenText } from './words.ts';
import { writtenText } from './written.ts';

export interface Manifest {
  readonly path: string;
  readonly scripts: ReadonlyMap<string, WrittenText>;
}

/** Read once per tree, however many configs ask. */
const known = new WeakMap<Tree, Map<string, Manifest | null>>();

/** The manifest in a folder (`''` is the root); `null` where there is none, or none that can be read. */
export function manifestIn(tree: Tree, directory: string): Manifest | null {
  let manifests = known.get(tree);
  if (manifests === undefined) {
    manifests = new Map();
    known.set(tree, manifests);
  }
  const path = directory === '' ? 'package.json' : `${directory}/package.json`;
  const before = manifests.get(path);
  if (before !== undefined) return before;
  const manifest = tree.has(path) ? read(tree, path) : null;
  manifests.set(path, manifest);
  return manifest;
}

function read(tree: Tree, path: string): Manifest | null {
  const file = tree.read(path);
  if (file.kind !== 'text') return null;
  const evaluated = evaluateJson(file.source, tree);
  if (!('value' in evaluated)) return null;
  const scripts = propertyOf(evaluated.value, 'scripts');
  return {
    path,
    scripts: new Map(scripts.kind === 'object' ? [...scripts.properties].flatMap(scriptEntry) : []),
  };
}

function scriptEntry([name, value]: readonly [string, Value]): readonly (readonly [string, WrittenText])[] {
  if (value.kind !== 'primitive' || typeof value.value !== 'string') return [];
  return [[name, writtenText(value)]];
}
