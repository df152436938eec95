/** Reads the config files of Ruby's servers. */
import { knownText } from '../../javascript/values/ports.ts';
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import {
  configFile,
  firstFile,
  hasOption,
  isUnset,
  namedFile,
  notKnown,
  optionValue,
  silent,
  socket,
  socketsFrom,
  startOf,
  textConfig,
  unwritten,
} from './config-file.ts';
import { type Setting, settingIn, settingsIn } from './plain-config.ts';
import { lineSetting } from './plain-lines.ts';
import type { ConfigReader, Configured, ConfiguredSocket, Start } from './server.ts';

/** `-C FILE` (`-C -` is none), else `config/puma/ENVIRONMENT.rb`, else `config/puma.rb`. https://github.com/puma/puma#configuration-file */
export const pumaConfig: ConfigReader = (start) => {
  // An option replaces all that the config has.
  if (hasOption(start.args, ['-p', '--port', '-b', '--bind'])) return null;
  const word = optionValue(start.args, ['-C', '--config']);
  if (word?.text === '-') return null;
  const name = environmentOf(start, ['APP_ENV', 'RACK_ENV', 'RAILS_ENV']);
  const names = [...(name === null ? [] : [`config/puma/${name}.rb`]), 'config/puma.rb'];
  return textConfig(word === null ? firstFile(start, names) : namedFile(start, word), (source) =>
    pumaSockets(source, start.environment),
  );
};

/**
 * Rails hands its options, PORT and BINDING on to Puma, where they replace what its config says: so does a bind
 * address alone, with Rails's own port. Outside of development it listens on every IPv4 address.
 * https://github.com/rails/rails/blob/main/railties/lib/rails/commands/server/server_command.rb
 */
export const railsConfig: ConfigReader = (start) => {
  const name = environmentOf(start, ['RAILS_ENV', 'RACK_ENV']);
  const { variables } = start.environment;
  const isBound =
    hasOption(start.args, ['-b', '--binding', '-p', '--port']) || variables.has('BINDING') || variables.has('PORT');
  const config = isBound ? null : pumaConfig({ ...start, args: [] });
  if (name === null || name === 'development') return config;
  return everywhere(config ?? { files: [], sockets: [socket(unwritten)] });
};

function everywhere(config: Configured): Configured {
  return {
    ...config,
    sockets: config.sockets.map((it) =>
      isUnset(it.address) ? { ...it, address: primitive('0.0.0.0', it.port.at) } : it,
    ),
  };
}

/** Outside of development it listens on every IPv4 address. https://github.com/rack/rackup */
export const rackupConfig: ConfigReader = (start) => {
  const name = environmentOf({ ...start, args: [] }, ['RACK_ENV']);
  return name === null || name === 'development' ? null : everywhere({ files: [], sockets: [socket(unwritten)] });
};

/** The environment that is chosen on the command line or by a variable; `null` where it is none that is known. */
function environmentOf({ args, environment }: Start, variables: readonly string[]): string | null {
  const word = optionValue(args, ['-e', '--environment']);
  if (word !== null) return word.expands ? null : word.text;
  const value = variables.map((it) => environment.variables.get(it)).find((it) => !isUnset(it));
  if (value === undefined) return 'development';
  return value.kind === 'primitive' ? String(value.value) : null;
}

/** `port 4310`, `port 4310, "127.0.0.1"`, `bind "tcp://…"`, `ssl_bind "127.0.0.1", 4310, …`: each opens a socket. */
function pumaSockets(source: SourceText, environment: Environment): readonly ConfiguredSocket[] {
  const given = (name: string): readonly Setting[] => settingsIn(source, 'ruby', name, environment);
  const [cleared] = given('clear_binds!');
  if (cleared !== undefined) return [socket(unknown('"clear_binds!" takes back what is set', cleared.at))];
  const host = given('set_default_host').at(-1)?.values[0];
  const absent = primitive(undefined, startOf(source));
  const ports = given('port').map(({ values: [port = absent, address = host] }) => socket(port, address));
  const binds = given('bind').flatMap(({ values: [address = absent] }) => socketsFrom(address));
  const secure = given('ssl_bind').map(({ values: [address = absent, port = address] }) => socket(port, address));
  const isSilent = ['port', 'bind', 'ssl_bind'].every((name) => given(name).length === 0);
  // Without an address, or with "auto", its control server is a Unix socket.
  const control = given('activate_control_app').flatMap(({ values: [url = absent] }) => {
    const isBare = source.text.slice(url.at.start, url.at.end) === 'activate_control_app';
    return isBare || knownText(url)?.includes('://') === false ? [] : socketsFrom(url);
  });
  return [...(isSilent ? silent(source) : [...ports, ...binds, ...secure]), ...control];
}

/**
 * `listen 4310`, `listen "127.0.0.1:4310", …` of the file that `-c` names, besides what `-l` and `-p` give.
 * https://yhbt.net/unicorn/Unicorn/Configurator.html
 */
export const unicornConfig: ConfigReader = (start) =>
  textConfig(configFile(start, { names: [], options: ['-c', '--config-file'] }), (source) => {
    const settings = settingsIn(source, 'ruby', 'listen', start.environment);
    const sockets = settings.flatMap(({ values: [value] }) => (value === undefined ? [] : socketsFrom(value)));
    // The first is the one that options speak of; these stand beside it.
    const isOwn = settings.length === 0 || hasOption(start.args, ['-l', '--listen', '-p', '--port']);
    return isOwn ? [...silent(source), ...sockets] : sockets;
  });

/** `port` and `address` of the YAML file that `-C` names. https://github.com/macournoyer/thin#usage */
export const thinConfig: ConfigReader = (start) =>
  textConfig(configFile(start, { names: [], options: ['-C', '--config'] }), (source) => {
    const servers = lineSetting(source, 'servers');
    return isUnset(servers)
      ? [socket(lineSetting(source, 'port'), lineSetting(source, 'address'))]
      : [socket(unknown('it starts several servers, each on a port of its own', servers.at))];
  });

/** `port` and `host` of `_config.yml`, or of the last file of `--config` that has them. https://jekyllrb.com/docs/configuration/options/ */
export const jekyllConfig: ConfigReader = (start) => {
  const word = optionValue(start.args, ['--config']);
  const found =
    word === null
      ? [firstFile(start, ['_config.yml', '_config.yaml', '_config.toml'])]
      : word.text.split(',', 8).map((path) => namedFile(start, word, path));
  const problem = found.find((it) => it !== null && !(it instanceof SourceText));
  if (problem !== undefined && problem !== null && 'kind' in problem) return notKnown(problem);
  const sources = found.filter((it) => it instanceof SourceText);
  const [first] = sources;
  if (first === undefined) return null;
  const setting = (name: string): Value =>
    sources.map((it) => settingIn(it, name, start.environment)).findLast((it) => !isUnset(it)) ??
    primitive(undefined, startOf(first));
  return { files: sources.map((it) => it.path), sockets: [socket(setting('port'), setting('host'))] };
};
