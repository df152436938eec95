/** Nginx: what its servers listen on, and where they send requests. */
import { once, type Source } from '../source.ts';
import { claims, isGuess } from './claims.ts';

export const nginx: Source = {
  id: 'nginx',
  claims,
  isGuess,
  load: once(async () => (await import('./extract.ts')).extract),
};
