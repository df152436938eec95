/** The files of a checkout as a store: what a commit has in common with it need not be fetched. */
import { createHash } from 'node:crypto';
import { bytesUnder } from '../files/local-tree.ts';
import type { Content, Entry, ObjectStore } from './objects.ts';

/** The id that git gives to a content, by the algorithm of a known one. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A store that takes from the checkout what is the same there, by its id, and asks the other one for the rest. */
export function reusing(store: ObjectStore, root: string): ObjectStore {
  const files = bytesUnder(root);
  return {
    list: (commit) => store.list(commit),
    async read(entries) {
      const contents = new Map<string, Content>();
      const missing: Entry[] = [];
      for (const entry of entries) {
        // A link is kept as a link, and its target is no content of its own.
        const bytes = entry.kind === 'file' ? files(entry.path) : null;
        if (bytes !== null && blobId(bytes, entry.id) === entry.id) contents.set(entry.id, { kind: 'bytes', bytes });
        else missing.push(entry);
      }
      if (missing.length === 0) return contents;
      return new Map([...contents, ...(await store.read(missing))]);
    },
  };
}
