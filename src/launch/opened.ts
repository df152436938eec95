/** From a server that is started under one environment to the sockets that it opens. */
import { isAbsent, type PortReading, readPorts } from '../javascript/ports.ts';
import { mapOptions, type Origin, primitive, unknown, type Value } from '../javascript/value.ts';
import { isAddress } from '../model/address.ts';
import type { Protocol } from '../model/facts.ts';
import type { Environment } from './environment.ts';
import { type FlagValue, readFlags } from './flags.ts';
import type { ConfiguredSocket, Server, Start } from './servers/server.ts';
import { readSocket } from './socket.ts';
import type { Word } from './words.ts';

/** What says a port, for those who ask how it was found. */
export type Giver =
  | { readonly by: 'flag' | 'variable'; readonly name: string }
  | { readonly by: 'config' | 'source' | 'default' };

/** One thing that a process opens, or may open. */
export interface Opened {
  /** `absent` where nothing says a port, and the default applies. */
  readonly reading: PortReading;
  /** See `Listener.address`. */
  readonly address: string | null;
  /** See `Listener.strict`. */
  readonly strict: boolean | null;
  readonly protocol: Protocol;
  readonly giver: Giver;
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
  /** For its config; `null` where it runs in a folder that is not in the repository. */
  readonly start: Start | null;
  /** Where it is started. */
  readonly at: Origin;
}

/** What gives a port, with what stands beside it. */
interface Candidate {
  readonly port: Value;
  readonly giver: Giver;
}

/** What one side (the variables, the config) says. */
interface Side {
  readonly ports: readonly Candidate[];
  readonly addresses: readonly Value[];
}

/** The sockets of a server of the table: flags before variables and config, in the order of its row, before the default. */
export function socketsOf({ server, args, environment, start, at }: ServerStart): Sockets {
  const flags = readFlags(server, args, environment);
  if (flags.some((it) => it.gives === 'no port')) return { opened: [], files: [] };
  const configured = start === null ? null : (server.config?.(start) ?? null);
  const [first, ...others] = configured?.sockets ?? [];
  const sides = [variablesSide(server, environment, at), configSide(server, start, first, at)];
  if (server.precedence === 'config, variable') sides.reverse();
  const behind = { ports: sides.flatMap((it) => it.ports), addresses: sides.flatMap((it) => it.addresses) };

  const open = (own: readonly FlagValue[], protocol: Protocol, rest: Side): readonly Opened[] => {
    const addresses = [...own.flatMap((it) => it.address ?? []).reverse(), ...rest.addresses];
    const ports = [...own.flatMap(candidateOf).reverse().slice(0, 1), ...rest.ports];
    return firstGiven(ports, at).map(({ reading, giver }) => ({
      reading,
      address: addressOf(addresses, server.defaultAddress),
      strict: strictness(server, args, giver, first),
      protocol,
      giver,
    }));
  };
  const own = flags.filter((it) => it.opens === 'one');
  const each = flags.filter((it) => it.opens === 'each');
  const further = flags.filter((it) => it.opens === 'further');
  // A config that is read and opens nothing (Vite's middleware mode) opens nothing by default either.
  const isSilent = configured !== null && first === undefined && own.length === 0;
  const protocol = first?.protocol ?? 'tcp';
  const main =
    each.length > 0
      ? each.flatMap((it) => open([...own, it], protocol, behind))
      : isSilent
        ? []
        : open(own, protocol, behind);
  const nothing: Side = { ports: [], addresses: [] };
  const more = [
    ...further.flatMap((it) => open([it], 'tcp', nothing)),
    ...others.flatMap((it) => openedBy(it, 'config')),
  ];
  const ports = new Set(main.flatMap(({ reading }) => (reading.kind === 'port' ? [reading.port] : [])));
  // A further one that comes to have the server's own port is that one.
  const apart = more.filter(
    ({ reading }) => reading.kind === 'unresolved' || (reading.kind === 'port' && !ports.has(reading.port)),
  );
  return { opened: [...main, ...apart], files: configured?.files ?? [] };
}

