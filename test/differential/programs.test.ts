/**
 * Programs made at random, run by Node and read by the evaluator: it gives what running them gives, or says that it
 * does not know. What depends on the environment is run with several environments.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { disagreement, type Environment, isExactly } from '../support/agreement.ts';
import { NodeChild } from '../support/generated/node-child.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { treeOf } from '../support/tree.ts';

const child = new NodeChild();
afterAll(() => child.close());

/** Programs for each test. */
const count = 400 * times;

const numbers = ['n1', 'n2', 'n3'];
const lists = ['l1', 'l2'];
const objects = ['o1', 'o2'];

interface Shapes {
  number: string;
  list: string;
  object: string;
  test: string;
  statement: string;
  collection: string;
  block: string;
}

/** @param tests conditions, among them such as only the run knows */
function programs(tests: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const key = fc.constantFrom('a', 'b', 'c');
  const { block } = fc.letrec<Shapes>((tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: 0, max: 9 }).map(String),
      fc.constantFrom(...numbers),
      fc.tuple(tie('object'), key).map(([o, k]) => `num(${o}.${k})`),
      fc.tuple(tie('object'), key).map(([o, k]) => `num(${o}?.["${k}"])`),
      fc.tuple(tie('list'), fc.nat(2)).map(([l, i]) => `num(${l}[${i}])`),
      tie('list').map((l) => `${l}.length`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `${l}.reduce((a, b) => a + num(b), ${n})`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `num(${l}.find((x) => x > ${n}))`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `${l}.indexOf(${n})`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `(([x = ${n}, ...y]) => num(x) + y.length)(${l})`),
      fc
        .tuple(tie('object'), tie('number'))
        .map(([o, n]) => `(({ a = ${n}, ...r }) => num(a) + Object.keys(r).length)(${o})`),
      fc.tuple(tie('test'), tie('number'), tie('number')).map(([t, a, b]) => `(${t} ? ${a} : ${b})`),
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '||', '&&', '??'), tie('number'))
        .map(([a, o, b]) => `(${a} ${o} ${b})`),
      fc.tuple(tie('number'), tie('number')).map(([a, b]) => `Number(\`\${${a} % 7}\${${b} % 7}\`.replace('-', ''))`),
      tie('number').map((n) => `twice(${n})`),
      fc.tuple(tie('number'), tie('number')).map(([k, n]) => `m1.set(${k}, ${n}).size`),
      tie('number').map((n) => `num(m1.get(${n}))`),
      tie('number').map((n) => `s1.add(${n}).size`),
      fc.constantFrom(
        'counter()',
        'n1++',
        '--n2',
        '(n3 += 2)',
        'l1.push(3)',
        'num(l2.pop())',
        'num(l1.shift())',
        '(o1.a = 5)',
      ),
    ),
    list: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...lists),
      fc.tuple(tie('number'), tie('number')).map(([a, b]) => `[${a}, ${b}]`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `[...${l}, ${n}]`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `${l}.map((x, i) => num(x) + i + ${n})`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `${l}.filter((x) => x !== ${n})`),
      fc.tuple(tie('list'), tie('list')).map(([a, b]) => `${a}.concat(${b})`),
      tie('list').map((l) => `${l}.flatMap((x) => [x, 1])`),
      tie('list').map((l) => `${l}.slice(0, 2)`),
      tie('list').map((l) => `[...${l}].sort((a, b) => a - b)`),
      tie('object').map((o) => `Object.values(${o})`),
      fc.constantFrom('[...s1]', '[...m1.values()]', 'Array.from(m1.keys())', '[...m1].flat()'),
      tie('list').map((l) => `[...new Set(${l})]`),
      fc.tuple(tie('test'), tie('list')).map(([t, l]) => `(${t} ? ${l} : [])`),
    ),
    object: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...objects),
      fc.tuple(key, tie('number'), key, tie('number')).map(([k, a, j, b]) => `({ ${k}: ${a}, ${j}: ${b} })`),
      fc.tuple(tie('object'), key, tie('number')).map(([o, k, n]) => `({ ...${o}, ${k}: ${n} })`),
      fc.tuple(key, tie('number'), tie('object')).map(([k, n, o]) => `({ ${k}: ${n}, ...${o} })`),
      fc.tuple(tie('test'), key, tie('number')).map(([t, k, n]) => `({ a: 1, ...(${t} && { ${k}: ${n} }) })`),
      fc.tuple(tie('object'), tie('object')).map(([a, b]) => `Object.assign({}, ${a}, ${b})`),
      tie('object').map((o) => `Object.fromEntries(Object.entries(${o}).map(([k, v]) => [k, num(v) + 1]))`),
      fc.tuple(tie('test'), tie('object'), tie('object')).map(([t, a, b]) => `(${t} ? ${a} : ${b})`),
    ),
    test: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tests,
      fc
        .tuple(tie('number'), fc.constantFrom('<', '>=', '===', '!=='), tie('number'))
        .map(([a, o, b]) => `${a} ${o} ${b}`),
      tie('test').map((t) => `!(${t})`),
      fc.tuple(tie('test'), fc.constantFrom('&&', '||'), tie('test')).map(([a, o, b]) => `(${a} ${o} ${b})`),
      fc.tuple(tie('list'), tie('number')).map(([l, n]) => `${l}.some((x) => x > ${n})`),
      tie('list').map((l) => `Array.isArray(${l})`),
      tie('number').map((n) => `s1.has(${n})`),
      tie('number').map((n) => `m1.delete(${n})`),
    ),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(fc.constantFrom(...numbers), fc.constantFrom('=', '+=', '||=', '??='), tie('number'))
        .map(([v, o, n]) => `${v} ${o} ${n};`),
      fc.tuple(fc.constantFrom(...lists), tie('list')).map(([v, l]) => `${v} = ${l};`),
      fc.tuple(fc.constantFrom(...objects), tie('object')).map(([v, o]) => `${v} = ${o};`),
      fc.tuple(tie('object'), key, tie('number')).map(([o, k, n]) => `(${o}).${k} = ${n};`),
      fc.tuple(fc.constantFrom(...lists), tie('number')).map(([l, n]) => `${l}.push(${n});`),
      fc.tuple(fc.constantFrom(...objects), key).map(([o, k]) => `delete ${o}.${k};`),
      fc.tuple(tie('test'), tie('block'), tie('block')).map(([t, a, b]) => `if (${t}) { ${a} } else { ${b} }`),
      fc.tuple(tie('test'), tie('block')).map(([t, a]) => `if (${t}) { ${a} }`),
      fc.tuple(tie('test'), tie('number')).map(([t, n]) => `${t} && l1.push(${n});`),
      fc.tuple(tie('block'), fc.nat(3)).map(([b, n]) => `for (let i = 0; i < ${n}; i++) { n1 += i; ${b} }`),
      fc
        .tuple(tie('list'), tie('block'), tie('test'))
        .map(([l, b, t]) => `for (const x of [...${l}].slice(0, 3)) { n2 += num(x); ${b} if (${t}) break; }`),
      fc.tuple(tie('object'), tie('block')).map(([o, b]) => `for (const k in ${o}) { n3 += k.length; ${b} }`),
      fc
        .tuple(tie('list'), tie('block'))
        .map(([l, b]) => `[...${l}].slice(0, 3).forEach((x) => { n1 += num(x); ${b} });`),
      fc
        .tuple(tie('number'), tie('block'), tie('block'), tie('block'))
        .map(([n, a, b, c]) => `switch (${n}) { case 1: ${a} break; case 2: ${b} default: ${c} }`),
      fc
        .tuple(tie('test'), tie('block'), tie('block'))
        .map(([t, a, b]) => `try { ${a} if (${t}) throw new Error('x'); } catch { ${b} }`),
      fc
        .tuple(tie('block'), tie('test'), tie('number'), tie('block'), tie('number'))
        .map(([a, t, n, b, m]) => `n1 = (() => { ${a} if (${t}) return ${n}; ${b} return ${m}; })();`),
      fc
        .tuple(tie('list'), tie('number'))
        .map(
          ([l, n]) =>
            `{ const kept = ${l}; const add = (x) => { kept.push(x); return kept.length; }; n2 = add(${n}); }`,
        ),
      fc
        .tuple(tie('test'), tie('block'))
        .map(
          ([t, b]) =>
            `outer: for (const x of [1, 2]) { for (const y of [1, 2]) { ${b} if (${t}) continue outer; n3 += y; } n1 += x; }`,
        ),
    ),
    collection: fc.oneof(
      fc.tuple(tie('number'), tie('number')).map(([k, n]) => `m1.set(${k}, ${n});`),
      tie('list').map((l) => `s1 = new Set(${l});`),
      tie('object').map((o) => `m1 = new Map(Object.entries(${o}));`),
      fc.constant('m1.forEach((v, k) => { n2 += num(v) + num(k); });'),
      tie('block').map((b) => `for (const [k, v] of [...m1].slice(0, 3)) { n1 += num(k) + num(v); ${b} }`),
      fc.constantFrom('for (const x of s1) n3 += num(x);', 's1.clear();', 'for (const [k] of m1) s1.add(k);'),
    ),
    block: fc
      .array(fc.oneof({ arbitrary: tie('statement'), weight: 5 }, tie('collection')), { maxLength: 3 })
      .map((statements) => statements.join(' ')),
  }));
  return fc.array(block, { minLength: 1, maxLength: 4 }).map(
    (blocks) => `
      let n1 = 1, n2 = 2, n3 = 3, count = 0;
      let l1 = [4, 5], l2 = [];
      let o1 = { a: 6, b: 7 }, o2 = { c: 8 };
      let m1 = new Map([[1, 2], [3, 4]]), s1 = new Set([1, 5]);
      const num = (x) => (typeof x === 'number' ? x % 1000 : 0);
      const twice = (x) => x * 2;
      function counter() { count += 1; return count; }
      ${blocks.join('\n')}
      module.exports = { n1, n2, n3, l1, l2, o1, o2, count, m: [...m1], s: [...s1] };`,
  );
}

