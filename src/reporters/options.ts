/** What a reporter must be told beside the report. */
import type { Severity } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

export type Format = 'text' | 'json' | 'sarif' | 'github' | 'markdown';

/** What a rule says of itself. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Severity | 'off';
  /** Completes "it speaks when …". */
  readonly summary: string;
}

export interface RenderOptions {
  /** Whether `text` may use ANSI colours. */
  readonly color: boolean;
  /** Where a place can be looked at on the web, for `markdown`; `null` where nowhere. */
  readonly links: { file(place: Place): string | null } | null;
  /** Path of the checked directory inside the repository, without a `/` at its ends; `''` for its root. */
  readonly pathPrefix: string;
  /** Where all findings can be seen, for the closing line of `github`: `the job summary`; `null` if nowhere. */
  readonly details: string | null;
  /** The catalogue, for `sarif`. */
  readonly rules: readonly DescribedRule[];
}
