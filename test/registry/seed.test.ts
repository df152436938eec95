/** The document portbook was made for, byte for byte with its broken emoji, and as it was meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

const file = 'VPS_PORT_REGISTRY.md';

for (const form of ['seed', 'seed-clean']) {
  describe(form, async () => {
    const path = new URL(`../../fixtures/registry/${form}/${file}`, import.meta.url);
    const registry = await readRegistry(new SourceText(file, readFileSync(path, 'utf8')));
    const allocation = (port: number) => registry.allocations.find((it) => it.port === port);
    const statements = (kind: string) => registry.statements.filter((it) => it.kind === kind);

    it('has every allocation once, with its application, status and line', () => {
      expect(registry.allocations.map((it) => [it.at.line, it.port, it.application, it.status])).toEqual([
        [12, 22, 'SSH', 'active'],
        [13, 80, 'HTTP', 'active'],
        [14, 443, 'HTTPS', 'active'],
        [15, 3000, 'azteka-api', 'active'],
        [16, 4000, 'alessa-ordering', 'active'],
        [17, 4010, 'alfred-ai', 'active'],
        [18, 5432, 'PostgreSQL', 'active'],
        [270, 4001, null, 'free'],
        [271, 4002, null, 'free'],
        [272, 4003, null, 'free'],
        [273, 5000, null, 'avoid'],
        [274, 8080, null, 'avoid'],
      ]);
      expect(registry.problems).toEqual([]);
      expect(registry.hasUsage).toBe(true);
    });

    it('places the port inside its bold marks, and the row from end to end', () => {
      expect(allocation(3000)?.portAt).toEqual({ file, line: 15, column: 5, endLine: 15, endColumn: 9 });
      expect(allocation(4003)?.at).toEqual({ file, line: 272, column: 1, endLine: 272, endColumn: expect.any(Number) });
    });

    it('knows the other columns', () => {
      expect(allocation(3000)).toMatchObject({
        type: 'Vite',
        owner: 'azteka-dsd',
        protocol: 'tcp',
        address: null,
        domains: [],
        notes: 'Vite preview server',
      });
      expect(allocation(4000)?.notes).toBe('RESERVED - DO NOT USE');
      expect(allocation(8080)?.notes).toBe('Often used by proxies');
    });

    it('adds what the boxes say: domains, directory, bind address', () => {
      expect(allocation(4000)).toMatchObject({
        domains: ['lapoblanitamexicanfood.com', 'alessacloud.com'],
        directory: '/var/www/alessa-ordering',
        aliases: [],
      });
      expect(allocation(3000)?.directory).toBe('/srv/azteka-dsd');
      expect(allocation(5432)?.address).toBe('localhost');
    });

    it('reads the boxes as sections, with who must not use the port', () => {
      expect(statements('section')).toMatchObject([
        { port: 4000, application: 'alessa-ordering', forbidden: [], at: { line: 28 } },
        { port: 3000, application: 'azteka-api', forbidden: ['alessa-ordering'], at: { line: 64 } },
        { port: 5432, application: 'PostgreSQL', address: 'localhost', at: { line: 198 } },
      ]);
    });

    it('reads databases and their owners', () => {
      expect(statements('database')).toMatchObject([
        { port: 5432, database: 'alessa_ordering', owner: 'alessa_ordering_user', at: { line: 201 } },
        { port: 5432, database: 'azteka_dsd', owner: 'azteka_user', at: { line: 202 } },
      ]);
    });

    it('reads the map of domains', () => {
      const target = { host: '127.0.0.1', port: 4000, application: 'alessa-ordering' };
      expect(statements('domain')).toMatchObject([
        { domain: 'lapoblanitamexicanfood.com', ...target, at: { line: 230, column: 1, endColumn: 27 } },
        { domain: 'alessacloud.com', ...target, at: { line: 238, column: 1, endColumn: 16 } },
      ]);
    });

    it('reads the usage table as usage', () => {
      expect(statements('usage').map((it) => (it.kind === 'usage' ? [it.port, it.address, it.at.line] : []))).toEqual([
        [22, '0.0.0.0', 255],
        [80, '0.0.0.0', 256],
        [443, '0.0.0.0', 257],
        [3000, '::1', 258],
        [4000, '::1', 259],
        [5432, '127.0.0.1', 260],
      ]);
    });
  });
}
