/** A registry in another repository, read from the fake GitHub. */
import { describe, expect, it } from 'vitest';
import { GitHub } from '../../src/github/client.ts';
import { distantText } from '../../src/github/distant.ts';
import type { GitHubAddress } from '../../src/model/registry-address.ts';
import { type Files, GitRepository } from '../support/git.ts';
import { FakeGitHub } from '../support/github/fake.ts';
import { down, forbidden, primaryLimit, secondaryLimit } from '../support/github/moods.ts';

const registry = '\uFEFF# Ports\r\n\r\n| Port | Application |\r\n|---|---|\r\n| 4310 | ferry-api |\r\n';
const own = 'ghs_registries';

async function served(files: Files = { 'PORTS.md': registry }) {
  const fake = await FakeGitHub.start(new GitRepository());
  const git = new GitRepository();
  git.commit(files);
  const state = fake.add(git, 'harbour/registries');
  state.tokens = new Set([own]);
  const read = (address: Partial<GitHubAddress> = {}, token = own) => {
    const whole = {
      kind: 'github',
      owner: 'harbour',
      repo: 'registries',
      path: 'PORTS.md',
      ref: null,
      ...address,
    } as const;
    const { owner, repo } = whole;
    const github = new GitHub({ token, apiUrl: fake.apiUrl, owner, repo, second: 1 });
    return distantText(whole, { github, tokenName: 'the input registry-token', serverUrl: 'https://github.example' });
  };
  return { fake, git, state, read };
}

describe('a registry in another repository', () => {
  it('is read as the default branch has it, with the page of that commit', async () => {
    const { git, read, fake } = await served();
    const commit = git.git('rev-parse', 'main');
    git.branch('draft').commit({ 'PORTS.md': 'not yet' });
    const { source, ...found } = await read();
    expect(found).toEqual({ commit, page: `https://github.example/harbour/registries/blob/${commit}/PORTS.md` });
    expect([source.path, source.text]).toEqual(['harbour/registries:PORTS.md', registry.slice(1)]);
    // The ref, the root, the file: nothing else of the repository.
    expect(fake.requests.length).toBe(3);
  });

  it.each(['v1', 'release/1', 'branch'])('is read at a ref: %s', async (ref) => {
    const { git, read } = await served();
    const commit = git.git('rev-parse', 'main');
    git.git('tag', '-a', '-m', 'The first', 'v1');
    git.git('tag', 'release/1');
    git.git('branch', 'branch');
    git.commit({ 'PORTS.md': 'later' });
    expect((await read({ ref })).commit).toBe(commit);
    expect((await read({ ref: commit })).source.text).toBe(registry.slice(1));
    expect((await read()).source.text).toBe('later');
  });

  it('is found in a folder without a look at the others, however many there are', async () => {
    const { read, fake, state } = await served({ 'docs/a b/PORTS.md': registry, 'apps/x/a.js': '', 'b/c/d/e.js': '' });
    state.truncatesTrees = true;
    const { page, source } = await read({ path: 'docs/a b/PORTS.md' });
    expect(source.text).toBe(registry.slice(1));
    expect(page).toMatch(/\/docs\/a%20b\/PORTS\.md$/);
    expect(fake.requests.length).toBe(5);
  });

  it('is had by its bytes where GraphQL is down, or gives another text', async () => {
    const { read, fake } = await served({ 'PORTS.md': Buffer.from(registry, 'utf16le') });
    expect((await read()).source.text).toBe(registry.slice(1));
    fake.misbehave(/graphql/, down());
    expect((await read()).source.text).toBe(registry.slice(1));
  });
});

