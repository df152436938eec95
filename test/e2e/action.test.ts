/** The action as it is committed, run as the runner runs it. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sarifSchema } from '../../src/reporters/sarif-schema.ts';
import { folderOf, temporaryFolder, writeFiles } from '../support/folder.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import { root } from '../support/program.ts';
import { runAction } from '../support/runner.ts';

const pullRequest = { pull_request: { number: 7, head: { sha: '2222222222222222222222222222222222222222' } } };

describe('the action', () => {
  it('stops the outage: annotations, summary, outputs, exit code', () => {
    const run = runAction(join(root, 'fixtures/outage-2025-11-07'), { event: pullRequest });
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.outputs).toMatchObject({ verdict: 'fail' });
    expect(Number(run.outputs['errors'])).toBeGreaterThanOrEqual(2);
    expect(run.commands.filter((it) => it.startsWith('::error ')).length).toBe(Number(run.outputs['errors']));
    expect(run.summary).toContain('portbook');
    const findings = JSON.parse(readFileSync(run.outputs['findings'] ?? '', 'utf8'));
    expect(findings.counts.error).toBe(Number(run.outputs['errors']));
  });

  it('passes the server in order', () => {
    const run = runAction(join(root, 'fixtures/vps'));
    expect([run.status, run.outputs['verdict'], run.outputs['errors']]).toEqual([0, 'pass', '0']);
    expect(run.commands.filter((it) => it.startsWith('::error'))).toEqual([]);
  });

  it('names files from the root of the repository, and links to the commit of the pull request', () => {
    const workspace = temporaryFolder();
    writeFiles(join(workspace, 'harbour/server'), trespassing);
    const run = runAction(workspace, { inputs: { path: 'harbour/server' }, event: pullRequest });
    expect(run.commands[0]).toMatch(/^::error file=harbour\/server\/ecosystem\.config\.js,line=5,endLine=5,/);
    const commit = 'https://github.example/harbour/ferry/blob/2222222222222222222222222222222222222222';
    expect(run.summary).toContain(`${commit}/harbour/server/ecosystem.config.js#L5`);
    expect(run.summary).toContain(`${commit}/harbour/server/PORTS.md?plain=1#L`);
  });

  it('links to the commit that was pushed where there is no pull request', () => {
    const { summary } = runAction(folderOf(trespassing));
    expect(summary).toContain('/harbour/ferry/blob/1111111111111111111111111111111111111111/ecosystem.config.js#L5');
  });

  it('writes SARIF where it is asked to, without what a comment excuses', () => {
    const config = trespassing['ecosystem.config.js'];
    const excused = config.replace('PORT: 4310', '/* portbook-ignore reserved-port: for a test */ PORT: 4310');
    for (const [text, results] of [
      [config, 1],
      [excused, 0],
    ] as const) {
      const folder = folderOf({ 'server/ecosystem.config.js': text, 'server/PORTS.md': trespassing['PORTS.md'] });
      const run = runAction(folder, { inputs: { path: 'server', sarif: './reports/portbook.sarif' } });
      expect(run.outputs).toMatchObject({ errors: String(results), sarif: 'reports/portbook.sarif' });
      const sarif = sarifSchema.parse(JSON.parse(readFileSync(join(folder, 'reports/portbook.sarif'), 'utf8')));
      const uris = sarif.runs[0].results.map((it) => it.locations[0]?.physicalLocation.artifactLocation.uri);
      expect(uris).toEqual(Array(results).fill('server/ecosystem.config.js'));
    }
    expect(runAction(folderOf(orderly)).outputs).not.toHaveProperty('sarif');
  });

  it.each([
    ['error', 'fail', 1],
    ['never', 'pass', 0],
    ['', 'fail', 1],
  ])('with fail-on "%s": %s', (failOn, verdict, status) => {
    const run = runAction(folderOf(trespassing), { inputs: { 'fail-on': failOn } });
    expect([run.status, run.outputs['verdict'], run.outputs['errors']]).toEqual([status, verdict, '1']);
  });

  it('finds what the inputs name', () => {
    const files = { 'tides.md': orderly['PORTS.md'], 'rules.yml': 'rules: { reserved-port: off, port-drift: off }' };
    const folder = folderOf({ ...files, 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    expect(runAction(folder, { inputs: { registry: 'tides.md' } }).outputs['verdict']).toBe('fail');
    expect(runAction(folder, { inputs: { registry: 'tides.md', policy: 'rules.yml' } }).outputs['verdict']).toBe(
      'pass',
    );
  });
});

