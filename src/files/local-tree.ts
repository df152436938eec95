/** A folder on disk as a `Tree`: the guard of its root. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadProblem } from '../model/facts.ts';
import { Failure } from '../model/failure.ts';
import { compareText } from '../model/place.ts';
import { SourceText } from '../model/source-text.ts';
import type { ReadResult, Tree } from '../model/tree.ts';
import { decode } from './decode.ts';
import { codeOf, inFolder, mostEntries, tooMany, walk } from './walk.ts';

/** Bytes. The largest hand-written config seen is a hundredth of this. */
export const largestFile = 2 * 1024 * 1024;
/** Bytes that one run reads, each time that it reads a file: 10,000 configs as people write them are half of it. */
export const mostBytes = 64 * 1024 * 1024;
/** Characters: Linux's own limit, PATH_MAX. */
const longestPath = 4096;

const folder = 'it is a folder';

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

class LocalTree implements Tree {
  readonly files: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  readonly problems: readonly ReadProblem[];
  readonly #root: string;
  /** Links to folders of the tree, and links to files of it. */
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #refused: ReadonlyMap<string, string>;
  #bytes = 0;

  constructor(root: string) {
    this.#root = root;
    const walked = walk(root);
    this.files = walked.files.sort();
    this.problems = walked.problems.sort((a, b) => compareText(a.at.file, b.at.file));
    this.#refused = walked.refused;
    this.#aliases = walked.aliases;
    this.links = new Map([...this.#secondNames()].sort((a, b) => compareText(a[0], b[0])));
  }

  has(path: string): boolean {
    return this.#lists(this.#resolve(path));
  }

  hasDirectory(path: string): boolean {
    const folder = path === '' ? '' : this.#resolve(path);
    const prefix = folder === '' ? '' : `${folder}/`;
    return this.files[this.#indexOf(prefix)]?.startsWith(prefix) ?? false;
  }

  read(path: string): ReadResult {
    const target = this.#resolve(path);
    // What is not listed does not exist: no path that a config names reaches the file system by itself.
    if (!this.#lists(target))
      return this.hasDirectory(target) ? { kind: 'unreadable', reason: folder } : { kind: 'missing' };
    const refusal = this.#refused.get(target);
    if (refusal !== undefined) return { kind: 'unreadable', reason: refusal };
    if (this.#bytes > mostBytes) {
      return { kind: 'unreadable', reason: `what was read before it is more than ${mostBytes / 1024 / 1024} MiB` };
    }
    const bytes = readBytes(join(this.#root, target));
    if (typeof bytes !== 'string') this.#bytes += bytes.length;
    return textOf(bytes, target);
  }

  /** The name under which a path is listed, with the links on its way replaced by their targets. */
  #resolve(path: string): string {
    if (this.#aliases.size === 0 || path.length > longestPath) return path;
    let real = '';
    for (const segment of path.split('/')) {
      if (segment === '') return path; // absolute, or not in its one normal form: listed nowhere
      const next = inFolder(real, segment);
      real = this.#aliases.get(next) ?? next;
    }
    return real;
  }

  /** Every listed file under each of its other names: by a link to it, or by one to a folder above it. */
  *#secondNames(): Generator<[string, string]> {
    let count = this.files.length;
    for (const [link, target] of this.#aliases) {
      const folder = target === '' ? '' : `${target}/`;
      if (this.#lists(target)) yield [link, target];
      for (let at = this.#indexOf(folder); this.files[at]?.startsWith(folder); at += 1) {
        count += 1;
        if (count > mostEntries) throw tooMany();
        const file = this.files[at] ?? '';
        yield [`${link}/${file.slice(folder.length)}`, file];
      }
    }
  }

  #lists(path: string): boolean {
    return this.files[this.#indexOf(path)] === path;
  }

  /** Where a path stands in the sorted list, or would stand. */
  #indexOf(path: string): number {
    let low = 0;
    let high = this.files.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.files[middle] ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** @param bytes or why there are none */
function textOf(bytes: Buffer | string, name: string): ReadResult {
  if (typeof bytes === 'string') return { kind: 'unreadable', reason: bytes };
  const text = decode(bytes);
  return text === null
    ? { kind: 'unreadable', reason: 'it is binary' }
    : { kind: 'text', source: new SourceText(name, text) };
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
    if (stats.isDirectory()) return folder;
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
