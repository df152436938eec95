/**
 * The sockets of a Caddyfile: those of its sites, the one that sends to HTTPS, and that of its admin endpoint (Caddy 2.6 was
 * asked for each). https://caddyserver.com/docs/caddyfile/concepts#addresses https://caddyserver.com/docs/caddyfile/options
 */

import { placeOf } from '../../javascript/values/places.ts';
import {
  type Origin,
  type Part,
  type Primitive,
  primitive,
  textOf,
  type Unknown,
  unknown,
  type Value,
} from '../../javascript/values/value.ts';
import { ofVariables, unknownFrom } from '../../javascript/values/variables.ts';
import { caddyAdmin } from '../../model/facts.ts';
import { placeKey } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import { withEnvFiles } from '../settings.ts';
import { readSocket } from '../socket.ts';
import { optionsIn, runOf } from '../words.ts';
import { type Line, linesIn, type Token } from './caddy-tokens.ts';
import { configFile, notKnown, optionValue, socket, startOf, textConfig } from './config-file.ts';
import { longestFile } from './plain-tokens.ts';
import type { ConfigReader, ConfiguredSocket } from './server.ts';

interface Site {
  readonly keys: readonly Token[];
  /** The lines of its block, without those of the blocks in it. */
  readonly lines: Line[];
}

/** Blocks of one file, by what they are. */
interface Blocks {
  readonly options: Line[];
  readonly sites: readonly Site[];
  /** By their names, with parentheses. */
  readonly snippets: ReadonlyMap<string, readonly Line[]>;
  /** What is not understood, or not read. */
  readonly unknown: readonly Unknown[];
}

/** Addresses of sites, for each that they are bound to, and sockets that are followed. */
const mostAddresses = 4096;
const mostSockets = 256;

/** The file that `--config` names, else the one in the folder where it is started. https://caddyserver.com/docs/command-line#caddy-run */
export const caddyfileConfig: ConfigReader = (start) => {
  const { tree, directory, args } = start;
  const resumed = optionsIn(args, ['--resume', '-r'])[0];
  if (resumed !== undefined)
    return notKnown(unknown('with "--resume" it takes the config that it had last', resumed.word.value.at));
  const loaded = optionsIn(args, ['--envfile']).flatMap(({ value }) => value?.text ?? []);
  const environment = withEnvFiles(start.environment, loaded, tree, directory);
  const adapter = optionValue(args, ['--adapter', '-a']);
  const found = configFile(start, { names: ['Caddyfile'], options: ['--config', '-c'] });
  const read = textConfig(found, (source) => {
    const isOther = adapter === null ? /\.(?:json|ya?ml|toml)$/i.test(source.path) : adapter.text !== 'caddyfile';
    const at = startOf(source);
    if (isOther) return [socket(unknown(`"${source.path}" is no Caddyfile, and is not read`, at))];
    if (source.text.length > longestFile) return [socket(unknown('the file is too large to be a config', at))];
    return socketsIn(source, environment);
  });
  const [first] = read?.sockets ?? [];
  const defaultPort = first?.library?.defaultPort ?? null;
  return read === null || defaultPort === null ? read : { ...read, defaultPort };
};

function blocksIn(source: SourceText): Blocks {
  const { lines, trouble } = linesIn(source);
  const unclear = (at: Origin): Unknown => unknown('from here on it is written in a way that is not understood', at);
  const found: { options: Line[]; sites: Site[]; snippets: Map<string, Line[]>; unknown: Unknown[] } = {
    options: [],
    sites: [],
    snippets: new Map(),
    unknown: trouble === null ? [] : [unclear(trouble)],
  };
  let depth = 0;
  /** Where the lines of the block go that is open. */
  let block: Line[] | null = null;
  let keys: Token[] = [];
  let isBare = false;
  for (const [number, line] of lines.entries()) {
    const [first] = line;
    const last = line.at(-1) ?? first;
    const opens = last.text === '{';
    if (first.text === '}') {
      depth -= 1;
      if (depth < 0 || (isBare && depth < 1)) return { ...found, unknown: [...found.unknown, unclear(first.at)] };
      continue;
    }
    if (depth > 0) {
      if (depth === 1) block?.push(line);
      if (opens) depth += 1;
      continue;
    }
    if (keys.length === 0 && first.text === '{') {
      if (number > 0) return { ...found, unknown: [...found.unknown, unclear(first.at)] };
      block = found.options;
      depth = 1;
    } else if (keys.length === 0 && opens && /^&?\(.*\)$/.test(first.text)) {
      block = [];
      found.snippets.set(first.text, block);
      depth = 1;
    } else if (keys.length === 0 && first.text === 'import') {
      found.unknown.push(broughtIn(first));
    } else {
      const given = opens ? line.slice(0, -1) : line;
      keys.push(...given);
      if (!opens && last.text.endsWith(',')) continue;
      block = [];
      found.sites.push({ keys: keys.flatMap(keysOf), lines: block });
      keys = [];
      // Without braces the rest of the file is the one site.
      isBare = !opens;
      depth = 1;
    }
  }
  return found;
}

