/** The action against what GitHub itself insists on: forks, queues, pages, branches, limits, lines of a review. */
import { describe, expect, it } from 'vitest';
import { mergeGroupEvent, plainEvent, pullRequestEvent } from '../support/github/events.ts';
import { Harbour, type RunOptions } from '../support/github/harbour.ts';
import { slow } from '../support/github/moods.ts';
import { bot } from '../support/github/state.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import type { ActionRun } from '../support/runner.ts';

function verdictOf(run: ActionRun): string {
  expect(run.stderr).toBe('');
  return `${run.outputs['verdict']} ${run.outputs['errors']}`;
}

const taking = { 'ecosystem.config.js': trespassing['ecosystem.config.js'] };
const app = (name: string, port: number): string =>
  `module.exports = { apps: [{ name: '${name}', script: 'server.js', env: { PORT: ${port} } }] };\n`;

describe('a fork', () => {
  const ways: readonly RunOptions[] = [
    { checkout: 'merge' },
    { checkout: 'merge', depth: 0 },
    { checkout: 'head' },
    { checkout: 'none' },
  ];

  it.each(ways)('is judged by its merge, with %j', async (options) => {
    const harbour = await Harbour.with(orderly);
    harbour.openFromFork(7, taking);
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toMatch(/^::error file=ecosystem\.config\.js,line=5,/);
    harbour.push(7, { 'ecosystem.config.js': orderly['ecosystem.config.js'] });
    expect(verdictOf(await harbour.check(7, options))).toBe('pass 0');
  });

  it.each(['pull_request', 'pull_request_target'] as const)('that is deleted is too, on %s', async (name) => {
    const harbour = await Harbour.with(orderly);
    harbour.openFromFork(7, taking, { isForkDeleted: true });
    const run = await harbour.run(pullRequestEvent(harbour.github, 7, name), { checkout: 'none' });
    expect(verdictOf(run)).toBe('fail 1');
  });
});

it('links, programs and submodules are read as git has them, with a checkout or without', async () => {
  const harbour = await Harbour.with({
    ...orderly,
    library: { submodule: '1'.repeat(40) },
    'run.sh': { executable: '#!/bin/sh\n' },
    'crane/ecosystem.config.js': { link: '../ecosystem.config.js' },
  });
  harbour.open(7, taking);
  const runs = [await harbour.check(7), await harbour.check(7, { checkout: 'none' })];
  expect(runs.map(verdictOf)).toEqual(['fail 1', 'fail 1']);
  expect(runs[0]?.commands).toEqual(runs[1]?.commands);
});

it('two that are fine alone fail in the queue where they clash', async () => {
  const rows = ['4310 | ferry-api', '4320 | mole-api', '4330 | dock-api', '4340 | buoy-api'];
  const registry = (given: readonly string[]) =>
    `| Port | Application | Status |\n|---|---|---|\n${given.map((it) => `| ${it} | Active |\n`).join('')}`;
  const harbour = await Harbour.with({ 'PORTS.md': registry(rows) });
  // Far enough apart for git to put both in.
  harbour.open(7, {
    'PORTS.md': registry(['4311 | pier-web', ...rows]),
    'pier/ecosystem.config.js': app('pier-web', 4311),
  });
  harbour.open(8, {
    'PORTS.md': registry([...rows, '4311 | quay-web']),
    'quay/ecosystem.config.js': app('quay-web', 4311),
  });
  const group = async (...numbers: readonly number[]) => {
    const { base, head, ref } = harbour.queue(...numbers);
    return (await harbour.run(mergeGroupEvent(harbour.github, base, head, ref), {})).outputs['verdict'];
  };
  expect([await group(7), await group(8), await group(7, 8)]).toEqual(['pass', 'pass', 'fail']);
});

it('a label that has just been given settles what the event before could not', async () => {
  const harbour = await Harbour.with({ 'PORTS.md': orderly['PORTS.md'] });
  const change = { 'PORTS.md': orderly['PORTS.md'].replace('4311 | pier-web', '4311 | crane-web') };
  const pull = harbour.open(7, change);
  expect(verdictOf(await harbour.check(7))).toBe('fail 1');
  pull.labels.push('port-takeover-approved');
  const event = pullRequestEvent(harbour.github, 7, 'pull_request', 'labeled');
  expect(verdictOf(await harbour.run(event, {}))).toBe('pass 0');
});

