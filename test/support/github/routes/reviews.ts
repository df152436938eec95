/** Reviews, and what they say of lines. */
import { shownLines } from '../diff.ts';
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { Pull, Review, ReviewComment, State } from '../state.ts';
import { filesOf, pullAt } from './pulls.ts';
import {
  actor,
  example,
  invalid,
  listed,
  notFound,
  ok,
  type Path,
  type Routes,
  refused,
  repos,
  userNamed,
} from './route.ts';

const reading = { permissions: ['pull-requests'], how: 'read' } as const;
const writing = { permissions: ['pull-requests'], how: 'write' } as const;
const template = `${repos}/pulls/{pull_number}`;

export const reviews: Routes = {
  [`GET ${template}/reviews`]: { ...reading, answer: list },
  [`POST ${template}/reviews`]: { ...writing, answer: review },
  [`GET ${template}/comments`]: { ...reading, answer: comments },
  [`POST ${template}/comments`]: { ...writing, answer: comment },
};

function list(state: State, request: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const shape = example('GET', `${template}/reviews`);
  return listed(
    state.reviews
      .filter((it) => it.pull === found.number)
      .map((it) => ({
        ...shape,
        id: it.id,
        state: it.state,
        user: userNamed(it.user),
        commit_id: it.commit,
        body: it.body ?? '',
      })),
    request,
  );
}

function comments(state: State, request: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const shape = example('GET', `${template}/comments`);
  return listed(
    state.reviewComments.filter((it) => it.pull === found.number).map((it) => commentBody(shape, it)),
    request,
  );
}

function commentBody(shape: Json, { id, user, path, line, body, commit }: ReviewComment): Json {
  return { ...shape, id, user: userNamed(user), path, line, body, commit_id: commit, original_commit_id: commit };
}

const states: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function review(state: State, request: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const given = request.body as Json;
  const { head } = state.endsOf(found);
  const said = (given['comments'] ?? []) as readonly Json[];
  const event = given['event'];
  if (event === 'COMMENT' && said.length === 0 && !given['body']) return invalid('Unprocessable Entity');
  // A repository has to allow that first, and by default does not.
  if (event === 'APPROVE' && state.user === null) return refused;
  // All or nothing, without a word on which: https://github.com/max-sixty/tend/pull/252
  if (!said.every((it) => isShown(state, found, it)))
    return invalid('Unprocessable Entity', 'Line could not be resolved');
  const commit = String(given['commit_id'] ?? head);
  for (const it of said) state.reviewComments.push(made(state, found, commit, it));
  const id = state.id();
  const [user, body] = [actor(state), String(given['body'] ?? '')];
  const now = states[String(event)] ?? 'PENDING';
  state.reviews.push({ id, pull: found.number, user, state: now, commit, body });
  const shape = example('POST', `${template}/reviews`);
  return ok({ ...shape, id, commit_id: commit, state: now, user: userNamed(user), body });
}

function comment(state: State, { body }: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const given = body as Json;
  if (!isShown(state, found, given)) {
    const field = 'pull_request_review_thread.line';
    const message = `${field} must be part of the diff`;
    return invalid('Validation Failed', { resource: 'PullRequestReviewComment', code: 'custom', field, message });
  }
  const it = made(state, found, String(given['commit_id']), given);
  state.reviewComments.push(it);
  return ok(commentBody(example('POST', `${template}/comments`, 201), it), 201);
}

function made(state: State, pull: Pull, commit: string, given: Json): ReviewComment {
  return {
    id: state.id(),
    pull: pull.number,
    user: actor(state),
    path: String(given['path']),
    line: Number(given['line']),
    commit,
    body: String(given['body']),
  };
}

/** Only a line that "Files changed" shows can be spoken of. */
function isShown(state: State, pull: Pull, given: Json): boolean {
  if ((given['side'] ?? 'RIGHT') !== 'RIGHT') throw new Error('the fake has no comments on removed lines');
  const shown = shownLines(filesOf(state, pull).find((it) => it.path === given['path'])?.patch ?? null);
  const lines = [given['line'], given['start_line'] ?? given['line']].map(Number);
  return lines.every((it) => shown.has(it));
}
