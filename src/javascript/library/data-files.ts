/** Files of data that a package reads for its program: JSON, with comments or without, and YAML. */
import { posix } from 'node:path';
import { SourceText } from '../../model/source-text.ts';
import type { Interpreter } from '../language/interpreter.ts';
import { frameOf } from '../language/scopes.ts';
import { repositoryRoot } from '../modules/repository.ts';
import { isProblem, parseSingleExpression } from '../syntax/parse.ts';
import { yamlValue } from '../syntax/yaml-reader.ts';
import { type Origin, unknown, type Value } from '../values/value.ts';

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

/** What a module of the repository exports, which some package loads by its path. */
export function exportedBy(it: Interpreter, path: string, at: Origin): Value {
  const module = it.load(posix.join(repositoryRoot, path), new SourceText(path, ''), at, 'require');
  return module.kind === 'object' ? (module.properties.get('default') ?? module) : module;
}
