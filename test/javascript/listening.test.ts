import { describe, expect, it } from 'vitest';
import { listeningOf } from '../../src/javascript/listening/listening.ts';
import { optionsOf } from '../../src/javascript/values/choices.ts';
import { primitive, type Value } from '../../src/javascript/values/value.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { show } from '../support/evaluated.ts';
import { treeOf } from '../support/tree.ts';

interface Options {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly bun?: boolean;
}

/** `port address protocol via` of every socket, `!` in front where nothing comes by, `=n` for the library's default. */
function sockets(code: string, { files = {}, env = {}, name = 'server.js', bun = false }: Options = {}): unknown[] {
  const at = { source: new SourceText('environment', ''), start: 0, end: 0 };
  const environment = new Map(Object.entries(env).map(([key, value]) => [key, primitive(value, at)] as const));
  const result = listeningOf(name, treeOf({ [name]: code, ...files }), { environment }, { servesDefaultExport: bun });
  if ('message' in result) return [result.message];
  return result.sockets.map(({ port, defaultPort, address, protocol, via, isReached }) => {
    const host = show(address);
    return [
      isReached ? '' : '!',
      said(port),
      defaultPort === null || !isAbsent(port) ? '' : ` =${defaultPort}`,
      host === undefined ? '' : ` ${JSON.stringify(host)}`,
      protocol === 'udp' ? ' udp' : '',
      via === null ? '' : ` ${via}`,
    ].join('');
  });
}

function said(port: Value): string {
  const shown = show(port);
  return typeof shown === 'object' ? JSON.stringify(shown) : String(shown);
}

function isAbsent(port: Value): boolean {
  return optionsOf(port).some(({ value }) => value.kind === 'primitive' && value.value === undefined);
}

const express = `const express = require('express'); const app = express();`;

describe('what listens', () => {
  it.each([
    ['Node', `require('http').createServer().listen(4310)`, ['4310']],
    [
      'Node with a host',
      `require('node:net').createServer().listen(4310, '127.0.0.1', () => {})`,
      ['4310 "127.0.0.1"'],
    ],
    ['UDP', `require('dgram').createSocket('udp4').bind(4310, '::1')`, ['4310 "::1" udp']],
    ['Express', `${express} app.listen(4310)`, ['4310 Express']],
    [
      'a number that is checked',
      `const checked = (text, otherwise) => { const n = Number.parseInt(text ?? '', 10); return Number.isFinite(n) && n > 0 ? n : otherwise; }; require('http').createServer().listen(checked(process.env.DECK_PORT, 4310));`,
      [JSON.stringify({ choice: [['DECK_PORT is set', '?it is no port'], 4310] })],
    ],
    [
      'a port, and the next one where it is taken',
      `${express} const start = (port) => { const server = app.listen(port); server.on('error', (error) => { if (error.code === 'EADDRINUSE') { port += 1; start(port); } }); }; start(4310);`,
      ['4310 Express'],
    ],
    [
      'a port, and another one where it is taken',
      `const server = require('http').createServer(); server.once('error', () => server.listen(4311)); server.listen(4310);`,
      ['4310'],
    ],
    [
      'Express with what is set on it',
      `${express} app.port = 4310; app.locals.host = '::1'; app.start = () => app.listen(app.port, app.locals.host); app.start();`,
      ['4310 "::1" Express'],
    ],
    [
      'LoopBack 4',
      `import { RestApplication } from '@loopback/rest'; new RestApplication({ rest: { port: 4310, host: '::1' } }).start();`,
      ['4310 "::1" LoopBack'],
    ],
    [
      'LoopBack 4 with mixins',
      `import { BootMixin } from '@loopback/boot'; import { RepositoryMixin } from '@loopback/repository'; import { RestApplication } from '@loopback/rest';
      class Ferry extends BootMixin(RepositoryMixin(RestApplication)) { constructor(options = {}) { super(options); this.static('/', 'public'); } }
      async function main(options = {}) { const app = new Ferry(options); await app.boot(); await app.start(); console.log(app.restServer.url); return app; }
      if (require.main === module) { const config = { rest: { port: +(process.env.PORT ?? 4310), host: process.env.HOST } }; main(config).catch(() => process.exit(1)); }`,
      ['4310~PORT "$HOST" LoopBack'],
    ],
    [
      'LoopBack 4 without a port',
      `const { Application } = require('@loopback/core'); const { RestComponent } = require('@loopback/rest'); const app = new Application(); app.component(RestComponent); app.start();`,
      ['undefined =3000 LoopBack'],
    ],
    [
      'LoopBack 4 in an application of Express',
      `${express} const { RestApplication } = require('@loopback/rest'); const inner = new RestApplication({ rest: { port: 1, listenOnStart: false } }); app.use(inner.requestHandler); app.listen(4310);`,
      ['4310 Express'],
    ],
    ['Koa', `import Koa from 'koa'; new Koa().listen(4310)`, ['4310 Koa']],
    ['Fastify on localhost', `require('fastify')().listen({ port: 4310 })`, ['4310 "localhost" Fastify']],
    ['Fastify of old', `require('fastify')().listen(4310, '0.0.0.0')`, ['4310 "0.0.0.0" Fastify']],
    [
      'Nest',
      `import { NestFactory } from '@nestjs/core'; async function f() { const app = await NestFactory.create({}); await app.listen(process.env.PORT ?? 4310); } f();`,
      ['4310~PORT NestJS'],
    ],
    [
      'Nest on Fastify',
      `import { NestFactory } from '@nestjs/core'; import { FastifyAdapter } from '@nestjs/platform-fastify'; const app = await NestFactory.create({}, new FastifyAdapter()); await app.listen(4310);`,
      ['4310 "localhost" NestJS'],
    ],
    [
      "Nest's microservice",
      `import { NestFactory } from '@nestjs/core'; import { Transport } from '@nestjs/microservices'; const app = await NestFactory.createMicroservice({}, { transport: Transport.TCP, options: { host: '0.0.0.0', port: 4311 } }); await app.listen();`,
      ['4311 "0.0.0.0" NestJS'],
    ],
    [
      "Nest's microservice by default",
      `import { NestFactory } from '@nestjs/core'; import { Transport } from '@nestjs/microservices'; const app = await NestFactory.createMicroservice({}, {}); await app.listen();`,
      ['undefined =3000 "localhost" NestJS'],
    ],
    [
      "Nest's microservice for gRPC",
      `import { NestFactory } from '@nestjs/core'; import { Transport } from '@nestjs/microservices'; const app = await NestFactory.createMicroservice({}, { transport: Transport.GRPC, options: { package: 'ferry', protoPath: 'ferry.proto', url: '0.0.0.0:4311' } }); await app.listen();`,
      ['4311 "0.0.0.0" NestJS'],
    ],
    [
      "Nest's microservice for a broker",
      `import { NestFactory } from '@nestjs/core'; import { Transport } from '@nestjs/microservices'; const app = await NestFactory.createMicroservice({}, { transport: Transport.REDIS, options: { host: 'localhost', port: 6379 } }); await app.listen();`,
      [],
    ],
    [
      "Nest's microservice with a text for its broker",
      `import { NestFactory } from '@nestjs/core'; const app = await NestFactory.createMicroservice({}, { transport: '2' }); await app.listen();`,
      ['?its transport says whether it listens, and where NestJS'],
    ],
    [
      "Nest's microservice of its own",
      `import { NestFactory } from '@nestjs/core'; import { Transport } from '@nestjs/microservices'; const app = await NestFactory.createMicroservice({}, { strategy: new Ferry() }); await app.listen();`,
      ['?its transport says whether it listens, and where NestJS'],
    ],
    [
      'Nest with a microservice',
      `import { NestFactory } from '@nestjs/core'; import { Transport } from '@nestjs/microservices'; const app = await NestFactory.create({}); app.connectMicroservice({ transport: Transport.TCP, options: { port: 4311 } }); await app.startAllMicroservices(); await app.listen(4310);`,
      ['4311 "localhost" NestJS', '4310 NestJS'],
    ],
    [
      'gRPC',
      `const grpc = require('@grpc/grpc-js'); const server = new grpc.Server(); server.addService({}, {}); server.bindAsync(process.env.ADDRESS || '0.0.0.0:4310', grpc.ServerCredentials.createInsecure(), () => server.start());`,
      ['4310~ADDRESS "0.0.0.0~ADDRESS" gRPC'],
    ],
    [
      'gRPC, by a port',
      "const grpc = require('@grpc/grpc-js'); const port = process.env.PORT || 4310; const server = new grpc.Server(); server.bindAsync(`[::]:${port}`, grpc.ServerCredentials.createInsecure(), () => {});",
      ['4310~PORT "::~PORT" gRPC'],
    ],
    [
      'gRPC on a path',
      `const grpc = require('@grpc/grpc-js'); new grpc.Server().bindAsync('unix:/run/ferry.sock', grpc.ServerCredentials.createInsecure(), () => {});`,
      [],
    ],
    [
      'Hono',
      `import { serve } from '@hono/node-server'; serve({ fetch() {}, port: 4310, hostname: '::1' })`,
      ['4310 "::1" Hono'],
    ],
    [
      'Hono by default',
      `import { serve } from '@hono/node-server'; import { Hono } from 'hono'; serve(new Hono())`,
      ['undefined =3000 Hono'],
    ],
    ['Bun', `Bun.serve({ port: 4310, fetch() {} })`, ['4310 Bun']],
    [
      'Bun by default',
      `import { serve } from 'bun'; serve({ fetch() {} })`,
      ['undefined~NODE_PORT,PORT,BUN_PORT =3000 Bun'],
    ],
    ['Bun, by its environment', `Bun.serve({ port: Bun.env.PORT ?? 4310, fetch() {} })`, ['4310~PORT Bun']],
    [
      'Deno, by its environment',
      `Deno.serve({ port: Number(Deno.env.get('PORT') ?? '4310') }, () => {})`,
      ['4310~PORT Deno'],
    ],
    ['Deno', `Deno.serve({ port: 4310, hostname: '127.0.0.1' }, () => {})`, ['4310 "127.0.0.1" Deno']],
    ['Deno by default', `Deno.serve(() => {})`, ['undefined =8000 Deno']],
    [
      'Elysia',
      `import { Elysia } from 'elysia'; new Elysia().get('/', () => 1).get('/a', () => 1).get('/b', () => 1).get('/c', () => 1).listen(4310)`,
      ['4310 Elysia'],
    ],
    [
      'uWebSockets',
      `require('uWebSockets.js').App({}).any('/*', () => {}).listen('127.0.0.1', 4310, () => {})`,
      ['4310 "127.0.0.1" uWebSockets.js'],
    ],
    ['ws', `new (require('ws').WebSocketServer)({ port: 4310 })`, ['4310 ws']],
    ['Socket.IO', `const { Server } = require('socket.io'); new Server(4310)`, ['4310 Socket.IO']],
    ['Socket.IO of old', `const io = require('socket.io')(); io.listen(4310)`, ['4310 Socket.IO']],
    [
      'Apollo',
      `import { startStandaloneServer } from '@apollo/server/standalone'; startStandaloneServer(x, { listen: { port: 4310 } })`,
      ['4310 Apollo Server'],
    ],
    [
      'Apollo by default',
      `import { startStandaloneServer } from '@apollo/server/standalone'; startStandaloneServer(x)`,
      ['undefined =4000 Apollo Server'],
    ],
    [
      'Apollo of old',
      `const { ApolloServer } = require('apollo-server'); new ApolloServer({}).listen().then(() => {})`,
      ['undefined =4000 Apollo Server'],
    ],
    ['PeerJS by default', `const { PeerServer } = require('peer'); PeerServer()`, ['undefined =9000 PeerServer']],
    [
      'GraphQL Yoga of old',
      `import { GraphQLServer } from 'graphql-yoga'; new GraphQLServer({}).start({ port: 4310 }, () => {})`,
      ['4310 GraphQL Yoga'],
    ],
    [
      'hapi',
      `const server = require('@hapi/hapi').server({ port: 4310, host: 'localhost' })`,
      ['4310 "localhost" hapi'],
    ],
    ['what is not known', `import { app } from './gone.js'; app.listen(4310)`, ['4310']],
    ['TypeScript', `import express = require('express'); express().listen(4310)`, ['4310 Express'], 'server.ts'],
  ])('%s', (_name, code, expected, name = 'server.js') => {
    expect(sockets(String(code), { name: String(name) })).toEqual(expected);
  });

  it.each([
    ['a store that tells of its changes', `store.listen(() => {}); store.listen(update);`],
    [
      'a history',
      `import { createBrowserHistory } from 'history'; createBrowserHistory().listen(({ location }) => {})`,
    ],
    ['a method of its own', `const list = { listen(port) { return port; } }; list.listen(4310);`],
    [
      'a Unix socket',
      `require('http').createServer().listen('/run/ferry.sock'); ${express} app.listen({ path: '/run/ferry.sock' });`,
    ],
    ['an inherited socket', `require('http').createServer().listen({ fd: 3 })`],
    ['a WebSocket that calls out', `const WebSocket = require('ws'); new WebSocket('ws://127.0.0.1:4310')`],
    [
      'a server that listens elsewhere',
      `const { Server } = require('socket.io'); const server = require('http').createServer(); new Server(server); require('socket.io')().listen(server); new (require('ws').Server)({ server });`,
    ],
    ['a condition that does not hold', `${express} if (false) app.listen(4310);`],
    [
      'Vite as middleware',
      `import { createServer } from 'vite'; const vite = await createServer({ server: { middlewareMode: true } });`,
    ],
  ])('is not %s', (_name, code) => {
    expect(sockets(code)).toEqual([]);
  });

  it('leaves open what only the run knows', () => {
    expect(sockets(`${express} const config = require('config'); app.listen(config.get('port'))`)).toEqual([
      '?it comes from the package "config", which is not read Express',
    ]);
    expect(sockets(`${express} app.listen()`)).toEqual(['?no port is given, so that the system chooses one Express']);
    expect(sockets(`${express} app.listen(NaN)`)).toEqual(['?it is no port Express']);
  });
});

