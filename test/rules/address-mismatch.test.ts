import { describe, expect, it } from 'vitest';
import { judged, listener, route, said, spoken } from '../support/facts.ts';
import { scanFiles } from '../support/scan.ts';

const entries = [{ port: 4310, application: 'ferry-api' }];
const on = (address: string | null, changes = {}) =>
  listener({ address, ...(address === '::1' ? { family: 'ipv6' } : {}), ...changes });

describe('address-mismatch', () => {
  it('speaks at the route', () => {
    expect(said({ routes: [route({})], listeners: [on('::1')], entries })).toEqual([
      'nginx/harbour.conf:9 warning address-mismatch: requests for "ferry.example" go to 127.0.0.1, port 4310, but "ferry-api" listens on ::1: the connection will be refused',
      '  help: write one address in both places, for example 127.0.0.1',
    ]);
  });

  it('is a notice where localhost may be the other address', () => {
    expect(judged({ routes: [route({})], listeners: [on('localhost')], entries }).findings).toMatchObject([
      { rule: 'address-mismatch', severity: 'notice' },
    ]);
  });

  it('says that nobody wrote a host', () => {
    const listeners = [on('localhost', { addressIsDefault: true, framework: 'Vite preview' })];
    expect(said({ routes: [route({})], listeners, entries })).toEqual([
      'nginx/harbour.conf:9 notice address-mismatch: requests for "ferry.example" go to 127.0.0.1, port 4310, but nobody wrote a host for "ferry-api": by default Vite preview listens on localhost, which may mean ::1 only',
      '  help: write one address in both places, for example 127.0.0.1',
    ]);
    expect(said({ routes: [route({ host: 'localhost' })], listeners, entries })).toEqual([]);
  });

  it('says so of a server that a process file starts', async () => {
    const app = "{ name: 'ferry-api', script: 'npx vite preview --port 4310' }";
    const facts = async (host: string): Promise<readonly unknown[]> => {
      const { listeners } = await scanFiles({
        'ecosystem.config.js': `module.exports = { apps: [${app}] }`,
        'vite.config.js': `export default { preview: { ${host} } }`,
      });
      return listeners.map(({ address, addressIsDefault }) => [address, addressIsDefault]);
    };
    expect(await facts('')).toEqual([['localhost', true]]);
    expect(await facts("host: 'localhost'")).toEqual([['localhost', false]]);
    expect(await facts('host: true')).toEqual([[null, false]]);
  });

  it('does not take the proxy’s own door for the house behind it', () => {
    const door = { port: 5432, protocol: 'tcp' as const, address: '10.0.0.5', family: 'ipv4' as const };
    const stream = route({ layer: 'stream', port: 5432, serverNames: [], entries: [door] });
    const nginx = listener({ source: 'nginx', application: 'nginx', ...door });
    const database = [{ port: 5432, application: 'PostgreSQL' }];
    expect(spoken({ routes: [stream], listeners: [nginx], entries: database })).not.toContain(
      'nginx/harbour.conf:9 address-mismatch',
    );
  });

  it('is quiet where one listener is reached', () => {
    const listeners = [on('::1', { environment: 'staging' }), on(null, { environment: 'production', line: 5 })];
    expect(spoken({ routes: [route({})], listeners, entries })).toEqual([]);
    expect(spoken({ routes: [route({ host: 'localhost' })], listeners: [on('::1')], entries })).toEqual([]);
    expect(spoken({ routes: [route({ host: '10.0.0.5' })], listeners: [on('::1')], entries })).toEqual([]);
  });
});
