/** The config file of a server: the one that an option names, or the first of those that it looks for. */

import { posix } from 'node:path';
import {
  type Origin,
  type Primitive,
  primitive,
  type Unknown,
  unknown,
  type Value,
} from '../../javascript/values/value.ts';
import type { ReadProblem } from '../../model/facts.ts';
import { SourceText } from '../../model/source-text.ts';
import { pathFrom } from '../paths.ts';
import { readSocket } from '../socket.ts';
import { optionsIn, type Word } from '../words.ts';
import type { ConfigReader, Configured, ConfiguredSocket, Start } from './server.ts';

/** What an option is given: the last time that it is given something. */
export function optionValue(args: readonly Word[], names: readonly string[]): Word | null {
  return optionsIn(args, names).findLast((it) => it.value !== null)?.value ?? null;
}

/** Whether any of these options is there. */
export function hasOption(args: readonly Word[], names: readonly string[]): boolean {
  return optionsIn(args, names).length > 0;
}

/** Where a config is looked for. */
export interface Lookup {
  /** In the folder that is served; the first that is there is read. */
  readonly names: readonly string[];
  /** The options that name another one. */
  readonly options?: readonly string[];
}

/** The config that an option names, else the first that is there; `null` where there is none. */
export function configFile(start: Start, { names, options = [] }: Lookup): SourceText | Unknown | null {
  const word = optionValue(start.args, options);
  return word === null ? firstFile(start, names) : namedFile(start, word);
}

/** What a config says that is text to us. @param found why it cannot be read where it cannot */
export function textConfig(
  found: SourceText | Unknown | null,
  read: (source: SourceText) => readonly ConfiguredSocket[],
): Configured | null {
  if (found === null) return null;
  return found instanceof SourceText ? { files: [found.path], sockets: read(found) } : notKnown(found);
}

/** Of a server that listens on a Unix socket where a variable names one, and none of the others gives it a port. */
export function unlessSocket(variable: string, ports: readonly string[] = []): ConfigReader {
  return ({ environment: { variables } }) => {
    const isAsked = !isUnset(variables.get(variable)) && ports.every((it) => isUnset(variables.get(it)));
    return isAsked ? { files: [], sockets: [] } : null;
  };
}

/** The file that an option names; why it cannot be read where it cannot. */
export function namedFile({ tree, directory }: Start, word: Word, path = word.text): SourceText | Unknown {
  const { at } = word.value;
  if (word.expands) return unknown(`"${word.text}" is filled in by the shell`, at);
  const inside = pathFrom(directory, path);
  if (inside === null) return unknown(`its config "${path}" is not in this repository`, at);
  const read = tree.has(inside) ? tree.read(inside) : { kind: 'missing' as const };
  if (read.kind === 'text') return read.source;
  return unknown(
    read.kind === 'missing' ? `there is no file "${inside}"` : `the file cannot be read: ${read.reason}`,
    at,
  );
}

/** The first of some files, relative to the folder the process is started in; `null` where there is none. */
export function firstFile({ tree, directory }: Start, names: readonly string[]): SourceText | Unknown | null {
  const path = names.map((name) => posix.join(directory, name)).find((it) => tree.has(it));
  if (path === undefined) return null;
  const read = tree.read(path);
  if (read.kind === 'text') return read.source;
  const at: Origin = { source: new SourceText(path, ''), start: 0, end: 0 };
  return unknown(`the file cannot be read: ${read.kind === 'missing' ? 'it is no longer there' : read.reason}`, at);
}

/** A socket of which a config says no more than that. */
export function socket(port: Value, address: Value = primitive(undefined, port.at)): ConfiguredSocket {
  return { port, address, strict: primitive(undefined, port.at), protocol: 'tcp' };
}

/** What nothing says. */
export const unwritten = primitive(undefined, { source: new SourceText('', ''), start: 0, end: 0 });

/** A config that is there, and that its language does not understand. */
export function broken(source: SourceText, { message, at }: ReadProblem): Unknown {
  const offset = source.offsetOf(at.line, at.column);
  return unknown(`the file cannot be read: ${message}`, { source, start: offset, end: offset });
}

/** One socket whose port is not known. */
export function notKnown(port: Unknown): Configured {
  return { files: [port.at.source.path], sockets: [socket(port)] };
}

/** The sockets that a text, or a list of texts, names: none for a Unix socket, one that says nothing for no text. */
export function socketsFrom(value: Value): readonly ConfiguredSocket[] {
  if (value.kind === 'array' && value.rest === null && !value.isLoose) return value.items.flatMap(socketsFrom);
  if (value.kind === 'primitive' && isPath(value)) return [];
  if (value.kind === 'array' || value.kind === 'object') return [socket(unknown('it is not an address', value.at))];
  const { port, address } = readSocket(value);
  return [socket(port, address)];
}

/** `unix:/run/ferry.sock`, `fd://3`, `/run/ferry.sock`. */
function isPath({ value }: Primitive): boolean {
  return typeof value === 'string' && /^(?:unix:|fd:\/\/|[./~])/.test(value);
}

/** Whether a config, or the environment, says nothing there. */
export function isUnset(value: Value | undefined): boolean {
  if (value === undefined) return true;
  return value.kind === 'primitive' && (value.value === undefined || value.value === null || value.value === '');
}

/** A config that says nothing of its socket. */
export function silent(source: SourceText): readonly ConfiguredSocket[] {
  return [socket(primitive(undefined, startOf(source)))];
}

export function startOf(source: SourceText): Origin {
  return { source, start: 0, end: 0 };
}
