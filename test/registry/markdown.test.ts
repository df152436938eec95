import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/failure.ts';
import type { Status } from '../../src/model/registry.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

const read = (text: string, path = 'PORTS.md') => readRegistry(new SourceText(path, text));
const table = (header: string, ...rows: string[]): string =>
  [
    `| ${header} |`,
    `|${header
      .split('|')
      .map(() => '---|')
      .join('')}`,
    ...rows.map((it) => `| ${it} |`),
  ].join('\n');

describe('entries that cannot be', () => {
  it.each([
    ['70000 | ferry-api | Active', '70000 is not a port: ports go from 1 to 65535', 3, 8],
    ['0 | ferry-api | Active', '0 is not a port: ports go from 1 to 65535', 3, 4],
    ['4310-4300 | ferry-api | Active', 'the range 4310-4300 ends before it begins', 3, 12],
    ['4310 |  | Active', 'port 4310 is active, but its row names no application', 3, 7],
    ['4310 | - | Active', 'port 4310 is active, but its row names no application', 3, 7],
    ['43l0 | ferry-api | Active', '"43l0" cannot be read as a port', 3, 7],
  ])('%s', async (row, message, column, endColumn) => {
    const { allocations, problems } = await read(table('Port | Application | Status', row, '4311 | quay | Active'));
    expect(problems).toEqual([{ message, at: { file: 'PORTS.md', line: 3, column, endLine: 3, endColumn } }]);
    expect(allocations.map((it) => it.port)).toEqual([4311]);
  });

  it('keeps the owner of a port whose status it does not know, and says so', async () => {
    const { allocations, problems } = await read(table('Port | Application | Status', '4310 | ferry-api | Actve'));
    expect(allocations).toMatchObject([{ port: 4310, application: 'ferry-api', status: 'active' }]);
    expect(problems).toMatchObject([
      {
        message: '"Actve" is no status that portbook knows: did you mean "active"?',
        at: { line: 3, column: 22, endColumn: 27 },
      },
    ]);
  });
});

describe('what stands in a status column', () => {
  it('takes several words that hold no status for a remark', async () => {
    const { allocations, problems } = await read(
      table('Port | Application | Status', '4310 | ferry-api | Do not touch', '4311 | quay | Start by hand'),
    );
    expect(allocations.map((it) => it.status)).toEqual(['active', 'active']);
    expect(problems).toEqual([]);
  });

  it("takes a word that stands in several rows for the author's own", async () => {
    const rows = ['4310 | ferry-api | ✅ Moored', '4311 | quay | Moored', '4312 | pier | Moord'];
    const { allocations, problems } = await read(table('Port | Application | Status', ...rows));
    expect(allocations.map((it) => it.status)).toEqual(['active', 'active', 'active']);
    expect(problems.map((it) => it.at.line)).toEqual([5]);
  });

  it('reports a single word that is none', async () => {
    const { problems } = await read(table('Port | Application | Status', '4310 | ferry-api | Frobbed'));
    expect(problems).toMatchObject([
      { message: '"Frobbed" is no status that portbook knows: use one of active, reserved, free, avoid, retired' },
    ]);
  });
});

