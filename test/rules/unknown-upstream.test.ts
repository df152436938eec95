import { describe, expect, it } from 'vitest';
import { judged, listener, route, said, spoken } from '../support/facts.ts';

describe('unknown-upstream', () => {
  it('says where the registry wants the server name', () => {
    const entries = [{ port: 4310, application: 'ferry-api', domains: ['ferry.example'] }];
    expect(said({ routes: [route({ port: 4319 })], entries })).toEqual([
      'nginx/harbour.conf:9 error unknown-upstream: requests for "ferry.example" go to port 4319, where no config listens and which PORTS.md gives to nobody',
      '  help: send them to 4310, as PORTS.md:10 says for "ferry.example"',
    ]);
  });

  it('says once that a shared upstream is unknown', () => {
    const routes = [route({ location: '/' }), route({ location: '/api' })];
    expect(spoken({ routes })).toEqual(['nginx/harbour.conf:9 unknown-upstream']);
  });

  it('does not count a free entry', () => {
    const entries = [{ port: 4310, application: null, status: 'free' as const }];
    expect(judged({ routes: [route({})], entries }).findings[0]?.message).toContain('; PORTS.md:10 lists it as free');
  });

  it('has nobody take the port to which requests are sent already', () => {
    const entries = [4310, 4311].map((port) => ({ port, application: null, status: 'free' as const }));
    const listeners = [listener({ port: 4309, application: 'ferry-log' })];
    const { findings } = judged({ routes: [route({ port: 4310 })], listeners, entries });
    expect(findings.find((it) => it.rule === 'unregistered-port')?.fix).toEqual({ port: 4311 });
  });

  it('knows the protocol of a stream', () => {
    const entry = { port: 4305, protocol: 'udp' as const, address: null, family: 'dual' as const };
    const stream = route({ layer: 'stream', serverNames: [], entries: [entry] });
    const entries = [{ port: 4310, application: 'ferry-log', protocol: 'udp' as const }];
    expect(spoken({ routes: [stream], entries })).toEqual([]);
  });

  it('is content with an entry, a listener, or another machine', () => {
    expect(spoken({ routes: [route({})], entries: [{ port: 4310, application: 'ferry-api' }] })).toEqual([]);
    expect(spoken({ routes: [route({})], listeners: [listener({})] })).not.toContain(
      'nginx/harbour.conf:9 unknown-upstream',
    );
    expect(spoken({ routes: [route({ host: '10.0.0.5' })] })).toEqual([]);
  });
});
