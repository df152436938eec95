/** What a text says and what it only remarks, whatever it is about. */

/** From one offset up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a text says anything: a dash, a bullet or an emoji alone does not. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The remark in brackets that a text ends with; empty where there is none. */
export function remarkOf(text: string): string {
  return /[(（]([^()（）]*)[)）]\s*$/.exec(text)?.[1] ?? '';
}

/** `shop` of `shop (Next.js)`. */
export function withoutRemark(text: string): string {
  return text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').trim();
}

/** A text with a space for each remark in it. */
export function withoutRemarks(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, ' ');
}

/** A text with spaces in place of some of it: what is left stands where it stood. */
export function blanked(text: string, parts: Iterable<Span>): string {
  let left = text;
  for (const { start, end } of parts) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left;
}

export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
