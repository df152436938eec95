/** What all answers of the REST API have in common. */
import type { Answer, Request } from '../fake.ts';
import { exampleOf, type Json } from '../openapi.ts';
import { bot, type Permission, type State } from '../state.ts';

export type Path = Readonly<Record<string, string>>;

export interface Route {
  /** Any of these is enough. */
  readonly permissions: readonly Permission[];
  readonly how: 'read' | 'write';
  answer(state: State, request: Request, path: Path): Answer;
}

/** Routes by method and template. */
export type Routes = Readonly<Record<string, Route>>;

export const repos = '/repos/{owner}/{repo}';

export const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
export const refused: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  },
};

/** What GitHub says of a request that it understands and cannot do. */
export function invalid(message: string, ...errors: readonly (string | Json)[]): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: '422' };
  return { status: 422, body: errors.length === 0 ? body : { ...body, errors } };
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

const examples = new Map<string, Json>();

/** GitHub's example of an answer. */
export function example(method: string, template: string, status = 200): Json {
  const key = `${method} ${template} ${status}`;
  const known = examples.get(key) ?? exampleOf(method, template, status);
  examples.set(key, known);
  return known;
}

/** A page of a list, with the addresses of the others. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function listed(items: readonly unknown[], request: Request): Answer {
  const { page, link } = paged(items, request);
  return { status: 200, body: page, headers: link };
}

export function paged<T>(
  items: readonly T[],
  { query, url }: Request,
): { readonly page: readonly T[]; readonly link: Readonly<Record<string, string>> } {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const to = (page: number, rel: string): string => {
    const address = new URL(url);
    address.searchParams.set('page', String(page));
    return `<${address}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
  ];
  const page = items.slice((number - 1) * size, number * size);
  return { page, link: links.length === 0 ? {} : { link: links.join(', ') } };
}

export function userNamed(login: string): Json {
  const user = example('GET', `${repos}/issues/{issue_number}/comments`)['user'] as Json;
  return { ...user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** A page of the repository: `pageOf(state, 'blob', commit, path)`. */
export function pageOf(state: State, ...parts: readonly string[]): string {
  const path = parts.flatMap((it) => it.split('/')).map(encodeURIComponent);
  return ['https://github.example', state.fullName, ...path].join('/');
}

/** Who acts with the token. */
export function actor(state: State): string {
  return state.user ?? bot;
}
