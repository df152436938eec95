/** The states that a change lies between, each read completely. */
import { type Policy, pinFor } from '../model/policy.ts';
import { type Readable, requireText, type Tree } from '../model/tree.ts';
import { loadPolicy } from '../policy/load.ts';
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

/**
 * All that a state says.
 *
 * @param registry the path of the registry; `null` to look for it under the usual names
 * @throws Failure where there is no registry, or it cannot be read
 */
export async function stateOf(state: Readable, policy: Policy, registry: string | null): Promise<State> {
  return state.settle(async (tree) => {
    // Both are asked for in one round, before either can fail for want of the other.
    const [found, facts] = await Promise.allSettled([registryOf(tree, policy, registry), scan(tree, policy)]);
    if (found.status === 'rejected') throw found.reason;
    if (facts.status === 'rejected') throw facts.reason;
    return { tree, facts: facts.value, registry: found.value };
  });
}

async function registryOf(tree: Tree, policy: Policy, path: string | null): ReturnType<typeof readRegistry> {
  return readRegistry(requireText(tree, locateRegistry(tree, path)), pinFor(policy, path));
}
