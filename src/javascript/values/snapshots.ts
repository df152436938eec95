/** What objects, lists and names hold at one time, and how two such states become one. */
import { choose, lessSure, sameValue } from './choices.ts';
import { identityOf } from './identities.ts';
import { commonTo, type Under } from './outcomes.ts';
import {
  type ArrayValue,
  type Binding,
  countOf,
  type ObjectValue,
  type Option,
  type Origin,
  primitive,
  type Unknown,
  type Value,
} from './value.ts';
import { sameWhen } from './whens.ts';

export type Container = Binding | ObjectValue | ArrayValue;

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
      readonly isSparse: boolean;
      readonly count: Value | null;
    };

export type Changes = Map<Container, Snapshot>;

/** Takes what was changed back to what it was before, and gives what it was last. */
export function undone(before: Changes): Changes {
  const last: Changes = new Map();
  for (const [container, snapshot] of before) {
    last.set(container, snapshotOf(container));
    giveBack(container, snapshot);
  }
  return last;
}

/** Steps that it costs to keep what a container holds; that of an object is looked at key by key when it is merged. */
export function costOf(container: Container): number {
  if (!('kind' in container)) return 0;
  return container.kind === 'array' ? container.items.length >> 5 : container.properties.size >> 3;
}

/** What the container holds. It is not copied but kept: `ownContents` copies it before something is written to it. */
export function snapshotOf(container: Container): Snapshot {
  if (!('kind' in container)) return { of: 'binding', value: container.value };
  container.isKept = true;
  return container.kind === 'object'
    ? { of: 'object', properties: container.properties, rest: container.rest, isLoose: container.isLoose }
    : {
        of: 'array',
        items: container.items,
        rest: container.rest,
        isLoose: container.isLoose,
        isSparse: container.isSparse === true,
        count: container.count ?? null,
      };
}

/** Call before writing to what the container holds: a snapshot may hold it as well. */
export function ownContents(container: Container): void {
  if (!('kind' in container) || container.isKept !== true) return;
  container.isKept = false;
  if (container.kind === 'object') container.properties = new Map(container.properties);
  else container.items = [...container.items];
}

/** What some states held, and one state does not hold any more in that place. */
export function replacedBy(left: Snapshot, states: readonly Snapshot[]): readonly Value[] {
  const now = placesIn(left);
  return states.flatMap((state) =>
    [...placesIn(state)].flatMap(([place, value]) => (now.get(place) === value ? [] : [value])),
  );
}

function placesIn(snapshot: Snapshot): ReadonlyMap<string | number, Value> {
  switch (snapshot.of) {
    case 'binding':
      return new Map([[0, snapshot.value]]);
    case 'object':
      return snapshot.properties;
    case 'array':
      return new Map(snapshot.items.entries());
  }
}

/** Lets it hold what it held then. */
export function giveBack(container: Container, snapshot: Snapshot): void {
  if (snapshot.of === 'binding') {
    if (!('kind' in container)) container.value = snapshot.value;
  } else if ('kind' in container && container.kind === 'object' && snapshot.of === 'object') {
    container.properties = snapshot.properties;
    container.isKept = true;
    container.rest = snapshot.rest;
    container.isLoose = snapshot.isLoose;
  } else if ('kind' in container && container.kind === 'array' && snapshot.of === 'array') {
    container.items = snapshot.items;
    container.isSparse = snapshot.isSparse;
    container.count = snapshot.count;
    container.isKept = true;
    container.rest = snapshot.rest;
    container.isLoose = snapshot.isLoose;
  }
}

interface Ending extends Under {
  readonly state: Snapshot;
}

/** What is known where it is not known which of these ends was reached. */
export function merged(all: readonly Ending[], at: Origin): Snapshot {
  const ends = different(all);
  const [first] = ends;
  if (first === undefined) throw new RangeError('nothing to merge');
  if (ends.every(({ state }) => isSame(state, first.state))) return first.state;
  switch (first.state.of) {
    case 'binding': {
      const options = ends.flatMap(({ state, ...under }) =>
        state.of === 'binding' ? [{ ...under, value: state.value }] : [],
      );
      return { of: 'binding', value: choose(options, at) };
    }
    case 'object': {
      const states = ends.flatMap(({ state, ...under }) => (state.of === 'object' ? [{ ...under, ...state }] : []));
      return { of: 'object', ...mergeObjects(states, at) };
    }
    case 'array': {
      const states = ends.flatMap(({ state, ...under }) => (state.of === 'array' ? [{ ...under, ...state }] : []));
      return { of: 'array', ...mergeItems(states, at) };
    }
  }
}

/** Without those that are as the one before: of what was written early, the ends behind it hold the same. */
function different(ends: readonly Ending[]): readonly Ending[] {
  const left: Ending[] = [];
  for (const end of ends) {
    const before = left.at(-1);
    if (before === undefined || !isSame(before.state, end.state) || !sameWhen(before.when, end.when)) left.push(end);
    else if (before.outcomes !== end.outcomes)
      left[left.length - 1] = { ...before, outcomes: commonTo(before.outcomes, end.outcomes) };
  }
  return left;
}

/** Whether nothing was written between the two. */
export function isSame(a: Snapshot, b: Snapshot): boolean {
  if (a === b) return true;
  if (a.of === 'binding') return b.of === 'binding' && a.value === b.value;
  if (a.of === 'object')
    return b.of === 'object' && a.properties === b.properties && a.rest === b.rest && a.isLoose === b.isLoose;
  return b.of === 'array' && a.items === b.items && a.rest === b.rest && a.isLoose === b.isLoose;
}

