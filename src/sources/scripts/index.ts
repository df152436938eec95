/** The scripts of a `package.json`: what they start. https://docs.npmjs.com/cli/using-npm/scripts */
import { once, type Source } from '../source.ts';

export const scripts: Source = {
  id: 'scripts',
  claims: (path) => path === 'package.json' || path.endsWith('/package.json'),
  load: once(async () => (await import('./extract.ts')).extract),
};
