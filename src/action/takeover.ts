/** Who has agreed to a takeover, by whichever event the change is seen. */
import { pullOf, type Settled, settledBy } from '../github/approvals.ts';
import { GitHubFailure } from '../github/client.ts';
import type { TakeoverPolicy } from '../model/policy.ts';
import type { Task } from './task.ts';

/** @param registry its path in the checked folder */
export async function settlement(task: Task, policy: TakeoverPolicy, registry: string): Promise<Settled> {
  const { github, occasion, commits, pathPrefix } = task;
  try {
    const pull =
      occasion.kind === 'pull-request' ? occasion.number : (occasion.pull ?? (await pullOf(github, commits.head)));
    if (pull === null)
      return { by: null, notes: ['no pull request brought this commit, so nobody can have agreed to it'] };
    return await settledBy(github, {
      pull,
      // In a merge queue, the commit that was approved is the pull request's and not the group's.
      head: occasion.kind === 'pull-request' ? occasion.head.sha : null,
      base: commits.base,
      registry: pathPrefix === '' ? registry : `${pathPrefix}/${registry}`,
      policy,
    });
  } catch (error) {
    if (!(error instanceof GitHubFailure) || !error.isRefused) throw error;
    return { by: null, notes: [`whether somebody has agreed to the takeover is not known: ${error.message}`] };
  }
}
