/**
 * Configs that want to cost time or memory, or to mislead: each is bounded, nothing of it runs, and what is known is
 * known right.
 */
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../support/evaluated.ts';

/** Of what would never end, nothing is known, and that soon: without a bound, these take minutes or all memory. */
describe('what has no end', () => {
  it('a chain of calls, in a function that is only looked at', () => {
    const chain = `app${'.use(go(quay))'.repeat(60)}`;
    const set = `${'quay.at(0).of('.repeat(1)}${'harbour().berth().'.repeat(30)}x).port = 1`;
    const code = `const quay = { port: 4310 }; export const open = () => { ${chain}; ${set}; }; export const port = 4310;`;
    expect(exportsOf(`import { port } from './harbour.mjs'; export default port;`, { 'harbour.mjs': code })).toBe(4310);
  }, 30_000);

  it.each([
    ['lists of lists', 'const l = []; for (;;) l.push(Array(1000));'],
    ['a list that grows at its front', 'const l = []; for (;;) l.unshift(1);'],
    ['a list that may grow', 'const l = []; for (let i = 0; i < 1e9; i++) { if (go) l.push(i); }'],
    ['an object that may grow', 'const o = {}; for (let i = 0; i < 1e9; i++) { if (i % 2 || go) o["a" + i] = i; }'],
    ['a list that doubles', 'let a = [1]; for (;;) a = [...a, ...a];'],
    ['a list that is joined to itself', 'let a = [1]; for (;;) a = a.concat(a);'],
    ['a list whose items double', 'let a = [1]; for (;;) a = a.flatMap((x) => [x, x]);'],
    ['an object that is copied', 'let o = {}; for (let i = 0; ; i++) o = { ...o, ["k" + i]: o };'],
    ['an object that is assigned to', 'let o = {}; for (let i = 0; ; i++) Object.assign(o, { ["k" + i]: o });'],
    ['long texts', 'const l = []; let s = "x".repeat(60000); for (let i = 0; ; i++) l.push((s + i).toUpperCase());'],
    [
      'a schema that grows',
      'let s = require("zod").z.object({}); const { z } = require("zod"); for (let i = 0; ; i++) s = s.extend({ ["k" + i]: z.string() });',
    ],
    ['a schema of many steps', 'let s = require("zod").z.string(); for (;;) s = s.transform(Number);'],
    ['a parser that is told', 'const y = require("yargs"); for (let i = 0; ; i++) y.option("k" + i, {});'],
    ['aliases that are added', 'const a = require("module-alias"); for (let i = 0; ; i++) a.addAlias("k" + i, "/x");'],
    ['a text that doubles', 'let s = "x"; for (;;) s = s + s;'],
    ['a long text that is split', 'const l = []; const s = "x,".repeat(30000); for (;;) l.push(s.split(","));'],
    [
      'an expression that can be tried in many ways',
      `const s = 'x'.repeat(500); for (;;) /${'(?:x|x)'.repeat(8)}x?x?x*y/.test(s);`,
    ],
    ['an expression that is tried again at each letter', 'const s = "x".repeat(1000); for (;;) s.replace(/x+y/, "");'],
    ['an expression that is tried on a long text', 'const s = "x".repeat(60000); for (;;) s.match(/y/);'],
    ['a long list that is joined', 'const l = Array(1000).fill("x"); for (;;) l.join("");'],
    ['a long list that is searched', 'const l = Array(1000).fill(1); for (;;) l.includes(2);'],
    ['a long list as arguments', 'const l = Array(1000).fill(1); const f = (...a) => a.length; for (;;) f(...l);'],
    ['many keys', 'const o = {}; for (let i = 0; i < 3000; i++) o["k" + i] = i; for (;;) Object.keys(o);'],
    ['copies of copies', 'let a = {}; for (;;) a = structuredClone({ a, b: a });'],
    ['JSON of JSON', 'let a = {}; for (;;) a = JSON.parse(JSON.stringify({ a, b: a }));'],
    ['a recursion that branches', 'const f = (n) => [f(n + 1), f(n + 2)]; f(0);'],
    ['a recursion that is slow', 'const f = (n) => (n < 2 ? n : f(n - 1) + f(n - 2)); f(60);'],
    ['a class that makes itself', 'class A { a = new A(); } new A();'],
    [
      'choices of choices',
      `let p = 0, q = 0; ${Array.from({ length: 15 }, (_, i) => `if (a${i}()) p = ${i}; if (b${i}()) q = ${i * 100};`).join(' ')}
       for (;;) p + q;`,
    ],
  ])(
    '%s',
    (_, code) => {
      expect(exportsOf(`${code}\nmodule.exports = 4310;`)).toMatch(/^\?/);
    },
    30_000,
  );

  it.each([
    ['a getter of itself', 'const o = { get a() { return this.a; } }; module.exports = o.a;'],
    ['a setter of itself', 'const o = { set a(v) { this.a = v; } }; o.a = 1; module.exports = o.a ?? go();'],
    ['an object in itself', 'const a = {}; a.a = a; module.exports = JSON.stringify(a);'],
    ['a copy of an object in itself', 'const a = {}; a.a = a; module.exports = structuredClone(a);'],
  ])(
    '%s',
    (_, code) => {
      expect(exportsOf(code)).toMatch(/^\?/);
    },
    30_000,
  );

  it('of ways through a program', () => {
    expect(exportsOf(`let x = 1; ${'if (go()) {'.repeat(200)} x = 2; ${'}'.repeat(200)} module.exports = x;`)).toEqual({
      choice: expect.arrayContaining([1, 2]),
    });
    expect(exportsOf(`let x = 1; ${'while (go()) { '.repeat(12)} x++; ${'}'.repeat(12)} module.exports = x;`)).toMatch(
      /^\?/,
    );
    const returns = `function f() { ${'if (go()) return {}; '.repeat(2000)} } module.exports = f();`;
    expect(exportsOf(returns)).toMatch(/^\?it has more than 64 possible values/);
  }, 30_000);

  it('of a bundle that is all on long lines', () => {
    const bundle = Array.from(
      { length: 5000 },
      (_, i) =>
        `var a${i}=function(e,t){var n=e||{};return n.p=t?${i}:"x"+(n.q||a${Math.max(0, i - 1)}(t,e)),n},b${i}={get:function(){return a${i}({},!0)},v:[1,2].map(function(e){return e*${i}})};`,
    );
    const text = `${bundle.join('\n')}\nmodule.exports={port:4310,last:b4999.v,got:b7.get().p};`;
    expect(exportsOf(text)).toEqual({ port: 4310, last: [4999, 9998], got: 7 });
    expect(exportsOf(bundle.join('').concat('module.exports={port:4310};'))).toEqual({ port: 4310 });
  }, 60_000);
});

