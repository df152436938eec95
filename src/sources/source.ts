/** The contract that a source implements: the text of one kind of config in, facts out. */
import type {
  Listener,
  ReadProblem,
  Role,
  Route,
  SourceId,
  Suppression,
  Unresolved,
  VirtualServer,
} from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Tree } from '../model/tree.ts';

/** A listener before it is known whose it is: a Vite config does not say which application it serves. */
export interface FoundListener extends Omit<Listener, 'application' | 'host'> {
  /** `null` where the config does not name the application; `processes/` finds out. */
  readonly application: string | null;
}

/** Something that cannot be known, with the role it would have had. */
export interface FoundUnresolved extends Unresolved {
  readonly role: Role;
  /** The ports that it may be, where that is known. */
  readonly possible?: readonly string[];
}

/** A process that a config starts: by it other configs learn whose they are, and which of them it speaks for. */
export interface Process {
  /** The application's name; `null` where the config that starts it does not name it. */
  readonly name: string | null;
  /** The folders it runs in or is written in, relative to the root (`''` is the root); empty if outside of it. */
  readonly directories: readonly string[];
  /** Whether it is a server that is known: of several in one folder, the config there is that one's. */
  readonly isServer: boolean;
  /** The configs that it has read in this role: what they say without it does not count. */
  readonly covers: readonly Covered[];
  /** Where the scripts of a `package.json` stand that it runs. */
  readonly scripts: readonly Place[];
}

/** A config file as one kind of server reads it. */
export interface Covered {
  readonly file: string;
  readonly role: Role;
}

/** What a source found in one file. */
export interface Extract {
  readonly listeners: readonly FoundListener[];
  readonly routes: readonly Route[];
  /** Only a proxy has them. */
  readonly servers?: readonly VirtualServer[];
  readonly unresolved: readonly FoundUnresolved[];
  readonly problems: readonly ReadProblem[];
  readonly suppressions: readonly Suppression[];
  readonly processes: readonly Process[];
  /** What lines of commands hand to PM2. */
  readonly handed?: readonly Handed[];
}

/** What one line hands to PM2, on one way through it. It may be another way to start what a process file, or another line, starts: see `processes/`. */
export interface Handed extends Omit<Extract, 'routes' | 'servers' | 'handed'> {
  /** The line. */
  readonly at: Place;
}

export const nothing: Extract = {
  listeners: [],
  routes: [],
  unresolved: [],
  problems: [],
  suppressions: [],
  processes: [],
};

/** One kind of config. Its reader is loaded only when a file of its kind is there. */
export interface Source {
  readonly id: SourceId;
  /** By path alone: whether a file of this name may be of this kind. Cheap: it is asked for every file. */
  claims(path: string): boolean;
  /** Whether it claims a file for a name that many others have: one that cannot be read is nobody's config. */
  isGuess?(path: string): boolean;
  /** Loads the reader for a file that it claims, with the parsers that this file needs. */
  load(file: SourceText): Promise<Extractor>;
}

/** Asks the loader of modules once: to be told that a reader is there takes it as long as reading a small config. */
export function once(load: () => Promise<Extractor>): () => Promise<Extractor> {
  let loaded: Promise<Extractor> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/**
 * Reads one file. A file that turns out to be of another kind (a `.conf` that is not nginx's) gives
 * `nothing`. Further files (an included file, a `package.json`) are read through the tree.
 */
export type Extractor = (file: SourceText, tree: Tree) => Extract;
