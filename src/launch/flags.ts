/** What the options and arguments of a server say of ports and addresses. */
import { mapOptions } from '../javascript/values/choices.ts';
import { isAbsent } from '../javascript/values/ports.ts';
import { primitive, unknown, type Value } from '../javascript/values/value.ts';
import type { Environment } from './environment.ts';
import { expand } from './expand.ts';
import { valuedOptions } from './servers/row.ts';
import type { Flag, Gives, Server } from './servers/server.ts';
import { readSockets } from './socket.ts';
import { atDashes, operandsIn, optionsIn, partOf, type Word } from './words.ts';

export interface FlagValue {
  /** The option as it is written; for an argument without one, what it gives. */
  readonly name: string;
  readonly gives: Gives;
  readonly opens: 'one' | 'each' | 'further';
  /** `null` where it says nothing of it. */
  readonly port: Value | null;
  readonly address: Value | null;
}

/** In the order of the command line. What stands behind `--` is not for the server. */
export function readFlags(server: Server, args: readonly Word[], environment: Environment): readonly FlagValue[] {
  const { flags, positional, optionStyle } = server;
  const { own } = atDashes(args);
  const values = valuedOptions(server);
  const options = optionStyle === 'getopt' ? asGetopt(own, values) : optionsIn;
  const found = flags.flatMap(({ names, gives, opens = 'one', alone, isJoined, mark, form }) =>
    options(own, names).flatMap(({ name, word, value, at }) => {
      if (isJoined === true && !word.text.includes('=')) return [];
      const marked = mark === undefined ? -1 : own.findIndex((it) => it.text === mark.option);
      if (mark !== undefined && marked !== -1 && at < marked !== (mark.side === 'before')) return [];
      const given =
        value !== null ? expand(value, environment) : alone === undefined ? null : primitive(true, word.value.at);
      const mistake = mistakeIn(name, gives, value, given, optionStyle);
      if (mistake !== null) {
        const port = unknown(mistake, word.value.at);
        return [{ name, gives, port, address: null, opens, at }];
      }
      return readGiven(name, gives, formed(given, form)).map((it) => ({ ...it, opens, at }));
    }),
  );
  found.push(...flags.flatMap((it) => takenBack(it, own)));
  const words = positional?.countsOptions === true ? own : operandsIn(own, values);
  const word = positional === null ? undefined : words[positional.index];
  if (positional !== null && word !== undefined) {
    const at = own.indexOf(word);
    const value = formed(expand(word, environment), positional.form);
    const given = positional.isNumberOnly === true ? mapOptions(value, numberOrNothing) : value;
    found.push(...readGiven('argument', positional.gives, given).map((it) => ({ ...it, opens: 'one' as const, at })));
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The options of a command line where each takes the next word, and is no option where it is taken itself. */
function asGetopt(words: readonly Word[], valued: ReadonlySet<string>): typeof optionsIn {
  const taken = new Set<number>();
  for (const [index, word] of words.entries()) if (!taken.has(index) && valued.has(word.text)) taken.add(index + 1);
  return (all, names) =>
    optionsIn(all, names)
      .filter((it) => !taken.has(it.at))
      .map((it) => {
        if (it.word.text === it.name) return { ...it, value: all[it.at + 1] ?? null };
        // `-p=4310` gives `=4310`.
        return /^-\w=/.test(it.word.text) ? { ...it, value: partOf(it.word, 2) } : it;
      });
}

/**
 * Why a server does not start with an option, or not with a port that is written there: `null` where it does.
 *
 * @param given what the option is given, where that is anything
 */
function mistakeIn(
  name: string,
  gives: Gives,
  word: Word | null,
  given: Value | null,
  style: Server['optionStyle'],
): string | null {
  if (gives === 'no port') return null;
  const isPort = gives !== 'address';
  // Most servers refuse to start then (`gunicorn -b --chdir ferry`), some take it for `true`.
  if (given === null) return isPort || style === 'getopt' ? `${name} has no value` : null;
  if (style === 'getopt' && word?.text.startsWith('-') === true) return `${name} takes "${word.text}" for its value`;
  const isEmpty = given.kind === 'primitive' && given.value === '' && given.variables.length === 0;
  // Vite then takes any that is free, Next.js ends with an error.
  return isEmpty && (gives === 'port' || gives === 'port or socket') ? `${name} is given an empty text` : null;
}

/** A text that does not look as its server wants it: it does not start then. */
function formed<T extends Value | null>(value: T, form: RegExp | undefined): T | Value {
  if (value === null || form === undefined) return value;
  return mapOptions(value, (it) =>
    it.kind === 'primitive' && !form.test(String(it.value))
      ? unknown(`"${String(it.value).slice(0, 40)}" is no address that the server takes`, it.at)
      : it,
  );
}

function numberOrNothing(value: Value): Value {
  const isNone = value.kind === 'primitive' && Number.isNaN(Number.parseInt(String(value.value), 10));
  return isNone ? primitive(undefined, value.at) : value;
}

/** `--no-port` behind `--port 4310`: what it comes to differs, but it is never that port. */
function takenBack(
  { names, gives, opens = 'one' }: Flag,
  words: readonly Word[],
): readonly (FlagValue & { readonly at: number })[] {
  if (gives !== 'port') return [];
  return words.flatMap((word, at) => {
    const name = names.find((it) => it.startsWith('--') && word.text === `--no-${it.slice(2)}`);
    if (name === undefined) return [];
    const port = unknown(`"${word.text}" takes ${name} back`, word.value.at);
    return [{ name, gives, port, address: null, opens, at }];
  });
}

function readGiven(name: string, gives: Gives, value: Value | null): readonly Omit<FlagValue, 'opens'>[] {
  const base = { name, gives, port: null, address: null };
  if (gives === 'no port') return [base];
  if (value === null) return [];
  switch (gives) {
    case 'port':
      return [{ ...base, port: value }];
    case 'address':
      return [{ ...base, address: value }];
    case 'socket':
      if (value.kind === 'primitive' && /^\d+$/.test(String(value.value))) {
        const port = unknown(`"${value.value}" is an address to this server, without a port`, value.at);
        return [{ ...base, port }];
      }
      return socketsIn(base, value);
    case 'port or socket':
      return socketsIn(base, value);
  }
}

function socketsIn(base: Omit<FlagValue, 'opens'>, value: Value): readonly Omit<FlagValue, 'opens'>[] {
  return readSockets(value).map(({ port, address, isPath }) =>
    isPath
      ? { ...base, gives: 'no port' }
      : { ...base, port: isAbsent(port) ? null : port, address: isAbsent(address) ? null : address },
  );
}
