import { describe, expect, it } from 'vitest';
import { shownFacts } from '../../support/scan.ts';

const manifest = (scripts: Readonly<Record<string, string>>, name = 'ferry-web'): string =>
  JSON.stringify({ name, scripts });

describe('the scripts of a package', () => {
  it.each([
    [{ start: 'next start -p 4310' }, ['ferry-web 4310 literal start default package.json "4310"']],
    [{ start: 'PORT=4310 next start' }, ['ferry-web 4310 literal start default package.json "4310"']],
    [{ dev: 'vite --port=4310' }, ['ferry-web 4310 on localhost literal dev default package.json "4310"']],
    [
      { dev: 'concurrently "next dev -p 4310" "json-server --port 4311 db.json"' },
      [
        'ferry-web 4310 literal dev default package.json "concurrently \\\\\\"next dev -p 4310\\\\\\" \\\\\\"json-server --port 4311 db.json\\\\\\""',
        'ferry-web 4311 on localhost literal start default package.json "concurrently \\\\\\"next dev -p 4310\\\\\\" \\\\\\"json-server --port 4311 db.json\\\\\\""',
      ],
    ],
    // What is found by way of another script is said once.
    [
      { web: 'next start -p 4310', start: 'npm run web', 'start:prod': 'NODE_ENV=production npm run web' },
      ['ferry-web 4310 literal start default package.json "4310"'],
    ],
  ])('%j', async (scripts, facts) => {
    expect(await shownFacts({ 'package.json': manifest(scripts) })).toEqual(facts);
  });

  it.each([
    [{ start: 'next start', dev: 'next dev', preview: 'vite preview' }],
    [{ build: 'next build', test: 'vitest --port 4310', lint: 'eslint .' }],
    [{ start: 'node dist/server.js' }],
    [{ start: 'npm run missing' }],
  ])('say nothing of what nobody wrote: %j', async (scripts) => {
    expect(await shownFacts({ 'package.json': manifest(scripts) })).toEqual([]);
  });

  it('say that a port is there which only the shell knows', async () => {
    expect(await shownFacts({ 'package.json': manifest({ start: 'next start -p $(port)' }) })).toEqual([
      'notice: "$(port)" is filled in by the shell package.json "$(port)"',
    ]);
  });

  it('leave a port to the config in which it stands', async () => {
    expect(
      await shownFacts({
        'package.json': manifest({ dev: 'vite' }),
        'vite.config.ts': 'export default { server: { port: 4310 } };',
      }),
    ).toEqual(['ferry-web 4310 on localhost literal dev default vite.config.ts "4310"']);
  });

  it('lead to the source of a program', async () => {
    const server = "require('node:http').createServer().listen(process.env.PORT || 4310);";
    expect(await shownFacts({ 'package.json': manifest({ start: 'node server.js' }), 'server.js': server })).toEqual([
      'ferry-web 4310 overridable start default server.js "4310"',
    ]);
    // Nothing says that such a script listens, and it may be long.
    expect(await shownFacts({ 'package.json': manifest({ build: 'node server.js' }), 'server.js': server })).toEqual(
      [],
    );
  });
});

describe('beside a launcher', () => {
  const scripts = { start: 'next start -p 4310', 'start:staging': 'next start -p 4311', dev: 'next dev -p 4312' };
  const pm2 = (args: string): string =>
    `module.exports = { apps: [{ name: 'ferry', script: 'npm', args: '${args}' }] };`;

  it('count for nothing where it runs them, or starts the package in another way', async () => {
    expect(await shownFacts({ 'package.json': manifest(scripts), 'ecosystem.config.js': pm2('run start') })).toEqual([
      'ferry 4310 literal start default package.json "4310"',
      'ferry 4312 literal dev default package.json "4312"',
    ]);
  });

  it('count where it starts something else', async () => {
    const files = {
      'web/package.json': manifest(scripts),
      'api/package.json': manifest({ start: 'next start -p 4320' }, 'api'),
    };
    const config = "module.exports = [{ name: 'api', cwd: 'api', script: 'npm', args: 'start' }];";
    expect(await shownFacts({ ...files, 'ecosystem.config.js': config })).toEqual([
      'api 4320 literal start default api/package.json "4320"',
      'ferry-web 4310 literal start default web/package.json "4310"',
      'ferry-web 4311 literal start default web/package.json "4311"',
      'ferry-web 4312 literal dev default web/package.json "4312"',
    ]);
  });
});

it('leaves a port to the config that reads its number from another file', async () => {
  const files = {
    'package.json': '{ "name": "ferry", "scripts": { "dev": "vite" } }',
    'vite.config.ts': "import { ports } from './ports';\nexport default { server: { port: ports.web } };",
    'ports.ts': 'export const ports = { web: 4310 };',
  };
  expect(await shownFacts(files)).toEqual([expect.stringMatching(/^ferry 4310 .* dev default ports.ts "4310"$/)]);
});

it('leaves to another package what that says of itself, and gives it what a script starts of it', async () => {
  const files = {
    'package.json': JSON.stringify({
      name: 'harbour',
      scripts: {
        dev: 'pnpm --filter ferry-web dev',
        start: 'nx serve api',
        other: 'pnpm --filter ferry-web dev -p 4311',
      },
    }),
    'nx.json': '{}',
    'web/package.json': JSON.stringify({ name: 'ferry-web', scripts: { dev: 'next dev -p 4310' } }),
    'api/project.json': JSON.stringify({ targets: { serve: { command: 'next start -p 4312' } } }),
  };
  expect((await shownFacts(files)).map((it) => it.split(' ').slice(0, 2).join(' '))).toEqual([
    'ferry-web 4311',
    'ferry-web 4310',
  ]);
});
