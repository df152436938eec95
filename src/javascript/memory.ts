/**
 * Where a condition is not known, both ways are taken, each from the same state, and what they changed
 * is merged afterwards: a variable set to 4000 in one branch and to 3000 in the other is one of both.
 */

import { choose, sameValue } from './choices.ts';
import {
  type ArrayValue,
  type Binding,
  type ObjectValue,
  type Option,
  type Origin,
  primitive,
  type Unknown,
  type Value,
  type When,
} from './value.ts';

type Container = Binding | ObjectValue | ArrayValue;

type Snapshot =
  | { readonly of: 'binding'; readonly value: Value }
  | {
      readonly of: 'object';
      readonly properties: Map<string, Value>;
      readonly rest: ObjectValue['rest'];
      readonly isLoose: boolean;
    }
  | {
      readonly of: 'array';
      readonly items: Value[];
      readonly rest: ArrayValue['rest'];
      readonly isLoose: boolean;
    };

export type Changes = Map<Container, Snapshot>;

/** One way through a condition: what to do, and the environment in which it is taken (see `Option`). */
export interface Branch<T> {
  readonly when: When | null;
  readonly run: () => T;
}

/** That a variable has a value, or that it has not. */
export interface Condition {
  readonly when: When;
  readonly holds: boolean;
}

/** A way that names no environment is taken in none that the other one names. */
function conditionOf<T>(branch: Branch<T>, branches: readonly Branch<T>[]): Condition | null {
  if (branch.when !== null) return { when: branch.when, holds: true };
  const other = branches.length === 2 ? branches.find((it) => it.when !== null)?.when : undefined;
  return other === undefined || other === null ? null : { when: other, holds: false };
}

/** What memory held at one of several ends of the same code. */
export interface End {
  readonly when: When | null;
  readonly changes: Changes;
}

export class Memory {
  /** For each condition we are inside of: the containers changed so far, as they were before. */
  readonly #journals: Changes[] = [];
  /** What is known of the environment here, innermost last: that it is one, or that it is not. */
  readonly conditions: Condition[] = [];

  readonly #charge: (steps: number) => void;

  /** @param charge counts steps: what is large costs some to be kept */
  constructor(charge: (steps: number) => void) {
    this.#charge = charge;
  }

  /** Objects of the language (`Math`), which every program sees changed that changes them. */
  readonly ofLanguage = new WeakSet<Value>();

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
    for (const branch of branches) {
      const { result, before } = this.#record(() => this.#under(conditionOf(branch, branches), branch.run));
      const changes = stateOf(before.keys());
      this.#undo(before);
      results.push(result);
      if (survives(result)) ends.push({ when: branch.when, changes });
    }
    if (ends.length > 0) this.#merge(ends, new Map(), at);
    return results;
  }

  /**
   * Runs a function, which may end in several places: `level` is what it asks `changesSince` with at each of
   * them, and `ends` are those that are to be merged, if there is more than one.
   */
  runFunction<T>(run: (level: number) => { readonly result: T; readonly ends: readonly End[] }, at: Origin): T {
    const level = this.#journals.length;
    const { result, before } = this.#record(() => run(level));
    this.#inherit(before);
    if (result.ends.length > 0) this.#merge(result.ends, before, at);
    return result.result;
  }

  /** The present state of all that was changed since a function began. */
  changesSince(level: number): Changes {
    const containers = new Set(this.#journals.slice(level).flatMap((it) => [...it.keys()]));
    for (const container of containers) this.#charge(costOf(container));
    this.#charge(containers.size >> 3);
    return stateOf(containers);
  }

  /** Leaves the merge of these states. What an end does not mention is as it was before: by now it may be changed. */
  #merge(ends: readonly End[], before: Changes, at: Origin): void {
    for (const container of new Set(ends.flatMap(({ changes }) => [...changes.keys()]))) {
      const start = before.get(container) ?? snapshotOf(container);
      this.#touch(container);
      const states = ends.map(({ when, changes }) => ({ when, state: changes.get(container) ?? start }));
      restore(container, merged(states, at));
    }
  }

  /**
   * Runs something that happens any number of times, also not at all: nothing is known afterwards of what it
   * changes. It is run again until it changes nothing else, as what it does may depend on what it did.
   */
  blur(run: () => void, reason: Unknown): void {
    for (let round = 0; round < mostRounds; round += 1) {
      const { before } = this.#record(run);
      const changes = stateOf(before.keys());
      this.#undo(before);
      let isStable = true;
      for (const [container, after] of changes) {
        const now = snapshotOf(container);
        if (covers(now, after)) continue;
        isStable = false;
        this.#touch(container);
        restore(container, blurred(now, after, reason, round === mostRounds - 2));
      }
      if (isStable) return;
    }
  }

  #under<T>(condition: Condition | null, run: () => T): T {
    if (condition === null) return run();
    this.conditions.push(condition);
    try {
      return run();
    } finally {
      this.conditions.pop();
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

  #undo(before: Changes): void {
    for (const [container, snapshot] of before) restore(container, snapshot);
  }

  #touch(container: Container): void {
    const journal = this.#journals.at(-1);
    if (journal === undefined || journal.has(container)) return;
    this.#charge(costOf(container));
    journal.set(container, snapshotOf(container));
  }
}

