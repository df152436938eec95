/** Where something is written. Every fact and every finding has one. */

/**
 * A span of a file that a person can click.
 *
 * Lines and columns count from 1; columns count UTF-16 code units, as editors do.
 * The end is exclusive: `4000` at line 18, column 15 ends at line 18, column 19.
 */
export interface Place {
  /** Path relative to the checked root, always with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The first character of a file: the place of what concerns the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Reading order: by file, then line, then column. The one comparator of the project. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Orders text by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `ecosystem.config.js:18`, the short form used inside messages. */
export function shortPlace(place: Place): string {
  return `${place.file}:${place.line}`;
}

/** What tells the beginnings of places apart. */
export function placeKey(place: Place): string {
  return `${shortPlace(place)}:${place.column}`;
}
