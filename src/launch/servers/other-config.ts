/** Reads the config files of databases and their like. */
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import {
  firstFile,
  isUnset,
  namedFile,
  notKnown,
  optionValue,
  silent,
  single,
  socket,
  socketsFrom,
} from './config-file.ts';
import { settingIn } from './plain-config.ts';
import { directives, yamlSettings } from './plain-lines.ts';
import type { ConfigReader } from './server.ts';

/**
 * The file that is the first argument; of a directive that is there twice the last one counts.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/
 */
export const redisConfig: ConfigReader = (start) => {
  const [word] = start.args;
  if (word === undefined || word.text.startsWith('-')) return null;
  const source = namedFile(start, word);
  if (!(source instanceof SourceText)) return notKnown(source);
  const [included] = directives(source, 'include').flat();
  if (included !== undefined) return notKnown(unknown('another file is included here, which is not read', included.at));
  const [port] = directives(source, 'port').at(-1) ?? [];
  const addresses = (directives(source, 'bind').at(-1) ?? []).map(withoutMark);
  if (port === undefined)
    return addresses.length === 0
      ? silent(source)
      : { files: [source.path], sockets: addresses.map((it) => socket(primitive(undefined, it.at), it)) };
  // Port 0 is none.
  if (port.kind === 'primitive' && Number(port.value) === 0) return { files: [source.path], sockets: [] };
  return {
    files: [source.path],
    sockets: addresses.length === 0 ? [socket(port)] : addresses.map((it) => socket(port, it)),
  };
};

/** `-::1` is an address that need not be there, `*` is every one. */
function withoutMark(value: Value): Value {
  if (value.kind !== 'primitive') return value;
  const text = String(value.value).replace(/^-/, '');
  return primitive(text === '*' ? '' : text, value.at);
}

/** `net.port` of the file that `-f` names. https://www.mongodb.com/docs/manual/reference/configuration-options/#net-options */
export const mongodConfig: ConfigReader = (start) => {
  const word = optionValue(start.args, ['-f', '--config']);
  if (word === null) return null;
  const source = namedFile(start, word);
  if (!(source instanceof SourceText)) return notKnown(source);
  const [port, address] = ['net.port', 'net.bindIp'].map((name) => single(yamlSettings(source, name), name, source));
  return port === undefined ? silent(source) : { files: [source.path], sockets: [socket(port, address)] };
};

/** `http_addr` of `config.toml`. https://www.meilisearch.com/docs/learn/self_hosted/configure_meilisearch_at_launch */
export const meilisearchConfig: ConfigReader = (start) => {
  const word = optionValue(start.args, ['--config-file-path']);
  const source = word === null ? firstFile(start, ['config.toml']) : namedFile(start, word);
  if (source === null) return null;
  if (!(source instanceof SourceText)) return notKnown(source);
  const address = settingIn(source, 'toml', 'http_addr', start.environment);
  return isUnset(address) ? silent(source) : { files: [source.path], sockets: socketsFrom(address) };
};
