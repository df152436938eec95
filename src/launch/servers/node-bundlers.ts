/** Bundlers, and the tools that serve what they bundle while it is worked on. */
import { angularJson } from './angular-json.ts';
import { vueConfig, webpackConfig } from './bundler-config.ts';
import { address, port, table, words } from './row.ts';
import type { Server } from './server.ts';
import { viteConfig } from './vite-config.ts';

const vite = {
  programs: ['vite'],
  otherCommands: ['build', 'optimize'],
  flags: [port('--port'), { ...address('--host'), alone: 'every address' }],
  valued: words('-c --config -m --mode -l --logLevel --base --configLoader -f --filter'),
  config: viteConfig,
  configName: 'vite.config.*',
  defaultAddress: 'localhost',
  whenTaken: 'takes another',
  strictFlag: '--strictPort',
} satisfies Partial<Server>;

const webpack = {
  name: 'webpack-dev-server',
  role: 'dev',
  flags: [port('--port'), address('--host')],
  valued: words('-c --config --config-name --mode --env --entry -o --output-path --node-env'),
  config: webpackConfig,
  configName: 'webpack.config.*',
  // From this one on it looks for a free one where no port is given: PORT itself does not count.
  portVariables: ['WEBPACK_DEV_SERVER_BASE_PORT'],
  precedence: ['flag', 'config', 'variable'],
  defaultPort: 8080,
  whenTaken: 'takes another in place of its default',
  documentation: 'https://webpack.js.org/configuration/dev-server/#devserverport',
} satisfies Partial<Server>;

const storybook = {
  name: 'Storybook',
  role: 'dev',
  optionStyle: 'getopt',
  flags: [port('-p', '--port'), address('-h', '--host')],
  // With `--ci` it takes the next one without asking.
  whenTaken: 'asks',
  documentation: 'https://storybook.js.org/docs/api/cli-options#dev',
} satisfies Partial<Server>;

const createReactApp = {
  // Its start script reads both variables after the `.env*` files of `NODE_ENV=development`, and nothing else: what
  // craco and react-app-rewired make of the rest of the config does not reach them.
  name: 'Create React App',
  programs: ['react-scripts', 'craco', 'react-app-rewired'],
  otherCommands: ['build', 'eject'],
  role: 'dev',
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  envFiles: ['.env.development.local', '.env.local', '.env.development', '.env'],
  defaultPort: 3000,
  defaultAddress: '0.0.0.0',
  whenTaken: 'asks',
  documentation: 'https://create-react-app.dev/docs/advanced-configuration/',
} satisfies Partial<Server>;

export const bundlerServers = table([
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
  { ...createReactApp, subcommands: ['start'] },
  { ...createReactApp, programs: ['react-scripts/scripts/start.js'] },
  {
    // What is there of the variables beats the config. https://cli.vuejs.org/guide/mode-and-env.html
    name: 'Vue CLI',
    programs: ['vue-cli-service'],
    otherCommands: ['build', 'help', 'inspect', 'lint', 'test:unit'],
    subcommands: ['serve'],
    role: 'dev',
    flags: [port('--port'), address('--host')],
    valued: ['--mode', '--public', '--stdin'],
    portVariables: ['PORT'],
    addressVariables: ['HOST'],
    envFiles: ['.env.development.local', '.env.development', '.env.local', '.env'],
    config: vueConfig,
    configName: 'vue.config.js',
    defaultPort: 8080,
    defaultAddress: '0.0.0.0',
    whenTaken: 'takes another',
    documentation: 'https://cli.vuejs.org/config/#devserver',
  },
  {
    ...webpack,
    programs: ['webpack', 'webpack-cli'],
    otherCommands: ['', 'build', 'b', 'bundle', 'watch', 'w', 'configtest', 'help', 'info', 'version'],
    subcommands: ['serve', 'server', 's'],
  },
  { ...webpack, programs: ['webpack-dev-server'] },
  {
    // https://angular.dev/reference/configs/workspace-config
    name: 'Angular',
    programs: ['ng'],
    otherCommands: words(`
      add analytics b build cache completion config deploy doc extract-i18n g generate lint new update version
    `),
    subcommands: ['serve', 's', 'dev'],
    role: 'dev',
    flags: [port('--port'), address('--host')],
    valued: ['-c', '--configuration', '--build-target', '--proxy-config', '--serve-path'],
    config: angularJson,
    configName: 'angular.json',
    defaultPort: 4200,
    defaultAddress: 'localhost',
    whenTaken: 'asks',
    documentation: 'https://angular.dev/cli/serve',
  },
  {
    // Without a port it takes any that is free: `storybook init` writes `-p 6006` into the script.
    ...storybook,
    programs: ['storybook', 'sb'],
    otherCommands: words('add build doctor info init migrate remove upgrade'),
    subcommands: ['dev'],
    portVariables: ['SBCONFIG_PORT', 'PORT'],
    addressVariables: ['SBCONFIG_HOSTNAME'],
    defaultPort: null,
    defaultAddress: 'localhost',
  },
  {
    ...storybook,
    programs: ['start-storybook'],
    portVariables: ['SBCONFIG_PORT'],
    addressVariables: ['SBCONFIG_HOSTNAME'],
    defaultPort: null,
  },
  {
    // "defaults to $PORT or 1234". https://github.com/parcel-bundler/parcel/blob/v2/packages/core/parcel/src/cli.js
    name: 'Parcel',
    programs: ['parcel'],
    subcommands: ['serve', ''],
    otherCommands: ['build', 'watch', 'help'],
    optionStyle: 'getopt',
    role: 'dev',
    flags: [port('-p', '--port'), address('--host')],
    valued: words('--hmr-port --hmr-host --public-url --dist-dir --cache-dir --config --target'),
    portVariables: ['PORT'],
    defaultPort: 1234,
    whenTaken: 'takes another in place of its default',
    documentation: 'https://parceljs.org/features/cli/',
  },
  {
    // The web bundler has a port of its own, and does not take this one.
    name: 'Expo',
    programs: ['expo'],
    otherCommands: words('config customize export install lint login logout prebuild register whoami'),
    subcommands: ['start'],
    role: 'dev',
    flags: [port('-p', '--port')],
    portVariables: ['RCT_METRO_PORT'],
    defaultPort: 8081,
    whenTaken: 'asks',
    documentation: 'https://docs.expo.dev/more/expo-cli/',
  },
]);
