/** The answers of the REST API, made of GitHub's own examples and what the repository and the state say. */
import type { Answer, Request } from './fake.ts';
import { exampleOf, type Operation } from './openapi.ts';
import { bot, type Comment, type Pull, type State } from './state.ts';

type Json = Readonly<Record<string, unknown>>;

const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
};
const refused: Answer = {
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
};

interface Route {
  readonly permission: string;
  readonly how: 'read' | 'write';
  answer(state: State, request: Request, path: Readonly<Record<string, string>>): Answer;
}

export function answerRest(state: State, request: Request, { template, path }: Operation): Answer {
  const route = routes[`${request.method} ${template}`];
  if (route === undefined) throw new Error(`the fake has no ${request.method} ${template}`);
  if (path['owner'] !== undefined && `${path['owner']}/${path['repo']}` !== `${state.owner}/${state.repo}`)
    return notFound;
  if (!state.may(route.permission, 'read')) return route.permission === 'contents' ? notFound : refused;
  if (!state.may(route.permission, route.how)) return refused;
  return route.answer(state, request, path);
}

const repos = '/repos/{owner}/{repo}';
const example = (method: string, template: string, status = 200): Json =>
  exampleOf(method, template.replace(/\{\w+\}/g, '1'), status);

const routes: Readonly<Record<string, Route>> = {
  [`GET ${repos}/git/trees/{tree_sha}`]: { permission: 'contents', how: 'read', answer: tree },
  [`GET ${repos}/git/blobs/{file_sha}`]: { permission: 'contents', how: 'read', answer: blob },
  [`GET ${repos}/git/commits/{commit_sha}`]: { permission: 'contents', how: 'read', answer: commit },
  [`GET ${repos}/compare/{basehead}`]: { permission: 'contents', how: 'read', answer: compare },
  [`GET ${repos}/pulls`]: {
    permission: 'pull-requests',
    how: 'read',
    answer: (state, { query }) => ({
      status: 200,
      body: paged(
        [...state.pulls.values()].filter((it) => it.state === 'open').map((it) => simplePull(state, it)),
        query,
      ),
    }),
  },
  [`GET ${repos}/commits/{commit_sha}/pulls`]: {
    permission: 'pull-requests',
    how: 'read',
    answer: (state, { query }, path) => ({
      status: 200,
      body: paged(
        [...state.pulls.values()]
          .filter((it) => refs(state, it).head === path['commit_sha'] || it.merge === path['commit_sha'])
          .map((it) => simplePull(state, it)),
        query,
      ),
    }),
  },
  [`GET ${repos}/pulls/{pull_number}`]: {
    permission: 'pull-requests',
    how: 'read',
    answer: (state, _, path) => {
      const pull = state.pulls.get(Number(path['pull_number']));
      return pull === undefined ? notFound : { status: 200, body: fullPull(state, pull) };
    },
  },
  [`GET ${repos}/pulls/{pull_number}/reviews`]: {
    permission: 'pull-requests',
    how: 'read',
    answer: (state, { query }, path) => ({
      status: 200,
      body: paged(
        state.reviews
          .filter((it) => it.pull === Number(path['pull_number']))
          .map((it) => ({
            ...example('GET', `${repos}/pulls/{pull_number}/reviews`),
            id: it.id,
            state: it.state,
            user: userNamed(it.user),
            commit_id: it.commit,
          })),
        query,
      ),
    }),
  },
  [`GET ${repos}/pulls/{pull_number}/comments`]: {
    permission: 'pull-requests',
    how: 'read',
    answer: (state, { query }, path) => ({
      status: 200,
      body: paged(
        state.reviewComments
          .filter((it) => it.pull === Number(path['pull_number']))
          .map((it) => ({
            ...example('GET', `${repos}/pulls/{pull_number}/comments`),
            id: it.id,
            user: userNamed(it.user),
            path: it.path,
            line: it.line,
            body: it.body,
          })),
        query,
      ),
    }),
  },
  [`POST ${repos}/pulls/{pull_number}/reviews`]: { permission: 'pull-requests', how: 'write', answer: review },
  [`GET ${repos}/issues/{issue_number}/comments`]: {
    permission: 'pull-requests',
    how: 'read',
    answer: (state, { query }, path) => ({
      status: 200,
      body: paged(state.comments.filter((it) => it.issue === Number(path['issue_number'])).map(commentBody), query),
    }),
  },
  [`POST ${repos}/issues/{issue_number}/comments`]: {
    permission: 'pull-requests',
    how: 'write',
    answer: (state, { body }, path) => {
      const text = String((body as Json)['body']);
      // https://github.com/dead-claudia/github-limits#comments
      if (text.length > 65_536)
        return { status: 422, body: { message: 'body is too long (maximum is 65536 characters)' } };
      const made = { id: state.id(), issue: Number(path['issue_number']), user: bot, body: text };
      state.comments.push(made);
      return { status: 201, body: commentBody(made) };
    },
  },
  [`PATCH ${repos}/issues/comments/{comment_id}`]: {
    permission: 'pull-requests',
    how: 'write',
    answer: (state, { body }, path) => {
      const found = state.comments.find((it) => it.id === Number(path['comment_id']));
      if (found === undefined) return notFound;
      // A comment of somebody else is not a workflow's to change.
      if (found.user !== bot) return refused;
      found.body = String((body as Json)['body']);
      return { status: 200, body: commentBody(found) };
    },
  },
  [`DELETE ${repos}/issues/comments/{comment_id}`]: {
    permission: 'pull-requests',
    how: 'write',
    answer: (state, _, path) => {
      const index = state.comments.findIndex((it) => it.id === Number(path['comment_id']));
      if (index < 0) return notFound;
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  },
  [`GET ${repos}/commits/{ref}/check-runs`]: {
    permission: 'checks',
    how: 'read',
    answer: (state, { query }, path) => {
      const runs = state.checkRuns.filter(
        (it) => it.head === path['ref'] && it.name === (query.get('check_name') ?? it.name),
      );
      const shape = example('POST', `${repos}/check-runs`, 201);
      return {
        status: 200,
        body: {
          total_count: runs.length,
          check_runs: paged(runs, query).map((it) => ({ ...shape, id: it.id, external_id: it.externalId })),
        },
      };
    },
  },
  [`POST ${repos}/check-runs`]: { permission: 'checks', how: 'write', answer: checkRun },
  [`PATCH ${repos}/check-runs/{check_run_id}`]: { permission: 'checks', how: 'write', answer: checkRun },
  ['GET /orgs/{org}/teams/{team_slug}/members']: {
    permission: 'contents',
    how: 'read',
    answer: (state, { query }, path) => {
      const members = state.teams.get(`${path['org']}/${path['team_slug']}`);
      return members === undefined ? notFound : { status: 200, body: paged(members.map(userNamed), query) };
    },
  },
  ['GET /orgs/{org}/teams/{team_slug}/memberships/{username}']: {
    permission: 'contents',
    how: 'read',
    answer: (state, _, path) => {
      const members = state.teams.get(`${path['org']}/${path['team_slug']}`);
      // To a token that may not see teams, GitHub says the same: https://github.com/srvaroa/labeler/issues/160
      if (members === undefined) return notFound;
      if (!members.includes(path['username'] ?? '')) return notFound;
      const body = example('GET', '/orgs/{org}/teams/{team_slug}/memberships/{username}');
      return { status: 200, body: { ...body, state: 'active', role: 'member' } };
    },
  },
};

function paged<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return items.slice((page - 1) * size, page * size);
}

