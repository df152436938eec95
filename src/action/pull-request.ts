/** A change judged as GitHub shows it: by the policy of its base, by what would land, on the lines of its head. */
import { judgeChange } from '../change/judge.ts';
import { landed, lawOf } from '../change/law.ts';
import { filesToPlace, type Placed, placed } from '../change/placement.ts';
import { Snapshot } from '../git/snapshot.ts';
import { GitHubFailure } from '../github/client.ts';
import { mergeBaseOf } from '../github/pull-request.ts';
import { textsAt } from '../github/texts.ts';
import type { Note } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Readable } from '../model/tree.ts';
import { registryTakeover } from '../rules/registry-takeover.ts';
import type { Inputs } from './inputs.ts';
import { noRivals, type Rivals, rivalsOf } from './race.ts';
import { settlement } from './takeover.ts';
import type { Task } from './task.ts';

export interface Step extends Placed {
  readonly rivals: Rivals;
}

/** @throws Failure where anything that the verdict needs cannot be had */
export async function judgeStep(task: Task): Promise<Step> {
  const { store, commits, pathPrefix, inputs, given } = task;
  const base = await baseOf(task);
  const landing = task.checkedOut ?? (await Snapshot.open(store, commits.landing, pathPrefix));
  const notes: Note[] = commits.note === null ? [] : [{ message: commits.note, at: null }];

  const law = await lawOf(base, landing, given);
  notes.push(...law.notes);
  const { policy } = law;
  const after = await landed(landing, policy, law.after, given, notes);
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
        today: task.today,
      }),
    );
  let report = await judge(null);
  if (report.findings.some((it) => it.rule === registryTakeover.id)) {
    const settled = await settlement(task, policy.takeover, report.registry.file);
    report = await judge(settled.by, settled.notes.map(toNote));
  }
  return { ...(await shown(all(report, inputs), task)), rivals };
}

/** `null` for the commit before a push by force, which nobody may have kept. */
async function baseOf({ store, commits, pathPrefix, occasion }: Task): Promise<Readable | null> {
  try {
    return await Snapshot.open(store, commits.base, pathPrefix);
  } catch (error) {
    if (occasion.kind === 'step' && error instanceof GitHubFailure && error.status === 404) return null;
    throw error;
  }
}

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
