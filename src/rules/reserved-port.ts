/** The port is another application's, though that one is configured elsewhere. */
import { shortPlace } from '../model/place.ts';
import { baseRange } from './claims.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, insteadOf, listensOn, nameOf, quoted } from './wording.ts';

export const reservedPort: ListenerRule = {
  id: 'reserved-port',
  kind: 'listener',
  severity: 'error',
  summary: 'the registry gives this port (active or reserved) to another application',
  judge(listener, situation) {
    const { claims } = situation;
    const range = baseRange(listener);
    if (claims.backing(listener) !== 'none') return null;
    // Where the owner listens in the checked files too, port-conflict has looked at both of them.
    const owner = claims.otherOwner(listener, range, (entry) => claims.listenersOf(entry, range).length === 0);
    if (owner === undefined) return null;
    const instead = insteadOf(listener, situation);
    return {
      at: listener.at,
      message: `${listensOn(listener, range)}, but ${shortPlace(owner.at)} gives ${Math.max(owner.port, range.port)} to ${quoted(nameOf(owner))} (${owner.status})`,
      help: `${instead.text}; or agree with its owner and change ${shortPlace(owner.at)}`,
      port: listener.port,
      application: listener.application,
      related: [entryPlace(owner)],
      fix: instead.port === null ? null : { port: instead.port },
    };
  },
};
