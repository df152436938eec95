/** What reports say of a change: on a page, in a comment, a check run, a suggestion, for a terminal. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { checkOutput } from '../../src/reporters/check-run.ts';
import { isOurs, longestComment, markerOf, renderComment } from '../../src/reporters/comment.ts';
import { render } from '../../src/reporters/index.ts';
import { suggestionMarker, suggestionsOf } from '../../src/reporters/suggestion.ts';
import { attacks } from '../support/attacks.ts';
import { facts, finding, place, report } from '../support/report.ts';

const links = {
  file: ({ file, line }: { file: string; line: number }) =>
    `https://github.example/${encodeURIComponent(file.toWellFormed())}#L${line}`,
};
const options = { color: false, links, pathPrefix: '', details: 'the job summary', rules: [] };
const commented = { links, pathPrefix: '', runUrl: 'https://github.example/runs/1', failed: true };

const changed = (changes: Partial<Report> = {}): Report =>
  report({
    known: [finding({ rule: 'ephemeral-port', severity: 'warning', at: place('old.config.cjs', 3) })],
    approved: [{ finding: finding({ rule: 'registry-takeover' }), by: 'the label port-takeover-approved' }],
    change: {
      base: 'main at 1a2b3c4',
      notes: [{ message: 'the policy changes', at: place('.github/portbook.yml', 2) }],
      checklists: [
        {
          application: 'ferry-api',
          port: 4310,
          items: [
            { text: 'port 4310 is free', done: true, at: place('PORTS.md', 22), missing: '' },
            { text: 'Nginx routes to it', done: false, at: null, missing: 'add a proxy_pass' },
          ],
        },
      ],
    },
    ...changes,
  });

describe('the summary of a change', () => {
  it('says what is introduced, what was there before, what was approved, and what is to be done', async () => {
    const text = await render('markdown', changed(), options);
    expect(text).toContain('## ❌ portbook: 1 error introduced');
    expect(text).toContain('compared with `main at 1a2b3c4`');
    expect(text).toContain('> the policy changes ([`.github/portbook.yml:2`]');
    expect(text).toContain('### Checklist for `ferry-api` on 4310');
    expect(text).toContain('- [x] port 4310 is free ([`PORTS.md:22`](https://github.example/PORTS.md#L22))');
    expect(text).toContain('- [ ] Nginx routes to it: add a proxy&#95;pass');
    expect(text).toContain('### Approved');
    expect(text).toContain('<details><summary>1 finding that was there before</summary>');
  });

  it('says that nothing is new', async () => {
    expect(await render('markdown', changed({ findings: [] }), options)).toContain(
      '## ✅ portbook: no new port problems',
    );
  });
});

it('annotations are of what is introduced, and the rest is counted', async () => {
  const text = await render('github', changed(), options);
  expect(text.split('\n').filter((it) => it.startsWith('::'))).toHaveLength(1);
  expect(text).toContain('portbook: the policy changes\n');
  expect(text).toContain('portbook: 1 error introduced, 1 finding from before;');
});

it('a terminal has a line for each that does not count', async () => {
  const text = await render('text', changed(), options);
  expect(text).toContain('1 error introduced; ');
  expect(text).toContain('compared with main at 1a2b3c4\nnote: the policy changes\napproved:\n');
  expect(text).toContain('1 finding from before:\n  old.config.cjs:3 warning ephemeral-port: ');
});

it('SARIF tells new from unchanged, and says what was agreed to', async () => {
  const { runs } = JSON.parse(await render('sarif', changed(), options));
  const states = runs[0].results.map((it: { ruleId: string; baselineState: string; suppressions: unknown[] }) => [
    it.ruleId,
    it.baselineState,
    it.suppressions.length,
  ]);
  expect(states).toEqual([
    ['reserved-port', 'new', 0],
    ['ephemeral-port', 'unchanged', 0],
    ['registry-takeover', 'new', 1],
  ]);
  const alone = JSON.parse(await render('sarif', report(), options));
  expect(alone.runs[0].results[0]).not.toHaveProperty('baselineState');
});

describe('the comment', () => {
  it('begins with a mark of its folder, by which it is known again', () => {
    const body = renderComment(changed(), commented);
    expect(body.startsWith(`${markerOf('')}\n### ❌ portbook: 1 error introduced`)).toBe(true);
    expect([isOurs(body, ''), isOurs(body, 'server'), isOurs(`> ${body}`, '')]).toEqual([true, false, false]);
    expect(markerOf('--> @all')).not.toMatch(/-->.*-->|@/);
    expect(body).toContain('[the job summary](https://github.example/runs/1)');
  });

  it('is green when all is mended', () => {
    expect(renderComment(changed({ findings: [] }), { ...commented, failed: false })).toContain(
      '✅ portbook: no new port problems',
    );
  });

  it('stays within what GitHub takes, whatever there is to say', () => {
    const long = 'x|`<'.repeat(2_000);
    const many = Array.from({ length: 500 }, (_, index) =>
      finding({ message: `${index} ${long}`, help: long, application: long }),
    );
    const notes = Array.from({ length: 500 }, () => ({ message: long, at: null }));
    const full = changed({ findings: many, change: { base: long, notes, checklists: [] } });
    const body = renderComment(full, commented);
    expect(body.length).toBeLessThanOrEqual(longestComment);
    expect(body).toContain('500 errors introduced');
  });
});

describe('a suggestion', () => {
  const lineOf = (text: string, column: number, changes = {}) =>
    report({
      findings: [finding({ at: place('a.js', 1, column, 4), ...changes })],
      texts: new Map([['a.js', new SourceText('a.js', text)]]),
    });

  it('is the whole line with another number, byte for byte', () => {
    const [one] = suggestionsOf(lineOf('\tport: 4310, // `4310`\r\nmore', 8));
    expect([one?.file, one?.line]).toEqual(['a.js', 1]);
    expect(one?.body.startsWith(suggestionMarker)).toBe(true);
    expect(one?.body).toContain('\n```suggestion\n\tport: 4311, // `4310`\n```');
  });

  it('has a fence that nothing in the line can end', () => {
    const [one] = suggestionsOf(lineOf('4310 ````', 1));
    expect(one?.body).toContain('\n`````suggestion\n4311 ````\n`````');
  });

  it.each([
    ['the place is not the digits', lineOf('port: 4310', 1)],
    ['there is no port to take', lineOf('4310', 1, { fix: null })],
    ['the file is not at hand', report({ findings: [finding()], texts: new Map() })],
    ['the line is a file', lineOf(`4310${' '.repeat(600)}`, 1)],
    ['the line has what nobody sees', lineOf('4310 \u202e', 1)],
  ])('is not made where %s', (_, it) => {
    expect(suggestionsOf(it)).toEqual([]);
  });

  it('is one for a line', () => {
    const at = place('a.js', 1, 1, 4);
    const two = report({
      findings: [finding({ at }), finding({ at, rule: 'port-drift' })],
      texts: new Map([['a.js', new SourceText('a.js', '4310')]]),
    });
    expect(suggestionsOf(two)).toHaveLength(1);
  });
});

describe('the check run', () => {
  it('has the most severe first, with columns only in one line', () => {
    const over = { ...place('b.js', 2, 1, 3), endLine: 4 };
    const { annotations, title } = checkOutput(
      changed({ findings: [finding({ severity: 'notice', at: over }), finding()] }),
      { links, pathPrefix: 'server' },
    );
    expect(title).toBe('1 error, 1 notice introduced; 1 finding from before');
    expect(annotations.map((it) => [it.path, it.annotation_level, it.start_column ?? null])).toEqual([
      ['server/ecosystem.config.cjs', 'failure', 18],
      ['server/b.js', 'notice', null],
    ]);
  });

  it('has no summary that GitHub would refuse', () => {
    const many = Array.from({ length: 2_000 }, () => finding());
    expect(checkOutput(changed({ findings: many }), { links, pathPrefix: '' }).summary.length).toBeLessThan(65_535);
  });
});

/** What a page must not get from a name: links to elsewhere, HTML, headings, references. */
function brokenOut(markdown: string): readonly string[] {
  const found: string[] = [];
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const walk = (node: { type: string; url?: string; value?: string; depth?: number; children?: unknown[] }): void => {
    if (node.type === 'link' && !/^https:\/\/github\.(?:example|com\/portbook)\//.test(node.url ?? ''))
      found.push(`link ${node.url}`);
    if (node.type === 'image') found.push('image');
    if (
      node.type === 'html' &&
      !/^(?:<!-- portbook:[\w-]* -->|<br>|<\/?(?:details|summary|code)>|<details><summary>[\w ]+<\/summary>)$/.test(
        node.value ?? '',
      )
    )
      found.push(`html ${node.value}`);
    if (node.type === 'heading' && (node.depth ?? 9) < 2) found.push('heading');
    // GitHub makes a link of each of these, but in code.
    const reference = /@\w|#\d|GH-\d|[\da-f]{7}|:\/\/|www\.|:[\w+-]+:/i;
    if (node.type === 'text' && reference.test(node.value ?? '')) found.push(`reference ${node.value}`);
    if (node.type === 'blockquote') {
      const kinds = (node.children as { type: string }[]).map((it) => it.type);
      found.push(...kinds.filter((it) => it !== 'paragraph').map((it) => `${it} in a note`));
    }
    for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
  };
  walk(tree);
  return found;
}

it.each(attacks.filter((it) => it.length < 200).map((it) => [it]))(
  'nothing breaks out of a page: %j',
  async (attack) => {
    const at = place(attack || 'x', 1, 1, 4);
    const own = finding({
      application: attack,
      message: `"${attack}" listens`,
      help: attack,
      at,
      related: [{ at, message: attack }],
    });
    const hostile = changed({
      findings: [own],
      known: [own],
      approved: [{ finding: own, by: attack }],
      facts: facts(),
      change: {
        base: attack,
        notes: [{ message: attack, at }],
        checklists: [{ application: attack, port: 4310, items: [{ text: attack, done: true, at, missing: attack }] }],
      },
      texts: new Map([[at.file, new SourceText(at.file, '4310 `')]]),
    });
    const pages = [
      renderComment(hostile, { ...commented, pathPrefix: attack }),
      await render('markdown', hostile, options),
      checkOutput(hostile, options).summary,
      ...suggestionsOf(hostile).map((it) => it.body.replace(suggestionMarker, '')),
    ];
    for (const page of pages) expect(brokenOut(page)).toEqual([]);
    for (const line of (await render('github', hostile, options)).split('\n')) {
      expect(line).toMatch(/^(?:::error file=|portbook: |$)/);
    }
  },
);
