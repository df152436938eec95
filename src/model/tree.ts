/** The files under check, as everything but `files/` sees them: names, and text on demand. */
import type { SourceText } from './source-text.ts';

/** Why a file gave no text. `missing` is an ordinary answer; `unreadable` is reported to the user. */
export type ReadResult =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * A tree of files. Paths are relative to the checked root, with `/`, without `.` or `..`.
 * Nothing outside the root is ever read, whatever path is asked for.
 */
export interface Tree {
  /** Every file (and every link that stands for one), sorted by code unit. */
  readonly files: readonly string[];
  has(path: string): boolean;
  /** Whether some file lies under this folder; `''` is the root. */
  hasDirectory(path: string): boolean;
  /** Decodes a file. Reading the same path again costs a second read: callers read once. */
  read(path: string): ReadResult;
}
