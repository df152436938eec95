import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { GitRepository } from '../support/git.ts';
import { FakeGitHub } from '../support/github/fake.ts';
import { orderly, trespassing } from '../support/harbour.ts';

const config = { 'ecosystem.config.js': trespassing['ecosystem.config.js'] };
const named = { ...config, '.github/portbook.yml': 'registry: harbour/registries:PORTS.md\n' };
const own = 'github_pat_registries';

async function served() {
  const fake = await FakeGitHub.start(new GitRepository());
  const git = new GitRepository();
  const commit = git.commit({ 'PORTS.md': orderly['PORTS.md'] });
  fake.add(git, 'harbour/registries').tokens = new Set([own]);
  return { fake, git, commit, env: { GITHUB_API_URL: fake.apiUrl, PORTBOOK_REGISTRY_TOKEN: own } };
}

describe('a registry on GitHub', () => {
  it('is the policy’s, or the one that is named', async () => {
    const { env } = await served();
    const byPolicy = await portbook(folderOf(named), 'check', { env });
    expect([byPolicy.status, byPolicy.err]).toEqual([1, '']);
    expect(byPolicy.out).toContain('harbour/registries:PORTS.md:5');
    const byName = await portbook(folderOf(config), 'check --registry harbour/registries:PORTS.md@main', { env });
    expect(byName).toEqual(byPolicy);
    const listed = await portbook(folderOf({}), 'registry harbour/registries:PORTS.md --format json', { env });
    expect(JSON.parse(listed.out).allocations[0]).toMatchObject({
      port: 4310,
      file: 'harbour/registries:PORTS.md',
      line: 5,
    });
    const ofPolicy = await portbook(folderOf(named), 'registry --format json', { env });
    expect(ofPolicy).toEqual(listed);
  });

  it('is not chosen by a pull request for itself, whose folder a workflow has', async () => {
    const { env, fake } = await served();
    const run = (args: string, event: string) =>
      portbook(folderOf(named), args, { env: { ...env, GITHUB_EVENT_NAME: event } });
    for (const args of ['check', 'registry', 'next', 'map']) {
      const { status, out, err } = await run(args, 'pull_request');
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(
        'cannot choose the registry of another repository for itself: name harbour/registries:PORTS',
      );
    }
    expect(fake.requests).toEqual([]);
    expect((await run('check --registry harbour/registries:PORTS.md', 'pull_request')).status).toBe(1);
    expect((await run('check', 'push')).status).toBe(1);
  });

  it('has its page where the format has links', async () => {
    const { env, commit } = await served();
    const folder = folderOf(named);
    const page = `https://github.com/harbour/registries/blob/${commit}/PORTS.md?plain=1#L5`;
    for (const format of ['github', 'markdown', 'sarif'])
      expect((await portbook(folder, `check --format ${format}`, { env })).out).toContain(page);
  });

  it('is read with either token, and with the registry’s own first', async () => {
    const { env, fake } = await served();
    const folder = folderOf(named);
    const { PORTBOOK_REGISTRY_TOKEN: token, ...others } = env;
    expect((await portbook(folder, 'check', { env: { ...others, GITHUB_TOKEN: token } })).status).toBe(1);
    expect((await portbook(folder, 'check', { env: { ...env, GITHUB_TOKEN: 'ghs_another' } })).status).toBe(1);
    expect(new Set(fake.requests.map((it) => it.authorization?.replace(/^\w+ /, '')))).toEqual(new Set([own]));
  });

  it('that cannot be had is told in one sentence, without the token', async () => {
    const { env, fake } = await served();
    const ask = (args: string, env: Readonly<Record<string, string>>) =>
      portbook(folderOf(config), `check --registry ${args}`, { env });
    const none = await ask('harbour/registries:PORTS.md', {});
    expect([none.status, none.err]).toEqual([
      2,
      'portbook: a token is needed to read the registry harbour/registries:PORTS.md: put one into PORTBOOK_REGISTRY_TOKEN or GITHUB_TOKEN, with contents: read in harbour/registries\n',
    ]);
    const { PORTBOOK_REGISTRY_TOKEN: _, ...others } = env;
    const foreign = await ask('harbour/registries:PORTS.md', { ...others, GITHUB_TOKEN: 'ghs_ferry' });
    expect(foreign.err).toMatch(
      /^portbook: there is no repository harbour\/registries, or GITHUB_TOKEN may not see it[^\n]*\n$/,
    );
    expect(foreign.err).not.toContain('ghs_ferry');
    expect((await ask('harbour/registries@main:PORTS.md', env)).err).toBe(
      'portbook: the ref goes last: harbour/registries:PORTS.md@main\n',
    );
    expect((await ask('harbour/registries/PORTS.md@main', env)).err).toMatch(/PORTS\.md@main does not exist/);
    expect(fake.asked.filter((it) => it.startsWith('POST') && !it.endsWith('/graphql'))).toEqual([]);
  });

  it('gives free ports, and is changed where it lies', async () => {
    const { env } = await served();
    const folder = folderOf(named);
    expect((await portbook(folder, 'next --near 4310 --format json', { env })).out).toContain('"port": 4312');
    for (const args of ['allocate mole-api', 'release ferry-api', 'move pier-web 4320']) {
      expect(await portbook(folder, args, { env })).toEqual({
        status: 2,
        out: '',
        err: 'portbook: the registry harbour/registries:PORTS.md lies in another repository: change it there\n',
      });
    }
    const explained = await portbook(folder, 'registry --explain', { env });
    expect([explained.status, explained.out]).toEqual([0, expect.stringContaining('harbour/registries:PORTS.md')]);
  });

  it('is the same before and after a change, with --base', async () => {
    const { env } = await served();
    const git = new GitRepository();
    git.commit({ ...orderly, 'PORTS.md': null, '.github/portbook.yml': named['.github/portbook.yml'] });
    git.branch('change').commit(config);
    const byPolicy = await portbook(git.folder, 'check --base main', { env });
    expect([byPolicy.status, byPolicy.err]).toEqual([1, '']);
    const byName = await portbook(git.folder, 'check --base main --registry harbour/registries:PORTS.md', { env });
    expect(byName).toEqual(byPolicy);
    git.commit({ 'ecosystem.config.js': orderly['ecosystem.config.js'] });
    expect((await portbook(git.folder, 'check --base main', { env })).status).toBe(0);
  });
});

