import { describe, expect, it } from 'vitest';
import { judged, listener, route, said, spoken } from '../support/facts.ts';

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

  it('is quiet where one listener is reached', () => {
    const listeners = [on('::1', { environment: 'staging' }), on(null, { environment: 'production', line: 5 })];
    expect(spoken({ routes: [route({})], listeners, entries })).toEqual([]);
    expect(spoken({ routes: [route({ host: 'localhost' })], listeners: [on('::1')], entries })).toEqual([]);
    expect(spoken({ routes: [route({ host: '10.0.0.5' })], listeners: [on('::1')], entries })).toEqual([]);
  });
});
