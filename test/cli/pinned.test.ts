import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const files = {
  'PORTS.md':
    '# Moorings\n\n| Slip | Ship | Flag |\n|---|---|---|\n| 4310 | ferry-api | Active |\n| 4311 | - | Free |\n',
  '.github/portbook.yml':
    'registry:\n  file: PORTS.md\n  table: Moorings\n  columns: { port: Slip, application: Ship, status: Flag }\n',
  'ecosystem.config.js': "module.exports = { apps: [{ name: 'ferry-api', script: 'a.js', env: { PORT: 4310 } }] };\n",
};

describe('a registry that the policy pins', () => {
  it.each([
    'check',
    'check --registry PORTS.md',
    'check --registry ./PORTS.md',
    'map',
    'next',
    'registry',
    'registry PORTS.md',
    'convert',
    'convert PORTS.md',
  ])('%s reads it as the policy says', async (args) => {
    expect(await portbook(folderOf(files), args)).toMatchObject({ status: 0, err: '' });
  });

  it('is not what another file is held to', async () => {
    const other = '| Port | Application |\n|---|---|\n| 4310 | ferry-api |\n';
    const folder = folderOf({ ...files, 'docs/tides.md': other });
    expect(await portbook(folder, 'check --registry docs/tides.md')).toMatchObject({ status: 0, err: '' });
    expect(await portbook(folder, 'registry docs/tides.md')).toMatchObject({ status: 0, err: '' });
    expect((await portbook(folder, 'registry docs/tides.md --explain')).out).not.toContain('the policy names it');
  });

  it('shows in the explanation that it is', async () => {
    const { out } = await portbook(folderOf(files), 'registry --explain');
    expect(out).toContain('because  the policy names it\n  columns  Slip = port, Ship = application, Flag = status');
  });

  it('is edited as it is read', async () => {
    const folder = folderOf(files);
    expect(await portbook(folder, 'allocate pier-web --port 4311')).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(join(folder, 'PORTS.md'), 'utf8')).toContain('| 4311 | pier-web | Active |');
  });

  it.each([
    ['registry: { file: PORTS.md, tabel: 1 }', '.github/portbook.yml:1: unknown key "tabel"; did you mean "table"?'],
    ['registry: { file: PORTS.md, columns: { prt: A } }', ':1: unknown column "prt"; did you mean "port"?'],
    ['registry: { file: PORTS.md, table: 0 }', ':1: this must be a heading, or the number of a table from 1 on'],
    ['registry: { table: 1 }', ':1: this must be the path of the registry'],
    ['registry: 5', ':1: this must be the path of the registry or a mapping with any of the keys file, table, columns'],
    ["registry: ''", ':1: the path of the registry is empty'],
    [
      'registry: { file: PORTS.md, columns: { port: Slipp } }',
      'the column "Slipp", which no table of PORTS.md has; did you mean "Slip"?',
    ],
  ])('%s: 2', async (policy, sentence) => {
    const { status, out, err } = await portbook(folderOf({ ...files, '.github/portbook.yml': policy }), 'check');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
