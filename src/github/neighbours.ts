/** The other open pull requests that touch what this one is about, in one query. */
import { z } from 'zod';
import type { GitHub, Purpose } from './client.ts';

/** Pull requests that are looked through, the latest first, and files of each. */
const mostListed = 50;
const mostFiles = 100;

const reading: Purpose = { verb: 'list the open pull requests', permission: 'pull-requests: read' };

const schema = z.object({
  repository: z.object({
    pullRequests: z.object({
      totalCount: z.int(),
      nodes: z.array(
        z
          .object({
            number: z.int(),
            url: z.string(),
            headRefOid: z.string().regex(/^[0-9a-f]{40,64}$/),
            baseRefName: z.string(),
            files: z
              .object({ totalCount: z.int(), nodes: z.array(z.object({ path: z.string() }).nullable()) })
              .nullable(),
          })
          .nullable(),
      ),
    }),
  }),
});

const query = `query ($owner: String!, $repo: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, baseRefName: $base, first: ${mostListed}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes { number url headRefOid baseRefName files(first: ${mostFiles}) { totalCount nodes { path } } }
    }
  }
}`;

export interface Neighbour {
  readonly number: number;
  readonly url: string;
  /** Its last commit. */
  readonly head: string;
  /** The files that it changes, from the root of the repository: the first hundred of them. */
  readonly files: readonly string[];
}

export interface Neighbours {
  readonly found: readonly Neighbour[];
  /** How many more are open than were looked through. */
  readonly unseen: number;
}

/** The open pull requests to a branch, but the one that is given, the latest first. @throws GitHubFailure */
export async function neighboursOf(github: GitHub, base: string, own: number): Promise<Neighbours> {
  const { repository } = await github.graphql(schema, query, { base }, reading);
  const { nodes, totalCount } = repository.pullRequests;
  const found = nodes
    .filter((it) => it !== null)
    .filter((it) => it.number !== own)
    .map(({ number, url, headRefOid, files }) => ({
      number,
      url,
      head: headRefOid,
      files: files?.nodes.map((it) => it?.path ?? '') ?? [],
    }));
  return { found, unseen: Math.max(totalCount - nodes.length, 0) };
}
