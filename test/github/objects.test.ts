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

  it('is listed by its folders once for all commits, and without those that are not checked', async () => {
    const { repository, fake, store } = await connected();
    fake.state.truncatesTrees = true;
    const at = (path: string) => `node_modules/${path}/node_modules/${path}/index.js`;
    const packages = Object.fromEntries(['buoy', 'mast', 'sail'].map((it) => [at(it), it]));
    const before = repository.commit({ ...packages, 'apps/ferry/mast.js': '', 'apps/pier/a.js': '', 'apps/b.js': '' });
    const after = repository.commit({ 'apps/pier/a.js': 'new' });
    await store.list(before);
    const first = fake.requests.length;
    const listed = await store.list(after);
    const real = await new GitStore(repository).list(after);
    expect(byPath(listed)).toEqual(byPath(real.filter((it) => !it.path.startsWith('node_modules/'))));
    // The root in two ways, and what the change is in: `apps` in two ways, `apps/pier`.
    expect(fake.requests.length - first).toBeLessThanOrEqual(5);
    expect(first).toBeLessThanOrEqual(8);
  });

  it('is refused where a single folder is too large', async () => {
    const { fake, store, head } = await connected();
    fake.misbehave(/trees/, (normal) => ({ ...normal, body: { ...(normal.body as object), truncated: true } }));
    await expect(store.list(head)).rejects.toThrow('the folder "" has more files than GitHub lists');
  });

  it('is refused where its folders are more than may be asked for', async () => {
    const { repository, fake } = await connected();
    fake.state.truncatesTrees = true;
    const head = repository.commit(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`quay${index}/a/b/c.js`, `${index}`])),
    );
    const access = { token: 't', apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1, most: 20 };
    await expect(new ApiStore(new GitHub(access)).list(head)).rejects.toThrow('more than 20 requests to GitHub');
  });

  it('is read in several queries where it is much, each content once', async () => {
    const { repository, fake, store } = await connected();
    const head = repository.commit(
      Object.fromEntries(Array.from({ length: 84 }, (_, index) => [`quay${index}.js`, `// ${Math.max(index, 2)}\n`])),
    );
    const entries = (await store.list(head)).filter((it) => it.path.startsWith('quay'));
    expect(await store.read(entries)).toEqual(await new GitStore(repository).read(entries));
    const asked = fake.requests.filter((it) => it.path === '/graphql').map((it) => JSON.stringify(it.body));
    expect(asked.map((it) => it.match(/oid:/g)?.length).toSorted()).toEqual([2, 80]);
    expect(fake.asked.filter((it) => it.includes('/blobs/'))).toEqual([]);
  });

  it('is read file by file where GraphQL is down', async () => {
    const { repository, fake, store, head } = await connected();
    fake.misbehave(/graphql/, { status: 502, body: { message: 'timeout' } });
    const entries = (await store.list(head)).filter((it) => it.kind !== 'submodule');
    expect(await store.read(entries)).toEqual(await new GitStore(repository).read(entries));
    // It has been tried four times, and is not tried for each further file.
    await store.read([{ path: 'x', kind: 'file', id: repository.git('rev-parse', `${head}:PORTS.md`), size: 1 }]);
    expect(fake.asked.filter((it) => it === 'POST /graphql').length).toBe(4);
  });

  it('is not read file by file where GraphQL refuses', async () => {
    const { fake, store, head } = await connected();
    const entries = (await store.list(head)).filter((it) => it.path === 'PORTS.md');
    fake.state.permissions.delete('contents');
    await expect(store.read(entries)).rejects.toThrow('the token may not read the files of the repository');
    expect(fake.asked.filter((it) => it.includes('/blobs/'))).toEqual([]);
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
