/** `convert` as it is committed: a registry goes to its other form and comes back. */
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { bareCopy, type Run, root, runScript } from '../support/program.ts';

const script = bareCopy('cli');

function portbook(cwd: string, ...args: readonly string[]): Run {
  return runScript(script, args, { cwd });
}

/** What a registry says, without where it says it. */
function allocations(cwd: string, file: string): readonly object[] {
  const { status, stdout } = portbook(cwd, 'registry', file, '--format', 'json');
  expect(status).toBe(0);
  const printed: { readonly allocations: readonly Record<string, unknown>[] } = JSON.parse(stdout);
  return printed.allocations.map(({ file: _, line: __, ...said }) => said);
}

describe('portbook convert', () => {
  it('takes the first registry to YAML and back, and says what it leaves behind', () => {
    const seed = join(root, 'fixtures/registry/seed/VPS_PORT_REGISTRY.md');
    const folder = folderOf({ 'VPS_PORT_REGISTRY.md': readFileSync(seed, 'utf8') });
    const before = allocations(folder, 'VPS_PORT_REGISTRY.md');

    const there = portbook(folder, 'convert', '--output', 'ports.yml');
    expect([there.status, there.stdout]).toEqual([0, '']);
    expect(there.stderr).toMatch(/not carried over.*rows of usage tables.*sections about ports/);
    expect(allocations(folder, 'ports.yml')).toEqual(before);

    // Two registries are one too many.
    expect(portbook(folder, 'check').status).toBe(2);
    mkdirSync(join(folder, 'old'));
    renameSync(join(folder, 'VPS_PORT_REGISTRY.md'), join(folder, 'old/VPS_PORT_REGISTRY.md'));

    const back = portbook(folder, 'convert', '--to', 'markdown', '--output', 'old/PORTS.md');
    expect([back.status, back.stdout]).toEqual([0, '']);
    expect(allocations(folder, 'old/PORTS.md')).toEqual(before);
  });

  it('refuses what would be lost, and writes nothing', () => {
    const folder = folderOf({
      'ports.yml': 'allocations:\n  - { port: 4310, application: ferry-api, directory: ferry }\n',
    });
    const { status, stdout, stderr } = portbook(folder, 'convert');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'portbook: Markdown cannot hold the directory "ferry" of port 4310 (ports.yml:2): it would be read as nothing\n',
    );
  });
});
