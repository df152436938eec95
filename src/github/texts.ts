/** The texts of a few files of a few commits, in one query. */
import { z } from 'zod';
import { SourceText } from '../model/source-text.ts';
import type { GitHub, Purpose } from './client.ts';

/** Files of one query. */
const most = 100;

const schema = z.object({
  repository: z.record(
    z.string(),
    z.object({ text: z.string().nullish(), isTruncated: z.boolean().optional() }).nullable(),
  ),
});

/**
 * The texts by path, for each commit; what is not there, is no text or is too long for an answer is left out.
 *
 * @param paths from the root of the repository
 * @throws GitHubFailure where they cannot be had
 */
export async function textsAt(
  github: GitHub,
  commits: readonly string[],
  paths: readonly string[],
  purpose: Purpose,
): Promise<readonly ReadonlyMap<string, SourceText>[]> {
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
