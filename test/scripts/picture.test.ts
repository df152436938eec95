import { describe, expect, it } from 'vitest';
import { picture } from '../../scripts/picture.ts';
import { render } from '../../src/reporters/index.ts';
import { report } from '../support/report.ts';

/** Column, row, text and colour of every word. */
function words(svg: string): { x: number; y: number; text: string; fill: string }[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="(\d+)" textLength="[\d.]+" fill="(#\w+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, fill = '', text = '']) => ({ x: Number(x), y: Number(y), text, fill }),
  );
}

describe('picture', () => {
  it('draws the underline below the port', async () => {
    const output = await render('text', report(), {
      color: true,
      links: null,
      pathPrefix: '',
      details: null,
      rules: [],
    });
    const drawn = words(picture('portbook check', output));
    const port = drawn.find((word) => word.text === '4310' && word.fill === '#d2a8ff');
    const marks = drawn.filter((word) => word.text === '^');
    expect(marks).toHaveLength(4);
    expect(marks[0]?.x).toBe(port?.x);
    expect(marks[0]?.y).toBe((port?.y ?? 0) + 20);
  });

  it('wraps between words, and keeps every one of them', () => {
    const text = Array.from({ length: 60 }, (_, index) => `quay-${index}`);
    const drawn = words(picture('portbook check', text.join(' '))).slice(3);
    expect(drawn.map((word) => word.text)).toEqual(text);
    expect(Math.max(...drawn.map((word) => word.x + word.text.length * 8.4))).toBeLessThan(914 - 19);
  });

  it('cannot be broken by what it shows', () => {
    const svg = picture('a <b> & "c"', `</text><script>alert(1)</script> & 'x'\n`);
    expect(svg).not.toMatch(/<script|<b>|& /);
    expect(svg).toContain('&#60;script&#62;');
  });
});
