/** Which sockets a started nginx really binds, against the listeners that a scan finds. */
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listener } from '../../src/model/facts.ts';
import { freePorts, isFreeOn } from '../support/free-ports.ts';
import { canStartNginx, httpPreamble, mainPreamble, NginxBench, type RunningNginx } from '../support/nginx-binary.ts';
import { scanFiles } from '../support/scan.ts';
import { seed, times } from '../support/seed.ts';

const runs = 100 * times;

/** A socket as text: `tcp4 127.0.0.1 20001`, `udp6 * 20002`. */
interface Socket {
  readonly kind: string;
  readonly address: string;
  readonly port: number;
}

const shown = ({ kind, address, port }: Socket): string => `${kind} ${address} ${port}`;
const canonical = (address: string): string =>
  isIPv6(address) ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address;

/** An IPv4 address of this machine that no configuration here names: only a socket of all of them can have it. */
const quietAddress = '127.0.0.77';

/** What the kernel has, and in addition the IPv4 half of those IPv6 wildcards that take IPv4. */
async function bound(nginx: RunningNginx): Promise<readonly Socket[]> {
  const sockets = nginx.sockets().map(({ protocol, version, address, port }) => ({
    protocol,
    ...{ kind: `${protocol}${version}`, address: address === null ? '*' : canonical(address), port },
  }));
  const halves: Socket[] = [];
  for (const { protocol, kind, address, port } of sockets) {
    if (!kind.endsWith('6') || address !== '*') continue;
    const hasIpv4 = sockets.some((it) => it.kind === `${protocol}4` && it.address === '*' && it.port === port);
    if (!hasIpv4 && !(await isFreeOn(quietAddress, port, protocol)))
      halves.push({ kind: `${protocol}4`, address, port });
  }
  return [...sockets, ...halves];
}

/** The sockets that a listener says there are, one choice of sockets for each of its ports. */
function expected({ port, portEnd, protocol, address, family }: Listener): readonly (readonly Socket[])[] {
  const ports = Array.from({ length: (portEnd ?? port) - port + 1 }, (_, index) => port + index);
  const of = (version: 4 | 6, at: string, on: number): Socket => ({
    kind: `${protocol}${version}`,
    address: at,
    port: on,
  });
  return ports.flatMap((on) => {
    // One of them, or both, as the resolver of this machine says.
    if (address === 'localhost') return [[of(4, '127.0.0.1', on), of(6, '::1', on)]];
    if (address !== null && isIPv6(address) && canonical(address) !== '::') return [[of(6, canonical(address), on)]];
    if (address !== null && address !== '0.0.0.0' && address !== '::') return [[of(4, address, on)]];
    return [...(family === 'ipv6' ? [] : [[of(4, '*', on)]]), ...(family === 'ipv4' ? [] : [[of(6, '*', on)]])];
  });
}

/** Where they differ. Nginx binds no address of its own where a wildcard of its own takes the connections. */
function differences(listeners: readonly Listener[], sockets: readonly Socket[]): readonly string[] {
  const there = new Set(sockets.map(shown));
  const choices = listeners.flatMap(expected);
  const said = new Set(choices.flatMap((choice) => choice.map(shown)));
  const isServed = (it: Socket): boolean => there.has(shown(it)) || there.has(shown({ ...it, address: '*' }));
  return [
    ...[...there].filter((it) => !said.has(it)).map((it) => `bound, and not said: ${it}`),
    ...choices.filter((it) => !it.some(isServed)).map((it) => `said, and not bound: ${it.map(shown).join(' or ')}`),
  ];
}

/** A `listen`, whose port is the n-th of the free ones. */
interface Listen {
  readonly address: string;
  readonly port: number;
  readonly more: number;
  readonly options: readonly string[];
}

const httpAddress = fc.constantFrom(
  ...['', '', '*:', '0.0.0.0:', '127.0.0.1:', '127.0.0.2:', '[::]:', '[::]:', '[::1]:', '[0:0::1]:', 'localhost:'],
);
const option = fc.constantFrom('bind', 'reuseport', 'backlog=64', 'so_keepalive=on', 'proxy_protocol');
const wildcardOption = fc.constantFrom('ipv6only=on', 'ipv6only=off');
const listen = (own: fc.Arbitrary<string>): fc.Arbitrary<Listen> =>
  fc
    .record({
      address: httpAddress,
      port: fc.nat({ max: 12 }),
      more: fc.constantFrom(0, 0, 0, 1, 2),
      options: fc.uniqueArray(fc.oneof(option, own), { maxLength: 1 }),
      ipv6only: fc.option(wildcardOption),
    })
    .map(({ ipv6only, ...it }) => ({
      ...it,
      options: ipv6only !== null && it.address.startsWith('[::]') ? [...it.options, ipv6only] : it.options,
    }));

