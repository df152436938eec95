/** The objects of a repository on disk, read without starting git: whose settings could make it run something. */
import fs, { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import git from 'isomorphic-git';
import { largestFile } from '../files/listed-tree.ts';
import { mostEntries, tooMany } from '../files/walk.ts';
import { Failure } from '../model/failure.ts';
import { headIn } from './head.ts';
import type { Content, Entry, ObjectStore } from './objects.ts';
import type { Folders } from './one-file.ts';

/** Contents that are read at one time. */
const atOnce = 16;

export interface LocalRepository {
  readonly store: ObjectStore;
  /** The folder that was asked for, from the root of the repository, with `/`; `''` for the root. */
  readonly pathPrefix: string;
  /** The commit that is checked out. */
  readonly head: string;
  /** The id of a commit by its name. @throws Failure where there is none */
  commit(ref: string): Promise<string>;
  /** Where two histories part. @throws Failure where they have nothing in common, as far as is known here */
  mergeBase(a: string, b: string): Promise<string>;
}

/** @throws Failure where the folder is in no repository, or in one without a commit */
export function openRepository(folder: string): LocalRepository {
  const real = realpathSync.native(folder);
  const root = rootAbove(real);
  if (root === null) throw new Failure(`${folder} is not in a git repository, so there is nothing to compare it with`);
  const [own, shared] = foldersOf(join(root, '.git'));
  const head = headIn(own, shared);
  if (head === null) throw new Failure('the repository has no commit yet, so there is nothing to compare with');
  const repository = { fs, gitdir: shared, cache: {} };
  return {
    store: storeOf(repository),
    pathPrefix: relative(root, real).split(sep).join('/'),
    head,
    commit: (ref) => resolveCommit(repository, ref, head),
    mergeBase: (a, b) => mergeBaseOf(repository, a, b),
  };
}

/** A repository that the user has named, whatever is checked out of it. */
export interface NamedRepository {
  readonly folders: Folders;
  /** The id of a commit by its name. @throws Failure where there is none */
  commit(ref: string): Promise<string>;
}

/**
 * @param folder of a checkout, or of the repository itself: `registries`, `registries.git`
 * @throws Failure where it is none, or has no commit
 */
export function openNamedRepository(folder: string): NamedRepository {
  const inside = join(folder, '.git');
  // What git keeps in every repository, and nobody else in a folder: https://git-scm.com/docs/gitrepository-layout
  const isBare = !existsSync(inside) && ['HEAD', 'objects', 'refs'].every((it) => existsSync(join(folder, it)));
  if (!isBare && !existsSync(inside)) throw new Failure(`${folder} is not a git repository`);
  const [own, shared] = isBare ? [folder, folder] : foldersOf(inside);
  const head = headIn(own, shared);
  if (head === null) throw new Failure(`${folder} is a git repository without a commit`);
  const repository = { fs, gitdir: shared, cache: {} };
  return {
    folders: { children: (id) => childrenOf(repository, id), read: storeOf(repository).read },
    commit: async (ref) => {
      try {
        return await resolveCommit(repository, ref, head);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        throw new Failure(`${folder} has no branch, tag or commit "${ref}" to read the registry from`);
      }
    },
  };
}

async function childrenOf(repository: Repository, id: string): ReturnType<Folders['children']> {
  const { tree } = await known('a folder', () => git.readTree({ ...repository, oid: id }));
  return tree.map(({ path, mode, type, oid }) => ({
    name: path,
    mode,
    kind: type === 'tree' ? 'folder' : 'other',
    id: oid,
    size: null,
  }));
}

interface Repository {
  readonly fs: typeof fs;
  readonly gitdir: string;
  /** What isomorphic-git keeps of the packs between calls. */
  readonly cache: object;
}

function rootAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * Where git keeps what is this checkout's own, and what is shared: of a worktree, the latter is in the repository that
 * it belongs to. https://git-scm.com/docs/gitrepository-layout
 */
function foldersOf(path: string): readonly [own: string, shared: string] {
  const own = statSync(path).isDirectory() ? path : pathIn(path, 'gitdir: ', dirname(path));
  const link = join(own, 'commondir');
  return [own, existsSync(link) ? pathIn(link, '', own) : own];
}

function pathIn(file: string, prefix: string, folder: string): string {
  const text = readFileSync(file, 'utf8').trim();
  if (!text.startsWith(prefix)) throw new Failure(`${file} is not as git writes it`);
  const path = text.slice(prefix.length);
  return isAbsolute(path) ? path : resolve(folder, path);
}

function storeOf(repository: Repository): ObjectStore {
  return {
    async list(commit) {
      const entries: Entry[] = [];
      await known(`the files of ${short(commit)}`, async () => {
        const { commit: found } = await git.readCommit({ ...repository, oid: commit });
        await collect(repository, found.tree, '', entries);
      });
      return entries;
    },
    async read(entries) {
      const contents = new Map<string, Content>();
      const left = [...entries];
      const worker = async (): Promise<void> => {
        for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
          const { id, path } = entry;
          const blob = await known(path, async () => (await git.readBlob({ ...repository, oid: id })).blob);
          contents.set(id, contentOf(blob));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      return contents;
    },
  };
}

function contentOf(blob: Uint8Array): Content {
  if (blob.length > largestFile) {
    return { kind: 'unreadable', reason: `it is larger than ${largestFile / 1024 / 1024} MiB` };
  }
  return { kind: 'bytes', bytes: Buffer.from(blob) };
}

const kinds: Readonly<Record<string, Entry['kind']>> = { '120000': 'link', '160000': 'submodule' };

async function collect(repository: Repository, oid: string, folder: string, entries: Entry[]): Promise<void> {
  const { tree } = await git.readTree({ ...repository, oid });
  for (const { mode, path, oid: id, type } of tree) {
    if (entries.length > mostEntries) throw tooMany();
    if (type === 'tree') await collect(repository, id, `${folder}${path}/`, entries);
    else entries.push({ path: folder + path, kind: kinds[mode] ?? 'file', id, size: null });
  }
}

/** `main`, `origin/main`, a tag, an id or its beginning, `HEAD`; with `~2` or `^` behind it for what was before. */
async function resolveCommit(repository: Repository, name: string, head: string): Promise<string> {
  const [, ref = name, back = ''] = /^(.*?)((?:\^|~\d*)*)$/.exec(name) ?? [];
  try {
    let oid = await peeled(repository, ref === 'HEAD' || ref === '@' ? head : await idOf(repository, ref));
    for (const step of back.match(/\^|~\d*/g) ?? []) {
      const generations = step === '^' || step === '~' ? 1 : Number(step.slice(1));
      for (let count = 0; count < generations; count += 1) {
        const [parent] = (await git.readCommit({ ...repository, oid })).commit.parent;
        if (parent === undefined) throw new Failure(`nothing was before the first commit, as ${name} has it`);
        oid = parent;
      }
    }
    return oid;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name} is no commit that is known here: fetch it first, or give another --base`);
  }
}

async function idOf(repository: Repository, ref: string): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  try {
    return await git.resolveRef({ ...repository, ref });
  } catch (error) {
    if (!/^[0-9a-f]{4,39}$/.test(ref)) throw error;
    return git.expandOid({ ...repository, oid: ref });
  }
}

/** The commit that an annotated tag stands for. */
async function peeled(repository: Repository, oid: string): Promise<string> {
  return (await git.readCommit({ ...repository, oid })).oid;
}

async function mergeBaseOf(repository: Repository, a: string, b: string): Promise<string> {
  const found: unknown = await known('the history', () => git.findMergeBase({ ...repository, oids: [a, b] }));
  const [first]: unknown[] = Array.isArray(found) ? found : [];
  if (typeof first === 'string') return first;
  throw new Failure(
    `${short(a)} and ${short(b)} have no commit in common that is known here: a shallow clone needs "git fetch --unshallow"`,
  );
}

/** What is asked of the repository, with a sentence for what it has not. */
async function known<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Failure) throw error;
    const why =
      error instanceof git.Errors.NotFoundError
        ? 'not there: a shallow or partial clone has not all of them'
        : String(error);
    throw new Failure(`${what} cannot be read from the repository: ${why}`);
  }
}

function short(oid: string): string {
  return oid.slice(0, 7);
}
