/** Blanks that nobody sees: a text without them means the same, in Markdown and in YAML. */

/** Line by line without blanks at the ends, and with one where there are several; empty lines inside are kept. */
export function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** The same on one line. */
export function tidyLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