/** What a config says of a further socket, or a program's own source of any; nothing where it gives no port. */
export function openedBy(socket: ConfiguredSocket, by: 'config' | 'source'): readonly Opened[] {
  const address = addressOf([socket.address], null);
  return readPorts(socket.port)
    .filter((it) => it.kind !== 'absent')
    .map((reading) => ({ reading, address, strict: null, protocol: socket.protocol, giver: { by } }));
}

function candidateOf({ port, name }: FlagValue): readonly Candidate[] {
  return port === null ? [] : [{ port, giver: { by: 'flag', name } }];
}

function variablesSide(
  { portVariables, addressVariables, socketVariables }: Server,
  environment: Environment,
  at: Origin,
): Side {
  const sockets = socketVariables.map((name) => ({ name, ...readSocket(environment.get(name, at)) }));
  const names = portVariables.map((name) => ({ name, port: environment.get(name, at) }));
  return {
    ports: [...names, ...sockets].map(({ name, port }) => ({ port, giver: { by: 'variable', name } })),
    addresses: [
      ...addressVariables.map((name) => onlyAddress(environment.get(name, at))),
      ...sockets.map((it) => it.address),
    ],
  };
}

function configSide(server: Server, start: Start | null, socket: ConfiguredSocket | undefined, at: Origin): Side {
  const giver: Giver = { by: 'config' };
  if (server.config !== null && start === null) {
    const port = unknown('its config is in a folder that is not in this repository', at);
    return { ports: [{ port, giver }], addresses: [] };
  }
  return socket === undefined
    ? { ports: [], addresses: [] }
    : { ports: [{ port: socket.port, giver }], addresses: [socket.address] };
}

/** The first candidate that says something, and those behind it for as long as it may say nothing. */
function firstGiven(
  candidates: readonly Candidate[],
  at: Origin,
): readonly { readonly reading: PortReading; readonly giver: Giver }[] {
  const found: { reading: PortReading; giver: Giver }[] = [];
  for (const { port, giver } of [
    ...candidates,
    { port: primitive(undefined, at), giver: { by: 'default' } as const },
  ]) {
    const readings = readPorts(port);
    const isLast = giver.by === 'default' || readings.every((it) => it.kind !== 'absent');
    found.push(
      ...readings.filter((it) => giver.by === 'default' || it.kind !== 'absent').map((reading) => ({ reading, giver })),
    );
    if (isLast) break;
  }
  return found;
}

/** The first address that is given. What is not known may be any; `true` and an empty option are every address. */
function addressOf(values: readonly Value[], otherwise: string | null): string | null {
  for (const value of values) {
    if (value.kind !== 'primitive') return null;
    if (value.value === true || value.value === '') return null;
    if (typeof value.value === 'string') return value.value;
  }
  return otherwise;
}

/** What a variable such as `HOST` says, where it is an address: it is often the name of the site instead. */
export function onlyAddress(value: Value): Value {
  return mapOptions(value, (it) =>
    it.kind === 'primitive' && !(typeof it.value === 'string' && isAddress(it.value))
      ? primitive(undefined, it.at)
      : it,
  );
}

function strictness(
  { strictness: rule }: Server,
  args: readonly Word[],
  giver: Giver,
  socket: ConfiguredSocket | undefined,
): boolean | null {
  switch (rule.whenTaken) {
    case 'fails':
      return null;
    case 'takes the next one unless one is given':
      return giver.by === 'default' ? false : null;
    case 'takes the next one': {
      const { strictFlag } = rule;
      if (strictFlag !== null && args.some((it) => it.text === strictFlag)) return true;
      const { strict } = socket ?? {};
      if (strict === undefined || isAbsent(strict)) return false;
      return strict.kind === 'primitive' ? Boolean(strict.value) : null;
    }
  }
}
