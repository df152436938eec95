import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTree } from '../src/files/local-tree.ts';
import { watched } from '../src/files/watched-tree.ts';
import { defaultPolicy } from '../src/model/policy.ts';
import { scan } from '../src/scan.ts';
import { folderOf, temporaryFolder } from './support/folder.ts';
import { scanFiles } from './support/scan.ts';

const site = 'server { listen 4300; location / { proxy_pass http://127.0.0.1:4310; } }';

describe('scan', () => {
  it('reads a config by the name of a link to it, once', async () => {
    const root = folderOf({ 'vhosts/ferry.txt': site, 'nginx/sites-available/pier': site });
    mkdirSync(join(root, 'nginx/sites-enabled'));
    symlinkSync('../../vhosts/ferry.txt', join(root, 'nginx/sites-enabled/ferry'));
    symlinkSync('../sites-available/pier', join(root, 'nginx/sites-enabled/pier'));
    const facts = await scan(openTree(root), defaultPolicy);
    expect(facts.listeners.map((it) => it.at.file)).toEqual(['nginx/sites-available/pier', 'vhosts/ferry.txt']);
  });

  it('reports a folder of configs that leads out of the root, and no other link', async () => {
    const outside = temporaryFolder();
    const root = folderOf({ 'nginx/nginx.conf': 'events {}', 'README.md': 'Ferries' });
    symlinkSync(outside, join(root, 'nginx/sites-enabled'));
    symlinkSync(outside, join(root, 'current'));
    const facts = await scan(openTree(root), defaultPolicy);
    expect(facts.problems).toMatchObject([
      { at: { file: 'nginx/sites-enabled' }, message: expect.stringContaining('outside of the checked folder') },
    ]);
  });

  it('reads what a link to a place of the server means here, once, and fails where that is not known', async () => {
    const root = folderOf({ 'etc/sites-available/ferry': site, 'etc/sites-available/pier': site });
    mkdirSync(join(root, 'etc/sites-enabled'));
    symlinkSync('/etc/nginx/sites-available/ferry', join(root, 'etc/sites-enabled/ferry'));
    symlinkSync('../../../../etc/nginx/sites-available/pier', join(root, 'etc/sites-enabled/pier'));
    symlinkSync('/etc/nginx/sites-available/quay', join(root, 'etc/sites-enabled/quay'));
    symlinkSync('/etc/nginx/pier', join(root, 'etc/sites-enabled/alone'));
    const facts = await scan(openTree(root), defaultPolicy);
    expect(facts.listeners.map((it) => it.at.file)).toEqual(['etc/sites-available/ferry', 'etc/sites-available/pier']);
    expect(facts.unresolved).toEqual([]);
    // Whoever could make a site unreadable by a link would have it pass.
    expect(facts.problems.map(({ at }) => at.file)).toEqual(['etc/sites-enabled/alone', 'etc/sites-enabled/quay']);
  });

  it('fails at a process file that leads out of the root', async () => {
    const root = folderOf({ 'README.md': 'Ferries' });
    symlinkSync('/srv/ferry/ecosystem.config.js', join(root, 'ecosystem.config.js'));
    const { problems, unresolved } = await scan(openTree(root), defaultPolicy);
    expect([problems.length, unresolved.length]).toEqual([1, 0]);
  });

  it('reads nothing of a folder of nginx but its configs', async () => {
    const root = folderOf({
      'nginx/nginx.conf': site,
      'nginx/html/favicon.ico': '\0',
      'nginx/GeoIP.mmdb': '\0',
      'nginx/ferry.p12': '\0',
    });
    const read: string[] = [];
    const tree = watched(openTree(root), (path) => read.push(path));
    expect((await scan(tree, defaultPolicy)).problems).toEqual([]);
    expect(read).toEqual(['nginx/nginx.conf']);
  });

  it('reads a site under its own name, and passes over what has such a name and is none', async () => {
    const nix = "{ services.nginx.appendConfig = ''\n  server {\n    listen 4310;\n  }\n''; }\n";
    const root = folderOf({ 'ferry.example': site, 'ferry.store': '\0', 'nginx/ferry.pier': '\0', 'ferry.nix': nix });
    const { listeners, problems, unresolved } = await scan(openTree(root), defaultPolicy);
    expect(listeners.map((it) => it.at.file)).toEqual(['ferry.example']);
    expect([...problems, ...unresolved]).toEqual([]);
  });

  it('obeys include and exclude', async () => {
    const files = { 'a/nginx.conf': site, 'b/nginx.conf': site };
    const from = async (policy: Parameters<typeof scanFiles>[1]): Promise<string[]> =>
      (await scanFiles(files, policy)).listeners.map((it) => it.at.file);
    expect(await from({})).toEqual(['a/nginx.conf', 'b/nginx.conf']);
    expect(await from({ exclude: ['b/**'] })).toEqual(['a/nginx.conf']);
    expect(await from({ include: ['b/**'] })).toEqual(['b/nginx.conf']);
  });

  it('quotes no more of a config than a person would read', async () => {
    const script = `/srv/${'x'.repeat(100_000)}.js`;
    const { unresolved } = await scanFiles({
      'ecosystem.config.js': `module.exports = [{ name: 'a', script: '${script}' }]`,
    });
    expect(unresolved[0]?.reason.length).toBeLessThan(600);
  });

  it('gives each file the host of its globs', async () => {
    const hosts = new Map([
      ['harbour-1', ['a/**']],
      ['harbour-2', ['b/**']],
    ]);
    const { listeners } = await scanFiles(
      { 'a/nginx.conf': site, 'b/nginx.conf': site, 'c/nginx.conf': site },
      { hosts },
    );
    expect(listeners.map((it) => it.host)).toEqual(['harbour-1', 'harbour-2', null]);
  });
});
