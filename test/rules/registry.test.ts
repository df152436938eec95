/** The rules about the registry itself. */
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/registry.ts';
import { listener, place, route, said, spoken } from '../support/facts.ts';
import { unresolved } from '../support/report.ts';

const ferry = { port: 4310, application: 'ferry-api', owner: 'harbour' };
const at = (line: number) => place('PORTS.md', line);
const usage = (port: number, address: string | null, line: number): Statement => ({
  kind: 'usage',
  port,
  protocol: 'tcp',
  address,
  at: at(line),
});
const section = (changes: Partial<Extract<Statement, { kind: 'section' }>>): Statement => ({
  kind: 'section',
  port: 4310,
  application: null,
  address: null,
  domains: [],
  directory: null,
  forbidden: [],
  at: at(30),
  ...changes,
});
const domain = (
  name: string,
  line: number,
  changes: Partial<Extract<Statement, { kind: 'domain' }>> = {},
): Statement => ({
  kind: 'domain',
  domain: name,
  host: '127.0.0.1',
  port: 4310,
  application: 'ferry-api',
  at: at(line),
  ...changes,
});
const database = (owner: string | null, line: number, port = 5432): Statement => ({
  kind: 'database',
  port,
  database: 'tides',
  owner,
  at: at(line),
});

describe('registry-invalid', () => {
  it('passes on what the reader found', () => {
    expect(said({ registry: { problems: [{ at: at(12), message: 'there is no port 70000' }] } })).toEqual([
      'PORTS.md:12 error registry-invalid: there is no port 70000',
      '  help: correct the entry: until then it gives no port to anybody',
    ]);
  });
});

describe('registry-conflict', () => {
  it('stands on the later of two entries', () => {
    expect(said({ entries: [ferry, { port: 4300, portEnd: 4320, application: 'buoy-api' }] })).toEqual([
      'PORTS.md:11 error registry-conflict: port 4310 is given to "buoy-api" here, but PORTS.md:10 gives it to "ferry-api"',
      '  help: give one of them another port, or narrow the range',
    ]);
  });

  it('stands on the free or avoided entry, wherever it is', () => {
    const free = { port: 4300, portEnd: 4399, application: null, status: 'free' as const };
    expect(spoken({ entries: [free, ferry] })).toEqual(['PORTS.md:10 registry-conflict']);
    expect(spoken({ entries: [ferry, { ...free, status: 'avoid' as const }] })).toEqual([
      'PORTS.md:11 registry-conflict',
    ]);
  });

  it.each([
    ['the same application', { port: 4310, application: 'Ferry API' }],
    ['its owner', { port: 4310, application: 'harbour' }],
    ['another protocol', { port: 4310, application: 'buoy-api', protocol: 'udp' as const }],
    ['a retired entry', { port: 4310, application: 'buoy-api', status: 'retired' as const }],
  ])('says nothing about %s', (_, entry) => {
    expect(spoken({ entries: [ferry, entry] })).toEqual([]);
  });

  it('lets two addresses share a port', () => {
    const one = { ...ferry, address: '10.0.0.1' };
    const two = { port: 4310, application: 'buoy-api', address: '10.0.0.2' };
    expect(spoken({ entries: [one, two] })).toEqual([]);
    expect(spoken({ entries: [one, { ...two, address: '0.0.0.0' }] })).toEqual(['PORTS.md:11 registry-conflict']);
  });
});