describe('columns', () => {
  it('reads the endpoints that can be read, and reports the one that cannot', async () => {
    const { allocations, problems } = await read(
      table(
        'Service | Endpoint',
        'ferry | a.example:4310',
        'pier | a.example:43l1',
        'quay | a.example',
        'mole | :4312',
      ),
    );
    expect(allocations.map((it) => it.port)).toEqual([4310, 4312]);
    expect(problems).toMatchObject([{ message: '"a.example:43l1" cannot be read as a port', at: { line: 4 } }]);
  });

  it.each([
    ['## Reverse proxy', 'Path | Service | Address'],
    ['## Paths', 'Path | Service | Backend address'],
    ['## Nginx 路径反向代理', '路径 | 服务 | 地址'],
    ['## Nginx', '路径 | 服务 | 后端地址'],
  ])('leads to ports elsewhere under %j, %j', async (heading, header) => {
    const routes = table(
      header,
      '/ | start | -',
      '/a/ | Ferry | ferry:3000',
      '/b/ | Pier | pier:8080',
      '/c/ | Q | q:80',
    );
    const { allocations } = await read(`# Ports\n\n${table('Port | App', '4310 | ferry')}\n\n${heading}\n\n${routes}`);
    expect(allocations.map((it) => it.port)).toEqual([4310]);
  });

  it('says where to reach what has its ports in another table', async () => {
    const where = table('Service | Address', 'Ferry API | ferry.internal:80', 'Pier | pier.internal:8080');
    const own = await read(`# Ports\n\n${where}`);
    expect(own.allocations.map((it) => it.port)).toEqual([80, 8080]);
    const beside = await read(`# Ports\n\n${table('Port | App', '4310 | ferry')}\n\n## Calls\n\n${where}`);
    expect(beside.allocations.map((it) => it.port)).toEqual([4310]);
    const bound = table('Service | Listen', 'Ferry API | 127.0.0.1:4311', 'Pier | localhost:4312', 'Quay | :4313');
    const both = await read(`# Ports\n\n${table('Port | App', '4310 | ferry')}\n\n## Local\n\n${bound}`);
    expect(both.allocations.map((it) => it.port)).toEqual([4310, 4311, 4312, 4313]);
  });

  it('says where to look at what has its ports in another table', async () => {
    const ports = table('App | Port', 'ferry | 4310', 'pier | 4311');
    const pages = ['Ferry health | `http://localhost:4310/health`', 'Tide map | http://localhost:4311'];
    const of = async (...rows: readonly string[]) => {
      const { allocations } = await read(`# Ports\n\n${ports}\n\n## Checks\n\n${table('App | Endpoint', ...rows)}`);
      return allocations.map((it) => `${it.port} ${it.application}`);
    };
    expect(await of(...pages)).toEqual(['4310 ferry', '4311 pier']);
    expect(await of(...pages, 'Quay | http://localhost:4312')).toContain('4312 Quay');
  });

  it.each([
    ['Services (`apps/<app>/.env.example` `PORT=`)', true],
    ['Ports of compose.example.yml', true],
    ['Example', false],
    ['Example of config/ports.yml', false],
  ])('below %s', async (heading, isRead) => {
    const rows = table('App | Port', 'ferry | 4310');
    const reading = read(`# Ports\n\n${table('App | Port', 'quay | 4311')}\n\n## ${heading}\n\n${rows}`);
    expect((await reading).allocations.some((it) => it.port === 4310)).toBe(isRead);
  });

  it('is of addresses where few of them have a port', async () => {
    const few = table('Service | Address', 'ferry | a.example', 'pier | b.example', 'quay | c.example:4310');
    await expect(read(few)).rejects.toThrow('no port table found');
  });

  it('keeps what each column of notes says', async () => {
    const { allocations } = await read(
      table(
        'Port | App | Purpose | Notes',
        '4310 | ferry | tickets | at night',
        '4311 | - | taken once | never assign',
      ),
    );
    expect(allocations.map((it) => [it.status, it.notes])).toEqual([
      ['active', 'tickets; at night'],
      ['avoid', 'taken once; never assign'],
    ]);
  });

  it.each([
    ['digits in a header are no header', '# Ports', '|  | 4310 |\n|---|---|\n| `x` |', [], 1],
    ['a header that is a row', '# Ports', '| ferry | 4310 |\n|---|---|\n| pier | 4311 |', [4310, 4311], 0],
    [
      'years over ports are a header',
      '# Ports',
      '| Service | 2025 |\n|---|---|\n| pier | 4311 |\n| quay | 4312 |',
      [4311, 4312],
      0,
    ],
    ['about one application', '# Ports', '| | |\n|---|---|\n| Name | ferry |\n| Port | 4310 |', [4310], 0],
    ['about something else', '# Tides', '| | |\n|---|---|\n| high | 1130 |\n| low | 1745 |', [], 0],
  ])('without a header: %s', async (_, heading, text, ports, faults) => {
    const { allocations, problems } = await read(`${heading}\n\n${text}`).catch(() => ({
      allocations: [],
      problems: [],
    }));
    expect(allocations.map((it) => it.port)).toEqual(ports);
    expect(problems).toHaveLength(faults);
  });
});

