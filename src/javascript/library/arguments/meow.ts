/** `meow(help, { importMeta, flags: { port: { type: 'number', shortFlag: 'p', default: 4310 } } }).flags.port`. https://github.com/sindresorhus/meow#readme */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { isAbsent, knownText } from '../../values/ports.ts';
import { truthOf } from '../../values/truth.ts';
import { type ObjectValue, type Origin, objectValue, primitive, type Value } from '../../values/value.ts';
import { partlyKnown } from '../builtins.ts';
import { clearly, ends, entriesIn, namesIn, ofWords, Unclear } from './words.ts';
import { camelCase, type Flags, type Kind, parsedBy } from './yargs-parser.ts';

export function meow(it: Interpreter, args: readonly Value[], at: Origin): Value {
  const options = args.find((one) => one.kind === 'object') ?? objectValue(at);
  if (args.some((one) => one.kind === 'unknown')) return notUnderstood('what "meow" is told', at);
  return clearly(() => {
    for (const name of ['commands', 'booleanDefault', 'hardRejection'])
      if (!isAbsent(propertyOf(options, name)) && name !== 'hardRejection')
        throw new Unclear(notUnderstood(`"${name}"`, at));
    const parsesNumbers = truthOf(propertyOf(options, 'inferType')).known === true;
    const flags = flagsIn(entriesIn(propertyOf(options, 'flags')), parsesNumbers, at);
    return ofWords(it, propertyOf(options, 'argv'), at, (words) => {
      const parsed = parsedBy(it, words, flags, at);
      if (
        truthOf(propertyOf(options, 'allowUnknownFlags')).known === false &&
        !isAbsent(propertyOf(options, 'allowUnknownFlags'))
      )
        throw new Unclear(notUnderstood('"allowUnknownFlags"', at));
      return resultOf(parsed, flags, at);
    });
  });
}

function flagsIn(said: readonly (readonly [string, Value])[], parsesNumbers: boolean, at: Origin): Flags {
  const kinds = new Map<string, Kind>();
  const defaults = new Map<string, Value>();
  const aliases = new Map<string, readonly string[]>();
  for (const [name, flag] of said) {
    // A type was a text alone before version 4.
    const type = knownText(flag) ?? knownText(propertyOf(flag, 'type'));
    const isMultiple = flag.kind === 'object' && truthOf(propertyOf(flag, 'isMultiple')).known !== false;
    if (type === 'boolean' || type === 'string' || type === 'number') kinds.set(name, isMultiple ? 'other' : type);
    const otherwise = flag.kind === 'object' ? propertyOf(flag, 'default') : primitive(undefined, at);
    if (!isAbsent(otherwise)) defaults.set(name, otherwise);
    else if (type === 'boolean') defaults.set(name, primitive(false, at));
    if (flag.kind !== 'object') continue;
    const others = ['shortFlag', 'alias', 'aliases'].flatMap((key) => namesIn(propertyOf(flag, key)));
    if (others.length > 0) aliases.set(name, others);
  }
  return { kinds, defaults, aliases, coercions: new Map(), valued: [], parsesNumbers };
}

/** Of all flags that it knows it takes one alone. */
function resultOf(parsed: ObjectValue, { aliases, kinds, defaults }: Flags, at: Origin): ObjectValue {
  const hidden = [...aliases.values()].flat();
  const flags = objectValue(at);
  for (const name of ['help', 'version'])
    if (truthOf(propertyOf(parsed, name)).known !== false) throw ends(`"--${name}" only shows something`, at);
  for (const name of new Set([...kinds.keys(), ...defaults.keys(), ...aliases.keys()]))
    if (parsed.properties.get(name)?.kind === 'array') throw ends(`"--${name}" is given twice`, at);
  for (const [name, value] of parsed.properties)
    if (name !== '_' && !hidden.includes(name)) flags.properties.set(name.length === 1 ? name : camelCase(name), value);
  const input = parsed.properties.get('_') ?? primitive(undefined, at);
  return partlyKnown(
    'meow',
    at,
    new Map<string, Value>([
      ['flags', flags],
      ['input', input],
    ]),
  );
}
