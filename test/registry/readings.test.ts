import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

/** Each allocation as `port application`, with what else it says behind it where that is asked for. */
async function read(lines: readonly string[], ...keys: readonly ('host' | 'status' | 'protocol')[]) {
  const { allocations, problems } = await readRegistry(new SourceText('PORTS.md', lines.join('\n')));
  expect(problems).toEqual([]);
  return allocations.map((it) => [it.port, it.application ?? '-', ...keys.map((key) => it[key] ?? '-')].join(' '));
}

describe('numbers that are no ports of a server', () => {
  it('reads no sockets of a switch', async () => {
    const rows = ['| Port | Connected to | Notes |', '|---|---|---|', '| GE0/1 | quay-1 | uplink |'];
    const ferries = ['', '## Applications', '', '| Port | Application |', '|---|---|', '| 4310 | ferry |'];
    expect(
      await read(['# Ports', '', ...rows, '| Gi1/0/24 | quay-2 | storage |', '| eth3 | quay-3 | spare |', ...ferries]),
    ).toEqual(['4310 ferry']);
  });

  it('reads no counts of ports', async () => {
    const counts = ['- **Active ports**: 5 (the ferries)', '- **Reserved ports**: 8', '- **Conflicts**: 1'];
    expect(
      await read([
        '# Ports',
        '## Node #1',
        '',
        '| Port | Service |',
        '|---|---|',
        '| 4310 | ferry |',
        '## Summary',
        '### Node #1',
        ...counts,
      ]),
    ).toEqual(['4310 ferry']);
  });

  it.each([
    ['Porta Host', 'Porta Container'],
    ['Puerto', 'Puerto del contenedor'],
    ['Port hôte', 'Port conteneur'],
    ['Порт', 'Порт контейнера'],
    ['Port', 'ClusterIP port'],
  ])('reads %s and not %s', async (host, container) => {
    const rows = [
      `| Service | ${host} | ${container} |`,
      '|---|---|---|',
      '| ferry | 4310 | 80 |',
      '| quay | – | 8080 |',
    ];
    expect(await read(['# Ports', '', ...rows])).toEqual(['4310 ferry']);
  });

  it.each(['Port (host:container)', 'Host/Container Port Mapping'])('reads the mappings below %s', async (header) => {
    const rows = [`| Service | ${header} |`, '|---|---|', '| ferry | 4310:80 |', '| quay | 4311:8080 |'];
    expect(await read(['# Ports', '', ...rows])).toEqual(['4310 ferry', '4311 quay']);
  });

  it('reads no origins that a server lets in', async () => {
    const ferries = ['## Ports', '- ferry: 4310', '- quay: 4311'];
    const origins = [
      '## CORS',
      '',
      '- `http://localhost:4310` - local pages',
      '- `http://localhost:4390` - another frontend',
    ];
    expect(await read(['# Ports', ...ferries, ...origins])).toEqual(['4310 ferry', '4311 quay']);
  });
});

describe('a template that is still to be filled in', () => {
  it('gives nothing, and says of nothing that it is free', async () => {
    const rows = ['| Product | Port |', '|---|---|', '| `{{PRODUCT_A}}` | `4310` |', '| ferry | 4311 |'];
    expect(await read(['# Ports', '', ...rows])).toEqual(['4311 ferry']);
  });
});

describe('which of several columns names the application', () => {
  it('takes the one that tells rows apart', async () => {
    const rows = [
      '| Port | Project | Service |',
      '|---|---|---|',
      '| 4310 | ferry | FastAPI |',
      '| 4311 | quay | FastAPI |',
    ];
    expect(await read(['# Ports', '', ...rows])).toEqual(['4310 ferry', '4311 quay']);
  });

  it('keeps the better one where all columns say one thing', async () => {
    const rows = [
      '| Port | Project | Service |',
      '|---|---|---|',
      '| 4310 | harbour | ferry |',
      '| 4311 | harbour | ferry |',
    ];
    expect(await read(['# Ports', '', ...rows])).toEqual(['4310 ferry', '4311 ferry']);
  });
});

