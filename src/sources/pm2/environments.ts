/** The environment variables of a PM2 application: `env`, and `env_<name>` laid over it. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions, optionsOf, overridable } from '../../javascript/values/choices.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { isAbsent, knownText } from '../../javascript/values/ports.ts';
import { type ObjectValue, primitive, type Unknown, unknown, type Value } from '../../javascript/values/value.ts';
import type { UnknownPort } from '../../launch/effective.ts';
import { Environment, emptyEnvironment } from '../../launch/environment.ts';
import { spend } from '../../launch/work.ts';
import type { Tree } from '../../model/tree.ts';
import { optionOf } from './options.ts';

/** Each environment holds all variables of `env`. */
const mostVariables = 200_000;

export interface Environments {
  readonly environments: readonly [Environment, ...Environment[]];
  /** Those that are not looked at. */
  readonly unread: readonly UnknownPort[];
}

/**
 * The environment without `--env`, then those that `pm2 start --env <name>` gives.
 * https://pm2.keymetrics.io/docs/usage/environment/
 *
 * @param around what is known to be set where PM2 is told to start it
 */
export function readEnvironments(app: ObjectValue, tree: Tree, around: Environment = emptyEnvironment): Environments {
  const env = propertyOf(app, 'env');
  const variables = new Map([...around.variables, ...variablesOf(env)]);
  const others = othersOf(env) ?? around.others;
  const port = propertyOf(app, 'port');
  // "port" replaces PORT of `env`. https://github.com/Unitech/pm2/blob/master/lib/Common.js (prepareAppConf)
  if (!isAbsent(port) && !(port.kind === 'primitive' && !port.value)) variables.set('PORT', port);
  // A variable that counts on from nothing begins with 0, and 0 lets the system choose a port.
  // https://github.com/Unitech/pm2/blob/master/lib/God.js (injectVariables)
  const counter = optionOf(app, 'increment_var');
  const counted = knownText(counter);
  if (counted !== null && others === null) {
    const own = variables.get(counted) ?? primitive(undefined, counter.at);
    variables.set(
      counted,
      mapOptions(own, (it) => (isEmpty(it) ? primitive(0, counter.at) : it)),
    );
  }
  const base = new Environment('default', variables, others);
  const overlays = [...app.properties.keys()].filter((key) => /^env_\S+$/.test(key));
  const size = overlays.length * variables.size;
  if (size > mostVariables || !spend(tree, size)) {
    const reason = `its ${overlays.length} environments have too many variables to be looked at, but for the default`;
    const at = placeOf(app.at);
    return { environments: [base], unread: [{ at, reason, severity: 'warning', role: 'start', way: [] }] };
  }
  const named = overlays.map((key) => {
    const values = propertyOf(app, key);
    const own = [...variablesOf(values)].map(([name, value]) => [name, orTakenAway(value, name, key)] as const);
    const under = holdsSurroundings(values) ? replaceable(variables) : variables;
    return new Environment(key.slice('env_'.length), new Map([...under, ...own]), othersOf(values) ?? base.others);
  });
  return { environments: [base, ...named], unread: [] };
}

/** The variables that an object itself sets. What `...process.env` brings is there anyway: it is not set by it. */
function variablesOf(env: Value): Map<string, Value> {
  const names = new Set(
    optionsOf(env).flatMap(({ value }) => (value.kind === 'object' ? [...value.properties.keys()] : [])),
  );
  return new Map([...names].map((name) => [name, ownVariable(env, name)]));
}

function ownVariable(env: Value, name: string): Value {
  return mapOptions(env, (it) => {
    const own = it.kind === 'object' ? it.properties.get(name) : undefined;
    return asText(own ?? (it.kind === 'variable' ? primitive(undefined, it.at) : propertyOf(it, name)));
  });
}

/**
 * As a variable of a process has it: `null` and `false` are the texts "null" and "false", and no port.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (mergeEnvironmentVariables)
 */
function asText(value: Value): Value {
  return mapOptions(value, (it) =>
    it.kind === 'primitive' && (it.value === null || typeof it.value === 'boolean')
      ? { ...it, value: String(it.value) }
      : it,
  );
}

/** Whether an environment brings along what is set where PM2 is started: `{ ...process.env }`. */
function holdsSurroundings(values: Value): boolean {
  return optionsOf(values).some(
    ({ value }) => value.kind === 'variable' || (value.kind === 'object' && value.rest === 'variable'),
  );
}

/** Variables that one of the same name replaces where it is set. */
function replaceable(variables: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...variables].map(([name, value]) => [name, overridable(value, [name])]));
}

/** Why a variable that is not listed is not known, where it is not. */
function othersOf(env: Value): Unknown | null {
  for (const { value } of optionsOf(env)) {
    if (value.kind === 'unknown') return value;
    if (value.kind === 'object' && typeof value.rest === 'object') return value.rest;
  }
  return null;
}

/** What an environment sets to nothing is not as `env` has it: there the program has no such variable. */
function orTakenAway(value: Value, name: string, key: string): Value {
  return mapOptions(value, (it) => (isEmpty(it) ? unknown(`${key} takes ${name} away`, it.at) : it));
}

function isEmpty(value: Value): boolean {
  return value.kind === 'primitive' && (value.value === undefined || value.value === '');
}