function broughtIn({ text, at }: Token): Unknown {
  return unknown(`what "${text.slice(0, 40)}" brings in here is not read`, at);
}

/** `a.com,b.com` */
function keysOf({ text, at }: Token): readonly Token[] {
  return [...text.matchAll(/[^,]+/g)].map((it) => ({
    text: it[0],
    at: { ...at, start: at.start + it.index, end: at.start + it.index + it[0].length },
  }));
}

/** A port, and what it is where it is not written. */
interface Standard {
  readonly written: Primitive | Unknown | null;
  readonly number: number;
}

function socketsIn(source: SourceText, environment: Environment): readonly ConfiguredSocket[] {
  const { options, sites, snippets, unknown: unclear } = blocksIn(source);
  const option = (name: string): Line | undefined => options.findLast(([it]) => it.text === name);
  const lost = options.find(([it]) => it.text === 'import' || it.text.startsWith('{$'));
  if (lost !== undefined) return [socket(broughtIn(lost[0]))];
  const portOf = (name: string, number: number): Standard => {
    const token = option(name)?.[1];
    return { written: token === undefined ? null : filledIn(token, environment), number };
  };
  const http = portOf('http_port', 80);
  const https = portOf('https_port', 443);
  const redirects = !/^(?:off|disable_redirects)$/.test(option('auto_https')?.[1]?.text ?? '');
  const found: ConfiguredSocket[] = [];
  const redirecting: ConfiguredSocket[] = [];
  let addresses = 0;
  const tooMany = [socket(unknown('it has more addresses than are followed', startOf(source)))];
  for (const { keys, lines } of sites) {
    const open = lines.find((it) => mayBind(it, snippets));
    if (open !== undefined) {
      found.push(socket(broughtIn(open[0])));
      continue;
    }
    const bound = lines.filter(([it]) => it.text === 'bind').flatMap(([, ...hosts]) => hosts);
    const hosts = (bound.length > 0 ? bound : (option('default_bind')?.slice(1) ?? [])).filter((it) => it.text !== '{');
    addresses += keys.length * Math.max(hosts.length, 1);
    if (addresses > mostAddresses) return tooMany;
    for (const key of keys) {
      const { ports, isSecure } = portsOf(key, { http, https }, environment);
      found.push(...ports(hosts, environment));
      if (isSecure && redirects) redirecting.push(...standardSockets(http, key.at, hosts, environment));
    }
  }
  const all = byKey(found);
  const further = [...byKey(redirecting)].filter(([key, it]) => !all.has(key) && !all.has(`${keyOf(it.port)} `));
  const own = [...all.values(), ...further.map(([, it]) => it)];
  if (own.length > mostSockets) return tooMany;
  return [...own, ...unclear.map((it) => socket(it)), ...adminIn(option('admin'), source, environment)];
}

/** What may bind a site elsewhere, and is not read. */
function mayBind([first, name]: Line, snippets: Blocks['snippets']): boolean {
  if (first.text.startsWith('{$')) return true;
  if (first.text !== 'import') return false;
  const snippet = snippets.get(`(${name?.text ?? ''})`);
  return snippet === undefined || snippet.some(([it]) => /^(?:bind|import|\{.*)$/.test(it.text));
}

type Hosts = readonly Token[];
type Sockets = (hosts: Hosts, environment: Environment) => readonly ConfiguredSocket[];

/** Where a site of an address is served, and whether what asks for it without TLS is sent there. */
function portsOf(
  key: Token,
  { http, https }: { readonly http: Standard; readonly https: Standard },
  environment: Environment,
): { readonly ports: Sockets; readonly isSecure: boolean } {
  const value = filledIn(key, environment);
  const text = value.kind === 'primitive' ? String(value.value) : '';
  const parts = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^:/[\]{}]*)(?::(\d+))?(?:\/.*)?$/.exec(text);
  if (value.kind === 'unknown' || text === '' || parts === null) {
    const reason =
      value.kind === 'unknown' ? value : unknown(`"${text.slice(0, 40)}" is not understood as an address`, key.at);
    return { ports: () => [socket(reason)], isSecure: false };
  }
  const [, scheme = '', host = '', digits] = parts;
  if (digits === undefined) {
    const standard = scheme === 'http' ? http : https;
    return { ports: (hosts) => standardSockets(standard, key.at, hosts, environment), isSecure: standard === https };
  }
  const port = runOf(value as Primitive, (scheme === '' ? 0 : scheme.length + 3) + host.length + 1, digits);
  const is = ({ written, number }: Standard): boolean =>
    Number(digits) === (written === null ? number : written.kind === 'primitive' ? Number(written.value) : null);
  const isSecure = scheme !== 'http' && !is(http) && (scheme === 'https' || host !== '' || is(https));
  return { ports: (hosts) => on(hosts, environment, socket(port)), isSecure };
}

