/** Promise 6: same input, same output: order, ids and text are deterministic. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { openTree } from '../../src/files/local-tree.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import type { Report } from '../../src/model/report.ts';
import { requireText, type Tree } from '../../src/model/tree.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { locateRegistry } from '../../src/registry/locate.ts';
import { render, renderScan } from '../../src/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { folderOf } from '../support/folder.ts';
import { orderly } from '../support/harbour.ts';

/** Everything that portbook can print about a tree. */
async function printed(tree: Tree): Promise<readonly string[]> {
  const registry = await readRegistry(requireText(tree, locateRegistry(tree, null)));
  const report: Report = await check(tree, defaultPolicy, registry, '2026-06-15');
  const options = { color: true, links: null, pathPrefix: '', details: null, rules };
  const formats = ['text', 'json', 'sarif', 'github', 'markdown'] as const;
  return [
    ...(await Promise.all(formats.map((format) => render(format, report, options)))),
    await renderScan('json', report.facts),
    await renderScan('text', report.facts),
  ];
}

const pm2 = (port: number): string =>
  `module.exports = { apps: [{ name: 'pier-web', script: 'server.js', env: { PORT: ${port} } }] };`;
const files: Readonly<Record<string, string>> = {
  ...orderly,
  'b/ecosystem.config.js': pm2(4310),
  'a/ecosystem.config.js': pm2(4310),
  'B/ecosystem.config.js': pm2(4399),
  'ä/vite.config.ts': 'export default { preview: { port: 4310 } };',
  'Z/vite.config.ts': 'export default {',
  'c/tsconfig.json': '{ "extends": "../d/tsconfig.json", "compilerOptions": { "rootDir": "source" } }',
  'd/tsconfig.json': '{ "extends": ["../c/tsconfig.json"], "compilerOptions": { "outDir": "../c/dist" } }',
  'c/source/server.ts': "require('node:http').createServer().listen(4396);",
  'c/ecosystem.config.js': "module.exports = { apps: [{ name: 'tide', script: 'dist/server.js' }] };",
  'd/ecosystem.config.js': "module.exports = { apps: [{ name: 'ebb', script: '../c/dist/server.js' }] };",
  'e/package.json': '{ "name": "buoy", "scripts": { "start": "npm start -ws", "dev": "pnpm --filter buoy dev" } }',
  'f/package.json': '{ "name": "buoy", "scripts": { "start": "next start -p 4395", "dev": "vite --port 4394" } }',
  Procfile: 'web: npm --prefix e start\nother: cd f && npm start',
  'nginx/z.conf': 'server { listen 4310; location / { proxy_pass http://localhost:4398; } }',
  'nginx/a.conf': 'server { listen 4310; location / { proxy_pass http://localhost:4398; } }',
};

it.each([() => resolve('fixtures/outage-2025-11-07'), () => folderOf(files)])('twice (%#)', async (folder) => {
  const root = folder();
  expect(await printed(openTree(root))).toEqual(await printed(openTree(root)));
});

it('whatever order the files were written in', async () => {
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect(await printed(openTree(folderOf(backwards)))).toEqual(await printed(openTree(folderOf(files))));
});

it('whatever order the configs are read in', async () => {
  const tree = openTree(folderOf(files));
  const reversed: Tree = {
    files: tree.files.toReversed(),
    links: tree.links,
    refused: tree.refused,
    problems: tree.problems,
    has: (path) => tree.has(path),
    hasDirectory: (path) => tree.hasDirectory(path),
    read: (path) => tree.read(path),
  };
  expect(await printed(reversed)).toEqual(await printed(tree));
});

it('keeps the fingerprint of a finding whose line or file has moved', async () => {
  const fingerprints = async (path: string, text: string): Promise<readonly string[]> => {
    const [, json = ''] = await printed(openTree(folderOf({ 'PORTS.md': orderly['PORTS.md'], [path]: text })));
    return JSON.parse(json).findings.map((it: { fingerprint: string }) => it.fingerprint);
  };
  const before = await fingerprints('ecosystem.config.js', pm2(4310));
  expect(before.length).toBe(1);
  expect(
    await fingerprints('server/ecosystem.config.cjs', `// The tides are\n// in the almanac.\n${pm2(4310)}`),
  ).toEqual(before);
  expect(await fingerprints('ecosystem.config.js', pm2(4399))).not.toEqual(before);
});
