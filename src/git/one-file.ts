/** One file of a commit, looked up folder by folder: the rest of a repository, however large, is not listed. */
import { textOf } from '../files/listed-tree.ts';
import { Failure } from '../model/failure.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Content, Entry } from './objects.ts';

/** What lies in a folder of a commit. */
export interface Child {
  readonly name: string;
  /** As git writes it: `100644`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly kind: 'folder' | 'other';
  readonly id: string;
  /** Bytes; `null` where the store does not say. */
  readonly size: number | null;
}

export interface Folders {
  /** What lies in the root of a commit, or in a folder, by its id. @throws Failure where it cannot be had completely */
  children(id: string): Promise<readonly Child[]>;
  /** @throws Failure where they cannot be had */
  read(entries: readonly Entry[]): Promise<ReadonlyMap<string, Content>>;
}

/**
 * The text of a file.
 *
 * @param commit its full id
 * @param path from the root of the repository, with `/`, without `.` or `..`
 * @param name what the text's places call it
 * @param where the commit, for a sentence: `main (1a2b3c4) of harbour/registries`
 * @throws Failure where there is none
 */
export async function oneText(
  folders: Folders,
  commit: string,
  path: string,
  name: string,
  where: string,
): Promise<SourceText> {
  const entry = await entryAt(folders, commit, path, where);
  const content = (await folders.read([entry])).get(entry.id);
  const read = textOf(content?.kind === 'bytes' ? content.bytes : (content?.reason ?? 'it has not been had'), name);
  if (read.kind === 'text') return read.source;
  const why = read.kind === 'unreadable' ? read.reason : 'it is not there';
  throw new Failure(`the registry ${path} in ${where} cannot be read: ${why}`);
}

async function entryAt(folders: Folders, commit: string, path: string, where: string): Promise<Entry> {
  let id = commit;
  let way = '';
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const found = (await folders.children(id)).find((it) => it.name === name);
    way = way === '' ? name : `${way}/${name}`;
    const isLast = index === names.length - 1;
    if (found === undefined || found.mode === '160000') throw missing(path, where);
    // A link may lead out of the repository, and the one that has written it means a file that can be named.
    if (found.mode === '120000') {
      throw new Failure(`${way} in ${where} is a link: give the path of the registry that it leads to`);
    }
    if (isLast !== (found.kind === 'other')) throw missing(path, where);
    if (isLast) return { path, kind: 'file', id: found.id, size: found.size };
    id = found.id;
  }
  throw missing(path, where);
}

function missing(path: string, where: string): Failure {
  return new Failure(`there is no file ${path} in ${where}`);
}
