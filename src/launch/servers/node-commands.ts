/** Frameworks whose command starts what the application only describes. */

import { parseServerConfig } from './backend-config.ts';
import { unlessSocket } from './config-file.ts';
import { address, noPort, port, table, words } from './row.ts';
import { sailsConfig } from './sails-config.ts';

export const commandServers = table([
  {
    name: 'Fastify CLI',
    programs: ['fastify'],
    subcommands: ['start', ''],
    otherCommands: words(`
      eject generate generate-plugin generate-swagger help print-plugins print-routes readme version
    `),
    flags: [port('-p', '--port'), address('-a', '--address'), noPort('-s', '--socket')],
    valued: words(`
      -l --log-level -r --require -i --import -L --logging-module -x --prefix -T --plugin-timeout -g
      --close-grace-delay -I --debug-port --debug-host --body-limit
    `),
    portVariables: ['FASTIFY_PORT', 'PORT'],
    addressVariables: ['FASTIFY_ADDRESS'],
    envFiles: ['.env'],
    config: unlessSocket('FASTIFY_SOCKET', ['FASTIFY_ADDRESS']),
    defaultPort: 3000,
    defaultAddress: 'localhost',
    documentation: 'https://github.com/fastify/fastify-cli#options',
  },
  {
    // The variable counts in the config as well, where nothing else does.
    name: 'Sails',
    programs: ['sails'],
    subcommands: ['lift', 'l', 'console', 'c'],
    otherCommands: words('debug deploy generate help inspect migrate new run upgrade version www'),
    flags: [port('--port')],
    valued: [],
    portVariables: ['PORT'],
    config: sailsConfig,
    configName: 'config/local.js, config/env/*.js, config/*.js',
    defaultPort: 1337,
    documentation: 'https://sailsjs.com/documentation/reference/command-line-interface/sails-lift',
  },
  {
    name: 'Parse Server',
    programs: ['parse-server'],
    flags: [port('--port'), address('--host')],
    optionStyle: 'getopt',
    portVariables: ['PORT'],
    addressVariables: ['PARSE_SERVER_HOST'],
    config: parseServerConfig,
    configName: 'the file that it is given',
    defaultPort: 1337,
    defaultAddress: '0.0.0.0',
    documentation: 'https://parseplatform.org/parse-server/api/master/ParseServerOptions.html',
  },
]);
