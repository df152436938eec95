import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';

describe('source text', () => {
  it('counts lines and columns from 1, with an end that is not part of the span', () => {
    const source = new SourceText('a.js', 'one\r\ntwo 4310\nlast');
    expect(source.place(9, 13)).toEqual({ file: 'a.js', line: 2, column: 5, endLine: 2, endColumn: 9 });
    expect(source.line(1)).toBe('one');
    expect(source.line(2)).toBe('two 4310');
    expect(source.line(3)).toBe('last');
    expect(source.line(4)).toBe('');
    expect(source.lineCount).toBe(3);
  });

  it('keeps a place inside of the text', () => {
    const source = new SourceText('a.js', 'ab');
    expect(source.place(-5, 99)).toEqual({ file: 'a.js', line: 1, column: 1, endLine: 1, endColumn: 3 });
  });

  it('finds every character again', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '😀') });
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = text === '' ? 0 : at % text.length;
        const source = new SourceText('a.js', text);
        const { line, column } = source.place(offset);
        const before = text.split('\n').slice(0, line - 1);
        expect(before.join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
      }),
    );
  });
});
