/** A port that the kernel hands out to outgoing connections: some day it is taken when the process starts. */
import { lastPort } from '../model/port-index.ts';
import { firstEphemeralPort } from './port-facts.ts';
import type { FactsRule } from './rule.ts';
import { insteadOf, listensOn } from './wording.ts';

export const ephemeralPort: FactsRule = {
  id: 'ephemeral-port',
  kind: 'facts',
  severity: 'warning',
  summary: `a port in the kernel's ephemeral range (${firstEphemeralPort} and up), which any outgoing connection may hold`,
  check(situation) {
    return situation.facts.listeners
      .filter((it) => lastPort(it) >= firstEphemeralPort)
      .map((listener) => {
        const instead = insteadOf(listener, situation);
        return {
          at: listener.at,
          message: `${listensOn(listener)}, but from ${firstEphemeralPort} on any outgoing connection may hold a port when the process starts`,
          help: instead.text,
          port: listener.port,
          application: listener.application,
          related: [],
          way: listener.way,
          fix: instead.port === null ? null : { port: instead.port },
        };
      });
  },
};
