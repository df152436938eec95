/** By whose policy a change is judged, and what it would make of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../model/change.ts';
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import type { Readable } from '../model/tree.ts';
import type { State } from './judge.ts';
import { policyChanges } from './policy-changes.ts';
import { policyOf, stateOf } from './states.ts';

/** What the user has named: paths in the checked folder, `null` for the usual ones. */
export interface Given {
  readonly policy: string | null;
  readonly registry: string | null;
}

export interface Law {
  /** By what is judged. */
  readonly policy: Policy;
  /** What the change would make of it. */
  readonly after: Policy;
  /** The state before; `null` where it has no registry that could be read. */
  readonly before: State | null;
  readonly notes: readonly Note[];
}

/**
 * A change does not choose its own judge: the policy of the base holds. Only where the base has nothing to go by, neither
 * a policy nor a registry, or nothing that could be read, is there nothing that the change could talk itself out of.
 */
export async function lawOf(base: Readable | null, landing: Readable, given: Given): Promise<Law> {
  const path = given.policy;
  // What is invalid there would stop every run after the merge, this one included.
  const after = await policyOf(landing, path);
  if (base === null) {
    const message = 'the commit to compare with is no longer there: everything is new';
    return { policy: after, after, before: null, notes: [toNote(message)] };
  }
  const own = await tried(() => policyOf(base, path));
  const policy = 'value' in own ? own.value : defaultPolicy;
  const read = await tried(() => stateOf(base, policy, given.registry ?? policy.registry));
  const before = 'value' in read ? read.value : null;
  const notes: Note[] = [];
  if ('failure' in own)
    notes.push(toNote(`the base has no policy to go by (${own.failure.toText()}): that of the change holds`));
  if ('failure' in read)
    notes.push(toNote(`the base has no registry to compare with (${read.failure.toText()}): everything is new`));
  if (before === null && ('failure' in own || policy === defaultPolicy)) return { policy: after, after, before, notes };
  if ('failure' in own) return { policy: after, after, before, notes };
  const at = startOf(path ?? '.github/portbook.yml');
  return { policy, after, before, notes: [...notes, ...policyChanges(policy, after, at)] };
}

/** What would land; a registry that moves together with the policy that names it is followed. */
export async function landed(
  landing: Readable,
  policy: Policy,
  after: Policy,
  given: Given,
  notes: Note[],
): Promise<State> {
  const path = given.registry ?? policy.registry;
  const isMoved =
    given.registry === null &&
    after.registry !== null &&
    !isDeepStrictEqual([after.registry, after.registryPin], [policy.registry, policy.registryPin]);
  if (!isMoved) return stateOf(landing, policy, path);
  const asBefore = await tried(() => stateOf(landing, policy, path));
  if ('value' in asBefore) return asBefore.value;
  const { registry, registryPin } = after;
  notes.push(
    toNote(
      registry === policy.registry
        ? `the registry can only be read as the policy of the change says: ${registry}`
        : `the registry moves to ${registry}`,
    ),
  );
  return stateOf(landing, { ...policy, registry, registryPin }, registry);
}

type Tried<T> = { readonly value: T } | { readonly failure: Failure };

/** A store that cannot be asked is no answer to the question whether something is there. */
async function tried<T>(run: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await run() };
  } catch (error) {
    if (error instanceof Failure && !error.isOutage) return { failure: error };
    throw error;
  }
}

function toNote(message: string): Note {
  return { message, at: null };
}
