import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

async function hostsOf(...lines: readonly string[]): Promise<readonly (string | null | undefined)[]> {
  const { allocations } = await readRegistry(new SourceText('PORTS.md', lines.join('\n')));
  return allocations.map((it) => it.host);
}

const table = ['', '| Port | Application |', '|---|---|', '| 4310 | ferry-api |'];

describe('the server that a heading names', () => {
  it.each([
    ['Server: vps-1', 'vps-1'],
    ['Host vps-2', 'vps-2'],
    ['🖥️ Server: harbour-1 (10.0.0.1)', 'harbour-1'],
    ['VPS-3 (203.0.113.9)', 'VPS-3'],
    ['Server 2', 'Server 2'],
    ['Node #3', 'Node #3'],
    ['Servidor: muelle-4', 'muelle-4'],
    ['Сервер: причал-5', 'причал-5'],
    ['Office server', 'Office server'],
    ['Dedicated sonar VM ports', 'Dedicated sonar VM'],
    ['Docker VM', 'Docker VM'],
    ['10.0.0.7', '10.0.0.7'],
  ])('%s', async (heading, host) => {
    expect(await hostsOf('# Ports', '', `## ${heading}`, ...table)).toEqual([host]);
    expect(await hostsOf('# Ports', '', `## ${heading}`, '', '### APIs', ...table)).toEqual([host]);
  });

  it.each(['Server applications', 'Machine learning', 'Web server', 'Server ports', 'Host configuration', 'APIs'])(
    '%s names none',
    async (heading) => expect(await hostsOf('# Ports', '', `## ${heading}`, ...table)).toEqual([null]),
  );

  it('may be the title, where it says so with a colon', async () => {
    expect(await hostsOf('# Server: quay-1', ...table, '', '# Server: quay-2', ...table)).toEqual(['quay-1', 'quay-2']);
    expect(await hostsOf('# VPS harbour', ...table)).toEqual([null]);
  });

  it('counts for lists beside a table', async () => {
    const list = ['', '## Server: quay-2', '', '- 4311: buoy', '- 4312: crane'];
    expect(await hostsOf('# Ports', '', '## Server: quay-1', ...table, ...list)).toEqual([
      'quay-1',
      'quay-2',
      'quay-2',
    ]);
  });
});

describe('the server that headings beside it show a heading to name', () => {
  const part = (heading: string, ...rows: readonly string[]): readonly string[] => [
    '',
    `## ${heading}`,
    '',
    '| Port | Application |',
    '|---|---|',
    ...rows.map((it) => `| ${it} |`),
  ];
  const servers = [
    ...part('Quay (Primary Server)', '22 | OpenSSH', '4310 | ferry-api'),
    ...part('Pier (Public Server)', '22 | OpenSSH'),
  ];

  it('below which stands what one of them has on the same port', async () => {
    const others = [
      ...part('Buoy (Workstation)', '22 | OpenSSH', '4310 | tide'),
      ...part('Databases (shared)', '4330 | db'),
    ];
    expect(await hostsOf('# Ports', ...servers, ...others)).toEqual(['Quay', 'Quay', 'Pier', 'Buoy', 'Buoy', null]);
  });

  it('where two of them are of servers', async () => {
    const one = part('Quay (Primary Server)', '22 | OpenSSH');
    expect(await hostsOf('# Ports', ...one, ...part('Buoy (Workstation)', '22 | OpenSSH'))).toEqual(['Quay', null]);
  });
});

describe('a column of servers', () => {
  const rows = (header: string, ...cells: readonly string[]): readonly string[] => [
    '# Ports',
    '',
    `| ${header} | Port | Application |`,
    '|---|---|---|',
    ...cells.map((it, index) => `| ${it} | ${4310 + index} | ferry-${index} |`),
  ];

  it.each(['Host', 'Server', 'VPS', 'Machine', 'Node', 'Servidor', 'Сервер', '服务器', 'Máy chủ'])(
    '%s',
    async (header) =>
      expect(await hostsOf(...rows(header, 'quay-1', '`quay-2`', ''))).toEqual(['quay-1', 'quay-2', null]),
  );

  it('wins over the heading, which counts where a cell is empty', async () => {
    const [title = '', ...others] = rows('Host', 'quay-1', '');
    expect(await hostsOf(title, '', '## Server: quay-9', ...others)).toEqual(['quay-1', 'quay-9']);
  });

  it.each(['Forward To', 'Runs on', 'Donde corre', '部署在'])('may be called %s', async (header) =>
    expect(await hostsOf(...rows(header, 'Quay One', 'Quay Two'))).toEqual(['Quay One', 'Quay Two']),
  );

  it('may name several in a row', async () =>
    expect(await hostsOf(...rows('Server', 'quay-1 / quay-2', 'quay-1, quay-3', 'quay-4'))).toEqual([
      'quay-1',
      'quay-2',
      'quay-1',
      'quay-3',
      'quay-4',
    ]));

  it('holds no ways to other ports', async () =>
    expect(await hostsOf(...rows('Forward To', '10.0.0.4:4310', '10.0.0.4:4311'))).toEqual([null, null]));

  it('holds no addresses to bind, and no domain of each row', async () => {
    expect(await hostsOf(...rows('Host', '127.0.0.1', '0.0.0.0'))).toEqual([null, null]);
    expect(await hostsOf(...rows('Host', 'a.ferry.example', 'b.ferry.example'))).toEqual([null, null]);
  });

  it('is the application where nothing else is', async () => {
    const lines = ['# Ports', '', '| Server | Port |', '|---|---|', '| quay-1 | 4310 |'];
    const { allocations } = await readRegistry(new SourceText('PORTS.md', lines.join('\n')));
    expect(allocations).toMatchObject([{ application: 'quay-1', host: null }]);
  });
});

describe('a virtual machine that stands in brackets after the name', () => {
  it.each([
    ['ferry (dock VM)', 'dock VM'],
    ['ferry (dock VM, behind the proxy)', 'dock VM'],
    ['ferry (on the dock VM)', 'dock VM'],
    ['ferry (in LXC 104)', 'LXC 104'],
    ['ferry (needs no VM)', 'quay-1'],
    ['ferry (web)', 'quay-1'],
  ])('%s', async (name, host) => {
    const rows = ['', '| Port | Application |', '|---|---|', `| 4310 | ${name} |`];
    expect(await hostsOf('# Ports', '', '## Server: quay-1', ...rows)).toEqual([host]);
  });
});
