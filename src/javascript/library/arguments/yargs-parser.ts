/** `yargs-parser`, and so yargs. https://github.com/yargs/yargs-parser/blob/main/lib/yargs-parser.ts */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { isAbsent } from '../../values/ports.ts';
import {
  arrayValue,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Scalar,
  type Value,
} from '../../values/value.ts';
import { isSetAt, setAt } from './nested.ts';
import {
  clearly,
  entriesIn,
  longFlag,
  longPiece,
  namesIn,
  ofWords,
  type Piece,
  shortPieces,
  takeApart,
  toNumber,
  Unclear,
  type Word,
} from './words.ts';

/** What a parser is told of its options. */
export interface Flags {
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly defaults: ReadonlyMap<string, Value>;
  /** Functions that make something else of what is given. */
  readonly coercions: ReadonlyMap<string, Value>;
  /** Options that take the word behind them whatever their kind is. */
  readonly valued: readonly string[];
  readonly parsesNumbers: boolean;
  /** What an option is that it is not given, and before its default. */
  readonly otherwise?: (name: string) => Value | null;
}

export type Kind = 'boolean' | 'string' | 'number' | 'count' | 'other';

export function yargsParser(it: Interpreter, list: Value | undefined, options: Value | undefined, at: Origin): Value {
  const given = list ?? primitive(undefined, at);
  if (isAbsent(given)) return notUnderstood('a parser without arguments', at);
  return clearly(() => {
    const kinds = new Map<string, Kind>();
    const said = new Map(entriesIn(options));
    for (const kind of ['boolean', 'number', 'string', 'count'] as const)
      for (const name of namesIn(said.get(kind))) kinds.set(name, kind);
    for (const name of ['array', 'narg', 'config', 'configObjects', 'envPrefix', 'configuration', 'normalize'])
      if (!isAbsent(said.get(name) ?? primitive(undefined, at)))
        throw new Unclear(notUnderstood(`the setting "${name}"`, at));
    const flags: Flags = {
      aliases: new Map(entriesIn(said.get('alias')).map(([name, value]) => [name, namesIn(value)])),
      kinds,
      defaults: new Map(entriesIn(said.get('default'))),
      coercions: new Map(entriesIn(said.get('coerce'))),
      valued: [],
      parsesNumbers: true,
    };
    return ofWords(it, given, at, (words) => parsedBy(it, words, flags, at));
  });
}

const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
const number = /^-?\d+(\.\d*)?(e-?\d+)?$/;

/** What the words give, by all names of each option. */
export function parsedBy(it: Interpreter, words: readonly Word[], flags: Flags, at: Origin): ObjectValue {
  const groups = groupsOf(flags);
  const namesOf = (name: string): readonly string[] =>
    groups.find((group) => group.includes(name)) ?? (name.includes('-') ? withCases([name]) : [name]);
  const kindOf = (name: string): Kind | null =>
    namesOf(name).reduce<Kind | null>((found, one) => found ?? flags.kinds.get(one) ?? null, null);
  const result = objectValue(at);
  const set = (name: string, given: Value): void => {
    const kind = kindOf(name);
    if (kind === 'other' || /^-|-$/.test(name)) throw new Unclear(notUnderstood(`the option "${name}"`, given.at));
    const value = converted(given, kind, flags.parsesNumbers);
    for (const one of namesOf(name))
      if (kind === 'count') countAt(result, one, given);
      else setAt(result, one.split('.'), value, () => kind === 'boolean');
  };
  const isNotValued = (name: string): boolean => ['boolean', 'count'].includes(kindOf(name) ?? '');
  const operands: Value[] = [];
  const behind = takeApart(words, {
    split,
    takes: (name, next, word) => {
      if (/^(?:true|false)$/.test(next.text)) return true;
      const isOption = word.text.startsWith('--') ? /^-/.test(next.text) : /^--?[^-]/.test(next.text);
      return (!isOption || negative.test(next.text)) && !isNotValued(name);
    },
    alone: (name, word) => {
      const kind = kindOf(name);
      if (namesOf(name).some((one) => flags.valued.includes(one)))
        throw new Unclear(notUnderstood(`the option "${name}" without a value`, word.value.at));
      const ownDefault = flags.defaults.get(name) ?? defaultOf(namesOf(name), flags);
      if (ownDefault !== undefined && kind !== 'boolean' && kind !== 'count') return ownDefault;
      return aloneOf(kind);
    },
    set: (name, value) => set(name, value),
    takesEnd: true,
    operand: ({ value }) => operands.push(flags.parsesNumbers ? toNumber(value, looksLikeNumber) : value),
  });
  for (const group of groups) {
    const open = [...group].sort((a, b) => b.length - a.length).flatMap((name) => flags.otherwise?.(name) ?? []);
    const value = open.find((one) => one.kind !== 'variable') ?? open[0];
    if (value === undefined || group.some((name) => isSetAt(result, [name]))) continue;
    for (const name of group) result.properties.set(name, value);
  }
  for (const [name, value] of flags.defaults) {
    if (isSetAt(result, name.split('.'))) continue;
    for (const one of namesOf(name))
      if (!isSetAt(result, one.split('.'))) setAt(result, one.split('.'), value, () => false);
  }
  for (const [name, coerce] of flags.coercions) {
    const all = namesOf(name);
    const value = all.map((one) => result.properties.get(one)).find((one) => one !== undefined);
    if (value === undefined) continue;
    const made = toNumber(it.call(coerce, [value], at), looksLikeNumber);
    for (const one of all) result.properties.set(one, made);
  }
  for (const [name, kind] of flags.kinds)
    if (kind === 'count' && !isSetAt(result, [name]))
      for (const one of namesOf(name)) result.properties.set(one, primitive(0, at));
  result.properties.set('_', arrayValue(at, [...operands, ...behind.map((word) => word.value)]));
  return result;
}

