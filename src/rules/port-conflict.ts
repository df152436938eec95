/** Two applications want one socket: whichever starts second does not start. */

import { shortPlace } from '../model/place.ts';
import type { Allocation } from '../model/registry.ts';
import { baseRange } from './claims.ts';
import { isOwned } from './ownership.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, insteadOf, listed, listenerPlace, listensOn, nameOf, quoted } from './wording.ts';

export const portConflict: ListenerRule = {
  id: 'port-conflict',
  kind: 'listener',
  severity: 'error',
  summary:
    "two applications' listeners can meet: same port and protocol, overlapping addresses, same host and environment",
  judge(listener, situation) {
    const { claims, registry } = situation;
    const rivals = claims.rivals(listener);
    if (rivals.length === 0) return null;
    const { application, port } = listener;
    const others = [...new Set(rivals.map((it) => `${quoted(it.application)} at ${shortPlace(it.at)}`))];
    const range = baseRange(listener);
    const own = claims.backing(listener) === 'application';
    const entries = claims.entriesFor(listener, range);
    const owner = entries.find(isOwned);
    const instead = insteadOf(listener, situation);
    return {
      at: listener.at,
      message: `${listensOn(listener, range)}, and so does ${listed(others)}; ${lawOf(own, owner, rivals.length, registry.file)}`,
      help:
        own || (owner === undefined && claims.spareEntry(listener) === null)
          ? `enter in ${registry.file} which one has ${port}; if it is not ${quoted(application)}, ${instead.text}`
          : instead.text,
      port,
      application,
      related: [...rivals.map(listenerPlace), ...entries.slice(0, 3).map(entryPlace)],
      fix: own || instead.port === null ? null : { port: instead.port },
    };
  },
};

function lawOf(own: boolean, owner: Allocation | undefined, rivals: number, file: string): string {
  if (own) return `${file} gives it to ${rivals === 1 ? 'both' : 'several of them'}`;
  return owner === undefined
    ? `${file} gives it to ${rivals === 1 ? 'neither' : 'none of them'}`
    : `${shortPlace(owner.at)} gives it to ${quoted(nameOf(owner))}`;
}
