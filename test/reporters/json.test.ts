import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { render, renderRegistry, renderScan } from '../../src/reporters/index.ts';
import { checkSchema, jsonSchemas, registrySchema, scanSchema } from '../../src/reporters/schemas.ts';
import { attacks } from '../support/attacks.ts';
import {
  allocation,
  facts,
  finding,
  listener,
  place,
  registry,
  related,
  report,
  route,
  suppression,
  unresolved,
} from '../support/report.ts';

const options = { color: true, links: null, pathPrefix: 'deploy', details: null, rules: [] };

/** From a process to the port that a script of its package gives it. */
const way = [related('ecosystem.config.cjs', 3, 'starts "npm start"'), related('package.json', 7, '-p 4310')];
const wayOut = [
  { file: 'ecosystem.config.cjs', line: 3, column: 1, message: 'starts "npm start"' },
  { file: 'package.json', line: 7, column: 1, message: '-p 4310' },
];

const full = report({
  findings: [finding({ way }), finding({ severity: 'notice', port: null, application: null, related: [], fix: null })],
  suppressed: [
    { finding: finding({ rule: 'avoided-port' }), suppression: suppression() },
    { finding: finding({ rule: 'port-drift' }), suppression: suppression({ rule: 'port-drift', reason: null }) },
  ],
  known: [finding({ rule: 'ephemeral-port' })],
  approved: [{ finding: finding({ rule: 'registry-takeover' }), by: 'the label' }],
  change: {
    base: 'main at 1a2b3c4',
    notes: [
      { message: 'the policy changes', at: place('.github/portbook.yml', 2) },
      { message: 'nothing is suggested', at: null },
    ],
    checklists: [
      {
        application: 'ferry-api',
        port: 4310,
        items: [{ text: 'port 4310 is free', done: true, at: place('PORTS.md', 22), missing: '' }],
      },
    ],
  },
});

const seen = facts({
  listeners: [
    listener({ at: place('vite.config.ts', 3), source: 'vite', role: 'preview', address: '::1' }),
    listener({ portEnd: 4312, certainty: 'overridable', way }),
    listener({ port: 4305 }),
  ],
  routes: [
    route({ at: place('nginx/b.conf', 2) }),
    route({ at: place('nginx/a.conf', 9), serverNames: [], host: '::1' }),
  ],
  unresolved: [unresolved({ way }), unresolved({ at: place('a.config.cjs', 1), application: null })],
  problems: [{ at: place('nginx/broken.conf', 7, 3), message: 'this block is never closed' }],
});

const document = registry({
  allocations: [
    allocation(),
    allocation({ port: 4400, portEnd: 4410, application: null, status: 'free', type: null, owner: null }),
  ],
  problems: [{ at: place('PORTS.md', 30), message: 'port 70000 does not exist' }],
});

describe('check', () => {
  it('keeps the contract', async () => {
    const printed = JSON.parse(await render('json', full, options));
    expect(printed).toEqual({
      version: 1,
      findings: [
        {
          rule: 'reserved-port',
          severity: 'error',
          message: 'port 4310 belongs to "billing-api", not "ferry-api"',
          help: 'take the free port 4311',
          file: 'ecosystem.config.cjs',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 22,
          port: 4310,
          application: 'ferry-api',
          related: [{ file: 'PORTS.md', line: 22, column: 1, message: 'registered' }],
          way: wayOut,
          fix: { port: 4311 },
          fingerprint: '0123456789abcdef',
        },
        expect.objectContaining({ severity: 'notice', port: null, application: null, related: [], way: [], fix: null }),
      ],
      counts: { error: 1, warning: 0, notice: 1 },
      suppressed: [
        expect.objectContaining({
          rule: 'avoided-port',
          suppression: { file: 'apps/buoy/vite.config.ts', line: 2, column: 1, reason: 'until the move in May' },
        }),
        expect.objectContaining({ rule: 'port-drift', suppression: expect.objectContaining({ reason: null }) }),
      ],
      registry: 'PORTS.md',
      known: [expect.objectContaining({ rule: 'ephemeral-port', line: 4 })],
      approved: [expect.objectContaining({ rule: 'registry-takeover', by: 'the label' })],
      change: {
        base: 'main at 1a2b3c4',
        notes: [
          { message: 'the policy changes', at: { file: '.github/portbook.yml', line: 2, column: 1 } },
          { message: 'nothing is suggested', at: null },
        ],
        checklists: [
          {
            application: 'ferry-api',
            port: 4310,
            items: [
              { text: 'port 4310 is free', done: true, at: { file: 'PORTS.md', line: 22, column: 1 }, missing: '' },
            ],
          },
        ],
      },
    });
  });

  it('is two spaces deep, ends with one line break, and does not change from run to run', async () => {
    const printed = await render('json', full, options);
    expect(printed).toBe(await render('json', full, options));
    expect(printed.startsWith('{\n  "version": 1,\n  "findings": [\n    {\n      "rule": "reserved-port",\n')).toBe(
      true,
    );
    expect(printed.endsWith('}\n')).toBe(true);
    expect(printed.endsWith('\n\n')).toBe(false);
  });

  it('carries hostile names unchanged, and shows a terminal none of them', async () => {
    const findings = attacks.map((attack) =>
      finding({
        message: attack,
        application: attack,
        related: [related(attack, 1, attack)],
        way: [related(attack, 2, attack)],
      }),
    );
    const printed = await render('json', report({ findings }), options);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(printed).not.toContain('##[');
    const applications = z
      .object({ findings: z.array(z.object({ application: z.string() })) })
      .parse(JSON.parse(printed));
    expect(applications.findings.map((it) => it.application)).toEqual(attacks);
  });
});

