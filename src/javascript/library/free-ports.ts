/**
 * Packages that look for a free port. Which one that is only the server knows; what a person can know is where they begin.
 */
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { isAbsent, portNumber } from '../values/ports.ts';
import { arrayValue, builtin, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { type Call, members } from './builtins.ts';
import { ofPackage } from './package-parts.ts';
import { later } from './promises.ts';

/** The functions of each that give such a port; `default` is the package itself. */
const finders: ReadonlyMap<string, readonly string[]> = new Map([
  // https://github.com/sindresorhus/get-port#usage
  ['get-port', ['default']],
  // https://github.com/http-party/node-portfinder#usage
  ['portfinder', ['getPort', 'getPortPromise']],
  // https://github.com/node-modules/detect-port#usage
  ['detect-port', ['default', 'detect', 'detectPort']],
  ['detect-port-alt', ['default']],
  // https://github.com/unjs/get-port-please#usage
  ['get-port-please', ['getPort', 'checkPort', 'getRandomPort']],
  // https://github.com/mihaifm/find-free-port#usage
  ['find-free-port', ['default']],
  ['react-dev-utils/WebpackDevServerUtils', ['choosePort']],
]);

/** What such a package exports; `null` for any other one. */
export function freePortPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  const names = finders.get(specifier);
  if (names === undefined) return null;
  const find = finder(it, specifier);
  const known = members(at, Object.fromEntries(names.filter((name) => name !== 'default').map((name) => [name, find])));
  // `portNumbers(4310, 4320)`, before version 6 `makeRange`: the ports from the first one on.
  for (const name of ['portNumbers', 'makeRange'])
    if (specifier === 'get-port')
      known.set(
        name,
        builtin(name, at, (args, here) => arrayValue(here, args.slice(0, 1))),
      );
  return ofPackage(specifier, at, { call: find, get: (name) => known.get(name) });
}

function finder(it: Interpreter, specifier: string): Call {
  return (args, here) => {
    const wanted = wantedIn(args, here);
    const said = wanted?.kind === 'primitive' ? `${wanted.value} only where that is free` : 'a port that is free';
    const port = unknown(`"${specifier}" takes ${said}`, wanted?.at ?? here);
    for (const callback of args)
      if (callback.kind === 'closure') later(it, () => it.call(callback, [primitive(null, here), port], here), here);
    return { ...unknown('it is a promise, which nothing awaits', here), promised: port };
  };
}

/** The port that is wanted: a number, `port` of the options, or the first of several; behind a host, where one comes first. */
function wantedIn(args: readonly Value[], at: Origin): Value | null {
  const [first] = args.filter((it) => it.kind !== 'primitive' || portNumber(it.value) !== null);
  if (first === undefined || first.kind === 'closure') return null;
  const wanted = first.kind === 'object' ? propertyOf(first, 'port') : first;
  const one = wanted.kind === 'array' ? (wanted.items[0] ?? primitive(undefined, at)) : wanted;
  return isAbsent(one) ? null : one;
}
