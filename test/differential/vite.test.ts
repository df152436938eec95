/**
 * Vite itself is asked what it makes of each config: `resolveConfig` as the dev server and as the
 * preview server call it. What `scan` says must be the same, or an honest "not known".
 */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Facts, Listener } from '../../src/model/facts.ts';
import { folderOf } from '../support/folder.ts';
import { scanFiles } from '../support/scan.ts';

/** Configs of our own making; Vite runs them, portbook does not. */
const configs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an object': { 'vite.config.js': 'export default { server: { port: 4310 }, preview: { port: 4311 } }' },
  'without ports': { 'vite.config.js': 'export default { base: "/dock/" }' },
  'a text for a number': { 'vite.config.js': 'export default { preview: { port: Number("4310") } }' },
  'host and strictPort': {
    'vite.config.js':
      'export default { server: { host: true, port: 4310, strictPort: true }, preview: { port: 4311 } }',
  },
  'a host of its own for preview': {
    'vite.config.js': "export default { server: { host: '0.0.0.0' }, preview: { host: '127.0.0.1', port: 4311 } }",
  },
  'defineConfig with a function': {
    'vite.config.ts': `import { defineConfig } from 'vite';
      export default defineConfig(({ command, mode, isPreview }) => {
        const base: number = 4310;
        if (command === 'build') return { preview: { port: 1 } };
        return { server: { port: mode === 'production' ? base : base + 1 }, preview: { port: isPreview ? 4320 : 4321 } };
      });`,
  },
  'an async function': {
    'vite.config.mjs':
      'export default async () => { const port = await Promise.resolve(4310); return { preview: { port } } }',
  },
  'a CommonJS config': {
    'vite.config.cjs':
      "const { defineConfig } = require('vite'); module.exports = defineConfig({ server: { port: 4310 } });",
  },
  'constants from another file': {
    'vite.config.ts': "import { ports } from './ports'; export default { preview: { port: ports.dock } };",
    'ports.ts': 'export const ports = { dock: 4310, pier: 4311 } as const;',
  },
  'a factory in another file': {
    'vite.config.ts': "import { portal } from './portal'; export default portal({ port: 4310, strict: true });",
    'portal.ts': `import { defineConfig, type UserConfig } from 'vite';
      interface Options { port: number; strict?: boolean }
      export function portal({ port, strict = false }: Options): UserConfig {
        return defineConfig({ server: { port: port + 100 }, preview: { port, strictPort: strict } });
      }`,
  },
  mergeConfig: {
    'vite.config.ts': `import { mergeConfig } from 'vite'; import base from './base';
      export default mergeConfig(base, { preview: { port: 4311 } });`,
    'base.ts': 'export default { server: { port: 4310 }, preview: { port: 4300, strictPort: true } };',
  },
  'loadEnv without a file': {
    'vite.config.ts': `import { defineConfig, loadEnv } from 'vite';
      export default defineConfig(({ mode }) => {
        const env = loadEnv(mode, process.cwd(), 'DOCK_');
        return { server: { port: Number(env.DOCK_PORT) || 4310 }, preview: { port: parseInt(env.DOCK_PREVIEW ?? '4311', 10) } };
      });`,
  },
  'a variable with a fallback': {
    'vite.config.js':
      'export default { preview: { port: process.env.DOCK_PORT ? Number(process.env.DOCK_PORT) : 4310 } }',
  },
  'spreads and conditions': {
    'vite.config.js': `const common = { strictPort: true, host: '127.0.0.1' };
      export default ({ mode }) => ({ server: { ...common, port: 4310, ...(mode === 'production' && { port: 4311 }) } });`,
  },
  'a switch over the mode': {
    'vite.config.js': `export default ({ mode }) => {
        let port;
        switch (mode) { case 'production': port = 4310; break; case 'staging': port = 4311; break; default: port = 4312; }
        return { preview: { port } };
      };`,
  },
  'a table of ports': {
    'vite.config.js':
      'const ports = { development: 4310, production: 4311 }; export default ({ mode }) => ({ server: { port: ports[mode] } });',
  },
  'what is assigned afterwards': {
    'vite.config.js':
      'const config = { server: {} }; config.server.port = 4310; config.preview = { port: config.server.port + 1 }; export default config;',
  },
  'plugins that do not touch ports': {
    'vite.config.js':
      "const plugin = (name) => ({ name }); export default { plugins: [plugin('a'), process.env.DOCK && plugin('b')].filter(Boolean), preview: { port: 4310 } };",
  },
  'enum and class': {
    'vite.config.ts':
      'enum Port { Dock = 4310, Pier } class Ports { static readonly preview = Port.Pier } export default { server: { port: Port.Dock }, preview: { port: Ports.preview } };',
  },
};

const roles = [
  { role: 'dev', mode: 'development', isPreview: false },
  { role: 'dev', mode: 'production', isPreview: false },
  { role: 'preview', mode: 'production', isPreview: true },
  { role: 'preview', mode: 'staging', isPreview: true },
] as const;

/** The listener that holds in a mode: the one of that environment, else the one of all others. */
function listenerIn(facts: Facts, role: string, mode: string): Listener | undefined {
  const own = facts.listeners.filter((it) => it.role === role);
  return own.find((it) => it.environment === mode) ?? own.find((it) => it.environment === 'default');
}

/** Vite's `host` as the address that it binds. https://vite.dev/config/server-options#server-host */
function addressOf(host: string | boolean | undefined): string | null {
  if (host === true) return null;
  return typeof host === 'string' ? host : 'localhost';
}

describe.each(Object.entries(configs))('%s', (_, files) => {
  const config = Object.keys(files)[0] ?? '';

  it.each(roles)('as Vite reads it: $role in $mode', async ({ role, mode, isPreview }) => {
    const folder = folderOf({ ...files, 'package.json': '{ "type": "module" }' });
    // `vite` is found from here, as it would be in a repository.
    symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
    const vite = await resolveConfig(
      { root: folder, configFile: join(folder, config), logLevel: 'silent', mode },
      'serve',
      mode,
      mode,
      isPreview,
    );
    const truth = role === 'preview' ? vite.preview : vite.server;
    const facts = await scanFiles(files);
    const ours = listenerIn(facts, role, mode);
    expect(facts.unresolved).toEqual([]);
    expect(ours?.port ?? (role === 'preview' ? 4173 : 5173)).toBe(truth.port);
    if (ours === undefined) return;
    expect(ours.address).toBe(addressOf(truth.host));
    expect(ours.strict).toBe(truth.strictPort ?? false);
  });
});
