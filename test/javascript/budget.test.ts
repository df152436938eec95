import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../src/javascript/budget.ts';
import { stepsOfServer } from '../../src/javascript/listening/steps.ts';
import { ofProgram } from '../../src/javascript/run.ts';
import { primitive, unknown, type Value } from '../../src/javascript/values/value.ts';
import { Environment, emptyEnvironment } from '../../src/launch/environment.ts';
import { programReading } from '../../src/launch/servers/program.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { SourceText } from '../../src/model/source-text.ts';
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

describe('a program that is started twice', () => {
  const source = new SourceText('ecosystem.config.js', 'one, two, three');
  const at = { source, start: 0, end: 3 };
  const text = unknown('nothing says it', at);

  /** The steps of a second start, with another value in the place of the first one. */
  function again(first: Environment, second: Environment): number {
    const tree = treeOf({ 'server.js': server });
    const start = (environment: Environment): void => {
      programReading({ tree, directory: '', args: [], environment }, 'server.js');
    };
    start(first);
    const before = budgetOf(tree).left;
    start(second);
    return before - budgetOf(tree).left;
  }

  function environment(value: Value): Environment {
    return new Environment('default', new Map([['LEVEL', value]]));
  }

  it.each<[string, Value]>([
    ['known', primitive('info', at)],
    ['not known', text],
    [
      'one of several',
      { kind: 'choice', at, options: [primitive('info', at), text].map((value) => ({ value, when: null })) },
    ],
  ])('is read once where a variable is %s', (_, value) => {
    expect(again(environment(value), environment({ ...value }))).toBe(0);
  });

  it('is read once where all other variables are not known', () => {
    const others = (): Environment => new Environment('default', new Map(), { ...text });
    expect(again(others(), others())).toBe(0);
  });

  it.each<[string, Value, Value]>([
    ['reasons', text, unknown('nothing says it either', at)],
    ['places', text, unknown(text.reason, { source, start: 5, end: 8 })],
    ['variables', text, { ...text, variables: ['LEVEL'] }],
    ['texts', primitive('1', at), primitive(1, at)],
    ['defaults', { ...text, unset: { value: undefined } }, { ...text, unset: { value: null } }],
  ])('is read again for other %s', (_, first, second) => {
    expect(again(environment(first), environment(second))).toBeGreaterThan(0);
  });

  it('is read again where an object may hold something else by now', () => {
    const object: Value = { kind: 'object', properties: new Map(), rest: 'nothing', isLoose: false, at };
    expect(again(environment(object), environment(object))).toBeGreaterThan(0);
  });
});

it('is not spent on a longer look at a program that takes too long already', async () => {
  const tree = treeOf({
    'ecosystem.config.js': `module.exports = [${app(1)}];`,
    'server-1.js': `require('tide').rise((port) => { for (let n = 0; n < 1e9; n++) {} });
      require('http').createServer().listen(require('tide').port);
      for (let n = 0; n < 1e9; n++) {}`,
  });
  const all = budgetOf(tree).left;
  const { unresolved } = await scan(tree, defaultPolicy);
  expect(unresolved.length).toBeGreaterThan(0);
  expect(all - budgetOf(tree).left).toBeLessThan(1.5 * ofProgram.steps);
});

it('is not spent on the methods of a class once for each field with a decorator', () => {
  const stepsOf = (count: number): number => {
    const fields = Array.from({ length: count }, (_, index) => `@Column() field${index}: string;`).join(' ');
    const code = `import { Column } from 'quay';
      class Ferry { ${fields} moor() { for (let n = 0; n < 1000; n++) {} } }
      new Ferry();
      require('http').createServer().listen(4310);`;
    const tree = treeOf({ 'server.ts': code });
    const all = budgetOf(tree).left;
    programReading({ tree, directory: '', args: [], environment: emptyEnvironment }, 'server.ts');
    return all - budgetOf(tree).left;
  };
  expect(stepsOf(30)).toBeLessThan(2 * stepsOf(2));
});

it('is not doubled by each loop in a loop over one of several lists, one of which is not known', async () => {
  const stepsOf = async (depth: number): Promise<number> => {
    const loops = Array.from({ length: depth }, () => 'for (const a of quay ? [1, 2] : given) ').join('');
    const tree = treeOf({
      'ecosystem.config.js': `module.exports = [${app(1)}];`,
      'server-1.js': `const given = require('somewhere'); const quay = given.quay; ${loops}given.log(a); ${server}`,
    });
    const all = budgetOf(tree).left;
    const { listeners } = await scan(tree, defaultPolicy);
    expect(listeners).toMatchObject([{ port: 4310 }]);
    return all - budgetOf(tree).left;
  };
  const none = await stepsOf(0);
  expect((await stepsOf(6)) - none).toBeLessThan(8 * ((await stepsOf(3)) - none));
});

it('is not spent on a loop that ends by conditions that are not known: what it does round by round', async () => {
  const tree = treeOf({
    'ecosystem.config.js': `module.exports = [${app(1)}];`,
    'server-1.js': `const { dirname } = require('path');
      const quay = require('quay');
      async function rootAbove(folder) {
        let current = folder;
        while (true) {
          if (await quay.has(current)) return current;
          const parent = dirname(current);
          if (parent === current) return undefined;
          current = parent;
        }
      }
      rootAbove(quay.folder).then((root) => quay.log(root));
      ${server}`,
  });
  const all = budgetOf(tree).left;
  const { listeners } = await scan(tree, defaultPolicy);
  expect(listeners).toMatchObject([{ port: 4310 }]);
  expect(all - budgetOf(tree).left).toBeLessThan(60_000);
});

it('is not spent once more, for another environment, on a program that took all its steps and showed nothing', async () => {
  const tree = treeOf({
    'ecosystem.config.js': `module.exports = [
      { name: 'ferry', script: 'ferry.js', env: { TIDE: 'low' }, env_production: { TIDE: 'high' } },
    ];`,
    'ferry.js': 'for (let n = 0; n < 1e9; n++) {}',
  });
  const all = budgetOf(tree).left;
  const { unresolved } = await scan(tree, defaultPolicy);
  expect(unresolved.map((it) => it.reason)).toEqual([expect.stringContaining('it takes more than')]);
  expect(all - budgetOf(tree).left).toBeLessThan(1.5 * ofProgram.steps);
});
