import { describe, expect, it } from 'vitest';
import { scanFiles, shownFacts } from '../support/scan.ts';

const preview = {
  'dock/package.json':
    '{ "name": "dock-package", "scripts": { "preview": "vite preview", "dev": "vite", "pinned": "vite preview --port 4350" } }',
};
const pm2 = (fields: string): Record<string, string> => ({
  'ecosystem.config.js': `module.exports = { apps: [{ name: 'dock-web', cwd: './dock', script: 'npm', ${fields} }] };`,
});
const vite = (config: string): Record<string, string> => ({ 'dock/vite.config.ts': `export default ${config};` });

describe('a Vite server that PM2 starts', () => {
  it('has the port of its config, and the name of the process', async () => {
    expect(
      await shownFacts({ ...preview, ...pm2("args: 'run preview'"), ...vite('{ preview: { port: 4310 } }') }),
    ).toEqual(['dock-web 4310 on localhost literal preview default dock/vite.config.ts "4310"']);
  });

  it('has its default where nobody wrote a port', async () => {
    expect(
      await shownFacts({ ...preview, ...pm2("args: 'run preview'"), ...vite('{ server: { port: 4310 } }') }),
    ).toEqual([
      'dock-web 4310 on localhost literal dev default dock/vite.config.ts "4310"',
      'dock-web 4173 on localhost default preview default ecosystem.config.js "npm"',
    ]);
    expect(await shownFacts({ ...preview, ...pm2("args: 'run dev'") })).toEqual([
      'dock-web 5173 on localhost default dev default ecosystem.config.js "npm"',
    ]);
    expect(
      await shownFacts({ ...preview, ...pm2("args: 'run preview'"), ...vite('{ preview: { host: true } }') }),
    ).toEqual(['dock-web 4173 default preview default ecosystem.config.js "npm"']);
  });

  it('has the port of its command line', async () => {
    expect(
      await shownFacts({ ...preview, ...pm2("args: 'run pinned'"), ...vite('{ preview: { port: 4310 } }') }),
    ).toEqual(['dock-web 4350 on localhost literal preview default dock/package.json "4350"']);
  });

  it('does not read PORT unless its config does', async () => {
    const port = "args: 'run preview', env: { PORT: 4320 }, env_staging: { PORT: 4330 }";
    expect(await shownFacts({ ...preview, ...pm2(port), ...vite('{ preview: { port: 4310 } }') })).toEqual([
      'dock-web 4310 on localhost literal preview default dock/vite.config.ts "4310"',
    ]);
    expect(
      await shownFacts({
        ...preview,
        ...pm2(port),
        ...vite('{ preview: { port: Number(process.env.PORT) || 4310 } }'),
      }),
    ).toEqual([
      'dock-web 4320 on localhost literal preview default ecosystem.config.js "4320"',
      'dock-web 4330 on localhost literal preview staging ecosystem.config.js "4330"',
    ]);
  });

  it('is unresolved where its config is', async () => {
    expect(
      await shownFacts({ ...preview, ...pm2("args: 'run preview'"), ...vite('{ preview: { port: choose() } }') }),
    ).toEqual(['warning: "choose" is not defined here dock/vite.config.ts "choose"']);
  });
});

