/** What the runner says of the run. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
import { readFileSync } from 'node:fs';
import { Failure } from '../model/failure.ts';

export interface Setting {
  /** Where the repository is checked out, if it is. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The path of the workflow's file, where it is this repository's own; `null` where the runner does not say. */
  readonly workflow: string | null;
  /** The page of the run; `null` where the runner does not say. */
  readonly runUrl: string | null;
  /** The day of the run in UTC, as `2026-12-31`. */
  readonly today: string;
}

/** @throws Failure outside of a workflow, and where the event cannot be read */
export function readSetting(env: Readonly<Record<string, string | undefined>>): Setting {
  const workspace = env['GITHUB_WORKSPACE'];
  if (!workspace) throw new Failure('GITHUB_WORKSPACE is not set: this runs only as a step of a GitHub workflow');
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const run = env['GITHUB_RUN_ID'];
  return {
    workspace,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readEvent(env['GITHUB_EVENT_PATH']),
    sha: env['GITHUB_SHA'] ?? '',
    owner,
    repo,
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    today: new Date().toISOString().slice(0, 10),
    workflow: workflowOf(env['GITHUB_WORKFLOW_REF'] ?? '', `${owner}/${repo}`),
    runUrl: run && owner ? `${serverUrl}/${owner}/${repo}/actions/runs/${run}` : null,
  };
}

/** `harbour/ferry/.github/workflows/ports.yml@refs/heads/main` */
function workflowOf(ref: string, repository: string): string | null {
  const [, path] = /^(.*?)@/.exec(ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1) : '') ?? [];
  return path ?? null;
}

function readEvent(path: string | undefined): unknown {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Failure('the file of the event, GITHUB_EVENT_PATH, cannot be read');
  }
}