describe('the environment', () => {
  const code = `${express} app.listen(process.env.PORT || 4310, process.env.HOST)`;
  it('is that of the process', () => {
    expect(sockets(code)).toEqual(['4310~PORT "$HOST" Express']);
    expect(sockets(code, { env: { PORT: '4311', HOST: '127.0.0.1' } })).toEqual(['4311 "127.0.0.1" Express']);
  });
  it('says in which one a condition holds', () => {
    const conditional = `${express} if (process.env.NODE_ENV === 'production') app.listen(4310); else app.listen(4311);`;
    expect(sockets(conditional)).toEqual([
      '{"choice":[["production",4310],false]} Express',
      '{"choice":[4311,["production",false]]} Express',
    ]);
    expect(sockets(conditional, { env: { NODE_ENV: 'production' } })).toEqual(['4310 Express']);
  });
  it("is asked by Bun's default", () => {
    expect(sockets(`Bun.serve({ fetch() {} })`, { env: { PORT: '4310', BUN_PORT: '4311' } })).toEqual(['4311 Bun']);
  });
});

describe('code that runs later', () => {
  it.each([
    ['a callback', `db.connect(() => app.listen(4310))`, '4310 Express'],
    ['a promise', `db.connect().then(() => app.listen(P)); const P = 4310;`, '4310 Express'],
    [
      'an async function',
      `const start = async () => { await db.connect(); app.listen(P); }; start(); const P = 4310;`,
      '4310 Express',
    ],
    ['an event', `process.on('message', function () { app.listen(4310); })`, '4310 Express'],
    ['a generator', `run(function* () { yield app.listen(4310); })`, '4310 Express'],
    [
      'a variable that changes meanwhile',
      `let p = 4310; db.connect(() => app.listen(p)); p = 4311;`,
      '{"choice":[4310,4311]} Express',
    ],
    [
      'what the callback itself forgets',
      `const config = { port: 4310 }; db.connect(() => { app.listen(config.port); log(config); });`,
      '4310 Express',
    ],
  ])('is read for %s', (_name, code, expected) => {
    expect(sockets(`${express} ${code}`)).toEqual([expected]);
  });
  it('is looked at where nothing calls it', () => {
    expect(sockets(`${express} function start() { app.listen(4310); }`)).toEqual(['!4310 Express']);
    expect(
      sockets(`${express} const PORT = 4310; exports.start = (port = PORT) => () => { app.listen(4311); };`),
    ).toEqual(['!4311 Express']);
  });
  it.each([
    [
      '__awaiter',
      'this && this.__awaiter || function (thisArg, _arguments, P, generator) { return new (P || (P = Promise))((ok) => { const step = (r) => r.done ? ok(r.value) : ok(r.value).then((v) => step(generator.next(v))); step((generator = generator.apply(thisArg, _arguments || [])).next()); }); }',
      '[4310], void 0,',
    ],
    [
      '__async',
      '(__this, __arguments, generator) => new Promise((ok) => { const step = (x) => x.done ? ok(x.value) : ok(x.value).then((v) => step(generator.next(v))); step((generator = generator.apply(__this, __arguments)).next()); })',
      '[4310],',
    ],
    ['__awaiter', "require('tslib').__awaiter", '[4310], void 0,'],
  ])('is what compilers make of an async function: %s', (name, helper, given) => {
    const code = `const ${name} = ${helper}; class Deck { constructor(port) { this.port = port; } open() {
      return ${name}(this, ${given} function* (other) { const { host } = yield find(); app.listen(this.port); app.listen(other + 1); }); } }
      const find = () => ${name}(this, null, ${given.slice(7)} function* () { yield load(); return { host: '::1' }; }); new Deck(4312).open();`;
    expect(sockets(`${express} ${code}`)).toEqual(['4312 Express', '4311 Express']);
  });
  it.each([
    "const { ready } = require('./quay'); client.once('ready', () => ready(4310));",
    "client.once('ready', () => require('./quay').ready(4310));",
    "const quay = require('./quay'); client.once('ready', async () => { new quay.Quay().up(4310); });",
    "const quay = new (require('./quay').Quay)(); const all = { quay }; client.once('ready', () => { all.quay.up(4310); });",
  ])('is worth its while where something that it calls listens: %s', (code) => {
    const slow =
      'for (const a of list) for (const b of a) for (const c of b) for (const d of c) for (const e of d) log(e);';
    const files = {
      'quay.js': `const app = require('express')(); exports.ready = (port) => { ${slow} app.listen(port); };
        exports.Quay = class { up(port) { exports.ready(port); } };`,
    };
    expect(sockets(code, { files })).toEqual(['4310 Express']);
  });
  it.each([
    ['http', "require('http').createServer((request, answer) => { CODE }).listen(config.port)"],
    ['net', "const s = require('net').createServer(); s.on('connection', () => { CODE }); s.listen(config.port);"],
    ['ws', "new (require('ws').WebSocketServer)({ port: config.port }).on('connection', () => { CODE })"],
  ])('that only answers who connects says nothing of where: %s', (_name, code) => {
    const all = `const config = { port: 4310 }; ${code.replace('CODE', 'log(config); config.port = 4320;')}`;
    expect(sockets(all).map((it) => String(it).split(' ')[0])).toEqual(['4310']);
  });
  it('that a client runs may run before', () => {
    const code =
      "const config = { port: 4310 }; require('net').connect(1).on('connect', () => { config.port = 4320; });";
    expect(sockets(`${code} ${express} app.listen(config.port)`)).toEqual([
      '?it is handed to "on" of the package "net", which is not read Express',
    ]);
  });
  it('may be called by call and apply', () => {
    const code =
      "const http = require('http'); const a = http.createServer(); const b = http.createServer(); const c = http.createServer();";
    expect(
      sockets(`${code} a.listen.call(a, 4310); b.listen.apply(b, [4311, '::1']); c.listen.apply(c, gone);`),
    ).toEqual(['4310', '4311 "::1"', '?it is called with arguments that are not known']);
  });
  it('prefers what is known of its arguments', () => {
    const code = `${express} function start(port) { app.listen(port); } start(4310); hand(start);`;
    expect(sockets(code)).toEqual(['4310 Express']);
  });
  it('makes a socket of each time that a place is come by, and of each address', () => {
    const code = `const http = require('http'); for (const port of [4310, 4311]) http.createServer().listen(port);
      const on = (port, host) => http.createServer().listen(port, host); on(4312, '::1'); on(4313, '127.0.0.1');`;
    expect(sockets(code)).toEqual(['4310', '4311', '4312 "::1"', '4313 "127.0.0.1"']);
  });
});