describe('names that begin with a status', () => {
  it.each<[string, string | null, Status]>([
    ['RESERVED — do not use', null, 'reserved'],
    ['**RESERVED: Crane**', 'Crane', 'reserved'],
    ['预留：起重机', '起重机', 'reserved'],
    ['Reserved for the crane', 'crane', 'reserved'],
    ['planned-works: web', 'planned-works: web', 'active'],
  ])('%s', async (name, application, status) => {
    const { allocations } = await read(table('Port | Application', `4310 | ${name}`));
    expect(allocations).toMatchObject([{ application, status }]);
  });
});

describe('rows', () => {
  it('takes the address of the port, and of its own column', async () => {
    const { allocations } = await read(
      table(
        'Service | Port | Bind address',
        'tides | 127.0.0.1:4310 | ',
        'quay | 4311 | `::1`',
        'pier | 4312 | localhost only',
        'buoy | 4313 | all',
      ),
    );
    expect(allocations.map((it) => it.address)).toEqual(['127.0.0.1', '::1', 'localhost', null]);
  });

  it('takes protocols from the port or their column; a transport of http is tcp', async () => {
    const { allocations } = await read(
      table(
        'Service | Port | Protocol',
        'tides | 4310 | UDP',
        'quay | 4311 | tcp/udp',
        'pier | 4312 | HTTP',
        'buoy | 4313/udp | ',
      ),
    );
    expect(allocations.map((it) => [it.port, it.protocol])).toEqual([
      [4310, 'udp'],
      [4311, 'tcp'],
      [4311, 'udp'],
      [4312, 'tcp'],
      [4313, 'udp'],
    ]);
  });

  it('knows an application by its container, and without the remark after its name', async () => {
    const { allocations } = await read(table('Container | Service | Port', 'tides_1 | Tides (cache) | 4310'));
    expect(allocations).toMatchObject([{ application: 'Tides (cache)', aliases: ['Tides', 'tides_1'] }]);
  });

  it.each([
    ['ferry-web / ferry-api', ['ferry-web', 'ferry-api']],
    ['Ferry Web (PM2: ferry-web-prod)', ['Ferry Web', 'ferry-web-prod']],
    ['[`ferry-web`](https://git.example/ferry) – customer site', ['ferry-web']],
    ['ferry-web (Next.js)', ['ferry-web']],
    ['@harbour/ferry-web', []],
  ])('knows the names inside %s', async (application, aliases) => {
    const { allocations } = await read(table('Port | Application', `4310 | ${application}`));
    expect(allocations.map((it) => it.aliases)).toEqual([aliases]);
  });

  it('lists domains without scheme, port and path, and no addresses', async () => {
    const { allocations } = await read(
      table('App | Port | URL', 'quay | 4310 | https://quay.example/a, www.quay.example:8443 http://10.0.0.7'),
    );
    expect(allocations[0]?.domains).toEqual(['quay.example', 'www.quay.example']);
  });

  it('keeps one allocation where two tables say the same, and both where they disagree', async () => {
    const again = table('Service | Port | Directory', 'quay | 4310 | /srv/quay', 'pier | 4311 | /srv/pier');
    const { allocations } = await read(
      `${table('Port | Application', '4310 | Quay', '4311 | buoy')}\n\n## By folder\n\n${again}`,
    );
    expect(allocations.map((it) => [it.port, it.application, it.directory])).toEqual([
      [4310, 'Quay', '/srv/quay'],
      [4311, 'buoy', null],
      [4311, 'pier', '/srv/pier'],
    ]);
  });

  it('takes a table of usage for the registry where there is no other', async () => {
    const { allocations, hasUsage } = await read(
      `# Port usage\n\n${table('Port | Service | Connections', '4310 | quay | 3')}`,
    );
    expect(allocations).toMatchObject([{ port: 4310, application: 'quay' }]);
    expect(hasUsage).toBe(false);
  });

  it('reads lines that end in CRLF', async () => {
    const { allocations } = await read(table('Port | App', '**4310** | quay').replaceAll('\n', '\r\n'));
    expect(allocations).toMatchObject([
      { port: 4310, application: 'quay', portAt: { line: 3, column: 5, endColumn: 9 } },
    ]);
  });
});

