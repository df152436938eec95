/** The whole job as one function: a tree, a policy and a registry in, a report out. */
import type { Policy } from './model/policy.ts';
import type { Registry } from './model/registry.ts';
import type { Report } from './model/report.ts';
import type { SourceText } from './model/source-text.ts';
import type { Tree } from './model/tree.ts';
import { judge } from './rules/engine.ts';
import { scan } from './scan.ts';

/** Reads the configs of the tree and judges them. The same input gives the same report. */
export async function check(tree: Tree, policy: Policy, registry: Registry): Promise<Report> {
  const facts = await scan(tree, policy);
  const { findings, suppressed } = judge({ facts, registry, policy });
  const shown = new Set(findings.flatMap((it) => [it.at.file, ...it.related.map(({ at }) => at.file)]));
  return { findings, known: [], approved: [], change: null, suppressed, facts, registry, texts: textsOf(shown, tree) };
}

/** The texts of the files that are shown: the others are let go as soon as they are parsed. */
function textsOf(paths: Iterable<string>, tree: Tree): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const path of paths) {
    const read = tree.read(path);
    if (read.kind === 'text') texts.set(path, read.source);
  }
  return texts;
}
