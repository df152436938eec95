/**
 * Random programs of what the language has beside plain functions and objects: accessors, classes, closures of loops,
 * promises that are awaited later, names that shadow others. Node runs each; what is read of it is what that gives, or open.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { evaluateConfig } from '../../src/javascript/evaluate.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { disagreement, isExactly } from '../support/agreement.ts';
import { NodeChild } from '../support/generated/node-child.ts';
import { say, seed, timeout, times } from '../support/seed.ts';
import { treeOf } from '../support/tree.ts';

const child = new NodeChild();
afterAll(() => child.close());

const count = 400 * times;

/** What the programs change: names, an object with accessors, an instance, lists. `note` says in which order. */
const before = `
  let a = 1, b = 2; var v = 3; const log = [], list = [1, 2], made = [];
  const note = (it) => { log.push(it); return it; };
  const o = { n: 4, get half() { note('get'); return this.n; }, set half(it) { note('set'); this.n = it; }, p: undefined };
  class Pier { static count = 0; #own = 5; plain = 6; constructor(n = 7) { Pier.count += 1; this.n = n; }
    get own() { note('own'); return this.#own; } set own(it) { this.#own = it; } add(it) { this.#own += it; return this; }
    static of(...all) { return new this(...all); } toJSON() { return { own: this.#own }; } }
  class Quay extends Pier { plain = super.add(1) === this ? 8 : 9; add(it) { return super.add(it * 2); } }
  const pier = new Pier(), quay = Quay.of(1);
  function old() { return this instanceof old ? undefined : new old(); } old.prototype.n = 10;
  function mapped(x, y) { x = note(y); return arguments.length + (arguments[1] ?? 0); }
  const tag = (texts, ...values) => texts.raw.join('') + values.length;
  const later = async (it) => { a += 1; await null; a += it; log.push('later'); return it; };
  const bare = Object.assign(Object.create(null), { n: 11 });
  const text = { [Symbol.toPrimitive]: (hint) => (hint === 'number' ? 12 : hint), toString: () => 'no' };`;

const results =
  '{ a, b, v, log, list, n: o.n, o: { ...o }, count: Pier.count, own: [pier.own, quay.own], plain: [pier.plain, quay.plain], made: made.map((it) => it()) }';

interface Shapes {
  value: string;
  statement: string;
}

const name = fc.constantFrom('a', 'b', 'v');
const target = fc.constantFrom(
  'a',
  'b',
  'v',
  'o.n',
  'o.half',
  'o["p"]',
  'list[0]',
  'list[list.length]',
  'pier.own',
  'quay.n',
);

