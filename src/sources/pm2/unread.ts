/** Applications that a file holds, and that PM2 does not come by: it takes what `require` gives, as it is. */
import type { Evaluated } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import { awaited } from '../../javascript/values/promised.ts';
import type { Value } from '../../javascript/values/value.ts';
import type { ReadProblem } from '../../model/facts.ts';
import type { SourceText } from '../../model/source-text.ts';
import { declarationsIn } from './declarations.ts';

/** A way to the applications that other tools go, and PM2 does not. */
interface Way {
  /** What it leads to; `null` where it leads nowhere. */
  readonly read: (value: Value, config: Evaluated) => Value | null;
  readonly why: string;
}

/** In the order in which other tools go them: a default export may be a function, and that may give a promise. */
const ways: readonly Way[] = [
  {
    read: (value) => {
      const given = value.kind === 'object' ? propertyOf(value, 'default') : null;
      return given === null || isAbsent(given) ? null : given;
    },
    why: 'it reads "apps" of the module itself, and not of its default export; write "export const apps = […]"',
  },
  {
    read: (value, config) => (value.kind === 'closure' ? config.call(value, []) : null),
    why: 'it does not call a function; export what it returns',
  },
  {
    read: (value) => (value.kind === 'unknown' ? (value.promised ?? null) : null),
    why: 'it does not wait for a promise; export the applications themselves',
  },
];

/**
 * Why PM2 starts nothing of a file that declares applications all the same, or may do so if its name says that it is a config;
 * `null` where it does not. No version does: https://github.com/Unitech/pm2/blob/master/lib/Common.js (parseConfig) and
 * `_startJson` in `lib/API.js`.
 */
export function unreadIn(config: Evaluated, file: SourceText, isConfig: boolean): ReadProblem | null {
  let { value } = config;
  let first: { readonly why: string; readonly value: Value } | null = null;
  if (value.kind !== 'unknown' && declarationsIn(value) !== null) return null;
  for (const { read, why } of ways) {
    const next = read(value, config);
    if (next === null) continue;
    value = next;
    first ??= { why, value };
  }
  const declared = declarationsIn(awaited(value));
  const isSure = declared !== null && declared.applications.length + declared.statics.length > 0;
  if (first === null || declared === null || !(isSure || isConfig)) return null;
  const { at } = first.value;
  return {
    at: at.source.path === file.path ? placeOf(at) : file.place(0),
    message: `PM2 starts nothing of this file: ${first.why}`,
  };
}
