/**
 * What parsers of arguments have in common: the words that a program is given, each with its place, taken apart into
 * options and operands as a dialect says. What hangs on a word that is not known is not known either.
 */
import type { Interpreter } from '../../language/interpreter.ts';
import { getNamed } from '../../language/properties.ts';
import { mapOptions } from '../../values/choices.ts';
import { lift } from '../../values/combinations.ts';
import { writtenAt } from '../../values/places.ts';
import { isAbsent } from '../../values/ports.ts';
import {
  type ArrayValue,
  arrayValue,
  isExact,
  looseItems,
  type Origin,
  type Primitive,
  primitive,
  type Scalar,
  type Unknown,
  unknown,
  type Value,
} from '../../values/value.ts';
import { unknownFrom, variablesOf } from '../../values/variables.ts';

/** One word; of what only the run knows, no more than that it is no option. */
export interface Word {
  readonly text: string;
  readonly value: Value;
}

/** Thrown inside of this folder: what a parser gives is not known, and why. */
export class Unclear extends Error {
  readonly why: Unknown;
  constructor(why: Unknown) {
    super(why.reason);
    this.why = why;
  }
}

/** What a parser gives, or why that is not known. */
export function clearly(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Unclear) return error.why;
    throw error;
  }
}

/** What a parser makes of a list of words; of the arguments of the process, where it is given none. */
export function ofWords(
  it: Interpreter,
  list: Value | undefined,
  at: Origin,
  parse: (words: readonly Word[]) => Value,
): Value {
  return mapOptions(list === undefined || isAbsent(list) ? ownWords(it, at) : list, (one) => {
    if (one.kind !== 'array') return unknownFrom([one], at);
    if (!isExact(one)) return looseItems(one);
    it.step(one.items.length + 1);
    return lift(one.items, at, (items) => clearly(() => parse(items.map(wordOf))));
  });
}

/** `process.argv.slice(2)`. */
export function ownWords(it: Interpreter, at: Origin): Value {
  return behindScript(getNamed(it, it.process, 'argv', at), at);
}

/** What stands behind Node and the script in a list such as `process.argv`. */
export function behindScript(argv: Value, at: Origin): Value {
  return mapOptions(argv, (one) => {
    if (one.kind !== 'array') return unknownFrom([one], at);
    return isExact(one) ? arrayValue(at, one.items.slice(2)) : looseItems(one);
  });
}

/** What an option is given, `--port 4310`, `--port=4310`; `null` where it is not, as far as the arguments are known. */
export function argumentOf(args: Value, name: string, at: Origin): Value | null {
  if (args.kind !== 'array') return null;
  const option = name.length === 1 ? `-${name}` : `--${name}`;
  for (const [index, word] of args.items.entries()) {
    if (word.kind !== 'primitive') continue;
    const text = String(word.value);
    if (text === option) return args.items[index + 1] ?? null;
    if (text.startsWith(`${option}=`)) return { ...word, value: text.slice(option.length + 1) };
  }
  return isExact(args) ? null : unknown('its arguments are not known', at);
}

function wordOf(value: Value): Word {
  if (value.kind === 'variable') return { text: `$${value.name}`, value };
  if (value.kind === 'unknown' && value.variables !== undefined) return { text: '$', value };
  if (value.kind !== 'primitive') throw new Unclear(unknownFrom([value], value.at));
  const text = String(value.value);
  // What replaces a word may be any other option, but for what it is put together with: `--port=${PORT}`.
  const isFixed = value.variables.length === 0 || !text.startsWith('-') || namesOption(value, text);
  if (!isFixed) throw new Unclear(unknownFrom([value], value.at));
  return { text, value: { ...value, value: text } };
}

function namesOption({ parts = [] }: Primitive, text: string): boolean {
  const end = text.indexOf('=');
  const open = parts.filter((it) => it.value.variables.length > 0);
  return end !== -1 && open.length > 0 && open.every((it) => it.from > end);
}

/** The end of a word as a value that stands where that end is written. */
export function endOf({ text, value }: Word, from: number): Value {
  if (from === 0 || value.kind !== 'primitive') return value;
  const end = text.slice(from);
  const part = value.parts?.find((it) => it.from === from && String(it.value.value) === end);
  if (part !== undefined) return { ...part.value, value: end, variables: variablesOf(value) };
  const { parts: _, ...whole } = value;
  const { at } = value;
  const written = writtenAt(at);
  if (!written.endsWith(end) || end === '') return { ...whole, value: end };
  const quote = (at.end - at.start - written.length) / 2;
  return { ...whole, value: end, at: { source: at.source, start: at.end - quote - end.length, end: at.end - quote } };
}

/** An option that a word is made of, with what the word itself gives it. */
export interface Piece {
  readonly name: string;
  readonly value?: Value | Scalar;
}

