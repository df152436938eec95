/** A first registry for a repository that has none, from what its configs say. */
import type { Facts, Listener } from '../model/facts.ts';
import { normalName } from '../model/names.ts';
import { comparePlaces } from '../model/place.ts';
import { defaultPolicy } from '../model/policy.ts';
import { showPorts } from '../model/port-index.ts';
import type { Registry } from '../model/registry.ts';
import { nextPorts } from './next.ts';

const header = ['Port', 'Application', 'Type', 'Status', 'Owner', 'Notes'] as const;

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

/** The text of `PORTS.md`. Of two that want one port the first to have written it down gets it: what clashes, a check tells. */
export function firstRegistry({ listeners }: Facts): string {
  const rows = entries(listeners).map((it) => [
    `${showPorts(it)}${it.protocol === 'udp' ? '/udp' : ''}`,
    it.source === 'nginx' ? 'nginx' : cell(it.application),
    it.framework === null ? '' : cell(it.framework),
    'Active',
    '',
    it.certainty === 'default' ? 'the default of its framework: nobody has written it down' : '',
  ]);
  const empty: Registry = {
    file: 'PORTS.md',
    allocations: [],
    statements: [],
    problems: [],
    hasUsage: false,
    dates: [],
    suppressions: [],
  };
  const free = nextPorts(empty, listeners, defaultPolicy, {
    near: 4000,
    count: spare,
    pool: null,
    protocol: 'tcp',
    host: null,
  });
  rows.push(...free.map(({ port }) => [String(port), '', '', 'Free', '', '']));
  const table = [header, header.map(() => ''), ...rows];
  const widths = header.map((_, column) => Math.max(3, ...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${row.map((it, column) => it.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    '# Ports',
    '',
    'Which application owns which port on this server. Take a port here before a config uses it:',
    '`portbook allocate <application>`. portbook checks every pull request against this table.',
    '',
    line(header),
    line(
      header.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
    '',
  ].join('\n');
}

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

function cell(text: string): string {
  return text.replace(/[\\`*|<~]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
