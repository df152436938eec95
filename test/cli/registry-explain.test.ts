import { describe, expect, it } from 'vitest';
import { registrySchema } from '../../src/reporters/schemas.ts';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const document = `# Harbour ports

We keep them here.

| Port | Application | Team | Since |
|------|-------------|------|-------|
| 4310 | ferry-api   | quay | 2024  |
| 4311 | pier-web    | quay | 2025  |

## Usage

| Port | Protocol | Connections |
|------|----------|-------------|
| 4310 | tcp      | 12          |

## Lanes

| Ports     | For  |
|-----------|------|
| 4300-4399 | web  |
| 4400-4499 | apis |

## Free ports

- 4320
- 4321

## Look

- 4310 is the first
- see the tide tables

\`\`\`bash
curl localhost:4310
\`\`\`

### Port 4310: ferry-api

\`\`\`
Application: ferry-api
Process: ferry-prod
\`\`\`
`;

/** Heading, kind, reason and number of entries of every part. */
async function partsOf(text: string, file = 'PORTS.md'): Promise<unknown> {
  const { status, out } = await portbook(folderOf({ [file]: text }), `registry ${file} --explain --format json`);
  expect(status).toBe(0);
  const { parts = [] } = registrySchema.parse(JSON.parse(out));
  return parts.map((it) => [it.line, it.what, it.readAs, it.reason, it.entries]);
}

describe('registry --explain', () => {
  it('says of every part what it was read as, and why', async () => {
    expect(await partsOf(document)).toEqual([
      [5, 'table', 'allocation', 'a column of ports and one of applications', 2],
      [12, 'table', 'usage', 'ports with no application', 0],
      [18, 'table', 'none', 'it divides ports into lanes', 0],
      [25, 'list', 'allocation', 'most of its lines are a port and what is said of it', 2],
      [30, 'list', 'none', 'a table allocates, and no heading says what these ports are', 0],
      [34, 'code', 'none', 'a code block in bash', 0],
      [40, 'code', 'section', 'it describes port 4310', 1],
    ]);
  });

  it('says of lines that look like a list why they are none', async () => {
    const lines = [
      '# Ports',
      '',
      '4100 -> ferry',
      '4101 -> pier',
      '',
      'Some prose about 3 ferries.',
      '',
      '## Lab',
      '',
      'notes -> 4200',
    ];
    expect(await partsOf(lines.join('\n'))).toEqual([
      [3, 'text', 'allocation', 'most of its lines are a port and what is said of it', 2],
      [10, 'text', 'none', expect.any(String), 0],
    ]);
  });

  it('says of a list below a heading that says nothing of ports why it is none, unless the file is called after them', async () => {
    const text = '# Tides\n\n- 4310: ferry-api';
    expect(await partsOf(text, 'fleet.md')).toEqual([[3, 'list', 'none', 'no heading above it speaks of ports', 0]]);
    expect(await partsOf(text)).toEqual([[3, 'list', 'allocation', expect.any(String), 1]]);
  });

  it('says which column was read as what', async () => {
    const { status, out, err } = await portbook(folderOf({ 'PORTS.md': document }), 'registry --explain PORTS.md');
    expect([status, err]).toEqual([0, '']);
    expect(out.startsWith('PORTS.md:5: table under "Harbour ports"\n  read as  allocations (2 entries)\n')).toBe(true);
    expect(out).toContain('  columns  Port = port, Application = application, Team = owner, Since = not read\n');
    expect(out.endsWith('\nPORTS.md: Markdown, 4 entries\n')).toBe(true);
  });

  it.each([
    ['4310: ferry-api\n4311: pier-web', [[1, 'text', 'allocation', expect.stringContaining('most of its lines'), 2]]],
    [
      '- 4310: ferry-api\n- the tide\n- the ebb\n- the flood',
      [[1, 'list', 'none', expect.stringContaining('too few'), 0]],
    ],
    ['- the tide\n- the ebb', [[1, 'list', 'none', 'none of its lines is a port and a name', 0]]],
    ['- 4300-4399: web\n- 4400-4499: api', [[1, 'list', 'none', 'it divides ports into lanes', 0]]],
    ['- 4310\n- 4311', [[1, 'list', 'none', 'ports, and not a word on whose they are', 0]]],
    [
      '# Ports\n\n### Port 4310: ferry-api\n\n### Port 4311: pier-web',
      [
        [3, 'heading', 'allocation', expect.stringContaining('this heading does'), 1],
        [5, 'heading', 'allocation', expect.stringContaining('this heading does'), 1],
      ],
    ],
  ])('%j', async (text, parts) => {
    expect(await partsOf(text)).toEqual(parts);
  });

  it('shows a map of domains', async () => {
    const text =
      '| Port | App |\n|---|---|\n| 4310 | ferry-api |\n\n```\nferry.example:443\n  ↓\nhttp://127.0.0.1:4310\n  ↓\nferry-api\n```\n';
    expect(await partsOf(text)).toContainEqual([
      6,
      'code',
      'domains',
      'it leads from domains to ports of this machine',
      1,
    ]);
  });

  it('says of YAML what it is, how much it holds, and what is wrong', async () => {
    const yaml = 'allocations:\n  - { port: 4310, application: ferry-api }\n  - { port: 70000, application: buoy }\n';
    const { status, out } = await portbook(folderOf({ 'ports.yml': yaml }), 'registry --explain');
    expect(status).toBe(0);
    expect(out).toContain('ports.yml:3:13: 70000 is not a port');
    expect(out).toContain('ports.yml: YAML, whose keys say what is what, 1 entry\n');
  });

  it('says how YAML in a form of its own was read, also beside the list', async () => {
    const folder = folderOf({ 'ports.yml': 'meta: { team: harbour }\nports: { quay: 4310 }\n' });
    const manner =
      'ports.yml: read as what is under "ports"; nothing of "meta"; "portbook convert --to yaml" writes it with keys for all the rest\n';
    expect((await portbook(folder, 'registry')).out).toContain(`ports.yml: 1 entry\n${manner}`);
    expect((await portbook(folder, 'registry --explain')).out).toBe(
      `ports.yml: YAML in a form of its own, 1 entry\n${manner}`,
    );
  });

  it('explains also a registry that gives nothing, which the list refuses', async () => {
    const folder = folderOf({ 'PORTS.md': '# Tides\n\n| Time | Height |\n|---|---|\n| 10:30 | 4 |\n' });
    const refused = await portbook(folder, 'registry');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('"portbook registry --explain" shows');
    const { status, out } = await portbook(folder, 'registry --explain');
    expect(status).toBe(0);
    expect(out).toContain('because  no column of ports\n  columns  Time = not read, Height = not read');
  });

  it('shows no control characters', async () => {
    const { out } = await portbook(
      folderOf({ 'PORTS.md': '## a\u001b[2J ports\n\n| Port | \u001b[2JApp ##[group] |\n|---|---|\n| 4310 | x |\n' }),
      'registry --explain',
    );
    expect(out).toContain('\\u{1b}[2J');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('##[');
  });
});
