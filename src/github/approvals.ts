/** Whether somebody who may has agreed to a takeover: by a label, or by an approving review of the very commit. */
import { z } from 'zod';
import { globMatcher } from '../model/globs.ts';
import type { TakeoverPolicy } from '../model/policy.ts';
import { type GitHub, GitHubFailure, type Purpose } from './client.ts';
import { textsAt } from './texts.ts';

/** Pages of a hundred reviews. */
const mostPages = 10;

const readPull: Purpose = { verb: 'read the pull request', permission: 'pull-requests: read' };
const readFiles: Purpose = { verb: 'read CODEOWNERS', permission: 'contents: read' };
const readTeam: Purpose = { verb: 'see who is in a team', permission: 'members: read, of an app or a personal token' };

const pullSchema = z.object({ labels: z.array(z.object({ name: z.string() })), head: z.object({ sha: z.string() }) });
const reviewSchema = z.object({
  state: z.string(),
  commit_id: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
});
const membershipSchema = z.object({ state: z.string() });
const pullsSchema = z.array(z.object({ number: z.int() }));

export interface Settled {
  /** Who or what has agreed; `null` where nobody has. */
  readonly by: string | null;
  /** What could not be found out, each one sentence. */
  readonly notes: readonly string[];
}

export interface Question {
  readonly pull: number;
  /** The commit that must have been approved; `null` for the last one of the pull request. */
  readonly head: string | null;
  /** The commit whose CODEOWNERS holds. */
  readonly base: string;
  /** Path of the registry from the root of the repository. */
  readonly registry: string;
  readonly policy: TakeoverPolicy;
}

/** @throws GitHubFailure where the pull request cannot be read: then nobody can say */
export async function settledBy(github: GitHub, { pull, head, base, registry, policy }: Question): Promise<Settled> {
  // Asked now and not taken from the event: a label that was set after it counts when the job is run again.
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const now = await github.request(pullSchema, route, { pull_number: pull }, readPull);
  if (policy.label !== null && now.labels.some(({ name }) => name === policy.label)) {
    return { by: `the label ${policy.label}`, notes: [] };
  }
  if (policy.teams.length === 0 && !policy.codeowners) return { by: null, notes: [] };
  const approvers = await approversOf(github, pull, head ?? now.head.sha);
  if (approvers.length === 0) return { by: null, notes: [] };
  const owners = policy.codeowners ? await ownersOf(github, base, registry) : [];
  const byName = approvers.find((it) => owners.some((owner) => owner.toLowerCase() === `@${it.toLowerCase()}`));
  if (byName !== undefined) return { by: `an approval by ${byName}, a code owner of ${registry}`, notes: [] };
  const teams = [...policy.teams, ...owners.filter((it) => it.includes('/')).map((it) => it.replace(/^@/, ''))];
  return approvedByTeam(github, approvers, [...new Set(teams)]);
}

/** The pull request that brought a commit to its branch; `null` where none did. */
export async function pullOf(github: GitHub, commit: string): Promise<number | null> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const [first] = await github.request(pullsSchema, route, { commit_sha: commit }, readPull);
  return first?.number ?? null;
}

/** Those whose last word on this commit is an approval. */
async function approversOf(github: GitHub, pull: number, head: string): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const reviews = await github.pages(reviewSchema, route, { pull_number: pull }, readPull, mostPages);
  const last = new Map<string, boolean>();
  for (const { user, state, commit_id: commit } of reviews) {
    // A comment takes back nothing. An approval of an earlier commit says nothing of what came after.
    if (user === null || state === 'COMMENTED' || state === 'PENDING') continue;
    last.set(user.login, state === 'APPROVED' && commit === head);
  }
  return [...last].filter(([, approves]) => approves).map(([login]) => login);
}

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

async function ownersOf(github: GitHub, base: string, path: string): Promise<readonly string[]> {
  const [files] = await textsAt(github, [base], places, readFiles);
  const text = places.map((it) => files?.get(it)).find((it) => it !== undefined)?.text ?? '';
  return codeownersFor(text, path);
}

/** The owners that a CODEOWNERS file gives a path: those of the last line whose pattern matches. */
export function codeownersFor(text: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of text.split('\n')) {
    const [pattern = '', ...names] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    // Patterns are those of gitignore, but for `!` and `[ ]`: a line with one of these matches nothing.
    if (pattern === '' || /[![\]]/.test(pattern)) continue;
    if (isMatch(pattern, path)) owners = names;
  }
  return owners;
}

/** A `*` at the end is a file of that folder alone, where gitignore means all below it. */
function isMatch(pattern: string, path: string): boolean {
  const isDirect = pattern.endsWith('/*') && !pattern.includes('**');
  const depth = (it: string): number => it.replace(/^\//, '').split('/').length;
  return (!isDirect || depth(pattern) === depth(path)) && globMatcher([pattern])(path);
}

async function approvedByTeam(
  github: GitHub,
  approvers: readonly string[],
  teams: readonly string[],
): Promise<Settled> {
  const notes: string[] = [];
  for (const team of teams) {
    const [org, slug] = team.split('/');
    const where = { org, team_slug: slug };
    const member = await firstMember(github, where, approvers);
    if (member !== null) return { by: `an approval by ${member} of ${team}`, notes: [] };
    // GitHub says 404 of who is no member, and also to a token that may not see the team.
    if (await isSeen(github, where)) continue;
    notes.push(
      `whether an approval came from ${team} is not known: this token may not see who is in the team, or there is no such team`,
    );
  }
  return { by: null, notes };
}

type Where = Readonly<Record<'org' | 'team_slug', string | undefined>>;

/** https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user */
async function firstMember(github: GitHub, where: Where, approvers: readonly string[]): Promise<string | null> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
  for (const username of approvers) {
    const membership = await unlessRefused(github.request(membershipSchema, route, { ...where, username }, readTeam));
    if (membership?.state === 'active') return username;
  }
  return null;
}

/** Whether its members can be listed at all. https://docs.github.com/en/rest/teams/members#list-team-members */
async function isSeen(github: GitHub, where: Where): Promise<boolean> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/members';
  return (
    (await unlessRefused(github.request(z.array(z.object({})), route, { ...where, per_page: 1 }, readTeam))) !== null
  );
}

async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitHubFailure && error.isRefused) return null;
    throw error;
  }
}
