/**
 * Where a condition is not known, both ways are taken, each from the same state, and what they changed
 * is merged afterwards: a variable set to 4000 in one branch and to 3000 in the other is one of both.
 */
import { forgotten, mayBeSet } from './choices.ts';
import { anyTime, type Branch, type Condition, conditionsOf, type Way } from './conditions.ts';
import type { Under } from './outcomes.ts';
import {
  blurred,
  type Changes,
  type Container,
  costOf,
  covers,
  giveBack,
  isSame,
  merged,
  ownContents,
  replacedBy,
  snapshotOf,
  undone,
} from './snapshots.ts';
import type { ArrayValue, Binding, ObjectValue, Origin, Pending, Unknown, Value } from './value.ts';

/** What memory held at one of several ends of the same code. */
export interface End extends Under {
  readonly changes: Changes;
}

/** How a function ended; see `Memory.runFunction`. */
interface FunctionEnd<T> {
  readonly result: T;
  readonly ends: readonly End[];
  /** Of what it cannot go on without, whether that holds at each of them. */
  readonly isKnownBehind: (condition: Condition) => boolean;
}

export class Memory {
  /** For each condition we are inside of: the containers changed so far, as they were before. */
  readonly #journals: Changes[] = [];
  /** What it took to come here, innermost last: that the environment is one, or that it is not; a way that may be taken. */
  readonly conditions: (Condition | Way)[] = [];

  readonly #charge: (steps: number) => void;

  /** @param charge counts steps: what is large costs some to be kept */
  constructor(charge: (steps: number) => void) {
    this.#charge = charge;
  }

  /** Objects of the language (`Math`), which every program sees changed that changes them. */
  readonly ofLanguage = new WeakSet<Value>();
  /** `console`, by which nothing is computed. */
  readonly consoles = new WeakSet<Value>();
  /** Classes of packages whose meaning is known, which are named to code that is not read: `imports: [ConfigModule]`. */
  readonly named = new WeakSet<Value>();

  /** What was left open, see `leaveOpen`, and whether anything has written to it since, also in vain. */
  readonly #open = new Map<Container, { isTouched: boolean }>();

  /** Objects that were frozen, on some way at least. */
  readonly #frozen = new WeakSet<Value>();

  /** From here on, what is written to the object may have no effect. */
  mayFreeze(value: Value): void {
    this.#frozen.add(value);
  }

  isFrozen(value: Value): boolean {
    return this.#frozen.has(value);
  }

  setBinding(binding: Binding, value: Value): void {
    this.#touch(binding);
    binding.value = value;
  }

  setProperty(object: ObjectValue, key: string, value: Value): void {
    this.#touch(object);
    object.properties.set(key, value);
  }

  /** From here on nothing is known of what it holds; an environment keeps what it has, which may be set besides. */
  lose(container: ObjectValue | ArrayValue, reason: Unknown): void {
    this.#touch(container);
    if (container.kind === 'object' && container.holdsTexts) {
      mayBeSet(container);
      return;
    }
    const { rest } = container;
    container.rest = rest !== null && typeof rest === 'object' ? forgotten(rest, reason) : reason;
    if (container.kind === 'array') container.items = [];
    else
      container.properties = new Map(
        [...container.properties].map(([name, value]) => [name, forgotten(value, reason)]),
      );
  }

  /** Call before changing an object or array in any other way. */
  willChange(container: ObjectValue | ArrayValue): void {
    this.#touch(container);
  }