describe('registry-drift', () => {
  it('misses an active entry in the usage table, where there is one', () => {
    const quay = { port: 4330, application: 'quay-api' };
    const entries = [ferry, { port: 4320, application: 'buoy-api', status: 'reserved' as const }, quay];
    const statements = [usage(4330, null, 20)];
    expect(said({ entries, statements, registry: { hasUsage: true } })[0]).toBe(
      'PORTS.md:10 warning registry-drift: port 4310 of "ferry-api" is active here, but the usage table does not have it',
    );
    expect(spoken({ entries, statements })).toEqual([]);
  });

  it('takes a usage table that lacks most entries for one about something else', () => {
    const others = [4321, 4322].map((port) => ({ port, application: `buoy-${port}` }));
    const statements = [usage(4310, null, 20)];
    expect(spoken({ entries: [ferry, ...others], statements, registry: { hasUsage: true } })).toEqual([]);
  });

  it('misses an entry for a row of the usage table', () => {
    const free = { port: 4320, application: null, status: 'free' as const };
    const statements = [usage(4310, null, 20), usage(4320, null, 21), usage(4330, null, 22)];
    expect(said({ entries: [ferry, free], statements }).filter((line) => !line.startsWith('  '))).toEqual([
      'PORTS.md:21 warning registry-drift: the usage table has port 4320, but PORTS.md:11 lists it as free',
      'PORTS.md:22 warning registry-drift: the usage table has port 4330, but no entry gives it to anybody',
    ]);
  });

  it('holds sections against the table', () => {
    const speaks = (changes: Parameters<typeof section>[0]) =>
      said({ entries: [ferry], statements: [section(changes)] })[0];
    expect(speaks({ application: 'buoy-api' })).toContain(
      'port 4310 is "buoy-api"\'s in this section, but PORTS.md:10 gives it to "ferry-api"',
    );
    expect(speaks({ forbidden: ['FERRY API'] })).toContain(
      'this section forbids port 4310 to "FERRY API", but PORTS.md:10',
    );
    expect(speaks({ port: 4311 })).toContain('there is a section about port 4311, but no entry gives it to anybody');
    for (const application of ['Ferry API', 'harbour', 'ferry-api preview server', null]) {
      expect(speaks({ application })).toBeUndefined();
    }
  });

  it('holds the domain map against the table and against the usage table, once for each port', () => {
    const statements = [
      usage(4310, '::1', 20),
      domain('a.example', 40),
      domain('b.example', 41),
      domain('c.example', 42, { application: 'buoy-api' }),
      domain('d.example', 43, { port: 4399 }),
    ];
    expect(said({ entries: [ferry], statements }).filter((line) => !line.startsWith('  '))).toEqual([
      'PORTS.md:20 warning registry-drift: port 4310 is bound to ::1 here, but the domain map sends "a.example", "b.example" and "c.example" to 127.0.0.1:4310, which does not reach it',
      'PORTS.md:42 warning registry-drift: "c.example" goes to port 4310 for "buoy-api", but PORTS.md:10 gives it to "ferry-api"',
      'PORTS.md:43 warning registry-drift: "d.example" goes to port 4399, but no entry gives it to anybody',
    ]);
  });

  it('holds databases against the table and against each other', () => {
    const postgres = { port: 5432, application: 'PostgreSQL', type: 'Database' };
    expect(spoken({ entries: [postgres], statements: [database('tide_user', 50), database('Tide-User', 51)] })).toEqual(
      [],
    );
    expect(said({ entries: [postgres], statements: [database('tide_user', 50), database('crane_user', 51)] })[0]).toBe(
      'PORTS.md:51 warning registry-drift: the database "tides" is owned by "crane_user" here, but "tide_user" at PORTS.md:50',
    );
    expect(said({ entries: [ferry], statements: [database(null, 50, 4310)] })[0]).toContain(
      'the database "tides" is on port 4310, but PORTS.md:10 gives it to "ferry-api"',
    );
  });
});

describe('stale-allocation', () => {
  const policy = { severities: new Map([['stale-allocation', 'warning' as const]]) };
  const entries = [ferry, { port: 22, application: 'SSH', type: 'System' }];

  it('is off by default', () => {
    expect(spoken({ entries })).toEqual([]);
  });

  it('speaks of an active entry that nothing uses', () => {
    expect(said({ entries, policy })).toEqual([
      'PORTS.md:10 warning stale-allocation: nothing in the checked files uses port 4310 of "ferry-api"',
      '  help: set its status to retired or free if the application is gone, to reserved if it is still to come',
    ]);
  });

  it('counts listeners of the application and routes to the port', () => {
    expect(spoken({ entries, policy, listeners: [listener({})] })).toEqual([]);
    expect(spoken({ entries, policy, routes: [route({})] })).toEqual([]);
    expect(spoken({ entries, policy, unresolved: [unresolved({ application: 'ferry-api' })] })).toEqual([
      'ecosystem.config.cjs:9 unresolved-port',
    ]);
    const other = listener({ application: 'buoy-api', port: 4310 });
    expect(spoken({ entries, policy, listeners: [other] })).toContain('PORTS.md:10 stale-allocation');
  });
});
