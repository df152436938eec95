import { describe, expect, it } from 'vitest';
import { judgeChange, type State } from '../../src/change/judge.ts';
import { filesToPlace, placed } from '../../src/change/placement.ts';
import { defaultPolicy, type Policy } from '../../src/model/policy.ts';
import type { Report } from '../../src/model/report.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { requireText } from '../../src/model/tree.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { scan } from '../../src/scan.ts';
import { treeOf } from '../support/tree.ts';

type Files = Readonly<Record<string, string>>;

/** A registry whose rows begin on line 3. */
function ports(...rows: readonly string[]): string {
  return ['| Port | Application | Status |', '|---|---|---|', ...rows.map((it) => `| ${it} |`), ''].join('\n');
}

/** The port stands on line 2. */
function app(name: string, port: number): string {
  return `module.exports = { apps: [{ name: '${name}', script: 'dist/main.js',\n  env: { PORT: ${port} } }] };\n`;
}

async function state(files: Files, policy: Policy): Promise<State> {
  const tree = treeOf(files);
  return { tree, facts: await scan(tree, policy), registry: await readRegistry(requireText(tree, 'PORTS.md')) };
}

interface Options {
  readonly policy?: Partial<Policy>;
  readonly settledBy?: string;
}

async function change(before: Files | null, after: Files, { policy = {}, settledBy }: Options = {}): Promise<Report> {
  const held = { ...defaultPolicy, ...policy };
  return judgeChange(before && (await state(before, held)), await state(after, held), held, {
    base: 'main',
    settledBy: settledBy ?? null,
    elsewhere: [],
    notes: [],
    today: '2026-06-15',
  });
}

const said = (report: Report, which: 'findings' | 'known' = 'findings'): readonly string[] =>
  report[which].map(({ at, rule }) => `${at.file}:${at.line} ${rule}`);

const orderly = {
  'PORTS.md': ports('4310 | ferry-api | Active', '4311 | | Free'),
  'ferry/ecosystem.config.js': app('ferry-api', 4310),
};

describe('new against old', () => {
  const wrong = { ...orderly, 'buoy/ecosystem.config.js': app('buoy-api', 4310) };

  it('has nothing to say of what was there before, but lists it', async () => {
    const report = await change(wrong, { ...wrong, 'crane/ecosystem.config.js': app('crane-api', 4320) });
    expect(said(report)).toEqual(['crane/ecosystem.config.js:2 unregistered-port']);
    expect(said(report, 'known')).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
  });

  it('knows a finding again on another line of a renamed file', async () => {
    const moved = { ...orderly, 'apps/buoy/ecosystem.config.js': `\n\n${app('buoy-api', 4310)}` };
    const report = await change(wrong, moved);
    expect([said(report), said(report, 'known')]).toEqual([[], ['apps/buoy/ecosystem.config.js:4 port-conflict']]);
  });

  it('counts what was there twice when it is there a third time', async () => {
    const twice = { ...wrong, 'pier/ecosystem.config.js': app('buoy-api', 4310) };
    expect(said(await change(wrong, twice))).toEqual(['pier/ecosystem.config.js:2 port-conflict']);
    expect(said(await change(twice, wrong))).toEqual([]);
  });

  it('takes a finding that became more severe for a new one', async () => {
    const silent = `module.exports = { apps: [{ name: 'buoy-web', script: 'npx', args: 'next start' }] };\n`;
    const before = { 'PORTS.md': ports('4310 | ferry-api | Active'), 'buoy/ecosystem.config.js': silent };
    const after = { ...before, 'PORTS.md': ports('4310 | ferry-api | Active', '3000 | ferry-web | Active') };
    const report = await change(before, after);
    expect(report.findings.map((it) => [it.rule, it.severity])).toEqual([['implicit-port', 'error']]);
    expect((await change(after, before)).known.map((it) => it.severity)).toEqual(['warning']);
  });

  it('finds two changes that are fine alone and clash together', async () => {
    const base = { 'PORTS.md': ports('4311 | buoy-api | Active', '4311 | crane-api | Retired') };
    const landed = { ...base, 'buoy/ecosystem.config.js': app('buoy-api', 4311) };
    const both = { ...landed, 'crane/ecosystem.config.js': app('crane-api', 4311) };
    expect(said(await change(landed, both))).toEqual(['crane/ecosystem.config.js:2 port-conflict']);
  });

  it('has everything to say where there was no registry before', async () => {
    const report = await change(null, wrong);
    expect(said(report)).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
    expect(report.change?.checklists).toEqual([]);
  });

  it('speaks of what a removed comment had excused', async () => {
    const excused = app('buoy-api', 4310).replace('\n', '\n  // portbook-ignore port-conflict: until May\n');
    const before = { ...orderly, 'buoy/ecosystem.config.js': excused };
    expect(said(await change(before, wrong))).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
    const refused = await change(wrong, before, { policy: { inlineIgnores: false } });
    expect(said(refused)).toEqual(['buoy/ecosystem.config.js:2 unused-suppression']);
    expect(said(refused, 'known')).toEqual(['buoy/ecosystem.config.js:3 port-conflict']);
  });
});

