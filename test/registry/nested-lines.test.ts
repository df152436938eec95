import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

async function entriesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { allocations } = await readRegistry(new SourceText('PORTS.md', ['# Ports', '', ...lines, ''].join('\n')));
  return allocations.map((it) => `${it.port} ${it.application ?? ''}`);
}

describe('ports below a name', () => {
  it.each([
    ['in bare text', ['ferry-server:', '  http/https/rpc: 4310/4311/4312', 'tide tables:', '   health: 4321']],
    [
      'in a code block',
      ['```', 'ferry-server', '    http: 4310', '    https: 4311, 4312', 'tide tables', '    api: 4321', '```'],
    ],
    [
      'in a list',
      [
        '- **ferry-server** (Next.js):',
        '  - http: 4310',
        '  - API: 4311',
        '  - Admin: 4312',
        '- tide tables',
        '  - Port: 4321',
      ],
    ],
  ])('%s are its own', async (_, lines) => {
    expect(await entriesOf(...lines)).toEqual([
      '4310 ferry-server',
      '4311 ferry-server',
      '4312 ferry-server',
      '4321 tide tables',
    ]);
  });

  it('are those of other names where they have some', async () => {
    expect(await entriesOf('- Harbour', '  - ferry: 4310', '  - pier: 4311')).toEqual(['4310 ferry', '4311 pier']);
  });

  it.each(['Services', 'Server', 'Production', 'Web servers', 'Internal ports'])(
    'keep theirs below %s',
    async (group) => {
      expect(await entriesOf(`- ${group}`, '  - api: 4310', '  - web: 4311')).toEqual(['4310 api', '4311 web']);
    },
  );

  it('may be called by both', async () => {
    const text = '# Ports\n\n- ferry\n  - web: 4310\n  - Port: 4311\n';
    const { allocations } = await readRegistry(new SourceText('PORTS.md', text));
    expect(allocations.map((it) => it.aliases)).toEqual([['ferry web'], []]);
  });

  it('are counted once', async () => {
    expect(await entriesOf('- ferry', '  - Port: 4310', '  - URL: http://localhost:4310', '  - Redis: 6379')).toEqual([
      '4310 ferry',
    ]);
  });

  it('do not make a name beside them less of a list', async () => {
    const list = ['- mole: 4300', '- ferry', '  - web: 4310', '- pier', '  - web: 4320'];
    expect(await entriesOf(...list)).toEqual(['4300 mole', '4310 ferry', '4320 pier']);
  });
});

describe('what is said below a port', () => {
  it.each([
    ['of both of its sides', ['  - External: http://localhost:4310', '  - Internal: container port 80']],
    ['of where it is passed on', ['  - Proxy of the harbour: sends all to `localhost:4310`']],
    ['of a container', ['  - Container: 80', '  - Started by hand in 2024']],
  ])('%s gives no other', async (_, lines) => {
    expect(await entriesOf('- **Ferry web**: `4310` → `80`', ...lines)).toEqual(['4310 Ferry web']);
  });

  it('gives others of the same application, or of one behind it', async () => {
    expect(await entriesOf('- ferry: 4310', '  - metrics: 9310', '- gate: 80', '  - pier: 4311')).toEqual([
      '4310 ferry',
      '9310 ferry',
      '80 gate',
      '4311 pier',
    ]);
  });

  it('is who has what of a range', async () => {
    expect(await entriesOf('- 4310-4319: boats', '  - 4310: ferry', '  - 4311: pier')).toContain('4310 ferry');
  });
});
