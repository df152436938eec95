/** A first registry for a repository that has none, from what its configs say. */
import type { Facts, Listener } from '../model/facts.ts';
import { normalName } from '../model/names.ts';
import { comparePlaces, startOf } from '../model/place.ts';
import { defaultPolicy } from '../model/policy.ts';
import type { Allocation, Registry } from '../model/registry.ts';
import { writeMarkdown } from '../registry/write-markdown.ts';
import { nextPorts } from './next.ts';

/** Free ports that are listed from the beginning, so that nobody has to look for one. */
const spare = 3;

/** The workflow that README shows, which a test holds against it. */
export const workflow = `# .github/workflows/portbook.yml
name: portbook
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: read
jobs:
  ports:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: portbook/portbook@v0
`;

/** The text of a first registry. Of two that want one port the first to have written it down gets it: what clashes, a check tells. */
export function firstRegistry(facts: Facts): string {
  const owned = entries(facts.listeners).map(
    (it): Allocation => ({
      ...nothingKnown,
      port: it.port,
      portEnd: it.portEnd,
      protocol: it.protocol,
      application: it.source === 'nginx' ? 'nginx' : it.application,
      status: 'active',
      type: it.framework,
      notes: it.certainty === 'default' ? 'the default of its framework: nobody has written it down' : null,
      at: it.at,
      portAt: it.at,
    }),
  );
  const registry: Registry = {
    file: 'PORTS.md',
    allocations: owned,
    statements: [],
    problems: [],
    hasUsage: false,
    dates: [],
    suppressions: [],
  };
  const need = { near: 4000, count: spare, pool: null, protocol: 'tcp', host: null } as const;
  const free = nextPorts(registry, facts, defaultPolicy, need).map(
    ({ port }): Allocation => ({
      ...nothingKnown,
      port,
      portEnd: null,
      protocol: 'tcp',
      application: null,
      status: 'free',
      type: null,
      notes: null,
      at: startOf(registry.file),
      portAt: startOf(registry.file),
    }),
  );
  return writeMarkdown([...owned, ...free], [], {
    intro: [
      'Which application owns which port on this server. Take a port here before a config uses it:\n`portbook allocate <application>`. portbook checks every pull request against this table.',
    ],
    columns: ['Type', 'Owner', 'Notes'],
  });
}

/** What configs do not say. */
const nothingKnown = {
  owner: null,
  aliases: [],
  address: null,
  domains: [],
  directory: null,
  environments: [],
  pool: null,
  until: null,
} as const;

/** One for each port, of those that were written down before those that were not. */
function entries(listeners: readonly Listener[]): readonly Listener[] {
  const counted = listeners.filter((it) => it.role !== 'dev' || it.certainty !== 'default');
  const rank = (it: Listener): number => ['literal', 'overridable', 'default'].indexOf(it.certainty);
  const byPort = new Map<string, Listener>();
  for (const it of counted.toSorted((a, b) => rank(a) - rank(b) || comparePlaces(a.at, b.at))) {
    const key = `${it.port}/${it.protocol}`;
    if (!byPort.has(key) && normalName(it.application) !== '') byPort.set(key, it);
  }
  return [...byPort.values()].sort((a, b) => a.port - b.port);
}
