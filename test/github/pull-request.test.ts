import { describe, expect, it } from 'vitest';
import { GitHub } from '../../src/github/client.ts';
import { occasionOf, type PullRequestOccasion } from '../../src/github/event.ts';
import { commitsOf, mergeBaseOf } from '../../src/github/pull-request.ts';
import { GitRepository } from '../support/git.ts';
import { exampleEvents, mergeGroupEvent, plainEvent, pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { FakeGitHub } from '../support/github/fake.ts';

async function connected() {
  const git = new GitRepository();
  const root = git.commit({ 'PORTS.md': 'one\n' });
  git.branch('pier').commit({ 'pier.js': '' });
  git.branch('main', root).commit({ 'ferry.js': '' });
  const fake = await FakeGitHub.start(git);
  fake.state.open(7, 'pier');
  const github = new GitHub({ token: 't', apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1 });
  return { git, fake, github, root };
}

function occasion(
  fake: FakeGitHub,
  name: 'pull_request' | 'pull_request_target' = 'pull_request',
): PullRequestOccasion {
  const { event, env } = pullRequestEvent(fake, 7, name);
  const found = occasionOf(event, { event: name, sha: env['GITHUB_SHA'] ?? '', repository: 'harbour/ferry' });
  if (found.kind !== 'pull-request') throw new Error(found.kind);
  return found;
}

describe('an event', () => {
  const surroundings = { sha: '4'.repeat(40), repository: 'harbour/ferry' };

  it('is a pull request, of the repository or of a fork', async () => {
    const { git, fake } = await connected();
    expect(occasion(fake)).toMatchObject({
      number: 7,
      base: { ref: 'main', sha: git.git('rev-parse', 'main') },
      head: { ref: 'pier', sha: git.git('rev-parse', 'pier') },
      isFork: false,
      merge: fake.state.pulls.get(7)?.merge,
    });
    fake.state.open(7, 'pier', { isFork: true, labels: ['port-takeover-approved'] });
    expect(occasion(fake)).toMatchObject({ isFork: true, labels: ['port-takeover-approved'] });
  });

  it('is a pull request whose fork is gone', async () => {
    const { fake } = await connected();
    const { event } = pullRequestEvent(fake, 7);
    const pull = event['pull_request'] as { readonly head: object };
    const gone = { ...event, pull_request: { ...pull, head: { ...pull.head, repo: null } } };
    expect(occasionOf(gone, { ...surroundings, event: 'pull_request' })).toMatchObject({ isFork: true });
  });

  it('is a step of a merge queue or of a push', async () => {
    const { git, fake, root } = await connected();
    const main = git.git('rev-parse', 'main');
    expect(occasionOf(mergeGroupEvent(fake, root, main).event, { ...surroundings, event: 'merge_group' })).toEqual({
      kind: 'step',
      branch: 'main',
      base: root,
      head: main,
      pull: 7,
    });
    expect(occasionOf(pushEvent(fake, root, main).event, { ...surroundings, event: 'push' })).toEqual({
      kind: 'step',
      branch: 'main',
      base: root,
      head: main,
      pull: null,
    });
  });

  it('is a commit alone where there is nothing to compare it with', async () => {
    const { fake, root } = await connected();
    const first = pushEvent(fake, '0'.repeat(40), root).event;
    const whole = { kind: 'whole', head: surroundings.sha };
    expect(occasionOf(first, { ...surroundings, event: 'push' })).toEqual(whole);
    for (const event of ['schedule', 'workflow_dispatch'] as const) {
      expect(occasionOf(plainEvent(fake, event, root).event, { ...surroundings, event })).toEqual(whole);
    }
    expect(occasionOf({}, { ...surroundings, event: 'release' })).toEqual(whole);
  });

  it.each([
    ['pull_request', 'pull-request'],
    ['merge_group', 'step'],
    // Of the published ones, each makes a branch or a tag, or removes it.
    ['push', 'whole'],
  ])('is understood in each form that GitHub publishes: %s', (event, kind) => {
    const examples = exampleEvents(event);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      expect(occasionOf(example, { ...surroundings, event }).kind).toBe(kind);
    }
  });

  it.each([
    ['pull_request', {}, /the event pull_request lacks .* at "pull_request"/],
    ['pull_request_target', { pull_request: { number: 7 } }, /at "pull_request\.html_url"/],
    ['merge_group', { merge_group: { base_sha: 'main' } }, /at "merge_group\.base_sha": this is no commit/],
    ['push', null, /the event push lacks/],
  ])('that lacks something says what: %s', (event, payload, message) => {
    expect(() => occasionOf(payload, { ...surroundings, event })).toThrow(message);
  });
});

