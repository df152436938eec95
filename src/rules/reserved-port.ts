/** The port is another application's, though that one is configured elsewhere. */
import { shortPlace } from '../model/place.ts';
import { baseRange } from './claims.ts';
import { mayBeOne } from './likeness.ts';
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
    const place = shortPlace(owner.at);
    const taken = `${listensOn(listener, range)}, but ${place} gives ${Math.max(owner.port, range.port)} to ${quoted(nameOf(owner))} (${owner.status})`;
    const isKnown = claims.isRegistered(listener);
    // What has an entry under its own name is not another one.
    const isAsked = !isKnown && mayBeOne(listener, owner);
    const name = `write ${quoted(`${listener.application} / ${nameOf(owner)}`)} at ${place}`;
    return {
      at: listener.at,
      message: isAsked ? `${taken}, and nothing says that these are one application` : taken,
      help: isAsked
        ? `if they are, ${name}; else ${instead.text}`
        : isKnown
          ? `${instead.text}; or agree with its owner and change ${place}`
          : `${instead.text}; or agree with its owner and change ${place}; if the two are one application, ${name}`,
      port: listener.port,
      application: listener.application,
      related: [entryPlace(owner)],
      fix: isAsked || instead.port === null ? null : { port: instead.port },
    };
  },
};
