/** Short programs made at random: numbers, lists, objects, maps and sets, and statements that change them. */
import fc from 'fast-check';

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

/** The names that the statements use. */
const names = `
      let n1 = 1, n2 = 2, n3 = 3, count = 0;
      let l1 = [4, 5], l2 = [];
      let o1 = { a: 6, b: 7 }, o2 = { c: 8 };
      let m1 = new Map([[1, 2], [3, 4]]), s1 = new Set([1, 5]);
      const num = (x) => (typeof x === 'number' ? x % 1000 : 0);
      const twice = (x) => x * 2;
      function counter() { count += 1; return count; }`;

/** What the statements leave behind, as the members of an object. */
const results = 'n1, n2, n3, l1, l2, o1, o2, count, m: [...m1], s: [...s1]';

export interface Statements {
  /** The names that they use. */
  readonly names: string;
  readonly blocks: readonly string[];
  /** What they leave behind, as the members of an object. */
  readonly results: string;
}

/** @param tests conditions, among them such as only the run knows */
export function statements(tests: fc.Arbitrary<string>): fc.Arbitrary<Statements> {
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
      fc
        .tuple(tie('test'), tie('block'), tie('test'), fc.constantFrom('break', 'continue'), tie('block'))
        .map(
          ([t, a, u, jump, b]) =>
            `for (const x of [1, 2, 3]) { if (${t}) { n1 += x; continue; } ${a} if (${u}) { n2 -= x; ${jump}; } ${b} n3 += x; }`,
        ),
      fc
        .tuple(tie('test'), tie('test'), tie('block'), tie('number'))
        .map(
          ([t, u, b, m]) =>
            `n3 = (() => { const t = ${t}, u = ${u}; for (const k of [7, 8]) { try { if (t) throw new Error(k); if (u) return k; } catch { ${b} break; } } return ${m}; })();`,
        ),
      fc
        .tuple(tie('test'), tie('block'), tie('number'))
        .map(
          ([t, b, m]) =>
            `n2 = (() => { try { if (${t}) throw new Error('x'); return 7; } catch { ${b} return ${m}; } })();`,
        ),
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
        .tuple(tie('test'), tie('test'), tie('number'), tie('block'), tie('number'))
        .map(([t, u, n, b, m]) => `n2 = (() => { if (${t}) { if (${u}) return ${n}; ${b} } return ${m}; })();`),
      fc
        .tuple(tie('test'), tie('number'), tie('test'), tie('number'), tie('number'))
        .map(([t, a, u, b, c]) => `n3 = (() => { if (${t}) return ${a}; if (${u}) return ${b}; return ${c}; })();`),
      fc
        .tuple(tie('test'), tie('number'), tie('block'), tie('number'))
        .map(([t, n, b, m]) => `n1 = (() => { try { ${b} if (${t}) return ${n}; } catch { } return ${m}; })();`),
      fc
        .tuple(tie('test'), tie('number'), tie('block'), tie('block'), tie('number'))
        .map(
          ([t, n, a, b, m]) =>
            `n2 = (() => { try { if (${t}) return ${n}; ${a} } finally { n3 += 1; ${b} } return ${m}; })();`,
        ),
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
      .map((all) => all.join(' ')),
  }));
  return fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => ({ names, blocks, results }));
}
