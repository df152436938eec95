/** Generators of sites, and what serves them while they are written. */
import { plain } from './row.ts';
import type { Server } from './server.ts';
import { eleventyConfig, hexoConfig, vitepressConfig } from './site-config.ts';

const docusaurus = {
  ...plain,
  programs: ['docusaurus'],
  otherCommands: ['build', 'clear', 'deploy', 'swizzle', 'write-heading-ids', 'write-translations'],
  optionStyle: 'getopt',
  flags: [
    { names: ['-p', '--port'], gives: 'port' },
    { names: ['-h', '--host'], gives: 'address' },
  ],
  valued: ['-l', '--locale', '--config', '--dir', '--poll'],
  defaultPort: 3000,
  defaultAddress: 'localhost',
  strictness: { whenTaken: 'asks' },
} as const satisfies Partial<Server>;

export const siteServers: readonly Server[] = [
  {
    // Its options go to Vite's dev server, and its config is laid over them.
    ...plain,
    name: 'VitePress',
    programs: ['vitepress'],
    subcommands: ['dev', ''],
    otherCommands: ['build', 'init'],
    role: 'dev',
    flags: [
      { names: ['--port'], gives: 'port' },
      { names: ['--host'], gives: 'address', alone: 'every address' },
    ],
    config: vitepressConfig,
    configName: '.vitepress/config.*',
    precedence: ['config', 'flag'],
    defaultPort: 5173,
    defaultAddress: 'localhost',
    strictness: { whenTaken: 'takes the next one', strictFlag: '--strictPort' },
    documentation: 'https://vitepress.dev/reference/cli#vitepress-dev',
  },
  {
    ...plain,
    name: 'VitePress preview',
    programs: ['vitepress'],
    subcommands: ['preview', 'serve'],
    role: 'preview',
    flags: [{ names: ['--port'], gives: 'port' }],
    defaultPort: 4173,
    documentation: 'https://vitepress.dev/reference/cli#vitepress-preview',
  },
  {
    ...docusaurus,
    name: 'Docusaurus',
    subcommands: ['start'],
    role: 'dev',
    documentation: 'https://docusaurus.io/docs/cli#docusaurus-start-sitedir',
  },
  {
    ...docusaurus,
    name: 'Docusaurus serve',
    subcommands: ['serve'],
    role: 'preview',
    documentation: 'https://docusaurus.io/docs/cli#docusaurus-serve-sitedir',
  },
  {
    ...plain,
    name: 'Eleventy',
    programs: ['eleventy'],
    otherCommands: [''],
    subcommands: ['--serve'],
    role: 'dev',
    flags: [{ names: ['--port'], gives: 'port' }],
    valued: ['--input', '--output', '--config', '--formats', '--pathprefix', '--to'],
    config: eleventyConfig,
    configName: 'eleventy.config.*, .eleventy.js',
    defaultPort: 8080,
    // Ten of them. https://www.11ty.dev/docs/dev-server/
    strictness: { whenTaken: 'takes the next one', strictFlag: null },
    documentation: 'https://www.11ty.dev/docs/usage/',
  },
  {
    ...plain,
    name: 'Hexo',
    programs: ['hexo'],
    otherCommands: ['clean', 'd', 'deploy', 'g', 'generate', 'init', 'list', 'new', 'publish', 'render', 'version'],
    subcommands: ['server', 's'],
    role: 'dev',
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-i', '--ip'], gives: 'address' },
    ],
    valued: ['--cwd', '--config'],
    config: hexoConfig,
    configName: '_config.yml',
    defaultPort: 4000,
    documentation: 'https://hexo.io/docs/server',
  },
];
