/** Express, as far as an application keeps its port in it: `app.set('port', 4310)`, `app.get('port')`. */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import {
  type Builtin,
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { objectOf } from './builtins.ts';
import { environmentName } from './environments.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

/** What `require('express')` gives, or LoopBack's own one. All but making an application is not read. */
export function expressPackage(it: Interpreter, specifier: string, at: Origin): Value {
  return ofPackage(specifier, at, { call: (_args, here) => application(it, here, specifier) });
}

/**
 * An application, of which more may be known (`members`). Its settings are its own: code that is not read may take it (`http.createServer(app)`), and is
 * taken not to set a port in it. https://expressjs.com/en/api.html#app.set
 */
export function application(
  it: Interpreter,
  at: Origin,
  of: string,
): Builtin & { readonly members: Map<string, Value> } {
  const settings = defaultSettings(it, at);
  const members = new Map<string, Value>([['settings', settings]]);
  const app = {
    ...builtin('express()', at, (args, here) => callUnread(it, notUnderstood('a request', here), args, here), members),
    own: objectOf(at, { locals: objectValue(at) }),
    made: { from: 'package', name: of, steps: ['()'] } as const,
    members,
  };
  const unread = (name: string, args: readonly Value[], here: Origin): Value =>
    callOfPackage(it, of, ['()', name], args, here);
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
  // Without a port, LoopBack's listens where its settings say.
  // https://github.com/strongloop/loopback/blob/master/lib/application.js (app.listen)
  const listen: Value = builtin('app.listen', at, (args, here) => {
    const isGiven = args[0] !== undefined && args[0].kind !== 'closure';
    const [port, host] = [getNamed(it, settings, 'port', here), getNamed(it, settings, 'host', here)];
    return unread('listen', isGiven ? args : [objectOf(here, { port, host }), ...args], here);
  });
  if (of === 'loopback') members.set('listen', listen);
  members.set('get', get);
  members.set('set', set);
  return app;
}

/** What an application has from the start, and is no matter of ports, is not known. */
function defaultSettings(it: Interpreter, at: Origin): ObjectValue {
  const others = ['etag', 'query parser', 'subdomain offset', 'trust proxy', 'view', 'views', 'jsonp callback name'];
  const notKnown = others.map((name) => [name, notUnderstood(`Express's "${name}"`, at)] as const);
  return objectOf(at, { env: environmentName(it, at), ...Object.fromEntries(notKnown) });
}
