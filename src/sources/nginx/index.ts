/** Nginx: what its servers listen on, and where they send requests. */
import type { Source } from '../source.ts';
import { claims } from './claims.ts';

export const nginx: Source = { id: 'nginx', claims, load: async () => (await import('./extract.ts')).extract };