describe('files', () => {
  it('are those of the repository, by path and by alias', () => {
    const files = {
      'tsconfig.json': `{ // comments are fine\n "extends": "./base.json", "compilerOptions": { "paths": { "@/*": ["src/*"], }, }, }`,
      'base.json': `{ "compilerOptions": { "baseUrl": "." } }`,
      'package.json': `{ "imports": { "#host": "./src/host.js" } }`,
      'src/config.ts': `export const port = 4310;`,
      'src/host.js': `module.exports = '127.0.0.1';`,
    };
    const code = `import { port } from '@/config'; import host from '#host'; import http from 'http'; http.createServer().listen(port, host);`;
    expect(sockets(code, { files, name: 'src/server.ts' })).toEqual(['4310 "127.0.0.1"']);
  });
  it.each([
    [`require = require('esm')(module); require('module-alias/register'); module.exports = require('./ferry');`],
    [`const load = require('esm')(module, { cjs: true }); load('./ferry').start();`],
    [
      `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); require('./ferry.js').start();`,
    ],
    [`import Module from 'module'; Module.createRequire(import.meta.dirname + '/')('./ferry').start();`],
  ])('are loaded by a require that something gives: %s', (code) => {
    const files = {
      'src/ferry.js': `import http from 'http'; let isUp = false; export const start = () => { if (!isUp) http.createServer().listen(process.env.PORT); isUp = true; }; start();`,
    };
    expect(sockets(code, { files, name: 'src/server.js', env: { PORT: '4310' } })).toEqual(['4310']);
  });
  it('are not known where nothing says of which module a require is', () => {
    const files = { 'ferry.js': `require('http').createServer().listen(4310)` };
    for (const code of [`require('esm')()('./ferry')`, `require('module').createRequire(process.env.HERE)('./ferry')`])
      expect(sockets(code, { files })).toEqual([]);
  });
  it.each([
    ['tsconfig.json', `{ "files": [], "references": [{ "path": "./web" }, { "path": "./tsconfig.quay.json" }] }`],
    ['tsconfig.json', `{ "include": ["web"], "compilerOptions": { "paths": { "@/*": ["./web/*"] } } }`],
    ['jsconfig.json', `{ "exclude": ["quay"], "compilerOptions": { "paths": { "@/*": ["./web/*"] } } }`],
  ])('are meant by the aliases of the project that they are of: %s %s', (name, config) => {
    const project = (folder: string): string =>
      `{ "include": ["${folder}/**/*"], "compilerOptions": { "paths": { "@/*": ["./${folder}/*"] } } }`;
    const files = {
      [name]: config,
      'web/tsconfig.json': `{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }`,
      'tsconfig.quay.json': project('quay'),
      'tsconfig.server.json': project('quay'),
      'web/config.ts': `export const port = 4320;`,
      'quay/config.ts': `export const port = 4310;`,
    };
    const code = `import { port } from '@/config'; import http from 'http'; http.createServer().listen(port);`;
    expect(sockets(code, { files, name: 'quay/server.ts' })).toEqual(['4310']);
    expect(sockets(code, { files, name: 'web/server.ts' })).toEqual(['4320']);
  });
  it('are meant by the aliases of a config that names no files', () => {
    const files = {
      'tsconfig.json': `{ "references": [{ "path": "./gone" }, { "path": "../outside" }, 7] }`,
      'tsconfig.server.json': `{ "compilerOptions": { "baseUrl": "quay" } }`,
      'quay/config.ts': `export const port = 4310;`,
    };
    const code = `import { port } from 'config'; import http from 'http'; http.createServer().listen(port);`;
    expect(sockets(code, { files, name: 'src/server.ts' })).toEqual(['4310']);
  });
  it('are all named', () => {
    const tree = treeOf({
      'server.js': `require('./a'); require('./b.json');`,
      'a.js': `require('./c')`,
      'c.js': '',
      'b.json': '{}',
    });
    const result = listeningOf('server.js', tree, {});
    expect('files' in result ? result.files : result).toEqual(['server.js', 'a.js', 'c.js']);
  });
  it('are served by Bun where they export an application', () => {
    const code = `import { Hono } from 'hono'; const app = new Hono(); export default { port: 4310, fetch: app.fetch };`;
    expect(sockets(code, { bun: true })).toEqual(['4310 Bun']);
    expect(sockets(code)).toEqual([]);
    const app = `import { Hono } from 'hono'; export default new Hono();`;
    expect(sockets(app, { bun: true, env: { PORT: '4310' } })).toEqual(['4310~BUN_PORT Bun']);
  });
  it('that cannot be read are a problem', () => {
    expect(sockets('const = 1')).toEqual(['"server.js" cannot be read: syntax error: Unexpected token']);
  });
});

