/**
 * From the lines of what would land, which is judged, to those of the head commit, which GitHub shows: an annotation
 * anywhere else is one that nobody sees.
 */
import type { Related } from '../model/facts.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { comparePlaces, type Place } from '../model/place.ts';
import { isDistant, type Registry } from '../model/registry.ts';
import type { Report } from '../model/report.ts';
import type { SourceText } from '../model/source-text.ts';
import { LineMap } from './line-map.ts';

/** The texts of the files that a report is about, by path; a file that a version has not is missing. */
export interface Versions {
  /** As the change's own last commit has them. */
  readonly head: ReadonlyMap<string, SourceText>;
  /** As they were where the change began: what it is shown against. */
  readonly base: ReadonlyMap<string, SourceText>;
}

export interface Placed {
  /** In the lines of the head commit. */
  readonly report: Report;
  /** Whether a line of the head commit stands in the change's diff. */
  isShown(at: Pick<Place, 'file' | 'line'>): boolean;
}

/** The files whose texts `placed` needs. */
export function filesToPlace({ findings, known, approved, registry }: Report): readonly string[] {
  const all = [...findings, ...known, ...approved.map((it) => it.finding)];
  const places = all.flatMap((it) => [it.at, ...it.related.map(({ at }) => at)]);
  return [...new Set(places.filter((it) => !isDistant(it, registry)).map(({ file }) => file))];
}

/**
 * The report in the lines of the head commit. What the change introduces stands on a line that its diff shows
 * wherever one of its places does: where it is wrong, else what made it so.
 */
export function placed(report: Report, versions: Versions): Placed {
  const lines = new Lines(report, versions);
  const move = (it: Finding): Finding => ({
    ...it,
    at: lines.head(it.at),
    related: it.related.map((other) => ({ ...other, at: lines.head(other.at) })),
    ...(it.way === undefined ? {} : { way: it.way.map((step) => ({ ...step, at: lines.head(step.at) })) }),
  });
  const show = (it: Finding): Finding => shown(move(it), lines);
  const onHead: Report = {
    ...report,
    findings: report.findings.map(show).sort(compareFindings),
    known: report.known.map(move).sort(compareFindings),
    approved: report.approved.map(({ finding, by }) => ({ finding: show(finding), by })),
    texts: new Map([...report.texts].map(([path, text]) => [path, versions.head.get(path) ?? text])),
  };
  return { report: onHead, isShown: (at) => lines.isShown(at) };
}

/** The finding on the changed line that caused it, where its own is not in the diff. */
function shown(finding: Finding, lines: Lines): Finding {
  if (lines.isShown(finding.at)) return finding;
  const cause = finding.related.find(({ at }) => lines.isChanged(at));
  if (cause === undefined) return finding;
  const effect: Related = { at: finding.at, message: 'what this change makes wrong' };
  const others = finding.related.filter(({ at }) => comparePlaces(at, cause.at) !== 0);
  // The port to write instead belongs where the finding stood.
  return { ...finding, at: cause.at, related: [effect, ...others], fix: null };
}

/** The comparisons of the files, each made once and only where it is asked for. */
class Lines {
  readonly #landing: ReadonlyMap<string, SourceText>;
  readonly #registry: Registry;
  readonly #versions: Versions;
  readonly #toHead = new Map<string, LineMap | null>();
  readonly #fromBase = new Map<string, LineMap | null>();

  constructor({ texts, registry }: Report, versions: Versions) {
    this.#landing = texts;
    this.#registry = registry;
    this.#versions = versions;
  }

  /** A file that the head commit has not keeps its lines: there are no others. */
  head(at: Place): Place {
    if (isDistant(at, this.#registry)) return at;
    const map = kept(this.#toHead, at.file, () => {
      const [landing, head] = [this.#landing.get(at.file), this.#versions.head.get(at.file)];
      return landing === undefined || head === undefined || landing.text === head.text
        ? null
        : new LineMap(landing, head);
    });
    return map === null ? at : map.place(at);
  }

  isShown(at: Pick<Place, 'file' | 'line'>): boolean {
    return this.#diff(at.file)?.isShown(at.line) ?? false;
  }

  isChanged(at: Place): boolean {
    return this.#diff(at.file)?.isChanged(at.line, at.endLine) ?? false;
  }

  #diff(file: string): LineMap | null {
    // Another repository's registry is no part of the change, whatever a file of it is called.
    if (isDistant({ file }, this.#registry)) return null;
    return kept(this.#fromBase, file, () => {
      const head = this.#versions.head.get(file);
      return head === undefined ? null : new LineMap(this.#versions.base.get(file) ?? null, head);
    });
  }
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
