/** Frameworks that render on the server. */
import { astroConfig } from './astro-config.ts';
import { nuxtConfig } from './nuxt-config.ts';
import { address, port, table, words } from './row.ts';
import type { Server } from './server.ts';
import { viteConfig } from './vite-config.ts';

const next = {
  name: 'Next.js',
  programs: ['next'],
  flags: [port('-p', '--port'), address('-H', '--hostname')],
  // "PORT cannot be set in .env as booting up the HTTP server happens before any other code is initialized."
  // HOSTNAME is not read, but by the `server.js` of a standalone build: `built.ts`.
  portVariables: ['PORT'],
  optionStyle: 'getopt',
  otherCommands: words(`
    analyze build experimental-analyze experimental-test export info internal lint telemetry typegen up update
    upgrade
  `),
  defaultPort: 3000,
  documentation: 'https://nextjs.org/docs/app/api-reference/cli/next',
} satisfies Partial<Server>;

const nuxt = {
  // https://typescript.nuxtjs.org/guide/runtime/: Nuxt 2, started through TypeScript.
  programs: ['nuxt', 'nuxi', 'nuxi-ng', 'nuxt-ts'],
  otherCommands: words(`
    add analyze build build-module cleanup devtools generate info init module modules prepare typecheck upgrade
  `),
  valued: ['-h', '--host', '--dotenv', '--logLevel', '--cwd'],
  portVariables: ['NUXT_PORT', 'NITRO_PORT', 'PORT'],
  envFiles: ['.env'],
  config: nuxtConfig,
  configName: 'nuxt.config.*, .nuxtrc',
  defaultPort: 3000,
} satisfies Partial<Server>;

const astro = {
  programs: ['astro'],
  otherCommands: words('add build check docs info login logout preferences sync telemetry upgrade'),
  flags: [port('--port'), { ...address('--host'), alone: 'every address' }],
  valued: words('--root --config --mode --site --base --outDir --allowed-hosts'),
  config: astroConfig,
  configName: 'astro.config.*',
  defaultPort: 4321,
  defaultAddress: 'localhost',
  whenTaken: 'takes another',
} satisfies Partial<Server>;

const served = {
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  defaultPort: 3000,
  // Without PORT, `get-port` takes any free one where 3000 is none.
  whenTaken: 'takes another in place of its default',
} satisfies Partial<Server>;

/** Hands its options on to Vite, whose config says the rest. */
const onVite = {
  role: 'dev',
  flags: [port('-p', '--port'), { ...address('--host'), alone: 'every address' }],
  valued: words('-c --config -m --mode -l --logLevel'),
  config: viteConfig,
  configName: 'vite.config.*',
  defaultPort: 5173,
  defaultAddress: 'localhost',
  whenTaken: 'takes another',
  strictFlag: '--strictPort',
} satisfies Partial<Server>;

const gatsby = {
  programs: ['gatsby'],
  otherCommands: words('build clean feedback info new options plugin repl telemetry'),
  flags: [port('-p', '--port'), address('-H', '--host')],
  defaultAddress: 'localhost',
  whenTaken: 'asks',
} satisfies Partial<Server>;

export const frameworkServers = table([
  { ...next, subcommands: ['start'], role: 'start' },
  {
    ...next,
    subcommands: ['dev', ''],
    role: 'dev',
    // https://github.com/vercel/next.js/blob/canary/packages/next/src/cli/next-dev.ts: `allowRetry`
    whenTaken: 'takes another in place of its default',
  },
  {
    ...nuxt,
    name: 'Nuxt preview',
    subcommands: ['start', 'preview'],
    role: 'start',
    // It runs the built Nitro server, and hands it the port only.
    flags: [port('-p', '--port')],
    addressVariables: ['NITRO_HOST', 'HOST'],
    documentation: 'https://nuxt.com/docs/api/commands/preview',
  },
  {
    ...nuxt,
    name: 'Nuxt',
    subcommands: ['dev'],
    role: 'dev',
    flags: [port('-p', '--port'), { ...address('-h', '--host'), alone: 'every address' }],
    addressVariables: ['NUXT_HOST', 'NITRO_HOST', 'HOST'],
    // Its arguments are read before `.env` is; the defaults of its config are not.
    precedence: ['flag', 'variable', 'config', 'env file'],
    defaultAddress: 'localhost',
    whenTaken: 'takes another',
    documentation: 'https://nuxt.com/docs/api/commands/dev',
  },
  {
    ...astro,
    name: 'Astro preview',
    subcommands: ['preview'],
    role: 'preview',
    documentation: 'https://docs.astro.build/en/reference/cli-reference/#astro-preview',
  },
  {
    ...astro,
    name: 'Astro',
    subcommands: ['dev'],
    role: 'dev',
    documentation: 'https://docs.astro.build/en/reference/configuration-reference/#server-options',
  },
  {
    ...served,
    name: 'Remix',
    programs: ['remix-serve'],
    documentation: 'https://v2.remix.run/docs/other-api/serve#port-environment-variable',
  },
  {
    ...served,
    name: 'React Router',
    programs: ['react-router-serve'],
    documentation: 'https://github.com/remix-run/react-router/tree/main/packages/react-router-serve#readme',
  },
  {
    ...onVite,
    name: 'React Router dev',
    programs: ['react-router'],
    otherCommands: ['build', 'reveal', 'routes', 'typegen'],
    subcommands: ['dev'],
    documentation: 'https://github.com/remix-run/react-router/blob/main/packages/react-router-dev/cli/commands.ts',
  },
  {
    ...onVite,
    name: 'Remix dev',
    programs: ['remix'],
    // What `watch` opens is a websocket of its compiler; for `dev`, see `runners.ts`.
    otherCommands: words('build watch vite:build init reveal routes setup'),
    subcommands: ['vite:dev'],
    documentation: 'https://v2.remix.run/docs/other-api/dev/',
  },
  {
    ...gatsby,
    name: 'Gatsby',
    subcommands: ['develop'],
    role: 'dev',
    portVariables: ['PORT'],
    addressVariables: ['GATSBY_HOST'],
    defaultPort: 8000,
    documentation: 'https://www.gatsbyjs.com/docs/reference/gatsby-cli/#develop',
  },
  {
    // PORT does not count here.
    ...gatsby,
    name: 'Gatsby serve',
    subcommands: ['serve'],
    role: 'preview',
    defaultPort: 9000,
    documentation: 'https://www.gatsbyjs.com/docs/reference/gatsby-cli/#serve',
  },
]);
