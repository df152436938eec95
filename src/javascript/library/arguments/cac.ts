/** `cli.option('--port <port>', '…', { default: 4310 }).parse().options.port`. https://github.com/cacjs/cac#readme */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { isAbsent, knownText } from '../../values/ports.ts';
import {
  arrayValue,
  type Builtin,
  builtin,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../../values/value.ts';
import { chainOf, type Told, tell, toldIn } from './chain.ts';
import { type MriSettings, mriOf } from './mri.ts';
import { behindScript, clearly, ofWords, ownWords, Unclear } from './words.ts';

const tells: ReadonlySet<string> = new Set(['option', 'help', 'version', 'usage', 'example']);

export function cacPackage(it: Interpreter, at: Origin): Builtin {
  const cac: Builtin = {
    ...builtin('cac', at, (_args, here) => parserOf(it, here)),
    members: { get: (name) => (name === 'default' || name === 'cac' ? cac : undefined) },
  };
  return cac;
}

/** What has commands is not followed: they are run by what stands in their place. */
function parserOf(it: Interpreter, at: Origin): Builtin {
  return chainOf(it, at, {
    name: 'cac',
    tells,
    get: (name, _self, calls) => {
      const parsed = (list: Value | undefined, here: Origin): Value =>
        clearly(() => {
          const options = optionsIn(toldIn(calls, 'cac'));
          const words = list === undefined || isAbsent(list) ? ownWords(it, here) : behindScript(list, here);
          return ofWords(it, words, here, (all) => {
            const end = all.findIndex((word) => word.text === '--');
            const own = end === -1 ? all : all.slice(0, end);
            const behind = end === -1 ? [] : all.slice(end + 1).map((word) => word.value);
            const result = objectValue(here, new Map<string, Value>([['--', arrayValue(here, behind)]]));
            for (const [key, value] of options.defaults) result.properties.set(key, value);
            const found = mriOf(own, options.settings, here);
            if ([...found.properties.keys()].some((key) => key.includes('.')))
              throw new Unclear(notUnderstood('an option of an option', here));
            for (const [key, value] of found.properties) if (key !== '_') result.properties.set(camelCase(key), value);
            const operands = found.properties.get('_') ?? primitive(undefined, here);
            return objectValue(
              here,
              new Map<string, Value>([
                ['options', result],
                ['args', operands],
              ]),
            );
          });
        });
      switch (name) {
        case 'parse':
          return builtin(name, at, ([list], here) => {
            const result = parsed(list, here);
            tell(it, calls, 'parsed', [result], here);
            return result;
          });
        case 'options':
        case 'args':
          return clearly(() => {
            const last = toldIn(calls, 'cac').findLast((one) => one.name === 'parsed');
            return last?.args[0] === undefined
              ? name === 'args'
                ? arrayValue(at, [])
                : objectValue(at)
              : propertyOf(last.args[0], name);
          });
        default:
          return undefined;
      }
    },
  });
}

interface Options {
  readonly settings: MriSettings;
  readonly defaults: readonly (readonly [string, Value])[];
}

function optionsIn(told: readonly Told[]): Options {
  const aliases = new Map<string, readonly string[]>();
  const [booleans, defaults]: [string[], [string, Value][]] = [[], []];
  for (const { name, args, at } of told) {
    const flags =
      name === 'version'
        ? (args[1] ?? primitive('-v, --version', at))
        : name === 'help'
          ? primitive('-h, --help', at)
          : args[0];
    if (name !== 'option' && name !== 'version' && name !== 'help') continue;
    const text = flags === undefined ? null : knownText(flags);
    const said = name === 'option' ? (args[2] ?? objectValue(at)) : objectValue(at);
    if (text === null || text.includes('.') || !isAbsent(propertyOf(said, 'type')))
      throw new Unclear(notUnderstood('an option of "cac"', at));
    const written = text
      .replace(/[<[].+/, '')
      .split(',')
      .map((it) => it.trim().replace(/^--?/, ''));
    const names = written.map((it) => camelCase(it.replace(/^no-/, ''))).sort((a, b) => a.length - b.length);
    const [first = '', ...others] = names;
    if (others.length > 0) aliases.set(first, others);
    const isNegated = written.some((it) => it.startsWith('no-'));
    if (!/[<[]/.test(text)) booleans.push(first);
    const given = propertyOf(said, 'default');
    const otherwise = isAbsent(given) && isNegated ? primitive(true, at) : given;
    if (!isAbsent(otherwise)) for (const one of names) defaults.push([one, otherwise]);
  }
  return { settings: { aliases, booleans, strings: [], defaults: [] }, defaults };
}

function camelCase(name: string): string {
  return name.replace(/([a-z])-([a-z])/g, (_, before: string, after: string) => before + after.toUpperCase());
}
