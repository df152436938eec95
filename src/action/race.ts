/** What the other open pull requests claim of what this one claims: looked at within bounds. */
import type { State } from '../change/judge.ts';
import { stateOf } from '../change/states.ts';
import { Snapshot } from '../git/snapshot.ts';
import { GitHubFailure } from '../github/client.ts';
import { type Neighbour, neighboursOf } from '../github/neighbours.ts';
import type { Note } from '../model/change.ts';
import { Failure } from '../model/failure.ts';
import type { Policy } from '../model/policy.ts';
import { situationOf } from '../rules/engine.ts';
import { type Claiming, newClaims } from '../rules/new-claims.ts';
import { portRace, type Race, racesFor } from '../rules/port-race.ts';
import type { RivalClaim } from '../rules/rule.ts';
import { isConfig } from '../sources/index.ts';
import type { Task } from './task.ts';

/** Pull requests whose files are read. */
const mostRead = 5;

/** A race with another pull request. */
export interface RaceWith extends Race {
  readonly pull: number;
}

export interface Rivals {
  readonly claims: readonly RivalClaim[];
  readonly races: readonly RaceWith[];
  /** Whether all that could race was looked at. */
  readonly isComplete: boolean;
  readonly notes: readonly Note[];
}

export const noRivals: Rivals = { claims: [], races: [], isComplete: false, notes: [] };

/** Asks nothing where the change claims no port, or the policy does not want to know. */
export async function rivalsOf(task: Task, before: State, after: State, policy: Policy): Promise<Rivals> {
  const { occasion, github } = task;
  if (occasion.kind !== 'pull-request' || !policy.race || policy.severities.get(portRace.id) === 'off') return noRivals;
  const base = situationOf({ ...before, policy });
  const own = newClaims(base, situationOf({ ...after, policy }));
  if (own.length === 0) return { ...noRivals, isComplete: true };
  try {
    const { found, unseen } = await neighboursOf(github, occasion.base.ref, occasion.number);
    const candidates = found.filter((it) => it.files.some((path) => mayClaim(path, after.registry.file, task)));
    const claims: RivalClaim[] = [];
    const numbers = new Map(candidates.map((it) => [it.url, it.number]));
    const failed: string[] = [];
    for (const neighbour of candidates.slice(0, mostRead)) {
      const theirs = await claimsOf(neighbour, base, policy, task);
      if (theirs === null) failed.push(`#${neighbour.number}`);
      else claims.push(...theirs);
    }
    const left = unseen + Math.max(candidates.length - mostRead, 0);
    const races = racesFor(own, claims).map((it) => ({ ...it, pull: numbers.get(it.rival.url) ?? 0 }));
    return { claims, races, isComplete: left === 0 && failed.length === 0, notes: [...notesOn(left, failed)] };
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return {
      ...noRivals,
      notes: [{ message: `the other open pull requests were not looked at: ${error.message}`, at: null }],
    };
  }
}

function* notesOn(left: number, failed: readonly string[]): Generator<Note> {
  if (left > 0)
    yield { message: `${left} more open pull requests were not looked at for a race for the same port`, at: null };
  if (failed.length > 0) yield { message: `what ${failed.join(', ')} would claim cannot be read`, at: null };
}

/** Whether a file can claim a port: the registry, or a config. */
function mayClaim(path: string, registry: string, { pathPrefix }: Task): boolean {
  const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
  if (!path.startsWith(prefix)) return false;
  const inside = path.slice(prefix.length);
  return inside === registry || isConfig(inside);
}

/** What it claims in the files that it changes; `null` where it cannot be read: it is not this check's to judge. */
async function claimsOf(
  neighbour: Neighbour,
  base: Claiming,
  policy: Policy,
  { store, pathPrefix, given }: Task,
): Promise<readonly RivalClaim[] | null> {
  const prefix = pathPrefix === '' ? '' : `${pathPrefix}/`;
  try {
    const snapshot = await Snapshot.open(store, neighbour.head, pathPrefix);
    const state = await stateOf(snapshot, policy, given);
    // A branch that is behind has what the base has moved away from since: that is no claim of its own.
    const own = newClaims(base, situationOf({ ...state, policy })).filter((it) =>
      neighbour.files.includes(prefix + it.at.file),
    );
    return own.map((it) => ({ ...it, change: `pull request #${neighbour.number}`, url: neighbour.url }));
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
