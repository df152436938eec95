/** The launch chain against a real shell: what is said of a command line is what a program sees that it starts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { primitive } from '../../src/javascript/values/value.ts';
import { followShell } from '../../src/launch/chain.ts';
import type { Launch } from '../../src/launch/launch.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { temporaryFolder } from '../support/folder.ts';
import { seed, times } from '../support/seed.ts';
import { npmCase, type ShellCase, shellCase } from '../support/shell-lines.ts';
import { claimOf, difference, runLines, type Seen } from '../support/stub-server.ts';
import { treeOf } from '../support/tree.ts';

const count = 300 * times;
const npmCount = 16 * times;

function said({ line, files, variables }: ShellCase): { readonly claims: readonly Seen[]; readonly isBroken: boolean } {
  const source = new SourceText('Procfile', line);
  const at = { source, start: 0, end: line.length };
  const tree = treeOf(files);
  const launches = followShell(tree, '', primitive(line, at));
  const claims = launches.flatMap((it) => (it.kind === 'server' ? [claimOf(it, variables, tree, at)] : []));
  // A script in a folder that is not known may be any; in one that is known, it is there, or starts nothing.
  const isUnknown = (it: Launch): boolean => it.kind === 'broken' || (it.kind === 'program' && it.directory === null);
  return { claims, isBroken: launches.some(isUnknown) };
}

/** Where we say what is started, if it is: nothing tells whether the command before succeeds, or is there. */
const isUnsure =
  /\b(?:test|next build|command|which|type|read|cat|nohup PORT|time|missing|source|set\.sh|cd \$DIR)\b|\[ |:\?|\. \.env|set -\w*e|readonly|-n PORT|'PORT=/;

/** Folders that are not there, or not known. */
function isElsewhere({ folder }: Seen): boolean {
  return folder !== '' && folder !== 'apps/web' && folder !== 'apps';
}

/** What is wrong in these, and how much is not known. */
function compare(cases: readonly ShellCase[], path?: string): string {
  const seen = runLines(cases, temporaryFolder(), path);
  const wrong: string[] = [];
  let unknown = 0;
  for (const [index, wanted] of cases.entries()) {
    const { line, files, variables } = wanted;
    const { claims, isBroken } = said(wanted);
    const script = /start\.sh/.test(line) ? (files['start.sh'] ?? '') : '';
    const mayEnd = [line, script].some((it) => isUnsure.test(it)) || claims.some(isElsewhere);
    const what = difference(claims, seen[index] ?? [], { isBroken, mayEnd });
    if (what !== null) wrong.push(`${line}\n   ${JSON.stringify({ ...variables, ...files })}\n   ${what}`);
    else if (isBroken || claims.some((it) => [it.folder, it.port, ...it.args].includes(null))) unknown += 1;
  }
  process.stderr.write(`${cases.length} lines (SEED=${seed}): ${wrong.length} wrong, ${unknown} not known\n`);
  expect(seen.filter((it) => it.length > 0).length, 'lines that start something').toBeGreaterThan(cases.length / 2);
  expect(unknown, 'lines of which something is not known').toBeLessThan(cases.length * 0.6);
  return wrong.slice(0, 40).join('\n');
}

describe.skipIf(process.platform !== 'linux')('what is started', () => {
  it(`by a shell (SEED=${seed})`, () => {
    expect(compare(fc.sample(shellCase, { numRuns: count, seed }))).toBe('');
  });

  it(`by npm (SEED=${seed})`, () => {
    expect(compare(fc.sample(npmCase, { numRuns: npmCount, seed }), process.env['PATH'])).toBe('');
  }, 120_000);
});
