/** Reads the config files of databases and their like. */
import { knownText } from '../../javascript/values/ports.ts';
import { type Origin, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { expand } from '../expand.ts';
import { readSockets } from '../socket.ts';
import type { Word } from '../words.ts';
import {
  configFile,
  hasOption,
  namedFile,
  optionValue,
  socket,
  startOf,
  textConfig,
  unwritten,
} from './config-file.ts';
import { directives, lineSetting } from './plain-lines.ts';
import type { ConfigReader, Configured, ConfiguredSocket } from './server.ts';

/**
 * The file that is the first argument, with the options behind it, each a directive too; of one that is there twice
 * the last one counts. https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/
 */
export const redisConfig: ConfigReader = (start) => {
  const { args, environment } = start;
  const [file] = args;
  const options = (name: string): readonly Value[] | undefined => {
    const behind = args.slice(args.findLastIndex((it) => it.text === `--${name}`) + 1 || args.length);
    const end = behind.findIndex((it) => it.text.startsWith('--'));
    const words = end === -1 ? behind : behind.slice(0, end);
    return words.length === 0 ? undefined : words.map((it) => expand(it, environment));
  };
  const sockets = (given: (name: string) => readonly Value[] | undefined, at: Origin): readonly ConfiguredSocket[] => {
    const absent = primitive(undefined, at);
    const addresses = given('bind')?.map(withoutMark) ?? [absent];
    // Port 0 is none.
    const ports = [given('port')?.[0] ?? absent, ...(given('tls-port')?.slice(0, 1) ?? [])].filter((it) => !isZero(it));
    return ports.flatMap((port) => addresses.map((it) => socket(port, it)));
  };
  if (file === undefined) return null;
  if (file.text.startsWith('-')) return { files: [], sockets: sockets(options, file.value.at) };
  return textConfig(namedFile(start, file), (source) => {
    const [included] = directives(source, 'include').flat();
    if (included !== undefined)
      return [socket(unknown('another file is included here, which is not read', included.at))];
    return sockets((name) => options(name) ?? directives(source, name).at(-1), startOf(source));
  });
};

function isZero(port: Value): boolean {
  return port.kind === 'primitive' && port.value !== undefined && Number(port.value) === 0;
}

/** `-::1` is an address that need not be there, `*` is every one. */
function withoutMark(value: Value): Value {
  if (value.kind !== 'primitive') return value;
  const text = String(value.value).replace(/^-/, '');
  return primitive(text === '*' ? '' : text, value.at);
}

/** `net.port` of the file that `-f` names. https://www.mongodb.com/docs/manual/reference/configuration-options/#net-options */
export const mongodConfig: ConfigReader = (start) => {
  const { args, environment } = start;
  let member = ['--shardsvr', '--configsvr'].find((it) => hasOption(args, [it]))?.slice(2) ?? null;
  const read = textConfig(configFile(start, { names: [], options: ['-f', '--config'] }), (source) => {
    const setting = (name: string): Value => lineSetting(source, name);
    member ??= knownText(setting('sharding.clusterRole'));
    const word = optionValue(args, ['--port']);
    const port = word === null ? setting('net.port') : expand(word, environment);
    if (hasOption(args, ['--bind_ip', '--bind_ip_all'])) return [socket(port)];
    const everywhere = setting('net.bindIpAll');
    if (knownText(everywhere) === 'true') return [socket(port, primitive('', everywhere.at))];
    return readSockets(setting('net.bindIp')).map(({ address }) => socket(port, address));
  });
  const defaultPort = member === 'shardsvr' ? 27_018 : member === 'configsvr' ? 27_019 : null;
  if (defaultPort === null) return read;
  const own = read ?? { files: [], sockets: [socket(unwritten)] };
  return { ...own, defaultPort };
};

/** Both ports of the web, where it serves a domain and is not told a port: the one that is given, and another one. */
function forDomain(word: Word | null, ports: readonly [number, number], hosts?: string): Configured | null {
  if (word === null) return null;
  const { at } = word.value;
  const own = socket(primitive(undefined, at), primitive(hosts, at));
  const library = { name: null, defaultPort: ports[1], at };
  return { files: [], sockets: [own, { ...own, library }], defaultPort: ports[0] };
}

/** With a domain, HTTPS, and HTTP to send to it. https://caddyserver.com/docs/command-line#caddy-file-server */
export const caddyConfig: ConfigReader = ({ args }) =>
  hasOption(args, ['-l', '--listen']) ? null : forDomain(optionValue(args, ['-d', '--domain']), [443, 80]);

/** "Default to 127.0.0.1:8090 if no domain is specified." https://pocketbase.io/docs/going-to-production/ */
export const pocketbaseConfig: ConfigReader = ({ args, operand }) => {
  const found = forDomain(operand, [80, 443], '0.0.0.0');
  const isTold = hasOption(args, ['--https']);
  return found === null || !isTold ? found : { ...found, sockets: found.sockets.slice(0, 1) };
};
