/** PM2: process files that start applications. https://pm2.keymetrics.io/docs/usage/application-declaration/ */
import { nothing, once, type Source } from '../source.ts';

/** A name with a blank is that of a copy that a file manager has made. Some write "echosystem", or "ecosytem". */
const processFile =
  /^(?:\S*ec\w?osys?tem\S*\.(?:[cm]?[jt]s|json5?|ya?ml)|(?:\S*[.-])?pm2\S*\.(?:[cm]?js|json5?|ya?ml)|process(?:es)?(?:[.-][\w.-]+)?\.(?:config\.[cm]?js|json5?|ya?ml))$/i;

/** A folder of process files, one for each environment: `pm2/production.json`. */
const inFolder = /(?:^|\/)pm2\/(?!package(?:-lock)?\.json$)[^/\s]+\.(?:json5?|ya?ml)$/i;

/** Beside a process file, not one itself. */
const besides = /\.(?:d|test|spec)\.[cm]?[jt]s$/i;

/** PM2 takes any such name for that of a config: `pm2 start server.config.js`. Many tools have such names. */
const anyConfig = /\.config\.(?:[cm]?js|json)$/i;

export const pm2: Source = {
  id: 'pm2',
  claims: (path) => {
    const name = nameOf(path);
    return (isNamed(path) || anyConfig.test(name)) && !besides.test(name);
  },
  isGuess: (path) => !isNamed(path),
  load: async ({ path, text }) => {
    if (/\.ya?ml$/i.test(path)) return yamlFile();
    if (isNamed(path)) return scriptFile();
    // Nearly every repository has configs of other tools, which are not worth a parser.
    return /\bapps\b/.test(text) && /\bscript\b/.test(text) ? guessedFile() : () => nothing;
  },
};

function isNamed(path: string): boolean {
  return processFile.test(nameOf(path)) || inFolder.test(path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const yamlFile = once(async () => (await import('./yaml-file.ts')).extract);
const scriptFile = once(async () => (await import('./script-file.ts')).extract);
const guessedFile = once(async () => (await import('./script-file.ts')).extractGuessed);
