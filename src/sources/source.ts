/** The contract that a source implements: the text of one kind of config in, facts out. */
import type { Listener, ReadProblem, Role, Route, SourceId, Suppression, Unresolved } from '../model/facts.ts';
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
}

/**
 * A process that a config starts, by which other configs learn whose they are, and which inherits the
 * port that its own config file gives (a `vite preview` started by PM2).
 */
export interface Process {
  readonly source: SourceId;
  /** The application's name. */
  readonly name: string;
  /** The folder it runs in, relative to the root (`''` is the root); `null` where it is outside of it. */
  readonly directory: string | null;
  /** Where the process is started. */
  readonly at: Place;
  /** What it starts, when the port is left to that program's own config file; `null` otherwise. */
  readonly serves: ConfiguredServer | null;
}

/** A server whose port stands in its own config file, or is its default. */
export interface ConfiguredServer {
  /** The source that reads that config file. */
  readonly source: 'vite';
  readonly framework: string;
  readonly role: Role;
  readonly defaultPort: number;
  /** A port given on the command line or `null`; it beats the config file. */
  readonly port: FoundListener | null;
}

/** What a source found in one file. */
export interface Extract {
  readonly listeners: readonly FoundListener[];
  readonly routes: readonly Route[];
  readonly unresolved: readonly FoundUnresolved[];
  readonly problems: readonly ReadProblem[];
  readonly suppressions: readonly Suppression[];
  readonly processes: readonly Process[];
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
  /** Loads the reader, with the parsers it needs. */
  load(): Promise<Extractor>;
}

/**
 * Reads one file. A file that turns out to be of another kind (a `.conf` that is not nginx's) gives
 * `nothing`. Further files (an included file, a `package.json`) are read through the tree.
 */
export type Extractor = (file: SourceText, tree: Tree) => Extract;
