/** The GraphQL part of the fake: GitHub's own schema, executed over the repository. A field that nothing resolves fails. */
import { schema as sources } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, parse, validate } from 'graphql';
import type { Answer, Request } from './fake.ts';
import { tokenOf } from './rest.ts';
import { commitBody, entriesOf } from './routes/objects.ts';
import { filesOf } from './routes/pulls.ts';
import type { Pull, State } from './state.ts';

const schema = buildSchema(sources.idl, { assumeValid: true });

/** An error that GitHub itself would answer, to a query that is right. */
function refusal(type: 'NOT_FOUND' | 'FORBIDDEN', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

type Args = Readonly<Record<string, unknown>>;
type Field = (args: Args) => unknown;

/** A field that takes arguments. One that the fake would pass over is an error, as its answer would be another one. */
function field(known: readonly string[], resolve: Field): Field {
  return (args) => {
    const unknown = Object.keys(args).filter((it) => !known.includes(it) && args[it] !== null);
    if (unknown.length > 0) throw new Error(`the fake does not know the argument ${unknown.join(', ')}`);
    return resolve(args);
  };
}

/** @param violations gets what GitHub would not have understood, and what the fake does not know */
export async function answerGraphql(server: State, request: Request, violations: string[]): Promise<Answer> {
  const { body } = request;
  const token = tokenOf(request);
  // Unlike the REST API, it says nothing at all to who has no token.
  if (token === null || !server.accepts(token))
    return { status: 401, body: { message: token === null ? 'Requires authentication' : 'Bad credentials' } };
  const { query, variables = {} } = body as { query: string; variables?: Args };
  server.rate.used += 1;
  const document = parse(query);
  const wrong = validate(schema, document);
  if (wrong.length > 0) {
    violations.push(...wrong.map((it) => `GraphQL: ${it.message}`));
    return { status: 200, body: { errors: wrong.map(({ message }) => ({ message })) } };
  }
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: { repository: field(['owner', 'name', 'followRenames'], (it) => repository(server, token, it)) },
    // A field of GitHub's that the fake does not know must not look like an empty one.
    fieldResolver: (source: Record<string, unknown>, args: Args, _, { fieldName }) => {
      const value = source[fieldName];
      if (value === undefined) throw new Error(`the fake has no ${fieldName}`);
      return typeof value === 'function' ? value(args) : value;
    },
  });
  const errors = result.errors ?? [];
  violations.push(...errors.filter((it) => it.extensions['type'] === undefined).map((it) => `GraphQL: ${it.message}`));
  if (errors.length === 0) return { status: 200, body: result };
  const answered = errors.map((it) => ({ type: it.extensions['type'], path: it.path, message: it.message }));
  return { status: 200, body: { data: result.data ?? null, errors: answered } };
}

function repository(server: State, token: string, { owner, name }: Args): object {
  const state = server.repositoryFor(String(owner), String(name), token);
  if (state === null) throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  const isReadable = !state.isPrivate;
  const need = (permission: 'contents' | 'pull-requests'): void => {
    if (!isReadable && !state.may(permission, 'read'))
      throw refusal('FORBIDDEN', 'Resource not accessible by integration');
  };
  return {
    nameWithOwner: state.fullName,
    isPrivate: state.isPrivate,
    defaultBranchRef: () => ({ name: 'main', target: object(state, 'refs/heads/main') }),
    object: field(['oid', 'expression'], ({ oid, expression }) => {
      need('contents');
      return object(state, String(oid ?? expression ?? ''));
    }),
    pullRequest: field(['number'], ({ number }) => {
      need('pull-requests');
      const found = state.pulls.get(Number(number));
      if (found !== undefined) return pullRequest(state, found);
      throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    }),
    pullRequests: field(['states', 'baseRefName', 'headRefName', 'orderBy', ...pageArguments], (args) => {
      need('pull-requests');
      return connection(
        pullRequests(state, args).map((it) => pullRequest(state, it)),
        'pullRequests',
        args,
      );
    }),
  };
}

/** By number, which is the order in which they were made; without an order, GitHub begins with the oldest. */
function pullRequests(state: State, { states, baseRefName, headRefName, orderBy }: Args): readonly Pull[] {
  const wanted = states === undefined || states === null ? null : [states].flat();
  const { field: by, direction } = (orderBy ?? { field: 'CREATED_AT', direction: 'ASC' }) as Args;
  // What happened last happened to the one that was opened last: the fake has no other clock.
  if (by !== 'CREATED_AT' && by !== 'UPDATED_AT') throw new Error(`the fake does not order pull requests by ${by}`);
  const found = [...state.pulls.values()]
    .filter((it) => wanted === null || wanted.includes(it.state.toUpperCase()))
    .filter((it) => it.base === (baseRefName ?? it.base) && it.head === (headRefName ?? it.head))
    .sort((a, b) => a.number - b.number);
  return direction === 'DESC' ? found.reverse() : found;
}

