/**
 * Builds the bundles that are committed in dist/: src -> tsc -> .build -> ncc -> dist/action, dist/cli.
 *
 * TypeScript 7 has no API that ncc could call, so ncc bundles what tsc has emitted. Not minified: whoever
 * pins a commit can read what will run.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.ts';

const root = join(import.meta.dirname, '..');

/** Runs a tool, and ends with its exit status where it fails: it has said why. */
function run(script: string, ...args: readonly string[]): void {
  const tool = [join(root, 'node_modules', script), ...args];
  const { status } = spawnSync(process.execPath, tool, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function bundle(name: 'action' | 'cli'): void {
  const out = join(root, 'dist', name);
  const stats = `.build/${name}.json`;
  rmSync(out, { recursive: true, force: true });
  // ncc's cache remembers the paths of the folder it was filled from, which would end up in the bundle.
  const options = ['--no-cache', '--quiet', '--stats-out', stats];
  run('@vercel/ncc/dist/ncc/cli.js', 'build', `.build/${name}.js`, '--out', out, ...options);
  writeFileSync(join(out, 'licenses.txt'), licences(root, join(root, stats)));
}

/** `explain` prints them, also where nothing but the bundle is installed. */
function copyRulePages(): void {
  const from = join(root, 'docs/rules');
  const to = join(root, 'dist/cli/rules');
  mkdirSync(to);
  for (const page of readdirSync(from)) if (page !== 'README.md') copyFileSync(join(from, page), join(to, page));
}

rmSync(join(root, '.build'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
bundle('action');
bundle('cli');
copyRulePages();
chmodSync(join(root, 'dist/cli/index.js'), 0o755);
