/** Tasks of Nx that PM2 starts. */
import { describe, expect, it } from 'vitest';
import { shownFacts } from '../support/scan.ts';

const web = {
  name: 'web',
  targets: {
    serve: {
      executor: 'nx:run-commands',
      options: { command: 'next start -p 4310', cwd: 'apps/web' },
      configurations: { sea: { command: 'next start -p 4311' } },
    },
    both: { executor: 'nx:run-commands', options: { commands: ['node {projectRoot}/a.js', { command: 'tsc -w' }] } },
    short: { command: 'node apps/web/a.js', dependsOn: ['^build'] },
    'short:web': { command: 'node apps/web/b.js' },
    given: { executor: 'nx:run-commands', options: { command: 'node apps/web/c.js', env: { PORT: '4315' } } },
    listed: { executor: 'nx:run-commands', options: { command: 'node apps/web/c.js', args: '--port 4316' } },
    vite: { executor: '@nx/vite:dev-server', options: { port: 4317 } },
    next: { executor: '@nx/next:server', options: { dev: true } },
    other: { executor: '@tide/sea:serve' },
    chain: { command: 'node apps/web/a.js', dependsOn: ['serve'] },
  },
};

const files = (script: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'ecosystem.config.js': `module.exports = { apps: [{ name: 'tide', script: ${JSON.stringify(script)} }] };`,
  'package.json': JSON.stringify({ name: 'harbour', scripts: {} }),
  'nx.json': '{}',
  'apps/web/project.json': JSON.stringify(web),
  'apps/web/a.js': "require('http').createServer().listen(4312);",
  'apps/web/b.js': "require('http').createServer().listen(4313);",
  'apps/web/c.js': "require('http').createServer().listen(process.env.PORT || 4314);",
  'apps/api/project.json': JSON.stringify({
    targets: {
      build: { executor: '@nx/webpack:webpack', options: { main: 'apps/api/src/main.ts' } },
      serve: { executor: '@nx/js:node', options: { buildTarget: 'api:build:development' } },
    },
  }),
  'apps/api/src/main.ts': "import http from 'http'; http.createServer().listen(process.env.PORT || 4320);",
  'libs/shore/package.json': JSON.stringify({ name: '@harbour/shore', scripts: { serve: 'next start -p 4330' } }),
  ...more,
});

/** Without what the scripts of packages say by themselves. */
const tide = async (all: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await shownFacts(all)).filter((it) => !it.startsWith('@harbour/shore '));

const at = (port: number, file: string, certainty = 'literal', role = 'start'): string =>
  `tide ${port} ${certainty} ${role} default ${file}`;

describe('a task of Nx', () => {
  it.each([
    ['nx serve web', [at(4310, 'apps/web/project.json')]],
    ['npx nx run web:serve', [at(4310, 'apps/web/project.json')]],
    ['nx run web:serve:sea', [at(4311, 'apps/web/project.json')]],
    ['nx serve web -c sea --skip-nx-cache', [at(4311, 'apps/web/project.json')]],
    ['nx serve web --configuration=sea', [at(4311, 'apps/web/project.json')]],
    ['nx both web', [at(4312, 'apps/web/a.js')]],
    ['nx short web', [at(4312, 'apps/web/a.js')]],
    ['nx run web:short:web', [at(4313, 'apps/web/b.js')]],
    ['nx given web', [at(4315, 'apps/web/project.json')]],
    ['cd apps/web && nx serve', [at(4310, 'apps/web/project.json')]],
    ['nx serve api', [at(4320, 'apps/api/src/main.ts', 'overridable')]],
    ['nx serve shore', [at(4330, 'libs/shore/package.json')]],
    ['nx run @harbour/shore:serve', [at(4330, 'libs/shore/package.json')]],
    [
      'nx run-many -t serve -p api shore',
      [at(4320, 'apps/api/src/main.ts', 'overridable'), at(4330, 'libs/shore/package.json')],
    ],
  ])('is what its project says: %s', async (script, expected) => {
    expect(await tide(files(script))).toEqual(expected.map((it) => expect.stringContaining(it)));
  });

  it('of all projects is none of the root, which calls it', async () => {
    const more = {
      'package.json': JSON.stringify({ name: 'harbour', scripts: { serve: 'nx run-many -t serve -p shore' } }),
    };
    expect(await tide(files('nx run-many -t serve', more))).toHaveLength(3);
  });

  it('hands on what is not for Nx', async () => {
    expect(await tide(files('nx serve shore --port 4331'))).toEqual([expect.stringMatching(/^tide 433\d literal/)]);
    expect(await tide(files('nx vite web --port=4318'))).toEqual([
      'tide 4318 on localhost literal dev default ecosystem.config.js "4318"',
    ]);
    expect(await tide(files('nx vite web'))).toEqual([
      'tide 4317 on localhost literal dev default apps/web/project.json "4317"',
    ]);
  });

  it('has the variables of the files of its project', async () => {
    const more = { 'apps/api/.env': 'PORT=4321', '.env': 'PORT=4322' };
    expect(await tide(files('nx serve api', more))).toEqual([expect.stringContaining('tide 4321')]);
  });

  it.each([
    ['nx next web', 'no port is written for it'],
    ['nx other web', '"nx" runs "@tide/sea:serve", which is not followed'],
    ['nx serve quay', 'which is no project of this repository'],
    ['nx preview web', 'the target "preview" of "web", which is not written there'],
    ['nx chain web', 'the target "chain" starts others'],
    ['nx affected -t serve', '"nx" decides itself which tasks it runs'],
    ['nx run-many -t serve -p tag:sea', '"nx" decides itself which tasks it runs'],
  ])('is not known where that is not said: %s', async (script, reason) => {
    expect(await tide(files(script))).toEqual([expect.stringContaining(reason)]);
  });

  it('is not known where nx.json has options for it', async () => {
    const more = { 'nx.json': '{ "targetDefaults": { "serve": { "options": { "cwd": "." } } } }' };
    expect(await tide(files('nx serve web', more))).toEqual([
      expect.stringContaining('nx.json has more to say of the target "serve"'),
    ]);
  });
});
