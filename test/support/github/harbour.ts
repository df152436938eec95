/** A repository on the fake GitHub, and the action run for one of its events, as the runner would. */
import { temporaryFolder } from '../folder.ts';
import { GitRepository } from '../git.ts';
import { orderly } from '../harbour.ts';
import { type ActionRun, runActionBeside } from '../runner.ts';
import type { Event } from './events.ts';
import { pullRequestEvent } from './events.ts';
import { FakeGitHub } from './fake.ts';
import type { Pull } from './state.ts';

type Files = Readonly<Record<string, string | Buffer | null>>;

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What actions/checkout was told to bring: the commit of the event, another one, or nothing at all. */
  readonly checkout?: 'merge' | 'head' | 'none';
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
  static async with(files: Files = orderly): Promise<Harbour> {
    const git = new GitRepository();
    git.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    git.commit(files);
    return new Harbour(git, await FakeGitHub.start(git));
  }

  /** Opens a pull request with one commit on top of `main`. */
  open(number: number, files: Files, changes: Partial<Pull> = {}): Pull {
    const head = changes.head ?? `change-${number}`;
    this.git.branch(head, 'main').commit(files);
    this.git.git('checkout', '--quiet', 'main');
    return this.github.state.open(number, head, changes);
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
    const pull = this.github.state.pulls.get(number);
    if (pull === undefined) throw new Error(`there is no pull request ${number}`);
    this.git.git('checkout', '--quiet', pull.head);
    this.git.commit(files);
    this.git.git('checkout', '--quiet', 'main');
    this.github.state.tryMerge(pull);
  }

  /** The action for a pull request. */
  check(number: number, options: RunOptions = {}): Promise<ActionRun> {
    return this.run(pullRequestEvent(this.github, number), options);
  }

  async run(
    { event, env }: Event,
    { inputs = {}, checkout = 'merge', env: more = {} }: RunOptions,
  ): Promise<ActionRun> {
    const sha = checkout === 'head' ? (event['pull_request'] as { head: { sha: string } }).head.sha : env['GITHUB_SHA'];
    const workspace = checkout === 'none' ? temporaryFolder() : this.#checkout(sha ?? '');
    const job = { event, env: { ...env, ...more }, inputs: { token, ...inputs } };
    const done = await runActionBeside(workspace, job);
    // The runner is told first of all what it must not show.
    return { ...done, commands: done.commands.filter((it) => it !== `::add-mask::${token}`) };
  }

  /** As actions/checkout does it: one commit, no branch. */
  #checkout(sha: string): string {
    const copy = new GitRepository();
    copy.git('fetch', '--quiet', '--depth=1', `file://${this.git.folder}`, sha);
    copy.git('checkout', '--quiet', '--detach', sha);
    return copy.folder;
  }
}
