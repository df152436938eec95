/** Reads a config that is a program, or JSON, as the server would that a command line starts. */

import { posix } from 'node:path';
import { type Evaluated, evaluateConfig, evaluateJson } from '../../javascript/evaluate.ts';
import type { Interpreter } from '../../javascript/language/interpreter.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions } from '../../javascript/values/choices.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import { type Origin, primitive, type Unknown, unknown, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { pathFrom } from '../paths.ts';
import type { Word } from '../words.ts';
import { broken, configFile, type Lookup, notKnown, optionValue, socket, startOf } from './config-file.ts';
import type { Configured, ConfiguredSocket, Start } from './server.ts';

/** What a config says of the sockets of its server, once it is evaluated. */
export type Reading = (value: Value, evaluated: Evaluated) => readonly ConfiguredSocket[];

/**
 * Finds a config, evaluates it under the environment of its server, and reads it; `null` where there is none.
 *
 * @param defaults variables that the server itself sets where nobody else does
 */
export function scriptConfig(
  start: Start | Unknown,
  lookup: Lookup,
  read: Reading,
  defaults: Readonly<Record<string, string>> = {},
): Configured | null {
  if ('kind' in start) return notKnown(start);
  const found = configFile(start, lookup);
  if (found === null) return null;
  if (!(found instanceof SourceText)) return notKnown(found);
  const own = Object.entries(defaults).map(([name, text]) => [name, primitive(text, startOf(found))] as const);
  const environment = new Map<string, Value>([...own, ...start.environment.variables]);
  const evaluated = /\.jsonc?$/.test(found.path)
    ? evaluateJson(found, start.tree)
    : evaluateConfig(found, start.tree, { environment, others: start.environment.others, cwd: start.directory });
  if ('message' in evaluated) return notKnown(broken(found, evaluated));
  return { files: [found.path], sockets: read(evaluated.value, evaluated) };
}

/** What a framework reads in its folder itself, of an application whose environment is called `mode`; `null` where it is as it is. */
export function applicationConfig(
  { tree, directory, environment }: Start,
  mode: string | null,
  read: (it: Interpreter, at: Origin) => Value | null,
): Value | null {
  const source = new SourceText(posix.join(directory, 'package.json'), '');
  const at = startOf(source);
  const own: readonly (readonly [string, Value])[] = mode === null ? [] : [['NODE_ENV', primitive(mode, at)]];
  const evaluated = evaluateConfig(source, tree, {
    environment: new Map([...environment.variables, ...own]),
    others: environment.others,
    cwd: directory,
  });
  return 'message' in evaluated ? null : evaluated.with((it) => read(it, at));
}

/** A config that may be a function, called with what its server gives it. */
export function called(value: Value, { call }: Evaluated, args: readonly Value[]): Value {
  return mapOptions(value, (it) => (it.kind === 'closure' ? call(it, args) : it));
}

/** The socket that a section such as `{ port: 4310, host: '127.0.0.1' }` gives; of one that is not there, nothing is given. */
export function socketOf(section: Value, port = 'port', host = 'host'): ConfiguredSocket {
  return socket(propertyOf(section, port), propertyOf(section, host));
}

/** `own ?? other`. */
export function either(own: Value, other: Value): Value {
  return mapOptions(own, (it) => (isAbsent(it) ? other : it));
}

/** The first socket, with what it does not say from the second. */
export function over(first: ConfiguredSocket, second: ConfiguredSocket): ConfiguredSocket {
  return {
    ...first,
    port: either(first.port, second.port),
    address: either(first.address, second.address),
    strict: either(first.strict, second.strict),
  };
}

/** The value of an option as the program gets it; `otherwise` where it is not given. */
export function optionText(start: Start, names: readonly string[], otherwise: string, at: Value['at']): Value {
  const word = optionValue(start.args, names);
  if (word === null) return primitive(otherwise, at);
  return word.expands ? unknown(`"${word.text}" is filled in by the shell`, word.value.at) : word.value;
}

/** The same start in the folder that a word names (`nuxt dev ./web`), where one does; why that is not known where it is not. */
export function inFolder(start: Start, word: Word | null): Start | Unknown {
  if (word === null) return start;
  if (word.expands) return unknown(`"${word.text}" is filled in by the shell`, word.value.at);
  const directory = pathFrom(start.directory, word.text);
  return directory === null
    ? unknown(`"${word.text}" is not in this repository`, word.value.at)
    : { ...start, directory };
}
