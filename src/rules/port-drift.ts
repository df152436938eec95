/** The config and the registry have gone different ways about one application. */
import { shortPlace } from '../model/place.ts';
import { showPorts } from '../model/port-index.ts';
import { baseRange } from './claims.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, listensOn, portsOf, quoted } from './wording.ts';

export const portDrift: ListenerRule = {
  id: 'port-drift',
  kind: 'listener',
  severity: 'error',
  summary: 'the registry gives this application another port than the config does',
  judge(listener, situation) {
    const { claims } = situation;
    if (claims.backing(listener) !== 'none') return null;
    const entry = claims.spareEntry(listener);
    if (entry === null) return null;
    const { application, port } = listener;
    return {
      at: listener.at,
      message: `${listensOn(listener, baseRange(listener))}, but ${shortPlace(entry.at)} gives it ${portsOf(entry, entry.protocol)}`,
      help: `write ${entry.port} here; or, if ${quoted(application)} is to move, change ${showPorts(entry)} to ${port} in the registry first`,
      port,
      application,
      related: [entryPlace(entry)],
      fix: { port: entry.port },
    };
  },
};
