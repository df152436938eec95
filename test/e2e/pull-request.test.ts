/** The action as it is committed, on pull requests of a repository that the fake GitHub keeps. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeGroupEvent, plainEvent, pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { Harbour, type RunOptions, token } from '../support/github/harbour.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import type { ActionRun } from '../support/runner.ts';

/** Says what is missing, if the run did not come to a verdict. */
function verdictOf(run: ActionRun): string {
  expect(run.stderr).toBe('');
  return `${run.outputs['verdict']} ${run.outputs['errors']}`;
}

const app = (name: string, port: number): string =>
  `module.exports = { apps: [{ name: '${name}', script: 'server.js', env: { PORT: ${port} } }] };\n`;

const registry = (...rows: readonly string[]): string =>
  ['| Port | Application | Status |', '|---|---|---|', ...rows.map((it) => `| ${it} |`), ''].join('\n');

const ways: readonly RunOptions[] = [{ checkout: 'merge' }, { checkout: 'none' }, { checkout: 'head' }];

describe.each(ways)('a pull request, with checkout: $checkout', (options) => {
  it('that takes a port fails on the line', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toMatch(/^::error file=ecosystem\.config\.js,line=5,endLine=5,col=18,endColumn=22,/);
    const head = harbour.git.git('rev-parse', 'change-7');
    expect(run.summary).toContain(`https://github.example/harbour/ferry/blob/${head}/ecosystem.config.js#L5`);
    expect(run.summary).toContain('1 error introduced');
  });

  it('is not blamed for what was there before', async () => {
    const harbour = await Harbour.with({ ...trespassing, 'other.txt': '' });
    harbour.open(7, { 'other.txt': 'changed' });
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('pass 0');
    expect(run.commands).toEqual([]);
    expect(run.summary).toContain('1 finding that was there before');
    const findings = JSON.parse(readFileSync(run.outputs['findings'] ?? '', 'utf8'));
    expect([findings.findings.length, findings.known.length]).toEqual([0, 1]);
    const all = await harbour.check(7, { ...options, inputs: { 'only-new': 'false' } });
    expect(verdictOf(all)).toBe('fail 1');
  });

  it('that is fine alone and clashes with what has landed since fails', async () => {
    const base = registry('4310 | ferry-api | Active');
    const harbour = await Harbour.with({ 'PORTS.md': base, 'a/x': '', 'b/x': '' });
    harbour.open(7, {
      'PORTS.md': registry('4310 | ferry-api | Active', '4311 | pier-web | Active'),
      'a/ecosystem.config.js': app('pier-web', 4311),
    });
    expect(verdictOf(await harbour.check(7, options))).toBe('pass 0');
    harbour.land({ 'b/ecosystem.config.js': app('buoy-web', 4311) });
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('fail 1');
    // The other one's config is not in the diff; the line that claims its port is.
    expect(run.commands[0]).toMatch(/^::error file=a\/ecosystem\.config\.js,line=1,/);
    expect(run.commands[0]).toContain('b/ecosystem.config.js:1');
  });

  it('is annotated on the lines of its own commit, whatever was put above them since', async () => {
    const config = orderly['ecosystem.config.js'];
    const harbour = await Harbour.with({
      ...orderly,
      'ecosystem.config.js': `// 1\n// 2\n// 3\n// 4\n// 5\n${config}`,
    });
    harbour.open(7, {
      'ecosystem.config.js': `// 1\n// 2\n// 3\n// 4\n// 5\n${trespassing['ecosystem.config.js']}`,
    });
    harbour.land({ 'ecosystem.config.js': `// 0\n// 0\n// 1\n// 2\n// 3\n// 4\n// 5\n${config}` });
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toMatch(/^::error file=ecosystem\.config\.js,line=10,/);
  });

  it('cannot give itself another policy, but is told what it would change', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, {
      'ecosystem.config.js': trespassing['ecosystem.config.js'],
      '.github/portbook.yml': 'rules: { port-drift: off, reserved-port: off, port-conflict: off }\ninclude: ["none"]\n',
    });
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.summary).toContain('will apply after the merge');
    expect(run.stdout).toContain("the policy's rules.port-drift changes from the default to off");
  });

  it('with a policy that would stop every later run fails closed', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, { '.github/portbook.yml': 'rules:\n  port-drft: off\n' });
    const run = await harbour.check(7, options);
    expect([run.status, run.outputs['verdict']]).toEqual([1, 'error']);
    expect(run.commands[0]).toMatch(/^::error file=\.github\/portbook\.yml,line=2,/);
  });

  it('that gives a port to another needs somebody’s word', async () => {
    const harbour = await Harbour.with(orderly);
    const change = { 'PORTS.md': orderly['PORTS.md'].replace('4311 | pier-web', '4311 | crane-web') };
    const pull = harbour.open(7, change);
    const refused = await harbour.check(7, options);
    expect(verdictOf(refused)).toBe('fail 1');
    expect(refused.commands[0]).toMatch(/^::error file=PORTS\.md,line=6,.*registry-takeover/);
    pull.labels.push('port-takeover-approved');
    const agreed = await harbour.check(7, options);
    // What follows from it is still to be mended.
    expect(verdictOf(agreed)).toBe('fail 1');
    expect(agreed.commands[0]).toContain('reserved-port');
    expect(agreed.summary).toContain('the label port-takeover-approved');
  });

  it('brings portbook to a repository that had none, by its own policy', async () => {
    const harbour = await Harbour.with({ 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    harbour.open(7, { 'docs/tides.md': orderly['PORTS.md'], '.github/portbook.yml': 'registry: docs/tides.md\n' });
    const run = await harbour.check(7, options);
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.summary).toContain('the base has no registry to compare with');
  });
});