describe('columns of ports whose header does not say so', () => {
  it('reads the column of the host beside that of the container', async () => {
    const rows = [
      '| Stack | Servicio | Variable host | Host | Contenedor | Protocolo |',
      '| --- | --- | ---: | ---: | ---: | --- |',
      '| dock | ferry | `FERRY_PORT` | 4310 | 80 | TCP |',
      '| dock | buoy | `BUOY_PORT` | 4311 | `BUOY_INNER` / 4311 | TCP/UDP |',
    ];
    expect(await read(['# Mapa', '', '## Puertos publicados', '', ...rows], 'protocol', 'host')).toEqual([
      '4310 ferry tcp -',
      '4311 buoy tcp -',
      '4311 buoy udp -',
    ]);
  });

  it('reads columns of ports with a remark behind some', async () => {
    const rows = [
      '| NN | 產品 | web 43NN | api 53NN | aux |',
      '|----|------|---------|---------|-----|',
      '| 01 | ferry | 4301 | 5301 | redis 6301 |',
      '| 02 | quay | 4302 | **5320-5329**(多服務) | — |',
      '| 03 | pier | — | — | — |',
    ];
    expect(await read(['# Port Allocation', '', '## 配置表', '', ...rows])).toEqual([
      '4301 ferry',
      '5301 ferry',
      '6301 ferry',
      '4302 quay',
      '5320 quay',
    ]);
  });

  it('takes no other numbers for ports', async () => {
    const rows = ['| Service | VLAN | Weight |', '|---|---|---|', '| ferry | 30 | 1200 |', '| quay | 20 | 900 |'];
    const ferries = ['', '## Applications', '', '- 4310: ferry', '- 4311: quay'];
    expect(await read(['# Ports', '', '## Networks', '', ...rows, ...ferries])).toEqual(['4310 ferry', '4311 quay']);
  });
});

describe('who has a port that is not to be used', () => {
  it('reads who has it, and that it is to be left alone', async () => {
    const rows = [
      '| Puerto | Quién lo tiene | Síntoma |',
      '|---|---|---|',
      '| `5000` | AirPlay | 403 |',
      '| `7000` | AirPlay | igual |',
    ];
    expect(await read(['# Puertos', '', '## Puertos que NO se pueden usar', '', ...rows], 'status')).toEqual([
      '5000 - avoid',
      '7000 - avoid',
    ]);
  });
});

describe('protocols in brackets', () => {
  it.each(['VPN (UDP)', 'VPN (udp)'])('%s', async (purpose) => {
    const rows = [
      '| Port | Purpose | Used By |',
      '|---|---|---|',
      `| 4310 | ${purpose} | buoy |`,
      '| 4311 | Web (HTTP) | ferry |',
    ];
    expect(await read(['# Ports', '', ...rows], 'protocol')).toEqual(['4310 buoy udp', '4311 ferry tcp']);
    const named = ['| Port | Service |', '|---|---|', '| 4310 | buoy (UDP) |', '| 4311 | ferry (TCP/UDP) |'];
    expect((await read(['# Ports', '', ...named], 'protocol')).map((it) => it.split(' ').at(-1))).toEqual([
      'udp',
      'tcp',
      'udp',
    ]);
  });
});

describe('environments that headings name', () => {
  const environmentsOf = async (...lines: readonly string[]) => {
    const { allocations } = await readRegistry(new SourceText('PORTS.md', lines.join('\n')));
    return allocations.map((it) => [it.port, ...it.environments].join(' '));
  };
  const list = (port: number): readonly string[] => ['', `- ferry: ${port}`, `- quay: ${port + 1}`, ''];

  it.each([
    ['Production Environment (.env.production)', 'Local Development - Docker'],
    ['Production server', 'Development environment'],
    ['本番環境', '開発環境（ローカル）'],
    ['Entorno de producción', 'Entorno de desarrollo'],
  ])('%s, %s', async (production, development) => {
    const lines = [
      '# Ports',
      `## ${production}`,
      ...list(4310),
      `## ${development}`,
      ...list(4320),
      '## Others',
      ...list(4330),
    ];
    expect(await environmentsOf(...lines)).toEqual([
      '4310 production',
      '4311 production',
      '4320 development',
      '4321 development',
      '4330',
      '4331',
    ]);
  });

  it('count only where the document speaks of several', async () => {
    expect(await environmentsOf('# Ports', '## Production server', ...list(4310))).toEqual(['4310', '4311']);
    const column = ['| Port | Service | Environment |', '|---|---|---|', '| 4320 | ferry | Dev |', ''];
    expect(
      await environmentsOf(
        '# Ports',
        '',
        ...column,
        '## Production server',
        ...list(4310).slice(0, 1),
        '| Port | Service |',
        '|---|---|',
        '| 4310 | ferry |',
      ),
    ).toEqual(['4320 Dev', '4310 production']);
  });

  it('are no statuses, and no programs', async () => {
    const lines = ['# Ports', '## Production', ...list(4310), '## Frontend dev servers', ...list(4320)];
    expect(await environmentsOf(...lines)).toEqual(['4310', '4311', '4320', '4321']);
  });

  it('are all of those under which one entry stands', async () => {
    const table = ['', '| Port | Service |', '|---|---|', '| 4310 | ferry |', ''];
    const lines = ['# Ports', '## Production environment', ...table, '## Development environment', ...table];
    expect(await environmentsOf(...lines)).toEqual(['4310 production development']);
    expect(await environmentsOf(...lines, '## Others', ...table)).toEqual(['4310']);
  });
});

