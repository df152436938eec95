/** Options of a command, and what words give them. https://github.com/tj/commander.js/blob/master/lib/command.js (parseOptions) */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { mapOptions } from '../../values/choices.ts';
import { isAbsent, isNeverSet, knownText } from '../../values/ports.ts';
import { replaceable, truthOf } from '../../values/truth.ts';
import { arrayValue, type Origin, primitive, type Value } from '../../values/value.ts';
import { variableOf } from '../environments.ts';
import { callsOf, type Told, toldIn } from './chain.ts';
import { appended, endOf, ends, Unclear, type Word } from './words.ts';

export interface Option {
  readonly short: string | null;
  readonly long: string | null;
  readonly takes: 'nothing' | 'optional' | 'required';
  readonly isVariadic: boolean;
  readonly isNegated: boolean;
  /** What its value is kept under. */
  readonly attribute: string;
  readonly otherwise: Value | null;
  readonly parse: Value | null;
  readonly variable: string | null;
  readonly preset: Value | null;
  readonly isMandatory: boolean;
  /** Whether it shows something and ends. */
  readonly isLast: boolean;
}

/** The options that a command has been told of, in their order. */
export function optionsIn(told: readonly Told[]): readonly Option[] {
  return told.flatMap(({ name, args, at }): Option[] => {
    switch (name) {
      case 'option':
      case 'requiredOption': {
        const [flags, , third, fourth] = args;
        const isParsed = third?.kind === 'closure' || third?.kind === 'builtin';
        const [parse, otherwise] = isParsed ? [third, fourth] : [null, third];
        if (third?.kind === 'unknown') throw new Unclear(third);
        return [{ ...optionOf(flags, at), parse, otherwise: set(otherwise), isMandatory: name === 'requiredOption' }];
      }
      case 'on':
        if (args[0] === undefined || (knownText(args[0]) ?? 'option').startsWith('option'))
          throw new Unclear(notUnderstood('what "commander" does with an option', at));
        return [];
      case 'addOption':
        return [addedOption(args[0], at)];
      case 'version':
        return [{ ...optionOf(args[1] ?? primitive('-V, --version', at), at), isLast: true }];
      default:
        return [];
    }
  });
}

function set(value: Value | undefined): Value | null {
  return value === undefined || isNeverSet(value) ? null : value;
}

function optionOf(flags: Value | undefined, at: Origin): Option {
  const text = flags === undefined ? null : knownText(flags);
  if (text === null) throw new Unclear(notUnderstood('an option of "commander"', at));
  const words = text.split(/[ |,]+/);
  const short = words.find((it) => /^-[^-]$/.test(it)) ?? null;
  const longs = words.filter((it) => /^--[^-]/.test(it));
  const long = longs.at(-1) ?? null;
  const name = (long ?? short ?? '').replace(/^--?/, '');
  const isNegated = long?.startsWith('--no-') ?? false;
  return {
    short: short ?? (longs.length > 1 ? (longs[0] ?? null) : null),
    long,
    takes: text.includes('<') ? 'required' : text.includes('[') ? 'optional' : 'nothing',
    isVariadic: /\w\.\.\.[>\]]$/.test(text),
    isNegated,
    attribute: camelCase(isNegated ? name.slice('no-'.length) : name),
    otherwise: null,
    parse: null,
    variable: null,
    preset: null,
    isMandatory: false,
    isLast: false,
  };
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `new Option('-p, --port <number>').env('PORT').default(4310)`. */
function addedOption(value: Value | undefined, at: Origin): Option {
  const calls = callsOf(value);
  const [made, ...others] = calls === null ? [] : toldIn(calls, 'Option');
  if (made === undefined) throw new Unclear(notUnderstood('an option of "commander"', at));
  let option = optionOf(made.args[0], made.at);
  for (const one of others) option = { ...option, ...saidBy(one) };
  return option;
}

function saidBy({ name, args: [first] }: Told): Partial<Option> {
  switch (name) {
    case 'default':
      return { otherwise: set(first) };
    case 'argParser':
      return { parse: first ?? null };
    case 'env':
      return { variable: first === undefined ? null : knownText(first) };
    case 'preset':
      return { preset: first ?? null };
    case 'makeOptionMandatory':
      return { isMandatory: first === undefined || truthOf(first).known !== false };
    default:
      return {};
  }
}

/** What the options of one command have, by their attribute. */
export type Values = Map<string, Value>;

function defaultsOf(options: readonly Option[], at: Origin): Values {
  const values: Values = new Map();
  for (const [index, { attribute, isNegated, otherwise, long }] of options.entries()) {
    const positive = long?.replace(/^--no-/, '--');
    if (otherwise !== null) values.set(attribute, otherwise);
    else if (isNegated && !options.slice(0, index).some((it) => it.long === positive))
      values.set(attribute, primitive(true, at));
  }
  return values;
}

