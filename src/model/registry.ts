/** The registry: who owns which port, and where that is written. */
import type { Protocol, Suppression } from './facts.ts';
import type { Place } from './place.ts';
import type { RegistryPin } from './registry-pin.ts';
import type { SourceText } from './source-text.ts';

/**
 * - `active`, `reserved`: the port is its application's.
 * - `free`: may be claimed, by changing the row.
 * - `avoid`: nobody's, and to stay so.
 * - `retired`: was somebody's once.
 */
export type Status = 'active' | 'reserved' | 'free' | 'avoid' | 'retired';

/** One entry of the registry. */
export interface Allocation {
  /** 1 to 65535. */
  readonly port: number;
  /** The last port of a range, inclusive; `null` for a single port. */
  readonly portEnd: number | null;
  readonly protocol: Protocol;
  /** As written, without Markdown; `null` for a row that is nobody's (`free`, `avoid`). */
  readonly application: string | null;
  readonly status: Status;
  readonly type: string | null;
  readonly owner: string | null;
  /** Other names of the application: PM2 process, container. */
  readonly aliases: readonly string[];
  /** An IP address or `localhost`; `null` where the registry does not say. */
  readonly address: string | null;
  readonly domains: readonly string[];
  readonly directory: string | null;
  readonly notes: string | null;
  /** The server it is about, in a document about several; `null` or missing where the registry does not say. */
  readonly host?: string | null;
  /** The environments in which it holds (`production`), as written; empty where it holds in all of them. */
  readonly environments: readonly string[];
  /** The team or purpose that the ports are kept together for; `null` where the registry does not say. */
  readonly pool: string | null;
  /** The last day of a reservation, as `2026-12-31`; `null` for one without an end. */
  readonly until: string | null;
  /** The row or entry. Its line is the line to click. */
  readonly at: Place;
  /** The digits of the port inside it. */
  readonly portAt: Place;
}

/** Whether an entry gives its port to somebody. */
export function isOwned({ status }: Allocation): boolean {
  return status === 'active' || status === 'reserved';
}

/** For whom a free port is kept: its pool, or who owns it already; `null` where it is anybody's. */
export function poolOf({ pool, owner }: Allocation): string | null {
  return pool ?? owner;
}

/**
 * What an entry's application is a part of, where its owner is a name for it as well: there may be a `web` of each project.
 * `null` for nothing.
 */
export function projectOf({ owner, aliases }: Pick<Allocation, 'owner' | 'aliases'>): string | null {
  return owner !== null && aliases.includes(owner) ? owner : null;
}

/** Whether an entry says something of a server. One that names none is about all of them. */
export function isAboutHost({ host = null }: Pick<Allocation, 'host'>, name: string | null): boolean {
  return host === null || name === null || host === name;
}

/** The servers that a registry names, in the order of the document. */
export function hostsOf({ allocations }: Registry): readonly string[] {
  return [...new Set(allocations.map((it) => it.host ?? null))].filter((it) => it !== null);
}

/**
 * Something that the document says about a port outside its allocation: a detail section, a row of
 * the usage table, an arrow in the domain map, a list of databases. `registry-drift` holds these
 * against the allocations.
 */
export type Statement =
  | {
      readonly kind: 'usage';
      readonly port: number;
      readonly protocol: Protocol;
      readonly address: string | null;
      readonly at: Place;
    }
  | {
      readonly kind: 'section';
      readonly port: number;
      readonly application: string | null;
      readonly address: string | null;
      readonly domains: readonly string[];
      readonly directory: string | null;
      /** Applications of which the section says that they must not use the port. */
      readonly forbidden: readonly string[];
      readonly at: Place;
    }
  | {
      readonly kind: 'domain';
      readonly domain: string;
      readonly host: string;
      readonly port: number;
      readonly application: string | null;
      readonly at: Place;
    }
  | {
      readonly kind: 'database';
      readonly port: number;
      readonly database: string;
      readonly owner: string | null;
      readonly at: Place;
    };

/** A date that the document states about itself: when it was last changed, or last compared with the server. */
export interface StatedDate {
  readonly kind: 'updated' | 'audited';
  /** As written. */
  readonly written: string;
  /** `2025-12-19`; `null` where the calendar has no such day. */
  readonly date: string | null;
  readonly at: Place;
}

/** An entry that cannot be one: port 70000, an inverted range, an unknown status, an empty application. */
export interface RegistryProblem {
  readonly message: string;
  readonly at: Place;
}

/** A registry that lies in another repository, as it was read. */
export interface DistantText {
  /** Its path is `owner/repo:path`, which no file of the checked folder stands for. */
  readonly source: SourceText;
  /** The full id of the commit that has it. */
  readonly commit: string;
  /** The page that shows it at that commit, without a line; `null` where there is none. */
  readonly page: string | null;
}

export interface Origin extends DistantText {
  /** Where the checked repository names it, so that an annotation can stand there; `null` where a user has named it. */
  readonly namedAt: Place | null;
}

export interface Registry {
  readonly file: string;
  /** Missing where it is a file of the checked folder, or one that the user has named. */
  readonly origin?: Origin;
  /** In the order of the document. */
  readonly allocations: readonly Allocation[];
  readonly statements: readonly Statement[];
  readonly problems: readonly RegistryProblem[];
  /** Whether the document has a table of usage at all: without one, nothing can be missing from it. */
  readonly hasUsage: boolean;
  readonly suppressions: readonly Suppression[];
  /** In the order of the document. */
  readonly dates: readonly StatedDate[];
  /** What was read as what of a YAML document in a form of its own, as a clause; missing where it is in portbook's. */
  readonly manner?: string;
  /** How the policy said that it is to be read: what changes the document reads it again in the same way. */
  readonly pin?: RegistryPin | null;
}

/** Whether a place lies in a registry of another repository: there is no such line among the checked files. */
export function isDistant({ file }: Pick<Place, 'file'>, registry: Pick<Registry, 'file' | 'origin'>): boolean {
  return registry.origin !== undefined && file === registry.file;
}