/** How a parser takes words apart. */
export interface Dialect {
  /** The options that a word is made of; the last one may take the word behind it. `null` for an operand. */
  readonly split: (word: Word) => readonly Piece[] | null;
  readonly takes: (name: string, next: Word, word: Word) => boolean;
  /** What an option is where it is given nothing. */
  readonly alone: (name: string, word: Word) => Value | Scalar;
  readonly set: (name: string, value: Value, word: Word) => void;
  readonly operand: (word: Word) => void;
  /** Whether an option may take `--`. */
  readonly takesEnd?: boolean;
  /** Whether whatever stands behind an operand is one. */
  readonly stopsEarly?: boolean;
}

/** Takes words apart; gives those that are not looked at: behind `--`, or behind an operand. */
export function takeApart(words: readonly Word[], dialect: Dialect): readonly Word[] {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === '--') return words.slice(index + 1);
    const pieces = dialect.split(word);
    if (pieces === null) {
      dialect.operand(word);
      if (!dialect.stopsEarly) continue;
      const end = words.findIndex((one, at) => at > index && one.text === '--');
      return words.filter((_, at) => at > index && at !== end);
    }
    for (const [position, piece] of pieces.entries()) {
      const next = words[index + 1];
      const isLast = position === pieces.length - 1 && next !== undefined && (next.text !== '--' || dialect.takesEnd);
      let value = 'value' in piece ? piece.value : undefined;
      if (!('value' in piece) && isLast && dialect.takes(piece.name, next, word)) {
        value = next.value;
        index += 1;
      } else if (!('value' in piece)) value = dialect.alone(piece.name, word);
      dialect.set(piece.name, valueFor(value, word), word);
    }
  }
  return [];
}

/** A scalar that a word stands for. */
export function valueFor(value: Value | Scalar, { value: { at } }: Word): Value {
  return typeof value === 'object' && value !== null ? value : primitive(value, at);
}

/** `--name`, `--name=value`; `null` for what is no such option. */
export function longPiece(word: Word): Piece | null {
  const [, name, sign] = /^--([^=]+)(=)?/.exec(word.text) ?? [];
  if (name === undefined) return null;
  return sign === undefined ? { name } : { name, value: endOf(word, name.length + 3) };
}

/**
 * `-p8080`, `-p=8080`, `-abc`.
 *
 * @param isAssigned whether `=` belongs to neither, behind an option of that name
 * @param number what else may stand behind a letter as its value
 */
export function shortPieces(word: Word, isAssigned: (name: string) => boolean, number: RegExp): readonly Piece[] {
  const { text } = word;
  const pieces: Piece[] = [];
  for (let index = 1; index < text.length - 1; index += 1) {
    const [name = '', next = ''] = [text[index], text.slice(index + 1)];
    if (next.startsWith('=') && isAssigned(name)) return [...pieces, { name, value: endOf(word, index + 2) }];
    if (next === '-') pieces.push({ name, value: '-' });
    else if ((isLetter(name) && number.test(next)) || /^\W/.test(next))
      return [...pieces, { name, value: endOf(word, index + 1) }];
    else pieces.push({ name });
  }
  const last = text.slice(-1);
  return last === '-' ? pieces : [...pieces, { name: last }];
}

export function isLetter(name: string): boolean {
  return /^[A-Za-z]$/.test(name);
}

/** `--no-name`, `--name` without a value; `null` for anything else. */
export function longFlag(text: string): Piece | null {
  if (/^--no-.+/.test(text)) return { name: text.slice('--no-'.length), value: false };
  return /^--.+/.test(text) ? { name: text.slice(2) } : null;
}

/** The number in a text, where a parser takes it for one. What only the run knows may be a number as well. */
export function toNumber(value: Value, isNumber: (text: string) => boolean): Value {
  return value.kind === 'primitive' && typeof value.value === 'string' && isNumber(value.value)
    ? { ...value, value: Number(value.value) }
    : value;
}

/** A value as one that was given before is followed by it. */
export function appended(before: Value, value: Value): ArrayValue {
  return arrayValue(value.at, before.kind === 'array' ? [...before.items, value] : [before, value]);
}

/** `'port'`, `['port', 'host']`: nothing where it is not set. */
export function namesIn(value: Value | undefined): readonly string[] {
  if (value === undefined || isAbsent(value)) return [];
  const items = value.kind === 'array' && isExact(value) ? value.items : [value];
  return items.map((item) => {
    if (item.kind !== 'primitive' || variablesOf(item).length > 0) throw new Unclear(unknownFrom([item], value.at));
    return String(item.value);
  });
}

/** What an object of settings says, by its keys. */
export function entriesIn(value: Value | undefined): readonly (readonly [string, Value])[] {
  if (value === undefined || isAbsent(value)) return [];
  if (value.kind !== 'object') throw new Unclear(unknownFrom([value], value.at));
  if (value.rest !== 'nothing' || value.isLoose)
    throw new Unclear(
      value.rest === 'nothing' || value.rest === 'variable'
        ? unknown('which options a program has is not known', value.at)
        : value.rest,
    );
  return [...value.properties];
}

/** A program of which it is known that it ends, as it does not know an argument or lacks one. */
export function ends(reason: string, at: Origin): Unclear {
  return new Unclear(unknown(`the program ends here: ${reason}`, at));
}
