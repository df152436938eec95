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
import { type Call, members, partlyKnown, withDefault } from './builtins.ts';
import { dotenvConfig, dotenvExpand, dotenvFlow, dotenvParse, environmentsIn, folderFrom } from './env-files.ts';
import { byEnvironment, variableOf } from './environments.ts';

/** What such a package exports, or what it does as soon as it is loaded; `null` for any other one. */
export function envLoaderPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  const loads = onLoad.get(specifier);
  if (loads !== undefined) {
    loads(it, undefined, at);
    return objectValue(at);
  }
  if (specifier === 'node-env-file')
    // https://github.com/grimen/node-env-file#usage: the file comes first, `overwrite` behind it.
    return builtin(specifier, at, ([path, options], here) =>
      dotenvConfig(
        it,
        objectValue(
          here,
          new Map([
            ['path', path ?? primitive('', here)],
            ['override', propertyOf(options ?? objectValue(here), 'overwrite')],
          ]),
        ),
        here,
      ),
    );
  const calls = exported.get(specifier)?.(it);
  return calls === undefined ? null : withDefault(partlyKnown(specifier, at, members(at, calls)));
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

const exported: ReadonlyMap<string, (it: Interpreter) => Readonly<Record<string, Call>>> = new Map([
  ['dotenv', ofDotenv],
  ['dotenv-safe', (it: Interpreter) => ({ ...ofDotenv(it), load: ([options], at) => dotenvConfig(it, options, at) })],
  ['dotenv-flow', (it: Interpreter) => ({ config: ([options], at) => dotenvFlow(it, options, at) })],
  ['dotenv-expand', (it: Interpreter) => ({ expand: ([result], at) => dotenvExpand(it, result, at) })],
  ['dotenv-defaults', (it: Interpreter) => ({ config: ([options], at) => dotenvDefaults(it, options, at) })],
  [
    'dotenv-extended',
    (it: Interpreter) => ({
      config: ([options], at) => dotenvDefaults(it, options, at),
      load: ([options], at) => dotenvDefaults(it, options, at),
    }),
  ],
  // https://dotenvx.com/docs/advanced/config-options
  [
    '@dotenvx/dotenvx',
    (it: Interpreter) => ({ ...ofDotenv(it), config: ([options], at) => dotenvx(it, options ?? objectValue(at), at) }),
  ],
  ['custom-env', (it: Interpreter) => ({ env: (args, at) => customEnv(it, args, at) })],
  ['@next/env', (it: Interpreter) => ({ loadEnvConfig: (args, at) => nextEnv(it, args, at) })],
]);

function ofDotenv(it: Interpreter): Readonly<Record<string, Call>> {
  return {
    config: ([options], at) => dotenvConfig(it, options, at),
    parse: ([text], at) => dotenvParse(text, at),
  };
}

function withPath(path: Value, at: Origin, override?: Value): Value {
  return objectValue(
    at,
    new Map([['path', path], ...(override === undefined ? [] : [['override', override] as const])]),
  );
}

/**
 * `.env`, and `.env.defaults` for what that does not say. https://github.com/mrsteele/dotenv-defaults#usage,
 * https://github.com/keithmorris/node-dotenv-extended#options
 */
function dotenvDefaults(it: Interpreter, options: Value | undefined, at: Origin): Value {
  const given = options ?? objectValue(at);
  const own = dotenvConfig(it, withPath(propertyOf(given, 'path'), at, propertyOf(given, 'overrideProcessEnv')), at);
  const defaults = fallback('??', propertyOf(given, 'defaults'), () => primitive('.env.defaults', at), at);
  dotenvConfig(it, withPath(defaults, at), at);
  return own;
}

/** With a convention, the files go by the environment. https://dotenvx.com/docs/advanced/config-convention-flow */
function dotenvx(it: Interpreter, options: Value, at: Origin): Value {
  if (!isAbsent(propertyOf(options, 'convention'))) return dotenvFlow(it, undefined, at);
  return dotenvConfig(it, withPath(propertyOf(options, 'path'), at, propertyOf(options, 'overload')), at);
}

/**
 * `env()`, `env('staging')`, `env(true, 'config')`: the file of an environment in a folder, that of `NODE_ENV` where none
 * is named, and `.env` where it has none. https://github.com/erisanolasheni/custom-env/blob/master/lib/main.js
 */
function customEnv(it: Interpreter, [name, folder]: readonly Value[], at: Origin): Value {
  const directory = folderFrom(it, folder === undefined || isAbsent(folder) ? primitive(it.cwd, at) : folder);
  const isOwn = name === undefined || (name.kind === 'primitive' && (name.value === undefined || name.value === true));
  const mode = isOwn ? variableOf(it, 'NODE_ENV', at) : name;
  if (directory !== null) {
    const read = (environment: string | null): Value =>
      primitive(posix.join(repositoryRoot, customEnvFile(it, directory, environment)), at);
    const path = byEnvironment(mode, () => environmentsIn(it.tree, directory), at, read);
    dotenvExpand(it, dotenvConfig(it, withPath(path, at), at), at);
  }
  return withDefault(partlyKnown('custom-env', at, members(at, { env: (args, here) => customEnv(it, args, here) })));
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
  const directory = folderFrom(it, folder);
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
  const result = dotenvExpand(it, dotenvConfig(it, withPath(paths, at), at), at);
  return objectValue(at, new Map([['combinedEnv', propertyOf(result, 'parsed')]]));
}