describe('sections', () => {
  it('reads a list of keys as well as a box, and the name of the PM2 process', async () => {
    const section =
      '### Port 4310: quay (Next.js)\n\n- **Process**: PM2 (name: quay-prod)\n- **Domains**: quay.example\n- PIER must not use this port\n';
    const { allocations, statements } = await read(
      `${table('Port | App', '4310 | quay', '4311 | pier')}\n\n${section}`,
    );
    expect(allocations[0]).toMatchObject({ aliases: ['quay-prod'], domains: ['quay.example'] });
    expect(statements).toMatchObject([{ kind: 'section', port: 4310, application: 'quay', forbidden: ['pier'] }]);
  });

  it('are about what their heading names, whatever they say it is served by', async () => {
    const of = async (service: string, key = 'Service') => {
      const section = `### Port 4310 - Ferry API\n\n- **${key}**: ${service}\n- **Directory**: /srv/ferry`;
      const { statements } = await read(
        `# Ports\n\n${table('Port | App', '4310 | Ferry API', '4311 | pier')}\n\n${section}`,
      );
      return statements;
    };
    expect(await of('Express.js')).toMatchObject([{ port: 4310, application: 'Ferry API' }]);
    expect(await of('pier')).toMatchObject([{ port: 4310, application: 'pier' }]);
    expect(await of('Express.js', 'Application')).toMatchObject([{ port: 4310, application: 'Express.js' }]);
  });

  it('leaves an allocation alone whose section names another application', async () => {
    const box = '```\nPORT 4310 - RESERVED\nApplication: pier\nDirectory: /srv/pier\n```';
    const { allocations, statements } = await read(`${table('Port | App', '4310 | quay')}\n\n${box}`);
    expect(allocations[0]?.directory).toBeNull();
    expect(statements).toMatchObject([{ kind: 'section', application: 'pier', directory: '/srv/pier' }]);
  });

  it('reads a map of domains on single lines, and gives new domains to the allocation', async () => {
    const map = '```\nquay.example -> 127.0.0.1:4310 -> quay\npier.example → localhost:4311\n```';
    const { allocations, statements } = await read(`${table('Port | App', '4310 | quay')}\n\n${map}`);
    expect(allocations[0]?.domains).toEqual(['quay.example']);
    expect(statements).toMatchObject([
      { kind: 'domain', domain: 'quay.example', port: 4310, application: 'quay' },
      { kind: 'domain', domain: 'pier.example', host: 'localhost', port: 4311, application: null },
    ]);
  });

  it('takes nothing from scripts and configs', async () => {
    const config =
      '```nginx\nquay.example;\nproxy_pass http://127.0.0.1:4310;\n```\n\n```bash\nPORT 4310\nApplication: x\n```';
    const { statements } = await read(`${table('Port | App', '4310 | quay')}\n\n${config}`);
    expect(statements).toEqual([]);
  });
});

describe('suppressions', () => {
  it('are read from comments, in cells too, and not from code', async () => {
    const text = `<!-- portbook-ignore registry-drift: audited by hand -->\n\n${table('Port | App', '4310 | quay <!-- portbook-ignore registry-conflict: shared -->')}\n\n\`<!-- portbook-ignore a: b -->\`\n\n\`\`\`\n<!-- portbook-ignore c: d -->\n\`\`\``;
    const { suppressions, allocations } = await read(text);
    expect(suppressions).toMatchObject([
      { rule: 'registry-drift', reason: 'audited by hand', at: { line: 1 } },
      { rule: 'registry-conflict', reason: 'shared', at: { line: 5 } },
    ]);
    expect(allocations[0]?.application).toBe('quay');
  });
});