export interface Taken {
  readonly values: Values;
  readonly operands: readonly Word[];
  /** From the first option on that the command does not know. */
  readonly unknown: readonly Word[];
}

/** Takes words apart as a command does that has these options. */
export function takeOptions(it: Interpreter, words: readonly Word[], options: readonly Option[], at: Origin): Taken {
  const values = defaultsOf(options, at);
  const given = new Set<string>();
  const [operands, unknown]: [Word[], Word[]] = [[], []];
  const find = (text: string): Option | undefined => options.find((one) => one.short === text || one.long === text);
  const isNegative = (text: string): boolean =>
    /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(text) && !options.some((one) => /^-\d$/.test(one.short ?? ''));
  const isOption = (text: string): boolean => text.length > 1 && text.startsWith('-');
  const give = (option: Option, value: Value | null, word: Word): void => {
    if (option.isLast) throw ends(`"${word.text}" only shows something`, word.value.at);
    const isAgain = given.has(option.attribute);
    values.set(option.attribute, valueFor(it, option, value, values, isAgain, word.value.at));
    given.add(option.attribute);
  };
  let variadic: Option | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const { text } = word;
    if (text === '--') {
      const open = unknown.length > 0 ? unknown : operands;
      open.push(...(open === unknown ? [word] : []), ...words.slice(index + 1));
      break;
    }
    if (variadic !== null && (!isOption(text) || isNegative(text))) {
      give(variadic, word.value, word);
      continue;
    }
    variadic = null;
    // In a group, what is left of it is looked at as if it stood alone.
    let from = 1;
    let rest = text;
    let isTaken = false;
    while (isOption(rest) && !isTaken) {
      const option = find(rest);
      const [first, sign] = [find(rest.slice(0, 2)), rest.indexOf('=')];
      const assigned = rest.startsWith('--') && sign !== -1 ? find(rest.slice(0, sign)) : undefined;
      const next = words[index + 1];
      if (option !== undefined) {
        isTaken = true;
        variadic = option.isVariadic ? option : null;
        const isFree = next !== undefined && (!isOption(next.text) || isNegative(next.text));
        if (option.takes === 'required' && next === undefined) throw ends(`"${rest}" has no value`, word.value.at);
        const isValued = option.takes === 'required' || (option.takes === 'optional' && isFree);
        give(option, isValued && next !== undefined ? next.value : null, word);
        if (isValued) index += 1;
      } else if (rest.length > 2 && !rest.startsWith('--') && first !== undefined) {
        from += 1;
        if (first.takes !== 'nothing') {
          isTaken = true;
          give(first, endOf(word, from), word);
        } else {
          give(first, null, word);
          rest = `-${text.slice(from)}`;
        }
      } else if (assigned !== undefined && assigned.takes !== 'nothing') {
        isTaken = true;
        give(assigned, endOf(word, sign + 1), word);
      } else break;
    }
    if (isTaken) continue;
    // An option before version 13.
    if (isNegative(rest)) throw new Unclear(notUnderstood(`the argument "${rest}"`, word.value.at));
    if (unknown.length > 0 || isOption(rest)) unknown.push({ ...word, text: rest });
    else operands.push(word);
  }
  for (const option of options) {
    if (option.variable !== null && !given.has(option.attribute)) ofVariable(it, option, option.variable, values, at);
    if (option.isMandatory && !values.has(option.attribute))
      throw ends(`it is not given "${option.long ?? option.short}"`, at);
  }
  return { values, operands, unknown };
}

function valueFor(
  it: Interpreter,
  option: Option,
  given: Value | null,
  values: Values,
  isAgain: boolean,
  at: Origin,
): Value {
  const before = values.get(option.attribute) ?? primitive(undefined, at);
  const value = given ?? option.preset;
  if (value !== null && option.parse !== null) return it.call(option.parse, [value, before], at);
  if (value !== null && option.isVariadic) return isAgain ? appended(before, value) : arrayValue(at, [value]);
  return value ?? primitive(!option.isNegated, at);
}

function ofVariable(it: Interpreter, option: Option, name: string, values: Values, at: Origin): void {
  const set = variableOf(it, name, at);
  const before = values.get(option.attribute);
  const value = mapOptions(set, (one) => {
    if (isAbsent(one)) return before ?? primitive(undefined, at);
    if (option.takes === 'nothing') throw new Unclear(notUnderstood(`an option that "${name}" switches`, at));
    if (one.kind === 'variable' && before !== undefined) return replaceable(before, [name], at);
    return valueFor(it, option, one, values, false, at);
  });
  values.set(option.attribute, value);
}