describe('ports that somebody has, and nobody knows who', () => {
  it.each(['(занят)', 'Taken', '❌ In use', '占用'])('%s', async (name) => {
    const rows = ['| Port | Project |', '|---|---|', '| 4310 | ferry |', `| 4311 | ${name} |`];
    expect(await read(['# Ports', '', ...rows], 'status')).toEqual(['4310 ferry active', '4311 - reserved']);
    const list = ['- 4310 ferry', `- 4311 ${name.replace(/[()]/g, '')} (another service)`];
    expect(await read(['# Ports', '', ...list], 'status')).toEqual(['4310 ferry active', '4311 - reserved']);
  });
});

describe('what stands around a name in a list', () => {
  it('is no part of it', async () => {
    const block = ['```', '22    — SSH', '4310  — ferry (web)', '4311  ✅ quay', '```'];
    expect(await read(['# Ports', '', ...block])).toEqual(['22 SSH', '4310 ferry (web)', '4311 quay']);
    expect(await read(['# Ports', '', '- **4310 ✅ ferry**', '- 4311 🟢 quay'])).toEqual(['4310 ferry', '4311 quay']);
  });
});

describe('other names', () => {
  it('are no runtimes that several applications have in common', async () => {
    const rows = [
      '| Port | Service | Process |',
      '|---|---|---|',
      '| 4310 | ferry | node server.js |',
      '| 4311 | quay | node server.js |',
      '| 4312 | harbour API | harbour |',
      '| 4313 | harbour web | harbour |',
    ];
    const { allocations } = await readRegistry(new SourceText('PORTS.md', ['# Ports', '', ...rows].join('\n')));
    expect(allocations.map((it) => it.aliases)).toEqual([[], [], ['harbour'], ['harbour']]);
  });
});

describe('names of applications', () => {
  it.each([
    'Serviciu',
    'Servizio',
    'Usługa',
    'Tjänst',
    'Hizmet',
    'Služba',
    'Szolgáltatás',
    'Palvelu',
    'Сервіс',
    'Услуга',
  ])('stand below a header in another language: %s', async (header) => {
    expect(
      await read([
        '# Ports',
        '',
        `| Nr | Port | ${header} | Remarks of ours |`,
        '|---|---|---|---|',
        '| 1 | 4310 | ferry | at night |',
        '| 2 | 4311 | pier | by day |',
      ]),
    ).toEqual(['4310 ferry', '4311 pier']);
  });
});

describe('a table that only describes what is on a port', () => {
  it('is read up to where the description goes on', async () => {
    const rows = ['| 4310 | `127.0.0.1` | Lock gate — not on the WAN |', '| 4311 | `*` | Signals; needs a key |'];
    const { allocations } = await readRegistry(
      new SourceText('PORTS.md', ['# Ports', '', '| Port | Bind | Notes |', '|---|---|---|', ...rows].join('\n')),
    );
    expect(allocations.map((it) => [it.application, it.notes])).toEqual([
      ['Lock gate', 'not on the WAN'],
      ['Signals', 'needs a key'],
    ]);
  });
});

