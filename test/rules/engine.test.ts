import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { type Case, judged, listener, route, spoken } from '../support/facts.ts';

/** Each of these takes one rule's cause away from the case before it. */
const listenerRules = [
  'implicit-port',
  'port-conflict',
  'privileged-port',
  'avoided-port',
  'reserved-port',
  'port-drift',
  'unregistered-port',
];

describe('the catalogue', () => {
  it('lists the listener rules first, in the order in which they are asked', () => {
    expect(rules.filter((it) => it.kind === 'listener').map((it) => it.id)).toEqual(listenerRules);
    expect(rules.slice(0, listenerRules.length).map((it) => it.id)).toEqual(listenerRules);
  });

  it('has each id once', () => {
    expect(new Set(rules.map((it) => it.id)).size).toBe(rules.length);
  });
});

describe('one cause, one finding', () => {
  // Below 1024, avoided, another application's, and with an own entry elsewhere: every rule has a reason to speak.
  const wrong = listener({ port: 443, certainty: 'default', framework: 'Next.js' });
  const rival = listener({ application: 'buoy-api', port: 443 });
  const entries = [
    { port: 443, application: 'crane-web' },
    { port: 310, application: 'ferry-api' },
  ];
  const about = (it: Case) =>
    judged(it)
      .findings.filter(({ application }) => application === 'ferry-api')
      .map(({ rule }) => rule);
  const policy = (off: readonly string[]) => ({
    avoidedPorts: [443],
    severities: new Map(off.map((id) => [id, 'off' as const])),
  });

  it('hears only the first rule that speaks', () => {
    for (const [index, id] of listenerRules.slice(0, 6).entries()) {
      const off = listenerRules.slice(0, index);
      expect(about({ listeners: [wrong, rival], entries, policy: policy(off) })).toEqual([id]);
    }
    expect(about({ listeners: [wrong], entries: [], policy: policy(listenerRules.slice(0, 6)) })).toEqual([
      'unregistered-port',
    ]);
  });

  it('says once what several environments share at one place', () => {
    const twice = [listener({ environment: 'production' }), listener({ environment: 'staging' })];
    expect(spoken({ listeners: twice })).toEqual(['ferry-api/ecosystem.config.cjs:4 unregistered-port']);
  });
});

describe('severities', () => {
  it('come from the policy, then from the finding, then from the rule', () => {
    const listeners = [
      listener({ port: 3000, certainty: 'default' }),
      listener({ application: 'buoy-api', port: 3000 }),
    ];
    const severity = (policy = {}) =>
      judged({ listeners, policy }).findings.find((it) => it.rule === 'implicit-port')?.severity;
    expect(severity()).toBe('error');
    expect(severity({ severities: new Map([['implicit-port', 'notice']]) })).toBe('notice');
  });
});

describe('fingerprints', () => {
  const prints = (it: Case) => judged(it).findings.map((finding) => finding.fingerprint);

  it('stay when a line moves or a file is renamed', () => {
    const moved = listener({ at: { file: 'moved.config.cjs', line: 40, column: 1, endLine: 40, endColumn: 5 } });
    expect(prints({ listeners: [moved] })).toEqual(prints({ listeners: [listener({})] }));
  });

  it('differ by rule, application and port, and among twins', () => {
    const listeners = [
      listener({ line: 4 }),
      listener({ line: 5 }),
      listener({ line: 6, port: 4311 }),
      listener({ application: 'buoy-api', port: 4312 }),
    ];
    expect(new Set(prints({ listeners, routes: [route({ port: 4399 })] })).size).toBe(5);
  });
});

describe('judging', () => {
  const port = fc.integer({ min: 1, max: 65535 });
  const application = fc.constantFrom('ferry-api', 'buoy-api', 'crane-web', 'nginx');
  const cases = fc.record({
    listeners: fc.array(
      fc
        .record({ application, port: fc.oneof(port, fc.integer({ min: 4300, max: 4305 })), line: fc.nat(40) })
        .map(listener),
      { maxLength: 12 },
    ),
    routes: fc.array(fc.record({ port }).map(route), { maxLength: 4 }),
    entries: fc.array(
      fc.record({
        application,
        port: fc.integer({ min: 4300, max: 4310 }),
        status: fc.constantFrom('active' as const, 'free' as const, 'avoid' as const),
      }),
      { maxLength: 8 },
    ),
  });

  it('does not depend on the order in which files were read', () => {
    fc.assert(
      fc.property(cases, (it) => {
        const summary = (listeners: Case['listeners']) =>
          judged({ ...it, listeners: listeners ?? [] }).findings.map(({ at, rule }) => `${at.file}:${at.line} ${rule}`);
        expect(summary([...it.listeners].reverse())).toEqual(summary(it.listeners));
      }),
      { numRuns: 100 },
    );
  });

  it('says the same twice, each finding with a fingerprint of its own', () => {
    fc.assert(
      fc.property(cases, (it) => {
        const first = judged(it);
        expect(judged(it)).toEqual(first);
        const prints = first.findings.map((finding) => finding.fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
      }),
      { numRuns: 100 },
    );
  });

  it('offers free ports that are free, and no port to two applications', () => {
    fc.assert(
      fc.property(cases, (it) => {
        const offers = new Map<number, string>();
        for (const { rule, fix, application: name, port: from } of judged(it).findings) {
          if (fix === null || name === null || rule === 'port-drift') continue;
          if (it.entries.some((entry) => entry.port === fix.port && entry.status === 'active')) continue;
          expect(it.listeners.some((other) => other.port === fix.port)).toBe(false);
          expect(it.entries.some((entry) => entry.port === fix.port && entry.status === 'avoid')).toBe(false);
          const who = `${name} ${from}`;
          expect(offers.get(fix.port) ?? who).toBe(who);
          offers.set(fix.port, who);
        }
      }),
      { numRuns: 100 },
    );
  });
});
