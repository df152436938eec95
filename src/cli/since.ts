/** What a folder has brought since it left a commit. */
import { judgeChange } from '../change/judge.ts';
import { landed, lawOf } from '../change/law.ts';
import type { Given } from '../change/states.ts';
import { openRepository } from '../git/local.ts';
import { Snapshot } from '../git/snapshot.ts';
import { reusing } from '../git/working-copy.ts';
import type { Note } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import { readable, type Tree } from '../model/tree.ts';

/**
 * @param root the folder, and `tree` what lies in it
 * @param name of the commit, as the user has written it
 * @throws Failure where there is no such commit here, or anything that the verdict needs cannot be read
 */
export async function checkSince(root: string, tree: Tree, name: string, given: Given, today: string): Promise<Report> {
  const repository = openRepository(root);
  const commit = await repository.commit(name);
  // What the other branch has brought in the meantime is not this one's doing.
  const base = await repository.mergeBase(commit, repository.head);
  const store = repository.pathPrefix === '' ? reusing(repository.store, root) : repository.store;
  const before = await Snapshot.open(store, base, repository.pathPrefix);
  const landing = readable(tree);
  const law = await lawOf(before, landing, given);
  const notes: Note[] = [...law.notes];
  const after = await landed(landing, law.policy, law.after, given, notes);
  return judgeChange(law.before, after, law.policy, {
    base: `${name} at ${base.slice(0, 7)}`,
    settledBy: null,
    elsewhere: [],
    notes,
    today,
  });
}
