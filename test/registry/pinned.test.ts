import { describe, expect, it } from 'vitest';
import type { PinnedRole, RegistryPin } from '../../src/model/registry-pin.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

/** Beyond reading: numbers under a word that no language has, and a table of tides that looks like one of ports. */
const document = `# Harbour

## 🌊 Tides

| Port | Service |
|------|---------|
| 4400 | ebb     |

## Moorings (all)

| Slip | Ship | Flag | Port |
|------|------|------|------|
| 4310 | ferry-api | Active | Hamburg |
| 4311 | pier-web  | Reserved | Kiel |

| 4312 | buoy | Active | Bergen |

## Quays

- 4500: crane
`;

function pin(table: string | number | null, columns: Partial<Record<PinnedRole, string>> = {}): RegistryPin {
  const entries = (Object.keys(columns) as PinnedRole[]).map((role) => [role, columns[role] ?? ''] as const);
  return { table, columns: new Map(entries) };
}
const read = (how: RegistryPin, text = document, path = 'PORTS.md') => readRegistry(new SourceText(path, text), how);
const moorings = { port: 'Slip', application: 'Ship', status: 'Flag' } as const;

describe('a pinned registry', () => {
  it.each([
    ['by heading', pin('Moorings (all)', moorings)],
    ['by heading, in other letters', pin('moorings ALL', moorings)],
    ['by number', pin(2, moorings)],
    ['by the heading of the chapter, where the columns tell which', pin('Harbour', moorings)],
    ['by its columns alone', pin(null, moorings)],
  ])('gives what the table named %s says, and nothing else', async (_, how) => {
    const { allocations, pin: kept } = await read(how);
    expect(allocations.map((it) => [it.port, it.application, it.status, it.at.line])).toEqual([
      [4310, 'ferry-api', 'active', 13],
      [4311, 'pier-web', 'reserved', 14],
      [4312, 'buoy', 'active', 16],
    ]);
    expect(kept).toBe(how);
  });

  it('takes from the other columns what their headers say', async () => {
    const text = '| Nr | Who | Owner | Notes |\n|---|---|---|---|\n| 4310 | ferry-api | quay | spring |\n';
    const { allocations } = await read(pin(1, { port: 'Nr', application: 'Who' }), text);
    expect(allocations).toMatchObject([{ port: 4310, application: 'ferry-api', owner: 'quay', notes: 'spring' }]);
  });

  it('is read by header where only the table is named', async () => {
    const { allocations } = await read(pin('Tides'));
    expect(allocations.map((it) => [it.port, it.application])).toEqual([[4400, 'ebb']]);
  });

  it('has a header of nothing but an emoji', async () => {
    const text = '| ⚓ | 🚢 |\n|---|---|\n| 4310 | ferry-api |\n';
    expect((await read(pin(1, { port: '⚓', application: '🚢' }), text)).allocations).toMatchObject([{ port: 4310 }]);
  });

  it('counts a table with rows added below it as one', async () => {
    await expect(read(pin(3, moorings))).rejects.toThrow(
      'the policy names table 3 of PORTS.md, which has only 2 tables',
    );
  });

  it.each([
    [pin('Moorngs'), 'the policy names the table under "Moorngs", but PORTS.md has none there; use one of Harbour, '],
    [pin('Morings all'), '; did you mean "Moorings (all)"?'],
    [
      pin(2, { ...moorings, application: 'Shp' }),
      'the policy names the column "Shp", which this table does not have; did you mean "Ship"?',
    ],
    [
      pin(null, { port: 'Slipp' }),
      'the policy names the column "Slipp", which no table of PORTS.md has; did you mean "Slip"?',
    ],
    [
      pin(null, { port: 'Slip', application: 'Service' }),
      'the policy names columns that no table of PORTS.md has together',
    ],
    [
      pin(2, { application: 'Ship' }),
      'in which no column is seen to give the port: name it under "columns:" as "port"',
    ],
    [pin(1, { port: 'Service' }), 'in which no column is seen to give the application: name it under'],
  ])('is refused where it has not what is named: %#', async (how, sentence) => {
    await expect(read(how)).rejects.toThrow(sentence);
  });

  it('is refused without a table, and in YAML', async () => {
    await expect(read(pin(1), '- 4310: ferry-api\n')).rejects.toThrow('names a table of PORTS.md, which has none');
    const yaml = 'allocations: [{ port: 4310, application: ferry-api }]';
    await expect(read(pin(1), yaml, 'ports.yml')).rejects.toThrow('which is YAML and has neither');
  });
});
