/** A `Procfile`: the processes of an application. https://devcenter.heroku.com/articles/procfile */
import { once, type Source } from '../source.ts';

export const procfile: Source = {
  id: 'procfile',
  claims: (path) => /(?:^|\/)Procfile(?:\.[\w-]+)?$/.test(path),
  load: once(async () => (await import('./extract.ts')).extract),
};
