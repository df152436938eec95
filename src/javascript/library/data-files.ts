/** Files that a package reads for its program: modules, and data in JSON, with comments or without, and YAML. */
import { posix } from 'node:path';
import { SourceText } from '../../model/source-text.ts';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { frameOf } from '../language/scopes.ts';
import { insideRepository, repositoryRoot } from '../modules/repository.ts';
import { isProblem, parseSingleExpression } from '../syntax/parse.ts';
import { yamlValue } from '../syntax/yaml-reader.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent, knownText } from '../values/ports.ts';
import { type Origin, objectValue, unknown, type Value } from '../values/value.ts';
import { mergeDeep } from './merging.ts';

/**
 * What a file says, with the places of its values; unknown where it is not there, or in a language that is not read.
 *
 * @param ending of the language, where its name has another one
 */
export function dataFile(it: Interpreter, path: string, at: Origin, ending = posix.extname(path)): Value {
  const read = it.read(path);
  if (read.kind !== 'text')
    return unknown(read.kind === 'missing' ? `"${path}" is not a file of this repository` : read.reason, at);
  const { source } = read;
  it.step(source.text.length >> 4);
  if (/^\.ya?ml$/.test(ending)) return yamlValue(source);
  if (!/^\.json[c5]?$/.test(ending)) return unknown(`"${path}" is not read`, { source, start: 0, end: 0 });
  const parsed = parseSingleExpression(source);
  if (isProblem(parsed)) return unknown(`"${path}" cannot be read: ${parsed.message}`, at);
  return it.evaluate(parsed.expression, frameOf(source));
}

/**
 * What a module of the repository exports, which some package loads by its path.
 *
 * @param args what the package calls it with where it is a function; left out where it does not
 */
export function exportedBy(it: Interpreter, path: string, at: Origin, args: readonly Value[] | null = null): Value {
  const module = it.load(posix.join(repositoryRoot, path), new SourceText(path, ''), at, 'require');
  const value = module.kind === 'object' ? (module.properties.get('default') ?? module) : module;
  if (args === null) return value;
  return mapOptions(value, (one) => (one.kind === 'closure' ? it.call(one, args, at) : one));
}

/** What those of the files say that are there, each laid over the ones before it. */
export function laidOver(
  it: Interpreter,
  paths: readonly string[],
  at: Origin,
  read: (path: string) => Value = (path) => exportedBy(it, path, at),
): Value {
  return paths
    .filter((path) => it.tree.has(path))
    .reduce<Value>((base, path) => mergeDeep(it, base, read(path), at), objectValue(at));
}

/** A path, or the URL of a file, that a program names, relative to the checked root; `null` where it is not known or leads outside. */
export function pathFrom(it: Interpreter, path: Value): string | null {
  const text = knownText(path.kind === 'object' ? propertyOf(path, 'pathname') : path);
  return text === null ? null : insideRepository(posix.resolve(it.cwd, text));
}

/** The folder of an application: the one that it names, else where it is started; `null` as above. */
export function folderOr(it: Interpreter, named: Value): string | null {
  return isAbsent(named) ? insideRepository(it.cwd) : pathFrom(it, named);
}
