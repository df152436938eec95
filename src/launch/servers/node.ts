/** Servers of the Node world. */
import { plain } from './row.ts';
import type { Server } from './server.ts';
import { viteConfig } from './vite-config.ts';

const next = {
  ...plain,
  name: 'Next.js',
  programs: ['next'],
  flags: [
    { names: ['-p', '--port'], gives: 'port' },
    { names: ['-H', '--hostname'], gives: 'address' },
  ],
  // "PORT cannot be set in .env as booting up the HTTP server happens before any other code is initialized."
  portVariables: ['PORT'],
  defaultPort: 3000,
  documentation: 'https://nextjs.org/docs/app/api-reference/cli/next',
} as const satisfies Partial<Server>;

const vite = {
  ...plain,
  programs: ['vite'],
  flags: [
    { names: ['--port'], gives: 'port' },
    { names: ['--host'], gives: 'address' },
  ],
  config: viteConfig,
  defaultAddress: 'localhost',
  strictness: { whenTaken: 'takes the next one', strictFlag: '--strictPort' },
} as const satisfies Partial<Server>;

export const nodeServers: readonly Server[] = [
  { ...next, subcommands: ['start'], role: 'start' },
  { ...next, subcommands: ['dev', ''], role: 'dev' },
  {
    ...vite,
    name: 'Vite preview',
    subcommands: ['preview'],
    role: 'preview',
    defaultPort: 4173,
    documentation: 'https://vite.dev/config/preview-options',
  },
  {
    ...vite,
    name: 'Vite',
    subcommands: ['dev', 'serve', ''],
    role: 'dev',
    defaultPort: 5173,
    documentation: 'https://vite.dev/config/server-options',
  },
];
