/**
 * Every fixture repository of a rule, through the whole program. `vitest run test/fixtures.test.ts --update`
 * writes the `expected.txt` of new cases: read it as a user would before you commit it.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeChange, type State } from '../src/change/judge.ts';
import { check } from '../src/check.ts';
import { openTree } from '../src/files/local-tree.ts';
import type { Report } from '../src/model/report.ts';
import { requireText } from '../src/model/tree.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { readRegistry } from '../src/registry/index.ts';
import { locateRegistry } from '../src/registry/locate.ts';
import { render } from '../src/reporters/index.ts';
import { situationOf } from '../src/rules/engine.ts';
import { rules } from '../src/rules/index.ts';
import { newClaims } from '../src/rules/new-claims.ts';
import { scan } from '../src/scan.ts';
import { ruleCases } from './support/rule-cases.ts';

/** The day of every run: a reservation until the day before is over. */
const today = '2026-06-15';
const ids = rules.map((it) => it.id);

async function checked(folder: string): Promise<Report> {
  if (existsSync(resolve(folder, 'before'))) return changed(folder);
  const tree = openTree(resolve(folder));
  const policy = await loadPolicy(tree, null, ids);
  const registry = await readRegistry(requireText(tree, locateRegistry(tree, policy.registry)));
  return check(tree, policy, registry, today);
}

/** A case about a change has a folder for each state, and one for what another change would make of it. */
async function changed(folder: string): Promise<Report> {
  const policy = await loadPolicy(openTree(resolve(folder, 'before')), null, ids);
  const state = async (name: string): Promise<State> => {
    const tree = openTree(resolve(folder, name));
    const registry = await readRegistry(requireText(tree, locateRegistry(tree, policy.registry)));
    return { tree, facts: await scan(tree, policy), registry };
  };
  const [before, after] = [await state('before'), await state('after')];
  const other = existsSync(resolve(folder, 'elsewhere')) ? await state('elsewhere') : before;
  const elsewhere = newClaims(situationOf({ ...before, policy }), situationOf({ ...other, policy })).map((it) => ({
    ...it,
    change: 'pull request #12',
    url: 'https://github.com/harbour/ferry/pull/12',
  }));
  return judgeChange(before, after, policy, { base: 'main', settledBy: null, elsewhere, notes: [], today });
}

describe.each(ruleCases)('$folder', ({ rule, kind, folder }) => {
  if (kind === 'ok') {
    it('says nothing', async () => {
      const report = await checked(folder);
      expect(report.findings).toEqual([]);
      expect(
        report.facts.listeners.length + report.facts.routes.length + report.registry.allocations.length,
      ).toBeGreaterThan(0);
    });
  } else {
    it('says what is expected', async () => {
      const report = await checked(folder);
      expect(report.findings.map((it) => it.rule)).toContain(rule);
      const text = await render('text', report, {
        color: false,
        links: null,
        pathPrefix: '',
        details: null,
        rules: [],
      });
      await expect(text).toMatchFileSnapshot(resolve(folder, 'expected.txt'));
    });
  }
});
