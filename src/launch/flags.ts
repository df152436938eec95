/** What the options and arguments of a server say of ports and addresses. */
import { isAbsent } from '../javascript/values/ports.ts';
import { primitive, unknown, type Value } from '../javascript/values/value.ts';
import type { Environment } from './environment.ts';
import { expand } from './expand.ts';
import type { Gives, Server } from './servers/server.ts';
import { readSockets } from './socket.ts';
import { optionsIn, type Word } from './words.ts';

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
export function readFlags(
  { flags, valued, positional }: Server,
  args: readonly Word[],
  environment: Environment,
): readonly FlagValue[] {
  const end = args.findIndex((it) => it.text === '--');
  const own = end === -1 ? args : args.slice(0, end);
  const found = flags.flatMap(({ names, gives, opens = 'one', alone, isJoined, mark }) =>
    optionsIn(own, names).flatMap(({ name, word, value, at }) => {
      if (isJoined === true && !word.text.includes('=')) return [];
      const marked = mark === undefined ? -1 : own.findIndex((it) => it.text === mark.option);
      if (mark !== undefined && marked !== -1 && at < marked !== (mark.side === 'before')) return [];
      const given =
        value !== null ? expand(value, environment) : alone === undefined ? null : primitive(true, word.value.at);
      // Most servers refuse to start then (`gunicorn -b --chdir ferry`), some take it for `true`.
      if (given === null && (gives === 'port' || gives === 'socket' || gives === 'port or socket')) {
        const port = unknown(`${name} has no value`, word.value.at);
        return [{ name, gives, port, address: null, opens, at }];
      }
      return readGiven(name, gives, given).map((it) => ({ ...it, opens, at }));
    }),
  );
  const word =
    positional === null
      ? undefined
      : argumentAt(
          own,
          positional.index,
          new Set([...valued, ...flags.flatMap((it) => (it.isJoined === true ? [] : it.names))]),
        );
  if (positional !== null && word !== undefined) {
    const at = own.indexOf(word);
    found.push(
      ...readGiven('argument', positional.gives, expand(word, environment)).map((it) => ({
        ...it,
        opens: 'one' as const,
        at,
      })),
    );
  }
  return found.sort((a, b) => a.at - b.at);
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

/** The argument at an index, of those that are neither an option nor its value. */
function argumentAt(args: readonly Word[], index: number, valued: ReadonlySet<string>): Word | undefined {
  return args.filter((it, at) => !it.text.startsWith('-') && !valued.has(args[at - 1]?.text ?? ''))[index];
}
