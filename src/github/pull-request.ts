/** Which commits are judged: what would land, what it lands on, and what GitHub shows. */
import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import { type GitHub, GitHubFailure, type Purpose } from './client.ts';
import type { PullRequestOccasion } from './event.ts';

export interface Commits {
  /** What would be on the base branch. */
  readonly landing: string;
  /** What is there now. */
  readonly base: string;
  /** The change's own last commit: annotations stand on its lines. */
  readonly head: string;
  /** What the reader must know of this choice; `null` where it is the usual one. */
  readonly note: string | null;
}

/** How often, and at which intervals in milliseconds, GitHub is asked whether its merge is ready. */
const pauses = [1_000, 2_000, 4_000, 8_000] as const;

const readCommit: Purpose = { verb: 'read the commits', permission: 'contents: read' };
const readPull: Purpose = { verb: 'read the pull request', permission: 'pull-requests: read' };

const commitSchema = z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) });

const pullSchema = z.object({
  mergeable: z.boolean().nullable(),
  merge_commit_sha: z.string().nullable(),
  head: z.object({ sha: z.string() }),
  state: z.string(),
});

const compareSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

/**
 * The merge of the event's head commit where there is one: two changes that are fine alone may not be together.
 *
 * @param second milliseconds that stand for a second when waiting
 * @throws Failure where it conflicts, or GitHub does not say
 */
export async function commitsOf(github: GitHub, pull: PullRequestOccasion, second = 1_000): Promise<Commits> {
  const known = pull.merge === null ? null : await mergeOf(github, pull.merge, pull.head.sha);
  if (known !== null) return known;
  for (const pause of [...pauses, null]) {
    const now = await readState(github, pull.number);
    if (now.state !== 'open') return headAlone(github, pull, 'the pull request is closed');
    if (now.head.sha !== pull.head.sha) return headAlone(github, pull, 'the branch has moved on since');
    if (now.mergeable === false) throw conflict(pull);
    const merge = now.merge_commit_sha === null ? null : await mergeOf(github, now.merge_commit_sha, pull.head.sha);
    if (now.mergeable === true && merge !== null) return merge;
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, (pause * second) / 1_000));
  }
  throw new Failure('GitHub has not worked out yet what this pull request would be when merged: run the check again');
}

/** The commits of a merge; `null` where it is the merge of another head. */
async function mergeOf(github: GitHub, merge: string, head: string): Promise<Commits | null> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  try {
    const { parents } = await github.request(commitSchema, route, { commit_sha: merge }, readCommit);
    const [base, second] = parents.map((it) => it.sha);
    if (base === undefined || second !== head) return null;
    return { landing: merge, base, head, note: null };
  } catch (error) {
    // Merges are thrown away once there is a newer one.
    if (error instanceof GitHubFailure && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}

function readState(github: GitHub, number: number): Promise<z.infer<typeof pullSchema>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  return github.request(pullSchema, route, { pull_number: number }, readPull);
}

/** The commit of the event, on what it was made from: the base may have gone on. */
async function headAlone(github: GitHub, { head, base }: PullRequestOccasion, why: string): Promise<Commits> {
  const from = await mergeBaseOf(github, base.sha, head.sha);
  const note = `${why}: the commit of this event was judged by itself and not its merge`;
  return { landing: head.sha, base: from ?? base.sha, head: head.sha, note };
}

function conflict({ base }: PullRequestOccasion): Failure {
  return new Failure(
    `this pull request conflicts with ${base.ref}: what would land cannot be known before the conflict is resolved`,
  );
}

/**
 * Where the histories of two commits part; `null` where they have nothing in common.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function mergeBaseOf(github: GitHub, base: string, head: string): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  try {
    const parameters = { basehead: `${base}...${head}`, per_page: 1 };
    return (await github.request(compareSchema, route, parameters, readCommit)).merge_base_commit.sha;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return null;
    throw error;
  }
}
