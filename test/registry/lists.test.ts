import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

const read = (text: string, path = 'PORTS.md') => readRegistry(new SourceText(path, text));

async function entriesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { allocations } = await read(['# Ports', '', ...lines, ''].join('\n'));
  return allocations.map((it) => [it.port, it.protocol, it.application, it.notes].join(' ').trim());
}

describe('lines of a list', () => {
  it.each([
    ['- tunnel UDP 51820 → Apps VM', ['51820 udp tunnel Apps VM']],
    ['- tunnel (udp) 51820 -> Apps VM', ['51820 udp tunnel Apps VM']],
    ['- tunnel UDP port 51820 => apps-vm', ['51820 udp tunnel apps-vm']],
    ['- tunnel: 51820/udp → 10.0.0.5', ['51820 udp tunnel 10.0.0.5']],
    ['- names: 53/tcp+udp → quay', ['53 tcp names quay', '53 udp names quay']],
    ['- TCP/UDP 53: names', ['53 tcp names', '53 udp names']],
    ['- UDP 51820 — tunnel', ['51820 udp tunnel']],
    ['- web: 4310, 4311 → proxy', ['4310 tcp web proxy', '4311 tcp web proxy']],
    ['- web: 4310 → 10.0.0.5:8080', ['4310 tcp web 10.0.0.5:8080']],
    ['- web → 4310', ['4310 tcp web']],
    ['- web: 4310 → 80', ['4310 tcp web']],
    ['- soup 4310', ['4310 tcp soup']],
    ['- gate: 443 only', ['443 tcp gate only']],
    ['- names: 5353 UDP multicast', ['5353 udp names multicast']],
  ])('%s', async (line, expected) => {
    expect(await entriesOf(line, '- mole: 6999')).toEqual([...expected, '6999 tcp mole']);
  });

  it.each([
    '- connect to port 4310 → and then, when it answers, look at the log of the other machine.',
    '- mole 4310 → see the notes.',
    '- the mole has 4310 tables',
    '- the mole: 4310 tables and chairs',
    '- Ports that are taken: 24 ports',
    '- Containers: 12 running',
  ])('%s is prose', async (line) => {
    expect(await entriesOf(line, '- mole: 6999', '- quay: 6998')).toEqual(['6999 tcp mole', '6998 tcp quay']);
  });
});

it('files are no names of applications', async () => {
  const files = ['- `ferry/main.py`: Port 4310', '- `ferry/Dockerfile`: Port 4310', '- `Dockerfile.dev`: 4311'];
  expect(await entriesOf('- Next.js: 6999', '- quay: 6998', '', '## Files', '', ...files)).toEqual([
    '6999 tcp Next.js',
    '6998 tcp quay',
  ]);
});

describe('a list beside a table', () => {
  const table = ['| Port | App |', '|---|---|', '| 4310 | ferry |', ''];
  const list = ['- 5432: tide-db', '- **6379**: tide-cache (Redis)', ''];

  it.each(['## Database ports', '### 🗄️ Infrastructure Ports'])('under "%s" gives ports', async (heading) => {
    expect(await entriesOf(...table, heading, '', ...list)).toEqual([
      '4310 tcp ferry',
      '5432 tcp tide-db',
      '6379 tcp tide-cache Redis',
    ]);
  });

  it.each(['## Common ports', '## Opening ports in the wall', '## Database'])(
    'under "%s" gives none',
    async (heading) => {
      expect(await entriesOf(...table, heading, '', ...list)).toEqual(['4310 tcp ferry']);
    },
  );

  it('gives ports below a part that is about them, where each line says so', async () => {
    const lines = ['- **Port 80** - tide-web (Nginx)', '- Port 443: tide-web', ''];
    const below = (part: string) => entriesOf(...table, part, '', '### Web', '', ...lines);
    expect(await below('## Our ports')).toEqual(['4310 tcp ferry', '80 tcp tide-web Nginx', '443 tcp tide-web']);
    expect(await below('## Port conflicts')).toEqual(['4310 tcp ferry']);
    expect(await below('## Harbour')).toEqual(['4310 tcp ferry']);
  });

  it('gives none where a line says something else', async () => {
    expect(await entriesOf(...table, '## Database ports', '', '- see the ferry', ...list)).toEqual(['4310 tcp ferry']);
  });
});

it('says by whom a port is used', async () => {
  expect(await entriesOf('- Port 4310 is used by ferry', '- Port 4311 is already taken by the quay')).toEqual([
    '4310 tcp ferry',
    '4311 tcp quay',
  ]);
});

it('what is printed of sockets gives no ports', async () => {
  const printed = ['```', 'LISTEN  0  4096  0.0.0.0:4310  0.0.0.0:*', 'LISTEN  0  511  *:4311  *:*', '```'];
  await expect(entriesOf(...printed)).rejects.toThrow('no port table found');
});

describe('a list under "Port policy"', () => {
  const list = '**Open to the world**\n\n- tunnel UDP 51820 → Apps VM (192.0.2.7)\n- game TCP 25565 → Games VM\n';

  it('gives ports where that is the name of the document', async () => {
    const { allocations } = await read(`# Port Policy\n\n${list}`);
    expect(allocations.map((it) => [it.port, it.protocol, it.application, it.notes])).toEqual([
      [51820, 'udp', 'tunnel', 'Apps VM 192.0.2.7'],
      [25565, 'tcp', 'game', 'Games VM'],
    ]);
  });

  it.each(['# Ports\n\n## Port policy', '# Port policy\n\n## Ranges of ports', '# Ports: examples'])(
    'but not under %j',
    async (heading) => {
      await expect(read(`${heading}\n\n${list}`)).rejects.toThrow('no port table found');
    },
  );

  it('gives none where it divides them', async () => {
    const lanes = '# Port policy\n\n- 3000-3099 → web\n- 4000-4099 → backends\n';
    await expect(read(lanes)).rejects.toThrow('no port table found');
  });
});

