import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressesOverlap,
  type BindAddress,
  familyOf,
  isLoopback,
  isThisMachine,
  reaches,
} from '../../src/model/address.ts';

const text = fc.oneof(
  fc.constantFrom(
    null,
    '0.0.0.0',
    '::',
    '127.0.0.1',
    '::1',
    'localhost',
    '10.0.0.5',
    '::ffff:10.0.0.5',
    'harbour.internal',
  ),
  fc.ipV4(),
  fc.ipV6(),
);
const bound: fc.Arbitrary<BindAddress> = fc.oneof(
  text.map((address) => ({ address, family: familyOf(address) })),
  fc.record({
    address: fc.constantFrom(null, '::'),
    family: fc.constantFrom('ipv4' as const, 'ipv6' as const, 'dual' as const),
  }),
);
const on = (address: string | null, family = familyOf(address)): BindAddress => ({ address, family });

describe('addressesOverlap', () => {
  it('is symmetric, and holds of every address and itself', () => {
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        expect(addressesOverlap(a, b)).toBe(addressesOverlap(b, a));
        expect(addressesOverlap(a, a)).toBe(true);
      }),
    );
  });

  it('holds of the wildcard of both families and anything', () => {
    fc.assert(
      fc.property(bound, (it) => {
        expect(addressesOverlap(on(null, 'dual'), it)).toBe(true);
      }),
    );
  });

  it.each<[BindAddress, BindAddress, boolean]>([
    [on('0.0.0.0'), on('127.0.0.1'), true],
    [on('0.0.0.0'), on('::1'), false],
    [on('::'), on('127.0.0.1'), true],
    [on('::', 'ipv6'), on('127.0.0.1'), false],
    [on('::', 'ipv6'), on('::1'), true],
    [on('127.0.0.1'), on('127.0.0.2'), false],
    [on('localhost'), on('::1'), true],
    [on('localhost'), on('127.0.0.1'), true],
    [on('::ffff:127.0.0.1'), on('127.0.0.1'), true],
    [on('2001:db8::1'), on('2001:DB8:0::1'), true],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(addressesOverlap(a, b)).toBe(expected);
  });
});

describe('loopback', () => {
  it.each([['127.0.0.1'], ['127.9.9.9'], ['::1'], ['localhost'], ['LOCALHOST.']])(
    '%s stays on this machine',
    (address) => {
      expect([isLoopback(address), isThisMachine(address)]).toEqual([true, true]);
    },
  );

  it.each([['0.0.0.0'], ['::']])('%s is reached here, but is open', (address) => {
    expect([isLoopback(address), isThisMachine(address)]).toEqual([false, true]);
  });

  it.each([['10.0.0.5'], ['localhost.example'], ['127.1'], ['']])('%j is elsewhere', (address) => {
    expect([isLoopback(address), isThisMachine(address)]).toEqual([false, false]);
  });
});

describe('reaches', () => {
  it('means yes only where the two overlap', () => {
    fc.assert(
      fc.property(bound, fc.constantFrom('127.0.0.1', '::1', 'localhost'), (socket, host) => {
        if (reaches(host, socket) !== 'no') expect(addressesOverlap(on(host), socket)).toBe(true);
      }),
    );
  });

  it.each<[string, BindAddress, 'yes' | 'no' | 'maybe']>([
    ['127.0.0.1', on('::1'), 'no'],
    ['127.0.0.1', on('localhost'), 'maybe'],
    ['localhost', on('::1'), 'yes'],
    ['127.0.0.1', on(null), 'yes'],
    ['127.0.0.1', on('::', 'ipv6'), 'no'],
    ['0.0.0.0', on('127.0.0.1'), 'yes'],
    ['127.0.0.1', on('10.0.0.5'), 'no'],
  ])('%s to %o: %s', (host, socket, expected) => {
    expect(reaches(host, socket)).toBe(expected);
  });
});
