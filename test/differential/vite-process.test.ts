/**
 * Vite itself is asked what it makes of a config in the process that starts it: with a mode, a folder, a config file,
 * and environment variables. Our reading of the same command line must say the same.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, askVite, type Case, judge, readCase } from '../support/vite.ts';

type Files = Readonly<Record<string, string>>;
type Way = Omit<Case, 'files'>;

const dev: Way = { role: 'dev' };
const preview: Way = { role: 'preview' };

function config(text: string, others: Files = {}): Files {
  return { 'vite.config.js': text, ...others };
}

function plugins(list: string): Files {
  return config(`const hook = (over) => ({ name: 'tide', config: () => over });
    export default { plugins: [${list}], server: { port: 4310, host: '127.0.0.1' }, preview: { port: 4320 } };`);
}

const byEnvironment = config(`const port = Number(process.env.DOCK_PORT) || 4310;
  export default ({ mode }) => ({
    server: { port: process.env.NODE_ENV === 'production' ? port + 1 : port, host: process.env.DOCK_HOST ?? '127.0.0.1' },
    preview: { port: mode === 'staging' ? port + 2 : port + 3, strictPort: process.env.NODE_ENV !== 'development' },
  });`);

const monorepo: Files = {
  'package.json': '{ "type": "module" }',
  'shared/portal.ts': `import { defineConfig, type UserConfig } from 'vite';
    export const createPortalConfig = ({ port, host = '127.0.0.1' }: { port: number; host?: string }): UserConfig =>
      defineConfig({ server: { port, host, strictPort: true }, preview: { port: port + 100 } });`,
  'apps/dock/vite.config.ts':
    "import { createPortalConfig } from '../../shared/portal'; export default createPortalConfig({ port: 4310 });",
  'apps/pier/vite.config.mts':
    "import { createPortalConfig } from '../../shared/portal.ts'; export default createPortalConfig({ port: 4311, host: '::1' });",
  'apps/quay/vite.config.js': 'export default { root: "../dock", server: { port: 4312 }, preview: { port: 4313 } };',
  'apps/quay/other.config.js': 'export default { server: { port: 4314 }, preview: { port: 4315 } };',
};

const cases: readonly (readonly [string, Files, readonly Way[]])[] = [
  ['no config at all', { 'index.html': '' }, [dev, preview]],
  [
    'modes and NODE_ENV',
    byEnvironment,
    [
      dev,
      preview,
      { ...dev, mode: 'production' },
      { ...dev, mode: 'staging' },
      { ...preview, mode: 'staging' },
      { ...preview, mode: 'development' },
      { ...dev, variables: { NODE_ENV: 'production' } },
      { ...preview, variables: { NODE_ENV: 'development' } },
      { ...preview, variables: { NODE_ENV: '' } },
      { ...dev, variables: { NODE_ENV: 'test' }, mode: 'production' },
    ],
  ],
  [
    'variables of the process',
    byEnvironment,
    [
      { ...dev, variables: { DOCK_PORT: '4400', DOCK_HOST: '::1' } },
      { ...preview, variables: { DOCK_PORT: '4400' }, mode: 'staging' },
      { ...dev, variables: { DOCK_PORT: '' } },
      { ...dev, variables: { DOCK_PORT: 'none', DOCK_HOST: '' } },
    ],
  ],
  [
    'a monorepo',
    monorepo,
    [
      { ...dev, directory: 'apps/dock' },
      { ...preview, directory: 'apps/dock' },
      { ...dev, directory: 'apps/pier' },
      { ...preview, root: 'apps/pier' },
      { ...dev, root: './apps/dock' },
      { ...dev, directory: 'apps/quay' },
      { ...preview, directory: 'apps/quay' },
      { ...preview, directory: 'apps/quay', config: 'other.config.js' },
      { ...dev, directory: 'apps/quay', root: '../pier', config: './other.config.js' },
      { ...dev, directory: 'apps' },
      { ...dev, root: 'apps' },
    ],
  ],
  [
    'several files',
    {
      'vite.config.ts': 'export default { server: { port: 4310 } }',
      'vite.config.mjs': 'export default { server: { port: 4311 } }',
      'vite.config.cts': 'export default { server: { port: 4312 } }',
      'vite.config.dock.ts': 'export default { server: { port: 4313 } }',
      'vitest.config.ts': 'export default { server: { port: 4314 } }',
    },
    [dev, { ...dev, config: 'vite.config.dock.ts' }, { ...dev, config: 'vite.config.cts' }],
  ],
  ['a file of tests only', { 'vitest.config.ts': 'export default { server: { port: 4314 } }' }, [dev]],
  ...[
    'port: "4310"',
    'port: 0',
    'port: undefined',
    'port: 4310, host: true',
    'port: 4310, host: false',
    'port: 4310, host: undefined, strictPort: undefined',
    'port: 4310, host: "0.0.0.0", strictPort: 1',
    'port: 4310, host: ""',
    'port: 4310, host: null',
    'port: 4310, https: undefined, open: false',
    'port: 4310, hmr: false',
    'port: 4310, hmr: true',
    'port: 4310, hmr: { port: 4310 }',
    'port: 4310, hmr: { port: 4311 }',
    'port: 4310, hmr: { port: 4311, host: "127.0.0.1", clientPort: 443 }',
    'port: 4310, hmr: { clientPort: 4311, protocol: "wss" }',
    'port: 4310, ws: { port: 4311 }',
    'port: 4310, ws: { port: 4311 }, hmr: { port: 4312, host: "::1" }',
    'port: 4310, ws: { port: 4311 }, hmr: false',
    'port: 4310, ws: false, hmr: { port: 4311 }',
    'port: 4310, hmr: { port: 0 }',
    'middlewareMode: true, port: 4310',
    'middlewareMode: true, hmr: { port: 4311 }',
    'middlewareMode: false, port: 4310',
  ].map(
    (options) =>
      [`server: { ${options} }`, config(`export default { server: { ${options} } }`), [dev, preview]] as const,
  ),
  ...[
    'preview: { port: 4310 }',
    'preview: { port: null, host: null, strictPort: null }, server: { host: "::1", strictPort: true }',
    'preview: { host: false }, server: { host: "::1", port: 4310 }',
    'preview: { strictPort: false }, server: { strictPort: true, host: true }',
    'preview: { port: "4310", host: "" }',
    'server: undefined, preview: undefined',
    'server: {}, preview: {}',
  ].map((options) => [options, config(`export default { ${options} }`), [preview]] as const),
  ...[
    'hook({ server: { port: 4311 } })',
    'hook({ server: { host: true } }), hook({ preview: { port: 4321 } })',
    'hook(undefined), hook(null), null, false, [hook({ server: { port: 4311 } })]',
    'hook({ server: { port: null, strictPort: undefined } })',
    '{ ...hook({ server: { port: 4311 } }), enforce: "post" }, hook({ server: { port: 4312 } })',
    '{ ...hook({ server: { port: 4311 } }), apply: "build" }',
    '{ ...hook({ server: { port: 4311 } }), apply: "serve" }',
    '{ ...hook({ preview: { port: 4321 } }), apply: (config, { isPreview }) => isPreview }',
    '{ name: "a", config: { order: "post", handler: () => ({ server: { port: 4311 } }) } }, hook({ server: { port: 4312 } })',
    '{ name: "a", config(config) { config.server.port += 5; config.preview.host = "::1" } }',
    '{ name: "a", async config(config, { mode, command }) { return { server: { port: mode === "production" && command === "serve" ? 4315 : 4316 } } } }',
    '{ name: "a", config: (config) => config }',
    '{ name: "a", config: (config) => ({ server: { port: config.server.port + 10 } }) }, { name: "b", config: (config) => ({ server: { port: config.server.port + 10 } }) }',
    '{ name: "a", configResolved(config) { config.server.port = 4317; config.preview.port = 4327 } }',
    '{ name: "a", configResolved: { order: "pre", handler(config) { config.preview.strictPort = true } } }',
    'Promise.resolve(hook({ server: { port: 4311 } }))',
    'process.env.TIDE && hook({ server: { port: 4311 } })',
    '{ name: "a", config: () => ({ server: { hmr: { port: 4318 } } }) }',
    '{ name: "a", transform: () => null, configureServer() {} }',
    '{ name: "a", config: () => ({ plugins: [hook({ server: { port: 1 } })], mode: "staging" }) }',
  ].map(
    (list) =>
      [
        `plugins: [${list}]`,
        plugins(list),
        [dev, preview, { ...dev, mode: 'production' }, { ...dev, variables: { TIDE: 'high' } }],
      ] as const,
  ),
];

const all = cases.flatMap(([name, files, ways]) =>
  ways.map((way) => ({ name: `${name}: ${JSON.stringify(way)}`, one: { ...way, files } satisfies Case })),
);
let answers: readonly Answer[] = [];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-vite-'));
  try {
    answers = askVite(
      folder,
      all.map((it) => it.one),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

describe('as Vite reads it', () => {
  it.each(all.map((it, index) => [it.name, it.one, index] as const))('%s', (_, one, index) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('Vite has given no answer');
    expect(answer.error).toBeNull();
    const ours = readCase(one);
    expect({ verdict: judge(ours, answer, one.role), answer, ours: ours?.sockets }).toMatchObject({ verdict: 'right' });
  });
});
