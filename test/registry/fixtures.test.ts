/** Registries as people write them: each folder of fixtures/registry holds a document and what a careful person reads in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

const root = new URL('../../fixtures/registry/', import.meta.url);
const cases = readdirSync(root).filter((it) => existsSync(new URL(`${it}/expected.json`, root)));

describe('registries in the wild', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(8));

  for (const name of cases) {
    it(name, async () => {
      const folder = new URL(`${name}/`, root);
      const [document = ''] = readdirSync(folder).filter((it) => it !== 'expected.json');
      const registry = await readRegistry(new SourceText(document, readFileSync(new URL(document, folder), 'utf8')));
      const read = registry.allocations.map(({ port, portEnd, application, status, at }) => ({
        port,
        portEnd,
        application,
        status,
        line: at.line,
      }));
      expect(read).toEqual(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')));
      expect(registry.problems).toEqual([]);
    });
  }
});
