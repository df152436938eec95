import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/model/facts.ts';
import { judged, listener, place, said, spoken } from '../support/facts.ts';

const ferry = listener({ application: 'ferry-api', port: 4310 });
const buoy = listener({ application: 'buoy-api', port: 4310 });

describe('port-conflict', () => {
  it('stands on the listener that the registry does not back', () => {
    expect(said({ listeners: [ferry, buoy], entries: [{ port: 4310, application: 'ferry-api' }] })).toEqual([
      'buoy-api/ecosystem.config.cjs:4 error port-conflict: "buoy-api" listens on port 4310, and so does "ferry-api" at ferry-api/ecosystem.config.cjs:4; PORTS.md:10 gives it to "ferry-api"',
      '  help: take 4311, which nobody has, and enter it in PORTS.md',
    ]);
  });

  it('stands on each where the registry backs neither, and sends them to different ports', () => {
    const { findings } = judged({ listeners: [ferry, buoy] });
    expect(findings.map((it) => [it.application, it.rule, it.fix?.port])).toEqual([
      ['buoy-api', 'port-conflict', 4311],
      ['ferry-api', 'port-conflict', 4312],
    ]);
    expect(findings[0]?.message).toContain('PORTS.md gives it to neither');
  });

  it('sends each to the port that the registry gives it, where neither has this one', () => {
    const listeners = [listener({ port: 4399 }), listener({ port: 4399, application: 'buoy-api' })];
    const entries = [{ port: 4310, application: 'ferry-api' }];
    expect(said({ listeners, entries }).filter((it) => it.includes('help:'))).toEqual([
      '  help: enter in PORTS.md which one has 4399; if it is not "buoy-api", take 4400, which nobody has, and enter it in PORTS.md',
      '  help: use 4310, which PORTS.md:10 gives to "ferry-api"',
    ]);
  });

  it('stands on the one that is backed by its owner’s name only', () => {
    const entries = [{ port: 4310, application: 'ferry-api', owner: 'buoy-api' }];
    expect(spoken({ listeners: [ferry, buoy], entries })).toEqual(['buoy-api/ecosystem.config.cjs:4 port-conflict']);
  });

  it('stands on each where the registry backs both', () => {
    const entries = [
      { port: 4310, application: 'ferry-api' },
      { port: 4310, application: 'buoy-api' },
    ];
    expect(spoken({ listeners: [ferry, buoy], entries })).toEqual([
      'PORTS.md:11 registry-conflict',
      'buoy-api/ecosystem.config.cjs:4 port-conflict',
      'ferry-api/ecosystem.config.cjs:4 port-conflict',
    ]);
  });

  it('is one finding for several rivals', () => {
    const third = listener({ application: 'crane-api', port: 4310 });
    const { findings } = judged({
      listeners: [ferry, buoy, third],
      entries: [{ port: 4310, application: 'ferry-api' }],
    });
    const [first] = findings;
    expect(findings).toHaveLength(2);
    expect(first?.related.map((it) => it.message)).toEqual([
      '"ferry-api" listens on port 4310',
      '"crane-api" listens on port 4310',
      'registered to "ferry-api"',
    ]);
  });

  it('lets an IPv6 wildcard meet IPv4, unless it is limited to IPv6', () => {
    const local = listener({ application: 'buoy-api', port: 4310, address: '127.0.0.1', family: 'ipv4' });
    const entries = [{ port: 4310, application: 'ferry-api' }];
    const listeners = (family: 'dual' | 'ipv6') => [listener({ address: '::', family }), local];
    expect(spoken({ listeners: listeners('dual'), entries })).toEqual([
      'buoy-api/ecosystem.config.cjs:4 port-conflict',
    ]);
    expect(spoken({ listeners: listeners('ipv6'), entries })).toEqual([]);
  });

  it.each([
    ['another protocol', { protocol: 'udp' as const }],
    ['another address', { address: '10.0.0.9', family: 'ipv4' as const }],
    ['another host', { host: 'vps-2' }],
    ['another environment', { environment: 'staging' }],
  ])('says nothing about %s', (_, change) => {
    const here = listener({ address: '10.0.0.8', family: 'ipv4', host: 'vps-1', environment: 'production' });
    const there = listener({ ...here, application: 'buoy-api', line: 4, at: buoy.at, ...change });
    const rules = judged({ listeners: [here, there], entries: [{ port: 4310, application: 'ferry-api' }] }).findings;
    expect(rules.filter((it) => it.rule === 'port-conflict')).toEqual([]);
    const both = judged({ listeners: [here, listener({ ...here, application: 'buoy-api', at: buoy.at })] }).findings;
    expect(both.map((it) => it.rule)).toEqual(['port-conflict', 'port-conflict']);
  });

  it('lets a default environment give way to the one that replaces it', () => {
    const usual = listener({ replacedIn: ['production'] });
    const production = listener({ application: 'buoy-api', port: 4310, environment: 'production' });
    const entries = [{ port: 4310, application: 'ferry-api' }];
    expect(spoken({ listeners: [usual, production], entries })).toEqual([]);
  });

  it('takes a program that scripts of two packages start for one, unless a launcher starts it twice', () => {
    const at = place('ferry-api/main.js', 9, 30, 4);
    const both = (rule: string): readonly string[] => Array(2).fill(`ferry-api/main.js:9 ${rule}`);
    const ruled = (a: SourceId, b: SourceId): readonly string[] =>
      spoken({ listeners: [listener({ source: a, at }), listener({ source: b, at, application: 'harbour' })] });
    expect(ruled('scripts', 'scripts')).toEqual(both('unregistered-port'));
    expect(ruled('pm2', 'scripts')).toEqual(both('unregistered-port'));
    expect(ruled('pm2', 'pm2')).toEqual(both('port-conflict'));
  });

  it('takes a script for another way to start what a launcher starts from its package', () => {
    const manifest = 'ferry/package.json';
    const way = [place('ecosystem.config.cjs', 3), place(manifest, 4)].map((at) => ({ at, message: 'starts it' }));
    const start = listener({ way });
    const dev = listener({ source: 'scripts', application: 'ferry', role: 'dev', at: place(manifest, 5, 20, 4) });
    expect(spoken({ listeners: [start, dev] })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 unregistered-port',
      'ferry/package.json:5 unregistered-port',
    ]);
    const other = { ...dev, at: place('buoy/package.json', 5, 20, 4) };
    expect(spoken({ listeners: [start, other] })).toContain('buoy/package.json:5 port-conflict');
  });

  it('takes two names of one registry entry for one application', () => {
    const entries = [{ port: 4310, application: 'ferry-api', aliases: ['buoy-api'] }];
    expect(spoken({ listeners: [ferry, buoy], entries })).toEqual([]);
  });
});
