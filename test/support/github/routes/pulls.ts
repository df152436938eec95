/** Pull requests as they stand, and their files. */
import { type ChangedFile, changedFiles } from '../diff.ts';
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { Pull, State } from '../state.ts';
import { fileBody } from './commits.ts';
import { example, listed, notFound, ok, type Path, type Routes, repos } from './route.ts';

const reading = { permissions: ['pull-requests'], how: 'read' } as const;

export const pulls: Routes = {
  [`GET ${repos}`]: { permissions: ['metadata'], how: 'read', answer: (state) => ok(repositoryBody(state)) },
  [`GET ${repos}/pulls`]: { ...reading, answer: list },
  [`GET ${repos}/pulls/{pull_number}`]: { ...reading, answer: pull },
  [`GET ${repos}/pulls/{pull_number}/files`]: { ...reading, answer: files },
  [`GET ${repos}/commits/{commit_sha}/pulls`]: { ...reading, answer: pullsOfCommit },
};

function repositoryBody(state: State): Json {
  // The example is of a fork.
  const { source: _, parent: __, ...shape } = example('GET', repos);
  const owner = { ...(shape['owner'] as Json), login: state.owner };
  return {
    ...shape,
    name: state.repo,
    full_name: state.fullName,
    owner,
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    default_branch: 'main',
    fork: false,
    // The example lacks it.
    language: 'JavaScript',
    html_url: `https://github.example/${state.fullName}`,
  };
}

/** The pull request of a path; `null` where there is none. */
export function pullAt(state: State, path: Path): Pull | null {
  return state.pulls.get(Number(path['pull_number'] ?? path['issue_number'])) ?? null;
}

function list(state: State, request: Request): Answer {
  const asked = (name: string, fallback: string): string => request.query.get(name) ?? fallback;
  // A branch is asked for with its owner's name; without one, GitHub lists as if nothing were asked.
  const head = asked('head', '');
  const found = [...state.pulls.values()]
    .filter((it) => [it.state, 'all'].includes(asked('state', 'open')))
    .filter((it) => it.base === asked('base', it.base))
    .filter((it) => !head.includes(':') || head === `${ownerOf(state, it)}:${it.head}`)
    .sort((a, b) => b.number - a.number);
  const ordered = asked('direction', 'desc') === 'asc' ? found.reverse() : found;
  return listed(
    ordered.map((it) => simplePull(state, it)),
    request,
  );
}

function ownerOf(state: State, { isFork }: Pull): string {
  return isFork ? 'elsewhere' : state.owner;
}

function pull(state: State, _: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const body = fullPull(state, found);
  // Being asked is what makes GitHub try the merge. https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
  if (found.pendingAsks > 0) found.pendingAsks -= 1;
  return ok(body);
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3_000;

/** What a pull request changes: since its head left the base. */
export function filesOf(state: State, pull: Pull): readonly ChangedFile[] {
  const { base, head } = state.endsOf(pull);
  // Of two histories that have nothing in common, all is changed.
  return changedFiles(state, state.git.mergeBase(base, head) ?? base, head);
}

function files(state: State, request: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const { head } = state.endsOf(found);
  const changed = filesOf(state, found).slice(0, mostFiles);
  return listed(
    changed.map((it) => fileBody(state, it, head)),
    request,
  );
}

function pullsOfCommit(state: State, request: Request, path: Path): Answer {
  const found = [...state.pulls.values()].filter(
    (it) => state.endsOf(it).head === path['commit_sha'] || it.merge === path['commit_sha'],
  );
  return listed(
    found.map((it) => simplePull(state, it)),
    request,
  );
}

function simplePull(state: State, pull: Pull): Json {
  return pullBody(example('GET', `${repos}/pulls`), state, pull);
}

/** As `GET /pulls/{n}` has it. */
function fullPull(state: State, pull: Pull): Json {
  const shape = pullBody(example('GET', `${repos}/pulls/{pull_number}`), state, pull);
  return { ...shape, mergeable: pull.pendingAsks > 0 ? null : pull.mergeable };
}

/** Puts a pull request's values into the example of one. */
export function pullBody(shape: Json, state: State, pull: Pull): Json {
  const ids = state.endsOf(pull);
  const side = (name: 'base' | 'head', repository: string): Json => {
    const given = shape[name] as Json;
    const owner = repository.split('/')[0] ?? '';
    const repo = { ...(given['repo'] as Json), full_name: repository, fork: repository !== state.fullName };
    const label = `${owner}:${pull[name]}`;
    return { ...given, label, ref: pull[name], sha: ids[name], repo };
  };
  const head = side('head', pull.isFork ? 'elsewhere/ferry' : state.fullName);
  const [label] = shape['labels'] as readonly Json[];
  return {
    ...shape,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    html_url: `https://github.example/${state.fullName}/pull/${pull.number}`,
    merge_commit_sha: pull.pendingAsks > 0 ? pull.mergeBefore : pull.merge,
    base: side('base', state.fullName),
    head: pull.isForkDeleted ? { ...head, repo: null } : head,
    labels: pull.labels.map((name) => ({ ...label, name })),
    // GitHub's example of a team lacks what its description demands.
    requested_teams: [],
  };
}