describe('bounds', () => {
  it('let handlers hand themselves on', () => {
    const code = `${express} app.use((socket) => { socket.on('a', close); socket.on('b', close); function close() { socket.off('a', close); socket.off('b', close); } }); app.listen(4310);`;
    expect(sockets(code)).toEqual(['4310 Express']);
  });
  it('give up on a handler, not on the program', () => {
    const heavy = `for (let i = 0; i < 50; i += 1) for (let j = 0; j < 1000; j += 1) { x = x + i * j; }`;
    const code = `${express} const PORT = 4310; let other = 4311; const config = { port: 4312 };
      tide.on('turn', function turned() { let x = 0; ${heavy} other = 1; config.port = 1; });
      app.listen(PORT); app.listen(other); app.listen(config.port);`;
    const reason = '?the function "turned" (server.js:2), which takes too long to be looked at, may change it Express';
    expect(sockets(code)).toEqual(['4310 Express', reason, reason]);
  });
  it('look longer at one where the port depends on it', () => {
    const heavy = 'for (let i = 0; i < 3; i += 1) for (let j = 0; j < 400; j += 1) { x = x + i * j; }';
    const code = (then: string): string => `${express} const config = { port: 4310 };
      function report(tides) { ${then} return tides.config.port; }
      clock.on('turn', () => { let x = 0; ${heavy} report({ config }); });
      app.listen(config.port);`;
    expect(sockets(code(''))).toEqual(['4310 Express']);
    expect(sockets(code('tides.config.port = 4311;'))).not.toEqual(['4310 Express']);
  });
  describe('run nothing that only answers requests', () => {
    const heavy = 'for (let i = 0; i < 50; i += 1) for (let j = 0; j < 1000; j += 1) { x = x + i * j; }';
    it.each([
      ['of Express', express, `app.get('/', HANDLER); app.use([HANDLER]); express.Router().post('/', HANDLER);`],
      ['of Koa', `const Koa = require('koa'); const app = new Koa();`, `app.use(HANDLER);`],
      ['of a router of Koa', `const Router = require('@koa/router'); ${express}`, `new Router().get('/', HANDLER);`],
      ['of Fastify', `const app = require('fastify')();`, `app.get('/', HANDLER); app.addHook('onRequest', HANDLER);`],
    ])('%s', (_what, before, calls) => {
      const handler = `(request) => { let x = 0; ${heavy} port = x; tide.turn(port); }`;
      const code = `${before} let port = 4310; ${calls.replaceAll('HANDLER', handler)} app.listen(port);`;
      expect(sockets(code)[0]).toMatch(/^4310 /);
    });
    it.each([
      ['of a plugin', `const app = require('fastify')();`, `app.register(HANDLER);`],
      ['of a hook that runs before', `const app = require('fastify')();`, `app.addHook('onReady', HANDLER);`],
      ['of an event', express, `app.on('mount', HANDLER);`],
    ])('but what runs before: %s', (_what, before, calls) => {
      const code = `${before} let port = 4310; ${calls.replaceAll('HANDLER', '() => { port = 1; }')} app.listen(port);`;
      expect(sockets(code)[0]).toMatch(/^\?it is handed/);
    });
    it('but what opens a socket itself', () => {
      const code = `${express} app.get('/', () => { require('http').createServer().listen(4311); }); app.listen(4310);`;
      expect(sockets(code)).toEqual(['4311', '4310 Express']);
    });
  });
  it('knows what util.parseEnv reads into the environment', () => {
    const files = { '.env': 'PORT=4310' };
    const code = `const { parseEnv } = require('node:util'); const { readFileSync } = require('fs');
      ${express} Object.assign(process.env, parseEnv(readFileSync('.env', 'utf8'))); app.listen(process.env.PORT);`;
    expect(sockets(code, { files })).toEqual(['4310 Express']);
  });
  it.each([
    ['keep what a program writes its messages by from the port', `console.error = (text) => { log(text); };`, '4310'],
    ['look for what is done by it', `console.error = () => { port = 4311; };`, '?it is made a function of the console'],
  ])('%s', (_what, code, said) => {
    expect(sockets(`${express} let port = 4310; ${code} app.listen(port);`)).toEqual([`${said} Express`]);
  });
  describe('forget of a handler that takes too long', () => {
    const heavy = 'for (let i = 0; i < 50; i += 1) for (let j = 0; j < 1000; j += 1) { x = x + i * j; }';
    const lost = '?a function (server.js), which takes too long to be looked at, may change it Express';
    const found = (code: string, options: Options = {}): unknown[] =>
      sockets(code, options).map((it) => String(it).replace(/(server\.js):\d+/, '$1'));
    it.each([
      ['nothing that it only reads', `const c = { port: 4310 };`, 'x = c.port;', 'c.port', '4310 Express'],
      ['the property that it sets', `const c = { port: 4310, other: 4311 };`, 'c.other = 1;', 'c.port', '4310 Express'],
      ['the property that it sets', `const c = { port: 4310 };`, 'c.port = 1;', 'c.port', lost],
      ['what it hands on', `const c = { port: 4310 }; const all = { c };`, 'tide(all);', 'c.port', lost],
      ['what it is a method of', `const c = { port: 4310, set() { this.port = 1; } };`, 'c.set();', 'c.port', lost],
      ['what a function sets that it calls', `let port = 4310; function set() { port = 1; }`, 'set();', 'port', lost],
      [
        'nothing that a function sets which it does not call',
        `let port = 4310; function set() { port = 1; }`,
        '',
        'port',
        '4310 Express',
      ],
      [
        'nothing by what it does when the process ends',
        `let port = 4310;`,
        `process.on('exit', log);`,
        'port',
        '4310 Express',
      ],
      [
        'no more of the environment that it hands on than that it is sure',
        `process.env.PORT = '4310';`,
        `tide(process.env);`,
        'process.env.PORT',
        '4310~PORT Express',
      ],
      [
        'the environment that it sets',
        `process.env.PORT = '4310';`,
        `process.env.PORT = '1';`,
        'process.env.PORT',
        lost,
      ],
      [
        'no more of the environment that it reads from files',
        `process.env.PORT = '4310';`,
        `require('dotenv').config();`,
        'process.env.PORT',
        '4310~PORT Express',
      ],
      ['nothing by whom it gives the process', `let port = 4310;`, `tide(process);`, 'port', '4310 Express'],
      ['the settings that it sets', `app.set('port', 4310);`, `app.set('port', 1);`, `app.get('port')`, lost],
      ['nothing by how it writes messages', `let port = 4310;`, `console.warn = log;`, 'port', '4310 Express'],
      ['all, if it loads more of the program', `const c = { port: 4310 };`, `require(x);`, 'c.port', lost],
    ])('%s', (_what, before, inside, port, said) => {
      const code = `${express} ${before} tide.on('turn', () => { let x = 0; ${heavy} ${inside} }); app.listen(${port});`;
      expect(found(code)).toEqual([said]);
    });
    it.each([
      ['only reads', `import { c } from './config.mjs'; export const sum = c.port + 1;`, '4310 Express'],
      ['sets another name', `import { c } from './config.mjs'; c.other = 1;`, '4310 Express'],
      ['sets it', `import { c } from './config.mjs'; export function set() { c.port = 1; }`, lost],
      ['hands it on', `export { c } from './config.mjs';`, lost],
      ['loads what sets it', `import './far.mjs';`, lost],
      ['requires it', `require('./config.mjs');`, lost],
      ['imports nothing of it', `import fs from 'node:fs'; let port = 1; port = 2;`, '4310 Express'],
    ])('if a module that it loads %s', (_what, near, said) => {
      const files = {
        'config.mjs': 'export const c = { port: 4310 };',
        'far.mjs': `import * as all from './config.mjs'; all.c.port = 1;`,
        'near.mjs': near,
      };
      const code = `import express from 'express'; import { c } from './config.mjs'; const app = express();
        tide.on('turn', async () => { let x = 0; ${heavy} await import('./near.mjs'); }); app.listen(c.port);`;
      expect(found(code, { files })).toEqual([said]);
    });
    it('takes back what it had done of it', () => {
      const code = `${express} let port = 4310; const c = { port: 4311 };
        tide.on('turn', () => { let x = 0; c.other = 1; ${heavy} }); app.listen(port); app.listen(c.port);`;
      expect(found(code)).toEqual(['4310 Express', '4311 Express']);
    });
    it.each([
      [
        'that only reads',
        `import { c } from './config.mjs'; export const port = c.port + 1;`,
        'c.port',
        '4310 Express',
      ],
      ['that sets it', `import { c } from './config.mjs'; c.port = 1;`, 'c.port', lost],
      ['once more', `export const port = 4311;`, `(await import('./near.mjs')).port`, '4311 Express'],
    ])('takes back that it had loaded a module %s', (_what, near, port, said) => {
      const files = { 'config.mjs': 'export const c = { port: 4310 };', 'near.mjs': near };
      const code = `import express from 'express'; import { c } from './config.mjs'; const app = express();
        tide.on('turn', async () => { let x = 0; await import('./near.mjs'); ${heavy} }); app.listen(${port});`;
      expect(found(code, { files })).toEqual([said]);
    });
    it('knows what runs as code for what it is', () => {
      const code = `${express} tide.on('turn', () => { let x = 0; ${heavy} eval(x); }); app.listen(4310);`;
      expect(found(code)[0]).toMatch(/^!\?it is not reached, as it runs a text as code/);
    });
  });
  it.each([
    ['of a circle', `export * from './server.mjs'; export * from './far.mjs';`, '4310 Express'],
    ['of a package', `export * from 'harbour'; export * from './far.mjs';`, '4310 Express'],
    ['of a module that is not there', `export * from './gone.mjs'; export * from './far.mjs';`, '4310 Express'],
    ['of what is known', `export * from './far.mjs';`, '!?it is not reached, as it reads "name" of undefined'],
  ])('do not take what is exported whole for all that there is: %s', (_what, near, said) => {
    const files = { 'near.mjs': near, 'far.mjs': 'export const port = 4310;' };
    const code = `import express from 'express'; import { port, pier } from './near.mjs';
      const app = express(); tide(pier.name); app.listen(port);`;
    expect(sockets(code, { files, name: 'server.mjs' })).toEqual([said]);
  });
  it('forget what was replaced, and may be written to the next time', () => {
    const code = `${express} const one = { port: 4310 }; let quay = { port: 1 };
      tide.on('turn', () => { quay.port = 2; quay = one; }); app.listen(one.port);`;
    expect(sockets(code)).toEqual([expect.stringMatching(/^\?/)]);
  });
  it('report what comes after an endless loop', () => {
    const code = `${express} let n = 0; while (true) { n += 1; } app.listen(4310);`;
    const [only] = sockets(code);
    expect(only).toMatch(/^!\?it is not reached, as it takes more than \d+ steps to compute/);
  }, 60_000);
  it('hold for nests of handlers', () => {
    const nest = (depth: number): string => (depth === 0 ? '' : `a.on((x) => { n += 1; ${nest(depth - 1)} });`);
    expect(sockets(`${express} let n = 0; ${nest(40)} app.listen(4310);`)).toEqual(['4310 Express']);
  }, 60_000);
});

