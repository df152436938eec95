/** A registry in one form says the same in the other. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/files/decode.ts';
import type { Allocation } from '../../src/model/registry.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { tidyLine, tidyLines } from '../../src/registry/blanks.ts';
import { convertRegistry } from '../../src/registry/convert.ts';
import type { Form } from '../../src/registry/form.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { aliasesOf } from '../../src/registry/names.ts';
import { allocation, registry } from '../support/report.ts';

const fileOf = { yaml: 'ports.yml', markdown: 'PORTS.md' } as const;

/** What is read in the converted document, without the places. */
async function there(form: Form, allocations: readonly Allocation[]): Promise<readonly object[]> {
  const { text } = await convertRegistry(registry({ allocations }), form);
  const again = await readRegistry(new SourceText(fileOf[form], text));
  expect(again.problems).toEqual([]);
  return again.allocations.map(facts);
}

function facts({ at: _, portAt: __, host, ...said }: Allocation): object {
  return { ...said, host: host ?? null };
}

const traps = [
  '[^1] ferry',
  'Free',
  'available',
  'Reserved for the crane',
  'Reserved: crane',
  'none',
  'N/A',
  '[APP]',
  '<app>',
  '(example) ferry',
  'free | taken',
  '**ferry**',
  '_ferry_',
  'ferry_api_v2',
  '`ferry`',
  'a ``quay`` b`',
  '~~ferry~~',
  '~old~',
  '<b>ferry</b>',
  '<!-- ferry -->',
  'ferry<br>buoy',
  '&amp; ferry &lt;',
  '[ferry](https://ferry.example)',
  '![pier][1]',
  '3000-proxy',
  '4310',
  '- ferry',
  '1. ferry',
  '# ferry',
  'back\\slash\\',
  'ferry \\* buoy',
  'Grafana (monitoring)',
  'ferry-web / ferry-api',
  'Ferry (PM2: ferry-prod)',
  'ferry – the quay',
  'паром',
  '渡船 空闲',
  'yes',
  'null',
  '0x10',
  '2026-12-31',
  '*anchor',
  '&anchor',
  '!tag',
  '"quoted"',
  "it's",
  'key: value',
  'ferry # no comment',
  '{ a: 1 }',
  '%ferry',
  '@ferry',
];

/** Any text that has a letter or a digit, as a reader sees it, with fewer marks than the Markdown reader looks at. */
const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 24 })
      .map(tidyLine)
      .filter((it) => /[\p{L}\p{N}]/u.test(it)),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: fc.constantFrom(...'ab1*_`~<>[]()|\\&;#!:/-. '), maxLength: 16 })
      .map(tidyLine)
      .filter((it) => /[a-z1]/.test(it)),
  },
);
const optional = fc.option(text);
/** In a list, a comma parts two names. */
const listed = text.filter((it) => !/[,;，、]|^[/+&] | [/+&] | [/+&]$/.test(it));
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}[a-z0-9]$/).filter((it) => !it.includes('--'));

const entries: fc.Arbitrary<Allocation> = fc
  .record({
    port: fc.integer({ min: 1, max: 60_000 }),
    length: fc.option(fc.integer({ min: 1, max: 20 })),
    protocol: fc.constantFrom('tcp', 'udp'),
    application: text,
    isNamed: fc.boolean(),
    status: fc.constantFrom('active', 'reserved', 'free', 'avoid', 'retired'),
    type: optional,
    owner: optional,
    aliases: fc.array(listed, { maxLength: 3 }),
    address: fc.constantFrom(null, '127.0.0.1', '0.0.0.0', '::1', '::', 'localhost', 'fd00::10'),
    domains: fc.uniqueArray(
      fc.tuple(fc.constantFrom('', '*.'), label).map(([star, name]) => `${star}${name}.example`),
      { maxLength: 3 },
    ),
    directory: fc.option(text.map((it) => `/${it}`)),
    notes: fc.option(fc.array(text, { minLength: 1, maxLength: 3 }).map((it) => tidyLines(it.join('\n')))),
    host: fc.option(fc.constantFrom('harbour-1', 'harbour_2', '10.0.0.1 (north)', 'server *a*')),
    environments: fc.uniqueArray(
      listed.filter((it) => !/^(?:all|any|\*)$/i.test(it)),
      { maxLength: 3 },
    ),
    pool: optional,
    until: fc.option(fc.constantFrom('2026-12-31', '2024-02-29', '1999-01-01')),
  })
  .map(({ length, isNamed, ...it }) => {
    const isNobodys = it.status === 'free' || it.status === 'avoid' || (it.status !== 'active' && !isNamed);
    const application = isNobodys ? null : it.application;
    const portEnd = length === null ? null : it.port + length;
    return allocation({ ...it, portEnd, application, aliases: aliasesOf(application, it.aliases) });
  });
const registries = fc.array(entries, { minLength: 1, maxLength: 6 });

describe.each(['yaml', 'markdown'] as const)('the %s form', (form) => {
  it('holds every field of every entry', async () => {
    await fc.assert(
      fc.asyncProperty(registries, async (allocations) => {
        expect(await there(form, allocations)).toEqual(allocations.map(facts));
      }),
      { numRuns: 150 },
    );
  });

  it.each(traps)('holds an application that is called %s', async (application) => {
    const entry = allocation({ application, aliases: aliasesOf(application, []), notes: application });
    expect(await there(form, [entry])).toEqual([facts(entry)]);
  });
});

