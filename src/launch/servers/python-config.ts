/** Reads the config files of Python's servers. */
import { posix } from 'node:path';
import { primitive, type Unknown, unknown, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { splitWords } from '../shell/parser.ts';
import { optionsIn, type Word } from '../words.ts';
import {
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
} from './config-file.ts';
import { settingIn } from './plain-config.ts';
import type { ConfigReader, Configured, Start } from './server.ts';

/** An option of either replaces all that its config has. */
const bindOptions = ['-b', '--bind'];

/**
 * What Gunicorn binds where its own options do not say: GUNICORN_CMD_ARGS before the config file before PORT, which
 * also has it listen on every address. https://docs.gunicorn.org/en/stable/configure.html
 */
export const gunicornConfig: ConfigReader = (start) => {
  const { args, environment } = start;
  if (hasOption(args, bindOptions)) return null;
  const more = environment.variables.get('GUNICORN_CMD_ARGS');
  if (more !== undefined && more.kind !== 'primitive')
    return notKnown(unknown('it depends on what GUNICORN_CMD_ARGS is', more.at));
  const words = typeof more?.value === 'string' ? splitWords(more) : [];
  const bound = optionsIn(words, bindOptions).flatMap(({ value }) => (value === null ? [] : [value.value]));
  if (bound.length > 0) return { files: [], sockets: bound.flatMap(socketsFrom) };

  const names = ['-c', '--config'];
  const word = optionValue(args, names) ?? optionValue(words, names);
  const source = word === null ? firstFile(start, ['gunicorn.conf.py']) : pythonFile(start, word);
  if (source !== null && !(source instanceof SourceText)) return notKnown(source);
  const files = source === null ? [] : [source.path];
  if (source !== null) {
    const bind = settingIn(source, 'bind', environment, 'python');
    if (!isUnset(bind)) return { files, sockets: socketsFrom(bind) };
  }
  const port = environment.variables.get('PORT');
  if (port !== undefined && !isUnset(port)) return { files, sockets: [socket(port, primitive('0.0.0.0', port.at))] };
  return textConfig(source, silent);
};

/** `-c FILE`, `-c file:FILE` or `-c python:MODULE`. */
function pythonFile(start: Start, word: Word): SourceText | Unknown {
  const [, kind, path = ''] = /^(?:(file|python):)?(.*)$/s.exec(word.text) ?? [];
  return namedFile(start, word, kind === 'python' ? `${path.replaceAll('.', '/')}.py` : path);
}

/** https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html: only the file that `-c` names. */
export const hypercornConfig: ConfigReader = (start) => {
  const word = optionValue(start.args, ['-c', '--config']);
  if (word === null || hasOption(start.args, bindOptions)) return null;
  return textConfig(pythonFile(start, word), (source) => {
    const isPython = source.path.endsWith('.py') || word.text.startsWith('file:');
    return socketsFrom(settingIn(source, 'bind', start.environment, isPython ? 'python' : 'toml'));
  });
};

/**
 * The file beside the script before the one in the folder it is started in.
 * https://docs.streamlit.io/develop/concepts/configuration/options
 */
export const streamlitConfig: ConfigReader = (start) => {
  const script = start.operand?.text ?? '';
  const beside = posix.isAbsolute(script) ? '' : posix.dirname(script);
  const folders = [...new Set([posix.normalize(beside), '.'])].filter((it) => !it.startsWith('..'));
  const read: Configured[] = [];
  for (const folder of folders) {
    const found = textConfig(firstFile(start, [posix.join(folder, '.streamlit/config.toml')]), (source) => {
      const setting = (name: string): Value => settingIn(source, name, start.environment);
      return [socket(setting('server.port'), setting('server.address'))];
    });
    if (found !== null) read.push(found);
    if (!isUnset(found?.sockets[0]?.port)) break;
  }
  return read.at(-1) ?? null;
};

/**
 * What Daphne listens on besides `-p` and `-b`: Twisted's endpoints; and nothing else where a Unix socket or a
 * descriptor is all that is given. https://docs.twisted.org/en/stable/core/howto/endpoints.html
 */
export const daphneConfig: ConfigReader = ({ args }) => {
  const endpoints = optionsIn(args, ['-e', '--endpoint']).flatMap(({ value }) => (value === null ? [] : [value]));
  const others = optionsIn(args, ['-u', '--unix-socket', '--fd']);
  if (endpoints.length + others.length === 0) return null;
  const sockets = endpoints.flatMap((word) => {
    if (/^(?:unix|systemd|fd):/.test(word.text)) return [];
    const port = /^(?:tcp6?|ssl):(?:port=)?(\d{1,5})(?::|$)/.exec(word.text)?.[1];
    const address = /:interface=([^:\\]+)(?::|$)/.exec(word.text)?.[1];
    const { at } = word.value;
    if (port === undefined) return [socket(unknown(`the endpoint "${word.text}" is not understood`, at))];
    return [socket(primitive(port, at), primitive(address, at))];
  });
  const hasOwn = hasOption(args, ['-p', '--port', '-b', '--bind']);
  const nothing = primitive(undefined, args[0]?.value.at ?? startOf(new SourceText('', '')));
  return { files: [], sockets: hasOwn ? [socket(nothing), ...sockets] : sockets };
};
