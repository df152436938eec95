/** Programs that start several commands at once: what each of them is. Nothing is followed here. */
import type { Primitive } from '../javascript/value.ts';
import { splitWords } from './syntax.ts';
import { partOf, type Word } from './words.ts';

export type Part =
  /** A whole command line. */
  | { readonly kind: 'line'; readonly line: Primitive; readonly word: Word }
  /** A script of the package, or all that a pattern with `*` names. */
  | { readonly kind: 'script'; readonly name: Word; readonly args: readonly Word[] };

/** The commands that these words start; `null` if the program starts no others. */
export function readParallel(program: string, args: readonly Word[]): readonly Part[] | null {
  switch (program) {
    // https://github.com/open-cli-tools/concurrently#readme
    case 'concurrently':
    case 'conc':
      return withoutOptions(args, concurrentlyOptions).map((word): Part => {
        const script = /^(?:npm|pnpm|yarn|bun|node):/.exec(word.text.slice(0, 16))?.[0];
        return script === undefined ? { kind: 'line', line: word.value, word } : scriptOf(partOf(word, script.length));
      });
    // https://github.com/bcomnes/npm-run-all2#readme
    case 'npm-run-all':
    case 'npm-run-all2':
    case 'run-p':
    case 'run-s':
      return withoutOptions(args, ['-l', '--max-parallel', '--npm-path']).map(scriptOf);
    default:
      return null;
  }
}

/** `web -- --port 4310` in one word. */
function scriptOf(word: Word): Part {
  const [name = word, ...args] = splitWords(word.value);
  return { kind: 'script', name, args: args[0]?.text === '--' ? args.slice(1) : args };
}

const concurrentlyOptions: readonly string[] = [
  '-n',
  '--names',
  '-c',
  '--prefix-colors',
  '-p',
  '--prefix',
  '-t',
  '--timestamp-format',
  '-m',
  '--max-processes',
  '-s',
  '--success',
  '--hide',
  '--restart-tries',
  '--restart-after',
  '--default-input-target',
  '--name-separator',
  '-l',
  '--prefix-length',
];

function withoutOptions(words: readonly Word[], valued: readonly string[]): readonly Word[] {
  return words.filter(({ text }, index) => !text.startsWith('-') && !valued.includes(words[index - 1]?.text ?? ''));
}
