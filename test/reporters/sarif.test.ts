import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, severities } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { relativeUri } from '../../src/reporters/escape.ts';
import { render } from '../../src/reporters/index.ts';
import { type Sarif, type SarifResult, sarifSchema } from '../../src/reporters/sarif-schema.ts';
import { rules } from '../../src/rules/index.ts';
import { attacks } from '../support/attacks.ts';
import { portbook } from '../support/cli.ts';
import { finding, place, related, report, suppression } from '../support/report.ts';

const options = { color: false, links: null, pathPrefix: '', details: null, rules };

type SarifRun = Sarif['runs'][0];

async function text(changes: Partial<Report>, pathPrefix = ''): Promise<string> {
  return render('sarif', report(changes), { ...options, pathPrefix });
}

/** What is printed, held to the schema. */
async function run(changes: Partial<Report>, pathPrefix = ''): Promise<SarifRun> {
  return sarifSchema.parse(JSON.parse(await text(changes, pathPrefix))).runs[0];
}

async function only(changes: Partial<Finding>, pathPrefix = ''): Promise<SarifResult> {
  const { results } = await run({ findings: [finding(changes)] }, pathPrefix);
  expect(results).toHaveLength(1);
  return results[0] as SarifResult;
}

/**
 * The embedded links of a plain message, by the grammar of SARIF: text that a viewer shows, and where it leads.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html#_Toc141790722
 */
function linksIn(message: string): readonly { readonly shown: string; readonly target: string }[] {
  return [...message.matchAll(/\[((?:[^\\[\]]|\\[\\[\]])*)\]\(([^)]*)\)/g)].map(([, shown = '', target = '']) => ({
    shown: shown.replace(/\\([\\[\]])/g, '$1'),
    target,
  }));
}

