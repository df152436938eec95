import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/model/source-text.ts';
import { allocate, release, renumber, type Wish, type Written } from '../../../src/registry/edit/index.ts';
import { readRegistry } from '../../../src/registry/index.ts';

async function written(text: string, path = 'PORTS.md'): Promise<Written> {
  const source = new SourceText(path, text);
  return { source, registry: await readRegistry(source) };
}

function wish(port: number, application = 'crane-web', more: Partial<Wish> = {}): Wish {
  return { port, protocol: 'tcp', application, status: 'active', ...more };
}

async function allocated(text: string, by: Wish, path?: string): Promise<string> {
  return (await allocate(await written(text, path), by)).source.text;
}

async function released(text: string, port: number, path?: string, isForgotten = false): Promise<string> {
  const now = await written(text, path);
  const entries = now.registry.allocations.filter((it) => it.port === port && it.status === 'active');
  return (await release(now, entries, isForgotten)).source.text;
}

/** The lines that one text has and the other one has not. */
function changes(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((it) => !now.includes(it)).map((it) => `- ${it}`),
    ...now.filter((it) => !old.includes(it)).map((it) => `+ ${it}`),
  ];
}

const seed = readFileSync(
  join(import.meta.dirname, '../../../fixtures/registry/seed-clean/VPS_PORT_REGISTRY.md'),
  'utf8',
);

describe('a document whose last line has no break', () => {
  const text = '# Ports\n\n- 4310: ferry-api\n- 4311: regatta\n- 4312: free\n- 4313: quay';

  it.each(['\n', '\r\n'])('keeps it so where that line becomes a free one (%j)', async (lineBreak) => {
    const after = await released(text.replaceAll('\n', lineBreak), 4313);
    expect(after).toBe(text.replace('- 4313: quay', '- 4313: free').replaceAll('\n', lineBreak));
  });

  it('keeps it so where a line comes or goes', async () => {
    expect(await allocated(text, wish(4314))).toBe(`${text}\n- 4314: crane-web`);
    expect(await released(text, 4313, 'PORTS.md', true)).toBe(text.replace('\n- 4313: quay', ''));
  });

  it.each(['\n', '\r\n'])('keeps it so in YAML (%j)', async (lineBreak) => {
    const yaml = 'allocations:\n  - port: 4310\n    application: ferry-api'.replaceAll('\n', lineBreak);
    const more = '\n  - port: 4311\n    application: crane-web'.replaceAll('\n', lineBreak);
    expect(await allocated(yaml, wish(4311), 'ports.yml')).toBe(yaml + more);
    expect(await released(yaml + more, 4311, 'ports.yml')).toBe(yaml);
  });
});

describe('the seed', () => {
  it('has a port of its list of future ones moved to where the others are', async () => {
    const after = await allocated(seed, wish(4001, 'crane-web', { type: 'Next.js', owner: 'harbour' }));
    expect(changes(seed, after)).toEqual(
      [
        '- | 4001 | Available | ðŸŸ¡ Free | Consider for new tenant |',
        '+ | **4001** | crane-web | Next.js | ðŸŸ¢ Active | harbour | - |',
      ].map((it) => it.replace('ðŸŸ¡', emojiOf('4001')).replace('ðŸŸ¢', emojiOf('4010'))),
    );
    const lines = after.split('\n');
    const row = lines.findIndex((it) => it.includes('crane-web'));
    expect(lines[row - 1]).toContain('| **4000** |');
    expect(lines[row + 1]).toContain('| **4010** |');
    expect(await released(after, 4001)).toBe(seed);
  });

  it.each([
    [4000, 'port 4000 is not to be had: it is alessa-ordering’s (VPS_PORT_REGISTRY.md:16)'],
    [8080, 'port 8080 is not to be had: it is to be avoided'],
  ])('keeps %i', async (port, message) => {
    await expect(allocated(seed, wish(port), 'VPS_PORT_REGISTRY.md')).rejects.toThrow(message);
  });

  it('has a port in none of its lists added, and taken out again', async () => {
    const after = await allocated(seed, wish(4005));
    expect(changes(seed, after)).toHaveLength(1);
    expect(await released(after, 4005, undefined, true)).toBe(seed);
  });

  it('has a port changed, and the free one changes places with it', async () => {
    const now = await written(seed);
    const entry = now.registry.allocations.find((it) => it.port === 4010);
    if (entry === undefined) throw new Error('the seed has 4010');
    const { registry } = await renumber(now, entry, 4002);
    expect(registry.allocations.filter((it) => it.port === 4002).map((it) => it.application)).toEqual(['alfred-ai']);
    expect(registry.allocations.filter((it) => it.port === 4010).map((it) => it.status)).toEqual(['free']);
  });
});