/** What an address says without a number, as `https://` does. */
function standardSockets(
  { written, number }: Standard,
  at: Origin,
  hosts: Hosts,
  environment: Environment,
): readonly ConfiguredSocket[] {
  return on(hosts, environment, socket(written ?? primitive(number, at)));
}

/** A socket on each of the addresses that it is bound to; none on a Unix socket. */
function on(hosts: Hosts, environment: Environment, it: ConfiguredSocket): readonly ConfiguredSocket[] {
  if (hosts.length === 0) return [it];
  return hosts
    .filter(({ text }) => !/^(?:unix|fd)/.test(text))
    .map((host) => {
      const address = filledIn(host, environment);
      const text = address.kind === 'primitive' ? String(address.value).replace(/^tcp[46]?\/|^\[|\]$/g, '') : null;
      return { ...it, address: text === null ? address : primitive(text, host.at) };
    });
}

/** The first on each port of each address. */
function byKey(sockets: readonly ConfiguredSocket[]): ReadonlyMap<string, ConfiguredSocket> {
  return new Map(sockets.toReversed().map((it) => [keyOf(it.port, it.address), it]));
}

function keyOf(...values: readonly Value[]): string {
  return values.map((it) => (it.kind === 'primitive' ? (it.value ?? '') : placeKey(placeOf(it.at)))).join(' ');
}

/** https://caddyserver.com/docs/caddyfile/options#admin */
function adminIn(line: Line | undefined, source: SourceText, environment: Environment): readonly ConfiguredSocket[] {
  const token = line?.slice(1).find((it) => it.text !== '{');
  if (token?.text === 'off' || token?.text.startsWith('unix/') === true) return [];
  const at: Origin = token?.at ?? startOf(source);
  const value = token === undefined ? environment.get('CADDY_ADMIN', at) : filledIn(token, environment);
  const { port, address, isPath } = readSocket(value.kind === 'variable' ? primitive(undefined, at) : value);
  if (isPath) return [];
  const isGiven = value.kind !== 'primitive' || value.value !== undefined;
  return [
    {
      ...socket(port, isGiven ? address : primitive('localhost', at)),
      library: { name: caddyAdmin, defaultPort: 2019, at },
    },
  ];
}

/** With `{$NAME}` and `{$NAME:default}` filled in. https://caddyserver.com/docs/caddyfile/concepts#environment-variables */
function filledIn(token: Token, environment: Environment): Primitive | Unknown {
  const { text, at } = withoutQuotes(token);
  const parts: Part[] = [];
  const names: string[] = [];
  let whole = '';
  let from = 0;
  for (const match of text.matchAll(/\{\$(\w+)(?::([^{}]*))?\}/g)) {
    const [written, name = '', standIn] = match;
    const value = environment.get(name, at);
    const isUnset = value.kind === 'primitive' && (value.value === undefined || value.value === '');
    if (!isUnset && value.kind !== 'primitive') return unknownFrom([value], at) as Unknown;
    if (isUnset && standIn === undefined) return ofVariables([name], at);
    whole += text.slice(from, match.index);
    const filled = isUnset ? String(standIn) : String(value.kind === 'primitive' ? value.value : '');
    if (isUnset) names.push(name);
    else if (value.kind === 'primitive') parts.push({ from: whole.length, value: { ...value, value: filled } });
    whole += filled;
    from = match.index + written.length;
  }
  if (from === 0) return primitive(text, at);
  return textOf(whole + text.slice(from), at, names, parts);
}

function withoutQuotes({ text, at }: Token): Token {
  if (!/^(?:"[^"\\]*"|`.*`)$/.test(text)) return { text, at };
  return { text: text.slice(1, -1), at: { ...at, start: at.start + 1, end: at.end - 1 } };
}
