import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/files/decode.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  const config = 'listen 4310;\r\n# Fähre ⛴\n';

  it.each([
    ['UTF-8', Buffer.from(config)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${config}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${config}`, 'utf16le')],
    ['UTF-16 BE', utf16be(`\uFEFF${config}`)],
    [
      'UTF-16 LE with half a character too many',
      Buffer.concat([Buffer.from(`\uFEFF${config}`, 'utf16le'), Buffer.of(1)]),
    ],
  ])('reads %s and keeps line ends', (_, bytes) => {
    expect(decode(bytes)).toBe(config);
  });

  it('keeps only the first mark out of the text', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFFport'))).toBe('\uFEFFport');
  });

  it('replaces bytes that are not UTF-8', () => {
    expect(decode(Buffer.from([0x70, 0xff, 0x71]))).toBe('p\uFFFDq');
  });

  it.each([
    ['an early NUL', Buffer.from('listen\0 4310;')],
    ['UTF-16 without a mark', Buffer.from('listen 4310;', 'utf16le')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x70, 0, 0, 0])],
  ])('takes %s for binary', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });

  it('gives back any text that has no NUL in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(Buffer.from(text))).toBe(text);
        expect(decode(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decode(Buffer.from(bytes))));
  });
});
