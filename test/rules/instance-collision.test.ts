import { describe, expect, it } from 'vitest';
import type { Instances } from '../../src/model/facts.ts';
import { judged, listener, place, said, spoken } from '../support/facts.ts';

const at = place('ferry-api/ecosystem.config.cjs', 7, 5, 12);
const instances = (changes: Partial<Instances>): Instances => ({
  count: 4,
  mode: 'fork',
  increments: false,
  at,
  ...changes,
});
const own = { port: 4310, application: 'ferry-api' };

describe('instance-collision', () => {
  it('speaks of several processes in fork mode on one port, once for all environments', () => {
    const listeners = [
      listener({ instances: instances({}), environment: 'production' }),
      listener({ instances: instances({}), environment: 'staging', line: 5 }),
    ];
    expect(said({ listeners, entries: [own] })).toEqual([
      'ferry-api/ecosystem.config.cjs:7 error instance-collision: "ferry-api" starts 4 instances in fork mode, each on port 4310: only the first one gets it',
      "  help: set exec_mode: 'cluster', where all share one socket, or increment_var: 'PORT', which gives each its own port",
    ]);
  });

  it.each([
    ['cluster mode', instances({ mode: 'cluster' })],
    ['a single instance', instances({ count: 1 })],
    ['counting up', instances({ increments: true })],
  ])('says nothing about %s', (_, it) => {
    expect(
      spoken({ listeners: [listener({ instances: it, portEnd: it.increments ? 4313 : null })], entries: [own] }),
    ).toEqual([]);
  });

  it('sees the range run into another entry, and offers as many ports in a row', () => {
    const counting = listener({ instances: instances({ increments: true }), portEnd: 4313 });
    const entries = [own, { port: 4312, application: 'buoy-api' }];
    expect(said({ listeners: [counting], entries })).toEqual([
      'ferry-api/ecosystem.config.cjs:4 error instance-collision: "ferry-api" starts 4 instances from port 4310 up, into port 4312, which PORTS.md:11 gives to "buoy-api"',
      '  help: take 4314-4317, which nobody has, and enter them in PORTS.md, or start fewer instances',
    ]);
  });

  it('sees the range run into a listener', () => {
    const counting = listener({ instances: instances({ increments: true }), portEnd: 4313 });
    const other = listener({ application: 'buoy-api', port: 4313 });
    expect(said({ listeners: [counting, other], entries: [own] }).filter((line) => line.includes('collision'))).toEqual(
      [
        'ferry-api/ecosystem.config.cjs:4 error instance-collision: "ferry-api" starts 4 instances from port 4310 up, into port 4313, which "buoy-api" listens on at buoy-api/ecosystem.config.cjs:4',
      ],
    );
  });

  it('is the other one’s fault where the registry gives the whole range to this one', () => {
    const counting = listener({ instances: instances({ increments: true }), portEnd: 4313 });
    const other = listener({ application: 'buoy-api', port: 4313 });
    const entries = [{ ...own, portEnd: 4313 }];
    expect(spoken({ listeners: [counting, other], entries })).toEqual([
      'buoy-api/ecosystem.config.cjs:4 port-conflict',
    ]);
  });

  it('takes an unknown number for two at the least', () => {
    const counting = listener({ instances: instances({ increments: true, count: null }) });
    const entries = [own, { port: 4311, application: 'buoy-api' }];
    expect(judged({ listeners: [counting], entries }).findings[0]?.message).toContain(
      '"ferry-api" starts an instance for each processor from port 4310 up, into port 4311',
    );
  });
});
