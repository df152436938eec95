/** Which version of a server a project has, as its manifest says. */

import { field, readJson, textField } from '../../javascript/syntax/json.ts';
import { foldersAbove } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';
import { manifestIn } from '../manifest.ts';
import type { Start } from './server.ts';

/** The major version of a package that the nearest manifest which has it asks for: 2 for `^2.15.8`; `null` where none does. */
export function majorOf({ tree, directory }: Start, name: string): number | null {
  for (const folder of foldersAbove(directory)) {
    const range = rangesIn(tree, folder)(name);
    const major = /^[\^~>=v\s]*(\d{1,4})(?:\.|$)/.exec(range?.slice(0, 64) ?? '')?.[1];
    if (major !== undefined) return Number(major);
  }
  return null;
}

type Ranges = (name: string) => string | null;

const known = new WeakMap<Tree, Map<string, Ranges>>();

/** What the manifest in a folder asks for. Read once. */
function rangesIn(tree: Tree, folder: string): Ranges {
  const folders = known.get(tree) ?? new Map<string, Ranges>();
  known.set(tree, folders);
  const before = folders.get(folder);
  if (before !== undefined) return before;
  const manifest = manifestIn(tree, folder);
  const read = manifest === null ? null : tree.read(manifest.path);
  const data = read?.kind === 'text' ? readJson(read.source) : null;
  const [own, ofDevelopment] = [field(data, 'dependencies'), field(data, 'devDependencies')];
  const ranges: Ranges = (name) => textField(own, name) ?? textField(ofDevelopment, name);
  folders.set(folder, ranges);
  return ranges;
}