  /**
   * Takes every branch from the state that holds now and leaves the merge of those states in which
   * `survives` holds; the state before, if none does.
   */
  fork<T>(branches: readonly Branch<T>[], at: Origin, survives: (result: T) => boolean): readonly T[] {
    const results: T[] = [];
    const ends: End[] = [];
    const { length } = this.conditions;
    for (const branch of branches) {
      const { result, before } = this.#record(() =>
        this.under(conditionsOf(branch, branches, this.conditions, at), branch.run, branches.length === 1),
      );
      results.push(result);
      const isEnd = survives(result);
      if (!isEnd) this.conditions.length = length;
      if (isEnd && ends.length === 0 && results.length === branches.length) {
        // The only way that is left is the last one: what it changed stands as it is.
        this.#charge(before.size >> 3);
        this.#inherit(before);
        return results;
      }
      const changes = undone(before);
      if (isEnd) ends.push({ when: branch.when, outcomes: branch.outcomes, changes });
    }
    const [only, ...others] = ends;
    if (only === undefined) return results;
    if (others.length > 0) this.#merge(ends, new Map(), at);
    else this.#goOn(only.changes);
    return results;
  }

  /**
   * Runs a function, which may end in several places: `level` is what it asks `changesSince` with at each of
   * them, and `ends` are those that are to be merged, if there is more than one.
   */
  runFunction<T>(run: (level: number) => FunctionEnd<T>, at: Origin): T {
    return this.runPart((level) => {
      const { length } = this.conditions;
      const end = this.under([], () => run(level), true);
      const behind = this.conditions.splice(length);
      this.conditions.push(...behind.filter((one) => one.when === null || end.isKnownBehind(one)));
      return end;
    }, at);
  }

  /** The same of a part of a function, behind which is known what was known of the environment at its end. */
  runPart<T>(run: (level: number) => { readonly result: T; readonly ends: readonly End[] }, at: Origin): T {
    const level = this.#journals.length;
    const { result, before } = this.#record(() => run(level));
    this.#inherit(before);
    if (result.ends.length > 0) this.#merge(result.ends, before, at);
    return result.result;
  }

  /** How much `changesSince` gives, at most. */
  countSince(level: number): number {
    return this.#journals.slice(level).reduce((count, journal) => count + journal.size, 0);
  }

  /** Goes back to where one of these ends was reached, all of them behind the beginning of a part of a function. */
  goBack(ends: readonly End[], level: number, at: Origin): void {
    const before: Changes = new Map();
    for (const journal of this.#journals.slice(level)) {
      for (const [container, snapshot] of journal) if (!before.has(container)) before.set(container, snapshot);
    }
    this.#merge(ends, before, at);
  }

  /** The present state of all that was changed since a function, or a part of one, began. */
  changesSince(level: number): Changes {
    const containers = new Set(this.#journals.slice(level).flatMap((it) => [...it.keys()]));
    for (const container of containers) this.#charge(costOf(container));
    this.#charge(containers.size >> 1);
    return new Map([...containers].map((container) => [container, snapshotOf(container)]));
  }

  /** Leaves the only state there is. */
  #goOn(changes: Changes): void {
    this.#charge(changes.size >> 3);
    for (const [container, state] of changes) {
      this.#keep(container);
      giveBack(container, state);
    }
  }

  /** Leaves the merge of these states. What an end does not mention is as it was before: by now it may be changed. */
  #merge(ends: readonly End[], before: Changes, at: Origin): void {
    const containers = new Set([before, ...ends.map((it) => it.changes)].flatMap((it) => [...it.keys()]));
    this.#charge(containers.size * ends.length);
    for (const container of containers) {
      this.#charge(costOf(container));
      const start = before.get(container) ?? snapshotOf(container);
      this.#keep(container);
      const states = ends.map(({ when, outcomes, changes }) => ({
        when,
        outcomes,
        state: changes.get(container) ?? start,
      }));
      giveBack(container, merged(states, at));
    }
  }

  /**
   * Runs something that happens any number of times, also not at all: nothing is known afterwards of what it
   * changes. It is run again until it changes nothing else, as what it does may depend on what it did.
   */
  blur(run: () => void, reason: Unknown): void {
    for (let round = 0; round < mostRounds; round += 1) {
      const { before } = this.#record(() => this.under([anyTime(reason.at)], run));
      const changes = undone(before);
      let isStable = true;
      for (const [container, after] of changes) {
        const now = snapshotOf(container);
        if (covers(now, after)) continue;
        isStable = false;
        this.#keep(container);
        const left = blurred(now, after, reason, round === mostRounds - 2);
        giveBack(container, left);
        // The next time, what is read from here may be any of these, and is written to.
        this.#loseAll(replacedBy(left, [now, after]), reason);
      }
      if (isStable) return;
    }
  }

  /**
   * Leaves open what was changed since `then`, a state of some time after `level` (see `changesSince`): it is done later.
   */
  leaveOpen(level: number, then: Changes, reason: Unknown): readonly Pending[] {
    const seen = new Set<Container>();
    const pending: Pending[] = [];
    for (const journal of this.#journals.slice(level)) {
      for (const [container, start] of journal) {
        if (seen.has(container)) continue;
        seen.add(container);
        const [now, after] = [then.get(container) ?? start, snapshotOf(container)];
        if (covers(now, after)) continue;
        giveBack(container, blurred(now, after, reason, false));
        const left = snapshotOf(container);
        const own = { isTouched: false };
        this.#open.set(container, own);
        pending.push({
          settle: () => {
            if (own.isTouched || !isSame(snapshotOf(container), left)) return false;
            this.#keep(container);
            giveBack(container, after);
            return true;
          },
          lose: () => {
            this.#keep(container);
            giveBack(container, blurred(snapshotOf(container), after, reason, true));
          },
        });
      }
    }
    return pending;
  }

  /** Runs something; where that ends in an exception, what it changed is as it was before. */
  orUndone<T>(run: () => T): T {
    const before: Changes = new Map();
    this.#journals.push(before);
    let isDone = false;
    try {
      const result = run();
      isDone = true;
      return result;
    } finally {
      this.#journals.pop();
      if (isDone) this.#inherit(before);
      else undone(before);
    }
  }

  /** The same of all that these hold. */
  #loseAll(values: readonly Value[], reason: Unknown): void {
    const seen = new Set<Value>();
    const open = [...values];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (seen.has(value)) continue;
      seen.add(value);
      if (value.kind === 'choice') open.push(...value.options.map((it) => it.value));
      if (value.kind !== 'object' && value.kind !== 'array') continue;
      this.#charge(1);
      open.push(...(value.kind === 'array' ? value.items : value.properties.values()));
      this.lose(value, reason);
    }
  }

  /**
   * Runs something under conditions; what is known of the environment at its end is not known any more behind it.
   *
   * @param isSure whether it is run in any case: what the process cannot do without is known behind it as well
   */
  under<T>(conditions: readonly (Condition | Way)[], run: () => T, isSure = false): T {
    const { length } = this.conditions;
    this.conditions.push(...conditions);
    try {
      return run();
    } finally {
      const known = this.conditions.splice(length);
      if (isSure) this.conditions.push(...known.filter((it) => it.when !== null && it.isFatal === true));
    }
  }

  /** Runs something and gives back, for each container that it changed, what was there before. */
  #record<T>(run: () => T): { readonly result: T; readonly before: Changes } {
    const before: Changes = new Map();
    this.#journals.push(before);
    try {
      return { result: run(), before };
    } catch (error) {
      // Whoever catches it may want to undo this as well.
      this.#journals.pop();
      this.#inherit(before);
      this.#journals.push(before);
      throw error;
    } finally {
      this.#journals.pop();
    }
  }

  #inherit(before: Changes): void {
    const outer = this.#journals.at(-1);
    if (outer === undefined) return;
    for (const [container, snapshot] of before) if (!outer.has(container)) outer.set(container, snapshot);
  }

  #touch(container: Container): void {
    const open = this.#open.size === 0 ? undefined : this.#open.get(container);
    if (open !== undefined) open.isTouched = true;
    this.#keep(container);
    ownContents(container);
    if ('kind' in container && container.kind === 'array') container.count = null;
  }

  /** The same where all that it holds is about to be replaced, and not written to. */
  #keep(container: Container): void {
    const journal = this.#journals.at(-1);
    if (journal === undefined || journal.has(container)) return;
    this.#charge(costOf(container));
    journal.set(container, snapshotOf(container));
  }
}

/** Rounds after which `blur` takes nothing for known that it changes. */
export const mostRounds = 5;
