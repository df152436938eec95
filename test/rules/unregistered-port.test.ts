import { describe, expect, it } from 'vitest';
import { judged, listener, said, spoken } from '../support/facts.ts';

describe('unregistered-port', () => {
  it('says where to enter the port, and which one is free', () => {
    const entries = [
      { port: 4400, portEnd: 4402, application: null, status: 'free' as const },
      { port: 4401, application: 'buoy-api' },
    ];
    expect(said({ listeners: [listener({})], entries }).slice(-2)).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error unregistered-port: "ferry-api" listens on port 4310, but PORTS.md gives 4310 to nobody',
      '  help: enter 4310 in PORTS.md and give it to "ferry-api" (if nobody has it), or take 4400, free according to PORTS.md:10, and claim it there',
    ]);
  });

  it('asks to claim a free port first', () => {
    const entries = [{ port: 4310, application: null, status: 'free' as const }];
    expect(said({ listeners: [listener({})], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error unregistered-port: "ferry-api" listens on port 4310, but PORTS.md:10 lists 4310 as free: it has to be claimed first',
      '  help: change the entry at PORTS.md:10 and give it to "ferry-api"',
    ]);
  });

  it('names whose a retired port was', () => {
    const entries = [{ port: 4310, application: 'old-ferry', status: 'retired' as const }];
    expect(said({ listeners: [listener({})], entries })[0]).toContain(
      'PORTS.md:10 has retired 4310, once of "old-ferry"',
    );
  });

  it('names the first port of a range that nobody has', () => {
    const range = listener({ source: 'nginx', application: 'nginx', port: 4310, portEnd: 4319 });
    const entries = [{ port: 4310, portEnd: 4315, application: 'nginx' }];
    expect(said({ listeners: [range], entries })[0]).toContain('PORTS.md gives 4316 to nobody');
  });

  it('judges instances that count up by their first port', () => {
    const at = { file: 'e.config.cjs', line: 5, column: 1, endLine: 5, endColumn: 2 };
    const counting = listener({ portEnd: 4313, instances: { count: 4, mode: 'fork', increments: true, at } });
    expect(spoken({ listeners: [counting], entries: [{ port: 4310, application: 'ferry-api' }] })).toEqual([]);
  });

  it('sends the same application from one port to one other, whatever its environment', () => {
    const listeners = [
      listener({ environment: 'production', line: 5 }),
      listener({ environment: 'staging', line: 6 }),
      listener({ application: 'zinc-api', port: 4310, host: 'vps-2', environment: 'test' }),
    ];
    expect(judged({ listeners }).findings.map((it) => it.fix?.port)).toEqual([4311, 4311, 4312]);
  });
});