describe('the scripts of a package', () => {
  const listens = "require('http').createServer().listen(process.env.PORT || 4310);";
  const files = {
    'package.json': '{ "name": "dock", "scripts": { "start": "node src/main.js" } }',
    'src/main.js': listens,
  };
  const ecosystem = (script: string): Record<string, string> => ({
    'ecosystem.config.js': `module.exports = { apps: [{ name: 'dock-web', script: '${script}', env: { PORT: 4320 } }] };`,
  });

  it('say nothing beside the process that starts what lies in it', async () => {
    const expected = ['dock-web 4320 literal start default ecosystem.config.js "4320"'];
    expect(await shownFacts({ ...files, ...ecosystem('src/main.js') })).toEqual(expected);
    expect(await shownFacts({ ...files, ...ecosystem('./') })).toEqual(expected);
  });

  it('say their own beside the process of a package further in', async () => {
    expect(
      await shownFacts({
        ...files,
        ...ecosystem('pier/main.js'),
        'pier/main.js': listens,
        'pier/package.json': '{ "name": "pier" }',
      }),
    ).toEqual([
      'dock-web 4320 literal start default ecosystem.config.js "4320"',
      'dock 4310 overridable start default src/main.js "4310"',
    ]);
  });

  it('say nothing beside the process of a package further in whose program they start', async () => {
    const root = { 'package.json': '{ "name": "harbour", "scripts": { "start": "node apps/dock/main.js" } }' };
    const further = { 'apps/dock/package.json': '{ "name": "dock" }', 'apps/dock/main.js': listens };
    const process = {
      'ecosystem.config.js': "module.exports = [{ name: 'dock-web', cwd: 'apps/dock', script: 'main.js' }]",
    };
    const said = '4310 overridable start default apps/dock/main.js "4310"';
    expect(await shownFacts({ ...root, ...further, ...process })).toEqual([`dock-web ${said}`]);
    expect(await shownFacts({ ...root, ...further })).toEqual([`harbour ${said}`]);
  });

  it('say once what a package and the one around it start alike', async () => {
    const root = { 'package.json': '{ "name": "harbour", "scripts": { "start": "node dock/main.js" } }' };
    const dock = { 'dock/package.json': '{ "name": "dock", "scripts": { "start": "node main.js" } }' };
    expect(await shownFacts({ ...root, ...dock, 'dock/main.js': listens })).toEqual([
      'dock 4310 overridable start default dock/main.js "4310"',
    ]);
  });

  it('are those of the package that they start', async () => {
    const root = {
      'package.json': '{ "name": "harbour", "scripts": { "dev:web": "PORT=4320 npm run dev --prefix web" } }',
    };
    const web = {
      'web/package.json': '{ "name": "web", "scripts": { "dev": "node main.js" } }',
      'web/main.js': listens,
    };
    expect(await shownFacts({ ...root, ...web })).toEqual([
      'web 4320 literal start default package.json "4320"',
      'web 4310 overridable start default web/main.js "4310"',
    ]);
  });
});

describe('who the application is', () => {
  const config = { 'apps/dock/vite.config.ts': 'export default { preview: { port: 4310 } };' };
  const name = async (
    files: Record<string, string>,
    applications: Record<string, string[]> = {},
  ): Promise<string | undefined> =>
    (await shownFacts({ ...config, ...files }, { applications: new Map(Object.entries(applications)) }))[0]?.split(
      ' ',
    )[0];

  it('is the PM2 application whose folder it is', async () => {
    expect(
      await name({ 'ecosystem.config.js': "module.exports = [{ name: 'by-cwd', cwd: 'apps/dock', script: 'x.js' }]" }),
    ).toBe('by-cwd');
    expect(
      await name({ 'ecosystem.config.js': "module.exports = [{ name: 'by-script', script: 'apps/dock/server.js' }]" }),
    ).toBe('by-script');
    expect(
      await name({
        'ecosystem.config.js': "module.exports = [{ name: 'by-end', cwd: '/srv/apps/dock', script: 'x.js' }]",
      }),
    ).toBe('by-end');
  });

  it('is else what the policy says, the nearest package, the folder', async () => {
    expect(await name({ 'package.json': '{ "name": "harbour" }' }, { 'by-policy': ['apps/**'] })).toBe('by-policy');
    expect(await name({ 'package.json': '{ "name": "harbour" }' })).toBe('harbour');
    expect(
      await name({ 'package.json': '{ "name": "harbour" }', 'apps/dock/package.json': '{ "name": "dock-web" }' }),
    ).toBe('dock-web');
    expect(await name({})).toBe('dock');
  });

  it('has the name of its package without the scope, and of its folder, as well', async () => {
    const named = async (files: Record<string, string>) => (await scanFiles({ ...config, ...files })).listeners[0];
    expect(await named({ 'apps/dock/package.json': '{ "name": "@harbour/dock-web" }' })).toMatchObject({
      application: '@harbour/dock-web',
      otherNames: ['dock-web', 'dock'],
    });
    expect(await named({})).toMatchObject({ application: 'dock', otherNames: [] });
  });

  it('is the PM2 application further in, unless that is a package of its own', async () => {
    const ecosystem = { 'ecosystem.config.js': "module.exports = [{ name: 'quay', script: 'apps/dock/api/main.js' }]" };
    expect(await name(ecosystem)).toBe('quay');
    expect(await name({ ...ecosystem, 'apps/dock/package.json': '{ "name": "dock-web" }' })).toBe('quay');
    expect(
      await name({
        ...ecosystem,
        'apps/dock/package.json': '{ "name": "dock-web" }',
        'apps/dock/api/package.json': '{ "name": "dock-api" }',
      }),
    ).toBe('dock-web');
    expect(await name({ ...ecosystem, 'apps/dock/api/package.json': '{ "type": "module" }' })).toBe('quay');
  });

  it('is nobody of two that share the folder', async () => {
    const apps =
      "module.exports = [{ name: 'a', cwd: 'apps/dock', script: 'a.js' }, { name: 'b', cwd: 'apps/dock', script: 'b.js' }]";
    expect(await name({ 'ecosystem.config.js': apps })).toBe('dock');
  });
});
