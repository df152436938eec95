/** An entry of a registry, from the little that people write of most. */
import type { Allocation } from '../model/registry.ts';
import { aliasesOf } from './names.ts';

type Least = Pick<Allocation, 'port' | 'portEnd' | 'application' | 'status' | 'at' | 'portAt'>;

/** The entry that says this and nothing else. Its application is known by what its name has in it. */
export function entryOf(said: Least & Partial<Allocation>): Allocation {
  return {
    protocol: 'tcp',
    type: null,
    owner: null,
    aliases: aliasesOf(said.application, []),
    address: null,
    domains: [],
    directory: null,
    notes: null,
    environments: [],
    pool: null,
    until: null,
    ...said,
  };
}
