/** The files under check, as everything but `files/` sees them: names, and text on demand. */
import type { ReadProblem } from './facts.ts';
import { Failure } from './failure.ts';
import type { SourceText } from './source-text.ts';

/**
 * Why a file gave no text. `missing` is an ordinary answer; `unreadable` is reported to the user, with the
 * reason as a clause: `it is binary`.
 */
export type ReadResult =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * A tree of files. Paths are relative to the checked root, with `/`, without `.` or `..`.
 * Nothing outside the root is ever read, whatever path is asked for.
 */
export interface Tree {
  /** Every file, sorted by code unit: also what `read` will refuse, but not a second name of a listed file. */
  readonly files: readonly string[];
  /**
   * Second names of listed files: link to target, sorted by link. A config that is known for one only by
   * the link's name (`sites-enabled/shop` → `vhosts/shop.txt`) is read under its target's.
   */
  readonly links: ReadonlyMap<string, string>;
  /** Listed files that are refused whatever is in them, with the reason as a clause: a link that leads out of the root. */
  readonly refused: ReadonlyMap<string, string>;
  /** Folders that could not be listed. */
  readonly problems: readonly ReadProblem[];
  has(path: string): boolean;
  /** Whether some file lies under this folder; `''` is the root. */
  hasDirectory(path: string): boolean;
  /** Decodes a file. Reading the same path again costs a second read, and a tree gives only so much: callers read once. */
  read(path: string): ReadResult;
}

/**
 * The text of a file without which the job cannot be done.
 *
 * @throws Failure where it is missing or unreadable
 */
export function requireText(tree: Tree, path: string): SourceText {
  return textOrFailure(tree.read(path), path);
}

/** @throws Failure where there is no text */
export function textOrFailure(result: ReadResult, path: string): SourceText {
  switch (result.kind) {
    case 'text':
      return result.source;
    case 'missing':
      throw new Failure(`${path} does not exist`);
    case 'unreadable':
      throw new Failure(`${path} cannot be read: ${result.reason}`);
  }
}

/** The same files under the same names, each read in another way. */
export function withRead(tree: Tree, read: Tree['read']): Tree {
  return {
    files: tree.files,
    links: tree.links,
    refused: tree.refused,
    problems: tree.problems,
    has: (path) => tree.has(path),
    hasDirectory: (path) => tree.hasDirectory(path),
    read,
  };
}

/** What can be read, now or after some waiting: a run gets a tree that has all it asks for. */
export interface Readable {
  settle<T>(run: (tree: Tree) => T | Promise<T>): Promise<T>;
}

/** A tree that has everything at once. */
export function readable(tree: Tree): Readable {
  return { settle: async (run) => run(tree) };
}
