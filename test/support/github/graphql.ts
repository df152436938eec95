/** The GraphQL part of the fake: GitHub's own schema, executed over the repository. A field that nothing resolves fails. */
import { schema as sources } from '@octokit/graphql-schema';
import { buildSchema, execute, parse, validate } from 'graphql';
import type { Answer } from './fake.ts';
import type { Pull, State } from './state.ts';

const schema = buildSchema(sources.idl, { assumeValid: true });

export async function answerGraphql(state: State, body: unknown, violations: string[]): Promise<Answer> {
  const { query, variables } = body as { query: string; variables?: Record<string, unknown> };
  const document = parse(query);
  const wrong = validate(schema, document);
  if (wrong.length > 0) {
    violations.push(...wrong.map((it) => `GraphQL: ${it.message}`));
    return { status: 200, body: { errors: wrong.map(({ message }) => ({ message })) } };
  }
  if (!state.may('contents', 'read')) {
    return {
      status: 200,
      body: {
        data: { repository: null },
        errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
      },
    };
  }
  const result = await execute({
    schema,
    document,
    variableValues: variables ?? {},
    rootValue: { repository: (it: { owner: string; name: string }) => repository(state, it) },
    // A field of GitHub's that the fake does not know must not look like an empty one.
    fieldResolver: (source: Record<string, unknown>, args, _, { fieldName }) => {
      const value = source[fieldName];
      if (value === undefined) throw new Error(`the fake has no ${fieldName}`);
      return typeof value === 'function' ? value(args) : value;
    },
  });
  if (result.errors !== undefined) violations.push(...result.errors.map((it) => `GraphQL: ${it.message}`));
  return { status: 200, body: result };
}

function repository(state: State, { owner, name }: { owner: string; name: string }): object | null {
  if (`${owner}/${name}` !== `${state.owner}/${state.repo}`) return null;
  return {
    object: ({ oid, expression }: { oid?: string; expression?: string }) => blob(state, oid ?? expression ?? ''),
    pullRequests: ({ first }: { first: number }) => {
      const open = [...state.pulls.values()].filter((it) => it.state === 'open').reverse();
      return {
        totalCount: open.length,
        nodes: open.slice(0, first).map((it) => ({
          number: it.number,
          title: it.title,
          url: `https://github.example/${state.owner}/${state.repo}/pull/${it.number}`,
          headRefOid: state.git.git('rev-parse', it.head),
          baseRefName: it.base,
          files: ({ first: most }: { first: number }) => {
            const changed = changedFiles(state, it);
            return { totalCount: changed.length, nodes: changed.slice(0, most).map((path) => ({ path })) };
          },
        })),
      };
    },
  };
}

/** Of two histories that have nothing in common, all is changed. */
function changedFiles({ git }: State, { base, head }: Pull): readonly string[] {
  const from = mergeBase(git, base, head);
  return git
    .git('diff', '--name-only', ...(from === null ? [base, head] : [from, head]))
    .split('\n')
    .filter(Boolean);
}

function mergeBase(git: State['git'], base: string, head: string): string | null {
  try {
    return git.git('merge-base', base, head);
  } catch {
    return null;
  }
}

function blob(state: State, name: string): object | null {
  try {
    const oid = /^[0-9a-f]{40}$/.test(name) ? name : state.git.git('rev-parse', '--verify', '--quiet', name);
    const bytes = state.object('cat-file', 'blob', oid);
    const isBinary = bytes.subarray(0, 8_000).includes(0);
    const text = isBinary ? null : bytes.toString('utf8').slice(0, 512_000);
    return { __typename: 'Blob', oid, text, isBinary, isTruncated: bytes.length > 512_000, byteSize: bytes.length };
  } catch {
    return null;
  }
}
