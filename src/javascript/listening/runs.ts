/** Which functions of a program have been run while it was evaluated, and whether to their ends. */
import type * as ast from '@babel/types';

/** What is known of the runs of one function. */
export interface Ran {
  /** Whether one of them was not looked at to its end. */
  isCut: boolean;
  /** What ran it and in truth runs later: by then, other things may be known. */
  readonly later: Set<() => unknown>;
  /** The same within such code: what is known at its time is not known at the end. */
  readonly inner: Set<() => unknown>;
}

/** A function that is called by more code that runs later than this is not looked at again. */
const mostLater = 16;

export class Runs {
  readonly #functions = new Map<ast.Function, Ran>();

  of(node: ast.Function): Ran | null {
    return this.#functions.get(node) ?? null;
  }

  /** @param later the code that it is run by, as far as that in truth runs later, outermost first */
  begins(node: ast.Function, later: readonly (() => unknown)[]): Ran {
    let ran = this.#functions.get(node);
    if (ran === undefined) {
      ran = { isCut: false, later: new Set(), inner: new Set() };
      this.#functions.set(node, ran);
    }
    const [outermost, ...others] = later;
    if (outermost === undefined || ran.isCut) return ran;
    ran.later.add(outermost);
    for (const run of others) ran.inner.add(run);
    if (ran.later.size + ran.inner.size > mostLater) ran.isCut = true;
    return ran;
  }
}
