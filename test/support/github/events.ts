/** Events as GitHub sends them: its own published examples, with the values of a test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FakeGitHub } from './fake.ts';
import type { Json } from './openapi.ts';
import { pullBody } from './routes/pulls.ts';

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

/** What happened to a pull request, and of which fields the event has more for it. */
export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'labeled' | 'unlabeled';

/** A pull request is opened, gets a further commit, or a label: `labeled` with the last that it has. */
export function pullRequestEvent(
  github: FakeGitHub,
  number: number,
  name: 'pull_request' | 'pull_request_target' = 'pull_request',
  action: PullRequestAction = 'synchronize',
): Event {
  const { state } = github;
  const pull = state.pulls.get(number);
  if (pull === undefined) throw new Error(`there is no pull request ${number}`);
  const example = exampleEvent('pull_request', action);
  // As in a real event: the examples are older than some fields of the API.
  const body = pullBody(example['pull_request'] as Json, state, pull);
  const ends = state.endsOf(pull);
  const event = {
    ...example,
    number,
    pull_request: body,
    repository: repositoryOf(github, example),
    ...(action === 'synchronize' ? { before: state.git.resolve(`${ends.head}^`) ?? ends.head, after: ends.head } : {}),
    ...(action === 'labeled' ? { label: (body['labels'] as readonly Json[]).at(-1) } : {}),
  };
  const isTarget = name === 'pull_request_target';
  // https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
  if (!isTarget && pull.state === 'open' && pull.merge === null)
    throw new Error(`GitHub starts no workflow, as ${number} has no merge`);
  return {
    event,
    env: {
      ...common(github, name, isTarget ? ends.base : (pull.merge ?? '')),
      ...refOf(isTarget ? `refs/heads/${pull.base}` : `refs/pull/${number}/merge`),
      GITHUB_BASE_REF: pull.base,
      GITHUB_HEAD_REF: pull.head,
    },
  };
}

/** @param head the last commit of the group, under the name that the queue gives it */
export function mergeGroupEvent(
  github: FakeGitHub,
  base: string,
  head: string,
  ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
): Event {
  const example = exampleEvent('merge_group', 'checks_requested');
  const group = example['merge_group'] as Json;
  const own = { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: ref };
  return {
    event: { ...example, merge_group: { ...group, ...own }, repository: repositoryOf(github, example) },
    env: { ...common(github, 'merge_group', head), ...refOf(ref) },
  };
}

export function pushEvent(github: FakeGitHub, before: string, after: string, branch = 'main'): Event {
  const example = exampleEvent('push');
  const ref = `refs/heads/${branch}`;
  return {
    event: { ...example, before, after, ref, repository: repositoryOf(github, example) },
    env: { ...common(github, 'push', after), ...refOf(ref) },
  };
}

/** A schedule has no payload to speak of, and a start by hand only its inputs. */
export function plainEvent(github: FakeGitHub, name: 'schedule' | 'workflow_dispatch', sha: string): Event {
  const example = exampleEvent('workflow_dispatch');
  const repository = repositoryOf(github, example);
  return {
    event: name === 'schedule' ? { schedule: '17 4 * * *' } : { ...example, repository, ref: 'refs/heads/main' },
    env: { ...common(github, name, sha), ...refOf('refs/heads/main') },
  };
}

function repositoryOf({ state }: FakeGitHub, example: Json): Json {
  const repository = example['repository'] as Json;
  const owner = { ...(repository['owner'] as Json), login: state.owner };
  return {
    ...repository,
    full_name: state.fullName,
    name: state.repo,
    owner,
    private: state.isPrivate,
    default_branch: 'main',
    html_url: `https://github.example/${state.fullName}`,
  };
}

function common(github: FakeGitHub, name: string, sha: string): Readonly<Record<string, string>> {
  return {
    GITHUB_ACTOR: 'harbour-master',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_EVENT_NAME: name,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_JOB: 'ports',
    GITHUB_REPOSITORY: github.state.fullName,
    GITHUB_REPOSITORY_OWNER: github.state.owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4310',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'ports',
  };
}

function refOf(ref: string): Readonly<Record<string, string>> {
  return {
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
  };
}