describe('a suggestion', () => {
  const long = `${trespassing['ecosystem.config.js']}${'// the sea\n'.repeat(30)}`;
  const config = 'ecosystem.config.js';

  it.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['in another file', { 'other.txt': 'changed' }, {}],
    ['far from the change', { [config]: `${long}// the land\n` }, {}],
    // The merge's parents differ near the line; where the branch began and its head do not.
    [
      'near what has landed since',
      { [config]: `${long}// the land\n` },
      { [config]: long.replace("script: 'server.js'", "script: 'harbour.js'") },
    ],
  ])('is not made on a line %s, and nothing is refused for it', async (_, change, landed) => {
    const harbour = await Harbour.with({ ...trespassing, [config]: long, 'other.txt': '' });
    harbour.github.state.permissions.set('pull-requests', 'write');
    harbour.open(7, change);
    if (Object.keys(landed).length > 0) harbour.land(landed);
    const run = await harbour.check(7, { inputs: { suggest: 'true', 'only-new': 'false' } });
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.stdout + run.summary).not.toContain('nothing is suggested');
    expect(harbour.github.state.reviewComments).toEqual([]);
  });

  it('of many, is made for each, in the order of the files', async () => {
    const config = (name: string, port: number) => ({ [`apps/${name}/ecosystem.config.js`]: app(name, port) });
    const rows = ['a', 'b', 'c'].map((it, index) => `| ${4321 + index} | ${it}-web | Active |\n`).join('');
    const harbour = await Harbour.with({ 'PORTS.md': `| Port | Application | Status |\n|---|---|---|\n${rows}` });
    harbour.github.state.permissions.set('pull-requests', 'write');
    harbour.openFromFork(7, { ...config('a-web', 4331), ...config('b-web', 4332), ...config('c-web', 4333) });
    const event = pullRequestEvent(harbour.github, 7, 'pull_request_target');
    await harbour.run(event, { checkout: 'none', inputs: { suggest: 'true' } });
    const { reviewComments } = harbour.github.state;
    expect(reviewComments.map((it) => it.path)).toEqual(
      ['a', 'b', 'c'].map((it) => `apps/${it}-web/ecosystem.config.js`),
    );
  });
});

it('a comment of portbook’s is found behind a hundred others', async () => {
  const harbour = await Harbour.with(orderly);
  const { state } = harbour.github;
  state.permissions.set('pull-requests', 'write');
  harbour.open(7, taking);
  for (let count = 0; count < 150; count += 1) {
    state.comments.push({ id: state.id(), issue: 7, user: count % 2 === 0 ? 'ada' : bot, body: `${count}` });
  }
  await harbour.check(7, { inputs: { comment: 'always' } });
  await harbour.check(7, { inputs: { comment: 'always' } });
  expect(state.comments.length).toBe(151);
});

it('a race is one for the same branch', async () => {
  const registry = (name: string) =>
    `| Port | Application | Status |\n|---|---|---|\n| 4310 | ferry-api | Active |\n| 4311 | ${name}\n`;
  const harbour = await Harbour.with({ 'PORTS.md': registry(' | Free |') });
  const claim = (name: string) => ({
    'PORTS.md': registry(`${name} | Active |`),
    [`${name}/ecosystem.config.js`]: app(name, 4311),
  });
  harbour.git.git('branch', 'release');
  harbour.open(7, claim('pier-web'));
  harbour.open(8, claim('buoy-web'), { base: 'release' });
  expect((await harbour.check(7)).commands).toEqual([]);
  harbour.openFromFork(9, claim('crane-web'));
  expect((await harbour.check(7)).commands.join('\n')).toContain('pull request #9');
});

it('a merge that GitHub has not made yet is waited for, and that of an earlier commit is not taken for it', async () => {
  const harbour = await Harbour.with(orderly);
  const pull = harbour.open(7, {}, { pendingAsks: 1 });
  const check = () =>
    harbour.run(pullRequestEvent(harbour.github, 7, 'pull_request_target'), { checkout: 'none' }).then(verdictOf);
  expect(await check()).toBe('pass 0');
  harbour.push(7, taking);
  pull.pendingAsks = 1;
  expect([pull.mergeBefore === null, await check()]).toEqual([false, 'fail 1']);
  expect(harbour.github.asked.filter((it) => it.endsWith('/pulls/7')).length).toBeGreaterThanOrEqual(4);
});

it('a limit that is used up on the way leaves no verdict, and says so', async () => {
  const harbour = await Harbour.with(orderly);
  harbour.open(7, taking);
  harbour.github.state.rate.limit = 2;
  const run = await harbour.check(7, { checkout: 'none' });
  expect(run.outputs).toEqual({ verdict: 'error' });
  expect(run.commands.join('\n')).toContain('rate limit is used up');
});

it('an answer that takes a while is waited for', async () => {
  const harbour = await Harbour.with(orderly);
  harbour.open(7, taking);
  harbour.github.misbehave(/./, slow(300));
  expect(verdictOf(await harbour.check(7, { checkout: 'none' }))).toBe('fail 1');
});

it('a public repository on github.com, whose API has no path of its own, is judged as any other', async () => {
  const harbour = await Harbour.with(trespassing, '/');
  harbour.github.state.isPrivate = false;
  const event = plainEvent(harbour.github, 'schedule', harbour.git.git('rev-parse', 'main'));
  expect(verdictOf(await harbour.run(event, { checkout: 'none' }))).toBe('fail 1');
});
