/** What a document says twice is one entry; what two rows disagree on is a conflict. */
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { release } from '../../src/registry/edit/index.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { said } from '../support/facts.ts';

const sourceOf = (lines: readonly string[]) => new SourceText('PORTS.md', lines.join('\n'));
const read = (lines: readonly string[]) => readRegistry(sourceOf(lines));

async function conflictsIn(lines: readonly string[]): Promise<readonly string[]> {
  const { allocations } = await read(lines);
  return said({ entries: allocations }).filter((it) => it.includes('registry-conflict'));
}

const table = (header: string, rows: readonly string[]): readonly string[] => [
  '',
  `| ${header} |`,
  `|${'---|'.repeat(header.split('|').length)}`,
  ...rows.map((it) => `| ${it} |`),
];

describe('a table that says most of its ports again', () => {
  const all = table('Service | Port', ['Ferry API | 4310', 'Tide server | 4311', 'Quay | 4312']);
  const pages = ['', '## Pages', ...table('Service | URL | Login', ['Ferry | http://localhost:4310 | none'])];
  const again = ['', '## Running ports', '', '- 4310: Ferry', '- 4311: Tide servers', '- 4312: Quay'];

  it('names no other applications by shorter and longer names', async () => {
    const { allocations } = await read(['# Ports', ...all, ...again]);
    expect(allocations.map((it) => [it.port, it.application, it.aliases])).toEqual([
      [4310, 'Ferry API', ['Ferry']],
      [4311, 'Tide server', ['Tide servers']],
      [4312, 'Quay', []],
    ]);
    expect(await conflictsIn(['# Ports', ...all, ...again])).toEqual([]);
  });

  it('nor by what an application is', async () => {
    const own = table('Service | Port', ['Ferry API | 4310', 'Quay | 4312', 'PostgreSQL | 4330']);
    const summary = [
      '',
      '## Summary',
      ...table('Component | Port', ['Quay | 4312', 'Ferry | 4310', 'Database | 4330']),
    ];
    const { allocations } = await read(['# Ports', ...own, ...summary]);
    expect(allocations.map((it) => [it.port, it.application, it.aliases])).toContainEqual([
      4330,
      'PostgreSQL',
      ['Database'],
    ]);
    expect(await conflictsIn(['# Ports', ...own, ...summary])).toEqual([]);
    const other = ['', '## More', ...table('Component | Port', ['Pier | 4313', 'Buoy | 4314', 'Database | 4330'])];
    expect(await conflictsIn(['# Ports', ...own, ...other])).toHaveLength(1);
  });

  it('as well as lists say what other lists do', async () => {
    const list = ['', '## Services', '', '- 4310: Ferry API', '- 4311: Tide server', '- 4312: Quay'];
    expect((await read(['# Ports', ...list, ...again])).allocations).toHaveLength(3);
    expect(await conflictsIn(['# Ports', ...list, ...again])).toEqual([]);
  });

  it('but not what a part says that has one of them alone', async () => {
    const [db, other] = [
      ['', '## Ferry', '', '- 5432: PostgreSQL (tides)', '- 4310: Ferry'],
      ['', '## Quay', '', '- 5432: PostgreSQL (quays)'],
    ];
    expect((await read(['# Ports', ...db, ...other])).allocations).toHaveLength(3);
  });

  it('and one that says none of them again does', async () => {
    expect(await conflictsIn(['# Ports', ...all, ...pages])).toHaveLength(1);
  });

  it('nor do two rows of one table', async () => {
    const rows = table('Service | Port', ['ferry | 4310', 'ferry-api | 4310', 'quay | 4311']);
    expect(await conflictsIn(['# Ports', ...rows])).toHaveLength(1);
    expect(await conflictsIn(['# Ports', ...rows, ...table('Service | Port', ['quay | 4311'])])).toHaveLength(1);
  });

  it('is released in all places at once', async () => {
    const source = sourceOf(['# Ports', ...all, ...again]);
    const registry = await readRegistry(source);
    const entries = registry.allocations.filter((it) => it.port === 4310);
    const after = await release({ source, registry }, entries, true);
    expect(after.source.text).not.toContain('4310');
    expect(after.registry.allocations.map((it) => it.port)).toEqual([4311, 4312]);
  });
});

describe.each([
  ['Project', 'Service'],
  ['Proiect', 'Serviciu'],
  ['Progetto', 'Servizio'],
])('a column %s beside %s', (project, service) => {
  it('tells what bears one name in two of them', async () => {
    const rows = table(`Port | ${project} | ${service}`, [
      '4310 | shop | web',
      '4310 | mill | web',
      '4311 | mill | api',
    ]);
    const { allocations } = await read(['# Ports', ...rows]);
    expect(allocations.map((it) => [it.application, it.owner, it.aliases])).toEqual([
      ['web', 'shop', ['shop']],
      ['web', 'mill', ['mill']],
      ['api', 'mill', ['mill']],
    ]);
    const [found, ...more] = await conflictsIn(['# Ports', ...rows]);
    expect(found).toMatch(/given to "web \(mill\)" here, but PORTS\.md:\d+ gives it to "web \(shop\)"/);
    expect(more).toEqual([]);
  });

  it('tells it in two tables as well, and merges what says no project', async () => {
    const shop = table(`Port | ${project} | ${service}`, ['4310 | shop | web']);
    const mill = table(`Port | ${project} | ${service}`, ['4310 | mill | web']);
    expect(await conflictsIn(['# Ports', ...shop, '', '## More ports', ...mill])).toHaveLength(1);
    const none = table(`Port | ${service}`, ['4310 | web']);
    const { allocations } = await read(['# Ports', ...shop, '', '## More ports', ...none]);
    expect(allocations).toHaveLength(1);
  });
});
