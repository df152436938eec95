/** A check run of our own: GitHub shows ten annotations of a kind of a step, and all of a check run. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { GitHub, Purpose } from './client.ts';

/** Annotations of one request. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const batch = 50;
/** Annotations in all: each fifty are one more request. */
const most = 1_000;

const writing: Purpose = { verb: 'write a check run', permission: 'checks: write' };

const schema = z.object({ id: z.int() });
const writtenSchema = z.object({ status: z.string(), output: z.object({ annotations_count: z.int() }) });
const listSchema = z.object({ check_runs: z.array(z.object({ id: z.int(), external_id: z.string().nullable() })) });

export interface CheckRun {
  readonly head: string;
  readonly name: string;
  readonly failed: boolean;
  readonly detailsUrl: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly object[];
}

/** It is complete only with its last batch: a reader never sees a conclusion before what it is drawn from. @throws GitHubFailure */
export async function writeCheckRun(github: GitHub, run: CheckRun): Promise<void> {
  const { title, summary, detailsUrl } = run;
  const annotations = run.annotations.slice(0, most);
  const output = (from: number) => ({ title, summary, annotations: annotations.slice(from, from + batch) });
  const end = { status: 'completed', conclusion: run.failed ? 'failure' : 'success' };
  const isLast = (from: number): boolean => from + batch >= annotations.length;
  // Another run of the job may write one of this name for this commit at the same time.
  const mark = randomUUID();
  const about = {
    name: run.name,
    head_sha: run.head,
    external_id: mark,
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
  };
  const first = { ...about, output: output(0), ...(isLast(0) ? end : { status: 'in_progress' }) };
  const { id } = await github.doOnce(
    () => github.request(schema, 'POST /repos/{owner}/{repo}/check-runs', first, writing),
    async () => {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
      const parameters = { ref: run.head, check_name: run.name, filter: 'all', per_page: 100 };
      const { check_runs: runs } = await github.request(listSchema, route, parameters, writing);
      return runs.find((it) => it.external_id === mark) ?? null;
    },
  );
  for (let from = batch; from < annotations.length; from += batch) {
    const body = { output: output(from), ...(isLast(from) ? end : { status: 'in_progress' }) };
    await addOnce(github, id, body, Math.min(from + batch, annotations.length));
  }
}

/**
 * Each request adds its annotations to those that are there, so one that is repeated would have them twice.
 *
 * @param total annotations that the check run has with these
 */
async function addOnce(github: GitHub, id: number, body: object, total: number): Promise<void> {
  const at = { check_run_id: id };
  const change = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
  await github.doOnce<unknown>(
    () => github.request(schema, change, { ...at, ...body }, writing, false),
    async () => {
      const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
      const found = await github.request(writtenSchema, route, at, writing);
      // Only its last batch completes it.
      return found.status === 'completed' || found.output.annotations_count >= total ? found : null;
    },
  );
}
