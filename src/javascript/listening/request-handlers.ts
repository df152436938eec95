/** Functions that only answer requests: they run when something listens already, and so say nothing of where. */
import type { Closure, Value } from '../values/value.ts';

interface Router {
  /** https links say that what these are given is called for requests, and only for them. */
  readonly documentation: string;
  /** Methods of applications and routers that take handlers. */
  readonly methods: readonly string[];
  /** Events whose listeners are called for a request: `addHook('onRequest', …)`. */
  readonly hooks?: readonly string[];
}

const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'all'];

const express: Router = {
  documentation: 'https://expressjs.com/en/guide/using-middleware.html',
  methods: [...verbs, 'use', 'param'],
};

const koaRouter: Router = {
  documentation: 'https://github.com/koajs/router/blob/master/API.md',
  methods: [...verbs, 'del', 'use', 'param'],
};

const routers: ReadonlyMap<string, Router> = new Map([
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
        'onRequest',
        'preParsing',
        'preValidation',
        'preHandler',
        'preSerialization',
        'onError',
        'onSend',
        'onResponse',
        'onTimeout',
        'onRequestAbort',
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
  // It is an application only where something has made one: `express.get` is none.
  if (router === undefined || !(steps.includes('()') || steps.includes('new'))) return false;
  if (router.methods.includes(method)) return true;
  return method === 'addHook' && first?.kind === 'primitive' && router.hooks?.includes(String(first.value)) === true;
}

/** Functions that may open a socket themselves are looked at all the same. */
const mayListen = /\b(?:listen|serve)\b/;

/** Whether it is a handler, or a list of them, that opens nothing by the look of it. */
export function onlyAnswers(value: Value): boolean {
  if (value.kind === 'closure') return !mayListen.test(textOf(value));
  if (value.kind !== 'array' || value.rest !== null || value.items.length === 0) return false;
  return value.items.every((it) => it.kind === 'closure' && onlyAnswers(it));
}

function textOf({ node, file }: Closure): string {
  return file.text.slice(node.start ?? 0, node.end ?? 0);
}
