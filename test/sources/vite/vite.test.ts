import { describe, expect, it } from 'vitest';
import { vite } from '../../../src/sources/vite/index.ts';
import { scanFiles, shownFacts } from '../../support/scan.ts';

function facts(config: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return shownFacts({ 'apps/dock/vite.config.ts': config, ...files });
}

describe('claims', () => {
  it.each(['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'])('vite.config.%s', (ending) => {
    expect(vite.claims(`vite.config.${ending}`)).toBe(true);
    expect(vite.claims(`apps/dock/vite.config.${ending}`)).toBe(true);
  });
  it.each(['vite.config.dev.ts', 'vite.electron.config.ts', 'vite.web-app.config.prod.mjs'])('%s', (path) =>
    expect(vite.claims(`config/${path}`)).toBe(true),
  );
  it.each([
    'vitest.config.ts',
    'my-vite.config.ts',
    'vite.config.json',
    'vite.ts',
    'electron.vite.config.ts',
    'vite.config.d.ts',
    'vite.config.d.mts',
  ])('not %s', (path) => expect(vite.claims(path)).toBe(false));
});

describe('packages of the repository', () => {
  const config = "import { ports } from '@pier/ports'; export default { server: { port: ports.dock } }";
  it('are read where their build is not committed', async () => {
    const files = {
      'packages/ports/package.json':
        '{ "name": "@pier/ports", "main": "dist/index.js", "scripts": { "build": "tsc" } }',
      'packages/ports/index.ts': 'export const ports = { dock: 4310 };',
    };
    expect(await facts(config, files)).toEqual([
      'dock 4310 on localhost literal dev default packages/ports/index.ts "4310"',
    ]);
  });
  it('are not guessed from two of one name', async () => {
    const files = {
      'a/package.json': '{ "name": "@pier/ports" }',
      'a/index.ts': 'export const ports = { dock: 4310 };',
      'b/package.json': '{ "name": "@pier/ports" }',
      'b/index.ts': 'export const ports = { dock: 4320 };',
    };
    expect((await facts(config, files)).join()).toContain('"@pier/ports", which is not read');
  });
});

