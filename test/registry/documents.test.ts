/**
 * Registries as people write them, with everything that is seen in the wild, and what a careful person reads in them:
 * each `fixtures/registries/NAME.md` beside a `NAME.expected.json` as `portbook registry --format json` prints it.
 * The expectations are written by hand: where the reader differs, it is the reader that is mended.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/files/decode.ts';
import type { Registry } from '../../src/model/registry.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { renderRegistry } from '../../src/reporters/index.ts';

const root = new URL('../../fixtures/registries/', import.meta.url);
/** What few documents say: an expectation that leaves it out expects nothing there. */
const unsaid = { environments: [], pool: null, until: null };
const names = readdirSync(root)
  .filter((it) => it.endsWith('.md'))
  .map((it) => it.replace(/\.md$/, ''));

async function read(name: string): Promise<Registry> {
  const text = decode(readFileSync(new URL(`${name}.md`, root)));
  return await readRegistry(new SourceText(`${name}.md`, text ?? ''));
}

describe('documents of registries', () => {
  it('are at least thirty', () => expect(names.length).toBeGreaterThanOrEqual(30));

  it.each(names)('%s', async (name) => {
    const registry = await read(name);
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, root), 'utf8'));
    const allocations = expected.allocations.map((it: object) => ({ ...unsaid, ...it }));
    expect(JSON.parse(await renderRegistry('json', registry))).toEqual({ ...expected, allocations });
  });

  it.each(names)('%s has each port where the port is written', async (name) => {
    const registry = await read(name);
    const text = decode(readFileSync(new URL(`${name}.md`, root))) ?? '';
    const source = new SourceText(`${name}.md`, text);
    for (const { port, portAt } of registry.allocations) {
      const start = source.offsetOf(portAt.line, portAt.column);
      expect(text.slice(start, source.offsetOf(portAt.endLine, portAt.endColumn))).toMatch(new RegExp(`^${port}`));
    }
  });
});