/** As its broken emoji are, byte for byte. */
function emojiOf(port: string): string {
  const row = seed.split('\n').find((it) => new RegExp(`^\\|[ *]*${port}`).test(it)) ?? '';
  return (row.split('|').find((it) => /Free|Active/.test(it)) ?? '').trim().split(' ')[0] ?? '';
}

describe('a table', () => {
  const table = (...rows: readonly string[]): string =>
    ['# Ports', '', '| Port | Application | Status | Notes |', '|---|---|---|---|', ...rows, '', 'The end.', ''].join(
      '\n',
    );

  it('with free rows has them filled in where they stand', async () => {
    const text = table('| 4310 | ferry | Active | |', '| 4311 | - | Free | take me |', '| 4312 | - | Free | take me |');
    const after = await allocated(text, wish(4311));
    expect(changes(text, after)).toEqual(['- | 4311 | - | Free | take me |', '+ | 4311 | crane-web | Active |  |']);
    expect(await released(after, 4311)).toBe(text);
  });

  it('with a free range has it cut, and made whole again', async () => {
    for (const port of [4320, 4325, 4329]) {
      const text = table('| 4310 | ferry | Active | |', '| 4320-4329 | - | Free | |', '| 4400 | pier | Active | |');
      const after = await allocated(text, wish(port));
      expect(after).toContain(`| ${port} | crane-web | Active |`);
      expect(await released(after, port)).toBe(text);
    }
  });

  it('keeps its pipes below each other, its marks, and Windows’ line breaks', async () => {
    const text = [
      '| Port     | App       | Status |',
      '|----------|-----------|--------|',
      '| `4310`   | **ferry** | Active |',
      '| `4400`   | **pier**  | Active |',
    ].join('\r\n');
    const after = await allocated(text, wish(4500, 'crane'));
    expect(after).toBe(`${text}\r\n| \`4500\`   | **crane** | Active |`);
    expect(await released(after, 4500)).toBe(text);
  });

  it('keeps the width of a column that one text has broken out of, and the side at which numbers stand', async () => {
    const table = [
      '|  Port | Application | Status | Notes |',
      '| ----: | ----------- | ------ | ----- |',
      '|    80 | nginx       | Active | serves every domain there is |',
      '|  4000 | crane       | Active |       |',
      '| 12001 | –           | Free   |       |',
    ].join('\n');
    const after = await allocated(table, wish(12001, 'crane-web'));
    expect(changes(table, after)).toEqual([
      '- | 12001 | –           | Free   |       |',
      '+ | 12001 | crane-web   | Active |       |',
    ]);
    expect(changes(table, await allocated(table, wish(900, 'tug')))).toEqual([
      '+ |   900 | tug         | Active |       |',
    ]);
  });

  it('with a header of two rows is continued below both', async () => {
    const text = [
      '| Application | Ports | | Owner |',
      '|---|---|---|---|',
      '| | production | internal port | |',
      '| ferry | 4310 | 80 | Nord |',
      '| pier | 4320 | 80 | Nord |',
      '',
    ].join('\n');
    const after = await allocated(text, wish(4311, 'crane', { owner: 'Nord' }));
    expect(changes(text, after)).toEqual(['+ | crane | 4311 | - | Nord |']);
    expect(await released(after, 4311)).toBe(text);
  });

  it('with the header below an empty one is continued, too', async () => {
    const text = '| | |\n|---|---|\n| Port | App |\n| 4310 | ferry |\n';
    const after = await allocated(text, wish(4309));
    expect(after).toBe('| | |\n|---|---|\n| Port | App |\n| 4309 | crane-web |\n| 4310 | ferry |\n');
    expect(await released(after, 4309)).toBe(text);
  });

  it('with two columns of notes has what is said in the first', async () => {
    const text = '| Port | App | Description | Notes |\n|---|---|---|---|\n| 4310 | ferry | tickets | at night |\n';
    const after = await allocated(text, wish(4311, 'crane', { notes: 'lifts' }));
    expect(after).toBe(`${text}| 4311 | crane | lifts | - |\n`);
    expect(await released(after, 4311)).toBe(text);
  });

  it('whose header is its first row is left alone where that would have to change', async () => {
    const text = '# Ports\n\n| ferry | 4310 |\n|---|---|\n| pier | 4320 |\n';
    expect(await allocated(text, wish(4330, 'crane'))).toBe(`${text}| crane | 4330 |\n`);
    await expect(allocated(text, wish(4300, 'crane'))).rejects.toThrow('(its table has a row of ports in the place');
    await expect(released(text, 4310)).rejects.toThrow('(its row stands in the place of the header of its table)');
  });

  it('of several gets the row in whose company it is', async () => {
    const text = `${table('| 3000 | ferry | Active | |')}\n## Backends\n\n${table('| 4000 | ferry-api | Active | |')}`;
    const after = await allocated(text, wish(4001));
    expect(after.indexOf('crane-web')).toBeGreaterThan(after.indexOf('ferry-api'));
    expect(after.split('\n').filter((it) => it.includes('crane-web'))).toEqual(['| 4001 | crane-web | Active |  |']);
  });

  it('has names escaped that would break it', async () => {
    const text = table('| 4310 | ferry | Active | |');
    const after = await allocated(text, wish(4311, 'a|b *c*'));
    const { registry } = await written(after);
    expect(registry.allocations.map((it) => it.application)).toEqual(['ferry', 'a|b *c*']);
  });

  it('does not become another one by a name that means something', async () => {
    await expect(allocated(table('| 4310 | ferry | Active | |'), wish(4311, 'Available'))).rejects.toThrow(
      'cannot edit without changing more',
    );
  });

  it('and a list that both say that a port is free: neither does any more', async () => {
    const text = `${table('| 4310 | ferry | Active | |', '| 4311 | - | Free | |')}\n## Free ports\n\n- 4311\n- 4312\n`;
    const after = await allocated(text, wish(4311));
    expect(changes(text, after)).toEqual(['- | 4311 | - | Free | |', '- - 4311', '+ | 4311 | crane-web | Active |  |']);
  });

  it('that a second one says again is left by both', async () => {
    const text = `${table('| 4310 | ferry | Active | |', '| 4311 | crane | Active | |')}\n## Reserved ports\n\n| Port | Application |\n|---|---|\n| 4311 | crane |\n`;
    expect(await released(text, 4311)).not.toContain('crane');
  });

  it.each(['', ' - ', 'two\nlines'])('does not get the name %j', async (name) => {
    await expect(allocated(table('| 4310 | ferry | Active | |'), wish(4311, name))).rejects.toThrow(
      'the name of an application is one line',
    );
  });

  it('has notes on one line', async () => {
    const after = await allocated(
      table('| 4310 | ferry | Active | |'),
      wish(4311, 'crane', { notes: 'one\n| 2 | x |' }),
    );
    expect(after).toContain('| 4311 | crane | Active | one \\| 2 \\| x \\| |\n');
  });

  it('in HTML is left alone, and the reason is said', async () => {
    const html = '<table><tr><th>Port</th><th>App</th></tr><tr><td>4310</td><td>ferry</td></tr></table>\n';
    await expect(allocated(`# Ports\n\n${html}`, wish(4311))).rejects.toThrow(/by hand/);
  });

  it('whose rows have their name from the row above is left alone where one would get another name', async () => {
    const head = '| App | Port | Notes |\n|---|---|---|\n';
    const text = `${head}| ferry | 4310 | web |\n| | 4311 | api |\n| pier | 4320 | web |\n| | 4321 | api |\n`;
    await expect(released(text, 4320)).rejects.toThrow('(the row below has its name from it)');
    await expect(allocated(text, wish(4315))).resolves.toContain('| | 4311 | api |\n| crane-web | 4315 |  |\n| pier |');
    const gap = `${head}| ferry | 4310 | web |\n| | 4319 | api |\n| pier | 4320 | web |\n`;
    await expect(allocated(gap, wish(4312))).rejects.toThrow('(the row below has its name from the one above)');
    expect(await released(text, 4321)).toBe(text.replace('| | 4321 | api |\n', ''));
    const free = `${text}| - | 4330 | Available |\n`;
    await expect(released(free.replace('| | 4321', '| | 4322 | admin |\n| | 4321'), 4322)).rejects.toThrow(
      '(the row below',
    );
  });

  it('that gives a port to somebody else on the same line is left alone', async () => {
    await expect(released(table('| 80, 443 | nginx | Active | |'), 80)).rejects.toThrow('its line gives other ports');
  });
});

