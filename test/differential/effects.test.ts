/**
 * Functions that take too long to be looked at: Node calls a random one never, once or twice, and what is still known of
 * the program is what each of these runs gives.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Watcher } from '../../src/javascript/language/interpreter.ts';
import { Run } from '../../src/javascript/run.ts';
import { isProblem, parseProgram } from '../../src/javascript/syntax/parse.ts';
import type { Value } from '../../src/javascript/values/value.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { disagreement, isExactly } from '../support/agreement.ts';
import { NodeChild } from '../support/generated/node-child.ts';
import { statements } from '../support/generated/small-programs.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { treeOf } from '../support/tree.ts';

const child = new NodeChild();
afterAll(() => child.close());

const count = 400 * times;

/** Ways to one object by several names, through methods, accessors, instances and closures. */
const harbour = `
  const quays = { deep: { a: 1 }, list: [1], o1, set(v) { this.deep.a = v; return this; },
    get one() { return this.deep; }, set one(v) { this.deep = { a: v }; } };
  class Pier { constructor(o) { this.o = o; this.n = 1; } put(v) { this.o.a = v; this.n = v; } take() { return this.o; } }
  const pier = new Pier(o2);
  const kept = { f() { n3 = 9; }, n: 0 };
  const chart = { safe: { port: 4310 }, list: [4310], n: 4310 };
  function put(o, k, v) { o[k] = v; }
  function pass(o) { return o; }
  const make = (o) => ({ set(v) { o.made = v; } });
  const maker = make(quays.deep);
  let self = quays;
  const dock = require('./dock.cjs');
  m1.set('o', o1);`;

/** Modules of the program: one that is loaded first, and one that may be loaded later. */
const modules = {
  'dock.cjs': 'exports.deep = { a: 1 }; exports.n = 1; exports.set = (n) => { exports.n = n; };',
  'lazy.cjs': `const { deep } = require('./dock.cjs'); deep.lazy = 1; exports.set = (n) => { deep.a = n; };`,
};

const ways = [
  'quays.set(5);',
  'quays.set(5).deep.a = 6;',
  'quays.one = 4;',
  'quays.one.a = 3;',
  'pier.put(7);',
  'pier.take().a = 8;',
  'pass(quays.deep).b = 2;',
  'put(quays.deep, "c", 1);',
  'put(quays, "deep", o2);',
  '{ const { deep } = quays; deep.a = 11; }',
  '{ const { deep: { a }, ...others } = quays; n1 += a; others.list.push(a); }',
  'kept.f();',
  '{ const { f } = kept; f(); }',
  '[quays.deep, o1].forEach((x) => { x.z = 1; });',
  'quays.list.push(2);',
  'quays.list[0] = 9;',
  'quays.list.forEach((x) => { n2 += x; });',
  'for (const x of [quays.deep]) x.q = 1;',
  'for (quays.deep.k in { x: 1 }) n1 += 1;',
  'Object.assign(quays.deep, { w: 1 });',
  'delete quays.deep.a;',
  'self = pass(quays); self.deep.a = 77;',
  'self.deep.b = 78;',
  'pier.o.b = 2;',
  'quays.deep = o1; quays.deep.a = 55;',
  '({ n1 } = { n1: 21 });',
  '({ a: quays.deep.a } = { a: 22 });',
  '[n2, quays.deep.b] = [1, 2];',
  'pier.put.call({ o: quays.deep }, 3);',
  'kept.g = function () { this.n = n1; }; kept.g();',
  'kept.g = pier.put; kept.o = quays.deep; kept.g(5);',
  'm1.get("o").a = 1;',
  'new Pier(quays.deep).put(6);',
  '{ class Quay extends Pier { put(v) { super.put(v); n2 = v; } } new Quay(o1).put(2); }',
  'quays?.deep && (quays.deep.x = 1);',
  '{ const g = () => quays; g().deep.a = 3; }',
  '(() => { count = 100; })();',
  'maker.set(12);',
  '{ const key = "deep"; quays[key].a = 14; }',
  '{ const key = "set"; quays[key](15); }',
  '{ let x; x = quays; x.deep.a = 16; }',
  '{ const all = { ...quays }; all.deep.a = 17; }',
  '{ const [x = quays.deep] = []; x.a = 18; }',
  '{ const f = (x = quays.deep) => { x.a = 19; }; f(); }',
  '(n1 ? quays : kept).n = 20;',
  '(quays.deep || o1).n = 23;',
  'Object.values(quays).forEach((x) => { if (x && x.a) x.a = 24; });',
  'if (chart.safe.port > 1) n1 = Number(chart.safe.port) + chart.n;',
  'console.log.call(null, chart.n); n2 = JSON.stringify(chart).length; n3 = Object.keys(chart).length;',
  '{ const { port } = chart.safe; n1 = port; }',
  'require("./lazy.cjs");',
  'require("./lazy.cjs").set(26);',
  'require("./dock.cjs").deep.b = 27;',
  'require("./dock.cjs").set(28);',
  'dock.set(29);',
];

