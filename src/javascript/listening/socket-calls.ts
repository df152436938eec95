/** Which calls open a socket to listen on: of which package, or of which runtime. */

import { propertyOf } from '../language/properties.ts';
import { optionsOf } from '../values/choices.ts';
import { isFalse, portNumber } from '../values/ports.ts';
import { primitive } from '../values/value.ts';
import { partsOf } from './addresses.ts';
import { ofMicroservice } from './nest-microservice.ts';
import { type Opener, serverOpeners } from './server-openers.ts';
import { isPortLike, isUnset, ofNode, ofOptions, plain, type SocketCall, type UnreadCall } from './socket-options.ts';

/** How a package's `listen` takes its arguments. */
type Style = 'node' | 'fastify' | 'nest' | 'uws' | 'apollo';

interface Library {
  readonly framework: string | null;
  readonly style: Style;
}

/** Packages whose `listen` is that of a server. Most of them hand it on to Node's. */
const libraries: ReadonlyMap<string, Library> = new Map<string, Library>([
  // https://nodejs.org/api/net.html#serverlisten
  ...['http', 'https', 'http2', 'net', 'tls', 'spdy', 'http2-express-bridge'].map(
    (name) => [name, { framework: null, style: 'node' }] as const,
  ),
  ['express', { framework: 'Express', style: 'node' }],
  ['loopback', { framework: 'LoopBack', style: 'node' }],
  ['koa', { framework: 'Koa', style: 'node' }],
  ['polka', { framework: 'Polka', style: 'node' }],
  ['restify', { framework: 'Restify', style: 'node' }],
  ['connect', { framework: 'Connect', style: 'node' }],
  // https://feathersjs.com/api/socketio: with a transport alone, it has a server of its own.
  ['@feathersjs/feathers', { framework: 'Feathers', style: 'node' }],
  ['@feathersjs/express', { framework: 'Feathers', style: 'node' }],
  ['@feathersjs/koa', { framework: 'Feathers', style: 'node' }],
  ['@tinyhttp/app', { framework: 'tinyhttp', style: 'node' }],
  ['json-server', { framework: 'json-server', style: 'node' }],
  ['http-proxy', { framework: 'http-proxy', style: 'node' }],
  ['socket.io', { framework: 'Socket.IO', style: 'node' }],
  ['h3', { framework: 'h3', style: 'node' }],
  // https://fastify.dev/docs/latest/Reference/Server/#listen: localhost, unless told otherwise.
  ['fastify', { framework: 'Fastify', style: 'fastify' }],
  // https://docs.nestjs.com/first-steps
  ['@nestjs/core', { framework: 'NestJS', style: 'nest' }],
  ['uWebSockets.js', { framework: 'uWebSockets.js', style: 'uws' }],
  ['hyper-express', { framework: 'hyper-express', style: 'uws' }],
  // https://elysiajs.com/patterns/configuration
  ['elysia', { framework: 'Elysia', style: 'node' }],
  // https://github.com/honojs/node-server#port
  ['@hono/node-server', { framework: 'Hono', style: 'node' }],
  // https://www.apollographql.com/docs/apollo-server/v3/api/apollo-server#listen
  ['apollo-server', { framework: 'Apollo Server', style: 'apollo' }],
]);

/** The socket that a call opens; `null` if it opens none with a port, or nothing says that it opens one. */
export function socketOf(call: UnreadCall): SocketCall | null {
  const { made } = call;
  const name = made.steps.findLast((step) => step !== 'default') ?? '';
  const special = made.from === 'elsewhere' ? undefined : openers.find((it) => opens(it, call, name));
  if (special !== undefined) return special.read(call);
  if (name !== 'listen' || call.how === 'new' || (made.from === 'global' && made.name === 'Deno')) return null;
  const library = made.from === 'package' ? libraries.get(made.name) : undefined;
  if (library !== undefined) return ofLibrary(call, library);
  return looksLikeAServer(call) ? ofNode(call, null) : null;
}

/** Whether it is said here where a package listens, and so too what of it does not. */
export function isKnownServer(name: string): boolean {
  return libraries.has(name) || openers.some((it) => it.from === 'package' && it.names.includes(name));
}