describe('a list', () => {
  it('keeps below a line what says more of it', async () => {
    const text = '# Ports\n\n- ferry: 4310\n  - External: http://localhost:4310\n- pier: 4320\n';
    const after = await allocated(text, wish(4311, 'crane'));
    expect(after.split('\n').slice(3, 5)).toEqual(['  - External: http://localhost:4310', '- crane: 4311']);
    expect(await released(after, 4311)).toBe(text);
  });

  it('is continued in its own manner', async () => {
    const text = '# Ports\n\n- 4310: ferry\n- 4320: pier (the old one)\n';
    const after = await allocated(text, wish(4311));
    expect(after).toBe('# Ports\n\n- 4310: ferry\n- 4311: crane-web\n- 4320: pier (the old one)\n');
    expect(await released(after, 4311)).toBe(text);
  });

  it('whose ports come last, too', async () => {
    const text = '# Ports\n\n- **ferry**: `4310`\n- **pier**: `4320`\n';
    const after = await allocated(text, wish(4330, 'crane'));
    expect(after).toBe(`${text}- **crane**: \`4330\`\n`);
  });
});

const block =
  'version: 1\n\nallocations:\n  # the ferries\n  - port: 4310\n    application: ferry\n\n  - port: "4320-4329"\n    status: free\n';

