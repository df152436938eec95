/** What can be done to a registry, whichever form it is written in. */
import { Failure } from '../../model/failure.ts';
import type { PortRange } from '../../model/port-index.ts';
import type { Allocation } from '../../model/registry.ts';
import type { TextEdit } from './text-edit.ts';

/** An allocation that is to be written. What is not given is left empty, in the way that the document leaves it. */
export interface Wish {
  readonly port: number;
  readonly protocol: Allocation['protocol'];
  readonly application: string;
  readonly status: 'active' | 'reserved';
  readonly type?: string;
  readonly owner?: string;
  /** For whom its port was kept, and will be again. */
  readonly pool?: string;
  /** The server that it is about, in a document about several. */
  readonly host?: string;
  readonly directory?: string;
  readonly domains?: readonly string[];
  readonly notes?: string;
}

/**
 * The changes that one form of the document knows how to make. Each takes its style from what is there already.
 *
 * @throws CannotEdit where the document is written in a way that it cannot continue
 */
export interface Editor {
  /** A new entry, where it belongs. */
  add(wish: Wish): readonly TextEdit[];
  /** A free entry of a single port becomes the wish. */
  claim(free: Allocation, wish: Wish): readonly TextEdit[];
  /** A free entry keeps only these ports; there is at least one range left. */
  narrow(free: Allocation, left: readonly PortRange[]): readonly TextEdit[];
  /** Free entries that surround or touch a port take it in again, and become one range. */
  widen(free: readonly Allocation[], range: PortRange): readonly TextEdit[];
  /** An entry goes. */
  remove(entry: Allocation): readonly TextEdit[];
  /** An entry becomes a free one, like the sample. */
  free(entry: Allocation, sample: Allocation): readonly TextEdit[];
  /** An entry gets another port. */
  renumber(entry: Allocation, port: number): readonly TextEdit[];
}

/** The document cannot be edited safely: the reason is a clause. */
export class CannotEdit extends Failure {}
