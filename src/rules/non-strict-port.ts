/** Vite's answer to a taken port is the next one, which may be somebody's. */
import { implicitPort } from './implicit-port.ts';
import type { FactsRule } from './rule.ts';
import { entryPlace, nameOf, quoted } from './wording.ts';

/** https://vite.dev/config/server-options#server-strictport */
export const nonStrictPort: FactsRule = {
  id: 'non-strict-port',
  kind: 'facts',
  severity: 'warning',
  summary:
    "Vite without `strictPort: true`: when the port is taken it silently takes the next one, which may be somebody's",
  check({ facts, claims, policy }) {
    // Of a port that nobody wrote, implicit-port says that it is to be written, and strictPort beside it.
    const isSaid = policy.severities.get(implicitPort.id) !== 'off';
    return facts.listeners
      .filter((it) => it.strict === false && !(isSaid && it.certainty === 'default'))
      .map((listener) => {
        const { application, port, at, framework } = listener;
        const next = { port: port + 1, portEnd: null };
        const owner = claims.otherOwner(listener, next);
        const whose = owner === undefined ? '' : `, which is ${quoted(nameOf(owner))}'s`;
        return {
          at,
          message: `when ${port} is taken, ${framework ?? 'the server'} of ${quoted(application)} silently takes ${next.port}${whose}, or the one after`,
          help: 'set strictPort: true beside the port: a process that does not start is noticed',
          port,
          application,
          related: owner === undefined ? [] : [entryPlace(owner)],
          way: listener.way,
          fix: null,
        };
      });
  },
};
