/** `arg({ '--port': Number, '-p': '--port' })`. https://github.com/vercel/arg/blob/main/index.js */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { knownText } from '../../values/ports.ts';
import { truthOf } from '../../values/truth.ts';
import {
  arrayValue,
  type Builtin,
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../../values/value.ts';
import { appended, clearly, endOf, ends, entriesIn, ofWords, Unclear, type Word } from './words.ts';

export function argPackage(it: Interpreter, at: Origin): Builtin {
  const arg: Builtin = {
    ...builtin('arg', at, ([spec, options], here) => {
      const said = options ?? objectValue(here);
      const isPermissive = truthOf(propertyOf(said, 'permissive')).known;
      const stops = truthOf(propertyOf(said, 'stopAtPositional')).known;
      if (isPermissive === null || stops === null) return notUnderstood('what "arg" is told', here);
      return clearly(() => {
        const handlers = handlersIn(spec, here);
        return ofWords(it, propertyOf(said, 'argv'), here, (words) =>
          parsed(it, words, { ...handlers, isPermissive, stops }, here),
        );
      });
    }),
    members: {
      get: (name) =>
        name === 'default' ? arg : name === 'flag' || name === 'COUNT' ? notUnderstood(`"arg.${name}"`, at) : undefined,
    },
  };
  return arg;
}

interface Handlers {
  readonly aliases: ReadonlyMap<string, string>;
  readonly handlers: ReadonlyMap<string, Handler>;
}

interface Handler {
  readonly convert: Value;
  readonly isFlag: boolean;
  readonly isList: boolean;
  readonly isNumber: boolean;
}

function handlersIn(spec: Value | undefined, at: Origin): Handlers {
  const aliases = new Map<string, string>();
  const handlers = new Map<string, Handler>();
  for (const [name, value] of entriesIn(spec)) {
    const alias = knownText(value);
    const isList = value.kind === 'array';
    const convert = value.kind === 'array' ? value.items[0] : value;
    if (alias !== null) aliases.set(name, alias);
    else if (convert?.kind === 'closure' || convert?.kind === 'builtin') {
      const named = convert.kind === 'builtin' ? convert.name : '';
      handlers.set(name, { convert, isList, isFlag: named === 'Boolean', isNumber: named === 'Number' });
    } else throw new Unclear(notUnderstood(`the type of "${name}"`, at));
  }
  return { aliases, handlers };
}

interface Settings extends Handlers {
  readonly isPermissive: boolean;
  readonly stops: boolean;
}

function parsed(it: Interpreter, words: readonly Word[], settings: Settings, at: Origin): ObjectValue {
  const operands: Value[] = [];
  const result = objectValue(at);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const { text } = word;
    if ((settings.stops && operands.length > 0) || text === '--') {
      operands.push(
        ...words
          .slice(text === '--' && !(settings.stops && operands.length > 0) ? index + 1 : index)
          .map((one) => one.value),
      );
      break;
    }
    if (text.length <= 1 || !text.startsWith('-')) {
      operands.push(word.value);
      continue;
    }
    const options =
      text.startsWith('--') || text.length === 2 ? [text] : [...text.slice(1)].map((letter) => `-${letter}`);
    for (const [position, option] of options.entries()) {
      const sign = option.startsWith('--') ? option.indexOf('=') : -1;
      const written = sign === -1 ? option : option.slice(0, sign);
      const name = nameOf(written, settings.aliases);
      const handler = settings.handlers.get(name);
      if (handler === undefined) {
        if (!settings.isPermissive) throw ends(`it has no option "${written}"`, word.value.at);
        operands.push(options.length === 1 ? word.value : primitive(option, word.value.at));
        continue;
      }
      const next = words[index + 1];
      let value: Value;
      if (handler.isFlag) value = primitive(true, word.value.at);
      else if (position < options.length - 1) throw ends(`"${written}" has no value`, word.value.at);
      else if (sign !== -1) value = endOf(word, sign + 1);
      else {
        const isNegative = next !== undefined && handler.isNumber && /^-?\d*(\.(?=\d))?\d*$/.test(next.text);
        if (next === undefined || (next.text.length > 1 && next.text.startsWith('-') && !isNegative))
          throw ends(`"${written}" has no value`, word.value.at);
        value = next.value;
        index += 1;
      }
      const before = result.properties.get(name);
      const args = [value, primitive(name, at), before ?? primitive(undefined, at)];
      const made = it.call(handler.convert, handler.isList ? args.slice(0, 2) : args, at);
      result.properties.set(
        name,
        !handler.isList ? made : before === undefined ? arrayValue(at, [made]) : appended(before, made),
      );
    }
  }
  result.properties.set('_', arrayValue(at, operands));
  return result;
}

function nameOf(written: string, aliases: ReadonlyMap<string, string>): string {
  let name = written;
  for (let step = 0; step <= aliases.size; step += 1) name = aliases.get(name) ?? name;
  return name;
}