describe('what waits for a promise', () => {
  it.each([
    ['of nothing', `async function tie() { await rope.tie(); } tie().then(() => app.listen(4310));`],
    [
      'of nothing, by two ways',
      `async function tie() { if (rope) return; await rope.tie(); } tie().then(() => app.listen(4310));`,
    ],
    ['of a method', `class Pier { async tie() { await rope.tie(); } } new Pier().tie().then(() => app.listen(4310));`],
    [
      'that is caught',
      `const tie = async () => { await rope.tie(); }; tie().then(() => app.listen(4310)).catch(() => process.exit(1));`,
    ],
    ['that somebody else caught', `async function tie() {} tie().catch(() => {}); app.listen(4310);`],
    ['that has a name', `async function tie() {} const tied = tie(); tied.finally(() => app.listen(4310));`],
  ])('%s', (_what, code) => {
    expect(sockets(`${express} ${code}`)).toEqual(['4310 Express']);
  });
});

describe('what is passed by, as far as is known', () => {
  const http = `const http = require('http');`;
  const listen = `const listen = () => http.createServer().listen(4310);`;
  const off = { env: { WEB: 'false' } };
  it.each([
    ['by a return', `function start(on) { if (!on) return; http.createServer().listen(4310); } start(false);`],
    ['by a condition', `function start(on) { if (on) http.createServer().listen(4310); } start(false);`],
    [
      'by an option',
      `${listen} const start = ({ on }) => { if (on) listen(); }; start({ on: process.env.WEB !== 'false' });`,
    ],
    ['by what waits', `${listen} async function start(on) { await tide(); if (on) listen(); } start(false);`],
    [
      'in a function within',
      `function start(on) { if (!on) return; tide(() => http.createServer().listen(4310)); } start(false);`,
    ],
    [
      'in a named one within',
      `${listen} function start(on) { const go = () => listen(); if (on) go(); } start(false);`,
    ],
    ['before it is called', `${listen} if (process.env.WEB !== 'false') listen();`],
    [
      'before what calls it is called',
      `${listen} function main() { listen(); } if (process.env.WEB !== 'false') main();`,
    ],
    ['before it is handed over', `${listen} if (process.env.WEB !== 'false') tide().then(listen);`],
    ['before it is handed to what calls it', `${listen} process.env.WEB !== 'false' && tide(() => { listen(); });`],
    ['as no main module', `function main() { http.createServer().listen(4310); } if (require.main !== module) main();`],
    [
      'as a method',
      `const pier = { open() { http.createServer().listen(4310); } }; if (process.env.WEB !== 'false') pier.open();`,
    ],
    [
      'as a class',
      `class Pier { constructor() { http.createServer().listen(4310); } } if (process.env.WEB !== 'false') new Pier();`,
    ],
    [
      'where it calls itself',
      `function start() { http.createServer().listen(4310).on('close', () => start()); } if (process.env.WEB !== 'false') start();`,
    ],
  ])('%s', (_what, code) => {
    expect(sockets(`${http} ${code}`, off)).toEqual([]);
  });
  it.each([
    ['when it is called', `const { start } = require('./pier'); start(false);`],
    ['before it is called', `const { start } = require('./pier'); if (process.env.WEB !== 'false') start(true);`],
    [
      'under another name',
      `const pier = require('./pier'); const go = pier.start; if (process.env.WEB !== 'false') go(true);`,
    ],
  ])('in another file, %s', (_what, code) => {
    const pier = `${http} exports.start = function start(on) { if (!on) return; http.createServer().listen(4310); };`;
    expect(sockets(code, { ...off, files: { 'pier.js': pier } })).toEqual([]);
  });
  it.each([
    [
      'that is set later',
      `${listen} let on = false; function start() { if (on) listen(); } setTimeout(start, 10); on = true;`,
    ],
    [
      'that is set while something waits',
      `${listen} let on = false; (async () => { await tide(); if (on) listen(); })(); on = true;`,
    ],
    [
      'that is set later, for what is called then',
      `${listen} let on = false; setTimeout(() => { if (on) listen(); }, 10); on = true;`,
    ],
    [
      'that code which is not read decides',
      `${listen} function start(on) { if (on) listen(); } start(false); tide(start);`,
    ],
    ['that a variable decides', `${listen} if (process.env.QUAY !== 'false') listen();`],
  ])('is not what stands under a condition %s', (_what, code) => {
    expect(sockets(`${http} ${code}`, off)).toEqual([expect.stringMatching(/^4310|"choice":.*4310/)]);
  });
  it.each([
    [
      'somebody else may call it with something else',
      `exports.open = () => start(true); function start(on) { if (on) http.createServer().listen(4310); } start(false);`,
    ],
    [
      'its object is not known',
      `class Pier { open() { http.createServer().listen(4310); } } if (process.env.WEB !== 'false') new Pier().open();`,
    ],
    [
      'it is set while something else waits',
      `${listen} (async () => { let on = false; tide(() => { if (on) listen(); }); on = true; })();`,
    ],
    [
      'it is set again and again',
      `${listen} tide(() => { let on = false; tide(() => { on = false; tide(() => { if (on) listen(); }); }); });`,
    ],
    [
      'the program may go on',
      `function start(on) { if (on) http.createServer().listen(4310); } start(false); eval(tide);`,
    ],
  ])('is not sure where %s', (_what, code) => {
    expect(sockets(`${http} ${code}`, off)).toEqual([
      expect.stringMatching(/^!\?(?:what calls it here|it is not reached)/),
    ]);
  });
  it('is not what nothing calls', () => {
    expect(sockets(`const http = require('http'); exports.start = () => http.createServer().listen(4310);`)).toEqual([
      '!4310',
    ]);
  });
});

