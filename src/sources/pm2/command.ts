/** The command line of a PM2 application: what it starts, and with which words. */
import { posix } from 'node:path';
import { propertyOf } from '../../javascript/language/properties.ts';
import { insideRepository } from '../../javascript/modules/repository.ts';
import { writtenAt } from '../../javascript/values/places.ts';
import { knownText } from '../../javascript/values/ports.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';
import { impliedWord, partOf, type Word } from '../../launch/words.ts';
import { argumentsOf, reasonOf, textWord } from './arguments.ts';
import { optionOf } from './options.ts';

/**
 * The command line, or the reason why it is not known; a path in the folder in which it runs is as that folder has it.
 *
 * @param given the arguments, where a command line has them
 */
export function commandOf(
  app: ObjectValue,
  script: Value,
  given: readonly Word[] | null = null,
): readonly Word[] | string {
  const words = wordsOf(app, script, given);
  const cwd = knownText(propertyOf(app, 'cwd'));
  if (typeof words === 'string') return words;
  return words.map((it) => {
    const length = lengthOfFolder(cwd, it.text);
    return length === 0 ? it : partOf(it, length);
  });
}

/** `/srv/ferry/` of `/srv/ferry/server.js` that runs in `/srv/ferry`: where that lies here, the file is found by the rest. */
export function lengthOfFolder(cwd: string | null, path: string): number {
  if (cwd === null || !cwd.startsWith('/') || insideRepository(cwd) !== null || /\s/.test(path)) return 0;
  const folder = cwd.replace(/\/*$/, '/');
  // A rest that is a bare word would be the name of a program.
  return path.startsWith(folder) && /[./]/.test(path.slice(folder.length)) ? folder.length : 0;
}

function wordsOf(app: ObjectValue, script: Value, given: readonly Word[] | null): readonly Word[] | string {
  const program = textWord(script);
  if (program === null) return `the script is not known: ${reasonOf(script)}`;
  const args = given ?? argumentsOf(propertyOf(app, 'args'));
  if (typeof args === 'string') return args;
  // As the script of a process file it is PM2's own server (`npx serve` is another). https://pm2.keymetrics.io/docs/usage/expose/
  if (program.text === 'serve' && given === null) return [{ ...program, text: 'pm2-serve' }, ...args];
  // With a space in it, PM2 hands the script to `bash -c` and drops the arguments.
  if (program.text.trim().includes(' '))
    return [impliedWord('bash', program.value), impliedWord('-c', program.value), program];
  const interpreter = knownText(optionOf(app, 'exec_interpreter'));
  const runsItself =
    interpreter === null || ['none', 'node', 'bun', ''].includes(posix.basename(interpreter).split('@')[0] ?? '');
  const ofNode = optionOf(app, 'node_args');
  const options = interpreter === 'none' ? [] : argumentsOf(ofNode);
  // Of Node's own options, no other one says anything of its program's port.
  const isOfFile = typeof options === 'string' ? writtenAt(ofNode.at).includes(envFile) : options.some(isEnvFile);
  if (runsItself && !isOfFile) return [program, ...args];
  if (typeof options === 'string') return options;
  return [impliedWord(runsItself ? 'node' : interpreter, program.value), ...options, program, ...args];
}

const envFile = '--env-file';

function isEnvFile({ text }: Word): boolean {
  return text.startsWith(envFile);
}
