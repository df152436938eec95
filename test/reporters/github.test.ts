import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { severities } from '../../src/model/finding.ts';
import { render } from '../../src/reporters/index.ts';
import { attacks } from '../support/attacks.ts';
import { finding, place, registry, related, report, suppression } from '../support/report.ts';

const options = { color: true, links: null, pathPrefix: '', details: 'the job summary', rules: [] };

interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

/**
 * Reads a line as GitHub's runner does, both of its syntaxes; `null` for a line that is only printed.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function runnerReads(line: string): Command | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end === -1) return line.includes('##[') ? { name: 'legacy', properties: {}, data: line } : null;
  const info = trimmed.slice(2, end);
  const space = info.indexOf(' ');
  const pairs =
    space === -1
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(',');
  const undo = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    name: space === -1 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), undo(pair.slice(at + 1))];
      }),
    ),
    data: trimmed
      .slice(end + 2)
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%'),
  };
}

async function lines(findings: readonly Finding[], changes = {}): Promise<string[]> {
  const printed = await render('github', report({ findings, ...changes }), { ...options, ...changes });
  expect(printed.endsWith('\n')).toBe(true);
  return printed.slice(0, -1).split('\n');
}

describe('github', () => {
  it('makes one command of a finding, and closes with the counts', async () => {
    expect((await lines([finding()])).join('\n')).toMatchInlineSnapshot(`
      "::error file=ecosystem.config.cjs,line=4,endLine=4,col=18,endColumn=22,title=portbook%3A reserved-port::port 4310 belongs to "billing-api", not "ferry-api"%0Atake the free port 4311%0Aregistered: PORTS.md:22
      portbook: 1 error; 1 listener, 1 route, registry PORTS.md (1 entry)"
    `);
  });

  it('names a registry beside the checked folder from the root of the repository', async () => {
    const [line] = await lines([finding({ at: place('../shared/PORTS.md', 3) })], { pathPrefix: 'harbour/server' });
    expect(runnerReads(line ?? '')?.properties['file']).toBe('harbour/shared/PORTS.md');
  });

  it('is read by the runner as it was meant', async () => {
    const [line] = await lines([finding({ message: '100% of "a,b::c"', help: 'take: 4311' })], {
      pathPrefix: 'srv/a,b',
    });
    expect(runnerReads(line ?? '')).toEqual({
      name: 'error',
      properties: {
        file: 'srv/a,b/ecosystem.config.cjs',
        line: '4',
        endLine: '4',
        col: '18',
        endColumn: '22',
        title: 'portbook: reserved-port',
      },
      data: '100% of "a,b::c"\ntake: 4311\nregistered: PORTS.md:22',
    });
  });

  it('gives no columns to a span of several lines', async () => {
    const at = { ...place('ports.yml', 3, 5), endLine: 7, endColumn: 2 };
    const [line] = await lines([finding({ at })]);
    expect(runnerReads(line ?? '')?.properties).toEqual({
      file: 'ports.yml',
      line: '3',
      endLine: '7',
      title: 'portbook: reserved-port',
    });
  });

  it('says in one plain line that there is nothing to say', async () => {
    expect(await lines([])).toEqual(['portbook: no port problems; 1 listener, 1 route, registry PORTS.md (1 entry)']);
  });

  it('puts the most severe first, and says where those are that GitHub does not show', async () => {
    const many = (severity: Finding['severity'], number: number): Finding[] =>
      Array.from({ length: number }, (_, index) => finding({ severity, at: place('a.conf', 100 - index) }));
    const findings = [...many('notice', 11), ...many('warning', 10), ...many('error', 12)];
    const printed = await lines(findings);
    expect(printed.slice(0, -1).map((line) => line.slice(2, line.indexOf(' ')))).toEqual([
      ...Array(12).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(11).fill('notice'),
    ]);
    expect(printed[0]).toContain('line=89,');
    expect(printed.at(-1)).toBe(
      'portbook: 12 errors, 10 warnings, 11 notices; 1 listener, 1 route, registry PORTS.md (1 entry). ' +
        'GitHub shows at most 10 of a kind; see the job summary for 2 more errors and 1 more notice.',
    );
    expect((await lines(findings, { details: null, rules: [] })).at(-1)).toContain('see the log above for');
  });

  it('counts what is suppressed', async () => {
    const suppressed = [{ finding: finding(), suppression: suppression() }];
    expect((await lines([], { suppressed })).at(-1)).toContain('no port problems, 1 suppressed;');
  });

  it('prints a command per finding and nothing else that is one, whatever the names', async () => {
    const text = fc.oneof(
      fc.constantFrom(...attacks),
      fc.string({ unit: fc.constantFrom(...':#[]%0ADx,= \n\r\u001b\u0085\u2028') }),
    );
    const found = fc
      .record({
        message: text,
        help: text,
        rule: text,
        file: text,
        other: text,
        severity: fc.constantFrom(...severities),
      })
      .map(({ file, other, ...rest }) =>
        finding({
          ...rest,
          at: place(file, 1, 1, 2),
          related: [related(other, 1, other)],
          way: [related('b', 1, other), related(other, 2, other)],
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(found, { maxLength: 5 }), text, async (findings, name) => {
        const printed = await lines(findings, { registry: registry({ file: name }), details: name });
        expect(printed).toHaveLength(findings.length + 1);
        const commands = printed.map(runnerReads);
        expect(commands.pop()).toBeNull();
        for (const command of commands) {
          expect(severities).toContain(command?.name);
          expect(Object.keys(command?.properties ?? {})).toEqual([
            'file',
            'line',
            'endLine',
            'col',
            'endColumn',
            'title',
          ]);
          expect(command?.data.length).toBeLessThanOrEqual(4096);
          expect(command?.data.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
