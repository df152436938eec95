/** What stands in a registry of another repository, in each format that has places of its own. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Origin } from '../../src/model/registry.ts';
import type { Report } from '../../src/model/report.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { checkOutput } from '../../src/reporters/check-run.ts';
import { annotated, distantPage } from '../../src/reporters/distant.ts';
import { render } from '../../src/reporters/index.ts';
import { sarifSchema } from '../../src/reporters/sarif-schema.ts';
import { suggestionsOf } from '../../src/reporters/suggestion.ts';
import { finding, place, related, report } from '../support/report.ts';

const file = 'harbour/registries:PORTS.md';
const page = 'https://github.example/harbour/registries/blob/1a2b/PORTS.md';
const source = new SourceText(file, '# Ports\n| 4310 | ferry-api |\n');
const options = { color: false, links: null, pathPrefix: '', details: null, rules: [] };

function elsewhere(findings: readonly Finding[], changes: Partial<Origin> = {}): Report {
  const base = report({ findings });
  const origin: Origin = {
    source,
    commit: '1a2b',
    page,
    namedAt: place('.github/portbook.yml', 3, 11, 20),
    ...changes,
  };
  return { ...base, registry: { ...base.registry, file, origin }, texts: new Map([[file, source]]) };
}

/** On the digits of the port, with another one to take: of a file here it could be replaced. */
const inRegistry = finding({
  rule: 'registry-conflict',
  at: place(file, 2, 3, 4),
  related: [related(file, 1, 'the heading')],
});
const aboutConfig = { ...inRegistry, related: [related('ecosystem.config.cjs', 4, 'listens'), ...inRegistry.related] };

describe('a finding in another repository’s registry', () => {
  it('stands on the config that it is about, else where the registry is named', () => {
    const { registry } = elsewhere([]);
    expect(annotated(aboutConfig, registry)).toMatchObject({
      at: { file: 'ecosystem.config.cjs', line: 4 },
      finding: { fix: null, related: [{ at: inRegistry.at }, { message: 'the heading' }] },
    });
    expect(annotated(inRegistry, registry).at).toEqual(registry.origin?.namedAt);
    expect(annotated(inRegistry, elsewhere([], { namedAt: null }).registry).at).toBeNull();
    const own = finding();
    expect(annotated(own, registry)).toEqual({ finding: own, at: own.at });
  });

  it('has a page, and no other place has one', () => {
    const { registry } = elsewhere([]);
    expect(distantPage(inRegistry.at, registry)).toBe(`${page}?plain=1#L2`);
    expect(distantPage({ ...inRegistry.at, endLine: 4 }, registry)).toBe(`${page}?plain=1#L2-L4`);
    expect(distantPage(place('PORTS.md', 2), registry)).toBeNull();
    expect(distantPage(inRegistry.at, elsewhere([], { page: null }).registry)).toBeNull();
  });

  it('is no annotation on a file of that name', async () => {
    const out = await render('github', elsewhere([inRegistry]), { ...options, pathPrefix: 'server' });
    expect(out).toMatch(/^::error file=server\/\.github\/portbook\.yml,line=3,/);
    expect(out).toContain(`what the registry says: ${file}:2 ${page}?plain=1#L2`);
    expect(await render('github', elsewhere([inRegistry], { namedAt: null }), options)).toMatch(/^::error title=/);
    const [run] = checkOutput(elsewhere([inRegistry]), options).annotations;
    expect(run).toMatchObject({ path: '.github/portbook.yml', start_line: 3, start_column: 11 });
    expect(run?.message).toContain(`${page}?plain=1#L2`);
    const [nowhere] = checkOutput(elsewhere([inRegistry], { namedAt: null }), {
      ...options,
      pathPrefix: 'server',
    }).annotations;
    expect(nowhere).toMatchObject({ path: '.github', start_line: 1 });
  });

  it('is no change to take over', () => {
    const fixed = { ...inRegistry, fix: { port: 4311 } };
    expect(suggestionsOf(elsewhere([fixed]))).toEqual([]);
  });

  it('is no file of the repository for code scanning', async () => {
    const suppressed = [
      { finding: finding(), suppression: { rule: 'reserved-port', reason: 'agreed', at: place(file, 1) } },
    ];
    for (const namedAt of [place('.github/portbook.yml', 3), null]) {
      const whole = { ...elsewhere([inRegistry, aboutConfig], { namedAt }), suppressed };
      const log = sarifSchema.parse(JSON.parse(await render('sarif', whole as Report, options)));
      const text = JSON.stringify(log);
      expect(text).not.toContain('"uri":"harbour');
      expect(log.runs[0]?.results.map((it) => it.locations[0]?.physicalLocation.artifactLocation.uri)).toContain(
        '.github/portbook.yml',
      );
      expect(text).toContain(`${page}?plain=1#L2`);
      expect(text).not.toContain('"fixes"');
    }
  });

  it('stands in the registry for a person and for a script', async () => {
    const text = await render('text', elsewhere([inRegistry]), options);
    expect(text).toMatch(/^harbour\/registries:PORTS\.md:2:3: error: /);
    expect(text).toContain('> 2 | | 4310 | ferry-api |');
    const json = JSON.parse(await render('json', elsewhere([inRegistry]), options));
    expect(json.findings[0]).toMatchObject({ file, line: 2 });
  });
});
