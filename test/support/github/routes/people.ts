/** Who is in which team, who may do what, and how much the token may still ask. */
import type { Answer, Request } from '../fake.ts';
import type { Json } from '../openapi.ts';
import type { State } from '../state.ts';
import { example, listed, notFound, ok, type Path, type Routes, refused, repos, userNamed } from './route.ts';

const anybody = { permissions: ['metadata'], how: 'read' } as const;
const team = '/orgs/{org}/teams/{team_slug}';
const collaborator = `${repos}/collaborators/{username}/permission`;

export const people: Routes = {
  [`GET ${team}/members`]: { ...anybody, answer: members },
  [`GET ${team}/memberships/{username}`]: { ...anybody, answer: membership },
  [`GET ${collaborator}`]: { ...anybody, answer: permission },
  ['GET /user']: { ...anybody, answer: user },
  ['GET /rate_limit']: { ...anybody, answer: rateLimit },
};

function membersOf(state: State, path: Path): readonly string[] | undefined {
  return state.teams.get(`${path['org']}/${path['team_slug']}`);
}

function members(state: State, request: Request, path: Path): Answer {
  const found = membersOf(state, path);
  return found === undefined ? notFound : listed(found.map(userNamed), request);
}

function membership(state: State, _: Request, path: Path): Answer {
  // To a token that may not see teams, GitHub says the same: https://github.com/srvaroa/labeler/issues/160
  if (!membersOf(state, path)?.includes(path['username'] ?? '')) return notFound;
  return ok({ ...example('GET', `${team}/memberships/{username}`), state: 'active', role: 'member' });
}

/** In this answer, the roles between are named after the larger ones that they are a part of. */
const permissions = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read' } as const;

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
function permission(state: State, _: Request, { username = '' }: Path): Answer {
  const role = state.collaborators.get(username);
  const shape = example('GET', collaborator);
  const given = shape['user'] as Json;
  const known = { ...given, login: username, role_name: role ?? 'none' };
  return ok({ permission: role === undefined ? 'none' : permissions[role], role_name: role ?? 'none', user: known });
}

/** The token of a workflow is no user's. */
function user(state: State): Answer {
  return state.user === null ? refused : ok({ ...example('GET', '/user'), login: state.user });
}

function rateLimit({ rate: { limit, used, reset } }: State): Answer {
  const shape = example('GET', '/rate_limit');
  const core = { limit, used, remaining: Math.max(limit - used, 0), reset };
  return ok({ ...shape, rate: core, resources: { ...(shape['resources'] as Json), core } });
}
