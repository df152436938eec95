/** By whose policy a change is judged, and what it would make of it. */
import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../model/change.ts';
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import { isElsewhere } from '../model/registry-address.ts';
import type { Readable } from '../model/tree.ts';
import type { State } from './judge.ts';
import { policyChanges } from './policy-changes.ts';
import { type Given, policyOf, stateOf } from './states.ts';

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
    refuseOwnChoice(after, given);
    const message = 'the commit to compare with is no longer there: everything is new';
    return { policy: after, after, before: null, notes: [toNote(message)] };
  }
  const own = await tried(() => policyOf(base, path));
  const policy = 'value' in own ? own.value : defaultPolicy;
  const read = await tried(() => stateOf(base, policy, given));
  const before = 'value' in read ? read.value : null;
  const notes: Note[] = [];
  if ('failure' in own)
    notes.push(toNote(`the base has no policy to go by (${own.failure.toText()}): that of the change holds`));
  if ('failure' in read)
    notes.push(toNote(`the base has no registry to compare with (${read.failure.toText()}): everything is new`));
  if ('failure' in own || (before === null && policy === defaultPolicy)) {
    refuseOwnChoice(after, given);
    return { policy: after, after, before, notes };
  }
  const at = startOf(path ?? '.github/portbook.yml');
  return { policy, after, before, notes: [...notes, ...policyChanges(policy, after, at)] };
}

/**
 * What a change names for itself is not read: it would have a token at its service that others may not have.
 *
 * @throws Failure where the policy of something that has not landed names a registry in another repository
 */
export function refuseOwnChoice({ registry }: Policy, given: Given): void {
  if (given.mayNameElsewhere || given.registry !== null || !isElsewhere(registry)) return;
  throw new Failure(
    `a change cannot choose the registry of another repository for itself: ${registry} holds once the policy that names it has landed, or with the input registry`,
  );
}

/**
 * What would land; a registry that moves together with the policy that names it is followed, within the repository.
 *
 * @throws Failure also where it would move to another one
 */
export async function landed(
  landing: Readable,
  policy: Policy,
  after: Policy,
  given: Given,
  notes: Note[],
): Promise<State> {
  const isMoved =
    given.registry === null &&
    after.registry !== null &&
    !isDeepStrictEqual([after.registry, after.registryPin], [policy.registry, policy.registryPin]);
  if (!isMoved) return stateOf(landing, policy, given);
  const asBefore = await tried(() => stateOf(landing, policy, given));
  if ('value' in asBefore) return asBefore.value;
  const { registry, registryPin } = after;
  if (registry !== policy.registry) refuseOwnChoice(after, given);
  notes.push(
    toNote(
      registry === policy.registry
        ? `the registry can only be read as the policy of the change says: ${registry}`
        : `the registry moves to ${registry}`,
    ),
  );
  const { registryAt: _, ...others } = policy;
  const at = after.registryAt === undefined ? {} : { registryAt: after.registryAt };
  return stateOf(landing, { ...others, ...at, registry, registryPin }, given);
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
