/**
 * Calls of packages that are not read, and that by their shape open a socket: `new esl.Server({ port: 8022 })`. Whether
 * they listen, and where, only the package knows: they are told of, and never taken for a listener.
 */
import { propertyOf } from '../language/properties.ts';
import { optionsOf } from '../values/choices.ts';
import { portNumber } from '../values/ports.ts';
import type { Made, Origin, Value } from '../values/value.ts';
import { isPortLike, type UnreadCall } from './socket-options.ts';

/** A call that may open a socket. */
export interface UnreadServer {
  /** Completes "the port cannot be known: …". */
  readonly reason: string;
  /** `null` where it is not known either. */
  readonly port: number | null;
  /** The call. */
  readonly at: Origin;
}

/** Packages of which a "Server" is one that they connect to: its address. */
const clients: ReadonlySet<string> = new Set(['mongodb', 'mongodb-core', 'mongojs', 'ldap-client']);

const startingMethods = /^(?:listen|start|serve|bind)(?:Async|Sync)?$/;

/** Functions that do something to a server that is there. */
const notOpening =
  /^(?:add|bind|call|check|choose|close|connect|contact|delete|end|find|format|from|get|has|is|join|kill|leave|notify|on|parse|pick|ping|probe|query|register|remove|resolve|select|send|set|stop|test|to|update|use|wait|with)(?:[A-Z_]|$)/;

/** What a call of a package says of a socket that it may open; `null` where it does not look like that. */
export function unreadServer(call: UnreadCall): UnreadServer | null {
  const { made, at } = call;
  if (made.from !== 'package' || clients.has(made.name)) return null;
  if (made.steps.some((it) => /client|connection|pool/i.test(it))) return null;
  const callee = calleeIn(call);
  const port = givenPort(call, callee);
  if (port === null) return null;
  const numbers = [...new Set(optionsOf(port).flatMap(({ value }) => numberOf(value) ?? []))];
  const [only = null, ...others] = numbers;
  // The system chooses one.
  if (only === 0 && others.length === 0) return null;
  const said = numbers.length > 0 ? numbers.join(' or ') : (variableOf(port) ?? 'a port');
  const reason = `${said} is given to "${callee.written}(…)" of the package "${made.name}", which is not read`;
  return { reason, port: others.length === 0 ? only : null, at };
}

interface Callee {
  /** As the package calls it, and as the program does. */
  readonly names: readonly string[];
  /** For people: `new esl.Server`. */
  readonly written: string;
}

function calleeIn({ made, how, at }: UnreadCall): Callee {
  const name = lastName(made);
  const text = at.source.text.slice(at.start, Math.min(at.end, at.start + longestCallee));
  const written = calleeAtStart.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? '';
  const local = /[\w$]*$/.exec(written)?.[0] ?? '';
  // The text of a chain of calls begins with the first of them.
  const isIt = how === 'new' ? written.startsWith('new ') : name === '' || local === name;
  if (local === '' || !isIt) return { names: [name], written: how === 'new' ? `new ${name}` : `.${name}` };
  return { names: [name, local], written };
}

const longestCallee = 120;

const calleeAtStart = /^(?:await\s+)?((?:new\s+)?[\w$]+(?:\s*[?!]?\.\s*[\w$]+)*)\s*(?:<[^()]*>\s*)?\(/;

function lastName({ steps }: Made): string {
  const last = steps.findLast((it) => it !== 'default') ?? '';
  return /^[\w$]+$/.test(last) && last !== 'new' ? last : '';
}

/** The port that it is given, where it looks like what opens one; else `null`. */
function givenPort({ made, how, args }: UnreadCall, { names, written }: Callee): Value | null {
  const [first] = args;
  if (names.some((it) => /Server$/i.test(it) && (how === 'new' || !notOpening.test(it))))
    return portOption(args) ?? (first !== undefined && isNumber(first) ? first : null);
  const method = lastName(made);
  if (how === 'new' || !startingMethods.test(method)) return null;
  if (method.startsWith('bind')) return first === undefined ? null : (portOption([first]) ?? portOfAddress(first));
  const option = portOption(args);
  if (option !== null) return option;
  // `progress.start(200)` is none: it is something that serves, or the number is called a port.
  const isServer = [...made.steps, written].some((it) => /serve|app|http|api|proxy/i.test(it));
  return first !== undefined && isNumber(first) && (isServer || isCalledPort(first)) ? first : null;
}

/** The `port` of an object among them. */
function portOption(args: readonly Value[]): Value | null {
  for (const { value } of args.flatMap(optionsOf)) {
    if (value.kind !== 'object' || !value.properties.has('port')) continue;
    const port = propertyOf(value, 'port');
    if (isGiven(port)) return port;
  }
  return null;
}

/** Whether it may be a port: `port: null` and `port: false` are none. */
function isGiven(port: Value): boolean {
  return optionsOf(port).some(({ value }) => value.kind !== 'primitive' || isPortLike(value));
}

function isNumber(value: Value): boolean {
  return optionsOf(value).every(({ value: it }) => it.kind === 'variable' || numberOf(it) !== null);
}

function numberOf(value: Value): number | null {
  return value.kind === 'primitive' && value.value !== '' ? portNumber(value.value) : null;
}

/** Whether a variable that it comes from is one of a port. */
function isCalledPort(value: Value): boolean {
  return optionsOf(value).some(({ value: it }) => {
    if (it.kind === 'variable') return /port/i.test(it.name);
    if (it.kind !== 'primitive') return false;
    const through = (it.via ?? []).map(({ source, start, end }) => source.text.slice(start, Math.min(end, start + 80)));
    return [...it.variables, ...through].some((name) => /port/i.test(name));
  });
}

/** `0.0.0.0:8022`, `tcp://*:8022`: what is bound to an address has its port there. */
function portOfAddress(value: Value): Value | null {
  if (value.kind !== 'primitive') return null;
  const port =
    typeof value.value === 'string' ? (/^(?:\w+:\/\/)?[\w.*[\]:-]*:(\d{1,5})$/.exec(value.value)?.[1] ?? null) : null;
  return port === null ? null : { ...value, value: port };
}

/** The name of the variable that it is read from, where nothing else is known of it. */
function variableOf(port: Value): string | null {
  const names = optionsOf(port).flatMap(({ value }) => (value.kind === 'variable' ? value.name : []));
  return names[0] ?? null;
}
