/** The packages whose meaning is known. Every other one is unknown, with its name as the reason. */

import type { Interpreter } from '../language/interpreter.ts';
import { copyOf } from '../language/spread.ts';
import { mapOptions } from '../values/choices.ts';
import { isExact, type Origin, objectValue, primitive, type Value } from '../values/value.ts';
import { adonisPackage } from './adonis.ts';
import { commanderPackage } from './arguments/commander.ts';
import { minimist } from './arguments/minimist.ts';
import { parseArgs } from './arguments/parse-args.ts';
import { hideBin, yargsPackage } from './arguments/yargs.ts';
import { yargsParser } from './arguments/yargs-parser.ts';
import { assertPackage } from './assert.ts';
import { boltPackage } from './bolt.ts';
import { type Call, functionsOf, withDefault } from './builtins.ts';
import { childProcessModule } from './child-process.ts';
import { transformerPackage, validatorPackage } from './class-transformer.ts';
import { convictPackage } from './convict.ts';
import { definersOf } from './definers.ts';
import { eggPackage } from './egg.ts';
import { dotenvParse } from './env-files.ts';
import { envLoaderPackage } from './env-loaders.ts';
import { envVarPackage } from './env-var.ts';
import { envalidPackage, t3Package } from './environment-schemas.ts';
import { expressPackage } from './express.ts';
import { configurationPackage, feathersPackage } from './feathers.ts';
import { fsModule, fsPromises } from './files.ts';
import { freePortPackage } from './free-ports.ts';
import { esmPackage, moduleModule } from './loaders.ts';
import { lodashPackage } from './lodash.ts';
import { bootPackage } from './loopback.ts';
import { aliasPackage } from './module-alias.ts';
import { nconfPackage } from './nconf.ts';
import { nestConfigPackage } from './nest.ts';
import { configPackage } from './node-config.ts';
import { pathModule, promisified, urlModule } from './node-modules.ts';
import { ofPackage } from './package-parts.ts';
import { rcPackage, sailsPackage } from './sails.ts';
import { joiPackage, zodPackage } from './schemas.ts';
import { strapiPackage } from './strapi.ts';
import { thinkPackage } from './thinkjs.ts';
import { mergeConfig, vitePackage } from './vite.ts';
import { workersModule } from './workers.ts';

/** What a package exports, by one of its names; `null` where it does not have its meaning here. */
type Package = (it: Interpreter, specifier: string, at: Origin, how: 'require' | 'import') => Value | null;

/** Those that are known by their names. */
const packages: ReadonlyMap<string, Package> = named([
  [['path', 'path/posix'], (it, _, at) => withDefault(pathModule(it, at))],
  [['fs'], (it, _, at) => withDefault(fsModule(it, at))],
  [['fs/promises'], (it, _, at) => withDefault(fsPromises(it, at))],
  [['assert', 'assert/strict'], assertPackage],
  [['child_process'], childProcessModule],
  [['cluster', 'worker_threads'], workersModule],
  [['module'], moduleModule],
  [['process'], processModule],
  [['url'], (_it, _, at) => withDefault(urlModule(at))],
  // https://nodejs.org/api/util.html#utilparseenvcontent
  [
    ['util'],
    functions((it) => ({
      parseEnv: ([text], at) => dotenvParse(text, at),
      parseArgs: ([config], at) => parseArgs(it, config, at),
      promisify: (args, at) => promisified(it, args, at),
    })),
  ],
  [['esm'], esmPackage],
  [['module-alias', 'app-module-path'], aliasPackage],
  // What stands in `package.json` holds anyhow.
  [['module-alias/register'], (_it, _, at) => primitive(undefined, at)],
  [['vite', 'vitest/config', 'vite-plus'], vitePackage],
  // https://github.com/survivejs/webpack-merge#mergeconfiguration--configuration
  [['webpack-merge'], functions((it) => ({ merge: (configs, at) => merge(it, configs, at) }))],

  [
    ['minimist'],
    (it, name, at) => ofPackage(name, at, { call: ([list, said], here) => minimist(it, list, said, here) }),
  ],
  [
    ['yargs-parser'],
    (it, name, at) => ofPackage(name, at, { call: ([list, said], here) => yargsParser(it, list, said, here) }),
  ],
  [['yargs', 'yargs/yargs'], yargsPackage],
  [['yargs/helpers'], functions(() => ({ hideBin }))],
  [['commander'], commanderPackage],

  [['config'], nodeConfig],
  [['@nestjs/config'], nestConfigPackage],
  [['convict'], convictPackage],
  [['nconf'], nconfPackage],
  [['env-var'], envVarPackage],
  [['envalid'], envalidPackage],
  [['@t3-oss/env-core', '@t3-oss/env-nextjs', '@t3-oss/env-nuxt'], t3Package],
  [['class-transformer'], transformerPackage],
  [['class-validator'], validatorPackage],
  [['zod', 'zod/v3', 'zod/v4'], zodPackage],
  [['joi', '@hapi/joi'], joiPackage],

  [['@adonisjs/core', '@adonisjs/core/build/standalone', '@adonisjs/ignitor'], adonisPackage],
  [['@feathersjs/feathers', '@feathersjs/express', '@feathersjs/koa'], feathersPackage],
  [['@feathersjs/configuration'], configurationPackage],
  [['@slack/bolt'], boltPackage],
  [['egg', 'egg-cluster'], eggPackage],
  [['express', 'loopback'], expressPackage],
  [['loopback-boot'], bootPackage],
  [['sails'], sailsPackage],
  [['rc', 'sails/accessible/rc'], rcPackage],
  [['strapi', '@strapi/strapi'], strapiPackage],
  [['thinkjs'], thinkPackage],
]);

/** Those of several packages, each of which knows its own. */
const families: readonly Package[] = [envLoaderPackage, lodashPackage, freePortPackage, definersOf];

/** What a package exports, or `null` if it is not one whose meaning is known. */
export function packageValue(it: Interpreter, specifier: string, how: 'require' | 'import', at: Origin): Value | null {
  const name = specifier.replace(/^node:/, '');
  const own = packages.get(name);
  if (own !== undefined) return own(it, name, at, how);
  for (const family of families) {
    const found = family(it, name, at, how);
    if (found !== null) return found;
  }
  return null;
}

function named(rows: readonly (readonly [readonly string[], Package])[]): ReadonlyMap<string, Package> {
  return new Map(rows.flatMap(([names, package_]) => names.map((name) => [name, package_] as const)));
}

/** A package of which these functions are known. */
function functions(calls: (it: Interpreter) => Readonly<Record<string, Call>>): Package {
  return (it, name, at) => withDefault(functionsOf(name, at, calls(it)));
}

function processModule(it: Interpreter, _name: string, _at: Origin, how: 'require' | 'import'): Value {
  if (how === 'require') return it.process;
  return { ...copyOf(it.process), properties: new Map([...it.process.properties, ['default', it.process]]) };
}

function nodeConfig(it: Interpreter, _name: string, at: Origin): Value | null {
  const config = configPackage(it, at);
  return config === null ? null : mapOptions(config, (one) => (one.kind === 'object' ? withDefault(one) : one));
}

function merge(it: Interpreter, configs: readonly Value[], here: Origin): Value {
  const all = configs.flatMap((config) => (config.kind === 'array' && isExact(config) ? config.items : [config]));
  return all.reduce<Value>((merged, config) => mergeConfig(it, merged, config, here), objectValue(here));
}
