/** Reads a config of which no more is to be known than what its settings are called. */
import { propertyOf } from '../../javascript/language/properties.ts';
import type { Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { configFile, type Lookup, notKnown, optionValue, socket, socketsFrom, textConfig } from './config-file.ts';
import { settingIn } from './plain-config.ts';
import type { Language } from './plain-tokens.ts';
import { inFolder, scriptConfig } from './script-config.ts';
import type { ConfigReader, ConfiguredSocket } from './server.ts';

/** `server.port` is the `port` of `server`. */
type Names = { readonly port: string; readonly address: string } | { readonly socket: string };

interface File extends Lookup {
  /** The options that name the folder in which it is looked for. */
  readonly folder?: readonly string[];
  /** What it is written in whatever it is called; else its ending says that. */
  readonly language?: Language;
}

export function namedSettings({ folder = [], language, ...lookup }: File, names: Names): ConfigReader {
  const read = (setting: (name: string) => Value): readonly ConfiguredSocket[] =>
    'socket' in names ? socketsFrom(setting(names.socket)) : [socket(setting(names.port), setting(names.address))];
  return (start) => {
    const inside = inFolder(start, optionValue(start.args, folder));
    if ('kind' in inside) return notKnown(inside);
    const found = configFile(inside, lookup);
    const isScript =
      language === undefined && found instanceof SourceText && /\.(?:jsonc?|[cm]?[jt]s)$/.test(found.path);
    return isScript
      ? scriptConfig(inside, lookup, (config) => read((name) => name.split('.').reduce(propertyIn, config)))
      : textConfig(found, (source) => read((name) => settingIn(source, name, start.environment, language)));
  };
}

function propertyIn(value: Value, name: string): Value {
  return propertyOf(value, name);
}
