/** Who answers requests through a started nginx, against the routes that a scan finds. */
import { Agent, createServer, get, type Server } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../src/model/facts.ts';
import { freePorts } from '../support/free-ports.ts';
import { canStartNginx, httpPreamble, mainPreamble, NginxBench } from '../support/nginx-binary.ts';
import { scanFiles } from '../support/scan.ts';
import { seed, times } from '../support/seed.ts';

const runs = 60 * times;

const hosts = ['ferry.example', 'pier.example', 'north.quay.example'];
const paths = ['/', '/api/x'];
const berths = ['', 'a', 'b', 'c'];
const backends = 6;

/** A machine of an upstream: the n-th backend, or a port on which nobody is. */
type Machine =
  | { readonly backend: number; readonly kind: '' | ' weight=2' | ' down' | ' backup' | ' max_fails=0' }
  | 'dead';

const backend = fc.nat({ max: backends - 1 });
const machine: fc.Arbitrary<Machine> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      backend,
      kind: fc.constantFrom(...(['', '', '', ' weight=2', ' down', ' backup', ' max_fails=0'] as const)),
    }),
  },
  { weight: 1, arbitrary: fc.constant('dead' as const) },
);
const upstream = fc.array(machine, { minLength: 1, maxLength: 3 });

/** What stands behind a scheme: `127.0.0.1:4310` or the name of an upstream. */
const authority = fc.oneof(
  backend.map((it) => `127.0.0.1:@${it}@`),
  fc.constantFrom('u0', 'u1', 'U1'),
);
const entriesOf = (key: fc.Arbitrary<string>): fc.Arbitrary<readonly (readonly [string, string])[]> =>
  fc.uniqueArray(fc.tuple(key, authority), { selector: ([it]) => it.toLowerCase(), maxLength: 3 });

/** `$p` is a port and `$t` an authority; a map is `$m0` or `$m1`. */
const settings = [backend.map((it) => `set $p @${it}@;`), authority.map((it) => `set $t ${it};`)];
const conditions = [
  ...['$arg_berth = a', '$arg_berth', '$arg_berth != c', '$http_x_berth ~ ^b'],
  ...['$host = pier.example', '$host = ferry.example', '$host != ferry.example', '$host ~ quay'],
];
const conditional = fc
  .tuple(fc.constantFrom(...conditions), fc.oneof(...settings))
  .map(([condition, setting]) => `if (${condition}) { ${setting} }`);
const pass = fc.oneof(
  authority.map((it) => `proxy_pass http://${it};`),
  fc
    .constantFrom(...['127.0.0.1:$p', '$t', '$m0', '$m1', '127.0.0.1:$\u007bp}$request_uri', '$t/b/'])
    .map((it) => `proxy_pass http://${it};`),
);
const conditionalPass = fc
  .tuple(backend, pass)
  .map(([it, otherwise]) => `if ($arg_berth = b) { proxy_pass http://127.0.0.1:@${it}@; }\n${otherwise}`);

/**
 * Upstreams, maps and servers. In a plain one nothing can hide anything else: there are neither conditions
 * nor regular expressions, and each server has names of its own.
 */
