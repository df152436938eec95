/** The arguments of calls that open a socket: what in them is the port, and what the address. */
import type { Protocol } from '../../model/facts.ts';
import { propertyOf } from '../language/properties.ts';
import { choose, optionsOf } from '../values/choices.ts';
import { isAbsent, portNumber } from '../values/ports.ts';
import { type Made, type Option, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { variablesOf } from '../values/variables.ts';
import { isSetting } from '../values/whens.ts';

/** What a call says of its socket. */
export interface SocketCall {
  /** `undefined` where none is given and `defaultPort` applies. */
  readonly port: Value;
  readonly defaultPort: number | null;
  /** `undefined` where none is given: every address. */
  readonly address: Value;
  readonly protocol: Protocol;
  /** The framework, for messages; `null` for Node itself, or where it is not known. */
  readonly framework: string | null;
}

/** A call of code that is not read. */
export interface UnreadCall {
  readonly made: Made;
  readonly how: 'call' | 'new';
  readonly args: readonly Value[];
  readonly at: Origin;
  /** A package that the program loads, by name. */
  readonly loads: (name: string) => boolean;
  /** What Bun takes where no port is given. */
  readonly bunPort: () => Value;
}

/** `listen(port, host?, backlog?, callback?)`, `listen({ port, host })`, `listen(path)`. */
export function ofNode(
  call: UnreadCall,
  framework: string | null,
  defaultPort: number | null = null,
): SocketCall | null {
  const { args, at } = call;
  const [first, second] = args;
  const missing = defaultPort === null ? chosenBySystem(at) : primitive(undefined, at);
  const socket = { ...plain(call, framework), defaultPort };
  if (first === undefined) return { ...socket, port: missing };
  const ports: Option[] = [];
  const hosts: Option[] = [];
  let failing: Value | null = null;
  for (const { value, when } of optionsOf(first)) {
    if (value.kind === 'object') {
      const host = hostIn(value);
      if (!isUnset(host)) hosts.push({ value: host, when });
    }
    const port = value.kind === 'object' ? portIn(value, missing) : portArgument(value, missing);
    // Of what is known to be a server, a function is what it calls when it listens.
    const isBare = (value.kind === 'closure' || value.kind === 'builtin') && call.made.from === 'package';
    if (isBare) ports.push({ value: missing, when });
    // What may be no port once something is set still says that the others hold only while it is not.
    if (isSetting(when))
      ports.push({ value: typeof port === 'string' ? unknown('it is no port', value.at) : port, when });
    else if (port === 'invalid') failing = unknown('it is no port', value.at);
    else if (port !== 'none') ports.push({ value: port, when });
  }
  if (ports.every(({ when }) => isSetting(when))) return failing === null ? null : { ...socket, port: failing };
  const address =
    hosts.length > 0 ? choose(hosts, at) : first.kind === 'object' ? socket.address : hostArgument(second, call);
  // One of several stands where it is chosen, wherever it is used.
  return { ...socket, port: choose(ports, first.at), address };
}

/** A value in the place of a port: itself, `none` where it is a path, a function or a server, `invalid` where it fails. */
function portArgument(value: Value, missing: Value): Value | 'none' | 'invalid' {
  switch (value.kind) {
    case 'primitive':
      if (value.value === undefined || value.value === null) return value.variables.length > 0 ? value : missing;
      if (portNumber(value.value) !== null) return value;
      if (value.variables.length > 0) return typeof value.value === 'string' ? value : 'invalid';
      // A text that is no number is the path of a Unix socket.
      return typeof value.value === 'string' && Number.isNaN(Number(value.value)) ? 'none' : 'invalid';
    case 'variable':
      return value;
    case 'unknown':
      return isServer(value) ? 'none' : value;
    default:
      return 'none';
  }
}

/** The port of an object of options. */
function portIn(options: Value, missing: Value): Value | 'none' | 'invalid' {
  const port = propertyOf(options, 'port');
  if (!isUnset(port)) return port.kind === 'choice' ? withoutInvalid(port, missing) : portArgument(port, missing);
  const isElsewhere = ['path', 'fd'].some((name) => !isUnset(propertyOf(options, name)));
  return isElsewhere ? 'none' : missing;
}

function withoutInvalid(port: Value, missing: Value): Value | 'none' | 'invalid' {
  const read = optionsOf(port).map(({ value, when }) => ({ value: portArgument(value, missing), when }));
  const valid = read.flatMap(({ value, when }): Option[] => {
    if (typeof value !== 'string') return [{ value, when }];
    return isSetting(when) ? [{ value: unknown('it is no port', port.at), when }] : [];
  });
  return valid.length > 0 ? choose(valid, port.at) : read.some(({ value }) => value === 'invalid') ? 'invalid' : 'none';
}

/** `io.listen(server)`: what it is given is a server, `http.createServer()` or `new http.Server()`. */
function isServer(value: Value): boolean {
  const [name = '', last] = value.kind === 'unknown' ? (value.made?.steps.slice(-2) ?? []) : [];
  return /^(?:create(?:Secure)?Server|Server)$/.test(name) && (last === '()' || last === 'new');
}

/** `host`, `hostname` or, of UDP, `address`: as it is named there. */
function hostIn(options: Value): Value {
  const hosts = ['host', 'hostname', 'address'].map((name) => propertyOf(options, name));
  return hosts.find((it) => !isUnset(it)) ?? primitive(undefined, options.at);
}

/** What stands behind the port: a host, a backlog or a function to call. Of what is not known, its name says which. */
function hostArgument(second: Value | undefined, { at }: UnreadCall): Value {
  const absent = primitive(undefined, at);
  if (second === undefined) return absent;
  const hosts = optionsOf(second).flatMap(({ value, when }): Option[] => {
    if (value.kind === 'primitive')
      return typeof value.value === 'string' ? [{ value, when }] : [{ value: absent, when }];
    if (value.kind === 'variable') return [{ value, when }];
    const isNamed = value.kind === 'unknown' && /host|addr|ip$|bind|interface/i.test(lastWord(value.at));
    return [{ value: isNamed ? value : absent, when }];
  });
  return choose(hosts, at);
}

function lastWord({ source, start, end }: Origin): string {
  return source.text.slice(Math.max(start, end - 40), end);
}

interface OptionsStyle {
  readonly framework: string;
  readonly defaultPort: number | null;
  /** Whether it listens also where no port is given. */
  readonly always: boolean;
}

/** An object with `port` and `host` (or `hostname`). */
export function ofOptions(call: UnreadCall, options: Value | undefined, style: OptionsStyle): SocketCall | null {
  const { at } = call;
  const { framework, defaultPort, always } = style;
  const socket = { ...plain(call, framework), defaultPort };
  const absent = primitive(undefined, at);
  if (options === undefined || isUnset(options)) return always ? { ...socket, port: absent } : null;
  // `serve(app)`: an application is what answers, not what says the port.
  if (options.kind === 'unknown' && options.made?.from === 'package')
    return always ? { ...socket, port: absent } : null;
  const missing = always ? (defaultPort === null ? chosenBySystem(at) : absent) : null;
  const port = propertyOf(options, 'port');
  if (isUnset(port)) return missing === null ? null : { ...socket, port: missing, address: hostIn(options) };
  const isAttached =
    !always && ['server', 'noServer'].some((name) => options.kind === 'object' && options.properties.has(name));
  if (isAttached && !(options.kind === 'object' && options.properties.has('port'))) return null;
  const read = withoutInvalid(port, missing ?? chosenBySystem(at));
  if (read === 'none') return null;
  return { ...socket, port: read === 'invalid' ? unknown('it is no port', port.at) : read, address: hostIn(options) };
}

export function isPortLike(value: Value): boolean {
  if (value.kind === 'variable') return true;
  if (value.kind === 'unknown') return value.variables !== undefined;
  return value.kind === 'primitive' && value.value !== '' && portNumber(value.value) !== null;
}

export function plain({ at }: UnreadCall, framework: string | null): Omit<SocketCall, 'port'> {
  return { defaultPort: null, address: primitive(undefined, at), protocol: 'tcp', framework };
}

function chosenBySystem(at: Origin): Value {
  return unknown('no port is given, so that the system chooses one', at);
}

export function isUnset(value: Value): boolean {
  return isAbsent(value) && variablesOf(value).length === 0;
}
