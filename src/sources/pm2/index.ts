/** PM2: process files that start applications. https://pm2.keymetrics.io/docs/usage/application-declaration/ */
import { once, type Source } from '../source.ts';

/** A name with a blank is that of a copy that a file manager has made. Some write "echosystem", or "ecosytem". */
const processFile =
  /^(?:\S*ec\w?osys?tem\S*\.(?:[cm]?[jt]s|json5?|ya?ml)|(?:\S*[.-])?pm2\S*\.(?:[cm]?js|json5?|ya?ml)|process(?:es)?(?:[.-][\w.-]+)?\.(?:config\.[cm]?js|json5?|ya?ml))$/i;

/** A folder of process files, one for each environment: `pm2/production.json`. */
const inFolder = /(?:^|\/)pm2\/(?!package(?:-lock)?\.json$)[^/\s]+\.(?:json5?|ya?ml)$/i;

/** Beside a process file, not one itself. */
const besides = /\.(?:d|test|spec)\.[cm]?[jt]s$/i;

export const pm2: Source = {
  id: 'pm2',
  claims: (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (processFile.test(name) || inFolder.test(path)) && !besides.test(name);
  },
  load: (path) => (/\.ya?ml$/i.test(path) ? yamlFile() : scriptFile()),
};

const yamlFile = once(async () => (await import('./yaml-file.ts')).extract);
const scriptFile = once(async () => (await import('./script-file.ts')).extract);
