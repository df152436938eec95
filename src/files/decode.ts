/** From the bytes of a file to its text. */

/** As git and grep do it: a NUL byte this early means that it is no text. */
const sniffed = 8 * 1024;

/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one; the mark is not part of the text.
 * Bytes that are not valid become U+FFFD. `null` for a binary file.
 */
export function decode(bytes: Buffer): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf8') {
    if (bytes.subarray(0, sniffed).includes(0)) return null;
    const text = bytes.toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
  const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  const text = (encoding === 'utf16le' ? even : even.swap16()).toString('utf16le');
  return text.slice(0, sniffed).includes('\0') ? null : text;
}

function encodingOf(bytes: Buffer): 'utf8' | 'utf16le' | 'utf16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : 'utf8';
}
