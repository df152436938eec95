/** Packages that fill the environment from files: dotenv, what is built on it, and their kin. */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { filesUnder, repositoryRoot } from '../modules/repository.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent } from '../values/ports.ts';
import { fallback, truthOf } from '../values/truth.ts';
import { arrayValue, builtin, type Origin, objectValue, primitive, type Value } from '../values/value.ts';
import { variablesOf } from '../values/variables.ts';
import { type Call, functionsOf, objectOf, withDefault } from './builtins.ts';
import { folderOr, pathFrom } from './data-files.ts';
import { dotenvConfig, dotenvExpand, dotenvFlow, dotenvParse, environmentsIn } from './env-files.ts';
import { byEnvironment, variableOf } from './environments.ts';

/** What such a package exports, or what it does as soon as it is loaded; `null` for any other one. */
export function envLoaderPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  const loads = onLoad.get(specifier);
  if (loads !== undefined) {
    loads(it, undefined, at);
    return objectValue(at);
  }
  // https://github.com/grimen/node-env-file#usage: the file comes first, `overwrite` behind it.
  if (specifier === 'node-env-file')
    return builtin(specifier, at, ([path = primitive('', at), options = objectValue(at)], here) =>
      dotenvConfig(it, objectOf(here, { path, override: propertyOf(options, 'overwrite') }), here),
    );
  const calls = exported.get(specifier)?.(it);
  return calls === undefined ? null : withDefault(functionsOf(specifier, at, calls));
}

type Load = (it: Interpreter, options: Value | undefined, at: Origin) => Value;

const expandedConfig: Load = (it, options, at) => dotenvExpand(it, dotenvConfig(it, options, at), at);

/** Its example file only says which variables must be there. https://github.com/rolodato/dotenv-safe#usage */
const onLoad: ReadonlyMap<string, Load> = new Map([
  ['dotenv/config', dotenvConfig],
  ['dotenv-safe/config', dotenvConfig],
  ['dotenv-flow/config', dotenvFlow],
  ['dotenv-expand/config', expandedConfig],
  ['dotenv-defaults/config', dotenvDefaults],
  ['dotenv-extended/config', dotenvDefaults],
  ['@dotenvx/dotenvx/config', dotenvConfig],
]);

const exported = new Map<string, (it: Interpreter) => Readonly<Record<string, Call>>>([
  ['dotenv', (it) => ({ config: by(it, dotenvConfig), parse })],
  ['dotenv-safe', (it) => ({ config: by(it, dotenvConfig), load: by(it, dotenvConfig), parse })],
  ['dotenv-flow', (it) => ({ config: by(it, dotenvFlow) })],
  ['dotenv-expand', (it) => ({ expand: by(it, dotenvExpand) })],
  ['dotenv-defaults', (it) => ({ config: by(it, dotenvDefaults) })],
  ['dotenv-extended', (it) => ({ config: by(it, dotenvDefaults), load: by(it, dotenvDefaults) })],
  ['@dotenvx/dotenvx', (it) => ({ config: by(it, dotenvx), parse })],
  ['custom-env', (it) => ({ env: (args, at) => customEnv(it, args, at) })],
  ['@next/env', (it) => ({ loadEnvConfig: (args, at) => nextEnv(it, args, at) })],
]);

const by =
  (it: Interpreter, load: Load): Call =>
  ([options], at) =>
    load(it, options, at);

const parse: Call = ([text], at) => dotenvParse(text, at);

/**
 * `.env`, and `.env.defaults` for what that does not say. https://github.com/mrsteele/dotenv-defaults#usage,
 * https://github.com/keithmorris/node-dotenv-extended#options
 */
