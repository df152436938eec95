/**
 * Feathers: an application keeps its config in itself, which `@feathersjs/configuration` takes from the files of node-config.
 * https://feathersjs.com/api/application, https://feathersjs.com/api/configuration
 */
import type { Interpreter } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { mapOptions, optionsOf } from '../values/choices.ts';
import { type Builtin, builtin, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import type { Call } from './builtins.ts';
import { variableOf } from './environments.ts';
import { application } from './express.ts';
import { configPackage } from './node-config.ts';
import { ofPackage } from './package-parts.ts';

/**
 * A package whose function makes an application, or one for its server of another: `express(feathers())`.
 * https://github.com/feathersjs/feathers/blob/dove/packages/feathers/src/application.ts
 */
export function feathersPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const maker: Builtin = ofPackage(specifier, at, {
    call: (_args, here) => {
      const app = application(it, here, specifier);
      const configure: Call = ([callback = primitive(undefined, at)], place) => {
        it.call(callback, [app], place, app);
        return app;
      };
      app.members.set('configure', builtin('app.configure', here, configure));
      return app;
    },
    get: (name) => (name === specifier.replace('@feathersjs/', '') ? maker : undefined),
  });
  return maker;
}

/** `app.configure(configuration())` */
export function configurationPackage(it: Interpreter, specifier: string, at: Origin): Value {
  return ofPackage(specifier, at, {
    call: () => builtin('configuration()', at, ([app], here) => configured(it, app, here)),
  });
}

/** The whole config into the settings of an application; without one, the config itself. */
function configured(it: Interpreter, app: Value | undefined, at: Origin): Value {
  const config = configPackage(it, at) ?? unknown('its config is not in this repository', at);
  if (app === undefined) return config;
  const set = getNamed(it, app, 'set', at);
  const options = optionsOf(config);
  const names = new Set(options.flatMap(({ value }) => (value.kind === 'object' ? [...value.properties.keys()] : [])));
  for (const name of names) {
    const value = mapOptions(config, (one) => propertyOf(one, name));
    it.call(set, [primitive(name, at), named(it, value, at)], at, app);
  }
  // What the config has besides may have any name.
  const rests = options.map(({ value }) => (value.kind === 'object' ? value.rest : value));
  for (const rest of rests)
    if (typeof rest !== 'string' && rest.kind === 'unknown') it.call(set, [rest, rest], at, app);
  return config;
}

const deepest = 8;

/** A text that is the name of a variable stands for it; as of version 5 it does not any more, and there is none of that kind. */
function named(it: Interpreter, value: Value, at: Origin, depth = 0): Value {
  it.step();
  return mapOptions(value, (one) => {
    if (one.kind === 'object' && depth < deepest) {
      const properties = [...one.properties].map(([name, item]) => [name, named(it, item, at, depth + 1)] as const);
      return { ...one, properties: new Map(properties) };
    }
    if (one.kind !== 'primitive' || !/^[A-Z][A-Z\d_]*$/.test(String(one.value))) return one;
    return variableOf(it, String(one.value), one.at);
  });
}
