import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const markdown = `# Ports

Last updated: 2026-01-02

| Port | Application | Status | Domains |
|---|---|---|---|
| 4310 | **ferry-api** | Active | ferry.example |
| 4311 | | Free | |

## Port Usage Statistics

| Port | Binding | Connections |
|---|---|---|
| 4310 | 127.0.0.1 | 3 |
`;
const yaml = `# yaml-language-server: $schema=https://raw.githubusercontent.com/portbook/portbook/v0/docs/schemas/ports.schema.json

version: 1
updated: 2026-01-02
allocations:
  - port: 4310
    application: ferry-api
    domains: [ferry.example]

  - port: 4311
    status: free
`;

describe('convert', () => {
  it('prints the registry of the folder in its other form, and says what stays behind', async () => {
    expect(await portbook(folderOf({ 'PORTS.md': markdown }), 'convert')).toEqual({
      status: 0,
      out: yaml,
      err: 'portbook: not carried over, because it gives no port to anybody: 1 row of a usage table\n',
    });
  });

  it('comes back to the same entries', async () => {
    const folder = folderOf({ 'docs/ports.yml': yaml });
    const { status, out, err } = await portbook(folder, 'convert');
    expect([status, err]).toEqual([0, '']);
    expect((await portbook(folderOf({ 'PORTS.md': out }), 'convert')).out).toBe(yaml);
  });

  it('writes a new file, and says that there are two now', async () => {
    const folder = folderOf({ 'PORTS.md': markdown });
    const { status, out, err } = await portbook(folder, 'convert PORTS.md --output server/ports.yml');
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('wrote server/ports.yml; two registries are one too many: remove PORTS.md');
    expect(readFileSync(join(folder, 'server/ports.yml'), 'utf8')).toBe(yaml);
    expect(readdirSync(join(folder, 'server'))).toEqual(['ports.yml']);
  });

  it('never writes over a file', async () => {
    const folder = folderOf({ 'PORTS.md': markdown, 'ports.yml': 'kept' });
    const { status, out, err } = await portbook(folder, 'convert PORTS.md --output ports.yml');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('ports.yml is there already, and nothing was written');
    expect(readFileSync(join(folder, 'ports.yml'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).sort()).toEqual(['PORTS.md', 'ports.yml']);
  });

  it.each([
    ['convert PORTS.md --to yaml --output PORTS2.md', 'PORTS2.md would not be read as yaml'],
    ['convert PORTS.md --to toml', 'Allowed choices are yaml, markdown'],
    ['convert lost.md', 'lost.md'],
    ['convert broken.md --output new.yml', 'broken.md:3: correct the registry first: 70000 is not a port'],
  ])('%s is refused', async (args, message) => {
    const broken = '| Port | Application |\n|---|---|\n| 70000 | ferry-api |\n';
    const folder = folderOf({ 'PORTS.md': markdown, 'broken.md': broken });
    const { status, out, err } = await portbook(folder, args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(existsSync(join(folder, 'new.yml'))).toBe(false);
  });

  it('escapes what the registry says where it speaks of it', async () => {
    const folder = folderOf({
      'ports.yml': 'allocations:\n  - { port: 4310, application: ferry, address: "\\e[31meth0" }\n',
    });
    const { status, err } = await portbook(folder, 'convert');
    expect(status).toBe(2);
    expect(err).not.toContain('\u001b');
  });
});
