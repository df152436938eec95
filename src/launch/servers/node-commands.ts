/** Frameworks whose command starts what the application only describes. */

import { parseServerConfig } from './backend-config.ts';
import { unlessSocket } from './config-file.ts';
import { plain } from './row.ts';
import { sailsConfig } from './sails-config.ts';
import type { Server } from './server.ts';

export const commandServers: readonly Server[] = [
  {
    ...plain,
    name: 'Fastify CLI',
    programs: ['fastify'],
    subcommands: ['start', ''],
    otherCommands: [
      ...['eject', 'generate', 'generate-plugin', 'generate-swagger', 'help', 'print-plugins', 'print-routes'],
      ...['readme', 'version'],
    ],
    flags: [
      { names: ['-p', '--port'], gives: 'port' },
      { names: ['-a', '--address'], gives: 'address' },
      { names: ['-s', '--socket'], gives: 'no port' },
    ],
    valued: [
      ...['-l', '--log-level', '-r', '--require', '-i', '--import', '-L', '--logging-module', '-x', '--prefix'],
      ...['-T', '--plugin-timeout', '-g', '--close-grace-delay', '-I', '--debug-port', '--debug-host', '--body-limit'],
    ],
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
    ...plain,
    name: 'Sails',
    programs: ['sails'],
    subcommands: ['lift', 'l', 'console', 'c'],
    otherCommands: [
      'debug',
      'deploy',
      'generate',
      'help',
      'inspect',
      'migrate',
      'new',
      'run',
      'upgrade',
      'version',
      'www',
    ],
    flags: [{ names: ['--port'], gives: 'port' }],
    valued: [],
    portVariables: ['PORT'],
    config: sailsConfig,
    configName: 'config/local.js, config/env/*.js, config/*.js',
    defaultPort: 1337,
    documentation: 'https://sailsjs.com/documentation/reference/command-line-interface/sails-lift',
  },
  {
    ...plain,
    name: 'Parse Server',
    programs: ['parse-server'],
    flags: [
      { names: ['--port'], gives: 'port' },
      { names: ['--host'], gives: 'address' },
    ],
    optionStyle: 'getopt',
    portVariables: ['PORT'],
    addressVariables: ['PARSE_SERVER_HOST'],
    config: parseServerConfig,
    configName: 'the file that it is given',
    defaultPort: 1337,
    defaultAddress: '0.0.0.0',
    documentation: 'https://parseplatform.org/parse-server/api/master/ParseServerOptions.html',
  },
];
