/** The states that a change lies between, each read completely. */
import type { Place } from '../model/place.ts';
import { type Policy, pinFor } from '../model/policy.ts';
import type { Registry } from '../model/registry.ts';
import { registryAddress } from '../model/registry-address.ts';
import type { RegistryPin } from '../model/registry-pin.ts';
import { type Readable, requireText, type Tree } from '../model/tree.ts';
import { loadPolicy } from '../policy/load.ts';
import type { ReadDistant } from '../registry/distant.ts';
import { readRegistry } from '../registry/index.ts';
import { locateRegistry } from '../registry/locate.ts';
import { rules } from '../rules/index.ts';
import { scan } from '../scan.ts';
import type { State } from './judge.ts';

const ids = rules.map((it) => it.id);

/** @param path the input of that name @throws Failure where it says what a policy cannot say */
export function policyOf(state: Readable, path: string | null): Promise<Policy> {
  return state.settle((tree) => loadPolicy(tree, path, ids));
}

/** What the user has named, and what of it can be read. */
export interface Given {
  /** Path in the checked folder; `null` for the usual one. */
  readonly policy: string | null;
  /** Path in the checked folder, or an address of another repository's; `null` for the policy's. */
  readonly registry: string | null;
  /** Where that is written, if that is a file of the repository; from the checked folder. */
  readonly registryAt: Place | null;
  /** Whether what is judged may by its own policy have another repository read: what has not landed may not. */
  readonly mayNameElsewhere: boolean;
  readonly distant: ReadDistant;
}

/**
 * All that a state says.
 *
 * @throws Failure where there is no registry, or it cannot be read
 */
export async function stateOf(state: Readable, policy: Policy, given: Given): Promise<State> {
  const written = given.registry ?? policy.registry;
  const address = written === null ? null : registryAddress(written);
  const pin = pinFor(policy, written);
  const namedAt = given.registry === null ? (policy.registryAt ?? null) : given.registryAt;
  const elsewhere = address === null || address.kind === 'path' ? null : await given.distant(address, pin, namedAt);
  const path = address?.kind === 'path' ? address.path : null;
  return state.settle(async (tree) => {
    // Both are asked for in one round, before either can fail for want of the other.
    const local = (): Promise<Registry> => registryOf(tree, path, pin);
    const [found, facts] = await Promise.allSettled([elsewhere ?? local(), scan(tree, policy)]);
    if (found.status === 'rejected') throw found.reason;
    if (facts.status === 'rejected') throw facts.reason;
    return { tree, facts: facts.value, registry: found.value };
  });
}

async function registryOf(tree: Tree, path: string | null, pin: RegistryPin | null): Promise<Registry> {
  return readRegistry(requireText(tree, locateRegistry(tree, path)), pin);
}
