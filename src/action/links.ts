/** Where GitHub shows a place of a commit. */
import type { Place } from '../model/place.ts';
import type { Setting } from './setting.ts';

export interface Links {
  file(place: Place): string;
}

/**
 * Links to the files of a commit; `null` outside of a repository.
 *
 * @param commit the branch's own: the merge that is judged exists only for a while
 * @param pathPrefix of the checked folder in the repository, `''` for its root
 */
export function linksToFiles({ serverUrl, owner, repo }: Setting, commit: string, pathPrefix: string): Links | null {
  if (repo === '' || commit === '') return null;
  const base = `${serverUrl}/${owner}/${repo}/blob/${encodeURIComponent(commit)}`;
  return {
    file: ({ file, line, endLine }) => {
      const path = pathPrefix === '' ? file : `${pathPrefix}/${file}`;
      // GitHub renders Markdown, without lines to link to, unless it is asked for the plain text.
      const query = /\.(md|markdown)$/i.test(path) ? '?plain=1' : '';
      const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
      return `${base}/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}${query}${lines}`;
    },
  };
}
