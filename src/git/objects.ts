/** Git's objects, as far as a check needs them. Where they come from, disk or network, is the store's own matter. */

/** One line of a commit's tree. */
export interface Entry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The id of its content, hexadecimal; of a submodule, a commit that lives elsewhere. */
  readonly id: string;
  /** Bytes; `null` where the store does not say. */
  readonly size: number | null;
}

/** The content of a file; `unreadable` with the reason as a clause: `it is larger than 2 MiB`. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface ObjectStore {
  /**
   * Everything in a commit's tree but the folders themselves, in no particular order.
   *
   * @param commit its full id
   * @throws Failure where it cannot be had completely: a part of a tree is never taken for the whole
   */
  list(commit: string): Promise<readonly Entry[]>;
  /**
   * Contents by id, in as few steps as the store can. Every entry asked for has an answer.
   *
   * @throws Failure where they cannot be had
   */
  read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Content>>;
}
