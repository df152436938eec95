/** Entries that cannot be entries: what the registry means by them nobody knows. */
import type { FactsRule } from './rule.ts';

export const registryInvalid: FactsRule = {
  id: 'registry-invalid',
  kind: 'facts',
  severity: 'error',
  summary:
    'a registry entry that cannot be one: port 70000, an inverted range, an unknown status, an empty application',
  check({ registry }) {
    return registry.problems.map(({ at, message }) => ({
      at,
      message,
      help: 'correct the entry: until then it gives no port to anybody',
      port: null,
      application: null,
      related: [],
      fix: null,
    }));
  },
};
