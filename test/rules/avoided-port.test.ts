import { describe, expect, it } from 'vitest';
import { judged, listener, said, spoken } from '../support/facts.ts';

describe('avoided-port', () => {
  it('is strict: even its registered owner must not take such a port', () => {
    expect(
      said({ listeners: [listener({ port: 8080 })], entries: [{ port: 8080, application: 'ferry-api' }] }),
    ).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error avoided-port: "ferry-api" listens on port 8080; nobody should take 8080, a common default that many tools take unasked',
      '  help: take 8081, which nobody has, and enter it in PORTS.md; or, to allow 8080, take 8080 off rules.avoided-port.ports in .github/portbook.yml',
    ]);
  });

  it('names the registry’s line where that says so', () => {
    const entries = [{ port: 4666, application: null, status: 'avoid' as const }];
    expect(said({ listeners: [listener({ port: 4666 })], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error avoided-port: "ferry-api" listens on port 4666, but PORTS.md:10 says to avoid 4666',
      '  help: take 4667, which nobody has, and enter it in PORTS.md; or, to allow 4666, change PORTS.md:10',
    ]);
  });

  it('obeys the policy’s list', () => {
    const policy = { avoidedPorts: [4310] };
    const entries = [{ port: 8080, application: 'ferry-api' }];
    expect(spoken({ listeners: [listener({ port: 8080 })], entries, policy })).toEqual([]);
    expect(judged({ listeners: [listener({ port: 4310 })], entries, policy }).findings).toMatchObject([
      { rule: 'avoided-port', fix: { port: 8080 } },
    ]);
  });

  it('sees an avoided port inside a range', () => {
    const range = listener({ source: 'nginx', application: 'nginx', port: 8070, portEnd: 8090 });
    const entries = [{ port: 8070, portEnd: 8090, application: 'nginx' }];
    expect(spoken({ listeners: [range], entries })).toEqual(['nginx/ecosystem.config.cjs:4 avoided-port']);
  });
});
