/** Where a run of a text is written. */
import { writtenAt } from '../values/places.ts';
import { type Origin, type Primitive, primitive } from '../values/value.ts';

/** The part of a text that is this one. */
export function partThatIs(text: Primitive, run: string): Primitive | null {
  return text.parts?.find((it) => String(it.value.value) === run)?.value ?? null;
}

/** A run of a text, which stands where it stands in that text: in a part of it, or among the letters that are written. */
export function runOf(text: Primitive, run: string, variables: readonly string[], at: Origin): Primitive {
  const same = run === text.value ? text : partThatIs(text, run);
  if (same !== null) return { ...same, value: run, variables };
  const written = writtenAt(text.at);
  const from = /^\d{1,5}$/.test(run) && written === text.value ? written.indexOf(run) : -1;
  if (from === -1 || written.lastIndexOf(run) !== from) return primitive(run, at, variables);
  const quote = (text.at.end - text.at.start - written.length) / 2;
  const start = text.at.start + quote + from;
  return { ...text, value: run, variables, at: { source: text.at.source, start, end: start + run.length } };
}
