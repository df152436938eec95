/** Where the links of a commit lead, by its listing alone: as the disk would answer, were it checked out. */
import { inFolder, refusals, skippedFolders } from '../files/walk.ts';

/** Links on the way to one place: as many as Linux follows. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const mostHops = 40;

/** What a commit holds, by path from the root of the repository. */
export interface Names {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** To the text of each link. */
  readonly links: ReadonlyMap<string, string>;
}

export type Target = { readonly path: string } | { readonly refusal: string };

/**
 * @param link its path from the root of the repository
 * @param prefix the checked folder, `''` or ending with `/`: a target elsewhere is outside
 * @returns the real path of what it leads to, from the root of the repository
 */
export function follow(link: string, names: Names, prefix: string): Target {
  const pending = link.split('/').reverse();
  const real: string[] = [];
  let hops = 0;
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (real.pop() === undefined) return { refusal: refusals.outside };
      continue;
    }
    const next = inFolder(real.join('/'), segment);
    const target = names.links.get(next);
    if (target !== undefined) {
      hops += 1;
      if (hops > mostHops) return { refusal: refusals.unfollowed('ELOOP') };
      if (target.startsWith('/')) return { refusal: refusals.outside };
      pending.push(...target.split('/').reverse());
      continue;
    }
    // A file on the way is no folder to go through, nor with a mere `/` or `/.` behind it.
    const isThere = names.files.has(next) ? pending.length === 0 : names.folders.has(next);
    if (!isThere) return { refusal: refusals.nowhere };
    real.push(segment);
  }
  return within(real, prefix);
}

function within(real: readonly string[], prefix: string): Target {
  const path = real.join('/');
  if (prefix !== '' && `${path}/` !== prefix && !path.startsWith(prefix)) return { refusal: refusals.outside };
  const skipped = real.find((it) => skippedFolders.has(it));
  return skipped === undefined ? { path } : { refusal: refusals.into(skipped) };
}
