/** What following commands may cost in one repository: each is bounded, but a repository may ask for thousands. */
import type { Tree } from '../model/tree.ts';

/** Characters, variables and the like that are looked at. A repository of 500 packages takes a tenth of it. */
const mostWork = 4_000_000;

const left = new WeakMap<Tree, number>();

/** Completes "the port cannot be known: …". */
export const tooMuchWork = 'this repository starts too many commands for all of them to be followed';

/** Takes some of what there is; `false` where that is not enough, and then for all that comes behind it too. */
export function spend(tree: Tree, work: number): boolean {
  const before = left.get(tree) ?? mostWork;
  if (before < 0) return false;
  left.set(tree, before - work);
  return before >= work;
}
