/** From a server that is started under one environment to the sockets that it opens. */

import { mapOptions, optionsOf } from '../javascript/values/choices.ts';
import { isAbsent, type PortReading, readPorts } from '../javascript/values/ports.ts';
import { type Origin, primitive, unknown, type Value } from '../javascript/values/value.ts';
import { variablesOf } from '../javascript/values/variables.ts';
import { isSetting, variablesOfSetting } from '../javascript/values/whens.ts';
import { isAddress } from '../model/address.ts';
import type { Protocol } from '../model/facts.ts';
import { type Candidate, firstGiven, type Given } from './candidates.ts';
import type { Environment } from './environment.ts';
import { type FlagValue, readFlags } from './flags.ts';
import type { ConfiguredSocket, Giver, Server, Start } from './servers/server.ts';
import { readSocket } from './socket.ts';
import type { Word } from './words.ts';

/** One thing that a process opens, or may open. */
export interface Opened {
  /** `absent` where nothing says a port, and the default applies. */
  readonly reading: PortReading;
  /** See `Listener.address` and `Listener.addressIsDefault`. */
  readonly address: string | null;
  readonly addressIsDefault: boolean;
  /** See `Listener.strict`. */
  readonly strict: boolean | null;
  readonly protocol: Protocol;
  readonly given: Given;
  /** What holds where the reading is `absent`. */
  readonly defaults: Defaults | null;
}

/** Of the server of the table, or of the library that a program uses. */
export interface Defaults {
  readonly name: string | null;
  readonly port: number;
  /** The variables that would replace it. */
  readonly variables: readonly string[];
  /** Where it comes into force: it is written nowhere. */
  readonly at: Origin;
}

export interface Sockets {
  readonly opened: readonly Opened[];
  /** The config files that say so. */
  readonly files: readonly string[];
}

export interface ServerStart {
  readonly server: Server;
  readonly args: readonly Word[];
  readonly environment: Environment;
  /** What its files of variables say, see `Server.envFiles`. */
  readonly envFiles: Environment;
  /** For its config; `null` where it runs in a folder that is not in the repository. */
  readonly start: Start | null;
  /** Where it is started. */
  readonly at: Origin;
}

/** What one giver says. */
interface Side {
  readonly ports: readonly Candidate[];
  readonly addresses: readonly Value[];
}

/** The sockets of a server of the table: what beats what is in its row. */
export function socketsOf({ server: row, args, environment, envFiles, start, at }: ServerStart): Sockets {
  const flags = readFlags(row, args, environment);
  // A Unix socket that stands beside others takes only its own place.
  if (flags.some((it) => it.gives === 'no port' && it.opens === 'one')) return { opened: [], files: [] };
  const configured = start === null ? null : (row.config?.(start) ?? null);
  const server: Server = { ...row, defaultPort: configured?.defaultPort ?? row.defaultPort };
  const [first, ...others] = configured?.sockets ?? [];
  const sides: Readonly<Record<Exclude<Giver, 'flag'>, Side>> = {
    variable: variablesSide(server, environment, 'variable', at),
    'env file': variablesSide(server, envFiles, 'env file', at),
    config: configSide(server, start, first, at),
  };
  const process = { server, args, environment, at };
  const open = (own: readonly FlagValue[], protocol: Protocol): readonly Opened[] => {
    const all = (configured?.precedence ?? server.precedence).map((giver) =>
      giver === 'flag' ? flagsSide(own) : sides[giver],
    );
    return opening(process, all, first, protocol);
  };
  const own = flags.filter((it) => it.opens === 'one');
  const last = lastOf(own);
  const each = flags.filter((it) => it.opens === 'each');
  // A config that is read and opens nothing (Vite's middleware mode) opens nothing by default either.
  const isSilent = configured !== null && first === undefined && own.length === 0;
  const protocol = first?.protocol ?? 'tcp';
  const main =
    each.length > 0
      ? each.filter((it) => it.gives !== 'no port').flatMap((it) => open([...last, it], protocol))
      : isSilent
        ? []
        : open(own, protocol);
  const besides = [
    ...flags.filter((it) => it.opens === 'further').map((it) => flagsSide([it])),
    ...server.flags
      .filter(({ names }) => !flags.some((it) => names.includes(it.name)))
      .flatMap(({ variable = null }) =>
        variable === null ? [] : [socketSide([variable], environment, 'variable', at)],
      ),
  ];
  const asked = besides
    .flatMap((it) => opening(process, [it], first, 'tcp'))
    .filter(({ reading }) => reading.kind !== 'absent');
  const isOwn = (it: Opened, isShared: boolean): boolean =>
    main.some((own) => portOf(own) === portOf(it) && (isShared || own.address === it.address));
  const further = [
    ...asked.filter((it) => !isOwn(it, true)),
    ...others.flatMap((it) => {
      const library = { name: server.name, defaultPort: server.defaultPort, at: it.port.at };
      const opened = openedBy({ library, ...it }, 'config', environment);
      // Where nothing gives a port to what may share one, it shares it.
      const shares = (own: Opened): boolean => it.isShared === true && own.reading.kind === 'absent';
      return opened.filter((own) => !shares(own) && !isOwn(own, it.isShared === true));
    }),
  ];
  return { opened: [...main, ...further], files: configured?.files ?? [] };
}

/** What is not known is like nothing else. */
function portOf({ reading, defaults }: Opened): number | Opened['reading'] {
  return reading.kind === 'port' ? reading.port : ((reading.kind === 'absent' ? defaults?.port : null) ?? reading);
}

