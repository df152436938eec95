/** `mri(process.argv.slice(2), { alias, default, … })`. https://github.com/lukeed/mri/blob/master/src/index.js */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { isAbsent } from '../../values/ports.ts';
import {
  type ArrayValue,
  arrayValue,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../../values/value.ts';
import {
  appended,
  clearly,
  endOf,
  entriesIn,
  namesIn,
  ofWords,
  takeApart,
  toNumber,
  Unclear,
  type Word,
} from './words.ts';

export interface MriSettings {
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly booleans: readonly string[];
  readonly strings: readonly string[];
  readonly defaults: readonly (readonly [string, Value])[];
}

export function mri(it: Interpreter, list: Value | undefined, options: Value | undefined, at: Origin): Value {
  const given = list ?? primitive(undefined, at);
  if (isAbsent(given)) return notUnderstood('a parser without arguments', at);
  return clearly(() => {
    const said = options ?? objectValue(at);
    if (!isAbsent(propertyOf(said, 'unknown'))) throw new Unclear(notUnderstood('what "unknown" does', at));
    const settings: MriSettings = {
      aliases: new Map(entriesIn(propertyOf(said, 'alias')).map(([name, value]) => [name, namesIn(value)])),
      booleans: namesIn(propertyOf(said, 'boolean')),
      strings: namesIn(propertyOf(said, 'string')),
      defaults: entriesIn(propertyOf(said, 'default')),
    };
    return ofWords(it, given, at, (words) => mriOf(words, settings, at));
  });
}

export function mriOf(words: readonly Word[], settings: MriSettings, at: Origin): ObjectValue {
  const aliases = new Map<string, readonly string[]>();
  for (const [name, others] of settings.aliases) {
    aliases.set(name, others);
    for (const other of others) aliases.set(other, [...others.filter((one) => one !== other), name]);
  }
  const withAliases = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => [name, ...(aliases.get(name) ?? [])]);
  const ofKind = (kind: 'boolean' | 'string'): readonly string[] =>
    settings.defaults.flatMap(([name, value]) =>
      value.kind === 'primitive' && typeof value.value === kind ? withAliases([name]) : [],
    );
  const [booleans, strings] = [
    [...withAliases(settings.booleans), ...ofKind('boolean')],
    [...withAliases(settings.strings), ...ofKind('string')],
  ];
  const operands: ArrayValue = arrayValue(at, []);
  const result = objectValue(at, new Map<string, Value>([['_', operands]]));
  const set = (name: string, value: Value): void => {
    if (name === '') return;
    const before = result.properties.get(name);
    const own = converted(name, value);
    const isFirst = before === undefined || isAbsent(before);
    result.properties.set(name, isFirst ? own : appended(before, own));
  };
  const converted = (name: string, value: Value): Value => {
    if (value.kind !== 'primitive') {
      if (booleans.includes(name)) throw new Unclear(notUnderstood(`what "${name}" is given`, value.at));
      return value;
    }
    if (strings.includes(name)) return value.value === true ? { ...value, value: '' } : value;
    if (typeof value.value === 'boolean') return value;
    if (!booleans.includes(name)) return toNumber(value, isNumber);
    if (value.value !== 'true' && value.value !== 'false') operands.items.push(toNumber(value, isNumber));
    return { ...value, value: value.value !== 'false' && value.value !== '' };
  };
  const behind = takeApart(words, {
    split: (word) => {
      const { text } = word;
      const dashes = /^-*/.exec(text)?.[0].length ?? 0;
      if (dashes === 0) return null;
      if (text.startsWith('no-', dashes)) return [{ name: text.slice(dashes + 3), value: false }];
      const end = text.indexOf('=', dashes + 1);
      const name = text.slice(dashes, end === -1 ? undefined : end);
      const names = dashes === 2 || name === '' ? [name] : [...name];
      const value = end === -1 || end === text.length - 1 ? null : endOf(word, end + 1);
      return names.map((one, index) =>
        index < names.length - 1 || value === null ? { name: one } : { name: one, value },
      );
    },
    takes: (_, next) => !next.text.startsWith('-'),
    alone: () => true,
    set: (name, value, word) => (/^-*no-/.test(word.text) ? result.properties.set(name, value) : set(name, value)),
    operand: (word) => operands.items.push(word.value),
  });
  operands.items.push(...behind.map((word) => word.value));
  for (const [name, value] of settings.defaults) if (isUnset(result, name)) result.properties.set(name, value);
  for (const name of [...result.properties.keys()])
    for (const other of aliases.get(name) ?? [])
      result.properties.set(other, result.properties.get(name) ?? primitive(undefined, at));
  return result;
}

function isUnset({ properties }: ObjectValue, name: string): boolean {
  const value = properties.get(name);
  return value === undefined || (value.kind === 'primitive' && value.value === undefined);
}

const isNumber = (text: string): boolean => Number(text) * 0 === 0;
