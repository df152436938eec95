/** The committed action, with a registry that lies in another repository of the fake GitHub. */
import { describe, expect, it } from 'vitest';
import { type Files, GitRepository } from '../support/git.ts';
import { plainEvent, pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { Harbour, type RunOptions } from '../support/github/harbour.ts';
import { down, forbidden } from '../support/github/moods.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import type { ActionRun } from '../support/runner.ts';

const registryToken = 'github_pat_registries0123456789';
const policy = { '.github/portbook.yml': 'registry: harbour/registries:PORTS.md@main\n' };
const config = { 'ecosystem.config.js': orderly['ecosystem.config.js'] };
const taking = { 'ecosystem.config.js': trespassing['ecosystem.config.js'] };
const shared = { 'PORTS.md': orderly['PORTS.md'] };

async function served(files: Files = { ...policy, ...config }, registries: Files = shared) {
  const harbour = await Harbour.with(files);
  const git = new GitRepository();
  git.commit(registries);
  const state = harbour.github.add(git, 'harbour/registries');
  state.tokens = new Set([registryToken]);
  return { harbour, registries: git, state };
}

const given: RunOptions = { inputs: { 'registry-token': registryToken } };

function verdictOf(run: ActionRun): string {
  expect(run.stderr).toBe('');
  // The runner is told of it, so that it masks it; nobody else is.
  const [mask, ...others] = run.stdout.split(`::add-mask::${registryToken}`);
  expect([mask, ...others, run.summary].join('')).not.toContain(registryToken);
  return `${run.outputs['verdict']} ${run.outputs['errors'] ?? ''}`.trim();
}

/** What the step says of itself, beside what it masks. */
function said(run: ActionRun): readonly string[] {
  return run.commands.filter((it) => !it.startsWith('::add-mask::'));
}

describe('a pull request in one of several repositories', () => {
  it.each<RunOptions>([{ checkout: 'merge' }, { checkout: 'none' }, { checkout: 'head' }])(
    'that takes a port of another one fails on its line, with %j',
    async (options) => {
      const { harbour, registries } = await served();
      harbour.open(7, taking);
      const run = await harbour.check(7, { ...options, ...given });
      expect(verdictOf(run)).toBe('fail 1');
      expect(run.commands[0]).toBe(`::add-mask::${registryToken}`);
      const [annotation = ''] = said(run);
      expect(annotation).toMatch(/^::error file=ecosystem\.config\.js,line=5,/);
      const page = `https://github.example/harbour/registries/blob/${registries.git('rev-parse', 'main')}/PORTS.md?plain=1#L5`;
      expect(annotation).toContain(`harbour/registries:PORTS.md:5 ${page}`);
      expect(run.summary).toContain(page);
    },
  );

  it('is judged by one commit of it, however often the registry is needed', async () => {
    const { harbour } = await served();
    harbour.open(7, { ...taking, 'pier/ecosystem.config.js': taking['ecosystem.config.js'] });
    harbour.open(8, { 'crane/ecosystem.config.js': taking['ecosystem.config.js'] });
    await harbour.check(7, given);
    const asked = harbour.github.asked.filter((it) => it.includes('/harbour/registries/'));
    expect(asked.filter((it) => it.includes('/commits/'))).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  it('that brings a port which has moved on in the registry passes', async () => {
    const { harbour, registries } = await served();
    harbour.open(7, taking);
    expect(verdictOf(await harbour.check(7, given))).toBe('fail 1');
    registries.commit({
      'PORTS.md': orderly['PORTS.md'].replace('4310 | ferry-api', '4312 | ferry-api').replace('4311 |', '4310 |'),
    });
    expect(verdictOf(await harbour.check(7, given))).toBe('pass 0');
  });

  it('is judged by the ref that is named, wherever its branch has gone since', async () => {
    const { harbour, registries } = await served({
      ...config,
      '.github/portbook.yml': 'registry: harbour/registries:PORTS.md@v1\n',
    });
    registries.git('tag', '-a', '-m', 'The first', 'v1');
    registries.commit({ 'PORTS.md': 'nothing any more\n' });
    harbour.open(7, { 'other.txt': '' });
    expect(verdictOf(await harbour.check(7, given))).toBe('pass 0');
    registries.git('tag', '--force', 'v1', 'main');
    const run = await harbour.check(7, given);
    expect([verdictOf(run), said(run)[0]]).toEqual([
      'error',
      expect.stringMatching(/^::error::.*harbour\/registries:PORTS\.md:1: no port table found/),
    ]);
  });

  it('names it by the input as well', async () => {
    const { harbour } = await served(config);
    harbour.open(7, taking);
    const inputs = { registry: 'harbour/registries:PORTS.md', 'registry-token': registryToken };
    expect(verdictOf(await harbour.check(7, { inputs }))).toBe('fail 1');
  });

  it('has no file that is taken for it', async () => {
    const { harbour } = await served();
    harbour.open(7, {
      ...taking,
      'harbour/registries:PORTS.md': orderly['PORTS.md'].replace('4310 | ferry-api', '4310 | pier-web'),
    });
    const run = await harbour.check(7, given);
    expect(verdictOf(run)).toBe('fail 1');
    expect(said(run)[0]).toMatch(/^::error file=ecosystem\.config\.js,line=5,/);
  });

  it('reads a public one without a token of its own', async () => {
    const { harbour, state } = await served();
    state.isPrivate = false;
    harbour.open(7, taking);
    expect(verdictOf(await harbour.check(7))).toBe('fail 1');
  });
});

describe('a change cannot choose the registry of another repository', () => {
  const theirs = { '.github/portbook.yml': 'registry: mallory/ports:PORTS.md\n' };
  const all = { 'PORTS.md': orderly['PORTS.md'].replace('4310 | ferry-api', '4310 | pier-web') };

  async function chosen(files: Files, change: Files, name: 'pull_request' | 'pull_request_target' = 'pull_request') {
    const { harbour } = await served(files);
    const git = new GitRepository();
    git.commit(all);
    harbour.github.add(git, 'mallory/ports').tokens = new Set([registryToken]);
    harbour.open(7, change);
    const run = await harbour.run(pullRequestEvent(harbour.github, 7, name), given);
    expect(harbour.github.asked.filter((it) => it.includes('mallory'))).toEqual([]);
    return run;
  }

  it('instead of another one: the base’s holds, and the change is told of', async () => {
    const run = await chosen({ ...policy, ...config }, { ...theirs, ...taking });
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.summary).toContain('registry changes from');
  });

  it('instead of a file that it keeps', async () => {
    expect(verdictOf(await chosen(orderly, { ...theirs, ...taking }))).toBe('fail 1');
  });

  it.each<[string, Files, Files]>([
    ['instead of a file that it removes', orderly, { ...theirs, ...taking, 'PORTS.md': null }],
    ['where there was none', config, { ...theirs, ...taking }],
    ['where the policy was none', { ...config, '.github/portbook.yml': 'rules: 1\n' }, { ...theirs, ...taking }],
  ])('%s', async (_, files, change) => {
    for (const name of ['pull_request', 'pull_request_target'] as const) {
      const run = await chosen(files, change, name);
      expect(verdictOf(run)).toBe('error');
      expect(said(run)[0]).toContain('a change cannot choose the registry of another repository for itself');
    }
  });

  it('without a token to compare with either', async () => {
    const { harbour } = await served(config);
    harbour.open(7, { ...theirs, ...taking });
    const run = await harbour.check(7, { inputs: { token: '', 'registry-token': registryToken } });
    expect(said(run)[0]).toContain('a change cannot choose the registry of another repository for itself');
  });

  it('but what has landed may', async () => {
    const { harbour } = await served(config);
    const before = harbour.git.git('rev-parse', 'main');
    const after = harbour.land({ ...policy, ...taking });
    expect(verdictOf(await harbour.run(pushEvent(harbour.github, before, after), given))).toBe('fail 1');
    expect(verdictOf(await harbour.run(plainEvent(harbour.github, 'schedule', after), given))).toBe('fail 1');
  });
});

describe('what is wrong in the registry itself', () => {
  const twice = { 'PORTS.md': `${orderly['PORTS.md']}| 4310 | crane-web | Node.js | Active | crane | |\n` };

  it('is shown on the line that names it, with its page', async () => {
    const { harbour, registries } = await served(
      { ...config, '.github/portbook.yml': `race: true\n${policy['.github/portbook.yml']}` },
      twice,
    );
    const head = harbour.git.git('rev-parse', 'main');
    const run = await harbour.run(plainEvent(harbour.github, 'schedule', head), given);
    expect(verdictOf(run)).toBe('fail 1');
    const [annotation = ''] = said(run);
    expect(annotation).toMatch(/^::error file=\.github\/portbook\.yml,line=2,.*registry-conflict/);
    const page = `https://github.example/harbour/registries/blob/${registries.git('rev-parse', 'main')}/PORTS.md?plain=1#L`;
    expect(annotation).toContain(page);
    expect(run.summary).toContain(page);
    expect(run.stdout).not.toContain('file=harbour');
  });

  it('is shown on the workflow that names it, and on no line where nothing does', async () => {
    const { harbour } = await served(config, twice);
    const head = harbour.git.git('rev-parse', 'main');
    const inputs = { registry: 'harbour/registries:PORTS.md', 'registry-token': registryToken };
    const event = plainEvent(harbour.github, 'schedule', head);
    const env = { GITHUB_WORKFLOW_REF: 'harbour/ferry/.github/workflows/ports.yml@refs/heads/main' };
    expect(said(await harbour.run(event, { inputs, env }))[0]).toMatch(
      /^::error file=\.github\/workflows\/ports\.yml,line=1,/,
    );
    expect(said(await harbour.run(event, { inputs }))[0]).toMatch(/^::error title=portbook%3A registry-conflict::/);
  });

  it('is no pull request’s doing', async () => {
    const { harbour } = await served({ ...policy, ...config }, twice);
    harbour.open(7, { 'other.txt': '' });
    const run = await harbour.check(7, given);
    expect(verdictOf(run)).toBe('pass 0');
    expect(run.summary).toContain('1 finding');
    const all = await harbour.check(7, { inputs: { ...given.inputs, 'only-new': 'false' } });
    expect([verdictOf(all), said(all)[0]]).toEqual([
      'fail 1',
      expect.stringMatching(/^::error file=\.github\/portbook\.yml,line=1,/),
    ]);
  });
});

describe('fails closed, and says why in one sentence', () => {
  it.each<[string, (it: Awaited<ReturnType<typeof served>>) => void, RunOptions, string]>([
    [
      'a token that was not made for it: 404',
      () => undefined,
      {},
      'there is no repository harbour/registries, or the token (no input registry-token is given) may not see it',
    ],
    [
      'a token that may not read: 403',
      ({ harbour }) => harbour.github.misbehave(/registries/, forbidden),
      given,
      'the input registry-token may not read the registry harbour/registries:PORTS.md: it needs contents: read',
    ],
    [
      'a token that lacks contents',
      ({ state }) => state.permissions.clear(),
      given,
      'the input registry-token sees harbour/registries, and no branch, tag or commit "main" in it',
    ],
    [
      'a token that is no longer one: 401',
      ({ harbour }) => {
        harbour.github.state.token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
      },
      { inputs: { 'registry-token': 'github_pat_expired' } },
      'GitHub does not accept the input registry-token, which should read the registry harbour/registries:PORTS.md',
    ],
    [
      'a ref that is gone',
      ({ registries }) => registries.git('branch', '--move', 'main', 'trunk'),
      given,
      'harbour/registries has no',
    ],
    [
      'a file that is gone',
      ({ registries }) => registries.commit({ 'PORTS.md': null, 'docs/PORTS.md': '' }),
      given,
      'there is no file PORTS.md in harbour/registries at main (',
    ],
    [
      'an outage',
      ({ harbour }) => harbour.github.misbehave(/registries/, down(500), 4),
      given,
      'GitHub cannot be reached to read the registry harbour/registries:PORTS.md, after 4 attempts',
    ],
  ])('%s', async (_, happens, options, sentence) => {
    const it = await served();
    happens(it);
    it.harbour.open(7, taking);
    const run = await it.harbour.check(7, options);
    expect([run.status, verdictOf(run)]).toEqual([1, 'error']);
    expect(said(run)).toHaveLength(1);
    expect(said(run)[0]).toMatch(/^::error::portbook could not check the ports: /);
    expect(said(run)[0]).toContain(sentence);
    expect(run.summary).toContain('No verdict');
  });
});
