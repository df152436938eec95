/** Events as GitHub sends them: its own published examples, with the values of a test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FakeGitHub } from './fake.ts';
import { pullBody } from './rest.ts';

type Json = Readonly<Record<string, unknown>>;

const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');

const examples: readonly { readonly name: string; readonly examples: readonly Json[] }[] = JSON.parse(
  readFileSync(file, 'utf8'),
);

/** All published examples of an event. */
export function exampleEvents(name: string): readonly Json[] {
  return examples.find((it) => it.name === name)?.examples ?? [];
}

/** The first published example of an event, of the action that is given. */
export function exampleEvent(name: string, action?: string): Json {
  const event = exampleEvents(name).find((it) => action === undefined || it['action'] === action);
  if (event === undefined) throw new Error(`GitHub publishes no example of ${name} ${action}`);
  return structuredClone(event);
}

export interface Event {
  readonly event: Json;
  /** What the runner sets beside it. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
  readonly env: Readonly<Record<string, string>>;
}

/** A pull request is opened, or gets a further commit. */
export function pullRequestEvent(
  github: FakeGitHub,
  number: number,
  name: 'pull_request' | 'pull_request_target' = 'pull_request',
): Event {
  const { state } = github;
  const pull = state.pulls.get(number);
  if (pull === undefined) throw new Error(`there is no pull request ${number}`);
  const example = exampleEvent('pull_request', 'synchronize');
  const event = {
    ...example,
    number,
    // As in a real event: the examples are older than some fields of the API.
    pull_request: pullBody(example['pull_request'] as Json, state, pull),
    repository: repositoryOf(github, example),
  };
  const base = state.git.git('rev-parse', pull.base);
  return {
    event,
    env: {
      ...common(github),
      GITHUB_EVENT_NAME: name,
      GITHUB_SHA: name === 'pull_request' ? (pull.merge ?? '') : base,
      GITHUB_REF: name === 'pull_request' ? `refs/pull/${number}/merge` : `refs/heads/${pull.base}`,
      GITHUB_BASE_REF: pull.base,
      GITHUB_HEAD_REF: pull.head,
    },
  };
}

export function mergeGroupEvent(github: FakeGitHub, base: string, head: string): Event {
  const example = exampleEvent('merge_group', 'checks_requested');
  const group = example['merge_group'] as Json;
  return {
    event: {
      ...example,
      merge_group: {
        ...group,
        base_sha: base,
        head_sha: head,
        base_ref: 'refs/heads/main',
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
      },
      repository: repositoryOf(github, example),
    },
    env: {
      ...common(github),
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_SHA: head,
      GITHUB_REF: 'refs/heads/gh-readonly-queue/main/1',
    },
  };
}

export function pushEvent(github: FakeGitHub, before: string, after: string): Event {
  const example = exampleEvent('push');
  return {
    event: { ...example, before, after, ref: 'refs/heads/main', repository: repositoryOf(github, example) },
    env: { ...common(github), GITHUB_EVENT_NAME: 'push', GITHUB_SHA: after, GITHUB_REF: 'refs/heads/main' },
  };
}

/** A schedule has no payload to speak of, and a start by hand only its inputs. */
export function plainEvent(github: FakeGitHub, name: 'schedule' | 'workflow_dispatch', sha: string): Event {
  return {
    event: name === 'schedule' ? { schedule: '17 4 * * *' } : exampleEvent('workflow_dispatch'),
    env: { ...common(github), GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' },
  };
}

function repositoryOf({ state }: FakeGitHub, example: Json): Json {
  const own = `${state.owner}/${state.repo}`;
  const repository = example['repository'] as Json;
  const owner = { ...(repository['owner'] as Json), login: state.owner };
  return { ...repository, full_name: own, name: state.repo, owner };
}

function common(github: FakeGitHub): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.repo}`,
    GITHUB_RUN_ID: '4310',
  };
}
