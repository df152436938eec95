/**
 * Every fixture repository of a rule, through the whole program. `vitest run test/fixtures.test.ts --update`
 * writes the `expected.txt` of new cases: read it as a user would before you commit it.
 */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import { openTree } from '../src/files/local-tree.ts';
import { requireText } from '../src/model/tree.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { readRegistry } from '../src/registry/index.ts';
import { locateRegistry } from '../src/registry/locate.ts';
import { render } from '../src/reporters/index.ts';
import { rules } from '../src/rules/index.ts';
import { ruleCases } from './support/rule-cases.ts';

const ids = rules.map((it) => it.id);

async function checked(folder: string) {
  const tree = openTree(resolve(folder));
  const policy = await loadPolicy(tree, null, ids);
  const registry = await readRegistry(requireText(tree, locateRegistry(tree, policy.registry)));
  return check(tree, policy, registry);
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
