import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../src/model/facts.ts';
import { judged, listener, place, said, spoken } from '../support/facts.ts';

const file = 'ferry-api/ecosystem.config.cjs';
const ignore = (line: number, changes: Partial<Suppression> = {}): Suppression => ({
  rule: 'unregistered-port',
  reason: 'until the move in May',
  at: place(file, line, 3, 40),
  ...changes,
});
const listeners = [listener({ line: 4 })];

describe('portbook-ignore', () => {
  it.each([[3], [4]])('silences a finding on line 4 from line %i', (line) => {
    const { findings, suppressed } = judged({ listeners, suppressions: [ignore(line)] });
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([{ finding: { rule: 'unregistered-port' }, suppression: { at: { line } } }]);
  });

  it('covers the last line of its comment and the next', () => {
    const long = ignore(1, { at: { ...place(file, 1), endLine: 3 } });
    expect(spoken({ listeners, suppressions: [long] })).toEqual([]);
  });

  it.each([
    ['too far above', ignore(2)],
    ['below', ignore(5)],
    ['in another file', ignore(3, { at: place('other.config.cjs', 3) })],
  ])('does nothing %s', (_, suppression) => {
    const { findings } = judged({ listeners, suppressions: [suppression] });
    expect(findings.map((it) => it.rule).sort()).toEqual(['unregistered-port', 'unused-suppression']);
  });

  it('is read from the registry too', () => {
    const invalid = { problems: [{ at: place('PORTS.md', 12), message: 'there is no port 70000' }] };
    const suppressions = [ignore(11, { rule: 'registry-invalid', at: place('PORTS.md', 11) })];
    expect(spoken({ registry: { ...invalid, suppressions } })).toEqual([]);
  });

  it('silences a rule, not its cause: no other rule speaks instead', () => {
    const entries = [{ port: 4311, application: 'ferry-api' }];
    expect(spoken({ listeners, entries, suppressions: [ignore(3, { rule: 'port-drift' })] })).toEqual([]);
  });
});

describe('unused-suppression', () => {
  const remarks = (suppression: Suppression, policy = {}) =>
    said({ suppressions: [suppression], policy }).map((line) => line.replace(`${file}:3 `, ''));

  it('says what is wrong with a comment', () => {
    expect(remarks(ignore(3))).toEqual([
      'warning unused-suppression: this comment silences nothing: there is no unregistered-port on its line or the next',
      '  help: remove it',
    ]);
    expect(remarks(ignore(3, { rule: 'unregistred-port' }))).toEqual([
      'warning unused-suppression: there is no rule "unregistred-port"',
      '  help: write unregistered-port, if that is the one you mean',
    ]);
    expect(remarks(ignore(3, { reason: null }))).toEqual([
      'warning unused-suppression: this comment silences nothing, because it gives no reason to ignore unregistered-port',
      '  help: write why: portbook-ignore unregistered-port: <reason>',
    ]);
    expect(remarks(ignore(3, { rule: 'unused-suppression' }))[0]).toContain('unused-suppression cannot be silenced');
    expect(remarks(ignore(3, { rule: 'everything' }))[1]).toContain('write one of implicit-port, port-conflict');
    expect(remarks(ignore(3), { inlineIgnores: false })).toEqual([
      'notice unused-suppression: this comment silences nothing: .github/portbook.yml does not allow portbook-ignore',
      '  help: remove it, or set inline-ignores: true in .github/portbook.yml',
    ]);
  });

  it('does not silence without a reason, or against the policy', () => {
    expect(spoken({ listeners, suppressions: [ignore(3, { reason: null })] })).toHaveLength(2);
    expect(spoken({ listeners, suppressions: [ignore(3)], policy: { inlineIgnores: false } })).toHaveLength(2);
  });

  it('cannot be silenced', () => {
    const suppressions = [ignore(3), ignore(2, { rule: 'unused-suppression' })];
    expect(spoken({ suppressions })).toEqual([`${file}:2 unused-suppression`, `${file}:3 unused-suppression`]);
  });

  it('has a fingerprint like every finding, and can be switched off', () => {
    expect(judged({ suppressions: [ignore(3)] }).findings[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    const policy = { severities: new Map([['unused-suppression', 'off' as const]]) };
    expect(spoken({ suppressions: [ignore(3)], policy })).toEqual([]);
  });
});
