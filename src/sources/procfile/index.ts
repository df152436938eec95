/** A `Procfile`: the processes of an application. https://devcenter.heroku.com/articles/procfile */
import type { Source } from '../source.ts';

export const procfile: Source = {
  id: 'procfile',
  claims: (path) => /(?:^|\/)Procfile(?:\.[\w-]+)?$/.test(path),
  load: async () => (await import('./extract.ts')).extract,
};
