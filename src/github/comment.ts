/** One comment on a pull request, kept up to date in its place. */
import { z } from 'zod';
import type { GitHub, Purpose } from './client.ts';

/** Pages of a hundred comments that are looked through for ours. */
const mostPages = 10;

const writing: Purpose = { verb: 'write a comment', permission: 'pull-requests: write' };

const schema = z.object({
  id: z.int(),
  body: z.string().nullish(),
  // A comment of ours is a bot's: anybody can write our marker, and nobody's own comment is ours to change.
  user: z.object({ type: z.string() }).nullable(),
});

const written = z.object({ id: z.int() });

export interface Comment {
  readonly pull: number;
  readonly body: string;
  /** Whether a text is one of ours. */
  isOurs(body: string): boolean;
  /** Whether one is written where there is none yet: what was fixed before anybody read of it needs no comment. */
  readonly isNew: boolean;
  /** Whether a text is one of ours that no longer holds. */
  isStale?(body: string): boolean;
}

/** @throws GitHubFailure where the token may not */
export async function writeComment(github: GitHub, comment: Comment): Promise<void> {
  const { pull, body, isOurs, isNew, isStale = () => false } = comment;
  const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const bots = async (): Promise<readonly z.infer<typeof schema>[]> => {
    const comments = await github.pages(schema, list, { issue_number: pull }, writing, mostPages);
    return comments.filter((it) => it.user?.type === 'Bot');
  };
  const find = async () => (await bots()).find((it) => isOurs(it.body ?? '')) ?? null;
  const there = await bots();
  for (const { id, body: text } of there) {
    if (!isStale(text ?? '')) continue;
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await github.request(z.unknown(), route, { comment_id: id }, writing);
  }
  const first = there.find((it) => isOurs(it.body ?? '')) ?? null;
  if (first === null) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const create = () => github.request(written, route, { issue_number: pull, body }, writing);
    if (isNew) await github.doOnce(create, find);
    return;
  }
  if (first.body === body) return;
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await github.request(written, route, { comment_id: first.id, body }, writing);
}
