/** Node itself is asked where small servers listen, and has to agree with what is read of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/javascript/values/choices.ts';
import { readPorts } from '../../src/javascript/values/ports.ts';
import { primitive } from '../../src/javascript/values/value.ts';
import { Environment } from '../../src/launch/environment.ts';
import { programReading } from '../../src/launch/servers/program.ts';
import type { ConfiguredSocket } from '../../src/launch/servers/server.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { gatedServer } from '../support/generated/gated-servers.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { packages, type SampleServer, servers } from '../support/servers.ts';
import { treeOf } from '../support/tree.ts';

/** Writes down what would be bound, and binds nothing. */
const preload = `
  const { appendFileSync } = require('node:fs');
  const net = require('node:net');
  const dgram = require('node:dgram');
  const write = (socket) => appendFileSync(process.env.LISTENING, JSON.stringify(socket) + '\\n');
  net.Server.prototype.listen = function (...args) {
    const [options] = typeof args[0] === 'function' ? [{}] : net._normalizeArgs(args);
    if (options.path === undefined || options.port !== undefined)
      write({ protocol: 'tcp', port: Number(options.port ?? 0), host: options.host ?? null });
    return this;
  };
  dgram.Socket.prototype.bind = function (port, address) {
    const options = typeof port === 'object' && port !== null ? port : { port, address };
    const host = typeof options.address === 'string' ? options.address : null;
    write({ protocol: 'udp', port: Number(options.port ?? 0), host });
    return this;
  };`;

interface Socket {
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  readonly host: string | null;
}

const environments: readonly Readonly<Record<string, string>>[] = [
  {},
  { PORT: '4801' },
  { NODE_ENV: 'production', PORT: '4802', HOST: '::1' },
  { NODE_ENV: 'test' },
];

const gates: readonly Readonly<Record<string, string>>[] = [{ WEB: 'false' }, { WEB: 'true', NODE_ENV: 'test' }];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portbook-listen-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function place(files: Readonly<Record<string, string>>, into: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

function entryOf({ files }: SampleServer): string {
  return Object.keys(files).find((path) => path.startsWith('main.')) ?? '';
}

function reallyOpened(server: SampleServer, index: number, env: Readonly<Record<string, string>>): readonly Socket[] {
  const root = join(folder, String(index));
  place({ ...packages, ...server.files, 'preload.cjs': preload }, root);
  const listening = join(root, 'listening');
  writeFileSync(listening, '');
  const { stderr, status } = spawnSync(process.execPath, ['--require', './preload.cjs', entryOf(server)], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', LISTENING: listening, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(status, stderr).toBe(0);
  return readFileSync(listening, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Socket => JSON.parse(line));
}

function read(server: SampleServer, env: Readonly<Record<string, string>>): readonly ConfiguredSocket[] {
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
function claimsOf(
  sockets: readonly ConfiguredSocket[],
  env: Readonly<Record<string, string>>,
): { claims: Socket[]; isOpen: boolean } {
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
function mistakeIn(server: SampleServer, index: number, env: Readonly<Record<string, string>>): string | null {
  const real = reallyOpened(server, index, env);
  const { claims, isOpen } = claimsOf(read(server, env), env);
  const known = real.filter(({ port }) => port !== 0);
  const isSeen = known.every((socket) => isOpen || claims.some(same(socket)));
  const isTrue = claims.every((it) => real.some(same(it)) || server.mayOpen?.includes(it.port) === true);
  return isSeen && isTrue ? null : JSON.stringify({ name: server.name, env, real, claims, isOpen });
}

describe('what Node binds', () => {
  it.each(servers.map((server, index) => [server.name, server, index] as const))('%s', (_name, server, index) => {
    for (const env of environments) expect(mistakeIn(server, index, env)).toBeNull();
  });

  it(
    'where it listens by a condition',
    () => {
      const gated = fc.sample(gatedServer, { numRuns: 40 * times, seed });
      const cases = gated.flatMap((server, index) =>
        gates.map((env) => ({
          wrong: mistakeIn(server, servers.length + index, env),
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
