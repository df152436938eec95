/** How a registry was read, part by part: what `registry --explain` shows. */
import type { Place } from './place.ts';
import type { Registry } from './registry.ts';

/**
 * - `allocation`: it gives ports to applications.
 * - `usage`: it restates ports with what was seen on them.
 * - `section`: it describes one port or application.
 * - `domains`: it shows which domain leads to which port.
 * - `none`: it gives nothing.
 */
export type PartKind = 'allocation' | 'usage' | 'section' | 'domains' | 'none';

/** One column of a table. */
export interface PartColumn {
  /** As written, without Markdown. */
  readonly header: string;
  /** What it was read as, in a word or two; `null` where it was not read. */
  readonly readAs: string | null;
}

/** A table, a list, a code block or a heading of a registry in Markdown. */
export interface RegistryPart {
  readonly what: 'table' | 'list' | 'text' | 'code' | 'heading';
  /** Its beginning. */
  readonly at: Place;
  /** The innermost heading that it stands under; `null` above all headings. */
  readonly heading: string | null;
  readonly readAs: PartKind;
  /** A clause: "read as … because …". */
  readonly reason: string;
  /** How many ports it states, before parts that say the same are merged. */
  readonly entries: number;
  /** Of a table, all columns in its own order. */
  readonly columns: readonly PartColumn[];
}

export interface RegistryReading {
  readonly form: 'markdown' | 'yaml';
  readonly registry: Registry;
  /** In the order of the document; none of a YAML document, which says by itself what is what. */
  readonly parts: readonly RegistryPart[];
}
