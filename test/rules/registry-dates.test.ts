import { describe, expect, it } from 'vitest';
import type { StatedDate } from '../../src/model/registry.ts';
import { judged, place, said, spoken } from '../support/facts.ts';

const dated = (kind: StatedDate['kind'], date: string | null, line: number): StatedDate => ({
  kind,
  date,
  written: date ?? '2026-02-30',
  at: place('PORTS.md', line, 1, 10),
});
const ferry = { port: 4310, application: 'ferry-api' };
const over = { ...ferry, until: '2026-01-31' };

describe('registry-dates', () => {
  it.each([
    ['an audit on the day of the update', [dated('updated', '2026-01-02', 1), dated('audited', '2026-01-02', 2)]],
    ['one date', [dated('updated', '2026-01-02', 1)]],
    ['the same date twice', [dated('updated', '2026-01-02', 1), dated('updated', '2026-01-02', 40)]],
  ])('is silent about %s', (_, dates) => expect(spoken({ entries: [ferry], registry: { dates } })).toEqual([]));

  it('says that nobody has compared it since', () => {
    const dates = [dated('updated', '2026-01-02', 1), dated('audited', '2025-12-30', 40)];
    expect(said({ entries: [ferry], registry: { dates } })).toEqual([
      'PORTS.md:40 notice registry-dates: the last audit was on 2025-12-30, but the registry was changed on 2026-01-02 (PORTS.md:1): nobody has compared it with the server since',
      '  help: compare it with the server, and write down the day',
    ]);
  });

  it('says which of two dates contradicts the other, and compares with the newest', () => {
    const dates = [
      dated('updated', '2026-01-02', 1),
      dated('updated', '2025-01-02', 30),
      dated('audited', '2026-01-01', 40),
    ];
    expect(spoken({ entries: [ferry], registry: { dates } })).toEqual([
      'PORTS.md:30 registry-dates',
      'PORTS.md:40 registry-dates',
    ]);
  });

  it('says that there is no such day, and draws nothing from it', () => {
    const dates = [dated('updated', null, 1), dated('audited', '2026-01-01', 2)];
    expect(said({ entries: [over], registry: { dates }, today: '2026-01-01' })[0]).toBe(
      'PORTS.md:1 notice registry-dates: "2026-02-30" is a date that no calendar has',
    );
  });
});

describe('a reservation that is over', () => {
  it('counts its last day', () => {
    expect(spoken({ entries: [over], today: '2026-01-31' })).toEqual([]);
    expect(said({ entries: [over], today: '2026-02-01' })).toEqual([
      'PORTS.md:10 warning expired-reservation: port 4310 of "ferry-api" was kept until 2026-01-31',
      '  help: set its status to free or retired, or name a later day',
    ]);
  });

  it.each(['free', 'avoid', 'retired'] as const)('is none where it holds no port: %s', (status) => {
    const entry = { ...over, status, application: status === 'retired' ? 'ferry-api' : null };
    const dates = [dated('updated', '2026-03-01', 1)];
    expect(spoken({ entries: [entry], registry: { dates } })).toEqual([]);
  });

  it('is one finding, by the document where that says so itself, whatever the day', () => {
    const dates = [dated('updated', '2026-02-01', 1)];
    for (const today of ['2026-01-01', '2026-06-15', '2036-06-15']) {
      expect(said({ entries: [over], registry: { dates }, today })[0]).toBe(
        'PORTS.md:10 warning registry-dates: port 4310 of "ferry-api" was kept until 2026-01-31, but is still kept in the registry of 2026-02-01 (PORTS.md:1)',
      );
      expect(spoken({ entries: [over], registry: { dates }, today })).toHaveLength(1);
    }
  });

  it('is not lost where the other rule is off', () => {
    const dates = [dated('updated', '2026-02-01', 1)];
    const policy = { severities: new Map([['registry-dates', 'off']] as const) };
    expect(spoken({ entries: [over], registry: { dates }, policy })).toEqual(['PORTS.md:10 expired-reservation']);
  });

  it('is the same finding on every day', () => {
    const prints = ['2026-02-01', '2027-01-01'].map(
      (today) => judged({ entries: [over], today }).findings[0]?.fingerprint,
    );
    expect(prints[0]).toBe(prints[1]);
    expect(prints[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});
