/** The same texts, whichever of GitHub's two ways is open. */
import { describe, expect, it } from 'vitest';
import { GitHub } from '../../src/github/client.ts';
import { textsAt } from '../../src/github/texts.ts';
import { GitRepository } from '../support/git.ts';
import { FakeGitHub } from '../support/github/fake.ts';
import { down, forbidden, graphqlLimit, lost, type Mood, secondaryLimit } from '../support/github/moods.ts';

const purpose = { verb: 'read the files of the change', permission: 'contents: read' };
const paths = ['PORTS.md', 'apps/ferry/a "b" %.js', 'logo.png', 'link', 'library', 'apps', 'gone.js', 'new.js'];

async function connected() {
  const git = new GitRepository();
  const base = git.commit({
    'PORTS.md': '\uFEFF# Ports\r\n',
    'apps/ferry/a "b" %.js': 'module.exports = 1;\n',
    'logo.png': Buffer.from([0, 1, 2, 255]),
    'gone.js': '',
    link: { link: 'PORTS.md' },
    library: { submodule: '1'.repeat(40) },
  });
  const head = git.commit({ 'gone.js': null, 'new.js': 'listen(4310);\n' });
  const fake = await FakeGitHub.start(git);
  const github = new GitHub({ token: 't', apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1 });
  const read = async (commits: readonly string[] = [base, head]): Promise<readonly object[]> => {
    const texts = await textsAt(github, commits, paths, purpose);
    return texts.map((it) => Object.fromEntries([...it].map(([path, { text }]) => [path, text])));
  };
  const queries = (): number => fake.asked.filter((it) => it === 'POST /graphql').length;
  return { fake, read, queries };
}

const both = { 'PORTS.md': '# Ports\r\n', 'apps/ferry/a "b" %.js': 'module.exports = 1;\n', link: 'PORTS.md' };
const all = [
  { ...both, 'gone.js': '' },
  { ...both, 'new.js': 'listen(4310);\n' },
];

describe('the texts of files', () => {
  it('are had in one request', async () => {
    const { fake, read } = await connected();
    expect(await read()).toEqual(all);
    expect(fake.asked).toEqual(['POST /graphql']);
  });

  it.each<readonly [string, Mood]>([
    ['is down', down(502)],
    ['loses its answers', lost(504)],
    ['breaks the connection', 'reset'],
    ['breaks off', 'garbage'],
  ])('are had without GraphQL where it %s, and it is asked no more', async (_, mood) => {
    const { fake, read, queries } = await connected();
    fake.misbehave(/graphql/, mood);
    expect(await read()).toEqual(all);
    const tried = queries();
    expect(tried).toBeGreaterThan(0);
    expect(await read()).toEqual(all);
    expect(queries()).toBe(tried);
  });

  it('are none of a commit that is not there, either way', async () => {
    const { fake, read } = await connected();
    expect(await read(['2'.repeat(40)])).toEqual([{}]);
    fake.misbehave(/graphql/, down());
    expect(await read(['2'.repeat(40)])).toEqual([{}]);
  });

  it.each<readonly [string, Mood]>([
    ['a secondary limit', secondaryLimit(2)],
    ['the limit of GraphQL', graphqlLimit(Math.ceil(Date.now() / 1_000) + 1)],
  ])('are waited for: %s', async (_, mood) => {
    const { fake, read } = await connected();
    fake.misbehave(/graphql/, mood, 2);
    expect(await read()).toEqual(all);
    expect(fake.asked).toEqual(Array.from({ length: 3 }, () => 'POST /graphql'));
  });

  it.each<readonly [string, Mood, RegExp]>([
    ['may not be read', forbidden, /^the token may not read the files of the change: .*`contents: read`/],
    ['are behind a limit that lasts', secondaryLimit(3_600), /rate limit is used up/],
    [
      'are behind a limit of GraphQL that lasts',
      graphqlLimit(Math.ceil(Date.now() / 1_000) + 3_600),
      /rate limit is used up/,
    ],
  ])('are not sought by another way where they %s', async (_, mood, message) => {
    const { fake, read } = await connected();
    fake.misbehave(/graphql/, mood);
    await expect(read()).rejects.toThrow(message);
    expect(fake.asked).toEqual(['POST /graphql']);
  });

  it('are not had where REST is down as well', async () => {
    const { fake, read } = await connected();
    fake.misbehave(/./, down());
    await expect(read()).rejects.toThrow('GitHub cannot be reached to read the files of the repository');
  });
});
