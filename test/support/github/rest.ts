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
export function answerRest(state: State, request: Request, { template, path }: Operation): Answer {
  const route = routes[`${request.method} ${template}`];
  if (route === undefined) throw new Error(`the fake has no ${request.method} ${template}`);
  const isOfRepository = path['owner'] !== undefined;
  const refusal = refusalOf(state, request, isOfRepository);
  if (refusal !== null) return refusal;
  if (isOfRepository && `${path['owner']}/${path['repo']}`.toLowerCase() !== state.fullName) return notFound;
  if (template !== '/rate_limit') state.rate.used += 1;
  const reads = state.isPrivate ? null : 'read';
  const may = (how: 'read' | 'write'): boolean =>
    reads === how || route.permissions.some((permission) => state.may(permission, how));
  // What a token may not even see is not there, or so GitHub says.
  if (!may('read')) return route.permissions.includes('contents') ? notFound : refused;
  if (!may(route.how)) return refused;
  return route.answer(state, request, path);
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource */
function refusalOf(state: State, { authorization, method }: Request, isOfRepository: boolean): Answer | null {
  if (authorization === null) {
    if (state.isPrivate && isOfRepository) return notFound;
    return isOfRepository && method === 'GET' ? null : unauthorized('Requires authentication');
  }
  const token = authorization.replace(/^(?:token|bearer) /i, '');
  return state.token === null || token === state.token ? null : unauthorized('Bad credentials');
}
