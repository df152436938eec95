/** What the processes of a command open: the contract between this folder and the sources. */
import type { Listener, Role, Way } from '../model/facts.ts';
import type { Place } from '../model/place.ts';

/** A listener before it is known whose it is and who starts it. */
export interface EffectivePort extends Omit<Listener, 'source' | 'application' | 'host' | 'instances'> {
  /** The environment variable that gives it, whichever way it takes from there. */
  readonly variable: string | null;
}

export interface UnknownPort {
  readonly at: Place;
  /** Completes "the port cannot be known: …". */
  readonly reason: string;
  /** `notice` where nothing says whether the process listens at all. */
  readonly severity: 'warning' | 'notice';
  /** The ports that it may be, as a person is told of them; nothing where that is not known. */
  readonly possible?: readonly string[];
  readonly role: Role;
  readonly way: Way;
}

export interface Opens {
  readonly ports: readonly EffectivePort[];
  readonly unknown: readonly UnknownPort[];
  /** The config files that have been read for it, each in the role of its server. */
  readonly covers: readonly { readonly file: string; readonly role: Role }[];
}

export const opensNone: Opens = { ports: [], unknown: [], covers: [] };

/** What several open. */
export function allOf(opens: readonly Opens[]): Opens {
  return {
    ports: opens.flatMap((it) => it.ports),
    unknown: opens.flatMap((it) => it.unknown),
    covers: opens.flatMap((it) => it.covers),
  };
}

/** What a process opens under one environment. */
export interface Found extends Opens {
  readonly environment: string;
}

/** What it opens under all of them. */
export interface Effective extends Opens {
  /** The names that conditions on the environment speak of, also where none of its ports comes to hold under them. */
  readonly named: readonly string[];
}
