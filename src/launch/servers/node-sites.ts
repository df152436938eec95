/** Generators of sites, and what serves them while they are written. */
import { namedSettings } from './named-settings.ts';
import { address, port, table, words } from './row.ts';
import type { Server } from './server.ts';
import { docusaurusConfig, eleventyConfig, vitepressConfig } from './site-config.ts';

const docusaurus = {
  programs: ['docusaurus'],
  otherCommands: words('build clear deploy swizzle write-heading-ids write-translations'),
  optionStyle: 'getopt',
  flags: [port('-p', '--port'), address('-h', '--host')],
  valued: ['-l', '--locale', '--config', '--dir', '--poll'],
  portVariables: ['PORT'],
  config: docusaurusConfig,
  defaultPort: 3000,
  defaultAddress: 'localhost',
  whenTaken: 'asks',
} satisfies Partial<Server>;

export const siteServers = table([
  {
    // Its options go to Vite's dev server, and its config is laid over them.
    name: 'VitePress',
    programs: ['vitepress'],
    subcommands: ['dev', ''],
    otherCommands: ['build', 'init'],
    role: 'dev',
    flags: [port('--port'), { ...address('--host'), alone: 'every address' }],
    valued: ['--base', '--outDir'],
    config: vitepressConfig,
    configName: '.vitepress/config.*',
    precedence: ['config', 'flag'],
    defaultPort: 5173,
    defaultAddress: 'localhost',
    whenTaken: 'takes another',
    strictFlag: '--strictPort',
    documentation: 'https://vitepress.dev/reference/cli#vitepress-dev',
  },
  {
    name: 'VitePress preview',
    programs: ['vitepress'],
    subcommands: ['preview', 'serve'],
    role: 'preview',
    flags: [port('--port')],
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
    name: 'Eleventy',
    programs: ['eleventy'],
    otherCommands: [''],
    subcommands: ['--serve'],
    role: 'dev',
    flags: [port('--port')],
    valued: words('--input --output --config --formats --pathprefix --to'),
    config: eleventyConfig,
    configName: 'eleventy.config.*, .eleventy.js',
    defaultPort: 8080,
    // Ten of them. https://www.11ty.dev/docs/dev-server/
    whenTaken: 'takes another',
    documentation: 'https://www.11ty.dev/docs/usage/',
  },
  {
    name: 'Hexo',
    programs: ['hexo'],
    otherCommands: words('clean d deploy g generate init list new publish render version'),
    subcommands: ['server', 's'],
    role: 'dev',
    flags: [port('-p', '--port'), address('-i', '--ip')],
    valued: ['--cwd', '--config'],
    config: namedSettings(
      { names: ['_config.yml', '_config.yaml'], folder: ['--cwd'] },
      { port: 'server.port', address: 'server.ip' },
    ),
    configName: '_config.yml',
    defaultPort: 4000,
    documentation: 'https://hexo.io/docs/server',
  },
]);
