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
    return this.#blobs([...new Set(entries.map((it) => it.id))]);
  }

  /** Each is answered with a line of its id, type and size, its bytes, and the end of a line. */
  #blobs(ids: readonly string[]): ReadonlyMap<string, Content> {
    const answers = this.#repository.answer(ids.map((id) => `${id}\n`).join(''), 'cat-file', '--batch');
    let at = 0;
    return new Map(
      ids.map((id): [string, Content] => {
        const start = answers.indexOf('\n', at) + 1;
        const [, type, size = ''] = answers.toString('utf8', at, start - 1).split(' ');
        if (type !== 'blob') throw new Error(`${id} is no blob`);
        const end = start + Number(size);
        at = end + 1;
        return [id, { kind: 'bytes', bytes: answers.subarray(start, end) }];
      }),
    );
  }
}
