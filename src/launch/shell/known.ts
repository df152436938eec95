/** What a shell fills in that is known without running it: what it has set itself, its arguments, where its script lies. */
import { posix } from 'node:path';
import { repositoryRoot } from '../../javascript/modules/repository.ts';
import { type Primitive, primitive } from '../../javascript/values/value.ts';
import type { Tree } from '../../model/tree.ts';
import { expand } from '../expand.ts';
import { pathFrom } from '../paths.ts';
import { type Fill, impliedWord, joined, partOf, splitAtBlanks, type Word } from '../words.ts';
import { readScript } from './parser.ts';
import { boundAt, type State } from './state.ts';

/** What a shell is given besides its environment. */
export interface Given {
  readonly tree: Tree;
  /** `$1` and so on. */
  readonly args: readonly Word[];
  /** `$0`; `null` where it runs no script. */
  readonly script: string | null;
  /** The script that is read: that one, or one that it reads with `.`. */
  readonly file: string | null;
  /** Whether it is known to be `bash` or one that has its commands: a plain `sh` may have them or not. */
  readonly isBash: boolean;
}

/** `$(…)` in `$(…)`. */
const deepestSubstitution = 4;
/** Parts of one word. */
const mostFills = 32;
/** Characters of what is filled in. */
const longestText = 4096;

