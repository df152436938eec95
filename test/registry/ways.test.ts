/** Ways in which people write ports down that are neither a plain table nor a plain list. */
import { describe, expect, it } from 'vitest';
import type { Allocation } from '../../src/model/registry.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { allocate } from '../../src/registry/edit/index.ts';
import { readRegistry } from '../../src/registry/index.ts';

type Key = 'status' | 'host' | 'address' | 'notes' | 'environments' | 'aliases';

async function read(lines: readonly string[], ...keys: readonly Key[]): Promise<readonly string[]> {
  const { allocations, problems } = await readRegistry(new SourceText('PORTS.md', lines.join('\n')));
  expect(problems).toEqual([]);
  const textOf = (it: Allocation, key: Key): string => String(it[key] ?? '-') || '-';
  return allocations.map((it) => [it.port, it.application ?? '-', ...keys.map((key) => textOf(it, key))].join(' '));
}

const table = (header: string, ...rows: readonly string[]): readonly string[] => [
  '',
  `| ${header} |`,
  `|${'---|'.repeat(header.split('|').length)}`,
  ...rows.map((it) => `| ${it} |`),
];

describe('columns', () => {
  it('of what a table avoids make no history of it', async () => {
    const rows = table(
      'Service | Port | Default Conflict Avoided | Env Variable',
      'ferry | 4310 | 3000 | `FERRY_PORT`',
    );
    expect(await read(['# Ports', ...rows], 'environments')).toEqual(['4310 ferry -']);
  });

  it.each(['Instance', 'インスタンス'])('of a %s in each row name what runs there', async (header) => {
    const rows = table(`${header} | Port | Purpose`, 'shop-blog | 4310 | Cakes', 'mill-blog | 4311 | Flour');
    expect(await read(['# Ports', ...rows], 'host')).toEqual(['4310 shop-blog -', '4311 mill-blog -']);
    const beside = table('Service | Instance | Port', 'blog | quay-1 | 4310', 'blog | quay-2 | 4310');
    expect(await read(['# Ports', ...beside], 'host')).toEqual(['4310 blog quay-1', '4310 blog quay-2']);
  });

  it.each(['访问地址', 'Access address'])('of where to look (%s) bind nothing', async (header) => {
    const rows = table(
      `Service | Port | ${header}`,
      'ferry | 4310 | http://localhost:4310',
      'tide | 4311 | localhost:4311',
    );
    expect(await read(['# Ports', ...rows], 'address')).toEqual(['4310 ferry -', '4311 tide -']);
  });

  it('of several ports in a row may have a dot or a sign between them', async () => {
    const rows = table(
      'App | Frontend | Backend',
      '**ferry** | **4310** | **4320** (host)',
      'tide | **4311** (dev) · 4411 (container) | **4321** · ⚠️ 4421 (by hand)',
    );
    expect(await read(['# Ports', ...rows])).toEqual([
      '4310 ferry',
      '4320 ferry',
      '4311 tide',
      '4411 tide',
      '4321 tide',
      '4421 tide',
    ]);
  });

  it('of one port count beside others of ports alone', async () => {
    const rows = table(
      'App | Folder | Web | Redis | Depth',
      'ferry | a/ | 4310 | — | —',
      'tide | b/ | 4311 | 6380 | 12',
    );
    expect(await read(['# Ports', ...rows])).toEqual(['4310 ferry', '4311 tide', '6380 tide']);
    const alone = table('App | Folder | Redis', 'ferry | a/ | —', 'tide | b/ | 6380');
    await expect(read(['# Ports', ...alone])).rejects.toThrow('no port table');
  });

  it.each([
    ['Environment | API port | Redis port', 'Environment | Host port | Container port'],
    ['环境 | API 端口 | Redis端口', '环境 | 主机端口 | 容器端口'],
  ])('that are called after applications give theirs, where each row is an environment: %s', async (named, other) => {
    const rows = ['dev | 4310 | 6380', 'prod | 4311 | —'];
    expect(await read(['# Ports', ...table(named, ...rows)], 'environments')).toEqual([
      '4310 API dev',
      '6380 Redis dev',
      '4311 API prod',
    ]);
    await expect(read(['# Ports', ...table(other, ...rows)])).rejects.toThrow('no port table');
  });

  it('that name environments in rows are not continued with one port', async () => {
    const rows = table('Environment | API port | Redis port', 'dev | 4310 | 6380');
    const source = new SourceText('PORTS.md', ['# Ports', ...rows, ''].join('\n'));
    const wish = { port: 4312, application: 'tide', status: 'active', protocol: 'tcp' } as const;
    await expect(allocate({ source, registry: await readRegistry(source) }, wish)).rejects.toThrow('no table or list');
  });

  it('of names with their ports give them', async () => {
    const header = 'Agent | Container Frontend | Container Backend | Status';
    const first = 'tide | tide-web:4310 | tide-api:4410 | active';
    const shared = 'wind | (pier-web:80)¹ | wind-api:4411 | active';
    const next = '(next) | <name>-web:4312 | <name>-api:4412 | free';
    expect(await read(['# Ports', ...table(header, first, shared, next)], 'status', 'aliases')).toEqual([
      '4310 tide active tide-web',
      '4410 tide active tide-api',
      '4411 wind active wind-api',
      '4312 - free -',
      '4412 - free -',
    ]);
  });

  it('of databases that are reached at a port give none', async () => {
    const ferries = table('Service | Dev | Preview', 'ferry | 4310 | 4311', 'tide | 4320 | 4321');
    const bases = table(
      'Stage | Host | Database',
      'Dev | localhost:5432 | `a_db`',
      'Preview | localhost:5433 | `b_db`',
    );
    expect(await read(['# Ports', ...ferries, '', '## Databases', ...bases])).toEqual([
      '4310 ferry',
      '4311 ferry',
      '4320 tide',
      '4321 tide',
    ]);
  });

  it('of addresses lead to the ports of the container where one has none', async () => {
    const header = 'Project | Service | Container port | Host bind (127.0.0.1:host)';
    const rows = table(header, 'gate | proxy | 80 / 443 | 0.0.0.0 (public)', 'tide | base | 5432 | 5443');
    expect(await read(['# Ports', ...rows], 'address')).toEqual([
      '80 proxy 0.0.0.0',
      '443 proxy 0.0.0.0',
      '5443 base -',
    ]);
  });
});

