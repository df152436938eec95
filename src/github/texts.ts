/** The texts of a few files of a few commits: in one query, or one by one where GraphQL is down. */
import { z } from 'zod';
import { decode } from '../files/decode.ts';
import { SourceText } from '../model/source-text.ts';
import { type GitHub, GitHubFailure, type Purpose } from './client.ts';
import { ApiStore } from './objects.ts';

/** Files of one query: half a megabyte of each is what GitHub gives. */
const most = 50;

const schema = z.object({
  repository: z.record(
    z.string(),
    z.object({ text: z.string().nullish(), isTruncated: z.boolean().optional() }).nullable(),
  ),
});

type Texts = ReadonlyMap<string, SourceText>;

/**
 * The texts by path, for each commit; what is not there, is no text or is too long for an answer is left out.
 *
 * @param paths from the root of the repository
 * @throws GitHubFailure where they cannot be had
 */
export function textsAt(
  github: GitHub,
  commits: readonly string[],
  paths: readonly string[],
  purpose: Purpose,
): Promise<readonly Texts[]> {
  return github.graphqlOr(
    () => queried(github, commits, paths, purpose),
    () => listed(github, commits, paths),
  );
}

async function queried(
  github: GitHub,
  commits: readonly string[],
  paths: readonly string[],
  purpose: Purpose,
): Promise<readonly Texts[]> {
  const texts = commits.map(() => new Map<string, SourceText>());
  const wanted = commits.flatMap((commit, index) =>
    paths.map((path) => ({ index, path, expression: `${commit}:${path}` })),
  );
  for (let at = 0; at < wanted.length; at += most) {
    const group = wanted.slice(at, at + most);
    const variables = Object.fromEntries(group.map(({ expression }, index) => [`e${index}`, expression]));
    const declared = Object.keys(variables).map((name) => `, $${name}: String!`);
    const fields = group.map(
      (_, index) => `f${index}: object(expression: $e${index}) { ... on Blob { text isTruncated } }`,
    );
    const query = `query ($owner: String!, $repo: String!${declared.join('')}) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    const { repository } = await github.graphql(schema, query, variables, purpose);
    for (const [position, { index, path }] of group.entries()) {
      const found = repository[`f${position}`];
      if (typeof found?.text !== 'string' || found.isTruncated === true) continue;
      texts[index]?.set(path, new SourceText(path, found.text.replace(/^\uFEFF/, '')));
    }
  }
  return texts;
}

/** By the trees of the commits. A commit that is not there has no texts, as in a query. */
async function listed(github: GitHub, commits: readonly string[], paths: readonly string[]): Promise<readonly Texts[]> {
  const store = new ApiStore(github);
  const wanted = new Set(paths);
  const texts: Texts[] = [];
  for (const commit of commits) {
    const all = await store.list(commit).catch((error: unknown) => {
      if (error instanceof GitHubFailure && error.status === 404) return [];
      throw error;
    });
    const entries = all.filter((it) => it.kind !== 'submodule' && wanted.has(it.path));
    const contents = await store.read(entries);
    texts.push(
      new Map(
        entries.flatMap(({ path, id }) => {
          const content = contents.get(id);
          const text = content?.kind === 'bytes' ? decode(content.bytes) : null;
          return text === null ? [] : [[path, new SourceText(path, text)] as const];
        }),
      ),
    );
  }
  return texts;
}
