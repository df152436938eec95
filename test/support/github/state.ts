/** What the fake GitHub knows beside its git repository. */
import type { GitRepository } from '../git.ts';

export interface Pull {
  readonly number: number;
  title: string;
  /** Branch names; the head's commit can be asked of git at any time. */
  base: string;
  head: string;
  isFork: boolean;
  state: 'open' | 'closed';
  labels: string[];
  /** As GitHub says it; `null` while it has not worked it out. */
  mergeable: boolean | null;
  /** The merge that was tried last. */
  merge: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  user: string;
  body: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  readonly path: string;
  readonly line: number;
  readonly commit: string;
  readonly body: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly externalId: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

/** The user that a workflow's own token acts as. */
export const bot = 'github-actions[bot]';

export class State {
  readonly git: GitRepository;
  readonly owner = 'harbour';
  readonly repo = 'ferry';
  readonly pulls = new Map<number, Pull>();
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly reviews: Review[] = [];
  readonly checkRuns: CheckRun[] = [];
  /** `organization/team` to its members; a team that is missing cannot be seen with this token. */
  readonly teams = new Map<string, readonly string[]>();
  /** What the token may do, by the names that `permissions:` has. */
  readonly permissions = new Map<string, 'read' | 'write'>([
    ['contents', 'read'],
    ['pull-requests', 'read'],
  ]);
  truncatesTrees = false;
  readonly #objects = new Map<string, Buffer>();
  #nextId = 1_000;

  constructor(git: GitRepository) {
    this.git = git;
  }

  id(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** What git says of objects, which never change: asked once. */
  object(...args: readonly string[]): Buffer {
    const key = args.join(' ');
    const known = this.#objects.get(key);
    if (known !== undefined) return known;
    const bytes = this.git.bytes(...args);
    this.#objects.set(key, bytes);
    return bytes;
  }

  may(permission: string, how: 'read' | 'write'): boolean {
    const granted = this.permissions.get(permission);
    return granted === 'write' || granted === how;
  }

  /** Opens a pull request, and tries its merge as GitHub does. */
  open(number: number, head: string, changes: Partial<Pull> = {}): Pull {
    const pull: Pull = {
      number,
      title: `Change ${head}`,
      base: 'main',
      head,
      isFork: false,
      state: 'open',
      labels: [],
      mergeable: null,
      merge: null,
      ...changes,
    };
    this.pulls.set(number, pull);
    this.tryMerge(pull);
    return pull;
  }

  /** The merge of the head into the base, by git itself; none where they conflict. */
  tryMerge(pull: Pull): void {
    const [base, head] = [this.git.git('rev-parse', pull.base), this.git.git('rev-parse', pull.head)];
    try {
      const [tree = ''] = this.git.git('merge-tree', '--write-tree', base, head).split('\n');
      pull.merge = this.git.git('commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`);
      pull.mergeable = true;
    } catch {
      pull.merge = null;
      pull.mergeable = false;
    }
  }
}