describe('what is judged', () => {
  it('is the merge of the event, on what it would land on', async () => {
    const { git, fake, github } = await connected();
    expect(await commitsOf(github, occasion(fake))).toEqual({
      landing: fake.state.pulls.get(7)?.merge,
      base: git.git('rev-parse', 'main'),
      head: git.git('rev-parse', 'pier'),
      note: null,
    });
    expect(fake.requests.length).toBe(1);
  });

  it('is the merge that GitHub has worked out since, where the event has none or an older one', async () => {
    const { git, fake, github } = await connected();
    const before = occasion(fake, 'pull_request_target');
    git.git('checkout', '--quiet', 'pier');
    git.commit({ 'pier.js': 'more' });
    const pull = fake.state.pulls.get(7);
    if (pull !== undefined) fake.state.tryMerge(pull);
    const now = { ...occasion(fake, 'pull_request_target'), merge: before.merge };
    expect((await commitsOf(github, now)).landing).toBe(pull?.merge);
    expect((await commitsOf(github, { ...now, merge: null })).landing).toBe(pull?.merge);
  });

  it('is waited for, and given up at last', async () => {
    const { fake, github } = await connected();
    const unready = (normal: { readonly status: number; readonly body?: unknown }) => ({
      ...normal,
      body: { ...(normal.body as object), mergeable: null, merge_commit_sha: null },
    });
    fake.misbehave(/pulls\/7/, unready, 2);
    const target = { ...occasion(fake, 'pull_request_target'), merge: null };
    expect((await commitsOf(github, target, 1)).landing).toBe(fake.state.pulls.get(7)?.merge);
    fake.misbehave(/pulls\/7/, unready);
    await expect(commitsOf(github, target, 1)).rejects.toThrow('has not worked out yet');
  });

  it('cannot be known where it conflicts', async () => {
    const { git, fake, github } = await connected();
    git.git('checkout', '--quiet', 'pier');
    git.commit({ 'PORTS.md': 'two\n' });
    git.git('checkout', '--quiet', 'main');
    git.commit({ 'PORTS.md': 'three\n' });
    fake.state.open(7, 'pier');
    await expect(commitsOf(github, { ...occasion(fake, 'pull_request_target'), merge: null })).rejects.toThrow(
      'conflicts with main',
    );
  });

  it('is the commit of the event alone, where the branch has moved on since', async () => {
    const { git, fake, github, root } = await connected();
    const before = { ...occasion(fake, 'pull_request_target'), merge: null };
    git.git('checkout', '--quiet', 'pier');
    git.commit({ 'pier.js': 'more' });
    // What the base has got since the branch left it is not what the branch takes away.
    const [head, base] = [before.head.sha, root];
    const note = expect.stringContaining('moved on since');
    expect(await commitsOf(github, before)).toEqual({ landing: head, base, head, note });
  });

  it.each([
    ['a squash', true],
    ['nothing', false],
  ])('is the commit alone of a pull request that was closed, by %s', async (_, isMerged) => {
    const { git, fake, github, root } = await connected();
    git.git('checkout', '--quiet', 'main');
    const sha = isMerged ? git.commit({ 'pier.js': '' }, 'squashed') : git.git('rev-parse', 'main');
    const pull = fake.state.pulls.get(7);
    if (pull !== undefined) Object.assign(pull, { state: 'closed', mergeable: null, merge: isMerged ? sha : null });
    const closed = { ...occasion(fake), merge: sha };
    const { head } = closed;
    const note = expect.stringContaining('is closed');
    expect(await commitsOf(github, closed)).toEqual({ landing: head.sha, base: root, head: head.sha, note });
    expect(fake.requests.length).toBe(3);
  });
});

it('two histories part somewhere, or have nothing in common', async () => {
  const { git, github, root } = await connected();
  expect(await mergeBaseOf(github, git.git('rev-parse', 'main'), git.git('rev-parse', 'pier'))).toBe(root);
  git.git('checkout', '--quiet', '--orphan', 'other');
  const other = git.commit({ 'a.js': '' });
  expect(await mergeBaseOf(github, git.git('rev-parse', 'main'), other)).toBeNull();
});
