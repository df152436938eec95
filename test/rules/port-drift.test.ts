import { describe, expect, it } from 'vitest';
import { judged, listener, said, spoken } from '../support/facts.ts';

describe('port-drift', () => {
  it('says which port the registry gives', () => {
    const overridable = listener({ port: 4311, certainty: 'overridable', variables: ['PORT'] });
    expect(said({ listeners: [overridable], entries: [{ port: 4310, application: 'ferry-api' }] })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error port-drift: "ferry-api" listens on port 4311 (unless PORT says otherwise), but PORTS.md:10 gives it port 4310',
      '  help: write 4310 here; or, if "ferry-api" is to move, change 4310 to 4311 in the registry first',
    ]);
  });

  it('gives two ports two entries', () => {
    const listeners = [listener({ port: 4321, line: 4 }), listener({ port: 4322, line: 5 })];
    const entries = [
      { port: 4310, application: 'ferry-api' },
      { port: 4311, application: 'ferry-api' },
    ];
    expect(judged({ listeners, entries }).findings).toMatchObject([
      { rule: 'port-drift', fix: { port: 4310 } },
      { rule: 'port-drift', fix: { port: 4311 } },
    ]);
  });

  it('leaves a second port to unregistered-port where the entry is in use', () => {
    const listeners = [listener({ port: 4310 }), listener({ port: 4322, line: 5 })];
    expect(spoken({ listeners, entries: [{ port: 4310, application: 'ferry-api' }] })).toEqual([
      'ferry-api/ecosystem.config.cjs:5 unregistered-port',
    ]);
  });

  it('does not count what only another environment uses', () => {
    const listeners = [
      listener({ port: 4310, environment: 'staging' }),
      listener({ port: 4322, line: 5, environment: 'production' }),
    ];
    expect(spoken({ listeners, entries: [{ port: 4310, application: 'ferry-api' }] })).toEqual([
      'ferry-api/ecosystem.config.cjs:5 port-drift',
    ]);
  });

  it('does not send a proxy to the only port that it is known by', () => {
    const proxy = listener({ source: 'nginx', application: 'nginx', port: 8443 });
    const entries = [{ port: 443, application: 'HTTPS', owner: 'Nginx' }];
    expect(spoken({ listeners: [proxy], entries })).toEqual(['nginx/ecosystem.config.cjs:4 unregistered-port']);
  });
});
