import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Snapshot } from '../../src/git/snapshot.ts';
import { GitHub } from '../../src/github/client.ts';
import { ApiStore } from '../../src/github/objects.ts';
import { GitRepository } from '../support/git.ts';
import { GitStore } from '../support/git-store.ts';
import { FakeGitHub } from '../support/github/fake.ts';

const files = {
  'PORTS.md': '\uFEFF# Ports\r\n',
  'apps/ferry/a "b" %.js': 'module.exports = 1;\n',
  'empty.js': '',
  'sixteen.md': Buffer.from('\uFEFFharbour', 'utf16le'),
  'latin.conf': Buffer.from([0x68, 0xe9, 0x0a]),
  'logo.png': Buffer.from([0, 1, 2, 255]),
  'large.json': `"${'x'.repeat(600_000)}"`,
};

async function connected(): Promise<{ repository: GitRepository; fake: FakeGitHub; store: ApiStore; head: string }> {
  const repository = new GitRepository();
  repository.commit(files);
  symlinkSync('apps/ferry', join(repository.folder, 'link'));
  repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},library`);
  const head = repository.commit({});
  const fake = await FakeGitHub.start(repository);
  const github = new GitHub({ token: 't', apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1 });
  return { repository, fake, store: new ApiStore(github), head };
}

const byPath = <T extends { readonly path: string }>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));

describe('a commit through the API', () => {
  it('is listed as git lists it', async () => {
    const { repository, store, head } = await connected();
    expect(byPath(await store.list(head))).toEqual(byPath(await new GitStore(repository).list(head)));
  });

  it('is listed folder by folder where it is too large for one answer', async () => {
    const { repository, fake, store, head } = await connected();
    fake.state.truncatesTrees = true;
    expect(byPath(await store.list(head))).toEqual(byPath(await new GitStore(repository).list(head)));
  });

  it('has the bytes that git has, whatever they are, in two queries at most', async () => {
    const { repository, fake, store, head } = await connected();
    const entries = (await store.list(head)).filter((it) => it.kind !== 'submodule');
    const read = await store.read(entries);
    expect(read).toEqual(await new GitStore(repository).read(entries));
    expect(fake.asked.filter((it) => it === 'POST /graphql').length).toBeLessThanOrEqual(2);
    // What is not text, or too long for one, is asked for by itself.
    expect(fake.asked.filter((it) => it.includes('/blobs/')).length).toBe(4);
    await store.read(entries);
    expect(fake.asked.filter((it) => it === 'POST /graphql').length).toBeLessThanOrEqual(2);
  });

  it('is not asked for a file that is larger than may be read', async () => {
    const { fake, store } = await connected();
    const entry = { path: 'x', kind: 'file', id: '1'.repeat(40), size: 3_000_000 } as const;
    expect((await store.read([entry])).get(entry.id)).toEqual({
      kind: 'unreadable',
      reason: 'it is larger than 2 MiB',
    });
    expect(fake.requests).toEqual([]);
  });

  it('is refused where the content is another than its name says', async () => {
    const { fake, store, head } = await connected();
    const [entry] = (await store.list(head)).filter((it) => it.path === 'logo.png');
    fake.misbehave(/blobs/, (normal) => ({ ...normal, body: { ...(normal.body as object), content: 'AAAA' } }));
    await expect(store.read(entry === undefined ? [] : [entry])).rejects.toThrow('another content');
  });

  it('is refused where it is not there, or the token may not see it', async () => {
    const { fake, store, head } = await connected();
    await expect(store.list('2'.repeat(40))).rejects.toThrow('nothing there to read the files');
    fake.state.permissions.delete('contents');
    await expect(store.list(head)).rejects.toThrow('`contents: read`');
    await expect(store.read([{ path: 'x', kind: 'file', id: '3'.repeat(40), size: 1 }])).rejects.toThrow();
  });

  it('can be read as a tree', async () => {
    const { store, head } = await connected();
    const snapshot = await Snapshot.open(store, head, '');
    const text = await snapshot.settle((tree) => {
      const read = tree.read('link/a "b" %.js');
      return read.kind === 'text' ? read.source.text : read.kind;
    });
    expect(text).toBe('module.exports = 1;\n');
  });
});