describe('a column for what else an application listens on', () => {
  it.each(['aux', 'Other', 'その他', '其他', 'Прочее'])('%s', async (header) => {
    const table = [
      `| App | web 43NN | api 53NN | ${header} | Since |`,
      '|---|---|---|---|---|',
      '| ferry | 4301 | 5301 | redis 6301, minio 9001/9002 | March 2024 |',
      '| pier | 4302 | 5302 | — | May 2024 |',
      '| quay | 4303 | 5303 | AI: 8403 | June 2024 |',
    ];
    expect(await read(['# Ports', '', ...table])).toEqual([
      ...['4301 ferry', '5301 ferry', '6301 ferry', '9001 ferry', '9002 ferry'],
      ...['4302 pier', '5302 pier', '4303 quay', '5303 quay', '8403 quay'],
    ]);
  });

  it('is none where its cells say something else', async () => {
    const table = ['| App | Web | API | Other |', '|---|---|---|---|'];
    const rows = ['| ferry | 4301 | 5301 | built in 2024, redis 6301 |', '| pier | 4302 | 5302 | cabin 4410 |'];
    expect(await read(['# Ports', '', ...table, ...rows])).toEqual([
      '4301 ferry',
      '5301 ferry',
      '4302 pier',
      '5302 pier',
    ]);
  });
});

describe('a row with a name and the status "Free"', () => {
  const rows = ['| 4310 | ferry | Free |', '| 4311 | *Reserved: pier* | Free |', '| 4312 | - | Free |'];
  const statuses = async (heading: string): Promise<readonly string[]> => {
    const table = ['| Port | Service | Status |', '|---|---|---|', '| 4300 | mole | Assigned |', ...rows];
    const text = ['# Ports', '', heading, '', ...table].join('\n');
    const { allocations } = await readRegistry(new SourceText('PORTS.md', text));
    return allocations.slice(1).map((it) => [it.port, it.status, it.application ?? ''].join(' ').trim());
  };

  it('keeps its application where the heading says that they are assigned', async () => {
    expect(await statuses('## Our ports (ASSIGNED)')).toEqual([
      '4310 reserved ferry',
      '4311 reserved pier',
      '4312 free',
    ]);
  });

  it('is free where nothing says so, but for a name that it is reserved for', async () => {
    expect(await statuses('## Our ports')).toEqual(['4310 free', '4311 reserved pier', '4312 free']);
    expect(await statuses('## Unassigned ports')).toEqual(['4310 free', '4311 reserved pier', '4312 free']);
  });
});

describe('a table that divides the range of each project', () => {
  const table = ['| Project | Range | Web | API | Reserved |', '|---|---|---|---|---|'];
  const rows = ['| ferry | 4300-4309 | 4300 | 4301 | 4302-4309 |', '| pier | 4310-4319 | 4310 | 4311 | 4312-4319 |'];
  const future = '| *(future)* | 4320-4399 | - | - | - |';

  it('gives what it says of each part', async () => {
    const text = ['# Port ranges', '', '## Ports', '', ...table, ...rows, future].join('\n');
    const { allocations } = await readRegistry(new SourceText('PORTS.md', text));
    expect(allocations.map((it) => [it.port, it.portEnd, it.application, it.status])).toEqual([
      [4300, null, 'ferry', 'active'],
      [4301, null, 'ferry', 'active'],
      [4302, 4309, 'ferry', 'reserved'],
      [4310, null, 'pier', 'active'],
      [4311, null, 'pier', 'active'],
      [4312, 4319, 'pier', 'reserved'],
      [4320, 4399, null, 'reserved'],
    ]);
  });

  it('gives the ranges where the numbers beside them are others', async () => {
    const others = ['| Project | Range | Started | Boats |', '|---|---|---|---|', '| ferry | 4300-4309 | 2024 | 12 |'];
    expect(await read(['# Port ranges', '', ...others, '| pier | 4310-4319 | 2025 | 14 |'])).toEqual([
      '4300 ferry',
      '4310 pier',
    ]);
  });
});

