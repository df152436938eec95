/** What git says two commits differ in, in the words of GitHub. */
import type { State } from './state.ts';

export interface ChangedFile {
  readonly path: string;
  readonly previous: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** The blob as it is now; as it was, where it is removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks alone; `null` for a binary file, or where no line changes. */
  readonly patch: string | null;
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** The files that differ, with renames as git finds them, in git's order. */
export function changedFiles(state: State, from: string, to: string): readonly ChangedFile[] {
  const raw = state.object('diff', '--raw', '-z', '--no-abbrev', '-M', from, to).toString('utf8').split('\0');
  const patches = state.object('diff', '-M', '--full-index', '--no-color', from, to).toString('utf8');
  const sections = patches.split(/^(?=diff --git )/m).filter((it) => it !== '');
  const files: ChangedFile[] = [];
  for (let at = 0; at < raw.length - 1; ) {
    const [, , before = '', after = '', kind = ''] = (raw[at] ?? '').split(' ');
    const status = statuses[kind.slice(0, 1)];
    if (status === undefined) throw new Error(`git says ${raw[at]} of a file, which the fake does not know`);
    const hasTwo = status === 'renamed' || status === 'copied';
    const [first = '', second = ''] = raw.slice(at + 1, at + 3);
    at += hasTwo ? 3 : 2;
    // A file that becomes a link is removed and added.
    const patch = sections
      .splice(0, status === 'changed' ? 2 : 1)
      .map(hunksOf)
      .join('');
    files.push({
      path: hasTwo ? second : first,
      previous: hasTwo ? first : null,
      status,
      sha: status === 'removed' ? before : after,
      additions: patch.match(/^\+/gm)?.length ?? 0,
      deletions: patch.match(/^-/gm)?.length ?? 0,
      patch: patch === '' ? null : patch.replace(/\n$/, ''),
    });
  }
  return files;
}

function hunksOf(section: string): string {
  const start = section.search(/^@@ /m);
  return start < 0 ? '' : section.slice(start);
}

/** The lines of the new file that a patch shows: those that a review can speak of. */
export function shownLines(patch: string | null): ReadonlySet<number> {
  const shown = new Set<number>();
  let next = 0;
  for (const line of (patch ?? '').split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    if (start !== undefined) next = Number(start);
    else if (/^[ +]/.test(line)) {
      shown.add(next);
      next += 1;
    }
  }
  return shown;
}
