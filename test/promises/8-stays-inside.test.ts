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

const outsideServers = {
  'outside/.env': `PORT=${secret}\nSERVER_PORT=${secret}\nFERRY=${secret}\n`,
  'outside/server.js': `require('node:http').createServer().listen(${secret});`,
  'outside/start.sh': `next start -p ${secret}\n`,
  'outside/puma.rb': `port ${secret}\n`,
  'outside/gunicorn.conf.py': `bind = ":${secret}"\n`,
  'outside/nuxt.config.ts': `export default { devServer: { port: ${secret} } };`,
  'outside/angular.json': `{ "projects": { "web": { "architect": { "serve": { "options": { "port": ${secret} } } } } } }`,
  'outside/application.properties': `server.port=${secret}\n`,
  'outside/.streamlit/config.toml': `[server]\nport = ${secret}\n`,
  'outside/tsconfig.json': `{ "compilerOptions": { "outDir": "dist", "paths": { "@/*": ["../outside/*"] } } }`,
  'outside/Procfile': `web: next start -p ${secret}\n`,
  'outside/port.txt': secret,
};

/** Each as a script, as a process of a Procfile, and as an application of PM2. */
const commands: readonly string[] = [
  'cd .. && cd ../outside && npm start',
  'cd /outside; npm start',
  'npm --prefix ../../outside start',
  'npm --prefix ../outside run start',
  'npm --prefix=/outside start',
  'pnpm --dir ../outside start',
  'pnpm -C ../outside start',
  'yarn --cwd ../outside start',
  'bun --cwd ../outside start',
  'npm -w ../outside start',
  'pnpm --filter ../outside start',
  'pnpm --filter ../* start',
  'pnpm --filter {../outside} start',
  'node --env-file=../outside/.env inner.js',
  'node --env-file ../../outside/.env inner.js',
  'node --env-file-if-exists=/outside/.env inner.js',
  'dotenv -e ../outside/.env -- node inner.js',
  'dotenvx run -f ../outside/.env -- node inner.js',
  'env-cmd -f ../../outside/.env node inner.js',
  '. ../outside/.env; node inner.js',
  'source ../../outside/.env && node inner.js',
  'node ../outside/server.js',
  'node ../../outside/server',
  'node x/../../../outside/server.js',
  'tsx /outside/server.js',
  'sh ../outside/start.sh',
  '../outside/start.sh',
  '../../outside/start.sh',
  'puma -C ../outside/puma.rb',
  'puma -C ../../outside/puma.rb',
  'gunicorn -c ../outside/gunicorn.conf.py a:b',
  'gunicorn -c python:..outside.gunicorn a:b',
  'gunicorn -c file:../outside/gunicorn.conf.py a:b',
  'nuxt dev ../outside',
  'nuxt dev --cwd ../../outside',
  'vite --config ../outside/vite.config.js',
  'vite preview ../outside',
  'vite preview --config ../../outside/vite.config.js',
  'streamlit run ../outside/app.py',
  'java -jar ../outside/target/a.jar',
  'java -jar ../../outside/build/libs/a.jar',
  'dotnet run --project ../outside',
  'jekyll serve --config ../outside/_config.yml,../../outside/_config.yml',
  'ng serve web',
  'nest start',
  'nest start --entryFile ../../outside/server',
  'nest start ../../../outside',
  'node dist/server.js',
  'node built/index.js',
  'node reads.js',
  'node loads.js',
  'npm run up',
];

