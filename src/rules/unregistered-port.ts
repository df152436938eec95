/** A port that the registry gives to nobody: the next application will think that it is free. */
import { shortPlace } from '../model/place.ts';
import type { Allocation } from '../model/registry.ts';
import { baseRange } from './claims.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, freeInstead, listensOn, nameOf, quoted } from './wording.ts';

export const unregisteredPort: ListenerRule = {
  id: 'unregistered-port',
  kind: 'listener',
  severity: 'error',
  summary: 'no allocation covers the port; a `free` entry must first be claimed in the registry',
  judge(listener, situation) {
    const { claims, registry } = situation;
    const range = baseRange(listener);
    const { application } = listener;
    const port = claims.firstUnowned(range, listener);
    if (port === null) return null;
    const entry = claims.entriesFor(listener, { port, portEnd: null })[0];
    // A free port is there to be claimed; of any other one it is not known that it can be had.
    const instead = entry?.status === 'free' ? null : freeInstead(listener, situation);
    const claim = [
      entry === undefined ? `enter ${port} in ${registry.file}` : `change the entry at ${shortPlace(entry.at)}`,
      `and give it to ${quoted(application)}`,
      ...(instead === null ? [] : [`(if nobody has it), or ${instead.text}`]),
    ];
    return {
      at: listener.at,
      message: `${listensOn(listener, range)}, but ${lawOf(port, entry, registry.file)}`,
      help: claim.join(' '),
      port: listener.port,
      application,
      related: entry === undefined ? [] : [entryPlace(entry)],
      fix: instead === null || instead.port === null ? null : { port: instead.port },
    };
  },
};

function lawOf(port: number, entry: Allocation | undefined, file: string): string {
  if (entry === undefined) return `${file} gives ${port} to nobody`;
  const where = shortPlace(entry.at);
  if (entry.status === 'free') return `${where} lists ${port} as free: it has to be claimed first`;
  if (entry.status === 'avoid') return `${where} says to avoid ${port}`;
  return `${where} has retired ${port}${entry.application === null ? '' : `, once of ${quoted(nameOf(entry))}`}`;
}
