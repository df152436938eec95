/** What the fake GitHub knows beside its git repository. */
import type { GitRepository } from '../git.ts';

export interface Pull {
  readonly number: number;
  title: string;
  /** Branch names; the head's commit can be asked of git at any time. */
  base: string;
  head: string;
  isFork: boolean;
  /** Where the head's commits are made; `null` where that is the repository itself. */
  fork: GitRepository | null;
  /** A fork can be deleted while its pull request stays open: GitHub then has `null` for it. */
  isForkDeleted: boolean;
  state: 'open' | 'closed';
  labels: string[];
  /** As GitHub says it; `null` while it has not worked it out. */
  mergeable: boolean | null;
  /** How often GitHub is to be asked before it has worked it out; until then, it has the merge before. */
  pendingAsks: number;
  /** The merge that was tried last. */
  merge: string | null;
  mergeBefore: string | null;
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
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  readonly body?: string;
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

/** What `permissions:` of a workflow can name, and what every token may read. */
export type Permission = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'metadata';

export class State {
  readonly git: GitRepository;
  readonly owner: string;
  readonly repo: string;
  /** The other repositories of the server. */
  readonly others: State[] = [];
  /** The tokens that were made for this repository; `null` for any. To others, a private one is not there. */
  tokens: ReadonlySet<string> | null = null;
  /** A public repository can be read without a token; a private one is then not there. */
  isPrivate = true;
  readonly pulls = new Map<number, Pull>();
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly reviews: Review[] = [];
  readonly checkRuns: CheckRun[] = [];
  /** `organization/team` to its members; a team that is missing cannot be seen with this token. */
  readonly teams = new Map<string, readonly string[]>();
  /** What users may do in the repository. */
  readonly collaborators = new Map<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read'>();
  /** What the token may do, by the names that `permissions:` has. */
  readonly permissions = new Map<string, 'read' | 'write'>([
    ['contents', 'read'],
    ['pull-requests', 'read'],
  ]);
  /** The only token that is accepted beside those of other repositories; `null` for any. */
  token: string | null = null;
  /** Whose token it is; `null` for that of a workflow, which is no user's. */
  user: string | null = null;
  truncatesTrees = false;
  /** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions */
  readonly rate = { limit: 1_000, used: 0, reset: Math.ceil(Date.now() / 1_000) + 3_600 };
  readonly #objects = new Map<string, Buffer>();
  #nextId = 1_000;

  constructor(git: GitRepository, fullName = 'harbour/ferry') {
    this.git = git;
    [this.owner = '', this.repo = ''] = fullName.split('/');
  }

  /** Whether the server knows a token at all. */
  accepts(token: string): boolean {
    return this.token === null || token === this.token || this.others.some((it) => it.tokens?.has(token) === true);
  }

  /** Whether a token was made for this repository. What is not may read what is public. */
  knows(token: string | null): boolean {
    return token !== null && (this.tokens === null || this.tokens.has(token));
  }

  /** A repository of the server; `null` for one that is not there, or not for this token. */
  repositoryFor(owner: string, repo: string, token: string | null): State | null {
    const wanted = `${owner}/${repo}`.toLowerCase();
    const found = [this as State, ...this.others].find((it) => it.fullName.toLowerCase() === wanted);
    return found === undefined || (found.isPrivate && !found.knows(token)) ? null : found;
  }

  id(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`;
  }

  /** What git says of objects, which never change: asked once. */
  object(...args: readonly string[]): Buffer {
    const key = args.join(' ');
    const known = this.#objects.get(key);
    if (known !== undefined) return known;
    const bytes = this.#objectAtHand(args) ?? this.git.bytes(...args);
    this.#objects.set(key, bytes);
    return bytes;
  }

  #objectAtHand([command, what, id = '']: readonly string[]): Buffer | null {
    const object = command === 'cat-file' ? this.git.objectAtHand(id) : null;
    if (object === null) return null;
    if (what === '-t') return Buffer.from(object.kind);
    return what === object.kind ? object.bytes : null;
  }

  may(permission: string, how: 'read' | 'write'): boolean {
    if (permission === 'metadata') return how === 'read';
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
      fork: null,
      isForkDeleted: false,
      state: 'open',
      labels: [],
      mergeable: null,
      pendingAsks: 0,
      merge: null,
      mergeBefore: null,
      ...changes,
    };
    this.pulls.set(number, pull);
    this.tryMerge(pull);
    return pull;
  }

  /** The merge of the head into the base, by git itself; none where they conflict. `refs/pull/` says so to everybody. */
  tryMerge(pull: Pull): void {
    const ref = `refs/pull/${pull.number}`;
    if (pull.fork === null) this.git.git('update-ref', `${ref}/head`, `refs/heads/${pull.head}`);
    else {
      const from = `refs/heads/${pull.head}`;
      this.git.git('fetch', '--quiet', '--no-tags', pull.fork.folder, `+${from}:${ref}/head`);
    }
    const { base, head } = this.endsOf(pull);
    pull.mergeBefore = pull.merge;
    pull.merge = this.git.merge(base, head);
    pull.mergeable = pull.merge !== null;
    // GitHub leaves the last merge that could be made where it was.
    if (pull.merge !== null) this.git.git('update-ref', `${ref}/merge`, pull.merge);
  }

  /** The commits of both ends as they are now. The branch of a pull request can be gone; what it was is kept. */
  endsOf(pull: Pull): { readonly base: string; readonly head: string } {
    const branch = pull.fork === null ? this.git.resolve(`refs/heads/${pull.head}`) : null;
    const head = branch ?? this.git.id(`refs/pull/${pull.number}/head`);
    return { base: this.git.id(`refs/heads/${pull.base}`), head };
  }
}
