import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/reporters/line-hash.ts';

function hashes(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).length;
  return [...lineHashes(text, new Set(Array.from({ length: lines }, (_, index) => index + 1))).values()];
}

const config = 'module.exports = {\n  apps: [{\n    env: { PORT: 4310 },\n  }],\n};\n';

describe('lineHashes', () => {
  // What the action that uploads SARIF computes for these texts: `hash` in src/fingerprints.ts of github/codeql-action.
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [
      config,
      [
        'fdc55b5d236dfbba:1',
        '730769e7a3e8e947:1',
        '1041c3a5de7e8df1:1',
        '9e5cad0e4b3db6d1:1',
        '6d79488009e54a5d:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
    [
      'env: { PORT: 4310 },\n'.repeat(8),
      [
        '79a68de99469c5f2:1',
        '79a68de99469c5f2:2',
        '79a68de99469c5f2:3',
        '3622a5f16e23ca7b:1',
        '89f4ff31fdadae43:1',
        '7406c6cc911eb02b:1',
        'cf9f009ddde6a4b3:1',
        '956814714d52a25b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
    ['ferry ⛴\r\n\tpier\r\n', ['2553cd5c83293c2b:1', '8963449d8a852f95:1', 'c129715d7a2bc9a3:1']],
    ['one\rtwo \r\n three', ['9e10d7ec5c0ad22f:1', '9a7f259d854625cb:1', 'e65cf7c92d5cdd03:1']],
  ])('are those of GitHub for %j', (text, expected) => {
    expect(hashes(text)).toEqual(expected);
  });

  it('are given for the wanted lines that are there', () => {
    expect([...lineHashes(config, new Set([3, 2, 40])).keys()]).toEqual([2, 3]);
    expect([...lineHashes(config, new Set()).keys()]).toEqual([]);
  });

  it('stay where space or line breaks change, and move with their line', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab4:,{}é⛴'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 9 }), (lines, above) => {
        const plain = hashes(lines.join('\n'));
        expect(hashes(lines.map((it) => `\t ${it}  `).join('\r\n'))).toEqual(plain);
        const moved = hashes([...Array.from({ length: above }, (_, at) => `new-${at}`), ...lines].join('\n'));
        expect(moved.slice(above)).toEqual(plain);
      }),
    );
  });
});
