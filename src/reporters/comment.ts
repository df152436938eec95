/** The comment on a pull request: what a reader needs to act, and where the rest is. */
import { compareBySeverity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { markdownCode } from './escape.ts';
import { approved, checklists, notes } from './markdown-change.ts';
import { findingsTable, icons, type Links, link, page } from './markdown-parts.ts';
import { knownInWords, verdict } from './words.ts';

/** Characters that GitHub takes for one comment: a longer one is refused as a whole. https://github.com/orgs/community/discussions/27190 */
export const longestComment = 65_536;

/** Bytes of the table; what is left is for the rest, and for the cells' own links. */
const tableSpace = 30_000;
const mostShown = 20;

export interface CommentOptions {
  readonly links: Links;
  /** The checked folder, `''` for the whole repository: each has a comment of its own. */
  readonly pathPrefix: string;
  /** The page of the run; `null` where it is not known. */
  readonly runUrl: string | null;
  readonly failed: boolean;
}

/** What stands at the beginning of a comment of ours about a folder, and is not seen. */
export function markerOf(pathPrefix: string): string {
  // A name in it must not end it: a comment of HTML ends with the first `-->`.
  return `<!-- portbook:${Buffer.from(pathPrefix).toString('base64url')} -->`;
}

/** Whether a comment's text is one of ours, about this folder. Who has written it is for the caller to see. */
export function isOurs(body: string, pathPrefix: string): boolean {
  return body.startsWith(`${markerOf(pathPrefix)}\n`);
}

/** The whole comment, within GitHub's limit. */
export function renderComment(report: Report, { links, pathPrefix, runUrl, failed }: CommentOptions): string {
  const icon = report.findings.length === 0 ? '✅' : failed ? icons.error : icons.warning;
  const folder = pathPrefix === '' ? '' : ` in ${markdownCode(pathPrefix)}`;
  const all = runUrl === null ? 'the job summary' : link('the job summary', runUrl);
  const hidden = report.findings.length - mostShown;
  const more = [
    ...(hidden > 0 ? [`${hidden} more findings are in ${all}.`] : []),
    ...(report.findings.length === 0 ? ['Every port that this pull request brings is in order.'] : []),
    `Ports in play, and a map of who routes where, are in ${all}.`,
  ];
  const text = page([
    [markerOf(pathPrefix), `### ${icon} portbook: ${verdict(report)}${folder}${knownInWords(report, '; ')}`],
    notes(report.change?.notes ?? [], links),
    report.findings.length === 0
      ? []
      : findingsTable(report.findings.toSorted(compareBySeverity).slice(0, mostShown), links, tableSpace),
    ...checklists(report.change?.checklists.slice(0, 3) ?? [], links),
    approved(report.approved.slice(0, 5), links),
    [more.join(' ')],
  ]);
  return text.length <= longestComment
    ? text
    : page([
        [markerOf(pathPrefix), `### ${icon} portbook: ${verdict(report)}${folder}`],
        [`This is too long for a comment: see ${all}.`],
      ]);
}