describe('a registry in a repository on this machine', () => {
  it('is read at a ref, from wherever the user is', async () => {
    const git = new GitRepository();
    git.commit({ 'PORTS.md': orderly['PORTS.md'] });
    git.branch('next').commit({ 'PORTS.md': orderly['PORTS.md'].replace('4310 | ferry', '4312 | ferry') });
    git.git('checkout', '--quiet', 'main');
    const folder = folderOf({ app: '', ...config });
    const from = `git+file:../${git.folder.split('/').at(-1)}`;
    expect((await portbook(folder, `check --registry ${from}:PORTS.md`)).out).toContain(`${from.slice(9)}:PORTS.md:5`);
    expect((await portbook(folder, `check --registry git+file://${git.folder}:PORTS.md@next`)).out).not.toContain(
      '4310 to "ferry-api"',
    );
    const gone = await portbook(folder, `check --registry ${from}:docs/PORTS.md@next`);
    expect([gone.status, gone.err]).toEqual([
      2,
      expect.stringMatching(/^portbook: there is no file docs\/PORTS\.md in .* at next \([0-9a-f]{7}\)\n$/),
    ]);
  });

  it('cannot be a policy’s', async () => {
    const folder = folderOf({
      ...config,
      '.github/portbook.yml': 'registry: git+file:///srv/registries.git:PORTS.md\n',
    });
    const { status, err } = await portbook(folder, 'check');
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('.github/portbook.yml:1: a policy cannot name a repository on the machine'),
    ]);
  });
});

it('a path that looks like another repository’s file can be named with ./ in front', async () => {
  const folder = folderOf({ ...config, 'harbour/registries:PORTS.md': orderly['PORTS.md'] });
  const { out, err } = await portbook(folder, 'check --registry ./harbour/registries:PORTS.md');
  expect([err, out.includes('harbour/registries:PORTS.md:5')]).toEqual(['', true]);
});
