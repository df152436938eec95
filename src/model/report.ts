/** What a run found, complete: reporters need nothing else. */
import type { Approved, Change } from './change.ts';
import type { Facts, Suppression } from './facts.ts';
import type { Finding } from './finding.ts';
import { isDistant, type Registry } from './registry.ts';
import type { SourceText } from './source-text.ts';
import type { Tree } from './tree.ts';

export interface Suppressed {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface Report {
  /** What decides the verdict, in reading order: of a change, what it introduces. */
  readonly findings: readonly Finding[];
  /** What was there before the change, in reading order; empty where all is judged alike. */
  readonly known: readonly Finding[];
  /** What the change introduces and somebody has agreed to, in reading order. */
  readonly approved: readonly Approved[];
  /** `null` where a state is judged, not a change. */
  readonly change: Change | null;
  /** Findings that a `portbook-ignore` comment silenced, in reading order. */
  readonly suppressed: readonly Suppressed[];
  readonly facts: Facts;
  readonly registry: Registry;
  /** The files that findings or their related places stand in, for code frames. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** The texts that a reader of these findings looks at: the others are let go as soon as they are parsed. */
export function textsOf(
  findings: readonly Finding[],
  tree: Tree,
  registry: Pick<Registry, 'file' | 'origin'>,
): ReadonlyMap<string, SourceText> {
  const files = new Set(findings.flatMap((it) => [it.at.file, ...it.related.map(({ at }) => at.file)]));
  const texts = new Map<string, SourceText>();
  for (const file of files) {
    if (registry.origin !== undefined && isDistant({ file }, registry)) {
      texts.set(file, registry.origin.source);
      continue;
    }
    const read = tree.read(file);
    if (read.kind === 'text') texts.set(file, read.source);
  }
  return texts;
}