describe('an approval of the registry’s code owners', () => {
  const owned = {
    ...orderly,
    'PORTS.md': `${orderly['PORTS.md']}| 4320 | old-api | Node.js | Active | pier | |\n`,
    '.github/CODEOWNERS': '* @somebody\n/PORTS.md @harbour-master\n',
  };
  const taking = { 'PORTS.md': owned['PORTS.md'].replace('4320 | old-api', '4320 | new-api') };

  async function asked(
    reviews: readonly { user: string; state?: 'APPROVED' | 'CHANGES_REQUESTED'; commit?: string }[],
  ) {
    const harbour = await Harbour.with(owned);
    harbour.open(7, taking);
    const head = harbour.git.git('rev-parse', 'change-7');
    for (const { user, state = 'APPROVED', commit = head } of reviews) {
      harbour.github.state.reviews.push({ id: harbour.github.state.id(), pull: 7, user, state, commit });
    }
    return harbour.check(7, { checkout: 'none' });
  }

  it('settles a takeover', async () => {
    const run = await asked([{ user: 'Harbour-Master' }]);
    expect(verdictOf(run)).toBe('pass 0');
    expect(run.summary).toContain('an approval by Harbour-Master, a code owner of PORTS.md');
  });

  it.each([
    ['by somebody else', [{ user: 'somebody' }]],
    ['of an earlier commit', [{ user: 'harbour-master', commit: '9'.repeat(40) }]],
    [
      'that was taken back',
      [{ user: 'harbour-master' }, { user: 'harbour-master', state: 'CHANGES_REQUESTED' as const }],
    ],
  ])('does not, %s', async (_, reviews) => {
    expect(verdictOf(await asked(reviews))).toBe('fail 1');
  });

  it('is not looked for in the change’s own CODEOWNERS', async () => {
    const harbour = await Harbour.with(owned);
    harbour.open(7, { ...taking, '.github/CODEOWNERS': '* @mallory\n' });
    const commit = harbour.git.git('rev-parse', 'change-7');
    harbour.github.state.reviews.push({ id: 1, pull: 7, user: 'mallory', state: 'APPROVED', commit });
    expect(verdictOf(await harbour.check(7))).toBe('fail 1');
  });

  it('can be a team’s, where the token may see who is in it', async () => {
    const files = { ...owned, '.github/portbook.yml': 'takeover: { teams: [harbour/pilots], codeowners: false }\n' };
    const harbour = await Harbour.with(files);
    harbour.open(7, taking);
    const commit = harbour.git.git('rev-parse', 'change-7');
    harbour.github.state.reviews.push({ id: 1, pull: 7, user: 'pilot', state: 'APPROVED', commit });
    const unseen = await harbour.check(7);
    expect(verdictOf(unseen)).toBe('fail 1');
    expect(unseen.summary).toContain('this token may not see who is in the team');
    harbour.github.state.teams.set('harbour/pilots', ['pilot']);
    expect(verdictOf(await harbour.check(7))).toBe('pass 0');
  });
});

