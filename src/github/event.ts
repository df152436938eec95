/** What the workflow runs for, from the event that GitHub hands over. */
import { z } from 'zod';
import { Failure } from '../model/failure.ts';

const commit = z.string().regex(/^[0-9a-f]{40,64}$/, 'this is no commit');

const branch = z.object({ ref: z.string(), sha: commit });

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
const pullRequestSchema = z.object({
  pull_request: z.object({
    number: z.int().min(1),
    html_url: z.string(),
    base: branch,
    // The repository is null when the fork is gone.
    head: branch.extend({ repo: z.object({ full_name: z.string() }).nullable() }),
    merge_commit_sha: commit.nullish(),
    labels: z.array(z.object({ name: z.string() })),
  }),
});

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
const mergeGroupSchema = z.object({
  merge_group: z.object({ base_sha: commit, head_sha: commit, base_ref: z.string(), head_ref: z.string() }),
});

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const pushSchema = z.object({ before: commit, after: commit, ref: z.string() });

export interface PullRequestOccasion {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly url: string;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  /** Whether its branch lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** As they were when the event happened. */
  readonly labels: readonly string[];
  /** The merge that GitHub has tried; `null` where it is not known which one. */
  readonly merge: string | null;
}

/** Two commits of one branch: what a merge queue or a push adds to it. */
export interface StepOccasion {
  readonly kind: 'step';
  /** The branch, for a sentence. */
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  /** The number of the pull request that is merged; `null` where the event does not say. */
  readonly pull: number | null;
}

/** One commit, with nothing to compare it with: a schedule, a start by hand, the first push of a branch. */
export interface WholeOccasion {
  readonly kind: 'whole';
  readonly head: string;
}

export type Occasion = PullRequestOccasion | StepOccasion | WholeOccasion;

export interface Surroundings {
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REPOSITORY. */
  readonly repository: string;
}

/**
 * @param payload the content of GITHUB_EVENT_PATH
 * @throws Failure that names what the event lacks
 */
export function occasionOf(payload: unknown, { event, sha, repository }: Surroundings): Occasion {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestOf(payload, event, sha, repository);
    case 'merge_group': {
      const { merge_group: it } = parsed(mergeGroupSchema, payload, event);
      // `refs/heads/gh-readonly-queue/main/pr-12-<commit>`: of several, the last one that was put in line.
      const pull = /\/pr-(\d+)-[0-9a-f]+$/.exec(it.head_ref)?.[1];
      return {
        kind: 'step',
        branch: shortRef(it.base_ref),
        base: it.base_sha,
        head: it.head_sha,
        pull: pull === undefined ? null : Number(pull),
      };
    }
    case 'push': {
      const { before, after, ref } = parsed(pushSchema, payload, event);
      // A new branch has no before, and one that is gone no after: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
      if (/^0+$/.test(before) || /^0+$/.test(after)) return { kind: 'whole', head: sha };
      return { kind: 'step', branch: shortRef(ref), base: before, head: after, pull: null };
    }
    default:
      return { kind: 'whole', head: sha };
  }
}

function pullRequestOf(payload: unknown, event: string, sha: string, repository: string): PullRequestOccasion {
  const { pull_request: it } = parsed(pullRequestSchema, payload, event);
  // For `pull_request`, GITHUB_SHA is the merge that was tried for this very event; for `pull_request_target` it is
  // the base's commit, and the payload's merge may be an earlier one.
  const merge = event === 'pull_request' ? sha : (it.merge_commit_sha ?? null);
  return {
    kind: 'pull-request',
    number: it.number,
    url: it.html_url,
    base: { ref: it.base.ref, sha: it.base.sha },
    head: { ref: it.head.ref, sha: it.head.sha },
    isFork: it.head.repo?.full_name !== repository,
    labels: it.labels.map(({ name }) => name),
    merge,
  };
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

function parsed<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Failure(`the event ${event} lacks what it should have, at "${issue?.path.join('.')}": ${issue?.message}`);
}
