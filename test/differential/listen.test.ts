/** Node itself is asked where small servers listen, and has to agree with what is read of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/javascript/values/choices.ts';
import { readPorts } from '../../src/javascript/values/ports.ts';
import { primitive } from '../../src/javascript/values/value.ts';
import { Environment } from '../../src/launch/environment.ts';
import { programReading } from '../../src/launch/servers/program.ts';
import type { ConfiguredSocket } from '../../src/launch/servers/server.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { gatedServer } from '../support/generated/gated-servers.ts';
import { askNode, entryOf, longest, type Opened, type Socket } from '../support/listening-servers.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { packages, type SampleServer, servers as simpleServers } from '../support/servers.ts';
import { startupServers } from '../support/startup-servers.ts';
import { treeOf } from '../support/tree.ts';

type Variables = Readonly<Record<string, string>>;

const servers = [...simpleServers, ...startupServers];

const environments: readonly Variables[] = [
  {},
  { PORT: '4801' },
  { NODE_ENV: 'production', PORT: '4802', HOST: '::1' },
  { NODE_ENV: 'test' },
];

const gates: readonly Variables[] = [{ WEB: 'false' }, { WEB: 'true', NODE_ENV: 'test' }];

const gated = fc.sample(gatedServer, { numRuns: 40 * times, seed });

/** What Node says of each server in each environment. */
const answers = new Map<SampleServer, ReadonlyMap<Variables, Opened>>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-listen-'));
  const questions = [
    ...servers.flatMap((server) => environments.map((env) => ({ server, env }))),
    ...gated.flatMap((server) => gates.map((env) => ({ server, env }))),
  ];
  try {
    const all = askNode(folder, questions);
    for (const [index, { server, env }] of questions.entries()) {
      const answer = all[index];
      if (answer !== undefined) answers.set(server, new Map([...(answers.get(server) ?? []), [env, answer]]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, longest);

function reallyOpened(server: SampleServer, env: Variables): readonly Socket[] {
  const { status, output, sockets = [] } = answers.get(server)?.get(env) ?? {};
  expect(status, output).toBe(0);
  return sockets;
}

function read(server: SampleServer, env: Variables): readonly ConfiguredSocket[] {
  const source = new SourceText('environment', '');
  const at = { source, start: 0, end: 0 };
  const variables = new Map(Object.entries(env).map(([name, value]) => [name, primitive(value, at)]));
  const tree = treeOf({ ...packages, ...server.files });
  const start = {
    tree,
    directory: '',
    role: 'start',
    args: [],
    environment: new Environment('default', variables),
  } as const;
  const reading = programReading(start, entryOf(server));
  if (reading.kind === 'unread') throw new Error(reading.reason);
  return reading.configured.sockets;
}

/** What is read of a server, as far as it is exact: ports with their addresses, and whether something is left open. */
function claimsOf(sockets: readonly ConfiguredSocket[], env: Variables): { claims: Socket[]; isOpen: boolean } {
  const environment = env['NODE_ENV'] ?? 'default';
  const claims: Socket[] = [];
  let isOpen = false;
  for (const { port, address, protocol, library } of sockets) {
    const readings = readPorts(port);
    const named = readings.some((it) => it.kind !== 'unresolved' && it.when === environment);
    for (const reading of readings) {
      if (reading.kind === 'unresolved') isOpen = true;
      if (reading.kind === 'unresolved' || (reading.kind === 'absent' && reading.isOff)) continue;
      const number = reading.kind === 'port' ? reading.port : (library?.defaultPort ?? null);
      if (number === null || !(reading.when === environment || (reading.when === null && !named))) continue;
      for (const { value } of optionsOf(address)) {
        const host = value.kind === 'primitive' && typeof value.value === 'string' ? value.value : null;
        claims.push({ protocol, port: number, host });
      }
    }
  }
  return { claims, isOpen };
}

const same =
  (a: Socket) =>
  (b: Socket): boolean =>
    a.port === b.port && a.protocol === b.protocol && a.host === b.host;

/** What is wrong of what is read of a server in an environment; `null` where nothing is. */
function mistakeIn(server: SampleServer, env: Variables): string | null {
  const real = reallyOpened(server, env);
  const { claims, isOpen } = claimsOf(read(server, env), env);
  const known = real.filter(({ port }) => port !== 0);
  const isSeen = known.every((socket) => isOpen || claims.some(same(socket)));
  const isTrue = claims.every((it) => real.some(same(it)) || server.mayOpen?.includes(it.port) === true);
  return isSeen && isTrue ? null : JSON.stringify({ name: server.name, env, real, claims, isOpen });
}

describe('what Node binds', () => {
  it.each(servers.map((server) => [server.name, server] as const))('%s', (_name, server) => {
    for (const env of environments) expect(mistakeIn(server, env)).toBeNull();
  });

  it(
    'where it listens by a condition',
    () => {
      const cases = gated.flatMap((server) =>
        gates.map((env) => ({
          wrong: mistakeIn(server, env),
          ...claimsOf(read(server, env), env),
        })),
      );
      const open = cases.filter((it) => it.isOpen).length;
      say(`${gated.length} servers under ${gates.length} environments: ${open} of ${cases.length} not known`);
      expect(cases.flatMap((it) => it.wrong ?? []).join('\n')).toBe('');
      expect(open / cases.length).toBeLessThan(0.25);
    },
    timeout,
  );

  it('is nearly always known', () => {
    const known = servers.filter((server) => !claimsOf(read(server, { PORT: '4801' }), {}).isOpen);
    expect(known.length / servers.length).toBeGreaterThan(0.85);
  });
});
