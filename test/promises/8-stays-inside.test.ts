/** Promise 8: no file outside the checked root is read, whatever in it leads there. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { orderly } from '../support/harbour.ts';

/** What only a file outside says. */
const secret = '6543';

const outside = {
  'outside/ports.js': `module.exports = { port: ${secret}, apps: [{ name: 'secret', script: 'a.js', env: { PORT: ${secret} } }] };`,
  'outside/port.json': `{ "port": ${secret}, "apps": [{ "name": "secret", "script": "a.js", "env": { "PORT": ${secret} } }] }`,
  'outside/site.conf': `server { listen ${secret}; }`,
  'outside/package.json': `{ "name": "secret", "scripts": { "start": "next start -p ${secret}" } }`,
  'outside/vite.config.js': `export default { preview: { port: ${secret} } };`,
  'outside/PORTS.md': `| Port | Application |\n|---|---|\n| ${secret} | secret |\n`,
  'outside/portbook.yml': `rules: { avoided-port: { ports: [${secret}] } }`,
};

function checkout(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}): string {
  const inside = Object.entries({ ...orderly, ...files }).map(([path, text]) => [`checkout/${path}`, text]);
  const parent = folderOf({ ...outside, ...Object.fromEntries(inside) });
  for (const [path, target] of Object.entries(links)) {
    symlinkSync(target.startsWith('/') ? join(parent, target) : target, join(parent, 'checkout', path));
  }
  return join(parent, 'checkout');
}

const config = (required: string): string =>
  `const outside = ${required};\nmodule.exports = { apps: [{ name: 'tide', script: 'a.js', env: { PORT: outside.port } }] };`;

it.each<readonly [string, () => string]>([
  ['require(…)', () => checkout({ 'a/ecosystem.config.js': config("require('../../outside/ports.js')") })],
  ['require(…) of JSON', () => checkout({ 'a/ecosystem.config.js': config("require('../../outside/port.json')") })],
  [
    'require(…) with __dirname',
    () => checkout({ 'a/ecosystem.config.js': config("require(__dirname + '/../../outside/ports')") }),
  ],
  [
    'readFileSync(…)',
    () =>
      checkout({ 'a/ecosystem.config.js': config("JSON.parse(require('fs').readFileSync('../outside/port.json'))") }),
  ],
  [
    'import',
    () =>
      checkout({
        'a/vite.config.mjs': "import { port } from '../../outside/ports.js';\nexport default { preview: { port } };",
      }),
  ],
  [
    'cwd',
    () =>
      checkout({
        'a/ecosystem.config.js': "module.exports = { apps: [{ script: 'npm', args: 'start', cwd: '../../outside' }] };",
      }),
  ],
  [
    'an nginx include',
    () => checkout({ 'nginx.conf': 'http { include ../outside/*.conf; include ../outside/site.conf; }' }),
  ],
  ['a link to a config', () => checkout({}, { 'pm2.json': '../outside/port.json' })],
  ['a link with a full path', () => checkout({}, { 'nginx.conf': '/outside/site.conf' })],
  ['a link to a folder', () => checkout({}, { conf: '../outside', 'sites-enabled': '/outside' })],
  ['a link to a link', () => checkout({}, { 'vite.config.js': 'b', b: '../outside/vite.config.js' })],
  ['a link to everything', () => checkout({}, { up: '..' })],
  [
    'a required link',
    () => checkout({ 'a/ecosystem.config.js': config("require('../b.js')") }, { 'b.js': '../outside/ports.js' }),
  ],
])('not by %s', async (_, folder) => {
  const cwd = folder();
  for (const args of ['check', 'check --format json', 'check --format markdown', 'scan --format json']) {
    const { status, out, err } = await portbook(cwd, args);
    expect([0, 1]).toContain(status);
    expect(`${out}${err}`).not.toContain(secret);
  }
});

it.each(['../outside/PORTS.md', 'docs/../../outside/PORTS.md', '/outside/PORTS.md'])(
  'not by the policy’s registry: %s',
  async (path) => {
    const { status, out, err } = await portbook(checkout({ '.github/portbook.yml': `registry: ${path}` }), 'check');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('does not exist');
  },
);

it('not by a registry or policy that is a link, even where it is named', async () => {
  const cwd = checkout({}, { 'tides.md': '../outside/PORTS.md', 'tides.yml': '../outside/portbook.yml' });
  for (const args of ['check --registry tides.md', 'check --policy tides.yml', 'check . --registry ./tides.md']) {
    const { status, out, err } = await portbook(cwd, args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('it is a link to a place outside of the checked folder');
  }
});
