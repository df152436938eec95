import { describe, expect, it } from 'vitest';
import { judged, listener, said, spoken } from '../support/facts.ts';

const entries = [
  { port: 4310, application: 'ferry-api' },
  { port: 4311, application: 'buoy-api' },
];

describe('non-strict-port', () => {
  it('says whose the next port is', () => {
    const loose = listener({ source: 'vite', framework: 'Vite', strict: false });
    expect(said({ listeners: [loose], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 warning non-strict-port: when 4310 is taken, Vite of "ferry-api" silently takes 4311, which is "buoy-api"\'s, or the one after',
      '  help: set strictPort: true beside the port: a process that does not start is noticed',
    ]);
  });

  it('leaves a port that nobody wrote to implicit-port, which says how to write both, unless that is off', () => {
    const loose = listener({
      port: 4173,
      role: 'preview',
      certainty: 'default',
      framework: 'Vite preview',
      strict: false,
    });
    const rules = (severities: readonly (readonly [string, 'off'])[]) =>
      judged({ listeners: [loose], policy: { severities: new Map(severities) } }).findings.map((it) => it.rule);
    expect(rules([])).toEqual(['implicit-port']);
    expect(rules([['implicit-port', 'off']])).toContain('non-strict-port');
  });

  it.each([[true], [null]])('says nothing where strict is %s', (strict) => {
    expect(spoken({ listeners: [listener({ strict })], entries })).toEqual([]);
  });
});
