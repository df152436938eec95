/** `parseArgs({ options: { port: { type: 'string', short: 'p' } } })`. https://nodejs.org/api/util.html#utilparseargsconfig */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { isAbsent, isUndefined, knownText } from '../../values/ports.ts';
import { truthOf } from '../../values/truth.ts';
import { arrayValue, type ObjectValue, type Origin, objectValue, primitive, type Value } from '../../values/value.ts';
import { objectOf } from '../builtins.ts';
import {
  appended,
  clearly,
  endOf,
  ends,
  entriesIn,
  ofWords,
  type Piece,
  takeApart,
  Unclear,
  type Word,
} from './words.ts';

interface Option {
  readonly isText: boolean;
  readonly short: string | null;
  readonly isMultiple: boolean;
  readonly otherwise: Value;
}

interface Settings {
  readonly options: ReadonlyMap<string, Option>;
  readonly isStrict: boolean;
  readonly allowsOperands: boolean;
  readonly allowsNegative: boolean;
}

export function parseArgs(it: Interpreter, config: Value | undefined, at: Origin): Value {
  const said = config ?? objectValue(at);
  return clearly(() => {
    const isTrue = (value: Value, otherwise: boolean): boolean => {
      const truth = isAbsent(value) ? otherwise : truthOf(value).known;
      if (truth === null) throw new Unclear(notUnderstood('what "parseArgs" is told', at));
      return truth;
    };
    const isStrict = isTrue(propertyOf(said, 'strict'), true);
    const settings: Settings = {
      isStrict,
      allowsOperands: isTrue(propertyOf(said, 'allowPositionals'), !isStrict),
      allowsNegative: isTrue(propertyOf(said, 'allowNegative'), false),
      options: new Map(
        entriesIn(propertyOf(said, 'options')).map(([name, option]) => [
          name,
          {
            isText: knownText(propertyOf(option, 'type')) === 'string',
            short: knownText(propertyOf(option, 'short')),
            isMultiple: isTrue(propertyOf(option, 'multiple'), false),
            otherwise: propertyOf(option, 'default'),
          },
        ]),
      ),
    };
    return ofWords(it, propertyOf(said, 'args'), at, (words) => parsed(words, settings, at));
  });
}

function parsed(words: readonly Word[], settings: Settings, at: Origin): ObjectValue {
  const { options, isStrict, allowsOperands } = settings;
  const values = objectValue(at);
  const operands: Value[] = [];
  const operand = (word: Word): void => {
    if (!allowsOperands) throw ends(`it takes no "${word.text}"`, word.value.at);
    operands.push(word.value);
  };
  const behind = takeApart(words, {
    split: (word) => split(word, settings),
    takes: (name, next, { value }) => {
      const isOption = next.text.length > 1 && next.text.startsWith('-');
      if (options.get(name)?.isText !== true) return false;
      if (isOption && isStrict) throw ends(`the value of "--${name}" is ambiguous`, value.at);
      return true;
    },
    alone: () => true,
    set: (name, value, { value: { at: place } }) => {
      const option = options.get(name);
      const isFlag = value.kind === 'primitive' && typeof value.value === 'boolean';
      if (isStrict && option === undefined) throw ends(`it has no option "--${name}"`, place);
      if (isStrict && option?.isText === isFlag) throw ends(`"--${name}" is not given what it takes`, place);
      const before = values.properties.get(name);
      const list = before === undefined ? arrayValue(at, [value]) : appended(before, value);
      values.properties.set(name, option?.isMultiple === true ? list : value);
    },
    operand,
    takesEnd: true,
  });
  behind.forEach(operand);
  for (const [name, { otherwise }] of options)
    if (!values.properties.has(name) && !isUndefined(otherwise)) values.properties.set(name, otherwise);
  return objectOf(at, { values, positionals: arrayValue(at, operands) });
}

function split(word: Word, { options, allowsNegative }: Settings): readonly Piece[] | null {
  const { text } = word;
  const longOf = (letter: string): string => [...options].find(([, one]) => one.short === letter)?.[0] ?? letter;
  if (text.startsWith('--')) {
    const sign = text.indexOf('=', 3);
    const name = text.slice(2, sign === -1 ? undefined : sign);
    const negated = name.startsWith('no-') ? name.slice('no-'.length) : null;
    if (allowsNegative && negated !== null && sign === -1 && options.get(negated)?.isText === false)
      return [{ name: negated, value: primitive(false, word.value.at) }];
    return [sign === -1 ? { name } : { name, value: endOf(word, sign + 1) }];
  }
  if (text.length < 2 || !text.startsWith('-')) return null;
  if (/^-[^-]-/.test(text)) throw new Unclear(notUnderstood(`the argument "${text}"`, word.value.at));
  const pieces: Piece[] = [];
  for (let index = 1; index < text.length; index += 1) {
    const name = longOf(text[index] ?? '');
    const isText = options.get(name)?.isText === true;
    if (!isText || index === text.length - 1) pieces.push({ name });
    else return [...pieces, { name, value: endOf(word, index + 1) }];
  }
  return pieces;
}
