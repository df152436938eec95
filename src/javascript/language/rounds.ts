/** The rounds of a loop that is gone through one by one: behind one that may have left it, it takes that it did not. */
import { depthOf, type Way } from '../values/conditions.ts';
import type { Origin } from '../values/value.ts';
import type { Completion, Frame, Interpreter } from './interpreter.ts';

export class Rounds {
  readonly #it: Interpreter;
  readonly #frame: Frame;
  readonly #at: Origin;
  readonly #before: number;
  #way: Way | null = null;

  constructor(it: Interpreter, frame: Frame, at: Origin) {
    [this.#it, this.#frame, this.#at] = [it, frame, at];
    this.#before = this.#left();
  }

  /** A round is over, and the next one follows. */
  follow(): void {
    if (this.#way !== null || this.#left() === this.#before) return;
    const { conditions } = this.#it.memory;
    this.#way = { when: null, at: this.#at, depth: depthOf(conditions, this.#at), index: 1, isFurther: true };
    conditions.push(this.#way);
  }

  /** The loop is over. */
  end(end: Completion): Completion {
    const { conditions } = this.#it.memory;
    const index = this.#way === null ? -1 : conditions.indexOf(this.#way);
    if (index >= 0) conditions.splice(index, 1);
    return end;
  }

  /** What has been kept aside that leaves the loop. */
  #left(): number {
    return this.#frame.returns.length + (this.#frame.loop?.break.ends.length ?? 0);
  }
}