interface Run {
  readonly environment: Environment;
  readonly real: unknown;
}

/** What running the program gives in each environment in which it comes to its end. */
async function run(code: string, environments: readonly Environment[]): Promise<readonly Run[]> {
  const runs = environments.map((environment) => ({ environment, argument: null }));
  const outcomes = await child.run({ 'config.cjs': code }, 'config.cjs', runs);
  return outcomes.flatMap((it, index) =>
    'value' in it ? [{ environment: environments[index] ?? {}, real: it.value }] : [],
  );
}

function read(code: string): Value {
  const result = evaluateConfig(new SourceText('config.cjs', code), treeOf({}));
  if ('message' in result) throw new Error(`${result.message} in ${code}`);
  return result.value;
}

it(
  'reads a program without a doubt as what running it gives',
  async () => {
    let exact = 0;
    let all = 0;
    const property = fc.asyncProperty(programs(fc.constantFrom('true', 'false')), async (code) => {
      const runs = await run(code, [{}]);
      if (runs.length === 0) return;
      const value = read(code);
      all += 1;
      if (isExactly(value)) exact += 1;
      for (const { real } of runs)
        expect({ code, wrong: disagreement(value, real, {}) }).toEqual({ code, wrong: null });
    });
    await fc.assert(property, { numRuns: count, seed });
    say(`${count} programs, ${all} of which run: ${exact} known exactly`);
    expect(exact / all).toBeGreaterThan(0.9);
  },
  timeout,
);

it(
  'has what running gives in each environment among its options',
  async () => {
    const tests = fc.constantFrom(
      'process.env.X',
      "process.env.X === 'yes'",
      "process.env.NODE_ENV === 'production'",
      "process.env.NODE_ENV !== 'staging'",
      "(process.env.NODE_ENV || 'staging') === 'production'",
      '!process.env.Y',
      'true',
    );
    const environments = [
      {},
      { X: 'yes' },
      { X: 'no', Y: '1' },
      { NODE_ENV: 'production' },
      { NODE_ENV: 'staging', X: 'yes' },
      { NODE_ENV: 'production', X: 'yes', Y: '1' },
    ];
    let all = 0;
    const property = fc.asyncProperty(programs(tests), async (code) => {
      const runs = await run(code, environments);
      if (runs.length === 0) return;
      all += runs.length;
      const value = read(code);
      for (const { environment, real } of runs) {
        const wrong = disagreement(value, real, environment);
        expect({ code, environment, real, wrong }).toEqual({ code, environment, real, wrong: null });
      }
    });
    await fc.assert(property, { numRuns: count, seed });
    say(`${count} programs with ${environments.length} environments each: ${all} runs that end`);
  },
  timeout,
);
