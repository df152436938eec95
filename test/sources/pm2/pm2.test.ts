import { describe, expect, it } from 'vitest';
import { pm2 } from '../../../src/sources/pm2/index.ts';
import { scanFiles, shownFacts } from '../../support/scan.ts';

/** The facts of one process file in JavaScript. */
function facts(apps: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return shownFacts({ 'ecosystem.config.js': `module.exports = { apps: [${apps}] };`, ...files });
}

const nextApp = (scripts: string): Record<string, string> => ({
  'package.json': `{ "name": "ferry-web", "scripts": ${scripts} }`,
});

describe('claims', () => {
  it.each([
    'ecosystem.config.js',
    'ecosystem.config.cjs',
    'ecosystem.config.mjs',
    'deploy/ecosystem.production.config.js',
    'ecosystem.json',
    'ecosystem.yml',
    'ecosystem.yaml',
    'process.json',
    'process.prod.json',
    'processes.json',
    'pm2.json',
    'pm2-staging.json',
    'pm2.config.js',
    'pm2.config.cjs',
    'pm2-ecosystem.prod.cjs',
    'deploy/pm2.ecosystem.cjs',
    'ecosystem.json5',
    'process.json5',
    'process.config.js',
    'process.prod.config.cjs',
    'ferry.pm2.config.js',
    'ferry-pm2.config.cjs',
    'ferry.pm2.yml',
    'staging.ecosystem.config.js',
    'echosystem.config.js',
    'api/ecosytem.config.cjs',
    'pm2/production.json',
    'api/pm2/staging.yml',
    'server.config.js',
    'deploy/start.prod.config.cjs',
    'app.config.json',
  ])('%s', (path) => expect(pm2.claims(path)).toBe(true));

  it.each([
    'package.json',
    'src/ecosystem.md',
    'process.ts',
    'process.js',
    'process-child.mjs',
    'rpm2.json',
    'ecosystem/index.js',
    'subprocess.json',
    'test/ecosystem.config.test.ts',
    'types/ecosystem.d.ts',
    'docs/archive/ecosystem.config 2.js',
    'ecosystem.config - Copy.js',
    'pm2/package.json',
    'pm2/lib/limits.json',
    'pm2/index.js',
    'server.config.ts',
    'server.js',
    'app.json',
  ])('not %s', (path) => expect(pm2.claims(path)).toBe(false));

  it('says nothing of a module that only has such a name', async () => {
    expect(
      await shownFacts({
        '.github/workflows/deploy-pm2.yml': 'on: [push]\njobs: [{{ not.yaml }}\n',
        'docker-compose.pm2.yml': 'services: { quay: { ports: !reset [] } }\n',
        'process.config.js': "module.exports = require('harbours')(3);",
        'process.prod.config.mjs': "import { load } from 'harbours'; export default load();",
        'pm2/limits.json': '{ "memory": "1G" }',
        'pm2/docker-compose.yml': 'services: { quay: { ports: !reset [] } }\n',
        'setup-pm2.mjs': "import { load } from 'harbours'; export default load();",
        'src/ecosystem.ts': "import { load } from './harbours.ts'; export default load('north');",
        'src/ecosystem-map.ts': 'export const map = {',
        'src/ecosystemSlice.ts': "import { slice } from '@harbour/state'; export const { dock } = slice('harbours');",
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'server.config.js',
      "module.exports = { apps: [{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }] };",
    ],
    ['start.config.mjs', "export const apps = [{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }];"],
    ['app.config.json', '{ "apps": [{ "name": "ferry-api", "script": "server.js", "env": { "PORT": 4310 } }] }'],
  ])('reads %s for what it declares', async (path, text) => {
    expect(await shownFacts({ [path]: text })).toEqual([`ferry-api 4310 literal start default ${path} "4310"`]);
  });

  it('says nothing of the config of another tool, whatever words are in it', async () => {
    const app = "{ name: 'quay', script: 'server.js', env: { PORT: 4310 } }";
    expect(
      await shownFacts({
        // No `apps`: PM2 would take all of it for an application.
        'quay.config.js': `module.exports = ${app};`,
        'jest.config.js': "module.exports = { roots: ['<rootDir>/apps'], transform: load('script') };",
        'expo.config.js': 'export default ({ config }) => ({ ...config, apps: { script: 3000 } });',
        'tide.config.cjs': "module.exports = { apps: ['north'], script: 'build' };",
        'shore.config.mjs': `export default { apps: [${app}] };`,
        'broken.config.js': 'module.exports = { apps: [{ script: ',
        'harbour.config.json': '{ "apps": "script" }',
      }),
    ).toEqual([]);
  });

  it.each(['pm2/production.json', 'echosystem.json'])('reads %s', async (path) => {
    const text = '{ "name": "ferry-api", "script": "server.js", "env": { "PORT": 4310 } }';
    expect(await shownFacts({ [path]: text })).toEqual([`ferry-api 4310 literal start default ${path} "4310"`]);
  });

  it('reads what such a module starts', async () => {
    const app = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
    expect(await shownFacts({ 'pm2-ecosystem.prod.cjs': `module.exports = { apps: [${app}] }` })).toEqual([
      'ferry-api 4310 literal start default pm2-ecosystem.prod.cjs "4310"',
    ]);
  });
});

describe('the forms of a process file', () => {
  const app = "{ name: 'ferry-api', script: 'server.js', env: { PORT: 4310 } }";
  const found = ['ferry-api 4310 literal start default ecosystem.config.js "4310"'];

  it.each([
    ['module.exports with apps', `module.exports = { apps: [${app}] }`],
    ['one application as apps', `module.exports = { apps: ${app} }`],
    ['a list', `module.exports = [${app}]`],
    ['a single application', `module.exports = ${app}`],
    ['a pm2 key', `module.exports = { pm2: [${app}] }`],
    ['export of apps', `export const apps = [${app}]`],
    ['export as module.exports', `const config = { apps: [${app}] };\nexport { config as 'module.exports' };`],
    ['exports.apps', `exports.apps = [${app}]`],
    ['a constant', `const apps = [${app}]; module.exports = { apps }`],
    [
      'with a deploy section',
      `module.exports = { apps: [${app}], deploy: { production: { user: 'ferry', PORT: 4999 } } }`,
    ],
  ])('%s', async (_, text) => {
    expect(await shownFacts({ 'ecosystem.config.js': text })).toEqual(found);
  });

  it('JSON as PM2 reads it', async () => {
    const text = "// processes\n{ apps: [{ name: 'ferry-api', script: 'server.js', env: { PORT: '4310' }, }] }";
    expect(await shownFacts({ 'ecosystem.json': text })).toEqual([
      'ferry-api 4310 literal start default ecosystem.json "4310"',
    ]);
  });

  it('JSON5, which is the same to it', async () => {
    expect(await shownFacts({ 'ecosystem.json5': `// processes\n{ apps: [${app},] }` })).toEqual([
      'ferry-api 4310 literal start default ecosystem.json5 "4310"',
    ]);
  });

  it.each([
    ['// processes', ['problem: PM2 refuses a comment at the very end: end its line ecosystem.json:1:90']],
    ['// processes\n', ['ferry-api 4310 literal start default ecosystem.json "4310"']],
    ['/* // */', ['ferry-api 4310 literal start default ecosystem.json "4310"']],
  ])('JSON with a comment at its end: %j', async (comment, expected) => {
    expect(await shownFacts({ 'ecosystem.json': `{ "apps": [${app}] } ${comment}` })).toEqual(expected);
  });

  it('YAML', async () => {
    const text =
      'apps:\n  - name: ferry-api\n    script: server.js\n    env:\n      PORT: 4310\n    env_production: { PORT: "4320" }\n';
    expect(await shownFacts({ 'ecosystem.yml': text })).toEqual([
      'ferry-api 4310 literal start default ecosystem.yml "4310"',
      'ferry-api 4320 literal start production ecosystem.yml "4320"',
    ]);
  });

  it('YAML with keys that are merged in, of which the nearest holds', async () => {
    const yaml = `
base: &base { script: server.js, env: { PORT: 4310 } }
other: &other { script: worker.js, cwd: pier, env: { PORT: 4311 } }
apps:
  - { name: ferry-api, <<: *base }
  - { <<: [*base, *other], name: pier-web }
  - { name: tide-api, <<: *base, env: { PORT: 4312 } }
  - { name: buoy-api, <<: nothing }
`;
    expect(await shownFacts({ 'ecosystem.yml': yaml })).toEqual([
      'ferry-api 4310 literal start default ecosystem.yml "4310"',
      'pier-web 4310 literal start default ecosystem.yml "4310"',
      'tide-api 4312 literal start default ecosystem.yml "4312"',
      expect.stringContaining('"<<" merges what is no mapping'),
    ]);
  });

  it('not several YAML documents, which PM2 refuses', async () => {
    const yaml = 'apps: []\n---\napps: [{ name: ferry-api, script: a.js, env: { PORT: 4310 } }]\n';
    expect(await shownFacts({ 'ecosystem.yml': yaml })).toEqual([
      expect.stringMatching(/^problem: YAML error: .* ecosystem.yml:2:1$/),
    ]);
  });

  it.each(['[', '- ', '? '])('not YAML that is nested without end by %s', async (opening) => {
    expect(await shownFacts({ 'ecosystem.yml': opening.repeat(50_000) })).toEqual([
      expect.stringMatching(/^problem: it is nested too deeply to be read/),
    ]);
  });

  it('no lists in the list, which PM2 does not open', async () => {
    const held = "const app = { name: 'ferry-api', script: 'a.js', env: { PORT: 4310 } };\n";
    const facts = (apps: string): Promise<string[]> =>
      shownFacts({ 'ecosystem.config.js': `${held}${apps}\nmodule.exports = { apps };` });
    const found = ['ferry-api 4310 literal start default ecosystem.config.js "4310"'];
    expect(await facts('const apps = [[app], [[]]];')).toEqual([]);
    expect(await facts('const apps = [[app], [[]]].flat();')).toEqual(found);
    expect(await facts('let apps = [app]; for (let i = 0; i < 60; i++) apps = [apps, apps];')).toEqual([]);
    expect(await facts('const apps = [app]; apps.push(apps);')).toEqual(found);
  });

  it('YAML with anchors and merge-free aliases, and none that never ends', async () => {
    const text = 'shared: &env { PORT: 4310 }\napps:\n  - { name: ferry-api, script: s.js, env: *env }\n';
    expect(await shownFacts({ 'ecosystem.yml': text })).toEqual([
      'ferry-api 4310 literal start default ecosystem.yml "4310"',
    ]);
    const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}apps: *a40\n`;
    expect(await shownFacts({ 'ecosystem.yml': bomb })).toEqual([expect.stringContaining('the document is too large')]);
    expect(await shownFacts({ 'ecosystem.yml': `apps: ${'['.repeat(50_000)}` })).toHaveLength(1);
  });

  it('YAML that is wrong is a problem with its place', async () => {
    expect(await shownFacts({ 'ecosystem.yml': 'apps:\n  - name: a\n    name: b\n' })).toEqual([
      'problem: YAML error: the key "name" is there twice ecosystem.yml:3:5',
    ]);
    expect(await shownFacts({ 'ecosystem.yml': 'apps: [\n' })).toEqual([
      expect.stringMatching(/^problem: YAML error: .* ecosystem.yml:/),
    ]);
  });

  it('nothing in a file of something else', async () => {
    expect(await shownFacts({ 'process.json': '{ "steps": ["build", "ship"] }' })).toEqual([]);
  });
});

describe('where the port is', () => {
  it.each([
    [
      'env',
      "{ name: 'a', script: 's.js', env: { PORT: 4310 } }",
      ['a 4310 literal start default ecosystem.config.js "4310"'],
    ],
    [
      'env as text',
      "{ name: 'a', script: 's.js', env: { PORT: '4310' } }",
      ['a 4310 literal start default ecosystem.config.js "4310"'],
    ],
    [
      'port',
      "{ name: 'a', script: 's.js', port: 4310, env: { PORT: 1 } }",
      ['a 4310 literal start default ecosystem.config.js "4310"'],
    ],
    [
      'each environment',
      "{ name: 'a', script: 's.js', env: { PORT: 4310 }, env_staging: { PORT: 4311 }, env_test: { LOG: 1 } }",
      [
        'a 4310 literal start default ecosystem.config.js "4310"',
        'a 4311 literal start staging ecosystem.config.js "4311"',
      ],
    ],
    [
      'a flag',
      "{ name: 'a', script: 's.js', args: '--port 4310' }",
      ['a 4310 literal start default ecosystem.config.js "4310"'],
    ],
    [
      'a flag in a list',
      "{ name: 'a', script: 's.js', args: ['--port=4310'] }",
      ['a 4310 literal start default ecosystem.config.js "4310"'],
    ],
    [
      'an address',
      "{ name: 'a', script: 's.js', env: { PORT: 4310, HOST: '127.0.0.1' } }",
      ['a 4310 on 127.0.0.1 literal start default ecosystem.config.js "4310"'],
    ],
    [
      'a fallback',
      "{ name: 'a', script: 's.js', env: { PORT: process.env.PORT || 4310 } }",
      ['a 4310 overridable start default ecosystem.config.js "4310"'],
    ],
    [
      'the environment after it',
      "{ name: 'a', script: 's.js', env: { PORT: 4310, ...process.env } }",
      ['a 4310 overridable start default ecosystem.config.js "4310"'],
    ],
  ])('%s', async (_, app, expected) => {
    expect(await facts(app)).toEqual(expected);
  });

  it('is that of the application that a condition adds', async () => {
    const list =
      "[{ name: 'a', script: 's.js', env: { PORT: 4310 } }, ...(process.env.B ? [{ name: 'b', script: 's.js', env: { PORT: 4311 } }] : [])]";
    const found = [
      'a 4310 literal start default ecosystem.config.js "4310"',
      'b 4311 literal start default ecosystem.config.js "4311"',
    ];
    expect(await shownFacts({ 'ecosystem.config.js': `module.exports = { apps: ${list} }` })).toEqual(found);
    expect(await shownFacts({ 'ecosystem.config.js': `module.exports = { apps: ${list}.sort(byName) }` })).toEqual(
      found,
    );
  });

  it('is taken from a table by environment', async () => {
    const before = "const stage = process.env.STAGE || 'test'; const ports = { test: 4310, production: 4320 };";
    const code = `${before} module.exports = [{ name: 'a', script: 's.js', env: { PORT: ports[stage] } }]`;
    expect(await shownFacts({ 'ecosystem.config.js': code })).toEqual([
      'a 4310 literal start default ecosystem.config.js "4310"',
      'a 4320 literal start production ecosystem.config.js "4320"',
    ]);
  });

  it('is there beside a loop over what is not known', async () => {
    const code =
      "const apps = [{ name: 'a', script: 's.js', env: { PORT: 4310 } }]; for (const f of require('glob').sync('*')) apps.push({ name: f, script: f }); module.exports = { apps }";
    expect(await shownFacts({ 'ecosystem.config.js': code })).toEqual([
      'a 4310 literal start default ecosystem.config.js "4310"',
      "warning: the applications are not known: a loop goes over something that is not known ecosystem.config.js \"for (const f of require('glob').sync('*')) apps.push({ name: f, script: f });\"",
    ]);
  });

  it('is unresolved where it cannot be known', async () => {
    expect(await facts("{ name: 'a', script: 's.js', env: { PORT: getPort() } }")).toEqual([
      'warning: "getPort" is not defined here ecosystem.config.js "getPort"',
    ]);
    expect(await facts("{ name: 'a', script: 's.js', env: { PORT: 'auto' } }")).toEqual([
      'warning: "auto" is not a port number ecosystem.config.js "auto"',
    ]);
    expect(await facts('...more()')).toEqual([
      'warning: the applications are not known: "more" is not defined here ecosystem.config.js "more"',
    ]);
  });

  it('is a notice where nothing says that there is one', async () => {
    expect(await facts("{ name: 'worker', script: 'dist/worker.js' }")).toEqual([
      'notice: nothing here says whether "dist/worker.js" listens on a port, and where: it is not in this repository, nor is what it may be built from ecosystem.config.js "dist/worker.js"',
    ]);
  });

  it('names an application after its script', async () => {
    expect(await facts("{ script: './dist/lighthouse.js', env: { PORT: 4310 } }")).toEqual([
      'lighthouse 4310 literal start default ecosystem.config.js "4310"',
    ]);
  });
});

describe('frameworks', () => {
  it.each([
    [
      'its own program',
      "{ name: 'w', script: 'node_modules/next/dist/bin/next', args: 'start -p 4310' }",
      'w 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      'its link',
      "{ name: 'w', script: './node_modules/.bin/next', args: 'start' , env: { PORT: 4310 } }",
      'w 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      'npm start',
      "{ name: 'w', script: 'npm', args: 'start' }",
      'w 3000 default start default ecosystem.config.js "npm"',
    ],
    [
      'npm run with a flag',
      "{ name: 'w', script: 'npm', args: 'run web -- -p 4310' }",
      'w 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      'yarn without run',
      "{ name: 'w', script: 'yarn', args: 'web --port 4310' }",
      'w 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      'a shell',
      "{ name: 'w', script: 'bash', args: ['-c', 'cd . && npm run web -- -p 4310'] }",
      'w 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      'a script with spaces',
      "{ name: 'w', script: 'npm run web -- -p 4310' }",
      'w 4310 literal start default ecosystem.config.js "4310"',
    ],
    [
      'a flag before a variable',
      "{ name: 'w', script: 'npm', args: 'run pinned', env: { PORT: 4399 } }",
      'w 4320 literal start default package.json "4320"',
    ],
    [
      'a variable in the script',
      "{ name: 'w', script: 'npm', args: 'run assigned', env: { PORT: 4399 } }",
      'w 4330 literal start default package.json "4330"',
    ],
    [
      'development',
      "{ name: 'w', script: 'npm', args: 'run dev' }",
      'w 3000 default dev default ecosystem.config.js "npm"',
    ],
  ])('Next.js by %s', async (_, app, expected) => {
    const scripts = `{ "start": "next start", "web": "next start", "dev": "next dev", "pinned": "next build && next start -p 4320", "assigned": "cross-env PORT=4330 next start" }`;
    expect(await facts(app, nextApp(scripts))).toEqual([expected]);
  });

  it('says at which step a chain breaks', async () => {
    expect(await facts("{ name: 'w', script: 'npm', args: 'run missing' }", nextApp('{}'))).toEqual([
      'warning: package.json has no script "missing" ecosystem.config.js "missing"',
    ]);
    // It fails, whatever it is given.
    expect(
      await facts("{ name: 'w', script: 'npm', args: 'run missing', env: { PORT: 4310 } }", nextApp('{}')),
    ).toEqual(['warning: package.json has no script "missing" ecosystem.config.js "missing"']);
    expect(await facts("{ name: 'w', script: 'npm', args: 'start', cwd: '../elsewhere' }", nextApp('{}'))).toEqual([
      'warning: it runs the script "start" in a folder that is not in this repository ecosystem.config.js "start"',
    ]);
    expect(
      await facts("{ name: 'w', script: 'npm', args: 'run a' }", nextApp('{ "a": "npm run b", "b": "npm run a" }')),
    ).toEqual([expect.stringContaining('its scripts call each other too deeply')]);
    expect(
      await facts("{ name: 'w', script: 'npm', args: 'start' }", nextApp('{ "start": "next start -p $PORT" }')),
    ).toEqual(['warning: it comes from the environment ("PORT"), and nothing here sets that package.json "$PORT"']);
  });

  it('finds the folder of an absolute cwd by its end', async () => {
    const files = { 'ferry-web/package.json': '{ "scripts": { "start": "next start" } }' };
    expect(await facts("{ name: 'w', script: 'npm', args: 'start', cwd: '/var/www/ferry-web' }", files)).toEqual([
      'w 3000 default start default ecosystem.config.js "npm"',
    ]);
  });

  it.each([
    [
      "script: '/srv/ferry/api/server.js', cwd: '/srv/ferry/api'",
      { 'api/server.js': "require('node:http').createServer().listen(4310);" },
      'w 4310 literal start default api/server.js "4310"',
    ],
    [
      "script: '/srv/ferry/api/dist/main.js', cwd: '/srv/ferry/api/'",
      { 'api/src/main.ts': "import http from 'node:http';\nhttp.createServer().listen(4310);" },
      'w 4310 literal start default api/src/main.ts "4310"',
    ],
    [
      "script: '/usr/bin/gunicorn', interpreter: 'python3', args: 'a:b -c /srv/ferry/api/conf.py', cwd: '/srv/ferry/api'",
      { 'api/conf.py': "bind = '0.0.0.0:4310'\n" },
      'w 4310 on 0.0.0.0 literal start default api/conf.py "4310"',
    ],
  ])('finds the files in such a folder: %s', async (app, files, expected) => {
    expect(await facts(`{ name: 'w', ${app} }`, { 'api/package.json': '{}', ...files })).toEqual([expected]);
  });

  it('finds a script without a cwd in the folder that is called like the package', async () => {
    const files = {
      'package.json': '{ "name": "@quay/ferry" }',
      'server/index.ts': "import http from 'node:http';\nhttp.createServer().listen(4310);",
    };
    expect(await facts("{ name: 'w', script: '/home/work/ferry/server/index.js' }", files)).toEqual([
      'w 4310 literal start default server/index.ts "4310"',
    ]);
    expect(await facts("{ name: 'w', script: '/home/work/barge/server/index.js' }", files)).toEqual([
      expect.stringContaining('it is not in this repository'),
    ]);
  });

  it('takes no program in such a folder for one that is installed', async () => {
    const app = "{ name: 'w', script: '/srv/ferry/api/quay', cwd: '/srv/ferry/api' }";
    expect(await facts(app, { 'api/package.json': '{}' })).toEqual([
      expect.stringContaining('"/srv/ferry/api/quay" listens on a port, and where: it is not in this repository'),
    ]);
  });

  it('takes one absolute cwd that is not found for the folder of the file', async () => {
    expect(
      await facts(
        "{ name: 'w', script: 'npm', args: 'start', cwd: '/srv/anything' }",
        nextApp('{ "start": "next start" }'),
      ),
    ).toEqual(['w 3000 default start default ecosystem.config.js "npm"']);
  });
});

describe('instances', () => {
  async function instances(app: string): Promise<unknown> {
    const { listeners } = await scanFiles({ 'ecosystem.config.js': `module.exports = { apps: [${app}] };` });
    const [first] = listeners;
    return (
      first?.instances && {
        count: first.instances.count,
        mode: first.instances.mode,
        increments: first.instances.increments,
        portEnd: first.portEnd,
      }
    );
  }

  it('are a cluster where PM2 makes them one', async () => {
    expect(await instances("{ script: 's.js', instances: 4, env: { PORT: 4310 } }")).toMatchObject({
      count: 4,
      mode: 'cluster',
    });
    expect(await instances("{ script: 's.js', instances: 'max', env: { PORT: 4310 } }")).toMatchObject({
      count: null,
      mode: 'cluster',
    });
    expect(await instances("{ script: 's.js', instances: 4, exec_mode: 'fork', env: { PORT: 4310 } }")).toMatchObject({
      count: 4,
      mode: 'fork',
    });
    expect(
      await instances("{ script: 's.py', interpreter: 'python3', instances: 4, env: { PORT: 4310 } }"),
    ).toMatchObject({ mode: 'fork' });
    expect(await instances("{ script: 's.js', env: { PORT: 4310 } }")).toBeNull();
  });

  it('take a range with increment_var', async () => {
    expect(await instances("{ script: 's.js', instances: 4, increment_var: 'PORT', env: { PORT: 4310 } }")).toEqual({
      count: 4,
      mode: 'cluster',
      increments: true,
      portEnd: 4313,
    });
    expect(await instances("{ script: 's.js', instances: 4, increment_var: 'ID', env: { PORT: 4310 } }")).toMatchObject(
      {
        increments: false,
        portEnd: null,
      },
    );
  });
});

describe('a command that leads out of what can be read', () => {
  const broken = (script: string, args: string): string =>
    `{ name: 'w', cwd: './harbour/web', script: '${script}', args: '${args}' }`;

  it.each([
    ['npm', 'run dev -- --port 4310'],
    ['npm', 'start -- --port=4310'],
    ['pnpm', '--filter harbour-web dev --port 4310'],
    ['yarn', 'workspace harbour-web dev --port 4310'],
  ])('still has the port that is handed on: %s %s', async (script, args) => {
    expect(await facts(broken(script, args))).toEqual(['w 4310 literal start default ecosystem.config.js "4310"']);
  });

  it('says where it breaks if no port is handed on', async () => {
    expect(await facts(broken('npm', 'run dev'))).toEqual([
      'warning: it runs the script "dev", and there is no readable harbour/web/package.json ecosystem.config.js "dev"',
    ]);
  });
});

describe('what runs a program', () => {
  it.each([
    ["script: process.platform === 'win32' ? 'npx.cmd' : 'npx', args: 'next start -p 4310'"],
    ["script: '/home/ferry/.nvm/versions/node/v22/bin/node', args: './node_modules/.bin/next start -p 4310'"],
    ["script: 'node_modules/.bin/next', args: 'start -p 4310', interpreter: '/bin/bash'"],
    ["script: '/home/ferry/.bun/bin/bun', args: 'node_modules/.bin/next start -p 4310'"],
  ])('%s', async (app) => {
    expect(await facts(`{ name: 'w', ${app} }`)).toEqual(['w 4310 literal start default ecosystem.config.js "4310"']);
  });

  it.each([
    ["script: 'main.py', interpreter: 'python3'", 'main.py'],
    ["script: '.venv/bin/python', args: '-u main.py'", 'main.py'],
    ["script: 'bash', args: 'start.sh'", 'start.sh'],
    ["script: '/home/ferry/.bun/bin/bun', args: 'run src/server.ts'", 'src/server.ts'],
    ["script: require('path').join(__dirname, 'scripts/run.mjs')", 'scripts/run.mjs'],
  ])('%s is not what is spoken of', async (app, program) => {
    const facts = await scanFiles({ 'ecosystem.config.js': `module.exports = { apps: [{ name: 'w', ${app} }] };` });
    expect(facts.unresolved.map((it) => `${it.severity}: ${it.reason}`)).toEqual([
      `notice: nothing here says whether "${program}" listens on a port, and where: it is not in this repository, nor is what it may be built from`,
    ]);
  });

  it('is PM2 itself for "serve", and another program for "npx serve"', async () => {
    const env = 'env: { PM2_SERVE_PORT: 4310, PORT: 4320 }';
    expect(
      await facts(`{ name: 'a', script: 'serve', ${env} }, { name: 'b', script: 'npx', args: 'serve', ${env} }`),
    ).toEqual([
      'a 4310 on 0.0.0.0 literal start default ecosystem.config.js "4310"',
      'b 4320 literal start default ecosystem.config.js "4320"',
    ]);
  });
});

describe('a variable that the shell fills in', () => {
  const start = async (script: string, env: string): Promise<string[]> =>
    facts(
      `{ name: 'w', script: 'npm', args: 'start', ${env} }`,
      nextApp(JSON.stringify({ start: script.replace(/<(.*?)>/g, '$${$1}') })),
    );

  it.each([
    ['next start -p $PORT', 'env: { PORT: 4310 }', ['w 4310 literal start default ecosystem.config.js "4310"']],
    ['next start -p <FERRY>', 'env: { FERRY: 4310 }', ['w 4310 literal start default ecosystem.config.js "4310"']],
    ['next start --port=$PORT', 'env: { PORT: 4310 }', ['w 4310 literal start default ecosystem.config.js "4310"']],
    ['next start -p <PORT:-4320>', 'env: { PORT: 4310 }', ['w 4310 literal start default ecosystem.config.js "4310"']],
    ['next start -p <PORT:-4320>', 'env: {}', ['w 4320 overridable start default package.json "4320"']],
    ['PORT=<PORT:-4320> next start', 'env: {}', ['w 4320 overridable start default package.json "4320"']],
    ['PORT=$FERRY next start', 'env: { FERRY: 4310 }', ['w 4310 literal start default ecosystem.config.js "4310"']],
    [
      'next start -p $PORT',
      'env: { PORT: 4310 }, env_production: { PORT: 4311 }',
      [
        'w 4310 literal start default ecosystem.config.js "4310"',
        'w 4311 literal start production ecosystem.config.js "4311"',
      ],
    ],
    [
      'next start -p $PORT',
      'env: {}',
      ['warning: it comes from the environment ("PORT"), and nothing here sets that package.json "$PORT"'],
    ],
    ['next start -p 43$N', 'env: { N: 10 }', ['w 4310 literal start default package.json "43$N"']],
    ['next start -p $(port)', 'env: {}', ['warning: "$(port)" is filled in by the shell package.json "$(port)"']],
    ["next start -p '$PORT'", 'env: { PORT: 4310 }', ['warning: "$PORT" is not a port number package.json "$PORT"']],
  ])('%s with %s', async (script, env, expected) => {
    expect(await start(script, env)).toEqual(expected);
  });

  it('stays as it is where PM2 starts the program itself', async () => {
    expect(await facts("{ name: 'w', script: 'npx', args: 'next start -p $PORT', env: { PORT: 4310 } }")).toEqual([
      'warning: "$PORT" is not a port number ecosystem.config.js "$PORT"',
    ]);
  });

  it('does not move a flag on for each instance', async () => {
    const app = "name: 'w', script: 'npx', args: 'next start -p 4310', instances: 3, increment_var: 'PORT'";
    expect(await facts(`{ ${app} }`)).toEqual(['w 4310 literal start default ecosystem.config.js "4310"']);
  });
});

describe('a command line that is put together', () => {
  /** `<port>` stands for a value that is put into a template. */
  const shown = async (script: string, args: string): Promise<string[]> => {
    const lines = [
      "const port = process.env.FERRY_PORT || '4310';",
      "const host = process.env.FERRY_HOST || '127.0.0.1';",
      'const pier = 4320;',
      `module.exports = { apps: [{ name: 'w', script: ${script}, args: ${args} }] };`,
    ].map((line) => line.replace(/<(.*?)>/g, '$${$1}'));
    const { listeners } = await scanFiles({ 'ecosystem.config.js': lines.join('\n') });
    return listeners.map(({ port, address, certainty, variables, at }) => {
      const written = lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1);
      return `${port} ${address} ${certainty} [${variables.join()}] ${at.line} ${written}`;
    });
  };

  it.each([
    ['`next start -p <port>`', '4310 null overridable [FERRY_PORT] 1 4310'],
    ['`next start -p <port> -H <host>`', '4310 127.0.0.1 overridable [FERRY_PORT] 1 4310'],
    ['`next start -p 4330 -H <host>`', '4330 127.0.0.1 literal [] 4 next start -p 4330 -H $\u007bhost}'],
    ['`next start --port=<port>`', '4310 null overridable [FERRY_PORT] 1 4310'],
    ["'next start -p ' + pier", '4320 null literal [] 3 4320'],
    ["'next start -p ' + String(pier) + ' -H ' + host", '4320 127.0.0.1 literal [] 3 4320'],
    ['` next start -p <pier> `.trim()', '4320 null literal [] 3 4320'],
    ["['next', 'start', `-p<pier>`]", '4320 null literal [] 3 4320'],
    ['`next start -p 43<pier - 4310>`', '4310 null literal [] 4 next start -p 43$\u007bpier - 4310}'],
  ])('%s', async (args, expected) => {
    expect(await shown("'npx'", args)).toEqual([expected]);
  });

  it('is found through a script with spaces', async () => {
    expect(await shown('`npx next start -p <pier>`', "''")).toEqual(['4320 null literal [] 3 4320']);
  });
});

it('takes what is written for replaceable where a file of variables of the server is read behind it', async () => {
  const app = (name: string): string =>
    `{ name: '${name}', script: '/bin/bash', interpreter: 'none', cwd: '/srv/harbour', env: { FERRY_PORT: '4310' },
      args: "-c 'set -a && source /srv/harbour/.env && set +a && exec node ${name}.js'" }`;
  const files = {
    'ecosystem.config.js': `module.exports = { apps: [${app('ferry')}, ${app('pier')}] };`,
    'ferry.js': "require('http').createServer().listen(process.env.FERRY_PORT ?? 4300);",
    'pier.js': "require('http').createServer().listen(process.env.PIER_PORT ?? 4320);",
  };
  expect(await shownFacts(files)).toEqual([
    'ferry 4310 overridable start default ecosystem.config.js "4310"',
    'pier 4320 overridable start default pier.js "4320"',
  ]);
});

it.each([
  ['export PORT="${PORT:-4310}"', '4310 overridable'],
  ['export PORT="4310"', '4310 literal'],
  ['PIER=\'4310\'\nexport PORT="$PIER"', '4310 literal'],
])('knows where in a shell script a port is written: %s', async (line, port) => {
  const files = {
    'ecosystem.config.js': "module.exports = { apps: [{ name: 'w', script: './run.sh' }] };",
    'run.sh': `#!/bin/sh\nset -e\n${line}\nexec next start\n`,
  };
  expect(await shownFacts(files)).toEqual([`w ${port} start default run.sh "4310"`]);
});

it('finds a relative folder from where PM2 is run: beside the process file, or further out', async () => {
  const web = { 'apps/web/package.json': '{ "scripts": { "start": "next start -p 4310" } }' };
  const inner = { 'infra/pm2/apps/web/package.json': '{ "scripts": { "start": "next start -p 4320" } }' };
  const config = {
    'infra/pm2/ecosystem.config.js':
      "module.exports = { apps: [{ name: 'w', cwd: 'apps/web', script: 'npm', args: 'start' }] };",
  };
  expect(await shownFacts({ ...config, ...web })).toEqual([
    'w 4310 literal start default apps/web/package.json "4310"',
  ]);
  expect(await shownFacts({ ...config, ...web, ...inner })).toEqual([
    'web 4310 literal start default apps/web/package.json "4310"',
    'w 4320 literal start default infra/pm2/apps/web/package.json "4320"',
  ]);
});

it('serves static folders', async () => {
  expect(
    await shownFacts({
      'ecosystem.config.js': "module.exports = { static: [{ name: 'docs', path: './out', port: 4310 }] }",
    }),
  ).toEqual(['docs 4310 on 0.0.0.0 literal start default ecosystem.config.js "4310"']);
});