it('holds a type that is a number, in each entry', async () => {
  const entries = ['ferry', 'quay'].map((application, index) =>
    allocation({ application, port: 4310 + index, type: '4310' }),
  );
  expect(await there('markdown', entries)).toEqual(entries.map(facts));
});

describe('documents of others', () => {
  const folders = ['fixtures/registries', 'fixtures/registry'];
  const documents = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((it) => `${folder}/${it}`))
    .filter((it) => it.endsWith('.md'))
    .sort();

  it.each(documents)('%s becomes YAML, and Markdown again, without a loss', async (path) => {
    const source = new SourceText(path, decode(readFileSync(path)) ?? '');
    const read = await readRegistry(source);
    if (read.problems.length > 0) {
      await expect(convertRegistry(read, 'yaml')).rejects.toThrow('correct the registry first');
      return;
    }
    const first = read.allocations.map(facts);
    const { text: yaml } = await convertRegistry(read, 'yaml');
    const inYaml = await readRegistry(new SourceText('ports.yml', yaml));
    expect(inYaml.allocations.map(facts)).toEqual(first);
    const { text: markdown } = await convertRegistry(inYaml, 'markdown');
    const inMarkdown = await readRegistry(new SourceText('PORTS.md', markdown));
    expect(inMarkdown.allocations.map(facts)).toEqual(first);
  });
});

describe('what cannot be carried', () => {
  it.each([
    [
      { directory: 'ferry' },
      'Markdown cannot hold the directory "ferry" of port 4310 (PORTS.md:22): it would be read as nothing',
    ],
    [
      { address: 'eth0' },
      'Markdown cannot hold the address "eth0" of port 4310 (PORTS.md:22): it would be read as nothing',
    ],
    [
      { aliases: ['a, b'] },
      'Markdown cannot hold the aliases ["a, b"] of port 4310 (PORTS.md:22): it would be read as ["a","b"]',
    ],
    [{ notes: '*'.repeat(80) }, /^Markdown cannot hold the notes /],
    [{ application: '\\|' }, /^Markdown cannot hold the application /],
  ])('%j is refused', async (changes, message) => {
    const allocations = [allocation({ port: 4309 }), allocation(changes)];
    await expect(convertRegistry(registry({ allocations }), 'markdown')).rejects.toThrow(message);
  });

  it('is counted where it allocates nothing', async () => {
    const source = new SourceText(
      'VPS_PORT_REGISTRY.md',
      readFileSync('fixtures/registry/seed/VPS_PORT_REGISTRY.md', 'utf8'),
    );
    const { text, left } = await convertRegistry(await readRegistry(source), 'yaml');
    expect(left).toMatchObject([
      expect.stringMatching(/^\d+ rows of usage tables$/),
      expect.stringMatching(/^\d+ sections about ports$/),
      expect.stringMatching(/^\d+ lines of domain maps$/),
      expect.stringMatching(/^\d+ databases$/),
    ]);
    expect(text).toContain('\nupdated: 2025-12-19\naudited: 2025-11-08\n');
  });

  it.each(['yaml', 'markdown'] as const)('is a control character, in %s', async (form) => {
    const allocations = [allocation({ notes: 'red \u009b31m' })];
    await expect(convertRegistry(registry({ allocations }), form)).rejects.toThrow('control characters');
  });

  it('is an entry that cannot be read', async () => {
    const read = await readRegistry(
      new SourceText('ports.yml', 'allocations:\n  - { port: 70000, application: quay }\n'),
    );
    await expect(convertRegistry(read, 'markdown')).rejects.toThrow('correct the registry first: 70000 is not a port');
  });
});

describe('the documents that are written', () => {
  const entries = [
    allocation({ type: null, domains: ['ferry.example'], address: '127.0.0.1', until: '2026-12-31' }),
    allocation({
      port: 53,
      protocol: 'udp',
      application: 'Free',
      status: 'reserved',
      notes: 'first\nsecond',
      type: null,
    }),
    allocation({ port: 4320, portEnd: 4329, application: null, status: 'free', pool: 'web', owner: null, type: null }),
  ];

  it('are such as a person would write in YAML', async () => {
    expect((await convertRegistry(registry({ allocations: entries }), 'yaml')).text).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://raw.githubusercontent.com/portbook/portbook/v0/docs/schemas/ports.schema.json

      version: 1
      allocations:
        - port: 4310
          application: billing-api
          owner: harbour-office
          address: 127.0.0.1
          domains: [ferry.example]
          until: 2026-12-31

        - port: 53
          application: Free
          status: reserved
          protocol: udp
          owner: harbour-office
          notes: |-
            first
            second

        - port: "4320-4329"
          status: free
          pool: web
      "
    `);
  });

  it('are such as a person would write in Markdown', async () => {
    expect((await convertRegistry(registry({ allocations: entries }), 'markdown')).text).toMatchInlineSnapshot(`
      "# Ports

      | Port      | Application | Status   | Protocol | Owner          | Address   | Domains       | Pool | Until      | Notes           |
      | --------- | ----------- | -------- | -------- | -------------- | --------- | ------------- | ---- | ---------- | --------------- |
      | 4310      | billing-api | Active   |          | harbour-office | 127.0.0.1 | ferry.example |      | 2026-12-31 |                 |
      | 53        | \`Free\`      | Reserved | UDP      | harbour-office |           |               |      |            | first<br>second |
      | 4320-4329 | –           | Free     |          |                |           |               | web  |            |                 |
      "
    `);
  });
});