describe('every event', () => {
  it('of a merge queue is judged as a step', async () => {
    const harbour = await Harbour.with(orderly);
    const base = harbour.git.git('rev-parse', 'main');
    const pull = harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    const run = await harbour.run(mergeGroupEvent(harbour.github, base, pull.merge ?? ''), {});
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toMatch(/file=ecosystem\.config\.js,line=5,/);
  });

  it('of a merge queue knows the label of the pull request', async () => {
    const harbour = await Harbour.with({ 'PORTS.md': registry('4310 | ferry-api | Active') });
    const base = harbour.git.git('rev-parse', 'main');
    const pull = harbour.open(
      7,
      { 'PORTS.md': registry('4310 | buoy-api | Active') },
      { labels: ['port-takeover-approved'] },
    );
    expect(verdictOf(await harbour.run(mergeGroupEvent(harbour.github, base, pull.merge ?? ''), {}))).toBe('pass 0');
    pull.labels = [];
    expect(verdictOf(await harbour.run(mergeGroupEvent(harbour.github, base, pull.merge ?? ''), {}))).toBe('fail 1');
  });

  it('of a push is judged against what was there before', async () => {
    const harbour = await Harbour.with(trespassing);
    const before = harbour.git.git('rev-parse', 'main');
    const after = harbour.land({ 'other.txt': '' });
    expect(verdictOf(await harbour.run(pushEvent(harbour.github, before, after), {}))).toBe('pass 0');
    const first = pushEvent(harbour.github, '0'.repeat(40), after);
    expect(verdictOf(await harbour.run(first, {}))).toBe('fail 1');
    const forced = await harbour.run(pushEvent(harbour.github, '8'.repeat(40), after), {});
    expect(verdictOf(forced)).toBe('fail 1');
    expect(forced.summary).toContain('is no longer there');
  });

  it.each(['schedule', 'workflow_dispatch'] as const)(
    '%s is judged as a whole, with a checkout or without',
    async (name) => {
      const harbour = await Harbour.with(trespassing);
      const event = plainEvent(harbour.github, name, harbour.git.git('rev-parse', 'main'));
      for (const checkout of ['merge', 'none'] as const) {
        expect(verdictOf(await harbour.run(event, { checkout }))).toBe('fail 1');
      }
    },
  );

  it('pull_request_target is judged without a checkout, and without running anything', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] }, { isFork: true });
    const run = await harbour.run(pullRequestEvent(harbour.github, 7, 'pull_request_target'), { checkout: 'none' });
    expect(verdictOf(run)).toBe('fail 1');
    // With the base checked out, as actions/checkout does by default for this event, it is the merge that is judged.
    const base = await harbour.run(pullRequestEvent(harbour.github, 7, 'pull_request_target'), { checkout: 'merge' });
    expect(verdictOf(base)).toBe('fail 1');
  });
});