function opens(it: Opener, { made, how }: UnreadCall, name: string): boolean {
  return (
    it.from === made.from &&
    it.names.includes(made.name) &&
    (it.how === 'either' || it.how === how) &&
    it.calls.includes(name)
  );
}

const openers: readonly Opener[] = [
  ...serverOpeners,
  // https://bun.com/docs/runtime/http/server
  { from: 'global', names: ['Bun'], how: 'call', calls: ['serve'], read: ofBun },
  { from: 'package', names: ['bun'], how: 'call', calls: ['serve'], read: ofBun },
  // https://docs.deno.com/api/deno/~/Deno.serve
  { from: 'global', names: ['Deno'], how: 'call', calls: ['serve'], read: (call) => ofDeno(call, 8000) },
  { from: 'global', names: ['Deno'], how: 'call', calls: ['listen', 'listenTls'], read: (call) => ofDeno(call, null) },
  // An application listens where it starts, and takes where from what it is made with; mixins give its class back.
  // https://loopback.io/doc/en/lb4/Server.html#configuration
  {
    from: 'package',
    names: ['@loopback/rest', '@loopback/core', '@loopback/boot', '@loopback/repository', '@loopback/service-proxy'],
    how: 'new',
    calls: ['RestApplication', 'Application', 'RestServer', '()'],
    read: ofLoopBack,
  },
  {
    from: 'package',
    names: ['@nestjs/core'],
    how: 'call',
    calls: ['createMicroservice', 'connectMicroservice'],
    read: (call) => ofMicroservice(call, call.args[call.made.steps.at(-1) === 'createMicroservice' ? 1 : 0]),
  },
  // https://grpc.io/docs/languages/node/basics/#starting-the-server; before, `bind`.
  { from: 'package', names: ['@grpc/grpc-js', 'grpc'], how: 'call', calls: ['bindAsync', 'bind'], read: ofGrpc },
  // What else says the port: see `bolt.ts`. A receiver may be started on its own.
  {
    from: 'package',
    names: ['@slack/bolt'],
    how: 'call',
    calls: ['start'],
    read: ofBolt,
  },
  // https://github.com/websockets/ws/blob/master/doc/ws.md#new-websocketserveroptions-callback
  {
    from: 'package',
    names: ['ws'],
    how: 'new',
    calls: ['WebSocketServer', 'Server'],
    read: (call) => ofOptions(call, call.args[0], { framework: 'ws', defaultPort: null, always: false }),
  },
  // https://hapi.dev/api/#-serveroptions
  {
    from: 'package',
    names: ['@hapi/hapi', 'hapi'],
    how: 'either',
    calls: ['server', 'Server'],
    read: (call) => ofOptions(call, call.args[0], { framework: 'hapi', defaultPort: null, always: false }),
  },
  // https://socket.io/docs/v4/server-initialization/: a port, or a server that listens by itself.
  { from: 'package', names: ['socket.io'], how: 'either', calls: ['', 'Server', 'attach'], read: ofSocketIo },
  // https://nodejs.org/api/dgram.html#socketbindport-address-callback
  {
    from: 'package',
    names: ['dgram'],
    how: 'call',
    calls: ['bind'],
    read: (call) => {
      const found = ofNode(call, null);
      return found === null ? null : { ...found, protocol: 'udp' };
    },
  },
];

function ofLibrary(call: UnreadCall, { framework, style }: Library): SocketCall | null {
  switch (style) {
    case 'node':
      return ofNode(call, framework);
    case 'apollo':
      return ofNode(call, framework, 4000);
    case 'fastify':
      return onLocalhost(ofNode(call, framework), call);
    case 'nest': {
      // It listens with what it was made with.
      if (call.made.steps.includes('createMicroservice')) return null;
      const found = ofNode(call, framework);
      return call.loads('@nestjs/platform-fastify') ? onLocalhost(found, call) : found;
    }
    case 'uws': {
      // https://unetworking.github.io/uWebSockets.js/generated/interfaces/TemplatedApp.html#listen
      const [first, ...rest] = call.args;
      const isHost = first?.kind === 'primitive' && portNumber(first.value) === null;
      const found = ofNode({ ...call, args: isHost ? rest : call.args.slice(0, 1) }, framework);
      return isHost && found !== null ? { ...found, address: first } : found;
    }
  }
}

