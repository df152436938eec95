import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import type { ReadResult, Tree } from '../../src/model/tree.ts';
import { locateRegistry } from '../../src/registry/locate.ts';

/** A tree of empty files, of which those named in `unreadable` are links to nowhere. */
function tree(files: readonly string[], unreadable: readonly string[] = []): Tree {
  const read = (path: string): ReadResult => {
    if (unreadable.includes(path)) return { kind: 'unreadable', reason: 'it is a link that leads nowhere' };
    return files.includes(path) ? { kind: 'text', source: new SourceText(path, '') } : { kind: 'missing' };
  };
  const has = (path: string): boolean => files.includes(path);
  return {
    files: [...files].sort(),
    links: new Map(),
    refused: new Map(),
    problems: [],
    has,
    hasDirectory: () => false,
    read,
  };
}

describe('locateRegistry', () => {
  it.each([
    'ports.yml',
    'docs/PORTS.md',
    '.github/port_registry.md',
    'VPS_PORT_REGISTRY.md',
    'Port-Allocation.md',
    'Docs/ports.yaml',
  ])('finds %s', (path) => {
    expect(locateRegistry(tree(['README.md', 'src/ports.md', 'docs/old/PORTS.md', path]), null)).toBe(path);
  });

  it('takes the path it is given, before any usual name', () => {
    expect(locateRegistry(tree(['PORTS.md', 'ops/harbour.md']), './ops/harbour.md')).toBe('ops/harbour.md');
  });

  it('names what it looked for where there is none', () => {
    expect(() => locateRegistry(tree(['README.md']), null)).toThrow(
      /^no port registry found: looked for ports\.yml, .*PORT_ALLOCATION\.md.* in the root, docs\/ and \.github\/; name yours with "registry:" .*, with --registry, or with the input "registry" of the action; or let "portbook init" write the first one$/,
    );
  });

  it('names both where there are two', () => {
    expect(() => locateRegistry(tree(['ports.yml', 'docs/PORTS.md']), null)).toThrow(
      /^more than one port registry: docs\/PORTS\.md and ports\.yml; keep one, or name it /,
    );
  });

  it('says that the given one does not exist', () => {
    expect(() => locateRegistry(tree(['PORTS.md']), 'docs/ports.md')).toThrow(
      'the registry docs/ports.md does not exist',
    );
  });

  it('says why one cannot be read', () => {
    expect(() => locateRegistry(tree(['PORTS.md'], ['PORTS.md']), null)).toThrow(
      'the registry PORTS.md cannot be read: it is a link that leads nowhere',
    );
  });
});
