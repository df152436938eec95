/** Ports that nobody should take, because every other tool takes them unasked. */
import { shortPlace } from '../model/place.ts';
import { lastPort } from '../model/port-index.ts';
import { baseRange } from './claims.ts';
import type { ListenerRule } from './rule.ts';
import { entryPlace, insteadOf, listensOn, policyFile } from './wording.ts';

export const avoidedPort: ListenerRule = {
  id: 'avoided-port',
  kind: 'listener',
  severity: 'error',
  summary: "5000, 8080, the policy's list, or a registry entry with status `avoid`",
  judge(listener, situation) {
    const { claims, policy } = situation;
    const range = baseRange(listener);
    const entry = claims.entriesFor(listener, range).find((it) => it.status === 'avoid');
    const listed = policy.avoidedPorts.find((port) => port >= range.port && port <= lastPort(range));
    const port = listed ?? (entry === undefined ? undefined : Math.max(entry.port, range.port));
    if (port === undefined) return null;
    const instead = insteadOf(listener, situation);
    const allow = [
      ...(listed === undefined ? [] : [`take ${port} off rules.avoided-port.ports in ${policyFile}`]),
      ...(entry === undefined ? [] : [`change ${shortPlace(entry.at)}`]),
    ];
    return {
      at: listener.at,
      message:
        entry === undefined
          ? `${listensOn(listener, range)}; nobody should take ${port}, a common default that many tools take unasked`
          : `${listensOn(listener, range)}, but ${shortPlace(entry.at)} says to avoid ${port}`,
      help: `${instead.text}; or, to allow ${port}, ${allow.join(' and ')}`,
      port: listener.port,
      application: listener.application,
      related: entry === undefined ? [] : [entryPlace(entry)],
      fix: instead.port === null ? null : { port: instead.port },
    };
  },
};
