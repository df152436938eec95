/** A tree that tells which file is about to be read, so that somebody who waits can be told. */
import type { Tree } from '../model/tree.ts';

/** The same tree; `reading` is called before every read. */
export function watched(tree: Tree, reading: (path: string) => void): Tree {
  return {
    files: tree.files,
    links: tree.links,
    problems: tree.problems,
    has: (path) => tree.has(path),
    hasDirectory: (path) => tree.hasDirectory(path),
    read: (path) => {
      reading(path);
      return tree.read(path);
    },
  };
}