/** Item by item; lists that differ in length become all items that there may be. */
function mergeItems(
  states: readonly (Omit<Extract<Snapshot, { of: 'array' }>, 'of'> & Under)[],
  at: Origin,
): Omit<Extract<Snapshot, { of: 'array' }>, 'of'> {
  const rest = states.map((it) => it.rest).find((it) => it !== null) ?? null;
  const isSparse = states.some((it) => it.isSparse);
  const length = states[0]?.items.length ?? 0;
  if (states.every((it) => it.items.length === length && it.rest === null && !it.isLoose)) {
    const items = Array.from({ length }, (_, index) =>
      choose(
        states.flatMap(({ when, outcomes, items: own }): Option[] =>
          own.slice(index, index + 1).map((value) => ({ value, when, outcomes })),
        ),
        at,
      ),
    );
    return { items, rest, isLoose: false, isSparse, count: null };
  }
  const counts = states.flatMap((it): Option[] => {
    const value = countOf(it, at);
    return value === null ? [] : [{ value, when: it.when, outcomes: it.outcomes }];
  });
  const count = counts.length === states.length ? choose(counts, at) : null;
  return { items: [...new Set(states.flatMap((it) => it.items))], rest, isLoose: true, isSparse, count };
}

/** Whether a state leaves open what another one says. */
export function covers(now: Snapshot, after: Snapshot): boolean {
  if (now.of === 'binding') return after.of === 'binding' && leavesOpen(now.value, after.value);
  if (now.of === 'object') {
    if (after.of !== 'object' || (now.rest !== after.rest && typeof now.rest !== 'object')) return false;
    if (!now.isLoose && (after.isLoose || !hasKeys(after.properties, now.properties))) return false;
    const hasMore = typeof now.rest === 'object';
    return (
      [...now.properties].every(([key, value]) => {
        const other = after.properties.get(key);
        return other === undefined ? isOpen(value) : leavesOpen(value, other);
      }) && [...after.properties.keys()].every((key) => hasMore || now.properties.has(key))
    );
  }
  if (after.of !== 'array' || (after.rest !== null && now.rest === null)) return false;
  const hasAll = now.items.every((item, index) => item === after.items[index]);
  return hasAll && (now.rest !== null || (now.items.length === after.items.length && now.isLoose === after.isLoose));
}

function leavesOpen(now: Value, after: Value): boolean {
  return (isOpen(now) && now.variables === undefined && identityOf(now) === null) || sameValue(now, after);
}

/** What says nothing at all: not what a getter computes, nor what a promise holds. */
function isOpen(value: Value): value is Unknown {
  return value.kind === 'unknown' && value.accessor === undefined && value.promised === undefined;
}

/** What is left of a state when something happens any number of times that turns it into `after`. */
export function blurred(now: Snapshot, after: Snapshot, reason: Unknown, isLast: boolean): Snapshot {
  if (now.of === 'binding') return { of: 'binding', value: reason };
  if (now.of === 'object') {
    const properties = new Map(now.properties);
    const known = after.of === 'object' ? after.properties : new Map<string, Value>();
    for (const [key, value] of now.properties) {
      const other = known.get(key);
      const left = isLast || other === undefined ? null : lessSure(value, other);
      if (left !== null) properties.set(key, left);
      else if (isLast || other === undefined || !leavesOpen(value, other)) properties.set(key, reason);
    }
    const isLarger = isLast || [...known.keys()].some((key) => !now.properties.has(key));
    const rest = after.of === 'object' ? after.rest : now.rest;
    const isSetting = now.rest === 'nothing' && rest === 'variable';
    const isOpen = isLarger || (rest !== now.rest && !isSetting);
    return { of: 'object', properties, rest: isOpen ? reason : rest, isLoose: true };
  }
  const others = after.of === 'array' && !isLast ? after.items : [];
  const end = now.items.findIndex((item, index) => item !== others[index]);
  return {
    of: 'array',
    items: now.items.slice(0, end === -1 ? undefined : end),
    rest: reason,
    isLoose: true,
    isSparse: false,
    count: null,
  };
}

type ObjectState = Pick<ObjectValue, 'properties' | 'rest' | 'isLoose'>;

/** Property by property; one that is missing on some way may be `undefined`. */
export function mergeObjects(states: readonly (ObjectState & Under)[], at: Origin): ObjectState {
  const keys = new Set<string>();
  for (const state of states) for (const key of state.properties.keys()) keys.add(key);
  const properties = new Map<string, Value>();
  for (const key of keys) {
    const first = states[0]?.properties.get(key);
    if (first !== undefined && states.every((state) => state.properties.get(key) === first)) {
      properties.set(key, first);
      continue;
    }
    const options = states.map((state) => ({
      when: state.when,
      outcomes: state.outcomes,
      value: ownOrRest(state, key, at),
    }));
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
    ? { ...primitive(undefined, at), isMissing: true }
    : rest === 'variable'
      ? { kind: 'variable', name: key, at }
      : rest;
}

function hasKeys(
  properties: ReadonlyMap<string, Value>,
  keys: ReadonlySet<string> | ReadonlyMap<string, Value>,
): boolean {
  if (properties.size !== keys.size) return false;
  const others = keys.keys();
  for (const key of properties.keys()) if (others.next().value !== key) return false;
  return true;
}
