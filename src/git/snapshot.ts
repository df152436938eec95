/** A commit as a `Tree`. Its content is fetched when a run asks for it, and the run repeated: reading is not asynchronous. */
import { ListedTree, largestFile } from '../files/listed-tree.ts';
import { deepestFolder, type Listing, mostEntries, skippedFolders, tooDeep, tooMany } from '../files/walk.ts';
import { Failure } from '../model/failure.ts';
import { type Tree, withRead } from '../model/tree.ts';
import { follow, type Names } from './links.ts';
import type { Content, Entry, ObjectStore } from './objects.ts';

/** Runs until all is there: each follows the files one `import` further. */
const mostRounds = 50;

/** Links of one commit. */
const mostLinks = 5_000;

export class Snapshot extends ListedTree {
  readonly #store: ObjectStore;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #contents = new Map<string, Content>();
  readonly #wanted = new Set<string>();

  /**
   * @param commit its full id
   * @param pathPrefix the folder that is checked, without a `/` at its ends; `''` for the whole repository
   * @throws Failure where the commit cannot be listed, or holds more than the limits allow
   */
  static async open(store: ObjectStore, commit: string, pathPrefix: string): Promise<Snapshot> {
    const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
    const all = await store.list(commit);
    all.forEach(refuseUnsafe);
    const links = await textsOfLinks(all, store);
    const entries = new Map<string, Entry>();
    for (const entry of all) {
      if (!entry.path.startsWith(prefix) || entry.kind === 'submodule') continue;
      const path = entry.path.slice(prefix.length);
      if (!isSkipped(path)) entries.set(path, entry);
    }
    return new Snapshot(store, entries, listing(entries, namesOf(all, links), prefix));
  }

  private constructor(store: ObjectStore, entries: ReadonlyMap<string, Entry>, listed: Listing) {
    super(listed);
    this.#store = store;
    this.#entries = entries;
  }

  /**
   * The result of a run that had all that it asked for.
   *
   * @param run may be called many times, and must do the same each time that it reads the same
   * @throws Failure what the last run threw, or that there was no end to what it asked for
   */
  async settle<T>(run: (tree: Tree) => T | Promise<T>): Promise<T> {
    for (let round = 0; round < mostRounds; round += 1) {
      this.forgetReads();
      const outcome = await attempt(() => run(this.#view()));
      if (this.#wanted.size === 0) {
        if ('error' in outcome) throw outcome.error;
        return outcome.value;
      }
      await this.load([...this.#wanted]);
    }
    throw new Failure('the files of the repository lead from one to the next without end');
  }

  /** A tree of its own for each run: what is worked out once for a tree is kept with it, and would be out of date. */
  #view(): Tree {
    return withRead(this, (path) => this.read(path));
  }

  /** Fetches the content of files beforehand; what is not listed is left out. */
  async load(paths: readonly string[]): Promise<void> {
    const entries = paths.map((path) => this.#entries.get(path)).filter((it) => it !== undefined);
    const missing = entries.filter((it) => it.kind === 'file' && !isTooLarge(it) && !this.#contents.has(it.id));
    if (missing.length > 0) {
      for (const [id, content] of await this.#store.read(missing)) this.#contents.set(id, content);
    }
    this.#wanted.clear();
  }

  /** The paths whose content, or kind, is another one here than there, or which only one of the two has; sorted. */
  changedSince(other: Snapshot): readonly string[] {
    const paths = new Set([...this.#entries.keys(), ...other.#entries.keys()]);
    return [...paths].filter((path) => !isSame(this.#entries.get(path), other.#entries.get(path))).sort();
  }

  /** The id of a file's content; `null` where there is no such file. */
  idOf(path: string): string | null {
    return this.#entries.get(path)?.id ?? null;
  }

  protected override bytesOf(path: string): Buffer | string {
    const entry = this.#entries.get(path);
    if (entry === undefined) return 'it is not in this commit';
    if (isTooLarge(entry)) return tooLarge;
    const content = this.#contents.get(entry.id);
    if (content === undefined) {
      this.#wanted.add(path);
      return 'it has not been fetched yet';
    }
    if (content.kind === 'unreadable') return content.reason;
    return content.bytes.length > largestFile ? tooLarge : content.bytes;
  }
}

const tooLarge = `it is larger than ${largestFile / 1024 / 1024} MiB`;

function isTooLarge({ size }: Entry): boolean {
  return size !== null && size > largestFile;
}

function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.id === b?.id && a?.kind === b?.kind;
}

function isSkipped(path: string): boolean {
  return path.split('/').some((segment, index, all) => index < all.length - 1 && skippedFolders.has(segment));
}

/** Git makes no such entries and checks none out, but a tree can be made by hand. */
function refuseUnsafe({ path }: Entry): void {
  if (path.split('/').some((it) => it === '' || it === '.' || it === '..' || it.toLowerCase() === '.git')) {
    throw new Failure(`the commit has a file that git would not check out, "${path}"`);
  }
}

async function textsOfLinks(all: readonly Entry[], store: ObjectStore): Promise<ReadonlyMap<string, string>> {
  const links = all.filter((it) => it.kind === 'link');
  if (links.length > mostLinks) throw new Failure(`there are more than ${mostLinks} links to follow`);
  const contents = links.length === 0 ? new Map<string, Content>() : await store.read(links);
  return new Map(
    links.map(({ path, id }) => {
      const content = contents.get(id);
      return [path, content?.kind === 'bytes' ? content.bytes.toString('utf8') : ''];
    }),
  );
}

function namesOf(all: readonly Entry[], links: ReadonlyMap<string, string>): Names {
  const files = new Set<string>();
  const folders = new Set<string>(['']);
  for (const { path, kind } of all) {
    if (kind === 'file') files.add(path);
    if (kind === 'submodule') folders.add(path);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    // A folder for each file and one more: as many as the disk's own walk would count, at most.
    if (files.size + folders.size > mostEntries) throw tooMany();
  }
  return { files, folders, links };
}

function listing(entries: ReadonlyMap<string, Entry>, names: Names, prefix: string): Listing {
  const files: string[] = [];
  const refused = new Map<string, string>();
  const aliases = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [path, { kind }] of entries) {
    if (path.split('/').length > deepestFolder + 1) throw tooDeep(path);
    if (kind !== 'link') {
      files.push(path);
      continue;
    }
    const target = follow(prefix + path, names, prefix);
    if ('refusal' in target) {
      files.push(path);
      refused.set(path, target.refusal);
      texts.set(path, names.links.get(prefix + path) ?? '');
    } else aliases.set(path, target.path.slice(prefix.length));
  }
  return { files, problems: [], refused, aliases, texts };
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

async function attempt<T>(run: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await run() };
  } catch (error) {
    return { error };
  }
}
