/** Comments and labels of a pull request, which is an issue to this part of GitHub. */
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { Comment, State } from '../state.ts';
import { pullAt } from './pulls.ts';
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

const reading = { permissions: ['issues', 'pull-requests'], how: 'read' } as const;
const writing = { permissions: ['issues', 'pull-requests'], how: 'write' } as const;
const template = `${repos}/issues/{issue_number}`;

export const comments: Routes = {
  [`GET ${template}/comments`]: { ...reading, answer: list },
  [`POST ${template}/comments`]: { ...writing, answer: create },
  [`PATCH ${repos}/issues/comments/{comment_id}`]: { ...writing, answer: change },
  [`DELETE ${repos}/issues/comments/{comment_id}`]: { ...writing, answer: remove },
  [`GET ${template}/labels`]: { ...reading, answer: labels },
  [`POST ${template}/labels`]: { ...writing, answer: addLabels },
};

/** https://github.com/dead-claudia/github-limits#comments */
const longestBody = 65_536;

function problemWith(body: string): Answer | null {
  const blank = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank' };
  if (body.trim() === '') return invalid('Validation Failed', blank);
  return body.length > longestBody ? invalid(`body is too long (maximum is ${longestBody} characters)`) : null;
}

function list(state: State, request: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  return listed(state.comments.filter((it) => it.issue === found.number).map(commentBody), request);
}

function create(state: State, { body }: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const text = String((body as Json)['body']);
  const made = { id: state.id(), issue: found.number, user: actor(state), body: text };
  const problem = problemWith(text);
  if (problem !== null) return problem;
  state.comments.push(made);
  return ok(commentBody(made), 201);
}

function commentAt(state: State, path: Path): Comment | Answer {
  const found = state.comments.find((it) => it.id === Number(path['comment_id']));
  if (found === undefined) return notFound;
  // A comment of somebody else is not a workflow's to change.
  return found.user === actor(state) ? found : refused;
}

function change(state: State, { body }: Request, path: Path): Answer {
  const found = commentAt(state, path);
  if ('status' in found) return found;
  const text = String((body as Json)['body']);
  const problem = problemWith(text);
  if (problem !== null) return problem;
  found.body = text;
  return ok(commentBody(found));
}

function remove(state: State, _: Request, path: Path): Answer {
  const found = commentAt(state, path);
  if ('status' in found) return found;
  state.comments.splice(state.comments.indexOf(found), 1);
  return { status: 204 };
}

function commentBody({ id, issue, user, body }: Comment): Json {
  const shape = example('GET', `${template}/comments`);
  const html = `https://github.example/harbour/ferry/pull/${issue}#issuecomment-${id}`;
  return { ...shape, id, user: userNamed(user), body, html_url: html };
}

function labelBody(name: string): Json {
  return { ...example('GET', `${template}/labels`), name };
}

function labels(state: State, request: Request, path: Path): Answer {
  const found = pullAt(state, path);
  return found === null ? notFound : listed(found.labels.map(labelBody), request);
}

function addLabels(state: State, { body }: Request, path: Path): Answer {
  const found = pullAt(state, path);
  if (found === null) return notFound;
  const given = (Array.isArray(body) ? body : ((body as Json)['labels'] ?? [])) as readonly (string | Json)[];
  const names = given.map((it) => (typeof it === 'string' ? it : String(it['name'])));
  found.labels = [...new Set([...found.labels, ...names])];
  return ok(found.labels.map(labelBody));
}
