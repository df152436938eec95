/** A repository without a registry, as a new user meets it: the committed command line alone, from the first command on. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { bareCopy, runScript } from '../support/program.ts';

const script = bareCopy('cli');

const server = {
  'ecosystem.config.js': `module.exports = {
  apps: [{ name: 'ferry-api', script: 'a.js', env: { PORT: 4310 } }],
};
`,
  'a.js': 'require("http").createServer().listen(process.env.PORT);\n',
  'nginx/ferry.conf':
    'server {\n  listen 80;\n  server_name ferry.example;\n  location / { proxy_pass http://127.0.0.1:4310; }\n}\n',
};

it('init, check, next, allocate, move and release, each after the other', () => {
  const folder = folderOf(server);
  const run = (...args: readonly string[]) => runScript(script, args, { cwd: folder });
  const registry = (): string => readFileSync(join(folder, 'PORTS.md'), 'utf8');

  expect(run('check')).toMatchObject({ status: 2, stdout: '' });
  expect(run('init').stdout).toContain('wrote PORTS.md\nwrote .github/workflows/portbook.yml\n\nNothing clashes');
  expect(run('check').status).toBe(0);
  const first = registry();

  const port = run('next').stdout.trim();
  expect(port).toBe('4000');
  expect(run('allocate', 'crane-web')).toMatchObject({ status: 0, stderr: '' });
  expect(registry()).toContain('crane-web');
  expect(run('allocate', 'pier-web', '--port', port).stderr).toContain('it is crane-web’s (PORTS.md:');
  expect(run('release', 'crane-web').status).toBe(0);
  expect(registry()).toBe(first);

  expect(run('move', 'ferry-api', '4311', '--dry-run').stdout).toContain(
    "+  apps: [{ name: 'ferry-api', script: 'a.js', env: { PORT: 4311 } }],",
  );
  expect(registry()).toBe(first);
  expect(run('move', 'ferry-api', '4311').status).toBe(0);
  expect(readFileSync(join(folder, 'nginx/ferry.conf'), 'utf8')).toContain('127.0.0.1:4311;');
  expect(run('check').status).toBe(0);
});

it('two who allocate at one time get two ports', async () => {
  const folder = folderOf(server);
  runScript(script, ['init'], { cwd: folder });
  const allocate = (name: string): Promise<number | null> =>
    new Promise((resolve) => {
      spawn(process.execPath, [script, 'allocate', name], { cwd: folder, stdio: 'ignore' }).on('close', resolve);
    });
  expect(await Promise.all(['crane', 'mole', 'quay'].map(allocate))).toEqual([0, 0, 0]);
  const listed = runScript(script, ['registry', '--format', 'json'], { cwd: folder });
  const entries: { port: number; application: string | null }[] = JSON.parse(listed.stdout).allocations;
  const ports = ['crane', 'mole', 'quay'].map((name) => entries.find((it) => it.application === name)?.port);
  expect(ports.toSorted()).toEqual([4000, 4001, 4002]);
});