describe('what nothing calls', () => {
  it('is said to be that, where its port is a name of the function around it', () => {
    const code = `const http = require('http');
      exports.open = () => { const pier = 4310; refuse(); throw new Error('closed'); setTimeout(() => http.createServer().listen(pier)); };`;
    expect(sockets(code)).toEqual(['!?nothing that is seen calls it']);
  });
  it.each([
    ['a parameter', `export function open(port) {`],
    [
      'a parameter that becomes a property',
      `export class Quay { static open(port) {} constructor(private port: number) {`,
    ],
    ['a variable', `export function open() { const port = tide();`],
  ])('is not taken for a constant of the module, where %s has its name', (_what, open) => {
    const code = `import http from 'node:http'; const port = 4000; const refuse = () => { throw new Error('closed'); };
      ${open} refuse(); setTimeout(() => http.createServer().listen(port)); }${open.includes('class') ? '}' : ''}`;
    expect(sockets(code, { name: 'server.ts' })).toEqual(['!?nothing that is seen calls it']);
  });
  it('is seen, where its server is a parameter with the name of that of the module', () => {
    const code = `${express} export function open(app) { refuse(); throw new Error('closed'); setTimeout(() => app.listen(4311)); }`;
    expect(sockets(code)).toEqual(['!4311']);
  });
});