describe('headers that speak of something else beside the ports', () => {
  const table = (header: string, ...rows: readonly string[]) => [
    '# Ports',
    '',
    `| ${header} |`,
    `|${'---|'.repeat(header.split('|').length)}`,
    ...rows.map((it) => `| ${it} |`),
  ];

  it('reads a table that says again where its own ports are reached', async () => {
    const rows = ['ferry | 4310, 4311 | 127.0.0.1:4310–4311', 'quay | 4312 (api) | 127.0.0.1:4312'];
    expect(await read(table('App | Host ports | Upstream', ...rows))).toEqual([
      '4310 ferry',
      '4311 ferry',
      '4312 quay',
    ]);
  });

  it('reads no routes to other ports', async () => {
    const rows = ['ferry | 443 | 127.0.0.1:4310', 'quay | 443 | 127.0.0.1:4312'];
    await expect(read(table('App | Port | Upstream', ...rows))).rejects.toThrow('no port table found');
  });

  it('takes a source of data for no source of requests', async () => {
    expect(await read(table('Port | Service | Data Source', '4310 | ferry | tide tables'))).toEqual(['4310 ferry']);
    await expect(read(table('Port | Service | Source', '22 | ssh | 192.0.2.0/24'))).rejects.toThrow('no port table');
  });

  it('takes a conflict for a remark where each port has a status', async () => {
    const rows = ['4310 | ferry | Active | quay uses it, too', '4311 | quay | Active | –'];
    expect(await read(table('Port | Service | Status | Conflict', ...rows))).toEqual(['4310 ferry', '4311 quay']);
    await expect(read(table('Port | Service | Conflict', '4310 | ferry | quay'))).rejects.toThrow('no port table');
  });

  it('names a database by what it is called before what is in it', async () => {
    const rows = ['tide-db | 4310 | tides', 'quay-db | 4311 | quays'];
    expect(await read(table('Database | Port | Database Name', ...rows))).toEqual(['4310 tide-db', '4311 quay-db']);
  });

  it('reads Turkish', async () => {
    const rows = ['ferry | 4310 | Feribot', 'quay | 4311 | Rıhtım'];
    expect(await read(table('Servis | Port | Açıklama', ...rows))).toEqual(['4310 ferry', '4311 quay']);
  });
});

it('what was running on a port when somebody looked says whose it is only where nothing else does', async () => {
  const seen = ['## Ports in use', '', '| Port | Process |', '|---|---|', '| 4310 | python app (PID 25732) |'];
  const given = ['| Port | Application |', '|---|---|', '| 4310 | ferry |', ''];
  expect(await read(['# Ports', '', ...given, ...seen])).toEqual(['4310 ferry']);
  expect(await read(['# Ports', '', ...seen])).toEqual(['4310 python app']);
});

describe('columns whose headers are no words that portbook knows', () => {
  it('takes for names what has one in each row, in front or beside the ports', async () => {
    const rows = [
      '| Port | Belongs to | Notes |',
      '|---|---|---|',
      '| **4310** | the ferry — by day and night | the oldest |',
      '| 4311 | quay (north) | squatted |',
      '| — | pier | never built |',
    ];
    expect(await read(['# Ports', '', ...rows])).toEqual(['4310 the ferry', '4311 quay (north)']);
  });

  it('takes neither pages nor what several rows say for names', async () => {
    const pages = ['| Port | Page |', '|---|---|', '| 4310 | http://localhost:4310/tides |', '| 4311 | /quay |'];
    const ways = [
      '| Port | Between | Purpose |',
      '|---|---|---|',
      '| 4320 | boats and harbour | tides |',
      '| 4321 | boats and harbour | lamps |',
    ];
    expect(await read(['# Ports', '', '## Ways', '', ...ways])).toEqual(['4320 tides', '4321 lamps']);
    const named = ['| Port | Service |', '|---|---|', '| 4310 | ferry |', '| 4311 | quay |'];
    expect(await read(['# Ports', '', ...named, '', '## Pages', '', ...pages])).toEqual(['4310 ferry', '4311 quay']);
  });

  it('reads columns of ports of an owner, whatever else their headers could mean', async () => {
    const rows = [
      '| Owner | Workspace | Harbour site | Tide dashboard | web (Vite) | test range |',
      '|---|---|---:|---:|---:|---:|',
      '| **north (PROTECTED)** | `/srv/north` | 4310 | 4410 | 4510 | — |',
      '| south | `/srv/south` | 4311 | 4411 | 4511 | — |',
      '| east | `/srv/east` | 4312 (for now) | 4412 | 4512 | 4590–4599 |',
    ];
    expect(await read(['# Port allocation', '', ...rows])).toEqual([
      '4310 north (PROTECTED)',
      '4410 north (PROTECTED)',
      '4510 north (PROTECTED)',
      '4311 south',
      '4411 south',
      '4511 south',
      '4590 east',
      '4312 east',
      '4412 east',
      '4512 east',
    ]);
  });
});