/** What is written to look like something else. */
describe('what misleads', () => {
  it.each([
    ['a process of its own', 'const process = { env: { PORT: 4310 } }; module.exports = process.env.PORT;'],
    ['a parameter called process', 'module.exports = ((process) => process.env.PORT)({ env: { PORT: 4310 } });'],
    ['a require of its own', 'function require() { return { port: 4310 }; } module.exports = require("./ports").port;'],
    ['a parameter called require', 'module.exports = ((require) => require("x"))(() => 4310);'],
    ['a Number of its own', 'const Number = () => 4310; module.exports = Number("1");'],
    ['a JSON of its own', 'const JSON = { parse: () => 4310 }; module.exports = JSON.parse("1");'],
    ['a URL of its own', 'class URL { pathname = 4310; } module.exports = new URL(".", import.meta.url).pathname;'],
    ['an undefined of its own', 'module.exports = ((undefined) => undefined ?? 1)(4310);'],
    [
      'a module of its own',
      'const mine = { exports: 1 }; ((module) => { module.exports = 2; })(mine); module.exports = 4310;',
    ],
    ['an error that is caught', 'let p = 1; try { null.x; } catch { p = 4310; } module.exports = p;'],
    [
      'a throw that is caught',
      'let p; try { p = 1; throw new Error("x"); } catch (e) { p = 4310; } module.exports = p;',
    ],
    ['a finally', 'const f = () => { try { return 1; } finally { return 4310; } }; module.exports = f();'],
    [
      'an order of evaluation',
      'let n = 4300; const o = { a: n, get b() { n += 10; return n; } }; o.b; module.exports = n;',
    ],
  ])('is read as it is: %s', (_, code) => {
    expect(exportsOf(code, { 'ports.js': 'exports.port = 1;' })).toBe(4310);
  });

  it.each([
    ['a throw', 'throw new Error("no"); module.exports = 4310;', 'it throws an error'],
    ['"with"', 'with ({ port: 4310 }) module.exports = port;', '"with" is not understood'],
    ['eval', 'eval("module.exports = 4310");', '"eval" may change anything'],
    ['eval by another name', 'const run = eval; run("1"); module.exports = 4310;', '"eval" may change anything'],
    [
      'a compiled function',
      'new Function("x", "return x")(1); module.exports = 4310;',
      '"Function" may change anything',
    ],
    ['a name that is computed', 'module.exports = require(go()).port;', 'whose name is not known'],
    ['another folder', 'process.chdir("x"); module.exports = process.cwd();', 'changes the folder'],
  ])('is not followed: %s', (_, code, reason) => {
    expect(exportsOf(code)).toMatch(new RegExp(`^\\?.*${reason}`));
  });
});
