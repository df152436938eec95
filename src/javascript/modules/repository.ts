/** The files of the repository by their folder. */

import { posix } from 'node:path';
import { compareText } from '../../model/place.ts';
import type { Tree } from '../../model/tree.ts';

/** The files whose path begins so, in order; the list of all files is sorted. */
export function* filesUnder({ files }: Tree, prefix: string): Generator<string> {
  let low = 0;
  for (let high = files.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (compareText(files[middle] ?? '', prefix) < 0) low = middle + 1;
    else high = middle;
  }
  for (; files[low]?.startsWith(prefix); low += 1) yield files[low] ?? '';
}

/**
 * How the checked root is called in absolute paths (`__dirname`, `process.cwd()`): where the
 * repository will lie on the server is not known, and need not be.
 */
export const repositoryRoot = '/@repository';

/** An absolute path in the repository as a path relative to its root; `null` for one outside of it. */
export function insideRepository(path: string): string | null {
  const normal = posix.normalize(path);
  if (normal === repositoryRoot || normal === `${repositoryRoot}/`) return '';
  return normal.startsWith(`${repositoryRoot}/`) ? normal.slice(repositoryRoot.length + 1).replace(/\/$/, '') : null;
}