const harbourOf = (isPlain: boolean) => {
  const berthKey = fc.constantFrom('a', 'b', '"c"', ...(isPlain ? [] : ['~^[bc]$', '~*^A']));
  const hostKeys = ['ferry.example', '*.quay.example', '.example', 'PIER.example', 'north.*'];
  const hostKey = fc.constantFrom(...hostKeys, ...(isPlain ? [] : ['~^ferry\\.']));
  const otherwise = fc.option(authority);
  const map = fc.oneof(
    fc.record({
      source: fc.constantFrom('$arg_berth', '$cookie_berth', '$http_x_berth'),
      entries: entriesOf(berthKey),
      otherwise,
    }),
    fc.record({ source: fc.constantFrom('$host', '$http_host'), entries: entriesOf(hostKey), otherwise }),
  );
  const statements = fc.array(fc.oneof(...settings, ...(isPlain ? [] : [conditional])), { maxLength: 3 });
  const location = fc
    .tuple(statements, fc.oneof(pass, ...(isPlain ? [] : [conditionalPass])))
    .map(([before, last]) => [...before, last].join('\n'));
  const names = isPlain
    ? fc
        .shuffledSubarray([...hosts, '*.quay.example'], { minLength: 1 })
        .map((it) => [it.slice(0, 2), it.slice(2)].filter((own) => own.length > 0))
    : fc.array(fc.uniqueArray(fc.constantFrom(...hosts, '*.quay.example', '~^p', '.example', '_'), { maxLength: 3 }), {
        minLength: 1,
        maxLength: 2,
      });
  const blocks = fc.record({ statements, root: location, api: fc.option(location) });
  return fc.record({
    isPlain: fc.constant(isPlain),
    upstreams: fc.tuple(upstream, upstream),
    maps: fc.tuple(map, map),
    servers: fc
      .tuple(names, blocks, blocks)
      .map(([each, ...bodies]) => each.map((own, at) => ({ names: own, ...(bodies[at] ?? bodies[0]) }))),
  });
};
const harbour = fc.oneof(harbourOf(false), harbourOf(true));
type Harbour = typeof harbour extends fc.Arbitrary<infer T> ? T : never;

interface Answer {
  readonly host: string;
  readonly path: string;
  readonly port: number;
}

function matchesName(host: string, name: string): boolean {
  if (name.startsWith('~')) return new RegExp(name.replace(/^~\*?/, '')).test(host);
  if (name.startsWith('*.')) return host.endsWith(name.slice(1).toLowerCase());
  if (name.endsWith('.*')) return host.startsWith(name.slice(0, -1).toLowerCase());
  if (name.startsWith('.')) return `.${host}`.endsWith(name.toLowerCase());
  return host === name.toLowerCase();
}

