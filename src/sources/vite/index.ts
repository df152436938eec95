/** Vite: the ports of its dev and preview servers, and where its proxy leads. https://vite.dev/config/ */
import { once, type Source } from '../source.ts';

/** `vite --config` takes any name: `vite.config.dev.ts` and `vite.electron.config.ts` are the custom; `.d.ts` is what TypeScript makes. */
const configFile = /(?:^|\/)vite(?:\.[\w-]+)?\.config(?:\.(?!d\.)[\w-]+)?\.[mc]?[jt]s$/;

export const vite: Source = {
  id: 'vite',
  claims: (path) => configFile.test(path),
  load: once(async () => (await import('./extract.ts')).extract),
};