describe('YAML', () => {
  it('gets an entry as its neighbours are written', async () => {
    const after = await allocated(block, wish(4311, 'crane: web', { domains: ['crane.example'] }), 'ports.yml');
    expect(after).toContain('  - port: 4311\n    application: "crane: web"\n    domains:\n      - crane.example\n');
    expect(await released(after, 4311, 'ports.yml', true)).toBe(block);
  });

  it('has a free range cut, and made whole again', async () => {
    for (const port of [4320, 4325, 4329]) {
      const after = await allocated(block, wish(port), 'ports.yml');
      expect(await released(after, port, 'ports.yml')).toBe(block);
    }
  });

  it('on one line for each, and JSON', async () => {
    const flow =
      'allocations:\n  - { port: 4310, application: ferry }\n  - { port: 4311, status: free }\n  - { port: 4312, status: free }\n';
    const after = await allocated(flow, wish(4311), 'ports.yml');
    expect(after).toContain('  - { port: 4311, application: crane-web }\n');
    expect(await released(after, 4311, 'ports.yml')).toBe(flow);
    const json = `${JSON.stringify(
      {
        allocations: [
          { port: 4310, application: 'ferry' },
          { port: 4320, application: 'pier' },
        ],
      },
      null,
      2,
    )}\n`;
    const more = await allocated(json, wish(4315), 'ports.json');
    expect(JSON.parse(more)).toEqual({
      allocations: [
        { port: 4310, application: 'ferry' },
        { port: 4315, application: 'crane-web' },
        { port: 4320, application: 'pier' },
      ],
    });
    expect(await released(more, 4315, 'ports.json')).toBe(json);
  });
});

describe('a registry of several servers', () => {
  const servers =
    '# Ports\n\n## Server: vps-1\n\n| Port | Application |\n|---|---|\n| 4310 | ferry |\n\n## Server: vps-2\n\n| Port | Application |\n|---|---|\n| 4310 | pier |\n| 4311 | mole |\n';

  it('has the row in the table of its server, where another one has the same port', async () => {
    const after = await allocated(servers, wish(4311, 'crane', { host: 'vps-1' }));
    expect(after).toBe(servers.replace('| 4310 | ferry |\n', '| 4310 | ferry |\n| 4311 | crane |\n'));
    await expect(allocated(servers, wish(4311, 'crane', { host: 'vps-2' }))).rejects.toThrow('it is mole’s');
  });

  it('with a column for them has it filled in', async () => {
    const column =
      '# Ports\n\n| Port | Host | Application |\n|---|---|---|\n| 4310 | vps-1 | ferry |\n| 4310 | vps-2 | pier |\n';
    expect(await allocated(column, wish(4312, 'crane', { host: 'vps-2' }))).toBe(`${column}| 4312 | vps-2 | crane |\n`);
  });

  it('in YAML as well', async () => {
    const yaml = 'allocations:\n  - port: 4310\n    host: vps-1\n    application: ferry\n';
    expect(await allocated(yaml, wish(4310, 'pier', { host: 'vps-2' }), 'ports.yml')).toBe(
      `${yaml}  - port: 4310\n    application: pier\n    host: vps-2\n`,
    );
  });
});

