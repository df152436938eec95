/** The arguments of a PM2 application. */
import { isAbsent } from '../../javascript/values/ports.ts';
import type { Primitive, Value } from '../../javascript/values/value.ts';
import { unknownFrom } from '../../javascript/values/variables.ts';
import { partOf, type Word, wordOf } from '../../launch/words.ts';

/**
 * PM2's own pattern. It is no shell's: a backslash, `#` and `&&` are characters like any other, and quotes
 * behind `=` stay, so that `--port="4310"` is no port to the program that gets it.
 * https://github.com/Unitech/pm2/blob/master/lib/tools/Config.js (_valid)
 */
const words = /[^\s"'=]+="[^"]*"|[^\s"'=]+='[^']*'|"[^"]*"|'[^']*'|\S+/g;

/** The words that PM2 makes of `args`, and hands on without a shell. */
export function splitArguments(args: Primitive): readonly Word[] {
  const whole = wordOf(args);
  return [...whole.text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const quote = word.charAt(0);
    const isQuoted = (quote === '"' || quote === "'") && word.endsWith(quote);
    const text = isQuoted ? word.slice(1, -1) : word;
    return text.trim() === '' ? [] : [partOf(whole, index + (isQuoted ? 1 : 0), text.length)];
  });
}

/** The words of `args` and its like, or the reason why they are not known. */
export function argumentsOf(args: Value): readonly Word[] | string {
  if (isAbsent(args)) return [];
  if (args.kind === 'array' && args.rest === null) {
    const words: Word[] = [];
    for (const item of args.items) {
      const one = textWord(item);
      if (one === null) return `an argument is not known: ${reasonOf(item)}`;
      words.push(one);
    }
    return words;
  }
  if (args.kind !== 'primitive')
    return `the arguments are not known: ${reasonOf(args.kind === 'array' && args.rest !== null ? args.rest : args)}`;
  return splitArguments(args);
}

/** A whole value as one word: PM2 hands it on without a shell. */
export function textWord(value: Value): Word | null {
  return value.kind !== 'primitive' || value.value === undefined || value.value === null ? null : wordOf(value);
}

/** Why a value is no text, or not known to be one. */
export function reasonOf(value: Value): string {
  if (value.kind === 'unknown' || value.kind === 'variable') return unknownFrom([value], value.at).reason;
  return value.kind === 'choice' ? `it is one of several, by a condition that is not known` : 'it is no text';
}
