/** What stands in a registry of another repository, for reports on the files of this one. */
import type { Related } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { isDistant, type Registry } from '../model/registry.ts';

type Known = Pick<Registry, 'file' | 'origin'>;

/** A finding as an annotation has it. */
export interface Annotated {
  readonly finding: Finding;
  /** Among the checked files; `null` where none of them has to do with it. */
  readonly at: Place | null;
}

/**
 * The finding on a line that the checked repository has: of one in another repository's registry, that of a config
 * that it is about, else the one that names the registry. The entry is then a related place.
 */
export function annotated(finding: Finding, registry: Known): Annotated {
  if (!isDistant(finding.at, registry)) return { finding, at: finding.at };
  const cause = finding.related.find(({ at }) => !isDistant(at, registry));
  const entry: Related = { at: finding.at, message: 'what the registry says' };
  const related = [entry, ...finding.related.filter((it) => it !== cause)];
  // The port to write instead would be the registry's.
  return { finding: { ...finding, related, fix: null }, at: cause?.at ?? registry.origin?.namedAt ?? null };
}

/** The page of a line of another repository's registry; `null` for every other place, and where there is no page. */
export function distantPage(at: Place, registry: Known): string | null {
  const page = registry.origin?.page ?? null;
  return page !== null && isDistant(at, registry) ? pageOfLine(page, at) : null;
}

/** @param page of the file, at a commit */
export function pageOfLine(page: string, { file, line, endLine }: Pick<Place, 'file' | 'line' | 'endLine'>): string {
  // GitHub renders Markdown, without lines to link to, unless it is asked for the plain text.
  const query = /\.(md|markdown)$/i.test(file) ? '?plain=1' : '';
  return `${page}${query}${endLine > line ? `#L${line}-L${endLine}` : `#L${line}`}`;
}
