/** What there is to judge in a pull request, a merge queue or a push. */
import type { Given } from '../change/states.ts';
import type { ObjectStore } from '../git/objects.ts';
import type { GitHub } from '../github/client.ts';
import type { Occasion } from '../github/event.ts';
import type { Commits } from '../github/pull-request.ts';
import type { Readable } from '../model/tree.ts';
import type { Inputs } from './inputs.ts';

export interface Task {
  readonly github: GitHub;
  readonly store: ObjectStore;
  readonly occasion: Exclude<Occasion, { readonly kind: 'whole' }>;
  readonly commits: Commits;
  /** What would land, where it is at hand; `null` to read the commit. */
  readonly checkedOut: Readable | null;
  /** Of the checked folder in the repository, `''` for its root. */
  readonly pathPrefix: string;
  readonly inputs: Inputs;
  /** The day of the run in UTC, as `2026-12-31`. */
  readonly today: string;
  /** Which policy and which registry the workflow asks for. */
  readonly given: Given;
}