const { value, statement } = fc.letrec<Shapes>((tie) => {
  const value = tie('value');
  const statement = tie('statement');
  const two = fc.tuple(value, value);
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        '1',
        '2',
        '3',
        'undefined',
        'null',
        'a',
        'b',
        'v',
        'o.half',
        'o.p',
        'list.at(-1)',
        'pier.own',
        'quay.own',
      ),
      value.map((it) => `note(${it})`),
      fc
        .tuple(value, fc.constantFrom('**', '&', '|', '^', '<<', '>>>', '%', '+', '??', '||', '&&', ','), value)
        .map(([x, op, y]) => `((${x}) ${op} (${y}))`),
      fc
        .tuple(target, fc.constantFrom('=', '+=', '||=', '??=', '&&='), value)
        .map(([to, op, it]) => `(${to} ${op} ${it})`),
      fc.tuple(target, fc.constantFrom('++', '--')).map((it) => it.join('')),
      fc.constantFrom(
        'typeof later',
        'typeof text',
        'bare.toString ?? 13',
        'old().n',
        '+text',
        '`${text}`',
        'text + ""',
      ),
      fc.constantFrom(
        'o.none?.(note(14)) ?? 15',
        'o?.["half"]',
        'pier.none?.x.y(note(16))',
        'delete o.p',
        '"half" in o',
      ),
      two.map(([x, y]) => `mapped(${x}, ${y})`),
      two.map(([x, y]) => `tag\`quay\\n\${${x}}\${${y}}\``),
      two.map(([x, y]) => `(({ half = ${x}, ...rest }) => Object.keys(rest).length + half)({ ...o, half: ${y} })`),
      two.map(([x, y]) => `(([p = ${x}, q = p, ...r]) => [p, q, r].join())([${y}, undefined, 17])`),
      two.map(([x, y]) => `((p, q = () => p) => { var p = ${x}; return [p, q()].join(); })(${y})`),
      value.map((it) => `new Quay(${it}).add(1).own`),
      value.map((it) => `pier.add(${it}).own`),
      value.map((it) => `(() => { try { return ${it}; } finally { note('finally'); } })()`),
      two.map(([x, y]) => `(() => { try { if (${x}) throw new Error('tide'); return 18; } catch { return ${y}; } })()`),
      value.map((it) => `(() => { try { late; return 19; } catch { return ${it}; } let late; })()`),
      value.map((it) => `(function f() { f = ${it}; return typeof f; })()`),
      fc.constantFrom('JSON.stringify(o)', 'JSON.stringify([pier, quay])', 'JSON.stringify({ a, b }, ["b"])'),
      fc.constantFrom(
        'Object.keys(o).join()',
        'Object.values(o).length',
        'Reflect.ownKeys(list).length',
        'Object.entries(pier).join()',
      ),
      fc.constantFrom(
        '[...new Set([a, b, a])].length',
        'new Map([[a, b]]).get(a)',
        '[3, 20, 100].sort().join()',
        '[b, a, v].sort((x, y) => x - y)[0]',
      ),
      fc.constantFrom(
        "'a1b22'.replace(/\\d+/g, (m) => `<${m}>`)",
        "'quay'.replace('u', '[$&$`]')",
        "'b a'.split(' ').sort().join()",
      ),
      fc.constantFrom('[...(function* () { yield note(20); })()].length', 'new Proxy(o, {}).half', 'Number(4310n)'),
    ),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      value.map((it) => `${it};`),
      fc.tuple(target, value).map(([to, it]) => `${to} = ${it};`),
      fc.tuple(name, name, value).map(([x, y, it]) => `[${x}, ${y}] = [${it}, ${x}];`),
      fc.tuple(target, value).map(([to, it]) => `({ half: ${to}, none: v = ${it} } = o);`),
      fc.tuple(value, statement, statement).map(([test, yes, no]) => `if (${test}) { ${yes} } else { ${no} }`),
      fc.tuple(name, statement).map(([it, inner]) => `{ let ${it} = 21; ${inner} }`),
      statement.map((inner) => `{ try { ${inner} } catch { note('early'); } let b; }`),
      statement.map((inner) => `for (let i = 0; i < 2; i += 1) { made.push(() => i++); ${inner} }`),
      statement.map((inner) => `for (var w = 0; w < 2; w += 1) { made.push(() => w); ${inner} }`),
      fc
        .tuple(statement, value)
        .map(
          ([inner, test]) =>
            `quays: for (const x of [1, 2]) { for (const y of [1, 2]) { if (y > x) continue quays; ${inner} if (${test} === 1) break quays; } }`,
        ),
      fc.tuple(target, statement).map(([to, inner]) => `for (${to} of [22, 23]) { ${inner} }`),
      statement.map((inner) => `for (const key in o) { note(key); ${inner} }`),
      fc
        .tuple(value, statement, statement)
        .map(([it, x, y]) => `switch (${it}) { default: ${x} case 1: ${y} break; case 2: note(24); }`),
      fc.tuple(target, value).map(([, it]) => `Object.assign(o, { half: ${it}, q: 25 });`),
      value.map((it) => `Object.defineProperty(o, 'fixed', { value: ${it}, enumerable: true });`),
      fc.constantFrom(
        'delete list[0];',
        'list.push(...list);',
        'delete o.n;',
        'Object.freeze(list);',
        'structuredClone({ ...o });',
      ),
      fc.constantFrom(
        'const { n: b0, ...others } = o; note(Object.keys(others).join());',
        'function inner() { return note(26); } made.push(inner);',
      ),
      fc.tuple(statement, value).map(([inner, it]) => `{ function late() { ${inner} } late(); a = ${it}; }`),
    ),
  };
});

/** What may stand in an `async` function. */
const awaiting = fc.oneof(
  statement,
  value.map((it) => `await ${it};`),
  value.map((it) => `note(await later(${it}));`),
  value.map((it) => `later(${it});`),
  fc.tuple(value, statement).map(([it, inner]) => `{ const waits = later(${it}); ${inner} await waits; }`),
  fc.tuple(value, value).map((it) => `note((await Promise.all([${it.map((one) => `later(${one})`).join()}])).length);`),
  value.map((it) => `try { await (async () => { await null; throw ${it}; })(); } catch { note('rejected'); }`),
  value.map((it) => `b = await later(${it}).then((x) => note(x)).catch(() => note('caught'));`),
);

const programs = fc.oneof(
  fc
    .array(statement, { minLength: 1, maxLength: 5 })
    .map((it) => `${before}\n${it.join('\n')}\nmodule.exports = ${results};`),
  fc
    .array(awaiting, { minLength: 1, maxLength: 4 })
    .map((it) => `module.exports = (async () => { ${before}\n${it.join('\n')}\nreturn ${results}; })();`),
);

it(
  'reads what the language has beside plain code as what running it gives',
  async () => {
    let exact = 0;
    let all = 0;
    const property = fc.asyncProperty(programs, async (code) => {
      const [outcome] = await child.run({ 'config.cjs': code }, 'config.cjs', [{ environment: {}, argument: null }]);
      if (outcome === undefined || 'error' in outcome) return;
      const result = evaluateConfig(new SourceText('config.cjs', code), treeOf({}));
      if ('message' in result) throw new Error(`${result.message} in ${code}`);
      all += 1;
      if (isExactly(result.value)) exact += 1;
      expect({ code, wrong: disagreement(result.value, outcome.value, {}) }).toEqual({ code, wrong: null });
    });
    await fc.assert(property, { numRuns: count, seed });
    say(`${count} programs, ${all} of which run: ${exact} known exactly`);
    expect(all).toBeGreaterThan(count / 2);
  },
  timeout,
);
