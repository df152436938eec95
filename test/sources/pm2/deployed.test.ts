/** Applications as they are deployed: which files are theirs, and what loads their environment. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const listens = (port: string): string => `require('express')().listen(${port});`;

it('finds the folder that the file is deployed in by a script that lies there', async () => {
  const apps = "[{ name: 'hook', cwd: '/root/ferry', script: 'scripts/hook.js', env: { HOOK_PORT: '4310' } }]";
  const files = {
    'infra/ecosystem.config.cjs': `module.exports = { apps: ${apps} };`,
    'scripts/hook.js': listens("parseInt(process.env.HOOK_PORT ?? '4320', 10)"),
  };
  expect(await shownFacts(files)).toEqual(['hook 4310 literal start default infra/ecosystem.config.cjs "4310"']);
});

it('finds the folder that is called like the package of the repository, and no neighbour of it', async () => {
  const files = {
    'infra/ecosystem.config.js': `
const base = '/opt/quay';
module.exports = { apps: [
  { name: 'shell', script: 'dist/index.js', cwd: base + '/quay-shell' },
  { name: 'jobs', script: 'dist/index.js', cwd: base + '/quay-jobs' },
] };`,
    'package.json': '{ "name": "@harbour/quay-shell", "scripts": { "build": "tsc" } }',
    'tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "rootDir": "src" } }',
    'src/index.ts': listens('Number(process.env.PORT || 4310)'),
  };
  expect(await shownFacts(files)).toEqual([
    'shell 4310 overridable start default src/index.ts "4310"',
    'notice: nothing here says whether "dist/index.js" listens on a port, and where infra/ecosystem.config.js "dist/index.js"',
  ]);
});

it.each(['C:/apps/Ferry/dist/', 'C:\\\\apps\\\\Ferry\\\\dist', '/srv/ferry/dist'])(
  'finds the folder in which that is built: %s',
  async (cwd) => {
    const files = {
      'pm2/ecosystem.config.js': `module.exports = { apps: [{ name: 'ferry', cwd: '${cwd}', script: 'app.js' }] };`,
      'package.json': '{ "name": "ferry" }',
      'tsconfig.json': '{ "compilerOptions": { "outDir": "dist" }, "include": ["src"] }',
      'src/app.ts': listens('4310'),
    };
    expect(await shownFacts(files)).toEqual(['ferry 4310 literal start default src/app.ts "4310"']);
  },
);

it.each([
  ['lies', { 'api/dist/main.js': listens('process.env.PORT || 4320') }],
  ['is built', { 'api/src/main.ts': `require('dotenv').config();\n${listens('process.env.PORT || 4320')}` }],
])('takes a relative folder from where its script %s', async (_, program) => {
  const files = {
    'scripts/ecosystem.config.js':
      "module.exports = { apps: [{ name: 'api', cwd: './', script: './api/dist/main.js' }] };",
    '.env': 'PORT=4310',
    'scripts/.env': 'PORT=4330',
    'api/.env': 'PORT=4340',
    'api/package.json': '{ "scripts": { "build": "tsc" } }',
    'api/tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "rootDir": "src" } }',
    ...program,
  };
  const [port, file] = 'api/src/main.ts' in program ? ['4310', '.env'] : ['4320', 'api/dist/main.js'];
  expect(await shownFacts(files)).toEqual([`api ${port} overridable start default ${file} "${port}"`]);
});

it.each([
  ['beside the process file', 'monitor.js', 'pm2/monitor.js'],
  ['by a path further out', './scripts/monitor.js', 'scripts/monitor.js'],
])('reads a script that lies %s, also where others are deployed to other folders', async (_where, script, file) => {
  const files = {
    'pm2/ecosystem.config.js': `module.exports = { apps: [
      { name: 'monitor', script: '${script}', cwd: '/home/quay/monitor-live', env: { PORT: 4300 } },
      { name: 'game', script: './bin/game.sh', cwd: '/home/quay/games', env: { PORT: 4302 } } ] };`,
    [file]: listens('process.env.MONITOR_PORT || 4301'),
  };
  expect(await shownFacts(files)).toEqual([
    'game 4302 literal start default pm2/ecosystem.config.js "4302"',
    `monitor 4301 overridable start default ${file} "4301"`,
  ]);
});

it.each([
  ['further out', 'monitor.js', '/srv/monitor', 'a.js', 'monitor.js'],
  ['of somebody else as well', 'monitor.js', '/srv/monitor', 'monitor.js', 'pm2/monitor.js'],
])('does not take one %s for that of one of several folders', async (_what, script, cwd, other, file) => {
  const files = {
    'pm2/ecosystem.config.js': `module.exports = { apps: [
      { name: 'monitor', script: '${script}', cwd: '${cwd}' }, { name: 'other', script: '${other}', cwd: '/srv/other' } ] };`,
    [file]: listens('4301'),
  };
  const said = await shownFacts(files);
  expect(said.filter((it) => it.includes('4301'))).toEqual([]);
});

it.each([
  ['relative', "'./packages/web'"],
  ['absolute', '__dirname'],
  ['of the server', "'/srv/quay/packages/web'"],
])('gives no folder that another application has as its own (%s) to one that is not found', async (_what, cwd) => {
  const files = {
    'packages/web/ecosystem.config.js': `module.exports = { apps: [
      { name: 'web', cwd: ${cwd}, script: './dist/index.js' },
      { name: 'jobs', cwd: '/opt/quay/jobs', script: 'dist/index.js' } ] };`,
    'packages/web/dist/index.js': listens('process.env.PORT || 4310'),
  };
  expect(await shownFacts(files)).toEqual([
    'web 4310 overridable start default packages/web/dist/index.js "4310"',
    'notice: nothing here says whether "dist/index.js" listens on a port, and where packages/web/ecosystem.config.js "dist/index.js"',
  ]);
});

it.each([
  ['with its script', 'dist/index.js', { 'packages/jobs/dist/index.js': listens('4320') }],
  ['below the file', 'index.js', { 'packages/web/jobs/index.js': listens('4320') }],
  [
    'with its package',
    'npm start',
    {
      'packages/web/package.json': '{ "scripts": { "start": "node dist/index.js" } }',
      'packages/jobs/package.json': '{ "scripts": { "start": "node a.js" } }',
      'packages/jobs/a.js': listens('4320'),
    },
  ],
])('finds the folder of a server by its name further in than the root: %s', async (_what, script, there) => {
  const files: Readonly<Record<string, string>> = {
    'packages/web/ecosystem.config.js': `module.exports = { apps: [{ name: 'jobs', cwd: '/opt/quay/jobs/', script: '${script}' }] };`,
    'packages/web/dist/index.js': listens('4310'),
    'packages/web/index.js': listens('4310'),
    ...there,
  };
  const said = await shownFacts(files);
  expect(said.filter((it) => it.startsWith('jobs'))).toEqual([expect.stringMatching(/^jobs 4320 literal/)]);
});

it('finds no folder by its name that is there more than once', async () => {
  const files = {
    'packages/web/ecosystem.config.js': `module.exports = { apps: [
      { name: 'web', cwd: __dirname, script: 'web.js' }, { name: 'jobs', cwd: '/opt/quay/jobs', script: 'index.js' } ] };`,
    'packages/web/web.js': listens('4310'),
    'packages/web/jobs/index.js': listens('4320'),
    'packages/jobs/index.js': listens('4321'),
  };
  const said = await shownFacts(files);
  expect(said.filter((it) => it.startsWith('jobs'))).toEqual([]);
});

it('finds a folder of a server with Windows by its name', async () => {
  const files = {
    'ecosystem.config.js':
      "module.exports = { apps: [{ name: 'api', cwd: 'D:\\\\www\\\\api', script: 'a.js' }, { name: 'web', cwd: 'D:/www/web', script: 'a.js' }] };",
    'api/a.js': listens('4310'),
    'web/a.js': listens('4311'),
  };
  expect(await shownFacts(files)).toEqual([
    'api 4310 literal start default api/a.js "4310"',
    'web 4311 literal start default web/a.js "4311"',
  ]);
});

it('reads a process.yml that declares applications, and leaves any other alone', async () => {
  const files = {
    'process.yml': 'apps:\n  - name: api\n    script: server.js\n',
    'ops/process.dev.yml': 'apps:\n  - name: dev\n    script: server.js\n    env:\n      PORT: 4320\n',
    'orb/process.yml': 'steps: [{{ not.yaml }}\n',
    'server.js': listens('process.env.PORT || 4310'),
    'ops/server.js': listens('process.env.PORT || 4330'),
  };
  expect(await shownFacts(files)).toEqual([
    'dev 4320 literal start default ops/process.dev.yml "4320"',
    'api 4310 overridable start default server.js "4310"',
  ]);
});

it('starts a script that lies further out from there', async () => {
  const files = {
    'docker/api/ecosystem.config.cjs': "module.exports = { apps: [{ name: 'quay', script: 'server.js' }] };",
    'server.js': listens('4310'),
  };
  expect(await shownFacts(files)).toEqual(['quay 4310 literal start default server.js "4310"']);
});

it.each([
  ['dist/src/main.js', '{ "compilerOptions": { "outDir": "./dist" } }', 'src/main.ts'],
  ['./dist/main.js', '{ "compilerOptions": { "outDir": "./dist", "rootDir": "./src" } }', 'src/main.ts'],
])('starts %s where it is built, further out from there', async (script, tsconfig, source) => {
  const files = {
    'deploy/ecosystem.config.cjs': `module.exports = { apps: [{ name: 'quay', script: '${script}' }] };`,
    'deploy/setup.ts': '',
    'tsconfig.json': tsconfig,
    [source]: listens('4310'),
  };
  expect(await shownFacts(files)).toEqual([`quay 4310 literal start default ${source} "4310"`]);
});

it.each(['/srv/ferry/dist', 'C:/apps/ferry/dist/', 'C:\\\\apps\\\\ferry\\\\dist'])(
  'knows the folder %s, to which it is built',
  async (cwd) => {
    const files = {
      'ops/ecosystem.config.cjs': `module.exports = { apps: [{ name: 'quay', cwd: '${cwd}', script: 'app.js' }] };`,
      'tsconfig.json': '{ "compilerOptions": { "outDir": "./dist" } }',
      'src/app.ts': listens('4310'),
    };
    expect(await shownFacts(files)).toEqual(['quay 4310 literal start default src/app.ts "4310"']);
  },
);

it.each([
  ['process.cwd()', ['quay 4310 literal start default server.js "4310"']],
  ['process.env.QUAY_ROOT || process.cwd()', ['quay 4310 literal start default server.js "4310"']],
])('starts it there too where its folder is that of whoever starts PM2: %s', async (cwd, said) => {
  const files = {
    'docker/ecosystem.config.cjs': `module.exports = { apps: [{ name: 'quay', cwd: ${cwd}, script: './server.js' }] };`,
    'server.js': listens('4310'),
  };
  expect(await shownFacts(files)).toEqual(said);
});

const loop = `
const fs = require('fs');
if (fs.existsSync('.env')) {
  for (const line of fs.readFileSync('.env', 'utf8').split('\\n')) {
    const [name, value] = line.split('=');
    if (value && process.env[name] === undefined) process.env[name] = value;
  }
}
`;

it('takes what a program may read into its environment for what can replace a port', async () => {
  const files = {
    'ecosystem.config.js':
      "module.exports = { apps: [{ name: 'a', script: 'a.js', env: { PORT: 4310 } }, { name: 'b', script: 'b.js' }] };",
    'a.js': loop + listens('Number(process.env.PORT)'),
    'b.js': loop + listens('Number(process.env.PORT) || 4320'),
  };
  expect(await shownFacts(files)).toEqual([
    'b 4320 overridable start default b.js "4320"',
    // It only sets what is not set.
    'a 4310 literal start default ecosystem.config.js "4310"',
  ]);
});

it('lists the folders of applications with their types', async () => {
  const config = `
const apps = require('fs').readdirSync(__dirname + '/apps', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, cwd: './apps/' + name, script: 'server.js' }));
module.exports = { apps };`;
  const files = {
    'ecosystem.config.cjs': config,
    'apps/README.md': '',
    'apps/quay/server.js': listens('4310'),
    'apps/tide/server.js': listens('4320'),
  };
  const facts = await shownFacts(files);
  expect(facts.slice(0, 2)).toEqual([
    'quay 4310 literal start default apps/quay/server.js "4310"',
    'tide 4320 literal start default apps/tide/server.js "4320"',
  ]);
  expect(facts.slice(2)).toEqual([expect.stringContaining('what else lies in "apps" on the server is not known')]);
});

it('takes the adapter that can have built a server of SvelteKit', async () => {
  const files = {
    'ecosystem.config.cjs':
      "module.exports = { apps: [{ name: 'deck', script: 'build/index.js', env: { PORT: 4310 } }] };",
    'svelte.config.js': `
import node from '@sveltejs/adapter-node';
import pages from '@sveltejs/adapter-static';
const adapter = process.env.ADAPTER === 'static' ? pages({ fallback: 'index.html' }) : node({ out: 'build', envPrefix: '' });
export default { kit: { adapter } };`,
  };
  expect(await shownFacts(files)).toEqual(['deck 4310 on 0.0.0.0 literal start default ecosystem.config.cjs "4310"']);
});

it('takes no folder of the server that is missing here for the root, where others say what the root is', async () => {
  const apps = `[
    { name: 'api', cwd: '/srv/ferry/apps/api', script: 'server.js' },
    { name: 'web', cwd: '/srv/ferry/apps/web', script: 'npm', args: 'start' },
  ]`;
  const files = {
    'ecosystem.config.js': `module.exports = { apps: ${apps} };`,
    'apps/api/server.js': listens('4310'),
    'package.json': '{ "name": "root", "scripts": { "start": "next start -p 4320" } }',
  };
  expect((await shownFacts(files)).filter((it) => /^(?:web|warning)/.test(it))).toEqual([
    'warning: it runs the script "start" in a folder that is not in this repository ecosystem.config.js "start"',
  ]);
});

it('says of programs that build, and of containers, what they do', async () => {
  const apps = "[{ name: 'a', script: 'cargo', args: 'run' }, { name: 'b', script: 'docker', args: 'compose up' }]";
  expect(await shownFacts({ 'ecosystem.config.js': `module.exports = { apps: ${apps} };` })).toEqual([
    'notice: nothing here says whether "cargo" listens on a port, and where: it builds and runs a program in a language that is not read ecosystem.config.js "cargo"',
    'warning: "docker" runs containers, whose ports are said elsewhere, which is not followed ecosystem.config.js "docker"',
  ]);
});

it.each([
  ["execSync('which gunicorn').toString().trim()", ''],
  ["which('gunicorn')", 'const which = (name) => execSync(`which ${name}`).toString().trimEnd();'],
  ["execSync('command -v gunicorn', { encoding: 'utf8' }).split('\\n')[0]", ''],
  ["execFileSync('which', ['gunicorn']).toString().trim()", ''],
  ["require('node:child_process').spawnSync('which', ['gunicorn']).stdout.toString().trim()", ''],
])('takes the path of a program that is asked for as that program: %s', async (script, before) => {
  const files = {
    'ecosystem.config.js': `
const { execSync, execFileSync } = require('child_process');
${before}
module.exports = { apps: [{ name: 'tide', script: ${script}, args: '--bind 127.0.0.1:4310 tide:app', interpreter: 'python3' }] };`,
  };
  expect(await shownFacts(files)).toEqual(['tide 4310 on 127.0.0.1 literal start default ecosystem.config.js "4310"']);
});

it('takes an interpreter that is asked for as what it is', async () => {
  const files = {
    'ecosystem.config.js': `
const { execSync } = require('child_process');
const python = execSync('which python3').toString().trim();
module.exports = { apps: [{ name: 'tide', script: 'tide.py', interpreter: python }] };`,
    'tide.py': 'import uvicorn\nuvicorn.run("tide:app", port=4310)\n',
  };
  expect(await shownFacts(files)).toEqual(['tide 4310 on 127.0.0.1 literal start default tide.py "4310"']);
});

it.each(["execSync('hostname').toString().trim()", "execSync('which gunicorn').toString().trim() + '-tide'"])(
  'does not know what else a command prints: %s',
  async (script) => {
    const files = {
      'ecosystem.config.js': `const { execSync } = require('child_process');
module.exports = { apps: [{ name: 'tide', script: ${script}, args: '--bind 127.0.0.1:4310' }] };`,
    };
    expect(await shownFacts(files)).toEqual([expect.stringMatching(/^warning: the script is not known/)]);
  },
);

const start = { 'package.json': '{ "scripts": { "start": "node server.js -p 4310" } }', 'server.js': listens('4310') };

it.each([
  ["script: 'npm', args: 'start'", start],
  ["script: 'npm start'", start],
  ["script: 'yarn', args: ['start']", start],
  [
    "script: 'npm', args: '--prefix web run start'",
    { 'web/package.json': start['package.json'], 'web/server.js': listens('4310') },
  ],
  [
    "script: 'bash', args: '-c \"cd web && pnpm start\"'",
    { 'web/package.json': start['package.json'], 'web/server.js': listens('4310') },
  ],
  ["script: 'npm', args: 'start', cwd: './'", start],
  ["script: 'npm', args: 'start', cwd: '/srv/quay'", start],
  ["script: 'npm', args: 'start'", { ...start, 'deploy/package.json': '{ "scripts": { "deploy": "pm2 deploy" } }' }],
  ["script: 'node', args: 'server.js'", start],
  ["script: 'gunicorn', args: '-c gunicorn.conf.py quay:app'", { 'gunicorn.conf.py': "bind = ['127.0.0.1:4310']\n" }],
  [
    "script: './node_modules/.bin/vite', args: 'preview'",
    { 'package.json': '{}', 'vite.config.js': 'export default { preview: { port: 4310 } }' },
  ],
])('starts a command in the folder further out in which it can be started: %s', async (app, there) => {
  const files = { 'deploy/ecosystem.config.js': `module.exports = { apps: [{ name: 'quay', ${app} }] };`, ...there };
  const said = await shownFacts(files);
  expect(said).toEqual([expect.stringMatching(/^quay 4310 /)]);
});

it('keeps the reason of a script that breaks where it is', async () => {
  const files = {
    'deploy/ecosystem.config.js': "module.exports = { apps: [{ name: 'quay', script: 'npm', args: 'start' }] };",
    'package.json': '{ "scripts": { "start": "turbo run start" } }',
  };
  expect(await shownFacts(files)).toEqual([
    'warning: "turbo" decides itself which tasks it runs, which is not followed package.json "turbo"',
  ]);
});

describe('a script of a package', () => {
  const npm = (app: string): string => `module.exports = { apps: [{ name: 'tide', ${app} }] };`;
  const start = (line: string): string => JSON.stringify({ scripts: { start: line } });

  it('is that of the next package further out, where the folder of the process file has none', async () => {
    const files = {
      'scripts/ecosystem.config.js': npm("script: 'pnpm', args: 'run start'"),
      'package.json': start('node .'),
      'index.js': listens('4310'),
    };
    expect(await shownFacts(files)).toEqual(['tide 4310 literal start default index.js "4310"']);
  });

  it('is that of the package around a folder that a build makes', async () => {
    const files = {
      'quay/ecosystem.config.js': npm("cwd: './build', script: 'npm', args: 'start'"),
      'quay/package.json': start('node server.js'),
      'quay/server.js': listens('4310'),
    };
    expect(await shownFacts(files)).toEqual(['tide 4310 literal start default quay/server.js "4310"']);
  });

  it('is that of the own package, also where what it starts is not there', async () => {
    const files = {
      'quay/ecosystem.config.js': npm("script: 'yarn start'"),
      'quay/package.json': start('node lib/quay/src/'),
      'package.json': '{ "private": true, "workspaces": ["quay"] }',
    };
    expect(await shownFacts(files)).toEqual([
      expect.stringContaining('nothing here says whether "lib/quay/src/" listens on a port, and where'),
    ]);
  });
});
