/** The files of the repository by their folder. */
import { compareText } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';

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