describe('where people look', () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`apps/a${index}/ecosystem.config.js`, app(`a-${index}`, 5_001 + index)]),
  );

  it('a check run has all annotations, when there are more than GitHub shows of a step', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.github.state.permissions.set('checks', 'write');
    harbour.open(7, many);
    const run = await harbour.check(7);
    expect(run.outputs['errors']).toBe('120');
    const [checkRun] = harbour.github.state.checkRuns;
    expect(checkRun).toMatchObject({
      name: 'portbook',
      head: harbour.git.git('rev-parse', 'change-7'),
      status: 'completed',
      conclusion: 'failure',
      title: '120 errors introduced',
    });
    expect(checkRun?.annotations.length).toBe(120);
    expect(harbour.github.asked.filter((it) => it.includes('/check-runs')).length).toBe(3);
  });

  it('a token that may only read is enough for a verdict, and what was not possible is one line', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, many, { isFork: true });
    const run = await harbour.check(7, { inputs: { comment: 'always', suggest: 'true' } });
    expect(run.outputs).toMatchObject({ verdict: 'fail', errors: '120' });
    expect(run.stdout).toMatch(
      /no check run with all annotations: the token may not write a check run: .*`checks: write`/,
    );
    expect(run.stdout).toMatch(/there is no comment: the token may not write a comment: .*`pull-requests: write`/);
    expect(run.summary).toContain('nothing is suggested');
    expect(harbour.github.state.comments).toEqual([]);
  });

  it('one comment is kept up to date, and turns green when all is mended', async () => {
    const harbour = await Harbour.with(orderly);
    const { comments, permissions } = harbour.github.state;
    permissions.set('pull-requests', 'write');
    comments.push({ id: 1, issue: 7, user: 'mallory', body: '<!-- portbook: -->\nmine' });
    harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    const inputs = { comment: 'on-failure' };
    await harbour.check(7, { inputs });
    expect(comments.map((it) => it.user)).toEqual(['mallory', 'github-actions[bot]']);
    expect(comments[1]?.body).toContain('❌ portbook: 1 error introduced');
    expect(comments[1]?.body).toContain('https://github.example/harbour/ferry/actions/runs/4310');
    await harbour.check(7, { inputs });
    expect(comments.length).toBe(2);
    harbour.push(7, { 'ecosystem.config.js': orderly['ecosystem.config.js'] });
    await harbour.check(7, { inputs });
    expect(comments.length).toBe(2);
    expect(comments[1]?.body).toContain('✅ portbook: no new port problems');
    expect(comments[0]?.body).toBe('<!-- portbook: -->\nmine');
  });

  it.each([
    ['on-failure', 0],
    ['always', 1],
    ['never', 0],
  ])('a pull request in order gets a comment %s: %i', async (comment, count) => {
    const harbour = await Harbour.with(orderly);
    harbour.github.state.permissions.set('pull-requests', 'write');
    harbour.open(7, { 'other.txt': '' });
    await harbour.check(7, { inputs: { comment } });
    expect(harbour.github.state.comments.length).toBe(count);
  });

  it('a port is suggested on its line, once', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.github.state.permissions.set('pull-requests', 'write');
    harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    await harbour.check(7, { inputs: { suggest: 'true' } });
    await harbour.check(7, { inputs: { suggest: 'true' } });
    const { reviewComments } = harbour.github.state;
    expect(reviewComments.map(({ path, line, commit }) => [path, line, commit])).toEqual([
      ['ecosystem.config.js', 5, harbour.git.git('rev-parse', 'change-7')],
    ]);
    expect(reviewComments[0]?.body).toContain('```suggestion\n    env: { PORT: 4311 },\n```');
  });

  it('the checklist of an application that is brought is in the summary', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, {
      'PORTS.md': `${orderly['PORTS.md']}| 4312 | crane-web | Node.js | Active | crane | |\n`,
      'crane/ecosystem.config.js': app('crane-web', 4312),
    });
    const run = await harbour.check(7);
    expect(verdictOf(run)).toBe('pass 0');
    expect(run.summary).toContain('### Checklist for `crane-web` on 4312');
    expect(run.summary).toMatch(/- \[x\] the registry gives it to the application \(\[`PORTS\.md:7`\]/);
    expect(run.summary).toContain('- [ ] Nginx routes to it');
  });
});

