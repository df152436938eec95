/** Which version of a server a project has, as its manifest says. */

import { field, readJson, textField } from '../../javascript/syntax/json.ts';
import { foldersAbove } from '../../model/folders.ts';
import { keptBy } from '../../model/maps.ts';
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

/** What the manifest in a folder asks for. */
const rangesIn = keptBy((tree: Tree, folder: string) => {
  const manifest = manifestIn(tree, folder);
  const read = manifest === null ? null : tree.read(manifest.path);
  const data = read?.kind === 'text' ? readJson(read.source) : null;
  const [own, ofDevelopment] = [field(data, 'dependencies'), field(data, 'devDependencies')];
  return (name: string): string | null => textField(own, name) ?? textField(ofDevelopment, name);
});
