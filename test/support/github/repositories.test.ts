/** Several repositories on one fake GitHub, and tokens that were made for one of them. */
import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { GitRepository } from '../git.ts';
import { connected, statusOf } from './connected.ts';
import { token } from './harbour.ts';
import type { State } from './state.ts';

const at = { owner: 'harbour', repo: 'registries' };

async function beside(change: (second: State) => void = () => undefined) {
  const { fake, octokit } = await connected();
  const git = new GitRepository();
  const commit = git.commit({ 'PORTS.md': '# Theirs\n' });
  const second = fake.add(git, 'harbour/registries');
  change(second);
  const theirs = getOctokit('ghs_registries', { baseUrl: fake.apiUrl, log: console });
  return { fake, own: octokit, theirs, git, commit, second };
}

const given = (second: State): void => {
  second.tokens = new Set(['ghs_registries']);
};

describe('a second repository', () => {
  it('is not there for the token of the first, and is for its own', async () => {
    const { own, theirs, commit } = await beside(given);
    const tree = (octokit: typeof own) => statusOf(octokit.rest.git.getTree({ ...at, tree_sha: commit }));
    expect([await tree(own), await tree(theirs)]).toEqual([404, 200]);
    expect(await statusOf(own.rest.git.getTree({ owner: 'harbour', repo: 'ferry', tree_sha: 'main' }))).toBe(200);
    const query =
      '{ repository(owner: "harbour", name: "registries") { object(expression: "main:PORTS.md") { oid } } }';
    await expect(own.graphql(query)).rejects.toThrow('Could not resolve to a Repository');
    expect(await theirs.graphql(query)).toMatchObject({ repository: { object: { oid: expect.any(String) } } });
  });

  it('that is public can be read by all, and written by none but its own', async () => {
    const { own } = await beside((second) => {
      second.isPrivate = false;
    });
    expect(await statusOf(own.rest.repos.get(at))).toBe(200);
    expect(await statusOf(own.rest.git.getTree({ ...at, tree_sha: 'main' }))).toBe(200);
    expect(await statusOf(own.rest.issues.createComment({ ...at, issue_number: 7, body: 'x' }))).toBe(403);
  });

  it('has tokens that the server knows', async () => {
    const { fake, own, theirs } = await beside(given);
    fake.state.token = token;
    const stranger = getOctokit('ghs_stranger', { baseUrl: fake.apiUrl, log: console });
    const get = (octokit: typeof own) => statusOf(octokit.rest.repos.get(at));
    expect([await get(own), await get(theirs), await get(stranger)]).toEqual([404, 200, 401]);
  });
});

describe('the id of a commit alone', () => {
  it('is that of a branch, a tag, an id, and of the default branch whatever is checked out', async () => {
    const { theirs, git, commit } = await beside(given);
    git.git('tag', 'v1');
    const later = git.branch('next').commit({ 'PORTS.md': '# Next\n' });
    const id = async (ref: string) =>
      (await theirs.rest.repos.getCommit({ ...at, ref, mediaType: { format: 'sha' } })).data as unknown;
    expect([await id('HEAD'), await id('v1'), await id('next'), await id(later)]).toEqual([
      commit,
      commit,
      later,
      later,
    ]);
  });

  it('is refused for what is none, and in a repository that has none', async () => {
    const { fake, theirs } = await beside(given);
    given(fake.add(new GitRepository(), 'harbour/empty'));
    const ask = (repo: string, ref: string) => statusOf(theirs.rest.repos.getCommit({ owner: 'harbour', repo, ref }));
    expect([await ask('registries', 'gone'), await ask('empty', 'HEAD'), await ask('none', 'HEAD')]).toEqual([
      422, 409, 404,
    ]);
  });
});
