/** The whole job as one function: a tree, a policy and a registry in, a report out. */
import type { Policy } from './model/policy.ts';
import type { Registry } from './model/registry.ts';
import { type Report, textsOf } from './model/report.ts';
import type { Tree } from './model/tree.ts';
import { judge } from './rules/engine.ts';
import { scan } from './scan.ts';

/**
 * Reads the configs of the tree and judges them. The same input gives the same report.
 *
 * @param today the day of the run in UTC, as `2026-12-31`
 */
export async function check(tree: Tree, policy: Policy, registry: Registry, today: string): Promise<Report> {
  const facts = await scan(tree, policy);
  const { findings, suppressed } = judge({ facts, registry, policy, today });
  const texts = textsOf(findings, tree, registry);
  return { findings, known: [], approved: [], change: null, suppressed, facts, registry, texts };
}
