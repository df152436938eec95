/** `commandLineArgs([{ name: 'port', alias: 'p', type: Number, defaultValue: 4310 }])`. https://github.com/75lb/command-line-args */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { isAbsent, isNeverSet, knownText } from '../../values/ports.ts';
import { truthOf } from '../../values/truth.ts';
import {
  arrayValue,
  isExact,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../../values/value.ts';
import { appended, clearly, endOf, ends, ofWords, Unclear, type Word } from './words.ts';

interface Definition {
  readonly name: string;
  readonly alias: string | null;
  readonly type: Value | null;
  readonly isFlag: boolean;
  /** `multiple` takes all that follows, `lazyMultiple` what follows each time. */
  readonly isGreedy: boolean;
  readonly isMultiple: boolean;
  readonly isDefault: boolean;
  readonly otherwise: Value | null;
}

export function commandLineArgs(it: Interpreter, args: readonly Value[], at: Origin): Value {
  const [list, options] = args;
  return clearly(() => {
    const said = options ?? objectValue(at);
    for (const name of ['stopAtFirstUnknown', 'camelCase', 'caseInsensitive'])
      if (truthOf(propertyOf(said, name)).known !== false) throw new Unclear(notUnderstood(`"${name}"`, at));
    const isPartial = truthOf(propertyOf(said, 'partial')).known;
    if (isPartial === null) throw new Unclear(notUnderstood('"partial"', at));
    const all = list?.kind === 'object' ? [list] : list?.kind === 'array' && isExact(list) ? list.items : null;
    if (all === null) throw new Unclear(notUnderstood('the options of "command-line-args"', at));
    const definitions = all.map((one) => definitionOf(one));
    return ofWords(it, propertyOf(said, 'argv'), at, (words) => parsed(it, words, definitions, isPartial, at));
  });
}

function definitionOf(value: Value): Definition {
  const name = knownText(propertyOf(value, 'name'));
  const type = propertyOf(value, 'type');
  const isTrue = (key: string): boolean => truthOf(propertyOf(value, key)).known === true;
  if (name === null || !isAbsent(propertyOf(value, 'group'))) throw new Unclear(notUnderstood('an option', value.at));
  return {
    name,
    alias: knownText(propertyOf(value, 'alias')),
    type: isAbsent(type) ? null : type,
    isFlag: type.kind === 'builtin' && type.name === 'Boolean',
    isGreedy: isTrue('multiple'),
    isMultiple: isTrue('multiple') || isTrue('lazyMultiple'),
    isDefault: isTrue('defaultOption'),
    otherwise: isNeverSet(propertyOf(value, 'defaultValue')) ? null : propertyOf(value, 'defaultValue'),
  };
}

function parsed(
  it: Interpreter,
  words: readonly Word[],
  definitions: readonly Definition[],
  isPartial: boolean,
  at: Origin,
): ObjectValue {
  const result = objectValue(at);
  for (const { name, otherwise, isMultiple } of definitions)
    if (otherwise !== null)
      result.properties.set(name, isMultiple && otherwise.kind !== 'array' ? arrayValue(at, [otherwise]) : otherwise);
  const given = new Set<string>();
  const others: Value[] = [];
  let isDefaultSet = false;
  const unknown = (word: Word): void => {
    if (!isPartial) throw ends(`it does not know "${word.text}"`, word.value.at);
    others.push(word.value);
  };
  const give = (one: Definition, value: Value | null, word: Word): void => {
    isDefaultSet ||= one.isDefault && !one.isMultiple;
    if (!one.isMultiple && given.has(one.name)) throw ends(`"${one.name}" is given twice`, word.value.at);
    if (value === null) {
      if (!result.properties.has(one.name) || !one.isMultiple)
        result.properties.set(one.name, one.isMultiple ? arrayValue(at, []) : primitive(null, word.value.at));
      return;
    }
    const own = one.isFlag ? primitive(true, word.value.at) : value;
    const made = one.isFlag || one.type === null ? own : it.call(one.type, [own], at);
    const before = result.properties.get(one.name);
    const list = given.has(one.name) && before !== undefined ? appended(before, made) : arrayValue(at, [made]);
    result.properties.set(one.name, one.isMultiple ? list : made);
    given.add(one.name);
  };
  const find = (option: string): Definition | undefined =>
    option.startsWith('--')
      ? definitions.find((one) => one.name === option.slice(2))
      : definitions.find((one) => one.alias === option.slice(1));
  let open: Definition | undefined;
  for (const whole of words.flatMap(letters)) {
    const { text } = whole;
    if (/^--\S+?=/.test(text)) {
      const sign = text.indexOf('=');
      open = find(text.slice(0, sign));
      if (open === undefined || open.isFlag) unknown(whole);
      if (open !== undefined) give(open, endOf(whole, sign + 1), whole);
      if (open !== undefined && !open.isGreedy) open = undefined;
    } else if (/^-[^\d-]$/.test(text) || /^--\S+/.test(text)) {
      open = find(text);
      if (open === undefined) unknown(whole);
      else give(open, open.isFlag ? primitive(true, whole.value.at) : null, whole);
      if (open?.isFlag) open = undefined;
    } else {
      const own = open ?? (isDefaultSet ? undefined : definitions.find((one) => one.isDefault));
      if (own === undefined) unknown(whole);
      else give(own, whole.value, whole);
      open = own?.isGreedy ? own : undefined;
    }
  }
  if (others.length > 0) result.properties.set('_unknown', arrayValue(at, others));
  return result;
}

/** `-abc` as `-a -b -c`. */
function letters(word: Word): readonly Word[] {
  if (!/^-[^\d-]{2,}$/.test(word.text)) return [word];
  return [...word.text.slice(1)].map((letter) => ({
    text: `-${letter}`,
    value: primitive(`-${letter}`, word.value.at),
  }));
}
