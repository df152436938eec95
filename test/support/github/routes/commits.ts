/** Commits by any name, and what lies between two of them. */
import { type ChangedFile, changedFiles } from '../diff.ts';
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { State } from '../state.ts';
import { commitBody } from './objects.ts';
import { example, invalid, notFound, ok, type Path, paged, pageOf, type Routes, repos } from './route.ts';

const reading = { permissions: ['contents'], how: 'read' } as const;

export const commits: Routes = {
  [`GET ${repos}/commits/{ref}`]: { ...reading, answer: commit },
  [`GET ${repos}/compare/{basehead}`]: { ...reading, answer: compare },
};

/** Files of one commit or comparison that GitHub lists. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const mostFiles = 300;

/** The tree that has nothing in it: what a first commit is compared with. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
function commit(state: State, { accept }: Request, { ref = '' }: Path): Answer {
  // What is checked out in the folder is nobody's business: it is the default branch that is meant.
  const sha = state.git.resolve(ref === 'HEAD' ? 'refs/heads/main' : ref);
  if (sha === null && state.git.resolve('refs/heads/main') === null)
    return { ...notFound, status: 409, body: { message: 'Git Repository is empty.', status: '409' } };
  if (sha === null) return invalid(`No commit found for SHA: ${ref}`);
  if (/\bsha\b/.test(accept)) {
    return { status: 200, body: Buffer.from(sha), headers: { 'content-type': `${shaType}; charset=utf-8` } };
  }
  const body = fullCommit(state, sha);
  const [parent] = body['parents'] as readonly Json[];
  const files = changedFiles(state, String(parent?.['sha'] ?? emptyTree), sha);
  const [additions, deletions] = [sum(files, 'additions'), sum(files, 'deletions')];
  const stats = { additions, deletions, total: additions + deletions };
  return ok({ ...body, stats, files: files.slice(0, mostFiles).map((it) => fileBody(state, it, sha)) });
}

const shaType = 'application/vnd.github.sha';

function sum(files: readonly ChangedFile[], what: 'additions' | 'deletions'): number {
  return files.reduce((total, it) => total + it[what], 0);
}

/** A commit as `commits` has it, without its files. */
function fullCommit(state: State, sha: string): Json {
  const { stats: _, files: __, ...shape } = example('GET', `${repos}/commits/{ref}`);
  const { parents, tree, message } = commitBody(state, sha);
  return { ...shape, sha, parents, commit: { ...(shape['commit'] as Json), message, tree } };
}

/** A changed file as GitHub has it. */
export function fileBody(state: State, file: ChangedFile, at: string): Json {
  const { path, previous, status, sha, additions, deletions, patch } = file;
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: pageOf(state, 'blob', at, path),
    raw_url: pageOf(state, 'raw', at, path),
    contents_url: `${pageOf(state, 'contents', path)}?ref=${at}`,
    ...(patch === null ? {} : { patch }),
    ...(previous === null ? {} : { previous_filename: previous }),
  };
}

function compare(state: State, request: Request, { basehead = '' }: Path): Answer {
  const { git } = state;
  const names = basehead.split('...');
  const [base = null, head = null] = names.map((it) => git.resolve(it));
  if (base === null || head === null || names.length !== 2) return notFound;
  const from = git.mergeBase(base, head);
  if (from === null) return { ...notFound, body: { message: `No common ancestor between ${names.join(' and ')}.` } };
  const list = (range: string): readonly string[] =>
    git.git('rev-list', '--reverse', range).split('\n').filter(Boolean);
  const [ahead, behind] = [list(`${base}..${head}`), list(`${head}..${base}`)];
  const shape = example('GET', `${repos}/compare/{basehead}`);
  const { page, link } = paged(ahead, request);
  // The files are all on the first page.
  const files = Number(request.query.get('page') ?? 1) > 1 ? [] : changedFiles(state, from, head);
  const body = {
    ...shape,
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: fullCommit(state, base),
    merge_base_commit: fullCommit(state, from),
    commits: page.map((it) => fullCommit(state, it)),
    files: files.slice(0, mostFiles).map((it) => fileBody(state, it, head)),
  };
  return { status: 200, body, headers: link };
}

function statusOf(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
