/** Applications as `feathers generate` and `npm create feathers` write them. */
import { describe, expect, it } from 'vitest';
import { type Given, portsOf } from '../support/started.ts';

type Files = NonNullable<Given['files']>;

const four: Files = {
  'src/index.js': `const logger = require('./logger');
const app = require('./app');
const port = app.get('port');
const server = app.listen(port);

process.on('unhandledRejection', (reason, p) => logger.error('Unhandled Rejection at: Promise ', p, reason));
server.on('listening', () => logger.info('started on http://%s:%d', app.get('host'), port));`,
  'src/logger.js': `const { createLogger } = require('winston'); module.exports = createLogger({ level: 'info' });`,
  'src/app.js': `const path = require('path');
const favicon = require('serve-favicon');
const feathers = require('@feathersjs/feathers');
const configuration = require('@feathersjs/configuration');
const express = require('@feathersjs/express');
const socketio = require('@feathersjs/socketio');
const services = require('./services');

const app = express(feathers());
app.configure(configuration());
app.use(express.json());
app.use(favicon(path.join(app.get('public'), 'favicon.ico')));
app.use('/', express.static(app.get('public')));
app.configure(express.rest());
app.configure(socketio());
app.configure(services);
app.use(express.notFound());
app.use(express.errorHandler({ logger: console }));
module.exports = app;`,
  'src/services/index.js': `module.exports = function (app) { app.use('/ferries', {}); app.service('ferries').hooks({}); };`,
  'config/default.json': '{ "host": "localhost", "port": 4310, "public": "../public/" }',
};

const five: Files = {
  'src/index.js': `import { app } from './app.js'
import { logger } from './logger.js'

const port = app.get('port')
const host = app.get('host')

process.on('unhandledRejection', reason => logger.error('Unhandled Rejection %O', reason))

app.listen(port).then(() => {
  logger.info(\`listening on http://\${host}:\${port}\`)
})`,
  'src/logger.js': `import { createLogger } from 'winston'; export const logger = createLogger({ level: 'info' })`,
  'src/app.js': `import { feathers } from '@feathersjs/feathers'
import configuration from '@feathersjs/configuration'
import { koa, rest, bodyParser, errorHandler, cors, serveStatic } from '@feathersjs/koa'
import socketio from '@feathersjs/socketio'
import { configurationValidator } from './configuration.js'

const app = koa(feathers())
app.configure(configuration(configurationValidator))
app.use(cors())
app.use(serveStatic(app.get('public')))
app.use(bodyParser())
app.configure(rest())
app.configure(socketio({ cors: { origin: app.get('origins') } }))
app.configure(app => { app.set('ferries', []) })
app.hooks({ around: { all: [] } })
export { app }`,
  'src/configuration.js': `import { getValidator } from '@feathersjs/typebox'
export const configurationValidator = getValidator({}, {})`,
  'config/default.json': '{ "host": "localhost", "port": 4310, "public": "./public/", "origins": [] }',
  'config/custom-environment-variables.json':
    '{ "port": { "__name": "PORT", "__format": "number" }, "host": "HOSTNAME" }',
};

describe('Feathers', () => {
  it.each<[string, Given, ...string[]]>([
    ['node src/', { files: four }, '4310'],
    // A text is the name of a variable.
    [
      'node src/',
      {
        files: { ...four, 'config/production.json': '{ "port": "PORT" }' },
        env: { NODE_ENV: 'production', PORT: 4320 },
      },
      '4320',
    ],
    [
      'node src/',
      { files: { ...four, 'config/production.json': '{ "port": "PORT" }' } },
      '4310',
      '? it comes from the environment ("PORT"), and nothing here sets that',
    ],
    ['node src/', { files: { ...four, 'config/production.json': '{ "port": 4330 }' } }, '4310', '4330 in production'],
    ['node src/', { files: five }, '4310'],
    ['node src/', { files: five, env: { PORT: 4320 } }, '4320'],
    [
      'node lib/',
      {
        files: {
          ...Object.fromEntries(
            Object.entries(five).map(([path, text]) => [
              path.replace(/^(src.*)\.js$/, '$1.ts'),
              text.replaceAll(".js'", "'"),
            ]),
          ),
          'tsconfig.json': '{ "compilerOptions": { "outDir": "./lib", "rootDir": "./src" } }',
        },
      },
      '4310',
    ],
    // Without another server, its transport brings one.
    [
      'node server.js',
      {
        files: {
          'server.js': `const { feathers } = require('@feathersjs/feathers');
            const socketio = require('@feathersjs/socketio');
            feathers().configure(socketio()).listen(4310);`,
        },
      },
      '4310',
    ],
    [
      'node src/',
      { files: { ...four, 'config/default.json': '{}' } },
      '? no port is given, so that the system chooses one',
    ],
  ])('%s %#', async (line, given, ...expected) => {
    expect(await portsOf(line, given)).toEqual(expected);
  });

  it('says where its config is not in the repository', async () => {
    const { 'config/default.json': _, ...files } = four;
    expect(await portsOf('node src/', { files })).toEqual(['? its config is not in this repository']);
  });
});
