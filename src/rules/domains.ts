/** Which application the registry gives a server name to, and on which port. */
import { append } from '../model/maps.ts';
import { normalName } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import type { Claims } from './claims.ts';
import { isOwned, sameHolder } from './ownership.ts';

/** One place of the registry that gives a server name to an application's port. */
export interface Home {
  readonly domain: string;
  readonly application: string | null;
  readonly port: number;
  /** The entry of that port; `undefined` where only the domain map knows it. */
  readonly entry: Allocation | undefined;
  readonly at: Place;
}

export class Domains {
  readonly #homes = new Map<string, Home[]>();

  constructor(registry: Registry, claims: Claims) {
    for (const entry of registry.allocations.filter(isOwned)) {
      for (const domain of entry.domains)
        this.#add({ domain, application: entry.application, port: entry.port, entry, at: entry.at });
    }
    for (const it of registry.statements) {
      if (it.kind !== 'domain' && it.kind !== 'section') continue;
      const entry = claims.owner({ port: it.port, portEnd: null }, 'tcp');
      const application = it.application ?? entry?.application ?? null;
      for (const domain of it.kind === 'domain' ? [it.domain] : it.domains) {
        this.#add({ domain, application, port: it.port, entry, at: it.at });
      }
    }
  }

  /**
   * Where requests for a server name belong, in the order of the document; empty where the registry does
   * not say. A name also belongs where its wildcard does: `a.ferry.example` to `*.ferry.example`.
   * https://nginx.org/en/docs/http/server_names.html
   * So does `www.ferry.example`, of which the registry does not speak, belong where `ferry.example` does.
   */
  homesOf(serverName: string): readonly Home[] {
    const name = canonical(serverName).replace(/^\./, '');
    const parent = name.slice(name.indexOf('.') + 1);
    const bare = name.startsWith('www.') ? parent : name;
    return this.#homes.get(name) ?? this.#homes.get(`*.${parent}`) ?? this.#homes.get(bare) ?? [];
  }

  #add(home: Home): void {
    // `.ferry.example` stands for the name itself and for all below it.
    const name = canonical(home.domain);
    for (const key of name.startsWith('.') ? [name.slice(1), `*${name}`] : [name]) {
      append(this.#homes, key, home);
    }
  }
}

/** Whether an entry belongs to the application that a server name is at home with. */
export function isHomeEntry(home: Home, entry: Allocation): boolean {
  if (home.entry !== undefined && sameHolder(home.entry, entry)) return true;
  return isHomeName(home, entry.application);
}

/** Whether an application is the one that a server name is at home with. */
export function isHomeName(home: Home, application: string | null): boolean {
  if (application === null) return false;
  const name = normalName(application);
  return [
    home.application,
    home.entry?.application ?? null,
    home.entry?.owner ?? null,
    ...(home.entry?.aliases ?? []),
  ].some((it) => it !== null && normalName(it) === name);
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
