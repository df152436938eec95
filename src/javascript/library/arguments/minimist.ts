/** `minimist(process.argv.slice(2), { alias, default, … })`. https://github.com/minimistjs/minimist/blob/main/index.js */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
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
  isLetter,
  longFlag,
  longPiece,
  namesIn,
  ofWords,
  type Piece,
  shortPieces,
  takeApart,
  toNumber,
  Unclear,
  valueFor,
  type Word,
} from './words.ts';

interface Settings {
  readonly areAllBooleans: boolean;
  readonly booleans: ReadonlySet<string>;
  readonly strings: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly defaults: readonly (readonly [string, Value])[];
  readonly stopsEarly: boolean;
  readonly keepsBehind: boolean;
  readonly isChecked: boolean;
}

export function minimist(it: Interpreter, list: Value | undefined, options: Value | undefined, at: Origin): Value {
  const given = list ?? primitive(undefined, at);
  if (isAbsent(given)) return notUnderstood('a parser without arguments', at);
  return clearly(() => {
    const settings = settingsIn(options ?? objectValue(at));
    return ofWords(it, given, at, (words) => parsed(words, settings, at));
  });
}

function settingsIn(options: Value): Settings {
  const said = new Map(entriesIn(options));
  const isTrue = (name: string): boolean => {
    const value = said.get(name);
    return value?.kind === 'primitive' && value.value === true;
  };
  const aliases = new Map<string, string[]>();
  for (const [name, value] of entriesIn(said.get('alias'))) {
    const others = [...namesIn(value)];
    aliases.set(name, others);
    for (const other of others) aliases.set(other, [name, ...others.filter((one) => one !== other)]);
  }
  const strings = namesIn(said.get('string'));
  return {
    areAllBooleans: isTrue('boolean'),
    booleans: new Set(isTrue('boolean') ? [] : namesIn(said.get('boolean'))),
    strings: new Set(strings.flatMap((name) => [name, ...(aliases.get(name) ?? [])])),
    aliases,
    defaults: entriesIn(said.get('default')),
    stopsEarly: isTrue('stopEarly'),
    keepsBehind: isTrue('--'),
    isChecked: !isAbsent(propertyOf(options, 'unknown')),
  };
}

const isNumber = (text: string): boolean =>
  /^0x[0-9a-f]+$/i.test(text) || /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(text);

function parsed(words: readonly Word[], settings: Settings, at: Origin): ObjectValue {
  const { aliases, booleans, strings, defaults } = settings;
  const result = objectValue(at, new Map<string, Value>([['_', arrayValue(at, [])]]));
  const isReplaced = (last: string, before: Value): boolean =>
    booleans.has(last) || (before.kind === 'primitive' && typeof before.value === 'boolean');
  const set = (name: string, value: Value): void => {
    const own = strings.has(name) ? value : toNumber(value, isNumber);
    for (const one of [name, ...(aliases.get(name) ?? [])]) setAt(result, one.split('.'), own, isReplaced);
  };
  const others = (name: string): readonly string[] => aliases.get(name) ?? [];
  const isFlag = (name: string): boolean => booleans.has(name) || others(name).some((one) => booleans.has(one));
  const isAlone = (name: string, word: Word): boolean =>
    isFlag(name) || (settings.areAllBooleans && word.text.startsWith('--'));
  for (const name of booleans) set(name, new Map(defaults).get(name) ?? primitive(false, at));
  const operands: Value[] = [];
  const checked = (name: string, word: Word): void => {
    const isDeclared = strings.has(name) || booleans.has(name) || aliases.has(name) || settings.areAllBooleans;
    if (settings.isChecked && !isDeclared) throw new Unclear(notUnderstood('what "unknown" does', word.value.at));
  };
  const behind = takeApart(words, {
    split: (word) => split(word, settings),
    takes: (name, next, word) => isTruth(next.text) || (!/^--?[^-]/.test(next.text) && !isAlone(name, word)),
    alone: (name) => (strings.has(name) ? '' : true),
    set: (name, value, word) => {
      checked(name, word);
      const isTaken =
        value.kind === 'primitive' && isTruth(value.value) && isAlone(name, word) && !word.text.includes('=');
      set(name, isTaken ? { ...value, value: value.value === 'true' } : value);
    },
    operand: (word) => {
      checked('', word);
      operands.push(strings.has('_') ? word.value : toNumber(word.value, isNumber));
    },
    stopsEarly: settings.stopsEarly,
  });
  for (const [name, value] of defaults) {
    if (isSetAt(result, name.split('.'))) continue;
    for (const one of [name, ...others(name)]) setAt(result, one.split('.'), value, isReplaced);
  }
  const left = behind.map((word) => word.value);
  if (settings.keepsBehind) result.properties.set('--', arrayValue(at, left));
  result.properties.set('_', arrayValue(at, settings.keepsBehind ? operands : [...operands, ...left]));
  return result;
}

function isTruth(text: Scalar): boolean {
  return text === 'true' || text === 'false';
}

function split(word: Word, { booleans }: Settings): readonly Piece[] | null {
  const { text } = word;
  if (/^--.+=/.test(text)) {
    const piece = longPiece(word);
    if (piece === null) throw new Unclear(notUnderstood(`the argument "${text}"`, word.value.at));
    const isFlag = booleans.has(piece.name);
    return [isFlag ? { ...piece, value: valueFor(text.slice(piece.name.length + 3) !== 'false', word) } : piece];
  }
  const flag = longFlag(text);
  if (flag !== null) return [flag];
  return /^-[^-]+/.test(text) ? shortPieces(word, isLetter, /-?\d+(\.\d*)?(e-?\d+)?$/) : null;
}
