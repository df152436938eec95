/** What is left as it is by code that sets a variable only where it is not there: `if (!(key in process.env)) …`. */
import type { Kept } from '../values/choices.ts';
import { writtenAt } from '../values/places.ts';
import type { Interpreter } from './interpreter.ts';

/** More of a condition than that is not looked at. */
const longestQuestion = 300;

/** `key in process.env`, `env[key] === undefined`, `Object.hasOwn(env, key)` */
const isMissing =
  /^if\s*\([^)]*(?:\bin\s+[\w.]+|\benv\[[^\]]+\]\s*={2,3}\s*(?:undefined|null)\b|\bhasOwn(?:Property)?\b)/;

/** `!process.env[key]` */
const isFalse = /^if\s*\([^)]*!\s*[\w.]*\benv\[/;

/** By the conditions that it is done under. */
export function keptBy({ memory }: Interpreter): Kept {
  const questions = memory.conditions.flatMap((it) =>
    it.when === null ? writtenAt(it.at).slice(0, longestQuestion) : [],
  );
  if (questions.some((it) => isMissing.test(it))) return 'all';
  return questions.some((it) => isFalse.test(it)) ? 'true' : 'nothing';
}
