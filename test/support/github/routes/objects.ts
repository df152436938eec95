/** Git's objects and refs, and files by their path. */
import { posix } from 'node:path';
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { State } from '../state.ts';
import { example, invalid, notFound, ok, type Path, pageOf, type Routes, repos } from './route.ts';

const { dirname, join } = posix;

const reading = { permissions: ['contents'], how: 'read' } as const;

export const objects: Routes = {
  [`GET ${repos}/git/trees/{tree_sha}`]: { ...reading, answer: tree },
  [`GET ${repos}/git/blobs/{file_sha}`]: { ...reading, answer: blob },
  [`GET ${repos}/git/commits/{commit_sha}`]: { ...reading, answer: commit },
  [`GET ${repos}/git/ref/{ref}`]: { ...reading, answer: ref },
  [`GET ${repos}/contents/{path}`]: { ...reading, answer: contents },
};

const types: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** In bytes; `null` for what has none of its own. */
  readonly size: number | null;
}

/** A tree's entries, by git. @throws where there is no such tree */
export function entriesOf(
  state: State,
  id: string,
  options: readonly string[] = [],
  ...at: string[]
): readonly Entry[] {
  return state
    .object('ls-tree', '-l', '-z', ...options, id, ...at)
    .toString('utf8')
    .split('\0')
    .filter((it) => it !== '')
    .map((it) => {
      const tab = it.indexOf('\t');
      const [mode = '', , sha = '', size = ''] = it.slice(0, tab).split(/ +/);
      const type = types[mode] ?? 'blob';
      return { path: it.slice(tab + 1), mode, type, sha, size: size === '-' ? null : Number(size) };
    });
}

function tree(state: State, { query }: Request, path: Path): Answer {
  const name = path['tree_sha'] ?? '';
  const isRecursive = query.has('recursive');
  const id = idOf(state, name, 'tree');
  if (id === null) return notFound;
  const entries = entriesOf(state, id, isRecursive ? ['-r', '-t'] : []).map(({ size, ...entry }) =>
    size === null ? entry : { ...entry, size, url: pageOf(state, 'git', 'blobs', entry.sha) },
  );
  const truncated = state.truncatesTrees && isRecursive && entries.length > 2;
  return ok({
    sha: name,
    url: pageOf(state, 'git', 'trees', id),
    truncated,
    tree: truncated ? entries.slice(0, 2) : entries,
  });
}

/** What a name stands for, as the kind of object that is asked for; a branch's name is one too. */
function idOf(state: State, name: string, kind: 'tree' | 'blob' | 'commit'): string | null {
  try {
    return state.git.id(`${name}^{${kind}}`);
  } catch {
    return null;
  }
}

/** Bytes as GitHub writes them, in lines. */
function inLines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/(.{60})/g, '$1\n');
}

function blob(state: State, { accept }: Request, path: Path): Answer {
  const sha = path['file_sha'] ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha)) return invalid('The sha parameter must be exactly 40 characters.');
  if (idOf(state, sha, 'blob') === null) return notFound;
  const bytes = state.object('cat-file', 'blob', sha);
  if (/\braw\b/.test(accept)) return { status: 200, body: bytes };
  const shape = example('GET', `${repos}/git/blobs/{file_sha}`);
  return ok({ ...shape, content: inLines(bytes), encoding: 'base64', sha, size: bytes.length });
}

/** A commit as `git/commits` has it. */
export function commitBody(state: State, sha: string): Json {
  const shape = example('GET', `${repos}/git/commits/{commit_sha}`);
  const [first] = shape['parents'] as readonly Json[];
  const text = state.object('cat-file', 'commit', sha).toString('utf8');
  const head = text.slice(0, text.indexOf('\n\n'));
  const parents = [...head.matchAll(/^parent (.*)$/gm)].map(([, it]) => ({ ...first, sha: it }));
  const root = { ...(shape['tree'] as Json), sha: /^tree (.*)$/m.exec(head)?.[1] };
  return { ...shape, sha, parents, tree: root, message: text.slice(head.length + 2).trimEnd() };
}

function commit(state: State, _: Request, path: Path): Answer {
  const sha = path['commit_sha'] ?? '';
  return idOf(state, sha, 'commit') === sha ? ok(commitBody(state, sha)) : notFound;
}

function ref(state: State, _: Request, path: Path): Answer {
  const name = `refs/${path['ref']}`;
  // Of a name that is only the start of one, GitHub knows nothing: that is what `matching-refs` is for.
  const sha = state.git.resolve(name);
  if (sha === null) return notFound;
  const shape = example('GET', `${repos}/git/ref/{ref}`);
  return ok({ ...shape, ref: name, object: { ...(shape['object'] as Json), sha, type: 'commit' } });
}

const mebibyte = 1024 * 1024;

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
function contents(state: State, request: Request, { path = '' }: Path): Answer {
  const { query, accept } = request;
  const commit = state.git.resolve(query.get('ref') ?? 'main');
  if (commit === null) return notFound;
  const wanted = path.replace(/\/$/, '');
  const entry = entryAt(state, commit, wanted);
  if (entry === undefined) return notFound;
  const own = itemOf(state, commit, entry);
  if (entry.type === 'tree') {
    return ok(entriesOf(state, entry.sha).map((it) => itemOf(state, commit, it, join(wanted, it.path))));
  }
  if (entry.type === 'commit') return ok({ ...own, submodule_git_url: 'https://github.example/harbour/lib.git' });
  const bytes = state.object('cat-file', 'blob', entry.sha);
  if (entry.mode === '120000') {
    const target = bytes.toString('utf8');
    const at = join(dirname(wanted), target);
    // A link to a file is answered with the file.
    if (entryAt(state, commit, at)?.mode.startsWith('100')) return contents(state, request, { path: at });
    return ok({ ...own, target });
  }
  if (/\braw\b/.test(accept)) return { status: 200, body: bytes };
  // What is too large has no content here, and says so by its encoding; of what is larger still, nothing is said.
  if (bytes.length > 100 * mebibyte) return { ...notFound, status: 403 };
  if (bytes.length > mebibyte) return ok({ ...own, content: '', encoding: 'none' });
  return ok({ ...own, content: inLines(bytes), encoding: 'base64' });
}

/** What is at a path; the root is a folder like others. */
function entryAt(state: State, commit: string, path: string): Entry | undefined {
  if (path !== '') return entriesOf(state, commit, [], path)[0];
  const sha = state.git.id(`${commit}^{tree}`);
  return { path, mode: '040000', type: 'tree', sha, size: null };
}

function itemOf(state: State, commit: string, { mode, type, sha, size, path }: Entry, at = path): Json {
  const self = `${pageOf(state, 'contents', at)}?ref=${commit}`;
  const html = pageOf(state, 'blob', commit, at);
  const git = pageOf(state, 'git', `${type}s`, sha);
  const kinds: Readonly<Record<string, string>> = { tree: 'dir', commit: 'submodule', blob: 'file' };
  return {
    type: mode === '120000' ? 'symlink' : kinds[type],
    name: at.slice(at.lastIndexOf('/') + 1),
    path: at,
    sha,
    size: size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'blob' ? pageOf(state, 'raw', commit, at) : null,
    _links: { self, git, html },
  };
}
