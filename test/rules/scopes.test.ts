/** What the registry says of one host or environment says nothing of the others. */
import { describe, expect, it } from 'vitest';
import { listener, said, spoken } from '../support/facts.ts';

const ferry = { port: 4310, application: 'ferry-api' };
const buoy = { port: 4310, application: 'buoy-api' };
const config = 'ferry-api/ecosystem.config.cjs:4';

describe('two entries of one port', () => {
  it.each([
    ['on two hosts', { host: 'harbour-1' }, { host: 'harbour-2' }],
    ['in two environments', { environments: ['production'] }, { environments: ['staging', 'dev'] }],
  ])('%s are no conflict', (_, a, b) => {
    expect(
      spoken({
        entries: [
          { ...ferry, ...a },
          { ...buoy, ...b },
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['on one host, however it is written', { host: 'Harbour 1' }, { host: 'harbour-1' }],
    ['on one host and on any', { host: 'harbour-1' }, {}],
    ['in one environment, however it is written', { environments: ['prod', 'test'] }, { environments: ['Production'] }],
    ['in one environment and in all', { environments: ['staging'] }, {}],
    [
      'on one host and in environments that meet',
      { host: 'a1', environments: ['dev'] },
      { host: 'a1', environments: [] },
    ],
  ])('%s are one', (_, a, b) => {
    expect(
      spoken({
        entries: [
          { ...ferry, ...a },
          { ...buoy, ...b },
        ],
      }),
    ).toEqual(['PORTS.md:11 registry-conflict']);
  });
});

describe('a listener', () => {
  it('has nothing to do with an entry for another host', () => {
    const listeners = [listener({ host: 'harbour-1' })];
    expect(said({ listeners, entries: [{ ...buoy, host: 'harbour-2' }] })[0]).toBe(
      `${config} error unregistered-port: "ferry-api" listens on port 4310, but PORTS.md gives 4310 to nobody`,
    );
    expect(spoken({ listeners, entries: [{ ...buoy, host: 'harbour-1' }] })).toEqual([`${config} reserved-port`]);
    expect(spoken({ listeners, entries: [{ ...ferry, host: 'harbour-2' }] })).toEqual([`${config} unregistered-port`]);
    expect(
      spoken({
        listeners,
        entries: [
          { ...ferry, host: 'harbour-1' },
          { ...buoy, host: 'harbour-2' },
        ],
      }),
    ).toEqual([]);
  });

  it('whose host is not known is held against all of them', () => {
    expect(spoken({ listeners: [listener({})], entries: [{ ...buoy, host: 'harbour-2' }] })).toEqual([
      `${config} reserved-port`,
    ]);
  });

  it('is judged by the entries for its environment', () => {
    const listeners = [listener({ environment: 'production' })];
    expect(spoken({ listeners, entries: [{ ...ferry, environments: ['prod'] }] })).toEqual([]);
    expect(spoken({ listeners, entries: [{ ...ferry, environments: ['staging'] }] })).toEqual([
      `${config} unregistered-port`,
    ]);
    expect(spoken({ listeners, entries: [ferry, { ...buoy, environments: ['staging'] }] })).toEqual([
      'PORTS.md:11 registry-conflict',
    ]);
  });

  it('without an environment is in any of those in which it has no other port', () => {
    const entries = [{ ...ferry, environments: ['production'] }];
    expect(spoken({ listeners: [listener({})], entries })).toEqual([]);
    expect(spoken({ listeners: [listener({ replacedIn: ['production'] })], entries })).toEqual([
      `${config} unregistered-port`,
    ]);
  });

  it('is sent to its own port on its own host', () => {
    const listeners = [listener({ host: 'harbour-1' })];
    const entries = [
      { ...ferry, port: 4320, host: 'harbour-2' },
      { ...ferry, port: 4330, host: 'harbour-1' },
    ];
    expect(said({ listeners, entries })[0]).toBe(
      `${config} error port-drift: "ferry-api" listens on port 4310, but PORTS.md:11 gives it port 4330`,
    );
  });

  it('is not told to avoid what is avoided elsewhere', () => {
    const listeners = [listener({ host: 'harbour-1' })];
    const entries = [
      { ...ferry, host: 'harbour-1' },
      { port: 4310, application: null, status: 'avoid' as const, host: 'harbour-2' },
    ];
    expect(spoken({ listeners, entries })).toEqual([]);
  });
});
