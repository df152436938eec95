/** The packages whose meaning is known. Every other one is unknown, with its name as the reason. */

import type { Interpreter } from '../language/interpreter.ts';
import { copyOf } from '../language/spread.ts';
import { mapOptions } from '../values/choices.ts';
import { isExact, type Origin, objectValue, type Value } from '../values/value.ts';
import { adonisPackage } from './adonis.ts';
import { argumentsPackage } from './arguments/index.ts';
import { parseArgs } from './arguments/parse-args.ts';
import { assertPackage } from './assert.ts';
import { boltPackage } from './bolt.ts';
import { members, partlyKnown, withDefault } from './builtins.ts';
import { childProcessModule } from './child-process.ts';
import { transformerPackage, validatorPackage } from './class-transformer.ts';
import { convictPackage } from './convict.ts';
import { definersOf } from './definers.ts';
import { eggPackage } from './egg.ts';
import { dotenvParse } from './env-files.ts';
import { envLoaderPackage } from './env-loaders.ts';
import { envVarPackage } from './env-var.ts';
import { envalidPackage, t3Package, znvPackage } from './environment-schemas.ts';
import { expressPackage } from './express.ts';
import { feathersPackage } from './feathers.ts';
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
import { sailsPackage } from './sails.ts';
import { joiPackage, zodPackage } from './schemas.ts';
import { strapiPackage } from './strapi.ts';
import { thinkPackage } from './thinkjs.ts';
import { mergeConfig, vitePackage } from './vite.ts';
import { workersModule } from './workers.ts';

/** What a package exports, or `null` if it is not one whose meaning is known. */
export function packageValue(it: Interpreter, specifier: string, how: 'require' | 'import', at: Origin): Value | null {
  switch (specifier.replace(/^node:/, '')) {
    case 'path':
    case 'path/posix':
      return withDefault(pathModule(it, at));
    case 'fs':
      return withDefault(fsModule(it, at));
    case 'assert':
    case 'assert/strict':
      return assertPackage(it, at);
    case 'fs/promises':
      return withDefault(fsPromises(it, at));
    case 'child_process':
      return childProcessModule(it, at);
    case 'module':
      return moduleModule(it, at);
    case 'esm':
      return esmPackage(it, at);
    case 'url':
      return withDefault(urlModule(at));
    case 'process':
      if (how === 'require') return it.process;
      return { ...copyOf(it.process), properties: new Map([...it.process.properties, ['default', it.process]]) };
    case 'util':
      // https://nodejs.org/api/util.html#utilparseenvcontent
      return withDefault(
        partlyKnown(
          specifier,
          at,
          members(at, {
            parseEnv: ([text], here) => dotenvParse(text, here),
            parseArgs: ([config], here) => parseArgs(it, config, here),
            promisify: (args, here) => promisified(it, args, here),
          }),
        ),
      );
    case 'vite':
    case 'vitest/config':
    case 'vite-plus':
      return withDefault(vitePackage(it, specifier, at));
    case 'express':
      return expressPackage(it, at);
    case 'loopback':
      return expressPackage(it, at, 'loopback');
    case 'loopback-boot':
      return bootPackage(it, at);
    case 'config': {
      const config = configPackage(it, at);
      return config === null ? null : mapOptions(config, (one) => (one.kind === 'object' ? withDefault(one) : one));
    }
    case '@nestjs/config':
      return nestConfigPackage(it, at);
    case 'envalid':
      return envalidPackage(it, at);
    case 'env-var':
      return envVarPackage(it, at);
    case 'class-transformer':
      return transformerPackage(it, at);
    case 'class-validator':
      return validatorPackage(at);
    case 'convict':
      return convictPackage(it, at);
    case 'nconf':
      return nconfPackage(it, at);
    case '@slack/bolt':
      return boltPackage(it, at);
    case 'egg':
    case 'egg-cluster':
      return eggPackage(it, specifier, at);
    case 'thinkjs':
      return thinkPackage(it, at);
    case 'strapi':
    case '@strapi/strapi':
      return strapiPackage(it, specifier, at);
    case 'znv':
      return znvPackage(it, at);
    case '@t3-oss/env-core':
    case '@t3-oss/env-nextjs':
    case '@t3-oss/env-nuxt':
      return t3Package(it, specifier, at);
    case 'zod':
    case 'zod/v3':
    case 'zod/v4':
      return zodPackage(it, at);
    case 'joi':
    case '@hapi/joi':
      return joiPackage(it, at);
    case 'webpack-merge':
      // https://github.com/survivejs/webpack-merge#mergeconfiguration--configuration
      return withDefault(
        partlyKnown(specifier, at, members(at, { merge: (configs, here) => merge(it, configs, here) })),
      );
    default: {
      for (const known of further) {
        const found = known(it, specifier, at);
        if (found !== null) return found;
      }
      const definers = definersOf(specifier, at);
      if (definers === null) return null;
      const known = partlyKnown(specifier, at, new Map(definers));
      return definers.has('default') ? known : withDefault(known);
    }
  }
}

/** Those of several packages, each of which knows its own. */
const further: readonly ((it: Interpreter, specifier: string, at: Origin) => Value | null)[] = [
  envLoaderPackage,
  lodashPackage,
  argumentsPackage,
  aliasPackage,
  feathersPackage,
  adonisPackage,
  sailsPackage,
  freePortPackage,
  workersModule,
];

function merge(it: Interpreter, configs: readonly Value[], here: Origin): Value {
  const all = configs.flatMap((config) => (config.kind === 'array' && isExact(config) ? config.items : [config]));
  return all.reduce<Value>((merged, config) => mergeConfig(it, merged, config, here), objectValue(here));
}
