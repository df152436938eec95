/** The command line as it is committed, with nothing installed beside it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, writeFiles } from '../support/folder.ts';
import { orderly, trespassing } from '../support/harbour.ts';
import { bareCopy, type Run, root, runScript } from '../support/program.ts';

const script = bareCopy('cli');

function portbook(cwd: string, ...args: readonly string[]): Run {
  return runScript(script, args, { cwd });
}

describe('dist/cli', () => {
  it('can be started by itself', () => {
    const bundle = join(root, 'dist/cli/index.js');
    expect(statSync(bundle).mode & 0o111).toBe(0o111);
    expect(readFileSync(bundle, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(runScript(bundle, ['--version'], { cwd: root }).status).toBe(0);
  });

  it('passes the server in order, and stops the outage on the lines that caused it', () => {
    expect(portbook(root, 'check', 'fixtures/vps')).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout, stderr } = portbook(root, 'check', 'fixtures/outage-2025-11-07', '--format', 'json');
    expect([status, stderr]).toEqual([1, '']);
    const findings: { rule: string; file: string; port: number }[] = JSON.parse(stdout).findings;
    expect(findings.filter((it) => it.port === 3000).map((it) => it.rule)).toContain('implicit-port');
    expect(findings.length).toBeGreaterThanOrEqual(2);
  });

  it('keeps results and complaints apart', () => {
    expect(portbook(folderOf(trespassing), 'check')).toMatchObject({ status: 1, stderr: '' });
    const failed = portbook(folderOf({}), 'check');
    expect([failed.status, failed.stdout]).toEqual([2, '']);
    expect(failed.stderr).toMatch(/^portbook: [^\n]+\n$/);
  });

  it('explains a rule, also where it was started through a link', () => {
    const { status, stdout } = portbook(folderOf({}), 'explain', 'port-conflict');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^# port-conflict\n/)]);
    const link = join(folderOf({}), 'portbook');
    symlinkSync(script, link);
    expect(runScript(link, ['explain', 'port-conflict'], { cwd: root }).stdout).toBe(stdout);
  });

  it('maps a server', () => {
    const { status, stdout } = portbook(root, 'map', 'fixtures/vps');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^domain +through +port +application\n/)]);
    expect(portbook(root, 'map', 'fixtures/vps', '--format', 'mermaid').stdout).toMatch(/^flowchart LR\n {2}n1/);
  });

  it('says what it read in a registry', () => {
    const { status, stdout } = portbook(root, 'registry', '--explain', 'fixtures/vps/VPS_PORT_REGISTRY.md');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Reserved For = application')]);
  });

  it('colours a pipe only when it is told to', () => {
    const folder = folderOf(trespassing);
    const colored = (env: Readonly<Record<string, string>>): boolean =>
      runScript(script, ['check'], { cwd: folder, env }).stdout.includes('\u001b[');
    expect([colored({}), colored({ FORCE_COLOR: '1' }), colored({ FORCE_COLOR: '1', NO_COLOR: '1' })]).toEqual([
      false,
      true,
      true,
    ]);
    expect(portbook(folder, 'check', '--quiet')).toEqual(portbook(folder, 'check'));
    expect(portbook(folder, 'chekc').stderr).toContain('Did you mean check?');
  });

  it('completes in bash, by the script that it prints', () => {
    const folder = folderOf({});
    const { status, stdout } = portbook(folder, 'completion', 'bash');
    expect(status).toBe(0);
    writeFiles(folder, { 'completion.sh': stdout });
    const asked = 'source ./completion.sh; COMP_WORDS=(portbook ch); COMP_CWORD=1; _portbook; echo ${COMPREPLY[@]}';
    expect(spawnSync('bash', ['--norc', '-c', asked], { cwd: folder, encoding: 'utf8' })).toMatchObject({
      stdout: 'check\n',
      stderr: '',
    });
  });

  it('gives a pipe all of a large result', () => {
    const apps = Array.from(
      { length: 3000 },
      (_, at) => `{ "name": "buoy-${at}", "script": "a.js", "env": { "PORT": ${10_000 + at} } }`,
    );
    const folder = folderOf({ 'PORTS.md': orderly['PORTS.md'], 'ecosystem.json': `{ "apps": [${apps.join(',\n')}] }` });
    const { status, stdout } = portbook(folder, 'check', '--format', 'json');
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(1024 * 1024);
    expect(JSON.parse(stdout).findings.length).toBeGreaterThanOrEqual(3000);
    const cut = spawnSync('sh', ['-c', `"${process.execPath}" "${script}" check --format json | head -n 1`], {
      cwd: folder,
    });
    expect([cut.stdout.toString(), cut.stderr.toString()]).toEqual(['{\n', '']);
  });

  it('is the same twice, byte for byte', () => {
    for (const format of ['text', 'json', 'github', 'markdown']) {
      const args = ['check', 'fixtures/outage-2025-11-07', '--format', format];
      expect(portbook(root, ...args)).toEqual(portbook(root, ...args));
    }
  });
});
