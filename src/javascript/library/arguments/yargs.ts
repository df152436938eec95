/** `yargs(hideBin(process.argv)).option('port', { alias, default, type }).argv`. https://yargs.js.org/docs/ */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import { propertyOf } from '../../language/properties.ts';
import { isAbsent, isUndefined } from '../../values/ports.ts';
import { promiseOf } from '../../values/promised.ts';
import { fallback, truthOf } from '../../values/truth.ts';
import {
  arrayValue,
  type Builtin,
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../../values/value.ts';
import { environmentIn } from '../environments.ts';
import { chainOf, type Told, toldIn } from './chain.ts';
import { behindScript, clearly, ends, entriesIn, namesIn, ofWords, ownWords, toNumber, Unclear } from './words.ts';
import { type Flags, type Kind, looksLikeNumber, parsedBy } from './yargs-parser.ts';

/** What changes nothing of what an option is given. */
const quiet: readonly string[] = [
  ...['usage', 'help', 'showHelpOnFail', 'version', 'describe', 'description', 'example', 'epilog', 'epilogue'],
  ...['group', 'hide', 'showHidden', 'wrap', 'locale', 'detectLocale', 'scriptName', 'exitProcess', 'check', 'fail'],
  ...['implies', 'conflicts', 'choices', 'recommendCommands', 'updateStrings', 'updateLocale', 'addHelpOpt'],
  'strictCommands',
];

const tells: ReadonlySet<string> = new Set([
  ...quiet,
  ...['option', 'options', 'alias', 'default', 'defaults', 'boolean', 'string', 'number', 'count', 'array', 'coerce'],
  ...['demand', 'demandOption', 'require', 'required', 'requiresArg', 'nargs', 'env', 'strict', 'strictOptions'],
]);

/** What the package exports: a parser of the process's own arguments, and a function that makes others. */
export function yargsPackage(it: Interpreter, _specifier: string, at: Origin): Builtin {
  const singleton = parserOf(it, at, undefined, (name) => {
    if (name === 'default') return singleton;
    return name === 'hideBin' ? builtin(name, at, hideBin) : undefined;
  });
  return singleton;
}

/** `yargs/helpers`. */
export function hideBin([argv]: readonly Value[], at: Origin): Value {
  return behindScript(argv ?? primitive(undefined, at), at);
}

function parserOf(
  it: Interpreter,
  at: Origin,
  words: Value | undefined,
  more: (name: string) => Value | undefined,
): Builtin {
  return chainOf(it, at, {
    name: 'yargs',
    tells,
    call: ([list], here) => parserOf(it, here, list ?? arrayValue(here, []), () => undefined),
    get: (name, self, calls) => {
      const parse = ([list]: readonly Value[], here: Origin): Value => {
        const given = list === undefined || isAbsent(list) ? (words ?? ownWords(it, here)) : list;
        return clearly(() => {
          const flags = flagsIn(it, toldIn(calls, 'yargs'));
          return ofWords(it, given, here, (all) => checked(parsedBy(it, all, flags, here), flags, here));
        });
      };
      switch (name) {
        case 'argv':
          return parse([], at);
        case 'parse':
        case 'parseSync':
          return builtin(name, at, parse);
        case 'parseAsync':
          return builtin(name, at, (args, here) => promiseOf(parse(args, here), here));
        case 'parserConfiguration':
          return undefined;
        default:
          return more(name) ?? (name === 'then' ? primitive(undefined, self.at) : undefined);
      }
    },
  });
}

interface YargsFlags extends Flags {
  readonly isStrict: boolean;
  readonly demanded: readonly string[];
  readonly named: readonly string[];
}

/** What is written to while what a parser is told is gone through. */
interface Draft {
  readonly aliases: Map<string, readonly string[]>;
  readonly kinds: Map<string, Kind>;
  readonly defaults: Map<string, Value>;
  readonly coercions: Map<string, Value>;
  readonly valued: string[];
  readonly demanded: string[];
  /** All options that are named. */
  readonly named: string[];
}

function flagsIn(it: Interpreter, told: readonly Told[]): YargsFlags {
  const draft: Draft = {
    aliases: new Map(),
    kinds: new Map(),
    defaults: new Map(),
    coercions: new Map(),
    valued: [],
    demanded: [],
    named: [],
  };
  let prefix: string | null = null;
  let isStrict = false;
  for (const { name, args, at } of told) {
    const [first, second] = args;
    const isPlain = first?.kind !== 'object';
    switch (name) {
      case 'option':
      case 'options':
        if (isPlain) for (const one of namesIn(first)) addOption(draft, one, second ?? objectValue(at));
        else for (const [one, said] of entriesIn(first)) addOption(draft, one, said);
        break;
      case 'strict':
      case 'strictOptions':
        isStrict = true;
        break;
      case 'env':
        prefix = prefixOf(first, at);
        break;
      case 'usage':
        if (args.length > 1) throw new Unclear(notUnderstood('a command of "yargs"', at));
        break;
      default:
        if (quiet.includes(name)) break;
        if (isPlain) for (const one of namesIn(first)) add(draft, name, one, second, at);
        else for (const [one, value] of entriesIn(first)) add(draft, name, one, value, at);
    }
  }
  return { ...draft, parsesNumbers: true, isStrict, ...(prefix === null ? {} : { otherwise: variableOf(it, prefix) }) };
}

/** `.default('port', 4310)`, `.boolean(['quiet'])`, `.alias('p', 'port')`. */
function add(draft: Draft, name: string, option: string, value: Value | undefined, at: Origin): void {
  const given = value ?? primitive(undefined, at);
  draft.named.push(option);
  switch (name) {
    case 'alias':
      draft.aliases.set(option, [...(draft.aliases.get(option) ?? []), ...namesIn(given)]);
      return;
    case 'default':
    case 'defaults':
      if (given.kind === 'closure') throw new Unclear(notUnderstood('a default that is computed', given.at));
      draft.defaults.set(option, given);
      return;
    case 'boolean':
    case 'string':
    case 'number':
    case 'count':
      draft.kinds.set(option, name);
      return;
    case 'array':
      draft.kinds.set(option, 'other');
      return;
    case 'nargs':
      if (given.kind === 'primitive' && given.value === 1) draft.valued.push(option);
      else draft.kinds.set(option, 'other');
      return;
    case 'requiresArg':
      draft.valued.push(option);
      return;
    case 'coerce':
      draft.coercions.set(option, given);
      return;
    default:
      // `demand(1)` asks for so many operands.
      if (!/^\d+$/.test(option) && truthOf(value ?? primitive(true, at)).known !== false) draft.demanded.push(option);
  }
}

const ofOptions: readonly string[] = [
  ...['boolean', 'bool', 'string', 'number', 'count', 'array', 'requiresArg', 'demandOption', 'demand', 'required'],
  'require',
];

function addOption(draft: Draft, option: string, said: Value): void {
  draft.named.push(option);
  for (const [key, value] of entriesIn(said)) {
    if (key === 'type') {
      for (const type of namesIn(value)) add(draft, type === 'bool' ? 'boolean' : type, option, undefined, value.at);
    } else if (ofOptions.includes(key)) {
      const truth = truthOf(value).known;
      if (truth === null) throw new Unclear(notUnderstood(`the setting "${key}"`, value.at));
      if (truth) add(draft, key === 'bool' ? 'boolean' : key, option, value, value.at);
    } else if (['alias', 'default', 'defaults', 'nargs', 'coerce'].includes(key)) {
      if (!(key.startsWith('default') && isAbsent(value))) add(draft, key, option, value, value.at);
    } else if (['config', 'configParser', 'normalize'].includes(key) && truthOf(value).known !== false)
      throw new Unclear(notUnderstood(`the setting "${key}"`, value.at));
  }
}

/** `.env('FERRY')`, `.env()`, `.env(false)`; `null` for no variables. */
function prefixOf(value: Value | undefined, at: Origin): string | null {
  if (value === undefined || isAbsent(value)) return '';
  if (value.kind !== 'primitive') throw new Unclear(notUnderstood('which variables "yargs" takes', at));
  if (typeof value.value === 'string') return value.value;
  return value.value === true ? '' : null;
}

/** `PREFIX_PORT` gives `port`, `PREFIX_LISTEN_PORT` `listenPort`. */
function variableOf(it: Interpreter, prefix: string): (name: string) => Value | null {
  const environment = environmentIn(it, it.process.at);
  return (name) => {
    const words = name.replace(/[A-Z]/g, '_$&').replaceAll('-', '_').toUpperCase();
    const variable = prefix === '' ? words : `${prefix.replace(/_$/, '')}_${words}`;
    const set = propertyOf(environment, variable);
    return isAbsent(set) ? null : toNumber(set, (text) => /^(?:0|[1-9]\d*)$/.test(text));
  };
}

/** What only the run knows, in front of a default, and what a strict parser ends at. */
function checked(result: ObjectValue, flags: YargsFlags, at: Origin): Value {
  for (const [name, value] of flags.defaults) {
    const own = result.properties.get(name);
    if (own?.kind !== 'variable' || flags.otherwise === undefined) continue;
    const both = fallback('??', own, () => value, at);
    for (const [one, before] of result.properties) if (before === own) result.properties.set(one, both);
  }
  for (const name of flags.demanded)
    if (isUndefined(propertyOf(result, name))) throw ends(`it is not given "--${name}"`, at);
  for (const name of ['help', 'version'])
    if (!flags.named.includes(name) && truthOf(propertyOf(result, name)).known !== false)
      throw ends(`"--${name}" only shows something`, at);
  const operands = propertyOf(result, '_');
  const all = operands.kind === 'array' ? operands.items.map((one) => toNumber(one, looksLikeNumber)) : [];
  result.properties.set('_', arrayValue(at, all));
  if (flags.isStrict) {
    const named = ['_', 'help', 'version', ...flags.named, ...[...flags.aliases].flat(2)].map(plain);
    const other =
      [...result.properties.keys()].find((name) => !named.includes(plain(name))) ?? (all.length > 0 ? '_' : undefined);
    if (other !== undefined) throw new Unclear(unknown(`"yargs" may end the program at "--${other}"`, at));
  }
  result.properties.set('$0', unknown('how the program is called', at));
  return result;
}

/** `listenPort` and `listen-port` are one. */
function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}