describe('scan', () => {
  it('keeps the contract, in reading order', async () => {
    const printed = scanSchema.parse(JSON.parse(await renderScan('json', seen)));
    expect(printed.listeners.map((it) => [it.file, it.port])).toEqual([
      ['ecosystem.config.cjs', 4305],
      ['ecosystem.config.cjs', 4310],
      ['vite.config.ts', 4310],
    ]);
    expect(printed.listeners[1]).toEqual({
      port: 4310,
      portEnd: 4312,
      protocol: 'tcp',
      address: null,
      application: 'ferry-api',
      app: 'ferry-api',
      source: 'pm2',
      role: 'start',
      environment: 'default',
      certainty: 'overridable',
      file: 'ecosystem.config.cjs',
      line: 4,
      column: 18,
      way: wayOut,
    });
    expect(printed.routes).toEqual([
      {
        source: 'nginx',
        serverNames: [],
        location: '/',
        host: '::1',
        port: 4310,
        file: 'nginx/a.conf',
        line: 9,
        column: 1,
      },
      expect.objectContaining({ file: 'nginx/b.conf', serverNames: ['ferry.example'] }),
    ]);
    expect(printed.unresolved).toEqual([
      expect.objectContaining({ file: 'a.config.cjs', application: null }),
      {
        file: 'ecosystem.config.cjs',
        line: 9,
        column: 18,
        reason: 'getPort() would have to run',
        application: 'harbour-worker',
        way: wayOut,
      },
    ]);
    expect(printed.errors).toEqual([
      { file: 'nginx/broken.conf', line: 7, column: 3, message: 'this block is never closed' },
    ]);
  });

  it('does not depend on the order in which files were read', async () => {
    const backwards = facts({
      listeners: seen.listeners.toReversed(),
      routes: seen.routes.toReversed(),
      unresolved: seen.unresolved.toReversed(),
      problems: seen.problems.toReversed(),
    });
    expect(await renderScan('json', backwards)).toBe(await renderScan('json', seen));
    expect(await renderScan('text', backwards)).toBe(await renderScan('text', seen));
  });
});

describe('registry', () => {
  it('keeps the contract, in the order of the document', async () => {
    expect(JSON.parse(await renderRegistry('json', document))).toEqual({
      version: 1,
      allocations: [
        {
          port: 4310,
          portEnd: null,
          protocol: 'tcp',
          application: 'billing-api',
          status: 'active',
          type: 'Node',
          owner: 'harbour-office',
          address: null,
          domains: [],
          notes: null,
          host: null,
          environments: [],
          pool: null,
          until: null,
          file: 'PORTS.md',
          line: 22,
        },
        expect.objectContaining({ port: 4400, portEnd: 4410, application: null, status: 'free' }),
      ],
      errors: [{ file: 'PORTS.md', line: 30, column: 1, message: 'port 70000 does not exist' }],
    });
  });
});

describe('schemas', () => {
  it.each([
    ['check', checkSchema, () => render('json', full, options)],
    ['scan', scanSchema, () => renderScan('json', seen)],
    ['registry', registrySchema, () => renderRegistry('json', document)],
  ] as const)('describe every field of %s, and so do the published ones', async (name, schema, print) => {
    const printed: unknown = JSON.parse(await print());
    // Parsing drops what a schema does not know: nothing may be missing afterwards.
    expect(schema.parse(printed)).toEqual(printed);
    const published = JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8'));
    expect(z.fromJSONSchema(published).parse(printed)).toEqual(printed);
    expect(z.fromJSONSchema(published).safeParse({ version: 1 }).success).toBe(false);
  });

  it('are published as they are', () => {
    for (const [file, schema] of Object.entries(jsonSchemas()))
      expect(readFileSync(`docs/schemas/${file}`, 'utf8'), file).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('leave room for the fields of later versions', async () => {
    const printed = { ...JSON.parse(await renderRegistry('json', document)), later: true };
    const published = z.fromJSONSchema(JSON.parse(readFileSync('docs/schemas/registry.schema.json', 'utf8')));
    expect(published.safeParse(printed).success).toBe(true);
  });
});