describe('a takeover', () => {
  const taken = { ...orderly, 'PORTS.md': ports('4310 | buoy-api | Active', '4311 | | Free') };

  it('is the one finding, and the config that it makes wrong is its related place', async () => {
    const report = await change(orderly, taken);
    expect(said(report)).toEqual(['PORTS.md:3 registry-takeover']);
    expect(report.findings[0]?.related.map(({ at }) => `${at.file}:${at.line}`)).toEqual([
      'ferry/ecosystem.config.js:2',
    ]);
  });

  it('that is settled is approved, and what follows from it is said', async () => {
    const report = await change(orderly, taken, { settledBy: 'the label' });
    expect(report.approved.map(({ finding, by }) => [finding.rule, by])).toEqual([['registry-takeover', 'the label']]);
    expect(said(report)).toEqual(['ferry/ecosystem.config.js:2 reserved-port']);
  });

  it.each([
    ['a row that is gone', ports('4311 | | Free'), 'PORTS.md:3'],
    ['a row that is free now', ports('4311 | | Free', '4310 | | Free'), 'PORTS.md:4'],
    ['a row that is retired', ports('4310 | ferry-api | Retired'), 'PORTS.md:3'],
    ['a range that was cut', ports('4300-4309 | ferry-api | Active'), 'PORTS.md:3'],
  ])('is %s, where the application still listens', async (_, registry, where) => {
    expect(said(await change(orderly, { ...orderly, 'PORTS.md': registry }))).toEqual([`${where} registry-takeover`]);
  });

  it.each([
    ['another status', ports('4310 | ferry-api | Reserved')],
    ['other letters', ports('4310 | Ferry API | Active')],
    ['a row that moved down', ports('4300 | | Free', '4310 | ferry-api | Active')],
    ['a second row beside it', ports('4310 | ferry-api | Active', '4311 | ferry-api | Active')],
    ['a range around it', ports('4300-4319 | ferry-api | Active')],
  ])('is not %s', async (_, registry) => {
    expect(said(await change(orderly, { ...orderly, 'PORTS.md': registry }))).toEqual([]);
  });

  it('is not the owner’s to give: the same owner, another application', async () => {
    const owned = (name: string): string =>
      `| Port | Application | Owner |\n|---|---|---|\n| 4310 | ${name} | harbour |\n`;
    const before = { 'PORTS.md': owned('ferry-api') };
    expect(said(await change(before, { 'PORTS.md': owned('buoy-api') }))).toEqual(['PORTS.md:3 registry-takeover']);
  });

  it('of a part of a range names the part', async () => {
    const before = { 'PORTS.md': ports('4310-4319 | ferry-api | Active') };
    const after = { 'PORTS.md': ports('4310-4314 | ferry-api | Active', '4315-4319 | buoy-api | Active') };
    const { findings } = await change(before, after);
    expect(findings.map((it) => [it.port, it.message])).toEqual([
      [4315, 'ports 4315-4319 belonged to "ferry-api" before this change, and is given to "buoy-api" here'],
    ]);
  });
});