/** The names of each option, as they are linked: aliases, and `dashed-names` with their `camelCase`. */
function groupsOf({ aliases, defaults, kinds, coercions }: Flags): readonly (readonly string[])[] {
  const groups: string[][] = [];
  const all = [
    ...aliases,
    ...[...defaults.keys(), ...kinds.keys(), ...coercions.keys()].map((name) => [name, []] as const),
  ];
  for (const [name, others] of all) {
    const group = withCases([name, ...others]);
    const linked = groups.filter((one) => one.some((other) => group.includes(other)));
    for (const one of linked) groups.splice(groups.indexOf(one), 1);
    groups.push([...new Set([...linked.flat(), ...group])]);
  }
  return groups;
}

function withCases(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [name, ...casesOf(name)]))];
}

function casesOf(name: string): readonly string[] {
  if (name.includes('-')) return [camelCase(name)];
  return name.length > 1 && /[A-Z]/.test(name) ? [name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()] : [];
}

export function camelCase(name: string): string {
  const isMixed = name !== name.toLowerCase() && name !== name.toUpperCase();
  return (isMixed ? name : name.toLowerCase())
    .replace(/^-+/, '')
    .replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

function defaultOf(names: readonly string[], { defaults }: Flags): Value | undefined {
  const name = names.find((one) => defaults.has(one));
  return name === undefined ? undefined : defaults.get(name);
}

function aloneOf(kind: Kind | null): Scalar {
  return kind === 'string' ? '' : kind === 'number' ? undefined : true;
}

export function looksLikeNumber(text: string): boolean {
  if (/^0x[0-9a-f]+$/i.test(text)) return Number.isSafeInteger(Math.floor(Number.parseFloat(text)));
  const isNumber = !/^0[^.]/.test(text) && /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(text);
  return isNumber && Number.isSafeInteger(Math.floor(Number.parseFloat(text)));
}

function converted(value: Value, kind: Kind | null, parsesNumbers: boolean): Value {
  if (value.kind !== 'primitive') return value;
  if (kind === 'number' && typeof value.value === 'boolean') return { ...value, value: Number(value.value) };
  if (typeof value.value !== 'string') return value;
  if (kind === 'string') return value;
  if (kind === 'boolean' || kind === 'count') return { ...value, value: value.value === 'true' };
  return toNumber(value, (text) => kind === 'number' || (parsesNumbers && looksLikeNumber(text)));
}

function countAt(result: ObjectValue, name: string, { at }: Value): void {
  const before = result.properties.get(name);
  const count = before?.kind === 'primitive' ? Number(before.value) : 0;
  result.properties.set(name, primitive(count + 1, at));
}

function split(word: Word): readonly Piece[] | null {
  const { text } = word;
  if (/^---+(=|$)/.test(text)) return null;
  if (/^--.+=/.test(text)) {
    const piece = longPiece(word);
    if (piece !== null) return [piece];
  }
  const flag = longFlag(text);
  if (flag !== null) return [flag];
  if (negative.test(text) || !/^-[^-]+/.test(text)) return null;
  if (/^-.\..+/.test(text)) throw new Unclear(notUnderstood(`the argument "${text}"`, word.value.at));
  return shortPieces(word, () => true, number);
}
