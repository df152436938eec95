/** Promise 1: nothing from the repository under check is ever executed. The bundles are held to it in e2e/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { Tree } from '../../src/model/tree.ts';
import { scan } from '../../src/scan.ts';
import { portbook } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { hostileFiles } from '../support/hostile.ts';
import { treeOf } from '../support/tree.ts';

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

/** A config that is not read is not held to the promise. */
it('reads each of the hostile configs of servers', async () => {
  const tree = treeOf(hostileFiles('/harbour', '/harbour/sentinel'));
  const read = new Set<string>();
  const watched: Tree = {
    ...tree,
    read: (path) => {
      read.add(path);
      return tree.read(path);
    },
  };
  await scan(watched, defaultPolicy);
  expect([...read]).toEqual(
    expect.arrayContaining([
      '.env',
      '.streamlit/config.toml',
      'Procfile',
      '_config.yml',
      'angular.json',
      'application.properties',
      'appsettings.json',
      'astro.config.mjs',
      'config/puma.rb',
      'config/server.js',
      'eleventy.config.js',
      'flowerconfig.py',
      'gunicorn.conf.py',
      'mkdocs.yml',
      'nest-cli.json',
      'nuxt.config.ts',
      'package.json',
      'server.js',
      'start.sh',
      'svelte.config.js',
      'unicorn.rb',
      'vue.config.js',
      'webpack.config.js',
    ]),
  );
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
