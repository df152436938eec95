/** Small servers for the comparison with Node: what each opens is asked of Node itself. */

export interface SampleServer {
  readonly name: string;
  /** `main.js` (or `main.mjs`, `main.ts`) is what is started. */
  readonly files: Readonly<Record<string, string>>;
  /** Ports that it opens only under conditions that nothing here says anything about. */
  readonly mayOpen?: readonly number[];
}

/** Stand-ins for packages, as small as their `listen`. portbook does not read them: to it they are packages. */
export const packages: Readonly<Record<string, string>> = {
  'node_modules/express/index.js': `
    const http = require('http');
    module.exports = function express() {
      const settings = { env: process.env.NODE_ENV || 'development' };
      const app = (req, res) => res.end();
      app.settings = settings;
      app.set = (name, value) => (value === undefined ? settings[name] : ((settings[name] = value), app));
      app.get = (name, ...handlers) => (handlers.length === 0 ? settings[name] : app);
      app.use = app.post = () => app;
      app.listen = (...args) => http.createServer(app).listen(...args);
      return app;
    };
    module.exports.json = () => () => {};
    module.exports.Router = () => ({ get() {}, post() {}, use() {} });`,
  'node_modules/koa/index.js': `
    module.exports = class Koa {
      use() { return this; }
      callback() { return () => {}; }
      listen(...args) { return require('http').createServer(this.callback()).listen(...args); }
    };`,
  'node_modules/fastify/index.js': `
    module.exports = () => ({
      register() {}, get() {}, log: { info() {}, error() {} },
      async listen(options = {}) {
        require('http').createServer().listen({ port: options.port || 0, host: options.host || 'localhost', path: options.path });
      },
    });
    module.exports.fastify = module.exports;`,
  'node_modules/@hono/node-server/index.js': `
    exports.serve = (options, listening) =>
      require('http').createServer().listen(options.port ?? 3000, options.hostname, listening);`,
  'node_modules/hono/index.js': `exports.Hono = class Hono { get() { return this; } fetch() {} };`,
  'node_modules/ws/index.js': `
    exports.WebSocketServer = exports.Server = class {
      constructor({ port, host }) { if (port !== undefined) require('http').createServer().listen(port, host); }
      on() {}
    };`,
  'node_modules/harbour-db/index.js': `
    exports.connect = async () => {};
    exports.connectThen = (done) => setImmediate(done);`,
};

const js = (
  name: string,
  code: string,
  more: Readonly<Record<string, string>> = {},
  mayOpen: readonly number[] = [],
): SampleServer => ({
  name,
  files: { 'main.js': code, ...more },
  mayOpen,
});
const mjs = (name: string, code: string, more: Readonly<Record<string, string>> = {}): SampleServer => ({
  name,
  files: { 'main.mjs': code, ...more },
});
const ts = (name: string, code: string, more: Readonly<Record<string, string>> = {}): SampleServer => ({
  name,
  files: { 'main.ts': code, 'package.json': '{ "type": "module" }', ...more },
});