describe.skipIf(!canStartNginx)('requests through a started nginx', () => {
  let bench: NginxBench;
  let entry = 0;
  let dead = 0;
  let quiet = 0;
  const servers: Server[] = [];
  const ports: number[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  beforeAll(async () => {
    bench = new NginxBench();
    [entry = 0, dead = 0, quiet = 0] = await freePorts(3);
    for (let count = 0; count < backends; count += 1) {
      const berth = createServer((_, response) => response.setHeader('x-answered-by', ports[count] ?? 0).end());
      await new Promise<void>((resolve) => berth.listen(0, '127.0.0.1', resolve));
      servers.push(berth);
      const address = berth.address();
      ports.push(typeof address === 'object' && address !== null ? address.port : 0);
    }
    process.stderr.write(`differential test of nginx's routes: SEED=${seed}\n`);
  });
  afterAll(async () => {
    agent.destroy();
    for (const it of servers) it.close();
    await bench.close();
  });

  const shownMachine = (it: Machine): string =>
    it === 'dead' ? `server 127.0.0.1:${dead};` : `server 127.0.0.1:@${it.backend}@${it.kind};`;

  const configOf = ({ upstreams, maps, servers: blocks }: Harbour): string =>
    [
      mainPreamble,
      `http {\n${httpPreamble}proxy_connect_timeout 1s;`,
      ...upstreams.map((machines, index) => `upstream u${index} {\n${machines.map(shownMachine).join('\n')}\n}`),
      ...maps.map(
        ({ source, entries, otherwise }, index) =>
          `map ${source} $m${index} {\n${source.includes('host') ? 'hostnames;\n' : ''}${entries.map(([key, value]) => `${key} ${value};`).join('\n')}\n${otherwise === null ? '' : `default ${otherwise};`}\n}`,
      ),
      ...blocks.map(
        ({ names, statements, root, api }) =>
          `server {\nlisten 127.0.0.1:${entry};\n${names.length === 0 ? '' : `server_name ${names.join(' ')};`}\n${statements.join('\n')}\n` +
          `location / {\n${root}\n}\n${api === null ? '' : `location /api {\n${api}\n}`}\n}`,
      ),
      // Variables that nothing sets are an error.
      `server {\nlisten 127.0.0.1:${quiet};\nset $p 1;\nset $t "";\n}\n}\n`,
    ]
      .join('\n')
      .replace(/@(\d)@/g, (_, index: string) => String(ports[Number(index)]));

  function ask(host: string, path: string, berth: string): Promise<Answer | null> {
    const headers = { host, 'x-berth': berth, cookie: `berth=${berth}` };
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: entry, path: `${path}?berth=${berth}`, headers, agent }, (response) => {
        const by = Number(String(response.headers['x-answered-by'] ?? ''));
        response.resume().on('end', () => resolve(response.statusCode === 200 ? { host, path, port: by } : null));
      }).on('error', reject);
    });
  }

  /** @param names of all servers: requests for other ones arrive at the first of these, whatever its names */
  const isFor = (route: Route, { host, path, port }: Answer, names: readonly string[]): boolean =>
    route.host === '127.0.0.1' &&
    route.port === port &&
    path.startsWith(route.location) &&
    (route.serverNames.length === 0 ||
      route.serverNames.some((it) => matchesName(host, it)) ||
      (names.length > 0 && !names.some((it) => matchesName(host, it))));

  /** The routes that requests must have reached: not those to one of several machines, which take turns. */
  function reachable(routes: readonly Route[], conf: string): readonly Route[] {
    const groups = [...conf.matchAll(/^upstream \w+ \{\n([^}]*)\}/gm)].map((it) => [
      ...(it[1] ?? '').matchAll(/:(\d+)/g),
    ]);
    const waiting = new Set(groups.flatMap((it) => (it.length > 1 ? it.map((machine) => Number(machine[1])) : [])));
    return routes.flatMap((route) => {
      if (waiting.has(route.port) || route.port === dead) return [];
      return route.serverNames.filter((it) => hosts.includes(it)).map((it) => ({ ...route, serverNames: [it] }));
    });
  }

  it('are answered by whom a route says', async () => {
    let started = 0;
    let answered = 0;
    let precise = 0;
    await fc.assert(
      fc.asyncProperty(harbour, async (it) => {
        const conf = configOf(it);
        const running = await bench.start({ 'nginx.conf': conf });
        if (running.kind === 'refused') {
          expect(running.message).toMatch(
            /no servers in upstream|conflicting|no handler|unknown "\w+" variable|duplicate/,
          );
          return;
        }
        started += 1;
        const asked = [0, 1].flatMap(() =>
          hosts.flatMap((host) => paths.flatMap((path) => berths.map((berth) => ask(host, path, berth)))),
        );
        const answers = (await Promise.all(asked)).filter((answer) => answer !== null);
        await running.nginx.stop();
        answered += answers.length;
        const { routes } = await scanFiles({ 'nginx.conf': conf });
        const names = it.servers.flatMap((block) => block.names);
        for (const route of it.isPlain ? reachable(routes, conf) : []) {
          precise += 1;
          if (!answers.some((answer) => isFor(route, answer, []))) expect({ route, conf }).toBeNull();
        }
        for (const answer of answers) {
          if (!routes.some((route) => isFor(route, answer, names))) expect({ answer, conf }).toBeNull();
        }
      }),
      { seed, numRuns: runs, interruptAfterTimeLimit: 45_000 },
    );
    process.stderr.write(
      `${started} of ${runs} configurations of nginx gave ${answered} answers; ${precise} routes had to be reached\n`,
    );
    expect(started).toBeGreaterThan(runs / 2);
    expect(precise).toBeGreaterThan(runs / 10);
    expect(answered).toBeGreaterThan(runs * 10);
  });
});