function pullRequest(state: State, pull: Pull): object {
  const { number, title, base, head, isFork, labels } = pull;
  const ends = state.endsOf(pull);
  const mergeable = pull.mergeable === null ? 'UNKNOWN' : pull.mergeable ? 'MERGEABLE' : 'CONFLICTING';
  return {
    number,
    title,
    url: `https://github.example/${state.fullName}/pull/${number}`,
    state: pull.state.toUpperCase(),
    headRefName: head,
    headRefOid: ends.head,
    baseRefName: base,
    baseRefOid: ends.base,
    isCrossRepository: isFork,
    headRepository: pull.isForkDeleted ? null : { nameWithOwner: isFork ? 'elsewhere/ferry' : state.fullName },
    mergeable,
    labels: field(['orderBy', ...pageArguments], ({ orderBy, ...page }) => {
      const { field: by, direction } = (orderBy ?? {}) as Args;
      // By default, as they were made, which the fake takes for how they were given.
      if (by !== 'CREATED_AT' || direction !== 'ASC') throw new Error(`the fake does not order labels by ${by}`);
      const nodes = labels.map((name) => ({ name }));
      return connection(nodes, 'labels', page);
    }),
    files: field(pageArguments, (args) => {
      const files = filesOf(state, pull).map(({ path, additions, deletions, status }) => {
        const changeType = status === 'removed' ? 'DELETED' : status.toUpperCase();
        return { path, additions, deletions, changeType };
      });
      return connection(files, 'files', args);
    }),
  };
}

const pageArguments = ['first', 'after', 'last', 'before'];

/** https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api */
function connection(nodes: readonly object[], name: string, { first, after, last, before }: Args): object {
  const size = first ?? last;
  if (typeof size !== 'number')
    throw new Error(`You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
  if (size < 1 || size > 100)
    throw new Error(`Requesting ${size} records on the \`${name}\` connection exceeds the limit.`);
  const from = after == null ? 0 : placeOf(after) + 1;
  const to = before == null ? nodes.length : placeOf(before);
  const start = typeof first === 'number' ? from : Math.max(to - size, from);
  const end = typeof first === 'number' ? Math.min(from + size, to) : to;
  const page = nodes.slice(start, end);
  return {
    totalCount: nodes.length,
    nodes: page,
    edges: page.map((node, index) => ({ node, cursor: cursorOf(start + index) })),
    pageInfo: {
      hasNextPage: end < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : cursorOf(start),
      endCursor: page.length === 0 ? null : cursorOf(end - 1),
    },
  };
}

function cursorOf(place: number): string {
  return Buffer.from(`cursor:${place}`).toString('base64');
}

function placeOf(cursor: unknown): number {
  const place = /^cursor:(\d+)$/.exec(Buffer.from(String(cursor), 'base64').toString('utf8'))?.[1];
  if (place === undefined) throw new Error(`\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(place);
}

/** Bytes of a text that GitHub gives. */
const longestText = 512_000;

function object(state: State, name: string): object | null {
  try {
    const isId = /^[0-9a-f]{40}$/.test(name);
    const oid = isId ? name : state.git.id(name);
    const kind = state.object('cat-file', '-t', oid).toString('utf8').trim();
    if (kind === 'blob') return blob(state, oid);
    if (kind === 'tree') return tree(state, oid);
    return kind === 'commit' ? commit(state, oid) : null;
  } catch {
    return null;
  }
}

function blob(state: State, oid: string): object {
  const bytes = state.object('cat-file', 'blob', oid);
  const isBinary = bytes.subarray(0, 8_000).includes(0);
  const text = isBinary ? null : bytes.toString('utf8').slice(0, longestText);
  return { __typename: 'Blob', oid, text, isBinary, isTruncated: bytes.length > longestText, byteSize: bytes.length };
}

function tree(state: State, oid: string): object {
  const entries = (): object[] =>
    entriesOf(state, oid).map(({ path, mode, type, sha, size }) => ({
      name: path,
      path,
      mode: Number.parseInt(mode, 8),
      type,
      oid: sha,
      size: size ?? 0,
      object: () => object(state, sha),
    }));
  return { __typename: 'Tree', oid, entries };
}

function commit(state: State, oid: string): object {
  const parents = state.object('rev-parse', `${oid}^@`).toString('utf8').split('\n').filter(Boolean);
  return {
    __typename: 'Commit',
    oid,
    message: () => commitBody(state, oid)['message'],
    tree: () => object(state, `${oid}^{tree}`),
    parents: field(pageArguments, (args) =>
      connection(
        parents.map((it) => commit(state, it)),
        'parents',
        args,
      ),
    ),
  };
}
