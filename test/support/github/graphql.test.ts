/** The GraphQL part of the fake GitHub. */
import { describe, expect, it } from 'vitest';
import { connected } from './connected.ts';

const on = { owner: 'harbour', name: 'ferry' };
const of = (fields: string, variables = '') =>
  `query ($owner: String!, $name: String!${variables}) { repository(owner: $owner, name: $name) { ${fields} } }`;

describe('an object', () => {
  it('is a blob, a tree or a commit, by its id or by an expression', async () => {
    const { octokit, git } = await connected();
    const object = `... on Blob { oid text isBinary isTruncated byteSize }
      ... on Tree { entries { name type mode } }
      ... on Commit { oid message tree { oid } parents(first: 1) { totalCount } }`;
    const query = of(
      `text: object(expression: "main:PORTS.md") { __typename ${object} }
      binary: object(oid: $id) { ${object} }
      folder: object(expression: "main:apps/ferry") { ${object} }
      commit: object(expression: "main") { ${object} }
      nothing: object(expression: "main:nowhere") { ${object} }
      unknown: object(oid: "${'2'.repeat(40)}") { ${object} }`,
      ', $id: GitObjectID!',
    );
    expect(await octokit.graphql(query, { ...on, id: git.git('rev-parse', 'main:logo.png') })).toEqual({
      repository: {
        text: {
          __typename: 'Blob',
          oid: git.git('rev-parse', 'main:PORTS.md'),
          text: '# Ports\n',
          isBinary: false,
          isTruncated: false,
          byteSize: 8,
        },
        binary: expect.objectContaining({ text: null, isBinary: true, byteSize: 4 }),
        folder: {
          entries: [
            { name: 'a "b" %.js', type: 'blob', mode: 0o100644 },
            { name: 'start.sh', type: 'blob', mode: 0o100755 },
          ],
        },
        commit: {
          oid: git.git('rev-parse', 'main'),
          message: 'Change the harbour',
          tree: { oid: git.git('rev-parse', 'main^{tree}') },
          parents: { totalCount: 0 },
        },
        nothing: null,
        unknown: null,
      },
    });
  });

  it('has no more than half a megabyte of text', async () => {
    const { harbour, octokit } = await connected();
    harbour.land({ 'large.json': 'x'.repeat(600_000) });
    const query = of('object(expression: "main:large.json") { ... on Blob { text isTruncated byteSize } }');
    const { repository } = await octokit.graphql<{ repository: { object: { text: string } } }>(query, on);
    expect(repository.object).toMatchObject({ isTruncated: true, byteSize: 600_000 });
    expect(repository.object.text.length).toBe(512_000);
  });
});

describe('pull requests', () => {
  interface Page {
    readonly repository: {
      readonly pullRequests: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly number: number }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  }

  it('are those of a branch and a state, in the order and the pages that are asked for', async () => {
    const { harbour, octokit, git } = await connected();
    git.git('branch', 'other');
    for (const number of [1, 2, 3, 4, 5]) harbour.open(number, { [`pier-${number}.js`]: '' });
    harbour.github.state.open(6, 'main', { base: 'other' });
    harbour.github.state.open(7, 'main', { state: 'closed' });
    const query = of(
      `pullRequests(states: OPEN, baseRefName: "main", first: 2, after: $after, orderBy: { field: UPDATED_AT, direction: DESC })
        { totalCount nodes { number } pageInfo { hasNextPage endCursor } }`,
      ', $after: String',
    );
    const seen: number[] = [];
    let after: string | null = null;
    for (let count = 0; count < 3; count += 1) {
      const page: Page = await octokit.graphql(query, { ...on, after });
      const { nodes, pageInfo, totalCount } = page.repository.pullRequests;
      expect([totalCount, pageInfo.hasNextPage]).toEqual([5, count < 2]);
      seen.push(...nodes.map((it) => it.number));
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const oldest = await octokit.graphql<Page>(of('pullRequests(first: 1) { nodes { number } }'), on);
    expect(oldest.repository.pullRequests.nodes).toEqual([{ number: 1 }]);
  });

  it('have their commits, their files, and where they come from', async () => {
    const { harbour, octokit, git } = await connected();
    harbour.openFromFork(7, { 'pier.js': 'one\n', 'PORTS.md': null }, { labels: ['quay'] });
    harbour.open(8, { 'quay.js': '' });
    const fields = `number url title headRefOid baseRefName isCrossRepository mergeable headRepository { nameWithOwner }
      labels(first: 9) { nodes { name } } files(first: 1) { totalCount nodes { path changeType } pageInfo { hasNextPage } }`;
    expect(await octokit.graphql(of(`pullRequest(number: 7) { ${fields} }`), on)).toEqual({
      repository: {
        pullRequest: {
          number: 7,
          url: 'https://github.example/harbour/ferry/pull/7',
          title: 'Change change-7',
          headRefOid: git.git('rev-parse', 'refs/pull/7/head'),
          baseRefName: 'main',
          isCrossRepository: true,
          mergeable: 'MERGEABLE',
          headRepository: { nameWithOwner: 'elsewhere/ferry' },
          labels: { nodes: [{ name: 'quay' }] },
          files: {
            totalCount: 2,
            nodes: [{ path: 'PORTS.md', changeType: 'DELETED' }],
            pageInfo: { hasNextPage: true },
          },
        },
      },
    });
  });
});

describe('what may not be seen', () => {
  it.each([
    ['contents', 'object(expression: "main") { oid }'],
    ['pull-requests', 'pullRequests(first: 1) { totalCount }'],
  ])('is refused, without %s: read', async (permission, fields) => {
    const { fake, octokit } = await connected();
    fake.state.permissions.delete(permission);
    await expect(octokit.graphql(of(fields), on)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });

  it('is not found', async () => {
    const { octokit } = await connected();
    const asked = octokit.graphql(of('isPrivate'), { owner: 'harbour', name: 'lighthouse' });
    await expect(asked).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND', path: ['repository'] }] });
  });
});

it.each([
  ['a field that GitHub does not have', of('piers'), /Cannot query field "piers" on type "Repository"/],
  ['a field that the fake does not have', of('forkCount'), /the fake has no forkCount/],
  [
    'an argument that the fake would pass over',
    of('pullRequests(first: 1, labels: ["quay"]) { totalCount }'),
    /does not know the argument labels/,
  ],
  ['a variable of another type', of('object(oid: $id) { oid }', ', $id: GitObjectID!'), /"\$id" of required type/],
  ['a list without a length', of('pullRequests { totalCount }'), /must provide a `first` or `last`/],
  ['a list that is too long', of('pullRequests(first: 101) { totalCount }'), /Requesting 101 records/],
  ['what is no query', '{ repository', /Syntax Error/],
])('%s fails the test that asks for it', async (_, query, message) => {
  const { fake, octokit } = await connected();
  await expect(octokit.graphql(query, on)).rejects.toThrow(message);
  expect(fake.violations.splice(0)).toEqual([expect.stringMatching(message)]);
});