describe('the action fails closed', () => {
  const policy = { ...orderly, '.github/portbook.yml': 'include: ["**"]\nrules:\n  port-conflit: off\n' };

  it.each([
    ['without a registry', () => folderOf({ 'vite.config.js': '' }), {}, /^::error::portbook could not .*registry/],
    ['for a registry that is not there', () => folderOf(orderly), { registry: 'TIDES.md' }, /TIDES\.md/],
    ['for a registry outside', () => folderOf(orderly), { registry: '../PORTS.md' }, /PORTS\.md/],
    [
      'for a wrong policy, on its line',
      () => folderOf(policy),
      {},
      /^::error file=\.github\/portbook\.yml,line=3,.*port-conflit/,
    ],
    ['for a policy that is not there', () => folderOf(orderly), { policy: 'rules.yml' }, /rules\.yml does not exist/],
    ['for a folder that is not there', () => folderOf(orderly), { path: 'server' }, /"server", is not there/],
    ['for a folder outside', () => folderOf(orderly), { path: '..' }, /leads out of the checkout/],
    [
      'for SARIF outside',
      () => folderOf(orderly),
      { sarif: '../a.sarif' },
      /the input sarif cannot be "\.\.\/a\.sarif": give a path/,
    ],
    [
      'for SARIF in the place of a folder',
      () => folderOf({ ...orderly, 'reports/x': '' }),
      { sarif: 'reports' },
      /the input sarif, "reports", cannot be written: EISDIR/,
    ],
    ['for an unknown fail-on', () => folderOf(orderly), { 'fail-on': 'no' }, /the input fail-on cannot be "no"/],
  ])('%s', (_, workspace, inputs, message) => {
    const run = runAction(workspace(), { inputs });
    expect([run.status, run.stderr, run.outputs]).toEqual([1, '', { verdict: 'error' }]);
    expect(run.commands).toEqual([expect.stringMatching(message)]);
    expect(run.summary).toContain('No verdict');
  });

  it('for a link that leads out of the checkout', () => {
    const parent = folderOf({ 'secret/PORTS.md': orderly['PORTS.md'], 'checkout/x': '' });
    symlinkSync('../secret/PORTS.md', join(parent, 'checkout/PORTS.md'));
    symlinkSync('../secret', join(parent, 'checkout/server'));
    expect(runAction(join(parent, 'checkout')).outputs).toEqual({ verdict: 'error' });
    expect(runAction(join(parent, 'checkout'), { inputs: { path: 'server' } }).outputs).toEqual({ verdict: 'error' });
  });

  it('for a broken event, outside of a workflow, and where outputs cannot be written', () => {
    const folder = folderOf(orderly);
    expect(runAction(folder, { event: '{' })).toMatchObject({ status: 1, outputs: { verdict: 'error' } });
    expect(runAction(folder, { env: { GITHUB_WORKSPACE: '' } })).toMatchObject({ status: 1 });
    const unwritable = runAction(folder, { env: { GITHUB_OUTPUT: join(folder, 'nowhere') } });
    expect([unwritable.status, unwritable.stderr]).toEqual([1, '']);
    expect(runAction(folder, { env: { GITHUB_STEP_SUMMARY: join(folder, 'nowhere') } })).toMatchObject({
      status: 1,
      outputs: { verdict: 'error' },
    });
  });

  it('and does without a summary where the runner has none', () => {
    expect(runAction(folderOf(orderly), { env: { GITHUB_STEP_SUMMARY: '' } })).toMatchObject({ status: 0 });
  });
});
