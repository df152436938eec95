/**
 * What a Python program takes from its command line with argparse: `args.port`, where `--port` is declared once.
 * https://docs.python.org/3/library/argparse.html
 */
import { type Origin, type Unknown, unknown, type Value } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';
import { optionsIn, type Word } from '../words.ts';
import type { Token } from './plain-tokens.ts';
import type { Line } from './python-blocks.ts';
import { argumentsOf } from './python-statements.ts';

/** What an attribute of the parsed arguments is: given on the command line, or the tokens of its default, on their line. */
export type Asked = { readonly given: Value } | { readonly written: readonly Token[]; readonly line: Line };

/** Whether these tokens are what gives the arguments: `parser.parse_args()`. */
export function isParsing(tokens: readonly Token[]): boolean {
  const text = tokens.map((it) => it.text).join('');
  return /^\w+(?:\(.*\))?\.parse_args\((?:sys\.argv\[1:\])?\)$/.test(text);
}

/**
 * @param name of the attribute
 * @param words the command line of the program
 * @param at where it is asked for
 */
export function argumentAsked(
  name: string,
  lines: readonly Line[],
  source: SourceText,
  words: readonly Word[],
  at: Origin,
): Asked {
  const notKnown = (reason: string): { readonly given: Unknown } => ({ given: unknown(reason, at) });
  if (/\bset_defaults\b|\bconfigargparse\b|\bfromfile_prefix_chars\b/i.test(source.text))
    return notKnown('its arguments have defaults from elsewhere');
  const declared = lines.flatMap((line) => declarationsIn(line)).filter((it) => it.attribute === name);
  const [only, second] = declared;
  if (only === undefined || second !== undefined)
    return notKnown(`the argument "${name}" is declared ${only === undefined ? 'elsewhere' : 'several times'}`);
  const short = words.find(({ text }) => only.options.some((it) => isShortened(text, it)));
  if (short !== undefined) return notKnown(`"${short.text}" may stand for a longer option`);
  const last = optionsIn(words, only.options).at(-1);
  if (last !== undefined) {
    const { value } = last;
    if (value === null || value.expands) return notKnown(`what "${last.name}" is given is not known`);
    return { given: { ...value.value, value: value.text } };
  }
  if (only.written === null) return notKnown(`"${only.options.at(-1)}" is not given, and has no default`);
  return { written: only.written, line: only.line };
}

/** Argparse takes `--po` for `--port`. */
function isShortened(word: string, option: string): boolean {
  const name = word.split('=', 1)[0] ?? '';
  return option.startsWith('--') && name.length > 2 && name !== option && option.startsWith(name);
}

interface Declaration {
  readonly options: readonly string[];
  readonly attribute: string;
  /** The tokens of its default; `null` where it has none. */
  readonly written: readonly Token[] | null;
  readonly line: Line;
}

/** `parser.add_argument("-p", "--port", type=int, default=4310)` */
function declarationsIn(line: Line): readonly Declaration[] {
  const { tokens } = line;
  return tokens.flatMap(({ text }, at): Declaration[] => {
    if (text !== 'add_argument' || tokens[at - 1]?.text !== '.' || tokens[at + 1]?.text !== '(') return [];
    const { args } = argumentsOf(tokens, at + 1);
    const options = args.flatMap(([first, more]) => (more === undefined ? (first?.content ?? []) : []));
    const keyword = (name: string): readonly Token[] | null =>
      args.find(([first, second]) => first?.text === name && second?.text === '=')?.slice(2) ?? null;
    const long = options.find((it) => it.startsWith('--')) ?? options[0];
    if (long === undefined) return [];
    const attribute = keyword('dest')?.[0]?.content ?? long.replace(/^-+/, '').replaceAll('-', '_');
    return [{ options: options.filter((it) => it.startsWith('-')), attribute, written: keyword('default'), line }];
  });
}