describe('the checklist', () => {
  it('is ticked by what was read, for an application that is brought', async () => {
    const after = {
      ...orderly,
      'PORTS.md': ports('4310 | ferry-api | Active', '4311 | buoy-api | Active'),
      'buoy/ecosystem.config.js': app('buoy-api', 4311),
      'buoy/README.md': 'The buoy.\n\nIt listens on 4311.\n',
    };
    const { change: about } = await change(orderly, after);
    expect(about?.checklists.map(({ application, port }) => [application, port])).toEqual([['buoy-api', 4311]]);
    expect(
      about?.checklists[0]?.items.map(({ text, done, at }) => [text, done, at && `${at.file}:${at.line}`]),
    ).toEqual([
      ['port 4311 is free', true, null],
      ['the registry gives it to the application', true, 'PORTS.md:4'],
      ['the application is configured to use it', true, 'buoy/ecosystem.config.js:2'],
      ['Nginx routes to it', false, null],
      ['it is in the PM2 config', true, 'buoy/ecosystem.config.js:2'],
      ['the README of the application names it', true, 'buoy/README.md:3'],
    ]);
  });

  it('says whose a port is that was not free, and what is missing', async () => {
    const after = { ...orderly, 'buoy/ecosystem.config.js': app('buoy-api', 4310) };
    const [checklist] = (await change(orderly, after)).change?.checklists ?? [];
    expect(checklist?.items[0]).toMatchObject({ done: false, missing: '"ferry-api" has it: take another' });
    expect(checklist?.items[1]).toMatchObject({ done: false, missing: 'enter it in PORTS.md' });
  });

  it('is not there for what stays where it was, or for nginx', async () => {
    const site = {
      'nginx/sites-available/ferry.conf': 'server { listen 80; location / { proxy_pass http://127.0.0.1:4310; } }\n',
    };
    const after = { ...orderly, ...site, 'PORTS.md': `${orderly['PORTS.md']}| 80 | HTTP | Active |\n` };
    expect((await change(orderly, after)).change?.checklists).toEqual([]);
  });
});

describe('on the lines that are shown', () => {
  const texts = (files: Files): ReadonlyMap<string, SourceText> =>
    new Map(Object.entries(files).map(([path, text]) => [path, new SourceText(path, text)]));
  const show = (report: Report, base: Files, head: Files): Report =>
    placed(report, { base: texts(base), head: texts(head) }).report;

  it('stands on the line of the head commit, not of the merge', async () => {
    const head = { ...orderly, 'buoy/ecosystem.config.js': app('buoy-api', 4310) };
    const landing = { ...head, 'buoy/ecosystem.config.js': `// from the base\n${app('buoy-api', 4310)}` };
    const report = await change({ ...orderly, 'buoy/ecosystem.config.js': '// from the base\n' }, landing);
    expect(said(report)).toEqual(['buoy/ecosystem.config.js:3 port-conflict']);
    const shown = show(report, { ...orderly, 'buoy/ecosystem.config.js': '' }, head);
    expect(said(shown)).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
    expect(shown.texts.get('buoy/ecosystem.config.js')?.text).toBe(app('buoy-api', 4310));
  });

  it('stands on the registry line that made an untouched config wrong, which is a related place then', async () => {
    const after = { ...orderly, 'PORTS.md': ports('4315 | ferry-api | Active', '4310 | | Free') };
    const report = await change(orderly, after, { policy: { severities: new Map([['registry-takeover', 'off']]) } });
    expect(said(report)).toEqual(['ferry/ecosystem.config.js:2 port-drift']);
    const { findings } = show(report, orderly, after);
    expect(
      findings.map(({ at, related, fix }) => [`${at.file}:${at.line}`, related.map((it) => it.at.file), fix]),
    ).toEqual([['PORTS.md:3', ['ferry/ecosystem.config.js'], null]]);
  });

  it('stays where it is wrong, when the diff shows that place or no place at all', async () => {
    const report = await change(orderly, { ...orderly, 'buoy/ecosystem.config.js': app('buoy-api', 4310) });
    const there = { ...orderly, 'buoy/ecosystem.config.js': app('buoy-api', 4310) };
    expect(said(show(report, orderly, there))).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
    expect(said(show(report, there, there))).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
    expect(said(show(report, {}, {}))).toEqual(['buoy/ecosystem.config.js:2 port-conflict']);
  });

  it('asks for the files in which something stands', async () => {
    const report = await change(orderly, { ...orderly, 'buoy/ecosystem.config.js': app('buoy-api', 4310) });
    expect([...filesToPlace(report)].sort()).toEqual([
      'PORTS.md',
      'buoy/ecosystem.config.js',
      'ferry/ecosystem.config.js',
    ]);
  });
});
