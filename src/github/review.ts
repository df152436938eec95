/** Suggestions as a review, on lines that the pull request shows. */
import { z } from 'zod';
import type { GitHub, Purpose } from './client.ts';

const mostPages = 10;
/** Comments of one review: GitHub is slow with more, and a reader too. */
const most = 20;

const writing: Purpose = { verb: 'suggest changes', permission: 'pull-requests: write' };

const commentSchema = z.object({
  path: z.string(),
  line: z.int().nullish(),
  original_line: z.int().nullish(),
  body: z.string(),
  user: z.object({ type: z.string() }).nullable(),
});

const written = z.object({ id: z.int() });

export interface LineComment {
  /** From the root of the repository. */
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export interface Suggestions {
  readonly pull: number;
  readonly head: string;
  readonly comments: readonly LineComment[];
  /** Whether a text is one of ours. */
  isOurs(body: string): boolean;
}

/** Writes those that are not there yet; a line that has one gets no second one. @throws GitHubFailure where the token may not */
export async function suggest(github: GitHub, { pull, head, comments, isOurs }: Suggestions): Promise<void> {
  if (comments.length === 0) return;
  const list = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const missing = async (): Promise<readonly LineComment[]> => {
    const existing = await github.pages(commentSchema, list, { pull_number: pull }, writing, mostPages);
    const taken = new Set(
      existing
        .filter((it) => it.user?.type === 'Bot' && isOurs(it.body))
        .map((it) => `${it.path}\n${it.line ?? it.original_line}`),
    );
    return comments.filter((it) => !taken.has(`${it.path}\n${it.line}`)).slice(0, most);
  };
  const left = await missing();
  if (left.length === 0) return;
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const all = left.map((it) => ({ ...it, side: 'RIGHT' }));
  const review = { pull_number: pull, commit_id: head, event: 'COMMENT', comments: all };
  await github.doOnce<unknown>(
    () => github.request(written, route, review, writing),
    // A review is written with all its comments, or not at all.
    async () => ((await missing()).some((it) => left.includes(it)) ? null : true),
  );
}
