/** Which version of a server a project has, as its manifest says. */

import { field, readJson, textField } from '../../javascript/json.ts';
import { foldersAbove } from '../../model/folders.ts';
import { manifestIn } from '../manifest.ts';
import type { Start } from './server.ts';

/** The major version of a package that the nearest manifest which has it asks for: 2 for `^2.15.8`; `null` where none does. */
export function majorOf({ tree, directory }: Start, name: string): number | null {
  for (const folder of foldersAbove(directory)) {
    const manifest = manifestIn(tree, folder);
    const read = manifest === null ? null : tree.read(manifest.path);
    if (read?.kind !== 'text') continue;
    const data = readJson(read.source);
    const range = textField(field(data, 'dependencies'), name) ?? textField(field(data, 'devDependencies'), name);
    const major = /^[\^~>=v\s]*(\d{1,4})(?:\.|$)/.exec(range?.slice(0, 64) ?? '')?.[1];
    if (major !== undefined) return Number(major);
  }
  return null;
}
