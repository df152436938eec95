/** Where GitHub shows a place of the checked commit. */
import { context } from '@actions/github';
import type { Place } from '../model/place.ts';

/**
 * Links to the files of the commit that the workflow runs for; `null` outside of a repository.
 *
 * @param pathPrefix of the checked folder in the repository, `''` for its root
 */
export function linksToFiles(pathPrefix: string): { file(place: Place): string } | null {
  const repository = process.env['GITHUB_REPOSITORY'];
  // For a pull request, `sha` is a merge that exists only for a while: the branch's own commit stays.
  const head: unknown = context.payload.pull_request?.['head']?.sha;
  const sha = typeof head === 'string' ? head : context.sha;
  if (!repository || !sha) return null;
  const base = `${context.serverUrl}/${repository}/blob/${encodeURIComponent(sha)}`;
  return {
    file: ({ file, line, endLine }) => {
      const path = pathPrefix === '' ? file : `${pathPrefix}/${file}`;
      // GitHub renders Markdown, without lines to link to, unless it is asked for the plain text.
      const query = /\.(md|markdown)$/i.test(path) ? '?plain=1' : '';
      const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
      return `${base}/${path.split('/').map(encodeURIComponent).join('/')}${query}${lines}`;
    },
  };
}
