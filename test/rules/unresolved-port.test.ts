import { describe, expect, it } from 'vitest';
import { place, said } from '../support/facts.ts';
import { unresolved } from '../support/report.ts';

describe('unresolved-port', () => {
  it('says what is unknown with the severity of the fact, and what is unreadable as an error', () => {
    const facts = {
      unresolved: [unresolved({}), unresolved({ severity: 'notice', application: null, at: place('z.config.cjs', 2) })],
      problems: [{ at: place('broken.conf', 7), message: 'this block is never closed' }],
    };
    expect(said(facts)).toEqual([
      'broken.conf:7 error unresolved-port: its ports are not checked: this block is never closed',
      '  help: repair the file, or exclude it in the policy if it is no config',
      'ecosystem.config.cjs:9 warning unresolved-port: the port of "harbour-worker" cannot be known: getPort() would have to run',
      '  help: write the port as a number, or where it can be read without running anything',
      'z.config.cjs:2 notice unresolved-port: the port cannot be known: getPort() would have to run',
      '  help: nothing to do where it takes no port of this machine; else write the port as a number, or where it can be read without running anything',
    ]);
  });

  it('is off when the policy says so', () => {
    expect(
      said({ unresolved: [unresolved({})], policy: { severities: new Map([['unresolved-port', 'off']]) } }),
    ).toEqual([]);
  });
});