describe('sarif', () => {
  it('says of the outage what a person must know', async () => {
    const { out } = await portbook(resolve('.'), 'check fixtures/outage-2025-11-07 --format sarif');
    const { tool, ...rest } = sarifSchema.parse(JSON.parse(out)).runs[0];
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot('outage-2025-11-07.sarif');
  });

  it('describes each rule, with the page that explains it', async () => {
    const [first, ...others] = (await run({})).tool.driver.rules;
    expect(first).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "enabled": true,
          "level": "warning",
        },
        "fullDescription": {
          "text": "implicit-port speaks when: the process will listen on its framework's default because nobody wrote a port; an error where that default is somebody else's.",
        },
        "help": {
          "markdown": "[What it means, with examples, and what to do](https://github.com/portbook/portbook/blob/main/docs/rules/implicit-port.md).",
          "text": "What it means, with examples, and what to do: https://github.com/portbook/portbook/blob/main/docs/rules/implicit-port.md",
        },
        "helpUri": "https://github.com/portbook/portbook/blob/main/docs/rules/implicit-port.md",
        "id": "implicit-port",
        "name": "implicit-port",
        "properties": {
          "precision": "high",
          "problem.severity": "warning",
          "tags": [
            "ports",
            "configuration",
          ],
        },
        "shortDescription": {
          "text": "The process will listen on its framework's default because nobody wrote a port; an error where that default is somebody else's.",
        },
      }
    `);
    const stale = others.find(({ id }) => id === 'stale-allocation');
    expect(stale?.defaultConfiguration).toEqual({ enabled: false, level: 'warning' });
  });

  it('points each result at its rule, and gives it the level of the finding', async () => {
    const findings = severities.map((severity) => finding({ severity }));
    const { results, tool } = await run({ findings });
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    expect((await only({ rule: 'tide-table' })).ruleIndex).toBeUndefined();
  });

  it('says what is wrong, what to do, and where to look', async () => {
    expect((await only({})).message.text).toBe(
      'port 4310 belongs to "billing-api", not "ferry-api". Take the free port 4311.\nregistered: [PORTS.md:22](1)',
    );
    const dotted = await only({ message: 'two sentences. Both end.', help: '', related: [] });
    expect(dotted.message.text).toBe('two sentences. Both end.');
  });

  it('keeps a span as it is: from 1, in UTF-16, the end exclusive', async () => {
    const at = { file: 'ports.yml', line: 3, column: 5, endLine: 7, endColumn: 2 };
    const [{ physicalLocation }] = (await only({ at })).locations as [SarifResult['locations'][number]];
    expect(physicalLocation.region).toEqual({ startLine: 3, startColumn: 5, endLine: 7, endColumn: 2 });
    expect((await run({})).columnKind).toBe('utf16CodeUnits');
  });

  it('has the fingerprint of the finding, and the hash by which GitHub knows the line', async () => {
    expect((await only({})).partialFingerprints).toEqual({
      'portbook/v1': '0123456789abcdef',
      primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/),
    });
    expect((await only({ at: place('nowhere.conf', 1) })).partialFingerprints).toEqual({
      'portbook/v1': '0123456789abcdef',
    });
  });

  it('shows the way to a port that takes several steps', async () => {
    const way = [related('ecosystem.config.cjs', 3, 'starts "npm start"'), related('package.json', 7, '-p 4310')];
    const { codeFlows } = await only({ way });
    const steps = codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location);
    expect(steps?.map((it) => [it.physicalLocation.artifactLocation.uri, it.message.text])).toEqual([
      ['ecosystem.config.cjs', 'starts "npm start"'],
      ['package.json', '-p 4310'],
    ]);
    expect((await only({ way: way.slice(0, 1) })).codeFlows).toBeUndefined();
  });

  it('puts the most severe first, and what is excused last', async () => {
    const findings = [
      finding({ severity: 'notice' }),
      finding({ severity: 'error' }),
      finding({ severity: 'warning' }),
    ];
    const suppressed = [{ finding: finding({ rule: 'avoided-port' }), suppression: suppression() }];
    const { results } = await run({ findings, suppressed });
    expect(results.map(({ level, suppressions }) => [level, suppressions.length])).toEqual([
      ['error', 0],
      ['warning', 0],
      ['note', 0],
      ['error', 1],
    ]);
  });

  it('says which comment excuses a finding, and why', async () => {
    const excused = async (reason: string | null) => {
      const suppressed = [{ finding: finding(), suppression: suppression({ reason }) }];
      return (await run({ findings: [], suppressed })).results[0]?.suppressions[0];
    };
    expect(await excused('until the move in May')).toMatchObject({
      kind: 'inSource',
      justification: 'until the move in May',
      location: {
        physicalLocation: { artifactLocation: { uri: 'apps/buoy/vite.config.ts' }, region: { startLine: 2 } },
      },
    });
    expect(await excused(null)).not.toHaveProperty('justification');
  });

  it('has an empty list of results where there is nothing to say', async () => {
    expect((await run({ findings: [] })).results).toEqual([]);
  });
});

describe('a fix', () => {
  const of = async (line: string, at: Finding['at'], changes: Partial<Finding> = {}) => {
    const texts = new Map([['a.conf', new SourceText('a.conf', line)]]);
    return (await run({ findings: [finding({ at, ...changes })], texts })).results[0]?.fixes;
  };

  it('replaces the digits of the port', async () => {
    expect(await of('listen 4310;', place('a.conf', 1, 8, 4))).toEqual([
      {
        description: { text: 'Take port 4311.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.conf', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 12 },
                insertedContent: { text: '4311' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['stands in quotes', 'PORT: "4310"', place('a.conf', 1, 7, 6), {}],
    ['is written otherwise', 'port: 0x10d6', place('a.conf', 1, 7, 6), {}],
    ['is another', 'listen 4399;', place('a.conf', 1, 8, 4), {}],
    ['is not written', 'next start', place('a.conf', 1, 1, 10), {}],
    ['is part of a range', 'listen 4310-4312;', place('a.conf', 1, 8, 9), {}],
    ['goes over lines', 'listen\n4310;', { ...place('a.conf', 1, 1), endLine: 2, endColumn: 5 }, {}],
    ['stands in a file that is not at hand', 'listen 4310;', place('b.conf', 1, 8, 4), {}],
    ['is nobody’s', 'listen 4310;', place('a.conf', 1, 8, 4), { fix: null }],
    ['is not known', 'listen null;', place('a.conf', 1, 8, 4), { port: null }],
  ])('is left out where the port %s', async (_, line, at, changes) => {
    expect(await of(line, at, changes)).toBeUndefined();
  });
});

describe('the limits of GitHub', () => {
  const notes = ({ invocations: [{ toolExecutionNotifications }] }: SarifRun) =>
    toolExecutionNotifications?.map(({ message }) => message.text);

  it('hold for results: the least severe are left out, and counted', async () => {
    const many = (severity: Finding['severity'], number: number): Finding[] =>
      Array.from({ length: number }, () => finding({ severity, related: [] }));
    const full = await run({ findings: [...many('notice', 2), ...many('error', 4998)] });
    expect([full.results.length, notes(full)]).toEqual([5000, undefined]);
    const over = await run({ findings: [...many('notice', 3), ...many('error', 4999)] });
    expect(over.results.slice(-2).map(({ level }) => level)).toEqual(['error', 'note']);
    expect(notes(over)).toEqual([
      '2 more findings left out, the least severe: GitHub takes no larger file. The format json has all of them.',
    ]);
  });

  it('hold for related places and steps', async () => {
    const places = Array.from({ length: 1200 }, (_, index) => related('PORTS.md', index + 1, 'registered'));
    const { relatedLocations, codeFlows, message } = await only({ related: places, way: places });
    expect(relatedLocations).toHaveLength(100);
    expect(linksIn(message.text)).toHaveLength(10);
    const steps = codeFlows?.[0]?.threadFlows[0]?.locations;
    expect(steps).toHaveLength(1000);
    // Where the port is written is worth more than the beginning of the way to it.
    expect(steps?.at(-1)?.location.physicalLocation.region.startLine).toBe(1200);
  });

  it('hold for the size of the file, even where nothing can be compressed', async () => {
    const noise = (seed: number): string =>
      createHash('shake256', { outputLength: 700 }).update(String(seed)).digest('base64');
    const findings = Array.from({ length: 4000 }, (_, seed) =>
      finding({ message: noise(seed), related: [0.1, 0.2, 0.3].map((it) => related('a.md', 1, noise(seed + it))) }),
    );
    const printed = await text({ findings });
    expect(gzipSync(printed).length).toBeLessThan(10_000_000);
    const cut = sarifSchema.parse(JSON.parse(printed)).runs[0];
    expect(cut.results.length).toBeGreaterThan(1000);
    expect(notes(cut)).toEqual([expect.stringMatching(`^${4000 - cut.results.length} more findings left out`)]);
  });
});

describe('a path', () => {
  const uriOf = async (file: string, pathPrefix = ''): Promise<string | undefined> =>
    (await only({ at: place(file, 1) }, pathPrefix)).locations[0]?.physicalLocation.artifactLocation.uri;

  it.each([
    ['a b/vite.config.ts', 'a%20b/vite.config.ts'],
    ['100%/a.conf', '100%25/a.conf'],
    ['a%20b.conf', 'a%2520b.conf'],
    ['#1?x=y&z.conf', '%231%3Fx%3Dy%26z.conf'],
    ['http:a.conf', 'http%3Aa.conf'],
    ['"quoted" and \'so\'.conf', '%22quoted%22%20and%20%27so%27.conf'],
    ['one\ntwo.conf', 'one%0Atwo.conf'],
    ['(app)/[id]/a!*.conf', '%28app%29/%5Bid%5D/a%21%2A.conf'],
    ['a\\b.conf', 'a%5Cb.conf'],
    ['Fähre/日本.conf', 'F%C3%A4hre/%E6%97%A5%E6%9C%AC.conf'],
    ['half\ud83d.conf', 'half%EF%BF%BD.conf'],
  ])('%j is %s', async (file, uri) => {
    expect(await uriOf(file)).toBe(uri);
  });

  it('begins at the root of the repository', async () => {
    expect(await uriOf('web/a.conf', 'harbour/server 1')).toBe('harbour/server%201/web/a.conf');
    expect(await uriOf('../shared/PORTS.md', 'harbour/server')).toBe('harbour/shared/PORTS.md');
  });

  it('is read back as it was', () => {
    const segment = fc
      .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...attacks))
      .map((it) => it.replace(/[/\p{Cs}]/gu, ''))
      .filter((it) => it !== '');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const uri = relativeUri(segments.join('/'));
        expect(uri).toMatch(/^[\w.~%/-]+$/);
        expect(uri.split('/').map(decodeURIComponent)).toEqual(segments);
        // GitHub decodes it in one piece.
        expect(decodeURIComponent(uri)).toBe(segments.join('/'));
      }),
    );
  });
});

it('prints valid SARIF with no links but its own, whatever the names', async () => {
  const hostile = fc.oneof(
    fc.constantFrom(...attacks),
    fc.string({ unit: fc.constantFrom(...'[]()\\{}0a1 .\n\r\u001b\u0085\u2028"') }),
  );
  const found = fc
    .record({
      message: hostile,
      help: hostile,
      file: hostile,
      other: hostile,
      severity: fc.constantFrom(...severities),
    })
    .map(({ file, other, ...rest }) =>
      finding({
        ...rest,
        at: place(`x/${file}.js`, 1, 1, 2),
        related: [related(`x/${other}.js`, 1, other), related(`${other}.js`, 2, file)],
        way: [related('b', 1, other), related(`x/${other}.js`, 2, other)],
      }),
    );
  const excused = fc.tuple(found, hostile);
  await fc.assert(
    fc.asyncProperty(
      fc.array(found, { maxLength: 4 }),
      fc.array(excused, { maxLength: 2 }),
      async (findings, ignored) => {
        const suppressed = ignored.map(([it, reason]) => ({
          finding: it,
          suppression: suppression({ reason, at: place(`x/${reason}.js`, 3) }),
        }));
        const printed = await text({ findings, suppressed });
        expect(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.exec(printed)).toBeNull();
        expect(printed).not.toContain('##[');
        const { results } = sarifSchema.parse(JSON.parse(printed)).runs[0];
        expect(results).toHaveLength(findings.length + suppressed.length);
        for (const { message, relatedLocations = [], codeFlows = [] } of results) {
          expect(message.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(linksIn(message.text).map(({ target }) => target)).toEqual(['1', '2']);
          const steps = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations));
          const others = [...relatedLocations, ...steps.map(({ location }) => location)].map((it) => it.message.text);
          for (const it of others) expect(linksIn(it)).toEqual([]);
          for (const it of [message.text, ...others]) expect(it.replaceAll(/\{\{\d+\}\}/g, '')).not.toMatch(/\{\d+\}/);
        }
      },
    ),
  );
});
