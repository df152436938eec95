import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { aliasesOf } from '../../src/registry/names.ts';
import { judged, listener, said, spoken } from '../support/facts.ts';

describe('reserved-port', () => {
  it('names the owner, the row, and a free port', () => {
    const entries = [
      { port: 4310, application: 'billing-api' },
      { port: 4400, application: null, status: 'free' as const },
    ];
    expect(said({ listeners: [listener({})], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error reserved-port: "ferry-api" listens on port 4310, but PORTS.md:10 gives 4310 to "billing-api" (active)',
      '  help: take 4400, free according to PORTS.md:11, and claim it there; or agree with its owner and change PORTS.md:10; if the two are one application, write "ferry-api / billing-api" at PORTS.md:10',
    ]);
  });

  it('is heard before port-drift, and offers the application’s own port', () => {
    const entries = [
      { port: 4310, application: 'billing-api', status: 'reserved' as const },
      { port: 4311, application: 'ferry-api' },
    ];
    expect(judged({ listeners: [listener({})], entries }).findings).toMatchObject([
      { rule: 'reserved-port', fix: { port: 4311 }, port: 4310, application: 'ferry-api' },
    ]);
  });

  it('leaves it to port-conflict where the owner listens too', () => {
    const owner = listener({ application: 'billing-api' });
    const entries = [{ port: 4310, application: 'billing-api' }];
    expect(spoken({ listeners: [listener({}), owner], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 port-conflict',
    ]);
  });

  it.each([
    ['its own name in other letters', { application: 'Ferry API' }],
    ['an alias', { application: 'Ferries', aliases: ['ferry_api'] }],
    ['its owner', { application: 'Ferries', owner: 'ferry-api' }],
    ['a range', { port: 4300, portEnd: 4399, application: 'ferry-api' }],
  ])('lets a listener have what the registry gives to %s', (_, entry) => {
    expect(spoken({ listeners: [listener({})], entries: [{ port: 4310, ...entry }] })).toEqual([]);
  });

  it('lets a package have what the registry gives to it without its scope, or to its folder', () => {
    const api = listener({ application: '@harbour/ferry-api', otherNames: ['ferry-api', 'ferry'] });
    for (const application of ['Ferry API', 'ferry']) {
      expect(spoken({ listeners: [api], entries: [{ port: 4310, application }] })).toEqual([]);
    }
    const entries = [
      { port: 4310, application: 'billing' },
      { port: 4311, application: 'ferry' },
    ];
    expect(spoken({ listeners: [api], entries })).toEqual(['@harbour/ferry-api/ecosystem.config.cjs:4 reserved-port']);
  });

  it('takes a package for another one where the registry is that of many repositories', () => {
    const api = listener({ application: '@harbour/api', otherNames: ['api'] });
    const origin = { source: new SourceText('PORTS.md', ''), commit: '', page: null, namedAt: null };
    expect(spoken({ listeners: [api], entries: [{ port: 4310, application: 'API' }], registry: { origin } })).toEqual([
      '@harbour/api/ecosystem.config.cjs:4 reserved-port',
    ]);
  });

  it('asks whether the two are one where the names may well mean one application', () => {
    const calendar = listener({ application: 'Calendar-Frontend' });
    expect(said({ listeners: [calendar], entries: [{ port: 4310, application: 'Harbour Calendar' }] })).toEqual([
      'Calendar-Frontend/ecosystem.config.cjs:4 error reserved-port: "Calendar-Frontend" listens on port 4310, but PORTS.md:10 gives 4310 to "Harbour Calendar" (active), and nothing says that these are one application',
      '  help: if they are, write "Calendar-Frontend / Harbour Calendar" at PORTS.md:10; else take 4311, which nobody has, and enter it in PORTS.md',
    ]);
  });

  it('is understood where what it asks for is written', () => {
    const application = 'Calendar-Frontend / Harbour Calendar (bookings)';
    const entry = { port: 4310, application, aliases: aliasesOf(application, []) };
    expect(spoken({ listeners: [listener({ application: 'Calendar-Frontend' })], entries: [entry] })).toEqual([]);
  });

  it.each([
    ['HLPier-Frontend', 'HL Pier (licences)', true],
    ['SailorsRest-Backend', 'Sailor’s Rest', true],
    ['quay', 'quAY Main App', true],
    ['ferry-api', 'Ferry web', false],
    ['ferry-admin', 'ferry', false],
    ['api', 'ferry-api', false],
    ['app', 'ferry', false],
  ])('of %s on the port of %s, asks whether they are one: %s', (application, owner, isAsked) => {
    const { findings } = judged({
      listeners: [listener({ application })],
      entries: [{ port: 4310, application: owner }],
    });
    // It is an error all the same: what is alike may be chosen so.
    const fix = isAsked ? null : { port: 4311 };
    expect(findings).toMatchObject([{ rule: 'reserved-port', severity: 'error', fix }]);
    expect(findings[0]?.message.endsWith('and nothing says that these are one application')).toBe(isAsked);
  });

  it('does not ask of what the registry has under its own name', () => {
    const entries = [
      { port: 4310, application: 'ferry tickets' },
      { port: 4311, application: 'ferry' },
    ];
    expect(judged({ listeners: [listener({ application: 'ferry' })], entries }).findings).toMatchObject([
      { severity: 'error' },
    ]);
  });

  it('looks at the protocol', () => {
    const entries = [
      { port: 4310, application: 'billing-api', protocol: 'udp' as const },
      { port: 4310, application: 'ferry-api' },
    ];
    expect(spoken({ listeners: [listener({})], entries })).toEqual([]);
  });
});