const shown =
  'deep: quays.deep, list: quays.list, pn: pier.n, po: pier.o, kn: kept.n, one: self.deep, chart, dn: dock.n, dd: dock.deep';

function programs(): fc.Arbitrary<string> {
  const way = fc.constantFrom(...ways);
  return fc
    .tuple(
      statements(fc.constantFrom('true', 'false', 'n1 > n2')),
      fc.array(way, { maxLength: 3 }),
      fc.array(way, { minLength: 1, maxLength: 4 }),
      fc.nat(3),
    )
    .map(([{ names, blocks, results }, before, after, at]) => {
      // Statements of their own are often more than is left of what is known.
      const inside = [...(at === 0 ? blocks : []), ...after].join('\n');
      return `${names}\n${harbour}\n${before.join('\n')}\nrequire('harbour-tide')(function () { ${inside} });
        module.exports = { ${results}, ${shown} };`;
    });
}

/** A package, which the evaluator does not read. */
const tide = `module.exports = (f) => { for (let i = 0; i < Number(process.env.CALLS || 0); i += 1) f(); };`;

function read(code: string, steps: number): Value {
  const source = new SourceText('config.cjs', code);
  const parsed = parseProgram(source);
  if (isProblem(parsed)) throw new Error(`${parsed.message} in ${code}`);
  const watcher: Watcher = {
    callsUnread: () => {},
    calls: () => {},
    reads: () => {},
    entersModule: () => {},
    endsModule: () => {},
    runs: (_node, run) => run(),
    skips: () => {},
    cutsShort: () => {},
    later: (_it, _how, run) => run(),
    stepsFor: () => steps,
    loads: () => {},
    misses: () => {},
    failing: (run) => run(),
  };
  const run = new Run(treeOf(modules), source, {}, { steps: 200_000, modules: 8 }, watcher);
  return run.guard({ source, start: 0, end: 0 }, () => run.module(parsed.program, source).exports.commonjs);
}

it(
  'leaves known what a function cannot change that takes too long',
  async () => {
    let all = 0;
    let kept = 0;
    let some = 0;
    const environments = [{}, { CALLS: '1' }, { CALLS: '2' }];
    const property = fc.asyncProperty(programs(), fc.nat(60), async (code, steps) => {
      const runs = await child.run(
        { 'config.cjs': code, ...modules, 'node_modules/harbour-tide/index.js': tide },
        'config.cjs',
        environments.map((environment) => ({ environment, argument: null })),
      );
      if (!runs.some((it) => 'value' in it)) return;
      const value = read(code, steps);
      for (const [index, outcome] of runs.entries()) {
        if (!('value' in outcome)) continue;
        all += 1;
        const wrong = disagreement(value, outcome.value, environments[index] ?? {});
        expect({ code, steps, index, wrong }).toEqual({ code, steps, index, wrong: null });
      }
      if (value.kind !== 'object') return;
      some += value.properties.size;
      kept += [...value.properties.values()].filter(isExactly).length;
    });
    await fc.assert(property, { numRuns: count, seed });
    say(`${count} programs, ${all} runs that end: ${kept} of ${some} results still known`);
    expect(all).toBeGreaterThan(count);
    expect(kept / some).toBeGreaterThan(0.4);
  },
  timeout,
);