function userNamed(login: string): Json {
  const user = example('GET', `${repos}/issues/{issue_number}/comments`)['user'] as Json;
  return { ...user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function commentBody({ id, issue, user, body }: Comment): Json {
  const shape = example('GET', `${repos}/issues/{issue_number}/comments`);
  return {
    ...shape,
    id,
    user: userNamed(user),
    body,
    html_url: `https://github.example/harbour/ferry/pull/${issue}#issuecomment-${id}`,
  };
}

const types: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };

function tree(state: State, { query }: Request, path: Readonly<Record<string, string>>): Answer {
  const id = path['tree_sha'] ?? '';
  const isRecursive = query.has('recursive');
  try {
    const entries = state
      .object('ls-tree', '-l', '-z', ...(isRecursive ? ['-r', '-t'] : []), id)
      .toString('utf8')
      .split('\0')
      .filter((it) => it !== '')
      .map((it) => {
        const tab = it.indexOf('\t');
        const [mode = '', , sha = '', size = ''] = it.slice(0, tab).split(/ +/);
        const entry = { path: it.slice(tab + 1), mode, type: types[mode] ?? 'blob', sha };
        return size === '-' ? entry : { ...entry, size: Number(size), url: `https://github.example/blobs/${sha}` };
      });
    const truncated = state.truncatesTrees && isRecursive && entries.length > 2;
    return {
      status: 200,
      body: { sha: id, url: 'https://github.example', truncated, tree: truncated ? entries.slice(0, 2) : entries },
    };
  } catch {
    return notFound;
  }
}

function blob(state: State, _: Request, path: Readonly<Record<string, string>>): Answer {
  const sha = path['file_sha'] ?? '';
  try {
    const bytes = state.git.bytes('cat-file', 'blob', sha);
    // GitHub breaks the text into lines.
    const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n');
    const shape = example('GET', `${repos}/git/blobs/{file_sha}`);
    return { status: 200, body: { ...shape, content, encoding: 'base64', sha, size: bytes.length } };
  } catch {
    return notFound;
  }
}

function commit(state: State, _: Request, path: Readonly<Record<string, string>>): Answer {
  const sha = path['commit_sha'] ?? '';
  try {
    const parents = state.git.git('rev-list', '--parents', '-n', '1', sha).split(' ').slice(1);
    const shape = example('GET', `${repos}/git/commits/{commit_sha}`);
    const [first] = shape['parents'] as readonly Json[];
    return { status: 200, body: { ...shape, sha, parents: parents.map((it) => ({ ...first, sha: it })) } };
  } catch {
    return notFound;
  }
}

function compare(state: State, _: Request, path: Readonly<Record<string, string>>): Answer {
  const [base = '', head = ''] = (path['basehead'] ?? '').split('...');
  try {
    const sha = state.git.git('merge-base', base, head);
    const shape = example('GET', `${repos}/compare/{basehead}`);
    return { status: 200, body: { ...shape, merge_base_commit: { ...(shape['merge_base_commit'] as Json), sha } } };
  } catch {
    return { status: 404, body: { message: 'No common ancestor between the two.' } };
  }
}

function refs(state: State, { base, head }: Pull): { readonly base: string; readonly head: string } {
  return { base: state.git.git('rev-parse', base), head: state.git.git('rev-parse', head) };
}

function simplePull(state: State, pull: Pull): Json {
  return pullBody(example('GET', `${repos}/pulls`), state, pull);
}

/** As `GET /pulls/{n}` and the events have it. */
export function fullPull(state: State, pull: Pull): Json {
  const shape = pullBody(example('GET', `${repos}/pulls/{pull_number}`), state, pull);
  return { ...shape, mergeable: pull.mergeable, merge_commit_sha: pull.merge };
}

/** Puts a pull request's values into the example of one. */
export function pullBody(shape: Json, state: State, pull: Pull): Json {
  const ids = refs(state, pull);
  const side = (name: 'base' | 'head', repository: string): Json => {
    const given = shape[name] as Json;
    return { ...given, ref: pull[name], sha: ids[name], repo: { ...(given['repo'] as Json), full_name: repository } };
  };
  const own = `${state.owner}/${state.repo}`;
  const [label] = shape['labels'] as readonly Json[];
  return {
    ...shape,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    html_url: `https://github.example/${own}/pull/${pull.number}`,
    merge_commit_sha: pull.merge,
    base: side('base', own),
    head: side('head', pull.isFork ? 'elsewhere/ferry' : own),
    labels: pull.labels.map((name) => ({ ...label, name })),
    // GitHub's example of a team lacks what its description demands.
    requested_teams: [],
  };
}

function review(state: State, { body }: Request, path: Readonly<Record<string, string>>): Answer {
  const { comments = [], commit_id: commit } = body as { comments?: readonly Json[]; commit_id?: string };
  const pull = Number(path['pull_number']);
  for (const it of comments) {
    state.reviewComments.push({
      id: state.id(),
      pull,
      user: bot,
      path: String(it['path']),
      line: Number(it['line']),
      commit: String(commit),
      body: String(it['body']),
    });
  }
  const shape = example('POST', `${repos}/pulls/{pull_number}/reviews`);
  return { status: 200, body: { ...shape, id: state.id(), commit_id: commit ?? null } };
}

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const mostAnnotations = 50;

function checkRun(state: State, { body }: Request, path: Readonly<Record<string, string>>): Answer {
  const given = body as Json;
  const output = (given['output'] ?? {}) as Json;
  const annotations = (output['annotations'] ?? []) as Json[];
  if (annotations.length > mostAnnotations) {
    return { status: 422, body: { message: 'Invalid request. No more than 50 annotations are allowed.' } };
  }
  const id = path['check_run_id'] === undefined ? state.id() : Number(path['check_run_id']);
  let run = state.checkRuns.find((it) => it.id === id);
  if (run === undefined) {
    if (path['check_run_id'] !== undefined) return notFound;
    const [name, head, externalId] = [given['name'], given['head_sha'], given['external_id']].map(String);
    const made = { id, name: name ?? '', head: head ?? '', externalId: externalId ?? '', annotations: [] };
    run = { ...made, status: 'queued', conclusion: null, title: '', summary: '' };
    state.checkRuns.push(run);
  }
  run.status = String(given['status'] ?? (given['conclusion'] === undefined ? run.status : 'completed'));
  run.conclusion = given['conclusion'] === undefined ? run.conclusion : String(given['conclusion']);
  run.title = String(output['title'] ?? run.title);
  run.summary = String(output['summary'] ?? run.summary);
  run.annotations.push(...annotations);
  const shape = example('POST', `${repos}/check-runs`, 201);
  const status = path['check_run_id'] === undefined ? 201 : 200;
  return {
    status,
    body: { ...shape, id, name: run.name, head_sha: run.head, status: run.status, conclusion: run.conclusion },
  };
}
