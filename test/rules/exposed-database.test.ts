import { describe, expect, it } from 'vitest';
import type { ListenSocket } from '../../src/model/facts.ts';
import { listener, place, route, said, spoken } from '../support/facts.ts';

const redis = { port: 6379, application: 'harbour-redis', type: 'Cache' };
const bound = (address: string | null) => listener({ application: 'harbour-redis', port: 6379, address });
const open: ListenSocket = { port: 6380, protocol: 'tcp', address: null, family: 'ipv4' };
const stream = (entry: ListenSocket) => route({ layer: 'stream', serverNames: [], port: 6379, entries: [entry] });

describe('exposed-database', () => {
  it.each([[null], ['0.0.0.0'], ['10.0.0.5'], ['::']])('speaks of a database bound to %s', (address) => {
    expect(spoken({ listeners: [bound(address)], entries: [redis] })).toEqual([
      'harbour-redis/ecosystem.config.cjs:4 exposed-database',
    ]);
  });

  it.each([['127.0.0.1'], ['::1'], ['localhost']])('lets a database be bound to %s', (address) => {
    expect(spoken({ listeners: [bound(address)], entries: [redis] })).toEqual([]);
  });

  it('speaks of a stream, at the stream, and not again at its socket', () => {
    const socket = listener({ source: 'nginx', application: 'nginx', port: 6380 });
    const entries = [redis, { port: 6380, application: 'nginx' }];
    expect(said({ routes: [stream(open)], listeners: [socket], entries })).toEqual([
      'nginx/harbour.conf:9 error exposed-database: Redis on port 6379 can be reached from outside: the proxy forwards to it what comes in on every address, port 6380 (TCP)',
      '  help: take this stream out, or let it listen on 127.0.0.1; those who need it from afar can come through a tunnel (https://redis.io/docs/latest/operate/oss_and_stack/management/security/)',
    ]);
    expect(spoken({ routes: [stream({ ...open, address: '127.0.0.1' })], listeners: [socket], entries })).toEqual([]);
  });

  it('knows a database by the registry’s word', () => {
    const entries = [{ port: 4400, application: 'tide-store', type: 'PostgreSQL' }];
    const listeners = [listener({ application: 'tide-store', port: 4400 })];
    expect(spoken({ listeners, entries })).toEqual(['tide-store/ecosystem.config.cjs:4 exposed-database']);
    const commander = [{ port: 4400, application: 'redis-commander', type: 'Node' }];
    expect(
      spoken({ listeners: [listener({ application: 'redis-commander', port: 4400 })], entries: commander }),
    ).toEqual([]);
  });

  it('reads what the registry itself says of the address, once for each port', () => {
    const usage = (address: string, line: number) =>
      ({ kind: 'usage', port: 6379, protocol: 'tcp', address, at: place('PORTS.md', line) }) as const;
    expect(said({ entries: [redis], statements: [usage('0.0.0.0', 30), usage('10.0.0.5', 31)] })[0]).toBe(
      'PORTS.md:30 error exposed-database: Redis on port 6379 can be reached from outside: PORTS.md says that it is bound on 0.0.0.0',
    );
    expect(spoken({ entries: [redis], statements: [usage('127.0.0.1', 30)] })).toEqual([]);
  });
});
