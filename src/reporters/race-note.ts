/** The comment on another pull request that has wanted the same port since before: its own check could not know. */
import { markdown } from './escape.ts';

export interface RaceNote {
  /** The number of the pull request that writes it. */
  readonly from: number;
  readonly pathPrefix: string;
  readonly races: readonly {
    readonly port: number;
    /** For whom the writer takes it, and for whom the reader does. */
    readonly ours: string | null;
    readonly theirs: string | null;
  }[];
}

const marker = /^<!-- portbook-race:(\d+):([\w-]*) -->\n/;

function begin(from: number, pathPrefix: string): string {
  return `<!-- portbook-race:${from}:${Buffer.from(pathPrefix).toString('base64url')} -->\n`;
}

/** The number of the pull request that a note is from; `null` for what is no note about this folder. */
export function raceNoteFrom(body: string, pathPrefix: string): number | null {
  const from = marker.exec(body)?.[1];
  return from !== undefined && body.startsWith(begin(Number(from), pathPrefix)) ? Number(from) : null;
}

export function renderRaceNote({ from, pathPrefix, races }: RaceNote): string {
  const lines = races.map(
    ({ port, ours, theirs }) => `- port **${port}**: here for ${named(theirs)}, in #${from} for ${named(ours)}`,
  );
  return [
    `${begin(from, pathPrefix)}### ⚠️ portbook: #${from} wants a port that this pull request takes`,
    '',
    ...lines,
    '',
    'Whichever is merged second will fail its check: agree who takes another one. This note goes when the race is over and this pull request is checked again.',
    '',
  ].join('\n');
}

function named(application: string | null): string {
  return application === null ? 'another application' : `"${markdown(application)}"`;
}
