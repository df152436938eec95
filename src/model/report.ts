/** What a run found, complete: reporters need nothing else. */
import type { Facts, Suppression } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Registry } from './registry.ts';
import type { SourceText } from './source-text.ts';

export interface Suppressed {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface Report {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Findings that a `portbook-ignore` comment silenced, in reading order. */
  readonly suppressed: readonly Suppressed[];
  readonly facts: Facts;
  readonly registry: Registry;
  /** The files that findings or their related places stand in, for code frames. */
  readonly texts: ReadonlyMap<string, SourceText>;
}
