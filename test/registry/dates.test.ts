import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { dateIn } from '../../src/registry/dates.ts';
import { readRegistry } from '../../src/registry/index.ts';

describe('dates as people write them', () => {
  it.each([
    ['2025-12-19', '2025-12-19'],
    ['2025/12/9', '2025-12-09'],
    ['December 19, 2025', '2025-12-19'],
    ['Dec. 19th, 2025', '2025-12-19'],
    ['19 December 2025', '2025-12-19'],
    ['19th December, 2025', '2025-12-19'],
    ['19.12.2025', '2025-12-19'],
    ['1. 2. 2025', '2025-02-01'],
    ['19. Dezember 2025', '2025-12-19'],
    ['19 de diciembre de 2025', '2025-12-19'],
    ['1er février 2025', '2025-02-01'],
    ['19 декабря 2025', '2025-12-19'],
    ['2025年12月19日', '2025-12-19'],
    ['2024-02-29', '2024-02-29'],
    ['since 2025-12-19 (Friday), again 2026-01-01', '2025-12-19'],
  ])('%s', (text, date) => expect(dateIn(text)?.date).toBe(date));

  it.each(['2025-02-29', '30.02.2025', 'February 30, 2025', '31 April 2025', '2025-13-01', '2025-00-10'])(
    '%s is a date that no calendar has',
    (text) => expect(dateIn(text)).toMatchObject({ date: null, end: text.length }),
  );

  it.each([
    '19/12/2025',
    '12/19/2025',
    '4310',
    '127.0.0.1',
    '1.2.3.2025',
    'version 2025-12',
    'Smarch 13, 2025',
    '12-31',
  ])('%s is none that means one day everywhere', (text) => expect(dateIn(text)).toBeNull());
});

const read = async (text: string) => (await readRegistry(new SourceText('PORTS.md', text))).dates;
const table = '| Port | Application |\n|---|---|\n| 4310 | ferry-api |\n';

describe('dates that a document states about itself', () => {
  it.each([
    ['**Last Updated**: December 19, 2025', 'updated', '2025-12-19', 19],
    ['**Last Updated:** 2025-12-19', 'updated', '2025-12-19', 19],
    ['_Last updated on 2025-12-19 by the harbour master_', 'updated', '2025-12-19', 18],
    ['Última actualización: 19 de diciembre de 2025', 'updated', '2025-12-19', 23],
    ['Zuletzt aktualisiert am 19.12.2025', 'updated', '2025-12-19', 25],
    ['Последний аудит: 19 декабря 2025', 'audited', '2025-12-19', 18],
    ['最后更新：2025-12-19', 'updated', '2025-12-19', 6],
    ['Last audit 2025-02-30', 'audited', null, 12],
  ])('%s', async (line, kind, date, column) => {
    expect(await read(`${line}\n\n${table}`)).toMatchObject([{ kind, date, at: { line: 1, column } }]);
  });

  it('may be two on a line, and stand below the last section', async () => {
    const text = `# Ports\n\n${table}\n## Notes\n\n- none\n\nLast updated: 2025-11-20 · Last audit: 2025-10-01\n`;
    expect(await read(text)).toMatchObject([
      { kind: 'updated', written: '2025-11-20', date: '2025-11-20', at: { line: 11, column: 15, endColumn: 25 } },
      { kind: 'audited', written: '2025-10-01', date: '2025-10-01', at: { line: 11 } },
    ]);
  });

  it.each([
    ['an application', `# Ports\n\n## ferry-api\n\nLast updated: 2024-01-01\n\n## All\n\n${table}`],
    ['a history', `# Ports\n\n## Changes\n\n- Updated 2024-01-01: moved\n\n## All\n\n${table}`],
    ['a script', `# Ports\n\n\`\`\`sh\n# last updated: 2024-01-01\n\`\`\`\n\n${table}`],
    ['prose', `# Ports\n\nThe list is updated on every move, as on 2024-01-01.\n\n${table}`],
  ])('are not those of %s', async (_, text) => expect(await read(text)).toEqual([]));
});

describe('the columns of hosts, environments, pools and ends', () => {
  const columns = `| Port | Application | Status | Server | Environment | Pool | Expires | Aliases |
|---|---|---|---|---|---|---|---|
| 4310 | ferry-api | Active | harbour-1 | production, staging | web | December 31, 2026 | ferry-prod, ferry-old |
| 4311 | buoy-api | Active | harbour-2 | all | | until the move | - |
| 4320-4329 | | Free | harbour-2 | | lab | | |
`;
  it('are read into the fields of an entry', async () => {
    const { allocations, problems } = await readRegistry(new SourceText('PORTS.md', columns));
    expect(problems).toEqual([]);
    expect(allocations).toMatchObject([
      {
        host: 'harbour-1',
        environments: ['production', 'staging'],
        pool: 'web',
        until: '2026-12-31',
        aliases: ['ferry-prod', 'ferry-old'],
      },
      { host: 'harbour-2', environments: [], pool: null, until: null, aliases: [] },
      { host: 'harbour-2', pool: 'lab', status: 'free' },
    ]);
  });

  it('say which day does not exist', async () => {
    const text = columns.replace('December 31, 2026', '2026-02-30');
    const { allocations, problems } = await readRegistry(new SourceText('PORTS.md', text));
    expect(problems).toMatchObject([
      { message: 'there is no 2026-02-30: write the last day as 2026-12-31', at: { line: 3 } },
    ]);
    expect(allocations[0]).toMatchObject({ port: 4310, until: null });
  });
});