/** Rounds after which `blur` takes nothing for known that it changes. */
const mostRounds = 5;

function stateOf(containers: Iterable<Container>): Changes {
  const state: Changes = new Map();
  for (const container of containers) state.set(container, snapshotOf(container));
  return state;
}

/** Steps that it costs to keep what a container holds; that of an object is looked at key by key when it is merged. */
function costOf(container: Container): number {
  if (!('kind' in container)) return 0;
  return container.kind === 'array' ? container.items.length >> 5 : container.properties.size >> 3;
}

function snapshotOf(container: Container): Snapshot {
  if (!('kind' in container)) return { of: 'binding', value: container.value };
  return container.kind === 'object'
    ? { of: 'object', properties: new Map(container.properties), rest: container.rest, isLoose: container.isLoose }
    : { of: 'array', items: [...container.items], rest: container.rest, isLoose: container.isLoose };
}

function restore(container: Container, snapshot: Snapshot): void {
  if (snapshot.of === 'binding') {
    if (!('kind' in container)) container.value = snapshot.value;
  } else if ('kind' in container && container.kind === 'object' && snapshot.of === 'object') {
    container.properties = new Map(snapshot.properties);
    container.rest = snapshot.rest;
    container.isLoose = snapshot.isLoose;
  } else if ('kind' in container && container.kind === 'array' && snapshot.of === 'array') {
    container.items = [...snapshot.items];
    container.rest = snapshot.rest;
    container.isLoose = snapshot.isLoose;
  }
}

function merged(ends: readonly { readonly when: When | null; readonly state: Snapshot }[], at: Origin): Snapshot {
  const [first] = ends;
  if (first === undefined) throw new RangeError('nothing to merge');
  if (ends.length === 1) return first.state;
  switch (first.state.of) {
    case 'binding': {
      const options = ends.flatMap(({ when, state }) => (state.of === 'binding' ? [{ value: state.value, when }] : []));
      return { of: 'binding', value: choose(options, at) };
    }
    case 'object': {
      const states = ends.flatMap(({ when, state }) => (state.of === 'object' ? [{ when, ...state }] : []));
      return { of: 'object', ...mergeObjects(states, at) };
    }
    case 'array': {
      const states = ends.flatMap(({ when, state }) => (state.of === 'array' ? [{ when, ...state }] : []));
      return { of: 'array', ...mergeItems(states, at) };
    }
  }
}

/** Item by item; lists that differ in length become all items that there may be. */
function mergeItems(
  states: readonly (Pick<ArrayValue, 'items' | 'rest' | 'isLoose'> & { readonly when: When | null })[],
  at: Origin,
): Pick<ArrayValue, 'items' | 'rest' | 'isLoose'> {
  const rest = states.map((it) => it.rest).find((it) => it !== null) ?? null;
  const length = states[0]?.items.length ?? 0;
  if (states.every((it) => it.items.length === length && it.rest === null && !it.isLoose)) {
    const items = Array.from({ length }, (_, index) =>
      choose(
        states.flatMap(({ when, items: own }): Option[] =>
          own.slice(index, index + 1).map((value) => ({ value, when })),
        ),
        at,
      ),
    );
    return { items, rest, isLoose: false };
  }
  return { items: [...new Set(states.flatMap((it) => it.items))], rest, isLoose: true };
}

