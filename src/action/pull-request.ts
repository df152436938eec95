/** A change judged as GitHub shows it: by the policy of its base, by what would land, on the lines of its head. */
import { judgeChange, type State } from '../change/judge.ts';
import { filesToPlace, type Placed, placed } from '../change/placement.ts';
import { policyChanges } from '../change/policy-changes.ts';
import { GitHubFailure } from '../github/client.ts';
import { mergeBaseOf } from '../github/pull-request.ts';
import { textsAt } from '../github/texts.ts';
import type { Note } from '../model/change.ts';
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { SourceText } from '../model/source-text.ts';
import { registryTakeover } from '../rules/registry-takeover.ts';
import type { RivalClaim } from '../rules/rule.ts';
import type { Inputs } from './inputs.ts';
import { rivalsOf } from './race.ts';
import { commit, policyOf, type Readable, stateOf } from './states.ts';
import { settlement } from './takeover.ts';
import type { Task } from './task.ts';

/** @throws Failure where anything that the verdict needs cannot be had */
export async function judgeStep(task: Task): Promise<Placed> {
  const { store, commits, pathPrefix, inputs } = task;
  const base = await baseOf(task);
  const landing = task.checkedOut ?? (await commit(store, commits.landing, pathPrefix));
  const notes: Note[] = commits.note === null ? [] : [{ message: commits.note, at: null }];

  const law = await lawOf(base, landing, task);
  notes.push(...law.notes);
  const { policy } = law;
  const after = await landed(landing, policy, law.after, inputs, notes);
  const { before } = law;

  const rivals = before === null ? noRivals : await rivalsOf(task, before, after, policy);
  notes.push(...rivals.notes);
  const judge = (settledBy: string | null, more: readonly Note[] = []): Promise<Report> =>
    landing.settle((tree) =>
      judgeChange(before, { ...after, tree }, policy, {
        base: nameOf(task),
        settledBy,
        elsewhere: rivals.claims,
        notes: [...notes, ...more],
      }),
    );
  let report = await judge(null);
  if (report.findings.some((it) => it.rule === registryTakeover.id)) {
    const settled = await settlement(task, policy.takeover, report.registry.file);
    report = await judge(settled.by, settled.notes.map(toNote));
  }
  return shown(all(report, inputs), task);
}

/** `null` for the commit before a push by force, which nobody may have kept. */
async function baseOf({ store, commits, pathPrefix, occasion }: Task): Promise<Readable | null> {
  try {
    return await commit(store, commits.base, pathPrefix);
  } catch (error) {
    if (occasion.kind === 'step' && error instanceof GitHubFailure && error.status === 404) return null;
    throw error;
  }
}

const noRivals: { readonly claims: readonly RivalClaim[]; readonly notes: readonly Note[] } = { claims: [], notes: [] };

function toNote(message: string): Note {
  return { message, at: null };
}

function nameOf({ occasion, commits }: Task): string {
  const branch = occasion.kind === 'pull-request' ? occasion.base.ref : occasion.branch;
  return `${branch} at ${commits.base.slice(0, 7)}`;
}

/** With `only-new: false`, what was there before counts too. */
function all(report: Report, inputs: Inputs): Report {
  return inputs['only-new'] ? report : { ...report, findings: [...report.findings, ...report.known], known: [] };
}

interface Law {
  /** By what is judged. */
  readonly policy: Policy;
  /** What the change would make of it. */
  readonly after: Policy;
  /** The state before; `null` where it has no registry that could be read. */
  readonly before: State | null;
  readonly notes: readonly Note[];
}

/**
 * A change does not choose its own judge: the policy of the base holds. Only where the base has nothing to go by, neither
 * a policy nor a registry, or nothing that could be read, is there nothing that the change could talk itself out of.
 */
async function lawOf(base: Readable | null, landing: Readable, { inputs }: Task): Promise<Law> {
  const path = inputs.policy ?? null;
  // What is invalid there would stop every run after the merge, this one included.
  const after = await policyOf(landing, path);
  if (base === null) {
    const message = 'the commit to compare with is no longer there: everything is new';
    return { policy: after, after, before: null, notes: [toNote(message)] };
  }
  const own = await tried(() => policyOf(base, path));
  const policy = 'value' in own ? own.value : defaultPolicy;
  const read = await tried(() => stateOf(base, policy, inputs.registry ?? policy.registry));
  const before = 'value' in read ? read.value : null;
  const notes: Note[] = [];
  if ('failure' in own)
    notes.push(toNote(`the base has no policy to go by (${own.failure.toText()}): that of the change holds`));
  if ('failure' in read)
    notes.push(toNote(`the base has no registry to compare with (${read.failure.toText()}): everything is new`));
  if (before === null && ('failure' in own || policy === defaultPolicy)) return { policy: after, after, before, notes };
  if ('failure' in own) return { policy: after, after, before, notes };
  const at = startOf(path ?? '.github/portbook.yml');
  return { policy, after, before, notes: [...notes, ...policyChanges(policy, after, at)] };
}

/** What would land; a registry that moves together with the policy that names it is followed. */
async function landed(landing: Readable, policy: Policy, after: Policy, inputs: Inputs, notes: Note[]): Promise<State> {
  const path = inputs.registry ?? policy.registry;
  const isMoved = inputs.registry === undefined && after.registry !== null && after.registry !== policy.registry;
  if (!isMoved) return stateOf(landing, policy, path);
  const asBefore = await tried(() => stateOf(landing, policy, path));
  if ('value' in asBefore) return asBefore.value;
  notes.push(toNote(`the registry moves to ${after.registry}`));
  return stateOf(landing, policy, after.registry);
}

type Tried<T> = { readonly value: T } | { readonly failure: Failure };

/** GitHub's own failures are no answer to the question whether something is there. */
async function tried<T>(run: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await run() };
  } catch (error) {
    if (error instanceof Failure && !(error instanceof GitHubFailure)) return { failure: error };
    throw error;
  }
}

/** The report on the lines that GitHub shows. */
async function shown(report: Report, { github, commits, pathPrefix }: Task): Promise<Placed> {
  const files = filesToPlace(report);
  if (files.length === 0) return { report, isShown: () => false };
  const purpose = { verb: 'read the files of the change', permission: 'contents: read' };
  const paths = files.map((file) => (pathPrefix === '' ? file : `${pathPrefix}/${file}`));
  const inFolder = (texts: ReadonlyMap<string, SourceText> | undefined): ReadonlyMap<string, SourceText> =>
    new Map(
      files.flatMap((file, index) => {
        const text = texts?.get(paths[index] ?? '');
        return text === undefined ? [] : [[file, text] as const];
      }),
    );
  const begin = commits.head === commits.landing ? commits.base : await mergeBaseOf(github, commits.base, commits.head);
  // A branch that is up to date with its base lands as it is.
  const isAsHead = commits.head === commits.landing || begin === commits.base;
  const wanted = [...(begin === null ? [] : [begin]), ...(isAsHead ? [] : [commits.head])];
  const texts = wanted.length === 0 ? [] : await textsAt(github, wanted, paths, purpose);
  const at = (id: string | null): ReadonlyMap<string, SourceText> =>
    inFolder(id === null ? undefined : texts[wanted.indexOf(id)]);
  return placed(report, { base: at(begin), head: isAsHead ? report.texts : at(commits.head) });
}
