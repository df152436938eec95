/** Promise 1: nothing from the repository under check is ever executed. The bundles are held to it in e2e/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { hostileFiles } from '../support/hostile.ts';

it.each([
  'check',
  'check --format github',
  'check --format markdown',
  'scan',
  'registry',
  'registry ecosystem.config.js',
])('runs nothing for: %s', async (args) => {
  const [folder, sentinel] = [temporaryFolder(), join(temporaryFolder(), 'sentinel')];
  writeFiles(folder, hostileFiles(folder, sentinel));
  const { out, err } = await portbook(folder, args);
  expect(`${out}${err}`).toMatch(/431\d|no port table/);
  expect(existsSync(sentinel)).toBe(false);
});

it('runs nothing of a registry and a policy that are named', async () => {
  const [folder, sentinel] = [temporaryFolder(), join(temporaryFolder(), 'sentinel')];
  writeFiles(folder, hostileFiles(folder, sentinel));
  for (const file of ['evil.cjs', 'f/ecosystem.config.yml', 'package.json']) {
    expect((await portbook(folder, `check --registry ${file}`)).status).toBe(2);
    expect((await portbook(folder, `check --policy ${file}`)).status).toBe(2);
  }
  expect(existsSync(sentinel)).toBe(false);
});
