/** Who may do what on the fake GitHub, and what it says to those who may not. */
import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { connected, statusOf } from './connected.ts';
import { token } from './harbour.ts';

describe('a token', () => {
  it('may do what its permissions say', async () => {
    const { harbour, fake, octokit, at } = await connected();
    const { rest } = octokit;
    harbour.open(7, { 'pier.js': '' });
    const { permissions } = fake.state;
    const comment = () => statusOf(rest.issues.createComment({ ...at, issue_number: 7, body: 'x' }));
    const read = () => statusOf(rest.pulls.get({ ...at, pull_number: 7 }));
    const tree = () => statusOf(rest.git.getTree({ ...at, tree_sha: 'main' }));
    const run = () => statusOf(rest.checks.listForRef({ ...at, ref: 'main' }));
    expect([await read(), await comment(), await tree(), await run()]).toEqual([200, 403, 200, 403]);
    permissions.set('issues', 'write').set('checks', 'read').delete('pull-requests');
    expect([await read(), await comment(), await tree(), await run()]).toEqual([403, 200, 200, 200]);
    permissions.clear();
    expect([await read(), await comment(), await tree()]).toEqual([403, 403, 404]);
    await expect(rest.pulls.get({ ...at, pull_number: 7 })).rejects.toThrow('Resource not accessible by integration');
  });

  it('that is another one is not accepted', async () => {
    const { fake, octokit, at } = await connected();
    fake.state.token = token;
    expect(await statusOf(octokit.rest.repos.get(at))).toBe(200);
    fake.state.token = 'ghs_another';
    expect(await statusOf(octokit.rest.repos.get(at))).toBe(401);
    expect(await statusOf(octokit.graphql('{ viewer { login } }'))).toBe(401);
  });

  it('sees no other repository', async () => {
    const { octokit } = await connected();
    expect(await statusOf(octokit.rest.repos.get({ owner: 'harbour', repo: 'lighthouse' }))).toBe(404);
  });
});

it('without a token, a private repository is not there, and a public one can be read', async () => {
  const { harbour, fake } = await connected();
  harbour.open(7, {});
  const ask = async (path: string, method = 'GET', body?: object) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(fake.apiUrl + path, { method, ...sent })).status;
  };
  const path = '/repos/harbour/ferry/git/trees/main';
  expect(await ask(path)).toBe(404);
  fake.state.isPrivate = false;
  fake.state.permissions.clear();
  expect(await ask(path)).toBe(200);
  expect(await ask('/repos/harbour/ferry/issues/7/comments', 'POST', { body: 'x' })).toBe(401);
  expect(await ask('/user')).toBe(401);
  expect(fake.requests.map((it) => it.authorization)).toEqual([null, null, null, null]);
});

describe('people', () => {
  it('are in teams, where the token may see who', async () => {
    const { fake, octokit } = await connected();
    const { teams } = octokit.rest;
    const team = { org: 'harbour', team_slug: 'pilots' };
    const is = (username: string) => statusOf(teams.getMembershipForUserInOrg({ ...team, username }));
    expect([await is('ada'), await statusOf(teams.listMembersInOrg(team))]).toEqual([404, 404]);
    fake.state.teams.set('harbour/pilots', ['ada']);
    expect([await is('ada'), await is('bela')]).toEqual([200, 404]);
    expect((await teams.listMembersInOrg(team)).data.map((it) => it.login)).toEqual(['ada']);
  });

  it('may do what their role allows', async () => {
    const { fake, octokit, at } = await connected();
    fake.state.collaborators.set('ada', 'triage').set('bela', 'maintain');
    const of = async (username: string) => {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username });
      return [data.permission, data.role_name];
    };
    expect(await of('ada')).toEqual(['read', 'triage']);
    expect(await of('bela')).toEqual(['write', 'maintain']);
    expect(await of('mallory')).toEqual(['none', 'none']);
  });

  it('have tokens of their own, and a workflow is nobody', async () => {
    const { fake, octokit } = await connected();
    expect(await statusOf(octokit.rest.users.getAuthenticated())).toBe(403);
    fake.state.user = 'ada';
    expect((await octokit.rest.users.getAuthenticated()).data.login).toBe('ada');
  });
});

it('what a token has left is said with every answer, and nothing more is given once it is used up', async () => {
  const { fake, octokit, at } = await connected();
  fake.state.rate.limit = 2;
  const first = await octokit.rest.repos.get(at);
  expect(first.headers['x-ratelimit-remaining']).toBe('1');
  await octokit.graphql('{ repository(owner: "harbour", name: "ferry") { isPrivate } }');
  await expect(octokit.rest.repos.get(at)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(fake.state.rate.reset) } },
  });
  const { data } = await octokit.rest.rateLimit.get();
  expect([data.rate.limit, data.rate.used, data.rate.remaining]).toEqual([2, 2, 0]);
});

it('is asked the same way from a path of an Enterprise server', async () => {
  const { fake, at } = await connected('/api/v3');
  expect([fake.apiUrl, fake.graphqlUrl].map((it) => new URL(it).pathname)).toEqual(['/api/v3', '/api/graphql']);
  const { fake: other } = await connected('/');
  expect([`${other.apiUrl}/`, other.graphqlUrl].map((it) => new URL(it).pathname)).toEqual(['/', '/graphql']);
  const wrong = getOctokit(token, { baseUrl: new URL(fake.apiUrl).origin });
  expect(await statusOf(wrong.rest.repos.get(at))).toBe(200);
  expect(fake.violations.splice(0)).toEqual(['GET /repos/harbour/ferry: not of the API']);
});
