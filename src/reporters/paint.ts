/**
 * Colours of a terminal. `styleText` of node:util is newer than the oldest Node we run on, and where
 * it is there it looks at the process's own streams; a reporter must depend on its arguments alone.
 */

const codes = {
  error: ['\u001b[1;31m', '\u001b[22;39m'],
  warning: ['\u001b[1;33m', '\u001b[22;39m'],
  notice: ['\u001b[1;36m', '\u001b[22;39m'],
  good: ['\u001b[32m', '\u001b[39m'],
  strong: ['\u001b[1m', '\u001b[22m'],
  faint: ['\u001b[2m', '\u001b[22m'],
} as const;

export type Paint = (style: keyof typeof codes, text: string) => string;

/** A function that colours text, or one that leaves it as it is. */
export function paintFor(color: boolean): Paint {
  return (style, text) => (color ? `${codes[style][0]}${text}${codes[style][1]}` : text);
}
