/** A repository on the fake GitHub, and the client that actions use to ask it. */
import { getOctokit } from '@actions/github';
import type { GitRepository } from '../git.ts';
import type { FakeGitHub } from './fake.ts';
import { Harbour, token } from './harbour.ts';

export interface Connected {
  readonly harbour: Harbour;
  readonly fake: FakeGitHub;
  readonly git: GitRepository;
  readonly octokit: ReturnType<typeof getOctokit>;
  /** Whose repository, as every route wants it. */
  readonly at: { readonly owner: string; readonly repo: string };
}

/** What the repository has that is asked for here: each kind of entry, and names that addresses do not allow. */
export const files = {
  'PORTS.md': '# Ports\n',
  'apps/ferry/start.sh': { executable: '#!/bin/sh\n' },
  'apps/ferry/a "b" %.js': 'module.exports = 1;\n',
  'logo.png': Buffer.from([0, 1, 2, 255]),
  link: { link: 'apps/ferry' },
  'ports-link.md': { link: 'PORTS.md' },
  library: { submodule: '1'.repeat(40) },
} as const;

export async function connected(base?: string): Promise<Connected> {
  const harbour = await Harbour.with(files, base);
  const { github: fake, git } = harbour;
  const octokit = getOctokit(token, { baseUrl: fake.apiUrl, log: quiet });
  return { harbour, fake, git, octokit, at: { owner: 'harbour', repo: 'ferry' } };
}

// What is refused on purpose need not be in the log.
const nothing = (): void => undefined;
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The status of a request that is refused. */
export async function statusOf(asked: Promise<unknown>): Promise<number> {
  return asked.then(
    () => 200,
    (error: { readonly status?: number }) => error.status ?? 0,
  );
}
