/** Promise 4: every finding stands on a line, says what is wrong, whose port it is, and what to do. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { stateCases } from '../support/rule-cases.ts';

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly port: number | null;
  readonly application: string | null;
  readonly related: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly fix: { readonly port: number } | null;
}

const repositories = [
  'fixtures/outage-2025-11-07',
  ...stateCases.filter((it) => it.kind === 'err').map((it) => it.folder),
];

async function findings(folder: string): Promise<readonly Finding[]> {
  return JSON.parse((await portbook(resolve(folder), 'check --format json')).out).findings;
}

function linesOf(folder: string, file: string): readonly string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n');
}

it.each(repositories)('%s', async (folder) => {
  const found = await findings(folder);
  expect(found.length).toBeGreaterThan(0);
  for (const it of found) {
    const lines = linesOf(folder, it.file);
    expect(it.column).toBeLessThanOrEqual((lines[it.line - 1]?.length ?? -1) + 1);
    expect(it.endColumn).toBeLessThanOrEqual((lines[it.endLine - 1]?.length ?? -1) + 1);
    expect(it.endLine - it.line || it.endColumn - it.column).toBeGreaterThanOrEqual(0);
    expect([it.message, it.help]).not.toContain('');
    for (const { file, line, message } of it.related) {
      expect(message).not.toBe('');
      expect(linesOf(folder, file)[line - 1]?.trim()).not.toBe('');
    }
  }
});

it('names the port, the one who wants it and the one who has it', async () => {
  const [finding] = await findings(caseOf('reserved-port'));
  expect(finding?.message).toContain(String(finding?.port));
  expect(finding?.message).toContain(`"${finding?.application}"`);
  expect(finding?.related.map((it) => it.message)).toContainEqual(expect.stringMatching(/^registered to "/));
});

it('offers a port that nobody has, or the one that is the application’s own', async () => {
  const all = await Promise.all(repositories.map(async (folder) => ({ folder, found: await findings(folder) })));
  const fixes = all.flatMap(({ folder, found }) => found.flatMap((it) => (it.fix === null ? [] : [{ folder, it }])));
  expect(fixes.length).toBeGreaterThan(5);
  for (const { folder, it } of fixes) {
    const { listeners } = JSON.parse((await portbook(resolve(folder), 'scan --format json')).out);
    const others = listeners.filter((other: { application: string }) => other.application !== it.application);
    expect(others.map((other: { port: number }) => other.port)).not.toContain(it.fix?.port);
    expect(it.help).toContain(String(it.fix?.port));
  }
});

function caseOf(rule: string): string {
  return stateCases.find((it) => it.rule === rule && it.kind === 'err')?.folder ?? '';
}