describe('rows', () => {
  it('that are marked as an example give nothing', async () => {
    const rows = table(
      'No | プロダクト名 | FRONTEND_PORT | 備考',
      '0 | tide | 4310 | 既定',
      '1 | （例）product-a | 4311 | 表を参照',
    );
    expect(await read(['# ポート', ...rows])).toEqual(['4310 tide']);
  });

  it('name behind "available" for whom they are planned', async () => {
    const rows = [
      '4310 | *Available — Crane* | Planned',
      '4311 | *Available — Crane* | Free',
      '4312-4319 | *Available — future boats* | Reserved',
    ];
    expect(await read(['# Ports', ...table('Port | Service | Status', ...rows)], 'status')).toEqual([
      '4310 Crane reserved',
      '4311 - free',
      '4312 - reserved',
    ]);
  });

  it('keep the name of what is said to be available, but not of a port that is free', async () => {
    const rows = ['Tides | 4310 | ✅ Configured', 'Winds | 4311 | ✅ Available', 'Waves | 4312 | ✅ Free'];
    expect(await read(['# Ports', ...table('Service | Port | Status', ...rows)], 'status')).toEqual([
      '4310 Tides active',
      '4311 Winds reserved',
      '4312 - free',
    ]);
    const listed = table('Service | Port | Status', 'Winds | 4311 | Available');
    expect(await read(['# Ports', '', '## Free ports', ...listed], 'status')).toEqual(['4311 - free']);
  });

  it.each(['⚠️ 冲突', '⚠️ 冲突风险', 'Conflict', '🔄 Restore'])(
    'with the status %s are their application’s',
    async (status) => {
      expect(await read(['# Ports', ...table('Service | Port | Status', `tide | 4310 | ${status}`)], 'status')).toEqual(
        ['4310 tide active'],
      );
    },
  );

  it('below the last item of a list belong to the last table with as many columns', async () => {
    const wide = table('Service | Port | Path', 'tide | 4310 | /srv/tide');
    const notes = ['', '## Notes', '', '- The tide is high', '| wind | 4311 | /srv/wind |'];
    const lines = ['# Ports', ...wide, ...table('Tool | Port', 'lens | 4320'), ...notes];
    expect(await read(lines)).toEqual(['4310 tide', '4320 lens', '4311 wind']);
    const source = new SourceText('PORTS.md', lines.join('\n'));
    const wish = { port: 4312, application: 'wave', protocol: 'tcp', status: 'active' } as const;
    const after = await allocate({ source, registry: await readRegistry(source) }, wish);
    expect(after.registry.allocations.map((it) => it.port).toSorted()).toEqual([4310, 4311, 4312, 4320]);
  });
});

describe('a list beside a table', () => {
  const shop = ['# Ports', ...table('Service | Port', 'shop | 4310')];

  it.each([
    [['## Currently In Use (DO NOT USE)', '### Web'], 'active'],
    [['## Taken', '### Web ports'], 'active'],
    [['## Reserved', '### Web'], 'reserved'],
    [['## Configured but not running'], 'reserved'],
  ])('counts under %s', async (headings, status) => {
    const lines = [...shop, '', ...headings, '', '- **4320** - tide', '- **4321** - wind'];
    expect(await read(lines, 'status')).toEqual(['4310 shop active', `4320 tide ${status}`, `4321 wind ${status}`]);
  });

  it.each([[['## Production', '### Web']], [['## Used by', '### Web']], [['## Reserved', '### Port history']]])(
    'does not under %s',
    async (headings) => {
      expect(await read([...shop, '', ...headings, '', '- 4320 - tide', '- 4321 - wind'])).toEqual(['4310 shop']);
    },
  );
});