describe('is refused in one sentence', () => {
  const files: Files = {
    'PORTS.md': registry,
    'link.md': { link: 'PORTS.md' },
    folder: { link: '/etc' },
    'docs/a.md': '',
    library: { submodule: '1'.repeat(40) },
    'logo.png': Buffer.from([0, 1, 2]),
    'large.md': 'x'.repeat(3 * 1024 * 1024),
  };

  it.each<[string, Partial<GitHubAddress>, RegExp]>([
    [
      'no such file',
      { path: 'docs/PORTS.md' },
      /^there is no file docs\/PORTS\.md in harbour\/registries at [0-9a-f]{7}$/,
    ],
    [
      'at a ref',
      { path: 'x.md', ref: 'main' },
      /^there is no file x\.md in harbour\/registries at main \([0-9a-f]{7}\)$/,
    ],
    ['a folder', { path: 'docs' }, /^there is no file docs in /],
    ['below a file', { path: 'PORTS.md/x' }, /^there is no file PORTS\.md\/x in /],
    ['a submodule', { path: 'library' }, /^there is no file library in /],
    ['a link', { path: 'link.md' }, /^link\.md in .* is a link: give the path of the registry that it leads to$/],
    ['below a link', { path: 'folder/passwd' }, /^folder in .* is a link/],
    ['what is no text', { path: 'logo.png' }, /cannot be read: it is binary$/],
    ['what is too large', { path: 'large.md' }, /cannot be read: it is larger than 2 MiB$/],
    [
      'no such ref',
      { ref: 'gone' },
      /^harbour\/registries has no branch, tag or commit "gone" to read the registry from$/,
    ],
    [
      'no such repository',
      { repo: 'none' },
      /^there is no repository harbour\/none, or the input registry-token may not see it: a private one needs a token/,
    ],
  ])('%s', async (_, address, sentence) => {
    const { read } = await served(files);
    await expect(read(address)).rejects.toThrow(sentence);
  });

  it('a repository without a commit', async () => {
    const { fake, read } = await served();
    fake.add(new GitRepository(), 'harbour/empty').tokens = new Set([own]);
    await expect(read({ repo: 'empty' })).rejects.toThrow('harbour/empty has no commit to read the registry from');
  });

  it('a token that was made for another repository: 404', async () => {
    const { read } = await served();
    await expect(read({}, 'ghs_ferry')).rejects.toThrow(
      'there is no repository harbour/registries, or the input registry-token may not see it',
    );
  });

  it('a token that may see it and not its contents', async () => {
    const { state, read } = await served();
    state.permissions.clear();
    await expect(read()).rejects.toThrow(
      'the input registry-token sees harbour/registries, and no commit in it: there is none, or it lacks contents: read',
    );
  });

  it('403', async () => {
    const { fake, read } = await served();
    fake.misbehave(/commits/, forbidden);
    await expect(read()).rejects.toThrow(
      'the input registry-token may not read the registry harbour/registries:PORTS.md: it needs contents: read in harbour/registries',
    );
  });

  it('a token that nobody knows', async () => {
    const { fake, read } = await served();
    fake.state.token = 'ghs_ferry';
    await expect(read({}, 'ghs_old')).rejects.toThrow('GitHub does not accept the input registry-token');
  });

  it('a limit, which is not a refusal', async () => {
    const { fake, read } = await served();
    fake.misbehave(/commits/, primaryLimit(Math.ceil(Date.now() / 1_000) + 3_000));
    await expect(read()).rejects.toThrow("GitHub's rate limit is used up");
  });

  it('an outage, after it was asked again', async () => {
    const { fake, read } = await served();
    fake.misbehave(/commits/, down(503));
    await expect(read()).rejects.toThrow(
      /^GitHub cannot be reached to read the registry harbour\/registries:PORTS\.md, after 4 attempts/,
    );
    expect(fake.asked.length).toBe(4);
  });

  it('a moment’s failure is none', async () => {
    const { fake, read } = await served();
    fake.misbehave(/commits/, secondaryLimit(1), 1);
    fake.misbehave(/trees/, 'reset', 1);
    fake.misbehave(/graphql/, 'garbage', 1);
    expect((await read()).source.text).toBe(registry.slice(1));
  });
});
