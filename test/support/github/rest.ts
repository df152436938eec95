/** The REST API: which answer a request gets, if the token may have it. */
import type { Answer, Request } from './fake.ts';
import type { Operation } from './openapi.ts';
import { checks } from './routes/checks.ts';
import { comments } from './routes/comments.ts';
import { commits } from './routes/commits.ts';
import { objects } from './routes/objects.ts';
import { people } from './routes/people.ts';
import { pulls } from './routes/pulls.ts';
import { reviews } from './routes/reviews.ts';
import { notFound, type Routes, refused } from './routes/route.ts';
import type { State } from './state.ts';

const routes: Routes = { ...objects, ...commits, ...pulls, ...reviews, ...comments, ...checks, ...people };

const unauthorized = (message: string): Answer => ({
  status: 401,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: '401' },
});

/** The answer to a request that GitHub knows. @throws where the fake has no answer */
export function answerRest(server: State, request: Request, { template, path }: Operation): Answer {
  const route = routes[`${request.method} ${template}`];
  if (route === undefined) throw new Error(`the fake has no ${request.method} ${template}`);
  const { owner, repo = '' } = path;
  const token = tokenOf(request);
  const refusal = refusalOf(server, request, token, owner !== undefined);
  if (refusal !== null) return refusal;
  if (template !== '/rate_limit') server.rate.used += 1;
  const state = owner === undefined ? server : server.repositoryFor(owner, repo, token);
  if (state === null) return notFound;
  const reads = state.isPrivate ? null : 'read';
  const isGiven = owner === undefined || state.knows(token);
  const may = (how: 'read' | 'write'): boolean =>
    reads === how || (isGiven && route.permissions.some((permission) => state.may(permission, how)));
  // What a token may not even see is not there, or so GitHub says.
  if (!may('read')) return route.permissions.includes('contents') ? notFound : refused;
  if (!may(route.how)) return refused;
  return route.answer(state, request, path);
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource */
function refusalOf(server: State, { method }: Request, token: string | null, isOfRepository: boolean): Answer | null {
  if (token === null) return isOfRepository && method === 'GET' ? null : unauthorized('Requires authentication');
  return server.accepts(token) ? null : unauthorized('Bad credentials');
}

export function tokenOf({ authorization }: Request): string | null {
  return authorization?.replace(/^(?:token|bearer) /i, '') ?? null;
}
