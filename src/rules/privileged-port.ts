/** Ports below 1024 are the system's and the proxy's: an application needs root for them, or takes theirs. */
import { baseRange } from './claims.ts';
import { isProxy } from './ownership.ts';
import { firstUnprivilegedPort } from './port-facts.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, holder, insteadOf, listensOn } from './wording.ts';

export const privilegedPort: ListenerRule = {
  id: 'privileged-port',
  kind: 'listener',
  severity: 'error',
  summary: `an application listens below ${firstUnprivilegedPort}, and the registry does not give it that port`,
  judge(listener, situation) {
    const { claims, registry } = situation;
    const { application, port } = listener;
    if (port >= firstUnprivilegedPort || claims.backing(listener) !== 'none') return null;
    const owner = claims.otherOwner(listener);
    const law = owner === undefined ? `${registry.file} has no entry for it` : `it belongs to ${holder(owner)}`;
    // A proxy belongs on a low port: its entry is what is missing.
    const instead = isProxy(listener) ? null : insteadOf(listener, situation);
    return {
      at: listener.at,
      message: `${listensOn(listener, baseRange(listener))}, which is below ${firstUnprivilegedPort}; ${law}`,
      help:
        instead === null
          ? `enter ${port} in ${registry.file} as the proxy's if it is meant to be`
          : `${instead.text}, and let the proxy listen on ${port}`,
      port,
      application,
      related: owner === undefined ? [] : [entryPlace(owner)],
      fix: instead === null || instead.port === null ? null : { port: instead.port },
    };
  },
};
