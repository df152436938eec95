/**
 * Where a condition is not known, both ways are taken, each from the same state, and what they changed
 * is merged afterwards: a variable set to 4000 in one branch and to 3000 in the other is one of both.
 */
import {
  type ArrayValue,
  type Binding,
  choose,
  type ObjectValue,
  type Option,
  type Origin,
  primitive,
  type Value,
} from './value.ts';

type Container = Binding | ObjectValue | ArrayValue;

type Snapshot =
  | { readonly of: 'binding'; readonly value: Value }
  | { readonly of: 'object'; readonly properties: Map<string, Value>; readonly rest: ObjectValue['rest'] }
  | { readonly of: 'array'; readonly items: Value[]; readonly rest: ArrayValue['rest'] };

type Changes = Map<Container, Snapshot>;

/** One way through a condition: what to do, and the environment in which it is taken (see `Option`). */
export interface Branch<T> {
  readonly when: string | null;
  readonly run: () => T;
}

export class Memory {
  /** For each condition we are inside of: the containers changed so far, as they were before. */
  readonly #journals: Changes[] = [];

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
    const ends: { readonly when: string | null; readonly changes: Changes }[] = [];
    const before: Changes = new Map();
    for (const branch of branches) {
      const journal: Changes = new Map();
      this.#journals.push(journal);
      let result: T;
      try {
        result = branch.run();
      } finally {
        this.#journals.pop();
      }
      const changes: Changes = new Map();
      for (const [container, snapshot] of journal) {
        changes.set(container, snapshotOf(container));
        if (!before.has(container)) before.set(container, snapshot);
        restore(container, snapshot);
      }
      results.push(result);
      if (survives(result)) ends.push({ when: branch.when, changes });
    }
    if (ends.length === 0) return results;
    for (const [container, start] of before) {
      this.#touch(container);
      restore(
        container,
        merge(
          ends.map(({ when, changes }) => ({ when, state: changes.get(container) ?? start })),
          at,
        ),
      );
    }
    return results;
  }

  #touch(container: Container): void {
    const journal = this.#journals.at(-1);
    if (journal !== undefined && !journal.has(container)) journal.set(container, snapshotOf(container));
  }
}

function snapshotOf(container: Container): Snapshot {
  if (!('kind' in container)) return { of: 'binding', value: container.value };
  return container.kind === 'object'
    ? { of: 'object', properties: new Map(container.properties), rest: container.rest }
    : { of: 'array', items: [...container.items], rest: container.rest };
}

function restore(container: Container, snapshot: Snapshot): void {
  if (snapshot.of === 'binding') {
    if (!('kind' in container)) container.value = snapshot.value;
  } else if ('kind' in container && container.kind === 'object' && snapshot.of === 'object') {
    container.properties = new Map(snapshot.properties);
    container.rest = snapshot.rest;
  } else if ('kind' in container && container.kind === 'array' && snapshot.of === 'array') {
    container.items = [...snapshot.items];
    container.rest = snapshot.rest;
  }
}

function merge(ends: readonly { readonly when: string | null; readonly state: Snapshot }[], at: Origin): Snapshot {
  const [first] = ends;
  if (first === undefined) throw new RangeError('nothing to merge');
  if (ends.length === 1) return first.state;
  switch (first.state.of) {
    case 'binding':
      return {
        of: 'binding',
        value: choose(
          ends.flatMap(({ when, state }) => (state.of === 'binding' ? [{ value: state.value, when }] : [])),
          at,
        ),
      };
    case 'object': {
      const states = ends.flatMap(({ when, state }) => (state.of === 'object' ? [{ when, ...state }] : []));
      return {
        of: 'object',
        properties: mergeProperties(states, at),
        rest: states.map((it) => it.rest).find((rest) => rest !== 'nothing') ?? 'nothing',
      };
    }
    case 'array': {
      // The longest is kept whole: an item that only one branch appends is an item that may be there.
      const states = ends.flatMap(({ when, state }) => (state.of === 'array' ? [{ when, ...state }] : []));
      const length = Math.max(...states.map((it) => it.items.length));
      const items = Array.from({ length }, (_, index) =>
        choose(
          states.flatMap(({ when, items: own }): Option[] => {
            const value = own[index];
            return value === undefined ? [] : [{ value, when }];
          }),
          at,
        ),
      );
      return { of: 'array', items, rest: states.map((it) => it.rest).find((rest) => rest !== null) ?? null };
    }
  }
}

/** Property by property; one that is missing on some way may be `undefined`. */
export function mergeProperties(
  states: readonly { readonly when: string | null; readonly properties: ReadonlyMap<string, Value> }[],
  at: Origin,
): Map<string, Value> {
  const keys = new Set(states.flatMap((it) => [...it.properties.keys()]));
  const merged = new Map<string, Value>();
  for (const key of keys) {
    merged.set(
      key,
      choose(
        states.map(({ when, properties }) => ({ when, value: properties.get(key) ?? primitive(undefined, at) })),
        at,
      ),
    );
  }
  return merged;
}
