/** Packages that parse the arguments of a program. */
import type { Interpreter } from '../../language/interpreter.ts';
import { type Builtin, builtin, type Origin, type Value } from '../../values/value.ts';
import { type Call, partlyKnown, withDefault } from '../builtins.ts';
import { commanderPackage } from './commander.ts';
import { minimist } from './minimist.ts';
import { hideBin, yargsPackage } from './yargs.ts';
import { yargsParser } from './yargs-parser.ts';

/** What such a package exports; `null` for any other one. */
export function argumentsPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  switch (specifier) {
    case 'minimist':
      return named(specifier, at, ([list, options], here) => minimist(it, list, options, here));
    case 'yargs-parser':
      return named(specifier, at, ([list, options], here) => yargsParser(it, list, options, here));
    case 'yargs':
    case 'yargs/yargs':
      return yargsPackage(it, at);
    case 'yargs/helpers':
      return withDefault(partlyKnown(specifier, at, new Map([['hideBin', hideBin(at)]])));
    case 'commander':
      return commanderPackage(it, at);
    default:
      return null;
  }
}

/** A function that is all that a package exports. */
function named(name: string, at: Origin, call: Call): Builtin {
  const all: Builtin = { ...builtin(name, at, call), members: { get: (key) => (key === 'default' ? all : undefined) } };
  return all;
}