describe('a port that @nestjs/config gives', () => {
  const main = (asked: string): string => `
    import { NestFactory } from '@nestjs/core';
    import { ConfigService } from '@nestjs/config';
    import { AppModule } from './app.module';
    async function bootstrap() {
      const app = await NestFactory.create(AppModule);
      const config = app.get(ConfigService);
      await app.listen(${asked});
    }
    bootstrap();`;
  const files = (options: string, others: Readonly<Record<string, string>> = {}): Options => ({
    name: 'main.ts',
    files: {
      'app.module.ts': `
        import { Module } from '@nestjs/common';
        import { ConfigModule } from '@nestjs/config';
        import harbour from './harbour.config';
        @Module({ imports: [ConfigModule.forRoot(${options})] })
        export class AppModule {}`,
      'harbour.config.ts': `
        import { registerAs } from '@nestjs/config';
        export default registerAs('harbour', () => ({ port: parseInt(process.env.HARBOUR_PORT ?? '4310', 10) }));`,
      ...others,
    },
  });

  it.each([
    ['is the variable', `config.get<number>('PORT', 4310)`, '', { PORT: '4311' }, '4311 NestJS'],
    ['is the default', `config.get('PORT', 4310)`, '{ isGlobal: true }', {}, '4310~PORT NestJS'],
    ['stands behind it', `config.get('PORT', { infer: true }) || 4310`, '', {}, '4310~PORT NestJS'],
    ['is loaded under a name', `config.get('harbour.port')`, '{ load: [harbour] }', {}, '4310~HARBOUR_PORT NestJS'],
    [
      'is in what is loaded',
      `config.get('harbour').port`,
      '{ load: [harbour] }',
      { HARBOUR_PORT: '4312' },
      '4312 NestJS',
    ],
    ['is loaded', `config.getOrThrow('port')`, '{ load: [() => ({ port: 4313 })] }', {}, '4313 NestJS'],
  ])('%s', (_what, asked, options, env, expected) => {
    expect(sockets(main(asked), { ...files(options), env })).toEqual([expected]);
  });

  it('stands in the file that the module loads', () => {
    const options = files(`{ envFilePath: ['.env.harbour'] }`, { '.env.harbour': 'PORT=4314\n' });
    expect(sockets(main(`config.get('PORT')`), options)).toEqual(['4314~PORT NestJS']);
  });

  it('is not known where a schema may fill it in, unless it is set', () => {
    const options = files('{ validationSchema: schema }');
    expect(sockets(main(`config.get('PORT', 4310)`), options)).toEqual(['?"schema" is not defined here NestJS']);
    expect(sockets(main(`config.get('PORT', 4310)`), { ...options, env: { PORT: '4311' } })).toEqual(['4311 NestJS']);
  });

  it.each([
    ['{ validationSchema: Joi.object({ PORT: Joi.number().port().default(4315) }) }', '4315~PORT NestJS'],
    ['{ validationSchema: Joi.object({ PORT: Joi.number() }) }', '4310~PORT NestJS'],
    [
      '{ validationSchema: Joi.object({ PORT: Joi.number().required() }) }',
      '?it comes from the environment ("PORT"), and nothing here sets that NestJS',
    ],
    ['{ validate: (given) => z.object({ PORT: z.coerce.number().default(4316) }).parse(given) }', '4316~PORT NestJS'],
  ])('is what %s makes of it', (options, expected) => {
    const { files: all, ...others } = files(options);
    const module = `import Joi from 'joi'; import { z } from 'zod'; ${all?.['app.module.ts'] ?? ''}`;
    expect(
      sockets(main(`config.get('PORT', 4310)`), { ...others, files: { ...all, 'app.module.ts': module } }),
    ).toEqual([expected]);
  });

  it.each([
    ['{}), ConfigModule.forRoot({ load: [harbour] }', '4310~HARBOUR_PORT NestJS'],
    ['{ load: [harbour] }), ConfigModule.forRoot(', '4310~HARBOUR_PORT NestJS'],
    [
      '{ load: [harbour] }), ConfigModule.forRoot({ load: [() => ({})] }',
      '?its "ConfigModule" is set up more than once NestJS',
    ],
  ])('may be set up twice: %s', (options, expected) => {
    expect(sockets(main(`config.get('harbour.port')`), files(options))).toEqual([expected]);
  });

  it.each([
    ['named to another module', 'TideModule.registerAsync({ imports: [ConfigModule] })', '4310~HARBOUR_PORT NestJS'],
    [
      'named to another module, which asks for what it gives',
      `TideModule.registerAsync({ imports: [ConfigModule], inject: [ConfigService], useFactory: (config) => ({ wait: config.get('wait') }) })`,
      '4310~HARBOUR_PORT NestJS',
    ],
    // That may put something else in the place of its functions.
    ['itself handed over', 'TideModule.replace(ConfigModule)', '?what sets up its "ConfigModule" is not seen NestJS'],
    [
      'changed',
      `(() => { ConfigModule[unseen()] = null; return TideModule; })()`,
      '?what sets up its "ConfigModule" is not seen NestJS',
    ],
  ])('may be of a module that is %s before', (_what, other, expected) => {
    const { files: all, ...others } = files('{ load: [harbour] }');
    const module = `import { TideModule, unseen } from '@quay/tide'; import { ConfigService } from '@nestjs/config';
      ${all?.['app.module.ts']?.replace('imports: [', `imports: [${other}, `) ?? ''}`;
    expect(
      sockets(main(`config.get('harbour.port')`), { ...others, files: { ...all, 'app.module.ts': module } }),
    ).toEqual([expected]);
  });

  it('is not known where nothing says how the service is set up', () => {
    const options: Options = { name: 'main.ts' };
    expect(sockets(main(`config.get('PORT', 4310)`), options)).toEqual([
      '?what sets up its "ConfigModule" is not seen NestJS',
    ]);
  });
});

describe('a port that a schema fills in', () => {
  const listen = (from: string): string => `${express} ${from}`;

  it.each([
    [
      'zod',
      `import { z } from 'zod'; const env = z.object({ PORT: z.coerce.number().int().default(4310) }).parse(process.env); app.listen(env.PORT)`,
    ],
    [
      'zod, safely',
      `const { z } = require('zod'); const read = z.object({ PORT: z.string().default('4310').transform(Number) }).safeParse(process.env); if (!read.success) process.exit(1); app.listen(read.data.PORT)`,
    ],
    [
      'zod, extended',
      `const z = require('zod'); const env = z.object({}).extend({ PORT: z.coerce.number().default(4310) }).passthrough().parse(process.env); app.listen(env.PORT)`,
    ],
    [
      'zod, of two kinds',
      `import { z } from 'zod'; const env = z.object({ PORT: z.string().or(z.number()).transform(Number).default('4310') }).parse(process.env); app.listen(env.PORT)`,
    ],
    [
      'zod, around',
      `import z from 'zod'; const env = z.object({ PORT: z.coerce.number() }).parse({ PORT: process.env.PORT || 4310 }); app.listen(env.PORT)`,
    ],
    [
      'zod, piped',
      `import * as z from 'zod'; const env = z.object({ PORT: z.string().default('4310').pipe(z.coerce.number()) }).parse(process.env); app.listen(env.PORT)`,
    ],
    [
      'Joi',
      `const Joi = require('joi'); const { value, error } = Joi.object({ PORT: Joi.number().port().default(4310) }).unknown().validate(process.env); if (error) throw error; app.listen(value.PORT)`,
    ],
    [
      'Joi, by keys',
      `const Joi = require('@hapi/joi'); const value = Joi.attempt(process.env, Joi.object().keys({ PORT: Joi.number().default(4310) })); app.listen(value.PORT)`,
    ],
  ])('of %s', (_library, code) => {
    expect(sockets(listen(code))).toEqual(['4310~PORT Express']);
    expect(sockets(listen(code), { env: { PORT: '4311' } })).toEqual(['4311 Express']);
  });

  it('is a number of the next one', () => {
    const code = `const z = require('zod'); const { PORT } = z.object({ PORT: z.coerce.number() }).parse(process.env); app.listen(PORT + 1)`;
    expect(sockets(listen(code), { env: { PORT: '4310' } })).toEqual(['4311 Express']);
  });

  it.each([
    `z.object({ PORT: z.preprocess(Number, z.number()).default(4310) })`,
    `z.object({ PORT: z.number().default(4310).or(z.string()) })`,
    `z.object(fields)`,
    `z.strange({ PORT: z.number().default(4310) })`,
    `z.object({ PORT: z.coerce.number().default(() => Math.random()) })`,
  ])('is not known of %s', (schema) => {
    const [found = ''] = sockets(listen(`const z = require('zod'); app.listen(${schema}.parse(process.env).PORT)`));
    expect(found).toMatch(/^\?/);
  });
});

describe('properties that are defined', () => {
  it('are what TypeScript exports again', () => {
    const files = {
      'harbour/index.js': `"use strict";
        Object.defineProperty(exports, "__esModule", { value: true });
        exports.port = exports.pier = void 0;
        var pier_1 = require("./pier");
        Object.defineProperty(exports, "pier", { enumerable: true, get: function () { return pier_1.pier; } });
        var port_1 = require("./port");
        Object.defineProperty(exports, "port", { enumerable: true, get: function () { return port_1.port; } });`,
      'harbour/pier.js': `exports.pier = 'north';`,
      'harbour/port.js': `exports.port = 4310;`,
    };
    expect(sockets(`const harbour_1 = require('./harbour'); ${express} app.listen(harbour_1.port)`, { files })).toEqual(
      ['4310 Express'],
    );
  });

  it.each([
    [
      'TypeScript',
      `"use strict";
       var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
         if (k2 === undefined) k2 = k;
         var desc = Object.getOwnPropertyDescriptor(m, k);
         if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
           desc = { enumerable: true, get: function() { return m[k]; } };
         }
         Object.defineProperty(o, k2, desc);
       }) : (function(o, m, k, k2) { if (k2 === undefined) k2 = k; o[k2] = m[k]; }));
       var __exportStar = (this && this.__exportStar) || function(m, exports) {
         for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
       };
       Object.defineProperty(exports, "__esModule", { value: true });
       __exportStar(require("./pier"), exports);
       __exportStar(require("./port"), exports);`,
    ],
    [
      'esbuild',
      `"use strict";
       var __defProp = Object.defineProperty;
       var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
       var __getOwnPropNames = Object.getOwnPropertyNames;
       var __hasOwnProp = Object.prototype.hasOwnProperty;
       var __copyProps = (to, from, except, desc) => {
         if (from && typeof from === "object" || typeof from === "function") {
           for (let key of __getOwnPropNames(from))
             if (!__hasOwnProp.call(to, key) && key !== except)
               __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
         }
         return to;
       };
       var __reExport = (target, mod, secondTarget) => (__copyProps(target, mod, "default"), secondTarget && __copyProps(secondTarget, mod, "default"));
       var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
       var harbour_exports = {};
       module.exports = __toCommonJS(harbour_exports);
       __reExport(harbour_exports, require("./pier"), module.exports);
       __reExport(harbour_exports, require("./port"), module.exports);`,
    ],
  ])('are all that %s exports again', (_what, code) => {
    const mark = 'Object.defineProperty(exports, "__esModule", { value: true });';
    const files = {
      'harbour/index.js': code,
      'harbour/pier.js': `${mark} exports.pier = 'north';`,
      'harbour/port.js': `${mark} exports.port = 4310;`,
    };
    expect(sockets(`const harbour_1 = require('./harbour'); ${express} app.listen(harbour_1.port)`, { files })).toEqual(
      ['4310 Express'],
    );
  });

  it.each([
    [`const pier = { port: 4310 }; const ferry = { port: 'port' in pier ? pier.port : 4300 }`, '4310'],
    [`const ferry = { port: 'pier' in { port: 4300 } ? 4300 : 4310 }`, '4310'],
    [`const ferry = { port: Object.hasOwn({ pier: 1 }, 'pier') ? 4310 : 4300 }`, '4310'],
    [`const ferry = Object.create(null); ferry.port = 4310`, '4310'],
    [`const ferry = { port: Object.getOwnPropertyDescriptor({ get port() { return 4310; } }, 'port').get() }`, '4310'],
    [`const ferry = { port: Object.getOwnPropertyDescriptor({ pier: 1 }, 'port') ?? 4310 }`, '4310'],
  ])('%s', (code, expected) => {
    expect(sockets(`${express} ${code}; app.listen(ferry.port)`)).toEqual([`${expected} Express`]);
  });

  it.each([
    [
      `Object.defineProperty(ferry, 'port', { value: 4310, enumerable: true, writable: true, configurable: true })`,
      '4310',
    ],
    [`Object.defineProperty(ferry, 'port', { value: 4310 }); ferry.port = 4311`, '{"choice":["?'],
    [`Object.defineProperty(ferry, 'port', { enumerable: true, get: () => 4310, set() {} })`, '?'],
    [`Object.defineProperty(ferry, name, { enumerable: true, get: () => 4310 })`, '?'],
    [
      `Object.defineProperty(ferry, 'port', { enumerable: true, get: () => 4310 });
       try { Object.defineProperty(ferry, 'port', { enumerable: true, get: () => 4311 }); } catch {}`,
      '?',
    ],
  ])('%s', (code, expected) => {
    const [found = ''] = sockets(`${express} const ferry = { port: 4300 }; ${code}; app.listen(ferry.port)`);
    expect(String(found).slice(0, expected.length)).toBe(expected);
  });
});

describe('what a program sets on the global object', () => {
  const app = "const app = require('express')();\n";
  it.each([
    ['is read by its name alone', "global.config = require('./config');\napp.listen(config.port);", '4310 Express'],
    ['in another file as well', "global.settings = { port: 4310 };\nrequire('./start');", '4310'],
    ['or as its member', 'globalThis.port = 4310;\napp.listen(global.port);', '4310 Express'],
    ['is the last that was set', 'global.port = 4310;\nport = 4311;\napp.listen(port);', '4311 Express'],
    [
      'is not known where a condition sets it',
      'global.port = 4310;\nif (unknown()) global.port = 4311;\napp.listen(port);',
      expect.stringContaining('4311'),
    ],
    [
      'is not known where code sets it that is not read to its end',
      "global.port = 4310;\nfor (const one of require('fs').readdirSync('/')) global.port = one;\napp.listen(port);",
      expect.stringMatching(/^[?{]/),
    ],
    ['may be what the language has', "global.Promise = require('bluebird');\napp.listen(4310);", '4310 Express'],
    [
      'comes before what the language has',
      "global.parseInt = () => 4311;\napp.listen(parseInt('4310', 10));",
      '4311 Express',
    ],
    [
      'does not replace a name of the file',
      'global.port = 4310;\nconst port = 4311;\napp.listen(port);',
      '4311 Express',
    ],
  ])('%s', (_, code, shown) => {
    const files = {
      'config.js': 'module.exports = { port: 4310 };',
      'start.js': "require('http').createServer().listen(settings.port);",
    };
    expect(sockets(app + code, { files })).toEqual([shown]);
  });
});

describe('a function that is compiled', () => {
  const app = "const app = require('express')();\n";
  const files = { 'quay.mjs': 'export const port = 4311;' };

  it.each([
    ["const load = new Function('name', 'return import(name)'); load('chalk');\napp.listen(4310);", '4310 Express'],
    [
      "app.get('/', async () => (await Function('return import(\"chalk\")')()).red);\napp.listen(4310);",
      '4310 Express',
    ],
    [
      "const load = new Function('name', 'return import(name)');\nload('./quay.mjs').then(({ port }) => app.listen(port));",
      '4311 Express',
    ],
  ])('imports: %s', (code, shown) => {
    expect(sockets(app + code, { files })).toEqual([shown]);
  });

  it.each([
    "new Function('name', 'return import(other)')('./quay.mjs');",
    "new Function('name', 'port = 4311; return import(name)')('./quay.mjs');",
    "Function('name', 'other', 'return import(name)')('./quay.mjs');",
  ])('may change anything: %s', (code) => {
    expect(sockets(`${app}${code}\napp.listen(4310);`, { files }).join()).not.toMatch(/^4310/);
  });
});

describe('the reason that is said', () => {
  const heavy = 'for (let i = 0; i < 50; i += 1) for (let j = 0; j < 1000; j += 1) { x = x + i * j; }';

  it.each([
    ["toml.parse(fs.readFileSync('config/quay.toml', 'utf8'))", '"config/quay.toml" is not a file of this repository'],
    ["require('js-yaml').load(fs.readFileSync('quay.yml', 'utf8'))", '"quay.yml" is not a file of this repository'],
    [
      "require('js-yaml').read(fs.readFileSync('quay.yml', 'utf8'))",
      'it comes from the package "js-yaml", which is not read',
    ],
  ])('is the text that is not there, and not who would read it: %s', (config, reason) => {
    const code = `${express} const fs = require('fs'); const toml = require('toml');
      const config = ${config}; app.listen(config.port);`;
    expect(sockets(code)).toEqual([`?${reason} Express`]);
  });

  it.each(['port', 'config.port'])('is that of what was not known before: %s', (port) => {
    const code = `${express} let port = require('tide').port; const config = { port };
      tide.on('turn', () => { let x = 0; ${heavy} port = 1; rig(config); }); app.listen(${port});`;
    expect(sockets(code)).toEqual(['?it comes from the package "tide", which is not read Express']);
  });
});

describe('what TypeScript only declares, and somebody else gives', () => {
  const web = `import express from 'express'; const app = express();`;
  it.each([
    [
      'a variable',
      `declare var BUILD: any; ${web} if (BUILD.NODE_ENV !== 'test') app.use(() => {}); app.listen(4310);`,
    ],
    ['a constant', `declare const BUILD: any; ${web} if (BUILD.IS_SMALL) app.use(() => {}); app.listen(4310);`],
    [
      'a class',
      `declare class Build { static on(): boolean } ${web} if (Build.on()) app.use(() => {}); app.listen(4310);`,
    ],
    [
      'what is exported',
      `export declare let BUILD: any; ${web} if (BUILD.IS_SMALL) app.use(() => {}); app.listen(4310);`,
    ],
  ])('is no more than not known: %s', (_, code) => {
    expect(sockets(code, { name: 'server.ts' })).toEqual(['4310 Express']);
  });

  it('decides nothing', () => {
    const code = `declare var BUILD: any; ${web} if (BUILD) app.listen(4310); else app.listen(4320);`;
    expect(sockets(code, { name: 'server.ts' }).filter((it) => it === '4320 Express')).toEqual([]);
  });
});

describe('an instance that a container makes', () => {
  const server = (decorator: string): string =>
    `import express from 'express'; ${decorator} class Server { port = Number(process.env.QUAY_PORT || 4310); app = express(); constructor(private dock: any) {} start() { this.dock.tie(); this.app.listen(this.port); } }`;
  const ts = { name: 'server.ts' } as const;
  it.each([
    [
      'tsyringe',
      `import { container, injectable } from 'tsyringe'; ${server('@injectable()')} container.resolve(Server).start();`,
    ],
    [
      'tsyringe, by type',
      `import { container as c, singleton } from 'tsyringe'; ${server('@singleton()')} const one = c.resolve<Server>(Server); one.start();`,
    ],
    ['TypeDI', `import { Container, Service } from 'typedi'; ${server('@Service()')} Container.get(Server).start();`],
    [
      'TypeDI by default',
      `import Container, { Service } from 'typedi'; ${server('@Service()')} Container.get(Server).start();`,
    ],
    [
      'Inversify',
      `import { Container, injectable } from 'inversify'; ${server('@injectable()')} const all = new Container(); all.bind(Server).toSelf(); all.get(Server).start();`,
    ],
  ])('is one of its class: %s', (_, code) => {
    expect(sockets(code, ts)).toEqual(['4310~QUAY_PORT Express']);
  });

  it.each([
    ['that it has made before', `container.resolve(Server).port = 4320; container.resolve(Server).start();`],
    ['of a class with a decorator that is not known', `container.resolve(Other).start();`],
    ['by a name', `container.resolve('Server').start();`],
  ])('is not known: %s', (_, code) => {
    const all = `import { container, injectable } from 'tsyringe'; import { other } from 'other'; ${server('@injectable()')} @other() class Other extends Server {} ${code}`;
    expect(sockets(all, ts).filter((it) => !String(it).includes('?'))).toEqual([]);
  });
});
