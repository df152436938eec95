/** The published schema of `ports.yml` says the same as the reader. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { registrySchema } from '../../src/registry/schema.ts';

const published = JSON.parse(readFileSync('docs/schemas/ports.schema.json', 'utf8'));
const ajv = new Ajv2020();
addFormats.default(ajv);
const accepts = ajv.compile(published);

async function problems(text: string): Promise<number> {
  return (await readRegistry(new SourceText('ports.yml', text))).problems.length;
}

it('is current', () => {
  expect(published).toEqual(z.toJSONSchema(registrySchema, { io: 'input' }));
});

it('accepts the example of the page, which the reader reads without a fault', async () => {
  const page = readFileSync('docs/registry.md', 'utf8');
  const example =
    /```yaml\n(# yaml-language-server: \$schema=\S+\/docs\/schemas\/ports\.schema\.json\n[\s\S]+?)```/.exec(
      page,
    )?.[1] ?? '';
  expect(Object.keys(parse(example).allocations[0])).toEqual(
    expect.arrayContaining(['host', 'environments', 'until', 'pm2']),
  );
  expect(accepts(parse(example))).toBe(true);
  expect(await problems(example)).toBe(0);
});

describe('an entry', () => {
  it.each([
    '{ port: 4310, application: quay }',
    '{ port: "4310-4319", status: free, pool: web }',
    '{ port: "4310", application: quay, until: 2024-02-29, environments: [] }',
    '{ port: 4310, status: avoid, notes: "line\\nline" }',
  ])('%s is right', async (entry) => {
    const text = `allocations:\n  - ${entry}\n`;
    expect(accepts(parse(text))).toBe(true);
    expect(await problems(text)).toBe(0);
  });

  it.each([
    '{ port: 70000, application: quay }',
    '{ port: http, application: quay }',
    '{ port: 4310.5, application: quay }',
    '{ application: quay }',
    '{ port: 4310, application: "" }',
    '{ port: 4310, application: 7 }',
    '{ port: 4310, application: quay, status: activ }',
    '{ port: 4310, application: quay, until: 2026-02-30 }',
    '{ port: 4310, application: quay, until: soon }',
    '{ port: 4310, application: quay, domains: quay.example }',
    '{ port: 4310, application: quay, pools: web }',
  ])('%s is wrong', async (entry) => {
    const text = `allocations:\n  - ${entry}\n`;
    expect(accepts(parse(text))).toBe(false);
    expect(await problems(text)).toBeGreaterThan(0);
  });
});
