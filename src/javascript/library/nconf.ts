/** `nconf`: what its stores say of a key, an earlier one before a later one. https://github.com/indexzero/nconf#hierarchical-configuration */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { copyOf } from '../language/spread.ts';
import { isAbsent, knownText } from '../values/ports.ts';
import { fallback, truthOf } from '../values/truth.ts';
import {
  type ArrayValue,
  arrayValue,
  builtin,
  isExact,
  looseItems,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { argumentOf, ownWords } from './arguments/words.ts';
import { type Call, digitsToNumber } from './builtins.ts';
import { dataFile, pathFrom } from './data-files.ts';
import { environmentIn } from './environments.ts';
import { mergeDeep } from './merging.ts';
import { ofPackage } from './package-parts.ts';

/** What a store has for a key, given as its parts: `['harbour', 'port']`. */
type Store = (key: readonly string[], at: Origin) => Value;

/** The stores of one run as functions of a key, by its `process`: every file that loads the package shares them. */
const storesOf = new WeakMap<ObjectValue, ArrayValue>();

export function nconfPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const stores = storesOf.get(it.process) ?? arrayValue(at, []);
  storesOf.set(it.process, stores);
  const adding =
    (storeOf: (args: readonly Value[], here: Origin) => Store): Call =>
    (args, here) => {
      it.step();
      const store = storeOf(args, here);
      it.memory.willChange(stores);
      stores.items = [
        ...stores.items,
        builtin('a store', here, ([key = all], place) => store((knownText(key) ?? '').split(':'), place)),
      ];
      return all;
    };
  const calls: Readonly<Record<string, Call>> = {
    argv: adding(([options]) => argumentStore(it, options)),
    env: adding(([options], here) => environmentStore(it, options, here)),
    file: adding((args, here) => objectStore(fileOf(it, args, here))),
    defaults: adding(([values], here) => objectStore(values ?? objectValue(here))),
    overrides: adding(([values], here) => objectStore(values ?? objectValue(here))),
    // Sets the value in the first store that takes one.
    set: adding(([key], here) => settingStore(key, here)),
    required: () => all,
    get: ([key], here) => valueIn(it, stores, key, here),
  };
  const all: Value = ofPackage(specifier, at, {
    get: (name) => {
      // Any other store may say anything, and whatever else is called may change one.
      const other = adding((_args, here) => () => notUnderstood(`"nconf.${name}"`, here));
      return name === 'default' ? undefined : builtin(name, at, calls[name] ?? other);
    },
  });
  return all;
}

function valueIn(it: Interpreter, stores: ArrayValue, key: Value | undefined, at: Origin): Value {
  const name = key === undefined ? null : knownText(key);
  if (name === null) return unknownFrom([key ?? notUnderstood('"nconf.get"', at)], at);
  if (key === undefined || !isExact(stores)) return looseItems(stores);
  return stores.items.reduceRight<Value>(
    (weaker, store) => {
      const own = it.call(store, [key], at);
      return own.kind === 'object' && weaker.kind === 'object'
        ? mergeDeep(it, weaker, own, at)
        : fallback('??', own, () => weaker, at);
    },
    primitive(undefined, at),
  );
}

function objectStore(values: Value): Store {
  return (key) => key.reduce((value, name) => (isAbsent(value) ? value : propertyOf(value, name)), values);
}

function settingStore(key: Value | undefined, at: Origin): Store {
  const name = key === undefined ? null : knownText(key);
  return (asked) =>
    name === null || asked.join(':').startsWith(name) || name.startsWith(asked.join(':'))
      ? unknown('"nconf.set" may replace it', at)
      : primitive(undefined, at);
}

/** Options of the process; with descriptions of them, they may have other names and defaults. */
function argumentStore(it: Interpreter, options: Value | undefined): Store {
  return (key, at) => {
    const given = argumentOf(ownWords(it, at), key.join(':'), at);
    if (given !== null) return given;
    return options === undefined || isAbsent(options)
      ? primitive(undefined, at)
      : propertyOf(propertyOf(options, key.join(':')), 'default');
  };
}

/** `env()`, `env('__')`, `env(['PORT'])`, `env({ separator, whitelist, lowerCase, parseValues })`. */
function environmentStore(it: Interpreter, options: Value | undefined, here: Origin): Store {
  // As they are now: what is loaded into the environment later is not in the store.
  const environment = environmentIn(it, here);
  const variables = environment.kind === 'object' ? copyOf(environment) : environment;
  const given = (name: string, at: Origin): Value =>
    options?.kind === 'object' ? propertyOf(options, name) : primitive(undefined, at);
  const own = options?.kind === 'array' ? options : null;
  return (key, at) => {
    const isPlain = options === undefined || own !== null || options.kind === 'object' || options.kind === 'primitive';
    const odd = ['match', 'transform', 'prefix'].some((name) => !isAbsent(given(name, at)));
    if (!isPlain || odd) return unknown('which variables "nconf" takes is not known', at);
    const separator = options?.kind === 'primitive' ? options : given('separator', at);
    const between = isAbsent(separator) ? '' : knownText(separator);
    if (between === null) return unknown('how "nconf" splits the names of variables is not known', at);
    if (key.length > 1 && between === '') return primitive(undefined, at);
    const isLower = truthOf(given('lowerCase', at)).known;
    const written = key.join(between);
    const name = isLower === false ? written : written.toUpperCase();
    const listed = own ?? given('whitelist', at);
    if (listed.kind === 'array') {
      if (!isExact(listed)) return unknown('which variables "nconf" takes is not known', at);
      if (!listed.items.some((one) => knownText(one) === name)) return primitive(undefined, at);
    }
    const value = getNamed(it, variables, name, at);
    return truthOf(given('parseValues', at)).known === false ? value : digitsToNumber([value], at);
  };
}

/** `file('config.json')`, `file('name', 'config.json')`, `file({ file: 'config.json' })`; one that is not there is empty. */
function fileOf(it: Interpreter, args: readonly Value[], at: Origin): Value {
  const last = args.findLast((one) => !isAbsent(one)) ?? primitive(undefined, at);
  const path = last.kind === 'object' ? propertyOf(last, 'file') : last;
  const isSearched =
    last.kind === 'object' && ['dir', 'search', 'format'].some((name) => !isAbsent(propertyOf(last, name)));
  if (knownText(path) === null || isSearched) return unknown('which file "nconf" reads is not known', at);
  const inside = pathFrom(it, path);
  return inside === null || !it.tree.has(inside) ? objectValue(at) : dataFile(it, inside, at);
}