describe('two pull requests that want one free port', () => {
  const free = { 'PORTS.md': registry('4310 | ferry-api | Active', '4311 | | Free') };
  const claiming = (name: string) => ({
    'PORTS.md': registry('4310 | ferry-api | Active', `4311 | ${name} | Active`),
    [`${name}/ecosystem.config.js`]: app(name, 4311),
  });

  it('are both told of the other one', async () => {
    const harbour = await Harbour.with(free);
    harbour.open(7, claiming('pier-web'));
    harbour.open(8, claiming('buoy-web'));
    harbour.open(9, { 'README.md': 'nothing about ports' });
    for (const [number, other] of [
      [7, 8],
      [8, 7],
    ] as const) {
      const run = await harbour.check(number);
      expect(verdictOf(run)).toBe('pass 0');
      expect(run.commands[0]).toMatch(new RegExp(`^::warning file=PORTS.md,line=4,.*pull request #${other} takes it`));
      expect(run.commands[0]).toContain(`https://github.example/harbour/ferry/pull/${other}`);
    }
  });

  it('have a note on the one that was there before, as long as they race', async () => {
    const harbour = await Harbour.with(free);
    harbour.github.state.permissions.set('pull-requests', 'write');
    const notes = (): readonly string[] =>
      harbour.github.state.comments.map(({ issue, body }) => `#${issue} ${body.split('\n').slice(1).join('\n')}`);
    harbour.open(7, claiming('pier-web'));
    await harbour.check(7, { inputs: { comment: 'on-failure' } });
    expect(notes()).toEqual([]);
    harbour.open(8, claiming('buoy`-web'));
    await harbour.check(8, { inputs: { comment: 'on-failure' } });
    await harbour.check(8, { inputs: { comment: 'on-failure' } });
    expect(notes()).toEqual([expect.stringMatching(/^#7 ### .*#8 wants a port that this pull request takes\n/)]);
    expect(notes()[0]).toContain('- port **4311**: here for "pier-web", in #8 for "buoy&#96;-web"');
    harbour.github.state.pulls.delete(8);
    await harbour.check(7, { inputs: { comment: 'on-failure' } });
    expect(notes()).toEqual([]);
  });

  it('have no note without leave, or from somebody who may not write', async () => {
    const harbour = await Harbour.with(free);
    harbour.open(7, claiming('pier-web'));
    harbour.open(8, claiming('buoy-web'));
    const run = await harbour.check(8, { inputs: { comment: 'on-failure' } });
    expect(verdictOf(run)).toBe('pass 0');
    expect(run.summary).toMatch(/7 does not know of the race: .*pull-requests: write/);
    harbour.github.state.permissions.set('pull-requests', 'write');
    await harbour.check(8);
    expect(harbour.github.state.comments).toEqual([]);
  });

  it('are not, where the policy does not want to know, or there is no race', async () => {
    const harbour = await Harbour.with({ ...free, '.github/portbook.yml': 'race: false\n' });
    harbour.open(7, claiming('pier-web'));
    harbour.open(8, claiming('buoy-web'));
    expect((await harbour.check(7)).commands).toEqual([]);
    const calm = await Harbour.with(free);
    calm.open(7, claiming('pier-web'));
    calm.open(8, { 'crane/ecosystem.config.js': app('crane-web', 4399) });
    expect((await calm.check(7)).commands).toEqual([]);
  });
});

describe('GitHub’s moods', () => {
  it.each([
    ['a server that stays down', /git\/trees/, { status: 502, body: { message: 'Bad Gateway' } }, 'cannot be reached'],
    ['a tree that cannot be had', /git\/trees/, { status: 403, body: { message: `no, ${token}` } }, 'contents: read'],
    ['files that cannot be had', /graphql/, { status: 200, body: { errors: [{ message: 'no' }] } }, 'GitHub'],
    ['an answer that lacks something', /git\/trees/, { status: 200, body: { tree: [] } }, 'not what it should be'],
  ])('%s: no verdict, one sentence, and nothing half judged', async (_, when, answer, message) => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    harbour.github.misbehave(when, answer);
    const run = await harbour.check(7, { checkout: 'none' });
    expect([run.status, run.outputs]).toEqual([1, { verdict: 'error' }]);
    expect(run.commands.filter((it) => it.startsWith('::error'))).toEqual([expect.stringContaining(message)]);
    expect(run.stdout.replace(`::add-mask::${token}`, '') + run.summary + run.stderr).not.toContain(token);
  });

  it('a bad moment changes nothing', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    harbour.github.misbehave(/git\/trees/, { status: 502, body: { message: 'Bad Gateway' } }, 1);
    harbour.github.misbehave(/graphql/, 'reset', 1);
    expect(verdictOf(await harbour.check(7, { checkout: 'none' }))).toBe('fail 1');
  });

  it('a tree that is too large for one answer is listed folder by folder', async () => {
    const harbour = await Harbour.with({ ...orderly, 'deep/er/ecosystem.config.js': app('ferry-api', 4310) });
    harbour.github.state.truncatesTrees = true;
    harbour.open(7, { 'deep/er/ecosystem.config.js': app('ferry-api', 4311) });
    const run = await harbour.check(7, { checkout: 'none' });
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toContain('deep/er/ecosystem.config.js');
  });

  it('a conflict has no verdict, and says why', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, { 'PORTS.md': orderly['PORTS.md'].replace('4310', '4320') });
    harbour.land({ 'PORTS.md': orderly['PORTS.md'].replace('4310', '4330') });
    const run = await harbour.run(pullRequestEvent(harbour.github, 7, 'pull_request_target'), { checkout: 'none' });
    expect(run.outputs).toEqual({ verdict: 'error' });
    expect(run.commands.join('\n')).toContain('conflicts with main');
  });
});

