/** The arguments of a PM2 application that are written as one text. */
import type { Primitive } from '../../javascript/values/value.ts';
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
