/** Where GitHub shows a place of a commit. */
import type { Place } from '../model/place.ts';
import { isDistant, type Registry } from '../model/registry.ts';
import { distantPage, pageOfLine } from '../reporters/distant.ts';
import type { Setting } from './setting.ts';

export interface Links {
  file(place: Place): string | null;
}

/**
 * Links to the files of a commit, and to the registry where that lies in another repository; `null` where there is
 * nothing to link to.
 *
 * @param commit the branch's own: the merge that is judged exists only for a while
 * @param pathPrefix of the checked folder in the repository, `''` for its root
 */
export function linksToFiles(
  { serverUrl, owner, repo }: Setting,
  commit: string,
  pathPrefix: string,
  registry: Registry,
): Links | null {
  const isHere = repo !== '' && commit !== '';
  if (!isHere && registry.origin === undefined) return null;
  const base = `${serverUrl}/${owner}/${repo}/blob/${encodeURIComponent(commit)}`;
  return {
    file: (at) => {
      if (isDistant(at, registry)) return distantPage(at, registry);
      if (!isHere) return null;
      const { file } = at;
      const path = pathPrefix === '' ? file : `${pathPrefix}/${file}`;
      return pageOfLine(`${base}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`, {
        ...at,
        file: path,
      });
    },
  };
}
