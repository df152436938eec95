import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GitHub } from '../../src/github/client.ts';
import { GitRepository } from '../support/git.ts';
import { type Answer, FakeGitHub } from '../support/github/fake.ts';

const purpose = { verb: 'read the pull request', permission: 'pull-requests: read' };
const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const schema = z.object({ number: z.number() });
const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789';

async function connected(): Promise<{ fake: FakeGitHub; ask: () => Promise<{ number: number }> }> {
  const repository = new GitRepository();
  repository.commit({ 'PORTS.md': '' });
  repository.branch('pier').commit({ 'a.js': '' });
  const fake = await FakeGitHub.start(repository);
  fake.state.open(7, 'pier');
  const github = new GitHub({ token, apiUrl: fake.apiUrl, owner: 'harbour', repo: 'ferry', second: 1 });
  return { fake, ask: () => github.request(schema, route, { pull_number: 7 }, purpose) };
}

const limited = (status: number, message: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  body: { message },
  headers,
});

describe('what fails for a moment', () => {
  it.each([
    ['a server that is down', limited(502, 'Bad Gateway')],
    ['a secondary limit', limited(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })],
    ['too many requests', limited(429, 'Too many requests', { 'retry-after': '1' })],
    [
      'a primary limit that ends soon',
      limited(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
    ],
    ['a connection that breaks', 'reset' as const],
  ])('is asked again: %s', async (_, answer) => {
    const { fake, ask } = await connected();
    fake.misbehave(/pulls\/7/, answer, 2);
    expect(await ask()).toEqual({ number: 7 });
    expect(fake.requests.length).toBe(3);
  });
});

describe('what cannot be had is one sentence', () => {
  it.each([
    ['a server that stays down', limited(503, 'Unavailable'), 4, /cannot be reached to read the pull request, after 4/],
    ['a connection that stays broken', 'reset' as const, 4, /cannot be reached/],
    [
      'a limit that lasts',
      limited(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Math.ceil(Date.now() / 1_000) + 3_600}`,
      }),
      1,
      /rate limit is used up/,
    ],
    ['a wait that is too long', limited(429, 'slow down', { 'retry-after': '3600' }), 1, /rate limit is used up/],
    [
      'a permission that is missing',
      limited(403, 'Resource not accessible by integration'),
      1,
      /may not read the pull request: .*`pull-requests: read`/,
    ],
    [
      'nothing there',
      limited(404, 'Not Found'),
      1,
      /nothing there to read the pull request, or the token may not see it/,
    ],
    ['a token that is not accepted', limited(401, 'Bad credentials'), 1, /does not accept the token/],
    [
      'something refused',
      limited(422, 'Validation Failed'),
      1,
      /refuses to read the pull request \(422: Validation Failed/,
    ],
    ['an answer of another form', { status: 200, body: { number: 'seven' } }, 1, /not what it should be, at "number"/],
    ['an answer that breaks off', 'garbage' as const, 1, /./],
  ])('%s', async (_, answer, requests, message) => {
    const { fake, ask } = await connected();
    fake.misbehave(/pulls\/7/, answer);
    await expect(ask()).rejects.toThrow(message);
    expect(fake.requests.length).toBe(requests);
  });

  it('and never the token, whatever the server says', async () => {
    const { fake, ask } = await connected();
    const echo = `no ${token} and ${Buffer.from(token).toString('base64')}`;
    for (const status of [400, 401, 403, 404, 422, 500]) {
      fake.misbehave(/pulls\/7/, { status, body: { message: echo, errors: [echo] } }, status === 500 ? 4 : 1);
      const error = await ask().then(
        () => null,
        (it: unknown) => it,
      );
      expect(error).toBeInstanceOf(Error);
      expect(`${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(token.slice(4, 20));
    }
  });
});

it('sends the token to GitHub, and who is asking', async () => {
  const { fake, ask } = await connected();
  await ask();
  expect(fake.requests[0]?.authorization).toBe(`token ${token}`);
});