describe('odd pull requests', () => {
  it('have files of any name', async () => {
    const names = ['a b', 'quo"te', "it's", 'per%25cent', ':: error', 'tåg 日本', '`tick`', '<b>', 'a\nb', '##[x]'];
    const harbour = await Harbour.with(orderly);
    harbour.open(
      7,
      Object.fromEntries(names.map((it, index) => [`${it}/ecosystem.config.js`, app(`app-${index}`, 4400 + index)])),
    );
    for (const checkout of ['merge', 'none'] as const) {
      const run = await harbour.check(7, { checkout });
      expect(verdictOf(run)).toBe('fail 10');
      expect(run.commands.every((it) => /^::error file=[^:]*\/ecosystem\.config\.js,line=1,/.test(it))).toBe(true);
    }
  });

  it('have line breaks of Windows, or none at the end', async () => {
    const windows = orderly['ecosystem.config.js'].replaceAll('\n', '\r\n');
    const harbour = await Harbour.with({ ...orderly, 'ecosystem.config.js': windows });
    harbour.open(7, { 'ecosystem.config.js': windows.replace('4311', '4310').trimEnd() });
    const run = await harbour.check(7, { checkout: 'none' });
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toMatch(/^::error file=ecosystem\.config\.js,line=5,endLine=5,col=18,endColumn=22,/);
  });

  it('rename, move and delete', async () => {
    const harbour = await Harbour.with({ ...trespassing, 'other/ecosystem.config.js': app('spare-api', 4399) });
    harbour.open(7, {
      'ecosystem.config.js': null,
      'other/ecosystem.config.js': null,
      'apps/pier/ecosystem.config.js': `// moved\n\n${trespassing['ecosystem.config.js']}`,
    });
    const run = await harbour.check(7, { checkout: 'none' });
    expect(verdictOf(run)).toBe('pass 0');
    expect(run.summary).toContain('1 finding that was there before');
  });

  it('come from a history of their own', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.git.git('checkout', '--quiet', '--orphan', 'island');
    harbour.git.git('rm', '--quiet', '-r', '--cached', '.');
    harbour.git.commit({ 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    harbour.git.git('checkout', '--quiet', '--force', 'main');
    const merge = harbour.git.git(
      'commit-tree',
      'island^{tree}',
      ...['main', 'island'].flatMap((it) => ['-p', harbour.git.git('rev-parse', it)]),
      '-m',
      'Merge',
    );
    const pull = harbour.github.state.open(7, 'island');
    pull.merge = merge;
    const run = await harbour.check(7, { checkout: 'none' });
    expect(verdictOf(run)).toBe('fail 1');
    expect(run.commands[0]).toContain('file=ecosystem.config.js,line=5');
  });

  it('have an event that lacks what it should have', async () => {
    const harbour = await Harbour.with(orderly);
    harbour.open(7, {});
    const { event, env } = pullRequestEvent(harbour.github, 7);
    const { head: _, ...rest } = event['pull_request'] as Record<string, unknown>;
    const run = await harbour.run({ event: { ...event, pull_request: rest }, env }, {});
    expect(run.outputs).toEqual({ verdict: 'error' });
    expect(run.commands.join()).toContain('the event pull_request lacks what it should have, at "pull_request.head"');
  });
});

it('a small pull request without a checkout takes at most twelve requests', async () => {
  const harbour = await Harbour.with({
    ...orderly,
    ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`site/page-${index}.html`, `${index}`])),
  });
  harbour.open(7, { 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
  harbour.github.state.permissions.set('pull-requests', 'write');
  const run = await harbour.check(7, { checkout: 'none', inputs: { comment: 'on-failure', suggest: 'true' } });
  expect(verdictOf(run)).toBe('fail 1');
  expect(harbour.github.requests.length).toBeLessThanOrEqual(12);
});
