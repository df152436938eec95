/** A folder on disk as a `Tree`: the guard of its root. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import type { ReadResult, Tree } from '../model/tree.ts';
import { isFolder, ListedTree, largestFile, textOf } from './listed-tree.ts';
import { codeOf, walk } from './walk.ts';

/** @throws Failure where the root is no folder, or holds more than the limits allow */
export function openTree(root: string): Tree {
  return new LocalTree(realRoot(root));
}

/**
 * One file that the user has named, wherever it lies: not for a path that comes from the checked repository.
 *
 * @param path may lead through links
 * @param name what the text's places call it
 */
export function readNamedFile(path: string, name: string): ReadResult {
  let real: string;
  try {
    real = realpathSync.native(path);
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? { kind: 'missing' }
      : { kind: 'unreadable', reason: `it cannot be opened (${codeOf(error)})` };
  }
  return textOf(readBytes(real), name);
}

/**
 * The bytes of the ordinary files of a folder, by path; `null` for what is not there, cannot be read, or lies behind a
 * link. Nothing outside of the folder is read.
 */
export function bytesUnder(root: string): (path: string) => Buffer | null {
  const real = realRoot(root);
  return (path) => {
    // A folder on the way may be a link: where the path really leads is what counts.
    const file = join(real, path);
    try {
      if (realpathSync.native(file) !== file) return null;
    } catch {
      return null;
    }
    const bytes = readBytes(file);
    return typeof bytes === 'string' ? null : bytes;
  };
}

class LocalTree extends ListedTree {
  readonly #root: string;

  constructor(root: string) {
    super(walk(root));
    this.#root = root;
  }

  protected override bytesOf(path: string): Buffer | string {
    return readBytes(join(this.#root, path));
  }
}

/** The bytes of a regular file, or why there are none. */
function readBytes(path: string): Buffer | string {
  let file: number;
  try {
    // The tree was listed a moment ago: what has become a link or a pipe since then is not followed or waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return `it cannot be opened (${codeOf(error)})`;
  }
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) return isFolder;
    if (!stats.isFile()) return 'it is not a regular file';
    if (stats.size > largestFile) return `it is larger than ${largestFile / 1024 / 1024} MiB`;
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    return `it cannot be read (${codeOf(error)})`;
  } finally {
    closeSync(file);
  }
}

function realRoot(root: string): string {
  let real: string;
  try {
    real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new Failure(
      `${root} cannot be checked: ${codeOf(error) === 'ENOENT' ? 'there is no such folder' : codeOf(error)}`,
    );
  }
  throw new Failure(`${root} cannot be checked: it is not a folder`);
}
