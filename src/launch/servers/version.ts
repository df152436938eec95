/** Which version of a server a project has, as its manifest says. */
import { propertyOf } from '../../javascript/language/properties.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { foldersAbove } from '../../model/folders.ts';
import { manifestIn } from '../manifest.ts';
import type { Start } from './server.ts';

/** The major version of a package that the nearest manifest which has it asks for: 2 for `^2.15.8`; `null` where none does. */
export function majorOf({ tree, directory }: Start, name: string): number | null {
  for (const manifest of foldersAbove(directory).flatMap((it) => manifestIn(tree, it) ?? [])) {
    const ranges = ['dependencies', 'devDependencies'].map((it) => propertyOf(propertyOf(manifest.value, it), name));
    const range = ranges.map(knownText).find((it) => it !== null);
    const major = /^[\^~>=v\s]*(\d{1,4})(?:\.|$)/.exec(range?.slice(0, 64) ?? '')?.[1];
    if (major !== undefined) return Number(major);
  }
  return null;
}
