/** What GitHub is told beside the annotations: niceties, for the lack of which nothing fails. */
import { posix } from 'node:path';
import { writeCheckRun } from '../github/check-run.ts';
import { GitHubFailure } from '../github/client.ts';
import { writeComment } from '../github/comment.ts';
import { suggest } from '../github/review.ts';
import type { Note } from '../model/change.ts';
import { severities } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { checkOutput } from '../reporters/check-run.ts';
import { isOurs, renderComment } from '../reporters/comment.ts';
import { shownPerSeverity } from '../reporters/github.ts';
import type { RenderOptions } from '../reporters/options.ts';
import { type RaceNote, raceNoteFrom, renderRaceNote } from '../reporters/race-note.ts';
import { suggestionMarker, suggestionsOf } from '../reporters/suggestion.ts';
import { portRace } from '../rules/port-race.ts';
import type { Inputs } from './inputs.ts';
import type { Judged } from './judge.ts';
import type { RaceWith } from './race.ts';
import type { Setting } from './setting.ts';

type Options = RenderOptions & { readonly failed: boolean };

/** The report, with a note on each thing that was not possible. */
export async function tellGitHub(judged: Judged, inputs: Inputs, setting: Setting, options: Options): Promise<Report> {
  const { report, online, head, pathPrefix } = judged;
  if (online === null || report.change === null) return report;
  const { github, occasion } = online;
  const notes: Note[] = [];
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      // A fork's token may read and nothing else: that is how it should be.
      if (!(error instanceof GitHubFailure)) throw error;
      notes.push({ message: `${what}: ${error.message}`, at: null });
    }
  };

  if (severities.some((it) => report.findings.filter(({ severity }) => severity === it).length > shownPerSeverity)) {
    const name = pathPrefix === '' ? 'portbook' : `portbook (${pathPrefix})`;
    const { title, summary, annotations } = checkOutput(report, options);
    await attempt('there is no check run with all annotations', () =>
      writeCheckRun(github, {
        head,
        name,
        failed: options.failed,
        detailsUrl: setting.runUrl,
        title,
        summary,
        annotations,
      }),
    );
  }
  if (occasion.kind !== 'pull-request') return withNotes(report, notes);
  const pull = occasion.number;
  if (inputs.suggest) {
    const comments = suggestionsOf(report)
      .filter(({ file, line }) => judged.isShown({ file, line }))
      .map(({ file, line, body }) => ({ path: posix.join(pathPrefix, file), line, body }));
    await attempt('nothing is suggested', () =>
      suggest(github, { pull, head, comments, isOurs: (body) => body.startsWith(suggestionMarker) }),
    );
  }
  if (inputs.comment !== 'never') {
    const body = renderComment(report, {
      links: options.links,
      pathPrefix,
      runUrl: setting.runUrl,
      failed: options.failed,
    });
    await attempt('there is no comment', () =>
      writeComment(github, {
        pull,
        body,
        isOurs: (it) => isOurs(it, pathPrefix),
        // Without a failure there is only something to say where there was one, which the comment tells of.
        isNew: inputs.comment === 'always' || options.failed,
        isStale: (it) => isOverWith(raceNoteFrom(it, pathPrefix), judged),
      }),
    );
    for (const { rival, body } of raceNotes(judged, pull)) {
      await attempt(`#${rival} does not know of the race`, () =>
        writeComment(github, {
          pull: rival,
          body,
          isOurs: (it) => raceNoteFrom(it, pathPrefix) === pull,
          isNew: true,
        }),
      );
    }
  }
  return withNotes(report, notes);
}

/** For each pull request that this one races with, what is written there. What is excused here is none of its concern. */
function raceNotes({ report, rivals, pathPrefix }: Judged, from: number): readonly { rival: number; body: string }[] {
  const told = report.findings.filter((it) => it.rule === portRace.id).map((it) => it.port);
  const races = rivals.races.filter((it) => told.includes(it.port));
  return [...new Set(races.map((it) => it.pull))].map((rival) => {
    const own = races.filter((it) => it.pull === rival);
    return { rival, body: renderRaceNote({ from, pathPrefix, races: own.map(inWords) }) };
  });
}

function inWords({ port, claim, rival }: RaceWith): RaceNote['races'][number] {
  return { port, ours: claim.application, theirs: rival.application };
}

function isOverWith(pull: number | null, { rivals }: Judged): boolean {
  return pull !== null && rivals.isComplete && !rivals.races.some((it) => it.pull === pull);
}

function withNotes(report: Report, notes: readonly Note[]): Report {
  if (report.change === null || notes.length === 0) return report;
  return { ...report, change: { ...report.change, notes: [...report.change.notes, ...notes] } };
}