const insideServers = {
  'web/inner.js': "require('node:http').createServer().listen(process.env.PORT || 4312);",
  'web/reads.js': `const fs = require('node:fs');
    for (const path of ['../../outside/port.txt', '../outside/port.txt', '/outside/port.txt', '/etc/hostname', 'file:///outside/port.txt'])
      try { require('node:http').createServer().listen(Number(fs.readFileSync(path, 'utf8'))); } catch {}
    require('dotenv').config({ path: '../../outside/.env' });
    process.loadEnvFile('../../outside/.env');
    require('node:http').createServer().listen(process.env.FERRY);
    for (const name of fs.readdirSync('../../outside')) console.log(name);`,
  'web/loads.js':
    "require('../../outside/server.js'); require('/outside/server.js'); require('@/server'); require('#up/server.js'); require('../loop/server.js');",
  'web/tsconfig.json': `{ "extends": ["../../outside/tsconfig.json", "/outside/tsconfig"], "compilerOptions": { "outDir": "dist", "rootDir": "../../outside", "baseUrl": "../..", "paths": { "@/*": ["../outside/*", "../../outside/*"] } } }`,
  'web/nest-cli.json': '{ "sourceRoot": "../../outside", "entryFile": "server" }',
  'web/svelte.config.js':
    "import adapter from '@sveltejs/adapter-node'; export default { kit: { adapter: adapter({ out: '../../outside' }) } };",
  'web/nuxt.config.ts': "export default { extends: '../../outside', devServer: require('../../outside/ports.js') };",
  'web/package.json': JSON.stringify({
    name: 'web',
    main: '../../outside/server.js',
    source: '../../outside/server.js',
    imports: { '#up/*': '../../outside/*' },
    workspaces: ['../../outside', '../*'],
    scripts: Object.fromEntries([
      ['up', 'npm --prefix ../../outside start'],
      ...commands.map((it, at) => [`start:${at}`, it]),
    ]),
  }),
  'web/Procfile': commands.map((it, at) => `web-${at}: ${it}`).join('\n'),
  'web/ecosystem.config.js': `module.exports = { apps: ${JSON.stringify([
    ...commands.map((it, at) => ({ name: `app-${at}`, script: 'bash', args: ['-c', it] })),
    ...commands.map((it, at) => ({ name: `split-${at}`, script: it.split(' ')[0], args: it.split(' ').slice(1) })),
    ...['../../outside', '..', '../..', '/outside', '~/outside', '../x/../../outside'].flatMap((cwd, at) => [
      { name: `cwd-${at}`, cwd, script: 'server.js' },
      { name: `npm-${at}`, cwd, script: 'npm', args: 'start' },
      { name: `vite-${at}`, cwd, script: 'vite', args: 'preview' },
      { name: `ng-${at}`, cwd, script: 'ng', args: 'serve web' },
      { name: `artisan-${at}`, cwd, script: 'artisan', args: 'serve', interpreter: 'php' },
      { name: `env-${at}`, script: '../web/inner.js', env_file: `${cwd}/.env` },
    ]),
  ])} };`,
};

function checkout(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}): string {
  const inside = Object.entries({ ...orderly, ...files }).map(([path, text]) => [`checkout/${path}`, text]);
  const parent = folderOf({ ...outside, ...outsideServers, ...Object.fromEntries(inside) });
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

it('not by a command, whoever starts it, nor by what it loads', async () => {
  const cwd = checkout(insideServers);
  for (const args of ['check --format json', 'scan --format json', 'scan --explain 4312']) {
    const { status, out, err } = await portbook(cwd, args);
    expect([args, status > 1, err]).toEqual([args, false, '']);
    expect(out).not.toContain(secret);
  }
});

it('not by a link that stands where a server, a script or a manifest looks', async () => {
  const names = Object.keys(outsideServers)
    .map((it) => it.slice('outside/'.length))
    .filter((it) => !it.includes('/'));
  const links = Object.fromEntries(
    [...names, 'package.json', 'vite.config.js'].map((it) => [`web/${it}`, `/outside/${it}`]),
  );
  const run = commands
    .map((it) => it.replaceAll(/\.\.\/(?:\.\.\/)?outside|\/outside/g, 'up'))
    .concat(
      'node server.js',
      'sh start.sh',
      'gunicorn a:b',
      'puma -C puma.rb',
      'nuxt dev',
      'ng serve web',
      'vite preview',
      'npm start',
      'php artisan serve',
      'node --env-file=.env inner.js',
      'streamlit run app.py',
      'java -jar a.jar',
      'node up/server.js',
    );
  const apps = run.map((it, at) => ({ name: `app-${at}`, script: 'bash', args: ['-c', it] }));
  const cwd = checkout(
    {
      'web/ecosystem.config.js': `module.exports = { apps: ${JSON.stringify(apps)} };`,
      'web/inner.js': insideServers['web/inner.js'],
      'web/reads.js':
        "require('node:http').createServer().listen(Number(require('fs').readFileSync('port.txt', 'utf8')));",
      'web/loads.js': "require('./server.js'); require('./up/server.js');",
    },
    { ...links, 'web/up': '/outside', 'web/.streamlit': '/outside/.streamlit', loop: '/outside' },
  );
  for (const args of ['check --format json', 'scan --format json']) {
    const { status, out, err } = await portbook(cwd, args);
    expect([args, status > 1, err]).toEqual([args, false, '']);
    expect(out).not.toContain(secret);
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