describe('documents that are no registry', () => {
  it.each([
    ['prose', 'The service listens on port 4310.'],
    ['a table of other things', table('Tool | Version', 'node | 22')],
    ['only an example', `# Example\n\n${table('Port | App', '4310 | quay')}`],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(/^no port table found in PORTS\.md: portbook expects /);
  });

  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['lists', `${'- '.repeat(10_000)}4310: quay`],
    ['cells', '|'.repeat(200_000)],
    ['underlines', 'a\n-\n'.repeat(1_000)],
    ['bullets', '- 4310: quay\n'.repeat(20_000)],
    ['headings', '## 4310\n'.repeat(20_000)],
    ['lists below headings', '## Port 4310: quay\n- Port: 4310\n'.repeat(4_000)],
  ])('refuses endless %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(/^the registry cannot be read: it has /);
  });

  it.each([
    ['marks in a cell', table('Port | App', `4310 | quay ${'*a_'.repeat(20_000)}`)],
    ['digits', table('Port | App', `${'4'.repeat(100_000)} | quay`)],
    ['spaces', table('Port | App', `4310 | quay${' '.repeat(100_000)}x`)],
    ['opened brackets', table('Port | App', `4310 ${'('.repeat(100_000)} | ${'('.repeat(100_000)}`)],
    ['opened comments', `${table('Port | App', '4310 | quay')}\n\n${'<!-- portbook-ignore '.repeat(10_000)}`],
  ])('reads past endless %s', async (_, text) => {
    const { allocations, problems } = await read(text);
    expect(allocations.length + problems.length).toBe(1);
  });

  it('throws nothing but failures, whatever the text', async () => {
    const words = fc.constantFrom(
      '|',
      '\n',
      '|---|---|\n',
      '| Port | App |\n',
      '4310',
      '-',
      '`',
      '**',
      '~~',
      '<!--',
      '-->',
      '# Port 4310\n',
      '```\n',
      '> ',
      '- ',
      ':',
      '127.0.0.1:',
      '/udp',
      'Active',
      'PORT 4310 -',
      'Application: a',
      'a.example',
      '->',
      '\\|',
      '&amp;',
      '[',
      '](',
      '\t',
      '\r\n',
      'ğŸŸ¢',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((it) => it.join(' ')),
      fc.array(words, { maxLength: 60 }).map((it) => it.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('PORTS.md', 'ports.yml'), async (it, path) => {
        await read(it, path).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
      }),
      { numRuns: 250 },
    );
  });
});

describe('round trip', () => {
  const statusWords: Readonly<Record<Status, readonly string[]>> = {
    active: ['Active', '🟢 active', 'RUNNING', 'In use'],
    reserved: ['Reserved', 'Planned', '🟡 Stopped'],
    free: ['Free', 'available', '_unused_'],
    avoid: ['Avoid', '⚠️ do not use'],
    retired: ['Deprecated', 'retired'],
  };
  const entry = fc.record({
    port: fc.integer({ min: 1, max: 60_000 }),
    length: fc.option(fc.integer({ min: 1, max: 50 })),
    status: fc.constantFrom<Status>('active', 'reserved', 'free', 'avoid', 'retired'),
    word: fc.nat(),
    name: fc.stringMatching(/^[a-z]{2,8}-(?:quay|pier|buoy|dock)$/),
    decoration: fc.constantFrom('', '**', '`', '*'),
    dash: fc.constantFrom('-', '–', ' - '),
  });
  const headers = {
    port: ['Port', 'Ports', 'Puerto', 'Порт', '端口', '**Port**'],
    name: ['Application', 'Service', 'Проект', '服务', 'App Name'],
    status: ['Status', 'Estado', 'Статус'],
    extra: ['#', 'Notes', 'Version', 'Transport'],
  };
  const columns = fc.shuffledSubarray(['port', 'name', 'status', 'extra'] as const, { minLength: 4 });

  it('reads back a table, whatever its columns and decoration', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 12 }),
        columns,
        fc.nat(),
        async (entries, order, seed) => {
          const rows = entries.map(({ port, length, status, word, name, decoration, dash }, index) => {
            const cells = {
              port: `${decoration}${length === null ? port : `${port}${dash}${port + length}`}${decoration}`,
              name: status === 'free' ? '-' : name,
              status: statusWords[status][word % statusWords[status].length] ?? '',
              extra: String(index + 1),
            };
            return order.map((it) => cells[it]).join(' | ');
          });
          const text = table(order.map((it) => headers[it][seed % headers[it].length] ?? '').join(' | '), ...rows);
          const { allocations, problems } = await read(`# Server\n\n${text}\n`);
          expect(problems).toEqual([]);
          expect(allocations.map((it) => [it.port, it.portEnd, it.application, it.status, it.at.line])).toEqual(
            entries.map(({ port, length, name, status }, index) => [
              port,
              length === null ? null : port + length,
              status === 'free' || status === 'avoid' ? null : name,
              status,
              index + 5,
            ]),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
