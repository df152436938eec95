/** Small servers in the manner of real ones: how they come to listen, and what keeps them from it. Asked of Node itself. */
import type { SampleServer } from './servers.ts';

const http =
  "const http = require('http'), db = require('harbour-db'); const listen = (p) => http.createServer().listen(p);";

const js = (name: string, code: string, mayOpen: readonly number[] = []): SampleServer => ({
  name,
  files: { 'main.js': `${http} ${code}` },
  mayOpen,
});

export const startupServers: readonly SampleServer[] = [
  js(
    'retries of a database',
    'const start = () => db.connect().then(() => listen(4310)).catch(() => setTimeout(start, 5000)); start();',
  ),
  js(
    'retries in a loop',
    `async function connect(n) { for (let i = 0; i < n; i++) { try { await db.connect(); return; } catch (e) { if (i === n - 1) throw e; } } }
    connect(3).then(() => listen(process.env.PORT || 4310));`,
  ),
  js('a database that may be away', 'db.connect().catch(console.error).finally(() => listen(4310));'),
  js('a promise that is rejected', 'Promise.reject(1).then(() => listen(4310)).catch(() => listen(4320));'),
  js(
    'an async function that throws',
    'async function load() { throw new Error("none"); } load().then(() => listen(4310), () => listen(4320));',
  ),
  js(
    'one that throws, awaited in a try',
    'async function load() { throw 1; } (async () => { try { await load(); listen(4310); } catch { listen(4320); } })();',
  ),
  js(
    'one that throws, awaited by another',
    'const load = async () => { throw 1; }; (async () => { await load(); listen(4310); })().catch(() => {});',
  ),
  js(
    'what comes instead',
    'const load = async () => { throw 1; }; (async () => { const port = await load().catch(() => 4310); listen(port); })();',
  ),
  js(
    'a method that is not written yet',
    `class Base { async load() { throw new Error('abstract'); } async start() { await this.load(); listen(4310); } }
    class Ferry extends Base { async load() {} } new Ferry().start(); new Base().start().catch(() => {});`,
  ),
  js(
    'a check that awaits nothing',
    `const check = async () => { if (!process.env.PORT) throw new Error('PORT'); };
    check().then(() => listen(process.env.PORT || 4310)).catch(() => {});`,
  ),
  js(
    'a check that is awaited',
    `async function check() { if (!process.env.PORT) throw new Error('PORT'); }
    (async () => { await check(); listen(process.env.PORT || 4310); })().catch(() => {});`,
  ),
  js(
    'a check that is handled',
    `async function check() { if (!process.env.PORT) throw new Error('PORT'); }
    check().catch(() => {}).then(() => listen(process.env.PORT || 4310));`,
  ),
  js(
    'names that are missing',
    `if (['PORT'].filter((it) => !process.env[it]).map((it) => it).join()) process.exit(0); listen(process.env.PORT || 4310);`,
  ),
  js(
    'names that are missing in production',
    `const names = process.env.NODE_ENV === 'production' ? ['PORT', 'NODE_ENV'] : [];
    const none = names.filter((it) => !process.env[it]); if (none.length) process.exit(0); listen(process.env.PORT || 4310);`,
  ),
  js(
    'a listener that is taken away',
    `const it = new (require('events'))(); const f = () => listen(4310); it.on('x', f); it.off('x', f); it.emit('x'); listen(4320);`,
  ),
  js('a timer that is stopped', 'const it = setTimeout(() => listen(4310), 1); clearTimeout(it); listen(4320);'),
  js(
    'a ready event',
    `class Boot extends require('events') {} const it = new Boot(); it.once('ready', () => listen(4310)); db.connect().then(() => it.emit('ready'));`,
  ),
  js(
    'the first of a cluster',
    `const cluster = require('cluster'); if (cluster.isWorker) listen(4310); else listen(4320);`,
  ),
  js(
    'one that is kept in its class',
    'class Ferry { static get() { return (this.one ??= new Ferry()); } start(port) { listen(port); } } Ferry.get().start(4310);',
  ),
  js(
    'services in a container',
    `class Container { #all = new Map(); add(k, f) { this.#all.set(k, f); return this; } get(k) { return this.#all.get(k)(this); } }
    const it = new Container().add('port', () => process.env.PORT || 4310).add('web', (c) => ({ start: () => listen(c.get('port')) })); it.get('web').start();`,
  ),
  js(
    'http beside https',
    `http.createServer((q, s) => s.end()).listen(4310); require('https').createServer({}).listen(process.env.TLS_PORT || 4320);`,
  ),
  js(
    'a port for WebSockets',
    `const port = Number(process.env.PORT) || 4310; listen(port); new (require('ws').Server)({ port: port + 1 });`,
  ),
  js(
    'the end of it',
    `const server = listen(4310); process.on('SIGTERM', () => { server.close(() => process.exit(0)); setTimeout(() => process.exit(1), 1e4).unref(); });`,
  ),
];
