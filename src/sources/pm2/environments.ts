/** The environment variables of a PM2 application: `env`, and `env_<name>` laid over it. */
import { isAbsent, readPorts } from '../../javascript/ports.ts';
import { propertyOf } from '../../javascript/properties.ts';
import { mapOptions, type ObjectValue, primitive, type Value } from '../../javascript/value.ts';
import type { Setting } from '../source.ts';

/** `pm2 start --env production` lays `env_production` over `env`. https://pm2.keymetrics.io/docs/usage/environment/ */
export interface Environments {
  /** A variable without `--env`. */
  base(variable: string): Value;
  /** The environments with what they set themselves. */
  readonly overlays: readonly { readonly name: string; get(variable: string): Value }[];
  readonly settings: readonly Setting[];
}

export function readEnvironments(app: ObjectValue): Environments {
  const env = propertyOf(app, 'env');
  const port = propertyOf(app, 'port');
  const names = [...app.properties.keys()].filter((key) => /^env_\S+$/.test(key));
  const overlays = names.map((key) => {
    const values = propertyOf(app, key);
    return { name: key.slice('env_'.length), values, get: (variable: string) => ownVariable(values, variable) };
  });
  return {
    // "port" replaces PORT of `env`. https://github.com/Unitech/pm2/blob/master/lib/Common.js (prepareAppConf)
    base: (variable) => (variable === 'PORT' && isGiven(port) ? port : ownVariable(env, variable)),
    overlays,
    settings: [
      ...settingsIn(env, 'default'),
      ...(isGiven(port) ? settingsOf('PORT', port, 'default') : []),
      ...overlays.flatMap(({ name, values }) => settingsIn(values, name)),
    ],
  };
}

function isGiven(port: Value): boolean {
  return !isAbsent(port) && !(port.kind === 'primitive' && !port.value);
}

/** A variable that the object itself sets. What `...process.env` brings is there anyway: it is not set by it. */
function ownVariable(env: Value, variable: string): Value {
  return mapOptions(env, (it) => {
    if (it.kind === 'object' && it.rest === 'variable')
      return it.properties.get(variable) ?? primitive(undefined, it.at);
    if (it.kind === 'variable') return primitive(undefined, it.at);
    return propertyOf(it, variable);
  });
}

function settingsIn(env: Value, environment: string): readonly Setting[] {
  if (env.kind !== 'object') return [];
  return [...env.properties].flatMap(([name, value]) => settingsOf(name, value, environment));
}

function settingsOf(name: string, value: Value, environment: string): readonly Setting[] {
  return readPorts(value).flatMap((it) =>
    it.kind === 'port'
      ? [{ name, environment: it.when ?? environment, port: it.port, at: it.at, replaceable: it.replaceable }]
      : [],
  );
}