describe('a map of domains', () => {
  const map = ['```', 'ferry.example:443', '  ↓', 'http://127.0.0.1:4310', '  ↓', 'ferry-api', '```'];

  it('gives the ports to which it leads where nothing else gives any', async () => {
    expect(await entriesOf(...map)).toEqual(['4310 tcp ferry-api']);
  });

  it('gives none beside a list, or headings that do', async () => {
    expect(await entriesOf('- pier: 4311', '- quay: 4312', '', ...map)).toEqual(['4311 tcp pier', '4312 tcp quay']);
    expect(await entriesOf('## Port 4311: pier', '', ...map)).toEqual(['4311 tcp pier']);
  });

  it('gives none where no heading speaks of ports', async () => {
    await expect(read(['# Routing', '', ...map].join('\n'), 'server.md')).rejects.toThrow('no port table found');
  });
});

describe('a document that is called after its ports', () => {
  it.each(['PORTS.md', 'docs/ports.md', 'PORT_ALLOCATION.md', 'puertos.md'])('%s', async (path) => {
    const { allocations } = await read('# Harbour\n\n4310 -> ferry\n4311 -> pier\n', path);
    expect(allocations.map((it) => [it.port, it.application])).toEqual([
      [4310, 'ferry'],
      [4311, 'pier'],
    ]);
  });

  it.each(['docs/server.md', 'ports/readme.md', 'reports.md'])('%s is not', async (path) => {
    await expect(read('# Harbour\n\n4310 -> ferry\n4311 -> pier\n', path)).rejects.toThrow('no port table found');
  });

  it('may have a single line under one of its headings that is written as its lists are', async () => {
    const lists =
      '# Sea\n\n4310 -> ferry\n4311 -> pier\n\n# Sky\n\n- kite: http://localhost:4350\n- star: http://localhost:4351\n\n# Land\n\n4320 -> cart\n\n# Air\n\n4330: balloon\n\nThe mole runs on: http://localhost:4340\n';
    expect((await read(lists)).allocations.map((it) => it.application)).toEqual([
      'ferry',
      'pier',
      'kite',
      'star',
      'cart',
    ]);
    const later = '# Land\n\n4320 -> cart\n\n# Sea\n\n4310 -> ferry\n4311 -> pier\n';
    expect((await read(later)).allocations.map((it) => it.application)).toEqual(['cart', 'ferry', 'pier']);
  });

  it('may have headings with a port below each; another one only tells how something is set up', async () => {
    const text = '# Harbour\n\n## Proxy\n\n**Port:** :4310\n';
    expect((await read(text, 'ports.md')).allocations.map((it) => [it.port, it.application])).toEqual([
      [4310, 'Proxy'],
    ]);
    await expect(read(text, 'network.md')).rejects.toThrow('no port table found');
  });
});

describe('a list under "Available Port Ranges"', () => {
  const table = '# Ports\n\n| Port | App |\n|---|---|\n| 4310 | ferry |\n\n## Available port ranges\n\n';
  const read = async (list: string) =>
    (await readRegistry(new SourceText('PORTS.md', table + list))).allocations
      .slice(1)
      .map((it) => [it.port, it.portEnd, it.status, it.application]);

  it('is of what is free', async () => {
    expect(await read('- 4311-4399\n- 4400-4499: Available for new boats\n')).toEqual([
      [4311, 4399, 'free', null],
      [4400, 4499, 'free', null],
    ]);
  });

  it.each(['Host port', '主机端口', 'Puerto del host', '호스트 포트'])(
    'may call the port below a heading %s',
    async (key) => {
      const tides = `## Tides\n\n- **Port**: 80\n- **${key}**: 4311\n`;
      const { allocations } = await readRegistry(
        new SourceText(
          'PORTS.md',
          `# Ports\n\n## Ferry\n\n- **${key}**: 4310 (container: 80)\n- Protocol: HTTP\n\n${tides}`,
        ),
      );
      expect(allocations.map((it) => `${it.port} ${it.application}`)).toEqual(['4310 Ferry', '4311 Tides']);
    },
  );

  it('may have a heading for each kind, and a port that has been taken', async () => {
    const boats = '### Boats (4300-4399 range)\n\n- ✅ **4320-4399**: Fully available to all\n';
    const carts =
      '### Carts\n\n- ⚠️ **4401-4409**: Available but rather close to the stables of the horse cart (4400) - not recommended\n- 4400: ASSIGNED to horse cart\n';
    expect(await read(`${boats}- 4311: Available\n\n${carts}- 4410+: Available\n`)).toEqual([
      [4320, 4399, 'free', null],
      [4311, null, 'free', null],
      [4401, 4409, 'free', null],
      [4400, null, 'active', 'horse cart'],
      [4410, 65535, 'free', null],
    ]);
  });

  it('is one of lanes where its lines say for what they are', async () => {
    expect(await read('- 4300-4399: boats\n- 4400-4499: carts\n')).toEqual([]);
  });
});
