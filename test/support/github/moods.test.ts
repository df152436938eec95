/** The bad moments of the fake GitHub, as a client without any patience sees them. */
import { describe, expect, it } from 'vitest';
import { connected, statusOf } from './connected.ts';
import {
  down,
  forbidden,
  lost,
  type Mood,
  primaryLimit,
  secondaryLimit,
  slow,
  tooManyRequests,
  truncated,
  without,
} from './moods.ts';

describe('a mood', () => {
  it.each<readonly [string, Mood, number, Readonly<Record<string, string>>]>([
    ['too many requests', tooManyRequests(3), 429, { 'retry-after': '3' }],
    ['a secondary limit', secondaryLimit(60), 403, { 'retry-after': '60' }],
    ['a primary limit', primaryLimit(4310), 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4310' }],
    ['a server that is down', down(503), 503, {}],
    ['a permission that is missing', forbidden, 403, {}],
  ])('is %s, once', async (_, mood, status, headers) => {
    const { fake, octokit, at } = await connected();
    fake.misbehave(/ferry$/, mood, 1);
    await expect(octokit.rest.repos.get(at)).rejects.toMatchObject({ status, response: { headers } });
    expect(await statusOf(octokit.rest.repos.get(at))).toBe(200);
    expect(fake.requests.map((it) => it.status)).toEqual([status, 200]);
  });

  it('is a connection that breaks, before anything is done', async () => {
    const { harbour, fake, octokit, at } = await connected();
    harbour.open(7, {});
    fake.state.permissions.set('pull-requests', 'write');
    const comment = () => statusOf(octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' }));
    fake.misbehave(/POST .*comments/, 'reset', 1);
    expect([await comment(), fake.state.comments.length, fake.requests[0]?.status]).toEqual([500, 0, null]);
  });

  it('is an answer that is lost or breaks off, after all is done', async () => {
    const { harbour, fake, octokit, at } = await connected();
    harbour.open(7, {});
    fake.state.permissions.set('pull-requests', 'write');
    const comment = () => statusOf(octokit.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' }));
    fake.misbehave(/POST .*comments/, lost(504), 1);
    expect([await comment(), fake.state.comments.length]).toEqual([504, 1]);
    fake.misbehave(/POST .*comments/, 'garbage', 1);
    await comment();
    expect([fake.state.comments.length, fake.requests[1]?.bytes]).toEqual([2, '{"unfinished": '.length]);
  });

  it('is so slow that one gives up', async () => {
    const { fake, octokit, at } = await connected();
    fake.misbehave(/ferry$/, slow(3_600_000), 1);
    const impatient = { request: { signal: AbortSignal.timeout(100) } };
    await expect(octokit.rest.repos.get({ ...at, ...impatient })).rejects.toThrow('timeout');
    fake.misbehave(/ferry$/, slow(1), 1);
    expect(await statusOf(octokit.rest.repos.get(at))).toBe(200);
  });

  it('is a tree in part, or an answer that lacks something', async () => {
    const { fake, octokit, at } = await connected();
    fake.misbehave(/trees/, truncated, 1);
    const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: 'main' });
    expect(data.truncated).toBe(true);
    fake.misbehave(/ferry$/, without('owner', 'login'));
    const { data: repository } = await octokit.rest.repos.get(at);
    expect([repository.name, 'login' in repository.owner]).toEqual(['ferry', false]);
  });
});
