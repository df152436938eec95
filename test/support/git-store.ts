/** The objects of a repository through git itself: what every other store is held against. */
import type { Content, Entry, ObjectStore } from '../../src/git/objects.ts';
import type { GitRepository } from './git.ts';

const kinds: Readonly<Record<string, Entry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** Counts how often it is asked, and for how much. */
export class GitStore implements ObjectStore {
  readonly reads: (readonly string[])[] = [];
  readonly #repository: GitRepository;

  constructor(repository: GitRepository) {
    this.#repository = repository;
  }

  async list(commit: string): Promise<readonly Entry[]> {
    const listed = this.#repository.bytes('ls-tree', '-r', '-l', '-z', commit).toString('utf8');
    return listed
      .split('\0')
      .filter((it) => it !== '')
      .map((it) => {
        const [info = '', path = ''] = [it.slice(0, it.indexOf('\t')), it.slice(it.indexOf('\t') + 1)];
        const [mode = '', , id = '', size = ''] = info.split(/ +/);
        return { path, id, kind: kinds[mode] ?? 'file', size: size === '-' ? null : Number(size) };
      });
  }

  async read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Content>> {
    this.reads.push(entries.map((it) => it.path));
    return new Map(
      entries.map(({ id }) => [id, { kind: 'bytes', bytes: this.#repository.bytes('cat-file', 'blob', id) }]),
    );
  }
}
