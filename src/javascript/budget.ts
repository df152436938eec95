/** What all evaluations of one repository may cost together: each is bounded, but a repository may ask for thousands. */
import type { Tree } from '../model/tree.ts';

/** A config takes some hundred steps, a server some ten thousand. */
export const mostSteps = 30_000_000;

export interface Budget {
  /** Steps that there are still. */
  left: number;
}

const budgets = new WeakMap<Tree, Budget>();

export function budgetOf(tree: Tree): Budget {
  let budget = budgets.get(tree);
  if (budget === undefined) {
    budget = { left: mostSteps };
    budgets.set(tree, budget);
  }
  return budget;
}
