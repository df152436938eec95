import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting } from '../../src/action/summary.ts';

describe('fitting', () => {
  it('leaves alone what fits', () => {
    expect(fitting('## Fähre\n', 10)).toBe('## Fähre\n');
  });

  it('cuts at the end of a line, and says so', () => {
    const text = 'ferry ⛴\n'.repeat(100);
    expect(fitting(text, 130)).toMatchInlineSnapshot(`
      "ferry ⛴
      ferry ⛴
      ferry ⛴

      **This is too long for GitHub: the rest is left out. The output \`findings\` has all of it.**
      "
    `);
  });

  it('never goes past the limit, and never breaks a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('⛴', 'a', '\n') }),
        fc.integer({ min: 100, max: 300 }),
        (text, limit) => {
          const fit = fitting(text.repeat(20), limit);
          expect(Buffer.byteLength(fit)).toBeLessThanOrEqual(limit);
          expect(fit).not.toContain('\uFFFD');
        },
      ),
    );
  });
});
