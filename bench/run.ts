/**
 * `npm run bench`: what a check costs, as ratios measured in one run on one machine.
 * The figures in docs/performance.md come from here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medians, type Program, peakMemory } from './measure.ts';
import { measureReading } from './reading.ts';
import { registryOf, repository, smallRepository, writeRepository } from './trees.ts';

const cli = join(import.meta.dirname, '../dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'portbook-bench-'));

function made(name: string, files: Map<string, string>): string {
  const target = join(folder, name);
  writeRepository(target, files);
  return target;
}

function check(cwd: string): Program {
  return { name: 'portbook check', file: process.execPath, args: [cli, 'check', '.'], cwd, succeeds: [0] };
}

function allocate(cwd: string): Program {
  const args = [cli, 'allocate', 'crane-web', '.', '--dry-run'];
  return { name: 'portbook allocate', file: process.execPath, args, cwd, succeeds: [0] };
}

function grep(cwd: string): Program {
  const args = ['grep', '-nE', 'listen|proxy_pass|port'];
  return { name: 'git grep', file: 'git', args, cwd, succeeds: [0] };
}

function print(question: string, figure: string, aim: string): void {
  process.stdout.write(`${question.padEnd(62)} ${figure.padStart(10)}   (aim: ${aim})\n`);
}

try {
  const small = made('small', smallRepository());
  const mixed = made('mixed', repository(350, 9_650));
  const thousand = made('thousand', repository(1_000, 0));
  const tenThousand = made('ten-thousand', repository(10_000, 0));

  const node: Program = { name: 'node', file: process.execPath, args: ['-e', '0'], cwd: small, succeeds: [0] };
  const [bare = 0, cold = 0] = medians([node, check(small)], 41);
  print('(a) check of 3 files / node -e 0', `${(cold / bare).toFixed(2)}x`, '3x or less');

  const [mixedGrep = 0, mixedCheck = 0] = medians([grep(mixed), check(mixed)], 15);
  print(
    '(b) check of 350 configs among 10,000 files / git grep',
    `${(mixedCheck / mixedGrep).toFixed(2)}x`,
    '1x or less',
  );

  const [oneCheck = 0, tenGrep = 0, tenCheck = 0] = medians(
    [check(thousand), grep(tenThousand), check(tenThousand)],
    7,
  );
  print('(c) check of 10,000 configs / git grep', `${(tenCheck / tenGrep).toFixed(1)}x`, '25x or less');
  print('(c) check of 10,000 configs / of 1,000', `${(tenCheck / oneCheck).toFixed(1)}x`, 'linear: 10x or less');

  print(
    '(d) peak memory of the check of 10,000 configs',
    `${peakMemory(check(tenThousand)).toFixed(0)} MiB`,
    'under 300 MiB',
  );

  const { vite, ecosystem, growth, milliseconds } = await measureReading(folder);
  print('(e) loadConfigFromFile of Vite / reading the same 100 configs', `${vite.toFixed(0)}x`, '20x or more');
  print('(e) requiring 100 process files in a fresh Node / reading them', `${ecosystem.toFixed(0)}x`, '50x or more');
  print('(e) a config among 1,000 / among 100', `${growth.toFixed(2)}x`, 'about 1x');
  const [ofVite, ofPm2] = milliseconds.map((it) => `${it.toFixed(2)} ms`);
  print('    (a Vite config, a process file)', `${ofVite}, ${ofPm2}`, 'none');

  const [few, many] = [made('few', registryOf(1_000)), made('many', registryOf(10_000))];
  const [fewCheck = 0, manyCheck = 0] = medians([check(few), check(many)], 9);
  print(
    '(f) check of a registry of 10,000 allocations / of 1,000',
    `${(manyCheck / fewCheck).toFixed(1)}x`,
    '10x or less',
  );
  const [fewEdit = 0, manyEdit = 0] = medians([allocate(few), allocate(many)], 9);
  print('(f) allocate in one of 10,000 allocations / of 1,000', `${(manyEdit / fewEdit).toFixed(1)}x`, '10x or less');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