function dotenvDefaults(it: Interpreter, options: Value | undefined, at: Origin): Value {
  const given = options ?? objectValue(at);
  const [path, override] = [propertyOf(given, 'path'), propertyOf(given, 'overrideProcessEnv')];
  const own = dotenvConfig(it, objectOf(at, { path, override }), at);
  const defaults = fallback('??', propertyOf(given, 'defaults'), () => primitive('.env.defaults', at), at);
  dotenvConfig(it, objectOf(at, { path: defaults }), at);
  return own;
}

/**
 * With a convention, the files go by the environment. https://dotenvx.com/docs/advanced/config-options,
 * https://dotenvx.com/docs/advanced/config-convention-flow
 */
function dotenvx(it: Interpreter, options: Value | undefined, at: Origin): Value {
  const given = (name: string): Value => propertyOf(options ?? objectValue(at), name);
  if (!isAbsent(given('convention'))) return dotenvFlow(it, undefined, at);
  return dotenvConfig(it, objectOf(at, { path: given('path'), override: given('overload') }), at);
}

/**
 * `env()`, `env('staging')`, `env(true, 'config')`: the file of an environment in a folder, that of `NODE_ENV` where none
 * is named, and `.env` where it has none. https://github.com/erisanolasheni/custom-env/blob/master/lib/main.js
 */
function customEnv(it: Interpreter, [name, folder]: readonly Value[], at: Origin): Value {
  const directory = folderOr(it, folder ?? primitive(undefined, at));
  const isOwn = name === undefined || (name.kind === 'primitive' && (name.value === undefined || name.value === true));
  const mode = isOwn ? variableOf(it, 'NODE_ENV', at) : name;
  if (directory !== null) {
    const read = (environment: string | null): Value =>
      primitive(posix.join(repositoryRoot, customEnvFile(it, directory, environment)), at);
    const path = byEnvironment(mode, () => environmentsIn(it, directory), at, read);
    dotenvExpand(it, dotenvConfig(it, objectOf(at, { path }), at), at);
  }
  return withDefault(functionsOf('custom-env', at, { env: (args, here) => customEnv(it, args, here) }));
}

/** Its names are patterns that the first file is searched with, `dev` and `development` stand for each other. */
function customEnvFile(it: Interpreter, folder: string, environment: string | null): string {
  const prefix = folder === '' ? '' : `${folder}/`;
  const files = [...filesUnder(it.tree, `${prefix}.env`)].filter((file) => !file.slice(prefix.length).includes('/'));
  const other = environment === 'dev' ? 'development' : environment === 'development' ? 'dev' : environment;
  const names = [environment, other].flatMap((name) => (name === null || name === '' ? [] : [`${prefix}.env.${name}`]));
  return names.find((name) => files.includes(name)) ?? `${prefix}.env`;
}

/** `loadEnvConfig(folder, isDev)`. https://nextjs.org/docs/app/guides/environment-variables#loading-environment-variables-with-nextenv */
function nextEnv(it: Interpreter, [folder, dev]: readonly Value[], at: Origin): Value {
  const directory = folder === undefined ? null : pathFrom(it, folder);
  const isTest = mapOptions(variableOf(it, 'NODE_ENV', at), (one) =>
    one.kind === 'primitive' ? primitive(one.value === 'test', at, variablesOf(one)) : primitive(false, at),
  );
  const isDev = truthOf(dev ?? primitive(false, at)).known;
  if (directory === null || isDev === null) return objectValue(at);
  const own = isDev ? 'development' : 'production';
  const paths = mapOptions(isTest, (one) => {
    const mode = truthOf(one).known === true ? 'test' : own;
    const local = mode === 'test' ? [] : ['.env.local'];
    const names = [`.env.${mode}.local`, ...local, `.env.${mode}`, '.env'];
    return arrayValue(
      at,
      names.map((name) => primitive(posix.join(repositoryRoot, directory, name), at)),
    );
  });
  const result = dotenvExpand(it, dotenvConfig(it, objectOf(at, { path: paths }), at), at);
  return objectOf(at, { combinedEnv: propertyOf(result, 'parsed') });
}
