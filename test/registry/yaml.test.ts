import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/failure.ts';
import type { Allocation } from '../../src/model/registry.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

const read = (text: string, path = 'ports.yml') => readRegistry(new SourceText(path, text));

describe('the YAML form', () => {
  it('reads every key, with the place of the entry and of the port', async () => {
    const { allocations, problems } = await read(`version: 1
allocations:
  - port: 4310
    application: ferry-api
    status: reserved
    protocol: udp
    type: Next.js
    owner: harbour
    address: 127.0.0.1
    domains: [ferry.example]
    directory: /srv/ferry
    aliases: [ferry-prod]
    host: harbour-1
    environments: [production, staging]
    pm2: ferry
    pool: web
    until: 2026-12-31
    notes: |
      until the
      move
  - { port: "4320-4329", status: free }
`);
    expect(problems).toEqual([]);
    expect(allocations).toEqual([
      {
        port: 4310,
        portEnd: null,
        protocol: 'udp',
        application: 'ferry-api',
        status: 'reserved',
        type: 'Next.js',
        owner: 'harbour',
        address: '127.0.0.1',
        domains: ['ferry.example'],
        directory: '/srv/ferry',
        aliases: ['ferry', 'ferry-prod'],
        notes: 'until the\nmove',
        host: 'harbour-1',
        environments: ['production', 'staging'],
        pool: 'web',
        until: '2026-12-31',
        at: { file: 'ports.yml', line: 3, column: 5, endLine: 20, endColumn: 11 },
        portAt: { file: 'ports.yml', line: 3, column: 11, endLine: 3, endColumn: 15 },
      },
      expect.objectContaining({
        port: 4320,
        portEnd: 4329,
        application: null,
        status: 'free',
        protocol: 'tcp',
        portAt: { file: 'ports.yml', line: 21, column: 14, endLine: 21, endColumn: 23 },
      }),
    ]);
  });

  it('is read from JSON as well', async () => {
    const { allocations } = await read(
      '{\n\t"allocations": [\n\t\t{ "port": 4310, "application": "quay" }\n\t]\n}',
      'ports.json',
    );
    expect(allocations).toMatchObject([{ port: 4310, portAt: { line: 3, column: 13, endColumn: 17 } }]);
  });

  it('says the same as the Markdown form', async () => {
    const entry = fc.record({
      port: fc.integer({ min: 1, max: 60_000 }),
      length: fc.option(fc.integer({ min: 1, max: 20 })),
      application: fc.stringMatching(/^[a-z]{2,8}-(?:quay|pier)$/),
      status: fc.constantFrom('active', 'reserved', 'free', 'avoid', 'retired'),
      protocol: fc.constantFrom('tcp', 'udp'),
      owner: fc.option(fc.constantFrom('harbour', 'lab')),
    });
    const facts = (it: Allocation) => [it.port, it.portEnd, it.application, it.status, it.protocol, it.owner];
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
        const ports = entries.map((it) => (it.length === null ? String(it.port) : `${it.port}-${it.port + it.length}`));
        const yaml = entries.map(
          ({ application, status, protocol, owner }, i) =>
            `  - { port: ${ports[i]}, application: ${application}, status: ${status}, protocol: ${protocol}${owner === null ? '' : `, owner: ${owner}`} }`,
        );
        const rows = entries.map(
          ({ application, status, protocol, owner }, i) =>
            `| ${application} | ${ports[i]} | ${protocol} | ${status} | ${owner ?? ''} |`,
        );
        const header = ['| Application | Port | Protocol | Status | Owner |', '|---|---|---|---|---|'];
        const fromYaml = await read(['allocations:', ...yaml].join('\n'));
        const fromMarkdown = await read([...header, ...rows].join('\n'), 'PORTS.md');
        expect(fromYaml.allocations.map(facts)).toEqual(fromMarkdown.allocations.map(facts));
        expect(fromYaml.problems).toEqual([]);
      }),
    );
  });
});

describe('entries that cannot be', () => {
  it.each([
    ['port: 70000, application: quay', '70000 is not a port: ports go from 1 to 65535', 13, 18],
    ['port: "4310-4300", application: quay', 'the range 4310-4300 ends before it begins', 13, 24],
    ['port: http, application: quay', 'http cannot be read as a port: write 3000 or "3000-3010"', 13, 17],
    ['port: 43.10, application: quay', '43.10 cannot be read as a port: write 3000 or "3000-3010"', 13, 18],
    ['port: 4310', 'port 4310 is active, but names no application', 13, 17],
    ['port: true, application: quay', '"port" is wrong: write a port (3000) or a range ("3000-3010")', 13, 17],
    ['application: quay', '"port" is wrong: write a port (3000) or a range ("3000-3010")', 5, 26],
  ])('%s', async (entry, message, column, endColumn) => {
    const { allocations, problems } = await read(
      `allocations:\n  - { ${entry} }\n  - { port: 4311, application: pier }\n`,
    );
    expect(allocations.map((it) => it.port)).toEqual([4311]);
    expect(problems).toEqual([{ message, at: { file: 'ports.yml', line: 2, column, endLine: 2, endColumn } }]);
  });

  it.each([
    ['status: activ', '"status" is wrong: use one of active, reserved, free, avoid, retired', 5],
    ['protocl: udp', 'unknown key "protocl": did you mean "protocol"?', 5],
    ['domains: quay.example', '"domains" is wrong: write this as a list of texts', 5],
    ['environments: production', '"environments" is wrong: write this as a list of texts', 5],
    ['until: 2026-02-30', '"until" is wrong: write a date of the calendar as 2026-12-31', 5],
    ['until: next year', '"until" is wrong: write a date of the calendar as 2026-12-31', 5],
    ['pool: [web]', '"pool" is wrong: write this as text', 5],
    ['pm2: 7', '"pm2" is wrong: write this as text', 5],
    ['<<: { pool: web }', 'merge keys ("<<") are not read: write the values out in each entry', 5],
  ])('keeps the owner of the port where only another key is wrong: %s', async (line, message, at) => {
    const { allocations, problems } = await read(
      `allocations:\n  - application: quay\n    port: 4310\n    # next\n    ${line}\n`,
    );
    expect(allocations).toMatchObject([{ port: 4310, application: 'quay', status: 'active', protocol: 'tcp' }]);
    expect(problems).toMatchObject([{ message, at: { line: at } }]);
  });
});

