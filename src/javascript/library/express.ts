/** Express, as far as an application keeps its port in it: `app.set('port', 4310)`, `app.get('port')`. */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import {
  type Builtin,
  builtin,
  type Made,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { environmentName } from './environments.ts';

/** What `require('express')` gives, or LoopBack's own one. All but making an application is not read. */
export function expressPackage(it: Interpreter, at: Origin, name: 'express' | 'loopback' = 'express'): Value {
  const made: Made = { from: 'package', name, steps: [] };
  const members = new Map<string, Value>();
  const express: Builtin = { ...builtin(name, at, (_args, here) => application(it, here, made), members), made };
  members.set('default', express);
  return express;
}

/**
 * An application, of which more may be known (`members`). Its settings are its own: code that is not read may take it (`http.createServer(app)`), and is
 * taken not to set a port in it. https://expressjs.com/en/api.html#app.set
 */
export function application(it: Interpreter, at: Origin, of: Made): Builtin & { readonly members: Map<string, Value> } {
  const settings = defaultSettings(it, at);
  const members = new Map<string, Value>([['settings', settings]]);
  const made: Made = { ...of, steps: ['()'] };
  const app = {
    ...builtin('express()', at, (args, here) => callUnread(it, notUnderstood('a request', here), args, here), members),
    own: objectValue(at, new Map<string, Value>([['locals', objectValue(at)]])),
    made,
    members,
  };
  const unread = (name: string, args: readonly Value[], here: Origin): Value =>
    callUnread(it, { ...notUnderstood(`"app.${name}"`, here), made: { ...made, steps: ['()', name] } }, args, here);
  const setting = (name: Value, here: Origin): Value =>
    name.kind === 'primitive' && typeof name.value === 'string'
      ? getNamed(it, settings, name.value, here)
      : unknownFrom([name], here);
  // With one argument, `get` is a setting; with more, a route.
  const get: Value = builtin('app.get', at, (args, here) => {
    const [name] = args;
    return args.length === 1 && name !== undefined ? setting(name, here) : unread('get', args, here);
  });
  const set: Value = builtin('app.set', at, ([name, value], here) => {
    if (name === undefined || value === undefined) return setting(name ?? primitive(undefined, here), here);
    if (name.kind === 'primitive') it.memory.setProperty(settings, String(name.value), value);
    else it.memory.lose(settings, unknownFrom([name], here));
    return app;
  });
  if (of.name === 'loopback') members.set('listen', listen(setting, unread, at));
  members.set('get', get);
  members.set('set', set);
  return app;
}

/**
 * Without a port, LoopBack's listens where its settings say.
 * https://github.com/strongloop/loopback/blob/master/lib/application.js (app.listen)
 */
function listen(
  setting: (name: Value, at: Origin) => Value,
  unread: (name: string, args: readonly Value[], at: Origin) => Value,
  at: Origin,
): Value {
  return builtin('app.listen', at, (args, here) => {
    const [first] = args;
    if (first !== undefined && first.kind !== 'closure') return unread('listen', args, here);
    const options = ['port', 'host'].map((name) => [name, setting(primitive(name, here), here)] as const);
    return unread('listen', [objectValue(here, new Map(options)), ...args], here);
  });
}

/** What an application has from the start, and is no matter of ports, is not known. */
function defaultSettings(it: Interpreter, at: Origin): ObjectValue {
  const others = ['etag', 'query parser', 'subdomain offset', 'trust proxy', 'view', 'views', 'jsonp callback name'];
  return objectValue(
    at,
    new Map<string, Value>([
      ['env', environmentName(it, at)],
      ...others.map((name) => [name, notUnderstood(`Express's "${name}"`, at)] as const),
    ]),
  );
}
