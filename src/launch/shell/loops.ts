/** The loops of a shell. */
import type { Word } from '../words.ts';
import type { Loop } from './grammar.ts';
import { assigned, both, clouded, ends, merged, type Outcome, type State, succeeds } from './state.ts';
import { Walk } from './walk.ts';

/** Rounds of one loop. */
const mostRounds = 32;

/** Rounds of a loop that are tried to see what it sets. */
const mostTrials = 4;

export abstract class Loops extends Walk {
  /** The words behind the script or the function. */
  protected abstract args(): readonly Word[];

  /** Does something of which only the state that it leads to counts. */
  protected abstract trial(run: () => State | null): State | null;

  protected override loop(loop: Loop, state: State): Outcome {
    return loop.over === null ? this.#while(loop, state) : this.#for(loop, loop.over, state);
  }

  /**
   * `while true; do next start; sleep 1; done`: its body is read once, for every round. What a round sets is not known in it,
   * as the one before may have set it.
   */
  #while(loop: Loop, first: State): Outcome {
    const { at, asks, isUntil, commands } = loop;
    const round = (from: State): State | null =>
      merged(
        from,
        this.trial(() => this.#inLoop(at, () => this.asked(() => this.list([...asks, ...commands], from)))),
        at,
      );
    let state = round(first);
    // What one round sets may decide what the next one does.
    for (let rounds = 1; state !== null && rounds < mostTrials; rounds += 1) {
      const next: State | null = round(state);
      if (next === null || !setsMore(next, state)) break;
      state = next;
    }
    if (state === null) return ends;
    const from: State = state;
    const asked = this.asked(() => this.list(asks, from));
    const { yes, no: over } = isUntil ? { yes: asked.no, no: asked.yes } : asked;
    if (yes === null) return over === null ? ends : succeeds(over);
    const run = (): Outcome => this.list(commands, yes);
    const after = this.#inLoop(at, () => (over === null ? run() : this.#maybe(loop, run)));
    if (over !== null) return both(merged(over, after, at) ?? over);
    // Only a `break` ends it.
    return after === null || !this.hasBreak ? ends : both(after);
  }

  /** Once, or not at all. */
  #maybe(loop: Loop, run: () => Outcome): Outcome {
    const { fork, way } = this.nextFork(loop, 2);
    if (way === null) return this.unsurely(fork, run);
    return way === 0 ? run() : ends;
  }

  #for(loop: Loop, { name, words }: NonNullable<Loop['over']>, start: State): Outcome {
    const { at, commands } = loop;
    const items = words === null ? this.args() : this.words(words, start);
    if (items.some((it) => it.expands)) {
      const round = (from: State) => () => this.list(commands, clouded(from, name, at));
      const state =
        merged(
          start,
          this.trial(() => this.#inLoop(at, round(start))),
          at,
        ) ?? start;
      return both(
        merged(
          state,
          this.#inLoop(at, () => this.#maybe(loop, round(state))),
          at,
        ) ?? state,
      );
    }
    if (items.length > mostRounds) {
      this.trouble ??= { reason: 'a "for" of very many rounds', at };
      return ends;
    }
    let state = start;
    for (const item of items) {
      const next: State = assigned(state, name, item);
      let goesOn = false;
      const after = this.#inLoop(at, () => {
        const outcome = this.list(commands, next);
        goesOn = outcome.yes !== null || outcome.no !== null;
        return outcome;
      });
      if (after === null) return ends;
      state = after;
      if (this.hasBreak && goesOn) this.trouble ??= { reason: 'a "break" on a condition', at };
      if (this.hasBreak) break;
    }
    return both(state);
  }

  /** A round: what holds behind it, however it was left. */
  #inLoop(at: Word, run: () => Outcome): State | null {
    const before = this.left;
    this.left = null;
    this.hasBreak = false;
    const { yes, no } = run();
    const after = merged(merged(yes, no, at), this.left, at);
    this.left = before;
    return after;
  }
}

/** Whether more is not known, behind another round, than before it. */
function setsMore(next: State, { settings, directory }: State): boolean {
  const namesOf = (all: State['settings']): readonly (string | null)[] =>
    all.flatMap((it) => (it.kind === 'uncertain' ? [it.name] : []));
  const before = new Set(namesOf(settings));
  const more = next.settings.slice(settings.length);
  return (
    next.directory !== directory || more.length > namesOf(more).length || namesOf(more).some((it) => !before.has(it))
  );
}
