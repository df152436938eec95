/**
 * The hash by which GitHub knows an alert again in another commit, `primaryLocationLineHash`: of the first
 * characters from the beginning of a line on, so that it moves with its line. The action that uploads SARIF
 * computes it too where it has the files, and warns of any other value:
 * https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */

/** Characters that are hashed, of this line and those below it; spaces and tabs are none. */
const width = 100;
const factor = 37;

/** `factor` to the power of `width`, modulo 2 to the 64: by what the character that leaves the window is multiplied. */
const leavingFactor = BigInt.asUintN(64, BigInt(factor) ** BigInt(width));
const leavingHigh = Number(leavingFactor >> 32n);
const leavingLow = Number(leavingFactor & 0xffffffffn);

const endOfFile = 0xffff;
const lineFeed = 0x0a;

/** The hash of each wanted line (counted from 1) that the text has, with how often it has been there before. */
export function lineHashes(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  const seen = new Map<number, number>();
  const { characters, length } = hashed(text);
  // The 64 bits of the hash as two halves of 32, because integers are exact only up to 53.
  let high = 0;
  let low = 0;
  let line = 0;
  for (let at = -width; at < length && hashes.size < wanted.size; at += 1) {
    if (at >= 0 && (at === 0 || characters[at - 1] === lineFeed)) {
      line += 1;
      // A number holds 52 of the 64 bits, which are enough to tell the lines of one file apart.
      const key = (high & 0xfffff) * 0x100000000 + low;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (wanted.has(line)) hashes.set(line, `${hexadecimal(high, low)}:${times}`);
    }
    const leaving = characters[at] ?? 0;
    const sum = low * factor + (characters[at + width] ?? 0) - leaving * leavingLow;
    const carry = Math.floor(sum / 0x100000000);
    low = sum - carry * 0x100000000;
    high = (high * factor + carry - leaving * leavingHigh) >>> 0;
  }
  return hashes;
}

function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}

/** The text without spaces and tabs, with one character for every line break, and a mark at its end. */
function hashed(text: string): { readonly characters: Uint16Array; readonly length: number } {
  const characters = new Uint16Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ' ' || character === '\t' || (character === '\n' && text[at - 1] === '\r')) continue;
    characters[length] = character === '\r' ? lineFeed : text.charCodeAt(at);
    length += 1;
  }
  characters[length] = endOfFile;
  return { characters, length: length + 1 };
}
