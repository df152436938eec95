import { describe, expect, it } from 'vitest';
import { codeownersFor, pullOf, type Settled, settledBy } from '../../src/github/approvals.ts';
import { GitHub } from '../../src/github/client.ts';
import { GitRepository } from '../support/git.ts';
import { FakeGitHub } from '../support/github/fake.ts';
import type { Review } from '../support/github/state.ts';

const policy = { label: 'port-takeover-approved', teams: ['harbour/masters'], codeowners: true };

async function connected(codeowners: Readonly<Record<string, string>> = {}) {
  const git = new GitRepository();
  const base = git.commit({ 'PORTS.md': '', ...codeowners });
  const earlier = git.branch('pier').commit({ 'a.js': '' });
  const head = git.commit({ 'b.js': '' });
  const fake = await FakeGitHub.start(git);
  fake.state.open(7, 'pier');
  const github = new GitHub({ token: 't', apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1 });
  const say = (user: string, state: Review['state'], commit = head): void => {
    fake.state.reviews.push({ id: fake.state.id(), pull: 7, user, state, commit });
  };
  const settled = (changes: Partial<typeof policy> = {}): Promise<Settled> =>
    settledBy(github, { pull: 7, head, base, registry: 'PORTS.md', policy: { ...policy, ...changes } });
  return { fake, github, say, settled, earlier, base, head };
}

const nobody: Settled = { by: null, notes: [] };

describe('a takeover is settled', () => {
  it('by a label that was set after the event', async () => {
    const { fake, settled } = await connected();
    expect(await settled()).toEqual(nobody);
    fake.state.pulls.get(7)?.labels.push('port-takeover-approved');
    expect(await settled()).toEqual({ by: 'the label port-takeover-approved', notes: [] });
  });

  it('by an approval of a member of a named team', async () => {
    const { fake, say, settled } = await connected();
    fake.state.teams.set('harbour/masters', ['ada']);
    say('bela', 'APPROVED');
    expect(await settled()).toEqual(nobody);
    say('ada', 'APPROVED');
    expect(await settled()).toEqual({ by: 'an approval by ada of harbour/masters', notes: [] });
  });

  it('by an approval of a code owner of the base, or of a team that is one', async () => {
    const owners = '* @bela\nPORTS.md @Ada @harbour/pilots\n';
    const { fake, say, settled } = await connected({ '.github/CODEOWNERS': owners, CODEOWNERS: '* @carl\n' });
    fake.state.teams.set('harbour/masters', []).set('harbour/pilots', ['dora']);
    say('bela', 'APPROVED');
    say('carl', 'APPROVED');
    expect(await settled()).toEqual(nobody);
    say('dora', 'APPROVED');
    expect((await settled()).by).toBe('an approval by dora of harbour/pilots');
    say('ada', 'APPROVED');
    expect((await settled()).by).toBe('an approval by ada, a code owner of PORTS.md');
    expect(await settled({ codeowners: false, teams: [] })).toEqual(nobody);
  });
});

describe('an approval counts', () => {
  const codeowners = { CODEOWNERS: '* @ada\n' };

  it.each([
    ['after a mere comment', ['APPROVED', 'COMMENTED'], true],
    ['after a request for changes', ['CHANGES_REQUESTED', 'APPROVED'], true],
    ['not where changes were requested later', ['APPROVED', 'CHANGES_REQUESTED'], false],
    ['not where it was dismissed', ['DISMISSED'], false],
  ] as const)('%s', async (_, states, counts) => {
    const { say, settled } = await connected(codeowners);
    for (const state of states) say('ada', state);
    expect((await settled({ teams: [] })).by !== null).toBe(counts);
  });

  it('not where it is of an earlier commit', async () => {
    const { say, settled, earlier } = await connected(codeowners);
    say('ada', 'APPROVED', earlier);
    expect(await settled({ teams: [] })).toEqual(nobody);
  });

  it('not where there are more reviews than are looked through: a later one may take it back', async () => {
    const { fake, say, settled } = await connected(codeowners);
    say('ada', 'APPROVED');
    const page = Array.from({ length: 100 }, () => ({ state: 'COMMENTED', commit_id: null, user: null }));
    fake.misbehave(/reviews/, { status: 200, body: page });
    await expect(settled({ teams: [] })).rejects.toThrow('more to look through than');
  });
});

it('says that it cannot see a team, to which GitHub answers as if nobody were in it', async () => {
  const { say, settled } = await connected();
  say('ada', 'APPROVED');
  expect(await settled()).toEqual({
    by: null,
    notes: [
      'whether an approval came from harbour/masters is not known: this token may not see who is in the team, or there is no such team',
    ],
  });
});

it('is asked for by whichever pull request brought a commit', async () => {
  const { github, head } = await connected();
  expect(await pullOf(github, head)).toBe(7);
});

describe('CODEOWNERS', () => {
  const text = [
    '* @all',
    '# PORTS.md @nobody',
    'PORTS.md @ports @harbour/masters # who keeps it',
    'docs/* @docs',
    '/apps/ @apps',
    'deep/**/PORTS.md @deep',
    '[ab].md @range',
    'free.md',
  ].join('\n');

  it.each([
    ['README.md', ['@all']],
    ['PORTS.md', ['@ports', '@harbour/masters']],
    ['docs/PORTS.md', ['@docs']],
    ['docs/sea/PORTS.md', ['@ports', '@harbour/masters']],
    ['docs/sea/x.md', ['@all']],
    ['apps/ferry/x.md', ['@apps']],
    ['sea/apps/x.md', ['@all']],
    ['deep/a/b/PORTS.md', ['@deep']],
    ['a.md', ['@all']],
    ['free.md', []],
  ])('gives %s its owners by the last line that matches', (path, owners) => {
    expect(codeownersFor(text, path)).toEqual(owners);
  });
});