/** `"$@"` and `$1` where they are a whole word. */
export function passedOn(word: Word, { settings }: State, { args }: Given): readonly Word[] {
  const [fill, second] = word.fills ?? [];
  if (fill?.length !== word.text.length || second !== undefined || fill.isReread || fill.after !== null) return [word];
  const match = /^\$(?:([@*])|([1-9])|\{(?:([@*])|([1-9]))\})$/.exec(word.text);
  if (match === null) return [word];
  const index = Number(match[2] ?? match[4] ?? 0);
  const own = index > 0 ? args.slice(index - 1, index) : args;
  const isSame = fill.isQuoted
    ? index > 0 || match[1] === '@' || match[3] === '@' || own.length === 1
    : own.every((it) => (it.fills?.length !== 0 ? !it.expands : /^[^ \t\n*?[\\]+$/.test(it.text)));
  if (!isSame) return own.length === 0 ? [] : [word];
  if (index > 0 && own.length === 0) return fill.isQuoted ? [impliedWord('', word.value)] : [];
  return own.map((it) => boundAt(it, settings.length));
}

/** The words that a word comes to, with what is known in the place of what is filled in. */
export function filledIn(word: Word, state: State, given: Given, depth = 0): readonly Word[] {
  const fills = word.fills ?? [];
  if (fills.length === 0 || fills.length > mostFills) return [word];
  const left: Fill[] = [];
  const values: Primitive[] = [];
  let text = '';
  let from = 0;
  const add = (value: Primitive): void => {
    values.push(value);
    text += String(value.value);
  };
  for (const fill of fills) {
    if (fill.from > from) add(partOf(word, from, fill.from - from).value);
    from = fill.from + fill.length;
    const value = knownValue(word, fill, state, given, depth);
    const isWhole = fill.length === word.text.length && word.quotedFrom === undefined;
    if (value !== null && !fill.isQuoted && !isOneWord(value)) {
      if (isWhole && !fill.isReread && !/[*?[\\]/.test(String(value.value))) return splitAtBlanks(value);
      left.push({ ...fill, from: text.length });
      add(partOf(word, fill.from, fill.length).value);
    } else {
      if (value === null) left.push({ ...fill, from: text.length });
      add(value ?? partOf(word, fill.from, fill.length).value);
    }
  }
  if (left.length === fills.length) return [word];
  if (from < word.text.length) add(partOf(word, from).value);
  return [{ ...word, text, value: joined(values, word.value.at), expands: left.length > 0, fills: left }];
}

/** Whether a value stays one word without quotes. */
function isOneWord({ value }: Primitive): boolean {
  return /^[^ \t\n*?[\\]+$/.test(String(value));
}

/** What is filled in there; `null` where that depends on the run. */
function knownValue(word: Word, fill: Fill, state: State, given: Given, depth: number): Primitive | null {
  const text = word.text.slice(fill.from, fill.from + fill.length);
  if (!fill.isReread && fill.after === null) {
    const own = ownText(text, state, given) ?? substituted(text, word, state, given, depth);
    if (own !== null) return primitive(own, word.value.at);
  }
  const piece = { ...partOf(word, fill.from, fill.length), expands: true, fills: [{ ...fill, from: 0 }] };
  const value = expand(piece, state.known);
  const isKnown = value.kind === 'primitive' && typeof value.value === 'string' && value.variables.length === 0;
  return isKnown && String(value.value).length <= longestText ? value : null;
}

/** What the shell knows by itself. */
function ownText(text: string, { directory }: State, { args, script, file }: Given): string | null {
  const name = /^\$(?:\{(.*)\}|(.*))$/.exec(text);
  switch (name?.[1] ?? name?.[2]) {
    case '#':
      return args.some((it) => it.expands) ? null : String(args.length);
    case '0':
      return script;
    case '0%/*':
      return script?.replace(/\/[^/]*$/, '') ?? null;
    case 'BASH_SOURCE':
    case 'BASH_SOURCE[0]':
    case 'BASH_SOURCE[0]:-$0':
      return file;
    case 'BASH_SOURCE%/*':
    case 'BASH_SOURCE[0]%/*':
      return file?.replace(/\/[^/]*$/, '') ?? null;
    case 'PWD':
      return directory === null ? null : absolute(directory);
    default:
      return null;
  }
}

function absolute(path: string): string {
  return path === '' ? repositoryRoot : `${repositoryRoot}/${path}`;
}

/** What `$(cd "$(dirname "$0")" && pwd)` says: of commands that only work on paths, that is known. */
function substituted(text: string, word: Word, outer: State, given: Given, depth: number): string | null {
  if (!text.startsWith('$(') || text.startsWith('$((') || depth >= deepestSubstitution) return null;
  const { commands, trouble } = readScript(primitive(text.slice(2, -1), word.value.at));
  if (trouble !== null) return null;
  let state = outer;
  let said: string | null = null;
  let before = '';
  for (const { words, group, isNegated, end, writes } of commands) {
    const isSkipped = before === '||';
    before = end;
    // All that is run succeeds.
    if (isSkipped) continue;
    const [name, ...args] = words
      .flatMap((it) => passedOn(it, state, given))
      .flatMap((it) => filledIn(it, state, given, depth + 1));
    if (name === undefined || group !== null || isNegated || /^[|&]$/.test(end) || args.some((it) => it.expands))
      return null;
    const paths = args.flatMap((it) => (/^(?:--|-[LPfem]|-qs)$/.test(it.text) ? [] : [it.text]));
    // Of what is no link, it says nothing.
    if (name.text === 'readlink' && !args.some((it) => /^-[fem]$/.test(it.text))) return null;
    const [path = ''] = paths;
    if (paths.length > (name.text === 'basename' ? 2 : 1)) return null;
    if (name.text === 'cd') {
      const directory = pathFrom(state.directory, path);
      if (path === '' || directory === null || !given.tree.hasDirectory(directory)) return null;
      state = { ...state, directory };
      continue;
    }
    const one: string | null =
      said === null && writes.every((it) => it.text === '/dev/null') ? saidBy(name.text, paths, state) : null;
    if (one === null) return null;
    said = one;
  }
  return said;
}

function saidBy(program: string, [path = '', suffix]: readonly string[], { directory }: State): string | null {
  switch (program) {
    case 'pwd':
      return directory === null || path !== '' ? null : absolute(directory);
    case 'dirname':
      return path === '' ? null : posix.dirname(path);
    case 'basename':
      return path === '' ? null : posix.basename(path, suffix);
    case 'readlink':
    case 'realpath': {
      const found = path === '' ? null : pathFrom(directory, path);
      return found === null ? null : absolute(found);
    }
    case 'echo':
      return path.startsWith('-') || path.includes('\\') ? null : path;
    default:
      return null;
  }
}
