/** A repository on the fake GitHub, and the action run for one of its events, as the runner would. */
import { temporaryFolder } from '../folder.ts';
import { type Files, GitRepository } from '../git.ts';
import { orderly } from '../harbour.ts';
import { type ActionRun, runActionBeside } from '../runner.ts';
import type { Event } from './events.ts';
import { pullRequestEvent } from './events.ts';
import { FakeGitHub } from './fake.ts';
import type { Pull } from './state.ts';

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What actions/checkout was told to bring: the commit of the event, another one, or nothing at all. */
  readonly checkout?: 'merge' | 'head' | 'none';
  /** `fetch-depth` of actions/checkout: 0 brings all branches with all of their history. */
  readonly depth?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

export class Harbour {
  readonly git: GitRepository;
  readonly github: FakeGitHub;

  private constructor(git: GitRepository, github: FakeGitHub) {
    this.git = git;
    this.github = github;
  }

  /** A repository whose `main` has these files. */
  static async with(files: Files = orderly, base?: string): Promise<Harbour> {
    const git = new GitRepository();
    git.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    git.commit(files);
    return new Harbour(git, await FakeGitHub.start(git, base));
  }

  /** Opens a pull request with one commit on top of `main`. */
  open(number: number, files: Files, changes: Partial<Pull> = {}): Pull {
    const head = changes.head ?? `change-${number}`;
    this.git.branch(head, 'main').commit(files);
    this.git.git('checkout', '--quiet', 'main');
    return this.github.state.open(number, head, changes);
  }

  /** Opens a pull request with one commit that is made in a fork, and that the repository has only by its number. */
  openFromFork(number: number, files: Files, changes: Partial<Pull> = {}): Pull {
    const fork = new GitRepository();
    const head = changes.head ?? `change-${number}`;
    fork.git('fetch', '--quiet', this.git.folder, 'main');
    fork.branch(head, 'FETCH_HEAD').commit(files);
    return this.github.state.open(number, head, { ...changes, isFork: true, fork });
  }

  /** Puts pull requests on top of `main`, one after the other, as a merge queue does. @throws where they conflict */
  queue(...numbers: readonly number[]): { readonly base: string; readonly head: string; readonly ref: string } {
    const base = this.git.git('rev-parse', 'main');
    let head = base;
    for (const number of numbers) {
      const merged = this.git.merge(head, this.github.state.endsOf(this.#pull(number)).head);
      if (merged === null) throw new Error(`pull request ${number} conflicts with what is before it in the queue`);
      head = merged;
    }
    const ref = `refs/heads/gh-readonly-queue/main/pr-${numbers.at(-1)}-${base}`;
    this.git.git('update-ref', ref, head);
    return { base, head, ref };
  }

  #pull(number: number): Pull {
    const pull = this.github.state.pulls.get(number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    return pull;
  }

  /** What has happened to `main` since. */
  land(files: Files): string {
    this.git.git('checkout', '--quiet', 'main');
    const commit = this.git.commit(files);
    for (const pull of this.github.state.pulls.values()) this.github.state.tryMerge(pull);
    return commit;
  }

  /** A further commit on the branch of a pull request. */
  push(number: number, files: Files): void {
    const pull = this.#pull(number);
    const where = pull.fork ?? this.git;
    where.git('checkout', '--quiet', pull.head);
    where.commit(files);
    if (pull.fork === null) this.git.git('checkout', '--quiet', 'main');
    this.github.state.tryMerge(pull);
  }

  /** The action for a pull request. */
  check(number: number, options: RunOptions = {}): Promise<ActionRun> {
    return this.run(pullRequestEvent(this.github, number), options);
  }

  async run(
    { event, env }: Event,
    { inputs = {}, checkout = 'merge', depth = 1, env: more = {} }: RunOptions,
  ): Promise<ActionRun> {
    const sha = checkout === 'head' ? (event['pull_request'] as { head: { sha: string } }).head.sha : env['GITHUB_SHA'];
    const workspace = checkout === 'none' ? temporaryFolder() : this.checkout(sha ?? '', depth);
    const job = { event, env: { ...env, ...more }, inputs: { token, ...inputs } };
    const done = await runActionBeside(workspace, job);
    // The runner is told first of all what it must not show.
    return { ...done, commands: done.commands.filter((it) => it !== `::add-mask::${token}`) };
  }

  /** As actions/checkout does it: a commit and as many before it as it is told, no branch. @returns the folder */
  checkout(sha: string, depth = 1): string {
    const copy = new GitRepository();
    copy.git('remote', 'add', 'origin', `file://${this.git.folder}`);
    const wanted = depth === 0 ? ['origin', '+refs/heads/*:refs/remotes/origin/*', sha] : ['origin', sha];
    copy.git('fetch', '--quiet', ...(depth === 0 ? [] : [`--depth=${depth}`]), ...wanted);
    copy.git('checkout', '--quiet', '--detach', sha);
    return copy.folder;
  }
}