describe('what an entry may leave open', () => {
  it('is the name of what a port is reserved for', async () => {
    const { allocations, problems } = await read(
      'allocations:\n  - { port: "4320-4329", status: reserved, pool: web, until: 2026-12-31 }\n',
    );
    expect(problems).toEqual([]);
    expect(allocations).toMatchObject([{ application: null, status: 'reserved', pool: 'web', until: '2026-12-31' }]);
  });
});

describe('anchors', () => {
  it('stand for what they mark, and the entry keeps its place', async () => {
    const { allocations, problems } = await read(
      'allocations:\n  - { port: 4310, application: quay, domains: &d [quay.example] }\n  - { port: 4311, application: quay, domains: *d }\n',
    );
    expect(problems).toEqual([]);
    expect(allocations.map((it) => [it.domains, it.at.line])).toEqual([
      [['quay.example'], 2],
      [['quay.example'], 3],
    ]);
  });
});

describe('documents that are no registry', () => {
  it.each([
    [
      'duplicate keys',
      'allocations: []\nallocations: []\n',
      'ports.yml:2: the registry is not valid YAML: the key allocations stands here for the second time',
    ],
    [
      'tabs',
      'allocations:\n\t- port: 4310\n',
      'ports.yml:2: the registry is not valid YAML: a tab cannot indent a line: use spaces',
    ],
    [
      'duplicate keys in an entry',
      'allocations:\n  - port: 4310\n    application: quay\n    port: 4311\n',
      'ports.yml:4: the registry is not valid YAML: the key port stands here for the second time',
    ],
    [
      'an alias without an anchor',
      'allocations:\n  - port: 4310\n    application: *quay\n',
      'ports.yml:3: the registry cannot be read: the alias *quay stands for nothing, there is no &quay above it',
    ],
    [
      'anchors that grow',
      `allocations:\n  - &a0 [x, x]\n${Array.from({ length: 9 }, (_, i) => `  - &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n')}`,
      'ports.yml:3: the registry cannot be read: its aliases stand for too much: write it out',
    ],
    ['an unknown key', 'allocation: []\n', 'ports.yml:1: "allocations" is wrong: list the ports under "allocations:"'],
    [
      'one key too many',
      'allocations: []\nallocatons: []\n',
      'ports.yml:2: unknown key "allocatons": did you mean "allocations"?',
    ],
    [
      'another version',
      'version: 2\nallocations: []\n',
      'ports.yml:1: "version" is wrong: this portbook reads version 1',
    ],
    ['text', 'ports', 'ports.yml:1: a registry is a mapping with a list under "allocations:"'],
    ['nothing', '', 'ports.yml:1: a registry is a mapping with a list under "allocations:"'],
    ['no entry', 'allocations: []', 'ports.yml:1: no port in ports.yml: list at least one under "allocations:"'],
    [
      'several documents',
      'allocations: []\n---\nallocations: []\n',
      'ports.yml:2: the registry is not valid YAML: it holds more than one document',
    ],
  ])('%s', async (_, text, message) => {
    const failure = await read(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure instanceof Failure && failure.toText()).toBe(message);
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['indentation', Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'aliases',
      `allocations:\n  - &a0 [${'x, '.repeat(9)}]\n${Array.from({ length: 9 }, (_, i) => `  - &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n')}`,
    ],
  ])('refuses endless %s', async (_, text) => {
    await expect(read(text)).rejects.toBeInstanceOf(Failure);
  });
});

it('reads a thousand names, and finds the one that is there twice', async () => {
  const names = Array.from({ length: 1_000 }, (_, i) => `quay-${i}: ${i + 1}\n`).join('');
  expect((await read(names)).allocations).toHaveLength(1_000);
  await expect(read(`${names}quay-9: 4310\n`)).rejects.toThrow('the key quay-9 stands here for the second time');
});

describe('suppressions', () => {
  it('are read from comments only', async () => {
    const { suppressions } = await read(`# portbook-ignore registry-conflict: two quays
allocations:
  - port: 4310 # portbook-ignore registry-drift: moving
    application: quay
    notes: "# portbook-ignore a: no comment"
  - port: 4311
    application: pier
    notes: |
      # portbook-ignore b: no comment
`);
    expect(suppressions.map((it) => [it.rule, it.reason, it.at.line, it.at.column])).toEqual([
      ['registry-conflict', 'two quays', 1, 3],
      ['registry-drift', 'moving', 3, 18],
    ]);
  });
});
