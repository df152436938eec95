/** Functions that only answer requests: they run when something listens already, and so say nothing of where. */
import type { Value } from '../values/value.ts';
import { textOf } from './worth.ts';

interface Router {
  /** https links say that what these are given is called for requests, and only for them. */
  readonly documentation: string;
  /** Methods of applications and routers that take handlers. */
  readonly methods: readonly string[];
  /** Events whose listeners are called for a request: `addHook('onRequest', …)`. */
  readonly hooks?: readonly string[];
  /** The same of those that `on` takes. */
  readonly events?: readonly string[];
  /** Functions that make an application, and are given its handler. */
  readonly makers?: readonly string[];
}

const takesListeners: ReadonlySet<string> = new Set(['on', 'once', 'addListener', 'prependListener']);

const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'all'];

const express: Router = {
  documentation: 'https://expressjs.com/en/guide/using-middleware.html',
  methods: [...verbs, 'use', 'param'],
};

const koaRouter: Router = {
  documentation: 'https://github.com/koajs/router/blob/master/API.md',
  methods: [...verbs, 'del', 'use', 'param'],
};

/** Nothing connects to a server that does not listen yet. */
const nodeServer: Router = {
  documentation: 'https://nodejs.org/api/http.html#class-httpserver',
  methods: [],
  events: [
    ...['connection', 'secureConnection', 'request', 'connect', 'upgrade', 'clientError', 'tlsClientError'],
    ...['checkContinue', 'checkExpectation', 'dropRequest', 'session', 'stream', 'drop'],
  ],
  makers: ['createServer', 'createSecureServer'],
};

const sockets: Router = {
  documentation: 'https://socket.io/docs/v4/server-api/#event-connection',
  methods: [],
  events: ['connection', 'connect'],
};

const routers: ReadonlyMap<string, Router> = new Map([
  ...['net', 'tls', 'http', 'https', 'http2'].map((name) => [name, nodeServer] as const),
  ['socket.io', sockets],
  ['ws', { ...sockets, documentation: 'https://github.com/websockets/ws/blob/master/doc/ws.md#event-connection' }],
  ['express', express],
  [
    'koa',
    { documentation: 'https://github.com/koajs/koa/blob/master/docs/api/index.md#appusefunction', methods: ['use'] },
  ],
  ['koa-router', koaRouter],
  ['@koa/router', koaRouter],
  [
    'fastify',
    {
      documentation: 'https://fastify.dev/docs/latest/Reference/Hooks/#requestreply-hooks',
      methods: [...verbs, 'setErrorHandler', 'setNotFoundHandler'],
      hooks: [
        ...['onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization'],
        ...['onError', 'onSend', 'onResponse', 'onTimeout', 'onRequestAbort'],
      ],
    },
  ],
]);

/** Whether a call gives an application or a router of a package its handlers. */
export function takesHandlers(callee: Value, [first]: readonly Value[]): boolean {
  const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
  const router = made?.from === 'package' ? routers.get(made.name) : undefined;
  const steps = made?.steps ?? [];
  const method = steps.at(-1) ?? '';
  if (router?.makers?.includes(method) === true) return true;
  // It is an application only where something has made one: `express.get` is none.
  if (router === undefined || !(steps.includes('()') || steps.includes('new'))) return false;
  if (router.methods.includes(method)) return true;
  if (first?.kind !== 'primitive') return false;
  const isServer = router.makers === undefined || steps.some((it) => it === 'Server' || router.makers?.includes(it));
  const listened = isServer && takesListeners.has(method) ? router.events : [];
  const events = method === 'addHook' ? router.hooks : listened;
  return events?.includes(String(first.value)) === true;
}

/** Whether a method takes listeners away, and so calls none. https://nodejs.org/api/events.html#emitteroffeventname-listener */
export function removesListeners(method: string): boolean {
  return /^(?:off|remove(?:All)?Listeners?|removeEventListener)$/.test(method);
}

/** Functions that may open a socket themselves are looked at all the same. */
const mayListen = /\b(?:listen|serve)\b/;

/** Whether it is a handler, or a list of them, that opens nothing by the look of it. */
export function onlyAnswers(value: Value): boolean {
  if (value.kind === 'closure') return !mayListen.test(textOf(value));
  if (value.kind !== 'array' || value.rest !== null || value.items.length === 0) return false;
  return value.items.every((it) => it.kind === 'closure' && onlyAnswers(it));
}
