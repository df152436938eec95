/** Which commit a folder has checked out, by reading: no git is started in a folder that is not trusted. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes. A file of refs that is longer than this is not read. */
const longestRefs = 32 * 1024 * 1024;

const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The id of the commit, as `.git/HEAD` says; `null` outside of a repository, before its first commit, and in a
 * worktree or submodule, whose `.git` is a file that leads elsewhere. https://git-scm.com/docs/gitrepository-layout
 */
export function headOf(folder: string): string | null {
  return headIn(join(folder, '.git'));
}

/**
 * As `headOf`, of the folder in which git keeps its files.
 *
 * @param shared where the branches are: of a worktree, in the repository that it belongs to
 */
export function headIn(git: string, shared: string = git): string | null {
  const head = textOf(join(git, 'HEAD'))?.trim() ?? '';
  if (id.test(head)) return head;
  const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
  if (ref === undefined || ref.split('/').includes('..')) return null;
  const loose = textOf(join(shared, ref))?.trim() ?? '';
  if (id.test(loose)) return loose;
  const packed = textOf(join(shared, 'packed-refs')) ?? '';
  const line = packed.split('\n').find((it) => it.endsWith(` ${ref}`));
  const found = line?.slice(0, line.indexOf(' ')) ?? '';
  return id.test(found) ? found : null;
}

function textOf(path: string): string | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= longestRefs ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}
