/** A tree that tells which file is about to be read, so that somebody who waits can be told. */
import { type Tree, withRead } from '../model/tree.ts';

/** The same tree; `reading` is called before every read. */
export function watched(tree: Tree, reading: (path: string) => void): Tree {
  return withRead(tree, (path) => {
    reading(path);
    return tree.read(path);
  });
}
