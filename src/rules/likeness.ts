/** Whether two names may well mean one application, though they are not the same name. */
import type { Listener } from '../model/facts.ts';
import type { Allocation } from '../model/registry.ts';

/** Words that say which part of an application is meant, and not which application. */
const parts: readonly ReadonlySet<string>[] = [
  new Set(['api', 'backend', 'back', 'server']),
  new Set(['client', 'frontend', 'front', 'site', 'ui', 'web', 'website', 'webapp', 'www']),
];

const saysLittle = new Set(
  'app application com dev development end io main net org platform prod production project service system the tool'.split(
    ' ',
  ),
);

/**
 * Whether all that tells the listener's application from others stands in the entry's name as well:
 * `Calendar-Frontend` and `Harbour Calendar`, `@harbour/pier` and `Pier (crane bookings)`. An `api` is no `web`.
 */
export function mayBeOne({ application, otherNames = [] }: Listener, entry: Allocation): boolean {
  const known = wordsOf([entry.application, ...entry.aliases].join(' '));
  const has = ({ whole, pieces }: Word): boolean =>
    known.some((it) => it.whole === whole || it.pieces.includes(whole)) || hasAll(pieces);
  const hasAll = (pieces: readonly string[]): boolean =>
    pieces.length > 1 && pieces.every((piece) => known.some((it) => it.whole === piece || it.pieces.includes(piece)));
  return [application, ...otherNames].some((name) => {
    const words = wordsOf(name);
    const telling = words.filter(
      ({ whole }) => !saysLittle.has(whole) && !parts.some((it) => it.has(whole)) && !/\d/.test(whole),
    );
    const looked = telling.length > 0 ? telling : words;
    return (telling.length > 0 || words.length > 1) && looked.every(has) && !areDifferentParts(words, known);
  });
}

function areDifferentParts(a: readonly Word[], b: readonly Word[]): boolean {
  const [left, right] = [a, b].map((words) =>
    parts.filter((part) => words.some((it) => it.pieces.some((piece) => part.has(piece)))),
  );
  return (
    left !== undefined &&
    right !== undefined &&
    left.length > 0 &&
    right.length > 0 &&
    !left.some((it) => right.includes(it))
  );
}

interface Word {
  readonly whole: string;
  /** `hl` and `pier` of `HLPier`. */
  readonly pieces: readonly string[];
}

function wordsOf(name: string): readonly Word[] {
  const words = name.replaceAll(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ({
    whole: word.toLowerCase(),
    pieces: word.split(/(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).map((it) => it.toLowerCase()),
  }));
}