/** Where nothing says a port: `BUN_PORT`, `PORT`, `NODE_PORT`, 3000. https://bun.com/docs/runtime/http/server */
function ofBun(call: UnreadCall): SocketCall | null {
  const [options] = call.args;
  if (options !== undefined && !isUnset(propertyOf(options, 'unix')) && options.kind === 'object') return null;
  const found = ofOptions(call, options, { framework: 'Bun', defaultPort: 3000, always: true });
  return found !== null && isUnset(found.port) ? { ...found, port: call.bunPort() } : found;
}

/** `Deno.serve(handler)`, `Deno.serve(options, handler)`. */
function ofDeno(call: UnreadCall, defaultPort: number | null): SocketCall | null {
  const [options] = call.args;
  const isHandler = options?.kind === 'closure' || options?.kind === 'builtin' || options?.kind === 'unknown';
  if (options?.kind === 'object' && !isUnset(propertyOf(options, 'path'))) return null;
  const style = { framework: 'Deno', defaultPort, always: true };
  return ofOptions(call, isHandler && defaultPort !== null ? undefined : options, style);
}

/** `new RestApplication({ rest: { port: 4310 } })`, `new RestServer(application, { port: 4310 })`. */
function ofLoopBack(call: UnreadCall): SocketCall | null {
  const isServer = call.made.steps.includes('RestServer');
  const absent = primitive(undefined, call.at);
  const [first = absent, second = absent] = call.args;
  const rest = isServer ? second : propertyOf(first, 'rest');
  if (!call.loads('@loopback/rest') || isFalse(propertyOf(rest, 'listenOnStart'))) return null;
  return ofOptions(call, rest, { framework: 'LoopBack', defaultPort: 3000, always: true });
}

/** `server.bindAsync('0.0.0.0:4310', credentials, callback)`; `bind` is also what every function has. */
function ofGrpc(call: UnreadCall): SocketCall | null {
  const [address, credentials] = call.args;
  if (address === undefined || credentials === undefined) return null;
  const isPath = address.kind === 'primitive' && /^unix:/.test(String(address.value));
  return isPath ? null : { ...plain(call, 'gRPC'), ...partsOf(address) };
}

/** Receivers without a socket of their own are told of Slack's events in another way. */
function ofBolt(call: UnreadCall): SocketCall | null {
  const [of = ''] = call.made.steps;
  if (/^(?:SocketMode|AwsLambda)Receiver$/.test(of)) return null;
  return ofNode(call, 'Slack Bolt', of === 'ExpressReceiver' ? null : 3000);
}

function ofSocketIo(call: UnreadCall): SocketCall | null {
  const [first] = call.args;
  const isPort = first !== undefined && optionsOf(first).some(({ value }) => isPortLike(value));
  return isPort ? ofNode({ ...call, args: [first] }, 'Socket.IO') : null;
}

/**
 * Whether a `listen` of something that is not known is that of a server: its first argument is a port, or by its name
 * it is one (`store.listen(update)` is none).
 */
function looksLikeAServer({ args, at }: UnreadCall): boolean {
  const [first] = args;
  if (first === undefined) return false;
  const options = optionsOf(first).map(({ value }) => value);
  if (options.some((value) => isPortLike(value) || (value.kind === 'object' && value.properties.has('port'))))
    return true;
  if (!options.some((value) => value.kind === 'unknown' || value.kind === 'object')) return false;
  const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 2000));
  const argument = text.slice(text.lastIndexOf('.listen(') + 1, text.lastIndexOf('.listen(') + 60);
  return /port/i.test(argument) || /(?:app|server|http|https|fastify|api)\)?\s*\??\.listen\(/i.test(text);
}

function onLocalhost(socket: SocketCall | null, { at }: UnreadCall): SocketCall | null {
  return socket !== null && isUnset(socket.address) ? { ...socket, address: primitive('localhost', at) } : socket;
}
