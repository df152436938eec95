/** Applications that bring their own server. */
import { keystoneConfig, nodeRedConfig } from './backend-config.ts';
import { unlessSocket } from './config-file.ts';
import { eggConfig } from './egg-config.ts';
import { namedSettings } from './named-settings.ts';
import { address, port, portOrSocket, table, words } from './row.ts';
import type { Server } from './server.ts';
import { strapiConfig } from './strapi-config.ts';

const strapi = {
  // Its template writes `env('HOST', '0.0.0.0')` and `env.int('PORT', 1337)`; what the config gives beats the variables.
  name: 'Strapi',
  programs: ['strapi'],
  otherCommands: words(`
    build console export import transfer generate report version admin:create-user admin:list-users
    admin:reset-user-password configuration:dump configuration:restore content-types:list controllers:list
    hooks:list middlewares:list policies:list routes:list services:list ts:generate-types
  `),
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  envFiles: ['.env'],
  config: strapiConfig,
  configName: 'config/server.*, config/env/*/server.*',
  precedence: ['config', 'variable', 'env file'],
  defaultPort: 1337,
  documentation: 'https://docs.strapi.io/cms/configurations/server',
} satisfies Partial<Server>;

const medusa = {
  name: 'Medusa',
  programs: ['medusa'],
  otherCommands: words(`
    build db:create db:generate db:migrate db:rollback db:setup db:sync-links exec migrations new plugin:build
    seed telemetry user
  `),
  flags: [port('-p', '--port'), address('-H', '--host')],
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  defaultPort: 9000,
  documentation: 'https://docs.medusajs.com/resources/medusa-cli/commands/start',
} satisfies Partial<Server>;

const keystone = {
  // https://github.com/keystonejs/keystone/blob/main/packages/core/src/scripts/start.ts: "prefer env.PORT"
  name: 'Keystone',
  programs: ['keystone'],
  otherCommands: ['build', 'postinstall', 'prisma', 'telemetry'],
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  config: keystoneConfig,
  configName: 'keystone.ts',
  defaultPort: 3000,
  documentation: 'https://keystonejs.com/docs/config/config#server',
} satisfies Partial<Server>;

const wrangler = {
  programs: ['wrangler'],
  role: 'dev',
  flags: [port('--port'), address('--ip')],
  otherCommands: words(`
    d1 delete deploy deployments docs init kv login logout publish queues r2 rollback secret tail types versions
    whoami
  `),
  valued: ['-c', '--config', '-e', '--env', '--name'],
  // https://developers.cloudflare.com/workers/wrangler/configuration/#local-development-settings
  config: namedSettings(
    { names: ['wrangler.json', 'wrangler.jsonc', 'wrangler.toml'], options: ['-c', '--config'] },
    { port: 'dev.port', address: 'dev.ip' },
  ),
  configName: 'wrangler.toml, wrangler.json',
  defaultAddress: 'localhost',
  whenTaken: 'takes another in place of its default',
  documentation: 'https://developers.cloudflare.com/workers/wrangler/commands/#dev',
} satisfies Partial<Server>;

const egg = {
  flags: [port('-p', '--port')],
  valued: words(`
    -c --cluster --workers --env --framework --title --stdout --stderr --timeout --node -r --require --baseDir
    --base
  `),
  configName: 'config/config.*',
  defaultPort: 7001,
} satisfies Partial<Server>;

export const backendServers = table([
  { ...strapi, subcommands: ['start'], role: 'start' },
  { ...strapi, subcommands: ['develop', 'dev'], role: 'dev' },
  {
    // A variable of the file beats the environment's own. https://github.com/directus/directus/tree/main/packages/env
    name: 'Directus',
    programs: ['directus'],
    otherCommands: words('bootstrap cache count database init roles schema security users'),
    subcommands: ['start'],
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    envFiles: ['.env'],
    config: unlessSocket('UNIX_SOCKET_PATH'),
    precedence: ['env file', 'variable', 'config'],
    defaultPort: 8055,
    defaultAddress: '0.0.0.0',
    documentation: 'https://directus.io/docs/configuration/general',
  },
  { ...medusa, subcommands: ['start'], role: 'start' },
  { ...medusa, subcommands: ['develop'], role: 'dev' },
  { ...keystone, subcommands: ['start'], role: 'start' },
  { ...keystone, subcommands: ['dev'], role: 'dev' },
  {
    // It gives PORT on as the option.
    ...egg,
    name: 'Egg.js',
    programs: ['egg-scripts', 'eggctl'],
    subcommands: ['start'],
    otherCommands: ['stop'],
    portVariables: ['PORT'],
    config: eggConfig('production'),
    documentation: 'https://www.eggjs.org/core/deployment',
  },
  {
    ...egg,
    name: 'Egg.js in development',
    programs: ['egg-bin'],
    subcommands: ['dev'],
    otherCommands: words('autod check cov manifest pkgfiles test'),
    role: 'dev',
    portVariables: ['EGG_BIN_DEFAULT_PORT'],
    config: eggConfig(null),
    precedence: ['flag', 'config', 'variable'],
    whenTaken: 'takes another in place of its default',
    documentation: 'https://www.eggjs.org/core/development',
  },
  {
    name: 'n8n',
    programs: ['n8n'],
    subcommands: ['start', 'webhook', ''],
    otherCommands: words(`
      audit db:revert execute executeBatch export:credentials export:workflow import:credentials import:workflow
      license:clear license:info list:workflow mfa:disable update:workflow user-management:reset worker
    `),
    portVariables: ['N8N_PORT'],
    addressVariables: ['N8N_LISTEN_ADDRESS'],
    defaultPort: 5678,
    documentation: 'https://docs.n8n.io/hosting/configuration/environment-variables/deployment/',
  },
  {
    // The PORT is what the settings file that comes with it says; a settings file of the user's may say another.
    name: 'Node-RED',
    programs: ['node-red'],
    otherCommands: ['admin'],
    flags: [port('-p', '--port')],
    valued: words('-s --settings -u --userDir -D --define --title'),
    portVariables: ['PORT'],
    config: nodeRedConfig,
    configName: 'the file of -s',
    precedence: ['flag', 'config', 'variable'],
    defaultPort: 1880,
    defaultAddress: '0.0.0.0',
    documentation: 'https://nodered.org/docs/user-guide/runtime/configuration',
  },
  {
    name: 'Verdaccio',
    programs: ['verdaccio'],
    flags: [portOrSocket('-l', '--listen')],
    valued: ['-c', '--config'],
    // https://verdaccio.org/docs/configuration#listen-port
    config: namedSettings({ names: [], options: ['-c', '--config'] }, { socket: 'listen' }),
    configName: 'the file of -c',
    defaultPort: 4873,
    defaultAddress: 'localhost',
    documentation: 'https://verdaccio.org/docs/cli',
  },
  {
    name: 'Prisma Studio',
    programs: ['prisma'],
    otherCommands: words('db debug format generate init introspect migrate validate version'),
    subcommands: ['studio'],
    role: 'dev',
    flags: [port('-p', '--port'), address('-n', '--hostname')],
    valued: ['--schema', '-b', '--browser', '--url', '--config'],
    defaultPort: 5555,
    documentation: 'https://www.prisma.io/docs/orm/reference/prisma-cli-reference#studio',
  },
  { ...wrangler, name: 'Wrangler', subcommands: ['dev'], defaultPort: 8787 },
  {
    ...wrangler,
    name: 'Wrangler Pages',
    subcommands: ['pages dev'],
    defaultPort: 8788,
    documentation: 'https://developers.cloudflare.com/workers/wrangler/commands/pages/#dev-1',
  },
]);
