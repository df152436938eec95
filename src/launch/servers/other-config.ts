/** Reads the config files of databases and their like. */
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { configFile, namedFile, socket, socketsFrom, startOf, textConfig } from './config-file.ts';
import { settingIn } from './plain-config.ts';
import { directives, lineSetting } from './plain-lines.ts';
import type { ConfigReader } from './server.ts';

/**
 * The file that is the first argument; of a directive that is there twice the last one counts.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/
 */
export const redisConfig: ConfigReader = (start) => {
  const [word] = start.args;
  if (word === undefined || word.text.startsWith('-')) return null;
  return textConfig(namedFile(start, word), (source) => {
    const [included] = directives(source, 'include').flat();
    if (included !== undefined)
      return [socket(unknown('another file is included here, which is not read', included.at))];
    const [port = primitive(undefined, startOf(source))] = directives(source, 'port').at(-1) ?? [];
    const addresses = (directives(source, 'bind').at(-1) ?? []).map(withoutMark);
    // Port 0 is none.
    if (port.kind === 'primitive' && Number(port.value) === 0) return [];
    return addresses.length === 0 ? [socket(port)] : addresses.map((it) => socket(port, it));
  });
};

/** `-::1` is an address that need not be there, `*` is every one. */
function withoutMark(value: Value): Value {
  if (value.kind !== 'primitive') return value;
  const text = String(value.value).replace(/^-/, '');
  return primitive(text === '*' ? '' : text, value.at);
}

/** `net.port` of the file that `-f` names. https://www.mongodb.com/docs/manual/reference/configuration-options/#net-options */
export const mongodConfig: ConfigReader = (start) =>
  textConfig(configFile(start, { names: [], options: ['-f', '--config'] }), (source) => [
    socket(lineSetting(source, 'net.port'), lineSetting(source, 'net.bindIp')),
  ]);

/** `http_addr` of `config.toml`. https://www.meilisearch.com/docs/learn/self_hosted/configure_meilisearch_at_launch */
export const meilisearchConfig: ConfigReader = (start) =>
  textConfig(configFile(start, { names: ['config.toml'], options: ['--config-file-path'] }), (source) =>
    socketsFrom(settingIn(source, 'toml', 'http_addr', start.environment)),
  );
