import { expect, it } from 'vitest';
import { budgetOf } from '../../src/javascript/budget.ts';
import { stepsOfServer } from '../../src/javascript/listening/steps.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { scan } from '../../src/scan.ts';
import { treeOf } from '../support/tree.ts';

/** A server that counts to a thousand before it listens. */
const server = "let n = 0; while (n < 1000) n++; require('http').createServer().listen(process.env.PORT || 4310);";

function app(index: number): string {
  return `{ name: 'ferry-${index}', script: 'server-${index}.js' }`;
}

it('ends for all files of a repository together, and says so of each that is not read any more', async () => {
  const names = Array.from({ length: 20 }, (_, index) => index);
  const tree = treeOf({
    'ecosystem.config.js': `module.exports = [${names.map(app).join(', ')}];`,
    ...Object.fromEntries(names.map((index) => [`server-${index}.js`, server])),
  });
  budgetOf(tree).left = 60_000;
  const { listeners, unresolved } = await scan(tree, defaultPolicy);
  expect(listeners.length).toBeGreaterThan(0);
  expect(listeners.length).toBeLessThan(20);
  expect(listeners.length + unresolved.length).toBeGreaterThanOrEqual(20);
});

it('is as large for a repository as for the next one', async () => {
  const files = { 'ecosystem.config.js': `module.exports = [${app(1)}];`, 'server-1.js': server };
  const first = treeOf(files);
  await scan(first, defaultPolicy);
  expect(budgetOf(first).left).toBeLessThan(budgetOf(treeOf(files)).left);
});

it('is not spent on a second look that is as long as the first', async () => {
  // A function in which something listens is looked at as long as may be at once.
  const tree = treeOf({
    'ecosystem.config.js': `module.exports = [${app(1)}];`,
    'server-1.js': `const open = (port) => require('http').createServer().listen(port);
      require('tide').rise((port) => { open(port); for (let n = 0; n < 1e9; n++) {} });`,
  });
  const all = budgetOf(tree).left;
  const { unresolved } = await scan(tree, defaultPolicy);
  expect(unresolved).toHaveLength(1);
  expect(all - budgetOf(tree).left).toBeLessThan(2 * stepsOfServer);
});
