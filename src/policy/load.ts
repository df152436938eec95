/** Finds the policy of a repository and reads it. */
import { Failure } from '../model/failure.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import type { SourceText } from '../model/source-text.ts';
import { requireText, type Tree } from '../model/tree.ts';

/** Where the policy lies, from the root of the repository; one of them at most. */
export const usualNames = ['.github/portbook.yml', '.github/portbook.yaml'];

/**
 * The policy at `path`, or, for `null`, at one of the usual places; the default policy if there is none.
 *
 * @param knownRules the ids of all rules
 * @throws Failure where the file cannot be read or says something that a policy cannot say
 */
export async function loadPolicy(tree: Tree, path: string | null, knownRules: readonly string[]): Promise<Policy> {
  if (path !== null) return readPolicy(requireText(tree, path), knownRules);
  const [found, another] = usualNames.filter((it) => tree.has(it) || tree.hasDirectory(it));
  if (found === undefined) return defaultPolicy;
  if (another !== undefined) throw new Failure(`there are two policies, ${found} and ${another}: remove one of them`);
  return readPolicy(requireText(tree, found), knownRules);
}

/** @throws Failure as `loadPolicy` */
export async function readPolicy(source: SourceText, knownRules: readonly string[]): Promise<Policy> {
  // The parsers are loaded only where there is something to parse: most runs have no policy.
  const { parsePolicy } = await import('./parse.ts');
  return parsePolicy(source, knownRules);
}
