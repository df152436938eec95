/** What is known of a change beside its findings: a pull request's, or a branch's on the command line. */
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/** Two states of one repository, and what there is to say about the step between them. */
export interface Change {
  /** What it is compared with, for a sentence: `main at 1a2b3c4`. */
  readonly base: string;
  /** What a reader must know to understand the verdict, each one sentence: the policy that holds, what was not possible. */
  readonly notes: readonly Note[];
  /** One for each application that the change brings, or moves to another port. */
  readonly checklists: readonly Checklist[];
}

export interface Note {
  readonly message: string;
  readonly at: Place | null;
}

/** The "Port Conflict Prevention Checklist" for one application, ticked by what was read. */
export interface Checklist {
  readonly application: string;
  readonly port: number;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  /** What is asked for, as a statement: `the port is in the registry`. */
  readonly text: string;
  readonly done: boolean;
  /** Where it was read; `null` where there is nothing to point at. */
  readonly at: Place | null;
  /** What to do, where it is not done; else empty. */
  readonly missing: string;
}

/** A finding that somebody who is entitled to it has agreed to. */
export interface Approved {
  readonly finding: Finding;
  /** Who or what settled it: `the label port-takeover-approved`. */
  readonly by: string;
}
