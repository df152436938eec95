/** Vite: the ports of its dev and preview servers, and where its proxy leads. https://vite.dev/config/ */
import type { Source } from '../source.ts';

const configFile = /(?:^|\/)vite\.config(?:\.[\w-]+)?\.[mc]?[jt]s$/;

export const vite: Source = {
  id: 'vite',
  claims: (path) => configFile.test(path),
  load: async () => (await import('./extract.ts')).extract,
};