/** Whether a state leaves open what another one says. */
function covers(now: Snapshot, after: Snapshot): boolean {
  if (now.of === 'binding') return after.of === 'binding' && leavesOpen(now.value, after.value);
  if (now.of === 'object') {
    if (after.of !== 'object' || (now.rest !== after.rest && typeof now.rest !== 'object')) return false;
    if (!now.isLoose && (after.isLoose || !hasKeys(after.properties, [...now.properties.keys()]))) return false;
    const isOpen = typeof now.rest === 'object';
    return (
      [...now.properties].every(([key, value]) => {
        const other = after.properties.get(key);
        return other === undefined ? value.kind === 'unknown' : leavesOpen(value, other);
      }) && [...after.properties.keys()].every((key) => isOpen || now.properties.has(key))
    );
  }
  if (after.of !== 'array' || (after.rest !== null && now.rest === null)) return false;
  const hasAll = now.items.every((item, index) => item === after.items[index]);
  return hasAll && (now.rest !== null || (now.items.length === after.items.length && now.isLoose === after.isLoose));
}

function leavesOpen(now: Value, after: Value): boolean {
  return (now.kind === 'unknown' && now.variables === undefined) || sameValue(now, after);
}

/** What is left of a state when something happens any number of times that turns it into `after`. */
function blurred(now: Snapshot, after: Snapshot, reason: Unknown, isLast: boolean): Snapshot {
  if (now.of === 'binding') return { of: 'binding', value: reason };
  if (now.of === 'object') {
    const properties = new Map(now.properties);
    const known = after.of === 'object' ? after.properties : new Map<string, Value>();
    for (const [key, value] of now.properties) {
      const other = known.get(key);
      if (isLast || other === undefined || !leavesOpen(value, other)) properties.set(key, reason);
    }
    const isLarger = isLast || [...known.keys()].some((key) => !now.properties.has(key));
    const isOpen = isLarger || (after.of === 'object' && after.rest !== now.rest);
    return { of: 'object', properties, rest: isOpen ? reason : now.rest, isLoose: true };
  }
  const others = after.of === 'array' && !isLast ? after.items : [];
  const end = now.items.findIndex((item, index) => item !== others[index]);
  return { of: 'array', items: end === -1 ? now.items : now.items.slice(0, end), rest: reason, isLoose: true };
}

type ObjectState = Pick<ObjectValue, 'properties' | 'rest' | 'isLoose'>;

/** Property by property; one that is missing on some way may be `undefined`. */
export function mergeObjects(
  states: readonly (ObjectState & { readonly when: When | null })[],
  at: Origin,
): ObjectState {
  const keys = [...new Set(states.flatMap((it) => [...it.properties.keys()]))];
  const properties = new Map<string, Value>();
  for (const key of keys) {
    const first = states[0]?.properties.get(key);
    if (first !== undefined && states.every((state) => state.properties.get(key) === first)) {
      properties.set(key, first);
      continue;
    }
    const options = states.map((state) => ({ when: state.when, value: ownOrRest(state, key, at) }));
    properties.set(key, choose(options, at));
  }
  const rests = states.map((it) => it.rest);
  const rest = rests.find((it) => typeof it === 'object') ?? rests.find((it) => it === 'variable') ?? 'nothing';
  const isLoose = states.some((it) => it.isLoose || !hasKeys(it.properties, keys));
  return { properties, rest, isLoose };
}

function ownOrRest({ properties, rest }: ObjectState, key: string, at: Origin): Value {
  const own = properties.get(key);
  if (own !== undefined) return own;
  return rest === 'nothing'
    ? primitive(undefined, at)
    : rest === 'variable'
      ? { kind: 'variable', name: key, at }
      : rest;
}

function hasKeys(properties: ReadonlyMap<string, Value>, keys: readonly string[]): boolean {
  const own = [...properties.keys()];
  return own.length === keys.length && own.every((key, index) => key === keys[index]);
}