export const servers: readonly SampleServer[] = [
  js('http with a number', `require('http').createServer((q, s) => s.end()).listen(4310);`),
  js('http with PORT', `require('http').createServer().listen(process.env.PORT || 4310);`),
  js(
    'http with PORT and HOST',
    `require('http').createServer().listen(process.env.PORT ?? 4310, process.env.HOST || '127.0.0.1', () => {});`,
  ),
  js('http with a backlog', `require('http').createServer().listen(4310, '0.0.0.0', 511, () => {});`),
  js('http with a backlog only', `require('http').createServer().listen(4310, 511);`),
  js(
    'http with options',
    `require('node:http').createServer().listen({ port: Number(process.env.PORT) || 4310, host: '::1' });`,
  ),
  js('a Unix socket', `require('http').createServer().listen('/run/ferry.sock');`),
  js('a Unix socket unless PORT', `require('http').createServer().listen(process.env.PORT || '/run/ferry.sock');`),
  js('options with a path', `require('http').createServer().listen({ path: '/run/ferry.sock' });`),
  js('no port', `require('http').createServer().listen(() => {});`),
  js('port 0', `require('http').createServer().listen(0);`),
  js('new http.Server', `const http = require('http'); const server = new http.Server(() => {}); server.listen(4310);`),
  js('https', `const https = require('https'); https.createServer({}, () => {}).listen(process.env.TLS_PORT || 4443);`),
  js(
    'http2',
    `const { createServer } = require('http2'); const server = createServer(); server.on('stream', () => {}); server.listen(4310);`,
  ),
  js('net', `const net = require('net'); net.createServer((socket) => socket.end()).listen(4310, 'localhost');`),
  js(
    'dgram',
    `const socket = require('dgram').createSocket('udp4'); socket.on('message', () => {}); socket.bind(4310);`,
  ),
  js(
    'dgram with an address',
    `const socket = require('dgram').createSocket('udp4'); socket.bind({ port: 4310, address: '127.0.0.1' });`,
  ),
  js(
    'dgram and http',
    `require('dgram').createSocket('udp6').bind(4310, '::1'); require('http').createServer().listen(4310);`,
  ),
  js(
    'Express',
    `const express = require('express'); const app = express(); app.use(express.json()); app.get('/', (q, s) => s.end()); app.listen(process.env.PORT || 4310, () => console.log('up'));`,
  ),
  js(
    'Express with settings',
    `const app = require('express')(); app.set('port', process.env.PORT || 4310); require('http').createServer(app).listen(app.get('port'));`,
  ),
  js(
    'Express with a changed setting',
    `const app = require('express')(); app.set('port', 4310); app.set('port', 4311).set('host', '127.0.0.1'); app.listen(app.get('port'), app.get('host'));`,
  ),
  js(
    'Express with the setting env',
    `const app = require('express')(); app.listen(app.get('env') === 'production' ? 4310 : 4311);`,
  ),
  js(
    'express-generator',
    `var app = require('./app'); var http = require('http');
     var port = normalizePort(process.env.PORT || '4310');
     app.set('port', port);
     var server = http.createServer(app);
     server.listen(port); server.on('error', onError);
     function normalizePort(val) { var port = parseInt(val, 10); if (isNaN(port)) { return val; } if (port >= 0) { return port; } return false; }
     function onError(error) { if (error.syscall !== 'listen') { throw error; } var bind = typeof port === 'string' ? 'Pipe ' + port : 'Port ' + port; console.error(bind); }`,
    {
      'app.js': `var app = require('express')(); app.use('/', require('./routes')); module.exports = app;`,
      'routes.js': `var router = require('express').Router(); router.get('/', function (req, res) { res.end(); }); module.exports = router;`,
    },
  ),
  js(
    'Koa',
    `const Koa = require('koa'); const app = new Koa(); app.use(async (ctx) => { ctx.body = 'x'; }); app.listen(4310);`,
  ),
  js(
    'Koa with http',
    `const Koa = require('koa'); const app = new Koa(); require('http').createServer(app.callback()).listen(process.env.PORT || 4310);`,
  ),
  js(
    'Fastify',
    `const fastify = require('fastify')({ logger: true }); const start = async () => { try { await fastify.listen({ port: process.env.PORT || 4310 }); } catch (error) { fastify.log.error(error); process.exit(1); } }; start();`,
  ),
  js('Fastify on every address', `require('fastify')().listen({ port: 4310, host: '0.0.0.0' }).then(() => {});`),
  js(
    'Hono',
    `const { serve } = require('@hono/node-server'); const { Hono } = require('hono'); const app = new Hono(); serve({ fetch: app.fetch, port: 4310 }, (info) => info);`,
  ),
  js(
    'Hono by default',
    `const { serve } = require('@hono/node-server'); const { Hono } = require('hono'); serve(new Hono());`,
  ),
  js(
    'ws',
    `const { WebSocketServer } = require('ws'); new WebSocketServer({ port: 4310 }).on('connection', () => {});`,
  ),
  js(
    'ws on a server',
    `const { Server } = require('ws'); const server = require('http').createServer(); new Server({ server }); server.listen(4310);`,
  ),
  js('a loop', `for (const port of [4310, 4311]) require('http').createServer().listen(port, '127.0.0.1');`),
  js(
    'a list of names',
    `['ferry', 'tide'].forEach((name, index) => require('http').createServer().listen(4310 + index));`,
  ),
  js(
    'a config in another file',
    `const { server } = require('./config'); require('http').createServer().listen(server.port, server.host);`,
    { 'config/index.js': `module.exports = { server: { port: process.env.PORT || 4310, host: 'localhost' } };` },
  ),
  js('JSON', `require('http').createServer().listen(require('./settings.json').port);`, {
    'settings.json': '{ "port": 4310 }',
  }),
  js(
    'environments',
    `const config = { development: { port: 4310 }, production: { port: 4311 }, test: { port: 4312 } }; require('http').createServer().listen(config[process.env.NODE_ENV || 'development'].port);`,
  ),
  js(
    'a condition on the environment',
    `const http = require('http'); if (process.env.NODE_ENV === 'production') http.createServer().listen(4310); else http.createServer().listen(4311);`,
  ),
  js(
    'not in tests',
    `const app = require('express')(); if (process.env.NODE_ENV !== 'test') { app.listen(4310); } module.exports = app;`,
  ),
  js('the main module', `const app = require('express')(); if (require.main === module) app.listen(4310);`),
  js('another is the main module', `const other = require('./other'); other.app.listen(4310);`, {
    'other.js': `const app = require('express')(); if (require.main === module) app.listen(4311); module.exports = { app };`,
  }),
  js(
    'a constant further down',
    `const db = require('harbour-db'); db.connect().then(() => require('http').createServer().listen(PORT, HOST)); const PORT = 4310, HOST = '127.0.0.1';`,
  ),
  js(
    'a variable that is set later',
    `const db = require('harbour-db'); let port = 4310; db.connect().then(() => require('http').createServer().listen(port)); port = 4311;`,
    {},
    [4310],
  ),
  js(
    'a callback',
    `const db = require('harbour-db'); db.connectThen(function () { const app = require('express')(); app.listen(4310); });`,
  ),
  js(
    'an async main',
    `const db = require('harbour-db'); async function main() { await db.connect(); const app = require('express')(); app.listen(process.env.PORT || 4310); } main().catch(console.error);`,
  ),
  js(
    'an async main before its constants',
    `const db = require('harbour-db'); main(); const port = 4310; async function main() { await db.connect(); require('http').createServer().listen(port); }`,
  ),
  js(
    'a class',
    `class Server { constructor(port) { this.port = port; this.app = require('express')(); } start() { this.app.listen(this.port); } } new Server(process.env.PORT || 4310).start();`,
  ),
  js(
    'a class with a field',
    `class Server { port = 4310; host = '127.0.0.1'; start() { require('http').createServer().listen(this.port, this.host); } } const server = new Server(); server.start();`,
  ),
  js(
    'a helper',
    `const { start } = require('./start'); start({ port: 4310 }); start({ port: 4311, host: '127.0.0.1' });`,
    {
      'start.js': `const http = require('http'); exports.start = ({ port, host = '0.0.0.0' }) => http.createServer().listen(port, host);`,
    },
  ),
  js(
    'something else that listens',
    `const store = { listen(fn) { fn(4999); } }; store.listen(() => {}); const events = new (require('events'))(); events.on('listen', () => {}); require('http').createServer().listen(4310);`,
  ),
  js(
    'a local function called listen',
    `function listen(port) { return port; } const list = { listen }; list.listen(4999); require('http').createServer().listen(4310);`,
  ),
  js(
    'never called',
    `const http = require('http'); function debug() { http.createServer().listen(4999); } http.createServer().listen(4310); module.exports = 1;`,
  ),
  js(
    'a port that is counted up',
    `const base = 4310; let next = base; const take = () => next++; const http = require('http'); http.createServer().listen(take()); http.createServer().listen(take());`,
  ),
  js(
    'process.argv',
    `const port = process.argv[2] || process.env.PORT || 4310; require('http').createServer().listen(port);`,
  ),
  js('a variable that is written', `process.env.PORT = process.env.PORT || '4310'; require('./server');`, {
    'server.js': `require('http').createServer().listen(process.env.PORT);`,
  }),
  js(
    'the cluster',
    `const cluster = require('cluster'); if (cluster.isPrimary && process.env.WORKERS) { cluster.fork(); } else { require('http').createServer().listen(4310); }`,
  ),
  js(
    'a promise of listening',
    `const server = require('http').createServer(); const listening = new Promise((resolve) => server.listen(4310, resolve)); listening.then(() => {});`,
  ),
  js(
    'optional chaining',
    `const options = { server: { port: 4310 } }; const server = require('http').createServer(); server?.listen(options?.server?.port ?? 4311);`,
  ),
  js(
    'a generator',
    `const run = (make) => { const it = make(); const step = (v) => { const r = it.next(v); if (!r.done) Promise.resolve(r.value).then(step); }; step(); }; run(function* () { const app = yield require('express')(); yield app.listen(4310); });`,
  ),
  js(
    'a retry',
    `const http = require('http'); let port = Number(process.env.PORT || 4310); const server = http.createServer(); server.on('error', () => { port += 1; server.listen(port); }); server.listen(port);`,
    {},
    [4311, 4802, 4803],
  ),
  js(
    'NaN and a fallback',
    `const port = parseInt(process.env.NOT_SET_HERE, 10) || 4310; require('http').createServer().listen(port);`,
  ),
  js('a text', `require('http').createServer().listen('4310');`),
  js('arguments that are spread', `const args = [4310, '127.0.0.1']; require('http').createServer().listen(...args);`),
  mjs(
    'a module',
    `import http from 'node:http'; import { port } from './port.mjs'; http.createServer().listen(port);`,
    { 'port.mjs': `export const port = Number(process.env.PORT ?? 4310);` },
  ),
  mjs(
    'a default import',
    `import config from './config.mjs'; import express from 'express'; const app = express(); app.listen(config.port);`,
    { 'config.mjs': `export default { port: +(process.env.PORT || 4310) };` },
  ),
  mjs(
    'top-level await',
    `import { createServer } from 'http'; const { port } = await import('./port.mjs'); createServer().listen(port, '::');`,
    { 'port.mjs': `export const port = 4310;` },
  ),
  ts(
    'TypeScript',
    `import { createServer } from 'node:http'; const port: number = Number(process.env['PORT']) || 4310; createServer().listen(port as number, (): void => {});`,
  ),
  ts(
    'TypeScript with a class',
    `import http from 'node:http'; import type { Server } from 'node:http'; class Ferry { private readonly server: Server; readonly port: number; constructor(port: number) { this.port = port; this.server = http.createServer(); } public listen(): void { this.server.listen(this.port); } } new Ferry(4310).listen();`,
  ),
  js(
    'a catch of what does not fail',
    `const http = require('http'); try { http.createServer().listen(4310); } catch { http.createServer().listen(4320); }`,
  ),
  js(
    'a promise that is not rejected',
    `const http = require('http'); (async () => { http.createServer().listen(4310); })().catch(() => http.createServer().listen(4320));`,
  ),
  js(
    'a port that it ends without',
    `if (!process.env.PORT) process.exit(0); require('http').createServer().listen(process.env.PORT || 4310);`,
  ),
  js(
    'a list of what it ends without',
    `const none = ['PORT'].filter((name) => !process.env[name]); if (none.length > 0) process.exit(0);
    require('http').createServer().listen(process.env.PORT || 4310);`,
  ),
  js('a module that ends it', `require('./gate'); require('http').createServer().listen(4310);`, {
    'gate.js': `if (process.env.NODE_ENV === 'test') process.exit(0);`,
  }),
  js(
    'what is switched off before it runs',
    `let isOn = true; setTimeout(() => { if (isOn) require('http').createServer().listen(4310); }, 1); isOn = false;`,
  ),
  js(
    'its own reader of .env',
    `for (const line of require('fs').readFileSync('.env', 'utf8').split(/\\r?\\n/)) { const [key, value] = line.split('=');
    if (key && !(key in process.env)) process.env[key] = value; }
    if (process.env.WEB === 'on') require('http').createServer().listen(process.env.PORT);`,
    { '.env': 'PORT=4310\nWEB=on\n' },
  ),
  ts(
    'a static field that a method sets',
    `import http from 'node:http'; class Config { static port: number; static load(): void { this.port = 4310; } }
    Config.load(); http.createServer().listen(Config.port);`,
  ),
];