it('an alias in the place of entries is refused with the file and what to do', async () => {
  const yaml = 'x: &all\n  - { port: 4310, application: ferry }\nallocations: *all\n';
  const now = { source: new SourceText('ports.yml', yaml), registry: (await written(block)).registry };
  await expect(allocate(now, wish(4311))).rejects.toThrow(/^ports\.yml is not written so that .*: add port 4311 for/);
});

describe('for any document', () => {
  const name = fc.stringMatching(/^[a-z]{3,9}(-[a-z]{2,6})?$/);
  const style = fc.record({
    mark: fc.constantFrom('', '**', '`'),
    empty: fc.constantFrom('', '-', '—'),
    active: fc.constantFrom('Active', '🟢 Active', 'running'),
    free: fc.constantFrom('Free', '🟡 available', '*free*'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    isClosed: fc.boolean(),
    isShared: fc.boolean(),
    isAligned: fc.boolean(),
    freeCount: fc.constantFrom(0, 2, 3),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    gap: fc.integer({ min: 1, max: 9 }),
    pick: fc.nat(),
  });

  it('what is allocated and released is byte for byte what it was', async () => {
    await fc.assert(
      fc.asyncProperty(style, async (it) => {
        const rows = it.names.map((own, at) => [
          `${it.mark}${4310 + at * it.gap * 2}${it.mark}`,
          own,
          it.active,
          it.empty,
        ]);
        const frees = Array.from({ length: it.freeCount }, (_, at) => [`${5100 + at}`, it.empty, it.free, it.empty]);
        const shared = it.isShared ? [...rows, ...frees] : rows;
        const table = (all: readonly (readonly string[])[]): string[] => {
          const lines = [['Port', 'Application', 'Status', 'Notes'], ['---', '---', '---', '---'], ...all];
          const width = (at: number): number =>
            it.isAligned ? Math.max(...lines.map((line) => line[at]?.length ?? 0)) : 0;
          return lines.map((line) => `| ${line.map((cell, at) => cell.padEnd(width(at))).join(' | ')} |`);
        };
        const parts = [['# Port registry', ''], table(shared)];
        if (!it.isShared && frees.length > 0) parts.push(['', '## Future ports', ''], table(frees));
        const text = parts.flat().join(it.lineBreak) + (it.isClosed ? it.lineBreak : '');
        const port = it.freeCount > 0 ? 5100 + (it.pick % it.freeCount) : 4311 + (it.pick % 200) * 2;
        const after = await allocated(text, wish(port, 'zebra-crossing'));
        expect(await released(after, port)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is not the new entry’s', () => {
  it('has no port freed under the name of another application', async () => {
    const text = [
      '# Ports',
      '',
      '| Port | Application | Status |',
      '|---|---|---|',
      '| 4310 | ferry | Active |',
      '| 4311 | crane | Active |',
      '',
      '## Services',
      '',
      '| Port | Service | Status |',
      '|---|---|---|',
      '| 4390 | buoy films | Available |',
      '',
    ].join('\n');
    expect(changes(text, await released(text, 4310))).toEqual(['- | 4310 | ferry | Active |']);
  });

  it('writes no line in which the path of another application would stay', async () => {
    const text = '# Ports\n\n```\nferry /srv/ferry 4310\nbuoy  /srv/buoy  4311\n```\n';
    await expect(allocated(text, wish(4312))).rejects.toThrow(
      'PORTS.md is not written so that portbook could edit it (the line of 4311 says more between the name and the port): ' +
        'add port 4312 for crane-web to it by hand',
    );
  });

  it('takes a row with two protocols out in one piece', async () => {
    const text = '# Ports\n\n| Port | Application |\n|---|---|\n| 4310 (TCP/UDP) | ferry |\n| 4311 | buoy |\n';
    expect(changes(text, await released(text, 4310))).toEqual(['- | 4310 (TCP/UDP) | ferry |']);
  });
});
