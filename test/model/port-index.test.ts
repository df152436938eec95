import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPort, PortIndex, type PortRange, rangesTouch, showPorts } from '../../src/model/port-index.ts';

const range: fc.Arbitrary<PortRange> = fc
  .record({ port: fc.integer({ min: 1, max: 300 }), width: fc.option(fc.nat(60)) })
  .map(({ port, width }) => ({ port, portEnd: width === null ? null : port + width }));

describe('PortIndex', () => {
  it('finds what looking at every item finds', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 60 }), range, (items, asked) => {
        const found = new PortIndex(items).touching(asked);
        expect(new Set(found)).toEqual(new Set(items.filter((it) => rangesTouch(it, asked))));
        expect(found).toHaveLength(new Set(found).size);
      }),
    );
  });

  it('answers in order of the first port, and keeps the given order on one port', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 60 }), (items) => {
        const found = new PortIndex(items).touching({ port: 1, portEnd: 65535 });
        expect(found).toEqual([...items].sort((a, b) => a.port - b.port));
      }),
    );
  });

  it('finds a long range among short ones', () => {
    const lane = { port: 4000, portEnd: 4999 };
    const index = new PortIndex([{ port: 4300, portEnd: null }, lane, { port: 4310, portEnd: null }]);
    expect(index.at(4800)).toEqual([lane]);
    expect(index.at(5000)).toEqual([]);
  });
});

describe('ranges', () => {
  it('touch each other both ways or not at all', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(rangesTouch(a, b)).toBe(rangesTouch(b, a));
      }),
    );
    expect(rangesTouch({ port: 4300, portEnd: 4309 }, { port: 4309, portEnd: null })).toBe(true);
    expect(rangesTouch({ port: 4300, portEnd: 4309 }, { port: 4310, portEnd: null })).toBe(false);
  });

  it('are shown as people write them', () => {
    expect([showPorts({ port: 4300, portEnd: null }), showPorts({ port: 4300, portEnd: 4300 })]).toEqual([
      '4300',
      '4300',
    ]);
    expect(showPorts({ port: 4300, portEnd: 4309 })).toBe('4300-4309');
    expect(lastPort({ port: 4300, portEnd: 4309 })).toBe(4309);
  });
});