const servers = (own: fc.Arbitrary<string>, max: number): fc.Arbitrary<readonly (readonly Listen[])[]> =>
  fc.array(fc.array(listen(own), { minLength: 1, maxLength: 3 }), { maxLength: max });

const harbour = fc.record({
  http: servers(fc.constantFrom('default_server', 'http2', 'deferred'), 4),
  stream: servers(fc.constantFrom('udp', 'udp'), 2),
});

describe.skipIf(!canStartNginx)('the sockets of a started nginx', () => {
  let bench: NginxBench;
  let ports: readonly number[];
  beforeAll(async () => {
    bench = new NginxBench();
    ports = await freePorts(16);
    process.stderr.write(`differential test of nginx's sockets: SEED=${seed}\n`);
  });
  afterAll(async () => bench.close());

  const written = ({ address, port, more, options }: Listen): string => {
    const first = ports[port] ?? 0;
    const range = more === 0 ? `${first}` : `${first}-${first + more}`;
    return `listen ${address}${range}${options.map((it) => ` ${it}`).join('')};`;
  };
  const block = (listens: readonly Listen[], body: string): string =>
    `server {\n${listens.map(written).join('\n')}\n${body}\n}\n`;

  /** `null` where nginx refuses to start. */
  async function compare(http: string, stream: string): Promise<readonly string[] | null> {
    const conf = `${mainPreamble}http {\n${httpPreamble}${http}}\nstream {\n${stream}}\n`;
    const started = await bench.start({ 'nginx.conf': conf });
    if (started.kind === 'refused') return null;
    const { listeners } = await scanFiles({ 'nginx.conf': conf });
    const found = differences(listeners, await bound(started.nginx));
    await started.nginx.stop();
    return found;
  }

  it.each([
    ['all of IPv4', 'listen PORT;'],
    ['all of IPv6', 'listen [::]:PORT;'],
    ['all of IPv6, and IPv4 with it', 'listen [::]:PORT ipv6only=off;'],
    ['both, one by one', 'listen PORT; listen [::]:PORT;'],
    ['an address beside the wildcard', 'listen PORT; listen 127.0.0.1:PORT;'],
    ['an IPv6 address beside the wildcard', 'listen [::]:PORT; listen [::1]:PORT;'],
    ['one address', 'listen 127.0.0.9:PORT;'],
    ['a name', 'listen localhost:PORT;'],
    ['an IPv4 address in IPv6', 'listen [::ffff:127.0.0.1]:PORT ipv6only=off;'],
    ['a port with zeros before it', 'listen 0PORT;'],
    ['a range of one', 'listen PORT-PORT;'],
    ['a socket of the file system', 'listen unix:SOCKET1;'],
    ['a socket of the file system in capitals', 'listen UNIX:SOCKET2;'],
    ['two servers on one', 'listen PORT; } server { listen PORT; server_name pier.example;'],
    ['a server that another one makes take IPv4', 'listen [::]:PORT; } server { listen [::]:PORT ipv6only=off;'],
  ])('are as they are written: %s', async (_, listens) => {
    const text = `server { ${listens.replaceAll('PORT', String(ports[15])).replace('SOCKET', join(bench.folder, 'socket'))} }\n`;
    expect(await compare(text, '')).toEqual([]);
  });

  it('are as they are written, of whatever servers', async () => {
    let started = 0;
    await fc.assert(
      fc.asyncProperty(harbour, async ({ http, stream }) => {
        const found = await compare(
          http.map((it) => block(it, 'return 204;')).join(''),
          stream.map((it) => block(it, 'return ahoy;')).join(''),
        );
        if (found === null) return;
        started += 1;
        expect(found).toEqual([]);
      }),
      { seed, numRuns: runs, interruptAfterTimeLimit: 45_000 },
    );
    process.stderr.write(`nginx started with ${started} of ${runs} configurations\n`);
    expect(started).toBeGreaterThan(runs / 4);
  });
});
