/** PM2: process files that start applications. https://pm2.keymetrics.io/docs/usage/application-declaration/ */
import type { Source } from '../source.ts';

const processFile =
  /(?:^|\/)(?:ecosystem[^/]*\.(?:[cm]?[jt]s|json|ya?ml)|pm2[^/]*\.(?:json|ya?ml|config\.[cm]?js)|process\.json|[^/]+\.pm2\.(?:json|[cm]?js))$/i;

export const pm2: Source = {
  id: 'pm2',
  claims: (path) => processFile.test(path),
  load: async (path) =>
    /\.ya?ml$/i.test(path) ? (await import('./yaml-file.ts')).extract : (await import('./script-file.ts')).extract,
};
