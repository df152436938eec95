/** Node's inspector where the network can reach it: whoever connects to it runs code, and is asked for no password. */
import { isLoopback } from '../model/address.ts';
import { nodeInspector } from '../model/facts.ts';
import type { FactsRule } from './rule.ts';
import { onAddress, quoted } from './wording.ts';

const link = 'https://nodejs.org/en/learn/getting-started/debugging#security-implications';

export const exposedInspector: FactsRule = {
  id: 'exposed-inspector',
  kind: 'facts',
  severity: 'error',
  summary: "Node's inspector is reachable from outside: whoever reaches it runs code as the application",
  check({ facts }) {
    return facts.listeners
      .filter((it) => it.framework === nodeInspector && !isLoopback(it.address))
      .map(({ at, port, application, address, way }) => ({
        at,
        message: `the inspector of ${quoted(application)} listens ${onAddress(address)}, port ${port}: whoever reaches it runs code as the application`,
        help: `take the address out, so that it listens on 127.0.0.1, and come from afar through a tunnel: ssh -L ${port}:127.0.0.1:${port} (${link})`,
        port,
        application,
        related: [],
        way,
        fix: null,
      }));
  },
};
