/** Where the lines of one text are in another: the same lines, moved. */
import { diffArrays } from 'diff';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';

/** Changed lines past which two texts are taken for two different ones: the comparison would take too long. */
const mostEdits = 2_000;

/** Lines around a change that GitHub shows with it. https://git-scm.com/docs/git-diff#Documentation/git-diff.txt---unifiedltngt */
const context = 3;

interface Run {
  /** First line, counted from 1, in the old and the new text. */
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** Two texts, line by line. */
export class LineMap {
  /** The lines that both have, in order. */
  readonly #kept: readonly Run[];
  readonly #before: number;
  readonly #after: number;

  /** @param before `null` for a file that was not there */
  constructor(before: SourceText | null, after: SourceText) {
    const old = before === null ? [] : linesOf(before.text);
    const now = linesOf(after.text);
    this.#before = old.length;
    this.#after = now.length;
    this.#kept = before !== null && before.text === after.text ? [whole(old.length)] : keptRuns(old, now);
  }

  /** Where an old line is now; a line that is gone is where the next line that is left stands. */
  now(line: number): number {
    for (const run of this.#kept) {
      if (line < run.old + run.length) return Math.max(run.now, run.now + line - run.old);
    }
    return Math.max(this.#after, 1);
  }

  /** Whether an old line is still there as it was. */
  isKept(line: number): boolean {
    return this.#kept.some((it) => line >= it.old && line < it.old + it.length);
  }

  /** Whether any of these new lines is new or differs from what was there. */
  isChanged(first: number, last: number = first): boolean {
    for (let line = first; line <= last; line += 1) {
      if (!this.#kept.some((it) => line >= it.now && line < it.now + it.length)) return true;
    }
    return false;
  }

  /** Whether a new line is shown where only changes and the lines around them are: also beside one that was taken out. */
  isShown(line: number): boolean {
    let [old, now] = [1, 1];
    for (const run of [...this.#kept, { old: this.#before + 1, now: this.#after + 1, length: 0 }]) {
      const differs = run.old > old || run.now > now;
      if (differs && line >= now - context && line < run.now + context) return true;
      [old, now] = [run.old + run.length, run.now + run.length];
    }
    return false;
  }

  /** A place of the old text in the new one, in the file that is given; its columns hold only where its line is kept. */
  place(at: Place, file: string = at.file): Place {
    if (this.isKept(at.line) && this.isKept(at.endLine)) {
      return { ...at, file, line: this.now(at.line), endLine: this.now(at.endLine) };
    }
    const line = this.now(at.line);
    return { file, line, column: 1, endLine: line, endColumn: 1 };
  }
}

function whole(length: number): Run {
  return { old: 1, now: 1, length };
}

/** A line break at the end ends the last line, and begins none. A carriage return belongs to its line, as for git. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function keptRuns(before: string[], after: string[]): readonly Run[] {
  // What is alike at both ends need not be compared, and most files differ in a few lines.
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;

  const runs: Run[] = [{ old: 1, now: 1, length: head }];
  let [old, now] = [head + 1, head + 1];
  const parts = diffArrays(before.slice(head, before.length - tail), after.slice(head, after.length - tail), {
    maxEditLength: mostEdits,
  });
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed) runs.push({ old, now, length: count });
    if (!added) old += count;
    if (!removed) now += count;
  }
  runs.push({ old: before.length - tail + 1, now: after.length - tail + 1, length: tail });
  return runs.filter((it) => it.length > 0);
}