describe('ports', () => {
  it.each([
    [
      'dev',
      'export default { server: { port: 4310 } }',
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'preview',
      'export default { preview: { port: 4310 } }',
      ['dock 4310 on localhost literal preview default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'defineConfig',
      "import { defineConfig } from 'vite'; export default defineConfig({ preview: { port: 4310, host: true } })",
      ['dock 4310 literal preview default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'defineConfig of Vite+',
      "import { defineConfig, mergeConfig } from 'vite-plus'; export default mergeConfig(defineConfig({ server: { port: 4320 } }), defineConfig(({ server: { port: 4310 } })))",
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'a function',
      "import { defineConfig } from 'vite'; export default defineConfig(({ command, mode }) => { if (command === 'build') return { preview: { port: 1 } }; return { server: { port: 4310 } } })",
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'the mode',
      "export default ({ mode }) => ({ preview: { port: mode === 'staging' ? 4310 : 4320 } })",
      [
        'dock 4310 on localhost literal preview staging apps/dock/vite.config.ts "4310"',
        'dock 4320 on localhost literal preview default apps/dock/vite.config.ts "4320"',
      ],
    ],
    [
      'TypeScript',
      "import type { UserConfig } from 'vite'; const port: number = 4310 as const; export default { preview: { port: port! } } satisfies UserConfig",
      ['dock 4310 on localhost literal preview default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'loadEnv',
      "import { loadEnv } from 'vite'; export default ({ mode }) => { const env = loadEnv(mode, process.cwd(), ''); return { server: { port: Number(env.VITE_PORT) || 4310 } } }",
      ['dock 4310 on localhost overridable dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'a fallback for what Node does not have in a config, and Bun has from the environment',
      "const of = (key, other) => { if (typeof import.meta !== 'undefined' && (import.meta as any).env && (import.meta as any).env[key]) return (import.meta as any).env[key].replace(/['\"]+/g, ''); return String(other); }; export default { server: { port: Number(of('DOCK_PORT', 4310)) }, preview: { port: Number(import.meta.env?.VITE_PORT ?? 4320) } }",
      [
        'dock 4310 on localhost overridable dev default apps/dock/vite.config.ts "4310"',
        'dock 4320 on localhost overridable preview default apps/dock/vite.config.ts "4320"',
      ],
    ],
    [
      'a port for hot reload',
      'export default { server: { port: 4310, hmr: { port: 4311, clientPort: 443 } } }',
      [
        'dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"',
        'dock 4311 literal dev default apps/dock/vite.config.ts "4311"',
      ],
    ],
    [
      'a port for hot reload, whatever else depends on a variable',
      "const host = process.env.DOCK_HOST; export default { server: { port: 4310, hmr: host ? { protocol: 'ws', host, port: 4311 } : { port: 4311 } } }",
      [
        'dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"',
        'dock 4311 overridable dev default apps/dock/vite.config.ts "4311"',
      ],
    ],
    [
      'no port for hot reload where it has one only if a variable is set',
      'const host = process.env.DOCK_HOST; export default { server: { port: 4310, hmr: host ? { host, port: 4311 } : undefined } }',
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'no port for hot reload by a condition that is not known',
      "import os from 'os'; export default { server: { port: 4310, hmr: os.hostname() === 'ferry' ? { port: 4311 } : true } }",
      [
        'dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"',
        'warning: it is 4311 or not given, by a condition that is not known: "os.hostname() === \'ferry\' ? { port: 4311 } : true" apps/dock/vite.config.ts "os.hostname() === \'ferry\' ? { port: 4311 } : true"',
      ],
    ],
    [
      'hot reload on the same port',
      'export default { server: { port: 4310, hmr: { port: 4310 } } }',
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'what a package that is not read does elsewhere',
      "import { defineConfig, createLogger } from 'vite'; import fs from 'fs'; import pwa from 'pwa'; const logger = createLogger(); logger.warn = () => {}; const pages = {}; for (const f of fs.readdirSync('.')) pages[f] = f; export default defineConfig({ customLogger: logger, plugins: [pwa(), ...extra()], resolve: { alias: { ...aliases() } }, build: { rollupOptions: { input: pages } }, server: { port: 4310 } })",
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'nothing, whatever is spread into other options',
      "export default { plugins: [...extra()], resolve: { alias: { ...aliases() } }, define: JSON.parse(read('x')) }",
      [],
    ],
    [
      'an enum and a class of constants',
      'enum Ports { Dock = 4310, Quay } class Settings { static readonly PREVIEW = 4320 } export default { server: { port: Ports.Quay }, preview: { port: Settings.PREVIEW } }',
      [
        'dock 4311 on localhost literal dev default apps/dock/vite.config.ts "Quay"',
        'dock 4320 on localhost literal preview default apps/dock/vite.config.ts "4320"',
      ],
    ],
    [
      'a base that is not known',
      "import { mergeConfig } from 'vite'; import base from '@harbour/vite'; export default mergeConfig(base, { server: { port: 4310 }, preview: { port: 4320, host: true } })",
      [
        'dock 4310 literal dev default apps/dock/vite.config.ts "4310"',
        'dock 4320 literal preview default apps/dock/vite.config.ts "4320"',
      ],
    ],
    [
      'an environment that the config sets',
      "process.env.PORT ??= '4310'; export default { server: { port: Number(process.env.PORT) } }",
      ['dock 4310 on localhost overridable dev default apps/dock/vite.config.ts "4310"'],
    ],
    [
      'a spread that is not known behind the port',
      'export default { server: { port: 4310, ...local() } }',
      [
        'warning: it may be replaced by a spread that is not known: "local" is not defined here apps/dock/vite.config.ts "...local()"',
      ],
    ],
    ['no port', 'export default { plugins: [], server: { open: true } }', []],
    ['middleware mode', 'export default { server: { middlewareMode: true, port: 4310 } }', []],
    [
      'a preview without a port',
      'export default { preview: { strictPort: true } }',
      ['dock 4173 on localhost default preview default apps/dock/vite.config.ts "{"'],
    ],
    [
      'a config that is not known',
      "import { portal } from '@harbour/vite'; export default portal({ port: 4310 })",
      [
        'warning: it comes from the package "@harbour/vite", which is not read apps/dock/vite.config.ts "import { portal } from \'@harbour/vite\';"',
      ],
    ],
    [
      'a config that is not known and says nothing of a port',
      "import { library } from '@harbour/vite'; export default library({ entry: './src/index.ts' })",
      [
        'notice: it comes from the package "@harbour/vite", which is not read apps/dock/vite.config.ts "import { library } from \'@harbour/vite\';"',
      ],
    ],
    [
      'an attribute of an import in its older spelling',
      "import manifest from './package.json' assert { type: 'json' }; export default { server: { port: 4310 } }",
      ['dock 4310 on localhost literal dev default apps/dock/vite.config.ts "4310"'],
    ],
  ])('%s', async (_, config, expected) => {
    expect(await facts(config)).toEqual(expected);
  });

  it('are found through a factory in another file', async () => {
    const files = {
      'shared/portal.ts':
        'export const portal = ({ port }: { port: number }) => ({ preview: { port, strictPort: true } });',
    };
    expect(
      await facts("import { portal } from '../../shared/portal'; export default portal({ port: 4310 });", files),
    ).toEqual(['dock 4310 on localhost literal preview default apps/dock/vite.config.ts "4310"']);
  });

  it('belong to the config that they are found through', async () => {
    const files = { 'shared/ports.ts': 'export const dock = 4310;' };
    expect(
      await facts("import { dock } from '../../shared/ports'; export default { preview: { port: dock } };", files),
    ).toEqual(['dock 4310 on localhost literal preview default shared/ports.ts "4310"']);
  });
});

it('a process that is started takes no default for hot reload that has a port only if a variable is set', async () => {
  const { listeners } = await scanFiles({
    'ecosystem.config.js': "module.exports = { apps: [{ name: 'dock', script: 'npm start' }] };",
    'package.json': '{ "scripts": { "start": "vite" } }',
    'vite.config.js':
      'export default { server: { port: 4310, hmr: process.env.DOCK_HOST ? { port: 4311 } : undefined } };',
  });
  expect(listeners.map((it) => [it.role, it.port])).toEqual([['dev', 4310]]);
});

it('one server does not see what the config has set for the other one', async () => {
  const config = `
    let times = 0;
    export default () => {
      const set = process.env.DOCK_PORT || '4310';
      process.env.DOCK_PORT = '4320';
      times += 1;
      return { preview: { port: Number(set) + times } };
    }`;
  const { listeners } = await scanFiles({ 'vite.config.js': config });
  expect(listeners.map((it) => [it.role, it.port])).toEqual([['preview', 4311]]);
});

it('preview takes host and strictPort from server', async () => {
  const config = "export default { server: { host: '0.0.0.0', strictPort: true }, preview: { port: 4310 } }";
  const { listeners } = await scanFiles({ 'vite.config.js': config });
  expect(listeners).toMatchObject([{ address: '0.0.0.0', strict: true }]);
});

describe('variables of files that are gone through', () => {
  const loops = {
    'for of':
      "for (const name of Object.keys(env)) { let one = env[name]; if (name === 'VITE_PORT') one = Number(one); if (name === 'VITE_PROXY') one = JSON.parse(one); ret[name] = one; process.env[name] = one; }",
    forEach:
      "Object.keys(env).forEach((name) => { let one = env[name]; if (name === 'VITE_PORT') one = Number(one); if (name === 'VITE_PROXY') one = JSON.parse(one); ret[name] = one; });",
    'for in':
      "for (const name in env) ret[name] = name === 'VITE_PORT' ? Number(env[name]) : name === 'VITE_PROXY' ? JSON.parse(env[name]) : env[name];",
    entries:
      "for (const [name, one] of Object.entries(env)) { if (name === 'VITE_PROXY') ret.VITE_PROXY = JSON.parse(one); else ret[name] = one; }",
  };
  const config = (loop: string): string => `
    import { loadEnv } from 'vite';
    function wrapped(env) { const ret = {}; ${loop} return ret; }
    const proxies = (list) => { const all = {}; for (const [path, target] of list ?? []) all[path] = { target }; return all; };
    export default ({ mode }) => {
      const { VITE_PORT, VITE_PROXY } = wrapped(loadEnv(mode, process.cwd()));
      return { server: { port: VITE_PORT, proxy: proxies(VITE_PROXY) } };
    };`;
  it.each(Object.entries(loops))('are those of each environment: %s', async (_, loop) => {
    const found = await facts(config(loop), {
      'apps/dock/package.json': '{ "name": "dock" }',
      'apps/dock/.env': 'VITE_PORT=4310',
      'apps/dock/.env.development': 'VITE_PORT=4320\nVITE_PROXY=[["/api","http://localhost:4330"]]',
    });
    expect(found.filter((it) => it.startsWith('dock '))).toEqual([
      'dock 4310 on localhost overridable dev default apps/dock/.env "4310"',
      'dock 4320 on localhost overridable dev development apps/dock/.env.development "4320"',
    ]);
  });
  it.each([
    'for (const [path, target] of list) all[path] = { target };',
    'list.forEach(([path, target]) => { all[path] = { target }; });',
  ])('have the table of a proxy in them: %s', async (loop) => {
    const code = `
      import { loadEnv } from 'vite';
      const proxies = (list = []) => { const all = {}; ${loop} return all; };
      export default ({ mode }) => ({ server: { proxy: proxies(JSON.parse(loadEnv(mode, process.cwd()).VITE_PROXY)) } });`;
    const found = await facts(code, {
      'apps/dock/package.json': '{ "name": "dock" }',
      'apps/dock/.env.development': 'VITE_PROXY=[["/api","http://localhost:4330"],["/ws","ws://ferry"]]',
    });
    expect(found.filter((it) => it.includes(' -> ')).map((it) => it.split(' "')[0])).toEqual([
      '/api -> localhost:4330 apps/dock/.env.development',
      '/ws -> ferry:80 apps/dock/.env.development',
    ]);
  });
  it('have it where each text is looked at first, and one may be set to what is no list', async () => {
    const told = "const one = env[name] === 'true' ? true : env[name] === 'false' ? false : env[name];";
    const loop = `for (const name of Object.keys(env)) { ${told} ret[name] = name === 'VITE_PROXY' ? JSON.parse(one) : one; }`;
    const found = await facts(config(loop), {
      'apps/dock/package.json': '{ "name": "dock" }',
      'apps/dock/.env': 'VITE_PORT=4310',
      'apps/dock/.env.development': 'VITE_PROXY=[["/api","http://localhost:4330"]]',
    });
    expect(found.filter((it) => it.includes(' -> ')).map((it) => it.split(' "')[0])).toEqual([
      '/api -> localhost:4330 apps/dock/.env.development',
    ]);
  });
  it('are not known where they are set by other names', async () => {
    const loop =
      "for (const name of Object.keys(env)) ret[name.replace('VITE_', '')] = env[name]; ret.VITE_PORT = ret.PORT;";
    const found = await facts(config(loop), { 'apps/dock/.env': 'VITE_PORT=4310' });
    expect(found.join()).not.toContain('literal');
  });
  it('may be any where nothing sets them here', async () => {
    const found = await facts(config(loops['for of']), { 'apps/dock/.env': 'VITE_NAME=dock' });
    expect(found.join()).toContain('VITE_PORT');
    expect(found.join()).not.toContain('->');
  });
});

describe('proxy', () => {
  it('is a list of routes', async () => {
    const config =
      "export default { server: { proxy: { '/api': 'http://localhost:4310', '/ws': { target: 'ws://127.0.0.1:4311', ws: true }, '/s': process.env.X || 'https://[::1]' } } }";
    expect(await facts(config)).toEqual([
      '/api -> localhost:4310 apps/dock/vite.config.ts "http://localhost:4310"',
      '/ws -> 127.0.0.1:4311 apps/dock/vite.config.ts "ws://127.0.0.1:4311"',
      '/s -> ::1:443 apps/dock/vite.config.ts "https://[::1]"',
    ]);
  });

  it.each([
    ["{ host: '127.0.0.1', port: 4310 }", '127.0.0.1:4310', '4310'],
    ["{ hostname: '[::1]', host: 'ferry:1', port: '4310' }", '::1:4310', '4310'],
    ["{ protocol: 'https:', host: 'ferry' }", 'ferry:443', "{ protocol: 'https:', host: 'ferry' }"],
    ['{ port: 4310 }', 'localhost:4310', '4310'],
  ])('takes a target in parts: %s', async (target, to, written) => {
    const config = `export default { server: { proxy: { '^/api/.*': { target: ${target}, configure: (proxy) => {} } } } }`;
    expect(await facts(config)).toEqual([`^/api/.* -> ${to} apps/dock/vite.config.ts ${JSON.stringify(written)}`]);
  });

  it.each(['{ socketPath: "/run/ferry.sock" }', '"ferry.sock"', 'false', 'null', '{ port: 0 }'])(
    'leads nowhere that has a port: %s',
    async (target) => {
      expect(await facts(`export default { server: { proxy: { '/api': { target: ${target} } } } }`)).toEqual([]);
    },
  );

  it.each([
    ['const api = 4310;', '`http://localhost:${api}`', '4310'],
    ["const api = process.env.API_PORT ?? '4310';", "'http://localhost:' + api + '/v1'", '4310'],
    ["const host = 'ferry'; const api = 4310;", '{ target: `http://${host}:${api}/`, ws: true }', '4310'],
    ["const host = 'ferry:4310';", '`http://${host}`', 'ferry:4310'],
    ["const host = 'ferry';", '`http://${host}:4310`', 'http://${host}:4310'],
    ["const host = 'ferry';", '`http://${host}`', 'http://${host}'],
  ])('stands where the number is written: %s %s', async (before, target, written) => {
    const config = `${before}\nexport default { server: { proxy: { '/api': ${target} } } };`;
    const [route, ...others] = await facts(config);
    expect(route).toMatch(/^\/api -> (?:localhost:4310|ferry:4310|ferry:80) /);
    expect(route?.endsWith(` apps/dock/vite.config.ts ${JSON.stringify(written)}`)).toBe(true);
    expect(others).toEqual([]);
  });

  it('leads where it does as long as nobody sets a variable', async () => {
    const config = `
      const read = (text) => { const port = Number(text); return text && port > 0 ? port : null; };
      const moved = read(process.env.GATE_PORT) === null ? null : read(process.env.GATE_PORT) - 20000;
      const target = moved === null ? 'http://localhost:4310' : \`http://localhost:\${4310 + moved}\`;
      export default { server: { proxy: { '/api': target } } };`;
    expect(await facts(config)).toEqual(['/api -> localhost:4310 apps/dock/vite.config.ts "http://localhost:4310"']);
  });

  it.each([
    "process.env.API?.includes('quay')",
    "process.env.API?.trim().startsWith('http')",
    '(process.env.API?.length ?? 0) > 4',
  ])('leads where it does as long as nobody sets a variable that a chain ends at: %s', async (isFar) => {
    const config = `
      const kind = ${isFar} ? 'far' : 'near';
      export default { server: { proxy: { '/api': kind === 'far' ? 'http://quay.example:4320' : 'http://localhost:4310' } } };`;
    expect(await facts(config)).toEqual(['/api -> localhost:4310 apps/dock/vite.config.ts "http://localhost:4310"']);
  });

  it('may be there only where a variable is set', async () => {
    const config = "export default { server: { proxy: process.env.API ? { '/api': 'http://localhost:4310' } : {} } }";
    expect(await facts(config)).toEqual(['/api -> localhost:4310 apps/dock/vite.config.ts "http://localhost:4310"']);
  });

  it('is the same for the preview server, unless that has its own', async () => {
    const server = "server: { proxy: { '/api': 'http://127.0.0.1:4310' } }";
    const own = "preview: { proxy: { '/api': 'http://127.0.0.1:4311' } }";
    const route = '/api -> 127.0.0.1:4310 apps/dock/vite.config.ts "http://127.0.0.1:4310"';
    expect(await facts(`export default { ${server} }`)).toEqual([route]);
    expect((await facts(`export default { ${server}, ${own} }`)).filter((it) => it.includes('->'))).toEqual([
      route,
      route.replaceAll('4310', '4311'),
    ]);
  });

  it('says that its table is not known, but not twice', async () => {
    const unread = (at: string): string =>
      `notice: the proxy's target is not known: "${at}" is not defined here apps/dock/vite.config.ts "${at}"`;
    expect(await facts('export default { server: { port: 4310, proxy: tides() } }')).toContain(unread('tides'));
    expect(await facts('export default { server: tides(4310) }')).toEqual([
      'notice: "tides" is not defined here apps/dock/vite.config.ts "tides"',
    ]);
    expect(
      await facts(
        "export default { server: { proxy: { '/api': { target: { host: process.env.API, port: 4310 } } } } }",
      ),
    ).toEqual([
      `notice: the proxy's target is not known: it comes from the environment ("API") apps/dock/vite.config.ts "process.env.API"`,
    ]);
  });

  it('says what it does not know', async () => {
    expect(await facts("export default { server: { proxy: { '/api': process.env.API } } }")).toEqual([
      `notice: the proxy's target is not known: it comes from the environment ("API") apps/dock/vite.config.ts "process.env.API"`,
    ]);
  });
});

it('does not spend a config on a hook that it hands to code that is not read', async () => {
  const round = 'tide(() => { if (a) { b = tide(a); } else { a = tide(b); } return start(); });';
  const plugin = `import { tide } from 'tide';
    async function start() { let a; let b; const again = async () => { if (a) await a.close(() => again()); ${round.repeat(3)}
      a = await tide({ onUpdate({ diff }) { diff.map((one) => tide(one)); ${round.repeat(3)} return again(); } }); a.once('x', again); };
      return again(); }
    export const mock = () => ({ name: 'mock', configureServer() { start(); } });`;
  const config = `import { defineConfig } from 'vite'; import { flat } from 'tide'; import { mock } from './mock';
    const plugins = flat([mock()]); export default defineConfig({ plugins, server: { port: 4310 } });`;
  expect(await shownFacts({ 'vite.config.ts': config, 'mock.ts': plugin })).toEqual([
    'repository 4310 on localhost literal dev default vite.config.ts "4310"',
  ]);
});
