/** The folders that PM2 applications run in, as folders of the repository. */

import { posix } from 'node:path';
import { insideRepository, repositoryRoot } from '../../javascript/modules/repository.ts';
import { folderOf, within } from '../../model/folders.ts';
import type { Tree } from '../../model/tree.ts';

export class Folders {
  readonly #tree: Tree;
  /** The folder of the process file, where PM2 is run. */
  readonly home: string;
  /** What the server calls `home`, where that can be told. */
  readonly #homeOnServer: string | null;

  /** @param cwds the `cwd` of every application of the file; `null` where it is not given or not known */
  constructor(tree: Tree, home: string, cwds: readonly (string | null)[]) {
    this.#tree = tree;
    this.home = home;
    // A file whose applications share one folder that is not found here is deployed to that folder itself.
    const elsewhere = new Set(
      cwds.flatMap((cwd) =>
        cwd === null || !isOfServer(cwd) || this.#byName(cwd) !== null ? [] : [posix.normalize(cwd)],
      ),
    );
    const [only] = elsewhere;
    this.#homeOnServer = elsewhere.size === 1 && only !== undefined ? only : null;
  }

  /**
   * The repository's folder for a `cwd`; `null` where there is none.
   *
   * A relative one starts where `pm2 start` is typed: in the process file's own folder or, with the file in
   * a folder of its own (`infra/pm2/`), in one further out. An absolute one names a folder of the server
   * (`/var/www/shop`): the repository's folder with the longest equal ending (`shop`).
   */
  of(cwd: string | null): string | null {
    if (cwd === null) return this.home;
    return this.#byName(cwd) ?? (posix.normalize(cwd) === this.#homeOnServer ? this.home : null);
  }

  #relative(cwd: string): string | null {
    const own = within(this.home, cwd);
    for (let base = this.home; ; base = folderOf(base)) {
      const folder = within(base, cwd);
      if (folder !== null && (folder === '' || this.#tree.hasDirectory(folder))) return folder;
      if (base === '') return own;
    }
  }

  #byName(cwd: string): string | null {
    if (!isOfServer(cwd)) return this.#relative(cwd);
    if (cwd === repositoryRoot || cwd.startsWith(`${repositoryRoot}/`)) return insideRepository(cwd);
    const parts = posix.normalize(cwd).split('/');
    for (let start = 1; start < parts.length; start += 1) {
      const folder = parts.slice(start).join('/').replace(/\/$/, '');
      if (folder !== '' && this.#tree.hasDirectory(folder)) return folder;
    }
    return null;
  }
}

/** Whether a `cwd` starts at the root or the home of the server. */
function isOfServer(cwd: string): boolean {
  return cwd.startsWith('/') || cwd.startsWith('~');
}
