/** The events of the fake GitHub, and what the runner says and brings of them. */
import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository } from '../git.ts';
import { connected } from './connected.ts';
import { mergeGroupEvent, type PullRequestAction, plainEvent, pullRequestEvent, pushEvent } from './events.ts';

type Json = Readonly<Record<string, unknown>>;

describe('a pull request', () => {
  it.each(['pull_request', 'pull_request_target'] as const)('is announced by %s', async (name) => {
    const { harbour, fake, git } = await connected();
    const pull = harbour.openFromFork(7, { 'pier.js': '' }, { labels: ['quay'] });
    const { event, env } = pullRequestEvent(fake, 7, name, 'opened');
    const [base, head] = ['main', 'refs/pull/7/head'].map((it) => git.git('rev-parse', it));
    expect(event).toMatchObject({
      action: 'opened',
      number: 7,
      pull_request: {
        number: 7,
        base: { ref: 'main', sha: base, repo: { full_name: 'harbour/ferry' } },
        head: { ref: 'change-7', sha: head, repo: { full_name: 'elsewhere/ferry', fork: true } },
        labels: [{ name: 'quay' }],
        merge_commit_sha: pull.merge,
      },
      repository: { full_name: 'harbour/ferry', default_branch: 'main' },
    });
    const isTarget = name === 'pull_request_target';
    expect(env).toMatchObject({
      GITHUB_API_URL: fake.apiUrl,
      GITHUB_GRAPHQL_URL: fake.graphqlUrl,
      GITHUB_EVENT_NAME: name,
      GITHUB_SHA: isTarget ? base : pull.merge,
      GITHUB_REF: isTarget ? 'refs/heads/main' : 'refs/pull/7/merge',
      GITHUB_REF_NAME: isTarget ? 'main' : '7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change-7',
    });
  });

  it.each<readonly [PullRequestAction, Json]>([
    ['synchronize', { before: 'first', after: 'second' }],
    ['labeled', { label: { name: 'port-takeover-approved' } }],
  ])('is %s', async (action, more) => {
    const { harbour, fake, git } = await connected();
    harbour.open(7, { 'pier.js': 'one\n' }, { labels: ['quay', 'port-takeover-approved'] });
    harbour.push(7, { 'pier.js': 'two\n' });
    const commits: Json = { first: git.git('rev-parse', 'change-7^'), second: git.git('rev-parse', 'change-7') };
    const wanted = Object.entries(more).map(([key, it]) => [key, typeof it === 'string' ? commits[it] : it]);
    const { event } = pullRequestEvent(fake, 7, 'pull_request', action);
    expect(event).toMatchObject({ action, ...Object.fromEntries(wanted) });
  });

  it('has no repository where its fork is gone, and no workflow where it conflicts', async () => {
    const { harbour, fake } = await connected();
    harbour.openFromFork(7, { 'PORTS.md': 'one\n' }, { isForkDeleted: true });
    expect(pullRequestEvent(fake, 7).event).toMatchObject({ pull_request: { head: { repo: null } } });
    harbour.land({ 'PORTS.md': 'two\n' });
    expect(() => pullRequestEvent(fake, 7)).toThrow('GitHub starts no workflow');
    expect(pullRequestEvent(fake, 7, 'pull_request_target').event).toMatchObject({ number: 7 });
  });
});

it('a merge queue puts pull requests on top of each other', async () => {
  const { harbour, fake, git } = await connected();
  harbour.open(7, { 'pier.js': 'one' });
  harbour.open(8, { 'quay.js': '' });
  const { base, head, ref } = harbour.queue(7, 8);
  expect(git.git('diff', '--name-only', base, head).split('\n')).toEqual(['pier.js', 'quay.js']);
  const { event, env } = mergeGroupEvent(fake, base, head, ref);
  expect(event).toMatchObject({ merge_group: { base_sha: base, head_sha: head, head_ref: ref } });
  expect(env).toMatchObject({ GITHUB_SHA: head, GITHUB_REF: ref });
  harbour.open(9, { 'pier.js': 'another' });
  expect(() => harbour.queue(7, 9)).toThrow('pull request 9 conflicts');
});

it('a push, a schedule and a start by hand are of a branch', async () => {
  const { harbour, fake, git } = await connected();
  const before = git.git('rev-parse', 'main');
  const after = harbour.land({ 'pier.js': '' });
  const push = pushEvent(fake, before, after);
  expect(push.event).toMatchObject({ before, after, ref: 'refs/heads/main', repository: { name: 'ferry' } });
  for (const { env } of [push, plainEvent(fake, 'schedule', after), plainEvent(fake, 'workflow_dispatch', after)]) {
    expect(env).toMatchObject({ GITHUB_SHA: after, GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' });
  }
});

describe('a checkout', () => {
  it('has one commit without a branch, and each kind of file', async () => {
    const { harbour, git } = await connected();
    const { merge } = harbour.openFromFork(7, { 'pier.js': '' });
    const folder = harbour.checkout(merge ?? '');
    const copy = new GitRepository(folder);
    expect(copy.git('rev-list', 'HEAD')).toBe(git.git('rev-parse', 'refs/pull/7/merge'));
    expect([copy.git('rev-parse', '--abbrev-ref', 'HEAD'), copy.git('branch', '--list', 'change-7')]).toEqual([
      'HEAD',
      '',
    ]);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink() && readlinkSync(join(folder, 'link'))).toBe('apps/ferry');
    expect(statSync(join(folder, 'apps/ferry/start.sh')).mode & 0o111).not.toBe(0);
    expect([existsSync(join(folder, 'pier.js')), existsSync(join(folder, 'library/a'))]).toEqual([true, false]);
  });

  it('has all branches and their history where it is told so', async () => {
    const { harbour } = await connected();
    const { merge } = harbour.open(7, { 'pier.js': '' });
    const copy = new GitRepository(harbour.checkout(merge ?? '', 0));
    expect(copy.git('rev-list', 'HEAD').split('\n').length).toBe(3);
    expect(copy.git('rev-parse', 'origin/main')).toBe(harbour.git.git('rev-parse', 'main'));
  });
});

it('a repository has the same commits each time', async () => {
  const [one, other] = [await connected(), await connected()];
  expect(one.git.git('rev-parse', 'main')).toBe(other.git.git('rev-parse', 'main'));
});

it('a submodule stays where later commits are made', async () => {
  const { harbour, git } = await connected();
  harbour.land({ 'pier.js': '' });
  expect(git.git('ls-tree', 'main', 'library')).toContain('160000 commit');
});
