/** The last steps of the way to a port, in words: what says it, and what would have beaten that. */
import type { Way } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Opened } from './opened.ts';
import type { Server } from './servers/server.ts';

/** Characters of a command line that a step quotes: many steps may quote the same one. */
const longestQuote = 80;

/** A command line, or a name, as a step shows it. */
export function quoted(text: string): string {
  return `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`;
}

/** @param at the command that starts it */
export function lastSteps(opened: Opened, at: Place, server: Server | null): Way {
  const { reading } = opened;
  const where = reading.kind === 'port' ? reading.at : at;
  const through = reading.kind === 'port' ? reading.via.toReversed() : [];
  return [...through, { at: where, message: `${skippedBy(opened, server)}${givenBy(opened, server)}` }];
}

/** `no -p, --port: `, the options that would have won. */
function skippedBy({ given }: Opened, server: Server | null): string {
  if (server === null || given.by === 'flag') return '';
  const flags = server.flags
    .filter((it) => it.gives === 'port' || it.gives === 'socket' || it.gives === 'port or socket')
    .flatMap((it) => it.names);
  const all = given.by === 'default' ? [...flags, ...server.portVariables] : flags;
  return all.length === 0 ? '' : `no ${all.join(', ')}: `;
}

function givenBy({ given, reading, defaults }: Opened, server: Server | null): string {
  const port = reading.kind === 'port' ? reading.port : (defaults?.port ?? 'not known');
  const of = server?.name ?? defaults?.name ?? 'the program';
  switch (given.by) {
    case 'flag':
      return `${given.name} ${port}`;
    case 'variable':
    case 'env file':
      return `${given.name}=${port}`;
    case 'config':
      return `the config of ${of} says ${port}`;
    case 'source':
      return `it listens on ${port}`;
    case 'default':
      return `the default of ${of} is ${port}`;
  }
}
