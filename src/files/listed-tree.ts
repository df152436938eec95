/** A tree whose files are all listed beforehand: what is not on the list does not exist, whatever path a config names. */
import type { ReadProblem } from '../model/facts.ts';
import { compareText } from '../model/place.ts';
import { SourceText } from '../model/source-text.ts';
import type { ReadResult, Tree } from '../model/tree.ts';
import { decode } from './decode.ts';
import { withServerLinks } from './server-links.ts';
import { inFolder, type Listing, mostEntries, tooMany } from './walk.ts';

/** Bytes. The largest hand-written config seen is a hundredth of this. */
export const largestFile = 2 * 1024 * 1024;
/** Bytes that one run reads, each time that it reads a file: 10,000 configs as people write them are half of it. */
export const mostBytes = 64 * 1024 * 1024;
/** Characters: Linux's own limit, PATH_MAX. */
const longestPath = 4096;

/** What is said of a path that is a folder. */
export const isFolder = 'it is a folder';

/** How a pointer begins, of at most so many bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;
const longestPointer = 1024;

export abstract class ListedTree implements Tree {
  readonly files: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  readonly refused: ReadonlyMap<string, string>;
  readonly problems: readonly ReadProblem[];
  /** Links to folders of the tree, and links to files of it. */
  readonly #aliases: ReadonlyMap<string, string>;
  #bytes = 0;

  protected constructor(listed: Listing) {
    const listing = withServerLinks(listed);
    this.files = [...listing.files].sort();
    this.problems = [...listing.problems].sort((a, b) => compareText(a.at.file, b.at.file));
    this.refused = listing.refused;
    this.#aliases = listing.aliases;
    this.links = new Map([...this.#secondNames()].sort((a, b) => compareText(a[0], b[0])));
  }

  /** @returns the bytes of a listed file that is not refused, or why there are none */
  protected abstract bytesOf(path: string): Buffer | string;

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
      return this.hasDirectory(target) ? { kind: 'unreadable', reason: isFolder } : { kind: 'missing' };
    const refusal = this.refused.get(target);
    if (refusal !== undefined) return { kind: 'unreadable', reason: refusal };
    if (this.#bytes > mostBytes) {
      return { kind: 'unreadable', reason: `what was read before it is more than ${mostBytes / 1024 / 1024} MiB` };
    }
    const bytes = this.bytesOf(target);
    if (typeof bytes !== 'string') this.#bytes += bytes.length;
    return textOf(bytes, target);
  }

  /** What was read so far counts no more: for a run that begins again. */
  protected forgetReads(): void {
    this.#bytes = 0;
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
export function textOf(bytes: Buffer | string, name: string): ReadResult {
  if (typeof bytes === 'string') return { kind: 'unreadable', reason: bytes };
  const text = decode(bytes);
  if (text === null) return { kind: 'unreadable', reason: 'it is binary' };
  if (bytes.length <= longestPointer && lfsPointer.test(text)) {
    return { kind: 'unreadable', reason: 'it is a pointer of Git LFS, whose content is not here' };
  }
  return { kind: 'text', source: new SourceText(name, text) };
}
