import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../src/git/head.ts';
import { openRepository } from '../../src/git/local.ts';
import { reusing } from '../../src/git/working-copy.ts';
import { folderOf, temporaryFolder, writeFiles } from '../support/folder.ts';
import { GitRepository } from '../support/git.ts';
import { GitStore } from '../support/git-store.ts';

function harbour() {
  const git = new GitRepository();
  const first = git.commit({ 'PORTS.md': 'one\n', 'apps/ferry/a.js': '1', 'logo.png': Buffer.from([0, 1, 2]) });
  const second = git.commit({ 'PORTS.md': 'two\n', 'large.json': 'x'.repeat(3_000_000) });
  return { git, first, second };
}

const byPath = <T extends { readonly path: string }>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));

describe('a repository on disk', () => {
  it.each(['loose objects', 'packs', 'a worktree', 'a clone'])('is read as git reads it: %s', async (kind) => {
    const { git, second } = harbour();
    let folder = git.folder;
    if (kind === 'packs') git.git('gc', '--quiet', '--prune=now');
    if (kind === 'a worktree') {
      folder = join(temporaryFolder(), 'pier');
      git.git('worktree', 'add', '--quiet', '--detach', folder);
    }
    if (kind === 'a clone') {
      folder = join(temporaryFolder(), 'copy');
      execFileSync('git', ['clone', '--quiet', `file://${git.folder}`, folder], { stdio: 'ignore' });
    }
    const { store } = openRepository(folder);
    const wanted = new GitStore(git);
    const entries = byPath(await store.list(second));
    expect(entries).toEqual(byPath(await wanted.list(second)).map((it) => ({ ...it, size: null })));
    const [small, large] = [
      entries.filter((it) => it.path !== 'large.json'),
      entries.filter((it) => it.path === 'large.json'),
    ];
    expect(new Map([...(await store.read(small))].sort())).toEqual(new Map([...(await wanted.read(small))].sort()));
    expect([...(await store.read(large)).values()]).toEqual([
      { kind: 'unreadable', reason: 'it is larger than 2 MiB' },
    ]);
  });

  it('knows commits by all their names', async () => {
    const { git, first, second } = harbour();
    git.git('tag', 'v1', first);
    git.git('tag', '--annotate', '--message', 'two', 'v2', second);
    git.git('update-ref', 'refs/remotes/origin/main', first);
    const { commit, head } = openRepository(git.folder);
    expect(head).toBe(second);
    for (const name of ['main', 'HEAD', '@', 'v2', second, second.slice(0, 8), 'refs/heads/main']) {
      expect(await commit(name), name).toBe(second);
    }
    for (const name of ['HEAD~1', 'HEAD^', 'main~', 'v1', 'origin/main', `${second.slice(0, 9)}^`]) {
      expect(await commit(name), name).toBe(first);
    }
  });

  it.each(['pier', '1234567', 'HEAD~9', 'main:PORTS.md', '', '--help', '../../etc/passwd'])(
    'has no commit %j',
    async (name) => {
      const { git } = harbour();
      await expect(openRepository(git.folder).commit(name)).rejects.toThrow(/is no commit|nothing was before/);
    },
  );

  it('knows where two branches parted, or that it does not', async () => {
    const { git, first, second } = harbour();
    const pier = git.branch('pier', first).commit({ 'pier.js': '' });
    expect(await openRepository(git.folder).mergeBase(second, pier)).toBe(first);
    git.git('checkout', '--quiet', '--orphan', 'island');
    const island = git.commit({ 'island.js': '' });
    await expect(openRepository(git.folder).mergeBase(second, island)).rejects.toThrow('no commit in common');
  });

  it('that is shallow says what is missing', async () => {
    const { git, first } = harbour();
    const copy = join(temporaryFolder(), 'copy');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${git.folder}`, copy], { stdio: 'ignore' });
    const { store, commit } = openRepository(copy);
    await expect(commit(first)).rejects.toThrow('fetch it first');
    await expect(store.list(first)).rejects.toThrow('a shallow or partial clone');
  });

  it('is found from a folder of it, and is missed where there is none', () => {
    const { git } = harbour();
    expect(openRepository(join(git.folder, 'apps/ferry')).pathPrefix).toBe('apps/ferry');
    expect(() => openRepository(folderOf({ x: '' }))).toThrow('is not in a git repository');
    expect(() => openRepository(new GitRepository().folder)).toThrow('has no commit yet');
  });
});

describe('what is checked out', () => {
  it('is read from .git, whether detached, on a branch, or packed', () => {
    const { git, first, second } = harbour();
    expect(headOf(git.folder)).toBe(second);
    git.git('pack-refs', '--all');
    expect(headOf(git.folder)).toBe(second);
    git.git('checkout', '--quiet', '--detach', first);
    expect(headOf(git.folder)).toBe(first);
  });

  it.each([
    ['no repository', {}],
    ['a file for .git', { '.git': 'gitdir: /etc\n' }],
    ['a ref that leads out', { '.git/HEAD': 'ref: refs/heads/../../../secret\n' }],
    ['nonsense', { '.git/HEAD': 'x'.repeat(100) }],
  ])('is not known with %s', (_, files) => {
    expect(headOf(folderOf(files))).toBeNull();
  });
});

it('what a checkout has need not be read twice, and what it has changed must be', async () => {
  const { git, second } = harbour();
  const store = new GitStore(git);
  const entries = (await store.list(second)).filter((it) => it.path !== 'large.json');
  const expected = await store.read(entries);
  store.reads.length = 0;
  writeFiles(git.folder, { 'PORTS.md': 'changed\n' });
  expect(new Map([...(await reusing(store, git.folder).read(entries))].sort())).toEqual(new Map([...expected].sort()));
  expect(store.reads).toEqual([['PORTS.md']]);
});