describe('lines', () => {
  it('that name an owner and its ports are read as if those stood below', async () => {
    const lines = [
      '# Port policy',
      '',
      '- Tide: frontend 4310, backend 4311, Postgres 5434',
      '- Wind: api 4320, web 4321',
    ];
    expect(await read(lines, 'aliases')).toEqual([
      '4310 Tide Tide frontend',
      '4311 Tide Tide backend',
      '5434 Postgres -',
      '4320 Wind Wind api',
      '4321 Wind Wind web',
    ]);
  });

  it('that name environments give ports there', async () => {
    const lines = ['# Ports', '', '- Local Dev: tide 4310, Redis 6379', '- Integration: tide 4320, Metro 8081'];
    expect(await read(lines, 'environments')).toEqual([
      '4310 tide development',
      '6379 Redis development',
      '4320 tide integration',
      '8081 Metro integration',
    ]);
  });

  it.each(['- Moved: was 4320, now 4321', '- Note: use 4320, then 4321', '- Lines: line 20, line 21'])(
    '%s',
    async (line) => {
      expect(await read(['# Ports', '', '- 4310: tide', '- 4311: wind', line])).toEqual(['4310 tide', '4311 wind']);
    },
  );

  it.each([
    ['4320 → [Reserved]  (Future: the crane)', '4320 - reserved Reserved Future: the crane'],
    ['4320 → [Reserved] crane', '4320 crane reserved -'],
    ['4320 → [Free]', '4320 - free -'],
  ])('%s', async (line, expected) => {
    const lines = ['# Ports', '', '```', '4310 → tide  (the pier)', line, '```'];
    expect((await read(lines, 'status', 'notes'))[1]).toBe(expected);
  });

  it('of a code block may be one alone, if others are written like it', async () => {
    const lines = [
      '# Ports',
      '',
      '```',
      'Tide: 4310/udp (the pier)',
      'Wind: 4311/udp',
      '```',
      '## Admin',
      '```',
      'SSH: 22/TCP (people)',
      '```',
    ];
    expect(await read(lines)).toEqual(['4310 Tide', '4311 Wind', '22 SSH']);
    expect(await read([...lines.slice(0, 7), 'SSH: 22'])).toEqual(['4310 Tide', '4311 Wind']);
  });

  it('of a code block may be numbered, and are no ports for that', async () => {
    const ports = ['# Ports', '', '```', '4310: tide', '4311: wind', '```', '', '## To do', '', '```'];
    const steps = ['1. Start the tide on port 4310', '2. Move the wind to port 4312', '3. Wait', '```'];
    expect(await read([...ports, ...steps])).toEqual(['4310 tide', '4311 wind']);
    expect(await read(['# Ports', '', '```', '1. tide: 4310', '2. wind: 4311', '```'])).toEqual([
      '4310 tide',
      '4311 wind',
    ]);
  });
});

describe('environments in headings', () => {
  it('with the address of a machine are no servers, and have the same applications with other remarks', async () => {
    const production = table('Port | Service', '4310 | Quay backend', '4330 | Tides');
    const development = table('Port | Service', '4310 | Pier', '4330 | Tides (Docker)');
    const lines = [
      '# Ports',
      '## Production (EC2: 10.0.0.1)',
      ...production,
      '## Development (laptop)',
      ...development,
    ];
    expect(await read(lines, 'host', 'environments')).toEqual([
      '4310 Quay backend - production',
      '4330 Tides - production,development',
      '4310 Pier - development',
    ]);
  });

  const lists = (production: string, development: string): readonly string[] => [
    ...['# Ports', '', `## ${production}`, '- proxy: 4310', '- base: 5433 → 5432', ''],
    ...[`## ${development}`, '- proxy: 4320', '- base: 5434 → 5432'],
  ];
  const both = ['4310 proxy production', '5433 base production', '4320 proxy development', '5434 base development'];

  it.each([
    ['Production Ports (PM2)', 'Development Port Assignments'],
    ['🚀 PRODUCTION (/srv/ferry)', '🔧 DÉVELOPPEMENT (/srv/ferry-dev)'],
  ])('%s and %s', async (production, development) => {
    expect(await read(lists(production, development), 'environments')).toEqual(both);
  });

  it('are none where what stands below has nothing in common', async () => {
    const lines = [
      '# Ports',
      '',
      '## Production',
      '- tide: 4310',
      '- wind: 4311',
      '',
      '## Development',
      '- wave: 4320',
      '- reef: 4321',
    ];
    expect(await read(lines, 'environments')).toEqual(['4310 tide -', '4311 wind -', '4320 wave -', '4321 reef -']);
  });
});
