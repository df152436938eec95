/** Programs that start several commands at once: what each of them is. Nothing is followed here. */
import type { Primitive } from '../javascript/values/value.ts';
import { splitWords } from './shell/parser.ts';
import { atDashes, operandsIn, partOf, type Word } from './words.ts';

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
      return operandsIn(
        args.some((it) => it.text === '-P' || it.text === '--passthrough-arguments') ? atDashes(args).own : args,
        concurrentlyOptions,
      ).map((word): Part => {
        const script = /^(?:npm|pnpm|yarn|bun|node):/.exec(word.text.slice(0, 16))?.[0];
        return script === undefined ? { kind: 'line', line: word.value, word } : scriptOf(partOf(word, script.length));
      });
    // https://github.com/bcomnes/npm-run-all2#readme
    case 'npm-run-all':
    case 'npm-run-all2':
    case 'run-p':
    case 'run-s':
      return operandsIn(atDashes(args).own, runAllOptions).map(scriptOf);
    default:
      return null;
  }
}

/** `web -- --port 4310` in one word: npm keeps the options in front of the dashes. */
function scriptOf(word: Word): Part {
  const [name = word, ...args] = splitWords(word.value);
  const { own, passed } = atDashes(args);
  return { kind: 'script', name, args: [...operandsIn(own, new Set()), ...passed].map(withPlaceholder) };
}

/** `{1}` is what stands behind all of the scripts. */
function withPlaceholder(word: Word): Word {
  if (!/\{(?:[\d@*]|%)/.test(word.text)) return word;
  const fill = { from: 0, length: word.text.length, isQuoted: true, isReread: false, after: null };
  return { ...word, expands: true, fills: [fill] };
}

const concurrentlyOptions: ReadonlySet<string> = new Set([
  ...['-n', '--names', '-c', '--prefix-colors', '-p', '--prefix', '-t', '--timestamp-format', '-m', '--max-processes'],
  ...['-s', '--success', '--hide', '--restart-tries', '--restart-after', '--default-input-target', '--name-separator'],
  ...['-l', '--prefix-length'],
]);

const runAllOptions: ReadonlySet<string> = new Set(['-l', '--max-parallel', '--npm-path']);
