/** What the entries of a process file give. */
import type { FoundListener, FoundUnresolved, Process } from '../source.ts';

/** What one entry of a process file gives. */
export interface Found {
  readonly listeners: readonly FoundListener[];
  readonly unresolved: readonly FoundUnresolved[];
  readonly processes: readonly Process[];
}

/** The same of an application. */
export interface FoundApplication extends Found {
  /** The environments that it has variables for, or that it speaks of in a condition. */
  readonly environments: readonly string[];
}
