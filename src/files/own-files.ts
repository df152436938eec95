/** Files that portbook itself comes with, beside the script that runs: never any of the checked repository. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { readNamedFile } from './local-tree.ts';

/**
 * The text of the first of these files that is there.
 *
 * @param script the path of the script that runs, perhaps a link to it (npm links `node_modules/.bin/portbook`)
 * @param candidates relative to the folder of the script: in a bundle and among the sources it lies in different places
 * @throws Failure where the installation is incomplete
 */
export function ownText(script: string, candidates: readonly string[]): string {
  const folder = dirname(realpathSync.native(script));
  for (const candidate of candidates) {
    const read = readNamedFile(join(folder, candidate), candidate);
    if (read.kind === 'text') return read.source.text;
  }
  throw new Failure(`this installation of portbook is incomplete: ${candidates.join(' or ')} is missing beside it`);
}
