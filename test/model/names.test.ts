import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalName, sameName } from '../../src/model/names.ts';

describe('names', () => {
  it.each([
    ['Azteka-API', 'azteka_api'],
    ['azteka api', 'aztekaapi'],
    ['@harbour/ferry-web', 'harbour ferry web'],
    ['Паром-API', 'паром api'],
    ['ﬁsh', 'fish'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['ferry-api', 'ferry-web'],
    ['', ''],
    ['--', '...'],
    ['ferry', null],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('join letters that only a hyphen kept apart', () => {
    expect(normalName(normalName('ᄀ-ᅡ'))).toBe(normalName('ᄀ-ᅡ'));
  });

  it('are normal once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normalName(normalName(name))).toBe(normalName(name));
      }),
    );
  });

  it('are the same on the short way for ASCII and on the long way for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(normalName(name)).toBe(normalName(`${name}\u200b`));
      }),
    );
  });
});