function opening(
  { server, args, environment, at }: Pick<ServerStart, 'server' | 'args' | 'environment' | 'at'>,
  sides: readonly Side[],
  socket: ConfiguredSocket | undefined,
  protocol: Protocol,
): readonly Opened[] {
  const addresses = sides.flatMap((it) => it.addresses);
  return firstGiven(
    sides.flatMap((it) => it.ports),
    environment.chosen,
    at,
  ).map(({ reading, given }) => ({
    reading,
    ...addressOf(addresses, server.defaultAddress),
    strict: strictness(server, args, socket),
    protocol,
    given,
    defaults:
      server.defaultPort === null
        ? null
        : { name: server.name, port: server.defaultPort, variables: variablesFor(server, socket), at },
  }));
}

/** By which a default is replaced: those of the server, and those by which its config would say another port. */
function variablesFor({ portVariables }: Server, socket: ConfiguredSocket | undefined): readonly string[] {
  const ofConfig = socket === undefined ? [] : optionsOf(socket.port).filter(({ value }) => isAbsent(value));
  return [...new Set([...portVariables, ...ofConfig.flatMap(({ value }) => variablesOf(value))])];
}

/** What a config says of a further socket, or a program's own source of any; nothing where nothing gives it a port. */
export function openedBy(
  { port, address, protocol, library }: ConfiguredSocket,
  by: 'config' | 'source',
  environment: Environment,
): readonly Opened[] {
  const { name = null, defaultPort = null, at } = library ?? { at: port.at };
  const defaults = defaultPort === null ? null : { name, port: defaultPort, variables: [], at };
  return readPorts(port, environment.chosen)
    .filter((it) => it.kind !== 'absent' || (defaults !== null && !it.isOff))
    .map((reading) => ({
      reading,
      ...addressOf([address], null),
      strict: null,
      protocol,
      given: { by: reading.kind === 'absent' ? 'default' : by, name: '' },
      defaults,
    }));
}

/** The variables one of which has to be set for a program to open any of these; none where that is not what it takes. */
export function neededFor(sockets: readonly ConfiguredSocket[]): readonly string[] {
  const whens = sockets.flatMap(({ port }) => optionsOf(port).map(({ when }) => when));
  return [...new Set(whens.filter(isSetting).flatMap(variablesOfSetting))];
}

/** Those of some flags that count. */
function lastOf(flags: readonly FlagValue[]): readonly FlagValue[] {
  const port = flags.findLast((it) => it.port !== null);
  const address = flags.findLast((it) => it.address !== null);
  return [...new Set([port, address])].flatMap((it) => it ?? []);
}

/** Of several flags of a kind, the last one counts. */
function flagsSide(flags: readonly FlagValue[]): Side {
  const last = flags.toReversed();
  return {
    ports: last
      .flatMap(({ port, name }): Candidate[] => (port === null ? [] : [{ port, given: { by: 'flag', name } }]))
      .slice(0, 1),
    addresses: last.flatMap((it) => it.address ?? []),
  };
}

function variablesSide(
  { portVariables, addressVariables, socketVariables }: Server,
  environment: Environment,
  by: 'variable' | 'env file',
  at: Origin,
): Side {
  const { ports, addresses } = socketSide(socketVariables, environment, by, at);
  return {
    ports: [...portVariables.map((name) => ({ port: environment.get(name, at), given: { by, name } })), ...ports],
    addresses: [...addressVariables.map((name) => onlyAddress(environment.get(name, at))), ...addresses],
  };
}

/** What variables say that give an address with its port. */
function socketSide(
  variables: readonly string[],
  environment: Environment,
  by: 'variable' | 'env file',
  at: Origin,
): Side {
  const sockets = variables.map((name) => ({ name, ...readSocket(environment.get(name, at)) }));
  return {
    ports: sockets.map(({ name, port }) => ({ port, given: { by, name } })),
    addresses: sockets.map((it) => it.address),
  };
}

function configSide(server: Server, start: Start | null, socket: ConfiguredSocket | undefined, at: Origin): Side {
  const given: Given = { by: 'config', name: '' };
  if (server.config !== null && start === null) {
    const port = unknown('its config is in a folder that is not in this repository', at);
    return { ports: [{ port, given }], addresses: [] };
  }
  return socket === undefined
    ? { ports: [], addresses: [] }
    : { ports: [{ port: socket.port, given }], addresses: [socket.address] };
}

/** The first address that is given. What is not known may be any; `true` and an empty option are every address. */
export function addressOf(
  values: readonly Value[],
  otherwise: string | null,
): Pick<Opened, 'address' | 'addressIsDefault'> {
  for (const value of values) {
    const isKnown = value.kind === 'primitive';
    if (!isKnown || value.value === true || value.value === '') return { address: null, addressIsDefault: false };
    if (typeof value.value === 'string') return { address: value.value, addressIsDefault: false };
  }
  return { address: otherwise, addressIsDefault: true };
}

/** What a variable such as `HOST` says, where it is an address: it is often the name of the site instead. */
function onlyAddress(value: Value): Value {
  return mapOptions(value, (it) =>
    it.kind === 'primitive' && !(typeof it.value === 'string' && isAddress(it.value))
      ? primitive(undefined, it.at)
      : it,
  );
}

/** Whether a taken port is an error, where an option of the server decides that; `null` where none does. */
function strictness(
  { strictFlag }: Server,
  args: readonly Word[],
  socket: ConfiguredSocket | undefined,
): boolean | null {
  if (strictFlag === null) return null;
  if (args.some((it) => it.text === strictFlag)) return true;
  return socket === undefined ? false : strictnessOf(socket.strict);
}

/** What a config says of it; `null` where that is not known. */
export function strictnessOf(strict: Value): boolean | null {
  return strict.kind === 'primitive' ? Boolean(strict.value) : null;
}