describe('code blocks', () => {
  it('looks through the lines that are drawn in them', async () => {
    const box = [
      '```',
      '┌────────────────────────────────────┐',
      '│ Web apps (4310-4311)               │',
      '│ ├─ ferry: http://localhost:4310    │',
      '│ └─ quay:  http://localhost:4311    │',
      '│ Pier (4320)                        │',
      '│ └─ pier:  http://localhost:4320    │',
      '│    └─ docs: http://localhost:4320/docs │',
      '└────────────────────────────────────┘',
      '```',
    ];
    expect(await read(['# Ports', '', ...box])).toEqual(['4310 ferry', '4311 quay', '4320 pier']);
  });

  it('takes no ways and no paths for names', async () => {
    const way = ['```', 'Client → Port 4310 (Nginx)', '   ├→ / (pages) → Web', '   └→ /tides/* → harbour:4311', '```'];
    const list = ['- **4310** - Ferry', '- **4311** - Quay', '- **4311/docs** - Pages of the quay'];
    expect(await read(['# Ports', '', ...list, '', '## Port map', '', ...way])).toEqual(['4310 Ferry', '4311 Quay']);
  });

  it('reads what is free of conflicts, and keeps for a name what is available to it', async () => {
    const columns = [
      '## Harbour ports (conflict-free)',
      '',
      '```',
      'SERVICE        PORT    STATUS',
      '─────────────────────────────',
      'ferry          4310    ✅ Available',
      'quay           4311    ✅ Available (moved from 4301)',
      '```',
    ];
    expect(await read(['# Port allocation', '', ...columns], 'status')).toEqual([
      '4310 ferry reserved',
      '4311 quay reserved',
    ]);
  });
});

describe('lists', () => {
  it('keep for their names what is below a heading that begins with that', async () => {
    const list = ['## Future boats (reserved)', '', '- **4310**: Ferry (if needed)', '- **4311**: Quay (if needed)'];
    expect(await read(['# Ports', '', ...list], 'status')).toEqual(['4310 Ferry reserved', '4311 Quay reserved']);
  });

  it('take no ways for names', async () => {
    const list = ['- 4310: Ferry', '- 4311: Quay', '- nginx sends /tides → localhost:4312'];
    expect(await read(['# Ports', '', ...list])).toEqual(['4310 Ferry', '4311 Quay']);
  });
});

describe('a summary of ranges', () => {
  it('gives nothing where most of its rows are ranges, and other tables give ports', async () => {
    const given = ['| Service | Port |', '|---|---|', '| ferry | 4310 |', '| quay | 4401 |'];
    const lanes = [
      '| Range | Purpose | Services |',
      '|---|---|---|',
      '| 4310 | Boats | ferry |',
      '| 4400-4499 | Piers | quay |',
    ];
    const more = ['| 4500-4599 | Lamps | lighthouse |'];
    const text = ['# Ports', '', ...given, '', '## Port range summary', '', ...lanes, ...more];
    expect(await read(text)).toEqual(['4310 ferry', '4401 quay']);
  });
});

describe('what a list says twice', () => {
  it('is given to who has it, not to who had it', async () => {
    const old = ['## For users', '', '- ~~4311~~ - Tides', ''];
    const now = ['## For crews', '', '- **4310** - Ferry', '- **4311** - Tides'];
    expect(await read(['# Ports', '', ...old, ...now], 'status')).toEqual(['4310 Ferry active', '4311 Tides active']);
  });

  it('is no count', async () => {
    const list = ['- **Ferry**: 4310', '- **Quay**: 4311', '- **Open questions**: 1 (tides)'];
    expect(await read(['# Ports', '', ...list])).toEqual(['4310 Ferry', '4311 Quay']);
  });
});
